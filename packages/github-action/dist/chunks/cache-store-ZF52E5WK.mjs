import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-4M44OIG6.mjs";import{FOLDER,createCacheStore}from"./chunk-HKHDR3JO.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";export{FOLDER,createCacheStore};
