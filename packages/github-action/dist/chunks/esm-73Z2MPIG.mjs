import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-EYNTMI2S.mjs";var decoder=new TextDecoder,toUTF8String=(input,start=0,end=input.length)=>decoder.decode(input.slice(start,end)),toHexString=(input,start=0,end=input.length)=>input.
slice(start,end).reduce((memo,i)=>memo+`0${i.toString(16)}`.slice(-2),""),getView=(input,offset)=>new DataView(input.buffer,input.byteOffset+offset),readInt16LE=(input,offset=0)=>getView(
input,offset).getInt16(0,!0),readUInt16BE=(input,offset=0)=>getView(input,offset).getUint16(0,!1),readUInt16LE=(input,offset=0)=>getView(input,offset).getUint16(
0,!0),readUInt24LE=(input,offset=0)=>{let view=getView(input,offset);return view.getUint16(0,!0)+(view.getUint8(2)<<16)},readInt32LE=(input,offset=0)=>getView(input,
offset).getInt32(0,!0),readUInt32BE=(input,offset=0)=>getView(input,offset).getUint32(0,!1),readUInt32LE=(input,offset=0)=>getView(input,offset).getUint32(0,!0);var methods={readUInt16BE,readUInt16LE,readUInt32BE,readUInt32LE};function readUInt(input,bits,offset=0,isBigEndian=!1){let methodName=`readUInt${bits}${isBigEndian?
"BE":"LE"}`;return methods[methodName](input,offset)}var BOX_HEADER_SIZE=8;function readBox(input,view,base,offset,boxCode){if(input.length-offset<BOX_HEADER_SIZE)
return;let boxSize=view.getUint32(base+offset,!1);if(!(input.length-offset<boxSize))return{offset,size:boxSize,matches:view.getUint32(base+4+offset,!1)===boxCode}}
var boxViews=new WeakMap;function getBoxView(input){let view=boxViews.get(input.buffer);return view||(view=new DataView(input.buffer),boxViews.set(input.buffer,
view)),view}function findBox(input,boxName,startOffset){let view=getBoxView(input),boxCode=boxName.charCodeAt(0)<<24|boxName.charCodeAt(1)<<16|boxName.charCodeAt(
2)<<8|boxName.charCodeAt(3),base=input.byteOffset,currentOffset=startOffset;for(;currentOffset<input.length&&!(input.length-currentOffset<4);){if(view.getUint32(
base+currentOffset,!1)<BOX_HEADER_SIZE){currentOffset+=BOX_HEADER_SIZE;continue}let box=readBox(input,view,base,currentOffset,boxCode);if(!box)break;if(box.matches)
return{name:boxName,offset:box.offset,size:box.size};currentOffset+=box.size}}var BMP={validate:input=>toUTF8String(input,0,2)==="BM",calculate:input=>({height:Math.abs(readInt32LE(input,22)),width:readUInt32LE(input,18)})};var TYPE_ICON=1,SIZE_HEADER=6,SIZE_IMAGE_ENTRY=16;function getSizeFromOffset(input,offset){let value=input[offset];return value===0?256:value}function getImageSize(input,imageIndex){
let offset=SIZE_HEADER+imageIndex*SIZE_IMAGE_ENTRY;return{height:getSizeFromOffset(input,offset+1),width:getSizeFromOffset(input,offset)}}var ICO={validate(input){
let reserved=readUInt16LE(input,0),imageCount=readUInt16LE(input,4);return reserved!==0||imageCount===0?!1:readUInt16LE(input,2)===TYPE_ICON},calculate(input){let nbImages=readUInt16LE(
input,4);if(SIZE_HEADER+nbImages*SIZE_IMAGE_ENTRY>input.length)throw new TypeError("Invalid ICO");let imageSize2=getImageSize(input,0);if(nbImages===1)return imageSize2;
let images=[];for(let imageIndex=0;imageIndex<nbImages;imageIndex+=1)images.push(getImageSize(input,imageIndex));return{width:imageSize2.width,height:imageSize2.
height,images}}};var TYPE_CURSOR=2,CUR={validate(input){let reserved=readUInt16LE(input,0),imageCount=readUInt16LE(input,4);return reserved!==0||imageCount===0?!1:readUInt16LE(input,
2)===TYPE_CURSOR},calculate:input=>ICO.calculate(input)};var DDS={validate:input=>readUInt32LE(input,0)===542327876,calculate:input=>({height:readUInt32LE(input,12),width:readUInt32LE(input,16)})};var gifRegexp=/^GIF8[79]a/,GIF={validate:input=>gifRegexp.test(toUTF8String(input,0,6)),calculate:input=>({height:readUInt16LE(input,8),width:readUInt16LE(input,
6)})};var brandMap={avif:"avif",mif1:"heif",msf1:"heif",heic:"heic",heix:"heic",hevc:"heic",hevx:"heic"},HEIF={validate(input){if(toUTF8String(input,4,8)!=="ftyp")return!1;
let ftypBox=findBox(input,"ftyp",0);return ftypBox?toUTF8String(input,ftypBox.offset+8,ftypBox.offset+12)in brandMap:!1},calculate(input){let metaBox=findBox(input,
"meta",0),iprpBox=metaBox&&findBox(input,"iprp",metaBox.offset+12),ipcoBox=iprpBox&&findBox(input,"ipco",iprpBox.offset+8);if(!ipcoBox)throw new TypeError("Inva\
lid HEIF, no ipco box found");let type=toUTF8String(input,8,12),images=[],currentOffset=ipcoBox.offset+8;for(;currentOffset<ipcoBox.offset+ipcoBox.size;){let ispeBox=findBox(
input,"ispe",currentOffset);if(!ispeBox)break;if(ispeBox.size<20)throw new TypeError("Invalid HEIF");let rawWidth=readUInt32BE(input,ispeBox.offset+12),rawHeight=readUInt32BE(
input,ispeBox.offset+16),clapBox=findBox(input,"clap",currentOffset),width=rawWidth,height=rawHeight;if(clapBox&&clapBox.size>=16&&clapBox.offset<ipcoBox.offset+
ipcoBox.size){let cropRight=readUInt32BE(input,clapBox.offset+12);width=rawWidth-cropRight}images.push({height,width});let nextOffset=ispeBox.offset+ispeBox.size;
if(nextOffset<=currentOffset)throw new TypeError("Invalid HEIF");currentOffset=nextOffset}if(images.length===0)throw new TypeError("Invalid HEIF, no sizes found");
return{width:images[0].width,height:images[0].height,type,...images.length>1?{images}:{}}}};var SIZE_HEADER2=8,FILE_LENGTH_OFFSET=4,ENTRY_LENGTH_OFFSET=4,ICON_TYPE_SIZE={ICON:32,"ICN#":32,"icm#":16,icm4:16,icm8:16,"ics#":16,ics4:16,ics8:16,is32:16,s8mk:16,
icp4:16,icl4:32,icl8:32,il32:32,l8mk:32,icp5:32,ic11:32,ich4:48,ich8:48,ih32:48,h8mk:48,icp6:64,ic12:32,it32:128,t8mk:128,ic07:128,ic08:256,ic13:256,ic09:512,ic14:512,
ic10:1024};function readImageHeader(input,imageOffset){let imageLengthOffset=imageOffset+ENTRY_LENGTH_OFFSET;if(imageLengthOffset+4>input.length)throw new TypeError(
"Invalid ICNS");return[toUTF8String(input,imageOffset,imageLengthOffset),readUInt32BE(input,imageLengthOffset)]}function getImageSize2(type){let size=ICON_TYPE_SIZE[type];
return{width:size,height:size,type}}var ICNS={validate:input=>toUTF8String(input,0,4)==="icns",calculate(input){let inputLength=input.length,fileLength=readUInt32BE(
input,FILE_LENGTH_OFFSET),imageOffset=SIZE_HEADER2,images=[];for(;imageOffset<fileLength&&imageOffset<inputLength;){let imageHeader=readImageHeader(input,imageOffset),
entryLength=imageHeader[1];if(entryLength<8)throw new TypeError("Invalid ICNS");let imageSize2=getImageSize2(imageHeader[0]);images.push(imageSize2),imageOffset+=
entryLength}if(images.length===0)throw new TypeError("Invalid ICNS, no sizes found");return{width:images[0].width,height:images[0].height,...images.length>1?{images}:
{}}}};var J2C={validate:input=>readUInt32BE(input,0)===4283432785,calculate:input=>({height:readUInt32BE(input,12),width:readUInt32BE(input,8)})};var JP2={validate(input){if(toUTF8String(input,4,8)!=="jP  ")return!1;let ftypBox=findBox(input,"ftyp",0);return ftypBox?toUTF8String(input,ftypBox.offset+8,ftypBox.
offset+12)==="jp2 ":!1},calculate(input){let jp2hBox=findBox(input,"jp2h",0),ihdrBox=jp2hBox&&findBox(input,"ihdr",jp2hBox.offset+8);if(ihdrBox)return{height:readUInt32BE(
input,ihdrBox.offset+8),width:readUInt32BE(input,ihdrBox.offset+12)};throw new TypeError("Unsupported JPEG 2000 format")}};var EXIF_MARKER="45786966",APP1_DATA_SIZE_BYTES=2,EXIF_HEADER_BYTES=6,TIFF_BYTE_ALIGN_BYTES=2,BIG_ENDIAN_BYTE_ALIGN="4d4d",LITTLE_ENDIAN_BYTE_ALIGN="4949",IDF_ENTRY_BYTES=12,
NUM_DIRECTORY_ENTRIES_BYTES=2;function isEXIF(input){return toHexString(input,2,6)===EXIF_MARKER}function extractSize(input,index){return{height:readUInt16BE(input,
index),width:readUInt16BE(input,index+2)}}function extractOrientation(exifBlock,isBigEndian){let offset=EXIF_HEADER_BYTES+8,idfDirectoryEntries=readUInt(exifBlock,
16,offset,isBigEndian);for(let directoryEntryNumber=0;directoryEntryNumber<idfDirectoryEntries;directoryEntryNumber++){let start=offset+NUM_DIRECTORY_ENTRIES_BYTES+
directoryEntryNumber*IDF_ENTRY_BYTES,end=start+IDF_ENTRY_BYTES;if(start>exifBlock.length)return;let block=exifBlock.slice(start,end);if(readUInt(block,16,0,isBigEndian)===
274)return readUInt(block,16,2,isBigEndian)!==3||readUInt(block,32,4,isBigEndian)!==1?void 0:readUInt(block,16,8,isBigEndian)}}function validateExifBlock(input,index){
let exifBlock=input.slice(APP1_DATA_SIZE_BYTES,index),byteAlign=toHexString(exifBlock,EXIF_HEADER_BYTES,EXIF_HEADER_BYTES+TIFF_BYTE_ALIGN_BYTES),isBigEndian=byteAlign===
BIG_ENDIAN_BYTE_ALIGN;if(isBigEndian||byteAlign===LITTLE_ENDIAN_BYTE_ALIGN)return extractOrientation(exifBlock,isBigEndian)}function validateInput(input,index){
if(index>input.length)throw new TypeError("Corrupt JPG, exceeded buffer limits")}var JPG={validate:input=>toHexString(input,0,2)==="ffd8",calculate(_input){let input=_input.
slice(4),orientation,next;for(;input.length;){let i=readUInt16BE(input,0);if(validateInput(input,i),input[i]!==255){input=input.subarray(1);continue}if(isEXIF(input)&&
(orientation=validateExifBlock(input,i)),next=input[i+1],next===192||next===193||next===194){let size=extractSize(input,i+5);return orientation?{height:size.height,
orientation,width:size.width}:size}input=input.subarray(i+2)}throw new TypeError("Invalid JPG, no size found")}};var BitReader=class{input;endianness;byteOffset=2;bitOffset=0;constructor(input,endianness){this.input=input,this.endianness=endianness}getBits(length=1){let result=0,
bitsRead=0;for(;bitsRead<length;){if(this.byteOffset>=this.input.length)throw new Error("Reached end of input");let currentByte=this.input[this.byteOffset],bitsLeft=8-
this.bitOffset,bitsToRead=Math.min(length-bitsRead,bitsLeft);if(this.endianness==="little-endian"){let mask=(1<<bitsToRead)-1,bits=currentByte>>this.bitOffset&mask;
result|=bits<<bitsRead}else{let mask=(1<<bitsToRead)-1<<8-this.bitOffset-bitsToRead,bits=(currentByte&mask)>>8-this.bitOffset-bitsToRead;result=result<<bitsToRead|
bits}bitsRead+=bitsToRead,this.bitOffset+=bitsToRead,this.bitOffset===8&&(this.byteOffset++,this.bitOffset=0)}return result}};function calculateImageDimension(reader,isSmallImage){if(isSmallImage)return 8*(1+reader.getBits(5));let sizeClass=reader.getBits(2),extraBits=[9,13,18,30][sizeClass];
return 1+reader.getBits(extraBits)}function calculateImageWidth(reader,isSmallImage,widthMode,height){if(isSmallImage&&widthMode===0)return 8*(1+reader.getBits(
5));if(widthMode===0)return calculateImageDimension(reader,!1);let aspectRatios=[1,1.2,4/3,1.5,16/9,5/4,2];return Math.floor(height*aspectRatios[widthMode-1])}var JXLStream={
validate:input=>toHexString(input,0,2)==="ff0a",calculate(input){let reader=new BitReader(input,"little-endian"),isSmallImage=reader.getBits(1)===1,height=calculateImageDimension(
reader,isSmallImage),widthMode=reader.getBits(3);return{width:calculateImageWidth(reader,isSmallImage,widthMode,height),height}}};function extractCodestream(input){let jxlcBox=findBox(input,"jxlc",0);if(jxlcBox)return input.subarray(jxlcBox.offset+8,jxlcBox.offset+jxlcBox.size);let partialStreams=extractPartialStreams(
input);if(partialStreams.length>0)return concatenateCodestreams(partialStreams)}function extractPartialStreams(input){let partialStreams=[],offset=0;for(;offset<
input.length;){let jxlpBox=findBox(input,"jxlp",offset);if(!jxlpBox)break;if(jxlpBox.size<12)throw new TypeError("Invalid JXL");partialStreams.push(input.slice(
jxlpBox.offset+12,jxlpBox.offset+jxlpBox.size)),offset=jxlpBox.offset+jxlpBox.size}return partialStreams}function concatenateCodestreams(partialCodestreams){let totalLength=partialCodestreams.
reduce((acc,curr)=>acc+curr.length,0),codestream=new Uint8Array(Math.min(16,totalLength)),position=0;for(let partial of partialCodestreams){if(position>=codestream.
length)break;let byteCount=Math.min(partial.length,codestream.length-position);codestream.set(partial.subarray(0,byteCount),position),position+=byteCount}return codestream}
var JXL={validate:input=>{if(toUTF8String(input,4,8)!=="JXL ")return!1;let ftypBox=findBox(input,"ftyp",0);return ftypBox?toUTF8String(input,ftypBox.offset+8,ftypBox.
offset+12)==="jxl ":!1},calculate(input){let codestream=extractCodestream(input);if(codestream)return JXLStream.calculate(codestream);throw new TypeError("Inval\
id JXL")}};var KTX={validate:input=>{let signature=toUTF8String(input,1,7);return["KTX 11","KTX 20"].includes(signature)},calculate:input=>{let type=input[5]===49?"ktx":"k\
tx2",offset=type==="ktx"?36:20;return{height:readUInt32LE(input,offset+4),width:readUInt32LE(input,offset),type}}};var pngSignature=`PNG\r

`,pngImageHeaderChunkName="IHDR",pngFriedChunkName="CgBI",PNG={validate(input){if(pngSignature===toUTF8String(input,1,8)){let chunkName=toUTF8String(input,12,16);
if(chunkName===pngFriedChunkName&&(chunkName=toUTF8String(input,28,32)),chunkName!==pngImageHeaderChunkName)throw new TypeError("Invalid PNG");return!0}return!1},
calculate(input){return toUTF8String(input,12,16)===pngFriedChunkName?{height:readUInt32BE(input,36),width:readUInt32BE(input,32)}:{height:readUInt32BE(input,20),
width:readUInt32BE(input,16)}}};var PNMTypes={P1:"pbm/ascii",P2:"pgm/ascii",P3:"ppm/ascii",P4:"pbm",P5:"pgm",P6:"ppm",P7:"pam",PF:"pfm"},HEADER_SCAN_LIMIT=64,PAM_HEADER_LIMIT=256,isWhitespace=byte=>byte===
32||byte===9||byte===10||byte===13,isEndOfLine=byte=>byte===10||byte===13,handlers={default:input=>{let end=Math.min(input.length,HEADER_SCAN_LIMIT),tokens=[],token="",
inComment=!1;for(let i=2;i<end&&tokens.length<2;i++){let byte=input[i];inComment?inComment=!isEndOfLine(byte):byte===35?inComment=!0:isWhitespace(byte)?token&&(tokens.
push(token),token=""):token+=String.fromCharCode(byte)}if(token&&tokens.length<2&&tokens.push(token),tokens.length<2)throw new TypeError("Invalid PNM");return{width:Number.
parseInt(tokens[0],10),height:Number.parseInt(tokens[1],10)}},pam:input=>{let header=toUTF8String(input,0,Math.min(input.length,PAM_HEADER_LIMIT)),size={};for(let line of header.
split(/[\r\n]+/)){if(line.length>16||line.charCodeAt(0)>128)continue;let[key,value]=line.split(" ");if(key&&value&&(size[key.toLowerCase()]=Number.parseInt(value,
10)),size.height&&size.width)break}if(size.height&&size.width)return{height:size.height,width:size.width};throw new TypeError("Invalid PAM")}},PNM={validate:input=>toUTF8String(
input,0,2)in PNMTypes,calculate(input){let signature=toUTF8String(input,0,2),type=PNMTypes[signature];return(handlers[type]||handlers.default)(input)}};var PSD={validate:input=>toUTF8String(input,0,4)==="8BPS",calculate:input=>({height:readUInt32BE(input,14),width:readUInt32BE(input,18)})};var svgReg=/<svg\s([^>"']|"[^"]*"|'[^']*')*>/,extractorRegExps={height:/\sheight=(['"])([^%]+?)\1/,root:svgReg,viewbox:/\sviewBox=(['"])(.+?)\1/i,width:/\swidth=(['"])([^%]+?)\1/},
INCH_CM=2.54,units={in:96,cm:96/INCH_CM,em:16,ex:8,m:96/INCH_CM*100,mm:96/INCH_CM/10,pc:96/72/12,pt:96/72,px:1},unitsReg=new RegExp(`^([0-9.]+(?:e\\d+)?)(${Object.
keys(units).join("|")})?$`);function parseLength(len){let m=unitsReg.exec(len);if(m)return Math.round(Number(m[1])*(units[m[2]]||1))}function parseViewbox(viewbox){
let bounds=viewbox.split(" ");return{height:parseLength(bounds[3]),width:parseLength(bounds[2])}}function parseAttributes(root){let width=root.match(extractorRegExps.
width),height=root.match(extractorRegExps.height),viewbox=root.match(extractorRegExps.viewbox);return{height:height&&parseLength(height[2]),viewbox:viewbox&&parseViewbox(
viewbox[2]),width:width&&parseLength(width[2])}}function calculateByDimensions(attrs){return{height:attrs.height,width:attrs.width}}function calculateByViewbox(attrs,viewbox){
let ratio=viewbox.width/viewbox.height;return attrs.width?{height:Math.floor(attrs.width/ratio),width:attrs.width}:attrs.height?{height:attrs.height,width:Math.
floor(attrs.height*ratio)}:{height:viewbox.height,width:viewbox.width}}var SVG={validate:input=>svgReg.test(toUTF8String(input,0,1e3)),calculate(input){let root=toUTF8String(
input).match(extractorRegExps.root);if(root){let attrs=parseAttributes(root[0]);if(attrs.width&&attrs.height)return calculateByDimensions(attrs);if(attrs.viewbox)
return calculateByViewbox(attrs,attrs.viewbox)}throw new TypeError("Invalid SVG")}};var TGA={validate(input){return readUInt16LE(input,0)===0&&readUInt16LE(input,4)===0},calculate(input){return{height:readUInt16LE(input,14),width:readUInt16LE(input,
12)}}};var CONSTANTS={TAG:{WIDTH:256,HEIGHT:257,COMPRESSION:259},TYPE:{SHORT:3,LONG:4,LONG8:16},ENTRY_SIZE:{STANDARD:12,BIG:20},COUNT_SIZE:{STANDARD:2,BIG:8}};function readIFD(input,{
isBigEndian,isBigTiff}){let view=new DataView(input.buffer,input.byteOffset),le=!isBigEndian,ifdOffset=isBigTiff?Number(view.getBigUint64(8,le)):view.getUint32(
4,le),entryCountSize=isBigTiff?CONSTANTS.COUNT_SIZE.BIG:CONSTANTS.COUNT_SIZE.STANDARD;return input.slice(ifdOffset+entryCountSize)}function readTagValue(view,type,offset,le){
switch(type){case CONSTANTS.TYPE.SHORT:return view.getUint16(offset,le);case CONSTANTS.TYPE.LONG:return view.getUint32(offset,le);case CONSTANTS.TYPE.LONG8:{let value=Number(
view.getBigUint64(offset,le));if(value>Number.MAX_SAFE_INTEGER)throw new TypeError("Value too large");return value}default:return 0}}function extractTags(input,{
isBigEndian,isBigTiff}){let tags={},entrySize=isBigTiff?CONSTANTS.ENTRY_SIZE.BIG:CONSTANTS.ENTRY_SIZE.STANDARD,valueOffset=isBigTiff?12:8,view=new DataView(input.
buffer,input.byteOffset),le=!isBigEndian;for(let offset=0;offset+entrySize<input.length;offset+=entrySize){let code=view.getUint16(offset,le),type=view.getUint16(
offset+2,le),length=isBigTiff?Number(view.getBigUint64(offset+4,le)):view.getUint32(offset+4,le);if(code===0)break;length===1&&(type===CONSTANTS.TYPE.SHORT||type===
CONSTANTS.TYPE.LONG||isBigTiff&&type===CONSTANTS.TYPE.LONG8)&&(tags[code]=readTagValue(view,type,offset+valueOffset,le))}return tags}function determineFormat(input){
let isBigEndian=toUTF8String(input,0,2)==="MM",version=new DataView(input.buffer,input.byteOffset).getUint16(2,!isBigEndian);return{isBigEndian,isBigTiff:version===
43}}function validateBigTIFFHeader(input,isBigEndian){let view=new DataView(input.buffer,input.byteOffset),le=!isBigEndian,byteSize=view.getUint16(4,le),reserved=view.
getUint16(6,le);if(byteSize!==8||reserved!==0)throw new TypeError("Invalid BigTIFF header")}var signatures=new Set(["49492a00","4d4d002a","49492b00","4d4d002b"]),
TIFF={validate:input=>{let signature=toHexString(input,0,4);return signatures.has(signature)},calculate(input){let format=determineFormat(input);format.isBigTiff&&
validateBigTIFFHeader(input,format.isBigEndian);let ifdBuffer=readIFD(input,format),tags=extractTags(ifdBuffer,format),info={height:tags[CONSTANTS.TAG.HEIGHT],width:tags[CONSTANTS.
TAG.WIDTH],type:format.isBigTiff?"bigtiff":"tiff"};if(tags[CONSTANTS.TAG.COMPRESSION]&&(info.compression=tags[CONSTANTS.TAG.COMPRESSION]),!info.width||!info.height)
throw new TypeError("Invalid Tiff. Missing tags");return info}};function calculateExtended(input){return{height:1+readUInt24LE(input,7),width:1+readUInt24LE(input,4)}}function calculateLossless(input){return{height:1+((input[4]&
15)<<10|input[3]<<2|(input[2]&192)>>6),width:1+((input[2]&63)<<8|input[1])}}function calculateLossy(input){return{height:readInt16LE(input,8)&16383,width:readInt16LE(
input,6)&16383}}var WEBP={validate(input){let riffHeader=toUTF8String(input,0,4)==="RIFF",webpHeader=toUTF8String(input,8,12)==="WEBP",vp8Header=toUTF8String(input,
12,15)==="VP8";return riffHeader&&webpHeader&&vp8Header},calculate(_input){let chunkHeader=toUTF8String(_input,12,16),input=_input.slice(20,30);if(chunkHeader===
"VP8X"){let extendedHeader=input[0],validStart=(extendedHeader&192)===0,validEnd=(extendedHeader&1)===0;if(validStart&&validEnd)return calculateExtended(input);
throw new TypeError("Invalid WebP")}if(chunkHeader==="VP8 "&&input[0]!==47)return calculateLossy(input);let signature=toHexString(input,3,6);if(chunkHeader==="V\
P8L"&&signature!=="9d012a")return calculateLossless(input);throw new TypeError("Invalid WebP")}};var typeHandlers=new Map([["bmp",BMP],["cur",CUR],["dds",DDS],["gif",GIF],["heif",HEIF],["icns",ICNS],["ico",ICO],["j2c",J2C],["jp2",JP2],["jpg",JPG],["jxl",JXL],
["jxl-stream",JXLStream],["ktx",KTX],["png",PNG],["pnm",PNM],["psd",PSD],["svg",SVG],["tga",TGA],["tiff",TIFF],["webp",WEBP]]),types=Array.from(typeHandlers.keys());var firstBytes=new Map([[0,["cur","heif","ico","jp2","jxl","tga"]],[56,["psd"]],[60,["svg"]],[66,["bmp"]],[68,["dds"]],[71,["gif"]],[73,["tiff"]],[77,["tiff"]],
[80,["pnm"]],[82,["webp"]],[105,["icns"]],[137,["png"]],[171,["ktx"]],[255,["j2c","jpg","jxl-stream"]]]);function detector(input){let byte=input[0],candidates=firstBytes.
get(byte),predicate=type=>typeHandlers.get(type)?.validate(input);return candidates?.find(predicate)||types.find(predicate)}var globalOptions={disabledTypes:[]};function imageSize(input){let type=detector(input);if(typeof type<"u"){if(globalOptions.disabledTypes.indexOf(type)>-1)throw new TypeError(
`disabled file type: ${type}`);let size=typeHandlers.get(type)?.calculate(input);if(size!==void 0){if(size.type=size.type??type,size.images&&size.images.length>
1){let largestImage=size.images.reduce((largest,current)=>current.width*current.height>largest.width*largest.height?current:largest,size.images[0]);size.width=largestImage.
width,size.height=largestImage.height}return size}}throw new TypeError(`unsupported file type: ${type}`)}var disableTypes=types2=>{globalOptions.disabledTypes=types2};export{imageSize as default,disableTypes,imageSize,types};
