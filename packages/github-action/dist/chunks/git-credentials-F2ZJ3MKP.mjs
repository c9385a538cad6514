import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-WCVRNFLI.mjs";
import "./chunk-2FAWWNSF.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-DTFNSHB6.mjs";
import "./chunk-JKLCODKE.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
