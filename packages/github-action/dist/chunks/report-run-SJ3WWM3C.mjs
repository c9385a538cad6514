import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{GALLERY,MANIFEST,afterStop,describeProblem,monthNote}from"./chunk-W42VA3KL.mjs";import{FILE_FIELD_NAMES,UnsafePathError,annotate,formatUsd,isFinal,output,
say,sumUsd,withCapturedOutput}from"./chunk-R4NZ3K76.mjs";import{summary}from"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";import{join as join4,relative,sep}from"node:path";import{randomUUID}from"node:crypto";import{basename,extname,join}from"node:path";var MOST_EACH=490;async function publish(options){let{env}=options;if(options.mode==="none"||!env.ACTIONS_RUNTIME_TOKEN||!env.ACTIONS_RESULTS_URL)return await options.
writePages(()=>null),null;let notes=[],own=new Map,each=options.mode==="each"&&options.clips.length<=MOST_EACH;if(options.mode==="each"&&!each&&notes.push(`${options.
clips.length} clips are more than the artifacts that GitHub allows a job: one bundle was made instead.`),each)for(let clip of options.clips){let ending=extname(
clip),uploaded=await uploadFresh(options,basename(clip,ending),ending,name=>uploadRaw(options,clip,name));own.set(clip,uploaded)}let linkOf=clip=>own.get(clip)?.
url??null,pages=await options.writePages(linkOf),files=each?pages:[...options.clips,...pages],bundle=await uploadFresh(options,options.name,"",name=>uploadZip(options,
files,name));return bundle.name!==options.name&&notes.push(`An artifact "${options.name}" was there already: this one is "${bundle.name}".`),{...bundle,linkOf,artifactOf:clip=>{
let{id,digest}=own.get(clip)??bundle;return{id,...digest===""?{}:{digest}}},notes}}async function uploadFresh({env},name,ending,upload){let attempt=env.GITHUB_RUN_ATTEMPT??
"1",candidates=[name,`${name}-${attempt}`,...[2,3,4,5].map(copy=>`${name}-${attempt}-${copy}`)],problem=null;for(let candidate of candidates)try{let{id,digest}=await upload(
candidate+ending),url=`${env.GITHUB_SERVER_URL??"https://github.com"}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${id}`;return{name:candidate+
ending,id:String(id??""),url,digest:digest??""}}catch(error){if(problem=error,!/\(409\)|already_exists|already exists/i.test(problem.message))break}throw problem?.
name==="GHESNotSupportedError"||problem instanceof UnsafePathError?problem:new Error(`the artifact "${name}" could not be uploaded: ${problem?.message||problem?.
name}. The clips are in the workspace and in the ledger: a re-run uploads them without buying anything.`,{cause:problem})}async function client(){let{DefaultArtifactClient}=await import("./artifact-ZWDKREUW.mjs");
return new DefaultArtifactClient}async function uploadZip(options,files,name){let artifacts=await client();refuseUnsafe(options,files);let settings={compressionLevel:0,
...retention(options)};return(await withCapturedOutput(()=>artifacts.uploadArtifact(name,files,options.outputDir,settings))).result}async function uploadRaw(options,clip,name){
let artifacts=await client(),folder=join(options.temporary,`reelay-upload-${randomUUID()}`),path=join(folder,name);basename(clip)!==name&&await options.disk.linkOrCopy(
clip,path),refuseUnsafe(options,[clip]);let file=basename(clip)===name?clip:path,settings={skipArchive:!0,...retention(options)},root=basename(clip)===name?options.
outputDir:folder;try{return(await withCapturedOutput(()=>artifacts.uploadArtifact(name,[file],root,settings))).result}finally{await options.disk.remove(folder)}}
function refuseUnsafe({disk},files){for(let file of files){let refused=disk.refusal(file,"file");if(refused!==null)throw new UnsafePathError(refused)}}function retention({
retentionDays}){return retentionDays===null?{}:{retentionDays}}function runOf(env){let{GITHUB_WORKFLOW,GITHUB_RUN_NUMBER,GITHUB_REF_NAME,GITHUB_REPOSITORY,GITHUB_RUN_ID}=env;if(!GITHUB_RUN_NUMBER)return null;let on=GITHUB_REF_NAME?
` on ${GITHUB_REF_NAME}`:"",server=env.GITHUB_SERVER_URL||"https://github.com",url=GITHUB_REPOSITORY&&GITHUB_RUN_ID?`${server}/${GITHUB_REPOSITORY}/actions/runs\
/${GITHUB_RUN_ID}`:null;return{name:`${GITHUB_WORKFLOW||"Run"} #${GITHUB_RUN_NUMBER}${on}`,url}}function galleryTitle(env){return env.GITHUB_REPOSITORY?`Clips o\
f ${env.GITHUB_REPOSITORY}`:"Clips"}var CHARGED_WORDS={no:"not charged",yes:"charged",unknown:"may have been charged"},WORDS={invalid_input:["The request is not valid","Correct what the message na\
mes, then run again."],auth:["The key was refused","Check the secret behind `api-key`, or the line of the provider in `api-keys`, then run again."],permission:[
"The key may not do this","Check the key\u2019s rights and allowed addresses at the provider."],insufficient_funds:["Not enough credit","Top up the account at t\
he provider, then run again: finished clips are reused."],spend_limit:["The provider\u2019s spend limit is reached","Raise the limit at the provider, then run a\
gain."],budget_exceeded:["Above the budget","Do what the message says. It names the limit, `max-cost` or `max-cost-month`, and whether it helps to raise it, to \
make fewer or shorter clips, or to choose a model with a price."],rate_limited:["Too many requests","Run again later, perhaps with a lower `concurrency`."],model_unavailable:[
"The model is not available","Choose another `model`, or run again later."],not_found:["Not found at the provider","Check that `base-url` and `api-key` belong t\
o the account that has the task."],moderation:["Refused by moderation","Change the prompt or the image: the same ones will be refused again."],provider_failed:[
"The provider could not make it","Run again, or change the prompt if it keeps failing."],provider_unavailable:["The provider is out of order","Run again later: \
nothing is bought twice."],network:["The network failed","Check the network and `base-url`, then run again: nothing is bought twice."],timeout:["Not ready in ti\
me","Run again to take the task up. Raise `timeout-minutes` if this keeps happening."],submit_unknown:["Nobody knows whether it was bought","Look at the provide\
r\u2019s list of tasks. If the task is there, name it in `adopt`; if not, set `buy-again: unknown`."],expired:["The file is gone","Ask the provider for the file\
."],invalid_response:["The provider\u2019s answer made no sense","Run again to look once more."],aborted:["The run was stopped","Run again: finished clips are r\
eused, tasks in flight are taken up."]},ON_PURPOSE="Change the prompt: as it is, it is not bought again by itself. To pay for this clip once more on purpose, se\
t `buy-again: failed`.",NOT_AGAIN={yes:ON_PURPOSE,unknown:`The provider\u2019s page of tasks says whether it was charged. ${ON_PURPOSE}`};function failureTitle(error){
return wordsOf(error.code)?.[0]??"Something went wrong"}function failureAdvice(error){if(error.code==="provider_failed"&&error.charged!=="no")return NOT_AGAIN[error.
charged];let advice=wordsOf(error.code)?.[1]??"Read the message, then run again: nothing is bought twice.";return isFinal(error.code)&&error.charged!=="no"?`${advice}\
 To pay for this clip once more on purpose, set \`buy-again: failed\`.`:advice}function adviceBeside(error){if(error.code==="budget_exceeded")return"";let said=/\b(?:run again|look at|change the prompt)\b/gi,
known=new Set([...error.message.matchAll(said)].map(([words])=>words.toLowerCase()));return failureAdvice(error).split(/(?<=\.)\s+/).filter(sentence=>![...known].
some(words=>sentence.toLowerCase().startsWith(words))).join(" ")}function wordsOf(code){return Object.hasOwn(WORDS,code)?WORDS[code]:void 0}function costWords(video){if(video.reused)return`reused, ${formatUsd(0)}`;if(video.error!==null){let paid=video.error.charged==="yes"?video.cost??null:null;return paid===
null?CHARGED_WORDS[video.error.charged]:`${formatUsd(paid)} charged`}return video.cost!==null?formatUsd(video.cost):video.estimatedCost===null?"price unknown":`\
\u2248 ${formatUsd(video.estimatedCost)}`}function totalWords(total,parts){if(total!==null)return formatUsd(total);let least=sumUsd(parts.filter(part=>part!==null));
return least===null||least===0?"":`\u2265 ${formatUsd(least)}`}function sumWords(total,parts){return totalWords(total,parts)||"not known"}function secondsWords(seconds){
return seconds===null?"":`${Math.round(seconds*10)/10} s`}function bytesWords(bytes){return bytes===null?"":bytes<1e3?`${bytes} B`:bytes<999950?`${tenth(bytes/1e3)}\
 kB`:`${tenth(bytes/1e6)} MB`}function tenth(amount){return amount>=100?String(Math.round(amount)):String(Math.round(amount*10)/10)}function pixelWords(video){return video.
width===null||video.height===null?"":`${video.width} \xD7 ${video.height}`}function sourceWords(video){return video.source===null?"":`${video.source.file}:${video.
source.line}`}function clips(count){return`${count} ${count===1?"clip":"clips"}`}import{dirname}from"node:path/posix";function comparedOf(planned,outcomes,{defaults}){return planned.flatMap(({clips:clips2},index)=>clips2.map(clip=>({subject:subjectOf(clip,defaults),way:wayOf(clip),
waited:waitedFor(outcomes[index]),price:priceOf(clip,outcomes[index])})))}function subjectOf({clip:{input,files,source}},defaults){let folder=Object.keys(files).
length===0||source===null?"":dirname(source.file);return JSON.stringify([input.prompt??"",input.aspectRatio??defaults.aspectRatio??null,files,folder])}function wayOf({
provider,prepared}){let beside=new Set([...FILE_FIELD_NAMES,"prompt"]);return JSON.stringify([provider,...Object.entries(prepared.request).filter(([name])=>!beside.
has(name))])}function waitedFor(outcome){let{tookMs}=outcome?.bought??{};return typeof tookMs=="number"?Math.round(tookMs/1e3):null}function priceOf({provider,prepared},outcome){
if(provider==="sandbox")return{usd:0,isEstimate:!1};let{cost,estimatedCost}=outcome?.bought??{};if(typeof cost=="number")return{usd:cost,isEstimate:!1};let usd=estimatedCost??
(outcome?.made===void 0?prepared.estimate.usd:null);return usd===null?null:{usd,isEstimate:!0}}import{createHash as createHash2}from"node:crypto";function stateOf(video){if(video.error!==null)return"failed";switch(video.status){case"succeeded":return"ready";case"queued":case"running":return"waiting";case null:
return"planned";default:return"failed"}}function isPlan(manifest){let fresh=manifest.videos.filter(video=>!video.reused);return manifest.videos.length>0&&fresh.
every(video=>stateOf(video)==="planned")&&hasPlanned(manifest)}function hasPlanned(manifest){return manifest.videos.some(video=>stateOf(video)==="planned")}function countStates(videos){
let count={ready:0,failed:0,waiting:0,planned:0};for(let video of videos)count[stateOf(video)]+=1;return count}var{replace}="";var ca=/[&<>'"]/g,esca={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&#39;",'"':"&quot;"},pe=m=>esca[m],escape=es=>replace.call(es,ca,pe);var shapes={play:'<path d="M5 3.6v8.8a.6.6 0 0 0 .92.5l6.7-4.4a.6.6 0 0 0 0-1L5.92 3.1a.6.6 0 0 0-.92.5Z" fill="currentColor" stroke="none"/>',pause:'<path d="M\
4.2 3.2h2.4v9.6H4.2zM9.4 3.2h2.4v9.6H9.4z" fill="currentColor" stroke="none"/>',check:'<path d="m3 8.6 3.2 3.2L13 5"/>',search:'<circle cx="7" cy="7" r="4.25"/>\
<path d="m10.2 10.2 3.3 3.3"/>',copy:'<rect x="5.5" y="5.5" width="8" height="8" rx="1.6"/><path d="M3.9 10.5h-.3a1.1 1.1 0 0 1-1.1-1.1V3.6a1.1 1.1 0 0 1 1.1-1.\
1h5.8a1.1 1.1 0 0 1 1.1 1.1v.3"/>',download:'<path d="M8 2.5v7.4M4.9 7.1 8 10.2l3.1-3.1M2.8 13.3h10.4"/>',open:'<path d="M9.5 2.8h3.7v3.7M13 3 7.6 8.4M11.4 9.4v\
2.7a1.1 1.1 0 0 1-1.1 1.1H3.9a1.1 1.1 0 0 1-1.1-1.1V5.7a1.1 1.1 0 0 1 1.1-1.1h2.7"/>',alert:'<circle cx="8" cy="8" r="5.9"/><path d="M8 5v3.6M8 10.9v.1"/>',clock:'\
<circle cx="8" cy="8" r="5.9"/><path d="M8 4.8V8l2.2 1.4"/>'},SPRITE=`<svg width="0" height="0" class="sprite" aria-hidden="true">${Object.entries(shapes).map(([
name,shape])=>`<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`).join("")}</svg>`;function icon(name){return`<svg class="icon" aria-hidden="true"><\
use href="#i-${name}"/></svg>`}var LOGO='<svg class="logo" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" rx="4"/><path d="M6 4.9v6.2l5-3.1\
Z"/></svg>',FAVICON=`data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fi\
ll="#d9482b"/><path d="M6 4.9v6.2l5-3.1Z" fill="#fff"/></svg>')}`;var CONTROLS=/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu,INVISIBLE=/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;function readable(text){return text.
toWellFormed().replace(/\r\n?|[\u2028\u2029]/g,`
`).replace(CONTROLS,"")}var letters=new Intl.Segmenter("en",{granularity:"grapheme"});function oneLine(text,limit){let most=limit*4,start=text.slice(0,most*2).toWellFormed(),
line=readable(start).replace(INVISIBLE,"").replace(/\s+/g," ").trim(),kept=[...letters.segment(line.slice(0,most))].slice(0,limit+1).map(({segment})=>segment);return kept.
length<=limit&&line.length<=most&&text.length<=most*2?line:`${kept.slice(0,limit).join("").trimEnd()}\u2026`}var SEGMENT=/^(?:[\w.~!$&'()*+,;=@-]|%[\da-f]{2})+$/i;function httpsHref(href){if(!href||!/^https:\/\//i.test(href)||!URL.canParse(href))return null;let url=new URL(
href);return url.protocol==="https:"&&url.username===""&&url.password===""?url.href:null}function clipAddress(href){return href===null?null:isPathDown(href)?href:
httpsHref(href)}function isPathDown(href){return href.split("/").every(segment=>SEGMENT.test(segment)&&isName(segment))}function isName(segment){try{let name=decodeURIComponent(
segment);return name!=="."&&name!==".."&&!/[\p{Cc}/\\]/u.test(name)}catch{return!1}}var OPENED_AT_ONCE=24,SHORT=90;function renderCard(video,place){let state=stateOf(video),address=state==="ready"?clipAddress(place.href):null,shape=state==="rea\
dy"&&isUpright(video)?" upright":"",{group}=place;return`<li class="card ${state}${shape}" data-state="${state}"${video.reused?" data-reused":""}${group?groupData(
video,group):""}>
${stage(video,state,address,place)}
<div class="body">
${heading(video,place)}
${group?maker(video,group):prompt(video)}
${facts(video,group)}
${actions(video,address,state,group)}
</div>
</li>`}function groupData(video,{id,compared}){return[["id",id],["provider",oneLine(video.provider,60)],["model",oneLine(video.model,80)],["price",priceIn(video,
compared)?.usd],["estimated",priceIn(video,compared)?.isEstimate?"yes":""],["made",compared.waited],["path",oneLine(video.path??"",1e3)]].map(([name,value])=>` \
data-${name}="${escape(String(value??""))}"`).join("")}function priceIn({error},{price}){return error===null?price:null}function maker(video,{take}){let words=[
oneLine(video.model,80),oneLine(video.provider,60),take].filter(word=>word!==""),[model,...others]=words.map(word=>`<bdi>${escape(word)}</bdi>`);return`<p class\
="maker"><b>${model??""}</b>${others.map(word=>` <span>${word}</span>`).join("")}</p>`}function isUpright(video){return video.width!==null&&video.height!==null&&
video.height>video.width}function stage(video,state,address,{index,plan}){if(state==="failed")return failure(video);if(state==="planned"){let[title,line]=plan??
["Not submitted","Nothing was charged."];return quiet("clock",title,escape(readable(line)))}if(state==="waiting")return quiet("clock","In progress","Run again t\
o take it up.");if(address===null)return quiet("play","Ready","Not beside this page.");if(!isPlayable(address))return`<a class="stage link" href="${escape(address)}\
" rel="noopener noreferrer"><span>${icon("open")} Open the clip</span></a>`;let remote=/^https:/.test(address),size=isSized(video)?` width="${video.width}" heig\
ht="${video.height}"`:"";return`<div class="stage"><video controls loop playsinline preload="${remote||index>=OPENED_AT_ONCE?"none":"metadata"}"${remote?" data-\
remote":""}${size} src="${escape(address)}" aria-labelledby="clip-${index+1}"></video></div>`}function isSized(video){return(video.width??0)>0&&(video.height??0)>
0}function isPlayable(address){return!/^https:/.test(address)||/\.(mp4|m4v|webm|mov)$/i.test(new URL(address).pathname)}function quiet(name,title,line){return`<\
div class="stage quiet"><p>${icon(name)} <b>${title}</b><br>${line}</p></div>`}function failure(video){let{error}=video;if(error===null)return quiet("clock",`En\
ded: ${escape(video.status??"unknown")}`,"No reason was given.");let message=readable(error.message).trim(),advice=adviceBeside(error);return`<div class="stage \
failure">
<h3>${icon("alert")} ${failureTitle(error)}</h3>
<p class="tags"><code>${escape(oneLine(error.code,60))}</code><span class="charged-${escape(error.charged)}">${CHARGED_WORDS[error.charged]}</span></p>
${message===""?"":clamped("message",message,"the message")}
${advice===""?"":`<p class="advice"><b>What to do</b> ${escape(advice).replace(/`([^`]+)`/g,"<code>$1</code>")}</p>`}
</div>`}function heading(video,{index,count,group}){let number=String(index+1).padStart(Math.max(2,String(count).length),"0"),source=sourceWords(video),from=source===
""?"":`<span class="source" title="${escape(oneLine(source,300))}"><bdi dir="ltr">${escape(oneLine(source,300))}</bdi></span>`,level=group?"h3":"h2";return`<div\
 class="top"><${level} id="clip-${index+1}"><span class="sr">Clip </span>${number}</${level}>${from}${video.reused?'<span class="pill">Reused</span>':""}</div>`}
function prompt(video){let text=readable(video.prompt);return text.trim()===""?'<p class="text none">No prompt</p>':clamped("prompt",text,"the prompt")}function clamped(kind,text,name){
let more=text.length<=SHORT&&!text.includes(`
`)?"":`<details class="more"><summary>Show all<span class="sr"> of ${name}</span></summary></details>`;return`<p class="text ${kind}" dir="auto">${escape(text)}\
</p>${more}`}function facts(video,group){let made=group?[]:[oneLine(video.provider,60),oneLine(video.model,80)].filter(word=>word!==""),madeIn=group?.compared.waited??
null,file=[madeIn===null?"":`made in ${secondsWords(madeIn)}`,secondsWords(video.duration),pixelWords(video),bytesWords(video.bytes)].filter(word=>word!==""),tried=(video.
fallbackFrom??[]).map(({provider,code})=>`${oneLine(provider,60)} (${failureTitle({code})})`),instead=tried.length===0?"":`${made.length>0?"<br>":""}instead of ${escape(
tried.join(", "))}`,name=fileName(video),named=name===""?"":`<bdi>${escape(name)}</bdi>${file.length>0?DOT:""}`,who=`${made.map(word=>`<bdi>${escape(word)}</bdi\
>`).join(DOT)}${instead}`;return`<p class="facts">${who}${who===""&&group?"":"<br>"}${named}${file.map(word=>`<span>${word}</span>`).join(DOT)}</p>`}function fileName({
path}){return oneLine(path?.split("/").at(-1)??"",200)}var DOT=' <i aria-hidden="true">\xB7</i> ';function copyButton({prompt:prompt2}){return prompt2.trim()===
""?"":`<button type="button" class="copy" hidden>${icon("copy")}<span>Copy prompt</span></button>`}function actions(video,address,state,group){let vote=group&&state===
"ready"?`<button type="button" class="vote" aria-pressed="false" hidden>${icon("check")}<span>Best</span></button>`:"",name=fileName(video),get=address===null?"":
isPlayable(address)?`<a class="get" href="${escape(address)}" download="${escape(name)}">${icon("download")}<span>Download</span></a>`:`<a class="get" href="${escape(
address)}" rel="noopener noreferrer">${icon("open")}<span>Open</span></a>`,price=group?priceIn(video,group.compared):null;return`<div class="actions"><span clas\
s="cost">${price===null?costWords(video):`${price.isEstimate?"\u2248 ":""}${formatUsd(price.usd)}`}</span>${group?vote:copyButton(video)}${get}</div>`}function compareClips(){let groups=[...document.querySelectorAll(".group")];if(groups.length===0)return;let stopOther=()=>{};for(let group of groups){let videos=[
...group.querySelectorAll("video")],bar=group.querySelector(".together"),button=bar.querySelector("button"),seek=bar.querySelector("input"),time=bar.querySelector(
"output");if(videos.length<2)continue;bar.hidden=!1;let playing=!1,muted=[],waiting=new Set,lengthOf=video=>Number.isFinite(video.duration)?video.duration:0,isOver=(video,at)=>lengthOf(
video)>0&&at>=lengthOf(video)-.05,length=()=>Math.max(...videos.map(lengthOf)),leader=()=>videos.find(video=>lengthOf(video)===length())??videos[0],seconds=value=>`${Math.
floor(value/60)}:${(value%60).toFixed(1).padStart(4,"0")}`,show=at=>{seek.max=String(length()),seek.value=String(at),time.value=`${seconds(at)} / ${seconds(length())}`,
seek.setAttribute("aria-valuetext",time.value)},moveTo=at=>{for(let video of videos)video.currentTime=Math.min(at,lengthOf(video));show(at)},follow=()=>{if(!playing)
return;let first=leader();if(first.ended){for(let video of videos)waiting.add(video);moveTo(0)}let at=first.currentTime;for(let video of videos){let over=isOver(
video,at);video!==first&&!over&&!video.seeking&&video.readyState>=2&&Math.abs(video.currentTime-at)>.15&&(video.currentTime=at),over?waiting.add(video):waiting.
delete(video)&&video.paused&&video.error===null&&video.play().catch(()=>{})}show(at),requestAnimationFrame(follow)},set=on=>{playing=on,button.setAttribute("ari\
a-pressed",String(on)),button.querySelector("span").textContent=on?"Pause":"Play together",button.querySelector("use").setAttribute("href",on?"#i-pause":"#i-pla\
y")},stop=()=>{playing&&(set(!1),videos.forEach((video,index)=>{video.pause(),video.loop=!0,video.muted=muted[index]??!1}))},start=()=>{stopOther();let all=document.
getElementById("play-all");all?.getAttribute("aria-pressed")==="true"&&all.click();for(let video of document.querySelectorAll("video"))video.pause();stopOther=stop,
muted=videos.map(video=>video.muted);for(let video of videos)video.loop=!1,video.muted=!0;let at=Number(seek.value);moveTo(at>=length()-.05?0:at),waiting.clear();
for(let video of videos)isOver(video,video.currentTime)?waiting.add(video):video.play().catch(()=>{});set(!0),requestAnimationFrame(follow)};button.addEventListener(
"click",()=>playing?stop():start()),seek.addEventListener("input",()=>moveTo(Number(seek.value)));for(let video of videos)video.addEventListener("loadedmetadata",
()=>show(Number(seek.value))),video.addEventListener("pause",()=>{playing&&video.paused&&!video.ended&&!isOver(video,video.currentTime)&&stop()});document.getElementById(
"play-all")?.addEventListener("click",stop,{capture:!0}),show(0)}let nameOf=group=>`reelay-vote-${group.dataset.group}`,voteOf=group=>group.querySelector('.vote\
[aria-pressed="true"]')?.closest(".card"),remembered=group=>{try{return localStorage.getItem(nameOf(group))}catch{return null}},remember=(group,id)=>{try{id===void 0?
localStorage.removeItem(nameOf(group)):localStorage.setItem(nameOf(group),id)}catch{}},buttons=[...document.querySelectorAll(".vote")],tally=document.getElementById(
"tally"),count=()=>{if(!tally)return;let best=groups.flatMap(group=>voteOf(group)??[]),won=new Map;for(let{dataset}of best){let name=`${dataset.model} (${dataset.
provider})`;won.set(name,(won.get(name)??0)+1)}let words=[...won].sort((a,b)=>b[1]-a[1]).map(([name,votes])=>`${name} ${votes}`);tally.textContent=best.length===
0?"No votes yet. They stay in this browser.":`${best.length} of ${groups.length} voted: ${words.join(", ")}`},choose=(group,id)=>{for(let button of group.querySelectorAll(
".vote"))button.setAttribute("aria-pressed",String(button.closest(".card").dataset.id===id))};for(let button of buttons){let group=button.closest(".group"),{id}=button.
closest(".card").dataset;button.hidden=!1,button.addEventListener("click",()=>{let chosen=button.getAttribute("aria-pressed")==="true"?void 0:id;choose(group,chosen),
remember(group,chosen),count()})}for(let group of groups)choose(group,remembered(group)??void 0);count();let cell=text=>`"${text.replace(/^[=+\-@\t\r]/,"'$&").replaceAll(
'"','""')}"`;document.getElementById("export")?.addEventListener("click",()=>{let columns=[["provider","provider"],["model","model"],["price","price in USD"],["\
estimated","price is an estimate"],["made","made in seconds"],["path","path"]],rows=groups.flatMap(group=>{let prompt2=group.querySelector(".prompt")?.textContent??
"";return[...group.querySelectorAll(".card")].map(card=>[prompt2,...columns.map(([name])=>card.dataset[name]??""),card===voteOf(group)?"best":""].map(cell))}),table=[
["prompt",...columns.map(([,title])=>title),"vote"],...rows].map(row2=>row2.join(",")+`\r
`).join(""),link=document.createElement("a");link.href=URL.createObjectURL(new Blob([`\uFEFF${table}`],{type:"text/csv"})),link.download="votes.csv",link.click(),
setTimeout(()=>URL.revokeObjectURL(link.href),1e4)})}import{createHash}from"node:crypto";function groupsOf(compared){let groups=[...Map.groupBy(compared.keys(),index=>compared[index].subject).values()].filter(indices=>new Set(indices.map(index=>compared[index].
way)).size>1),grouped=new Set(groups.flat());return{groups,others:[...compared.keys()].filter(index=>!grouped.has(index))}}function takesOf(group,compared){let ways=group.
map(index=>compared[index].way);return ways.map((way,at)=>{let take=ways.slice(0,at+1).filter(other=>other===way).length;return ways.filter(other=>other===way).
length>1?`take ${take}`:""})}function renderGroup(videos,compared,place){let{number,indices,title,planned}=place,first=videos[indices[0]],takes=takesOf(indices,compared),cards=indices.map((index,at)=>{
let video=videos[index],take=takes[at]??"",group={compared:compared[index],id:short([compared[index].way,take,video.taskId]),take},plan=planned?.[index]?.card;return renderCard(
video,{index,count:videos.length,href:place.hrefOf(video),plan,group})}),upright=indices.every(index=>(videos[index].height??0)>=(videos[index].width??1)),heading2=`\
group-${number+1}`;return`<section class="group" data-group="${short([title,compared[indices[0]].subject])}" aria-labelledby="${heading2}">
<div class="group-head">
<h2 id="${heading2}">Comparison ${number+1} <span>${clips(indices.length)} of one prompt</span></h2>
${prompt(first)}
${copyButton(first)}
</div>
<div class="together" hidden>
<button type="button" class="together-play" aria-pressed="false">${icon("play")}<span>Play together</span></button>
<input type="range" class="together-seek" min="0" max="1" step="0.01" value="0" aria-label="Moment in all clips of comparison ${number+1}">
<output class="together-time"></output>
</div>
<ul class="cards side${upright?" upright":""}" aria-label="Clips of comparison ${number+1}">
${cards.join(`
`)}
</ul>
</section>`}function short(value){return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0,16)}var GALLERY_SCRIPT=String.raw`
(() => {
  'use strict'
  const byId = (id) => document.getElementById(id)
  const cards = [...document.querySelectorAll('.card')]
  const videos = [...document.querySelectorAll('video')]

  // --- Filter and search
  const toolbar = byId('toolbar')
  if (toolbar) {
    toolbar.hidden = false
    const find = byId('find')
    const words = new Map(cards.map((card) => [card, fold((card.closest('.group')?.querySelector('.group-head').textContent ?? '') + card.querySelector('.body').textContent)]))
    const chosen = () => document.querySelector('input[name=filter]:checked').value
    const show = () => {
      const filter = chosen()
      const wanted = fold(find.value).split(/\s+/).filter(Boolean)
      let count = 0
      for (const card of cards) {
        const kind = filter === 'all' || (filter === 'reused' ? 'reused' in card.dataset : card.dataset.state === filter)
        const fits = kind && wanted.every((word) => words.get(card).includes(word))
        card.hidden = !fits
        if (fits) count += 1
        else for (const video of card.querySelectorAll('video')) video.pause()
      }
      byId('nothing').hidden = count > 0
      byId('shown').textContent = count + ' of ' + cards.length + ' clips shown'
      trim()
    }
    toolbar.addEventListener('change', show)
    find.addEventListener('input', show)
    byId('reset').addEventListener('click', () => {
      find.value = ''
      document.querySelector('input[name=filter][value=all]').checked = true
      show()
      find.focus()
    })
    // A browser may keep the choice when the page is opened again.
    if (find.value !== '' || chosen() !== 'all') show()
  }
  function fold(text) {
    return text.normalize('NFKC').toLowerCase()
  }

  // --- "Show all" only where something is hidden
  function trim() {
    const open = [...document.querySelectorAll('.more:not([open])')].filter((more) => more.closest('.card, .group').hidden === false)
    for (const more of open) more.hidden = false
    const fits = open.map((more) => more.previousElementSibling.scrollHeight <= more.previousElementSibling.clientHeight + 1)
    open.forEach((more, at) => { more.hidden = fits[at] })
  }
  for (const more of document.querySelectorAll('.more')) {
    const label = more.querySelector('summary').firstChild
    more.addEventListener('toggle', () => {
      label.data = more.open ? 'Show less' : 'Show all'
      const text = more.previousElementSibling
      text.scrollTop = 0
      // Scrolled with the keys, too, where the browser does not see to it itself.
      if (more.open && text.scrollHeight > text.clientHeight) text.tabIndex = 0
      else text.removeAttribute('tabindex')
    })
  }
  let width = 0
  addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; trim() } })
  trim()

  // --- Copy a prompt
  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false
    const label = button.querySelector('span')
    label.setAttribute('aria-live', 'polite')
    let timer = 0
    button.addEventListener('click', async () => {
      const done = await copy(button.closest('.card, .group').querySelector('.prompt'))
      label.textContent = done ? 'Copied' : 'Not copied'
      button.classList.toggle('done', done)
      clearTimeout(timer)
      timer = setTimeout(() => { label.textContent = 'Copy prompt'; button.classList.remove('done') }, 1800)
    })
  }
  async function copy(element) {
    try {
      await navigator.clipboard.writeText(element.textContent)
      return true
    } catch {
      // No clipboard for this page (an old browser, a page over http): through the selection.
      const box = document.createElement('textarea')
      box.value = element.textContent
      box.className = 'sr'
      document.body.append(box)
      const before = document.activeElement
      box.select()
      const done = document.execCommand('copy')
      box.remove()
      before.focus()
      return done
    }
  }

  // --- Play all: muted, and only what is in view
  const toggle = byId('play-all')
  if (toggle) {
    let view = null
    const muted = new Map()
    toggle.addEventListener('click', () => {
      const on = view === null
      toggle.setAttribute('aria-pressed', String(on))
      toggle.querySelector('span').textContent = on ? 'Pause all' : 'Play all'
      toggle.querySelector('use').setAttribute('href', on ? '#i-pause' : '#i-play')
      if (on) {
        for (const video of videos) { muted.set(video, video.muted); video.muted = true }
        view = new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) target.play().catch(() => {})
            else target.pause()
          }
        }, { threshold: 0.2 })
        for (const video of videos) view.observe(video)
      } else {
        view.disconnect()
        view = null
        for (const video of videos) { video.pause(); video.muted = muted.get(video) }
      }
    })
  }

  // --- A clip that is not opened at once, when it comes near; a clip that is not there
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      target.preload = 'metadata'
      near.unobserve(target)
    }
  }, { rootMargin: '600px' })
  for (const video of videos) {
    if (video.preload === 'none' && !('remote' in video.dataset)) near.observe(video)
    const missing = () => {
      const stage = video.parentElement
      if (stage.classList.contains('broken')) return
      stage.classList.add('broken')
      stage.append('The clip is not here. Unzip the whole artifact and open the page from there.')
    }
    if (video.error) missing()
    video.addEventListener('error', missing)
  }
})()
`;var GALLERY_STYLE=`
:root {
  color-scheme: light dark;
  --page: #f5f4f1; --card: #fff; --ink: #1c1d20; --soft: #5d6068; --line: #e3e1db; --line-strong: #c9c6be;
  --fill: #efede8; --accent: #b93a20; --focus: #1f5fd6; --stage: #101114;
  --good: #1a7346; --bad: #ad2219; --bad-fill: #fdf1ef; --bad-line: #f1d3ce;
  --warn: #855200; --warn-fill: #fbf0d9; --calm-fill: #e6f1ea;
  --shadow: 0 1px 2px rgb(30 25 15 / 5%), 0 6px 20px -8px rgb(30 25 15 / 12%);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111215; --card: #1a1b1f; --ink: #ececea; --soft: #a2a5ad; --line: #2b2d33; --line-strong: #43464f;
    --fill: #24262b; --accent: #ff8a6e; --focus: #8ab4ff; --stage: #08090a;
    --good: #6fcf9a; --bad: #ff9f95; --bad-fill: #281a1a; --bad-line: #4a2a28;
    --warn: #f0bd62; --warn-fill: #34290f; --calm-fill: #173023;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 90rem; padding: 0 clamp(1rem, 3.2vw, 2.75rem);
  background: var(--page); color: var(--ink);
  font: 400 .9375rem/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  -webkit-font-smoothing: antialiased;
}
h1, h2, h3, p, dl, dd, ul, fieldset { margin: 0; padding: 0; border: 0; font-weight: inherit; }
a { color: inherit; text-underline-offset: .2em; }
code { font: .875em/1.4 var(--mono); overflow-wrap: anywhere; }
abbr { text-decoration: none; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprite { position: absolute; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; vertical-align:\
 -.125em; }

.page-head { padding: clamp(1.75rem, 4.5vw, 3.25rem) 0 1.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .45rem; color: var(--soft); font-size: .8125rem; }
.logo { width: 1.125rem; height: 1.125rem; }
.logo rect { fill: #d9482b; }
.logo path { fill: #fff; }
h1 { margin-top: .9rem; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.15; font-weight: 650; letter-spacing: -.022em; text-wrap: balance; overflow-wrap:\
 anywhere; }
.lead { margin-top: .4rem; color: var(--soft); font-size: 1.0625rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin-top: 1.6rem; }
.totals dt { color: var(--soft); font-size: .8125rem; }
.totals dd { font-size: 1.375rem; line-height: 1.3; font-weight: 600; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.totals .good dd { color: var(--good); }
.totals .bad dd { color: var(--bad); }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem; padding: .75rem 0; border-top: 1px solid var(--line); }
.filters { display: flex; flex-wrap: wrap; gap: 2px; padding: 3px; border-radius: 10px; background: var(--fill); min-width: 0; }
.filters label { position: relative; cursor: pointer; }
.filters input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.filters span { display: block; padding: .3rem .75rem; border-radius: 7px; color: var(--soft); font-size: .875rem; white-space: nowrap; }
.filters b { margin-left: .2rem; font-weight: 400; font-variant-numeric: tabular-nums; opacity: .8; }
.filters label:hover span { color: var(--ink); }
.filters input:checked + span { background: var(--card); color: var(--ink); font-weight: 550; box-shadow: 0 1px 3px rgb(0 0 0 / 14%); }
.filters input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 1px; }
.find { display: flex; align-items: center; gap: .5rem; flex: 1 1 13rem; max-width: 22rem; margin-left: auto; padding: 0 .7rem; height: 2.375rem; border: 1px so\
lid var(--line-strong); border-radius: 10px; background: var(--card); color: var(--soft); }
.find:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
.find input { flex: 1; min-width: 0; height: 100%; border: 0; padding: 0; background: none; color: var(--ink); outline: none; font-size: max(.9375rem, 16px); }
@media (pointer: fine) { .find input { font-size: .9375rem; } }
.find input::placeholder { color: var(--soft); opacity: 1; }
#play-all, #export, .together-play { display: inline-flex; align-items: center; gap: .45rem; height: 2.375rem; padding: 0 .95rem; border: 1px solid var(--ink); \
border-radius: 10px; background: var(--ink); color: var(--page); font-size: .875rem; font-weight: 550; cursor: pointer; }
#play-all:hover, #export:hover, .together-play:hover { opacity: .88; }
#export { border-color: var(--line-strong); background: none; color: var(--ink); }
#play-all[aria-pressed="true"], .together-play[aria-pressed="true"] { background: none; color: var(--ink); }

.cards { display: grid; list-style: none; gap: 1.5rem; padding: .75rem 0 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21.5rem), 1fr)); }
.cards.few { grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.few .card:only-child { max-width: 46rem; }
.cards.upright { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); }
.card { display: flex; flex-direction: column; min-width: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--card); box-\
shadow: var(--shadow); }
.stage { position: relative; display: grid; place-items: center; min-width: 0; background: var(--stage); }
.stage video { display: block; width: 100%; height: auto; max-height: 80vh; background: var(--stage); }
.stage video:not([width]) { aspect-ratio: 16 / 9; }
.stage video:focus-visible { outline-offset: -3px; }
.stage.quiet, .stage.link, .stage.broken { aspect-ratio: 16 / 9; padding: 1rem; background: var(--fill); color: var(--soft); text-align: center; font-size: .875\
rem; }
.planned .stage.quiet { aspect-ratio: auto; padding: 1.4rem 1rem; border-bottom: 1px solid var(--line); }
.stage.quiet b { color: var(--ink); font-weight: 600; }
.stage.broken video { display: none; }
.stage.link span { display: inline-flex; align-items: center; gap: .5rem; color: var(--ink); text-decoration: underline; }

.body { display: flex; flex-direction: column; flex: 1; min-width: 0; padding: .9rem 1.1rem .35rem; }
.top { display: flex; align-items: center; gap: .6rem; min-height: 1.4rem; color: var(--soft); font-size: .75rem; }
.top h2, .top h3 { color: var(--ink); font-size: .75rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.source { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; direction: rtl; text-align: left; font-family: var(--mono); fon\
t-size: .6875rem; }
.pill { margin-left: auto; padding: .05rem .5rem; border-radius: 99px; background: var(--calm-fill); color: var(--good); font-size: .6875rem; font-weight: 600; \
white-space: nowrap; }
.text { margin-top: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; display: -webkit-box; -webkit-box-orient: vertical; -webkit-l\
ine-clamp: 4; line-clamp: 4; overflow: hidden; }
.text:has(+ .more[open]) { display: block; max-height: 24rem; overflow: auto; }
.text.none { color: var(--soft); font-style: italic; }
.more { margin-top: .1rem; font-size: .8125rem; }
.more summary { display: inline-block; padding: .1rem 0; color: var(--soft); cursor: pointer; text-decoration: underline; text-decoration-color: var(--line-stro\
ng); text-underline-offset: .2em; }
.more summary::-webkit-details-marker { display: none; }
.more summary:hover { color: var(--ink); }
.facts { margin-top: auto; padding-top: .8rem; color: var(--soft); font-size: .8125rem; line-height: 1.55; overflow-wrap: anywhere; font-variant-numeric: tabula\
r-nums; }
.facts span { white-space: nowrap; }
.facts i { font-style: normal; opacity: .6; }
.actions { display: flex; align-items: center; flex-wrap: wrap; gap: 0 .25rem; min-height: 2.9rem; margin-top: .7rem; border-top: 1px solid var(--line); font-si\
ze: .8125rem; }
.cost::first-letter { text-transform: uppercase; }
.cost { margin-right: auto; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.actions button, .actions a, .group-head .copy, .plain { display: inline-flex; align-items: center; gap: .35rem; padding: .35rem .5rem; border: 0; border-radius\
: 8px; background: none; color: var(--soft); text-decoration: none; white-space: nowrap; cursor: pointer; }
.actions > :last-child:not(.cost) { margin-right: -.5rem; }
.actions button:hover, .actions a:hover, .group-head .copy:hover { background: var(--fill); color: var(--ink); }
.actions .done, .group-head .done { color: var(--good); }
.plain { text-decoration: underline; color: var(--ink); }

.group { margin-top: .75rem; padding: 1.25rem 0 .75rem; border-top: 1px solid var(--line); }
.group:not(:has(.card:not([hidden]))) { display: none; }
.group + .cards { padding-top: 1.5rem; border-top: 1px solid var(--line); }
.group-head h2 { font-size: 1.125rem; font-weight: 650; letter-spacing: -.01em; }
.group-head h2 span { margin-left: .35rem; color: var(--soft); font-size: .8125rem; font-weight: 400; letter-spacing: 0; }
.group-head .text { max-width: 70ch; }
.group-head .copy { margin-left: -.5rem; font-size: .8125rem; }
.together { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: .75rem; margin-top: .5rem; padding: .5rem 0; background: var(--page);\
 }
.together input { flex: 1; min-width: 0; max-width: 32rem; height: 2.375rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
.together output { min-width: 6.5rem; color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.maker { margin-top: .35rem; overflow-wrap: anywhere; }
.maker b { font-weight: 650; }
.maker span { color: var(--soft); }
.maker span::before { content: "\xB7 "; opacity: .6; }
.cards.side { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); align-items: start; padding-top: .5rem; }
.cards.side.upright { grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
.side:not(.upright) .card { max-width: 46rem; }
.side .card:has(.vote[aria-pressed="true"]) { border-color: var(--good); box-shadow: 0 0 0 1px var(--good); }
.vote[aria-pressed="true"] { background: var(--calm-fill); color: var(--good); font-weight: 600; }
.votes { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; flex: 1 1 100%; color: var(--soft); font-size: .8125rem; }

/* A clip that stands upright among others that lie: beside its words, so that it does not tower over its row. */
.mixed .card.upright { flex-direction: row; align-items: stretch; }
.mixed .card.upright .stage { flex: 0 0 54%; padding: .8rem; background: var(--fill); }
.mixed .card.upright video { border-radius: 9px; }
.mixed .card.upright .body { padding-left: 1rem; }
.few .card.upright .stage video { width: auto; height: min(72vh, 40rem); max-width: 100%; }
.mixed .card.upright .text { -webkit-line-clamp: 7; line-clamp: 7; }
@media (min-width: 40.01rem) {
  .mixed .card.upright .actions { padding: .4rem 0; }
  .mixed .card.upright .actions .cost { flex: 1 0 100%; padding: .2rem 0; }
  .mixed .card.upright .actions > :not(.cost) { margin: 0; padding-left: 0; }
  .mixed .card.upright .actions > :hover:not(.cost) { background: none; }
}

.stage.failure { display: block; justify-items: normal; padding: 1.1rem; border-bottom: 1px solid var(--bad-line); background: var(--bad-fill); font-size: .875r\
em; }
.failure h3 { display: flex; align-items: center; gap: .45rem; color: var(--bad); font-size: 1rem; font-weight: 600; line-height: 1.35; }
.failure .tags { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; margin-top: .4rem; font-size: .8125rem; color: var(--soft); }
.failure .tags span { padding: .05rem .55rem; border-radius: 99px; font-size: .75rem; font-weight: 600; }
.failure .tags span::first-letter { text-transform: uppercase; }
.failure .tags span { display: inline-block; }
.charged-no { background: var(--calm-fill); color: var(--good); }
.charged-unknown { background: var(--warn-fill); color: var(--warn); }
.charged-yes { background: var(--bad-line); color: var(--bad); }
.failure .advice { margin-top: .7rem; }
.failure .advice b { display: block; font-weight: 600; }

.nothing { padding: 3rem 0; text-align: center; color: var(--soft); }
.page-foot { padding: 1.25rem 0 2.5rem; color: var(--soft); font-size: .8125rem; }

@media (max-width: 40rem) {
  .toolbar { align-items: stretch; }
  .filters { flex: 1 1 100%; }
  .filters label { flex: 1 1 auto; text-align: center; }
  .filters span { padding: .4rem .5rem; }
  .find { max-width: none; }
  .totals { gap: .9rem 1.9rem; }
  .cards { gap: 1.1rem; }
  .actions button, .actions a, .group-head .copy, .together-play { min-height: 2.75rem; }
  .together input { min-height: 2.75rem; }
  .together output { min-width: 5.6rem; }
  .cards.side.upright { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; }
  /* Two fit beside each other. More of them are a row to push aside: two above a third are no comparison. */
  .cards.side.upright:has(> :nth-child(3)) { grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: 15.5rem; overflow-x: auto; overscroll-behav\
ior-x: contain; scroll-snap-type: x proximity; }
  .cards.side.upright .card { scroll-snap-align: start; }
  .cards .card.upright { flex-direction: column; }
  .cards .card.upright .body { padding-left: 1.1rem; }
  .mixed .card.upright .stage { padding: .8rem; }
  .cards .card.upright .stage video { width: auto; height: min(64vh, 27rem); max-width: 100%; }
  .cards.side.upright .card.upright .stage video { width: 100%; height: auto; }
  .cards.side.upright .card.upright .body { padding: .7rem .75rem .2rem; }
  .side.upright .get span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (prefers-reduced-motion: no-preference) {
  .filters span, #play-all, #export, .together-play, .group-head .copy, .actions button, .actions a { transition: background-color .15s, color .15s, opacity .15\
s; }
}
@media (forced-colors: active) {
  .filters input:checked + span { outline: 2px solid; }
}
@media print { .toolbar, .together, .group-head .copy, .actions button, .actions a, .more { display: none !important; } .card { break-inside: avoid; } }
`;function renderGallery(manifest,options){let plan=isPlan(manifest),title=escape(oneLine(options.title??(plan?"Plan":"Videos"),120)),{videos}=manifest,{compared=[]}=options,
{groups,others}=compared.length===0?{groups:[],others:[...videos.keys()]}:groupsOf(compared),sections=groups.map((indices,number)=>renderGroup(videos,compared,{
number,indices,title,planned:options.planned,hrefOf:options.clipHref}));return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="Reelay">
<title>${title}</title>
<link rel="icon" href="${FAVICON}">
<style>${GALLERY_STYLE}</style>
</head>
<body>
${SPRITE}
<header class="page-head">
<p class="brand">${LOGO} Reelay${generatedAt(options.generatedAt)}${runLine(options.run)}</p>
<h1 dir="auto">${title}</h1>
<p class="lead">${lead(manifest,plan)}</p>
${totals(manifest,plan)}
</header>
${toolbar(manifest,groups)}
<main>
${[...sections,...rest(videos,others,options)].join(`
`)}
<p class="nothing" id="nothing" hidden>No clip matches. <button type="button" class="plain" id="reset">Show all</button></p>
</main>
<footer class="page-foot">All of this as data: <a href="manifest.json">manifest.json</a></footer>
<script>${SCRIPT}</script>
</body>
</html>
`}var SCRIPT=`${GALLERY_SCRIPT};(${String(compareClips).replace(/^[ \t]+/gm,"")})()
`,POLICY=["default-src 'none'","media-src 'self' file: blob: https:","img-src data:",`style-src ${hashSource(GALLERY_STYLE)}`,`script-src ${hashSource(SCRIPT)}`,
"base-uri 'none'","form-action 'none'"].join("; ");function hashSource(text){return`'sha256-${createHash2("sha256").update(text,"utf8").digest("base64")}'`}function generatedAt(time){
if(time===void 0||Number.isNaN(Date.parse(time)))return"";let iso=new Date(time).toISOString();return` <span aria-hidden="true">\xB7</span> <time datetime="${iso}\
">${iso.slice(0,10)} ${iso.slice(11,16)} UTC</time>`}function rest(videos,indices,{clipHref,planned}){if(indices.length===0&&videos.length>0)return[];let cards=indices.
map(index=>{let video=videos[index];return renderCard(video,{index,count:videos.length,href:clipHref(video),plan:planned?.[index]?.card})}),label=indices.length<
videos.length?"Other clips":"Clips";return[`<ul class="cards ${layoutOf(indices.map(index=>videos[index]))}" aria-label="${label}">
${cards.join(`
`)}
</ul>`]}function runLine(run){let name=escape(oneLine(run?.name??"",120));if(name==="")return"";let url=httpsHref(run?.url),words=`<bdi>${name}</bdi>`;return` <\
span aria-hidden="true">\xB7</span> ${url===null?words:`<a href="${escape(url)}" rel="noopener noreferrer">${words}</a>`}`}var ALL_READY={1:"The clip is ready.",
2:"Both clips are ready."};function lead(manifest,plan){let{length}=manifest.videos;return length===0?"No clips.":plan?"A dry run: nothing was submitted and not\
hing was charged.":manifest.succeeded===length?ALL_READY[length]??`All ${length} clips are ready.`:`${manifest.succeeded} of ${clips(length)} ${manifest.succeeded===
1?"is":"are"} ready.`}function totals(manifest,plan){let count=countStates(manifest.videos),tiles=[["Clips",String(manifest.videos.length)]];return plan||tiles.
push(["Ready",String(manifest.succeeded),"good"]),manifest.failed>0&&tiles.push(["Failed",String(manifest.failed),"bad"]),count.planned>0&&tiles.push([plan?"Pla\
nned":"Not submitted",String(count.planned)]),manifest.reused>0&&tiles.push(["Reused",String(manifest.reused)]),tiles.push(["Estimated",money(manifest.estimatedCost,
manifest.videos.map(video=>video.estimatedCost))]),plan||tiles.push(["Charged",money(manifest.cost,manifest.videos.map(video=>video.cost))]),`<dl class="totals"\
>${tiles.map(([label,value,kind])=>`<div${kind?` class="${kind}"`:""}><dt>${label}</dt><dd>${value}</dd></div>`).join("")}</dl>`}function money(total,parts){let words=totalWords(
total,parts)||"\u2013";return total!==null?words:`<abbr title="Not known for every clip">${words}</abbr><span class="sr"> (not known for every clip)</span>`}function toolbar(manifest,groups){
let{videos}=manifest;if(videos.length<2)return"";let count=countStates(videos),reused=videos.filter(video=>video.reused).length,choices=[["all","All",videos.length],
["ready","Ready",count.ready],["failed","Failed",count.failed],["reused","Reused",reused]];count.waiting>0&&choices.push(["waiting","In progress",count.waiting]),
count.planned>0&&choices.push(["planned","Not submitted",count.planned]);let filters=choices.map(([value,label,many])=>`<label><input type="radio" name="filter"\
 value="${value}"${value==="all"?" checked":""}><span>${label} <b>${many}</b></span></label>`),playAll=count.ready>1?`<button type="button" id="play-all" aria-p\
ressed="false">${icon("play")}<span>Play all</span></button>`:"",votes=groups.some(indices=>indices.filter(index=>stateOf(videos[index])==="ready").length>0)?`<\
p class="votes"><span id="tally" role="status"></span><button type="button" id="export">${icon("download")}<span>Votes as CSV</span></button></p>`:"";return`<se\
arch class="toolbar" id="toolbar" hidden>
<fieldset class="filters"><legend class="sr">Show</legend>${filters.join("")}</fieldset>
<label class="find"><span class="sr">Search the prompts</span>${icon("search")}<input type="search" id="find" placeholder="Search prompts" autocomplete="off" sp\
ellcheck="false"></label>
${playAll}
${votes}
<p class="sr" id="shown" role="status"></p>
</search>`}function layoutOf(videos){let sized=videos.filter(video=>video.width!==null&&video.height!==null);return sized.length>0&&sized.every(video=>video.height>
video.width)?"upright":videos.length<=2?"few":"mixed"}import{readFile}from"node:fs/promises";import{join as join2}from"node:path";var PLAN="plan";async function pagesFolder(outputDir,isPlan2){return isPlan2&&await hasClips(outputDir)?join2(outputDir,PLAN):outputDir}async function hasClips(folder){
let read=name=>readFile(join2(folder,name),"utf8").catch(()=>null),manifest=await read(MANIFEST);if(manifest===null)return await read(GALLERY)!==null;try{let{videos}=JSON.
parse(manifest);return videos.some(({path,taskId})=>path!==null||taskId!==null)}catch{return!0}}var encoder=new TextEncoder;function byteLength(text){return encoder.encode(text).length}function fitLines(lines2,limitBytes,where="manifest.json"){let whole=lines2.
join(`
`);if(byteLength(whole)<=limitBytes)return whole;let room=limitBytes-byteLength(rest2(lines2.length,where));if(room<0)return"";let kept=0;for(let line of lines2){
if(room-=byteLength(line)+1,room<0)break;kept+=1}return`${lines2.slice(0,kept).join(`
`)}${rest2(lines2.length-kept,where)}`}function rest2(count,where){return`

\u2026 and ${count} more, see ${where}`}function cutToBytes(text,limitBytes){let room=limitBytes,cut2="";for(let character of text){if(room-=byteLength(character),
room<0)break;cut2+=character}return cut2}var FILTERED=String.raw`[@#$]|:(?!\s|$|\d+$)|(?<=www)\.|(?<=GH|GHSA|CVE)-`,MARKUP=String.raw`[!&*<=>[\\\]^{|}~`+"`"+String.raw`]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_`,
LIST=String.raw`^[-+]|(?<=^\d+)[.)]`,COMMIT=String.raw`[\da-f]{7,}`,ACTIVE=new RegExp(`(?<filtered>${FILTERED})|${MARKUP}|${LIST}|(?<commit>${COMMIT})`,"giu");function markdownText(text,limit){
return oneLine(text,limit).replace(ACTIVE,(found,filtered,commit)=>{if(commit!==void 0)return commit.replace(/.{6}(?=.)/g,"$&<wbr>");let entity=`&#${found.charCodeAt(
0)};`;return filtered===void 0?entity:`<span>${entity}</span>`})}function markdownCode(text){return/^[a-z_]{1,60}$/.test(text)?`\`${text}\``:markdownText(text,60)}
function markdownLink(text,href){let address=href.replace(/[|()<>\\`*_~[\]!'"]/g,found=>`%${found.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&a\
mp;");return`[${text}](${address})`}var MADE_BEFORE="made before",PROMPT_CHARACTERS=90,MESSAGE_CHARACTERS=800,NOTE_CHARACTERS=1e3;function renderSummary(manifest,options){let limit=options.limitBytes??
1e6,plan=isPlan(manifest),title=options.title??(plan?"Plan":void 0),totals2=totalsLine(manifest,plan,options.planned),head=[...title===void 0?[]:[`## ${markdownText(
title,PROMPT_CHARACTERS)}`],totals2,...linksParagraph(options)].join(`

`),tail=options.ledgerNote?`

${markdownText(options.ledgerNote,NOTE_CHARACTERS)}`:"",room=limit-byteLength(`${head}${tail}
`);if(room<0)return cutToBytes(totals2,limit);let rows=manifest.videos.map((video,index)=>row(video,index,plan,options)),table=byteLength(TABLE_HEAD)+byteLength(
rows.join(`
`)),needs=section(NEEDS_HEAD,attention(manifest.videos),Math.max(Math.floor(room/2),room-table));return`${head}${needs}${section(TABLE_HEAD,rows,room-byteLength(
needs))}${tail}
`}var TABLE_HEAD=`

| | Clip | Cost |
|--:|---|--:|
`,NEEDS_HEAD=`

### Needs attention

`;function section(head,lines2,limitBytes){let body=fitLines(lines2,limitBytes-byteLength(head));return body===""?"":`${head}${body}`}function totalsLine(manifest,plan,planned=[]){
let{videos,succeeded,failed,reused,estimatedCost,cost}=manifest;if(videos.length===0)return"**No clips**";let count=countStates(videos),there=planned.filter(({note})=>note===
MADE_BEFORE).length,parts=plan?[`**${clips(count.planned)} planned**`,...there>0?[`${there} of them made before`]:[]]:[...videos.every(isRefused)?["**Nothing wa\
s bought**"]:[],`**${succeeded} of ${clips(videos.length)} ready**`,...failed>0?[`**${failed} failed**`]:[]];!plan&&count.planned>0&&parts.push(`${count.planned}\
 not submitted`),count.waiting>0&&parts.push(`${count.waiting} in progress`);let charges=videos.map(video=>video.cost);plan||parts.push(`charged ${sumWords(cost,
charges)}`);let estimates=videos.map(video=>video.estimatedCost);return parts.push(`estimated ${sumWords(estimatedCost,estimates)}`),reused>0&&parts.push(`${reused}\
 reused`),plan&&parts.push("nothing was submitted, nothing was charged"),parts.join(" \xB7 ")}function isRefused({error,taskId}){return error?.charged==="no"&&taskId===
null}function linksParagraph(options){let url=httpsHref(options.artifactUrl),parts=[...url===null?[]:[markdownLink("Download the clips",url)],...options.galleryNote?
[markdownText(options.galleryNote,NOTE_CHARACTERS)]:[]];return parts.length===0?[]:[parts.join(" \xB7 ")]}function row(video,index,plan,options){let maker2=`${[
...[video.provider,video.model].map(word=>markdownText(word,60)),secondsWords(video.duration)].filter(word=>word!=="").join(" \xB7 ")}${insteadOf(video)}`;return`\
| ${[String(index+1),lines(clipCell(video,index,plan,options),markdownText(video.prompt,PROMPT_CHARACTERS),maker2),plan&&options.planned?.[index]?.note===MADE_BEFORE?
formatUsd(0):costWords(video)].join(" | ")} |`}function lines(...texts){return texts.filter(text=>text!=="").join("<br>")}function insteadOf({fallbackFrom}){let tried=(fallbackFrom??
[]).map(({provider,code})=>`${markdownText(provider,60)} (${markdownText(failureTitle({code}),60)})`);return tried.length===0?"":`<br>instead of ${tried.join(",\
 ")}`}function clipCell(video,index,plan,options){let state=stateOf(video);if(state==="planned"){let{name:name2="",note=""}=options.planned?.[index]??{},called=markdownText(
name2,80),what=plan?note:"not submitted";return called===""?what||"planned":what===""?called:`${called} (${what})`}if(state==="waiting")return"in progress";if(state===
"failed")return`\u274C ${video.error===null?markdownText(video.status??"",20):failureTitle(video.error)}`;let name=markdownText(video.path?.split("/").at(-1)??"\
clip",80),href=httpsHref(options.linkOf(video));return href===null?name:markdownLink(name,href)}function attention(videos){let groups=new Map;return videos.forEach(
(video,index)=>{if(video.error===null)return;let{code,charged,message}=video.error,key=JSON.stringify([code,charged,message]),group=groups.get(key)??{error:video.
error,clips:[]};group.clips.push(clipName(video,index)),groups.set(key,group)}),[...groups.values()].map(({error,clips:clips2})=>item(error,clips2))}function clipName(video,index){
let source=sourceWords(video);return`${index+1}${source===""?"":` (${markdownText(source,100)})`}`}var NAMED_CLIPS=5;function item(error,names){let named=names.
slice(0,NAMED_CLIPS).join(", "),more=names.length>NAMED_CLIPS?` and ${names.length-NAMED_CLIPS} more`:"",message=markdownText(error.message,MESSAGE_CHARACTERS),
advice=adviceBeside(error);return[`- **${names.length===1?"Clip":"Clips"} ${named}${more}: ${failureTitle(error)}**`,` \xB7 ${markdownCode(error.code)} \xB7 **${CHARGED_WORDS[error.
charged]}**`,message===""?"":`<br>${message}`,advice===""?"":`<br>What to do: ${advice}`].join("")}var BOUGHT={note:""},PLANS={buy:BOUGHT,reuse:{note:MADE_BEFORE,card:["Made before","Will be reused."]},resume:{note:"under way",card:["Under way","Will be taken\
 up, and not bought again."]},reconcile:{note:"to be looked for",card:["To be looked for","It may have been bought: nothing is bought before that is known."]},refuse:{
note:"not without a word of yours",card:["Refused","It was paid and failed. With buy-again: failed it is paid for once more."]}};function plannedAs({planned}){return planned.
flatMap(plan=>plan.clips.map(({name})=>({name,...planOf(plan)})))}function planOf({clips:clips2,decision,withheld}){if(withheld!==void 0)return{note:"not now",card:[
"Refused",withheld.message]};let ways=clips2[0].others.map(({provider,prepared})=>`${provider}/${prepared.request.model}`);return decision.action==="buy"&&ways.
length>0?{note:`at most; else ${ways.join(", ")}`}:PLANS[decision.action]}function problemList(problems){return fitLines(problems.map(problemItem),9e5,"the log")}function problemItem({file,line,field,message}){let place=file===void 0?
"":`${file}${line===void 0?"":`:${line}`}`;return`- ${[markdownText(place,300),`${markdownText(field,100)}: ${markdownText(message,2e3)}`].filter(word=>word!=="").
join(" ")}`}import{readdir}from"node:fs/promises";import{join as join3}from"node:path";var NAMED=5;async function staleClips(folder,clips2){let ours=new Set(clips2),stale=(await readdir(
folder).catch(()=>[])).filter(name=>/\.(?:mp4|webm|mov)$/i.test(name)&&!ours.has(join3(folder,name))).sort();if(stale.length===0)return null;let names=stale.slice(
0,NAMED).join(", "),more=stale.length>NAMED?` and ${stale.length-NAMED} more`:"",are=stale.length===1?"is a video that is no clip":"are videos that are no clips";
return`${names}${more} ${are} of this run. They are left as they are: remove what is not wanted any more.`}function fitVideos(videos,others){let taken=Object.entries(others).reduce((sum,[name,value])=>sum+name.length+value.length,6),fits=text=>text.length+taken<=5e5,
everything=JSON.stringify(videos);if(fits(everything))return{text:everything,left:"everything"};let short2=JSON.stringify(videos.map(video=>({...video,prompt:cut(
video.prompt)})));return fits(short2)?{text:short2,left:"short prompts"}:{text:"[]",left:"nothing"}}function cut(prompt2){return prompt2.slice(0,80).replace(/[\ud800-\udbff]$/,
"")}async function reportRun(report){let{manifest,inputs,workspace,env}=report,{disk}=workspace,outputDir=workspace.target(inputs.outputDir),pages=await pagesFolder(
outputDir,inputs.dryRun),manifestPath=join4(pages,MANIFEST),galleryPath=join4(pages,GALLERY),clips2=manifest.videos.flatMap(({path})=>path===null?[]:[join4(workspace.
root,path)]),written=new Set,writePages=async linkOf=>{let clipHref=({path})=>path===null?null:linkOf(join4(workspace.root,path))??relative(pages,join4(workspace.
root,path)).split(sep).map(encodeURIComponent).join("/");await disk.writeFile(manifestPath,`${JSON.stringify(manifest,null,2)}
`),written.add(manifestPath);let generatedAt2=new Date().toISOString(),compared=comparedOf(report.plan.planned,report.outcomes,inputs),shown={planned:plannedAs(
report.plan),compared,generatedAt:generatedAt2,run:runOf(env)};return await disk.writeFile(galleryPath,renderGallery(manifest,{title:galleryTitle(env),clipHref,
...shown})),written.add(galleryPath),[galleryPath,manifestPath]},published=null,failed=!1;try{let uploading=publish({mode:report.aborted||inputs.dryRun||clips2.
length===0?"none":inputs.artifact,name:inputs.artifactName,retentionDays:inputs.retentionDays,outputDir,clips:[...new Set(clips2)],writePages,disk,temporary:workspace.
target(env.RUNNER_TEMP||".reelay"),env});published=await(report.aborted?uploading:Promise.race([uploading,stoppedMeanwhile(report.signal)]))}catch(error){let{name,
message}=error;name==="GHESNotSupportedError"?annotate("warning","GitHub Enterprise Server has no artifacts of this kind: the clips are in the workspace only."):
error instanceof UnsafePathError||(failed=!0,annotate("error",message));let unwritten=await writePages(()=>null).then(()=>null,problem=>problem.message);(unwritten!==
null||error instanceof UnsafePathError)&&(failed=!0,annotate("error",`The manifest and the gallery could not be written: ${unwritten??message} Clips that were m\
ade are recorded: a re-run delivers them without buying anything.`))}for(let note of published?.notes??[])annotate("notice",note);let stale=inputs.dryRun||inputs.
shard!==null?null:await staleClips(outputDir,clips2);stale!==null&&annotate("notice",`${inputs.outputDir}: ${stale}`),annotateFailures(report),await writeSummary(
report,published);let nameOf=path=>written.has(path)?workspace.relative(path):null;return writeOutputs(report,published,nameOf(manifestPath),nameOf(galleryPath)),
sayTheEnd(report,nameOf(galleryPath)),{failed,published}}async function stoppedMeanwhile(signal){throw await afterStop(signal,0),new Error("The run was stopped \
during the upload. The clips are in the workspace and in the ledger: a re-run uploads them without buying anything.")}async function reportProblems(problems,env){
for(let{file,line,field,message}of problems){let place={...file===void 0?{}:{file},...line===void 0?{}:{startLine:line}};annotate("error",`${field}: ${message}`,
{title:"Reelay: nothing was submitted",...place})}let count=`${problems.length} mistake${problems.length===1?"":"s"}`;say(""),say(`${count}; nothing was submitt\
ed and nothing was charged:`);for(let problem of problems)say(`  ${describeProblem(problem)}`);await appendSummary(env,`### Reelay: ${count}, nothing was submit\
ted

${problemList(problems)}
`),output("videos","[]");for(let name of["succeeded","failed","reused"])output(name,0)}function annotateFailures({manifest,inputs,refused}){if(!refused)for(let{
error,source,prompt:prompt2}of manifest.videos){if(error===null)continue;let kind=inputs.onError==="warn"&&error.code!=="submit_unknown"?"warning":"error",place=source===
null?{}:{file:source.file,startLine:source.line};annotate(kind,[error.message,adviceBeside(error),source===null?`(prompt: ${prompt2.slice(0,80)})`:""].filter(Boolean).
join(" "),{title:`Reelay: ${error.code}, charged: ${error.charged}`,...place})}}async function writeSummary({manifest,plan,inputs,workspace,env,storeName,month},published){
let text=renderSummary(manifest,{title:inputs.dryRun?"Reelay: plan":"Reelay",artifactUrl:published?.url??null,...published===null?{}:{galleryNote:"index.html in\
 it plays them all."},planned:plannedAs(plan),linkOf:({path})=>path===null?null:published?.linkOf(join4(workspace.root,path))??published?.url??null,ledgerNote:[
ledgerNote(storeName),month===null?"":monthNote(month,inputs.maxCostMonth)].join(" ").trim()});await appendSummary(env,text)}function ledgerNote(storeName){return storeName===
"the Actions cache"?"Purchases are recorded in the Actions cache: runs of this branch, its base and the default branch find them, for about 7 days without use a\
nd within the quota. To make it last: ledger: git, with permissions: contents: write.":`Purchases are recorded in ${storeName}.`}async function appendSummary(env,text){
env.GITHUB_STEP_SUMMARY&&await summary.addRaw(text).write().catch(error=>say(`The summary could not be written: ${String(error)}`))}function writeOutputs({manifest},published,manifestPath,galleryPath){
let amount=value=>value===null?"":String(value),others={...manifestPath===null?{}:{manifest:manifestPath},...galleryPath===null?{}:{gallery:galleryPath},succeeded:String(
manifest.succeeded),failed:String(manifest.failed),reused:String(manifest.reused),"estimated-cost":amount(manifest.estimatedCost),cost:amount(manifest.cost),"ar\
tifact-id":published?.id??"","artifact-url":published?.url??"","artifact-digest":published?.digest??""},{text,left}=fitVideos(manifest.videos,others);left==="no\
thing"&&manifestPath!==null&&annotate("notice",`${manifest.videos.length} clips are more than GitHub's outputs hold (1 MiB for a job): the output videos is empt\
y. They are all in ${manifestPath}, which the output manifest names.`),output("videos",text);for(let[name,value]of Object.entries(others))output(name,value)}function sayTheEnd({
manifest,inputs,aborted},galleryPath){say("");let{videos,estimatedCost,cost}=manifest,estimated=videos.map(video=>video.estimatedCost),estimate=sumWords(estimatedCost,
estimated);if(inputs.dryRun){let count=videos.length,where=galleryPath===null?"":` The plan: ${galleryPath}`;say(`Dry run: ${count} clip${count===1?"":"s"}, est\
imated at ${estimate}. Nothing was submitted.${where}`);return}aborted&&say("The run was stopped. What was submitted lives on at the provider: run again to take\
 it up.");let{succeeded,failed,reused}=manifest,charges=videos.map(video=>video.cost),charged=sumWords(cost,charges);say(`${succeeded} ready (${reused} reused),\
 ${failed} failed. Estimated ${estimate}, charged ${charged}.${galleryPath===null?"":` Watch: ${galleryPath}`}`)}export{reportProblems,reportRun};
