import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-IAAWZVZ6.mjs";
import "./chunk-DLSOXK72.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-4ZC4XOWA.mjs";
import "./chunk-MGSUY2EA.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
