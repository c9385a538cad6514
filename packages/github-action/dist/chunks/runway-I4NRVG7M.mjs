import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import{words}from"./chunk-W34HTRVW.mjs";import"./chunk-W42VA3KL.mjs";import{apiGet,apiPost,byMediaKind,
filled,firstId,firstText,idElsewhere,number,object,publicAsset,requestBody,segment,taskState,text,usd}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";
import"./chunk-EJ2J7DKM.mjs";import"./chunk-EYNTMI2S.mjs";function firstFrame(uri){return[{uri,position:"first"}]}function framesOf(first,last){return last===void 0?first:[...Array.isArray(first)?first:firstFrame(first),
{uri:last,position:"last"}]}var REFUSED={said:"provider",action:"refuse",charged:"no"},ERRORS="docs.dev.runwayml.com/errors/errors",submitRules=[{...REFUSED,name:"400 without credits",message:/^you do not have enough credits/i,
error:"insufficient_funds",advice:"Buy credits at dev.runwayml.com: those of the Runway app are another purse.",source:"runwayml/sdk-node issue 28, okou-ai/vm0-\
skills issue 25: a 400 with these words"},{...REFUSED,name:"400 whose issue is the model",status:[400],message:/; model: /,error:"model_unavailable",source:`${ERRORS}\
: issues name the path of the field`},{...REFUSED,name:"401 wrong key",status:[401],error:"auth",advice:"Copy the key again from dev.runwayml.com; a key of the \
Runway app is none of its API.",source:ERRORS}];var SIX=["16:9","9:16","1:1","4:3","3:4","21:9"],FIVE=SIX.slice(0,5),TWO=SIX.slice(0,2);function of(ratios,resolutions){let row=sizes=>Object.fromEntries(sizes.
split(" ").map((size,at)=>[ratios[at],size]));return Object.fromEntries(Object.entries(resolutions).map(([resolution,sizes])=>[resolution,row(sizes)]))}var GEN4=of(
SIX,{"720p":"1280:720 720:1280 960:960 1104:832 832:1104 1584:672"}),VEO=of(TWO,{"720p":"1280:720 720:1280","1080p":"1920:1080 1080:1920"}),A_480P="864:496 496:\
864 640:640 752:560 560:752 992:432",A_720P="1280:720 720:1280 960:960 1112:834 834:1112 1470:630",B_1080P="1920:1080 1080:1920 1440:1440 1664:1248 1248:1664 22\
06:946",SEEDANCE_SMALL=of(SIX,{"720p":A_720P,"480p":A_480P}),WAN=of(FIVE,{"720p":"1280:720 720:1280 960:960 1104:832 832:1104","480p":"832:480 480:832 624:624 7\
20:544 544:720","1080p":"1920:1080 1080:1920 1440:1440 1648:1248 1248:1648"}),SIZES={"gen4.5":GEN4,gen4_turbo:GEN4,"veo3.1":VEO,"veo3.1_fast":VEO,seedance2:of(SIX,
{"720p":A_720P,"480p":A_480P,"1080p":B_1080P,"2160p":"3840:2160 2160:3840 3840:3840 3840:2880 2880:3840 3840:1646"}),seedance2_fast:SEEDANCE_SMALL,seedance2_mini:SEEDANCE_SMALL,
seedance2_5:of(SIX,{"720p":A_720P,"480p":"854:480 480:854 640:640 752:560 560:752 992:432","1080p":B_1080P}),happyhorse_1_0:of(FIVE,{"720p":"1280:720 720:1280 9\
60:960 1108:832 832:1108","1080p":"1920:1080 1080:1920 1440:1440 1662:1248 1248:1662"}),gemini_omni_flash:of(TWO,{"720p":"1280:720 720:1280"}),"gemini_omni_flas\
h_1.1":of(TWO,{"720p":"1280:720 720:1280","360p":"640:360 360:640","1080p":"1920:1080 1080:1920","2160p":"3840:2160 2160:3840"}),wan3:WAN,wan3_prime:WAN};function sizeOf(model,isKnown,ratio,resolution){
return(SIZES[model]??(isKnown?void 0:VEO))?.[String(resolution??"720p")]?.[String(ratio)]}var VERSION={"X-Runway-Version":"2024-11-06"},ORGANIZATION="/organization",USD_A_CREDIT=.01,adapter={id:"runway",name:"Runway",about:{summary:"Gen-4.5, Gen-4 Tu\
rbo and Aleph 2 from their maker, and Veo, Seedance, MiniMax and Wan with the same key",summaryZh:"Runway \u5B98\u65B9\uFF1AGen-4.5\u3001Gen-4 Turbo \u548C Aleph 2\uFF1B\u8FD8\u6709 Veo\u3001Seedance\u3001MiniM\
ax\u3001Wan \u548C Grok",keyHelp:"From dev.runwayml.com; credits of the Runway app do not count there"},keyTest:`/v1${ORGANIZATION}`,keyTestHeaders:VERSION,baseUrl:"\
https://api.dev.runwayml.com",prefixes:["/v1"],versions:["/v1"],defaultModel:"gen4.5",keyPrefix:null,needsKey:!0,free:!1,wire:{model:"model",prompt:["promptText",
prompt=>prompt===""?void 0:prompt],firstFrame:"promptImage",lastFrame:"lastFrame",references:"references",aspectRatio:"ratio",resolution:"resolution",duration:"\
duration",seed:"seed",audio:"audio",negativePrompt:"negativePrompt"},ownNames:["referenceVideos","referenceAudio"],requiredRatio:"16:9",imageFiles:"upload",imageAddresses:"\
https",fileSchemes:["runway:"],honoursIdempotencyKey:!1,callbacks:!1,refunds:"unknown",minimumPollMs:5e3,tasksPage:"https://dev.runwayml.com",submitRules,readError,
submit(root,request,extras){let{promptImage,lastFrame,references,ratio,resolution,...rest}=requestBody(adapter,request,extras),size=sizeOf(request.model,extras.
card!==null,ratio,resolution),body={...rest,promptImage:framesOf(promptImage,lastFrame),...size===void 0?{ratio,resolution}:{ratio:size},...byKind(request.model,
references)};return apiPost(`${root}/${wayOf(body)}`,body,VERSION)},readSubmit(body){let id=firstId(object(body)?.id)??idElsewhere(body);return id===void 0?void 0:
{id}},poll:(root,task)=>apiGet(`${root}/tasks/${segment(task.id)}`,VERSION),readPoll(body){let task=object(body)??{},[progress,credits2]=[number(task.progress),
number(object(task.cost)?.credits)],[code,message]=[text(task.failureCode),text(task.failure)],state=taskState({word:task.status,progress:progress===void 0?void 0:
progress*100,url:Array.isArray(task.output)?firstText(task.output[0]):void 0,cost:credits2===void 0?void 0:usd(credits2*USD_A_CREDIT),error:code===void 0&&message===
void 0?void 0:{code,message},refunded:"unknown",reply:body});if(!state?.failure)return state;let refunded=refundedBy(credits2,code)??state.failure.refunded;return{
...state,failure:{...state.failure,...kindOf(code),refunded}}},assets:(_root,_task,state)=>publicAsset(state.videoUrl),balance:{request:root=>apiGet(`${root}${ORGANIZATION}`,
VERSION),read(body){let balance=number(object(body)?.creditBalance);if(balance!==void 0)return{balance,unit:"credits",balanceUsd:usd(balance*USD_A_CREDIT),unlimited:!1}}},
upload:{request:(root,file)=>apiPost(`${root}/uploads`,{filename:file.name,type:"ephemeral"},VERSION),read(body,{name,mediaType,bytes}){let{runwayUri,uploadUrl,
fields}=object(body)??{},[url,place]=[text(runwayUri),text(uploadUrl)];if(url===void 0||place===void 0||!URL.canParse(place))return;let form=Object.entries(object(
fields)??{}).map(([field,value])=>[field,text(value)??""]);return form.push(["file",{filename:name,mediaType,bytes}]),{url,next:{method:"POST",url:place,form,authorized:!1}}}}};
function readError(body){let reply=object(body),said=firstText(reply?.error);if(said===void 0)return;let issues=Array.isArray(reply?.issues)?reply.issues.slice(
0,5).map(issueIn):[],message=[said,...issues.filter(issue=>issue!==void 0)].join("; ").slice(0,1e3);return{code:text(reply?.code)??null,type:null,message,requestId:null}}
function issueIn(value){let issue=object(value),message=text(issue?.message),path=Array.isArray(issue?.path)?issue.path.map(text).filter(part=>part!==void 0):[];
return message===void 0?void 0:[...path.length===0?[]:[path.join(".")],message].join(": ")}function refundedBy(credits2,code){return credits2!==void 0?credits2===
0?"yes":"no":/^SAFETY\.INPUT\b/.test(code??"")?"no":void 0}function kindOf(code){return/^SAFETY\b/.test(code??"")?{code:"moderation"}:/^ASSET\.INVALID\b/.test(code??
"")?{code:"invalid_input"}:{}}function wayOf(body){return body.promptImage!==void 0?"image_to_video":body.videoUri===void 0&&body.promptVideo===void 0?"text_to_\
video":"video_to_video"}function byKind(model,references){if(!Array.isArray(references))return{};let{image:image2,video,audio}=byMediaKind(references),typed=type=>uri=>/^gemini/.
test(model)?{uri}:{type,uri};return filled({references:image2.map(uri=>({uri})),referenceVideos:video.map(typed("video")),referenceAudio:audio.map(typed("audio"))})}var CLIENT={from:"https://www.npmjs.com/package/@runwayml/sdk/v/4.20.1",asOf:"2026-09-23"},PRICES={from:"https://docs.dev.runwayml.com/guides/pricing",asOf:"202\
6-08-13",thirdParty:!0},NEWER_PRICES={...PRICES,asOf:"2026-09-16"},NEWEST_PRICES={...PRICES,asOf:"2026-10-04"},IMAGES={min:0,max:1,formats:["jpeg","png","webp"],
maxBytes:16e6},REQUIRED=["duration","resolution","aspectRatio"];function sizedBy(sizes){return{resolutions:Object.keys(sizes),aspectRatios:Object.keys(Object.values(
sizes)[0]??{})}}function credits(table,more={}){return Object.entries(table).map(([resolution,rate])=>({per:"second",usd:rate/100,resolution,...more}))}function price(rows,source=PRICES,note){
return{per:"row",rows,source,...note===void 0?{}:{note}}}function card(model,rest){return{provider:"runway",model,images:IMAGES,promptInUnits:!0,required:REQUIRED,
source:CLIENT,...rest}}var PLAIN={audio:null,negativePrompt:null,seed:null},KEYFRAME={firstFrame:["promptImage",firstFrame]},text2={},image={wire:{lastFrame:null}},
byImage={wire:{aspectRatio:null,lastFrame:null},images:{...IMAGES,min:1,decidesRatio:!0}};function veo(model,audible,silent){return card(model,{durations:[4,6,8],
...sizedBy(SIZES[model]),promptMax:1e3,promptOptional:!0,wire:{references:null},defaults:{audio:!0},forms:{text:text2,image,firstLast:{}},price:price([{per:"sec\
ond",usd:silent/100,audio:!1},{per:"second",usd:audible/100}]),typicalMs:9e4})}var NO_VIDEO={video:!1};function seedance(model,rest){return card(model,{durations:seconds(
4,15),...sizedBy(SIZES[model]),references:{max:15,most:{image:9,video:3,audio:3}},promptMax:3500,promptOptional:!0,wire:{...KEYFRAME,negativePrompt:null},defaults:{
audio:!0},forms:{text:text2,image,firstLast:{},reference:{}},typicalMs:12e4,...rest})}function wan(model,cost){let auto={images:{...IMAGES,min:1,minShortSide:300,
decidesRatio:!0},wire:{aspectRatio:null,resolution:["ratio",resolution=>`auto_${resolution}`]}};return card(model,{durations:seconds(2,30),...sizedBy(SIZES[model]),
references:{most:{image:10}},promptMax:2e4,wire:{...KEYFRAME,negativePrompt:null,seed:null},defaults:{audio:!0},forms:{text:text2,image:{...auto,wire:{...auto.wire,
lastFrame:null}},firstLast:auto,reference:{}},price:cost,typicalMs:12e4})}function gemini(model,rest){return card(model,{durations:seconds(3,10),...sizedBy(SIZES[model]),
wire:PLAIN,price:null,typicalMs:6e4,...rest})}var models=[card("gen4.5",{durations:seconds(2,10),...sizedBy(SIZES["gen4.5"]),promptMax:1e3,wire:{audio:null,negativePrompt:null,
references:null},forms:{text:{aspectRatios:["16:9","9:16"]},image},price:price([{per:"second",usd:.12}]),typicalMs:3e4}),{...card("gen4_turbo",{durations:seconds(
2,10),...sizedBy(SIZES.gen4_turbo),promptMax:1e3,promptOptional:!0,wire:{audio:null,negativePrompt:null,references:null,lastFrame:null},price:price([{per:"secon\
d",usd:.05}]),typicalMs:3e4}),images:{...IMAGES,min:1}},veo("veo3.1",40,20),veo("veo3.1_fast",15,10),seedance("seedance2",{price:price(credits({"480p":36,"720p":36,
"1080p":40,"2160p":150},NO_VIDEO))}),seedance("seedance2_fast",{price:price(credits({"480p":29,"720p":29},NO_VIDEO))}),seedance("seedance2_mini",{price:price(credits(
{"480p":16,"720p":16},{...NO_VIDEO,least:.64}))}),seedance("seedance2_5",{durations:seconds(4,30),references:{max:50,most:{image:30,video:10,audio:10}},promptMax:15e3,
images:{...IMAGES,minShortSide:300},price:price(credits({"480p":20,"720p":30,"1080p":68},{...NO_VIDEO,least:.8}),NEWER_PRICES),typicalMs:18e4}),card("hailuo3",{
durations:seconds(5,15),resolutions:["768p","1440p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4","21:9"],references:{max:15,most:{image:9,video:3,audio:3}},promptMax:6e3,
wire:{...PLAIN,...KEYFRAME,resolution:["resolution",words({"1440p":"2k"})]},forms:{text:text2,image:{...byImage,wire:{aspectRatio:["ratio",()=>"adaptive"],lastFrame:null}},
firstLast:{...byImage,wire:{aspectRatio:["ratio",()=>"adaptive"]}},reference:{}},price:price(credits({"768p":10,"1440p":15},{eachImage:.02,...NO_VIDEO})),typicalMs:12e4}),
card("grok_imagine_1_5",{durations:seconds(1,15),resolutions:["720p","480p","1080p"],aspectRatios:["16:9","9:16","1:1","4:3","3:4","3:2","2:3"],references:{max:10,
kinds:["image","audio"],most:{image:7,audio:3},soundNeedsPicture:!0},promptMax:2500,promptOptional:!0,wire:PLAIN,forms:{text:text2,image:byImage,reference:{resolutions:[
"720p","480p"]}},price:price(credits({"480p":10,"720p":16,"1080p":29},{eachImage:.01,eachSound:.01})),typicalMs:6e4}),card("happyhorse_1_0",{durations:seconds(3,
15),...sizedBy(SIZES.happyhorse_1_0),promptMax:2500,promptOptional:!0,wire:{...PLAIN,references:null},forms:{text:text2,image:byImage},price:price(credits({"720\
p":15,"1080p":30})),typicalMs:9e4}),gemini("gemini_omni_flash",{promptMax:4e3,promptOptional:!0,wire:{...PLAIN,references:null},forms:{text:text2,image},price:price(
credits({"720p":10},{eachImage:.01}))}),gemini("gemini_omni_flash_1.1",{promptMax:4e3,references:{kinds:["image","video"]},forms:{text:text2,image:{},firstLast:{},
reference:{}},price:price(credits({"720p":10,"360p":3.4,"1080p":15,"2160p":30},{eachImage:.01,...NO_VIDEO}),NEWEST_PRICES)}),wan("wan3",price(credits({"480p":5,
"720p":10,"1080p":20},NO_VIDEO),NEWER_PRICES)),wan("wan3_prime",price(credits({"480p":6.8,"720p":14,"1080p":28},NO_VIDEO),NEWEST_PRICES)),card("h3_max",{durations:seconds(
5,15),resolutions:["768p","480p"],aspectRatios:[],promptMax:6e3,wire:{audio:null,negativePrompt:null,references:null,aspectRatio:null},forms:{text:text2,image:{
wire:{lastFrame:null},images:{...IMAGES,min:1,minShortSide:256,decidesRatio:!0}},firstLast:{images:{...IMAGES,min:1,minShortSide:256,decidesRatio:!0}}},price:price(
credits({"480p":5,"768p":8}),NEWER_PRICES),typicalMs:12e4}),card("aleph2",{durations:[],resolutions:[],aspectRatios:["16:9","9:16","1:1","4:3","3:4","3:2","2:3",
"21:9"],references:{min:1,max:1},promptMax:1e3,required:[],defaults:{},wire:{audio:null,negativePrompt:null,resolution:null,aspectRatio:"targetAspectRatio",firstFrame:null,
lastFrame:null,references:["videoUri",([video])=>video]},forms:{reference:{}},price:price([{per:"second",usd:.28,least:.56}],PRICES,"by the length of the video \
that is edited"),typicalMs:12e4})];export{adapter,models};
