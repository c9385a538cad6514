import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-BWSXP4ZN.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-75USBGG6.mjs";
import "./chunk-2E3FCSWL.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-TNDD3P7Z.mjs";
import "./chunk-UA4VXYJN.mjs";
import "./chunk-ID3LTAJZ.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
