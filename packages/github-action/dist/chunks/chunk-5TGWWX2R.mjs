import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{runGit}from"./chunk-Z7VJLBBU.mjs";import{mask}from"./chunk-R4NZ3K76.mjs";var AUTHORIZATION=/^authorization:\s*((?:basic|bearer)\s+[\w+/=.~-]{1,4096})$/i;async function gitCredentials(token,url,workspace,env){let all=[...token===""?[]:
[`Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`],...await leftByCheckout(url,workspace,env)];for(let header of all)mask(header.replace(/^\S+\s+/,
""));return[...new Set(all)]}async function leftByCheckout(url,workspace,env){let answer=await runGit(["config","--local","--includes","--get-urlmatch","http.ex\
traheader",url],{folder:workspace,env,timeoutMs:1e4}).catch(()=>null);if(answer===null||answer.exitCode!==0)return[];let[,header]=AUTHORIZATION.exec(answer.stdout.
toString("utf8").trim())??[];return header===void 0?[]:[header]}export{gitCredentials};
