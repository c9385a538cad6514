import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{object}from"./chunk-R4NZ3K76.mjs";function withExtra(body,extra){let merged={...body};for(let[name,added]of Object.entries(extra)){let own=body[name],[inner,more]=[object(own),object(added)];own===
void 0?merged[name]=added:Array.isArray(own)?merged[name]=[own,added].flat():inner&&more&&(merged[name]=withExtra(inner,more))}return Object.fromEntries(Object.
entries(merged).filter(([,value])=>!isEmpty(value)))}function isEmpty(value){let fields=object(value);return value===void 0||fields!==void 0&&Object.values(fields).
every(field=>field===void 0)}export{withExtra};
