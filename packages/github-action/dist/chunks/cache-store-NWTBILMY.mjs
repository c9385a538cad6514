import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-ZBLVYBZC.mjs";
import "./chunk-SWRRCGT4.mjs";
import "./chunk-ZOLRU3IY.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
