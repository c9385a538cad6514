import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function seconds(from,to){return Array.from({length:to-from+1},(_,index)=>from+index)}export{seconds};
