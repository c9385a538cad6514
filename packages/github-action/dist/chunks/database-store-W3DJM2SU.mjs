import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createLastingStore
} from "./chunk-LN2MVCGN.mjs";
import "./chunk-KPT455KP.mjs";
import {
  cacheOwner,
  isOwnerOver,
  openDatabaseLedger,
  processOwner,
  stateOfOwner
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
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
