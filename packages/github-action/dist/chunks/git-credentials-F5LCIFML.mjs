import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{gitCredentials}from"./chunk-SLJ2ANEV.mjs";import"./chunk-MNKEKALO.mjs";import"./chunk-4P2Q5GTD.mjs";import"./chunk-4M44OIG6.mjs";import"./chunk-HKHDR3JO.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";export{gitCredentials};
