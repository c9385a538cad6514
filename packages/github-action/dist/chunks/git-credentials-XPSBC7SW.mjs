import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-GYC2D5NX.mjs";
import "./chunk-TEGQ6GME.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-C7YB2U5T.mjs";
import "./chunk-I46IZ7LY.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
