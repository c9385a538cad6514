import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-NVCVROS2.mjs";
import "./chunk-ZAFOOBEU.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-ZTJE7URB.mjs";
import "./chunk-I64NLTI3.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
