import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/github-action/src/stopping.ts
var LAST_RECORDS_MS = 6e3;
var LAST_WORDS_MS = 6600;
function afterStop(signal, ms) {
  return new Promise((resolve) => {
    const start = () => void setTimeout(resolve, ms).unref();
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
}

// packages/github-action/src/problems.ts
function describeProblem({ file, line, field, message }) {
  const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`} `;
  return `${place}${field}: ${message}`;
}
function byPlace(a, b) {
  const [one, other] = [a.file ?? "", b.file ?? ""];
  return one === other ? (a.line ?? 0) - (b.line ?? 0) : one < other ? -1 : 1;
}
var ProblemsError = class extends Error {
  problems;
  constructor(problems) {
    const sorted = problems.toSorted(byPlace);
    super(sorted.map(describeProblem).join("\n"));
    this.name = "ProblemsError";
    this.problems = sorted;
  }
};

export {
  LAST_RECORDS_MS,
  LAST_WORDS_MS,
  afterStop,
  describeProblem,
  ProblemsError
};
