import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  error,
  notice,
  setOutput,
  setSecret,
  warning
} from "./chunk-WCHCIG6J.mjs";

// packages/github-action/src/say.ts
function onRunner(env = process.env) {
  return !["", "false"].includes((env["GITHUB_ACTIONS"] ?? "").toLowerCase());
}
function mask(secret) {
  if (onRunner()) setSecret(secret);
}
function output(name, value) {
  if (!onRunner() && !process.env["GITHUB_OUTPUT"]) return;
  try {
    setOutput(name, value);
  } catch (error2) {
    annotate("warning", `The output ${name} could not be written: ${error2 instanceof Error ? error2.message : error2}`);
  }
}
function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {
  });
}
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
var annotation = { notice, warning, error };
function annotate(kind, message, place = {}) {
  if (!onRunner()) {
    sayPlainly(kind, message, place);
    return;
  }
  const safe = message.length > LONGEST ? `${message.slice(0, LONGEST)}\u2026` : message;
  count[kind] += 1;
  if (count[kind] < KEPT) annotation[kind](safe, place);
  else if (count[kind] === KEPT) annotation[kind](`${safe}
\u2026 and perhaps more: see the log and the summary.`, place);
  else say(plainly(kind, message, place));
}
function plainly(kind, message, place) {
  return `${kind}: ${place.file === void 0 ? "" : `${place.file}:${place.startLine ?? 1} `}${message}`;
}
function sayPlainly(kind, message, place) {
  const stream = kind === "notice" ? process.stdout : process.stderr;
  stream.write(`${inert(plainly(kind, message, place), LONGEST)}
`);
}

export {
  onRunner,
  mask,
  output,
  surviveClosedOutput,
  say,
  annotate
};
