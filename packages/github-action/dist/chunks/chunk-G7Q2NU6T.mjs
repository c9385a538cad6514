import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createPatience
} from "./chunk-MXJQ2CTG.mjs";
import {
  DatabaseTrouble,
  createHeartbeat,
  downTrouble,
  monthOf,
  parseRecord,
  rankOf,
  stateOfOwner,
  systemClock,
  unreadableRecord
} from "./chunk-LCZWEG7J.mjs";

// packages/core/src/node/databases/database-ledger.ts
import { randomUUID } from "node:crypto";

// packages/core/src/node/databases/record-table.ts
function rowOf(record) {
  const { fingerprint, generation, state, task, owner = "" } = record;
  return {
    fingerprint,
    generation,
    state,
    rank: rankOf(record),
    month: knownMonth(record),
    task: task === void 0 ? null : ascii(task.id),
    owner: ascii(owner),
    text: ascii(JSON.stringify(record))
  };
}
function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function knownMonth(record) {
  try {
    return monthOf(record);
  } catch {
    return "";
  }
}

// packages/core/src/node/databases/database-ledger.ts
var SYSTEM_TIME = {
  now: () => performance.now(),
  sleep: (ms) => systemClock.sleep(ms),
  random: systemClock.random
};
function createDatabaseLedger(name, table, { time = SYSTEM_TIME, stateOf = stateOfOwner, every } = {}) {
  const patience = createPatience(time, (error) => error instanceof DatabaseTrouble ? error : downTrouble(error));
  const unwritten = /* @__PURE__ */ new Map();
  const inDoubt = /* @__PURE__ */ new Map();
  const hearts = /* @__PURE__ */ new Map();
  const put = (record) => patience.call(() => table.put(rowOf(record)));
  async function read(fingerprint) {
    const row = await patience.call(() => table.newest(fingerprint));
    return row && (recordIn(row) ?? unreadableRecord(fingerprint, row.generation, "unknown"));
  }
  return {
    name,
    read,
    async claim(record) {
      const nonce = randomUUID();
      try {
        return await patience.call(() => table.claim(rowOf(record), nonce));
      } catch (error) {
        inDoubt.set(nonce, record);
        throw error;
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint);
      return now?.state === "intended" && now.generation === claim.generation && now.owner === claim.owner;
    },
    async write(record) {
      const key = `${record.fingerprint}.${record.generation}`;
      unwritten.set(key, record);
      await put(record);
      if (unwritten.get(key) === record) unwritten.delete(key);
    },
    async signOf({ fingerprint, generation, owner }) {
      const known = stateOf(owner);
      if (known !== null) return known;
      const claim = { fingerprint, generation, owner: ascii(owner ?? "") };
      return { beat: await patience.call(() => table.signOf(claim)) };
    },
    keepAlive({ owner = "" }) {
      const key = ascii(owner);
      const heart = hearts.get(key) ?? createHeartbeat(
        (count) => table.beat(key, count),
        () => table.endBeats(key),
        every
      );
      hearts.set(key, heart);
      return heart.keepAlive();
    },
    async attempts(month) {
      const rows = await patience.call(() => table.list({ month }));
      return rows.map((row) => recordIn(row) ?? unreadableRecord(row.fingerprint, row.generation, "unknown"));
    },
    async sample(most) {
      const rows = await table.list({ most }).catch(() => []);
      return rows.flatMap((row) => recordIn(row) ?? []).slice(0, most);
    },
    remove: (fingerprint) => patience.call(() => table.remove(fingerprint)),
    checkWritable: () => patience.call(() => table.check()),
    warnings: () => table.warnings().catch(() => []),
    async close() {
      const late = [...unwritten.values()].map(put);
      const undone = [...inDoubt].map(([nonce, record]) => {
        const end = { ...record, state: "failed", charged: "no", code: "aborted" };
        return patience.call(() => table.withdraw(rowOf(end), nonce));
      });
      await Promise.allSettled([...late, ...undone]);
      await table.close().catch(() => {
      });
    }
  };
}
function recordIn({ fingerprint, generation, text }) {
  const record = text === null ? null : parseRecord(text);
  return record?.fingerprint === fingerprint && record.generation === generation ? record : null;
}

export {
  createDatabaseLedger
};
