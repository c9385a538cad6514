import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-4PZY2CTG.mjs";
import "./chunk-HYYJASRW.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-2XKHR2WE.mjs";
import "./chunk-IYW3HR4S.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
