import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-BNAFMVQX.mjs";
import "./chunk-HLJYUUYU.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-CKRQQLQN.mjs";
import "./chunk-TTDE5QNU.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
