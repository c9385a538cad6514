import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,idBesideCallNumber,mediaKind,number,object,publicAsset,
requestBody,segment,taskState,text}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var REFUSED={said:"provider",action:"refuse",charged:"no"},CODES="Alibaba Cloud Model Studio, error codes (read 2026-11-25)",REGIONS="Key, model and address bel\
ong to one region: of another one than Singapore, set the base URL to the host that the console shows there.",submitRules=[{...REFUSED,name:"400 Arrearage",codes:[
"Arrearage"],error:"insufficient_funds",advice:"Pay what is overdue, or top up, in the Alibaba Cloud console.",source:CODES},{...REFUSED,name:"403, the free quo\
ta is used up",status:[403],codes:["AllocationQuota.FreeTierOnly"],error:"insufficient_funds",advice:'Switch "free quota only" off for this model in the Model S\
tudio console.',source:CODES},{...REFUSED,name:"403, the free quota is used up, in words",status:[403],message:/free[ -]?tier ?only|free (?:tier|quota) .{0,60}exhausted/i,
error:"insufficient_funds",advice:'Switch "free quota only" off for this model in the Model Studio console.',source:CODES},{...REFUSED,name:"429 Allocated quota\
 exceeded, and no more words",status:[429],message:/^(?:(?:hour|week|month)(?:ly)? )?allocated quota exceeded\.?$/i,error:"spend_limit",advice:"The Token Plan o\
f this key is used up: raise its quota in the Model Studio console, or run again when its next period has begun.",source:"a Token Plan that is used up [docs]; d\
eveloper.aliyun.com/ask/699052 for the period before it"},{name:"429 Throttling, of a rate, a burst or the quota of the account",said:"provider",status:[429],codes:[
"Throttling","Throttling.RateQuota","Throttling.BurstRate","Throttling.AllocationQuota"],action:"wait",charged:"no",error:"rate_limited",source:CODES},{...REFUSED,
name:"a wrong key, or one of another region",codes:["InvalidApiKey"],error:"auth",advice:REGIONS,source:CODES},{...REFUSED,name:"Model Studio is not activated",
codes:["AccessDenied.Unpurchased"],error:"permission",advice:"Activate Model Studio in the console first.",source:CODES},{...REFUSED,name:"no right to the model\
 or the workspace",codes:["Workspace.AccessDenied","Model.AccessDenied"],error:"permission",advice:"Give the workspace of the key the right to this model in the\
 console.",source:CODES},{...REFUSED,name:"no such model in this region",codes:["ModelNotFound","ModelNotExist","model_not_found"],error:"model_unavailable",advice:`${REGIONS}\
 Wan 3.0 has hosts of workspaces only: https://{WorkspaceId}.{region}.maas.aliyuncs.com.`,source:CODES},{...REFUSED,name:"what was asked or shown is not allowed",
codes:["DataInspectionFailed","IPInfringementSuspect"],error:"moderation",source:CODES},{...REFUSED,name:"a file that could not be fetched",status:[400],message:/download the media|media resource|during the data inspection/i,
error:"invalid_input",advice:"Put the file where Alibaba reaches it quickly, best in the region of the key, or send it as a file.",source:"griptape-ai/griptape-\
nodes-engine issue 3296; error codes: InvalidParameter.DataInspection"}];var MEDIA={model:"model",prompt:["input.prompt",prompt=>prompt===""?void 0:prompt],negativePrompt:"input.negative_prompt",firstFrame:"first_frame",lastFrame:"la\
st_frame",references:"references",resolution:["parameters.resolution",resolution=>resolution.toUpperCase()],aspectRatio:"parameters.ratio",duration:"parameters.\
duration",audio:"parameters.audio",seed:"parameters.seed"},LEGACY={firstFrame:"input.img_url",lastFrame:null,references:"input.reference_urls"},OWN_NAMES=["inpu\
t","parameters","size","img_url","first_frame_url","last_frame_url","reference_urls"];function isLegacy(model){return/^wan(?:x|2\.[0-6])/i.test(model)}function isOfFrames(model){
return isLegacy(model)&&/-kf2v/i.test(model)}function wireByName(model){if(!isLegacy(model))return MEDIA;let firstFrame=isOfFrames(model)?"input.first_frame_url":
LEGACY.firstFrame;return{...MEDIA,...LEGACY,firstFrame,lastFrame:"input.last_frame_url"}}function pathOf(model){return`/services/aigc/${isOfFrames(model)?"image\
2video":"video-generation"}/video-synthesis`}function shaped(flat,usual={}){let{first_frame:first,last_frame:last,references=[],...body}=flat,model=String(body.
model),[input,parameters]=[object(body.input)??{},object(body.parameters)??{}];if(isLegacy(model))return{...body,parameters:/-(?:i2v|kf2v)/i.test(model)?parameters:
sized(parameters,usual)};let media=[...item("first_frame",first),...item("last_frame",last),...referred(model,references)];return{...body,input:media.length===0?
input:{...input,media}}}function item(type,url){return url===void 0?[]:[{type,url}]}function referred(model,references){return references.map(url=>{let kind=mediaKind(
url);return{type:kind==="video"&&/edit/.test(model)?"video":`reference_${kind}`,url}})}var SIZES={"480P":{"16:9":"832*480","9:16":"480*832","1:1":"624*624"},"72\
0P":{"16:9":"1280*720","9:16":"720*1280","1:1":"960*960","4:3":"1088*832","3:4":"832*1088"},"1080P":{"16:9":"1920*1080","9:16":"1080*1920","1:1":"1440*1440","4:\
3":"1632*1248","3:4":"1248*1632"}};function sized(parameters,usual){let{resolution,ratio,...rest}=parameters;if(resolution===void 0&&ratio===void 0)return rest;
let asked=String(resolution??usual.resolution??"1080p").toUpperCase(),size=(/^\d+X\d+$/.test(asked)?asked.replace("X","*"):void 0)??SIZES[asked]?.[String(ratio??
usual.aspectRatio??"16:9")];return size===void 0?parameters:{size,...rest}}var IN_INPUT=new Set(["negative_prompt","audio_url","template"]);function withExtra(body,{
media,...extra}){let of=isWanted=>Object.fromEntries(Object.entries(extra).filter(([name])=>isWanted(name))),own=set(body.input),input={...of(name=>IN_INPUT.has(
name)),...own},parameters={...of(name=>!IN_INPUT.has(name)),...set(body.parameters)},files=[own.media,media].flat().filter(file=>file!==void 0);return{...body,input:files.
length===0?input:{...input,media:files},parameters}}function set(fields){return Object.fromEntries(Object.entries(object(fields)??{}).filter(([,value])=>value!==
void 0))}var ASYNC={"X-DashScope-Async":"enable"},UPLOADED={"X-DashScope-OssResourceResolve":"enable"},KEPT_MS=24*36e5,adapter={id:"alibaba",name:"Alibaba",about:{summary:"\
Wan and HappyHorse from their maker, at Alibaba Cloud Model Studio; its region by the base URL",summaryZh:"\u963F\u91CC\u4E91\u767E\u70BC\u5B98\u65B9\uFF1A\u4E07\u76F8 Wan 3.0\u30012.7\u30012.6 \u548C HappyHorse\uFF1B`base-url` \u9009\u5730\
\u57DF",keyHelp:"From Alibaba Cloud Model Studio in Singapore; a key of another region needs the host of that region as the base URL"},keyTest:"/api/v1/tasks?pa\
ge_no=1&page_size=1",baseUrl:"https://dashscope-intl.aliyuncs.com",prefixes:["/api/v1"],versions:["/api/v1","/compatible-mode/v1"],defaultModel:"wan2.7",keyPrefix:null,
needsKey:!0,free:!1,wire:MEDIA,ownNames:OWN_NAMES,imageFiles:"inline",fileSchemes:["oss:"],honoursIdempotencyKey:!1,callbacks:!1,refunds:"yes",minimumPollMs:5e3,
tasksPage:"https://modelstudio.console.alibabacloud.com (in China https://bailian.console.aliyun.com)",submitRules,submit(root,request,extras){let{card}=extras,
wire=card?MEDIA:wireByName(request.model),flat=requestBody({wire},{...request,extra:{}},extras),unmarked=/^happyhorse/i.test(request.model)?{watermark:!1}:{},body=withExtra(
shaped(flat,card?.defaults),{...unmarked,...request.extra}),isUploaded=/"oss:\/\//i.test(JSON.stringify(body));return apiPost(`${root}${pathOf(request.model)}`,
body,{...ASYNC,...isUploaded?UPLOADED:{}})},readSubmit(body){let output=object(object(body)?.output),id=firstId(output?.task_id)??idBesideCallNumber(body);return id===
void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/tasks/${segment(task.id)}`),readPoll(body,asked){let root=object(body)??{},output=object(root.output)??root,
url=text(output.video_url),state=taskState({word:output.task_status,url,expiresAt:url===void 0?void 0:endOf(url),error:reasonOf(output),refunded:"yes",reply:body});
if(!state)return;if(/^\s*unknown\s*$/i.test(state.word))return isOver(asked)?over(state):null;let{failure}=state;return{...state,failure:failure&&isModerated(failure.
providerCode)?{...failure,code:"moderation"}:failure}},assets:(_root,_task,state)=>publicAsset(state.videoUrl),list:{request:root=>apiGet(`${root}/tasks?page_no\
=1&page_size=100`),hasMore(body){let[tasks,total]=[object(body)?.data,number(object(body)?.total)];return Array.isArray(tasks)&&total!==void 0?total>tasks.length:
null},read(body,lost){let asked=object(lost?.sent.json)?.model,tasks=object(body)?.data;if(Array.isArray(tasks))return tasks.flatMap(item2=>{let task=object(item2),
id=firstId(task?.task_id);if(!task||id===void 0)return[];let name=text(task.model_name)??null,model=name!==null&&name===asked?lost?.model??name:name;return[{id,
model,prompt:null,seconds:null,size:null,createdAt:number(task.gmt_create)??null}]})}}};function reasonOf(output){let[code,message]=[text(output.code),text(output.
message)];return code===void 0&&message===void 0?void 0:{code,message}}function isModerated(code){return/^(?:DataInspectionFailed|IPInfringementSuspect)$/i.test(
code??"")}function isOver(asked){return asked!==void 0&&asked.now-Date.parse(asked.task.submittedAt??"")>=KEPT_MS}function over(state){let failure={code:"expire\
d",message:"it was submitted more than 24 hours ago, and Model Studio keeps a task and its file for 24 hours only",providerCode:state.word,refunded:"unknown"};return{
...state,status:"expired",known:!1,failure}}function endOf(url){return URL.canParse(url)?new URL(url).searchParams.get("Expires")??void 0:void 0}var page=(path,asOf)=>({from:`https://www.alibabacloud.com/help/en/model-studio/${path}`,asOf}),WAN_3=page("wan3-video-generation-api-reference","2026-10-15"),WAN_27=page(
"image-to-video-general-api-reference","2026-06-16"),OLDER=page("text-to-video-api-reference","2026-06-16"),HAPPYHORSE={...page("happyhorse-reference-to-video",
"2026-08-08"),thirdParty:!0},PRICES={...page("model-pricing","2026-08-26"),thirdParty:!0},FIVE=["16:9","9:16","1:1","4:3","3:4"],SEED=[0,2147483647],BASE={provider:"\
alibaba",aspectRatios:FIVE,images:{min:0,max:1,formats:["jpeg","png","bmp","webp"],minShortSide:240,ratio:[1/8,8]},seed:SEED,price:null,typicalMs:15e4},ONE={...BASE.
images,min:1},FROM_IMAGE={images:{...ONE,decidesRatio:!0},wire:{aspectRatio:null}};function dated(card,model,form){let{model:_,...asked}=card.forms?.[form]??{},
images=form==="text"?{min:0,max:0}:asked.images??card.images,wire=form==="text"?{...card.wire,firstFrame:null,lastFrame:null,references:null}:card.wire;return{...card,
model,images,...wire?{wire}:{},forms:{[form]:asked}}}var wan3={...BASE,durations:seconds(2,30),resolutions:["1080p","720p","480p"],aspectRatios:["adaptive",...FIVE],
images:{...BASE.images,maxBytes:2e7},references:{max:20,most:{image:10,video:5,audio:5}},promptMax:2e4,promptOptional:!0,defaults:{duration:5,resolution:"1080p",
aspectRatio:"adaptive",audio:!0},wire:{negativePrompt:null},forms:{text:{},image:{},firstLast:{},reference:{}},source:WAN_3},rates=(more={},share=1)=>[{per:"sec\
ond",usd:.1*share,resolution:"720p",...more},{per:"second",usd:.15*share,resolution:"1080p",...more}],price=rows=>({per:"row",rows,source:PRICES}),WAN_27_FORMS={
text:{model:"wan2.7-t2v"},image:{model:"wan2.7-i2v",...FROM_IMAGE},firstLast:{model:"wan2.7-i2v-2026-04-25",...FROM_IMAGE},reference:{model:"wan2.7-r2v",images:{
...BASE.images,decidesRatio:!0},references:{max:5,kinds:["image","video"]},wire:{firstFrame:"first_frame"},limits:[{where:{video:!0},durations:seconds(2,10)}],price:price(
rates({video:!1}))}},wan27={...BASE,model:"wan2.7",durations:seconds(2,15),resolutions:["1080p","720p"],promptMax:5e3,defaults:{duration:5,resolution:"1080p",aspectRatio:"\
16:9",audio:!0},wire:{audio:null},forms:WAN_27_FORMS,price:price(rates()),source:WAN_27},wan27Edit={...wan27,model:"wan2.7-videoedit",durations:seconds(2,10),images:{
min:0,max:0},defaults:{resolution:"1080p"},wire:{audio:null,firstFrame:null,lastFrame:null},references:{min:1,max:5,kinds:["video","image"],most:{video:1,image:4}},
forms:{reference:{}},price:null},wan26={...BASE,model:"wan2.6",durations:seconds(2,15),resolutions:["1080p","720p"],promptMax:1500,defaults:{duration:5,resolution:"\
1080p",aspectRatio:"16:9",audio:!0},wire:{...LEGACY,audio:null},forms:{text:{model:"wan2.6-t2v"},image:{model:"wan2.6-i2v",...FROM_IMAGE},reference:{model:"wan2\
.6-r2v",durations:seconds(2,10),images:{min:0,max:0,addressesOnly:!0},references:{max:5,kinds:["image","video"],most:{video:3}},price:price(rates({video:!1}))}},
price:price(rates()),source:OLDER},wan26Flash={...wan26,wire:LEGACY};function flash(form,more){let card=dated(wan26Flash,`wan2.6-${form==="image"?"i2v":"r2v"}-f\
lash`,form),rows=[...rates({audio:!1,...more},.25),...rates({audio:!0,...more},.5)];return{...card,forms:{[form]:{...card.forms?.[form],price:price(rows)}}}}var wan25={
...BASE,model:"wan2.5",durations:[5,10],resolutions:["1080p","720p","480p"],promptMax:1500,defaults:{duration:5,resolution:"1080p",aspectRatio:"16:9",audio:!0},
wire:{...LEGACY,references:null,audio:null},forms:{text:{model:"wan2.5-t2v-preview",aspectRatios:["16:9","9:16","1:1"]},image:{model:"wan2.5-i2v-preview",...FROM_IMAGE}},
price:price([...rates(),{per:"second",usd:.05,resolution:"480p"}]),source:OLDER},HORSE_FILES={formats:["jpeg","png","webp"],maxBytes:2e7},HORSE_IMAGES={min:0,max:1,
...HORSE_FILES,minShortSide:300,ratio:[.4,2.5]},happyhorse={...BASE,images:HORSE_IMAGES,model:"happyhorse-1.1",durations:seconds(3,15),resolutions:["1080p","720\
p","480p"],aspectRatios:[...FIVE,"4:5","5:4","9:21","21:9"],promptMax:5e3,promptHanTwice:!0,defaults:{duration:5,resolution:"1080p",aspectRatio:"16:9",audio:!0},
wire:{audio:null,negativePrompt:null,lastFrame:null},forms:{text:{model:"happyhorse-1.1-t2v"},image:{model:"happyhorse-1.1-i2v",...FROM_IMAGE,images:{...HORSE_IMAGES,
min:1,decidesRatio:!0}},reference:{model:"happyhorse-1.1-r2v",images:{min:0,max:0,...HORSE_FILES,minShortSide:400},references:{max:9,kinds:["image"]}}},source:HAPPYHORSE},
models=[wan27,{...wan3,model:"wan3.0-video"},{...wan3,model:"wan3.0-video-prime"},dated(wan27,"wan2.7-t2v-2026-06-12","text"),dated(wan27,"wan2.7-r2v-2026-06-12",
"reference"),wan27Edit,wan26,flash("image",{}),flash("reference",{video:!1}),wan25,happyhorse];export{adapter,models};
