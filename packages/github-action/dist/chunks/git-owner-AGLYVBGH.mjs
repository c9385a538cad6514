import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-VUTBLPML.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-4PBUOFC4.mjs";
import "./chunk-BLDJWWXQ.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-KF3X4AWU.mjs";
import "./chunk-2L4SSTDR.mjs";
import "./chunk-XIILLMWY.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
