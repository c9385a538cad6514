import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-6RIJ4HMU.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-KTZIQ5A6.mjs";
import "./chunk-WA5CMPMS.mjs";
import "./chunk-GVHQ5ISJ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-WRQNAZG5.mjs";
import "./chunk-FJDNNZS2.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-46A5ZQ2D.mjs";
import "./chunk-DQNILQ6W.mjs";
import "./chunk-K3DBQIL6.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
