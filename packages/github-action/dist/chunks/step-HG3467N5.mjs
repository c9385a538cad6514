import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{afterStop,run}from"./chunk-W42VA3KL.mjs";import{annotate,say,surviveClosedOutput}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";surviveClosedOutput();var stop=new AbortController;for(let name of["SIGINT","SIGTERM"])process.on(name,()=>{stop.signal.aborted||say(`${name}: stopping. No new \
clip is submitted; what is under way is kept for the next run.`),stop.abort()});try{process.exitCode=await Promise.race([run(process.env,stop.signal),afterStop(
stop.signal,6600).then(()=>1)])}catch(error){let{stack,message}=error instanceof Error?error:new Error(String(error));annotate("error",`Reelay failed in a way t\
hat it should not: ${message}. What was bought is recorded: run again to take it up.`),say(stack??message),process.exitCode=1}setTimeout(()=>process.exit(),stop.
signal.aborted?200:1500).unref();
