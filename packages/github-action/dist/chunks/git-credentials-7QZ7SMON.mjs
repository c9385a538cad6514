import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-SGOGEF6H.mjs";
import "./chunk-YWTOUNA6.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-LVDJA7TI.mjs";
import "./chunk-I5VCIAO6.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
