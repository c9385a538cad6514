import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-FER745EU.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-67M2UEEB.mjs";
import "./chunk-URPKEHDZ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-4PBUOFC4.mjs";
import "./chunk-BLDJWWXQ.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-PZTT7JNI.mjs";
import "./chunk-KF3X4AWU.mjs";
import "./chunk-2L4SSTDR.mjs";
import "./chunk-XIILLMWY.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
