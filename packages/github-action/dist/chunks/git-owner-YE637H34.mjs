import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-TG5I6WQ7.mjs";
import "./chunk-42XQ5LYY.mjs";
import "./chunk-XZERNPLF.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
