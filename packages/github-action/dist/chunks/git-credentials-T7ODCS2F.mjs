import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-G2BDEM47.mjs";
import "./chunk-WEYNF3DH.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-EOFUJOUL.mjs";
import "./chunk-4NHPCE74.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
