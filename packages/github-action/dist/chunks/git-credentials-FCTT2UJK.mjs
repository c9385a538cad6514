import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-OYOA23FZ.mjs";
import "./chunk-NWKQQ3NY.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-XGBKDZYH.mjs";
import "./chunk-QUUCOPC7.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
