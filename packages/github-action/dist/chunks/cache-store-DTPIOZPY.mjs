import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-6M5WGPPV.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-UPGQFBDN.mjs";
import "./chunk-FJMGIXUV.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-ZZDGSRR4.mjs";
import "./chunk-DAJ7VCYT.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-S6U2QQWH.mjs";
import "./chunk-TIDMNFSN.mjs";
import "./chunk-FXPWRAUR.mjs";
import "./chunk-57GAZIBF.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
