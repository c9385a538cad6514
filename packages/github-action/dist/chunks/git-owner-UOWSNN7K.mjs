import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-KU6ZOOO5.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-SGMK6GAU.mjs";
import "./chunk-7DA2MIME.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-MZEM4FCK.mjs";
import "./chunk-OZHTEGV7.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
