import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-KG5BCTQL.mjs";
import "./chunk-FPJBYLIB.mjs";
import "./chunk-BJFVTXYD.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
