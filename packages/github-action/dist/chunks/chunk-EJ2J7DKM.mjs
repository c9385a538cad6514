import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var OLDEST_NODE="22.19";function tooOldNode(oldest=OLDEST_NODE){let{node}=process.versions,[major=0,minor=0]=node.split(".").map(Number),[least=0,leastMinor=0]=oldest.
split(".").map(Number);if(!(major>least||major===least&&minor>=leastMinor))return`Reelay needs Node.js ${oldest} or newer, and this is ${node}. Nothing was sent\
.`}export{tooOldNode};
