import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/github-action/src/ledger/cache-owner.ts
function cacheOwner(env, nonce) {
  const { GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "" } = env;
  return [run, attempt, jobId(env["ACTIONS_RUNTIME_TOKEN"]), nonce].join("|");
}
function isOwnerOver(theirs, ours) {
  const [run = "", attempt = "", job = ""] = (theirs ?? "").split("|");
  const [ourRun = "", ourAttempt = "", ourJob = "", ourNonce] = ours.split("|");
  if (run === "" || run !== ourRun) return false;
  if (theirs?.endsWith(`|${ourNonce}`)) return false;
  return Number(attempt) < Number(ourAttempt) || attempt === ourAttempt && job !== "" && job === ourJob;
}
function jobId(token) {
  try {
    const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
    return /(?:^| )Actions\.Results:[^: ]+:([^: ]+)(?: |$)/.exec(payload.scp ?? "")?.[1] ?? "";
  } catch {
    return "";
  }
}

export {
  cacheOwner,
  isOwnerOver
};
