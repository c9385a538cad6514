import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createPatience}from"./chunk-4P2Q5GTD.mjs";import{DatabaseTrouble,createHeartbeat,downTrouble,monthOf,parseRecord,rankOf,stateOfOwner,systemClock,unreadableRecord}from"./chunk-R4NZ3K76.mjs";import{randomUUID}from"node:crypto";function rowOf(record){let{fingerprint,generation,state,task,owner=""}=record;return{fingerprint,generation,state,rank:rankOf(record),month:knownMonth(record),task:task===
void 0?null:ascii(task.id),owner:ascii(owner),text:ascii(JSON.stringify(record))}}function ascii(text){return text.replace(/[^\x20-\x7e]/g,sign=>`\\u${sign.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function knownMonth(record){try{return monthOf(record)}catch{return""}}var SYSTEM_TIME={now:()=>performance.now(),sleep:ms=>systemClock.sleep(ms),random:systemClock.random};function createDatabaseLedger(name,table,{time=SYSTEM_TIME,
stateOf=stateOfOwner,every}={}){let patience=createPatience(time,error=>error instanceof DatabaseTrouble?error:downTrouble(error)),unwritten=new Map,inDoubt=new Map,
hearts=new Map,put=record=>patience.call(()=>table.put(rowOf(record)));async function read(fingerprint){let row=await patience.call(()=>table.newest(fingerprint));
return row&&(recordIn(row)??unreadableRecord(fingerprint,row.generation,"unknown"))}return{name,read,async claim(record){let nonce=randomUUID();try{return await patience.
call(()=>table.claim(rowOf(record),nonce))}catch(error){throw inDoubt.set(nonce,record),error}},async holds(claim){let now=await read(claim.fingerprint);return now?.
state==="intended"&&now.generation===claim.generation&&now.owner===claim.owner},async write(record){let key=`${record.fingerprint}.${record.generation}`;unwritten.
set(key,record),await put(record),unwritten.get(key)===record&&unwritten.delete(key)},async signOf({fingerprint,generation,owner}){let known=stateOf(owner);if(known!==
null)return known;let claim={fingerprint,generation,owner:ascii(owner??"")};return{beat:await patience.call(()=>table.signOf(claim))}},keepAlive({owner=""}){let key=ascii(
owner),heart=hearts.get(key)??createHeartbeat(count=>table.beat(key,count),()=>table.endBeats(key),every);return hearts.set(key,heart),heart.keepAlive()},async attempts(month){
return(await patience.call(()=>table.list({month}))).map(row=>recordIn(row)??unreadableRecord(row.fingerprint,row.generation,"unknown"))},async sample(most){return(await table.
list({most}).catch(()=>[])).flatMap(row=>recordIn(row)??[]).slice(0,most)},remove:fingerprint=>patience.call(()=>table.remove(fingerprint)),checkWritable:()=>patience.
call(()=>table.check()),warnings:()=>table.warnings().catch(()=>[]),async close(){let late=[...unwritten.values()].map(put),undone=[...inDoubt].map(([nonce,record])=>{
let end={...record,state:"failed",charged:"no",code:"aborted"};return patience.call(()=>table.withdraw(rowOf(end),nonce))});await Promise.allSettled([...late,...undone]),
await table.close().catch(()=>{})}}}function recordIn({fingerprint,generation,text}){let record=text===null?null:parseRecord(text);return record?.fingerprint===
fingerprint&&record.generation===generation?record:null}export{createDatabaseLedger};
