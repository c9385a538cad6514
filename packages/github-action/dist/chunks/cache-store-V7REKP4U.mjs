import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-JABHPHFJ.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-ZL3KOFQS.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-LZHETCSD.mjs";
import "./chunk-CAFFLYJA.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-3QD3BQVG.mjs";
import "./chunk-K53R2NSC.mjs";
import "./chunk-TYHHPNX2.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
