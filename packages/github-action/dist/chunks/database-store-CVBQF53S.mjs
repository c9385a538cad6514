import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createLastingStore
} from "./chunk-UPUKLXN4.mjs";
import "./chunk-KTZIQ5A6.mjs";
import "./chunk-WA5CMPMS.mjs";
import "./chunk-GVHQ5ISJ.mjs";
import {
  cacheOwner,
  isOwnerOver
} from "./chunk-5QLWNFRB.mjs";
import {
  openDatabaseLedger
} from "./chunk-WRQNAZG5.mjs";
import "./chunk-FJDNNZS2.mjs";
import "./chunk-YDBC4CAV.mjs";
import "./chunk-46A5ZQ2D.mjs";
import {
  processOwner,
  stateOfOwner
} from "./chunk-DQNILQ6W.mjs";
import "./chunk-K3DBQIL6.mjs";
import "./chunk-BCDCNCUT.mjs";
import "./chunk-NT47ZMBL.mjs";
import "./chunk-VQHWZDH5.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/ledger/database-store.ts
async function createDatabaseStore(options) {
  const { address, owner, warn, ...others } = options;
  const ledger = await openDatabaseLedger(address, {
    stateOf: (theirs) => isOwnerOver(theirs, owner) ? "ended" : stateOfOwner(theirs?.split("|").at(-1))
  });
  const checked = {
    ...ledger,
    async checkWritable() {
      await ledger.checkWritable();
      for (const warning of await ledger.warnings()) warn(warning);
    }
  };
  return createLastingStore(checked, { ...others, name: ledger.name, close: () => ledger.close() });
}
function databaseOwner(env) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = env;
  return cacheOwner({ ...env, GITHUB_RUN_ID: run && `${server}/${repository}/${run}` }, processOwner());
}
export {
  createDatabaseStore,
  databaseOwner
};
