import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-TZOCXOSQ.mjs";
import "./chunk-U736G6VT.mjs";
import "./chunk-ZOLRU3IY.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
