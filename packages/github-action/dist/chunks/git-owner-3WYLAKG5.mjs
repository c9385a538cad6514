import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-PL7FR5JA.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-HTUTR2BP.mjs";
import "./chunk-PUVSZ4LP.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-2P4O4D6Z.mjs";
import "./chunk-OZICJGNZ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
