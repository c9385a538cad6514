import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-4GSE5TOD.mjs";
import "./chunk-UWUYSRTE.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-NT32F5LZ.mjs";
import "./chunk-DKE7QJKO.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
