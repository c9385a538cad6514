import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-XO6RD227.mjs";
import "./chunk-S3WQ7AUP.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-MOMJ6DCP.mjs";
import "./chunk-27MHZIQK.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-JZ5H7XTY.mjs";
export {
  gitCredentials
};
