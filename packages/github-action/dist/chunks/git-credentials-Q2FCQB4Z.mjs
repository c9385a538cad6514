import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-UO5V57O6.mjs";
import "./chunk-TLGYZ4BC.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-42XQ5LYY.mjs";
import "./chunk-XZERNPLF.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
