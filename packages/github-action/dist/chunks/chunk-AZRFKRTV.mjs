import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ReelayError
} from "./chunk-FJDNNZS2.mjs";
import {
  monthOf,
  spentIn
} from "./chunk-46A5ZQ2D.mjs";
import {
  ADAPTERS,
  formatUsd
} from "./chunk-K3DBQIL6.mjs";

// packages/github-action/src/month-limit.ts
async function readMonth(store, now = /* @__PURE__ */ new Date()) {
  if (!store.seesAllRuns || store.attempts === void 0) return null;
  const name = now.toISOString().slice(0, 7);
  const { usd, unpriced } = spentIn(name, await store.attempts(name));
  return { name, spent: usd, unpriced };
}
function limitProblem(inputs, store, isFree) {
  if (inputs.maxCostMonth === null || store.seesAllRuns || isFree) return null;
  return {
    field: "max-cost-month",
    message: `${store.name} does not show what other runs have bought, so the month cannot be summed. Use a ledger that all runs share: "ledger: git" with "permissions: contents: write", a database, or a folder.`
  };
}
function monthRefusal(plan, { maxCostMonth }, month) {
  if (maxCostMonth === null || month === null || plan.spend === 0) return null;
  const limit = `max-cost-month is ${formatUsd(maxCostMonth)}`;
  if (month.unpriced > 0)
    return `${limit}, and ${countOf(month.unpriced)} of ${month.name} (UTC) ${month.unpriced === 1 ? "has" : "have"} no known cost, beside ${formatUsd(month.spent)}: the sum is not known, which counts as too much. Nothing was submitted. "npx @reelay/core ledger list" shows them. Leave max-cost-month out for this month, or use another ledger.`;
  if (plan.spend === null)
    return `${limit}, and the price of a clip is unknown, which counts as too much. Nothing was submitted. Choose a model with a price (docs/reference/model-cards.md), say the price in a file that models names, or leave max-cost-month out.`;
  if (exceeds(month.spent + plan.spend, maxCostMonth))
    return `${limit}, ${sumOf(month)}, and the run is estimated at ${formatUsd(plan.spend)}. Nothing was submitted. Raise max-cost-month, make fewer or shorter clips, or wait for the next month.`;
  return null;
}
function checkClaim(inputs, store) {
  const { maxCostMonth } = inputs;
  if (maxCostMonth === null) return void 0;
  return async (claim) => {
    const { provider } = claim;
    if (ADAPTERS[provider].free) return;
    const month = await readMonth(store, /* @__PURE__ */ new Date(`${monthOf(claim)}-01T00:00:00Z`));
    if (month !== null && !exceeds(month.spent, maxCostMonth)) return;
    const why = month === null ? `${store.name} does not show what other runs have bought` : `with what other runs are buying now ${sumOf(month)}, this clip included`;
    throw new ReelayError(
      "budget_exceeded",
      `max-cost-month is ${formatUsd(maxCostMonth)}, and ${why}. It was not submitted. Run again when they have ended, or raise max-cost-month.`,
      { provider, charged: "no", retryable: true }
    );
  };
}
function monthNote(month, maxCostMonth) {
  const unpriced = month.unpriced === 0 ? "" : `, and ${countOf(month.unpriced)} whose cost is not known`;
  const limit = maxCostMonth === null ? "" : ` of at most ${formatUsd(maxCostMonth)}`;
  return `Spent this month (${month.name}, UTC), over all runs: ${formatUsd(month.spent)}${limit}${unpriced}.`;
}
function sumOf({ name, spent }) {
  return `${formatUsd(spent)} of it is spent in ${name} (UTC)`;
}
function countOf(count) {
  return count === 1 ? "one purchase" : `${count} purchases`;
}
function exceeds(sum, limit) {
  return Math.round(sum * 1e6) > Math.round(limit * 1e6);
}

// packages/github-action/src/output-folder.ts
import { statSync } from "node:fs";
import { join } from "node:path";
var MANIFEST = "manifest.json";
var GALLERY = "index.html";
function outputFolder(inputs, workspace, problems) {
  try {
    workspace.resolve(inputs.outputDir);
    const folder = workspace.target(inputs.outputDir);
    if (folder !== workspace.root && !isFile(folder)) {
      refuseUnsafe(
        workspace,
        problems,
        [folder, "folder"],
        [join(folder, MANIFEST), "file"],
        [join(folder, GALLERY), "file"]
      );
      return folder;
    }
    const what = folder === workspace.root ? "the root of the workspace" : "a file";
    problems.push({
      field: "output-dir",
      message: `"${inputs.outputDir}" is ${what}. Name a folder inside the workspace, for example videos.`
    });
  } catch (error) {
    problems.push({ field: "output-dir", message: error.message });
  }
  return join(workspace.root, "videos");
}
function refuseUnsafe({ disk }, problems, ...targets) {
  const told = new Set(problems.filter(({ field }) => field === "output-dir").map(({ message }) => message));
  for (const [path, kind] of targets) {
    const message = disk.refusal(path, kind);
    if (message === null || told.has(message)) continue;
    told.add(message);
    problems.push({ field: "output-dir", message });
  }
}
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

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
  readMonth,
  limitProblem,
  monthRefusal,
  checkClaim,
  monthNote,
  MANIFEST,
  GALLERY,
  outputFolder,
  refuseUnsafe,
  LAST_RECORDS_MS,
  LAST_WORDS_MS,
  afterStop,
  describeProblem,
  ProblemsError
};
