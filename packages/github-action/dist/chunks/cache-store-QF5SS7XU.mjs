import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-3VDSUROG.mjs";
import "./chunk-AP6UOOKT.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-GPSX44ES.mjs";
import "./chunk-TVQF7AH6.mjs";
import "./chunk-CJZNGNHF.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
