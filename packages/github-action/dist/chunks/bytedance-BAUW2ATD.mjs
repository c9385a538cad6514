import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{SEEDANCE_COMMANDS}from"./chunk-7SXHDDGH.mjs";import{seconds}from"./chunk-LYBVXJLG.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,
firstId,idElsewhere,mediaKind,number,object,publicAsset,requestBody,segment,taskState,text,usd}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var USD_BY_SIZE={"2-5-":[{"480p":10.7,"720p":10.7,"1080p":11.7},{"480p":6.4,"720p":6.4,"1080p":7}],"2-0-fast-":[{"480p":5.6,"720p":5.6},{"480p":3.3,"720p":3.3}],
"2-0-mini-":[{"480p":3.5,"720p":3.5},{"480p":2.1,"720p":2.1}],"2-0-":[{"480p":7,"720p":7,"1080p":7.7,"2160p":4},{"480p":4.3,"720p":4.3,"1080p":4.7,"2160p":2.4}],
"1-0-pro-fast-":[{"480p":1,"720p":1,"1080p":1},{}],"1-0-pro-":[{"480p":2.5,"720p":2.5,"1080p":2.5},{}]},ONE_FIVE_USD={silent:1.2,audible:2.4};function costOf(task,{
hasVideo}){let tokens=number(object(task.usage)?.completion_tokens),rate=perMillion(task,hasVideo),isUsual=/^(?:default)?$/.test(text(task.service_tier)??"");if(!(tokens===
void 0||tokens<=0||rate===void 0||!isUsual))return usd(tokens*rate/1e6)}function perMillion(task,hasVideo){let[,name=""]=/^(?:dreamina-)?seedance-(.+)$/.exec(text(
task.model)??"")??[];if(name.startsWith("1-5-pro-")){let{generate_audio:audio}=task;return audio===!0?ONE_FIVE_USD.audible:audio===!1?ONE_FIVE_USD.silent:void 0}
let isNamed=([start])=>name.startsWith(start)&&/^\d+$/.test(name.slice(start.length)),[,rates]=Object.entries(USD_BY_SIZE).find(isNamed)??[];if(rates===void 0)return;
let[plain,withVideo]=rates,resolution=text(task.resolution)?.replace("4k","2160p")??"",takesVideo=Object.keys(withVideo).length>0;if(!(takesVideo&&typeof hasVideo!=
"boolean"))return(takesVideo&&hasVideo===!0?withVideo:plain)[resolution]}var REFUSED={said:"provider",action:"refuse",charged:"no"},CODES="BytePlus ModelArk and Volcengine Ark, error codes (1299023)",MEASURED="measured on a video sub\
mit, 2026-07: 403, and no task was made",FACES=["InputImageSensitiveContentDetected.PrivacyInformation","InputVideoSensitiveContentDetected.PrivacyInformation"],
submitRules=[{...REFUSED,name:"an overdue account",codes:["AccountOverdueError","ServiceOverdue"],error:"insufficient_funds",advice:"Pay what is overdue in the \
console, or buy a pack for the model there.",source:MEASURED},{...REFUSED,name:"429 that waiting does not mend: the free trial is used up",codes:["QuotaExceeded"],
error:"insufficient_funds",advice:"The free trial of this model is used up: switch on payment for it in the console.",source:CODES},{...REFUSED,name:"429 that w\
aiting does not mend: the limit of spending of one\u2019s own",codes:["SetLimitExceeded"],error:"spend_limit",advice:"Raise the limit that was set for this mode\
l in the console.",source:CODES},{name:"429 that waiting mends",said:"provider",status:[429],codes:["RateLimitExceeded","RateLimitExceeded.EndpointRPMExceeded",
"RateLimitExceeded.EndpointTPMExceeded","ServerOverloaded"],action:"wait",charged:"no",error:"rate_limited",source:CODES},{...REFUSED,name:"a model that was not\
 activated",codes:["ServiceNotOpen","ModelNotOpen"],error:"model_unavailable",advice:"Activate the model in the console of BytePlus ModelArk or Volcengine Ark f\
irst.",source:CODES},{...REFUSED,name:"a closed endpoint",codes:["InvalidEndpoint.ClosedEndpoint"],error:"model_unavailable",advice:"Open the endpoint in the co\
nsole, or name a model.",source:CODES},{...REFUSED,name:"404 for the model",status:[404],message:/\b(?:model|endpoint)\b.{0,300}(?:not exist|not found|no access|not have access)/i,
error:"model_unavailable",advice:"BytePlus calls its models dreamina-seedance-\u2026, Volcengine doubao-seedance-\u2026: check the model, the base URL, and that it is act\
ivated.",source:CODES},{...REFUSED,name:"real faces",codes:FACES,error:"moderation",advice:"Faces of real people are taken from the asset library only: register\
 them there, and give asset://<id> as the address.",source:"BytePlus ModelArk, asset library"},{...REFUSED,name:"moderation that is called a risk",codes:["Input\
TextRiskDetection","InputImageRiskDetection"],error:"moderation",source:CODES},{...REFUSED,name:"a wrong key",status:[401],codes:["AuthenticationError"],error:"\
auth",advice:"A key of Volcengine Ark is none of BytePlus ModelArk: with one of Volcengine the base URL is https://ark.cn-beijing.volces.com.",source:CODES}];var TASKS="/contents/generations/tasks",adapter={id:"bytedance",name:"ByteDance",about:{summary:"Seedance at BytePlus ModelArk; with the base URL of Volcengine \
Ark, there",summaryZh:"BytePlus \u7684 Seedance\uFF1B\u586B\u706B\u5C71\u65B9\u821F\u7684 `base-url` \u5C31\u7528\u706B\u5C71\u5F15\u64CE",keyHelp:"An API key o\
f BytePlus ModelArk. One of Volcengine Ark needs https://ark.cn-beijing.volces.com as the base URL"},keyTest:`/api/v3${TASKS}?page_size=1`,baseUrl:"https://ark.\
ap-southeast.bytepluses.com",prefixes:["/api/v3"],versions:["/api/v3"],defaultModel:"dreamina-seedance-2-5-260628",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"\
model",prompt:"content",firstFrame:"first_frame",lastFrame:"last_frame",references:"references",resolution:["resolution",resolution=>resolution==="2160p"?"4k":resolution],
aspectRatio:"ratio",duration:"duration",seed:"seed",audio:"generate_audio",callbackUrl:"callback_url"},imageFiles:"inline",fileSchemes:["asset:"],honoursIdempotencyKey:!1,
callbacks:!0,refunds:"yes",minimumPollMs:3e3,tasksPage:"https://console.byteplus.com/ark (at Volcengine https://console.volcengine.com/ark)",submitRules,submit(root,request,extras){
let{model,content,first_frame,last_frame,references,...rest}=requestBody(adapter,request,extras),files=Array.isArray(references)?references:[],{omni_reference_task_type:type,
ratio}=rest,likeVideo={...type==="edit"||type==="extend"?{ratio:ratio??"adaptive"}:{},...type==="edit"?{duration:-1}:{}};return apiPost(`${root}${TASKS}`,{model:idAt(
root,String(model)),content:[{type:"text",text:content},...frame("first_frame",first_frame),...frame("last_frame",last_frame),...files.map(url=>medium(mediaKind(
url),url,`reference_${mediaKind(url)}`))],...rest,...likeVideo})},readSubmit(body,sent){let id=firstId(object(body)?.id)??idElsewhere(body),content=object(sent?.
json)?.content,hasVideo=Array.isArray(content)&&content.some(part=>object(part)?.type==="video_url");return id===void 0?void 0:{id,...sent?{handle:{hasVideo}}:{}}},
poll:(root,task)=>apiGet(`${root}${TASKS}/${segment(task.id)}`),readPoll(body,asked){let task=object(body)??{},state=taskState({word:task.status,url:text(object(
task.content)?.video_url),cost:asked&&isBytePlus(asked.root)?costOf(task,asked.task):void 0,error:task.error,refunded:"yes",reply:body});if(!state)return;let[seed,
audio]=[number(task.seed),task.generate_audio],{failure}=state;return{...state,...seed!==void 0&&Number.isSafeInteger(seed)&&seed>=0?{seed}:{},...typeof audio==
"boolean"?{audio}:{},failure:failure&&isModerated(failure.providerCode)?{...failure,code:"moderation"}:failure}},list:{request:root=>apiGet(`${root}${TASKS}?pag\
e_size=500`),hasMore(body){let[items,total]=[object(body)?.items,number(object(body)?.total)];return Array.isArray(items)&&total!==void 0?total>items.length:null},
read(body){let items=object(body)?.items;if(Array.isArray(items))return items.flatMap(item=>{let task=object(item),id=firstId(task?.id);if(!task||id===void 0)return[];
let created=number(task.created_at);return[{id,model:text(task.model)??null,prompt:null,seconds:positive(task.duration),size:null,createdAt:created===void 0?null:
created*1e3}]})}},assets:(_root,_task,state)=>publicAsset(state.videoUrl)};function isModerated(code){return/SensitiveContentDetected|RiskDetection/i.test(code??
"")}function positive(value){let seconds2=number(value);return seconds2!==void 0&&seconds2>0?seconds2:null}function frame(role,url){return typeof url=="string"?
[medium("image",url,role)]:[]}function medium(kind,url,role){let type=`${kind}_url`;return{type,[type]:{url},role}}function idAt(root,model){let[,tail,generation]=/^(?:dreamina-|doubao-)?(seedance-(\d+)-.+)$/.
exec(model)??[];return tail===void 0?model:new URL(root).hostname.endsWith(".volces.com")?`doubao-${tail}`:isBytePlus(root)?Number(generation)>1?`dreamina-${tail}`:
tail:model}function isBytePlus(root){return new URL(root).hostname.endsWith(".bytepluses.com")}var DOCS={from:"https://docs.byteplus.com/en/docs/ModelArk/1520757",asOf:"2026-11-25"},REFERENCE={...DOCS,thirdParty:!0},PRICES={from:"https://docs.byteplus.com\
/en/docs/ModelArk/1544106",asOf:"2026-10-09",thirdParty:!0},PIXELS={"480p":864*496,"720p":1112*834,"1080p":2206*946,"2160p":4412*1892},PIXELS_OF_ONE={"480p":864*
480,"720p":1504*640,"1080p":1920*1088};function second([resolution,usd2],pixels,shortest,more={}){let tokens=(pixels[resolution]??Number.NaN)*(24+1/shortest)/1024;
return{per:"second",usd:Math.ceil(tokens*usd2)/1e6,resolution,...more}}var FIXED=["16:9","9:16","1:1","4:3","3:4","21:9"],RATIOS=[...FIXED,"adaptive"],FIRST_FORMATS=[
"jpeg","png","webp","bmp","tiff","gif"],FORMATS=[...FIRST_FORMATS,"heic","heif"],IMAGES={min:0,max:1,maxBytes:3e7,minShortSide:300,ratio:[.4,2.5]},FORMS={text:{},
image:{wire:{lastFrame:null}},firstLast:{}},TWO={provider:"bytedance",durations:seconds(4,15),resolutions:["720p","480p","1080p","2160p"],aspectRatios:RATIOS,images:{
...IMAGES,formats:FORMATS},references:{max:15,most:{image:9,video:3,audio:3},soundNeedsPicture:!0},defaults:{duration:5,resolution:"720p",aspectRatio:"adaptive",
audio:!0},wire:{seed:null},forms:{...FORMS,reference:{}},price:null,typicalMs:18e4,source:DOCS},TWO_SMALL={...TWO,resolutions:["720p","480p"],source:REFERENCE},
ADAPTIVE={images:{...TWO.images,min:1,decidesRatio:!0},wire:{aspectRatio:["ratio",()=>"adaptive"]}},TWO_FIVE={...TWO,durations:seconds(4,30),resolutions:["720p",
"480p","1080p"],references:{max:50,most:{image:30,video:10,audio:10}},defaults:{resolution:"720p",aspectRatio:"adaptive",audio:!0},required:["duration"],forms:{
text:{},image:{...ADAPTIVE,wire:{...ADAPTIVE.wire,lastFrame:null}},firstLast:ADAPTIVE,reference:{}},source:REFERENCE},ONE_FIVE={...TWO,promptCommands:SEEDANCE_COMMANDS,
durations:seconds(4,12),resolutions:["720p","480p","1080p"],wire:{references:null},forms:FORMS,typicalMs:12e4},ONE={...TWO,promptCommands:SEEDANCE_COMMANDS,durations:seconds(
2,12),resolutions:["1080p","720p","480p"],aspectRatios:FIXED,images:{...IMAGES,formats:FIRST_FORMATS},defaults:{duration:5,resolution:"1080p",aspectRatio:"16:9",
audio:!1},wire:{references:null,audio:null},typicalMs:6e4},LITE={...ONE,resolutions:["720p","480p","1080p"],defaults:{...ONE.defaults,resolution:"720p"}};function fromFrames({
defaults}){let adaptive={aspectRatios:["adaptive",...FIXED],defaults:{...defaults,aspectRatio:"adaptive"}};return{image:{...adaptive,wire:{lastFrame:null}},firstLast:adaptive}}
var ONE_FIVE_ROWS=Object.keys(USD_BY_SIZE["2-5-"][0]).flatMap(resolution=>[second([resolution,ONE_FIVE_USD.silent],PIXELS,4,{audio:!1}),second([resolution,ONE_FIVE_USD.
audible],PIXELS,4)]),withoutVideo=name=>byTokens(Object.entries(USD_BY_SIZE[name][0]).map(rate=>second(rate,PIXELS,4,{video:!1}))),ofOne=name=>byTokens(Object.entries(
USD_BY_SIZE[name][0]).map(rate=>second(rate,PIXELS_OF_ONE,2)));function byTokens(rows){return{per:"row",rows,source:PRICES,note:"computed from tokens at BytePlu\
s, for the largest of the ratios"}}function both(name,atBytePlus,card,price=null){return[{...card,model:`${atBytePlus}${name}`,price},{...card,model:`doubao-${name}`}]}
var MINI="seedance-2-0-mini-260615",ENDED={by:"BytePlus",on:"2026-11-11",source:"github.com/byteplus-sa/ComfyUI-BytePlus-ModelArk (models_config.py)"},models=[...both(
"seedance-2-5-260628","dreamina-",TWO_FIVE,withoutVideo("2-5-")),...both("seedance-2-0-260128","dreamina-",TWO,withoutVideo("2-0-")),...both("seedance-2-0-fast-\
260128","dreamina-",TWO_SMALL,withoutVideo("2-0-fast-")),...both(MINI,"dreamina-",TWO_SMALL,withoutVideo("2-0-mini-")),...both("seedance-1-5-pro-251215","",ONE_FIVE,
byTokens(ONE_FIVE_ROWS)).map(card=>({...card,retired:{...ENDED,replacement:`${card.model.startsWith("doubao-")?"doubao-":"dreamina-"}${MINI}`}})),...both("seeda\
nce-1-0-pro-250528","",{...ONE,forms:{text:{},...fromFrames(ONE)}},ofOne("1-0-pro-")),...both("seedance-1-0-pro-fast-251015","",{...ONE,forms:{text:{},image:fromFrames(
ONE).image}},ofOne("1-0-pro-fast-")),...both("seedance-1-0-lite-t2v-250428","",{...LITE,images:{min:0,max:0},wire:{...LITE.wire,firstFrame:null,lastFrame:null},
forms:{text:{}}}),...both("seedance-1-0-lite-i2v-250428","",{...LITE,images:{...LITE.images,min:1},references:{max:4,kinds:["image"]},wire:{audio:null},forms:{...fromFrames(
LITE),reference:{resolutions:["720p","480p"]}}})];export{adapter,models};
