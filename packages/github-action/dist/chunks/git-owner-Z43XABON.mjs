import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-7T5G5GIT.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-MQD7HDQ5.mjs";
import "./chunk-JDS6F422.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-K53R2NSC.mjs";
import "./chunk-TYHHPNX2.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
