import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOwner,
  createCacheStore,
  flushPending
} from "./chunk-PANMQWO7.mjs";
import "./chunk-NOSCSVFC.mjs";
import "./chunk-7FP6ZRZR.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  cacheOwner,
  createCacheStore,
  flushPending
};
