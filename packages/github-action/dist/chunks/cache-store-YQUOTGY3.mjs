import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-GJPK6VMN.mjs";
import "./chunk-6SL7Y5VO.mjs";
import "./chunk-ZOLRU3IY.mjs";
import "./chunk-YYQ6VSLF.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
