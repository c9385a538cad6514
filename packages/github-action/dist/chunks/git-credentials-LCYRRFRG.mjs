import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-YKE57HKH.mjs";
import "./chunk-FMDXY6NP.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-PPAWB4H3.mjs";
import "./chunk-Q6BBWPOB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
