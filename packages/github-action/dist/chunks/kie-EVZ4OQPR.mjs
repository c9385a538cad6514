import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{SEEDANCE_COMMANDS}from"./chunk-7SXHDDGH.mjs";import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";
import{apiGet,apiPost,byMediaKind,filled,firstId,firstText,idElsewhere,isoTime,mediaKind,nameOnWire,number,object,publicAsset,readStatus,readWireError,requestBody,
segment,taskState,text,usd}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";import{createHash}from"node:crypto";var SOURCE="docs.kie.ai/market/common/get-task-detail, response codes",ACCEPTED=[200,201,202],beside=codes=>[...ACCEPTED,...codes.map(Number)];function refused(name,codes,error,more={}){
return{name,said:"provider",status:beside(codes),codes,action:"refuse",charged:"no",error,source:SOURCE,...more}}var NO_RECORD=/record ?info is null|task not found/i;
function isNoRecord(body){let error=readWireError(body);return error!==void 0&&NO_RECORD.test(error.message)}var submitRules=[refused("422 recordInfo is null",[
"404","422"],"not_found",{message:NO_RECORD}),refused("401: the IP address",["401","403"],"permission",{message:/\b(?:ip|white ?list)\b/i,advice:"The key may be\
 used from some addresses only: look at its list at kie.ai/api-key.",source:"kie.ai/api-key: a key may have a list of IP addresses; the words of the refusal are\
 not known"}),refused("401: the key",["401"],"auth",{advice:"Copy the key again from kie.ai/api-key."}),refused("402: no credits",["402"],"insufficient_funds",{
advice:"Buy credits at kie.ai/pricing."}),{name:"200 with 429: too many at once",said:"provider",status:ACCEPTED,codes:["429"],action:"wait",charged:"no",error:"\
rate_limited",source:"docs.kie.ai: 20 new tasks in 10 s; what is more is refused and does not enter the queue"},refused("433: a limit of the key",["433"],"spend\
_limit",{advice:"The key has a limit of its own by the hour, by the day or in all: raise it at kie.ai/api-key, or wait.",source:'seen by others: "The current nu\
mber of points used by apiKey has exceeded the daily limit"'}),refused("455: maintenance",["455"],"provider_unavailable",{advice:"kie is under maintenance and t\
akes nothing: run again later."}),refused("505: switched off",["505"],"model_unavailable"),refused("500: the model is paused",["500"],"model_unavailable",{message:/\btemporarily paused\b/i,
advice:"kie has paused this model: name another one, or run again later.",source:"elibarnett/kie-mcp 4.0.6: paused models answer 500"}),refused("422: no such mo\
del",["422"],"model_unavailable",{message:/model name.{0,80}not supported|page does not exist|not published/i,source:"seen by others: an unknown model is a 422"}),
{name:"200 with 408, 5xx: an error on their side",said:"provider",status:ACCEPTED,codes:["408",...Array.from({length:100},(_,at)=>String(500+at))],action:"unkno\
wn",charged:"unknown",error:"submit_unknown",source:SOURCE}];var JOBS={model:"model",callbackUrl:"callBackUrl",prompt:"input.prompt",negativePrompt:"input.negative_prompt",firstFrame:"input.first_frame_url",lastFrame:"inp\
ut.last_frame_url",references:"input.reference_image_urls",resolution:"input.resolution",aspectRatio:"input.aspect_ratio",duration:"input.duration",audio:"input\
.generate_audio",seed:"input.seed"},BEHIND="+last";function frameList(name){return{firstFrame:[name,url=>[url]],lastFrame:`${name}${BEHIND}`}}var VEO={prompt:"p\
rompt",...frameList("imageUrls"),references:"imageUrls",resolution:["resolution",resolution=>resolution==="2160p"?"4k":resolution],aspectRatio:["aspect_ratio",ratio=>ratio===
"adaptive"?"Auto":ratio],duration:"duration",negativePrompt:null,audio:null,seed:null};function auto(ratio){return ratio==="adaptive"?"auto":ratio}function isOlderVeo(model){
return typeof model=="string"&&/^veo3(?:_fast|_lite)?$/.test(model)}function shaped(body,given,list){let shape=fields=>withModelsOwn(withLists(fields,list),given),
input=object(body.input);return input===void 0?shape(body):{...body,input:shape(input)}}function withLists(fields,list){let entries=Object.entries(fields).flatMap(
([name,value])=>{if(name.endsWith(BEHIND))return[];let last=fields[`${name}${BEHIND}`];return last!==void 0?[[name,[...items(value),last]]]:name===list&&Array.isArray(
value)?Object.entries(byKind(name,value,fields)):[[name,value]]});return Object.fromEntries(entries)}function byKind(name,files,fields){let{image,video,audio}=byMediaKind(
files),list=(kind,own)=>{let named=name.replace("image",kind);return{[named]:[...own,...items(fields[named])]}};return filled({[name]:image,...list("video",video),
...list("audio",audio)})}function items(value){return Array.isArray(value)?value:[]}function withModelsOwn(fields,{model,images,references=[]}){let way=references.
length>0?"REFERENCE_2_VIDEO":images.length>0?"FIRST_AND_LAST_FRAMES_2_VIDEO":"TEXT_2_VIDEO";return isOlderVeo(model)?{...fields,generationType:way}:model==="veo\
-3-1"?{...fields,generation_type:way}:/^kling-3\.0-omni(?:$|\/(?:text|image|reference)-)/.test(model)?{...fields,...omni(references,fields)}:/^kling-(?:3\.0\/video|2\.6)/.
test(model)?{...fields,sound:fields.sound??!1}:{...fields}}function omni(references,{audio,aspect_ratio:ratio}){let isVideo=file=>typeof file=="string"&&mediaKind(
file)==="video",isAlone=references.length>0&&references.every(isVideo);return{audio:audio??!1,...isAlone?{aspect_ratio:ratio??"auto"}:{}}}var USD_A_CREDIT=.005,KEPT_MS=24*36e5,adapter={id:"kie",name:"kie.ai",about:{summary:"Kling, Seedance, Wan, MiniMax, Veo and Grok with one key; a lost submit is\
 found by hand only",summaryZh:"\u4E00\u4E2A\u5BC6\u94A5\u7528\u53EF\u7075\u3001Seedance\u3001Wan\u3001MiniMax\u3001Veo \u548C Grok\uFF1B\u4E22\u5931\u7684\u63D0\u4EA4\u53EA\u80FD\u624B\u52A8\u67E5\u627E",
keyHelp:"From kie.ai/api-key"},keyTest:"/api/v1/chat/credit?",keyTestCodes:[401],baseUrl:"https://api.kie.ai",hosts:{upload:"https://kieai.redpandaai.co"},prefixes:[
""],versions:["/api/v1"],defaultModel:"kling-3.0/video",keyPrefix:null,needsKey:!0,free:!1,wire:JOBS,body:"input",ownNames:["reference_video_urls","reference_au\
dio_urls","generationType","generation_type"],imageFiles:"upload",framesOrReferences:!0,honoursIdempotencyKey:!1,callbacks:!0,refunds:"unknown",minimumPollMs:2e3,
tasksPage:"https://kie.ai/logs",submitRules,submit(root,request,extras){let isOlder=isOlderVeo(request.model),body=requestBody(isOlder?{wire:adapter.wire}:adapter,
request,extras),list=nameOnWire(adapter,extras.card,"referenceUrls");return apiPost(`${root}/api/v1/${isOlder?"veo/generate":"jobs/createTask"}`,shaped(body,request,
list))},readSubmit(body){if(readWireError(body))return;let data=object(object(body)?.data),id=firstId(data?.taskId,data?.task_id)??idElsewhere(body);return id===
void 0?void 0:{id}},poll:(root,task)=>look(root,isOlderVeo(task.model),task.id),readPoll(body,asked){return asked&&asked.task.model===void 0&&isNoRecord(body)?{
next:look(asked.root,!0,asked.task.id),read:readTask}:readTask(body)},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:root=>apiGet(`${root}\
/api/v1/chat/credit`),read(body){let balance=readWireError(body)?void 0:number(object(body)?.data);if(balance!==void 0)return{balance,unit:"credits",balanceUsd:usd(
balance*USD_A_CREDIT),unlimited:!1}}},upload:{request:(root,{name,mediaType,bytes})=>{let fileName=`${createHash("sha256").update(bytes).digest("hex").slice(0,32)}\
.${mediaType.split("/").pop()}`;return{method:"POST",url:`${root}/api/file-stream-upload`,form:[["file",{filename:name,mediaType,bytes}],["uploadPath","reelay"],
["fileName",fileName]],authorized:!0}},read(body){let data=object(object(body)?.data);return readWireError(body)?void 0:firstText(data?.downloadUrl,data?.fileUrl)}}};
function look(root,isOlder,id){return apiGet(`${root}/api/v1/${isOlder?"veo/record-info":"jobs/recordInfo"}?taskId=${segment(id)}`)}var FLAGS={0:"generating",1:"\
success",2:"fail",3:"fail"};function readTask(body){let root=object(body),{param:_,paramJson:__,...task}=object(root?.data)??root??{},word=text(task.state)??FLAGS[text(
task.successFlag)??""],isFailed=word!==void 0&&readStatus(word).status==="failed";if(readWireError(root)&&!isFailed)return;let credits=number(task.creditsConsumed),
url=fileOf(task),done=number(task.completeTime),message=firstText(task.failMsg,task.errorMessage);return taskState({word,progress:task.progress,url,expiresAt:url===
void 0||done===void 0?void 0:isoTime(done+KEPT_MS),cost:credits===void 0?void 0:usd(credits*USD_A_CREDIT),error:isFailed?{code:firstText(task.failCode,task.errorCode),
message}:void 0,refunded:(credits??0)>0?"no":"unknown",reply:task})}function fileOf(task){let places=[parsed(task.resultJson),object(task.response),task];return firstText(
...places.flatMap(place=>[place?.resultUrls,place?.videoUrls,place?.videoUrl]))}function parsed(value){if(typeof value!="string")return object(value);try{return object(
JSON.parse(value))}catch{return}}var page=(model,asOf="2026-10-08")=>({from:`https://docs.kie.ai/market/${model}`,asOf,thirdParty:!0}),PRICES={from:"https://kie.ai/pricing",asOf:"2026-10-07",thirdParty:!0};
function second(credits,more={}){return Object.entries(credits).map(([resolution,count])=>({per:"second",usd:usd(count*.005),resolution,...more}))}function clips(credits,more={}){
return Object.entries(credits).map(([length,count])=>({per:"call",usd:usd(count*.005),duration:Number(length),...more}))}function calls(credits){return second(credits,
{per:"call"})}var NO_VIDEO={video:!1},price=(rows,note)=>({per:"row",rows,source:PRICES,...note===void 0?{}:{note}}),sounding=(silent,audible,more={})=>price([...second(
silent,{audio:!1,...more}),...second(audible,{audio:!0,...more})]),REQUIRED=["duration","resolution","aspectRatio"],SIZED=["duration","resolution"],SEED=[0,2147483647],
PLAIN={negativePrompt:null,seed:null},FROM_IMAGE={wire:{aspectRatio:null}},ONE_FRAME={wire:{aspectRatio:null,lastFrame:null}},TO_4K=words({"2160p":"4k"}),AS_TEXT=[
"input.duration",String];var KLING={provider:"kie",durations:seconds(3,15),aspectRatios:["16:9","9:16","1:1"],images:{min:0,max:1,decidesRatio:!0,formats:["jpeg","png"],maxBytes:1e7,minShortSide:300},
promptMax:2500,typicalMs:12e4},OMNI_IMAGES={...KLING.images,maxBytes:5e7,ratio:[.4,2.5]},KLINGS=[{...KLING,model:"kling-3.0/video",resolutions:["720p","1080p","\
2160p"],always:{multi_shots:!1},defaults:{duration:5,resolution:"720p",aspectRatio:"16:9",audio:!1},required:SIZED,wire:{...PLAIN,...frameList("input.image_urls"),
references:null,duration:AS_TEXT,resolution:["input.mode",words({"720p":"std","1080p":"pro","2160p":"4K"})],audio:"input.sound"},forms:{text:{required:REQUIRED},
image:ONE_FRAME,firstLast:FROM_IMAGE},price:sounding({"720p":14,"1080p":18,"2160p":67},{"720p":20,"1080p":27,"2160p":67}),source:page("kling/kling-3-0")},{...KLING,
model:"kling-3.0-omni",resolutions:["720p","1080p","2160p"],images:OMNI_IMAGES,references:{max:7,kinds:["image","video"],most:{video:1},imagesBesideVideo:4},promptMax:3072,
always:{customize_multi_shots:!1},defaults:{duration:5,resolution:"720p",aspectRatio:"16:9",audio:!1},required:SIZED,wire:{...PLAIN,...frameList("input.image_ur\
ls"),references:"input.image_urls",resolution:["input.resolution",TO_4K],audio:"input.audio"},forms:{text:{model:"kling-3.0-omni/text-to-video",required:REQUIRED},
image:{model:"kling-3.0-omni/image-to-video",...ONE_FRAME},firstLast:{model:"kling-3.0-omni/image-to-video",...FROM_IMAGE},reference:{model:"kling-3.0-omni/refe\
rence-to-video",images:{...OMNI_IMAGES,max:0},limits:[{where:{video:!0},audio:!1}]}},price:sounding({"720p":14,"1080p":18,"2160p":67},{"720p":20,"1080p":27,"216\
0p":67},NO_VIDEO),source:page("kling/kling-3-0-omni")},{...KLING,model:"kling/v3-turbo",resolutions:["720p","1080p"],defaults:{duration:5,resolution:"720p",aspectRatio:"\
16:9",audio:!0},required:SIZED,wire:{...PLAIN,...frameList("input.image_urls"),references:null,duration:AS_TEXT,audio:null},forms:{text:{model:"kling/v3-turbo-t\
ext-to-video",required:REQUIRED},image:{model:"kling/v3-turbo-image-to-video",...ONE_FRAME}},price:price(second({"720p":18,"1080p":22.5})),source:page("kling/v3\
-turbo-text-to-video")},{...KLING,model:"kling-2.6",durations:[5,10],resolutions:[],promptMax:1e3,defaults:{duration:5,aspectRatio:"16:9",audio:!1},required:["d\
uration"],wire:{...PLAIN,...frameList("input.image_urls"),references:null,resolution:null,duration:AS_TEXT,audio:"input.sound"},forms:{text:{model:"kling-2.6/te\
xt-to-video",required:["duration","aspectRatio"]},image:{model:"kling-2.6/image-to-video",...ONE_FRAME}},price:price([...clips({5:55,10:110},{audio:!1}),...clips(
{5:110,10:220},{audio:!0})]),source:page("kling/text-to-video")},{...KLING,model:"kling/v2-5-turbo",durations:[5,10],resolutions:[],defaults:{duration:5,aspectRatio:"\
16:9"},required:["duration"],wire:{firstFrame:"input.image_url",lastFrame:"input.tail_image_url",references:null,resolution:null,duration:AS_TEXT,audio:null,seed:null},
forms:{text:{model:"kling/v2-5-turbo-text-to-video-pro"},image:{model:"kling/v2-5-turbo-image-to-video-pro",...ONE_FRAME},firstLast:{model:"kling/v2-5-turbo-ima\
ge-to-video-pro",...FROM_IMAGE}},price:price(clips({5:42,10:84})),source:page("kling/v2-5-turbo-text-to-video-pro")},{...KLING,model:"kling/v2-1-pro",durations:[
5,10],resolutions:[],aspectRatios:[],promptMax:5e3,images:{...KLING.images,min:1},defaults:{duration:5},required:["duration"],wire:{firstFrame:"input.image_url",
lastFrame:"input.tail_image_url",references:null,resolution:null,aspectRatio:null,duration:AS_TEXT,audio:null,seed:null},price:price(clips({5:50,10:100})),source:page(
"kling/v2-1-pro")}];var FRAMED={aspectRatios:["adaptive","16:9","9:16","1:1","4:3","3:4","21:9"],defaults:{resolution:"720p",aspectRatio:"adaptive",audio:!0}};function seedance(model,credits,rest={},asOf){
return{provider:"kie",model:`bytedance/${model}`,durations:seconds(4,15),resolutions:["720p",...Object.keys(credits).filter(resolution=>resolution!=="720p")],aspectRatios:[
"16:9","9:16","1:1","4:3","3:4","21:9","adaptive"],images:{min:0,max:1,formats:["jpeg","png","webp","bmp","tiff","gif"],maxBytes:3e7,minShortSide:300,ratio:[.4,
2.5]},references:{max:15,most:{image:9,video:3,audio:3}},promptMax:2e4,defaults:{resolution:"720p",aspectRatio:"16:9",audio:!0},required:REQUIRED,wire:{...PLAIN,
resolution:["input.resolution",TO_4K]},forms:{text:{},image:{...FRAMED,wire:{lastFrame:null}},firstLast:FRAMED,reference:{}},price:price(second(credits,NO_VIDEO)),
typicalMs:18e4,source:page(`bytedance/${model}`,asOf),...rest}}var SEEDANCES=[seedance("seedance-2-5",{"480p":28,"720p":63,"1080p":158},{durations:seconds(4,30),
references:{max:50,most:{image:30,video:10,audio:10}},promptMax:3e4,typicalMs:24e4}),seedance("seedance-2",{"480p":19,"720p":41,"1080p":102,"2160p":208}),seedance(
"seedance-2-fast",{"480p":15.5,"720p":33}),seedance("seedance-2-mini",{"480p":9.5,"720p":20.5},{},"2026-08-28"),{provider:"kie",model:"bytedance/seedance-1.5-pr\
o",durations:seconds(4,12),resolutions:["720p","480p","1080p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4","21:9"],images:{min:0,max:0},promptCommands:SEEDANCE_COMMANDS,
promptMax:2e4,defaults:{resolution:"720p",aspectRatio:"16:9",audio:!1},required:REQUIRED,wire:{...PLAIN,firstFrame:null,lastFrame:null,references:null},price:sounding(
{"480p":1.75,"720p":3.5,"1080p":7.5},{"480p":3.5,"720p":7,"1080p":15}),typicalMs:12e4,source:page("bytedance/seedance-1-5-pro","2026-09-30")}];function wan3(model,credits){return{provider:"kie",model,durations:seconds(2,30),resolutions:["1080p","720p","480p"],aspectRatios:["adaptive","16:9","9:16","1:1",
"4:3","3:4"],images:{min:0,max:1,maxBytes:2e7,minShortSide:240},references:{max:20,most:{image:10,video:5,audio:5}},promptMax:2e4,seed:SEED,defaults:{duration:5,
resolution:"1080p",aspectRatio:"adaptive",audio:!0},wire:{negativePrompt:null,resolution:["input.resolution",resolution=>resolution.toUpperCase()],audio:"input.\
audio"},forms:{text:{},image:{wire:{lastFrame:null}},firstLast:{},reference:{}},price:price(second(credits,NO_VIDEO)),typicalMs:24e4,source:page(model,"2026-08-\
28")}}var H3={"768p":8,"1440p":13},OTHERS=[wan3("wan/3-0-video",{"480p":8,"720p":16,"1080p":32}),wan3("wan/3-0-video-prime",{"480p":12.2,"720p":25.2,"1080p":50.4}),
{provider:"kie",model:"wan/2-7",durations:seconds(2,15),resolutions:["1080p","720p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4"],images:{min:0,max:1,decidesRatio:!0},
references:{max:5,kinds:["image","video"]},promptMax:5e3,seed:SEED,defaults:{duration:5,resolution:"1080p",aspectRatio:"16:9"},wire:{references:"input.reference\
_image",aspectRatio:"input.ratio",audio:null},forms:{text:{model:"wan/2-7-text-to-video"},image:{model:"wan/2-7-image-to-video",...ONE_FRAME},firstLast:{model:"\
wan/2-7-image-to-video",...FROM_IMAGE},reference:{model:"wan/2-7-r2v",durations:seconds(2,10),wire:{aspectRatio:"input.aspect_ratio"}}},price:price(second({"720\
p":16,"1080p":24},NO_VIDEO)),typicalMs:18e4,source:page("wan/2-7-text-to-video","2026-08-22")},{provider:"kie",model:"minimax-h3",durations:seconds(4,15),resolutions:[
"1440p","768p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4","21:9"],images:{min:0,max:1,decidesRatio:!0},references:{max:15,most:{image:9,video:3,audio:3},soundNeedsPicture:!0},
promptMax:7e3,defaults:{resolution:"1440p",aspectRatio:"16:9"},required:["duration"],wire:{...PLAIN,resolution:["input.resolution",words({"768p":"768P","1440p":"\
2K"})],audio:null},forms:{text:{model:"minimax-h3/text-to-video",required:["duration","aspectRatio"]},image:{model:"minimax-h3/image-to-video",...ONE_FRAME},firstLast:{
model:"minimax-h3/image-to-video",...FROM_IMAGE},reference:{model:"minimax-h3/reference-to-video",aspectRatios:["adaptive","16:9","9:16","1:1","4:3","3:4","21:9"],
defaults:{resolution:"1440p"},price:price(second(H3,{eachImage:.02,freeImages:5,...NO_VIDEO}))}},price:price(second(H3)),typicalMs:18e4,source:page("minimax-h3/\
text-to-video","2026-08-05")},{provider:"kie",model:"grok-imagine-video-1-5-preview",durations:seconds(1,15),resolutions:["720p","480p"],aspectRatios:["16:9","9\
:16","1:1","3:2","2:3","adaptive"],images:{min:1,max:1,decidesRatio:!0},promptMax:4096,defaults:{resolution:"720p"},required:SIZED,wire:{...PLAIN,firstFrame:frameList(
"input.image_urls").firstFrame,lastFrame:null,references:null,aspectRatio:["input.aspect_ratio",auto],audio:null},price:price(second({"720p":4.5,"480p":2.4})),typicalMs:6e4,
source:page("grok-imagine/video-1-5-preview","2026-08-05")},{provider:"kie",model:"google/gemini-omni-flash-1-1",durations:[4,6,8,10],resolutions:["1080p","720p",
"360p","2160p"],aspectRatios:["16:9","9:16"],images:{min:0,max:1,maxBytes:2e7},references:{max:7,kinds:["image"]},promptMax:2e4,seed:SEED,defaults:{aspectRatio:"\
16:9"},required:SIZED,wire:{negativePrompt:null,references:"input.image_urls",duration:AS_TEXT,resolution:["input.resolution",TO_4K],audio:null},forms:{text:{},
image:{wire:{lastFrame:null}},firstLast:{},reference:{}},price:price([...clips({4:147,6:168,8:189,10:210},{resolution:"2160p"}),...clips({4:63,6:84,8:105,10:126})]),
typicalMs:9e4,source:page("google/gemini-omni-flash-1-1")}],VEO_FORMS={text:{},image:{wire:{lastFrame:null}},firstLast:{}},VEO_REFERENCES={reference:{durations:[
8]}};function veo(model,rows,rest){return{provider:"kie",model,durations:[8,6,4],resolutions:["1080p","720p","2160p"],aspectRatios:["16:9","9:16","adaptive"],images:{
min:0,max:1},references:{max:3,kinds:["image"]},defaults:{duration:8,aspectRatio:"16:9",audio:!0},required:SIZED,forms:{...VEO_FORMS,...VEO_REFERENCES},price:price(
rows),typicalMs:15e4,source:page("google/veo-3-1","2026-08-22"),...rest}}var DEAREST=calls({"720p":250,"1080p":255,"2160p":380}),VEOS=[veo("veo-3-1",DEAREST,{price:price(
DEAREST,"its page does not say which of three tiers it is: counted as the dearest"),wire:{...PLAIN,...frameList("input.image_urls"),references:"input.image_urls",
resolution:["input.resolution",TO_4K],aspectRatio:["input.aspect_ratio",auto],audio:null},source:page("google/veo-3-1")}),veo("veo3_fast",calls({"720p":60,"1080\
p":65,"2160p":180}),{wire:VEO}),veo("veo3_lite",calls({"720p":30,"1080p":35,"2160p":150}),{wire:VEO}),veo("veo3",DEAREST,{wire:{...VEO,references:null},forms:VEO_FORMS})],
models=[...KLINGS,...SEEDANCES,...OTHERS,...VEOS];export{adapter,models};
