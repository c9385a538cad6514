import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-42522QR7.mjs";
import "./chunk-VDC55SBR.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-VGGPCBDK.mjs";
import "./chunk-T6SBQLA6.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
