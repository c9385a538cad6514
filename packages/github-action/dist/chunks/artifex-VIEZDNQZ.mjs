import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{RETIRED_SORA_2,SORA_2,apiPage}from"./chunk-JKNXQQ4Y.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,idElsewhere,object,openAiVideoState,
publicAsset,requestBody,segment}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var adapter={id:"artifex",name:"Artifex",about:{summary:"Sora, one price a clip",summaryZh:"sora-2\uFF0C\u6BCF\u6BB5\u56FA\u5B9A\u4EF7\u683C",keyHelp:"From the \
Artifex console, under tokens"},keyTest:"/v1/models",baseUrl:"https://artifex.help",prefixes:["/v1"],defaultModel:"sora-2",keyPrefix:null,needsKey:!0,free:!1,wire:{
model:"model",prompt:["prompt",prompt=>prompt===""?void 0:prompt],aspectRatio:"aspect_ratio",duration:"duration",resolution:"resolution",images:["image",images=>images.
length===1?images[0]:images]},imageFiles:null,honoursIdempotencyKey:!1,callbacks:!1,refunds:"unknown",minimumPollMs:8e3,tasksPage:"https://artifex.help (console\
, task log)",submitRules:[{name:"403 without the vip group",status:[403],message:/group|分组|vip/i,action:"refuse",charged:"no",error:"permission",advice:"Art\
ifex serves video only to keys of the vip group: create a key in that group in its console.",source:"its API page: vip group, otherwise 403"}],submit:(root,request,extras)=>apiPost(
`${root}/videos`,requestBody(adapter,request,extras)),readSubmit(body){let root=object(body),task=object(root?.data)??root,id=firstId(task?.id,task?.task_id)??idElsewhere(
body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/videos/${segment(task.id)}`),readPoll:body=>openAiVideoState(body,"unknown"),assets:(_root,_task,state)=>publicAsset(
state.videoUrl)};var ARTIFEX=apiPage("Artifex, Sora 2"),models=[{...SORA_2,provider:"artifex",model:"sora-2",durations:[12],resolutions:["720p"],wire:{resolution:null},images:{min:0,
max:10},promptOptional:!0,price:{per:"call",usd:.9,source:ARTIFEX},retired:{...RETIRED_SORA_2,replacement:"video-pro-720p"},source:ARTIFEX}];export{adapter,models};
