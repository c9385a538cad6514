import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,idElsewhere,number,object,openAiVideoState,publicAsset,requestBody,segment,text}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var adapter={id:"openai-compatible",name:"OpenAI-compatible",about:{summary:"Any host that speaks the OpenAI video API: a gateway, or your own server",summaryZh:"\
\u4EFB\u4F55\u517C\u5BB9 OpenAI \u89C6\u9891 API \u7684\u4E3B\u673A\uFF1A\u8981\u7ED9 `base-url` \u548C `model`",keyHelp:"The key of your gateway or server. A s\
erver without keys takes any text."},keyTest:"/models",credential:"OpenAiCompatible",baseUrl:null,prefixes:[""],defaultModel:null,keyPrefix:null,needsKey:!0,free:!1,
wire:{model:"model",prompt:"prompt",duration:["seconds",String],size:"size",images:["input_reference",([image])=>({image_url:image})]},sizeInPixels:!0,maxImages:1,
imageFiles:"multipart",honoursIdempotencyKey:!1,callbacks:!1,refunds:"unknown",minimumPollMs:2e3,tasksPage:"the list of videos at the host (GET /videos)",submitRules:[],
submit(root,request,extras){let url=`${root}/videos`,fields=requestBody(adapter,request,extras),file=request.images.find(image=>typeof image!="string");if(file===
void 0)return apiPost(url,fields);let{name:filename,mediaType,bytes}=file,texts=Object.entries(fields).flatMap(([name,value])=>value===void 0?[]:[[name,typeof value==
"string"?value:JSON.stringify(value)]]);return{method:"POST",url,form:[...texts,["input_reference",{filename,mediaType,bytes}]],authorized:!0}},readSubmit(body){
let root=object(body),task=object(root?.data)??root,id=firstId(task?.id,task?.task_id)??idElsewhere(body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(
`${root}/videos/${segment(task.id)}`),readPoll:body=>openAiVideoState(body,"unknown"),assets:(root,task,state)=>[apiGet(`${root}/videos/${segment(task.id)}/cont\
ent`),...publicAsset(state.videoUrl)],list:{request:root=>apiGet(`${root}/videos?limit=100&order=desc`),hasMore(body){let more=object(body)?.has_more;return typeof more==
"boolean"?more:null},read(body){let data=object(body)?.data;if(Array.isArray(data))return data.flatMap(entry=>{let video=object(entry),id=firstId(video?.id,video?.
task_id);if(!video||id===void 0)return[];let created=number(video.created_at);return[{id,model:text(video.model)??null,prompt:text(video.prompt)??null,seconds:number(
video.seconds)??null,size:text(video.size)??null,createdAt:created===void 0?null:created*1e3}]})}}};var models=[];export{adapter,models};
