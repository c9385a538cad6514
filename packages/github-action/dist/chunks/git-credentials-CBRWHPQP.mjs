import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-CPGGB5CZ.mjs";
import "./chunk-UWYFPNCI.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-HBI55GB6.mjs";
import "./chunk-D2Q6NDFJ.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
