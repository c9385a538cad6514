import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{error,getState,notice,saveState,setOutput,setSecret,warning}from"./chunk-7CKV32SS.mjs";import{__callDispose,__commonJS,__toESM,__using}from"./chunk-EYNTMI2S.mjs";var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=!0;exports.distance=exports.closest=void 0;var peq=new Uint32Array(
65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(
i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},
myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-
1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^
mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,
vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/
32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/
32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance2=function(a,b){if(a.length<
b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){for(var min_distance=1/0,
min_index=0,i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};exports.closest=closest}});var require_ipaddr=__commonJS({"node_modules/ipaddr.js/lib/ipaddr.js"(exports,module){(function(root){"use strict";let ipv4Part="(0?\\d+|0x[a-f0-9]+)",ipv4Regexes={
fourOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),threeOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),twoOctet:new RegExp(
`^${ipv4Part}\\.${ipv4Part}$`,"i"),longValue:new RegExp(`^${ipv4Part}$`,"i")},octalRegex=new RegExp("^0[0-7]+$","i"),hexRegex=new RegExp("^0x[a-f0-9]+$","i"),zoneIndex="\
%[0-9a-z]{1,}",ipv6Part="(?:[0-9a-f]+::?)+",ipv6Regexes={zoneIndex:new RegExp(zoneIndex,"i"),native:new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex}\
)?$`,"i"),deprecatedTransitional:new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`,"i"),transitional:new RegExp(`^((?:${ipv6Part}\
)|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`,"i")};function expandIPv6(string3,parts){if(string3.indexOf("::")!==
string3.lastIndexOf("::"))return null;let colonCount=0,lastColon=-1,zoneId=(string3.match(ipv6Regexes.zoneIndex)||[])[0],replacement,replacementCount;for(zoneId&&
(zoneId=zoneId.substring(1),string3=string3.replace(/%.+$/,""));(lastColon=string3.indexOf(":",lastColon+1))>=0;)colonCount++;if(string3.substr(0,2)==="::"&&colonCount--,
string3.substr(-2,2)==="::"&&colonCount--,colonCount>=parts)return null;for(replacementCount=parts-colonCount,replacement=":";replacementCount--;)replacement+="\
0:";return string3=string3.replace("::",replacement),string3[0]===":"&&(string3=string3.slice(1)),string3[string3.length-1]===":"&&(string3=string3.slice(0,-1)),
parts=(function(){let ref=string3.split(":"),results=[];for(let i=0;i<ref.length;i++)results.push(ref[i].length>4?NaN:parseInt(ref[i],16));return results})(),{parts,
zoneId}}function matchCIDR(first2,second,partSize,cidrBits){if(first2.length!==second.length)throw new Error("ipaddr: cannot match CIDR for objects with differe\
nt lengths");let part=0,shift;for(;cidrBits>0;){if(shift=partSize-cidrBits,shift<0&&(shift=0),first2[part]>>shift!==second[part]>>shift)return!1;cidrBits-=partSize,
part+=1}return!0}function parseIntAuto(string3){if(hexRegex.test(string3))return parseInt(string3,16);if(string3[0]==="0"&&!isNaN(parseInt(string3[1],10))){if(octalRegex.
test(string3))return parseInt(string3,8);throw new Error(`ipaddr: cannot parse ${string3} as octal`)}return parseInt(string3,10)}function padPart(part,length){for(;part.
length<length;)part=`0${part}`;return part}let ipaddr2={};ipaddr2.IPv4=(function(){function IPv4(octets){if(octets.length!==4)throw new Error("ipaddr: ipv4 octe\
t count should be 4");let i,octet;for(i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bit\
s");this.octets=octets}return IPv4.prototype.SpecialRanges={unspecified:[[new IPv4([0,0,0,0]),8]],broadcast:[[new IPv4([255,255,255,255]),32]],multicast:[[new IPv4(
[224,0,0,0]),4]],linkLocal:[[new IPv4([169,254,0,0]),16]],loopback:[[new IPv4([127,0,0,0]),8]],carrierGradeNat:[[new IPv4([100,64,0,0]),10]],private:[[new IPv4(
[10,0,0,0]),8],[new IPv4([172,16,0,0]),12],[new IPv4([192,168,0,0]),16]],reserved:[[new IPv4([192,0,0,0]),24],[new IPv4([192,0,2,0]),24],[new IPv4([192,88,99,0]),
24],[new IPv4([198,18,0,0]),15],[new IPv4([198,51,100,0]),24],[new IPv4([203,0,113,0]),24],[new IPv4([240,0,0,0]),4]],as112:[[new IPv4([192,175,48,0]),24],[new IPv4(
[192,31,196,0]),24]],amt:[[new IPv4([192,52,193,0]),24]]},IPv4.prototype.kind=function(){return"ipv4"},IPv4.prototype.match=function(other,cidrRange){let ref;if(cidrRange===
void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return matchCIDR(
this.octets,other.octets,8,cidrRange)},IPv4.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1,zerotable={0:8,128:7,192:6,224:5,240:4,248:3,252:2,
254:1,255:0},i,octet,zeros;for(i=3;i>=0;i-=1)if(octet=this.octets[i],octet in zerotable){if(zeros=zerotable[octet],stop&&zeros!==0)return null;zeros!==8&&(stop=
!0),cidr+=zeros}else return null;return 32-cidr},IPv4.prototype.range=function(){return ipaddr2.subnetMatch(this,this.SpecialRanges)},IPv4.prototype.toByteArray=
function(){return this.octets.slice(0)},IPv4.prototype.toIPv4MappedAddress=function(){return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`)},IPv4.prototype.toNormalizedString=
function(){return this.toString()},IPv4.prototype.toString=function(){return this.octets.join(".")},IPv4})(),ipaddr2.IPv4.broadcastAddressFromCIDR=function(string3){
try{let cidr=this.parseCIDR(string3),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;
for(;i<4;)octets.push(parseInt(ipInterfaceOctets[i],10)|parseInt(subnetMaskOctets[i],10)^255),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the \
address does not have IPv4 CIDR format",{cause:e})}},ipaddr2.IPv4.isIPv4=function(string3){return this.parser(string3)!==null},ipaddr2.IPv4.isValid=function(string3){
try{return new this(this.parser(string3)),!0}catch{return!1}},ipaddr2.IPv4.isValidCIDR=function(string3){try{return this.parseCIDR(string3),!0}catch{return!1}},
ipaddr2.IPv4.isValidFourPartDecimal=function(string3){return!!(ipaddr2.IPv4.isValid(string3)&&string3.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},ipaddr2.IPv4.
isValidCIDRFourPartDecimal=function(string3){let match=string3.match(/^(.+)\/(\d+)$/);return!ipaddr2.IPv4.isValidCIDR(string3)||!match?!1:ipaddr2.IPv4.isValidFourPartDecimal(
match[1])},ipaddr2.IPv4.networkAddressFromCIDR=function(string3){let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string3),ipInterfaceOctets=
cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;i<4;)octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(
subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}},ipaddr2.IPv4.parse=
function(string3){let parts=this.parser(string3);if(parts===null)throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(parts)},
ipaddr2.IPv4.parseCIDR=function(string3){let match;if(match=string3.match(/^(.+)\/(\d+)$/)){let maskLength=parseInt(match[2]);if(maskLength>=0&&maskLength<=32){
let parsed2=[this.parse(match[1]),maskLength];return Object.defineProperty(parsed2,"toString",{value:function(){return this.join("/")}}),parsed2}}throw new Error(
"ipaddr: string is not formatted like an IPv4 CIDR range")},ipaddr2.IPv4.parser=function(string3){let match,part,value;if(match=string3.match(ipv4Regexes.fourOctet))
return(function(){let ref=match.slice(1,6),results=[];for(let i=0;i<ref.length;i++)part=ref[i],results.push(parseIntAuto(part));return results})();if(match=string3.
match(ipv4Regexes.longValue)){if(value=parseIntAuto(match[1]),value>4294967295||value<0)throw new Error("ipaddr: address outside defined range");return(function(){
let results=[],shift;for(shift=0;shift<=24;shift+=8)results.push(value>>shift&255);return results})().reverse()}else return(match=string3.match(ipv4Regexes.twoOctet))?
(function(){let ref=match.slice(1,4),results=[];if(value=parseIntAuto(ref[1]),value>16777215||value<0)throw new Error("ipaddr: address outside defined range");return results.
push(parseIntAuto(ref[0])),results.push(value>>16&255),results.push(value>>8&255),results.push(value&255),results})():(match=string3.match(ipv4Regexes.threeOctet))?
(function(){let ref=match.slice(1,5),results=[];if(value=parseIntAuto(ref[2]),value>65535||value<0)throw new Error("ipaddr: address outside defined range");return results.
push(parseIntAuto(ref[0])),results.push(parseIntAuto(ref[1])),results.push(value>>8&255),results.push(value&255),results})():null},ipaddr2.IPv4.subnetMaskFromPrefixLength=
function(prefix){if(prefix=parseInt(prefix),Number.isNaN(prefix)||prefix<0||prefix>32)throw new Error("ipaddr: invalid IPv4 prefix length");let octets=[0,0,0,0],
j=0,filledOctetCount=Math.floor(prefix/8);for(;j<filledOctetCount;)octets[j]=255,j++;return filledOctetCount<4&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<
8-prefix%8),new this(octets)},ipaddr2.IPv6=(function(){function IPv6(parts,zoneId){let i,part;if(parts.length===16)for(this.parts=[],i=0;i<=14;i+=2)this.parts.push(
parts[i]<<8|parts[i+1]);else if(parts.length===8)this.parts=parts;else throw new Error("ipaddr: ipv6 part count should be 8 or 16");for(i=0;i<this.parts.length;i++)
if(part=this.parts[i],!(0<=part&&part<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits");zoneId&&(this.zoneId=zoneId)}return IPv6.prototype.SpecialRanges=
{unspecified:[new IPv6([0,0,0,0,0,0,0,0]),128],linkLocal:[new IPv6([65152,0,0,0,0,0,0,0]),10],multicast:[new IPv6([65280,0,0,0,0,0,0,0]),8],loopback:[new IPv6([
0,0,0,0,0,0,0,1]),128],uniqueLocal:[new IPv6([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new IPv6([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new IPv6([65216,0,0,
0,0,0,0,0]),10],discard:[new IPv6([256,0,0,0,0,0,0,0]),64],rfc6145:[new IPv6([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new IPv6([100,65435,0,0,0,0,0,0]),96],[new IPv6(
[100,65435,1,0,0,0,0,0]),48]],"6to4":[new IPv6([8194,0,0,0,0,0,0,0]),16],teredo:[new IPv6([8193,0,0,0,0,0,0,0]),32],benchmarking:[new IPv6([8193,2,0,0,0,0,0,0]),
48],amt:[new IPv6([8193,3,0,0,0,0,0,0]),32],as112v6:[[new IPv6([8193,4,274,0,0,0,0,0]),48],[new IPv6([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new IPv6(
[8193,16,0,0,0,0,0,0]),28],orchid2:[new IPv6([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new IPv6([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new IPv6(
[24320,0,0,0,0,0,0,0]),16],reserved:[[new IPv6([8193,0,0,0,0,0,0,0]),23],[new IPv6([8193,3512,0,0,0,0,0,0]),32],[new IPv6([16383,0,0,0,0,0,0,0]),20]]},IPv6.prototype.
isIPv4MappedAddress=function(){return this.range()==="ipv4Mapped"},IPv6.prototype.kind=function(){return"ipv6"},IPv6.prototype.match=function(other,cidrRange){let ref;
if(cidrRange===void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return matchCIDR(
this.parts,other.parts,16,cidrRange)},IPv6.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1,zerotable={0:16,32768:15,49152:14,57344:13,61440:12,
63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},part,zeros;for(let i=7;i>=0;i-=1)if(part=this.parts[i],part in
zerotable){if(zeros=zerotable[part],stop&&zeros!==0)return null;zeros!==16&&(stop=!0),cidr+=zeros}else return null;return 128-cidr},IPv6.prototype.range=function(){
return ipaddr2.subnetMatch(this,this.SpecialRanges)},IPv6.prototype.toByteArray=function(){let part,bytes=[],ref=this.parts;for(let i=0;i<ref.length;i++)part=ref[i],
bytes.push(part>>8),bytes.push(part&255);return bytes},IPv6.prototype.toFixedLengthString=function(){let addr=(function(){let results=[];for(let i=0;i<this.parts.
length;i++)results.push(padPart(this.parts[i].toString(16),4));return results}).call(this).join(":"),suffix="";return this.zoneId&&(suffix=`%${this.zoneId}`),addr+
suffix},IPv6.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");let ref=this.
parts.slice(-2),high=ref[0],low=ref[1];return new ipaddr2.IPv4([high>>8,high&255,low>>8,low&255])},IPv6.prototype.toNormalizedString=function(){let addr=(function(){
let results=[];for(let i=0;i<this.parts.length;i++)results.push(this.parts[i].toString(16));return results}).call(this).join(":"),suffix="";return this.zoneId&&
(suffix=`%${this.zoneId}`),addr+suffix},IPv6.prototype.toRFC5952String=function(){let regex=/((^|:)(0(:|$)){2,})/g,suffix="";this.zoneId&&(suffix=`%${this.zoneId}`);
let normalized=this.toNormalizedString(),string3=normalized.slice(0,normalized.length-suffix.length),bestMatchIndex=0,bestMatchLength=-1,bestMatchGroups=-1,match;
for(;match=regex.exec(string3);){let groups=(match[0].match(/0/g)||[]).length;groups>bestMatchGroups&&(bestMatchGroups=groups,bestMatchIndex=match.index,bestMatchLength=
match[0].length)}return bestMatchLength<0?string3+suffix:`${string3.substring(0,bestMatchIndex)}::${string3.substring(bestMatchIndex+bestMatchLength)}${suffix}`},
IPv6.prototype.toString=function(){return this.toRFC5952String()},IPv6})(),ipaddr2.IPv6.broadcastAddressFromCIDR=function(string3){try{let cidr=this.parseCIDR(string3),
ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;for(;i<16;)octets.push(parseInt(ipInterfaceOctets[i],
10)|parseInt(subnetMaskOctets[i],10)^255),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}},
ipaddr2.IPv6.isIPv6=function(string3){return this.parser(string3)!==null},ipaddr2.IPv6.isValid=function(string3){if(typeof string3=="string"&&string3.indexOf(":")===
-1)return!1;try{let addr=this.parser(string3);return new this(addr.parts,addr.zoneId),!0}catch{return!1}},ipaddr2.IPv6.isValidCIDR=function(string3){if(typeof string3==
"string"&&string3.indexOf(":")===-1)return!1;try{return this.parseCIDR(string3),!0}catch{return!1}},ipaddr2.IPv6.networkAddressFromCIDR=function(string3){let cidr,
i,ipInterfaceOctets,octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string3),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(
cidr[1]).toByteArray(),octets=[],i=0;i<16;)octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){
throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}},ipaddr2.IPv6.parse=function(string3){let addr=this.parser(string3);if(addr===null)
throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(addr.parts,addr.zoneId)},ipaddr2.IPv6.parseCIDR=function(string3){let maskLength,
match,parsed2;if((match=string3.match(/^(.+)\/(\d+)$/))&&(maskLength=parseInt(match[2]),maskLength>=0&&maskLength<=128))return parsed2=[this.parse(match[1]),maskLength],
Object.defineProperty(parsed2,"toString",{value:function(){return this.join("/")}}),parsed2;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR r\
ange")},ipaddr2.IPv6.parser=function(string3){let addr,i,match,octet,octets,zoneId;if(match=string3.match(ipv6Regexes.deprecatedTransitional))return this.parser(
`::ffff:${match[1]}`);if(ipv6Regexes.native.test(string3))return expandIPv6(string3,8);if((match=string3.match(ipv6Regexes.transitional))&&(zoneId=match[6]||"",
addr=match[1],match[1].endsWith("::")||(addr=addr.slice(0,-1)),addr=expandIPv6(addr+zoneId,6),addr&&addr.parts)){for(octets=[parseInt(match[2]),parseInt(match[3]),
parseInt(match[4]),parseInt(match[5])],i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))return null;return addr.parts.push(octets[0]<<8|octets[1]),
addr.parts.push(octets[2]<<8|octets[3]),{parts:addr.parts,zoneId:addr.zoneId}}return null},ipaddr2.IPv6.subnetMaskFromPrefixLength=function(prefix){if(prefix=parseInt(
prefix),Number.isNaN(prefix)||prefix<0||prefix>128)throw new Error("ipaddr: invalid IPv6 prefix length");let octets=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],j=0,filledOctetCount=Math.
floor(prefix/8);for(;j<filledOctetCount;)octets[j]=255,j++;return filledOctetCount<16&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8),new this(octets)},
ipaddr2.fromByteArray=function(bytes){let length=bytes.length;if(length===4)return new ipaddr2.IPv4(bytes);if(length===16)return new ipaddr2.IPv6(bytes);throw new Error(
"ipaddr: the binary input is neither an IPv6 nor IPv4 address")},ipaddr2.isValid=function(string3){return ipaddr2.IPv6.isValid(string3)||ipaddr2.IPv4.isValid(string3)},
ipaddr2.isValidCIDR=function(string3){return ipaddr2.IPv6.isValidCIDR(string3)||ipaddr2.IPv4.isValidCIDR(string3)},ipaddr2.parse=function(string3){if(ipaddr2.IPv6.
isValid(string3))return ipaddr2.IPv6.parse(string3);if(ipaddr2.IPv4.isValid(string3))return ipaddr2.IPv4.parse(string3);throw new Error("ipaddr: the address has\
 neither IPv6 nor IPv4 format")},ipaddr2.parseCIDR=function(string3){try{return ipaddr2.IPv6.parseCIDR(string3)}catch{try{return ipaddr2.IPv4.parseCIDR(string3)}catch(e){
throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:e})}}},ipaddr2.process=function(string3){let addr=this.parse(string3);return addr.
kind()==="ipv6"&&addr.isIPv4MappedAddress()?addr.toIPv4Address():addr},ipaddr2.subnetMatch=function(address,rangeList,defaultName){let i,rangeName,rangeSubnets,
subnet;defaultName==null&&(defaultName="unicast");for(rangeName in rangeList)if(Object.prototype.hasOwnProperty.call(rangeList,rangeName)){for(rangeSubnets=rangeList[rangeName],
rangeSubnets[0]&&!(rangeSubnets[0]instanceof Array)&&(rangeSubnets=[rangeSubnets]),i=0;i<rangeSubnets.length;i++)if(subnet=rangeSubnets[i],address.kind()===subnet[0].
kind()&&address.match.apply(address,subnet))return rangeName}return defaultName},typeof module<"u"&&module.exports?module.exports=ipaddr2:root.ipaddr=ipaddr2})(
exports)}});var KINDS={"postgres:":"postgres","postgresql:":"postgres","redis:":"redis","rediss:":"redis"},SCHEME=/^(postgres(?:ql)?:|rediss?:)\/\//i,PARAMETERS={postgres:[
"sslmode","sslrootcert","sslcert","sslkey","host","options","application_name","channel_binding"],redis:[]},SSL_MODES=["disable","require","verify-ca","verify-f\
ull"];function isDatabaseAddress(text2){return SCHEME.test(text2.trim())}function readDatabaseAddress(text2){let written=text2.trim();if(!URL.canParse(written)||
/@/.test(new URL(written).pathname+new URL(written).hash))throw unreadable();let url=new URL(written),kind2=KINDS[url.protocol];if(kind2===void 0||url.hash!=="")
throw unreadable();for(let part of[url.username,url.password,url.hostname,url.pathname])if(/%(?![\da-f]{2})/i.test(part)||!isDecodable(part))throw unreadable();
for(let[name2,value]of url.searchParams){if(PARAMETERS[kind2].includes(name2))continue;let allowed2=PARAMETERS[kind2].length===0?"none":PARAMETERS[kind2].join("\
, "),known2=/^[a-z_]{1,40}$/i.test(name2)&&value!==""?`"${name2}"`:"a parameter";throw new Error(`the address of the database has ${known2} behind its "?" that \
is not known. Allowed: ${allowed2}.`)}return kind2==="postgres"?readPostgres(url):readRedis(url)}function readPostgres(url){let mode=url.searchParams.get("sslmo\
de");if(mode!==null&&!SSL_MODES.includes(mode))throw new Error(`sslmode "${mode.slice(0,40)}" is not allowed. Allowed: ${SSL_MODES.join(", ")}.`);let folder=url.
searchParams.get("host"),host=url.host||folder||"",database=decodeURIComponent(url.pathname.slice(1));if(host.includes(","))throw new Error("the address of the \
database names several hosts. Name one.");if(host===""||database==="")throw new Error("the address of the database lacks its host or its name. Write postgres://\
user:password@host/name.");return{kind:"postgres",url,name:nameOf(`${host}/${database}`)}}function readRedis(url){let database=url.pathname.replace(/^\//,"");if(url.
host===""||!/^\d{0,5}$/.test(database))throw new Error("the address of the database lacks its host, or its number is none. Write redis://user:password@host:6379\
/0.");return{kind:"redis",url,name:nameOf(`${url.host}/${database||"0"}`)}}function nameOf(place2){return`the database ledger at ${place2}`}function isDecodable(text2){
try{return decodeURIComponent(text2),!0}catch{return!1}}function unreadable(){return new Error("the address of the database cannot be read. Write postgres://use\
r:password@host/name or redis://user:password@host:6379/0; in a password the characters : / ? # [ ] @ % are written as %3A %2F %3F %23 %5B %5D %40 %25.")}var LOGIN=/^(?:git:)?(?:[a-z][a-z\d+.-]*:?\/+|(?:postgres(?:ql)?|rediss?):)?(.*)@/is;
function secretsOf(text2){let address=text2.trim(),[,userInfo=""]=LOGIN.exec(address)??[],written=userInfo.includes(":")?userInfo.slice(userInfo.indexOf(":")+1):
"",token=/^(?:git:)?https?:/i.test(address)&&!userInfo.includes(":")?userInfo:"",parsed2=isDatabaseAddress(address)&&URL.canParse(address)?new URL(address).password:
"",queries=[...address.matchAll(/[?&](?:password|sslpassword)=([^&#]*)/gi)].map(([,value=""])=>value),all=[written,token,parsed2,...queries].flatMap(secret=>isDecodable(
secret)?[secret,decodeURIComponent(secret)]:[secret]).flatMap(secret=>[secret,encodeURIComponent(secret.toWellFormed())]);return[...new Set(all)].filter(secret=>secret!==
"")}function cardFor(card,{image,endImage,references}){return!card.forms||card.form?card:references?inForm(card,"reference"):endImage?inForm(card,card.forms.firstLast?
"firstLast":"image"):inForm(card,image?"image":"text")}function formsOf(card){return Object.entries(card.forms??{})}var NOT_IN={text:{firstFrame:null,lastFrame:null,
references:null},image:{references:null},firstLast:{references:null},reference:{firstFrame:null,lastFrame:null}};function inForm(card,form){let asked=card.forms?.[form];
if(!asked)return{...card,form,wire:{...card.wire,references:null,lastFrame:null}};let{model,wire,...rest}=asked,images=form==="text"||form==="reference"?{min:0,
max:0}:{...card.images,min:1,max:Math.max(1,card.images.max)};return{...card,images,...rest,form,...model===void 0?{}:{formModel:model},wire:{...card.wire,...NOT_IN[form],
...wire}}}var provider={apimaster:()=>require("./apimaster-DXBRDH73.mjs"),aivideoapi:()=>require("./aivideoapi-P6I42M2K.mjs"),apimart:()=>require("./apimart-SVPNPMD3.mjs"),
artifex:()=>require("./artifex-VIEZDNQZ.mjs"),"openai-compatible":()=>require("./openai-compatible-ZYDPVDNH.mjs"),fal:()=>require("./fal-F3RPBNDN.mjs"),kling:()=>require("./kling-PDH2IYEW.mjs"),
bytedance:()=>require("./bytedance-BAUW2ATD.mjs"),google:()=>require("./google-FELVB2W2.mjs"),openrouter:()=>require("./openrouter-JE2W5YE2.mjs"),runway:()=>require("./runway-I4NRVG7M.mjs"),
replicate:()=>require("./replicate-YKB4ZB7P.mjs"),xai:()=>require("./xai-3QMT5SK4.mjs"),minimax:()=>require("./minimax-YJYOQOC2.mjs"),luma:()=>require("./luma-L2KPXDLO.mjs"),
kie:()=>require("./kie-EVZ4OQPR.mjs"),alibaba:()=>require("./alibaba-ANSGESXO.mjs"),sandbox:()=>require("./sandbox-2LNPZ7TY.mjs")},rows=part=>Object.defineProperties(
{},Object.fromEntries(Object.keys(provider).map(id=>[id,{enumerable:!0,get:()=>provider[id]()[part]}]))),ADAPTERS=rows("adapter"),MODELS=rows("models");function allCards(){return Object.values(MODELS).flat()}function findCard(provider2,model){let cards=cardsOf(provider2);if(provider2==="sandbox")return cards[0]??
null;let whole=cards.find(card=>card.model===model||card.aliases?.includes(model));if(whole)return whole;for(let card of cards)for(let[form,{model:id}]of formsOf(
card))if(id===model)return{...inForm(card,form),model};return null}function cardsOf(provider2){return MODELS[provider2]}function readJson(reply){try{let text2=reply.text.replace(/^\ufeff/,"");return JSON.parse(/\d{16}/.test(text2)?text2.replace(STRING_OR_NUMBER,unrounded):text2)}catch{
return}}var STRING_OR_NUMBER=/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;function unrounded(token){return/^-?\d{16,}$/.test(token)&&!Number.isSafeInteger(
Number(token))?`"${token}"`:token}function joinUrl(base,path){return base.replace(/\/+$/,"")+path}var MEANS="(?:balances?|credits?|funds|money|wallet|prepaid|resource pack(?:age)?s?|saldos?|soldes?|cr[\xE9e]dit[oi]?s?|fondos|fondi|fundos|guthaben|kontostand|bak\
iye)",MEANS_ZH="(?:\u4F59\u989D|\u9918\u984D|(?<!\u5E76\u53D1|\u4E26\u767C|\u8BF7\u6C42|\u8ACB\u6C42|\u8C03\u7528|\u8ABF\u7528|\u5206\u949F|\u5206\u9418)[\u989D\u984D]\u5EA6|\u79EF\u5206|\u7A4D\u5206|\u70B9\u6570|\u9EDE\u6578|\u8D44\u6E90\u5305|\u8CC7\u6E90\u5305|\u91D1\u989D|\u91D1\u984D|\u91D1\u5E01|\u91D1\u5E63|\u91D1\u8C46|\u94BB\u77F3|\u947D\u77F3|\u7075\u611F\u503C|\u4EE3\u91D1\u5238|\u7B97\u529B|\u8D44\u91D1|\u8CC7\u91D1|\u5957\u9910)",
NO_MONEY=either(`(?:\\b(?:insufficient|inadequate|not (?:have |be )?(?:enough|sufficient|any)|lack(?:s|ing)?(?: of)?|low on|(?:run |ran )?out of|yetersiz)|n['\u2019]t\
 (?:have |be )?(?:enough|sufficient|any)) (?:\\S+ ){0,3}${MEANS}\\b`,`\\b(?:exhausted|depleted|negative|zero|no(?: more| remaining)?|kein) (?:account |prepaid |a\
pi |free )?${MEANS}\\b(?! card)`,`\\b${MEANS} (?:\\S+ ){0,4}?(?:insufficient|not (?:be )?(?:enough|sufficient)|too low|is low|exhausted|depleted|used up|run out|\
ran out|negative|is (?:0|zero|empty)(?! ?\\d)|insuficientes?|insuffisants?|insufficienti?|aufgebraucht|reicht nicht|nicht ausreichend|unzureichend|yetersiz)`,`(\
?<!\\d[ ,]?)\\b0(?: 0+)? ${MEANS} (?:left|remaining|available)`,"\\b(?:balance|credits?|funds|quota)(?: (?:is|left|remaining|remain|available|of))*[ =]*[$\xA5\u20AC]?0(?\
: 0+)?(?! ?\\d)","\\bquota\\b.{0,200}\\blimit 0(?! ?\\d)","\\b(?:insufficient|not enough|out of) (?:points|coins|diamonds|gems)\\b|\\b(?:points|coins) (?:are |is )\
?(?:insufficient|not enough)","\\barrears?\\b|\\barrearage\\b|\\boverdue\\b|\\bunpaid\\b|\\bpast due\\b|\\bpayment (?:is )?required\\b|\\baccount deficit\\b","\\\
bbilling (?:hard limit|is not active|not active|inactive|disabled|error)","\\bsuspended\\W+(?:\\S+ ){0,6}(?:billing|payment|invoice|balance)","\\bonly afford\\b|\\\
bcan(?:not|[\u2019']t) afford\\b|\\bpre consumed? (?:\\S+ )?quota failed|\\bneed quota\\b","\u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E (?:\u0441\u0440\u0435\u0434\u0441\u0442\u0432|\u043A\u0440\u0435\u0434\u0438\u0442\u043E\u0432|\u0431\u0430\u043B\u0430\u043D\u0441\u0430)|\u043F\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435|\u6B8B\u9AD8.{0,4}\u4E0D\u8DB3|\u30AF\u30EC\u30B8\u30C3\u30C8\
.{0,6}(?:\u4E0D\u8DB3|\u8DB3\u308A\u307E\u305B\u3093)","\uC794\uC561.{0,4}\uBD80\uC871|\uD06C\uB808\uB527.{0,4}\uBD80\uC871|s\u1ED1 d\u01B0.{0,12}kh\xF4ng \u0111\u1EE7|saldo (?:\\S+ ){0,2}tidak",
`${MEANS_ZH}.{0,12}?(?:\u4E0D\u8DB3|\u4E0D\u591F|\u4E0D\u5920|\u7528\u5B8C|\u7528\u5C3D|\u7528\u76E1|\u8017\u5C3D|\u8017\u76E1|\u4E3A0|\u4E3A\u96F6|\u4E3A\u8D1F|\u70BA\u8CA0|\u5C0F\u4E8E|\u5C0F\u65BC|\u5DF2\u8FC7\u671F)`,
`(?:\u6CA1\u6709|\u6C92\u6709|\u65E0|\u7121)(?:\u8DB3\u591F|\u8DB3\u5920|\u53EF\u7528|\u5269\u4F59|\u5269\u9918)\u7684?${MEANS_ZH}`,"\u6B20\u8D39|\u6B20\u8CBB|\u6B20\u6B3E|\u9884\u6263\u8D39|\u9810\u6263\u8CBB|\u8BF7.{0,6}(?:\
\u5145\u503C|\u7F34\u8D39|\u7EED\u8D39)|\u8ACB.{0,6}(?:\u5145\u503C|\u7E73\u8CBB|\u7E8C\u8CBB)|\u5132\u503C"),PERHAPS_NO_MONEY=either("\\bexceeded (?:\\S+ ){0,3}q\
uota\\b|\\binsufficient (?:\\S+ ){0,2}quota\\b|\\bno (?:remaining|available|more) quota\\b","\\bquotas? (?:\\S+ ){0,3}?(?:exceeded|reached|exhausted|depleted|used\
 up|run out|ran out|insufficient|not enough|limit)","\\brecharge\\b|\\btop[- ]?up\\b|\\b(?:add|buy|purchase) (?:\\S+ ){0,2}(?:credits?|funds|resource pack(?:age)?s?)\\\
b","\\b(?:deposit|refill|replenish|reload) (?:\\S+ ){0,2}(?:funds|balance|account|credits?|wallet)\\b","\\bbilling (?:details|limit|account|issue|problem)|\\bplan\
 and billing\\b|\\bbilling (?:to be |must be |is not |not )?enabled\\b","\\b(?:exceeded|exhausted|depleted|spent|consumed|used) (?:\\S+ ){0,4}?(?:credits?|balance\
|funds)\\b","\\bcredits? (?:\\S+ ){0,3}?(?:consumed|spent|used|expired)\\b|\\b(?:credit|hard) limit\\b","\\b(?:need|require)s? (?:more|at least|\\S+ more) (?:\\S+ \
){0,3}(?:credits?|balance|funds)\\b","\\brequires? \\S+ credits?,? (?:\\S+ ){0,3}(?:only|but|have)\\b","\\bfree (?:tier|trial|quota|plan|usage|allowance) (?:\\S+ \
){0,5}?(?:only|exhausted|ended|expired|over|used up)\\b|\\bupgrade (?:\\S+ )?plan to continue\\b","\\bsubscription (?:\\S+ ){0,2}(?:expired|required|inactive|ende\
d|lapsed)\\b|\\bno active subscription\\b|\\bpayment method\\b|\\bgood standing\\b","\u5145\u503C|(?:\u914D\u989D|\u914D\u984D|\u989D\u5EA6|\u984D\u5EA6).{0,8}?(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D|\u4E0A\u9650|\u8D85)|\u6B21\u6570.{0,4}(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D)"),
SPEND_LIMIT=either("\\b(?:spend|spending|budget|usage|cost) (?:limits?|caps?)\\b|\\bmonthly (?:limit|cap)\\b|\\bmax(?:imum)? budget\\b","\\bbudget (?:\\S+ ){0,3}(\
?:exceeded|exhausted)\\b|\\bexceeded (?:\\S+ ){0,3}budget\\b","(?:\u6D88\u8D39|\u6D88\u8CBB|\u652F\u51FA|\u9884\u7B97|\u9810\u7B97).{0,6}(?:\u4E0A\u9650|\u9650\u989D|\u9650\u984D|\u8D85)"),
RATE=either("\\bper (?:second|sec|minute|min|hour|day|s|m)\\b|\\b(?:requests?|tokens?|videos?|tasks?|jobs?|\\d) ?/ ?(?:s|sec|second|m|min|minute|h|hour|d|day)\\b",
"\\b(?:minute|hourly|second|requests?|concurrency) quota|\\bquota increase\\b|\\b(?:an|in|every|within) (?:\\d+ ?)?(?:s|sec|seconds?|min|minutes?|hours?)\\b","\\\
b[rtqi]p[smhd]\\b|\\brate ?limit|\\brequests? limit|\\btoo many\\b|\\btoo fast\\b|\\bconcurren|\\bparallel\\b|\\bthrottl|\\bslow down\\b|\\btemporar|\\bbusy\\b|\\boverloaded\\b",
"\\b(?:retry|try again) (?:in \\d|after \\d|later)","\u6BCF(?:\u4E00)?(?:\u79D2|\u5206|\u5C0F\u65F6|\u5C0F\u6642|\u5929|\u65E5)|\\d ?(?:\u79D2|\u5206\u949F|\u5206\u9418|\u5C0F\u65F6|\u5C0F\u6642)\u5185|\u9891\u7387|\u983B\u7387|\u9891\u7E41|\u983B\u7E41|\u9650\u6D41|\u9650\u901F|\u901F\u7387|\u5E76\u53D1|\u4E26\u767C|\u7A0D\u540E|\u7A0D\u5F8C");
function either(...patterns){return new RegExp(patterns.join("|"),"i")}function words(text2){return(text2??"").slice(0,1e3).replaceAll(/([a-z])(?=[A-Z])/g,"$1 ").
replaceAll(/[\s_.:-]+/g," ")}function aboutMoney(error2){let codes=[words(error2.code),words(error2.type)],all=[...codes,words(error2.message)],isRate=all.some(
said2=>RATE.test(said2));if(codes.some(code=>/^insufficient (?:user )?quota$/i.test(code)))return"insufficient_funds";if(codes.some(code=>SPEND_LIMIT.test(code)&&
!isRate))return"spend_limit";if(all.some(said2=>NO_MONEY.test(said2)))return"insufficient_funds";if(!isRate)return all.some(said2=>SPEND_LIMIT.test(said2))?"spe\
nd_limit":all.some(said2=>PERHAPS_NO_MONEY.test(said2))?"insufficient_funds":void 0}var MODERATION=/moderat|content[ _-]?polic|safety|sensitive|nsfw|violat|inappropriate|prohibited|not allowed by our|敏感|违规|审核/i,BY_CODE=[[/^(spend_limit_exceeded)$/i,
"spend_limit"],[/^(pre_consume_token_quota_failed)$/i,"insufficient_funds"],[/^(invalid_api_key|invalid_token|unauthorized)$/i,"auth"],[/^(ip_not_allowed|permission_denied|forbidden|access_denied)$/i,
"permission"],[/^(model_not_found|invalid_model|model_price_error|get_channel_failed|missing_model)$/i,"model_unavailable"],[/^(task_not_found|task_not_exist|video_not_found)$/i,
"not_found"],[/^(moderation_blocked|content_policy_violation|sensitive_words_detected|moderation)$/i,"moderation"],[/^(rate_limit_exceeded|rate_limit_error)$/i,
"rate_limited"],[/^(invalid_request|invalid_request_error|build_request_failed|invalid_value|invalid_parameter)$/i,"invalid_input"]],BY_MESSAGE=[[/无权访问|token group|vip group|ip .{0,40}not allowed/i,
"permission"],[/model .{0,80}(?:not found|not exist|not supported|is not available)|模型.{0,80}不存在/i,"model_unavailable"]],BY_STATUS={400:"invalid_input",
401:"auth",402:"insufficient_funds",403:"permission",404:"not_found",405:"not_found",406:"invalid_input",409:"invalid_input",410:"not_found",411:"invalid_input",
412:"invalid_input",413:"invalid_input",414:"invalid_input",415:"invalid_input",416:"invalid_input",417:"invalid_input",421:"invalid_input",422:"invalid_input",
426:"invalid_input",428:"invalid_input",429:"rate_limited",431:"invalid_input",451:"moderation"},OPEN_CODES=new Set(["invalid_input","rate_limited","permission"]);
function classifyError(status,error2){let byCode=error2.code===null?void 0:BY_CODE.find(([pattern])=>pattern.test(error2.code??""))?.[1];if(byCode&&!OPEN_CODES.
has(byCode))return byCode;let isModeration=MODERATION.test(`${error2.code} ${error2.type} ${error2.message}`),mayRepeat=![402,403,429].includes(status)&&(isModeration||
/\bprompt\b|提示词/i.test(error2.message)),money=aboutMoney(mayRepeat?{...error2,message:""}:error2);if(money)return money;if(byCode&&byCode!=="invalid_input")
return byCode;let byMessage=BY_MESSAGE.find(([pattern])=>pattern.test(error2.message))?.[1];if(byMessage)return byMessage;if(status!==401&&status!==402&&isModeration)
return"moderation";let stated=/^\d{3}$/.test(error2.code??"")&&status<300?Number(error2.code):status;return byCode??BY_STATUS[stated]??"provider_unavailable"}function object(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:void 0}function text(value){return typeof value=="string"?value.
trim()===""?void 0:value:typeof value=="number"?String(value):void 0}function number(value){if(typeof value=="number")return Number.isFinite(value)?value:void 0;
if(typeof value!="string")return;let match=/^\s*(-?\d{1,15}(?:\.\d{1,9})?)\s*%?\s*$/.exec(value);return match?Number(match[1]):void 0}function firstText(...values){
for(let value of values){let found=text(Array.isArray(value)?value[0]:value);if(found!==void 0)return found}}function isoTime(value){let seconds=number(value),time2=seconds===
void 0?Date.parse(text(value)??""):seconds>1e11?seconds:seconds*1e3;return Number.isFinite(time2)&&Math.abs(time2)<864e13?new Date(time2).toISOString():null}var WORDS={queued:"queued pending submitted not_start created starting preparing dispatched unknown in_queue waiting queuing throttled queueing",running:"proces\
sing in_progress running generating dreaming",succeeded:"completed complete success succeeded succeed finished done",failed:"failed failure fail error errored n\
sfw rejected declined denied refused moderated censored content_filtered content_blocked content_rejected content_moderated moderation_blocked moderation_failed\
 moderation_rejected content_policy_violation policy_violation unsafe terminated killed dead crashed timeout timed_out timedout task_failed generation_failed sy\
stem_error internal_error",canceled:"cancelled canceled aborted revoked",expired:"expired"},STATUS_BY_WORD=new Map(Object.entries(WORDS).flatMap(([status,words2])=>words2.
split(" ").map(word=>[word,status])));function isPlainFailure(word){return/^(?:failed|failure|fail|error|nsfw)$/.test(word.trim().toLowerCase())}function readStatus(word){
let status=STATUS_BY_WORD.get(word.trim().toLowerCase());return status?{status,known:!0}:{status:"running",known:!1}}var OTHER_THING=/thumb|cover|poster|preview|image|img|photo|picture|frame|sprite|storyboard|webhook|callback|notif|docs?(?:url|uri|link|s)?$|documentation|help|support|status|cancel|poll|logs?(?:url)?$|upload|request|param|prompt|option|setting|config|audio|music|sound|voice|subtitle|caption|srt$|vtt$|gif|avatar|icon|logo|website|homepage|pricing|billing|dashboard|console|account|user|owner|author|profile|terms|policy|error|warning|reason|message|progress|share|m3u8|hls|dash|endpoint/,
GOES_IN=/^(?:input|init|base(?!64)|driving|mask|control|guide|ref|source|src(?=.))/,HARMLESS=/(?:image|img|text|frames?|audio)s?(?:to|2)video|with(?:out)?(?:audio|sound)/g,
WAY_TO_TASK=/^(?:get|self|web|stream|next|prev|previous|parent|me|page)$/,OTHER_KIND=/^(?:image|img|picture|photo|thumbnail|thumb|cover|poster|preview|frame|audio|music|voice|subtitle|caption|input|reference|source|gif|text|log|self|next|prev|cancel|status|docs|documentation|help|image\/.*|audio\/.*|text\/.*|application\/(?:json|pdf|zip))$/i,
OTHER_ENDING=/\.(?:png|jpe?g|webp|gif|avif|bmp|svg|heic|mp3|wav|aac|flac|ogg|m4a|srt|vtt|ass|json|html?|md|txt|pdf|zip|m3u8|mpd)$/i,VIDEO_ENDING=/\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;
function wordOf(field){return field.toLowerCase().replace(/[^a-z0-9]/g,"")}function isOtherThing(word){let bare=word.replace(HARMLESS,"video");return OTHER_THING.
test(bare)||GOES_IN.test(bare)||WAY_TO_TASK.test(bare)}function isOtherKind(fields){let kinds=[fields.type,fields.kind,fields.role,fields.rel,fields.mime_type,fields.
mimeType];return kinds.push(fields.content_type,fields.contentType,fields.media_type,fields.mediaType),kinds.some(kind2=>typeof kind2=="string"&&OTHER_KIND.test(
kind2.trim()))}function parsed(text2){try{return JSON.parse(text2)}catch{return}}var INNER_JSON=64*1024;function isData(address){return/^data:/i.test(address)}function pathOf(text2){
return isData(text2)?"":/^[^?#]*/.exec(text2.slice(0,8192))?.[0]??""}var ENTITIES=[[/&(?:amp|#38|#x26);/gi,"&"],[/&(?:quot|#34|#x22);/gi,'"'],[/&(?:#47|#x2f);/gi,
"/"]];function cleaned(value){if(value.length>INNER_JSON)return value;let text2=value.trim();if(/^[[{]/.test(text2))return text2;let bare=/^[<"'`(]+(https?:[^\s<>"'`]+?)[>"'`)]+$/i.
exec(text2)?.[1]??text2;return!/^https?:/i.test(bare)&&!bare.startsWith("/")?bare:unescaped(bare)}function unescaped(text2){return ENTITIES.reduce((all,[entity,
letter])=>all.replace(entity,letter),text2.replaceAll("\\/","/"))}var IN_TEXT=/https?:\/\/[^\s<>"'`\\|^{}，。；！、）】]{4,2000}/gi,TAIL=/[.,;:!?)\]*_]+$/,OF_THE_CLIP=/video|clip|movie|film|download|ready|done|finish|complete|result|watch|here|generated|视频|影片|下载|完成|生成|\.mp4/i,
PAGE_HOST=/^(?:docs?|help|support|developers?|status|blog|console|dashboard|platform)\./i,PAGE=/\/(?:docs?|documentation|guides?|help|support|faq|pricing|terms|polic(?:y|ies)|legal|dashboard|console|billing|log-?in|sign-?in|account|settings|blog)(?:\/|$)/i,
WAY_TO_TASK2=/\/(?:videos|tasks|jobs|generations|predictions|operations)\/[^/]+(?:\/(?:status|cancel))?\/?$/,PICTURE=/!\[[^\]]{0,300}\]\(\s*$|<img\b[^>]{0,300}$|\bposter\s*=\s*["']?$/i,
ASKED=/prompt|query|instruction|caption/,DEPTH=8,NODES=5e3;function addressesElsewhere(reply){let found=[],nodes=0,look=(value,name2,depth)=>{if(depth>DEPTH||++nodes>
NODES)return;if(typeof value=="string"){if(value.length>INNER_JSON)return;let inner=/^\s*[[{]/.test(value)?parsed(value):void 0;inner!==void 0?look(inner,name2,
depth+1):found.push(...inText(value,name2));return}if(Array.isArray(value)){for(let item of value)look(item,name2,depth+1);return}let fields=object(value);if(!(!fields||
isOtherKind(fields)&&typeof fields.text!="string"))for(let[field,inside]of Object.entries(fields)){let word=wordOf(field),isChat=word==="message"||word==="delta";
ASKED.test(word)||isOtherThing(word)&&!isChat||look(inside,word,depth+1)}};return look(reply,"",0),[...found.filter(({isVideo})=>isVideo),...found.filter(({isVideo})=>!isVideo)].
map(({address})=>address)}function inText(value,name2){let text2=unescaped(value),whole=cleaned(value),isWhole=/^https?:\/\/\S+$/i.test(whole);return(isWhole?[whole]:
inSentence(text2)).flatMap(address=>{let isVideo=VIDEO_ENDING.test(pathOf(address));if(OTHER_ENDING.test(pathOf(address))||!isVideo&&isPage(address))return[];let isPlain=name2!==
"message"&&(isWhole||OF_THE_CLIP.test(text2));return isVideo||isPlain?[{address,isVideo}]:[]})}function inSentence(text2){return[...text2.matchAll(IN_TEXT)].flatMap(
match=>{let before=text2.slice(Math.max(0,match.index-320),match.index);if(PICTURE.test(before))return[];let[linked=""]=before.endsWith("](")?match[0].split(")"):
[match[0]];return[linked.replace(TAIL,"")]})}function isPage(address){if(!URL.canParse(address))return!0;let{host,pathname,search}=new URL(address);return pathname===
"/"&&search===""||PAGE_HOST.test(host)||PAGE.test(pathname)||WAY_TO_TASK2.test(pathname)}var HOLDS_ADDRESS=/(?:url|uri|href|src|link|path|location|mp4|webm|mov|video|file|download|output|result|response|content|asset|media|artifact|generation|prediction|creation|work|clip|sample|item|resource|data|metadata|payload|body|task|job|detail|info|choice|variant|json)s?$/,
IS_ADDRESS=/(?:url|uri|href|src|link)s?$/,IS_BASE64=/(?:b64|base64|b64json|base64encoded|bytes)$/,DEPTH2=8,NODES2=5e3,MOST=12;function addressesIn(reply){return[
...new Set([...plainAddressesIn(reply),...addressesElsewhere(reply)])].slice(0,MOST)}function plainAddressesIn(reply){let found=[],nodes=0,look=(value,name2,rank,depth)=>{
if(depth>DEPTH2||++nodes>NODES2)return;if(typeof value=="string"){lookAtText(value,name2,rank,depth);return}if(Array.isArray(value)){for(let item of value)look(
item,name2,rank,depth+1);return}let fields=object(value);if(!fields||isOtherKind(fields))return;let own3=saysVideo(fields)?Math.min(rank,1):rank;for(let[field,inside]of Object.
entries(fields)){let word=/^\d+$/.test(field)?name2:wordOf(field);IS_BASE64.test(word)&&typeof inside=="string"&&lookAtBase64(inside),!(word!==name2&&(!HOLDS_ADDRESS.
test(word)||isOtherThing(word)))&&look(inside,word,/video|mp4|webm|mov$/.test(word)?Math.min(own3,1):own3,depth+1)}},lookAtText=(value,name2,rank,depth)=>{let text2=cleaned(
value);if(/^[[{]/.test(text2)&&text2.length<=INNER_JSON){look(parsed(text2),name2,rank,depth+1);return}if(!(IS_ADDRESS.test(name2)?looksLikeAddress(text2):isPlainAddress(
text2)))return;let path=pathOf(text2);if(OTHER_ENDING.test(path))return;let own3=/watermark/.test(name2)&&!/(?:no|non|without|un)watermark/.test(name2)||isData(
text2)&&!isVideoData(text2)?4:VIDEO_ENDING.test(path)||isData(text2)?Math.min(rank,1):rank;found.push({address:text2,rank:own3,at:found.length})},lookAtBase64=value=>{
let type=/^AAAA[A-Za-z0-9+/_-]GZ0eX/.test(value)?"mp4":/^GkXfo/.test(value)?"webm":null;type!==null&&found.push({address:`data:video/${type};base64,${value}`,rank:1,
at:found.length})};return typeof reply=="string"?look(reply,"url",2,0):look(reply,"",2,0),found.sort((one2,other)=>one2.rank-other.rank||one2.at-other.at),[...new Set(
found.map(({address})=>address))].slice(0,MOST)}function saysVideo(fields){return[fields.type,fields.kind,fields.mime_type,fields.mimeType,fields.content_type].
some(kind2=>typeof kind2=="string"&&/^video/i.test(kind2))}function isVideoData(address){return/^data:video\//i.test(address)}function isPlainAddress(text2){return/^https?:\/\/\S+$/i.
test(text2)||isData(text2)?!0:VIDEO_ENDING.test(pathOf(text2))&&isRelative(text2)}function looksLikeAddress(text2){return isPlainAddress(text2)||/^[a-z][a-z0-9+.-]*:\S+$/i.
test(text2)||isRelative(text2)}function isRelative(text2){return text2.length>4096||/\s|^n\/a$/i.test(text2)||/^[a-z][a-z0-9+.-]*:/i.test(text2)?!1:/^\.{0,2}\//.
test(text2)||/^[^/?#]+\/./.test(text2)||VIDEO_ENDING.test(pathOf(text2))}function resolveAddress(address,root){if(isData(address)||!isRelative(address))return[address];
let base=`${root.replace(/\/+$/,"")}/`,below=address.startsWith("/")?address.replace(/^\/+/,""):address,urls=(address.startsWith("//")?[address]:address.startsWith(
"/")?[address,below]:[address,`/${below}`]).flatMap(candidate=>URL.canParse(candidate,base)?[new URL(candidate,base).href]:[]);return urls.length===0?[address]:
[...new Set(urls)]}var FILTERED=/content[ _-]?filter|filtered|censor|blocked|responsible ?ai|\brai\b|unsafe|guideline|flagged|risk[ _-]?control|风控/i,HARMLESS2=/\bpass(?:ed|es)\b|\bcleared\b|\bapproved\b|[:=] ?(?:ok|none|safe)\b|\b(?:no|without|zero) (?:\w+ ){0,3}(?:violations?|issues?|problems?|concerns?|flags?)\b|\b(?:not|never|nothing|none|n't)(?: was| were| been| is)? (?:blocked|flagged|filtered|moderated|rejected|censored|violat\w+|sensitive)\b|通过|无违规|無違規|未违规|未发现|没有违规/i,
NOT_PASSED=/\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|unable to)(?: \w+){0,2} (?:pass|cleared|approved)|(?:未|不|没有|没|沒有)(?:能)?通[过過]/i,
NOT_THE_END=/warn|notice|\binfo\b|adjusted|rewritten|retry|pending|review/i,THE_END=/block|reject|refus|den(?:y|ied)|filter|censor|flagged|moderated|unsafe|nsfw|violat|prohibit|not allowed|not permitted|could not|cannot|can't|unable|fail|will not be|not pass|拒绝|违规|無法|无法|敏感|[未不]通过/i;
function saysFiltered(said2){return(MODERATION.test(said2)||FILTERED.test(said2))&&(!HARMLESS2.test(said2)||NOT_PASSED.test(said2))}function isPlainlyOver({code,
message}){let said2=`${code??""} ${message}`;return saysFiltered(said2)&&THE_END.test(said2)&&!NOT_THE_END.test(said2)}var ABOUT_FILTER=/moderation|safety|nsfw|contentfilter|refusal|censor|promptfeedback|incompletedetail|(?:finish|stop|block|filter)reasons?$/,
STRUCK=/^(?:is|has|was)?(?:nsfw|blocked|flagged|filtered|moderated|censored)(?:content|concepts|detected|contentdetected)?$/,STRUCK_WORD=/^(?:content[_ -]?filter(?:ed)?|(?:image_|video_)?safety|prohibited(?:_content)?|moderation|moderated|blocklist|spii|refusal|block(?:ed)?|reject(?:ed)?|fail(?:ed)?|flagged|denied|refused|unsafe|nsfw|violation|sensitive|censored)$/i,
CLEARED=/^(?:is)?(?:pass(?:ed)?|ok|safe|approved?|allow(?:ed)?|clear(?:ed)?|compliant|success|completed?|none)$/i,SAYS_WHY=["reason","message","msg","detail","d\
etails","description","explanation","categories","category"],GOES_IN2=/^(?:input|prompt|request|params?|parameters|options|settings|config)/,DEEPEST=6,MOST2=500;
function filterIn(reply){let nodes=0,look=(value,about,depth)=>{if(depth>DEEPEST||++nodes>MOST2)return null;if(Array.isArray(value)){for(let item of value){let found=look(
item,about,depth+1);if(found)return found}return null}if(about!==""&&typeof value=="string")return struck(value,about);let fields=object(value);if(!fields||about!==
""&&isCleared(fields))return null;let bare=null;for(let[name2,inside]of Object.entries(fields)){let word=wordOf2(name2);if(GOES_IN2.test(word)&&word!=="promptfe\
edback")continue;let isFlag=STRUCK.test(word)&&isTrue(inside),found=isFlag?{code:name2,message:""}:look(inside,ABOUT_FILTER.test(word)?name2:about,depth+1);if(found&&
found.message!=="")return found;let why=found&&(isFlag||about!=="")?whyIn(fields):"";if(found&&why!=="")return{...found,message:why};bare??=found}return bare};return withWords(
look(reply,"",0))}function struck(value,about){let said2=value.trim();if(STRUCK_WORD.test(said2))return{code:saysFiltered(said2)?said2:`${about}: ${said2}`,message:""};
let reason2={code:null,message:said2.slice(0,1e3)};return isPlainlyOver(reason2)?reason2:null}function withWords(reason2){return reason2===null||saysFiltered(`${reason2.
code??""} ${reason2.message}`)?reason2:{code:"content_filter",message:reason2.message||(reason2.code??"")}}function isCleared(fields){return Object.entries(fields).
some(([name2,value])=>{let word=wordOf2(name2);return value===!1?STRUCK.test(word):value===!0?CLEARED.test(word):typeof value=="string"&&/(?:status|result|decision|verdict|action)$/.
test(word)&&CLEARED.test(value)})}function wordOf2(field){return field.toLowerCase().replace(/[^a-z0-9]/g,"")}function isTrue(value){return Array.isArray(value)?
value.some(isTrue):value===!0||value==="true"}function whyIn(fields){for(let name2 of SAYS_WHY){let value=fields[name2],said2=(Array.isArray(value)?value:[value]).
map(text).filter(part=>part!==void 0);if(said2.length>0&&!STRUCK_WORD.test(said2.join(", ")))return said2.join(", ").slice(0,1e3)}return""}function withFilter(said2,filter){
return filter===null||said2!==null&&saysFiltered(`${said2.code??""} ${said2.message}`)?said2:{code:filter.code??"content_filter",message:filter.message||(said2?.
message??"")}}var STATUS_FIELDS=/^(?:(?:task|video|job|generation|run|process)?(?:status|state|statustext|statusname)|phase|stage)$/,AROUND=["data","task","job","result","out\
put","video","response","status","state"],DEEPEST2=2,DONE=/^(?:is)?(?:done|finished|completed)$/;function bodyOfLook(reply){let word=reply.text.trim();return readJson(
reply)??(/^\w{2,20}$/.test(word)?word:void 0)}function statusWord(stated,reply){let word=text(stated)??wordIn(reply),inside=wordInside(reply);if(word===void 0)return inside??
endWord(reply);let{status,known:known2}=readStatus(word);return inside===void 0||known2&&status!=="succeeded"?word:!known2||isUnderWay(inside)?inside:word}function isUnderWay(word){
let{status}=readStatus(word);return status==="queued"||status==="running"}function wordInside(value,depth=0){let fields=object(value);if(!(!fields||depth>=DEEPEST2))
for(let name2 of AROUND){let found=wordInside(fields[name2],depth+1)??wordIn(one(fields[name2]));if(found!==void 0)return found}}function one(value){return Array.
isArray(value)&&value.length===1?value[0]:value}function wordIn(value){let entries2=Object.entries(object(value)??{}).map(([name2,field])=>[wordOf3(name2),field]),
known2=entries2.filter(([name2])=>STATUS_FIELDS.test(name2)).map(([,field])=>text(field)).find(word=>word!==void 0&&readStatus(word).known);if(known2!==void 0)return known2;
let done=entries2.find(([name2,field])=>DONE.test(name2)&&typeof field=="boolean");return done===void 0?void 0:done[1]===!0?"done":"running"}function endWord(reply){
let fields=object(reply),word=text(fields?fields.result??fields.output??fields.data:reply)?.replace(/[.!]$/,"");if(!(word===void 0||readStatus(word).status!=="s\
ucceeded"))return fields&&saysMore(fields)?void 0:word}function saysMore(fields){let progress=number(fields.progress),error2=fields.error??fields.errors;return progress!==
void 0&&progress<100||fields.success===!1||!!error2}function wordOf3(field){return field.toLowerCase().replace(/[^a-z0-9]/g,"")}var REASON_FIELDS=["error","errors","fail_reason","failReason","failure_reason","failureReason","failure_reasons","error_message","errorMessage","error_msg","er\
rorMsg","err_msg","error_detail","error_details","failure","failures","failed_reason","fail_msg","failMsg","failed_msg","reject_reason","block_reason","blockRea\
son","block_reasons","moderation_reason","rai_media_filtered_reasons","raiMediaFilteredReasons"],INSIDE=["data","result","results","output","outputs","response",
"task","metadata","task_result","video","videos","generateVideoResponse","generations"],NO_ERROR=/^(?:|0|200|ok|none|null|no error|success(?:ful(?:ly)?)?|succeeded|completed?|false|n\/a|-)$/i,
REMARK_FIELDS=["message","msg","detail","details","reason","reasons","refusal","status_message","statusMessage","status_msg","status_reason","status_details","t\
ask_status_msg","notice","note","remark","info","warning","warnings","text"],INSIDE_REMARKS=["data","result","task","output"];function remarkIn(reply,described,depth=0){
let fields=object(reply);if(!fields||depth>2)return null;for(let name2 of INSIDE_REMARKS){let inner=typeof fields[name2]=="string"?readReason(fields[name2]):remarkIn(
fields[name2],described,depth+1);if(inner)return inner}for(let name2 of[...REMARK_FIELDS,...described?["description"]:[]]){let reason2=readReason(fields[name2]);
if(reason2)return reason2}return null}function reasonIn(error2,reply){return readReason(error2)??reasonBelow(reply,0)}function reasonBelow(value,depth){if(Array.
isArray(value)){for(let item of value.slice(0,20)){let reason2=reasonBelow(item,depth+1);if(reason2)return reason2}return null}let fields=object(value);if(!fields||
depth>4)return null;for(let name2 of REASON_FIELDS){let reason2=readReason(fields[name2]);if(reason2)return reason2}for(let name2 of INSIDE){let reason2=reasonBelow(
fields[name2],depth+1);if(reason2)return reason2}return null}var INNER=["error","inner","innererror","innerError","errors","details","cause"];function readReason(value,depth=0){
if(Array.isArray(value)){let said3=value.slice(0,20).map(part=>readReason(part,depth+1)).filter(part=>part!==null),message2=said3.map(part=>part.message).filter(
part=>part!=="");return said3.length===0?null:{code:said3.find(({code:code2})=>code2!==null)?.code??null,message:message2.join(" ").slice(0,1e3)}}let body=object(
value);if(!body){let said3=text(value);return said3===void 0||NO_ERROR.test(said3.trim())||/^(?:https?:|data:)/i.test(said3)?null:{code:null,message:said3.slice(
0,1e3)}}let code=firstText(body.code,body.type,body.status,body.reason)??"",said2=firstText(body.message,body.msg,body.detail,body.description,body.reason,body.
error),message=said2!==void 0&&!NO_ERROR.test(said2.trim())?said2:"";if(message===""&&depth<3)for(let name2 of INNER){let inner=readReason(body[name2],depth+1);
if(inner)return inner}return message===""&&NO_ERROR.test(code.trim())?null:{code:code===""?null:code,message:message.slice(0,1e3)}}var THIS="(?:this|the|your) (\
?:request|task|video|generation|attempt)",HELPERS="(?: (?:has|have|had|was|were|will|is|are|be|been|not|never|fully|automatically|\\w+n['\u2019]t))*",NOT_CHARGED=new RegExp(
`^(?:${[`(?=.* (?:not|never|\\w+n['\u2019]t) )(?:you|your account|it|${THIS})${HELPERS} (?:charged|billed)(?: for (?:it|this|${THIS}))?`,"no charge(?: (?:was|is\
|will be|has been) made)?","no credits? (?:was|were|have been|has been|will be) (?:charged|deducted|used|consumed|taken)",`(?:(?:your|the) )?(?:credits?|cost|am\
ount|fee|payment|points?)(?= (?!.*(?:not|never|n['\u2019]t) ))${HELPERS} (?:refunded|returned|restored)(?: (?:automatically|in full|to (?:you|your account|your \
balance)))?`,"refunded(?: automatically| in full)?","(?:\u672C\u6B21)?(?:\u4E0D(?:\u4F1A|\u4E88)?(?:\u6263|\u6536)\u8D39|\u672A\u6263\u8D39|\u5DF2\u9000\u6B3E|(?:\u79EF\u5206|\u8D39\u7528)\u5DF2?(?:\u9000\u8FD8|\u8FD4\u8FD8))"].
join("|")})$`,"i"),SENTENCES=new RegExp("[.!?;\u3002\uFF01\uFF1F\uFF1B\uFF0C]+\\s*|,(?=\\p{Script=Han})|\\n+","u"),NUMBERED=/^support codes?:? [\d\s,]+$/i,CHARGED=/(?:not|n't|never|cannot|no longer)(?: \w+){0,3} (?:refund|returned|restored)|\bno refunds?\b|non-?refundable|(?:still|nevertheless|already) (?:be |been )?charged|(?:will|have|has|was|were) (?:still )?(?:be |been )?charged (?:for|in full|anyway)|不(?:会|予)?退/gi;
function refundSaid(message,promised){let rest=message.replace(CHARGED," "),charged=rest!==message,sentences=rest.split(SENTENCES).map(part=>part.trim()),last=sentences.
filter(part=>part!==""&&!NUMBERED.test(part)).at(-1)??"",free=NOT_CHARGED.test(last),isMixed=free&&sentences.some(part=>part!==last&&/charg|billed|deduct|扣|收费/i.
test(part));return charged===free||isMixed?promised:charged?"no":"yes"}function failureOf(status,reason2,refunded){let code=reason2?.code??null,words2=reason2?.
message??"",message=words2!==""?words2:code!==null?`${code}`:`the provider gave no reason (${status})`,said2=`${code??""} ${words2}`;return{code:status==="expir\
ed"?"expired":saysFiltered(said2)?"moderation":"provider_failed",message,providerCode:code,refunded:refundSaid(words2,status==="failed"||refunded!=="yes"?refunded:
"unknown")}}var NO_REASON="the provider gave no reason";function readWireError(body){let root=object(body);if(!root)return;let nested=object(root.error);if(nested){let said3=firstText(
nested.message,nested.msg,nested.detail,nested.reason);return wireError(nested.code??nested.status,nested.type,said3,root)}if(typeof root.error=="string"&&root.
error!=="")return wireError(root.code,root.type,root.error,root);let code=text(root.code);if(!(root.success===!1||code!==void 0&&!isSuccessCode(code)))return;let[
first2]=Array.isArray(root.errors)?root.errors:[],said2=firstText(root.message,root.msg,object(first2)?.message);return wireError(root.code,root.type,said2,root)}
function wireError(code,type,message,root){let said2=(message??NO_REASON).slice(0,1e3),inMessage=/\(request id: ([\w-]{1,80})\)/i.exec(said2);return{code:text(code)??
null,type:text(type)??null,message:said2,requestId:inMessage?.[1]??firstText(root.request_id,root.requestId)??null}}function isSuccessCode(code){return/^(?:2\d\d|0|success|ok)$/i.
test(code)}function videoUrlOf(body){let metadata=object(body.metadata);return firstText(body.url,body.video_url,metadata?.url,metadata?.video_url,body.result_url)}
function taskState(parts){let word=statusWord(parts.word,parts.reply);if(word===void 0)return;let{status,known:known2}=readStatus(word),percent=number(parts.progress),
seconds=number(parts.estimatedSeconds),urls=status==="succeeded"||!known2?filesOf(parts.url,parts.reply):[],base={status,word,known:known2,progress:status==="su\
cceeded"?100:percent===void 0?null:Math.min(100,Math.max(0,percent)),videoUrl:status==="succeeded"?urls[0]??null:null,videoUrls:status==="succeeded"?urls:[],expiresAt:parts.
expiresAt===void 0||parts.expiresAt===null?null:isoTime(parts.expiresAt),cost:number(parts.cost)??null,estimatedMs:seconds===void 0||seconds<=0?null:seconds*1e3},
stated=reasonIn(parts.error,parts.reply),remark=stated===null?remarkIn(parts.reply,status!=="succeeded"):null,filter=filterIn(parts.reply);if(status==="failed"||
status==="canceled"||status==="expired"){let promised=status==="failed"&&!isPlainFailure(word)?"unknown":parts.refunded;return{...base,failure:failureOf(status,
withFilter(stated??remark,filter),promised)}}let none={...base,failure:null};if(parts.url!==void 0||plainAddressesIn(parts.reply).length>0||known2&&status!=="su\
cceeded")return none;let plain=[remark,filter].find(said2=>said2!==null&&(said2===filter||isPlainlyOver(said2)))??null,over2=stated??(filter!==null&&isPlainlyOver(
filter)?filter:null),reason2=known2?stated===null?plain:withFilter(stated,filter):over2!==null&&isPlainlyOver(over2)?over2:null;return reason2===null?none:{...base,
failure:failureOf("failed",reason2,"unknown")}}function unsettled(state){return{...state,status:"running",known:!1}}function filesOf(url,reply){return[...new Set(
[...url===void 0?[]:[url],...addressesIn(reply)])]}function openAiVideoState(body,refunded){let root=object(body),inner=object(root?.data),task=inner&&(root?.status===
void 0||inner.status!==void 0)?inner:root??{};return taskState({word:task.status,progress:task.progress,url:videoUrlOf(task)??envelopeUrl(task),expiresAt:task.expires_at,
error:task.error??(envelopeUrl(task)===void 0?task.fail_reason:void 0),refunded,reply:body})}function envelopeUrl(task){let reason2=text(task.fail_reason);return reason2!==
void 0&&/^(?:https?:|data:video\/)/i.test(reason2)?reason2:void 0}var SILENT={code:null,type:null,message:"",requestId:null};function heard(reply,readError){let body=readJson(reply),root=object(Array.isArray(body)?body[0]:body),
stated=readError?.(body)??readWireError(root);if(stated)return{said:"provider",error:withWords2(stated,root)};if(reply.status<400&&!(root&&saysNo(root)))return{
said:"anyone",error:null};let message=root?messageIn(root)??codeIn(root):textOf(reply.text),error2=message===void 0?null:{...SILENT,code:(root&&codeIn(root))??null,
message:message.slice(0,1e3)};return{said:root&&error2?"json":"anyone",error:error2}}function withWords2(error2,root){if(error2.message!==NO_REASON||!root)return error2;
let words2=messageIn(root)??NO_REASON;return{...error2,code:error2.code??codeIn(root)??null,message:words2.slice(0,1e3)}}var REASONS=["error","message","msg","d\
etail","errormessage","errormsg","errors","errmsg","err","title","fault","faultstring","baseresp","statusmsg","reason","description","errordescription","text","\
info","details","cause"],AROUND2=["data","result","response","responsemetadata","metadata"],CODES=["code","errorcode","errcode"],DEEPEST3=4;function messageIn(value,depth=0){
let fields=fieldsOf(value);if(!(depth>DEEPEST3)){for(let name2 of REASONS){let field=firstOf(fields.get(name2)),found=typeof field=="object"?messageIn(field,depth+
1):typeof field=="string"?text(field):void 0;if(found!==void 0)return found}for(let name2 of AROUND2){let found=messageIn(firstOf(fields.get(name2)),depth+1);if(found!==
void 0)return found}}}function codeIn(value,depth=0){let fields=fieldsOf(value);if(!(depth>DEEPEST3)){for(let name2 of CODES){let code=fields.get(name2);if(typeof code==
"string"&&/[a-z]/i.test(code)&&code.length<200)return code}for(let name2 of["error","errors",...AROUND2]){let found=codeIn(firstOf(fields.get(name2)),depth+1);if(found!==
void 0)return found}}}function holdsError(root){let fields=fieldsOf(root),around2=AROUND2.map(name2=>fieldsOf(fields.get(name2)));return[fields,...around2].some(
part=>ERRORS.some(name2=>isError(part.get(name2))))}var ERRORS=["error","errors","err","errorcode","errcode"];function isError(value){return typeof value=="stri\
ng"?/[^\d\s]/.test(value)&&!/^(?:none|null|no error|ok|success|false)$/i.test(value):typeof value!="object"||value===null?value===!0||value===1:Object.keys(value).
length>0}function fieldsOf(value){let entries2=Object.entries(object(value)??{});return new Map(entries2.map(([name2,field])=>[name2.toLowerCase().replace(/[^a-z0-9]/g,
""),field]))}function firstOf(value){return Array.isArray(value)?value[0]:value}var STATES=["status_code","statusCode","errcode","err_code","error_code","errorC\
ode","errno","ret","retcode"];function saysNo(root){if(root.ok===!1||root.success==="false"||holdsError(root))return!0;let word=text(root.status)??text(root.state)??
text(root.result);return word!==void 0&&/^(?:error|err|fail(?:ed|ure)?|4\d\d)$/i.test(word)?!0:[root,object(root.base_resp)].some(part=>STATES.some(name2=>{let state=number(
part?.[name2]);return state!==void 0&&state!==0&&!(state>=200&&state<300)&&!(state>=500&&state<600)}))}function textOf(body){let line=body.trim();return line===
""||line.length>500||/^[<{[]|[\p{Cc}\ufffd]/u.test(line)?void 0:line}var SPEND_LIMIT2={name:"429 spend limit",codes:["spend_limit_exceeded"],inMessage:!0,action:"refuse",charged:"no",error:"spend_limit",advice:"Raise the key's sp\
end limit at the provider, or wait until its period ends.",source:"the general rule: 429 spend limit"},INVALID_URL={name:'404 "Invalid URL" of a gateway',status:[
404],message:/^Invalid URL/i,action:"other-prefix",charged:"no",error:"invalid_input",source:"providers: gateways built on new-api"},NO_SUCH_MODEL={name:"404 fo\
r the address of the model",status:[404],message:/^(?!Invalid URL)/i,onlySubmit:!0,action:"refuse",charged:"no",error:"model_unavailable"},COMMON_RULES=[SPEND_LIMIT2,
INVALID_URL,{name:"no money, whatever the status",codes:["insufficient_quota","insufficient_user_quota","billing_hard_limit_reached"],inMessage:!0,action:"refus\
e",charged:"no",error:"insufficient_funds",source:"OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota"},{name:"\
429 that speaks of an empty account or a limit of spending",said:"anyone",status:[429],about:["insufficient_funds","spend_limit"],action:"refuse",charged:"no",source:'\
hosts that say "please recharge" with the status of a rate limit: waiting does not mend it'},{name:"429 rate limit",said:"anyone",status:[429],action:"wait",charged:"\
no",error:"rate_limited",source:"the general rule: 429 rate limit. It needs no JSON: whoever answered it (a proxy, say) passed nothing on"},{name:"401 403 404 4\
05 410 411 413 414 415 431 in any form, HTML too",said:"anyone",status:[401,403,404,405,410,411,413,414,415,431],action:"refuse",charged:"no",source:"RFC 9110: \
no key, no right, no such route, a request that is not read. Whoever says it did not take it"},{name:"400 402 409 422 in JSON",status:[400,402,409,422],action:"\
refuse",charged:"no",source:"the general rule: refusal, by its code. A bare page with such a status proves nothing"},{name:"406 412 416 417 421 426 428 451 in t\
he provider's own JSON",said:"provider",status:[406,412,416,417,421,426,428,451],action:"refuse",charged:"no",source:"RFC 9110, 6585, 7725: the request is not c\
arried out. A server on the way may say it late, the provider not"},{name:"2xx with an explicit error",said:"provider",status:[200,201,202],action:"refuse",charged:"\
no",source:"the general rule: 2xx with code \u2260 200, success:false, error"},{name:"2xx that says in any shape that there is no money",status:[200,201,202],about:[
"insufficient_funds","spend_limit"],action:"refuse",charged:"no",source:'hosts that answer 200 with a status of their own, such as base_resp 1008 "insufficient \
balance"'},{name:"303 See Other",said:"anyone",status:[303],action:"unknown",charged:"unknown",error:"submit_unknown",source:"RFC 9110, 15.4.4: it answers a POS\
T that was carried out, with the address of what came of it"},{name:"3xx, which is never followed",said:"anyone",status:Array.from({length:100},(_,at)=>300+at),
action:"refuse",charged:"no",error:"invalid_input",source:"RFC 9110: the answer is elsewhere, so whoever says it has carried nothing out"}],UNCLEAR={name:"any o\
ther reply",action:"unknown",charged:"unknown",error:"submit_unknown",source:"the general rule: submit_unknown"};var ID_MAX=2048;function firstId(...values){return values.map(value=>Array.isArray(value)?value[0]:value).filter(value=>typeof value!="number"||Number.isSafeInteger(
value)).map(text).find(id=>id!==void 0&&id.length<=ID_MAX&&id.isWellFormed()&&!/^\.{1,2}$/.test(id))}var AROUND3=/^(?:data|task|video|result|output|job|generation|prediction|operation|creation|run|response|resp|payload|item)s?$/,
ID_NAMES=/^(?:task|video|generation|gen|job|prediction|operation|inference|creation|work|run)(?:id|uuid)$/,REQUEST_ID=/^request(?:id|uuid)$/;function idElsewhere(body){
let requests=thingsIn(body).flatMap(thing=>fieldsLike(thing,REQUEST_ID)).map(asId);return ownIdElsewhere(body)??requests.find(id=>id!==void 0&&!OTHER_VALUE.test(
id))}function ownIdElsewhere(body){let things=thingsIn(body),named=things.map(thing=>firstId(...fieldsLike(thing,ID_NAMES))),plain=things.map(thing=>firstId(thing.
id,thing.uuid)),root=first(body),own3=object(root),bare=[root,...["data","task","video","job","result"].map(name2=>first(own3?.[name2]))].map(asId);return readWireError(
root)?void 0:[...named,...plain,...bare].find(id=>id!==void 0)}function idBesideCallNumber(body){let root=object(first(body));return ownIdElsewhere(body)??(firstText(
root?.status,root?.state)?idElsewhere(body):void 0)}function thingsIn(body){let root=first(body);return readWireError(root)?[]:[...around(root).flatMap(value=>[
value,...around(value)]),root].map(object).filter(thing=>thing!==void 0)}function around(value){return fieldsLike(object(value)??{},AROUND3).map(first)}function fieldsLike(thing,pattern){
return Object.entries(thing).filter(([name2])=>pattern.test(name2.toLowerCase().replace(/[^a-z0-9]/g,""))).map(([,value])=>value)}function asId(value){return typeof value==
"string"&&/^(?=.*\d)[\w-]{6,128}$/.test(value)&&!/(?:2|to[-_]?)v(?:id)?/i.test(value)?value:void 0}function first(value){return Array.isArray(value)?value[0]:value}
var OTHER_ID=/^(?:req|request|trace|log|correlation|session|user|account|org|organi[sz]ation|project|event|span|model)_?id$/i,OTHER_VALUE=/^(?:req|err|trace|log)[_-]/i,
DEEPEST4=8;function mayNameTask(body,depth=0){return depth>DEEPEST4?!1:Array.isArray(body)?body.some(value=>mayNameTask(value,depth+1)):Object.entries(object(body)??
{}).some(([name2,value])=>{if(/^errors?$/i.test(name2))return!1;if(typeof value=="object")return mayNameTask(value,depth+1);let id=/^(?:data|task|video|job)$/.test(
name2)?asId(value):namesId(name2)?firstId(value):void 0;return id!==void 0&&!OTHER_VALUE.test(id)})}function namesId(name2){return/(?:^|_)(?:id|uuid)$|[a-z]I[dD]$|^ID$/.
test(name2)&&!OTHER_ID.test(name2)}function judgeSubmit(dialect,reply){return judge(dialect,reply,()=>!0)}function judgeReply(dialect,reply){return judge(dialect,reply,({onlySubmit})=>!onlySubmit)}
function judge({submitRules,readError},reply,holds){let{said:said2,error:error2}=heard(reply,readError),facts={status:reply.status,said:said2,error:error2??SILENT},
fitting=[...submitRules,...COMMON_RULES].filter(holds).find(candidate=>matches(candidate,facts))??UNCLEAR,rule=isDoubtful(reply,fitting,error2)?UNCLEAR:fitting;
return{rule,code:rule.error??classifyError(reply.status,facts.error),error:error2,said:said2}}function isDoubtful(reply,{action},error2){let body=readJson(reply);
return error2===null?ownIdElsewhere(body)!==void 0:(reply.status>=200&&reply.status<300||action==="again")&&mayNameTask(body)}var WEIGHT={provider:2,json:1,anyone:0};
function matches(rule,{status,said:said2,error:error2}){return WEIGHT[said2]<WEIGHT[rule.said??"json"]||rule.status&&!rule.status.includes(status)||(rule.codes||
rule.types)&&!names(rule,error2)||rule.message&&!rule.message.test(error2.message)?!1:!rule.about||rule.about.includes(classifyError(status,error2))}function names({
codes=[],types=[],inMessage,action},{code,type,message}){return codes.includes(code??"")||types.includes(type??"")||codes.includes(type??"")&&(action!=="again"||
code===null)?!0:inMessage===!0&&codes.some(word=>message.toLowerCase().startsWith(word))}var FIELDS={model:{kind:"word",label:"Model",input:"model"},prompt:{kind:"text",label:"Prompt",input:null},duration:{kind:"seconds",label:"Duration",input:"dura\
tion"},aspectRatio:{kind:"word",label:"Aspect Ratio",input:"aspect-ratio"},resolution:{kind:"word",label:"Resolution",input:"resolution"},imageUrl:{kind:"files",
label:"Image URL",input:"image-url"},negativePrompt:{kind:"text",label:"Negative Prompt",input:"negative-prompt",optional:!0,about:"What the video must not show\
, in words",example:"text, watermark"},endImageUrl:{kind:"file",label:"End Image URL",input:"end-image-url",optional:!0,about:"The last frame, which needs a fir\
st one",example:"https://example.com/last.png"},referenceUrls:{kind:"files",label:"Reference URLs",input:"reference-urls",optional:!0,about:"What the video is t\
o resemble (images, and video or audio where the model takes them)",example:"https://example.com/style.png"},seed:{kind:"whole",label:"Seed",input:"seed",optional:!0,
about:"The same whole number gives a similar video, at best; without one the model draws its own",example:"7",range:[0,4294967295]},audio:{kind:"flag",label:"Au\
dio",input:"audio",optional:!0,about:"Whether the video has sound",example:"off"},extra:{kind:"map",label:"Extra",input:"extra"}},REQUEST_FIELDS=Object.keys(FIELDS),
FILE_FIELD_NAMES=REQUEST_FIELDS.filter(name2=>FIELDS[name2].kind.startsWith("file")),OPTIONAL_FIELDS=REQUEST_FIELDS.filter(name2=>"optional"in FIELDS[name2]),PLAIN_FIELDS=OPTIONAL_FIELDS.
filter(name2=>!FILE_FIELD_NAMES.includes(name2));function asksMore(request){let{endImage,references}=request;return[endImage,references,...PLAIN_FIELDS.map(name2=>request[name2])].some(value=>value!==void 0)}var SIZES={
"720p":["1280x720","720x1280"],"1024p":["1792x1024","1024x1792"],"1080p":["1920x1080","1080x1920"]};function pixelSize(request){let resolution=request.resolution??
"720p",sizes=SIZES[resolution];return sizes?request.aspectRatio==="16:9"?sizes[0]:request.aspectRatio==="9:16"?sizes[1]:null:/^\d{2,5}x\d{2,5}$/.test(resolution)?
resolution:null}var RATIO_WORDS={landscape:"16:9",horizontal:"16:9",portrait:"9:16",vertical:"9:16"},RESOLUTION_WORDS={standard:"720p",high:"1024p",hd:"720p"};function normaliseRatio(value){
let word=value.trim().toLowerCase();return RATIO_WORDS[word]??word}function normaliseResolution(value){let word=value.trim().toLowerCase().replace("\xD7","x").replace(
"*","x");for(let[resolution,[landscape,portrait]]of Object.entries(SIZES)){if(word===landscape)return{resolution,aspectRatio:"16:9"};if(word===portrait)return{resolution,
aspectRatio:"9:16"}}return{resolution:RESOLUTION_WORDS[word]??word}}function parseDuration(value){if(typeof value=="number")return value;let match=/^\s*(\d{1,4}(?:\.\d{1,3})?)\s*s?\s*$/i.
exec(value);return match?Number(match[1]):Number.NaN}var BY_HEIGHT={"2k":"1440p","4k":"2160p",uhd:"2160p"};function asCalled(cards,written){let{resolution}=normaliseResolution(written),byHeight=BY_HEIGHT[resolution];
return byHeight!==void 0&&cards.some(({resolutions})=>resolutions.includes(byHeight))?byHeight:resolution}function findOwn(own3,provider2,named,card){let common=cardsOf(provider2).filter(({model,aliases,forms})=>model===card?.model||aliases?.includes(named)||Object.
values(forms??{}).some(form=>form.model===named)),names2=[card?.formModel,named,card?.model,...common.flatMap(({model,aliases=[]})=>[model,...aliases])],mine=own3.
filter(one2=>one2.provider===provider2);return names2.flatMap(name2=>mine.find(({model})=>model===name2)??[])[0]}function factsOf(card,own3,maxImages){if(own3===
void 0)return card;let source={from:"your own price",asOf:own3.asOf??""},base=card??{provider:own3.provider,model:own3.model,durations:[],resolutions:[],aspectRatios:[],
images:{min:0,max:maxImages??Number.POSITIVE_INFINITY},price:null,source},lists={durations:own3.durations,resolutions:own3.resolutions?.map(word=>asCalled(card?
[card]:[],word)),aspectRatios:own3.aspectRatios?.map(normaliseRatio)},facts={...base,...over(base,own3),price:priceOf(own3,card,source),...base.limits?{limits:base.
limits.filter(limit=>!LISTS.some(list2=>lists[list2]&&list2 in limit))}:{},...card===null?{unknown:LISTS.filter(list2=>lists[list2]===void 0)}:{}};for(let list2 of LISTS)
setList(facts,card,list2,lists[list2]);let[only,second]=facts.resolutions;return facts.defaults&&only!==void 0&&second===void 0&&(facts.defaults={...facts.defaults,
resolution:facts.defaults.resolution??only}),facts}var LISTS=["durations","resolutions","aspectRatios"],FIELD={durations:"duration",resolutions:"resolution",aspectRatios:"\
aspectRatio"};function over(base,{images,references,promptMax,seed,typicalMs}){let{form}=base;return{...images&&form!=="text"&&form!=="reference"?{images:{...base.
images,...given(images)}}:{},...references?{references:{...base.references,...references}}:{},...promptMax===void 0?{}:{promptMax},...seed?{seed:[seed[0],seed[1]]}:
{},...typicalMs===void 0?{}:{typicalMs}}}function given({min,max}){return{...min===void 0?{}:{min},...max===void 0?{}:{max}}}function setList(facts,card,list2,values){
let field=FIELD[list2];values===void 0||card&&(card[list2].length===0||card.wire?.[field]===null)||(Object.assign(facts,{[list2]:values}),!(!facts.defaults||facts.
defaults[field]===values[0])&&(facts.defaults={...facts.defaults,[field]:values[0]},facts.required=[...facts.required??[],field]))}function priceOf({price},card,source){
let per=price.per==="clip"?"call":"second",{usd:usd2}=price;return{per:"row",rows:typeof usd2=="number"?[{per,usd:usd2}]:Object.entries(usd2).map(([word,usd3])=>({
per,usd:usd3,resolution:asCalled(card?[card]:[],word)})),source}}var import_fastest_levenshtein=__toESM(require_mod(),1);function suggest(word,allowed2){let plain=text2=>text2.toLowerCase().replace(/[^a-z0-9]/g,""),same=allowed2.
find(candidate=>plain(candidate)===plain(word));return same!==void 0?same:allowed2.map(candidate=>({candidate,off:slips(plain(word),plain(candidate))})).filter(
({candidate,off})=>off<=(candidate.length>5?2:1)).sort((a,b)=>a.off-b.off)[0]?.candidate??null}function slips(word,meant){let sorted=text2=>[...text2].sort().join(
"");return Math.min((0,import_fastest_levenshtein.distance)(word,meant),sorted(word)===sorted(meant)?1:Number.POSITIVE_INFINITY)}function unknownWord(word,allowed2){
let meant=suggest(word,allowed2);return`"${word}" is not known. ${meant===null?"":`Did you mean ${meant}? `}Allowed: ${allowed2.join(", ")}.`}var PROVIDER_IDS=["apimaster","aivideoapi","apimart","artifex","openai-compatible","fal","kling","bytedance","google","openrouter","runway","replicate","xai","m\
inimax","luma","kie","alibaba","sandbox"];function isProviderId(value){return typeof value=="string"&&PROVIDER_IDS.includes(value)}function readNamedWay(text2){let[,name2="",model=""]=/^([^/]*)\/(.+)$/.exec(text2.trim())??[];if(model==="")return`"${text2}" names no provider and model. Write\
 both with a slash between them, for example fal/bytedance/seedance-2.0.`;if(/[,;|]|\s/.test(model))return`"${text2}" is not one name: a model's name has no com\
ma, semicolon, bar or blank in it. Write several as a list, one provider/model an entry.`;let provider2=readProvider(name2);return typeof provider2=="string"?{provider:provider2,
model}:provider2.problem}function readProvider(text2){let allowed2=`Allowed: ${PROVIDER_IDS.join(", ")}.`;if(text2==null||text2==="")return{problem:`no provider\
 was named. ${allowed2}`};if(typeof text2!="string")return{problem:`it must be the name of a provider. ${allowed2}`};let name2=text2.trim().toLowerCase(),found=PROVIDER_IDS.
find(id=>id===name2);if(found!==void 0)return found;let meant=suggest(text2,PROVIDER_IDS),hint=meant===null?"":` Did you mean ${meant}?`;return{problem:`"${text2}\
" is no provider that Reelay knows.${hint} ${allowed2}`}}function getEnumValues(entries2){let numericValues=Object.values(entries2).filter(v=>typeof v=="number");return Object.entries(entries2).filter(([k,_])=>numericValues.
indexOf(+k)===-1).map(([_,v])=>v)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}var Cached=class{constructor(getter){this._getter=getter,this._value=
void 0}get value(){let getter=this._getter;return getter!==void 0&&(this._value=getter(),this._getter=void 0),this._value}};function cached(getter){return new Cached(
getter)}function nullish(input){return input==null}function cleanRegex(source){let start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.
length;return source.slice(start,end)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){return typeof data=="object"&&data!==null&&!Array.
isArray(data)}function isPlainObject(o){if(isObject(o)===!1)return!1;let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;let prot=ctor.prototype;return!(isObject(
prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}var propertyKeyTypes=new Set(["string","number","symbol"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){let cl=new inst._zod.constr(def??inst._zod.def);return(!def||
params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};
if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.
message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}var NUMBER_FORMAT_RANGES={safeint:[
Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[
-Number.MAX_VALUE,Number.MAX_VALUE]};function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){
if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.
map(iss=>{var _a3;return(_a3=iss).path??(_a3.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.
message}function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??[]){let d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??
d.length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a3;for(let i=start;i<issues.length;i++)(_a3=issues[i]).schema??
(_a3.schema=inst)}function finalizeIssue(iss,ctx,config2){var _a3;let traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a3=iss).
schema??(_a3.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(
iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(
config2.localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=
iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&(full.input=iss.input),full}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){let units=str.length;if(!highSurrogate.test(str))return units;let count2=units;for(let i=0;i<units-
1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count2--,i++);return count2}function getLengthableOrigin(input){return Array.isArray(
input)?"array":typeof input=="string"?"string":"unknown"}function issue(...args){let[iss,input,inst]=args;return typeof iss=="string"?{message:iss,code:"custom",input,inst}:{...iss}}function members(proto,table){for(let key in table){let desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):
defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),
value}function hide(inst,key,value){return own(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,
key,value)}})}function claim(inst,sentinel){let proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}var installing,broke=!1,breaker={configurable:!0,
get(){broke=!0}};function defineLazyInternal(inst,key,compute){let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;
return}installing=inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);let outer=broke;broke=!1;try{let value=compute(
this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value}),broke=broke||outer,value}catch(err){throw delete this[key],
broke=broke||outer,err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){let proto=claim(
inst,key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.defineProperty(
this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,
value})}})}var _a;var _zodDesc={value:void 0,enumerable:!1},_E="captureStackTrace"in Error?Error:null;function newError(Definition){let E=_E;if(E){let saved=E.stackTraceLimit;if(typeof saved==
"number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name2,initializer2,proto,params){
let zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&
new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name2))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_\
zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name2),initializer2(inst,def),initialized){let own3=Object.getPrototypeOf(inst),ctorProto=inst.
_zod.constr.prototype,up=own3;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);let target=up??own3;initialized.has(target)||(initialized.add(target),members(
target,protoMembers))}let proto2=_.prototype;for(let k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.
Parent??Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name2});function _(def){let inst=params?.Parent?newError(Definition):
this;init(inst,def);let deferred=inst._zod.deferred;if(deferred){for(let fn of deferred)fn();inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;
return pp&&pp(inst),inst}return Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof
params.Parent?!0:inst?._zod?.traits?.has(name2)}),Object.defineProperty(_,"name",{value:name2}),_}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});var globalConfig=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&Object.
assign(globalConfig,newConfig),globalConfig}function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2)),internals.message}
function _setMessage(value){this._zod.message=value}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},
_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,
"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||
(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.message;return Object.defineProperty(
this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=$constructor(
"$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});var _parse=_Err=>{let fn=(schema,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof
Promise)throw new $ZodAsyncError;if(result.issues.length){let e=new(_params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(
e,_params?.callee??fn),e}return result.value};return fn},parse=_parse($ZodRealError),_parseAsync=_Err=>{let fn=async(schema,value,_ctx,params)=>{let ctx=_ctx?{..._ctx,
async:!0}:{async:!0},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){let e=new(params?.Err??
_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(e,params?.callee??fn),e}return result.value};return fn},parseAsync=_parseAsync(
$ZodRealError),_safeParse=_Err=>(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof
Promise)throw new $ZodAsyncError;return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse($ZodRealError);
function failure(Err,issues,ctx){let error2;return{success:!1,get error(){return error2||(error2=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config()))),issues=
void 0,ctx=void 0),error2},set error(e){error2=e,issues=void 0,ctx=void 0}}}var _safeParseAsync=_Err=>async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0}:
{async:!0},result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,
ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync($ZodRealError);var anyString=/^[\s\S]{0,}$/;var number2=/^-?\d+(?:\.\d+)?$/;var $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;inst._zod??(inst._zod={}),inst._zod.def=def,(_a3=inst._zod).onattach??(_a3.onattach=[])});var _whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"};var $ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);let origin=numericOriginMap[typeof def.value];inst._zod.check=
payload=>{(def.inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too\
_small",minimum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}});var $ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=def.format||"float64";let isInt=def.format?.includes(
"int"),origin=isInt?"int":"number",[minimum,maximum]=NUMBER_FORMAT_RANGES[def.format];inst._zod.check=payload=>{let input=payload.value;if(isInt){if(!Number.isInteger(
input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.
issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.
abort}):payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,
continue:!def.abort});return}}input<minimum&&payload.issues.push({origin:"number",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&
payload.issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}});var $ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst.
_zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input=="string"&&units>def.maximum?codePointLength(input):units)<=def.maximum)return;
let origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=$constructor(
"$ZodCheckMinLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.
value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(input):units)>=def.minimum)return;let origin=getLengthableOrigin(
input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}});var $ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def),def.pattern?(_a3=inst._zod).check??(_a3.check=payload=>{
def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.
pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",
(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"\
string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}});var version={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(inst,def)=>{var _a3;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version;let defChecks=inst.
_zod.def.checks,checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks)for(let fn of ch._zod.
onattach)fn(inst);if(checks.length===0)(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(payload)||!ch._zod.def.
when(payload))continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.issues,currLen,inst),
isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(aborted(
canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)
return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof
Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof
Promise){if(ctx.async===!1)throw new $ZodAsyncError;return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~stan\
dard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.
issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};async function validateAsync(inst,value){let ctx={async:!0};return toStandardResult(await inst.
_zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof
Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(inst,value)},vendor:"zod",version:1}}var $ZodString=$constructor("$ZodString",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.pattern=def.pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.
value=="string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}});var $ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number2,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=Number(payload.value)}catch{}let input=payload.value;if(typeof input=="number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;let received=typeof input==
"number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def),$ZodNumber.init(inst,def)});var $ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=$constructor("$ZodNever",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)});function capSize(inst,size){let caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;let cap=Math.min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.
parse=(payload,ctx)=>{let n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n>max&&
ch._zod.def.when(payload)){let start=payload.issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,attachSchema(payload.issues,start,inst),
payload}}return parse2(payload,ctx)}}var arraySize=input=>Array.isArray(input)?input.length:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),final.value[index]=result.value}var $ZodArray=$constructor(
"$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.
isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,Array(input.length),
ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){let item=input[i],result=def.element._zod.run({value:item,issues:[]},
ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&
result.issues.length!==0&&aborted(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&
!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}var NO_SYMBOL_KEYS=[];function normalizeDef(def){let keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.
length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(let k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.
length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){let unrecognized=[],keySet=def.keySet,_catchall=def.catchall.
_zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout,seen2=0;for(let key in input){if(abortEarly&&payload.issues.length!==seen2){if(aborted(payload,
seen2))break;seen2=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.
push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,
optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,
inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}var $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);let desc=Object.
getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),
get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{
let shape=zod.def.shape,propValues={};for(let key in shape){let field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||assignProp(
propValues,key,new Set);for(let v of field.values)propValues[key].add(v);field.optin!==void 0&&propValues[key].add(void 0)}}return propValues});let isObject3=isObject,
catchall=def.catchall,value,memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;
if(!isObject3(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,{},ctx):{};
let proms=[],shape=value.shape,abortEarly=ctx?.abortEarly,seen2=payload.issues.length;for(let key of value.allKeys){if(abortEarly&&payload.issues.length!==seen2){
if(aborted(payload,seen2))break;seen2=payload.issues.length}if(key==="__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.
run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(
r,payload,key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).
then(()=>payload):payload}});function handleUnionResults(results,final,inst,ctx){for(let result of results)if(result.issues.length===0)return final.value=result.value,final;let nonaborted=results.
filter(r=>!aborted(r));return nonaborted.length===1?(final.value=nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,
errors:results.map(result=>result.issues.map(iss=>finalizeIssue(iss,ctx,config())))}),final)}var $ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,
def),defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"option\
al":void 0),defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),defineLazyInternal(inst,"values",zod=>{
if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),defineLazyInternal(inst,"pattern",zod=>{
if(zod.def.options.every(o=>o._zod.pattern)){let patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>cleanRegex(p.source)).join(
"|")})$`)}});let first2=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first2)return first2(payload,ctx);let async=!1,results=[];
for(let option of def.options){let result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.
issues.length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(results2,payload,inst,ctx)):handleUnionResults(
results,payload,inst,ctx)}});var $ZodTuple=$constructor("$ZodTuple",(inst,def)=>{$ZodType.init(inst,def);let items=def.items,memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{
let input=payload.value;if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.value=memo?memo.alloc(
inst,payload,[],ctx):[];let proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(items,"optout");if(!def.rest){if(input.length<optinStart)
return payload.issues.push({code:"too_small",minimum:optinStart,inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push(
{code:"too_big",maximum:items.length,inclusive:!0,input,inst,origin:"array"})}let itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:void 0,
itemAborted=!1;for(let i=0;i<items.length;i++){let r=items[i]._zod.run({value:input[i],issues:[]},ctx);r instanceof Promise?proms.push(r.then(rr=>{itemResults[i]=
rr})):(itemResults[i]=r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=aborted(r)))}if(def.rest&&!itemAborted){let i=items.length-1,rest=input.slice(items.
length),seen2=payload.issues.length;for(let el of rest){if(abortEarly&&payload.issues.length!==seen2){if(aborted(payload,seen2))break;seen2=payload.issues.length}
i++;let result=def.rest._zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(result.then(r=>handleTupleResult(r,payload,i))):handleTupleResult(
result,payload,i)}}return proms.length?Promise.all(proms).then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):handleTupleResults(itemResults,
payload,items,input,optoutStart)}});function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.optin!==void 0:items[i].
_zod.optout==="optional"))return i+1;return 0}function handleTupleResult(result,final,index){result.issues.length&&final.issues.push(...prefixIssues(index,result.
issues)),final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){for(let i=0;i<items.length;i++){let r=itemResults[i],
isPresent=i<input.length;if(!isPresent&&i>=optoutStart&&items[i]._zod.optin==="optional"){final.value.length=i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){
final.value.length=i;break}final.issues.push(...prefixIssues(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&(items[i]._zod.
optout==="optional"&&final.value[i]===void 0);i--)final.value.length=i;return final}var $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);
let memo=globalConfig.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"\
record",code:"invalid_type",input,inst}),payload;let proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,
{},ctx):{};let recordKeys=new Set;for(let key of values)if(typeof key=="string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="numb\
er"?key.toString():key),key==="__proto__")continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.
map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType.
_zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(
key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=
result.value)}let unrecognized;for(let key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else
unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,
continue:!0})}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{};let unrecognized;for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.
propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Asy\
nc schemas not supported in object keys currently");if(typeof key=="string"&&number2.test(key)&&keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(
key),issues:[]},ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=
retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.
issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.
value;if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{
result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(
...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,
inst,keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}});var $ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);let values=getEnumValues(def.entries),valuesSet=new Set(values);inst._zod.values=valuesSet,
defineLazyInternal(inst,"pattern",zod=>{let patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));return new RegExp(patternValues.
length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;return valuesSet.
has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=$constructor("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def);
let values=new Set(def.values);inst._zod.values=values,defineLazyInternal(inst,"pattern",zod=>{let vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(
o=>typeof o=="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.value;
return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}var $ZodOptional=$constructor("$ZodOptional",
(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="o\
ptional",defineLazyInternal(inst,"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),defineLazyInternal(inst,
"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0}),inst._zod.parse=(payload,ctx)=>{
if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof
Promise?result.then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}});var $ZodCustom=$constructor("$ZodCustom",(inst,def)=>{$ZodCheck.init(inst,def),$ZodType.init(inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=payload=>{
let input=payload.value,r=def.fn(input);if(r instanceof Promise)return r.then(r2=>handleRefineResult(r2,payload,input,inst));handleRefineResult(r,payload,input,
inst)}});function handleRefineResult(result,payload,input,inst){if(!result){let _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.
def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(issue(_iss))}}var _a2;var $ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){let meta2=_meta[0];return this._map.set(schema,meta2),meta2&&
typeof meta2=="object"&&"id"in meta2&&this._idmap.set(meta2.id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){let meta2=this.
_map.get(schema);return meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){let p=schema._zod.parent;
if(p){let pm={...this.get(p)??{}};delete pm.id;let f={...pm,...this._map.get(schema)};return Object.keys(f).length?f:void 0}return this._map.get(schema)}has(schema){
return this._map.has(schema)}};function registry(){return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());var globalRegistry=globalThis.
__zod_globalRegistry;function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...normalizeParams(
params)}))}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...normalizeParams(params)}))}function _int(Class,params){return new Class({type:"number",check:"number_format",abort:!1,format:"safeint",...normalizeParams(params)})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class({type:"never",...normalizeParams(params)})}function _gt(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value,inclusive:!1})}function _gte(value,params){return new $ZodCheckGreaterThan(
{check:"greater_than",...normalizeParams(params),value,inclusive:!0})}function _positive(params){return _gt(0,params)}function _nonnegative(params){return _gte(0,params)}function _maxLength(maximum,params){return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength(
{check:"min_length",...normalizeParams(params),minimum})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),pattern})}function _refine(Class,fn,_params){return new Class({type:"custom",check:"custom",fn,...normalizeParams(_params)})}var ZodMiniType=$constructor("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def),inst.def=def,
inst.type=def.type},{get with(){return this.check},set with(value){own(this,"with",value)},parse(data,params){return parse(this,data,params,{callee:this.parse})},
parseAsync(data,params){return parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){
return safeParseAsync(this,data,params)},check(...checks){let def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks.map(ch=>typeof ch=="fun\
ction"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){return clone(this,_def,params)},brand(){return this},register(reg,meta2){
return reg.add(this,meta2),this},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)}}),ZodMiniString=$constructor("ZodMiniString",(inst,def)=>{$ZodString.
init(inst,def),ZodMiniType.init(inst,def)});function string2(params){return _string(ZodMiniString,params)}var ZodMiniNumber=$constructor("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodMiniType.init(inst,def)});function number3(params){return _number(ZodMiniNumber,
params)}var ZodMiniNumberFormat=$constructor("ZodMiniNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def),ZodMiniNumber.init(inst,def)});function int(params){
return _int(ZodMiniNumberFormat,params)}var ZodMiniUnknown=$constructor("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodMiniType.init(inst,def)});function unknown(){return _unknown(ZodMiniUnknown)}
var ZodMiniNever=$constructor("ZodMiniNever",(inst,def)=>{$ZodNever.init(inst,def),ZodMiniType.init(inst,def)});function never(params){return _never(ZodMiniNever,
params)}var ZodMiniArray=$constructor("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def),ZodMiniType.init(inst,def)});function array(element,params){return new ZodMiniArray(
{type:"array",element,...normalizeParams(params)})}var ZodMiniObject=$constructor("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def),ZodMiniType.init(inst,def),installLazyProp(inst,"shape",self=>self._zod.def.
shape,!1)});function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:never(),...normalizeParams(params)})}function looseObject(shape,params){
return new ZodMiniObject({type:"object",shape,catchall:unknown(),...normalizeParams(params)})}var ZodMiniUnion=$constructor("ZodMiniUnion",(inst,def)=>{$ZodUnion.init(inst,def),ZodMiniType.init(inst,def)});function union(options,params){return new ZodMiniUnion(
{type:"union",options,...normalizeParams(params)})}var ZodMiniTuple=$constructor("ZodMiniTuple",(inst,def)=>{$ZodTuple.init(inst,def),ZodMiniType.init(inst,def)});function tuple(items,_paramsOrRest,_params){let hasRest=_paramsOrRest instanceof
$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodMiniTuple({type:"tuple",items,rest,...normalizeParams(params)})}var ZodMiniRecord=$constructor(
"ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def),ZodMiniType.init(inst,def)});function record(keyType,valueType,params){return!valueType||!valueType._zod?
new ZodMiniRecord({type:"record",keyType:string2(),valueType:keyType,...normalizeParams(valueType)}):new ZodMiniRecord({type:"record",keyType,valueType,...normalizeParams(
params)})}var ZodMiniEnum=$constructor("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def),ZodMiniType.init(inst,def),inst.options=[...inst._zod.values]});function _enum(values,params){
let entries2=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",entries:entries2,...normalizeParams(params)})}var ZodMiniLiteral=$constructor("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodMiniType.init(inst,def)});function literal(value,params){return new ZodMiniLiteral(
{type:"literal",values:Array.isArray(value)?value:[value],...normalizeParams(params)})}var ZodMiniOptional=$constructor("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodMiniType.init(inst,def)});function optional(innerType){return new ZodMiniOptional(
{type:"optional",innerType})}var ZodMiniCustom=$constructor("ZodMiniCustom",(inst,def)=>{$ZodCustom.init(inst,def),ZodMiniType.init(inst,def)});function refine(fn,_params={}){return _refine(ZodMiniCustom,fn,_params)}var USD="write USD as a number of at least 0, such as 0.12, without quotes and without $",SECONDS="write seconds as numbers above 0, such as [4, 8], each once",
RESOLUTION="write resolutions such as 720p, 1080p or 1280x720, each once",RATIO="write ratios such as 16:9 or 9:16, or adaptive, each once",WHOLE="write a whole\
 number of at least",sameWord=item=>typeof item=="string"?normaliseResolution(item).resolution:item;function makeSchemas(){let amount=number3({error:USD}).check(
_nonnegative({error:USD})),whole=least=>{let error2=`${WHOLE} ${least}`;return int({error:error2}).check(_gte(least,{error:error2}))},list2=(item,error2)=>array(
item,{error:error2}).check(_minLength(1,{error:`it is empty: ${error2}, or leave the line out`}),refine(items=>new Set(items.map(sameWord)).size===items.length,
{error:error2})),word=(pattern,error2)=>string2({error:error2}).check(_regex(pattern,{error:error2})),resolution=word(/^\s*(?:\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5}|[A-Za-z][\w-]{0,30})\s*$/,
RESOLUTION),told=(schema,description)=>(globalRegistry.add(schema,{description}),schema),priceSchema=strictObject({per:told(_enum(["second","clip"],{error:"writ\
e second or clip"}),"What the amount is for: a second of video, or a clip of any length."),usd:told(union([amount,record(resolution,amount)],{error:`${USD}, or \
a map from resolution to such a number, such as {720p: 0.1, 1080p: 0.2}`}),"USD, or a map from resolution to USD. A resolution that the map lacks has no known p\
rice.")},{error:"write it as {per: second, usd: 0.1} or {per: clip, usd: 0.5}"}),card=strictObject({provider:told(_enum(PROVIDER_IDS,{error:`it must be one of: ${PROVIDER_IDS.
join(", ")}`}),"The provider that the card holds for."),model:told(string2({error:"write the name of the model as text"}).check(refine(name2=>name2.trim()!==""&&
name2===name2.trim()&&name2.length<=200,{error:"write the name of the model, without blanks around it"})),"The name by which prompts and inputs ask for the mode\
l: the provider\u2019s own."),price:told(priceSchema,"What a clip costs. It takes the place of the built-in price, whatever rows that has."),durations:optional(
told(list2(number3({error:SECONDS}).check(_positive({error:SECONDS})),SECONDS),"Seconds that the model makes. The first is sent where nobody names a duration.")),
resolutions:optional(told(list2(resolution,RESOLUTION),"Resolutions that it makes. The first is sent where nobody names one.")),aspectRatios:optional(told(list2(
word(/^\s*(?:\d{1,3}:\d{1,3}|adaptive|landscape|portrait|horizontal|vertical)\s*$/i,RATIO),RATIO),"Ratios that it makes. The first is sent where nobody names on\
e and no image decides it.")),images:optional(told(strictObject({min:optional(whole(0)),max:optional(whole(0))},{error:"write it as {min: 0, max: 1}"}),"How man\
y images it takes in imageUrl.")),references:optional(told(strictObject({max:whole(1)},{error:"write it as {max: 3}"}),"How many files referenceUrls takes.")),promptMax:optional(
told(whole(1),"The longest prompt, in characters.")),seed:optional(told(tuple([whole(0),whole(0)],{error:"write the least and the most as [0, 4294967295]"}).check(
refine(([least,most])=>least<=most,{error:"write the least before the most"})),"The least and the most seed that it takes.")),typicalMs:optional(told(whole(1),"\
How long a clip usually takes to make, in milliseconds.")),asOf:optional(told(word(/^\d{4}-\d{2}-\d{2}$/,"write a date such as 2026-11-28"),"The day from which \
the price holds. For people: it stands beside the estimate."))},{error:"write it as a map: provider, model and price"}),file=union([array(card),strictObject({$schema:optional(
string2()),models:array(card)})]);return{amount,resolution,card,file}}var made;function ownCardSchemas(){return made??=makeSchemas(),made}function readOwnCards(value){let problems=[],list2=listIn(value,problems),cards=list2.cards.flatMap((card,index)=>{let parsed2=ownCardSchemas().card.safeParse(withProvider(
card)),path=[...list2.path,index];return parsed2.success?(problems.push(...contradictions(parsed2.data).map(one2=>({...one2,path:[...path,...one2.path]}))),[{card:parsed2.
data,path}]):(problems.push(...parsed2.error.issues.flatMap(issue2=>problemsOf(issue2,card,path))),[])}),first2=new Map;for(let{card,path}of cards){let name2=JSON.
stringify([card.provider,card.model]);first2.has(name2)&&problems.push({path:[...path,"model"],message:`there are two cards of "${card.model}" at ${card.provider}\
. Keep one.`}),first2.set(name2,path)}return{cards:cards.map(({card})=>card),problems}}function withProvider(card){if(typeof card!="object"||card===null||!("pro\
vider"in card))return card;let provider2=readProvider(card.provider);return typeof provider2=="string"?{...card,provider:provider2}:card}var SHAPE='Write a list\
 of cards, or the same below "models:".';function listIn(value,problems){if(Array.isArray(value))return{cards:value,path:[]};if(typeof value!="object"||value===
null)return problems.push({path:[],message:`it is no list of cards. ${SHAPE}`}),{cards:[],path:[]};let allowed2=["models","$schema"];for(let word of Object.keys(
value))allowed2.includes(word)||problems.push({path:[word],message:`"${word}" is not known. ${SHAPE}`,unknown:{word,allowed:allowed2}});let models=value.models;
return Array.isArray(models)?{cards:models,path:["models"]}:((models!==void 0||problems.length===0)&&problems.push({path:models===void 0?[]:["models"],message:`\
there is no list of cards. ${SHAPE}`}),{cards:[],path:["models"]})}function problemsOf(issue2,card,path){let inside=issue2.path,at=more=>[...path,...inside,...more],
value=valueAt(card,inside);if(issue2.code==="unrecognized_keys"){let allowed2=allowedAt(inside);return issue2.keys.map(word=>({path:at([word]),message:`"${word}\
" is not known. Allowed: ${allowed2.join(", ")}.`,unknown:{word,allowed:allowed2}}))}return inside.at(-1)==="usd"&&typeof value=="object"&&value!==null&&!Array.
isArray(value)?Object.entries(value).flatMap(([name2,usd2])=>[...ownCardSchemas().resolution.safeParse(name2).success?[]:[{path:at([name2]),message:`"${name2}" \
is no resolution: ${RESOLUTION}.`}],...ownCardSchemas().amount.safeParse(usd2).success?[]:[{path:at([name2]),message:`${said(usd2)}: ${USD}.`}]]):value===void 0?
[{path:at([]),message:`it is required and missing: ${issue2.message}.`}]:inside.length===1&&inside[0]==="provider"&&typeof value=="string"?[{path:at([]),message:`\
"${value}" is no provider. Allowed: ${PROVIDER_IDS.join(", ")}.`,unknown:{word:value,allowed:PROVIDER_IDS}}]:[{path:at([]),message:`${said(value)}: ${issue2.message}\
.`}]}function said(value){let text2=typeof value=="number"?String(value):JSON.stringify(value)??String(value);return text2.length>80?`${text2.slice(0,80)}\u2026 is n\
ot allowed`:`${text2} is not allowed`}function valueAt(value,path){return path.reduce((inside,name2)=>inside?.[name2],value)}function allowedAt(path){let[name2]=path;
return name2==="price"?["per","usd"]:name2==="images"?["min","max"]:name2==="references"?["max"]:Object.keys(ownCardSchemas().card.shape)}function contradictions(card){
let{provider:provider2,model,price,resolutions}=card,{name:name2,free}=ADAPTERS[provider2];if(free)return[{path:["provider"],message:`${name2} costs nothing and\
 makes what is asked: it takes no card. Name the provider that is paid, or remove the card.`}];let problems=[],builtIn=builtInCards(provider2,model);for(let[list2,
field]of[["durations","duration"],["resolutions","resolution"],["aspectRatios","aspectRatio"]])card[list2]!==void 0&&builtIn.length>0&&!builtIn.some(one2=>takes(
one2,field))&&problems.push({path:[list2],message:`"${model}" at ${name2} has no field for it, so that nothing of it could be sent. Leave it out.`});if(typeof price.
usd!="object")return problems;let called=word=>asCalled(builtIn,word),made2=resolutions??[...new Set(builtIn.flatMap(one2=>[...one2.resolutions]))],names2=Object.
keys(price.usd);names2.length===0&&problems.push({path:["price","usd"],message:`it is an empty map: ${USD}, or name a resolution.`});for(let[index,word]of names2.
entries()){let path=["price","usd",word];names2.slice(0,index).some(before=>called(before)===called(word))&&problems.push({path,message:`"${word}" stands there \
twice, in other words. Keep one.`}),made2.length>0&&!made2.some(one2=>called(one2)===called(word))&&problems.push({path,message:`"${word}" is none of the resolu\
tions that the card has. Allowed: ${made2.join(", ")}.`,unknown:{word,allowed:made2}})}return problems}function takes(card,field){return card[`${field}s`].length>
0&&card.wire?.[field]!==null}function builtInCards(provider2,model){return isProviderId(provider2)?allCards().filter(card=>card.provider===provider2&&(card.model===
model||card.aliases?.includes(model)||formsOf(card).some(([,{model:id}])=>id===model))).flatMap(card=>{let forms=formsOf(card);return forms.length===0?[card]:forms.
map(([,form])=>({...card,...form,model:card.model,wire:{...card.wire,...form.wire}}))}):[]}var BRAND=Symbol.for("reelay.error"),ReelayError=class extends Error{code;provider;task;httpStatus;providerCode;requestId;retryable;charged;refunded;constructor(code,message,details={}){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name="ReelayError",this.code=code,this.provider=details.provider,this.task=details.task,
this.httpStatus=details.httpStatus,this.providerCode=details.providerCode,this.requestId=details.requestId,this.retryable=details.retryable??!1,this.charged=details.
charged??"no",this.refunded=details.refunded,Object.defineProperty(this,BRAND,{value:!0})}static is(value){return typeof value=="object"&&value!==null&&value[BRAND]===
!0}};function invalidInput(problems,provider2){let lines=problems.map(problem=>`${problem.field}: ${problem.message}`);return new ReelayError("invalid_input",`${lines.
join(`
`)}
Nothing was submitted and nothing was charged.`,{...provider2===void 0?{}:{provider:provider2},charged:"no"})}var handleSchema=looseObject({v:literal(1),provider:_enum(PROVIDER_IDS),id:string2().check(_minLength(1),_maxLength(2048))});function parseTaskHandle(value){let candidate=value;
if(typeof value=="string")try{candidate=JSON.parse(value)}catch{return null}let parsed2=handleSchema.safeParse(candidate);return parsed2.success?parsed2.data:null}
var TERMINAL=new Set(["succeeded","failed","canceled","expired"]);function sentence(text2){let trimmed=text2.trim();return/[.!?。！？…]$/.test(trimmed)?trimmed:`${trimmed}.`}function beginning(words2){return`${words2.charAt(
0).toUpperCase()}${words2.slice(1)}`}function kind(code,charged,retryable,say2){return{code,charged,retryable,say:say2}}var NOTHING="Nothing was submitted and nothing was charged.",FAILURES={stoppedBefore:kind(
"aborted","no",!0,_=>"The run was stopped before this clip was submitted. Nothing was charged."),othersRefused:kind("stated","no","stated",({first:first2})=>`No\
t submitted, because another clip was refused: ${sentence(first2)} This one was not submitted.`),imageNotFetched:kind("stated","no","stated",({image,why},{name:name2})=>`\
The image ${image} could not be fetched: ${why}. ${name2} takes the bytes of an image only, so they are fetched first. ${NOTHING}`),imageNotUploaded:kind("state\
d","no","stated",({image,why},{name:name2,words:words2})=>`The image "${image}" could not be uploaded to ${name2}: ${why}. ${NOTHING} Put the image on the web a\
nd give its address instead, or ${words2.again}.`),notPlanned:kind("aborted","no",!0,(_,{words:words2})=>`${beginning(words2.other)} gave this clip up since the\
 plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: ${words2.again}.`),otherAtWork:kind("timeout","unknown",!0,({waited},{
name:name2,words:words2})=>`${beginning(words2.other)} has been submitting this clip to ${name2} for more than ${waited} and is still alive. This one submitted \
nothing, so that the clip is not bought twice. ${beginning(words2.again)} when the other has ended.`),ledgerOutOfReach:kind("submit_unknown","unknown",!0,({why},{
words:words2})=>`The ledger is out of reach (${why}), and ${words2.earlier} or ${words2.other} may have bought this clip. Nothing was submitted now. ${beginning(
words2.again)} when the ledger answers, or ${words2.buyAgain}.`),madeElsewhere:kind("aborted","no",!0,(_,{words:words2})=>`${beginning(words2.other)} finished t\
his clip in the meantime: ${words2.again} to fetch its file.`),failedHere:kind("aborted","unknown",!0,({why},{words:words2})=>`Something failed on this machine:\
 ${sentence(why)} What was bought is recorded: mend it and ${words2.again}.`),noTimeLeft:kind("rate_limited","no",!0,(_,{name:name2,words:words2})=>`${name2} ta\
kes no more requests for now, and the time for this clip is over. ${NOTHING} ${beginning(words2.again)} later, or allow more time.`),unreachable:kind("network",
"no",!0,({host,why},{words:words2})=>`The host ${host} could not be reached (${why}). The request never left, and nothing was charged.${then(words2.advice.network??
"")}`),refused:kind("stated","no","stated",({reply,said:said2,advice},{name:name2})=>`${name2} refused the request (${reply}): ${sentence(said2)} Nothing was ch\
arged.${then(advice)}`),ambiguousSubmit:kind("submit_unknown","unknown",!1,({doubt,named,advice},{name:name2,tasksPage,words:words2})=>`Nobody knows whether ${name2}\
 took the request: ${sentence(doubt)}${named} It may have been charged, so Reelay does not send it again. Look at ${tasksPage}.${then(words2.settle)}${then(advice)}`),
ambiguousEarlier:kind("submit_unknown","unknown",!1,({when,perhaps},{name:name2,tasksPage,words:words2})=>`${beginning(words2.earlier)} was submitting this clip\
 to ${name2}${when}, and nobody knows whether the provider took it. It may have been charged, so Reelay does not buy it by itself.${perhaps} Look at ${tasksPage}\
.${then(words2.settle)}`),failedEarlier:kind("stated","stated",!1,({task,moneyBack},{name:name2,words:words2})=>`${beginning(words2.earlier)} paid for this clip\
 at ${name2} and it failed${task}; whether the money came back: ${moneyBack}. Reelay does not buy it again by itself: change the prompt, or ${words2.buyAgain}.`),
boughtElsewhere:kind("stated","stated",!0,({where,task},{words:words2})=>`${beginning(words2.earlier)} could not have this clip here and asked ${where} for it${task}\
. This run has no key for ${where}, so it cannot go on there, and it buys nothing a second time. Give it that key, then ${words2.again}.`),notShown:kind("stated",
"stated","stated",({id,why,advice},{name:name2})=>`${name2} did not show the task ${id}: ${sentence(why)}${then(advice)}`),noBalance:kind("stated","no","stated",
({why,advice},{name:name2})=>`${name2} did not show the balance: ${sentence(why)}${then(advice)}`),lost:kind("stated","stated","stated",({id,why,advice},{name:name2})=>`${name2}\
 does not show task ${id}: ${sentence(why)}${then(advice)}`),failed:kind("stated","stated",!1,({id,word,why,money,advice},{name:name2})=>`${name2} could not mak\
e the clip (task ${id}, ${word}): ${sentence(why)} ${money}${then(advice)}`),withoutFile:kind("invalid_response","paid",!0,({id},{name:name2,tasksPage,words:words2})=>`${name2}\
 says that task ${id} is done but names no file. The task is kept: ${words2.resume} to look once more, or look at ${tasksPage}.`),notReady:kind("timeout","paid",
!0,({id,seconds,paid,trouble},{name:name2,words:words2})=>`Task ${id} was not ready within ${seconds} s. It lives on at ${name2}${paid?" and is paid":""}: ${words2.
resume} to take it up; nothing is bought twice.${trouble}`),notSeen:kind("timeout","unknown",!0,({id,seconds,trouble},{name:name2})=>`Task ${id} was not seen at\
 ${name2} within ${seconds} s, so nobody knows what has become of it, or whether it was charged. Check its id and the provider that it was made at.${trouble}`),
stoppedWaiting:kind("aborted","paid",!0,({id},{name:name2,words:words2})=>`The run was stopped. Task ${id} lives on at ${name2}: ${words2.resume} to take it up.`),
stoppedUnseen:kind("aborted","unknown",!0,({id},{name:name2})=>`The run was stopped. Task ${id} was not seen at ${name2} before that.`),askedTooSoon:kind("timeo\
ut","paid",!0,({id,status})=>`Task ${id} is not ready yet (${status}). Wait for it first.`),endedWithoutVideo:kind("stated","stated",!1,({id,status,why},{words:words2})=>`\
Task ${id} ended without a video (${status}): ${sentence(why)} Change the prompt, or ${words2.buyAgain}.`),madeNoFile:kind("stated","stated",!1,({id,why,money,advice,
answers},{name:name2})=>`${name2} made no file for task ${id}: ${sentence(why)} ${money} (${answers}.)${then(advice)}`),fileGone:kind("expired","paid",!1,({id,answers,
paid},{name:name2,words:words2})=>`The file of task ${id} is gone at ${name2} (${answers}). The clip was made${paid?" and paid":""} but its link no longer works\
. Ask the provider, or ${words2.buyAgain}.`),fileNotFetched:kind("stated","paid",!0,({id,why},{name:name2,words:words2})=>`The file of task ${id} could not be f\
etched from ${name2}: ${why}. ${kept(words2)}`),fileInBucket:kind("invalid_response","paid",!1,({id,places},{name:name2})=>`The clip of task ${id} is made and p\
aid. ${name2} has put it at ${places}, in a storage that only an account there may read: fetch it from there. Nothing is bought twice.`),fileTooLate:kind("timeo\
ut","paid",!0,({id},{name:name2,words:words2})=>`The file of task ${id} did not arrive in time from ${name2}. The clip is made, paid and kept: ${words2.resume} \
to fetch it, nothing is bought twice.`),fileUnplayable:kind("invalid_response","paid",!0,({id,place:place2,why},{words:words2})=>`What ${place2} delivers for ta\
sk ${id} is no clip that could be played: ${why}. ${kept(words2)}`),nothingPlayable:kind("invalid_response","paid",!0,({id,answers},{name:name2,words:words2})=>`\
What ${name2} delivers for task ${id} is no readable video: ${answers}. The clip is paid and kept: ${words2.resume} to fetch it once more, or ask the provider.`),
stoppedFetching:kind("aborted","paid",!0,({id},{words:words2})=>`The run was stopped during the download of task ${id}. The clip is paid: ${words2.resume} to fe\
tch it.`)};function then(said2){return said2===""?"":` ${said2}`}function kept({resume}){return`The clip is paid and kept: ${resume} to fetch it, nothing is bou\
ght twice.`}function errorOf({adapter,words:words2},which,facts,...[details]){let row=FAILURES[which],message=row.say(facts,{name:adapter.name,tasksPage:adapter.tasksPage,words:words2}).
trim(),stated={...details},{code=row.code,...known2}=stated,charged=row.charged==="paid"?adapter.free?"no":"yes":row.charged;return new ReelayError(code,message,
{provider:adapter.id,...charged==="stated"?{}:{charged},...row.retryable==="stated"?{}:{retryable:row.retryable},...known2})}var TransportError=class extends Error{kind;reached;constructor(kind2,reached,message,options){super(message,options),this.name="TransportError",this.kind=kind2,
this.reached=reached}};var import_ipaddr=__toESM(require_ipaddr(),1);function isPrivateAddress(address){let bare=address.replace(/^\[|\]$/g,"");return import_ipaddr.default.isValid(bare)?
import_ipaddr.default.process(bare).range()!=="unicast":!0}function isPrivateHost(hostname){let host=hostname.toLowerCase().replace(/^\[|\]$/g,"");return import_ipaddr.default.
isValid(host)?isPrivateAddress(host):host==="localhost"||/\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host)||!host.includes(".")}var LONGEST=64*1024;function refusedAsset(url,allowPrivate){
if(url.length>LONGEST)return"it is longer than any address";if(!URL.canParse(url))return"it is not an address";let{protocol,hostname,username}=new URL(url);return protocol!==
"https:"&&protocol!=="http:"?`it is a ${protocol} address`:username!==""?"it carries a user name":!allowPrivate&&isPrivateHost(hostname)?"it points into a priva\
te network":null}var PRIVATE_ENDS=new Set(`localhost localdomain localnet local loc internal intern intranet intra private priv corp home lan wan vpn lab dmz
   arpa test example invalid onion alt i2p docker swarm svc k8s kube kubernetes cluster pod consul nomad node
   server nas router gateway workgroup domain dom dc n8n`.split(/\s+/));var BARE={401:()=>"Check the key. If it is right, something in front of the provider asks for a login of its own.",403:()=>"Check the key, its group and its IP \
list. If they are right, a firewall in front of the provider does not let this machine's address pass.",411:({baseUrl})=>`Something between here and the provide\
r does not take the request as it is sent: check ${baseUrl} and the proxy.`,413:()=>"The request is larger than the host takes: use a smaller image, or give its\
 address.",414:({baseUrl})=>`The address is longer than the host takes: check ${baseUrl}.`,415:({baseUrl})=>`The host does not take this kind of body: check ${baseUrl}\
.`,431:({baseUrl})=>`The headers are larger than the host takes: check the key and ${baseUrl}.`};function whatItSays(reply,wire,verdict){return isRedirect(reply)?
whereTo(reply,wire):verdict.error?.message??kindOf(reply)}function adviceFor(session,reply,wire,verdict){let{rule,code,said:said2}=verdict;return isRedirect(reply)?
adviceForRedirect(session,reply,wire):rule===INVALID_URL||code==="not_found"?adviceForRoute(session):rule.onlySubmit&&session.baseUrl!==session.adapter.baseUrl?
`${session.words.advice[code]??""} If it is the right name: ${adviceForRoute(session)}`.trim():rule.advice??(said2==="anyone"?BARE[reply.status]?.(session.words):
void 0)??session.words.advice[code]??""}function describe2(reply,{error:error2}){return error2?`HTTP ${reply.status}: ${error2.message}`:`HTTP ${reply.status} w\
ith ${kindOf(reply)}`}var OF_A_SITE=new Set([400,404,405,406,410,501]);function adviceForPage(session,reply){let{status}=reply;return(status>=200&&status<300||OF_A_SITE.
has(status))&&isPage2(reply)?`A web page instead most often means a wrong address in ${session.words.baseUrl}. ${adviceForRoute(session)}`:""}function isPage2({
text:text2,headers}){let body=text2.trim();return body!==""&&(/^<(?!\?xml)/.test(body)||/html/i.test(headers["content-type"]??""))&&!/^[[{]/.test(body)}function kindOf(reply){
let body=reply.text.trim();if(body==="")return"an empty body";if(isPage2(reply)){let title=/<title[^>]{0,80}>([^<]{1,200})</i.exec(body)?.[1]?.replaceAll(/\s+/g,
" ").trim().slice(0,80);return title&&!/[?&=]|:\/\//.test(title)?`a web page ("${title}")`:"a web page"}return"a body that is no answer of its API"}function isRedirect({
status}){return status>=300&&status<400}function whereTo({headers},wire){let target=targetOf(headers.location,wire);return target?`it points to ${place(target)}\
, and a paid request is never sent on`:headers.location===void 0?"a redirect that says not where to, and a paid request is never sent on":"a redirect to somethi\
ng that is no web address"}function targetOf(location,wire){if(location===void 0||!URL.canParse(location,wire.url))return null;let url=new URL(location,wire.url);
return url.protocol==="https:"||url.protocol==="http:"?url:null}function place(url){return`${url.host}${url.pathname}`.slice(0,300)}function adviceForRedirect(session,{
headers},wire){let target=targetOf(headers.location,wire),{pathname}=new URL(wire.url),base=new URL(session.baseUrl),own3=pathname.slice(base.pathname.replace(/\/+$/,
"").length),path=target?.pathname.replace(/\/+$/,"")??"";if(target&&path.endsWith(own3)&&(target.protocol==="https:"||isPrivateHost(target.hostname))){let other=`${target.
origin}${path.slice(0,path.length-own3.length)}`;if(other!==session.baseUrl)return`Check ${session.words.baseUrl}: for that address it would be ${other.slice(0,
300)}.`}return adviceForRoute(session)}function adviceForRoute({adapter,baseUrl,words:words2}){return adapter.baseUrl!==null?`Check ${words2.baseUrl}: it is eve\
rything before the path in the provider\u2019s documentation, as in ${adapter.baseUrl}.`:/\/v\d+\w*$/.test(baseUrl)?`Check ${words2.baseUrl}: the host has no su\
ch route under ${baseUrl}. It is everything before /videos in the host's documentation.`:`Check ${words2.baseUrl}: it is ${baseUrl}, and it should end in /v1, a\
s in ${baseUrl}/v1.`}var LONGEST_MS=6e4,SHORTEST_MS=1e3;function backoffMs(attempt,random,limit=3e4){return Math.min(limit,1e3*2**Math.min(attempt,16))*(.5+.5*random)}function retryAfterMs(headers,now){
return waitIn(headers["retry-after"],now)}function askedPauseMs(reply,now){let asked=retryAfterMs(reply.headers,now);if(asked!==null||reply.status<400)return asked;
let body=readJson(reply),root=object(Array.isArray(body)?body[0]:body);return waitIn(text(root?.retry_after)??retryDelayIn(root),now)}function retryDelayIn(root){
let details=object(root?.error)?.details;return(Array.isArray(details)?details:[]).map(detail=>text(object(detail)?.retryDelay)).map(delay=>/^(\d+(?:\.\d{1,3})?)\d*s$/.
exec(delay??"")?.[1]).find(value=>value!==void 0)}function waitIn(said2,now){let value=said2?.trim();if(!value)return null;let wait=/^\d{1,9}(?:\.\d{1,3})?$/.test(
value)?Number(value)*1e3:Date.parse(value)-now;return Number.isFinite(wait)?Math.min(LONGEST_MS,Math.max(0,wait)):null}function pauseMs(asked,own3){return asked===
null?own3:Math.max(SHORTEST_MS,asked)}var PathPrefixes=class{all;#at=0;#asked=1;constructor({prefixes},first2){let known2=prefixes.find(prefix=>prefix===first2)??prefixes[0];this.all=[known2,...prefixes.
filter(prefix=>prefix!==known2)]}get current(){return this.all[this.#at]??""}get inHandle(){return this.all.length>1?{prefix:this.current}:{}}next(){return this.#at=
(this.#at+1)%this.all.length,this.#asked++<this.all.length}};var LIBRARY_WORDS={again:"run again",resume:"run again",earlier:"an earlier run",other:"another run",settle:"If a task is there, adopt it by its id; if there is\
 none, buy again on purpose.",buyAgain:"buy again on purpose",baseUrl:"baseUrl",enterKey:"Give it as apiKey.",advice:{auth:"Check the key: it may be mistyped, d\
isabled or of another provider.",permission:"The key may not do this: check its group, its IP list and the account's state.",insufficient_funds:"Top up the acco\
unt, then run again.",spend_limit:"Raise the key's spend limit at the provider, or wait until its period ends.",rate_limited:"The provider kept refusing for min\
utes. Run again later, or with fewer clips at once.",model_unavailable:"Name another model: this one is not served to this key.",moderation:"Change the prompt o\
r the image: the provider does not allow this one.",invalid_input:"Change what the provider names, then run again.",provider_failed:"Run again, or change the pr\
ompt.",provider_unavailable:"Run again later.",network:"Check baseUrl and the network, then run again."}};function nameIn({provider:provider2}){return typeof provider2=="string"?provider2:void 0}function checkAccount(options){let{provider:provider2,apiKey,baseUrl,words:words2=LIBRARY_WORDS}=options,
known2=readProvider(provider2),unknown3=typeof known2=="string"?[]:[{field:"provider",value:provider2,message:known2.problem}],noTexts=Object.entries({apiKey,baseUrl}).
filter(([,value])=>value!=null&&typeof value!="string").map(([field])=>({field,value:void 0,message:"it must be a text."}));if(typeof known2!="string"||noTexts.
length>0)return[...unknown3,...noTexts];let adapter=ADAPTERS[known2];return[checkKey(adapter,apiKey??void 0,words2),checkBaseUrl(adapter,baseUrl??void 0)].filter(
problem=>problem!==null)}function checkKey(adapter,key,words2){if(!adapter.needsKey)return null;let problem=message=>({field:"apiKey",value:key===void 0?void 0:
"***",message});return key===void 0||key.trim()===""?problem(`${adapter.name} needs an API key and none was given. ${words2.enterKey}`):/^[\x21-\x7e]+$/.test(key)?
adapter.keyPrefix!==null&&!key.startsWith(adapter.keyPrefix)?problem(`keys of ${adapter.name} start with "${adapter.keyPrefix}" and this one does not. Copy it a\
gain from the provider's console.`):null:problem("the key holds spaces, line breaks or characters outside ASCII. Copy it again without them.")}function ignoredBaseUrl(provider2,baseUrl){
let{name:name2,answer}=ADAPTERS[provider2];return!answer||baseUrl===void 0||baseUrl===""?null:`${name2} answers in this process and asks no host: its base URL i\
s ignored.`}function checkBaseUrl(adapter,baseUrl){if(ignoredBaseUrl(adapter.id,baseUrl)!==null)return null;let value=/@|[\w-]{12}/.test(baseUrl??"")?"***":baseUrl,
problem=message=>({field:"baseUrl",value,message});if(baseUrl===void 0||baseUrl==="")return adapter.baseUrl===null?problem(`${adapter.id} needs the address of t\
he host, ending in /v1, for example https://gateway.example.com/v1.`):null;if((baseUrl.match(/https?:\/\//gi)?.length??0)>1||/^[^/]*\/\/[^/]*[,;|]/.test(baseUrl))
return problem("these are several addresses, and a provider has one. Keep one, like https://gateway.example.com/v1.");if(!URL.canParse(baseUrl)){let what=value===
baseUrl?`"${value}"`:"it";return problem(`${what} is not an address. Write it like https://gateway.example.com/v1.`)}let url=new URL(baseUrl);return url.username!==
""||url.password!==""||/[?#\s]/.test(baseUrl)?problem('the address may hold a host, a port and a path, and nothing else: no user name, no space, no "?", no "#".'):
/^https?:$/.test(url.protocol)?url.protocol==="https:"||url.protocol==="http:"&&isPrivateHost(url.hostname)?null:problem(`"${url.protocol}//${url.host}" would c\
arry the key in the clear. Use https:; http: is for loopback and private hosts only.`):problem("it does not start with https://. Write it like https://gateway.e\
xample.com/v1.")}import{createHash}from"node:crypto";function accountMark(key,{fingerprint:fingerprint2,generation}){return createHash("sha256").update(`${fingerprint2}/${generation}\
/${key}`).digest("hex").slice(0,4)}function isOfOtherAccount({accountMark:accountMark2},record2){return record2.account!==void 0&&record2.account!==accountMark2(
record2)}function createPacer(clock){let until=0,longestMs=0,pauses=0;return{async ready(signal,end=Number.POSITIVE_INFINITY){for(let waitedFor=-1;;){let left=Math.min(until-
clock.now(),longestMs),longest=end-clock.now();if(left<=0||waitedFor===pauses||signal?.aborted)return!0;if(longest<=0||(waitedFor=pauses,await clock.sleep(Math.
min(longest,left*(1+.1*clock.random())),signal),longest<left))return!1}},pause(ms){let now=clock.now();Math.min(until-now,longestMs)>=ms||(until=now+ms,longestMs=
ms,pauses+=1)}}}function createSecrets(lasting){let isSecret=text2=>text2.length>=8,known2=new Set(lasting),always=[...known2].filter(isSecret).map(spellingsOf),tokens=new Map;
return{add(token){if(!isSecret(token)||known2.has(token)||tokens.has(token))return;tokens.set(token,spellingsOf(token));let[oldest]=tokens.keys();tokens.size>50&&
oldest!==void 0&&tokens.delete(oldest)},takenOut:text2=>[...always,...tokens.values()].reduce((left,spelling)=>left.replace(spelling,"***"),text2)}}function addedTo(request,signed){
let headers=Object.entries(signed.headers??{}).filter(([name2,value])=>request.headers?.[name2]!==value),before=new URL(request.url).searchParams,query=[...new URL(
signed.url).searchParams].filter(([name2,value])=>!before.getAll(name2).includes(value));return[...headers,...query].flatMap(([,value])=>value.split(" "))}function spellingsOf(key){
let spelt2=[...key].map(letter=>{let hex=letter.charCodeAt(0).toString(16).padStart(2,"0");return`(?:\\\\?\\x${hex}|\\\\u00${hex}|%${hex})`});return new RegExp(
spelt2.join(""),"gi")}var REPLY_LIMIT=4*1024*1024,LOOK_LIMIT=64*1024*1024;function openSession(options){let problems=checkAccount(options),provider2=readProvider(options.provider);if(problems.
length>0||typeof provider2!="string")throw invalidInput(problems,nameIn(options));let adapter=ADAPTERS[provider2],ignored=ignoredBaseUrl(provider2,options.baseUrl);
ignored!==null&&options.log?.("info",ignored);let own3=ignored===null?options.baseUrl:void 0,baseUrl=withoutVersion(adapter,(own3||adapter.baseUrl||"").replace(
/\/+$/,"")),{origin,hostname}=new URL(baseUrl),hosts=baseUrl===adapter.baseUrl?adapter.hosts??{}:{},origins=new Set([origin,...Object.values(hosts).map(host=>new URL(
host).origin)]),key=options.apiKey??"",secrets=createSecrets([key,...key.split(":")]),withoutKey=text2=>secrets.takenOut(text2);return{adapter,baseUrl,hosts,isPrivate:isPrivateHost(
hostname),http:adapter.answer?inProcess(adapter.answer,options.clock):keptSecret(options.http,withoutKey),clock:options.clock,log:options.log??(()=>{}),words:options.
words??LIBRARY_WORDS,pacer:createPacer(options.clock),models:options.models??[],hasKey:key!=="",authorize(request){if(!request.authorized||key===""||!origins.has(
new URL(request.url).origin))return request;let signed=adapter.authorize?.(request,key,options.clock.now())??inHeader(adapter,request,key);for(let added of addedTo(
request,signed))secrets.add(added);return signed},withoutKey,accountMark:attempt=>key===""?void 0:accountMark(key,attempt)}}function withoutVersion({versions=[]},baseUrl){
let version2=versions.find(end=>baseUrl.endsWith(end));return version2===void 0?baseUrl:baseUrl.slice(0,-version2.length)}function keptSecret(http,withoutKey){return(request,options)=>http(
request,options).catch(error2=>{throw error2 instanceof Error&&(error2.message=withoutKey(error2.message)),error2})}function inHeader({keyHeader=["Authorization",
"Bearer "]},request,key){let[name2,before]=keyHeader;return{...request,headers:{...request.headers,[name2]:`${before}${key}`}}}function rootUrl(session,prefix){
let{prefixes}=session.adapter;return joinUrl(session.baseUrl,prefix!==void 0&&prefixes.includes(prefix)?prefix:prefixes[0])}function hostUrl(session,host,prefix){
return session.hosts[host]??rootUrl(session,prefix)}async function exchange(session,request,purpose,signal,unsent,{limit=REPLY_LIMIT,timeoutMs,publicOnly=!1}={}){
let options={purpose,publicOnly,...signal?{signal}:{},...unsent?{unsent}:{},...timeoutMs===void 0?{}:{timeoutMs}},response=await session.http(session.authorize(
request),options),text2=session.withoutKey(await response.text(limit));return{status:response.status,headers:response.headers,text:text2}}function inProcess(answer,clock){
return async request=>{let{status,headers,text:text2,bytes}=await answer(request,clock.now(),clock.random());return{status,headers,text:async()=>text2,async*stream(){
yield bytes??new TextEncoder().encode(text2)},discard(){}}}}function usd(amount){return Math.round(amount*1e6)/1e6}function sumUsd(amounts){let micro=0;for(let amount of amounts){if(amount===null)return null;micro+=Math.
round(amount*1e6)}return micro/1e6}function formatUsd(amount){if(amount===null)return"unknown";let cents=usd(amount*100);return`$${Number.isInteger(cents)?amount.
toFixed(2):String(usd(amount))}`}function adviceAfter(words2,code,charged){let advice=words2.advice[code]??"";return advice===""||code!=="provider_failed"||charged==="no"?advice:`It is not boug\
ht again by itself: change the prompt, or ${words2.buyAgain}.`}function isOurs(handle){return handle.submittedAt!==void 0}function isNowhere(code){return code==="not_found"||code==="invalid_input"}function chargedOf(session,known2){
return known2?session.adapter.free?"no":"yes":"unknown"}function failedTask(session,task,state){let{adapter}=session,reported=state.failure,refunded=adapter.free?
"yes":reported?.refunded??"unknown",charged=refunded==="yes"?"no":refunded==="no"?"yes":"unknown",money=adapter.free?"The sandbox charges nothing.":refunded==="\
yes"?adapter.refunds==="yes"?"The provider refunds failed tasks.":"The provider says that it is not charged.":refunded==="no"?`The provider charges it all the s\
ame${state.cost===null?"":`: ${formatUsd(state.cost)}`}.`:"Whether the provider refunds it is not stated: check the balance.",code=codeOf(reported),why=reported?.
message??"no reason given";return errorOf(session,"failed",{id:task.id,word:state.word,why,money,advice:adviceAfter(session.words,code,charged)},{code,task,charged,
refunded,...reported?.providerCode?{providerCode:reported.providerCode}:{}})}function codeOf(reported){if(reported===null)return"provider_failed";let{code,providerCode}=reported;
return(code==="provider_failed"?aboutMoney({code:providerCode,type:null,message:""}):void 0)??code}function timedOut(session,task,timeoutMs,problem,known2){let facts={
id:task.id,seconds:Math.round(timeoutMs/1e3),trouble:problem===""?"":` Last trouble: ${sentence(problem)}`};return known2?errorOf(session,"notReady",{...facts,paid:!session.
adapter.free},{task}):errorOf(session,"notSeen",facts,{task})}function aborted2(session,task,known2){return errorOf(session,known2?"stoppedWaiting":"stoppedUnse\
en",{id:task.id},{task})}function gone(session,task,code,problem,known2){let{adapter,words:words2}=session,nowhere=isNowhere(code),advice=nowhere?known2?"The pr\
ovider no longer knows it, or knows it under another key or address.":"Check its id, and the provider, key and address that it was made with. Whether it was cha\
rged, nobody can say.":`Check the key, then ${words2.resume}: the task is taken up where it stands.`;return errorOf(session,"lost",{id:task.id,why:problem,advice:`${known2?
"It was accepted before. ":""}${advice}`},{code:code==="invalid_input"?"not_found":code,task,charged:nowhere?isOurs(task)&&adapter.free?"no":"unknown":chargedOf(
session,known2),retryable:!nowhere})}var LAST_LOOK_MS=1e4;async function getTask(session,handle,signal,seen2=!1,timeoutMs){let prefixes=new PathPrefixes(session.adapter,handle.prefix),look=await lookOnce(
session,handle,signal,timeoutMs);for(;look.state===null&&look.otherPrefix&&prefixes.next();)look=await lookOnce(session,{...handle,...prefixes.inHandle},signal,
timeoutMs);if(look.state!==null)return look.state;let code=look.lasting??"provider_unavailable";throw errorOf(session,"notShown",{id:handle.id,why:look.problem,
advice:session.words.advice[code]??""},{code,task:handle,charged:chargedOf(session,seen2||isOurs(handle)&&!isNowhere(look.lasting)),retryable:look.lasting===null||
look.unsure===!0})}async function lookInTime(session,task,{leftMs,timeoutMs,signal}){let{clock,pacer}=session,last=clock.now()+Math.max(leftMs,Math.min(LAST_LOOK_MS,
Math.max(1e3,timeoutMs)));await pacer.ready(signal,last);let left=last-clock.now();return left<=0?{state:null,lasting:null,problem:"the provider asked to be lef\
t alone for now",floorMs:0}:lookOnce(session,task,signal,left)}async function lookOnce(session,task,signal,timeoutMs=Number.POSITIVE_INFINITY){let{adapter,clock}=session,
root=rootUrl(session,task.prefix),until=clock.now()+timeoutMs,reply,state;try{let bounds=()=>({limit:LOOK_LIMIT,timeoutMs:until-clock.now()});reply=await exchange(
session,adapter.poll(root,task),"free",signal,void 0,bounds());let asked={root,task,now:clock.now()},said2=adapter.readLook?.(reply)??(isAccepted(reply)?adapter.
readPoll(bodyOfLook(reply),asked):void 0);said2&&"next"in said2?(reply=await exchange(session,said2.next,"free",signal,void 0,bounds()),state=said2.read(readJson(
reply),reply)):state=said2}catch(error2){if(!(error2 instanceof TransportError))throw error2;let tooLarge2=error2.kind==="too-large";return{state:null,lasting:null,
problem:error2.message,floorMs:0,tooLarge:tooLarge2}}let retryAfter=askedPauseMs(reply,clock.now()),pollAfter=Number(reply.headers["openai-poll-after-ms"]),floorMs=Math.
max(retryAfter??0,pollAfter>0&&pollAfter<6e5?pollAfter:0);if(state)return{state:withWholeAddresses(state,root),floorMs};if(state===null)return{state,floorMs,lasting:"\
not_found",unsure:!0,problem:"it does not know it"};reply.status===429&&session.pacer.pause(pauseMs(retryAfter,backoffMs(1,session.clock.random())));let verdict=judgeReply(
adapter,reply),page=adviceForPage(session,reply),problem=page!==""?`${describe2(reply,verdict)}. ${page}`:verdict.error?`HTTP ${reply.status}: ${verdict.error.message}`:
`HTTP ${reply.status} without a task in it`;return{state:null,lasting:verdict.said!=="anyone"&&(reply.status<300||reply.status>=400)&&verdict.rule.action==="ref\
use"&&LASTING.has(verdict.code)?verdict.code:null,problem,floorMs,otherPrefix:verdict.rule===INVALID_URL}}function isAccepted({status}){return status>=200&&status<
300}function withWholeAddresses(state,root){let named=state.videoUrls??(state.videoUrl===null?[]:[state.videoUrl]);if(named.length===0)return state;let videoUrls=[
...new Set(named.flatMap(address=>resolveAddress(address,root)))];return{...state,videoUrl:videoUrls[0]??null,videoUrls}}var LASTING=new Set(["auth","permission",
"not_found","invalid_input","insufficient_funds"]);function followBoxes(events={}){let at=0,end=0,header=[],lost2=!1,passed=0,kept2=null,open5=box=>{events.onBox?.(box),box.end!==null&&events.keep?.(box)&&(kept2=
{box,pieces:[]}),box.end===at&&close()},close=()=>{kept2&&events.onContent?.(kept2.box,joined(kept2.pieces)),kept2=null};return{pass(bytes){passed+=bytes.byteLength;
let from=0;for(;!lost2&&from<bytes.byteLength;){if(header.length===0&&at<end){let step=Math.min(end-at,bytes.byteLength-from);kept2?.pieces.push(bytes.slice(from,
from+step)),from+=step,at+=step,at===end&&close();continue}header.push(bytes[from++]??0),at+=1;let size=sizeIn(header);if(size==="more")continue;let start=at-header.
length,type=String.fromCharCode(...header.slice(4,8));if(size===null){lost2=!0,isLastBox(header)&&open5({type,start:at,end:null});continue}header=[],end=start+size,
open5({type,start:at,end})}},isTorn:()=>!lost2&&header.length===0&&at<end,isLost:()=>lost2,passed:()=>passed}}function joined(pieces){if(pieces.length===1&&pieces[0])
return pieces[0];let all=new Uint8Array(pieces.reduce((sum,piece)=>sum+piece.byteLength,0)),at=0;for(let piece of pieces)all.set(piece,at),at+=piece.byteLength;
return all}function hasName(header){return header.slice(4,8).every(byte=>byte>=32&&byte<=126||byte===169)}function isLastBox(header){return hasName(header)&&bigEndian(
header.slice(0,4))===0}function sizeIn(header){if(header.length<8)return"more";if(!hasName(header))return null;let size=bigEndian(header.slice(0,4));if(size!==1)
return size>=8?size:null;if(header.length<16)return"more";let large=bigEndian(header.slice(8,16));return large>=16&&Number.isSafeInteger(large)?large:null}function bigEndian(bytes){
return bytes.reduce((value,byte)=>value*256+byte,0)}function childrenOf(view,parent){let parts=[];for(let at=parent.start;at+8<=parent.end;){let short=uint32(view,at),wide=short===1,size=wide?uint32(view,at+8)*2**
32+uint32(view,at+12):short===0?parent.end-at:short,header=wide?16:8;if(size<header||at+size>parent.end)break;parts.push({type:name(view,at+4),start:at+header,end:at+
size}),at+=size}return parts}function child(view,parent,type){return childrenOf(view,parent).find(part=>part.type===type)}function viewOf(bytes){return new DataView(
bytes.buffer,bytes.byteOffset,bytes.byteLength)}function name(view,at){return String.fromCharCode(byteAt(view,at),byteAt(view,at+1),byteAt(view,at+2),byteAt(view,
at+3))}function uint32(view,at){return at+4<=view.byteLength?view.getUint32(at):0}function byteAt(view,at){return at<view.byteLength?view.getUint8(at):0}function uint64(view,at){
return uint32(view,at)*2**32+uint32(view,at+4)}var FRAGMENT_LISTS=new Set(["sidx","mfra"]),TOLERANCE=.5,TOLERANCE_PART=.2,UNKNOWN=new Set([0,4294967295,2**64]);function followFragments(){let tracks=new Map,announced=0,
moofs=0,listed=0,dataBytes=0,lastByte=0,hasIntro=!1;function intro(moov){let view=viewOf(moov),root={type:"moov",start:0,end:moov.byteLength},mvex=child(view,root,
"mvex");if(!mvex||hasIntro)return;hasIntro=!0;let header=timing(view,child(view,root,"mvhd")),whole=child(view,mvex,"mehd"),stated=whole?(byteAt(view,whole.start)===
1?uint64:uint32)(view,whole.start+4):0;for(let trak of childrenOf(view,root))trak.type==="trak"&&addTrack(view,trak);for(let trex of childrenOf(view,mvex)){let track=trex.
type==="trex"?tracks.get(uint32(view,trex.start+4)):void 0;track&&(track.duration=uint32(view,trex.start+12),track.size=uint32(view,trex.start+16))}header.timescale!==
0&&(announced=UNKNOWN.has(stated)?Math.max(announced,header.duration/header.timescale):stated/header.timescale)}function addTrack(view,trak){let header=child(view,
trak,"tkhd"),mdia=child(view,trak,"mdia");if(!header||!mdia)return;let id=uint32(view,header.start+(byteAt(view,header.start)===1?20:12)),{timescale,duration:duration2}=timing(
view,child(view,mdia,"mdhd")),minf=child(view,mdia,"minf"),table=minf&&child(view,minf,"stbl"),times=table&&child(view,table,"stts"),units=times?sumOfTimes(view,
times):0,seconds=timescale>0?units/timescale:0;tracks.set(id,{timescale,duration:0,size:0,seconds,from:null,to:0}),timescale>0&&(announced=Math.max(announced,duration2/
timescale))}function fragment(moof){let view=viewOf(moof);moofs+=1;for(let traf of childrenOf(view,{type:"moof",start:0,end:moof.byteLength}))traf.type==="traf"&&
addTo(view,traf)}function addTo(view,traf){let header=child(view,traf,"tfhd"),track=header&&tracks.get(uint32(view,header.start+4));if(!header||!track)return;let own3=defaultsOf(
view,header,track),decode3=child(view,traf,"tfdt"),units=0;for(let run of childrenOf(view,traf)){if(run.type!=="trun")continue;let{duration:duration2,bytes}=sumOfRun(
view,run,own3);units+=duration2,dataBytes+=bytes}if(track.timescale===0||(track.seconds+=units/track.timescale,!decode3))return;let start=(byteAt(view,decode3.start)===
1?uint64:uint32)(view,decode3.start+4)/track.timescale;track.from=Math.min(track.from??start,start),track.to=Math.max(track.to,start+units/track.timescale)}return{
read({type,end},content){type==="moov"?intro(content):type==="moof"?fragment(content):type==="sidx"&&end!==null?lastByte=Math.max(lastByte,end+spanOf(content)):
type==="mfra"&&(listed=Math.max(listed,fragmentsListed(content)))},problem({bytes,dataBytes:there}){if(lastByte>bytes)return`its list of parts (sidx) goes on to\
 byte ${lastByte}, and it ends at byte ${bytes}`;if(listed>moofs)return`its list (mfra) names ${listed} fragments, and ${moofs} are there`;if(dataBytes>there)return`\
its fragments name ${dataBytes} bytes of frames, and ${there} are there`;let seconds=Math.max(0,...[...tracks.values()].map(lengthOf)),missing=announced-seconds;
return seconds===0||missing<=Math.min(TOLERANCE,announced*TOLERANCE_PART)?null:`it announces ${inSeconds(announced)} s, and ${inSeconds(seconds)} s are there`}}}
function lengthOf({seconds,from,to}){return Math.max(seconds,from===null?0:to-from)}function inSeconds(seconds){return Math.round(seconds*10)/10}function timing(view,header){
if(!header)return{timescale:0,duration:0};let isLong=byteAt(view,header.start)===1,duration2=isLong?uint64(view,header.start+24):uint32(view,header.start+16);return{
timescale:uint32(view,header.start+(isLong?20:12)),duration:UNKNOWN.has(duration2)?0:duration2}}function sumOfTimes(view,times){let units=0,count2=Math.min(uint32(
view,times.start+4),(times.end-times.start-8)/8);for(let at=0;at<count2;at++)units+=uint32(view,times.start+8+at*8)*uint32(view,times.start+12+at*8);return units}
function defaultsOf(view,header,track){let flags=uint32(view,header.start),at=header.start+8+(flags&1?8:0)+(flags&2?4:0),duration2=flags&8?uint32(view,at):track.
duration;return at+=flags&8?4:0,{duration:duration2,size:flags&16?uint32(view,at):track.size}}function sumOfRun(view,run,own3){let flags=uint32(view,run.start),
[hasDuration,hasSize]=[(flags&256)!==0,(flags&512)!==0],step=(hasDuration?4:0)+(hasSize?4:0)+(flags&1024?4:0)+(flags&2048?4:0),first2=run.start+8+(flags&1?4:0)+
(flags&4?4:0),stated=uint32(view,run.start+4),count2=step===0?stated:Math.min(stated,Math.max(0,Math.floor((run.end-first2)/step)));if(!hasDuration&&!hasSize)return{
duration:count2*own3.duration,bytes:count2*own3.size};let duration2=hasDuration?0:count2*own3.duration,bytes=hasSize?0:count2*own3.size;for(let at=first2;at<first2+
count2*step;at+=step)hasDuration&&(duration2+=uint32(view,at)),hasSize&&(bytes+=uint32(view,at+(hasDuration?4:0)));return{duration:duration2,bytes}}function spanOf(sidx){
let view=viewOf(sidx),isLong=byteAt(view,0)===1,span=isLong?uint64(view,20):uint32(view,16),list2=isLong?28:20,count2=byteAt(view,list2+2)<<8|byteAt(view,list2+
3);for(let at=0;at<count2;at++)span+=uint32(view,list2+4+at*12)&2147483647;return span}function fragmentsListed(mfra){let view=viewOf(mfra),most=0;for(let table of childrenOf(
view,{type:"mfra",start:0,end:mfra.byteLength})){if(table.type!=="tfra")continue;let isLong=byteAt(view,table.start)===1,lengths=uint32(view,table.start+8),entry=(isLong?
16:8)+(lengths>>4&3)+(lengths>>2&3)+(lengths&3)+3,room=Math.floor((table.end-table.start-16)/entry),offsets=new Set;for(let at=0;at<Math.min(uint32(view,table.start+
12),room);at++){let place2=table.start+16+at*entry;offsets.add(isLong?uint64(view,place2+8):uint32(view,place2+4))}most=Math.max(most,offsets.size)}return most}var BLOCKS=new Set([163,160]);function followElements(){let at=0,skipTo=0,segmentEnd=null,inSegment=!1,frames=!1,lost2=!1,header=[];return{pass(bytes){let from=0;
for(;!lost2&&from<bytes.byteLength;){if(header.length===0&&at<skipTo){let step=Math.min(skipTo-at,bytes.byteLength-from);from+=step,at+=step;continue}header.push(
bytes[from++]??0),at+=1;let element=readElement(header);if(element==="more")continue;if(header=[],element===null){lost2=!0;continue}let{id,size}=element,end=size===
null?null:at+size;id===408125543&&!inSegment?(inSegment=!0,segmentEnd=end):inSegment&&id===524531317||(inSegment&&BLOCKS.has(id)&&(size??0)>0&&(frames=!0),end===
null?lost2=!0:skipTo=end)}},hasFrames:()=>frames,isTorn:()=>!lost2&&(at<skipTo||segmentEnd!==null&&at<segmentEnd),isLost:()=>lost2}}function readElement(header){
let idLength=lengthOf2(header[0]??0);if(idLength>4)return null;if(header.length<=idLength)return"more";let first2=header[idLength]??0,sizeLength=lengthOf2(first2);
if(sizeLength>8)return null;if(header.length<idLength+sizeLength)return"more";let id=header.slice(0,idLength).reduce((value,byte)=>value*256+byte,0),own3=first2&
255>>sizeLength,rest=header.slice(idLength+1,idLength+sizeLength),unknown3=own3===255>>sizeLength&&rest.every(byte=>byte===255),size=rest.reduce((value,byte)=>value*
256+byte,own3);return{id,size:unknown3?null:size}}function lengthOf2(first2){return first2===0?9:Math.clz32(first2)-23}function docTypeOf(bytes){if(bytes.byteLength<
8||new DataView(bytes.buffer,bytes.byteOffset).getUint32(0)!==440786851)return null;let text2=String.fromCharCode(...bytes.subarray(0,128)),at=text2.indexOf("B\x82");
return(at===-1?null:/[a-z]{4,16}/.exec(text2.slice(at+2,at+28))?.[0])??"matroska"}var MOST_ENTRIES=4e6;function readMovie(moov){let view=viewOf(moov),root={type:"moov",start:0,end:moov.byteLength},parts=childrenOf(view,root),movie={videoTracks:new Set,
chunks:[],fragmented:parts.some(({type})=>type==="mvex"),compressed:parts.some(({type})=>type==="cmov"),picture:{duration:durationIn(view,parts),width:null,height:null}},
tracks=new Set;for(let trak of parts.filter(({type})=>type==="trak")){let mdia=child(view,trak,"mdia"),handler=mdia&&child(view,mdia,"hdlr");if(!mdia||!handler||
name(view,handler.start+8)!=="vide")continue;let minf=child(view,mdia,"minf"),table=minf&&child(view,minf,"stbl"),described=table&&child(view,table,"stsd");if(!table||
!described||uint32(view,described.start+4)===0)continue;let header=child(view,trak,"tkhd");header&&movie.picture.width===null&&Object.assign(movie.picture,sizeIn2(
view,header)),header&&tracks.add(uint32(view,header.start+(byteAt(view,header.start)===1?20:12))),addChunks(view,table,movie.chunks)}return movie.videoTracks=tracks,
movie}function durationIn(view,parts){let header=parts.find(({type})=>type==="mvhd");if(!header)return null;let isLong=byteAt(view,header.start)===1,scale=uint32(
view,header.start+(isLong?20:12)),units=isLong?uint64(view,header.start+24):uint32(view,header.start+16),seconds=units/scale;return units>0&&units!==(isLong?2**
64:2**32-1)&&Number.isFinite(seconds)?Math.round(seconds*1e3)/1e3:null}function sizeIn2(view,header){let matrix=header.end-8-36;if(matrix<header.start)return{width:null,
height:null};let wide=Math.round(uint32(view,header.end-8)/65536),high=Math.round(uint32(view,header.end-4)/65536);return wide===0||high===0?{width:null,height:null}:
uint32(view,matrix)===0&&uint32(view,matrix+4)!==0?{width:high,height:wide}:{width:wide,height:high}}function samplesIn(moof,tracks){let view=viewOf(moof),samples=0;
for(let traf of childrenOf(view,{type:"moof",start:0,end:moof.byteLength})){if(traf.type!=="traf")continue;let header=child(view,traf,"tfhd");if(!(!header||tracks.
size>0&&!tracks.has(uint32(view,header.start+4))))for(let run of childrenOf(view,traf))run.type==="trun"&&(samples+=uint32(view,run.start+4))}return samples}function addChunks(view,table,chunks){
let offsets=offsetsOf(view,table),runs=child(view,table,"stsc"),sizes=sizesOf(view,table),count2=runs?entries(uint32(view,runs.start+4),runs,12):0;if(!runs||!sizes||
count2===0)return;let run=0,sample=0;for(let[index,offset]of offsets.entries()){for(;run+1<count2&&uint32(view,runs.start+8+(run+1)*12)<=index+1;)run+=1;let samples=Math.
min(uint32(view,runs.start+8+run*12+4),sizes.count-sample),size=sizes.sum(sample,sample+samples);if(sample+=samples,size===0)continue;let last=chunks.at(-1);last!==
void 0&&last[1]===offset?chunks[chunks.length-1]=[last[0],offset+size]:chunks.push([offset,offset+size])}}function offsetsOf(view,table){let small=child(view,table,
"stco"),large=child(view,table,"co64");if(small){let count3=entries(uint32(view,small.start+4),small,4);return Array.from({length:count3},(_,index)=>uint32(view,
small.start+8+index*4))}if(!large)return[];let count2=entries(uint32(view,large.start+4),large,8);return Array.from({length:count2},(_,index)=>{let at=large.start+
8+index*8;return uint32(view,at)*2**32+uint32(view,at+4)})}function sizesOf(view,table){let plain=child(view,table,"stsz");if(plain){let same=uint32(view,plain.
start+4),stated=uint32(view,plain.start+8);if(same>0)return{count:stated,sum:(from,to)=>(to-from)*same};let at2=plain.start+12;return{count:entries(stated,plain,
4,12),sum:summing(sample=>uint32(view,at2+sample*4))}}let compact=child(view,table,"stz2");if(!compact)return null;let bits=byteAt(view,compact.start+7),at=compact.
start+12,count2=entries(uint32(view,compact.start+8),compact,bits/8,12);return bits===16?{count:count2,sum:summing(sample=>byteAt(view,at+sample*2)*256+byteAt(view,
at+sample*2+1))}:bits===8?{count:count2,sum:summing(sample=>byteAt(view,at+sample))}:bits!==4?null:{count:count2,sum:summing(sample=>byteAt(view,at+(sample>>1))>>
(sample%2===0?4:0)&15)}}function summing(sizeOf){return(from,to)=>{let sum=0;for(let sample=from;sample<to;sample++)sum+=sizeOf(sample);return sum}}function entries(stated,box,size,header=8){
if(stated>MOST_ENTRIES||box.start+header+stated*size>box.end)throw new Error("its table of samples is broken");return stated}var ANY_ENDING=/\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;function namedAs(name2,kind2){return kind2===void 0||kind2==="mp4"?name2:`${name2.replace(ANY_ENDING,"")}.${kind2}`}
var FIRST_BYTES=64,INDEX_BYTES=64*1024*1024,MP4_BOXES=new Set(["styp","moov","moof","sidx","emsg","prft","uuid","pdin"]),QUICKTIME_BOXES=new Set(["wide","free",
"skip","mdat","pnot"]);function readFirstBytes(bytes){let type=((from,to)=>String.fromCharCode(...bytes.subarray(from,to)))(4,8);if(type==="ftyp")return{kind:isQuickTime(
bytes)?"mov":"mp4"};let doc=docTypeOf(bytes);if(doc!==null)return{kind:doc==="webm"?"webm":"mkv"};let size=bytes.byteLength<8?0:new DataView(bytes.buffer,bytes.
byteOffset).getUint32(0);if(size===0||size===1||size>=8){if(MP4_BOXES.has(type))return{kind:"mp4"};if(QUICKTIME_BOXES.has(type))return{kind:"mov"}}return insteadOf(
bytes)}function isQuickTime(bytes){return String.fromCharCode(...bytes.subarray(8,12))==="qt  "}var SIGNATURES=[["\x89PNG","a picture (PNG)"],["\xFF\xD8\xFF","a\
 picture (JPEG)"],["GIF8","a picture (GIF)"],["RIFF","a RIFF file (AVI, WebP or sound)"],["FLV","an FLV file"],["PK","a zip archive"],["\x8B","compressed byt\
es (gzip)"],["%PDF","a PDF"],["ID3","sound (MP3)"]];function insteadOf(bytes){if(bytes.byteLength===0)return{instead:"an empty file",text:!1};let start=String.fromCharCode(
...bytes.subarray(0,FIRST_BYTES)),text2=start.replace(/^\xef\xbb\xbf/,"").trimStart();if(/^#EXTM3U/.test(text2))return{instead:"a playlist (HLS)",text:!1};if(/^[[{"]/.
test(text2))return{instead:"JSON",text:!0};if(/^<\?xml|^<Error/i.test(text2))return{instead:"XML",text:!0};if(/^<(?:!doctype|html|head|body|!--|\w)/i.test(text2))
return{instead:"a web page",text:!0};let known2=SIGNATURES.find(([signature])=>start.startsWith(signature))?.[1];return known2!==void 0?{instead:known2,text:!1}:
/[\x00-\x08\x0e-\x1f]/.test(start)?{instead:"no MP4, QuickTime or WebM",text:!1}:{instead:"text",text:!0}}function checkClip(kind2,largest=Number.POSITIVE_INFINITY){
return kind2==="webm"||kind2==="mkv"?checkMatroska():checkMovie(largest)}function checkMatroska(){let elements=followElements();return{pass:bytes=>elements.pass(
bytes),isTorn:()=>elements.isTorn(),hopeless:()=>elements.isLost()&&!elements.hasFrames()?"its elements cannot be read":null,problem(){return elements.hasFrames()?
elements.isTorn()?"it ends in the middle":null:"it holds no frames"},picture:()=>null}}var MOST_RANGES=1e4;function checkMovie(largest){let movie=null,broken2=null,
never2=null,fragments=0,announced=followFragments(),data=[],boxes=followBoxes({onBox(box){box.type==="mdat"&&data.length<MOST_RANGES&&data.push([box.start,box.end]),
never2??=neverEnds(box,movie!==null)},keep:({type,start,end})=>type==="moov"&&movie===null||type==="moof"||FRAGMENT_LISTS.has(type)&&end!==null&&end-start<=INDEX_BYTES,
onContent(box,content){let{type}=box;if(announced.read(box,content),!FRAGMENT_LISTS.has(type))try{type==="moov"?movie=readMovie(content):fragments+=samplesIn(content,
movie?.videoTracks??new Set)}catch(error2){broken2=error2.message}}});function neverEnds({type,start,end},indexed){return(type==="moov"||type==="moof")&&(end===
null||end-start>INDEX_BYTES)?`its index (${type}) is larger than ${INDEX_BYTES/1024/1024} MiB`:end!==null&&end>largest?`it claims to go on to byte ${end}`:end===
null&&!indexed?"it has no index (moov)":null}function ofSamples({chunks,videoTracks,fragmented,compressed}){if(compressed)return data.length>0?null:"it holds no\
 frames (mdat)";if(videoTracks.size===0)return"it has no track of video";if(chunks.length===0)return fragments===0?fragmented?"it has no fragments with frames":
"its tables name no frames":data.length>0?ofFragments():"it holds no frames (mdat)";let size=boxes.passed(),isThere=([from,to])=>{let range=rangeAt(from);return range!==
void 0&&to<=Math.min(range[1]??size,size)};return chunks.every(isThere)?fragmented?ofFragments():null:"its index names frames that are not in the file"}function ofFragments(){
let bytes=boxes.passed(),dataBytes=data.length<MOST_RANGES?data.reduce((sum,[from,to])=>sum+(to??bytes)-from,0):Number.POSITIVE_INFINITY,missing=announced.problem(
{bytes,dataBytes});return missing===null?null:`it was cut off: ${missing}`}function rangeAt(place2){let low=0,high=data.length;for(;low<high;){let middle=low+high>>
1;(data[middle]?.[0]??0)<=place2?low=middle+1:high=middle}return data[low-1]}return{pass:bytes=>boxes.pass(bytes),isTorn:()=>boxes.isTorn(),hopeless(){return never2!==
null?never2:broken2!==null?broken2:boxes.isLost()&&movie===null?"it has no index (moov)":null},problem(){return broken2!==null?broken2:boxes.isTorn()?"it ends i\
n the middle":movie===null?"it has no index (moov)":ofSamples(movie)},picture:()=>movie?.picture??null}}async function withFirstBytes(stream){let rest=stream[Symbol.asyncIterator](),first2=new Uint8Array(0),isOver=!1;for(;!isOver&&first2.byteLength<FIRST_BYTES;){let step=await rest.
next();step.done?isOver=!0:first2=first2.byteLength===0?step.value:concat(first2,step.value)}async function*body(){try{for(first2.byteLength>0&&(yield first2);!isOver;){
let step=await rest.next();if(step.done)return;yield step.value}}finally{await rest.return?.()}}return{first:first2,body:body()}}async function textOf2(body,limit){
let decoder=new TextDecoder,text2="",size=0;for await(let chunk of body){if(size+=chunk.byteLength,size>limit)throw new TransportError("too-large","maybe",`the \
body is larger than ${limit} bytes`);text2+=decoder.decode(chunk,{stream:!0})}return text2+decoder.decode()}function concat(first2,second){let both=new Uint8Array(
first2.byteLength+second.byteLength);return both.set(first2),both.set(second,first2.byteLength),both}var NOT_OF_THE_CLIP=/\b(?:ip|api[ _-]?key|token|firewall|waf|access|account|user|region|country|network|website|site)\b/i,OF_THE_CLIP2=/content|moderat|safety|nsfw|polic|violat|sensitive|censor|unsafe|flagged|prompt|responsible|\brai\b|敏感|违规|审核/i;
function refusalIn(body){let text2=body.trim(),json=readJson({status:200,headers:{},text:text2}),reason2=json===void 0||typeof json=="string"?inWords(json??text2):
inJson(json),said2=`${reason2?.code??""} ${reason2?.message??""}`;return reason2===null||NOT_OF_THE_CLIP.test(said2)||!OF_THE_CLIP2.test(said2)?null:failureOf("\
failed",reason2,"unknown")}function inJson(json){return[reasonIn(void 0,json),remarkIn(json,!1)].find(part=>part!==null&&isPlainlyOver(part))??filterIn(json)}function inWords(text2){
if(text2.length>500||/^[<{[]/.test(text2))return null;let reason2={code:null,message:text2};return isPlainlyOver(reason2)?reason2:null}var TIMES=3;function createRefusals(){
let last=null,times=0;return{hear(failure2){times+=failure2===null?0:1,last=failure2??last},believed:()=>times>=TIMES?last:null}}var SAID_BYTES=64*1024;async function judge2(session,response,source,{offset,known:known2,maxBytes}){let{status,headers}=response;if(status!==200&&status!==206)
return judgeRefusal(session,response,source);let isSame=known2===null||known2.source===source.id,total=totalBytes(status,headers),wrong=said3=>({kind:"wrong",said:said3});
if(status===206&&isPacked(headers))return{kind:"trouble",said:"it sent a part of a compressed file"};if(status===206&&rangeStart(headers)!==(isSame?offset:0))return wrong(
"it answered another range than asked");if(known2?.total!=null&&total!==null&&total!==known2.total)return wrong("the file changed at the host");if(total!==null&&
total>maxBytes)return wrong(`the file is larger than ${sizeInWords(maxBytes)} (${total} bytes)`);let skip=status===206&&isSame?0:offset,found={source:source.id,
total,validator:validatorOf(headers)};if(status===206&&isSame&&offset>0)return{kind:"file",known:found,skip,clip:"mp4",body:response.stream()};let{first:first2,
body}=await withFirstBytes(response.stream()),begins=readFirstBytes(first2);if("kind"in begins)return first2.byteLength<FIRST_BYTES?wrong(`what it sent is no vi\
deo: ${first2.byteLength} bytes`):{kind:"file",known:found,skip,clip:begins.kind,body};let type=(headers["content-type"]??"").toLowerCase().slice(0,60),said2=`H\
TTP ${status}, but what it sent is ${begins.instead}${type===""?"":` (${type})`}`;return begins.text?judgeText(session,source,said2,begins.instead,body):wrong(`${said2}\
 and no video`)}async function judgeText(session,source,said2,what,body){let text2=await textOf2(body,what==="JSON"?LOOK_LIMIT:SAID_BYTES).catch(error3=>{if(error3 instanceof
TransportError&&error3.kind==="too-large")return"";throw error3}),json=what==="JSON"?readJson({status:200,headers:{},text:text2}):void 0,error2=readWireError(json),
words2=error2?`HTTP 200: ${error2.message}`:said2,refusal2=what==="JSON"||what==="text"?refusalIn(text2):null;if(refusal2!==null)return{kind:"wrong",said:`HTTP \
200: ${refusal2.message}`,refusal:refusal2};let state=session.adapter.readPoll(json);if(state&&!("next"in state)&&state.status!=="succeeded"&&state.known&&source.
isRoute)return{kind:"trouble",said:`it says that the task is ${state.word}`,mayBeLate:!0};let line=what==="text"?text2.trim():"",named=addressesIn(/^(?:https?:\/\/|data:video\/)\S+$/i.
test(line)?line:json);return{kind:"wrong",said:words2,...named.length>0?{named}:{}}}async function judgeRefusal(session,response,source){let{status,headers}=response,
text2=session.withoutKey(await response.text(SAID_BYTES).catch(()=>"")),json=readJson({status,headers,text:text2}),error2=readWireError(json),words2=error2?.message??
firstText(object(json)?.detail,object(json)?.message,object(json)?.msg),type=headers["content-type"]||"no content type",said2=words2===void 0?`HTTP ${status} wi\
th ${type}`:`HTTP ${status}: ${words2}`,waitMs=retryAfterMs(headers,session.clock.now()),refusal2=status>=400&&status<500?refusalIn(text2):null;return refusal2!==
null?{kind:"wrong",said:`HTTP ${status}: ${refusal2.message}`,refusal:refusal2}:/not completed|not ready|not finished|current status|(?:still|being) (?:processed|processing|generated)/i.
test(words2??"")&&status>=400&&status<500||status===202||status===425?{kind:"trouble",said:said2,waitMs}:status===401||status===403?{kind:!source.request.authorized||
/expire|no longer|gone|deleted|purged|removed/i.test(`${error2?.code} ${words2}`)?"gone":"wrong",said:said2,mayBeLate:!0}:status===410?{kind:"gone",said:said2}:
source.isRoute&&(status===405||status===501)?{kind:"absent",said:said2}:status===404?{kind:source.isRoute&&isNoRoute(error2)?"absent":"gone",said:said2,mayBeLate:!0}:
{kind:status<300||status>=400&&status<500&&status!==408&&status!==429?"wrong":"trouble",said:said2,waitMs}}function isNoRoute(error2){return error2?/invalid url|\broute\b|endpoint|no such path|cannot get|method|^not found\.?$|no handler|unknown (?:url|path)/i.
test(error2.message):!0}function totalBytes(status,headers){let range=/\/(\d{1,15})$/.exec(headers["content-range"]??""),value=status===206?range?.[1]:isPacked(
headers)?void 0:headers["content-length"];return value!==void 0&&/^\d{1,15}$/.test(value)?Number(value):null}function isPacked(headers){return!/^(?:identity)?$/i.
test(headers["content-encoding"]?.trim()??"")}function rangeStart(headers){let match=/^bytes (\d{1,15})-/.exec(headers["content-range"]??"");return match?Number(
match[1]):null}function validatorOf(headers){let etag=headers.etag;return(etag?.startsWith("W/")?"":etag)||headers["last-modified"]||null}function sizeInWords(bytes){
return bytes%1024**3===0?`${bytes/1024**3} GiB`:`${bytes} bytes`}import{createHash as createHash2}from"node:crypto";var PATIENCE_MS=5*6e4,STUBBORN=3,SLOW_MS=6e4,SLOW_BYTES=60*1024,Patience=class{#clock;#ms;#attempt=0;#stubborn=0;#askedFor=null;#came;constructor(clock,ms=PATIENCE_MS){
this.#clock=clock,this.#ms=ms,this.#came={at:clock.now(),offset:0}}came(offset,total){(offset-this.#came.offset>=SLOW_BYTES||offset===total)&&(this.#came={at:this.#clock.
now(),offset}),this.#attempt=0,this.#stubborn=0}askedToWait(ms){this.#askedFor=Math.max(this.#askedFor??0,ms)||this.#askedFor}staysWithIt(){return++this.#stubborn<
STUBBORN}goesOn(){this.#stubborn=0}isOver(){return this.#clock.now()-this.#came.at>this.#ms}pause(){let asked=this.#askedFor;return this.#askedFor=null,this.#attempt+=
1,pauseMs(asked,backoffMs(this.#attempt-1,this.#clock.random(),1e4))}};async function*atSpeed(body,clock){let waited=0,came=0,since=clock.now();for await(let chunk of body){
if(waited+=clock.now()-since,came+=chunk.byteLength,waited>=SLOW_MS){if(came<SLOW_BYTES)throw new TransportError("timeout","maybe",`it brought ${came} bytes in ${Math.
round(waited/1e3)} s`);waited=0,came=0}yield chunk,since=clock.now()}}var NotThisFile=class extends Error{},Unplayable=class extends Error{},TooLarge=class extends Error{},MAX_BYTES=4*1024**3,Delivery=class{maxBytes;#clock;#hash=createHash2(
"sha256");#kind="mp4";#check=null;#known=null;#offset=0;#packed=!1;constructor(clock,maxBytes=MAX_BYTES){this.#clock=clock,this.maxBytes=maxBytes}get offset(){return this.#offset}get known(){
return this.#offset===0?null:this.#known}get total(){return this.#known?.total??null}sawPacked(){this.#packed=!0}rangeAt(source){return this.known?.source!==source||
this.#packed?{from:0,validator:null}:{from:this.#offset,validator:this.#known?.validator??null}}isComplete(){return this.#offset>0&&this.#offset===this.#known?.
total}isOver(){return this.#offset===this.#known?.total||this.total===null&&!this.#isTorn()}async*take({body,skip,known:known2,clip}){this.known?.source!==known2.
source&&(this.#known=known2),this.#offset===0&&(this.#kind=clip,this.#check=checkClip(clip,this.maxBytes));let again=skip>0?createHash2("sha256"):null,left=skip;
for await(let chunk of atSpeed(body,this.#clock)){if(again&&left>0){let part=chunk.subarray(0,left);if(again.update(part),left-=part.byteLength,chunk=chunk.subarray(
part.byteLength),left===0&&again.digest("hex")!==this.#hash.copy().digest("hex"))throw new NotThisFile("it sent another file than before")}if(this.total!==null&&
(chunk=chunk.subarray(0,Math.max(0,this.total-this.#offset))),chunk.byteLength>0&&(this.#follow(chunk),yield chunk),this.#offset===this.total)return}}#follow(chunk){
let isFirst=this.#offset===0;if(this.#offset+chunk.byteLength>this.maxBytes)throw new TooLarge(`the file is larger than ${sizeInWords(this.maxBytes)}`);this.#check?.
pass(chunk);let never2=this.#check?.hopeless()??null;if(never2!==null)throw isFirst?new NotThisFile(`what it sent is no clip: ${never2}`):new Unplayable(never2);
this.#hash.update(chunk),this.#offset+=chunk.byteLength}#isTorn(){return this.#check?.isTorn()??!0}end(){let bytes=this.#offset;if(this.#check?.isTorn())throw new Unplayable(
`the file ends in the middle, after ${bytes} bytes`);let problem=this.#check===null?"nothing came":this.#check.problem();if(problem!==null)throw new Unplayable(
`${problem} (${bytes} bytes)`);return{bytes,sha256:this.#hash.digest("hex"),...this.#kind==="mp4"?{}:{kind:this.#kind}}}};function sourcesOf(session,task,state){let{adapter}=session,prefixes=new PathPrefixes(adapter,task.prefix).all,named=namedBy(state),known2=prefixes.flatMap(prefix=>adapter.
assets(rootUrl(session,prefix),task,state)),requests=[...named.filter(isData).map(url=>({method:"GET",url,authorized:!1})),...known2,...named.map(url=>({method:"\
GET",url,authorized:!1}))];return withoutTwins(requests.flatMap(request=>sourcesFor(session,request,named.includes(request.url),rootUrl(session,task.prefix))))}
function sourcesAt(session,addresses2,task){let root=rootUrl(session,task.prefix);return withoutTwins(addresses2.flatMap(url=>sourcesFor(session,{method:"GET",url,
authorized:!1},!0,root)))}function namedBy({videoUrl,videoUrls}){return[...new Set([...videoUrl===null?[]:[videoUrl],...videoUrls??[]])]}function sourcesFor(session,request,isNamed,root){
return(isNamed?resolveAddress(request.url,root):[request.url]).flatMap(url=>(!isData(url)&&URL.canParse(url)&&new URL(url).origin===new URL(session.baseUrl).origin?
[!0,...isNamed?[!1]:[]]:[!1]).map(authorized=>({request:{...request,url,authorized:authorized&&(isNamed||request.authorized)},id:`${authorized?"with key ":""}${placeOf(
url)}`,isRoute:!isNamed,answer:null})))}function placeOf(url){if(isData(url))return`data: ${url.length} ${url.slice(-24)}`;if(!URL.canParse(url))return url;let{
origin,pathname}=new URL(url);return origin+pathname}function withoutTwins(sources){let seen2=new Set;return sources.filter(({request:{url,authorized}})=>{let key=`${authorized}\
 ${url}`;return!seen2.has(key)&&seen2.add(key)})}function isInBucket(url){return/^(?:gs|s3|oss):\/\/[^/?#@\s]+\/\S/i.test(url)&&URL.canParse(url)}function inWords2(url){
if(isData(url))return"the data: address in the reply";if(!URL.canParse(url))return`"${url.slice(0,80)}"`;let{protocol,host,pathname}=new URL(url);if(isInBucket(
url))return`${protocol}//${host}${pathname}`.slice(0,2e3);let place2=/^https?:$/.test(protocol)?host+pathname:`a ${protocol} address`;return place2.length>160?`${place2.
slice(0,157)}...`:place2}var MOST3=24,Tour=class{#sources;#at=0;constructor(sources){this.#sources=sources.slice(0,MOST3)}get all(){return this.#sources}current(){
return this.#sources[this.#at]}advance(){for(this.#at+=1;this.#at<this.#sources.length;this.#at++)if(this.#sources[this.#at]?.answer?.failing!=="refused")return!1;
return this.#at=this.#sources.findIndex(({answer})=>answer?.failing!=="refused"),this.#at===-1&&(this.#at=this.#sources.length),!0}insert(sources){let have=new Set(
this.#sources.map(({request})=>`${request.authorized} ${request.url}`)),fresh=sources.filter(({request})=>!have.has(`${request.authorized} ${request.url}`)),room=MOST3-
this.#sources.length;return this.#sources.splice(this.#at+1,0,...fresh.slice(0,Math.max(0,room))),fresh.length>0&&room>0}replace(sources){let before=new Map(this.#sources.
map(source=>[source.id,source.answer]));this.#sources=sources.slice(0,MOST3).map(source=>({...source,answer:before.get(source.id)??null})),this.#at=this.#sources.
findIndex(({answer})=>answer?.failing!=="refused"),this.#at===-1&&(this.#at=this.#sources.length)}};var UnreadableVideo=class extends Error{source;constructor(message,source){super(message),this.source=source}};function notThere(session,task,{status,failure:reported}){
let{id}=task;if(status==="queued"||status==="running")return errorOf(session,"askedTooSoon",{id,status},{task});let refunded=reported?.refunded??"unknown";return errorOf(
session,"endedWithoutVideo",{id,status,why:reported?.message??"no reason given"},{code:reported?.code??"provider_failed",task,charged:chargedAfter(session,refunded),
refunded})}function failedWith(session,task,reported,sources){let{code,message,refunded,providerCode}=reported,charged=chargedAfter(session,refunded),money=charged===
"no"?"The provider says that it is not charged.":"Whether it is charged is not stated: check the balance.",advice=adviceAfter(session.words,code,charged);return errorOf(
session,"madeNoFile",{id:task.id,why:message,money,advice,answers:answersOf(sources)},{code,task,charged,refunded,...providerCode===null?{}:{providerCode}})}function chargedAfter({
adapter},refunded){return adapter.free||refunded==="yes"?"no":refunded==="no"?"yes":"unknown"}function answersOf(sources){let parts=sources.map(({request,answer})=>`${inWords2(
request.url)}: ${answer?.said??"not asked"}`),all=[...new Set(parts)],more=all.length>6?`; and ${all.length-6} more`:"";return all.slice(0,6).join("; ")+more}function unplayable(session,task,source,why){
let place2=inWords2(source.request.url),cause=new UnreadableVideo(why,{id:source.id,place:place2});return errorOf(session,"fileUnplayable",{id:task.id,place:place2,
why},{task,cause})}function givenUp(session,task,sources,why,reported=null){if(reported!==null&&why!=="trouble")return failedWith(session,task,reported,sources);
let{id}=task,stored=sources.map(({request})=>request.url).filter(isInBucket);if(stored.length>0&&stored.length===sources.length)return errorOf(session,"fileInBu\
cket",{id,places:stored.map(inWords2).join(", ")},{task});let answers=answersOf(sources);if(why==="gone")return errorOf(session,"fileGone",{id,answers:answers||
"no address",paid:!session.adapter.free},{task});let reason2=sources.every(({answer})=>answer?.failing==="absent")?`the host names no address, and has no conten\
t route (${answers})`:answers;return errorOf(session,"fileNotFetched",{id,why:reason2},{code:why==="wrong"?"invalid_response":"network",task})}var PIECE=256*1024;function openData(address){let comma=address.indexOf(","),head=comma===-1||comma>300?"":address.slice(5,comma).trim().toLowerCase();if(!head.
startsWith("video/"))return null;let pieces=/;\s*base64$/.test(head)?base64Pieces(address,comma+1):percentPieces(address,comma+1);return{status:200,headers:{"co\
ntent-type":head.replace(/;.*$/s,"")},async text(limit){let decoder=new TextDecoder,text2="";for(let piece of pieces)if(text2+=decoder.decode(piece,{stream:!0}),
text2.length>limit)throw new TransportError("too-large","maybe",`the body is larger than ${limit} bytes`);return text2+decoder.decode()},async*stream(){yield*pieces},
discard(){}}}function*base64Pieces(address,from){let left="";for(let at=from;at<address.length;){let end=endOfPiece(address,at),letters=unescaped2(address.slice(
at,end)).replace(/\s/g,"").replace(/-/g,"+").replace(/_/g,"/");at=end;let all=left+letters,whole=at<address.length?all.length-all.length%4:all.length;left=all.slice(
whole),yield bytesOf(all.slice(0,whole))}}function*percentPieces(address,from){let encoder=new TextEncoder;for(let at=from;at<address.length;){let end=endOfPiece(
address,at),bytes=[];for(let index=at;index<end;index++){let letter=address[index]??"",hex=letter==="%"?address.slice(index+1,index+3):"";/^[0-9a-f]{2}$/i.test(
hex)?(bytes.push(Number.parseInt(hex,16)),index+=2):letter<="\x7F"?bytes.push(letter.charCodeAt(0)):bytes.push(...encoder.encode(letter))}at=end,yield Uint8Array.
from(bytes)}}function endOfPiece(address,at){let end=Math.min(at+PIECE,address.length);if(end===address.length)return end;let percent=address.lastIndexOf("%",end-
1);return percent>at&&percent>end-3?percent:end}function unescaped2(text2){return text2.includes("%")?text2.replace(/%([0-9a-f]{2})/gi,(_,hex)=>String.fromCharCode(
Number.parseInt(hex,16))):text2}function bytesOf(base64){let binary;try{binary=atob(base64)}catch{throw new TransportError("address","no","the data: address in \
the reply holds no readable base64")}return Uint8Array.from(binary,letter=>letter.charCodeAt(0))}var REDIRECTS=5;async function openFile(session,source,{from,validator},timeoutMs,signal){if(isData(source.url)){let file=openData(source.url);if(file===null)throw new TransportError(
"address","no","refused: it is a data: address of something that is no video");return file}let own3=new URL(session.baseUrl).origin,request=source;if(from>0){let range={
Range:`bytes=${from}-`};validator!==null&&(range["If-Range"]=validator),request={...source,headers:{...source.headers,...range}}}for(let hop=0;;hop++){let isOwn=URL.
canParse(request.url)&&new URL(request.url).origin===own3,refused=refusedAsset(request.url,session.isPrivate||isOwn);if(refused!==null)throw new TransportError(
"address","no",`the address of the file was refused: ${refused}`);let response=await session.http(session.authorize(request),{purpose:"asset",publicOnly:!session.
isPrivate&&!isOwn,...timeoutMs===Number.POSITIVE_INFINITY?{}:{timeoutMs:Math.max(1,timeoutMs)},...signal?{signal}:{}}),location=response.headers.location;if(response.
status<300||response.status>399||response.status===304||location===void 0)return response;if(response.discard(),hop>=REDIRECTS)throw new TransportError("address",
"no",`more than ${REDIRECTS} redirects`);if(!URL.canParse(location,request.url))throw new TransportError("address","no","a redirect to nowhere");let next=new URL(
location,request.url);if(new URL(request.url).protocol==="https:"&&next.protocol==="http:")throw new TransportError("address","no","a redirect from https to htt\
p");request={...request,url:next.href,authorized:request.authorized&&next.origin===own3}}}var NO_ROUNDS={gone:0,wrong:0,asked:!1,mayBeLate:!1},WRONG_ROUNDS=4,GONE_ROUNDS=6;function afterRound(before,round){let{said:said2}=round,counts=!isHopeful(round),
rounds={...before,gone:before.gone+(counts&&isGone(round)?1:0),wrong:before.wrong+(counts&&!isGone(round)?1:0)};return(said2.has("gone")||before.mayBeLate)&&!before.
asked?{rounds:{...rounds,asked:!0},step:"ask the task"}:{rounds,step:counts&&round.isRefused?"wrong":byCount(rounds,round)}}function afterNone(rounds,round){return isHopeful(
round)?{rounds,step:byCount(rounds,round)}:{rounds,step:isGone(round)?"gone":"wrong"}}function afterSilence(before,round){let rounds={...before,asked:!1,gone:0};
return{rounds,step:byCount(rounds,round)}}function byCount({gone:gone2,wrong},{goneRounds=GONE_ROUNDS}){return gone2>=goneRounds?"gone":wrong>=WRONG_ROUNDS||gone2+
wrong>=GONE_ROUNDS?"wrong":"try again"}function isHopeful({said:said2}){return said2.has("trouble")}function isGone({said:said2}){return said2.has("gone")&&!said2.
has("wrong")&&!said2.has("refused")}var EARLY_MS=100;async function*readClip(session,task,state,options={}){if(state.status!=="succeeded")throw notThere(session,task,state);let{clock}=session,{signal,
avoid,goneRounds,leastMs=0,deadline=Number.POSITIVE_INFINITY}=options,end=Math.max(deadline,clock.now()+leastMs),left=()=>end-clock.now(),sourcesIn=seen2=>lastOfAll(
sourcesOf(session,task,seen2),avoid),tour=new Tour(sourcesIn(state)),fetching={session,task,tour,signal,left,delivery:new Delivery(clock,options.maxBytes),patience:new Patience(
clock,options.patienceMs)},{delivery,patience}=fetching,refusals=createRefusals(),rounds=NO_ROUNDS,failure2=state.failure;for(;;){if(stopWhenTold(fetching),left()<=
0)throw outOfTime(fetching);let source=tour.current();if(!source)throw givenUp(session,task,tour.all,"wrong",failure2);let answer=yield*fetchFrom(source,fetching);
if("bytes"in answer)return answer;stopWhenTold(fetching);let{kind:kind2,waitMs,mayBeLate=!1,refusal:refusal2=null,named}=answer,said2=named!==void 0&&tour.insert(
sourcesAt(session,named,task))?`${answer.said}, which names another address`:answer.said;if(source.answer={failing:kind2,said:session.withoutKey(said2)},patience.
askedToWait(waitMs??0),rounds={...rounds,mayBeLate:rounds.mayBeLate||mayBeLate},source.isRoute&&refusals.hear(refusal2),!(kind2==="trouble"&&delivery.known?.source===
source.id&&patience.staysWithIt())){if(patience.goesOn(),!tour.advance())continue;failure2??=refusals.believed();let round={said:answersIn(tour),isRefused:failure2!==
null,goneRounds},after=afterRound(rounds,round);if(after.step==="ask the task"){let seen2=await askTheTask(fetching);if(typeof seen2=="object"&&seen2!==null){failure2=
seen2.failure,tour.replace(sourcesIn(seen2)),rounds=after.rounds;continue}seen2!==null&&(source.answer={failing:"trouble",said:seen2}),after=seen2===null?afterNone(
after.rounds,round):afterSilence(after.rounds,round)}if(rounds=after.rounds,after.step==="gone"||after.step==="wrong")throw givenUp(session,task,tour.all,after.
step,failure2)}if(patience.isOver())throw givenUp(session,task,tour.all,"trouble",failure2);await clock.sleep(Math.max(0,Math.min(patience.pause(),left())),signal)}}
async function*fetchFrom(source,fetching){let{session,task,delivery,patience,signal,left}=fetching,response=null;try{response=await openFile(session,source.request,
delivery.rangeAt(source.id),left(),signal),isPacked(response.headers)&&delivery.sawPacked();let reply=await judge2(session,response,source,delivery);if(reply.kind!==
"file")return reply;for await(let chunk of delivery.take(reply))if(patience.came(delivery.offset,delivery.total),yield chunk,stopWhenTold(fetching),left()<=0)throw errorOf(
session,"fileTooLate",{id:task.id},{task});return delivery.isOver()?delivery.end():{kind:"trouble",said:`the body ended at ${delivery.offset} of ${delivery.total??
"more"} bytes`}}catch(error2){return endOrAnswer(error2,source,fetching)}finally{response?.discard()}}function endOrAnswer(error2,source,fetching){let{session,task,
tour,delivery,left}=fetching;if(error2 instanceof Unplayable)throw unplayable(session,task,source,error2.message);if(error2 instanceof TooLarge)throw givenUp(session,
task,[{...source,answer:{failing:"wrong",said:error2.message}}],"wrong");if(error2 instanceof NotThisFile)return{kind:"wrong",said:error2.message};if(!(error2 instanceof
TransportError))throw error2;if(delivery.isComplete())return endOf(source,fetching);if(stopWhenTold(fetching),left()<=EARLY_MS&&!hasAnswer(tour.all))throw errorOf(
session,"fileTooLate",{id:task.id},{task});return{kind:error2.kind==="address"?"refused":"trouble",said:error2.message}}function endOf(source,{session,task,delivery}){
try{return delivery.end()}catch(error2){throw error2 instanceof Unplayable?unplayable(session,task,source,error2.message):error2}}async function askTheTask(fetching){
let{session,task,signal,left}=fetching;try{let state=await getTask(session,task,signal,!0,left());return state.status==="succeeded"?state:null}catch(error2){if(!ReelayError.
is(error2))throw error2;if(error2.code==="not_found")return null;if(!error2.retryable||error2.code!=="provider_unavailable")throw error2;return stopWhenTold(fetching),
error2.message}}function stopWhenTold({session,task,signal}){if(signal?.aborted)throw errorOf(session,"stoppedFetching",{id:task.id},{task})}function outOfTime({
session,task,tour}){return hasAnswer(tour.all)?givenUp(session,task,tour.all,"trouble"):errorOf(session,"fileTooLate",{id:task.id},{task})}function hasAnswer(sources){
return sources.some(({answer})=>answer!==null)}function answersIn({all}){return new Set(all.map(({answer})=>answer?.failing??"trouble"))}function lastOfAll(sources,avoid){
return!avoid||avoid.size===0?sources:[...sources.filter(({id})=>!avoid.has(id)),...sources.filter(({id})=>avoid.has(id))]}var TRIES=3,MOST_TRIES=8;async function fetchClip(session,task,state,save,options={}){let avoid=new Set,answers=new Set;for(let attempt=1;;attempt++)try{return await save(
readClip(session,task,state,{...options,avoid}))}catch(error2){let unreadable3=error2 instanceof ReelayError?error2.cause:error2;if(!(unreadable3 instanceof UnreadableVideo))
throw error2;let{source,message}=unreadable3,isNew=source!==void 0&&!avoid.has(source.id);if(source!==void 0&&avoid.add(source.id),answers.add(source===void 0?message:
`${source.place}: ${message}`),attempt<TRIES||isNew&&attempt<MOST_TRIES)continue;let facts={id:task.id,answers:[...answers].join("; ")};throw errorOf(session,"n\
othingPlayable",facts,{task,cause:error2})}}var ELSEWHERE=[()=>!0,"anything"];var FUNCTION=[value=>typeof value=="function","a function"],OBJECT=[isObject2,"an object"],MILLISECONDS=[atLeast(0),"a number of milliseconds, 0 or more"],POLL_INTERVAL=[
atLeast(1),"a number of milliseconds, 1 or more"],TIME=[atLeast(0),"a time in milliseconds since 1970"],BYTES=[atLeast(1),"a number of bytes, 1 or more"];function isObject2(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function atLeast(least){return value=>typeof value=="number"&&value>=
least}function serializeString(value){if(!value.isWellFormed())throw new Error("Lone surrogate is not allowed");return JSON.stringify(value)}function serializePrimitive(value){
switch(typeof value){case"number":if(isNaN(value))throw new Error("NaN is not allowed");if(!isFinite(value))throw new Error("Infinity is not allowed");return JSON.
stringify(value);case"string":return serializeString(value);case"boolean":return value?"true":"false";default:return JSON.stringify(value)}}function enterValue(value,seen2){
let wrappers=null;for(;value!==null&&typeof value=="object"&&typeof value.toJSON=="function";){if(seen2.has(value))throw new Error("Circular reference detected");
seen2.add(value),(wrappers??=[]).push(value),value=value.toJSON()}if((value instanceof Number||value instanceof String||value instanceof Boolean)&&(value=value.
valueOf()),value===null||typeof value!="object"){if(wrappers!==null)for(let wrapper of wrappers)seen2.delete(wrapper);return serializePrimitive(value)}if(seen2.
has(value))throw new Error("Circular reference detected");return seen2.add(value),{container:value,keys:Array.isArray(value)?null:Object.keys(value).sort(),index:0,
first:!0,wrappers}}function canonicalize(object2){if(object2===null||typeof object2!="object")return serializePrimitive(object2);let seen2=new Set,root=enterValue(
object2,seen2);if(typeof root!="object")return root;let result=root.keys===null?"[":"{",stack=[root];outer:for(;stack.length>0;){let frame=stack[stack.length-1],
container=frame.container;if(frame.keys===null){for(;frame.index<container.length;){let i=frame.index++;i>0&&(result+=",");let element=container[i],value=element===
void 0||typeof element=="symbol"||typeof element=="function"?null:element;if(value===null||typeof value!="object"){result+=serializePrimitive(value);continue}let child2=enterValue(
value,seen2);if(typeof child2!="object"){result+=child2===void 0?"null":child2;continue}result+=child2.keys===null?"[":"{",stack.push(child2);continue outer}result+=
"]"}else{let keys=frame.keys;for(;frame.index<keys.length;){let key=keys[frame.index++],value=container[key];if(value===void 0||typeof value=="symbol"||typeof value==
"function")continue;if(value===null||typeof value!="object"){frame.first?frame.first=!1:result+=",",result+=serializeString(key)+":"+serializePrimitive(value);continue}
let child2=enterValue(value,seen2);if(child2!==void 0){if(frame.first?frame.first=!1:result+=",",result+=serializeString(key)+":",typeof child2!="object"){result+=
child2;continue}result+=child2.keys===null?"[":"{",stack.push(child2);continue outer}}result+="}"}if(seen2.delete(container),frame.wrappers!==null)for(let wrapper of frame.
wrappers)seen2.delete(wrapper);stack.pop()}return result}function fieldsOf2(extra){let found=[],walk=(value,path,inside,depth)=>{if(depth>32)return void found.push({path,name:"",inside});if(Array.isArray(value)){for(let[
index,item]of value.entries())walk(asSent(item),`${path}[${index}]`,inside,depth+1);return}if(!(typeof value!="object"||value===null))for(let[key,item]of Object.
entries(value)){if(item===void 0)continue;let at=path===""?key:`${path}.${key}`,sent=asSent(item),levels=levelsOf(key);for(let[index,name2]of levels.entries()){
let above=[...inside,...levels.slice(0,index)];found.push({path:at,name:name2,inside:above,...index===levels.length-1?{value:sent}:{}})}walk(sent,at,[...inside,
...levels],depth+1)}};return walk(asSent(extra),"",[],0),found}function asSent(value){if(typeof value=="string")return settingsIn(value)??value;let{toJSON}=value??
{};return typeof toJSON=="function"?toJSON.call(value):value}function levelsOf(key){let levels=key.split(/[.[\]/]+/).filter(level=>level!=="");return levels.length>
1?levels:[key]}var SETTINGS=[/(?:^|[\s?&;,|{"'([])["']?([\p{L}_$][\p{L}\p{N}_.$[\]-]*)["']?\s*=(?!=)\s*[^\s&]/gu,new RegExp("(?:^|\\s)--(\\p{L}[\\p{L}\\p{N}_-]*)",
"gu"),new RegExp("(?:^|\\s)-(\\p{L})(?=[\\s=]*\\d)","gu"),/(?:^|[\n,;{])[ \t]*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:[ \t]*[^\s,;]+[ \t]*(?=$|[\n,;}])/gu];function settingsIn(text2){
if(/^\s*["[{]/.test(text2))try{let inner=JSON.parse(text2);return typeof inner=="string"?settingsIn(inner):inner}catch{}if(/^\s*(?:data:|[a-z][a-z0-9+.-]*:\/\/)\S*\s*$/i.
test(text2))return null;let plain=(/%3D/i.test(text2)?unescaped3(text2):text2).normalize("NFKC"),names2=SETTINGS.flatMap(setting=>[...plain.matchAll(setting)].map(
([,name2=""])=>name2));return names2.length===0?null:Object.fromEntries(names2.map(name2=>[name2,!0]))}function unescaped3(text2){try{return decodeURIComponent(
text2)}catch{return text2}}function plainName(name2){return name2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")}var KEEPS_THE_PRICE=namesIn(`
  seed random_seed noise_seed
  prompt negative_prompt negative_text negative
  prompt_extend prompt_optimizer prompt_optimization prompt_enhancement prompt_enhancer prompt_expansion prompt_upsampling
  enhance_prompt optimize_prompt expand_prompt enable_prompt_expansion enable_prompt_optimizer enable_prompt_enhancement
  cfg cfg_scale guidance guidance_scale sampler scheduler style
  camera camera_control camera_motion camera_movement camera_fixed fixed_camera
  multi_shot
  first_frame first_frame_image first_frame_image_url first_frame_url first_image start_image start_image_url
  last_frame last_frame_image last_frame_image_url last_frame_url last_image end_image end_image_url end_frame
  image_tail tail_image tail_image_url
  watermark aigc_watermark
  person_generation safety_checker enable_safety_checker safety_tolerance safety_filter moderation content_moderation
  public_figure_threshold
  callback callback_url callback_uri callback_id callback_mode callback_secret callback_headers
  webhook webhook_url webhook_uri webhook_id webhook_secret webhook_key webhook_events webhook_events_filter webhook_headers
  notify_url notify_hook notification_url
  user user_id user_name end_user end_user_id session_id trace_id request_id client_request_id client_id
  external_id external_task_id external_reference idempotency_key correlation_id order_id invoice invoice_id
  timestamp created_at timeout timeout_ms timeout_seconds
  project project_id campaign campaign_id account account_id customer customer_id tenant tenant_id organization
  department team country language locale title description comment note notes label labels tag tags category
`),HOLDS_FIELDS=namesIn(`
  input inputs parameter parameters param params config configuration generation_config option options setting settings
  metadata meta extra extras extra_body additional additional_parameters provider_options advanced
`),MAY_BE_LISTS=namesIn("label labels tag tags category webhook_events webhook_events_filter"),CAMERA=namesIn("type config horizontal vertical pan tilt roll zoo\
m direction");function namesIn(text2){return new Set(text2.trim().split(/\s+/).map(plainName))}function billedFields(extra){let fields=fieldsOf2(extra),unknown3=fields.
filter(field=>!isKnownToKeepIt(field)).map(({path})=>path),several=fields.filter(({name:name2,value})=>isSeveral(name2,value)).map(({path})=>path),found=new Set(
[...unknown3,...several]),holders=new Set(fields.filter(({value})=>typeof value=="object").map(({path})=>path)),holdsOthers=path=>holders.has(path)&&[...found].
some(one2=>one2.startsWith(`${path}.`)||one2.startsWith(`${path}[`));return[...new Set(fields.map(({path})=>path))].filter(path=>found.has(path)&&!holdsOthers(path))}
function isKnownToKeepIt({name:name2,inside,value}){let plain=plainName(name2);return HOLDS_FIELDS.has(plain)?value==null||typeof value=="object":KEEPS_THE_PRICE.
has(plain)||CAMERA.has(plain)&&inside.some(above=>/^camera/i.test(plainName(above)))}function isSeveral(name2,value){return Array.isArray(value)&&value.length>1&&
!MAY_BE_LISTS.has(plainName(name2))}var DATA=/^data:(image|video|audio)\//i,VIDEO=/\.(?:mp4|mov|webm|m4v|mkv)$/i,AUDIO=/\.(?:mp3|wav|m4a|aac|flac|ogg)$/i;function mediaKind(address){let named=DATA.
exec(address)?.[1];if(named!==void 0)return named.toLowerCase();let path=address.replace(/[?#].*$/s,"");return VIDEO.test(path)?"video":AUDIO.test(path)?"audio":
"image"}function byMediaKind(addresses2){let of=kind2=>addresses2.filter(address=>mediaKind(address)===kind2);return{image:of("image"),video:of("video"),audio:of(
"audio")}}function filled(lists){return Object.fromEntries(Object.entries(lists).filter(([,list2])=>list2.length>0))}function estimate(card,request){let priced=fromCard(card,request);if(priced.usd===null||priced.usd===0)return priced;let billed=billedFields(request.extra??{});
return billed.length===0?priced:{usd:null,reason:uncertainPrice(billed)}}var MOST_NAMED=5;function uncertainPrice(billed){let named=billed.slice(0,MOST_NAMED).map(
field=>`"${field.length>80?`${field.slice(0,80)}\u2026`:field}"`),more=billed.length-named.length,words2=more>0?[...named,`${more} more`]:named,last=words2.at(-1)??
"";return`extra sets ${words2.length<2?last:`${words2.slice(0,-1).join(", ")} and ${last}`}, which can change the price`}function fromRows(card,price,request){let{
defaults={}}=card,duration2=request.duration??defaults.duration,asked={resolution:request.resolution??defaults.resolution,aspectRatio:request.aspectRatio??defaults.
aspectRatio,audio:request.audio??defaults.audio,image:(request.images?.length??0)>0,references:(request.references?.length??0)>0,video:(request.references??[]).
some(file=>typeof file=="string"&&mediaKind(file)==="video"),duration:duration2},row=price.rows.find(row2=>Object.entries(asked).every(([name2,value])=>{let wanted=row2[name2];
return wanted===void 0||wanted===value}));if(!row)return{usd:null,reason:`no price is known for such a clip of "${card.model}"`};let length=duration2??Math.max(
...card.durations);if(row.per==="second"&&!Number.isFinite(length))return{usd:null,reason:`"${card.model}" costs by the second, and its length is not known`};let clip=Math.
max(row.usd*(row.per==="second"?length:1),row.least??0),images=filesOf2(request,"image")-(row.freeImages??0),total=clip+(row.eachImage??0)*Math.max(0,images)+(row.
eachSound??0)*filesOf2(request,"audio"),note=[...row.per==="second"&&duration2===void 0?[`at most: it is counted as ${length} s`]:[],...price.note===void 0?[]:[
price.note]].join("; ");return{usd:usd(total),source:price.source,row:rowInWords(row),...note&&{note}}}function filesOf2({images=[],endImage,references=[]},kind2){
return[...images,...endImage===void 0?[]:[endImage],...references].filter(file=>(typeof file=="string"?mediaKind(file):"image")===kind2).length}function rowInWords(row){
let{per,usd:usd2,resolution,aspectRatio,audio,image,references,video,duration:duration2,eachImage,freeImages,eachSound}=row;return[`${formatUsd(usd2)} a ${per===
"second"?"second":"clip"}`,resolution,aspectRatio,duration2===void 0?void 0:`${duration2} s`,audio===void 0?void 0:audio?"with audio":"without audio",image===void 0?
void 0:image?"from an image":"from text",references?"with references":void 0,video===void 0?void 0:video?"with a reference video":"without a reference video",eachImage===
void 0?void 0:`${formatUsd(eachImage)} more for each image${freeImages?` after ${freeImages}`:""}`,eachSound===void 0?void 0:`${formatUsd(eachSound)} more for e\
ach sound`].filter(part=>part!==void 0).join(", ")}function fromCard(card,request){if(!card)return{usd:null,reason:`no price is known for the model "${request.model}\
" at this provider`};let{price,defaults={}}=card;if(!price)return{usd:null,reason:`${card.source.from} states no price for "${card.model}"`};if(price.per==="row")
return fromRows(card,price,request);let resolution=request.resolution??defaults.resolution,rate=price.per==="call"?price.usd:resolution===void 0?void 0:price.usd[resolution];
if(rate===void 0)return{usd:null,reason:`no price is known for ${resolution} of "${card.model}"`};let units=price.per==="call"?1:request.duration??defaults.duration;
if(units===void 0)return{usd:null,reason:`"${card.model}" costs by the second, and its length is not known`};let note=price.note===void 0?{}:{note:price.note};return{
usd:usd(rate*units),source:price.source,...note}}function wireOf({wire},card){return{...wire,...card?.wire}}function onTheWire(field){return field==="endImageUrl"?"lastFrame":field==="referenceUrls"?"reference\
s":field}function canSend(adapter,card,field){let forms=card===null||card.form?[]:formsOf(card);return(forms.length===0?[card]:forms.map(([form])=>inForm(card,form))).
some(one2=>wireOf(adapter,one2)[onTheWire(field)]!=null)}function writtenNames({wire,ownNames=[]},card){return[...Object.values({...wire,...withoutNulls(card?.wire??
{})}).map(entry=>lastName(entry)),...ownNames]}function writtenPaths({wire},card){return Object.values({...wire,...withoutNulls(card?.wire??{})}).map(entry=>typeof entry==
"string"?entry:entry[0]).filter(path=>path.includes("."))}function nameOnWire(adapter,card,field){let entry=wireOf(adapter,card)[onTheWire(field)];return entry==
null?void 0:lastName(entry)}function lastName(entry){let path=typeof entry=="string"?entry:entry[0];return path.slice(path.lastIndexOf(".")+1)}function withoutNulls(wire){
return Object.fromEntries(Object.entries(wire).filter(([,entry])=>entry!==null))}function requestBody(adapter,request,{card,callbackUrl}){let{images,endImage,references=[],
aspectRatio}=request,values={...request,model:card?.formModel??request.model,aspectRatio:aspectRatio??(card===null||images.length===0?void 0:adapter.requiredRatio),
size:pixelSize(request)??void 0,images:addresses(images),firstFrame:addresses(images)?.[0],lastFrame:addresses(endImage===void 0?[]:[endImage])?.[0],references:addresses(
references),callbackUrl},body={};for(let[field,entry]of Object.entries(wireOf(adapter,card))){let value=values[field];if(entry==null)continue;let[path,write]=typeof entry==
"string"?[entry,void 0]:entry;put(body,path.split("."),write===void 0||value===void 0?value:write(value))}let inside=adapter.body===void 0?body:put(body,[adapter.
body],body[adapter.body]??{});return Object.assign(inside,card?.always,request.extra),body}function addresses(images){let urls=images.filter(image=>typeof image==
"string");return urls.length>0?urls:void 0}function put(body,[name2="",...deeper],value){return deeper.length===0?(body[name2]=value,value):(body[name2]??={},put(
body[name2],deeper,value))}var OBJECT2=/\[object (?:Object|Array|Undefined|Null|Promise|Map|Set|WeakMap|WeakSet|Date|RegExp|Error|Function|AsyncFunction|GeneratorFunction|Generator|AsyncGenerator|Symbol|Number|String|Boolean|BigInt|Arguments|Proxy|JSON|Math|global|Window|Module|Response|Request|Headers|FormData|Blob|File|Buffer|ArrayBuffer|DataView|U?[Ii]nt(?:8|16|32)(?:Clamped)?Array|Uint8ClampedArray|Float(?:32|64)Array|Iterator|(?:Array|Map|Set|String) Iterator)\]/i,
NOTHING2=/^[\s"'`“”‘’«»,;:()[\]{}<>]*(?:(?:undefined|null|nan|none|nil)[\s"'`“”‘’«»,;:()[\]{}<>]*)+$/i,GITHUB=/^\s*(?:Object|Array)\s*$/;function brokenText(value){
if(typeof value!="string")return`it is ${Array.isArray(value)?"a list":typeof value=="object"?"an object":`${String(value)}`} and no text. Give the words themse\
lves: the field of it that holds the text.`;let object2=OBJECT2.exec(value)?.[0];return object2!==void 0?`it holds "${object2}", which is an object that was put\
 into a text. Name the field of the object that holds the words.`:NOTHING2.test(value)||GITHUB.test(value)?`it is "${value.trim().slice(0,60)}", which is what a\
n empty variable or expression leaves behind. Check where it comes from.`:null}var HALF_A_CHARACTER="it holds half of a character, as when a text is cut in the \
middle of an emoji. Remove that half.";function plainText(text2){return text2.replace(/^\uFEFF+/,"").replace(/\r\n?/g,`
`)}function plainTexts(value){let plain=inner=>typeof inner=="string"?plainText(inner):Array.isArray(inner)?inner.map(plain):Object.prototype.toString.call(inner)!==
"[object Object]"||typeof inner.toJSON=="function"?inner:Object.fromEntries(Object.entries(inner).map(([name2,item])=>[name2,plain(item)]));return plain(value)}function readExtra(adapter,card,extra,sent,problems){let value=extra??{},add=(value2,message2)=>problems.push({field:"extra",value:value2,message:message2});if(typeof value!=
"object"||Array.isArray(value))return add(value,"it is no map of fields. Write names and values, for example seed: 7."),{};let message=notJson(value);if(message!==
null)return add(void 0,message),{};for(let{path,number:number4}of numbersInDoubt(value))add(number4,`"${path}" is the number ${number4}, which may have lost dig\
its already, since JavaScript keeps whole numbers up to 9007199254740991 (2^53 - 1) only: write it as text, in quotes, or choose a smaller one.`);let leftOut=OPTIONAL_FIELDS.
filter(field=>!sent.optional(field)),free=new Set(leftOut.flatMap(field=>[nameOnWire(adapter,card,field),nameOnWire(adapter,null,field)])),isFree=name2=>name2===
"seconds"&&!sent.duration||name2==="size"&&!sent.size||free.has(name2),written=new Map(writtenNames(adapter,card).map(field=>[plainName(field),field])),plainPath=names2=>names2.
map(plainName).join("."),paths=new Set(writtenPaths(adapter,card).map(path=>plainPath(path.split(".")))),seen2=new Set;for(let{path,name:name2,inside}of fieldsOf2(
value)){let field=written.get(plainName(name2)),isAround=inside.length===1&&plainName(inside[0]??"")===adapter.body,isOwn=inside.length===0||isAround||paths.has(
plainPath([...inside,name2]));if(field===void 0||!isOwn||isFree(field)||seen2.has(path))continue;seen2.add(path);let means=field===path?"":` (as ${field})`;add(
path,`"${path}" is written by Reelay itself${means} and cannot be set in extra. Use the request's own field for it.`)}let holders=new Set(adapter.body===void 0?
writtenPaths(adapter,card).map(path=>path.split(".")[0]):[]);for(let[name2,own3]of Object.entries(value??{}))holders.has(name2)&&own3!==void 0&&(typeof own3!="o\
bject"||own3===null||Array.isArray(own3))&&add(own3,`"${name2}" is an object into which Reelay writes fields, too. Give an object of your own fields.`);return plainTexts(
value)}function numbersInDoubt(value,path=""){if(typeof value=="number")return Number.isInteger(value)&&!Number.isSafeInteger(value)&&!/^-?\d(?:\.\d{1,14})?e/.test(
String(value))?[{path,number:value}]:[];if(typeof value!="object"||value===null)return[];let below=key=>Array.isArray(value)?`${path}[${key}]`:path===""?key:`${path}\
.${key}`;return Object.entries(value).flatMap(([key,inner])=>numbersInDoubt(inner,below(key)))}function notJson(value){let advice="Give texts, numbers, true, fa\
lse, null, lists and objects of these.";try{return canonicalize(value),null}catch(error2){return`it cannot be sent as JSON (${error2 instanceof Error?error2.message:
String(error2)}). ${advice}`}}function elsewhere(adapter,form,can){let found=[...cardsOf(adapter.id),...allCards().filter(card=>card.provider!==adapter.id)].filter(card=>card.provider!=="san\
dbox").map(card=>whenGiven(card,form)).filter(card=>startsFrom(card,form)&&can(card)).slice(0,3);return found.length===0?" No model that Reelay has a card for c\
an do it.":` Could do it: ${found.map(card=>`${card.model} at ${ADAPTERS[card.provider].name}${priceHint(card)}`).join(", ")}.`}function whenGiven(card,form){let[
endImage,references]=[form==="firstLast",form==="reference"];return form===void 0?card:cardFor(card,{image:endImage||form==="image",endImage,references})}function startsFrom(card,form){
let adapter=ADAPTERS[card.provider];return form==="text"?card.images.min===0:form==="reference"?canSend(adapter,card,"referenceUrls"):form==="firstLast"?canSend(
adapter,card,"endImageUrl"):form===void 0||card.images.max>0}function priceHint(card){return card.price?.per==="call"?` (${formatUsd(card.price.usd)} a clip)`:""}
function allowed(values,unit=""){return values.length===0?"It takes no such field: leave it out.":`Allowed: ${list(values)}${unit}.`}function list(values){let numbers=values.
filter(value=>typeof value=="number").sort((a,b)=>a-b),[first2,last]=[numbers[0],numbers.at(-1)];if(numbers.length>5&&first2!==void 0&&last!==void 0&&last-first2===
numbers.length-1)return`${first2} to ${last}`;let words2=numbers.length===values.length?numbers:values;return words2.length<2?words2.join(""):`${words2.slice(0,
-1).join(", ")} or ${words2.at(-1)}`}function readImages(adapter,card,value,problems){let images=asList(value),add=(image,message)=>problems.push({field:"imageUrl",value:image,message}),max=card?.images.
max??adapter.maxImages??Number.POSITIVE_INFINITY;if(images.length>max){let model=card?`"${card.model}" at ${adapter.name}`:adapter.name,other=card?.form==="refe\
rence"?" beside references":"";add(`${images.length} images`,`${model} takes ${max===0?`no image${other}`:`at most ${max}`}. Remove ${images.length-max}.`)}card&&
images.length<card.images.min&&add(images.length,`"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`);for(let image of images)
checkImage(adapter,card,"imageUrl",image,problems);return images}function readEndImage(adapter,card,value,images,problems){let[image,...others]=asList(value);if(image===
void 0)return;let add=message=>problems.push({field:"endImageUrl",value:sayable(image),message});return others.length>0&&add(`there are ${others.length+1} of th\
em, and a video has one last frame. Keep one.`),images.length===0&&add("a last frame needs a first one. Give imageUrl as well."),checkImage(adapter,card,"endIma\
geUrl",image,problems),image}function readReferences(adapter,card,value,frames,problems){let references=asList(value);if(references.length<(card?.references?.min??
0)&&problems.push({field:"referenceUrls",value:void 0,message:`"${card?.model}" at ${adapter.name} works on what it is given, and nothing was. Name it in refere\
nceUrls.`}),references.length===0)return;let add=(value2,message)=>problems.push({field:"referenceUrls",value:value2,message}),rules=card?.references??{},{max=Number.
POSITIVE_INFINITY,kinds,most,withFrames,soundNeedsPicture,imagesBesideVideo}=rules,model=`"${card?.model}" at ${adapter.name}`,count2=references.length+(withFrames?
frames:0);count2>max&&add(`${references.length} references`,`${model} takes at most ${max}${withFrames?", frames among them":""}. Remove ${count2-max}.`);let all=references.
map(reference=>typeof reference=="string"?mediaKind(reference):"image");for(let[at,reference]of references.entries()){checkImage(adapter,card,"referenceUrls",reference,
problems);let kind2=all[at]??"image";kinds&&!kinds.includes(kind2)&&add(sayable(reference),`${model} takes no ${kind2} as a reference. Allowed: ${list(kinds)}.`)}
for(let[kind2,limit]of Object.entries(most??{})){let found=all.filter(one2=>one2===kind2).length;found>limit&&add(`${found} of kind ${kind2}`,`${model} takes at\
 most ${limit} of this kind. Remove ${found-limit}.`)}let images=all.filter(kind2=>kind2==="image").length;return imagesBesideVideo!==void 0&&images>imagesBesideVideo&&
all.includes("video")&&add(`${images} of kind image and a video`,`${model} takes at most ${imagesBesideVideo} images beside a video. Remove ${images-imagesBesideVideo}\
, or the video.`),soundNeedsPicture&&all.every(kind2=>kind2==="audio")&&add(`${all.length} of kind audio`,`${model} takes no sound alone. Name an image or a vid\
eo as well.`),references}function asList(value){return value==null||value===""?[]:Array.isArray(value)?[...value]:[value]}function checkImage(adapter,card,field,image,problems){
let message=typeof image=="string"?checkImageUrl(adapter,image):isImageFile(image)?checkImageFile(adapter,card,image):"it is neither an address nor the content \
of a file. Give a public address that starts with https://.";message!==null&&problems.push({field,value:sayable(image),message})}function sayable(image){return typeof image==
"string"?image.slice(0,200):isImageFile(image)?image.name:image}function isImageFile(image){let file=image;return typeof file=="object"&&typeof file?.mediaType==
"string"&&file.bytes instanceof Uint8Array}var SEVERAL=/[\s,;|][a-z][a-z0-9+.-]*:\/\//i,IP_ADDRESS=/^(?:\[|[\d.]+$)/;function checkImageUrl({name:name2,fileSchemes=[],
imageAddresses},image){let advice="Give a public address that starts with https://.";if(!image.isWellFormed())return HALF_A_CHARACTER;if(/^data:/i.test(image))return`\
a data: address is not taken. ${advice}`;if(SEVERAL.test(image.trim()))return"these are several addresses in one text. Give them as a list; where a list is a te\
xt, one a line. (Within one address, a comma is %2C, a semicolon %3B.)";let isKnownThere=fileSchemes.some(scheme=>image.toLowerCase().startsWith(scheme));if(!isKnownThere&&
!(URL.canParse(image)&&["http:","https:"].includes(new URL(image).protocol)))return`"${image.slice(0,200)}" is no public address. ${advice}`;if(imageAddresses===
"https"&&!isKnownThere&&new URL(image).protocol==="http:")return`${name2} takes no address that starts with http://. ${advice}`;if(imageAddresses==="https"&&!isKnownThere&&
IP_ADDRESS.test(new URL(image).hostname))return`${name2} takes no address with the number of a machine instead of a name. ${advice}`;let longest=imageAddresses===
"https"?2048:4096;return image.length>longest?`the address is longer than ${longest} characters. ${advice}`:null}function checkImageFile(adapter,card,file){if(adapter.
imageFiles===null||card?.images.addressesOnly)return`${card?.images.addressesOnly?`"${card.model}" at `:""}${adapter.name} takes images by public address only. \
Put "${file.name}" on the web and give its address${takers()}.`;let limits=card?.images,format=file.mediaType.replace(/^image\//,""),formats=limits?.formats??["\
jpeg","png","webp"];if(!formats.includes(format))return`"${file.name}" is ${format}. Allowed: ${list(formats)}.`;let maxBytes=limits?.maxBytes??2e7;if(file.bytes.
byteLength>maxBytes)return`"${file.name}" has ${(file.bytes.byteLength/1e6).toFixed(1)} MB; at most ${maxBytes/1e6} MB are taken. Make it smaller.`;let shortSide=Math.
min(file.width,file.height);if(limits?.minShortSide!==void 0&&shortSide<limits.minShortSide)return`the short side of "${file.name}" has ${shortSide} px; at leas\
t ${limits.minShortSide} are needed.`;let ratio=file.width/file.height;return limits?.ratio&&(ratio<limits.ratio[0]||ratio>limits.ratio[1])?`"${file.name}" is ${file.
width}x${file.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`:null}function takers(){let others=PROVIDER_IDS.map(id=>ADAPTERS[id]).
filter(({imageFiles,free})=>imageFiles!==null&&!free);return others.length>0?`, or use a provider that takes files: ${others.map(({name:name2})=>name2).join(", ")}`:
""}function readOptional(adapter,card,facts,input,images,problems){let asked={...input};for(let field of OPTIONAL_FIELDS)if(isLeftOut(input[field]))asked[field]=void 0;else if(!canSend(
adapter,card,field)){asked[field]=void 0;let message=`${card===null?adapter.name:`"${card.model}" at ${adapter.name}`} has no ${field}. Leave it out.${elsewhere(
adapter,card?.form,other=>canSend(ADAPTERS[other.provider],other,field))}`,value=input[field];problems.push({field,value:typeof value=="string"?value.slice(0,200):
value,message})}let endImage=readEndImage(adapter,facts,asked.endImageUrl,images,problems),frames=images.length+(endImage===void 0?0:1),plain=PLAIN_FIELDS.map(name2=>[
name2,readPlain(name2,facts,asked[name2],problems)]);return given2({endImage,references:readReferences(adapter,facts,asked.referenceUrls,frames,problems),...Object.
fromEntries(plain)})}function given2(fields){return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==void 0))}function isLeftOut(value){return value==
null||value===""||Array.isArray(value)&&value.length===0}function readPlain(name2,facts,value,problems){if(value==null)return;let row=FIELDS[name2],refuse=message=>{
problems.push({field:name2,value,message})};if(row.kind==="whole"){let[least,most]=(name2==="seed"?facts?.seed:void 0)??rangeOf(row),number4=typeof value=="numb\
er"?value:/^\s*\d{1,16}\s*$/.test(String(value))?Number(value):Number.NaN;return Number.isInteger(number4)&&number4>=least&&number4<=most?number4:refuse(`"${value}\
" is no ${name2}. Write a whole number from ${least} to ${most}.`)}if(row.kind==="flag"){if(typeof value=="boolean")return value;let word=String(value).trim().toLowerCase();
return/^(?:true|on|yes)$/.test(word)?!0:/^(?:false|off|no)$/.test(word)?!1:refuse(`"${value}" is neither true nor false. Write one of the two.`)}let text2=plainText(
String(value));if(text2.trim()!=="")return row.kind==="word"?text2.trim():text2}function rangeOf(row){return("range"in row?row.range:void 0)??[0,Number.MAX_SAFE_INTEGER]}function asPlain(prompt){return typeof prompt=="string"?plainText(prompt):prompt??""}function readPrompt(card,prompt,images,problems){let broken2=brokenText(prompt);
if(broken2!==null)return problems.push({field:"prompt",value:prompt,message:broken2}),"";if(prompt.trim()===""){if(card?.promptOptional&&images.length>0)return"";
let message=card?.promptOptional?"it is empty. Describe the video in words, or give an image.":"it is empty. Describe the video in words.";return problems.push(
{field:"prompt",value:prompt,message}),prompt}for(let[,command=""]of prompt.matchAll(/(?:^|\s)--([a-z_]{1,20})(?=\s)/gi)){let field=card?.promptCommands?.[command.
toLowerCase()];if(field===void 0)continue;let message=`"${card?.model}" obeys --${command} in a prompt, and the clip would be another one than was checked and p\
riced. Remove it there, and set ${field} instead.`;problems.push({field:"prompt",value:`--${command}`,message})}let han=card?.promptHanTwice?prompt.match(new RegExp(
"\\p{Script=Han}","gu"))?.length??0:0,length=(card?.promptInUnits?prompt.length:[...prompt].length)+han;return card?.promptMax!==void 0&&length>card.promptMax&&
problems.push({field:"prompt",value:`${prompt.slice(0,60)}\u2026`,message:`it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten\
 it.`}),prompt}function knows(card,list2){return card!==null&&!card.unknown?.includes(list2)}function unset(card,field,values){if(!card?.defaults)return values?.[0];let value=card.
defaults[field];return card.required?.includes(field)?value??values?.[0]:void 0}function readDuration(adapter,card,value,problems){if(value==null||value==="")return unset(
card,"duration",card?.durations);let duration2=parseDuration(value),add=message=>problems.push({field:"duration",value,message});return!Number.isFinite(duration2)||
duration2<=0?add(`"${value}" is no number of seconds. Write 4 or 8, for example.`):knows(card,"durations")&&!card.durations.includes(duration2)&&add(`"${card.model}\
" at ${adapter.name} makes no clip of ${duration2} s. ${allowed(card.durations," s")}${elsewhere(adapter,card.form,other=>other.durations.includes(duration2))}`),
duration2}function asCalledHere(card,size){return{...size,resolution:asCalled(card?[card]:[],size.resolution)}}function readSize(adapter,card,input,hasImage,problems){
let asked=input.resolution?asCalledHere(card,normaliseResolution(input.resolution)):void 0,ratio=input.aspectRatio?normaliseRatio(input.aspectRatio):void 0;asked?.
aspectRatio&&ratio&&asked.aspectRatio!==ratio&&problems.push({field:"aspectRatio",value:input.aspectRatio,message:`${ratio} does not fit the resolution ${input.
resolution}, which is ${asked.aspectRatio}. Keep one of the two.`});let wanted=ratio??asked?.aspectRatio;wanted!==void 0&&!/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(
wanted)?problems.push({field:"aspectRatio",value:input.aspectRatio,message:`"${input.aspectRatio}" is not an aspect ratio. Allowed: ${list(knows(card,"aspectRat\
ios")?card.aspectRatios:["16:9","9:16"])}.`}):knows(card,"aspectRatios")&&wanted!==void 0&&!card.aspectRatios.includes(wanted)&&problems.push({field:"aspectRati\
o",value:input.aspectRatio??input.resolution,message:`"${card.model}" at ${adapter.name} makes no ${wanted} video. ${allowed(card.aspectRatios)}${elsewhere(adapter,
card.form,other=>other.aspectRatios.includes(wanted))}`}),asked&&knows(card,"resolutions")&&!card.resolutions.includes(asked.resolution)&&problems.push({field:"\
resolution",value:input.resolution,message:`"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. ${allowed(card.resolutions)}${elsewhere(adapter,
card.form,other=>other.resolutions.includes(asked.resolution))}`});let inPixels=adapter.sizeInPixels===!0,usualRatio=knows(card,"aspectRatios")?unset(card,"aspe\
ctRatio",card.aspectRatios):void 0,usualSize=knows(card,"resolutions")?unset(card,"resolution",card.resolutions):void 0,isAsked=inPixels&&(asked??wanted??usualSize??
(hasImage?void 0:usualRatio))!==void 0,beside=card?.required?.includes("aspectRatio")&&usualRatio==="adaptive"?usualRatio:void 0,aspectRatio=wanted??(hasImage?beside:
knows(card,"aspectRatios")?usualRatio:isAsked?"16:9":void 0),resolution=asked?.resolution??(knows(card,"resolutions")?usualSize:isAsked?"720p":void 0),unknownSize=asked!==
void 0&&pixelSize({aspectRatio:"16:9",resolution:asked.resolution})===null;return inPixels&&unknownSize?problems.push({field:"resolution",value:input.resolution,
message:`this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 102\
4x1024.`}):inPixels&&wanted!==void 0&&pixelSize({aspectRatio,resolution})===null&&problems.push({field:"aspectRatio",value:input.aspectRatio,message:`this wire \
format has no ratio but a size in pixels, and ${resolution} in ${wanted} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`}),
{aspectRatio,resolution}}function checkTogether(adapter,card,asked,problems){if(card===null)return;let duration2=asked.duration??card.defaults?.duration,resolution=asked.resolution??card.
defaults?.resolution,audio=asked.audio??card.defaults?.audio,video=(asked.references??[]).some(file=>typeof file=="string"&&mediaKind(file)==="video"),model=`"${card.
model}" at ${adapter.name}`,isMade=field=>problems.every(problem=>problem.field!==field);for(let{where,...limit}of card.limits??[]){if(where.resolution!==void 0&&
where.resolution!==resolution||where.audio!==void 0&&where.audio!==audio||where.video&&!video)continue;let then2=inWords3(where);limit.durations&&duration2!==void 0&&
isMade("duration")&&!limit.durations.includes(duration2)&&problems.push({field:"duration",value:asked.duration,message:`${model} makes no clip of ${duration2} s\
 ${then2}. Allowed here: ${list(limit.durations)} s.${asked.duration===void 0?unset2(`${duration2} s`):""}`}),limit.resolutions&&resolution!==void 0&&isMade("re\
solution")&&!limit.resolutions.includes(resolution)&&problems.push({field:"resolution",value:asked.resolution,message:`${model} makes no ${resolution} video ${then2}\
. Allowed here: ${list(limit.resolutions)}.${asked.resolution===void 0?unset2(resolution):""}`}),limit.audio===!1&&audio===!0&&problems.push({field:"audio",value:asked.
audio,message:`${model} makes no sound ${then2}. Set audio: false.`})}}function unset2(value){return` It is ${value} where nobody sets it.`}function inWords3({resolution,
audio,video}){return[resolution===void 0?void 0:`in ${resolution}`,audio===void 0?void 0:audio?"with sound":"without sound",video?"with a video among the refere\
nces":void 0].filter(part=>part!==void 0).join(" ")}function prepare(adapter,written,own3=[]){let problems=[],warnings=[];refuseUnknown(written,problems);let words2=withWords3(written,problems),named=readModel(adapter,
words2.model,problems),whole=named===null?null:findCard(adapter.id,named),input=withReferences(adapter,whole,words2),card=whole&&cardFor(whole,{image:!isLeftOut(
input.imageUrl),endImage:!isLeftOut(input.endImageUrl),references:!isLeftOut(input.referenceUrls)}),facts=named===null?null:factsOf(card,findOwn(own3,adapter.id,
named,card),adapter.maxImages),model=named!==null&&card?.aliases?.includes(named)?card.model:named??"";warnings.push(...modelWarnings(adapter,card,facts,model));
for(let field of TEXT_FIELDS){let value=input[field];typeof value=="string"&&!value.isWellFormed()&&problems.push({field,value:value.toWellFormed(),message:HALF_A_CHARACTER})}
let images=readImages(adapter,facts,input.imageUrl,problems),prompt=readPrompt(facts,asPlain(input.prompt),images,problems),duration2=readDuration(adapter,facts,
input.duration,problems),{aspectRatio,resolution}=readSize(adapter,facts,input,images.length>0,problems),optional2=readOptional(adapter,card,facts,input,images,
problems);checkTogether(adapter,facts,{...given2({duration:duration2,resolution}),...optional2},problems),adapter.framesOrReferences&&card===null&&optional2.references!==
void 0&&images.length>0&&problems.push({field:"referenceUrls",value:`${optional2.references.length} references`,message:`${adapter.name} takes no references bes\
ide a first or last frame. Keep imageUrl or referenceUrls.`});let sizeIsSent=pixelSize({...given2({aspectRatio,resolution})})!==null,sent={duration:duration2!==
void 0,size:sizeIsSent,optional:field=>!isLeftOut(input[field])},extra=readExtra(adapter,card,input.extra,sent,problems);if(problems.length>0)return{ok:!1,problems};
images.length>0&&aspectRatio!==void 0&&card?.images.decidesRatio&&warnings.push({code:"ratio_from_image",message:`${adapter.name} takes the ratio from the refer\
ence image: aspectRatio ${aspectRatio} has no effect.`}),images.length>0&&aspectRatio===void 0&&adapter.requiredRatio!==void 0&&card!==null&&!card.images.decidesRatio&&
warnings.push({code:"ratio_from_image",message:`${adapter.name} needs a ratio with an image too; ${adapter.requiredRatio} is sent. Name the ratio of your image \
to get that.`});let request={model,prompt,...given2({duration:duration2,aspectRatio,resolution}),images,...optional2,extra},priced=estimate(facts,request);priced.
usd===null&&estimate(facts,{...request,extra:{}}).usd!==null&&warnings.push({code:"unchecked",message:`${uncertainPrice(billedFields(extra))}: no price is known\
 for such a clip, and a limit on the cost refuses it.`});let asWritten={prompt:prompt===""?"":input.prompt??"",extra:input.extra??{}},isPlain=asWritten.prompt===
prompt&&canonicalize(asWritten.extra)===canonicalize(extra);return{ok:!0,prepared:{request,...isPlain?{}:{asWritten},card,facts,estimate:priced,warnings}}}var TEXT_FIELDS=REQUEST_FIELDS.filter(name2=>["word","text"].includes(FIELDS[name2].kind));function refuseUnknown(input,problems){for(let[field,value]of Object.
entries(input))value!==void 0&&!isField(field)&&problems.push(noSuchField(field))}function isField(name2){return Object.hasOwn(FIELDS,name2)}function noSuchField(field,more=[]){
let message=`there is no such field. Allowed: ${[...more,...REQUEST_FIELDS].join(", ")}. A field of the provider's own goes into extra.`;return{field,value:void 0,
message}}function withReferences(adapter,card,input){let images=asList(input.imageUrl),wire=wireOf(adapter,card),hasForm=form=>card?.forms?.[form]!==void 0,takesReferences=wire.
references!=null||hasForm("reference"),takesFrame=card?.forms?hasForm("image")||hasForm("firstLast"):wire.firstFrame!=null;return wire.images!=null||!takesReferences||
images.length===0||images.length===1&&takesFrame?input:{...input,imageUrl:void 0,referenceUrls:[...images,...asList(input.referenceUrls)]}}function withWords3(input,problems){
let words2={...input};for(let field of TEXT_FIELDS){if(field==="prompt")continue;let value=input[field],message=value==null?null:brokenText(value);message!==null&&
(problems.push({field,value,message}),words2[field]=void 0)}return words2}function readModel(adapter,value,problems){let named=(value??"").trim()||adapter.defaultModel;
if(problems.some(({field})=>field==="model"))return null;if(named===null){let message=`${adapter.name} has no default model. Name the one that your host serves.`;
problems.push({field:"model",value,message})}return named}function modelWarnings(adapter,card,facts,model){if(!card&&facts)return[];if(!card)return[{code:"unkno\
wn_model",message:`Reelay has no card for "${model}" at ${adapter.name}: duration, ratio, resolution and price are not checked, and what is not set is not sent.`}];
if(!card.retired)return[];let{by,on,replacement}=card.retired,caution=replacement!==void 0&&!!findCard(adapter.id,replacement)?.price?"":" (no price is known he\
re, so a limit on the cost refuses it)",instead=replacement===void 0?"":` Its successor here is "${replacement}"${caution}.`;return[{code:"retired_model",message:`${by}\
 switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`}]}function apiGet(url,headers){return{method:"GET",url,authorized:!0,...headers?{headers}:{}}}function apiPost(url,json,headers){return{method:"POST",url,json:withoutUndefined(
json),authorized:!0,...headers?{headers}:{}}}function segment(id){return encodeURIComponent(id.toWellFormed())}function withoutUndefined(value){return JSON.parse(
JSON.stringify(value))}function publicAsset(url){return url===null?[]:[{method:"GET",url,authorized:!1}]}function callsBack({callbacks,isSilent},model){return callbacks&&
!(model!==void 0&&isSilent?.(model))}var POINTERS=["location","operation-location","content-location"],BEFORE_ID=/^(?:videos?|tasks?|jobs?|generations?|predictions?|operations?|requests?|results?)$/;
function idInLocation(headers,sentTo){for(let name2 of POINTERS){let address=headers[name2];if(address===void 0||!URL.canParse(address,sentTo))continue;let parts=partsOf(
new URL(address,sentTo)),before=new Set(partsOf(new URL(sentTo))),fresh=parts.map((part,at)=>({part,after:parts[at-1]??""})).filter(({part})=>!before.has(part)),
found=firstId(fresh.findLast(({part,after})=>BEFORE_ID.test(after)&&!BEFORE_ID.test(part))?.part,fresh.findLast(({part})=>asId(part)!==void 0)?.part);if(found!==
void 0)return found}}function partsOf({pathname}){return pathname.split("/").flatMap(part=>part===""?[]:[decoded(part)])}function decoded(part){try{return decodeURIComponent(
part)}catch{return part}}var waiting=new WeakMap;function onAbort(signal,act){if(signal===void 0||signal.aborted)return()=>{};let acts=waiting.get(signal)??[];return waiting.has(signal)||
(waiting.set(signal,acts),signal.addEventListener("abort",()=>[...acts].forEach(each=>{each()}),{once:!0})),acts.push(act),()=>{let at=acts.indexOf(act),last=at===
-1?void 0:acts.pop();last!==void 0&&last!==act&&(acts[at]=last)}}function idsNamed(text2){let found=new Set;for(let[,name2,quoted2,bare]of text2.slice(0,2e4).matchAll(/"((?:\w{0,40}_)?id|\w{0,40}I[dD]|uuid|name)"\s*:\s*(?:"([\w./:-]{4,200})"|(\d{6,40})(?=[\s,}\]]))/g)){
let value=quoted2??bare??"";if(!value.includes("//")&&/\d|^[\w-]{16,}$/.test(value)&&found.add(`${name2}: ${value}`),found.size===3)break}return[...found]}function refusal(session,wire,reply,verdict){let{rule,code,error:error2}=verdict;return errorOf(session,"refused",{reply:`HTTP ${reply.status}${error2?.code?` ${error2.
code}`:""}`,said:whatItSays(reply,wire,verdict),advice:adviceFor(session,reply,wire,verdict)},{code:code==="submit_unknown"?"provider_unavailable":code,httpStatus:reply.
status,retryable:rule.action==="wait"||rule.action==="again",...error2?.code?{providerCode:error2.code}:{},...requestIdOf(reply,verdict)})}function unreachable(session,{
url},error2){let facts={host:new URL(url).host,why:error2.message};return errorOf(session,"unreachable",facts,{cause:error2})}function unknown2(session,doubt,reply,verdict){
let ids=reply?idsNamed(reply.text):[],named=ids.length===0?"":` The reply names ${ids.join(", ")}: that may be the task.`,advice=reply?adviceForPage(session,reply):
"";return errorOf(session,"ambiguousSubmit",{doubt,named,advice},{...reply?{httpStatus:reply.status,...requestIdOf(reply,verdict)}:{},...verdict?.error?.code?{providerCode:verdict.
error.code}:{}})}function stopped(session,doubt){return doubt!==null?unknown2(session,`${doubt}, and the run was stopped`):errorOf(session,"stoppedBefore",{})}function requestIdOf(reply,verdict){
let requestId=verdict?.error?.requestId??reply.headers["x-request-id"]??reply.headers["x-oneapi-request-id"];return requestId?{requestId}:{}}function whatWasLost(error2){
return error2.kind==="timeout"?"no reply came in time":error2.kind==="encoding"?`its reply cannot be read (${error2.message})`:error2.kind==="aborted"?"the run \
was stopped while the reply was under way":`the connection was lost after the request was sent (${error2.message})`}function isReplayable(sentAt,now){return now-sentAt>=-36e5&&now-sentAt<432e5}var LIMIT_BYTES=2e7,TIMEOUT_MS=6e4,ATTEMPTS=3,REDIRECTS2=5,Refused=class extends Error{};async function fetchImage(session,url,maxBytes=LIMIT_BYTES,signal){let{
clock}=session,problem="",code="network";for(let attempt=0;attempt<ATTEMPTS;attempt++){if(signal?.aborted)throw errorOf(session,"stoppedBefore",{});attempt>0&&await clock.
sleep(backoffMs(attempt-1,clock.random()),signal);try{let bytes=await bytesAt(session,url,Math.min(maxBytes,LIMIT_BYTES),signal),mediaType=mediaTypeOf(bytes);if(mediaType===
null)throw new Refused("what it sent is no image");return{name:inWords2(url),mediaType,bytes,width:0,height:0}}catch(error2){if(signal?.aborted)throw errorOf(session,
"stoppedBefore",{});if(!(error2 instanceof Refused||error2 instanceof TransportError))throw error2;problem=session.withoutKey(error2.message);let isFinal2=error2 instanceof
Refused||error2.kind==="address";if(code=isFinal2?"invalid_input":"network",isFinal2)break}}let details={code,retryable:code==="network"};throw errorOf(session,
"imageNotFetched",{image:inWords2(url),why:problem},details)}async function bytesAt(session,url,most,signal){let response=await open(session,url,signal);try{let{
status}=response;if(status===429||status>=500)throw new TransportError("reset","maybe",`it answered HTTP ${status}`);if(status!==200)throw new Refused(`it answe\
red HTTP ${status}`);let pieces=[],length=0;for await(let piece of response.stream()){if(length+=piece.byteLength,length>most)throw new Refused(`it has more tha\
n ${most/1e6} MB`);pieces.push(piece)}let bytes=new Uint8Array(length),at=0;for(let piece of pieces)bytes.set(piece,at),at+=piece.byteLength;return bytes}finally{
response.discard()}}async function open(session,url,signal){let request={method:"GET",url,authorized:!1};for(let hop=0;;hop++){let refused=refusedAsset(request.
url,session.isPrivate);if(refused!==null)throw new Refused(refused);let response=await session.http(request,{purpose:"asset",publicOnly:!session.isPrivate,timeoutMs:TIMEOUT_MS,
...signal?{signal}:{}}),location=response.headers.location;if(response.status<300||response.status>399||location===void 0)return response;if(response.discard(),
hop>=REDIRECTS2)throw new Refused(`it has more than ${REDIRECTS2} redirects`);if(!URL.canParse(location,request.url))throw new Refused("it redirects to nowhere");
request={...request,url:new URL(location,request.url).href}}}function mediaTypeOf(bytes){let begins=String.fromCharCode(...bytes.subarray(0,16));return begins.startsWith(
"\x89PNG")?"image/png":begins.startsWith("\xFF\xD8\xFF")?"image/jpeg":begins.startsWith("RIFF")?begins.slice(8,12)==="WEBP"?"image/webp":null:begins.startsWith(
"GIF8")?"image/gif":begins.startsWith("E\xDF\xA3")?"video/webm":begins.slice(4,8)!=="ftyp"?null:/^(?:heic|heix|heim|heis)/.test(begins.slice(8))?"image/heic":/^mi?f1/.
test(begins.slice(8))?"image/heif":/^M4[AB] /.test(begins.slice(8))?null:begins.startsWith("avif",8)?"image/avif":"video/mp4"}async function withSentFiles(session,prepared,signal){let{upload,imageFiles,imageAddresses}=session.adapter,send2=imageFiles==="inline"?inBody:upload&&(file=>uploadImage(
session,upload,file,signal)),{request}=prepared,{images,endImage,references}=request,all=[...images,...endImage===void 0?[]:[endImage],...references??[]],isFetched=imageAddresses===
"fetch";if(!send2||!isFetched&&all.every(image=>typeof image=="string"))return prepared;let urls=[],had=new Map;for(let image of all)if(typeof image=="string"&&
(!isFetched||isData(image)))urls.push(image);else if(typeof image=="string"){let url=had.get(image)??await send2(await fetchImage(session,image,prepared.card?.images.
maxBytes,signal));had.set(image,url),urls.push(url)}else urls.push(await send2(image));let take=count2=>urls.splice(0,count2),uploaded={...request,images:take(images.
length)},[last]=endImage===void 0?[]:take(1);return{...prepared,request:{...uploaded,...last===void 0?{}:{endImage:last},...references?{references:urls}:{}}}}var PIECE2=8192;
function inBody({mediaType,bytes}){let pieces=[];for(let at=0;at<bytes.byteLength;at+=PIECE2)pieces.push(String.fromCharCode(...bytes.subarray(at,at+PIECE2)));return`\
data:${mediaType};base64,${btoa(pieces.join(""))}`}async function uploadImage(session,upload,image,signal){let{adapter,clock}=session,problem="",code="provider_\
unavailable";for(let attempt=0;attempt<4;attempt++){if(signal?.aborted)throw errorOf(session,"stoppedBefore",{});let prefix=adapter.prefixes[attempt%adapter.prefixes.
length];try{let reply=await exchange(session,upload.request(hostUrl(session,"upload",prefix),image),"free",signal),place2=reply.status<300?upload.read(readJson(
reply),image):void 0;if(typeof place2=="string"&&URL.canParse(place2))return place2;if(typeof place2=="object"){let next={...place2.next,authorized:!1},publicOnly=!session.
isPrivate,{status}=await exchange(session,next,"free",signal,void 0,{publicOnly});if(status<300)return place2.url;problem=`the storage at ${new URL(place2.next.
url).host} answered HTTP ${status}`,await clock.sleep(backoffMs(attempt,clock.random()),signal);continue}let verdict=judgeReply(adapter,reply);problem=describe2(
reply,verdict);let mayMend=verdict.said==="anyone"&&(reply.status<400||reply.status===404||reply.status===405);if(verdict.rule.action==="refuse"&&!mayMend){code=
verdict.code;break}}catch(error2){if(!(error2 instanceof TransportError))throw error2;problem=error2.message}await clock.sleep(backoffMs(attempt,clock.random()),
signal)}let details={code,retryable:code==="provider_unavailable"};throw errorOf(session,"imageNotUploaded",{image:image.name,why:problem},details)}var GRACE_MS=5e3,UNREACHED_TRIES=5,AGAIN_TRIES=2,WAIT_TRIES=60,WAIT_MS=15*6e4,REPLAY_TRIES=4,EARLIER="an earlier submit with the same key got no clear answer";async function submit(session,prepared,options={}){
let ready=await withSentFiles(session,prepared,options.signal).catch(error2=>{throw options.replay&&ReelayError.is(error2)?unknown2(session,`${EARLIER}, and it \
could not be asked about now (${error2.code})`):error2}),cut2=afterGrace(session,options.signal);try{return await send(session,ready,options,cut2.signal)}finally{
cut2.release()}}async function send(session,{request,card},options,cut2){let{adapter,clock}=session,{callbackUrl,idempotencyKey:idempotencyKey2}=options,canReplay=adapter.
honoursIdempotencyKey&&idempotencyKey2!==void 0,count2={unreached:0,again:0,wait:0,replay:0},{deadline=Number.POSITIVE_INFINITY}=options,patience=Math.min(deadline,
clock.now()+WAIT_MS),refused=null,prefixes=new PathPrefixes(adapter),doubt=options.replay?EARLIER:null,begunAt=clock.now();for(;;){let isReady=await session.pacer.
ready(options.signal,deadline);if(options.signal?.aborted)throw stopped(session,doubt);if(!isReady||clock.now()>=deadline&&(refused!==null||doubt!==null))throw doubt===
null?refused??errorOf(session,"noTimeLeft",{}):unknown2(session,doubt);if(options.maySend&&await checkClaim(session,options.maySend,doubt),doubt!==null&&!isReplayable(
begunAt,clock.now()))throw unknown2(session,doubt);if(options.signal?.aborted)throw stopped(session,doubt);let wire=adapter.submit(rootUrl(session,prefixes.current),
request,{card,callbackUrl,idempotencyKey:canReplay?idempotencyKey2:void 0}),made2=doubt!==null&&canReplay?await findByKey(session,idempotencyKey2,wire,options.signal):
null;if(made2!==null)return handleOf(made2);let reply;try{reply=await exchange(session,wire,"submit",cut2,options.signal)}catch(error2){if(!(error2 instanceof TransportError))
throw error2;if(error2.reached==="no"){if(error2.kind!=="address"&&!options.signal?.aborted&&count2.unreached++<UNREACHED_TRIES-1){await clock.sleep(backoffMs(count2.
unreached,clock.random()),options.signal);continue}throw options.signal?.aborted?stopped(session,doubt):doubt!==null?unknown2(session,doubt):unreachable(session,
wire,error2)}if(doubt=whatWasLost(error2),canReplay&&count2.replay++<REPLAY_TRIES&&!options.signal?.aborted){await clock.sleep(backoffMs(count2.replay,clock.random()),
options.signal);continue}throw unknown2(session,doubt)}let accepted=acceptedBy(session,reply,wire);if(accepted)return handleOf(accepted);let verdict=judgeSubmit(
adapter,reply),{action}=verdict.rule;if(action==="other-prefix"&&prefixes.next())continue;if(action==="wait"&&count2.wait++<WAIT_TRIES&&clock.now()<patience){refused=
refusal(session,wire,reply,verdict),session.pacer.pause(pauseMs(askedPauseMs(reply,clock.now()),backoffMs(count2.wait,clock.random())));continue}if(action==="ag\
ain"&&count2.again++<AGAIN_TRIES){await clock.sleep(pauseMs(askedPauseMs(reply,clock.now()),backoffMs(count2.again,clock.random())),options.signal);continue}let open5=action===
"unknown"||action==="replay";if(open5&&(doubt=`it answered ${describe2(reply,verdict)}`),canReplay&&open5&&!verdict.rule.final&&count2.replay++<REPLAY_TRIES){await clock.
sleep(pauseMs(askedPauseMs(reply,clock.now()),backoffMs(count2.replay,clock.random())),options.signal);continue}throw doubt!==null?unknown2(session,open5?doubt:
`${doubt}, and now it says ${describe2(reply,verdict)}`,reply,verdict):refusal(session,wire,reply,verdict)}function handleOf(accepted){return{...accepted.handle,
v:1,provider:adapter.id,id:accepted.id,model:request.model,...prefixes.inHandle,...callbackUrl!==void 0&&callsBack(adapter,request.model)?{callback:!0}:{},...accepted.
estimatedMs===void 0?{}:{estimatedMs:accepted.estimatedMs},submittedAt:new Date(clock.now()).toISOString()}}}function acceptedBy({adapter},reply,wire){if(reply.
status<200||reply.status>299)return;let body=readJson(reply),named=adapter.readSubmit(body,wire);if(named||readWireError(body))return named;let id=idInLocation(
reply.headers,wire.url);return id===void 0?void 0:{id}}async function findByKey(session,idempotencyKey2,sent,signal){let{byKey}=session.adapter;if(!byKey)return null;
try{let reply=await exchange(session,byKey.request(rootUrl(session),idempotencyKey2,sent),"free",signal),found=reply.status===200?byKey.read(readJson(reply),sent):
null;return typeof found=="string"?{id:found}:found??null}catch(error2){if(error2 instanceof TransportError)return null;throw error2}}async function checkClaim(session,maySend,doubt){
let nothing=doubt??"this run sent nothing",holds;try{holds=await maySend()}catch(error2){if(ReelayError.is(error2)&&doubt===null)throw error2;let why=error2 instanceof
Error?error2.message:String(error2);throw unknown2(session,`${nothing}, and the ledger does not say whether the purchase is still this run's (${why})`)}if(!holds)
throw unknown2(session,`${nothing}, since another run has gone on with this purchase, or has closed it`)}function afterGrace(session,stop){let cut2=new AbortController,
over2=new AbortController,start=()=>{session.clock.sleep(GRACE_MS,over2.signal).then(()=>cut2.abort())},forget=onAbort(stop,start);stop?.aborted&&start();let release=()=>{
forget(),over2.abort()};return{signal:cut2.signal,release}}function bellsOf(logs){if(logs.length===0)return[];let sorted=Float64Array.from(logs).sort(),best=[],least=Number.POSITIVE_INFINITY;for(let count2=1;count2<=3&&
(count2===1||sorted.length>=8*count2);count2++){let{bells,likelihood}=fit(sorted,count2),criterion=(3*count2-1)*Math.log(sorted.length)-2*likelihood;criterion<least&&
(least=criterion,best=bells)}return best}function fit(logs,count2){let bells=begin(logs,count2),shares=new Float64Array(logs.length*count2);for(let step=0;step<
25;step++)weigh(logs,bells,shares),bells=bells.map((_,which)=>{let weight=0,sum=0;for(let at=0;at<logs.length;at++)weight+=shares[at*count2+which],sum+=shares[at*
count2+which]*logs[at];let middle=sum/Math.max(1e-9,weight),squares=0;for(let at=0;at<logs.length;at++)squares+=shares[at*count2+which]*(logs[at]-middle)**2;let variance=(squares+
1*.3**2)/(weight+1);return{part:weight/logs.length,middle,spread:Math.max(.02,Math.sqrt(variance))}});return{bells,likelihood:weigh(logs,bells,shares)}}function begin(logs,count2){
let cuts=[0,...widest(logs,count2-1),logs.length];return cuts.slice(1).map((to,index)=>{let own3=logs.subarray(cuts[index],to),middle=own3.reduce((sum,log)=>sum+
log,0)/own3.length,squares=own3.reduce((sum,log)=>sum+(log-middle)**2,0);return{part:own3.length/logs.length,middle,spread:Math.sqrt((squares+.3**2)/(own3.length+
1))}})}function widest(logs,count2){return Array.from({length:logs.length-1},(_,at)=>at+1).sort((a,b)=>logs[b]-logs[b-1]-(logs[a]-logs[a-1])).slice(0,count2).sort(
(a,b)=>a-b)}function weigh(logs,bells,shares){let likelihood=0;for(let at=0;at<logs.length;at++){let sum=0;for(let[which,{part,middle,spread}]of bells.entries()){
let density=part/spread*Math.exp(-.5*((logs[at]-middle)/spread)**2);shares[at*bells.length+which]=density,sum+=density}let all=Math.max(1e-300,sum);for(let which=0;which<
bells.length;which++)shares[at*bells.length+which]/=all;likelihood+=Math.log(all)}return likelihood}var PRIOR_WEIGHT=2,PRIOR_BELLS=[{part:.87,spread:.2},{part:.08,spread:.8}],PRIOR_REFUSED={part:.05,from:.02,to:.15},DOUBT_WEIGHT=.05,DOUBT={from:1/50,to:4},LATEST=48,
LATEST_PART=.5,WIDEST=.3;function chanceToHaveEnded(typicalMs,usualMs,endings,atOnce,cells,stepMs){let ended2=new Float64Array(cells+1),change=new Float64Array(
cells+2),total=0,box=(fromMs,toMs,weight)=>{let from=Math.round(Math.max(0,fromMs/stepMs)),to=Math.max(from+1,Math.round(toMs/stepMs));total+=weight,change[Math.
min(cells+1,from)]+=weight/(to-from),change[Math.min(cells+1,to)]-=weight/(to-from)},bell=(middleMs,spread,weight)=>{let power=Math.PI/Math.sqrt(3)/spread;total+=
weight;for(let i=1;i<=cells;i++)ended2[i]+=weight/(1+(middleMs/(i*stepMs))**power)};for(let{part,spread}of PRIOR_BELLS)bell(typicalMs,spread,PRIOR_WEIGHT*part);
box(PRIOR_REFUSED.from*typicalMs,PRIOR_REFUSED.to*typicalMs,PRIOR_WEIGHT*PRIOR_REFUSED.part);let octaves=Math.ceil(Math.log2(DOUBT.to/DOUBT.from));for(let i=0;i<
octaves;i++){let from=usualMs*DOUBT.from*2**i;box(from,from*2,DOUBT_WEIGHT/octaves)}let logs=endings.map(({afterMs,atMs})=>Math.log((Math.max(afterMs,atMs/2)+atMs)/
2)),latest=logs.slice(-Math.max(LATEST,2*atOnce)),bells=bellsOf(latest),blur=.9*Math.min(WIDEST,...bells.map(({spread})=>spread))*logs.length**-.2;for(let{afterMs,
atMs}of endings)box(afterMs*(1-blur),atMs*(1+blur),1-LATEST_PART);for(let{part,middle,spread}of bells)bell(Math.exp(middle),spread,LATEST_PART*logs.length*part);
let density=0,boxes=0;for(let i=0;i<cells;i++)density+=change[i],boxes+=density,ended2[i+1]=(ended2[i+1]+boxes)/total;return ended2}function quantile(values,part){
return values.toSorted((a,b)=>a-b)[Math.floor(part*values.length)]}var CELLS=960,HORIZON=4;function createDurationModel(typicalMs,endings,atOnce,worthMs,limits){let seen2=endings.map(({atMs})=>atMs),usual=Math.max(5*limits.shortestMs,
quantile(seen2,.5)??typicalMs),step=Math.max(usual*HORIZON,1.5*(quantile(seen2,.95)??0))/CELLS,ended2=chanceToHaveEnded(typicalMs,usual,endings,atOnce,CELLS,step),
shortest=Math.max(1,Math.round(limits.shortestMs/step)),longest=Math.max(shortest,Math.min(CELLS,Math.ceil(limits.longestMs/step))),moment=new Float64Array(CELLS+
1);for(let i=0;i<CELLS;i++)moment[i+1]=moment[i]+(ended2[i+1]-ended2[i])*(i+.5);let cost=new Float64Array(CELLS+1);cost[CELLS]=(1-ended2[CELLS])*(4*worthMs+limits.
longestMs/2);let look=from=>{let to=from+shortest,total=Number.POSITIVE_INFINITY;for(let next=from+shortest;next<=from+longest;next++){let cell=Math.min(next,CELLS),
lag=next*(ended2[cell]-ended2[from])-(moment[cell]-moment[from]),sum=worthMs*(1-ended2[from])+lag*step+cost[cell];sum<total&&(total=sum,to=next)}return{to,total}};
for(let from=CELLS-1;from>=0;from--)cost[from]=look(from).total;let bestGap=elapsedMs=>{let from=Math.floor(elapsedMs/step);return from>=CELLS?limits.longestMs:
Math.min(limits.longestMs,(look(from).to-from)*step)};return{bestGap,lookBefore(elapsedMs){let at=0;for(let looks=0;looks<CELLS;looks++){let next=at+bestGap(at);
if(next>=elapsedMs*.98)break;at=next}return at}}}var TYPICAL_MS=1e5,HISTORY=400,FAR=.5,REQUEST_WORTH_MS=120,SHORTEST_MS2=2e3,JITTER=.05,JITTER_MS=1e3,LONGEST_GUESS_MS=24*36e5,LONGEST_MS2={least:15e3,most:3e5,partOfTypical:.4};
function createPollSchedule(options={}){let random=options.random??Math.random,shortestMs=Math.max(SHORTEST_MS2,options.minimumMs??0),endings=(options.history??
[]).filter(duration2=>duration2>0&&Number.isFinite(duration2)).slice(-HISTORY).map(duration2=>({afterMs:duration2,atMs:duration2})),usual=options.typicalMs??TYPICAL_MS,
worthMs=options.requestWorthMs??REQUEST_WORTH_MS,models=new Map,learned=0,running=0,atOnce=1,modelOf=typicalMs=>{let known2=models.get(typicalMs);if(known2)return known2;
let{least,most,partOfTypical}=LONGEST_MS2,longestMs=Math.max(shortestMs,clamp(typicalMs*partOfTypical,least,most)),model=createDurationModel(typicalMs,endings,atOnce,
worthMs,{shortestMs,longestMs});return models.size>=8&&models.clear(),models.set(typicalMs,model),model};return{get history(){return endings.map(({atMs})=>atMs)},
finished(durationMs){running=Math.max(0,running-1),!(!(durationMs>0)||!Number.isFinite(durationMs))&&(endings.push({afterMs:modelOf(usual).lookBefore(durationMs),
atMs:durationMs}),endings.length>HISTORY&&endings.shift(),learned+=1,(endings.length<16||learned%4===0)&&models.clear())},next({elapsedMs,polls,progress,estimatedMs,
floorMs}){polls===0&&(running+=1,atOnce=Math.max(atOnce,running));let guess=estimatedMs!==void 0&&estimatedMs>0&&estimatedMs<=LONGEST_GUESS_MS,ageMs=elapsedMs>0?
elapsedMs:0,gap=Math.max(shortestMs,modelOf(guess?estimatedMs:usual).bestGap(ageMs)),towards=towardsSteadyEnd(progress,elapsedMs,shortestMs)??towardsEnd(progress,
elapsedMs,shortestMs),wished=towards===null?gap:clamp(towards,shortestMs,3*gap);return Math.max(floorMs??0,wished+Math.min(JITTER*wished,JITTER_MS)*(2*random()-
1))}}}var BELIEVED_VALUES=4;function towardsSteadyEnd(progress,elapsedMs,shortestMs){let real=progress.filter(({percent,elapsedMs:at})=>percent>0&&percent<100&&
at>0);if(new Set(real.map(({percent})=>percent)).size<BELIEVED_VALUES)return null;let slowest=Math.max(...real.map(({percent,elapsedMs:at})=>percent/at)),fastest=Math.
min(...real.map(({percent,elapsedMs:at})=>(percent+1)/at));if(slowest>fastest)return null;let[earliest,latest]=[100/fastest-elapsedMs,100/slowest-elapsedMs];return earliest>
2*shortestMs?earliest*.8:latest/.95}function towardsEnd(progress,elapsedMs,shortestMs){let remaining=remainingMs(progress,elapsedMs);return remaining===null?null:
remaining>3*shortestMs?remaining*FAR:remaining+elapsedMs*.004}function remainingMs(progress,elapsedMs){let real=progress.filter(({percent})=>percent>0&&percent<
100),first2=real[0],last=real.at(-1);if(new Set(real.map(({percent})=>percent)).size<BELIEVED_VALUES||!first2||!last)return null;let slope=(last.percent-first2.
percent)/(last.elapsedMs-first2.elapsedMs);return slope>0?Math.max(0,last.elapsedMs+(100-last.percent)/slope-elapsedMs):null}function clamp(value,low,high){return Math.
min(high,Math.max(low,value))}function startStopwatch(clock){let last=clock.now(),elapsedMs=0;return()=>{let now=clock.now();return elapsedMs+=Math.max(0,now-last),last=now,elapsedMs}}var LASTING_LOOKS=6,LASTING_MS=15e3,MISSING_URL_LOOKS=10,MISSING_URL_MS=3e3,REFUSED_LOOKS=3,LARGE_LOOKS=2;function noLooks(known2,estimatedMs){return{count:0,known:known2,
sawItWork:!1,sawItEnd:!1,unanswered:0,lasting:null,refused:0,missing:0,tooLarge:0,estimatedMs:typeof estimatedMs=="number"?estimatedMs:void 0,problem:""}}function afterLook(before,look,{
now,hasFile}){let count2=before.count+1;if(look.state!==null){let{state}=look,looks2={...before,count:count2,known:!0,unanswered:0,lasting:null,tooLarge:0,estimatedMs:state.
estimatedMs??before.estimatedMs,refused:state.failure===null?0:before.refused+1};return TERMINAL.has(state.status)?ended(looks2,state,hasFile):working(looks2,state)}
let{lasting,problem}=look,looks={...before,count:count2,problem,tooLarge:look.tooLarge?before.tooLarge+1:0,unanswered:before.unanswered+1,lasting:lasting===null?
null:{since:before.lasting?.since??now,looks:(before.lasting?.looks??0)+1}};if(looks.tooLarge>=LARGE_LOOKS&&hasFile(TOO_LARGE))return{looks,next:{step:"ready",state:TOO_LARGE}};
let isBelieved=looks.lasting!==null&&looks.lasting.looks>=LASTING_LOOKS&&now-looks.lasting.since>=LASTING_MS;return lasting!==null&&isBelieved?{looks,next:{step:"\
gone",code:lasting}}:{looks,next:{step:"look",wait:"back off"}}}function working(looks,state){return looks.refused>=REFUSED_LOOKS?{looks,next:{step:"failed",state}}:
{looks:{...looks,sawItWork:!0},next:{step:"look",wait:"scheduled"}}}function ended(before,state,hasFile){let isDone=state.status==="succeeded";if(isDone&&hasFile(
state))return{looks:{...before,sawItEnd:!0},next:{step:"ready",state}};if(!isDone||state.failure?.code==="moderation"||before.refused>=REFUSED_LOOKS)return{looks:{
...before,sawItEnd:!isDone},next:{step:"failed",state}};let looks={...before,missing:before.missing+1};return looks.missing>=MISSING_URL_LOOKS?{looks,next:{step:"\
without file"}}:{looks,next:{step:"look",wait:MISSING_URL_MS}}}var TOO_LARGE={status:"succeeded",word:"completed",known:!0,progress:100,videoUrl:null,videoUrls:[],
expiresAt:null,cost:null,estimatedMs:null,failure:null};async function waitForTask(session,handle,options){let{adapter,clock}=session,{signal,schedule,timeoutMs}=options,started=clock.now(),elapsed=startStopwatch(clock),
submittedAt=Date.parse(handle.submittedAt??""),submitted=submittedAt||started,resumed=!(started-submittedAt<=1e3),task={...handle},prefixes=new PathPrefixes(adapter,
handle.prefix),progress=[],looks=noLooks(isOurs(handle),handle.estimatedMs);function pauseFor(wait,floorMs){if(wait==="back off")return Math.max(floorMs,backoffMs(
looks.unanswered,clock.random()));if(wait!=="scheduled")return Math.max(floorMs,wait);if(options.pollIntervalMs!==void 0)return Math.max(floorMs,options.pollIntervalMs);
let{count:polls,estimatedMs}=looks;return schedule.next({elapsedMs:clock.now()-submitted,polls,progress,estimatedMs,floorMs})}let pause=resumed?0:pauseFor("sche\
duled",0);for(;;){if(await clock.sleep(Math.max(0,Math.min(pause,timeoutMs-elapsed())),signal),signal?.aborted)throw aborted2(session,task,looks.known);let look=await lookInTime(
session,task,{leftMs:timeoutMs-elapsed(),timeoutMs,signal});if(look.state===null&&signal?.aborted)throw aborted2(session,task,looks.known);if(look.state===null&&
look.otherPrefix){let isNew=prefixes.next();if(Object.assign(task,prefixes.inHandle),isNew){looks={...looks,count:looks.count+1,problem:look.problem,tooLarge:0},
pause=0;continue}}if(look.state!==null){let{progress:percent}=look.state;percent!==null&&percent!==progress.at(-1)?.percent&&progress.push({elapsedMs:clock.now()-
submitted,percent}),options.onState?.(look.state)}let hasFile=state=>sourcesOf(session,task,state).length>0,after=afterLook(looks,look,{now:clock.now(),hasFile}),
{next}=after;switch(looks=after.looks,looks.sawItEnd&&submittedAt>0&&(looks.sawItWork||!resumed)&&schedule.finished(clock.now()-submitted),next.step){case"ready":
return next.state;case"failed":throw failedTask(session,task,next.state);case"without file":throw errorOf(session,"withoutFile",{id:task.id},{task});case"gone":
throw gone(session,task,next.code,looks.problem,looks.known);case"look":pause=pauseFor(next.wait,look.floorMs)}if(elapsed()>=timeoutMs)throw timedOut(session,task,
timeoutMs,looks.problem,looks.known)}}var TIMEOUT_MS2=30*6e4,CLIENT_OPTIONS={provider:ELSEWHERE,apiKey:ELSEWHERE,baseUrl:ELSEWHERE,models:ELSEWHERE,words:OBJECT,log:FUNCTION,http:FUNCTION,clock:OBJECT};async function readBalance(session,signal){let{adapter}=session;if(!adapter.balance)return null;try{let root=hostUrl(session,"balance"),asked=adapter.balance.request(
root,session.clock.now());if(!asked)return null;let reply=await exchange(session,asked,"free",signal),balance=reply.status===200?adapter.balance.read(readJson(reply),
root):void 0;if(balance!==void 0)return balance;let verdict=judgeReply(adapter,reply),code=verdict.code==="submit_unknown"?"invalid_response":verdict.code,facts={
why:verdict.error?.message??`HTTP ${reply.status}`,advice:session.words.advice[code]??""},retryable=reply.status>=500||reply.status===429;throw errorOf(session,
"noBalance",facts,{code,httpStatus:reply.status,retryable})}catch(error2){if(!(error2 instanceof TransportError))throw error2;let facts={why:error2.message,advice:""};
throw errorOf(session,"noBalance",facts,{code:"network",retryable:!0,cause:error2})}}function monotonicMs(){return Number(process.hrtime.bigint())/1e6}var systemClock={now:()=>Date.now(),random:()=>Math.random(),sleep:(ms,signal)=>new Promise(resolve3=>{
if(signal?.aborted)return resolve3();let done=()=>{clearTimeout(timer),forget(),resolve3()},timer=setTimeout(done,Math.min(ms,2147483647)),forget=onAbort(signal,
done)})};var Node=class{value;next;constructor(value){this.value=value}},Queue=class{#head;#tail;#size;constructor(){this.clear()}enqueue(value){let node=new Node(value);
this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){let current=this.#head;if(current)return this.#head=this.#head.
next,this.#size--,this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=
0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.
dequeue()}};function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),
typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let queue=new Queue,activeCount=0,resumeNext=()=>{activeCount<concurrency&&
queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve3,arguments_)=>{let result=(async()=>function_(
...arguments_))();resolve3(result);try{await result}catch{}next()},enqueue=(function_,resolve3,reject,arguments_)=>{let queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve3,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve3,reject)=>{enqueue(function_,resolve3,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}let abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&
queue.size>0;)resumeNext()})}},map:{async value(iterable,function_){let promises=[];try{Array.from(iterable,(value,index)=>{let promise=generator(function_,value,
index);return promises.push(promise),promise})}catch(error2){for(let promise of promises)promise.catch(()=>{});throw error2}return Promise.all(promises)}}}),generator}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expe\
cted `concurrency` to be a number from 1 and up")}var CONSEQUENCES={auth:{stopsBatch:!0,fallsBack:!0},permission:{stopsBatch:!0,fallsBack:!0},insufficient_funds:{stopsBatch:!0,fallsBack:!0},spend_limit:{stopsBatch:!0,
fallsBack:!0},model_unavailable:{fallsBack:!0},rate_limited:{fallsBack:!0},network:{fallsBack:!0},provider_unavailable:{fallsBack:!0},provider_failed:{final:!0,
fallsBack:!0},moderation:{final:!0},expired:{final:!0},not_found:{final:!0}};function isFinal(code){return CONSEQUENCES[code]?.final===!0}function stopsBatch(code){
return CONSEQUENCES[code]?.stopsBatch===!0}function fallsBack(code){return CONSEQUENCES[code]?.fallsBack===!0}var TROUBLES=new WeakSet;function ofLedger(error2){return TROUBLES.add(error2),error2}function isOfLedger(error2){return error2 instanceof Error&&TROUBLES.has(error2)}async function inTurn(ways,fingerprint2,options,make){let from=[];for(let[index,way]of ways.entries())try{return await make(way,from)}catch(error2){let next=ways[index+
1];if(next===void 0||!await mayTryNext(way,error2,fingerprint2,options))throw error2;let failed=stepOf(way,error2);from.push(failed),options.onFallback?.(failed,
next)}throw new Error("there is at least one way")}async function mayTryNext({session},error2,fingerprint2,{ledger,owner,signal,mayBuy}){if(!ReelayError.is(error2)||
error2.charged!=="no"||!fallsBack(error2.code)||isOfLedger(error2)||session.adapter.free||mayBuy===!1||signal?.aborted)return!1;let record2=await ledger.read(fingerprint2).
catch(()=>null);return!(record2?.state==="intended"&&record2.owner===owner)}function stepOf({session,prepared},{code,message}){return{provider:session.adapter.id,
model:prepared.request.model,code,message}}import{createHash as createHash3}from"node:crypto";function imageAddress(written){if(!URL.canParse(written))return written;let{protocol,username,password,host,pathname,search}=new URL(written);if(protocol!=="htt\
ps:"&&protocol!=="http:")return written;let user=username===""&&password===""?"":`${username}${password===""?"":`:${password}`}@`,path=spelt(pathname.replace(/%40/g,
"@").replace(/%3A/gi,":")),query=spelt(unsigned(path,search));return`${protocol}//${user}${withoutLastDot(host)}${path==="/"&&query===""?"":path}${query}`}function withoutLastDot(host){
return host.replace(/\.(?=:\d+$|$)/,"")}var PLAIN_ESCAPES=/%(?:2[1789ADE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/g;function spelt(text2){return text2.replace(
/%[0-9a-f]{2}/gi,one2=>one2.toUpperCase()).replace(PLAIN_ESCAPES,decodeURIComponent).replace(/(?:%[89A-F][0-9A-F])+/g,escapes=>decoded2(escapes)??escapes).normalize(
"NFC").replace(/[^\w.~!*'()$&+,;=:@/?%-]+/g,characters=>encodeURIComponent(characters.toWellFormed()))}function decoded2(text2){try{return decodeURIComponent(text2)}catch{
return null}}function unsigned(path,query){let parameters=query.slice(1).split("&").filter(parameter=>parameter!=="").map(parameter=>{let[name2="",...rest]=parameter.
split("="),value=rest.join("=");return{written:parameter,name:(decoded2(name2)??name2).toLowerCase(),value:decoded2(value)??value}}),isSignature=signatureIn(parameters,
path),kept2=parameters.filter(parameter=>!isSignature(parameter)).map(withoutTimes);return kept2.length===0?"":`?${kept2.join("&")}`}function withoutTimes({written,
value}){let[,claims]=/^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]*$/.exec(value)??[];if(claims===void 0)return written;try{let{exp:_exp,iat:_iat,nbf:_nbf,...rest}=JSON.parse(
atob(claims.replace(/-/g,"+").replace(/_/g,"/")));return`${written.split("=",1)[0]}=${encodeURIComponent(JSON.stringify(rest))}`}catch{return written}}function namesSomething(path){
return!/^\/*$/.test(path)}var LONG_ID=/^(?=(?:[^\d]*\d){4})[0-9a-f-]{16,}$/i;function namesOneFile(path){let last=path.replace(/\/+$/,"").split("/").at(-1)??"";
return/\.(?:php\d?|phtml|aspx?|ashx|jspx?|cgi|pl|py|rb|do|action|html?)$/i.test(last)?!1:/\.[a-z][a-z0-9]{1,5}$/i.test(last)||/^\d{5,}$/.test(last)||LONG_ID.test(
last)}var STORAGE=/^(?:x-(?:amz|goog|oss|tos|obs|bce|cos)-(?!.*(?:process|generation|version-?id))|q-(?:sign-|ak$|key-time$|header-list$|url-param-list$|signature$))/,
AZURE=new Set("sv ss srt sr sp spr sip si se st sig skoid sktid skt ske sks skv saoid suoid scid sdd ses sduoid".split(" ")),PROOF=new Set(`signature sig _sig x\
-signature x-sign token access_token accesstoken auth_token authtoken download_token refresh_token
   x-token securetoken secure_token jwt hmac authorization auth_key hdnts hdnea hdntl __token__ __cld_token__ __gda__ _upt
   verify wssecret txsecret pub_secret expires x-expires expirationtimestamp key-pair-id awsaccesskeyid googleaccessid
   ossaccesskeyid security-token`.split(/\s+/)),COMPANIONS=new Set(`accesskeyid policy hash-algorithm exp expire expiry expiration expires_at expiresat ts times\
tamp nonce keyid key-id
   token_path wstime txtime`.split(/\s+/)),END=new Set(`expires expire expiry expiration expires_at expiresat expires_on expireson expires_in expire_at expireti\
me expire_time
   x-expires expirationtimestamp exp valid_until validuntil valid_to validto validtill valid_till not_after notafter
   deadline ttl`.split(/\s+/)),END_IN_SHORT=new Set("e ex se oe et until end till".split(" ")),BEGIN=new Set("st start starttime start_time begin valid_from val\
idfrom not_before notbefore nbf iat issued issued_at".split(" ")),PROOF_WITH_END=new Set(`md5 hash hashkey sha1 sha256 sha512 mac digest checksum secure secret \
auth auth_hash validation sign signed sgn
   hash_value hashvalue urlhash url_hash`.split(/\s+/)),PROOF_IN_SHORT=new Set("s h t st hm oh tk sg".split(" ")),DISCORD=["ex","is","hm"],META=/^(?:oh|oe|_nc_.*|edm|ccb)$/,
SIGN_TIMES=["timestamp","ts","t","time","expires","exp","nonce"];function signatureIn(parameters,path){if(!namesSomething(path))return()=>!1;let names2=new Set(
parameters.map(({name:name2})=>name2)),isAzure=names2.has("sig")&&(names2.has("se")||names2.has("sv")),isDiscord=DISCORD.every(name2=>names2.has(name2)),isSign=names2.
has("sign")&&SIGN_TIMES.some(name2=>names2.has(name2)),isStorage=names2.has("signature")&&["expires","key-pair-id","policy"].some(name2=>names2.has(name2)),isOneFile=namesOneFile(
path),isMeta=isOneFile&&names2.has("oh")&&names2.has("oe"),isProven=(isOneFile||isStorage)&&[...names2].some(name2=>PROOF.has(name2)),timed=isOneFile?timedProof(
parameters):new Set;return parameter=>{let{name:name2}=parameter;return timed.has(parameter)||STORAGE.test(name2)||isAzure&&AZURE.has(name2)||isDiscord&&DISCORD.
includes(name2)||isMeta&&META.test(name2)||isSign&&(name2==="sign"||SIGN_TIMES.includes(name2))||isProven&&(PROOF.has(name2)||COMPANIONS.has(name2))}}function timedProof(parameters){
let ends=parameters.filter(({name:name2,value})=>END.has(name2)||END_IN_SHORT.has(name2)&&isTime(value));if(ends.length===0)return new Set;let proofs=parameters.
filter(({name:name2,value})=>PROOF_WITH_END.has(name2)||PROOF.has(name2)||PROOF_IN_SHORT.has(name2)&&isRandom(value)),short=parameters.filter(({name:name2,value})=>PROOF_IN_SHORT.
has(name2)&&!/^\d{0,9}$/.test(value));if(proofs.length===0&&short.length===1&&ends.some(({value})=>isTime(value))&&proofs.push(...short),proofs.every(one2=>ends.
includes(one2)))return new Set;let begins=parameters.filter(({name:name2,value})=>BEGIN.has(name2)&&isTime(value));return new Set([...ends,...proofs,...begins])}
function isTime(value){return/^[12]\d{9}(?:\d{3})?$/.test(value)||/^[4-9a-f][0-9a-f]{7}$/i.test(value)||/^20\d\d-?\d\d-?\d\d/.test(value)}function isRandom(value){
return/^[\w+/=~.-]{12,}$/.test(value)&&/\d/.test(value)&&/[a-z]/i.test(value)&&!isTime(value)}var SANDBOX_ORIGIN="https://sandbox.invalid";function fingerprint({provider:provider2,baseUrl,request,take}){let{images,endImage,references,...rest}=request;return hash(
{v:1,provider:provider2,origin:provider2==="sandbox"?SANDBOX_ORIGIN:originOf(baseUrl),...rest,...Object.fromEntries(PLAIN_FIELDS.flatMap(name2=>spelled(name2,rest[name2]))),
prompt:oneSpelling(rest.prompt),extra:sameValues(rest.extra),images:images.map(identityOf),...endImage===void 0?{}:{endImage:identityOf(endImage)},...references===
void 0?{}:{references:references.map(identityOf)},take})}function earlierFingerprints(identity,formerly={}){if(asksMore(identity.request))return[];let found=new Set(
[earlier(identity,formerly),earlier(identity,{})]);return found.delete(fingerprint(identity)),[...found]}function earlier({provider:provider2,baseUrl,request,take},formerly){
let{images,...rest}=withFormer(request,formerly);return hash({v:1,provider:provider2,origin:originOf(baseUrl),...rest,...formerDefaults(provider2,rest,images.length>
0),images:images.map(image=>typeof image=="string"?image:contentOf(image)),take})}function withFormer(request,formerly){let{model,prompt,duration:duration2,aspectRatio,
resolution,imageUrl,extra}=formerly,size=resolution?normaliseResolution(resolution):void 0,ratio=aspectRatio?normaliseRatio(aspectRatio):size?.aspectRatio;return{
...request,...model===void 0?{}:{model:model.trim()},...prompt===void 0?{}:{prompt},...duration2===void 0||duration2===""?{}:{duration:parseDuration(duration2)},
...ratio===void 0?{}:{aspectRatio:ratio},...size===void 0?{}:{resolution:size.resolution},...imageUrl===void 0?{}:{images:[imageUrl].flat()},...extra===void 0?{}:
{extra}}}function formerDefaults(provider2,request,hasImage){let{duration:duration2=4,aspectRatio=hasImage?void 0:"16:9"}=request,resolution=request.resolution??
(provider2==="openai-compatible"?"720p":void 0);return{duration:duration2,...aspectRatio===void 0?{}:{aspectRatio},...resolution===void 0?{}:{resolution}}}function idempotencyKey(clip,generation){
return`reelay-${clip}-${generation}`}function originOf(baseUrl){return baseUrl===null?null:new URL(baseUrl).origin}function oneSpelling(text2){return text2.replace(
/\r\n?/g,`
`).normalize("NFC")}function spelled(name2,value){return typeof value=="string"?[[name2,oneSpelling(value)]]:[]}function sameValues(value){return typeof value==
"string"?/^https?:\/\/\S+$/i.test(value)?imageAddress(value):oneSpelling(value):Array.isArray(value)?value.map(sameValues):typeof value!="object"||value===null||
"toJSON"in value?value:Object.fromEntries(Object.entries(value).map(([name2,inner])=>[name2,sameValues(inner)]))}function identityOf(image){return typeof image==
"string"?imageAddress(image):contentOf(image)}function contentOf(image){return`sha256:${sha256(image.bytes)}`}function hash(identity){return sha256(canonicalize(
identity)??"")}function sha256(data){return createHash3("sha256").update(data).digest("hex")}var open2=new WeakMap;async function withOpenClaim(ledger,claim2,work){let all=open2.get(ledger)??new Set;open2.set(ledger,all),all.add(claim2);let endLife=ledger.
keepAlive(claim2);try{return await work()}finally{endLife(),all.delete(claim2)}}function isOpenHere(ledger,{fingerprint:fingerprint2,generation}){return[...open2.
get(ledger)??[]].some(other=>other.fingerprint===fingerprint2&&other.generation===generation)}var LOOK_MS=1e3,ABANDONED_MS=6e4,LONGEST_LOOK_MS=3e4;async function watchOwner(ledger,claim2,{
clock,patienceMs,signal,onWait}){let beat2=null,quietMs=0,waitedMs=0;for(let looks=0;;looks++){let before=clock.now(),sign=isOpenHere(ledger,claim2)?"alive":await ledger.
signOf(claim2);if(looks>0||sign==="ended"){let now=await ledger.read(claim2.fingerprint);if(!isSameClaim(now,claim2))return"moved"}if(sign==="ended"||typeof sign==
"object"&&sign.beat===beat2&&quietMs>=ABANDONED_MS)return"over";if((sign==="alive"||sign.beat!==beat2)&&(quietMs=0),beat2=sign==="alive"?null:sign.beat,waitedMs>=
patienceMs)return"patience";if(looks===0&&onWait(),await clock.sleep(LOOK_MS,signal),signal?.aborted)return"stopped";let lookedMs=Math.max(LOOK_MS,clock.now()-before);
quietMs+=Math.min(3*LOOK_MS,lookedMs),waitedMs+=Math.min(LONGEST_LOOK_MS,lookedMs)}}function isSameClaim(now,claim2){return now?.state==="intended"&&now.generation===
claim2.generation&&now.owner===claim2.owner}function boughtElsewhere(session,{provider:provider2,task,state}){let facts={where:ADAPTERS[provider2].name,task:task?` (task ${task.id})`:""},isKnown=state==="\
submitted"||state==="finished";return errorOf(session,"boughtElsewhere",facts,{code:isKnown?"auth":"submit_unknown",charged:isKnown?"yes":"unknown",...task?{task}:
{}})}function recordedFailure(session,record2){let{task,charged="unknown"}=record2,facts={task:task?` (task ${task.id})`:"",moneyBack:charged==="yes"?"no":"unkn\
own"},code=record2.code??"provider_failed";return errorOf({...session,adapter:ADAPTERS[record2.provider]},"failedEarlier",facts,{code,charged,...task?{task}:{}})}
function storeOutOfReach(session,error2){return ofLedger(errorOf(session,"ledgerOutOfReach",{why:reason(error2)}))}function ownerStillAtWork(session,patienceMs){
return errorOf(session,"otherAtWork",{waited:minutes(patienceMs)})}function minutes(ms){return ms<12e4?`${Math.round(ms/1e3)} s`:`${Math.round(ms/6e4)} minutes`}
function notPlanned(session){return errorOf(session,"notPlanned",{})}function reason(error2){return error2 instanceof Error?error2.message:String(error2)}var PATIENCE_MS2=30*6e4;async function claimOrWarn(session,options,record2){try{return await options.ledger.claim(record2)?"claimed":"taken"}catch(error2){if(ReelayError.
is(error2))throw ofLedger(error2);if(!options.allowUnrecorded||record2.generation>0)throw storeOutOfReach(session,error2);return session.log("warning",`The ledg\
er cannot be written (${reason(error2)}): this purchase is not protected against being made again after a crash.`),"unrecorded"}}async function settleClaim(session,claim2,options,seen2){
let{ledger,signal,patienceMs=PATIENCE_MS2}=options,{clock}=session,isOwn=isOpenHere(ledger,claim2);try{let end=await watchOwner(ledger,claim2,{clock,patienceMs,
signal,onWait:()=>session.log("info",`${isOwn?"Another clip of this run":"Another run"} is submitting the same clip: waiting for it, at most ${minutes(patienceMs)}\
.`)});if(end==="stopped")throw errorOf(session,"stoppedBefore",{});if(end==="patience")throw ownerStillAtWork(session,patienceMs);if(seen2.contested=!0,seen2.notFrom=
Math.min(seen2.notFrom,claim2.generation),end==="moved")return;await ledger.write({...claim2,state:"unknown"}),seen2.closed=claim2.generation}catch(error2){throw ReelayError.
is(error2)?error2:storeOutOfReach(session,error2)}}async function lookAfterAll(ledger,{fingerprint:fingerprint2,generation,owner}){try{let now=await ledger.read(
fingerprint2);return now===null?"silent":now.state==="intended"&&now.generation===generation&&now.owner===owner?"ours":"of another"}catch(error2){if(ReelayError.
is(error2))throw error2;return"silent"}}var SURELY_HELD_MS=2e4,FRESH_MS=2e4,FRESH_TRIES=3;async function stillHolds(ledger,claim2,clock,claimedAt){try{for(let attempt=0;attempt<
FRESH_TRIES;attempt++){let askedAt=clock.now();if(!await ledger.holds(claim2))return!1;if(Math.abs(clock.now()-askedAt)<FRESH_MS)return!0}throw new Error("it ta\
kes too long to answer")}catch(error2){let age=clock.now()-claimedAt;if(age>=0&&age<SURELY_HELD_MS)return!0;throw error2}}var recordSchema=looseObject({v:literal(1),fingerprint:string2(),generation:int().check(_nonnegative()),state:_enum(["intended","unknown","submitted","finished",
"failed"]),provider:_enum(PROVIDER_IDS),model:string2(),at:string2(),task:optional(unknown())});function parseRecord(text2){let value;try{value=JSON.parse(text2)}catch{
return null}let parsed2=recordSchema.safeParse(value);if(!parsed2.success)return null;let record2=parsed2.data;return record2.state==="submitted"&&parseTaskHandle(
record2.task)===null?null:record2}function rankOf({state,task}){return state==="failed"?task===void 0?1:4:{intended:0,unknown:2,submitted:3,finished:5}[state]}function furthest(a,b){
return a.generation===b.generation&&isOtherTask(a,b)?a.state==="submitted"?a:b:(b.generation-a.generation||rankOf(b)-rankOf(a))>0?b:a}function isOtherTask(a,b){
return(a.state==="submitted"?b.state==="failed":a.state==="failed"&&b.state==="submitted")&&a.task!==void 0&&b.task!==void 0&&a.task.id!==b.task.id}function unreadableRecord(fingerprint2,generation,state="\
intended"){let at=new Date(0).toISOString();return{v:1,fingerprint:fingerprint2,generation,state,provider:"openai-compatible",model:"unknown",at}}function decide(record2,choices){
if(!record2)return{action:"buy",generation:0,why:"new"};let again=why=>({action:"buy",generation:record2.generation+1,why});switch(record2.state){case"finished":
return choices.reuse?choices.fileAtHand?{action:"reuse",record:record2}:fetchAgain(record2,choices):again("reuse is off");case"submitted":{let task=parseTaskHandle(
record2.task);return task?{action:"resume",record:record2,task}:{action:"reconcile",record:record2}}case"intended":return{action:"reconcile",record:record2};case"\
unknown":return choices.buyAgain.has("unknown")?again("bought again on purpose"):{action:"reconcile",record:record2};case"failed":return record2.charged==="no"?
again("failed before, not charged"):choices.buyAgain.has("failed")?again("bought again on purpose"):lookAgain(record2)??{action:"refuse",record:record2}}}function fetchAgain(record2,{
fileGone}){let task=parseTaskHandle(record2.task);return task!==null&&!fileGone?{action:"resume",record:record2,task}:{action:"buy",generation:record2.generation+
1,why:"bought before, but its file is gone, here and at the provider"}}function lookAgain(record2){let task=record2.code==="not_found"||record2.code==="expired"?
parseTaskHandle(record2.task):null;return task&&{action:"resume",record:record2,task}}async function decideNow(session,options,fingerprint2,seen2){let{ledger,decision:planned}=options,record2;try{record2=await ledger.read(fingerprint2)}catch(error2){
if(ReelayError.is(error2))throw ofLedger(error2);if(planned!==void 0&&!seen2.contested)return planned;if(seen2.contested||!options.allowUnrecorded)throw storeOutOfReach(
session,error2);return session.log("warning",`The ledger cannot be read (${reason(error2)}): if an earlier run bought this clip, it is bought again.`),decide(null,
options.choices)}let sincePlan=seen2.contested||planned?.action==="reconcile"||planned?.action==="buy"&&record2!==null&&record2.generation>=planned.generation;if(record2?.
state==="finished"&&sincePlan){let fileAtHand=options.hasFile===void 0||await options.hasFile(record2);return fileAtHand?{action:"reuse",record:record2}:decide(
record2,{...options.choices,reuse:!0,fileAtHand})}return record2?.state==="unknown"&&record2.generation>=seen2.notFrom?{action:"reconcile",record:record2}:decide(
record2,options.choices)}var CLOCK_SKEW_MS=6e4,SUBMIT_WINDOW_MS=20*6e4,PAGE_SIZES=new Set([10,20,25,30,50]),LARGEST_PAGE=100;function findLostTask(list2,lost2){let{request,knownTaskIds:knownTaskIds2}=lost2;
if(hasFiles(request)||lost2.hasSiblings||knownTaskIds2===null)return null;let since=lost2.intendedAt-CLOCK_SKEW_MS;if(!reachesBackTo(since,list2))return null;let until=lost2.
intendedAt+SUBMIT_WINDOW_MS,candidates=list2.tasks.filter(task=>looksAs(task,request)&&!knownTaskIds2.has(task.id)).filter(({createdAt})=>createdAt===null||createdAt>=
since&&createdAt<=until),[only,second]=candidates;return only!==void 0&&only.createdAt!==null&&only.isOrder!==null&&second===void 0?only.id:null}var MOST_NAMED2=5;
function perhapsLostTask({tasks},lost2){let{request,knownTaskIds:knownTaskIds2,intendedAt}=lost2,[since,until]=[intendedAt-CLOCK_SKEW_MS,intendedAt+SUBMIT_WINDOW_MS],
mayBe=(shown,asked)=>shown===null||asked===void 0||shown===asked;return tasks.filter(({id,model,prompt,seconds,createdAt,isOrder})=>isOrder!==!1&&createdAt!==null&&
createdAt>=since&&createdAt<=until&&!knownTaskIds2?.has(id)&&mayBe(model,request.model)&&mayBe(prompt,request.prompt)&&mayBe(seconds,request.duration)&&/^[\w.:-]{1,128}$/.
test(id)).map(({id})=>id).slice(0,MOST_NAMED2)}function sayPerhaps(list2,lost2){let ids=perhapsLostTask(list2,lost2);return ids.length===0?"":` Of those minutes\
, and in no record, it may be one of these tasks: ${ids.join(", ")}.`}function hasFiles({images,endImage,references=[]}){return[...images,endImage,...references].
some(image=>typeof image=="object")}function canBeRecognised(request){let{images,extra}=request;return images.length===0&&!asksMore(request)&&Object.values(extra).
every(value=>value===void 0)}function looksAs(task,request){if(task.isOrder!==void 0)return task.isOrder!==!1;if(!canBeRecognised(request))return!1;let size=pixelSize(
request);return task.prompt===request.prompt&&task.model===request.model&&(request.duration===void 0||task.seconds===request.duration)&&(size===null||task.size===
size)}function reachesBackTo(since,{tasks,hasMore}){return hasMore===!1||tasks.some(({createdAt})=>createdAt!==null&&createdAt<since)?!0:hasMore===null&&tasks.length<
LARGEST_PAGE&&!PAGE_SIZES.has(tasks.length)}function lookAlike(a,b){if(lookalikeKey(a)!==lookalikeKey(b))return!1;let[sizeA,sizeB]=[pixelSize(a),pixelSize(b)];return(a.
duration===void 0||b.duration===void 0||a.duration===b.duration)&&(sizeA===null||sizeB===null||sizeA===sizeB)}function lookalikeKey({model,prompt}){return JSON.
stringify([model,prompt.replace(/\s+/g," ").trim().normalize("NFC")])}function withSiblings(order){let byKey=new Map;for(let{fingerprint:fingerprint2,request}of order){
let key=lookalikeKey(request);byKey.set(key,(byKey.get(key)??new Map).set(fingerprint2,request))}let found=new Set;for(let clips of byKey.values())for(let[fingerprint2,
request]of clips)for(let[other,otherRequest]of clips)if(other!==fingerprint2&&lookAlike(request,otherRequest)){found.add(fingerprint2);break}return found}async function reconcile({session,prepared},record2,options){let{adapter,clock}=session,intendedAt=Date.parse(record2.at),isOtherAccount=isOfOtherAccount(session,
record2);if(adapter.honoursIdempotencyKey&&!isOtherAccount&&isReplayable(intendedAt,clock.now()))return submit(session,prepared,{signal:options.signal,callbackUrl:options.
callbackUrl,deadline:options.deadline,idempotencyKey:idempotencyKey(record2.fingerprint,record2.generation),replay:!0,maySend:()=>mayReplay(options.ledger,record2,
clock)});let{request,card}=prepared,key=idempotencyKey(record2.fingerprint,record2.generation),sent=()=>adapter.submit(rootUrl(session),request,{card,idempotencyKey:key}),
handleOf=found=>({...found.handle,v:1,provider:adapter.id,id:found.id,model:request.model,submittedAt:record2.at}),known2=adapter.byKey?await findByKey(session,
key,sent(),options.signal):null;if(known2!==null)return handleOf(known2);let listed=await findInList(session,prepared,sent(),intendedAt,options);if(listed!==null&&
listed.certain!==null){let task=handleOf({id:listed.certain});if(await isShown(session,task,options.signal))return task}let perhaps=isOtherAccount?" It was sent\
 with another key than this run has.":listed?.perhaps??"";throw errorOf(session,"ambiguousEarlier",{when:whenTried(record2),perhaps})}async function isShown(session,task,signal){
try{return await getTask(session,task,signal),!0}catch(error2){if(!ReelayError.is(error2))throw error2;return error2.code!=="not_found"}}async function mayReplay(ledger,record2,clock){
if(!isReplayable(Date.parse(record2.at),clock.now()))return!1;let now=await ledger.read(record2.fingerprint);return now?.generation===record2.generation&&(now.state===
"unknown"||now.state==="intended")}function whenTried({at}){return Date.parse(at)>0?` at ${at}`:""}async function findInList(session,prepared,sent,intendedAt,options){
let{list:list2}=session.adapter,lost2={request:prepared.request,intendedAt,hasSiblings:options.hasTwins!==!1,knownTaskIds:await knownTaskIds(options.ledger)};if(!list2||
lost2.hasSiblings||lost2.knownTaskIds===null||Number.isNaN(intendedAt))return null;try{let wanted={model:prepared.request.model,sent,since:intendedAt},asked=list2.
request(hostUrl(session,"list"),wanted),reply=asked&&await exchange(session,asked,"free",options.signal),body=reply?.status===200?readJson(reply):void 0,tasks=list2.
read(body,wanted);if(tasks===void 0)return null;let page={tasks,hasMore:list2.hasMore?.(body)??null};return{certain:findLostTask(page,lost2),perhaps:sayPerhaps(
page,lost2)}}catch(error2){if(error2 instanceof TransportError)return null;throw error2}}async function knownTaskIds(ledger){let records=await ledger.attempts?.().
catch(()=>null)??null;return records&&new Set(records.flatMap(({task})=>task?.id??[]))}async function wasFoundByAnother(ledger,fingerprint2,tried){if(tried.action!==
"buy"&&tried.action!=="reconcile")return!1;let generation=tried.action==="buy"?tried.generation:tried.record.generation,now=await ledger.read(fingerprint2).catch(
()=>null);return now===null||now.generation<generation?!1:now.state==="finished"||now.state==="submitted"&&parseTaskHandle(now.task)!==null}var WRITE_TRIES=3,CONTESTS=6,CONTEST_MS=2e3;async function purchase(session,prepared,fingerprint2,options){let{ledger,signal}=options,{clock,adapter}=session,write=async record2=>{
for(let attempt=1;;attempt++)try{return await ledger.write(record2),!0}catch(error2){if(record2.state==="submitted"&&attempt<WRITE_TRIES){await clock.sleep(backoffMs(
attempt,clock.random()));continue}return session.log("warning",`The record of ${record2.model} (${record2.state}) could not be written: ${reason(error2)}. If th\
is run dies now, the next one may not know of the purchase.`),!1}},here2={session,prepared},draft=(generation,{session:session2,prepared:prepared2}=here2)=>{let account=session2.
accountMark({fingerprint:fingerprint2,generation});return{v:1,fingerprint:fingerprint2,generation,state:"intended",provider:session2.adapter.id,model:prepared2.
request.model,at:new Date(clock.now()).toISOString(),owner:options.owner,prompt:prepared2.request.prompt,estimatedCost:prepared2.estimate.usd,createdAt:new Date(
clock.now()).toISOString(),...account===void 0?{}:{account},...options.fallbackFrom?.length?{fallbackFrom:options.fallbackFrom}:{},...options.origin}},wayOf=record2=>{
if(record2.provider===adapter.id&&record2.model===prepared.request.model||Date.parse(record2.at)<=0)return here2;let other=options.elsewhere?.(record2)??null;if(other===
null&&record2.provider!==adapter.id)throw boughtElsewhere(session,record2);return other??here2},planned=options.decision,decision=planned?.action==="reconcile"||
planned?.action==="buy"&&planned.generation>0?void 0:planned,contests=0,seen2={contested:!1,notFrom:Number.POSITIVE_INFINITY,closed:-1};for(;;){let now=decision??
await decideNow(session,options,fingerprint2,seen2);decision=void 0;try{let made2=await carryOut(now);if(made2!==null)return made2}catch(error2){if(!isAmbiguousSubmit(
error2)||!await wasFoundByAnother(ledger,fingerprint2,now))throw error2;seen2.contested=!0}}async function carryOut(decided){if(options.adopt!==void 0&&mayAdopt(
decided)){let way="record"in decided?wayOf(decided.record):here2,[provider2,model]=[way.session.adapter.id,way.prepared.request.model],task={v:1,provider:provider2,
id:options.adopt,model,adopted:!0},record2={...draft(adoptedGeneration(decided),way),state:"submitted",task};return{kind:"task",task,record:record2,way,resumed:!0,
recorded:await write(record2)}}switch(decided.action){case"reuse":return{kind:"finished",record:decided.record};case"resume":return{kind:"task",task:decided.task,
record:decided.record,way:wayOf(decided.record),resumed:!0,recorded:!0};case"refuse":throw recordedFailure(session,decided.record);case"reconcile":{let{record:record2}=decided;
if(record2.state==="intended"&&record2.generation>seen2.closed)return await settleClaim(session,record2,options,seen2),null;let way=wayOf(record2),task=await reconcile(
way,record2,options),found={...record2,state:"submitted",task,at:new Date(clock.now()).toISOString()};return{kind:"task",task,record:found,way,resumed:!0,recorded:await write(
found)}}case"buy":{if(signal?.aborted)throw errorOf(session,"stoppedBefore",{});if(options.mayBuy===!1)throw notPlanned(session);let ready=await withSentFiles(session,
prepared,signal),intended=draft(decided.generation),bought=await withOpenClaim(ledger,intended,()=>buy(ready,intended));if(bought)return bought;if(seen2.notFrom=
Math.min(seen2.notFrom,decided.generation),seen2.contested=!0,++contests>CONTESTS)throw storeOutOfReach(session,new Error("it shows no record of the other run"));
return await clock.sleep(CONTEST_MS*(contests-1),signal),null}}}async function buy(ready,intended){let claimedAt=clock.now(),claimed=await claimOrWarn(session,options,
intended);if(claimed==="taken")return null;let hasClaim=claimed==="claimed",mayBeSent=!1;try{await options.onClaimed?.(intended),mayBeSent=!0;let task=await submit(
session,ready,{signal,callbackUrl:options.callbackUrl,deadline:options.deadline,idempotencyKey:idempotencyKey(fingerprint2,intended.generation),async maySend(){
if(hasClaim)return stillHolds(ledger,intended,clock,claimedAt);let seen3=await lookAfterAll(ledger,intended);return hasClaim=seen3==="ours",seen3!=="of another"}}),
at=new Date(clock.now()).toISOString(),record2={...intended,state:"submitted",task,at};return{kind:"task",task,record:record2,way:here2,resumed:!1,recorded:await write(
record2)}}catch(error2){let code=ReelayError.is(error2)?error2.code:"aborted";if(!mayBeSent||ReelayError.is(error2)&&error2.charged==="no"){let at=new Date(clock.
now()).toISOString();(hasClaim||await lookAfterAll(ledger,intended).catch(()=>null)==="ours")&&await write({...intended,state:"failed",charged:"no",code,at})}else
await write({...intended,state:"unknown"});throw error2}}}function isAmbiguousSubmit(error2){return ReelayError.is(error2)&&error2.code==="submit_unknown"}function mayAdopt(decision){
return decision.action!=="reuse"&&!(decision.action==="resume"&&decision.record.state==="submitted")}function adoptedGeneration(decision){return decision.action===
"buy"?decision.generation:decision.record.generation+(decision.record.state==="failed"?1:0)}async function makeClip(first2,prepared,fingerprint2,options){let{ledger,signal}=options,notify=options.onEvent??(()=>{});notify({type:"submitting"});let{timeoutMs:patienceMs}=options,
deadline=first2.clock.now()+options.timeoutMs,bought=await purchase(first2,prepared,fingerprint2,{patienceMs,deadline,...options});if(bought.kind==="finished")return bought;
let{task,record:record2,way}=bought,{session}=way,next=change=>({...record2,...change,at:new Date(session.clock.now()).toISOString()});notify({type:"waiting",task,
resumed:bought.resumed});let submittedAt=Date.parse(task.submittedAt??""),openAt=bought.resumed?Number.NaN:submittedAt,end=session.clock.now()+options.timeoutMs;
try{let state=await waitForTask(session,task,{signal,schedule:options.scheduleOf(way),timeoutMs:options.timeoutMs,pollIntervalMs:options.pollIntervalMs,onState(state2){
TERMINAL.has(state2.status)||(openAt=session.clock.now()),notify({type:"state",task,state:state2})}}),tookMs=Math.round((openAt+session.clock.now())/2-submittedAt);
notify({type:"downloading",task});let file=await fetchClip(session,task,state,chunks=>options.save(chunks,record2),{signal,deadline:end,leastMs:Math.min(DOWNLOAD_MS,
options.timeoutMs)}),finished=next({state:"finished",file,cost:state.cost,...tookMs>0?{tookMs}:{}});return options.keep!==void 0&&!await options.keep(finished,file)?
(bought.recorded||await ledger.write(record2).catch(()=>{}),{kind:"made",task,state,file,record:finished}):(await ledger.write(finished).catch(error2=>{session.
log("warning",`The finished clip could not be recorded (${String(error2)}); it is delivered all the same.`)}),{kind:"made",task,state,file,record:finished})}catch(error2){
throw ReelayError.is(error2)&&(isFinal(error2.code)||error2.refunded!==void 0)&&!error2.retryable?await ledger.write(next({state:"failed",charged:error2.charged,
code:error2.code})).catch(()=>{}):bought.recorded||await ledger.write(record2).catch(()=>{}),error2}}var DOWNLOAD_MS=6e4;var DOWN=2,DOWN_MS=5*6e4;function createBatch({places,downloads=places,historyOf}){let inFlight=pLimit(places),line=pLimit(downloads),schedules=new Map,refused=new Map,
unreached=new Map;function scheduleOf({session:{adapter,clock},prepared:{request,facts}}){let key=`${adapter.id}/${request.model}`,known2=schedules.get(key);if(known2)
return known2;let schedule=createPollSchedule({typicalMs:facts?.typicalMs,minimumMs:adapter.minimumPollMs,history:historyOf?.(adapter.id,request.model),random:()=>clock.
random()});return schedules.set(key,schedule),schedule}let place2=()=>new Promise(taken=>{inFlight(()=>new Promise(taken))});return{async run(work){let release=await place2(),
free=()=>{release?.(),release=null},make=(all,fingerprint2,{decision,...options})=>{let isAdopted=options.adopt!==void 0,isNew=options.isNew&&!isAdopted,ways=isAdopted?
[all[0]]:all;return inTurn(ways,fingerprint2,options,async({session,prepared},from)=>{let first2=from.length===0,known2=refused.get(session.adapter.id);if(known2!==
void 0&&(isNew||!first2))throw notTried(session,known2);let down=unreached.get(session.adapter.id),isDown=down!==void 0&&down.clips>=DOWN&&session.clock.now()-down.
at<DOWN_MS,hasOther=ways.length>from.length+1&&options.mayBuy!==!1;if(isDown&&hasOther&&(isNew||!first2))throw notTried(session,down.error);release??=await place2();
try{let made2=await makeClip(session,prepared,fingerprint2,{...options,decision:first2?decision:void 0,fallbackFrom:from,scheduleOf,onEvent(event){event.type===
"downloading"&&free(),options.onEvent?.(event)},save:(chunks,record2)=>line(()=>options.save(chunks,record2))});return unreached.delete(session.adapter.id),made2}catch(error2){
if(isOfLedger(error2))throw error2;if(ReelayError.is(error2)&&error2.task===void 0&&error2.code==="network"){let clips=(unreached.get(session.adapter.id)?.clips??
0)+1;unreached.set(session.adapter.id,{error:error2,clips,at:session.clock.now()})}throw ReelayError.is(error2)&&error2.task===void 0&&stopsBatch(error2.code)&&
refused.set(session.adapter.id,refused.get(session.adapter.id)??error2),error2}})};try{return await work({make})}finally{free()}}}}function notTried(session,{code,
message,retryable}){return errorOf(session,"othersRefused",{first:message},{code,retryable})}function withFormerDefault(adapter,input,own3){let{formerDefault}=adapter;if(formerDefault===void 0||(input.model??"").trim()!=="")return null;let result=prepare(
adapter,{...input,model:formerDefault},own3);return result.ok?result.prepared:null}function isWorthKeeping({state},reuse){return state==="finished"?reuse:state!==
"failed"}function wayAt({provider:provider2,model},input,models){let result=prepare(ADAPTERS[provider2],{...input,model,extra:{}},models);return result.ok?{provider:provider2,
prepared:result.prepared}:{mistakes:result.problems.map(({field,message})=>`${provider2}/${model}: ${field}: ${message}`)}}function fallbacksOf(first2,named,input,models,bad){
if(ADAPTERS[first2.provider].free)return[];let ways=[],isThere=({provider:provider2,prepared})=>[first2,...ways].some(way=>way.provider===provider2&&way.prepared.
request.model===prepared.request.model);for(let one2 of named){if(ADAPTERS[one2.provider].free){bad(`${one2.provider} makes no real clip, so nothing falls back \
to it.`);continue}let way=wayAt(one2,input,models);if("mistakes"in way)for(let mistake of way.mistakes)bad(mistake);else isThere(way)||ways.push({...way,prepared:withRemarks(
first2,way,input)})}return ways}function withRemarks(first2,{provider:provider2,prepared},input){let name2=`${provider2}/${prepared.request.model}`,remarks=[],[
wanted,own3]=[first2.prepared.request.duration,prepared.request.duration];wanted!==own3&&own3!==void 0&&remarks.push(`Where a clip falls back to ${name2}, it la\
sts ${own3} s, as nobody asked for a duration.`),Object.keys(input.extra??{}).length>0&&remarks.push(`Where a clip falls back to ${name2}, extra is left out: it\
 holds fields of ${first2.provider}.`);let warnings=remarks.map(message=>({code:"unchecked",message}));return{...prepared,warnings:[...prepared.warnings,...warnings]}}
function priceOfReplay({provider:provider2,model,estimatedCost},ways){if(!ADAPTERS[provider2].honoursIdempotencyKey)return 0;let way=ways.find(one2=>one2.provider===
provider2&&one2.prepared.request.model===model);return way===void 0?estimatedCost??null:way.prepared.estimate.usd}function dearest(ways){let prices=ways.map(({prepared})=>prepared.
estimate.usd);return prices.some(usd2=>usd2===null)?null:Math.max(...prices)}var DatabaseTrouble=class extends Error{isLasting;constructor(message,isLasting){super(message),this.name="DatabaseTrouble",this.isLasting=isLasting}};function downTrouble(error2){
return new DatabaseTrouble(`it cannot be reached or does not answer as it should (${lastWords(error2)})`,!1)}function tlsTrouble(error2){let code=error2?.code;return typeof code!=
"string"||!/CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL|^HOSTNAME_MISMATCH$/.test(code)?null:new DatabaseTrouble(`its certificate is not one that this machine trusts for\
 that host (${lastWords(error2)}). Name the host as the certificate does; an authority of your own goes into a file that NODE_EXTRA_CA_CERTS names`,!0)}function lastWords(error2){
let first2=error2 instanceof AggregateError&&error2.message===""?error2.errors[0]:error2,{message="",code=""}=first2??{};return String(message||code||first2).replace(
/\s+/g," ").trim().slice(0,300)}async function openDatabaseLedger(address,options={}){let{kind:kind2}=readDatabaseAddress(address);if(kind2==="postgres"){let{createPostgresLedger}=await import("./postgres-ledger-XJX3HPWS.mjs");
return createPostgresLedger(address,options)}let{createRedisLedger}=await import("./redis-ledger-EP3G2DF5.mjs");return createRedisLedger(address,options)}import{randomBytes}from"node:crypto";import{constants,existsSync,lstatSync as lstatSync2}from"node:fs";import{copyFile,link,lstat,mkdir,open as open3,readdir,readlink,
rename,rm,rmdir,unlink}from"node:fs/promises";import{basename,dirname,join as join2}from"node:path";import{lstatSync}from"node:fs";import{isAbsolute,join,relative,resolve,sep}from"node:path";var WORDS2={ENOENT:"there is no such file",EISDIR:"it is a folder. Name a file",ENOTDIR:"a part of its path is a file and should be a folder",ENAMETOOLONG:"its \
name is too long for a file system. Choose a shorter one",EACCES:"this user may not use it. Change its rights, or name another one",EPERM:"this user may not use\
 it. Change its rights, or name another one",ELOOP:"its links lead in a circle. Remove them"};function systemWords(error2){let{code="",message=String(error2)}=error2;
return WORDS2[code]??message}var UnsafePathError=class extends Error{name="UnsafePathError"};function partsBelow(root,path){let inside=relative(root,resolve(path));return inside===""?[]:inside===
".."||inside.startsWith(`..${sep}`)||isAbsolute(inside)?null:inside.split(sep)}function refusalOf(root,path,kind2){let parts=partsBelow(root,path);if(parts===null)
return null;if(parts.length===0)return kind2==="folder"?null:"the root of the workspace is a folder, not a file.";if(parts.some(isGitFolder))return`"${parts.join(
"/")}" leads into .git, which is git's own. Name another folder.`;for(let index of parts.keys()){let upTo=parts.slice(0,index+1),refusal2=refusalOfOne(join(root,
...upTo),upTo.join("/"),index<parts.length-1?"folder":kind2);if(refusal2==="nothing there")return null;if(refusal2!==null)return refusal2}return null}function refusalOfOne(path,shown,kind2){
let found;try{found=lstatSync(path,{throwIfNoEntry:!1})}catch(error2){return`"${shown}" cannot be used: ${systemWords(error2)}.`}return found===void 0?"nothing \
there":refusalOfEntry(found,shown,kind2)}function refusalOfEntry(found,shown,kind2){if(found.isSymbolicLink())return`"${shown}" is a symbolic link, and nothing \
is written through links. Remove it, or name another folder.`;if(kind2==="folder")return found.isDirectory()?null:`"${shown}" is a file and should be a folder.`;
if(found.isFile())return null;let what=found.isDirectory()?"a folder":found.isFIFO()?"a pipe":found.isSocket()?"a socket":"a device";return`"${shown}" is ${what}\
 and should be a file. Remove it, or name another folder.`}function isGitFolder(part){let plain=part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g,
"").replace(/:.*$/s,"").replace(/[. ]+$/,"").toLowerCase();return plain===".git"||plain==="git~1"}function openDisk(guarded){let refusal2=(path,kind2)=>guarded===void 0?null:refusalOf(guarded,path,kind2);async function inFolder(path,create,work){let folder=await openFolder(
guarded,path,create);try{return await work(folder)}catch(error2){throw withPath(error2,folder)}finally{await folder.close()}}function place2(to,make){return inFolder(
dirname(to),!0,async folder=>{let name2=basename(to);await folder.check(name2);let part=folder.at(partName(name2));try{await make(part),await folder.stillThere(),
await folder.check(name2),await rename(part,folder.at(name2))}finally{await rm(part,{force:!0})}})}async function createFile(path){let folder=await openFolder(guarded,
dirname(path),!0),name2=basename(path),part=folder.at(partName(name2));try{await folder.check(name2);let handle=await open3(part,constants.O_CREAT|constants.O_EXCL|
constants.O_RDWR|NO_FOLLOW);return{handle,path:part,commit:async(as=name2)=>{try{await handle.sync(),await handle.close(),await folder.stillThere(),await folder.
check(as),await rename(part,folder.at(as))}catch(error2){throw withPath(error2,folder)}await folder.close()},discard:async()=>{await handle.close().catch(()=>{}),
await rm(part,{force:!0}).catch(()=>{}),await folder.close()}}}catch(error2){throw await folder.close(),withPath(error2,folder)}}let copy=(from,to)=>inFolder(dirname(
from),!1,async source=>{await source.check(basename(from)),await place2(to,async part=>{await copyFile(source.at(basename(from)),part,constants.COPYFILE_EXCL);let file=await open3(
part,constants.O_RDWR|NO_FOLLOW);await file.sync().finally(()=>file.close())})});return{refusal:refusal2,makeFolder:path=>inFolder(path,!0,async()=>{}),createFile,
async writeFile(path,text2){let file=await createFile(path);try{await file.handle.writeFile(text2),await file.commit()}catch(error2){throw await file.discard(),
error2}},copy,async linkOrCopy(from,to){try{await inFolder(dirname(from),!1,async source=>{await source.check(basename(from)),await place2(to,async part=>{if(await link(
source.at(basename(from)),part),!(await lstat(part)).isFile())throw new UnsafePathError(`"${from}" is no file.`)})})}catch(error2){if(error2 instanceof UnsafePathError)
throw error2;await copy(from,to)}},async remove(path){if(guarded===void 0||partsBelow(guarded,path)===null)return rm(path,{recursive:!0,force:!0});let found=refusal2(
path,"folder")===null?"folder":"file",refused=refusal2(path,found);if(refused!==null)throw new UnsafePathError(refused);await ignoreMissing(inFolder(dirname(path),
!1,folder=>removeEntry(folder,basename(path))))},async list(path){return await ignoreMissing(inFolder(path,!1,async folder=>{let entries2=(await readdir(folder.
at("."))).map(async name2=>{let{mtimeMs}=await lstat(folder.at(name2)).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return{name:name2,mtimeMs}});return Promise.
all(entries2)}))??[]}}}var NO_FOLLOW=constants.O_NOFOLLOW??0,HOLDS_FOLDERS=process.platform==="linux"&&existsSync("/proc/self/fd");async function openFolder(root,path,create){
let parts=root===void 0?null:partsBelow(root,path);if(root===void 0||parts===null)return create&&await mkdir(path,{recursive:!0}),unguarded(path);let refused=refusalOf(
root,path,"folder");if(refused!==null)throw new UnsafePathError(refused);let folder=HOLDS_FOLDERS?await hold(root,root,root):seen(root,root);for(let name2 of parts){
let parent=folder;try{folder=await parent.enter(name2).catch(async error2=>{if(error2.code!=="ENOENT"||!create)throw error2;return await mkdir(parent.at(name2)).
catch(unlessThere),parent.enter(name2)})}catch(error2){throw withPath(error2,parent)}finally{await parent.close()}}return folder}function unguarded(path){return{
path,base:path,at:name2=>join2(path,name2),check:async()=>{},stillThere:async()=>{},enter:async name2=>unguarded(join2(path,name2)),close:async()=>{}}}async function hold(root,path,target){
let handle=await open3(target,constants.O_RDONLY|constants.O_DIRECTORY|(path===root?0:NO_FOLLOW)).catch(error2=>{throw error2.code==="ELOOP"||error2.code==="ENO\
TDIR"?replaced(root,path):error2}),base=`/proc/self/fd/${handle.fd}`,opened=await readlink(base),at=name2=>join2(base,name2);return{path,base,at,check:name2=>checkEntry(
root,at(name2),join2(path,name2)),async stillThere(){if(await readlink(base)!==opened||refusalOf(root,path,"folder")!==null)throw replaced(root,path)},enter:name2=>hold(
root,join2(path,name2),at(name2)),close:()=>handle.close()}}function seen(root,path){let at=name2=>join2(path,name2),before=identityOf2(path);return{path,base:path,
at,check:name2=>checkEntry(root,at(name2),at(name2)),async stillThere(){if(refusalOf(root,path,"folder")!==null||identityOf2(path)!==before)throw replaced(root,
path)},async enter(name2){let found=lstatSync2(at(name2));if(found.isSymbolicLink()||!found.isDirectory())throw replaced(root,at(name2));return seen(root,at(name2))},
close:async()=>{}}}function identityOf2(path){let found=lstatSync2(path,{bigint:!0,throwIfNoEntry:!1});return found===void 0?null:`${found.dev}:${found.ino}`}async function checkEntry(root,path,shown){
let found=await ignoreMissing(lstat(path)),refused=found&&refusalOfEntry(found,(partsBelow(root,shown)??[shown]).join("/"),"file");if(refused)throw new UnsafePathError(
refused)}async function removeEntry(folder,name2){let found=await ignoreMissing(lstat(folder.at(name2)));if(!found)return;if(!found.isDirectory()){await ignoreMissing(
unlink(folder.at(name2)));return}let inner=await folder.enter(name2);try{for(let entry of await readdir(inner.at(".")))await removeEntry(inner,entry)}finally{await inner.
close()}await ignoreMissing(rmdir(folder.at(name2)))}function replaced(root,path){let shown=(partsBelow(root,path)??[path]).join("/");return new UnsafePathError(
`"${shown}" was moved, or became a link, while Reelay was writing there.`)}function partName(name2){return`${name2}.${randomBytes(4).toString("hex")}.part`}function unlessThere(error2){
if(error2.code!=="EEXIST")throw error2}async function ignoreMissing(work){try{return await work}catch(error2){if(error2.code==="ENOENT")return null;throw error2}}
function withPath(error2,{base,path}){return error2 instanceof Error&&base!==path&&(error2.message=error2.message.replaceAll(base,path)),error2}import{createHash as createHash5,randomBytes as randomBytes2}from"node:crypto";import{link as link2,mkdir as mkdir2,open as open4,readdir as readdir2,readFile,rename as rename2,
rm as rm2,stat,writeFile}from"node:fs/promises";import{join as join3}from"node:path";import{setTimeout as sleep}from"node:timers/promises";function createHeartbeat(beat2,end=async()=>{},every=onTimer){let open5=0,count2=0,writing=null,skipped=!1,stop,tick=()=>{if(writing&&!skipped){skipped=!0;return}
skipped=!1,count2+=1;let written=beat2(count2).catch(()=>{}).finally(()=>{writing===written&&(writing=null)});writing=written};return{keepAlive(){open5+=1,stop??=
every(2e4,tick);let ended2=!1;return()=>{ended2||(ended2=!0,open5-=1,!(open5>0)&&(stop?.(),stop=void 0,count2>0&&(writing??Promise.resolve()).then(end).catch(()=>{})))}}}}
function onTimer(ms,tick){let timer=setInterval(tick,ms).unref();return()=>clearInterval(timer)}import{createHash as createHash4,randomUUID}from"node:crypto";import{readFileSync,readlinkSync}from"node:fs";var PREFIX="process",own2;function processOwner(){return own2??=
[PREFIX,randomUUID(),whereabouts(),process.pid,startOf(process.pid)??""].join(":"),own2}function stateOfOwner(owner){let[prefix,,where,pid="",start=""]=(owner??
"").split(":");if(prefix!==PREFIX||where===""||start===""||where!==whereabouts()||!/^\d{1,10}$/.test(pid))return null;if(!exists(Number(pid)))return"ended";let now=startOf(
Number(pid));return now===null?null:now===start?"alive":"ended"}function exists(pid){try{return process.kill(pid,0),!0}catch(error2){return error2.code!=="ESRCH"}}
var here;function whereabouts(){return here??=readWhereabouts(),here}function readWhereabouts(){try{let boot=readFileSync("/proc/sys/kernel/random/boot_id","utf\
8").trim(),namespace=readlinkSync("/proc/self/ns/pid");return createHash4("sha256").update(`${boot} ${namespace}`).digest("hex").slice(0,16)}catch{return""}}function startOf(pid){
try{let stat4=readFileSync(`/proc/${pid}/stat`,"utf8"),fields=stat4.slice(stat4.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]==="X"?"":fields[19]??
null}catch{return null}}var RECORD=/^([^.].*)\.(\d{1,9})(?:\.(unknown|failed))?\.json$/;function createFolderLedger(folder,options={}){let fileOf=({fingerprint:fingerprint2,generation},ending="")=>join3(
folder,`${fingerprint2}.${generation}${ending}.json`),listed=null,hearts=new Map,ended2=new Map;async function generationsOf(){return listed??=listGenerations(folder),
listed.catch(error2=>{throw listed=null,error2})}async function readGeneration(fingerprint2,generation){let clip={fingerprint:fingerprint2,generation},[main,unknown3,
failed]=await Promise.all([readMain(fileOf(clip)),readText(fileOf(clip,".unknown")),readText(fileOf(clip,".failed"))]),records=[main,unknown3,failed].flatMap(text2=>text2===
null?[]:[parseRecord(text2)??unreadableRecord(fingerprint2,generation,"unknown")]);return records.length===0?null:records.reduce(furthest)}async function read(fingerprint2){
let known2=(await generationsOf()).get(fingerprint2),newest=known2===void 0?null:await readGeneration(fingerprint2,known2);for(let next=known2===void 0?0:known2+
1;;next++){let record2=await readGeneration(fingerprint2,next);if(record2===null)return newest;newest=record2}}let put2=async(record2,ending="")=>{await mkdir2(
folder,{recursive:!0}),await rename2(await writeTemporary(folder,record2),fileOf(record2,ending)),await syncFolder(folder)};return{read,async claim(record2){await mkdir2(
folder,{recursive:!0});let temporary=await writeTemporary(folder,record2);try{return await linkExclusively(temporary,fileOf(record2)),await syncFolder(folder),!0}catch(error2){
if(error2.code==="EEXIST")return!1;throw error2}finally{await rm2(temporary,{force:!0})}},async holds(claim2){let now=await read(claim2.fingerprint);return now?.
state==="intended"&&now.generation===claim2.generation&&now.owner===claim2.owner},async write(record2){if(record2.state==="unknown"||record2.state==="failed")return put2(
record2,`.${record2.state}`);let text2=await readText(fileOf(record2)),now=text2===null?null:parseRecord(text2);(now===null||rankOf(now)<=rankOf(record2))&&await put2(
record2)},async signOf({owner}){return stateOfOwner(owner)??{beat:await readText(aliveFile(folder,owner))??""}},keepAlive({owner}){let file=aliveFile(folder,owner),
heart=hearts.get(file)??createHeartbeat(count2=>writeFile(file,String(count2)),()=>rm2(file,{force:!0}),options.every);return hearts.set(file,heart),heart.keepAlive()},
async sample(most){let texts=[...await generationsOf().catch(()=>new Map)].slice(0,most).map(([fingerprint2,generation])=>readText(fileOf({fingerprint:fingerprint2,
generation})).catch(()=>null));return(await Promise.all(texts)).flatMap(text2=>text2===null?[]:parseRecord(text2)??[])},async attempts(month){let furthestOf=new Map;
for(let name2 of await readdir2(folder).catch(noneYet)){let[,fingerprint2,generation]=RECORD.exec(name2)??[];if(fingerprint2===void 0||month!==void 0&&!ended2.has(
name2)&&await isOlder(join3(folder,name2),month))continue;let text2=ended2.has(name2)?"":await readText(join3(folder,name2));if(text2===null)continue;let record2=ended2.
get(name2)??parseRecord(text2)??unreadableRecord(fingerprint2,Number(generation),"unknown");(record2.state==="finished"||record2.state==="failed")&&ended2.set(name2,
record2);let key=`${record2.fingerprint}.${record2.generation}`,other=furthestOf.get(key);furthestOf.set(key,other===void 0?record2:furthest(other,record2))}return[
...furthestOf.values()]},async remove(fingerprint2){let own3=(await readdir2(folder).catch(noneYet)).flatMap(name2=>{let[,clip,generation=""]=RECORD.exec(name2)??
[];return clip===fingerprint2?[{name:name2,generation:Number(generation)}]:[]});for(let{name:name2}of own3.sort((a,b)=>a.generation-b.generation))await rm2(join3(
folder,name2));await syncFolder(folder),listed=null;for(let{name:name2}of own3)ended2.delete(name2)},async checkWritable(){await mkdir2(folder,{recursive:!0});let probe=unreadableRecord(
"probe",0);await rm2(await writeTemporary(folder,probe)),await generationsOf()}}}async function listGenerations(folder){let names2=await readdir2(folder).catch(
noneYet),newest=new Map;for(let name2 of names2){let[,fingerprint2="",generation=""]=RECORD.exec(name2)??[];fingerprint2!==""&&newest.set(fingerprint2,Math.max(
Number(generation),newest.get(fingerprint2)??0))}return newest}function noneYet(error2){if(error2.code==="ENOENT")return[];throw error2}async function isOlder(path,month){
let{mtimeMs}=await stat(path).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return mtimeMs<Date.parse(`${month}-01T00:00:00Z`)-24*36e5}async function readText(path){
return readFile(path,"utf8").catch(error2=>{if(error2.code==="ENOENT")return null;throw error2})}async function readMain(path){let text2=await readText(path);return text2===
null||parseRecord(text2)!==null?text2:(await sleep(UNFINISHED_MS),readText(path))}var UNFINISHED_MS=500;function aliveFile(folder,owner=""){return join3(folder,
`.${createHash5("sha256").update(owner).digest("hex").slice(0,32)}.alive`)}async function linkExclusively(from,to){try{await link2(from,to)}catch(error2){if(!NO_HARD_LINKS.
has(error2.code??""))throw error2;let text2=await readFile(from),file=await open4(to,"wx");try{await file.writeFile(text2),await file.sync()}finally{await file.
close()}}}var NO_HARD_LINKS=new Set(["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS","EMLINK"]);async function writeTemporary(folder,record2){let path=join3(folder,`.${randomBytes2(
8).toString("hex")}.tmp`),file=await open4(path,"wx");try{await file.writeFile(`${JSON.stringify(record2)}
`),await file.sync(),await file.close()}catch(error2){throw await file.close().catch(()=>{}),await rm2(path,{force:!0}),error2}return path}async function syncFolder(folder){
let handle=await open4(folder,"r").catch(()=>null);if(handle)try{await handle.sync().catch(()=>{})}finally{await handle.close()}}import{createHash as createHash6}from"node:crypto";import{createReadStream}from"node:fs";import{pipeline}from"node:stream/promises";async function hashFile(path){
let hash2=createHash6("sha256");try{return await pipeline(createReadStream(path),hash2),hash2.digest("hex")}catch{return null}}function isForAShell(path){return/^(?:~(?:[\\/]|$)|\$[\w{]|%\w+%)/.test(path)}var WORDS3=["auto","cache","tool-cache","git","folder"],DATABASE=/^(?:postgres|postgresql|redis|rediss)(?:$|[:=：]|\/\/)/i,NO_ANSWER=/^(?:none|no|false|off|null|nil|disabled?|true|yes|on|[01])$/i;
function notALedger(given3,allowed2){let written=given3.trim();if(/[\r\n]/.test(written))return`it has several lines, and a ledger is one. ${allowed2}`;if(DATABASE.
test(written)&&!isDatabaseAddress(written))return"a database is named by its address: postgres://user:password@host/name or redis://user:password@host:6379/0.";
let[scheme]=/^[a-z][a-z\d+.-]*:\/\//i.exec(written)??(/^[^/\\\s]+@[^/\\\s]+:/.test(written)?["user@host:"]:[]);if(scheme!==void 0)return`an address (${scheme}\u2026)\
 is no ledger that Reelay knows. ${allowed2}`;if(/^[^/\\\s]*:[^\\]*@/.test(written))return`it looks like an address with a password and without its beginning. ${allowed2}`;
let parts=written.split(/[,;|]/).map(part=>part.trim()),isWord=part=>WORDS3.includes(part.toLowerCase()),isPath=part=>/^(?:\.{0,2}[\\/]|[a-z]+:)/i.test(part);if(parts.
length>1&&(!/[\\/]/.test(written)||parts.some(isWord)||parts.slice(1).some(isPath)))return`it names several ledgers, and one is kept. ${allowed2}`;if(/^git(?:\s|[=：])/i.
test(written))return`a branch stands behind a colon: git:<branch>. ${allowed2}`;if(WORDS3.some(word=>new RegExp(`^${word}\\s`,"i").test(written)))return`a word \
stands alone, and what follows it is not read. ${allowed2}`;if(isForAShell(written))return`"~" and variables of a shell are not filled in here: it would be a fo\
lder of that name. Write the whole path. ${allowed2}`;if(NO_ANSWER.test(written))return`"${written}" is no ledger, and there is always one: without it the next \
run buys everything again. ${allowed2}`;if(/[\\/.\s]/.test(written))return null;let meant=suggest(written,WORDS3);return meant===null?null:`"${written}" is not \
known. Did you mean ${meant}? ${allowed2} A folder of that name is written ./${written}`}import{basename as basename2,join as join4}from"node:path";async function readMp4(path){var _stack=[];try{let{FilePathSource,Input,MATROSKA,MP4,QTFF,WEBM}=await import("./src-INO7FN5Y.mjs");let input=__using(_stack,
new Input({source:new FilePathSource(path),formats:[MP4,QTFF,WEBM,MATROSKA]}));let track=await input.getPrimaryVideoTrack();if(!track)throw new Error("the file \
holds no video track");let duration2=await input.computeDuration();return{duration:Math.round(duration2*1e3)/1e3,width:track.displayWidth,height:track.displayHeight}}catch(_){
var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}async function saveClip(chunks,target,disk=openDisk()){let part=await disk.createFile(target);try{let{bytes,sha256:sha2562,kind:kind2}=await writeAll(part.handle,
checked(chunks)),video=await readMp4(part.path).catch(()=>UNKNOWN2);return await part.commit(basename2(namedAs(target,kind2))),{bytes,sha256:sha2562,...video,...kind2===
void 0?{}:{kind:kind2}}}catch(error2){throw chunks.return({bytes:0,sha256:""}).catch(()=>{}),await part.discard(),error2}}var UNKNOWN2={duration:null,width:null,
height:null};async function*checked(chunks){let first2=Buffer.alloc(0),check=null,kind2;for(;;){let step=await chunks.next(),chunk=step.done?new Uint8Array(0):step.
value;if(check)check.pass(chunk);else if(first2=Buffer.concat([first2,chunk]),step.done||first2.byteLength>=FIRST_BYTES){let begins=readFirstBytes(first2);if(!("\
kind"in begins))throw new UnreadableVideo(`the file is ${begins.instead}`);kind2=begins.kind==="mp4"?void 0:begins.kind,check=checkClip(begins.kind),check.pass(
first2)}if(step.done){let problem=check?.problem()??null;if(problem!==null)throw new UnreadableVideo(problem);return{...step.value,...kind2===void 0?{}:{kind:kind2}}}
yield step.value}}var ABANDONED_MS2=36e5;async function removeLeftovers(folder,disk=openDisk()){for(let{name:name2,mtimeMs}of await disk.list(folder))!/\.[0-9a-f]{8}\.part$/.
test(name2)||Date.now()-mtimeMs<=ABANDONED_MS2||await disk.remove(join4(folder,name2))}var BATCH_BYTES=512*1024;async function writeAll(file,chunks){let batch=[],
size=0,writing=Promise.resolve();for(;;){let step=await chunks.next();if(!(!step.done&&(batch.push(step.value),size+=step.value.byteLength,size<BATCH_BYTES))){if(await writing,
writing=writeBatch(file,batch,size),writing.catch(()=>{}),step.done)return await writing,step.value;batch=[],size=0}}}async function writeBatch(file,batch,size){
if(size===0)return;let{bytesWritten}=await file.writev(batch);bytesWritten<size&&await file.writeFile(Buffer.concat(batch).subarray(bytesWritten))}import{randomUUID as randomUUID2}from"node:crypto";function multipart(form){let boundary=`reelay-${randomUUID2()}`,encoder=new TextEncoder,parts=form.flatMap(([
name2,value])=>{let isText=typeof value=="string",file=isText?"":`; filename="${quoted(value.filename)}"\r
Content-Type: ${value.mediaType}`,head=`--${boundary}\r
Content-Disposition: form-data; name="${quoted(name2)}"${file}\r
\r
`;return[encoder.encode(head),isText?encoder.encode(value):value.bytes,encoder.encode(`\r
`)]});parts.push(encoder.encode(`--${boundary}--\r
`));let body=new Uint8Array(parts.reduce((size,part)=>size+part.byteLength,0)),at=0;for(let part of parts)body.set(part,at),at+=part.byteLength;return{contentType:`\
multipart/form-data; boundary=${boundary}`,body}}function quoted(text2){return text2.replaceAll('"',"%22").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}var BEAT_MS=100,lost=0,beatAt=0,watchers=0,beating;function beat(){let now=monotonicMs(),gap=now-beatAt;beatAt=now,gap>2*BEAT_MS&&(lost+=gap-BEAT_MS)}function watchRunningTime(){
watchers++===0&&(beatAt=monotonicMs(),beating=setInterval(beat,BEAT_MS).unref());let held=!0;return{now(){return beat(),beatAt-lost},release(){held&&(held=!1,--watchers===
0&&clearInterval(beating))}}}var UNREAD_BYTES=256*1024,LAST_TURNS=50,QUIET_TURNS=2;function dispatch(connections,options,{signal,unsent,limits,isStale}){return new Promise((resolve3,reject)=>{
let controller=null,unread=[],unreadBytes=0,phase="connecting",ended2=!1,failure2=null,wake=null,timer,events=0,time2=watchRunningTime(),began=time2.now(),since=began,
end=error2=>{ended2||(ended2=!0,failure2=error2,controller=null,clearTimeout(timer),time2.release(),forget(),error2&&reject(error2),wake?.())},stop=reason2=>{let sent=controller;
end(reason2),sent?.abort(reason2)},abort=()=>stop(phase==="connecting"?new TransportError("aborted","no","aborted before it was sent"):new Error("aborted",{cause:signal?.
reason})),forget=onAbort(signal,abort),left=()=>{let now=time2.now(),held=phase==="reading"&&(controller?.paused===!0||unread.length>0),ofPhase={connecting:limits.
startMs,waiting:limits.headMs,reading:held?0:limits.idleMs}[phase];return Math.min(limits.wholeMs?began+limits.wholeMs-now:Number.POSITIVE_INFINITY,ofPhase?since+
ofPhase-now:Number.POSITIVE_INFINITY)},watch=()=>{if(clearTimeout(timer),timer=void 0,ended2)return;let ms=left();if(ms<=0)return lastTurns(LAST_TURNS,QUIET_TURNS);
Number.isFinite(ms)&&(timer=setTimeout(watch,Math.ceil(ms)).unref())},lastTurns=(turns,quiet)=>{let seen2=events;setImmediate(()=>{if(!ended2){if(left()>0)return watch();
if(turns>0&&events!==seen2)return lastTurns(turns-1,QUIET_TURNS);if(turns>0&&quiet>1)return lastTurns(turns-1,quiet-1);stop(phase==="connecting"?new TransportError(
"timeout","no","it took too long to connect"):new DOMException("it took too long","TimeoutError"))}})},enter=next2=>{phase=next2,since=time2.now(),watch()};if(signal?.
aborted)return abort();watch();let next=async()=>{for(;unread.length===0&&!ended2;)await new Promise(go=>{wake=go});let piece=unread.shift();if(piece!==void 0)return unreadBytes-=
piece.byteLength,controller?.paused&&unreadBytes<UNREAD_BYTES&&controller.resume(),unread.length===0&&!ended2&&(since=time2.now(),timer===void 0&&watch()),piece;
if(failure2)throw failure2;return null},discard=()=>{ended2||(unread=[],stop(new Error("nobody reads on")))},handler={onRequestStart(started){controller=started,
ended2?started.abort(failure2??new Error("aborted")):unsent?.aborted?stop(new TransportError("aborted","no","stopped before it was sent")):isStale?.()?stop(new TransportError(
"timeout","no","it could not be sent at once")):enter("waiting")},onResponseStart(_controller,status,headers){events+=1,!(status<200||ended2)&&(enter("reading"),
resolve3({status,headers:flat(headers),next,discard}))},onResponseData(receiving,chunk){ended2||(events+=1,since=time2.now(),unread.push(chunk),unreadBytes+=chunk.
byteLength,unreadBytes>=UNREAD_BYTES&&receiving.pause(),wake?.())},onResponseEnd(){end(null)},onResponseError(_controller,error2){end(error2)}};try{connections.
dispatch(options,handler)}catch(error2){end(error2)}})}function flat(headers){return Object.fromEntries(Object.entries(headers).map(([name2,value])=>[name2,Array.
isArray(value)?value.join(", "):value??""]))}var SCHEMES={http:"http",https:"https",socks:"socks5",socks5:"socks5",socks5h:"socks5"};function proxyProblems(env){return[variableFor(env,"http"),variableFor(env,
"https"),variableFor(env,"all")].filter(name2=>name2!==void 0).flatMap(name2=>{let read=readProxy(env[name2]??"");if(typeof read=="string")return[];let message=`${read.
why} Write it like ${name2}=http://proxy.example.com:3128, or unset ${name2}.`;return[{field:name2,value:"***",message}]})}function proxiesOf(env){let[problem]=proxyProblems(
env);if(problem)throw new Error(`the proxy in ${problem.field} cannot be used: ${problem.message}`);let address=kind2=>{let read=readProxy(env[variableFor(env,kind2)??
""]??"");return typeof read=="string"&&read!==""?read:null},all=address("all"),http=address("http")??all;return{http,https:address("https")??all??http,except:exceptions(
env.no_proxy||env.NO_PROXY||"")}}function variableFor(env,kind2){let small=`${kind2}_proxy`;return[small,small.toUpperCase()].find(name2=>env[name2]!==void 0)}function readProxy(given3){
let value=given3.trim();if(value==="")return"";let[,named,rest=value]=/^(?:([a-z][a-z0-9+.-]*):)?\/+(.*)$/is.exec(value)??[],scheme=SCHEMES[(named??"http").toLowerCase()];
if(scheme===void 0)return{why:`it names a proxy of the kind "${named}", and Reelay knows http, https and socks5.`};let authority=authorityOf(rest),at=authority.
lastIndexOf("@"),login=at===-1?"":`${loginOf(authority.slice(0,at))}@`,host=authority.slice(at+1),address=`${scheme}://${login}${isIPv6(host)?`[${host}]`:host}`;
return/[^\w.:[\]-]|^\d+$/.test(host)||!URL.canParse(address)||new URL(address).hostname===""?{why:"it holds no address of a proxy."}:address}function authorityOf(rest){
let afterLogin=rest.lastIndexOf("@")+1,end=rest.slice(afterLogin).search(/[/?#]/);return end===-1?rest:rest.slice(0,afterLogin+end)}function loginOf(login){let colon=login.
indexOf(":");return(colon===-1?[login]:[login.slice(0,colon),login.slice(colon+1)]).map(part=>encodeURIComponent(decoded3(part))).join(":")}function decoded3(text2){
try{return decodeURIComponent(text2)}catch{return text2}}function exceptions(given3){return given3.split(/[\s,;]+/).map(entry=>entry.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"").replace(/\/.*$/,"")).filter(entry=>entry!=="").join(",")}function isIPv6(host){return URL.canParse(`http://[${host}]`)}import{pipeline as pipeline2}from"node:stream";var CODINGS=4,gzip={make:zlib=>zlib.createGunzip(),magic:[31,139]},deflate={make:(zlib,[first2=0,second=0])=>(first2&15)===8&&(first2<<8|second)%31===0?zlib.createInflate():
zlib.createInflateRaw()},UNPACKERS={gzip,"x-gzip":gzip,deflate,br:{make:zlib=>zlib.createBrotliDecompress()},zstd:{make:zlib=>zlib.createZstdDecompress?.(),magic:[
40,181,47,253]}};function unpacked(encoding,pieces){let codings=(encoding??"").toLowerCase().split(",").map(coding=>UNPACKERS[coding.trim()]).filter(unpacker=>unpacker!==
void 0);return codings.length>CODINGS?broken("it is compressed many times over",pieces):codings.reduceRight((inside,unpacker)=>unpack(inside,unpacker),pieces)}async function*broken(why,pieces){
throw await pieces[Symbol.asyncIterator]().return?.(),new TransportError("encoding","maybe",why)}async function*unpack(pieces,{make,magic}){let rest=pieces[Symbol.
asyncIterator](),head=await headOf(rest),all=joined2(head,rest);if(head.byteLength===0||magic?.some((byte,at)=>head[at]!==byte))return yield*all;let unpacker=make(
await import("node:zlib"),head);if(unpacker===void 0)return yield*all;let lost2,watched=(async function*(){try{yield*all}catch(error2){throw lost2=error2,error2}})();
pipeline2(watched,unpacker,()=>{});try{yield*unpacker}catch(error2){throw lost2!==void 0?lost2:new TransportError("encoding","maybe",error2 instanceof Error?error2.
message:String(error2),{cause:error2})}}async function headOf(pieces){let head=new Uint8Array(0);for(;head.byteLength<4;){let{done,value}=await pieces.next();if(done)
break;head=head.byteLength===0?value:Buffer.concat([head,value])}return head}async function*joined2(head,rest){try{head.byteLength>0&&(yield head);for(let step=await rest.
next();!step.done;step=await rest.next())yield step.value}finally{await rest.return?.()}}function createTransport(options={}){let connectTimeout=options.connectTimeoutMs??15e3,idleMs=options.idleTimeoutMs??6e4,startMs=4*connectTimeout,limits={submit:{
wholeMs:options.submitTimeoutMs??3e5,startMs,idleMs},free:{wholeMs:options.replyTimeoutMs??6e4,startMs,headMs:idleMs,idleMs},asset:{startMs,headMs:idleMs,idleMs}},
connections=null,connect=async()=>openConnections(await import("./dispatchers-ND2LHGRN.mjs"),connectTimeout);return{http:async(request,{signal,unsent,purpose,publicOnly,
timeoutMs=Number.POSITIVE_INFINITY})=>{let isStale=purpose==="submit"?startOfAge():void 0;connections??=connect();let ready=await Promise.all([connections,exchangeOf(
request,purpose,options.userAgent)]).catch(neverLeft),[{pool,fresh,guarded,wasConnecting},exchange2]=ready,dispatcher=publicOnly?guarded:purpose==="submit"?fresh:
pool;try{let settings={signal,unsent,isStale,limits:within(limits[purpose],timeoutMs)};return wrap(await dispatch(dispatcher,exchange2,settings),signal)}catch(error2){
throw transportError(error2,signal,wasConnecting)}},async close(){let opened=await connections?.catch(()=>null);if(!opened)return;let{pool,fresh,guarded}=opened;
await Promise.all([pool,fresh,guarded].map(dispatcher=>dispatcher.destroy()))}}}var STALE_MS=2e4;function startOfAge(){let[ticks,time2]=[monotonicMs(),Date.now()];
return()=>monotonicMs()-ticks>STALE_MS||Math.abs(Date.now()-time2)>STALE_MS}function within(limits,timeoutMs){let wholeMs=Math.min(limits.wholeMs??Number.POSITIVE_INFINITY,
timeoutMs);return Number.isFinite(wholeMs)?{...limits,wholeMs:Math.max(1,wholeMs)}:limits}function openConnections({createDispatcher,wasConnecting},connectTimeout){
let shared={connectTimeout,proxies:proxiesOf(process.env)};return{wasConnecting,pool:createDispatcher({...shared,keepAlive:!0,publicOnly:!1}),fresh:createDispatcher(
{...shared,keepAlive:!1,publicOnly:!1}),guarded:createDispatcher({...shared,keepAlive:!0,publicOnly:!0})}}function neverLeft(error2){throw new TransportError("a\
ddress","no",error2 instanceof Error?error2.message:String(error2),{cause:error2})}async function exchangeOf(request,purpose,userAgent){let{contentType,body}=bodyOf(
request),{origin,pathname,search}=new URL(request.url),headers=headersOf(request,contentType,userAgent),reset=purpose==="submit";return{origin,path:pathname+search,
method:request.method,headers,body,reset}}function headersOf(request,contentType,userAgent="reelay"){return{"User-Agent":userAgent,Accept:request.method==="POST"?
"application/json":"*/*","Accept-Encoding":"identity",...contentType===null?{}:{"Content-Type":contentType},...request.headers}}function bodyOf(request){return request.
json!==void 0?{contentType:"application/json",body:JSON.stringify(request.json)}:request.file?{contentType:request.file.mediaType,body:request.file.bytes}:request.
form?multipart(request.form):{contentType:null,body:null}}function wrap(answer,signal){let{status,headers,discard}=answer,body=limit=>bodyPieces(answer,limit,signal);
return{status,headers,async text(limit){let pieces=[],size=0;for await(let piece of body(limit)){if(size+=piece.byteLength,size>limit)throw tooLarge(limit);pieces.
push(piece)}return new TextDecoder().decode(Buffer.concat(pieces))},stream:()=>body(Number.POSITIVE_INFINITY),discard}}function tooLarge(limit){return new TransportError(
"too-large","maybe",`the body is larger than ${limit} bytes`)}async function*bodyPieces({status,headers,next,discard},limit,signal){let received=async function*(){
let size=0;for(let piece=await next();piece!==null;piece=await next()){if(size+=piece.byteLength,size>limit)throw tooLarge(limit);yield piece}};try{let encoding=headers["\
content-encoding"];yield*encoding===void 0||status===206?received():unpacked(encoding,received())}catch(error2){throw transportError(error2,signal)}finally{discard()}}
function transportError(error2,signal,wasConnecting=()=>!1){if(error2 instanceof TransportError)return error2;let cause=error2 instanceof Error?error2:new Error(
String(error2)),inner=cause.cause instanceof TransportError?cause.cause:void 0;if(inner)return inner;if(signal?.aborted)return new TransportError("aborted","may\
be","stopped",{cause});let{code:stated}=cause,code=typeof stated=="string"?stated:cause.name,reached=wasConnecting(cause)?"no":"maybe";return new TransportError(
kindOf2(code,reached),reached,sayWhy(code,cause),{cause})}function kindOf2(code,reached){return/^(ENOTFOUND|EAI_)/.test(code)?"dns":/TIMEOUT|TimeoutError|ETIMEDOUT/.
test(code)?"timeout":/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)?"tls":reached==="no"?"connect":"reset"}function sayWhy(code,cause){return/^(ENOTFOUND|EAI_)/.
test(code)?"the host name cannot be resolved":code==="ECONNREFUSED"?"the connection was refused":/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)?"it took too long":
`${code}: ${cause.message}`.slice(0,300)}import{readFile as readFile2,stat as stat2}from"node:fs/promises";import{basename as basename3}from"node:path";var LIMIT_BYTES2=32e6;async function readImageFile(path){let inWords4=error2=>{throw new Error(systemWords(error2))},found=await stat2(path).catch(inWords4);if(found.
isDirectory())throw new Error("it is a folder. Name a file");let{size}=found;if(size>LIMIT_BYTES2)throw new Error(`it has ${(size/1e6).toFixed(1)} MB, more than\
 any provider takes`);let bytes=new Uint8Array(await readFile2(path).catch(inWords4)),{imageSize}=await import("./esm-73Z2MPIG.mjs");try{let{width,height,
type}=imageSize(bytes);return{name:basename3(path),mediaType:`image/${type==="jpg"?"jpeg":type}`,bytes,width,height}}catch{throw new Error("it is no image (JPEG\
, PNG or WebP)")}}var OPTIONS={...CLIENT_OPTIONS,accounts:ELSEWHERE};var known=new Set;function keepSecret(secret){for(let spelling of[secret,JSON.stringify(secret).slice(1,-1)])spelling.length>=6&&known.add(spelling)}function withoutSecrets(text2){
return[...known].sort((a,b)=>b.length-a.length).reduce((left,secret)=>left.replaceAll(secret,"***"),text2)}function partsOf2(text2){let words2=text2.split(/\s+/),
parts=words2.flatMap(word=>word.split(/[^\x21-\x7e]+|[:=,;|{}[\]"'`<>]+/));return[...new Set([...words2,...parts])].filter(part=>part.length>=6)}function onRunner(env=process.env){return!["","false"].includes((env.GITHUB_ACTIONS??"").toLowerCase())}function mask(secret){keepSecret(secret),onRunner()&&setSecret(
secret)}function output(name2,value){if(!(!onRunner()&&!process.env.GITHUB_OUTPUT))try{setOutput(name2,typeof value=="string"?withoutSecrets(value):value)}catch(error2){
annotate("warning",`The output ${name2} could not be written: ${error2 instanceof Error?error2.message:error2}`)}}function surviveClosedOutput(){for(let stream of[
process.stdout,process.stderr])stream.on("error",()=>{})}function inert(text2,limit=2e3){let line=text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").
replace(/##\[/g,"## [").replace(/^\s*::/,": :");return line.length>limit?`${line.slice(0,limit)}\u2026`:line}function say(line){process.stdout.write(`${inert(withoutSecrets(
line))}
`)}var KEPT=10,LONGEST2=4e3,count={notice:0,warning:0,error:0},annotation={notice,warning,error};function annotate(kind2,text2,place2={}){let message=withoutSecrets(
text2);if(!onRunner()){sayPlainly(kind2,message,place2);return}let safe=message.length>LONGEST2?`${message.slice(0,LONGEST2)}\u2026`:message;count[kind2]+=1,count[kind2]<
KEPT?annotation[kind2](safe,place2):count[kind2]===KEPT?annotation[kind2](`${safe}
\u2026 and perhaps more: see the log and the summary.`,place2):say(plainly(kind2,message,place2))}function plainly(kind2,message,place2){return`${kind2}: ${place2.
file===void 0?"":`${place2.file}:${place2.startLine??1} `}${message}`}function sayPlainly(kind2,message,place2){(kind2==="notice"?process.stdout:process.stderr).
write(`${inert(plainly(kind2,message,place2),LONGEST2)}
`)}import{readdir as readdir3,readFile as readFile3}from"node:fs/promises";import{join as join5}from"node:path";var PATIENCE_MS3=2e4,PAUSE_MS=3e3,BELIEVED=new Map([["expired",2],["not_found",4]]);async function askForFile(session,task,record2){let over2=new AbortController,
answered=new AbortController,limit=session.clock.sleep(PATIENCE_MS3,answered.signal).then(()=>(over2.abort(),"unclear"));try{return await Promise.race([ask(session,
task,record2,over2.signal),limit])}finally{answered.abort()}}async function ask(session,task,record2,signal){for(let look=1;;look++)try{let state=await getTask(
session,task,signal);if(!state.known)return"unclear";for await(let _ of readClip(session,task,state,{signal,goneRounds:1}))return"there";return"unclear"}catch(error2){
let believed=ReelayError.is(error2)&&!error2.retryable?BELIEVED.get(error2.code):void 0;if(believed===void 0||isOfOtherAccount(session,record2))return"unclear";
if(look>=believed)return"gone";await session.clock.sleep(PAUSE_MS,signal)}}function monthOf({createdAt,task,at}){let time2=[createdAt,task?.submittedAt,at].map(text2=>Date.parse(text2??"")).find(ms=>!Number.isNaN(ms));return time2===void 0?
"":new Date(time2).toISOString().slice(0,7)}function costOf(record2){return ADAPTERS[record2.provider].free||record2.state==="failed"&&record2.charged==="no"?0:
record2.cost??record2.estimatedCost??null}function spentIn(month,records){let costs=records.filter(record2=>monthOf(record2)===month).map(costOf),known2=costs.filter(
cost=>cost!==null);return{usd:sumUsd(known2)??0,unpriced:costs.length-known2.length}}function keepsNumber(source,value){if(!Number.isFinite(value))return!1;let text2=source.trim();return/^0[xob]/i.test(text2)?BigInt(text2)===asInteger(value):decimal(
text2)===decimal(JSON.stringify(value))}function asInteger(value){let text2=JSON.stringify(value);return/^-?\d+$/.test(text2)?BigInt(text2):null}function decimal(text2){let match=/^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,9}))?$/i.
exec(text2);if(!match)return null;let[,sign="",whole="",fraction="",exponent="0"]=match,digits=(whole+fraction).replace(/^0+/,""),short=digits.replace(/0+$/,"");
return short===""?"0":`${sign==="-"?"-":""}${short}e${Number(exponent)-fraction.length+digits.length-short.length}`}var KEPT2=new RegExp("\\p{L}\\p{M}*|\\p{N}","gu"),OF_LOOKS=new RegExp("\\p{Me}|[\\uFE00-\\uFE0F]|[\\u{E0100}-\\u{E01EF}]","gu"),JOINERS=/(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu,
DOTTED_I=/i\u0307/g,RESERVED=/^(?:con|prn|aux|nul|com\d|lpt\d)$/,graphemes;function slug(text2,fits){let lower=text2.normalize("NFC").toLowerCase().replace(DOTTED_I,
"i ").replace(OF_LOOKS," ").replace(JOINERS,""),words2="",end=0;for(let{0:kept2,index}of lower.matchAll(KEPT2))words2+=index===end?kept2:`-${kept2}`,end=index+kept2.
length;let clean=(fits(words2)?words2:cut(words2,fits)).replace(/^-+|-+$/g,"");return RESERVED.test(clean)?`${clean}-clip`:clean}function cut(words2,fits){graphemes??=
new Intl.Segmenter("und",{granularity:"grapheme"});let short="";for(let{segment:segment2}of graphemes.segment(words2)){if(!fits(short+segment2))break;short+=segment2}
return short}function pendingFolder(env,workspace,of="cache"){return join5(workspace.target(env.RUNNER_TEMP||".reelay"),of==="cache"?"reelay-pending":`reelay-pending-${of}`)}
async function keepWaiting(disk,folder,name2,waiting2){let path=join5(folder,`${name2}.json`);return await disk.writeFile(path,JSON.stringify(waiting2)),path}async function pendingRecords(folder){
return(await readdir3(folder).catch(()=>[])).filter(name2=>name2.endsWith(".json")).map(name2=>join5(folder,name2))}async function readWaiting(file){try{let{record:record2,
clip}=JSON.parse(await readFile3(file,"utf8")),whole=parseRecord(JSON.stringify(record2));return whole&&{record:whole,clip}}catch{return null}}import{createHash as createHash7}from"node:crypto";import{readFile as readFile4,stat as stat3}from"node:fs/promises";import{join as join6}from"node:path";import{AsyncLocalStorage}from"node:async_hooks";var capture=new AsyncLocalStorage,installed=!1;async function withCapturedOutput(work,chunks=[]){install();let result=await capture.run(chunks,work),lines=linesOf(
chunks),troubles=lines.flatMap(line=>{let match=/^::(?:warning|error)[^:]{0,500}::(.*)$/.exec(line);return match?[decode2(match[1]??"")]:[]});return{result,lines,
troubles}}function linesOf(chunks){return chunks.join("").split(/\r?\n/).filter(line=>line!=="")}function install(){if(installed)return;installed=!0;let write=process.
stdout.write.bind(process.stdout);process.stdout.write=((chunk,...rest)=>{let chunks=capture.getStore(),text2=typeof chunk=="string"?chunk:new TextDecoder().decode(
chunk);return chunks?text2.startsWith("::add-mask::")?onRunner()?write(chunk,...rest):!0:(chunks.push(text2),!0):write(chunk,...rest)})}function decode2(message){
return message.replace(/%0D/g,"\r").replace(/%0A/g,`
`).replace(/%25/g,"%")}function cacheOwner(env,nonce){let{GITHUB_RUN_ID:run="",GITHUB_RUN_ATTEMPT:attempt=""}=env;return[run,attempt,jobId(env.ACTIONS_RUNTIME_TOKEN),nonce].join("|")}
function isOwnerOver(theirs,ours){let[run="",attempt="",job=""]=(theirs??"").split("|"),[ourRun="",ourAttempt="",ourJob="",ourNonce]=ours.split("|");return run===
""||run!==ourRun||theirs?.endsWith(`|${ourNonce}`)?!1:Number(attempt)<Number(ourAttempt)||attempt===ourAttempt&&job!==""&&job===ourJob}function jobId(token){try{
let payload=JSON.parse(Buffer.from(token?.split(".")[1]??"","base64url").toString("utf8"));return/(?:^| )Actions\.Results:[^: ]+:([^: ]+)(?: |$)/.exec(payload.scp??
"")?.[1]??""}catch{return""}}var StoreTrouble=class extends Error{retryAfterMs;isLasting;constructor(message,retryAfterMs2=null,isLasting=!1){super(message),this.name="StoreTrouble",this.retryAfterMs=
retryAfterMs2,this.isLasting=isLasting}},TOTAL_MS=28e3,CLAIMS_SHARE=1/4,CALL_MS=1e4,REST_MS=2e4,SLICE_MS=1e3,AGAIN_MS=2e3,QUICK_TRIES=2,LEAST_SPEED=1e3;function createOutage(options){
let{now,sleep:sleep2,probe,totalMs=TOTAL_MS,callMs=CALL_MS,restMs=REST_MS}=options,lostMs=options.lostMs??0,countedUntil=Number.NEGATIVE_INFINITY,failedAt=Number.
NEGATIVE_INFINITY,askedAt=Number.NEGATIVE_INFINITY,isWell=!0,answersNow=!0,last=new StoreTrouble("the store does not answer"),lose=(from,mostMs)=>{let until=now();
lostMs+=Math.min(mostMs,Math.max(0,until-Math.max(from,countedUntil))),countedUntil=Math.max(countedUntil,until),failedAt=until,options.onLost?.(lostMs)},within2=async(work,ms)=>{
let running=work();running.catch(()=>{});let done=new AbortController,late=countDown(ms,done.signal).then(()=>{if(!done.signal.aborted)throw new StoreTrouble(`i\
t did not answer within ${Math.ceil(ms/1e3)} s`);return running});try{return await Promise.race([running,late])}catch(error2){throw error2 instanceof StoreTrouble?
error2:new StoreTrouble(error2 instanceof Error?error2.message:String(error2))}finally{done.abort(),late.catch(()=>{})}},countDown=async(ms,signal)=>{for(let left=ms;left>
0&&!signal.aborted;left-=SLICE_MS)await sleep2(Math.min(SLICE_MS,left),signal)},askInBackground=()=>{now()-askedAt<restMs||now()-failedAt<restMs||(askedAt=now(),
within2(probe,callMs).then(()=>{answersNow=!0},()=>{}))};return{async call(work,{important,isClaim=!1,bytes=0}){let shareMs=isClaim?totalMs:totalMs*(1-CLAIMS_SHARE);
for(let quick=0;;){let left=Math.max(shareMs-lostMs,answersNow?AGAIN_MS:0);if(left<=0)throw askInBackground(),last;let started=now(),mostMs=Math.min(callMs+bytes/
LEAST_SPEED,left);try{let result=await within2(work,mostMs);return isWell=!0,answersNow=!0,result}catch(error2){last=error2,answersNow=!1,lose(started,mostMs)}now()-
started<1e3&&(quick+=1);let pauseMs2=last.retryAfterMs??500*quick,isHopeless=last.isLasting||last.retryAfterMs===null&&quick>(isWell?QUICK_TRIES:0);if(!important||
isHopeless||pauseMs2>shareMs-lostMs)throw isWell=!1,last;let paused=now();await sleep2(pauseMs2),lose(paused,pauseMs2)}}}}var FOLDER=".reelay/cache",STATES2={intended:"0intended",unknown:"0unknown",submitted:"1submitted",finished:"2finished",failed:"2failed"},KEYS=4,RESERVED_MS=2e4,
LOOK_MS2=1e3,TAKEN=/\(409\)|already exists/i,HIT=/^Cache hit for(?: restore-key)?: (\S+)/,DENIED=/does not permit|denied|\((?:401|403)\)/i;function createCacheStore(options){
let{root,disk}=options,files=new Map,now=options.now??(()=>performance.now()),outage=createOutage({sleep:options.sleep,now,...options.lostMs===void 0?{}:{lostMs:options.
lostMs},...options.onLost===void 0?{}:{onLost:options.onLost},async probe(){let cache=await options.load(),work=()=>cache.restoreCache([`${FOLDER}/lease`],leaseOf(
"probe"),[],{lookupOnly:!0},!0),{troubles}=await withCapturedOutput(work);if(troubles.length>0)throw troubleOf(troubles,void 0)}}),uploads=pLimit(4),restores=pLimit(
8),folderOf=fingerprint2=>`${FOLDER}/${fingerprint2}`,recordPath=fingerprint2=>join6(root,folderOf(fingerprint2),"record.json"),clipPath=fingerprint2=>join6(root,
folderOf(fingerprint2),"clip.mp4"),prefixOf=fingerprint2=>`reelay-v1-${fingerprint2}-`,heard2=new Map,listen=folder=>{let chunks=[];return heard2.set(folder,[...heard2.
get(folder)??[],chunks]),chunks},heardLines=folder=>linesOf((heard2.get(folder)??[]).flat()),heardHit=folder=>heardLines(folder).flatMap(line=>HIT.exec(line)?.[1]??
[])[0]??null,heardTaken=fingerprint2=>heardLines(folderOf(fingerprint2)).some(line=>TAKEN.test(line));async function restore(folder,prefixes,lookupOnly){try{return await restoreOnce(
folder,prefixes,lookupOnly)}catch(error2){let seen2=lookupOnly?null:await restoreOnce(folder,prefixes,!0).catch(()=>null);if(seen2!==null)return restoreOnce(folder,
prefixes,!1).catch(()=>Promise.reject(thereButUnreadable(seen2,error2)));let hit=heardHit(folder);throw hit!==null?thereButUnreadable(hit,error2):error2}}async function restoreOnce(folder,prefixes,lookupOnly){
let[prefix="",...others]=prefixes;return restores(()=>outage.call(async()=>{let cache=await options.load();lookupOnly||(await disk.remove(join6(root,folder)),await disk.
makeFolder(join6(root,folder)));let work=()=>cache.restoreCache([folder],prefix,others,{lookupOnly},!0),{result:key,lines,troubles}=await withCapturedOutput(work,
listen(folder));if(key!==void 0)return key;let skipped=lines.find(line=>line.includes("does not permit reads"));if(lines.some(line=>HIT.test(line))||troubles.length>
0||skipped!==void 0)throw troubleOf(troubles,skipped);return null},{important:!0}))}let lookUp=(fingerprint2,...rests)=>restore(folderOf(fingerprint2),rests.map(
rest=>prefixOf(fingerprint2)+rest),!0);async function newest(fingerprint2,rest=""){let key=await restore(folderOf(fingerprint2),[prefixOf(fingerprint2)+rest],!1);
if(key===null)return null;let text2=await readFile4(recordPath(fingerprint2),"utf8").catch(()=>""),named=recordFromKey(key,fingerprint2),record2=parseRecord(text2);
return record2!==null&&keyOf(record2)===keyOf({...record2,...named})?record2:unreadable2(named)}async function read(fingerprint2){let record2=await newest(fingerprint2);
for(;record2!==null&&record2.state!=="finished";){let{generation}=record2,key=await lookUp(fingerprint2,...beyond(generation)),named=key===null?null:recordFromKey(
key,fingerprint2);if(key===null||named===null||named.generation===generation&&named.state===record2.state)break;let further=await newest(fingerprint2,key.slice(
prefixOf(fingerprint2).length));if(further===null||furthest(record2,further)===record2)break;record2=further}return record2}async function save(record2,spare,important){
let{fingerprint:fingerprint2}=record2,clip=record2.state==="finished"?files.get(fingerprint2):void 0,bytes=clip===void 0?0:await stat3(clip).then(({size})=>size),
work=async()=>{let folder=folderOf(fingerprint2);return await disk.remove(join6(root,folder)),await disk.writeFile(recordPath(fingerprint2),`${JSON.stringify(record2)}\

`),clip!==void 0&&await disk.linkOrCopy(clip,clipPath(fingerprint2)),upload(folder,`${keyOf(record2)}${spare===0?"":`.${spare}`}`)};return uploads(()=>outage.call(
work,{important,isClaim:record2.state==="intended",bytes}))}async function upload(folder,key){let cache=await options.load(),{result:id,lines,troubles}=await withCapturedOutput(
()=>cache.saveCache([folder],key,{},!0),listen(folder));if(id!==-1)return"saved";if(lines.some(line=>TAKEN.test(line)))return"taken";throw troubleOf(troubles,lines.
find(line=>line.includes("does not permit writes"))??"the cache took no entry")}async function writeNow(record2){for(let spare=0;spare<KEYS;spare++){if(await save(
record2,spare,!1)==="saved")return;let key=`${keyOf(record2)}${spare===0?"":`.${spare}`}`;if(await lookUp(record2.fingerprint,key.slice(prefixOf(record2.fingerprint).
length))!==null)return}throw new Error("the cache took no entry")}async function wasPassedOver({fingerprint:fingerprint2,generation}){return await lookUp(fingerprint2,
`${generation}-${STATES2.unknown}`,`${generation+1}-`)!==null}async function writePending(waitingFiles){let written=0,problem=null;for(let file of waitingFiles){
let waiting2=await readWaiting(file);if(waiting2===null)continue;let{record:record2,clip}=waiting2;try{let there=await read(record2.fingerprint);if(there===null||
furthest(there,record2)===record2){if(clip!==null&&record2.state==="finished"&&await hashFile(clip)!==record2.file?.sha256)throw new Error("a clip is no longer \
what its record says");clip!==null&&files.set(record2.fingerprint,clip),await writeNow(record2),written+=1}await disk.remove(file)}catch(error2){problem??=error2}}
if(await disk.remove(join6(root,FOLDER)).catch(()=>{}),problem!==null)throw problem;return written}let heart=createHeartbeat(async count2=>{let folder=`${FOLDER}\
/lease`;await disk.writeFile(join6(root,folder,"beat"),String(count2)),await upload(folder,`${leaseOf(options.owner)}${count2}`)},void 0,options.every);return{name:"\
the Actions cache",mayBuyUnrecorded:!0,seesAllRuns:!1,mend:"",async read(fingerprint2){return read(fingerprint2).catch(error2=>{throw heardTaken(fingerprint2)&&
!ReelayError.is(error2)?knownButOutOfReach(BEGUN,error2):error2})},async claim(record2){let started=now(),saved=await save(record2,0,!0).catch(error2=>error2);if(saved===
"saved")return now()-started<RESERVED_MS/2||!await wasPassedOver(record2);for(let waited=0;;waited+=LOOK_MS2){let there=await newest(record2.fingerprint,`${record2.
generation}-`).catch(error2=>{throw saved==="taken"||heardTaken(record2.fingerprint)?takenButUnreadable(record2,error2):saved instanceof Error&&!ReelayError.is(
error2)?saved:error2});if(there!==null)return there.state==="intended"&&there.owner===record2.owner;if(saved instanceof Error)throw heardTaken(record2.fingerprint)?
takenButUnreadable(record2,saved):saved;if(waited>=RESERVED_MS)break;await options.sleep(LOOK_MS2)}let closed={...record2,state:"unknown"};return await writeNow(
closed).catch(error2=>Promise.reject(takenButUnreadable(record2,error2))),!1},async holds(claim2){return await lookUp(claim2.fingerprint,...beyond(claim2.generation))===
null},async write(record2){let clip=files.get(record2.fingerprint)??null,waiting2=await keepWaiting(disk,options.pending,keyOf(record2),{record:record2,clip});await writeNow(
record2),await disk.remove(waiting2)},async signOf({owner}){return isOwnerOver(owner,options.owner)?"ended":{beat:await restore(`${FOLDER}/lease`,[leaseOf(owner??
"")],!0)??""}},keepAlive:()=>heart.keepAlive(),has:async record2=>record2.file!==void 0&&await hashFile(clipPath(record2.fingerprint))===record2.file.sha256,async fetch(record2,target){
let path=clipPath(record2.fingerprint);return record2.file===void 0||await hashFile(path)!==record2.file.sha256?!1:(await disk.copy(path,target),!0)},keep:async({
fingerprint:fingerprint2},path)=>{files.set(fingerprint2,path)},writePending,async close(isStopped){await writePending(isStopped?[]:await pendingRecords(options.
pending)).catch(()=>{})}}}function troubleOf(troubles,otherwise){let said2=[...troubles,...otherwise===void 0?[]:[otherwise]].join("; "),pause=/rate limit[^0-9]{0,200}(\d{1,6}) seconds/i.
exec(said2);return new StoreTrouble(said2||"it gave no reason",pause?Number(pause[1])*1e3:null,DENIED.test(said2))}function keyOf({fingerprint:fingerprint2,generation,
state}){return`reelay-v1-${fingerprint2}-${generation}-${STATES2[state]}`}function beyond(generation){let states=["finished","submitted","failed","unknown"];return[
`${generation+1}-`,...states.map(state=>`${generation}-${STATES2[state]}`)]}function leaseOf(owner){return`reelay-v1-lease-${createHash7("sha256").update(owner).
digest("hex").slice(0,32)}-`}function recordFromKey(key,fingerprint2){let[,generation="0",word]=/-(\d{1,9})-(\d[a-z]+)(?:\.\d)?$/.exec(key)??[],state=Object.keys(
STATES2).find(name2=>STATES2[name2]===word);return{fingerprint:fingerprint2,generation:Number(generation),state:state??"intended"}}function unreadable2({fingerprint:fingerprint2,
generation,state}){return unreadableRecord(fingerprint2,generation,state==="intended"?"intended":"unknown")}function thereButUnreadable(key,cause){return knownButOutOfReach(
`it has a record of this clip (${key.slice(-24)})`,cause)}var BEGUN="another run has begun to record this purchase";function takenButUnreadable({generation},cause){
return knownButOutOfReach(`${BEGUN} (generation ${generation})`,cause)}function knownButOutOfReach(what,cause){let why=cause instanceof Error?` (${cause.message}\
)`:"";return new ReelayError("submit_unknown",`The Actions cache says that ${what}, and does not show it${why}. It may have been bought, so nothing was submitte\
d. Run again when the cache answers; if no task is to be found at the provider, set buy-again: unknown.`,{charged:"unknown",retryable:!0,...cause instanceof Error?
{cause}:{}})}import{existsSync as existsSync2}from"node:fs";import{join as join9}from"node:path";import{join as join7}from"node:path";function checkedLedger(ledger,folder,disk){let checked2=Object.entries(ledger).map(([name2,method])=>{if(typeof method!="function")return[name2,method];let work=method;
return name2==="keepAlive"?[name2,(...args)=>disk.refusal(folder,"folder")===null?work(...args):()=>{}]:[name2,async(...args)=>{let refused=disk.refusal(folder,
"folder");if(refused===null)return work(...args);if(name2==="sample")return[];throw new UnsafePathError(`the ledger: ${refused}`)}]});return Object.fromEntries(
checked2)}var MEND="Make the folder readable and writable for the user of this job, free some space, or name another folder in ledger.";function createFolderStore(folder,name2,disk){
let recordFolder=join7(folder,"records"),records=checkedLedger(createFolderLedger(recordFolder),recordFolder,disk),clipOf=({fingerprint:fingerprint2,generation})=>join7(
folder,"clips",`${fingerprint2}.${generation}.mp4`);return{...records,name:name2,mayBuyUnrecorded:!1,seesAllRuns:!0,mend:MEND,has:async record2=>record2.file!==
void 0&&await hashFile(clipOf(record2))===record2.file.sha256,async fetch(record2,target){return await hashFile(clipOf(record2))!==record2.file?.sha256?!1:(await disk.
copy(clipOf(record2),target),!0)},keep:(record2,path)=>disk.copy(path,clipOf(record2)),close:async()=>{}}}var DEFAULT_BRANCH="reelay-ledger";function gitAddress(ledger,env){let match=/^git(?::(.*))?$/is.exec(ledger.trim());if(match===null)return null;let branch=match[1]?.
trim()??DEFAULT_BRANCH;if(!isBranchName(branch))throw new Error(`"${branch}" is no name of a branch. Write git, or git:<branch>, for example git:${DEFAULT_BRANCH}\
.`);if([env.GITHUB_HEAD_REF,branchOf(env.GITHUB_REF),env.GITHUB_BASE_REF].includes(branch))throw new Error(`the branch ${branch} is one that this run works on. \
A ledger has a branch of its own: git alone is ${DEFAULT_BRANCH}.`);let{GITHUB_SERVER_URL:server="",GITHUB_REPOSITORY:repository=""}=env;if(!/^https?:\/\/[^/]/i.
test(server)||!/^[^/\s]+\/[^/\s]+$/.test(repository))throw new Error("git is a branch of the repository that a workflow runs in, and GITHUB_SERVER_URL and GITHU\
B_REPOSITORY name none here. Use the path of a folder.");return{url:`${server.replace(/\/+$/,"")}/${repository}`,branch}}function branchOf(ref=""){return/^refs\/heads\/(.+)$/.
exec(ref)?.[1]}function isBranchName(name2){return name2===""||name2==="@"||/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|^-/.test(name2)?!1:name2.split(
"/").every(part=>part!==""&&!part.startsWith(".")&&!part.endsWith(".lock"))}import{arch}from"node:os";import{join as join8}from"node:path";var TOOL="reelay-clip",FILE="clip.mp4";function createToolCacheStore(toolCache,disk){let versionOf=sha2562=>`0.0.0-h${sha2562}`,find=async sha2562=>{if(sha2562===
void 0)return null;let tools=await import("./tool-cache-5GPLEZQE.mjs"),{result:folder}=await withCapturedOutput(async()=>tools.find(TOOL,versionOf(sha2562)));if(folder===
"")return null;let path=join8(folder,FILE);return await hashFile(path)===sha2562?path:null};return{...createFolderLedger(join8(toolCache,"reelay","records")),name:"\
the runner's tool cache",mayBuyUnrecorded:!1,seesAllRuns:!1,mend:MEND,has:async record2=>await find(record2.file?.sha256)!==null,async fetch(record2,target){let path=await find(
record2.file?.sha256);return path===null?!1:(await disk.copy(path,target),!0)},async keep(_record,path){let sha2562=await hashFile(path);if(sha2562===null)throw new Error(
"the saved clip cannot be read");if(await find(sha2562)!==null)return;let folder=join8(toolCache,TOOL,versionOf(sha2562),arch());await disk.copy(path,join8(folder,
FILE)),await disk.writeFile(`${folder}.complete`,"")},close:async()=>{}}}var ALLOWED="Allowed: auto, cache, tool-cache, git, git:<branch>, postgres://\u2026, redis://\u2026, rediss://\u2026, or the path of a folder.";async function openStore(inputs,workspace,env,nonce){
if(isDatabaseAddress(inputs.ledger))return openDatabase(inputs,workspace,env);let git=gitAddress(inputs.ledger,env);if(git!==null)return openGit(git,inputs,workspace,
env);if(inputs.ledger!=="auto")return openKind(inputs.ledger,workspace,env,nonce);let address=await gitForAuto(inputs,workspace,env);if(address===null)return openKind(
automatic(env),workspace,env,nonce);let[{createAutoStore},lasting]=await Promise.all([import("./auto-store-FN4OP6L2.mjs"),openGit(address,inputs,workspace,env)]),
{store:fallback}=await openKind(automatic(env),workspace,env,nonce,lasting.owner),notify=message=>annotate("notice",message);return{store:createAutoStore({git:lasting.
store,fallback,mayCopy:inputs.mayCopy===!0,notify}),owner:lasting.owner}}async function openGit(address,inputs,workspace,env){let[{createGitStore},{gitOwner}]=await Promise.
all([import("./git-store-YZDCUWL3.mjs"),import("./git-owner-55DO52JR.mjs")]),owner=gitOwner(env),temp=workspace.target(env.RUNNER_TEMP||".reelay"),pending=pendingFolder(
env,workspace,"git"),{root,disk}=workspace,[token,clips]=[inputs.githubToken,await sharedClips(inputs,workspace)],artifacts=await artifactClips(inputs,workspace,
env),options={...address,token,workspace:root,disk,pending,clips,artifacts,temp,owner,env};return{store:createGitStore(options),owner}}async function openDatabase(inputs,workspace,env){
let{createDatabaseStore,databaseOwner}=await import("./database-store-L5OGTPCO.mjs"),owner=databaseOwner(env);return{store:await createDatabaseStore({address:inputs.
ledger,disk:workspace.disk,pending:pendingFolder(env,workspace,"database"),clips:await sharedClips(inputs,workspace),artifacts:await artifactClips(inputs,workspace,
env),owner,warn:message=>annotate("warning",`ledger: ${message}`)}),owner}}async function sharedClips({clipsDir},workspace){if(clipsDir==="")return null;let{createSharedClips}=await import("./shared-clips-MVU46DUT.mjs");
return createSharedClips(workspace.target(clipsDir),workspace.disk)}async function artifactClips({githubToken:token},workspace,env){let{createArtifactClips}=await import("./artifact-clips-5FXVWPEA.mjs"),
temp=workspace.target(env.RUNNER_TEMP||".reelay");return createArtifactClips({token,temp,disk:workspace.disk,env})}async function gitForAuto({githubToken,isFree},workspace,env){
if(isFree||!env.GITHUB_ACTIONS)return null;try{let address=gitAddress("git",env);if(address===null)return null;let{gitCredentials}=await import("./git-credentials-FJ2R7BH6.mjs");
return(await gitCredentials(githubToken,address.url,workspace.root,env)).length>0?address:(annotate("notice","ledger: git cannot be used, since there is no toke\
n for it. Nothing is recorded in the branch, and what an earlier run wrote there is not seen. Leave github-token at its default, with contents: write."),null)}catch{
return null}}async function openKind(kind2,workspace,env,nonce,owner){if(kind2==="cache"){if(!hasCache(env))throw new Error("the Actions cache is not available \
here. Use tool-cache or the path of a folder.");let options={...cacheOptions(workspace,env,nonce),...owner===void 0?{}:{owner}};return refuseUnsafe(workspace,[join9(
workspace.root,FOLDER),options.pending]),{store:createCacheStore(options),owner:options.owner}}if(kind2==="tool-cache"){let folder2=env.RUNNER_TOOL_CACHE;if(!folder2)
throw new Error("RUNNER_TOOL_CACHE is not set, so there is no tool cache here. Use the path of a folder.");return{store:createToolCacheStore(folder2,workspace.disk),
owner:processOwner()}}let written=kind2==="folder"?".reelay/ledger":kind2,folder=workspace.target(written),hostPath=workspace.hostPathProblem(written),mistake=kind2===
"folder"?hostPath:notALedger(kind2,ALLOWED)??hostPath;if(mistake!==null&&!existsSync2(join9(folder,"records")))throw new Error(mistake);return refuseUnsafe(workspace,
[join9(folder,"records"),join9(folder,"clips")]),{store:createFolderStore(folder,`the folder ${written}`,workspace.disk),owner:processOwner()}}function refuseUnsafe(workspace,folders){
for(let folder of folders){let refused=workspace.disk.refusal(folder,"folder");if(refused!==null)throw new Error(refused)}}function cacheOptions(workspace,env,nonce){
return{root:workspace.root,disk:workspace.disk,pending:pendingFolder(env,workspace),owner:cacheOwner(env,nonce),load:()=>import("./cache-L743U5JC.mjs"),sleep:systemClock.
sleep,lostMs:Number(getState(LOST))||0,onLost:ms=>remember(env,ms)}}var LOST="cache-lost-ms";function remember(env,ms){if(env.GITHUB_STATE)try{saveState(LOST,Math.
round(ms))}catch{}}function automatic(env){return env.RUNNER_ENVIRONMENT==="self-hosted"&&env.RUNNER_TOOL_CACHE?"tool-cache":hasCache(env)?"cache":env.RUNNER_TOOL_CACHE?
"tool-cache":"folder"}function hasCache(env){return!!(env.ACTIONS_RUNTIME_TOKEN&&(env.ACTIONS_CACHE_SERVICE_V2?env.ACTIONS_RESULTS_URL:env.ACTIONS_CACHE_URL))}import{realpathSync}from"node:fs";import{basename as basename4,dirname as dirname2,isAbsolute as isAbsolute2,join as join10,relative as relative2,resolve as resolve2,
sep as sep2}from"node:path";function openWorkspace(folder){let root=realpathSync(folder),given3=resolve2(folder),contains=path=>isBelow(root,path)||isBelow(root,realOf(path)),isElsewhere=path=>isAbsolutePath(
path)&&!(isAbsolute2(path)&&contains(path));function outside(path){let hostPath=hostPathProblem(root,path);if(hostPath!==null)return hostPath;let container=isAbsolutePath(
path)&&isContainer(root)?` This job runs in a container, where the workspace is ${root}: paths of the host, as \${{ github.workspace }} gives them, are not there\
. Write the path from the root of the repository.`:"";return`"${path}" leads out of the workspace. Use a path inside it, without links that leave it.${container}`}
function resolveInside(path,from=root){refuseNull(path);let target=realOf(resolve2(from,path));if(!isBelow(root,target)||isAbsolutePath(path)&&!isAbsolute2(path))
throw new Error(outside(path));return target}return{root,disk:openDisk(root),resolve:resolveInside,target(path){let written=resolve2(root,path);for(let base of[
root,given3])if(isBelow(base,written))return join10(root,relative2(base,written));let real=realOf(written);return isBelow(root,real)?real:written},relative:path=>relative2(
root,path).split(sep2).join("/"),outsideProblem:path=>isElsewhere(path)?outside(path):null,hostPathProblem:path=>isElsewhere(path)?hostPathProblem(root,path):null}}
function refuseNull(path){if(path.includes("\0"))throw new Error("the path holds a null character")}function isBelow(root,path){let inside=relative2(root,path);
return inside!==".."&&!inside.startsWith(`..${sep2}`)&&!isAbsolute2(inside)}function realOf(path){try{return realpathSync(path)}catch{let parent=dirname2(path);
return parent===path?path:join10(realOf(parent),basename4(path))}}function isAbsolutePath(path){return isAbsolute2(path)||/^[a-z]:[\\/]/i.test(path)}function isContainer(root){
return/^\/__w\//.test(root)}function hostPathProblem(root,path){if(!isAbsolutePath(path))return null;let parts=path.split(/[\\/]+/),name2=root.split(/[\\/]+/).at(
-1);for(let at=2;at<parts.length;at++){let[work,one2,other]=parts.slice(at-2,at+1);if(one2!==other||!(one2===name2||/^_?work$/.test(work??"")||/^[a-z]:[\\/]a[\\/]/i.
test(path)))continue;let rest=parts.slice(at+1).filter(part=>part!==""),advice=rest.length===0?"Name a folder relative to the root of the repository.":`Write "${rest.
join("/")}" instead, from the root of the repository.`;return`"${path}" leads out of the workspace, which is ${root} here. In a container job \${{ github.workspa\
ce }} is the path on the host, which the container does not have. ${advice}`}return null}export{pLimit,ReelayError,isFinal,errorOf,PROVIDER_IDS,parseTaskHandle,TransportError,isData,object,text,number,firstText,isoTime,readJson,readStatus,saysFiltered,
NO_REASON,readWireError,taskState,unsettled,openAiVideoState,NO_SUCH_MODEL,firstId,idElsewhere,ownIdElsewhere,idBesideCallNumber,isPrivateAddress,isPrivateHost,
apiGet,apiPost,segment,publicAsset,FIELDS,REQUEST_FIELDS,FILE_FIELD_NAMES,PLAIN_FIELDS,pixelSize,nameOnWire,requestBody,usd,sumUsd,formatUsd,mediaKind,byMediaKind,
filled,canonicalize,ADAPTERS,suggest,unknownWord,readNamedWay,readProvider,LIBRARY_WORDS,checkAccount,ignoredBaseUrl,openSession,namedAs,fingerprint,earlierFingerprints,
parseRecord,rankOf,furthest,unreadableRecord,decide,withSiblings,createBatch,cardsOf,readOwnCards,plainText,prepare,readBalance,askForFile,monthOf,spentIn,wayAt,
fallbacksOf,priceOfReplay,dearest,withFormerDefault,isWorthKeeping,keepsNumber,slug,systemClock,isDatabaseAddress,readDatabaseAddress,secretsOf,DatabaseTrouble,
downTrouble,tlsTrouble,lastWords,createHeartbeat,processOwner,stateOfOwner,openDatabaseLedger,UnsafePathError,openDisk,hashFile,isForAShell,saveClip,removeLeftovers,
proxyProblems,createTransport,readImageFile,withoutSecrets,partsOf2 as partsOf,mask,output,surviveClosedOutput,say,annotate,cacheOwner,isOwnerOver,withCapturedOutput,
StoreTrouble,pendingFolder,keepWaiting,pendingRecords,readWaiting,FOLDER,createCacheStore,openStore,cacheOptions,openWorkspace};
