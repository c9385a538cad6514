import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{cacheOptions,mask,openStore,openWorkspace,pendingFolder,pendingRecords,readWaiting,say,secretsOf,surviveClosedOutput}from"./chunks/chunk-R4NZ3K76.mjs";import{
getInput}from"./chunks/chunk-7CKV32SS.mjs";import"./chunks/chunk-EJ2J7DKM.mjs";import"./chunks/chunk-EYNTMI2S.mjs";import{randomUUID}from"node:crypto";surviveClosedOutput();try{let workspace=openWorkspace(process.env.GITHUB_WORKSPACE||process.cwd()),waiting=await pendingRecords(pendingFolder(process.env,workspace));
if(waiting.length>0){let{createCacheStore}=await import("./chunks/cache-store-OSLZQFMS.mjs"),written=await createCacheStore(cacheOptions(workspace,process.env,randomUUID())).
writePending(waiting);say(`Reelay: ${written} record${written===1?"":"s"} of an interrupted step written to the cache.`)}for(let of of["git","database"]){let files=await pendingRecords(
pendingFolder(process.env,workspace,of));if(files.length===0)continue;let ledger=getInput("ledger"),inputs={ledger:ledger==="auto"?"git":ledger,githubToken:getInput(
"github-token"),clipsDir:""};for(let secret of secretsOf(ledger))mask(secret);let{store}=await openStore(inputs,workspace,process.env,randomUUID()),records=(await Promise.
all(files.map(readWaiting))).flatMap(waiting2=>waiting2?.record??[]);await Promise.all(records.map(record=>store.write(record))).finally(()=>store.close(!1)),say(
`Reelay: ${records.length} record${records.length===1?"":"s"} of an interrupted step written to ${store.name}.`)}}catch(error){say(`Reelay: some records could n\
ot be written: ${error instanceof Error?error.message:String(error)}`)}setTimeout(()=>process.exit(),1500).unref();
