import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-ACE4NOAL.mjs";
import "./chunk-D6O5LA7W.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-UQWJG45P.mjs";
import "./chunk-L7H6YAJT.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
