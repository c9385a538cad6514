import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-ERI6JF7M.mjs";
import "./chunk-EU5HY7FA.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-L37I2JDP.mjs";
import "./chunk-D5B2ZIVP.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
