import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{NO_SUCH_MODEL,apiGet,apiPost,
byMediaKind,canonicalize,filled,firstId,firstText,idElsewhere,isoTime,object,publicAsset,requestBody,segment,taskState,text}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var REFERENCE="replicate.com/docs/reference/http",submitRules=[{name:"402 Insufficient credit",status:[402],action:"refuse",charged:"no",error:"insufficient_fun\
ds",advice:"Buy credit at replicate.com/account/billing; it may take some minutes until it counts.",source:"replicate.com/docs/topics/billing/prepaid-credit: wi\
thout credit no new work starts"},{...NO_SUCH_MODEL,source:`${REFERENCE}: "Not found."`},{name:"422 Input validation failed",status:[422],message:/^(?:Input validation failed|- input\b)/i,
action:"refuse",charged:"no",error:"invalid_input",source:REFERENCE},{name:"429 throttled",status:[429],message:/^Request was throttled/i,action:"wait",charged:"\
no",error:"rate_limited",source:"replicate.com/docs/topics/predictions/rate-limits"}];var KEPT_MS=36e5,CLOCK_SKEW_MS=6e4,adapter={id:"replicate",name:"Replicate",about:{summary:"Kling, Seedance, Veo, Wan and Hailuo with one key, and any other mod\
el by its version",summaryZh:"\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Seedance\u3001Veo\u3001Wan \u548C Hailuo\uFF0C\u5176\u4ED6\u6A21\u578B\u5199\u7248\u672C\u53F7",
keyHelp:"From replicate.com/account/api-tokens; it begins with r8_"},keyTest:"/v1/account",baseUrl:"https://api.replicate.com",prefixes:["/v1"],versions:["/v1"],
defaultModel:"kwaivgi/kling-v3-video",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"version",prompt:"input.prompt",duration:"input.duration",aspectRatio:"inpu\
t.aspect_ratio",resolution:["input.resolution",resolution=>resolution==="2160p"?"4k":resolution],firstFrame:"input.image",lastFrame:"input.last_frame_image",references:"\
input.reference_images",negativePrompt:"input.negative_prompt",seed:"input.seed",audio:"input.generate_audio",callbackUrl:"webhook"},body:"input",ownNames:["ref\
erence_images","reference_videos","reference_audios","webhook_events_filter"],imageFiles:"upload",honoursIdempotencyKey:!1,callbacks:!0,refunds:"unknown",minimumPollMs:2e3,
tasksPage:"https://replicate.com/predictions",submitRules,submit(root,request,extras){let{version,input,webhook,...rest}=requestBody(adapter,request,extras),hook=webhook===
void 0?{}:{webhook,webhook_events_filter:["completed"]},order={input:byMedia(object(input)??{}),...hook,...rest},model=String(version);return isVersion(model)?apiPost(
`${root}/predictions`,{version:model,...order}):apiPost(`${root}/models/${model.split("/").map(segment).join("/")}/predictions`,order)},readSubmit(body){let id=firstId(
object(body)?.id)??idElsewhere(body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/predictions/${segment(task.id)}`),readPoll(body){let prediction=object(
body)??{},url=firstText(prediction.output);if(url===void 0&&prediction.data_removed===!0&&isSuccess(prediction.status))return removed();let ended=Date.parse(text(
prediction.completed_at)??""),state=taskState({word:prediction.status,url,expiresAt:url===void 0||Number.isNaN(ended)?void 0:isoTime(ended+KEPT_MS),error:reasonOf(
prediction.error),refunded:"unknown",reply:withoutWhatWentIn(prediction)});return state&&withMoney(state)},assets:(_root,_task,state)=>publicAsset(state.videoUrl),
upload:{request:(root,file)=>({method:"POST",url:`${root}/files`,form:[["content",{filename:file.name,mediaType:file.mediaType,bytes:file.bytes}]],authorized:!0}),
read:body=>firstText(object(object(body)?.urls)?.get)},list:{request(root,{since}){let after=new Date(Math.max(0,since-CLOCK_SKEW_MS)).toISOString();return apiGet(
`${root}/predictions?created_after=${encodeURIComponent(after)}`)},hasMore(body){let next=object(body)?.next;return next===void 0?null:next!==null},read(body,lost){
let results=object(body)?.results;return Array.isArray(results)?results.flatMap(entry=>listed(object(entry),lost)):void 0}}};function isVersion(model){return/^(?:[^/]+\/[^/]+:)?[0-9a-f]{64}$/i.
test(model)}function isSuccess(word){return/^succeeded$/i.test((text(word)??"").trim())}function removed(){let state=taskState({word:"expired",error:{message:"R\
eplicate has removed the file, as it does an hour after the end"},refunded:"no"});return state?.failure?{...state,failure:{...state.failure,refunded:"no"}}:state}
function reasonOf(error){let message=text(error),code=/\((?:code: ?)?(E\d{3,5}|PA)\)/.exec(message??"")?.[1];return message===void 0||code===void 0?error:{code,
message}}function withoutWhatWentIn({input:_,logs:__,urls:___,...rest}){return rest}function withMoney(state){let word=state.word.trim().toLowerCase();if(!state.
failure||state.status!=="canceled")return state;let refunded=word==="aborted"?"yes":word==="canceled"?"no":state.failure.refunded;return{...state,failure:{...state.
failure,refunded}}}function byMedia(input){let{references,...rest}=input;if(Array.isArray(references)){let{image:image2,video:video2,audio}=byMediaKind(references);
return{...rest,...filled({reference_images:image2,reference_videos:video2,reference_audios:audio})}}let{reference_video:all,...others}=input;if(!Array.isArray(all))
return input;let{image,video}=byMediaKind(all);return{...others,...filled({reference_images:image}),...video[0]&&{reference_video:video[0]}}}function listed(entry,lost){
let id=firstId(entry?.id);if(!entry||id===void 0)return[];let input=object(entry.input),created=Date.parse(text(entry.created_at)??"");return[{id,model:text(entry.
model)??null,prompt:text(input?.prompt)??null,seconds:null,size:null,createdAt:Number.isNaN(created)?null:created,isOrder:lost===void 0?null:isOrder(entry,input,
lost)}]}function isOrder(entry,input,{model,sent}){let[name,version]=isVersion(model)?[void 0,model.split(":").at(-1)]:[model,void 0],said=name===void 0?entry.version:
entry.model;return typeof said=="string"&&said!==(name??version)?!1:typeof said!="string"||input===void 0||Object.keys(input).length===0?null:canonicalize(input)===
canonicalize(object(sent.json)?.input)}var page=(model,asOf="2026-09-30")=>({from:`https://replicate.com/${model}`,asOf,thirdParty:!0}),RATIOS=["16:9","4:3","1:1","3:4","9:16","21:9"],FRAMES={text:{},
image:{wire:{lastFrame:null}},firstLast:{}};function rates(table,more={}){return Object.entries(table).map(([resolution,usd])=>({per:"second",usd,resolution,...more}))}
function price(model,asOf,rows){return{per:"row",rows,source:page(model,asOf)}}function kling(model,audible,changes){return{provider:"replicate",model,durations:seconds(
3,15),resolutions:["720p","1080p","2160p"],aspectRatios:["16:9","9:16","1:1"],images:{min:0,max:1,decidesRatio:!0,formats:["jpeg","png"],maxBytes:1e7,minShortSide:300,
ratio:[.4,2.5]},promptMax:2500,defaults:{duration:5,aspectRatio:"16:9",audio:!1},required:["resolution"],forms:FRAMES,price:price(model,"2026-10-06",[...rates({
"720p":audible[0],"1080p":audible[1]},{audio:!0}),...rates({"720p":.168,"1080p":.224,"2160p":.42})]),typicalMs:12e4,source:page(model,"2026-10-06"),...changes,wire:{
...KLING_WIRE,...changes.wire}}}var KLING_WIRE={resolution:["input.mode",words({"720p":"standard","1080p":"pro","2160p":"4k"})],firstFrame:"input.start_image",lastFrame:"\
input.end_image",references:null,seed:null},NO_VIDEO={video:!1},VIDEO={video:!0};function seedance(model,longest,changes){return{provider:"replicate",model,durations:seconds(
4,longest),resolutions:["720p","480p"],aspectRatios:[...RATIOS,"9:21","adaptive"],images:{min:0,max:1},references:{max:15,most:{image:9,video:3,audio:3},soundNeedsPicture:!0},
defaults:{duration:5,resolution:"720p",aspectRatio:"16:9",audio:!0},wire:{references:"input.references",negativePrompt:null},forms:{...FRAMES,reference:{}},price:null,
typicalMs:12e4,source:page(model,"2026-10-03"),...changes}}var ADAPTIVE={aspectRatios:["adaptive"],required:["aspectRatio"],defaults:{duration:5,resolution:"720\
p",aspectRatio:"adaptive",audio:!0}};function veo(model,rows,changes={}){return{provider:"replicate",model,durations:[4,6,8],resolutions:["1080p","720p"],aspectRatios:[
"16:9","9:16"],images:{min:0,max:1},references:{max:3,kinds:["image"]},defaults:{duration:8,resolution:"1080p",aspectRatio:"16:9",audio:!0},forms:FRAMES,price:price(
model,"2026-10-06",rows),typicalMs:11e4,source:page(model,"2026-10-06"),...changes,wire:{lastFrame:"input.last_frame",...changes.wire}}}var withSound=(audible,silent)=>[
{per:"second",usd:silent,audio:!1},{per:"second",usd:audible}];function hailuo(model,[six,ten,large],images=0){return{provider:"replicate",model,durations:[6,10],
resolutions:["768p","1080p"],aspectRatios:[],images:{min:images,max:1},defaults:{duration:6,resolution:"768p"},required:["duration","resolution"],limits:[{where:{
resolution:"1080p"},durations:[6]}],wire:{firstFrame:"input.first_frame_image",lastFrame:null,references:null,aspectRatio:null,negativePrompt:null,seed:null,audio:null},
price:{per:"row",rows:[{per:"call",usd:six,resolution:"768p",duration:6},{per:"call",usd:ten,resolution:"768p",duration:10},{per:"call",usd:large,resolution:"10\
80p",duration:6}],source:page(model)},typicalMs:12e4,source:page(model)}}var models=[kling("kwaivgi/kling-v3-video",[.252,.336],{}),kling("kwaivgi/kling-v3-omni\
-video",[.224,.28],{references:{max:7,kinds:["image","video"],most:{video:1},imagesBesideVideo:4},limits:[{where:VIDEO,audio:!1},{where:VIDEO,resolutions:["720p",
"1080p"]}],wire:{references:"input.reference_video",negativePrompt:null},forms:{...FRAMES,reference:{}}}),seedance("bytedance/seedance-2.0",15,{resolutions:["72\
0p","480p","1080p","2160p"],promptMax:4e3,price:price("bytedance/seedance-2.0","2026-10-03",[...rates({"480p":.08,"720p":.18,"1080p":.45,"2160p":1},NO_VIDEO),...rates(
{"480p":.1,"720p":.22,"1080p":.55,"2160p":1.25},VIDEO)])}),seedance("bytedance/seedance-2.0-fast",15,{promptMax:4e3,price:price("bytedance/seedance-2.0-fast","2\
026-10-05",[...rates({"480p":.07,"720p":.15},NO_VIDEO),...rates({"480p":.08,"720p":.17},VIDEO)]),source:page("bytedance/seedance-2.0-fast","2026-10-05")}),seedance(
"bytedance/seedance-2.5",30,{aspectRatios:[...RATIOS,"adaptive"],promptOptional:!0,references:{max:50,most:{image:30,video:10,audio:10},soundNeedsPicture:!0},forms:{
text:{},image:{...ADAPTIVE,wire:{lastFrame:null}},firstLast:ADAPTIVE,reference:{}},price:price("bytedance/seedance-2.5","2026-10-03",[...rates({"480p":.1028,"72\
0p":.2312},NO_VIDEO),...rates({"480p":.4304,"720p":.9676},VIDEO)]),typicalMs:224e3}),veo("google/veo-3.1",withSound(.4,.2),{forms:{...FRAMES,reference:{durations:[
8],aspectRatios:["16:9"]}}}),veo("google/veo-3.1-fast",withSound(.15,.1)),veo("google/veo-3.1-lite",rates({"720p":.05,"1080p":.08}),{resolutions:["720p","1080p"],
defaults:{duration:8,resolution:"720p",aspectRatio:"16:9"},limits:[{where:{resolution:"1080p"},durations:[8]}],wire:{audio:null,negativePrompt:null}}),{provider:"\
replicate",model:"alibaba/wan-3",durations:seconds(2,30),resolutions:["1080p","720p","480p"],aspectRatios:["adaptive","16:9","9:16","1:1","4:3","3:4"],images:{min:0,
max:1,decidesRatio:!0,formats:["jpeg","png","bmp","webp"],maxBytes:1e7},seed:[0,2147483647],defaults:{duration:5,resolution:"1080p"},wire:{lastFrame:null,references:null,
audio:null},price:price("alibaba/wan-3","2026-10-10",rates({"480p":.05,"720p":.1,"1080p":.2})),typicalMs:322e3,source:page("alibaba/wan-3","2026-10-03")},hailuo(
"minimax/hailuo-2.3",[.28,.56,.49]),hailuo("minimax/hailuo-2.3-fast",[.19,.32,.33],1)];export{adapter,models};
