import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/github-action/src/ledger/outage.ts
var StoreTrouble = class extends Error {
  /** Milliseconds until the store wants to be asked again, where it says so. */
  retryAfterMs;
  /** It will say the same the next time: the token may not do this. */
  isLasting;
  constructor(message, retryAfterMs = null, isLasting = false) {
    super(message);
    this.name = "StoreTrouble";
    this.retryAfterMs = retryAfterMs;
    this.isLasting = isLasting;
  }
};
var TOTAL_MS = 28e3;
var CLAIMS_SHARE = 1 / 4;
var CALL_MS = 1e4;
var REST_MS = 2e4;
var SLICE_MS = 1e3;
var AGAIN_MS = 2e3;
var QUICK_TRIES = 2;
var LEAST_SPEED = 1e3;
function createOutage(options) {
  const { now, sleep, probe, totalMs = TOTAL_MS, callMs = CALL_MS, restMs = REST_MS } = options;
  let lostMs = options.lostMs ?? 0;
  let countedUntil = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isWell = true;
  let answersNow = true;
  let last = new StoreTrouble("the store does not answer");
  const lose = (from, mostMs) => {
    const until = now();
    lostMs += Math.min(mostMs, Math.max(0, until - Math.max(from, countedUntil)));
    countedUntil = Math.max(countedUntil, until);
    failedAt = until;
    options.onLost?.(lostMs);
  };
  const within = async (work, ms) => {
    const running = work();
    running.catch(() => {
    });
    const done = new AbortController();
    const late = countDown(ms, done.signal).then(() => {
      if (!done.signal.aborted) throw new StoreTrouble(`it did not answer within ${Math.ceil(ms / 1e3)} s`);
      return running;
    });
    try {
      return await Promise.race([running, late]);
    } catch (error) {
      if (error instanceof StoreTrouble) throw error;
      throw new StoreTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      done.abort();
      late.catch(() => {
      });
    }
  };
  const countDown = async (ms, signal) => {
    for (let left = ms; left > 0 && !signal.aborted; left -= SLICE_MS) await sleep(Math.min(SLICE_MS, left), signal);
  };
  const askInBackground = () => {
    if (now() - askedAt < restMs || now() - failedAt < restMs) return;
    askedAt = now();
    void within(probe, callMs).then(
      () => {
        answersNow = true;
      },
      () => {
      }
    );
  };
  return {
    async call(work, { important, isClaim = false, bytes = 0 }) {
      const shareMs = isClaim ? totalMs : totalMs * (1 - CLAIMS_SHARE);
      for (let quick = 0; ; ) {
        const left = Math.max(shareMs - lostMs, answersNow ? AGAIN_MS : 0);
        if (left <= 0) {
          askInBackground();
          throw last;
        }
        const started = now();
        const mostMs = Math.min(callMs + bytes / LEAST_SPEED, left);
        try {
          const result = await within(work, mostMs);
          isWell = true;
          answersNow = true;
          return result;
        } catch (error) {
          last = error;
          answersNow = false;
          lose(started, mostMs);
        }
        if (now() - started < 1e3) quick += 1;
        const pauseMs = last.retryAfterMs ?? 500 * quick;
        const isHopeless = last.isLasting || last.retryAfterMs === null && quick > (isWell ? QUICK_TRIES : 0);
        if (!important || isHopeless || pauseMs > shareMs - lostMs) {
          isWell = false;
          throw last;
        }
        const paused = now();
        await sleep(pauseMs);
        lose(paused, pauseMs);
      }
    }
  };
}

export {
  StoreTrouble,
  createOutage
};
