import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-Q2OK5AOW.mjs";
import "./chunk-QUXR2ECR.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-LVR3DUY3.mjs";
import "./chunk-NT4PKEA3.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
