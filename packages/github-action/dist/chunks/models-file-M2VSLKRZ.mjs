import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{doesNotExist,readTextFile}from"./chunk-W42VA3KL.mjs";import{readOwnCards,suggest}from"./chunk-R4NZ3K76.mjs";import"./chunk-7CKV32SS.mjs";import"./chunk-EJ2J7DKM.mjs";
import"./chunk-EYNTMI2S.mjs";var FIELD="models",MOST_MB=10;async function loadModels({modelsFile:file},workspace,problems){try{let found=[],cards=await readModelsText(readTextFile(workspace.
resolve(file),MOST_MB),file,found);return problems.push(...found),found.length===0?cards:[]}catch(error){let missing=error.code==="ENOENT",message=missing?doesNotExist(
file):error.message;return problems.push(missing||message.includes(file)?{field:FIELD,message}:{file,field:FIELD,message}),[]}}async function readModelsText(text,file,problems){
let{LineCounter,parseDocument}=await import("./yaml-OYPBHAGA.mjs"),counter=new LineCounter,document=parseDocument(text,{lineCounter:counter,prettyErrors:!1,
uniqueKeys:!0,merge:!0});for(let error of document.errors){let slip=error.code==="MULTIPLE_DOCS"?'A line "---" begins a second document, and one is read':error.
message,line=counter.linePos(error.pos[0]).line;problems.some(known=>known.line===line)||problems.push({file,line,field:FIELD,message:`this is not valid YAML: ${slip.
split(`
`)[0]??""}.`})}if(problems.length>0)return[];let found=readOwnCards(document.toJS({maxAliasCount:100})),lineOf=await linesOf(document,counter);for(let problem of found.
problems)problems.push({file,line:lineOf(problem.path),field:nameOf(problem.path),message:meant(problem)});return found.cards}function nameOf(path){let names=(path[0]===
FIELD?path.slice(1):path).map(name=>typeof name=="number"?`[${name}]`:`.${name}`);return`${FIELD}${names.join("")}`}function meant({message,unknown}){let word=unknown&&
suggest(unknown.word,unknown.allowed);return word?message.replace(/ Allowed: /,` Did you mean ${word}? Allowed: `):message}async function linesOf(document,counter){
let{isAlias,isMap,isPair,isScalar,isSeq}=await import("./yaml-OYPBHAGA.mjs");return path=>{let node=document.contents,offset=node?.range?.[0]??0;for(let name of path){
isAlias(node)&&(node=node.resolve(document));let inside=isMap(node)?node.items.find(({key})=>String(isScalar(key)?key.value:key)===String(name)):isSeq(node)?node.
items[Number(name)]:void 0;if(inside===void 0)break;let[at,below]=isPair(inside)?[inside.key,inside.value]:[inside,inside];offset=at.range?.[0]??offset,node=below}
return counter.linePos(offset).line}}export{loadModels};
