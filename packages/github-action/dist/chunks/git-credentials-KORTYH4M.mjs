import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-UQH4QYFF.mjs";
import "./chunk-2HMWIMTV.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
