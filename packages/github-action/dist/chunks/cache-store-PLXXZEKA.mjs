import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOwner,
  createCacheStore,
  flushPending
} from "./chunk-IBZ5BTR5.mjs";
import "./chunk-PQMTMNC7.mjs";
import "./chunk-YYQ6VSLF.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  cacheOwner,
  createCacheStore,
  flushPending
};
