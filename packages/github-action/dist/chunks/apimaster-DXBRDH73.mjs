import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{RETIRED_SORA_2,SORA_2,apiPage}from"./chunk-JKNXQQ4Y.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,firstId,firstText,idElsewhere,object,
openAiVideoState,requestBody,segment}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";var GATEWAY_CODES=["build_request_failed","do_request_failed","fail_to_fetch_task","get_channel_failed","model_price_error","upstream_error"],adapter={id:"apima\
ster",name:"APIMaster",about:{summary:"Sora and Sora Pro",summaryZh:"sora-2 \u548C sora-2-pro",keyHelp:"From the APIMaster console, under API keys"},keyTest:"/v\
1/models",baseUrl:"https://apimaster.ai",prefixes:["/v1/v1","/v1"],defaultModel:"seedance-2.5",formerDefault:"sora-2",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"\
model",prompt:"prompt",duration:"duration",resolution:"resolution",aspectRatio:"aspect_ratio",images:"image_urls"},imageFiles:"upload",honoursIdempotencyKey:!1,
callbacks:!1,refunds:"yes",minimumPollMs:8e3,tasksPage:"https://apimaster.ai (Task Logs)",submitRules:[{name:"500/502 with one of the gateway's own codes",said:"\
provider",status:[500,502],codes:GATEWAY_CODES,types:["new_api_error"],action:"again",charged:"no",error:"provider_unavailable",source:'its API page: "Temporary\
 error, retry"; new-api refunds on an error reply'}],submit:(root,request,extras)=>apiPost(`${root}/videos/generations`,requestBody(adapter,request,extras)),readSubmit(body){
let root=object(body),data=root?.data,task=object(Array.isArray(data)?data[0]:data)??root,id=firstId(task?.task_id,task?.id)??idElsewhere(body);return id===void 0?
void 0:{id}},poll:(root,task)=>apiGet(`${root}/videos/${segment(task.id)}`),readPoll:body=>openAiVideoState(body,"yes"),assets(root,task,state){let content=apiGet(
`${root}/videos/${segment(task.id)}/content`);return ownAddress(state.videoUrl,root)?[apiGet(state.videoUrl),content]:[content]},upload:{request:(root,file)=>({
method:"POST",url:`${root}/uploads/images`,form:[["file",{filename:file.name,mediaType:file.mediaType,bytes:file.bytes}]],authorized:!0}),read:body=>firstText(object(
body)?.url,object(object(body)?.data)?.url)}};function ownAddress(url,root){return url!==null&&URL.canParse(url)&&new URL(url).origin===new URL(root).origin}var APIMASTER=apiPage("APIMaster, Sora 2 video generation API"),models=[{...SORA_2,provider:"apimaster",model:"sora-2",aliases:["sora"],durations:[4,8,12,16,20],
resolutions:["720p"],images:{min:0,max:1},price:{per:"second",usd:{"720p":.08},source:APIMASTER},retired:{...RETIRED_SORA_2,replacement:"seedance-2.5"},source:APIMASTER},
{...SORA_2,provider:"apimaster",model:"sora-2-pro",durations:[4,8,12,16,20],resolutions:["720p","1024p","1080p"],images:{min:0,max:1},price:{per:"second",usd:{"\
720p":.24,"1024p":.4,"1080p":.56},source:APIMASTER},retired:{...RETIRED_SORA_2,replacement:"seedance-2.5"},source:APIMASTER}];export{adapter,models};
