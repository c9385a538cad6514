import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-B6WOXU3K.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-25U4JFYJ.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-SGMK6GAU.mjs";
import "./chunk-7DA2MIME.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-HH6XL4AN.mjs";
import "./chunk-MZEM4FCK.mjs";
import "./chunk-OZHTEGV7.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
