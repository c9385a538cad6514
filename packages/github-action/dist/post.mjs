import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOptions,
  openWorkspace
} from "./chunks/chunk-6PZBSEQF.mjs";
import {
  pendingFolder,
  pendingRecords
} from "./chunks/chunk-QJCQWGLY.mjs";
import {
  say,
  surviveClosedOutput
} from "./chunks/chunk-I6TGW7ME.mjs";
import "./chunks/chunk-WCHCIG6J.mjs";
import "./chunks/chunk-SCCX5EKA.mjs";
import "./chunks/chunk-JZ5H7XTY.mjs";

// packages/github-action/src/post.ts
import { randomUUID } from "node:crypto";
surviveClosedOutput();
try {
  const workspace = openWorkspace(process.env["GITHUB_WORKSPACE"] || process.cwd());
  const waiting = await pendingRecords(pendingFolder(process.env, workspace));
  if (waiting.length > 0) {
    const { createCacheStore } = await import("./chunks/cache-store-DCPKQBS6.mjs");
    const store = createCacheStore(cacheOptions(workspace, process.env, randomUUID()));
    const written = await store.writePending(waiting);
    say(`Reelay: ${written} record${written === 1 ? "" : "s"} of an interrupted step written to the cache.`);
  }
} catch (error) {
  say(`Reelay: some records could not be written: ${error instanceof Error ? error.message : String(error)}`);
}
setTimeout(() => process.exit(), 1500).unref();
