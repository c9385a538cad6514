import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{ADAPTERS,ReelayError,hashFile,keepWaiting,namedAs}from"./chunk-R4NZ3K76.mjs";function createLastingStore(ledger,{name,disk,pending,clips,artifacts,close}){let isThere=async({file},path)=>file!==void 0&&await hashFile(path)===file.sha256;
return{...ledger,name,mayBuyUnrecorded:!1,seesAllRuns:!0,mend:"",async claim(record){try{return await ledger.claim(record)}catch(error){throw!isTrouble(error)||
ADAPTERS[record.provider].free?error:notRecorded(name,record,error)}},async write(record){let{fingerprint,generation,state}=record,waiting=await keepWaiting(disk,
pending,`${fingerprint}.${generation}.${state}`,{record,clip:null});await ledger.write(record),await disk.remove(waiting)},async checkWritable(){await clips?.checkWritable(),
await ledger.checkWritable()},async has(record,place){return await isThere(record,namedAs(place,record.file?.kind))?!0:record.file!==void 0&&await clips?.has(record.
file)===!0},async fetch(record,target){return await isThere(record,target)||record.file!==void 0&&await clips?.fetch(record.file,target)===!0?!0:artifacts.fetch(
record,target)},inArtifact:artifacts.ask,keep:async(_record,path)=>clips?.keep(path),async point(places){let moved=(await Promise.all([...places.keys()].map(fingerprint=>ledger.
read(fingerprint)))).flatMap(record=>{let artifact=places.get(record?.fingerprint??"");return record?.state==="finished"&&artifact!==void 0&&record.artifact?.id!==
artifact.id?[{...record,artifact}]:[]});await Promise.all(moved.map(record=>ledger.write(record)))},async close(){await artifacts.close(),await close()}}}function isTrouble(error){
return error instanceof Error&&"isLasting"in error}function notRecorded(name,{provider},cause){return new ReelayError(cause.isLasting?"permission":"network",`No\
thing was bought: the purchase could not be recorded in ${name}, since ${cause.message}. Run again when that is mended.`,{provider,charged:"no",retryable:!0,cause})}export{createLastingStore};
