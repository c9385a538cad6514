import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createLastingStore
} from "./chunk-LN2MVCGN.mjs";
import {
  gitCredentials
} from "./chunk-SCANM3AH.mjs";
import {
  GitTrouble,
  createGitLedger,
  openRemoteBranch
} from "./chunk-PRZQGRWD.mjs";
import {
  stateOfGitOwner
} from "./chunk-CPP2M64K.mjs";
import "./chunk-MXJQ2CTG.mjs";
import "./chunk-KPT455KP.mjs";
import {
  systemClock
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/git-store.ts
function createGitStore(options) {
  const { url, branch, token, workspace, disk, pending, clips, artifacts, temp, owner, env } = options;
  const remote = openRemoteBranch({
    url,
    branch,
    temp,
    env,
    credentials: () => gitCredentials(token, url, workspace, env)
  });
  const ledger = createGitLedger(withAdvice(remote), {
    time: { now: () => performance.now(), sleep: systemClock.sleep, random: systemClock.random },
    stateOf: (theirs) => stateOfGitOwner(theirs, owner)
  });
  return createLastingStore(ledger, {
    name: `the branch ${branch}`,
    disk,
    pending,
    clips,
    artifacts,
    async close() {
      await ledger.close();
      await remote.close();
    }
  });
}
var RIGHTS = 'Give the job "permissions: contents: write", or put a token that may write contents into github-token';
var ADVICE = {
  denied: RIGHTS,
  "not found": RIGHTS,
  moved: "Run the workflow where it is now",
  declined: 'Take the rule or protection away from this branch, or name another branch: "ledger: git:<branch>"',
  "no ledger": 'Name a branch that does not exist yet: "ledger: git:<branch>"'
};
function withAdvice({ look, push, checkPush }) {
  const advised = (work) => work.catch((error) => {
    const advice = error instanceof GitTrouble ? ADVICE[error.kind] : void 0;
    throw error instanceof GitTrouble && advice ? new GitTrouble(error.kind, `${error.message}. ${advice}`) : error;
  });
  return {
    look: () => advised(look()),
    push: (base, changes, message) => advised(push(base, changes, message)),
    checkPush: () => advised(checkPush())
  };
}
export {
  createGitStore
};
