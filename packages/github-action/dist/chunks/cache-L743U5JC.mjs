import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{AbortError,AnonymousCredential,BufferScheduler,ExtendedServiceClient,Poller,StorageBrowserPolicyFactory,StorageRetryPolicyFactory,StorageSharedKeyCredential,
UserDelegationKeyCredential,authorizeRequestOnTenantChallenge,bearerTokenAuthenticationPolicy,convertHttpClient,createClientLogger,createClientPipeline,createRequestPolicyFactoryPolicy,
createSerializer,createTracingClient,decompressResponsePolicyName,delay,getCachedDefaultHttpClient,getDefaultProxySettings,isNodeLike,isTokenCredential,parseXML,
randomUUID,require_commonjs,require_commonjs2,storageBrowserPolicy,storageCorrectContentLengthPolicy,storageRequestFailureDetailsParserPolicy,storageRetryPolicy,
storageSharedKeyCredentialPolicy,stringifyXML}from"./chunk-M5TUZAQ3.mjs";import{BearerCredentialHandler}from"./chunk-IPF6J3EQ.mjs";import{exec,mkdirP,
require_semver,rmRF,which}from"./chunk-TJQK7WIM.mjs";import{HttpClient,HttpClientError,HttpCodes}from"./chunk-TQAFI7VM.mjs";import{debug,error,info,isDebug,
setSecret,warning}from"./chunk-7CKV32SS.mjs";import{__commonJS,__export,__toESM}from"./chunk-EYNTMI2S.mjs";var require_package=__commonJS({"node_modules/@actions/cache/package.json"(exports,module){module.exports={name:"@actions/cache",version:"6.3.0",description:"Ac\
tions cache lib",keywords:["github","actions","cache"],homepage:"https://github.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"\
lib/cache.js",types:"lib/cache.d.ts",exports:{".":{types:"./lib/cache.d.ts",import:"./lib/cache.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.D\
S_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-mo\
derate":"npm install && npm audit --json --audit-level=moderate > audit.json",test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/sha\
red/package-version.cjs lib/internal/shared/"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.1","@actions/exec":"^3\
.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@p\
rotobuf-ts/runtime-rpc":"^2.11.1",semver:"^7.8.5"},devDependencies:{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"\
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}});var require_package_version=__commonJS({"node_modules/@actions/cache/lib/internal/shared/package-version.cjs"(exports,module){var packageJson=require_package();
module.exports={version:packageJson.version}}});import*as path8 from"path";import*as fs from"fs";function getOptions(copy){let result={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return copy&&
(typeof copy.followSymbolicLinks=="boolean"&&(result.followSymbolicLinks=copy.followSymbolicLinks,debug(`followSymbolicLinks '${result.followSymbolicLinks}'`)),
typeof copy.implicitDescendants=="boolean"&&(result.implicitDescendants=copy.implicitDescendants,debug(`implicitDescendants '${result.implicitDescendants}'`)),typeof copy.
matchDirectories=="boolean"&&(result.matchDirectories=copy.matchDirectories,debug(`matchDirectories '${result.matchDirectories}'`)),typeof copy.omitBrokenSymbolicLinks==
"boolean"&&(result.omitBrokenSymbolicLinks=copy.omitBrokenSymbolicLinks,debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`)),typeof copy.excludeHiddenFiles==
"boolean"&&(result.excludeHiddenFiles=copy.excludeHiddenFiles,debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`))),result}import*as path5 from"path";import*as path from"path";import assert from"assert";var IS_WINDOWS=process.platform==="win32";function dirname2(p){if(p=safeTrimTrailingSeparator(p),IS_WINDOWS&&
/^\\\\[^\\]+(\\[^\\]+)?$/.test(p))return p;let result=path.dirname(p);return IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)&&(result=safeTrimTrailingSeparator(
result)),result}function ensureAbsoluteRoot(root,itemPath){if(assert(root,"ensureAbsoluteRoot parameter 'root' must not be empty"),assert(itemPath,"ensureAbsolu\
teRoot parameter 'itemPath' must not be empty"),hasAbsoluteRoot(itemPath))return itemPath;if(IS_WINDOWS){if(itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.
cwd();return assert(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${cwd}'`),itemPath[0].toUpperCase()===cwd[0].
toUpperCase()?itemPath.length===2?`${itemPath[0]}:\\${cwd.substr(3)}`:(cwd.endsWith("\\")||(cwd+="\\"),`${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`):
`${itemPath[0]}:\\${itemPath.substr(2)}`}else if(normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)){let cwd=process.cwd();return assert(cwd.match(/^[A-Z]:\\/i),
`Expected current directory to start with an absolute drive root. Actual '${cwd}'`),`${cwd[0]}:\\${itemPath.substr(1)}`}}return assert(hasAbsoluteRoot(root),"en\
sureAbsoluteRoot parameter 'root' must have an absolute root"),root.endsWith("/")||IS_WINDOWS&&root.endsWith("\\")||(root+=path.sep),root+itemPath}function hasAbsoluteRoot(itemPath){
return assert(itemPath,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\\\")||
/^[A-Z]:\\/i.test(itemPath):itemPath.startsWith("/")}function hasRoot(itemPath){return assert(itemPath,"isRooted parameter 'itemPath' must not be empty"),itemPath=
normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath):itemPath.startsWith("/")}function normalizeSeparators(p){return p=
p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(p)?"\\":"")+p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(p){
return p?(p=normalizeSeparators(p),!p.endsWith(path.sep)||p===path.sep||IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)?p:p.substr(0,p.length-1)):""}var MatchKind;(function(MatchKind2){MatchKind2[MatchKind2.None=0]="None",MatchKind2[MatchKind2.Directory=1]="Directory",MatchKind2[MatchKind2.File=2]="File",MatchKind2[MatchKind2.
All=3]="All"})(MatchKind||(MatchKind={}));var IS_WINDOWS2=process.platform==="win32";function getSearchPaths(patterns){patterns=patterns.filter(x=>!x.negate);let searchPathMap={};for(let pattern of patterns){
let key=IS_WINDOWS2?pattern.searchPath.toUpperCase():pattern.searchPath;searchPathMap[key]="candidate"}let result=[];for(let pattern of patterns){let key=IS_WINDOWS2?
pattern.searchPath.toUpperCase():pattern.searchPath;if(searchPathMap[key]==="included")continue;let foundAncestor=!1,tempKey=key,parent=dirname2(tempKey);for(;parent!==
tempKey;){if(searchPathMap[parent]){foundAncestor=!0;break}tempKey=parent,parent=dirname2(tempKey)}foundAncestor||(result.push(pattern.searchPath),searchPathMap[key]=
"included")}return result}function match(patterns,itemPath){let result=MatchKind.None;for(let pattern of patterns)pattern.negate?result&=~pattern.match(itemPath):
result|=pattern.match(itemPath);return result}function partialMatch(patterns,itemPath){return patterns.some(x=>!x.negate&&x.partialMatch(itemPath))}import*as os from"os";import*as path4 from"path";import assert3 from"assert";var range=(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=
0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&
beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result};var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\
\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,
"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,
closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,
CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(
openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(
escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){
for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;let r=range("{","}",masked),unmatched=r!==
void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(
r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open=[];for(let i=0;i<masked.length;i++){
let c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){let at=open[i];out+=masked.slice(
last,at)+"\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;
for(let i=str.length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(
i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){let parts=[],carry="";for(;;){let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;
if(!m){let tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),parts}let{pre,body:body2,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-
1]+="{"+body2+"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===void 0||isNaN(
value)?fallback:value}function expand(str,options={}){if(!str)return[];let max=bound(options.max,EXPANSION_MAX),maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),
maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);
return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}
function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
let out=[],length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix2=acc[a]+pre,vs=values;dropEmpties&&!prefix2&&(nonEmpty||(nonEmpty=values.filter(v=>v)),
vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix2+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),
length+=expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body2,isAlphaSequence,max,maxLength,budget){let n=body2.split(/\.\./),
N=[];if(n[0]===void 0||n[1]===void 0)return N;let x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===3&&n[2]!==void 0?Math.
max(Math.abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?width:1,length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){
if(budget.remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){let need=width-c.
length;if(need>0){let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){
if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,
masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));let pre=m.pre,literal=()=>combine(
acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.
post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(
m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&
!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.
slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(
m.body,isAlphaSequence,max,maxLength,budget),!values)return literal()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===1&&n[0]!==void 0){
if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)return literal();if(n.length===1){let next2=combine(acc,
pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.
slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=[];let valuesLength=0;
outer:for(let j=0;j<n.length;j++){let expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<
expanded.length;k++){let v=expanded[k];if(!(dropsEmpties&&!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.
length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.length)break;
str=m.post,masked=masked.slice(m.end+1)}return acc}var assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>65536)throw new TypeError("pattern is too \
long")};var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl\
:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],
"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=s=>s.
replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=ranges=>ranges.join(""),parseClass=(glob,position)=>{let pos=position;
if(glob.charAt(pos)!=="[")throw new Error("not in a brace expression");let ranges=[],negs=[],i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";
WHILE:for(;i<glob.length;){let c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=
!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(let[cls,[unip,u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)
return["$.",!1,glob.length-pos,!0];i+=cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.
push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(
braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.
length&&!negs.length)return["$.",!1,glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){let r=ranges[0].length===2?ranges[0].
slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}let sranges="["+(negate?"^":"")+rangesToString(ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(
negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-pos,!0]};var unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$\
1");var _a,types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),isExtglobAST=c=>isExtglobType(c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],
["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?",
"@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+",
"*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="\
(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set("().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?",ID=0,AST=class{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=
parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,
type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(let p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(let part of n.#parts){if(typeof part=="s\
tring")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){for(let p of parts)if(p!==""){if(typeof p!=
"string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){let ret=this.type===null?this.#parts.slice().map(
p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===
0)return!0;let p=this.#parent;for(let i=0;i<this.#parentIndex;i++){let pp=p.#parts[i];if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===
this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();let pl=this.#parent?this.#parent.#parts.length:
0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){let c=new _a(this.type,parent);for(let p of this.#parts)
c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){let maxDepth=opt.maxExtglobRecursion??2,escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===
null){let i2=pos,acc2="";for(;i2<str.length;){let c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){i2===braceStart+1?(c===
"^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=
c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";let ext2=new _a(c,ast);i2=_a.#parseAST(str,ext2,i2,
opt,extDepth+1),ast.push(ext2);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast),parts=[],acc="";for(;i<str.length;){let c=str.charAt(
i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&
(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=
maxDepth||ast&&ast.#canAdoptType(c))){let depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";let ext2=new _a(c,part);part.push(ext2),i=_a.#parseAST(str,
ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")return acc===""&&ast.#parts.
length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],
i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||
child.#parts.length!==1||this.type===null)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){
return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){let gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),
this.#adopt(child,index)}#adopt(child,index){let gc=child.#parts[0];this.#parts.splice(index,1,...gc.#parts);for(let p of gc.#parts)typeof p=="object"&&(p.#parent=
this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null||this.#parts.length!==1)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){
let m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=gc.#parts;for(let p of this.#parts)typeof p=="object"&&(p.#parent=
this);this.type=nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){let ast=new _a(null,void 0,options);return _a.#parseAST(pattern,ast,
0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();let glob=this.toString(),[re,body2,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||
this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase()))return body2;let flags=(this.#options.nocase?"i":
"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){let dot=allowDot??
!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){let noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!=
"string"),src=this.#parts.map(p=>{let[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=
this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join(""),start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.
has(this.#parts[0]))){let aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.
has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&
this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}let repeated=this.
type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:",body2=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body2&&this.type!=="!"){let s=this.
toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,unescape(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?
"":this.#partsToRegExp(!0);bodyDotAllowed===body2&&(bodyDotAllowed=""),bodyDotAllowed&&(body2=`(?:${body2})(?:${bodyDotAllowed})*?`);let final="";if(this.type===
"!"&&this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{let close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+
")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body2+close}return[
final,unescape(body2),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.
length;i++){let c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(
c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else for(let p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=
void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglob ast??");let[re,_,_hasMagic,uflag]=p.toRegExpSource(
dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){let escaping=!1,
re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){let c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)
continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}
if(c==="["){let[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c===
"?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape(glob),!!hasMagic,uflag]}};_a=AST;var escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$\
&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&");var minimatch=(p,pattern,options={})=>(assertValidPattern(pattern),!options.nocomment&&pattern.charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p)),starDotExtRE=/^\*+([^+@!?*[(]*)$/,
starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),f=>!f.
startsWith(".")&&f.toLowerCase().endsWith(ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,
starDotStarTest=f=>!f.startsWith(".")&&f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==
".."&&f.startsWith("."),starRE=/^\*+$/,starTest=f=>f.length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,
qmarksTestNocase=([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([
$0,ext2=""])=>{let noext=qmarksTestNoExtDot([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestDot=([$0,ext2=""])=>{
let noext=qmarksTestNoExtDot([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?f=>noext(
f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([$0])=>{let len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{let len=$0.length;
return f=>f.length===len&&f!=="."&&f!==".."},defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",path2={win32:{sep:"\\"},posix:{sep:"/"}},sep2=defaultPlatform==="win32"?path2.win32.sep:path2.posix.sep;minimatch.sep=sep2;var GLOBSTAR=Symbol(
"globstar **");minimatch.GLOBSTAR=GLOBSTAR;var qmark2="[^/]",star2=qmark2+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\
\\.).)*?",filter=(pattern,options={})=>p=>minimatch(p,pattern,options);minimatch.filter=filter;var ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!=
"object"||!Object.keys(def).length)return minimatch;let orig=minimatch;return Object.assign((p,pattern,options={})=>orig(p,pattern,ext(def,options)),{Minimatch:class extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.
AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(pattern,ext(def,options))}},
unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,
ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.
braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;
var braceExpand=(pattern,options={})=>(assertValidPattern(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern,{max:options.braceExpandMax}));
minimatch.braceExpand=braceExpand;var makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();minimatch.makeRe=makeRe;var match2=(list,pattern,options={})=>{
let mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),mm.options.nonull&&!list.length&&list.push(pattern),list};minimatch.match=match2;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,
regExpEscape2=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??200,this.pattern=pattern,this.platform=
options.platform||defaultPlatform,this.isWindows=this.platform==="win32";let awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.
regexp=null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,this.
windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],
this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)if(typeof part!="string")return!0;
return!1}debug(..._){}make(){let pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){this.
empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.pattern,
this.globSet);let rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.
globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]),
isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}
return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){
if(this.options.noglobstar)for(let partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");let{optimizationLevel=1}=this.options;
return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.
levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;
for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){return globParts.
map(parts=>(parts=parts.reduce((set,part)=>{let prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="*\
*"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(parts));let didSomething=!1;
do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=
!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",
dd+1))!==-1;){let p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(dd-1,2),dd-=2)}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf(
"**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+2],p2=parts[gs+3];if(next!==".."||
!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.
preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}
parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-
1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(""),
dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)for(let j=i+1;j<globParts.length;j++){let matched=this.
partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){
let ai=0,bi=0,result=[],which2="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which2==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]===
"**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.
dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which2==="b")return!1;which2="a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].
startsWith("."))&&a[ai]!=="**"){if(which2==="a")return!1;which2="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){
if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;
negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){
let fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]==
"string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(
pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file[fdi],pattern[pdi]];
fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=fd,patternStartIndex=pdi,fileStartIndex=fdi)}}let{optimizationLevel=1}=this.options;return optimizationLevel>=
2&&(file=this.levelTwoFileOptimize(file)),pattern.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,
pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){let firstgs=pattern.indexOf(GLOBSTAR,patternIndex),
lastgs=pattern.lastIndexOf(GLOBSTAR),[head,body2,tail]=partial?[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){let fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,
partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.
length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||
(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body2.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<
file.length-fileTailMatch;i2++){let f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}let bodySegments=[
[[],0]],currentBody=bodySegments[0],nonGsParts=0,nonGsPartsSums=[0];for(let b of body2)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.
push(currentBody)):(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1,fileLength=file.length-fileTailMatch;for(let b of bodySegments)b[1]=fileLength-
(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
let bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;let f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))
return!1}return sawTail}let[body2,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body2.length),body2,partial,fileIndex,0)&&globStarDepth<
this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body2.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==
!1)return sub}let f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){
let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi],f=file[fi];
if(this.debug(pattern,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug(
"pattern match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(pattern){assertValidPattern(pattern);let options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern===
"")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?options.
dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.nocase?options.
dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:starDotStarTest:
(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);let re=AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re=="object"&&Reflect.defineProperty(
re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;let set=this.set;if(!set.length)return this.regexp=!1,this.regexp;let options=this.
options,twoStar=options.noglobstar?star2:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]),re=set.map(pattern=>{let pp=pattern.map(p=>{
if(p instanceof RegExp)for(let f of p.flags.split(""))flags.add(f);return typeof p=="string"?regExpEscape2(p):p===GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{
let next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||prev===GLOBSTAR||(prev===void 0?next!==void 0&&next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:
next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});let filtered=pp.filter(
p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){let prefixes=[];for(let i=1;i<=filtered.length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+
prefixes.join("|")+")"}return filtered.join("/")}).join("|"),[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+
open+re.slice(1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){
return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.
debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;let options=this.options;this.isWindows&&(f=f.split(
"\\").join("/"));let ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);let set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];
if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(let pattern of set){let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),
this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(
def).Minimatch}};minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=escape;minimatch.unescape=unescape;import*as path3 from"path";import assert2 from"assert";var IS_WINDOWS3=process.platform==="win32",Path=class{constructor(itemPath){if(this.segments=[],typeof itemPath=="string")if(assert2(
itemPath,"Parameter 'itemPath' must not be empty"),itemPath=safeTrimTrailingSeparator(itemPath),!hasRoot(itemPath))this.segments=itemPath.split(path3.sep);else{
let remaining=itemPath,dir=dirname2(remaining);for(;dir!==remaining;){let basename3=path3.basename(remaining);this.segments.unshift(basename3),remaining=dir,dir=
dirname2(remaining)}this.segments.unshift(remaining)}else{assert2(itemPath.length>0,"Parameter 'itemPath' must not be an empty array");for(let i=0;i<itemPath.length;i++){
let segment=itemPath[i];assert2(segment,"Parameter 'itemPath' must not contain any empty segments"),segment=normalizeSeparators(itemPath[i]),i===0&&hasRoot(segment)?
(segment=safeTrimTrailingSeparator(segment),assert2(segment===dirname2(segment),"Parameter 'itemPath' root segment contains information for multiple segments"),
this.segments.push(segment)):(assert2(!segment.includes(path3.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(segment))}}}toString(){
let result=this.segments[0],skipSlash=result.endsWith(path3.sep)||IS_WINDOWS3&&/^[A-Z]:$/i.test(result);for(let i=1;i<this.segments.length;i++)skipSlash?skipSlash=
!1:result+=path3.sep,result+=this.segments[i];return result}};var IS_WINDOWS4=process.platform==="win32",Pattern=class _Pattern{constructor(patternOrNegate,isImplicitPattern=!1,segments,homedir2){this.negate=!1;let pattern;
if(typeof patternOrNegate=="string")pattern=patternOrNegate.trim();else{segments=segments||[],assert3(segments.length,"Parameter 'segments' must not empty");let root=_Pattern.
getLiteral(segments[0]);assert3(root&&hasAbsoluteRoot(root),"Parameter 'segments' first element must be a root path"),pattern=new Path(segments).toString().trim(),
patternOrNegate&&(pattern=`!${pattern}`)}for(;pattern.startsWith("!");)this.negate=!this.negate,pattern=pattern.substr(1).trim();pattern=_Pattern.fixupPattern(pattern,
homedir2),this.segments=new Path(pattern).segments,this.trailingSeparator=normalizeSeparators(pattern).endsWith(path4.sep),pattern=safeTrimTrailingSeparator(pattern);
let foundGlob=!1,searchSegments=this.segments.map(x=>_Pattern.getLiteral(x)).filter(x=>!foundGlob&&!(foundGlob=x===""));this.searchPath=new Path(searchSegments).
toString(),this.rootRegExp=new RegExp(_Pattern.regExpEscape(searchSegments[0]),IS_WINDOWS4?"i":""),this.isImplicitPattern=isImplicitPattern;let minimatchOptions={
dot:!0,nobrace:!0,nocase:IS_WINDOWS4,nocomment:!0,noext:!0,nonegate:!0};pattern=IS_WINDOWS4?pattern.replace(/\\/g,"/"):pattern,this.minimatch=new Minimatch(pattern,
minimatchOptions)}match(itemPath){return this.segments[this.segments.length-1]==="**"?(itemPath=normalizeSeparators(itemPath),!itemPath.endsWith(path4.sep)&&this.
isImplicitPattern===!1&&(itemPath=`${itemPath}${path4.sep}`)):itemPath=safeTrimTrailingSeparator(itemPath),this.minimatch.match(itemPath)?this.trailingSeparator?
MatchKind.Directory:MatchKind.All:MatchKind.None}partialMatch(itemPath){return itemPath=safeTrimTrailingSeparator(itemPath),dirname2(itemPath)===itemPath?this.rootRegExp.
test(itemPath):this.minimatch.matchOne(itemPath.split(IS_WINDOWS4?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(s){return(IS_WINDOWS4?s:s.replace(/\\/g,
"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir2){assert3(pattern,"pattern cannot be em\
pty");let literalSegments=new Path(pattern).segments.map(x=>_Pattern.getLiteral(x));if(assert3(literalSegments.every((x,i)=>(x!=="."||i===0)&&x!==".."),`Invalid\
 pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`),assert3(!hasRoot(pattern)||literalSegments[0],`Invalid pattern '${pattern}'. Root segment\
 must not contain globs.`),pattern=normalizeSeparators(pattern),pattern==="."||pattern.startsWith(`.${path4.sep}`))pattern=_Pattern.globEscape(process.cwd())+pattern.
substr(1);else if(pattern==="~"||pattern.startsWith(`~${path4.sep}`))homedir2=homedir2||os.homedir(),assert3(homedir2,"Unable to determine HOME directory"),assert3(
hasAbsoluteRoot(homedir2),`Expected HOME directory to be a rooted path. Actual '${homedir2}'`),pattern=_Pattern.globEscape(homedir2)+pattern.substr(1);else if(IS_WINDOWS4&&
(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot("C:\\dummy-root",pattern.substr(0,2));pattern.length>2&&!root.endsWith(
"\\")&&(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(2)}else if(IS_WINDOWS4&&(pattern==="\\"||pattern.match(/^\\[^\\]/))){let root=ensureAbsoluteRoot(
"C:\\dummy-root","\\");root.endsWith("\\")||(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(1)}else pattern=ensureAbsoluteRoot(_Pattern.globEscape(
process.cwd()),pattern);return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";for(let i=0;i<segment.length;i++){let c=segment[i];if(c===
"\\"&&!IS_WINDOWS4&&i+1<segment.length){literal+=segment[++i];continue}else{if(c==="*"||c==="?")return"";if(c==="["&&i+1<segment.length){let set="",closed=-1;for(let i2=i+
1;i2<segment.length;i2++){let c2=segment[i2];if(c2==="\\"&&!IS_WINDOWS4&&i2+1<segment.length){set+=segment[++i2];continue}else if(c2==="]"){closed=i2;break}else
set+=c2}if(closed>=0){if(set.length>1)return"";if(set){literal+=set,i=closed;continue}}}}literal+=c}return literal}static regExpEscape(s){return s.replace(/[[\\^$.|?*+()]/g,
"\\$&")}};var SearchState=class{constructor(path9,level){this.path=path9,this.level=level}};var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__asyncValues=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.
asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=
function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}
function settle(resolve2,reject,d,v){Promise.resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},__await=function(v){return this instanceof __await?
(this.v=v,this):new __await(v)},__asyncGenerator=function(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is no\
t defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),verb(
"next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},i;function awaitReturn(f){return function(v){return Promise.resolve(
v).then(f,reject)}}function verb(n,f){g[n]&&(i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})},f&&(i[n]=f(i[n])))}function resume(n,v){
try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){
resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}},IS_WINDOWS5=process.platform===
"win32",DefaultGlobber=class _DefaultGlobber{constructor(options){this.patterns=[],this.searchPaths=[],this.options=getOptions(options)}getSearchPaths(){return this.
searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){var _a2,e_1,_b,_c;let result=[];try{for(var _d=!0,_e=__asyncValues(this.globGenerator()),
_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=!0){_c=_f.value,_d=!1;let itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a2&&(_b=
_e.return)&&(yield _b.call(_e))}finally{if(e_1)throw e_1.error}}return result})}globGenerator(){return __asyncGenerator(this,arguments,function*(){let options=getOptions(
this.options),patterns=[];for(let pattern of this.patterns)patterns.push(pattern),options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.
segments.length-1]!=="**")&&patterns.push(new Pattern(pattern.negate,!0,pattern.segments.concat("**")));let stack=[];for(let searchPath of getSearchPaths(patterns)){
debug(`Search path '${searchPath}'`);try{yield __await(fs.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT")continue;throw err}stack.unshift(new SearchState(
searchPath,1))}let traversalChain=[];for(;stack.length;){let item=stack.pop(),match3=match(patterns,item.path),partialMatch2=!!match3||partialMatch(patterns,item.
path);if(!match3&&!partialMatch2)continue;let stats=yield __await(_DefaultGlobber.stat(item,options,traversalChain));if(stats&&!(options.excludeHiddenFiles&&path5.basename(
item.path).match(/^\./)))if(stats.isDirectory()){if(match3&MatchKind.Directory&&options.matchDirectories)yield yield __await(item.path);else if(!partialMatch2)continue;
let childLevel=item.level+1,childItems=(yield __await(fs.promises.readdir(item.path))).map(x=>new SearchState(path5.join(item.path,x),childLevel));stack.push(...childItems.
reverse())}else match3&MatchKind.File&&(yield yield __await(item.path))}})}static create(patterns,options){return __awaiter(this,void 0,void 0,function*(){let result=new _DefaultGlobber(
options);IS_WINDOWS5&&(patterns=patterns.replace(/\r\n/g,`
`),patterns=patterns.replace(/\r/g,`
`));let lines=patterns.split(`
`).map(x=>x.trim());for(let line of lines)!line||line.startsWith("#")||result.patterns.push(new Pattern(line));return result.searchPaths.push(...getSearchPaths(
result.patterns)),result})}static stat(item,options,traversalChain){return __awaiter(this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks)try{
stats=yield fs.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){if(options.omitBrokenSymbolicLinks){debug(`Broken symlink '${item.path}'`);return}throw new Error(
`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`)}throw err}else stats=yield fs.promises.lstat(item.path);if(stats.
isDirectory()&&options.followSymbolicLinks){let realPath=yield fs.promises.realpath(item.path);for(;traversalChain.length>=item.level;)traversalChain.pop();if(traversalChain.
some(x=>x===realPath)){debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);return}traversalChain.push(realPath)}return stats})}};var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function create(patterns,options){return __awaiter2(this,void 0,void 0,function*(){return yield DefaultGlobber.create(
patterns,options)})}var semver=__toESM(require_semver(),1);import*as crypto from"crypto";import*as fs2 from"fs";import*as path6 from"path";import*as util from"util";var CacheFilename;(function(CacheFilename2){CacheFilename2.Gzip="cache.tgz",CacheFilename2.Zstd="cache.tzst"})(CacheFilename||(CacheFilename={}));var CompressionMethod;
(function(CompressionMethod2){CompressionMethod2.Gzip="gzip",CompressionMethod2.ZstdWithoutLong="zstd-without-long",CompressionMethod2.Zstd="zstd"})(CompressionMethod||
(CompressionMethod={}));var ArchiveToolType;(function(ArchiveToolType2){ArchiveToolType2.GNU="gnu",ArchiveToolType2.BSD="bsd"})(ArchiveToolType||(ArchiveToolType=
{}));var DefaultRetryAttempts=2,DefaultRetryDelay=5e3,SocketTimeout=5e3,GnuTarPathOnWindows=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,SystemTarPathOnWindows=`${process.
env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,TarFilename="cache.tar",ManifestFilename="manifest.txt",CacheFileSizeLimit=10*Math.pow(1024,3),CacheReadDeniedMessagePrefix="\
cache read denied:";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__asyncValues2=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.
asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=
function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}
function settle(resolve2,reject,d,v){Promise.resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},versionSalt="1.0";function createTempDirectory(){
return __awaiter3(this,void 0,void 0,function*(){let IS_WINDOWS7=process.platform==="win32",tempDirectory=process.env.RUNNER_TEMP||"";if(!tempDirectory){let baseLocation;
IS_WINDOWS7?baseLocation=process.env.USERPROFILE||"C:\\":process.platform==="darwin"?baseLocation="/Users":baseLocation="/home",tempDirectory=path6.join(baseLocation,
"actions","temp")}let dest=path6.join(tempDirectory,crypto.randomUUID());return yield mkdirP(dest),dest})}function getArchiveFileSizeInBytes(filePath){return fs2.statSync(
filePath).size}function resolvePaths(patterns){return __awaiter3(this,void 0,void 0,function*(){var _a2,e_1,_b,_c,_d;let paths=[],workspace=(_d=process.env.GITHUB_WORKSPACE)!==
null&&_d!==void 0?_d:process.cwd(),globber=yield create(patterns.join(`
`),{implicitDescendants:!1});try{for(var _e=!0,_f=__asyncValues2(globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=!0){_c=_g.value,_e=!1;let relativeFile=path6.relative(
workspace,_c).replace(new RegExp(`\\${path6.sep}`,"g"),"/");debug(`Matched: ${relativeFile}`),relativeFile===""?paths.push("."):paths.push(`${relativeFile}`)}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{!_e&&!_a2&&(_b=_f.return)&&(yield _b.call(_f))}finally{if(e_1)throw e_1.error}}return paths})}function unlinkFile(filePath){return __awaiter3(
this,void 0,void 0,function*(){return util.promisify(fs2.unlink)(filePath)})}function getVersion(app_1){return __awaiter3(this,arguments,void 0,function*(app,additionalArgs=[]){
let versionOutput="";additionalArgs.push("--version"),debug(`Checking ${app} ${additionalArgs.join(" ")}`);try{yield exec(`${app}`,additionalArgs,{ignoreReturnCode:!0,
silent:!0,listeners:{stdout:data=>versionOutput+=data.toString(),stderr:data=>versionOutput+=data.toString()}})}catch(err){debug(err.message)}return versionOutput=
versionOutput.trim(),debug(versionOutput),versionOutput})}function getCompressionMethod(){return Promise.resolve(CompressionMethod.Gzip)}function getCacheFileName(compressionMethod){
return compressionMethod===CompressionMethod.Gzip?CacheFilename.Gzip:CacheFilename.Zstd}function getGnuTarPathOnWindows(){return __awaiter3(this,void 0,void 0,function*(){
return fs2.existsSync(GnuTarPathOnWindows)?GnuTarPathOnWindows:(yield getVersion("tar")).toLowerCase().includes("gnu tar")?which("tar"):""})}function assertDefined(name,value){
if(value===void 0)throw Error(`Expected ${name} but value was undefiend`);return value}function getCacheVersion(paths,compressionMethod,enableCrossOsArchive=!1){
let components=paths.slice();return compressionMethod&&components.push(compressionMethod),process.platform==="win32"&&!enableCrossOsArchive&&components.push("wi\
ndows-only"),components.push(versionSalt),crypto.createHash("sha256").update(components.join("|")).digest("hex")}function getRuntimeToken(){let token=process.env.
ACTIONS_RUNTIME_TOKEN;if(!token)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return token}import*as fs5 from"fs";import{URL as URL2}from"url";var logger=createClientLogger("storage-blob");var SDK_VERSION="12.31.0",SERVICE_VERSION="2026-02-06";var StorageOAuthScopes="https://storage.azure.com/.default",URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"\
versionid",TIMEOUT:"timeout"}};var ETagNone="",ETagAny="*",SIZE_1_MB=1*1024*1024;var BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB;var EncryptionAlgorithmAES25="AES256",DevelopmentConnectionString="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLl\
mEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",StorageBlobLoggingAllowedHeaderNames=["\
Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-req\
uest-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding",
"Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-m\
s-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-m\
s-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-\
ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-\
control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-enco\
ding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-num\
ber","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent",
"x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-i\
ncremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id",
"x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-sour\
ce-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code",
"x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],StorageBlobLoggingAllowedQueryParameters=["comp","maxresults","rscc","rscd","rsce","rscl","\
rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","\
ske","skoid","sks","skt","sktid","skv","snapshot"],BlobUsesCustomerSpecifiedEncryptionMsg="BlobUsesCustomerSpecifiedEncryption",BlobDoesNotUseCustomerSpecifiedEncryption="\
BlobDoesNotUseCustomerSpecifiedEncryption",PathStylePorts=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","1100\
2","11003","11004","11100","11101","11102","11103","11104"];function isPipelineLike(pipeline2){if(!pipeline2||typeof pipeline2!="object")return!1;let castPipeline=pipeline2;return Array.isArray(castPipeline.factories)&&typeof castPipeline.
options=="object"&&typeof castPipeline.toServiceClientOptions=="function"}var Pipeline=class{factories;options;constructor(factories,options={}){this.factories=
factories,this.options=options}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function newPipeline(credential,pipelineOptions={}){
credential||(credential=new AnonymousCredential);let pipeline2=new Pipeline([],pipelineOptions);return pipeline2._credential=credential,pipeline2}function processDownlevelPipeline(pipeline2){
let knownFactoryFunctions=[isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,
isStorageTelemetryPolicyFactory,isCoreHttpPolicyFactory];if(pipeline2.factories.length){let novelFactories=pipeline2.factories.filter(factory=>!knownFactoryFunctions.
some(knownFactory=>knownFactory(factory)));if(novelFactories.length){let hasInjector=novelFactories.some(factory=>isInjectorPolicyFactory(factory));return{wrappedPolicies:createRequestPolicyFactoryPolicy(
novelFactories),afterRetry:hasInjector}}}}function getCoreClientOptions(pipeline2){let{httpClient:v1Client,...restOptions}=pipeline2.options,httpClient=pipeline2.
_coreHttpClient;httpClient||(httpClient=v1Client?convertHttpClient(v1Client):getCachedDefaultHttpClient(),pipeline2._coreHttpClient=httpClient);let corePipeline=pipeline2.
_corePipeline;if(!corePipeline){let packageDetails=`azsdk-js-azure-storage-blob/${SDK_VERSION}`,userAgentPrefix=restOptions.userAgentOptions&&restOptions.userAgentOptions.
userAgentPrefix?`${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`;corePipeline=createClientPipeline({...restOptions,loggingOptions:{
additionalAllowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,additionalAllowedQueryParameters:StorageBlobLoggingAllowedQueryParameters,logger:logger.info},
userAgentOptions:{userAgentPrefix},serializationOptions:{stringifyXML,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML,serializerOptions:{
xml:{xmlCharKey:"#"}}}}),corePipeline.removePolicy({phase:"Retry"}),corePipeline.removePolicy({name:decompressResponsePolicyName}),corePipeline.addPolicy(storageCorrectContentLengthPolicy()),
corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions),{phase:"Retry"}),corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy()),corePipeline.
addPolicy(storageBrowserPolicy());let downlevelResults=processDownlevelPipeline(pipeline2);downlevelResults&&corePipeline.addPolicy(downlevelResults.wrappedPolicies,
downlevelResults.afterRetry?{afterPhase:"Retry"}:void 0);let credential=getCredentialFromPipeline(pipeline2);isTokenCredential(credential)?corePipeline.addPolicy(
bearerTokenAuthenticationPolicy({credential,scopes:restOptions.audience??StorageOAuthScopes,challengeCallbacks:{authorizeRequestOnChallenge:authorizeRequestOnTenantChallenge}}),
{phase:"Sign"}):credential instanceof StorageSharedKeyCredential&&corePipeline.addPolicy(storageSharedKeyCredentialPolicy({accountName:credential.accountName,accountKey:credential.
accountKey}),{phase:"Sign"}),pipeline2._corePipeline=corePipeline}return{...restOptions,allowInsecureConnection:!0,httpClient,pipeline:corePipeline}}function getCredentialFromPipeline(pipeline2){
if(pipeline2._credential)return pipeline2._credential;let credential=new AnonymousCredential;for(let factory of pipeline2.factories)if(isTokenCredential(factory.
credential))credential=factory.credential;else if(isStorageSharedKeyCredential(factory))return factory;return credential}function isStorageSharedKeyCredential(factory){
return factory instanceof StorageSharedKeyCredential?!0:factory.constructor.name==="StorageSharedKeyCredential"}function isAnonymousCredential(factory){return factory instanceof
AnonymousCredential?!0:factory.constructor.name==="AnonymousCredential"}function isCoreHttpBearerTokenFactory(factory){return isTokenCredential(factory.credential)}
function isStorageBrowserPolicyFactory(factory){return factory instanceof StorageBrowserPolicyFactory?!0:factory.constructor.name==="StorageBrowserPolicyFactory"}
function isStorageRetryPolicyFactory(factory){return factory instanceof StorageRetryPolicyFactory?!0:factory.constructor.name==="StorageRetryPolicyFactory"}function isStorageTelemetryPolicyFactory(factory){
return factory.constructor.name==="TelemetryPolicyFactory"}function isInjectorPolicyFactory(factory){return factory.constructor.name==="InjectorPolicyFactory"}function isCoreHttpPolicyFactory(factory){
let knownPolicies=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","Deserializa\
tionPolicy"],mockHttpClient={sendRequest:async request=>({request,headers:request.headers.clone(),status:500})},mockRequestPolicyOptions={log(_logLevel,_message){},
shouldLog(_logLevel){return!1}},policyName=factory.create(mockHttpClient,mockRequestPolicyOptions).constructor.name;return knownPolicies.some(knownPolicyName=>policyName.
startsWith(knownPolicyName))}var KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType3){KnownEncryptionAlgorithmType3.AES256="AES256"})(KnownEncryptionAlgorithmType||(KnownEncryptionAlgorithmType=
{}));var KnownFileShareTokenIntent;(function(KnownFileShareTokenIntent2){KnownFileShareTokenIntent2.Backup="backup"})(KnownFileShareTokenIntent||(KnownFileShareTokenIntent=
{}));var KnownBlobExpiryOptions;(function(KnownBlobExpiryOptions2){KnownBlobExpiryOptions2.NeverExpire="NeverExpire",KnownBlobExpiryOptions2.RelativeToCreation=
"RelativeToCreation",KnownBlobExpiryOptions2.RelativeToNow="RelativeToNow",KnownBlobExpiryOptions2.Absolute="Absolute"})(KnownBlobExpiryOptions||(KnownBlobExpiryOptions=
{}));var KnownStorageErrorCode;(function(KnownStorageErrorCode2){KnownStorageErrorCode2.AccountAlreadyExists="AccountAlreadyExists",KnownStorageErrorCode2.AccountBeingCreated=
"AccountBeingCreated",KnownStorageErrorCode2.AccountIsDisabled="AccountIsDisabled",KnownStorageErrorCode2.AuthenticationFailed="AuthenticationFailed",KnownStorageErrorCode2.
AuthorizationFailure="AuthorizationFailure",KnownStorageErrorCode2.ConditionHeadersNotSupported="ConditionHeadersNotSupported",KnownStorageErrorCode2.ConditionNotMet=
"ConditionNotMet",KnownStorageErrorCode2.EmptyMetadataKey="EmptyMetadataKey",KnownStorageErrorCode2.InsufficientAccountPermissions="InsufficientAccountPermissio\
ns",KnownStorageErrorCode2.InternalError="InternalError",KnownStorageErrorCode2.InvalidAuthenticationInfo="InvalidAuthenticationInfo",KnownStorageErrorCode2.InvalidHeaderValue=
"InvalidHeaderValue",KnownStorageErrorCode2.InvalidHttpVerb="InvalidHttpVerb",KnownStorageErrorCode2.InvalidInput="InvalidInput",KnownStorageErrorCode2.InvalidMd5=
"InvalidMd5",KnownStorageErrorCode2.InvalidMetadata="InvalidMetadata",KnownStorageErrorCode2.InvalidQueryParameterValue="InvalidQueryParameterValue",KnownStorageErrorCode2.
InvalidRange="InvalidRange",KnownStorageErrorCode2.InvalidResourceName="InvalidResourceName",KnownStorageErrorCode2.InvalidUri="InvalidUri",KnownStorageErrorCode2.
InvalidXmlDocument="InvalidXmlDocument",KnownStorageErrorCode2.InvalidXmlNodeValue="InvalidXmlNodeValue",KnownStorageErrorCode2.Md5Mismatch="Md5Mismatch",KnownStorageErrorCode2.
MetadataTooLarge="MetadataTooLarge",KnownStorageErrorCode2.MissingContentLengthHeader="MissingContentLengthHeader",KnownStorageErrorCode2.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",KnownStorageErrorCode2.MissingRequiredHeader="MissingRequiredHeader",KnownStorageErrorCode2.MissingRequiredXmlNode="MissingRequi\
redXmlNode",KnownStorageErrorCode2.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",KnownStorageErrorCode2.OperationTimedOut="Operati\
onTimedOut",KnownStorageErrorCode2.OutOfRangeInput="OutOfRangeInput",KnownStorageErrorCode2.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",KnownStorageErrorCode2.
RequestBodyTooLarge="RequestBodyTooLarge",KnownStorageErrorCode2.ResourceTypeMismatch="ResourceTypeMismatch",KnownStorageErrorCode2.RequestUrlFailedToParse="Req\
uestUrlFailedToParse",KnownStorageErrorCode2.ResourceAlreadyExists="ResourceAlreadyExists",KnownStorageErrorCode2.ResourceNotFound="ResourceNotFound",KnownStorageErrorCode2.
ServerBusy="ServerBusy",KnownStorageErrorCode2.UnsupportedHeader="UnsupportedHeader",KnownStorageErrorCode2.UnsupportedXmlNode="UnsupportedXmlNode",KnownStorageErrorCode2.
UnsupportedQueryParameter="UnsupportedQueryParameter",KnownStorageErrorCode2.UnsupportedHttpVerb="UnsupportedHttpVerb",KnownStorageErrorCode2.AppendPositionConditionNotMet=
"AppendPositionConditionNotMet",KnownStorageErrorCode2.BlobAlreadyExists="BlobAlreadyExists",KnownStorageErrorCode2.BlobImmutableDueToPolicy="BlobImmutableDueTo\
Policy",KnownStorageErrorCode2.BlobNotFound="BlobNotFound",KnownStorageErrorCode2.BlobOverwritten="BlobOverwritten",KnownStorageErrorCode2.BlobTierInadequateForContentLength=
"BlobTierInadequateForContentLength",KnownStorageErrorCode2.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",KnownStorageErrorCode2.BlockCountExceedsLimit=
"BlockCountExceedsLimit",KnownStorageErrorCode2.BlockListTooLong="BlockListTooLong",KnownStorageErrorCode2.CannotChangeToLowerTier="CannotChangeToLowerTier",KnownStorageErrorCode2.
CannotVerifyCopySource="CannotVerifyCopySource",KnownStorageErrorCode2.ContainerAlreadyExists="ContainerAlreadyExists",KnownStorageErrorCode2.ContainerBeingDeleted=
"ContainerBeingDeleted",KnownStorageErrorCode2.ContainerDisabled="ContainerDisabled",KnownStorageErrorCode2.ContainerNotFound="ContainerNotFound",KnownStorageErrorCode2.
ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",KnownStorageErrorCode2.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",KnownStorageErrorCode2.
CopyIdMismatch="CopyIdMismatch",KnownStorageErrorCode2.FeatureVersionMismatch="FeatureVersionMismatch",KnownStorageErrorCode2.IncrementalCopyBlobMismatch="Incre\
mentalCopyBlobMismatch",KnownStorageErrorCode2.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapshotNotAllowed",KnownStorageErrorCode2.
IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",KnownStorageErrorCode2.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",KnownStorageErrorCode2.
InvalidBlobOrBlock="InvalidBlobOrBlock",KnownStorageErrorCode2.InvalidBlobTier="InvalidBlobTier",KnownStorageErrorCode2.InvalidBlobType="InvalidBlobType",KnownStorageErrorCode2.
InvalidBlockId="InvalidBlockId",KnownStorageErrorCode2.InvalidBlockList="InvalidBlockList",KnownStorageErrorCode2.InvalidOperation="InvalidOperation",KnownStorageErrorCode2.
InvalidPageRange="InvalidPageRange",KnownStorageErrorCode2.InvalidSourceBlobType="InvalidSourceBlobType",KnownStorageErrorCode2.InvalidSourceBlobUrl="InvalidSou\
rceBlobUrl",KnownStorageErrorCode2.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",KnownStorageErrorCode2.LeaseAlreadyPresent="LeaseAlre\
adyPresent",KnownStorageErrorCode2.LeaseAlreadyBroken="LeaseAlreadyBroken",KnownStorageErrorCode2.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOpera\
tion",KnownStorageErrorCode2.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",KnownStorageErrorCode2.LeaseIdMismatchWithLeaseOperation=
"LeaseIdMismatchWithLeaseOperation",KnownStorageErrorCode2.LeaseIdMissing="LeaseIdMissing",KnownStorageErrorCode2.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBre\
akingAndCannotBeAcquired",KnownStorageErrorCode2.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",KnownStorageErrorCode2.LeaseIsBrokenAndCannotBeRenewed=
"LeaseIsBrokenAndCannotBeRenewed",KnownStorageErrorCode2.LeaseLost="LeaseLost",KnownStorageErrorCode2.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobO\
peration",KnownStorageErrorCode2.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",KnownStorageErrorCode2.LeaseNotPresentWithLeaseOperation=
"LeaseNotPresentWithLeaseOperation",KnownStorageErrorCode2.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",KnownStorageErrorCode2.NoAuthenticationInformation=
"NoAuthenticationInformation",KnownStorageErrorCode2.NoPendingCopyOperation="NoPendingCopyOperation",KnownStorageErrorCode2.OperationNotAllowedOnIncrementalCopyBlob=
"OperationNotAllowedOnIncrementalCopyBlob",KnownStorageErrorCode2.PendingCopyOperation="PendingCopyOperation",KnownStorageErrorCode2.PreviousSnapshotCannotBeNewer=
"PreviousSnapshotCannotBeNewer",KnownStorageErrorCode2.PreviousSnapshotNotFound="PreviousSnapshotNotFound",KnownStorageErrorCode2.PreviousSnapshotOperationNotSupported=
"PreviousSnapshotOperationNotSupported",KnownStorageErrorCode2.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",KnownStorageErrorCode2.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",KnownStorageErrorCode2.SnapshotCountExceeded="SnapshotCountExceeded",KnownStorageErrorCode2.SnapshotOperationRateExceeded="Sna\
pshotOperationRateExceeded",KnownStorageErrorCode2.SnapshotsPresent="SnapshotsPresent",KnownStorageErrorCode2.SourceConditionNotMet="SourceConditionNotMet",KnownStorageErrorCode2.
SystemInUse="SystemInUse",KnownStorageErrorCode2.TargetConditionNotMet="TargetConditionNotMet",KnownStorageErrorCode2.UnauthorizedBlobOverwrite="UnauthorizedBlo\
bOverwrite",KnownStorageErrorCode2.BlobBeingRehydrated="BlobBeingRehydrated",KnownStorageErrorCode2.BlobArchived="BlobArchived",KnownStorageErrorCode2.BlobNotArchived=
"BlobNotArchived",KnownStorageErrorCode2.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",KnownStorageErrorCode2.AuthorizationProtocolMismatch="Aut\
horizationProtocolMismatch",KnownStorageErrorCode2.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch",KnownStorageErrorCode2.AuthorizationServiceMismatch=
"AuthorizationServiceMismatch",KnownStorageErrorCode2.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",KnownStorageErrorCode2.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(KnownStorageErrorCode||(KnownStorageErrorCode={}));var mappers_exports={};__export(mappers_exports,{AccessPolicy:()=>AccessPolicy,AppendBlobAppendBlockExceptionHeaders:()=>AppendBlobAppendBlockExceptionHeaders,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>AppendBlobAppendBlockFromUrlExceptionHeaders,
AppendBlobAppendBlockFromUrlHeaders:()=>AppendBlobAppendBlockFromUrlHeaders,AppendBlobAppendBlockHeaders:()=>AppendBlobAppendBlockHeaders,AppendBlobCreateExceptionHeaders:()=>AppendBlobCreateExceptionHeaders,
AppendBlobCreateHeaders:()=>AppendBlobCreateHeaders,AppendBlobSealExceptionHeaders:()=>AppendBlobSealExceptionHeaders,AppendBlobSealHeaders:()=>AppendBlobSealHeaders,
ArrowConfiguration:()=>ArrowConfiguration,ArrowField:()=>ArrowField,BlobAbortCopyFromURLExceptionHeaders:()=>BlobAbortCopyFromURLExceptionHeaders,BlobAbortCopyFromURLHeaders:()=>BlobAbortCopyFromURLHeaders,
BlobAcquireLeaseExceptionHeaders:()=>BlobAcquireLeaseExceptionHeaders,BlobAcquireLeaseHeaders:()=>BlobAcquireLeaseHeaders,BlobBreakLeaseExceptionHeaders:()=>BlobBreakLeaseExceptionHeaders,
BlobBreakLeaseHeaders:()=>BlobBreakLeaseHeaders,BlobChangeLeaseExceptionHeaders:()=>BlobChangeLeaseExceptionHeaders,BlobChangeLeaseHeaders:()=>BlobChangeLeaseHeaders,
BlobCopyFromURLExceptionHeaders:()=>BlobCopyFromURLExceptionHeaders,BlobCopyFromURLHeaders:()=>BlobCopyFromURLHeaders,BlobCreateSnapshotExceptionHeaders:()=>BlobCreateSnapshotExceptionHeaders,
BlobCreateSnapshotHeaders:()=>BlobCreateSnapshotHeaders,BlobDeleteExceptionHeaders:()=>BlobDeleteExceptionHeaders,BlobDeleteHeaders:()=>BlobDeleteHeaders,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>BlobDeleteImmutabilityPolicyExceptionHeaders,
BlobDeleteImmutabilityPolicyHeaders:()=>BlobDeleteImmutabilityPolicyHeaders,BlobDownloadExceptionHeaders:()=>BlobDownloadExceptionHeaders,BlobDownloadHeaders:()=>BlobDownloadHeaders,
BlobFlatListSegment:()=>BlobFlatListSegment,BlobGetAccountInfoExceptionHeaders:()=>BlobGetAccountInfoExceptionHeaders,BlobGetAccountInfoHeaders:()=>BlobGetAccountInfoHeaders,
BlobGetPropertiesExceptionHeaders:()=>BlobGetPropertiesExceptionHeaders,BlobGetPropertiesHeaders:()=>BlobGetPropertiesHeaders,BlobGetTagsExceptionHeaders:()=>BlobGetTagsExceptionHeaders,
BlobGetTagsHeaders:()=>BlobGetTagsHeaders,BlobHierarchyListSegment:()=>BlobHierarchyListSegment,BlobItemInternal:()=>BlobItemInternal,BlobName:()=>BlobName,BlobPrefix:()=>BlobPrefix,
BlobPropertiesInternal:()=>BlobPropertiesInternal,BlobQueryExceptionHeaders:()=>BlobQueryExceptionHeaders,BlobQueryHeaders:()=>BlobQueryHeaders,BlobReleaseLeaseExceptionHeaders:()=>BlobReleaseLeaseExceptionHeaders,
BlobReleaseLeaseHeaders:()=>BlobReleaseLeaseHeaders,BlobRenewLeaseExceptionHeaders:()=>BlobRenewLeaseExceptionHeaders,BlobRenewLeaseHeaders:()=>BlobRenewLeaseHeaders,
BlobServiceProperties:()=>BlobServiceProperties,BlobServiceStatistics:()=>BlobServiceStatistics,BlobSetExpiryExceptionHeaders:()=>BlobSetExpiryExceptionHeaders,
BlobSetExpiryHeaders:()=>BlobSetExpiryHeaders,BlobSetHttpHeadersExceptionHeaders:()=>BlobSetHttpHeadersExceptionHeaders,BlobSetHttpHeadersHeaders:()=>BlobSetHttpHeadersHeaders,
BlobSetImmutabilityPolicyExceptionHeaders:()=>BlobSetImmutabilityPolicyExceptionHeaders,BlobSetImmutabilityPolicyHeaders:()=>BlobSetImmutabilityPolicyHeaders,BlobSetLegalHoldExceptionHeaders:()=>BlobSetLegalHoldExceptionHeaders,
BlobSetLegalHoldHeaders:()=>BlobSetLegalHoldHeaders,BlobSetMetadataExceptionHeaders:()=>BlobSetMetadataExceptionHeaders,BlobSetMetadataHeaders:()=>BlobSetMetadataHeaders,
BlobSetTagsExceptionHeaders:()=>BlobSetTagsExceptionHeaders,BlobSetTagsHeaders:()=>BlobSetTagsHeaders,BlobSetTierExceptionHeaders:()=>BlobSetTierExceptionHeaders,
BlobSetTierHeaders:()=>BlobSetTierHeaders,BlobStartCopyFromURLExceptionHeaders:()=>BlobStartCopyFromURLExceptionHeaders,BlobStartCopyFromURLHeaders:()=>BlobStartCopyFromURLHeaders,
BlobTag:()=>BlobTag,BlobTags:()=>BlobTags,BlobUndeleteExceptionHeaders:()=>BlobUndeleteExceptionHeaders,BlobUndeleteHeaders:()=>BlobUndeleteHeaders,Block:()=>Block,
BlockBlobCommitBlockListExceptionHeaders:()=>BlockBlobCommitBlockListExceptionHeaders,BlockBlobCommitBlockListHeaders:()=>BlockBlobCommitBlockListHeaders,BlockBlobGetBlockListExceptionHeaders:()=>BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders:()=>BlockBlobGetBlockListHeaders,BlockBlobPutBlobFromUrlExceptionHeaders:()=>BlockBlobPutBlobFromUrlExceptionHeaders,BlockBlobPutBlobFromUrlHeaders:()=>BlockBlobPutBlobFromUrlHeaders,
BlockBlobStageBlockExceptionHeaders:()=>BlockBlobStageBlockExceptionHeaders,BlockBlobStageBlockFromURLExceptionHeaders:()=>BlockBlobStageBlockFromURLExceptionHeaders,
BlockBlobStageBlockFromURLHeaders:()=>BlockBlobStageBlockFromURLHeaders,BlockBlobStageBlockHeaders:()=>BlockBlobStageBlockHeaders,BlockBlobUploadExceptionHeaders:()=>BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders:()=>BlockBlobUploadHeaders,BlockList:()=>BlockList,BlockLookupList:()=>BlockLookupList,ClearRange:()=>ClearRange,ContainerAcquireLeaseExceptionHeaders:()=>ContainerAcquireLeaseExceptionHeaders,
ContainerAcquireLeaseHeaders:()=>ContainerAcquireLeaseHeaders,ContainerBreakLeaseExceptionHeaders:()=>ContainerBreakLeaseExceptionHeaders,ContainerBreakLeaseHeaders:()=>ContainerBreakLeaseHeaders,
ContainerChangeLeaseExceptionHeaders:()=>ContainerChangeLeaseExceptionHeaders,ContainerChangeLeaseHeaders:()=>ContainerChangeLeaseHeaders,ContainerCreateExceptionHeaders:()=>ContainerCreateExceptionHeaders,
ContainerCreateHeaders:()=>ContainerCreateHeaders,ContainerDeleteExceptionHeaders:()=>ContainerDeleteExceptionHeaders,ContainerDeleteHeaders:()=>ContainerDeleteHeaders,
ContainerFilterBlobsExceptionHeaders:()=>ContainerFilterBlobsExceptionHeaders,ContainerFilterBlobsHeaders:()=>ContainerFilterBlobsHeaders,ContainerGetAccessPolicyExceptionHeaders:()=>ContainerGetAccessPolicyExceptionHeaders,
ContainerGetAccessPolicyHeaders:()=>ContainerGetAccessPolicyHeaders,ContainerGetAccountInfoExceptionHeaders:()=>ContainerGetAccountInfoExceptionHeaders,ContainerGetAccountInfoHeaders:()=>ContainerGetAccountInfoHeaders,
ContainerGetPropertiesExceptionHeaders:()=>ContainerGetPropertiesExceptionHeaders,ContainerGetPropertiesHeaders:()=>ContainerGetPropertiesHeaders,ContainerItem:()=>ContainerItem,
ContainerListBlobFlatSegmentExceptionHeaders:()=>ContainerListBlobFlatSegmentExceptionHeaders,ContainerListBlobFlatSegmentHeaders:()=>ContainerListBlobFlatSegmentHeaders,
ContainerListBlobHierarchySegmentExceptionHeaders:()=>ContainerListBlobHierarchySegmentExceptionHeaders,ContainerListBlobHierarchySegmentHeaders:()=>ContainerListBlobHierarchySegmentHeaders,
ContainerProperties:()=>ContainerProperties,ContainerReleaseLeaseExceptionHeaders:()=>ContainerReleaseLeaseExceptionHeaders,ContainerReleaseLeaseHeaders:()=>ContainerReleaseLeaseHeaders,
ContainerRenameExceptionHeaders:()=>ContainerRenameExceptionHeaders,ContainerRenameHeaders:()=>ContainerRenameHeaders,ContainerRenewLeaseExceptionHeaders:()=>ContainerRenewLeaseExceptionHeaders,
ContainerRenewLeaseHeaders:()=>ContainerRenewLeaseHeaders,ContainerRestoreExceptionHeaders:()=>ContainerRestoreExceptionHeaders,ContainerRestoreHeaders:()=>ContainerRestoreHeaders,
ContainerSetAccessPolicyExceptionHeaders:()=>ContainerSetAccessPolicyExceptionHeaders,ContainerSetAccessPolicyHeaders:()=>ContainerSetAccessPolicyHeaders,ContainerSetMetadataExceptionHeaders:()=>ContainerSetMetadataExceptionHeaders,
ContainerSetMetadataHeaders:()=>ContainerSetMetadataHeaders,ContainerSubmitBatchExceptionHeaders:()=>ContainerSubmitBatchExceptionHeaders,ContainerSubmitBatchHeaders:()=>ContainerSubmitBatchHeaders,
CorsRule:()=>CorsRule,DelimitedTextConfiguration:()=>DelimitedTextConfiguration,FilterBlobItem:()=>FilterBlobItem,FilterBlobSegment:()=>FilterBlobSegment,GeoReplication:()=>GeoReplication,
JsonTextConfiguration:()=>JsonTextConfiguration,KeyInfo:()=>KeyInfo,ListBlobsFlatSegmentResponse:()=>ListBlobsFlatSegmentResponse,ListBlobsHierarchySegmentResponse:()=>ListBlobsHierarchySegmentResponse,
ListContainersSegmentResponse:()=>ListContainersSegmentResponse,Logging:()=>Logging,Metrics:()=>Metrics,PageBlobClearPagesExceptionHeaders:()=>PageBlobClearPagesExceptionHeaders,
PageBlobClearPagesHeaders:()=>PageBlobClearPagesHeaders,PageBlobCopyIncrementalExceptionHeaders:()=>PageBlobCopyIncrementalExceptionHeaders,PageBlobCopyIncrementalHeaders:()=>PageBlobCopyIncrementalHeaders,
PageBlobCreateExceptionHeaders:()=>PageBlobCreateExceptionHeaders,PageBlobCreateHeaders:()=>PageBlobCreateHeaders,PageBlobGetPageRangesDiffExceptionHeaders:()=>PageBlobGetPageRangesDiffExceptionHeaders,
PageBlobGetPageRangesDiffHeaders:()=>PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesExceptionHeaders:()=>PageBlobGetPageRangesExceptionHeaders,PageBlobGetPageRangesHeaders:()=>PageBlobGetPageRangesHeaders,
PageBlobResizeExceptionHeaders:()=>PageBlobResizeExceptionHeaders,PageBlobResizeHeaders:()=>PageBlobResizeHeaders,PageBlobUpdateSequenceNumberExceptionHeaders:()=>PageBlobUpdateSequenceNumberExceptionHeaders,
PageBlobUpdateSequenceNumberHeaders:()=>PageBlobUpdateSequenceNumberHeaders,PageBlobUploadPagesExceptionHeaders:()=>PageBlobUploadPagesExceptionHeaders,PageBlobUploadPagesFromURLExceptionHeaders:()=>PageBlobUploadPagesFromURLExceptionHeaders,
PageBlobUploadPagesFromURLHeaders:()=>PageBlobUploadPagesFromURLHeaders,PageBlobUploadPagesHeaders:()=>PageBlobUploadPagesHeaders,PageList:()=>PageList,PageRange:()=>PageRange,
QueryFormat:()=>QueryFormat,QueryRequest:()=>QueryRequest,QuerySerialization:()=>QuerySerialization,RetentionPolicy:()=>RetentionPolicy,ServiceFilterBlobsExceptionHeaders:()=>ServiceFilterBlobsExceptionHeaders,
ServiceFilterBlobsHeaders:()=>ServiceFilterBlobsHeaders,ServiceGetAccountInfoExceptionHeaders:()=>ServiceGetAccountInfoExceptionHeaders,ServiceGetAccountInfoHeaders:()=>ServiceGetAccountInfoHeaders,
ServiceGetPropertiesExceptionHeaders:()=>ServiceGetPropertiesExceptionHeaders,ServiceGetPropertiesHeaders:()=>ServiceGetPropertiesHeaders,ServiceGetStatisticsExceptionHeaders:()=>ServiceGetStatisticsExceptionHeaders,
ServiceGetStatisticsHeaders:()=>ServiceGetStatisticsHeaders,ServiceGetUserDelegationKeyExceptionHeaders:()=>ServiceGetUserDelegationKeyExceptionHeaders,ServiceGetUserDelegationKeyHeaders:()=>ServiceGetUserDelegationKeyHeaders,
ServiceListContainersSegmentExceptionHeaders:()=>ServiceListContainersSegmentExceptionHeaders,ServiceListContainersSegmentHeaders:()=>ServiceListContainersSegmentHeaders,
ServiceSetPropertiesExceptionHeaders:()=>ServiceSetPropertiesExceptionHeaders,ServiceSetPropertiesHeaders:()=>ServiceSetPropertiesHeaders,ServiceSubmitBatchExceptionHeaders:()=>ServiceSubmitBatchExceptionHeaders,
ServiceSubmitBatchHeaders:()=>ServiceSubmitBatchHeaders,SignedIdentifier:()=>SignedIdentifier,StaticWebsite:()=>StaticWebsite,StorageError:()=>StorageError,UserDelegationKey:()=>UserDelegationKey});
var BlobServiceProperties={serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{
blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"\
HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"\
Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"\
DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"\
StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},Logging={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{
version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:!0,xmlName:"Delete",type:{
name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"Write",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},RetentionPolicy={
serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},Metrics={serializedName:"Metric\
s",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{
serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},CorsRule={serializedName:"CorsRule",type:{name:"\
Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{
serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"\
AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},StaticWebsite={serializedName:"\
StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boo\
lean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",
xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{
name:"String"}}}}},StorageError={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"Message",
xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{
serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"\
CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"Authen\
ticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},BlobServiceStatistics={serializedName:"BlobServiceStatistics",xmlName:"Storage\
ServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",
type:{name:"Composite",className:"GeoReplication"}}}}},GeoReplication={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},ListContainersSegmentResponse={serializedName:"ListContainersSegmentResponse",xmlName:"\
EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,
xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"\
Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"\
ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"Con\
tainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},ContainerItem={serializedName:"ContainerItem",xmlName:"\
Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{
serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"\
Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dic\
tionary",value:{type:{name:"String"}}}}}}},ContainerProperties={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{
lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"\
Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{
serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",
type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionSc\
ope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryption\
ScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"\
RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVers\
ioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},KeyInfo={serializedName:"KeyInfo",type:{name:"Composite",className:"Key\
Info",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"\
Expiry",type:{name:"String"}}}}},UserDelegationKey={serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{
serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{
name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpi\
ry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"Strin\
g"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"\
Value",type:{name:"String"}}}}},FilterBlobSegment={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobS\
egment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{
serializedName:"Where",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{
name:"String"}}}}},FilterBlobItem={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"\
Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{
serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},BlobTags={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",
className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequ\
ence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{
key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},SignedIdentifier={
serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,
xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},AccessPolicy={
serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"Stri\
ng"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},
ListBlobsFlatSegmentResponse={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentR\
esponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{
name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"\
Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMark\
er",xmlName:"NextMarker",type:{name:"String"}}}}},BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"Bl\
obFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{
name:"Composite",className:"BlobItemInternal"}}}}}}},BlobItemInternal={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobIt\
emInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,
xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"Ver\
sionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{
serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metada\
ta",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{
serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersi\
onsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},BlobName={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{
serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"\
String"}}}}},BlobPropertiesInternal={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{
createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"\
Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Conten\
t-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{
serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",
type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{serializedName:"Content-Dispos\
ition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{
name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:[
"locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","\
broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"\
CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success",
"aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"Co\
pyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEn\
crypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"\
DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc11\
23"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessT\
ier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{
serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{
name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"Cust\
omerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{
name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"\
TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"\
Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:[
"High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",
xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{
name:"Boolean"}}}}},ListBlobsHierarchySegmentResponse={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"\
ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{
name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"\
Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"\
MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blo\
bs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},BlobHierarchyListSegment={
serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"\
BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"\
BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},BlobPrefix={
serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"\
BlobName"}}}}},BlockLookupList={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{
serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Un\
committed",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"La\
test",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},BlockList={serializedName:"BlockList",type:{name:"Composite",className:"\
BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Seque\
nce",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"\
Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},Block={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{
name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},PageList={
serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"\
PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"\
ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",
type:{name:"String"}}}}},PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},ClearRange={serializedName:"\
ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{
name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},QueryRequest={serializedName:"QueryRequest",xmlName:"QueryRequest",
type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryType",type:{name:"String"}},expression:{
serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",xmlName:"InputSeriali\
zation",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSerialization",type:{name:"\
Composite",className:"QuerySerialization"}}}}},QuerySerialization={serializedName:"QuerySerialization",type:{name:"Composite",className:"QuerySerialization",modelProperties:{
format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},QueryFormat={serializedName:"QueryFormat",type:{name:"Compo\
site",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:["delimited","json","arrow",
"parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"Deli\
mitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTe\
xtConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},
parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{name:"any"}}}}}}},DelimitedTextConfiguration={
serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{
columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",type:{
name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"EscapeChar",xmlName:"\
EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},JsonTextConfiguration={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},ArrowConfiguration={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"\
Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{
name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},ArrowField={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"\
ArrowField",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"\
String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},
ServiceSetPropertiesHeaders={serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},ServiceSetPropertiesExceptionHeaders={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"\
ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetPropertiesHeaders={
serializedName:"Service_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},ServiceGetPropertiesExceptionHeaders={serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"Serv\
iceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsHeaders={
serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsExceptionHeaders={serializedName:"Ser\
vice_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceListContainersSegmentHeaders={serializedName:"Service_listContainersSegmentHeaders",type:{name:"\
Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceListContainersSegmentExceptionHeaders={
serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyHeaders={serializedName:"Service_getUs\
erDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyExceptionHeaders={serializedName:"Service_getUser\
DelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",
className:"ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-na\
me",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-ki\
nd",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"Servic\
eGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchHeaders={
serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-t\
ype",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchExceptionHeaders={serializedName:"Ser\
vice_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceFilterBlobsHeaders={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"\
ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ServiceFilterBlobsExceptionHeaders={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExcept\
ionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateHeaders={serializedName:"\
Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateExceptionHeaders={serializedName:"Container_createExceptionHeaders",type:{name:"\
Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
ContainerGetPropertiesHeaders={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{
metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"\
x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"\
x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"\
x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request\
-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public\
-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-p\
olicy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"\
Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetPropertiesExceptionHeaders={serializedName:"Container_getPropertiesExceptionHead\
ers",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerDeleteExceptionHeaders={
serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetMetadataHeaders={serializedName:"Container_setMetadataHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}},ContainerSetMetadataExceptionHeaders={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"\
ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccessPolicyHeaders={
serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAcces\
sPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetAccessPolicyHeaders={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"\
ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Str\
ing"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},ContainerSetAccessPolicyExceptionHeaders={serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"\
ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRestoreHeaders={
serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-clie\
nt-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRestoreExceptionHeaders={serializedName:"Container_restoreException\
Headers",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},ContainerRenameHeaders={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenameExceptionHeaders={
serializedName:"Container_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSubmitBatchHeaders={serializedName:"Container_submitBatchHeaders",type:{name:"Compo\
site",className:"ContainerSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}}}}},ContainerSubmitBatchExceptionHeaders={serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerFilterBlobsHeaders={serializedName:"\
Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerFilterBlobsExceptionHeaders={
serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"Com\
posite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"Con\
tainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeas\
eExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenewLeaseHeaders={serializedName:"\
Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x\
-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerRenewLeaseExceptionHeaders={serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Co\
mposite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},ContainerBreakLeaseHeaders={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerBreakLeaseExceptionHeaders={
serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerChangeLeaseHeaders={serializedName:"Container_changeLeaseHeaders",type:{name:"Compo\
site",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},ContainerChangeLeaseExceptionHeaders={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"Conta\
inerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentHeaders={
serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentExceptionHeaders={serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Comp\
osite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ContainerListBlobHierarchySegmentHeaders={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerLis\
tBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobHierarchySegmentExceptionHeaders={serializedName:"\
Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountInfoHead\
ers",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-c\
lient-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-\
sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},ContainerGetAccountInfoExceptionHeaders={serializedName:"Container_\
getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDownloadHeaders={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDown\
loadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-m\
s-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x\
-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{
name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"\
String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"co\
ntent-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-enc\
oding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"\
x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-descriptio\
n",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-r\
anges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-commit\
ted-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-\
encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-m\
s-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"\
x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"\
DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"D\
ateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},
BlobDownloadExceptionHeaders={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesHeaders={serializedName:"Blob_getPropertiesHeaders",type:{name:"\
Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-\
ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictiona\
ry",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","A\
ppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duratio\
n",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-statu\
s",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesExceptionHeaders={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteHeaders={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"Blo\
bDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteExceptionHeaders={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteHeaders={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUnde\
leteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteExceptionHeaders={
serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"Bl\
obSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobSetExpiryExceptionHeaders={serializedName:"Blob_setExpiryExceptionHeaders",
type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},BlobSetHttpHeadersHeaders={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetHttpHeadersExceptionHeaders={serializedName:"Blob_\
setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetImmutabilityPolicyHeaders={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",
className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-\
policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy\
-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},BlobSetImmutabilityPolicyExceptionHeaders={serializedName:"\
Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteImmutabilityPolicyHeaders={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{
name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-\
request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-vers\
ion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobDeleteImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetLegalHoldHeaders={serializedName:"Blob_setLegalHoldHeaders",
type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"\
x-ms-legal-hold",type:{name:"Boolean"}}}}},BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"\
BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataHeaders={
serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataExceptionHeaders={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Comp\
osite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlobAcquireLeaseHeaders={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobAcquireLeaseExceptionHeaders={serializedName:"Blob_ac\
quireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobReleaseLeaseHeaders={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseH\
eaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobReleaseLeaseExceptionHeaders={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composit\
e",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"e\
tag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobRenewLeaseExceptionHeaders={serializedName:"Blob_rene\
wLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobChangeLeaseHeaders={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHead\
ers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobChangeLeaseExceptionHeaders={
serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobBreakLeaseHeaders={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"\
BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},BlobBreakLeaseExceptionHeaders={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobCreateSnapshotHeaders={serializedName:"Blob_createSnapshotHea\
ders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"\
String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"Date\
TimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-r\
equest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},BlobCreateSnapshotExceptionHeaders={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCrea\
teSnapshotExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLHeaders={
serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLExceptionHeaders={serializedName:"B\
lob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-cod\
e",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobCopyFromURLHeaders={
serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"\
String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}},BlobCopyFromURLExceptionHeaders={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromURL\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobAbortCopyFromURLHeaders={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"\
BlobAbortCopyFromURLHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},BlobAbortCopyFromURLExceptionHeaders={serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURL\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTierHeaders={serializedName:"\
Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTierExceptionHeaders={
serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"\
BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getAccountInfoExceptionHea\
ders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}},BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"\
accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blo\
b-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-co\
ntent-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},BlobQueryExceptionHeaders={serializedName:"Blob_query\
ExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},BlobGetTagsHeaders={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetTagsExceptionHeaders={serializedName:"\
Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTagsExceptionHeaders={
serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"Pa\
geBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"las\
t-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCreateExceptionHeaders={serializedName:"PageBlob_createExceptionHeaders",type:{name:"\
Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
PageBlobUploadPagesHeaders={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesExceptionHeaders={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobClearPagesHeaders={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",
className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modif\
ied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},PageBlobClearPagesExceptionHeaders={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClea\
rPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},PageBlobUploadPagesFromURLExceptionHeaders={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"PageBlobU\
ploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},PageBlobGetPageRangesHeaders={serializedName:"PageBlob_getPageRangesHeaders",type:{
name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"Date\
TimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-\
content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRan\
gesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffHeaders={
serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffExceptionHeaders={serializedName:"PageBlob_getPageRangesDiffExceptionHeader\
s",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResizeHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobResizeExceptionHeaders={serializedName:"PageBlob_\
resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"\
PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modifi\
ed",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUpdateSequenceNumberExceptionHeaders={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalHeaders={serializedName:"PageBlob_copyIncr\
ementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-m\
s-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalExceptionHeaders={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobCreateHeaders={serializedName:"AppendBlob_createHeaders",type:{name:"\
Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"l\
ast-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobCreateExceptionHeaders={serializedName:"AppendBlob_createException\
Headers",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},AppendBlobAppendBlockHeaders={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBloc\
kHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-con\
tent-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-off\
set",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boo\
lean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},AppendBlobAppendBlockExceptionHeaders={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlo\
ckExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockFromUrlHeaders={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"\
x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-coun\
t",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockFromUrlExceptionHeaders={
serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},AppendBlobSealHeaders={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},AppendBlobSealExceptionHeaders={serializedName:"\
AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadHeaders={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobU\
ploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modif\
ied",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-m\
s-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"St\
ring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha\
256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadExceptionHeaders={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"\
Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlockBlobPutBlobFromUrlHeaders={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlo\
bFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobStageBlockHeaders={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-reque\
st-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-\
ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBlockExc\
eptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLHeaders={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"B\
lockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-se\
rver-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-en\
cryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob_stageB\
lockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",
type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobCommitBlockListHeaders={
serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobCommitBlockListExceptionHeaders={serializedName:"BlockBl\
ob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms\
-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListHeaders={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composi\
te",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListExceptionHeaders={serializedName:"BlockBlob_getBlockListExceptionHeader\
s",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}};var contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},
blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties},accept={parameterPath:"accept",mapper:{defaultValue:"application/xml",
isConstant:!0,serializedName:"Accept",type:{name:"String"}}},url={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},
skipEncoding:!0},restype={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},comp={parameterPath:"\
comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],
mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},version={parameterPath:"version",mapper:{defaultValue:"\
2026-02-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},requestId={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-cli\
ent-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},accept1={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Accept",type:{name:"String"}}},comp1={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp2={parameterPath:"\
comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},prefix={parameterPath:["options","prefix"],mapper:{serializedName:"\
prefix",xmlName:"prefix",type:{name:"String"}}},marker={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},
maxPageSize={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Numbe\
r"}}},include={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Seq\
uence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},keyInfo={parameterPath:"keyInfo",mapper:KeyInfo},comp3={
parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},restype1={parameterPath:"restype",mapper:{
defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},body={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"\
body",type:{name:"Stream"}}},comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},contentLength={
parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},multipartContentType={parameterPath:"\
multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},comp5={parameterPath:"comp",mapper:{defaultValue:"\
blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},where={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{
name:"String"}}},restype2={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},metadata={parameterPath:[
"options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"Stri\
ng"}}}}},access={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:[
"container","blob"]}}},defaultEncryptionScope={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-defaul\
t-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},preventEncryptionScopeOverride={parameterPath:["options","containerEncryption\
Scope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"\
Boolean"}}},leaseId={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"Stri\
ng"}}},ifModifiedSince={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-S\
ince",type:{name:"DateTimeRfc1123"}}},ifUnmodifiedSince={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unm\
odified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},comp6={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},comp7={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},containerAcl={parameterPath:[
"options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequen\
ce",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},comp8={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},deletedContainerName={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"\
x-ms-deleted-container-name",type:{name:"String"}}},deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-de\
leted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}},comp9={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},sourceContainerName={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,
xmlName:"x-ms-source-container-name",type:{name:"String"}}},sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-i\
d",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},duration={parameterPath:[
"options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},proposedLeaseId={parameterPath:["options",
"proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},action1={parameterPath:"action",mapper:{
defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},leaseId1={parameterPath:"leaseId",mapper:{serializedName:"x-ms-le\
ase-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},action2={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-\
ms-lease-action",type:{name:"String"}}},action3={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"\
String"}}},breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"N\
umber"}}},action4={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},proposedLeaseId1={
parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},include1={parameterPath:[
"options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:[
"copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},
startFrom={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}},delimiter={parameterPath:"delimit\
er",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},snapshot={parameterPath:["options","snapshot"],mapper:{serializedName:"\
snapshot",xmlName:"snapshot",type:{name:"String"}}},versionId={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{
name:"String"}}},range2={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}},rangeGetContentMD5={parameterPath:[
"options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},rangeGetContentCRC64={
parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolea\
n"}}},encryptionKey={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"\
String"}}},encryptionKeySha256={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encr\
yption-key-sha256",type:{name:"String"}}},encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption\
-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},ifMatch={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"\
If-Match",xmlName:"If-Match",type:{name:"String"}}},ifNoneMatch={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-N\
one-Match",xmlName:"If-None-Match",type:{name:"String"}}},ifTags={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-\
tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},deleteSnapshots={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",
xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"\
deletetype",xmlName:"deletetype",type:{name:"String"}}},comp11={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},expiryOptions={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},
expiresOn={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}},blobCacheControl={parameterPath:[
"options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},blobContentType={
parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"Strin\
g"}}},blobContentMD5={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",
type:{name:"ByteArray"}}},blobContentEncoding={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encod\
ing",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},blobContentLanguage={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{
serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},blobContentDisposition={parameterPath:["options","blobHt\
tpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},comp12={
parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},immutabilityPolicyExpiry={parameterPath:[
"options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"Dat\
eTimeRfc1123"}}},immutabilityPolicyMode={parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms\
-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},comp13={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},legalHold={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",
type:{name:"Boolean"}}},encryptionScope={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-sco\
pe",type:{name:"String"}}},comp14={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"comp",type:{name:"String"}}},tier={parameterPath:[
"options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40",
"P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},rehydratePriority={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrat\
e-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},sourceIfModifiedSince={parameterPath:["options","sourceModi\
fiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTi\
meRfc1123"}}},sourceIfUnmodifiedSince={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-\
if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},sourceIfMatch={parameterPath:["options","sourceModifiedAccessCond\
itions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},sourceIfNoneMatch={parameterPath:["\
options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"\
String"}}},sourceIfTags={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-so\
urce-if-tags",type:{name:"String"}}},copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{
name:"String"}}},blobTagsString={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},sealBlob={
parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},legalHold1={parameterPath:["option\
s","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},xMsRequiresSync={parameterPath:"xMsRequiresSync",mapper:{
defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},sourceContentMD5={parameterPath:["options","sourceContentMD5"],mapper:{
serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},copySourceAuthorization={parameterPath:["options","copySour\
ceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},copySourceTags={parameterPath:[
"options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE",
"COPY"]}}},fileRequestIntent={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",
type:{name:"String"}}},comp15={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},copyActionAbortConstant={
parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},copyId={parameterPath:"\
copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},comp16={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},tier1={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{
name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},queryRequest={parameterPath:["optio\
ns","queryRequest"],mapper:QueryRequest},comp17={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp18={
parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ifModifiedSince1={parameterPath:["options","blobModi\
fiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},
ifUnmodifiedSince1={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"\
x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},ifMatch1={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"\
x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},ifNoneMatch1={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{
serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},tags={parameterPath:["options","tags"],mapper:BlobTags},transactionalContentMD5={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},transactionalContentCrc64={
parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},blobType={
parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},blobContentLength={parameterPath:"\
blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},blobSequenceNumber={parameterPath:[
"options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},contentType1={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},body1={
parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},accept2={parameterPath:"accept",mapper:{defaultValue:"appli\
cation/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},comp19={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},pageWrite={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"Strin\
g"}}},ifSequenceNumberLessThanOrEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},ifSequenceNumberLessThan={parameterPath:["options","sequenceNumberAccess\
Conditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}},ifSequenceNumberEqualTo={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequen\
ce-number-eq",type:{name:"Number"}}},pageWrite1={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"\
String"}}},sourceUrl={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},sourceRange={
parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"String"}}},sourceContentCrc64={parameterPath:[
"options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},range1={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},comp20={parameterPath:"comp",mapper:{defaultValue:"pagelist",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},prevsnapshot={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"\
prevsnapshot",type:{name:"String"}}},prevSnapshotUrl={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x\
-ms-previous-snapshot-url",type:{name:"String"}}},sequenceNumberAction={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",
required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},comp21={parameterPath:"comp",mapper:{defaultValue:"\
incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},blobType1={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,
serializedName:"x-ms-blob-type",type:{name:"String"}}},comp22={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},maxSize={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-m\
s-blob-condition-maxsize",type:{name:"Number"}}},appendPosition={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"\
x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},sourceRange1={parameterPath:["options","sourceRange"],mapper:{serializedName:"\
x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},comp23={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"com\
p",type:{name:"String"}}},blobType2={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},
copySourceBlobProperties={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-sour\
ce-blob-properties",type:{name:"Boolean"}}},comp24={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
blockId={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},blocks={parameterPath:"blocks",mapper:BlockLookupList},
comp25={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},listType={parameterPath:"listType",mapper:{
defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}};var ServiceImpl=class{client;constructor(client){this.client=client}setProperties(blobServiceProperties2,options){return this.client.sendOperationRequest({blobServiceProperties:blobServiceProperties2,
options},setPropertiesOperationSpec)}getProperties(options){return this.client.sendOperationRequest({options},getPropertiesOperationSpec)}getStatistics(options){
return this.client.sendOperationRequest({options},getStatisticsOperationSpec)}listContainersSegment(options){return this.client.sendOperationRequest({options},listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){
return this.client.sendOperationRequest({keyInfo:keyInfo2,options},getUserDelegationKeyOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest(
{options},getAccountInfoOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec)}filterBlobs(options){return this.client.sendOperationRequest({options},
filterBlobsOperationSpec)}},xmlSerializer=createSerializer(mappers_exports,!0),setPropertiesOperationSpec={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceSetPropertiesExceptionHeaders}},requestBody:blobServiceProperties,queryParameters:[restype,comp,timeoutInSeconds],
urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},
getPropertiesOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceProperties,headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceGetPropertiesExceptionHeaders}},queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1],
isXML:!0,serializer:xmlSerializer},getStatisticsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetStatisticsExceptionHeaders}},queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer},listContainersSegmentOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,
headersMapper:ServiceListContainersSegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},getUserDelegationKeyOperationSpec={
path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,headersMapper:ServiceGetUserDelegationKeyHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},
requestBody:keyInfo,queryParameters:[restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,contentType:"\
application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},getAccountInfoOperationSpec={path:"/",httpMethod:"GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer},submitBatchOperationSpec={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Strea\
m"},serializedName:"parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},filterBlobsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,
headersMapper:ServiceFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,
maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer};var ContainerImpl=class{client;constructor(client){this.client=client}create(options){return this.client.sendOperationRequest({options},createOperationSpec)}getProperties(options){
return this.client.sendOperationRequest({options},getPropertiesOperationSpec2)}delete(options){return this.client.sendOperationRequest({options},deleteOperationSpec)}setMetadata(options){
return this.client.sendOperationRequest({options},setMetadataOperationSpec)}getAccessPolicy(options){return this.client.sendOperationRequest({options},getAccessPolicyOperationSpec)}setAccessPolicy(options){
return this.client.sendOperationRequest({options},setAccessPolicyOperationSpec)}restore(options){return this.client.sendOperationRequest({options},restoreOperationSpec)}rename(sourceContainerName2,options){
return this.client.sendOperationRequest({sourceContainerName:sourceContainerName2,options},renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec2)}filterBlobs(options){
return this.client.sendOperationRequest({options},filterBlobsOperationSpec2)}acquireLease(options){return this.client.sendOperationRequest({options},acquireLeaseOperationSpec)}releaseLease(leaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,options},releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},renewLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},breakLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec)}listBlobFlatSegment(options){return this.
client.sendOperationRequest({options},listBlobFlatSegmentOperationSpec)}listBlobHierarchySegment(delimiter2,options){return this.client.sendOperationRequest({delimiter:delimiter2,
options},listBlobHierarchySegmentOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec2)}},xmlSerializer2=createSerializer(
mappers_exports,!0),createOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,
access,defaultEncryptionScope,preventEncryptionScopeOverride],isXML:!0,serializer:xmlSerializer2},getPropertiesOperationSpec2={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetPropertiesExceptionHeaders}},queryParameters:[
timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,serializer:xmlSerializer2},deleteOperationSpec={path:"\
/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:!0,
serializer:xmlSerializer2},setMetadataOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp6],urlParameters:[url],headerParameters:[
version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:!0,serializer:xmlSerializer2},getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,serializer:xmlSerializer2},setAccessPolicyOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},
requestBody:containerAcl,queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,
ifModifiedSince,ifUnmodifiedSince],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer2},restoreOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],
isXML:!0,serializer:xmlSerializer2},renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp9],urlParameters:[url],headerParameters:[
version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:!0,serializer:xmlSerializer2},submitBatchOperationSpec2={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerSubmitBatchExceptionHeaders}},requestBody:body,queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],headerParameters:[accept,
version,requestId,contentLength,multipartContentType],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer2},filterBlobsOperationSpec2={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ContainerFilterBlobsHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer2},acquireLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId],isXML:!0,serializer:xmlSerializer2},releaseLeaseOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],
isXML:!0,serializer:xmlSerializer2},renewLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],isXML:!0,serializer:xmlSerializer2},breakLeaseOperationSpec={path:"/{containerName\
}",httpMethod:"PUT",responses:{202:{headersMapper:ContainerBreakLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod],
isXML:!0,serializer:xmlSerializer2},changeLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1],isXML:!0,serializer:xmlSerializer2},listBlobFlatSegmentOperationSpec={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer2},listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,delimiter],urlParameters:[url],headerParameters:[version,requestId,
accept1],isXML:!0,serializer:xmlSerializer2},getAccountInfoOperationSpec2={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer2};var BlobImpl=class{client;constructor(client){this.client=client}download(options){return this.client.sendOperationRequest({options},downloadOperationSpec)}getProperties(options){
return this.client.sendOperationRequest({options},getPropertiesOperationSpec3)}delete(options){return this.client.sendOperationRequest({options},deleteOperationSpec2)}undelete(options){
return this.client.sendOperationRequest({options},undeleteOperationSpec)}setExpiry(expiryOptions2,options){return this.client.sendOperationRequest({expiryOptions:expiryOptions2,
options},setExpiryOperationSpec)}setHttpHeaders(options){return this.client.sendOperationRequest({options},setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){
return this.client.sendOperationRequest({options},setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){return this.client.sendOperationRequest(
{options},deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){return this.client.sendOperationRequest({legalHold:legalHold2,options},setLegalHoldOperationSpec)}setMetadata(options){
return this.client.sendOperationRequest({options},setMetadataOperationSpec2)}acquireLease(options){return this.client.sendOperationRequest({options},acquireLeaseOperationSpec2)}releaseLease(leaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,options},releaseLeaseOperationSpec2)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},renewLeaseOperationSpec2)}changeLease(leaseId2,proposedLeaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,
options},changeLeaseOperationSpec2)}breakLease(options){return this.client.sendOperationRequest({options},breakLeaseOperationSpec2)}createSnapshot(options){return this.
client.sendOperationRequest({options},createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,
options},startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,options},copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){
return this.client.sendOperationRequest({copyId:copyId2,options},abortCopyFromURLOperationSpec)}setTier(tier2,options){return this.client.sendOperationRequest({
tier:tier2,options},setTierOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec3)}query(options){
return this.client.sendOperationRequest({options},queryOperationSpec)}getTags(options){return this.client.sendOperationRequest({options},getTagsOperationSpec)}setTags(options){
return this.client.sendOperationRequest({options},setTagsOperationSpec)}},xmlSerializer3=createSerializer(mappers_exports,!0),downloadOperationSpec={path:"/{con\
tainerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},206:{bodyMapper:{
type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDownloadExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
range2,rangeGetContentMD5,rangeGetContentCRC64,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},
getPropertiesOperationSpec3={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},
deleteOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,blobDeleteType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
ifMatch,ifNoneMatch,ifTags,deleteSnapshots],isXML:!0,serializer:xmlSerializer3},undeleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobUndeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobUndeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,comp8],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},setExpiryOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobSetExpiryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},queryParameters:[timeoutInSeconds,comp11],
urlParameters:[url],headerParameters:[version,requestId,accept1,expiryOptions,expiresOn],isXML:!0,serializer:xmlSerializer3},setHttpHeadersOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetHttpHeadersExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],isXML:!0,serializer:xmlSerializer3},setImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1,ifUnmodifiedSince,immutabilityPolicyExpiry,
immutabilityPolicyMode],isXML:!0,serializer:xmlSerializer3},deleteImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{
200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},queryParameters:[
timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},setLegalHoldOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetLegalHoldHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetLegalHoldExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp13],urlParameters:[url],headerParameters:[version,requestId,accept1,legalHold],isXML:!0,serializer:xmlSerializer3},
setMetadataOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetMetadataHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,
leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:xmlSerializer3},
acquireLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action,duration,proposedLeaseId,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},releaseLeaseOperationSpec2={path:"/{containerN\
ame}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1,ifMatch,
ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},renewLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},changeLeaseOperationSpec2={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,
ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},breakLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCreateSnapshotExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:xmlSerializer3},startCopyFromURLOperationSpec={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobStartCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,
copySource,blobTagsString,sealBlob,legalHold1],isXML:!0,serializer:xmlSerializer3},copyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[
url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,
encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,copySource,blobTagsString,legalHold1,xMsRequiresSync,sourceContentMD5,
copySourceAuthorization,copySourceTags,fileRequestIntent],isXML:!0,serializer:xmlSerializer3},abortCopyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,copyActionAbortConstant],isXML:!0,serializer:xmlSerializer3},
setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},default:{
bodyMapper:StorageError,headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:!0,serializer:xmlSerializer3},getAccountInfoOperationSpec3={path:"/{containerName}/{blob\
}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},queryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},
requestBody:queryRequest,queryParameters:[timeoutInSeconds,snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:xmlSerializer3},getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,ifNoneMatch1],isXML:!0,serializer:xmlSerializer3},setTagsOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetTagsExceptionHeaders}},
requestBody:tags,queryParameters:[timeoutInSeconds,versionId,comp18],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,ifModifiedSince1,
ifUnmodifiedSince1,ifMatch1,ifNoneMatch1,transactionalContentMD5,transactionalContentCrc64],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",
serializer:xmlSerializer3};var PageBlobImpl=class{client;constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){return this.client.sendOperationRequest({
contentLength:contentLength2,blobContentLength:blobContentLength2,options},createOperationSpec2)}uploadPages(contentLength2,body2,options){return this.client.sendOperationRequest(
{contentLength:contentLength2,body:body2,options},uploadPagesOperationSpec)}clearPages(contentLength2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
options},clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range3,options){return this.client.sendOperationRequest({sourceUrl:sourceUrl2,
sourceRange:sourceRange2,contentLength:contentLength2,range:range3,options},uploadPagesFromURLOperationSpec)}getPageRanges(options){return this.client.sendOperationRequest(
{options},getPageRangesOperationSpec)}getPageRangesDiff(options){return this.client.sendOperationRequest({options},getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){
return this.client.sendOperationRequest({blobContentLength:blobContentLength2,options},resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){
return this.client.sendOperationRequest({sequenceNumberAction:sequenceNumberAction2,options},updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},copyIncrementalOperationSpec)}},xmlSerializer4=createSerializer(mappers_exports,!0),createOperationSpec2={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobCreateExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,blobType,blobContentLength,blobSequenceNumber],
isXML:!0,serializer:xmlSerializer4},uploadPagesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp19],urlParameters:[
url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,range2,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,
ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer4},clearPagesOperationSpec={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobClearPagesExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range2,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo,pageWrite1],isXML:!0,serializer:xmlSerializer4},uploadPagesFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:PageBlobUploadPagesFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,
fileRequestIntent,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1],
isXML:!0,serializer:xmlSerializer4},getPageRangesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range2,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer4},
getPageRangesDiffOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20,
prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range2,ifMatch,ifNoneMatch,ifTags,prevSnapshotUrl],
isXML:!0,serializer:xmlSerializer4},resizeOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},default:{
bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],
isXML:!0,serializer:xmlSerializer4},updateSequenceNumberOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobSequenceNumber,sequenceNumberAction],isXML:!0,serializer:xmlSerializer4},
copyIncrementalOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCopyIncrementalExceptionHeaders}},queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[version,requestId,accept1,
ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,copySource],isXML:!0,serializer:xmlSerializer4};var AppendBlobImpl=class{client;constructor(client){this.client=client}create(contentLength2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
options},createOperationSpec3)}appendBlock(contentLength2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},
appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){return this.client.sendOperationRequest({sourceUrl:sourceUrl2,contentLength:contentLength2,
options},appendBlockFromUrlOperationSpec)}seal(options){return this.client.sendOperationRequest({options},sealOperationSpec)}},xmlSerializer5=createSerializer(mappers_exports,
!0),createOperationSpec3={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:AppendBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,blobTagsString,legalHold1,
blobType1],isXML:!0,serializer:xmlSerializer5},appendBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[
url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,
ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,maxSize,appendPosition],isXML:!0,contentType:"application/xml; cha\
rset=utf-8",mediaType:"binary",serializer:xmlSerializer5},appendBlockFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,transactionalContentMD5,
sourceUrl,sourceContentCrc64,maxSize,appendPosition,sourceRange1],isXML:!0,serializer:xmlSerializer5},sealOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobSealExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp23],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,appendPosition],isXML:!0,serializer:xmlSerializer5};var BlockBlobImpl=class{client;constructor(client){this.client=client}upload(contentLength2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
body:body2,options},uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
copySource:copySource2,options},putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){return this.client.sendOperationRequest({blockId:blockId2,
contentLength:contentLength2,body:body2,options},stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){return this.client.sendOperationRequest(
{blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options},stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){return this.client.
sendOperationRequest({blocks:blocks2,options},commitBlockListOperationSpec)}getBlockList(listType2,options){return this.client.sendOperationRequest({listType:listType2,
options},getBlockListOperationSpec)}},xmlSerializer6=createSerializer(mappers_exports,!0),uploadOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:BlockBlobUploadHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobUploadExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,blobType2],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer6},putBlobFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},queryParameters:[
timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,
encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,copySource,blobTagsString,sourceContentMD5,copySourceAuthorization,
copySourceTags,fileRequestIntent,transactionalContentMD5,blobType2,copySourceBlobProperties],isXML:!0,serializer:xmlSerializer6},stageBlockOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2],isXML:!0,contentType:"applicatio\
n/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer6},stageBlockFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,encryptionAlgorithm,encryptionScope,
sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,sourceUrl,sourceContentCrc64,
sourceRange1],isXML:!0,serializer:xmlSerializer6},commitBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobCommitBlockListHeaders},
default:{bodyMapper:StorageError,headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,queryParameters:[timeoutInSeconds,comp25],urlParameters:[
url],headerParameters:[contentType,accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],isXML:!0,contentType:"application/xml; \
charset=utf-8",mediaType:"xml",serializer:xmlSerializer6},getBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlockList,
headersMapper:BlockBlobGetBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobGetBlockListExceptionHeaders}},queryParameters:[timeoutInSeconds,
snapshot,comp25,listType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:!0,serializer:xmlSerializer6};var StorageClient=class extends ExtendedServiceClient{url;version;constructor(url2,options){if(url2===void 0)throw new Error("'url' cannot be null");options||(options=
{});let defaults2={requestContentType:"application/json; charset=utf-8"},packageDetails="azsdk-js-azure-storage-blob/12.30.0",userAgentPrefix=options.userAgentOptions&&
options.userAgentOptions.userAgentPrefix?`${options.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`,optionsWithDefaults={...defaults2,...options,
userAgentOptions:{userAgentPrefix},endpoint:options.endpoint??options.baseUri??"{url}"};super(optionsWithDefaults),this.url=url2,this.version=options.version||"\
2026-02-06",this.service=new ServiceImpl(this),this.container=new ContainerImpl(this),this.blob=new BlobImpl(this),this.pageBlob=new PageBlobImpl(this),this.appendBlob=
new AppendBlobImpl(this),this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob};var StorageContextClient=class extends StorageClient{async sendOperationRequest(operationArguments,operationSpec){let operationSpecToSend={...operationSpec};return(operationSpecToSend.
path==="/{containerName}"||operationSpecToSend.path==="/{containerName}/{blob}")&&(operationSpecToSend.path=""),super.sendOperationRequest(operationArguments,operationSpecToSend)}};function escapeURLPath(url2){let urlParsed=new URL(url2),path9=urlParsed.pathname;return path9=path9||"/",path9=escape2(path9),urlParsed.pathname=path9,urlParsed.
toString()}function getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){let matchCredentials=connectionString.
split(";");for(let element of matchCredentials)element.trim().startsWith("DevelopmentStorageProxyUri=")&&(proxyUri=element.trim().match("DevelopmentStorageProxy\
Uri=(.*)")[1])}return proxyUri}function getValueInConnString(connectionString,argument){let elements=connectionString.split(";");for(let element of elements)if(element.
trim().startsWith(argument))return element.trim().match(argument+"=(.*)")[1];return""}function extractConnectionStringParts(connectionString){let proxyUri="";connectionString.
startsWith("UseDevelopmentStorage=true")&&(proxyUri=getProxyUriFromDevConnString(connectionString),connectionString=DevelopmentConnectionString);let blobEndpoint=getValueInConnString(
connectionString,"BlobEndpoint");if(blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint,connectionString.search("DefaultEndpointsProto\
col=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="",accountName="",accountKey=Buffer.from("accountKey","base64"),endpointSuffix="";
if(accountName=getValueInConnString(connectionString,"AccountName"),accountKey=Buffer.from(getValueInConnString(connectionString,"AccountKey"),"base64"),!blobEndpoint){
defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsProtocol");let protocol=defaultEndpointsProtocol.toLowerCase();if(protocol!=="ht\
tps"&&protocol!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");if(endpointSuffix=getValueInConnString(
connectionString,"EndpointSuffix"),!endpointSuffix)throw new Error("Invalid EndpointSuffix in the provided Connection String");blobEndpoint=`${defaultEndpointsProtocol}\
://${accountName}.blob.${endpointSuffix}`}if(accountName){if(accountKey.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error(
"Invalid AccountName in the provided Connection String");return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=getValueInConnString(
connectionString,"SharedAccessSignature"),accountName=getValueInConnString(connectionString,"AccountName");if(accountName||(accountName=getAccountNameFromUrl(blobEndpoint)),
blobEndpoint){if(!accountSas)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint i\
n the provided SAS Connection String");return accountSas.startsWith("?")&&(accountSas=accountSas.substring(1)),{kind:"SASConnString",url:blobEndpoint,accountName,
accountSas}}}function escape2(text){return encodeURIComponent(text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(url2,name){
let urlParsed=new URL(url2),path9=urlParsed.pathname;return path9=path9?path9.endsWith("/")?`${path9}${name}`:`${path9}/${name}`:name,urlParsed.pathname=path9,urlParsed.
toString()}function setURLParameter(url2,name,value){let urlParsed=new URL(url2),encodedName=encodeURIComponent(name),encodedValue=value?encodeURIComponent(value):
void 0,searchString=urlParsed.search===""?"?":urlParsed.search,searchPieces=[];for(let pair of searchString.slice(1).split("&"))if(pair){let[key]=pair.split("=",
2);key!==encodedName&&searchPieces.push(pair)}return encodedValue&&searchPieces.push(`${encodedName}=${encodedValue}`),urlParsed.search=searchPieces.length?`?${searchPieces.
join("&")}`:"",urlParsed.toString()}function getURLParameter(url2,name){return new URL(url2).searchParams.get(name)??void 0}function getURLScheme(url2){try{let urlParsed=new URL(url2);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch{return}}function appendToURLQuery(url2,queryParts){let urlParsed=new URL(url2),query=urlParsed.search;return query?query+="&"+queryParts:query=queryParts,urlParsed.search=
query,urlParsed.toString()}function truncatedISO8061Date(date,withMilliseconds=!0){let dateString=date.toISOString();return withMilliseconds?dateString.substring(
0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}function base64encode(content){return isNodeLike?Buffer.from(content).toString("b\
ase64"):btoa(content)}function generateBlockID(blockIDPrefix,blockIndex){blockIDPrefix.length>42&&(blockIDPrefix=blockIDPrefix.slice(0,42));let res=blockIDPrefix+padStart(blockIndex.
toString(),48-blockIDPrefix.length,"0");return base64encode(res)}function padStart(currentString,targetLength,padString=" "){return String.prototype.padStart?currentString.padStart(targetLength,padString):(padString=padString||
" ",currentString.length>targetLength?currentString:(targetLength=targetLength-currentString.length,targetLength>padString.length&&(padString+=padString.repeat(
targetLength/padString.length)),padString.slice(0,targetLength)+currentString))}function iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}function getAccountNameFromUrl(url2){let parsedUrl=new URL(url2),accountName;
try{return parsedUrl.hostname.split(".")[1]==="blob"?accountName=parsedUrl.hostname.split(".")[0]:isIpEndpointStyle(parsedUrl)?accountName=parsedUrl.pathname.split(
"/")[1]:accountName="",accountName}catch{throw new Error("Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){let host=parsedUrl.
host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(
host)||!!parsedUrl.port&&PathStylePorts.includes(parsedUrl.port)}function toBlobTagsString(tags2){if(tags2===void 0)return;let tagPairs=[];for(let key in tags2)
if(Object.prototype.hasOwnProperty.call(tags2,key)){let value=tags2[key];tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`)}return tagPairs.
join("&")}function toBlobTags(tags2){if(tags2===void 0)return;let res={blobTagSet:[]};for(let key in tags2)if(Object.prototype.hasOwnProperty.call(tags2,key)){let value=tags2[key];
res.blobTagSet.push({key,value})}return res}function toTags(tags2){if(tags2===void 0)return;let res={};for(let blobTag of tags2.blobTagSet)res[blobTag.key]=blobTag.
value;return res}function toQuerySerialization(textConfiguration){if(textConfiguration!==void 0)switch(textConfiguration.kind){case"csv":return{format:{type:"de\
limited",delimitedTextConfiguration:{columnSeparator:textConfiguration.columnSeparator||",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.
recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{
recordSeparator:textConfiguration.recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":
return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConfiguration.")}}function parseObjectReplicationRecord(objectReplicationRecord){if(!objectReplicationRecord||
"policy-id"in objectReplicationRecord)return;let orProperties=[];for(let key in objectReplicationRecord){let ids=key.split("_"),policyPrefix="or-";ids[0].startsWith(
policyPrefix)&&(ids[0]=ids[0].substring(policyPrefix.length));let rule={ruleId:ids[1],replicationStatus:objectReplicationRecord[key]},policyIndex=orProperties.findIndex(
policy=>policy.policyId===ids[0]);policyIndex>-1?orProperties[policyIndex].rules.push(rule):orProperties.push({policyId:ids[0],rules:[rule]})}return orProperties}function httpAuthorizationToString(httpAuthorization){return httpAuthorization?httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[],clearRange=[];getPageRangesSegment.pageRange&&(pageRange=getPageRangesSegment.pageRange),
getPageRangesSegment.clearRange&&(clearRange=getPageRangesSegment.clearRange);let pageRangeIndex=0,clearRangeIndex=0;for(;pageRangeIndex<pageRange.length&&clearRangeIndex<
clearRange.length;)pageRange[pageRangeIndex].start<clearRange[clearRangeIndex].start?(yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].
end,isClear:!1},++pageRangeIndex):(yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:!0},++clearRangeIndex);for(;pageRangeIndex<
pageRange.length;++pageRangeIndex)yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].end,isClear:!1};for(;clearRangeIndex<clearRange.length;++clearRangeIndex)
yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:!0}}function assertResponse(response){if("_response"in response)return response;throw new TypeError(`Unexpected response object ${response}`)}var StorageClient2=class{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(url2,pipeline2){this.url=escapeURLPath(url2),this.accountName=
getAccountNameFromUrl(url2),this.pipeline=pipeline2,this.storageClientContext=new StorageContextClient(this.url,getCoreClientOptions(pipeline2)),this.isHttps=iEqual(
getURLScheme(this.url)||"","https"),this.credential=getCredentialFromPipeline(pipeline2);let storageClientContext=this.storageClientContext;storageClientContext.
requestContentType=void 0}};var tracingClient=createTracingClient({packageName:"@azure/storage-blob",packageVersion:SDK_VERSION,namespace:"Microsoft.Storage"});var BlobSASPermissions=class _BlobSASPermissions{static parse(permissions){let blobSASPermissions=new _BlobSASPermissions;for(let char of permissions)switch(char){case"\
r":blobSASPermissions.read=!0;break;case"a":blobSASPermissions.add=!0;break;case"c":blobSASPermissions.create=!0;break;case"w":blobSASPermissions.write=!0;break;case"\
d":blobSASPermissions.delete=!0;break;case"x":blobSASPermissions.deleteVersion=!0;break;case"t":blobSASPermissions.tag=!0;break;case"m":blobSASPermissions.move=
!0;break;case"e":blobSASPermissions.execute=!0;break;case"i":blobSASPermissions.setImmutabilityPolicy=!0;break;case"y":blobSASPermissions.permanentDelete=!0;break;default:
throw new RangeError(`Invalid permission: ${char}`)}return blobSASPermissions}static from(permissionLike){let blobSASPermissions=new _BlobSASPermissions;return permissionLike.
read&&(blobSASPermissions.read=!0),permissionLike.add&&(blobSASPermissions.add=!0),permissionLike.create&&(blobSASPermissions.create=!0),permissionLike.write&&(blobSASPermissions.
write=!0),permissionLike.delete&&(blobSASPermissions.delete=!0),permissionLike.deleteVersion&&(blobSASPermissions.deleteVersion=!0),permissionLike.tag&&(blobSASPermissions.
tag=!0),permissionLike.move&&(blobSASPermissions.move=!0),permissionLike.execute&&(blobSASPermissions.execute=!0),permissionLike.setImmutabilityPolicy&&(blobSASPermissions.
setImmutabilityPolicy=!0),permissionLike.permanentDelete&&(blobSASPermissions.permanentDelete=!0),blobSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
let permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push("c"),this.write&&permissions.push("w"),
this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.tag&&permissions.push("t"),this.move&&permissions.push("m"),this.execute&&permissions.
push("e"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.push("y"),permissions.join("")}};var ContainerSASPermissions=class _ContainerSASPermissions{static parse(permissions){let containerSASPermissions=new _ContainerSASPermissions;for(let char of permissions)
switch(char){case"r":containerSASPermissions.read=!0;break;case"a":containerSASPermissions.add=!0;break;case"c":containerSASPermissions.create=!0;break;case"w":
containerSASPermissions.write=!0;break;case"d":containerSASPermissions.delete=!0;break;case"l":containerSASPermissions.list=!0;break;case"t":containerSASPermissions.
tag=!0;break;case"x":containerSASPermissions.deleteVersion=!0;break;case"m":containerSASPermissions.move=!0;break;case"e":containerSASPermissions.execute=!0;break;case"\
i":containerSASPermissions.setImmutabilityPolicy=!0;break;case"y":containerSASPermissions.permanentDelete=!0;break;case"f":containerSASPermissions.filterByTags=
!0;break;default:throw new RangeError(`Invalid permission ${char}`)}return containerSASPermissions}static from(permissionLike){let containerSASPermissions=new _ContainerSASPermissions;
return permissionLike.read&&(containerSASPermissions.read=!0),permissionLike.add&&(containerSASPermissions.add=!0),permissionLike.create&&(containerSASPermissions.
create=!0),permissionLike.write&&(containerSASPermissions.write=!0),permissionLike.delete&&(containerSASPermissions.delete=!0),permissionLike.list&&(containerSASPermissions.
list=!0),permissionLike.deleteVersion&&(containerSASPermissions.deleteVersion=!0),permissionLike.tag&&(containerSASPermissions.tag=!0),permissionLike.move&&(containerSASPermissions.
move=!0),permissionLike.execute&&(containerSASPermissions.execute=!0),permissionLike.setImmutabilityPolicy&&(containerSASPermissions.setImmutabilityPolicy=!0),permissionLike.
permanentDelete&&(containerSASPermissions.permanentDelete=!0),permissionLike.filterByTags&&(containerSASPermissions.filterByTags=!0),containerSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
let permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push("c"),this.write&&permissions.push("w"),
this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.list&&permissions.push("l"),this.tag&&permissions.push("t"),this.move&&permissions.
push("m"),this.execute&&permissions.push("e"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.push("y"),this.filterByTags&&permissions.
push("f"),permissions.join("")}};function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.end}`:ipRange.start}var SASProtocol;(function(SASProtocol2){SASProtocol2.Https="https",SASProtocol2.HttpsAndHttp="https,http"})(SASProtocol||(SASProtocol={}));var SASQueryParameters=class{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(version3,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2,delegatedUserObjectId){
this.version=version3,this.signature=signature,permissionsOrOptions!==void 0&&typeof permissionsOrOptions!="string"?(this.permissions=permissionsOrOptions.permissions,
this.services=permissionsOrOptions.services,this.resourceTypes=permissionsOrOptions.resourceTypes,this.protocol=permissionsOrOptions.protocol,this.startsOn=permissionsOrOptions.
startsOn,this.expiresOn=permissionsOrOptions.expiresOn,this.ipRangeInner=permissionsOrOptions.ipRange,this.identifier=permissionsOrOptions.identifier,this.delegatedUserObjectId=
permissionsOrOptions.delegatedUserObjectId,this.encryptionScope=permissionsOrOptions.encryptionScope,this.resource=permissionsOrOptions.resource,this.cacheControl=
permissionsOrOptions.cacheControl,this.contentDisposition=permissionsOrOptions.contentDisposition,this.contentEncoding=permissionsOrOptions.contentEncoding,this.
contentLanguage=permissionsOrOptions.contentLanguage,this.contentType=permissionsOrOptions.contentType,permissionsOrOptions.userDelegationKey&&(this.signedOid=permissionsOrOptions.
userDelegationKey.signedObjectId,this.signedTenantId=permissionsOrOptions.userDelegationKey.signedTenantId,this.signedStartsOn=permissionsOrOptions.userDelegationKey.
signedStartsOn,this.signedExpiresOn=permissionsOrOptions.userDelegationKey.signedExpiresOn,this.signedService=permissionsOrOptions.userDelegationKey.signedService,
this.signedVersion=permissionsOrOptions.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId,this.correlationId=
permissionsOrOptions.correlationId)):(this.services=services,this.resourceTypes=resourceTypes,this.expiresOn=expiresOn2,this.permissions=permissionsOrOptions,this.
protocol=protocol,this.startsOn=startsOn,this.ipRangeInner=ipRange,this.delegatedUserObjectId=delegatedUserObjectId,this.encryptionScope=encryptionScope2,this.identifier=
identifier,this.resource=resource,this.cacheControl=cacheControl,this.contentDisposition=contentDisposition,this.contentEncoding=contentEncoding,this.contentLanguage=
contentLanguage,this.contentType=contentType2,userDelegationKey&&(this.signedOid=userDelegationKey.signedObjectId,this.signedTenantId=userDelegationKey.signedTenantId,
this.signedStartsOn=userDelegationKey.signedStartsOn,this.signedExpiresOn=userDelegationKey.signedExpiresOn,this.signedService=userDelegationKey.signedService,this.
signedVersion=userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=preauthorizedAgentObjectId,this.correlationId=correlationId))}toString(){let params=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduo\
id"],queries=[];for(let param of params)switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"ss":this.tryAppendQueryParameter(
queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(queries,
param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,this.startsOn?truncatedISO8061Date(this.startsOn,!1):void 0);break;case"se":this.
tryAppendQueryParameter(queries,param,this.expiresOn?truncatedISO8061Date(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(queries,param,
this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,param,this.identifier);break;case"ses":this.tryAppendQueryParameter(
queries,param,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(queries,param,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(
queries,param,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.signedStartsOn?truncatedISO8061Date(this.signedStartsOn,!1):void 0);
break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?truncatedISO8061Date(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(
queries,param,this.signedService);break;case"skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"sr":this.tryAppendQueryParameter(queries,
param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"sig":this.tryAppendQueryParameter(queries,param,this.
signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(queries,param,this.contentDisposition);
break;case"rsce":this.tryAppendQueryParameter(queries,param,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(queries,param,this.contentLanguage);
break;case"rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"saoid":this.tryAppendQueryParameter(queries,param,this.preauthorizedAgentObjectId);
break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(queries,param,this.delegatedUserObjectId);
break}return queries.join("&")}tryAppendQueryParameter(queries,key,value){value&&(key=encodeURIComponent(key),value=encodeURIComponent(value),key.length>0&&value.
length>0&&queries.push(`${key}=${value}`))}};function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){return generateBlobSASQueryParametersInternal(
blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName).sasQueryParameters}function generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
let version3=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION,sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof
StorageSharedKeyCredential?sharedKeyCredentialOrUserDelegationKey:void 0,userDelegationKeyCredential;if(sharedKeyCredential===void 0&&accountName!==void 0&&(userDelegationKeyCredential=
new UserDelegationKeyCredential(accountName,sharedKeyCredentialOrUserDelegationKey)),sharedKeyCredential===void 0&&userDelegationKeyCredential===void 0)throw TypeError(
"Invalid sharedKeyCredential, userDelegationKey or accountName.");if(version3>="2020-12-06")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20201206(
blobSASSignatureValues,sharedKeyCredential):version3>="2025-07-05"?generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential):
generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential);if(version3>="2018-11-09")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20181109(
blobSASSignatureValues,sharedKeyCredential):version3>="2020-02-10"?generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential):
generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential);if(version3>="2015-04-05"){if(sharedKeyCredential!==void 0)return generateBlobSASQueryParameters20150405(
blobSASSignatureValues,sharedKeyCredential);throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation ke\
y.")}throw new RangeError("'version' must be >= '2015-04-05'.")}function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.
expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c";blobSASSignatureValues.
blobName&&(resource="b");let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(
blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?
truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.
blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.
expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.
blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.
contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.
contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.
expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.
blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl?blobSASSignatureValues.
cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.
contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:
""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType,void 0,void 0,void 0,blobSASSignatureValues.encryptionScope),stringToSign}}function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.
userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.
signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,
userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.
protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,
blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey),stringToSign}}function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.
userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.
signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,
userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.
ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,
timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId),stringToSign}}function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;
blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.
versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[
verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(
blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?
truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.
userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(
blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.
encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope),stringToSign}}function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.
userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.
signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,
userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,void 0,
blobSASSignatureValues.delegatedUserObjectId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.delegatedUserObjectId),stringToSign}}function getCanonicalName(accountName,containerName,blobName){
let elements=[`/blob/${accountName}/${containerName}`];return blobName&&elements.push(`/${blobName}`),elements.join("")}function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){
let version3=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&version3<"2018-11-09")throw RangeError(
"'version' must be >= '2018-11-09' when providing 'snapshotTime'.");if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.snapshotTime)throw RangeError(
"Must provide 'blobName' when providing 'snapshotTime'.");if(blobSASSignatureValues.versionId&&version3<"2019-10-10")throw RangeError("'version' must be >= '201\
9-10-10' when providing 'versionId'.");if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.versionId)throw RangeError("Must provide 'blobName' w\
hen providing 'versionId'.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.setImmutabilityPolicy&&version3<"2020-08-04")throw RangeError(
"'version' must be >= '2020-08-04' when provided 'i' permission.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version3<
"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.permanentDelete&&version3<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");if(blobSASSignatureValues.
permissions&&blobSASSignatureValues.permissions.tag&&version3<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");
if(version3<"2020-02-10"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.permissions.move||blobSASSignatureValues.permissions.execute))throw RangeError(
"'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(version3<"2021-04-10"&&blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(version3<"2020-02-10"&&(blobSASSignatureValues.
preauthorizedAgentObjectId||blobSASSignatureValues.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId\
' or 'correlationId'.");if(blobSASSignatureValues.encryptionScope&&version3<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encr\
yptionScope' in SAS.");return blobSASSignatureValues.version=version3,blobSASSignatureValues}var BlobLeaseClient=class{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(client,leaseId2){
let clientContext=client.storageClientContext;this._url=client.url,client.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=clientContext.container):
(this._isContainer=!1,this._containerOrBlobOperation=clientContext.blob),leaseId2||(leaseId2=randomUUID()),this._leaseId=leaseId2}async acquireLease(duration2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-acquireLease",options,async updatedOptions=>assertResponse(await this.
_containerOrBlobOperation.acquireLease({abortSignal:options.abortSignal,duration:duration2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},proposedLeaseId:this._leaseId,tracingOptions:updatedOptions.tracingOptions})))}async changeLease(proposedLeaseId2,options={}){if(this._isContainer&&
(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.
tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their defaul\
t values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-changeLease",options,async updatedOptions=>{let response=assertResponse(await this.
_containerOrBlobOperation.changeLease(this._leaseId,proposedLeaseId2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));return this._leaseId=proposedLeaseId2,response})}async releaseLease(options={}){if(this.
_isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-releaseLease",options,async updatedOptions=>assertResponse(await this.
_containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async renewLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.
ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))throw new RangeError("The If\
Match, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return tracingClient.
withSpan("BlobLeaseClient-renewLease",options,async updatedOptions=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))}async breakLease(breakPeriod2,options={}){if(this.
_isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-breakLease",options,async updatedOptions=>{let operationOptions={
abortSignal:options.abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions};return assertResponse(await this._containerOrBlobOperation.breakLease(operationOptions))})}};import{Readable}from"node:stream";var RetriableReadableStream=class extends Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(source,getter,offset,count,options={}){
super({highWaterMark:options.highWaterMark}),this.getter=getter,this.source=source,this.start=offset,this.offset=offset,this.end=offset+count-1,this.maxRetryRequests=
options.maxRetryRequests&&options.maxRetryRequests>=0?options.maxRetryRequests:0,this.onProgress=options.onProgress,this.options=options,this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("e\
rror",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),
this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("abor\
ted",this.sourceAbortedHandler)}sourceDataHandler=data=>{if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),
this.source.destroy();return}this.offset+=data.length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(data)||this.source.pause()};sourceAbortedHandler=()=>{
let abortError=new AbortError("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(
err);return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,
this.getter(this.offset).then(newSource=>{this.source=newSource,this.setSourceEventHandlers()}).catch(error2=>{this.destroy(error2)})):this.destroy(new Error(`D\
ata corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}\
, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data than original request, \
data needed offset is ${this.end}, received offset: ${this.offset-1}`))};_destroy(error2,callback){this.removeSourceEventHandlers(),this.source.destroy(),callback(
error2===null?void 0:error2)}};var BlobDownloadResponse=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return isNodeLike?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse,getter,offset,count,options={}){
this.originalResponse=originalResponse,this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,getter,offset,count,options)}};import{Readable as Readable2}from"node:stream";var AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]),AVRO_CODEC_KEY="avro.codec",AVRO_SCHEMA_KEY="avro.schema";var AvroParser=class _AvroParser{static async readFixedBytes(stream2,length,options={}){let bytes=await stream2.read(length,{abortSignal:options.abortSignal});if(bytes.
length!==length)throw new Error("Hit stream end.");return bytes}static async readByte(stream2,options={}){return(await _AvroParser.readFixedBytes(stream2,1,options))[0]}static async readZigZagLong(stream2,options={}){
let zigZagEncoded=0,significanceInBit=0,byte,haveMoreByte,significanceInFloat;do byte=await _AvroParser.readByte(stream2,options),haveMoreByte=byte&128,zigZagEncoded|=
(byte&127)<<significanceInBit,significanceInBit+=7;while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){zigZagEncoded=zigZagEncoded,significanceInFloat=268435456;
do byte=await _AvroParser.readByte(stream2,options),zigZagEncoded+=(byte&127)*significanceInFloat,significanceInFloat*=128;while(byte&128);let res=(zigZagEncoded%
2?-(zigZagEncoded+1):zigZagEncoded)/2;if(res<Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return res}return zigZagEncoded>>
1^-(zigZagEncoded&1)}static async readLong(stream2,options={}){return _AvroParser.readZigZagLong(stream2,options)}static async readInt(stream2,options={}){return _AvroParser.
readZigZagLong(stream2,options)}static async readNull(){return null}static async readBoolean(stream2,options={}){let b=await _AvroParser.readByte(stream2,options);
if(b===1)return!0;if(b===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(stream2,options={}){let u8arr=await _AvroParser.readFixedBytes(
stream2,4,options);return new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat32(0,!0)}static async readDouble(stream2,options={}){let u8arr=await _AvroParser.
readFixedBytes(stream2,8,options);return new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat64(0,!0)}static async readBytes(stream2,options={}){
let size=await _AvroParser.readLong(stream2,options);if(size<0)throw new Error("Bytes size was negative.");return stream2.read(size,{abortSignal:options.abortSignal})}static async readString(stream2,options={}){
let u8arr=await _AvroParser.readBytes(stream2,options);return new TextDecoder().decode(u8arr)}static async readMapPair(stream2,readItemMethod,options={}){let key=await _AvroParser.
readString(stream2,options),value=await readItemMethod(stream2,options);return{key,value}}static async readMap(stream2,readItemMethod,options={}){let readPairMethod=(s,opts={})=>_AvroParser.
readMapPair(s,readItemMethod,opts),pairs=await _AvroParser.readArray(stream2,readPairMethod,options),dict={};for(let pair of pairs)dict[pair.key]=pair.value;return dict}static async readArray(stream2,readItemMethod,options={}){
let items=[];for(let count=await _AvroParser.readLong(stream2,options);count!==0;count=await _AvroParser.readLong(stream2,options))for(count<0&&(await _AvroParser.
readLong(stream2,options),count=-count);count--;){let item=await readItemMethod(stream2,options);items.push(item)}return items}},AvroComplex;(function(AvroComplex2){
AvroComplex2.RECORD="record",AvroComplex2.ENUM="enum",AvroComplex2.ARRAY="array",AvroComplex2.MAP="map",AvroComplex2.UNION="union",AvroComplex2.FIXED="fixed"})(
AvroComplex||(AvroComplex={}));var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2.NULL="null",AvroPrimitive2.BOOLEAN="boolean",AvroPrimitive2.INT="int",
AvroPrimitive2.LONG="long",AvroPrimitive2.FLOAT="float",AvroPrimitive2.DOUBLE="double",AvroPrimitive2.BYTES="bytes",AvroPrimitive2.STRING="string"})(AvroPrimitive||
(AvroPrimitive={}));var AvroType=class _AvroType{static fromSchema(schema){return typeof schema=="string"?_AvroType.fromStringSchema(schema):Array.isArray(schema)?
_AvroType.fromArraySchema(schema):_AvroType.fromObjectSchema(schema)}static fromStringSchema(schema){switch(schema){case AvroPrimitive.NULL:case AvroPrimitive.BOOLEAN:case AvroPrimitive.
INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.BYTES:case AvroPrimitive.STRING:return new AvroPrimitiveType(schema);default:
throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){return new AvroUnionType(schema.map(_AvroType.fromSchema))}static fromObjectSchema(schema){
let type=schema.type;try{return _AvroType.fromStringSchema(type)}catch{}switch(type){case AvroComplex.RECORD:if(schema.aliases)throw new Error(`aliases currentl\
y is not supported, schema: ${schema}`);if(!schema.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${schema}`);let fields={};if(!schema.
fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`);for(let field of schema.fields)fields[field.name]=_AvroType.fromSchema(
field.type);return new AvroRecordType(fields,schema.name);case AvroComplex.ENUM:if(schema.aliases)throw new Error(`aliases currently is not supported, schema: ${schema}`);
if(!schema.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`);return new AvroEnumType(schema.symbols);case AvroComplex.MAP:
if(!schema.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`);return new AvroMapType(_AvroType.fromSchema(schema.values));case AvroComplex.
ARRAY:case AvroComplex.FIXED:default:throw new Error(`Unexpected Avro type ${type} in ${schema}`)}}},AvroPrimitiveType=class extends AvroType{_primitive;constructor(primitive){
super(),this._primitive=primitive}read(stream2,options={}){switch(this._primitive){case AvroPrimitive.NULL:return AvroParser.readNull();case AvroPrimitive.BOOLEAN:
return AvroParser.readBoolean(stream2,options);case AvroPrimitive.INT:return AvroParser.readInt(stream2,options);case AvroPrimitive.LONG:return AvroParser.readLong(
stream2,options);case AvroPrimitive.FLOAT:return AvroParser.readFloat(stream2,options);case AvroPrimitive.DOUBLE:return AvroParser.readDouble(stream2,options);case AvroPrimitive.
BYTES:return AvroParser.readBytes(stream2,options);case AvroPrimitive.STRING:return AvroParser.readString(stream2,options);default:throw new Error("Unknown Avro\
 Primitive")}}},AvroEnumType=class extends AvroType{_symbols;constructor(symbols){super(),this._symbols=symbols}async read(stream2,options={}){let value=await AvroParser.
readInt(stream2,options);return this._symbols[value]}},AvroUnionType=class extends AvroType{_types;constructor(types2){super(),this._types=types2}async read(stream2,options={}){
let typeIndex=await AvroParser.readInt(stream2,options);return this._types[typeIndex].read(stream2,options)}},AvroMapType=class extends AvroType{_itemType;constructor(itemType){
super(),this._itemType=itemType}read(stream2,options={}){let readItemMethod=(s,opts)=>this._itemType.read(s,opts);return AvroParser.readMap(stream2,readItemMethod,
options)}},AvroRecordType=class extends AvroType{_name;_fields;constructor(fields,name){super(),this._fields=fields,this._name=name}async read(stream2,options={}){
let record={};record.$schema=this._name;for(let key in this._fields)Object.prototype.hasOwnProperty.call(this._fields,key)&&(record[key]=await this._fields[key].
read(stream2,options));return record}};function arraysEqual(a,b){if(a===b)return!0;if(a==null||b==null||a.length!==b.length)return!1;for(let i=0;i<a.length;++i)if(a[i]!==b[i])return!1;return!0}var AvroReader=class{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){
this._dataStream=dataStream,this._headerStream=headerStream||dataStream,this._initialized=!1,this._blockOffset=currentBlockOffset||0,this._objectIndex=indexWithinCurrentBlock||
0,this._initialBlockOffset=currentBlockOffset||0}async initialize(options={}){let header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,
{abortSignal:options.abortSignal});if(!arraysEqual(header,AVRO_INIT_BYTES))throw new Error("Stream is not an Avro file.");this._metadata=await AvroParser.readMap(
this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});let codec=this._metadata[AVRO_CODEC_KEY];if(!(codec==null||codec==="null"))throw new Error(
"Codecs are not supported");this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,16,{abortSignal:options.abortSignal});let schema=JSON.parse(this.
_metadata[AVRO_SCHEMA_KEY]);if(this._itemType=AvroType.fromSchema(schema),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),
this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal}),await AvroParser.readLong(this._dataStream,{abortSignal:options.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:options.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(options={}){for(this._initialized||
await this.initialize(options);this.hasNext();){let result=await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});if(this._itemsRemainingInBlock--,
this._objectIndex++,this._itemsRemainingInBlock===0){let marker2=await AvroParser.readFixedBytes(this._dataStream,16,{abortSignal:options.abortSignal});if(this.
_blockOffset=this._initialBlockOffset+this._dataStream.position,this._objectIndex=0,!arraysEqual(this._syncMarker,marker2))throw new Error("Stream is not a vali\
d Avro file.");try{this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal})}catch{this._itemsRemainingInBlock=0}
this._itemsRemainingInBlock>0&&await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal})}yield result}}};var AvroReadable=class{};import{Buffer as Buffer2}from"buffer";var ABORT_ERROR=new AbortError("Reading from the avro stream was aborted."),AvroReadableFromStream=class extends AvroReadable{_position;_readable;toUint8Array(data){
return typeof data=="string"?Buffer2.from(data):data}constructor(readable){super(),this._readable=readable,this._position=0}get position(){return this._position}async read(size,options={}){
if(options.abortSignal?.aborted)throw ABORT_ERROR;if(size<0)throw new Error(`size parameter should be positive: ${size}`);if(size===0)return new Uint8Array;if(!this.
_readable.readable)throw new Error("Stream no longer readable.");let chunk=this._readable.read(size);return chunk?(this._position+=chunk.length,this.toUint8Array(
chunk)):new Promise((resolve2,reject)=>{let cleanUp=()=>{this._readable.removeListener("readable",readableCallback),this._readable.removeListener("error",rejectCallback),
this._readable.removeListener("end",rejectCallback),this._readable.removeListener("close",rejectCallback),options.abortSignal&&options.abortSignal.removeEventListener(
"abort",abortHandler)},readableCallback=()=>{let callbackChunk=this._readable.read(size);callbackChunk&&(this._position+=callbackChunk.length,cleanUp(),resolve2(
this.toUint8Array(callbackChunk)))},rejectCallback=()=>{cleanUp(),reject()},abortHandler=()=>{cleanUp(),reject(ABORT_ERROR)};this._readable.on("readable",readableCallback),
this._readable.once("error",rejectCallback),this._readable.once("end",rejectCallback),this._readable.once("close",rejectCallback),options.abortSignal&&options.abortSignal.
addEventListener("abort",abortHandler)})}};var BlobQuickQueryStream=class extends Readable2{source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(source,options={}){super(),this.source=
source,this.onProgress=options.onProgress,this.onError=options.onError,this.avroReader=new AvroReader(new AvroReadableFromStream(this.source)),this.avroIter=this.
avroReader.parseObjects({abortSignal:options.abortSignal})}_read(){this.avroPaused&&this.readInternal().catch(err=>{this.emit("error",err)})}async readInternal(){
this.avroPaused=!1;let avroNext;do{if(avroNext=await this.avroIter.next(),avroNext.done)break;let obj=avroNext.value,schema=obj.$schema;if(typeof schema!="strin\
g")throw Error("Missing schema in avro record.");switch(schema){case"com.microsoft.azure.storage.queryBlobContents.resultData":{let data=obj.data;if(!(data instanceof
Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(data))||(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBl\
obContents.progress":{let bytesScanned=obj.bytesScanned;if(typeof bytesScanned!="number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&
this.onProgress({loadedBytes:bytesScanned})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){let totalBytes=obj.totalBytes;if(typeof totalBytes!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage.\
queryBlobContents.error":if(this.onError){let fatal=obj.fatal;if(typeof fatal!="boolean")throw Error("Invalid fatal in avro error record.");let name=obj.name;if(typeof name!=
"string")throw Error("Invalid name in avro error record.");let description=obj.description;if(typeof description!="string")throw Error("Invalid description in a\
vro error record.");let position=obj.position;if(typeof position!="number")throw Error("Invalid position in avro error record.");this.onError({position,name,isFatal:fatal,
description})}break;default:throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}};var BlobQueryResponse=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.
originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){
return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return isNodeLike?
this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse,options={}){
this.originalResponse=originalResponse,this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,options)}};var BlockBlobTier;(function(BlockBlobTier2){BlockBlobTier2.Hot="Hot",BlockBlobTier2.Cool="Cool",BlockBlobTier2.Cold="Cold",BlockBlobTier2.Archive="Archive"})(BlockBlobTier||
(BlockBlobTier={}));var PremiumPageBlobTier;(function(PremiumPageBlobTier2){PremiumPageBlobTier2.P4="P4",PremiumPageBlobTier2.P6="P6",PremiumPageBlobTier2.P10="\
P10",PremiumPageBlobTier2.P15="P15",PremiumPageBlobTier2.P20="P20",PremiumPageBlobTier2.P30="P30",PremiumPageBlobTier2.P40="P40",PremiumPageBlobTier2.P50="P50",
PremiumPageBlobTier2.P60="P60",PremiumPageBlobTier2.P70="P70",PremiumPageBlobTier2.P80="P80"})(PremiumPageBlobTier||(PremiumPageBlobTier={}));function toAccessTier(tier2){
if(tier2!==void 0)return tier2}function ensureCpkIfSpecified(cpk,isHttps){if(cpk&&!isHttps)throw new RangeError("Customer-provided encryption key must be used o\
ver HTTPS.");cpk&&!cpk.encryptionAlgorithm&&(cpk.encryptionAlgorithm=EncryptionAlgorithmAES25)}var StorageBlobAudience;(function(StorageBlobAudience2){StorageBlobAudience2.
StorageOAuthScopes="https://storage.azure.com/.default",StorageBlobAudience2.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(StorageBlobAudience||
(StorageBlobAudience={}));function rangeResponseFromModel(response){let pageRange=(response._response.parsedBody.pageRange||[]).map(x=>({offset:x.start,count:x.end-x.start})),clearRange=(response.
_response.parsedBody.clearRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));return{...response,pageRange,clearRange,_response:{...response._response,parsedBody:{
pageRange,clearRange}}}}var BlobBeginCopyFromUrlPoller=class extends Poller{intervalInMs;constructor(options){let{blobClient,copySource:copySource2,intervalInMs=15e3,onProgress,resumeFrom,
startCopyFromURLOptions}=options,state;resumeFrom&&(state=JSON.parse(resumeFrom).state);let operation=makeBlobBeginCopyFromURLPollOperation({...state,blobClient,
copySource:copySource2,startCopyFromURLOptions});super(operation),typeof onProgress=="function"&&this.onProgress(onProgress),this.intervalInMs=intervalInMs}delay(){
return delay(this.intervalInMs)}},cancel=async function(options={}){let state=this.state,{copyId:copyId2}=state;return state.isCompleted?makeBlobBeginCopyFromURLPollOperation(
state):copyId2?(await state.blobClient.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal}),state.isCancelled=!0,makeBlobBeginCopyFromURLPollOperation(state)):
(state.isCancelled=!0,makeBlobBeginCopyFromURLPollOperation(state))},update=async function(options={}){let state=this.state,{blobClient,copySource:copySource2,startCopyFromURLOptions}=state;
if(state.isStarted){if(!state.isCompleted)try{let result=await state.blobClient.getProperties({abortSignal:options.abortSignal}),{copyStatus,copyProgress}=result,
prevCopyProgress=state.copyProgress;copyProgress&&(state.copyProgress=copyProgress),copyStatus==="pending"&&copyProgress!==prevCopyProgress&&typeof options.fireProgress==
"function"?options.fireProgress(state):copyStatus==="success"?(state.result=result,state.isCompleted=!0):copyStatus==="failed"&&(state.error=new Error(`Blob cop\
y failed with reason: "${result.copyStatusDescription||"unknown"}"`),state.isCompleted=!0)}catch(err){state.error=err,state.isCompleted=!0}}else{state.isStarted=
!0;let result=await blobClient.startCopyFromURL(copySource2,startCopyFromURLOptions);state.copyId=result.copyId,result.copyStatus==="success"&&(state.result=result,
state.isCompleted=!0)}return makeBlobBeginCopyFromURLPollOperation(state)},toString=function(){return JSON.stringify({state:this.state},(key,value)=>{if(key!=="\
blobClient")return value})};function makeBlobBeginCopyFromURLPollOperation(state){return{state:{...state},cancel,toString,update}}function rangeToString(iRange){if(iRange.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(iRange.count&&iRange.count<=0)throw new RangeError(
"Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return iRange.count?`bytes=${iRange.offset}-${iRange.offset+
iRange.count-1}`:`bytes=${iRange.offset}-`}import{EventEmitter}from"events";var BatchStates;(function(BatchStates2){BatchStates2[BatchStates2.Good=0]="Good",BatchStates2[BatchStates2.Error=1]="Error"})(BatchStates||
(BatchStates={}));var Batch=class{concurrency;actives=0;completed=0;offset=0;operations=[];state=BatchStates.Good;emitter;constructor(concurrency=5){if(concurrency<
1)throw new RangeError("concurrency must be larger than 0");this.concurrency=concurrency,this.emitter=new EventEmitter}addOperation(operation){this.operations.push(
async()=>{try{this.actives++,await operation(),this.actives--,this.completed++,this.parallelExecute()}catch(error2){this.emitter.emit("error",error2)}})}async do(){
return this.operations.length===0?Promise.resolve():(this.parallelExecute(),new Promise((resolve2,reject)=>{this.emitter.on("finish",resolve2),this.emitter.on("\
error",error2=>{this.state=BatchStates.Error,reject(error2)})}))}nextOperation(){return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){
if(this.state!==BatchStates.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){let operation=this.
nextOperation();if(operation)operation();else return}}}};import fs3 from"node:fs";import util2 from"node:util";async function streamToBuffer(stream2,buffer2,offset,end,encoding){let pos=0,count=end-offset;return new Promise((resolve2,reject)=>{let timeout=setTimeout(()=>reject(
new Error("The operation cannot be completed in timeout.")),1e5);stream2.on("readable",()=>{if(pos>=count){clearTimeout(timeout),resolve2();return}let chunk=stream2.
read();if(!chunk)return;typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding));let chunkLength=pos+chunk.length>count?count-pos:chunk.length;buffer2.fill(chunk.
slice(0,chunkLength),offset+pos,offset+pos+chunkLength),pos+=chunkLength}),stream2.on("end",()=>{clearTimeout(timeout),pos<count&&reject(new Error(`Stream drain\
s before getting enough data needed. Data read: ${pos}, data need: ${count}`)),resolve2()}),stream2.on("error",msg=>{clearTimeout(timeout),reject(msg)})})}async function readStreamToLocalFile(rs,file){return new Promise((resolve2,reject)=>{let ws=fs3.createWriteStream(file);rs.on("error",err=>{reject(err)}),ws.on(
"error",err=>{reject(err)}),ws.on("close",resolve2),rs.pipe(ws)})}var fsStat=util2.promisify(fs3.stat),fsCreateReadStream=fs3.createReadStream;var BlobClient=class _BlobClient extends StorageClient2{blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){return this.
_containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){options=options||{};let pipeline2,url2;if(isPipelineLike(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline2=credentialOrPipelineOrContainerName;else if(isNodeLike&&credentialOrPipelineOrContainerName instanceof
StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,
options=blobNameOrOptions,pipeline2=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=
"string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!="string"&&(options=blobNameOrOptions),pipeline2=newPipeline(new AnonymousCredential,
options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){
let containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.
kind==="AccountConnString")if(isNodeLike){let sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(
appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||(options.proxyOptions=getDefaultProxySettings(
extractedCreds.proxyUri)),pipeline2=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection string is only supported in Node.js enviro\
nment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName))+"?"+extractedCreds.accountSas,pipeline2=newPipeline(new AnonymousCredential,options);else throw new Error("Connection string must be either an Accoun\
t connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(url2,pipeline2),
{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=getURLParameter(
this.url,URLConstants.Parameters.SNAPSHOT),this._versionId=getURLParameter(this.url,URLConstants.Parameters.VERSIONID)}withSnapshot(snapshot2){return new _BlobClient(
setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}withVersion(versionId2){return new _BlobClient(setURLParameter(
this.url,URLConstants.Parameters.VERSIONID,versionId2.length===0?void 0:versionId2),this.pipeline)}getAppendBlobClient(){return new AppendBlobClient(this.url,this.
pipeline)}getBlockBlobClient(){return new BlockBlobClient(this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(this.url,this.pipeline)}async download(offset=0,count,options={}){
return options.conditions=options.conditions||{},options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.
withSpan("BlobClient-download",options,async updatedOptions=>{let res=assertResponse(await this.blobContext.download({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onDownloadProgress:isNodeLike?void 0:options.
onProgress},range:offset===0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,
snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions})),wrappedRes={...res,_response:res._response,objectReplicationDestinationPolicyId:res.
objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)};if(!isNodeLike)return wrappedRes;if((options.
maxRetryRequests===void 0||options.maxRetryRequests<0)&&(options.maxRetryRequests=5),res.contentLength===void 0)throw new RangeError("File download response doe\
sn't contain valid content length header");if(!res.etag)throw new RangeError("File download response doesn't contain valid etag header");return new BlobDownloadResponse(
wrappedRes,async start=>{let updatedDownloadOptions={leaseAccessConditions:options.conditions,modifiedAccessConditions:{ifMatch:options.conditions.ifMatch||res.
etag,ifModifiedSince:options.conditions.ifModifiedSince,ifNoneMatch:options.conditions.ifNoneMatch,ifUnmodifiedSince:options.conditions.ifUnmodifiedSince,ifTags:options.
conditions?.tagConditions},range:rangeToString({count:offset+res.contentLength-start,offset:start}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.
rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey};return(await this.blobContext.download({abortSignal:options.abortSignal,...updatedDownloadOptions})).
readableStreamBody},offset,res.contentLength,{maxRetryRequests:options.maxRetryRequests,onProgress:options.onProgress})})}async exists(options={}){return tracingClient.
withSpan("BlobClient-exists",options,async updatedOptions=>{try{return ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),await this.getProperties({
abortSignal:options.abortSignal,customerProvidedKey:options.customerProvidedKey,conditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}),!0}catch(e){
if(e.statusCode===404)return!1;if(e.statusCode===409&&(e.details.errorCode===BlobUsesCustomerSpecifiedEncryptionMsg||e.details.errorCode===BlobDoesNotUseCustomerSpecifiedEncryption))
return!0;throw e}})}async getProperties(options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),
tracingClient.withSpan("BlobClient-getProperties",options,async updatedOptions=>{let res=assertResponse(await this.blobContext.getProperties({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,
tracingOptions:updatedOptions.tracingOptions}));return{...res,_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(
res.objectReplicationRules)}})}async delete(options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("BlobClient-delete",options,async updatedOptions=>assertResponse(
await this.blobContext.delete({abortSignal:options.abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async deleteIfExists(options={}){return tracingClient.
withSpan("BlobClient-deleteIfExists",options,async updatedOptions=>{try{let res=assertResponse(await this.delete(updatedOptions));return{succeeded:!0,...res,_response:res.
_response}}catch(e){if(e.details?.errorCode==="BlobNotFound")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async undelete(options={}){
return tracingClient.withSpan("BlobClient-undelete",options,async updatedOptions=>assertResponse(await this.blobContext.undelete({abortSignal:options.abortSignal,
tracingOptions:updatedOptions.tracingOptions})))}async setHTTPHeaders(blobHTTPHeaders,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-setHTTPHeaders",options,async updatedOptions=>assertResponse(await this.blobContext.
setHttpHeaders({abortSignal:options.abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async setMetadata(metadata2,options={}){return options.conditions=options.
conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-setMetadata",options,async updatedOptions=>assertResponse(
await this.blobContext.setMetadata({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async setTags(tags2,options={}){
return tracingClient.withSpan("BlobClient-setTags",options,async updatedOptions=>assertResponse(await this.blobContext.setTags({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions,tags:toBlobTags(tags2)})))}async getTags(options={}){return tracingClient.withSpan("BlobClient-getTags",
options,async updatedOptions=>{let response=assertResponse(await this.blobContext.getTags({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}));return{...response,_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}}})}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(
this,proposeLeaseId)}async createSnapshot(options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),
tracingClient.withSpan("BlobClient-createSnapshot",options,async updatedOptions=>assertResponse(await this.blobContext.createSnapshot({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async beginCopyFromURL(copySource2,options={}){let client={
abortCopyFromURL:(...args)=>this.abortCopyFromURL(...args),getProperties:(...args)=>this.getProperties(...args),startCopyFromURL:(...args)=>this.startCopyFromURL(
...args)},poller=new BlobBeginCopyFromUrlPoller({blobClient:client,copySource:copySource2,intervalInMs:options.intervalInMs,onProgress:options.onProgress,resumeFrom:options.
resumeFrom,startCopyFromURLOptions:options});return await poller.poll(),poller}async abortCopyFromURL(copyId2,options={}){return tracingClient.withSpan("BlobCli\
ent-abortCopyFromURL",options,async updatedOptions=>assertResponse(await this.blobContext.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions})))}async syncCopyFromURL(copySource2,options={}){return options.conditions=options.conditions||{},options.
sourceConditions=options.sourceConditions||{},tracingClient.withSpan("BlobClient-syncCopyFromURL",options,async updatedOptions=>assertResponse(await this.blobContext.
copyFromURL(copySource2,{abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:options.
sourceContentMD5,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(
options.tags),immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,
encryptionScope:options.encryptionScope,copySourceTags:options.copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async setAccessTier(tier2,options={}){
return tracingClient.withSpan("BlobClient-setAccessTier",options,async updatedOptions=>assertResponse(await this.blobContext.setTier(toAccessTier(tier2),{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},rehydratePriority:options.
rehydratePriority,tracingOptions:updatedOptions.tracingOptions})))}async downloadToBuffer(param1,param2,param3,param4={}){let buffer2,offset=0,count=0,options=param4;
param1 instanceof Buffer?(buffer2=param1,offset=param2||0,count=typeof param3=="number"?param3:0):(offset=typeof param1=="number"?param1:0,count=typeof param2==
"number"?param2:0,options=param3||{});let blockSize=options.blockSize??0;if(blockSize<0)throw new RangeError("blockSize option must be >= 0");if(blockSize===0&&
(blockSize=4194304),offset<0)throw new RangeError("offset option must be >= 0");if(count&&count<=0)throw new RangeError("count option must be greater than 0");return options.
conditions||(options.conditions={}),tracingClient.withSpan("BlobClient-downloadToBuffer",options,async updatedOptions=>{if(!count){let response=await this.getProperties(
{...options,tracingOptions:updatedOptions.tracingOptions});if(count=response.contentLength-offset,count<0)throw new RangeError(`offset ${offset} shouldn't be la\
rger than blob size ${response.contentLength}`)}if(!buffer2)try{buffer2=Buffer.alloc(count)}catch(error2){throw new Error(`Unable to allocate the buffer of size\
: ${count}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${error2.
message}`)}if(buffer2.length<count)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${count}`);let transferProgress=0,
batch=new Batch(options.concurrency);for(let off=offset;off<offset+count;off=off+blockSize)batch.addOperation(async()=>{let chunkEnd=offset+count;off+blockSize<
chunkEnd&&(chunkEnd=off+blockSize);let stream2=(await this.download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.conditions,maxRetryRequests:options.
maxRetryRequestsPerBlock,customerProvidedKey:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions})).readableStreamBody;await streamToBuffer(
stream2,buffer2,off-offset,chunkEnd-offset),transferProgress+=chunkEnd-off,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});return await batch.
do(),buffer2})}async downloadToFile(filePath,offset=0,count,options={}){return tracingClient.withSpan("BlobClient-downloadToFile",options,async updatedOptions=>{
let response=await this.download(offset,count,{...options,tracingOptions:updatedOptions.tracingOptions});return response.readableStreamBody&&await readStreamToLocalFile(
response.readableStreamBody,filePath),response.blobDownloadStream=void 0,response})}getBlobAndContainerNamesFromUrl(){let containerName,blobName;try{let parsedUrl=new URL(
this.url);if(parsedUrl.host.split(".")[1]==="blob"){let pathComponents=parsedUrl.pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],blobName=pathComponents[3]}else if(isIpEndpointStyle(
parsedUrl)){let pathComponents=parsedUrl.pathname.match("/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2],blobName=pathComponents[4]}else{let pathComponents=parsedUrl.
pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],blobName=pathComponents[3]}if(containerName=decodeURIComponent(containerName),blobName=decodeURIComponent(
blobName),blobName=blobName.replace(/\\/g,"/"),!containerName)throw new Error("Provided containerName is invalid.");return{blobName,containerName}}catch{throw new Error(
"Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){return tracingClient.withSpan("BlobCl\
ient-startCopyFromURL",options,async updatedOptions=>(options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},assertResponse(
await this.blobContext.startCopyFromURL(copySource2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.ifMatch,sourceIfModifiedSince:options.
sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince,sourceIfTags:options.
sourceConditions.tagConditions},immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.
legalHold,rehydratePriority:options.rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),sealBlob:options.sealBlob,tracingOptions:updatedOptions.
tracingOptions}))))}generateSasUrl(options){return new Promise(resolve2=>{if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError("Can \
only generate the SAS when the client is initialized with a shared key credential");let sas=generateBlobSASQueryParameters({containerName:this._containerName,blobName:this.
_name,snapshotTime:this._snapshot,versionId:this._versionId,...options},this.credential).toString();resolve2(appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){
if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key cre\
dential");return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,
...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve2=>{let sas=generateBlobSASQueryParameters(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).toString();
resolve2(appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){return generateBlobSASQueryParametersInternal({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).stringToSign}async deleteImmutabilityPolicy(options={}){
return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy",options,async updatedOptions=>assertResponse(await this.blobContext.deleteImmutabilityPolicy(
{tracingOptions:updatedOptions.tracingOptions})))}async setImmutabilityPolicy(immutabilityPolicy,options={}){return tracingClient.withSpan("BlobClient-setImmuta\
bilityPolicy",options,async updatedOptions=>assertResponse(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:immutabilityPolicy.expiriesOn,
immutabilityPolicyMode:immutabilityPolicy.policyMode,tracingOptions:updatedOptions.tracingOptions})))}async setLegalHold(legalHoldEnabled,options={}){return tracingClient.
withSpan("BlobClient-setLegalHold",options,async updatedOptions=>assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled,{tracingOptions:updatedOptions.
tracingOptions})))}async getAccountInfo(options={}){return tracingClient.withSpan("BlobClient-getAccountInfo",options,async updatedOptions=>assertResponse(await this.
blobContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}},AppendBlobClient=class _AppendBlobClient extends BlobClient{appendBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline2,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline2=credentialOrPipelineOrContainerName;else if(isNodeLike&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline2=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline2=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike){let sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName)),options.proxyOptions||(options.proxyOptions=getDefaultProxySettings(extractedCreds.proxyUri)),pipeline2=newPipeline(sharedKeyCredential,options)}else
throw new Error("Account connection string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline2=newPipeline(new AnonymousCredential,
options);else throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-em\
pty strings for containerName and blobName parameters");super(url2,pipeline2),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(snapshot2){
return new _AppendBlobClient(setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-create",
options,async updatedOptions=>assertResponse(await this.appendBlobContext.create(0,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,
legalHold:options.legalHold,blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(options={}){let conditions={
ifNoneMatch:ETagAny};return tracingClient.withSpan("AppendBlobClient-createIfNotExists",options,async updatedOptions=>{try{let res=assertResponse(await this.create(
{...updatedOptions,conditions}));return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,
...e.response?.parsedHeaders,_response:e.response};throw e}})}async seal(options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("Ap\
pendBlobClient-seal",options,async updatedOptions=>assertResponse(await this.appendBlobContext.seal({abortSignal:options.abortSignal,appendPositionAccessConditions:options.
conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions})))}async appendBlock(body2,contentLength2,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps),tracingClient.withSpan("AppendBlobClient-appendBlock",options,async updatedOptions=>assertResponse(await this.appendBlobContext.appendBlock(contentLength2,
body2,{abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions})))}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){return options.conditions=options.conditions||{},options.sourceConditions=options.
sourceConditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-appendBlockFromURL",options,async updatedOptions=>assertResponse(
await this.appendBlobContext.appendBlockFromUrl(sourceURL,0,{abortSignal:options.abortSignal,sourceRange:rangeToString({offset:sourceOffset,count}),sourceContentMD5:options.
sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,appendPositionAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.
tracingOptions})))}},BlockBlobClient=class _BlockBlobClient extends BlobClient{_blobContext;blockBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline2,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline2=credentialOrPipelineOrContainerName;else if(isNodeLike&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline2=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!="string"&&(options=blobNameOrOptions),
pipeline2=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&
typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike){let sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||
(options.proxyOptions=getDefaultProxySettings(extractedCreds.proxyUri)),pipeline2=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connect\
ion string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline2=newPipeline(new AnonymousCredential,options);else throw new Error("Connect\
ion string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blob\
Name parameters");super(url2,pipeline2),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob}withSnapshot(snapshot2){
return new _BlockBlobClient(setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async query(query,options={}){
if(ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),!isNodeLike)throw new Error("This operation currently is only supported in Node.js.");return tracingClient.
withSpan("BlockBlobClient-query",options,async updatedOptions=>{let response=assertResponse(await this._blobContext.query({abortSignal:options.abortSignal,queryRequest:{
queryType:"SQL",expression:query,inputSerialization:toQuerySerialization(options.inputTextConfiguration),outputSerialization:toQuerySerialization(options.outputTextConfiguration)},
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,
tracingOptions:updatedOptions.tracingOptions}));return new BlobQueryResponse(response,{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.
onError})})}async upload(body2,contentLength2,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.
isHttps),tracingClient.withSpan("BlockBlobClient-upload",options,async updatedOptions=>assertResponse(await this.blockBlobContext.upload(contentLength2,body2,{abortSignal:options.
abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(
options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async syncUploadFromURL(sourceURL,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-syncUploadFromURL",options,
async updatedOptions=>assertResponse(await this.blockBlobContext.putBlobFromUrl(0,sourceURL,{...options,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince,sourceIfTags:options.sourceConditions?.tagConditions},cpkInfo:options.customerProvidedKey,copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),copySourceTags:options.copySourceTags,fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async stageBlock(blockId2,body2,contentLength2,options={}){return ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlock",options,async updatedOptions=>assertResponse(await this.blockBlobContext.stageBlock(
blockId2,contentLength2,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.
transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions})))}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){return ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlockFromURL",options,async updatedOptions=>assertResponse(await this.blockBlobContext.stageBlockFromURL(
blockId2,0,sourceURL,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async commitBlockList(blocks2,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-commitBl\
ockList",options,async updatedOptions=>assertResponse(await this.blockBlobContext.commitBlockList({latest:blocks2},{abortSignal:options.abortSignal,blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions})))}async getBlockList(listType2,options={}){return tracingClient.withSpan("BlockBlobClient-getBlockList",options,async updatedOptions=>{let res=assertResponse(
await this.blockBlobContext.getBlockList(listType2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));return res.committedBlocks||(res.committedBlocks=[]),res.uncommittedBlocks||
(res.uncommittedBlocks=[]),res})}async uploadData(data,options={}){return tracingClient.withSpan("BlockBlobClient-uploadData",options,async updatedOptions=>{if(isNodeLike){
let buffer2;return data instanceof Buffer?buffer2=data:data instanceof ArrayBuffer?buffer2=Buffer.from(data):(data=data,buffer2=Buffer.from(data.buffer,data.byteOffset,
data.byteLength)),this.uploadSeekableInternal((offset,size)=>buffer2.slice(offset,offset+size),buffer2.byteLength,updatedOptions)}else{let browserBlob=new Blob(
[data]);return this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)}})}async uploadBrowserData(browserData,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadBrowserData",options,async updatedOptions=>{let browserBlob=new Blob([browserData]);return this.uploadSeekableInternal(
(offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)})}async uploadSeekableInternal(bodyFactory,size,options={}){let blockSize=options.
blockSize??0;if(blockSize<0||blockSize>4194304e3)throw new RangeError(`blockSize option must be >= 0 and <= ${4194304e3}`);let maxSingleShotSize=options.maxSingleShotSize??
268435456;if(maxSingleShotSize<0||maxSingleShotSize>268435456)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${268435456}`);if(blockSize===0){
if(size>4194304e3*5e4)throw new RangeError(`${size} is too larger to upload to a block blob.`);size>maxSingleShotSize&&(blockSize=Math.ceil(size/5e4),blockSize<
4194304&&(blockSize=4194304))}return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||(options.conditions={}),tracingClient.withSpan("B\
lockBlobClient-uploadSeekableInternal",options,async updatedOptions=>{if(size<=maxSingleShotSize)return assertResponse(await this.upload(bodyFactory(0,size),size,
updatedOptions));let numBlocks=Math.floor((size-1)/blockSize)+1;if(numBlocks>5e4)throw new RangeError(`The buffer's size is too big or the BlockSize is too smal\
l;the number of blocks must be <= ${5e4}`);let blockList=[],blockIDPrefix=randomUUID(),transferProgress=0,batch=new Batch(options.concurrency);for(let i=0;i<numBlocks;i++)
batch.addOperation(async()=>{let blockID=generateBlockID(blockIDPrefix,i),start=blockSize*i,contentLength2=(i===numBlocks-1?size:start+blockSize)-start;blockList.
push(blockID),await this.stageBlock(blockID,bodyFactory(start,contentLength2),contentLength2,{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.
encryptionScope,tracingOptions:updatedOptions.tracingOptions}),transferProgress+=contentLength2,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});
return await batch.do(),this.commitBlockList(blockList,updatedOptions)})}async uploadFile(filePath,options={}){return tracingClient.withSpan("BlockBlobClient-up\
loadFile",options,async updatedOptions=>{let size=(await fsStat(filePath)).size;return this.uploadSeekableInternal((offset,count)=>()=>fsCreateReadStream(filePath,
{autoClose:!0,end:count?offset+count-1:1/0,start:offset}),size,{...options,tracingOptions:updatedOptions.tracingOptions})})}async uploadStream(stream2,bufferSize=8388608,maxConcurrency=5,options={}){
return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||(options.conditions={}),tracingClient.withSpan("BlockBlobClient-uploadStream",options,
async updatedOptions=>{let blockNum=0,blockIDPrefix=randomUUID(),transferProgress=0,blockList=[];return await new BufferScheduler(stream2,bufferSize,maxConcurrency,
async(body2,length)=>{let blockID=generateBlockID(blockIDPrefix,blockNum);blockList.push(blockID),blockNum++,await this.stageBlock(blockID,body2,length,{customerProvidedKey:options.
customerProvidedKey,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}),transferProgress+=length,
options.onProgress&&options.onProgress({loadedBytes:transferProgress})},Math.ceil(maxConcurrency/4*3)).do(),assertResponse(await this.commitBlockList(blockList,
{...options,tracingOptions:updatedOptions.tracingOptions}))})}},PageBlobClient=class _PageBlobClient extends BlobClient{pageBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline2,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline2=credentialOrPipelineOrContainerName;else if(isNodeLike&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline2=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline2=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike){let sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName)),options.proxyOptions||(options.proxyOptions=getDefaultProxySettings(extractedCreds.proxyUri)),pipeline2=newPipeline(sharedKeyCredential,options)}else
throw new Error("Account connection string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline2=newPipeline(new AnonymousCredential,
options);else throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-em\
pty strings for containerName and blobName parameters");super(url2,pipeline2),this.pageBlobContext=this.storageClientContext.pageBlob}withSnapshot(snapshot2){return new _PageBlobClient(
setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(size,options={}){return options.conditions=
options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-create",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.create(0,size,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.
policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(size,options={}){
return tracingClient.withSpan("PageBlobClient-createIfNotExists",options,async updatedOptions=>{try{let conditions={ifNoneMatch:ETagAny},res=assertResponse(await this.
create(size,{...options,conditions,tracingOptions:updatedOptions.tracingOptions}));return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode===
"BlobAlreadyExists")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async uploadPages(body2,offset,count,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-uploadPages",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.uploadPages(count,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.
conditions,transactionalContentMD5:options.transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){
return options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),
tracingClient.withSpan("PageBlobClient-uploadPagesFromURL",options,async updatedOptions=>assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL,
rangeToString({offset:sourceOffset,count}),0,rangeToString({offset:destOffset,count}),{abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,
sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async clearPages(offset=0,count,options={}){return options.conditions=options.conditions||
{},tracingClient.withSpan("PageBlobClient-clearPages",options,async updatedOptions=>assertResponse(await this.pageBlobContext.clearPages(0,{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString(
{offset,count}),sequenceNumberAccessConditions:options.conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions})))}async getPageRanges(offset=0,count,options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPag\
eRanges",options,async updatedOptions=>{let response=assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),tracingOptions:updatedOptions.
tracingOptions}));return rangeResponseFromModel(response)})}async listPageRangesSegment(offset=0,count,marker2,options={}){return tracingClient.withSpan("PageBl\
obClient-getPageRangesSegment",options,async updatedOptions=>assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.
maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeItemSegments(offset=0,count,marker2,options={}){let getPageRangeItemSegmentsResponse;
if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesSegment(offset,count,marker2,options),marker2=getPageRangeItemSegmentsResponse.
continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeItems(offset=0,count,options={}){let marker2;for await(let getPageRangesSegment of this.
listPageRangeItemSegments(offset,count,marker2,options))yield*ExtractPageRangeInfoItems(getPageRangesSegment)}listPageRanges(offset=0,count,options={}){options.
conditions=options.conditions||{};let iter=this.listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>this.listPageRangeItemSegments(offset,count,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPageRangesDiff",options,async updatedOptions=>{let result=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevsnapshot:prevSnapshot,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
result)})}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options={}){return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegm\
ent",options,async updatedOptions=>assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:options?.abortSignal,leaseAccessConditions:options?.
conditions,modifiedAccessConditions:{...options?.conditions,ifTags:options?.conditions?.tagConditions},prevsnapshot:prevSnapshotOrUrl,range:rangeToString({offset,
count}),marker:marker2,maxPageSize:options?.maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){
let getPageRangeItemSegmentsResponse;if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,
marker2,options),marker2=getPageRangeItemSegmentsResponse.continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
let marker2;for await(let getPageRangesSegment of this.listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options))yield*ExtractPageRangeInfoItems(
getPageRangesSegment)}listPageRangesDiff(offset,count,prevSnapshot,options={}){options.conditions=options.conditions||{};let iter=this.listPageRangeDiffItems(offset,
count,prevSnapshot,{...options});return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.listPageRangeDiffItemSegments(
offset,count,prevSnapshot,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",options,async updatedOptions=>{let response=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
response)})}async resize(size,options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-resize",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.resize(size,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-updateSequenceNumber",options,async updatedOptions=>assertResponse(await this.
pageBlobContext.updateSequenceNumber(sequenceNumberAction2,{abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async startCopyIncremental(copySource2,options={}){
return tracingClient.withSpan("PageBlobClient-startCopyIncremental",options,async updatedOptions=>assertResponse(await this.pageBlobContext.copyIncremental(copySource2,
{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}};var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2.LOCKED=0]="LOCKED",MutexLockStatus2[MutexLockStatus2.UNLOCKED=1]="UNLOCKED"})(
MutexLockStatus||(MutexLockStatus={}));var KnownEncryptionAlgorithmType2;(function(KnownEncryptionAlgorithmType3){KnownEncryptionAlgorithmType3.AES256="AES256"})(KnownEncryptionAlgorithmType2||(KnownEncryptionAlgorithmType2=
{}));var InvalidResponseError=class extends Error{constructor(message){super(message),this.name="InvalidResponseError"}};var NetworkError=class extends Error{constructor(code){let message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message),this.code=code,this.name="Network\
Error"}};NetworkError.isNetworkErrorCode=code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;var UsageError=class extends Error{constructor(){
super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};UsageError.isUsageErrorMessage=msg=>msg?msg.includes("insufficient usage"):!1;var RateLimitError=class extends Error{constructor(message){
super(message),this.name="RateLimitError"}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},UploadProgress=class{constructor(contentLength2){this.contentLength=contentLength2,this.sentBytes=0,this.displayedComplete=
!1,this.startTime=Date.now()}setSentBytes(sentBytes){this.sentBytes=sentBytes}getTransferredBytes(){return this.sentBytes}isDone(){return this.getTransferredBytes()===
this.contentLength}display(){if(this.displayedComplete)return;let transferredBytes=this.sentBytes,percentage=(100*(transferredBytes/this.contentLength)).toFixed(
1),elapsedTime=Date.now()-this.startTime,uploadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);info(`Sent ${transferredBytes} of ${this.contentLength}\
 (${percentage}%), ${uploadSpeed} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){return progress=>{this.setSentBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){
let displayCallback=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(displayCallback,delayInMs))};this.timeoutHandle=setTimeout(displayCallback,
delayInMs)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function uploadCacheArchiveSDK(signedUploadURL,archivePath,options){
return __awaiter4(this,void 0,void 0,function*(){var _a2;let blobClient=new BlobClient(signedUploadURL),blockBlobClient=blobClient.getBlockBlobClient(),uploadProgress=new UploadProgress(
(_a2=options?.archiveSizeBytes)!==null&&_a2!==void 0?_a2:0),uploadOptions={blockSize:options?.uploadChunkSize,concurrency:options?.uploadConcurrency,maxSingleShotSize:128*
1024*1024,onProgress:uploadProgress.onProgress()};try{uploadProgress.startDisplayTimer(),debug(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.
containerName}`);let response=yield blockBlobClient.uploadFile(archivePath,uploadOptions);if(response._response.status>=400)throw new InvalidResponseError(`uplo\
adCacheArchiveSDK: upload failed with status code ${response._response.status}`);return response}catch(error2){throw warning(`uploadCacheArchiveSDK: internal er\
ror uploading cache archive: ${error2.message}`),error2}finally{uploadProgress.stopDisplayTimer()}})}import*as buffer from"buffer";import*as fs4 from"fs";import*as stream from"stream";import*as util3 from"util";var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function isSuccessStatusCode(statusCode){return statusCode?statusCode>=200&&statusCode<300:!1}function isServerErrorStatusCode(statusCode){
return statusCode?statusCode>=500:!0}function isRetryableStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout].
includes(statusCode):!1}function sleep(milliseconds){return __awaiter5(this,void 0,void 0,function*(){return new Promise(resolve2=>setTimeout(resolve2,milliseconds))})}
function retry(name_1,method_1,getStatusCode_1){return __awaiter5(this,arguments,void 0,function*(name,method,getStatusCode,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay,onError=void 0){
let errorMessage="",attempt=1;for(;attempt<=maxAttempts;){let response,statusCode,isRetryable=!1;try{response=yield method()}catch(error2){onError&&(response=onError(
error2)),isRetryable=!0,errorMessage=error2.message}if(response&&(statusCode=getStatusCode(response),!isServerErrorStatusCode(statusCode)))return response;if(statusCode&&
(isRetryable=isRetryableStatusCode(statusCode),errorMessage=`Cache service responded with ${statusCode}`),debug(`${name} - Attempt ${attempt} of ${maxAttempts} \
failed with error: ${errorMessage}`),!isRetryable){debug(`${name} - Error is not retryable`);break}yield sleep(delay2),attempt++}throw Error(`${name} failed: ${errorMessage}`)})}
function retryTypedResponse(name_1,method_1){return __awaiter5(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay){
return yield retry(name,method,response=>response.statusCode,maxAttempts,delay2,error2=>{if(error2 instanceof HttpClientError)return{statusCode:error2.statusCode,
result:null,headers:{},error:error2}})})}function retryHttpClientResponse(name_1,method_1){return __awaiter5(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay2=DefaultRetryDelay){
return yield retry(name,method,response=>response.message.statusCode,maxAttempts,delay2)})}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function pipeResponseToStream(response,output){return __awaiter6(this,void 0,void 0,function*(){yield util3.promisify(
stream.pipeline)(response.message,output)})}var DownloadProgress=class{constructor(contentLength2){this.contentLength=contentLength2,this.segmentIndex=0,this.segmentSize=
0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(segmentSize){this.segmentOffset=this.segmentOffset+this.
segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=segmentSize,this.receivedBytes=0,debug(`Downloading segment at offset ${this.segmentOffset} w\
ith length ${this.segmentSize}...`)}setReceivedBytes(receivedBytes){this.receivedBytes=receivedBytes}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;let transferredBytes=this.segmentOffset+this.receivedBytes,percentage=(100*
(transferredBytes/this.contentLength)).toFixed(1),elapsedTime=Date.now()-this.startTime,downloadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);
info(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return progress=>{this.setReceivedBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){let displayCallback=()=>{this.display(),this.isDone()||(this.timeoutHandle=
setTimeout(displayCallback,delayInMs))};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),
this.timeoutHandle=void 0),this.display()}};function downloadCacheHttpClient(archiveLocation,archivePath){return __awaiter6(this,void 0,void 0,function*(){let writeStream=fs4.createWriteStream(
archivePath),httpClient=new HttpClient("actions/cache"),downloadResponse=yield retryHttpClientResponse("downloadCache",()=>__awaiter6(this,void 0,void 0,function*(){
return httpClient.get(archiveLocation)}));downloadResponse.message.socket.setTimeout(SocketTimeout,()=>{downloadResponse.message.destroy(),debug(`Aborting downl\
oad, socket timed out after ${SocketTimeout} ms`)}),yield pipeResponseToStream(downloadResponse,writeStream);let contentLengthHeader=downloadResponse.message.headers["\
content-length"];if(contentLengthHeader){let expectedLength=parseInt(contentLengthHeader),actualLength=getArchiveFileSizeInBytes(archivePath);if(actualLength!==
expectedLength)throw new Error(`Incomplete download. Expected file size: ${expectedLength}, actual file size: ${actualLength}`)}else debug("Unable to validate d\
ownload, no Content-Length header")})}function downloadCacheHttpClientConcurrent(archiveLocation,archivePath,options){return __awaiter6(this,void 0,void 0,function*(){
var _a2;let archiveDescriptor=yield fs4.promises.open(archivePath,"w"),httpClient=new HttpClient("actions/cache",void 0,{socketTimeout:options.timeoutInMs,keepAlive:!0});
try{let lengthHeader=(yield retryHttpClientResponse("downloadCacheMetadata",()=>__awaiter6(this,void 0,void 0,function*(){return yield httpClient.request("HEAD",
archiveLocation,null,{})}))).message.headers["content-length"];if(lengthHeader==null)throw new Error("Content-Length not found on blob response");let length=parseInt(
lengthHeader);if(Number.isNaN(length))throw new Error(`Could not interpret Content-Length: ${length}`);let downloads=[],blockSize=4*1024*1024;for(let offset=0;offset<
length;offset+=blockSize){let count=Math.min(blockSize,length-offset);downloads.push({offset,promiseGetter:()=>__awaiter6(this,void 0,void 0,function*(){return yield downloadSegmentRetry(
httpClient,archiveLocation,offset,count)})})}downloads.reverse();let actives=0,bytesDownloaded=0,progress=new DownloadProgress(length);progress.startDisplayTimer();
let progressFn=progress.onProgress(),activeDownloads=[],nextDownload,waitAndWrite=()=>__awaiter6(this,void 0,void 0,function*(){let segment=yield Promise.race(Object.
values(activeDownloads));yield archiveDescriptor.write(segment.buffer,0,segment.count,segment.offset),actives--,delete activeDownloads[segment.offset],bytesDownloaded+=
segment.count,progressFn({loadedBytes:bytesDownloaded})});for(;nextDownload=downloads.pop();)activeDownloads[nextDownload.offset]=nextDownload.promiseGetter(),actives++,
actives>=((_a2=options.downloadConcurrency)!==null&&_a2!==void 0?_a2:10)&&(yield waitAndWrite());for(;actives>0;)yield waitAndWrite()}finally{httpClient.dispose(),
yield archiveDescriptor.close()}})}function downloadSegmentRetry(httpClient,archiveLocation,offset,count){return __awaiter6(this,void 0,void 0,function*(){let failures=0;
for(;;)try{let result=yield promiseWithTimeout(3e4,downloadSegment(httpClient,archiveLocation,offset,count));if(typeof result=="string")throw new Error("downloa\
dSegmentRetry failed due to timeout");return result}catch(err){if(failures>=5)throw err;failures++}})}function downloadSegment(httpClient,archiveLocation,offset,count){
return __awaiter6(this,void 0,void 0,function*(){let partRes=yield retryHttpClientResponse("downloadCachePart",()=>__awaiter6(this,void 0,void 0,function*(){return yield httpClient.
get(archiveLocation,{Range:`bytes=${offset}-${offset+count-1}`})}));if(!partRes.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement readBod\
yBuffer");return{offset,count,buffer:yield partRes.readBodyBuffer()}})}function downloadCacheStorageSDK(archiveLocation,archivePath,options){return __awaiter6(this,
void 0,void 0,function*(){var _a2;let client=new BlockBlobClient(archiveLocation,void 0,{retryOptions:{tryTimeoutInMs:options.timeoutInMs}}),contentLength2=(_a2=
(yield client.getProperties()).contentLength)!==null&&_a2!==void 0?_a2:-1;if(contentLength2<0)debug("Unable to determine content length, downloading file with h\
ttp-client..."),yield downloadCacheHttpClient(archiveLocation,archivePath);else{let maxSegmentSize=Math.min(134217728,buffer.constants.MAX_LENGTH),downloadProgress=new DownloadProgress(
contentLength2),fd=fs4.openSync(archivePath,"w");try{downloadProgress.startDisplayTimer();let controller=new AbortController,abortSignal=controller.signal;for(;!downloadProgress.
isDone();){let segmentStart=downloadProgress.segmentOffset+downloadProgress.segmentSize,segmentSize=Math.min(maxSegmentSize,contentLength2-segmentStart);downloadProgress.
nextSegment(segmentSize);let result=yield promiseWithTimeout(options.segmentTimeoutInMs||36e5,client.downloadToBuffer(segmentStart,segmentSize,{abortSignal,concurrency:options.
downloadConcurrency,onProgress:downloadProgress.onProgress()}));if(result==="timeout")throw controller.abort(),new Error("Aborting cache download as the downloa\
d time exceeded the timeout.");Buffer.isBuffer(result)&&fs4.writeFileSync(fd,result)}}finally{downloadProgress.stopDisplayTimer(),fs4.closeSync(fd)}}})}var promiseWithTimeout=(timeoutMs,promise)=>__awaiter6(
void 0,void 0,void 0,function*(){let timeoutHandle,timeoutPromise=new Promise(resolve2=>{timeoutHandle=setTimeout(()=>resolve2("timeout"),timeoutMs)});return Promise.
race([promise,timeoutPromise]).then(result=>(clearTimeout(timeoutHandle),result))});function getUploadOptions(copy){let result={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};return copy&&(typeof copy.useAzureSdk=="boolean"&&(result.
useAzureSdk=copy.useAzureSdk),typeof copy.uploadConcurrency=="number"&&(result.uploadConcurrency=copy.uploadConcurrency),typeof copy.uploadChunkSize=="number"&&
(result.uploadChunkSize=copy.uploadChunkSize)),result.uploadConcurrency=isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?result.uploadConcurrency:Math.min(32,
Number(process.env.CACHE_UPLOAD_CONCURRENCY)),result.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?result.uploadChunkSize:Math.min(128*1024*
1024,Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Upload concurrency: ${result.uploadConcurrency}`),
debug(`Upload chunk size: ${result.uploadChunkSize}`),result}function getDownloadOptions(copy){let result={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,
timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};copy&&(typeof copy.useAzureSdk=="boolean"&&(result.useAzureSdk=copy.useAzureSdk),typeof copy.concurrentBlobDownloads==
"boolean"&&(result.concurrentBlobDownloads=copy.concurrentBlobDownloads),typeof copy.downloadConcurrency=="number"&&(result.downloadConcurrency=copy.downloadConcurrency),
typeof copy.timeoutInMs=="number"&&(result.timeoutInMs=copy.timeoutInMs),typeof copy.segmentTimeoutInMs=="number"&&(result.segmentTimeoutInMs=copy.segmentTimeoutInMs),
typeof copy.lookupOnly=="boolean"&&(result.lookupOnly=copy.lookupOnly));let segmentDownloadTimeoutMins=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return segmentDownloadTimeoutMins&&
!isNaN(Number(segmentDownloadTimeoutMins))&&isFinite(Number(segmentDownloadTimeoutMins))&&(result.segmentTimeoutInMs=Number(segmentDownloadTimeoutMins)*60*1e3),
debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Download concurrency: ${result.downloadConcurrency}`),debug(`Request timeout (ms): ${result.timeoutInMs}`),
debug(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),debug(`Segment download timeout (ms): ${result.segmentTimeoutInMs}`),
debug(`Lookup only: ${result.lookupOnly}`),result}function isGhes(){let hostname=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),isGitHubHost=hostname==="GITHUB.COM",
isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}function getCacheServiceVersion(){
return isGhes()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}var KNOWN_CACHE_MODES=["none","read","write","write-only"];function getCacheMode(){return(process.
env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}function isCacheReadable(mode){return KNOWN_CACHE_MODES.includes(mode)?mode==="read"||mode==="write":!0}function isCacheWritable(mode){
return KNOWN_CACHE_MODES.includes(mode)?mode==="write"||mode==="write-only":!0}function getCacheServiceURL(){let version3=getCacheServiceVersion();switch(version3){case"\
v1":return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsup\
ported cache service version: ${version3}`)}}var import_package_version=__toESM(require_package_version(),1);function getUserAgentString(){return`@actions/cache-${import_package_version.version}`}var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function getCacheApiUrl(resource){let baseUrl=getCacheServiceURL();if(!baseUrl)throw new Error("Cache Service Url not \
found, unable to restore cache.");let url2=`${baseUrl}_apis/artifactcache/${resource}`;return debug(`Resource Url: ${url2}`),url2}function createAcceptHeader(type,apiVersion){
return`${type};api-version=${apiVersion}`}function getRequestOptions(){return{headers:{Accept:createAcceptHeader("application/json","6.0-preview.1")}}}function createHttpClient(){
let token=process.env.ACTIONS_RUNTIME_TOKEN||"",bearerCredentialHandler=new BearerCredentialHandler(token);return new HttpClient(getUserAgentString(),[bearerCredentialHandler],
getRequestOptions())}function getCacheEntry(keys,paths,options){return __awaiter7(this,void 0,void 0,function*(){var _a2;let httpClient=createHttpClient(),version3=getCacheVersion(
paths,options?.compressionMethod,options?.enableCrossOsArchive),resource=`cache?keys=${encodeURIComponent(keys.join(","))}&version=${version3}`,response=yield retryTypedResponse(
"getCacheEntry",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===204)return isDebug()&&
(yield printCachesListForDiagnostics(keys[0],httpClient,version3)),null;if(!isSuccessStatusCode(response.statusCode)){let errorMessage=(_a2=response.error)===null||
_a2===void 0?void 0:_a2.message;throw errorMessage?.includes(CacheReadDeniedMessagePrefix)?new Error(errorMessage):new Error(`Cache service responded with ${response.
statusCode}`)}let cacheResult=response.result,cacheDownloadUrl=cacheResult?.archiveLocation;if(!cacheDownloadUrl)throw new Error("Cache not found.");return setSecret(
cacheDownloadUrl),debug("Cache Result:"),debug(JSON.stringify(cacheResult)),cacheResult})}function printCachesListForDiagnostics(key,httpClient,version3){return __awaiter7(
this,void 0,void 0,function*(){let resource=`caches?key=${encodeURIComponent(key)}`,response=yield retryTypedResponse("listCache",()=>__awaiter7(this,void 0,void 0,
function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===200){let cacheListResult=response.result,totalCount=cacheListResult?.
totalCount;if(totalCount&&totalCount>0){debug(`No matching cache found for cache key '${key}', version '${version3} and scope ${process.env.GITHUB_REF}. There e\
xist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/us\
ing-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key 
Other caches with similar key:`);for(let cacheEntry of cacheListResult?.artifactCaches||[])debug(`Cache Key: ${cacheEntry?.cacheKey}, Cache Version: ${cacheEntry?.
cacheVersion}, Cache Scope: ${cacheEntry?.scope}, Cache Created: ${cacheEntry?.creationTime}`)}}})}function downloadCache(archiveLocation,archivePath,options){return __awaiter7(
this,void 0,void 0,function*(){let archiveUrl=new URL2(archiveLocation),downloadOptions=getDownloadOptions(options);archiveUrl.hostname.endsWith(".blob.core.win\
dows.net")?downloadOptions.useAzureSdk?yield downloadCacheStorageSDK(archiveLocation,archivePath,downloadOptions):downloadOptions.concurrentBlobDownloads?yield downloadCacheHttpClientConcurrent(
archiveLocation,archivePath,downloadOptions):yield downloadCacheHttpClient(archiveLocation,archivePath):yield downloadCacheHttpClient(archiveLocation,archivePath)})}
function reserveCache(key,paths,options){return __awaiter7(this,void 0,void 0,function*(){let httpClient=createHttpClient(),version3=getCacheVersion(paths,options?.
compressionMethod,options?.enableCrossOsArchive),reserveCacheRequest={key,version:version3,cacheSize:options?.cacheSize};return yield retryTypedResponse("reserv\
eCache",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.postJson(getCacheApiUrl("caches"),reserveCacheRequest)}))})}function getContentRange(start,end){
return`bytes ${start}-${end}/*`}function uploadChunk(httpClient,resourceUrl,openStream,start,end){return __awaiter7(this,void 0,void 0,function*(){debug(`Upload\
ing chunk of size ${end-start+1} bytes at offset ${start} with content range: ${getContentRange(start,end)}`);let additionalHeaders={"Content-Type":"application\
/octet-stream","Content-Range":getContentRange(start,end)},uploadChunkResponse=yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`,()=>__awaiter7(
this,void 0,void 0,function*(){return httpClient.sendStream("PATCH",resourceUrl,openStream(),additionalHeaders)}));if(!isSuccessStatusCode(uploadChunkResponse.message.
statusCode))throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`)})}function uploadFile(httpClient,cacheId,archivePath,options){
return __awaiter7(this,void 0,void 0,function*(){let fileSize=getArchiveFileSizeInBytes(archivePath),resourceUrl=getCacheApiUrl(`caches/${cacheId.toString()}`),
fd=fs5.openSync(archivePath,"r"),uploadOptions=getUploadOptions(options),concurrency=assertDefined("uploadConcurrency",uploadOptions.uploadConcurrency),maxChunkSize=assertDefined(
"uploadChunkSize",uploadOptions.uploadChunkSize),parallelUploads=[...new Array(concurrency).keys()];debug("Awaiting all uploads");let offset=0;try{yield Promise.
all(parallelUploads.map(()=>__awaiter7(this,void 0,void 0,function*(){for(;offset<fileSize;){let chunkSize=Math.min(fileSize-offset,maxChunkSize),start=offset,end=offset+
chunkSize-1;offset+=maxChunkSize,yield uploadChunk(httpClient,resourceUrl,()=>fs5.createReadStream(archivePath,{fd,start,end,autoClose:!1}).on("error",error2=>{
throw new Error(`Cache upload failed because file read failed with ${error2.message}`)}),start,end)}})))}finally{fs5.closeSync(fd)}})}function commitCache(httpClient,cacheId,filesize){
return __awaiter7(this,void 0,void 0,function*(){let commitCacheRequest={size:filesize};return yield retryTypedResponse("commitCache",()=>__awaiter7(this,void 0,
void 0,function*(){return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`),commitCacheRequest)}))})}function saveCache(cacheId,archivePath,signedUploadURL,options){
return __awaiter7(this,void 0,void 0,function*(){if(getUploadOptions(options).useAzureSdk){if(!signedUploadURL)throw new Error("Azure Storage SDK can only be us\
ed when a signed URL is provided.");yield uploadCacheArchiveSDK(signedUploadURL,archivePath,options)}else{let httpClient=createHttpClient();debug("Upload cache"),
yield uploadFile(httpClient,cacheId,archivePath,options),debug("Commiting cache");let cacheSize=getArchiveFileSizeInBytes(archivePath);info(`Cache Size: ~${Math.
round(cacheSize/(1024*1024))} MB (${cacheSize} B)`);let commitCacheResponse=yield commitCache(httpClient,cacheId,cacheSize);if(!isSuccessStatusCode(commitCacheResponse.
statusCode))throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`);info("Cache saved successfully")}})}var import_runtime_rpc=__toESM(require_commonjs2(),1),import_runtime11=__toESM(require_commonjs(),1),import_runtime12=__toESM(require_commonjs(),1),import_runtime13=__toESM(require_commonjs(),1),
import_runtime14=__toESM(require_commonjs(),1),import_runtime15=__toESM(require_commonjs(),1);var import_runtime6=__toESM(require_commonjs(),1),import_runtime7=__toESM(require_commonjs(),1),import_runtime8=__toESM(require_commonjs(),1),import_runtime9=__toESM(require_commonjs(),1),
import_runtime10=__toESM(require_commonjs(),1);var import_runtime=__toESM(require_commonjs(),1),import_runtime2=__toESM(require_commonjs(),1),import_runtime3=__toESM(require_commonjs(),1),import_runtime4=__toESM(require_commonjs(),1),
import_runtime5=__toESM(require_commonjs(),1),CacheScope$Type=class extends import_runtime5.MessageType{constructor(){super("github.actions.results.entities.v1.\
CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(value){let message={scope:"",permission:"0"};return globalThis.
Object.defineProperty(message,import_runtime4.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime3.reflectionMergePartial)(this,message,value),
message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.scope=reader.string();break;case 2:message.permission=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime2.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.scope!==""&&writer.tag(1,import_runtime.WireType.
LengthDelimited).string(message.scope),message.permission!=="0"&&writer.tag(2,import_runtime.WireType.Varint).int64(message.permission);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime2.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CacheScope=new CacheScope$Type;var CacheMetadata$Type=class extends import_runtime10.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository\
_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"message",repeat:1,T:()=>CacheScope}])}create(value){let message={repositoryId:"0",scope:[]};return globalThis.Object.
defineProperty(message,import_runtime9.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime8.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.repositoryId=reader.
int64().toString();break;case 2:message.scope.push(CacheScope.internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;if(u===
"throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime7.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.repositoryId!=="0"&&writer.tag(1,import_runtime6.WireType.
Varint).int64(message.repositoryId);for(let i=0;i<message.scope.length;i++)CacheScope.internalBinaryWrite(message.scope[i],writer.tag(2,import_runtime6.WireType.
LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime7.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},CacheMetadata=new CacheMetadata$Type;var CreateCacheEntryRequest$Type=class extends import_runtime15.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"\
metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",version:""};
return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.
key=reader.string();break;case 3:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown\
 field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.onRead:u)(this.
typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(message.metadata,
writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(
message.key),message.version!==""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&
(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryRequest=new CreateCacheEntryRequest$Type,CreateCacheEntryResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"\
message",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedUploadUrl=reader.string();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.signedUploadUrl!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(message.signedUploadUrl),message.message!==
""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryResponse=new CreateCacheEntryResponse$Type,FinalizeCacheEntryUploadRequest$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",
T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",sizeBytes:"0",version:""};return globalThis.
Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.
string();break;case 3:message.sizeBytes=reader.int64().toString();break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u===
"throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).
string(message.key),message.sizeBytes!=="0"&&writer.tag(3,import_runtime11.WireType.Varint).int64(message.sizeBytes),message.version!==""&&writer.tag(4,import_runtime11.WireType.
LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},FinalizeCacheEntryUploadRequest=new FinalizeCacheEntryUploadRequest$Type,FinalizeCacheEntryUploadResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"\
message",kind:"scalar",T:9}])}create(value){let message={ok:!1,entryId:"0",message:""};return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.entryId=reader.int64().toString();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")
throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.entryId!=="0"&&writer.tag(2,import_runtime11.WireType.Varint).int64(message.entryId),message.message!==""&&writer.tag(3,import_runtime11.WireType.
LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},FinalizeCacheEntryUploadResponse=new FinalizeCacheEntryUploadResponse$Type,GetCacheEntryDownloadURLRequest$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",
T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(value){let message={key:"",restoreKeys:[],version:""};
return globalThis.Object.defineProperty(message,import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.
key=reader.string();break;case 3:message.restoreKeys.push(reader.string());break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.metadata&&CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,import_runtime11.WireType.LengthDelimited).fork(),options).join(),message.key!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).
string(message.key);for(let i=0;i<message.restoreKeys.length;i++)writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.restoreKeys[i]);message.
version!==""&&writer.tag(4,import_runtime11.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLRequest=new GetCacheEntryDownloadURLRequest$Type,GetCacheEntryDownloadURLResponse$Type=class extends import_runtime15.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{
no:3,name:"matched_key",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(message,
import_runtime14.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime13.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedDownloadUrl=reader.string();break;case 3:message.matchedKey=reader.string();break;default:let u=options.readUnknownField;if(u==="thro\
w")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime12.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime11.WireType.
Varint).bool(message.ok),message.signedDownloadUrl!==""&&writer.tag(2,import_runtime11.WireType.LengthDelimited).string(message.signedDownloadUrl),message.matchedKey!==
""&&writer.tag(3,import_runtime11.WireType.LengthDelimited).string(message.matchedKey);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime12.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLResponse=new GetCacheEntryDownloadURLResponse$Type,CacheService=new import_runtime_rpc.ServiceType(
"github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:CreateCacheEntryRequest,O:CreateCacheEntryResponse},{name:"FinalizeCacheEntr\
yUpload",options:{},I:FinalizeCacheEntryUploadRequest,O:FinalizeCacheEntryUploadResponse},{name:"GetCacheEntryDownloadURL",options:{},I:GetCacheEntryDownloadURLRequest,
O:GetCacheEntryDownloadURLResponse}]);var CacheServiceClientJSON=class{constructor(rpc){this.rpc=rpc,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.GetCacheEntryDownloadURL.
bind(this)}CreateCacheEntry(request){let data=CreateCacheEntryRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("githu\
b.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",data).then(data2=>CreateCacheEntryResponse.fromJson(data2,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(request){
let data=FinalizeCacheEntryUploadRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Cach\
eService","FinalizeCacheEntryUpload","application/json",data).then(data2=>FinalizeCacheEntryUploadResponse.fromJson(data2,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(request){
let data=GetCacheEntryDownloadURLRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Cach\
eService","GetCacheEntryDownloadURL","application/json",data).then(data2=>GetCacheEntryDownloadURLResponse.fromJson(data2,{ignoreUnknownFields:!0}))}};function maskSigUrl(url2){if(url2)try{let signature=new URL(url2).searchParams.get("sig");signature&&(setSecret(signature),setSecret(encodeURIComponent(signature)))}catch(error2){
debug(`Failed to parse URL: ${url2} ${error2 instanceof Error?error2.message:String(error2)}`)}}function maskSecretUrls(body2){if(typeof body2!="object"||body2===
null){debug("body is not an object or is null");return}"signed_upload_url"in body2&&typeof body2.signed_upload_url=="string"&&maskSigUrl(body2.signed_upload_url),
"signed_download_url"in body2&&typeof body2.signed_download_url=="string"&&maskSigUrl(body2.signed_download_url)}var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},CacheServiceClient=class{constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){this.maxAttempts=
5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;let token=getRuntimeToken();this.baseUrl=getCacheServiceURL(),maxAttempts&&(this.maxAttempts=maxAttempts),
baseRetryIntervalMilliseconds&&(this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),this.httpClient=
new HttpClient(userAgent,[new BearerCredentialHandler(token)])}request(service,method,contentType2,data){return __awaiter8(this,void 0,void 0,function*(){let url2=new URL(
`/twirp/${service}/${method}`,this.baseUrl).href;debug(`[Request] ${method} ${url2}`);let headers={"Content-Type":contentType2};try{let{body:body2}=yield this.retryableRequest(
()=>__awaiter8(this,void 0,void 0,function*(){return this.httpClient.post(url2,JSON.stringify(data),headers)}));return body2}catch(error2){throw new Error(`Fail\
ed to ${method}: ${error2.message}`)}})}retryableRequest(operation){return __awaiter8(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";for(;attempt<
this.maxAttempts;){let isRetryable=!1;try{let response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),debug(`[Respon\
se] - ${response.message.statusCode}`),debug(`Headers: ${JSON.stringify(response.message.headers,null,2)}`);let body2=JSON.parse(rawBody);if(maskSecretUrls(body2),
debug(`Body: ${JSON.stringify(body2,null,2)}`),this.isSuccessStatusCode(statusCode))return{response,body:body2};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),
errorMessage=`Failed request: (${statusCode}) ${response.message.statusMessage}`,body2.msg){if(UsageError.isUsageErrorMessage(body2.msg))throw new UsageError;errorMessage=
`${errorMessage}: ${body2.msg}`}if(statusCode===HttpCodes.TooManyRequests){let retryAfterHeader=response.message.headers["retry-after"];if(retryAfterHeader){let parsedSeconds=parseInt(
retryAfterHeader,10);!isNaN(parsedSeconds)&&parsedSeconds>0&&warning(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`)}throw new RateLimitError(
`Rate limited: ${errorMessage}`)}}catch(error2){if(error2 instanceof SyntaxError&&debug(`Raw Body: ${rawBody}`),error2 instanceof UsageError||error2 instanceof RateLimitError)
throw error2;if(NetworkError.isNetworkErrorCode(error2?.code))throw new NetworkError(error2?.code);isRetryable=!0,errorMessage=error2.message}if(!isRetryable)throw new Error(
`Received non-retryable error: ${errorMessage}`);if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
let retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(attempt);info(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}\
. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(retryTimeMilliseconds),attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){
return statusCode?statusCode>=200&&statusCode<300:!1}isRetryableHttpStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.GatewayTimeout,HttpCodes.
InternalServerError,HttpCodes.ServiceUnavailable].includes(statusCode):!1}sleep(milliseconds){return __awaiter8(this,void 0,void 0,function*(){return new Promise(
resolve2=>setTimeout(resolve2,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0)throw new Error("attempt should be a positive integer");
if(attempt===0)return this.baseRetryIntervalMilliseconds;let minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,attempt),maxTime=minTime*this.
retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}};function internalCacheTwirpClient(options){let client=new CacheServiceClient(getUserAgentString(),
options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new CacheServiceClientJSON(client)}import{existsSync as existsSync2,writeFileSync as writeFileSync2}from"fs";import*as path7 from"path";var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},IS_WINDOWS6=process.platform==="win32";function getTarPath(){return __awaiter9(this,void 0,void 0,function*(){switch(process.
platform){case"win32":{let gnuTar=yield getGnuTarPathOnWindows(),systemTar=SystemTarPathOnWindows;if(gnuTar)return{path:gnuTar,type:ArchiveToolType.GNU};if(existsSync2(
systemTar))return{path:systemTar,type:ArchiveToolType.BSD};break}case"darwin":{let gnuTar=yield which("gtar",!1);return gnuTar?{path:gnuTar,type:ArchiveToolType.
GNU}:{path:yield which("tar",!0),type:ArchiveToolType.BSD}}default:break}return{path:yield which("tar",!0),type:ArchiveToolType.GNU}})}function getTarArgs(tarPath_1,compressionMethod_1,type_1){
return __awaiter9(this,arguments,void 0,function*(tarPath,compressionMethod,type,archivePath=""){let args=[`"${tarPath.path}"`],cacheFileName=getCacheFileName(compressionMethod),
tarFile="cache.tar",workingDirectory=getWorkingDirectory(),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;
switch(type){case"create":args.push("--posix","-cf",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--exclude",BSD_TAR_ZSTD?tarFile:
cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--files-from",ManifestFilename);
break;case"extract":args.push("-xf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",BSD_TAR_ZSTD?quoteAbsolutePath(workingDirectory):
workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"));break;case"list":args.push("-tf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,
"g"),"/"),"-P");break}if(tarPath.type===ArchiveToolType.GNU)switch(process.platform){case"win32":args.push("--force-local");break;case"darwin":args.push("--dela\
y-directory-restore");break}return args})}function getCommands(compressionMethod_1,type_1){return __awaiter9(this,arguments,void 0,function*(compressionMethod,type,archivePath=""){
let args,tarPath=yield getTarPath(),tarArgs=yield getTarArgs(tarPath,compressionMethod,type,archivePath),compressionArgs=type!=="create"?yield getDecompressionProgram(
tarPath,compressionMethod,archivePath):yield getCompressionProgram(tarPath,compressionMethod),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==
CompressionMethod.Gzip&&IS_WINDOWS6;return BSD_TAR_ZSTD&&type!=="create"?args=[[...compressionArgs].join(" "),[...tarArgs].join(" ")]:args=[[...tarArgs].join(" "),
[...compressionArgs].join(" ")],{commands:BSD_TAR_ZSTD?args:[args.join(" ")],requiresTempDirectory:BSD_TAR_ZSTD&&type!=="create"}})}function getWorkingDirectory(){
var _a2;return(_a2=process.env.GITHUB_WORKSPACE)!==null&&_a2!==void 0?_a2:process.cwd()}function quoteAbsolutePath(filePath){return`"${path7.resolve(filePath).replace(
new RegExp(`\\${path7.sep}`,"g"),"/")}"`}function getDecompressionProgram(tarPath,compressionMethod,archivePath){return __awaiter9(this,void 0,void 0,function*(){
let BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;switch(compressionMethod){case CompressionMethod.Zstd:
return BSD_TAR_ZSTD?["zstd -d --long=30 --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",IS_WINDOWS6?'"zstd -d --long=30"':"unz\
std --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -d --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-pr\
ogram",IS_WINDOWS6?'"zstd -d"':"unzstd"];default:return["-z"]}})}function getCompressionProgram(tarPath,compressionMethod){return __awaiter9(this,void 0,void 0,
function*(){let cacheFileName=getCacheFileName(compressionMethod),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;
switch(compressionMethod){case CompressionMethod.Zstd:return BSD_TAR_ZSTD?["zstd -T0 --long=30 --force -o",cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),
"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd -T0 --long=30"':"zstdmt --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["\
zstd -T0 --force -o",cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd -T0"':"zstdmt"];default:
return["-z"]}})}function execCommands(commands,cwd){return __awaiter9(this,void 0,void 0,function*(){for(let command of commands)try{yield exec(command,void 0,{
cwd,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(error2){throw new Error(`${command.split(" ")[0]} failed with err\
or: ${error2?.message}`)}})}function execReadCommands(archivePath,compressionMethod,type){return __awaiter9(this,void 0,void 0,function*(){let{commands,requiresTempDirectory}=yield getCommands(
compressionMethod,type,archivePath),tempDirectory=requiresTempDirectory?yield createTempDirectory():void 0;try{yield execCommands(commands,tempDirectory)}finally{
if(tempDirectory)try{yield rmRF(tempDirectory)}catch(error2){debug(`Failed to delete temporary tar directory: ${error2}`)}}})}function listTar(archivePath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){yield execReadCommands(archivePath,compressionMethod,"list")})}function extractTar(archivePath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){let workingDirectory=getWorkingDirectory();yield mkdirP(workingDirectory),yield execReadCommands(archivePath,compressionMethod,
"extract")})}function createTar(archiveFolder,sourceDirectories,compressionMethod){return __awaiter9(this,void 0,void 0,function*(){writeFileSync2(path7.join(archiveFolder,
ManifestFilename),sourceDirectories.join(`
`));let{commands}=yield getCommands(compressionMethod,"create");yield execCommands(commands,archiveFolder)})}var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ValidationError=class _ValidationError extends Error{constructor(message){super(message),this.name="ValidationError",Object.
setPrototypeOf(this,_ValidationError.prototype)}},ReserveCacheError=class _ReserveCacheError extends Error{constructor(message){super(message),this.name="Reserv\
eCacheError",Object.setPrototypeOf(this,_ReserveCacheError.prototype)}},CACHE_WRITE_DENIED_PREFIX="cache write denied:",CacheWriteDeniedError=class _CacheWriteDeniedError extends ReserveCacheError{constructor(message){
super(message),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,_CacheWriteDeniedError.prototype)}},CACHE_READ_DENIED_PREFIX=CacheReadDeniedMessagePrefix,
CacheReadDeniedError=class _CacheReadDeniedError extends Error{constructor(message){super(message),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,_CacheReadDeniedError.
prototype)}},FinalizeCacheError=class _FinalizeCacheError extends Error{constructor(message){super(message),this.name="FinalizeCacheError",Object.setPrototypeOf(
this,_FinalizeCacheError.prototype)}};function checkPaths(paths){if(!paths||paths.length===0)throw new ValidationError("Path Validation Error: At least one dire\
ctory or file path is required")}function checkKey(key){if(key.length>512)throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 char\
acters.`);if(!/^[^,]*$/.test(key))throw new ValidationError(`Key Validation Error: ${key} cannot contain commas.`)}function isFeatureAvailable(){return getCacheServiceVersion()===
"v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}function restoreCache(paths_1,primaryKey_1,restoreKeys_1,options_1){return __awaiter10(this,
arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service v\
ersion: ${cacheServiceVersion}`),checkPaths(paths);let cacheMode=getCacheMode();if(!isCacheReadable(cacheMode)){info(`Cache restore skipped: the effective cache\
-mode '${cacheMode}' does not permit reads.`),debug(`Skipped restore for paths [${paths.join(", ")}] with primary key '${primaryKey}'.`);return}return cacheServiceVersion===
"v2"?yield restoreCacheV2(paths,primaryKey,restoreKeys,options,enableCrossOsArchive):yield restoreCacheV1(paths,primaryKey,restoreKeys,options,enableCrossOsArchive)})}
function restoreCacheV1(paths_1,primaryKey_1,restoreKeys_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){
var _a2;restoreKeys=restoreKeys||[];let keys=[primaryKey,...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)throw new ValidationError(
"Key Validation Error: Keys are limited to a maximum of 10.");for(let key of keys)checkKey(key);let compressionMethod=yield getCompressionMethod(),archivePath="";
try{let cacheEntry;try{cacheEntry=yield getCacheEntry(keys,paths,{compressionMethod,enableCrossOsArchive})}catch(error2){let errorMessage=(_a2=error2?.message)!==
null&&_a2!==void 0?_a2:"";throw errorMessage.includes(CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!cacheEntry?.archiveLocation)return;
if(options?.lookupOnly)return info("Lookup only - skipping download"),cacheEntry.cacheKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),
debug(`Archive Path: ${archivePath}`),yield downloadCache(cacheEntry.archiveLocation,archivePath,options),isDebug()&&(yield listTar(archivePath,compressionMethod));
let archiveFileSize=getArchiveFileSizeInBytes(archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),yield extractTar(
archivePath,compressionMethod),info("Cache restored successfully"),cacheEntry.cacheKey}catch(error2){let typedError=error2;if(typedError.name===ValidationError.
name)throw error2;typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`Failed to restore: ${error2.message}`):
warning(`Failed to restore: ${error2.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to delete archive: ${error2}`)}}})}function restoreCacheV2(paths_1,primaryKey_1,restoreKeys_1,options_1){
return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){var _a2;options=Object.assign(Object.assign({},
options),{useAzureSdk:!0}),restoreKeys=restoreKeys||[];let keys=[primaryKey,...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)
throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");for(let key of keys)checkKey(key);let archivePath="";try{let twirpClient=internalCacheTwirpClient(),
compressionMethod=yield getCompressionMethod(),request={key:primaryKey,restoreKeys,version:getCacheVersion(paths,compressionMethod,enableCrossOsArchive)},response;
try{response=yield twirpClient.GetCacheEntryDownloadURL(request)}catch(error2){let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.
includes(CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!response.ok){debug(`Cache not found for version ${request.version} of keys:\
 ${keys.join(", ")}`);return}if(request.key!==response.matchedKey?info(`Cache hit for restore-key: ${response.matchedKey}`):info(`Cache hit for: ${response.matchedKey}`),
options?.lookupOnly)return info("Lookup only - skipping download"),response.matchedKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),
debug(`Archive path: ${archivePath}`),debug(`Starting download of archive to: ${archivePath}`),yield downloadCache(response.signedDownloadUrl,archivePath,options);
let archiveFileSize=getArchiveFileSizeInBytes(archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),isDebug()&&
(yield listTar(archivePath,compressionMethod)),yield extractTar(archivePath,compressionMethod),info("Cache restored successfully"),response.matchedKey}catch(error2){
let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.
statusCode>=500?error(`Failed to restore: ${error2.message}`):warning(`Failed to restore: ${error2.message}`)}finally{try{archivePath&&(yield unlinkFile(archivePath))}catch(error2){
debug(`Failed to delete archive: ${error2}`)}}})}function saveCache2(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){
let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service version: ${cacheServiceVersion}`),checkPaths(paths),checkKey(key);let cacheMode=getCacheMode();
return isCacheWritable(cacheMode)?cacheServiceVersion==="v2"?yield saveCacheV2(paths,key,options,enableCrossOsArchive):yield saveCacheV1(paths,key,options,enableCrossOsArchive):
(info(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`),debug(`Skipped save for paths [${paths.join(", ")}] with key '${key}\
'.`),-1)})}function saveCacheV1(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){var _a2,_b,
_c,_d,_e,_f;let compressionMethod=yield getCompressionMethod(),cacheId=-1,cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(
cachePaths)}`),cachePaths.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is bei\
ng saved.");let archiveFolder=yield createTempDirectory(),archivePath=path8.join(archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);
try{yield createTar(archiveFolder,cachePaths,compressionMethod),isDebug()&&(yield listTar(archivePath,compressionMethod));let fileSizeLimit=10*1024*1024*1024,archiveFileSize=getArchiveFileSizeInBytes(
archivePath);if(debug(`File Size: ${archiveFileSize}`),archiveFileSize>fileSizeLimit&&!isGhes())throw new Error(`Cache size of ~${Math.round(archiveFileSize/(1024*
1024))} MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`);debug("Reserving Cache");let reserveCacheResponse=yield reserveCache(key,paths,{compressionMethod,
enableCrossOsArchive,cacheSize:archiveFileSize});if(!((_a2=reserveCacheResponse?.result)===null||_a2===void 0)&&_a2.cacheId)cacheId=(_b=reserveCacheResponse?.result)===
null||_b===void 0?void 0:_b.cacheId;else{if(reserveCacheResponse?.statusCode===400)throw new Error((_d=(_c=reserveCacheResponse?.error)===null||_c===void 0?void 0:
_c.message)!==null&&_d!==void 0?_d:`Cache size of ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving c\
ache.`);{let detailMessage=(_e=reserveCacheResponse?.error)===null||_e===void 0?void 0:_e.message;throw detailMessage?.startsWith(CACHE_WRITE_DENIED_PREFIX)?new CacheWriteDeniedError(
`Unable to reserve cache with key ${key}. More details: ${detailMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be cr\
eating this cache. More details: ${(_f=reserveCacheResponse?.error)===null||_f===void 0?void 0:_f.message}`)}}debug(`Saving Cache (ID: ${cacheId})`),yield saveCache(
cacheId,archivePath,"",options)}catch(error2){let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?
info(`Failed to save: ${typedError.message}`):typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`F\
ailed to save: ${typedError.message}`):warning(`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to\
 delete archive: ${error2}`)}}return cacheId})}function saveCacheV2(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){
var _a2;options=Object.assign(Object.assign({},options),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});let compressionMethod=yield getCompressionMethod(),
twirpClient=internalCacheTwirpClient(),cacheId=-1,cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(cachePaths)}`),cachePaths.
length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let archiveFolder=yield createTempDirectory(),
archivePath=path8.join(archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod),
isDebug()&&(yield listTar(archivePath,compressionMethod));let archiveFileSize=getArchiveFileSizeInBytes(archivePath);debug(`File Size: ${archiveFileSize}`),options.
archiveSizeBytes=archiveFileSize,debug("Reserving Cache");let version3=getCacheVersion(paths,compressionMethod,enableCrossOsArchive),request={key,version:version3},
signedUploadUrl;try{let response=yield twirpClient.CreateCacheEntry(request);if(!response.ok)throw response.message&&!response.message.startsWith(CACHE_WRITE_DENIED_PREFIX)&&
warning(`Cache reservation failed: ${response.message}`),new Error(response.message||"Response was not ok");signedUploadUrl=response.signedUploadUrl}catch(error2){
debug(`Failed to reserve cache: ${error2}`);let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)?
new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${errorMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}\
, another job may be creating this cache.`)}debug(`Attempting to upload cache located at: ${archivePath}`),yield saveCache(cacheId,archivePath,signedUploadUrl,options);
let finalizeRequest={key,version:version3,sizeBytes:`${archiveFileSize}`},finalizeResponse=yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);if(debug(
`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`),!finalizeResponse.ok)throw finalizeResponse.message?new FinalizeCacheError(finalizeResponse.message):
new Error(`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`);cacheId=parseInt(finalizeResponse.entryId)}catch(error2){let typedError=error2;
if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?info(`Failed to save: ${typedError.message}`):typedError.name===
FinalizeCacheError.name?warning(typedError.message):typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(
`Failed to save: ${typedError.message}`):warning(`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed \
to delete archive: ${error2}`)}}return cacheId})}export{CACHE_READ_DENIED_PREFIX,CACHE_WRITE_DENIED_PREFIX,CacheReadDeniedError,CacheWriteDeniedError,FinalizeCacheError,ReserveCacheError,ValidationError,isFeatureAvailable,
restoreCache,saveCache2 as saveCache};
