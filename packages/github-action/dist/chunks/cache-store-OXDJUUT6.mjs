import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-FVAEL6LF.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-KTZIQ5A6.mjs";
import "./chunk-WA5CMPMS.mjs";
import "./chunk-UU7GCYZX.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-MQD7HDQ5.mjs";
import "./chunk-JDS6F422.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-3QD3BQVG.mjs";
import "./chunk-K53R2NSC.mjs";
import "./chunk-TYHHPNX2.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
