import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-EVF2YM5T.mjs";
import "./chunk-YB7KIH4A.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-YUAEF2XR.mjs";
import "./chunk-RG6W7ZHU.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
