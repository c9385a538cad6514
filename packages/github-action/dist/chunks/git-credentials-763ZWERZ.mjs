import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-SCANM3AH.mjs";
import "./chunk-PRZQGRWD.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-KPT455KP.mjs";
import "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
