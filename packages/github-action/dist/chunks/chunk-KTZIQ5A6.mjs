import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseRecord
} from "./chunk-NT47ZMBL.mjs";

// packages/github-action/src/ledger/pending.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
function pendingFolder(env, workspace, of = "cache") {
  return join(
    workspace.target(env["RUNNER_TEMP"] || ".reelay"),
    of === "cache" ? "reelay-pending" : `reelay-pending-${of}`
  );
}
async function keepWaiting(disk, folder, name, waiting) {
  const path = join(folder, `${name}.json`);
  await disk.writeFile(path, JSON.stringify(waiting));
  return path;
}
async function pendingRecords(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
}
async function readWaiting(file) {
  try {
    const { record, clip } = JSON.parse(await readFile(file, "utf8"));
    const whole = parseRecord(JSON.stringify(record));
    return whole && { record: whole, clip };
  } catch {
    return null;
  }
}

export {
  pendingFolder,
  keepWaiting,
  pendingRecords,
  readWaiting
};
