import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-WRRASZJJ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-VBFBX4GV.mjs";
import "./chunk-6MS5T7BK.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-DDBV2KCB.mjs";
import "./chunk-F2WAHGRQ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
