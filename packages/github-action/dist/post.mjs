import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cacheOptions,
  openStore,
  openWorkspace
} from "./chunks/chunk-SVZUJH4C.mjs";
import "./chunks/chunk-BWSXP4ZN.mjs";
import "./chunks/chunk-277DSYKG.mjs";
import "./chunks/chunk-VWSULFTA.mjs";
import {
  pendingFolder,
  pendingRecords,
  readWaiting
} from "./chunks/chunk-75USBGG6.mjs";
import "./chunks/chunk-2E3FCSWL.mjs";
import {
  say,
  surviveClosedOutput
} from "./chunks/chunk-ZWBDQVX5.mjs";
import "./chunks/chunk-5QLWNFRB.mjs";
import "./chunks/chunk-TNDD3P7Z.mjs";
import "./chunks/chunk-UA4VXYJN.mjs";
import "./chunks/chunk-ID3LTAJZ.mjs";
import {
  getInput
} from "./chunks/chunk-WCHCIG6J.mjs";
import "./chunks/chunk-VQHWZDH5.mjs";
import "./chunks/chunk-JZ5H7XTY.mjs";

// packages/github-action/src/post.ts
import { randomUUID } from "node:crypto";
surviveClosedOutput();
try {
  const workspace = openWorkspace(process.env["GITHUB_WORKSPACE"] || process.cwd());
  const waiting = await pendingRecords(pendingFolder(process.env, workspace));
  if (waiting.length > 0) {
    const { createCacheStore } = await import("./chunks/cache-store-HEJJPO53.mjs");
    const store = createCacheStore(cacheOptions(workspace, process.env, randomUUID()));
    const written = await store.writePending(waiting);
    say(`Reelay: ${written} record${written === 1 ? "" : "s"} of an interrupted step written to the cache.`);
  }
  const forGit = await pendingRecords(pendingFolder(process.env, workspace, "git"));
  if (forGit.length > 0) {
    const ledger = getInput("ledger");
    const inputs = { ledger: ledger === "auto" ? "git" : ledger, githubToken: getInput("github-token") };
    const { store } = await openStore(inputs, workspace, process.env, randomUUID());
    const records = (await Promise.all(forGit.map(readWaiting))).flatMap((waiting2) => waiting2?.record ?? []);
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
