import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{cacheOwner,isOwnerOver,processOwner,stateOfOwner}from"./chunk-R4NZ3K76.mjs";function gitOwner(env){return cacheOwner(env,processOwner())}function stateOfGitOwner(theirs,ours){return isOwnerOver(theirs,ours)?"ended":stateOfOwner(theirs?.
split("|").at(-1))}export{gitOwner,stateOfGitOwner};
