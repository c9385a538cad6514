import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-XIZIASYO.mjs";
import "./chunk-C2SVBTGX.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-F6FVM7UE.mjs";
import "./chunk-KO67LYJZ.mjs";
import "./chunk-WZRCCHB6.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
