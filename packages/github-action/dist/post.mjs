import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOptions,
  openWorkspace,
  pendingFolder,
  pendingRecords
} from "./chunks/chunk-Z6HH6HAU.mjs";
import {
  say
} from "./chunks/chunk-A75EPCQF.mjs";
import "./chunks/chunk-4SHEPQCP.mjs";
import "./chunks/chunk-PANMQWO7.mjs";
import "./chunks/chunk-NOSCSVFC.mjs";
import "./chunks/chunk-7FP6ZRZR.mjs";
import "./chunks/chunk-JZ5H7XTY.mjs";

// packages/github-action/src/post.ts
import { randomUUID } from "node:crypto";
try {
  const workspace = openWorkspace(process.env["GITHUB_WORKSPACE"] || process.cwd());
  const waiting = await pendingRecords(pendingFolder(process.env, workspace));
  if (waiting.length > 0) {
    const { flushPending } = await import("./chunks/cache-store-UVTIFW6L.mjs");
    const written = await flushPending(cacheOptions(workspace, process.env, randomUUID()), waiting);
    say(`Reelay: ${written} record${written === 1 ? "" : "s"} of an interrupted step written to the cache.`);
  }
} catch (error) {
  say(`Reelay: some records could not be written: ${error instanceof Error ? error.message : String(error)}`);
}
setTimeout(() => process.exit(), 1500).unref();
