import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-U3OQKI47.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-XGBK547S.mjs";
import "./chunk-G6W2F3HP.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-5VIVN443.mjs";
import "./chunk-YDQ45GQW.mjs";
import "./chunk-XJ434TYU.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
