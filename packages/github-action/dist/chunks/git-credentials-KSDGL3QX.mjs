import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-J6RJWE4B.mjs";
import "./chunk-L3GYQPBG.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-Z6M6B3JN.mjs";
import "./chunk-HX6JIOQB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
