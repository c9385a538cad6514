import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-W42VA3KL.mjs";import{FOLDER,createCacheStore}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";export{FOLDER,createCacheStore};
