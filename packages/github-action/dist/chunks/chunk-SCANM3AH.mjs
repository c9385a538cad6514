import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runGit
} from "./chunk-PRZQGRWD.mjs";
import {
  mask
} from "./chunk-LCZWEG7J.mjs";

// packages/github-action/src/ledger/git-credentials.ts
var AUTHORIZATION = /^authorization:\s*((?:basic|bearer)\s+[\w+/=.~-]{1,4096})$/i;
async function gitCredentials(token, url, workspace, env) {
  const own = token === "" ? [] : [`Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`];
  const all = [...own, ...await leftByCheckout(url, workspace, env)];
  for (const header of all) mask(header.replace(/^\S+\s+/, ""));
  return [...new Set(all)];
}
async function leftByCheckout(url, workspace, env) {
  const args = ["config", "--local", "--includes", "--get-urlmatch", "http.extraheader", url];
  const answer = await runGit(args, { folder: workspace, env, timeoutMs: 1e4 }).catch(() => null);
  if (answer === null || answer.exitCode !== 0) return [];
  const [, header] = AUTHORIZATION.exec(answer.stdout.toString("utf8").trim()) ?? [];
  return header === void 0 ? [] : [header];
}

export {
  gitCredentials
};
