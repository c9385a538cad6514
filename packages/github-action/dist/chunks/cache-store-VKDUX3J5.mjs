import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-W5FRP3H2.mjs";
import {
  FOLDER,
  createCacheStore
} from "./chunk-Q5PDZ3SY.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
