import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{NO_REASON,apiGet,apiPost,byMediaKind,
firstId,firstText,idElsewhere,isData,mediaKind,number,object,readJson,requestBody,segment,taskState,text,unsettled}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var third=(from,asOf)=>({from,asOf,thirdParty:!0}),OMNI_PAGE=third("https://ai.google.dev/gemini-api/docs/omni","2026-09-18"),OMNI_PRICES=third("replies of the \
API, as OpenRouter and Runware count them","2026-09-18"),VEO_PAGE=third("https://ai.google.dev/gemini-api/docs/video","2026-10-07"),VEO_PRICES=third("https://ai\
.google.dev/gemini-api/docs/pricing","2026-10-07"),ENDED="https://ai.google.dev/gemini-api/docs/deprecations",RESOLUTION_WORDS=words({"2160p":"4k"}),perSecond=usd=>Object.
entries(usd).map(([resolution,rate])=>({per:"second",usd:rate,resolution})),IMAGE_BYTES=14e6,OMNI={provider:"google",aspectRatios:["16:9","9:16"],images:{min:0,
max:1,formats:["jpeg","png","webp","heic","heif"],maxBytes:IMAGE_BYTES},references:{max:6,withFrames:!0,kinds:["image","video"],most:{video:3}},defaults:{resolution:"\
720p",audio:!0},typicalMs:3e4},OMNI_NOTE="computed from tokens of video; what goes in costs a little more",VEO_WIRE={model:null,prompt:"prompt",firstFrame:"imag\
e",lastFrame:"lastFrame",references:"referenceImages",duration:"durationSeconds",aspectRatio:"aspectRatio",resolution:["resolution",RESOLUTION_WORDS],negativePrompt:"\
negativePrompt",callbackUrl:["webhookConfig",url=>({uris:[url]})]};function veo(tier,usd,references){return{provider:"google",model:`veo-3.1-${tier}generate-pre\
view`,durations:[4,6,8],resolutions:Object.keys(usd),aspectRatios:["16:9","9:16"],images:{min:0,max:1,formats:["jpeg","png"],maxBytes:IMAGE_BYTES},references:{max:3,
kinds:["image"]},defaults:{duration:8,resolution:"720p",aspectRatio:"16:9",audio:!0},wire:VEO_WIRE,limits:["1080p","2160p"].map(resolution=>({where:{resolution},
durations:[8]})),forms:{text:{},image:{wire:{lastFrame:null}},firstLast:{durations:[8]},...references?{reference:{durations:[8]}}:{}},price:{per:"row",rows:perSecond(
usd),source:VEO_PRICES},typicalMs:9e4,retired:{by:"Google",on:"2026-10-22",source:ENDED,replacement:"gemini-omni-1.1-flash"},source:VEO_PAGE}}var models=[{...OMNI,
model:"gemini-omni-1.1-flash",durations:seconds(3,10),resolutions:["720p","360p","1080p","2160p"],price:{per:"row",rows:perSecond({"360p":.0338,"720p":.1014,"10\
80p":.1521,"2160p":.3041}),source:OMNI_PRICES,note:OMNI_NOTE},source:OMNI_PAGE},{...OMNI,model:"gemini-omni-1.2-flash",durations:seconds(3,15),resolutions:["720\
p","360p","1080p","2160p"],forms:{text:{},image:{wire:{lastFrame:null}},firstLast:{durations:seconds(3,10)},reference:{images:OMNI.images,wire:{firstFrame:"imag\
e",lastFrame:"lastFrame"}}},price:{per:"row",rows:perSecond({"720p":.07}),source:third("https://docs.laozhang.ai","2026-11-11"),note:OMNI_NOTE},source:third("ht\
tps://docs.laozhang.ai","2026-11-11")},{...OMNI,model:"gemini-omni-flash-preview",durations:seconds(3,10),resolutions:["720p"],wire:{lastFrame:null},price:{per:"\
row",rows:perSecond({"720p":.1014}),source:OMNI_PRICES,note:OMNI_NOTE},retired:{by:"Google",on:"2026-09-30",source:ENDED,replacement:"gemini-omni-1.1-flash"},source:OMNI_PAGE},
veo("",{"720p":.4,"1080p":.4,"2160p":.6},!0),veo("fast-",{"720p":.1,"1080p":.12,"2160p":.3},!0),veo("lite-",{"720p":.05,"1080p":.08},!1)];var OMNI_WIRE={model:"model",prompt:"prompt",firstFrame:"image",lastFrame:"lastFrame",references:"referenceImages",duration:["duration",seconds2=>`${seconds2}s`],
aspectRatio:"aspect_ratio",resolution:["resolution",words({"2160p":"4k"})],callbackUrl:["webhook_config",url=>({uris:[url]})]},IN_FORMAT=["delivery"],IN_INSTANCE=[
"video","mask"],AT_TOP=["webhookConfig","labels"];function omniBody(request,extras){let{model,prompt,image,lastFrame,referenceImages,duration,aspect_ratio,resolution,
...rest}=partsOf(OMNI_WIRE,request,extras),[format,more]=split(request.extra,IN_FORMAT);return{model,input:omniInput(prompt??"",image,lastFrame,referenceImages??
[]),background:!0,response_format:{type:"video",duration,aspect_ratio,resolution,...format},...rest,...more}}var NAMED={image:/<(?:FIRST_FRAME|LAST_FRAME|IMAGE_REF_\d+)>/,
video:/<(?:PREVIOUS_VIDEO|VIDEO(?:_REF)?_\d+)>/,audio:/^/},NO_SOURCE="Use the given video(s) as references. Do not use them as a source for video editing.";function omniInput(prompt,first,last,references){
let{image,video,audio}=byMediaKind(references),media=[...first===void 0?[]:[["FIRST_FRAME",first]],...last===void 0?[]:[["LAST_FRAME",last]],...image.map((url,at)=>[
`IMAGE_REF_${at}`,url]),...video.map((url,at)=>[`VIDEO_REF_${at}`,url]),...audio.map(url=>["",url])];if(media.length===0)return prompt;let seen={image:0,video:0,
audio:0},told=media.flatMap(([name,url])=>{let kind=mediaKind(url);return seen[kind]++,NAMED[kind].test(prompt)||kind==="video"&&!name.startsWith("VIDEO")?[]:[`\
<${name}>@${kind==="video"?"Video":"Image"}${seen[kind]}`]}),under=(title,kind)=>{let list=told.filter(name=>kind.test(name));return list.length===0?[]:[`[# ${title}\
 ${list.join(" ")}]`]},hint=told.some(name=>name.startsWith("<VIDEO"))?`
${NO_SOURCE}`:"",text2=[...under("Sources",/FRAME>/),...under("References",/_REF_/),prompt].join(" ")+hint;return[...media.map(([,url])=>omniPart(url)),{type:"t\
ext",text:text2}]}function omniPart(url){let{mediaType,data}=inData(url),type=mediaKind(url);return data===void 0?{type,uri:url}:{type,mime_type:mediaType,data}}
function veoBody(request,extras){let{model,prompt,image,lastFrame,referenceImages,webhookConfig,...parameters}=partsOf(VEO_WIRE,request,extras),[instance,others]=split(
request.extra,IN_INSTANCE),[top,rest]=split(others,AT_TOP);return{instances:[{prompt,image:image===void 0?void 0:veoImage(image),lastFrame:lastFrame===void 0?void 0:
veoImage(lastFrame),referenceImages:referenceImages?.map(url=>({image:veoImage(url),referenceType:"asset"})),...instance}],parameters:{...parameters,...rest},webhookConfig,
...top}}function veoImage(url){let{mediaType,data}=inData(url);return data===void 0?{uri:url}:{bytesBase64Encoded:data,mimeType:mediaType}}function partsOf(wire,request,extras){
return requestBody({wire},{...request,extra:{}},extras)}function inData(url){let head=/^data:([\w.+/-]+);base64,/.exec(url.slice(0,200));return head?{mediaType:head[1],
data:url.slice(head[0].length)}:{}}function split(fields,names){let pick=isIn=>Object.fromEntries(Object.entries(fields).filter(([name])=>names.includes(name)===
isIn));return[pick(!0),pick(!1)]}function readError(body){let[first]=Array.isArray(body)?body:[body],error=object(object(first)?.error),status=text(error?.status);if(error===void 0||status===void 0||
!/^[A-Z]+(?:_[A-Z]+)*$/.test(status))return;let details=(Array.isArray(error.details)?error.details:[]).map(object),reason=details.map(detail=>text(detail?.reason)).
find(word=>word!==void 0),hasDelay=details.some(detail=>text(detail?.retryDelay)!==void 0),message=(text(error.message)??NO_REASON).slice(0,1e3);return{code:reason??
status,type:hasDelay?"RetryInfo":status,message,requestId:null}}function readRefusedLook(body){let error=object(object(body)?.error),[code,message]=[text(error?.
code),text(error?.message)];if(code!=="invalid_request"||error?.status!==void 0||/\bapi[ _-]?key\b/i.test(message??""))return;let state=taskState({word:"failed",
error:{code,message},refunded:"unknown"});return state&&unsettled(state)}function readOperation(body,isAsked){let reply=object(body);if(!reply||reply.status!==void 0)
return;let isNamed=/(?:^|\/)operations\//.test(text(reply.name)??""),done=reply.done;if(done!==!0)return(isNamed||done===!1||isAsked&&Object.keys(reply).length===
0)&&reply.error===void 0&&reply.response===void 0?taskState({word:"running",refunded:"unknown"}):void 0;if(object(reply.error))return failed(reply.error,reply);
let response=object(reply.response),result=object(response?.generateVideoResponse),samples=result?.generatedSamples??result?.generatedVideos,filtered=(number(result?.
raiMediaFilteredCount)??0)>0,reasons=result?.raiMediaFilteredReasons;if(result&&!(Array.isArray(samples)&&samples.length>0)){let said=(Array.isArray(reasons)?reasons:
[]).map(text).filter(reason=>reason!==void 0),message=said.length>0?said.join(" "):NOTHING;return failed({code:filtered?"raiMediaFiltered":"no_video",message},{})}
let first=object(firstOf(samples)??firstOf(response?.videos)),video=object(first?.video)??first;return taskState({word:"done",url:fileIn(video),refunded:"unknow\
n",reply:response})}var NOTHING="it finished without a video: it was filtered, or video is not offered in this region";function readInteraction(body){let reply=object(
body),word=text(reply?.status);if(!reply||word===void 0)return taskState({word,refunded:"unknown",reply:body});let out=[reply.steps,reply.outputs].find(Array.isArray)?.
map(object)?.filter(step=>step?.type!=="user_input"&&step?.type!=="thought"),contents=(out??[]).flatMap(step=>{let inside=step?.content;return Array.isArray(inside)?
inside.map(object):[step]}),video=contents.find(content=>content?.type==="video")??object(reply.output_video),url=fileIn(video),{steps:_,outputs:__,input:___,output_video:____,
...rest}=reply,plain=word.trim().toLowerCase(),isCut=plain==="incomplete"||plain==="budget_exceeded";if((plain==="completed"&&out!==void 0&&(out.length>0||reply.
usage!==void 0)||isCut)&&video===void 0){let said=contents.map(content=>text(content?.text)).find(words2=>words2!==void 0),message=said===void 0?NOTHING:`${NOTHING}\
. It said: ${said.slice(0,500)}`;return failed(isCut?{code:plain,message:said??plain}:{code:"no_video",message},rest)}return taskState({word:isCut?"completed":word,
url,refunded:"unknown",reply:rest})}function failed(error,reply){return taskState({word:"failed",error,refunded:"unknown",reply})}function firstOf(list){return Array.
isArray(list)?list[0]:void 0}function fileIn(video){let address=firstText(video?.uri,video?.url,video?.gcsUri);if(address!==void 0)return address;let held=firstText(
video?.data,video?.bytesBase64Encoded,video?.encodedVideo);if(held===void 0||isData(held))return held;let type=firstText(video?.mime_type,video?.mimeType,video?.
encoding);return`data:${type!==void 0&&/^video\/[\w.+-]+$/.test(type)?type:"video/mp4"};base64,${held}`}var FILE=/\/v1(?:beta)?\/files\/[^/]+:download$/,OPERATION=/^(?:[\w.-]+\/)*operations\/[\w.-]+$/,adapter={id:"google",name:"Google",about:{summary:"Gemini Omni,\
 and Veo at hosts that copy its API",summaryZh:"Gemini Omni\uFF1B\u8FD8\u5728\u63D0\u4F9B Veo \u7684\u4E3B\u673A\u4E5F\u53EF\u4EE5\u7528",keyHelp:"From aistudio\
.google.com/apikey, of a project on the paid tier: video has no free quota"},keyTest:"/v1beta/models?pageSize=1",keyTestRefusals:[400,401,403],baseUrl:"https://\
generativelanguage.googleapis.com",prefixes:["/v1beta"],versions:["/v1beta","/v1"],defaultModel:"gemini-omni-1.1-flash",keyPrefix:null,needsKey:!0,keyHeader:["x\
-goog-api-key",""],free:!1,wire:OMNI_WIRE,ownNames:["input","background","store","stream","response_format","instances","parameters"],imageFiles:"inline",imageAddresses:"\
fetch",honoursIdempotencyKey:!1,callbacks:!0,refunds:"unknown",minimumPollMs:5e3,tasksPage:"https://aistudio.google.com/usage",submitRules:[{name:"400 wrong key",
codes:["API_KEY_INVALID"],action:"refuse",charged:"no",error:"auth",advice:"Copy the key again from aistudio.google.com/apikey.",source:"replies of the Gemini A\
PI, seen 2026-10-03: a bad key is a 400 with this reason, no 401"},{name:"401 a key of a kind that is not taken",codes:["ACCESS_TOKEN_TYPE_UNSUPPORTED"],action:"\
refuse",charged:"no",error:"auth",advice:"Make a new key at aistudio.google.com/apikey.",source:"discuss.ai.google.dev 170537, 174585: some new keys are answere\
d so"},{name:"403 a key without the right",codes:["API_KEY_SERVICE_BLOCKED"],action:"refuse",charged:"no",error:"permission",advice:"Restrict the key to the Gen\
erative Language API: unrestricted ones are refused.",source:"ai.google.dev/gemini-api/docs/api-key, and replies of the API"},{name:"400 billing is not enabled",
codes:["FAILED_PRECONDITION"],message:/\bbilling\b/i,action:"refuse",charged:"no",error:"insufficient_funds",advice:"Video needs the paid tier: enable billing f\
or the project of the key.",source:"ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing"},{name:"400 not in this region",codes:[
"FAILED_PRECONDITION"],message:/\b(?:location|region|country)\b/i,action:"refuse",charged:"no",error:"permission",source:"ai.google.dev/gemini-api/docs/troubles\
hooting: FAILED_PRECONDITION, region or billing"},{name:"404 a model that has ended",status:[404],message:/is no longer available|is not found for api version/i,
action:"refuse",charged:"no",error:"model_unavailable",source:"ai.google.dev/gemini-api/docs/deprecations, and replies of the API for retired models"},{name:"42\
9 with the time to wait",status:[429],types:["RetryInfo"],action:"wait",charged:"no",error:"rate_limited",source:"replies of the Gemini API: RESOURCE_EXHAUSTED \
with details[] RetryInfo"}],readError,submit(root,request,extras){let{model}=request;return isVeo(model)?apiPost(`${root}/models/${segment(bare(model))}:predict\
LongRunning`,veoBody(request,extras)):apiPost(`${root}/interactions`,omniBody(request,extras))},readSubmit(body){let{name,id,error}=object(body)??{},found=firstId(
typeof name=="string"&&OPERATION.test(name)?name:void 0)??(error===void 0?firstId(id):void 0)??idElsewhere(body);return found===void 0?void 0:{id:found}},readLook:reply=>reply.
status===400?readRefusedLook(readJson(reply)):void 0,poll:(root,{id})=>apiGet(`${root}/${wayTo(id)}`),readPoll(body,asked){let isOperation=asked!==void 0&&isPath(
asked.task.id);return readOperation(body,isOperation)??readInteraction(body)},assets(root,_task,{videoUrl}){if(videoUrl===null)return[];let place=(url,authorized)=>({
method:"GET",url,authorized});if(isData(videoUrl)||!URL.canParse(videoUrl))return[place(videoUrl,!1)];let{origin,pathname,search}=new URL(videoUrl),isOwn=origin===
new URL(root).origin,below=pathname.slice(pathname.indexOf("/files/"));return[...!isOwn&&FILE.test(pathname)?[place(`${root}${below}${search}`,!0)]:[],place(videoUrl,
isOwn)]}};function bare(model){return model.replace(/^models\//,"")}function isVeo(model){return/^veo\b/i.test(bare(model))}function isPath(id){return OPERATION.
test(id)&&!id.split("/").some(part=>/^\.+$/.test(part))}function wayTo(id){return isPath(id)?id.split("/").map(segment).join("/"):`interactions/${segment(id)}`}export{adapter,models};
