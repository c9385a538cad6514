import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-NFDX3D5Q.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-7ZJKSVDN.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-Q2UCBNN4.mjs";
import "./chunk-66IQPGXO.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-YI4UWZSP.mjs";
import "./chunk-5G2NNQNF.mjs";
import "./chunk-FOAHMDHJ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
