import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-QW5DAELG.mjs";
import "./chunk-TUNGZOXG.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-GIF3JIID.mjs";
import "./chunk-YHWE4ZE4.mjs";
import "./chunk-EDX6SZIF.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
