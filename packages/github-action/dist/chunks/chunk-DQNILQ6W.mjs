import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  onAbort
} from "./chunk-K3DBQIL6.mjs";

// packages/core/src/node/clock.ts
var systemClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, 2147483647));
    const forget = onAbort(signal, done);
  })
};

// packages/core/src/node/databases/address.ts
var KINDS = {
  "postgres:": "postgres",
  "postgresql:": "postgres",
  "redis:": "redis",
  "rediss:": "redis"
};
var SCHEME = /^(postgres(?:ql)?:|rediss?:)\/\//i;
var PARAMETERS = {
  postgres: ["sslmode", "sslrootcert", "sslcert", "sslkey", "host", "options", "application_name", "channel_binding"],
  redis: []
};
var SSL_MODES = ["disable", "require", "verify-ca", "verify-full"];
function isDatabaseAddress(text) {
  return SCHEME.test(text.trim());
}
function readDatabaseAddress(text) {
  const written = text.trim();
  if (!URL.canParse(written) || /@/.test(new URL(written).pathname + new URL(written).hash)) throw unreadable();
  const url = new URL(written);
  const kind = KINDS[url.protocol];
  if (kind === void 0) throw unreadable();
  if (url.hash !== "") throw unreadable();
  for (const part of [url.username, url.password, url.hostname, url.pathname])
    if (/%(?![\da-f]{2})/i.test(part) || !isDecodable(part)) throw unreadable();
  for (const [name, value] of url.searchParams) {
    if (PARAMETERS[kind].includes(name)) continue;
    const allowed = PARAMETERS[kind].length === 0 ? "none" : PARAMETERS[kind].join(", ");
    const known = /^[a-z_]{1,40}$/i.test(name) && value !== "" ? `"${name}"` : "a parameter";
    throw new Error(`the address of the database has ${known} behind its "?" that is not known. Allowed: ${allowed}.`);
  }
  return kind === "postgres" ? readPostgres(url) : readRedis(url);
}
function readPostgres(url) {
  const mode = url.searchParams.get("sslmode");
  if (mode !== null && !SSL_MODES.includes(mode))
    throw new Error(`sslmode "${mode.slice(0, 40)}" is not allowed. Allowed: ${SSL_MODES.join(", ")}.`);
  const folder = url.searchParams.get("host");
  const host = url.host || folder || "";
  const database = decodeURIComponent(url.pathname.slice(1));
  if (host.includes(",")) throw new Error("the address of the database names several hosts. Name one.");
  if (host === "" || database === "")
    throw new Error("the address of the database lacks its host or its name. Write postgres://user:password@host/name.");
  return { kind: "postgres", url, name: nameOf(`${host}/${database}`) };
}
function readRedis(url) {
  const database = url.pathname.replace(/^\//, "");
  if (url.host === "" || !/^\d{0,5}$/.test(database))
    throw new Error(
      "the address of the database lacks its host, or its number is none. Write redis://user:password@host:6379/0."
    );
  return { kind: "redis", url, name: nameOf(`${url.host}/${database || "0"}`) };
}
function nameOf(place) {
  return `the database ledger at ${place}`;
}
function isDecodable(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
function unreadable() {
  return new Error(
    "the address of the database cannot be read. Write postgres://user:password@host/name or redis://user:password@host:6379/0; in a password the characters : / ? # [ ] @ % are written as %3A %2F %3F %23 %5B %5D %40 %25."
  );
}
function secretsOf(text) {
  if (!isDatabaseAddress(text)) return [];
  const [, written = ""] = /^[^/]*\/\/[^:]*:(.*)@/s.exec(text.trim()) ?? [];
  const parsed = URL.canParse(text.trim()) ? new URL(text.trim()).password : "";
  const raw = [written, parsed].flatMap(
    (secret) => isDecodable(secret) ? [secret, decodeURIComponent(secret)] : [secret]
  );
  const all = raw.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
  return [...new Set(all)].filter((secret) => secret !== "");
}

// packages/core/src/node/process-owner.ts
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
var PREFIX = "process";
var own;
function processOwner() {
  own ??= [PREFIX, randomUUID(), whereabouts(), process.pid, startOf(process.pid) ?? ""].join(":");
  return own;
}
function stateOfOwner(owner) {
  const [prefix, , where, pid = "", start = ""] = (owner ?? "").split(":");
  if (prefix !== PREFIX || where === "" || start === "" || where !== whereabouts() || !/^\d{1,10}$/.test(pid))
    return null;
  if (!exists(Number(pid))) return "ended";
  const now = startOf(Number(pid));
  if (now === null) return null;
  return now === start ? "alive" : "ended";
}
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
var here;
function whereabouts() {
  here ??= readWhereabouts();
  return here;
}
function readWhereabouts() {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const namespace = readlinkSync("/proc/self/ns/pid");
    return createHash("sha256").update(`${boot} ${namespace}`).digest("hex").slice(0, 16);
  } catch {
    return "";
  }
}
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : fields[19] ?? null;
  } catch {
    return null;
  }
}

// packages/core/src/node/databases/database-trouble.ts
var DatabaseTrouble = class extends Error {
  /** It will be the same the next time. */
  isLasting;
  constructor(message, isLasting) {
    super(message);
    this.name = "DatabaseTrouble";
    this.isLasting = isLasting;
  }
};
function downTrouble(error) {
  return new DatabaseTrouble(`it cannot be reached or does not answer as it should (${lastWords(error)})`, false);
}
function tlsTrouble(error) {
  const code = error?.code;
  if (typeof code !== "string" || !/CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL|^HOSTNAME_MISMATCH$/.test(code)) return null;
  return new DatabaseTrouble(
    `its certificate is not one that this machine trusts for that host (${lastWords(error)}). Name the host as the certificate does; an authority of your own goes into a file that NODE_EXTRA_CA_CERTS names`,
    true
  );
}
function lastWords(error) {
  const first = error instanceof AggregateError && error.message === "" ? error.errors[0] : error;
  const { message = "", code = "" } = first ?? {};
  const said = String(message || code || first);
  return said.replace(/\s+/g, " ").trim().slice(0, 300);
}

export {
  systemClock,
  isDatabaseAddress,
  readDatabaseAddress,
  secretsOf,
  DatabaseTrouble,
  downTrouble,
  tlsTrouble,
  lastWords,
  processOwner,
  stateOfOwner
};
