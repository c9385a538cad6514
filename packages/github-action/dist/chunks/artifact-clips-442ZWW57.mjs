import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BearerCredentialHandler
} from "./chunk-6RX3I4NJ.mjs";
import {
  HttpClient,
  HttpClientError
} from "./chunk-P42WJXVP.mjs";
import "./chunk-KPT455KP.mjs";
import {
  hashFile,
  withCapturedOutput
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/artifact-clips.ts
import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var PATIENCE_MS = 1e4;
function createArtifactClips({ token, temp, disk, env }) {
  const answers = /* @__PURE__ */ new Map();
  const unpacked = /* @__PURE__ */ new Map();
  const folders = [];
  async function askGitHub({ repository, run, id }) {
    const unclear = (said, advice) => ({
      is: "unclear",
      why: `artifact ${id} of run ${run} in ${repository} cannot be asked for (${said}). ${advice}`
    });
    if (token === "") return unclear("there is no github-token", RIGHTS);
    const auth = new BearerCredentialHandler(token);
    const client = new HttpClient("reelay", [auth], { allowRetries: true, maxRetries: 2, socketTimeout: PATIENCE_MS });
    const api = (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
    try {
      const { statusCode, result } = await client.getJson(
        `${api}/repos/${repository}/actions/artifacts/${id}`
      );
      if (statusCode === 200 && typeof result?.expired === "boolean") return { is: result.expired ? "gone" : "there" };
      if (statusCode === 404 && repository === env["GITHUB_REPOSITORY"]) return { is: "gone" };
      return unclear(`HTTP ${statusCode}`, RIGHTS);
    } catch (error) {
      const status = error instanceof HttpClientError ? error.statusCode : null;
      if (status === 410) return { is: "gone" };
      if (status === 401 || status === 403) return unclear(`HTTP ${status}`, RIGHTS);
      return unclear(status === null ? String(error) : `HTTP ${status}`, "Run again when GitHub answers.");
    } finally {
      client.dispose();
    }
  }
  async function unpack({ repository, run, id }) {
    const folder = join(temp, `reelay-artifact-${randomUUID()}`);
    folders.push(folder);
    const { DefaultArtifactClient } = await import("./artifact-4RADCEV7.mjs");
    const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
    const findBy = { token, workflowRunId: Number(run), repositoryOwner, repositoryName };
    await withCapturedOutput(() => new DefaultArtifactClient().downloadArtifact(Number(id), { path: folder, findBy }));
    const files = /* @__PURE__ */ new Map();
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const sha256 = entry.isFile() ? await hashFile(path) : null;
      if (sha256 !== null) files.set(sha256, path);
    }
    return files;
  }
  return {
    async ask(record) {
      const place = placeIn(record);
      if (place === null) return { is: "none" };
      const answer = answers.get(place.id) ?? askGitHub(place);
      answers.set(place.id, answer);
      return answer;
    },
    async fetch(record, target) {
      const place = placeIn(record);
      if (place === null || record.file === void 0) return false;
      const files = unpacked.get(place.id) ?? unpack(place);
      unpacked.set(place.id, files);
      const path = await files.then(
        (all) => all.get(record.file?.sha256 ?? ""),
        (error) => {
          throw new Error(
            `the clip could not be fetched from artifact ${place.id} of run ${place.run} (${error.message}). ${RIGHTS}`
          );
        }
      );
      if (path === void 0) return false;
      await disk.copy(path, target);
      return true;
    },
    async close() {
      await Promise.allSettled(folders.map((folder) => disk.remove(folder)));
    }
  };
}
var RIGHTS = 'Give the job "permissions: actions: read".';
function placeIn({ artifact }) {
  const { repository, run, id } = artifact ?? {};
  const isOne = /^[\w.-]+\/[\w.-]+$/.test(String(repository)) && /^\d{1,18}$/.test(String(run)) && /^\d{1,18}$/.test(String(id));
  return artifact !== void 0 && isOne && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(String(repository)) ? artifact : null;
}
export {
  createArtifactClips
};
