import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{GitTrouble}from"./chunk-Z7VJLBBU.mjs";import"./chunk-4P2Q5GTD.mjs";import"./chunk-W42VA3KL.mjs";import{ReelayError,StoreTrouble,furthest}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var CLEAR_NO=new Set(["denied","not found","declined","no git"]),NO_SERVICE=/responded with 404/i;function createAutoStore({git,fallback,mayCopy,notify}){let writer=git,
readable=new Set,refusedLooks=new Set,fromFallback=new Map,onlyInFallback=new Map,homes=new Map;function stepBack(error){let trouble=gitTroubleOf(error);return writer!==
git||trouble===null||!CLEAR_NO.has(trouble.kind)?!1:(writer=fallback,notify(`ledger: auto records purchases in ${fallback.name}, since ${git.name} cannot be wri\
tten: ${trouble.message}.`),!0)}async function readGit(fingerprint,before){if(refusedLooks.has(before))return null;try{let record=before==="send"&&git.readNow?await git.
readNow(fingerprint):await git.read(fingerprint);return readable.add(git),refusedLooks.clear(),record}catch(error){let trouble=gitTroubleOf(error);if(trouble!==
null&&CLEAR_NO.has(trouble.kind)&&!readable.has(git))return refusedLooks.add(before),stepBack(error),null;throw writer===git?error:outOfReach(git,error)}}async function readFallback(fingerprint){
try{let record=await fallback.read(fingerprint);return readable.add(fallback),record}catch(error){let isNone=error instanceof StoreTrouble&&(error.isLasting||NO_SERVICE.
test(error.message));if(writer===git&&isNone&&!readable.has(fallback))return null;throw error}}async function read(fingerprint){let inGit=await readGit(fingerprint,
"plan"),elsewhere;try{elsewhere=await readFallback(fingerprint)}catch(error){if(inGit?.state==="finished"||inGit?.state==="submitted")return inGit;throw ReelayError.
is(error)||inGit===null&&writer===fallback?error:outOfReach(fallback,error)}return elsewhere!==null&&(fromFallback.set(keyOf(elsewhere),elsewhere),inGit===null&&
onlyInFallback.set(fingerprint,elsewhere)),inGit===null||elsewhere===null?inGit??elsewhere:furthest(inGit,elsewhere)}async function isTakenElsewhere({fingerprint,
generation,owner},home){try{let other=home===git?await readFallback(fingerprint):await readGit(fingerprint,"send");return other===null||other.generation<generation?
!1:other.generation>generation||other.owner!==owner||other.state!=="intended"}catch(error){if(ReelayError.is(error)&&home===git)return!0;throw error}}async function viaGit(work){
if(writer!==git)return null;try{return{done:await work()}}catch(error){if(stepBack(error))return null;throw error}}return{get name(){return writer.name},get mend(){
return writer.mend},get mayBuyUnrecorded(){return writer.mayBuyUnrecorded},get seesAllRuns(){return writer.seesAllRuns},read,async claim(record){let claimed=await viaGit(
()=>git.claim(record));return homes.set(keyOf(record),writer),claimed===null?fallback.claim(record):claimed.done},async holds(claim){let home=homes.get(keyOf(claim))??
writer;return await home.holds(claim)&&!await isTakenElsewhere(claim,home)},async write(record){let isOfFallback=fromFallback.has(keyOf(record));if(isOfFallback&&
record.state==="unknown"&&await fallback.write(record),await viaGit(()=>git.write(record))===null)return fallback.write(record);(isOfFallback||record.state==="f\
inished")&&await fallback.write(record).catch(()=>{})},signOf:async claim=>fromFallback.get(keyOf(claim))?.owner===claim.owner?fallback.signOf(claim):git.signOf(
claim),keepAlive(claim){let ends=[...writer===git?[git]:[],fallback].map(store=>store.keepAlive(claim));return()=>{for(let end of ends)end()}},async attempts(month){
if(!writer.seesAllRuns||writer.attempts===void 0)throw new Error(`${writer.name} does not show what other runs have bought`);return writer.attempts(month)},async sample(most){
return[...await git.sample?.(most)??[],...await fallback.sample?.(most)??[]].slice(0,most)},async checkWritable(){try{await git.checkWritable?.()}catch(error){if(!stepBack(
error)&&writer===git)throw error}writer===fallback&&await fallback.checkWritable?.()},inArtifact:async record=>await git.inArtifact?.(record)??{is:"none"},async point(places){
await viaGit(async()=>git.point?.(places))},has:async(record,place)=>await git.has(record,place)||await fallback.has(record,place),fetch:async(record,target)=>await git.
fetch(record,target)||await fallback.fetch(record,target),keep:(record,path)=>fallback.keep(record,path),async close(isStopped){let late=mayCopy&&writer===git&&
!isStopped?[...onlyInFallback.values()]:[];await Promise.allSettled(late.filter(({state})=>state!=="intended").map(record=>git.write(record))),await git.close(isStopped),
await fallback.close(isStopped)}}}function keyOf({fingerprint,generation}){return`${fingerprint}.${generation}`}function gitTroubleOf(error){return error instanceof
GitTrouble?error:error instanceof Error&&error.cause instanceof GitTrouble?error.cause:null}function outOfReach(store,cause){let why=cause instanceof Error?` (${cause.
message})`:"";return new ReelayError("submit_unknown",`Another run may have recorded this clip in ${store.name}, which cannot be read now${why}. Nothing was sub\
mitted. Run again when it answers.`,{charged:"unknown",retryable:!0,cause})}export{createAutoStore};
