import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-AGQKTAIQ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-WRQNAZG5.mjs";
import "./chunk-FJDNNZS2.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-DQNILQ6W.mjs";
import "./chunk-K3DBQIL6.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
