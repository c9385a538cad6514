import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{seconds}from"./chunk-LYBVXJLG.mjs";import"./chunk-W42VA3KL.mjs";import{NO_REASON,apiGet,apiPost,firstId,firstText,idBesideCallNumber,mediaKind,
number,object,publicAsset,readWireError,requestBody,segment,taskState,text}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";function isOlder(model){return/hailuo|^(?:[tis]2v|video)-/i.test(model)}var resolution=asked=>asked==="1440p"?"2K":asked.toUpperCase(),NEWER={model:"model",prompt:"\
content",firstFrame:"first_frame",lastFrame:"last_frame",references:"references",resolution:["resolution",resolution],duration:"duration",aspectRatio:"ratio",callbackUrl:"\
callback_url"},subject=image=>[{type:"character",image}],OLDER={...NEWER,prompt:"prompt",firstFrame:"first_frame_image",lastFrame:"last_frame_image",references:[
"subject_reference",subject]},OLDER_CARD={...OLDER,lastFrame:null,references:null,aspectRatio:null};function withContent(flat){let{model,content,first_frame:first,
last_frame:last,references,...rest}=flat,files=Array.isArray(references)?references:[];return{model,content:[{type:"text",text:content},...frame("first_frame",first),
...frame("last_frame",last),...files.map(url=>medium(mediaKind(url),url,`reference_${mediaKind(url)}`))],...rest}}function frame(role,url){return typeof url=="s\
tring"?[medium("image",url,role)]:[]}function medium(kind,url,role){let type=`${kind}_url`;return{type,[type]:{url},role}}var PAGE=100,list={request:(root,{model})=>isOlder(model)?void 0:apiGet(`${root}/v2/query/video_generation?page_num=1&page_size=${PAGE}&filter.model=${encodeURIComponent(
model.toWellFormed())}`),hasMore(body){let[items,total]=[object(body)?.items,number(object(body)?.total)];return Array.isArray(items)&&total!==void 0?total>items.
length:null},read(body,lost){let items=object(body)?.items;if(Array.isArray(items))return items.flatMap(item=>listed(object(item),lost))}};function listed(task,lost){
let id=firstId(task?.id);if(!task||id===void 0)return[];let created=number(task.created_at);return[{id,model:text(task.model)??null,prompt:isRewritten(text(task.
model))?null:promptOf(task)??null,seconds:number(task.duration)??null,size:null,createdAt:created===void 0?null:created*1e3,isOrder:lost===void 0?null:orderIn(task,
lost)}]}function promptOf(task){return text(object(task.content)?.prompt)}function isRewritten(model=""){return/-Max$/i.test(model)}var SHOWN=["model","content",
"resolution","duration","ratio","callback_url"];function orderIn(task,{model,sent}){let asked=object(sent.json)??{},isOther=(name,wanted)=>{let said=text(task[name]);
return said!==void 0&&wanted!==void 0&&said.toLowerCase()!==String(wanted).toLowerCase()};if(isOther("model",model)||isOther("resolution",asked.resolution)||isOther(
"duration",asked.duration)||isOther("task_type","generation"))return!1;let content=Array.isArray(asked.content)?asked.content.map(object):[],hasFiles=content.length!==
1;if(!hasFiles&&isOther("ratio",asked.ratio))return!1;let prompt=promptOf(task);return prompt===void 0?null:prompt!==content[0]?.text?isRewritten(model)?null:!1:
hasFiles||Object.keys(asked).some(name=>!SHOWN.includes(name))?null:!0}var BELOW_500=[200,201,202,...Array.from({length:100},(_,at)=>400+at)],REFUSED={said:"provider",status:BELOW_500,action:"refuse",charged:"no"},CODES="platform.m\
inimax.io/docs, error codes",OWN_CLIENT="MiniMax-AI/cli, which reads these codes so (mmx-cli 1.0.27)",MODERATED=["1026","1027"],INVALID="2013",submitRules=[{...REFUSED,
name:"1004, 2049: the key",codes:["1004","2049"],error:"auth",advice:"A key of the platform in China works at https://api.minimaxi.com alone: with one of these,\
 give that as the base URL.",source:CODES},{...REFUSED,name:"1008: no money",codes:["1008"],types:["insufficient_balance_error"],error:"insufficient_funds",advice:"\
Top up at platform.minimax.io. A Token Plan does not pay for every model.",source:CODES},{...REFUSED,name:"1028, 1030: the quota is used up",codes:["1028","1030"],
error:"insufficient_funds",advice:"Take a larger plan, or a pay-as-you-go key (it begins with sk-api-), at platform.minimax.io.",source:OWN_CLIENT},{...REFUSED,
name:"2061: the plan does not hold this model",codes:["2061"],error:"model_unavailable",advice:"Use a pay-as-you-go key (it begins with sk-api-), or a plan that\
 holds the model.",source:OWN_CLIENT},{...REFUSED,name:"2056: the window of a Token Plan is used up",codes:["2056"],error:"spend_limit",advice:"Wait until the n\
ext window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).",source:`${CODES}; MiniMax-AI/cli issue 173: said with HTTP 200`},{name:"100\
2, 1039: too many at once",said:"provider",codes:["1002","1039"],action:"wait",charged:"no",error:"rate_limited",source:CODES},{...REFUSED,name:"1026, 1027: con\
tent",codes:MODERATED,error:"moderation",advice:"Change the prompt or the image.",source:CODES},{...REFUSED,name:"2013: no such task",codes:[INVALID],message:/(?:invalid|no such|unknown) task_?id|\btask(?:_?id)?\b.{0,40}\bnot (?:found|exist)/i,
error:"not_found",source:`${CODES}; a task is shown for seven days`},{...REFUSED,name:"2013: what was asked",codes:[INVALID],error:"invalid_input",source:CODES},
{name:"1000, 1001, 1013, 1024, 1033: an error of the service",codes:["1000","1001","1013","1024","1033"],action:"unknown",charged:"unknown",error:"submit_unknow\
n",source:`${CODES}: unknown error, timeout, internal error. The older API says so with HTTP 200, and it proves nothing`},{...REFUSED,name:"a Token Plan that is\
 used up, without a code",message:/token plan/i,error:"spend_limit",advice:"Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins\
 with sk-api-).",source:"MiniMax-AI/cli issue 173"}];function readError(body){let root=object(body),base=object(root?.base_resp),code=number(base?.status_code);
if(root&&code!==void 0&&code!==0)return{code:String(code),type:null,message:(text(base?.status_msg)??NO_REASON).slice(0,1e3),requestId:firstText(root.request_id,
root.trace_id)??null};let stated=root?.type==="error"?readWireError(root):void 0;if(stated)return{...stated,code:/\((\d{4})\)\s*$/.exec(stated.message)?.[1]??stated.
code}}var adapter={id:"minimax",name:"MiniMax",about:{summary:"H3 with sound, H3-Max and Hailuo from their maker; with the base URL of the platform in China, there",summaryZh:"\
MiniMax \u5B98\u65B9\uFF1A\u5E26\u58F0\u97F3\u7684 H3\u3001H3-Max \u548C\u6D77\u87BA\uFF1B\u586B\u56FD\u5185\u5E73\u53F0\u7684 `base-url` \u5C31\u7528\u56FD\u5185\u7684\u5BC6\u94A5",
keyHelp:"From platform.minimax.io; H3 wants one of pay as you go, which begins with sk-api-. A key of the platform in China needs https://api.minimaxi.com as th\
e base URL"},keyTest:"/v2/query/video_generation?page_num=1&page_size=1",baseUrl:"https://api.minimax.io",prefixes:[""],versions:["/v1","/v2"],defaultModel:"Min\
iMax-H3",keyPrefix:null,needsKey:!0,free:!1,wire:NEWER,ownNames:["prompt","first_frame_image","last_frame_image","subject_reference"],imageFiles:"inline",framesOrReferences:!0,
fileSchemes:["mm_file:"],honoursIdempotencyKey:!1,callbacks:!0,refunds:"unknown",minimumPollMs:5e3,tasksPage:"https://platform.minimax.io",submitRules,readError,
submit(root,request,extras){if(isOlder(request.model)){let wire=extras.card?NEWER:OLDER;return apiPost(`${root}${OLD}/video_generation`,requestBody({wire},request,
extras))}return apiPost(`${root}${NEW}/video_generation`,withContent(requestBody(adapter,request,extras)))},readSubmit(body,sent){let id=readError(body)?void 0:
firstId(object(body)?.task_id)??idBesideCallNumber(body);if(id!==void 0)return{id,...sent?.url.endsWith(`${OLD}/video_generation`)?{handle:{api:"v1"}}:{}}},poll:(root,task)=>isOlderTask(
task)===!1?lookNewer(root,task):lookOlder(root,task),readPoll(body,asked){let state=readTask(body);if(!asked)return state;let{root,task}=asked;if(!state&&isOlderTask(
task)===void 0&&readError(body)?.code===INVALID)return{next:lookNewer(root,task),read:newer=>readTask(newer)};let fileId=firstText(object(body)?.file_id);return state?.
status!=="succeeded"||state.videoUrl!==null||fileId===void 0?state:{next:apiGet(`${root}${OLD}/files/retrieve?file_id=${segment(fileId)}`),read:readFile}},assets:(_root,_task,state)=>publicAsset(
state.videoUrl),balance:{request:root=>apiGet(`${root}/account/query_balance`),read(body,root){let balance=readError(body)?void 0:number(object(body)?.available_amount);
if(balance===void 0)return;let isUsd=root===void 0||new URL(root).hostname==="api.minimax.io";return{balance,unit:isUsd?"USD":"credits",balanceUsd:isUsd?balance:
null,unlimited:!1}}},list,answerCall(body){let challenge=text(object(body)?.challenge);return challenge===void 0?void 0:{challenge}}},OLD="/v1",NEW="/v2";function isOlderTask({
api,model}){return api==="v1"?!0:model===void 0?void 0:isOlder(model)}function lookNewer(root,{id}){return apiGet(`${root}${NEW}/query/video_generation/${segment(
id)}`)}function lookOlder(root,{id}){return apiGet(`${root}${OLD}/query/video_generation?task_id=${segment(id)}`)}function readTask(body){let root=object(body)??
{},task=object(root.task)??root,stated=readError(root);if(stated&&text(task.status)===void 0)return;let state=taskState({word:task.status,url:firstText(object(task.
content)?.url),error:stated?{code:stated.code,message:stated.message}:task.error,refunded:"unknown",reply:task});if(!state?.failure)return state;let{failure,status}=state;
return{...state,failure:{...failure,code:MODERATED.includes(failure.providerCode??"")?"moderation":failure.code,refunded:status==="canceled"?"yes":failure.refunded}}}
function readFile(body,{status}){let file=object(object(body)?.file);if(!(status>=400||!file||readError(body)))return taskState({word:"Success",url:firstText(file.
download_url),refunded:"unknown",reply:file})}var third=asOf=>({from:"https://platform.minimax.io/docs",asOf,thirdParty:!0}),DOCS=third("2026-10-08"),PRICES=third("2026-10-24"),price=(rows,note)=>({per:"row",
rows,source:PRICES,...note===void 0?{}:{note}}),PAY_AS_YOU_GO="pay as you go on the global platform",RATIOS=["16:9","9:16","1:1","4:3","3:4","21:9"],H3_IMAGES={
min:0,max:1,formats:["jpeg","png","webp","heic","heif"],maxBytes:3e7,minShortSide:256,ratio:[.4,2.5]},FRAMES={image:{images:{...H3_IMAGES,min:1,decidesRatio:!0},
wire:{aspectRatio:null,lastFrame:null}},firstLast:{images:{...H3_IMAGES,min:1,decidesRatio:!0,maxBytes:23e6},wire:{aspectRatio:null}}},TEXT={required:["duration",
"resolution","aspectRatio"]},H3={provider:"minimax",aspectRatios:RATIOS,images:H3_IMAGES,promptMax:7e3,required:["duration","resolution"],defaults:{audio:!0},source:DOCS},
OLDER_IMAGES={min:0,max:1,formats:["jpeg","png","webp"],maxBytes:19999999,minShortSide:301,ratio:[.4,2.5]},OLD2={provider:"minimax",durations:[6,10],resolutions:[
"768p","1080p"],aspectRatios:[],images:OLDER_IMAGES,promptMax:2e3,defaults:{duration:6,resolution:"768p",audio:!1},wire:OLDER_CARD,limits:[{where:{resolution:"1\
080p"},durations:[6]}],typicalMs:18e4,source:DOCS};function clips(table){let rows=Object.entries(table).flatMap(([resolution2,usd])=>usd.map((each,at)=>({per:"c\
all",usd:each,resolution:resolution2,duration:at===0?6:10})));return price(rows,PAY_AS_YOU_GO)}var FIRST={...OLD2,durations:[6],resolutions:["720p"],defaults:{duration:6,
resolution:"720p",audio:!1},price:null},FROM_WORDS={...FIRST,images:{min:0,max:0},wire:{...OLDER_CARD,firstFrame:null},forms:{text:{}}},FROM_AN_IMAGE={...FIRST,
images:{...OLDER_IMAGES,min:1},forms:{image:{}}},models=[{...H3,model:"MiniMax-H3",durations:seconds(4,15),resolutions:["768p","1440p"],references:{max:12,most:{
image:9,video:3,audio:3},soundNeedsPicture:!0},forms:{text:TEXT,...FRAMES,reference:{aspectRatios:[...RATIOS,"adaptive"]}},price:price([{per:"second",usd:.08,resolution:"\
768p",video:!1,eachImage:.04,freeImages:5},{per:"second",usd:.13,resolution:"1440p",video:!1,eachImage:.04,freeImages:5}],PAY_AS_YOU_GO),typicalMs:12e4},{...H3,
model:"MiniMax-H3-Max",durations:seconds(5,15),resolutions:["480p","768p"],wire:{references:null},forms:{text:TEXT,...FRAMES},price:price([{per:"second",usd:.05,
resolution:"480p"},{per:"second",usd:.08,resolution:"768p"}],PAY_AS_YOU_GO),typicalMs:6e4},{...OLD2,model:"MiniMax-Hailuo-2.3",forms:{text:{},image:{}},price:clips(
{"768p":[.28,.56],"1080p":[.49]})},{...OLD2,model:"MiniMax-Hailuo-2.3-Fast",images:{...OLDER_IMAGES,min:1},forms:{image:{}},price:clips({"768p":[.19,.32],"1080p":[
.33]})},{...OLD2,model:"MiniMax-Hailuo-02",resolutions:["768p","1080p","512p"],wire:{...OLDER_CARD,lastFrame:OLDER.lastFrame},forms:{text:{resolutions:OLD2.resolutions},
image:{wire:{lastFrame:null}},firstLast:{resolutions:OLD2.resolutions}},price:clips({"768p":[.28,.56],"1080p":[.49],"512p":[.1,.15]})},{...FROM_WORDS,model:"T2V\
-01-Director"},{...FROM_WORDS,model:"T2V-01"},{...FROM_AN_IMAGE,model:"I2V-01-Director"},{...FROM_AN_IMAGE,model:"I2V-01-live"},{...FROM_AN_IMAGE,model:"I2V-01"},
{...FIRST,model:"S2V-01",references:{min:1,max:1,kinds:["image"]},images:{min:0,max:0},wire:{...OLDER_CARD,firstFrame:null,references:OLDER.references,duration:null,
resolution:null},forms:{reference:{}}}];export{adapter,models};
