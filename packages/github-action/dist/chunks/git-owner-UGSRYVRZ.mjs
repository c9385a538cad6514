import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-NXV7C7LZ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-5PWUI4ES.mjs";
import "./chunk-AXTBYEVU.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-C4HVPROQ.mjs";
import "./chunk-WT7ZFKWM.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
