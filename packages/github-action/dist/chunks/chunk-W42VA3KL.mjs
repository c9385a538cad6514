import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{ADAPTERS,FIELDS,FILE_FIELD_NAMES,LIBRARY_WORDS,PROVIDER_IDS,REQUEST_FIELDS,ReelayError,UnsafePathError,annotate,askForFile,cardsOf,checkAccount,createBatch,
createTransport,dearest,decide,earlierFingerprints,errorOf,fallbacksOf,fingerprint,formatUsd,ignoredBaseUrl,isDatabaseAddress,isForAShell,isWorthKeeping,keepsNumber,
mask,monthOf,namedAs,openSession,openStore,openWorkspace,pLimit,parseTaskHandle,partsOf,pixelSize,plainText,prepare,priceOfReplay,proxyProblems,readBalance,readImageFile,
readNamedWay,readProvider,removeLeftovers,saveClip,say,secretsOf,slug,spentIn,suggest,sumUsd,systemClock,unknownWord,wayAt,withFormerDefault,withSiblings,withoutSecrets}from"./chunk-R4NZ3K76.mjs";
import{getInput}from"./chunk-7CKV32SS.mjs";import{__commonJS,__toESM}from"./chunk-EYNTMI2S.mjs";var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP},WINDOWS_CHARS={
...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.\
{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"\
(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-\
9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,
CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,
CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`)\
)${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"\
(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=__commonJS({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.
length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="wi\
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options={})=>{let prepend=options.contains?"":"^",append=options.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path,{windows}={})=>{let segs=path.split(windows?/[\\/]/:
"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+
1),advance=()=>(prev=code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=
advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===
CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&
(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===
start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=
!1,isGlob=!1);let base2=str,prefix="",glob2="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base2&&isGlob===!0&&lastIndex>0?(base2=
str.slice(0,lastIndex),glob2=str.slice(lastIndex)):isGlob===!0?(base2="",glob2=str):base2=str,base2&&base2!==""&&base2!=="/"&&base2!==str&&isPathSeparator(base2.
charCodeAt(base2.length-1))&&(base2=base2.slice(0,-1)),opts.unescape===!0&&(glob2&&(glob2=utils.removeBackslashes(glob2)),base2&&backslashes===!0&&(base2=utils.
removeBackslashes(base2)));let state={prefix,input,start,base:base2,glob:glob2,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===
!0&&(state.maxDepth=0,isPathSeparator(code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.
length;idx++){let n2=prevIndex!==void 0?prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=!0,tokens[idx].
value=prefix):tokens[idx].value=value2,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==void 0?
prevIndex+1:start,value=input.slice(n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.
length-1]),state.maxDepth+=tokens[tokens.length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants,expandRange=(args,options)=>{if(typeof options.expandRange=="func\
tion")return options.expandRange(...args,options);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(v)).
join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote=0,value="",escaped=!1;for(let ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch===
'"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;
for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.
startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="("){
paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<
pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.
length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.
trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{if(options.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options.
maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.
length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],
sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);
continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>
max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse=(input,options)=>{
if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options},max=typeof opts.maxLength=="number"?Math.
min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={
type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants.globChars(opts.windows),EXTGLOB_CHARS=constants.
extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,
globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.
bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.
dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),
len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=
()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{state.
output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.
start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,stack.
pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.
type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.type=
"star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||
tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=prev,
tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,token.
output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,value:value2,
output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.slice(token.
startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type==="sta\
r")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,open=tokens[token.
tokensIndex];open.type="text",open.value=literal,open.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].
value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open.output,state.backtrack=!0,push({type:"paren",extglob:!0,value,output:""}),decrement(
"parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.
includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),token.inner.includes(
"*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse(rest,{...options,fastpaths:!1}).output;output=token.close=`)${expression})${extglobStar}\
)`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first2,rest,index)=>first2==="\\"?(backslashes=!0,m):first2==="?"?
esc?esc+first2+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first2==="."?DOT_LITERAL.
repeat(chars.length):first2==="*"?esc?esc+first2+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,""):
output=output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(output,
state,options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||next===
";")continue;if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=match[0].
length,state.index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===0){push({type:"text",value});continue}}
if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes("[")&&
(prev.posix=!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(idx+2),posix2=POSIX_REGEX_SOURCE[rest2];
if(posix2){prev.value=pre+posix2,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||
value==="-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value===
"["&&(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}
if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value==="("){increment("parens"),push({type:"paren",
value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("));let extglob=extglobs[extglobs.length-
1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"}),decrement("parens");
continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError(
"closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="b\
racket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&prevValue[0]===
"^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;let escaped=utils.
escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped,prev.value=escaped;continue}prev.
value=`(${capture}${escaped}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment("braces");let open={type:"brace",value,
output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}if(value==="}"){let brace=braces[braces.length-
1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens.slice(),range=[];for(let i=arr.
length-1;i>=0&&(tokens.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,opts),state.backtrack=!0}if(brace.
comma!==!0&&brace.dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value=output=
"\\}",state.output=out;for(let t of toks)state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("braces"),braces.pop();continue}if(value===
"|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,brace=braces[braces.length-
1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===
state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}
if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.output+=
value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"qmark",value);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&
(output=`\\${value}`),push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});
continue}push({type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen(
"negate",value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"plus",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.
type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.
noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="\
$"||value==="^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"tex\
t",value});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.
globstar=!0,consume(value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){
if(opts.noglobstar===!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.
type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>
0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&
!isExtglob){push({type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(
3),consume("/**",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){
prev.type="globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.
prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globsta\
r",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}
if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).
length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=
prior.output+prev.output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.
type="globstar",prev.value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+
advance()),push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),
prev.value+=value,state.output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=
".*?",(prev.type==="bos"||prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.
regex===!0){token.output=value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,
prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.
output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.
output=utils.escapeLast(state.output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));
state.output=utils.escapeLast(state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",
"}"));state.output=utils.escapeLast(state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"m\
aybe_slash",value:"",output:`${SLASH_LITERAL}?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:
token.value,token.suffix&&(state.output+=token.suffix)}return state};parse.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength=="number"?
Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
input=REPLACEMENTS[input]||input;let{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.globChars(opts.windows),
nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.
capture&&(star=`(${star})`);let globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{
switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state),source=create(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse=require_parse(),utils=require_utils(),
constants=require_constants(),isObject=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch2=(glob2,options,returnState=!1)=>{if(Array.isArray(glob2)){
let fns=glob2.map(input=>picomatch2(input,options,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject(
glob2)&&glob2.tokens&&glob2.input;if(glob2===""||typeof glob2!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options||
{},posix2=opts.windows,regex=isState?picomatch2.compileRe(glob2,options):picomatch2.makeRe(glob2,options,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch2(opts.ignore,ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{
let{isMatch,match,output}=picomatch2.test(input,regex,options,{glob:glob2,posix:posix2}),result={glob:glob2,state,regex,posix:posix2,input,output,match,isMatch};
return typeof opts.onResult=="function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="\
function"&&opts.onIgnore(result),result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&
(matcher.state=state),matcher};picomatch2.test=(input,regex,options,{glob:glob2,posix:posix2}={})=>{if(typeof input!="string")throw new TypeError("Expected inpu\
t to be a string");if(input==="")return{isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix2?utils.toPosixSlashes:null),match=input===glob2,output=match&&
format?format(input):input;return match===!1&&(output=format?format(input):input,match=output===glob2),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.
basename===!0?match=picomatch2.matchBase(input,regex,options,posix2):match=regex.exec(output)),{isMatch:!!match,match,output}};picomatch2.matchBase=(input,glob2,options,posix2=options&&
options.windows)=>(glob2 instanceof RegExp?glob2:picomatch2.makeRe(glob2,options)).test(utils.basename(input,{windows:posix2}));picomatch2.isMatch=(str,patterns,options)=>picomatch2(
patterns,options)(str);picomatch2.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(p=>picomatch2.parse(p,options)):parse(pattern,{...options,fastpaths:!1});
picomatch2.scan=(input,options)=>scan(input,options);picomatch2.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;
let opts=options||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=
`^(?!${source}).*$`);let regex=picomatch2.toRegex(source,options);return returnState===!0&&(regex.state=state),regex};picomatch2.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse.fastpaths(input,options)),parsed.output||(parsed=parse(input,options)),picomatch2.compileRe(parsed,options,returnOutput,
returnState)};picomatch2.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.
debug===!0)throw err;return/$^/}};picomatch2.constants=constants;module.exports=picomatch2}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch2(glob2,options,returnState=!1){
return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob2,options,returnState)}Object.assign(
picomatch2,pico);module.exports=picomatch2}});import{randomUUID}from"node:crypto";async function warnAboutBalances({planned},sessions){let buying=planned.filter(({spend})=>spend!==0);for(let provider of new Set(buying.map(({clips})=>clips[0].
provider))){let mine=buying.filter(({clips})=>clips[0].provider===provider),session=sessions.withKey(provider);session&&await warnAboutBalance(session,sumUsd(mine.
map(({spend})=>spend)),whatFollows(mine))}}function whatFollows(planned){let falling=planned.filter(({clips})=>clips[0].others.length>0).length;return falling===
planned.length?"the clips that it refuses go to their fallback.":`${`some clips will be refused${falling>0?", or go to their fallback":""}.`} Top up, then run a\
gain; what is made is reused.`}async function warnAboutBalance(session,spend,follows){if(!(!session.adapter.balance||!session.hasKey||spend===null||spend===0))try{
let balance=await readBalance(session,AbortSignal.timeout(1e4));balance?.balanceUsd!=null&&balance.balanceUsd<spend&&annotate("warning",`The balance at ${session.
adapter.name} is ${formatUsd(balance.balanceUsd)} and this run is estimated at ${formatUsd(spend)}: ${follows}`)}catch(error){if(!ReelayError.is(error))throw error;
say(`The balance could not be read: ${error.message}`)}}import{dirname}from"node:path";var MODEL_CARDS_PAGE="https://github.com/reelay/reelay/blob/v1/docs/reference/model-cards.md",ACTION_WORDS={...LIBRARY_WORDS,settle:"",buyAgain:"set buy-again t\
o pay for it once more",baseUrl:"base-url",enterKey:"Store the key as a secret and pass it on as api-key.",advice:{}};async function readMonth(store,now=new Date){if(!store.seesAllRuns||store.attempts===void 0)return null;let name=now.toISOString().slice(0,7),{usd,unpriced}=spentIn(
name,await store.attempts(name));return{name,spent:usd,unpriced}}function limitProblem(inputs,store,isFree){return inputs.maxCostMonth===null||store.seesAllRuns||
isFree?null:{field:"max-cost-month",message:`${store.name} does not show what other runs have bought, so the month cannot be summed. Use a ledger that all runs \
share: "ledger: git" with "permissions: contents: write", a database, or a folder.`}}function monthRefusal(plan,{maxCostMonth},month){if(maxCostMonth===null||month===
null||plan.spend===0)return null;let limit=`max-cost-month is ${formatUsd(maxCostMonth)}`;return month.unpriced>0?`${limit}, and ${countOf(month.unpriced)} of ${month.
name} (UTC) ${month.unpriced===1?"has":"have"} no known cost, beside ${formatUsd(month.spent)}: the sum is not known, which counts as too much. Nothing was subm\
itted. "npx @reelay/core ledger list" shows them. Leave max-cost-month out for this month, or use another ledger.`:plan.spend===null?`${limit}, and the price of\
 a clip is unknown, which counts as too much. Nothing was submitted. Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models name\
s, or leave max-cost-month out.`:exceeds(month.spent+plan.spend,maxCostMonth)?`${limit}, ${sumOf(month)}, and the run is estimated at ${formatUsd(plan.spend)}. \
Nothing was submitted. Raise max-cost-month, make fewer or shorter clips, or wait for the next month.`:null}function checkClaim(inputs,store){let{maxCostMonth}=inputs;
if(maxCostMonth!==null)return async claim=>{let{provider}=claim;if(ADAPTERS[provider].free)return;let month=await readMonth(store,new Date(`${monthOf(claim)}-01\
T00:00:00Z`));if(month!==null&&!exceeds(month.spent,maxCostMonth))return;let why=month===null?`${store.name} does not show what other runs have bought`:`with wh\
at other runs are buying now ${sumOf(month)}, this clip included`;throw new ReelayError("budget_exceeded",`max-cost-month is ${formatUsd(maxCostMonth)}, and ${why}\
. It was not submitted. Run again when they have ended, or raise max-cost-month.`,{provider,charged:"no",retryable:!0})}}function monthNote(month,maxCostMonth){
let unpriced=month.unpriced===0?"":`, and ${countOf(month.unpriced)} whose cost is not known`,limit=maxCostMonth===null?"":` of at most ${formatUsd(maxCostMonth)}`;
return`Spent this month (${month.name}, UTC), over all runs: ${formatUsd(month.spent)}${limit}${unpriced}.`}function sumOf({name,spent}){return`${formatUsd(spent)}\
 of it is spent in ${name} (UTC)`}function countOf(count){return count===1?"one purchase":`${count} purchases`}function exceeds(sum,limit){return Math.round(sum*
1e6)>Math.round(limit*1e6)}function adoptedTask(clips,{adopt}){return clips.map(({name})=>adopt.get(name)).find(task=>task!==void 0)}function spendOf(decision,clips,inputs){if(adoptedTask(
clips,inputs)!==void 0)return{spend:0,buys:!1};let[first2]=clips,ways=[first2,...first2.others];if(decision.action==="reconcile"){let spend=priceOfReplay(decision.
record,ways);return{spend,buys:spend!==0}}let buys=decision.action==="buy";return{spend:buys?dearest(ways):0,buys:buys&&!ADAPTERS[first2.provider].free}}function afterStop(signal,ms){return new Promise(resolve3=>{let start=()=>{setTimeout(resolve3,ms).unref()};signal.aborted?start():signal.addEventListener("abor\
t",start,{once:!0})})}function leftBehind(session){return new ReelayError("aborted","The run was stopped while the ledger did not answer. If this clip was bought, the record is writt\
en after the job; run again to see.",{provider:session.adapter.id,charged:session.adapter.free?"no":"unknown",retryable:!0})}function lostFile(session,name){return new ReelayError(
"expired",`The finished file of "${name}" went away between plan and delivery. Run again: the next plan counts it as a new purchase.`,{provider:session.adapter.
id,charged:"no",retryable:!0})}function cannotBeWritten(refused,session,action,task){let charged=action==="buy"||action==="reuse"||session.adapter.free?"no":task?
"yes":"unknown",kept=action==="buy"?"Nothing was submitted.":"What was bought stays in the ledger: the next run takes it up and buys nothing.";return new ReelayError(
"aborted",`The clip cannot be written: ${refused} ${kept}`,{provider:session.adapter.id,charged,retryable:!0,...task===void 0?{}:{task}})}function asReelayError(error,session){
if(ReelayError.is(error))return error;if(error instanceof UnsafePathError)return cannotBeWritten(error.message,session,"save");let why=error instanceof Error?error.
message:String(error);return errorOf(session,"failedHere",{why},{cause:error})}function fallenBack(record){let{provider,model,fallbackFrom:from=[]}=record;return from.length===0?{}:{made:{provider,model,from}}}function succeededOutcome({task,
state,file,record}){let cost=record.provider==="sandbox"?0:state.cost;return{...{taskId:task.id,status:"succeeded",file,answered:state,cost,reused:!1,error:null},
bought:record,...fallenBack(record)}}function reusedOutcome(record){return{taskId:record.task?.id??null,status:"succeeded",file:record.file??null,cost:0,bought:record,
reused:!0,error:null,...fallenBack(record)}}function failedOutcome(error,seen=null,made){let{code,message,charged,task}=error,guess=code==="provider_failed"||code===
"moderation"?"failed":code==="expired"?"expired":"running",ended=seen===null||seen==="succeeded"&&guess!=="running"?guess:seen;return{taskId:task?.id??null,status:task===
void 0?null:ended,file:null,cost:charged==="no"?0:null,reused:!1,error:{code,message,charged},...made===void 0?{}:{made}}}var PLANNED_ONLY={taskId:null,status:null,
file:null,cost:null,reused:!1,error:null};function videosOf(plan,outcome,workspace){let[first2]=plan.clips,{made}=outcome,way=made===void 0?first2:first2.wayOf(
made)??first2,planned=outcome===PLANNED_ONLY?plan.spend:way.prepared.estimate.usd;return plan.clips.map((clip,index)=>video(clip,made===void 0?clip:way,outcome,
index>0,planned,workspace))}function video(clip,{provider,prepared:{request}},outcome,isCopy,estimate,workspace){let{file}=outcome,reused=outcome.reused||isCopy&&
file!==null;return{prompt:request.prompt,source:clip.clip.source,provider:outcome.made?.provider??provider,model:outcome.made?.model??request.model,taskId:outcome.
taskId,status:outcome.status,path:file===null?null:workspace.relative(namedAs(clip.target,file.kind)),bytes:file?.bytes??null,sha256:file?.sha256??null,duration:file?.
duration??request.duration??null,width:file?.width??null,height:file?.height??null,audio:request.audio??outcome.answered?.audio??null,seed:outcome.answered?.seed??
request.seed??null,estimatedCost:reused||isCopy?0:estimate,cost:reused?0:outcome.cost,reused,fallbackFrom:outcome.made===void 0?null:[...outcome.made.from],error:outcome.
error}}async function generate(planned,options){for(let folder of new Set(planned.map(({clips})=>dirname(clips[0].target))))await removeLeftovers(folder,options.disk);
let records=await recordsOf(planned,options.store),batch=createBatch({places:options.inputs.concurrency,historyOf:(provider,model)=>durationsOf(records,provider,
model)}),tooLate=afterStop(options.signal,6e3).then(()=>"left"),one=async(plan,turn)=>{let[{name,provider}]=plan.clips,session=options.sessions.of(provider),outcome,
seen=null,fallen="record"in plan.decision?fallenBack(plan.decision.record).made:void 0,onEvent=(clip,event)=>{event.type==="state"&&(seen=event.state.status),options.
onEvent(clip,event)};try{let onFallback=(failed,{session:{adapter},prepared})=>{let{model}=prepared.request;fallen={provider:adapter.id,model,from:[...fallen?.from??
[],failed]},options.onFallback(name,failed,fallen)},ended=await Promise.race([deliver(plan,session,{...options,onEvent,onFallback},turn),tooLate]);if(ended==="l\
eft")throw leftBehind(session);outcome=ended}catch(error){let failure=asReelayError(error,session);outcome=failedOutcome(failure,seen,fallen),failure.code==="su\
bmit_unknown"&&!failure.retryable&&(outcome=withName(outcome,name))}return options.onOutcome(name,outcome),outcome};return Promise.all(planned.map(plan=>batch.run(
turn=>one(plan,turn))))}async function deliver(plan,session,options,turn){let{sessions,store,disk,inputs,signal}=options,[first2,...others]=plan.clips,{prepared,
fingerprint:fingerprint2,target:target2,name}=first2,choices={reuse:inputs.reuse,buyAgain:inputs.buyAgain,fileAtHand:!1,fileGone:plan.fileGone},share=async kind=>{
for(let other of others)await disk.copy(namedAs(target2,kind),namedAs(other.target,kind))};if(plan.withheld)throw plan.withheld;let{decision}=plan;for(let{target:place2}of plan.
clips){let refused=decision.action==="refuse"?null:disk.refusal(place2,"file");if(refused!==null)throw cannotBeWritten(refused,session,decision.action)}if(decision.
action==="reuse"){let kind=decision.record.file?.kind;if(await store.fetch(decision.record,namedAs(target2,kind)).catch(error=>(options.onWarning(name,error.message),
!1)))return await share(kind),reusedOutcome(decision.record);let{record}=decision,task=parseTaskHandle(record.task);if(task===null)throw lostFile(session,name);
decision={action:"resume",record,task}}if(signal.aborted&&decision.action==="buy")throw errorOf(session,"stoppedBefore",{});let asWay=way=>({session:sessions.of(
way.provider),prepared:way.prepared}),made=await turn.make([{session,prepared},...first2.others.map(asWay)],fingerprint2,{onFallback:options.onFallback,elsewhere(record){
let way=sessions.withKey(record.provider)&&first2.wayOf(record);return way&&asWay(way)},isNew:decision.action==="buy",ledger:store,choices,decision:plan.unread?
void 0:decision,hasFile:record=>store.has(record,target2),mayBuy:decision.action==="buy"||plan.buys,allowUnrecorded:options.allowUnrecorded,adopt:adoptedTask(plan.
clips,inputs),hasTwins:plan.hasSiblings,signal,owner:options.owner,origin:options.origin,onClaimed:checkClaim(inputs,store),timeoutMs:inputs.timeoutMs,pollIntervalMs:inputs.
pollIntervalMs??void 0,onEvent:event=>options.onEvent(name,event),save:(chunks,{task})=>saveClip(chunks,target2,disk).catch(error=>{throw error instanceof UnsafePathError?
cannotBeWritten(error.message,session,"save",task):error}),async keep({generation},{kind}){try{return await store.keep({fingerprint:fingerprint2,generation},namedAs(
target2,kind)),!0}catch(error){return options.onWarning(name,`the clip could not be kept for the next run, which will fetch it again: ${String(error)}`),!1}}});
if(made.kind==="finished"){let kind=made.record.file?.kind;if(!await store.fetch(made.record,namedAs(target2,kind)))throw lostFile(session,name);return await share(
kind),reusedOutcome(made.record)}await share(made.file.kind);let asked=made.record.fallbackFrom?first2.wayOf(made.record):null;for(let message of unexpected(made.
file,(asked?.prepared??prepared).request))options.onWarning(name,message);return succeededOutcome(made)}var SAMPLE=400;async function recordsOf(planned,store){let reused=planned.
flatMap(({decision})=>decision.action==="reuse"?[decision.record]:[]);if(reused.length===planned.length)return[];let sampled=await store.sample?.(SAMPLE)??[];return[
...new Map([...sampled,...reused].map(record=>[record.fingerprint,record])).values()]}function durationsOf(records,provider,model){return records.filter(record=>record.
provider===provider&&record.model===model).sort((a,b)=>Date.parse(a.at)-Date.parse(b.at)).flatMap(({tookMs})=>typeof tookMs=="number"?[tookMs]:[])}function withName(outcome,name){
let{error}=outcome;return error===null?outcome:{...outcome,error:{...error,message:`${error.message} In adopt this clip is called "${name}".`}}}function unexpected(file,request){
let warnings=[];file.kind!==void 0&&warnings.push(`the clip is no MP4: it is delivered as it came, with the ending .${file.kind}`),request.duration!==void 0&&file.
duration!==null&&Math.abs(file.duration-request.duration)>.75&&warnings.push(`the clip lasts ${file.duration} s; ${request.duration} s were asked`);let size=request.
resolution===void 0?null:pixelSize(request),got=`${file.width}x${file.height}`;return size!==null&&file.width!==null&&got!==size&&warnings.push(`the clip has ${got}\
 pixels; ${size} were asked`),warnings}var QUIET_MS=3e4;function createProgress(total,now){let started=new Map,last=new Map,width=String(total).length,done=0,line=(name,text2)=>{let seconds=Math.round(
(now()-(started.get(name)??now()))/1e3);say(`[${String(done).padStart(width)}/${total}] ${name}: ${text2}${seconds>0?` (${seconds} s)`:""}`)};return{event(name,event){
if(started.has(name)||started.set(name,now()),event.type==="submitting")return;if(event.type==="waiting")return line(name,`${event.resumed?"taken up again":"sub\
mitted"}, task ${event.task.id}`);if(event.type==="downloading")return line(name,"ready, downloading");let{status,progress,word,known}=event.state,text2=known?status:
`${status} ("${word}" is a word that Reelay does not know)`,before=last.get(name),percent=progress??0;!(before?.text!==text2||percent-before.percent>=25||now()-
before.at>=QUIET_MS)||status!=="queued"&&status!=="running"||(last.set(name,{text:text2,at:now(),percent}),line(name,`${text2}${progress===null?"":` ${Math.round(
progress)} %`}`))},outcome(name,outcome){done+=1;let{error,file}=outcome;if(error)line(name,`\u2717 ${error.code}, charged: ${error.charged}`);else if(outcome.reused)
line(name,`\u2713 reused, ${formatUsd(0)}`);else{let words2=[file?.width==null?null:`${file.width}x${file.height}`,file?.duration==null?null:`${file.duration} s`,
sizeOf(file?.bytes??0),outcome.cost?formatUsd(outcome.cost):null];line(name,`\u2713 ${words2.filter(word=>word!==null).join(", ")}`)}}}}function sizeOf(bytes){return bytes<
1e6?`${Math.ceil(bytes/1e3)} kB`:`${(bytes/1e6).toFixed(1)} MB`}async function rememberArtifacts(planned,outcomes,{artifactOf},{point},{GITHUB_REPOSITORY:repository="",GITHUB_RUN_ID:run2=""}){if(point===void 0||repository===
""||run2==="")return;let places=new Map;for(let[at,{clips}]of planned.entries()){let[{fingerprint:fingerprint2,target:target2}]=clips,file=outcomes[at]?.file,artifact=file&&
artifactOf(namedAs(target2,file.kind));artifact?.id&&places.set(fingerprint2,{repository,run:run2,...artifact})}await point(places).catch(error=>annotate("warni\
ng",`ledger: it could not be recorded which artifact holds the clips (${error.message}). Their files are asked for at the provider then.`))}async function readYamlMap(text2,file,firstLine,problems,broken=slip=>`${slip}. A text with ": " in it or a special character in front needs quotes.`){let yaml2=await import("./yaml-OYPBHAGA.mjs"),
{isCollection,isMap,LineCounter,parseDocument,visit}=yaml2,counter=new LineCounter,document=parseDocument(text2,{lineCounter:counter,prettyErrors:!1,uniqueKeys:!0,
merge:!0}),lineAt=offset=>offset===void 0?firstLine:counter.linePos(offset).line+firstLine-1,broke=document.errors.length>0,firstOfLine=new Map(document.errors.
toReversed().map(error=>[lineAt(error.pos[0]),error]));for(let[line,error]of firstOfLine){let slip=error.code==="MULTIPLE_DOCS"?'A line "---" begins a second do\
cument, and one is read':error.message,message=broken(slip.split(`
`)[0]??"");problems.push({file,line,field:"YAML",message})}visit(document,{Pair(_,{key}){return isCollection(key)?(problems.push({file,line:lineAt(key.range?.[0]),
field:"YAML",message:'a name is one text, not a list or a map. A variable needs quotes here: "{{name}}".'}),broke=!0,visit.SKIP):void 0}});for(let{message,pos}of document.
warnings)problems.push({file,line:lineAt(pos[0]),field:"YAML",message:unreadWarning(message)});if(broke)return null;if(document.contents===null)return[];if(!isMap(
document.contents)){let message=`it must be a YAML map of "field: value" lines.${mapAdvice(text2)}`;return problems.push({file,line:firstLine,field:"YAML",message}),
null}try{return entriesOf({yaml:yaml2,document,lineAt},document.contents)}catch(error){return problems.push({file,line:firstLine,field:"YAML",message:error.message}),
null}}function unreadWarning(message){let[,tag]=/^Unresolved tag: (\S+)/.exec(message)??[];return tag===void 0?`${message.split(`
`)[0]}.`:`the tag ${tag} is not read here. Write the value itself instead; a text that begins with "!" needs quotes.`}function mapAdvice(text2){let[,name,written=""]=/^\s*([A-Za-z_][\w-]*)\s*[=:：]\s*([^\s,;]+)/.
exec(text2)??[],value=written.length>10?"\u2026":written;return name===void 0?"":` Write "${name}: ${value}", or {"${name}": ${value}} in one line with others.`}
function entriesOf(reading,map){let{isMap}=reading.yaml;if(!isMap(map))return[];let own=map.items.filter(pair=>!isMerge(reading,pair)).map(pair=>entryOf(reading,
pair)),names=new Set(own.map(({key})=>key)),merged=map.items.filter(pair=>isMerge(reading,pair)).flatMap(pair=>merges(reading,pair.value)).filter(({key})=>!names.
has(key)&&names.add(key));return[...own,...merged]}function isMerge({yaml:yaml2},{key}){return yaml2.isScalar(key)&&typeof key.value=="symbol"}function merges(reading,value){
let{isMap,isSeq}=reading.yaml,node=target(reading,value);if(isMap(node))return entriesOf(reading,node);if(isSeq(node))return node.items.flatMap(item=>merges(reading,
item));throw new Error('"<<" takes over the lines of another map: give it an alias such as *name.')}function entryOf(reading,pair){let{yaml:yaml2,document,lineAt}=reading,
toJs=node2=>node2.toJS(document,{maxAliasCount:100}),key=pair.key,node=pair.value,resolved=target(reading,node);return{key:textOf(reading,key)?.text??String(toJs(
key)),line:lineAt(key.range?.[0]),value:node===null?null:toJs(node),text:textOf(reading,resolved),entries:()=>yaml2.isMap(resolved)?entriesOf(reading,resolved):
null,items:()=>yaml2.isSeq(resolved)?resolved.items.map(item=>textOf(reading,item)):null,itemLine:index=>lineAt(itemOf(resolved,index)?.range?.[0]),itemEntries:index=>{
let item=target(reading,itemOf(resolved,index));return yaml2.isMap(item)?entriesOf(reading,item):null},lost:()=>lostIn(reading,resolved,new Set)}}function itemOf(list,index){
return list?.items?.[index]??null}function target({yaml:yaml2,document},node){return yaml2.isAlias(node)?node.resolve(document)??null:node}function textOf(reading,given){
let node=target(reading,given);if(!reading.yaml.isScalar(node)||node.value===null||node.value===void 0)return null;let{value,source}=node;return typeof value=="\
string"?{text:value,formerly:value}:{text:source?.trim()??String(value),formerly:String(value)}}function lostIn(reading,given,seen){let{yaml:yaml2}=reading,node=target(
reading,given);if(node===null||seen.has(node))return[];if(seen.add(node),yaml2.isScalar(node)){let message=whyLost(node.value,node.source);return message===null?
[]:[{line:reading.lineAt(node.range?.[0]),message}]}return node.tag===void 0||/^(?:tag:yaml\.org,2002:(?:map|seq)|!.*)$/.test(node.tag)?yaml2.isMap(node)?node.items.
flatMap(pair=>lostIn(reading,pair.value,seen)):yaml2.isSeq(node)?node.items.flatMap(item=>lostIn(reading,yaml2.isPair(item)?item.value:item,seen)):[]:[{line:reading.
lineAt(node.range?.[0]),message:`${node.tag} has no place in JSON. Write a list or a map.`}]}function whyLost(value,source){if(typeof value=="number"){if(source===
void 0||keepsNumber(source,value))return null;let why=Number.isFinite(value)?`would arrive as ${JSON.stringify(value)}: a number keeps about 15 digits`:"is no n\
umber in JSON";return`${source.trim()} ${why}. Write another one, or put it in quotes where the provider takes a text.`}return value===null||typeof value=="stri\
ng"||typeof value=="boolean"?null:`${source?.trim()??"this value"} has no place in JSON. Put it in quotes.`}var EXAMPLE='Write one "provider: value" a line, for example "fal: ${{ secrets.FAL_KEY }}".',SLIP=/^(\s*([\w-]+)\s*)(?:[=：]|:(?=\S))\s*/;function isProviderMap(text2){
return/^\s*(?:\{|["']?[\w-]+["']?:(?:\s|$))/.test(text2)||text2.split(`
`).some(line=>slipIn(line)!==null)}async function readProviderMap(input,text2,add){let found=new Map;if(text2.trim()==="")return found;let broken=[],mended=text2.
split(`
`).map((line,index)=>{let slip=slipIn(line);return slip===null?line:(add(input,`line ${index+1}: a colon and a blank belong behind ${slip.provider}. ${EXAMPLE}`),
slip.mended)}),entries=await readYamlMap(mended.join(`
`),"",1,broken,slip=>/unique/i.test(slip)?TWICE:NO_MAP);for(let{line,message}of broken)add(input,`line ${line}: ${message===TWICE?TWICE:NO_MAP} ${EXAMPLE}`);for(let entry of entries??
[]){let id=readProvider(entry.key);typeof id!="string"?add(input,`line ${entry.line}: ${unknownName(entry.key,id.problem)}`):isText(entry)?found.has(id)?add(input,
`line ${entry.line}: ${TWICE} ${EXAMPLE}`):found.set(id,entry.text?.text??""):add(input,`line ${entry.line}: ${id} must be one text. ${EXAMPLE}`)}return found}var TWICE="\
this provider stands twice. Keep one of the two.",NO_MAP='this is not a YAML map. A key with ": " in it or a special character in front needs quotes.';function slipIn(line){
let[slip,before="",name=""]=SLIP.exec(line)??[],provider=slip===void 0?null:readProvider(name);return slip===void 0||typeof provider!="string"?null:{provider,mended:`${before}\
: ${line.slice(slip.length)}`}}function unknownName(name,problem2){return suggest(name,PROVIDER_IDS)!==null?problem2:`what stands before the colon is no provide\
r that Reelay knows. Allowed: ${PROVIDER_IDS.join(", ")}. ${EXAMPLE}`}function isText({text:text2,value}){return text2!==null||value===null}var NONE={apiKey:"",keyIn:"api-keys",baseUrl:""};async function readAccounts(read,provider,add){let[key,address]=[read("api-key"),read("base-url")],keys=await readProviderMap(
"api-keys",read("api-keys"),add),addresses=isProviderMap(address)?await readProviderMap("base-url",address,add):new Map([[provider,address]]),inMap=keys.get(provider)??
"";key!==""&&inMap!==""&&inMap!==key&&add("api-keys",`${provider} has another key here than in api-key. Keep one of the two.`);let found=new Map;for(let id of new Set(
[provider,...keys.keys(),...addresses.keys()])){let listed=keys.get(id)??"",isAlone=id===provider&&(key!==""||listed===""),apiKey=isAlone?key:listed;found.set(id,
{apiKey,keyIn:isAlone?"api-key":"api-keys",baseUrl:addresses.get(id)??""})}return found}function accountOf({accounts},provider){return accounts.get(provider)??NONE}
function lacksKey(inputs,provider){return ADAPTERS[provider].needsKey&&accountOf(inputs,provider).apiKey===""}function accountProblems(inputs,providers,env){let wrong=[],
missing=new Map;for(let provider of providers){let isStep=provider===inputs.provider,words2=isStep?ACTION_WORDS:{...ACTION_WORDS,enterKey:"Store the key as a se\
cret and pass it on in api-keys."},account=accountOf(inputs,provider),names={apiKey:account.keyIn,baseUrl:"base-url"};for(let{field,message}of checkAccount({provider,
...account,words:words2})){let hint2=field==="baseUrl"&&!isStep&&account.baseUrl===""?` A single address holds for ${inputs.provider}: for several write a line \
each, "${provider}: https://\u2026".`:"",problem2={field:names[field]??field,message:message+hint2};field!=="apiKey"||!lacksKey(inputs,provider)?wrong.push(problem2):
missing.set(provider,{...problem2,message:message+howToGive(provider,isStep)+forkHint(env)})}}return{wrong,missing}}function ignoredAddresses(inputs){return[...inputs.
accounts].flatMap(([provider,{baseUrl}])=>{let message=ignoredBaseUrl(provider,baseUrl);return message===null?[]:[{field:"base-url",message}]})}function howToGive(provider,isStep){
return isStep?' In the workflow: "api-key: ${{ secrets.NAME }}".':` In the workflow, below "api-keys: |": "${provider}: \${{ secrets.NAME }}".`}function forkHint(env){
return(env.GITHUB_EVENT_NAME??"").startsWith("pull_request")?" GitHub gives no secrets to pull requests from forks: use provider sandbox or dry-run there.":""}function createSessions(inputs,http){let opened=new Map,open=provider=>{let{apiKey,baseUrl}=accountOf(inputs,provider),isKeyless=lacksKey(inputs,provider),session=openSession(
{provider,apiKey:isKeyless?"sk-none":apiKey,baseUrl:ignoredBaseUrl(provider,baseUrl)===null&&baseUrl||void 0,http,clock:systemClock,words:ACTION_WORDS,log:(level,message)=>level===
"warning"?annotate("warning",message):say(message)});return isKeyless?{...session,hasKey:!1}:session},of=provider=>{let session=opened.get(provider)??open(provider);
return opened.set(provider,session),session};return{of,withKey:provider=>lacksKey(inputs,provider)?null:of(provider)}}var BESIDE={fileName:"word",provider:"word",use:"ways",fallback:"ways"},FILE_FIELDS=[...REQUEST_FIELDS.filter(field=>field!=="prompt"),...Object.keys(BESIDE)];function kindOf(field){
return isBeside(field)?BESIDE[field]:FIELDS[field].kind}function isBeside(field){return Object.hasOwn(BESIDE,field)}function isFileField(name){return FILE_FIELDS.
includes(name)}function asWritten(text2){return{text:text2,formerly:text2}}var MOST_CLIPS=1e4;function checkMatrix({file,fields,matrix},used,problems){let good=!0,bad=(name,line,message)=>{good=!1,problems.push({file,line,field:name,message})};
for(let[name,axis]of matrix)used.has(name)||bad(name,axis.line,whyUnused(name,isFileField(name)?fields.get(name):void 0));for(let[name,axis]of matrix){let texts=axis.
value.map(value=>(typeof value=="string"?value:value.text).trim()),twice=texts.find((text2,at)=>texts.indexOf(text2)<at);twice!==void 0&&bad(name,axis.line,`"${twice}\
" stands in it twice, and both would be the same clip. Remove one; for several takes of a clip there is the input takes.`)}return good}function whyUnused(name,field){
let why=`nothing uses {{${name}}}, so every combination would be the same clip.`;if(field!==void 0)return`${why} It stands twice: line ${field.line} sets the fi\
eld ${name} for all of them. Remove one of the two.`;let meant=suggest(name,FILE_FIELDS);return meant===null?`${why} Use it in the prompt, or remove it.`:`${why}\
 Did you mean the field ${meant}? Name it so, and each combination sets it; or use {{${name}}} in the prompt.`}function choicesOf({file,matrix},problems){let axes=[
...matrix].map(([name,{value}])=>[name,value]),count=axes.reduce((product,[,values])=>product*values.length,1);if(count<=MOST_CLIPS)return axes.reduce((chosen,[
name,values])=>chosen.flatMap(choice=>values.map(value=>({...choice,[name]:value}))),[{}]);let line=[...matrix.values()][0]?.line??1,message=`it makes ${count} \
clips; at most ${MOST_CLIPS} are allowed. Remove values, or make several files of it.`;problems.push({file,line,field:"matrix",message});let first2=Object.fromEntries(
axes.flatMap(([name,[value]])=>value===void 0?[]:[[name,value]]));return[first2,...axes.flatMap(([name,values])=>values.slice(1).map(value=>({...first2,[name]:value})))]}var CONTROL=new RegExp("(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}","u");function whyNoPrompt(text2){if(isLfsPointer(text2))return{line:1,message:'this is a pointer of\
 Git LFS and not the file itself. Fetch it first: actions/checkout does so with "lfs: true".'};if(/^\s*(?:<!doctype html|<html[\s>])/i.test(text2))return{line:1,
message:"this is a web page in HTML. Put the words of the prompt alone into the file."};let lines2=text2.split(`
`),conflict=lines2.findIndex(line=>/^(?:<{7}|>{7})(?: |$)/.test(line));if(conflict!==-1)return{line:conflict+1,message:`"${lines2[conflict]?.slice(0,40)}" is th\
e mark of a merge conflict. Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>.`};let control=lines2.findIndex(line=>CONTROL.test(line));
return control===-1?null:{line:control+1,message:controlIn(lines2[control]??"")??""}}function controlIn(text2){let found=CONTROL.exec(text2);if(found===null)return null;
let code=(found[0].codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),before=text2.slice(Math.max(0,found.index-20),found.index),place2=before===""?"\
at its start":`behind ${JSON.stringify(before)}`;return`it holds the control character U+${code}, which nobody sees, ${place2}. Remove it.`}function isLfsPointer(text2){
return text2.startsWith("version https://git-lfs.github.com/spec/v1")}var BRACES=/\\\{\{|(\{{2,})(?:([^{}]{0,200})\}\})?/g,NAME=/^[\w.-]+$/;function variablesIn(text2){return[...text2.matchAll(BRACES)].flatMap(({0:whole,1:braces,2:inner,
index})=>{if(braces===void 0)return[];let name=inner?.trim()??excerpt(text2.slice(index+whole.length));return[{name,valid:inner!==void 0&&braces.length<=3&&NAME.
test(name)}]})}function fillIn(text2,values){return text2.replace(BRACES,(whole,braces,inner)=>{if(braces===void 0)return"{{";let name=inner?.trim()??"";return Object.
hasOwn(values,name)?braces.slice(2)+(values[name]??""):whole})}var UNKNOWN_VARIABLE="no variable has this name";function plainBraces(value){return value.replaceAll(
"\\{{","{{")}function whyNotFilled({name,valid},known){let literal="For braces in the prompt itself write \\{{ instead.";return valid?`${UNKNOWN_VARIABLE}. ${known.
length===0?"There are none: set it in vars.":`There are: ${known.join(", ")}.`} ${literal}`:`this is no name of a variable: letters, digits, "_", "-" and "." on\
ly, between {{ and }}.${name.includes("$")?" It looks like an expression of n8n, which fills it in there only: use a variable and set it in vars.":""} ${literal}`}
function excerpt(text2){return(text2.split(/\n|\}\}/)[0]??"").trim().slice(0,40)}function filled(value,values){return typeof value=="string"?fillIn(value,values):Array.isArray(value)?value.map(item=>filled(item,values)):typeof value=="object"&&
value!==null?Object.fromEntries(Object.entries(value).map(([name,item])=>[fillIn(name,values),filled(item,values)])):value}function textsOf(document){let fields=[
...document.fields.values()].flatMap(({value,line})=>textsIn(value).map(text2=>({text:text2,line})));return[{text:document.prompt.value,line:document.prompt.line},
...fields]}function textsIn(value){return typeof value=="string"?[value]:Array.isArray(value)?value.flatMap(textsIn):typeof value=="object"&&value!==null?Object.
entries(value).flatMap(([name,item])=>[name,...textsIn(item)]):[]}function listedWays({fields,matrix}){let use=fields.get("use");return use===void 0||matrix.has("use")||!Array.isArray(use.value)||use.value.length<2?null:{value:use.
value,line:use.line}}function withFieldAxes(document){let fields=new Map(document.fields),matrix=new Map(document.matrix),ways=listedWays(document);ways&&matrix.
set("use",{value:ways.value.map(way=>asWritten(String(way))),line:ways.line});let used=new Set(textsOf(document).flatMap(({text:text2})=>variablesIn(text2).map(
({name})=>name)));for(let[name,axis]of matrix){if(!isFileField(name)||used.has(name)&&!isBeside(name))continue;(fields.get(name)===void 0||ways&&name==="use")&&
fields.set(name,{value:`{{${name}}}`,line:axis.line})}return{...document,fields,matrix}}function whoMakes({file,fields},values,problems){let textsAt=placed2=>[filled(
placed2?.value??[],values)].flat().map(String),bad=(field,message)=>{problems.push({file,line:fields.get(field)?.line??1,field,message})},waysAt=field=>textsAt(
fields.get(field)).flatMap(text2=>{let way=readNamedWay(text2);return typeof way!="string"?[way]:(bad(field,way),[])}),fallback=fields.has("fallback")?{fallback:waysAt(
"fallback")}:{};if(fields.has("use")){let beside=["provider","model"].find(field=>fields.has(field));beside!==void 0&&bad("use",`it names provider and model, an\
d so does ${beside}. Keep one of the two.`);let[way]=waysAt("use");return way===void 0?null:{...way,...fallback}}let[name]=textsAt(fields.get("provider"));if(name===
void 0)return fallback;let provider=readProvider(name);return typeof provider=="string"?{provider,...fallback}:(bad("provider",provider.problem),null)}async function expand(documents,shared,problems){let clips=[];for(let document of documents)for(let clip of await expandOne(document,documents,shared,problems))
clips.push(clip);return clips}async function expandOne(written,all,shared,problems){let document=withFieldAxes(written),{file,matrix}=document,known=new Set([...matrix.
keys(),...Object.keys(document.row),...Object.keys(document.vars),...Object.keys(shared)]),used=new Set,good=!0,listed=listedWays(written),ways=(listed?.value??
[]).map(way=>({text:String(way),line:listed?.line??1}));for(let{text:text2,line}of[...textsOf(document),...ways])for(let use of variablesIn(text2)){if(used.add(
use.name),use.valid&&known.has(use.name))continue;good=!1;let message=whyNotFilled(use,[...known]);problems.push({file,line:lineOfVariable(document,use.name,line),
field:`{{${use.name}}}`,message})}checkMatrix(document,used,problems)||(good=!1);let sound=good?document:withoutUnknown(document,known),isUnknown=field=>document.
fields.has(field)&&!sound.fields.has(field);if(ways.some(({text:text2})=>!isFilled(text2,known)))return[];if(isUnknown("model")||isUnknown("provider")||isUnknown(
"use"))return[];let choices=choicesOf(document,problems).map(choice=>{if(!listed||choice.use===void 0)return choice;let values=textsFrom(valuesIn(document,shared,
choice),"text");return{...choice,use:asWritten(fillIn(choice.use.text,values))}}),siblings=choices.length*all.filter(other=>other.file===file).length,clips=[];for(let choice of choices){
let clip=await clipOf(sound,shared,choice,siblings,problems);clip!==null&&clips.push(clip)}return clips}function withoutUnknown(document,known){return{...document,
fields:new Map([...document.fields].filter(([,{value}])=>isFilled(value,known)))}}function isFilled(value,known){return textsIn(value).every(text2=>variablesIn(
text2).every(({name,valid})=>valid&&known.has(name)))}async function clipOf(document,shared,choice,siblings,problems){let lineOf=field=>field==="prompt"?document.
prompt.line:document.fields.get(field)?.line,values=textsFrom(valuesIn(document,shared,choice),"text"),asked=await fill(document,values,!1,message=>problems.push(
{file:document.file,line:lineOf("extra")??document.prompt.line,field:"extra",message})),control=controlIn(String(asked.input.prompt));control!==null&&problems.push(
{file:document.file,line:document.prompt.line,field:"prompt",message:control});let formerly=await formerlyAsked(document,shared,choice),isSame2=formerly===null||
JSON.stringify(formerly)===JSON.stringify(asked),fileName=String(filled(document.fields.get("fileName")?.value??"",values)).trim(),who=whoMakes(document,values,
problems);return who===null?null:(who.model!==void 0&&(asked.input.model=who.model),{...asked,...isSame2?{}:{formerly},...fileName===""?{}:{fileName},...who.provider===
void 0?{}:{provider:who.provider},...who.fallback===void 0?{}:{fallback:who.fallback},source:{file:document.file,line:document.prompt.line},variant:Object.values(
choice).map(({text:text2})=>text2),siblings,lineOf})}async function formerlyAsked(document,shared,choice){let then=document.formerly??document,values=valuesIn(then,
shared,choice);return then!==document||[...then.fields.values()].some(placed2=>"formerly"in placed2)||Object.values(values).some(({text:text2,formerly})=>plainBraces(
text2)!==formerly)?fill(then,textsFrom(values,"formerly"),!0,()=>{}):null}function valuesIn({vars,row},shared,choice){return{...shared,...vars,...row,...choice}}
function textsFrom(variables,spelling){let read=written=>spelling==="text"?plainBraces(written.text):written.formerly;return Object.fromEntries(Object.entries(variables).
map(([name,written])=>[name,read(written)]))}async function fill(document,values,formerly,bad){let value=field=>{let placed2=document.fields.get(field);return filled(
formerly&&placed2&&"formerly"in placed2?placed2.formerly:placed2?.value,values)},input={prompt:fillIn(document.prompt.value,values)};for(let field of FILE_FIELDS){
let found=value(field);found===void 0||isBeside(field)||kindOf(field).startsWith("file")||(kindOf(field)!=="map"?input[field]=String(found):input[field]=typeof found==
"string"?await parseExtra(found,bad):found)}let files=FILE_FIELD_NAMES.flatMap(field=>{let found=value(field);return found===void 0?[]:[[field,[found].flat().map(
String)]]});return{input,files:Object.fromEntries(files)}}var EXAMPLE2='Write one "name: value" on each line, or {"name": value} in one.';async function parseExtra(text2,bad){
let found=[],entries=await readYamlMap(text2,"",1,found,slip=>`this is not valid YAML: ${slip}. ${EXAMPLE2}`),read=(entries??[]).map(entry=>({...entry,lost:entry.
lost()})),lost=read.flatMap(entry=>entry.lost.map(({message})=>`${entry.key}: ${message}`));for(let message of[...found.map(({message:message2})=>message2),...lost])
bad(message);if(entries)return Object.fromEntries(read.filter(({lost:lost2})=>lost2.length===0).map(({key,value})=>[key,value]))}function lineOfVariable(document,name,from){
let at=document.lines.findIndex((line,index)=>index>=from-1&&variablesIn(line).some(variable=>variable.name===name));return at===-1?from:at+1}function bothCases(names){return[...new Set(names.flatMap(name=>[name,name.replace(/[A-Z]/g,letter=>`_${letter.toLowerCase()}`)]))]}var GITHUB_KEYS=bothCases(["\
testData","evaluators","responseFormat","jsonSchema"]),GITHUB_PARAMETERS=bothCases(["temperature","maxTokens","maxCompletionTokens","topP","topK","stop","freque\
ncyPenalty","presencePenalty","reasoningEffort"]),SITE_KEYS=["title","tags","date","author","draft","layout","slug","categories","lang","permalink"],SILENT_KEYS=[
"name","description"];function readSettings(entries,file,kind,problems,notices){let fields=[],matrix=[],vars={},messages=null,prompt=null,bad=(entry,message)=>problems.
push({file,line:entry.line,field:entry.key,message}),lines2=new Map,isSecond=(name,entry)=>{let line=lines2.get(name);return lines2.set(name,line??entry.line),line!==
void 0&&bad(entry,`it is set twice, on line ${line} and on line ${entry.line}, and only one can hold. Remove one of the two.`),line!==void 0},readField=entry=>{
if(!isFileField(entry.key))return!1;if(entry.value===null)return!0;let second=isSecond(entry.key,entry),message=wrongType(entry.key,entry.value),lost=entry.key===
"extra"?entry.lost():[];message!==null?bad(entry,message):lost.length===0&&!second&&fields.push([entry.key,placed(entry)]);for(let{line,message:message2}of lost)
problems.push({file,line,field:entry.key,message:message2});return!0},allowed=[...FILE_FIELDS,"vars","matrix",...kind==="yaml"?["messages","modelParameters","pr\
ompt"]:[]],ignored=[...SITE_KEYS,...GITHUB_KEYS,...kind==="yaml"?GITHUB_PARAMETERS:[]];for(let entry of entries)if(!(readField(entry)||SILENT_KEYS.includes(entry.
key)))if(entry.key==="vars"||entry.key==="variables")isSecond("vars",entry),vars={...readVariables(entry,bad),...vars};else if(entry.key==="matrix")matrix.push(
...readMatrix(entry,bad));else if(entry.key==="messages"&&kind==="yaml")messages=entry;else if(entry.key==="prompt"&&kind==="yaml")prompt=entry;else if(entry.key===
"modelParameters"){let parameters=entry.entries();!parameters&&entry.value!==null&&bad(entry,'it must be a map of "field: value" lines.');for(let parameter of parameters??
[])readField(parameter)||([...GITHUB_PARAMETERS,...GITHUB_KEYS].includes(parameter.key)?ignore(parameter):bad(parameter,unknownWord(parameter.key,FILE_FIELDS)))}else
ignored.includes(entry.key)?ignore(entry):bad(entry,unknownWord(entry.key,allowed));return{fields:new Map(fields),vars,matrix:new Map(matrix),messages,prompt};function ignore(entry){
notices.push({file,line:entry.line,field:entry.key,message:"it means nothing for a video and is ignored."})}}function isScalar(value){return typeof value=="stri\
ng"||typeof value=="number"||typeof value=="boolean"}function placed({key,value,text:text2,line}){if(key==="duration"||text2===null)return{value,line};let{text:written,
formerly}=text2;return{value:written,line,...written===formerly?{}:{formerly}}}function readVariables(entry,bad){let inner=entry.entries();return inner||bad(entry,
'it must be a map of "name: value" lines.'),variablesOf(inner??[],(variable,why)=>bad(variable,`it ${why}`))}function variablesOf(entries,bad){let found=new Map;
for(let variable of entries)variable.text!==null?found.set(variable.key,{...variable.text,line:variable.line}):variable.value===null?bad(variable,'is empty. Wri\
te "" for an empty text, or put a word such as null in quotes.'):bad(variable,"must be a text, a number or true/false.");return Object.fromEntries(found)}function readMatrix(entry,bad){
let inner=entry.entries();return inner?inner.flatMap(axis=>{let values=axis.items();if(values&&values.length>0&&values.every(value=>value!==null)){let value=values.
map((one,index)=>({...one,line:axis.itemLine(index)}));return[[axis.key,{value,line:axis.line}]]}return bad(axis,"it must be a list of texts or numbers that is \
not empty, for example [red, blue]."),[]}):(bad(entry,'it must be a map of names to lists, for example "colour: [red, blue]".'),[])}function wrongType(field,value){
let kind=kindOf(field);if(kind==="map")return typeof value=="object"&&!Array.isArray(value)?null:'it must be a map of "field: value" lines.';if(kind==="flag")return typeof value==
"boolean"||typeof value=="string"?null:"it must be true or false.";if(kind==="file")return typeof value=="string"?null:"it must be one address or path.";if(kind===
"files")return(Array.isArray(value)?value:[value]).every(text2=>typeof text2=="string")?null:"it must be an address or a path, or a list of them.";if(kind==="wa\
ys"){let texts=Array.isArray(value)?value:[value],isEmpty2=texts.length===0&&field==="use";return texts.every(text2=>typeof text2=="string")&&!isEmpty2?null:"it\
 must be provider/model, for example fal/bytedance/seedance-2.0, or a list of them."}return kind==="whole"?isScalar(value)&&typeof value!="boolean"?null:"it mus\
t be a whole number, for example 7.":kind==="seconds"?isScalar(value)&&typeof value!="boolean"?null:"it must be a number of seconds, for example 8.":isScalar(value)&&
typeof value!="boolean"?null:`it must be one text${field==="aspectRatio"?", for example 16:9":""}.`}async function readVariablesText(text2,bad){let plain2=plainText(text2);if(plain2.trim()==="")return{};let problems=[],entries=await readYamlMap(plain2,"",1,problems,
slip=>`this is not valid YAML: ${slip}.`),advice='Write one "name: value" on each line.';for(let{line,message}of problems)bad(line??null,`${message} ${advice}`);
return variablesOf(entries??[],({key,line},why)=>bad(line,`"${key}" ${why} ${advice}`))}function waysIn(text2){return text2.trim()==="[]"?[]:text2.split(/[\s,]+/).filter(way=>way!=="")}var LINE="Write a line clip=task-id; the error about the clip names it.",TASK_ID=/^[^\s\p{Cc},;]{1,2048}$/u;function readAdopt(entries,add){let found=new Map,twice=new Set;
for(let entry of entries){let at=entry.indexOf("="),[clip,task]=[entry.slice(0,at).trim(),entry.slice(at+1).trim()];at<=0||clip===""||task===""?add("adopt",`"${entry}\
" is not allowed. ${LINE}`):TASK_ID.test(task)?found.has(clip)?twice.add(clip):found.set(clip,task):add("adopt",`"${entry}" is not allowed: the id of a task has\
 no blanks, commas or semicolons. ${LINE}`)}for(let clip of twice)add("adopt",`"${clip}" stands in several lines. A clip has one task: keep one line.`);return found}var PREFIX="INPUT_";function misspelledInputs(env,names){return writtenInputs(env).flatMap(({name,value})=>{if(names.has(name)||value.trim()==="")return[];let meant=suggest(
name,[...names]);return meant===null?[]:[{field:name,message:`there is no such input, so it would count for nothing. Did you mean ${meant}? Write ${meant} in it\
s place.`}]})}function writtenInputs(env){return Object.entries(env).flatMap(([variable,value=""])=>variable.toUpperCase().startsWith(PREFIX)?[{name:variable.slice(
PREFIX.length).toLowerCase(),value}]:[])}function notFilledIn(path){return isForAShell(path)?`"${path}" would be a folder of that name: "~" and variables of a shell are not filled in here.`:null}var ARTIFACT_FORBIDDEN=/["':<>|*?\r\n\\/]/;async function readInputs(problems){let names=new Set,read=name=>(names.add(name),getInput(name)),add=(field,message)=>{
problems.push({field,message})};function oneOf(name,words2,fallback){let value=read(name)||fallback,found=words2.find(word=>word===value.toLowerCase());if(found!==
void 0)return found;let meant=suggest(value,words2);return add(name,`"${value}" is not allowed. ${meant===null?"":`Did you mean ${meant}? `}Allowed: ${words2.join(
", ")}.`),fallback}function amount(name,allowed,fits){let text2=read(name);if(text2==="")return null;let value=/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text2)?Number(text2):
Number.NaN;return Number.isFinite(value)&&fits(value)?value:(add(name,`"${text2}" is not allowed. Write ${allowed}.`),null)}let flag=(name,fallback)=>oneOf(name,
["true","false"],fallback?"true":"false")==="true",wholeFrom1=value=>Number.isInteger(value)&&value>=1,prompt=read("prompt"),globs=lines(read("prompts"));prompt!==
""&&globs.length>0&&add("prompt","both prompt and prompts are set, and each would make clips of its own. Keep one of the two.");let provider=read("provider");provider===
""&&add("provider",`it is required and empty. Allowed: ${PROVIDER_IDS.join(", ")}.`);let chosen=provider===""?"sandbox":oneOf("provider",PROVIDER_IDS,"sandbox");
for(let{name}of variablesIn(read("model")))add("model",`{{${name}}} is not filled in here: variables stand in prompt files and in the input prompt.`);let artifactName=read(
"artifact-name")||"videos";ARTIFACT_FORBIDDEN.test(artifactName)&&add("artifact-name",`"${artifactName}" holds one of " ' : < > | * ? \\ / which no artifact may \
have.`);let shard=readShard(read("shard"),add),[ledger,clipsDir]=[read("ledger")||"auto",read("clips-dir")];clipsDir!==""&&!isDatabaseAddress(ledger)&&!/^git(?::|$)/i.
test(ledger)&&add("clips-dir","it goes with a ledger that keeps no clips itself: git, git:<branch>, or a database. Name one of these in ledger, or leave clips-d\
ir out: auto, the cache, the tool cache and a folder keep their clips.");let unfilled=notFilledIn(clipsDir);unfilled!==null&&add("clips-dir",`${unfilled} Write \
the whole path.`);let inputs=Object.freeze({provider:chosen,accounts:await readAccounts(read,chosen,add),fallback:readFallback(read("fallback"),add),prompts:globs.
length>0||prompt!==""?globs:["prompts/**"],promptsAreDefault:globs.length===0||globs.length===1&&globs[0]==="prompts/**",prompt,vars:await readVariablesText(read(
"vars"),(line,message)=>add("vars",atLine(read("vars"),line,message))),varsFile:read("vars-file"),modelsFile:read("models"),defaults:readDefaults(read),takes:amount(
"takes","a whole number from 1 to 20",value=>wholeFrom1(value)&&value<=20)??1,outputDir:read("output-dir")||"videos",artifact:oneOf("artifact",["bundle","each",
"none"],"bundle"),artifactName:shard!==null&&artifactName==="videos"?`videos-${shard.index}-of-${shard.count}`:artifactName,retentionDays:amount("retention-days",
"a whole number from 1 to 90",value=>wholeFrom1(value)&&value<=90),maxCost:amount("max-cost","an amount of USD, for example 2.50",value=>value>=0),maxCostMonth:amount(
"max-cost-month","an amount of USD, for example 20",value=>value>=0),concurrency:amount("concurrency","a whole number from 1 to 100",value=>wholeFrom1(value)&&value<=
100)??5,timeoutMs:(amount("timeout-minutes","minutes above 0, at most 1440",value=>value>0&&value<=1440)??30)*6e4,pollIntervalMs:scale(amount("poll-interval","s\
econds from 0.1 to 600",value=>value>=.1&&value<=600),1e3),reuse:flag("reuse",!0),ledger,githubToken:tokenOf(read("github-token")),clipsDir,buyAgain:readBuyAgain(
read("buy-again"),add),adopt:readAdopt(lines(read("adopt")),add),extra:await readExtra(read("extra"),add),shard,dryRun:flag("dry-run",!1),onError:oneOf("on-erro\
r",["fail","warn"],"fail"),allowUntrusted:flag("allow-untrusted",!1)});return problems.push(...misspelledInputs(process.env,names)),inputs}function tokenOf(text2){
return text2.startsWith("${{")?"":text2}function readDefaults(read){return Object.fromEntries(REQUEST_FIELDS.flatMap(name=>{let{kind,input}=FIELDS[name];return input===
null||kind==="map"?[]:[[name,kind.startsWith("file")?lines(read(input)):read(input)]]}))}function scale(value,factor){return value===null?null:value*factor}function lines(text2){
return text2.split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function atLine(text2,line,message){return line===null||!/[\r\n]/.test(text2)?message:
`line ${line}: ${message}`}async function readExtra(text2,add){if(text2.trim()==="")return{};let found=await parseExtra(text2,message=>add("extra",message));if(!found)
return{};for(let{name}of variablesIn(JSON.stringify(found)))add("extra",`{{${name}}} is not filled in here: variables stand in prompt files and in the input pro\
mpt.`);return found}function readFallback(text2,add){return waysIn(text2).flatMap(one=>{let way=readNamedWay(one);return typeof way!="string"?[way]:(add("fallba\
ck",way),[])})}function readShard(text2,add){if(text2==="")return null;let match=/^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text2),[index,count]=[Number(match?.[1]),Number(
match?.[2])];return match&&index>=1&&index<=count?{index,count}:(add("shard",`"${text2}" is not allowed. Write this part and the number of parts, from 1/4 to 4/\
4 for example.`),null)}function readBuyAgain(text2,add){let words2=text2.toLowerCase().split(/[\s,]+/).filter(word=>word!==""),chosen=new Set;for(let word of words2)
word==="both"?chosen.add("failed").add("unknown"):word==="failed"||word==="unknown"||word==="gone"?chosen.add(word):word!=="and"&&add("buy-again",`"${word}" is \
not allowed. Allowed: failed, unknown, both, gone.`);return chosen}import{join as join3}from"node:path";import{readdir,readdirSync,realpath,realpathSync,stat,statSync}from"fs";import{isAbsolute,posix,resolve as resolve2}from"path";import{fileURLToPath}from"url";import{createRequire}from"module";import{basename,dirname as dirname2,normalize,relative,resolve,sep}from"path";import*as nativeFs from"fs";var __require=createRequire(
import.meta.url);function cleanPath(path){let normalized=normalize(path);return normalized.length>1&&normalized[normalized.length-1]===sep&&(normalized=normalized.
substring(0,normalized.length-1)),normalized}var SLASHES_REGEX=/[\\/]/g;function convertSlashes(path,separator){return path.replace(SLASHES_REGEX,separator)}var WINDOWS_ROOT_DIR_REGEX=/^[a-z]:[\\/]$/i;
function isRootDirectory(path){return path==="/"||WINDOWS_ROOT_DIR_REGEX.test(path)}function normalizePath(path,options){let{resolvePaths,normalizePath:normalizePath$1,
pathSeparator}=options,pathNeedsCleaning=process.platform==="win32"&&path.includes("/")||path.startsWith(".");if(resolvePaths&&(path=resolve(path)),(normalizePath$1||
pathNeedsCleaning)&&(path=cleanPath(path)),path===".")return"";let needsSeperator=path[path.length-1]!==pathSeparator;return convertSlashes(needsSeperator?path+
pathSeparator:path,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options){
return function(filename,directoryPath){return directoryPath.startsWith(root)?directoryPath.slice(root.length)+filename:convertSlashes(relative(root,directoryPath),
options.pathSeparator)+options.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options){let{relativePaths,includeBasePath}=options;return relativePaths&&root?joinPathWithRelativePath(
root,options):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){let relativePath=directoryPath.substring(
root.length)||".";filters.every(filter=>filter(relativePath,!0))&&paths.push(relativePath)}}var pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||
".")},pushDirectoryFilter=(directoryPath,paths,filters)=>{let path=directoryPath||".";filters.every(filter=>filter(path,!0))&&paths.push(path)},empty$2=()=>{};function build$6(root,options){
let{includeDirs,filters,relativePaths}=options;return includeDirs?relativePaths?filters&&filters.length?pushDirectoryFilterWithRelativePath(root):pushDirectoryWithRelativePath(
root):filters&&filters.length?pushDirectoryFilter:pushDirectory:empty$2}var pushFileFilterAndCount=(filename,_paths,counts,filters)=>{filters.every(filter=>filter(
filename,!1))&&counts.files++},pushFileFilter=(filename,paths,_counts,filters)=>{filters.every(filter=>filter(filename,!1))&&paths.push(filename)},pushFileCount=(_filename,_paths,counts,_filters)=>{
counts.files++},pushFile=(filename,paths)=>{paths.push(filename)},empty$1=()=>{};function build$5(options){let{excludeFiles,filters,onlyCounts}=options;return excludeFiles?
empty$1:filters&&filters.length?onlyCounts?pushFileFilterAndCount:pushFileFilter:onlyCounts?pushFileCount:pushFile}var getArray=paths=>paths,getArrayGroup=()=>[
""].slice(0,0);function build$4(options){return options.group?getArrayGroup:getArray}var groupFiles=(groups,directory,files)=>{groups.push({directory,files,dir:directory})},
empty=()=>{};function build$3(options){return options.group?groupFiles:empty}var resolveSymlinksAsync=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;
queue.enqueue(),fs.realpath(path,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:error,state);fs.stat(resolvedPath,(error$1,stat2)=>{if(error$1)
return queue.dequeue(suppressErrors?null:error$1,state);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return queue.dequeue(null,state);callback$1(
stat2,resolvedPath),queue.dequeue(null,state)})})},resolveSymlinks=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;queue.enqueue();
try{let resolvedPath=fs.realpathSync(path),stat2=fs.statSync(resolvedPath);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return;callback$1(stat2,
resolvedPath)}catch(e){if(!suppressErrors)throw e}};function build$2(options,isSynchronous){return!options.resolveSymlinks||options.excludeSymlinks?null:isSynchronous?
resolveSymlinks:resolveSymlinksAsync}function isRecursive(path,resolved,state){if(state.options.useRealPaths)return isRecursiveUsingRealPaths(resolved,state);let parent=dirname2(
path),depth=1;for(;parent!==state.root&&depth<2;){let resolvedPath=state.symlinks.get(parent);!!resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(
resolved)||resolved.startsWith(resolvedPath))?depth++:parent=dirname2(parent)}return state.symlinks.set(path,resolved),depth>1}function isRecursiveUsingRealPaths(resolved,state){
return state.visited.includes(resolved+state.options.pathSeparator)}var onlyCountsSync=state=>state.counts,groupsSync=state=>state.groups,defaultSync=state=>state.
paths,limitFilesSync=state=>state.paths.slice(0,state.options.maxFiles),onlyCountsAsync=(state,error,callback$1)=>(report(error,callback$1,state.counts,state.options.
suppressErrors),null),defaultAsync=(state,error,callback$1)=>(report(error,callback$1,state.paths,state.options.suppressErrors),null),limitFilesAsync=(state,error,callback$1)=>(report(
error,callback$1,state.paths.slice(0,state.options.maxFiles),state.options.suppressErrors),null),groupsAsync=(state,error,callback$1)=>(report(error,callback$1,
state.groups,state.options.suppressErrors),null);function report(error,callback$1,output,suppressErrors){callback$1(error&&!suppressErrors?error:null,output)}function build$1(options,isSynchronous){
let{onlyCounts,group,maxFiles}=options;return onlyCounts?isSynchronous?onlyCountsSync:onlyCountsAsync:group?isSynchronous?groupsSync:groupsAsync:maxFiles?isSynchronous?
limitFilesSync:limitFilesAsync:isSynchronous?defaultSync:defaultAsync}var readdirOpts={withFileTypes:!0},walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
if(state.queue.enqueue(),currentDepth<0)return state.queue.dequeue(null,state);let{fs}=state;state.visited.push(crawlPath),state.counts.directories++,fs.readdir(
crawlPath||".",readdirOpts,(error,entries=[])=>{callback$1(entries,directoryPath,currentDepth),state.queue.dequeue(state.options.suppressErrors?null:error,state)})},
walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{let{fs}=state;if(currentDepth<0)return;state.visited.push(crawlPath),state.counts.directories++;
let entries=[];try{entries=fs.readdirSync(crawlPath||".",readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries,directoryPath,currentDepth)};
function build(isSynchronous){return isSynchronous?walkSync:walkAsync}var Queue=class{count=0;constructor(onQueueEmpty){this.onQueueEmpty=onQueueEmpty}enqueue(){
return this.count++,this.count}dequeue(error,output){this.onQueueEmpty&&(--this.count<=0||error)&&(this.onQueueEmpty(error,output),error&&(output.controller.abort(),
this.onQueueEmpty=void 0))}},Counter=class{_files=0;_directories=0;set files(num){this._files=num}get files(){return this._files}set directories(num){this._directories=
num}get directories(){return this._directories}get dirs(){return this._directories}},Aborter=class{aborted=!1;abort(){this.aborted=!0}},Walker=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(root,options,callback$1){
this.isSynchronous=!callback$1,this.callbackInvoker=build$1(options,this.isSynchronous),this.root=normalizePath(root,options),this.state={root:isRootDirectory(this.
root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options,queue:new Queue((error,state)=>this.callbackInvoker(state,error,
callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options.fs||nativeFs},this.joinPath=build$7(this.root,options),this.pushDirectory=
build$6(this.root,options),this.pushFile=build$5(options),this.getArray=build$4(options),this.groupFiles=build$3(options),this.resolveSymlink=build$2(options,this.
isSynchronous),this.walkDirectory=build(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(entries,directoryPath,depth)=>{
let{paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.
aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;let files=this.getArray(this.state.paths);for(let i=0;i<entries.length;++i){let entry=entries[i];
if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&!excludeSymlinks){let filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files,
this.state.counts,filters)}else if(entry.isDirectory()){let path=joinDirectoryPath(entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(
entry.name,path))continue;this.pushDirectory(path,paths,filters),this.walkDirectory(this.state,path,path,depth-1,this.walk)}else if(this.resolveSymlink&&entry.isSymbolicLink()){
let path=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(path,this.state,(stat2,resolvedPath)=>{if(stat2.isDirectory()){if(resolvedPath=normalizePath(
resolvedPath,this.state.options),exclude&&exclude(entry.name,useRealPaths?resolvedPath:path+pathSeparator))return;this.walkDirectory(this.state,resolvedPath,useRealPaths?
resolvedPath:path+pathSeparator,depth-1,this.walk)}else{resolvedPath=useRealPaths?resolvedPath:path;let filename=basename(resolvedPath),directoryPath$1=normalizePath(
dirname2(resolvedPath),this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1),this.pushFile(resolvedPath,files,this.state.counts,filters)}})}}
this.groupFiles(this.state.groups,directoryPath,files)}};function promise(root,options){return new Promise((resolve$1,reject)=>{callback(root,options,(err,output)=>{
if(err)return reject(err);resolve$1(output)})})}function callback(root,options,callback$1){new Walker(root,options,callback$1).start()}function sync(root,options){
return new Walker(root,options).start()}var APIBuilder=class{constructor(root,options){this.root=root,this.options=options}withPromise(){return promise(this.root,
this.options)}withCallback(cb){callback(this.root,this.options,cb)}sync(){return sync(this.root,this.options)}},pm=null,Builder=class{globCache={};options={maxDepth:1/0,
suppressErrors:!0,pathSeparator:sep,filters:[]};globFunction;constructor(options){this.options={...this.options,...options},this.globFunction=this.options.globFunction}group(){
return this.options.group=!0,this}withPathSeparator(separator){return this.options.pathSeparator=separator,this}withBasePath(){return this.options.includeBasePath=
!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(depth){return this.options.
maxDepth=depth,this}withMaxFiles(limit){return this.options.maxFiles=limit,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=
!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=
resolvePaths,this.withFullPaths()}withAbortSignal(signal){return this.options.signal=signal,this}normalize(){return this.options.normalizePath=!0,this}filter(predicate){
return this.options.filters.push(predicate),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(predicate){return this.
options.exclude=predicate,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(root){return new APIBuilder(root||".",this.options)}withGlobFunction(fn){
return this.globFunction=fn,this}crawlWithOptions(root,options){return this.options={...this.options,...options},new APIBuilder(root||".",this.options)}glob(...patterns){
return this.globFunction?this.globWithOptions(patterns):this.globWithOptions(patterns,{dot:!0})}globWithOptions(patterns,...options){let globFn=this.globFunction||
pm;if(!globFn)throw new Error("Please specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\0")];return isMatch||(isMatch=globFn(
patterns,...options),this.globCache[patterns.join("\0")]=isMatch),this.options.filters.push(path=>isMatch(path)),this}};var import_picomatch=__toESM(require_picomatch2(),1),isReadonlyArray=Array.isArray,BACKSLASHES=/\\/g,DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/,isWin=process.platform===
"win32",ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;function getPartialMatcher(patterns,options={}){let patternsCount=patterns.length,patternsParts=Array(patternsCount),
matchers=Array(patternsCount),i,j;for(i=0;i<patternsCount;i++){let parts=splitPattern(patterns[i]);patternsParts[i]=parts;let partsCount=parts.length,partMatchers=Array(
partsCount);for(j=0;j<partsCount;j++)partMatchers[j]=(0,import_picomatch.default)(parts[j],options);matchers[i]=partMatchers}return input=>{let inputParts=input.
split("/");if(inputParts[0]===".."&&ONLY_PARENT_DIRECTORIES.test(input))return!0;for(i=0;i<patternsCount;i++){let patternParts=patternsParts[i],matcher=matchers[i],
inputPatternCount=inputParts.length,minParts=Math.min(inputPatternCount,patternParts.length);for(j=0;j<minParts;){let part=patternParts[j];if(part.includes("/"))
return!0;if(!matcher[j](inputParts[j]))break;if(!options.noglobstar&&part==="**")return!0;j++}if(j===inputPatternCount)return!0}return!1}}var WIN32_ROOT_DIR=/^[A-Z]:\/$/i,
isRoot=isWin?p=>WIN32_ROOT_DIR.test(p):p=>p==="/";function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){let start=cwd.
length+ +!isRoot(cwd);return(p,isDir)=>p.slice(start,isDir?-1:void 0)||"."}let prefix=root.slice(cwd.length+1);return prefix?(p,isDir)=>{if(p===".")return prefix;
let result=`${prefix}/${p}`;return isDir?result.slice(0,-1):result}:(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}return absolute?p=>posix.relative(cwd,p)||".":p=>posix.
relative(cwd,`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){let prefix=root.slice(cwd.length+1);return p=>`${prefix}/${p}`}
return p=>{let result=posix.relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path){
return path.replace(DRIVE_RELATIVE_PATH,match=>`${match}/`)}var splitPatternOptions={parts:!0};function splitPattern(path){var _result$parts;let result=import_picomatch.default.
scan(path,splitPatternOptions);return!((_result$parts=result.parts)===null||_result$parts===void 0)&&_result$parts.length?result.parts:[path]}var POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
escapePosixPath=path=>path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapeWin32Path=path=>path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapePath=isWin?
escapeWin32Path:escapePosixPath;function isDynamicPattern(pattern,options){if(options?.caseSensitiveMatch===!1)return!0;let scan=import_picomatch.default.scan(pattern);
return scan.isGlob||scan.negated}function log(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...tasks)}function ensureStringArray(value){
return typeof value=="string"?[value]:value??[]}var PARENT_DIRECTORY=/^(\/?\.\.)+/,ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;function normalizePattern(pattern,opts,props,isIgnore){
var _PARENT_DIRECTORY$exe;let cwd=opts.cwd,result=pattern;pattern[pattern.length-1]==="/"&&(result=pattern.slice(0,-1)),result[result.length-1]!=="*"&&opts.expandDirectories&&
(result+="/**");let escapedCwd=escapePath(cwd);result=isAbsolute(result.replace(ESCAPING_BACKSLASHES,""))?posix.relative(escapedCwd,result):posix.normalize(result);
let parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.exec(result))===null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0],parts=splitPattern(result);
if(parentDir){let n=(parentDir.length+1)/3,i=0,cwdParts=escapedCwd.split("/");for(;i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n];)result=result.slice(0,(n-i-1)*
3)+result.slice((n-i)*3+parts[i+n].length+1)||".",i++;let potentialRoot=posix.join(cwd,parentDir.slice(i*3));potentialRoot[0]!=="."&&props.root.length>potentialRoot.
length&&(props.root=ensureNonDriveRelativePath(potentialRoot),props.depthOffset=-n+i)}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;(_props$commonPath=
props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=parts);let newCommonPath=[],length=Math.min(props.commonPath.length,parts.length);for(let i=0;i<
length;i++){let part=parts[i];if(part==="**"&&!parts[i+1]){newCommonPath.pop();break}if(i===parts.length-1||part!==props.commonPath[i]||isDynamicPattern(part))break;
newCommonPath.push(part)}props.depthOffset=newCommonPath.length,props.commonPath=newCommonPath,props.root=ensureNonDriveRelativePath(newCommonPath.length>0?posix.
join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options,patterns,props){let matchPatterns=[],ignorePatterns=[];for(let pattern of options.
ignore)pattern&&(pattern[0]!=="!"||pattern[1]==="(")&&ignorePatterns.push(normalizePattern(pattern,options,props,!0));for(let pattern of patterns)pattern&&(pattern[0]!==
"!"||pattern[1]==="("?matchPatterns.push(normalizePattern(pattern,options,props,!1)):(pattern[1]!=="!"||pattern[2]==="(")&&ignorePatterns.push(normalizePattern(
pattern.slice(1),options,props,!0)));return{match:matchPatterns,ignore:ignorePatterns}}function buildCrawler(options,patterns){let cwd=options.cwd,props={root:cwd,
depthOffset:0},processed=processPatterns(options,patterns,props);options.debug&&log("internal processing patterns:",processed);let{absolute,caseSensitiveMatch,debug,
dot,followSymbolicLinks,onlyDirectories}=options,root=props.root.replace(BACKSLASHES,""),matchOptions={dot,nobrace:options.braceExpansion===!1,nocase:!caseSensitiveMatch,
noextglob:options.extglob===!1,noglobstar:options.globstar===!1,posix:!0},matcher=(0,import_picomatch.default)(processed.match,matchOptions),ignore=(0,import_picomatch.default)(
processed.ignore,matchOptions),partialMatcher=getPartialMatcher(processed.match,matchOptions),format=buildFormat(cwd,root,absolute),excludeFormatter=absolute?format:
buildFormat(cwd,root,!0),excludePredicate=(_,p)=>{let relativePath=excludeFormatter(p,!0);return relativePath!=="."&&!partialMatcher(relativePath)||ignore(relativePath)},
maxDepth;options.deep!==void 0&&(maxDepth=Math.round(options.deep-props.depthOffset));let crawler=new Builder({filters:[debug?(p,isDirectory)=>{let path=format(
p,isDirectory),matches=matcher(path)&&!ignore(path);return matches&&log(`matched ${path}`),matches}:(p,isDirectory)=>{let path=format(p,isDirectory);return matcher(
path)&&!ignore(path)}],exclude:debug?(_,p)=>{let skipped=excludePredicate(_,p);return log(`${skipped?"skipped":"crawling"} ${p}`),skipped}:excludePredicate,fs:options.
fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,excludeSymlinks:!followSymbolicLinks,
excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options.onlyFiles,maxDepth,signal:options.signal}).crawl(root);return options.debug&&log("internal pr\
operties:",{...props,root}),[crawler,cwd!==root&&!absolute&&buildRelative(cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.length-1;i>=0;i--)
paths[i]=mapper(paths[i]);return paths}var defaultOptions={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,
onlyFiles:!0};function getOptions(options){let opts=Object.assign({},options);for(let key in defaultOptions)opts[key]===void 0&&Object.assign(opts,{[key]:defaultOptions[key]});
return opts.cwd=(opts.cwd instanceof URL?fileURLToPath(opts.cwd):resolve2(opts.cwd||process.cwd())).replace(BACKSLASHES,"/"),opts.ignore=ensureStringArray(opts.
ignore),opts.fs&&(opts.fs={readdir:opts.fs.readdir||readdir,readdirSync:opts.fs.readdirSync||readdirSync,realpath:opts.fs.realpath||realpath,realpathSync:opts.fs.
realpathSync||realpathSync,stat:opts.fs.stat||stat,statSync:opts.fs.statSync||statSync}),opts.debug&&log("globbing with options:",opts),opts}function getCrawler(globInput,inputOptions={}){
var _ref;if(globInput&&inputOptions?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let isModern=isReadonlyArray(globInput)||
typeof globInput=="string",patterns=ensureStringArray((_ref=isModern?globInput:globInput.patterns)!==null&&_ref!==void 0?_ref:"**/*"),options=getOptions(isModern?
inputOptions:globInput);return patterns.length>0?buildCrawler(options,patterns):[]}async function glob(globInput,options){let[crawler,relative2]=getCrawler(globInput,
options);return crawler?formatPaths(await crawler.withPromise(),relative2):[]}import{basename as basename2}from"node:path";import{lstatSync}from"node:fs";import{join,sep as sep2}from"node:path";var ALWAYS_LEFT=["**/node_modules/**","**/.git/**"],GLOB={followSymbolicLinks:!1,onlyFiles:!0,expandDirectories:!0};async function globsOf(pattern,{root}){let slashes=pattern.
replace(/\\/g,"/").replace(/^\.\//,""),written=sep2==="/"?pattern.replace(/^\.\//,""):slashes;if(isThere(join(root,written)))return[escapePath(written)];let spellings=spellingsOf(
slashes),there=spellings.filter(path=>isThere(join(root,path)));if(there.length>0)return there.map(escapePath);let asNames=spellings.map(path=>path.replace(/[^*?/]+/g,
escapePath));return/[()[\]{}!+@]/.test(slashes)&&/[*?]/.test(slashes)&&(await glob(asNames,{...GLOB,cwd:root,ignore:["**/node_modules/**"]})).length>0?asNames:spellings.
map(path=>withFoldersAsNamed(path,root))}function spellingsOf(path){let ways=path.split("/").map(part=>[...new Set([part,part.normalize("NFC"),part.normalize("N\
FD")])]);return ways.filter(({length})=>length>1).length>8?[path]:ways.reduce((before,part,index)=>index===0?part:before.flatMap(start=>part.map(spelling=>`${start}\
/${spelling}`)),[])}function withFoldersAsNamed(path,root){let parts=path.split("/"),there=0;for(;there<parts.length&&isThere(join(root,...parts.slice(0,there+1)));)
there+=1;return[...parts.slice(0,there).map(escapePath),...parts.slice(there)].join("/")}function isLink(path){return isThere(path)&&lstatSync(path).isSymbolicLink()}
function isThere(path){try{return lstatSync(path,{throwIfNoEntry:!1})!==void 0}catch{return!1}}async function refuseIdleExclusions(excluded,left,included,{root},problems,notices){if(excluded.length===0||included.length===0)return;let without=ignore=>glob(
[...included],{...GLOB,onlyFiles:!1,dot:!0,cwd:root,ignore:[...ALWAYS_LEFT,...ignore]}),all=await without([]);for(let[index,pattern]of excluded.entries()){if(/(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.
test(pattern)||(await without(left[index]??[])).length<all.length)continue;let meant=nearIn(pattern,all),message=`"!${pattern}" excludes nothing: no file that t\
he other lines take matches it.`;meant!==null?problems.push({field:"prompts",message:`${message} Did you mean "!${meant}"?`}):pattern.startsWith("**/")||notices.
push({field:"prompts",message:`${message} Correct it, or remove it.`,kind:"warning"})}}function nearIn(pattern,all){let written=pattern.replace(/\\/g,"/").replace(
/^\.?\//,""),paths=all.map(path=>path.replace(/\\/g,"/")),below=paths.find(path=>path.replace(/\/$/,"").endsWith(`/${written.replace(/\/(?:\*\*)?$/,"")}`));if(below!==
void 0)return below.endsWith("/")?`${below}**`:below;let files=new Set(paths.filter(path=>!path.endsWith("/")).map(path=>basename2(path))),folders=new Set(paths.
flatMap(path=>path.split("/").slice(0,-1))),parts=written.split("/");for(let[index,part]of parts.entries()){let known=[...index===parts.length-1?files:[],...folders];
if(/[*?[\]{}()!]/.test(part)||known.includes(part))continue;let near=nearName(part,known);if(near===null)continue;return(files.has(near)?paths.find(path=>basename2(
path)===near):void 0)??[...parts.slice(0,index),near,...parts.slice(index+1)].join("/")}return null}function nearName(name,known){let stem=text2=>text2.replace(
/(?:\.prompt)?\.\w+$/,""),digits=text2=>text2.replace(/\D+/g," ").trim(),alike=known.filter(one=>stem(one).length>2&&digits(stem(one))===digits(stem(name))),meant=stem(
name).length>2?suggest(stem(name),alike.map(stem)):null;return meant===null?null:alike.find(one=>stem(one)===meant)??null}var INVISIBLE=new RegExp("[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u2800]|(?!\\s)\\p{Cc}","gu");function visible(text2){return text2.replace(INVISIBLE,"")}var NONE2={kind:"none"},FENCE=/^---\s*$/,KNOWN=new Set([...FILE_FIELDS,"vars","variables","matrix","messages","modelParameters","title","tags"].map(plain)),OURS=new Set(
[...FILE_FIELDS,"matrix","vars"].map(plain));function findFrontMatter(text2){let written=text2.split(`
`),lines2=written.map(withPlainFence),start=skipToText(lines2);if(start===null)return NONE2;let{at,opening}=start,isFirst=at===0&&opening===visible(lines2[0]??"")&&
FENCE.test(opening),broken=message=>({kind:"broken",line:at+1,message});if(/^[ \t]*---\s*$/.test(opening)){let end=lines2.findIndex((line,index)=>index>at&&FENCE.
test(line)),inside=lines2.slice(at+1,end===-1?void 0:end),isMeant=isFirst||(end===-1?startsWith(inside,KNOWN):inside.every(isBlank)||isField(first(inside)));if(!isMeant&&
brokenIndent(lines2,at))return broken(INDENTED);if(!isMeant)return furtherDown(lines2,at+1,ABOVE)??NONE2;if(/^(?:\t| {4})/.test(opening)||!isFirst&&brokenIndent(
lines2,at))return broken(INDENTED);if(end===-1)return broken('it is opened by "---" and never closed. Add a line "---" below the fields.');let second=furtherDown(
lines2,end+1,"one file is one prompt. Give this one a file of its own.");if(second)return second;let body=written.slice(end+1).join(`
`);return{kind:"found",yaml:inside.join(`
`),yamlLine:at+2,body,bodyLine:end+2}}let other=otherKind(lines2,at,opening);return other===null?furtherDown(lines2,at+1,ABOVE)??NONE2:broken(other)}function lineOfFields(text2){
let found=findFrontMatter(text2);if(found.kind==="found"&&startsWith(found.yaml.split(`
`),OURS))return found.yamlLine-1;let lines2=text2.split(`
`).map(withPlainFence),start=skipToText(lines2);return start!==null&&isBareHead(lines2,start.at,start.opening)?start.at+1:furtherDown(lines2,0,ABOVE)?.line??null}
function withPlainFence(line){let seen=visible(line);return/^\s*---\s*$/.test(seen)?seen:line}var ABOVE='the fields between "---" have to stand above the text. \
Move them to the top.';function furtherDown(lines2,from,message){let isCode=!1;for(let at=from;at<lines2.length;at++){let line=lines2[at]??"";if(/^\s*(?:```|~~~)/.
test(line)&&(isCode=!isCode),isCode||!FENCE.test(line)||!startsWith(lines2.slice(at+1,at+20),OURS))continue;let end=lines2.findIndex((one,index)=>index>at&&FENCE.
test(one));if(end!==-1&&lines2.slice(at+1,end).every(isFieldOrBelow))return{kind:"broken",line:at+1,message}}return null}var INDENTED='it is indented. Move the \
lines "---" and the fields between them to the left edge.';function brokenIndent(lines2,at){let opening=lines2[at]??"",inside=lines2.slice(at+1);return!/^[ \t]/.
test(opening)||!/^[ \t]/.test(first(inside))?!1:startsWith(inside,KNOWN)||isField(first(inside))&&inside.some(line=>/^[ \t]+---[ \t]*$/.test(line))}function otherKind(lines2,at,opening){
let word=opening.trim(),inside=lines2.slice(at+1),write='Write it as YAML, one "field: value" on each line, between two lines of exactly "---".',isClosed=inside.
some(line=>line.trim()===word);if(/^\+{3,}$/.test(word)&&(isClosed||/^\s*[\w.-]+\s*=/.test(first(inside))))return`this is TOML, which is not read here. ${write}`;
if(/^;{3,}$/.test(word)&&(isClosed||/^\s*[{"]/.test(first(inside))))return`this is JSON, which is not read here. ${write}`;if(/^\{(?!\{)/.test(word)&&isObjectAboveText(
lines2.slice(at)))return`this is JSON, which is not read here. ${write}`;if(/^(?:[-–—_*=~][-–—_*=~ ]*|---.{1,40}|```.{0,20}|~~~.{0,20})$/.test(word)&&startsWith(
inside,KNOWN))return`it begins with "${word}". Write the fields between two lines of exactly "---".`;let fence=lines2.findIndex((line,index)=>index>at&&FENCE.test(
line));return fence!==-1&&startsWith(lines2.slice(at,fence),OURS)&&lines2.slice(at,fence).every(isFieldOrBelow)?'the line "---" above the fields is missing. Wri\
te the fields between two lines of exactly "---".':isBareHead(lines2,at,opening)?'these lines would be words of the prompt. Write the fields between two lines o\
f exactly "---".':null}function isBareHead(lines2,at,opening){if(isBareField(opening))return!0;let end=lines2.findIndex((line,index)=>index>at&&isBlank(line)),head=[
opening,...lines2.slice(at+1,end===-1?void 0:end)];return head.some(isBareField)&&head.every(line=>OURS.has(plain(fieldOf(line)??"")))}function isBareField(line){
let value=String.raw`["']?(?:\d+(?:\.\d+)?s?|\d+:\d+|\d+[pk]|\d+x\d+|portrait|landscape|\{\{.*\}\})["']?`;return new RegExp(String.raw`^(?:duration|aspect[ _-]?ratio|resolution):\s+${value}\s*$`,
"i").test(line)}function skipToText(lines2){let at=0,rest=visible(lines2[0]??"");for(;;)if(isBlank(rest)){at+=1;let next=lines2[at];if(next===void 0)return null;
rest=visible(next)}else if(/^\s*<!--/.test(rest)){for(;!rest.includes("-->");){at+=1;let next=lines2[at];if(next===void 0)return null;rest=next}rest=rest.slice(
rest.indexOf("-->")+3)}else return{at,opening:rest}}function isBlank(line){return visible(line).trim()===""}function first(lines2){return lines2.find(line=>!isBlank(
line)&&!visible(line).trim().startsWith("#"))??""}function fieldOf(line){return/^\s*["']?([A-Za-z_][\w -]{0,40}?)["']?[ \t]*:(?:\s|$)/.exec(visible(line))?.[1]??
null}function isField(line){return fieldOf(line)!==null}function isFieldOrBelow(line){return isBlank(line)||/^\s*(?:#|- )/.test(line)||/^\s+\S/.test(line)||isField(
line)}function startsWith(lines2,names){let name=fieldOf(first(lines2));return name!==null&&names.has(plain(name))}function plain(name){return name.toLowerCase().
replace(/[\s_-]/g,"")}function isObjectAboveText(lines2){let depth=0;for(let[index,line]of lines2.entries()){if(depth+=line.split(/[{[]/).length-line.split(/[}\]]/).
length,depth>0)continue;return[...lines2.slice(0,index+1).join(`
`).matchAll(/["']?([A-Za-z_][\w-]*)["']?\s*:/g)].some(([,name=""])=>KNOWN.has(plain(name)))&&lines2.slice(index+1).some(below=>!isBlank(below))}return!1}import{readdirSync as readdirSync2}from"node:fs";import{extname,join as join2}from"node:path";function readSaid(messages,prompt,file,problems,notices){let said=messages&&readMessages(messages,file,problems,notices);if(!prompt)return said??{value:"",line:1};
let bad=message=>{problems.push({file,line:prompt.line,field:"prompt",message})};messages&&bad("messages says it too. Keep one of the two."),typeof prompt.value!=
"string"&&bad("it must be a text. Put it in quotes.");let text2=typeof prompt.value=="string"?prompt.value.trim():allOf(prompt.value);return{value:said?`${said.
value}

${text2}`:text2,line:prompt.line}}function readMessages(messages,file,problems,notices){let bad=(line2,message)=>{problems.push({file,line:line2,field:"messages",
message})};if(!Array.isArray(messages.value))return bad(messages.line,"it must be a list of messages, each with role and content."),{value:allOf(messages.value),
line:messages.line};let parts={system:[],user:[],mistaken:[]},line=messages.line;return messages.value.forEach((message,index)=>{let{role,content}=typeof message==
"object"&&message!==null?message:{},at=messages.itemLine(index);for(let entry of messages.itemEntries(index)??[])entry.key!=="role"&&entry.key!=="content"&&problems.
push({file,line:entry.line,field:entry.key,message:unknownPart(entry.key)});typeof content!="string"?(bad(at,"each message needs a content that is a text."),parts.
mistaken.push(allOf(message))):role==="system"?parts.system.push(content.trim()):role==="user"?(parts.user.length===0&&(line=at),parts.user.push(content.trim())):
role==="assistant"?notices.push({file,line:at,field:"messages",message:"a message of the assistant means nothing for a video and is ignored."}):(bad(at,`the rol\
e ${JSON.stringify(role)??"is missing and"} is not known. Allowed: system, user.`),parts.mistaken.push(content.trim()))}),{value:[...parts.system,...parts.user,
...parts.mistaken].join(`

`),line}}function unknownPart(key){return isFileField(key)?"it would not be read within a message. Write it at the left edge, beside messages.":unknownWord(key,
["role","content"])}function allOf(value){return textsIn(value).join(`
`).trim()||String(JSON.stringify(value))}function fieldOf2(name){let plain2=visible(name).toLowerCase().replace(/\s+/g,"");return["prompt",...FILE_FIELDS].find(field=>field.toLowerCase()===plain2)??null}var SEPARATORS=[",",";","	","|"],WORDS={",":"commas",";":"semicolons","	":"tabs","|":'"|"'},TOP=50;function statedSeparator(lines2){let at=lines2.findIndex(line=>line.
trim()!==""),match=/^\s*"?sep=(\t|\\t|[^\s"\p{L}\p{N}])"?[\s,;]*$/iu.exec(visible(lines2[at]??""));return match?{separator:match[1]==="\\t"?"	":match[1],line:at+
1}:null}function guessSeparator(parse,text2){let heads=SEPARATORS.map(separator=>{try{let top=parse(text2,{...OPTIONS,delimiter:separator,to:TOP});return{separator,
names:top.find(cells=>!isEmpty(cells))??[]}}catch{return{separator,names:headLine(text2,separator)}}}),named=heads.find(({names})=>names.some(name=>fieldOf2(name)===
"prompt")),blank=heads.find(({names})=>names.length===0);return(named??blank??heads.reduce((most,head)=>head.names.length>most.names.length?head:most)).separator}
function headLine(text2,separator){return(text2.split(`
`).find(one=>one.trim()!=="")??"").split(separator).map(name=>name.trim().replace(/^"(.*)"$/,"$1"))}var OPTIONS={bom:!0,skip_empty_lines:!0,trim:!0,relax_column_count:!0};
function readRows(parse,text2,separator,lines2,skipped,bad){let table=skipped===0?text2:`
`.repeat(skipped)+lines2.slice(skipped).join(`
`);try{let records=parse(table,{...OPTIONS,info:!0,delimiter:separator});return records.map(({record},index)=>({cells:record,line:lineAfter(lines2,index===0?skipped:
records[index-1]?.info.lines??0)})).filter(({cells})=>!isEmpty(cells))}catch(error){let{lines:at=1,code=""}=error;return bad(at,`${whatIsBroken(code,error)} A c\
ell with a separator, a quote or a line break in it needs double quotes around it, and a quote in such a cell is written twice: "a 12"" disc".`),null}}function whatIsBroken(code,{
message}){return code==="CSV_QUOTE_NOT_CLOSED"?"a double quote is opened in a row above, or in this one, and never closed.":/OPENING_QUOTE/.test(code)?"a double\
 quote stands in the middle of a cell.":/CLOSING_QUOTE/.test(code)?"something stands between a closing double quote and the end of its cell.":`${message}.`}function isEmpty(cells){
return cells.every(isBlank2)}function isBlank2(cell){return(cell??"").trim()===""}function lineAfter(lines2,end){let next=end;for(;next<lines2.length&&lines2[next]?.
trim()==="";)next+=1;return next+1}function checkHeadings(header,columns,bad){let names=columns.filter(({name})=>!isBlank2(name)).map(({name,field})=>field??name),twice=new Set(names.filter((name,index)=>names.
indexOf(name)<index));for(let name of twice)bad(header.line,`the column "${name}" is there twice.`);return twice}function checkShape(header,columns,rows,bad){let nameless=columns.
filter(({name})=>isBlank2(name)),last=header.cells.length;return rows.filter(({cells,line})=>{if(columns.every(({name,index})=>isSame(cells[index]??"",name)))return bad(
line,"the row is the first one again, with the names of the columns. Remove it."),!1;let extra=cells.findIndex((cell,index)=>index>=last&&!isBlank2(cell)),under=nameless.
find(({index})=>!isBlank2(cells[index])),[at,what]=extra!==-1?[extra,"more cells than there are columns"]:[under?.index??-1,"a cell below no name"];if(at===-1)return!0;
let text2=cells[at]??"";return bad(line,`the row has ${what}: "${text2.length>40?`${text2.slice(0,40)}\u2026`:text2}". A cell with a separator in it needs doubl\
e quotes around it; each other cell needs a name in the first row.`),!1})}function isSame(cell,name){return cell.trim().toLowerCase()===name.trim().toLowerCase()}
function checkSeparator(parse,header,columns,rows,separator,lines2,bad){return header.cells.length<2?[...rows]:rows.filter(({cells,line})=>{if(cells.slice(1).some(
cell=>!isBlank2(cell)))return!0;let other=SEPARATORS.find(one=>one!==separator&&cutsInto(parse,lines2[line-1]??"",one,columns));if(other===void 0)return!0;let text2=cells[0]??
"",[here,there]=[other,separator].map(one=>WORDS[one]??`"${one}"`);return bad(line,`the row is one cell, "${text2.length>40?`${text2.slice(0,40)}\u2026`:text2}"\
: its cells are separated by ${here}, those of the first row by ${there}. Use the same in all rows. If it is one prompt, put double quotes around it.`),!1})}function cutsInto(parse,row,separator,columns){
let cut=options=>{try{return parse(row,{...OPTIONS,...options,delimiter:separator})[0]??[]}catch{return[]}},cells=cut({}),last=cells.findLastIndex(cell=>!isBlank2(
cell));if(last<1)return!1;let fields=columns.filter(({index,field})=>field!==null&&field!=="prompt"&&!isBlank2(cells[index]));return columns.every(({index})=>index<
last)?!1:fields.length>0?fields.every(({field,index})=>isLike(field,cells[index]??"")):cut({trim:!1}).every(cell=>!/^\s/.test(cell))}function isLike(field,cell){
return field==="duration"?/^\d+(?:[.,]\d+)?\s*(?:s|secs?|seconds?)?$/i.test(cell):field==="aspectRatio"?/^(?:\d+\s*[:x/]\s*\d+.*|portrait|landscape|adaptive|square)$/i.
test(cell):/^\S+$/.test(cell)}function columnsOf(header,rows){let used=usedIn(rows);return header.cells.flatMap((name,index)=>{if(isBlank2(name)&&rows.every(({cells})=>isBlank2(cells[index])))
return[];let isExact=name==="prompt"||isFileField(name);return[{name,index,field:!isExact&&used.has(name)?null:fieldOf2(name)}]})}function usedIn(rows){return new Set(
rows.flatMap(({cells})=>cells.flatMap(cell=>variablesIn(cell).map(({name})=>name))))}function noPrompt(columns,separator,isStated){let read=`The columns read ar\
e ${columns.map(({name})=>`"${name.length>60?`${name.slice(0,60)}\u2026`:name}"`).slice(0,20).join(", ")}, separated by ${WORDS[separator]??`"${separator}"`}.`;
if(columns.some(({field})=>field==="prompt"))return`cells are separated by commas, semicolons or tabs. ${read} Save it with one of those, or write "sep=${separator}\
" in a line above.`;let meant=columns.find(({name})=>suggest(name,["prompt"])!==null),advice=meant?`"${meant.name}" looks like prompt: name it so.`:`The first r\
ow names the columns, for example prompt${separator==="	"?" and duration":`${separator}duration`}.`,only=columns.length===1&&!isStated?columns[0]?.name??"":null,
held=only===null?void 0:SEPARATORS.find(one=>headLine(only,one).some(name=>fieldOf2(name)==="prompt"));return held!==void 0?`no column is called prompt. ${read}\
 The whole row is one cell, since double quotes stand around it: remove them, so that ${WORDS[held]} separate the cells.`:`no column is called prompt. ${read} ${advice}${only===
null?"":" Cells are separated by commas, semicolons or tabs."}`}function checkColumns(file,line,columns,rows,problems,notices){let used=usedIn(rows),idle=[];for(let{
name,field}of columns){if(isBlank2(name)||field!==null||used.has(name))continue;let meant=suggest(name,["prompt",...FILE_FIELDS]);if(meant===null)idle.push(name);else{
let message2=`nothing uses this column, and it looks like ${meant}. Name it ${meant}, or use {{${name}}} in a prompt.`;problems.push({file,line,field:name,message:message2})}}
if(idle.length===0)return;let message=idle.length===1?"nothing uses this column.":"nothing uses these columns.";notices.push({file,line,field:idle.join(", "),message,
kind:"warning"})}async function readTable(common,text2,problems,notices){let{file,lines:lines2}=common,{parse}=await import("./sync-RGOKHIYP.mjs"),bad=(line,message,field="\
CSV")=>{problems.push({file,line,field,message})},stated=statedSeparator(lines2),separator=stated?.separator??guessSeparator(parse,text2),rows=readRows(parse,text2,
separator,lines2,stated?.line??0,bad);if(!rows)return[];let[header,...below]=rows;if(!header)return bad(1,"it is empty. The first row names the columns, for exa\
mple prompt,duration."),[];let columns=columnsOf(header,below);if(!columns.some(({field})=>field==="prompt")||separator==="|"&&!stated)return bad(header.line,noPrompt(
columns,separator,stated!==null)),[];let told=checkHeadings(header,columns,bad),shaped=checkShape(header,columns,below,bad),sound=checkSeparator(parse,header,columns,
shaped,separator,lines2,bad);if(checkColumns(file,header.line,columns,below,problems,notices),below.length===0&&bad(header.line,"it has a head and no rows. Add \
a row for each clip."),["model","provider","use"].some(field=>told.has(field)))return[];let single=columns.filter(({name,field},index)=>field==="prompt"||!told.
has(field??name)||field===null&&columns.findIndex(one=>one.field===null&&one.name===name)===index);return sound.map(row=>documentOf(common,single,row))}function documentOf(common,columns,row){
let cell=({index})=>row.cells[index]??"",prompts=columns.filter(({field})=>field==="prompt"),prompt=prompts.find(column=>!isBlank2(cell(column)))??prompts[0];return{
...common,prompt:{value:prompt?cell(prompt):"",line:row.line},fields:new Map(columns.flatMap(column=>column.field===null||column.field==="prompt"||isBlank2(cell(
column))?[]:[[column.field,cellValue(column.field,cell(column),row.line)]])),row:Object.fromEntries(columns.filter(({field})=>field===null||field!=="prompt"&&isBeside(
field)).map(column=>[column.name,asWritten(cell(column))]))}}function cellValue(field,value,line){if(kindOf(field)==="files"&&value.includes(`
`))return{value:value.split(`
`).map(image=>image.trim()),line};if(kindOf(field)==="ways")return{value:waysIn(value),line};let ratio=field==="aspectRatio"?ratioOfTime(value):value;return{value:ratio,
line,...ratio===value?{}:{formerly:value}}}function ratioOfTime(value){let[,hours,minutes,half]=/^\s*0?(\d{1,2}):0?(\d{1,2})(?::00)?(?:\s*([ap])\.?m\.?)?\s*$/i.
exec(value)??[];if(hours===void 0||minutes===void 0)return value;let later=half===void 0?0:(/p/i.test(half)?12:0)-(hours==="12"?12:0),ratio=`${Number(hours)+later}\
:${Number(minutes)}`;return ratio===value.trim()||ratio.startsWith("0")?value:ratio}var TEXT_MODEL=/^(?:[\w.-]+\/)*(?:gpt-|chatgpt|o[1-9](?:-|$)|text-embedding|claude|(?:meta-)?llama|phi-?\d|mistral|ministral|mixtral|codestral|magistral|(?:cohere-)?command-|deepseek|grok-\d|gemini|gemma|qwen|jais|(?:ai21-)?jamba|mai-ds|kimi-k|nova-(?:lite|micro|pro))/i,
VIDEO=/video|veo|sora|[ti]2v|omni|imagine|image/i;function isTextModel(model){let name=model.trim();return TEXT_MODEL.test(name)&&!VIDEO.test(name)}var PROMPT_ENDINGS=[".prompt.yml",".prompt.yaml",".md",".txt",".csv"];function promptEnding(file){return PROMPT_ENDINGS.find(ending=>file.toLowerCase().endsWith(
ending))??null}async function parsePromptFile(file,text2,problems,notices,options={named:!0}){let documents=await parseText(file,plainText(text2),problems,notices,
options),before=text2.replace(/^\uFEFF/,"").replace(/\r\n/g,`
`);if(!before.includes("\r"))return documents;let formerly=await parseText(file,before,[],[],options);return formerly.length!==documents.length?documents:documents.
map((document,index)=>{let same=formerly[index];return same&&words(same)===words(document)?{...document,formerly:same}:document})}function words({prompt}){return prompt.
value.replace(/\s+/g," ")}async function parseText(file,text2,problems,notices,options){let mistake=whyNoPrompt(text2);if(mistake!==null)return problems.push({file,
line:mistake.line,field:"prompt",message:mistake.message}),[];switch(promptEnding(file)){case".txt":return plainFile(file,text2,problems);case".md":return markdown(
file,text2,problems,notices,options);case".csv":return readTable(base(file,text2),text2,problems,notices);default:return yaml(file,text2,problems,notices,options)}}
function base(file,text2){return{file,lines:text2.split(`
`),fields:new Map,row:{},vars:{},matrix:new Map}}function plainFile(file,text2,problems){let line=lineOfFields(text2);return line!==null?(problems.push({file,line,
field:"front matter",message:'a .txt file is a prompt as a whole, these lines too. Rename it to .md with these lines at the top between two lines of exactly "--\
-", and they set the fields.'}),[]):[{...base(file,text2),prompt:trimmed(text2,1)}]}function trimmed(text2,line){let before=/^\s*/.exec(text2)?.[0]??"";return{value:text2.
trim(),line:line+(before.match(/\n/g)?.length??0)}}async function markdown(file,text2,problems,notices,options){let found=findFrontMatter(text2);if(found.kind===
"none")return[{...base(file,text2),prompt:trimmed(text2,1)}];if(found.kind==="broken")return problems.push({file,line:found.line,field:"front matter",message:found.
message}),[];let entries=await readYamlMap(found.yaml,file,found.yamlLine,problems);if(!entries||isForText(entries,file,problems,notices,options))return[];let settings=readSettings(
entries,file,"markdown",problems,notices);return[{...base(file,text2),...settings,prompt:trimmed(found.body,found.bodyLine)}]}async function yaml(file,text2,problems,notices,options){
let entries=await readYamlMap(text2,file,1,problems);if(!entries||isForText(entries,file,problems,notices,options))return[];let{messages,prompt,...settings}=readSettings(
entries,file,"yaml",problems,notices);return[{...base(file,text2),...settings,prompt:readSaid(messages,prompt,file,problems,notices)}]}function isForText(entries,file,problems,notices,{
named}){let parameters=entries.find(({key})=>key==="modelParameters")?.entries()??[],model=[...entries,...parameters].find(({key})=>key==="model");if(typeof model?.
value!="string"||!isTextModel(model.value))return!1;let what=`"${model.value}" writes text and makes no video`,place2={file,line:model.line,field:"model"};return named?
problems.push({...place2,message:`${what}. Name a video model, or leave the file out with a line "!${file}" in prompts.`}):notices.push({...place2,message:`${what}\
: this prompt is left out.`}),!0}import{readFileSync,statSync as statSync2}from"node:fs";function readTextFile(path,mostMb){let found=statSync2(path);if(found.isDirectory())throw new Error("it \
is a folder. Name a file.");if(found.size>mostMb*1e6)throw new Error(`it is larger than ${mostMb} MB. Make it smaller, or split it.`);let bytes=readFileSync(path),
notText=(but="")=>new Error(`it is not UTF-8 text${but}. Save it as UTF-8.`);if(bytes.reduce((sum,byte)=>byte===0?sum+1:sum,0)*4>bytes.length)throw notText(" bu\
t UTF-16 or no text at all");try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{let utf16=bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===
255;throw notText(utf16?" but UTF-16":"")}}var YAML="name it .prompt.yml",MARKDOWN="name it .md",SHEET="save it as .csv",WORDS2="save it as .md or .txt",OTHER_ENDINGS={".yml":YAML,".yaml":YAML,".json":"w\
rite it as .prompt.yml",".jsonl":"write it as .csv",".markdown":MARKDOWN,".mdx":MARKDOWN,".text":"name it .txt",".tsv":"name it .csv",".xlsx":SHEET,".xls":SHEET,
".ods":SHEET,".docx":WORDS2,".odt":WORDS2,".rtf":WORDS2},MOST_NAMED=5;async function noteLeftOut({globs,ignore,seen,isDefault},workspace,notices){if(globs.length===
0)return;let options={...GLOB,onlyFiles:!1,dot:!0,cwd:workspace.root,ignore:[...ignore]},paths=(await glob([...globs],options)).map(path=>path.replace(/\\/g,"/")),
reasons=[...paths.flatMap(path=>path.endsWith("/")?linksIn(path,workspace):[]).map(link=>`${link} (a link, which is not followed)`),...paths.flatMap(path=>{let why=path.
endsWith("/")||seen.has(path)?null:whyLeftOut(path,isDefault,workspace);return why===null?[]:[`${path} (${why})`]})].sort();if(reasons.length===0)return;let more=reasons.
length>MOST_NAMED?` and ${reasons.length-MOST_NAMED} more`:"";notices.push({field:"prompts",message:`left out, so that no clip is made of them: ${reasons.slice(
0,MOST_NAMED).join(", ")}${more}.`})}function linksIn(folder,{root}){try{return readdirSync2(join2(root,folder),{withFileTypes:!0}).flatMap(entry=>entry.isSymbolicLink()&&
(promptEnding(entry.name)!==null||extname(entry.name)==="")?[`${folder}${entry.name}`]:[])}catch{return[]}}function whyLeftOut(path,isDefault,workspace){let isHidden=path.
split("/").some(part=>part.startsWith("."));return promptEnding(path)===null?isHidden?null:OTHER_ENDINGS[extname(path).toLowerCase()]??null:isDefault&&promptEnding(
path)===".md"&&isPlain(path,workspace)?null:"its name, or a folder\u2019s, begins with a dot"}function isPlain(path,workspace){try{return findFrontMatter(plainText(
readTextFile(workspace.resolve(path),1))).kind==="none"}catch{return!0}}async function discoverPrompts({patterns,isDefault,others},workspace,problems,notices){let excluded=patterns.filter(pattern=>pattern.startsWith("!")).map(pattern=>pattern.
slice(1).trim()),included=patterns.filter(pattern=>!pattern.startsWith("!")),add=message=>{problems.push({field:"prompts",message})};included.length===0&&add('e\
very line starts with "!". Add a line that takes something, for example prompts/**.');let outside=[...included,...excluded].flatMap(pattern=>workspace.outsideProblem(
pattern)??[]);if(outside.length>0){for(let message of outside)add(message);return[]}let globs=(await Promise.all(included.map(path=>globsOf(path,workspace)))).flat(),
left=await Promise.all(excluded.map(path=>globsOf(path,workspace)));await refuseIdleExclusions(excluded,left,globs,workspace,problems,notices);let ignore=[...ALWAYS_LEFT,
...left.flat()],found=new Map,seen=new Set(others.map(path=>path.replace(/\\/g,"/").replace(/^\.\//,"")));for(let pattern of included){let files=await glob(await globsOf(
pattern,workspace),{...GLOB,cwd:workspace.root,ignore}),taken=0;for(let path of files){let file=readPrompt(path,workspace,problems);file==="refused"&&(taken+=1),
file!==null&&seen.add(path),!(file===null||file==="refused")&&(isDefault&&isPlainMarkdown(file)||(taken+=1,found.set(file.file,file)))}taken===0&&add(`"${pattern}\
" matches no prompt file. ${isLink(join3(workspace.root,pattern))?"It is a link, which is not followed: name the file itself. ":""}Prompt files end in ${PROMPT_ENDINGS.
join(", ")}${isDefault?" (.md with front matter)":""}; patterns start at the root of the repository. Is it checked out?`)}return await noteLeftOut({globs,ignore,
seen,isDefault},workspace,notices),[...found.values()].sort((a,b)=>a.file<b.file?-1:1)}function isPlainMarkdown({file,text:text2}){return promptEnding(file)==="\
.md"&&!isLfsPointer(text2)&&findFrontMatter(plainText(text2)).kind==="none"}function readPrompt(path,workspace,problems){let file=path.replace(/\\/g,"/");if(promptEnding(
file)===null)return null;try{return{file,text:readTextFile(workspace.resolve(path),1)}}catch(error){return problems.push({file,field:"prompts",message:error.message}),
"refused"}}import{join as join4}from"node:path";function inlineDocument(prompt){return{...{file:"",lines:prompt.split(`
`),fields:new Map,row:{},vars:{},matrix:new Map},prompt:{value:prompt,line:1}}}function whyNoInlinePrompt(prompt,{root}){let text2=plainText(prompt),found=whyNoPrompt(
text2);if(found!==null)return found.line===1?found.message:`line ${found.line}: ${found.message}`;let line=lineOfFields(text2);return line!==null?`line ${line}:\
 these lines would be words of the prompt. Write the fields as inputs of the step, such as duration: 8, or put the prompt into a .md file.`:!/\n/.test(text2.trim())&&
isThere(join4(root,text2.trim()))?`"${text2.trim()}" is there in the workspace, and the input prompt holds the words themselves. Did you mean the input prompts?\
 If the words are meant, add a full stop.`:null}function noteUnused(documents,vars,{name:file,variables:fromFile},notices){if(documents.length===0)return;for(let document of documents)noteOwn(document,notices);
let used=usedIn2(documents),unused=variables=>Object.keys(variables).filter(name=>!used.has(name)),where="It changes nothing, and clips that were made before ar\
e reused. Write it into the prompt, or remove it.";for(let name of unused(vars))notices.push({field:"vars",message:`no prompt uses {{${name}}}. ${where}${hint(name,
documents,used)}`});let idle=unused(fromFile);if(idle.length===0)return;let names=idle.slice(0,10).map(name=>`{{${name}}}`),more=idle.length>10?` and ${idle.length-
10} more`:"";notices.push({file,field:"vars-file",message:`no prompt uses ${names.join(", ")}${more}.`})}function noteOwn(document,notices){let used=usedIn2([document]);
for(let[name,{line=1}]of Object.entries(document.vars)){if(used.has(name))continue;let message=`nothing in this file uses {{${name}}}, so that it changes nothin\
g. Write it into the prompt, or remove it.${hint(name,[document],used)}`;notices.push({file:document.file,line,field:name,message})}}function usedIn2(documents){
return new Set(documents.flatMap(textsOf).flatMap(({text:text2})=>variablesIn(text2).map(({name})=>name)))}function hint(name,documents,used){if(documents.flatMap(
textsOf).some(({text:text2})=>text2.includes(`{${name}}`)))return` {${name}} is sent as it stands: a variable has two braces on either side, {{${name}}}.`;let meant=name.
length<3?null:suggest(name,[...used]);return meant===null?"":` The text has {{${meant}}}: is that the same?`}function refuseBracesInValues(documents,vars,{name:varsFile,variables:fromFile},problems){let told=new Set,check=(written,place2,name="")=>{told.has(written)||variablesIn(
written.text).length===0||(told.add(written),problems.push({...place2,message:`${name}${whyNot(written.text)}`}))};for(let document of documents){let{file,row,vars:own,
matrix,prompt}=withFieldAxes(document),listed=listedWays(document),texts=[...textsOf(withFieldAxes(document)).map(({text:text2})=>text2),...(listed?.value??[]).
map(String)];for(let name of new Set(texts.flatMap(variablesIn).map(use=>use.name))){let held=variables=>Object.hasOwn(variables,name)?variables[name]:void 0,axis=listed&&
name==="use"?{value:[],line:1}:matrix.get(name),[inRow,inFile,given,common]=[row,own,vars,fromFile].map(held);if(axis)for(let one of axis.value)check(one,{file,
line:one.line??axis.line,field:name});else inRow?check(inRow,{file,line:prompt.line,field:name}):inFile?check(inFile,{file,line:inFile.line??1,field:name}):given?
check(given,{field:"vars"},`"${name}": `):common&&check(common,{file:varsFile,line:common.line??1,field:"vars-file"},`"${name}": `)}}}function whyNot(text2){return`\
"${text2.length>60?`${text2.slice(0,60)}\u2026`:text2}" holds {{, which would be sent, since a value is filled in as it stands. Write the words themselves; for \
braces in the prompt write \\{{ instead.`}function doesNotExist(file){let one=/[,;|\r\n]/.test(file)?" Name one file: several are not read here.":"";return`"${file}" does not exist in the workspace.${one}`}async function loadPrompts(inputs,workspace,problems,notices){let fromFile=await readVarsFile(inputs,workspace,problems),shared={...fromFile,...inputs.vars},isWhole=!problems.
some(({field})=>field==="vars"||field==="vars-file"),isReal=problem2=>isWhole||!isUnknownVariable(problem2),common={name:inputs.varsFile,variables:fromFile},all=[];
if(inputs.prompt!==""){let why=whyNoInlinePrompt(inputs.prompt,workspace);if(why!==null)return problems.push({field:"prompt",message:why}),[];let document=inlineDocument(
inputs.prompt),found=[],clips2=await expand([document],shared,found);return noteUnused([document],inputs.vars,common,notices),refuseBracesInValues([document],inputs.
vars,common,problems),problems.push(...found.filter(isReal).map(({field,message})=>({field:`prompt ${field}`,message}))),clips2.map(clip=>({...clip,source:null}))}
let named=!inputs.promptsAreDefault,asked={patterns:inputs.prompts,isDefault:inputs.promptsAreDefault,others:[inputs.varsFile,inputs.modelsFile]},files=await discoverPrompts(
asked,workspace,problems,notices),clips=[];for(let{file,text:text2}of files){let documents=await parsePromptFile(file,text2,problems,notices,{named});noteComments(
documents,notices),all.push(...documents);let found=[];for(let clip of await expand(documents,shared,found))clips.push(clip);problems.push(...found.filter(isReal))}
return noteUnused(all,inputs.vars,common,notices),refuseBracesInValues(all,inputs.vars,common,problems),clips}function isUnknownVariable({field,message}){return field.
startsWith("{{")&&message.startsWith(UNKNOWN_VARIABLE)}function noteComments(documents,notices){for(let{file,prompt,lines:lines2}of documents){if(!/<!--[\s\S]*?-->/.
test(prompt.value))continue;let at=lines2.findIndex((line,index)=>index>=prompt.line-1&&line.includes("<!--"));notices.push({file,line:at===-1?prompt.line:at+1,
field:"prompt",message:"the comment <!-- \u2026 --> is a part of the prompt and is sent with it. Remove it if that is not meant.",kind:"warning"})}}async function readVarsFile(inputs,workspace,problems){
let file=inputs.varsFile;if(file==="")return{};try{return await readVariablesText(readTextFile(workspace.resolve(file),10),(line,message)=>problems.push({file,...line===
null?{}:{line},field:"vars-file",message}))}catch(error){let missing=error.code==="ENOENT",message=missing?doesNotExist(file):error.message;return problems.push(
missing||message.includes(file)?{field:"vars-file",message}:{file,field:"vars-file",message}),{}}}async function modelsOf(inputs,workspace,problems){if(inputs.modelsFile==="")return[];let{loadModels}=await import("./models-file-M2VSLKRZ.mjs");return loadModels(
inputs,workspace,problems)}var SECRET=["api-key","api-keys","github-token"];async function maskInputs(env){let read=name=>env[`INPUT_${name}`]?.trim()??"",misspelled=writtenInputs(env).filter(
({name})=>!SECRET.includes(name)&&suggest(name,SECRET)!==null),whole=[read("API-KEY"),read("GITHUB-TOKEN"),...misspelled.map(({value})=>value.trim())].filter(secret=>secret!==
""),keys=await secretsInKeys(read("API-KEYS")),parts=whole.flatMap(partsOf).filter(isNoName);for(let secret of new Set([...whole,...secretsOf(read("LEDGER")),...keys,
...parts]))mask(secret)}async function secretsInKeys(text2){let entries=text2===""?[]:await readYamlMap(text2,"",1,[]);if(!entries?.every(entry=>entry.text!==null||
entry.value===null))return partsOf(text2).filter(isNoName);let values=entries.flatMap(({text:key})=>key===null||key.text===""?[]:[key.text]),names=entries.map(({
key})=>key).filter(name=>suggest(name,PROVIDER_IDS)===null);return[...values,...[...values,...names].flatMap(partsOf).filter(isNoName)]}function isNoName(part){
let plain2=part.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g,"");return!PROVIDER_IDS.includes(plain2)}function describeProblem({file,line,field,message}){return`${file===void 0?"":`${file}${line===void 0?"":`:${line}`} `}${field}: ${message}`}function byPlace(a,b){
let[one,other]=[a.file??"",b.file??""];return one===other?(a.line??0)-(b.line??0):one<other?-1:1}var ProblemsError=class extends Error{problems;constructor(problems){
let sorted=problems.toSorted(byPlace);super(sorted.map(describeProblem).join(`
`)),this.name="ProblemsError",this.problems=sorted}};var FIELD="adopt";function adoptProblems({adopt},checked,isWhole){let prints=new Map(checked.map(({name,fingerprint:fingerprint2})=>[name,fingerprint2])),some=[
...prints.keys()].slice(0,20).join(", "),unknown=[...adopt.keys()].filter(name=>isWhole&&!prints.has(name)),given=[...adopt].map(([name,task])=>({name,task,print:prints.
get(name)??name})),others=given.flatMap((one,index)=>{let before=given.slice(0,index),sameTask=before.find(({task,print})=>task===one.task&&print!==one.print);if(sameTask)
return[`task ${one.task} stands for "${sameTask.name}" and for "${one.name}", and it is the clip of one of them.`];let sameClip=before.find(({task,print})=>task!==
one.task&&print===one.print);return sameClip?[`"${sameClip.name}" and "${one.name}" ask for the very same clip and have two tasks here. Keep one of the lines.`]:
[]});return[...unknown.map(name=>`no clip is called "${name}". There are: ${some}.`),...others].map(message=>({field:FIELD,message}))}function unusableAdoptions({
planned},{adopt}){let nameOf2=({clips:[{name}]})=>name;return planned.flatMap(plan=>{let[name,task]=plan.clips.map(clip=>[clip.name,adopt.get(clip.name)]).find(
([,id])=>id)??[];if(name===void 0||task===void 0||plan.unread)return[];let own=settledTask(plan);if(own===task)return[];let other=planned.find(one=>one!==plan&&
recordOf(one)?.task?.id===task);return other?[problem(`task ${task} is recorded for "${nameOf2(other)}" already: a clip is fetched for one record only.`)]:own===
null?[]:[problem(`"${name}" has task ${own} in the ledger already, so ${task} would not be used. Take the line away; or, where ${own} is the wrong one, remove i\
t from a ledger in git, a database or a folder with "npx @reelay/core ledger forget <ledger> ${own}" and run again.`)]})}function problem(message){return{field:FIELD,
message:`${message} Nothing was submitted.`}}function recordOf({decision}){return"record"in decision?decision.record:null}function settledTask({decision}){return decision.
action==="reuse"?decision.record.task?.id??"of an earlier run":decision.action==="resume"&&decision.record.state==="submitted"?decision.task.id:null}async function lookUp(clips,store,reuse){let record=await store.read(clips[0].fingerprint);if(record!==null)return{clips,record};let under=async fingerprint2=>store.
read(fingerprint2).catch(error=>{throw ReelayError.is(error)?error:formerOutOfReach(store,error)}),[first2,...others]=clips;for(let fingerprint2 of new Set(clips.
flatMap(({earlier})=>earlier))){let former=await under(fingerprint2);if(former===null)continue;let rename=clip=>({...clip,fingerprint:fingerprint2});return{clips:[
rename(first2),...others.map(rename)],record:former}}for(let fingerprint2 of first2.atFormerDefault?.fingerprints??[]){let former=await under(fingerprint2);if(former===
null||!isWorthKeeping(former,reuse))continue;let stay=clip=>({...clip,fingerprint:fingerprint2,prepared:clip.atFormerDefault?.prepared??clip.prepared,stays:!0});
return{clips:[stay(first2),...others.map(stay)],record:former}}return{clips,record:null}}function formerOutOfReach(store,cause){let why=cause instanceof Error?`\
 (${cause.message})`:"",message=`An earlier version of Reelay may have bought this clip and recorded it under another name, which ${store.name} does not show no\
w${why}. Nothing was submitted. Run again when it answers.`;return new ReelayError("submit_unknown",message,{charged:"unknown",retryable:!0,cause})}function staysWith(kept){
let names=kept.slice(0,10).map(({name})=>name),more=kept.length>names.length?` and ${kept.length-names.length} more`:"";return`Bought before with ${kept[0]?.prepared.
request.model}, the default model of an earlier version, and kept: ${names.join(", ")}${more}. To make them with today's default, name it in model.`}function modelHint(provider,model){let digits=name=>name.replace(/\D/g,""),known=cardsOf(provider).map(card=>card.model),meant=suggest(model,known.filter(name=>digits(
name)===digits(model)));return meant===null?"":` Did you mean "${meant}"?`}function modelWarnings(planned){let warnings=planned.flatMap(({clips:[first2]})=>[first2,...first2.others].flatMap(({provider,prepared})=>prepared.warnings.map(
({code,message})=>code==="unknown_model"?message+modelHint(provider,prepared.request.model):message)));return new Set(warnings)}var WHAT={buy:"make",reuse:"reuse",resume:"take up",reconcile:"look for",refuse:"refuse"};function announce(plan,inputs,storeName){let providers=[...new Set(plan.
planned.map(({clips})=>clips[0].provider))],makers=providers.length===0?inputs.provider:providers.join(", ");say(`Reelay: ${plan.planned.length} clip${plan.planned.
length===1?"":"s"} with ${makers}; purchases are recorded in ${storeName}.`);for(let{clips,decision,spend}of plan.planned){let[{name,prepared,others,...first2}]=clips,
{duration,aspectRatio,resolution}=sizeOf2(prepared),made="record"in decision?decision.record:{provider:first2.provider,model:prepared.request.model},{provider,model}=made,
why=decision.action==="buy"&&decision.why!=="new"?` (${decision.why})`:"",copies=clips.length>1?`, delivered to ${clips.length} prompts`:"",what=[providers.length>
1||provider!==providers[0]?`${provider}/${model}`:model,duration,aspectRatio,resolution].filter(part=>part!==void 0).join(" \xB7 "),price=spend===null?"price un\
known":formatUsd(spend),else_=decision.action==="buy"?waysInWords(others):"";say(`  ${WHAT[decision.action]} ${name}${why}: ${what}, ${(others.length>0||duration?.
startsWith("up to"))&&spend!==0&&spend!==null?"at most ":""}${price}${else_}${copies}`)}let kept=plan.planned.flatMap(({clips:[clip]})=>clip.stays?[clip]:[]);kept.
length>0&&annotate("notice",staysWith(kept));for(let message of modelWarnings(plan.planned))annotate("warning",message);say(`Estimated new spending: ${formatUsd(
plan.spend)}${inputs.maxCost===null?"":` of at most ${formatUsd(inputs.maxCost)}`}.`)}function sizeOf2({request,facts}){let{durations=[],defaults={}}=facts??{},
seconds=request.duration??defaults.duration,longest=facts?.defaults&&durations.length>1?`up to ${Math.max(...durations)} s`:void 0,duration=seconds===void 0?longest:
`${seconds} s`,{aspectRatio,resolution=defaults.resolution}=request;return{...duration?{duration}:{},...aspectRatio?{aspectRatio}:{},...resolution?{resolution}:
{}}}function waysInWords(others){return others.map(({provider,prepared:{request,estimate}})=>{let price=estimate.usd===null?"an unknown price":formatUsd(estimate.
usd);return`, else ${provider}/${request.model} for ${price}`}).join("")}async function brokenLedger(plan,store){if(!plan.planned.some(({buys})=>buys))return null;let trouble=plan.ledgerTrouble??await store.checkWritable?.().then(()=>null,
errorText)??null;return trouble===null||store.mayBuyUnrecorded?null:{field:"ledger",message:`${store.name} cannot be used: ${trouble}. Nothing was bought, since\
 a purchase that is not recorded is made again by the next run. ${store.mend}`.trim()}}function errorText(error){return error instanceof Error?error.message:String(
error)}import{readFileSync as readFileSync2}from"node:fs";var MAY_SPEND={push:"trusted",create:"trusted",delete:"trusted",release:"trusted",workflow_dispatch:"trusted",
repository_dispatch:"trusted",schedule:"trusted",merge_group:"trusted",pull_request:"own-pull-request",workflow_run:"by-cause"},STRANGERS={pull_request_target:"\
runs with the secrets of this repository on the word of anybody who opens a pull request",pull_request_review:"runs on the word of anybody who reviews a pull re\
quest",pull_request_review_comment:"runs on the word of anybody who comments on a pull request",pull_request_comment:"runs on the word of anybody who comments o\
n a pull request",issues:"runs on the word of anybody who opens an issue",issue_comment:"runs on the word of anybody who writes a comment",discussion:"runs on t\
he word of anybody who starts a discussion",discussion_comment:"runs on the word of anybody who writes in a discussion",commit_comment:"runs on the word of anyb\
ody who comments on a commit",fork:"runs whenever anybody forks this repository",watch:"runs whenever anybody stars this repository",gollum:"runs whenever anybo\
dy who may edit the wiki does so",public:"runs when this repository becomes public",check_run:"is caused by apps, also for the pull requests of strangers",check_suite:"\
is caused by apps, also for the pull requests of strangers",status:"is caused by services, also for the pull requests of strangers",deployment:"is caused by ser\
vices, also for the pull requests of strangers",deployment_status:"is caused by services, also for the pull requests of strangers",page_build:"is caused by a se\
rvice after a change, not by a person with write access",registry_package:"is caused by a registry, from wherever a package was published",image_version:"is cau\
sed by a service, from wherever an image was published",label:"runs when labels are edited, which says nothing about who wrote the prompts",milestone:"runs when\
 milestones are edited, which says nothing about who wrote the prompts",project:"runs when project boards are edited, which says nothing about who wrote the pro\
mpts",project_card:"runs when project boards are edited, which says nothing about who wrote the prompts",project_column:"runs when project boards are edited, wh\
ich says nothing about who wrote the prompts",branch_protection_rule:"runs when the rules of a branch are edited, which is no reason to make clips"};function distrust(env){
let event=env.GITHUB_EVENT_NAME??"";if(event==="")return null;let trust=trustOf(event);if(trust===null)return`${event} ${whyNot2(event)}`;if(trust==="trusted")return null;
let payload=readEvent(env.GITHUB_EVENT_PATH),own=text(payload,"repository","full_name")??env.GITHUB_REPOSITORY??"";return trust==="own-pull-request"?fromElsewhere(
text(payload,"pull_request","head","repo","full_name"),own,"this pull request comes from"):distrustCause(payload,own)}function distrustCause(payload,own){let cause=text(
payload,"workflow_run","event");if(cause===void 0)return"this workflow_run does not say what caused it";let trust=trustOf(cause);return trust==="by-cause"?`this\
 workflow_run follows another ${cause}, and does not say what caused that`:trust===null?`this workflow_run was caused by ${cause}, which ${whyNot2(cause)}`:fromElsewhere(
text(payload,"workflow_run","head_repository","full_name"),own,"this workflow_run was caused by")}function fromElsewhere(head,own,what){return head===void 0||head===
""?`${what} a repository that the event does not name, a deleted fork perhaps`:head.toLowerCase()===own.toLowerCase()?null:`${what} a fork`}function trustOf(event){
return Object.hasOwn(MAY_SPEND,event)?MAY_SPEND[event]??null:null}function whyNot2(event){return(Object.hasOwn(STRANGERS,event)?STRANGERS[event]:void 0)??"is an\
 event that Reelay does not know, so strangers may have caused it"}function readEvent(path){try{return path===void 0?void 0:JSON.parse(readFileSync2(path,"utf8"))}catch{
return}}function text(value,...path){let found=path.reduce((at,name)=>typeof at=="object"&&at!==null?at[name]:void 0,value);return typeof found=="string"?found:
void 0}function mayLeaveRecords(inputs,env){return!inputs.dryRun&&(inputs.allowUntrusted||distrust(env)===null)}async function monthBefore(plan,inputs,store,isFree){if(inputs.maxCostMonth===null||plan.spend===0)return null;let noSum=limitProblem(inputs,store,isFree);if(noSum)
throw new ProblemsError([noSum]);return readMonth(store).catch(error=>{let message=`the purchases of this month cannot be read from ${store.name} (${String(error)}\
). Nothing was submitted. Run again when it answers.`;throw new ProblemsError([{field:"max-cost-month",message}])})}function refusePlan(plan,inputs,env,month){let{
maxCost,provider}=inputs,details={provider,charged:"no"};if(maxCost!==null&&(plan.spend===null||plan.spend>maxCost)){let why=plan.spend===null?`the price of a c\
lip is unknown (${whatIsUnknown(plan)}), which counts as too much`:`the run is estimated at ${formatUsd(plan.spend)}`,advice=plan.spend===null?`Choose a model w\
ith a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost out.`:"Raise max-cost, or make fewer or shorter clips.";return new ReelayError(
"budget_exceeded",`max-cost is ${formatUsd(maxCost)} and ${why}. Nothing was submitted. ${advice}`,details)}let overMonth=monthRefusal(plan,inputs,month);if(overMonth!==
null)return new ReelayError("budget_exceeded",overMonth,details);let suspicion=distrust(env);return suspicion===null||inputs.allowUntrusted||inputs.dryRun||!plan.
planned.some(({buys})=>buys)?null:new ReelayError("permission",`Nothing was submitted: ${suspicion}, and this run would spend money. Use dry-run or provider san\
dbox there, or set allow-untrusted: true if you know what you do.`,details)}function whatIsUnknown({planned}){let[first2]=planned.find(({spend})=>spend===null)?.
clips??[];if(first2===void 0)return"no price";let isUnpriced=({prepared})=>prepared.estimate.usd===null,way=[first2,...first2.others].find(isUnpriced)??first2,{
estimate}=way.prepared,where=way===first2?"":", its fallback";return`${first2.name}${where}: ${"reason"in estimate?estimate.reason:"no price"}`}import{createHash}from"node:crypto";var LONGEST=120,VIDEO_ENDING=/\.(?:mp4|m4v|mov|webm|mkv)$/i;function nameClips(clips,takes){let bases=clips.map(baseName),counts=new Map;for(let base2 of bases)
counts.set(base2,(counts.get(base2)??0)+1);let seen=new Set;return clips.map((clip,index)=>{let base2=bases[index],distinct=counts.get(base2)===1?base2:`${base2}\
-${hash(clip)}`,named=name=>takesOf(name,takes,clip.fileName===void 0?"-take":"-"),names=named(distinct);for(let copy=2;names.some(name=>seen.has(name));copy++)
names=named(`${distinct}-${copy}`);for(let name of names)seen.add(name);return names})}function sharedNames(clips){let named=new Map;for(let clip of clips){if(clip.
fileName===void 0)continue;let name=baseName(clip);named.set(name,[...named.get(name)??[],clip])}return[...named].flatMap(([name,[first2,second,...others]])=>{if(!first2||
!second)return[];let[one,other]=[placeOf(first2),placeOf(second)],places=[one,...other===one?[]:[other]].join(" and "),message=`${others.length+2} clips are cal\
led "${name}" (${places}), so each file has a mark of its own behind the name. To choose it yourself, put a variable into fileName.`;return[{...place(second),field:"\
fileName",message}]})}function place(clip){let line=clip.lineOf("fileName");return{...clip.source===null?{}:{file:clip.source.file},...line===void 0?{}:{line}}}
function placeOf(clip){let{file,line}=place(clip);return`${file}:${line}`}function takesOf(name,takes,mark){return Array.from({length:takes},(_,take)=>take===0?
name:`${name}${mark}${take+1}`)}function baseName(clip){let{source,variant,siblings,input,fileName}=clip;if(fileName!==void 0)return nameOf(fileName.replace(VIDEO_ENDING,
""),LONGEST);if(source===null)return nameOf(firstWords(input.prompt??""),60);let ending=promptEnding(source.file)??"",file=nameOf(source.file.slice(0,source.file.
length-ending.length).replace(/^(?:.*\/)?prompts\//,""),60);return siblings===1?file:nameOf(`${file}-${variant.length>0?variant.join("-"):firstWords(input.prompt??
"")}`,LONGEST)}function firstWords(prompt){return prompt.trim().split(/\s+/).slice(0,6).join(" ")}function hash({source,input,files,variant,provider}){let{prompt,
model,duration,aspectRatio,resolution,extra,...later}=input,maker=provider===void 0?[]:[provider],{imageUrl=[],...otherFiles}=files,others=Object.keys(otherFiles).
length===0?[]:[otherFiles],identity=JSON.stringify([source?.file,{prompt,model,duration,aspectRatio,resolution,extra,...later},imageUrl,variant,...others,...maker]);
return createHash("sha256").update(identity).digest("hex").slice(0,8)}function nameOf(text2,longest){return slug(text2,name=>Buffer.byteLength(name)<=longest)||
"clip"}function neededBy({planned}){return new Set(planned.flatMap(({decision,clips:[first2],buys})=>{if(decision.action==="reuse")return[];let made="record"in decision?
[decision.record.provider]:[];return decision.action==="buy"||buys?[...made,first2.provider,...first2.others.map(({provider})=>provider)]:made}))}import{join as join7}from"node:path";import{statSync as statSync3}from"node:fs";import{join as join5}from"node:path";var MANIFEST="manifest.json",GALLERY="index.html";function outputFolder(inputs,workspace,problems){let unfilled=notFilledIn(inputs.outputDir);if(unfilled!==null)
return problems.push({field:"output-dir",message:`${unfilled} Name a folder inside the workspace, for example videos.`}),join5(workspace.root,"videos");try{workspace.
resolve(inputs.outputDir);let folder=workspace.target(inputs.outputDir);if(folder!==workspace.root&&!isFile(folder)){let refused=workspace.disk.refusal(folder,"\
folder");return refused===null?(refuseUnsafe(workspace,problems,[join5(folder,MANIFEST),"file"],[join5(folder,GALLERY),"file"]),folder):(problems.push({field:"o\
utput-dir",message:refused}),join5(workspace.root,"videos"))}let what=folder===workspace.root?"the root of the workspace":"a file";problems.push({field:"output-\
dir",message:`"${inputs.outputDir}" is ${what}. Name a folder inside the workspace, for example videos.`})}catch(error){problems.push({field:"output-dir",message:error.
message})}return join5(workspace.root,"videos")}function refuseUnsafe({disk},problems,...targets){let told=new Set(problems.filter(({field})=>field==="output-di\
r").map(({message})=>message));for(let[path,kind]of targets){let message=disk.refusal(path,kind);message===null||told.has(message)||(told.add(message),problems.
push({field:"output-dir",message}))}}function isFile(path){try{return statSync3(path,{throwIfNoEntry:!1})?.isFile()??!1}catch{return!1}}import{dirname as dirname3,join as join6}from"node:path";async function readFiles(clip,inputs,workspace,add){let read={};for(let field of FILE_FIELD_NAMES){let own=clip.files[field]??[],isOwn=own.length>0,folder=isOwn&&
clip.source!==null?dirname3(join6(workspace.root,clip.source.file)):workspace.root,images=[];for(let image of isOwn?own:inputs.defaults[field]??[])if(/^[a-z][a-z0-9+.-]+:/i.
test(image))images.push(image);else try{images.push(await readImageFile(workspace.resolve(image,folder)))}catch(error){let why=error.message.replace(/\.$/,"");add(
field,`"${image}" cannot be used: ${why}. Give a public address (https://\u2026) or the path of an image in the repository, relative to ${isOwn?"the prompt file":
"its root"}.`)}read[field]=images}return read}async function checkClips(clips,inputs,workspace,problems,models){let names=nameClips(clips,inputs.takes),outputDir=outputFolder(inputs,workspace,problems),seen=new Set,
unusable=new Map,checked=[];for(let[index,clip]of clips.entries()){let add=(field,message)=>{let problem2=locate(clip,field,message),key=JSON.stringify(problem2);
seen.has(key)||problems.push(problem2),seen.add(key)},files=await readFiles(clip,inputs,workspace,add),{provider=inputs.provider}=clip,adapter=ADAPTERS[provider],
{baseUrl:own}=accountOf(inputs,provider),baseUrl=URL.canParse(own)?own:adapter.baseUrl,input=withDefaults(clip,inputs,files),result=prepare(adapter,input,models);
if(!result.ok){for(let{field,message}of result.problems)add(field,message);continue}let first2={provider,prepared:result.prepared},{source}=clip,others=fallbacksOf(
first2,clip.fallback??inputs.fallback,input,models,message=>{clip.fallback!==void 0||source===null?add("fallback",message):unusable.set(message,[...unusable.get(
message)??[],`${source.file}:${source.line}`])}),wayOf=record=>{let made=way2=>way2.provider===record.provider&&way2.prepared.request.model===record.model,way=others.
find(made)??wayAt(record,input,models);return"mistakes"in way?null:way},readings=formerReadings(clip,inputs,result.prepared),former=withFormerDefault(adapter,input,
models);for(let[take,name]of(names[index]??[]).entries()){let common={provider:adapter.id,baseUrl,take:take+1},identity={...common,request:result.prepared.request},
formerly=former&&{...common,request:former.request},earlierOf=one=>readings.flatMap(reading=>earlierFingerprints(one,reading));checked.push({clip,name,...first2,
others,wayOf,fingerprint:fingerprint(identity),earlier:earlierOf(identity),atFormerDefault:former&&formerly&&{prepared:former,fingerprints:[fingerprint(formerly),
...earlierOf(formerly)]},target:join7(outputDir,`${name}.mp4`)})}}for(let[message,places]of unusable)problems.push({field:"fallback",message:`${message} This is\
 about ${placesInWords(places)}.`});return refuseUnsafe(workspace,problems,...checked.map(({target:target2})=>[target2,"file"])),checked}async function makePlan(checked,inputs,store,askForFile2,isOfThisRun=()=>!1){
let groups=new Map;for(let clip of checked){let group=groups.get(clip.fingerprint);group?group.push(clip):groups.set(clip.fingerprint,[clip])}let siblings=withSiblings(
checked.flatMap(({fingerprint:fingerprint2,prepared,others})=>[prepared,...others.map(way=>way.prepared)].map(({request})=>({fingerprint:fingerprint2,request})))),
{shard}=inputs,mine=[...groups.values()].filter((_,index)=>shard===null||index%shard.count===shard.index-1),ledgerTrouble=null,{reuse,buyAgain}=inputs,one=async group=>{
let hasSiblings=siblings.has(group[0].fingerprint);try{let{clips,record}=await lookUp(group,store,reuse),keeps=reuse||record!==null&&isOfThisRun(record),{fileAtHand,
fileGone}=await findFile(record,clips[0],{reuse:keeps,buyAgain},store,askForFile2),decision=decide(record,{reuse:keeps,buyAgain,fileAtHand,fileGone});return{clips,
decision,unread:!1,fileGone,...spendOf(decision,clips,inputs),hasSiblings}}catch(error){let decision=decide(null,{reuse,buyAgain,fileAtHand:!1}),unread={clips:group,
decision,unread:!0,hasSiblings};return ReelayError.is(error)?{...unread,withheld:error,spend:0,buys:!1}:(ledgerTrouble=error instanceof Error?error.message:String(
error),{...unread,...spendOf(decision,group,inputs)})}},limit=pLimit(8),planned=await Promise.all(mine.map(group=>limit(()=>one(group))));return{planned,spend:sumUsd(
planned.map(({spend})=>spend)),ledgerTrouble}}async function findFile(record,{target:target2,name},{reuse,buyAgain},store,askForFile2){if(record?.state!=="finis\
hed"||!reuse)return{fileAtHand:!1,fileGone:!1};if(await store.has(record,target2))return{fileAtHand:!0,fileGone:!1};let task=parseTaskHandle(record.task),[atProvider,
artifact]=await Promise.all([task===null?"gone":askForFile2(task,record),store.inArtifact?.(record)??{is:"none"}]);if(atProvider==="there")return{fileAtHand:!1,
fileGone:!1};if(artifact.is==="there")return{fileAtHand:!0,fileGone:!1};let anyway=buyAgain.has("gone");if(artifact.is==="unclear"&&atProvider==="gone"&&!anyway)
throw new ReelayError("expired",`"${name}" was bought before. Its file is gone at the provider, and ${artifact.why} Nothing was bought. To buy it again all the \
same: buy-again: gone.`,{provider:record.provider,charged:"no",retryable:!0});return{fileAtHand:!1,fileGone:atProvider==="gone"||anyway}}function withDefaults(clip,inputs,files){
let{input,provider=inputs.provider}=clip,given={...inputs.defaults},isStep=provider===inputs.provider;isStep||delete given.model;for(let[name,value]of Object.entries(
input))value!==void 0&&(given[name]=value);return{...given,...files,extra:{...isStep?inputs.extra:{},...input.extra}}}function formerReadings({formerly},inputs,prepared){
let asWritten2=prepared.asWritten??{};return formerly?[{...formerly.input,extra:{...inputs.extra,...formerly.input.extra}},asWritten2]:[asWritten2]}function placesInWords(places){
let all=[...new Set(places)],more=all.length>3?` and ${all.length-3} more`:"";return`${all.slice(0,3).join(", ")}${more}: name another fallback there, or none w\
ith \`fallback: []\``}function locate(clip,field,message){let line=clip.lineOf(field);return clip.source!==null&&line!==void 0?{file:clip.source.file,line,field,
message}:clip.source!==null&&(field==="prompt"||message.includes("none was given"))?{file:clip.source.file,line:clip.source.line,field,message}:{field:(field in
FIELDS?FIELDS[field].input:null)??field,message}}function unusedCards(models,checked,file){let ways=checked.flatMap(({provider,prepared,others})=>[{provider,prepared},...others]);return models.flatMap(({provider,
model})=>{let used=ways.filter(way=>way.provider===provider).map(({prepared})=>prepared.request.model),isKnown=cardsOf(provider).some(card=>card.model===model||
card.aliases?.includes(model));if(checked.length===0||isKnown||used.includes(model))return[];let meant=suggest(model,used),hint2=meant===null?modelHint(provider,
model):` Did you mean "${meant}"?`;return hint2===""?[]:[{file,field:"models",message:`no clip uses the card of "${model}" at ${provider}.${hint2}`}]})}function originOf({GITHUB_RUN_ID:run2,GITHUB_REPOSITORY:repository}){return{...run2?{run:run2}:{},...repository?{repository}:{}}}function isRerun({GITHUB_RUN_ATTEMPT:attempt}){
return Number(attempt??"1")>1}function isOfEarlierAttempt(env,{run:run2,repository}){let own=originOf(env);return isRerun(env)&&run2!==void 0&&run2===own.run&&repository===
own.repository}async function run(env,signal){await maskInputs(env);let workspace=openWorkspace(env.GITHUB_WORKSPACE||process.cwd());try{return await runChecked(env,workspace,
signal)}catch(error){if(!(error instanceof ProblemsError))throw error;let{reportProblems}=await import("./report-run-SJ3WWM3C.mjs"),told=error.problems.map(one=>({
...one,field:withoutSecrets(one.field),message:withoutSecrets(one.message)}));return await reportProblems(told,env),1}}async function runChecked(env,workspace,signal){
let problems=[],notices=[],inputs=await readInputs(problems);notices.push(...ignoredAddresses(inputs));let models=await modelsOf(inputs,workspace,problems),clips=await loadPrompts(
inputs,workspace,problems,notices);notices.push(...sharedNames(clips));let checked=await checkClips(clips,inputs,workspace,problems,models);notices.push(...unusedCards(
models,checked,inputs.modelsFile)),clips.length===0&&problems.length===0&&problems.push({field:"prompts",message:"there is no prompt to make a clip of."}),problems.
push(...adoptProblems(inputs,checked,problems.length===0));let providers=new Set([...checked.length===0?[inputs.provider]:[],...checked.flatMap(({provider,others})=>[
provider,...others.map(way=>way.provider)])]),isFree=[...providers].every(provider=>ADAPTERS[provider].free);isFree||problems.push(...proxyProblems(env).map(({field,
message})=>({field,message})));let{store,owner}=await openStoreOrProblem(inputs,workspace,env,isFree,problems),noSum=store&&limitProblem(inputs,store,isFree);noSum&&
problems.push(noSum);let{wrong,missing}=accountProblems(inputs,providers,env);if(problems.push(...wrong),problems.length>0&&!inputs.dryRun&&problems.push(...missing.
values()),problems.length>0||!store)throw new ProblemsError(problems);for(let{file,line,field,message,kind}of notices)annotate(kind??"notice",`${field}: ${message}`,
{...file===void 0?{}:{file},...line===void 0?{}:{startLine:line}});let transport=createTransport();try{let sessions=createSessions(inputs,transport.http),plan=await makePlan(
checked,inputs,store,async(task,record)=>{let session=sessions.withKey(task.provider);return session?askForFile(session,task,record):"unclear"},record=>isOfEarlierAttempt(
env,record)),unusable=unusableAdoptions(plan,inputs);if(unusable.length>0)throw new ProblemsError(unusable);let noKey=[...neededBy(plan)].flatMap(provider=>missing.
get(provider)??[]);if(noKey.length>0&&!inputs.dryRun)throw new ProblemsError(noKey);let broken=await brokenLedger(plan,store);if(broken!==null&&!inputs.dryRun)throw new ProblemsError(
[broken]);broken!==null&&annotate("warning",`${broken.field}: ${broken.message}`),announce(plan,inputs,store.name);let refused=refusePlan(plan,inputs,env,await monthBefore(
plan,inputs,store,isFree));refused!==null&&annotate("error",refused.message);let allowed=inputs.dryRun?[]:plan.planned.filter(({buys})=>refused===null||!buys),made=await makeAll(
{...plan,planned:allowed},inputs,sessions,isFree,store,workspace.disk,owner,env,signal),outcomes=plan.planned.map(planned=>made[allowed.indexOf(planned)]??(refused===
null?PLANNED_ONLY:failedOutcome(refused))),manifest=summarise(plan.planned,outcomes,workspace),{reportRun}=await import("./report-run-SJ3WWM3C.mjs"),reported=await reportRun(
{manifest,plan,outcomes,inputs,workspace,env,storeName:store.name,month:await readMonth(store).catch(()=>null),signal,aborted:signal.aborted,refused:refused!==null});
return reported.published!==null&&mayLeaveRecords(inputs,env)&&await rememberArtifacts(plan.planned,outcomes,reported.published,store,env),exitCode(manifest,inputs,
reported,refused!==null||signal.aborted)}finally{await store.close(signal.aborted),await transport.close()}}async function openStoreOrProblem(inputs,workspace,env,isFree,problems){
try{let mayCopy=mayLeaveRecords(inputs,env);return await openStore({...inputs,isFree,mayCopy},workspace,env,randomUUID())}catch(error){return problems.push({field:"\
ledger",message:error.message}),{store:null,owner:""}}}async function makeAll(plan,inputs,sessions,isFree,store,disk,owner,env,signal){let allowUnrecorded=isFree||
store.mayBuyUnrecorded&&(!isRerun(env)||inputs.buyAgain.has("unknown"));if(plan.ledgerTrouble!==null&&!isFree){let what=allowUnrecorded?"Purchases of this run a\
re not protected against being made again.":"This is a re-run, so nothing is bought.";annotate("warning",`${store.name} could not be read: ${plan.ledgerTrouble}\
. ${what}`)}await warnAboutBalances(plan,sessions);let progress=createProgress(plan.planned.length,()=>Date.now());return generate(plan.planned,{inputs,sessions,
store,disk,allowUnrecorded,owner,origin:originOf(env),signal,onEvent:progress.event,onOutcome:progress.outcome,onWarning:(name,message)=>annotate("warning",`${name}\
: ${message}`),onFallback:(name,failed,next)=>annotate("warning",`${name}: ${fallbackWords(failed,next)}`)})}function fallbackWords({provider,model,code,message},next){
let key=code==="auth"||code==="permission"?` Check the key of ${provider}.`:"";return`${provider}/${model} did not make it, and nothing was charged: ${message}${key}\
 Now ${next.provider}/${next.model} is asked.`}function summarise(planned,outcomes,workspace){let videos=planned.flatMap((plan,index)=>videosOf(plan,outcomes[index]??
PLANNED_ONLY,workspace));return{version:1,videos,succeeded:videos.filter(({path})=>path!==null).length,failed:videos.filter(({error})=>error!==null).length,reused:videos.
filter(({reused})=>reused).length,estimatedCost:sumUsd(videos.map(({estimatedCost})=>estimatedCost)),cost:sumUsd(videos.map(({cost})=>cost))}}function exitCode(manifest,inputs,reported,stopped){
return stopped||reported.failed||manifest.videos.some(({error})=>error?.code==="submit_unknown")||manifest.failed>0&&inputs.onError==="fail"?1:0}export{monthNote,afterStop,readTextFile,doesNotExist,describeProblem,MANIFEST,GALLERY,run};
