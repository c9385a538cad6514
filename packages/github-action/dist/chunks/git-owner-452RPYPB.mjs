import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-UKKLS6MT.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-TNDD3P7Z.mjs";
import "./chunk-UA4VXYJN.mjs";
import "./chunk-ID3LTAJZ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
