import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{withExtra}from"./chunk-RHZ5Z4ZP.mjs";import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";
import{apiGet,apiPost,firstId,firstText,idElsewhere,isoTime,mediaKind,number,object,ownIdElsewhere,publicAsset,requestBody,segment,taskState,text,usd}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";import{createHmac}from"node:crypto";var LASTS=1800,BEFORE=5;function bearer(key,now){let pair=pairIn(key);return`Bearer ${pair===null?key:signed(pair,Math.floor(
now/1e3))}`}function pairIn(key){let at=key.indexOf(":");return at>0&&at<key.length-1?{access:key.slice(0,at),secret:key.slice(at+1)}:null}function signed({access,
secret},now){let part=value=>urlSafe(btoa(JSON.stringify(value))),text2=`${part({alg:"HS256",typ:"JWT"})}.${part({iss:access,exp:now+LASTS,nbf:now-BEFORE})}`;return`${text2}\
.${createHmac("sha256",secret).update(text2).digest("base64url")}`}function urlSafe(base64){return base64.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,
"")}var SOURCE="kling.ai/document-api, error codes";function refused(name,codes,error,more={}){return{name,said:"provider",codes,action:"refuse",charged:"no",error,
source:SOURCE,...more}}var submitRules=[{name:"1201, the external_task_id is taken",said:"provider",codes:["1201","1200"],message:/already (?:exist|used|been used)|duplicate/i,
action:"replay",charged:"unknown",error:"submit_unknown",source:"a second submit with the same external_task_id, measured by aself101/kling-api on 2026-09-20"},
refused("1201, no such task",["1201"],"not_found",{message:/task not found/i,source:"a look at an unknown id, measured by aself101/kling-api on 2026-09-20"}),refused(
"1101, 1102: no money",["1101","1102"],"insufficient_funds",{advice:"Buy a resource pack or top up at kling.ai/dev; 1102 says that a pack is used up or has expi\
red."}),refused("1002, a pair of keys at the new API",["1002"],"auth",{message:/AK\s*\/\s*SK/i,advice:"A pair ACCESS:SECRET buys the models of the older API onl\
y (kling-v3, kling-v2-6, \u2026): name one of those, or make an API key at kling.ai/dev/api-key.",source:"measured by aself101/kling-api on 2026-09-20"}),refused(
"1003, 1004: the token is not valid now",["1003","1004"],"auth",{advice:"The token is signed with the time of this machine: set its clock."}),refused("1000, 100\
1, 1002: the key",["1000","1001","1002"],"auth"),refused("1103: not open to this account",["1103"],"permission"),refused("1304: the IP address",["1304"],"permis\
sion"),refused("1202, 1203: no such model or method",["1202","1203"],"model_unavailable"),refused("1300, 1301: content",["1300","1301"],"moderation"),{name:"130\
2, 1303: too many at once",said:"provider",codes:["1302","1303"],action:"wait",charged:"no",error:"rate_limited",source:SOURCE},refused("1100: the account",["11\
00"],"permission",{advice:"Kling says that something is wrong with the account: look at kling.ai/dev."}),refused("1200, 1201: what was asked",["1200","1201"],"i\
nvalid_input")];import{createHash}from"node:crypto";var NEW={prompt:"prompt",duration:"settings.duration",aspectRatio:"settings.aspect_ratio",resolution:["settings.resolution",words({"2160p":"4k"})],audio:["setti\
ngs.audio",on=>on?"native":"off"],firstFrame:"first_frame",lastFrame:"last_frame",references:"refer_image",callbackUrl:"options.callback_url"},LEGACY={model:"mo\
del_name",prompt:"prompt",negativePrompt:"negative_prompt",duration:["duration",String],aspectRatio:"aspect_ratio",resolution:["mode",words({"720p":"std","1080p":"\
pro","2160p":"4k"})],audio:["sound",on=>on?"on":"off"],firstFrame:"image",lastFrame:"image_tail",references:"image_list",callbackUrl:"callback_url"},LEGACY_OMNI={
...LEGACY,negativePrompt:null,firstFrame:"first_frame",lastFrame:"end_frame"};function isLegacy(model){return/^kling-(?:v\d|video-)/i.test(model)}function isOmni(model){
return/omni|-o\d/i.test(model)}function pathOf({model,images,references=[]}){let fromImage=images.length>0;return isLegacy(model)?isOmni(model)?"/v1/videos/omni\
-video":references.length>0?"/v1/videos/multi-image2video":fromImage?"/v1/videos/image2video":"/v1/videos/text2video":`/${isOmni(model)||references.length>0?"om\
ni-video":fromImage?"image-to-video":"text-to-video"}/${encodeURIComponent(model)}`}function legacyPath(url){return typeof url=="string"?/\/v1\/videos\/[\w-]{1,40}(?=$|[?#])/.
exec(url)?.[0]:void 0}function externalId(idempotencyKey){return`reelay-${createHash("sha256").update(idempotencyKey).digest("hex").slice(0,32)}`}function shaped(model,flat){
if(isLegacy(model))return isOmni(model)?omniLists(flat):plainFrames(flat);let{prompt,first_frame,last_frame,refer_image,...rest}=flat,references=list(refer_image),
contents=[...item("first_frame",first_frame),...item("last_frame",last_frame),...references.filter(isImage).map((url,at)=>({type:"refer_image",url:raw(url),id:`\
image_${at+1}`})),...references.filter(isVideo).map((url,at)=>({type:"feature_video",url,id:`video_${at+1}`}))];return isOmni(model)||contents.length>0?{contents:[
{type:"prompt",text:prompt},...contents],...rest}:{prompt,...rest}}function plainFrames(flat){let{image,image_tail,image_list,...rest}=flat;return{...rest,...given(
"image",raw(image)),...given("image_tail",raw(image_tail)),...image_list===void 0?{}:{image_list:list(image_list).map(url=>({image:raw(url)}))}}}function omniLists(flat){
let{first_frame,end_frame,image_list,...rest}=flat,references=list(image_list),images=[...first_frame===void 0?[]:[{image_url:raw(first_frame),type:"first_frame"}],
...end_frame===void 0?[]:[{image_url:raw(end_frame),type:"end_frame"}],...references.filter(isImage).map(url=>({image_url:raw(url)}))],videos=references.filter(
isVideo).map(url=>({video_url:url,refer_type:"feature"}));return{...rest,...images.length>0?{image_list:images}:{},...videos.length>0?{video_list:videos}:{}}}function item(type,url){
return url===void 0?[]:[{type,url:raw(url)}]}function given(name,value){return value===void 0?{}:{[name]:value}}function raw(url){return typeof url=="string"?url.
replace(/^data:[^,]*;base64,/i,""):url}function list(value){return Array.isArray(value)?value:[]}function isVideo(url){return mediaKind(url)==="video"}function isImage(url){
return!isVideo(url)}var AS_JSON={"Content-Type":"application/json"},look=url=>apiGet(url,AS_JSON),KEPT_MS=720*36e5,USD_A_UNIT=.14,adapter={id:"kling",name:"Kling",about:{summary:"K\
ling 3, its omni models and the older ones, from their maker",summaryZh:"\u53EF\u7075\u5B98\u65B9\uFF1AKling 3\u3001Omni \u548C\u4EE5\u524D\u7684\u578B\u53F7\uFF1B\u4E22\u5931\u7684\u63D0\u4EA4\u80FD\u6309\u540D\u5B57\u627E\u56DE",
keyHelp:"From kling.ai/dev/api-key; an older pair is written ACCESS:SECRET"},keyTest:"/account/costs?start_time=1790000000000&end_time=1790003600000",baseUrl:"h\
ttps://api-singapore.klingai.com",prefixes:[""],versions:["/v1"],defaultModel:"kling-v3",keyPrefix:null,needsKey:!0,free:!1,wire:NEW,imageFiles:"inline",honoursIdempotencyKey:!0,
callbacks:!0,refunds:"unknown",minimumPollMs:2e3,tasksPage:"https://kling.ai/dev",submitRules,authorize:(request,key,now)=>({...request,url:pairIn(key)===null?request.
url:forPairs(request.url),headers:{...request.headers,Authorization:bearer(key,now)}}),submit(root,request,extras){let{card,idempotencyKey}=extras,{model}=request,
inLegacy=isLegacy(model),wire=card||!inLegacy?NEW:isOmni(model)?nonNull(LEGACY_OMNI):LEGACY,flat=requestBody({wire},{...request,extra:{}},extras),name=idempotencyKey===
void 0?{}:{external_task_id:externalId(idempotencyKey)},body=shaped(model,flat),named=inLegacy?{...body,...name}:{...body,options:{...object(body.options),...name}};
return apiPost(`${root}${pathOf(request)}`,withExtra(named,request.extra))},readSubmit(body,sent){let task=object(object(body)?.data),isOwn=object(body)?.code!==
void 0,id=firstId(task?.id,task?.task_id)??(isOwn?ownIdElsewhere(body):idElsewhere(body));return id===void 0?void 0:{id,...handleOf(sent)}},poll(root,task){let path=legacyPath(
task.path);return look(path===void 0?`${root}/tasks?task_ids=${segment(task.id)}`:`${root}${path}/${segment(task.id)}`)},readPoll(body,asked){let{data}=object(body)??
{};return Array.isArray(data)&&data.length===0&&asked&&legacyPath(asked.task.path)===void 0?{next:look(`${asked.root}${guessedPath(asked.task)}/${segment(asked.
task.id)}`),read:readTask}:readTask(body,asked?.task.id)},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:(root,now)=>look(`${root}/acc\
ount/costs?start_time=${now-365*864e5}&end_time=${now}`),read(body){let packs=object(object(body)?.data)?.resource_pack_subscribe_infos;if(packs===null||Array.isArray(
packs)&&packs.length===0)return null;if(!Array.isArray(packs))return;let balance=packs.map(object).filter(pack=>text(pack?.status)==="online").reduce((sum,pack)=>sum+
(number(pack?.remaining_quantity)??0),0);return{balance,unit:"credits",balanceUsd:usd(balance*USD_A_UNIT),unlimited:!1}}},byKey:{request(root,idempotencyKey,sent){
let[name,path]=[externalId(idempotencyKey),legacyPath(sent.url)];return look(path===void 0?`${root}/tasks?external_task_ids=${name}`:`${root}${path}/${name}`)},
read(body,sent){let{data}=object(body)??{};if(Array.isArray(data)&&data.length===0)return null;let task=object(Array.isArray(data)?data[0]:data),id=firstId(task?.
id,task?.task_id);if(!(id===void 0||isOther(task,sent)))return{id,...handleOf(sent)}}}};function handleOf(sent){let path=legacyPath(sent?.url);return path===void 0?
{}:{handle:{path}}}function isOther(task,{json}){let asked=object(json),name=asked?.external_task_id??object(asked?.options)?.external_task_id,said=firstText(task?.
external_id,object(task?.task_info)?.external_task_id);return said!==void 0&&name!==void 0&&said!==name}function guessedPath({model=adapter.defaultModel??""}){return`\
/v1/videos/${isOmni(model)?"omni-video":"text2video"}`}function forPairs(url){let named=/^(.*)\/tasks\?task_ids=([^&,]+)$/.exec(url);return named?`${named[1]}${guessedPath(
{})}/${named[2]}`:url}function nonNull(wire){let{negativePrompt:_,...rest}=wire;return rest}function readTask(body,id){let root=object(body),{data}=root??{},tasks=Array.
isArray(data)?data.map(object):[object(data)??root],task=tasks.find(one=>one?.id===id&&id!==void 0)??tasks[0];if(!task)return;let word=text(task.status)??text(task.
task_status),isOver=/^fail/i.test(word??""),reason=firstText(task.message,task.task_status_msg),cost=costOf(task),changed=number(task.update_time)??number(task.
updated_at),url=fileOf(task);return taskState({word,url,expiresAt:url===void 0||changed===void 0?void 0:isoTime(changed+KEPT_MS),cost,error:isOver?reason:void 0,
refunded:cost===void 0?"unknown":cost===0?"yes":"no",reply:task})}function fileOf(task){let video=(Array.isArray(task.outputs)?task.outputs.map(object):[]).find(
output=>/^video$/i.test(text(output?.type)??"")),videos=object(task.task_result)?.videos;return firstText(video?.url,object(Array.isArray(videos)?videos[0]:videos)?.
url)}function costOf(task){let{billing}=task;if(Array.isArray(billing)&&billing.length>0){let parts=billing.map(object).map(part=>{let amount=number(part?.amount);
if(amount!==void 0)return part?.charge_type==="unit"?amount*USD_A_UNIT:/^usd$/i.test(text(part?.currency)??"usd")?amount:void 0}),known=parts.filter(part=>part!==
void 0);return known.length===parts.length?usd(known.reduce((sum,part)=>sum+part,0)):void 0}let units=number(task.final_unit_deduction),money=number(object(task.
final_balance_deduction)?.quota);return units===void 0&&money===void 0?void 0:usd((units??0)*USD_A_UNIT+(money??0))}var PAGE="https://kling.ai/document-api",docs={from:PAGE,asOf:"2026-09-20"},prices={from:`${PAGE} (price list)`,asOf:"2026-10-08"},olderMap={from:"kling.ai, cap\
ability map (github.com/inference-sh/grid, api/klingai)",asOf:"2026-05-19",thirdParty:!0},RATIOS=["16:9","9:16","1:1"],FROM_IMAGE={wire:{aspectRatio:null}},NO_AUDIO={
audio:null},FRAMES={formats:["jpeg","png"],maxBytes:5e7,minShortSide:300,ratio:[1/2.5,2.5],decidesRatio:!0},LEGACY_FRAMES={...FRAMES,maxBytes:1e7},rows=(rates,also)=>Object.
entries(rates).map(([resolution,usd2])=>({per:"second",usd:usd2,resolution,...also}));function priced(silent,{audible,video}={}){return{per:"row",rows:[...video?
rows(video,{video:!0}):[],...audible?rows(audible,{audio:!0}):[],...rows(silent,audible?{audio:!1}:{})],source:prices,note:"at $0.14 a unit"}}var FOUR={"720p":.084,
"1080p":.112,"2160p":.42},V3=priced(FOUR,{audible:{"720p":.126,"1080p":.168,"2160p":.42}}),OMNI_VIDEO={"720p":.126,"1080p":.168,"2160p":.42},OMNI=priced(FOUR,{audible:{
"720p":.112,"1080p":.14,"2160p":.42},video:OMNI_VIDEO}),O1=priced({"720p":.084,"1080p":.112},{video:{"720p":.126,"1080p":.168}}),OLDER={"720p":.042,"1080p":.07},
SOUND_IN_1080P=[{where:{audio:!0},resolutions:["1080p"]}],V26=priced(OLDER,{audible:{"1080p":.14}}),V25=priced(OLDER),SILENT={duration:5,resolution:"720p",aspectRatio:"\
16:9",audio:!1},IN_1080P={...SILENT,resolution:"1080p"},TO_A_LAST={...FROM_IMAGE,resolutions:["1080p"],defaults:IN_1080P,required:["resolution"],limits:[{where:{
resolution:"1080p"},audio:!1}]},OLDER_FORMS={text:{},image:FROM_IMAGE,firstLast:TO_A_LAST},BASE={provider:"kling",aspectRatios:RATIOS,images:{min:0,max:1,...FRAMES},
promptMax:2500,defaults:SILENT,typicalMs:12e4,source:docs},TO_4K=["720p","1080p","2160p"],TO_1080P=["720p","1080p"];function omni({wire,durations,last}){let ratio={
required:["aspectRatio"]},lengths=durations?{durations}:{},frames=wire??{};return{forms:{text:{...ratio,...lengths},image:{...FROM_IMAGE,...lengths},firstLast:{
...FROM_IMAGE,...lengths},reference:{...ratio,images:{min:0,max:1,...wire?LEGACY_FRAMES:FRAMES},references:{max:7,kinds:["image","video"],most:{video:1},imagesBesideVideo:4},
limits:[{where:{video:!0},audio:!1}],wire:{firstFrame:frames.firstFrame??"first_frame",lastFrame:last?frames.lastFrame??"last_frame":null}}}}}function legacy(model,card){let{wire,...rest}=card;return{...BASE,model,images:{min:0,max:1,...LEGACY_FRAMES},forms:{text:{},image:FROM_IMAGE,firstLast:FROM_IMAGE},
...rest,wire:{...LEGACY,references:null,...wire}}}var old={durations:[5,10],price:null,wire:NO_AUDIO,source:olderMap},LEGACY_MODELS=[legacy("kling-v3",{durations:seconds(
3,15),resolutions:TO_4K,price:V3}),legacy("kling-v3-omni",{durations:seconds(3,15),resolutions:["1080p","720p","2160p"],defaults:IN_1080P,price:OMNI,wire:LEGACY_OMNI,
...omni({wire:LEGACY_OMNI,last:!0})}),legacy("kling-video-o1",{durations:seconds(3,10),resolutions:["1080p","720p"],defaults:IN_1080P,price:O1,wire:{...LEGACY_OMNI,
...NO_AUDIO},...omni({wire:LEGACY_OMNI,durations:[5,10],last:!1})}),legacy("kling-v2-6",{durations:[5,10],resolutions:TO_1080P,price:V26,forms:OLDER_FORMS,limits:SOUND_IN_1080P}),
legacy("kling-v2-5-turbo",{durations:[5,10],resolutions:TO_1080P,price:V25,forms:OLDER_FORMS,wire:NO_AUDIO}),legacy("kling-v2-1",{...old,resolutions:TO_1080P,images:{
min:1,max:1,...LEGACY_FRAMES},forms:{image:FROM_IMAGE,firstLast:TO_A_LAST}}),...["kling-v2-1-master","kling-v2-master"].map(model=>{let resolution=model==="klin\
g-v2-master"?"720p":"1080p";return legacy(model,{...old,resolutions:[resolution],defaults:{...SILENT,resolution},wire:{...NO_AUDIO,resolution:null,lastFrame:null},
forms:{text:{},image:FROM_IMAGE}})}),legacy("kling-v1-6",{...old,resolutions:TO_1080P,wire:{...NO_AUDIO,references:LEGACY.references},forms:{text:{resolutions:[
"720p"]},image:FROM_IMAGE,firstLast:TO_A_LAST,reference:{references:{max:4,kinds:["image"]}}}})];var NEW_MODELS=[{...BASE,model:"kling-3.0-turbo",durations:seconds(3,15),resolutions:TO_1080P,promptMax:3072,defaults:{...SILENT,audio:!0},wire:{references:null,
lastFrame:null,...NO_AUDIO},forms:{text:{},image:{...FROM_IMAGE,promptMax:2500}},price:priced({"720p":.112,"1080p":.14}),typicalMs:6e4},{...BASE,model:"kling-3.\
0",durations:seconds(3,15),resolutions:TO_4K,promptMax:3072,wire:{references:null},forms:{text:{},image:FROM_IMAGE,firstLast:FROM_IMAGE},price:V3},{...BASE,model:"\
kling-3.0-omni",durations:seconds(3,15),resolutions:TO_4K,promptMax:3072,...omni({wire:void 0,last:!0}),price:OMNI},{...BASE,model:"kling-o1",durations:seconds(
3,10),resolutions:TO_1080P,wire:NO_AUDIO,...omni({wire:void 0,durations:[5,10],last:!1}),price:O1},{...BASE,model:"kling-2.6",durations:[5,10],resolutions:TO_1080P,
limits:SOUND_IN_1080P,wire:{references:null},forms:OLDER_FORMS,price:V26},{...BASE,model:"kling-2.5-turbo",durations:[5,10],resolutions:TO_1080P,wire:{references:null,
...NO_AUDIO},forms:OLDER_FORMS,price:V25}];function announced(model,longest,{ratios=[],...card}){return{...BASE,...card,model,durations:seconds(3,longest),aspectRatios:[
...RATIOS,"21:9",...ratios],images:{min:0,max:1,...FRAMES,maxBytes:3e7},promptMax:26e3,defaults:{audio:!0},required:["duration","resolution"],wire:{references:null,
...NO_AUDIO},forms:{text:{},image:FROM_IMAGE,firstLast:FROM_IMAGE},price:null,source:{from:"https://docs.comfy.org (comfy-router kling-4-0)",asOf:"2026-11-30",thirdParty:!0}}}
var models=[...LEGACY_MODELS.slice(0,1),...NEW_MODELS,announced("kling-4.0",30,{resolutions:TO_1080P,typicalMs:18e4}),announced("kling-4.0-flash",20,{resolutions:[
"720p"],ratios:["4:3","3:4"],typicalMs:86e3}),...LEGACY_MODELS.slice(1)];export{adapter,models};
