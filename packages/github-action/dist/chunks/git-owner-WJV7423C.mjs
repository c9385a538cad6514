import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-IF2OJP6U.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-TSWBY7M2.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
