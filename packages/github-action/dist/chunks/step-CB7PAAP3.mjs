import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LAST_WORDS_MS,
  afterStop,
  run
} from "./chunk-KPT455KP.mjs";
import {
  annotate,
  say,
  surviveClosedOutput
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/step.ts
surviveClosedOutput();
var stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
  process.on(name, () => {
    if (!stop.signal.aborted)
      say(`${name}: stopping. No new clip is submitted; what is under way is kept for the next run.`);
    stop.abort();
  });
}
try {
  process.exitCode = await Promise.race([
    run(process.env, stop.signal),
    afterStop(stop.signal, LAST_WORDS_MS).then(() => 1)
  ]);
} catch (error) {
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  annotate(
    "error",
    `Reelay failed in a way that it should not: ${message}. What was bought is recorded: run again to take it up.`
  );
  say(stack ?? message);
  process.exitCode = 1;
}
setTimeout(() => process.exit(), stop.signal.aborted ? 200 : 1500).unref();
