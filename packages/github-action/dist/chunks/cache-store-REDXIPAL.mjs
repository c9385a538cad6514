import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FOLDER,
  createCacheStore
} from "./chunk-6ACLSAOY.mjs";
import "./chunk-277DSYKG.mjs";
import "./chunk-VWSULFTA.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-7XAMRT5Y.mjs";
import "./chunk-SPFJA367.mjs";
import "./chunk-5QLWNFRB.mjs";
import "./chunk-5PWUI4ES.mjs";
import "./chunk-AXTBYEVU.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-EYID5LT7.mjs";
import "./chunk-C4HVPROQ.mjs";
import "./chunk-WT7ZFKWM.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  FOLDER,
  createCacheStore
};
