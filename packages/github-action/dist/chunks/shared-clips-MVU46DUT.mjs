import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-W42VA3KL.mjs";import{hashFile}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";import{randomUUID}from"node:crypto";import{join}from"node:path";function createSharedClips(folder,disk){let placeOf=sha256=>join(folder,sha256.slice(0,2),sha256),isWhole=async sha256=>/^[\da-f]{64}$/.test(sha256)&&await hashFile(
placeOf(sha256))===sha256;return{has:({sha256})=>isWhole(sha256),async fetch({sha256},target){return await isWhole(sha256)?(await disk.copy(placeOf(sha256),target),
await hashFile(target)===sha256):!1},async keep(path){let sha256=await hashFile(path);if(sha256===null)throw new Error("the saved clip cannot be read");await isWhole(
sha256)||await disk.copy(path,placeOf(sha256))},async checkWritable(){let probe=join(folder,`.${randomUUID()}.tmp`);try{await disk.writeFile(probe,""),await disk.
remove(probe)}catch(error){throw new Error(`the folder of clips-dir cannot be written (${error.message})`)}}}}export{createSharedClips};
