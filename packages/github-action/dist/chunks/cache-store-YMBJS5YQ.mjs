import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-5VDCZKU3.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-SRRLKIB4.mjs";
import "./chunk-KGSVICT2.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-XGBK547S.mjs";
import "./chunk-G6W2F3HP.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-P6P3PF4R.mjs";
import "./chunk-5VIVN443.mjs";
import "./chunk-YDQ45GQW.mjs";
import "./chunk-XJ434TYU.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
