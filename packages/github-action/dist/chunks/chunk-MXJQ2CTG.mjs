import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/core/src/node/patience.ts
var TOTAL_MS = 3e4;
var REST_MS = 2e4;
var FIRST_PAUSE_MS = 500;
var LONGEST_PAUSE_MS = 5e3;
function createPatience({ now, sleep, random }, troubleOf) {
  let lostMs = 0;
  let countedUntil = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let last = null;
  const lose = (from, until) => {
    lostMs += Math.max(0, until - Math.max(from, countedUntil));
    countedUntil = Math.max(countedUntil, until);
  };
  return {
    async call(work) {
      for (let tries = 0; ; tries++) {
        if (last?.isLasting === false && lostMs >= TOTAL_MS && now() - failedAt < REST_MS) throw last;
        const began = now();
        try {
          return await work();
        } catch (error) {
          const trouble = troubleOf(error);
          last = trouble;
          failedAt = now();
          lose(began, failedAt);
          if (trouble.isLasting || lostMs >= TOTAL_MS) throw trouble;
          const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + random() / 2);
          const paused = now();
          await sleep(pauseMs);
          lose(paused, paused + pauseMs);
        }
      }
    }
  };
}

export {
  createPatience
};
