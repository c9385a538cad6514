import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createLastingStore}from"./chunk-SOUBR353.mjs";import{gitCredentials}from"./chunk-5TGWWX2R.mjs";import{GitTrouble,createGitLedger,openRemoteBranch}from"./chunk-Z7VJLBBU.mjs";
import{stateOfGitOwner}from"./chunk-PCPZDCUO.mjs";import"./chunk-4P2Q5GTD.mjs";import"./chunk-W42VA3KL.mjs";import{systemClock}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";function createGitStore(options){let{url,branch,token,workspace,disk,pending,clips,artifacts,temp,owner,env}=options,remote=openRemoteBranch({url,branch,temp,env,
credentials:()=>gitCredentials(token,url,workspace,env)}),ledger=createGitLedger(withAdvice(remote),{time:{now:()=>performance.now(),sleep:systemClock.sleep,random:systemClock.
random},stateOf:theirs=>stateOfGitOwner(theirs,owner)});return createLastingStore(ledger,{name:`the branch ${branch}`,disk,pending,clips,artifacts,async close(){
await ledger.close(),await remote.close()}})}var RIGHTS='Give the job "permissions: contents: write", or put a token that may write contents into github-token',
ADVICE={denied:RIGHTS,"not found":RIGHTS,moved:"Run the workflow where it is now",declined:'Take the rule or protection away from this branch, or name another b\
ranch: "ledger: git:<branch>"',"no ledger":'Name a branch that does not exist yet: "ledger: git:<branch>"'};function withAdvice({look,push,checkPush}){let advised=work=>work.
catch(error=>{let advice=error instanceof GitTrouble?ADVICE[error.kind]:void 0;throw error instanceof GitTrouble&&advice?new GitTrouble(error.kind,`${error.message}\
. ${advice}`):error});return{look:()=>advised(look()),push:(base,changes,message)=>advised(push(base,changes,message)),checkPush:()=>advised(checkPush())}}export{createGitStore};
