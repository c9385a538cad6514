import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ADAPTERS,
  sumUsd
} from "./chunk-K3DBQIL6.mjs";

// packages/core/src/engine/ledger/month.ts
function monthOf({ createdAt, task, at }) {
  const time = [createdAt, task?.submittedAt, at].map((text) => Date.parse(text ?? "")).find((ms) => !Number.isNaN(ms));
  return time === void 0 ? "" : new Date(time).toISOString().slice(0, 7);
}
function costOf(record) {
  if (ADAPTERS[record.provider].free || record.state === "failed" && record.charged === "no") return 0;
  return record.cost ?? record.estimatedCost ?? null;
}
function spentIn(month, records) {
  const costs = records.filter((record) => monthOf(record) === month).map(costOf);
  const known = costs.filter((cost) => cost !== null);
  return { usd: sumUsd(known) ?? 0, unpriced: costs.length - known.length };
}

export {
  monthOf,
  spentIn
};
