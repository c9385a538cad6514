import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-HIDCK3NF.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-P7DATUOL.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
