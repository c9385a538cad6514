import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GitTrouble
} from "./chunk-PRZQGRWD.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-KPT455KP.mjs";
import {
  ReelayError,
  StoreTrouble,
  furthest
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/auto-store.ts
var CLEAR_NO = /* @__PURE__ */ new Set(["denied", "not found", "declined", "no git"]);
var NO_SERVICE = /responded with 404/i;
function createAutoStore({ git, fallback, mayCopy, notify }) {
  let writer = git;
  const readable = /* @__PURE__ */ new Set();
  const refusedLooks = /* @__PURE__ */ new Set();
  const fromFallback = /* @__PURE__ */ new Map();
  const onlyInFallback = /* @__PURE__ */ new Map();
  const homes = /* @__PURE__ */ new Map();
  function stepBack(error) {
    const trouble = gitTroubleOf(error);
    if (writer !== git || trouble === null || !CLEAR_NO.has(trouble.kind)) return false;
    writer = fallback;
    notify(
      `ledger: auto records purchases in ${fallback.name}, since ${git.name} cannot be written: ${trouble.message}.`
    );
    return true;
  }
  async function readGit(fingerprint, before) {
    if (refusedLooks.has(before)) return null;
    try {
      const record = before === "send" && git.readNow ? await git.readNow(fingerprint) : await git.read(fingerprint);
      readable.add(git);
      refusedLooks.clear();
      return record;
    } catch (error) {
      const trouble = gitTroubleOf(error);
      if (trouble !== null && CLEAR_NO.has(trouble.kind) && !readable.has(git)) {
        refusedLooks.add(before);
        stepBack(error);
        return null;
      }
      throw writer === git ? error : outOfReach(git, error);
    }
  }
  async function readFallback(fingerprint) {
    try {
      const record = await fallback.read(fingerprint);
      readable.add(fallback);
      return record;
    } catch (error) {
      const isNone = error instanceof StoreTrouble && (error.isLasting || NO_SERVICE.test(error.message));
      if (writer === git && isNone && !readable.has(fallback)) return null;
      throw error;
    }
  }
  async function read(fingerprint) {
    const inGit = await readGit(fingerprint, "plan");
    let elsewhere;
    try {
      elsewhere = await readFallback(fingerprint);
    } catch (error) {
      if (inGit?.state === "finished" || inGit?.state === "submitted") return inGit;
      if (ReelayError.is(error) || inGit === null && writer === fallback) throw error;
      throw outOfReach(fallback, error);
    }
    if (elsewhere !== null) {
      fromFallback.set(keyOf(elsewhere), elsewhere);
      if (inGit === null) onlyInFallback.set(fingerprint, elsewhere);
    }
    if (inGit === null || elsewhere === null) return inGit ?? elsewhere;
    return furthest(inGit, elsewhere);
  }
  async function isTakenElsewhere({ fingerprint, generation, owner }, home) {
    try {
      const other = home === git ? await readFallback(fingerprint) : await readGit(fingerprint, "send");
      if (other === null || other.generation < generation) return false;
      return other.generation > generation || other.owner !== owner || other.state !== "intended";
    } catch (error) {
      if (ReelayError.is(error) && home === git) return true;
      throw error;
    }
  }
  async function viaGit(work) {
    if (writer !== git) return null;
    try {
      return { done: await work() };
    } catch (error) {
      if (stepBack(error)) return null;
      throw error;
    }
  }
  return {
    get name() {
      return writer.name;
    },
    get mend() {
      return writer.mend;
    },
    get mayBuyUnrecorded() {
      return writer.mayBuyUnrecorded;
    },
    get seesAllRuns() {
      return writer.seesAllRuns;
    },
    read,
    async claim(record) {
      const claimed = await viaGit(() => git.claim(record));
      homes.set(keyOf(record), writer);
      return claimed === null ? fallback.claim(record) : claimed.done;
    },
    // A run that may not write to git claims in the fallback alone, and one that may in git: each looks for the other's
    // claim after its own, so that at least one of two sees it.
    async holds(claim) {
      const home = homes.get(keyOf(claim)) ?? writer;
      return await home.holds(claim) && !await isTakenElsewhere(claim, home);
    },
    async write(record) {
      const isOfFallback = fromFallback.has(keyOf(record));
      if (isOfFallback && record.state === "unknown") await fallback.write(record);
      if (await viaGit(() => git.write(record)) === null) return fallback.write(record);
      if (isOfFallback || record.state === "finished") await fallback.write(record).catch(() => {
      });
    },
    signOf: async (claim) => fromFallback.get(keyOf(claim))?.owner === claim.owner ? fallback.signOf(claim) : git.signOf(claim),
    keepAlive(claim) {
      const ends = [...writer === git ? [git] : [], fallback].map((store) => store.keepAlive(claim));
      return () => {
        for (const end of ends) end();
      };
    },
    async attempts(month) {
      if (!writer.seesAllRuns || writer.attempts === void 0)
        throw new Error(`${writer.name} does not show what other runs have bought`);
      return writer.attempts(month);
    },
    async sample(most) {
      const both = [...await git.sample?.(most) ?? [], ...await fallback.sample?.(most) ?? []];
      return both.slice(0, most);
    },
    async checkWritable() {
      try {
        await git.checkWritable?.();
      } catch (error) {
        if (!stepBack(error) && writer === git) throw error;
      }
      if (writer === fallback) await fallback.checkWritable?.();
    },
    inArtifact: async (record) => await git.inArtifact?.(record) ?? { is: "none" },
    async point(places) {
      await viaGit(async () => git.point?.(places));
    },
    has: async (record, place) => await git.has(record, place) || await fallback.has(record, place),
    fetch: async (record, target) => await git.fetch(record, target) || await fallback.fetch(record, target),
    keep: (record, path) => fallback.keep(record, path),
    async close(isStopped) {
      const late = mayCopy && writer === git && !isStopped ? [...onlyInFallback.values()] : [];
      await Promise.allSettled(late.filter(({ state }) => state !== "intended").map((record) => git.write(record)));
      await git.close(isStopped);
      await fallback.close(isStopped);
    }
  };
}
function keyOf({ fingerprint, generation }) {
  return `${fingerprint}.${generation}`;
}
function gitTroubleOf(error) {
  if (error instanceof GitTrouble) return error;
  return error instanceof Error && error.cause instanceof GitTrouble ? error.cause : null;
}
function outOfReach(store, cause) {
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new ReelayError(
    "submit_unknown",
    `Another run may have recorded this clip in ${store.name}, which cannot be read now${why}. Nothing was submitted. Run again when it answers.`,
    { charged: "unknown", retryable: true, cause }
  );
}
export {
  createAutoStore
};
