import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gitCredentials
} from "./chunk-E27XAFGF.mjs";
import {
  GitTrouble,
  createGitLedger,
  openRemoteBranch
} from "./chunk-XQBMK6VO.mjs";
import {
  stateOfGitOwner
} from "./chunk-UKKLS6MT.mjs";
import {
  keepWaiting
} from "./chunk-75USBGG6.mjs";
import "./chunk-2E3FCSWL.mjs";
import "./chunk-ZWBDQVX5.mjs";
import "./chunk-5QLWNFRB.mjs";
import {
  hashFile,
  systemClock
} from "./chunk-TNDD3P7Z.mjs";
import {
  ADAPTERS,
  ReelayError,
  namedAs
} from "./chunk-UA4VXYJN.mjs";
import "./chunk-ID3LTAJZ.mjs";
import "./chunk-WCHCIG6J.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/git-store.ts
function createGitStore(options) {
  const { url, branch, token, workspace, disk, pending, temp, owner, env } = options;
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
  const name = `the branch ${branch}`;
  const isThere = async ({ file }, path) => file !== void 0 && await hashFile(path) === file.sha256;
  return {
    ...ledger,
    name,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: "",
    async claim(record) {
      try {
        return await ledger.claim(record);
      } catch (error) {
        if (!(error instanceof GitTrouble) || ADAPTERS[record.provider].free) throw error;
        throw notRecorded(name, record, error);
      }
    },
    async write(record) {
      const { fingerprint, generation, state } = record;
      const waiting = await keepWaiting(disk, pending, `${fingerprint}.${generation}.${state}`, { record, clip: null });
      await ledger.write(record);
      await disk.remove(waiting);
    },
    has: (record, place) => isThere(record, namedAs(place, record.file?.kind)),
    fetch: isThere,
    keep: async () => {
    },
    async close() {
      await ledger.close();
      await remote.close();
    }
  };
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
function notRecorded(name, { provider }, cause) {
  return new ReelayError(
    cause.isLasting ? "permission" : "network",
    `Nothing was bought: the purchase could not be recorded in ${name}, since ${cause.message}. Run again when that is mended.`,
    { provider, charged: "no", retryable: true, cause }
  );
}
export {
  createGitStore
};
