import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createLastingStore}from"./chunk-SOUBR353.mjs";import"./chunk-W42VA3KL.mjs";import{cacheOwner,isOwnerOver,openDatabaseLedger,processOwner,stateOfOwner}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";async function createDatabaseStore(options){let{address,owner,warn,...others}=options,ledger=await openDatabaseLedger(address,{stateOf:theirs=>isOwnerOver(theirs,
owner)?"ended":stateOfOwner(theirs?.split("|").at(-1))}),checked={...ledger,async checkWritable(){await ledger.checkWritable();for(let warning of await ledger.warnings())
warn(warning)}};return createLastingStore(checked,{...others,name:ledger.name,close:()=>ledger.close()})}function databaseOwner(env){let{GITHUB_SERVER_URL:server="",
GITHUB_REPOSITORY:repository="",GITHUB_RUN_ID:run=""}=env;return cacheOwner({...env,GITHUB_RUN_ID:run&&`${server}/${repository}/${run}`},processOwner())}export{createDatabaseStore,databaseOwner};
