import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-KJ2CDP5G.mjs";
import "./chunk-D2UOSKAE.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-RQ6QLV6D.mjs";
import "./chunk-6QCYCHA2.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
