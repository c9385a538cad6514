import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-Q7PJMDKN.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-WVZPBNKG.mjs";
import "./chunk-VO5O4QYC.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-IRJTVAGN.mjs";
import "./chunk-42D4MXH5.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-H5D4RK2V.mjs";
import "./chunk-D76EF4L3.mjs";
import "./chunk-X6DNC6ZT.mjs";
import "./chunk-UJDQVZMR.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
