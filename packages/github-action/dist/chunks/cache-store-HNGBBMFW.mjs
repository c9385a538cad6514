import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-2JXNLPEI.mjs";
import {
  FOLDER,
  createCacheStore
} from "./chunk-4LRMJMWJ.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
