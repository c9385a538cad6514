import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-DCFFJSS2.mjs";
import "./chunk-2SKOB2RT.mjs";
import "./chunk-C6ULB3QB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
