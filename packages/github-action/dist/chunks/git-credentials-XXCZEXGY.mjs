import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-N5P4QYUW.mjs";
import "./chunk-UQ5CQOBD.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-VDKCL427.mjs";
import "./chunk-DDVFAKUB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
