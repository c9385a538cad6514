import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-CRFMXRPC.mjs";
import "./chunk-2B2V7QUF.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-VGIBG5I3.mjs";
import "./chunk-GO3UO3U2.mjs";
import "./chunk-NYAJHLXC.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
