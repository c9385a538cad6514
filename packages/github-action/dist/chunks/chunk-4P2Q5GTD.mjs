import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function createPatience({now,sleep,random},troubleOf){let lostMs=0,countedUntil=Number.NEGATIVE_INFINITY,failedAt=Number.NEGATIVE_INFINITY,last=null,lose=(from,until)=>{
lostMs+=Math.max(0,until-Math.max(from,countedUntil)),countedUntil=Math.max(countedUntil,until)};return{async call(work){for(let tries=0;;tries++){if(last?.isLasting===
!1&&lostMs>=3e4&&now()-failedAt<2e4)throw last;let began=now();try{return await work()}catch(error){let trouble=troubleOf(error);if(last=trouble,failedAt=now(),
lose(began,failedAt),trouble.isLasting||lostMs>=3e4)throw trouble;let pauseMs=Math.min(5e3,500*2**tries)*(.5+random()/2),paused=now();await sleep(pauseMs),lose(
paused,paused+pauseMs)}}}}}export{createPatience};
