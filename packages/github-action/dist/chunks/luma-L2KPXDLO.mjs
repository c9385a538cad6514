import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{withExtra}from"./chunk-RHZ5Z4ZP.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,canonicalize,
firstId,firstText,idElsewhere,isoTime,number,object,publicAsset,requestBody,segment,taskState,text,usd}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";function listed(body,lost){let generations=object(body)?.generations;return Array.isArray(generations)?generations.flatMap(entry=>entryOf(object(entry),lost)):void 0}
function hasMore(body){let more=object(body)?.has_more;return typeof more=="boolean"?more:null}function entryOf(entry,lost){let id=firstId(entry?.id);if(!entry||
id===void 0)return[];let asked=object(entry.request),created=Date.parse(text(entry.created_at)??"");return[{id,model:text(entry.model)??text(asked?.model)??null,
prompt:text(asked?.prompt)??null,seconds:number(text(asked?.duration)?.replace(/s$/,""))??null,size:null,createdAt:Number.isNaN(created)?null:created,isOrder:lost===
void 0?null:isOrder(asked,object(lost.sent.json))}]}var USUAL={generation_type:"video",aspect_ratio:"16:9",loop:!1},CALL="callback_url";function isOrder(shown,sent){
if(!shown||!sent||text(shown.model)===void 0||text(shown.prompt)===void 0)return null;let isSame=name=>canonicalize(withoutNulls(shown[name]??USUAL[name]))===canonicalize(
sent[name]??USUAL[name]),asked=Object.keys(sent).filter(name=>name!==CALL);return asked.every(isSame)?Object.keys(shown).filter(name=>name!==CALL&&shown[name]!==
null&&!asked.includes(name)).every(isSame)?!0:null:!1}function withoutNulls(value){return JSON.parse(JSON.stringify(value??null),(_,inner)=>inner===null?void 0:
inner)}var submitRules=[{name:"401, a key of the other API",status:[401],action:"refuse",charged:"no",error:"auth",advice:"Luma has two APIs with keys of their own: ra\
y-3.2 takes one of the Agents API (it begins with luma-api-). One of Dream Machine buys ray-2 and ray-flash-2 only, which Luma announced to end after 2026-10-04\
.",source:"docs.agents.lumalabs.ai: error handling"},{name:"402 Insufficient credits",status:[402],action:"refuse",charged:"no",error:"insufficient_funds",advice:"\
Add credits at platform.lumalabs.ai. Nothing was queued.",source:"docs.agents.lumalabs.ai: error handling"},{name:"400 Unknown model",status:[400],message:/^unknown model\b/i,
action:"refuse",charged:"no",error:"model_unavailable",source:"docs.agents.lumalabs.ai: error handling"},{name:"429 Too many concurrent jobs",status:[429],message:/^too many concurrent jobs/i,
action:"wait",charged:"no",error:"rate_limited",advice:"Luma makes ten clips at once where nothing else was agreed: set a lower concurrency.",source:"docs.agent\
s.lumalabs.ai: rate limits"}];var AGENTS_HOST="https://agents.lumalabs.ai",DREAM_MACHINE_HOST="https://api.lumalabs.ai",seconds=duration=>`${duration}s`,generation=address=>/^generation:(?:\/\/)?(.+)$/i.
exec(address)?.[1];function imageRef(address){let id=generation(address);if(id!==void 0)return{generation_id:id};let[,mediaType,data]=/^data:([^;,]+);base64,(.*)$/is.
exec(address)??[];return data===void 0?{url:address}:{data,media_type:mediaType}}function keyframe(address){let id=generation(address);return id===void 0?{type:"\
image",url:address}:{type:"generation",id}}var AGENTS={model:"model",prompt:"prompt",aspectRatio:"aspect_ratio",resolution:"video.resolution",duration:["video.d\
uration",seconds],firstFrame:["video.start_frame",imageRef],lastFrame:["video.end_frame",imageRef]},DREAM_MACHINE={model:"model",prompt:"prompt",aspectRatio:"as\
pect_ratio",resolution:["resolution",words({"2160p":"4k"})],duration:["duration",seconds],firstFrame:["keyframes.frame0",keyframe],lastFrame:["keyframes.frame1",
keyframe],callbackUrl:"callback_url"};function isDreamMachine(model){return/^ray-(?:1|2|flash)\b/i.test(model??"")}function dreamMachine(root){return`${root===AGENTS_HOST?
DREAM_MACHINE_HOST:root}/dream-machine/v1`}var NOBODYS="00000000-0000-0000-0000-000000000000",adapter={id:"luma",name:"Luma",about:{summary:"Ray 3.2 from its maker, without sound; what fails is refunded",
summaryZh:"Luma \u5B98\u65B9\uFF1ARay 3.2\uFF08\u65E0\u58F0\uFF09\uFF0C\u5931\u8D25\u4F1A\u9000\u6B3E",keyHelp:"From platform.lumalabs.ai; it begins with luma-a\
pi-. A key of the older Dream Machine API, which Luma announced to end after 2026-10-04, buys ray-2 and ray-flash-2 only, with the base URL https://api.lumalabs\
.ai/dream-machine."},keyTest:`/v1/generations/${NOBODYS}`,baseUrl:AGENTS_HOST,prefixes:[""],hosts:{list:DREAM_MACHINE_HOST},versions:["/dream-machine/v1","/drea\
m-machine","/v1"],defaultModel:"ray-3.2",keyPrefix:null,needsKey:!0,free:!1,wire:AGENTS,imageFiles:"inline",fileSchemes:["generation:"],honoursIdempotencyKey:!1,
callbacks:!0,isSilent:model=>!isDreamMachine(model),refunds:"yes",minimumPollMs:2e3,tasksPage:"https://platform.lumalabs.ai",submitRules,submit(root,request,extras){
let isOlder2=isDreamMachine(request.model),{type="video",...extra}=request.extra,wire=isOlder2?DREAM_MACHINE:AGENTS,{model,...rest}=requestBody({wire},{...request,
extra:{}},extras);return isOlder2?apiPost(`${dreamMachine(root)}/generations/video`,withExtra({model,...rest},request.extra)):apiPost(`${root}/v1/generations`,withExtra(
{model,type,...rest},extra))},readSubmit(body){let id=firstId(object(body)?.id)??idElsewhere(body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${isOlder(
root,task)?dreamMachine(root):`${root}/v1`}/generations/${segment(task.id)}`),readPoll(body){let{request:_,...task}=object(body)??{},[code,message]=[text(task.failure_code),
text(task.failure_reason)],url=firstText(object(task.assets)?.video)??videoIn(task.output),state=taskState({word:task.state,url,expiresAt:url===void 0?void 0:endOf(
url),error:code===void 0&&message===void 0?void 0:{code,message},refunded:isOfAgents(task)?"yes":"unknown",reply:object(body)?task:body});return state?.failure?
{...state,failure:{...state.failure,...KINDS[code??""]}}:state},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:root=>root===AGENTS_HOST?
void 0:apiGet(`${dreamMachine(root)}/credits`),read(body){let cents=number(object(body)?.credit_balance);if(cents!==void 0)return{balance:usd(cents/100),unit:"U\
SD",balanceUsd:usd(cents/100),unlimited:!1}}},list:{request:(root,{model})=>isDreamMachine(model)?apiGet(`${dreamMachine(root)}/generations?limit=100&offset=0`):
void 0,read:listed,hasMore}};function isOlder(root,{model}){return isDreamMachine(model)||model===void 0&&root===DREAM_MACHINE_HOST}function isOfAgents(task){return!("\
assets"in task)&&("output"in task||"failure_code"in task)}function videoIn(output){let entries=Array.isArray(output)?output.map(object):[];return firstText(entries.
find(entry=>/^video$/i.test(text(entry?.type)??""))?.url)}function endOf(url){if(!URL.canParse(url))return;let{searchParams}=new URL(url),[date,lasts]=[searchParams.
get("X-Amz-Date"),number(searchParams.get("X-Amz-Expires"))],began=Date.parse((date??"").replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T$4:$5:$6Z"));
return Number.isNaN(began)||lasts===void 0?void 0:isoTime(began+lasts*1e3)??void 0}var INPUT={code:"invalid_input"},KINDS={content_moderated:{code:"moderation"},
image_too_large:INPUT,unsupported_format:INPUT,corrupt_input:INPUT,invalid_request:INPUT,rate_limited:{code:"provider_unavailable"}};var DOCS="https://docs.agents.lumalabs.ai",GUIDE={from:`${DOCS} (video generation)`,asOf:"2026-09-02",thirdParty:!0},PRICES={from:`${DOCS} (pricing)`,asOf:"2026\
-07-10",thirdParty:!0},MIGRATION=`${DOCS}/guides/videos/migration/`,CLIENT={from:"https://www.npmjs.com/package/lumaai/v/1.19.1",asOf:"2026-11-28"},RESOLD={from:"\
https://docs.comfy.org (partner nodes, pricing)",asOf:"2025-12-31",thirdParty:!0};function clips(table){return Object.entries(table).flatMap(([resolution,lengths])=>Object.
entries(lengths).map(([duration,usd2])=>({per:"call",usd:usd2,resolution,duration:Number(duration)})))}var OLDER={provider:"luma",durations:[5,9],resolutions:["\
720p","540p","1080p","2160p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4","21:9","9:21"],images:{min:0,max:1,addressesOnly:!0},wire:DREAM_MACHINE,defaults:{aspectRatio:"\
16:9",audio:!1},required:["duration","resolution"],typicalMs:12e4,retired:{by:"Luma",on:"2026-10-04",source:MIGRATION,replacement:"ray-3.2"},source:CLIENT},SHORT={
durations:[5]},models=[{provider:"luma",model:"ray-3.2",durations:[5,10],resolutions:["720p","360p","540p","1080p"],aspectRatios:["16:9","9:16","4:3","3:4","1:1",
"21:9"],images:{min:0,max:1,formats:["jpeg","png","webp"],maxBytes:5e7},promptMax:6e3,defaults:{duration:5,resolution:"720p",audio:!1},forms:{text:{},image:{...SHORT,
wire:{lastFrame:null}},firstLast:SHORT},price:{per:"row",rows:clips({"360p":{5:.06,10:.18},"540p":{5:.15,10:.45},"720p":{5:.3,10:.9},"1080p":{5:1.2,10:3.6}}),source:PRICES},
typicalMs:9e4,source:GUIDE},{...OLDER,model:"ray-2",price:{per:"row",rows:clips({"540p":{5:.4,9:.72},"720p":{5:.71,9:1.27},"1080p":{5:1.59,9:2.87},"2160p":{5:6.37,
9:11.47}}),source:RESOLD,note:"a reseller's price"}},{...OLDER,model:"ray-flash-2",price:null}];export{adapter,models};
