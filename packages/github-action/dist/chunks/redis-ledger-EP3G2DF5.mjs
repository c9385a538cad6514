import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createDatabaseLedger}from"./chunk-PI3CEJLV.mjs";import"./chunk-4P2Q5GTD.mjs";import"./chunk-W42VA3KL.mjs";import{DatabaseTrouble,downTrouble,
lastWords,readDatabaseAddress,tlsTrouble}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";import{__commonJS,__require,
__toESM}from"./chunk-EYNTMI2S.mjs";var require_verbatim_string=__commonJS({"node_modules/@redis/client/dist/lib/RESP/verbatim-string.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.VerbatimString=void 0;var VerbatimString=class extends String{format;constructor(format,value){super(value),this.format=format}};exports.
VerbatimString=VerbatimString;Object.create(String.prototype).redisVerbatimString=!0}});var require_errors=__commonJS({"node_modules/@redis/client/dist/lib/errors.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
MaxCommandRedirectionsError=exports.OpenTelemetryError=exports.MultiErrorReply=exports.CommandTimeoutDuringMaintenanceError=exports.SocketTimeoutDuringMaintenanceError=
exports.TimeoutError=exports.BlobError=exports.SimpleError=exports.ErrorReply=exports.ReconnectStrategyError=exports.ScanIteratorInterruptedError=exports.RootNodesUnavailableError=
exports.SocketClosedUnexpectedlyError=exports.DisconnectsClientError=exports.ClientOfflineError=exports.ClientClosedError=exports.SocketTimeoutError=exports.ConnectionTimeoutError=
exports.WatchError=exports.AbortError=void 0;var AbortError=class extends Error{constructor(){super("The command was aborted")}};exports.AbortError=AbortError;var WatchError=class extends Error{constructor(message="\
One (or more) of the watched keys has been changed"){super(message)}};exports.WatchError=WatchError;var ConnectionTimeoutError=class extends Error{constructor(){
super("Connection timeout")}};exports.ConnectionTimeoutError=ConnectionTimeoutError;var SocketTimeoutError=class extends Error{constructor(timeout){super(`Socke\
t timeout timeout. Expecting data, but didn't receive any in ${timeout}ms.`)}};exports.SocketTimeoutError=SocketTimeoutError;var ClientClosedError=class extends Error{constructor(){
super("The client is closed")}};exports.ClientClosedError=ClientClosedError;var ClientOfflineError=class extends Error{constructor(){super("The client is offlin\
e")}};exports.ClientOfflineError=ClientOfflineError;var DisconnectsClientError=class extends Error{constructor(){super("Disconnects client")}};exports.DisconnectsClientError=
DisconnectsClientError;var SocketClosedUnexpectedlyError=class extends Error{constructor(){super("Socket closed unexpectedly")}};exports.SocketClosedUnexpectedlyError=
SocketClosedUnexpectedlyError;var RootNodesUnavailableError=class extends Error{constructor(){super("All the root nodes are unavailable")}};exports.RootNodesUnavailableError=
RootNodesUnavailableError;var ScanIteratorInterruptedError=class extends Error{constructor(cause){super("Scan iteration was interrupted by a Sentinel master cha\
nge",cause===void 0?void 0:{cause})}};exports.ScanIteratorInterruptedError=ScanIteratorInterruptedError;var ReconnectStrategyError=class extends Error{originalError;socketError;constructor(originalError,socketError){
super(originalError.message),this.originalError=originalError,this.socketError=socketError}};exports.ReconnectStrategyError=ReconnectStrategyError;var ErrorReply3=class extends Error{};
exports.ErrorReply=ErrorReply3;var SimpleError=class extends ErrorReply3{};exports.SimpleError=SimpleError;var BlobError=class extends ErrorReply3{};exports.BlobError=
BlobError;var TimeoutError=class extends Error{};exports.TimeoutError=TimeoutError;var SocketTimeoutDuringMaintenanceError=class extends TimeoutError{constructor(timeout){
super(`Socket timeout during maintenance. Expecting data, but didn't receive any in ${timeout}ms.`)}};exports.SocketTimeoutDuringMaintenanceError=SocketTimeoutDuringMaintenanceError;
var CommandTimeoutDuringMaintenanceError=class extends TimeoutError{constructor(timeout){super(`Command timeout during maintenance. Waited to write command for \
more than ${timeout}ms.`)}};exports.CommandTimeoutDuringMaintenanceError=CommandTimeoutDuringMaintenanceError;var MultiErrorReply=class extends ErrorReply3{replies;errorIndexes;constructor(replies,errorIndexes){
super(`${errorIndexes.length} commands failed, see .replies and .errorIndexes for more information`),this.replies=replies,this.errorIndexes=errorIndexes}*errors(){
for(let index of this.errorIndexes)yield this.replies[index]}};exports.MultiErrorReply=MultiErrorReply;var OpenTelemetryError=class extends Error{};exports.OpenTelemetryError=
OpenTelemetryError;var MaxCommandRedirectionsError=class extends Error{constructor(cause){super("Too many Cluster redirections",cause===void 0?void 0:{cause})}};
exports.MaxCommandRedirectionsError=MaxCommandRedirectionsError}});var require_decoder=__commonJS({"node_modules/@redis/client/dist/lib/RESP/decoder.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Decoder=exports.PUSH_TYPE_MAPPING=exports.RESP_TYPES=void 0;var verbatim_string_1=require_verbatim_string(),errors_1=require_errors();exports.RESP_TYPES=
{NULL:95,BOOLEAN:35,NUMBER:58,BIG_NUMBER:40,DOUBLE:44,SIMPLE_STRING:43,BLOB_STRING:36,VERBATIM_STRING:61,SIMPLE_ERROR:45,BLOB_ERROR:33,ARRAY:42,SET:126,MAP:37,PUSH:62};
var ASCII={"\r":13,t:116,"+":43,"-":45,0:48,".":46},POWERS_OF_10=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13,1e14,1e15,1e16,1e17,1e18,1e19,1e20,1e21,
1e22],MAX_SIGNIFICAND_BEFORE_DIGIT=900719925474098;function slowParseDouble(buffer,start,end){let string=buffer.toString(void 0,start,end);switch(string){case"i\
nf":case"+inf":return 1/0;case"-inf":return-1/0;case"nan":return NaN}return Number(string)}exports.PUSH_TYPE_MAPPING={[exports.RESP_TYPES.BLOB_STRING]:Buffer};var Decoder=class{onReply;onErrorReply;onPush;getTypeMapping;#cursor=0;#next;constructor(config){
this.onReply=config.onReply,this.onErrorReply=config.onErrorReply,this.onPush=config.onPush,this.getTypeMapping=config.getTypeMapping}reset(){this.#cursor=0,this.#next=
void 0}write(chunk){if(this.#cursor>=chunk.length){this.#cursor-=chunk.length;return}if(this.#next&&(this.#next(chunk)||this.#cursor>=chunk.length)){this.#cursor-=
chunk.length;return}do{let type=chunk[this.#cursor];if(++this.#cursor===chunk.length){this.#next=this.#continueDecodeTypeValue.bind(this,type);break}if(this.#decodeTypeValue(
type,chunk))break}while(this.#cursor<chunk.length);this.#cursor-=chunk.length}#continueDecodeTypeValue(type,chunk){return this.#next=void 0,this.#decodeTypeValue(
type,chunk)}#decodeTypeValue(type,chunk){switch(type){case exports.RESP_TYPES.NULL:return this.onReply(this.#decodeNull()),!1;case exports.RESP_TYPES.BOOLEAN:return this.#handleDecodedValue(
this.onReply,this.#decodeBoolean(chunk));case exports.RESP_TYPES.NUMBER:return this.#handleDecodedValue(this.onReply,this.#decodeNumber(this.getTypeMapping()[exports.
RESP_TYPES.NUMBER],chunk));case exports.RESP_TYPES.BIG_NUMBER:return this.#handleDecodedValue(this.onReply,this.#decodeBigNumber(this.getTypeMapping()[exports.RESP_TYPES.
BIG_NUMBER],chunk));case exports.RESP_TYPES.DOUBLE:return this.#handleDecodedValue(this.onReply,this.#decodeDouble(this.getTypeMapping()[exports.RESP_TYPES.DOUBLE],
chunk));case exports.RESP_TYPES.SIMPLE_STRING:return this.#handleDecodedValue(this.onReply,this.#decodeSimpleString(this.getTypeMapping()[exports.RESP_TYPES.SIMPLE_STRING],
chunk));case exports.RESP_TYPES.BLOB_STRING:return this.#handleDecodedValue(this.onReply,this.#decodeBlobString(this.getTypeMapping()[exports.RESP_TYPES.BLOB_STRING],
chunk));case exports.RESP_TYPES.VERBATIM_STRING:return this.#handleDecodedValue(this.onReply,this.#decodeVerbatimString(this.getTypeMapping()[exports.RESP_TYPES.
VERBATIM_STRING],chunk));case exports.RESP_TYPES.SIMPLE_ERROR:return this.#handleDecodedValue(this.onErrorReply,this.#decodeSimpleError(chunk));case exports.RESP_TYPES.
BLOB_ERROR:return this.#handleDecodedValue(this.onErrorReply,this.#decodeBlobError(chunk));case exports.RESP_TYPES.ARRAY:return this.#handleDecodedValue(this.onReply,
this.#decodeArray(this.getTypeMapping(),chunk));case exports.RESP_TYPES.SET:return this.#handleDecodedValue(this.onReply,this.#decodeSet(this.getTypeMapping(),chunk));case exports.
RESP_TYPES.MAP:return this.#handleDecodedValue(this.onReply,this.#decodeMap(this.getTypeMapping(),chunk));case exports.RESP_TYPES.PUSH:return this.#handleDecodedValue(
this.onPush,this.#decodeArray(exports.PUSH_TYPE_MAPPING,chunk));default:throw new Error(`Unknown RESP type ${type} "${String.fromCharCode(type)}"`)}}#handleDecodedValue(cb,value){
return typeof value=="function"?(this.#next=this.#continueDecodeValue.bind(this,cb,value),!0):(cb(value),!1)}#continueDecodeValue(cb,next,chunk){return this.#next=
void 0,this.#handleDecodedValue(cb,next(chunk))}#decodeNull(){return this.#cursor+=2,null}#decodeBoolean(chunk){let boolean=chunk[this.#cursor]===ASCII.t;return this.#cursor+=
3,boolean}#decodeNumber(type,chunk){if(type===String)return this.#decodeSimpleString(String,chunk);switch(chunk[this.#cursor]){case ASCII["+"]:return this.#maybeDecodeNumberValue(
!1,chunk);case ASCII["-"]:return this.#maybeDecodeNumberValue(!0,chunk);default:return this.#decodeNumberValue(!1,this.#decodeUnsingedNumber.bind(this,0),chunk)}}#maybeDecodeNumberValue(isNegative,chunk){
let cb=this.#decodeUnsingedNumber.bind(this,0);return++this.#cursor===chunk.length?this.#decodeNumberValue.bind(this,isNegative,cb):this.#decodeNumberValue(isNegative,
cb,chunk)}#decodeNumberValue(isNegative,numberCb,chunk){let number=numberCb(chunk);return typeof number=="function"?this.#decodeNumberValue.bind(this,isNegative,
number):isNegative?-number:number}#decodeUnsingedNumber(number,chunk){let cursor=this.#cursor;do{let byte=chunk[cursor];if(byte===ASCII["\r"])return this.#cursor=
cursor+2,number;number=number*10+byte-ASCII[0]}while(++cursor<chunk.length);return this.#cursor=cursor,this.#decodeUnsingedNumber.bind(this,number)}#decodeBigNumber(type,chunk){
if(type===String)return this.#decodeSimpleString(String,chunk);switch(chunk[this.#cursor]){case ASCII["+"]:return this.#maybeDecodeBigNumberValue(!1,chunk);case ASCII["\
-"]:return this.#maybeDecodeBigNumberValue(!0,chunk);default:return this.#decodeBigNumberValue(!1,this.#decodeUnsingedBigNumber.bind(this,0n),chunk)}}#maybeDecodeBigNumberValue(isNegative,chunk){
let cb=this.#decodeUnsingedBigNumber.bind(this,0n);return++this.#cursor===chunk.length?this.#decodeBigNumberValue.bind(this,isNegative,cb):this.#decodeBigNumberValue(
isNegative,cb,chunk)}#decodeBigNumberValue(isNegative,bigNumberCb,chunk){let bigNumber=bigNumberCb(chunk);return typeof bigNumber=="function"?this.#decodeBigNumberValue.
bind(this,isNegative,bigNumber):isNegative?-bigNumber:bigNumber}#decodeUnsingedBigNumber(bigNumber,chunk){let cursor=this.#cursor;do{let byte=chunk[cursor];if(byte===
ASCII["\r"])return this.#cursor=cursor+2,bigNumber;bigNumber=bigNumber*10n+BigInt(byte-ASCII[0])}while(++cursor<chunk.length);return this.#cursor=cursor,this.#decodeUnsingedBigNumber.
bind(this,bigNumber)}#decodeDouble(type,chunk){if(type===String)return this.#decodeSimpleString(String,chunk);let start=this.#cursor,cursor=start;(chunk[cursor]===
ASCII["-"]||chunk[cursor]===ASCII["+"])&&cursor++;let significand=0,digits=0,fractionDigits=-1;for(;cursor<chunk.length;){let byte=chunk[cursor];if(byte===ASCII["\
\r"]){if(this.#cursor=cursor+2,digits===0||fractionDigits>=POWERS_OF_10.length)return slowParseDouble(chunk,start,cursor);let double=fractionDigits>0?significand/
POWERS_OF_10[fractionDigits]:significand;return chunk[start]===ASCII["-"]?-double:double}if(byte===ASCII["."]&&fractionDigits===-1)fractionDigits=0;else{let digit=byte-
ASCII[0];if(digit<0||digit>9||significand>MAX_SIGNIFICAND_BEFORE_DIGIT){let crlfIndex=this.#findCRLF(chunk,cursor);return crlfIndex===-1?this.#continueDecodeDouble.
bind(this,[chunk.subarray(start)]):slowParseDouble(chunk,start,crlfIndex)}significand=significand*10+digit,digits++,fractionDigits!==-1&&fractionDigits++}cursor++}
return this.#cursor=cursor,this.#continueDecodeDouble.bind(this,[chunk.subarray(start)])}#continueDecodeDouble(chunks,chunk){let buffer=this.#continueDecodeSimpleString(
chunks,Buffer,chunk);return typeof buffer=="function"?this.#continueDecodeDouble.bind(this,chunks):slowParseDouble(buffer,0,buffer.length)}#findCRLF(chunk,cursor){
for(;chunk[cursor]!==ASCII["\r"];)if(++cursor===chunk.length)return this.#cursor=chunk.length,-1;return this.#cursor=cursor+2,cursor}#decodeSimpleString(type,chunk){
let start=this.#cursor,crlfIndex=this.#findCRLF(chunk,start);if(crlfIndex===-1)return this.#continueDecodeSimpleString.bind(this,[chunk.subarray(start)],type);let slice=chunk.
subarray(start,crlfIndex);return type===Buffer?slice:slice.toString()}#continueDecodeSimpleString(chunks,type,chunk){let start=this.#cursor,crlfIndex=this.#findCRLF(
chunk,start);if(crlfIndex===-1)return chunks.push(chunk.subarray(start)),this.#continueDecodeSimpleString.bind(this,chunks,type);chunks.push(chunk.subarray(start,
crlfIndex));let buffer=Buffer.concat(chunks);return type===Buffer?buffer:buffer.toString()}#decodeBlobString(type,chunk){if(chunk[this.#cursor]===ASCII["-"])return this.#cursor+=
4,null;let length=this.#decodeUnsingedNumber(0,chunk);return typeof length=="function"?this.#continueDecodeBlobStringLength.bind(this,length,type):this.#cursor>=
chunk.length?this.#decodeBlobStringWithLength.bind(this,length,type):this.#decodeBlobStringWithLength(length,type,chunk)}#continueDecodeBlobStringLength(lengthCb,type,chunk){
let length=lengthCb(chunk);return typeof length=="function"?this.#continueDecodeBlobStringLength.bind(this,length,type):this.#cursor>=chunk.length?this.#decodeBlobStringWithLength.
bind(this,length,type):this.#decodeBlobStringWithLength(length,type,chunk)}#decodeStringWithLength(length,skip,type,chunk){let end=this.#cursor+length;if(end>=chunk.
length){let slice2=chunk.subarray(this.#cursor);return this.#cursor=chunk.length,this.#continueDecodeStringWithLength.bind(this,length-slice2.length,[slice2],skip,
type)}let slice=chunk.subarray(this.#cursor,end);return this.#cursor=end+skip,type===Buffer?slice:slice.toString()}#continueDecodeStringWithLength(length,chunks,skip,type,chunk){
let end=this.#cursor+length;if(end>=chunk.length){let slice=chunk.subarray(this.#cursor);return chunks.push(slice),this.#cursor=chunk.length,this.#continueDecodeStringWithLength.
bind(this,length-slice.length,chunks,skip,type)}chunks.push(chunk.subarray(this.#cursor,end)),this.#cursor=end+skip;let buffer=Buffer.concat(chunks);return type===
Buffer?buffer:buffer.toString()}#decodeBlobStringWithLength(length,type,chunk){return this.#decodeStringWithLength(length,2,type,chunk)}#decodeVerbatimString(type,chunk){
return this.#continueDecodeVerbatimStringLength(this.#decodeUnsingedNumber.bind(this,0),type,chunk)}#continueDecodeVerbatimStringLength(lengthCb,type,chunk){let length=lengthCb(
chunk);return typeof length=="function"?this.#continueDecodeVerbatimStringLength.bind(this,length,type):this.#decodeVerbatimStringWithLength(length,type,chunk)}#decodeVerbatimStringWithLength(length,type,chunk){
let stringLength=length-4;return type===verbatim_string_1.VerbatimString?this.#decodeVerbatimStringFormat(stringLength,chunk):(this.#cursor+=4,this.#cursor>=chunk.
length?this.#decodeBlobStringWithLength.bind(this,stringLength,type):this.#decodeBlobStringWithLength(stringLength,type,chunk))}#decodeVerbatimStringFormat(stringLength,chunk){
let formatCb=this.#decodeStringWithLength.bind(this,3,1,String);return this.#cursor>=chunk.length?this.#continueDecodeVerbatimStringFormat.bind(this,stringLength,
formatCb):this.#continueDecodeVerbatimStringFormat(stringLength,formatCb,chunk)}#continueDecodeVerbatimStringFormat(stringLength,formatCb,chunk){let format=formatCb(
chunk);return typeof format=="function"?this.#continueDecodeVerbatimStringFormat.bind(this,stringLength,format):this.#decodeVerbatimStringWithFormat(stringLength,
format,chunk)}#decodeVerbatimStringWithFormat(stringLength,format,chunk){return this.#continueDecodeVerbatimStringWithFormat(format,this.#decodeBlobStringWithLength.
bind(this,stringLength,String),chunk)}#continueDecodeVerbatimStringWithFormat(format,stringCb,chunk){let string=stringCb(chunk);return typeof string=="function"?
this.#continueDecodeVerbatimStringWithFormat.bind(this,format,string):new verbatim_string_1.VerbatimString(format,string)}#decodeSimpleError(chunk){let string=this.#decodeSimpleString(
String,chunk);return typeof string=="function"?this.#continueDecodeSimpleError.bind(this,string):new errors_1.SimpleError(string)}#continueDecodeSimpleError(stringCb,chunk){
let string=stringCb(chunk);return typeof string=="function"?this.#continueDecodeSimpleError.bind(this,string):new errors_1.SimpleError(string)}#decodeBlobError(chunk){
let string=this.#decodeBlobString(String,chunk);return typeof string=="function"?this.#continueDecodeBlobError.bind(this,string):new errors_1.BlobError(string)}#continueDecodeBlobError(stringCb,chunk){
let string=stringCb(chunk);return typeof string=="function"?this.#continueDecodeBlobError.bind(this,string):new errors_1.BlobError(string)}#decodeNestedType(typeMapping,chunk){
let type=chunk[this.#cursor];return++this.#cursor===chunk.length?this.#decodeNestedTypeValue.bind(this,type,typeMapping):this.#decodeNestedTypeValue(type,typeMapping,
chunk)}#decodeNestedTypeValue(type,typeMapping,chunk){switch(type){case exports.RESP_TYPES.NULL:return this.#decodeNull();case exports.RESP_TYPES.BOOLEAN:return this.#decodeBoolean(
chunk);case exports.RESP_TYPES.NUMBER:return this.#decodeNumber(typeMapping[exports.RESP_TYPES.NUMBER],chunk);case exports.RESP_TYPES.BIG_NUMBER:return this.#decodeBigNumber(
typeMapping[exports.RESP_TYPES.BIG_NUMBER],chunk);case exports.RESP_TYPES.DOUBLE:return this.#decodeDouble(typeMapping[exports.RESP_TYPES.DOUBLE],chunk);case exports.
RESP_TYPES.SIMPLE_STRING:return this.#decodeSimpleString(typeMapping[exports.RESP_TYPES.SIMPLE_STRING],chunk);case exports.RESP_TYPES.BLOB_STRING:return this.#decodeBlobString(
typeMapping[exports.RESP_TYPES.BLOB_STRING],chunk);case exports.RESP_TYPES.VERBATIM_STRING:return this.#decodeVerbatimString(typeMapping[exports.RESP_TYPES.VERBATIM_STRING],
chunk);case exports.RESP_TYPES.SIMPLE_ERROR:return this.#decodeSimpleError(chunk);case exports.RESP_TYPES.BLOB_ERROR:return this.#decodeBlobError(chunk);case exports.
RESP_TYPES.ARRAY:return this.#decodeArray(typeMapping,chunk);case exports.RESP_TYPES.SET:return this.#decodeSet(typeMapping,chunk);case exports.RESP_TYPES.MAP:return this.#decodeMap(
typeMapping,chunk);default:throw new Error(`Unknown RESP type ${type} "${String.fromCharCode(type)}"`)}}#decodeArray(typeMapping,chunk){return chunk[this.#cursor]===
ASCII["-"]?(this.#cursor+=4,null):this.#decodeArrayWithLength(this.#decodeUnsingedNumber(0,chunk),typeMapping,chunk)}#decodeArrayWithLength(length,typeMapping,chunk){
return typeof length=="function"?this.#continueDecodeArrayLength.bind(this,length,typeMapping):this.#decodeArrayItems(new Array(length),0,typeMapping,chunk)}#continueDecodeArrayLength(lengthCb,typeMapping,chunk){
return this.#decodeArrayWithLength(lengthCb(chunk),typeMapping,chunk)}#decodeArrayItems(array,filled,typeMapping,chunk){for(let i=filled;i<array.length;i++){if(this.#cursor>=
chunk.length)return this.#decodeArrayItems.bind(this,array,i,typeMapping);let item=this.#decodeNestedType(typeMapping,chunk);if(typeof item=="function")return this.#continueDecodeArrayItems.
bind(this,array,i,item,typeMapping);array[i]=item}return array}#continueDecodeArrayItems(array,filled,itemCb,typeMapping,chunk){let item=itemCb(chunk);return typeof item==
"function"?this.#continueDecodeArrayItems.bind(this,array,filled,item,typeMapping):(array[filled++]=item,this.#decodeArrayItems(array,filled,typeMapping,chunk))}#decodeSet(typeMapping,chunk){
let length=this.#decodeUnsingedNumber(0,chunk);return typeof length=="function"?this.#continueDecodeSetLength.bind(this,length,typeMapping):this.#decodeSetItems(
length,typeMapping,chunk)}#continueDecodeSetLength(lengthCb,typeMapping,chunk){let length=lengthCb(chunk);return typeof length=="function"?this.#continueDecodeSetLength.
bind(this,length,typeMapping):this.#decodeSetItems(length,typeMapping,chunk)}#decodeSetItems(length,typeMapping,chunk){return typeMapping[exports.RESP_TYPES.SET]===
Set?this.#decodeSetAsSet(new Set,length,typeMapping,chunk):this.#decodeArrayItems(new Array(length),0,typeMapping,chunk)}#decodeSetAsSet(set,remaining,typeMapping,chunk){
for(;remaining>0;){if(this.#cursor>=chunk.length)return this.#decodeSetAsSet.bind(this,set,remaining,typeMapping);let item=this.#decodeNestedType(typeMapping,chunk);
if(typeof item=="function")return this.#continueDecodeSetAsSet.bind(this,set,remaining,item,typeMapping);set.add(item),--remaining}return set}#continueDecodeSetAsSet(set,remaining,itemCb,typeMapping,chunk){
let item=itemCb(chunk);return typeof item=="function"?this.#continueDecodeSetAsSet.bind(this,set,remaining,item,typeMapping):(set.add(item),this.#decodeSetAsSet(
set,remaining-1,typeMapping,chunk))}#decodeMap(typeMapping,chunk){let length=this.#decodeUnsingedNumber(0,chunk);return typeof length=="function"?this.#continueDecodeMapLength.
bind(this,length,typeMapping):this.#decodeMapItems(length,typeMapping,chunk)}#continueDecodeMapLength(lengthCb,typeMapping,chunk){let length=lengthCb(chunk);return typeof length==
"function"?this.#continueDecodeMapLength.bind(this,length,typeMapping):this.#decodeMapItems(length,typeMapping,chunk)}#decodeMapItems(length,typeMapping,chunk){
switch(typeMapping[exports.RESP_TYPES.MAP]){case Map:return this.#decodeMapAsMap(new Map,length,typeMapping,chunk);case Array:return this.#decodeArrayItems(new Array(
length*2),0,typeMapping,chunk);default:return this.#decodeMapAsObject({},length,typeMapping,chunk)}}#decodeMapAsMap(map,remaining,typeMapping,chunk){for(;remaining>
0;){if(this.#cursor>=chunk.length)return this.#decodeMapAsMap.bind(this,map,remaining,typeMapping);let key=this.#decodeMapKey(typeMapping,chunk);if(typeof key==
"function")return this.#continueDecodeMapKey.bind(this,map,remaining,key,typeMapping);if(this.#cursor>=chunk.length)return this.#continueDecodeMapValue.bind(this,
map,remaining,key,this.#decodeNestedType.bind(this,typeMapping),typeMapping);let value=this.#decodeNestedType(typeMapping,chunk);if(typeof value=="function")return this.#continueDecodeMapValue.
bind(this,map,remaining,key,value,typeMapping);map.set(key,value),--remaining}return map}#decodeMapKey(typeMapping,chunk){let type=chunk[this.#cursor];return++this.#cursor===
chunk.length?this.#decodeMapKeyValue.bind(this,type,typeMapping):this.#decodeMapKeyValue(type,typeMapping,chunk)}#decodeMapKeyValue(type,typeMapping,chunk){switch(type){case exports.
RESP_TYPES.SIMPLE_STRING:return this.#decodeSimpleString(String,chunk);case exports.RESP_TYPES.BLOB_STRING:return this.#decodeBlobString(String,chunk);default:return this.#decodeNestedTypeValue(
type,typeMapping,chunk)}}#continueDecodeMapKey(map,remaining,keyCb,typeMapping,chunk){let key=keyCb(chunk);if(typeof key=="function")return this.#continueDecodeMapKey.
bind(this,map,remaining,key,typeMapping);if(this.#cursor>=chunk.length)return this.#continueDecodeMapValue.bind(this,map,remaining,key,this.#decodeNestedType.bind(
this,typeMapping),typeMapping);let value=this.#decodeNestedType(typeMapping,chunk);return typeof value=="function"?this.#continueDecodeMapValue.bind(this,map,remaining,
key,value,typeMapping):(map.set(key,value),this.#decodeMapAsMap(map,remaining-1,typeMapping,chunk))}#continueDecodeMapValue(map,remaining,key,valueCb,typeMapping,chunk){
let value=valueCb(chunk);return typeof value=="function"?this.#continueDecodeMapValue.bind(this,map,remaining,key,value,typeMapping):(map.set(key,value),this.#decodeMapAsMap(
map,remaining-1,typeMapping,chunk))}#decodeMapAsObject(object,remaining,typeMapping,chunk){for(;remaining>0;){if(this.#cursor>=chunk.length)return this.#decodeMapAsObject.
bind(this,object,remaining,typeMapping);let key=this.#decodeMapKey(typeMapping,chunk);if(typeof key=="function")return this.#continueDecodeMapAsObjectKey.bind(this,
object,remaining,key,typeMapping);if(this.#cursor>=chunk.length)return this.#continueDecodeMapAsObjectValue.bind(this,object,remaining,key,this.#decodeNestedType.
bind(this,typeMapping),typeMapping);let value=this.#decodeNestedType(typeMapping,chunk);if(typeof value=="function")return this.#continueDecodeMapAsObjectValue.
bind(this,object,remaining,key,value,typeMapping);object[key]=value,--remaining}return object}#continueDecodeMapAsObjectKey(object,remaining,keyCb,typeMapping,chunk){
let key=keyCb(chunk);if(typeof key=="function")return this.#continueDecodeMapAsObjectKey.bind(this,object,remaining,key,typeMapping);if(this.#cursor>=chunk.length)
return this.#continueDecodeMapAsObjectValue.bind(this,object,remaining,key,this.#decodeNestedType.bind(this,typeMapping),typeMapping);let value=this.#decodeNestedType(
typeMapping,chunk);return typeof value=="function"?this.#continueDecodeMapAsObjectValue.bind(this,object,remaining,key,value,typeMapping):(object[key]=value,this.#decodeMapAsObject(
object,remaining-1,typeMapping,chunk))}#continueDecodeMapAsObjectValue(object,remaining,key,valueCb,typeMapping,chunk){let value=valueCb(chunk);return typeof value==
"function"?this.#continueDecodeMapAsObjectValue.bind(this,object,remaining,key,value,typeMapping):(object[key]=value,this.#decodeMapAsObject(object,remaining-1,
typeMapping,chunk))}};exports.Decoder=Decoder}});var require_types=__commonJS({"node_modules/@redis/client/dist/lib/RESP/types.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
DEFAULT_RESP=void 0;var decoder_1=require_decoder();exports.DEFAULT_RESP=3}});var require_lua_script=__commonJS({"node_modules/@redis/client/dist/lib/lua-script.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.scriptSha1=exports.defineScript=void 0;var node_crypto_1=__require("node:crypto");function defineScript(script){return{...script,SHA1:scriptSha1(script.
SCRIPT)}}exports.defineScript=defineScript;function scriptSha1(script){return(0,node_crypto_1.createHash)("sha1").update(script).digest("hex")}exports.scriptSha1=
scriptSha1}});var require_digest=__commonJS({"node_modules/@redis/client/dist/lib/utils/digest.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.digest=void 0;var xxh3Cache=null;async function getXxh3(){if(!xxh3Cache)try{xxh3Cache=(await import("@node-rs/xxhash")).xxh3}catch{throw new Error('The \
"digest" function requires the "@node-rs/xxhash" package, but it was not found.')}return xxh3Cache}async function digest(value){let xxh3=await getXxh3(),data=typeof value==
"string"?value:new Uint8Array(value);return xxh3.xxh64(data).toString(16).padStart(16,"0")}exports.digest=digest}});var require_ACL_CAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_CAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,categoryName){parser.push("ACL","CAT"),categoryName&&parser.push(categoryName)},transformReply:void 0}}});var require_ACL_DELUSER=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_DELUSER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,username){parser.push("ACL","DELUSER"),parser.pushVariadic(username)},transformReply:void 0}}});var require_ACL_DRYRUN=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_DRYRUN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,username,command){parser.push("ACL","DRYRUN",username,...command)},transformReply:void 0}}});var require_ACL_GENPASS=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_GENPASS.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,bits){parser.push("ACL","GENPASS"),bits&&parser.push(bits.toString())},transformReply:void 0}}});var require_parser=__commonJS({"node_modules/@redis/client/dist/lib/client/parser.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.BasicCommandParser=exports.prefixKeys=exports.prefixKey=void 0;function prefixKey(keyPrefix,key){return keyPrefix===void 0?key:typeof keyPrefix=="string"&&
typeof key=="string"?keyPrefix+key:Buffer.concat([typeof keyPrefix=="string"?Buffer.from(keyPrefix):keyPrefix,typeof key=="string"?Buffer.from(key):key])}exports.
prefixKey=prefixKey;function prefixKeys(keyPrefix,keys){return Array.isArray(keys)?keys.map(key=>prefixKey(keyPrefix,key)):[prefixKey(keyPrefix,keys)]}exports.prefixKeys=
prefixKeys;var BasicCommandParser=class{#redisArgs=[];#keys=[];#keyPrefix;#commandIdentifier;preserve;constructor(keyPrefix){this.#keyPrefix=keyPrefix===void 0||
keyPrefix.length===0?void 0:keyPrefix}get redisArgs(){return this.#redisArgs}get keys(){return this.#keys}get firstKey(){return this.#keys[0]}get cacheKey(){let tmp=new Array(
this.#redisArgs.length*2);for(let i=0;i<this.#redisArgs.length;i++)tmp[i]=this.#redisArgs[i].length,tmp[i+this.#redisArgs.length]=this.#redisArgs[i];return tmp.
join("_")}get commandIdentifier(){if(this.#commandIdentifier)return this.#commandIdentifier;let rawCommand=this.#redisArgs[0],rawSubcommand=this.#redisArgs[1],command=rawCommand instanceof
Buffer?rawCommand.toString():rawCommand,subcommand=rawSubcommand===void 0?void 0:rawSubcommand instanceof Buffer?rawSubcommand.toString():rawSubcommand;return this.#commandIdentifier=
{command,subcommand}}push(...arg){this.#redisArgs.push(...arg)}pushVariadic(vals){if(Array.isArray(vals))for(let val of vals)this.push(val);else this.push(vals)}pushVariadicWithLength(vals){
Array.isArray(vals)?this.#redisArgs.push(vals.length.toString()):this.#redisArgs.push("1"),this.pushVariadic(vals)}pushVariadicNumber(vals){if(Array.isArray(vals))
for(let val of vals)this.push(val.toString());else this.push(vals.toString())}#addKey(key,applyPrefix){let finalKey=applyPrefix?prefixKey(this.#keyPrefix,key):key;
this.#keys.push(finalKey),this.#redisArgs.push(finalKey)}pushKey(key,applyPrefix=!0){this.#addKey(key,applyPrefix)}markRoutingKey(key){this.#keys.push(key)}pushKeysLength(keys){
Array.isArray(keys)?this.#redisArgs.push(keys.length.toString()):this.#redisArgs.push("1"),this.pushKeys(keys)}pushKeys(keys){if(Array.isArray(keys))for(let key of keys)
this.#addKey(key,!0);else this.#addKey(keys,!0)}};exports.BasicCommandParser=BasicCommandParser}});var require_policies_constants=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/policies-constants.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.defaultCommandPolicies=exports.RESPONSE_POLICIES_WITH_DEFAULTS=exports.REQUEST_POLICIES_WITH_DEFAULTS=void 0;exports.REQUEST_POLICIES_WITH_DEFAULTS=
{ALL_NODES:"all_nodes",ALL_SHARDS:"all_shards",MULTI_SHARD:"multi_shard",SPECIAL:"special",DEFAULT_KEYLESS:"default-keyless",DEFAULT_KEYED:"default-keyed"};exports.
RESPONSE_POLICIES_WITH_DEFAULTS={ONE_SUCCEEDED:"one_succeeded",ALL_SUCCEEDED:"all_succeeded",AGG_LOGICAL_AND:"agg_logical_and",AGG_LOGICAL_OR:"agg_logical_or",AGG_MIN:"\
agg_min",AGG_MAX:"agg_max",AGG_SUM:"agg_sum",SPECIAL:"special",DEFAULT_KEYLESS:"default-keyless",DEFAULT_KEYED:"default-keyed"};function defaultCommandPolicies(isKeyless){
return isKeyless?{request:exports.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,response:exports.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,isKeyless:!0}:
{request:exports.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,response:exports.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,isKeyless:!1}}exports.defaultCommandPolicies=
defaultCommandPolicies}});var require_generic_transformers=__commonJS({"node_modules/@redis/client/dist/lib/commands/generic-transformers.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.transformRedisJsonNullReply=exports.transformRedisJsonReply=exports.transformRedisJsonArgument=exports.transformStreamsMessagesReplyResp3Compat=
exports.transformStreamsMessagesReplyResp3=exports.transformStreamsMessagesReplyResp2=exports.transformStreamMessagesReply=exports.transformStreamMessageNullReply=
exports.transformStreamMessageReply=exports.parseArgs=exports.parseZKeysArguments=exports.transformRangeReply=exports.parseSlotRangesArguments=exports.transformFunctionListItemReply=
exports.RedisFunctionFlags=exports.transformCommandReply=exports.transformKeySpec=exports.CommandCategories=exports.CommandFlags=exports.parseOptionalVariadicArgument=
exports.pushVariadicArgument=exports.pushVariadicNumberArguments=exports.pushVariadicArguments=exports.pushEvalArguments=exports.evalFirstKeyIndex=exports.transformPXAT=
exports.transformEXAT=exports.transformSortedSetReply=exports.transformTuplesReply=exports.createTransformTuplesReplyFunc=exports.transformTuplesToMap=exports.transformNullableDoubleReply=
exports.createTransformNullableDoubleReplyResp2Func=exports.transformDoubleArrayReply=exports.createTransformDoubleReplyResp2Func=exports.transformDoubleReply=exports.
transformStringDoubleArgument=exports.transformDoubleArgument=exports.transformBooleanArrayReply=exports.transformBooleanReply=exports.isArrayReply=exports.isNullReply=
void 0;var parser_1=require_parser(),policies_constants_1=require_policies_constants(),decoder_1=require_decoder();function isNullReply(reply){return reply===null}
exports.isNullReply=isNullReply;function isArrayReply(reply){return Array.isArray(reply)}exports.isArrayReply=isArrayReply;exports.transformBooleanReply={2:reply=>reply===
1,3:void 0};exports.transformBooleanArrayReply={2:reply=>reply.map(exports.transformBooleanReply[2]),3:void 0};function transformDoubleArgument(num){switch(num){case 1/0:
return"+inf";case-1/0:return"-inf";default:return num.toString()}}exports.transformDoubleArgument=transformDoubleArgument;function transformStringDoubleArgument(num){
return typeof num!="number"?num:transformDoubleArgument(num)}exports.transformStringDoubleArgument=transformStringDoubleArgument;exports.transformDoubleReply={2:(reply,preserve,typeMapping)=>{
switch(typeMapping?typeMapping[decoder_1.RESP_TYPES.DOUBLE]:void 0){case String:return reply;default:{let ret;switch(reply.toString()){case"inf":case"+inf":ret=
1/0;break;case"-inf":ret=-1/0;break;case"nan":ret=NaN;break;default:ret=Number(reply)}return ret}}},3:void 0};function createTransformDoubleReplyResp2Func(preserve,typeMapping){
return reply=>exports.transformDoubleReply[2](reply,preserve,typeMapping)}exports.createTransformDoubleReplyResp2Func=createTransformDoubleReplyResp2Func;exports.
transformDoubleArrayReply={2:(reply,preserve,typeMapping)=>reply.map(createTransformDoubleReplyResp2Func(preserve,typeMapping)),3:void 0};function createTransformNullableDoubleReplyResp2Func(preserve,typeMapping){
return reply=>exports.transformNullableDoubleReply[2](reply,preserve,typeMapping)}exports.createTransformNullableDoubleReplyResp2Func=createTransformNullableDoubleReplyResp2Func;
exports.transformNullableDoubleReply={2:(reply,preserve,typeMapping)=>reply===null?null:exports.transformDoubleReply[2](reply,preserve,typeMapping),3:void 0};function transformTuplesToMap(reply,func){
let message={};for(let i=0;i<reply.length;i+=2)message[reply[i].toString()]=func(reply[i+1]);return message}exports.transformTuplesToMap=transformTuplesToMap;function createTransformTuplesReplyFunc(preserve,typeMapping){
return reply=>transformTuplesReply(reply,preserve,typeMapping)}exports.createTransformTuplesReplyFunc=createTransformTuplesReplyFunc;function transformTuplesReply(reply,preserve,typeMapping){
let mapType=typeMapping?typeMapping[decoder_1.RESP_TYPES.MAP]:void 0,inferred=reply;switch(mapType){case Array:return reply;case Map:{let ret=new Map;for(let i=0;i<
inferred.length;i+=2)ret.set(inferred[i].toString(),inferred[i+1]);return ret}default:{let ret={};for(let i=0;i<inferred.length;i+=2)ret[inferred[i].toString()]=
inferred[i+1];return ret}}}exports.transformTuplesReply=transformTuplesReply;exports.transformSortedSetReply={2:(reply,preserve,typeMapping)=>{let inferred=reply,
members=[];for(let i=0;i<inferred.length;i+=2)members.push({value:inferred[i],score:exports.transformDoubleReply[2](inferred[i+1],preserve,typeMapping)});return members},
3:reply=>reply.map(member=>{let[value,score]=member;return{value,score}})};function transformEXAT(EXAT){return(typeof EXAT=="number"?EXAT:Math.floor(EXAT.getTime()/
1e3)).toString()}exports.transformEXAT=transformEXAT;function transformPXAT(PXAT){return(typeof PXAT=="number"?PXAT:PXAT.getTime()).toString()}exports.transformPXAT=
transformPXAT;function evalFirstKeyIndex(options){return options?.keys?.[0]}exports.evalFirstKeyIndex=evalFirstKeyIndex;function pushEvalArguments(args,options){
return options?.keys?args.push(options.keys.length.toString(),...options.keys):args.push("0"),options?.arguments&&args.push(...options.arguments),args}exports.pushEvalArguments=
pushEvalArguments;function pushVariadicArguments(args,value){return Array.isArray(value)?args=args.concat(value):args.push(value),args}exports.pushVariadicArguments=
pushVariadicArguments;function pushVariadicNumberArguments(args,value){if(Array.isArray(value))for(let item of value)args.push(item.toString());else args.push(value.
toString());return args}exports.pushVariadicNumberArguments=pushVariadicNumberArguments;function pushVariadicArgument(args,value){return Array.isArray(value)?args.
push(value.length.toString(),...value):args.push("1",value),args}exports.pushVariadicArgument=pushVariadicArgument;function parseOptionalVariadicArgument(parser,name,value){
value!==void 0&&(parser.push(name),parser.pushVariadicWithLength(value))}exports.parseOptionalVariadicArgument=parseOptionalVariadicArgument;var CommandFlags;(function(CommandFlags2){
CommandFlags2.WRITE="write",CommandFlags2.READONLY="readonly",CommandFlags2.DENYOOM="denyoom",CommandFlags2.ADMIN="admin",CommandFlags2.PUBSUB="pubsub",CommandFlags2.
NOSCRIPT="noscript",CommandFlags2.RANDOM="random",CommandFlags2.SORT_FOR_SCRIPT="sort_for_script",CommandFlags2.LOADING="loading",CommandFlags2.STALE="stale",CommandFlags2.
SKIP_MONITOR="skip_monitor",CommandFlags2.ASKING="asking",CommandFlags2.FAST="fast",CommandFlags2.MOVABLEKEYS="movablekeys"})(CommandFlags||(exports.CommandFlags=
CommandFlags={}));var CommandCategories;(function(CommandCategories2){CommandCategories2.KEYSPACE="@keyspace",CommandCategories2.READ="@read",CommandCategories2.
WRITE="@write",CommandCategories2.SET="@set",CommandCategories2.SORTEDSET="@sortedset",CommandCategories2.LIST="@list",CommandCategories2.HASH="@hash",CommandCategories2.
STRING="@string",CommandCategories2.BITMAP="@bitmap",CommandCategories2.HYPERLOGLOG="@hyperloglog",CommandCategories2.GEO="@geo",CommandCategories2.STREAM="@str\
eam",CommandCategories2.PUBSUB="@pubsub",CommandCategories2.ADMIN="@admin",CommandCategories2.FAST="@fast",CommandCategories2.SLOW="@slow",CommandCategories2.BLOCKING=
"@blocking",CommandCategories2.DANGEROUS="@dangerous",CommandCategories2.CONNECTION="@connection",CommandCategories2.TRANSACTION="@transaction",CommandCategories2.
SCRIPTING="@scripting"})(CommandCategories||(exports.CommandCategories=CommandCategories={}));function normalizeKeySpecMap(raw){if(raw===null||typeof raw!="obje\
ct")return;if(!Array.isArray(raw))return raw;if(raw.length%2!==0)return;let normalized={};for(let i=0;i<raw.length;i+=2){let field=raw[i];if(typeof field!="stri\
ng")return;normalized[field]=raw[i+1]}return normalized}function transformNumber(raw){let value=Number(raw);return Number.isInteger(value)?value:void 0}var UNKNOWN_KEY_SPEC_PART={
type:"unknown"};function transformBeginSearch(raw){let beginSearch=normalizeKeySpecMap(raw),spec=normalizeKeySpecMap(beginSearch?.spec);if(!beginSearch||!spec)return UNKNOWN_KEY_SPEC_PART;
switch(beginSearch.type){case"index":{let index=transformNumber(spec.index);if(index!==void 0)return{type:"index",index};break}case"keyword":{let startFrom=transformNumber(
spec.startfrom);if(typeof spec.keyword=="string"&&startFrom!==void 0)return{type:"keyword",keyword:spec.keyword,startFrom};break}}return UNKNOWN_KEY_SPEC_PART}function transformFindKeys(raw){
let findKeys=normalizeKeySpecMap(raw),spec=normalizeKeySpecMap(findKeys?.spec);if(!findKeys||!spec)return UNKNOWN_KEY_SPEC_PART;switch(findKeys.type){case"range":{
let lastKey=transformNumber(spec.lastkey),keyStep=transformNumber(spec.keystep),limit=transformNumber(spec.limit);if(lastKey!==void 0&&keyStep!==void 0&&limit!==
void 0)return{type:"range",lastKey,keyStep,limit};break}case"keynum":{let keyNumIdx=transformNumber(spec.keynumidx),firstKey=transformNumber(spec.firstkey),keyStep=transformNumber(
spec.keystep);if(keyNumIdx!==void 0&&firstKey!==void 0&&keyStep!==void 0)return{type:"keynum",keyNumIdx,firstKey,keyStep};break}}return UNKNOWN_KEY_SPEC_PART}function transformKeySpec(raw){
let entry=normalizeKeySpecMap(raw);return{beginSearch:transformBeginSearch(entry?.begin_search),findKeys:transformFindKeys(entry?.find_keys)}}exports.transformKeySpec=
transformKeySpec;function transformCommandReply([name,arity,flags,firstKeyIndex,lastKeyIndex,step,categories,tips=[],keySpecifications=[],subcommandsReply=[]]){
let requestPolicy,responsePolicy,nondeterministicOutput=!1,otherTips=[];for(let tip of tips)if(tip.startsWith("request_policy:")){let raw=tip.slice(15);Object.values(
policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS).includes(raw)&&(requestPolicy=raw)}else if(tip.startsWith("response_policy:")){let raw=tip.slice(16);Object.
values(policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS).includes(raw)&&(responsePolicy=raw)}else otherTips.push(tip),tip==="nondeterministic_output"&&(nondeterministicOutput=
!0);let subcommands=subcommandsReply.map(transformCommandReply);return{name,arity,flags:new Set(flags),firstKeyIndex,lastKeyIndex,step,categories:new Set(categories),
policies:{request:requestPolicy,response:responsePolicy},isKeyless:keySpecifications.length===0,nondeterministicOutput,tips:otherTips,keySpecs:keySpecifications.
map(transformKeySpec),subcommands}}exports.transformCommandReply=transformCommandReply;var RedisFunctionFlags;(function(RedisFunctionFlags2){RedisFunctionFlags2.
NO_WRITES="no-writes",RedisFunctionFlags2.ALLOW_OOM="allow-oom",RedisFunctionFlags2.ALLOW_STALE="allow-stale",RedisFunctionFlags2.NO_CLUSTER="no-cluster"})(RedisFunctionFlags||
(exports.RedisFunctionFlags=RedisFunctionFlags={}));function transformFunctionListItemReply(reply){return{libraryName:reply[1],engine:reply[3],functions:reply[5].
map(fn=>({name:fn[1],description:fn[3],flags:fn[5]}))}}exports.transformFunctionListItemReply=transformFunctionListItemReply;function parseSlotRangeArguments(parser,range){
parser.push(range.start.toString(),range.end.toString())}function parseSlotRangesArguments(parser,ranges){if(Array.isArray(ranges))for(let range of ranges)parseSlotRangeArguments(
parser,range);else parseSlotRangeArguments(parser,ranges)}exports.parseSlotRangesArguments=parseSlotRangesArguments;function transformRangeReply([start,end]){return{
start,end}}exports.transformRangeReply=transformRangeReply;function parseZKeysArguments(parser,keys){if(Array.isArray(keys)){if(parser.push(keys.length.toString()),
keys.length)if(isPlainKeys(keys))parser.pushKeys(keys);else{for(let i=0;i<keys.length;i++)parser.pushKey(keys[i].key);parser.push("WEIGHTS");for(let i=0;i<keys.
length;i++)parser.push(transformDoubleArgument(keys[i].weight))}}else parser.push("1"),isPlainKey(keys)?parser.pushKey(keys):(parser.pushKey(keys.key),parser.push(
"WEIGHTS",transformDoubleArgument(keys.weight)))}exports.parseZKeysArguments=parseZKeysArguments;function isPlainKey(key){return typeof key=="string"||key instanceof
Buffer}function isPlainKeys(keys){return isPlainKey(keys[0])}function parseArgs(command,...args){let parser=new parser_1.BasicCommandParser;command.parseCommand(
parser,...args);let redisArgs=parser.redisArgs;return parser.preserve&&(redisArgs.preserve=parser.preserve),redisArgs}exports.parseArgs=parseArgs;function transformStreamMessageReply(typeMapping,reply){
let[id,message,millisElapsedFromDelivery,deliveriesCounter]=reply;return{id,message:transformTuplesReply(message,void 0,typeMapping),...millisElapsedFromDelivery!==
void 0?{millisElapsedFromDelivery}:{},...deliveriesCounter!==void 0?{deliveriesCounter}:{}}}exports.transformStreamMessageReply=transformStreamMessageReply;function transformStreamMessageNullReply(typeMapping,reply){
return isNullReply(reply)?reply:transformStreamMessageReply(typeMapping,reply)}exports.transformStreamMessageNullReply=transformStreamMessageNullReply;function transformStreamMessagesReply(r,typeMapping){
return r.map(transformStreamMessageReply.bind(void 0,typeMapping))}exports.transformStreamMessagesReply=transformStreamMessagesReply;function transformStreamsMessagesReplyResp2(reply,preserve,typeMapping){
if(reply===null)return null;switch(typeMapping?typeMapping[decoder_1.RESP_TYPES.MAP]:void 0){default:{let ret=[];for(let i=0;i<reply.length;i++){let stream=reply[i];
ret.push({name:stream[0],messages:transformStreamMessagesReply(stream[1],typeMapping)})}return ret}}}exports.transformStreamsMessagesReplyResp2=transformStreamsMessagesReplyResp2;
function transformStreamsMessagesReplyResp3(reply,typeMapping){if(reply===null)return null;if(reply instanceof Map){let ret=new Map;for(let[n,rawMessages]of reply){
let name=n;ret.set(name.toString(),transformStreamMessagesReply(rawMessages,typeMapping))}return ret}else if(reply instanceof Array){let ret=[];for(let i=0;i<reply.
length;i+=2){let name=reply[i],rawMessages=reply[i+1];ret.push(name),ret.push(transformStreamMessagesReply(rawMessages,typeMapping))}return ret}else{let ret={};
for(let[name,rawMessages]of Object.entries(reply))ret[name]=transformStreamMessagesReply(rawMessages,typeMapping);return ret}}exports.transformStreamsMessagesReplyResp3=
transformStreamsMessagesReplyResp3;function transformStreamsMessagesReplyResp3Compat(reply,preserve,typeMapping){let transformed=transformStreamsMessagesReplyResp3(
reply,typeMapping);if(transformed===null)return null;let compat=[];if(transformed instanceof Map){for(let[name,messages]of transformed.entries())compat.push({name,
messages});return compat}if(Array.isArray(transformed)){for(let i=0;i<transformed.length;i+=2){let rawName=transformed[i];compat.push({name:rawName?.toString?.()??
rawName,messages:transformed[i+1]})}return compat}for(let[name,messages]of Object.entries(transformed))compat.push({name,messages});return compat}exports.transformStreamsMessagesReplyResp3Compat=
transformStreamsMessagesReplyResp3Compat;function transformRedisJsonArgument(json){return JSON.stringify(json)}exports.transformRedisJsonArgument=transformRedisJsonArgument;
function transformRedisJsonReply(json,reviver){return JSON.parse(json.toString(),reviver)}exports.transformRedisJsonReply=transformRedisJsonReply;function transformRedisJsonNullReply(json,reviver){
return isNullReply(json)?json:transformRedisJsonReply(json,reviver)}exports.transformRedisJsonNullReply=transformRedisJsonNullReply}});var require_ACL_GETUSER=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_GETUSER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser,username){parser.push("ACL","GETUS\
ER",username)},transformReply:{2:reply=>(0,generic_transformers_1.isNullReply)(reply)?reply:{flags:reply[1],passwords:reply[3],commands:reply[5],keys:reply[7],channels:reply[9],
selectors:reply[11]?.map(selector=>{let inferred=selector;return{commands:inferred[1],keys:inferred[3],channels:inferred[5]}})},3:void 0}}}});var require_ACL_LIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_LIST.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("ACL","LIST")},transformReply:void 0}}});var require_ACL_LOAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_LOAD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser){parser.push("ACL","LOAD")},transformReply:void 0}}});var require_ACL_LOG_RESET=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_LOG_RESET.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser){parser.push("ACL","LOG","RESET")},transformReply:void 0}}});var require_ACL_LOG=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_LOG.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser,count){parser.push("ACL","LOG"),count!=null&&parser.
push(count.toString())},transformReply:{2:(reply,preserve,typeMapping)=>reply.map(item=>{let inferred=item;return{count:inferred[1],reason:inferred[3],context:inferred[5],
object:inferred[7],username:inferred[9],"age-seconds":generic_transformers_1.transformDoubleReply[2](inferred[11],preserve,typeMapping),"client-info":inferred[13],
"entry-id":inferred[15],"timestamp-created":inferred[17],"timestamp-last-updated":inferred[19]}}),3:void 0}}}});var require_ACL_SAVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_SAVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser){parser.push("ACL","SAVE")},transformReply:void 0}}});var require_ACL_SETUSER=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_SETUSER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,username,rule){parser.push("ACL","SETUSER",username),parser.pushVariadic(rule)},transformReply:void 0}}});var require_ACL_USERS=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_USERS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("ACL","USERS")},transformReply:void 0}}});var require_ACL_WHOAMI=__commonJS({"node_modules/@redis/client/dist/lib/commands/ACL_WHOAMI.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("ACL","WHOAMI")},transformReply:void 0}}});var require_APPEND=__commonJS({"node_modules/@redis/client/dist/lib/commands/APPEND.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,value){parser.push("APPEND"),parser.pushKey(key),parser.push(value)},transformReply:void 0}}});var require_ARCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("ARCOUNT"),parser.pushKey(key)},transformReply:void 0}}});var require_ARDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,indices){if(parser.push("ARDEL"),parser.pushKey(key),Array.isArray(indices))for(let i of indices)parser.push(i.toString());else
parser.push(indices.toString())},transformReply:void 0}}});var require_ARDELRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARDELRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key,ranges){parser.push("ARDELRANGE"),parser.pushKey(key);for(let[start,end]of ranges)parser.push(start.toString(),
end.toString())},transformReply:void 0}}});var require_ARGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARGET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,index){parser.push("ARGET"),parser.pushKey(key),parser.push(index.toString())},transformReply:void 0}}});var require_ARGETRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARGETRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key,start,end){parser.push("ARGETRANGE"),parser.pushKey(key),parser.push(start.toString(),end.toString())},transformReply:void 0}}});var require_ARGREP=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARGREP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseArGrepArguments=exports.AR_PREDICATE_COMBINATORS=exports.AR_PREDICATE_TYPES=void 0;exports.AR_PREDICATE_TYPES={EXACT:"EXACT",MATCH:"MATCH",GLOB:"GL\
OB",RE:"RE"};exports.AR_PREDICATE_COMBINATORS={AND:"AND",OR:"OR"};function parseArGrepArguments(parser,key,start,end,predicates,options){parser.pushKey(key),parser.
push(typeof start=="number"?start.toString():start,typeof end=="number"?end.toString():end);for(let[type,value]of predicates)parser.push(type,value);options?.COMBINATOR!==
void 0&&parser.push(options.COMBINATOR),options?.LIMIT!==void 0&&parser.push("LIMIT",options.LIMIT.toString()),options?.NOCASE&&parser.push("NOCASE")}exports.parseArGrepArguments=
parseArGrepArguments;exports.default={parseCommand(parser,...args){parser.push("ARGREP"),parseArGrepArguments(parser,...args)},transformReply:void 0}}});var require_ARGREP_WITHVALUES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARGREP_WITHVALUES.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var ARGREP_1=require_ARGREP();exports.default={parseCommand(parser,...args){parser.push("ARGREP"),(0,ARGREP_1.parseArGrepArguments)(parser,
...args),parser.push("WITHVALUES")},transformReply:reply=>reply.map(pair=>{let[index,value]=pair;return{index,value}})}}});var require_ARINFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARINFO.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,options){parser.push("ARINFO"),parser.pushKey(key),options?.FULL&&
parser.push("FULL")},transformReply:{2:(reply,preserve,typeMapping)=>(0,generic_transformers_1.transformTuplesReply)(reply,preserve,typeMapping),3:void 0}}}});var require_ARINSERT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARINSERT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,values){parser.push("ARINSERT"),parser.pushKey(key),parser.pushVariadic(values)},transformReply:void 0}}});var require_ARLASTITEMS=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARLASTITEMS.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key,count,options){parser.push("ARLASTITEMS"),parser.pushKey(key),parser.push(count.toString()),options?.REV&&
parser.push("REV")},transformReply:void 0}}});var require_ARLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("ARLEN"),parser.pushKey(key)},transformReply:void 0}}});var require_ARMGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARMGET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,indices){if(parser.push("ARMGET"),parser.pushKey(key),Array.isArray(indices))for(let i of indices)parser.push(i.toString());else
parser.push(indices.toString())},transformReply:void 0}}});var require_ARMSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARMSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,entries){if(parser.push("ARMSET"),parser.pushKey(key),entries instanceof Map)for(let[index,value]of entries.entries())parser.
push(index.toString(),value);else if(Array.isArray(entries))for(let[index,value]of entries)parser.push(index.toString(),value);else for(let index of Object.keys(
entries))parser.push(index,entries[index])},transformReply:void 0}}});var require_ARNEXT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARNEXT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("ARNEXT"),parser.pushKey(key)},transformReply:void 0}}});var require_AROP=__commonJS({"node_modules/@redis/client/dist/lib/commands/AROP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.AR_OPERATIONS=void 0;exports.AR_OPERATIONS={SUM:"SUM",MIN:"MIN",MAX:"MAX",AND:"AND",OR:"OR",XOR:"XOR",MATCH:"MATCH",USED:"USED"};exports.default={parseCommand(parser,key,start,end,operation,value){
parser.push("AROP"),parser.pushKey(key),parser.push(start.toString(),end.toString(),operation),value!==void 0&&parser.push(typeof value=="number"?value.toString():
value)},transformReply:void 0}}});var require_ARRING=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARRING.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,size,values){parser.push("ARRING"),parser.pushKey(key),parser.push(size.toString()),parser.pushVariadic(values)},transformReply:void 0}}});var require_ARSCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARSCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,start,end,options){parser.push("ARSCAN"),parser.pushKey(key),parser.push(start.toString(),end.toString()),options?.LIMIT!==
void 0&&parser.push("LIMIT",options.LIMIT.toString())},transformReply:reply=>reply.map(pair=>{let[index,value]=pair;return{index,value}})}}});var require_ARSEEK=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARSEEK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,index){parser.push("ARSEEK"),parser.pushKey(key),parser.push(index.toString())},transformReply:void 0}}});var require_ARSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/ARSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,index,value){parser.push("ARSET"),parser.pushKey(key),parser.push(index.toString()),parser.pushVariadic(value)},transformReply:void 0}}});var require_ASKING=__commonJS({"node_modules/@redis/client/dist/lib/commands/ASKING.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ASKING_CMD=void 0;exports.ASKING_CMD="ASKING";exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push(exports.ASKING_CMD)},transformReply:void 0}}});var require_AUTH=__commonJS({"node_modules/@redis/client/dist/lib/commands/AUTH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,{username,password}){parser.push("AUTH"),username!==void 0&&parser.push(username),parser.push(password)},transformReply:void 0}}});var require_BGREWRITEAOF=__commonJS({"node_modules/@redis/client/dist/lib/commands/BGREWRITEAOF.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser){parser.push("BGREWRITEAOF")},transformReply:void 0}}});var require_BGSAVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/BGSAVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,options){parser.push("BGSAVE"),options?.SCHEDULE&&parser.push("SCHEDULE")},transformReply:void 0}}});var require_BITCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/BITCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,range){parser.push("BITCOUNT"),parser.pushKey(key),range&&(parser.push(range.start.toString()),parser.push(range.end.toString()),
range.mode&&parser.push(range.mode))},transformReply:void 0}}});var require_BITFIELD_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/BITFIELD_RO.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key,operations){parser.push("BITFIELD_RO"),parser.pushKey(key);for(let operation of operations)parser.push("\
GET"),parser.push(operation.encoding),parser.push(operation.offset.toString())},transformReply:void 0}}});var require_BITFIELD=__commonJS({"node_modules/@redis/client/dist/lib/commands/BITFIELD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,operations){parser.push("BITFIELD"),parser.pushKey(key);for(let options of operations)switch(options.operation){case"GE\
T":parser.push("GET",options.encoding,options.offset.toString());break;case"SET":parser.push("SET",options.encoding,options.offset.toString(),options.value.toString());
break;case"INCRBY":parser.push("INCRBY",options.encoding,options.offset.toString(),options.increment.toString());break;case"OVERFLOW":parser.push("OVERFLOW",options.
behavior);break}},transformReply:void 0}}});var require_BITOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/BITOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,operation,destKey,key){parser.push("BITOP",operation),parser.pushKey(destKey),parser.pushKeys(key)},transformReply:void 0}}});var require_BITPOS=__commonJS({"node_modules/@redis/client/dist/lib/commands/BITPOS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,bit,start,end,mode){parser.push("BITPOS"),parser.pushKey(key),parser.push(bit.toString()),start!==void 0&&parser.push(start.
toString()),end!==void 0&&parser.push(end.toString()),mode&&parser.push(mode)},transformReply:void 0}}});var require_BLESS_GET=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLESS_GET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,key){parser.push("BLESS"),parser.push("GET"),parser.pushKey(key)},transformReply:void 0}}});var require_BLESS_SET=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLESS_SET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,key,flag){parser.push("BLESS"),parser.push("SET"),parser.pushKey(key),parser.push(flag)},transformReply:void 0}}});var require_BLESS_CLEAR=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLESS_CLEAR.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key,flag){parser.push("BLESS"),parser.push("CLEAR"),parser.pushKey(key),parser.push(flag)},transformReply:void 0}}});var require_BLESS_SCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLESS_SCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,cursor,flag,options){parser.push("BLESS"),parser.push("SCAN"),parser.push(cursor),parser.push(flag),
options?.COUNT&&parser.push("COUNT",options.COUNT.toString())},transformReply([cursor,keys]){return{cursor,keys}}}}});var require_BLMOVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLMOVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,source,destination,sourceSide,destinationSide,timeout){parser.push("BLMOVE"),parser.pushKeys([source,destination]),parser.push(
sourceSide,destinationSide,timeout.toString())},transformReply:void 0}}});var require_LMOVEM=__commonJS({"node_modules/@redis/client/dist/lib/commands/LMOVEM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseLMoveMOptions=void 0;function parseLMoveMOptions(parser,options){options&&("EXACTLY"in options?parser.push("EXACTLY",options.EXACTLY.toString()):parser.
push("COUNT",options.COUNT.toString()),parser.push(options.ORDER))}exports.parseLMoveMOptions=parseLMoveMOptions;exports.default={IS_READ_ONLY:!1,parseCommand(parser,source,destination,sourceSide,destinationSide,options){
parser.push("LMOVEM"),parser.pushKeys([source,destination]),parser.push(sourceSide,destinationSide),parseLMoveMOptions(parser,options)},transformReply:void 0}}});var require_BLMOVEM=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLMOVEM.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var LMOVEM_1=__importStar(
require_LMOVEM());exports.default={IS_READ_ONLY:!1,parseCommand(parser,source,destination,sourceSide,destinationSide,timeout,options){parser.push("BLMOVEM"),parser.
pushKeys([source,destination]),parser.push(sourceSide,destinationSide,timeout.toString()),(0,LMOVEM_1.parseLMoveMOptions)(parser,options)},transformReply:LMOVEM_1.
default.transformReply}}});var require_LMPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/LMPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseLMPopArguments=void 0;function parseLMPopArguments(parser,keys,side,options){parser.pushKeysLength(keys),parser.push(side),options?.COUNT!==void 0&&
parser.push("COUNT",options.COUNT.toString())}exports.parseLMPopArguments=parseLMPopArguments;exports.default={parseCommand(parser,...args){parser.push("LMPOP"),
parseLMPopArguments(parser,...args)},transformReply:void 0}}});var require_BLMPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLMPOP.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var LMPOP_1=__importStar(
require_LMPOP());exports.default={parseCommand(parser,timeout,...args){parser.push("BLMPOP",timeout.toString()),(0,LMPOP_1.parseLMPopArguments)(parser,...args)},
transformReply:LMPOP_1.default.transformReply}}});var require_BLPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/BLPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,timeout){parser.push("BLPOP"),parser.pushKeys(key),parser.push(timeout.toString())},transformReply(reply){return reply===
null?null:{key:reply[0],element:reply[1]}}}}});var require_BRPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/BRPOP.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var BLPOP_1=__importDefault(require_BLPOP());
exports.default={parseCommand(parser,key,timeout){parser.push("BRPOP"),parser.pushKeys(key),parser.push(timeout.toString())},transformReply:BLPOP_1.default.transformReply}}});var require_BRPOPLPUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/BRPOPLPUSH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,source,destination,timeout){parser.push("BRPOPLPUSH"),parser.pushKeys([source,destination]),parser.push(timeout.
toString())},transformReply:void 0}}});var require_ZMPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZMPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseZMPopArguments=void 0;var generic_transformers_1=require_generic_transformers();function parseZMPopArguments(parser,keys,side,options){parser.pushKeysLength(
keys),parser.push(side),options?.COUNT&&parser.push("COUNT",options.COUNT.toString())}exports.parseZMPopArguments=parseZMPopArguments;exports.default={parseCommand(parser,keys,side,options){
parser.push("ZMPOP"),parseZMPopArguments(parser,keys,side,options)},transformReply:{2(reply,preserve,typeMapping){return reply===null?null:{key:reply[0],members:reply[1].
map(member=>{let[value,score]=member;return{value,score:generic_transformers_1.transformDoubleReply[2](score,preserve,typeMapping)}})}},3(reply){return reply===
null?null:{key:reply[0],members:generic_transformers_1.transformSortedSetReply[3](reply[1])}}}}}});var require_BZMPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/BZMPOP.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var ZMPOP_1=__importStar(
require_ZMPOP());exports.default={parseCommand(parser,timeout,...args){parser.push("BZMPOP",timeout.toString()),(0,ZMPOP_1.parseZMPopArguments)(parser,...args)},
transformReply:ZMPOP_1.default.transformReply}}});var require_BZPOPMAX=__commonJS({"node_modules/@redis/client/dist/lib/commands/BZPOPMAX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,keys,timeout){parser.push("BZPOPMAX"),parser.pushKeys(keys),parser.
push(timeout.toString())},transformReply:{2(reply,preserve,typeMapping){return reply===null?null:{key:reply[0],value:reply[1],score:generic_transformers_1.transformDoubleReply[2](
reply[2],preserve,typeMapping)}},3(reply){return reply===null?null:{key:reply[0],value:reply[1],score:reply[2]}}}}}});var require_BZPOPMIN=__commonJS({"node_modules/@redis/client/dist/lib/commands/BZPOPMIN.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var BZPOPMAX_1=__importDefault(require_BZPOPMAX());
exports.default={parseCommand(parser,keys,timeout){parser.push("BZPOPMIN"),parser.pushKeys(keys),parser.push(timeout.toString())},transformReply:BZPOPMAX_1.default.
transformReply}}});var require_CLIENT_CACHING=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_CACHING.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,value){parser.push("CLIENT","CACHING",value?"YES":"NO")},transformReply:void 0}}});var require_CLIENT_GETNAME=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_GETNAME.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLIENT","GETNAME")},transformReply:void 0}}});var require_CLIENT_GETREDIR=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_GETREDIR.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLIENT","GETREDIR")},transformReply:void 0}}});var require_CLIENT_ID=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_ID.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLIENT","ID")},transformReply:void 0}}});var require_CLIENT_INFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_INFO.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var CLIENT_INFO_REGEX=/([^\s=]+)=([^\s]*)/g;exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLIENT","INFO")},transformReply(rawReply){
let map={};for(let item of rawReply.toString().matchAll(CLIENT_INFO_REGEX))map[item[1]]=item[2];let reply={id:Number(map.id),addr:map.addr,fd:Number(map.fd),name:map.
name,age:Number(map.age),idle:Number(map.idle),flags:map.flags,db:Number(map.db),sub:Number(map.sub),psub:Number(map.psub),multi:Number(map.multi),qbuf:Number(map.
qbuf),qbufFree:Number(map["qbuf-free"]),argvMem:Number(map["argv-mem"]),obl:Number(map.obl),oll:Number(map.oll),omem:Number(map.omem),totMem:Number(map["tot-mem"]),
events:map.events,cmd:map.cmd,user:map.user,libName:map["lib-name"],libVer:map["lib-ver"]};return map.laddr!==void 0&&(reply.laddr=map.laddr),map.redir!==void 0&&
(reply.redir=Number(map.redir)),map.ssub!==void 0&&(reply.ssub=Number(map.ssub)),map["multi-mem"]!==void 0&&(reply.multiMem=Number(map["multi-mem"])),map.resp!==
void 0&&(reply.resp=Number(map.resp)),map.watch!==void 0&&(reply.watch=Number(map.watch)),map.rbs!==void 0&&(reply.rbs=Number(map.rbs)),map.rbp!==void 0&&(reply.
rbp=Number(map.rbp)),reply}}}});var require_CLIENT_KILL=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_KILL.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.CLIENT_KILL_FILTERS=void 0;exports.CLIENT_KILL_FILTERS={ADDRESS:"ADDR",LOCAL_ADDRESS:"LADDR",ID:"ID",TYPE:"TYPE",USER:"USER",SKIP_ME:"SKI\
PME",MAXAGE:"MAXAGE"};exports.default={parseCommand(parser,filters){if(parser.push("CLIENT","KILL"),Array.isArray(filters))for(let filter of filters)pushFilter(
parser,filter);else pushFilter(parser,filters)},transformReply:void 0};function pushFilter(parser,filter){if(filter===exports.CLIENT_KILL_FILTERS.SKIP_ME){parser.
push("SKIPME");return}switch(parser.push(filter.filter),filter.filter){case exports.CLIENT_KILL_FILTERS.ADDRESS:parser.push(filter.address);break;case exports.CLIENT_KILL_FILTERS.
LOCAL_ADDRESS:parser.push(filter.localAddress);break;case exports.CLIENT_KILL_FILTERS.ID:parser.push(typeof filter.id=="number"?filter.id.toString():filter.id);
break;case exports.CLIENT_KILL_FILTERS.TYPE:parser.push(filter.type);break;case exports.CLIENT_KILL_FILTERS.USER:parser.push(filter.username);break;case exports.
CLIENT_KILL_FILTERS.SKIP_ME:parser.push(filter.skipMe?"yes":"no");break;case exports.CLIENT_KILL_FILTERS.MAXAGE:parser.push(filter.maxAge.toString());break}}}});var require_CLIENT_LIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_LIST.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var CLIENT_INFO_1=__importDefault(require_CLIENT_INFO());
exports.default={IS_READ_ONLY:!0,parseCommand(parser,filter){parser.push("CLIENT","LIST"),filter&&(filter.TYPE!==void 0?parser.push("TYPE",filter.TYPE):(parser.
push("ID"),parser.pushVariadic(filter.ID)))},transformReply(rawReply){let split=rawReply.toString().split(`
`),length=split.length-1,reply=[];for(let i=0;i<length;i++)reply.push(CLIENT_INFO_1.default.transformReply(split[i]));return reply}}}});var require_CLIENT_NO_EVICT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_NO-EVICT.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,value){parser.push("CLIENT","NO-EVICT",value?"ON":"OFF")},transformReply:void 0}}});var require_CLIENT_NO_TOUCH=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_NO-TOUCH.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,value){parser.push("CLIENT","NO-TOUCH",value?"ON":"OFF")},transformReply:void 0}}});var require_CLIENT_PAUSE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_PAUSE.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,timeout,mode){parser.push("CLIENT","PAUSE",timeout.toString()),mode&&parser.push(mode)},transformReply:void 0}}});var require_CLIENT_SETNAME=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_SETNAME.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,name){parser.push("CLIENT","SETNAME",name)},transformReply:void 0}}});var require_CLIENT_TRACKING=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_TRACKING.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,mode,options){if(parser.push("CLIENT","TRACKING",mode?"ON":"OFF"),mode){if(options?.
REDIRECT&&parser.push("REDIRECT",options.REDIRECT.toString()),isBroadcast(options)){if(parser.push("BCAST"),options?.PREFIX)if(Array.isArray(options.PREFIX))for(let prefix of options.
PREFIX)parser.push("PREFIX",prefix);else parser.push("PREFIX",options.PREFIX)}else isOptIn(options)?parser.push("OPTIN"):isOptOut(options)&&parser.push("OPTOUT");
options?.NOLOOP&&parser.push("NOLOOP")}},transformReply:void 0};function isBroadcast(options){return options?.BCAST===!0}function isOptIn(options){return options?.
OPTIN===!0}function isOptOut(options){return options?.OPTOUT===!0}}});var require_CLIENT_TRACKINGINFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_TRACKINGINFO.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLIENT","TRACKINGINFO")},transformReply:{2:reply=>({flags:reply[1],redirect:reply[3],
prefixes:reply[5]}),3:void 0}}}});var require_CLIENT_UNBLOCK=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_UNBLOCK.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.CLIENT_UNBLOCK_MODES=void 0;exports.CLIENT_UNBLOCK_MODES={TIMEOUT:"TIMEOUT",ERROR:"ERROR"};exports.default={parseCommand(parser,clientId,mode){
parser.push("CLIENT","UNBLOCK",typeof clientId=="number"?clientId.toString():clientId),mode&&parser.push(mode)},transformReply:void 0}}});var require_CLIENT_UNPAUSE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLIENT_UNPAUSE.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser){parser.push("CLIENT","UNPAUSE")},transformReply:void 0}}});var require_CLUSTER_ADDSLOTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_ADDSLOTS.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,slots){parser.push("CLUSTER","ADDSLOTS"),parser.pushVariadicNumber(slots)},transformReply:void 0}}});var require_CLUSTER_ADDSLOTSRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_ADDSLOTSRANGE.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,ranges){parser.push("CLUSTER","A\
DDSLOTSRANGE"),(0,generic_transformers_1.parseSlotRangesArguments)(parser,ranges)},transformReply:void 0}}});var require_CLUSTER_BUMPEPOCH=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_BUMPEPOCH.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser){parser.push("CLUSTER","BUMPEPOCH")},transformReply:void 0}}});var require_CLUSTER_COUNT_FAILURE_REPORTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_COUNT-FAILURE-REPORTS.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,nodeId){parser.push("CLUSTER","COUNT-FAILURE-REPORTS",nodeId)},
transformReply:void 0}}});var require_CLUSTER_COUNTKEYSINSLOT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_COUNTKEYSINSLOT.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,slot){parser.push("CLUSTER","COUNTKEYSINSLOT",slot.toString())},transformReply:void 0}}});var require_CLUSTER_DELSLOTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_DELSLOTS.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,slots){parser.push("CLUSTER","DELSLOTS"),parser.pushVariadicNumber(slots)},transformReply:void 0}}});var require_CLUSTER_DELSLOTSRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_DELSLOTSRANGE.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,ranges){parser.push("CLUSTER","D\
ELSLOTSRANGE"),(0,generic_transformers_1.parseSlotRangesArguments)(parser,ranges)},transformReply:void 0}}});var require_CLUSTER_FAILOVER=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_FAILOVER.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.FAILOVER_MODES=void 0;exports.FAILOVER_MODES={FORCE:"FORCE",TAKEOVER:"TAKEOVER"};exports.default={parseCommand(parser,options){
parser.push("CLUSTER","FAILOVER"),options?.mode&&parser.push(options.mode)},transformReply:void 0}}});var require_CLUSTER_FLUSHSLOTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_FLUSHSLOTS.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser){parser.push("CLUSTER","FLUSHSLOTS")},transformReply:void 0}}});var require_CLUSTER_FORGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_FORGET.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser,nodeId){parser.push("CLUSTER","FORGET",nodeId)},transformReply:void 0}}});var require_CLUSTER_GETKEYSINSLOT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_GETKEYSINSLOT.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,slot,count){parser.push("CLUSTER","GETKEYSINSLOT",slot.toString(),count.toString())},
transformReply:void 0}}});var require_CLUSTER_INFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_INFO.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","INFO")},transformReply:void 0}}});var require_CLUSTER_KEYSLOT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_KEYSLOT.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,key){parser.push("CLUSTER","KEYSLOT"),parser.pushKey(key)},transformReply:void 0}}});var require_CLUSTER_LINKS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_LINKS.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","LINKS")},transformReply:{2:reply=>reply.map(link=>{let unwrapped=link;
return{direction:unwrapped[1],node:unwrapped[3],"create-time":unwrapped[5],events:unwrapped[7],"send-buffer-allocated":unwrapped[9],"send-buffer-used":unwrapped[11]}}),
3:void 0}}}});var require_CLUSTER_MEET=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_MEET.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,host,port){parser.push("CLUSTER","MEET",host,port.toString())},transformReply:void 0}}});var require_CLUSTER_MYID=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_MYID.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","MYID")},transformReply:void 0}}});var require_CLUSTER_MYSHARDID=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_MYSHARDID.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","MYSHARDID")},transformReply:void 0}}});var require_CLUSTER_NODES=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_NODES.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","NODES")},transformReply:void 0}}});var require_CLUSTER_REPLICAS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_REPLICAS.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,nodeId){parser.push("CLUSTER","REPLICAS",nodeId)},transformReply:void 0}}});var require_CLUSTER_REPLICATE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_REPLICATE.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,nodeId){parser.push("CLUSTER","REPLICATE",nodeId)},transformReply:void 0}}});var require_CLUSTER_RESET=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_RESET.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser,options){parser.push("CLUSTER","RESET"),options?.mode&&parser.push(options.mode)},transformReply:void 0}}});var require_CLUSTER_SAVECONFIG=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_SAVECONFIG.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser){parser.push("CLUSTER","SAVECONFIG")},transformReply:void 0}}});var require_CLUSTER_SET_CONFIG_EPOCH=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_SET-CONFIG-EPOCH.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={parseCommand(parser,configEpoch){parser.push("CLUSTER","SET-CONFIG-EPOCH",configEpoch.toString())},transformReply:void 0}}});var require_CLUSTER_SETSLOT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_SETSLOT.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.CLUSTER_SLOT_STATES=void 0;exports.CLUSTER_SLOT_STATES={IMPORTING:"IMPORTING",MIGRATING:"MIGRATING",STABLE:"STABLE",NODE:"NODE"};
exports.default={parseCommand(parser,slot,state,nodeId){parser.push("CLUSTER","SETSLOT",slot.toString(),state),nodeId&&parser.push(nodeId)},transformReply:void 0}}});var require_CLUSTER_SLOTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/CLUSTER_SLOTS.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("CLUSTER","SLOTS")},transformReply(reply){return reply.map(([from,to,master,
...replicas])=>({from,to,master:transformNode(master),replicas:replicas.map(transformNode)}))}};function transformNode(node){let[host,port,id]=node;return{host,
port,id}}}});var require_COMMAND_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_COUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("COMMAND","COUNT")},transformReply:void 0}}});var require_COMMAND_DOCS=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_DOCS.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});var decoder_1=require_decoder();function transformMap(reply,typeMapping,transformValue){if(!Array.isArray(reply))return reply;let entries=[];for(let i=0;i<
reply.length;i+=2){let key=reply[i].toString();entries.push([key,transformValue(key,reply[i+1])])}switch(typeMapping?.[decoder_1.RESP_TYPES.MAP]){case Array:return entries.
flat();case Map:return new Map(entries);default:{let object={};for(let[key,value]of entries)object[key]=value;return object}}}function transformArgument(reply,typeMapping){
return transformMap(reply,typeMapping,(key,value)=>key==="arguments"&&Array.isArray(value)?value.map(argument=>transformArgument(argument,typeMapping)):value)}function transformDoc(reply,typeMapping){
return transformMap(reply,typeMapping,(key,value)=>{switch(key){case"arguments":return Array.isArray(value)?value.map(argument=>transformArgument(argument,typeMapping)):
value;case"subcommands":return transformDocsMap(value,typeMapping);case"reply_schema":return value;default:return value}})}function transformDocsMap(reply,typeMapping){
return transformMap(reply,typeMapping,(_key,value)=>transformDoc(value,typeMapping))}exports.default={IS_READ_ONLY:!0,parseCommand(parser,commands){parser.push(
"COMMAND","DOCS"),commands!==void 0&&parser.pushVariadic(commands)},transformReply:{2:(reply,_preserve,typeMapping)=>transformDocsMap(reply,typeMapping),3:void 0}}}});var require_COMMAND_GETKEYS=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_GETKEYS.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,args){parser.push("COMMAND","GETKEYS"),parser.push(...args)},transformReply:void 0}}});var require_COMMAND_GETKEYSANDFLAGS=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_GETKEYSANDFLAGS.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,args){parser.push("COMMAND","GETKEYSANDFLAGS"),parser.push(...args)},transformReply(reply){
return reply.map(entry=>{let[key,flags]=entry;return{key,flags}})}}}});var require_COMMAND_INFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_INFO.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser,commands){parser.push("COMMAND",
"INFO",...commands)},transformReply(reply){return reply.map(command=>command?(0,generic_transformers_1.transformCommandReply)(command):null)}}}});var require_COMMAND_LIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND_LIST.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.COMMAND_LIST_FILTER_BY=void 0;exports.COMMAND_LIST_FILTER_BY={MODULE:"MODULE",ACLCAT:"ACLCAT",PATTERN:"PATTERN"};exports.default={IS_READ_ONLY:!0,
parseCommand(parser,options){parser.push("COMMAND","LIST"),options?.FILTERBY&&parser.push("FILTERBY",options.FILTERBY.type,options.FILTERBY.value)},transformReply:void 0}}});var require_COMMAND=__commonJS({"node_modules/@redis/client/dist/lib/commands/COMMAND.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("COMMAND")},transformReply(reply){return reply.
map(generic_transformers_1.transformCommandReply)}}}});var require_CONFIG_GET=__commonJS({"node_modules/@redis/client/dist/lib/commands/CONFIG_GET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser,parameters){parser.push("CONFIG","GET"),
parser.pushVariadic(parameters)},transformReply:{2:generic_transformers_1.transformTuplesReply,3:void 0}}}});var require_CONFIG_RESETSTAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/CONFIG_RESETSTAT.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser){parser.push("CONFIG","RESETSTAT")},transformReply:void 0}}});var require_CONFIG_REWRITE=__commonJS({"node_modules/@redis/client/dist/lib/commands/CONFIG_REWRITE.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser){parser.push("CONFIG","REWRITE")},transformReply:void 0}}});var require_CONFIG_SET=__commonJS({"node_modules/@redis/client/dist/lib/commands/CONFIG_SET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,...[parameterOrConfig,value]){if(parser.push("CONFIG","SET"),typeof parameterOrConfig=="string"||parameterOrConfig instanceof
Buffer)parser.push(parameterOrConfig,value);else for(let[key,value2]of Object.entries(parameterOrConfig))parser.push(key,value2)},transformReply:void 0}}});var require_COPY=__commonJS({"node_modules/@redis/client/dist/lib/commands/COPY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,source,destination,options){parser.push("COPY"),parser.pushKeys([source,destination]),options?.DB!==void 0&&parser.push("DB",
options.DB.toString()),options?.REPLACE&&parser.push("REPLACE")},transformReply:void 0}}});var require_DBSIZE=__commonJS({"node_modules/@redis/client/dist/lib/commands/DBSIZE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("DBSIZE")},transformReply:void 0}}});var require_DECR=__commonJS({"node_modules/@redis/client/dist/lib/commands/DECR.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("DECR"),parser.pushKey(key)},transformReply:void 0}}});var require_DECRBY=__commonJS({"node_modules/@redis/client/dist/lib/commands/DECRBY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,decrement){parser.push("DECRBY"),parser.pushKey(key),parser.push(decrement.toString())},transformReply:void 0}}});var require_DEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/DEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
default={parseCommand(parser,keys){parser.push("DEL"),parser.pushKeys(keys)},transformReply:void 0}}});var require_DELEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/DELEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.DelexCondition=void 0;exports.DelexCondition={IFEQ:"IFEQ",IFNE:"IFNE",IFDEQ:"IFDEQ",IFDNE:"IFDNE"};exports.default={parseCommand(parser,key,options){parser.
push("DELEX"),parser.pushKey(key),options&&(parser.push(options.condition),parser.push(options.matchValue))},transformReply:void 0}}});var require_DIGEST=__commonJS({"node_modules/@redis/client/dist/lib/commands/DIGEST.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("DIGEST"),parser.pushKey(key)},transformReply:void 0}}});var require_DUMP=__commonJS({"node_modules/@redis/client/dist/lib/commands/DUMP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("DUMP"),parser.pushKey(key)},transformReply:void 0}}});var require_ECHO=__commonJS({"node_modules/@redis/client/dist/lib/commands/ECHO.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,message){parser.push("ECHO",message)},transformReply:void 0}}});var require_EVAL=__commonJS({"node_modules/@redis/client/dist/lib/commands/EVAL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseEvalArguments=void 0;function parseEvalArguments(parser,script,options){parser.push(script),options?.keys?parser.pushKeysLength(options.keys):parser.
push("0"),options?.arguments&&parser.push(...options.arguments)}exports.parseEvalArguments=parseEvalArguments;exports.default={parseCommand(...args){args[0].push(
"EVAL"),parseEvalArguments(...args)},transformReply:void 0}}});var require_EVAL_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/EVAL_RO.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var EVAL_1=__importStar(
require_EVAL());exports.default={IS_READ_ONLY:!0,parseCommand(...args){args[0].push("EVAL_RO"),(0,EVAL_1.parseEvalArguments)(...args)},transformReply:EVAL_1.default.
transformReply}}});var require_EVALSHA_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/EVALSHA_RO.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var EVAL_1=__importStar(
require_EVAL());exports.default={IS_READ_ONLY:!0,parseCommand(...args){args[0].push("EVALSHA_RO"),(0,EVAL_1.parseEvalArguments)(...args)},transformReply:EVAL_1.
default.transformReply}}});var require_EVALSHA=__commonJS({"node_modules/@redis/client/dist/lib/commands/EVALSHA.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var EVAL_1=__importStar(
require_EVAL());exports.default={parseCommand(...args){args[0].push("EVALSHA"),(0,EVAL_1.parseEvalArguments)(...args)},transformReply:EVAL_1.default.transformReply}}});var require_GEOADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,toAdd,options){if(parser.push("GEOADD"),parser.pushKey(key),options?.condition?parser.push(options.condition):options?.
NX?parser.push("NX"):options?.XX&&parser.push("XX"),options?.CH&&parser.push("CH"),Array.isArray(toAdd))for(let member of toAdd)pushMember(parser,member);else pushMember(
parser,toAdd)},transformReply:void 0};function pushMember(parser,{longitude,latitude,member}){parser.push(longitude.toString(),latitude.toString(),member)}}});var require_GEODIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEODIST.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member1,member2,unit){parser.push("GEODIST"),parser.pushKey(key),parser.push(member1,member2),unit&&parser.push(unit)},
transformReply(reply){return reply===null?null:Number(reply)}}}});var require_GEOHASH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOHASH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member){parser.push("GEOHASH"),parser.pushKey(key),parser.pushVariadic(member)},transformReply:void 0}}});var require_GEOPOS=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOPOS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member){parser.push("GEOPOS"),parser.pushKey(key),parser.pushVariadic(member)},transformReply(reply){return reply.map(item=>{
let unwrapped=item;return unwrapped===null?null:{longitude:unwrapped[0],latitude:unwrapped[1]}})}}}});var require_GEOSEARCH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOSEARCH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.parseGeoSearchOptions=exports.parseGeoSearchArguments=void 0;function parseGeoSearchArguments(parser,key,from,by,options){parser.pushKey(key),
typeof from=="string"||from instanceof Buffer?parser.push("FROMMEMBER",from):parser.push("FROMLONLAT",from.longitude.toString(),from.latitude.toString()),"radiu\
s"in by?parser.push("BYRADIUS",by.radius.toString(),by.unit):parser.push("BYBOX",by.width.toString(),by.height.toString(),by.unit),parseGeoSearchOptions(parser,
options)}exports.parseGeoSearchArguments=parseGeoSearchArguments;function parseGeoSearchOptions(parser,options){options?.SORT&&parser.push(options.SORT),options?.
COUNT&&(typeof options.COUNT=="number"?parser.push("COUNT",options.COUNT.toString()):(parser.push("COUNT",options.COUNT.value.toString()),options.COUNT.ANY&&parser.
push("ANY")))}exports.parseGeoSearchOptions=parseGeoSearchOptions;exports.default={parseCommand(parser,key,from,by,options){parser.push("GEOSEARCH"),parseGeoSearchArguments(
parser,key,from,by,options)},transformReply:void 0}}});var require_GEORADIUS=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.parseGeoRadiusArguments=void 0;var GEOSEARCH_1=require_GEOSEARCH();function parseGeoRadiusArguments(parser,key,from,radius,unit,options){parser.
pushKey(key),parser.push(from.longitude.toString(),from.latitude.toString(),radius.toString(),unit),(0,GEOSEARCH_1.parseGeoSearchOptions)(parser,options)}exports.
parseGeoRadiusArguments=parseGeoRadiusArguments;exports.default={parseCommand(...args){return args[0].push("GEORADIUS"),parseGeoRadiusArguments(...args)},transformReply:void 0}}});var require_GEOSEARCH_WITH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOSEARCH_WITH.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.GEO_REPLY_WITH=void 0;
var decoder_1=require_decoder(),GEOSEARCH_1=__importDefault(require_GEOSEARCH()),generic_transformers_1=require_generic_transformers();exports.GEO_REPLY_WITH={DISTANCE:"\
WITHDIST",HASH:"WITHHASH",COORDINATES:"WITHCOORD"};exports.default={parseCommand(parser,key,from,by,replyWith,options){GEOSEARCH_1.default.parseCommand(parser,key,
from,by,options),parser.push(...replyWith),parser.preserve=replyWith},transformReply(reply,replyWith,typeMapping){let replyWithSet=new Set(replyWith),index=0,distanceIndex=replyWithSet.
has(exports.GEO_REPLY_WITH.DISTANCE)&&++index,hashIndex=replyWithSet.has(exports.GEO_REPLY_WITH.HASH)&&++index,coordinatesIndex=replyWithSet.has(exports.GEO_REPLY_WITH.
COORDINATES)&&++index,doubleMapping=typeMapping?typeMapping[decoder_1.RESP_TYPES.DOUBLE]:void 0,parseDouble=value=>typeof value!="number"?generic_transformers_1.
transformDoubleReply[2](value,void 0,typeMapping):doubleMapping===String?value.toString():value;return reply.map(raw=>{let unwrapped=raw,item={member:unwrapped[0]};
if(distanceIndex&&(item.distance=parseDouble(unwrapped[distanceIndex])),hashIndex&&(item.hash=unwrapped[hashIndex]),coordinatesIndex){let[longitude,latitude]=unwrapped[coordinatesIndex];
item.coordinates={longitude:parseDouble(longitude),latitude:parseDouble(latitude)}}return item})}}}});var require_GEORADIUS_WITH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUS_WITH.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.parseGeoRadiusWithArguments=
void 0;var GEORADIUS_1=require_GEORADIUS(),GEOSEARCH_WITH_1=__importDefault(require_GEOSEARCH_WITH());function parseGeoRadiusWithArguments(parser,key,from,radius,unit,replyWith,options){
(0,GEORADIUS_1.parseGeoRadiusArguments)(parser,key,from,radius,unit,options),parser.pushVariadic(replyWith),parser.preserve=replyWith}exports.parseGeoRadiusWithArguments=
parseGeoRadiusWithArguments;exports.default={parseCommand(parser,key,from,radius,unit,replyWith,options){parser.push("GEORADIUS"),parseGeoRadiusWithArguments(parser,
key,from,radius,unit,replyWith,options)},transformReply:GEOSEARCH_WITH_1.default.transformReply}}});var require_GEORADIUS_RO_WITH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUS_RO_WITH.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var GEORADIUS_WITH_1=require_GEORADIUS_WITH(),
GEORADIUS_WITH_2=__importDefault(require_GEORADIUS_WITH());exports.default={parseCommand(...args){args[0].push("GEORADIUS_RO"),(0,GEORADIUS_WITH_1.parseGeoRadiusWithArguments)(
...args)},transformReply:GEORADIUS_WITH_2.default.transformReply}}});var require_GEORADIUS_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUS_RO.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var GEORADIUS_1=__importStar(
require_GEORADIUS());exports.default={parseCommand(...args){args[0].push("GEORADIUS_RO"),(0,GEORADIUS_1.parseGeoRadiusArguments)(...args)},transformReply:GEORADIUS_1.
default.transformReply}}});var require_GEORADIUS_STORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUS_STORE.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});var GEORADIUS_1=require_GEORADIUS();exports.default={parseCommand(parser,key,from,radius,unit,destination,options){parser.push("GEORADIUS"),
(0,GEORADIUS_1.parseGeoRadiusArguments)(parser,key,from,radius,unit,options),options?.STOREDIST?(parser.push("STOREDIST"),parser.pushKey(destination)):(parser.push(
"STORE"),parser.pushKey(destination))},transformReply:void 0}}});var require_GEORADIUSBYMEMBER_WITH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_WITH.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.parseGeoRadiusByMemberWithArguments=
void 0;var GEOSEARCH_1=require_GEOSEARCH(),GEOSEARCH_WITH_1=__importDefault(require_GEOSEARCH_WITH());function parseGeoRadiusByMemberWithArguments(parser,key,from,radius,unit,replyWith,options){
parser.pushKey(key),parser.push(from,radius.toString(),unit),(0,GEOSEARCH_1.parseGeoSearchOptions)(parser,options),parser.push(...replyWith),parser.preserve=replyWith}
exports.parseGeoRadiusByMemberWithArguments=parseGeoRadiusByMemberWithArguments;exports.default={parseCommand(parser,key,from,radius,unit,replyWith,options){parser.
push("GEORADIUSBYMEMBER"),parseGeoRadiusByMemberWithArguments(parser,key,from,radius,unit,replyWith,options)},transformReply:GEOSEARCH_WITH_1.default.transformReply}}});var require_GEORADIUSBYMEMBER_RO_WITH=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_RO_WITH.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):
function(o,v){o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,
"__esModule",{value:!0});var GEORADIUSBYMEMBER_WITH_1=__importStar(require_GEORADIUSBYMEMBER_WITH());exports.default={parseCommand(...args){args[0].push("GEORAD\
IUSBYMEMBER_RO"),(0,GEORADIUSBYMEMBER_WITH_1.parseGeoRadiusByMemberWithArguments)(...args)},transformReply:GEORADIUSBYMEMBER_WITH_1.default.transformReply}}});var require_GEORADIUSBYMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.parseGeoRadiusByMemberArguments=void 0;var GEOSEARCH_1=require_GEOSEARCH();function parseGeoRadiusByMemberArguments(parser,key,from,radius,unit,options){
parser.pushKey(key),parser.push(from,radius.toString(),unit),(0,GEOSEARCH_1.parseGeoSearchOptions)(parser,options)}exports.parseGeoRadiusByMemberArguments=parseGeoRadiusByMemberArguments;
exports.default={parseCommand(parser,key,from,radius,unit,options){parser.push("GEORADIUSBYMEMBER"),parseGeoRadiusByMemberArguments(parser,key,from,radius,unit,
options)},transformReply:void 0}}});var require_GEORADIUSBYMEMBER_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_RO.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):
function(o,v){o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,
"__esModule",{value:!0});var GEORADIUSBYMEMBER_1=__importStar(require_GEORADIUSBYMEMBER());exports.default={parseCommand(...args){args[0].push("GEORADIUSBYMEMBE\
R_RO"),(0,GEORADIUSBYMEMBER_1.parseGeoRadiusByMemberArguments)(...args)},transformReply:GEORADIUSBYMEMBER_1.default.transformReply}}});var require_GEORADIUSBYMEMBER_STORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEORADIUSBYMEMBER_STORE.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var GEORADIUSBYMEMBER_1=require_GEORADIUSBYMEMBER();exports.default={parseCommand(parser,key,from,radius,unit,destination,options){
parser.push("GEORADIUSBYMEMBER"),(0,GEORADIUSBYMEMBER_1.parseGeoRadiusByMemberArguments)(parser,key,from,radius,unit,options),options?.STOREDIST?(parser.push("S\
TOREDIST"),parser.pushKey(destination)):(parser.push("STORE"),parser.pushKey(destination))},transformReply:void 0}}});var require_GEOSEARCHSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/GEOSEARCHSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});var GEOSEARCH_1=require_GEOSEARCH();exports.default={parseCommand(parser,destination,source,from,by,options){parser.push("GEOSEARCHSTORE"),
destination!==void 0&&parser.pushKey(destination),(0,GEOSEARCH_1.parseGeoSearchArguments)(parser,source,from,by,options),options?.STOREDIST&&parser.push("STORED\
IST")},transformReply:void 0}}});var require_GET=__commonJS({"node_modules/@redis/client/dist/lib/commands/GET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
default={parseCommand(parser,key){parser.push("GET"),parser.pushKey(key)},transformReply:void 0}}});var require_GETBIT=__commonJS({"node_modules/@redis/client/dist/lib/commands/GETBIT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,offset){parser.push("GETBIT"),parser.pushKey(key),parser.push(offset.toString())},transformReply:void 0}}});var require_GETDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/GETDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("GETDEL"),parser.pushKey(key)},transformReply:void 0}}});var require_GETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/GETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,options){if(parser.push("GETEX"),parser.pushKey(key),"type"in
options)switch(options.type){case"EX":case"PX":parser.push(options.type,options.value.toString());break;case"EXAT":parser.push(options.type,(0,generic_transformers_1.
transformEXAT)(options.value));break;case"PXAT":parser.push(options.type,(0,generic_transformers_1.transformPXAT)(options.value));break;case"PERSIST":parser.push(
"PERSIST");break}else"EX"in options?parser.push("EX",options.EX.toString()):"PX"in options?parser.push("PX",options.PX.toString()):"EXAT"in options?parser.push(
"EXAT",(0,generic_transformers_1.transformEXAT)(options.EXAT)):"PXAT"in options?parser.push("PXAT",(0,generic_transformers_1.transformPXAT)(options.PXAT)):parser.
push("PERSIST")},transformReply:void 0}}});var require_GETRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/GETRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,start,end){parser.push("GETRANGE"),parser.pushKey(key),parser.push(start.toString(),end.toString())},transformReply:void 0}}});var require_GETSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/GETSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,value){parser.push("GETSET"),parser.pushKey(key),parser.push(value)},transformReply:void 0}}});var require_EXISTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/EXISTS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("EXISTS"),parser.pushKeys(keys)},transformReply:void 0}}});var require_EXPIRE=__commonJS({"node_modules/@redis/client/dist/lib/commands/EXPIRE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,seconds,mode){parser.push("EXPIRE"),parser.pushKey(key),parser.push(seconds.toString()),mode&&parser.push(mode)},transformReply:void 0}}});var require_EXPIREAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/EXPIREAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,timestamp,mode){parser.push("EXPIREAT"),parser.pushKey(key),parser.
push((0,generic_transformers_1.transformEXAT)(timestamp)),mode&&parser.push(mode)},transformReply:void 0}}});var require_EXPIRETIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/EXPIRETIME.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key){parser.push("EXPIRETIME"),parser.pushKey(key)},transformReply:void 0}}});var require_FLUSHALL=__commonJS({"node_modules/@redis/client/dist/lib/commands/FLUSHALL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.REDIS_FLUSH_MODES=void 0;exports.REDIS_FLUSH_MODES={ASYNC:"ASYNC",SYNC:"SYNC"};exports.default={parseCommand(parser,mode){parser.push("FLUSHALL"),mode&&
parser.push(mode)},transformReply:void 0}}});var require_FLUSHDB=__commonJS({"node_modules/@redis/client/dist/lib/commands/FLUSHDB.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,mode){parser.push("FLUSHDB"),mode&&parser.push(mode)},transformReply:void 0}}});var require_FCALL=__commonJS({"node_modules/@redis/client/dist/lib/commands/FCALL.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var EVAL_1=__importStar(
require_EVAL());exports.default={parseCommand(...args){args[0].push("FCALL"),(0,EVAL_1.parseEvalArguments)(...args)},transformReply:EVAL_1.default.transformReply}}});var require_FCALL_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/FCALL_RO.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var EVAL_1=__importStar(
require_EVAL());exports.default={IS_READ_ONLY:!0,parseCommand(...args){args[0].push("FCALL_RO"),(0,EVAL_1.parseEvalArguments)(...args)},transformReply:EVAL_1.default.
transformReply}}});var require_FUNCTION_DELETE=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_DELETE.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,library){parser.push("FUNCTION","DELETE",library)},transformReply:void 0}}});var require_FUNCTION_DUMP=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_DUMP.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("FUNCTION","DUMP")},transformReply:void 0}}});var require_FUNCTION_FLUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_FLUSH.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser,mode){parser.push("FUNCTION","FLUSH"),mode&&parser.push(mode)},transformReply:void 0}}});var require_FUNCTION_KILL=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_KILL.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser){parser.push("FUNCTION","KILL")},transformReply:void 0}}});var require_FUNCTION_LIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_LIST.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,options){parser.push("FUNCTION","LIST"),options?.LIBRARYNAME&&parser.push("LIBRARYNAME",
options.LIBRARYNAME)},transformReply:{2:reply=>reply.map(library=>{let unwrapped=library;return{library_name:unwrapped[1],engine:unwrapped[3],functions:unwrapped[5].
map(fn=>{let unwrapped2=fn;return{name:unwrapped2[1],description:unwrapped2[3],flags:unwrapped2[5]}})}}),3:void 0}}}});var require_FUNCTION_LIST_WITHCODE=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_LIST_WITHCODE.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var FUNCTION_LIST_1=__importDefault(
require_FUNCTION_LIST());exports.default={IS_READ_ONLY:!0,parseCommand(...args){FUNCTION_LIST_1.default.parseCommand(...args),args[0].push("WITHCODE")},transformReply:{
2:reply=>reply.map(library=>{let unwrapped=library;return{library_name:unwrapped[1],engine:unwrapped[3],functions:unwrapped[5].map(fn=>{let unwrapped2=fn;return{
name:unwrapped2[1],description:unwrapped2[3],flags:unwrapped2[5]}}),library_code:unwrapped[7]}}),3:void 0}}}});var require_FUNCTION_LOAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_LOAD.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser,code,options){parser.push("FUNCTION","LOAD"),options?.REPLACE&&parser.push("REPLACE"),parser.push(code)},
transformReply:void 0}}});var require_FUNCTION_RESTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_RESTORE.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,dump,options){parser.push("FUNCTION","RESTORE",dump),options?.mode&&parser.push(options.mode)},transformReply:void 0}}});var require_FUNCTION_STATS=__commonJS({"node_modules/@redis/client/dist/lib/commands/FUNCTION_STATS.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("FUNCTION","STA\
TS")},transformReply:{2:reply=>({running_script:transformRunningScript(reply[1]),engines:transformEngines(reply[3])}),3:void 0}};function transformRunningScript(reply){
if((0,generic_transformers_1.isNullReply)(reply))return null;let unwraped=reply;return{name:unwraped[1],command:unwraped[3],duration_ms:unwraped[5]}}function transformEngines(reply){
let unwraped=reply,engines={};for(let i=0;i<unwraped.length;i++){let name=unwraped[i],stats=unwraped[++i],unwrapedStats=stats;engines[name.toString()]={libraries_count:unwrapedStats[1],
functions_count:unwrapedStats[3]}}return engines}}});var require_HDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field){parser.push("HDEL"),parser.pushKey(key),parser.pushVariadic(field)},transformReply:void 0}}});var require_HELLO=__commonJS({"node_modules/@redis/client/dist/lib/commands/HELLO.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,protover,options){parser.push("HELLO"),protover&&(parser.push(protover.toString()),options?.AUTH&&parser.push("AUTH",options.
AUTH.username,options.AUTH.password),options?.SETNAME!==void 0&&parser.push("SETNAME",options.SETNAME))},transformReply:{2:reply=>({server:reply[1],version:reply[3],
proto:reply[5],id:reply[7],mode:reply[9],role:reply[11],modules:reply[13]}),3:void 0}}}});var require_HEXISTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/HEXISTS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field){parser.push("HEXISTS"),parser.pushKey(key),parser.push(field)},transformReply:void 0}}});var require_HEXPIRE=__commonJS({"node_modules/@redis/client/dist/lib/commands/HEXPIRE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.HASH_EXPIRATION=void 0;exports.HASH_EXPIRATION={FIELD_NOT_EXISTS:-2,CONDITION_NOT_MET:0,UPDATED:1,DELETED:2};exports.default={parseCommand(parser,key,fields,seconds,mode){
parser.push("HEXPIRE"),parser.pushKey(key),parser.push(seconds.toString()),mode&&parser.push(mode),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},
transformReply:void 0}}});var require_HEXPIREAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/HEXPIREAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,fields,timestamp,mode){parser.push("HEXPIREAT"),parser.
pushKey(key),parser.push((0,generic_transformers_1.transformEXAT)(timestamp)),mode&&parser.push(mode),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},
transformReply:void 0}}});var require_HEXPIRETIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/HEXPIRETIME.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.HASH_EXPIRATION_TIME=void 0;exports.HASH_EXPIRATION_TIME={FIELD_NOT_EXISTS:-2,NO_EXPIRATION:-1};exports.default={parseCommand(parser,key,fields){
parser.push("HEXPIRETIME"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HGET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field){parser.push("HGET"),parser.pushKey(key),parser.push(field)},transformReply:void 0}}});var require_HGETALL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HGETALL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key){parser.push("HGETALL"),parser.pushKey(key)},TRANSFORM_LEGACY_REPLY:!0,
transformReply:{2:generic_transformers_1.transformTuplesReply,3:void 0}}}});var require_HGETDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HGETDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields){parser.push("HGETDEL"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HGETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/HGETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields,options){parser.push("HGETEX"),parser.pushKey(key),options?.expiration&&(typeof options.expiration=="string"?parser.
push(options.expiration):options.expiration.type==="PERSIST"?parser.push("PERSIST"):parser.push(options.expiration.type,options.expiration.value.toString())),parser.
push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HIMPORT_DISCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/HIMPORT_DISCARD.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,fieldset){parser.push("HIMPORT","DISCARD",fieldset)},transformReply:void 0}}});var require_HIMPORT_DISCARDALL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HIMPORT_DISCARDALL.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser){parser.push("HIMPORT","DISCARDALL")},transformReply:void 0}}});var require_HIMPORT_PREPARE=__commonJS({"node_modules/@redis/client/dist/lib/commands/HIMPORT_PREPARE.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,fieldset,fields){parser.push("HIMPORT","PREPARE",fieldset),parser.pushVariadic(fields)},transformReply:void 0}}});var require_HIMPORT_SET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HIMPORT_SET.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key,fieldset,values){parser.push("HIMPORT","SET"),parser.pushKey(key),parser.push(fieldset),parser.pushVariadic(
values)},transformReply:void 0}}});var require_HINCRBY=__commonJS({"node_modules/@redis/client/dist/lib/commands/HINCRBY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field,increment){parser.push("HINCRBY"),parser.pushKey(key),parser.push(field,increment.toString())},transformReply:void 0}}});var require_HINCRBYFLOAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/HINCRBYFLOAT.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,key,field,increment){parser.push("HINCRBYFLOAT"),parser.pushKey(key),parser.push(field,increment.toString())},
transformReply:void 0}}});var require_HKEYS=__commonJS({"node_modules/@redis/client/dist/lib/commands/HKEYS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("HKEYS"),parser.pushKey(key)},transformReply:void 0}}});var require_HLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/HLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("HLEN"),parser.pushKey(key)},transformReply:void 0}}});var require_HMGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HMGET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields){parser.push("HMGET"),parser.pushKey(key),parser.pushVariadic(fields)},transformReply:void 0}}});var require_HPERSIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/HPERSIST.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields){parser.push("HPERSIST"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HPEXPIRE=__commonJS({"node_modules/@redis/client/dist/lib/commands/HPEXPIRE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields,ms,mode){parser.push("HPEXPIRE"),parser.pushKey(key),parser.push(ms.toString()),mode&&parser.push(mode),parser.push(
"FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HPEXPIREAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/HPEXPIREAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,fields,timestamp,mode){parser.push("HPEXPIREAT"),
parser.pushKey(key),parser.push((0,generic_transformers_1.transformPXAT)(timestamp)),mode&&parser.push(mode),parser.push("FIELDS"),parser.pushVariadicWithLength(
fields)},transformReply:void 0}}});var require_HPEXPIRETIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/HPEXPIRETIME.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,key,fields){parser.push("HPEXPIRETIME"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(
fields)},transformReply:void 0}}});var require_HPTTL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HPTTL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields){parser.push("HPTTL"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HRANDFIELD_COUNT_WITHVALUES=__commonJS({"node_modules/@redis/client/dist/lib/commands/HRANDFIELD_COUNT_WITHVALUES.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={parseCommand(parser,key,count){parser.push("HRANDFIELD"),parser.pushKey(key),parser.push(count.toString(),"WIT\
HVALUES")},transformReply:{2:rawReply=>{let reply=[],i=0;for(;i<rawReply.length;)reply.push({field:rawReply[i++],value:rawReply[i++]});return reply},3:reply=>reply.
map(entry=>{let[field,value]=entry;return{field,value}})}}}});var require_HRANDFIELD_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/HRANDFIELD_COUNT.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,key,count){parser.push("HRANDFIELD"),parser.pushKey(key),parser.push(count.toString())},transformReply:void 0}}});var require_HRANDFIELD=__commonJS({"node_modules/@redis/client/dist/lib/commands/HRANDFIELD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key){parser.push("HRANDFIELD"),parser.pushKey(key)},transformReply:void 0}}});var require_SCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.pushScanArguments=exports.parseScanArguments=void 0;function parseScanArguments(parser,cursor,options){parser.push(cursor),options?.MATCH!==void 0&&parser.
push("MATCH",options.MATCH),options?.COUNT&&parser.push("COUNT",options.COUNT.toString())}exports.parseScanArguments=parseScanArguments;function pushScanArguments(args,cursor,options){
return args.push(cursor.toString()),options?.MATCH!==void 0&&args.push("MATCH",options.MATCH),options?.COUNT&&args.push("COUNT",options.COUNT.toString()),args}exports.
pushScanArguments=pushScanArguments;exports.default={IS_READ_ONLY:!0,parseCommand(parser,cursor,options){parser.push("SCAN"),parseScanArguments(parser,cursor,options),
options?.TYPE&&parser.push("TYPE",options.TYPE)},transformReply([cursor,keys]){return{cursor,keys}}}}});var require_HSCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var SCAN_1=require_SCAN();exports.default={parseCommand(parser,key,cursor,options){parser.push("HSCAN"),parser.pushKey(key),(0,SCAN_1.parseScanArguments)(parser,
cursor,options)},transformReply([cursor,rawEntries]){let entries=[],i=0;for(;i<rawEntries.length;)entries.push({field:rawEntries[i++],value:rawEntries[i++]});return{
cursor,entries}}}}});var require_HSCAN_NOVALUES=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSCAN_NOVALUES.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var HSCAN_1=__importDefault(
require_HSCAN());exports.default={parseCommand(...args){let parser=args[0];HSCAN_1.default.parseCommand(...args),parser.push("NOVALUES")},transformReply([cursor,
fields]){return{cursor,fields}}}}});var require_HSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,...[key,value,fieldValue]){parser.push("HSET"),parser.pushKey(key),typeof value=="string"||typeof value=="number"||value instanceof
Buffer?parser.push(convertValue(value),convertValue(fieldValue)):value instanceof Map?pushMap(parser,value):Array.isArray(value)?pushTuples(parser,value):pushObject(
parser,value)},transformReply:void 0};function pushMap(parser,map){for(let[key,value]of map.entries())parser.push(convertValue(key),convertValue(value))}function pushTuples(parser,tuples){
for(let tuple of tuples){if(Array.isArray(tuple)){pushTuples(parser,tuple);continue}parser.push(convertValue(tuple))}}function pushObject(parser,object){for(let key of Object.
keys(object))parser.push(convertValue(key),convertValue(object[key]))}function convertValue(value){return typeof value=="number"?value.toString():value}}});var require_HSETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var parser_1=require_parser();exports.default={parseCommand(parser,key,fields,options){parser.push("HSETEX"),parser.pushKey(key),options?.mode&&parser.push(options.
mode),options?.expiration&&(typeof options.expiration=="string"?parser.push(options.expiration):options.expiration.type==="KEEPTTL"?parser.push("KEEPTTL"):parser.
push(options.expiration.type,options.expiration.value.toString())),parser.push("FIELDS"),fields instanceof Map?pushMap(parser,fields):Array.isArray(fields)?pushTuples(
parser,fields):pushObject(parser,fields)},transformReply:void 0};function pushMap(parser,map){parser.push(map.size.toString());for(let[key,value]of map.entries())
parser.push(convertValue(key),convertValue(value))}function pushTuples(parser,tuples){let tmpParser=new parser_1.BasicCommandParser;if(_pushTuples(tmpParser,tuples),
tmpParser.redisArgs.length%2!=0)throw Error("invalid number of arguments, expected key value ....[key value] pairs, got key without value");parser.push((tmpParser.
redisArgs.length/2).toString()),parser.push(...tmpParser.redisArgs)}function _pushTuples(parser,tuples){for(let tuple of tuples){if(Array.isArray(tuple)){_pushTuples(
parser,tuple);continue}parser.push(convertValue(tuple))}}function pushObject(parser,object){let len=Object.keys(object).length;if(len==0)throw Error("object wit\
hout keys");parser.push(len.toString());for(let key of Object.keys(object))parser.push(convertValue(key),convertValue(object[key]))}function convertValue(value){
return typeof value=="number"?value.toString():value}}});var require_HSETNX=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSETNX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field,value){parser.push("HSETNX"),parser.pushKey(key),parser.push(field,value)},transformReply:void 0}}});var require_HSTRLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/HSTRLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,field){parser.push("HSTRLEN"),parser.pushKey(key),parser.push(field)},transformReply:void 0}}});var require_HTTL=__commonJS({"node_modules/@redis/client/dist/lib/commands/HTTL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,fields){parser.push("HTTL"),parser.pushKey(key),parser.push("FIELDS"),parser.pushVariadicWithLength(fields)},transformReply:void 0}}});var require_HVALS=__commonJS({"node_modules/@redis/client/dist/lib/commands/HVALS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("HVALS"),parser.pushKey(key)},transformReply:void 0}}});var require_reply_utils=__commonJS({"node_modules/@redis/client/dist/lib/commands/reply-utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.getMapValue=exports.mapLikeToFlatArray=exports.mapLikeToObject=exports.mapLikeValues=exports.mapLikeEntries=exports.keyToString=exports.isPlainObject=
void 0;function isPlainObject(value){return value!==null&&typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Map)&&!ArrayBuffer.isView(value)&&Object.
prototype.toString.call(value)==="[object Object]"}exports.isPlainObject=isPlainObject;function keyToString(key){return key==null?"":key.toString()}exports.keyToString=
keyToString;function mapLikeEntries(value){if(value instanceof Map)return Array.from(value.entries(),([key,entryValue])=>[keyToString(key),entryValue]);if(Array.
isArray(value)){if(value.length===1&&(Array.isArray(value[0])||value[0]instanceof Map||isPlainObject(value[0])))return mapLikeEntries(value[0]);if(value.every(item=>Array.
isArray(item)&&item.length>=2))return value.map(item=>[keyToString(item[0]),item[1]]);let entries=[];for(let i=0;i<value.length-1;i+=2)entries.push([keyToString(
value[i]),value[i+1]]);return entries}return isPlainObject(value)?Object.entries(value):[]}exports.mapLikeEntries=mapLikeEntries;function mapLikeValues(value){return Array.
isArray(value)?value:value instanceof Map?[...value.values()]:isPlainObject(value)?Object.values(value):[]}exports.mapLikeValues=mapLikeValues;function mapLikeToObject(value){
let object={};for(let[key,entryValue]of mapLikeEntries(value))object[key]=entryValue;return object}exports.mapLikeToObject=mapLikeToObject;function mapLikeToFlatArray(value){
let flat=[];for(let[key,entryValue]of mapLikeEntries(value))flat.push(key,entryValue);return flat}exports.mapLikeToFlatArray=mapLikeToFlatArray;function getMapValue(value,keys){
let object=mapLikeToObject(value);for(let key of keys)if(Object.hasOwn(object,key))return object[key];let lowerCaseKeyToOriginal=new Map;for(let key of Object.keys(
object)){let lowerCaseKey=key.toLowerCase();lowerCaseKeyToOriginal.has(lowerCaseKey)||lowerCaseKeyToOriginal.set(lowerCaseKey,key)}for(let key of keys){let original=lowerCaseKeyToOriginal.
get(key.toLowerCase());if(original!==void 0)return object[original]}}exports.getMapValue=getMapValue}});var require_HOTKEYS_GET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HOTKEYS_GET.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var reply_utils_1=require_reply_utils();function toSlotNumber(value){let slot=Number(value);if(!Number.isFinite(slot))throw new TypeError(`HOTKEY\
S GET: expected slot to be a finite number, got ${JSON.stringify(value)}`);return slot}function parseHotkeysList(arr){return(0,reply_utils_1.mapLikeEntries)(arr).
map(([key,value])=>({key,value:Number(value)}))}function parseSlotRanges(arr){return(0,reply_utils_1.mapLikeValues)(arr).map(range=>{let unwrapped;if(Array.isArray(
range))unwrapped=range;else if(range instanceof Map)unwrapped=[...range.values()];else if((0,reply_utils_1.isPlainObject)(range)){let start=range.start??range[0],
end=range.end??range[1]??start;unwrapped=[start,end]}else{let slot=toSlotNumber(range);return{start:slot,end:slot}}if(unwrapped.length===1){let slot=toSlotNumber(
unwrapped[0]);return{start:slot,end:slot}}return{start:toSlotNumber(unwrapped[0]),end:toSlotNumber(unwrapped[1])}})}function transformHotkeysGetReply(reply){if(reply===
null)return null;let result={};for(let[key,value]of(0,reply_utils_1.mapLikeEntries)(reply))switch(key){case"tracking-active":result.trackingActive=Number(value);
break;case"sample-ratio":result.sampleRatio=Number(value);break;case"selected-slots":result.selectedSlots=parseSlotRanges(value);break;case"sampled-commands-sel\
ected-slots-us":result.sampledCommandsSelectedSlotsUs=Number(value);break;case"all-commands-selected-slots-us":result.allCommandsSelectedSlotsUs=Number(value);break;case"\
all-commands-all-slots-us":result.allCommandsAllSlotsUs=Number(value);break;case"net-bytes-sampled-commands-selected-slots":result.netBytesSampledCommandsSelectedSlots=
Number(value);break;case"net-bytes-all-commands-selected-slots":result.netBytesAllCommandsSelectedSlots=Number(value);break;case"net-bytes-all-commands-all-slot\
s":result.netBytesAllCommandsAllSlots=Number(value);break;case"collection-start-time-unix-ms":result.collectionStartTimeUnixMs=Number(value);break;case"collecti\
on-duration-ms":result.collectionDurationMs=Number(value);break;case"total-cpu-time-sys-ms":result.totalCpuTimeSysMs=Number(value);break;case"total-cpu-time-use\
r-ms":result.totalCpuTimeUserMs=Number(value);break;case"total-net-bytes":result.totalNetBytes=Number(value);break;case"by-cpu-time-us":result.byCpuTimeUs=parseHotkeysList(
value);break;case"by-net-bytes":result.byNetBytes=parseHotkeysList(value);break}return result}exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push(
"HOTKEYS","GET")},transformReply:transformHotkeysGetReply}}});var require_HOTKEYS_RESET=__commonJS({"node_modules/@redis/client/dist/lib/commands/HOTKEYS_RESET.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser){parser.push("HOTKEYS","RESET")},transformReply:void 0}}});var require_HOTKEYS_START=__commonJS({"node_modules/@redis/client/dist/lib/commands/HOTKEYS_START.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.HOTKEYS_METRICS=void 0;exports.HOTKEYS_METRICS={CPU:"CPU",NET:"NET"};exports.default={parseCommand(parser,options){if(parser.push("HO\
TKEYS","START"),parser.push("METRICS",options.METRICS.count.toString()),options.METRICS.CPU&&parser.push("CPU"),options.METRICS.NET&&parser.push("NET"),options.
COUNT!==void 0&&parser.push("COUNT",options.COUNT.toString()),options.DURATION!==void 0&&parser.push("DURATION",options.DURATION.toString()),options.SAMPLE!==void 0&&
parser.push("SAMPLE",options.SAMPLE.toString()),options.SLOTS!==void 0){parser.push("SLOTS",options.SLOTS.count.toString());for(let slot of options.SLOTS.slots)
parser.push(slot.toString())}},transformReply:void 0}}});var require_HOTKEYS_STOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/HOTKEYS_STOP.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser){parser.push("HOTKEYS","STOP")},transformReply:void 0}}});var require_INCR=__commonJS({"node_modules/@redis/client/dist/lib/commands/INCR.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("INCR"),parser.pushKey(key)},transformReply:void 0}}});var require_INCRBY=__commonJS({"node_modules/@redis/client/dist/lib/commands/INCRBY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,increment){parser.push("INCRBY"),parser.pushKey(key),parser.push(increment.toString())},transformReply:void 0}}});var require_INCRBYFLOAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/INCRBYFLOAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key,increment){parser.push("INCRBYFLOAT"),parser.pushKey(key),parser.push(increment.toString())},transformReply:void 0}}});var require_INCREX=__commonJS({"node_modules/@redis/client/dist/lib/commands/INCREX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,options){parser.push("INCREX"),parser.pushKey(key),options?.by!==
void 0&&parser.push("BYINT",(0,generic_transformers_1.transformStringDoubleArgument)(options.by)),options?.lowerBound!==void 0&&parser.push("LBOUND",(0,generic_transformers_1.
transformStringDoubleArgument)(options.lowerBound)),options?.upperBound!==void 0&&parser.push("UBOUND",(0,generic_transformers_1.transformStringDoubleArgument)(
options.upperBound)),options?.saturate&&parser.push("SATURATE"),options?.expiration&&(options.expiration.type==="PERSIST"?parser.push("PERSIST"):(parser.push(options.
expiration.type,options.expiration.value.toString()),options.expiration.ENX&&parser.push("ENX")))},transformReply:void 0}}});var require_INCREXBYFLOAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/INCREXBYFLOAT.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,value,options){parser.push("INCREX"),parser.
pushKey(key),parser.push("BYFLOAT",(0,generic_transformers_1.transformStringDoubleArgument)(value)),options?.lowerBound!==void 0&&parser.push("LBOUND",(0,generic_transformers_1.
transformStringDoubleArgument)(options.lowerBound)),options?.upperBound!==void 0&&parser.push("UBOUND",(0,generic_transformers_1.transformStringDoubleArgument)(
options.upperBound)),options?.saturate&&parser.push("SATURATE"),options?.expiration&&(options.expiration.type==="PERSIST"?parser.push("PERSIST"):(parser.push(options.
expiration.type,options.expiration.value.toString()),options.expiration.ENX&&parser.push("ENX")))},transformReply:{2:void 0,3:void 0}}}});var require_INFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/INFO.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,section){parser.push("INFO"),section&&parser.push(section)},transformReply:void 0}}});var require_KEYS=__commonJS({"node_modules/@redis/client/dist/lib/commands/KEYS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,pattern){parser.push("KEYS",pattern)},transformReply:void 0}}});var require_LASTSAVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/LASTSAVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("LASTSAVE")},transformReply:void 0}}});var require_LATENCY_DOCTOR=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_DOCTOR.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("LATENCY","DOCTOR")},transformReply:void 0}}});var require_LATENCY_GRAPH=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_GRAPH.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.LATENCY_EVENTS=void 0;exports.LATENCY_EVENTS={ACTIVE_DEFRAG_CYCLE:"active-defrag-cycle",AOF_FSTAT:"aof-fstat",AOF_FSYNC_ALWAYS:"aof-f\
sync-always",AOF_STAT:"aof-stat",AOF_REWRITE_DIFF_WRITE:"aof-rewrite-diff-write",AOF_RENAME:"aof-rename",AOF_WRITE:"aof-write",AOF_WRITE_ACTIVE_CHILD:"aof-write\
-active-child",AOF_WRITE_ALONE:"aof-write-alone",AOF_WRITE_PENDING_FSYNC:"aof-write-pending-fsync",COMMAND:"command",EXPIRE_CYCLE:"expire-cycle",EVICTION_CYCLE:"\
eviction-cycle",EVICTION_DEL:"eviction-del",EVICTION_LAZYFREE:"eviction-lazyfree",FAST_COMMAND:"fast-command",FORK:"fork",RDB_UNLINK_TEMP_FILE:"rdb-unlink-temp-\
file",WHILE_BLOCKED_CRON:"while-blocked-cron"};exports.default={IS_READ_ONLY:!0,parseCommand(parser,event){parser.push("LATENCY","GRAPH",event)},transformReply:void 0}}});var require_LATENCY_HISTORY=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_HISTORY.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,event){parser.push("LATENCY","HISTORY",event)},transformReply:void 0}}});var require_LATENCY_LATEST=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_LATEST.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("LATENCY","LATEST")},transformReply:void 0}}});var require_LATENCY_RESET=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_RESET.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.LATENCY_EVENTS=void 0;var LATENCY_GRAPH_1=require_LATENCY_GRAPH();Object.defineProperty(exports,"LATENCY_EVENTS",{enumerable:!0,get:function(){
return LATENCY_GRAPH_1.LATENCY_EVENTS}});exports.default={parseCommand(parser,...events){let args=["LATENCY","RESET"];events.length>0&&args.push(...events),parser.
push(...args)},transformReply:void 0}}});var require_LCS=__commonJS({"node_modules/@redis/client/dist/lib/commands/LCS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
default={parseCommand(parser,key1,key2){parser.push("LCS"),parser.pushKeys([key1,key2])},transformReply:void 0}}});var require_LCS_IDX=__commonJS({"node_modules/@redis/client/dist/lib/commands/LCS_IDX.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var LCS_1=__importDefault(require_LCS());exports.
default={parseCommand(parser,key1,key2,options){LCS_1.default.parseCommand(parser,key1,key2),parser.push("IDX"),options?.MINMATCHLEN&&parser.push("MINMATCHLEN",
options.MINMATCHLEN.toString())},transformReply:{2:reply=>({matches:reply[1],len:reply[3]}),3:void 0}}}});var require_LCS_IDX_WITHMATCHLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/LCS_IDX_WITHMATCHLEN.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var LCS_IDX_1=__importDefault(
require_LCS_IDX());exports.default={parseCommand(...args){let parser=args[0];LCS_IDX_1.default.parseCommand(...args),parser.push("WITHMATCHLEN")},transformReply:{
2:reply=>({matches:reply[1],len:reply[3]}),3:void 0}}}});var require_LCS_LEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/LCS_LEN.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var LCS_1=__importDefault(require_LCS());exports.
default={parseCommand(...args){let parser=args[0];LCS_1.default.parseCommand(...args),parser.push("LEN")},transformReply:void 0}}});var require_LINDEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/LINDEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,index){parser.push("LINDEX"),parser.pushKey(key),parser.push(index.toString())},transformReply:void 0}}});var require_LINSERT=__commonJS({"node_modules/@redis/client/dist/lib/commands/LINSERT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,position,pivot,element){parser.push("LINSERT"),parser.pushKey(key),parser.push(position,pivot,element)},transformReply:void 0}}});var require_LLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/LLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("LLEN"),parser.pushKey(key)},transformReply:void 0}}});var require_LMOVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/LMOVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,source,destination,sourceSide,destinationSide){parser.push("LMOVE"),parser.pushKeys([source,destination]),parser.push(sourceSide,
destinationSide)},transformReply:void 0}}});var require_LOLWUT=__commonJS({"node_modules/@redis/client/dist/lib/commands/LOLWUT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,version,...optionalArguments){parser.push("LOLWUT"),version&&(parser.push("VERSION",version.toString()),parser.pushVariadic(
optionalArguments.map(String)))},transformReply:void 0}}});var require_LPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("LPOP"),parser.pushKey(key)},transformReply:void 0}}});var require_LPOP_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPOP_COUNT.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var LPOP_1=__importDefault(require_LPOP());exports.
default={parseCommand(parser,key,count){LPOP_1.default.parseCommand(parser,key),parser.push(count.toString())},transformReply:void 0}}});var require_LPOS=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPOS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,element,options){parser.push("LPOS"),parser.pushKey(key),parser.push(element),options?.RANK!==void 0&&parser.push("RANK",
options.RANK.toString()),options?.MAXLEN!==void 0&&parser.push("MAXLEN",options.MAXLEN.toString())},transformReply:void 0}}});var require_LPOS_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPOS_COUNT.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var LPOS_1=__importDefault(require_LPOS());exports.
default={parseCommand(parser,key,element,count,options){LPOS_1.default.parseCommand(parser,key,element,options),parser.push("COUNT",count.toString())},transformReply:void 0}}});var require_LPUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPUSH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,elements){parser.push("LPUSH"),parser.pushKey(key),parser.pushVariadic(elements)},transformReply:void 0}}});var require_LPUSHX=__commonJS({"node_modules/@redis/client/dist/lib/commands/LPUSHX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,elements){parser.push("LPUSHX"),parser.pushKey(key),parser.pushVariadic(elements)},transformReply:void 0}}});var require_LRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/LRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,start,stop){parser.push("LRANGE"),parser.pushKey(key),parser.push(start.toString(),stop.toString())},transformReply:void 0}}});var require_LREM=__commonJS({"node_modules/@redis/client/dist/lib/commands/LREM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,count,element){parser.push("LREM"),parser.pushKey(key),parser.push(count.toString()),parser.push(element)},transformReply:void 0}}});var require_LSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/LSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,index,element){parser.push("LSET"),parser.pushKey(key),parser.push(index.toString(),element)},transformReply:void 0}}});var require_LTRIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/LTRIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,start,stop){parser.push("LTRIM"),parser.pushKey(key),parser.push(start.toString(),stop.toString())},transformReply:void 0}}});var require_MEMORY_DOCTOR=__commonJS({"node_modules/@redis/client/dist/lib/commands/MEMORY_DOCTOR.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("MEMORY","DOCTOR")},transformReply:void 0}}});var require_MEMORY_MALLOC_STATS=__commonJS({"node_modules/@redis/client/dist/lib/commands/MEMORY_MALLOC-STATS.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("MEMORY","MALLOC-STATS")},transformReply:void 0}}});var require_MEMORY_PURGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/MEMORY_PURGE.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser){parser.push("MEMORY","PURGE")},transformReply:void 0}}});var require_MEMORY_STATS=__commonJS({"node_modules/@redis/client/dist/lib/commands/MEMORY_STATS.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("MEMORY","STATS")},
transformReply:{2:(rawReply,preserve,typeMapping)=>{let reply={},i=0;for(;i<rawReply.length;)switch(rawReply[i].toString()){case"dataset.percentage":case"peak.p\
ercentage":case"allocator-fragmentation.ratio":case"allocator-rss.ratio":case"rss-overhead.ratio":case"fragmentation":reply[rawReply[i++].toString()]=generic_transformers_1.
transformDoubleReply[2](rawReply[i++],preserve,typeMapping);break;default:reply[rawReply[i++].toString()]=rawReply[i++]}return reply},3:void 0}}}});var require_MEMORY_USAGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/MEMORY_USAGE.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,key,options){parser.push("MEMORY","USAGE"),parser.pushKey(key),options?.SAMPLES!==void 0&&parser.push("SAM\
PLES",options.SAMPLES.toString())},transformReply:void 0}}});var require_MGET=__commonJS({"node_modules/@redis/client/dist/lib/commands/MGET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("MGET"),parser.pushKeys(keys)},transformReply:void 0}}});var require_MIGRATE=__commonJS({"node_modules/@redis/client/dist/lib/commands/MIGRATE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,host,port,key,destinationDb,timeout,options){parser.push("MIGRATE",host,port.toString());let isKeyArray=Array.isArray(key);
isKeyArray?parser.push(""):parser.pushKey(key),parser.push(destinationDb.toString(),timeout.toString()),options?.COPY&&parser.push("COPY"),options?.REPLACE&&parser.
push("REPLACE"),options?.AUTH&&(options.AUTH.username?parser.push("AUTH2",options.AUTH.username,options.AUTH.password):parser.push("AUTH",options.AUTH.password)),
isKeyArray&&(parser.push("KEYS"),parser.pushKeys(key))},transformReply:void 0}}});var require_MODULE_LIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/MODULE_LIST.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});function moduleEntries(moduleReply){if(Array.isArray(moduleReply)){let entries=[];for(let i=0;i+1<moduleReply.length;i+=2){let key=moduleReply[i];
key!=null&&entries.push([key.toString(),moduleReply[i+1]])}return entries}return moduleReply instanceof Map?Array.from(moduleReply.entries(),([key,value])=>[key==
null?"":key.toString(),value]):moduleReply!==null&&typeof moduleReply=="object"?Object.entries(moduleReply):[]}function transformModuleReply(moduleReply){let result={};
for(let[key,value]of moduleEntries(moduleReply))result[key]=value;return result}function transformModuleListReply(reply){return reply.map(moduleReply=>transformModuleReply(
moduleReply))}exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("MODULE","LIST")},transformReply:{2:transformModuleListReply,3:transformModuleListReply}}}});var require_MODULE_LOAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/MODULE_LOAD.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,path,moduleArguments){parser.push("MODULE","LOAD",path),moduleArguments&&parser.push(...moduleArguments)},transformReply:void 0}}});var require_MODULE_UNLOAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/MODULE_UNLOAD.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser,name){parser.push("MODULE","UNLOAD",name)},transformReply:void 0}}});var require_MOVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/MOVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,db){parser.push("MOVE"),parser.pushKey(key),parser.push(db.toString())},transformReply:void 0}}});var require_MSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/MSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseMSetArguments=void 0;function parseMSetArguments(parser,toSet){if(Array.isArray(toSet)){if(toSet.length==0)throw new Error("empty toSet Argument");
if(Array.isArray(toSet[0]))for(let tuple of toSet)parser.pushKey(tuple[0]),parser.push(tuple[1]);else{let arr=toSet;for(let i=0;i<arr.length;i+=2)parser.pushKey(
arr[i]),parser.push(arr[i+1])}}else for(let tuple of Object.entries(toSet))parser.pushKey(tuple[0]),parser.push(tuple[1])}exports.parseMSetArguments=parseMSetArguments;
exports.default={parseCommand(parser,toSet){return parser.push("MSET"),parseMSetArguments(parser,toSet)},transformReply:void 0}}});var require_MSETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/MSETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseMSetExArguments=exports.ExpirationMode=exports.SetMode=void 0;var generic_transformers_1=require_generic_transformers();exports.SetMode={XX:"XX",NX:"\
NX"};exports.ExpirationMode={EX:"EX",PX:"PX",EXAT:"EXAT",PXAT:"PXAT",KEEPTTL:"KEEPTTL"};function parseMSetExArguments(parser,keyValuePairs){let tuples=[];if(Array.
isArray(keyValuePairs)){if(keyValuePairs.length==0)throw new Error("empty keyValuePairs Argument");if(Array.isArray(keyValuePairs[0]))tuples=keyValuePairs;else{
let arr=keyValuePairs;for(let i=0;i<arr.length;i+=2)tuples.push([arr[i],arr[i+1]])}}else for(let tuple of Object.entries(keyValuePairs))tuples.push([tuple[0],tuple[1]]);
parser.push(tuples.length.toString());for(let tuple of tuples)parser.pushKey(tuple[0]),parser.push(tuple[1])}exports.parseMSetExArguments=parseMSetExArguments;exports.
default={parseCommand(parser,keyValuePairs,options){if(parser.push("MSETEX"),parseMSetExArguments(parser,keyValuePairs),options?.mode&&parser.push(options.mode),
options?.expiration)switch(options.expiration.type){case exports.ExpirationMode.EXAT:parser.push(exports.ExpirationMode.EXAT,(0,generic_transformers_1.transformEXAT)(
options.expiration.value));break;case exports.ExpirationMode.PXAT:parser.push(exports.ExpirationMode.PXAT,(0,generic_transformers_1.transformPXAT)(options.expiration.
value));break;case exports.ExpirationMode.KEEPTTL:parser.push(exports.ExpirationMode.KEEPTTL);break;case exports.ExpirationMode.EX:case exports.ExpirationMode.PX:
parser.push(options.expiration.type,options.expiration.value?.toString());break}},transformReply:void 0}}});var require_MSETNX=__commonJS({"node_modules/@redis/client/dist/lib/commands/MSETNX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var MSET_1=require_MSET();exports.default={parseCommand(parser,toSet){return parser.push("MSETNX"),(0,MSET_1.parseMSetArguments)(parser,toSet)},transformReply:void 0}}});var require_OBJECT_ENCODING=__commonJS({"node_modules/@redis/client/dist/lib/commands/OBJECT_ENCODING.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,key){parser.push("OBJECT","ENCODING"),parser.pushKey(key)},transformReply:void 0}}});var require_OBJECT_FREQ=__commonJS({"node_modules/@redis/client/dist/lib/commands/OBJECT_FREQ.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key){parser.push("OBJECT","FREQ"),parser.pushKey(key)},transformReply:void 0}}});var require_OBJECT_IDLETIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/OBJECT_IDLETIME.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,key){parser.push("OBJECT","IDLETIME"),parser.pushKey(key)},transformReply:void 0}}});var require_OBJECT_REFCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/OBJECT_REFCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,key){parser.push("OBJECT","REFCOUNT"),parser.pushKey(key)},transformReply:void 0}}});var require_PERSIST=__commonJS({"node_modules/@redis/client/dist/lib/commands/PERSIST.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("PERSIST"),parser.pushKey(key)},transformReply:void 0}}});var require_PEXPIRE=__commonJS({"node_modules/@redis/client/dist/lib/commands/PEXPIRE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,ms,mode){parser.push("PEXPIRE"),parser.pushKey(key),parser.push(ms.toString()),mode&&parser.push(mode)},transformReply:void 0}}});var require_PEXPIREAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/PEXPIREAT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,msTimestamp,mode){parser.push("PEXPIREAT"),parser.
pushKey(key),parser.push((0,generic_transformers_1.transformPXAT)(msTimestamp)),mode&&parser.push(mode)},transformReply:void 0}}});var require_PEXPIRETIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/PEXPIRETIME.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key){parser.push("PEXPIRETIME"),parser.pushKey(key)},transformReply:void 0}}});var require_PFADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/PFADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,element){parser.push("PFADD"),parser.pushKey(key),element&&parser.pushVariadic(element)},transformReply:void 0}}});var require_PFCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/PFCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("PFCOUNT"),parser.pushKeys(keys)},transformReply:void 0}}});var require_PFMERGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/PFMERGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,destination,sources){parser.push("PFMERGE"),parser.pushKey(destination),sources&&parser.pushKeys(sources)},transformReply:void 0}}});var require_PING=__commonJS({"node_modules/@redis/client/dist/lib/commands/PING.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,message){parser.push("PING"),message!==void 0&&parser.push(message)},transformReply:void 0}}});var require_PSETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/PSETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,ms,value){parser.push("PSETEX"),parser.pushKey(key),parser.push(ms.toString(),value)},transformReply:void 0}}});var require_PTTL=__commonJS({"node_modules/@redis/client/dist/lib/commands/PTTL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("PTTL"),parser.pushKey(key)},transformReply:void 0}}});var require_PUBLISH=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBLISH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser,channel,message){parser.push("PUBLISH",channel,message)},transformReply:void 0}}});var require_PUBSUB_CHANNELS=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBSUB_CHANNELS.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,pattern){parser.push("PUBSUB","CHANNELS"),pattern&&parser.push(pattern)},transformReply:void 0}}});var require_PUBSUB_NUMPAT=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBSUB_NUMPAT.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("PUBSUB","NUMPAT")},transformReply:void 0}}});var require_PUBSUB_NUMSUB=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBSUB_NUMSUB.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,channels){parser.push("PUBSUB","NUMSUB"),channels&&parser.pushVariadic(channels)},transformReply(rawReply){
let reply={},i=0;for(;i<rawReply.length;)reply[rawReply[i++].toString()]=Number(rawReply[i++]);return reply}}}});var require_PUBSUB_SHARDNUMSUB=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBSUB_SHARDNUMSUB.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,channels){parser.push("PUBSUB","SHARDNUMSUB"),channels&&parser.pushVariadic(channels)},
transformReply(reply){let transformedReply={};for(let i=0;i<reply.length;i+=2)transformedReply[reply[i].toString()]=reply[i+1];return transformedReply}}}});var require_PUBSUB_SHARDCHANNELS=__commonJS({"node_modules/@redis/client/dist/lib/commands/PUBSUB_SHARDCHANNELS.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,pattern){parser.push("PUBSUB","SHARDCHANNELS"),pattern&&parser.push(pattern)},
transformReply:void 0}}});var require_RANDOMKEY=__commonJS({"node_modules/@redis/client/dist/lib/commands/RANDOMKEY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("RANDOMKEY")},transformReply:void 0}}});var require_READONLY=__commonJS({"node_modules/@redis/client/dist/lib/commands/READONLY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("READONLY")},transformReply:void 0}}});var require_RENAME=__commonJS({"node_modules/@redis/client/dist/lib/commands/RENAME.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,newKey){parser.push("RENAME"),parser.pushKeys([key,newKey])},transformReply:void 0}}});var require_RENAMENX=__commonJS({"node_modules/@redis/client/dist/lib/commands/RENAMENX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,newKey){parser.push("RENAMENX"),parser.pushKeys([key,newKey])},transformReply:void 0}}});var require_REPLICAOF=__commonJS({"node_modules/@redis/client/dist/lib/commands/REPLICAOF.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,host,port){parser.push("REPLICAOF",host,port.toString())},transformReply:void 0}}});var require_RESTORE_ASKING=__commonJS({"node_modules/@redis/client/dist/lib/commands/RESTORE-ASKING.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser){parser.push("RESTORE-ASKING")},transformReply:void 0}}});var require_RESTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/RESTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,ttl,serializedValue,options){parser.push("RESTORE"),parser.pushKey(key),parser.push(ttl.toString(),serializedValue),options?.
REPLACE&&parser.push("REPLACE"),options?.ABSTTL&&parser.push("ABSTTL"),options?.IDLETIME!==void 0&&parser.push("IDLETIME",options.IDLETIME.toString()),options?.
FREQ!==void 0&&parser.push("FREQ",options.FREQ.toString())},transformReply:void 0}}});var require_ROLE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ROLE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("ROLE")},transformReply(reply){switch(reply[0]){case"master":{let[role,replicationOffest,replicas]=reply;
return{role,replicationOffest,replicas:replicas.map(replica=>{let[host,port,replicationOffest2]=replica;return{host,port:Number(port),replicationOffest:Number(replicationOffest2)}})}}case"\
slave":{let[role,masterHost,masterPort,state,dataReceived]=reply;return{role,master:{host:masterHost,port:masterPort},state,dataReceived}}case"sentinel":{let[role,
masterNames]=reply;return{role,masterNames}}}}}}});var require_RPOP_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/RPOP_COUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key,count){parser.push("RPOP"),parser.pushKey(key),parser.push(count.toString())},transformReply:void 0}}});var require_RPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/RPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("RPOP"),parser.pushKey(key)},transformReply:void 0}}});var require_RPOPLPUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/RPOPLPUSH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,source,destination){parser.push("RPOPLPUSH"),parser.pushKeys([source,destination])},transformReply:void 0}}});var require_RPUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/RPUSH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,element){parser.push("RPUSH"),parser.pushKey(key),parser.pushVariadic(element)},transformReply:void 0}}});var require_RPUSHX=__commonJS({"node_modules/@redis/client/dist/lib/commands/RPUSHX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,element){parser.push("RPUSHX"),parser.pushKey(key),parser.pushVariadic(element)},transformReply:void 0}}});var require_SADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,members){parser.push("SADD"),parser.pushKey(key),parser.pushVariadic(members)},transformReply:void 0}}});var require_SCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("SCARD"),parser.pushKey(key)},transformReply:void 0}}});var require_SCRIPT_DEBUG=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCRIPT_DEBUG.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,mode){parser.push("SCRIPT","DEBUG",mode)},transformReply:void 0}}});var require_SCRIPT_EXISTS=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCRIPT_EXISTS.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,sha1){parser.push("SCRIPT","EXISTS"),parser.pushVariadic(sha1)},transformReply:void 0}}});var require_SCRIPT_FLUSH=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCRIPT_FLUSH.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,mode){parser.push("SCRIPT","FLUSH"),mode&&parser.push(mode)},transformReply:void 0}}});var require_SCRIPT_KILL=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCRIPT_KILL.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser){parser.push("SCRIPT","KILL")},transformReply:void 0}}});var require_SCRIPT_LOAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SCRIPT_LOAD.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,script){parser.push("SCRIPT","LOAD",script)},transformReply:void 0}}});var require_SDIFF=__commonJS({"node_modules/@redis/client/dist/lib/commands/SDIFF.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("SDIFF"),parser.pushKeys(keys)},transformReply:void 0}}});var require_SDIFFCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SDIFFCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,keys,options){parser.push("SDIFFCARD"),parser.pushKeysLength(keys),options?.LIMIT!==void 0&&parser.
push("LIMIT",options.LIMIT.toString())},transformReply:void 0}}});var require_SDIFFSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SDIFFSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,destination,keys){parser.push("SDIFFSTORE"),parser.pushKey(destination),parser.pushKeys(keys)},transformReply:void 0}}});var require_SET=__commonJS({"node_modules/@redis/client/dist/lib/commands/SET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
default={parseCommand(parser,key,value,options){parser.push("SET"),parser.pushKey(key),parser.push(typeof value=="number"?value.toString():value),options?.expiration?
typeof options.expiration=="string"?parser.push(options.expiration):options.expiration.type==="KEEPTTL"?parser.push("KEEPTTL"):parser.push(options.expiration.type,
options.expiration.value.toString()):options?.EX!==void 0?parser.push("EX",options.EX.toString()):options?.PX!==void 0?parser.push("PX",options.PX.toString()):options?.
EXAT!==void 0?parser.push("EXAT",options.EXAT.toString()):options?.PXAT!==void 0?parser.push("PXAT",options.PXAT.toString()):options?.KEEPTTL&&parser.push("KEEP\
TTL"),options?.condition?(parser.push(options.condition),options?.matchValue!==void 0&&parser.push(options.matchValue)):options?.NX?parser.push("NX"):options?.XX&&
parser.push("XX"),options?.GET&&parser.push("GET")},transformReply:void 0}}});var require_SETBIT=__commonJS({"node_modules/@redis/client/dist/lib/commands/SETBIT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,offset,value){parser.push("SETBIT"),parser.pushKey(key),parser.push(offset.toString(),value.toString())},transformReply:void 0}}});var require_SETEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/SETEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,seconds,value){parser.push("SETEX"),parser.pushKey(key),parser.push(seconds.toString(),value)},transformReply:void 0}}});var require_SETNX=__commonJS({"node_modules/@redis/client/dist/lib/commands/SETNX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,value){parser.push("SETNX"),parser.pushKey(key),parser.push(value)},transformReply:void 0}}});var require_SETRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SETRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,offset,value){parser.push("SETRANGE"),parser.pushKey(key),parser.push(offset.toString(),value)},transformReply:void 0}}});var require_SINTER=__commonJS({"node_modules/@redis/client/dist/lib/commands/SINTER.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("SINTER"),parser.pushKeys(keys)},transformReply:void 0}}});var require_SINTERCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SINTERCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,keys,options){parser.push("SINTERCARD"),parser.pushKeysLength(keys),typeof options=="number"?parser.push("LIMIT",
options.toString()):options?.LIMIT!==void 0&&parser.push("LIMIT",options.LIMIT.toString())},transformReply:void 0}}});var require_SINTERSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SINTERSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,destination,keys){parser.push("SINTERSTORE"),parser.pushKey(destination),parser.pushKeys(keys)},transformReply:void 0}}});var require_SISMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/SISMEMBER.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,key,member){parser.push("SISMEMBER"),parser.pushKey(key),parser.push(member)},transformReply:void 0}}});var require_SMEMBERS=__commonJS({"node_modules/@redis/client/dist/lib/commands/SMEMBERS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("SMEMBERS"),parser.pushKey(key)},transformReply:{2:void 0,3:void 0}}}});var require_SMISMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/SMISMEMBER.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key,members){parser.push("SMISMEMBER"),parser.pushKey(key),parser.pushVariadic(members)},transformReply:void 0}}});var require_SMOVE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SMOVE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,source,destination,member){parser.push("SMOVE"),parser.pushKeys([source,destination]),parser.push(member)},transformReply:void 0}}});var require_SORT=__commonJS({"node_modules/@redis/client/dist/lib/commands/SORT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseSortArguments=void 0;function parseSortArguments(parser,key,options){if(parser.pushKey(key),options?.BY&&parser.push("BY",options.BY),options?.LIMIT&&
parser.push("LIMIT",options.LIMIT.offset.toString(),options.LIMIT.count.toString()),options?.GET)if(Array.isArray(options.GET))for(let pattern of options.GET)parser.
push("GET",pattern);else parser.push("GET",options.GET);options?.DIRECTION&&parser.push(options.DIRECTION),options?.ALPHA&&parser.push("ALPHA")}exports.parseSortArguments=
parseSortArguments;exports.default={parseCommand(parser,key,options){parser.push("SORT"),parseSortArguments(parser,key,options)},transformReply:void 0}}});var require_SORT_RO=__commonJS({"node_modules/@redis/client/dist/lib/commands/SORT_RO.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var SORT_1=__importStar(
require_SORT());exports.default={parseCommand(...args){args[0].push("SORT_RO"),(0,SORT_1.parseSortArguments)(...args)},transformReply:SORT_1.default.transformReply}}});var require_SORT_STORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SORT_STORE.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var SORT_1=__importDefault(require_SORT());exports.
default={parseCommand(parser,source,destination,options){SORT_1.default.parseCommand(parser,source,options),parser.push("STORE"),parser.pushKey(destination)},transformReply:void 0}}});var require_SPOP_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/SPOP_COUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,key,count){parser.push("SPOP"),parser.pushKey(key),parser.push(count.toString())},transformReply:void 0}}});var require_SPOP=__commonJS({"node_modules/@redis/client/dist/lib/commands/SPOP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("SPOP"),parser.pushKey(key)},transformReply:void 0}}});var require_SPUBLISH=__commonJS({"node_modules/@redis/client/dist/lib/commands/SPUBLISH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,channel,message){parser.push("SPUBLISH"),parser.pushKey(channel,!1),parser.push(message)},transformReply:void 0}}});var require_SRANDMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/SRANDMEMBER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key){parser.push("SRANDMEMBER"),parser.pushKey(key)},transformReply:void 0}}});var require_SRANDMEMBER_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/SRANDMEMBER_COUNT.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var SRANDMEMBER_1=__importDefault(
require_SRANDMEMBER());exports.default={parseCommand(parser,key,count){SRANDMEMBER_1.default.parseCommand(parser,key),parser.push(count.toString())},transformReply:void 0}}});var require_SREM=__commonJS({"node_modules/@redis/client/dist/lib/commands/SREM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,members){parser.push("SREM"),parser.pushKey(key),parser.pushVariadic(members)},transformReply:void 0}}});var require_SSCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/SSCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var SCAN_1=require_SCAN();exports.default={parseCommand(parser,key,cursor,options){parser.push("SSCAN"),parser.pushKey(key),(0,SCAN_1.parseScanArguments)(parser,
cursor,options)},transformReply([cursor,members]){return{cursor,members}}}}});var require_STRLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/STRLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("STRLEN"),parser.pushKey(key)},transformReply:void 0}}});var require_SUNION=__commonJS({"node_modules/@redis/client/dist/lib/commands/SUNION.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("SUNION"),parser.pushKeys(keys)},transformReply:void 0}}});var require_SUNIONCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/SUNIONCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={IS_READ_ONLY:!0,parseCommand(parser,keys,options){parser.push("SUNIONCARD"),parser.pushKeysLength(keys),options?.APPROX&&parser.push(
"APPROX"),options?.LIMIT!==void 0&&parser.push("LIMIT",options.LIMIT.toString())},transformReply:void 0}}});var require_SUNIONSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/SUNIONSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,destination,keys){parser.push("SUNIONSTORE"),parser.pushKey(destination),parser.pushKeys(keys)},transformReply:void 0}}});var require_SWAPDB=__commonJS({"node_modules/@redis/client/dist/lib/commands/SWAPDB.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,index1,index2){parser.push("SWAPDB",index1.toString(),index2.toString())},transformReply:void 0}}});var require_TIME=__commonJS({"node_modules/@redis/client/dist/lib/commands/TIME.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!0,parseCommand(parser){parser.push("TIME")},transformReply:void 0}}});var require_TOUCH=__commonJS({"node_modules/@redis/client/dist/lib/commands/TOUCH.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={IS_READ_ONLY:!1,CACHEABLE:!1,parseCommand(parser,key){parser.push("TOUCH"),parser.pushKeys(key)},transformReply:void 0}}});var require_TTL=__commonJS({"node_modules/@redis/client/dist/lib/commands/TTL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
default={parseCommand(parser,key){parser.push("TTL"),parser.pushKey(key)},transformReply:void 0}}});var require_TYPE=__commonJS({"node_modules/@redis/client/dist/lib/commands/TYPE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("TYPE"),parser.pushKey(key)},transformReply:void 0}}});var require_UNLINK=__commonJS({"node_modules/@redis/client/dist/lib/commands/UNLINK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("UNLINK"),parser.pushKeys(keys)},transformReply:void 0}}});var require_WAIT=__commonJS({"node_modules/@redis/client/dist/lib/commands/WAIT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,numberOfReplicas,timeout){parser.push("WAIT",numberOfReplicas.toString(),timeout.toString())},transformReply:void 0}}});var require_XACK=__commonJS({"node_modules/@redis/client/dist/lib/commands/XACK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,group,id){parser.push("XACK"),parser.pushKey(key),parser.push(group),parser.pushVariadic(id)},transformReply:void 0}}});var require_XACKDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/XACKDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,group,id,policy){parser.push("XACKDEL"),parser.pushKey(key),parser.push(group),policy&&parser.push(policy),parser.push(
"IDS"),parser.pushVariadicWithLength(id)},transformReply:void 0}}});var require_XADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/XADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseXAddArguments=void 0;function parseXAddArguments(optional,parser,key,id,message,options){parser.push("XADD"),parser.pushKey(key),optional&&parser.push(
optional),options?.policy&&parser.push(options.policy),options?.IDMPAUTO?parser.push("IDMPAUTO",options.IDMPAUTO.pid):options?.IDMP&&parser.push("IDMP",options.
IDMP.pid,options.IDMP.iid),options?.TRIM&&(parser.push(options.TRIM.strategy),options.TRIM.strategyModifier&&parser.push(options.TRIM.strategyModifier),parser.push(
options.TRIM.threshold.toString()),options.TRIM.limit!==void 0&&parser.push("LIMIT",options.TRIM.limit.toString()),options.TRIM.policy&&parser.push(options.TRIM.
policy)),parser.push(id);for(let[key2,value]of Object.entries(message))parser.push(key2,value)}exports.parseXAddArguments=parseXAddArguments;exports.default={parseCommand(...args){
return parseXAddArguments(void 0,...args)},transformReply:void 0}}});var require_XADD_NOMKSTREAM=__commonJS({"node_modules/@redis/client/dist/lib/commands/XADD_NOMKSTREAM.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});var XADD_1=require_XADD();exports.default={parseCommand(...args){return(0,XADD_1.parseXAddArguments)("NOMKSTREAM",...args)},transformReply:void 0}}});var require_XAUTOCLAIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/XAUTOCLAIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,group,consumer,minIdleTime,start,options){parser.
push("XAUTOCLAIM"),parser.pushKey(key),parser.push(group,consumer,minIdleTime.toString(),start),options?.COUNT&&parser.push("COUNT",options.COUNT.toString())},transformReply(reply,preserve,typeMapping){
return{nextId:reply[0],messages:reply[1].map(generic_transformers_1.transformStreamMessageNullReply.bind(void 0,typeMapping)),deletedMessages:reply[2]}}}}});var require_XAUTOCLAIM_JUSTID=__commonJS({"node_modules/@redis/client/dist/lib/commands/XAUTOCLAIM_JUSTID.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var XAUTOCLAIM_1=__importDefault(
require_XAUTOCLAIM());exports.default={parseCommand(...args){let parser=args[0];XAUTOCLAIM_1.default.parseCommand(...args),parser.push("JUSTID")},transformReply(reply){
return{nextId:reply[0],messages:reply[1],deletedMessages:reply[2]}}}}});var require_XCLAIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/XCLAIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,group,consumer,minIdleTime,id,options){parser.push("XCLAIM"),
parser.pushKey(key),parser.push(group,consumer,minIdleTime.toString()),parser.pushVariadic(id),options?.IDLE!==void 0&&parser.push("IDLE",options.IDLE.toString()),
options?.TIME!==void 0&&parser.push("TIME",(options.TIME instanceof Date?options.TIME.getTime():options.TIME).toString()),options?.RETRYCOUNT!==void 0&&parser.push(
"RETRYCOUNT",options.RETRYCOUNT.toString()),options?.FORCE&&parser.push("FORCE"),options?.LASTID!==void 0&&parser.push("LASTID",options.LASTID)},transformReply(reply,preserve,typeMapping){
return reply.map(generic_transformers_1.transformStreamMessageNullReply.bind(void 0,typeMapping))}}}});var require_XCLAIM_JUSTID=__commonJS({"node_modules/@redis/client/dist/lib/commands/XCLAIM_JUSTID.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var XCLAIM_1=__importDefault(
require_XCLAIM());exports.default={parseCommand(...args){let parser=args[0];XCLAIM_1.default.parseCommand(...args),parser.push("JUSTID")},transformReply:void 0}}});var require_XCFGSET=__commonJS({"node_modules/@redis/client/dist/lib/commands/XCFGSET.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,options){parser.push("XCFGSET"),parser.pushKey(key),options?.IDMP_DURATION!==void 0&&parser.push("IDMP-DURATION",options.
IDMP_DURATION.toString()),options?.IDMP_MAXSIZE!==void 0&&parser.push("IDMP-MAXSIZE",options.IDMP_MAXSIZE.toString())},transformReply:void 0}}});var require_XDEL=__commonJS({"node_modules/@redis/client/dist/lib/commands/XDEL.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,id){parser.push("XDEL"),parser.pushKey(key),parser.pushVariadic(id)},transformReply:void 0}}});var require_XDELEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/XDELEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,id,policy){parser.push("XDELEX"),parser.pushKey(key),policy&&parser.push(policy),parser.push("IDS"),parser.pushVariadicWithLength(
id)},transformReply:void 0}}});var require_XGROUP_CREATE=__commonJS({"node_modules/@redis/client/dist/lib/commands/XGROUP_CREATE.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.default={parseCommand(parser,key,group,id,options){parser.push("XGROUP","CREATE"),parser.pushKey(key),parser.push(group,id),options?.
MKSTREAM&&parser.push("MKSTREAM"),options?.ENTRIESREAD!==void 0&&parser.push("ENTRIESREAD",options.ENTRIESREAD.toString())},transformReply:void 0}}});var require_XGROUP_CREATECONSUMER=__commonJS({"node_modules/@redis/client/dist/lib/commands/XGROUP_CREATECONSUMER.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={parseCommand(parser,key,group,consumer){parser.push("XGROUP","CREATECONSUMER"),parser.pushKey(key),parser.push(
group,consumer)},transformReply:void 0}}});var require_XGROUP_DELCONSUMER=__commonJS({"node_modules/@redis/client/dist/lib/commands/XGROUP_DELCONSUMER.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,key,group,consumer){parser.push("XGROUP","DELCONSUMER"),parser.pushKey(key),parser.push(group,consumer)},
transformReply:void 0}}});var require_XGROUP_DESTROY=__commonJS({"node_modules/@redis/client/dist/lib/commands/XGROUP_DESTROY.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser,key,group){parser.push("XGROUP","DESTROY"),parser.pushKey(key),parser.push(group)},transformReply:void 0}}});var require_XGROUP_SETID=__commonJS({"node_modules/@redis/client/dist/lib/commands/XGROUP_SETID.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,key,group,id,options){parser.push("XGROUP","SETID"),parser.pushKey(key),parser.push(group,id),options?.ENTRIESREAD!==
void 0&&parser.push("ENTRIESREAD",options.ENTRIESREAD.toString())},transformReply:void 0}}});var require_XINFO_CONSUMERS=__commonJS({"node_modules/@redis/client/dist/lib/commands/XINFO_CONSUMERS.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,key,group){parser.push("XINFO","CONSUMERS"),parser.pushKey(key),parser.push(group)},transformReply:{
2:reply=>reply.map(consumer=>{let unwrapped=consumer;return{name:unwrapped[1],pending:unwrapped[3],idle:unwrapped[5],inactive:unwrapped[7]}}),3:void 0}}}});var require_XINFO_GROUPS=__commonJS({"node_modules/@redis/client/dist/lib/commands/XINFO_GROUPS.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.default={parseCommand(parser,key){parser.push("XINFO","GROUPS"),parser.pushKey(key)},transformReply:{2:reply=>reply.map(group=>{let unwrapped=group;
return{name:unwrapped[1],consumers:unwrapped[3],pending:unwrapped[5],"last-delivered-id":unwrapped[7],"entries-read":unwrapped[9],lag:unwrapped[11]}}),3:void 0}}}});var require_XINFO_STREAM=__commonJS({"node_modules/@redis/client/dist/lib/commands/XINFO_STREAM.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key){parser.push("XINFO","STREAM"),parser.pushKey(
key)},transformReply:{2(reply,preserve,typeMapping){let parsedReply={};for(let i=0;i<reply.length;i+=2)switch(reply[i]){case"first-entry":case"last-entry":parsedReply[reply[i]]=
transformEntry(reply[i+1],typeMapping);break;default:parsedReply[reply[i]]=reply[i+1];break}return parsedReply},3(reply,preserve,typeMapping){if(reply instanceof
Map)reply.set("first-entry",transformEntry(reply.get("first-entry"),typeMapping)),reply.set("last-entry",transformEntry(reply.get("last-entry"),typeMapping));else if(reply instanceof
Array)for(let i=0;i<reply.length;i+=2)(reply[i]==="first-entry"||reply[i]==="last-entry")&&(reply[i+1]=transformEntry(reply[i+1],typeMapping));else reply["first\
-entry"]=transformEntry(reply["first-entry"],typeMapping),reply["last-entry"]=transformEntry(reply["last-entry"],typeMapping);return reply}}};function transformEntry(entry,typeMapping){
if((0,generic_transformers_1.isNullReply)(entry))return entry;let[id,message]=entry;return{id,message:(0,generic_transformers_1.transformTuplesReply)(message,void 0,
typeMapping)}}}});var require_XLEN=__commonJS({"node_modules/@redis/client/dist/lib/commands/XLEN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("XLEN"),parser.pushKey(key)},transformReply:void 0}}});var require_XNACK=__commonJS({"node_modules/@redis/client/dist/lib/commands/XNACK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,group,mode,id,options){parser.push("XNACK"),parser.pushKey(key),parser.push(group,mode,"IDS"),parser.pushVariadicWithLength(
id),options?.RETRYCOUNT!==void 0&&parser.push("RETRYCOUNT",options.RETRYCOUNT.toString()),options?.FORCE&&parser.push("FORCE")},transformReply:void 0}}});var require_XPENDING_RANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/XPENDING_RANGE.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.default={parseCommand(parser,key,group,start,end,count,options){parser.push("XPENDING"),parser.pushKey(key),parser.push(group),options?.
IDLE!==void 0&&parser.push("IDLE",options.IDLE.toString()),parser.push(start,end,count.toString()),options?.consumer&&parser.push(options.consumer)},transformReply(reply){
return reply.map(pending=>{let unwrapped=pending;return{id:unwrapped[0],consumer:unwrapped[1],millisecondsSinceLastDelivery:unwrapped[2],deliveriesCounter:unwrapped[3]}})}}}});var require_XPENDING=__commonJS({"node_modules/@redis/client/dist/lib/commands/XPENDING.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,group){parser.push("XPENDING"),parser.pushKey(key),parser.push(group)},transformReply(reply){let consumers=reply[3];return{
pending:reply[0],firstId:reply[1],lastId:reply[2],consumers:consumers===null?null:consumers.map(consumer=>{let[name,deliveriesCounter]=consumer;return{name,deliveriesCounter:Number(
deliveriesCounter)}})}}}}});var require_XRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/XRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.xRangeArguments=void 0;var generic_transformers_1=require_generic_transformers();function xRangeArguments(start,end,options){let args=[start,end];return options?.
COUNT!==void 0&&args.push("COUNT",options.COUNT.toString()),args}exports.xRangeArguments=xRangeArguments;exports.default={parseCommand(parser,key,...args){parser.
push("XRANGE"),parser.pushKey(key),parser.pushVariadic(xRangeArguments(args[0],args[1],args[2]))},transformReply(reply,preserve,typeMapping){return reply===null?
null:reply.map(generic_transformers_1.transformStreamMessageReply.bind(void 0,typeMapping))}}}});var require_XREAD=__commonJS({"node_modules/@redis/client/dist/lib/commands/XREAD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.pushXReadStreams=void 0;var generic_transformers_1=require_generic_transformers();function pushXReadStreams(parser,streams){if(parser.push("STREAMS"),Array.
isArray(streams)){for(let i=0;i<streams.length;i++)parser.pushKey(streams[i].key);for(let i=0;i<streams.length;i++)parser.push(streams[i].id)}else parser.pushKey(
streams.key),parser.push(streams.id)}exports.pushXReadStreams=pushXReadStreams;exports.default={parseCommand(parser,streams,options){parser.push("XREAD"),options?.
COUNT!==void 0&&parser.push("COUNT",options.COUNT.toString()),options?.MAXCOUNT!==void 0&&parser.push("MAXCOUNT",options.MAXCOUNT.toString()),options?.MAXSIZE!==
void 0&&parser.push("MAXSIZE",options.MAXSIZE.toString()),options?.BLOCK!==void 0&&parser.push("BLOCK",options.BLOCK.toString()),pushXReadStreams(parser,streams)},
transformReply:{2:generic_transformers_1.transformStreamsMessagesReplyResp2,3:generic_transformers_1.transformStreamsMessagesReplyResp3Compat}}}});var require_XREADGROUP=__commonJS({"node_modules/@redis/client/dist/lib/commands/XREADGROUP.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});var XREAD_1=require_XREAD(),generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,group,consumer,streams,options){
parser.push("XREADGROUP","GROUP",group,consumer),options?.COUNT!==void 0&&parser.push("COUNT",options.COUNT.toString()),options?.MAXCOUNT!==void 0&&parser.push(
"MAXCOUNT",options.MAXCOUNT.toString()),options?.MAXSIZE!==void 0&&parser.push("MAXSIZE",options.MAXSIZE.toString()),options?.BLOCK!==void 0&&parser.push("BLOCK",
options.BLOCK.toString()),options?.CLAIM!==void 0&&parser.push("CLAIM",options.CLAIM.toString()),options?.NOACK&&parser.push("NOACK"),(0,XREAD_1.pushXReadStreams)(
parser,streams)},transformReply:{2:generic_transformers_1.transformStreamsMessagesReplyResp2,3:generic_transformers_1.transformStreamsMessagesReplyResp3Compat}}}});var require_XREVRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/XREVRANGE.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});var XRANGE_1=__importStar(
require_XRANGE());exports.default={parseCommand(parser,key,...args){parser.push("XREVRANGE"),parser.pushKey(key),parser.pushVariadic((0,XRANGE_1.xRangeArguments)(
args[0],args[1],args[2]))},transformReply:XRANGE_1.default.transformReply}}});var require_XSETID=__commonJS({"node_modules/@redis/client/dist/lib/commands/XSETID.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,lastId,options){parser.push("XSETID"),parser.pushKey(key),parser.push(lastId),options?.ENTRIESADDED!==void 0&&parser.push(
"ENTRIESADDED",options.ENTRIESADDED.toString()),options?.MAXDELETEDID&&parser.push("MAXDELETEDID",options.MAXDELETEDID)},transformReply:void 0}}});var require_XTRIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/XTRIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,strategy,threshold,options){parser.push("XTRIM"),parser.pushKey(key),parser.push(strategy),options?.strategyModifier!==
void 0&&parser.push(options.strategyModifier),parser.push(threshold.toString()),options?.strategyModifier==="~"&&options.LIMIT!==void 0&&parser.push("LIMIT",options.
LIMIT.toString()),options?.policy&&parser.push(options.policy)},transformReply:void 0}}});var require_ZADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.pushMembers=void 0;var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,members,options){parser.push("ZADD"),
parser.pushKey(key),options?.condition?parser.push(options.condition):options?.NX?parser.push("NX"):options?.XX&&parser.push("XX"),options?.comparison?parser.push(
options.comparison):options?.LT?parser.push("LT"):options?.GT&&parser.push("GT"),options?.CH&&parser.push("CH"),pushMembers(parser,members)},transformReply:generic_transformers_1.
transformDoubleReply};function pushMembers(parser,members){if(Array.isArray(members))for(let member of members)pushMember(parser,member);else pushMember(parser,
members)}exports.pushMembers=pushMembers;function pushMember(parser,member){parser.push((0,generic_transformers_1.transformDoubleArgument)(member.score),member.
value)}}});var require_ZADD_INCR=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZADD_INCR.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});var ZADD_1=require_ZADD(),generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,members,options){parser.push(
"ZADD"),parser.pushKey(key),options?.condition&&parser.push(options.condition),options?.comparison&&parser.push(options.comparison),options?.CH&&parser.push("CH"),
parser.push("INCR"),(0,ZADD_1.pushMembers)(parser,members)},transformReply:generic_transformers_1.transformNullableDoubleReply}}});var require_ZCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("ZCARD"),parser.pushKey(key)},transformReply:void 0}}});var require_ZCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,min,max){parser.push("ZCOUNT"),parser.pushKey(key),parser.push(
(0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max))},transformReply:void 0}}});var require_ZDIFF=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZDIFF.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,keys){parser.push("ZDIFF"),parser.pushKeysLength(keys)},transformReply:void 0}}});var require_ZDIFF_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZDIFF_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZDIFF_1=__importDefault(require_ZDIFF());exports.default={parseCommand(parser,keys){ZDIFF_1.default.parseCommand(parser,keys),parser.push("WITHSCORES")},transformReply:generic_transformers_1.
transformSortedSetReply}}});var require_ZDIFFSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZDIFFSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,destination,inputKeys){parser.push("ZDIFFSTORE"),parser.pushKey(destination),parser.pushKeysLength(inputKeys)},
transformReply:void 0}}});var require_ZINCRBY=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZINCRBY.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,increment,member){parser.push("ZINCRBY"),parser.pushKey(key),
parser.push((0,generic_transformers_1.transformDoubleArgument)(increment),member)},transformReply:generic_transformers_1.transformDoubleReply}}});var require_ZINTER=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZINTER.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseZInterArguments=void 0;var generic_transformers_1=require_generic_transformers();function parseZInterArguments(parser,keys,options){(0,generic_transformers_1.
parseZKeysArguments)(parser,keys),options?.AGGREGATE&&parser.push("AGGREGATE",options.AGGREGATE)}exports.parseZInterArguments=parseZInterArguments;exports.default=
{parseCommand(parser,keys,options){parser.push("ZINTER"),parseZInterArguments(parser,keys,options)},transformReply:void 0}}});var require_ZINTER_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZINTER_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZINTER_1=__importDefault(require_ZINTER());exports.default={parseCommand(...args){ZINTER_1.default.parseCommand(...args),args[0].push("WITHSCORES")},transformReply:generic_transformers_1.
transformSortedSetReply}}});var require_ZINTERCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZINTERCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.default={parseCommand(parser,keys,options){parser.push("ZINTERCARD"),parser.pushKeysLength(keys),typeof options=="number"?parser.push("LIMIT",
options.toString()):options?.LIMIT&&parser.push("LIMIT",options.LIMIT.toString())},transformReply:void 0}}});var require_ZINTERSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZINTERSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var ZINTER_1=require_ZINTER();exports.default={parseCommand(parser,destination,keys,options){parser.push("ZINTERSTORE"),parser.pushKey(destination),
(0,ZINTER_1.parseZInterArguments)(parser,keys,options)},transformReply:void 0}}});var require_ZLEXCOUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZLEXCOUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.default={parseCommand(parser,key,min,max){parser.push("ZLEXCOUNT"),parser.pushKey(key),parser.push(min),parser.push(max)},transformReply:void 0}}});var require_ZMSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZMSCORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,member){parser.push("ZMSCORE"),parser.pushKey(key),parser.pushVariadic(
member)},transformReply:{2:(reply,preserve,typeMapping)=>reply.map((0,generic_transformers_1.createTransformNullableDoubleReplyResp2Func)(preserve,typeMapping)),
3:void 0}}}});var require_ZPOPMAX_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZPOPMAX_COUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,count){parser.push("ZPOPMAX"),parser.pushKey(
key),parser.push(count.toString())},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZPOPMAX=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZPOPMAX.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key){parser.push("ZPOPMAX"),parser.pushKey(key)},transformReply:{
2:(reply,preserve,typeMapping)=>reply.length===0?null:{value:reply[0],score:generic_transformers_1.transformDoubleReply[2](reply[1],preserve,typeMapping)},3:reply=>reply.
length===0?null:{value:reply[0],score:reply[1]}}}}});var require_ZPOPMIN_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZPOPMIN_COUNT.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,count){parser.push("ZPOPMIN"),parser.pushKey(
key),parser.push(count.toString())},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZPOPMIN=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZPOPMIN.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var ZPOPMAX_1=__importDefault(require_ZPOPMAX());
exports.default={parseCommand(parser,key){parser.push("ZPOPMIN"),parser.pushKey(key)},transformReply:ZPOPMAX_1.default.transformReply}}});var require_ZRANDMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={parseCommand(parser,key){parser.push("ZRANDMEMBER"),parser.pushKey(key)},transformReply:void 0}}});var require_ZRANDMEMBER_COUNT=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER_COUNT.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var ZRANDMEMBER_1=__importDefault(
require_ZRANDMEMBER());exports.default={parseCommand(parser,key,count){ZRANDMEMBER_1.default.parseCommand(parser,key),parser.push(count.toString())},transformReply:void 0}}});var require_ZRANDMEMBER_COUNT_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANDMEMBER_COUNT_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZRANDMEMBER_COUNT_1=__importDefault(require_ZRANDMEMBER_COUNT());exports.default={parseCommand(parser,key,count){ZRANDMEMBER_COUNT_1.default.parseCommand(parser,
key,count),parser.push("WITHSCORES")},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.zRangeArgument=void 0;var generic_transformers_1=require_generic_transformers();function zRangeArgument(min,max,options){let args=[(0,generic_transformers_1.
transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max)];switch(options?.BY){case"SCORE":args.push("BYSCORE");break;case"\
LEX":args.push("BYLEX");break}return options?.REV&&args.push("REV"),options?.LIMIT&&args.push("LIMIT",options.LIMIT.offset.toString(),options.LIMIT.count.toString()),
args}exports.zRangeArgument=zRangeArgument;exports.default={parseCommand(parser,key,min,max,options){parser.push("ZRANGE"),parser.pushKey(key),parser.pushVariadic(
zRangeArgument(min,max,options))},transformReply:void 0}}});var require_ZRANGE_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGE_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZRANGE_1=__importDefault(require_ZRANGE());exports.default={parseCommand(...args){let parser=args[0];ZRANGE_1.default.parseCommand(...args),parser.push("WITHSCO\
RES")},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZRANGEBYLEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGEBYLEX.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,min,max,options){parser.push("ZRANGEBYLEX"),parser.
pushKey(key),parser.push((0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max)),options?.LIMIT&&
parser.push("LIMIT",options.LIMIT.offset.toString(),options.LIMIT.count.toString())},transformReply:void 0}}});var require_ZRANGEBYSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGEBYSCORE.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,min,max,options){parser.push("ZRANGEBYSCOR\
E"),parser.pushKey(key),parser.push((0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max)),
options?.LIMIT&&parser.push("LIMIT",options.LIMIT.offset.toString(),options.LIMIT.count.toString())},transformReply:void 0}}});var require_ZRANGEBYSCORE_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGEBYSCORE_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZRANGEBYSCORE_1=__importDefault(require_ZRANGEBYSCORE());exports.default={parseCommand(...args){let parser=args[0];ZRANGEBYSCORE_1.default.parseCommand(...args),
parser.push("WITHSCORES")},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZRANGESTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANGESTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,destination,source,min,max,options){switch(parser.
push("ZRANGESTORE"),parser.pushKey(destination),parser.pushKey(source),parser.push((0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.
transformStringDoubleArgument)(max)),options?.BY){case"SCORE":parser.push("BYSCORE");break;case"LEX":parser.push("BYLEX");break}options?.REV&&parser.push("REV"),
options?.LIMIT&&parser.push("LIMIT",options.LIMIT.offset.toString(),options.LIMIT.count.toString())},transformReply:void 0}}});var require_ZREMRANGEBYSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYSCORE.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,min,max){parser.push("ZREMRANGEBYSCO\
RE"),parser.pushKey(key),parser.push((0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max))},
transformReply:void 0}}});var require_ZRANK=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member){parser.push("ZRANK"),parser.pushKey(key),parser.push(member)},transformReply:void 0}}});var require_ZRANK_WITHSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZRANK_WITHSCORE.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var ZRANK_1=__importDefault(
require_ZRANK());exports.default={parseCommand(...args){let parser=args[0];ZRANK_1.default.parseCommand(...args),parser.push("WITHSCORE")},transformReply:{2:reply=>reply===
null?null:{rank:reply[0],score:Number(reply[1])},3:reply=>reply===null?null:{rank:reply[0],score:reply[1]}}}}});var require_ZREM=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member){parser.push("ZREM"),parser.pushKey(key),parser.pushVariadic(member)},transformReply:void 0}}});var require_ZREMRANGEBYLEX=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYLEX.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,min,max){parser.push("ZREMRANGEBYLEX"),parser.
pushKey(key),parser.push((0,generic_transformers_1.transformStringDoubleArgument)(min),(0,generic_transformers_1.transformStringDoubleArgument)(max))},transformReply:void 0}}});var require_ZREMRANGEBYRANK=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREMRANGEBYRANK.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.default={parseCommand(parser,key,start,stop){parser.push("ZREMRANGEBYRANK"),parser.pushKey(key),parser.push(start.toString(),stop.
toString())},transformReply:void 0}}});var require_ZREVRANK=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREVRANK.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,member){parser.push("ZREVRANK"),parser.pushKey(key),parser.push(member)},transformReply:void 0}}});var require_ZREVRANK_WITHSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZREVRANK_WITHSCORE.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var ZRANK_WITHSCORE_1=__importDefault(
require_ZRANK_WITHSCORE()),ZREVRANK_1=__importDefault(require_ZREVRANK());exports.default={parseCommand(...args){let parser=args[0];ZREVRANK_1.default.parseCommand(
...args),parser.push("WITHSCORE")},transformReply:ZRANK_WITHSCORE_1.default.transformReply}}});var require_ZSCAN=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZSCAN.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var SCAN_1=require_SCAN(),generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,cursor,options){parser.push("ZSCAN"),parser.
pushKey(key),(0,SCAN_1.parseScanArguments)(parser,cursor,options)},transformReply([cursor,rawMembers]){return{cursor,members:generic_transformers_1.transformSortedSetReply[2](
rawMembers)}}}}});var require_ZSCORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZSCORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,member){parser.push("ZSCORE"),parser.pushKey(key),parser.push(
member)},transformReply:generic_transformers_1.transformNullableDoubleReply}}});var require_ZUNION=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZUNION.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,keys,options){parser.push("ZUNION"),(0,generic_transformers_1.parseZKeysArguments)(
parser,keys),options?.AGGREGATE&&parser.push("AGGREGATE",options.AGGREGATE)},transformReply:void 0}}});var require_ZUNION_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZUNION_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
ZUNION_1=__importDefault(require_ZUNION());exports.default={parseCommand(...args){let parser=args[0];ZUNION_1.default.parseCommand(...args),parser.push("WITHSCO\
RES")},transformReply:generic_transformers_1.transformSortedSetReply}}});var require_ZUNIONSTORE=__commonJS({"node_modules/@redis/client/dist/lib/commands/ZUNIONSTORE.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,destination,keys,options){parser.push("ZUNIONSTORE"),
parser.pushKey(destination),(0,generic_transformers_1.parseZKeysArguments)(parser,keys),options?.AGGREGATE&&parser.push("AGGREGATE",options.AGGREGATE)},transformReply:void 0}}});var require_VADD=__commonJS({"node_modules/@redis/client/dist/lib/commands/VADD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,vector,element,options){parser.push("VADD"),parser.pushKey(key),
options?.REDUCE!==void 0&&parser.push("REDUCE",options.REDUCE.toString()),parser.push("VALUES",vector.length.toString());for(let value of vector)parser.push((0,generic_transformers_1.
transformDoubleArgument)(value));parser.push(element),options?.CAS&&parser.push("CAS"),options?.QUANT&&parser.push(options.QUANT),options?.EF!==void 0&&parser.push(
"EF",options.EF.toString()),options?.SETATTR&&parser.push("SETATTR",JSON.stringify(options.SETATTR)),options?.M!==void 0&&parser.push("M",options.M.toString())},
transformReply:generic_transformers_1.transformBooleanReply}}});var require_VCARD=__commonJS({"node_modules/@redis/client/dist/lib/commands/VCARD.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("VCARD"),parser.pushKey(key)},transformReply:void 0}}});var require_VDIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/VDIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("VDIM"),parser.pushKey(key)},transformReply:void 0}}});var require_VEMB=__commonJS({"node_modules/@redis/client/dist/lib/commands/VEMB.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,element){parser.push("VEMB"),parser.pushKey(key),parser.push(
element)},transformReply:generic_transformers_1.transformDoubleArrayReply}}});var require_VEMB_RAW=__commonJS({"node_modules/@redis/client/dist/lib/commands/VEMB_RAW.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
VEMB_1=__importDefault(require_VEMB()),transformRawVembReply={2:(reply,preserve,typeMapping)=>({quantization:reply[0],raw:reply[1],l2Norm:generic_transformers_1.
transformDoubleReply[2](reply[2],preserve,typeMapping),...reply[3]!==void 0&&{quantizationRange:generic_transformers_1.transformDoubleReply[2](reply[3],preserve,
typeMapping)}}),3:reply=>({quantization:reply[0],raw:reply[1],l2Norm:reply[2],quantizationRange:reply[3]})};exports.default={parseCommand(parser,key,element){VEMB_1.
default.parseCommand(parser,key,element),parser.push("RAW")},transformReply:transformRawVembReply}}});var require_VGETATTR=__commonJS({"node_modules/@redis/client/dist/lib/commands/VGETATTR.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,element){parser.push("VGETATTR"),parser.pushKey(key),parser.push(
element)},transformReply:generic_transformers_1.transformRedisJsonNullReply}}});var require_VINFO=__commonJS({"node_modules/@redis/client/dist/lib/commands/VINFO.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key){parser.push("VINFO"),parser.pushKey(key)},transformReply:{2:reply=>{let ret={};for(let i=0;i<reply.length;i+=2)ret[reply[i].
toString()]=reply[i+1];return ret},3:void 0}}}});var require_VLINKS=__commonJS({"node_modules/@redis/client/dist/lib/commands/VLINKS.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,element){parser.push("VLINKS"),parser.pushKey(key),parser.push(element)},transformReply:void 0}}});var require_VLINKS_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/VLINKS_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
VLINKS_1=__importDefault(require_VLINKS());function transformVLinksWithScoresReply(reply,preserve,typeMapping){let layers=[];for(let layer of reply){let obj={};
for(let i=0;i<layer.length;i+=2){let element=layer[i],score=generic_transformers_1.transformDoubleReply[2](layer[i+1],preserve,typeMapping);obj[element.toString()]=
score}layers.push(obj)}return layers}exports.default={parseCommand(...args){let parser=args[0];VLINKS_1.default.parseCommand(...args),parser.push("WITHSCORES")},
transformReply:{2:transformVLinksWithScoresReply,3:void 0}}}});var require_VRANDMEMBER=__commonJS({"node_modules/@redis/client/dist/lib/commands/VRANDMEMBER.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.default={CACHEABLE:!1,parseCommand(parser,key,count){parser.push("VRANDMEMBER"),parser.pushKey(key),count!==void 0&&parser.push(count.toString())},
transformReply:void 0}}});var require_VRANGE=__commonJS({"node_modules/@redis/client/dist/lib/commands/VRANGE.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.default={parseCommand(parser,key,start,end,count){parser.push("VRANGE"),parser.pushKey(key),parser.push(start,end),count!==void 0&&parser.push(count.toString())},
transformReply:void 0}}});var require_VREM=__commonJS({"node_modules/@redis/client/dist/lib/commands/VREM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,element){parser.push("VREM"),parser.pushKey(key),parser.push(
element)},transformReply:generic_transformers_1.transformBooleanReply}}});var require_VSETATTR=__commonJS({"node_modules/@redis/client/dist/lib/commands/VSETATTR.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,element,attributes){parser.push("VSETATTR"),parser.pushKey(key),
parser.push(element),typeof attributes=="object"&&attributes!==null?parser.push(JSON.stringify(attributes)):parser.push(attributes)},transformReply:generic_transformers_1.
transformBooleanReply}}});var require_VSIM=__commonJS({"node_modules/@redis/client/dist/lib/commands/VSIM.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,key,query,options){if(parser.push("VSIM"),parser.pushKey(key),Array.
isArray(query)){parser.push("VALUES",query.length.toString());for(let value of query)parser.push((0,generic_transformers_1.transformDoubleArgument)(value))}else
parser.push("ELE",query);options?.COUNT!==void 0&&parser.push("COUNT",options.COUNT.toString()),options?.EPSILON!==void 0&&parser.push("EPSILON",options.EPSILON.
toString()),options?.EF!==void 0&&parser.push("EF",options.EF.toString()),options?.FILTER&&parser.push("FILTER",options.FILTER),options?.["FILTER-EF"]!==void 0&&
parser.push("FILTER-EF",options["FILTER-EF"].toString()),options?.TRUTH&&parser.push("TRUTH"),options?.NOTHREAD&&parser.push("NOTHREAD")},transformReply:void 0}}});var require_VSIM_WITHSCORES=__commonJS({"node_modules/@redis/client/dist/lib/commands/VSIM_WITHSCORES.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),
VSIM_1=__importDefault(require_VSIM());exports.default={parseCommand(...args){let parser=args[0];VSIM_1.default.parseCommand(...args),parser.push("WITHSCORES")},
transformReply:{2:(reply,preserve,typeMapping)=>{let inferred=reply,members={};for(let i=0;i<inferred.length;i+=2)members[inferred[i].toString()]=generic_transformers_1.
transformDoubleReply[2](inferred[i+1],preserve,typeMapping);return members},3:void 0}}}});var require_LATENCY_HISTOGRAM=__commonJS({"node_modules/@redis/client/dist/lib/commands/LATENCY_HISTOGRAM.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers(),id=n=>n;exports.default={IS_READ_ONLY:!0,parseCommand(parser,...commands){let args=[
"LATENCY","HISTOGRAM"];commands.length!==0&&args.push(...commands),parser.push(...args)},transformReply:{2:reply=>{let result={};if(reply.length===0)return result;
for(let i=1;i<reply.length;i+=2){let histogram=reply[i];result[reply[i-1]]={calls:histogram[1],histogram_usec:(0,generic_transformers_1.transformTuplesToMap)(histogram[3],
id)}}return result},3:void 0}}}});var require_commands=__commonJS({"node_modules/@redis/client/dist/lib/commands/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.NON_STICKY_COMMANDS=exports.REDIS_FLUSH_MODES=exports.COMMAND_LIST_FILTER_BY=
exports.CLUSTER_SLOT_STATES=exports.FAILOVER_MODES=exports.CLIENT_UNBLOCK_MODES=exports.CLIENT_KILL_FILTERS=exports.AR_OPERATIONS=exports.AR_PREDICATE_COMBINATORS=
exports.AR_PREDICATE_TYPES=void 0;var ACL_CAT_1=__importDefault(require_ACL_CAT()),ACL_DELUSER_1=__importDefault(require_ACL_DELUSER()),ACL_DRYRUN_1=__importDefault(
require_ACL_DRYRUN()),ACL_GENPASS_1=__importDefault(require_ACL_GENPASS()),ACL_GETUSER_1=__importDefault(require_ACL_GETUSER()),ACL_LIST_1=__importDefault(require_ACL_LIST()),
ACL_LOAD_1=__importDefault(require_ACL_LOAD()),ACL_LOG_RESET_1=__importDefault(require_ACL_LOG_RESET()),ACL_LOG_1=__importDefault(require_ACL_LOG()),ACL_SAVE_1=__importDefault(
require_ACL_SAVE()),ACL_SETUSER_1=__importDefault(require_ACL_SETUSER()),ACL_USERS_1=__importDefault(require_ACL_USERS()),ACL_WHOAMI_1=__importDefault(require_ACL_WHOAMI()),
APPEND_1=__importDefault(require_APPEND()),ARCOUNT_1=__importDefault(require_ARCOUNT()),ARDEL_1=__importDefault(require_ARDEL()),ARDELRANGE_1=__importDefault(require_ARDELRANGE()),
ARGET_1=__importDefault(require_ARGET()),ARGETRANGE_1=__importDefault(require_ARGETRANGE()),ARGREP_1=__importStar(require_ARGREP());Object.defineProperty(exports,
"AR_PREDICATE_TYPES",{enumerable:!0,get:function(){return ARGREP_1.AR_PREDICATE_TYPES}});Object.defineProperty(exports,"AR_PREDICATE_COMBINATORS",{enumerable:!0,
get:function(){return ARGREP_1.AR_PREDICATE_COMBINATORS}});var ARGREP_WITHVALUES_1=__importDefault(require_ARGREP_WITHVALUES()),ARINFO_1=__importDefault(require_ARINFO()),
ARINSERT_1=__importDefault(require_ARINSERT()),ARLASTITEMS_1=__importDefault(require_ARLASTITEMS()),ARLEN_1=__importDefault(require_ARLEN()),ARMGET_1=__importDefault(
require_ARMGET()),ARMSET_1=__importDefault(require_ARMSET()),ARNEXT_1=__importDefault(require_ARNEXT()),AROP_1=__importStar(require_AROP());Object.defineProperty(
exports,"AR_OPERATIONS",{enumerable:!0,get:function(){return AROP_1.AR_OPERATIONS}});var ARRING_1=__importDefault(require_ARRING()),ARSCAN_1=__importDefault(require_ARSCAN()),
ARSEEK_1=__importDefault(require_ARSEEK()),ARSET_1=__importDefault(require_ARSET()),ASKING_1=__importDefault(require_ASKING()),AUTH_1=__importDefault(require_AUTH()),
BGREWRITEAOF_1=__importDefault(require_BGREWRITEAOF()),BGSAVE_1=__importDefault(require_BGSAVE()),BITCOUNT_1=__importDefault(require_BITCOUNT()),BITFIELD_RO_1=__importDefault(
require_BITFIELD_RO()),BITFIELD_1=__importDefault(require_BITFIELD()),BITOP_1=__importDefault(require_BITOP()),BITPOS_1=__importDefault(require_BITPOS()),BLESS_GET_1=__importDefault(
require_BLESS_GET()),BLESS_SET_1=__importDefault(require_BLESS_SET()),BLESS_CLEAR_1=__importDefault(require_BLESS_CLEAR()),BLESS_SCAN_1=__importDefault(require_BLESS_SCAN()),
BLMOVE_1=__importDefault(require_BLMOVE()),BLMOVEM_1=__importDefault(require_BLMOVEM()),BLMPOP_1=__importDefault(require_BLMPOP()),BLPOP_1=__importDefault(require_BLPOP()),
BRPOP_1=__importDefault(require_BRPOP()),BRPOPLPUSH_1=__importDefault(require_BRPOPLPUSH()),BZMPOP_1=__importDefault(require_BZMPOP()),BZPOPMAX_1=__importDefault(
require_BZPOPMAX()),BZPOPMIN_1=__importDefault(require_BZPOPMIN()),CLIENT_CACHING_1=__importDefault(require_CLIENT_CACHING()),CLIENT_GETNAME_1=__importDefault(require_CLIENT_GETNAME()),
CLIENT_GETREDIR_1=__importDefault(require_CLIENT_GETREDIR()),CLIENT_ID_1=__importDefault(require_CLIENT_ID()),CLIENT_INFO_1=__importDefault(require_CLIENT_INFO()),
CLIENT_KILL_1=__importStar(require_CLIENT_KILL());Object.defineProperty(exports,"CLIENT_KILL_FILTERS",{enumerable:!0,get:function(){return CLIENT_KILL_1.CLIENT_KILL_FILTERS}});
var CLIENT_LIST_1=__importDefault(require_CLIENT_LIST()),CLIENT_NO_EVICT_1=__importDefault(require_CLIENT_NO_EVICT()),CLIENT_NO_TOUCH_1=__importDefault(require_CLIENT_NO_TOUCH()),
CLIENT_PAUSE_1=__importDefault(require_CLIENT_PAUSE()),CLIENT_SETNAME_1=__importDefault(require_CLIENT_SETNAME()),CLIENT_TRACKING_1=__importDefault(require_CLIENT_TRACKING()),
CLIENT_TRACKINGINFO_1=__importDefault(require_CLIENT_TRACKINGINFO()),CLIENT_UNBLOCK_1=__importStar(require_CLIENT_UNBLOCK());Object.defineProperty(exports,"CLIE\
NT_UNBLOCK_MODES",{enumerable:!0,get:function(){return CLIENT_UNBLOCK_1.CLIENT_UNBLOCK_MODES}});var CLIENT_UNPAUSE_1=__importDefault(require_CLIENT_UNPAUSE()),CLUSTER_ADDSLOTS_1=__importDefault(
require_CLUSTER_ADDSLOTS()),CLUSTER_ADDSLOTSRANGE_1=__importDefault(require_CLUSTER_ADDSLOTSRANGE()),CLUSTER_BUMPEPOCH_1=__importDefault(require_CLUSTER_BUMPEPOCH()),
CLUSTER_COUNT_FAILURE_REPORTS_1=__importDefault(require_CLUSTER_COUNT_FAILURE_REPORTS()),CLUSTER_COUNTKEYSINSLOT_1=__importDefault(require_CLUSTER_COUNTKEYSINSLOT()),
CLUSTER_DELSLOTS_1=__importDefault(require_CLUSTER_DELSLOTS()),CLUSTER_DELSLOTSRANGE_1=__importDefault(require_CLUSTER_DELSLOTSRANGE()),CLUSTER_FAILOVER_1=__importStar(
require_CLUSTER_FAILOVER());Object.defineProperty(exports,"FAILOVER_MODES",{enumerable:!0,get:function(){return CLUSTER_FAILOVER_1.FAILOVER_MODES}});var CLUSTER_FLUSHSLOTS_1=__importDefault(
require_CLUSTER_FLUSHSLOTS()),CLUSTER_FORGET_1=__importDefault(require_CLUSTER_FORGET()),CLUSTER_GETKEYSINSLOT_1=__importDefault(require_CLUSTER_GETKEYSINSLOT()),
CLUSTER_INFO_1=__importDefault(require_CLUSTER_INFO()),CLUSTER_KEYSLOT_1=__importDefault(require_CLUSTER_KEYSLOT()),CLUSTER_LINKS_1=__importDefault(require_CLUSTER_LINKS()),
CLUSTER_MEET_1=__importDefault(require_CLUSTER_MEET()),CLUSTER_MYID_1=__importDefault(require_CLUSTER_MYID()),CLUSTER_MYSHARDID_1=__importDefault(require_CLUSTER_MYSHARDID()),
CLUSTER_NODES_1=__importDefault(require_CLUSTER_NODES()),CLUSTER_REPLICAS_1=__importDefault(require_CLUSTER_REPLICAS()),CLUSTER_REPLICATE_1=__importDefault(require_CLUSTER_REPLICATE()),
CLUSTER_RESET_1=__importDefault(require_CLUSTER_RESET()),CLUSTER_SAVECONFIG_1=__importDefault(require_CLUSTER_SAVECONFIG()),CLUSTER_SET_CONFIG_EPOCH_1=__importDefault(
require_CLUSTER_SET_CONFIG_EPOCH()),CLUSTER_SETSLOT_1=__importStar(require_CLUSTER_SETSLOT());Object.defineProperty(exports,"CLUSTER_SLOT_STATES",{enumerable:!0,
get:function(){return CLUSTER_SETSLOT_1.CLUSTER_SLOT_STATES}});var CLUSTER_SLOTS_1=__importDefault(require_CLUSTER_SLOTS()),COMMAND_COUNT_1=__importDefault(require_COMMAND_COUNT()),
COMMAND_DOCS_1=__importDefault(require_COMMAND_DOCS()),COMMAND_GETKEYS_1=__importDefault(require_COMMAND_GETKEYS()),COMMAND_GETKEYSANDFLAGS_1=__importDefault(require_COMMAND_GETKEYSANDFLAGS()),
COMMAND_INFO_1=__importDefault(require_COMMAND_INFO()),COMMAND_LIST_1=__importStar(require_COMMAND_LIST());Object.defineProperty(exports,"COMMAND_LIST_FILTER_BY",
{enumerable:!0,get:function(){return COMMAND_LIST_1.COMMAND_LIST_FILTER_BY}});var COMMAND_1=__importDefault(require_COMMAND()),CONFIG_GET_1=__importDefault(require_CONFIG_GET()),
CONFIG_RESETSTAT_1=__importDefault(require_CONFIG_RESETSTAT()),CONFIG_REWRITE_1=__importDefault(require_CONFIG_REWRITE()),CONFIG_SET_1=__importDefault(require_CONFIG_SET()),
COPY_1=__importDefault(require_COPY()),DBSIZE_1=__importDefault(require_DBSIZE()),DECR_1=__importDefault(require_DECR()),DECRBY_1=__importDefault(require_DECRBY()),
DEL_1=__importDefault(require_DEL()),DELEX_1=__importDefault(require_DELEX()),DIGEST_1=__importDefault(require_DIGEST()),DUMP_1=__importDefault(require_DUMP()),
ECHO_1=__importDefault(require_ECHO()),EVAL_RO_1=__importDefault(require_EVAL_RO()),EVAL_1=__importDefault(require_EVAL()),EVALSHA_RO_1=__importDefault(require_EVALSHA_RO()),
EVALSHA_1=__importDefault(require_EVALSHA()),GEOADD_1=__importDefault(require_GEOADD()),GEODIST_1=__importDefault(require_GEODIST()),GEOHASH_1=__importDefault(require_GEOHASH()),
GEOPOS_1=__importDefault(require_GEOPOS()),GEORADIUS_RO_WITH_1=__importDefault(require_GEORADIUS_RO_WITH()),GEORADIUS_RO_1=__importDefault(require_GEORADIUS_RO()),
GEORADIUS_STORE_1=__importDefault(require_GEORADIUS_STORE()),GEORADIUS_WITH_1=__importDefault(require_GEORADIUS_WITH()),GEORADIUS_1=__importDefault(require_GEORADIUS()),
GEORADIUSBYMEMBER_RO_WITH_1=__importDefault(require_GEORADIUSBYMEMBER_RO_WITH()),GEORADIUSBYMEMBER_RO_1=__importDefault(require_GEORADIUSBYMEMBER_RO()),GEORADIUSBYMEMBER_STORE_1=__importDefault(
require_GEORADIUSBYMEMBER_STORE()),GEORADIUSBYMEMBER_WITH_1=__importDefault(require_GEORADIUSBYMEMBER_WITH()),GEORADIUSBYMEMBER_1=__importDefault(require_GEORADIUSBYMEMBER()),
GEOSEARCH_WITH_1=__importDefault(require_GEOSEARCH_WITH()),GEOSEARCH_1=__importDefault(require_GEOSEARCH()),GEOSEARCHSTORE_1=__importDefault(require_GEOSEARCHSTORE()),
GET_1=__importDefault(require_GET()),GETBIT_1=__importDefault(require_GETBIT()),GETDEL_1=__importDefault(require_GETDEL()),GETEX_1=__importDefault(require_GETEX()),
GETRANGE_1=__importDefault(require_GETRANGE()),GETSET_1=__importDefault(require_GETSET()),EXISTS_1=__importDefault(require_EXISTS()),EXPIRE_1=__importDefault(require_EXPIRE()),
EXPIREAT_1=__importDefault(require_EXPIREAT()),EXPIRETIME_1=__importDefault(require_EXPIRETIME()),FLUSHALL_1=__importStar(require_FLUSHALL());Object.defineProperty(
exports,"REDIS_FLUSH_MODES",{enumerable:!0,get:function(){return FLUSHALL_1.REDIS_FLUSH_MODES}});var FLUSHDB_1=__importDefault(require_FLUSHDB()),FCALL_1=__importDefault(
require_FCALL()),FCALL_RO_1=__importDefault(require_FCALL_RO()),FUNCTION_DELETE_1=__importDefault(require_FUNCTION_DELETE()),FUNCTION_DUMP_1=__importDefault(require_FUNCTION_DUMP()),
FUNCTION_FLUSH_1=__importDefault(require_FUNCTION_FLUSH()),FUNCTION_KILL_1=__importDefault(require_FUNCTION_KILL()),FUNCTION_LIST_WITHCODE_1=__importDefault(require_FUNCTION_LIST_WITHCODE()),
FUNCTION_LIST_1=__importDefault(require_FUNCTION_LIST()),FUNCTION_LOAD_1=__importDefault(require_FUNCTION_LOAD()),FUNCTION_RESTORE_1=__importDefault(require_FUNCTION_RESTORE()),
FUNCTION_STATS_1=__importDefault(require_FUNCTION_STATS()),HDEL_1=__importDefault(require_HDEL()),HELLO_1=__importDefault(require_HELLO()),HEXISTS_1=__importDefault(
require_HEXISTS()),HEXPIRE_1=__importDefault(require_HEXPIRE()),HEXPIREAT_1=__importDefault(require_HEXPIREAT()),HEXPIRETIME_1=__importDefault(require_HEXPIRETIME()),
HGET_1=__importDefault(require_HGET()),HGETALL_1=__importDefault(require_HGETALL()),HGETDEL_1=__importDefault(require_HGETDEL()),HGETEX_1=__importDefault(require_HGETEX()),
HIMPORT_DISCARD_1=__importDefault(require_HIMPORT_DISCARD()),HIMPORT_DISCARDALL_1=__importDefault(require_HIMPORT_DISCARDALL()),HIMPORT_PREPARE_1=__importDefault(
require_HIMPORT_PREPARE()),HIMPORT_SET_1=__importDefault(require_HIMPORT_SET()),HINCRBY_1=__importDefault(require_HINCRBY()),HINCRBYFLOAT_1=__importDefault(require_HINCRBYFLOAT()),
HKEYS_1=__importDefault(require_HKEYS()),HLEN_1=__importDefault(require_HLEN()),HMGET_1=__importDefault(require_HMGET()),HPERSIST_1=__importDefault(require_HPERSIST()),
HPEXPIRE_1=__importDefault(require_HPEXPIRE()),HPEXPIREAT_1=__importDefault(require_HPEXPIREAT()),HPEXPIRETIME_1=__importDefault(require_HPEXPIRETIME()),HPTTL_1=__importDefault(
require_HPTTL()),HRANDFIELD_COUNT_WITHVALUES_1=__importDefault(require_HRANDFIELD_COUNT_WITHVALUES()),HRANDFIELD_COUNT_1=__importDefault(require_HRANDFIELD_COUNT()),
HRANDFIELD_1=__importDefault(require_HRANDFIELD()),HSCAN_1=__importDefault(require_HSCAN()),HSCAN_NOVALUES_1=__importDefault(require_HSCAN_NOVALUES()),HSET_1=__importDefault(
require_HSET()),HSETEX_1=__importDefault(require_HSETEX()),HSETNX_1=__importDefault(require_HSETNX()),HSTRLEN_1=__importDefault(require_HSTRLEN()),HTTL_1=__importDefault(
require_HTTL()),HVALS_1=__importDefault(require_HVALS()),HOTKEYS_GET_1=__importDefault(require_HOTKEYS_GET()),HOTKEYS_RESET_1=__importDefault(require_HOTKEYS_RESET()),
HOTKEYS_START_1=__importDefault(require_HOTKEYS_START()),HOTKEYS_STOP_1=__importDefault(require_HOTKEYS_STOP()),INCR_1=__importDefault(require_INCR()),INCRBY_1=__importDefault(
require_INCRBY()),INCRBYFLOAT_1=__importDefault(require_INCRBYFLOAT()),INCREX_1=__importDefault(require_INCREX()),INCREXBYFLOAT_1=__importDefault(require_INCREXBYFLOAT()),
INFO_1=__importDefault(require_INFO()),KEYS_1=__importDefault(require_KEYS()),LASTSAVE_1=__importDefault(require_LASTSAVE()),LATENCY_DOCTOR_1=__importDefault(require_LATENCY_DOCTOR()),
LATENCY_GRAPH_1=__importDefault(require_LATENCY_GRAPH()),LATENCY_HISTORY_1=__importDefault(require_LATENCY_HISTORY()),LATENCY_LATEST_1=__importDefault(require_LATENCY_LATEST()),
LATENCY_RESET_1=__importDefault(require_LATENCY_RESET()),LCS_IDX_WITHMATCHLEN_1=__importDefault(require_LCS_IDX_WITHMATCHLEN()),LCS_IDX_1=__importDefault(require_LCS_IDX()),
LCS_LEN_1=__importDefault(require_LCS_LEN()),LCS_1=__importDefault(require_LCS()),LINDEX_1=__importDefault(require_LINDEX()),LINSERT_1=__importDefault(require_LINSERT()),
LLEN_1=__importDefault(require_LLEN()),LMOVE_1=__importDefault(require_LMOVE()),LMOVEM_1=__importDefault(require_LMOVEM()),LMPOP_1=__importDefault(require_LMPOP()),
LOLWUT_1=__importDefault(require_LOLWUT()),LPOP_COUNT_1=__importDefault(require_LPOP_COUNT()),LPOP_1=__importDefault(require_LPOP()),LPOS_COUNT_1=__importDefault(
require_LPOS_COUNT()),LPOS_1=__importDefault(require_LPOS()),LPUSH_1=__importDefault(require_LPUSH()),LPUSHX_1=__importDefault(require_LPUSHX()),LRANGE_1=__importDefault(
require_LRANGE()),LREM_1=__importDefault(require_LREM()),LSET_1=__importDefault(require_LSET()),LTRIM_1=__importDefault(require_LTRIM()),MEMORY_DOCTOR_1=__importDefault(
require_MEMORY_DOCTOR()),MEMORY_MALLOC_STATS_1=__importDefault(require_MEMORY_MALLOC_STATS()),MEMORY_PURGE_1=__importDefault(require_MEMORY_PURGE()),MEMORY_STATS_1=__importDefault(
require_MEMORY_STATS()),MEMORY_USAGE_1=__importDefault(require_MEMORY_USAGE()),MGET_1=__importDefault(require_MGET()),MIGRATE_1=__importDefault(require_MIGRATE()),
MODULE_LIST_1=__importDefault(require_MODULE_LIST()),MODULE_LOAD_1=__importDefault(require_MODULE_LOAD()),MODULE_UNLOAD_1=__importDefault(require_MODULE_UNLOAD()),
MOVE_1=__importDefault(require_MOVE()),MSET_1=__importDefault(require_MSET()),MSETEX_1=__importDefault(require_MSETEX()),MSETNX_1=__importDefault(require_MSETNX()),
OBJECT_ENCODING_1=__importDefault(require_OBJECT_ENCODING()),OBJECT_FREQ_1=__importDefault(require_OBJECT_FREQ()),OBJECT_IDLETIME_1=__importDefault(require_OBJECT_IDLETIME()),
OBJECT_REFCOUNT_1=__importDefault(require_OBJECT_REFCOUNT()),PERSIST_1=__importDefault(require_PERSIST()),PEXPIRE_1=__importDefault(require_PEXPIRE()),PEXPIREAT_1=__importDefault(
require_PEXPIREAT()),PEXPIRETIME_1=__importDefault(require_PEXPIRETIME()),PFADD_1=__importDefault(require_PFADD()),PFCOUNT_1=__importDefault(require_PFCOUNT()),
PFMERGE_1=__importDefault(require_PFMERGE()),PING_1=__importDefault(require_PING()),PSETEX_1=__importDefault(require_PSETEX()),PTTL_1=__importDefault(require_PTTL()),
PUBLISH_1=__importDefault(require_PUBLISH()),PUBSUB_CHANNELS_1=__importDefault(require_PUBSUB_CHANNELS()),PUBSUB_NUMPAT_1=__importDefault(require_PUBSUB_NUMPAT()),
PUBSUB_NUMSUB_1=__importDefault(require_PUBSUB_NUMSUB()),PUBSUB_SHARDNUMSUB_1=__importDefault(require_PUBSUB_SHARDNUMSUB()),PUBSUB_SHARDCHANNELS_1=__importDefault(
require_PUBSUB_SHARDCHANNELS()),RANDOMKEY_1=__importDefault(require_RANDOMKEY()),READONLY_1=__importDefault(require_READONLY()),RENAME_1=__importDefault(require_RENAME()),
RENAMENX_1=__importDefault(require_RENAMENX()),REPLICAOF_1=__importDefault(require_REPLICAOF()),RESTORE_ASKING_1=__importDefault(require_RESTORE_ASKING()),RESTORE_1=__importDefault(
require_RESTORE()),ROLE_1=__importDefault(require_ROLE()),RPOP_COUNT_1=__importDefault(require_RPOP_COUNT()),RPOP_1=__importDefault(require_RPOP()),RPOPLPUSH_1=__importDefault(
require_RPOPLPUSH()),RPUSH_1=__importDefault(require_RPUSH()),RPUSHX_1=__importDefault(require_RPUSHX()),SADD_1=__importDefault(require_SADD()),SCAN_1=__importDefault(
require_SCAN()),SCARD_1=__importDefault(require_SCARD()),SCRIPT_DEBUG_1=__importDefault(require_SCRIPT_DEBUG()),SCRIPT_EXISTS_1=__importDefault(require_SCRIPT_EXISTS()),
SCRIPT_FLUSH_1=__importDefault(require_SCRIPT_FLUSH()),SCRIPT_KILL_1=__importDefault(require_SCRIPT_KILL()),SCRIPT_LOAD_1=__importDefault(require_SCRIPT_LOAD()),
SDIFF_1=__importDefault(require_SDIFF()),SDIFFCARD_1=__importDefault(require_SDIFFCARD()),SDIFFSTORE_1=__importDefault(require_SDIFFSTORE()),SET_1=__importDefault(
require_SET()),SETBIT_1=__importDefault(require_SETBIT()),SETEX_1=__importDefault(require_SETEX()),SETNX_1=__importDefault(require_SETNX()),SETRANGE_1=__importDefault(
require_SETRANGE()),SINTER_1=__importDefault(require_SINTER()),SINTERCARD_1=__importDefault(require_SINTERCARD()),SINTERSTORE_1=__importDefault(require_SINTERSTORE()),
SISMEMBER_1=__importDefault(require_SISMEMBER()),SMEMBERS_1=__importDefault(require_SMEMBERS()),SMISMEMBER_1=__importDefault(require_SMISMEMBER()),SMOVE_1=__importDefault(
require_SMOVE()),SORT_RO_1=__importDefault(require_SORT_RO()),SORT_STORE_1=__importDefault(require_SORT_STORE()),SORT_1=__importDefault(require_SORT()),SPOP_COUNT_1=__importDefault(
require_SPOP_COUNT()),SPOP_1=__importDefault(require_SPOP()),SPUBLISH_1=__importDefault(require_SPUBLISH()),SRANDMEMBER_COUNT_1=__importDefault(require_SRANDMEMBER_COUNT()),
SRANDMEMBER_1=__importDefault(require_SRANDMEMBER()),SREM_1=__importDefault(require_SREM()),SSCAN_1=__importDefault(require_SSCAN()),STRLEN_1=__importDefault(require_STRLEN()),
SUNION_1=__importDefault(require_SUNION()),SUNIONCARD_1=__importDefault(require_SUNIONCARD()),SUNIONSTORE_1=__importDefault(require_SUNIONSTORE()),SWAPDB_1=__importDefault(
require_SWAPDB()),TIME_1=__importDefault(require_TIME()),TOUCH_1=__importDefault(require_TOUCH()),TTL_1=__importDefault(require_TTL()),TYPE_1=__importDefault(require_TYPE()),
UNLINK_1=__importDefault(require_UNLINK()),WAIT_1=__importDefault(require_WAIT()),XACK_1=__importDefault(require_XACK()),XACKDEL_1=__importDefault(require_XACKDEL()),
XADD_NOMKSTREAM_1=__importDefault(require_XADD_NOMKSTREAM()),XADD_1=__importDefault(require_XADD()),XAUTOCLAIM_JUSTID_1=__importDefault(require_XAUTOCLAIM_JUSTID()),
XAUTOCLAIM_1=__importDefault(require_XAUTOCLAIM()),XCLAIM_JUSTID_1=__importDefault(require_XCLAIM_JUSTID()),XCLAIM_1=__importDefault(require_XCLAIM()),XCFGSET_1=__importDefault(
require_XCFGSET()),XDEL_1=__importDefault(require_XDEL()),XDELEX_1=__importDefault(require_XDELEX()),XGROUP_CREATE_1=__importDefault(require_XGROUP_CREATE()),XGROUP_CREATECONSUMER_1=__importDefault(
require_XGROUP_CREATECONSUMER()),XGROUP_DELCONSUMER_1=__importDefault(require_XGROUP_DELCONSUMER()),XGROUP_DESTROY_1=__importDefault(require_XGROUP_DESTROY()),XGROUP_SETID_1=__importDefault(
require_XGROUP_SETID()),XINFO_CONSUMERS_1=__importDefault(require_XINFO_CONSUMERS()),XINFO_GROUPS_1=__importDefault(require_XINFO_GROUPS()),XINFO_STREAM_1=__importDefault(
require_XINFO_STREAM()),XLEN_1=__importDefault(require_XLEN()),XNACK_1=__importDefault(require_XNACK()),XPENDING_RANGE_1=__importDefault(require_XPENDING_RANGE()),
XPENDING_1=__importDefault(require_XPENDING()),XRANGE_1=__importDefault(require_XRANGE()),XREAD_1=__importDefault(require_XREAD()),XREADGROUP_1=__importDefault(
require_XREADGROUP()),XREVRANGE_1=__importDefault(require_XREVRANGE()),XSETID_1=__importDefault(require_XSETID()),XTRIM_1=__importDefault(require_XTRIM()),ZADD_INCR_1=__importDefault(
require_ZADD_INCR()),ZADD_1=__importDefault(require_ZADD()),ZCARD_1=__importDefault(require_ZCARD()),ZCOUNT_1=__importDefault(require_ZCOUNT()),ZDIFF_WITHSCORES_1=__importDefault(
require_ZDIFF_WITHSCORES()),ZDIFF_1=__importDefault(require_ZDIFF()),ZDIFFSTORE_1=__importDefault(require_ZDIFFSTORE()),ZINCRBY_1=__importDefault(require_ZINCRBY()),
ZINTER_WITHSCORES_1=__importDefault(require_ZINTER_WITHSCORES()),ZINTER_1=__importDefault(require_ZINTER()),ZINTERCARD_1=__importDefault(require_ZINTERCARD()),ZINTERSTORE_1=__importDefault(
require_ZINTERSTORE()),ZLEXCOUNT_1=__importDefault(require_ZLEXCOUNT()),ZMPOP_1=__importDefault(require_ZMPOP()),ZMSCORE_1=__importDefault(require_ZMSCORE()),ZPOPMAX_COUNT_1=__importDefault(
require_ZPOPMAX_COUNT()),ZPOPMAX_1=__importDefault(require_ZPOPMAX()),ZPOPMIN_COUNT_1=__importDefault(require_ZPOPMIN_COUNT()),ZPOPMIN_1=__importDefault(require_ZPOPMIN()),
ZRANDMEMBER_COUNT_WITHSCORES_1=__importDefault(require_ZRANDMEMBER_COUNT_WITHSCORES()),ZRANDMEMBER_COUNT_1=__importDefault(require_ZRANDMEMBER_COUNT()),ZRANDMEMBER_1=__importDefault(
require_ZRANDMEMBER()),ZRANGE_WITHSCORES_1=__importDefault(require_ZRANGE_WITHSCORES()),ZRANGE_1=__importDefault(require_ZRANGE()),ZRANGEBYLEX_1=__importDefault(
require_ZRANGEBYLEX()),ZRANGEBYSCORE_WITHSCORES_1=__importDefault(require_ZRANGEBYSCORE_WITHSCORES()),ZRANGEBYSCORE_1=__importDefault(require_ZRANGEBYSCORE()),ZRANGESTORE_1=__importDefault(
require_ZRANGESTORE()),ZREMRANGEBYSCORE_1=__importDefault(require_ZREMRANGEBYSCORE()),ZRANK_WITHSCORE_1=__importDefault(require_ZRANK_WITHSCORE()),ZRANK_1=__importDefault(
require_ZRANK()),ZREM_1=__importDefault(require_ZREM()),ZREMRANGEBYLEX_1=__importDefault(require_ZREMRANGEBYLEX()),ZREMRANGEBYRANK_1=__importDefault(require_ZREMRANGEBYRANK()),
ZREVRANK_WITHSCORE_1=__importDefault(require_ZREVRANK_WITHSCORE()),ZREVRANK_1=__importDefault(require_ZREVRANK()),ZSCAN_1=__importDefault(require_ZSCAN()),ZSCORE_1=__importDefault(
require_ZSCORE()),ZUNION_WITHSCORES_1=__importDefault(require_ZUNION_WITHSCORES()),ZUNION_1=__importDefault(require_ZUNION()),ZUNIONSTORE_1=__importDefault(require_ZUNIONSTORE()),
VADD_1=__importDefault(require_VADD()),VCARD_1=__importDefault(require_VCARD()),VDIM_1=__importDefault(require_VDIM()),VEMB_1=__importDefault(require_VEMB()),VEMB_RAW_1=__importDefault(
require_VEMB_RAW()),VGETATTR_1=__importDefault(require_VGETATTR()),VINFO_1=__importDefault(require_VINFO()),VLINKS_1=__importDefault(require_VLINKS()),VLINKS_WITHSCORES_1=__importDefault(
require_VLINKS_WITHSCORES()),VRANDMEMBER_1=__importDefault(require_VRANDMEMBER()),VRANGE_1=__importDefault(require_VRANGE()),VREM_1=__importDefault(require_VREM()),
VSETATTR_1=__importDefault(require_VSETATTR()),VSIM_1=__importDefault(require_VSIM()),VSIM_WITHSCORES_1=__importDefault(require_VSIM_WITHSCORES()),LATENCY_HISTOGRAM_1=__importDefault(
require_LATENCY_HISTOGRAM());exports.default={ACL_CAT:ACL_CAT_1.default,aclCat:ACL_CAT_1.default,ACL_DELUSER:ACL_DELUSER_1.default,aclDelUser:ACL_DELUSER_1.default,
ACL_DRYRUN:ACL_DRYRUN_1.default,aclDryRun:ACL_DRYRUN_1.default,ACL_GENPASS:ACL_GENPASS_1.default,aclGenPass:ACL_GENPASS_1.default,ACL_GETUSER:ACL_GETUSER_1.default,
aclGetUser:ACL_GETUSER_1.default,ACL_LIST:ACL_LIST_1.default,aclList:ACL_LIST_1.default,ACL_LOAD:ACL_LOAD_1.default,aclLoad:ACL_LOAD_1.default,ACL_LOG_RESET:ACL_LOG_RESET_1.
default,aclLogReset:ACL_LOG_RESET_1.default,ACL_LOG:ACL_LOG_1.default,aclLog:ACL_LOG_1.default,ACL_SAVE:ACL_SAVE_1.default,aclSave:ACL_SAVE_1.default,ACL_SETUSER:ACL_SETUSER_1.
default,aclSetUser:ACL_SETUSER_1.default,ACL_USERS:ACL_USERS_1.default,aclUsers:ACL_USERS_1.default,ACL_WHOAMI:ACL_WHOAMI_1.default,aclWhoAmI:ACL_WHOAMI_1.default,
APPEND:APPEND_1.default,append:APPEND_1.default,ARCOUNT:ARCOUNT_1.default,arCount:ARCOUNT_1.default,ARDEL:ARDEL_1.default,arDel:ARDEL_1.default,ARDELRANGE:ARDELRANGE_1.
default,arDelRange:ARDELRANGE_1.default,ARGET:ARGET_1.default,arGet:ARGET_1.default,ARGETRANGE:ARGETRANGE_1.default,arGetRange:ARGETRANGE_1.default,ARGREP:ARGREP_1.
default,arGrep:ARGREP_1.default,ARGREP_WITHVALUES:ARGREP_WITHVALUES_1.default,arGrepWithValues:ARGREP_WITHVALUES_1.default,ARINFO:ARINFO_1.default,arInfo:ARINFO_1.
default,ARINSERT:ARINSERT_1.default,arInsert:ARINSERT_1.default,ARLASTITEMS:ARLASTITEMS_1.default,arLastItems:ARLASTITEMS_1.default,ARLEN:ARLEN_1.default,arLen:ARLEN_1.
default,ARMGET:ARMGET_1.default,arMGet:ARMGET_1.default,ARMSET:ARMSET_1.default,arMSet:ARMSET_1.default,ARNEXT:ARNEXT_1.default,arNext:ARNEXT_1.default,AROP:AROP_1.
default,arOp:AROP_1.default,ARRING:ARRING_1.default,arRing:ARRING_1.default,ARSCAN:ARSCAN_1.default,arScan:ARSCAN_1.default,ARSEEK:ARSEEK_1.default,arSeek:ARSEEK_1.
default,ARSET:ARSET_1.default,arSet:ARSET_1.default,ASKING:ASKING_1.default,asking:ASKING_1.default,AUTH:AUTH_1.default,auth:AUTH_1.default,BGREWRITEAOF:BGREWRITEAOF_1.
default,bgRewriteAof:BGREWRITEAOF_1.default,BGSAVE:BGSAVE_1.default,bgSave:BGSAVE_1.default,BITCOUNT:BITCOUNT_1.default,bitCount:BITCOUNT_1.default,BITFIELD_RO:BITFIELD_RO_1.
default,bitFieldRo:BITFIELD_RO_1.default,BITFIELD:BITFIELD_1.default,bitField:BITFIELD_1.default,BITOP:BITOP_1.default,bitOp:BITOP_1.default,BITPOS:BITPOS_1.default,
bitPos:BITPOS_1.default,BLESS_GET:BLESS_GET_1.default,blessGet:BLESS_GET_1.default,BLESS_SET:BLESS_SET_1.default,blessSet:BLESS_SET_1.default,BLESS_CLEAR:BLESS_CLEAR_1.
default,blessClear:BLESS_CLEAR_1.default,BLESS_SCAN:BLESS_SCAN_1.default,blessScan:BLESS_SCAN_1.default,BLMOVE:BLMOVE_1.default,blMove:BLMOVE_1.default,BLMOVEM:BLMOVEM_1.
default,blMoveM:BLMOVEM_1.default,BLMPOP:BLMPOP_1.default,blmPop:BLMPOP_1.default,BLPOP:BLPOP_1.default,blPop:BLPOP_1.default,BRPOP:BRPOP_1.default,brPop:BRPOP_1.
default,BRPOPLPUSH:BRPOPLPUSH_1.default,brPopLPush:BRPOPLPUSH_1.default,BZMPOP:BZMPOP_1.default,bzmPop:BZMPOP_1.default,BZPOPMAX:BZPOPMAX_1.default,bzPopMax:BZPOPMAX_1.
default,BZPOPMIN:BZPOPMIN_1.default,bzPopMin:BZPOPMIN_1.default,CLIENT_CACHING:CLIENT_CACHING_1.default,clientCaching:CLIENT_CACHING_1.default,CLIENT_GETNAME:CLIENT_GETNAME_1.
default,clientGetName:CLIENT_GETNAME_1.default,CLIENT_GETREDIR:CLIENT_GETREDIR_1.default,clientGetRedir:CLIENT_GETREDIR_1.default,CLIENT_ID:CLIENT_ID_1.default,
clientId:CLIENT_ID_1.default,CLIENT_INFO:CLIENT_INFO_1.default,clientInfo:CLIENT_INFO_1.default,CLIENT_KILL:CLIENT_KILL_1.default,clientKill:CLIENT_KILL_1.default,
CLIENT_LIST:CLIENT_LIST_1.default,clientList:CLIENT_LIST_1.default,"CLIENT_NO-EVICT":CLIENT_NO_EVICT_1.default,clientNoEvict:CLIENT_NO_EVICT_1.default,"CLIENT_N\
O-TOUCH":CLIENT_NO_TOUCH_1.default,clientNoTouch:CLIENT_NO_TOUCH_1.default,CLIENT_PAUSE:CLIENT_PAUSE_1.default,clientPause:CLIENT_PAUSE_1.default,CLIENT_SETNAME:CLIENT_SETNAME_1.
default,clientSetName:CLIENT_SETNAME_1.default,CLIENT_TRACKING:CLIENT_TRACKING_1.default,clientTracking:CLIENT_TRACKING_1.default,CLIENT_TRACKINGINFO:CLIENT_TRACKINGINFO_1.
default,clientTrackingInfo:CLIENT_TRACKINGINFO_1.default,CLIENT_UNBLOCK:CLIENT_UNBLOCK_1.default,clientUnblock:CLIENT_UNBLOCK_1.default,CLIENT_UNPAUSE:CLIENT_UNPAUSE_1.
default,clientUnpause:CLIENT_UNPAUSE_1.default,CLUSTER_ADDSLOTS:CLUSTER_ADDSLOTS_1.default,clusterAddSlots:CLUSTER_ADDSLOTS_1.default,CLUSTER_ADDSLOTSRANGE:CLUSTER_ADDSLOTSRANGE_1.
default,clusterAddSlotsRange:CLUSTER_ADDSLOTSRANGE_1.default,CLUSTER_BUMPEPOCH:CLUSTER_BUMPEPOCH_1.default,clusterBumpEpoch:CLUSTER_BUMPEPOCH_1.default,"CLUSTER\
_COUNT-FAILURE-REPORTS":CLUSTER_COUNT_FAILURE_REPORTS_1.default,clusterCountFailureReports:CLUSTER_COUNT_FAILURE_REPORTS_1.default,CLUSTER_COUNTKEYSINSLOT:CLUSTER_COUNTKEYSINSLOT_1.
default,clusterCountKeysInSlot:CLUSTER_COUNTKEYSINSLOT_1.default,CLUSTER_DELSLOTS:CLUSTER_DELSLOTS_1.default,clusterDelSlots:CLUSTER_DELSLOTS_1.default,CLUSTER_DELSLOTSRANGE:CLUSTER_DELSLOTSRANGE_1.
default,clusterDelSlotsRange:CLUSTER_DELSLOTSRANGE_1.default,CLUSTER_FAILOVER:CLUSTER_FAILOVER_1.default,clusterFailover:CLUSTER_FAILOVER_1.default,CLUSTER_FLUSHSLOTS:CLUSTER_FLUSHSLOTS_1.
default,clusterFlushSlots:CLUSTER_FLUSHSLOTS_1.default,CLUSTER_FORGET:CLUSTER_FORGET_1.default,clusterForget:CLUSTER_FORGET_1.default,CLUSTER_GETKEYSINSLOT:CLUSTER_GETKEYSINSLOT_1.
default,clusterGetKeysInSlot:CLUSTER_GETKEYSINSLOT_1.default,CLUSTER_INFO:CLUSTER_INFO_1.default,clusterInfo:CLUSTER_INFO_1.default,CLUSTER_KEYSLOT:CLUSTER_KEYSLOT_1.
default,clusterKeySlot:CLUSTER_KEYSLOT_1.default,CLUSTER_LINKS:CLUSTER_LINKS_1.default,clusterLinks:CLUSTER_LINKS_1.default,CLUSTER_MEET:CLUSTER_MEET_1.default,
clusterMeet:CLUSTER_MEET_1.default,CLUSTER_MYID:CLUSTER_MYID_1.default,clusterMyId:CLUSTER_MYID_1.default,CLUSTER_MYSHARDID:CLUSTER_MYSHARDID_1.default,clusterMyShardId:CLUSTER_MYSHARDID_1.
default,CLUSTER_NODES:CLUSTER_NODES_1.default,clusterNodes:CLUSTER_NODES_1.default,CLUSTER_REPLICAS:CLUSTER_REPLICAS_1.default,clusterReplicas:CLUSTER_REPLICAS_1.
default,CLUSTER_REPLICATE:CLUSTER_REPLICATE_1.default,clusterReplicate:CLUSTER_REPLICATE_1.default,CLUSTER_RESET:CLUSTER_RESET_1.default,clusterReset:CLUSTER_RESET_1.
default,CLUSTER_SAVECONFIG:CLUSTER_SAVECONFIG_1.default,clusterSaveConfig:CLUSTER_SAVECONFIG_1.default,"CLUSTER_SET-CONFIG-EPOCH":CLUSTER_SET_CONFIG_EPOCH_1.default,
clusterSetConfigEpoch:CLUSTER_SET_CONFIG_EPOCH_1.default,CLUSTER_SETSLOT:CLUSTER_SETSLOT_1.default,clusterSetSlot:CLUSTER_SETSLOT_1.default,CLUSTER_SLOTS:CLUSTER_SLOTS_1.
default,clusterSlots:CLUSTER_SLOTS_1.default,COMMAND_COUNT:COMMAND_COUNT_1.default,commandCount:COMMAND_COUNT_1.default,COMMAND_GETKEYS:COMMAND_GETKEYS_1.default,
commandGetKeys:COMMAND_GETKEYS_1.default,COMMAND_GETKEYSANDFLAGS:COMMAND_GETKEYSANDFLAGS_1.default,commandGetKeysAndFlags:COMMAND_GETKEYSANDFLAGS_1.default,COMMAND_DOCS:COMMAND_DOCS_1.
default,commandDocs:COMMAND_DOCS_1.default,COMMAND_INFO:COMMAND_INFO_1.default,commandInfo:COMMAND_INFO_1.default,COMMAND_LIST:COMMAND_LIST_1.default,commandList:COMMAND_LIST_1.
default,COMMAND:COMMAND_1.default,command:COMMAND_1.default,CONFIG_GET:CONFIG_GET_1.default,configGet:CONFIG_GET_1.default,CONFIG_RESETASTAT:CONFIG_RESETSTAT_1.
default,configResetStat:CONFIG_RESETSTAT_1.default,CONFIG_REWRITE:CONFIG_REWRITE_1.default,configRewrite:CONFIG_REWRITE_1.default,CONFIG_SET:CONFIG_SET_1.default,
configSet:CONFIG_SET_1.default,COPY:COPY_1.default,copy:COPY_1.default,DBSIZE:DBSIZE_1.default,dbSize:DBSIZE_1.default,DECR:DECR_1.default,decr:DECR_1.default,DECRBY:DECRBY_1.
default,decrBy:DECRBY_1.default,DEL:DEL_1.default,del:DEL_1.default,DELEX:DELEX_1.default,delEx:DELEX_1.default,DIGEST:DIGEST_1.default,digest:DIGEST_1.default,
DUMP:DUMP_1.default,dump:DUMP_1.default,ECHO:ECHO_1.default,echo:ECHO_1.default,EVAL_RO:EVAL_RO_1.default,evalRo:EVAL_RO_1.default,EVAL:EVAL_1.default,eval:EVAL_1.
default,EVALSHA_RO:EVALSHA_RO_1.default,evalShaRo:EVALSHA_RO_1.default,EVALSHA:EVALSHA_1.default,evalSha:EVALSHA_1.default,EXISTS:EXISTS_1.default,exists:EXISTS_1.
default,EXPIRE:EXPIRE_1.default,expire:EXPIRE_1.default,EXPIREAT:EXPIREAT_1.default,expireAt:EXPIREAT_1.default,EXPIRETIME:EXPIRETIME_1.default,expireTime:EXPIRETIME_1.
default,FLUSHALL:FLUSHALL_1.default,flushAll:FLUSHALL_1.default,FLUSHDB:FLUSHDB_1.default,flushDb:FLUSHDB_1.default,FCALL:FCALL_1.default,fCall:FCALL_1.default,
FCALL_RO:FCALL_RO_1.default,fCallRo:FCALL_RO_1.default,FUNCTION_DELETE:FUNCTION_DELETE_1.default,functionDelete:FUNCTION_DELETE_1.default,FUNCTION_DUMP:FUNCTION_DUMP_1.
default,functionDump:FUNCTION_DUMP_1.default,FUNCTION_FLUSH:FUNCTION_FLUSH_1.default,functionFlush:FUNCTION_FLUSH_1.default,FUNCTION_KILL:FUNCTION_KILL_1.default,
functionKill:FUNCTION_KILL_1.default,FUNCTION_LIST_WITHCODE:FUNCTION_LIST_WITHCODE_1.default,functionListWithCode:FUNCTION_LIST_WITHCODE_1.default,FUNCTION_LIST:FUNCTION_LIST_1.
default,functionList:FUNCTION_LIST_1.default,FUNCTION_LOAD:FUNCTION_LOAD_1.default,functionLoad:FUNCTION_LOAD_1.default,FUNCTION_RESTORE:FUNCTION_RESTORE_1.default,
functionRestore:FUNCTION_RESTORE_1.default,FUNCTION_STATS:FUNCTION_STATS_1.default,functionStats:FUNCTION_STATS_1.default,GEOADD:GEOADD_1.default,geoAdd:GEOADD_1.
default,GEODIST:GEODIST_1.default,geoDist:GEODIST_1.default,GEOHASH:GEOHASH_1.default,geoHash:GEOHASH_1.default,GEOPOS:GEOPOS_1.default,geoPos:GEOPOS_1.default,
GEORADIUS_RO_WITH:GEORADIUS_RO_WITH_1.default,geoRadiusRoWith:GEORADIUS_RO_WITH_1.default,GEORADIUS_RO:GEORADIUS_RO_1.default,geoRadiusRo:GEORADIUS_RO_1.default,
GEORADIUS_STORE:GEORADIUS_STORE_1.default,geoRadiusStore:GEORADIUS_STORE_1.default,GEORADIUS_WITH:GEORADIUS_WITH_1.default,geoRadiusWith:GEORADIUS_WITH_1.default,
GEORADIUS:GEORADIUS_1.default,geoRadius:GEORADIUS_1.default,GEORADIUSBYMEMBER_RO_WITH:GEORADIUSBYMEMBER_RO_WITH_1.default,geoRadiusByMemberRoWith:GEORADIUSBYMEMBER_RO_WITH_1.
default,GEORADIUSBYMEMBER_RO:GEORADIUSBYMEMBER_RO_1.default,geoRadiusByMemberRo:GEORADIUSBYMEMBER_RO_1.default,GEORADIUSBYMEMBER_STORE:GEORADIUSBYMEMBER_STORE_1.
default,geoRadiusByMemberStore:GEORADIUSBYMEMBER_STORE_1.default,GEORADIUSBYMEMBER_WITH:GEORADIUSBYMEMBER_WITH_1.default,geoRadiusByMemberWith:GEORADIUSBYMEMBER_WITH_1.
default,GEORADIUSBYMEMBER:GEORADIUSBYMEMBER_1.default,geoRadiusByMember:GEORADIUSBYMEMBER_1.default,GEOSEARCH_WITH:GEOSEARCH_WITH_1.default,geoSearchWith:GEOSEARCH_WITH_1.
default,GEOSEARCH:GEOSEARCH_1.default,geoSearch:GEOSEARCH_1.default,GEOSEARCHSTORE:GEOSEARCHSTORE_1.default,geoSearchStore:GEOSEARCHSTORE_1.default,GET:GET_1.default,
get:GET_1.default,GETBIT:GETBIT_1.default,getBit:GETBIT_1.default,GETDEL:GETDEL_1.default,getDel:GETDEL_1.default,GETEX:GETEX_1.default,getEx:GETEX_1.default,GETRANGE:GETRANGE_1.
default,getRange:GETRANGE_1.default,GETSET:GETSET_1.default,getSet:GETSET_1.default,HDEL:HDEL_1.default,hDel:HDEL_1.default,HELLO:HELLO_1.default,hello:HELLO_1.
default,HEXISTS:HEXISTS_1.default,hExists:HEXISTS_1.default,HEXPIRE:HEXPIRE_1.default,hExpire:HEXPIRE_1.default,HEXPIREAT:HEXPIREAT_1.default,hExpireAt:HEXPIREAT_1.
default,HEXPIRETIME:HEXPIRETIME_1.default,hExpireTime:HEXPIRETIME_1.default,HGET:HGET_1.default,hGet:HGET_1.default,HGETALL:HGETALL_1.default,hGetAll:HGETALL_1.
default,HGETDEL:HGETDEL_1.default,hGetDel:HGETDEL_1.default,HGETEX:HGETEX_1.default,hGetEx:HGETEX_1.default,HIMPORT_DISCARD:HIMPORT_DISCARD_1.default,hImportDiscard:HIMPORT_DISCARD_1.
default,HIMPORT_DISCARDALL:HIMPORT_DISCARDALL_1.default,hImportDiscardAll:HIMPORT_DISCARDALL_1.default,HIMPORT_PREPARE:HIMPORT_PREPARE_1.default,hImportPrepare:HIMPORT_PREPARE_1.
default,HIMPORT_SET:HIMPORT_SET_1.default,hImportSet:HIMPORT_SET_1.default,HINCRBY:HINCRBY_1.default,hIncrBy:HINCRBY_1.default,HINCRBYFLOAT:HINCRBYFLOAT_1.default,
hIncrByFloat:HINCRBYFLOAT_1.default,HKEYS:HKEYS_1.default,hKeys:HKEYS_1.default,HLEN:HLEN_1.default,hLen:HLEN_1.default,HMGET:HMGET_1.default,hmGet:HMGET_1.default,
HPERSIST:HPERSIST_1.default,hPersist:HPERSIST_1.default,HPEXPIRE:HPEXPIRE_1.default,hpExpire:HPEXPIRE_1.default,HPEXPIREAT:HPEXPIREAT_1.default,hpExpireAt:HPEXPIREAT_1.
default,HPEXPIRETIME:HPEXPIRETIME_1.default,hpExpireTime:HPEXPIRETIME_1.default,HPTTL:HPTTL_1.default,hpTTL:HPTTL_1.default,HRANDFIELD_COUNT_WITHVALUES:HRANDFIELD_COUNT_WITHVALUES_1.
default,hRandFieldCountWithValues:HRANDFIELD_COUNT_WITHVALUES_1.default,HRANDFIELD_COUNT:HRANDFIELD_COUNT_1.default,hRandFieldCount:HRANDFIELD_COUNT_1.default,HRANDFIELD:HRANDFIELD_1.
default,hRandField:HRANDFIELD_1.default,HSCAN:HSCAN_1.default,hScan:HSCAN_1.default,HSCAN_NOVALUES:HSCAN_NOVALUES_1.default,hScanNoValues:HSCAN_NOVALUES_1.default,
HSET:HSET_1.default,hSet:HSET_1.default,HSETEX:HSETEX_1.default,hSetEx:HSETEX_1.default,HSETNX:HSETNX_1.default,hSetNX:HSETNX_1.default,HSTRLEN:HSTRLEN_1.default,
hStrLen:HSTRLEN_1.default,HTTL:HTTL_1.default,hTTL:HTTL_1.default,HVALS:HVALS_1.default,hVals:HVALS_1.default,HOTKEYS_GET:HOTKEYS_GET_1.default,hotkeysGet:HOTKEYS_GET_1.
default,HOTKEYS_RESET:HOTKEYS_RESET_1.default,hotkeysReset:HOTKEYS_RESET_1.default,HOTKEYS_START:HOTKEYS_START_1.default,hotkeysStart:HOTKEYS_START_1.default,HOTKEYS_STOP:HOTKEYS_STOP_1.
default,hotkeysStop:HOTKEYS_STOP_1.default,INCR:INCR_1.default,incr:INCR_1.default,INCRBY:INCRBY_1.default,incrBy:INCRBY_1.default,INCRBYFLOAT:INCRBYFLOAT_1.default,
incrByFloat:INCRBYFLOAT_1.default,INCREX:INCREX_1.default,increx:INCREX_1.default,INCREXBYFLOAT:INCREXBYFLOAT_1.default,incrExByFloat:INCREXBYFLOAT_1.default,INFO:INFO_1.
default,info:INFO_1.default,KEYS:KEYS_1.default,keys:KEYS_1.default,LASTSAVE:LASTSAVE_1.default,lastSave:LASTSAVE_1.default,LATENCY_DOCTOR:LATENCY_DOCTOR_1.default,
latencyDoctor:LATENCY_DOCTOR_1.default,LATENCY_GRAPH:LATENCY_GRAPH_1.default,latencyGraph:LATENCY_GRAPH_1.default,LATENCY_HISTORY:LATENCY_HISTORY_1.default,latencyHistory:LATENCY_HISTORY_1.
default,LATENCY_HISTOGRAM:LATENCY_HISTOGRAM_1.default,latencyHistogram:LATENCY_HISTOGRAM_1.default,LATENCY_LATEST:LATENCY_LATEST_1.default,latencyLatest:LATENCY_LATEST_1.
default,LATENCY_RESET:LATENCY_RESET_1.default,latencyReset:LATENCY_RESET_1.default,LCS_IDX_WITHMATCHLEN:LCS_IDX_WITHMATCHLEN_1.default,lcsIdxWithMatchLen:LCS_IDX_WITHMATCHLEN_1.
default,LCS_IDX:LCS_IDX_1.default,lcsIdx:LCS_IDX_1.default,LCS_LEN:LCS_LEN_1.default,lcsLen:LCS_LEN_1.default,LCS:LCS_1.default,lcs:LCS_1.default,LINDEX:LINDEX_1.
default,lIndex:LINDEX_1.default,LINSERT:LINSERT_1.default,lInsert:LINSERT_1.default,LLEN:LLEN_1.default,lLen:LLEN_1.default,LMOVE:LMOVE_1.default,lMove:LMOVE_1.
default,LMOVEM:LMOVEM_1.default,lMoveM:LMOVEM_1.default,LMPOP:LMPOP_1.default,lmPop:LMPOP_1.default,LOLWUT:LOLWUT_1.default,LPOP_COUNT:LPOP_COUNT_1.default,lPopCount:LPOP_COUNT_1.
default,LPOP:LPOP_1.default,lPop:LPOP_1.default,LPOS_COUNT:LPOS_COUNT_1.default,lPosCount:LPOS_COUNT_1.default,LPOS:LPOS_1.default,lPos:LPOS_1.default,LPUSH:LPUSH_1.
default,lPush:LPUSH_1.default,LPUSHX:LPUSHX_1.default,lPushX:LPUSHX_1.default,LRANGE:LRANGE_1.default,lRange:LRANGE_1.default,LREM:LREM_1.default,lRem:LREM_1.default,
LSET:LSET_1.default,lSet:LSET_1.default,LTRIM:LTRIM_1.default,lTrim:LTRIM_1.default,MEMORY_DOCTOR:MEMORY_DOCTOR_1.default,memoryDoctor:MEMORY_DOCTOR_1.default,"\
MEMORY_MALLOC-STATS":MEMORY_MALLOC_STATS_1.default,memoryMallocStats:MEMORY_MALLOC_STATS_1.default,MEMORY_PURGE:MEMORY_PURGE_1.default,memoryPurge:MEMORY_PURGE_1.
default,MEMORY_STATS:MEMORY_STATS_1.default,memoryStats:MEMORY_STATS_1.default,MEMORY_USAGE:MEMORY_USAGE_1.default,memoryUsage:MEMORY_USAGE_1.default,MGET:MGET_1.
default,mGet:MGET_1.default,MIGRATE:MIGRATE_1.default,migrate:MIGRATE_1.default,MODULE_LIST:MODULE_LIST_1.default,moduleList:MODULE_LIST_1.default,MODULE_LOAD:MODULE_LOAD_1.
default,moduleLoad:MODULE_LOAD_1.default,MODULE_UNLOAD:MODULE_UNLOAD_1.default,moduleUnload:MODULE_UNLOAD_1.default,MOVE:MOVE_1.default,move:MOVE_1.default,MSET:MSET_1.
default,mSet:MSET_1.default,MSETEX:MSETEX_1.default,mSetEx:MSETEX_1.default,MSETNX:MSETNX_1.default,mSetNX:MSETNX_1.default,OBJECT_ENCODING:OBJECT_ENCODING_1.default,
objectEncoding:OBJECT_ENCODING_1.default,OBJECT_FREQ:OBJECT_FREQ_1.default,objectFreq:OBJECT_FREQ_1.default,OBJECT_IDLETIME:OBJECT_IDLETIME_1.default,objectIdleTime:OBJECT_IDLETIME_1.
default,OBJECT_REFCOUNT:OBJECT_REFCOUNT_1.default,objectRefCount:OBJECT_REFCOUNT_1.default,PERSIST:PERSIST_1.default,persist:PERSIST_1.default,PEXPIRE:PEXPIRE_1.
default,pExpire:PEXPIRE_1.default,PEXPIREAT:PEXPIREAT_1.default,pExpireAt:PEXPIREAT_1.default,PEXPIRETIME:PEXPIRETIME_1.default,pExpireTime:PEXPIRETIME_1.default,
PFADD:PFADD_1.default,pfAdd:PFADD_1.default,PFCOUNT:PFCOUNT_1.default,pfCount:PFCOUNT_1.default,PFMERGE:PFMERGE_1.default,pfMerge:PFMERGE_1.default,PING:PING_1.
default,ping:PING_1.default,PSETEX:PSETEX_1.default,pSetEx:PSETEX_1.default,PTTL:PTTL_1.default,pTTL:PTTL_1.default,PUBLISH:PUBLISH_1.default,publish:PUBLISH_1.
default,PUBSUB_CHANNELS:PUBSUB_CHANNELS_1.default,pubSubChannels:PUBSUB_CHANNELS_1.default,PUBSUB_NUMPAT:PUBSUB_NUMPAT_1.default,pubSubNumPat:PUBSUB_NUMPAT_1.default,
PUBSUB_NUMSUB:PUBSUB_NUMSUB_1.default,pubSubNumSub:PUBSUB_NUMSUB_1.default,PUBSUB_SHARDNUMSUB:PUBSUB_SHARDNUMSUB_1.default,pubSubShardNumSub:PUBSUB_SHARDNUMSUB_1.
default,PUBSUB_SHARDCHANNELS:PUBSUB_SHARDCHANNELS_1.default,pubSubShardChannels:PUBSUB_SHARDCHANNELS_1.default,RANDOMKEY:RANDOMKEY_1.default,randomKey:RANDOMKEY_1.
default,READONLY:READONLY_1.default,readonly:READONLY_1.default,RENAME:RENAME_1.default,rename:RENAME_1.default,RENAMENX:RENAMENX_1.default,renameNX:RENAMENX_1.
default,REPLICAOF:REPLICAOF_1.default,replicaOf:REPLICAOF_1.default,"RESTORE-ASKING":RESTORE_ASKING_1.default,restoreAsking:RESTORE_ASKING_1.default,RESTORE:RESTORE_1.
default,restore:RESTORE_1.default,RPOP_COUNT:RPOP_COUNT_1.default,rPopCount:RPOP_COUNT_1.default,ROLE:ROLE_1.default,role:ROLE_1.default,RPOP:RPOP_1.default,rPop:RPOP_1.
default,RPOPLPUSH:RPOPLPUSH_1.default,rPopLPush:RPOPLPUSH_1.default,RPUSH:RPUSH_1.default,rPush:RPUSH_1.default,RPUSHX:RPUSHX_1.default,rPushX:RPUSHX_1.default,
SADD:SADD_1.default,sAdd:SADD_1.default,SCAN:SCAN_1.default,scan:SCAN_1.default,SCARD:SCARD_1.default,sCard:SCARD_1.default,SCRIPT_DEBUG:SCRIPT_DEBUG_1.default,
scriptDebug:SCRIPT_DEBUG_1.default,SCRIPT_EXISTS:SCRIPT_EXISTS_1.default,scriptExists:SCRIPT_EXISTS_1.default,SCRIPT_FLUSH:SCRIPT_FLUSH_1.default,scriptFlush:SCRIPT_FLUSH_1.
default,SCRIPT_KILL:SCRIPT_KILL_1.default,scriptKill:SCRIPT_KILL_1.default,SCRIPT_LOAD:SCRIPT_LOAD_1.default,scriptLoad:SCRIPT_LOAD_1.default,SDIFF:SDIFF_1.default,
sDiff:SDIFF_1.default,SDIFFCARD:SDIFFCARD_1.default,sDiffCard:SDIFFCARD_1.default,SDIFFSTORE:SDIFFSTORE_1.default,sDiffStore:SDIFFSTORE_1.default,SET:SET_1.default,
set:SET_1.default,SETBIT:SETBIT_1.default,setBit:SETBIT_1.default,SETEX:SETEX_1.default,setEx:SETEX_1.default,SETNX:SETNX_1.default,setNX:SETNX_1.default,SETRANGE:SETRANGE_1.
default,setRange:SETRANGE_1.default,SINTER:SINTER_1.default,sInter:SINTER_1.default,SINTERCARD:SINTERCARD_1.default,sInterCard:SINTERCARD_1.default,SINTERSTORE:SINTERSTORE_1.
default,sInterStore:SINTERSTORE_1.default,SISMEMBER:SISMEMBER_1.default,sIsMember:SISMEMBER_1.default,SMEMBERS:SMEMBERS_1.default,sMembers:SMEMBERS_1.default,SMISMEMBER:SMISMEMBER_1.
default,smIsMember:SMISMEMBER_1.default,SMOVE:SMOVE_1.default,sMove:SMOVE_1.default,SORT_RO:SORT_RO_1.default,sortRo:SORT_RO_1.default,SORT_STORE:SORT_STORE_1.default,
sortStore:SORT_STORE_1.default,SORT:SORT_1.default,sort:SORT_1.default,SPOP_COUNT:SPOP_COUNT_1.default,sPopCount:SPOP_COUNT_1.default,SPOP:SPOP_1.default,sPop:SPOP_1.
default,SPUBLISH:SPUBLISH_1.default,sPublish:SPUBLISH_1.default,SRANDMEMBER_COUNT:SRANDMEMBER_COUNT_1.default,sRandMemberCount:SRANDMEMBER_COUNT_1.default,SRANDMEMBER:SRANDMEMBER_1.
default,sRandMember:SRANDMEMBER_1.default,SREM:SREM_1.default,sRem:SREM_1.default,SSCAN:SSCAN_1.default,sScan:SSCAN_1.default,STRLEN:STRLEN_1.default,strLen:STRLEN_1.
default,SUNION:SUNION_1.default,sUnion:SUNION_1.default,SUNIONCARD:SUNIONCARD_1.default,sUnionCard:SUNIONCARD_1.default,SUNIONSTORE:SUNIONSTORE_1.default,sUnionStore:SUNIONSTORE_1.
default,SWAPDB:SWAPDB_1.default,swapDb:SWAPDB_1.default,TIME:TIME_1.default,time:TIME_1.default,TOUCH:TOUCH_1.default,touch:TOUCH_1.default,TTL:TTL_1.default,ttl:TTL_1.
default,TYPE:TYPE_1.default,type:TYPE_1.default,UNLINK:UNLINK_1.default,unlink:UNLINK_1.default,WAIT:WAIT_1.default,wait:WAIT_1.default,XACK:XACK_1.default,xAck:XACK_1.
default,XACKDEL:XACKDEL_1.default,xAckDel:XACKDEL_1.default,XADD_NOMKSTREAM:XADD_NOMKSTREAM_1.default,xAddNoMkStream:XADD_NOMKSTREAM_1.default,XADD:XADD_1.default,
xAdd:XADD_1.default,XAUTOCLAIM_JUSTID:XAUTOCLAIM_JUSTID_1.default,xAutoClaimJustId:XAUTOCLAIM_JUSTID_1.default,XAUTOCLAIM:XAUTOCLAIM_1.default,xAutoClaim:XAUTOCLAIM_1.
default,XCLAIM_JUSTID:XCLAIM_JUSTID_1.default,xClaimJustId:XCLAIM_JUSTID_1.default,XCLAIM:XCLAIM_1.default,xClaim:XCLAIM_1.default,XCFGSET:XCFGSET_1.default,xCfgSet:XCFGSET_1.
default,XDEL:XDEL_1.default,xDel:XDEL_1.default,XDELEX:XDELEX_1.default,xDelEx:XDELEX_1.default,XGROUP_CREATE:XGROUP_CREATE_1.default,xGroupCreate:XGROUP_CREATE_1.
default,XGROUP_CREATECONSUMER:XGROUP_CREATECONSUMER_1.default,xGroupCreateConsumer:XGROUP_CREATECONSUMER_1.default,XGROUP_DELCONSUMER:XGROUP_DELCONSUMER_1.default,
xGroupDelConsumer:XGROUP_DELCONSUMER_1.default,XGROUP_DESTROY:XGROUP_DESTROY_1.default,xGroupDestroy:XGROUP_DESTROY_1.default,XGROUP_SETID:XGROUP_SETID_1.default,
xGroupSetId:XGROUP_SETID_1.default,XINFO_CONSUMERS:XINFO_CONSUMERS_1.default,xInfoConsumers:XINFO_CONSUMERS_1.default,XINFO_GROUPS:XINFO_GROUPS_1.default,xInfoGroups:XINFO_GROUPS_1.
default,XINFO_STREAM:XINFO_STREAM_1.default,xInfoStream:XINFO_STREAM_1.default,XLEN:XLEN_1.default,xLen:XLEN_1.default,XNACK:XNACK_1.default,xNack:XNACK_1.default,
XPENDING_RANGE:XPENDING_RANGE_1.default,xPendingRange:XPENDING_RANGE_1.default,XPENDING:XPENDING_1.default,xPending:XPENDING_1.default,XRANGE:XRANGE_1.default,xRange:XRANGE_1.
default,XREAD:XREAD_1.default,xRead:XREAD_1.default,XREADGROUP:XREADGROUP_1.default,xReadGroup:XREADGROUP_1.default,XREVRANGE:XREVRANGE_1.default,xRevRange:XREVRANGE_1.
default,XSETID:XSETID_1.default,xSetId:XSETID_1.default,XTRIM:XTRIM_1.default,xTrim:XTRIM_1.default,ZADD_INCR:ZADD_INCR_1.default,zAddIncr:ZADD_INCR_1.default,ZADD:ZADD_1.
default,zAdd:ZADD_1.default,ZCARD:ZCARD_1.default,zCard:ZCARD_1.default,ZCOUNT:ZCOUNT_1.default,zCount:ZCOUNT_1.default,ZDIFF_WITHSCORES:ZDIFF_WITHSCORES_1.default,
zDiffWithScores:ZDIFF_WITHSCORES_1.default,ZDIFF:ZDIFF_1.default,zDiff:ZDIFF_1.default,ZDIFFSTORE:ZDIFFSTORE_1.default,zDiffStore:ZDIFFSTORE_1.default,ZINCRBY:ZINCRBY_1.
default,zIncrBy:ZINCRBY_1.default,ZINTER_WITHSCORES:ZINTER_WITHSCORES_1.default,zInterWithScores:ZINTER_WITHSCORES_1.default,ZINTER:ZINTER_1.default,zInter:ZINTER_1.
default,ZINTERCARD:ZINTERCARD_1.default,zInterCard:ZINTERCARD_1.default,ZINTERSTORE:ZINTERSTORE_1.default,zInterStore:ZINTERSTORE_1.default,ZLEXCOUNT:ZLEXCOUNT_1.
default,zLexCount:ZLEXCOUNT_1.default,ZMPOP:ZMPOP_1.default,zmPop:ZMPOP_1.default,ZMSCORE:ZMSCORE_1.default,zmScore:ZMSCORE_1.default,ZPOPMAX_COUNT:ZPOPMAX_COUNT_1.
default,zPopMaxCount:ZPOPMAX_COUNT_1.default,ZPOPMAX:ZPOPMAX_1.default,zPopMax:ZPOPMAX_1.default,ZPOPMIN_COUNT:ZPOPMIN_COUNT_1.default,zPopMinCount:ZPOPMIN_COUNT_1.
default,ZPOPMIN:ZPOPMIN_1.default,zPopMin:ZPOPMIN_1.default,ZRANDMEMBER_COUNT_WITHSCORES:ZRANDMEMBER_COUNT_WITHSCORES_1.default,zRandMemberCountWithScores:ZRANDMEMBER_COUNT_WITHSCORES_1.
default,ZRANDMEMBER_COUNT:ZRANDMEMBER_COUNT_1.default,zRandMemberCount:ZRANDMEMBER_COUNT_1.default,ZRANDMEMBER:ZRANDMEMBER_1.default,zRandMember:ZRANDMEMBER_1.default,
ZRANGE_WITHSCORES:ZRANGE_WITHSCORES_1.default,zRangeWithScores:ZRANGE_WITHSCORES_1.default,ZRANGE:ZRANGE_1.default,zRange:ZRANGE_1.default,ZRANGEBYLEX:ZRANGEBYLEX_1.
default,zRangeByLex:ZRANGEBYLEX_1.default,ZRANGEBYSCORE_WITHSCORES:ZRANGEBYSCORE_WITHSCORES_1.default,zRangeByScoreWithScores:ZRANGEBYSCORE_WITHSCORES_1.default,
ZRANGEBYSCORE:ZRANGEBYSCORE_1.default,zRangeByScore:ZRANGEBYSCORE_1.default,ZRANGESTORE:ZRANGESTORE_1.default,zRangeStore:ZRANGESTORE_1.default,ZRANK_WITHSCORE:ZRANK_WITHSCORE_1.
default,zRankWithScore:ZRANK_WITHSCORE_1.default,ZRANK:ZRANK_1.default,zRank:ZRANK_1.default,ZREM:ZREM_1.default,zRem:ZREM_1.default,ZREMRANGEBYLEX:ZREMRANGEBYLEX_1.
default,zRemRangeByLex:ZREMRANGEBYLEX_1.default,ZREMRANGEBYRANK:ZREMRANGEBYRANK_1.default,zRemRangeByRank:ZREMRANGEBYRANK_1.default,ZREMRANGEBYSCORE:ZREMRANGEBYSCORE_1.
default,zRemRangeByScore:ZREMRANGEBYSCORE_1.default,ZREVRANK_WITHSCORE:ZREVRANK_WITHSCORE_1.default,zRevRankWithScore:ZREVRANK_WITHSCORE_1.default,ZREVRANK:ZREVRANK_1.
default,zRevRank:ZREVRANK_1.default,ZSCAN:ZSCAN_1.default,zScan:ZSCAN_1.default,ZSCORE:ZSCORE_1.default,zScore:ZSCORE_1.default,ZUNION_WITHSCORES:ZUNION_WITHSCORES_1.
default,zUnionWithScores:ZUNION_WITHSCORES_1.default,ZUNION:ZUNION_1.default,zUnion:ZUNION_1.default,ZUNIONSTORE:ZUNIONSTORE_1.default,zUnionStore:ZUNIONSTORE_1.
default,VADD:VADD_1.default,vAdd:VADD_1.default,VCARD:VCARD_1.default,vCard:VCARD_1.default,VDIM:VDIM_1.default,vDim:VDIM_1.default,VEMB:VEMB_1.default,vEmb:VEMB_1.
default,VEMB_RAW:VEMB_RAW_1.default,vEmbRaw:VEMB_RAW_1.default,VGETATTR:VGETATTR_1.default,vGetAttr:VGETATTR_1.default,VINFO:VINFO_1.default,vInfo:VINFO_1.default,
VLINKS:VLINKS_1.default,vLinks:VLINKS_1.default,VLINKS_WITHSCORES:VLINKS_WITHSCORES_1.default,vLinksWithScores:VLINKS_WITHSCORES_1.default,VRANDMEMBER:VRANDMEMBER_1.
default,vRandMember:VRANDMEMBER_1.default,VRANGE:VRANGE_1.default,vRange:VRANGE_1.default,VREM:VREM_1.default,vRem:VREM_1.default,VSETATTR:VSETATTR_1.default,vSetAttr:VSETATTR_1.
default,VSIM:VSIM_1.default,vSim:VSIM_1.default,VSIM_WITHSCORES:VSIM_WITHSCORES_1.default,vSimWithScores:VSIM_WITHSCORES_1.default};var index_1=__importDefault(
require_commands()),{HOTKEYS_GET:_HOTKEYS_GET,hotkeysGet:_hotkeysGet,HOTKEYS_RESET:_HOTKEYS_RESET,hotkeysReset:_hotkeysReset,HOTKEYS_START:_HOTKEYS_START,hotkeysStart:_hotkeysStart,
HOTKEYS_STOP:_HOTKEYS_STOP,hotkeysStop:_hotkeysStop,...NON_STICKY_COMMANDS}=index_1.default;exports.NON_STICKY_COMMANDS=NON_STICKY_COMMANDS}});var require_tracing=__commonJS({"node_modules/@redis/client/dist/lib/client/tracing.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.publish=exports.getChannel=exports.trace=exports.getTracingChannel=exports.sanitizeArgs=exports.CHANNELS=void 0;var dc=(()=>{try{return"getBuiltinModule"in
process?process.getBuiltinModule("node:diagnostics_channel"):__require("node:diagnostics_channel")}catch{return}})(),hasTracingChannel=typeof dc?.tracingChannel==
"function";exports.CHANNELS={TRACE_COMMAND:"node-redis:command",TRACE_BATCH:"node-redis:batch",TRACE_CONNECT:"node-redis:connect",CONNECTION_READY:"node-redis:c\
onnection:ready",CONNECTION_CLOSED:"node-redis:connection:closed",CONNECTION_RELAXED_TIMEOUT:"node-redis:connection:relaxed-timeout",CONNECTION_HANDOFF:"node-re\
dis:connection:handoff",ERROR:"node-redis:error",MAINTENANCE:"node-redis:maintenance",PUBSUB:"node-redis:pubsub",CACHE_REQUEST:"node-redis:cache:request",CACHE_EVICTION:"\
node-redis:cache:eviction",COMMAND_REPLY:"node-redis:command:reply",POOL_CONNECTION_WAIT:"node-redis:pool:connection-wait"};var SERIALIZATION_SUBSETS=[{regex:/^ECHO/i,
args:0},{regex:/^(LPUSH|MSET|PFA|PUBLISH|RPUSH|SADD|SET|SPUBLISH|XADD|ZADD)/i,args:1},{regex:/^(HSET|HMSET|LSET|LINSERT)/i,args:2},{regex:/^(ACL|BIT|B[LRZ]|CLIENT|CLUSTER|CONFIG|COMMAND|DECR|DEL|EVAL|EX|FUNCTION|GEO|GET|HINCR|HMGET|HSCAN|INCR|L[TRLM]|MEMORY|P[EFISTU]|RPOP|S[CDIMORSU]|XACK|X[CDGILPRT]|Z[CDILMPRS])/i,
args:-1}];function sanitizeArgs(args){if(args.length===0)return[];let commandName=String(args[0]),allowedArgCount=0;for(let subset of SERIALIZATION_SUBSETS)if(subset.
regex.test(commandName)){allowedArgCount=subset.args;break}if(allowedArgCount===-1)return args.map(a=>String(a));let result=[commandName];for(let i=1;i<args.length;i++)
i<=allowedArgCount?result.push(String(args[i])):result.push("?");return result}exports.sanitizeArgs=sanitizeArgs;var tracingChannels=hasTracingChannel?{[exports.
CHANNELS.TRACE_COMMAND]:dc.tracingChannel(exports.CHANNELS.TRACE_COMMAND),[exports.CHANNELS.TRACE_BATCH]:dc.tracingChannel(exports.CHANNELS.TRACE_BATCH),[exports.
CHANNELS.TRACE_CONNECT]:dc.tracingChannel(exports.CHANNELS.TRACE_CONNECT)}:void 0;function getTracingChannel(name){return tracingChannels?.[name]}exports.getTracingChannel=
getTracingChannel;function trace(name,fn,contextFactory){let channel=tracingChannels?.[name];return channel&&channel.hasSubscribers!==!1?channel.tracePromise(fn,
contextFactory()):fn()}exports.trace=trace;var pointChannels=dc?.channel?{[exports.CHANNELS.CONNECTION_READY]:dc.channel(exports.CHANNELS.CONNECTION_READY),[exports.
CHANNELS.CONNECTION_CLOSED]:dc.channel(exports.CHANNELS.CONNECTION_CLOSED),[exports.CHANNELS.CONNECTION_RELAXED_TIMEOUT]:dc.channel(exports.CHANNELS.CONNECTION_RELAXED_TIMEOUT),
[exports.CHANNELS.CONNECTION_HANDOFF]:dc.channel(exports.CHANNELS.CONNECTION_HANDOFF),[exports.CHANNELS.ERROR]:dc.channel(exports.CHANNELS.ERROR),[exports.CHANNELS.
MAINTENANCE]:dc.channel(exports.CHANNELS.MAINTENANCE),[exports.CHANNELS.PUBSUB]:dc.channel(exports.CHANNELS.PUBSUB),[exports.CHANNELS.CACHE_REQUEST]:dc.channel(
exports.CHANNELS.CACHE_REQUEST),[exports.CHANNELS.CACHE_EVICTION]:dc.channel(exports.CHANNELS.CACHE_EVICTION),[exports.CHANNELS.COMMAND_REPLY]:dc.channel(exports.
CHANNELS.COMMAND_REPLY),[exports.CHANNELS.POOL_CONNECTION_WAIT]:dc.channel(exports.CHANNELS.POOL_CONNECTION_WAIT)}:void 0;function getChannel(name){return pointChannels?.[name]}
exports.getChannel=getChannel;function publish(name,factory){let ch=pointChannels?.[name];ch?.hasSubscribers&&ch.publish(factory())}exports.publish=publish}});var require_enterprise_maintenance_manager=__commonJS({"node_modules/@redis/client/dist/lib/client/enterprise-maintenance-manager.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}},_a;Object.defineProperty(exports,"__esModule",{value:!0});exports.emitDiagnostics=
exports.dbgMaintenance=exports.MAINTENANCE_EVENTS=exports.SMIGRATED_EVENT=void 0;var net_1=__require("net"),promises_1=__require("dns/promises"),node_assert_1=__importDefault(
__require("node:assert")),promises_2=__require("node:timers/promises"),node_diagnostics_channel_1=__importDefault(__require("node:diagnostics_channel")),types_1=require_types(),
tracing_1=require_tracing();exports.SMIGRATED_EVENT="__SMIGRATED";exports.MAINTENANCE_EVENTS={PAUSE_WRITING:"pause-writing",RESUME_WRITING:"resume-writing",TIMEOUTS_UPDATE:"\
timeouts-update"};var PN={MOVING:"MOVING",MIGRATING:"MIGRATING",MIGRATED:"MIGRATED",FAILING_OVER:"FAILING_OVER",FAILED_OVER:"FAILED_OVER",SMIGRATING:"SMIGRATING",
SMIGRATED:"SMIGRATED"},dbgMaintenance=(...args)=>{if(process.env.REDIS_DEBUG_MAINTENANCE)return console.log(new Date().toISOString().slice(11,23),"[MNT]",...args)};
exports.dbgMaintenance=dbgMaintenance;var emitDiagnostics=event=>{if(!process.env.REDIS_EMIT_DIAGNOSTICS)return;node_diagnostics_channel_1.default.channel("redi\
s.maintenance").publish(event)};exports.emitDiagnostics=emitDiagnostics;var EnterpriseMaintenanceManager=class{#commandsQueue;#options;#isMaintenance=0;#client;static setupDefaultMaintOptions(options){
options.maintNotifications===void 0&&(options.maintNotifications=(options?.RESP??types_1.DEFAULT_RESP)===3?"auto":"disabled"),options.maintEndpointType===void 0&&
(options.maintEndpointType="auto"),options.maintRelaxedSocketTimeout===void 0&&(options.maintRelaxedSocketTimeout=1e4),options.maintRelaxedCommandTimeout===void 0&&
(options.maintRelaxedCommandTimeout=1e4)}static async getHandshakeCommand(options,clientId){if(options.maintNotifications==="disabled")return;let host=options.url?
new URL(options.url).hostname:options.socket?.host;if(!host)return;let tls=options.socket?.tls??!1;return{cmd:["CLIENT","MAINT_NOTIFICATIONS","ON","moving-endpo\
int-type",await determineEndpoint(tls,host,options)],errorHandler:error=>{if((0,exports.dbgMaintenance)("handshake failed:",error),options.maintNotifications===
"enabled")throw(0,tracing_1.publish)(tracing_1.CHANNELS.ERROR,()=>({error,origin:"client",internal:!0,clientId})),error}}}constructor(commandsQueue,client,options){
this.#commandsQueue=commandsQueue,this.#options=options,this.#client=client,this.#commandsQueue.addPushHandler(this.#onPush)}#onPush=push=>{if((0,exports.dbgMaintenance)(
"ONPUSH:",push.map(String)),!Array.isArray(push)||!Object.values(PN).includes(String(push[0])))return!1;let type=String(push[0]);switch((0,tracing_1.publish)(tracing_1.
CHANNELS.MAINTENANCE,()=>({notification:type,clientId:this.#client._clientId})),(0,exports.emitDiagnostics)({type,timestamp:Date.now(),data:{push:push.map(String)}}),
type){case PN.MOVING:{let afterSeconds=push[2],url=push[3]?String(push[3]):null;return(0,exports.dbgMaintenance)("Received MOVING:",afterSeconds,url),this.#onMoving(
afterSeconds,url),!0}case PN.MIGRATING:case PN.SMIGRATING:case PN.FAILING_OVER:return(0,exports.dbgMaintenance)("Received MIGRATING|SMIGRATING|FAILING_OVER"),this.#onMigrating(),
!0;case PN.MIGRATED:case PN.FAILED_OVER:return(0,exports.dbgMaintenance)("Received MIGRATED|FAILED_OVER"),this.#onMigrated(),!0;case PN.SMIGRATED:return(0,exports.
dbgMaintenance)("Received SMIGRATED"),this.#onSMigrated(push),this.#onMigrated(),!0}return!1};#onMoving=async(afterSeconds,url)=>{this.#onMigrating();let host,port;
if(url===null){(0,node_assert_1.default)(this.#options.maintEndpointType==="none");let{host:h,port:p}=this.#getAddress();host=h,port=p;let waitTime=afterSeconds*
1e3/2;(0,exports.dbgMaintenance)(`Wait for ${waitTime}ms`),await(0,promises_2.setTimeout)(waitTime)}else{let split=url.split(":");host=split[0],port=Number(split[1])}
(0,exports.dbgMaintenance)("Pausing writing of new commands to old socket"),this.#client._pause(),(0,exports.dbgMaintenance)("Creating new tmp client");let start=performance.
now();if(this.#options.url){let u=new URL(this.#options.url);u.hostname=host,u.port=String(port),this.#options.url=u.toString()}else this.#options.socket={...this.#options.
socket,host,port};let tmpClient=this.#client.duplicate();tmpClient.on("error",error=>{(0,exports.dbgMaintenance)("[ERR]",error)}),(0,exports.dbgMaintenance)(`Tm\
p client created in ${(performance.now()-start).toFixed(2)}ms`),(0,exports.dbgMaintenance)(`Set timeout for tmp client to ${this.#options.maintRelaxedSocketTimeout}`),
tmpClient._maintenanceUpdate({relaxedCommandTimeout:this.#options.maintRelaxedCommandTimeout,relaxedSocketTimeout:this.#options.maintRelaxedSocketTimeout}),(0,exports.
dbgMaintenance)(`Connecting tmp client: ${host}:${port}`),start=performance.now(),await tmpClient.connect(),(0,exports.dbgMaintenance)(`Connected to tmp client \
in ${(performance.now()-start).toFixed(2)}ms`),(0,exports.dbgMaintenance)("Wait for all in-flight commands to complete"),await this.#commandsQueue.waitForInflightCommandsToComplete(),
(0,exports.dbgMaintenance)("In-flight commands completed"),(0,exports.dbgMaintenance)("Swap client sockets...");let oldSocket=this.#client._ejectSocket(),newSocket=tmpClient.
_ejectSocket();this.#client._insertSocket(newSocket),tmpClient._insertSocket(oldSocket),tmpClient.destroy(),(0,exports.dbgMaintenance)("Swap client sockets done\
."),(0,exports.dbgMaintenance)("Resume writing"),this.#client._unpause(),this.#onMigrated(),(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_HANDOFF,()=>({clientId:this.#client.
_clientId}))};#onMigrating=()=>{if(this.#isMaintenance++,this.#isMaintenance>1){(0,exports.dbgMaintenance)("Timeout relaxation already done");return}let update={
relaxedCommandTimeout:this.#options.maintRelaxedCommandTimeout,relaxedSocketTimeout:this.#options.maintRelaxedSocketTimeout};this.#client._maintenanceUpdate(update)};#onMigrated=()=>{
if(this.#isMaintenance=Math.max(this.#isMaintenance-1,0),this.#isMaintenance>0){(0,exports.dbgMaintenance)("Not ready to unrelax timeouts yet");return}let update={
relaxedCommandTimeout:void 0,relaxedSocketTimeout:void 0};this.#client._maintenanceUpdate(update)};#onSMigrated=push=>{let smigratedEvent=_a.parseSMigratedPush(
push);(0,exports.dbgMaintenance)("emit smigratedEvent",smigratedEvent),this.#client._handleSmigrated(smigratedEvent)};static parseSMigratedPush(push){let map=new Map;
for(let[src,destination,slots]of push[2]){let source=String(src),[dHost,dPort]=String(destination).split(":"),parsedSlots=String(slots).split(",").map(singleOrRange=>{
let separatorIndex=singleOrRange.indexOf("-");return separatorIndex===-1?Number(singleOrRange):[Number(singleOrRange.substring(0,separatorIndex)),Number(singleOrRange.
substring(separatorIndex+1))]}),destinations=map.get(source)??[],dest=destinations.find(d=>d.addr.host===dHost&&d.addr.port===Number(dPort));dest?dest.slots=dest.
slots.concat(parsedSlots):destinations.push({addr:{host:dHost,port:Number(dPort)},slots:parsedSlots}),map.set(source,destinations)}let entries=[];for(let[src,destinations]of map.
entries()){let[host,port]=src.split(":");entries.push({source:{host,port:Number(port)},destinations})}return{seqId:push[1],entries}}#getAddress(){(0,node_assert_1.
default)(this.#options.socket!==void 0),(0,node_assert_1.default)("host"in this.#options.socket),(0,node_assert_1.default)(typeof this.#options.socket.host=="st\
ring");let host=this.#options.socket.host;(0,node_assert_1.default)(typeof this.#options.socket.port=="number");let port=this.#options.socket.port;return{host,port}}};
_a=EnterpriseMaintenanceManager;exports.default=EnterpriseMaintenanceManager;function isPrivateIP(ip){let version=(0,net_1.isIP)(ip);if(version===4){let octets=ip.
split(".").map(Number);return octets[0]===10||octets[0]===172&&octets[1]>=16&&octets[1]<=31||octets[0]===192&&octets[1]===168}return version===6?ip.startsWith("\
fc")||ip.startsWith("fd")||ip==="::1"||ip.startsWith("fe80"):!1}async function determineEndpoint(tlsEnabled,host,options){if((0,node_assert_1.default)(options.maintEndpointType!==
void 0),options.maintEndpointType!=="auto")return(0,exports.dbgMaintenance)(`Determine endpoint type: ${options.maintEndpointType}`),options.maintEndpointType;let ip=(0,net_1.
isIP)(host)?host:(await(0,promises_1.lookup)(host,{family:0})).address,isPrivate=isPrivateIP(ip),result;return tlsEnabled?result=isPrivate?"internal-fqdn":"exte\
rnal-fqdn":result=isPrivate?"internal-ip":"external-ip",(0,exports.dbgMaintenance)(`Determine endpoint type: ${result}`),result}}});var require_defaults=__commonJS({"node_modules/@redis/client/dist/lib/defaults.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.DEFAULT_COMMAND_TIMEOUT=exports.DEFAULT_KEEPALIVE_INITIAL_DELAY=void 0;exports.DEFAULT_KEEPALIVE_INITIAL_DELAY=3e4;exports.DEFAULT_COMMAND_TIMEOUT=5e3}});var require_socket=__commonJS({"node_modules/@redis/client/dist/lib/client/socket.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var node_events_1=__require("node:events"),node_net_1=__importDefault(
__require("node:net")),node_tls_1=__importDefault(__require("node:tls")),errors_1=require_errors(),promises_1=__require("node:timers/promises"),enterprise_maintenance_manager_1=require_enterprise_maintenance_manager(),
tracing_1=require_tracing(),defaults_1=require_defaults(),RedisSocket=class extends node_events_1.EventEmitter{#initiator;#connectTimeout;#reconnectStrategy;#socketFactory;#socketTimeout;#clientId;#maintenanceTimeout;#socket;#isOpen=!1;get isOpen(){
return this.#isOpen}#isReady=!1;get isReady(){return this.#isReady}#isSocketUnrefed=!1;#socketEpoch=0;get socketEpoch(){return this.#socketEpoch}get host(){return this.#socket?.
remoteAddress}get port(){return this.#socket?.remotePort}constructor(initiator,clientId,options){super(),this.#initiator=initiator,this.#connectTimeout=options?.
connectTimeout??5e3,this.#reconnectStrategy=this.#createReconnectStrategy(options),this.#socketFactory=this.#createSocketFactory(options),this.#socketTimeout=options?.
socketTimeout,this.#clientId=clientId}#createReconnectStrategy(options){let strategy=options?.reconnectStrategy;return strategy===!1||typeof strategy=="number"?
()=>({retryIn:strategy}):strategy?(retries,cause)=>{try{let retryIn=strategy(retries,cause);if(retryIn!==!1&&!(retryIn instanceof Error)&&typeof retryIn!="numbe\
r")throw new TypeError(`Reconnect strategy should return \`false | Error | number\`, got ${retryIn} instead`);return{retryIn}}catch(err){return{retryIn:this.defaultReconnectStrategy(
retries,err),error:err}}}:(retries,cause)=>({retryIn:this.defaultReconnectStrategy(retries,cause)})}#createSocketFactory(options){if(options?.tls===!0){let withDefaults2={
...options,port:options?.port??6379,noDelay:options?.noDelay??!0,keepAlive:options?.keepAlive??!0,keepAliveInitialDelay:options?.keepAliveInitialDelay??defaults_1.
DEFAULT_KEEPALIVE_INITIAL_DELAY,timeout:void 0,onread:void 0,readable:!0,writable:!0};return{create(){return node_tls_1.default.connect(withDefaults2)},event:"s\
ecureConnect"}}if(options&&"path"in options){let withDefaults2={...options,timeout:void 0,onread:void 0,readable:!0,writable:!0};return{create(){return node_net_1.
default.createConnection(withDefaults2)},event:"connect"}}let withDefaults={...options,port:options?.port??6379,noDelay:options?.noDelay??!0,keepAlive:options?.
keepAlive??!0,keepAliveInitialDelay:options?.keepAliveInitialDelay??defaults_1.DEFAULT_KEEPALIVE_INITIAL_DELAY,timeout:void 0,onread:void 0,readable:!0,writable:!0};
return{create(){return node_net_1.default.createConnection(withDefaults)},event:"connect"}}#shouldReconnect(retries,cause){let{retryIn,error:strategyError}=this.#reconnectStrategy(
retries,cause);if(retryIn===!1)return this.#isOpen=!1,this.emit("terminated",cause),this.#emitError(cause),{retryIn:cause,strategyError};if(retryIn instanceof Error){
this.#isOpen=!1;let terminatedBy=new errors_1.ReconnectStrategyError(retryIn,cause);return this.emit("terminated",terminatedBy),this.#emitError(cause),{retryIn:terminatedBy,
strategyError}}return{retryIn,strategyError}}#emitError(err){(0,tracing_1.publish)(tracing_1.CHANNELS.ERROR,()=>({error:err,origin:"client",internal:!1,clientId:this.#clientId})),
this.emit("error",err)}async connect(){if(this.#isOpen)throw new Error("Socket already opened");return this.#isOpen=!0,this.#connect()}async#connect(retries=0){
do try{let connectStartTime=performance.now(),socket=this.#socket=await this.#createSocket();this.emit("connect");try{if(await this.#initiateWhileSocketAlive(socket),
!this.#socket||this.#socket.destroyed||!this.#socket.readable||!this.#socket.writable){let error=new errors_1.SocketClosedUnexpectedlyError,{retryIn,strategyError}=this.#shouldReconnect(
retries++,error);if(typeof retryIn!="number")throw retryIn;if(this.#emitError(error),strategyError&&this.#emitError(strategyError),!this.#isOpen)throw new errors_1.
ClientClosedError;if(await(0,promises_1.setTimeout)(retryIn),!this.#isOpen)throw new errors_1.ClientClosedError;this.emit("reconnecting");continue}}catch(err){throw this.#socket?.
destroy(),this.#socket=void 0,err}this.#isReady=!0,this.#socketEpoch++,(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_READY,()=>({clientId:this.#clientId,serverAddress:this.
host,serverPort:this.port,createTimeMs:performance.now()-connectStartTime})),this.emit("ready")}catch(err){if(!this.#isOpen)throw err;let{retryIn,strategyError}=this.#shouldReconnect(
retries++,err);if(typeof retryIn!="number")throw retryIn;if(this.#emitError(err),strategyError&&this.#emitError(strategyError),!this.#isOpen||(await(0,promises_1.
setTimeout)(retryIn),!this.#isOpen))throw err;this.emit("reconnecting")}while(this.#isOpen&&!this.#isReady)}#initiateWhileSocketAlive(socket){let onSocketDied,socketDied=new Promise(
(_,reject)=>{onSocketDied=err=>{reject(err instanceof Error?err:new errors_1.SocketClosedUnexpectedlyError)},socket.once("error",onSocketDied),socket.once("clos\
e",onSocketDied)}),initiated=Promise.resolve().then(()=>this.#initiator());return initiated.catch(()=>{}),Promise.race([initiated,socketDied]).finally(()=>{socket.
removeListener("error",onSocketDied),socket.removeListener("close",onSocketDied)})}setMaintenanceTimeout(ms){if((0,enterprise_maintenance_manager_1.dbgMaintenance)(
`Set socket timeout to ${ms}`),this.#maintenanceTimeout===ms){(0,enterprise_maintenance_manager_1.dbgMaintenance)(`Socket already set maintenanceCommandTimeout \
to ${ms}, skipping`);return}this.#maintenanceTimeout=ms,ms!==void 0?(this.#socket?.setTimeout(ms),(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT,
()=>({clientId:this.#clientId,value:1}))):(this.#socket?.setTimeout(this.#socketTimeout??0),(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT,
()=>({clientId:this.#clientId,value:-1})))}async#createSocket(){let socket=this.#socketFactory.create(),onTimeout;return this.#connectTimeout!==void 0&&(onTimeout=
()=>socket.destroy(new errors_1.ConnectionTimeoutError),socket.once("timeout",onTimeout),socket.setTimeout(this.#connectTimeout)),this.#isSocketUnrefed&&socket.
unref(),await(0,node_events_1.once)(socket,this.#socketFactory.event),onTimeout&&socket.removeListener("timeout",onTimeout),this.#socketTimeout&&(socket.once("t\
imeout",()=>{let error=this.#maintenanceTimeout?new errors_1.SocketTimeoutDuringMaintenanceError(this.#maintenanceTimeout):new errors_1.SocketTimeoutError(this.#socketTimeout);
socket.destroy(error)}),socket.setTimeout(this.#socketTimeout)),socket.once("error",err=>this.#onSocketError(err)).once("close",hadError=>{hadError||!this.#isOpen||
this.#socket!==socket||this.#onSocketError(new errors_1.SocketClosedUnexpectedlyError)}).on("drain",()=>this.emit("drain")).on("data",data=>this.emit("data",data)),
socket}#onSocketError(err){let wasReady=this.#isReady;this.#isReady=!1;let socket=this.#socket;if(this.#socket=void 0,socket?.removeAllListeners("data"),socket?.
destroy(),wasReady&&(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_CLOSED,()=>({clientId:this.#clientId,reason:"error",wasConnected:!0})),!wasReady){this.#isOpen||
this.#emitError(err);return}if(!this.#isOpen){this.#emitError(err);return}let{retryIn,strategyError}=this.#shouldReconnect(0,err);typeof retryIn=="number"&&(this.#emitError(
err),strategyError&&this.#emitError(strategyError),this.#isOpen&&(this.emit("reconnecting"),this.#connect(1).catch(()=>{})))}write(iterable){if(!(!this.#socket||
!this.#socket.writable)){this.#socket.cork();try{for(let args of iterable){for(let toWrite of args)this.#socket.write(toWrite);if(this.#socket.writableNeedDrain)
break}}catch(err){if(!err||err.code!=="EPIPE")throw err}finally{this.#socket.uncork()}}}async quit(fn){if(!this.#isOpen)throw new errors_1.ClientClosedError;this.#isOpen=
!1;let reply=await fn();return this.destroySocket(),reply}close(){if(!this.#isOpen)throw new errors_1.ClientClosedError;this.#isOpen=!1}destroy(){!this.#isOpen&&
!this.#socket||(this.#isOpen=!1,this.destroySocket())}destroySocket(){let wasReady=this.#isReady;this.#isReady=!1,this.#socket&&(this.#socket.destroy(),this.#socket=
void 0),(0,tracing_1.publish)(tracing_1.CHANNELS.CONNECTION_CLOSED,()=>({clientId:this.#clientId,reason:"application_close",wasConnected:wasReady})),this.emit("\
end")}ref(){this.#isSocketUnrefed=!1,this.#socket?.ref()}unref(){this.#isSocketUnrefed=!0,this.#socket?.unref()}defaultReconnectStrategy(retries,cause){if(cause instanceof
errors_1.SocketTimeoutError)return!1;let jitter=Math.floor(Math.random()*200);return Math.min(Math.pow(2,retries)*50,2e3)+jitter}};exports.default=RedisSocket}});var require_token=__commonJS({"node_modules/@redis/client/dist/lib/authx/token.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Token=void 0;var Token=class{value;expiresAtMs;receivedAtMs;constructor(value,expiresAtMs,receivedAtMs){this.value=value,this.expiresAtMs=expiresAtMs,this.
receivedAtMs=receivedAtMs}getTtlMs(now){return this.expiresAtMs<now?0:this.expiresAtMs-now}};exports.Token=Token}});var require_token_manager=__commonJS({"node_modules/@redis/client/dist/lib/authx/token-manager.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});exports.TokenManager=exports.IDPError=void 0;var token_1=require_token(),IDPError=class extends Error{message;isRetryable;constructor(message,isRetryable){
super(message),this.message=message,this.isRetryable=isRetryable,this.name="IDPError"}};exports.IDPError=IDPError;var TokenManager=class{identityProvider;config;currentToken=null;refreshTimeout=null;listener=null;retryAttempt=0;constructor(identityProvider,config){
if(this.identityProvider=identityProvider,this.config=config,this.config.expirationRefreshRatio>1)throw new Error("expirationRefreshRatio must be less than or e\
qual to 1");if(this.config.expirationRefreshRatio<0)throw new Error("expirationRefreshRatio must be greater or equal to 0")}start(listener,initialDelayMs=0){return this.
listener&&this.stop(),this.listener=listener,this.retryAttempt=0,this.scheduleNextRefresh(initialDelayMs),{dispose:()=>this.stop()}}calculateRetryDelay(){if(!this.
config.retry)return 0;let{initialDelayMs,maxDelayMs,backoffMultiplier,jitterPercentage}=this.config.retry,delay=initialDelayMs*Math.pow(backoffMultiplier,this.retryAttempt-
1);if(delay=Math.min(delay,maxDelayMs),jitterPercentage){let jitterRange=delay*(jitterPercentage/100),jitterAmount=Math.random()*jitterRange-jitterRange/2;delay+=
jitterAmount}return Math.max(0,Math.floor(delay))}shouldRetry(error){if(!this.config.retry)return!1;let{maxAttempts,isRetryable}=this.config.retry;return this.retryAttempt>=
maxAttempts?!1:isRetryable?isRetryable(error,this.retryAttempt):!1}isRunning(){return this.listener!==null}async refresh(){if(!this.listener)throw new Error("To\
kenManager is not running, but refresh was called");try{await this.identityProvider.requestToken().then(this.handleNewToken),this.retryAttempt=0}catch(error){if(this.
shouldRetry(error)){this.retryAttempt++;let retryDelay=this.calculateRetryDelay();this.notifyError(`Token refresh failed (attempt ${this.retryAttempt}), retryin\
g in ${retryDelay}ms: ${error}`,!0),this.scheduleNextRefresh(retryDelay)}else this.notifyError(error,!1),this.stop()}}handleNewToken=async({token:nativeToken,ttlMs})=>{
if(!this.listener)throw new Error("TokenManager is not running, but a new token was received");let token=this.wrapAndSetCurrentToken(nativeToken,ttlMs);this.listener.
onNext(token),this.scheduleNextRefresh(this.calculateRefreshTime(token))};wrapAndSetCurrentToken(nativeToken,ttlMs){let now=Date.now(),token=new token_1.Token(nativeToken,
now+ttlMs,now);return this.currentToken=token,token}scheduleNextRefresh(delayMs){this.refreshTimeout&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),
delayMs===0?this.refresh():this.refreshTimeout=setTimeout(()=>this.refresh(),delayMs)}calculateRefreshTime(token,now=Date.now()){let ttlMs=token.getTtlMs(now);return Math.
floor(ttlMs*this.config.expirationRefreshRatio)}stop(){this.refreshTimeout&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.listener=null,this.
currentToken=null,this.retryAttempt=0}getCurrentToken(){return this.currentToken}notifyError(error,isRetryable){let errorMessage=error instanceof Error?error.message:
String(error);if(!this.listener)throw new Error(`TokenManager is not running but received an error: ${errorMessage}`);this.listener.onError(new IDPError(errorMessage,
isRetryable))}};exports.TokenManager=TokenManager}});var require_credentials_provider=__commonJS({"node_modules/@redis/client/dist/lib/authx/credentials-provider.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.UnableToObtainNewCredentialsError=exports.CredentialsError=void 0;var CredentialsError=class extends Error{constructor(message){
super(`Re-authentication with latest credentials failed: ${message}`),this.name="CredentialsError"}};exports.CredentialsError=CredentialsError;var UnableToObtainNewCredentialsError=class extends Error{constructor(message){
super(`Unable to obtain new credentials : ${message}`),this.name="UnableToObtainNewCredentialsError"}};exports.UnableToObtainNewCredentialsError=UnableToObtainNewCredentialsError}});var require_authx=__commonJS({"node_modules/@redis/client/dist/lib/authx/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Token=exports.CredentialsError=exports.UnableToObtainNewCredentialsError=exports.IDPError=exports.TokenManager=void 0;var token_manager_1=require_token_manager();
Object.defineProperty(exports,"TokenManager",{enumerable:!0,get:function(){return token_manager_1.TokenManager}});Object.defineProperty(exports,"IDPError",{enumerable:!0,
get:function(){return token_manager_1.IDPError}});var credentials_provider_1=require_credentials_provider();Object.defineProperty(exports,"UnableToObtainNewCred\
entialsError",{enumerable:!0,get:function(){return credentials_provider_1.UnableToObtainNewCredentialsError}});Object.defineProperty(exports,"CredentialsError",
{enumerable:!0,get:function(){return credentials_provider_1.CredentialsError}});var token_1=require_token();Object.defineProperty(exports,"Token",{enumerable:!0,
get:function(){return token_1.Token}})}});var require_linked_list=__commonJS({"node_modules/@redis/client/dist/lib/client/linked-list.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.EmptyAwareSinglyLinkedList=exports.SinglyLinkedList=
exports.DoublyLinkedList=void 0;var events_1=__importDefault(__require("events")),DoublyLinkedList=class{#length=0;get length(){return this.#length}#head;get head(){
return this.#head}#tail;get tail(){return this.#tail}push(value){return++this.#length,this.#tail===void 0?this.#head=this.#tail={previous:this.#head,next:void 0,
value}:this.#tail=this.#tail.next={previous:this.#tail,next:void 0,value}}unshift(value){return++this.#length,this.#head===void 0?this.#head=this.#tail={previous:void 0,
next:void 0,value}:this.#head=this.#head.previous={previous:void 0,next:this.#head,value}}add(value,prepend=!1){return prepend?this.unshift(value):this.push(value)}shift(){
if(this.#head===void 0)return;--this.#length;let node=this.#head;return node.next?(node.next.previous=void 0,this.#head=node.next,node.next=void 0):this.#head=this.#tail=
void 0,node.value}remove(node){this.#length!==0&&(node!==this.#head&&node!==this.#tail&&node.previous===void 0&&node.next===void 0||(--this.#length,node.previous?
node.previous.next=node.next:this.#head=node.next,node.next?node.next.previous=node.previous:this.#tail=node.previous,node.previous=void 0,node.next=void 0))}reset(){
this.#length=0,this.#head=this.#tail=void 0}*[Symbol.iterator](){let node=this.#head;for(;node!==void 0;)yield node.value,node=node.next}*nodes(){let node=this.#head;
for(;node;){let next=node.next;yield node,node=next}}};exports.DoublyLinkedList=DoublyLinkedList;var SinglyLinkedList=class{#length=0;get length(){return this.#length}#head;get head(){
return this.#head}#tail;get tail(){return this.#tail}push(value){++this.#length;let node={value,next:void 0,removed:!1};return this.#head===void 0?this.#head=this.#tail=
node:this.#tail.next=this.#tail=node}remove(node,parent){if(node.removed)throw new Error("node already removed");--this.#length,this.#head===node?this.#tail===node?
this.#head=this.#tail=void 0:this.#head=node.next:this.#tail===node?(this.#tail=parent,parent.next=void 0):parent.next=node.next,node.removed=!0}shift(){if(this.#head===
void 0)return;let node=this.#head;return--this.#length===0?this.#head=this.#tail=void 0:this.#head=node.next,node.removed=!0,node.value}reset(){this.#length=0,this.#head=
this.#tail=void 0}*[Symbol.iterator](){let node=this.#head;for(;node!==void 0;)yield node.value,node=node.next}};exports.SinglyLinkedList=SinglyLinkedList;var EmptyAwareSinglyLinkedList=class extends SinglyLinkedList{events=new events_1.
default;reset(){let old=this.length;super.reset(),old!==this.length&&this.length===0&&this.events.emit("empty")}shift(){let old=this.length,ret=super.shift();return old!==
this.length&&this.length===0&&this.events.emit("empty"),ret}remove(node,parent){let old=this.length;super.remove(node,parent),old!==this.length&&this.length===0&&
this.events.emit("empty")}};exports.EmptyAwareSinglyLinkedList=EmptyAwareSinglyLinkedList}});var require_encoder=__commonJS({"node_modules/@redis/client/dist/lib/RESP/encoder.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var CRLF=`\r
`;function encodeCommand(args){let toWrite=[],strings="*"+args.length+CRLF;for(let i=0;i<args.length;i++){let arg=args[i];if(typeof arg=="string")strings+="$"+Buffer.
byteLength(arg)+CRLF+arg+CRLF;else if(arg instanceof Buffer)toWrite.push(strings+"$"+arg.length.toString()+CRLF,arg),strings=CRLF;else throw new TypeError(`"arg\
uments[${i}]" must be of type "string | Buffer", got ${typeof arg} instead.`)}return toWrite.push(strings),toWrite}exports.default=encodeCommand}});var require_calculate_slot=__commonJS({"node_modules/@redis/client/dist/lib/utils/calculate-slot.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});var lookup=[0,4129,8258,12387,16516,20645,24774,28903,33032,37161,41290,45419,49548,53677,57806,61935,4657,528,12915,8786,21173,17044,29431,25302,
37689,33560,45947,41818,54205,50076,62463,58334,9314,13379,1056,5121,25830,29895,17572,21637,42346,46411,34088,38153,58862,62927,50604,54669,13907,9842,5649,1584,
30423,26358,22165,18100,46939,42874,38681,34616,63455,59390,55197,51132,18628,22757,26758,30887,2112,6241,10242,14371,51660,55789,59790,63919,35144,39273,43274,
47403,23285,19156,31415,27286,6769,2640,14899,10770,56317,52188,64447,60318,39801,35672,47931,43802,27814,31879,19684,23749,11298,15363,3168,7233,60846,64911,52716,
56781,44330,48395,36200,40265,32407,28342,24277,20212,15891,11826,7761,3696,65439,61374,57309,53244,48923,44858,40793,36728,37256,33193,45514,41451,53516,49453,
61774,57711,4224,161,12482,8419,20484,16421,28742,24679,33721,37784,41979,46042,49981,54044,58239,62302,689,4752,8947,13010,16949,21012,25207,29270,46570,42443,
38312,34185,62830,58703,54572,50445,13538,9411,5280,1153,29798,25671,21540,17413,42971,47098,34713,38840,59231,63358,50973,55100,9939,14066,1681,5808,26199,30326,
17941,22068,55628,51565,63758,59695,39368,35305,47498,43435,22596,18533,30726,26663,6336,2273,14466,10403,52093,56156,60223,64286,35833,39896,43963,48026,19061,
23124,27191,31254,2801,6864,10931,14994,64814,60687,56684,52557,48554,44427,40424,36297,31782,27655,23652,19525,15522,11395,7392,3265,61215,65342,53085,57212,44955,
49082,36825,40952,28183,32310,20053,24180,11923,16050,3793,7920];function toUTF8Array(str){let char,i=0,p=0,utf8=[],len=str.length;for(;i<len;i++)char=str.charCodeAt(
i),char<128?utf8[p++]=char:char<2048?(utf8[p++]=char>>6|192,utf8[p++]=char&63|128):(char&64512)===55296&&i+1<str.length&&(str.charCodeAt(i+1)&64512)===56320?(char=
65536+((char&1023)<<10)+(str.charCodeAt(++i)&1023),utf8[p++]=char>>18|240,utf8[p++]=char>>12&63|128,utf8[p++]=char>>6&63|128,utf8[p++]=char&63|128):(utf8[p++]=char>>
12|224,utf8[p++]=char>>6&63|128,utf8[p++]=char&63|128);return utf8}function generate(value){let char,i=0,start=-1,done=!1,result=0,resultHash=0,utf8=typeof value==
"string"?toUTF8Array(value):value,len=utf8.length;for(;i<len;){if(char=utf8[i++],done||start===-1)!done&&char===123&&(start=i);else if(char!==125)resultHash=lookup[(char^
resultHash>>8)&255]^resultHash<<8;else{if(i-1!==start)return resultHash&16383;done=!0}result=lookup[(char^result>>8)&255]^result<<8}return result&16383}var calculateSlot=generate;
calculateSlot.generateMulti=function(values){let i=1,len=values.length,base=generate(values[0]);for(;i<len;)if(generate(values[i++])!==base)return-1;return base};
exports.default=calculateSlot}});var require_pub_sub=__commonJS({"node_modules/@redis/client/dist/lib/client/pub-sub.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.PubSub=exports.PUBSUB_TYPE=void 0;var calculate_slot_1=__importDefault(
require_calculate_slot()),tracing_1=require_tracing();exports.PUBSUB_TYPE={CHANNELS:"CHANNELS",PATTERNS:"PATTERNS",SHARDED:"SHARDED"};var COMMANDS={[exports.PUBSUB_TYPE.
CHANNELS]:{subscribe:Buffer.from("subscribe"),unsubscribe:Buffer.from("unsubscribe"),message:Buffer.from("message")},[exports.PUBSUB_TYPE.PATTERNS]:{subscribe:Buffer.
from("psubscribe"),unsubscribe:Buffer.from("punsubscribe"),message:Buffer.from("pmessage")},[exports.PUBSUB_TYPE.SHARDED]:{subscribe:Buffer.from("ssubscribe"),unsubscribe:Buffer.
from("sunsubscribe"),message:Buffer.from("smessage")}},PubSub=class _PubSub{#clientId;constructor(clientId){this.#clientId=clientId}static isStatusReply(reply){
let firstElement=typeof reply[0]=="string"?Buffer.from(reply[0]):reply[0];return COMMANDS[exports.PUBSUB_TYPE.CHANNELS].subscribe.equals(firstElement)||COMMANDS[exports.
PUBSUB_TYPE.CHANNELS].unsubscribe.equals(firstElement)||COMMANDS[exports.PUBSUB_TYPE.PATTERNS].subscribe.equals(firstElement)||COMMANDS[exports.PUBSUB_TYPE.PATTERNS].
unsubscribe.equals(firstElement)||COMMANDS[exports.PUBSUB_TYPE.SHARDED].subscribe.equals(firstElement)}static isShardedUnsubscribe(reply){let firstElement=typeof reply[0]==
"string"?Buffer.from(reply[0]):reply[0];return COMMANDS[exports.PUBSUB_TYPE.SHARDED].unsubscribe.equals(firstElement)}residualAfterUnsubscribeAll(reply){let firstElement=typeof reply[0]==
"string"?Buffer.from(reply[0]):reply[0];return COMMANDS[exports.PUBSUB_TYPE.PATTERNS].unsubscribe.equals(firstElement)?this.listeners[exports.PUBSUB_TYPE.CHANNELS].
size:COMMANDS[exports.PUBSUB_TYPE.CHANNELS].unsubscribe.equals(firstElement)?this.listeners[exports.PUBSUB_TYPE.PATTERNS].size:0}static#channelsArray(channels){
return Array.isArray(channels)?channels:[channels]}static#listenersSet(listeners,returnBuffers){return returnBuffers?listeners.buffers:listeners.strings}#subscribing=0;#isActive=!1;get isActive(){
return this.#isActive}listeners={[exports.PUBSUB_TYPE.CHANNELS]:new Map,[exports.PUBSUB_TYPE.PATTERNS]:new Map,[exports.PUBSUB_TYPE.SHARDED]:new Map};subscribe(type,channels,listener,returnBuffers){
let args=[COMMANDS[type].subscribe],channelsArray=_PubSub.#channelsArray(channels),newChannels=[];for(let channel of channelsArray){let channelListeners=this.listeners[type].
get(channel);!channelListeners||channelListeners.unsubscribing?(args.push(channel),newChannels.push(channel)):_PubSub.#listenersSet(channelListeners,returnBuffers).
add(listener)}if(args.length!==1)return this.#isActive=!0,this.#subscribing++,{args,channelsCounter:args.length-1,resolve:()=>{this.#subscribing--;for(let channel of newChannels){
let listeners=this.listeners[type].get(channel);listeners||(listeners={unsubscribing:!1,buffers:new Set,strings:new Set},this.listeners[type].set(channel,listeners)),
_PubSub.#listenersSet(listeners,returnBuffers).add(listener)}},reject:()=>{this.#subscribing--,this.#updateIsActive()}}}extendChannelListeners(type,channel,listeners){
if(this.#extendChannelListeners(type,channel,listeners))return this.#isActive=!0,this.#subscribing++,{args:[COMMANDS[type].subscribe,channel],channelsCounter:1,
resolve:()=>this.#subscribing--,reject:()=>{this.#subscribing--,this.#updateIsActive()}}}#extendChannelListeners(type,channel,listeners){let existingListeners=this.
listeners[type].get(channel);if(!existingListeners)return this.listeners[type].set(channel,listeners),!0;for(let listener of listeners.buffers)existingListeners.
buffers.add(listener);for(let listener of listeners.strings)existingListeners.strings.add(listener);return!1}extendTypeListeners(type,listeners){let args=[COMMANDS[type].
subscribe];for(let[channel,channelListeners]of listeners)this.#extendChannelListeners(type,channel,channelListeners)&&args.push(channel);if(args.length!==1)return this.#isActive=
!0,this.#subscribing++,{args,channelsCounter:args.length-1,resolve:()=>this.#subscribing--,reject:()=>{this.#subscribing--,this.#updateIsActive()}}}unsubscribe(type,channels,listener,returnBuffers){
let listeners=this.listeners[type];if(!channels)return this.#unsubscribeCommand([COMMANDS[type].unsubscribe],NaN,()=>listeners.clear());let channelsArray=_PubSub.#channelsArray(
channels);if(!listener)return this.#unsubscribeCommand([COMMANDS[type].unsubscribe,...channelsArray],channelsArray.length,()=>{for(let channel of channelsArray)
listeners.delete(channel)});let args=[COMMANDS[type].unsubscribe];for(let channel of channelsArray){let sets=listeners.get(channel);if(sets){let current,other;if(returnBuffers?
(current=sets.buffers,other=sets.strings):(current=sets.strings,other=sets.buffers),(current.has(listener)?current.size-1:current.size)!==0||other.size!==0)continue;
sets.unsubscribing=!0}args.push(channel)}if(args.length===1){for(let channel of channelsArray)_PubSub.#listenersSet(listeners.get(channel),returnBuffers).delete(
listener);return}return this.#unsubscribeCommand(args,args.length-1,()=>{for(let channel of channelsArray){let sets=listeners.get(channel);sets&&((returnBuffers?
sets.buffers:sets.strings).delete(listener),sets.buffers.size===0&&sets.strings.size===0&&listeners.delete(channel))}})}#unsubscribeCommand(args,channelsCounter,removeListeners){
return{args,channelsCounter,resolve:()=>{removeListeners(),this.#updateIsActive()},reject:void 0}}#updateIsActive(){this.#isActive=this.listeners[exports.PUBSUB_TYPE.
CHANNELS].size!==0||this.listeners[exports.PUBSUB_TYPE.PATTERNS].size!==0||this.listeners[exports.PUBSUB_TYPE.SHARDED].size!==0||this.#subscribing!==0}reset(){this.#isActive=
!1,this.#subscribing=0}resubscribe(){let commands=[];for(let[type,listeners]of Object.entries(this.listeners))listeners.size&&(this.#isActive=!0,type===exports.
PUBSUB_TYPE.SHARDED?this.#shardedResubscribe(commands,listeners):this.#normalResubscribe(commands,type,listeners));return commands}#normalResubscribe(commands,type,listeners){
this.#subscribing++;let callback=()=>{this.#subscribing>0&&this.#subscribing--};commands.push({args:[COMMANDS[type].subscribe,...listeners.keys()],channelsCounter:listeners.
size,resolve:callback,reject:callback})}#shardedResubscribe(commands,listeners){let callback=()=>{this.#subscribing>0&&this.#subscribing--};for(let channel of listeners.
keys())this.#subscribing++,commands.push({args:[COMMANDS[exports.PUBSUB_TYPE.SHARDED].subscribe,channel],channelsCounter:1,resolve:callback,reject:callback})}handleMessageReply(reply){
let firstElement=typeof reply[0]=="string"?Buffer.from(reply[0]):reply[0];return COMMANDS[exports.PUBSUB_TYPE.CHANNELS].message.equals(firstElement)?(this.#emitPubSubMessage(
exports.PUBSUB_TYPE.CHANNELS,reply[2],reply[1]),!0):COMMANDS[exports.PUBSUB_TYPE.PATTERNS].message.equals(firstElement)?(this.#emitPubSubMessage(exports.PUBSUB_TYPE.
PATTERNS,reply[3],reply[2],reply[1]),!0):COMMANDS[exports.PUBSUB_TYPE.SHARDED].message.equals(firstElement)?(this.#emitPubSubMessage(exports.PUBSUB_TYPE.SHARDED,
reply[2],reply[1]),!0):!1}removeShardedListeners(channel){let listeners=this.listeners[exports.PUBSUB_TYPE.SHARDED].get(channel);return this.listeners[exports.PUBSUB_TYPE.
SHARDED].delete(channel),this.#updateIsActive(),listeners}removeAllListeners(){let result={[exports.PUBSUB_TYPE.CHANNELS]:this.listeners[exports.PUBSUB_TYPE.CHANNELS],
[exports.PUBSUB_TYPE.PATTERNS]:this.listeners[exports.PUBSUB_TYPE.PATTERNS],[exports.PUBSUB_TYPE.SHARDED]:this.listeners[exports.PUBSUB_TYPE.SHARDED]};return this.
listeners[exports.PUBSUB_TYPE.CHANNELS]=new Map,this.listeners[exports.PUBSUB_TYPE.PATTERNS]=new Map,this.listeners[exports.PUBSUB_TYPE.SHARDED]=new Map,this.#updateIsActive(),
result}removeShardedPubSubListenersForSlots(slots){let sharded=new Map;for(let[chanel,value]of this.listeners[exports.PUBSUB_TYPE.SHARDED])slots.has((0,calculate_slot_1.
default)(chanel))&&(sharded.set(chanel,value),this.listeners[exports.PUBSUB_TYPE.SHARDED].delete(chanel));return this.#updateIsActive(),{[exports.PUBSUB_TYPE.SHARDED]:sharded}}#emitPubSubMessage(type,message,channel,pattern){
let keyString=(pattern??channel).toString(),listeners=this.listeners[type].get(keyString);if(!listeners)return;(0,tracing_1.publish)(tracing_1.CHANNELS.PUBSUB,()=>({
direction:"in",clientId:this.#clientId,channel,sharded:type===exports.PUBSUB_TYPE.SHARDED}));for(let listener of listeners.buffers)listener(message,channel);if(!listeners.
strings.size)return;let channelString=pattern?channel.toString():keyString,messageString=channelString==="__redis__:invalidate"?message===null?null:message.map(
x=>x.toString()):message.toString();for(let listener of listeners.strings)listener(messageString,channelString)}};exports.PubSub=PubSub}});var require_commands_queue=__commonJS({"node_modules/@redis/client/dist/lib/client/commands-queue.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}},_a;Object.defineProperty(exports,"__esModule",{value:!0});var linked_list_1=require_linked_list(),
encoder_1=__importDefault(require_encoder()),decoder_1=require_decoder(),pub_sub_1=require_pub_sub(),errors_1=require_errors(),enterprise_maintenance_manager_1=require_enterprise_maintenance_manager(),
PONG=Buffer.from("pong"),RESET=Buffer.from("RESET"),RESP2_PUSH_TYPE_MAPPING={...decoder_1.PUSH_TYPE_MAPPING,[decoder_1.RESP_TYPES.SIMPLE_STRING]:Buffer},RedisCommandsQueue=class{#respVersion;#maxLength;#toWrite=new linked_list_1.
DoublyLinkedList;#waitingForReply=new linked_list_1.EmptyAwareSinglyLinkedList;#onShardedChannelMoved;#chainInExecution;decoder;#pubSub;#clientId;#pushHandlers=[
this.#onPush.bind(this)];#maintenanceCommandTimeout;setMaintenanceCommandTimeout(ms){if(this.#maintenanceCommandTimeout===ms){(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`Queue already set maintenanceCommandTimeout to ${ms}, skipping`);return}if((0,enterprise_maintenance_manager_1.dbgMaintenance)(`Setting mainten\
ance command timeout to ${ms}`),this.#maintenanceCommandTimeout=ms,this.#maintenanceCommandTimeout===void 0){(0,enterprise_maintenance_manager_1.dbgMaintenance)(
"Queue will keep maintenanceCommandTimeout for exisitng commands, just to be on the safe side. New commands will receive normal timeouts");return}let counter=0,
total=this.#toWrite.length;for(let node of this.#toWrite.nodes()){let command=node.value;_a.#removeTimeoutListener(command),counter++;let newTimeout=this.#maintenanceCommandTimeout,
signal=AbortSignal.timeout(newTimeout);command.timeout={signal,listener:this.#createTimeoutListener(node,command,newTimeout,!0),originalTimeout:command.timeout?.
originalTimeout,effectiveTimeout:newTimeout,wasInMaintenance:!0},signal.addEventListener("abort",command.timeout.listener,{once:!0})}(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`Total of ${counter} of ${total} timeouts reset to ${ms}`)}get isPubSubActive(){return this.#pubSub.isActive}get pendingCount(){return this.#toWrite.
length+this.#waitingForReply.length}get chainInExecution(){return this.#chainInExecution}constructor(respVersion,maxLength,onShardedChannelMoved,clientId){this.#respVersion=
respVersion,this.#maxLength=maxLength,this.#onShardedChannelMoved=onShardedChannelMoved,this.decoder=this.#initiateDecoder(),this.#clientId=clientId,this.#pubSub=
new pub_sub_1.PubSub(this.#clientId)}#onReply(reply){this.#waitingForReply.shift().resolve(reply)}#onErrorReply(err){this.#waitingForReply.shift().reject(err)}#onPush(push){
if(this.#pubSub.handleMessageReply(push))return!0;let isShardedUnsubscribe=pub_sub_1.PubSub.isShardedUnsubscribe(push);if(isShardedUnsubscribe&&!this.#waitingForReply.
length){let channel=push[1].toString();return this.#onShardedChannelMoved(channel,this.#pubSub.removeShardedListeners(channel)),!0}else if(isShardedUnsubscribe||
pub_sub_1.PubSub.isStatusReply(push)){let head=this.#waitingForReply.head.value;return(Number.isNaN(head.channelsCounter)&&push[2]===this.#pubSub.residualAfterUnsubscribeAll(
push)||--head.channelsCounter===0)&&this.#waitingForReply.shift().resolve(),!0}return!1}#getTypeMapping(){let head=this.#waitingForReply.head;return head?head.value.
typeMapping??{}:decoder_1.PUSH_TYPE_MAPPING}#initiateDecoder(){return new decoder_1.Decoder({onReply:reply=>this.#onReply(reply),onErrorReply:err=>this.#onErrorReply(
err),onPush:push=>{for(let pushHandler of this.#pushHandlers)if(pushHandler(push))return},getTypeMapping:()=>this.#getTypeMapping()})}addPushHandler(handler){this.#pushHandlers.
push(handler)}async waitForInflightCommandsToComplete(options){if(this.#waitingForReply.length!==0)return new Promise(resolve=>{let onEmpty=()=>{timeoutId&&clearTimeout(
timeoutId),resolve()},timeoutId,timeoutMs=options?.timeoutMs;timeoutMs!==void 0&&timeoutMs>0&&(timeoutId=setTimeout(()=>{this.#waitingForReply.events.off("empty",
onEmpty);let pendingCount=this.#waitingForReply.length;(0,enterprise_maintenance_manager_1.dbgMaintenance)(`waitForInflightCommandsToComplete timed out after ${timeoutMs}\
ms with ${pendingCount} commands still waiting`),options?.flushOnTimeout&&pendingCount>0&&((0,enterprise_maintenance_manager_1.dbgMaintenance)(`Flushing ${pendingCount}\
 commands that timed out waiting for reply`),this.#flushWaitingForReply(new errors_1.TimeoutError)),resolve()},timeoutMs)),this.#waitingForReply.events.once("em\
pty",onEmpty)})}#createAbortListener(node,value){return()=>{this.#rejectCommand(node,value,new errors_1.AbortError)}}#createTimeoutListener(node,value,effectiveTimeout,wasInMaintenance){
return()=>{this.#rejectCommand(node,value,wasInMaintenance?new errors_1.CommandTimeoutDuringMaintenanceError(effectiveTimeout):new errors_1.TimeoutError)}}#rejectCommand(node,value,err){
value.rejected||(value.rejected=!0,_a.#removeCommandListeners(value),this.#toWrite.remove(node),value.reject(err))}addCommand(args,options){return this.#maxLength&&
this.#toWrite.length+this.#waitingForReply.length>=this.#maxLength?Promise.reject(new Error("The queue is full")):options?.abortSignal?.aborted?Promise.reject(new errors_1.
AbortError):new Promise((resolve,reject)=>{let value={args,chainId:options?.chainId,abort:void 0,timeout:void 0,resolve,reject,channelsCounter:void 0,typeMapping:options?.
typeMapping};value.slotNumber=options?.slotNumber;let node=this.#toWrite.add(value,options?.asap);try{let timeout=this.#maintenanceCommandTimeout??options?.timeout,
wasInMaintenance=this.#maintenanceCommandTimeout!==void 0;if(timeout){let signal2=AbortSignal.timeout(timeout);value.timeout={signal:signal2,listener:this.#createTimeoutListener(
node,value,timeout,wasInMaintenance),originalTimeout:options?.timeout,effectiveTimeout:timeout,wasInMaintenance},signal2.addEventListener("abort",value.timeout.
listener,{once:!0})}let signal=options?.abortSignal;signal&&(value.abort={signal,listener:this.#createAbortListener(node,value)},signal.addEventListener("abort",
value.abort.listener,{once:!0}))}catch(err){_a.#removeCommandListeners(value),this.#toWrite.remove(node),reject(err)}})}#addPubSubCommand(command,asap=!1,chainId){
return new Promise((resolve,reject)=>{this.#toWrite.add({args:command.args,chainId,abort:void 0,timeout:void 0,resolve(){command.resolve(),resolve()},reject(err){
command.reject?.(),reject(err)},channelsCounter:command.channelsCounter,typeMapping:decoder_1.PUSH_TYPE_MAPPING},asap)})}#setupPubSubHandler(){this.#respVersion===
2&&(this.decoder.onReply=(reply=>{if(Array.isArray(reply)){if(this.#onPush(reply))return;let firstElement=typeof reply[0]=="string"?Buffer.from(reply[0]):reply[0];
if(PONG.equals(firstElement)){let{resolve,typeMapping}=this.#waitingForReply.shift(),buffer=reply[1].length===0?reply[0]:reply[1];resolve(typeMapping?.[decoder_1.
RESP_TYPES.SIMPLE_STRING]===Buffer?buffer:buffer.toString());return}}return this.#onReply(reply)}),this.decoder.getTypeMapping=()=>RESP2_PUSH_TYPE_MAPPING)}subscribe(type,channels,listener,returnBuffers){
let command=this.#pubSub.subscribe(type,channels,listener,returnBuffers);if(command)return this.#setupPubSubHandler(),this.#addPubSubCommand(command)}#resetDecoderCallbacks(){
this.decoder.onReply=(reply=>this.#onReply(reply)),this.decoder.getTypeMapping=()=>this.#getTypeMapping()}unsubscribe(type,channels,listener,returnBuffers){let command=this.#pubSub.
unsubscribe(type,channels,listener,returnBuffers);if(command){if(command&&this.#respVersion===2){let{resolve}=command;command.resolve=()=>{this.#pubSub.isActive||
this.#resetDecoderCallbacks(),resolve()}}return this.#addPubSubCommand(command)}}removeAllPubSubListeners(){return this.#pubSub.removeAllListeners()}removeShardedPubSubListenersForSlots(slots){
return this.#pubSub.removeShardedPubSubListenersForSlots(slots)}resubscribe(chainId){let commands=this.#pubSub.resubscribe();if(commands.length)return this.#setupPubSubHandler(),
Promise.all(commands.map(command=>this.#addPubSubCommand(command,!0,chainId)))}extendPubSubChannelListeners(type,channel,listeners){let command=this.#pubSub.extendChannelListeners(
type,channel,listeners);if(command)return this.#setupPubSubHandler(),this.#addPubSubCommand(command)}extendPubSubListeners(type,listeners){let command=this.#pubSub.
extendTypeListeners(type,listeners);if(command)return this.#setupPubSubHandler(),this.#addPubSubCommand(command)}getPubSubListeners(type){return this.#pubSub.listeners[type]}monitor(callback,options){
return new Promise((resolve,reject)=>{let typeMapping=options?.typeMapping??{};this.#toWrite.add({args:["MONITOR"],chainId:options?.chainId,abort:void 0,timeout:void 0,
resolve:()=>{this.#resetFallbackOnReply?this.#resetFallbackOnReply=callback:this.decoder.onReply=callback,this.decoder.getTypeMapping=()=>typeMapping,resolve()},
reject,channelsCounter:void 0,typeMapping},options?.asap)})}resetDecoder(){this.#resetDecoderCallbacks(),this.decoder.reset()}#resetFallbackOnReply;async reset(chainId,typeMapping){
return new Promise((resolve,reject)=>{this.#resetFallbackOnReply=this.decoder.onReply,this.decoder.onReply=(reply=>{if(typeof reply=="string"&&reply==="RESET"||
reply instanceof Buffer&&RESET.equals(reply)){this.#resetDecoderCallbacks(),this.#resetFallbackOnReply=void 0,this.#pubSub.reset(),this.#waitingForReply.shift().
resolve(reply);return}this.#resetFallbackOnReply(reply)}),this.#toWrite.push({args:["RESET"],chainId,abort:void 0,timeout:void 0,resolve,reject,channelsCounter:void 0,
typeMapping})})}isWaitingToWrite(){return this.#toWrite.length>0}*commandsToWrite(){let toSend=this.#toWrite.shift();for(;toSend;){let encoded;try{encoded=(0,encoder_1.
default)(toSend.args)}catch(err){toSend.reject(err),toSend=this.#toWrite.shift();continue}toSend.args=void 0,toSend.abort&&(_a.#removeAbortListener(toSend),toSend.
abort=void 0),toSend.timeout&&(_a.#removeTimeoutListener(toSend),toSend.timeout=void 0),this.#chainInExecution=toSend.chainId,toSend.chainId=void 0,this.#waitingForReply.
push(toSend),yield encoded,toSend=this.#toWrite.shift()}}#flushWaitingForReply(err){for(let node of this.#waitingForReply)node.reject(err);this.#waitingForReply.
reset()}static#removeAbortListener(command){command.abort.signal.removeEventListener("abort",command.abort.listener)}static#removeTimeoutListener(command){command.
timeout?.signal.removeEventListener("abort",command.timeout.listener)}static#removeCommandListeners(command){command.abort&&(_a.#removeAbortListener(command),command.
abort=void 0),command.timeout&&(_a.#removeTimeoutListener(command),command.timeout=void 0)}static#flushToWrite(toBeSent,err){toBeSent.abort&&_a.#removeAbortListener(
toBeSent),toBeSent.timeout&&_a.#removeTimeoutListener(toBeSent),toBeSent.reject(err)}flushWaitingForReply(err){if(this.resetDecoder(),this.#pubSub.reset(),this.#flushWaitingForReply(
err),!!this.#chainInExecution){for(;this.#toWrite.head?.value.chainId===this.#chainInExecution;)_a.#flushToWrite(this.#toWrite.shift(),err);this.#chainInExecution=
void 0}}flushAll(err){this.resetDecoder(),this.#pubSub.reset(),this.#flushWaitingForReply(err);for(let node of this.#toWrite)_a.#flushToWrite(node,err);this.#toWrite.
reset()}isEmpty(){return this.#toWrite.length===0&&this.#waitingForReply.length===0}extractCommandsForSlots(slots){let result=[],current=this.#toWrite.head;for(;current!==
void 0;){if(current.value.slotNumber===void 0||!slots.has(current.value.slotNumber)){current=current.next;continue}if(this.#chainInExecution!==void 0&&current.value.
chainId===this.#chainInExecution)break;let command=current.value;command.abort&&_a.#removeAbortListener(command),command.timeout&&_a.#removeTimeoutListener(command),
result.push(command);let toRemove=current;current=current.next,this.#toWrite.remove(toRemove)}return result}extractAllCommands(){let result=[],current=this.#toWrite.
head;for(;current;){let command=current.value;command.abort&&_a.#removeAbortListener(command),command.timeout&&_a.#removeTimeoutListener(command),result.push(command);
let toRemove=current;current=current.next,this.#toWrite.remove(toRemove)}return result}rejectCommands(commands,err){for(let command of commands)command.rejected||
(command.rejected=!0,_a.#removeCommandListeners(command),command.reject(err))}prependCommandsToWrite(commands){if(commands.length)for(let i=commands.length-1;i>=
0;i--){let value=commands[i],node=this.#toWrite.unshift(value);if(value.rejected){this.#toWrite.remove(node);continue}if(value.timeout)if(_a.#removeTimeoutListener(
value),value.timeout.signal.aborted){this.#rejectCommand(node,value,value.timeout.wasInMaintenance?new errors_1.CommandTimeoutDuringMaintenanceError(value.timeout.
effectiveTimeout):new errors_1.TimeoutError);continue}else value.timeout.listener=this.#createTimeoutListener(node,value,value.timeout.effectiveTimeout,value.timeout.
wasInMaintenance),value.timeout.signal.addEventListener("abort",value.timeout.listener,{once:!0});value.abort&&(_a.#removeAbortListener(value),value.abort.signal.
aborted?this.#rejectCommand(node,value,new errors_1.AbortError):(value.abort.listener=this.#createAbortListener(node,value),value.abort.signal.addEventListener(
"abort",value.abort.listener,{once:!0})))}}};_a=RedisCommandsQueue;exports.default=RedisCommandsQueue}});var require_commander=__commonJS({"node_modules/@redis/client/dist/lib/commander.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.scriptArgumentsPrefix=exports.functionArgumentsPrefix=exports.getTransformReply=exports.attachConfig=void 0;var types_1=require_types();function attachConfig({
BaseClass,commands,createCommand,createModuleCommand,createFunctionCommand,createScriptCommand,config}){let RESP=config?.RESP??types_1.DEFAULT_RESP,Class=class extends BaseClass{};
for(let[name,command]of Object.entries(commands))Class.prototype[name]=createCommand(command,RESP);if(config?.modules)for(let[moduleName,module2]of Object.entries(
config.modules)){let fns={};for(let[name,command]of Object.entries(module2))fns[name]=createModuleCommand(command,RESP);attachNamespace(Class.prototype,moduleName,
fns)}if(config?.functions)for(let[library,commands2]of Object.entries(config.functions)){let fns={};for(let[name,command]of Object.entries(commands2))fns[name]=
createFunctionCommand(name,command,RESP);attachNamespace(Class.prototype,library,fns)}if(config?.scripts)for(let[name,script]of Object.entries(config.scripts))Class.
prototype[name]=createScriptCommand(script,RESP);return Class}exports.attachConfig=attachConfig;var namespaceCache=new WeakMap;function attachNamespace(prototype,name,fns){
Object.defineProperty(prototype,name,{get(){let perReceiver=namespaceCache.get(this);perReceiver===void 0&&(perReceiver=new Map,namespaceCache.set(this,perReceiver));
let value=perReceiver.get(name);return value===void 0&&(value=Object.create(fns),value._self=this,perReceiver.set(name,value)),value}})}function getTransformReply(command,resp){
switch(typeof command.transformReply){case"function":return command.transformReply;case"object":return command.transformReply[resp]}}exports.getTransformReply=getTransformReply;
function functionArgumentsPrefix(name,fn){let prefix=[fn.IS_READ_ONLY?"FCALL_RO":"FCALL",name];return fn.NUMBER_OF_KEYS!==void 0&&prefix.push(fn.NUMBER_OF_KEYS.
toString()),prefix}exports.functionArgumentsPrefix=functionArgumentsPrefix;function scriptArgumentsPrefix(script){let prefix=[script.IS_READ_ONLY?"EVALSHA_RO":"\
EVALSHA",script.SHA1];return script.NUMBER_OF_KEYS!==void 0&&prefix.push(script.NUMBER_OF_KEYS.toString()),prefix}exports.scriptArgumentsPrefix=scriptArgumentsPrefix}});var require_types2=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/types.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.parseCommandName=void 0;function parseCommandName(fullCommandName){let parts=fullCommandName.split(".");if(parts.length===1)return{moduleName:"\
std",commandName:fullCommandName};if(parts.length===2)return{moduleName:parts[0],commandName:parts[1]}}exports.parseCommandName=parseCommandName}});var require_command_metadata_data=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/command-metadata-data.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.COMMAND_METADATA=void 0;exports.COMMAND_METADATA={ft:{aggregate:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["readonly","module"],tips:["dont_cache"]},aliasadd:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["write","denyoom","module"],
tips:["dont_cache"]},aliasdel:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["write","module"],tips:["dont_cache"]},aliaslist:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},aliasupdate:{request:"default-keyless",response:"defau\
lt-keyless",isKeyless:!0,flags:["write","denyoom","module"],tips:["dont_cache"]},alter:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"write","denyoom","module"],tips:["dont_cache"]},create:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["write","denyoom","module"],tips:[
"dont_cache"]},cursor:{request:"special",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],subcommands:{del:{request:"special",response:"defau\
lt-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},gc:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly",
"module"],tips:["dont_cache"]},read:{request:"special",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]}}},dictadd:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:["write","denyoom","module"],tips:["dont_cache"]},dictdel:{request:"default-keyless",response:"de\
fault-keyless",isKeyless:!0,flags:["write","module"],tips:["dont_cache"]},dictdump:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["re\
adonly","module"],tips:["dont_cache"]},drop:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["write","module"]},dropindex:{request:"def\
ault-keyless",response:"default-keyless",isKeyless:!0,flags:["write","module"],tips:["dont_cache"]},explain:{request:"default-keyless",response:"default-keyless",
isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},explaincli:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","m\
odule"],tips:["dont_cache"]},info:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},profile:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},search:{request:"default-keyless",response:"default-ke\
yless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},spellcheck:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["reado\
nly","module"],tips:["dont_cache"]},sugadd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"],tips:["dont_cache"]},
sugdel:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"],tips:["dont_cache"]},sugget:{request:"default-keyed",response:"de\
fault-keyed",isKeyless:!1,flags:["readonly","module"]},suglen:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},syndump:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},synupdate:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:["write","denyoom","module"],tips:["dont_cache"]},tagvals:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["readonly","module"],tips:["dont_cache"]}},bf:{add:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},card:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},debug:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module","fast"],tips:["dont_cache"]},exists:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},
info:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"],tips:["dont_cache"]},insert:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},loadchunk:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom",
"module"]},madd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},mexists:{request:"default-keyed",response:"de\
fault-keyed",isKeyless:!1,flags:["readonly","module","fast"]},reserve:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","m\
odule"]},scandump:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"],tips:["dont_cache"]}},cf:{add:{request:"defa\
ult-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},addnx:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","denyoom","module"]},compact:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},count:{request:"default-\
keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},debug:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["re\
adonly","module","fast"],tips:["dont_cache"]},del:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module","fast"]},exists:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},info:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"readonly","module","fast"],tips:["dont_cache"]},insert:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},insertnx:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},loadchunk:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","denyoom","module"]},mexists:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},reserve:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},scandump:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module","fast"],tips:["dont_cache"]}},cms:{incrby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","mo\
dule"]},info:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"],tips:["dont_cache"]},initbydim:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},initbyprob:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["writ\
e","denyoom","module"]},merge:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},query:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["readonly","module"]}},json:{arrappend:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write",
"denyoom","module"]},arrindex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},arrinsert:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},arrlen:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},
arrpop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},arrtrim:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","module"]},clear:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},debug:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly","module","movablekeys"],tips:["dont_cache"]},del:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","module"]},forget:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},get:{request:"default-keyed",response:"defaul\
t-keyed",isKeyless:!1,flags:["readonly","module"]},merge:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},mget:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},mset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","denyoom","module"]},numincrby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},nummultby:{request:"default-keye\
d",response:"default-keyed",isKeyless:!1,flags:["write","module"]},numpowby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","modul\
e"]},objkeys:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},objlen:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["readonly","module"]},resp:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},set:{request:"default\
-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},strappend:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","denyoom","module"]},strlen:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},toggle:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["write","module"]},type:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]}},
std:{vadd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},vcard:{request:"default-keyed",response:"default-ke\
yed",isKeyless:!1,flags:["readonly","module","fast"]},vdim:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},vemb:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},vgetattr:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module","fast"]},vinfo:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","fast"]},vismember:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},vlinks:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["\
readonly","module","fast"]},vrandmember:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},vrange:{request:"default-key\
ed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},vrem:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","modul\
e"]},vsetattr:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module","fast"]},vsim:{request:"default-keyed",response:"default-ke\
yed",isKeyless:!1,flags:["readonly","module"]},acl:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{cat:{request:"defaul\
t-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},deluser:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:[
"admin","noscript","loading","stale"]},dryrun:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},genpass:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},getuser:{request:"default-keyless",response:"default-key\
less",isKeyless:!0,flags:["admin","noscript","loading","stale"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},
list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},load:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},log:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin",
"noscript","loading","stale"]},save:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["admin","noscript","loading","stale"]},setuser:{request:"a\
ll_nodes",response:"all_succeeded",isKeyless:!0,flags:["admin","noscript","loading","stale"]},users:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["admin","noscript","loading","stale"]},whoami:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]}}},
append:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},arcount:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["readonly","fast"]},ardel:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},ardelrange:{request:"defaul\
t-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},arget:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},
argetrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},argrep:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly"]},arinfo:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},arinsert:{request:"default-keyed",response:"defaul\
t-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},arlastitems:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},arlen:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},armget:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["re\
adonly","fast"]},armset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},arnext:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly","fast"]},arop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},arring:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},arscan:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["re\
adonly"]},arseek:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},arset:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["write","denyoom","fast"]},asking:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["fast"]},auth:{request:"default-\
keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale","fast","no_auth","allow_busy"]},backup:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:[],subcommands:{abort:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"]},cleanup:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale"]},list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale"]},seal:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:["admin","noscript"]},start:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"]},status:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale"]}}},bgrewriteaof:{request:"default-keyless",response:"default-keyless",
isKeyless:!0,flags:["admin","noscript","no_async_loading"]},bgsave:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript",
"no_async_loading"]},bitcount:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},bitfield:{request:"default-keyed",response:"def\
ault-keyed",isKeyless:!1,flags:["write","denyoom"]},bitfield_ro:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},bitop:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},bitpos:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"readonly"]},bless:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{clear:{request:"default-keyed",response:"default-key\
ed",isKeyless:!1,flags:["write","fast"]},get:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["fast"]},scan:{request:"special",response:"sp\
ecial",isKeyless:!0,flags:[],tips:["nondeterministic_output"]},set:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]}}},
blmove:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","blocking"]},blmovem:{request:"default-keyed",response:"default-k\
eyed",isKeyless:!1,flags:["write","denyoom","blocking"]},blmpop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","blocking","movabl\
ekeys"]},blpop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","blocking"]},brpop:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["write","blocking"]},brpoplpush:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","blocking"]},bzmpop:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","blocking","movablekeys"]},bzpopmax:{request:"default-keyed",response:"default-keye\
d",isKeyless:!1,flags:["write","blocking","fast"]},bzpopmin:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","blocking","fast"]},client:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{caching:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["noscript","loading","stale"]},getname:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},getredir:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},help:{request:"default-keyless",response:"default-keyles\
s",isKeyless:!0,flags:["loading","stale"]},id:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},info:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"],tips:["nondeterministic_output"]},kill:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"admin","noscript","loading","stale"],tips:["nondeterministic_output"]},"no-evict":{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["ad\
min","noscript","loading","stale"]},"no-touch":{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},pause:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},reply:{request:"default-keyless",response:"default-keyles\
s",isKeyless:!0,flags:["noscript","loading","stale"]},setinfo:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["noscript","loading","stale"]},setname:{
request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["noscript","loading","stale"]},tracking:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["noscript","loading","stale"]},trackinginfo:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale"]},unblock:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},unpause:{request:"default-keyless",response:"def\
ault-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]}}},cluster:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{
addslots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},addslotsrange:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},bumpepoch:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["admin","stale","no_async_loading"],tips:["nondeterministic_output"]},"count-failure-reports":{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["admin","loading","stale"],tips:["nondeterministic_output"]},countkeysinslot:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["s\
tale"]},delslots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},delslotsrange:{request:"default-\
keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},failover:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["admin","stale","no_async_loading"]},flushslots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loadi\
ng"]},forget:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},getkeysinslot:{request:"default-keyl\
ess",response:"default-keyless",isKeyless:!0,flags:["stale"],tips:["nondeterministic_output"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale"]},info:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["nondeterministic_output"]},keyslot:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},links:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale"],tips:["nondeterministic_output"]},meet:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_a\
sync_loading"]},migration:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},myid:{request:"default-\
keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},myshardid:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"loading","stale"],tips:["nondeterministic_output"]},nodes:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["n\
ondeterministic_output"]},replicas:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","loading","stale"],tips:["nondeterministic_\
output"]},replicate:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},reset:{request:"default-keyle\
ss",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","stale"]},saveconfig:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"admin","stale","no_async_loading"]},"set-config-epoch":{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_load\
ing"]},setslot:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"]},shards:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["nondeterministic_output"]},slaves:{request:"default-keyless",response:"default-keyless",
isKeyless:!0,flags:["admin","loading","stale"],tips:["nondeterministic_output"]},"slot-stats":{request:"all_shards",response:"default-keyless",isKeyless:!0,flags:[
"loading","stale"],tips:["nondeterministic_output"]},slots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["n\
ondeterministic_output"]},syncslots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","stale","no_async_loading"],tips:["nondete\
rministic_output"]}}},command:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["nondeterministic_output_order"],
subcommands:{count:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},docs:{request:"default-keyless",response:"defau\
lt-keyless",isKeyless:!0,flags:["loading","stale"],tips:["nondeterministic_output_order"]},getkeys:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale"]},getkeysandflags:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},help:{request:"default-\
keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},info:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["load\
ing","stale"],tips:["nondeterministic_output_order"]},list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["n\
ondeterministic_output_order"]}}},config:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{get:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"loading","stale"]},resetstat:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["admin","noscript","loading","stale"]},rewrite:{request:"all_nod\
es",response:"all_succeeded",isKeyless:!0,flags:["admin","noscript","loading","stale"]},set:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["a\
dmin","noscript","loading","stale"]}}},copy:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},dbsize:{request:"all_shard\
s",response:"agg_sum",isKeyless:!0,flags:["readonly","fast"]},debug:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript",
"loading","stale"]},decr:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},decrby:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},del:{request:"multi_shard",response:"agg_sum",isKeyless:!1,flags:["write"],keySpecs:[{beginSearch:{
type:"index",index:1},findKeys:{type:"range",lastKey:-1,keyStep:1,limit:0}}]},delex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write",
"fast"]},digest:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},discard:{request:"default-keyless",response:"default-k\
eyless",isKeyless:!0,flags:["noscript","loading","stale","fast","allow_busy"]},dump:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["reado\
nly"],tips:["nondeterministic_output"]},echo:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale","fast"]},eval:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["noscript","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runner"]},eval_ro:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","noscript","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runner"]},evalsha:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["noscript","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runner"]},evalsha_ro:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","noscript","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runn\
er"]},exec:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale","skip_slowlog"]},exists:{request:"multi_shard",
response:"agg_sum",isKeyless:!1,flags:["readonly","fast"],keySpecs:[{beginSearch:{type:"index",index:1},findKeys:{type:"range",lastKey:-1,keyStep:1,limit:0}}]},
expire:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},expireat:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","fast"]},expiretime:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},failover:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["admin","noscript","stale"]},fcall:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["noscrip\
t","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runner"]},fcall_ro:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["re\
adonly","noscript","stale","skip_monitor","no_mandatory_keys","movablekeys","script_runner"]},flushall:{request:"all_shards",response:"all_succeeded",isKeyless:!0,
flags:["write"]},flushdb:{request:"all_shards",response:"all_succeeded",isKeyless:!0,flags:["write"]},function:{request:"default-keyless",response:"default-keyl\
ess",isKeyless:!0,flags:[],subcommands:{delete:{request:"all_shards",response:"all_succeeded",isKeyless:!0,flags:["write","noscript"]},dump:{request:"default-ke\
yless",response:"default-keyless",isKeyless:!0,flags:["noscript"]},flush:{request:"all_shards",response:"all_succeeded",isKeyless:!0,flags:["write","noscript"]},
help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},kill:{request:"all_shards",response:"one_succeeded",isKeyless:!0,
flags:["noscript","allow_busy"]},list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript"],tips:["nondeterministic_output_order"]},
load:{request:"all_shards",response:"all_succeeded",isKeyless:!0,flags:["write","denyoom","noscript"]},restore:{request:"all_shards",response:"all_succeeded",isKeyless:!0,
flags:["write","denyoom","noscript"]},stats:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","allow_busy"],tips:["nondetermi\
nistic_output"]}}},geoadd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},geodist:{request:"default-keyed",response:"d\
efault-keyed",isKeyless:!1,flags:["readonly"]},geohash:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},geopos:{request:"defau\
lt-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},georadius:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","den\
yoom","movablekeys"]},georadius_ro:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},georadiusbymember:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]},georadiusbymember_ro:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly"]},geosearch:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},geosearchstore:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom"]},get:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},getbit:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},getdel:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["wr\
ite","fast"]},getex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},getrange:{request:"default-keyed",response:"default-k\
eyed",isKeyless:!1,flags:["readonly"]},getset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},hdel:{request:"de\
fault-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},hello:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["nosc\
ript","loading","stale","fast","no_auth","allow_busy"]},hexists:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},hexpire:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},hexpireat:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","fast"]},hexpiretime:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},hget:{request:"default-keyed",response:"d\
efault-keyed",isKeyless:!1,flags:["readonly","fast"]},hgetall:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterm\
inistic_output_order"]},hgetdel:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},hgetex:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","fast"]},himport:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{discard:{request:"\
all_shards",response:"agg_max",isKeyless:!0,flags:[]},discardall:{request:"all_shards",response:"agg_max",isKeyless:!0,flags:[]},prepare:{request:"all_shards",response:"\
all_succeeded",isKeyless:!0,flags:["denyoom"]},set:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]}}},hincrby:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},hincrbyfloat:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","denyoom","fast"]},hkeys:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output_order"]},
hlen:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},hmget:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","fast"]},hmset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},hotkeys:{request:"default-keyl\
ess",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{get:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscri\
pt"],tips:["nondeterministic_output"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},reset:{request:"defaul\
t-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"]},start:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["\
admin","noscript"]},stop:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"]}}},hpersist:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","fast"]},hpexpire:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},hpexpireat:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},hpexpiretime:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","fast"]},hpttl:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"],tips:["nondeterministic_output"]},hrandfield:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},hscan:{request:"default-keyed",response:"defa\
ult-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},hset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write",
"denyoom","fast"]},hsetex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},hsetnx:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},hstrlen:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},
httl:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"],tips:["nondeterministic_output"]},hvals:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output_order"]},incr:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","denyoom","fast"]},incrby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},incrbyfloat:{request:"default\
-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},increx:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["wr\
ite","denyoom","fast"]},info:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"],tips:["nondeterministic_output"]},keys:{
request:"all_shards",response:"default-keyless",isKeyless:!0,flags:["readonly"],tips:["nondeterministic_output_order"]},lastsave:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:["loading","stale","fast"],tips:["nondeterministic_output"]},latency:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:[],subcommands:{doctor:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"],tips:["nondetermini\
stic_output"]},graph:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"],tips:["nondeterministic_out\
put"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},histogram:{request:"default-keyless",response:"default\
-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale"],tips:["nondeterministic_output"]},history:{request:"default-keyless",response:"default-keyle\
ss",isKeyless:!0,flags:["admin","noscript","loading","stale"],tips:["nondeterministic_output"]},latest:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["admin","noscript","loading","stale"],tips:["nondeterministic_output"]},reset:{request:"all_nodes",response:"agg_sum",isKeyless:!0,flags:["admin","noscri\
pt","loading","stale"]}}},lcs:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},lindex:{request:"default-keyed",response:"defau\
lt-keyed",isKeyless:!1,flags:["readonly"]},linsert:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},llen:{request:"defa\
ult-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},lmove:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write",
"denyoom"]},lmovem:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},lmpop:{request:"default-keyed",response:"default-ke\
yed",isKeyless:!1,flags:["write","movablekeys"]},lolwut:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","fast"]},lpop:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},lpos:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonl\
y"]},lpush:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},lpushx:{request:"default-keyed",response:"default-ke\
yed",isKeyless:!1,flags:["write","denyoom","fast"]},lrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},lrem:{request:"def\
ault-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},lset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},
ltrim:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},memory:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:[],subcommands:{doctor:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],tips:["nondeterministic_output"]},help:{request:"defaul\
t-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},"malloc-stats":{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:[],tips:["nondeterministic_output"]},purge:{request:"all_shards",response:"all_succeeded",isKeyless:!0,flags:[]},stats:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:[],tips:["nondeterministic_output"]},usage:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]}}},
mget:{request:"multi_shard",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"],keySpecs:[{beginSearch:{type:"index",index:1},findKeys:{type:"range",
lastKey:-1,keyStep:1,limit:0}}]},migrate:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","movablekeys"],tips:["nondeterministic_ou\
tput"]},module:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{help:{request:"default-keyless",response:"default-keyles\
s",isKeyless:!0,flags:["loading","stale"]},list:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript"],tips:["nondetermin\
istic_output_order"]},load:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","no_async_loading"]},loadex:{request:"de\
fault-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","no_async_loading"]},unload:{request:"default-keyless",response:"default-keyles\
s",isKeyless:!0,flags:["admin","noscript","no_async_loading"]}}},monitor:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","nosc\
ript","loading","stale"]},move:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},mset:{request:"multi_shard",response:"all_\
succeeded",isKeyless:!1,flags:["write","denyoom"],keySpecs:[{beginSearch:{type:"index",index:1},findKeys:{type:"range",lastKey:-1,keyStep:2,limit:0}}]},msetex:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]},msetnx:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["write","denyoom"]},multi:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale","fast","all\
ow_busy"]},object:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{encoding:{request:"default-keyed",response:"default-k\
eyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},freq:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:[
"nondeterministic_output"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},idletime:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},refcount:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly"],tips:["nondeterministic_output"]}}},persist:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},pexpire:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},pexpireat:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["wr\
ite","fast"]},pexpiretime:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},pfadd:{request:"default-keyed",response:"def\
ault-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},pfcount:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},pfdebug:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","admin"]},pfmerge:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","denyoom"]},pfselftest:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin"]},ping:{request:"all_shards",response:"all_succ\
eeded",isKeyless:!0,flags:["fast"]},psetex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},psubscribe:{request:"defaul\
t-keyless",response:"default-keyless",isKeyless:!0,flags:["denyoom","pubsub","noscript","loading","stale"]},psync:{request:"default-keyless",response:"default-k\
eyless",isKeyless:!0,flags:["admin","noscript","no_async_loading","no_multi"]},pttl:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["reado\
nly","fast"],tips:["nondeterministic_output"]},publish:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["pubsub","loading","stale","fas\
t"]},pubsub:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{channels:{request:"default-keyless",response:"default-keyle\
ss",isKeyless:!0,flags:["pubsub","loading","stale"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},numpat:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["pubsub","loading","stale"]},numsub:{request:"default-keyless",response:"default-keyles\
s",isKeyless:!0,flags:["pubsub","loading","stale"]},shardchannels:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["pubsub","loading","\
stale"]},shardnumsub:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["pubsub","loading","stale"]}}},punsubscribe:{request:"default-key\
less",response:"default-keyless",isKeyless:!0,flags:["pubsub","noscript","loading","stale"]},quit:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["noscript","loading","stale","fast","no_auth","allow_busy"]},randomkey:{request:"all_shards",response:"special",isKeyless:!0,flags:["readonly"],tips:["no\
ndeterministic_output"]},readonly:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale","fast"]},readwrite:{request:"defau\
lt-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale","fast"]},rename:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write"]},renamenx:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},replconf:{request:"default-keyless",response:"default-\
keyless",isKeyless:!0,flags:["admin","noscript","loading","stale","allow_busy"]},replicaof:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"admin","noscript","stale","no_async_loading"]},reset:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale","fa\
st","no_auth","allow_busy"]},restore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},"restore-asking":{request:"defaul\
t-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","asking"]},role:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"noscript","loading","stale","fast"]},rpop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},rpoplpush:{request:"default-ke\
yed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},rpush:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyo\
om","fast"]},rpushx:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},sadd:{request:"default-keyed",response:"def\
ault-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},save:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","no\
_async_loading","no_multi"]},scan:{request:"special",response:"special",isKeyless:!0,flags:["readonly"],tips:["nondeterministic_output"]},scard:{request:"defaul\
t-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},script:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{
debug:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript"]},exists:{request:"all_shards",response:"agg_logical_and",isKeyless:!0,
flags:["noscript"]},flush:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["noscript"]},help:{request:"default-keyless",response:"default-keyle\
ss",isKeyless:!0,flags:["loading","stale"]},kill:{request:"all_shards",response:"one_succeeded",isKeyless:!0,flags:["noscript","allow_busy"]},load:{request:"all\
_nodes",response:"all_succeeded",isKeyless:!0,flags:["noscript","stale"]}}},sdiff:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonl\
y"],tips:["nondeterministic_output_order"]},sdiffcard:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","movablekeys"]},sdiffstore:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},select:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale","fast"]},set:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},setbit:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},setex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},
setnx:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},setrange:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["write","denyoom"]},shutdown:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","loading","stale",
"no_multi","allow_busy"]},sinter:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output_order"]},sintercard:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","movablekeys"]},sinterstore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","denyoom"]},sismember:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},slaveof:{request:"default-keyless",
response:"default-keyless",isKeyless:!0,flags:["admin","noscript","stale","no_async_loading"]},slowlog:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:[],subcommands:{get:{request:"all_nodes",response:"default-keyless",isKeyless:!0,flags:["admin","loading","stale"],tips:["nondeterministic_output"]},help:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},len:{request:"all_nodes",response:"agg_sum",isKeyless:!0,flags:["ad\
min","loading","stale"],tips:["nondeterministic_output"]},reset:{request:"all_nodes",response:"all_succeeded",isKeyless:!0,flags:["admin","loading","stale"]}}},
smembers:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output_order"]},smismember:{request:"default-\
keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},smove:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fas\
t"]},sort:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]},sort_ro:{request:"default-keyed",response:"def\
ault-keyed",isKeyless:!1,flags:["readonly","movablekeys"]},spop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"],tips:["non\
deterministic_output"]},spublish:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["pubsub","loading","stale","fast"]},srandmember:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},srem:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["write","fast"]},sscan:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},ssubscribe:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["denyoom","pubsub","noscript","loading","stale"]},strlen:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly","fast"]},subscribe:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["denyoom","pubsub","n\
oscript","loading","stale"]},substr:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},sunion:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output_order"]},sunioncard:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","movablekeys"]},sunionstore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},sunsubscribe:{request:"d\
efault-keyed",response:"default-keyed",isKeyless:!1,flags:["pubsub","noscript","loading","stale"]},swapdb:{request:"default-keyless",response:"default-keyless",
isKeyless:!0,flags:["write","fast"]},sync:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["admin","noscript","no_async_loading","no_mu\
lti"]},time:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["loading","stale","fast"],tips:["nondeterministic_output"]},touch:{request:"\
multi_shard",response:"agg_sum",isKeyless:!1,flags:["readonly","fast"],keySpecs:[{beginSearch:{type:"index",index:1},findKeys:{type:"range",lastKey:-1,keyStep:1,
limit:0}}]},trimslots:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["write"]},ttl:{request:"default-keyed",response:"default-keyed",
isKeyless:!1,flags:["readonly","fast"],tips:["nondeterministic_output"]},type:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","\
fast"]},unlink:{request:"multi_shard",response:"agg_sum",isKeyless:!1,flags:["write","fast"],keySpecs:[{beginSearch:{type:"index",index:1},findKeys:{type:"range",
lastKey:-1,keyStep:1,limit:0}}]},unsubscribe:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["pubsub","noscript","loading","stale"]},unwatch:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["noscript","loading","stale","fast","allow_busy"]},wait:{request:"all_shards",response:"\
agg_min",isKeyless:!0,flags:["blocking"]},waitaof:{request:"all_shards",response:"agg_min",isKeyless:!0,flags:["blocking"]},watch:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["noscript","loading","stale","fast","allow_busy"]},xack:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"write","fast"]},xackdel:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},xadd:{request:"default-keyed",response:"default-\
keyed",isKeyless:!1,flags:["write","denyoom","fast"],tips:["nondeterministic_output"]},xautoclaim:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","fast"],tips:["nondeterministic_output"]},xcfgset:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},xclaim:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"],tips:["nondeterministic_output"]},xdel:{request:"default-keyed",response:"d\
efault-keyed",isKeyless:!1,flags:["write","fast"]},xdelex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},xgroup:{request:"\
default-keyless",response:"default-keyless",isKeyless:!0,flags:[],subcommands:{create:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["wri\
te","denyoom"]},createconsumer:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},delconsumer:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write"]},destroy:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},help:{request:"default-keyl\
ess",response:"default-keyless",isKeyless:!0,flags:["loading","stale"]},setid:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]}}},
xidmprecord:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},xinfo:{request:"default-keyless",response:"default-\
keyless",isKeyless:!0,flags:[],subcommands:{consumers:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_\
output"]},groups:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},help:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["loading","stale"]},stream:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]}}},xlen:{request:"default-keyed",response:"d\
efault-keyed",isKeyless:!1,flags:["readonly","fast"]},xnack:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},xpending:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},xrange:{request:"default-keyed",response:"default-keye\
d",isKeyless:!1,flags:["readonly"]},xread:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","blocking","movablekeys"]},xreadgroup:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","blocking","movablekeys"]},xrevrange:{request:"default-keyed",response:"default-key\
ed",isKeyless:!1,flags:["readonly"]},xsetid:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},xtrim:{request:"def\
ault-keyed",response:"default-keyed",isKeyless:!1,flags:["write"],tips:["nondeterministic_output"]},zadd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","denyoom","fast"]},zcard:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},zcount:{request:"default-keyed",
response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},zdiff:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","movable\
keys"]},zdiffstore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]},zincrby:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","fast"]},zinter:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","movableke\
ys"]},zintercard:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","movablekeys"]},zinterstore:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]},zlexcount:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly",
"fast"]},zmpop:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","movablekeys"]},zmscore:{request:"default-keyed",response:"default-\
keyed",isKeyless:!1,flags:["readonly","fast"]},zpopmax:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},zpopmin:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},zrandmember:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["\
readonly"],tips:["nondeterministic_output"]},zrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},zrangebylex:{request:"def\
ault-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},zrangebyscore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["reado\
nly"]},zrangestore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom"]},zrank:{request:"default-keyed",response:"default-ke\
yed",isKeyless:!1,flags:["readonly","fast"]},zrem:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","fast"]},zremrangebylex:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},zremrangebyrank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["wri\
te"]},zremrangebyscore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write"]},zrevrange:{request:"default-keyed",response:"default-keye\
d",isKeyless:!1,flags:["readonly"]},zrevrangebylex:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},zrevrangebyscore:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"]},zrevrank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonl\
y","fast"]},zscan:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly"],tips:["nondeterministic_output"]},zscore:{request:"default-k\
eyed",response:"default-keyed",isKeyless:!1,flags:["readonly","fast"]},zunion:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","\
movablekeys"]},zunionstore:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","movablekeys"]}},tdigest:{add:{request:"defau\
lt-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},byrank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:[
"readonly","module"]},byrevrank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},cdf:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly","module"]},create:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},
info:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"],tips:["dont_cache"]},max:{request:"default-keyed",response:"defa\
ult-keyed",isKeyless:!1,flags:["readonly","module"]},merge:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module","mov\
ablekeys"]},min:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},quantile:{request:"default-keyed",response:"default-\
keyed",isKeyless:!1,flags:["readonly","module"]},rank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},reset:{request:"\
default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},revrank:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module"]},trimmed_mean:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]}},timeseries:{refreshcluster:{
request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module","noscript"]}},topk:{add:{request:"default-keyed",response:"default-\
keyed",isKeyless:!1,flags:["write","denyoom","module"]},count:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},incrby:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},info:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module"]},list:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},query:{request:"default-keyed",response:"\
default-keyed",isKeyless:!1,flags:["readonly","module"]},reserve:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]}},
ts:{add:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},alter:{request:"default-keyed",response:"default-keye\
d",isKeyless:!1,flags:["write","denyoom","module"]},create:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},createrule:{
request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module","fast"]},decrby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["write","denyoom","module"]},del:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},deleterule:{request:"default-ke\
yed",response:"default-keyed",isKeyless:!1,flags:["write","module"]},get:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","modul\
e"]},incrby:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom","module"]},info:{request:"default-keyed",response:"default-k\
eyed",isKeyless:!1,flags:["readonly","module"],tips:["dont_cache"]},madd:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["write","denyoom",
"module"]},mget:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},mrange:{request:"default-key\
less",response:"default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},mrevrange:{request:"default-keyless",response:"default-keyless",isKeyless:!0,
flags:["readonly","module"],tips:["dont_cache"]},nrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","movablekeys"]},
nrevrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module","movablekeys"]},queryindex:{request:"default-keyless",response:"\
default-keyless",isKeyless:!0,flags:["readonly","module"],tips:["dont_cache"]},querylabels:{request:"default-keyless",response:"default-keyless",isKeyless:!0,flags:[
"readonly","module"],tips:["dont_cache"]},range:{request:"default-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"]},read:{request:"defau\
lt-keyed",response:"default-keyed",isKeyless:!1,flags:["readonly","module"],tips:["dont_cache"]},revrange:{request:"default-keyed",response:"default-keyed",isKeyless:!1,
flags:["readonly","module"]}}}}});var require_static_metadata_resolver=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/static-metadata-resolver.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.StaticMetadataResolver=void 0;var types_1=require_types2(),command_metadata_data_1=require_command_metadata_data(),
lowercaseCommandMetadata=metadata=>{if(!metadata.subcommands)return metadata;let subcommands=Object.create(null);for(let[name,sub]of Object.entries(metadata.subcommands))
subcommands[name.toLowerCase()]=lowercaseCommandMetadata(sub);return{...metadata,subcommands}},lowercaseModuleMetadata=metadata=>{let out=Object.create(null);for(let[
moduleName,commands]of Object.entries(metadata)){let normalized=Object.create(null);for(let[commandName,entry]of Object.entries(commands))normalized[commandName.
toLowerCase()]=lowercaseCommandMetadata(entry);out[moduleName.toLowerCase()]=normalized}return out},StaticMetadataResolver=class{fallbackResolver=null;policies;constructor(policies=command_metadata_data_1.
COMMAND_METADATA,fallbackResolver){this.policies=lowercaseModuleMetadata(policies),this.fallbackResolver=fallbackResolver||null}lookup(commandIdentifier){let result=this.
resolvePolicy(commandIdentifier);return result.ok?result.value:void 0}resolvePolicy(commandIdentifier){let parsed=(0,types_1.parseCommandName)(commandIdentifier.
command.toLowerCase());if(!parsed)return{ok:!1,error:"wrong-command-or-module-name"};let{moduleName,commandName}=parsed;if(!this.policies[moduleName])return this.
fallbackResolver?this.fallbackResolver.resolvePolicy(commandIdentifier):moduleName==="std"?{ok:!1,error:"unknown-command"}:{ok:!1,error:"unknown-module"};if(!this.
policies[moduleName][commandName])return this.fallbackResolver?this.fallbackResolver.resolvePolicy(commandIdentifier):{ok:!1,error:"unknown-command"};let policy=this.
policies[moduleName][commandName];if(policy.subcommands&&commandIdentifier.subcommand!==void 0){let subcommandPolicy=policy.subcommands[commandIdentifier.subcommand.
toLowerCase()];if(subcommandPolicy)return{ok:!0,value:subcommandPolicy}}return{ok:!0,value:policy}}};exports.StaticMetadataResolver=StaticMetadataResolver}});var require_dynamic_policy_resolver_factory=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/dynamic-policy-resolver-factory.js"(exports){"use \
strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.DynamicPolicyResolverFactory=void 0;var policies_constants_1=require_policies_constants(),
types_1=require_types2(),static_metadata_resolver_1=require_static_metadata_resolver(),DynamicPolicyResolverFactory=class _DynamicPolicyResolverFactory{static async create(commandFetcher,fallbackResolver){
let commands=await commandFetcher(),policies=_DynamicPolicyResolverFactory.buildModuleMetadataRecords(commands);return new static_metadata_resolver_1.StaticMetadataResolver(
policies,fallbackResolver)}static buildModuleMetadataRecords(commands){let policies={};for(let command of commands){let parsed=(0,types_1.parseCommandName)(command.
name);if(!parsed)continue;let{moduleName,commandName}=parsed;policies[moduleName]||(policies[moduleName]={});let commandPolicies=_DynamicPolicyResolverFactory.#buildCommandPolicies(
command);policies[moduleName][commandName]=commandPolicies}return policies}static#buildCommandPolicies(command){let isKeyless=command.isKeyless,defaults=(0,policies_constants_1.
defaultCommandPolicies)(isKeyless),subcommands;if(command.subcommands.length>0){subcommands={};for(let subcommand of command.subcommands){let parts=subcommand.name.
split("|");if(parts.length!==2)throw new Error(`Invalid subcommand name: ${subcommand.name}`);let subcommandName=parts[1];subcommands[subcommandName]=_DynamicPolicyResolverFactory.#buildCommandPolicies(
subcommand)}}let request=command.policies.request??defaults.request;return{request,response:command.policies.response??defaults.response,isKeyless,flags:[...command.
flags],tips:command.tips.length?command.tips:void 0,keySpecs:request===policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD?command.keySpecs:void 0,subcommands}}};
exports.DynamicPolicyResolverFactory=DynamicPolicyResolverFactory}});var require_predicates=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/predicates.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.isCacheable=exports.isReplicaSafe=void 0;function isReplicaSafe(meta,override){return override!==void 0?override:!meta?.flags||meta.
flags.includes("write")||meta.flags.includes("script_runner")?!1:!meta.isKeyless}exports.isReplicaSafe=isReplicaSafe;function isCacheable(meta,override){if(override!==
void 0)return override;if(!meta?.flags)return!1;let tips=meta.tips??[];return!tips.includes("dont_cache")&&meta.flags.includes("readonly")&&!meta.isKeyless&&!tips.
includes("nondeterministic_output")&&!meta.flags.includes("script_runner")&&!meta.flags.includes("blocking")}exports.isCacheable=isCacheable}});var require_command_metadata=__commonJS({"node_modules/@redis/client/dist/lib/command-metadata/index.js"(exports){"use strict";var __createBinding=exports&&exports.
__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),
__exportStar=exports&&exports.__exportStar||function(m,exports2){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(
exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:!0});exports.defaultCommandMetadata=exports.COMMAND_METADATA=exports.isCacheable=exports.isReplicaSafe=
exports.DynamicPolicyResolverFactory=exports.StaticMetadataResolver=void 0;var static_metadata_resolver_1=require_static_metadata_resolver();Object.defineProperty(
exports,"StaticMetadataResolver",{enumerable:!0,get:function(){return static_metadata_resolver_1.StaticMetadataResolver}});var dynamic_policy_resolver_factory_1=require_dynamic_policy_resolver_factory();
Object.defineProperty(exports,"DynamicPolicyResolverFactory",{enumerable:!0,get:function(){return dynamic_policy_resolver_factory_1.DynamicPolicyResolverFactory}});
__exportStar(require_policies_constants(),exports);var predicates_1=require_predicates();Object.defineProperty(exports,"isReplicaSafe",{enumerable:!0,get:function(){
return predicates_1.isReplicaSafe}});Object.defineProperty(exports,"isCacheable",{enumerable:!0,get:function(){return predicates_1.isCacheable}});var command_metadata_data_1=require_command_metadata_data();
Object.defineProperty(exports,"COMMAND_METADATA",{enumerable:!0,get:function(){return command_metadata_data_1.COMMAND_METADATA}});var static_metadata_resolver_2=require_static_metadata_resolver(),
command_metadata_data_2=require_command_metadata_data();exports.defaultCommandMetadata=new static_metadata_resolver_2.StaticMetadataResolver(command_metadata_data_2.
COMMAND_METADATA)}});var require_multi_command=__commonJS({"node_modules/@redis/client/dist/lib/multi-command.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var errors_1=require_errors(),RedisMultiCommand=class{typeMapping;constructor(typeMapping){this.typeMapping=typeMapping}queue=[];scriptsInUse=new Set;addCommand(args,transformReply){
this.queue.push({args,transformReply})}addScript(script,args,transformReply){let redisArgs=[];redisArgs.preserve=args.preserve,this.scriptsInUse.has(script.SHA1)?
redisArgs.push("EVALSHA",script.SHA1):(this.scriptsInUse.add(script.SHA1),redisArgs.push("EVAL",script.SCRIPT)),script.NUMBER_OF_KEYS!==void 0&&redisArgs.push(script.
NUMBER_OF_KEYS.toString()),redisArgs.push(...args),this.addCommand(redisArgs,transformReply)}transformReplies(rawReplies){let errorIndexes=[],replies=rawReplies.
map((reply,i)=>{if(reply instanceof errors_1.ErrorReply)return errorIndexes.push(i),reply;let{transformReply,args}=this.queue[i];return transformReply?transformReply(
reply,args.preserve,this.typeMapping):reply});if(errorIndexes.length)throw new errors_1.MultiErrorReply(replies,errorIndexes);return replies}};exports.default=RedisMultiCommand}});var require_multi_command2=__commonJS({"node_modules/@redis/client/dist/lib/client/multi-command.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=__importDefault(
require_commands()),multi_command_1=__importDefault(require_multi_command()),commander_1=require_commander(),parser_1=require_parser(),RedisClientMultiCommand=class _RedisClientMultiCommand{static#createCommand(command,resp){
let transformReply=(0,commander_1.getTransformReply)(command,resp);return function(...args){let parser=new parser_1.BasicCommandParser(this.#keyPrefix);command.
parseCommand(parser,...args);let redisArgs=parser.redisArgs;return redisArgs.preserve=parser.preserve,this.addCommand(redisArgs,transformReply)}}static#createModuleCommand(command,resp){
let transformReply=(0,commander_1.getTransformReply)(command,resp);return function(...args){let parser=new parser_1.BasicCommandParser(this._self.#keyPrefix);command.
parseCommand(parser,...args);let redisArgs=parser.redisArgs;return redisArgs.preserve=parser.preserve,this._self.addCommand(redisArgs,transformReply)}}static#createFunctionCommand(name,fn,resp){
let prefix=(0,commander_1.functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return function(...args){let parser=new parser_1.
BasicCommandParser(this._self.#keyPrefix);parser.push(...prefix),fn.parseCommand(parser,...args);let redisArgs=parser.redisArgs;return redisArgs.preserve=parser.
preserve,this._self.addCommand(redisArgs,transformReply)}}static#createScriptCommand(script,resp){let transformReply=(0,commander_1.getTransformReply)(script,resp);
return function(...args){let parser=new parser_1.BasicCommandParser(this.#keyPrefix);script.parseCommand(parser,...args);let redisArgs=parser.redisArgs;return redisArgs.
preserve=parser.preserve,this.#addScript(script,redisArgs,transformReply)}}static extend(config){return(0,commander_1.attachConfig)({BaseClass:_RedisClientMultiCommand,
commands:commands_1.default,createCommand:_RedisClientMultiCommand.#createCommand,createModuleCommand:_RedisClientMultiCommand.#createModuleCommand,createFunctionCommand:_RedisClientMultiCommand.#createFunctionCommand,
createScriptCommand:_RedisClientMultiCommand.#createScriptCommand,config})}#multi;#executeMulti;#executePipeline;#keyPrefix;#selectedDB;constructor(executeMulti,executePipeline,typeMapping,keyPrefix){
this.#multi=new multi_command_1.default(typeMapping),this.#executeMulti=executeMulti,this.#executePipeline=executePipeline,this.#keyPrefix=keyPrefix}SELECT(db,transformReply){
return this.#selectedDB=db,this.#multi.addCommand(["SELECT",db.toString()],transformReply),this}select=this.SELECT;addCommand(args,transformReply){return this.#multi.
addCommand(args,transformReply),this}#addScript(script,args,transformReply){return this.#multi.addScript(script,args,transformReply),this}async exec(execAsPipeline=!1){
return execAsPipeline?this.execAsPipeline():this.#multi.transformReplies(await this.#executeMulti(this.#multi.queue,this.#selectedDB))}EXEC=this.exec;execTyped(execAsPipeline=!1){
return this.exec(execAsPipeline)}async execAsPipeline(){return this.#multi.queue.length===0?[]:this.#multi.transformReplies(await this.#executePipeline(this.#multi.
queue,this.#selectedDB))}execAsPipelineTyped(){return this.execAsPipeline()}sendCommand(args){let redisArgs=args.slice();return this.#multi.addCommand(redisArgs),
this}};exports.default=RedisClientMultiCommand}});var require_legacy_mode=__commonJS({"node_modules/@redis/client/dist/lib/client/legacy-mode.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.RedisLegacyClient=void 0;var types_1=require_types(),
commander_1=require_commander(),commands_1=__importDefault(require_commands()),multi_command_1=__importDefault(require_multi_command()),RedisLegacyClient=class _RedisLegacyClient{static#transformArguments(redisArgs,args){
let callback;return typeof args[args.length-1]=="function"&&(callback=args.pop()),_RedisLegacyClient.pushArguments(redisArgs,args),callback}static pushArguments(redisArgs,args){
for(let i=0;i<args.length;++i){let arg=args[i];Array.isArray(arg)?_RedisLegacyClient.pushArguments(redisArgs,arg):redisArgs.push(typeof arg=="number"||arg instanceof
Date?arg.toString():arg)}}static getTransformReply(command,resp){return command.TRANSFORM_LEGACY_REPLY?(0,commander_1.getTransformReply)(command,resp):void 0}static#createCommand(name,command,resp){
let transformReply=_RedisLegacyClient.getTransformReply(command,resp);return function(...args){let redisArgs=[name],callback=_RedisLegacyClient.#transformArguments(
redisArgs,args),promise=this.#client.sendCommand(redisArgs);if(!callback){promise.catch(err=>this.#client.emit("error",err));return}promise.then(reply=>callback(
null,transformReply?transformReply(reply):reply)).catch(err=>callback(err))}}#client;#Multi;constructor(client){this.#client=client;let RESP=client.options?.RESP??
types_1.DEFAULT_RESP;for(let[name,command]of Object.entries(commands_1.default))this[name]=_RedisLegacyClient.#createCommand(name,command,RESP);this.#Multi=LegacyMultiCommand.
factory(RESP)}sendCommand(...args){let redisArgs=[],callback=_RedisLegacyClient.#transformArguments(redisArgs,args),promise=this.#client.sendCommand(redisArgs);
if(!callback){promise.catch(err=>this.#client.emit("error",err));return}promise.then(reply=>callback(null,reply)).catch(err=>callback(err))}quit(callback){let promise=this.#client.
quit();if(!callback){promise.catch(err=>this.#client.emit("error",err));return}promise.then(reply=>callback(null,reply)).catch(err=>callback(err))}multi(){return this.#Multi(
this.#client)}};exports.RedisLegacyClient=RedisLegacyClient;var LegacyMultiCommand=class _LegacyMultiCommand{static#createCommand(name,command,resp){let transformReply=RedisLegacyClient.
getTransformReply(command,resp);return function(...args){let redisArgs=[name];return RedisLegacyClient.pushArguments(redisArgs,args),this.#multi.addCommand(redisArgs,
transformReply),this}}static factory(resp){let Multi=class extends _LegacyMultiCommand{};for(let[name,command]of Object.entries(commands_1.default))Multi.prototype[name]=
_LegacyMultiCommand.#createCommand(name,command,resp);return client=>new Multi(client)}#multi=new multi_command_1.default;#client;constructor(client){this.#client=
client}sendCommand(...args){let redisArgs=[];return RedisLegacyClient.pushArguments(redisArgs,args),this.#multi.addCommand(redisArgs),this}exec(cb){let promise=this.#client.
_executeMulti(this.#multi.queue);if(!cb){promise.catch(err=>this.#client.emit("error",err));return}promise.then(results=>cb(null,this.#multi.transformReplies(results))).
catch(err=>cb?.(err))}}}});var require_cache=__commonJS({"node_modules/@redis/client/dist/lib/client/cache.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.PooledNoRedirectClientSideCache=exports.BasicPooledClientSideCache=exports.PooledClientSideCacheProvider=exports.BasicClientSideCache=exports.ClientSideCacheProvider=
exports.CacheStats=void 0;var stream_1=__require("stream"),tracing_1=require_tracing(),CacheStats=class _CacheStats{hitCount;missCount;loadSuccessCount;loadFailureCount;totalLoadTime;evictionCount;constructor(hitCount,missCount,loadSuccessCount,loadFailureCount,totalLoadTime,evictionCount){
if(this.hitCount=hitCount,this.missCount=missCount,this.loadSuccessCount=loadSuccessCount,this.loadFailureCount=loadFailureCount,this.totalLoadTime=totalLoadTime,
this.evictionCount=evictionCount,hitCount<0||missCount<0||loadSuccessCount<0||loadFailureCount<0||totalLoadTime<0||evictionCount<0)throw new Error("All statisti\
cs values must be non-negative")}static of(hitCount=0,missCount=0,loadSuccessCount=0,loadFailureCount=0,totalLoadTime=0,evictionCount=0){return new _CacheStats(
hitCount,missCount,loadSuccessCount,loadFailureCount,totalLoadTime,evictionCount)}static empty(){return _CacheStats.EMPTY_STATS}static EMPTY_STATS=new _CacheStats(
0,0,0,0,0,0);requestCount(){return this.hitCount+this.missCount}hitRate(){let requestCount=this.requestCount();return requestCount===0?1:this.hitCount/requestCount}missRate(){
let requestCount=this.requestCount();return requestCount===0?0:this.missCount/requestCount}loadCount(){return this.loadSuccessCount+this.loadFailureCount}loadFailureRate(){
let loadCount=this.loadCount();return loadCount===0?0:this.loadFailureCount/loadCount}averageLoadPenalty(){let loadCount=this.loadCount();return loadCount===0?0:
this.totalLoadTime/loadCount}minus(other){return _CacheStats.of(Math.max(0,this.hitCount-other.hitCount),Math.max(0,this.missCount-other.missCount),Math.max(0,this.
loadSuccessCount-other.loadSuccessCount),Math.max(0,this.loadFailureCount-other.loadFailureCount),Math.max(0,this.totalLoadTime-other.totalLoadTime),Math.max(0,
this.evictionCount-other.evictionCount))}plus(other){return _CacheStats.of(this.hitCount+other.hitCount,this.missCount+other.missCount,this.loadSuccessCount+other.
loadSuccessCount,this.loadFailureCount+other.loadFailureCount,this.totalLoadTime+other.totalLoadTime,this.evictionCount+other.evictionCount)}};exports.CacheStats=
CacheStats;var DisabledStatsCounter=class _DisabledStatsCounter{static INSTANCE=new _DisabledStatsCounter;constructor(){}recordHits(count){}recordMisses(count){}recordLoadSuccess(loadTime){}recordLoadFailure(loadTime){}recordEvictions(count){}snapshot(){
return CacheStats.empty()}};function disabledStatsCounter(){return DisabledStatsCounter.INSTANCE}var DefaultStatsCounter=class _DefaultStatsCounter{#hitCount=0;#missCount=0;#loadSuccessCount=0;#loadFailureCount=0;#totalLoadTime=0;#evictionCount=0;recordHits(count){
this.#hitCount+=count}recordMisses(count){this.#missCount+=count}recordLoadSuccess(loadTime){this.#loadSuccessCount++,this.#totalLoadTime+=loadTime}recordLoadFailure(loadTime){
this.#loadFailureCount++,this.#totalLoadTime+=loadTime}recordEvictions(count){this.#evictionCount+=count}snapshot(){return CacheStats.of(this.#hitCount,this.#missCount,
this.#loadSuccessCount,this.#loadFailureCount,this.#totalLoadTime,this.#evictionCount)}static create(){return new _DefaultStatsCounter}};function generateCacheKey(redisArgs){
let tmp=new Array(redisArgs.length*2);for(let i=0;i<redisArgs.length;i++)tmp[i]=redisArgs[i].length,tmp[i+redisArgs.length]=redisArgs[i];return tmp.join("_")}var ClientSideCacheEntryBase=class{#invalidated=!1;#expireTime;constructor(ttl){
ttl==0?this.#expireTime=0:this.#expireTime=Date.now()+ttl}invalidate(){this.#invalidated=!0}validate(){return!this.#invalidated&&(this.#expireTime==0||Date.now()<
this.#expireTime)}},ClientSideCacheEntryValue=class extends ClientSideCacheEntryBase{#value;get value(){return this.#value}constructor(ttl,value){super(ttl),this.#value=
value}},ClientSideCacheEntryPromise=class extends ClientSideCacheEntryBase{#sendCommandPromise;get promise(){return this.#sendCommandPromise}constructor(ttl,sendCommandPromise){
super(ttl),this.#sendCommandPromise=sendCommandPromise}},ClientSideCacheProvider=class extends stream_1.EventEmitter{};exports.ClientSideCacheProvider=ClientSideCacheProvider;
var BasicClientSideCache=class extends ClientSideCacheProvider{#cacheKeyToEntryMap;#keyToCacheKeySetMap;ttl;maxEntries;lru;#statsCounter;recordEvictions(count){
this.#statsCounter.recordEvictions(count)}recordHits(count){this.#statsCounter.recordHits(count)}recordMisses(count){this.#statsCounter.recordMisses(count)}constructor(config){
super(),this.#cacheKeyToEntryMap=new Map,this.#keyToCacheKeySetMap=new Map,this.ttl=config?.ttl??0,this.maxEntries=config?.maxEntries??0,this.lru=config?.evictPolicy!==
"FIFO";let recordStats=config?.recordStats!==!1;this.#statsCounter=recordStats?DefaultStatsCounter.create():disabledStatsCounter()}async handleCache(client,parser,fn,transformReply,typeMapping){
let reply,cacheKey=generateCacheKey(parser.redisArgs),cacheEntry=this.get(cacheKey);if(cacheEntry){if(cacheEntry instanceof ClientSideCacheEntryValue)return this.#statsCounter.
recordHits(1),(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_REQUEST,()=>({result:"hit",clientId:client._clientId})),structuredClone(cacheEntry.value);if(cacheEntry instanceof
ClientSideCacheEntryPromise)this.#statsCounter.recordMisses(1),(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_REQUEST,()=>({result:"miss",clientId:client._clientId})),
reply=await cacheEntry.promise;else throw new Error("unknown cache entry type")}else{this.#statsCounter.recordMisses(1),(0,tracing_1.publish)(tracing_1.CHANNELS.
CACHE_REQUEST,()=>({result:"miss",clientId:client._clientId}));let startTime=performance.now(),promise=fn();cacheEntry=this.createPromiseEntry(client,promise),this.
set(cacheKey,cacheEntry,parser.keys);try{reply=await promise;let loadTime=performance.now()-startTime;this.#statsCounter.recordLoadSuccess(loadTime)}catch(err){
let loadTime=performance.now()-startTime;throw this.#statsCounter.recordLoadFailure(loadTime),cacheEntry.validate()&&this.delete(cacheKey),err}}let val;return transformReply?
val=transformReply(reply,parser.preserve,typeMapping):val=reply,cacheEntry.validate()&&(cacheEntry=this.createValueEntry(client,val),this.set(cacheKey,cacheEntry,
parser.keys),this.emit("cached-key",cacheKey)),structuredClone(val)}trackingOn(){return["CLIENT","TRACKING","ON"]}invalidate(key){if(key===null){let oldSize=this.
size();this.clear(!1),oldSize>0&&(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION,()=>({reason:"invalidation",count:oldSize})),this.emit("invalidate",key);
return}let keySet=this.#keyToCacheKeySetMap.get(key.toString());if(keySet){let deletedCount=0;for(let cacheKey of keySet){let entry=this.#cacheKeyToEntryMap.get(
cacheKey);entry&&(entry.invalidate(),deletedCount++),this.#cacheKeyToEntryMap.delete(cacheKey)}this.#keyToCacheKeySetMap.delete(key.toString()),deletedCount>0&&
(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION,()=>({reason:"invalidation",count:deletedCount}))}this.emit("invalidate",key)}clear(resetStats=!0){let oldSize=this.#cacheKeyToEntryMap.
size;this.#cacheKeyToEntryMap.clear(),this.#keyToCacheKeySetMap.clear(),resetStats?this.#statsCounter instanceof DisabledStatsCounter||(this.#statsCounter=DefaultStatsCounter.
create()):oldSize>0&&this.#statsCounter.recordEvictions(oldSize)}get(cacheKey){let val=this.#cacheKeyToEntryMap.get(cacheKey);if(val&&!val.validate()){this.delete(
cacheKey),this.#statsCounter.recordEvictions(1),(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION,()=>({reason:"ttl",count:1})),this.emit("cache-evict",cacheKey);
return}return val!==void 0&&this.lru&&(this.#cacheKeyToEntryMap.delete(cacheKey),this.#cacheKeyToEntryMap.set(cacheKey,val)),val}delete(cacheKey){let entry=this.#cacheKeyToEntryMap.
get(cacheKey);entry&&(entry.invalidate(),this.#cacheKeyToEntryMap.delete(cacheKey))}has(cacheKey){return this.#cacheKeyToEntryMap.has(cacheKey)}set(cacheKey,cacheEntry,keys){
let count=this.#cacheKeyToEntryMap.size,oldEntry=this.#cacheKeyToEntryMap.get(cacheKey);oldEntry&&(count--,oldEntry.invalidate()),this.maxEntries>0&&count>=this.
maxEntries&&(this.deleteOldest(),this.#statsCounter.recordEvictions(1),(0,tracing_1.publish)(tracing_1.CHANNELS.CACHE_EVICTION,()=>({reason:"full",count:1}))),this.#cacheKeyToEntryMap.
set(cacheKey,cacheEntry);for(let key of keys)this.#keyToCacheKeySetMap.has(key.toString())||this.#keyToCacheKeySetMap.set(key.toString(),new Set),this.#keyToCacheKeySetMap.
get(key.toString()).add(cacheKey)}size(){return this.#cacheKeyToEntryMap.size}createValueEntry(client,value){return new ClientSideCacheEntryValue(this.ttl,value)}createPromiseEntry(client,sendCommandPromise){
return new ClientSideCacheEntryPromise(this.ttl,sendCommandPromise)}stats(){return this.#statsCounter.snapshot()}onError(){this.clear()}onClose(){this.clear()}deleteOldest(){
let n=this.#cacheKeyToEntryMap[Symbol.iterator]().next();if(!n.done){let key=n.value[0],entry=this.#cacheKeyToEntryMap.get(key);entry&&entry.invalidate(),this.#cacheKeyToEntryMap.
delete(key)}}entryEntries(){return this.#cacheKeyToEntryMap.entries()}keySetEntries(){return this.#keyToCacheKeySetMap.entries()}};exports.BasicClientSideCache=
BasicClientSideCache;var PooledClientSideCacheProvider=class extends BasicClientSideCache{#disabled=!1;disable(){this.#disabled=!0}enable(){this.#disabled=!1}get(cacheKey){
if(!this.#disabled)return super.get(cacheKey)}has(cacheKey){return this.#disabled?!1:super.has(cacheKey)}onPoolClose(){this.clear()}};exports.PooledClientSideCacheProvider=
PooledClientSideCacheProvider;var BasicPooledClientSideCache=class extends PooledClientSideCacheProvider{onError(){this.clear(!1)}onClose(){this.clear(!1)}};exports.
BasicPooledClientSideCache=BasicPooledClientSideCache;var PooledClientSideCacheEntryValue=class extends ClientSideCacheEntryValue{#creator;constructor(ttl,creator,value){
super(ttl,value),this.#creator=creator}validate(){let ret=super.validate();return this.#creator&&(ret=ret&&this.#creator.client.isReady&&this.#creator.client.socketEpoch==
this.#creator.epoch),ret}},PooledClientSideCacheEntryPromise=class extends ClientSideCacheEntryPromise{#creator;constructor(ttl,creator,sendCommandPromise){super(
ttl,sendCommandPromise),this.#creator=creator}validate(){return super.validate()&&this.#creator.client.isReady&&this.#creator.client.socketEpoch==this.#creator.
epoch}},PooledNoRedirectClientSideCache=class extends BasicPooledClientSideCache{createValueEntry(client,value){let creator={epoch:client.socketEpoch,client};return new PooledClientSideCacheEntryValue(
this.ttl,creator,value)}createPromiseEntry(client,sendCommandPromise){let creator={epoch:client.socketEpoch,client};return new PooledClientSideCacheEntryPromise(
this.ttl,creator,sendCommandPromise)}onError(){}onClose(){}};exports.PooledNoRedirectClientSideCache=PooledNoRedirectClientSideCache}});var require_single_entry_cache=__commonJS({"node_modules/@redis/client/dist/lib/single-entry-cache.js"(exports){"use strict";Object.defineProperty(exports,"__es\
Module",{value:!0});var SingleEntryCache=class{#cached;#serializedKey;get(keyObj){return JSON.stringify(keyObj,makeCircularReplacer())===this.#serializedKey?this.#cached:
void 0}set(keyObj,obj){this.#cached=obj,this.#serializedKey=JSON.stringify(keyObj,makeCircularReplacer())}};exports.default=SingleEntryCache;function makeCircularReplacer(){
let seen=new WeakSet;return function(_,value){return value&&typeof value=="object"?seen.has(value)?"circular":(seen.add(value),value):value}}}});var require_identity=__commonJS({"node_modules/@redis/client/dist/lib/client/identity.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.generateClusterClientId=exports.generateClientId=exports.ClientRole=void 0;var node_crypto_1=__require("node:crypto"),MAX_ID_LENGTH=128,ClientRole;(function(ClientRole2){
ClientRole2.STANDALONE="standalone",ClientRole2.CLUSTER="cluster",ClientRole2.CLUSTER_NODE="clusterNode",ClientRole2.POOL="pool",ClientRole2.POOL_MEMBER="poolMe\
mber",ClientRole2.SENTINEL="sentinel",ClientRole2.SENTINEL_CLIENT="sentinelClient"})(ClientRole||(exports.ClientRole=ClientRole={}));var truncateId=(prefix,hash)=>{
let suffix=`-${hash}`,fullId=`${prefix}${suffix}`;if(fullId.length<=MAX_ID_LENGTH)return fullId;let ellipsis="...",maxPrefixLength=MAX_ID_LENGTH-ellipsis.length-
suffix.length;return`${prefix.substring(0,maxPrefixLength)}${ellipsis}${suffix}`},generateClientId=(host,port,db)=>{let hash=(0,node_crypto_1.randomBytes)(4).toString(
"hex"),prefix=`${host??"unknown"}:${port??"unknown"}/${db??"unknown"}`;return truncateId(prefix,hash)};exports.generateClientId=generateClientId;var generateClusterClientId=nodes=>{
let hash=(0,node_crypto_1.randomBytes)(4).toString("hex"),prefix=nodes.map(n=>`${n?.socket?.host??"unknown"}:${n?.socket?.port??"unknown"}`).join(",");return truncateId(
prefix,hash)};exports.generateClusterClientId=generateClusterClientId}});var require_registry=__commonJS({"node_modules/@redis/client/dist/lib/himport/registry.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.PreparedFieldsets=exports.FieldsetRegistry=void 0;var FieldsetRegistry=class{#fieldsets=new Map;#versionCounter=0;discardCount=0;set(name,fields){let key=String(
name),existing=this.#fieldsets.get(key);existing!==void 0&&fieldsEqual(existing.fields,fields)||this.#fieldsets.set(key,{fields:fields.slice(),version:++this.#versionCounter})}get(name){
return this.#fieldsets.get(String(name))}snapshot(){let out=new Map;for(let[name,fs]of this.#fieldsets)out.set(name,fs.fields);return out}discard(name){let removed=this.#fieldsets.
delete(String(name));return removed&&this.discardCount++,removed}discardAll(){let removed=this.#fieldsets.size;return removed>0&&(this.#fieldsets.clear(),this.discardCount++),
removed}diff(sessionNames){let pending=new Set;for(let name of sessionNames)this.#fieldsets.has(name)||pending.add(name);return pending}};exports.FieldsetRegistry=
FieldsetRegistry;var PreparedFieldsets=class{#versions=new Map;syncedDiscardCount=0;get(name){return this.#versions.get(name)}set(name,version){this.#versions.set(
name,version)}delete(name){return this.#versions.delete(name)}names(){return new Set(this.#versions.keys())}entries(){return this.#versions.entries()}get size(){
return this.#versions.size}clear(){this.#versions.clear()}};exports.PreparedFieldsets=PreparedFieldsets;function fieldsEqual(a,b){if(a.length!==b.length)return!1;
for(let i=0;i<a.length;i++){let x=a[i],y=b[i];if(typeof x=="string"&&typeof y=="string"){if(x!==y)return!1}else{let xb=typeof x=="string"?Buffer.from(x):x,yb=typeof y==
"string"?Buffer.from(y):y;if(!xb.equals(yb))return!1}}return!0}}});var require_pool=__commonJS({"node_modules/@redis/client/dist/lib/client/pool.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.RedisClientPool=void 0;var commands_1=require_commands(),
_1=__importDefault(require_client()),node_events_1=__require("node:events"),node_perf_hooks_1=__require("node:perf_hooks"),linked_list_1=require_linked_list(),errors_1=require_errors(),
commander_1=require_commander(),multi_command_1=__importDefault(require_multi_command2()),cache_1=require_cache(),parser_1=require_parser(),single_entry_cache_1=__importDefault(
require_single_entry_cache()),tracing_1=require_tracing(),identity_1=require_identity(),registry_1=require_registry(),RedisClientPool=class _RedisClientPool extends node_events_1.
EventEmitter{static#createCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){let parser=new parser_1.
BasicCommandParser(this._self._keyPrefix);return command.parseCommand(parser,...args),this.execute(client=>client._executeCommand(command,parser,this._commandOptions,
transformReply))}}static#createModuleCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){let parser=new parser_1.
BasicCommandParser(this._self._keyPrefix);return command.parseCommand(parser,...args),this._self.execute(client=>client._executeCommand(command,parser,this._self.
_commandOptions,transformReply))}}static#createFunctionCommand(name,fn,resp){let prefix=(0,commander_1.functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.
getTransformReply)(fn,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return parser.push(...prefix),fn.parseCommand(
parser,...args),this._self.execute(client=>client._executeCommand(fn,parser,this._self._commandOptions,transformReply))}}static#createScriptCommand(script,resp){
let prefix=(0,commander_1.scriptArgumentsPrefix)(script),transformReply=(0,commander_1.getTransformReply)(script,resp);return async function(...args){let parser=new parser_1.
BasicCommandParser(this._self._keyPrefix);return parser.pushVariadic(prefix),script.parseCommand(parser,...args),this.execute(client=>client._executeScript(script,
parser,this._commandOptions,transformReply))}}static#SingleEntryCache=new single_entry_cache_1.default;static create(clientOptions,options){let Pool=_RedisClientPool.#SingleEntryCache.
get(clientOptions);return Pool||(Pool=(0,commander_1.attachConfig)({BaseClass:_RedisClientPool,commands:commands_1.NON_STICKY_COMMANDS,createCommand:_RedisClientPool.#createCommand,
createModuleCommand:_RedisClientPool.#createModuleCommand,createFunctionCommand:_RedisClientPool.#createFunctionCommand,createScriptCommand:_RedisClientPool.#createScriptCommand,
config:clientOptions}),Pool.prototype.Multi=multi_command_1.default.extend(clientOptions),_RedisClientPool.#SingleEntryCache.set(clientOptions,Pool)),Object.create(
new Pool(clientOptions,options))}static#DEFAULTS={minimum:1,maximum:100,acquireTimeout:3e3,cleanupDelay:3e3};#clientFactory;#options;#identity;#idleClients=new linked_list_1.
SinglyLinkedList;get idleClients(){return this._self.#idleClients.length}#clientsInUse=new linked_list_1.DoublyLinkedList;get clientsInUse(){return this._self.#clientsInUse.
length}get totalClients(){return this._self.#idleClients.length+this._self.#clientsInUse.length}#tasksQueue=new linked_list_1.DoublyLinkedList;get tasksQueueLength(){
return this._self.#tasksQueue.length}#isOpen=!1;get isOpen(){return this._self.#isOpen}get isClosing(){return this._self.#closePromise!==void 0}#drainResolve;#closePromise;#clientSideCache;get clientSideCache(){
return this._self.#clientSideCache}get identity(){return this._self.#identity}constructor(clientOptions,options){super();let socketOpts=clientOptions?.socket;if(this.#identity=
{id:(0,identity_1.generateClientId)(socketOpts?.host,socketOpts?.port,clientOptions?.database),role:identity_1.ClientRole.POOL},this.#options={..._RedisClientPool.#DEFAULTS,
...options},options?.clientSideCache)if(clientOptions===void 0&&(clientOptions={}),options.clientSideCache instanceof cache_1.PooledClientSideCacheProvider)this.#clientSideCache=
clientOptions.clientSideCache=options.clientSideCache;else{let cscConfig=options.clientSideCache;this.#clientSideCache=clientOptions.clientSideCache=new cache_1.
BasicPooledClientSideCache(cscConfig)}clientOptions={...clientOptions,himportRegistry:new registry_1.FieldsetRegistry},this._keyPrefix=clientOptions?.keyPrefix,
clientOptions?.keyPrefix!==void 0&&(clientOptions={...clientOptions,keyPrefix:void 0}),this.#clientFactory=_1.default.factory(clientOptions).bind(void 0,clientOptions),
this._commandOptions=clientOptions?.commandOptions}_self=this;_commandOptions;_keyPrefix;withCommandOptions(options){let proxy=Object.create(this._self);return proxy.
_commandOptions=options,proxy}_commandOptionsProxy(key,value){let proxy=Object.create(this._self);return proxy._commandOptions={...this._commandOptions,[key]:value},
proxy}withTypeMapping(typeMapping){return this._commandOptionsProxy("typeMapping",typeMapping)}withAbortSignal(abortSignal){return this._commandOptionsProxy("ab\
ortSignal",abortSignal)}asap(){return this._commandOptionsProxy("asap",!0)}async connect(){if(this._self.#isOpen)return;this._self.#isOpen=!0;let promises=[];for(;promises.
length<this._self.#options.minimum;)promises.push(this._self.#create());try{await Promise.all(promises)}catch(err){throw this.destroy(),err}return this}async#create(){
let client=this._self.#clientFactory();client._setIdentity(identity_1.ClientRole.POOL_MEMBER,this._self.#identity.id),client.on("error",err=>this.emit("error",err));
let node=this._self.#clientsInUse.push(client);try{await client.connect()}catch(err){if(this._self.#clientsInUse.remove(node),this._self.isClosing&&this._self.#clientsInUse.
length===0){let task;for(;task=this._self.#tasksQueue.shift();)clearTimeout(task.timeout),task.reject(err);this._self.#drainResolve?.()}throw err}this._self.#returnClient(
node)}execute(fn){return new Promise((resolve,reject)=>{if(this._self.isClosing||!this._self.#isOpen)return reject(new errors_1.ClientClosedError);let waitStartTimestamp=node_perf_hooks_1.
performance.now(),client=this._self.#idleClients.shift();if(!client){let timeout;this._self.#options.acquireTimeout>0&&(timeout=setTimeout(()=>{this._self.#tasksQueue.
remove(task),reject(new errors_1.TimeoutError(`Timeout waiting for a client after ${this._self.#options.acquireTimeout}ms`))},this._self.#options.acquireTimeout));
let task=this._self.#tasksQueue.push({timeout,resolve,reject,fn,waitStartTimestamp});this.totalClients<this._self.#options.maximum&&this._self.#create().catch(err=>{
this._self.#tasksQueue.remove(task),clearTimeout(timeout),reject(err)});return}let node=this._self.#clientsInUse.push(client);(0,tracing_1.publish)(tracing_1.CHANNELS.
POOL_CONNECTION_WAIT,()=>({clientId:client._clientId,waitStartTimestamp})),this._self.#executeTask(node,resolve,reject,fn)})}#executeTask(node,resolve,reject,fn){
let result;try{result=fn(node.value)}catch(err){reject(err),this.#returnClient(node);return}result instanceof Promise?result.then(resolve,reject).finally(()=>{this.#returnClient(
node)}):(resolve(result),this.#returnClient(node))}#returnClient(node){let task=this.#tasksQueue.shift();if(task){clearTimeout(task.timeout),(0,tracing_1.publish)(
tracing_1.CHANNELS.POOL_CONNECTION_WAIT,()=>({clientId:node.value._clientId,waitStartTimestamp:task.waitStartTimestamp})),this.#executeTask(node,task.resolve,task.
reject,task.fn);return}if(this.#clientsInUse.remove(node),this.#idleClients.push(node.value),this.isClosing&&this.#clientsInUse.length===0){this.#drainResolve?.();
return}this.#scheduleCleanup()}cleanupTimeout;#scheduleCleanup(){this.totalClients<=this.#options.minimum||(clearTimeout(this.cleanupTimeout),this.cleanupTimeout=
setTimeout(()=>this.#cleanup(),this.#options.cleanupDelay))}#cleanup(){let toDestroy=Math.min(this.#idleClients.length,this.totalClients-this.#options.minimum);
for(let i=0;i<toDestroy;i++)this.#idleClients.shift().destroy()}sendCommand(args,options){let mergedOptions={...this._commandOptions,...options};return this.execute(
client=>client.sendCommand(args,mergedOptions))}MULTI(){return new this.Multi((commands,selectedDB)=>this.execute(client=>client._executeMulti(commands,selectedDB)),
(commands,selectedDB)=>this.execute(client=>client._executePipeline(commands,selectedDB)),this._commandOptions?.typeMapping,this._self._keyPrefix)}multi=this.MULTI;async close(){
if(this._self.isClosing)return this._self.#closePromise;if(this._self.#isOpen)return clearTimeout(this._self.cleanupTimeout),this._self.#closePromise=Promise.resolve().
then(()=>this._self.#doClose()),this._self.#closePromise}async#doClose(){try{this._self.#clientsInUse.length>0&&await new Promise(resolve=>{this._self.#drainResolve=
resolve});let promises=[];for(let client of this._self.#idleClients)promises.push(client.close().catch(err=>{try{client.destroy()}catch{}throw err}));let results=await Promise.
allSettled(promises);for(let result of results)if(result.status==="rejected")throw result.reason}finally{try{this._self.#clientSideCache?.onPoolClose()}catch{}this.
_self.#idleClients.reset(),this._self.#clientsInUse.reset(),this._self.#drainResolve=void 0,this._self.#isOpen=!1,this._self.#closePromise=void 0}}destroy(){for(let client of this.
_self.#idleClients)client.destroy();this._self.#idleClients.reset();for(let client of this._self.#clientsInUse)client.destroy();this._self.#clientSideCache?.onPoolClose(),
this._self.#clientsInUse.reset(),this._self.#isOpen=!1}};exports.RedisClientPool=RedisClientPool}});var require_package=__commonJS({"node_modules/@redis/client/dist/package.json"(exports,module){module.exports={name:"@redis/client",version:"6.3.1",license:"MIT",
main:"./dist/index.js",types:"./dist/index.d.ts",files:["dist/","!dist/tsconfig.tsbuildinfo"],scripts:{test:"npm run test:types && nyc -r text-summary -r lcov m\
ocha -r tsx --reporter mocha-multi-reporters --reporter-options configFile=mocha-multi-reporter-config.json --exit './lib/**/*.spec.ts'","test:types":"tsc -p ts\
config.types-test.json","generate:metadata":"tsx ./scripts/generate-command-metadata-data.ts",release:"release-it"},dependencies:{},devDependencies:{"@node-rs/x\
xhash":"1.7.6","@opentelemetry/api":"^1.9.0","@opentelemetry/sdk-metrics":"^2.2.0","@redis/test-utils":"*","@types/sinon":"^17.0.3",sinon:"^17.0.1"},peerDependencies:{
"@opentelemetry/api":">=1 <2","@node-rs/xxhash":"^1.1.0"},peerDependenciesMeta:{"@opentelemetry/api":{optional:!0},"@node-rs/xxhash":{optional:!0}},engines:{node:"\
>= 20.0.0"},repository:{type:"git",url:"git://github.com/redis/node-redis.git"},bugs:{url:"https://github.com/redis/node-redis/issues"},homepage:"https://github\
.com/redis/node-redis/tree/master/packages/client",keywords:["redis"]}}});var require_client_registry=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/client-registry.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.ClientRegistry=void 0;var NoOpClientRegistry=class{register(_handle){}unregister(_clientId){}getById(_clientId){}getAll(){return[]}},
ClientRegistryImpl=class{#clients=new Map;register(handle){this.#clients.set(handle.identity.id,handle)}unregister(clientId){this.#clients.delete(clientId)}getById(clientId){
return this.#clients.get(clientId)}getAll(){return this.#clients.values()}},ClientRegistry=class _ClientRegistry{static#instance=new NoOpClientRegistry;static#initialized=!1;constructor(){}static init(){
_ClientRegistry.#initialized||(_ClientRegistry.#instance=new ClientRegistryImpl,_ClientRegistry.#initialized=!0)}static get instance(){return _ClientRegistry.#instance}static isInitialized(){
return _ClientRegistry.#initialized}static reset(){_ClientRegistry.#instance=new NoOpClientRegistry,_ClientRegistry.#initialized=!1}};exports.ClientRegistry=ClientRegistry}});var require_types3=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/types.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.METRIC_ERROR_ORIGIN=exports.METRIC_ERROR_TYPE=exports.DEFAULT_HISTOGRAM_BUCKETS=exports.DEFAULT_METRIC_GROUPS=exports.METRIC_NAMES=exports.DEFAULT_OTEL_ATTRIBUTES=
exports.INSTRUMENTATION_SCOPE_NAME=exports.CSC_EVICTION_REASON=exports.CSC_RESULT=exports.CONNECTION_CLOSE_REASON=exports.ERROR_CATEGORY=exports.OTEL_ATTRIBUTES=
exports.METRIC_GROUP=void 0;var package_json_1=require_package();exports.METRIC_GROUP={COMMAND:"command",CONNECTION_BASIC:"connection-basic",CONNECTION_ADVANCED:"\
connection-advanced",RESILIENCY:"resiliency",PUBSUB:"pubsub",STREAMING:"streaming",CLIENT_SIDE_CACHING:"client-side-caching"};exports.OTEL_ATTRIBUTES={dbSystemName:"\
db.system.name",dbNamespace:"db.namespace",dbOperationName:"db.operation.name",dbResponseStatusCode:"db.response.status_code",errorType:"error.type",serverAddress:"\
server.address",serverPort:"server.port",networkPeerAddress:"network.peer.address",networkPeerPort:"network.peer.port",dbStoredProcedureName:"db.stored_procedur\
e.name",dbClientConnectionPoolName:"db.client.connection.pool.name",dbClientConnectionState:"db.client.connection.state",redisClientLibrary:"redis.client.librar\
y",redisRedirectionKind:"redis.client.redirection.kind",redisClientErrorsInternal:"redis.client.errors.internal",redisClientErrorsCategory:"redis.client.errors.\
category",redisClientConnectionCloseReason:"redis.client.connection.close.reason",redisClientCscResult:"redis.client.csc.result",redisClientCscReason:"redis.cli\
ent.csc.reason",redisClientPubSubChannel:"redis.client.pubsub.channel",redisClientPubSubSharded:"redis.client.pubsub.sharded",redisClientPubSubMessageDirection:"\
redis.client.pubsub.message.direction",redisClientStreamName:"redis.client.stream.name",redisClientConsumerGroup:"redis.client.stream.consumer_group",redisClientOperationRetryAttempts:"\
redis.client.operation.retry_attempts",redisClientOperationBlocking:"redis.client.operation.blocking",redisClientConnectionNotification:"redis.client.connection\
.notification",redisClientParentId:"redis.client.parent.id"};exports.ERROR_CATEGORY={NETWORK:"network",TLS:"tls",AUTH:"auth",SERVER:"server",OTHER:"other"};exports.
CONNECTION_CLOSE_REASON={APPLICATION_CLOSE:"application_close",POOL_EVICTION_IDLE:"pool_eviction_idle",SERVER_CLOSE:"server_close",ERROR:"error",HEALTHCHECK_FAILED:"\
healthcheck_failed"};exports.CSC_RESULT={HIT:"hit",MISS:"miss"};exports.CSC_EVICTION_REASON={FULL:"full",INVALIDATION:"invalidation",TTL:"ttl"};exports.INSTRUMENTATION_SCOPE_NAME=
"node-redis";exports.DEFAULT_OTEL_ATTRIBUTES={[exports.OTEL_ATTRIBUTES.redisClientLibrary]:`node-redis:${package_json_1.version}`,[exports.OTEL_ATTRIBUTES.dbSystemName]:"\
redis"};exports.METRIC_NAMES={dbClientOperationDuration:"db.client.operation.duration",redisClientConnectionCount:"redis.client.connection.count",dbClientConnectionCreateTime:"\
db.client.connection.create_time",redisClientConnectionRelaxedTimeout:"redis.client.connection.relaxed_timeout",redisClientConnectionHandoff:"redis.client.conne\
ction.handoff",dbClientConnectionWaitTime:"db.client.connection.wait_time",redisClientConnectionClosed:"redis.client.connection.closed",redisClientErrors:"redis\
.client.errors",redisClientMaintenanceNotifications:"redis.client.maintenance.notifications",redisClientPubsubMessages:"redis.client.pubsub.messages",redisClientStreamLag:"\
redis.client.stream.lag",redisClientCscRequests:"redis.client.csc.requests",redisClientCscItems:"redis.client.csc.items",redisClientCscEvictions:"redis.client.c\
sc.evictions"};exports.DEFAULT_METRIC_GROUPS=["connection-basic","resiliency"];var DEFAULT_HISTOGRAM_BUCKET=[.001,.005,.01,.05,.1,.5,1,5,10];exports.DEFAULT_HISTOGRAM_BUCKETS=
{OPERATION_DURATION:DEFAULT_HISTOGRAM_BUCKET,CONNECTION_CREATE_TIME:DEFAULT_HISTOGRAM_BUCKET,CONNECTION_WAIT_TIME:DEFAULT_HISTOGRAM_BUCKET,CONNECTION_USE_TIME:DEFAULT_HISTOGRAM_BUCKET,
STREAM_LAG:DEFAULT_HISTOGRAM_BUCKET};exports.METRIC_ERROR_TYPE={MOVED:"MOVED",ASK:"ASK",HANDSHAKE_FAILED:"HANDSHAKE_FAILED"};exports.METRIC_ERROR_ORIGIN={CLIENT:"\
client",CLUSTER:"cluster"}}});var require_error_util=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/utils/error.util.js"(exports){"use strict";Object.defineProperty(exports,"\
__esModule",{value:!0});exports.isRedirectionError=exports.getErrorInfo=void 0;var types_1=require_types3(),errors_1=require_errors(),REDIS_ERROR_PREFIX_REGEX=/^([A-Z][A-Z0-9_]*)\s/;
function extractRedisStatusCode(error){return error instanceof errors_1.ErrorReply?REDIS_ERROR_PREFIX_REGEX.exec(error.message)?.[1]:void 0}var NETWORK_ERROR_CODES=new Set(
["ECONNREFUSED","ECONNRESET","ETIMEDOUT","ENOTFOUND","ENETUNREACH","EHOSTUNREACH","EPIPE","ECONNABORTED","EAI_AGAIN"]),TLS_ERROR_CODES=new Set(["UNABLE_TO_VERIF\
Y_LEAF_SIGNATURE","CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","ERR_TLS_CERT_ALTNAME_INVALID","CERT_SIGNATURE_FAILURE","ERR_SSL_\
WRONG_VERSION_NUMBER"]),AUTH_ERROR_PREFIXES=new Set(["NOAUTH","WRONGPASS","NOPERM"]),SERVER_ERROR_PREFIXES=new Set(["ASK","BUSY","BUSYGROUP","BUSYKEY","CLUSTERD\
OWN","CROSSSLOT","DENIED","ERR","EXECABORT","INPROG","INVALIDOBJ","IOERR","LOADING","MASTERDOWN","MISCONF","MOVED","NOAUTH","NOGROUP","NOGOODSLAVE","NOMASTERLIN\
K","NOPERM","NOPROTO","NOQUORUM","NOREPLICAS","NOSCRIPT","NOTBUSY","NOTREADY","OOM","READONLY","TRYAGAIN","UNBLOCKED","UNKILLABLE","WRONGPASS","WRONGTYPE"]);function isNodeRedisNetworkError(error){
return error instanceof errors_1.ConnectionTimeoutError||error instanceof errors_1.SocketTimeoutError||error instanceof errors_1.SocketClosedUnexpectedlyError||
error instanceof errors_1.SocketTimeoutDuringMaintenanceError||error instanceof errors_1.CommandTimeoutDuringMaintenanceError}function isTlsErrorMessage(message){
let lowerMessage=message.toLowerCase();return lowerMessage.includes("certificate")||lowerMessage.includes("handshake")||lowerMessage.includes("ssl")||lowerMessage.
includes("tls")}function categorizeRedisError(error){let prefix=extractRedisStatusCode(error);if(prefix){if(AUTH_ERROR_PREFIXES.has(prefix))return types_1.ERROR_CATEGORY.
AUTH;if(SERVER_ERROR_PREFIXES.has(prefix))return types_1.ERROR_CATEGORY.SERVER}}function getCategory(error){if(isNodeRedisNetworkError(error))return types_1.ERROR_CATEGORY.
NETWORK;let errorCode=error.code;if(errorCode){if(NETWORK_ERROR_CODES.has(errorCode))return types_1.ERROR_CATEGORY.NETWORK;if(TLS_ERROR_CODES.has(errorCode))return types_1.
ERROR_CATEGORY.TLS}if(isTlsErrorMessage(error.message))return types_1.ERROR_CATEGORY.TLS;let category=categorizeRedisError(error);return category||types_1.ERROR_CATEGORY.
OTHER}function getErrorInfo(error){if(!(error instanceof Error))return{errorType:"unknown",category:types_1.ERROR_CATEGORY.OTHER,statusCode:void 0};let actualError=error instanceof
errors_1.ReconnectStrategyError?error.originalError:error;return{errorType:actualError.constructor.name,category:getCategory(actualError),statusCode:extractRedisStatusCode(
actualError)}}exports.getErrorInfo=getErrorInfo;function isRedirectionError(statusCode){return statusCode!==void 0&&(statusCode.startsWith(types_1.METRIC_ERROR_TYPE.
ASK)||statusCode.startsWith(types_1.METRIC_ERROR_TYPE.MOVED))}exports.isRedirectionError=isRedirectionError}});var require_utils=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/utils/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.parseClientAttributes=exports.noopFunction=exports.isRedirectionError=exports.getErrorInfo=void 0;var types_1=require_types3(),error_util_1=require_error_util();
Object.defineProperty(exports,"getErrorInfo",{enumerable:!0,get:function(){return error_util_1.getErrorInfo}});Object.defineProperty(exports,"isRedirectionError",
{enumerable:!0,get:function(){return error_util_1.isRedirectionError}});function noopFunction(){}exports.noopFunction=noopFunction;var parseClientAttributes=clientAttributes=>({
...clientAttributes?.db===void 0?{}:{[types_1.OTEL_ATTRIBUTES.dbNamespace]:clientAttributes.db.toString()},...clientAttributes?.host&&{[types_1.OTEL_ATTRIBUTES.
serverAddress]:clientAttributes.host},...clientAttributes?.port&&{[types_1.OTEL_ATTRIBUTES.serverPort]:clientAttributes.port.toString()},...clientAttributes?.clientId&&
{[types_1.OTEL_ATTRIBUTES.dbClientConnectionPoolName]:clientAttributes.clientId},...clientAttributes?.parentId&&{[types_1.OTEL_ATTRIBUTES.redisClientParentId]:clientAttributes.
parentId}});exports.parseClientAttributes=parseClientAttributes}});var require_metrics=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/metrics.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.OTelMetrics=void 0;var client_registry_1=require_client_registry(),types_1=require_types3(),utils_1=require_utils(),errors_1=require_errors(),
tracing_1=require_tracing();function resolveClientAttributes(clientId){return clientId?client_registry_1.ClientRegistry.instance.getById(clientId)?.getAttributes():
void 0}function subscribeCommandTC(tc,handlers){let h=handlers;return tc.subscribe(h),()=>tc.unsubscribe(h)}function subscribeBatchTC(tc,handlers){let h=handlers;
return tc.subscribe(h),()=>tc.unsubscribe(h)}var OTelCommandMetrics=class{#instruments;#options;#metricsState=new WeakMap;#unsubscribers=[];constructor(options,instruments){
this.#options=options,this.#instruments=instruments,this.#subscribeToTracingChannel()}#subscribeToTracingChannel(){let commandTC=(0,tracing_1.getTracingChannel)(
tracing_1.CHANNELS.TRACE_COMMAND),batchTC=(0,tracing_1.getTracingChannel)(tracing_1.CHANNELS.TRACE_BATCH);if(!commandTC||!batchTC)return;let onStart=ctx=>{let commandName=ctx.
command?.toString()||"UNKNOWN";this.#isCommandExcluded(commandName)||this.#metricsState.set(ctx,{startTime:performance.now(),clientAttributes:resolveClientAttributes(
ctx.clientId),commandName})},onAsyncEnd=ctx=>{let state=this.#metricsState.get(ctx);state&&(this.#metricsState.delete(ctx),this.#instruments.dbClientOperationDuration.
record((performance.now()-state.startTime)/1e3,{...this.#options.attributes,[types_1.OTEL_ATTRIBUTES.dbNamespace]:state.clientAttributes?.db?.toString(),[types_1.
OTEL_ATTRIBUTES.serverAddress]:state.clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:state.clientAttributes?.port?.toString(),[types_1.OTEL_ATTRIBUTES.
dbOperationName]:state.commandName}))},onError=ctx=>{let state=this.#metricsState.get(ctx);if(!state)return;this.#metricsState.delete(ctx);let errorInfo=(0,utils_1.
getErrorInfo)(ctx.error);this.#instruments.dbClientOperationDuration.record((performance.now()-state.startTime)/1e3,{...this.#options.attributes,[types_1.OTEL_ATTRIBUTES.
dbNamespace]:state.clientAttributes?.db?.toString(),[types_1.OTEL_ATTRIBUTES.serverAddress]:state.clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:state.
clientAttributes?.port?.toString(),[types_1.OTEL_ATTRIBUTES.dbOperationName]:state.commandName,[types_1.OTEL_ATTRIBUTES.errorType]:errorInfo.errorType,[types_1.
OTEL_ATTRIBUTES.redisClientErrorsCategory]:errorInfo.category,...errorInfo.statusCode!==void 0?{[types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]:errorInfo.statusCode}:
{}})},onBatchStart=ctx=>{this.#metricsState.set(ctx,{startTime:performance.now(),clientAttributes:resolveClientAttributes(ctx.clientId),commandName:ctx.batchMode})},
onBatchAsyncEnd=ctx=>{let state=this.#metricsState.get(ctx);state&&(this.#metricsState.delete(ctx),this.#instruments.dbClientOperationDuration.record((performance.
now()-state.startTime)/1e3,{...this.#options.attributes,[types_1.OTEL_ATTRIBUTES.dbNamespace]:state.clientAttributes?.db?.toString(),[types_1.OTEL_ATTRIBUTES.serverAddress]:state.
clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:state.clientAttributes?.port?.toString(),[types_1.OTEL_ATTRIBUTES.dbOperationName]:state.commandName}))},
onBatchError=ctx=>{let state=this.#metricsState.get(ctx);if(!state)return;this.#metricsState.delete(ctx);let errorInfo=(0,utils_1.getErrorInfo)(ctx.error);this.#instruments.
dbClientOperationDuration.record((performance.now()-state.startTime)/1e3,{...this.#options.attributes,[types_1.OTEL_ATTRIBUTES.dbNamespace]:state.clientAttributes?.
db?.toString(),[types_1.OTEL_ATTRIBUTES.serverAddress]:state.clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:state.clientAttributes?.port?.toString(),
[types_1.OTEL_ATTRIBUTES.dbOperationName]:state.commandName,[types_1.OTEL_ATTRIBUTES.errorType]:errorInfo.errorType,[types_1.OTEL_ATTRIBUTES.redisClientErrorsCategory]:errorInfo.
category,...errorInfo.statusCode!==void 0?{[types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]:errorInfo.statusCode}:{}})};this.#unsubscribers.push(subscribeCommandTC(
commandTC,{start:onStart,asyncEnd:onAsyncEnd,error:onError}),subscribeBatchTC(batchTC,{start:onBatchStart,asyncEnd:onBatchAsyncEnd,error:onBatchError}))}destroy(){
this.#unsubscribers.forEach(fn=>fn())}#isCommandExcluded(commandName){return this.#options.hasIncludeCommands&&!this.#options.includeCommands[commandName]||this.#options.
excludeCommands[commandName]}},OTelChannelSubscribers=class{#instruments;#options;#unsubscribers=[];constructor(options,instruments,enabledGroups){this.#options=
options,this.#instruments=instruments;let hasBasic=enabledGroups.includes(types_1.METRIC_GROUP.CONNECTION_BASIC),hasAdvanced=enabledGroups.includes(types_1.METRIC_GROUP.
CONNECTION_ADVANCED);hasBasic&&this.#subscribeConnectionBasic(),hasAdvanced&&this.#subscribeConnectionAdvanced(),hasAdvanced&&this.#subscribeConnectionClosed(),
enabledGroups.includes(types_1.METRIC_GROUP.RESILIENCY)&&this.#subscribeResiliency(),enabledGroups.includes(types_1.METRIC_GROUP.CLIENT_SIDE_CACHING)&&this.#subscribeClientSideCache(),
enabledGroups.includes(types_1.METRIC_GROUP.PUBSUB)&&this.#subscribePubSub(),(enabledGroups.includes(types_1.METRIC_GROUP.PUBSUB)||enabledGroups.includes(types_1.
METRIC_GROUP.STREAMING))&&this.#subscribeCommandReply(enabledGroups)}#sub(name,handler){let ch=(0,tracing_1.getChannel)(name);ch&&(ch.subscribe(handler),this.#unsubscribers.
push(()=>ch.unsubscribe(handler)))}destroy(){this.#unsubscribers.forEach(fn=>fn())}#subscribeConnectionBasic(){this.#sub(tracing_1.CHANNELS.CONNECTION_READY,ctx=>{
let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.dbClientConnectionCreateTime.record(ctx.createTimeMs/1e3,{...this.#options.attributes,
...(0,utils_1.parseClientAttributes)(clientAttributes)})}),this.#sub(tracing_1.CHANNELS.CONNECTION_RELAXED_TIMEOUT,ctx=>{let clientAttributes=resolveClientAttributes(
ctx.clientId);this.#instruments.redisClientConnectionRelaxedTimeout.add(ctx.value,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes)})}),
this.#sub(tracing_1.CHANNELS.CONNECTION_HANDOFF,ctx=>{let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.redisClientConnectionHandoff.
add(1,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes)})})}#subscribeConnectionClosed(){this.#sub(tracing_1.CHANNELS.CONNECTION_CLOSED,
ctx=>{let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.redisClientConnectionClosed.add(1,{...this.#options.attributes,...(0,utils_1.
parseClientAttributes)(clientAttributes),[types_1.OTEL_ATTRIBUTES.redisClientConnectionCloseReason]:ctx.reason})})}#subscribeConnectionAdvanced(){this.#sub(tracing_1.
CHANNELS.POOL_CONNECTION_WAIT,ctx=>{if(!ctx.waitStartTimestamp)return;let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.dbClientConnectionWaitTime.
record((performance.now()-ctx.waitStartTimestamp)/1e3,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes)})})}#recordError(error,clientId,extra){
let clientAttributes=resolveClientAttributes(clientId),errorInfo=(0,utils_1.getErrorInfo)(error);this.#instruments.redisClientErrors.add(1,{...this.#options.attributes,
...(0,utils_1.parseClientAttributes)(clientAttributes),[types_1.OTEL_ATTRIBUTES.errorType]:errorInfo.errorType,[types_1.OTEL_ATTRIBUTES.redisClientErrorsCategory]:errorInfo.
category,...errorInfo.statusCode!==void 0&&{[types_1.OTEL_ATTRIBUTES.dbResponseStatusCode]:errorInfo.statusCode},...extra})}#subscribeResiliency(){this.#sub(tracing_1.
CHANNELS.ERROR,ctx=>{ctx.origin==="client"&&(0,utils_1.isRedirectionError)((0,utils_1.getErrorInfo)(ctx.error).statusCode)||this.#recordError(ctx.error,ctx.clientId,
{[types_1.OTEL_ATTRIBUTES.redisClientErrorsInternal]:ctx.internal,...ctx.retryCount!==void 0&&{[types_1.OTEL_ATTRIBUTES.redisClientOperationRetryAttempts]:ctx.retryCount}})});
let commandTC=(0,tracing_1.getTracingChannel)(tracing_1.CHANNELS.TRACE_COMMAND);if(commandTC){let onError=ctx=>{(0,utils_1.isRedirectionError)((0,utils_1.getErrorInfo)(
ctx.error).statusCode)||this.#recordError(ctx.error,ctx.clientId,{[types_1.OTEL_ATTRIBUTES.redisClientErrorsInternal]:!1})};this.#unsubscribers.push(subscribeCommandTC(
commandTC,{error:onError}))}this.#sub(tracing_1.CHANNELS.MAINTENANCE,ctx=>{let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.redisClientMaintenanceNotifications.
add(1,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes),[types_1.OTEL_ATTRIBUTES.redisClientConnectionNotification]:ctx.notification})})}#subscribeClientSideCache(){
this.#sub(tracing_1.CHANNELS.CACHE_REQUEST,ctx=>{let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.redisClientCscRequests.add(1,{...this.#options.
attributes,[types_1.OTEL_ATTRIBUTES.serverAddress]:clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:clientAttributes?.port?.toString(),[types_1.OTEL_ATTRIBUTES.
dbClientConnectionPoolName]:clientAttributes?.clientId,[types_1.OTEL_ATTRIBUTES.redisClientCscResult]:ctx.result})}),this.#sub(tracing_1.CHANNELS.CACHE_EVICTION,
ctx=>{let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.redisClientCscEvictions.add(ctx.count??1,{...this.#options.attributes,[types_1.
OTEL_ATTRIBUTES.serverAddress]:clientAttributes?.host,[types_1.OTEL_ATTRIBUTES.serverPort]:clientAttributes?.port?.toString(),[types_1.OTEL_ATTRIBUTES.dbClientConnectionPoolName]:clientAttributes?.
clientId,[types_1.OTEL_ATTRIBUTES.redisClientCscReason]:ctx.reason})})}#subscribePubSub(){this.#sub(tracing_1.CHANNELS.PUBSUB,ctx=>{let clientAttributes=resolveClientAttributes(
ctx.clientId);this.#instruments.redisClientPubsubMessages.add(1,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes),[types_1.OTEL_ATTRIBUTES.
redisClientPubSubMessageDirection]:ctx.direction,[types_1.OTEL_ATTRIBUTES.redisClientPubSubSharded]:ctx.sharded??!1,...ctx.channel!=null&&!this.#options.hidePubSubChannelNames?
{[types_1.OTEL_ATTRIBUTES.redisClientPubSubChannel]:ctx.channel.toString()}:{}})})}#subscribeCommandReply(enabledGroups){let hasPubSub=enabledGroups.includes(types_1.
METRIC_GROUP.PUBSUB),hasStreaming=enabledGroups.includes(types_1.METRIC_GROUP.STREAMING);this.#sub(tracing_1.CHANNELS.COMMAND_REPLY,ctx=>{let commandName=ctx.args[0]?.
toString().toUpperCase();if(hasPubSub&&(commandName==="PUBLISH"||commandName==="SPUBLISH")){let clientAttributes=resolveClientAttributes(ctx.clientId);this.#instruments.
redisClientPubsubMessages.add(1,{...this.#options.attributes,...(0,utils_1.parseClientAttributes)(clientAttributes),[types_1.OTEL_ATTRIBUTES.redisClientPubSubMessageDirection]:"\
out",[types_1.OTEL_ATTRIBUTES.redisClientPubSubSharded]:commandName==="SPUBLISH",...ctx.args[1]!=null&&!this.#options.hidePubSubChannelNames?{[types_1.OTEL_ATTRIBUTES.
redisClientPubSubChannel]:ctx.args[1].toString()}:{}});return}if(hasStreaming&&(commandName==="XREAD"||commandName==="XREADGROUP")){let reply=ctx.reply;if(!reply||
!Array.isArray(reply)||reply.length===0)return;let now=Date.now(),clientAttributes=resolveClientAttributes(ctx.clientId),consumerGroup=commandName==="XREADGROUP"&&
ctx.args[1]?.toString().toUpperCase()==="GROUP"?ctx.args[2]?.toString():void 0;for(let streamData of reply){if(!streamData||typeof streamData!="object")continue;
let{name:stream,messages}=streamData;if(!messages||!Array.isArray(messages)||messages.length===0)continue;let streamAttributes={...this.#options.attributes,...(0,utils_1.
parseClientAttributes)(clientAttributes),...this.#options.hideStreamNames?{}:{[types_1.OTEL_ATTRIBUTES.redisClientStreamName]:stream},...consumerGroup!==void 0?
{[types_1.OTEL_ATTRIBUTES.redisClientConsumerGroup]:consumerGroup}:{}};for(let message of messages){if(!message?.id)continue;let[tsPart]=message.id.split("-"),messageTimestamp=Number.
parseInt(tsPart,10);Number.isFinite(messageTimestamp)&&this.#instruments.redisClientStreamLag.record((now-messageTimestamp)/1e3,streamAttributes)}}}})}},OTelMetrics=class _OTelMetrics{static#instance;static#initialized=!1;commandMetrics;#channelSubscribers;#instruments;#options;constructor(api,config){
if(this.#options=this.parseOptions(config),!this.#options.enabled){this.commandMetrics={destroy(){}},this.#channelSubscribers={destroy(){}},this.#instruments=void 0;
return}let meter=this.#getMeter(api,this.#options);this.#instruments=this.registerInstruments(meter,this.#options),this.#options.enabledMetricGroups.includes(types_1.
METRIC_GROUP.COMMAND)?this.commandMetrics=new OTelCommandMetrics(this.#options,this.#instruments):this.commandMetrics={destroy(){}},this.#channelSubscribers=new OTelChannelSubscribers(
this.#options,this.#instruments,this.#options.enabledMetricGroups)}static init({api,config}){if(_OTelMetrics.#initialized)throw new errors_1.OpenTelemetryError(
"OTelMetrics already initialized");let instance=new _OTelMetrics(api,config);_OTelMetrics.#instance=instance,_OTelMetrics.#initialized=!0}static reset(){_OTelMetrics.#initialized&&
(_OTelMetrics.#instance.commandMetrics.destroy(),_OTelMetrics.#instance.#channelSubscribers.destroy(),_OTelMetrics.#initialized=!1)}static isInitialized(){return _OTelMetrics.#initialized}static get instance(){
return _OTelMetrics.#instance}#getMeter(api,options){return options.meterProvider?options.meterProvider.getMeter(types_1.INSTRUMENTATION_SCOPE_NAME):api.metrics.
getMeter(types_1.INSTRUMENTATION_SCOPE_NAME)}parseOptions(config){return{enabled:!!config?.metrics?.enabled,attributes:{...types_1.DEFAULT_OTEL_ATTRIBUTES},meterProvider:config?.
metrics?.meterProvider,includeCommands:(config?.metrics?.includeCommands??[]).reduce((acc,c)=>(acc[c.toUpperCase()]=!0,acc),{}),hasIncludeCommands:!!config?.metrics?.
includeCommands?.length,excludeCommands:(config?.metrics?.excludeCommands??[]).reduce((acc,c)=>(acc[c.toUpperCase()]=!0,acc),{}),hasExcludeCommands:!!config?.metrics?.
excludeCommands?.length,enabledMetricGroups:config?.metrics?.enabledMetricGroups??types_1.DEFAULT_METRIC_GROUPS,hidePubSubChannelNames:config?.metrics?.hidePubSubChannelNames??
!1,hideStreamNames:config?.metrics?.hideStreamNames??!1,bucketsOperationDuration:config?.metrics?.bucketsOperationDuration??types_1.DEFAULT_HISTOGRAM_BUCKETS.OPERATION_DURATION,
bucketsConnectionCreateTime:config?.metrics?.bucketsConnectionCreateTime??types_1.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_CREATE_TIME,bucketsConnectionWaitTime:config?.
metrics?.bucketsConnectionWaitTime??types_1.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_WAIT_TIME,bucketsStreamProcessingDuration:config?.metrics?.bucketsStreamProcessingDuration??
types_1.DEFAULT_HISTOGRAM_BUCKETS.STREAM_LAG}}createHistogram(meter,instrumentConfig){return meter.createHistogram(instrumentConfig.name,{unit:instrumentConfig.
unit,description:instrumentConfig.description,...instrumentConfig?.histogramBoundaries?.length?{advice:{explicitBucketBoundaries:instrumentConfig.histogramBoundaries}}:
{}})}createCounter(meter,instrumentConfig){return meter.createCounter(instrumentConfig.name,{unit:instrumentConfig.unit,description:instrumentConfig.description})}createUpDownCounter(meter,instrumentConfig){
return meter.createUpDownCounter(instrumentConfig.name,{unit:instrumentConfig.unit,description:instrumentConfig.description})}createObservableGaugeWithCallback(meter,instrumentConfig,options,callback){
let gauge=meter.createObservableGauge(instrumentConfig.name,{unit:instrumentConfig.unit,description:instrumentConfig.description});return options.enabledMetricGroups.
includes(instrumentConfig.metricGroup)&&meter.addBatchObservableCallback(observableResult=>callback(observableResult,options),[gauge]),gauge}registerInstruments(meter,options){
return{dbClientOperationDuration:this.createHistogram(meter,{name:types_1.METRIC_NAMES.dbClientOperationDuration,unit:"s",description:"Duration of a Redis clien\
t operation (includes retries)",metricGroup:types_1.METRIC_GROUP.COMMAND,histogramBoundaries:options.bucketsOperationDuration}),redisClientConnectionCount:this.
createObservableGaugeWithCallback(meter,{name:types_1.METRIC_NAMES.redisClientConnectionCount,unit:"{connection}",description:"Current number of active connecti\
ons",metricGroup:types_1.METRIC_GROUP.CONNECTION_BASIC},options,(observableResult,opts)=>{for(let handle of client_registry_1.ClientRegistry.instance.getAll())handle.
isConnected()&&observableResult.observe(this.#instruments.redisClientConnectionCount,1,{...opts.attributes,...(0,utils_1.parseClientAttributes)(handle.getAttributes())})}),
dbClientConnectionCreateTime:this.createHistogram(meter,{name:types_1.METRIC_NAMES.dbClientConnectionCreateTime,unit:"s",description:"Time taken to create a new\
 connection to the Redis server",metricGroup:types_1.METRIC_GROUP.CONNECTION_BASIC,histogramBoundaries:options.bucketsConnectionCreateTime}),redisClientConnectionRelaxedTimeout:this.
createUpDownCounter(meter,{name:types_1.METRIC_NAMES.redisClientConnectionRelaxedTimeout,unit:"{relaxation}",description:`How many times the connection timeout \
has been increased/decreased (after a server maintenance notification).
           Counts up for relaxed timeout, counts down for unrelaxed timeout`,metricGroup:types_1.METRIC_GROUP.CONNECTION_BASIC}),redisClientConnectionHandoff:this.
createCounter(meter,{name:types_1.METRIC_NAMES.redisClientConnectionHandoff,unit:"{handoff}",description:"Connections that have been handed off to another node \
(e.g after a MOVING notification)",metricGroup:types_1.METRIC_GROUP.CONNECTION_BASIC}),dbClientConnectionWaitTime:this.createHistogram(meter,{name:types_1.METRIC_NAMES.
dbClientConnectionWaitTime,unit:"s",description:"Time spent waiting for an available connection from the pool",metricGroup:types_1.METRIC_GROUP.CONNECTION_ADVANCED,
histogramBoundaries:options.bucketsConnectionWaitTime}),redisClientConnectionClosed:this.createCounter(meter,{name:types_1.METRIC_NAMES.redisClientConnectionClosed,
unit:"{connection}",description:"Total number of closed connections",metricGroup:types_1.METRIC_GROUP.CONNECTION_ADVANCED}),redisClientErrors:this.createCounter(
meter,{name:types_1.METRIC_NAMES.redisClientErrors,unit:"{error}",description:"A counter of all errors (both returned and handled internally)",metricGroup:types_1.
METRIC_GROUP.RESILIENCY}),redisClientMaintenanceNotifications:this.createCounter(meter,{name:types_1.METRIC_NAMES.redisClientMaintenanceNotifications,unit:"{not\
ification}",description:"Number of maintenance notifications received",metricGroup:types_1.METRIC_GROUP.RESILIENCY}),redisClientPubsubMessages:this.createCounter(
meter,{name:types_1.METRIC_NAMES.redisClientPubsubMessages,unit:"{message}",description:"Number of pub/sub messages processed",metricGroup:types_1.METRIC_GROUP.
PUBSUB}),redisClientStreamLag:this.createHistogram(meter,{name:types_1.METRIC_NAMES.redisClientStreamLag,unit:"s",description:"End-to-end lag per message",metricGroup:types_1.
METRIC_GROUP.STREAMING,histogramBoundaries:options.bucketsStreamProcessingDuration}),redisClientCscRequests:this.createCounter(meter,{name:types_1.METRIC_NAMES.
redisClientCscRequests,unit:"{request}",description:"Number of client-side cache requests (hits and misses)",metricGroup:types_1.METRIC_GROUP.CLIENT_SIDE_CACHING}),
redisClientCscItems:this.createObservableGaugeWithCallback(meter,{name:types_1.METRIC_NAMES.redisClientCscItems,unit:"{item}",description:"Current number of ite\
ms in the client-side cache",metricGroup:types_1.METRIC_GROUP.CLIENT_SIDE_CACHING},options,(observableResult,opts)=>{for(let handle of client_registry_1.ClientRegistry.
instance.getAll())observableResult.observe(this.#instruments.redisClientCscItems,handle.getCacheItemCount(),{...opts.attributes,...(0,utils_1.parseClientAttributes)(
handle.getAttributes())})}),redisClientCscEvictions:this.createCounter(meter,{name:types_1.METRIC_NAMES.redisClientCscEvictions,unit:"{eviction}",description:"N\
umber of items evicted from the client-side cache",metricGroup:types_1.METRIC_GROUP.CLIENT_SIDE_CACHING})}}};exports.OTelMetrics=OTelMetrics}});var require_types4=__commonJS({"node_modules/@opentelemetry/api/dist/diag/types.cjs"(exports){var DiagLogLevel=(function(DiagLogLevel2){return DiagLogLevel2[DiagLogLevel2.
NONE=0]="NONE",DiagLogLevel2[DiagLogLevel2.ERROR=30]="ERROR",DiagLogLevel2[DiagLogLevel2.WARN=50]="WARN",DiagLogLevel2[DiagLogLevel2.INFO=60]="INFO",DiagLogLevel2[DiagLogLevel2.
DEBUG=70]="DEBUG",DiagLogLevel2[DiagLogLevel2.VERBOSE=80]="VERBOSE",DiagLogLevel2[DiagLogLevel2.ALL=9999]="ALL",DiagLogLevel2})({});exports.DiagLogLevel=DiagLogLevel}});var require_version=__commonJS({"node_modules/@opentelemetry/api/dist/version.cjs"(exports){var VERSION="1.10.0";exports.VERSION=VERSION}});var require_semver=__commonJS({"node_modules/@opentelemetry/api/dist/internal/semver.cjs"(exports){var require_version2=require_version(),re=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
function _makeCompatibilityCheck(ownVersion){let acceptedVersions=new Set([ownVersion]),rejectedVersions=new Set,myVersionMatch=ownVersion.match(re);if(!myVersionMatch)
return()=>!1;let ownVersionParsed={major:+myVersionMatch[1],minor:+myVersionMatch[2],patch:+myVersionMatch[3],prerelease:myVersionMatch[4]};if(ownVersionParsed.
prerelease!=null)return function(globalVersion){return globalVersion===ownVersion};function _reject(v){return rejectedVersions.add(v),!1}function _accept(v){return acceptedVersions.
add(v),!0}return function(globalVersion){if(acceptedVersions.has(globalVersion))return!0;if(rejectedVersions.has(globalVersion))return!1;let globalVersionMatch=globalVersion.
match(re);if(!globalVersionMatch)return _reject(globalVersion);let globalVersionParsed={major:+globalVersionMatch[1],minor:+globalVersionMatch[2],patch:+globalVersionMatch[3],
prerelease:globalVersionMatch[4]};return globalVersionParsed.prerelease!=null||ownVersionParsed.major!==globalVersionParsed.major?_reject(globalVersion):ownVersionParsed.
major===0?ownVersionParsed.minor===globalVersionParsed.minor&&ownVersionParsed.patch<=globalVersionParsed.patch?_accept(globalVersion):_reject(globalVersion):ownVersionParsed.
minor<=globalVersionParsed.minor?_accept(globalVersion):_reject(globalVersion)}}var isCompatible=_makeCompatibilityCheck(require_version2.VERSION);exports._makeCompatibilityCheck=
_makeCompatibilityCheck;exports.isCompatible=isCompatible}});var require_global_utils=__commonJS({"node_modules/@opentelemetry/api/dist/internal/global-utils.cjs"(exports){var require_version2=require_version(),require_semver2=require_semver(),
major=require_version2.VERSION.split(".")[0],GLOBAL_OPENTELEMETRY_API_KEY=Symbol.for(`opentelemetry.js.api.${major}`),_global=typeof globalThis=="object"?globalThis:
typeof self=="object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function _makeGlobalApi(){return Object.defineProperty({},"version",
{value:require_version2.VERSION,enumerable:!0,writable:!1,configurable:!1})}function registerGlobal(type,instance,diag,allowOverride=!1){var _global$GLOBAL_OPENTE;
let api=_global[GLOBAL_OPENTELEMETRY_API_KEY]=(_global$GLOBAL_OPENTE=_global[GLOBAL_OPENTELEMETRY_API_KEY])!==null&&_global$GLOBAL_OPENTE!==void 0?_global$GLOBAL_OPENTE:
_makeGlobalApi();if(!allowOverride&&api[type]){let err=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);return diag.error(err.stack||
err.message),!1}if(api.version!=="1.10.0"){let err=new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously \
registered API v${require_version2.VERSION}`);return diag.error(err.stack||err.message),!1}return api[type]=instance,diag.debug(`@opentelemetry/api: Registered \
a global for ${type} v${require_version2.VERSION}.`),!0}var _compatibleGlobalApi;function getGlobal(type){let api=_global[GLOBAL_OPENTELEMETRY_API_KEY];if(api!=
null){if(api!==_compatibleGlobalApi){if(!api.version||!require_semver2.isCompatible(api.version))return;_compatibleGlobalApi=api}return api[type]}}function unregisterGlobal(type,diag){
diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${require_version2.VERSION}.`);let api=_global[GLOBAL_OPENTELEMETRY_API_KEY];api&&delete api[type]}
exports.getGlobal=getGlobal;exports.registerGlobal=registerGlobal;exports.unregisterGlobal=unregisterGlobal}});var require_ComponentLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs"(exports){var require_global_utils2=require_global_utils(),
DiagComponentLogger=class{constructor(props){this._namespace=props.namespace||"DiagComponentLogger"}debug(...args){return logProxy("debug",this._namespace,args)}error(...args){
return logProxy("error",this._namespace,args)}info(...args){return logProxy("info",this._namespace,args)}warn(...args){return logProxy("warn",this._namespace,args)}verbose(...args){
return logProxy("verbose",this._namespace,args)}};function logProxy(funcName,namespace,args){let logger=require_global_utils2.getGlobal("diag");if(logger)return logger[funcName](
namespace,...args)}exports.DiagComponentLogger=DiagComponentLogger}});var require_logLevelLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs"(exports){require_types4();function createLogLevelDiagLogger(maxLevel,logger){
maxLevel<0?maxLevel=0:maxLevel>9999&&(maxLevel=9999),logger=logger||{};function _filterFunc(funcName,theLevel){let theFunc=logger[funcName];return typeof theFunc==
"function"&&maxLevel>=theLevel?theFunc.bind(logger):function(){}}return{error:_filterFunc("error",30),warn:_filterFunc("warn",50),info:_filterFunc("info",60),debug:_filterFunc(
"debug",70),verbose:_filterFunc("verbose",80)}}exports.createLogLevelDiagLogger=createLogLevelDiagLogger}});var require_diag=__commonJS({"node_modules/@opentelemetry/api/dist/api/diag.cjs"(exports){var require_global_utils2=require_global_utils(),require_ComponentLogger2=require_ComponentLogger();
require_types4();var require_logLevelLogger2=require_logLevelLogger(),API_NAME="diag",DiagAPI=class DiagAPI2{static instance(){return this._instance||(this._instance=
new DiagAPI2),this._instance}constructor(){function _logProxy(funcName){return function(...args){let logger=require_global_utils2.getGlobal("diag");if(logger)return logger[funcName](
...args)}}let self2=this,setLogger=(logger,optionsOrLogLevel={logLevel:60})=>{var _optionsOrLogLevel$lo;if(logger===self2){var _err$stack;let err=new Error("Can\
not use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");return self2.error((_err$stack=
err.stack)!==null&&_err$stack!==void 0?_err$stack:err.message),!1}typeof optionsOrLogLevel=="number"&&(optionsOrLogLevel={logLevel:optionsOrLogLevel});let oldLogger=require_global_utils2.
getGlobal("diag"),newLogger=require_logLevelLogger2.createLogLevelDiagLogger((_optionsOrLogLevel$lo=optionsOrLogLevel.logLevel)!==null&&_optionsOrLogLevel$lo!==
void 0?_optionsOrLogLevel$lo:60,logger);if(oldLogger&&!optionsOrLogLevel.suppressOverrideMessage){var _Error$stack;let stack=(_Error$stack=new Error().stack)!==
null&&_Error$stack!==void 0?_Error$stack:"<failed to generate stacktrace>";oldLogger.warn(`Current logger will be overwritten from ${stack}`),newLogger.warn(`Cu\
rrent logger will overwrite one already registered from ${stack}`)}return require_global_utils2.registerGlobal("diag",newLogger,self2,!0)};self2.setLogger=setLogger,
self2.disable=()=>{require_global_utils2.unregisterGlobal(API_NAME,self2)},self2.createComponentLogger=options=>new require_ComponentLogger2.DiagComponentLogger(
options),self2.verbose=_logProxy("verbose"),self2.debug=_logProxy("debug"),self2.info=_logProxy("info"),self2.warn=_logProxy("warn"),self2.error=_logProxy("erro\
r")}};exports.DiagAPI=DiagAPI}});var require_baggage_impl=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs"(exports){var BaggageImpl=class BaggageImpl2{constructor(entries){
this._entries=entries?new Map(entries):new Map}getEntry(key){let entry=this._entries.get(key);if(entry)return Object.assign({},entry)}getAllEntries(){return Array.
from(this._entries.entries())}setEntry(key,entry){let newBaggage=new BaggageImpl2(this._entries);return newBaggage._entries.set(key,entry),newBaggage}removeEntry(key){
let newBaggage=new BaggageImpl2(this._entries);return newBaggage._entries.delete(key),newBaggage}removeEntries(...keys){let newBaggage=new BaggageImpl2(this._entries);
for(let key of keys)newBaggage._entries.delete(key);return newBaggage}clear(){return new BaggageImpl2}};exports.BaggageImpl=BaggageImpl}});var require_symbol=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/internal/symbol.cjs"(exports){var baggageEntryMetadataSymbol=Symbol("BaggageEntryMe\
tadata");exports.baggageEntryMetadataSymbol=baggageEntryMetadataSymbol}});var require_utils2=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/utils.cjs"(exports){var require_diag2=require_diag(),require_baggage_impl2=require_baggage_impl(),
require_symbol2=require_symbol(),diag=require_diag2.DiagAPI.instance();function createBaggage(entries={}){return new require_baggage_impl2.BaggageImpl(new Map(Object.
entries(entries)))}function baggageEntryMetadataFromString(str){return typeof str!="string"&&(diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`),
str=""),{__TYPE__:require_symbol2.baggageEntryMetadataSymbol,toString(){return str}}}exports.baggageEntryMetadataFromString=baggageEntryMetadataFromString;exports.
createBaggage=createBaggage}});var require_context=__commonJS({"node_modules/@opentelemetry/api/dist/context/context.cjs"(exports){function createContextKey(description){return Symbol.for(description)}
var ROOT_CONTEXT=new class BaseContext{constructor(parentContext){let self2=this;self2._currentContext=parentContext?new Map(parentContext):new Map,self2.getValue=
key=>self2._currentContext.get(key),self2.setValue=(key,value)=>{let context=new BaseContext(self2._currentContext);return context._currentContext.set(key,value),
context},self2.deleteValue=key=>{let context=new BaseContext(self2._currentContext);return context._currentContext.delete(key),context}}};exports.ROOT_CONTEXT=ROOT_CONTEXT;
exports.createContextKey=createContextKey}});var require_consoleLogger=__commonJS({"node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs"(exports){var consoleMap=[{n:"error",c:"error"},{n:"warn",c:"\
warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"trace"}],_originalConsoleMethods={};if(typeof console<"u")for(let key of["error","warn","info",
"debug","trace","log"])typeof console[key]=="function"&&(_originalConsoleMethods[key]=console[key]);var DiagConsoleLogger=class{constructor(){function _consoleFunc(funcName){
return function(...args){let theFunc=_originalConsoleMethods[funcName];if(typeof theFunc!="function"&&(theFunc=_originalConsoleMethods.log),typeof theFunc!="fun\
ction"&&console&&(theFunc=console[funcName],typeof theFunc!="function"&&(theFunc=console.log)),typeof theFunc=="function")return theFunc.apply(console,args)}}for(let i=0;i<
consoleMap.length;i++)this[consoleMap[i].n]=_consoleFunc(consoleMap[i].c)}};exports.DiagConsoleLogger=DiagConsoleLogger;exports._originalConsoleMethods=_originalConsoleMethods}});var require_NoopMeter=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/NoopMeter.cjs"(exports){var NoopMeter=class{constructor(){}createGauge(_name,_options){
return NOOP_GAUGE_METRIC}createHistogram(_name,_options){return NOOP_HISTOGRAM_METRIC}createCounter(_name,_options){return NOOP_COUNTER_METRIC}createUpDownCounter(_name,_options){
return NOOP_UP_DOWN_COUNTER_METRIC}createObservableGauge(_name,_options){return NOOP_OBSERVABLE_GAUGE_METRIC}createObservableCounter(_name,_options){return NOOP_OBSERVABLE_COUNTER_METRIC}createObservableUpDownCounter(_name,_options){
return NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC}addBatchObservableCallback(_callback,_observables){}removeBatchObservableCallback(_callback){}},NoopMetric=class{},
NoopCounterMetric=class extends NoopMetric{add(_value,_attributes){}},NoopUpDownCounterMetric=class extends NoopMetric{add(_value,_attributes){}},NoopGaugeMetric=class extends NoopMetric{record(_value,_attributes){}},
NoopHistogramMetric=class extends NoopMetric{record(_value,_attributes){}},NoopObservableMetric=class{addCallback(_callback){}removeCallback(_callback){}},NoopObservableCounterMetric=class extends NoopObservableMetric{},
NoopObservableGaugeMetric=class extends NoopObservableMetric{},NoopObservableUpDownCounterMetric=class extends NoopObservableMetric{},NOOP_METER=new NoopMeter,NOOP_COUNTER_METRIC=new NoopCounterMetric,
NOOP_GAUGE_METRIC=new NoopGaugeMetric,NOOP_HISTOGRAM_METRIC=new NoopHistogramMetric,NOOP_UP_DOWN_COUNTER_METRIC=new NoopUpDownCounterMetric,NOOP_OBSERVABLE_COUNTER_METRIC=new NoopObservableCounterMetric,
NOOP_OBSERVABLE_GAUGE_METRIC=new NoopObservableGaugeMetric,NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=new NoopObservableUpDownCounterMetric;function createNoopMeter(){
return NOOP_METER}exports.NOOP_COUNTER_METRIC=NOOP_COUNTER_METRIC;exports.NOOP_GAUGE_METRIC=NOOP_GAUGE_METRIC;exports.NOOP_HISTOGRAM_METRIC=NOOP_HISTOGRAM_METRIC;
exports.NOOP_METER=NOOP_METER;exports.NOOP_OBSERVABLE_COUNTER_METRIC=NOOP_OBSERVABLE_COUNTER_METRIC;exports.NOOP_OBSERVABLE_GAUGE_METRIC=NOOP_OBSERVABLE_GAUGE_METRIC;
exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;exports.NOOP_UP_DOWN_COUNTER_METRIC=NOOP_UP_DOWN_COUNTER_METRIC;exports.NoopCounterMetric=
NoopCounterMetric;exports.NoopGaugeMetric=NoopGaugeMetric;exports.NoopHistogramMetric=NoopHistogramMetric;exports.NoopMeter=NoopMeter;exports.NoopMetric=NoopMetric;
exports.NoopObservableCounterMetric=NoopObservableCounterMetric;exports.NoopObservableGaugeMetric=NoopObservableGaugeMetric;exports.NoopObservableMetric=NoopObservableMetric;
exports.NoopObservableUpDownCounterMetric=NoopObservableUpDownCounterMetric;exports.NoopUpDownCounterMetric=NoopUpDownCounterMetric;exports.createNoopMeter=createNoopMeter}});var require_Metric=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/Metric.cjs"(exports){var ValueType=(function(ValueType2){return ValueType2[ValueType2.
INT=0]="INT",ValueType2[ValueType2.DOUBLE=1]="DOUBLE",ValueType2})({});exports.ValueType=ValueType}});var require_NoopLogger=__commonJS({"node_modules/@opentelemetry/api/dist/logs/NoopLogger.cjs"(exports){var NoopLogger=class{emit(_logRecord){}enabled(){return!1}},
NOOP_LOGGER=new NoopLogger;function createNoopLogger(){return NOOP_LOGGER}exports.NOOP_LOGGER=NOOP_LOGGER;exports.NoopLogger=NoopLogger;exports.createNoopLogger=
createNoopLogger}});var require_LogRecord=__commonJS({"node_modules/@opentelemetry/api/dist/logs/LogRecord.cjs"(exports){var SeverityNumber=(function(SeverityNumber2){return SeverityNumber2[SeverityNumber2.
UNSPECIFIED=0]="UNSPECIFIED",SeverityNumber2[SeverityNumber2.TRACE=1]="TRACE",SeverityNumber2[SeverityNumber2.TRACE2=2]="TRACE2",SeverityNumber2[SeverityNumber2.
TRACE3=3]="TRACE3",SeverityNumber2[SeverityNumber2.TRACE4=4]="TRACE4",SeverityNumber2[SeverityNumber2.DEBUG=5]="DEBUG",SeverityNumber2[SeverityNumber2.DEBUG2=6]=
"DEBUG2",SeverityNumber2[SeverityNumber2.DEBUG3=7]="DEBUG3",SeverityNumber2[SeverityNumber2.DEBUG4=8]="DEBUG4",SeverityNumber2[SeverityNumber2.INFO=9]="INFO",SeverityNumber2[SeverityNumber2.
INFO2=10]="INFO2",SeverityNumber2[SeverityNumber2.INFO3=11]="INFO3",SeverityNumber2[SeverityNumber2.INFO4=12]="INFO4",SeverityNumber2[SeverityNumber2.WARN=13]="\
WARN",SeverityNumber2[SeverityNumber2.WARN2=14]="WARN2",SeverityNumber2[SeverityNumber2.WARN3=15]="WARN3",SeverityNumber2[SeverityNumber2.WARN4=16]="WARN4",SeverityNumber2[SeverityNumber2.
ERROR=17]="ERROR",SeverityNumber2[SeverityNumber2.ERROR2=18]="ERROR2",SeverityNumber2[SeverityNumber2.ERROR3=19]="ERROR3",SeverityNumber2[SeverityNumber2.ERROR4=
20]="ERROR4",SeverityNumber2[SeverityNumber2.FATAL=21]="FATAL",SeverityNumber2[SeverityNumber2.FATAL2=22]="FATAL2",SeverityNumber2[SeverityNumber2.FATAL3=23]="F\
ATAL3",SeverityNumber2[SeverityNumber2.FATAL4=24]="FATAL4",SeverityNumber2})({});exports.SeverityNumber=SeverityNumber}});var require_TextMapPropagator=__commonJS({"node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs"(exports){var defaultTextMapGetter={get(carrier,key){
if(carrier!=null)return carrier[key]},keys(carrier){return carrier==null?[]:Object.keys(carrier)}},defaultTextMapSetter={set(carrier,key,value){carrier!=null&&(carrier[key]=
value)}};exports.defaultTextMapGetter=defaultTextMapGetter;exports.defaultTextMapSetter=defaultTextMapSetter}});var require_trace_flags=__commonJS({"node_modules/@opentelemetry/api/dist/trace/trace_flags.cjs"(exports){var TraceFlags=(function(TraceFlags2){return TraceFlags2[TraceFlags2.
NONE=0]="NONE",TraceFlags2[TraceFlags2.SAMPLED=1]="SAMPLED",TraceFlags2})({});exports.TraceFlags=TraceFlags}});var require_invalid_span_constants=__commonJS({"node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs"(exports){require_trace_flags();var INVALID_SPANID="\
0000000000000000",INVALID_TRACEID="00000000000000000000000000000000",INVALID_SPAN_CONTEXT={traceId:INVALID_TRACEID,spanId:INVALID_SPANID,traceFlags:0};exports.INVALID_SPANID=
INVALID_SPANID;exports.INVALID_SPAN_CONTEXT=INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=INVALID_TRACEID}});var require_NonRecordingSpan=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs"(exports){var require_invalid_span_constants2=require_invalid_span_constants(),
NonRecordingSpan=class{constructor(spanContext=require_invalid_span_constants2.INVALID_SPAN_CONTEXT){this._spanContext=spanContext}spanContext(){return this._spanContext}setAttribute(_key,_value){
return this}setAttributes(_attributes){return this}addEvent(_name,_attributes){return this}addLink(_link){return this}addLinks(_links){return this}setStatus(_status){
return this}updateName(_name){return this}end(_endTime){}isRecording(){return!1}recordException(_exception,_time){}};exports.NonRecordingSpan=NonRecordingSpan}});var require_spancontext_utils=__commonJS({"node_modules/@opentelemetry/api/dist/trace/spancontext-utils.cjs"(exports){require_invalid_span_constants();var require_NonRecordingSpan2=require_NonRecordingSpan(),
isHex=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,
1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function isValidHex(id,length){if(typeof id!="string"||id.length!==length)return!1;let r=0;
for(let i=0;i<id.length;i+=4)r+=(isHex[id.charCodeAt(i)]|0)+(isHex[id.charCodeAt(i+1)]|0)+(isHex[id.charCodeAt(i+2)]|0)+(isHex[id.charCodeAt(i+3)]|0);return r===
length}function isValidTraceId(traceId){return isValidHex(traceId,32)&&traceId!=="00000000000000000000000000000000"}function isValidSpanId(spanId){return isValidHex(
spanId,16)&&spanId!=="0000000000000000"}function isSpanContextValid(spanContext){return isValidTraceId(spanContext.traceId)&&isValidSpanId(spanContext.spanId)}function wrapSpanContext(spanContext){
return new require_NonRecordingSpan2.NonRecordingSpan(spanContext)}exports.isSpanContextValid=isSpanContextValid;exports.isValidSpanId=isValidSpanId;exports.isValidTraceId=
isValidTraceId;exports.wrapSpanContext=wrapSpanContext}});var require_NoopContextManager=__commonJS({"node_modules/@opentelemetry/api/dist/context/NoopContextManager.cjs"(exports){var require_context3=require_context(),
NoopContextManager=class{active(){return require_context3.ROOT_CONTEXT}with(_context,fn,thisArg,...args){return fn.call(thisArg,...args)}bind(_context,target){return target}enable(){
return this}disable(){return this}attach(_context){return{dispose(){}}}};exports.NoopContextManager=NoopContextManager}});var require_context2=__commonJS({"node_modules/@opentelemetry/api/dist/api/context.cjs"(exports){var require_global_utils2=require_global_utils(),require_diag2=require_diag(),
require_NoopContextManager2=require_NoopContextManager(),API_NAME="context",NOOP_CONTEXT_MANAGER=new require_NoopContextManager2.NoopContextManager,NOOP_TOKEN=Object.
freeze({dispose:()=>{}}),ContextAPI=class ContextAPI2{constructor(){this._attachUnsupportedWarned=!1}static getInstance(){return this._instance||(this._instance=
new ContextAPI2),this._instance}setGlobalContextManager(contextManager){return require_global_utils2.registerGlobal(API_NAME,contextManager,require_diag2.DiagAPI.
instance())}active(){return this._getContextManager().active()}with(context,fn,thisArg,...args){return this._getContextManager().with(context,fn,thisArg,...args)}bind(context,target){
return this._getContextManager().bind(context,target)}attach(context){let contextManager=this._getContextManager();return contextManager.attach?contextManager.attach(
context):(this._attachUnsupportedWarned||(this._attachUnsupportedWarned=!0,require_diag2.DiagAPI.instance().warn("The current ContextManager does not implement \
attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.")),
NOOP_TOKEN)}_getContextManager(){return require_global_utils2.getGlobal(API_NAME)||NOOP_CONTEXT_MANAGER}disable(){this._getContextManager().disable(),require_global_utils2.
unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance())}};exports.ContextAPI=ContextAPI}});var require_context_utils=__commonJS({"node_modules/@opentelemetry/api/dist/trace/context-utils.cjs"(exports){var require_context3=require_context(),require_context$1=require_context2(),
require_NonRecordingSpan2=require_NonRecordingSpan(),SPAN_KEY=require_context3.createContextKey("OpenTelemetry Context Key SPAN");function getSpan(context){return context.
getValue(SPAN_KEY)||void 0}function getActiveSpan(){return getSpan(require_context$1.ContextAPI.getInstance().active())}function setSpan(context,span){return context.
setValue(SPAN_KEY,span)}function deleteSpan(context){return context.deleteValue(SPAN_KEY)}function setSpanContext(context,spanContext){return setSpan(context,new require_NonRecordingSpan2.
NonRecordingSpan(spanContext))}function getSpanContext(context){var _getSpan;return(_getSpan=getSpan(context))===null||_getSpan===void 0?void 0:_getSpan.spanContext()}
exports.deleteSpan=deleteSpan;exports.getActiveSpan=getActiveSpan;exports.getSpan=getSpan;exports.getSpanContext=getSpanContext;exports.setSpan=setSpan;exports.
setSpanContext=setSpanContext}});var require_NoopTracer=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs"(exports){var require_context3=require_context2(),require_NonRecordingSpan2=require_NonRecordingSpan(),
require_context_utils2=require_context_utils(),require_spancontext_utils2=require_spancontext_utils(),contextApi=require_context3.ContextAPI.getInstance(),NoopTracer=class{startSpan(name,options,context=contextApi.
active()){if(options?.root)return new require_NonRecordingSpan2.NonRecordingSpan;let parentFromContext=context&&require_context_utils2.getSpanContext(context);return isSpanContext(
parentFromContext)&&require_spancontext_utils2.isSpanContextValid(parentFromContext)?new require_NonRecordingSpan2.NonRecordingSpan(parentFromContext):new require_NonRecordingSpan2.
NonRecordingSpan}startActiveSpan(name,arg2,arg3,arg4){var _ctx;let opts,ctx,fn;if(arguments.length<2)return;arguments.length===2?fn=arg2:arguments.length===3?(opts=
arg2,fn=arg3):(opts=arg2,ctx=arg3,fn=arg4);let parentContext=(_ctx=ctx)!==null&&_ctx!==void 0?_ctx:contextApi.active(),span=this.startSpan(name,opts,parentContext),
contextWithSpanSet=require_context_utils2.setSpan(parentContext,span);return contextApi.with(contextWithSpanSet,fn,void 0,span)}};function isSpanContext(spanContext){
return spanContext!==null&&typeof spanContext=="object"&&"spanId"in spanContext&&typeof spanContext.spanId=="string"&&"traceId"in spanContext&&typeof spanContext.
traceId=="string"&&"traceFlags"in spanContext&&typeof spanContext.traceFlags=="number"}exports.NoopTracer=NoopTracer}});var require_ProxyTracer=__commonJS({"node_modules/@opentelemetry/api/dist/trace/ProxyTracer.cjs"(exports){var NOOP_TRACER=new(require_NoopTracer()).NoopTracer,ProxyTracer=class{constructor(provider,name,version,options){
this._provider=provider,this.name=name,this.version=version,this.options=options}startSpan(name,options,context){return this._getTracer().startSpan(name,options,
context)}startActiveSpan(_name,_options,_context,_fn){let tracer=this._getTracer();return Reflect.apply(tracer.startActiveSpan,tracer,arguments)}_getTracer(){if(this.
_delegate)return this._delegate;let tracer=this._provider.getDelegateTracer(this.name,this.version,this.options);return tracer?(this._delegate=tracer,this._delegate):
NOOP_TRACER}};exports.ProxyTracer=ProxyTracer}});var require_span_kind=__commonJS({"node_modules/@opentelemetry/api/dist/trace/span_kind.cjs"(exports){var SpanKind=(function(SpanKind2){return SpanKind2[SpanKind2.
INTERNAL=0]="INTERNAL",SpanKind2[SpanKind2.SERVER=1]="SERVER",SpanKind2[SpanKind2.CLIENT=2]="CLIENT",SpanKind2[SpanKind2.PRODUCER=3]="PRODUCER",SpanKind2[SpanKind2.
CONSUMER=4]="CONSUMER",SpanKind2})({});exports.SpanKind=SpanKind}});var require_status=__commonJS({"node_modules/@opentelemetry/api/dist/trace/status.cjs"(exports){var SpanStatusCode=(function(SpanStatusCode2){return SpanStatusCode2[SpanStatusCode2.
UNSET=0]="UNSET",SpanStatusCode2[SpanStatusCode2.OK=1]="OK",SpanStatusCode2[SpanStatusCode2.ERROR=2]="ERROR",SpanStatusCode2})({});exports.SpanStatusCode=SpanStatusCode}});var require_tracestate_validators=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/tracestate-validators.cjs"(exports){var VALID_KEY_CHAR_RANGE="\
[_0-9a-z-*/]",VALID_KEY_REGEX=new RegExp(`^(?:${`[a-z]${VALID_KEY_CHAR_RANGE}{0,255}`}|${`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,\
13}`})$`),VALID_VALUE_BASE_REGEX=/^[ -~]{0,255}[!-~]$/,INVALID_VALUE_COMMA_EQUAL_REGEX=/,|=/;function validateKey(key){return VALID_KEY_REGEX.test(key)}function validateValue(value){
return VALID_VALUE_BASE_REGEX.test(value)&&!INVALID_VALUE_COMMA_EQUAL_REGEX.test(value)}exports.validateKey=validateKey;exports.validateValue=validateValue}});var require_tracestate_impl=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/tracestate-impl.cjs"(exports){var require_tracestate_validators2=require_tracestate_validators(),
MAX_TRACE_STATE_ITEMS=32,MAX_TRACE_STATE_LEN=512,LIST_MEMBERS_SEPARATOR=",",LIST_MEMBER_KEY_VALUE_SPLITTER="=",TraceStateImpl=class TraceStateImpl2{constructor(rawTraceState){
this._internalState=new Map,rawTraceState&&this._parse(rawTraceState)}set(key,value){let currValue=this._internalState.get(key),newLength=this.serialize().length;
if(typeof currValue=="string")newLength+=value.length-currValue.length;else{if(this._internalState.size>=MAX_TRACE_STATE_ITEMS)return this;newLength+=key.length+
value.length+(this._internalState.size>0?2:1)}if(newLength>MAX_TRACE_STATE_LEN)return this;let traceState=this._clone();return traceState._internalState.has(key)&&
traceState._internalState.delete(key),traceState._internalState.set(key,value),traceState}unset(key){let traceState=this._clone();return traceState._internalState.
delete(key),traceState}get(key){return this._internalState.get(key)}serialize(){return Array.from(this._internalState.keys()).reduceRight((agg,key)=>(agg.push(key+
LIST_MEMBER_KEY_VALUE_SPLITTER+this.get(key)),agg),[]).join(LIST_MEMBERS_SEPARATOR)}_parse(rawTraceState){rawTraceState.length>MAX_TRACE_STATE_LEN||(this._internalState=
rawTraceState.split(LIST_MEMBERS_SEPARATOR).reduceRight((agg,part)=>{let listMember=part.trim(),i=listMember.indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);if(i!==-1){
let key=listMember.slice(0,i),value=listMember.slice(i+1,part.length);require_tracestate_validators2.validateKey(key)&&require_tracestate_validators2.validateValue(
value)&&agg.set(key,value)}return agg},new Map),this._internalState.size>MAX_TRACE_STATE_ITEMS&&(this._internalState=new Map(Array.from(this._internalState.entries()).
reverse().slice(0,MAX_TRACE_STATE_ITEMS))))}_keys(){return Array.from(this._internalState.keys()).reverse()}_clone(){let traceState=new TraceStateImpl2;return traceState.
_internalState=new Map(this._internalState),traceState}};exports.TraceStateImpl=TraceStateImpl}});var require_utils3=__commonJS({"node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs"(exports){var require_tracestate_impl2=require_tracestate_impl();function createTraceState(rawTraceState){
return new require_tracestate_impl2.TraceStateImpl(rawTraceState)}exports.createTraceState=createTraceState}});var require_NoopTracerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs"(exports){var require_NoopTracer2=require_NoopTracer(),
NoopTracerProvider=class{getTracer(_name,_version,_options){return new require_NoopTracer2.NoopTracer}};exports.NoopTracerProvider=NoopTracerProvider}});var require_ProxyTracerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.cjs"(exports){var require_ProxyTracer2=require_ProxyTracer(),
NOOP_TRACER_PROVIDER=new(require_NoopTracerProvider()).NoopTracerProvider,ProxyTracerProvider=class{getTracer(name,version,options){var _this$getDelegateTrac;return(_this$getDelegateTrac=
this.getDelegateTracer(name,version,options))!==null&&_this$getDelegateTrac!==void 0?_this$getDelegateTrac:new require_ProxyTracer2.ProxyTracer(this,name,version,
options)}getDelegate(){var _this$_delegate;return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==void 0?_this$_delegate:NOOP_TRACER_PROVIDER}setDelegate(delegate){
this._delegate=delegate}getDelegateTracer(name,version,options){var _this$_delegate2;return(_this$_delegate2=this._delegate)===null||_this$_delegate2===void 0?void 0:
_this$_delegate2.getTracer(name,version,options)}};exports.ProxyTracerProvider=ProxyTracerProvider}});var require_SamplingResult=__commonJS({"node_modules/@opentelemetry/api/dist/trace/SamplingResult.cjs"(exports){var SamplingDecision=(function(SamplingDecision2){
return SamplingDecision2[SamplingDecision2.NOT_RECORD=0]="NOT_RECORD",SamplingDecision2[SamplingDecision2.RECORD=1]="RECORD",SamplingDecision2[SamplingDecision2.
RECORD_AND_SAMPLED=2]="RECORD_AND_SAMPLED",SamplingDecision2})({});exports.SamplingDecision=SamplingDecision}});var require_context_api=__commonJS({"node_modules/@opentelemetry/api/dist/context-api.cjs"(exports){var context=require_context2().ContextAPI.getInstance();exports.
context=context}});var require_diag_api=__commonJS({"node_modules/@opentelemetry/api/dist/diag-api.cjs"(exports){var diag=require_diag().DiagAPI.instance();exports.diag=diag}});var require_NoopLoggerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.cjs"(exports){var require_NoopLogger2=require_NoopLogger(),
NoopLoggerProvider=class{getLogger(_name,_version,_options){return new require_NoopLogger2.NoopLogger}},NOOP_LOGGER_PROVIDER=new NoopLoggerProvider;exports.NOOP_LOGGER_PROVIDER=
NOOP_LOGGER_PROVIDER;exports.NoopLoggerProvider=NoopLoggerProvider}});var require_ProxyLogger=__commonJS({"node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs"(exports){var require_NoopLogger2=require_NoopLogger(),ProxyLogger=class{constructor(provider,name,version,options){
this._provider=provider,this.name=name,this.version=version,this.options=options}emit(logRecord){this._getLogger().emit(logRecord)}enabled(options){return this.
_getLogger().enabled(options)}_getLogger(){if(this._delegate)return this._delegate;let logger=this._provider._getDelegateLogger(this.name,this.version,this.options);
return logger?(this._delegate=logger,this._delegate):require_NoopLogger2.NOOP_LOGGER}};exports.ProxyLogger=ProxyLogger}});var require_ProxyLoggerProvider=__commonJS({"node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs"(exports){var require_NoopLoggerProvider2=require_NoopLoggerProvider(),
require_ProxyLogger2=require_ProxyLogger(),ProxyLoggerProvider=class{getLogger(name,version,options){var _this$_getDelegateLog;return(_this$_getDelegateLog=this.
_getDelegateLogger(name,version,options))!==null&&_this$_getDelegateLog!==void 0?_this$_getDelegateLog:new require_ProxyLogger2.ProxyLogger(this,name,version,options)}_getDelegate(){
var _this$_delegate;return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==void 0?_this$_delegate:require_NoopLoggerProvider2.NOOP_LOGGER_PROVIDER}_setDelegate(delegate){
this._delegate=delegate}_getDelegateLogger(name,version,options){var _this$_delegate2;return(_this$_delegate2=this._delegate)===null||_this$_delegate2===void 0?
void 0:_this$_delegate2.getLogger(name,version,options)}};exports.ProxyLoggerProvider=ProxyLoggerProvider}});var require_logs=__commonJS({"node_modules/@opentelemetry/api/dist/api/logs.cjs"(exports){var require_global_utils2=require_global_utils(),require_diag2=require_diag(),
require_ProxyLoggerProvider2=require_ProxyLoggerProvider(),API_NAME="logs",LogsAPI=class LogsAPI2{constructor(){this._proxyLoggerProvider=new require_ProxyLoggerProvider2.
ProxyLoggerProvider}static getInstance(){return this._instance||(this._instance=new LogsAPI2),this._instance}setGlobalLoggerProvider(provider){let success=require_global_utils2.
registerGlobal(API_NAME,provider,require_diag2.DiagAPI.instance());return success&&this._proxyLoggerProvider._setDelegate(provider),success}getLoggerProvider(){
return require_global_utils2.getGlobal(API_NAME)||this._proxyLoggerProvider}getLogger(name,version,options){return this.getLoggerProvider().getLogger(name,version,
options)}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance()),this._proxyLoggerProvider=new require_ProxyLoggerProvider2.
ProxyLoggerProvider}};exports.LogsAPI=LogsAPI}});var require_logs_api=__commonJS({"node_modules/@opentelemetry/api/dist/logs-api.cjs"(exports){var logs=require_logs().LogsAPI.getInstance();exports.logs=logs}});var require_NoopMeterProvider=__commonJS({"node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs"(exports){var require_NoopMeter2=require_NoopMeter(),
NoopMeterProvider=class{getMeter(_name,_version,_options){return require_NoopMeter2.NOOP_METER}},NOOP_METER_PROVIDER=new NoopMeterProvider;exports.NOOP_METER_PROVIDER=
NOOP_METER_PROVIDER;exports.NoopMeterProvider=NoopMeterProvider}});var require_metrics2=__commonJS({"node_modules/@opentelemetry/api/dist/api/metrics.cjs"(exports){var require_global_utils2=require_global_utils(),require_diag2=require_diag(),
require_NoopMeterProvider2=require_NoopMeterProvider(),API_NAME="metrics",MetricsAPI=class MetricsAPI2{constructor(){}static getInstance(){return this._instance||
(this._instance=new MetricsAPI2),this._instance}setGlobalMeterProvider(provider){return require_global_utils2.registerGlobal(API_NAME,provider,require_diag2.DiagAPI.
instance())}getMeterProvider(){return require_global_utils2.getGlobal(API_NAME)||require_NoopMeterProvider2.NOOP_METER_PROVIDER}getMeter(name,version,options){return this.
getMeterProvider().getMeter(name,version,options)}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance())}};exports.MetricsAPI=
MetricsAPI}});var require_metrics_api=__commonJS({"node_modules/@opentelemetry/api/dist/metrics-api.cjs"(exports){var metrics=require_metrics2().MetricsAPI.getInstance();exports.
metrics=metrics}});var require_NoopTextMapPropagator=__commonJS({"node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.cjs"(exports){var NoopTextMapPropagator=class{inject(_context,_carrier){}extract(context,_carrier){
return context}fields(){return[]}};exports.NoopTextMapPropagator=NoopTextMapPropagator}});var require_context_helpers=__commonJS({"node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs"(exports){var require_context3=require_context(),require_context$1=require_context2(),
BAGGAGE_KEY=require_context3.createContextKey("OpenTelemetry Baggage Key");function getBaggage(context){return context.getValue(BAGGAGE_KEY)||void 0}function getActiveBaggage(){
return getBaggage(require_context$1.ContextAPI.getInstance().active())}function setBaggage(context,baggage){return context.setValue(BAGGAGE_KEY,baggage)}function deleteBaggage(context){
return context.deleteValue(BAGGAGE_KEY)}exports.deleteBaggage=deleteBaggage;exports.getActiveBaggage=getActiveBaggage;exports.getBaggage=getBaggage;exports.setBaggage=
setBaggage}});var require_propagation=__commonJS({"node_modules/@opentelemetry/api/dist/api/propagation.cjs"(exports){var require_global_utils2=require_global_utils(),require_diag2=require_diag(),
require_utils5=require_utils2(),require_TextMapPropagator2=require_TextMapPropagator(),require_NoopTextMapPropagator2=require_NoopTextMapPropagator(),require_context_helpers2=require_context_helpers(),
API_NAME="propagation",NOOP_TEXT_MAP_PROPAGATOR=new require_NoopTextMapPropagator2.NoopTextMapPropagator,PropagationAPI=class PropagationAPI2{constructor(){this.
createBaggage=require_utils5.createBaggage,this.getBaggage=require_context_helpers2.getBaggage,this.getActiveBaggage=require_context_helpers2.getActiveBaggage,this.
setBaggage=require_context_helpers2.setBaggage,this.deleteBaggage=require_context_helpers2.deleteBaggage}static getInstance(){return this._instance||(this._instance=
new PropagationAPI2),this._instance}setGlobalPropagator(propagator){return require_global_utils2.registerGlobal(API_NAME,propagator,require_diag2.DiagAPI.instance())}inject(context,carrier,setter=require_TextMapPropagator2.
defaultTextMapSetter){return this._getGlobalPropagator().inject(context,carrier,setter)}extract(context,carrier,getter=require_TextMapPropagator2.defaultTextMapGetter){
return this._getGlobalPropagator().extract(context,carrier,getter)}fields(){return this._getGlobalPropagator().fields()}disable(){require_global_utils2.unregisterGlobal(
API_NAME,require_diag2.DiagAPI.instance())}_getGlobalPropagator(){return require_global_utils2.getGlobal(API_NAME)||NOOP_TEXT_MAP_PROPAGATOR}};exports.PropagationAPI=
PropagationAPI}});var require_propagation_api=__commonJS({"node_modules/@opentelemetry/api/dist/propagation-api.cjs"(exports){var propagation=require_propagation().PropagationAPI.
getInstance();exports.propagation=propagation}});var require_trace=__commonJS({"node_modules/@opentelemetry/api/dist/api/trace.cjs"(exports){var require_global_utils2=require_global_utils(),require_diag2=require_diag(),
require_context_utils2=require_context_utils(),require_spancontext_utils2=require_spancontext_utils(),require_ProxyTracerProvider2=require_ProxyTracerProvider(),
API_NAME="trace",TraceAPI=class TraceAPI2{constructor(){this._proxyTracerProvider=new require_ProxyTracerProvider2.ProxyTracerProvider,this.wrapSpanContext=require_spancontext_utils2.
wrapSpanContext,this.isSpanContextValid=require_spancontext_utils2.isSpanContextValid,this.deleteSpan=require_context_utils2.deleteSpan,this.getSpan=require_context_utils2.
getSpan,this.getActiveSpan=require_context_utils2.getActiveSpan,this.getSpanContext=require_context_utils2.getSpanContext,this.setSpan=require_context_utils2.setSpan,
this.setSpanContext=require_context_utils2.setSpanContext}static getInstance(){return this._instance||(this._instance=new TraceAPI2),this._instance}setGlobalTracerProvider(provider){
let success=require_global_utils2.registerGlobal(API_NAME,this._proxyTracerProvider,require_diag2.DiagAPI.instance());return success&&this._proxyTracerProvider.
setDelegate(provider),success}getTracerProvider(){return require_global_utils2.getGlobal(API_NAME)||this._proxyTracerProvider}getTracer(name,version){return this.
getTracerProvider().getTracer(name,version)}disable(){require_global_utils2.unregisterGlobal(API_NAME,require_diag2.DiagAPI.instance()),this._proxyTracerProvider=
new require_ProxyTracerProvider2.ProxyTracerProvider}};exports.TraceAPI=TraceAPI}});var require_trace_api=__commonJS({"node_modules/@opentelemetry/api/dist/trace-api.cjs"(exports){var trace=require_trace().TraceAPI.getInstance();exports.trace=trace}});var require_dist=__commonJS({"node_modules/@opentelemetry/api/dist/index.cjs"(exports){Object.defineProperties(exports,{__esModule:{value:!0},[Symbol.toStringTag]:{
value:"Module"}});var require_types5=require_types4(),require_utils5=require_utils2(),require_context3=require_context(),require_consoleLogger2=require_consoleLogger(),
require_NoopMeter2=require_NoopMeter(),require_Metric2=require_Metric(),require_NoopLogger2=require_NoopLogger(),require_LogRecord2=require_LogRecord(),require_TextMapPropagator2=require_TextMapPropagator(),
require_trace_flags2=require_trace_flags(),require_invalid_span_constants2=require_invalid_span_constants(),require_spancontext_utils2=require_spancontext_utils(),
require_ProxyTracer2=require_ProxyTracer(),require_span_kind2=require_span_kind(),require_status2=require_status(),require_utils$1=require_utils3(),require_ProxyTracerProvider2=require_ProxyTracerProvider(),
require_SamplingResult2=require_SamplingResult(),require_context_api2=require_context_api(),require_diag_api2=require_diag_api(),require_logs_api2=require_logs_api(),
require_metrics_api2=require_metrics_api(),require_propagation_api2=require_propagation_api(),require_trace_api2=require_trace_api(),src_default={context:require_context_api2.
context,diag:require_diag_api2.diag,logs:require_logs_api2.logs,metrics:require_metrics_api2.metrics,propagation:require_propagation_api2.propagation,trace:require_trace_api2.
trace};exports.DiagConsoleLogger=require_consoleLogger2.DiagConsoleLogger;exports.DiagLogLevel=require_types5.DiagLogLevel;exports.INVALID_SPANID=require_invalid_span_constants2.
INVALID_SPANID;exports.INVALID_SPAN_CONTEXT=require_invalid_span_constants2.INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=require_invalid_span_constants2.INVALID_TRACEID;
exports.ProxyTracer=require_ProxyTracer2.ProxyTracer;exports.ProxyTracerProvider=require_ProxyTracerProvider2.ProxyTracerProvider;exports.ROOT_CONTEXT=require_context3.
ROOT_CONTEXT;exports.SamplingDecision=require_SamplingResult2.SamplingDecision;exports.SeverityNumber=require_LogRecord2.SeverityNumber;exports.SpanKind=require_span_kind2.
SpanKind;exports.SpanStatusCode=require_status2.SpanStatusCode;exports.TraceFlags=require_trace_flags2.TraceFlags;exports.ValueType=require_Metric2.ValueType;exports.
baggageEntryMetadataFromString=require_utils5.baggageEntryMetadataFromString;exports.context=require_context_api2.context;exports.createContextKey=require_context3.
createContextKey;exports.createNoopLogger=require_NoopLogger2.createNoopLogger;exports.createNoopMeter=require_NoopMeter2.createNoopMeter;exports.createTraceState=
require_utils$1.createTraceState;exports.default=src_default;exports.defaultTextMapGetter=require_TextMapPropagator2.defaultTextMapGetter;exports.defaultTextMapSetter=
require_TextMapPropagator2.defaultTextMapSetter;exports.diag=require_diag_api2.diag;exports.isSpanContextValid=require_spancontext_utils2.isSpanContextValid;exports.
isValidSpanId=require_spancontext_utils2.isValidSpanId;exports.isValidTraceId=require_spancontext_utils2.isValidTraceId;exports.logs=require_logs_api2.logs;exports.
metrics=require_metrics_api2.metrics;exports.propagation=require_propagation_api2.propagation;exports.trace=require_trace_api2.trace}});var require_opentelemetry=__commonJS({"node_modules/@redis/client/dist/lib/opentelemetry/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModu\
le",{value:!0});exports.ClientRegistry=exports.OTelMetrics=exports.CSC_EVICTION_REASON=exports.CSC_RESULT=exports.CONNECTION_CLOSE_REASON=exports.OTEL_ATTRIBUTES=
exports.OpenTelemetry=void 0;var errors_1=require_errors(),client_registry_1=require_client_registry(),metrics_1=require_metrics(),OpenTelemetry=class _OpenTelemetry{static _instance=null;constructor(){}static init(config){
if(_OpenTelemetry._instance)throw new errors_1.OpenTelemetryError("OpenTelemetry already initialized");let api=(()=>{try{return require_dist()}catch{throw new errors_1.
OpenTelemetryError("@opentelemetry/api not found")}})();_OpenTelemetry._instance=new _OpenTelemetry,client_registry_1.ClientRegistry.init(),metrics_1.OTelMetrics.
init({api,config})}};exports.OpenTelemetry=OpenTelemetry;var types_1=require_types3();Object.defineProperty(exports,"OTEL_ATTRIBUTES",{enumerable:!0,get:function(){
return types_1.OTEL_ATTRIBUTES}});Object.defineProperty(exports,"CONNECTION_CLOSE_REASON",{enumerable:!0,get:function(){return types_1.CONNECTION_CLOSE_REASON}});
Object.defineProperty(exports,"CSC_RESULT",{enumerable:!0,get:function(){return types_1.CSC_RESULT}});Object.defineProperty(exports,"CSC_EVICTION_REASON",{enumerable:!0,
get:function(){return types_1.CSC_EVICTION_REASON}});var metrics_2=require_metrics();Object.defineProperty(exports,"OTelMetrics",{enumerable:!0,get:function(){return metrics_2.
OTelMetrics}});var client_registry_2=require_client_registry();Object.defineProperty(exports,"ClientRegistry",{enumerable:!0,get:function(){return client_registry_2.
ClientRegistry}})}});var require_client=__commonJS({"node_modules/@redis/client/dist/lib/client/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{default:mod}},_a;Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=__importDefault(require_commands()),socket_1=__importDefault(
require_socket()),authx_1=require_authx(),commands_queue_1=__importDefault(require_commands_queue()),node_events_1=__require("node:events"),commander_1=require_commander(),
command_metadata_1=require_command_metadata(),errors_1=require_errors(),node_url_1=__require("node:url"),pub_sub_1=require_pub_sub(),types_1=require_types(),multi_command_1=__importDefault(
require_multi_command2()),HELLO_1=__importDefault(require_HELLO()),legacy_mode_1=require_legacy_mode(),pool_1=require_pool(),generic_transformers_1=require_generic_transformers(),
cache_1=require_cache(),parser_1=require_parser(),single_entry_cache_1=__importDefault(require_single_entry_cache()),package_json_1=require_package(),enterprise_maintenance_manager_1=__importStar(
require_enterprise_maintenance_manager()),opentelemetry_1=require_opentelemetry(),identity_1=require_identity(),tracing_1=require_tracing(),defaults_1=require_defaults(),
registry_1=require_registry(),HIMPORT_DISCARD_1=__importDefault(require_HIMPORT_DISCARD()),HIMPORT_DISCARDALL_1=__importDefault(require_HIMPORT_DISCARDALL()),HIMPORT_PREPARE_1=__importDefault(
require_HIMPORT_PREPARE()),HIMPORT_SET_1=__importDefault(require_HIMPORT_SET()),ASKING_1=require_ASKING(),noop=()=>{},HIMPORT_SESSION_SUBCOMMANDS=new Set(["PREP\
ARE","DISCARD","DISCARDALL"]);function assertNoHimportSessionCommands(commands){for(let{args}of commands)if(String(args[0]).toUpperCase()==="HIMPORT"&&HIMPORT_SESSION_SUBCOMMANDS.
has(String(args[1]).toUpperCase()))throw new Error("HIMPORT PREPARE/DISCARD/DISCARDALL are not supported inside MULTI/pipeline; call them on the client before t\
he transaction")}function isPreEnqueueError(err){return err instanceof errors_1.ClientClosedError||err instanceof errors_1.ClientOfflineError||err instanceof errors_1.
AbortError||err instanceof Error&&err.message==="The queue is full"}var RedisClient=class extends node_events_1.EventEmitter{static#createCommand(command,resp){
let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);
return command.parseCommand(parser,...args),this._self._executeCommand(command,parser,this._commandOptions,transformReply)}}static#createModuleCommand(command,resp){
let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);
return command.parseCommand(parser,...args),this._self._executeCommand(command,parser,this._self._commandOptions,transformReply)}}static#createFunctionCommand(name,fn,resp){
let prefix=(0,commander_1.functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return async function(...args){let parser=new parser_1.
BasicCommandParser(this._self._keyPrefix);return parser.push(...prefix),fn.parseCommand(parser,...args),this._self._executeCommand(fn,parser,this._self._commandOptions,
transformReply)}}static#createScriptCommand(script,resp){let prefix=(0,commander_1.scriptArgumentsPrefix)(script),transformReply=(0,commander_1.getTransformReply)(
script,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return parser.push(...prefix),script.parseCommand(
parser,...args),this._executeScript(script,parser,this._commandOptions,transformReply)}}static#SingleEntryCache=new single_entry_cache_1.default;static factory(config){
let Client=_a.#SingleEntryCache.get(config);return Client||(Client=(0,commander_1.attachConfig)({BaseClass:_a,commands:commands_1.default,createCommand:_a.#createCommand,
createModuleCommand:_a.#createModuleCommand,createFunctionCommand:_a.#createFunctionCommand,createScriptCommand:_a.#createScriptCommand,config}),Client.prototype.
Multi=multi_command_1.default.extend(config),_a.#SingleEntryCache.set(config,Client)),options=>Object.create(new Client(options))}static create(options){return _a.
factory(options)(options)}static parseOptions(options){if(options?.url){let parsed=_a.parseURL(options.url);if(options.socket){if(options.socket.tls!==void 0&&options.
socket.tls!==parsed.socket.tls)throw new TypeError(`tls socket option is set to ${options.socket.tls} which is mismatch with protocol or the URL ${options.url} \
passed`);parsed.socket=Object.assign(options.socket,parsed.socket)}Object.assign(options,parsed)}return options}static parseURL(url){if(url.startsWith("unix:"))
return _a.#parseUnixURL(url);let{hostname,port,protocol,username,password,pathname}=new node_url_1.URL(url),parsed={socket:{host:hostname.replace(/^\[([0-9a-f:]+)\]$/,
"$1"),tls:!1}};if(protocol!=="redis:"&&protocol!=="rediss:")throw new TypeError(`Protocol - ${protocol} - is not a valid Redis protocol. Expected redis: or redi\
ss:`);if(parsed.socket.tls=protocol==="rediss:",port&&(parsed.socket.port=Number(port)),username&&(parsed.username=decodeURIComponent(username)),password&&(parsed.
password=decodeURIComponent(password)),(username||password)&&(parsed.credentialsProvider={type:"async-credentials-provider",credentials:async()=>({username:username?
decodeURIComponent(username):void 0,password:password?decodeURIComponent(password):void 0})}),pathname.length>1){let database=Number(pathname.substring(1));if(isNaN(
database))throw new TypeError("Invalid pathname");parsed.database=database}return parsed}static#parseUnixURL(url){let match=/^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/.
exec(url);if(!match||match[3]==="/")throw new TypeError("Invalid unix URL");let[,username,password,rawPath,rawQuery]=match,parsed={socket:{path:decodeURIComponent(
rawPath),tls:!1}};if(username&&(parsed.username=decodeURIComponent(username)),password&&(parsed.password=decodeURIComponent(password)),(username||password)&&(parsed.
credentialsProvider={type:"async-credentials-provider",credentials:async()=>({username:username?decodeURIComponent(username):void 0,password:password?decodeURIComponent(
password):void 0})}),rawQuery){let db=new URLSearchParams(rawQuery).get("db");if(db!==null){let database=Number(db);if(isNaN(database))throw new TypeError("Inva\
lid db query parameter");parsed.database=database}}return parsed}#options;#socket;#queue;#selectedDB=0;#monitorCallback;_self=this;_commandOptions;#dirtyWatch;#watchEpoch;#clientSideCache;#himportRegistry;#preparedFieldsets=new registry_1.
PreparedFieldsets;#credentialsSubscription=null;#paused=!1;#clientIdentity;#registered=!1;get clientSideCache(){return this._self.#clientSideCache}get options(){
return this._self.#options}get _keyPrefix(){return this._self.#options.keyPrefix}get _clientId(){return this._self.#clientIdentity.id}_setIdentity(role,parentId){
this._self.#clientIdentity.role=role,parentId&&(this._self.#clientIdentity.parentId=parentId)}#createMetricsHandle(){return{identity:this._self.#clientIdentity,
getAttributes:()=>({host:this._self.#socket.host,port:this._self.#socket.port,db:this._self.#selectedDB,clientId:this._self.#clientIdentity.id,parentId:this._self.#clientIdentity.
parentId,isPubSub:this._self.#queue.isPubSubActive}),getPendingRequests:()=>this._self.#queue.pendingCount,getCacheItemCount:()=>this._self.#clientSideCache?.size()??
0,isConnected:()=>this._self.#socket.isReady}}#registerForMetrics(){this.#registered||(opentelemetry_1.ClientRegistry.instance.register(this.#createMetricsHandle()),
this.#registered=!0)}#unregisterFromMetrics(){this.#registered&&(opentelemetry_1.ClientRegistry.instance.unregister(this.#clientIdentity.id),this.#registered=!1)}get isOpen(){
return this._self.#socket.isOpen}get isReady(){return this._self.#socket.isReady}get isPubSubActive(){return this._self.#queue.isPubSubActive}get socketEpoch(){
return this._self.#socket.socketEpoch}get isWatching(){return this._self.#watchEpoch!==void 0}get isDirtyWatch(){return this._self.#dirtyWatch!==void 0}setDirtyWatch(msg){
this._self.#dirtyWatch=msg}constructor(options){super(),this.#validateOptions(options),this.#options=this.#initiateOptions(options);let socketOpts=this.#options.
socket;if(this.#clientIdentity={id:(0,identity_1.generateClientId)(socketOpts?.host,socketOpts?.port,this.#selectedDB),role:identity_1.ClientRole.STANDALONE},this.#queue=
this.#initiateQueue(this.#clientIdentity.id),this.#socket=this.#initiateSocket(this.#clientIdentity.id),this.#himportRegistry=this.#options.himportRegistry??new registry_1.
FieldsetRegistry,this.#registerForMetrics(),this.#options.maintNotifications!=="disabled"&&new enterprise_maintenance_manager_1.default(this.#queue,this,this.#options),
this.#options.clientSideCache){if(this.#options.clientSideCache instanceof cache_1.ClientSideCacheProvider)this.#clientSideCache=this.#options.clientSideCache;else{
let cscConfig=this.#options.clientSideCache;this.#clientSideCache=new cache_1.BasicClientSideCache(cscConfig)}this.#queue.addPushHandler(push=>{if(push[0].toString()!==
"invalidate")return!1;if(push[1]!==null)for(let key of push[1])this.#clientSideCache?.invalidate(key);else this.#clientSideCache?.invalidate(null);return!0})}else
options?.emitInvalidate&&this.#queue.addPushHandler(push=>{if(push[0].toString()!=="invalidate")return!1;if(push[1]!==null)for(let key of push[1])this.emit("inv\
alidate",key);else this.emit("invalidate",null);return!0})}#validateOptions(options){let resp=options?.RESP??types_1.DEFAULT_RESP;if(options?.clientSideCache&&resp!==
3)throw new Error("Client Side Caching is only supported with RESP3");if(options?.emitInvalidate&&resp!==3)throw new Error("emitInvalidate is only supported wit\
h RESP3");if(options?.clientSideCache&&options?.emitInvalidate)throw new Error("emitInvalidate is not supported (or necessary) when clientSideCache is enabled");
if(options?.maintNotifications&&options?.maintNotifications!=="disabled"&&resp!==3)throw new Error("Graceful Maintenance is only supported with RESP3")}#initiateOptions(options={}){
if(!options.credentialsProvider&&(options.username||options.password)&&(options.credentialsProvider={type:"async-credentials-provider",credentials:async()=>({username:options.
username,password:options.password})}),options.database&&(this._self.#selectedDB=options.database),this._commandOptions={timeout:defaults_1.DEFAULT_COMMAND_TIMEOUT,
...options.commandOptions},options.maintNotifications!=="disabled"&&enterprise_maintenance_manager_1.default.setupDefaultMaintOptions(options),options.url){let parsedOptions=_a.
parseOptions(options);return parsedOptions?.database&&(this._self.#selectedDB=parsedOptions.database),parsedOptions}return options}#initiateQueue(clientId){return new commands_queue_1.
default(this.#options.RESP??types_1.DEFAULT_RESP,this.#options.commandsQueueMaxLength,(channel,listeners)=>this.emit("sharded-channel-moved",channel,listeners),
clientId)}reAuthenticate=async credentials=>{this.isPubSubActive&&(this.#options.RESP??types_1.DEFAULT_RESP)===2||await this.sendCommand((0,generic_transformers_1.
parseArgs)(commands_1.default.AUTH,{username:credentials.username,password:credentials.password??""}))};#subscribeForStreamingCredentials(cp){return cp.subscribe(
{onNext:credentials=>{this.reAuthenticate(credentials).catch(error=>{let errorMessage=error instanceof Error?error.message:String(error);cp.onReAuthenticationError(
new authx_1.CredentialsError(errorMessage))})},onError:e=>{let errorMessage=`Error from streaming credentials provider: ${e.message}`;cp.onReAuthenticationError(
new authx_1.UnableToObtainNewCredentialsError(errorMessage))}})}async#handshake(chainId,asap){let promises=[],commandsWithErrorHandlers=await this.#getHandshakeCommands();
asap&&commandsWithErrorHandlers.reverse();for(let{cmd,errorHandler}of commandsWithErrorHandlers)promises.push(this.#queue.addCommand(cmd,{chainId,asap}).catch(errorHandler));
return promises}async#getHandshakeCommands(){let commands=[],cp=this.#options.credentialsProvider,resp=this.#options.RESP??types_1.DEFAULT_RESP;if(resp!==2){let hello={};
if(cp&&cp.type==="async-credentials-provider"){let credentials=await cp.credentials();credentials.password&&(hello.AUTH={username:credentials.username??"default",
password:credentials.password})}if(cp&&cp.type==="streaming-credentials-provider"){let[credentials,disposable]=await this.#subscribeForStreamingCredentials(cp);
this.#credentialsSubscription=disposable,credentials.password&&(hello.AUTH={username:credentials.username??"default",password:credentials.password})}this.#options.
name&&(hello.SETNAME=this.#options.name),commands.push({cmd:(0,generic_transformers_1.parseArgs)(HELLO_1.default,resp,hello)})}else{if(cp&&cp.type==="async-cred\
entials-provider"){let credentials=await cp.credentials();(credentials.username||credentials.password)&&commands.push({cmd:(0,generic_transformers_1.parseArgs)(
commands_1.default.AUTH,{username:credentials.username,password:credentials.password??""})})}if(cp&&cp.type==="streaming-credentials-provider"){let[credentials,
disposable]=await this.#subscribeForStreamingCredentials(cp);this.#credentialsSubscription=disposable,(credentials.username||credentials.password)&&commands.push(
{cmd:(0,generic_transformers_1.parseArgs)(commands_1.default.AUTH,{username:credentials.username,password:credentials.password??""})})}this.#options.name&&commands.
push({cmd:(0,generic_transformers_1.parseArgs)(commands_1.default.CLIENT_SETNAME,this.#options.name)})}this.#selectedDB!==0&&commands.push({cmd:["SELECT",this.#selectedDB.
toString()]}),this.#options.readonly&&commands.push({cmd:(0,generic_transformers_1.parseArgs)(commands_1.default.READONLY)}),this.#options.disableClientInfo||(commands.
push({cmd:["CLIENT","SETINFO","LIB-VER",package_json_1.version],errorHandler:()=>{}}),commands.push({cmd:["CLIENT","SETINFO","LIB-NAME",this.#options.clientInfoTag?
`node-redis(${this.#options.clientInfoTag})`:"node-redis"],errorHandler:()=>{}})),this.#clientSideCache&&commands.push({cmd:this.#clientSideCache.trackingOn()}),
this.#options?.emitInvalidate&&commands.push({cmd:["CLIENT","TRACKING","ON"]});let maintenanceHandshakeCmd=await enterprise_maintenance_manager_1.default.getHandshakeCommand(
this.#options,this._clientId);return maintenanceHandshakeCmd&&commands.push(maintenanceHandshakeCmd),commands}#attachListeners(socket){socket.on("data",chunk=>{
try{this.#queue.decoder.write(chunk)}catch(err){this.#queue.resetDecoder(),this.emit("error",err)}}).on("error",err=>{this.emit("error",err),this.#clientSideCache?.
onError(),this.#preparedFieldsets.clear(),this.#socket.isOpen&&!this.#options.disableOfflineQueue?this.#queue.flushWaitingForReply(err):this.#queue.flushAll(err)}).
on("connect",()=>this.emit("connect")).on("ready",()=>{this.emit("ready"),this.#setPingTimer(),this.#maybeScheduleWrite()}).on("reconnecting",()=>this.emit("rec\
onnecting")).on("terminated",cause=>this.emit("terminated",cause)).on("drain",()=>this.#maybeScheduleWrite()).on("end",()=>this.emit("end"))}#initiateSocket(clientId){
let socketInitiator=async()=>{let promises=[],chainId=Symbol("Socket Initiator"),resubscribePromise=this.#queue.resubscribe(chainId);if(resubscribePromise?.catch(
error=>{error.message&&error.message.startsWith("MOVED")&&this.emit("__MOVED",this._self.#queue.removeAllPubSubListeners())}),resubscribePromise&&promises.push(
resubscribePromise),this.#monitorCallback&&promises.push(this.#queue.monitor(this.#monitorCallback,{typeMapping:this._commandOptions?.typeMapping,chainId,asap:!0})),
promises.push(...await this.#handshake(chainId,!0)),promises.length)return this.#write(),Promise.all(promises)},socket=new socket_1.default(socketInitiator,clientId,
this.#options.socket);return this.#attachListeners(socket),socket}#pingTimer;#setPingTimer(){!this.#options.pingInterval||!this.#socket.isReady||(clearTimeout(this.#pingTimer),
this.#pingTimer=setTimeout(()=>{this.#socket.isReady&&this.sendCommand(["PING"]).then(reply=>this.emit("ping-interval",reply)).catch(err=>this.emit("error",err)).
finally(()=>this.#setPingTimer())},this.#options.pingInterval))}withCommandOptions(options){let proxy=Object.create(this._self);return proxy._commandOptions={...this.
_commandOptions,...options},proxy}_commandOptionsProxy(key,value){let proxy=Object.create(this._self);return proxy._commandOptions={...this._commandOptions,[key]:value},
proxy}withTypeMapping(typeMapping){return this._commandOptionsProxy("typeMapping",typeMapping)}withAbortSignal(abortSignal){return this._commandOptionsProxy("ab\
ortSignal",abortSignal)}asap(){return this._commandOptionsProxy("asap",!0)}legacy(){return new legacy_mode_1.RedisLegacyClient(this)}createPool(options){return pool_1.
RedisClientPool.create(this._self.#options,options)}duplicate(overrides){return new(Object.getPrototypeOf(this)).constructor({...this._self.#options,himportRegistry:this.
_self.#himportRegistry,commandOptions:this._commandOptions,...overrides})}async connect(){return await(0,tracing_1.trace)(tracing_1.CHANNELS.TRACE_CONNECT,()=>this.
_self.#socket.connect(),()=>({...this._self.#socketTraceContext(),clientId:this._self._clientId})),this}_ejectSocket(){let socket=this._self.#socket;return this.
_self.#socket=null,socket.removeAllListeners(),socket}_insertSocket(socket){this._self.#socket&&this._self._ejectSocket().destroy(),this._self.#preparedFieldsets.
clear(),this._self.#socket=socket,this._self.#attachListeners(this._self.#socket)}_maintenanceUpdate(update){this._self.#socket.setMaintenanceTimeout(update.relaxedSocketTimeout),
this._self.#queue.setMaintenanceCommandTimeout(update.relaxedCommandTimeout)}_pause(){this._self.#paused=!0}_unpause(){this._self.#paused=!1,this._self.#maybeScheduleWrite()}_handleSmigrated(smigratedEvent){
this._self.emit(enterprise_maintenance_manager_1.SMIGRATED_EVENT,smigratedEvent)}_getQueue(){return this._self.#queue}async _executeCommand(command,parser,commandOptions,transformReply){
if(command===HIMPORT_SET_1.default||command===HIMPORT_PREPARE_1.default||command===HIMPORT_DISCARD_1.default||command===HIMPORT_DISCARDALL_1.default)return this.
_self.#executeHimport(this,command,parser,commandOptions,transformReply);let csc=this._self.#clientSideCache,fn=()=>this.sendCommand(parser.redisArgs,commandOptions);
if(csc){let defaultTypeMapping=this._self.#options.commandOptions===commandOptions||this._self.#options.commandOptions?.typeMapping===commandOptions?.typeMapping;
if((0,command_metadata_1.isCacheable)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier),command.CACHEABLE)&&defaultTypeMapping)return await csc.
handleCache(this._self,parser,fn,transformReply,commandOptions?.typeMapping)}let reply=await fn(),finalReply=transformReply?transformReply(reply,parser.preserve,
commandOptions?.typeMapping):reply;return(0,tracing_1.publish)(tracing_1.CHANNELS.COMMAND_REPLY,()=>({args:(0,tracing_1.sanitizeArgs)(parser.redisArgs),reply:finalReply,
clientId:this._self._clientId})),finalReply}async#executeHimport(client,command,parser,commandOptions,transformReply,retried=!1){let registry=this.#himportRegistry,
prepared=this.#preparedFieldsets,args=parser.redisArgs,effectiveAsap=commandOptions?.asap??client._commandOptions?.asap,effectiveChainId=commandOptions?.chainId??
client._commandOptions?.chainId,injectOpts={asap:effectiveAsap,chainId:effectiveChainId},prelude=[];if(prepared.syncedDiscardCount<registry.discardCount){let countAtInjection=registry.
discardCount,pending=registry.diff(prepared.names()),collapseToDiscardAll=pending.size>0&&pending.size===prepared.size,rollbackVersions=new Map;for(let name of pending)
rollbackVersions.set(name,prepared.get(name)),prepared.delete(name);prepared.syncedDiscardCount=countAtInjection;let rollback=names=>{for(let name of names){let version=rollbackVersions.
get(name);version!==void 0&&prepared.get(name)===void 0&&prepared.set(name,version)}prepared.syncedDiscardCount=Math.min(prepared.syncedDiscardCount,countAtInjection-
1)};if(collapseToDiscardAll)prelude.push({args:["HIMPORT","DISCARDALL"],rollback:()=>rollback(pending)});else for(let name of pending)prelude.push({args:["HIMPO\
RT","DISCARD",name],rollback:()=>rollback([name])})}let userPrepare,registryReply,setName,userDiscard;if(command===HIMPORT_PREPARE_1.default){let name=String(args[2]),
priorFields=registry.get(name)?.fields;registry.set(name,args.slice(3));let version=registry.get(name).version;userPrepare={name,version,priorFields},prepared.set(
name,version)}else if(command===HIMPORT_SET_1.default){let name=String(args[3]);setName=name;let entry=registry.get(name);if(entry!==void 0){let sessionVersion=prepared.
get(name);(sessionVersion===void 0||sessionVersion<entry.version)&&(prepared.set(name,entry.version),prelude.push({args:["HIMPORT","PREPARE",name,...entry.fields],
rollback:()=>{prepared.get(name)===entry.version&&prepared.delete(name)},gateMain:!0}))}}else if(command===HIMPORT_DISCARD_1.default){let name=String(args[2]),sessionVersion=prepared.
get(name),priorFields=registry.get(name)?.fields;registry.discard(name)?(registryReply=1,userDiscard={restore:sessionVersion===void 0?new Map:new Map([[name,sessionVersion]]),
removed:new Map([[name,priorFields]]),countAfter:registry.discardCount}):registryReply=0,prepared.delete(name)}else{let restore=new Map(prepared.entries()),removed=registry.
snapshot();registryReply=registry.discardAll(),registryReply>0&&(userDiscard={restore,removed,countAfter:registry.discardCount}),prepared.clear()}command===HIMPORT_SET_1.
default&&commandOptions?.askRedirect&&prelude.length>0&&prelude.push({args:[ASKING_1.ASKING_CMD],rollback:()=>{}});let send=()=>client.sendCommand(parser.redisArgs,
commandOptions),mainGate,enqueue=injection=>{let promise=client.sendCommand(injection.args,injectOpts);promise.catch(injection.rollback),injection.gateMain&&(mainGate=
promise)},mainPromise;if(effectiveAsap){mainPromise=send();for(let i=prelude.length-1;i>=0;i--)enqueue(prelude[i])}else{for(let injection of prelude)enqueue(injection);
mainPromise=send()}let reply;try{reply=await mainPromise}catch(err){if(command===HIMPORT_PREPARE_1.default&&userPrepare!==void 0){let{name,version,priorFields}=userPrepare;
prepared.get(name)===version&&prepared.delete(name),registry.get(name)?.version===version&&(priorFields!==void 0?registry.set(name,priorFields):registry.discard(
name))}else{if(command===HIMPORT_SET_1.default&&setName!==void 0&&!retried&&err?.message?.includes?.("no such fieldset")&&registry.get(setName)!==void 0)return prepared.
delete(setName),this.#executeHimport(client,command,parser,commandOptions,transformReply,!0);if(userDiscard!==void 0){if(isPreEnqueueError(err))for(let[name,fields]of userDiscard.
removed)registry.get(name)===void 0&&registry.set(name,fields);for(let[name,version]of userDiscard.restore)prepared.get(name)===void 0&&prepared.set(name,version);
prepared.syncedDiscardCount=Math.min(prepared.syncedDiscardCount,userDiscard.countAfter-1)}}throw err}if(mainGate!==void 0)try{await mainGate}catch(prepareErr){
throw setName!==void 0&&prepared.delete(setName),prepareErr}let finalReply=registryReply!==void 0?registryReply:transformReply?transformReply(reply,parser.preserve,
commandOptions?.typeMapping):reply;return(0,tracing_1.publish)(tracing_1.CHANNELS.COMMAND_REPLY,()=>({args:(0,tracing_1.sanitizeArgs)(parser.redisArgs),reply:finalReply,
clientId:this._clientId})),finalReply}async _executeScript(script,parser,options,transformReply){let args=parser.redisArgs,reply;try{reply=await this.sendCommand(
args,options)}catch(err){if(!err?.message?.startsWith?.("NOSCRIPT"))throw err;args[0]="EVAL",args[1]=script.SCRIPT,reply=await this.sendCommand(args,options)}return transformReply?
transformReply(reply,parser.preserve,options?.typeMapping):reply}sendCommand(args,options){return(0,tracing_1.trace)(tracing_1.CHANNELS.TRACE_COMMAND,()=>{if(this.
_self.#socket.isOpen){if(!this._self.#socket.isReady&&this._self.#options.disableOfflineQueue)return Promise.reject(new errors_1.ClientOfflineError)}else return Promise.
reject(new errors_1.ClientClosedError);let opts={...this._commandOptions,...options},promise=this._self.#queue.addCommand(args,opts);return this._self.#scheduleWrite(),
promise},()=>this._self.#commandTraceContext(args))}#commandTraceContext(args){return{command:String(args[0]).toUpperCase(),args:(0,tracing_1.sanitizeArgs)(args),
database:this.#selectedDB,clientId:this._clientId,...this.#socketTraceContext()}}#socketTraceContext(){let socketOptions=this.#options.socket;return socketOptions&&
"path"in socketOptions?{serverAddress:socketOptions.path,serverPort:void 0}:{serverAddress:socketOptions?.host??"localhost",serverPort:socketOptions?.port??6379}}async SELECT(db){
await this.sendCommand(["SELECT",db.toString()]),this._self.#selectedDB=db}select=this.SELECT;#pubSubCommand(promise){return promise===void 0?Promise.resolve():
(this.#scheduleWrite(),promise)}SUBSCRIBE(channels,listener,bufferMode){return this._self.#pubSubCommand(this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.CHANNELS,
channels,listener,bufferMode))}subscribe=this.SUBSCRIBE;UNSUBSCRIBE(channels,listener,bufferMode){return this._self.#pubSubCommand(this._self.#queue.unsubscribe(
pub_sub_1.PUBSUB_TYPE.CHANNELS,channels,listener,bufferMode))}unsubscribe=this.UNSUBSCRIBE;PSUBSCRIBE(patterns,listener,bufferMode){return this._self.#pubSubCommand(
this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.PATTERNS,patterns,listener,bufferMode))}pSubscribe=this.PSUBSCRIBE;PUNSUBSCRIBE(patterns,listener,bufferMode){
return this._self.#pubSubCommand(this._self.#queue.unsubscribe(pub_sub_1.PUBSUB_TYPE.PATTERNS,patterns,listener,bufferMode))}pUnsubscribe=this.PUNSUBSCRIBE;SSUBSCRIBE(channels,listener,bufferMode){
return this._self.#pubSubCommand(this._self.#queue.subscribe(pub_sub_1.PUBSUB_TYPE.SHARDED,channels,listener,bufferMode))}sSubscribe=this.SSUBSCRIBE;SUNSUBSCRIBE(channels,listener,bufferMode){
return this._self.#pubSubCommand(this._self.#queue.unsubscribe(pub_sub_1.PUBSUB_TYPE.SHARDED,channels,listener,bufferMode))}sUnsubscribe=this.SUNSUBSCRIBE;async WATCH(key){
let reply=await this._self.sendCommand(["WATCH",...(0,parser_1.prefixKeys)(this._self._keyPrefix,key)]);return this._self.#watchEpoch??=this._self.socketEpoch,reply}watch=this.
WATCH;async UNWATCH(){let reply=await this._self.sendCommand(["UNWATCH"]);return this._self.#watchEpoch=void 0,reply}unwatch=this.UNWATCH;getPubSubListeners(type){
return this._self.#queue.getPubSubListeners(type)}extendPubSubChannelListeners(type,channel,listeners){return this._self.#pubSubCommand(this._self.#queue.extendPubSubChannelListeners(
type,channel,listeners))}extendPubSubListeners(type,listeners){return this._self.#pubSubCommand(this._self.#queue.extendPubSubListeners(type,listeners))}#write(){
this.#paused||this.#socket.write(this.#queue.commandsToWrite())}#scheduledWrite;#scheduleWrite(){!this.#socket.isReady||this.#scheduledWrite||(this.#scheduledWrite=
setImmediate(()=>{this.#write(),this.#scheduledWrite=void 0}))}#maybeScheduleWrite(){this.#queue.isWaitingToWrite()&&this.#scheduleWrite()}async _executePipeline(commands,selectedDB,slotNumber){
if(assertNoHimportSessionCommands(commands),!this._self.#socket.isOpen)return Promise.reject(new errors_1.ClientClosedError);let batchSize=commands.length;return(0,tracing_1.
trace)(tracing_1.CHANNELS.TRACE_BATCH,async()=>{let chainId=Symbol("Pipeline Chain"),promise=Promise.all(commands.map(({args})=>{let traced=(0,tracing_1.trace)(
tracing_1.CHANNELS.TRACE_COMMAND,()=>this._self.#queue.addCommand(args,{chainId,typeMapping:this._commandOptions?.typeMapping,slotNumber}),()=>({...this._self.#commandTraceContext(
args),batchMode:"PIPELINE",batchSize}));return traced.catch(noop),traced}));this._self.#scheduleWrite();let result=await promise;return selectedDB!==void 0&&(this.
_self.#selectedDB=selectedDB),result},()=>({batchMode:"PIPELINE",batchSize,database:this._self.#selectedDB,clientId:this._self._clientId,...this._self.#socketTraceContext()}))}async _executeMulti(commands,selectedDB,slotNumber,chainId=Symbol(
"MULTI Chain")){assertNoHimportSessionCommands(commands);let dirtyWatch=this._self.#dirtyWatch;this._self.#dirtyWatch=void 0;let watchEpoch=this._self.#watchEpoch;
if(this._self.#watchEpoch=void 0,!this._self.#socket.isOpen)throw new errors_1.ClientClosedError;if(dirtyWatch)throw new errors_1.WatchError(dirtyWatch);if(watchEpoch&&
watchEpoch!==this._self.socketEpoch)throw new errors_1.WatchError("Client reconnected after WATCH");let batchSize=commands.length;return(0,tracing_1.trace)(tracing_1.
CHANNELS.TRACE_BATCH,async()=>{let typeMapping=this._commandOptions?.typeMapping,promises=[this._self.#queue.addCommand(["MULTI"],{chainId,slotNumber})];for(let{
args}of commands)promises.push(this._self.#queue.addCommand(args,{chainId,typeMapping,slotNumber}));promises.push(this._self.#queue.addCommand(["EXEC"],{chainId,
slotNumber})),this._self.#scheduleWrite();let results=await Promise.all(promises),execResult=results[results.length-1];if(execResult===null)throw new errors_1.WatchError;
return selectedDB!==void 0&&(this._self.#selectedDB=selectedDB),execResult},()=>({batchMode:"MULTI",batchSize,database:this._self.#selectedDB,clientId:this._self.
_clientId,...this._self.#socketTraceContext()}))}MULTI(){return new this.Multi(this._executeMulti.bind(this),this._executePipeline.bind(this),this._commandOptions?.
typeMapping,this._self._keyPrefix)}multi=this.MULTI;async*scanIterator(options){let cursor=options?.cursor??"0";do{let reply=await this.scan(cursor,options);cursor=
reply.cursor,yield reply.keys}while(cursor.toString()!=="0")}async*hScanIterator(key,options){let cursor=options?.cursor??"0";do{let reply=await this.hScan(key,
cursor,options);cursor=reply.cursor,yield reply.entries}while(cursor.toString()!=="0")}async*hScanValuesIterator(key,options){let cursor=options?.cursor??"0";do{
let reply=await this.hScan(key,cursor,options);cursor=reply.cursor,yield reply.entries.map(entry=>entry.value)}while(cursor.toString()!=="0")}async*hScanNoValuesIterator(key,options){
let cursor=options?.cursor??"0";do{let reply=await this.hScanNoValues(key,cursor,options);cursor=reply.cursor,yield reply.fields}while(cursor.toString()!=="0")}async*sScanIterator(key,options){
let cursor=options?.cursor??"0";do{let reply=await this.sScan(key,cursor,options);cursor=reply.cursor,yield reply.members}while(cursor.toString()!=="0")}async*zScanIterator(key,options){
let cursor=options?.cursor??"0";do{let reply=await this.zScan(key,cursor,options);cursor=reply.cursor,yield reply.members}while(cursor.toString()!=="0")}async MONITOR(callback){
let promise=this._self.#queue.monitor(callback,{typeMapping:this._commandOptions?.typeMapping});this._self.#scheduleWrite(),await promise,this._self.#monitorCallback=
callback}monitor=this.MONITOR;async reset(){this._self.#preparedFieldsets.clear();let chainId=Symbol("Reset Chain"),promises=[this._self.#queue.reset(chainId)],
selectedDB=this._self.#options?.database??0;this._self.#credentialsSubscription?.dispose(),this._self.#credentialsSubscription=null,promises.push(...await this.
_self.#handshake(chainId,!1)),this._self.#scheduleWrite(),await Promise.all(promises),this._self.#selectedDB=selectedDB,this._self.#monitorCallback=void 0,this.
_self.#dirtyWatch=void 0,this._self.#watchEpoch=void 0}resetIfDirty(){let shouldReset=!1;if(this._self.#selectedDB!==(this._self.#options?.database??0)&&(console.
warn("Returning a client with a different selected DB"),shouldReset=!0),this._self.#monitorCallback&&(console.warn("Returning a client with active MONITOR"),shouldReset=
!0),this._self.#queue.isPubSubActive&&(console.warn("Returning a client with active PubSub"),shouldReset=!0),(this._self.#dirtyWatch||this._self.#watchEpoch)&&(console.
warn("Returning a client with active WATCH"),shouldReset=!0),shouldReset)return this.reset()}QUIT(){return this._self.#credentialsSubscription?.dispose(),this._self.#credentialsSubscription=
null,this._self.#socket.quit(async()=>{clearTimeout(this._self.#pingTimer);let quitPromise=this._self.#queue.addCommand(["QUIT"]);return this._self.#scheduleWrite(),
this._self.#unregisterFromMetrics(),quitPromise})}quit=this.QUIT;disconnect(){return Promise.resolve(this.destroy())}close(){return new Promise(resolve=>{if(clearTimeout(
this._self.#pingTimer),this._self.#socket.close(),this._self.#socket.socketEpoch>0&&this._self.#clientSideCache?.onClose(),this._self.#credentialsSubscription?.
dispose(),this._self.#credentialsSubscription=null,this._self.#queue.isEmpty())return this._self.#unregisterFromMetrics(),this._self.#socket.destroySocket(),resolve();
let onEnd=()=>{this._self.#socket.off("data",maybeClose),this._self.#unregisterFromMetrics(),resolve()},maybeClose=()=>{this._self.#queue.isEmpty()&&(this._self.#socket.
off("data",maybeClose),this._self.#socket.off("end",onEnd),this._self.#unregisterFromMetrics(),this._self.#socket.destroySocket(),resolve())};this._self.#socket.
on("data",maybeClose),this._self.#socket.once("end",onEnd)})}destroy(){clearTimeout(this._self.#pingTimer),this._self.#queue.flushAll(new errors_1.DisconnectsClientError),
this._self.#socket.destroy(),this._self.#socket.socketEpoch>0&&this._self.#clientSideCache?.onClose(),this._self.#unregisterFromMetrics(),this._self.#credentialsSubscription?.
dispose(),this._self.#credentialsSubscription=null}ref(){this._self.#socket.ref()}unref(){this._self.#socket.unref()}};_a=RedisClient;exports.default=RedisClient}});var require_cluster_reconnection_tracker=__commonJS({"node_modules/@redis/client/dist/lib/cluster/cluster-reconnection-tracker.js"(exports){"use strict";var _a;
Object.defineProperty(exports,"__esModule",{value:!0});var ClusterReconnectionTracker=class{static#DEFAULT_TOPOLOGY_REFRESH_ON_RECONNECTION_ATTEMPT=5e3;#strategy;#reconnectingClients=new Map;#firstReconnectionAt;#validate(strategy){
if(!(strategy===void 0||strategy===!1||typeof strategy=="function"||typeof strategy=="number"&&Number.isInteger(strategy)&&strategy>=0))throw new TypeError("top\
ologyRefreshOnReconnectionAttempt must be undefined, false, a non-negative integer, or a function")}constructor(strategy){this.#validate(strategy),this.#strategy=
strategy}get reconnectingAddresses(){return new Set(this.#reconnectingClients.values())}get firstReconnectionAt(){return this.#firstReconnectionAt}onReconnectionAttempt(clientId,address,now=Date.
now()){if(this.#strategy===!1||this.#strategy===0)return!1;this.#reconnectingClients.set(clientId,address),this.#firstReconnectionAt??=now;let delay=this.#getDelay(
this.#firstReconnectionAt);return delay===void 0||now-this.#firstReconnectionAt<delay?!1:(this.#firstReconnectionAt=now,!0)}removeClient(clientId){this.#reconnectingClients.
delete(clientId)&&this.#clearTimestampIfClean()}clear(){this.#reconnectingClients.clear(),this.#firstReconnectionAt=void 0}#getDelay(firstReconnectionAt){if(this.#strategy===
void 0)return _a.#DEFAULT_TOPOLOGY_REFRESH_ON_RECONNECTION_ATTEMPT;if(this.#strategy===!1)return;if(typeof this.#strategy=="number")return this.#strategy;let delay=this.#strategy(
firstReconnectionAt);if(!(delay===!1||delay===void 0||delay===0)){if(!Number.isInteger(delay)||delay<0)throw new TypeError(`topologyRefreshOnReconnectionAttempt\
 should return \`false | undefined | number\`, got ${delay} instead`);return delay}}#clearTimestampIfClean(){this.#reconnectingClients.size===0&&(this.#firstReconnectionAt=
void 0)}};_a=ClusterReconnectionTracker;exports.default=ClusterReconnectionTracker}});var require_cluster_slots=__commonJS({"node_modules/@redis/client/dist/lib/cluster/cluster-slots.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}},_a;Object.defineProperty(exports,"__esModule",{value:!0});exports.splitInFlightChainTail=
exports.groupCommandsByDestination=exports.RESUBSCRIBE_LISTENERS_EVENT=void 0;var errors_1=require_errors(),client_1=__importDefault(require_client()),pub_sub_1=require_pub_sub(),
types_1=require_types(),calculate_slot_1=__importDefault(require_calculate_slot()),cache_1=require_cache(),enterprise_maintenance_manager_1=require_enterprise_maintenance_manager(),
identity_1=require_identity(),cluster_reconnection_tracker_1=__importDefault(require_cluster_reconnection_tracker()),registry_1=require_registry();exports.RESUBSCRIBE_LISTENERS_EVENT=
"__resubscribeListeners";var DEFAULT_CURSOR_MAX_IDLE_MS=3e5;function groupCommandsByDestination(commands,slots,fallback){let byDestination=new Map,unrouted=[];for(let command of commands){
let destination=command.slotNumber===void 0?fallback:slots[command.slotNumber]?.master??fallback;if(!destination){unrouted.push(command);continue}let group=byDestination.
get(destination);group?group.push(command):byDestination.set(destination,[command])}return{byDestination,unrouted}}exports.groupCommandsByDestination=groupCommandsByDestination;
function splitInFlightChainTail(commands,chainInExecution){let inFlightChainTail=chainInExecution===void 0?[]:commands.filter(command=>command.chainId===chainInExecution),
relocatable=inFlightChainTail.length===0?commands:commands.filter(command=>command.chainId!==chainInExecution);return{inFlightChainTail,relocatable}}exports.splitInFlightChainTail=
splitInFlightChainTail;var RedisClusterSlots=class{static#SLOTS=16384;#options;#clientFactory;#emit;#clusterClientId;#reconnectionTracker;slots=new Array(_a.#SLOTS);masters=new Array;replicas=new Array;nodeByAddress=new Map;pubSubNode;clientSideCache;#himportRegistry;get himportRegistry(){
return this.#himportRegistry}smigratedSeqIdsSeen=new Set;cursorBindings=new Map;scanCursors=new Map;#cursorTokenSeq=0;#topologyRefreshPromise;#isOpen=!1;get isOpen(){
return this.#isOpen}#isReady=!1;get isReady(){return this.#isReady}#validateOptions(options){if(options?.clientSideCache&&(options?.RESP??types_1.DEFAULT_RESP)!==
3)throw new Error("Client Side Caching is only supported with RESP3")}constructor(options,emit,clusterClientId){this.#validateOptions(options),this.#options=options,
this.#himportRegistry=options.himportRegistry??new registry_1.FieldsetRegistry,this.#clusterClientId=clusterClientId,this.#reconnectionTracker=new cluster_reconnection_tracker_1.
default(options.topologyRefreshOnReconnectionAttemptStrategy),options?.clientSideCache&&(options.clientSideCache instanceof cache_1.PooledClientSideCacheProvider?
this.clientSideCache=options.clientSideCache:this.clientSideCache=new cache_1.BasicPooledClientSideCache(options.clientSideCache)),this.#clientFactory=client_1.
default.factory(this.#options),this.#emit=emit}async connect(){if(this.#isOpen)throw new Error("Cluster already open");this.#isOpen=!0,this.#isReady=!1;try{await this.#discoverWithRootNodes(),
this.#isOpen&&(this.#isReady=!0,this.#emit("connect"))}catch(err){throw this.#isOpen=!1,this.#isReady=!1,err}}async#discoverWithRootNodes(){let start=Math.floor(
Math.random()*this.#options.rootNodes.length);for(let i=start;i<this.#options.rootNodes.length;i++){if(!this.#isOpen)throw new Error("Cluster closed");if(await this.#discover(
this.#options.rootNodes[i]))return}for(let i=0;i<start;i++){if(!this.#isOpen)throw new Error("Cluster closed");if(await this.#discover(this.#options.rootNodes[i]))
return}throw new errors_1.RootNodesUnavailableError}#resetSlots(){this.slots=new Array(_a.#SLOTS),this.masters=[],this.replicas=[],this._randomNodeIterator=void 0}async#discover(rootNode){
this.clientSideCache?.clear(),this.clientSideCache?.disable();try{let addressesInUse=new Set,promises=[],eagerConnect=this.#options.minimizeConnections!==!0,shards=await this.#getShards(
rootNode);this.#resetSlots();for(let{from,to,master,replicas}of shards){let shard={master:this.#initiateSlotNode(master,!1,eagerConnect,addressesInUse,promises)};
this.#options.useReplicas&&(shard.replicas=replicas.map(replica=>this.#initiateSlotNode(replica,!0,eagerConnect,addressesInUse,promises)));for(let i=from;i<=to;i++)
this.slots[i]=shard}if(this.pubSubNode&&!addressesInUse.has(this.pubSubNode.address)){let channelsListeners=this.pubSubNode.client.getPubSubListeners(pub_sub_1.
PUBSUB_TYPE.CHANNELS),patternsListeners=this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS);this.#reconnectionTracker.removeClient(this.pubSubNode.
client._clientId),this.pubSubNode.client.destroy(),(channelsListeners.size||patternsListeners.size)&&promises.push(this.#initiatePubSubClient({[pub_sub_1.PUBSUB_TYPE.
CHANNELS]:channelsListeners,[pub_sub_1.PUBSUB_TYPE.PATTERNS]:patternsListeners}))}for(let[address,node]of this.nodeByAddress.entries()){if(addressesInUse.has(address))
continue;let{pubSub}=node;if(pubSub){let listeners=pubSub.client._getQueue().removeAllPubSubListeners();(listeners.CHANNELS.size||listeners.PATTERNS.size||listeners.
SHARDED.size)&&this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT,listeners)}node.client&&(this.#reconnectionTracker.removeClient(node.client._clientId),node.client.
destroy(),node.client=void 0),pubSub&&(this.#reconnectionTracker.removeClient(pubSub.client._clientId),pubSub.client.destroy(),node.pubSub=void 0),this.nodeByAddress.
delete(address)}return await Promise.all(promises),this.clientSideCache?.enable(),!0}catch(err){return this.#emit("error",err),!1}}#handleSmigrated=async event=>{
if((0,enterprise_maintenance_manager_1.dbgMaintenance)("[CSlots]: handle smigrated",JSON.stringify(event,null,2)),this.smigratedSeqIdsSeen.has(event.seqId)){(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: sequence id ${event.seqId} already seen, abort`);return}this.smigratedSeqIdsSeen.add(event.seqId);for(let entry of event.entries){let sourceAddress=`${entry.
source.host}:${entry.source.port}`,sourceNode=this.nodeByAddress.get(sourceAddress);if((0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Looking fo\
r sourceAddress=${sourceAddress}. Available addresses in nodeByAddress: ${Array.from(this.nodeByAddress.keys()).join(", ")}`),!sourceNode){(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: address ${sourceAddress} not in 'nodeByAddress', skipping this entry`);continue}if(sourceNode.client===void 0){(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: Node for ${sourceAddress} does not have a client, skipping this entry`);continue}let allMovingSlots=new Set,pausedDestNodes=new Set;try{
sourceNode.client?._pause(),"pubSub"in sourceNode&&sourceNode.pubSub?.client._pause();let lastDestNode;for(let{addr:{host,port},slots}of entry.destinations){let destinationAddress=`${host}\
:${port}`,destMasterNode=this.nodeByAddress.get(destinationAddress);(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Looking for destAddress=${destinationAddress}\
. Found in nodeByAddress: ${destMasterNode?"YES":"NO"}`);let destShard;if(destMasterNode){let allMasters=[...new Set(this.slots)].map(s=>`${s.master.host}:${s.master.
port}`);(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Searching for shard with host=${host}, port=${port}. Available masters in slots: ${allMasters.
join(", ")}`);let existingShard=this.slots.find(shard=>shard.master.host===host&&shard.master.port===port);if(!existingShard)throw(0,enterprise_maintenance_manager_1.
dbgMaintenance)("Could not find shard"),new Error("Could not find shard");destShard=existingShard,destMasterNode.client?._pause(),destMasterNode.pubSub?.client.
_pause(),pausedDestNodes.add(destMasterNode)}else{let promises=[];destMasterNode=this.#initiateSlotNode({host,port,id:`smigrated-${host}:${port}`},!1,!0,new Set,
promises),await Promise.all([...promises,this.#initiateShardedPubSubClient(destMasterNode)]),destMasterNode.client?._pause(),destMasterNode.pubSub?.client._pause(),
pausedDestNodes.add(destMasterNode),destShard={master:destMasterNode}}lastDestNode=destMasterNode;let destinationSlots=new Set;for(let slot of slots)if(typeof slot==
"number")this.slots[slot]=destShard,destinationSlots.add(slot),allMovingSlots.add(slot);else for(let s=slot[0];s<=slot[1];s++)this.slots[s]=destShard,destinationSlots.
add(s),allMovingSlots.add(s);(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Updated slots to point to destination ${destMasterNode.address}. Sam\
ple slots: ${Array.from(slots).slice(0,5).join(", ")}${slots.length>5?"...":""}`);let commandsForDestination=sourceNode.client._getQueue().extractCommandsForSlots(
destinationSlots);commandsForDestination.length>0&&(destMasterNode.client?(destMasterNode.client._getQueue().prependCommandsToWrite(commandsForDestination),(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: Extracted ${commandsForDestination.length} commands for ${destinationSlots.size} slots, prepended to ${destMasterNode.address}`)):(sourceNode.
client._getQueue().rejectCommands(commandsForDestination,new errors_1.DisconnectsClientError),(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rej\
ected ${commandsForDestination.length} commands for ${destinationSlots.size} slots because ${destMasterNode.address} has no client`))),destMasterNode.client?._unpause(),
destMasterNode.pubSub?.client._unpause(),pausedDestNodes.delete(destMasterNode)}(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Total ${allMovingSlots.
size} slots moved from ${sourceAddress}. Sample: ${Array.from(allMovingSlots).slice(0,10).join(", ")}${allMovingSlots.size>10?"...":""}`);let INFLIGHT_TIMEOUT_MS=5e3,
inflightPromises=[],inflightOptions={timeoutMs:INFLIGHT_TIMEOUT_MS,flushOnTimeout:!0};if(inflightPromises.push(sourceNode.client._getQueue().waitForInflightCommandsToComplete(
inflightOptions)),"pubSub"in sourceNode&&sourceNode.pubSub!==void 0&&inflightPromises.push(sourceNode.pubSub.client._getQueue().waitForInflightCommandsToComplete(
inflightOptions)),this.pubSubNode?.address===sourceAddress&&inflightPromises.push(this.pubSubNode.client._getQueue().waitForInflightCommandsToComplete(inflightOptions)),
await Promise.all(inflightPromises),this.slots.find(slot=>slot.master.address===sourceAddress)!==void 0){if("pubSub"in sourceNode){let listeners=sourceNode.pubSub?.
client._getQueue().removeShardedPubSubListenersForSlots(allMovingSlots);this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT,listeners)}sourceNode.client?._unpause(),
"pubSub"in sourceNode&&sourceNode.pubSub?.client._unpause()}else{let remainingCommands=sourceNode.client._getQueue().extractAllCommands();if(remainingCommands.length>
0){let chainInExecution=sourceNode.client._getQueue().chainInExecution,{inFlightChainTail,relocatable}=splitInFlightChainTail(remainingCommands,chainInExecution);
if(inFlightChainTail.length>0&&(sourceNode.client._getQueue().rejectCommands(inFlightChainTail,new errors_1.DisconnectsClientError),(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: Rejected ${inFlightChainTail.length} commands from a chain already partially sent to the server, can't be safely relocated`)),relocatable.
length>0){let{byDestination:commandsByDestination,unrouted}=groupCommandsByDestination(relocatable,this.slots,lastDestNode);unrouted.length>0&&(sourceNode.client.
_getQueue().rejectCommands(unrouted,new errors_1.DisconnectsClientError),(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Rejected ${unrouted.length}\
 commands with no resolvable slot owner and no fallback destination`));for(let[destNode,commands]of commandsByDestination)destNode.client?(destNode.client._getQueue().
prependCommandsToWrite(commands),destNode.client._unpause(),(0,enterprise_maintenance_manager_1.dbgMaintenance)(`[CSlots]: Moved ${commands.length} remaining co\
mmands to ${destNode.address}`)):(sourceNode.client._getQueue().rejectCommands(commands,new errors_1.DisconnectsClientError),(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: Rejected ${commands.length} remaining commands because ${destNode.address} has no client`))}}if("pubSub"in sourceNode){let listeners=sourceNode.
pubSub?.client._getQueue().removeAllPubSubListeners();this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT,listeners)}if(this.masters=this.masters.filter(master=>master.
address!==sourceAddress),this.replicas=this.replicas.filter(replica=>replica.address!==sourceAddress),this.nodeByAddress.delete(sourceAddress),this.pubSubNode?.
address===sourceAddress){let channelsListeners=this.pubSubNode.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS),patternsListeners=this.pubSubNode.client.
getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS),oldPubSubClient=this.pubSubNode.client;channelsListeners.size||patternsListeners.size?await this.#initiatePubSubClient(
{[pub_sub_1.PUBSUB_TYPE.CHANNELS]:channelsListeners,[pub_sub_1.PUBSUB_TYPE.PATTERNS]:patternsListeners}):this.pubSubNode=void 0,this.#reconnectionTracker.removeClient(
oldPubSubClient._clientId),oldPubSubClient.destroy()}this.#reconnectionTracker.removeClient(sourceNode.client?._clientId),sourceNode.client.destroy(),"pubSub"in
sourceNode&&sourceNode.pubSub&&(this.#reconnectionTracker.removeClient(sourceNode.pubSub.client._clientId),sourceNode.pubSub.client.destroy())}}catch(err){(0,enterprise_maintenance_manager_1.
dbgMaintenance)(`[CSlots]: Error during SMIGRATED handling for source ${sourceAddress}: ${err}`),sourceNode.client?._unpause(),"pubSub"in sourceNode&&sourceNode.
pubSub?.client._unpause();for(let node of pausedDestNodes)node.client?._unpause(),node.pubSub?.client._unpause();this.#emit("error",err)}}};async#getShards(rootNode){
let options=this.#clientOptionsDefaults(rootNode);options.socket??={},options.socket.reconnectStrategy=!1,options.RESP=this.#options.RESP,options.commandOptions=
void 0,options.maintNotifications="disabled";let client=await this.#clientFactory(options).on("error",err=>this.#emit("error",err)).connect();try{return await client.
clusterSlots()}finally{client.destroy()}}#getNodeAddress(address){switch(typeof this.#options.nodeAddressMap){case"object":return this.#options.nodeAddressMap[address];case"\
function":return this.#options.nodeAddressMap(address)}}#nodeClientOptions(node){return{socket:this.#getNodeAddress(node.address)??{host:node.host,port:node.port}}}#clientOptionsDefaults(options){
if(!this.#options.defaults)return options;let socket;return this.#options.defaults.socket?socket={...this.#options.defaults.socket,...options?.socket}:socket=options?.
socket,{...this.#options.defaults,...options,socket}}#initiateSlotNode(shard,readonly,eagerConnent,addressesInUse,promises){let address=`${shard.host}:${shard.port}`,
node=this.nodeByAddress.get(address);return node||(node={...shard,address,readonly,client:void 0,connectPromise:void 0},eagerConnent&&promises.push(this.#createNodeClient(
node)),this.nodeByAddress.set(address,node)),addressesInUse.has(address)||(addressesInUse.add(address),(readonly?this.replicas:this.masters).push(node)),node}#createClient(node,readonly=node.
readonly){let socket=this.#getNodeAddress(node.address)??{host:node.host,port:node.port},clientInfo=Object.freeze({host:socket.host,port:socket.port}),address=node.
address,emit=this.#emit,wasReady=!1,client=this.#clientFactory(this.#clientOptionsDefaults({clientSideCache:this.clientSideCache,himportRegistry:this.#himportRegistry,
RESP:this.#options.RESP,socket,readonly}));return client._setIdentity(identity_1.ClientRole.CLUSTER_NODE,this.#clusterClientId),client.on("error",error=>emit("n\
ode-error",error,clientInfo)).on("reconnecting",()=>{emit("node-reconnecting",clientInfo),wasReady&&this.#onNodeReconnectionAttempt(client._clientId,address)}).
on("ready",()=>{wasReady=!0,this.#reconnectionTracker.removeClient(client._clientId)}).on("ready",()=>emit("node-ready",clientInfo)).on("connect",()=>emit("node\
-connect",clientInfo)).once("end",()=>{this.#reconnectionTracker.removeClient(client._clientId),emit("node-disconnect",clientInfo)}).on(enterprise_maintenance_manager_1.
SMIGRATED_EVENT,this.#handleSmigrated).on("__MOVED",async allPubSubListeners=>{await this.rediscover(client),this.#emit(exports.RESUBSCRIBE_LISTENERS_EVENT,allPubSubListeners)}),
client}#createNodeClient(node,readonly){let client=node.client=this.#createClient(node,readonly);return node.connectPromise=client.connect().catch(err=>{throw node.
client===client&&(node.client=void 0),client.destroy(),err}).finally(()=>node.connectPromise=void 0)}nodeClient(node){return node.connectPromise?node.connectPromise:
node.client?Promise.resolve(node.client):this.#createNodeClient(node)}#runningRediscoverPromise;async rediscover(startWith,excludedAddresses){return this.#runningRediscoverPromise??=
this.#rediscover(startWith,excludedAddresses).finally(()=>{this.#runningRediscoverPromise=void 0}),this.#runningRediscoverPromise}async#rediscover(startWith,excludedAddresses){
if(!(startWith&&await this.#discover(startWith.options))&&!await this.#discoverWithKnownNodes(excludedAddresses))return this.#discoverWithRootNodes()}async#discoverWithKnownNodes(excludedAddresses){
let candidates=[],deferredCandidates=[],seen=new Set;for(let nodes of[this.masters,this.replicas])for(let node of nodes)excludedAddresses?.has(node.address)||seen.
has(node.address)||(seen.add(node.address),node.client?.isReady?candidates.push(node):deferredCandidates.push(node));return await this.#discoverWithKnownNodeCandidates(
candidates)||await this.#discoverWithKnownNodeCandidates(deferredCandidates)}async#discoverWithKnownNodeCandidates(candidates){if(!candidates.length)return!1;let start=Math.
floor(Math.random()*candidates.length);for(let i=0;i<candidates.length;i++){if(!this.#isOpen)continue;let candidate=candidates[(start+i)%candidates.length];if(await this.#discover(
this.#nodeClientOptions(candidate)))return!0}return!1}#onNodeReconnectionAttempt(clientId,address){let shouldRefresh;try{shouldRefresh=this.#reconnectionTracker.
onReconnectionAttempt(clientId,address)}catch(err){this.#emit("error",err);return}shouldRefresh&&this.#scheduleTopologyRefresh(this.#reconnectionTracker.reconnectingAddresses)}#scheduleTopologyRefresh(excludedAddresses){
!this.#isOpen||this.#topologyRefreshPromise||(this.#topologyRefreshPromise=this.rediscover(void 0,new Set(excludedAddresses)).catch(err=>this.#emit("error",err)).
finally(()=>{this.#topologyRefreshPromise=void 0}))}quit(){return this.#destroy(client=>client.quit())}disconnect(){return this.#destroy(client=>client.disconnect())}close(){
return this.#destroy(client=>client.close())}destroy(){this.#isOpen=!1,this.#isReady=!1;for(let client of this.#clients())client.destroy();this.pubSubNode&&(this.
pubSubNode.client.destroy(),this.pubSubNode=void 0),this.#resetSlots(),this.nodeByAddress.clear(),this.#reconnectionTracker.clear(),this.#emit("disconnect")}*#clients(){
for(let master of this.masters)master.client&&(yield master.client),master.pubSub&&(yield master.pubSub.client);for(let replica of this.replicas)replica.client&&
(yield replica.client)}async#destroy(fn){this.#isOpen=!1,this.#isReady=!1;let promises=[];for(let client of this.#clients())promises.push(fn(client));this.pubSubNode&&
(promises.push(fn(this.pubSubNode.client)),this.pubSubNode=void 0),this.#resetSlots(),this.nodeByAddress.clear(),this.#reconnectionTracker.clear(),await Promise.
allSettled(promises),this.#emit("disconnect")}#assertReady(){if(!this.#isOpen)throw new errors_1.ClientClosedError;if(!this.#isReady)throw new errors_1.ClientOfflineError}getAllNodes(){
return this.#assertReady(),[...this.masters,...this.replicas]}getAllMasterNodes(){return this.#assertReady(),this.masters}async getClientAndSlotNumber(firstKey,isReadonly){
if(this.#assertReady(),!firstKey)return{client:await this.nodeClient(this.getRandomNode())};let slotNumber=(0,calculate_slot_1.default)(firstKey);return isReadonly?
{client:await this.nodeClient(this.getSlotRandomNode(slotNumber)),slotNumber}:{client:await this.nodeClient(this.slots[slotNumber].master),slotNumber}}getClientForKey(key,isReadonly){
this.#assertReady();let slotNumber=(0,calculate_slot_1.default)(key);return isReadonly?this.nodeClient(this.getSlotRandomNode(slotNumber)):this.nodeClient(this.
slots[slotNumber].master)}*#iterateAllNodes(){if(this.masters.length+this.replicas.length===0)return;let i=Math.floor(Math.random()*(this.masters.length+this.replicas.
length));if(i<this.masters.length){do yield this.masters[i];while(++i<this.masters.length);for(let replica of this.replicas)yield replica}else{i-=this.masters.length;
do yield this.replicas[i];while(++i<this.replicas.length)}for(;;){for(let master of this.masters)yield master;for(let replica of this.replicas)yield replica}}_randomNodeIterator;getRandomNode(){
return this.#assertReady(),this._randomNodeIterator??=this.#iterateAllNodes(),this._randomNodeIterator.next().value}*#slotNodesIterator(slot){let i=Math.floor(Math.
random()*(1+slot.replicas.length));if(i<slot.replicas.length)do yield slot.replicas[i];while(++i<slot.replicas.length);for(;;){yield slot.master;for(let replica of slot.
replicas)yield replica}}getSlotRandomNode(slotNumber){let slot=this.slots[slotNumber];return slot.replicas?.length?(slot.nodesIterator??=this.#slotNodesIterator(
slot),slot.nodesIterator.next().value):slot.master}getMasterByAddress(address){let master=this.nodeByAddress.get(address);if(master)return this.nodeClient(master)}nodeAddressByClient(client){
for(let[address,node]of this.nodeByAddress)if(node.client===client)return address}#sweepStaleCursors(now){for(let[key,binding]of this.cursorBindings){let ttl=binding.
maxIdleMs??DEFAULT_CURSOR_MAX_IDLE_MS;now-binding.createdAt>ttl&&this.cursorBindings.delete(key)}}bindCursor(token,binding){let now=Date.now();this.#sweepStaleCursors(
now),this.cursorBindings.set(token,{...binding,createdAt:now})}lookupCursor(token){return this.cursorBindings.get(token)}evictCursor(token){this.cursorBindings.
delete(token)}mintCursorToken(){return String(++this.#cursorTokenSeq)}#sweepStaleScanCursors(now){for(let[token,entry]of this.scanCursors)now-entry.createdAt>DEFAULT_CURSOR_MAX_IDLE_MS&&
this.scanCursors.delete(token)}bindScanCursor(token,address,cursor,visited,label){let now=Date.now();this.#sweepStaleScanCursors(now),this.scanCursors.set(token,
{address,cursor,visited,createdAt:now,label})}lookupScanCursor(token){return this.scanCursors.get(token)}evictScanCursor(token){this.scanCursors.delete(token)}nextScanTarget(visited){
return this.masters.find(master=>!visited.has(master.address))?.address}getPubSubClient(){return this.#assertReady(),this.pubSubNode?this.pubSubNode.connectPromise??
Promise.resolve(this.pubSubNode.client):this.#initiatePubSubClient()}async#initiatePubSubClient(toResubscribe){let index=Math.floor(Math.random()*(this.masters.
length+this.replicas.length)),node=index<this.masters.length?this.masters[index]:this.replicas[index-this.masters.length],client=this.#createClient(node,!1);return this.
pubSubNode={address:node.address,client,connectPromise:client.connect().then(async client2=>(toResubscribe&&await Promise.all([client2.extendPubSubListeners(pub_sub_1.
PUBSUB_TYPE.CHANNELS,toResubscribe[pub_sub_1.PUBSUB_TYPE.CHANNELS]),client2.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS,toResubscribe[pub_sub_1.PUBSUB_TYPE.
PATTERNS])]),this.pubSubNode.connectPromise=void 0,client2)).catch(err=>{throw this.pubSubNode=void 0,err})},this.pubSubNode.connectPromise}async executeUnsubscribeCommand(unsubscribe){
let client=await this.getPubSubClient();await unsubscribe(client),client.isPubSubActive||(this.#reconnectionTracker.removeClient(client._clientId),client.destroy(),
this.pubSubNode=void 0)}getShardedPubSubClient(channel){this.#assertReady();let{master}=this.slots[(0,calculate_slot_1.default)(channel)];return master.pubSub?master.
pubSub.connectPromise??Promise.resolve(master.pubSub.client):this.#initiateShardedPubSubClient(master)}async#initiateShardedPubSubClient(master){let client=this.#createClient(
master,!1);return client.on("sharded-channel-moved",async(channel,listeners)=>{try{await this.rediscover(client),await(await this.getShardedPubSubClient(channel)).
extendPubSubChannelListeners(pub_sub_1.PUBSUB_TYPE.SHARDED,channel,listeners)}catch(err){this.#emit("sharded-channel-moved-error",err,channel,listeners)}}),master.
pubSub={client,connectPromise:client.connect().then(client2=>(master.pubSub.connectPromise=void 0,client2)).catch(err=>{throw master.pubSub=void 0,err})},master.
pubSub.connectPromise}async executeShardedUnsubscribeCommand(channel,unsubscribe){let{master}=this.slots[(0,calculate_slot_1.default)(channel)];if(!master.pubSub)
return;let client=master.pubSub.connectPromise?await master.pubSub.connectPromise:master.pubSub.client;await unsubscribe(client),client.isPubSubActive||(this.#reconnectionTracker.
removeClient(client._clientId),client.destroy(),master.pubSub=void 0)}};_a=RedisClusterSlots;exports.default=RedisClusterSlots}});var require_multi_command3=__commonJS({"node_modules/@redis/client/dist/lib/cluster/multi-command.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=require_commands(),
multi_command_1=__importDefault(require_multi_command()),commander_1=require_commander(),parser_1=require_parser(),command_metadata_1=require_command_metadata(),
RedisClusterMultiCommand=class _RedisClusterMultiCommand{static#createCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp),replicaSafe;
return function(...args){let parser=new parser_1.BasicCommandParser(this.#keyPrefix);command.parseCommand(parser,...args);let redisArgs=parser.redisArgs;redisArgs.
preserve=parser.preserve;let firstKey=parser.firstKey;return replicaSafe??=(0,command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(
parser.commandIdentifier),command.IS_READ_ONLY),this.addCommand(firstKey,replicaSafe,redisArgs,transformReply)}}static#createModuleCommand(command,resp){let transformReply=(0,commander_1.
getTransformReply)(command,resp),replicaSafe;return function(...args){let parser=new parser_1.BasicCommandParser(this._self.#keyPrefix);command.parseCommand(parser,
...args);let redisArgs=parser.redisArgs;redisArgs.preserve=parser.preserve;let firstKey=parser.firstKey;return replicaSafe??=(0,command_metadata_1.isReplicaSafe)(
command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier),command.IS_READ_ONLY),this._self.addCommand(firstKey,replicaSafe,redisArgs,transformReply)}}static#createFunctionCommand(name,fn,resp){
let prefix=(0,commander_1.functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return function(...args){let parser=new parser_1.
BasicCommandParser(this._self.#keyPrefix);parser.push(...prefix),fn.parseCommand(parser,...args);let redisArgs=parser.redisArgs;redisArgs.preserve=parser.preserve;
let firstKey=parser.firstKey;return this._self.addCommand(firstKey,fn.IS_READ_ONLY,redisArgs,transformReply)}}static#createScriptCommand(script,resp){let transformReply=(0,commander_1.
getTransformReply)(script,resp);return function(...args){let parser=new parser_1.BasicCommandParser(this.#keyPrefix);script.parseCommand(parser,...args);let scriptArgs=parser.
redisArgs;scriptArgs.preserve=parser.preserve;let firstKey=parser.firstKey;return this.#addScript(firstKey,script.IS_READ_ONLY,script,scriptArgs,transformReply)}}static extend(config){
return(0,commander_1.attachConfig)({BaseClass:_RedisClusterMultiCommand,commands:commands_1.NON_STICKY_COMMANDS,createCommand:_RedisClusterMultiCommand.#createCommand,
createModuleCommand:_RedisClusterMultiCommand.#createModuleCommand,createFunctionCommand:_RedisClusterMultiCommand.#createFunctionCommand,createScriptCommand:_RedisClusterMultiCommand.#createScriptCommand,
config})}#multi;#executeMulti;#executePipeline;#firstKey;#isReadonly=!0;#keyPrefix;constructor(executeMulti,executePipeline,routing,typeMapping,keyPrefix){this.#multi=
new multi_command_1.default(typeMapping),this.#executeMulti=executeMulti,this.#executePipeline=executePipeline,this.#firstKey=routing===void 0?void 0:(0,parser_1.
prefixKey)(keyPrefix,routing),this.#keyPrefix=keyPrefix}#setState(firstKey,isReadonly){this.#firstKey??=firstKey,this.#isReadonly&&=isReadonly}addCommand(firstKey,isReadonly,args,transformReply){
return this.#setState(firstKey,isReadonly),this.#multi.addCommand(args,transformReply),this}#addScript(firstKey,isReadonly,script,args,transformReply){return this.#setState(
firstKey,isReadonly),this.#multi.addScript(script,args,transformReply),this}async exec(execAsPipeline=!1){return execAsPipeline?this.execAsPipeline():this.#multi.
transformReplies(await this.#executeMulti(this.#firstKey,this.#isReadonly,this.#multi.queue))}EXEC=this.exec;execTyped(execAsPipeline=!1){return this.exec(execAsPipeline)}async execAsPipeline(){
return this.#multi.queue.length===0?[]:this.#multi.transformReplies(await this.#executePipeline(this.#firstKey,this.#isReadonly,this.#multi.queue))}execAsPipelineTyped(){
return this.execAsPipeline()}sendCommand(args,options){let redisArgs=args.slice();return this.addCommand(options?.firstKey,options?.isReadonly,redisArgs),this}};
exports.default=RedisClusterMultiCommand}});var require_multi_shard_splitter=__commonJS({"node_modules/@redis/client/dist/lib/cluster/request-response-policies/multi-shard-splitter.js"(exports){"use stric\
t";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",
{value:!0});exports.splitMultiShardCommand=void 0;var calculate_slot_1=__importDefault(require_calculate_slot());function splitMultiShardCommand(args,keySpecs){
let label=args.length>0?args[0].toString():"<empty>";if(!keySpecs||keySpecs.length===0)throw new Error(`Cannot split ${label}: command has no key specification`);
if(keySpecs.length>1)throw new Error(`Cannot split ${label}: multiple key specifications are not supported`);let{beginSearch,findKeys}=keySpecs[0];if(beginSearch.
type!=="index")throw new Error(`Cannot split ${label}: unsupported begin_search type '${beginSearch.type}'`);let start=beginSearch.index,keyRegionStart,keyRegionEnd,
keyStep,keyNumIdx;switch(findKeys.type){case"range":{if(findKeys.lastKey!==-1||findKeys.limit!==0)throw new Error(`Cannot split ${label}: unsupported find_keys \
range (lastkey ${findKeys.lastKey}, limit ${findKeys.limit})`);keyStep=findKeys.keyStep,keyRegionStart=start,keyRegionEnd=args.length;break}case"keynum":{if(keyStep=
findKeys.keyStep,keyNumIdx=start+findKeys.keyNumIdx,keyRegionStart=start+findKeys.firstKey,keyNumIdx>=keyRegionStart)throw new Error(`Cannot split ${label}: num\
keys argument inside the key region`);let numKeys=parsePositiveInteger(args[keyNumIdx]);if(numKeys===void 0)throw new Error(`Cannot split ${label}: malformed nu\
mkeys argument '${args[keyNumIdx]}'`);keyRegionEnd=keyRegionStart+numKeys*keyStep;break}default:throw new Error(`Cannot split ${label}: unsupported find_keys ty\
pe '${findKeys.type}'`)}if(keyStep<1)throw new Error(`Cannot split ${label}: invalid keystep ${keyStep}`);if(keyRegionStart<1||keyRegionEnd>args.length)throw new Error(
`Cannot split ${label}: key region overruns the arguments`);let regionLength=keyRegionEnd-keyRegionStart;if(regionLength<=0||regionLength%keyStep!==0)throw new Error(
`Cannot split ${label}: key region does not align with keystep ${keyStep}`);let groupCount=regionLength/keyStep,slotGroups=new Map;for(let group=0;group<groupCount;group++){
let slot=(0,calculate_slot_1.default)(args[keyRegionStart+group*keyStep]),groups=slotGroups.get(slot);groups?groups.push(group):slotGroups.set(slot,[group])}let subCommands=new Map;
if(slotGroups.size===1){let[[slot,groupIndices]]=slotGroups,keyPositions=groupIndices.map(group=>keyRegionStart+group*keyStep);return subCommands.set(slot,{args:[
...args],groupIndices,keyPositions}),subCommands}let suffix=args.slice(keyRegionEnd);for(let[slot,groupIndices]of slotGroups){let subArgs=args.slice(0,keyRegionStart);
keyNumIdx!==void 0&&(subArgs[keyNumIdx]=groupIndices.length.toString());let keyPositions=[];groupIndices.forEach((group,j)=>{keyPositions.push(keyRegionStart+j*
keyStep);let groupStart=keyRegionStart+group*keyStep;for(let i=0;i<keyStep;i++)subArgs.push(args[groupStart+i])}),subArgs.push(...suffix),subCommands.set(slot,{
args:subArgs,groupIndices,keyPositions})}return subCommands}exports.splitMultiShardCommand=splitMultiShardCommand;function parsePositiveInteger(arg){if(arg===void 0)
return;let value=Number(arg.toString());return Number.isInteger(value)&&value>0?value:void 0}}});var require_generic_aggregators=__commonJS({"node_modules/@redis/client/dist/lib/cluster/request-response-policies/generic-aggregators.js"(exports){"use strict";
Object.defineProperty(exports,"__esModule",{value:!0});exports.aggregateMerge=exports.aggregateSum=exports.aggregateMax=exports.aggregateMin=exports.aggregateLogicalOr=
exports.aggregateLogicalAnd=void 0;var aggregateLogicalAnd=replies=>{if(replies.length===0)return[];if(!replies.every(reply=>Array.isArray(reply)&&reply.every(value=>typeof value==
"number")))throw new Error("All replies must be array of numbers for logical AND aggregation");let result=Array(replies[0].length).fill(1);for(let reply of replies)
for(let i=0;i<reply.length;i++)result[i]=result[i]&&reply[i]?1:0;return result};exports.aggregateLogicalAnd=aggregateLogicalAnd;var aggregateLogicalOr=replies=>{
if(replies.length===0)return[];if(!replies.every(reply=>Array.isArray(reply)&&reply.every(value=>typeof value=="number")))throw new Error("All replies must be a\
rray of numbers for logical OR aggregation");let result=Array(replies[0].length).fill(0);for(let reply of replies)for(let i=0;i<reply.length;i++)result[i]=result[i]||
reply[i]?1:0;return result};exports.aggregateLogicalOr=aggregateLogicalOr;var aggregateElementwise=(replies,reduce,label)=>{let length=replies[0].length;if(!replies.
every(reply=>Array.isArray(reply)&&reply.length===length&&reply.every(value=>typeof value=="number")))throw new Error(`All replies must be number arrays of equa\
l length for ${label} aggregation`);let result=replies[0].slice();for(let r=1;r<replies.length;r++){let reply=replies[r];for(let i=0;i<length;i++)result[i]=reduce(
result[i],reply[i])}return result},aggregateMin=replies=>{if(replies.length===0)return 0;if(Array.isArray(replies[0]))return aggregateElementwise(replies,Math.min,
"min");if(!replies.every(reply=>typeof reply=="number"))throw new Error("All replies must be numbers for min aggregation");return Math.min(...replies)};exports.
aggregateMin=aggregateMin;var aggregateMax=replies=>{if(replies.length===0)return 0;if(Array.isArray(replies[0]))return aggregateElementwise(replies,Math.max,"m\
ax");if(!replies.every(reply=>typeof reply=="number"))throw new Error("All replies must be numbers for max aggregation");return Math.max(...replies)};exports.aggregateMax=
aggregateMax;var aggregateSum=replies=>{if(replies.length===0)return 0;if(!replies.every(reply=>typeof reply=="number"))throw new Error("All replies must be num\
bers for sum aggregation");return replies.reduce((acc,reply)=>acc+reply,0)};exports.aggregateSum=aggregateSum;var aggregateMerge=replies=>{if(replies.length===0)
return;let firstReply=replies[0];if(Array.isArray(firstReply)){let set=new Set;for(let reply of replies)for(let item of reply)set.add(item);return Array.from(set)}
if(firstReply instanceof Map){let map=new Map;for(let reply of replies)for(let[key,value]of reply)map.set(key,value);return map}if(typeof firstReply=="object"&&
firstReply!==null){let merged={};for(let reply of replies)Object.assign(merged,reply);return merged}throw new Error("Unsupported reply type for merge aggregatio\
n")};exports.aggregateMerge=aggregateMerge}});var require_ft_cursor=__commonJS({"node_modules/@redis/client/dist/lib/cluster/request-response-policies/ft-cursor.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.finalizeFtCursor=exports.routeFtCursor=exports.extractCursorValue=exports.upperCommand=exports.argToString=void 0;var parser_1=require_parser();
function argToString(arg){return typeof arg=="string"?arg:arg.toString()}exports.argToString=argToString;function upperCommand(parser){return parser.commandIdentifier.
command.toUpperCase()}exports.upperCommand=upperCommand;function extractCursorValue(reply){if(reply!=null){if(reply instanceof Map)return reply.has("cursor")?asCursorValue(
reply.get("cursor")):void 0;if(Array.isArray(reply))return asCursorValue(reply[1]);if(typeof reply=="object"&&"cursor"in reply)return asCursorValue(reply.cursor)}}
exports.extractCursorValue=extractCursorValue;function asCursorValue(value){if(typeof value=="number"||typeof value=="string")return value}function isExhausted(cursor){
return cursor===0||cursor==="0"}function maxIdleFromAggregateArgs(redisArgs){for(let i=0;i<redisArgs.length-1;i++)if(argToString(redisArgs[i]).toUpperCase()==="\
MAXIDLE"){let n=Number(argToString(redisArgs[i+1]));return Number.isNaN(n)||n<=0?void 0:n}}var routeFtCursor=async(slots,parser)=>{let{redisArgs}=parser;if(redisArgs.
length<4)return[{client:await slots.nodeClient(slots.getRandomNode())}];let token=argToString(redisArgs[3]),binding=slots.lookupCursor(token);if(binding){let client=await slots.
getMasterByAddress(binding.address);if(client)return[{client,parser:withCursorArg(parser,binding.cursorId)}];throw new Error(`FT.CURSOR: the node serving cursor\
 ${token} on index "${argToString(redisArgs[2])}" has left the cluster.`)}throw new Error(`FT.CURSOR: unknown cursor ${token} on index "${argToString(redisArgs[2])}\
". Cluster cursors are minted per client instance and expire when idle \u2014 the cursor was not created by this client, has already been exhausted, or has expired.`)};
exports.routeFtCursor=routeFtCursor;function withCursorArg(parser,cursorId){let sub=new parser_1.BasicCommandParser,{redisArgs}=parser;for(let i=0;i<redisArgs.length;i++)
sub.push(i===3?cursorId:redisArgs[i]);return sub}function finalizeFtCursor(slots,parser,plan,reply){let cmd=upperCommand(parser);if(cmd!=="FT.AGGREGATE"&&cmd!==
"FT.CURSOR"||plan.length!==1)return reply;let{redisArgs}=parser;if(cmd==="FT.AGGREGATE"){let cursor=extractCursorValue(reply);if(cursor===void 0||isExhausted(cursor))
return reply;let client=plan[0].client;if(!client)return reply;let address=slots.nodeAddressByClient(client);if(!address)return reply;let token2=slots.mintCursorToken();
return slots.bindCursor(token2,{address,cursorId:argToString(cursor),maxIdleMs:maxIdleFromAggregateArgs(redisArgs)}),withReplyCursor(reply,token2,cursor)}let{subcommand}=parser.
commandIdentifier,sub=subcommand===void 0?void 0:subcommand.toUpperCase(),token=argToString(redisArgs[3]);if(sub==="DEL")return slots.evictCursor(token),reply;if(sub===
"READ"){let binding=slots.lookupCursor(token);if(!binding)return reply;let next=extractCursorValue(reply);return next===void 0||isExhausted(next)?(slots.evictCursor(
token),reply):(slots.bindCursor(token,{address:binding.address,cursorId:argToString(next),maxIdleMs:binding.maxIdleMs}),withReplyCursor(reply,token,next))}return reply}
exports.finalizeFtCursor=finalizeFtCursor;function withReplyCursor(reply,token,original){let cursor=typeof original=="number"?Number(token):token;if(reply instanceof
Map){let copy=new Map(reply);return copy.set("cursor",cursor),copy}if(Array.isArray(reply)){let copy=reply.slice();return copy[1]=cursor,copy}return{...reply,cursor}}}});var require_scan_cursor=__commonJS({"node_modules/@redis/client/dist/lib/cluster/request-response-policies/scan-cursor.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.finalizeScanCursor=exports.routeScan=void 0;var parser_1=require_parser(),ft_cursor_1=require_ft_cursor(),SCAN_CURSOR_ARG_INDEX=new Map(
[["SCAN",1],["BLESS SCAN",2]]);function resolveScanCommand(parser){let command=(0,ft_cursor_1.upperCommand)(parser),{subcommand}=parser.commandIdentifier;if(subcommand!==
void 0){let label=`${command} ${subcommand.toUpperCase()}`,cursorIndex2=SCAN_CURSOR_ARG_INDEX.get(label);if(cursorIndex2!==void 0)return{label,cursorIndex:cursorIndex2}}
let cursorIndex=SCAN_CURSOR_ARG_INDEX.get(command);return cursorIndex===void 0?void 0:{label:command,cursorIndex}}var routeScan=async(slots,parser)=>{let resolved=resolveScanCommand(
parser);if(!resolved)return[{client:await slots.nodeClient(slots.getRandomNode())}];let{label,cursorIndex}=resolved;if(parser.redisArgs.length<=cursorIndex)return[
{client:await slots.nodeClient(slots.getRandomNode())}];let cursorArg=(0,ft_cursor_1.argToString)(parser.redisArgs[cursorIndex]);if(cursorArg==="0"){let address=slots.
nextScanTarget(EMPTY_VISITED);if(!address)throw new Error(`${label}: no master nodes available`);return[{client:await pinnedMaster(slots,address,label)}]}let entry=slots.
lookupScanCursor(cursorArg);if(!entry||entry.label!==label)throw new Error(`${label}: unknown cursor "${cursorArg}". Cluster-wide ${label} cursors are minted pe\
r client instance and expire when idle \u2014 restart the scan from 0.`);return[{client:await pinnedMaster(slots,entry.address,label),parser:withCursor(parser,cursorIndex,
entry.cursor)}]};exports.routeScan=routeScan;var EMPTY_VISITED=new Set;async function pinnedMaster(slots,address,label){let client=await slots.getMasterByAddress(
address);if(!client)throw new Error(`${label}: node ${address} serving this cursor has left the cluster \u2014 restart the scan from 0.`);return client}function withCursor(parser,cursorIndex,cursor){
let sub=new parser_1.BasicCommandParser,{redisArgs}=parser;for(let i=0;i<redisArgs.length;i++)sub.push(i===cursorIndex?cursor:redisArgs[i]);return sub}function finalizeScanCursor(slots,parser,plan,reply){
let resolved=resolveScanCommand(parser);if(!resolved)return reply;let{label,cursorIndex}=resolved;if(plan.length!==1||!plan[0].client)return reply;let serverCursor=extractScanCursor(
reply);if(serverCursor===void 0)return reply;let address=slots.nodeAddressByClient(plan[0].client);if(!address)return reply;let callerCursor=(0,ft_cursor_1.argToString)(
parser.redisArgs[cursorIndex]),chain=callerCursor==="0"?void 0:slots.lookupScanCursor(callerCursor),visited=chain?.label===label?chain.visited:new Set;if((0,ft_cursor_1.
argToString)(serverCursor)!=="0"){let token2=callerCursor==="0"?slots.mintCursorToken():callerCursor;return slots.bindScanCursor(token2,address,(0,ft_cursor_1.argToString)(
serverCursor),visited,label),withReplyCursor(reply,token2,serverCursor)}visited.add(address);let next=slots.nextScanTarget(visited);if(!next)return callerCursor!==
"0"&&slots.evictScanCursor(callerCursor),reply;let token=callerCursor==="0"?slots.mintCursorToken():callerCursor;return slots.bindScanCursor(token,next,"0",visited,
label),withReplyCursor(reply,token,serverCursor)}exports.finalizeScanCursor=finalizeScanCursor;function extractScanCursor(reply){if(reply!=null){if(Array.isArray(
reply))return isCursorValue(reply[0])?reply[0]:void 0;if(typeof reply=="object"&&"cursor"in reply){let cursor=reply.cursor;return isCursorValue(cursor)?cursor:void 0}}}
function isCursorValue(value){return typeof value=="string"||value instanceof Buffer}function withReplyCursor(reply,token,original){let cursor=original instanceof
Buffer?Buffer.from(token):token;if(Array.isArray(reply)){let copy=reply.slice();return copy[0]=cursor,copy}return{...reply,cursor}}}});var require_dispatch=__commonJS({"node_modules/@redis/client/dist/lib/cluster/request-response-policies/dispatch.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.RESPONSE_REDUCERS=exports.REQUEST_ROUTERS=exports.remapAggregateReply=exports.NUMERIC_AGG_POLICIES=exports.reduceDefaultKeyed=
exports.reduceDefaultKeyless=exports.reduceSpecial=exports.SPECIAL_RESPONSE_REDUCERS=exports.reduceRandomKey=exports.reduceSum=exports.reduceMax=exports.reduceMin=
exports.reduceLogicalOr=exports.reduceLogicalAnd=exports.reduceAllSucceeded=exports.reduceOneSucceeded=exports.routeSpecial=exports.SPECIAL_REQUEST_ROUTERS=exports.
routeDefaultKeyed=exports.routeDefaultKeyless=exports.routeMultiShard=exports.routeAllShards=exports.routeAllNodes=void 0;var parser_1=require_parser(),decoder_1=require_decoder(),
multi_shard_splitter_1=require_multi_shard_splitter(),generic_aggregators_1=require_generic_aggregators(),policies_constants_1=require_policies_constants(),ft_cursor_1=require_ft_cursor(),
scan_cursor_1=require_scan_cursor(),routeAllNodes=async slots=>slots.getAllNodes().map(node=>({getClient:()=>slots.nodeClient(node)}));exports.routeAllNodes=routeAllNodes;
var routeAllShards=async slots=>slots.getAllMasterNodes().map(node=>({getClient:()=>slots.nodeClient(node)}));exports.routeAllShards=routeAllShards;var routeMultiShard=async(_slots,parser,_isReadonly,keySpecs)=>{
let subCommands=(0,multi_shard_splitter_1.splitMultiShardCommand)(parser.redisArgs,keySpecs);return Array.from(subCommands.values(),sub=>({parser:buildSubParser(
sub),groupIndices:sub.groupIndices}))};exports.routeMultiShard=routeMultiShard;function buildSubParser(sub){let parser=new parser_1.BasicCommandParser,keyPositions=new Set(
sub.keyPositions);for(let i=0;i<sub.args.length;i++){let arg=sub.args[i];keyPositions.has(i)?parser.pushKey(arg):parser.push(arg)}return parser}var routeDefaultKeyless=async slots=>[
{client:await slots.nodeClient(slots.getRandomNode())}];exports.routeDefaultKeyless=routeDefaultKeyless;var routeDefaultKeyed=async(slots,parser,isReadonly)=>[{
client:(await slots.getClientAndSlotNumber(parser.firstKey,isReadonly)).client}];exports.routeDefaultKeyed=routeDefaultKeyed;function specialKey(parser){let{subcommand}=parser.
commandIdentifier,c=(0,ft_cursor_1.upperCommand)(parser);return subcommand?`${c} ${subcommand.toUpperCase()}`:c}exports.SPECIAL_REQUEST_ROUTERS={"FT.CURSOR READ":ft_cursor_1.
routeFtCursor,"FT.CURSOR DEL":ft_cursor_1.routeFtCursor,"BLESS SCAN":scan_cursor_1.routeScan,SCAN:scan_cursor_1.routeScan};var routeSpecial=async(slots,parser,isReadonly,keySpecs)=>{
let handler=exports.SPECIAL_REQUEST_ROUTERS[specialKey(parser)]??exports.SPECIAL_REQUEST_ROUTERS[parser.commandIdentifier.command.toUpperCase()];return handler?
handler(slots,parser,isReadonly,keySpecs):(console.warn(`node-redis: no cluster routing implemented for the "special" request policy of "${specialKey(parser)}";\
 routing to a single node. The reply may be incomplete.`),[{client:await slots.nodeClient(slots.getRandomNode())}])};exports.routeSpecial=routeSpecial;var reduceOneSucceeded=async promises=>{
try{return await Promise.any(promises)}catch(err){throw err instanceof AggregateError&&err.errors.length>0?err.errors[0]:err}};exports.reduceOneSucceeded=reduceOneSucceeded;
var reduceAllSucceeded=async promises=>(await Promise.all(promises))[0];exports.reduceAllSucceeded=reduceAllSucceeded;var reduceWith=aggregate=>async promises=>aggregate(
await Promise.all(promises));exports.reduceLogicalAnd=reduceWith(generic_aggregators_1.aggregateLogicalAnd);exports.reduceLogicalOr=reduceWith(generic_aggregators_1.
aggregateLogicalOr);exports.reduceMin=reduceWith(generic_aggregators_1.aggregateMin);exports.reduceMax=reduceWith(generic_aggregators_1.aggregateMax);exports.reduceSum=
reduceWith(generic_aggregators_1.aggregateSum);var reduceRandomKey=async promises=>{let responses=await Promise.all(promises),keys=responses.filter(reply=>reply!=
null);return keys.length===0?responses[0]:keys[Math.floor(Math.random()*keys.length)]};exports.reduceRandomKey=reduceRandomKey;exports.SPECIAL_RESPONSE_REDUCERS=
{RANDOMKEY:exports.reduceRandomKey};var reduceSpecial=async(promises,parser)=>{let reducer=exports.SPECIAL_RESPONSE_REDUCERS[specialKey(parser)]??exports.SPECIAL_RESPONSE_REDUCERS[parser.
commandIdentifier.command.toUpperCase()];return reducer?reducer(promises,parser):(promises.length>1&&console.warn(`node-redis: no cluster aggregation implemente\
d for the "special" response policy of "${specialKey(parser)}"; merging replies from ${promises.length} nodes. The result shape may be wrong.`),(0,exports.reduceDefaultKeyless)(
promises))};exports.reduceSpecial=reduceSpecial;var reduceDefaultKeyless=async promises=>{let responses=await Promise.all(promises);return responses.length===1?
responses[0]:(0,generic_aggregators_1.aggregateMerge)(responses)};exports.reduceDefaultKeyless=reduceDefaultKeyless;var reduceDefaultKeyed=async(promises,_parser,positionHints)=>{
let responses=await Promise.all(promises);if(!positionHints?.some(hint=>hint!==void 0))return responses[0];let result=[];return responses.forEach((reply,p)=>{let indices=positionHints[p];
if(!indices)throw new Error("default-keyed reducer: split reply missing position hints");let elements=reply;indices.forEach((groupIndex,i)=>{result[groupIndex]=
elements[i]})}),result};exports.reduceDefaultKeyed=reduceDefaultKeyed;exports.NUMERIC_AGG_POLICIES=new Set([policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.
AGG_SUM,policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MIN,policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX,policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.
AGG_LOGICAL_AND,policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR]);function remapAggregateReply(reply,typeMapping){let map=typeMapping?.[decoder_1.
RESP_TYPES.NUMBER];if(!map||map===Number)return reply;let apply=map;return Array.isArray(reply)?reply.map(value=>apply(value)):apply(reply)}exports.remapAggregateReply=
remapAggregateReply;exports.REQUEST_ROUTERS={[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.ALL_NODES]:exports.routeAllNodes,[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.
ALL_SHARDS]:exports.routeAllShards,[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD]:exports.routeMultiShard,[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.
SPECIAL]:exports.routeSpecial,[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS]:exports.routeDefaultKeyless,[policies_constants_1.REQUEST_POLICIES_WITH_DEFAULTS.
DEFAULT_KEYED]:exports.routeDefaultKeyed};exports.RESPONSE_REDUCERS={[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.ONE_SUCCEEDED]:exports.reduceOneSucceeded,
[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.ALL_SUCCEEDED]:exports.reduceAllSucceeded,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_AND]:exports.
reduceLogicalAnd,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR]:exports.reduceLogicalOr,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.
AGG_MIN]:exports.reduceMin,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX]:exports.reduceMax,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.
AGG_SUM]:exports.reduceSum,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.SPECIAL]:exports.reduceSpecial,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.
DEFAULT_KEYLESS]:exports.reduceDefaultKeyless,[policies_constants_1.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED]:exports.reduceDefaultKeyed}}});var require_cluster=__commonJS({"node_modules/@redis/client/dist/lib/cluster/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&
exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=require_commands(),node_events_1=__require("node:events"),
commander_1=require_commander(),cluster_slots_1=__importStar(require_cluster_slots()),multi_command_1=__importDefault(require_multi_command3()),errors_1=require_errors(),
parser_1=require_parser(),ASKING_1=require_ASKING(),single_entry_cache_1=__importDefault(require_single_entry_cache()),tracing_1=require_tracing(),identity_1=require_identity(),
defaults_1=require_defaults(),command_metadata_1=require_command_metadata(),dispatch_1=require_dispatch(),calculate_slot_1=__importDefault(require_calculate_slot()),
ft_cursor_1=require_ft_cursor(),scan_cursor_1=require_scan_cursor(),RedisCluster=class _RedisCluster extends node_events_1.EventEmitter{static#createCommand(command,resp){
let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);
return command.parseCommand(parser,...args),this._self._executeWithPolicies(parser,command.IS_READ_ONLY,this._commandOptions,p=>(client,opts)=>client._executeCommand(
command,p,opts,transformReply))}}static#createModuleCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp);return async function(...args){
let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return command.parseCommand(parser,...args),this._self._executeWithPolicies(parser,command.IS_READ_ONLY,
this._self._commandOptions,p=>(client,opts)=>client._executeCommand(command,p,opts,transformReply))}}static#createFunctionCommand(name,fn,resp){let prefix=(0,commander_1.
functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(
this._self._keyPrefix);return parser.push(...prefix),fn.parseCommand(parser,...args),this._self._executeWithPolicies(parser,fn.IS_READ_ONLY,this._self._commandOptions,
p=>(client,opts)=>client._executeCommand(fn,p,opts,transformReply))}}static#createScriptCommand(script,resp){let prefix=(0,commander_1.scriptArgumentsPrefix)(script),
transformReply=(0,commander_1.getTransformReply)(script,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return parser.
push(...prefix),script.parseCommand(parser,...args),this._self._executeWithPolicies(parser,script.IS_READ_ONLY,this._commandOptions,p=>(client,opts)=>client._executeScript(
script,p,opts,transformReply))}}static#SingleEntryCache=new single_entry_cache_1.default;static factory(config){let Cluster=_RedisCluster.#SingleEntryCache.get(
config);return Cluster||(Cluster=(0,commander_1.attachConfig)({BaseClass:_RedisCluster,commands:commands_1.NON_STICKY_COMMANDS,createCommand:_RedisCluster.#createCommand,
createModuleCommand:_RedisCluster.#createModuleCommand,createFunctionCommand:_RedisCluster.#createFunctionCommand,createScriptCommand:_RedisCluster.#createScriptCommand,
config}),Cluster.prototype.Multi=multi_command_1.default.extend(config),_RedisCluster.#SingleEntryCache.set(config,Cluster)),options=>Object.create(new Cluster(
options))}static create(options){return _RedisCluster.factory(options)(options)}_options;_slots;#identity;_self=this;_commandOptions;_policyResolver;get slots(){
return this._self._slots.slots}get clientSideCache(){return this._self._slots.clientSideCache}get _keyPrefix(){return this._self._options.keyPrefix}get masters(){
return this._self._slots.masters}get replicas(){return this._self._slots.replicas}get nodeByAddress(){return this._self._slots.nodeByAddress}get pubSubNode(){return this.
_self._slots.pubSubNode}get isOpen(){return this._self._slots.isOpen}get isReady(){return this._self._slots.isReady}get identity(){return this._self.#identity}constructor(options){
super(),this.#identity={id:(0,identity_1.generateClusterClientId)(options.rootNodes),role:identity_1.ClientRole.CLUSTER},this._options=options,this._slots=new cluster_slots_1.
default(options,this.emit.bind(this),this.#identity.id),this.on(cluster_slots_1.RESUBSCRIBE_LISTENERS_EVENT,this.resubscribeAllPubSubListeners.bind(this)),this.
_commandOptions={timeout:defaults_1.DEFAULT_COMMAND_TIMEOUT,...options?.commandOptions},this._policyResolver=command_metadata_1.defaultCommandMetadata}duplicate(overrides){
return new(Object.getPrototypeOf(this)).constructor({...this._self._options,himportRegistry:this._self._slots.himportRegistry,commandOptions:this._commandOptions,
...overrides})}async connect(){return await this._self._slots.connect(),this}withCommandOptions(options){let proxy=Object.create(this);return proxy._commandOptions=
options,proxy}_commandOptionsProxy(key,value){let proxy=Object.create(this);return proxy._commandOptions={...this._commandOptions,[key]:value},proxy}withTypeMapping(typeMapping){
return this._commandOptionsProxy("typeMapping",typeMapping)}_handleAsk(fn){return async(client,options)=>{let chainId=Symbol("asking chain"),opts=options?{...options}:
{};return opts.chainId=chainId,opts.askRedirect=!0,(await Promise.all([client.sendCommand([ASKING_1.ASKING_CMD],{chainId}),fn(client,opts)]))[1]}}async _executeWithPolicies(parser,isReadonly,options,makeFn){
let policyResult=this._policyResolver.resolvePolicy(parser.commandIdentifier),policy=policyResult.ok?policyResult.value:(0,command_metadata_1.defaultCommandPolicies)(
parser.keys.length===0),readonly=(0,command_metadata_1.isReplicaSafe)(policy,isReadonly),requestPolicy=policy.request,responsePolicy=policy.response;if(requestPolicy===
command_metadata_1.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED&&responsePolicy===command_metadata_1.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED)return this._execute(
parser,readonly,options,makeFn(parser));let router=dispatch_1.REQUEST_ROUTERS[requestPolicy];if(!router)throw new Error(`Unknown request policy ${requestPolicy}`);
let reducer=dispatch_1.RESPONSE_REDUCERS[responsePolicy];if(!reducer)throw new Error(`Unknown response policy ${responsePolicy}`);let plan=await router(this._slots,
parser,readonly,policy.keySpecs);if(plan.length===0)throw new Error(`Request policy ${requestPolicy} produced no target nodes`);let numericAgg=dispatch_1.NUMERIC_AGG_POLICIES.
has(responsePolicy),requestedMapping=options?.typeMapping,execOptions=numericAgg&&requestedMapping?{...options,typeMapping:void 0}:options,served={},responsePromises=plan.
map(async entry=>{let entryParser=entry.parser??parser,client=entry.client??(entry.getClient?await entry.getClient():void 0);return this._execute(entryParser,readonly,
execOptions,makeFn(entryParser),client,plan.length===1?served:void 0)}),positionHints=plan.map(entry=>entry.groupIndices),reply=await reducer(responsePromises,parser,
positionHints);numericAgg&&(reply=(0,dispatch_1.remapAggregateReply)(reply,requestedMapping));let servedClient=served.client,hookPlan=servedClient&&servedClient!==
plan[0].client?[{...plan[0],client:servedClient}]:plan;try{reply=(0,ft_cursor_1.finalizeFtCursor)(this._slots,parser,hookPlan,reply)}catch{}try{reply=(0,scan_cursor_1.
finalizeScanCursor)(this._slots,parser,hookPlan,reply)}catch{}return reply}async _execute(parser,isReadonly,options,fn,pinnedClient,served){let maxCommandRedirections=this.
_options.maxCommandRedirections??16,client,slotNumber;pinnedClient?(client=pinnedClient,slotNumber=parser.firstKey===void 0?void 0:(0,calculate_slot_1.default)(
parser.firstKey)):{client,slotNumber}=await this._slots.getClientAndSlotNumber(parser.firstKey,isReadonly);let i=0,myFn=fn;for(;;)try{served&&(served.client=client);
let opts={...options,slotNumber};return await myFn(client,opts)}catch(_err){let err=_err;if(myFn=fn,!(err instanceof Error))throw err;let isRedirect=err.message.
startsWith("ASK")||err.message.startsWith("MOVED");if(++i>maxCommandRedirections)throw(0,tracing_1.publish)(tracing_1.CHANNELS.ERROR,()=>({error:err,origin:"clu\
ster",internal:!1,clientId:client._clientId,retryCount:i})),isRedirect?new errors_1.MaxCommandRedirectionsError(err):err;if(err.message.startsWith("ASK")){(0,tracing_1.
publish)(tracing_1.CHANNELS.ERROR,()=>({error:err,origin:"cluster",internal:!0,clientId:client._clientId,retryCount:i}));let address=err.message.substring(err.message.
lastIndexOf(" ")+1),redirectTo=await this._slots.getMasterByAddress(address);if(redirectTo||(await this._slots.rediscover(client),redirectTo=await this._slots.getMasterByAddress(
address)),!redirectTo)throw new Error(`Cannot find node ${address}`);client=redirectTo,myFn=this._handleAsk(fn);continue}if(err.message.startsWith("MOVED")){(0,tracing_1.
publish)(tracing_1.CHANNELS.ERROR,()=>({error:err,origin:"cluster",internal:!0,clientId:client._clientId,retryCount:i})),await this._slots.rediscover(client),client=
(await this._slots.getClientAndSlotNumber(parser.firstKey,isReadonly)).client;continue}throw err}}async sendCommand(firstKey,isReadonly,args,options){let opts={
...this._commandOptions,...options},parser=new parser_1.BasicCommandParser;return args.forEach(arg=>parser.push(arg)),firstKey!==void 0&&parser.markRoutingKey(firstKey),
this._self._executeWithPolicies(parser,isReadonly,opts,p=>(client,opts2)=>client.sendCommand(p.redisArgs,opts2))}MULTI(routing){return new this.Multi(async(firstKey,isReadonly,commands)=>{
let parser=new parser_1.BasicCommandParser;return firstKey!==void 0&&parser.markRoutingKey(firstKey),this._self._execute(parser,isReadonly,void 0,(client,options)=>client.
_executeMulti(commands,void 0,options?.slotNumber,options?.chainId))},async(firstKey,isReadonly,commands)=>{let{client,slotNumber}=await this._self._slots.getClientAndSlotNumber(
firstKey,isReadonly);return client._executePipeline(commands,void 0,slotNumber)},routing,this._commandOptions?.typeMapping,this._self._keyPrefix)}multi=this.MULTI;async SUBSCRIBE(channels,listener,bufferMode){
return(await this._self._slots.getPubSubClient()).SUBSCRIBE(channels,listener,bufferMode)}subscribe=this.SUBSCRIBE;async UNSUBSCRIBE(channels,listener,bufferMode){
return this._self._slots.executeUnsubscribeCommand(client=>client.UNSUBSCRIBE(channels,listener,bufferMode))}unsubscribe=this.UNSUBSCRIBE;async PSUBSCRIBE(patterns,listener,bufferMode){
return(await this._self._slots.getPubSubClient()).PSUBSCRIBE(patterns,listener,bufferMode)}pSubscribe=this.PSUBSCRIBE;async PUNSUBSCRIBE(patterns,listener,bufferMode){
return this._self._slots.executeUnsubscribeCommand(client=>client.PUNSUBSCRIBE(patterns,listener,bufferMode))}pUnsubscribe=this.PUNSUBSCRIBE;async SSUBSCRIBE(channels,listener,bufferMode){
let maxCommandRedirections=this._self._options.maxCommandRedirections??16,firstChannel=Array.isArray(channels)?channels[0]:channels,client=await this._self._slots.
getShardedPubSubClient(firstChannel);for(let i=0;;i++)try{return await client.SSUBSCRIBE(channels,listener,bufferMode)}catch(err){if(!(err instanceof errors_1.ErrorReply))
throw err;let isRedirect=err.message.startsWith("MOVED");if(++i>maxCommandRedirections)throw isRedirect?new errors_1.MaxCommandRedirectionsError(err):err;if(isRedirect){
await this._self._slots.rediscover(client),client=await this._self._slots.getShardedPubSubClient(firstChannel);continue}throw err}}sSubscribe=this.SSUBSCRIBE;SUNSUBSCRIBE(channels,listener,bufferMode){
return this._self._slots.executeShardedUnsubscribeCommand(Array.isArray(channels)?channels[0]:channels,client=>client.SUNSUBSCRIBE(channels,listener,bufferMode))}resubscribeAllPubSubListeners(allListeners){
if(allListeners.CHANNELS)for(let[channel,listeners]of allListeners.CHANNELS)listeners.buffers.forEach(bufListener=>{this.subscribe(channel,bufListener,!0)}),listeners.
strings.forEach(strListener=>{this.subscribe(channel,strListener)});if(allListeners.PATTERNS)for(let[channel,listeners]of allListeners.PATTERNS)listeners.buffers.
forEach(bufListener=>{this.pSubscribe(channel,bufListener,!0)}),listeners.strings.forEach(strListener=>{this.pSubscribe(channel,strListener)});if(allListeners.SHARDED)
for(let[channel,listeners]of allListeners.SHARDED)listeners.buffers.forEach(bufListener=>{this.sSubscribe(channel,bufListener,!0)}),listeners.strings.forEach(strListener=>{
this.sSubscribe(channel,strListener)})}sUnsubscribe=this.SUNSUBSCRIBE;quit(){return this._self._slots.quit()}disconnect(){return this._self._slots.disconnect()}close(){
return this._self._slots.clientSideCache?.onPoolClose(),this._self._slots.close()}destroy(){return this._self._slots.clientSideCache?.onPoolClose(),this._self._slots.
destroy()}nodeClient(node){return this._self._slots.nodeClient(node)}getRandomNode(){return this._self._slots.getRandomNode()}getSlotRandomNode(slot){return this.
_self._slots.getSlotRandomNode(slot)}getNodeClientForKey(key,isReadonly){return this._self._slots.getClientForKey(key,isReadonly)}getMasters(){return this.masters}getSlotMaster(slot){
return this.slots[slot].master}};exports.default=RedisCluster}});var require_utils4=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.getMappedNode=exports.createScriptCommand=exports.createModuleCommand=exports.createFunctionCommand=exports.createCommand=exports.clientSocketToNode=exports.
mergeSentinelNodes=exports.createNodeList=exports.parseNode=void 0;var parser_1=require_parser(),commander_1=require_commander(),command_metadata_1=require_command_metadata();
function parseNode(node){if(!(node.flags.includes("s_down")||node.flags.includes("disconnected")||node.flags.includes("failover_in_progress")))return{host:node.
ip,port:Number(node.port)}}exports.parseNode=parseNode;function createNodeList(nodes){let nodeList=[];for(let nodeData of nodes){let node=parseNode(nodeData);node!==
void 0&&nodeList.push(node)}return nodeList}exports.createNodeList=createNodeList;function mergeSentinelNodes(seedNodes,discoveredNodes){let seen=new Set,merged=[];
for(let node of[...seedNodes,...discoveredNodes]){let key=`${node.host}:${node.port}`;seen.has(key)||(merged.push({host:node.host,port:node.port}),seen.add(key))}
return merged}exports.mergeSentinelNodes=mergeSentinelNodes;function clientSocketToNode(socket){let s=socket;return{host:s.host,port:s.port}}exports.clientSocketToNode=
clientSocketToNode;function createCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp),replicaSafe;return async function(...args){
let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return command.parseCommand(parser,...args),replicaSafe??=(0,command_metadata_1.isReplicaSafe)(
command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier),command.IS_READ_ONLY),this._self._execute(replicaSafe,client=>client._executeCommand(
command,parser,this.commandOptions,transformReply))}}exports.createCommand=createCommand;function createFunctionCommand(name,fn,resp){let prefix=(0,commander_1.
functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return async function(...args){let parser=new parser_1.BasicCommandParser(
this._self._keyPrefix);return parser.push(...prefix),fn.parseCommand(parser,...args),this._self._execute(fn.IS_READ_ONLY,client=>client._executeCommand(fn,parser,
this._self.commandOptions,transformReply))}}exports.createFunctionCommand=createFunctionCommand;function createModuleCommand(command,resp){let transformReply=(0,commander_1.
getTransformReply)(command,resp),replicaSafe;return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return command.parseCommand(
parser,...args),replicaSafe??=(0,command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier),command.IS_READ_ONLY),
this._self._execute(replicaSafe,client=>client._executeCommand(command,parser,this._self.commandOptions,transformReply))}}exports.createModuleCommand=createModuleCommand;
function createScriptCommand(script,resp){let prefix=(0,commander_1.scriptArgumentsPrefix)(script),transformReply=(0,commander_1.getTransformReply)(script,resp);
return async function(...args){let parser=new parser_1.BasicCommandParser(this._self._keyPrefix);return parser.push(...prefix),script.parseCommand(parser,...args),
this._self._execute(script.IS_READ_ONLY,client=>client._executeScript(script,parser,this.commandOptions,transformReply))}}exports.createScriptCommand=createScriptCommand;
function getMappedNode(host,port,nodeAddressMap){if(nodeAddressMap===void 0)return{host,port};let address=`${host}:${port}`;switch(typeof nodeAddressMap){case"o\
bject":return nodeAddressMap[address]??{host,port};case"function":return nodeAddressMap(address)??{host,port}}}exports.getMappedNode=getMappedNode}});var require_multi_commands=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/multi-commands.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=require_commands(),
multi_command_1=__importDefault(require_multi_command()),commander_1=require_commander(),parser_1=require_parser(),command_metadata_1=require_command_metadata(),
RedisSentinelMultiCommand=class _RedisSentinelMultiCommand{static _createCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(command,resp),
replicaSafe;return function(...args){let parser=new parser_1.BasicCommandParser(this.#sentinel._keyPrefix);command.parseCommand(parser,...args);let redisArgs=parser.
redisArgs;return redisArgs.preserve=parser.preserve,replicaSafe??=(0,command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.lookup(parser.commandIdentifier),
command.IS_READ_ONLY),this.addCommand(replicaSafe,redisArgs,transformReply)}}static _createModuleCommand(command,resp){let transformReply=(0,commander_1.getTransformReply)(
command,resp),replicaSafe;return function(...args){let parser=new parser_1.BasicCommandParser(this._self.#sentinel._keyPrefix);command.parseCommand(parser,...args);
let redisArgs=parser.redisArgs;return redisArgs.preserve=parser.preserve,replicaSafe??=(0,command_metadata_1.isReplicaSafe)(command_metadata_1.defaultCommandMetadata.
lookup(parser.commandIdentifier),command.IS_READ_ONLY),this._self.addCommand(replicaSafe,redisArgs,transformReply)}}static _createFunctionCommand(name,fn,resp){
let prefix=(0,commander_1.functionArgumentsPrefix)(name,fn),transformReply=(0,commander_1.getTransformReply)(fn,resp);return function(...args){let parser=new parser_1.
BasicCommandParser(this._self.#sentinel._keyPrefix);parser.push(...prefix),fn.parseCommand(parser,...args);let redisArgs=parser.redisArgs;return redisArgs.preserve=
parser.preserve,this._self.addCommand(fn.IS_READ_ONLY,redisArgs,transformReply)}}static _createScriptCommand(script,resp){let transformReply=(0,commander_1.getTransformReply)(
script,resp);return function(...args){let parser=new parser_1.BasicCommandParser(this.#sentinel._keyPrefix);script.parseCommand(parser,...args);let scriptArgs=parser.
redisArgs;return scriptArgs.preserve=parser.preserve,this.#addScript(script.IS_READ_ONLY,script,scriptArgs,transformReply)}}static extend(config){return(0,commander_1.
attachConfig)({BaseClass:_RedisSentinelMultiCommand,commands:commands_1.NON_STICKY_COMMANDS,createCommand:_RedisSentinelMultiCommand._createCommand,createModuleCommand:_RedisSentinelMultiCommand.
_createModuleCommand,createFunctionCommand:_RedisSentinelMultiCommand._createFunctionCommand,createScriptCommand:_RedisSentinelMultiCommand._createScriptCommand,
config})}#multi=new multi_command_1.default;#sentinel;#isReadonly=!0;constructor(sentinel,typeMapping){this.#multi=new multi_command_1.default(typeMapping),this.#sentinel=
sentinel}#setState(isReadonly){this.#isReadonly&&=isReadonly}addCommand(isReadonly,args,transformReply){return this.#setState(isReadonly),this.#multi.addCommand(
args,transformReply),this}#addScript(isReadonly,script,args,transformReply){return this.#setState(isReadonly),this.#multi.addScript(script,args,transformReply),
this}async exec(execAsPipeline=!1){return execAsPipeline?this.execAsPipeline():this.#multi.transformReplies(await this.#sentinel._executeMulti(this.#isReadonly,
this.#multi.queue))}EXEC=this.exec;execTyped(execAsPipeline=!1){return this.exec(execAsPipeline)}async execAsPipeline(){return this.#multi.queue.length===0?[]:this.#multi.
transformReplies(await this.#sentinel._executePipeline(this.#isReadonly,this.#multi.queue))}execAsPipelineTyped(){return this.execAsPipeline()}sendCommand(args,options){
let redisArgs=args.slice();return this.addCommand(options?.isReadonly,redisArgs),this}};exports.default=RedisSentinelMultiCommand}});var require_pub_sub_proxy=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/pub-sub-proxy.js"(exports){"use strict";var __importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.PubSubProxy=void 0;var node_events_1=__importDefault(
__require("node:events")),pub_sub_1=require_pub_sub(),client_1=__importDefault(require_client()),PubSubProxy=class extends node_events_1.default{#clientOptions;#onError;#node;#state;#subscriptions;constructor(clientOptions,onError){
super(),this.#clientOptions=clientOptions,this.#onError=onError}#createClient(){if(this.#node===void 0)throw new Error("pubSubProxy: didn't define node to do pu\
bsub against");return new client_1.default({...this.#clientOptions,socket:{...this.#clientOptions.socket,host:this.#node.host,port:this.#node.port}})}async#initiatePubSubClient(withSubscriptions=!1){
let client=this.#createClient().on("error",this.#onError),connectPromise=client.connect().then(async client2=>this.#state?.client!==client2?(client2.destroy(),this.#state?.
connectPromise):(withSubscriptions&&this.#subscriptions&&await Promise.all([client2.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS,this.#subscriptions[pub_sub_1.
PUBSUB_TYPE.CHANNELS]),client2.extendPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS,this.#subscriptions[pub_sub_1.PUBSUB_TYPE.PATTERNS]),client2.extendPubSubListeners(
pub_sub_1.PUBSUB_TYPE.SHARDED,this.#subscriptions[pub_sub_1.PUBSUB_TYPE.SHARDED])]),this.#state.client!==client2?(client2.destroy(),this.#state?.connectPromise):
(this.#state.connectPromise=void 0,client2))).catch(err=>{throw this.#state=void 0,err});return this.#state={client,connectPromise},connectPromise}#getPubSubClient(){
return this.#state?this.#state.connectPromise??this.#state.client:this.#initiatePubSubClient()}async changeNode(node){this.#node=node,this.#state&&(this.#state.
connectPromise===void 0&&(this.#subscriptions={[pub_sub_1.PUBSUB_TYPE.CHANNELS]:this.#state.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.CHANNELS),[pub_sub_1.
PUBSUB_TYPE.PATTERNS]:this.#state.client.getPubSubListeners(pub_sub_1.PUBSUB_TYPE.PATTERNS),[pub_sub_1.PUBSUB_TYPE.SHARDED]:this.#state.client.getPubSubListeners(
pub_sub_1.PUBSUB_TYPE.SHARDED)},this.#state.client.destroy()),await this.#initiatePubSubClient(!0))}#executeCommand(fn){let client=this.#getPubSubClient();return client instanceof
client_1.default?fn(client):client.then(client2=>{if(client2!==void 0)return fn(client2)}).catch(err=>{throw this.#state?.client.isPubSubActive&&(this.#state.client.
destroy(),this.#state=void 0),err})}subscribe(channels,listener,bufferMode){return this.#executeCommand(client=>client.SUBSCRIBE(channels,listener,bufferMode))}#unsubscribe(fn){
return this.#executeCommand(async client=>{let reply=await fn(client);return client.isPubSubActive||(client.destroy(),this.#state=void 0),reply})}async unsubscribe(channels,listener,bufferMode){
return this.#unsubscribe(client=>client.UNSUBSCRIBE(channels,listener,bufferMode))}async pSubscribe(patterns,listener,bufferMode){return this.#executeCommand(client=>client.
PSUBSCRIBE(patterns,listener,bufferMode))}async pUnsubscribe(patterns,listener,bufferMode){return this.#unsubscribe(client=>client.PUNSUBSCRIBE(patterns,listener,
bufferMode))}sSubscribe(channels,listener,bufferMode){return this.#executeCommand(client=>client.SSUBSCRIBE(channels,listener,bufferMode))}async sUnsubscribe(channels,listener,bufferMode){
return this.#unsubscribe(client=>client.SUNSUBSCRIBE(channels,listener,bufferMode))}destroy(){this.#subscriptions=void 0,this.#state!==void 0&&(this.#state.connectPromise||
this.#state.client.destroy(),this.#state=void 0)}};exports.PubSubProxy=PubSubProxy}});var require_SENTINEL_MASTER=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_MASTER.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,dbname){parser.push("SENTINEL","MASTER",
dbname)},transformReply:{2:generic_transformers_1.transformTuplesReply,3:void 0}}}});var require_SENTINEL_MONITOR=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_MONITOR.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.default={parseCommand(parser,dbname,host,port,quorum){parser.push("SENTINEL","MONITOR",dbname,host,port,quorum)},transformReply:void 0}}});var require_SENTINEL_REPLICAS=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_REPLICAS.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,dbname){parser.push("SENTINEL","\
REPLICAS",dbname)},transformReply:{2:(reply,preserve,typeMapping)=>{let inferred=reply,initial=[];return inferred.reduce((sentinels,x)=>(sentinels.push((0,generic_transformers_1.
transformTuplesReply)(x,void 0,typeMapping)),sentinels),initial)},3:void 0}}}});var require_SENTINEL_SENTINELS=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_SENTINELS.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});var generic_transformers_1=require_generic_transformers();exports.default={parseCommand(parser,dbname){parser.push("SENTINEL","\
SENTINELS",dbname)},transformReply:{2:(reply,preserve,typeMapping)=>{let inferred=reply,initial=[];return inferred.reduce((sentinels,x)=>(sentinels.push((0,generic_transformers_1.
transformTuplesReply)(x,void 0,typeMapping)),sentinels),initial)},3:void 0}}}});var require_SENTINEL_SET=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/SENTINEL_SET.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.default={parseCommand(parser,dbname,options){parser.push("SENTINEL","SET",dbname);for(let option of options)parser.push(option.
option,option.value)},transformReply:void 0}}});var require_commands2=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/commands/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var SENTINEL_MASTER_1=__importDefault(require_SENTINEL_MASTER()),
SENTINEL_MONITOR_1=__importDefault(require_SENTINEL_MONITOR()),SENTINEL_REPLICAS_1=__importDefault(require_SENTINEL_REPLICAS()),SENTINEL_SENTINELS_1=__importDefault(
require_SENTINEL_SENTINELS()),SENTINEL_SET_1=__importDefault(require_SENTINEL_SET());exports.default={SENTINEL_SENTINELS:SENTINEL_SENTINELS_1.default,sentinelSentinels:SENTINEL_SENTINELS_1.
default,SENTINEL_MASTER:SENTINEL_MASTER_1.default,sentinelMaster:SENTINEL_MASTER_1.default,SENTINEL_REPLICAS:SENTINEL_REPLICAS_1.default,sentinelReplicas:SENTINEL_REPLICAS_1.
default,SENTINEL_MONITOR:SENTINEL_MONITOR_1.default,sentinelMonitor:SENTINEL_MONITOR_1.default,SENTINEL_SET:SENTINEL_SET_1.default,sentinelSet:SENTINEL_SET_1.default}}});var require_module=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/module.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});var commands_1=__importDefault(require_commands2());
exports.default={sentinel:commands_1.default}}});var require_wait_queue=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/wait-queue.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.WaitQueue=void 0;var linked_list_1=require_linked_list(),WaitQueue=class{#list=new linked_list_1.SinglyLinkedList;#queue=new linked_list_1.SinglyLinkedList;push(value){
let resolve=this.#queue.shift();if(resolve!==void 0){resolve(value);return}this.#list.push(value)}shift(){return this.#list.shift()}wait(){return new Promise(resolve=>this.#queue.
push(resolve))}};exports.WaitQueue=WaitQueue}});var require_sentinel=__commonJS({"node_modules/@redis/client/dist/lib/sentinel/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.RedisSentinelFactory=exports.RedisSentinelInternal=
exports.RedisSentinelClient=void 0;var node_events_1=__require("node:events"),types_1=require_types(),errors_1=require_errors(),client_1=__importDefault(require_client()),
commander_1=require_commander(),commands_1=require_commands(),utils_1=require_utils4(),multi_commands_1=__importDefault(require_multi_commands()),pub_sub_proxy_1=require_pub_sub_proxy(),
promises_1=__require("node:timers/promises"),module_1=__importDefault(require_module()),parser_1=require_parser(),wait_queue_1=require_wait_queue(),cache_1=require_cache(),
identity_1=require_identity(),registry_1=require_registry(),defaults_1=require_defaults(),RedisSentinelClient=class _RedisSentinelClient{#clientInfo;#internal;_self;get isOpen(){
return this._self.#internal.isOpen}get isReady(){return this._self.#internal.isReady}get commandOptions(){return this._commandOptions!==void 0?{...this._self.#commandOptions,
...this._commandOptions}:this._self.#commandOptions}get _keyPrefix(){return this._self.#internal.keyPrefix}#commandOptions;_commandOptions;constructor(internal,clientInfo,commandOptions){
this._self=this,this.#internal=internal,this.#clientInfo=clientInfo,this.#commandOptions=commandOptions}static factory(config){let SentinelClient=(0,commander_1.
attachConfig)({BaseClass:_RedisSentinelClient,commands:commands_1.NON_STICKY_COMMANDS,createCommand:utils_1.createCommand,createModuleCommand:utils_1.createModuleCommand,
createFunctionCommand:utils_1.createFunctionCommand,createScriptCommand:utils_1.createScriptCommand,config});return SentinelClient.prototype.Multi=multi_commands_1.
default.extend(config),(internal,clientInfo,commandOptions)=>Object.create(new SentinelClient(internal,clientInfo,commandOptions))}static create(options,internal,clientInfo,commandOptions){
return _RedisSentinelClient.factory(options)(internal,clientInfo,commandOptions)}withCommandOptions(options){let proxy=Object.create(this);return proxy._commandOptions=
options,proxy}_commandOptionsProxy(key,value){let proxy=Object.create(this);return proxy._commandOptions={...this.commandOptions,[key]:value},proxy}withTypeMapping(typeMapping){
return this._commandOptionsProxy("typeMapping",typeMapping)}async _execute(isReadonly,fn){if(this._self.#clientInfo===void 0)throw new Error("Attempted executio\
n on released RedisSentinelClient lease");return await this._self.#internal.execute(fn,this._self.#clientInfo)}async sendCommand(isReadonly,args,options){let mergedOptions={
...this.commandOptions,...options};return this._execute(isReadonly,client=>client.sendCommand(args,mergedOptions))}async _executePipeline(isReadonly,commands){return this.
_execute(isReadonly,client=>client._executePipeline(commands))}async _executeMulti(isReadonly,commands){return this._execute(isReadonly,client=>client._executeMulti(
commands))}MULTI(){return new this.Multi(this)}multi=this.MULTI;WATCH(key){if(this._self.#clientInfo===void 0)throw new Error("Attempted execution on released R\
edisSentinelClient lease");let watchKeys=(0,parser_1.prefixKeys)(this._self._keyPrefix,key);return this._execute(!1,client=>client.watch(watchKeys))}watch=this.
WATCH;UNWATCH(){if(this._self.#clientInfo===void 0)throw new Error("Attempted execution on released RedisSentinelClient lease");return this._execute(!1,client=>client.
unwatch())}unwatch=this.UNWATCH;release(){if(this._self.#clientInfo===void 0)throw new Error("RedisSentinelClient lease already released");let result=this._self.#internal.
releaseClientLease(this._self.#clientInfo);return this._self.#clientInfo=void 0,result}};exports.RedisSentinelClient=RedisSentinelClient;var RedisSentinel=class _RedisSentinel extends node_events_1.
EventEmitter{_self;#internal;#options;#identity;get isOpen(){return this._self.#internal.isOpen}get isReady(){return this._self.#internal.isReady}get commandOptions(){
return this._commandOptions!==void 0?{...this._self.#commandOptions,...this._commandOptions}:this._self.#commandOptions}get identity(){return this._self.#identity}#commandOptions;_commandOptions;#trace=()=>{};#reservedClientInfo;#masterClientCount=0;#masterClientInfo;get clientSideCache(){
return this._self.#internal.clientSideCache}get _keyPrefix(){return this._self.#options.keyPrefix}constructor(options){super(),this._self=this;let firstSentinel=options.
sentinelRootNodes[0];this.#identity={id:(0,identity_1.generateClientId)(firstSentinel?.host,firstSentinel?.port,void 0),role:identity_1.ClientRole.SENTINEL},this.#options=
options,this.#commandOptions={timeout:defaults_1.DEFAULT_COMMAND_TIMEOUT,...options.commandOptions},this.#internal=new RedisSentinelInternal(options,this.#identity.
id),this.#internal.on("error",err=>this.emit("error",err)),this.#internal.on("connect",()=>this.emit("connect")).on("ready",()=>this.emit("ready")).on("reconnec\
ting",()=>this.emit("reconnecting")).on("end",()=>this.emit("end")),this.#internal.on("topology-change",event=>{this.emit("topology-change",event)||this._self.#trace(
`RedisSentinel: re-emit for topology-change for ${event.type} event returned false`)})}static factory(config){let Sentinel=(0,commander_1.attachConfig)({BaseClass:_RedisSentinel,
commands:commands_1.NON_STICKY_COMMANDS,createCommand:utils_1.createCommand,createModuleCommand:utils_1.createModuleCommand,createFunctionCommand:utils_1.createFunctionCommand,
createScriptCommand:utils_1.createScriptCommand,config});return Sentinel.prototype.Multi=multi_commands_1.default.extend(config),options=>Object.create(new Sentinel(
options))}static create(options){return _RedisSentinel.factory(options)(options)}withCommandOptions(options){let proxy=Object.create(this);return proxy._commandOptions=
options,proxy}_commandOptionsProxy(key,value){let proxy=Object.create(this);return proxy._commandOptions={...this.commandOptions,[key]:value},proxy}withTypeMapping(typeMapping){
return this._commandOptionsProxy("typeMapping",typeMapping)}duplicate(overrides){return new(Object.getPrototypeOf(this)).constructor({...this._self.#options,commandOptions:this.
commandOptions,...overrides})}async connect(){return await this._self.#internal.connect(),this._self.#options.reserveClient&&(this._self.#reservedClientInfo=await this.
_self.#internal.getClientLease()),this}async _execute(isReadonly,fn){let clientInfo;(!isReadonly||!this._self.#internal.useReplicas)&&(this._self.#reservedClientInfo?
clientInfo=this._self.#reservedClientInfo:(this._self.#masterClientInfo??=await this._self.#internal.getClientLease(),clientInfo=this._self.#masterClientInfo,this.
_self.#masterClientCount++));try{return await this._self.#internal.execute(fn,clientInfo)}finally{if(clientInfo!==void 0&&clientInfo===this._self.#masterClientInfo&&
--this._self.#masterClientCount===0){let promise=this._self.#internal.releaseClientLease(clientInfo);this._self.#masterClientInfo=void 0,promise&&await promise}}}async use(fn){
let clientInfo=await this._self.#internal.getClientLease();try{return await fn(RedisSentinelClient.create(this._self.#options,this._self.#internal,clientInfo,this.
commandOptions))}finally{let promise=this._self.#internal.releaseClientLease(clientInfo);promise&&await promise}}async sendCommand(isReadonly,args,options){let mergedOptions={
...this.commandOptions,...options};return this._execute(isReadonly,client=>client.sendCommand(args,mergedOptions))}async _executePipeline(isReadonly,commands){return this.
_execute(isReadonly,client=>client._executePipeline(commands))}async _executeMulti(isReadonly,commands){return this._execute(isReadonly,client=>client._executeMulti(
commands))}MULTI(){return new this.Multi(this)}multi=this.MULTI;async close(){try{await this._self.#internal.close()}finally{this._self.#releaseReservedLease()}}async destroy(){
try{await this._self.#internal.destroy()}finally{this._self.#releaseReservedLease()}}#releaseReservedLease(){this.#reservedClientInfo&&(this.#internal.releaseClientLease(
this.#reservedClientInfo),this.#reservedClientInfo=void 0)}async SUBSCRIBE(channels,listener,bufferMode){return this._self.#internal.subscribe(channels,listener,
bufferMode)}subscribe=this.SUBSCRIBE;async UNSUBSCRIBE(channels,listener,bufferMode){return this._self.#internal.unsubscribe(channels,listener,bufferMode)}unsubscribe=this.
UNSUBSCRIBE;async PSUBSCRIBE(patterns,listener,bufferMode){return this._self.#internal.pSubscribe(patterns,listener,bufferMode)}pSubscribe=this.PSUBSCRIBE;async PUNSUBSCRIBE(patterns,listener,bufferMode){
return this._self.#internal.pUnsubscribe(patterns,listener,bufferMode)}pUnsubscribe=this.PUNSUBSCRIBE;async SSUBSCRIBE(channels,listener,bufferMode){return this.
_self.#internal.sSubscribe(channels,listener,bufferMode)}sSubscribe=this.SSUBSCRIBE;async SUNSUBSCRIBE(channels,listener,bufferMode){return this._self.#internal.
sUnsubscribe(channels,listener,bufferMode)}sUnsubscribe=this.SUNSUBSCRIBE;async acquire(){let clientInfo=await this._self.#internal.getClientLease();return RedisSentinelClient.
create(this._self.#options,this._self.#internal,clientInfo,this.commandOptions)}getSentinelNode(){return this._self.#internal.getSentinelNode()}getMasterNode(){
return this._self.#internal.getMasterNode()}getReplicaNodes(){return this._self.#internal.getReplicaNodes()}setTracer(tracer){tracer?this._self.#trace=msg=>{tracer.
push(msg)}:this._self.#trace=()=>{},this._self.#internal.setTracer(tracer)}async*scanIterator(options){let cursor=options?.cursor??"0",masterChanged=!1,handleTopologyChange=event=>{
event.type==="MASTER_CHANGE"&&(masterChanged=!0)};this.on("topology-change",handleTopologyChange);try{do{if(masterChanged)throw new errors_1.ScanIteratorInterruptedError;
let reply;try{reply=await this._execute(!1,client=>{if(masterChanged)throw new errors_1.ScanIteratorInterruptedError;return client.scan(cursor,options)})}catch(err){
throw err instanceof errors_1.ScanIteratorInterruptedError?err:masterChanged?new errors_1.ScanIteratorInterruptedError(err):err}cursor=reply.cursor,yield reply.
keys}while(cursor.toString()!=="0")}finally{this.removeListener("topology-change",handleTopologyChange)}}};exports.default=RedisSentinel;var RedisSentinelInternal=class extends node_events_1.
EventEmitter{#isOpen=!1;get isOpen(){return this.#isOpen}#isReady=!1;get isReady(){return this.#isReady}#setOpen(value){this.#isOpen!==value&&(this.#isOpen=value,
this.emit(value?"connect":"end"))}#setReady(value){if(this.#isReady!==value&&!(value&&this.#destroy)){this.#isReady=value;try{value?this.emit("ready"):this.#isOpen&&
!this.#destroy&&this.emit("reconnecting")}catch(err){queueMicrotask(()=>this.emit("error",err))}}}#name;#sentinelClientId;#nodeClientOptions;#sentinelClientOptions;#nodeAddressMap;#scanInterval;#passthroughClientErrorEvents;#RESP;#keyPrefix;get keyPrefix(){
return this.#keyPrefix}#anotherReset=!1;#sentinelSeedNodes;#sentinelRootNodes;#sentinelClient;#masterClients=[];#masterClientQueue;#masterPoolSize;#replicaClients=[];#replicaClientsIdx=0;#replicaPoolSize;get useReplicas(){
return this.#replicaPoolSize>0}#connectPromise;#teardownPromise;#teardownKind;#escalateToDestroy;#maxCommandRediscovers;#pubSubProxy;#scanTimer;#destroy=!1;#trace=()=>{};#clientSideCache;get clientSideCache(){
return this.#clientSideCache}#validateOptions(options){if(options?.clientSideCache&&(options?.RESP??types_1.DEFAULT_RESP)!==3)throw new Error("Client Side Cachi\
ng is only supported with RESP3")}constructor(options,sentinelClientId){if(super(),this.#validateOptions(options),this.#name=options.name,this.#sentinelClientId=
sentinelClientId,this.#RESP=options.RESP,this.#keyPrefix=options.keyPrefix,this.#sentinelSeedNodes=Array.from(options.sentinelRootNodes),this.#sentinelRootNodes=
Array.from(this.#sentinelSeedNodes),this.#maxCommandRediscovers=options.maxCommandRediscovers??16,this.#masterPoolSize=options.masterPoolSize??1,this.#replicaPoolSize=
options.replicaPoolSize??0,this.#nodeAddressMap=options.nodeAddressMap,this.#scanInterval=options.scanInterval??0,this.#passthroughClientErrorEvents=options.passthroughClientErrorEvents??
!1,this.#nodeClientOptions=options.nodeClientOptions?{...options.nodeClientOptions}:{},this.#nodeClientOptions.url!==void 0)throw new Error("invalid nodeClientO\
ptions for Sentinel");if(this.#nodeClientOptions.himportRegistry=new registry_1.FieldsetRegistry,options.clientSideCache)if(options.clientSideCache instanceof cache_1.
PooledClientSideCacheProvider)this.#clientSideCache=this.#nodeClientOptions.clientSideCache=options.clientSideCache;else{let cscConfig=options.clientSideCache;this.#clientSideCache=
this.#nodeClientOptions.clientSideCache=new cache_1.BasicPooledClientSideCache(cscConfig)}if(this.#sentinelClientOptions=options.sentinelClientOptions?Object.assign(
{},options.sentinelClientOptions):{},this.#sentinelClientOptions.modules=module_1.default,this.#sentinelClientOptions.url!==void 0)throw new Error("invalid sent\
inelClientOptions for Sentinel");this.#masterClientQueue=new wait_queue_1.WaitQueue;for(let i=0;i<this.#masterPoolSize;i++)this.#masterClientQueue.push(i);this.#pubSubProxy=
new pub_sub_proxy_1.PubSubProxy(this.#nodeClientOptions,err=>this.emit("error",err))}#createClient(node,clientOptions,reconnectStrategy){let socket=(0,utils_1.getMappedNode)(
node.host,node.port,this.#nodeAddressMap),client=client_1.default.create({RESP:this.#RESP,...clientOptions,socket:{...clientOptions.socket,host:socket.host,port:socket.
port,...reconnectStrategy!==void 0&&{reconnectStrategy}}});return client._setIdentity(identity_1.ClientRole.SENTINEL_CLIENT,this.#sentinelClientId),client}#connectOrFail(client){
return new Promise((resolve,reject)=>{let onError=err=>reject(err);client.once("error",onError),client.connect().then(resolve,reject).finally(()=>client.off("er\
ror",onError))})}getClientLease(){let id=this.#masterClientQueue.shift();return id!==void 0?Promise.resolve({id}):this.#masterClientQueue.wait().then(id2=>({id:id2}))}releaseClientLease(clientInfo){
let client=this.#masterClients[clientInfo.id];if(client!==void 0){let dirtyPromise=client.resetIfDirty();if(dirtyPromise)return dirtyPromise.then(()=>this.#masterClientQueue.
push(clientInfo.id))}this.#masterClientQueue.push(clientInfo.id)}async connect(){if(this.#isOpen)throw new Error("already attempting to open");let connectPromise=this.#connect();
try{this.#connectPromise=connectPromise,this.#setOpen(!0),await connectPromise}catch(err){throw await this.destroy(),err}finally{this.#connectPromise===connectPromise&&
(this.#connectPromise=void 0),this.#isReady&&this.#scanInterval>0&&(this.#scanTimer=setInterval(this.#resetInBackground.bind(this),this.#scanInterval))}}async#connect(){
let count=0;for(;;){if(this.#trace("starting connect loop"),this.#destroy){this.#trace("in #connect and want to destroy");return}try{if(this.#anotherReset=!1,await this.
transform(this.analyze(await this.observe())),this.#anotherReset){this.#trace("#connect: anotherReset is true, so continuing");continue}this.#setReady(!0),this.#trace(
"#connect: returning");return}catch(e){let err=e;if(this.#trace(`#connect: exception ${err.message}`),++count>this.#maxCommandRediscovers)throw e;await(0,promises_1.
setTimeout)(1e3)}finally{this.#trace("finished connect")}}}async execute(fn,clientInfo){let iter=0;for(;;){this.#connectPromise!==void 0&&await this.#connectPromise;
let client=this.#getClient(clientInfo);if(!client.isReady){await this.#reset();continue}let sockOpts=client.options?.socket;this.#trace("attemping to send comma\
nd to "+sockOpts?.host+":"+sockOpts?.port);try{return await fn(client)}catch(err){if(++iter>this.#maxCommandRediscovers||!(err instanceof Error))throw err;if(clientInfo!==
void 0&&(err.message.startsWith("READONLY")||!client.isReady)){await this.#reset();continue}throw err}}}async#createPubSub(client){return await client.pSubscribe(
["switch-master","[-+]sdown","+slave","+sentinel","[-+]odown","+slave-reconf-done"],(message,channel)=>{this.#handlePubSubControlChannel(channel,message)},!0),client}#handlePubSubControlChannel(channel,_message){
this.#trace("pubsub control channel message on "+channel),this.#resetInBackground()}#getClient(clientInfo){if(clientInfo!==void 0)return this.#masterClients[clientInfo.
id];if(this.#replicaClientsIdx>=this.#replicaClients.length&&(this.#replicaClientsIdx=0),this.#replicaClients.length==0)throw new Error("no replicas available f\
or read");return this.#replicaClients[this.#replicaClientsIdx++]}async#reset(){if(this.#destroy==!0)return;if(this.#connectPromise!==void 0)return this.#anotherReset=
!0,await this.#connectPromise;if(this.#isOpen==!1)return;let connectPromise=this.#connect();try{return this.#connectPromise=connectPromise,await connectPromise}finally{
this.#trace("finished reconfgure"),this.#connectPromise===connectPromise&&(this.#connectPromise=void 0)}}#resetInBackground(){this.#reset().catch(err=>this.emit(
"error",err))}#sentinelNodeListKey(nodes){return nodes.map(node=>`${node.host}:${node.port}`).sort().join("|")}#restoreSentinelRootNodesIfEmpty(){this.#sentinelRootNodes.
length===0&&(this.#trace("restoring sentinel roots from seed nodes"),this.#sentinelRootNodes=Array.from(this.#sentinelSeedNodes))}#handleSentinelFailure(node){let found=this.#sentinelRootNodes.
findIndex(rootNode=>rootNode.host===node.host&&rootNode.port===node.port);found!==-1&&this.#sentinelRootNodes.splice(found,1),this.#restoreSentinelRootNodesIfEmpty(),
this.#resetInBackground()}async close(){return this.#teardown("close")}async destroy(){return this.#teardown("destroy")}#teardown(kind){if(this.#teardownPromise===
void 0){let teardown=(kind==="destroy"?this.#doDestroy():this.#doClose()).finally(()=>{this.#teardownPromise===teardown&&(this.#teardownPromise=void 0,this.#teardownKind=
void 0)});return this.#teardownPromise===void 0&&(this.#teardownKind=kind,this.#teardownPromise=teardown),teardown}return kind==="destroy"&&this.#teardownKind===
"close"&&(this.#teardownKind="destroy",this.#escalateToDestroy?.()),this.#teardownPromise}async#doClose(){this.#destroy=!0,this.#connectPromise!=null&&await this.#connectPromise.
catch(()=>{}),this.#setReady(!1),this.#clientSideCache?.onPoolClose(),this.#scanTimer&&(clearInterval(this.#scanTimer),this.#scanTimer=void 0);let clients=[],gracefulClosePromises=[];
this.#sentinelClient!==void 0&&(this.#sentinelClient.isOpen&&(clients.push(this.#sentinelClient),gracefulClosePromises.push(this.#sentinelClient.close())),this.#sentinelClient=
void 0);for(let client of this.#masterClients)client.isOpen&&(clients.push(client),gracefulClosePromises.push(client.close()));this.#masterClients=[];for(let client of this.#replicaClients)
client.isOpen&&(clients.push(client),gracefulClosePromises.push(client.close()));this.#replicaClients=[],await new Promise(resolve=>{let settled=!1,forceDestroy=()=>{
if(!settled){settled=!0,this.#escalateToDestroy=void 0;for(let client of clients)try{client.destroy()}catch{}resolve()}};if(this.#teardownKind==="destroy"){forceDestroy();
return}this.#escalateToDestroy=forceDestroy,Promise.allSettled(gracefulClosePromises).then(()=>{settled||(settled=!0,this.#escalateToDestroy=void 0,resolve())})}),
this.#pubSubProxy.destroy(),this.#destroy=!1,this.#teardownPromise=void 0,this.#teardownKind=void 0,this.#setOpen(!1)}async#doDestroy(){this.#destroy=!0,this.#connectPromise!=
null&&await this.#connectPromise.catch(()=>{}),this.#setReady(!1),this.#clientSideCache?.onPoolClose(),this.#scanTimer&&(clearInterval(this.#scanTimer),this.#scanTimer=
void 0),this.#sentinelClient!==void 0&&(this.#sentinelClient.isOpen&&this.#sentinelClient.destroy(),this.#sentinelClient=void 0);for(let client of this.#masterClients)
client.isOpen&&client.destroy();this.#masterClients=[];for(let client of this.#replicaClients)client.isOpen&&client.destroy();this.#replicaClients=[],this.#pubSubProxy.
destroy(),this.#destroy=!1,this.#teardownPromise=void 0,this.#teardownKind=void 0,this.#setOpen(!1)}async subscribe(channels,listener,bufferMode){return this.#pubSubProxy.
subscribe(channels,listener,bufferMode)}async unsubscribe(channels,listener,bufferMode){return this.#pubSubProxy.unsubscribe(channels,listener,bufferMode)}async pSubscribe(patterns,listener,bufferMode){
return this.#pubSubProxy.pSubscribe(patterns,listener,bufferMode)}async pUnsubscribe(patterns,listener,bufferMode){return this.#pubSubProxy.pUnsubscribe(patterns,
listener,bufferMode)}async sSubscribe(channels,listener,bufferMode){return this.#pubSubProxy.sSubscribe(channels,listener,bufferMode)}async sUnsubscribe(channels,listener,bufferMode){
return this.#pubSubProxy.sUnsubscribe(channels,listener,bufferMode)}async observe(){this.#restoreSentinelRootNodesIfEmpty();for(let node of this.#sentinelRootNodes){
let client;try{this.#trace(`observe: trying to connect to sentinel: ${node.host}:${node.port}`),client=this.#createClient(node,this.#sentinelClientOptions,!1),client.
on("error",err=>this.emit("error",`obseve client error: ${err}`)),await client.connect(),this.#trace("observe: connected to sentinel");let[sentinelData,masterData,
replicaData]=await Promise.all([client.sentinel.sentinelSentinels(this.#name),client.sentinel.sentinelMaster(this.#name),client.sentinel.sentinelReplicas(this.#name)]);
return this.#trace("observe: got all sentinel data"),{sentinelConnected:node,sentinelData,masterData,replicaData,currentMaster:this.getMasterNode(),currentReplicas:this.
getReplicaNodes(),currentSentinel:this.getSentinelNode(),replicaPoolSize:this.#replicaPoolSize,useReplicas:this.useReplicas}}catch(err){this.#trace(`observe: er\
ror ${err}`),this.emit("error",err)}finally{client!==void 0&&client.isOpen&&(this.#trace("observe: destroying sentinel client"),client.destroy())}}throw this.#trace(
"observe: none of the sentinels are available"),new Error("None of the sentinels are available")}analyze(observed){let master=(0,utils_1.parseNode)(observed.masterData);
if(master===void 0)throw this.#trace(`analyze: no valid master node because ${observed.masterData.flags}`),new Error("no valid master node");master.host===observed.
currentMaster?.host&&master.port===observed.currentMaster?.port?(this.#trace(`analyze: master node hasn't changed from ${observed.currentMaster?.host}:${observed.
currentMaster?.port}`),master=void 0):this.#trace(`analyze: master node has changed to ${master.host}:${master.port} from ${observed.currentMaster?.host}:${observed.
currentMaster?.port}`);let sentinel=observed.sentinelConnected;sentinel.host===observed.currentSentinel?.host&&sentinel.port===observed.currentSentinel.port?(this.#trace(
"analyze: sentinel node hasn't changed"),sentinel=void 0):this.#trace(`analyze: sentinel node has changed to ${sentinel.host}:${sentinel.port}`);let replicasToClose=[],
replicasToOpen=new Map,desiredSet=new Set,seen=new Set;if(observed.useReplicas){let replicaList=(0,utils_1.createNodeList)(observed.replicaData);for(let node of replicaList)
desiredSet.add(JSON.stringify(node));for(let[node,value]of observed.currentReplicas)desiredSet.has(JSON.stringify(node))?(seen.add(JSON.stringify(node)),value!=
observed.replicaPoolSize&&(replicasToOpen.set(node,observed.replicaPoolSize-value),this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToOpen`))):(replicasToClose.
push(node),this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToClose`));for(let node of replicaList)seen.has(JSON.stringify(node))||(replicasToOpen.
set(node,observed.replicaPoolSize),this.#trace(`analyze: adding ${node.host}:${node.port} to replicsToOpen`))}return{sentinelList:[observed.sentinelConnected].concat(
(0,utils_1.createNodeList)(observed.sentinelData)),epoch:Number(observed.masterData["config-epoch"]),sentinelToOpen:sentinel,masterToOpen:master,replicasToClose,
replicasToOpen}}async transform(analyzed){this.#trace("transform: enter");let promises=[];if(analyzed.sentinelToOpen){this.#trace("transform: opening a new sent\
inel"),this.#sentinelClient!==void 0&&this.#sentinelClient.isOpen?(this.#trace("transform: destroying old sentinel as open"),this.#sentinelClient.destroy(),this.#sentinelClient=
void 0):this.#trace("transform: not destroying old sentinel as not open"),this.#trace(`transform: creating new sentinel to ${analyzed.sentinelToOpen.host}:${analyzed.
sentinelToOpen.port}`);let node=analyzed.sentinelToOpen,client=this.#createClient(analyzed.sentinelToOpen,this.#sentinelClientOptions,!1);client.on("error",err=>{
this.#passthroughClientErrorEvents&&this.emit("error",new Error(`Sentinel Client (${node.host}:${node.port}): ${err.message}`,{cause:err}));let event2={type:"SE\
NTINEL",node:(0,utils_1.clientSocketToNode)(client.options.socket),error:err};this.emit("client-error",event2),this.#handleSentinelFailure(node)}),this.#sentinelClient=
client,this.#trace("transform: adding sentinel client connect() to promise list");let promise=this.#sentinelClient.connect().then(client2=>this.#createPubSub(client2));
promises.push(promise),this.#trace(`created sentinel client to ${analyzed.sentinelToOpen.host}:${analyzed.sentinelToOpen.port}`);let event={type:"SENTINEL_CHANG\
E",node:analyzed.sentinelToOpen};this.#trace("transform: emiting topology-change event for sentinel_change"),this.emit("topology-change",event)||this.#trace("tr\
ansform: emit for topology-change for sentinel_change returned false")}if(analyzed.masterToOpen){this.#trace("transform: opening a new master"),this.#setReady(!1);
let masterPromises=[],masterWatches=[];this.#trace("transform: destroying old masters if open");for(let client of this.#masterClients)masterWatches.push(client.
isWatching||client.isDirtyWatch),client.isOpen&&client.destroy();this.#masterClients=[],this.#trace("transform: creating all master clients and adding connect p\
romises");for(let i=0;i<this.#masterPoolSize;i++){let node=analyzed.masterToOpen,client=this.#createClient(analyzed.masterToOpen,this.#nodeClientOptions);client.
on("error",err=>{this.#passthroughClientErrorEvents&&this.emit("error",new Error(`Master Client (${node.host}:${node.port}): ${err.message}`,{cause:err}));let event2={
type:"MASTER",node:(0,utils_1.clientSocketToNode)(client.options.socket),error:err};this.emit("client-error",event2)}),masterWatches[i]&&client.setDirtyWatch("s\
entinel config changed in middle of a WATCH Transaction"),this.#masterClients.push(client),masterPromises.push(this.#connectOrFail(client)),this.#trace(`created\
 master client to ${analyzed.masterToOpen.host}:${analyzed.masterToOpen.port}`)}this.#trace("transform: adding promise to change #pubSubProxy node");let mappedPubSubNode=(0,utils_1.
getMappedNode)(analyzed.masterToOpen.host,analyzed.masterToOpen.port,this.#nodeAddressMap);masterPromises.push(this.#pubSubProxy.changeNode(mappedPubSubNode)),promises.
push(...masterPromises);let event={type:"MASTER_CHANGE",node:analyzed.masterToOpen};this.#trace("transform: emiting topology-change event for master_change"),this.
emit("topology-change",event)||this.#trace("transform: emit for topology-change for master_change returned false")}let replicaCloseSet=new Set;for(let node of analyzed.
replicasToClose){let str=JSON.stringify(node);replicaCloseSet.add(str)}let newClientList=[],removedSet=new Set;for(let replica of this.#replicaClients){let node=(0,utils_1.
clientSocketToNode)(replica.options.socket),str=JSON.stringify(node);if(replicaCloseSet.has(str)||!replica.isOpen){if(replica.isOpen){let sockOpts=replica.options?.
socket;this.#trace(`destroying replica client to ${sockOpts?.host}:${sockOpts?.port}`),replica.destroy()}if(!removedSet.has(str)){let event={type:"REPLICA_REMOV\
E",node};this.emit("topology-change",event),removedSet.add(str)}}else newClientList.push(replica)}if(this.#replicaClients=newClientList,analyzed.replicasToOpen.
size!=0)for(let[node,size]of analyzed.replicasToOpen){for(let i=0;i<size;i++){let client=this.#createClient(node,this.#nodeClientOptions);client.on("error",err=>{
this.#passthroughClientErrorEvents&&this.emit("error",new Error(`Replica Client (${node.host}:${node.port}): ${err.message}`,{cause:err}));let event2={type:"REP\
LICA",node:(0,utils_1.clientSocketToNode)(client.options.socket),error:err};this.emit("client-error",event2)}),this.#replicaClients.push(client),promises.push(this.#connectOrFail(
client)),this.#trace(`created replica client to ${node.host}:${node.port}`)}let event={type:"REPLICA_ADD",node};this.emit("topology-change",event)}let mergedSentinelList=(0,utils_1.
mergeSentinelNodes)(this.#sentinelSeedNodes,analyzed.sentinelList);if(this.#sentinelNodeListKey(mergedSentinelList)!==this.#sentinelNodeListKey(this.#sentinelRootNodes)){
this.#sentinelRootNodes=mergedSentinelList;let event={type:"SENTINE_LIST_CHANGE",size:mergedSentinelList.length};this.emit("topology-change",event)}await Promise.
all(promises),this.#trace("transform: exit")}getMasterNode(){if(this.#masterClients.length!=0){for(let master of this.#masterClients)if(master.isReady)return(0,utils_1.
clientSocketToNode)(master.options.socket)}}getSentinelNode(){if(this.#sentinelClient!==void 0)return(0,utils_1.clientSocketToNode)(this.#sentinelClient.options.
socket)}getReplicaNodes(){let ret=new Map,initialMap=new Map;for(let replica of this.#replicaClients){let node=(0,utils_1.clientSocketToNode)(replica.options.socket),
hash=JSON.stringify(node);replica.isReady?initialMap.set(hash,(initialMap.get(hash)??0)+1):initialMap.has(hash)||initialMap.set(hash,0)}for(let[key,value]of initialMap)
ret.set(JSON.parse(key),value);return ret}setTracer(tracer){tracer?this.#trace=msg=>{tracer.push(msg)}:this.#trace=()=>{}}};exports.RedisSentinelInternal=RedisSentinelInternal;
var RedisSentinelFactory=class extends node_events_1.EventEmitter{options;#sentinelRootNodes;#replicaIdx=-1;constructor(options){super(),this.options=options,this.#sentinelRootNodes=
options.sentinelRootNodes}async updateSentinelRootNodes(){for(let node of this.#sentinelRootNodes){let client=client_1.default.create({...this.options.sentinelClientOptions,
socket:{...this.options.sentinelClientOptions?.socket,host:node.host,port:node.port,reconnectStrategy:!1},modules:module_1.default}).on("error",err=>this.emit(`\
updateSentinelRootNodes: ${err}`));try{await client.connect()}catch{client.isOpen&&client.destroy();continue}try{let sentinelData=await client.sentinel.sentinelSentinels(
this.options.name);this.#sentinelRootNodes=[node].concat((0,utils_1.createNodeList)(sentinelData));return}finally{client.destroy()}}throw new Error("Couldn't co\
nnect to any sentinel node")}async getMasterNode(){let connected=!1;for(let node of this.#sentinelRootNodes){let client=client_1.default.create({...this.options.
sentinelClientOptions,socket:{...this.options.sentinelClientOptions?.socket,host:node.host,port:node.port,reconnectStrategy:!1},modules:module_1.default}).on("e\
rror",err=>this.emit(`getMasterNode: ${err}`));try{await client.connect()}catch{client.isOpen&&client.destroy();continue}connected=!0;try{let masterData=await client.
sentinel.sentinelMaster(this.options.name),master=(0,utils_1.parseNode)(masterData);if(master===void 0)continue;return master}finally{client.destroy()}}throw connected?
new Error("Master Node Not Enumerated"):new Error("couldn't connect to any sentinels")}async getMasterClient(){let master=await this.getMasterNode(),socket=(0,utils_1.
getMappedNode)(master.host,master.port,this.options.nodeAddressMap);return client_1.default.create({...this.options.nodeClientOptions,socket:{...this.options.nodeClientOptions?.
socket,host:socket.host,port:socket.port}})}async getReplicaNodes(){let connected=!1;for(let node of this.#sentinelRootNodes){let client=client_1.default.create(
{...this.options.sentinelClientOptions,socket:{...this.options.sentinelClientOptions?.socket,host:node.host,port:node.port,reconnectStrategy:!1},modules:module_1.
default}).on("error",err=>this.emit(`getReplicaNodes: ${err}`));try{await client.connect()}catch{client.isOpen&&client.destroy();continue}connected=!0;try{let replicaData=await client.
sentinel.sentinelReplicas(this.options.name),replicas=(0,utils_1.createNodeList)(replicaData);if(replicas.length==0)continue;return replicas}finally{client.destroy()}}
throw connected?new Error("No Replicas Nodes Enumerated"):new Error("couldn't connect to any sentinels")}async getReplicaClient(){let replicas=await this.getReplicaNodes();
if(replicas.length==0)throw new Error("no available replicas");this.#replicaIdx++,this.#replicaIdx>=replicas.length&&(this.#replicaIdx=0);let replica=replicas[this.#replicaIdx],
socket=(0,utils_1.getMappedNode)(replica.host,replica.port,this.options.nodeAddressMap);return client_1.default.create({...this.options.nodeClientOptions,socket:{
...this.options.nodeClientOptions?.socket,host:socket.host,port:socket.port}})}};exports.RedisSentinelFactory=RedisSentinelFactory}});var require_dist2=__commonJS({"node_modules/@redis/client/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports&&exports.
__exportStar||function(m,exports2){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)},__importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.CHANNELS=exports.
OpenTelemetry=exports.BasicPooledClientSideCache=exports.BasicClientSideCache=exports.AR_OPERATIONS=exports.AR_PREDICATE_COMBINATORS=exports.AR_PREDICATE_TYPES=
exports.REDIS_FLUSH_MODES=exports.COMMAND_LIST_FILTER_BY=exports.CLUSTER_SLOT_STATES=exports.FAILOVER_MODES=exports.CLIENT_UNBLOCK_MODES=exports.CLIENT_KILL_FILTERS=
exports.GEO_REPLY_WITH=exports.createSentinel=exports.RedisSentinelClient=exports.RedisSentinel=exports.createCluster=exports.RedisCluster=exports.createClientPool=
exports.RedisClientPool=exports.createClient=exports.RedisClient=exports.digest=exports.defineScript=exports.VerbatimString=exports.RESP_TYPES=exports.DEFAULT_RESP=
void 0;var types_1=require_types();Object.defineProperty(exports,"DEFAULT_RESP",{enumerable:!0,get:function(){return types_1.DEFAULT_RESP}});var decoder_1=require_decoder();
Object.defineProperty(exports,"RESP_TYPES",{enumerable:!0,get:function(){return decoder_1.RESP_TYPES}});var verbatim_string_1=require_verbatim_string();Object.defineProperty(
exports,"VerbatimString",{enumerable:!0,get:function(){return verbatim_string_1.VerbatimString}});var lua_script_1=require_lua_script();Object.defineProperty(exports,
"defineScript",{enumerable:!0,get:function(){return lua_script_1.defineScript}});var digest_1=require_digest();Object.defineProperty(exports,"digest",{enumerable:!0,
get:function(){return digest_1.digest}});__exportStar(require_errors(),exports);var client_1=__importDefault(require_client());exports.RedisClient=client_1.default;
exports.createClient=client_1.default.create;var pool_1=require_pool();Object.defineProperty(exports,"RedisClientPool",{enumerable:!0,get:function(){return pool_1.
RedisClientPool}});exports.createClientPool=pool_1.RedisClientPool.create;var cluster_1=__importDefault(require_cluster());exports.RedisCluster=cluster_1.default;
exports.createCluster=cluster_1.default.create;var sentinel_1=__importDefault(require_sentinel());exports.RedisSentinel=sentinel_1.default;var sentinel_2=require_sentinel();
Object.defineProperty(exports,"RedisSentinelClient",{enumerable:!0,get:function(){return sentinel_2.RedisSentinelClient}});exports.createSentinel=sentinel_1.default.
create;var GEOSEARCH_WITH_1=require_GEOSEARCH_WITH();Object.defineProperty(exports,"GEO_REPLY_WITH",{enumerable:!0,get:function(){return GEOSEARCH_WITH_1.GEO_REPLY_WITH}});
var commands_1=require_commands();Object.defineProperty(exports,"CLIENT_KILL_FILTERS",{enumerable:!0,get:function(){return commands_1.CLIENT_KILL_FILTERS}});Object.
defineProperty(exports,"CLIENT_UNBLOCK_MODES",{enumerable:!0,get:function(){return commands_1.CLIENT_UNBLOCK_MODES}});Object.defineProperty(exports,"FAILOVER_MO\
DES",{enumerable:!0,get:function(){return commands_1.FAILOVER_MODES}});Object.defineProperty(exports,"CLUSTER_SLOT_STATES",{enumerable:!0,get:function(){return commands_1.
CLUSTER_SLOT_STATES}});Object.defineProperty(exports,"COMMAND_LIST_FILTER_BY",{enumerable:!0,get:function(){return commands_1.COMMAND_LIST_FILTER_BY}});Object.defineProperty(
exports,"REDIS_FLUSH_MODES",{enumerable:!0,get:function(){return commands_1.REDIS_FLUSH_MODES}});Object.defineProperty(exports,"AR_PREDICATE_TYPES",{enumerable:!0,
get:function(){return commands_1.AR_PREDICATE_TYPES}});Object.defineProperty(exports,"AR_PREDICATE_COMBINATORS",{enumerable:!0,get:function(){return commands_1.
AR_PREDICATE_COMBINATORS}});Object.defineProperty(exports,"AR_OPERATIONS",{enumerable:!0,get:function(){return commands_1.AR_OPERATIONS}});var cache_1=require_cache();
Object.defineProperty(exports,"BasicClientSideCache",{enumerable:!0,get:function(){return cache_1.BasicClientSideCache}});Object.defineProperty(exports,"BasicPo\
oledClientSideCache",{enumerable:!0,get:function(){return cache_1.BasicPooledClientSideCache}});var opentelemetry_1=require_opentelemetry();Object.defineProperty(
exports,"OpenTelemetry",{enumerable:!0,get:function(){return opentelemetry_1.OpenTelemetry}});var tracing_1=require_tracing();Object.defineProperty(exports,"CHA\
NNELS",{enumerable:!0,get:function(){return tracing_1.CHANNELS}})}});import{createHash}from"node:crypto";var import_redis2=__toESM(require_dist2(),1);var import_redis=__toESM(require_dist2(),1);var PASSING=/^(?:LOADING|BUSY|TRYAGAIN|MASTERDOWN|CLUSTERDOWN|NOREPLICAS|READONLY)|max number of clients/;function redisTrouble(error){if(error instanceof DatabaseTrouble)
return error;if(!(error instanceof import_redis.ErrorReply))return tlsTrouble(error)??downTrouble(error);let said=lastWords(error);return PASSING.test(said)?downTrouble(
error):/^(?:WRONGPASS|NOAUTH)|invalid password|without any password/i.test(said)?new DatabaseTrouble(`the user or the password is not accepted (${said})`,!0):/NOPERM/.
test(said)?new DatabaseTrouble(`the user may not do this (${said}). It needs +@read +@write +@scripting on the keys reelay:*`,!0):/OOM /.test(said)?new DatabaseTrouble(
`its memory is full (${said}). Give it more, or raise maxmemory`,!0):/MISCONF/.test(said)?new DatabaseTrouble(`it cannot save to its disk (${said})`,!0):/WRONGTYPE/.
test(said)?new DatabaseTrouble(`its keys reelay:* hold something else than a ledger (${said})`,!0):/^MOVED|cluster mode/.test(said)?new DatabaseTrouble(`it is a\
 cluster, and a ledger needs one server or one address for all (${said})`,!0):new DatabaseTrouble(`the database refuses it (${said})`,!0)}var CALL_MS=1e4;function clientFor(url){let client=(0,import_redis2.createClient)({url:url.href,RESP:2,socket:{connectTimeout:CALL_MS,reconnectStrategy:!1}});return client.
on("error",()=>{}),client}function createRedisLink(url){let opened=null;function open(){if(opened===null){let client=clientFor(url),connecting=within(client.connect(),
()=>client.destroy()).then(()=>client);connecting.catch(()=>forget(connecting)),opened=connecting}return opened}function forget(one){opened===one&&(opened=null)}
return{async call(work){let mine=open();try{let client=await mine;return await within(work(client),()=>client.destroy())}catch(error){throw error instanceof import_redis2.ErrorReply||
(forget(mine),mine.then(client=>client.isOpen&&client.destroy()).catch(()=>{})),redisTrouble(error)}},async close(){let mine=opened;opened=null;let client=await mine?.
catch(()=>null);client?.isOpen&&client.destroy()}}}async function within(work,giveUp){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>{reject(new Error(
`it did not answer within ${CALL_MS/1e3} s`));try{giveUp()}catch{}},CALL_MS)});try{return await Promise.race([work,late])}finally{clearTimeout(timer)}}var SAVE=`
local newest = tonumber(redis.call('HGET', KEYS[2], ARGV[2]) or '')
if not newest or newest < tonumber(ARGV[3]) then redis.call('HSET', KEYS[2], ARGV[2], ARGV[3]) end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[4])
redis.call('SADD', KEYS[3], ARGV[1])
return 1`,THERE=`
local text = redis.call('HGET', KEYS[1], ARGV[1])
local there = nil
if text then
  local isJson, value = pcall(cjson.decode, text)
  there = isJson and type(value) == 'table' and value or {}
  there.rank = tonumber(there.rank) or 2
end`,CLAIM=`${THERE}
if there then
  if there.rank == 0 and there.claim == ARGV[5] then return 1 end
  return 0
end
${SAVE}`,PUT=`${THERE}
if there then
  local now = cjson.decode(ARGV[4])
  local isOther = type(there.task) == 'string' and type(now.task) == 'string' and there.task ~= now.task and
    ((there.state == 'submitted' and now.state == 'failed') or (there.state == 'failed' and now.state == 'submitted'))
  if isOther then
    if now.state ~= 'submitted' then return 0 end
  elseif now.rank < there.rank then return 0 end
end
${SAVE}`,WITHDRAW=`${THERE}
if not there or there.rank ~= 0 or there.claim ~= ARGV[5] then return 0 end
${SAVE}`,NEWEST=`
local newest = redis.call('HGET', KEYS[2], ARGV[1])
if not newest then return false end
return {newest, redis.call('HGET', KEYS[1], ARGV[1] .. '.' .. newest)}`,REMOVE=`
local newest = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '')
if newest then for generation = 0, newest do redis.call('HDEL', KEYS[1], ARGV[1] .. '.' .. generation) end end
return redis.call('HDEL', KEYS[2], ARGV[1])`,CHECK=`
redis.call('SET', KEYS[1], '1', 'EX', 60)
return redis.call('HLEN', KEYS[2]) + redis.call('HLEN', KEYS[3])`;var PREFIX="reelay:",RECORDS=`${PREFIX}records`,NEWEST_OF=`${PREFIX}newest`,AT_ONCE=500,BEAT_SECONDS=3600;function createRedisTable(url){let link=createRedisLink(
url),save=(script,row,nonce="")=>link.call(client=>client.eval(script,{keys:[RECORDS,NEWEST_OF,monthKey(row.month)],arguments:[fieldOf(row),row.fingerprint,String(
row.generation),textOf(row,nonce),nonce]}));return{async newest(fingerprint){let found=await link.call(client=>client.eval(NEWEST,{keys:[RECORDS,NEWEST_OF],arguments:[
fingerprint]}));if(!Array.isArray(found))return null;let[generation,value]=found;return{fingerprint,generation:Number(generation)||0,text:textIn(value)}},claim:async(row,nonce)=>await save(
CLAIM,row,nonce)===1,async put(row){await save(PUT,row)},async withdraw(row,nonce){await save(WITHDRAW,row,nonce)},async beat(owner,count){await link.call(client=>client.
set(beatKey(owner),String(count),{expiration:{type:"EX",value:BEAT_SECONDS}}))},async endBeats(owner){await link.call(client=>client.del(beatKey(owner)))},signOf:async({
owner})=>await link.call(client=>client.get(beatKey(owner)))??"",list:({month,most})=>month===void 0?listAll(link.call,most):listMonth(link.call,month),async remove(fingerprint){
await link.call(client=>client.eval(REMOVE,{keys:[RECORDS,NEWEST_OF],arguments:[fingerprint]}))},async check(){await link.call(client=>client.eval(CHECK,{keys:[
`${PREFIX}check`,RECORDS,NEWEST_OF]}))},warnings:()=>link.call(warningsOf),close:()=>link.close()}}async function listAll(call,most=Number.POSITIVE_INFINITY){let found=new Map,
cursor="0";do{let page=await call(client=>client.hScan(RECORDS,cursor,{COUNT:AT_ONCE}));cursor=String(page.cursor);for(let{field,value}of page.entries){let row=foundRow(
field,value);row!==null&&found.set(field,row)}}while(cursor!=="0"&&found.size<most);return[...found.values()].slice(0,most)}async function listMonth(call,month){
let unknown=await call(client=>client.sMembers(monthKey(""))),fields=[...new Set([...await call(client=>client.sMembers(monthKey(month))),...unknown])],rows=[];
for(let at=0;at<fields.length;at+=AT_ONCE){let some=fields.slice(at,at+AT_ONCE),values=await call(client=>client.hmGet(RECORDS,some));for(let[index,field]of some.
entries()){let row=values[index]===null?null:foundRow(field,values[index]);row!==null&&rows.push(row)}}return rows}function foundRow(field,value){let[,fingerprint="",
generation=""]=/^(.+)\.(\d{1,9})$/.exec(field)??[];return fingerprint===""?null:{fingerprint,generation:Number(generation),text:textIn(value)}}function fieldOf({
fingerprint,generation}){return`${fingerprint}.${generation}`}function textOf({rank,state,task,owner,text},nonce){return JSON.stringify({rank,state,task:task??void 0,
owner,claim:nonce||void 0,record:text})}function textIn(value){try{let{record}=JSON.parse(String(value));return typeof record=="string"?record:null}catch{return null}}
function monthKey(month){return`${PREFIX}month:${month}`}function beatKey(owner){return`${PREFIX}beat:${createHash("sha256").update(owner).digest("hex").slice(0,
32)}`}async function warningsOf(client){let setting=name=>client.configGet(name).then(all=>all[name]??null,()=>null),info=await client.info().catch(()=>""),policy=await setting(
"maxmemory-policy")??/^maxmemory_policy:(\S+)/m.exec(info)?.[1]??"noeviction",[save,appendOnly]=[await setting("save"),await setting("appendonly")],warnings=[];
return policy!=="noeviction"&&warnings.push(`Redis may throw records away when its memory is full (maxmemory-policy ${policy}), and what is forgotten is bought \
again. Set maxmemory-policy to noeviction.`),save===""&&appendOnly==="no"&&warnings.push("Redis keeps nothing on its disk (no save, no appendonly): after a rest\
art every record is gone, and what is forgotten is bought again. Set appendonly to yes."),warnings}function createRedisLedger(address,options={}){let{kind,url,name}=readDatabaseAddress(address);if(kind!=="redis")throw new Error(`${name} is no Redis. Its addre\
ss begins with redis:// or rediss://.`);return createDatabaseLedger(name,createRedisTable(url),options)}export{createRedisLedger};
