import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-DAALOIM7.mjs";
import "./chunk-HRODRKPO.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-4Y4OTPNW.mjs";
import "./chunk-Q5M2C3KE.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
