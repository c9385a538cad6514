import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-MSE2UP7M.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-G3DWQOTL.mjs";
import "./chunk-XUB46NN6.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-NINFB5Z7.mjs";
import "./chunk-DGYZWDEP.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
