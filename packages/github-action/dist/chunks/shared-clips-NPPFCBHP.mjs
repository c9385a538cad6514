import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-KPT455KP.mjs";
import {
  hashFile
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/shared-clips.ts
import { randomUUID } from "node:crypto";
import { join } from "node:path";
function createSharedClips(folder, disk) {
  const placeOf = (sha256) => join(folder, sha256.slice(0, 2), sha256);
  const isWhole = async (sha256) => /^[\da-f]{64}$/.test(sha256) && await hashFile(placeOf(sha256)) === sha256;
  return {
    has: ({ sha256 }) => isWhole(sha256),
    async fetch({ sha256 }, target) {
      if (!await isWhole(sha256)) return false;
      await disk.copy(placeOf(sha256), target);
      return await hashFile(target) === sha256;
    },
    async keep(path) {
      const sha256 = await hashFile(path);
      if (sha256 === null) throw new Error("the saved clip cannot be read");
      if (!await isWhole(sha256)) await disk.copy(path, placeOf(sha256));
    },
    async checkWritable() {
      const probe = join(folder, `.${randomUUID()}.tmp`);
      try {
        await disk.writeFile(probe, "");
        await disk.remove(probe);
      } catch (error) {
        throw new Error(`the folder of clips-dir cannot be written (${error.message})`);
      }
    }
  };
}
export {
  createSharedClips
};
