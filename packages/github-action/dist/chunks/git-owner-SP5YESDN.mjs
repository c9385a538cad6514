import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{gitOwner,stateOfGitOwner}from"./chunk-Z37UFXHS.mjs";import"./chunk-4M44OIG6.mjs";import"./chunk-HKHDR3JO.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";export{gitOwner,stateOfGitOwner};
