import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-M7NPELSP.mjs";
import "./chunk-2GVLVHI4.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-YPMO25AL.mjs";
import "./chunk-7OAXKYMH.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
