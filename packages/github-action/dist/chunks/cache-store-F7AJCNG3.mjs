import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-PPAWB4H3.mjs";
import {
  FOLDER,
  createCacheStore
} from "./chunk-Q6BBWPOB.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
