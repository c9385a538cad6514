import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-A5DDKDHH.mjs";
import "./chunk-EYRP4KU4.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-CX2MVAZP.mjs";
import "./chunk-GBMK6Z2M.mjs";
import "./chunk-P7DATUOL.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
