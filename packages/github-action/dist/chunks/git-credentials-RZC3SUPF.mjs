import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-3O2DHUJE.mjs";
import "./chunk-XUVXVY46.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-3DTGJTG6.mjs";
import "./chunk-PJN4D3DP.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
