import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createPatience}from"./chunk-4P2Q5GTD.mjs";import{createHeartbeat,furthest,monthOf,openDisk,parseRecord,unreadableRecord}from"./chunk-R4NZ3K76.mjs";var GitTrouble=class extends Error{kind;constructor(kind,message){super(message),this.name="GitTrouble",this.kind=kind}get isLasting(){return this.kind!=="down"}};
function isAboutCredentials(trouble){return trouble.kind==="denied"||trouble.kind==="not found"}var SSH_REFUSED=/Permission denied \(|Host key verification failed/;
function troubleOf(said,who="the token"){let[,code=""]=/(?:returned error:|HTTP) (\d{3})/.exec(said)??[],why=lastWords(said);return code==="403"||code==="401"||
SSH_REFUSED.test(said)||/Authentication failed|could not read (?:Username|Password)/.test(said)?new GitTrouble("denied",`${who} may not do this (${why})`):code===
"404"||/repository '.*' not found|does not appear to be a git repository/.test(said)?new GitTrouble("not found",`there is no such repository, or ${who} may not \
see it (${why})`):/^3\d\d$/.test(code)||/unable to update url base from redirection/.test(said)?new GitTrouble("moved",`the repository has moved to another addr\
ess (${why})`):/\[remote rejected\]/.test(said)&&!/unpacker error|internal server error/i.test(said)?new GitTrouble("declined",`the repository does not take the\
 commit (${why})`):/No space left on device|Disk quota exceeded|Read-only file system/i.test(said)&&!/^remote: /m.test(said)?new GitTrouble("disk",`the disk can\
not be written (${why})`):new GitTrouble("down",`it cannot be reached or does not answer as it should (${why})`)}function lastWords(said){let lines=said.split(/\r?\n/).
map(line=>line.trim()),telling=lines.filter(line=>/^(?:fatal|error|!|remote: (?:error|fatal|permission|write|GH\d))/i.test(line)).filter(line=>!line.startsWith(
"error: failed to push some refs")).map(line=>line.replace(/^!\s+[0-9a-f]{40,64}:\S+\s+/,""));return(telling.length>0?telling:lines.filter(line=>line!=="")).slice(
0,2).join("; ").replace(/\s+/g," ").slice(0,300)||"git said nothing"}import{createHash}from"node:crypto";var BETWEEN_PUSHES_MS=1e3,FRESH_MS=1e3,LOSING_MS=15*6e4,TURN_PUSHES=3,LONGEST_TURN_MS=2e4,IN_A_ROW=3,LONGEST_PAUSE_MS=3e3;function createGroupCommit(branch,time){
let{now,sleep,random}=time,patience=createPatience(time,troubleOf2),seen=null,looking=null,turn=Promise.resolve(),isBusy=!1,waiting=[],batch=[],mayPushAt=Number.
NEGATIVE_INFINITY,inARow=0;function inTurn(work2){let mine=turn.then(work2);return turn=mine.catch(()=>{}),mine}async function look(){let asOf=now();return seen=
{...await branch.look(),asOf},seen}async function seenSince(time2){for(;;){if(seen!==null&&seen.asOf>=time2)return seen;looking??=patience.call(()=>inTurn(look)).
then(()=>{}).finally(()=>{looking=null}),await looking}}function takeAll(){batch=[...batch,...waiting],waiting=[]}async function push(){takeAll();let base=seen??
await look(),files=new Map(base.files),changes=new Map,results=batch.map(one=>{let made=one.make(files,one.wasSent);for(let[path,text]of made.changes)changes.set(
path,text),text===null?files.delete(path):files.set(path,text);return made.changes.length>0&&(one.wasSent=!0),made.result});if(changes.size===0)return results;let asOf=now();
mayPushAt=asOf+BETWEEN_PUSHES_MS;let count=`${changes.size} file${changes.size===1?"":"s"}`;try{let after=await branch.push(base,changes,`Reelay: ${count} [skip\
 ci]`);return seen=after&&{...after,asOf},after!==null&&makeRoom(now()-asOf),after&&results}catch(error){throw seen=null,error}}function makeRoom(tookMs){if(inARow+=
1,inARow%IN_A_ROW!==0)return;let turnMs=Math.min(LONGEST_TURN_MS,TURN_PUSHES*tookMs);mayPushAt=Math.max(mayPushAt,now()+turnMs*(1+.5*random()))}async function carryOut(){
for(let lost=0;;lost++){let results=await patience.call(()=>inTurn(push));if(results!==null){for(let[at,one]of batch.entries())one.resolve(results[at]);return}if(inARow=
0,giveUp(),batch.length===0)return;await sleep(random()*LONGEST_PAUSE_MS/2**lost)}}function giveUp(){let isLate=({since})=>now()-since>LOSING_MS;for(let one of batch.
filter(isLate))one.reject(new GitTrouble("down",`other runs that write to it were faster for ${Math.round(LOSING_MS/6e4)} minutes`));batch=batch.filter(one=>!isLate(
one))}async function work(){if(!isBusy){for(isBusy=!0;waiting.length>0;){let restMs=mayPushAt-now();await(restMs>0?sleep(restMs):null),takeAll(),await carryOut().
catch(error=>{for(let one of batch)one.reject(error)}),batch=[]}isBusy=!1}}return{check:()=>patience.call(()=>inTurn(()=>branch.checkPush())),files:async(mostMs=FRESH_MS)=>(await seenSince(
now()-mostMs)).files,change(make){return new Promise((resolve,reject)=>{let since=now();waiting.push({make,since,wasSent:!1,resolve,reject}),work()})}}}function troubleOf2(error){
return error instanceof GitTrouble?error:new GitTrouble("down",error instanceof Error?error.message:String(error))}var LOOSE=/^records\/[^/]+\/([^/]+)\.(\d{1,9})\.json$/,PACKED=/^packed\/\d{4}-\d{2}\.jsonl$/;function pathOf({fingerprint,generation}){return`records/${fingerprint.
slice(0,2)}/${fingerprint}.${generation}.json`}function textOf(record){return`${JSON.stringify(record)}
`}function recordAt(files,key,packs=packsIn(files)){let text=files.get(pathOf(key)),loose=text===void 0?null:readRecord(text,key),packed=lineIn(packs,key)?.record??
null;return loose===null||packed===null?loose??packed:furthest(loose,packed)}function*recordsIn(files,month){let packs=packsIn(files),around=month===void 0?null:
monthsAround(month),isOfIt=text=>around===null||around.some(one=>text.includes(one)),keys=new Map;for(let[path,text]of files){let key=looseKey(path);key!==null&&
isOfIt(text)&&keys.set(nameOf(key),key)}for(let{lines}of packs)for(let[name,{key,line}]of lines)key!==null&&isOfIt(line)&&keys.set(name,key);for(let[,key]of[...keys].
toSorted(([a],[b])=>a<b?-1:1)){let record=recordAt(files,key,packs);record!==null&&(yield record)}}function putRecord(files,record){let packs=packsIn(files),there=recordAt(
files,record,packs),next=there===null?record:furthest(record,there),path=pathOf(record),packed=lineIn(packs,record);if(packed!==null&&!files.has(path)&&next.state===
"finished"){let text=withLines(files.get(packed.path)??"",[next]);return text===files.get(packed.path)?[]:[[packed.path,text]]}return files.get(path)===textOf(next)?
[]:[[path,textOf(next)]]}function removeRecords(files,fingerprint){return[...files].flatMap(([path,text])=>{if(looseKey(path)?.fingerprint===fingerprint)return[
[path,null]];if(!PACKED.test(path))return[];let lines=[...linesOf(text).values()],left=lines.filter(({key})=>key?.fingerprint!==fingerprint);return left.length===
lines.length?[]:[[path,left.length===0?null:left.map(({line})=>`${line}
`).join("")]]})}function packMonths(files,month){let packs=packsIn(files),over=new Map,changes=[];for(let[path,text]of files){let record=looseKey(path)&&parseRecord(
text);if(record?.state!=="finished"||pathOf(record)!==path)continue;let its=monthOf(record);if(its===""||its>=month)continue;let pack=lineIn(packs,record)?.path??
`packed/${its}.jsonl`,inPack=over.get(pack)??[];inPack.push(recordAt(files,record,packs)??record),over.set(pack,inPack),changes.push([path,null])}for(let[path,records]of over)
changes.push([path,withLines(files.get(path)??"",records)]);return changes}var indexes=new WeakMap;function indexOf(files){let known2=indexes.get(files);if(known2!==
void 0)return known2;let packs=packsIn(files),newest=new Map;for(let{fingerprint,generation}of keysIn(files,packs))newest.set(fingerprint,Math.max(generation,newest.
get(fingerprint)??0));let index={packs,newest};return indexes.set(files,index),index}function newestRecord(files,fingerprint){let{packs,newest}=indexOf(files),generation=newest.
get(fingerprint);return generation===void 0?null:recordAt(files,{fingerprint,generation},packs)}function packsIn(files){let packs=[];for(let[path,text]of files)
path.startsWith("packed/")&&PACKED.test(path)&&packs.push({path,lines:linesOf(text)});return packs}function lineIn(packs,key){for(let{path,lines}of packs){let found=lines.
get(nameOf(key));if(found!==void 0)return{path,record:readRecord(found.line,key)}}return null}function*keysIn(files,packs){for(let path of files.keys()){let key=looseKey(
path);key!==null&&(yield key)}for(let{lines}of packs)for(let{key}of lines.values())key!==null&&(yield key)}var known=new Map,KNOWN_CHARACTERS=64e6,knownCharacters=0;
function linesOf(text){let seen=known.get(text);if(seen!==void 0)return seen;let lines=new Map;for(let line of text.split(`
`)){if(line==="")continue;let key=keyIn(line);lines.set(key===null?line:nameOf(key),{key,line})}return remember(text,lines)}function remember(text,lines){known.
has(text)||(knownCharacters+=text.length),known.set(text,lines);for(let oldest of known.keys()){if(knownCharacters<=KNOWN_CHARACTERS)break;known.delete(oldest),
knownCharacters-=oldest.length}return lines}function keyIn(line){try{let{fingerprint:fingerprint2,generation:generation2}=JSON.parse(line);if(typeof fingerprint2==
"string"&&Number.isSafeInteger(generation2))return{fingerprint:fingerprint2,generation:generation2}}catch{}let fingerprint=/"fingerprint":\s*"([^"\\]+)"/.exec(line)?.[1],
generation=/"generation":\s*(\d{1,9})\b/.exec(line)?.[1];return fingerprint===void 0?null:{fingerprint,generation:Number(generation??0)}}function withLines(text,records){
let lines=new Map(linesOf(text));for(let record of records)lines.set(nameOf(record),{key:record,line:JSON.stringify(record)});let sorted=new Map([...lines].toSorted(
([a],[b])=>a<b?-1:1)),next=[...sorted.values()].map(({line})=>`${line}
`).join("");return remember(next,sorted),next}function readRecord(text,{fingerprint,generation}){return parseRecord(text)??unreadableRecord(fingerprint,generation,
"unknown")}function looseKey(path){let[,fingerprint,generation]=LOOSE.exec(path)??[];return fingerprint===void 0?null:{fingerprint,generation:Number(generation)}}
function monthsAround(month){let[year=0,one=0]=month.split("-").map(Number);return[-1,0,1].map(shift=>new Date(Date.UTC(year,one-1+shift)).toISOString().slice(0,
7))}function nameOf({fingerprint,generation}){return`${fingerprint}.${generation}`}var HELD_MS=5e3;function createGitLedger(branch,options){let commits=createGroupCommit(branch,options.time),hasWritten=!1,unwritten=new Map,inDoubt=new Map,put=async record=>{
await commits.change(files=>({changes:putRecord(files,record),result:void 0})),hasWritten=!0};async function pack(){let month=new Date((options.today??Date.now)()).
toISOString().slice(0,7);packMonths(await commits.files(Number.POSITIVE_INFINITY),month).length!==0&&await commits.change(files=>({changes:packMonths(files,month),
result:void 0}))}let leaseOf=(owner="")=>`leases/${createHash("sha256").update(owner).digest("hex").slice(0,32)}`,hearts=new Map,setLease=(path,text)=>commits.change(
files=>{let isThere=files.has(path);return{changes:text===null&&!isThere?[]:[[path,text]],result:void 0}});async function read(fingerprint,mostMs){return newestRecord(
await commits.files(mostMs),fingerprint)}return{read:fingerprint=>read(fingerprint),readNow:fingerprint=>read(fingerprint,0),async claim(record){let path=pathOf(
record);try{let isOurs=await commits.change((files,wasSent)=>recordAt(files,record)===null?{changes:[[path,textOf(record)]],result:!0}:{changes:[],result:wasSent&&
files.get(path)===textOf(record)});return hasWritten||=isOurs,isOurs}catch(error){throw inDoubt.set(path,record),error}},async holds(claim){let now=await read(claim.
fingerprint,HELD_MS);return now?.state==="intended"&&now.generation===claim.generation&&now.owner===claim.owner},async write(record){let path=pathOf(record);unwritten.
set(path,record),await put(record),unwritten.get(path)===record&&unwritten.delete(path)},async signOf({owner}){return options.stateOf(owner)??{beat:(await commits.
files()).get(leaseOf(owner))??""}},keepAlive({owner}){let path=leaseOf(owner),heart=hearts.get(path)??createHeartbeat(count=>setLease(path,`${count}
`),()=>setLease(path,null),options.every);return hearts.set(path,heart),heart.keepAlive()},async sample(most){let files=await commits.files(Number.POSITIVE_INFINITY).
catch(()=>new Map),found=[];for(let record of recordsIn(files))if(found.push(record)>=most)break;return found},async attempts(month){return[...recordsIn(await commits.
files(),month)]},async remove(fingerprint){await commits.change(files=>({changes:removeRecords(files,fingerprint),result:void 0})),hasWritten=!0},checkWritable:()=>commits.
check(),async close(){let late=[...unwritten.values()].map(put),undone=[...inDoubt].map(([path,record])=>commits.change(files=>{let end2={...record,state:"faile\
d",charged:"no",code:"aborted"};return{changes:files.get(path)===textOf(record)?[[path,textOf(end2)]]:[],result:void 0}}));await Promise.allSettled([...late,...undone]),
hasWritten&&await pack().catch(()=>{})}}}import{spawn}from"node:child_process";var NEEDED=/^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|(?:HTTPS?|ALL|NO)_PROXY)$/i,
OF_ANOTHER_CALL=/^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|SHALLOW_FILE|NAMESPACE|CONFIG|CONFIG_(?:COUNT|PARAMETERS|KEY_\d+|VALUE_\d+))$/i,
ALWAYS=[["core.hooksPath","/dev/null"],["gc.auto","0"],["maintenance.auto","false"]],APART=[["credential.helper",""],["http.followRedirects","false"],["safe.dir\
ectory","*"]],SLICE_MS=500;function runGit(args,call){return new Promise((resolve,reject)=>{let hasGroup=process.platform!=="win32"&&!call.asPerson,child=spawn(
"git",args,{cwd:call.folder,env:environment(call),detached:hasGroup,windowsHide:!0}),out=[],err=[],leftMs=call.timeoutMs,timer=setInterval(()=>{leftMs-=SLICE_MS,
!(leftMs>0)&&(end(child.pid,hasGroup),settle(()=>reject(new GitTrouble("down",`it did not answer within ${Math.ceil(call.timeoutMs/1e3)} s`))))},SLICE_MS),isSettled=!1,
settle=how=>{clearInterval(timer),isSettled||how(),isSettled=!0};child.stdout.on("data",chunk=>{out.push(chunk)}),child.stderr.on("data",chunk=>{err.push(chunk)}),
child.stdin.on("error",()=>{}),child.on("error",error=>{settle(()=>reject(startTrouble(error)))}),child.on("close",exitCode=>{let stdout=Buffer.concat(out),said=`${Buffer.
concat(err).toString("utf8")}
${exitCode===0?"":stdout.toString("utf8")}`;settle(()=>resolve({exitCode,stdout,said}))}),child.stdin.end(call.input??"")})}function startTrouble(error){return error.
code==="ENOENT"?new GitTrouble("no git","there is no git on the PATH. Install it, or name another ledger"):new GitTrouble("down",`git could not be started (${error.
message})`)}function end(pid,hasGroup){if(pid!==void 0)try{process.kill(hasGroup?-pid:pid,"SIGKILL")}catch{}}function environment({folder,settings=[],env,asPerson}){
let all=[...ALWAYS,...asPerson?[]:APART,...settings],numbered=all.flatMap(([key,value],at)=>[[`GIT_CONFIG_KEY_${at}`,key],[`GIT_CONFIG_VALUE_${at}`,value]]),given=Object.
entries(env).filter(([name])=>asPerson?!OF_ANOTHER_CALL.test(name):NEEDED.test(name));return{...Object.fromEntries(given),...Object.fromEntries(numbered),GIT_CONFIG_COUNT:String(
all.length),...asPerson?{}:WITHOUT_PEOPLE,...asPerson&&!process.stdin.isTTY?{GIT_TERMINAL_PROMPT:"0"}:{},...asPerson?{}:{HOME:folder},LC_ALL:"C"}}var WITHOUT_PEOPLE={
GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_ATTR_NOSYSTEM:"1",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS:"",GCM_INTERACTIVE:"never"};import{randomBytes}from"node:crypto";import{join}from"node:path";var WHO="github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";function commitStream(from,changes,message){let parent=from===null?"":`fro\
m ${from}
`,files=[...changes].map(([path,text])=>text===null?`D ${path}
`:`M 100644 inline ${path}
${data(text)}`);return`${head(message)}${parent}${files.join("")}
get-mark :1
done
`}function treeStream(tree,message){return`${head(message)}M 040000 ${tree} 

get-mark :1
done
`}function head(message){let seconds=Math.floor(Date.now()/1e3);return`commit refs/reelay/next
mark :1
committer ${WHO} ${seconds} +0000
${data(message)}`}function data(text){return`data ${Buffer.byteLength(text)}
${text}
`}function createFileReader(git){let texts=new Map;return async commit=>{let listed=(await git(["ls-tree","-r","-z",commit])).toString("utf8"),ids=new Map;for(let entry of listed.
split("\0")){let[,id,path]=/^100\d{3} blob ([0-9a-f]{40,64})\t(.*)$/s.exec(entry)??[];id!==void 0&&path!==void 0&&ids.set(path,id)}let missing=[...new Set(ids.values())].
filter(id=>!texts.has(id));if(missing.length>0){let bytes=await git(["cat-file","--batch"],missing.map(id=>`${id}
`).join(""));for(let[id,text]of objectsIn(bytes))texts.set(id,text)}let textOf2=id=>{let text=texts.get(id);if(text===void 0)throw new Error(`git did not give t\
he object ${id}`);return text},files=new Map([...ids].map(([path,id])=>[path,textOf2(id)]));return texts=new Map([...ids].map(([path,id])=>[id,files.get(path)??
""])),files}}function*objectsIn(bytes){for(let at=0;at<bytes.length;){let line=bytes.indexOf(10,at),[id="",,size]=bytes.toString("utf8",at,line).split(" "),end2=line+
1+Number(size);if(line<0||!Number.isSafeInteger(end2))throw new Error("git cat-file printed something unexpected");yield[id,bytes.toString("utf8",line+1,end2)],
at=end2+1}}var MARKER="reelay-ledger.json",MARKER_TEXT=`${JSON.stringify({reelay:"ledger",v:1})}
`,OLDEST=[2,39],WHOLE_HISTORY=2147483647,LOCAL_MS=6e4,ASK_MS=15e3,SEND_MS=2e4,FETCH_MS=6e4,FETCH_ALL_MS=15*6e4,PERSON_MS=18e4;function openRemoteBranch(options){
let{url,env}=options,ref=`refs/heads/${options.branch}`,folder=join(options.temp,`reelay-git-${randomBytes(6).toString("hex")}`),disk=openDisk(),known2=null,hasMoved=!1,
made=null,headers=null,chosen=0,{asPerson}=options,trouble=said=>troubleOf(said,asPerson?"you":"the token");async function git(args,input){let call={folder,env,
asPerson:asPerson!==void 0,timeoutMs:LOCAL_MS,...input===void 0?{}:{input}},{exitCode,stdout,said}=await runGit(args,call);if(exitCode!==0)throw trouble(said);return stdout}
let readFiles=createFileReader(git);async function remote(args,timeoutMs){await ready(),headers??=await options.credentials();let refused=null;for(let tried=0;tried<
Math.max(1,headers.length);tried++){let at=(chosen+tried)%Math.max(1,headers.length),header=headers[at],own=header===void 0?[]:[[`http.${url}.extraHeader`,`Auth\
orization: ${header}`]],call=asPerson?{asPerson:!0,settings:asPerson,timeoutMs:Math.max(timeoutMs,PERSON_MS)}:{settings:own,timeoutMs},answer=await runGit(args,
{folder,env,...call}),refusal=answer.exitCode===0?null:trouble(answer.said);if(refusal===null||!isAboutCredentials(refusal))return chosen=at,answer;refused??=refusal}
throw refused}function ready(){return made??=makeRepository().catch(error=>{throw made=null,error}),made}async function makeRepository(){await disk.makeFolder(folder).
catch(error=>{throw new GitTrouble("disk",`the disk cannot be written (${error.message})`)});let version=(await git(["version"])).toString("utf8").trim(),[,major,
minor]=/(\d+)\.(\d+)/.exec(version)??[];if(Number(major)<OLDEST[0]||Number(major)===OLDEST[0]&&Number(minor)<OLDEST[1])throw new GitTrouble("no git",`${version}\
 is too old: ${OLDEST.join(".")} or newer is needed`);await git(["init","--bare","--quiet","--template=","."])}async function look(){let mayFetch=hasMoved&&known2?.
tip!=null;if(hasMoved=!1,mayFetch)return await fetchTip(1,ASK_MS),readTip();let asked=await remote(["ls-remote","--symref",url,"HEAD",ref],ASK_MS);if(asked.exitCode!==
0)throw trouble(asked.said);let lines=asked.stdout.toString("utf8").split(`
`);if(lines.includes(`ref: ${ref}	HEAD`))throw noLedger(options.branch,"it is the default branch");let tip=lines.find(line=>line.endsWith(`	${ref}`))?.split("	")[0]??
null;return tip===null?(known2={tip,files:new Map},known2):known2?.tip===tip?known2:(await fetchTip(1,FETCH_MS),readTip())}async function readTip(){let commit2=await idOf(
"refs/reelay/tip"),files=await readFiles(commit2);if(!files.has(MARKER))throw noLedger(options.branch,`it holds no ${MARKER}`);return known2={tip:commit2,files},
known2}async function fetchTip(depth,timeoutMs){let fetched=await remote(["fetch","--quiet",`--depth=${depth}`,"--no-tags","--no-write-fetch-head",url,`+${ref}:\
refs/reelay/tip`],timeoutMs);if(fetched.exitCode!==0)throw trouble(fetched.said)}let idOf=async revision=>(await git(["rev-parse","--verify",revision])).toString(
"utf8").trim(),fastImport=async stream=>(await git(["fast-import","--quiet","--force","--done"],stream)).toString("utf8").trim();async function commit(base,changes,message){
await ready();let all=base.tip===null?new Map([[MARKER,MARKER_TEXT],...changes]):changes;return{id:await fastImport(commitStream(base.tip,all,message)),all}}async function sizeOf(commit2){
let count=async(...args)=>Number((await git(["rev-list",...args,commit2])).toString("utf8"));return{commits:await count("--count"),bytes:await count("--objects",
"--disk-usage")}}let pushArgs=id=>["push","--porcelain","--no-verify","--no-follow-tags",url,`${id}:${ref}`];return{look,async push(base,changes,message){let{id,
all}=await commit(base,changes,message),answer=await remote(pushArgs(id),SEND_MS);if(answer.exitCode!==0){if(hasMoved=OTHERS_WERE_FIRST.test(answer.said),hasMoved)
return null;throw trouble(answer.said)}let files=new Map(base.files);for(let[path,text]of all)text===null?files.delete(path):files.set(path,text);return known2=
{tip:id,files},known2},async checkPush(){let now=known2??await look(),id=now.tip??(await commit(now,new Map,"Reelay: a ledger [skip ci]")).id,answer=await remote(
[...pushArgs(id).toSpliced(1,0,"--dry-run")],SEND_MS);if(answer.exitCode!==0&&!OTHERS_WERE_FIRST.test(answer.said))throw trouble(answer.said)},async compact(message){
let{tip,files}=await look();if(tip===null)throw noLedger(options.branch,"it does not exist");if(await fetchTip(WHOLE_HISTORY,FETCH_ALL_MS),await idOf("refs/reel\
ay/tip")!==tip)return null;let before=await sizeOf(tip),id=await fastImport(treeStream(await idOf(`${tip}^{tree}`),message)),[verb="",...others]=pushArgs(id),answer=await remote(
[verb,`--force-with-lease=${ref}:${tip}`,...others],SEND_MS);if(answer.exitCode!==0){if(OTHERS_WERE_FIRST.test(answer.said))return null;throw trouble(answer.said)}
return known2={tip:id,files},{before,after:await sizeOf(id)}},close:()=>disk.remove(folder).catch(()=>{})}}var OTHERS_WERE_FIRST=/\[rejected\]|\[remote rejected\] \((?:failed to update ref|cannot lock ref|reference already exists|incorrect old value|fetch first|non-fast-forward|stale info)/;
function noLedger(branch,why){return new GitTrouble("no ledger",`the branch ${branch} is no ledger of Reelay: ${why}`)}export{GitTrouble,createGitLedger,runGit,openRemoteBranch};
