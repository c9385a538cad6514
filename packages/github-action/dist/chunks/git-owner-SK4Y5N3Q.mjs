import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-XLLR3WO3.mjs";
import "./chunk-MOMJ6DCP.mjs";
import "./chunk-27MHZIQK.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
