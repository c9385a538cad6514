import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-CDRWAYRJ.mjs";
import "./chunk-IRCRHRG2.mjs";
import "./chunk-ZOLRU3IY.mjs";
import "./chunk-YYQ6VSLF.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
