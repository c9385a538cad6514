import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-4M44OIG6.mjs";import{NO_SUCH_MODEL,apiGet,apiPost,
byMediaKind,canonicalize,filled,firstId,firstText,idElsewhere,isoTime,object,publicAsset,requestBody,segment,taskState,text}from"./chunk-HKHDR3JO.mjs";import"./chunk-7CKV32SS.mjs";
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
failure,refunded}}}function byMedia(input){let{references,...rest}=input;if(!Array.isArray(references))return rest;let{image,video,audio}=byMediaKind(references);
return{...rest,...filled({reference_images:image,reference_videos:video,reference_audios:audio})}}function listed(entry,lost){let id=firstId(entry?.id);if(!entry||
id===void 0)return[];let input=object(entry.input),created=Date.parse(text(entry.created_at)??"");return[{id,model:text(entry.model)??null,prompt:text(input?.prompt)??
null,seconds:null,size:null,createdAt:Number.isNaN(created)?null:created,isOrder:lost===void 0?null:isOrder(entry,input,lost)}]}function isOrder(entry,input,{model,
sent}){let[name,version]=isVersion(model)?[void 0,model.split(":").at(-1)]:[model,void 0],said=name===void 0?entry.version:entry.model;return typeof said=="stri\
ng"&&said!==(name??version)?!1:typeof said!="string"||input===void 0||Object.keys(input).length===0?null:canonicalize(input)===canonicalize(object(sent.json)?.input)}var page=model=>({from:`https://replicate.com/${model}`,asOf:"2026-09-30",thirdParty:!0}),RATIOS=["16:9","4:3","1:1","3:4","9:16","21:9","9:21"],FRAMES={text:{},
image:{wire:{lastFrame:null}},firstLast:{}};function kling(model,resolutions,rows){return{provider:"replicate",model,durations:seconds(3,15),resolutions,aspectRatios:[
"16:9","9:16","1:1"],images:{min:0,max:1,decidesRatio:!0},defaults:{duration:5,resolution:"720p",aspectRatio:"16:9"},required:["resolution"],wire:{resolution:["\
input.mode",words({"720p":"standard","1080p":"pro","2160p":"4k"})],firstFrame:"input.start_image",lastFrame:"input.end_image",references:null,seed:null},forms:FRAMES,
price:rows.length===0?null:{per:"row",rows,source:page(model),note:"as noted by others; for 1080p the higher of two"},typicalMs:12e4,source:page(model)}}var KLING_ROWS=[
{per:"second",usd:.084,resolution:"720p",audio:!1},{per:"second",usd:.126,resolution:"720p"},{per:"second",usd:.168,resolution:"1080p"}];function seedance(model,longest,changes){
return{provider:"replicate",model,durations:seconds(4,longest),resolutions:["720p","480p","1080p","2160p"],aspectRatios:[...RATIOS,"adaptive"],images:{min:0,max:1},
references:{max:15,most:{image:9,video:3,audio:3}},promptMax:4e3,defaults:{duration:5,resolution:"720p",aspectRatio:"16:9",audio:!0},wire:{references:"input.ref\
erences",negativePrompt:null},forms:{...FRAMES,reference:{}},price:null,typicalMs:12e4,source:page(model),...changes}}var ADAPTIVE={aspectRatios:["adaptive"],required:[
"aspectRatio"],defaults:{duration:5,resolution:"720p",aspectRatio:"adaptive",audio:!0}};function veo(model,references){return{provider:"replicate",model,durations:[
4,6,8],resolutions:["1080p","720p"],aspectRatios:["16:9","9:16"],images:{min:0,max:1},references:{max:3,kinds:["image"]},defaults:{duration:8,resolution:"1080p",
aspectRatio:"16:9",audio:!0},wire:{lastFrame:"input.last_frame"},forms:{...FRAMES,...references?{reference:{durations:[8],aspectRatios:["16:9"]}}:{}},price:null,
typicalMs:11e4,source:page(model)}}function hailuo(model,[six,ten,large],images=0){return{provider:"replicate",model,durations:[6,10],resolutions:["768p","1080p"],
aspectRatios:[],images:{min:images,max:1},defaults:{duration:6,resolution:"768p"},required:["duration","resolution"],limits:[{where:{resolution:"1080p"},durations:[
6]}],wire:{firstFrame:"input.first_frame_image",lastFrame:null,references:null,aspectRatio:null,negativePrompt:null,seed:null,audio:null},price:{per:"row",rows:[
{per:"call",usd:six,resolution:"768p",duration:6},{per:"call",usd:ten,resolution:"768p",duration:10},{per:"call",usd:large,resolution:"1080p",duration:6}],source:page(
model)},typicalMs:12e4,source:page(model)}}var models=[kling("kwaivgi/kling-v3-video",["720p","1080p","2160p"],KLING_ROWS),kling("kwaivgi/kling-v3-omni-video",[
"720p","1080p"],[]),seedance("bytedance/seedance-2.0",15,{}),seedance("bytedance/seedance-2.5",30,{resolutions:["720p","480p"],references:{max:50,most:{image:30,
video:10,audio:10}},forms:{text:{},image:{...ADAPTIVE,wire:{lastFrame:null}},firstLast:ADAPTIVE,reference:{}},price:{per:"row",rows:[{per:"second",usd:.2312,resolution:"\
720p",video:!1}],source:page("bytedance/seedance-2.5")},typicalMs:224e3}),veo("google/veo-3.1",!0),veo("google/veo-3.1-fast",!1),veo("google/veo-3.1-lite",!1),{
provider:"replicate",model:"alibaba/wan-3",durations:seconds(2,30),resolutions:["1080p","720p","480p"],aspectRatios:["adaptive","16:9","9:16","1:1","4:3","3:4"],
images:{min:0,max:1,formats:["jpeg","png","bmp","webp"],maxBytes:1e7},defaults:{duration:5,resolution:"1080p"},wire:{lastFrame:null,references:null,audio:null},
price:null,typicalMs:322e3,source:page("alibaba/wan-3")},hailuo("minimax/hailuo-2.3",[.28,.56,.49]),hailuo("minimax/hailuo-2.3-fast",[.19,.32,.33],1)];export{adapter,models};
