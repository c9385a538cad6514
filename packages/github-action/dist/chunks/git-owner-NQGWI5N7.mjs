import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-WKBNYP2B.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-Q2UCBNN4.mjs";
import "./chunk-66IQPGXO.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-5G2NNQNF.mjs";
import "./chunk-FOAHMDHJ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
