import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-XN45F4KV.mjs";
import "./chunk-7F7RRQYN.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-2JXNLPEI.mjs";
import "./chunk-4LRMJMWJ.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
