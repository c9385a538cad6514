import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-76JC3SCM.mjs";
import "./chunk-7NEZ4RMH.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-VI2T6FOF.mjs";
import "./chunk-TQGFLOAM.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
