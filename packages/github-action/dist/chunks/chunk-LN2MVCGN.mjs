import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ADAPTERS,
  ReelayError,
  hashFile,
  keepWaiting,
  namedAs
} from "./chunk-LCZWEG7J.mjs";

// packages/github-action/src/ledger/lasting-store.ts
function createLastingStore(ledger, { name, disk, pending, clips, artifacts, close }) {
  const isThere = async ({ file }, path) => file !== void 0 && await hashFile(path) === file.sha256;
  return {
    ...ledger,
    name,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: "",
    async claim(record) {
      try {
        return await ledger.claim(record);
      } catch (error) {
        if (!isTrouble(error) || ADAPTERS[record.provider].free) throw error;
        throw notRecorded(name, record, error);
      }
    },
    async write(record) {
      const { fingerprint, generation, state } = record;
      const waiting = await keepWaiting(disk, pending, `${fingerprint}.${generation}.${state}`, { record, clip: null });
      await ledger.write(record);
      await disk.remove(waiting);
    },
    async checkWritable() {
      await clips?.checkWritable();
      await ledger.checkWritable();
    },
    async has(record, place) {
      if (await isThere(record, namedAs(place, record.file?.kind))) return true;
      return record.file !== void 0 && await clips?.has(record.file) === true;
    },
    async fetch(record, target) {
      if (await isThere(record, target)) return true;
      if (record.file !== void 0 && await clips?.fetch(record.file, target) === true) return true;
      return artifacts.fetch(record, target);
    },
    inArtifact: artifacts.ask,
    keep: async (_record, path) => clips?.keep(path),
    async point(places) {
      const found = await Promise.all([...places.keys()].map((fingerprint) => ledger.read(fingerprint)));
      const moved = found.flatMap((record) => {
        const artifact = places.get(record?.fingerprint ?? "");
        const isMoved = record?.state === "finished" && artifact !== void 0 && record.artifact?.id !== artifact.id;
        return isMoved ? [{ ...record, artifact }] : [];
      });
      await Promise.all(moved.map((record) => ledger.write(record)));
    },
    async close() {
      await artifacts.close();
      await close();
    }
  };
}
function isTrouble(error) {
  return error instanceof Error && "isLasting" in error;
}
function notRecorded(name, { provider }, cause) {
  return new ReelayError(
    cause.isLasting ? "permission" : "network",
    `Nothing was bought: the purchase could not be recorded in ${name}, since ${cause.message}. Run again when that is mended.`,
    { provider, charged: "no", retryable: true, cause }
  );
}

export {
  createLastingStore
};
