import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{SORA_2,apiPage}from"./chunk-JKNXQQ4Y.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,
firstText,idElsewhere,number,object,publicAsset,requestBody,segment,taskState}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";var adapter={id:"apimart",name:"APIMart",about:{summary:"Sora and Wan",summaryZh:"Sora \u548C Wan\uFF1B\u5E42\u7B49\u952E\u80FD\u627E\u56DE\u4E22\u5931\u7684\u63D0\u4EA4",
keyHelp:"From the APIMart console, under API keys"},keyTest:"/v1/balance",baseUrl:"https://api.apimart.ai",prefixes:["/v1"],defaultModel:"wan2.6",formerDefault:"\
sora-2-preview",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"model",prompt:"prompt",duration:"duration",aspectRatio:"aspect_ratio",resolution:"resolution",images:"\
image_urls",callbackUrl:"webhook"},imageFiles:"upload",honoursIdempotencyKey:!0,callbacks:!0,refunds:"unknown",minimumPollMs:2e3,tasksPage:"https://apimart.ai (\
Console, Tasks)",submitRules:[{name:"409 idempotency_in_progress",codes:["idempotency_in_progress"],inMessage:!0,action:"replay",charged:"unknown",error:"submit\
_unknown",source:"providers: APIMart idempotency"},{name:"409 idempotency_result_indeterminate",codes:["idempotency_result_indeterminate"],inMessage:!0,action:"\
unknown",final:!0,charged:"unknown",error:"submit_unknown",source:"providers: APIMart idempotency (stop)"},{name:"409 idempotency_key_reused",codes:["idempotenc\
y_key_reused"],inMessage:!0,action:"unknown",final:!0,charged:"unknown",error:"submit_unknown",source:"providers: APIMart idempotency"},{name:"503 idempotency_u\
navailable",codes:["idempotency_unavailable"],inMessage:!0,action:"wait",charged:"no",error:"provider_unavailable",source:"providers: APIMart idempotency (not e\
xecuted)"},{name:"500 build_request_failed",status:[500],codes:["build_request_failed"],inMessage:!0,action:"refuse",charged:"no",error:"invalid_input",source:'\
providers: validation may arrive as HTTP 500 "build_request_failed: \u2026"'}],submit(root,request,extras){let{idempotencyKey}=extras;return apiPost(`${root}/vi\
deos/generations`,requestBody(adapter,request,extras),idempotencyKey===void 0?void 0:{"Idempotency-Key":idempotencyKey})},readSubmit(body){let data=object(body)?.
data,task=object(Array.isArray(data)?data[0]:data),id=firstId(task?.task_id,task?.id)??idElsewhere(body),seconds=number(task?.estimated_time);return id===void 0?
void 0:{id,...seconds===void 0?{}:{estimatedMs:seconds*1e3}}},poll:(root,task)=>apiGet(`${root}/tasks/${segment(task.id)}?language=en`),readPoll(body){let root=object(
body),task=object(root?.data)??root??{},result=object(task.result),videos=result?.videos,video=object(Array.isArray(videos)?videos[0]:videos);return taskState({
word:task.status,progress:task.progress,url:firstText(video?.url,result?.url,result?.video_url),expiresAt:video?.expires_at,cost:task.cost,estimatedSeconds:task.
estimated_time,error:task.error,refunded:"unknown",reply:body})},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:root=>apiGet(`${root}/\
balance`),read(body){let root=object(body),remaining=number(root?.remain_balance);if(root?.success===!1||remaining===void 0)return;let unlimited=root?.unlimited_quota===
!0||remaining===-1,balance=unlimited?null:remaining;return{balance,unit:"USD",balanceUsd:balance,unlimited}}},upload:{request:(root,file)=>({method:"POST",url:`${root}\
/uploads/images`,form:[["file",{filename:file.name,mediaType:file.mediaType,bytes:file.bytes}]],authorized:!0}),read:body=>firstText(object(body)?.url,object(object(
body)?.data)?.url)}};var APIMART=apiPage("APIMart, Sora 2"),apimartDocs=page=>({from:`https://docs.apimart.ai/en/api-reference/videos/${page}`,asOf:"2026-11-20"}),APIMART_PRICES={from:"\
https://github.com/apimart001a/unified-ai-api-model-catalog",asOf:"2026-09-21",thirdParty:!0},APIMART_SORA={...SORA_2,provider:"apimart",durations:[4,8,12],images:{
min:0,max:1,decidesRatio:!0,formats:["jpeg","png","webp"],maxBytes:1e7},price:null,source:APIMART},models=[{...APIMART_SORA,model:"sora-2-preview",resolutions:[
"720p"],wire:{resolution:null}},{...APIMART_SORA,model:"sora-2-pro-preview",resolutions:["720p","1024p"],wire:{resolution:["resolution",words({"720p":"standard",
"1024p":"high"})]}},{provider:"apimart",model:"wan2.6",durations:[5,10,15],resolutions:["720p","1080p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4"],images:{min:0,
max:1,decidesRatio:!0},price:{per:"second",usd:{"720p":.05,"1080p":.084},source:APIMART_PRICES},typicalMs:15e4,source:apimartDocs("wan2.6/generation")}];export{adapter,models};
