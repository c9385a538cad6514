import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-S4CUH36O.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-B6SN6GO6.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-HTUTR2BP.mjs";
import "./chunk-PUVSZ4LP.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-O7XYMQWU.mjs";
import "./chunk-2P4O4D6Z.mjs";
import "./chunk-OZICJGNZ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
