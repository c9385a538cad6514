import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-27MOJVLI.mjs";
import "./chunk-2TCG4K22.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-UQ2D3REV.mjs";
import "./chunk-J6QKQ2AW.mjs";
import "./chunk-LOEBT7BA.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
