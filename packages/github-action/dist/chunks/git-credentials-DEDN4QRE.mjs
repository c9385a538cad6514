import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-JTVPWNO3.mjs";
import "./chunk-SVWESILZ.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-YDNAGGFA.mjs";
import "./chunk-SVVGFWDA.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
