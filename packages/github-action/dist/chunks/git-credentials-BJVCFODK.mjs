import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-TI5ZJM2S.mjs";
import "./chunk-TEMWL32C.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-RBGMAUPZ.mjs";
import "./chunk-7S3FPHUJ.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
