import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-MQJFO4RG.mjs";
import "./chunk-T4AYJ767.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-ZUMPUWIF.mjs";
import "./chunk-SG464GOM.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
