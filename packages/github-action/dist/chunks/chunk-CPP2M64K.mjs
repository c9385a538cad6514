import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOwner,
  isOwnerOver,
  processOwner,
  stateOfOwner
} from "./chunk-LCZWEG7J.mjs";

// packages/github-action/src/ledger/git-owner.ts
function gitOwner(env) {
  return cacheOwner(env, processOwner());
}
function stateOfGitOwner(theirs, ours) {
  if (isOwnerOver(theirs, ours)) return "ended";
  return stateOfOwner(theirs?.split("|").at(-1));
}

export {
  gitOwner,
  stateOfGitOwner
};
