import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-WPFCVGZG.mjs";
import "./chunk-236GEKFP.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-GIWREJNG.mjs";
import "./chunk-6SDRLXKS.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
