import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-IXOUTDOW.mjs";
import "./chunk-FJJBSYXS.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-XA4MZZSV.mjs";
import "./chunk-ABAYITYB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
