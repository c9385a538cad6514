import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-CM2IVPAN.mjs";
import "./chunk-G6H6RUVG.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-UJDQVZMR.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
