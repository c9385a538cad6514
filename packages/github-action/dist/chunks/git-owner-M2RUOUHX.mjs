import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitOwner,
  stateOfGitOwner
} from "./chunk-ALSEMPOX.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-ZZDGSRR4.mjs";
import "./chunk-DAJ7VCYT.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-TIDMNFSN.mjs";
import "./chunk-FXPWRAUR.mjs";
import "./chunk-57GAZIBF.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitOwner,
  stateOfGitOwner
};
