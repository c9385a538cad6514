import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/core/src/node/heartbeat.ts
var BEAT_MS = 2e4;
function createHeartbeat(beat, end = async () => {
}, every = onTimer) {
  let open = 0;
  let count = 0;
  let writing = null;
  let skipped = false;
  let stop;
  const tick = () => {
    if (writing && !skipped) {
      skipped = true;
      return;
    }
    skipped = false;
    count += 1;
    const written = beat(count).catch(() => {
    }).finally(() => {
      if (writing === written) writing = null;
    });
    writing = written;
  };
  return {
    keepAlive() {
      open += 1;
      stop ??= every(BEAT_MS, tick);
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        open -= 1;
        if (open > 0) return;
        stop?.();
        stop = void 0;
        if (count > 0) void (writing ?? Promise.resolve()).then(end).catch(() => {
        });
      };
    }
  };
}
function onTimer(ms, tick) {
  const timer = setInterval(tick, ms).unref();
  return () => clearInterval(timer);
}

export {
  createHeartbeat
};
