import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{NO_SUCH_MODEL,apiGet,apiPost,
byMediaKind,canonicalize,filled,firstId,firstText,idElsewhere,number,object,publicAsset,requestBody,segment,taskState,text,unsettled}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var CLOCK_SKEW_MS=6e4,WINDOW_MS=30*6e4,list={request(root,{sent,since}){let query=new URLSearchParams({endpoint_id:endpointOf(root,sent.url),start:new Date(Math.
max(0,since-CLOCK_SKEW_MS)).toISOString(),end:new Date(since+WINDOW_MS).toISOString(),limit:"100",expand:"payloads"});return apiGet(`${root}/v1/models/requests/\
by-endpoint?${query}`)},hasMore(body){let more=object(body)?.has_more;return typeof more=="boolean"?more:null},read(body,lost){let items=object(body)?.items;return Array.
isArray(items)?items.flatMap(item=>listed(object(item),lost)):void 0}};function endpointOf(root,url){let prefix=new URL(root).pathname.replace(/\/$/,""),{pathname}=new URL(
url),path=pathname.startsWith(`${prefix}/`)?pathname.slice(prefix.length):pathname;return decodeURIComponent(path.slice(1))}function listed(item,lost){let id=firstId(
item?.request_id);if(!item||id===void 0)return[];let input=object(item.json_input),sentAt=Date.parse(text(item.sent_at)??"");return[{id,model:lost?.model??text(
item.endpoint_id)??null,prompt:text(input?.prompt)??null,seconds:null,size:null,createdAt:Number.isNaN(sentAt)?null:sentAt,isOrder:lost===void 0?null:isOrder(input,
lost)}]}function isOrder(input,{sent}){let asked=object(sent.json);if(input===void 0||asked===void 0)return null;let isSame=name=>canonicalize(input[name])===canonicalize(
asked[name]);return Object.keys(asked).every(isSame)?Object.keys(input).every(name=>name in asked)?!0:null:!1}var adapter={id:"fal",name:"fal",about:{summary:"Kling, Veo, Seedance, Wan and MiniMax with one key",summaryZh:"\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Veo\u3001Seedance\u3001Wan \u548C MiniMax",
keyHelp:"From fal.ai/dashboard/keys; it has two parts with a colon between"},keyTest:"/v1/models/requests/by-endpoint?endpoint_id=fal-ai/veo3.1&limit=1",keyTestHost:"\
balance",baseUrl:"https://queue.fal.run",hosts:{upload:"https://rest.fal.ai",list:"https://api.fal.ai",balance:"https://api.fal.ai"},prefixes:[""],defaultModel:"\
fal-ai/kling-video/v3/standard",keyPrefix:null,needsKey:!0,keyHeader:["Authorization","Key "],free:!1,wire:{prompt:"prompt",duration:["duration",String],aspectRatio:[
"aspect_ratio",ratio=>ratio==="adaptive"?"auto":ratio],resolution:"resolution",firstFrame:"image_url",lastFrame:"end_image_url",references:"image_urls",negativePrompt:"\
negative_prompt",seed:"seed",audio:"generate_audio"},ownNames:["video_urls","audio_urls","reference_video_urls","reference_audio_urls"],imageFiles:"upload",honoursIdempotencyKey:!1,
callbacks:!0,refunds:"unknown",minimumPollMs:2e3,tasksPage:"https://fal.ai/dashboard/requests",submitRules:[{name:"locked: no balance",message:/user is locked.{0,200}(?:balance|top[ _-]?up)|exhausted balance/i,
action:"refuse",charged:"no",error:"insufficient_funds",advice:"Top up at fal.ai/dashboard/billing; it may take some minutes until it counts.",source:'fal-ai/fa\
l issues 1163, 1147: "User is locked. Reason: Exhausted balance" with 403, seen with 200, too'},{name:"locked by the provider",message:/user is locked/i,action:"\
refuse",charged:"no",error:"permission",advice:"Ask fal's support to unlock the account.",source:'fal-ai/fal issue 1168: "Admin lock"'},{...NO_SUCH_MODEL,source:"\
docs.fal.ai: errors"}],readError,submit(root,request,extras){let{callbackUrl,card}=extras,path=(card?.formModel??request.model).split("/").map(segment).join("/"),
query=callbackUrl===void 0?"":`?fal_webhook=${encodeURIComponent(callbackUrl)}`;return apiPost(`${root}/${path}${query}`,byMedia(requestBody(adapter,request,extras)))},
readSubmit(body){let reply=object(body),[statusUrl,resultUrl]=[text(reply?.status_url),text(reply?.response_url)],id=(statusUrl!==void 0||/^(?:in_queue|in_progress|completed)$/i.
test(text(reply?.status)??"")?firstId(reply?.request_id):void 0)??idElsewhere(body);if(id!==void 0)return{id,handle:{...statusUrl?{statusUrl}:{},...resultUrl?{resultUrl}:
{}}}},poll:(root,task)=>apiGet(ownAddress(root,task.statusUrl)??`${requestOf(root,task)}/status`),readPoll(body,asked){let reply=object(body),word=text(reply?.status),
error=firstText(reply?.error);if(word===void 0||error!==void 0||!asked||!/^(?:completed|ok)$/i.test(word))return taskState({word:error===void 0?word:reply?.error_type===
"client_cancelled"?"canceled":"failed",error:error===void 0?void 0:{code:reply?.error_type,message:error},refunded:isNeverCharged(reply?.error_type)?"yes":"unkn\
own",reply:body});let{root,task}=asked;return{next:apiGet(ownAddress(root,task.resultUrl)??requestOf(root,task)),read:readResult}},assets:(_root,_task,state)=>publicAsset(
state.videoUrl),list,balance:{request:root=>apiGet(`${root}/v1/account/billing?expand=credits`),read(body){let credits=object(object(body)?.credits),balance=number(
credits?.current_balance??credits?.balance);if(balance!==void 0)return{balance,unit:"USD",balanceUsd:balance,unlimited:!1}}},upload:{request:(root,file)=>apiPost(
`${root}/storage/upload/initiate?storage_type=fal-cdn-v3`,{content_type:file.mediaType,file_name:file.name}),read(body,{mediaType,bytes}){let[url,place]=[text(object(
body)?.file_url),text(object(body)?.upload_url)];if(!(url===void 0||place===void 0||!URL.canParse(place)))return{url,next:{method:"PUT",url:place,file:{mediaType,
bytes},authorized:!1}}}}};function readError(body){let error=detailOf(body);return error&&(error.code!==null||/^user is locked/i.test(error.message))?error:void 0}
function detailOf(body){let reply=object(body),{detail}=reply??{},[first]=Array.isArray(detail)?detail:[detail],said=object(first),message=firstText(said?.msg,said?.
message,said?.type,first);if(message===void 0)return;let loc=said?.loc,parts=(Array.isArray(loc)?loc.slice(1):[]).map(text).filter(part=>part!==void 0),place=parts.
length===0?"":`${parts.join(".")}: `;return{code:text(said?.type)??text(reply?.error_type)??null,type:null,message:`${place}${message}`.slice(0,1e3),requestId:null}}
function isNeverCharged(type){return/^(?:internal_(?:server_)?error|runner_\w+|downstream_service_unavailable|(?:request|startup|generation)_timeout)$/.test(text(
type)??"")}function readResult(body,{status,headers}){let reply=object(body);if(status<300){let state2=taskState({word:"completed",url:firstText(object(reply?.video)?.
url),refunded:"unknown",reply:body}),seed=number(reply?.seed);return state2&&(seed===void 0?state2:{...state2,seed})}let type=text(headers["x-fal-error-type"]),
error=detailOf(body)??(type===void 0?void 0:{code:type,message:type});if(!error)return;if(/still in progress/i.test(error.message))return taskState({word:"in_pr\
ogress",refunded:"unknown"});if([401,403,404,408,429].includes(status))return;let code=error.code??type??null;if(status>=500&&code===null)return;let word=code===
"client_cancelled"?"canceled":"failed",refunded=isNeverCharged(code)?"yes":"unknown",state=taskState({word,error:{code,message:error.message},refunded});return state&&
status>=500&&!/_timeout$/.test(code??"")?unsettled(state):state}function ownAddress(root,value){if(typeof value!="string"||!URL.canParse(value))return;let{hostname,
pathname,search}=new URL(value),prefix=new URL(root).pathname.replace(/\/$/,""),isOfGateway=!hostname.endsWith("fal.run")&&pathname.startsWith(`${prefix}/`);return`${root}${isOfGateway?
pathname.slice(prefix.length):pathname}${search}`}function requestOf(root,{id,model=adapter.defaultModel??""}){let app=model.split("/").slice(0,2).map(segment).
join("/");return`${root}/${app}/requests/${segment(id)}`}function byMedia(body){let names=Object.keys(body).filter(name=>/^(?:reference_)?image_urls$/.test(name)&&
Array.isArray(body[name])),lists=names.map(name=>{let{image,video,audio}=byMediaKind(body[name]),of=kind=>name.replace("image",kind);return filled({[of("image")]:image,
[of("video")]:video,[of("audio")]:audio})}),rest=Object.fromEntries(Object.entries(body).filter(([name])=>!names.includes(name)));return Object.assign(rest,...lists)}var page=model=>({from:`https://fal.ai/models/${model}`,asOf:"2026-08-24",thirdParty:!0}),described=endpoint=>({from:`https://fal.ai/models/${endpoint}/llms.txt`,
asOf:"2026-10-08"}),RATIOS=["16:9","9:16","1:1","4:3","3:4","21:9"],FROM_IMAGE={wire:{aspectRatio:null}},whole={duration:"duration"},perSecond=(usd,more={})=>Object.
entries(usd).map(([resolution,rate])=>({per:"second",usd:rate,resolution,...more}));var H3_REFERENCES={references:{max:12},aspectRatios:["adaptive",...RATIOS],wire:{aspectRatio:"aspect_ratio",references:"reference_image_urls"}},H3={provider:"fa\
l",durations:seconds(5,15),aspectRatios:RATIOS,images:{min:0,max:1,decidesRatio:!0}},H3_WIRE={...whole,negativePrompt:null,audio:null};function h3Max(model,usd,more={}){
return{...H3,model,resolutions:["768p","480p",..."1080p"in usd?["1080p"]:[]],defaults:{duration:5,resolution:"768p"},always:{prompt_expansion_mode:"balanced"},wire:{
...H3_WIRE,resolution:["resolution",words({"480p":"480P","768p":"768P","1080p":"1080P"})]},forms:{text:{model:`${model}/text-to-video`},image:{model:`${model}/i\
mage-to-video`,...FROM_IMAGE},...more},price:{per:"row",rows:perSecond(usd),source:described(`${model}/image-to-video`)},typicalMs:2e4,source:described(`${model}\
/image-to-video`)}}var H3_USD={"480p":.05,"768p":.06,"1440p":.13,"2160p":.16},minimax=[{...H3,model:"minimax/h3",resolutions:["1440p","480p","768p","2160p"],defaults:{
duration:5,resolution:"1440p"},wire:{...H3_WIRE,resolution:["resolution",words({"480p":"480P","768p":"768P","1440p":"2K","2160p":"4K"})]},forms:{text:{model:"mi\
nimax/h3/text-to-video"},image:{model:"minimax/h3/image-to-video",...FROM_IMAGE},reference:{model:"minimax/h3/reference-to-video",...H3_REFERENCES,references:{max:12,
most:{image:9,video:3,audio:3},soundNeedsPicture:!0},price:{per:"row",rows:perSecond(H3_USD,{eachImage:.08,freeImages:5}),source:described("minimax/h3/reference\
-to-video")}}},price:{per:"row",rows:perSecond(H3_USD),source:page("minimax/h3")},typicalMs:18e4,source:page("minimax/h3")},h3Max("minimax/h3-max",{"480p":.05,"\
768p":.08},{reference:{model:"minimax/h3-max/reference-to-video",...H3_REFERENCES,resolutions:["768p","480p","1080p"],price:{per:"row",rows:perSecond({"480p":.05,
"768p":.08,"1080p":.16},{video:!1,eachImage:.021}),note:"with 1,024 tokens for each image; the first 4,096 tokens are free",source:described("minimax/h3-max/ref\
erence-to-video")}}}),h3Max("minimax/h3-max-turbo",{"480p":.025,"768p":.04,"1080p":.08})];function wan3(model,usd){return{provider:"fal",model,durations:seconds(2,30),resolutions:["1080p","480p","720p"],aspectRatios:["adaptive","16:9","4:3","1:1","3:\
4","9:16"],images:{min:0,max:1},seed:[0,2147483647],defaults:{duration:5,resolution:"1080p",aspectRatio:"adaptive",audio:!0},wire:{...whole,aspectRatio:"aspect_\
ratio",audio:"audio",firstFrame:"start_image_url",references:null,negativePrompt:null},forms:{text:{model:`${model}/text-to-video`},image:{model:`${model}/image\
-to-video`}},price:{per:"row",rows:perSecond(usd),source:described(`${model}/text-to-video`)},typicalMs:12e4,source:described(`${model}/text-to-video`)}}var wan=[
{provider:"fal",model:"fal-ai/wan/v2.7",durations:seconds(2,15),resolutions:["1080p","720p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4"],images:{min:0,max:1,
decidesRatio:!0,maxBytes:2e7},promptMax:5e3,seed:[0,2147483647],defaults:{duration:5,resolution:"1080p",aspectRatio:"16:9"},wire:{...whole,references:null,audio:null},
forms:{text:{model:"fal-ai/wan/v2.7/text-to-video"},image:{model:"fal-ai/wan/v2.7/image-to-video",...FROM_IMAGE}},price:{per:"row",rows:perSecond({"720p":.1,"10\
80p":.15}),source:page("fal-ai/wan/v2.7")},typicalMs:18e4,source:page("fal-ai/wan/v2.7")},wan3("alibaba/wan-3.0",{"480p":.05,"720p":.1,"1080p":.2}),wan3("alibab\
a/wan-3.0-prime",{"480p":.068,"720p":.14,"1080p":.28})];var s=text2=>value=>`${value}${text2}`,withAudio=(silent,audible,more={})=>[{per:"second",usd:silent,audio:!1,...more},{per:"second",usd:audible,...more}],RESOLUTION=[
"resolution",words({"2160p":"4k"})],TO_4K=["720p","1080p","2160p"],KLING={provider:"fal",durations:seconds(3,15),aspectRatios:["16:9","9:16","1:1"],images:{min:0,
max:1,decidesRatio:!0,formats:["jpeg","png"],maxBytes:5e7,minShortSide:300},defaults:{duration:5,aspectRatio:"16:9",audio:!0},wire:{resolution:null,seed:null,references:null,
firstFrame:"start_image_url"},typicalMs:12e4};function kling(tier,resolution,rows){let model=`fal-ai/kling-video/v3/${tier}`;return{...KLING,model,resolutions:[
resolution],forms:{text:{model:`${model}/text-to-video`},image:{model:`${model}/image-to-video`,...FROM_IMAGE}},price:rows.length===0?null:{per:"row",rows,source:page(
model)},source:page(model)}}function klingTurbo(tier,resolution,usd){let model=`fal-ai/kling-video/v3/turbo/${tier}`;return{...KLING,model,resolutions:[resolution],
images:{...KLING.images,ratio:[1/2.5,2.5]},promptMax:2500,wire:{resolution:null,seed:null,references:null,lastFrame:null,negativePrompt:null,audio:null},forms:{
text:{model:`${model}/text-to-video`},image:{model:`${model}/image-to-video`,...FROM_IMAGE}},price:{per:"row",rows:[{per:"second",usd}],source:page(model)},typicalMs:6e4,
source:page(model)}}var veoFrames={aspectRatios:["adaptive","16:9","9:16"]};function veo(model,resolutions,rows,references,priced=page(model)){return{provider:"\
fal",model,durations:[4,6,8],resolutions,aspectRatios:["16:9","9:16"],images:{min:0,max:1},references:{max:3,kinds:["image"]},defaults:{duration:8,resolution:"7\
20p",aspectRatio:"16:9",audio:!0},wire:{duration:["duration",s("s")],resolution:RESOLUTION},forms:{text:{model},image:{model:`${model}/image-to-video`,...veoFrames,
wire:{lastFrame:null}},firstLast:{model:`${model}/first-last-frame-to-video`,...veoFrames,wire:{firstFrame:"first_frame_url",lastFrame:"last_frame_url"}},...references?
{reference:{model:`${model}/reference-to-video`,durations:[8],wire:{seed:null,negativePrompt:null}}}:{}},price:{per:"row",rows,source:priced},typicalMs:12e4,source:page(
model)}}function seedance(model,longest,usd,frames={},priced=page(model)){return{provider:"fal",model,durations:seconds(4,longest),resolutions:["720p",...Object.
keys(usd).filter(resolution=>resolution!=="720p")],aspectRatios:["adaptive",...RATIOS],images:{min:0,max:1,formats:["jpeg","png","webp"],maxBytes:3e7},references:{
max:12,most:{image:9,video:3,audio:3},soundNeedsPicture:!0},defaults:{resolution:"720p",aspectRatio:"adaptive",audio:!0},wire:{seed:null,negativePrompt:null,resolution:RESOLUTION},
forms:{text:{model:`${model}/text-to-video`},image:{model:`${model}/image-to-video`,...frames},reference:{model:`${model}/reference-to-video`}},price:{per:"row",
rows:perSecond(usd,{video:!1}),source:priced,note:"computed from tokens for 16:9"},typicalMs:15e4,source:page(model)}}var SEEDANCE_2_5=seedance("bytedance/seeda\
nce-2.5",30,{"480p":.2205,"720p":.473,"1080p":1.164},{aspectRatios:["adaptive"]},described("bytedance/seedance-2.5/reference-to-video")),models=[kling("standard",
"720p",withAudio(.084,.126)),kling("pro","1080p",withAudio(.112,.168)),kling("4k","2160p",[]),klingTurbo("standard","720p",.112),klingTurbo("pro","1080p",.14),veo(
"fal-ai/veo3.1",TO_4K,[...withAudio(.4,.6,{resolution:"2160p"}),...withAudio(.2,.4)],!0),veo("fal-ai/veo3.1/fast",TO_4K,[...withAudio(.3,.35,{resolution:"2160p"}),
...withAudio(.1,.15)],!0),veo("fal-ai/veo3.1/lite",["720p","1080p"],[...withAudio(.03,.05,{resolution:"720p"}),...withAudio(.05,.08,{resolution:"1080p"})],!1,described(
"fal-ai/veo3.1/lite")),seedance("bytedance/seedance-2.0",15,{"480p":.141,"720p":.303,"1080p":.68,"2160p":1.555}),seedance("bytedance/seedance-2.0/fast",15,{"480\
p":.113,"720p":.242}),seedance("bytedance/seedance-2.0/mini",15,{"480p":.0721,"720p":.1547},{},described("bytedance/seedance-2.0/mini/reference-to-video")),{...SEEDANCE_2_5,
forms:{...SEEDANCE_2_5.forms,reference:{model:"bytedance/seedance-2.5/reference-to-video",wire:{seed:"seed"}}},references:{max:50,most:{image:30,video:10,audio:10},
soundNeedsPicture:!0}},{provider:"fal",model:"xai/grok-imagine-video",durations:seconds(1,15),resolutions:["480p","720p"],aspectRatios:["16:9","9:16","1:1","4:3",
"3:4","3:2","2:3"],images:{min:0,max:1},defaults:{duration:6},required:["resolution"],wire:{...whole,lastFrame:null,seed:null,negativePrompt:null,audio:null},forms:{
text:{model:"xai/grok-imagine-video/text-to-video"},reference:{model:"xai/grok-imagine-video/reference-to-video",durations:seconds(1,10),references:{max:7,kinds:[
"image"]},defaults:{duration:8},wire:{references:"reference_image_urls"}},image:{model:"xai/grok-imagine-video/image-to-video",aspectRatios:["adaptive","16:9","\
9:16","1:1","4:3","3:4","3:2","2:3"]}},price:{per:"row",rows:perSecond({"480p":.05,"720p":.07},{eachImage:.002}),source:described("xai/grok-imagine-video/text-t\
o-video")},typicalMs:3e4,source:page("xai/grok-imagine-video")},...minimax,...wan];export{adapter,models};
