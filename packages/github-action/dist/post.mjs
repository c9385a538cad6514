import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOptions,
  mask,
  openStore,
  openWorkspace,
  pendingFolder,
  pendingRecords,
  readWaiting,
  say,
  secretsOf,
  surviveClosedOutput
} from "./chunks/chunk-LCZWEG7J.mjs";
import {
  getInput
} from "./chunks/chunk-WFP2TT3L.mjs";
import "./chunks/chunk-PQQXHOG7.mjs";
import "./chunks/chunk-JZ5H7XTY.mjs";

// packages/github-action/src/post.ts
import { randomUUID } from "node:crypto";
surviveClosedOutput();
try {
  const workspace = openWorkspace(process.env["GITHUB_WORKSPACE"] || process.cwd());
  const waiting = await pendingRecords(pendingFolder(process.env, workspace));
  if (waiting.length > 0) {
    const { createCacheStore } = await import("./chunks/cache-store-BN63S7V6.mjs");
    const store = createCacheStore(cacheOptions(workspace, process.env, randomUUID()));
    const written = await store.writePending(waiting);
    say(`Reelay: ${written} record${written === 1 ? "" : "s"} of an interrupted step written to the cache.`);
  }
  for (const of of ["git", "database"]) {
    const files = await pendingRecords(pendingFolder(process.env, workspace, of));
    if (files.length === 0) continue;
    const ledger = getInput("ledger");
    const inputs = { ledger: ledger === "auto" ? "git" : ledger, githubToken: getInput("github-token"), clipsDir: "" };
    for (const secret of secretsOf(ledger)) mask(secret);
    const { store } = await openStore(inputs, workspace, process.env, randomUUID());
    const records = (await Promise.all(files.map(readWaiting))).flatMap((waiting2) => waiting2?.record ?? []);
    const written = Promise.all(records.map((record) => store.write(record)));
    await written.finally(() => store.close(false));
    say(
      `Reelay: ${records.length} record${records.length === 1 ? "" : "s"} of an interrupted step written to ${store.name}.`
    );
  }
} catch (error) {
  say(`Reelay: some records could not be written: ${error instanceof Error ? error.message : String(error)}`);
}
setTimeout(() => process.exit(), 1500).unref();
