import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-RFAO6KBI.mjs";
import "./chunk-PEOC2N4A.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-FPJBYLIB.mjs";
import "./chunk-BJFVTXYD.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
