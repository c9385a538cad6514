import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  error,
  notice,
  warning
} from "./chunk-4SHEPQCP.mjs";

// packages/github-action/src/say.ts
function inert(text, limit = 2e3) {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/##\[/g, "## [").replace(/^\s*::/, ": :");
  return line.length > limit ? `${line.slice(0, limit)}\u2026` : line;
}
function say(line) {
  process.stdout.write(`${inert(line)}
`);
}
var KEPT = 10;
var LONGEST = 4e3;
var count = { notice: 0, warning: 0, error: 0 };
var print = { notice, warning, error };
function annotate(kind, message, place = {}) {
  const safe = message.length > LONGEST ? `${message.slice(0, LONGEST)}\u2026` : message;
  count[kind] += 1;
  if (count[kind] < KEPT) print[kind](safe, place);
  else if (count[kind] === KEPT) print[kind](`${safe}
\u2026 and perhaps more: see the log and the summary.`, place);
  else say(`${kind}: ${place.file === void 0 ? "" : `${place.file}:${place.startLine ?? 1} `}${message}`);
}

export {
  say,
  annotate
};
