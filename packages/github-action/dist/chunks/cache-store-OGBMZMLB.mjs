import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-5RHXUUVJ.mjs";
import "./chunk-UJKRXHG2.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-UYNEMBQI.mjs";
import "./chunk-3JOGELQ7.mjs";
import "./chunk-TSWBY7M2.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
