import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{SEEDANCE_COMMANDS}from"./chunk-7SXHDDGH.mjs";import{RETIRED_SORA_2,SORA_2,apiPage}from"./chunk-JKNXQQ4Y.mjs";import{seconds}from"./chunk-LYBVXJLG.mjs";
import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,firstText,idElsewhere,number,object,publicAsset,readWireError,requestBody,segment,taskState,usd}from"./chunk-R4NZ3K76.mjs";
import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var USD_PER_CREDIT=.005,adapter={id:"aivideoapi",name:"AIVideoAPI",about:{summary:"Sora, Seedance, Wan, Grok and others",summaryZh:"Sora\u3001Seedance\u3001Wan\u3001HappyHorse\
\u3001Grok Imagine",keyHelp:"From the AIVideoAPI dashboard, under API keys"},keyTest:"/v1/credits",baseUrl:"https://api.aivideoapi.ai",prefixes:["/v1"],defaultModel:"\
doubao-seedance-2.0",formerDefault:"sora-2",keyPrefix:"sk-",needsKey:!0,free:!1,wire:{model:"model",callbackUrl:"callback_url",prompt:"input.prompt",duration:"i\
nput.duration",aspectRatio:"input.aspect_ratio",resolution:"input.resolution",images:"input.image_urls"},requiredRatio:"16:9",body:"input",imageFiles:null,honoursIdempotencyKey:!1,
callbacks:!0,refunds:"yes",minimumPollMs:2e3,tasksPage:"https://aivideoapi.ai (Dashboard, Logs)",submitRules:[{name:"503 upstream_error",said:"provider",status:[
503],codes:["upstream_error"],action:"refuse",charged:"no",error:"provider_unavailable",advice:"The provider names three reasons: sensitive content, an outage u\
pstream, or a parameter that the model does not take. Change the prompt, or run again later.",source:"its API page: upstream_error (503), refunded"},{name:"500 \
internal_error",status:[500],action:"unknown",charged:"unknown",error:"submit_unknown",source:"its API page: internal_error says nothing of a refund"}],readError(body){
let error=object(body)?.data,stated=object(error)?.error;return typeof stated=="string"||object(stated)?readWireError({error:stated}):void 0},submit:(root,request,extras)=>apiPost(
`${root}/videos/generations`,requestBody(adapter,request,extras)),readSubmit(body){let data=object(object(body)?.data),id=firstId(data?.taskId,data?.task_id,data?.
id)??idElsewhere(body);return id===void 0?void 0:{id}},poll:(root,task)=>apiGet(`${root}/tasks/${segment(task.id)}`),readPoll(body){let root=object(body),task=object(
root?.data)??root??{},output=object(task.output);return taskState({word:task.status,progress:task.progress,url:firstText(output?.urls,output?.url),expiresAt:output?.
expires_at,error:task.error,refunded:"yes",reply:body})},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:root=>apiGet(`${root}/credits`),
read(body){let credits=number(object(object(body)?.data)?.balance);if(credits!==void 0)return{balance:credits,unit:"credits",balanceUsd:usd(credits*USD_PER_CREDIT),
unlimited:!1}}}};var AIVIDEOAPI=apiPage("AIVideoAPI, Sora 2"),docs=page=>({from:`https://aivideoapi.ai/docs/en/video-generation/${page}`,asOf:"2026-11-20"}),WIDE=["16:9","9:16",
"1:1","4:3","3:4"],PHOTO=["jpeg","png","webp"];function aivideoapi(card){let{page,usd:usd2,note,...rest}=card,source=docs(page);return{typicalMs:15e4,...rest,provider:"\
aivideoapi",price:{per:"second",usd:usd2,source,...note===void 0?{}:{note}},source}}var models=[{...SORA_2,provider:"aivideoapi",model:"sora-2",durations:[4,8,12],
resolutions:["720p"],wire:{resolution:null},images:{min:0,max:1,formats:["jpeg","png","webp"],maxBytes:1e7,minShortSide:300,ratio:[2/5,5/2]},promptMax:5e3,price:{
per:"second",usd:{"720p":.125},source:AIVIDEOAPI},retired:{...RETIRED_SORA_2,replacement:"doubao-seedance-2.0"},source:AIVIDEOAPI},aivideoapi({model:"doubao-see\
dance-2.0",durations:seconds(4,15),resolutions:["720p","480p","1080p"],aspectRatios:["16:9","9:16","4:3","3:4","1:1","21:9","adaptive"],images:{min:0,max:9},usd:{
"480p":.1,"720p":.21,"1080p":.51},note:"without a reference video",page:"seedance-2"}),aivideoapi({model:"doubao-seedance-2.0-fast",durations:seconds(4,15),resolutions:[
"720p","480p"],aspectRatios:["16:9","9:16","4:3","3:4","1:1","21:9","adaptive"],images:{min:0,max:9},usd:{"480p":.08,"720p":.175},note:"without a reference vide\
o",page:"seedance-2-fast"}),aivideoapi({model:"doubao-seedance-1.5-pro",durations:seconds(4,12),resolutions:["720p","480p","1080p"],aspectRatios:["16:9","9:16",
"4:3","3:4","1:1","21:9"],images:{min:0,max:2},promptCommands:SEEDANCE_COMMANDS,usd:{"480p":.035,"720p":.07,"1080p":.15},note:"with audio, which is the default",
page:"seedance-1-5-pro"}),aivideoapi({model:"wan-2.6-text-to-video",durations:seconds(2,15),resolutions:["720p","1080p"],aspectRatios:WIDE,images:{min:0,max:0},
promptMax:1500,usd:{"720p":.12,"1080p":.2},page:"wan-2-6"}),aivideoapi({model:"wan-2.7-text-to-video",durations:seconds(2,15),resolutions:["720p","1080p"],aspectRatios:WIDE,
images:{min:0,max:0},promptMax:5e3,usd:{"720p":.12,"1080p":.2},page:"wan-2-7"}),aivideoapi({model:"happyhorse-1.0-text-to-video",durations:seconds(3,15),resolutions:[
"720p","1080p"],aspectRatios:WIDE,images:{min:0,max:0},promptMax:2500,usd:{"720p":.17,"1080p":.335},page:"happyhorse-1"}),aivideoapi({model:"grok-imagine-text-t\
o-video",durations:seconds(6,30),resolutions:["720p","480p"],aspectRatios:["16:9","9:16","2:3","3:2","1:1"],images:{min:0,max:0},promptMax:5e3,usd:{"480p":.012,
"720p":.0225},page:"grok-imagine"}),aivideoapi({model:"grok-imagine-image-to-video",durations:seconds(6,30),resolutions:["720p","480p"],aspectRatios:["16:9","9:\
16","2:3","3:2","1:1"],images:{min:1,max:7,formats:PHOTO,maxBytes:1e7},promptMax:5e3,promptOptional:!0,usd:{"480p":.012,"720p":.0225},page:"grok-imagine"})];export{adapter,models};
