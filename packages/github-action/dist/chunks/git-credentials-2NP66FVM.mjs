import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-E27XAFGF.mjs";
import "./chunk-XQBMK6VO.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-ID3LTAJZ.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
