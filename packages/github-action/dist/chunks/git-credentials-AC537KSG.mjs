import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-MMYRJ7RA.mjs";
import "./chunk-AFYOJITV.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-Q7GGLY6U.mjs";
import "./chunk-H47YSRAH.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
