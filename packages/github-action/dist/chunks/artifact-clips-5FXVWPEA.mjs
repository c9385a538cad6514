import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{BearerCredentialHandler}from"./chunk-IPF6J3EQ.mjs";import{HttpClient,HttpClientError}from"./chunk-TQAFI7VM.mjs";import"./chunk-W42VA3KL.mjs";
import{hashFile,withCapturedOutput}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";import{randomUUID}from"node:crypto";import{readdir}from"node:fs/promises";import{join}from"node:path";var PATIENCE_MS=1e4;function createArtifactClips({token,temp,disk,env}){let answers=new Map,unpacked=new Map,folders=[];async function askGitHub({repository,run,
id}){let unclear=(said,advice)=>({is:"unclear",why:`artifact ${id} of run ${run} in ${repository} cannot be asked for (${said}). ${advice}`});if(token==="")return unclear(
"there is no github-token",RIGHTS);let auth=new BearerCredentialHandler(token),client=new HttpClient("reelay",[auth],{allowRetries:!0,maxRetries:2,socketTimeout:PATIENCE_MS}),
api=(env.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,"");try{let{statusCode,result}=await client.getJson(`${api}/repos/${repository}/actions/artifa\
cts/${id}`);return statusCode===200&&typeof result?.expired=="boolean"?{is:result.expired?"gone":"there"}:statusCode===404&&repository===env.GITHUB_REPOSITORY?{
is:"gone"}:unclear(`HTTP ${statusCode}`,RIGHTS)}catch(error){let status=error instanceof HttpClientError?error.statusCode:null;return status===410?{is:"gone"}:status===
401||status===403?unclear(`HTTP ${status}`,RIGHTS):unclear(status===null?String(error):`HTTP ${status}`,"Run again when GitHub answers.")}finally{client.dispose()}}
async function unpack({repository,run,id}){let folder=join(temp,`reelay-artifact-${randomUUID()}`);folders.push(folder);let{DefaultArtifactClient}=await import("./artifact-ZWDKREUW.mjs"),
[repositoryOwner="",repositoryName=""]=repository.split("/"),findBy={token,workflowRunId:Number(run),repositoryOwner,repositoryName};await withCapturedOutput(()=>new DefaultArtifactClient().
downloadArtifact(Number(id),{path:folder,findBy}));let files=new Map;for(let entry of await readdir(folder,{recursive:!0,withFileTypes:!0})){let path=join(entry.
parentPath,entry.name),sha256=entry.isFile()?await hashFile(path):null;sha256!==null&&files.set(sha256,path)}return files}return{async ask(record){let place=placeIn(
record);if(place===null)return{is:"none"};let answer=answers.get(place.id)??askGitHub(place);return answers.set(place.id,answer),answer},async fetch(record,target){
let place=placeIn(record);if(place===null||record.file===void 0)return!1;let files=unpacked.get(place.id)??unpack(place);unpacked.set(place.id,files);let path=await files.
then(all=>all.get(record.file?.sha256??""),error=>{throw new Error(`the clip could not be fetched from artifact ${place.id} of run ${place.run} (${error.message}\
). ${RIGHTS}`)});return path===void 0?!1:(await disk.copy(path,target),!0)},async close(){await Promise.allSettled(folders.map(folder=>disk.remove(folder)))}}}var RIGHTS='\
Give the job "permissions: actions: read".';function placeIn({artifact}){let{repository,run,id}=artifact??{},isOne=/^[\w.-]+\/[\w.-]+$/.test(String(repository))&&
/^\d{1,18}$/.test(String(run))&&/^\d{1,18}$/.test(String(id));return artifact!==void 0&&isOne&&!/(?:^|\/)\.{1,2}(?:\/|$)/.test(String(repository))?artifact:null}export{createArtifactClips};
