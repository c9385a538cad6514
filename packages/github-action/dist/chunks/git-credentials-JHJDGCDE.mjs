import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-2OTTCA24.mjs";
import "./chunk-VU7OEXJI.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-STFBZIHD.mjs";
import "./chunk-CFPH4OHX.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
