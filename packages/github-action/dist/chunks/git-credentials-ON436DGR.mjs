import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-ZOH7IYXV.mjs";
import "./chunk-NJYZC465.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-JOSWF3BO.mjs";
import "./chunk-2PDDI6KN.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
