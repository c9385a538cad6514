import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,byMediaKind,filled,firstId,firstText,idElsewhere,number,object,
publicAsset,readJson,readWireError,requestBody,saysFiltered,segment,taskState,text,unsettled,usd}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var REFUSED={said:"provider",action:"refuse",charged:"no"},KEY=/\b(?:incorrect|invalid|no|missing)(?: |%20)api(?: |%20)key/i,NO_CREDITS=/used all available credits|(?:no|n['’]t have any|run out of|out of) credits/i,
submitRules=[{...REFUSED,name:"a key that is none",status:[400,401,403],message:KEY,error:"auth",advice:"Copy the key again from console.x.ai.",source:'continue\
dev/continue issues 10161, 10778: 400 "Incorrect API key provided"'},{...REFUSED,name:"no credits, or the limit of a month",status:[400,402,403,429],message:NO_CREDITS,
error:"insufficient_funds",advice:"Buy credits at console.x.ai, or raise the spending limit of the month there.",source:"continuedev/continue issues 10373, 1074\
0 (429), warpdotdev/warp issue 14863 (403): both are said in one"},{...REFUSED,name:"a team with Zero Data Retention",status:[400],message:/zero data retention/i,
error:"permission",advice:"xAI keeps no file for such a team, so there is none to download: use a key of a team without Zero Data Retention.",source:"tetsuo-ai/\
agenc-core issue 2349: every submit without output.upload_url is a 400"},{...REFUSED,name:"what the rules do not allow",status:[400,403,422,451],about:["moderat\
ion"],error:"moderation",advice:"Change the prompt or the image. At another of its APIs xAI takes a fee for such requests: look at the usage.",source:"docs.x.ai\
, pricing: generations are charged all the same; what is caught before them, in the Responses API"}];function isAboutKey({message}){return KEY.test(message)||NO_CREDITS.
test(message)}var CANNOT_BE_DONE=/^(?:client specified an invalid argument|invalid[-_]argument|failed[-_]precondition)$/i,SAYS_NOTHING=[401,402,404,405,407,408,
409,410,425,429],OF_TASKS=[400,422];function isAboutTask(status,body,{code,message}){if(status>=500||SAYS_NOTHING.includes(status))return"no";let isFiltered=saysFiltered(
message);return status===403&&!isFiltered?"no":typeof body.error=="string"&&text(body.code)!==void 0&&(isFiltered||CANNOT_BE_DONE.test(code??""))?"surely":isFiltered||
OF_TASKS.includes(status)?"perhaps":"no"}var inObject=url=>({url}),adapter={id:"xai",name:"xAI",about:{summary:"Grok Imagine, with sound, from its maker; what moderation stops is charged there",summaryZh:"\
xAI \u5B98\u65B9\uFF1AGrok Imagine\u30011.5 \u548C 1.5 Lite\uFF0C\u5E26\u58F0\u97F3\uFF1B\u88AB\u5BA1\u6838\u62E6\u4E0B\u7684\u7247\u6BB5\u4E5F\u8981\u4ED8\u8D39",
keyHelp:"From console.x.ai; it begins with xai- and needs credits of the API"},keyTest:"/v1/api-key",keyTestRefusals:[400,401,403],keyTestFlags:["api_key_blocke\
d","api_key_disabled","team_blocked"],baseUrl:"https://api.x.ai",prefixes:["/v1"],versions:["/v1"],defaultModel:"grok-imagine-video",keyPrefix:null,needsKey:!0,
free:!1,wire:{model:"model",prompt:"prompt",duration:"duration",aspectRatio:"aspect_ratio",resolution:"resolution",firstFrame:["image",inObject],lastFrame:["las\
t_frame",inObject],references:"reference_images",audio:"generate_audio"},ownNames:["seconds","image_url"],imageFiles:"inline",honoursIdempotencyKey:!1,callbacks:!1,
refunds:"unknown",minimumPollMs:2e3,tasksPage:"https://console.x.ai (Usage)",submitRules,submit:(root,request,extras)=>apiPost(`${root}/videos/generations`,byKind(
requestBody(adapter,request,extras))),readSubmit(body){let named=readWireError(body)?void 0:firstId(object(body)?.request_id),id=named!==void 0&&/^[0-9a-f]{8}-/i.
test(named)?named:idElsewhere(body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/videos/${segment(task.id)}`),readLook(reply){let body=readJson(
reply);return reply.status===202?readTask(object(body))??taskState({word:"pending",refunded:"unknown"}):reply.status>=400?readFailure(reply,object(body)):void 0},
readPoll:body=>readTask(object(body),body),assets:(_root,_task,state)=>publicAsset(state.videoUrl)};function byKind({reference_images:files,...body}){if(!Array.
isArray(files))return body;let{image,video,audio}=byMediaKind(files),{reference_audios:voices}=body,audios=[...audio.map(inObject),...Array.isArray(voices)?voices:
[]];return{...body,...filled({reference_images:[...image,...video].map(inObject),reference_audios:audios})}}function readTask(reply={},body=reply){let video=object(
reply.video),url=firstText(video?.url,object(video?.file_output)?.public_url),isBlocked=url===void 0&&video?.respect_moderation===!1,word=text(reply.status)??(url===
void 0?void 0:"done");return withMoney(reply,taskState({word:isBlocked?"moderated":word,progress:reply.progress,url,error:isBlocked?{code:"respect_moderation",message:"\
The video was blocked by moderation."}:reply.error,refunded:"unknown",reply:body}))}function readFailure(reply,body){let error=readWireError(body);if(!body||!error||
isAboutKey(error))return;let stated={code:error.code,message:error.message},state=withMoney(body,taskState({word:"failed",error:stated,refunded:"unknown"})),itIs=costIn(
body)===null?isAboutTask(reply.status,body,error):"surely";return itIs==="surely"?state:itIs==="perhaps"&&state?unsettled(state):void 0}function withMoney(reply,state){
let cost=costIn(reply);if(!state||cost===null)return state;let{failure}=state;return{...state,cost,failure:failure&&{...failure,refunded:cost===0?"yes":"no"}}}var TICKS_A_USD=1e10;
function costIn(reply){let ticks=number(object(reply.usage)?.cost_in_usd_ticks);return ticks===void 0||ticks<0?null:usd(ticks/TICKS_A_USD)}var third=(from,asOf)=>({from,asOf,thirdParty:!0}),GUIDE=third("https://docs.x.ai/docs/model-capabilities/video/generation","2026-11-06"),PRICES=third("https://\
docs.x.ai/developers/models","2026-11-06"),LITE_PRICES=third("https://docs.x.ai/docs/pricing","2026-09-29");function second(usd2,eachImage){return Object.entries(
usd2).map(([resolution,rate])=>({per:"second",usd:rate,resolution,eachImage}))}var inObject2=url=>({url}),CARD={provider:"xai",durations:seconds(1,15),aspectRatios:[
"16:9","9:16","1:1","4:3","3:4","3:2","2:3","21:9","5:2"],images:{min:0,max:1,formats:["jpeg","png","webp"],maxBytes:17e6},promptMax:4096,defaults:{duration:8,resolution:"\
480p",aspectRatio:"16:9",audio:!0},typicalMs:6e4,source:GUIDE},BY_IMAGE={...CARD.images,min:1,decidesRatio:!0},models=[{...CARD,model:"grok-imagine-video",resolutions:[
"480p","720p"],references:{max:7,kinds:["image"]},wire:{lastFrame:null},forms:{text:{},image:{images:BY_IMAGE},reference:{durations:seconds(1,10)}},price:{per:"\
row",rows:second({"480p":.05,"720p":.07},.002),source:PRICES}},{...CARD,model:"grok-imagine-video-1.5",aliases:["grok-imagine-video-1.5-preview","grok-imagine-v\
ideo-1.5-2026-05-30"],resolutions:["480p","720p","1080p"],references:{max:7,kinds:["image"]},forms:{text:{},image:{images:BY_IMAGE,wire:{lastFrame:null}},firstLast:{
resolutions:["480p","720p"]},reference:{resolutions:["480p","720p"],images:CARD.images,wire:{firstFrame:["image",inObject2],lastFrame:["last_frame",inObject2]}}},
price:{per:"row",rows:second({"480p":.08,"720p":.14,"1080p":.25},.01),source:PRICES}},{...CARD,model:"grok-imagine-video-1.5-lite",resolutions:["480p","720p","1\
080p"],wire:{lastFrame:null,references:null},forms:{text:{},image:{images:BY_IMAGE}},price:{per:"row",rows:second({"480p":.02,"720p":.03,"1080p":.14},.01),source:LITE_PRICES}}];export{adapter,models};
