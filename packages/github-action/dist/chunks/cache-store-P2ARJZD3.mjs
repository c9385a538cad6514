import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-G4ZIPAH2.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-HFCFJOCK.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-G3DWQOTL.mjs";
import "./chunk-XUB46NN6.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-7FQQQNW2.mjs";
import "./chunk-NINFB5Z7.mjs";
import "./chunk-DGYZWDEP.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
