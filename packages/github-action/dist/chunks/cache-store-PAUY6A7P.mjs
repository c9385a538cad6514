import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-EPAQ35IF.mjs";
import "./chunk-KQ6UDENJ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-3ESKISNG.mjs";
import "./chunk-MG4I5Z4K.mjs";
import "./chunk-UGQVEARU.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-SCCX5EKA.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
