import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{gitCredentials}from"./chunk-5TGWWX2R.mjs";import"./chunk-Z7VJLBBU.mjs";import"./chunk-4P2Q5GTD.mjs";import"./chunk-W42VA3KL.mjs";import"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";export{gitCredentials};
