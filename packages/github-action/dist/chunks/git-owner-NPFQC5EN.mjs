import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-NM7ICKBH.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-IRJTVAGN.mjs";
import "./chunk-42D4MXH5.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-D76EF4L3.mjs";
import "./chunk-X6DNC6ZT.mjs";
import "./chunk-UJDQVZMR.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
