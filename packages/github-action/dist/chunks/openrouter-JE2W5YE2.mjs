import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{SEEDANCE_COMMANDS}from"./chunk-7SXHDDGH.mjs";import{SORA_2}from"./chunk-JKNXQQ4Y.mjs";import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";
import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,firstText,idElsewhere,mediaKind,number,object,requestBody,segment,taskState,text}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var REFUSED={said:"provider",action:"refuse",charged:"no"},ERRORS="openrouter.ai/docs, errors and debugging (2026-08-22)",submitRules=[{...REFUSED,name:"no cred\
its",status:[402],codes:["payment_required","402"],error:"insufficient_funds",advice:"Add credits at openrouter.ai/credits, or raise the limit of the key.",source:ERRORS},
{...REFUSED,name:"content",status:[400,403],codes:["content_policy_violation","refusal","moderation"],error:"moderation",source:`${ERRORS}: 400 by its error_typ\
e, 403 by its reasons`},{...REFUSED,name:"no provider that keeps no data",status:[400,404],codes:["privacy_restricted","constraint_filtered"],error:"permission",
advice:"The privacy settings of the account leave no provider for this model: see openrouter.ai/settings/privacy.",source:`${ERRORS}: with zero data retention n\
o video model is left`},{...REFUSED,name:"no such model for video",status:[400,404],codes:["model_not_found","wrong_endpoint","no_endpoints","model_deprecated"],
error:"model_unavailable",advice:"GET https://openrouter.ai/api/v1/videos/models lists the ids that are served.",source:ERRORS},{...REFUSED,name:"an image that \
it cannot have",status:[400,404,413],codes:["invalid_image","image_too_large","image_too_small","unsupported_image_format","image_download_failed","image_not_fo\
und"],error:"invalid_input",advice:"An address must answer 200 with an image, without a login.",source:ERRORS}];function readError(body){let error=object(object(
body)?.error),message=text(error?.message);if(!error||message===void 0)return;let metadata=object(error.metadata),isFlagged=Array.isArray(metadata?.reasons),code=firstText(
object(error.availability)?.code,metadata?.error_type);if(!(code===void 0&&!isFlagged))return{code:code??"moderation",type:null,message:message.slice(0,1e3),requestId:null}}var adapter={id:"openrouter",name:"OpenRouter",about:{summary:"Kling, Veo, Seedance, Wan, MiniMax, Grok and Runway with one key and one balance",summaryZh:"\u4E00\u4E2A\u5BC6\u94A5\
\u7528 Kling\u3001Veo\u3001Seedance\u3001Wan\u3001MiniMax \u7B49\uFF1B\u6BCF\u6BB5\u90FD\u4F1A\u544A\u77E5\u5B9E\u9645\u8D39\u7528",keyHelp:"From openrouter.ai/\
settings/keys; a management key buys nothing"},keyTest:"/api/v1/key",baseUrl:"https://openrouter.ai",prefixes:["/api/v1"],versions:["/api/v1","/api"],defaultModel:"\
kwaivgi/kling-v3.0-std",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"model",prompt:"prompt",duration:"duration",resolution:["resolution",words({"1k":"1K","14\
40p":"2K","2k":"2K","2160p":"4K","4k":"4K"})],aspectRatio:"aspect_ratio",firstFrame:"first_frame",lastFrame:"last_frame",references:"input_references",seed:"see\
d",audio:"generate_audio",callbackUrl:"callback_url"},ownNames:["frame_images"],framesOrReferences:!0,imageFiles:"inline",honoursIdempotencyKey:!1,callbacks:!0,
refunds:"unknown",minimumPollMs:2e3,tasksPage:"https://openrouter.ai/activity",submitRules,readError,submit(root,request,extras){let{first_frame,last_frame,input_references,
generate_audio,...rest}=requestBody(adapter,request,extras),frames=[...frame("first_frame",first_frame),...frame("last_frame",last_frame)],references=Array.isArray(
input_references)?input_references:[];return apiPost(`${root}/videos`,{...rest,frame_images:frames.length===0?void 0:frames,input_references:references.length===
0?void 0:references.map(reference),generate_audio:generate_audio??extras.card?.defaults?.audio})},readSubmit(body){let id=firstId(object(body)?.id)??idElsewhere(
body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/videos/${segment(task.id)}`),readPoll(body){let task=object(body)??{},urls=task.unsigned_urls,
usage=object(task.usage);return taskState({word:task.status,url:Array.isArray(urls)?text(urls[0]):void 0,cost:costOf(usage),error:task.error,refunded:refundedBy(
usage),reply:body})},assets(root,task,{videoUrl}){let content=apiGet(`${root}/videos/${segment(task.id)}/content?index=0`);if(videoUrl===null||!URL.canParse(videoUrl))
return[content];let{origin,pathname}=new URL(videoUrl),named={method:"GET",url:videoUrl,authorized:origin===new URL(root).origin};return named.url===content.url?
[content]:!named.authorized&&CONTENT.test(pathname)?[content,named]:[named,content]},served:{request:root=>({method:"GET",url:`${root}/videos/models`,authorized:!1}),
read(body){let list=object(body)?.data;return(Array.isArray(list)?list.map(model=>firstText(object(model)?.id)):[]).filter(id=>id!==void 0&&/^[\w.-]+\/[\w.:-]+$/.
test(id))}},balance:{request:root=>apiGet(`${root}/key`),read(body){let key=object(object(body)?.data);if(!key)return;let left=number(key.limit_remaining);return left!==
void 0?{balance:left,unit:"USD",balanceUsd:left,unlimited:!1}:key.limit_remaining===null&&key.limit===null?{balance:null,unit:"USD",balanceUsd:null,unlimited:!0}:
void 0}}},CONTENT=/\/videos\/[^/]+\/content$/;function costOf(usage){return usage?.is_byok===!0?void 0:number(usage?.cost)}function refundedBy(usage){let cost=costOf(
usage);return cost===void 0?"unknown":cost===0?"yes":"no"}function frame(type,url){return typeof url=="string"?[{...medium("image",url),frame_type:type}]:[]}function reference(given){
return typeof given=="string"?medium(mediaKind(given),given):given}function medium(kind,url){let type=`${kind}_url`;return{type,[type]:{url}}}var LIST={from:"https://openrouter.ai/api/v1/videos/models",asOf:"2026-09-10",thirdParty:!0},LATER={...LIST,asOf:"2026-10-09"},price=(rows,note)=>({per:"row",rows,
source:LIST,...note===void 0?{}:{note}}),byResolution=(usd,more={})=>Object.entries(usd).map(([resolution,rate])=>({per:"second",usd:rate,resolution,...more})),
withAudio=(silent,audible,more={})=>[{per:"second",usd:silent,audio:!1,...more},{per:"second",usd:audible,...more}],TOKENS={"480p":[9607.5,12600],"720p":[21600,
28350],"1080p":[48600,63787.5],"2160p":[194400,255150]};function byTokens(usd,more={}){return Object.entries(usd).flatMap(([resolution,rate])=>{let[wide,longest]=TOKENS[resolution]??
[Number.NaN,Number.NaN],row={per:"second",resolution,video:!1,...more},at=tokens=>Math.round(tokens*rate)/1e6;return[{...row,usd:at(longest),aspectRatio:"21:9"},
{...row,usd:at(longest),aspectRatio:"9:21"},{...row,usd:at(wide)}]})}var TOKEN_NOTE="computed from tokens of 16:9 where no ratio is set: a wider image costs up \
to a third more";var NO_LAST={lastFrame:null},NO_REFERENCES={references:null},NO_SEED={seed:null},NO_AUDIO={audio:null},FORMS={text:{},image:{wire:NO_LAST},firstLast:{},reference:{}},
FORMS_WITHOUT_LAST={text:{},image:{wire:NO_LAST},reference:{}},IMAGES_ONLY={kinds:["image"]};function card({sound,...facts}){let{wire,resolutions}=facts;return{
provider:"openrouter",images:{min:0,max:1},required:resolutions.length>1?["duration","resolution"]:["duration"],source:LIST,...facts,defaults:sound?{audio:!0}:{},
wire:{...sound?{}:NO_AUDIO,...wire}}}var SEEDANCE_RATIOS=["16:9","9:16","1:1","4:3","3:4","21:9","9:21"];function seedance(model,longest,rows,more){return card({model,durations:seconds(4,longest),resolutions:[
"720p","480p"],aspectRatios:SEEDANCE_RATIOS,forms:FORMS,sound:!0,price:price(rows,TOKEN_NOTE),typicalMs:18e4,...more})}function kling(tier,silent,audible){return card(
{model:`kwaivgi/kling-v3.0-${tier}`,durations:seconds(3,15),resolutions:["720p"],aspectRatios:["16:9","9:16","1:1"],promptMax:2500,sound:!0,wire:{...NO_REFERENCES,
...NO_SEED},price:price(withAudio(silent,audible)),typicalMs:12e4})}function veo(tier,resolutions,rows){return card({model:`google/veo-3.1${tier}`,durations:[4,
6,8],resolutions,aspectRatios:["16:9","9:16"],sound:!0,wire:{...NO_REFERENCES,negativePrompt:["provider",words2=>({options:{"google-vertex":{parameters:{negativePrompt:words2}}}})]},
price:price(rows),typicalMs:9e4})}function wan(tier,usd,more){return card({model:`alibaba/wan-3.0${tier}`,durations:seconds(2,30),resolutions:["720p","480p","10\
80p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4"],sound:!0,price:price(byResolution(usd)),typicalMs:18e4,...more})}function grok(model,usd,image,more){return card(
{model:`x-ai/${model}`,durations:seconds(1,15),resolutions:Object.keys(usd),aspectRatios:["16:9","9:16","1:1","4:3","3:4","3:2","2:3"],sound:!1,wire:{...NO_SEED,
...more.wire},price:price(byResolution(usd,{eachImage:image})),typicalMs:6e4,source:LATER,...more})}var MINIMAX_RATIOS=["16:9","9:16","1:1","4:3","3:4","21:9"],
models=[kling("std",.084,.126),kling("pro",.112,.168),seedance("bytedance/seedance-2.0",15,byTokens({"480p":7,"720p":7,"1080p":7.7,"2160p":4}),{resolutions:["72\
0p","480p","1080p","2160p"]}),seedance("bytedance/seedance-2.0-fast",15,byTokens({"480p":4.2,"720p":4.2}),{}),seedance("bytedance/seedance-2.0-mini",15,byTokens(
{"480p":3.5,"720p":3.5}),{}),seedance("bytedance/seedance-2.5",30,byTokens({"480p":10.7,"720p":10.7}),{aspectRatios:SEEDANCE_RATIOS.filter(ratio=>ratio!=="9:21"),
typicalMs:263e3}),seedance("bytedance/seedance-1-5-pro",12,[...byTokens({"480p":1.2,"720p":1.2,"1080p":1.2},{audio:!1}),...byTokens({"480p":2.4,"720p":2.4,"1080\
p":2.4})],{resolutions:["720p","480p","1080p"],forms:{},wire:NO_REFERENCES,promptCommands:SEEDANCE_COMMANDS,typicalMs:12e4}),veo("-lite",["720p","1080p"],[...withAudio(
.03,.05,{resolution:"720p"}),...withAudio(.05,.08,{resolution:"1080p"})]),veo("-fast",["720p","1080p","2160p"],[...withAudio(.08,.1,{resolution:"720p"}),...withAudio(
.1,.12,{resolution:"1080p"}),...withAudio(.25,.3,{resolution:"2160p"})]),veo("",["720p","1080p","2160p"],[...withAudio(.4,.6,{resolution:"2160p"}),...withAudio(
.2,.4)]),wan("",{"720p":.1,"480p":.05,"1080p":.2},{forms:FORMS_WITHOUT_LAST,references:IMAGES_ONLY}),wan("-prime",{"720p":.14,"480p":.068,"1080p":.28},{wire:{...NO_REFERENCES,
...NO_LAST}}),card({model:"alibaba/wan-2.7",durations:seconds(2,10),resolutions:["720p","1080p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4"],forms:FORMS,references:IMAGES_ONLY,
sound:!0,price:price([{per:"second",usd:.1}]),typicalMs:18e4}),card({model:"alibaba/happyhorse-1.1",durations:seconds(3,15),resolutions:["720p","1080p"],aspectRatios:SEEDANCE_RATIOS,
forms:FORMS_WITHOUT_LAST,references:IMAGES_ONLY,sound:!1,price:price(byResolution({"720p":.0988,"1080p":.1278})),typicalMs:18e4}),card({model:"minimax/hailuo-3",
durations:seconds(5,15),resolutions:["1440p"],aspectRatios:MINIMAX_RATIOS,forms:{...FORMS,reference:{price:price([{per:"second",usd:.13,eachImage:.04}])}},references:IMAGES_ONLY,
sound:!0,wire:NO_SEED,price:price([{per:"second",usd:.13}]),typicalMs:18e4}),card({model:"minimax/hailuo-3-max",durations:seconds(5,15),resolutions:["768p","480\
p"],aspectRatios:MINIMAX_RATIOS,sound:!1,wire:{...NO_REFERENCES,...NO_SEED},price:price(byResolution({"768p":.08,"480p":.05})),typicalMs:9e4,source:LATER}),card(
{model:"minimax/hailuo-2.3",durations:[6,10],resolutions:["1080p"],aspectRatios:["16:9"],sound:!1,wire:{...NO_REFERENCES,...NO_LAST,...NO_SEED},price:price([{per:"\
second",usd:.0817}]),typicalMs:18e4}),grok("grok-imagine-video",{"720p":.07,"480p":.05},.002,{forms:FORMS_WITHOUT_LAST,references:IMAGES_ONLY}),grok("grok-imagi\
ne-video-1.5",{"720p":.14,"480p":.08,"1080p":.25},.01,{forms:{text:{},image:{wire:NO_LAST}}}),card({model:"black-forest-labs/flux-3-video",durations:seconds(5,20),
resolutions:["720p","1080p"],aspectRatios:MINIMAX_RATIOS,sound:!0,wire:{...NO_REFERENCES,...NO_SEED},price:price(byResolution({"720p":.17,"1080p":.29})),typicalMs:12e4}),
card({model:"runway/gen-4.5",durations:seconds(2,10),resolutions:["720p"],aspectRatios:["16:9","9:16"],sound:!1,wire:{...NO_REFERENCES,...NO_LAST},price:price([
{per:"second",usd:.12}]),typicalMs:9e4}),card({...SORA_2,model:"openai/sora-2-pro",durations:[4,8,12,16,20],resolutions:["720p","1080p"],images:{min:0,max:0},sound:!0,
wire:{...NO_REFERENCES,...NO_SEED,firstFrame:null,...NO_LAST},price:price(byResolution({"720p":.3,"1080p":.5}))})];export{adapter,models};
