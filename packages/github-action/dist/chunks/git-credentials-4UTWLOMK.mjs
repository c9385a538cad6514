import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-P7XICM6S.mjs";
import "./chunk-6CDLRA2H.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-2SKOB2RT.mjs";
import "./chunk-C6ULB3QB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
