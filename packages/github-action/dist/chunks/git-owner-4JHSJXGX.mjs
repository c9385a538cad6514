import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-A2V5LGUI.mjs";
import "./chunk-JOSWF3BO.mjs";
import "./chunk-2PDDI6KN.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
