import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ADAPTERS,
  MODELS,
  NO_REASON,
  addressesIn,
  asId,
  bodyOfLook,
  callsBack,
  canSend,
  canonicalize,
  cardFor,
  classifyError,
  failureOf,
  filterIn,
  firstId,
  firstText,
  formatUsd,
  formsOf,
  inForm,
  isData,
  isPlainlyOver,
  joinUrl,
  mayNameTask,
  mediaKind,
  nameOnWire,
  normaliseRatio,
  normaliseResolution,
  number,
  object,
  onAbort,
  ownIdElsewhere,
  parseDuration,
  pixelSize,
  readJson,
  readWireError,
  reasonIn,
  remarkIn,
  resolveAddress,
  text,
  usd,
  wireOf,
  writtenNames,
  writtenPaths
} from "./chunk-K3DBQIL6.mjs";
import {
  PROVIDER_IDS,
  TERMINAL,
  _enum,
  _gte,
  _minLength,
  _nonnegative,
  _positive,
  _regex,
  array,
  globalRegistry,
  int,
  isProviderId,
  number as number2,
  optional,
  record,
  refine,
  strictObject,
  string,
  tuple,
  union
} from "./chunk-NT47ZMBL.mjs";
import {
  TransportError,
  isPrivateHost,
  refusedAsset
} from "./chunk-VQHWZDH5.mjs";

// packages/core/src/providers/catalog.ts
var MODEL_CARDS = Object.values(MODELS).flat();
function findCard(provider, model) {
  const cards = cardsOf(provider);
  if (provider === "sandbox") return cards[0] ?? null;
  const whole2 = cards.find((card) => card.model === model || card.aliases?.includes(model));
  if (whole2) return whole2;
  for (const card of cards)
    for (const [form, { model: id }] of formsOf(card)) if (id === model) return { ...inForm(card, form), model };
  return null;
}
function cardsOf(provider) {
  return MODELS[provider];
}

// packages/core/src/providers/own-card.ts
var USD = "write USD as a number of at least 0, such as 0.12, without quotes and without $";
var amount = number2({ error: USD }).check(_nonnegative({ error: USD }));
var SECONDS = "write seconds as numbers above 0, such as [4, 8], each once";
var RESOLUTION = "write resolutions such as 720p, 1080p or 1280x720, each once";
var RATIO = "write ratios such as 16:9 or 9:16, or adaptive, each once";
var WHOLE = "write a whole number of at least";
var whole = (least) => {
  const error = `${WHOLE} ${least}`;
  return int({ error }).check(_gte(least, { error }));
};
var list = (item, error) => array(item, { error }).check(
  _minLength(1, { error: `it is empty: ${error}, or leave the line out` }),
  refine((items) => new Set(items.map(sameWord)).size === items.length, { error })
);
var sameWord = (item) => typeof item === "string" ? normaliseResolution(item).resolution : item;
var word = (pattern, error) => string({ error }).check(_regex(pattern, { error }));
var resolution = word(/^\s*(?:\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5}|[A-Za-z][\w-]{0,30})\s*$/, RESOLUTION);
var told = (schema, description) => {
  globalRegistry.add(schema, { description });
  return schema;
};
var priceSchema = strictObject(
  {
    per: told(
      _enum(["second", "clip"], { error: "write second or clip" }),
      "What the amount is for: a second of video, or a clip of any length."
    ),
    usd: told(
      union([amount, record(resolution, amount)], {
        error: `${USD}, or a map from resolution to such a number, such as {720p: 0.1, 1080p: 0.2}`
      }),
      "USD, or a map from resolution to USD. A resolution that the map lacks has no known price."
    )
  },
  { error: "write it as {per: second, usd: 0.1} or {per: clip, usd: 0.5}" }
);
var cardSchema = strictObject(
  {
    provider: told(
      _enum(PROVIDER_IDS, { error: `it must be one of: ${PROVIDER_IDS.join(", ")}` }),
      "The provider that the card holds for."
    ),
    model: told(
      string({ error: "write the name of the model as text" }).check(
        refine((name2) => name2.trim() !== "" && name2 === name2.trim() && name2.length <= 200, {
          error: "write the name of the model, without blanks around it"
        })
      ),
      "The name by which prompts and inputs ask for the model: the provider\u2019s own."
    ),
    price: told(priceSchema, "What a clip costs. It takes the place of the built-in price, whatever rows that has."),
    durations: optional(
      told(
        list(number2({ error: SECONDS }).check(_positive({ error: SECONDS })), SECONDS),
        "Seconds that the model makes. The first is sent where nobody names a duration."
      )
    ),
    resolutions: optional(
      told(list(resolution, RESOLUTION), "Resolutions that it makes. The first is sent where nobody names one.")
    ),
    aspectRatios: optional(
      told(
        list(word(/^\s*(?:\d{1,3}:\d{1,3}|adaptive|landscape|portrait|horizontal|vertical)\s*$/i, RATIO), RATIO),
        "Ratios that it makes. The first is sent where nobody names one and no image decides it."
      )
    ),
    images: optional(
      told(
        strictObject(
          { min: optional(whole(0)), max: optional(whole(0)) },
          { error: "write it as {min: 0, max: 1}" }
        ),
        "How many images it takes in imageUrl."
      )
    ),
    references: optional(
      told(strictObject({ max: whole(1) }, { error: "write it as {max: 3}" }), "How many files referenceUrls takes.")
    ),
    promptMax: optional(told(whole(1), "The longest prompt, in characters.")),
    seed: optional(
      told(
        tuple([whole(0), whole(0)], { error: "write the least and the most as [0, 4294967295]" }).check(refine(([least, most]) => least <= most, { error: "write the least before the most" })),
        "The least and the most seed that it takes."
      )
    ),
    typicalMs: optional(told(whole(1), "How long a clip usually takes to make, in milliseconds.")),
    asOf: optional(
      told(
        word(/^\d{4}-\d{2}-\d{2}$/, "write a date such as 2026-11-28"),
        "The day from which the price holds. For people: it stands beside the estimate."
      )
    )
  },
  { error: "write it as a map: provider, model and price" }
);
var modelsFileSchema = union([
  array(cardSchema),
  strictObject({ $schema: optional(string()), models: array(cardSchema) })
]);

// packages/core/src/providers/resolution-word.ts
var BY_HEIGHT = { "2k": "1440p", "4k": "2160p", uhd: "2160p" };
function asCalled(cards, written) {
  const { resolution: resolution2 } = normaliseResolution(written);
  const byHeight = BY_HEIGHT[resolution2];
  return byHeight !== void 0 && cards.some(({ resolutions }) => resolutions.includes(byHeight)) ? byHeight : resolution2;
}

// packages/core/src/providers/read-own-cards.ts
function readOwnCards(value) {
  const problems = [];
  const list3 = listIn(value, problems);
  const cards = list3.cards.flatMap((card, index) => {
    const parsed = cardSchema.safeParse(card);
    const path = [...list3.path, index];
    if (!parsed.success) {
      problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, card, path)));
      return [];
    }
    problems.push(...contradictions(parsed.data).map((one) => ({ ...one, path: [...path, ...one.path] })));
    return [{ card: parsed.data, path }];
  });
  const first = /* @__PURE__ */ new Map();
  for (const { card, path } of cards) {
    const name2 = JSON.stringify([card.provider, card.model]);
    if (first.has(name2))
      problems.push({
        path: [...path, "model"],
        message: `there are two cards of "${card.model}" at ${card.provider}. Keep one.`
      });
    first.set(name2, path);
  }
  return { cards: cards.map(({ card }) => card), problems };
}
var SHAPE = 'Write a list of cards, or the same below "models:".';
function listIn(value, problems) {
  if (Array.isArray(value)) return { cards: value, path: [] };
  if (typeof value !== "object" || value === null) {
    problems.push({ path: [], message: `it is no list of cards. ${SHAPE}` });
    return { cards: [], path: [] };
  }
  const allowed2 = ["models", "$schema"];
  for (const word2 of Object.keys(value))
    if (!allowed2.includes(word2))
      problems.push({ path: [word2], message: `"${word2}" is not known. ${SHAPE}`, unknown: { word: word2, allowed: allowed2 } });
  const models = value["models"];
  if (Array.isArray(models)) return { cards: models, path: ["models"] };
  if (models !== void 0 || problems.length === 0)
    problems.push({ path: models === void 0 ? [] : ["models"], message: `there is no list of cards. ${SHAPE}` });
  return { cards: [], path: ["models"] };
}
function problemsOf(issue, card, path) {
  const inside = issue.path;
  const at = (more) => [...path, ...inside, ...more];
  const value = valueAt(card, inside);
  if (issue.code === "unrecognized_keys") {
    const allowed2 = allowedAt(inside);
    return issue.keys.map((word2) => ({
      path: at([word2]),
      message: `"${word2}" is not known. Allowed: ${allowed2.join(", ")}.`,
      unknown: { word: word2, allowed: allowed2 }
    }));
  }
  if (inside.at(-1) === "usd" && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name2, usd2]) => [
      ...resolution.safeParse(name2).success ? [] : [{ path: at([name2]), message: `"${name2}" is no resolution: ${RESOLUTION}.` }],
      ...amount.safeParse(usd2).success ? [] : [{ path: at([name2]), message: `${said(usd2)}: ${USD}.` }]
    ]);
  if (value === void 0) return [{ path: at([]), message: `it is required and missing: ${issue.message}.` }];
  if (inside.length === 1 && inside[0] === "provider" && typeof value === "string")
    return [
      {
        path: at([]),
        message: `"${value}" is no provider. Allowed: ${PROVIDER_IDS.join(", ")}.`,
        unknown: { word: value, allowed: PROVIDER_IDS }
      }
    ];
  return [{ path: at([]), message: `${said(value)}: ${issue.message}.` }];
}
function said(value) {
  const text2 = JSON.stringify(value) ?? String(value);
  return text2.length > 80 ? `${text2.slice(0, 80)}\u2026 is not allowed` : `${text2} is not allowed`;
}
function valueAt(value, path) {
  return path.reduce((inside, name2) => inside?.[name2], value);
}
function allowedAt(path) {
  const [name2] = path;
  if (name2 === "price") return ["per", "usd"];
  if (name2 === "images") return ["min", "max"];
  if (name2 === "references") return ["max"];
  return Object.keys(cardSchema.shape);
}
function contradictions(card) {
  const { provider, model, price, resolutions } = card;
  const { name: name2, free } = ADAPTERS[provider];
  if (free)
    return [
      {
        path: ["provider"],
        message: `${name2} costs nothing and makes what is asked: it takes no card. Name the provider that is paid, or remove the card.`
      }
    ];
  const problems = [];
  const builtIn = builtInCards(provider, model);
  for (const [list3, field] of [
    ["durations", "duration"],
    ["resolutions", "resolution"],
    ["aspectRatios", "aspectRatio"]
  ])
    if (card[list3] !== void 0 && builtIn.length > 0 && !builtIn.some((one) => takes(one, field)))
      problems.push({
        path: [list3],
        message: `"${model}" at ${name2} has no field for it, so that nothing of it could be sent. Leave it out.`
      });
  if (typeof price.usd !== "object") return problems;
  const called = (word2) => asCalled(builtIn, word2);
  const made = resolutions ?? [...new Set(builtIn.flatMap((one) => [...one.resolutions]))];
  const names2 = Object.keys(price.usd);
  if (names2.length === 0)
    problems.push({ path: ["price", "usd"], message: `it is an empty map: ${USD}, or name a resolution.` });
  for (const [index, word2] of names2.entries()) {
    const path = ["price", "usd", word2];
    if (names2.slice(0, index).some((before) => called(before) === called(word2)))
      problems.push({ path, message: `"${word2}" stands there twice, in other words. Keep one.` });
    if (made.length > 0 && !made.some((one) => called(one) === called(word2)))
      problems.push({
        path,
        message: `"${word2}" is none of the resolutions that the card has. Allowed: ${made.join(", ")}.`,
        unknown: { word: word2, allowed: made }
      });
  }
  return problems;
}
function takes(card, field) {
  return card[`${field}s`].length > 0 && card.wire?.[field] !== null;
}
function builtInCards(provider, model) {
  if (!isProviderId(provider)) return [];
  return MODEL_CARDS.filter(
    (card) => card.provider === provider && (card.model === model || card.aliases?.includes(model) || formsOf(card).some(([, { model: id }]) => id === model))
  ).flatMap((card) => {
    const forms = formsOf(card);
    if (forms.length === 0) return [card];
    return forms.map(([, form]) => ({ ...card, ...form, model: card.model, wire: { ...card.wire, ...form.wire } }));
  });
}

// packages/core/src/video/error.ts
var BRAND = /* @__PURE__ */ Symbol.for("reelay.error");
var ReelayError = class extends Error {
  code;
  provider;
  task;
  httpStatus;
  providerCode;
  requestId;
  retryable;
  charged;
  refunded;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "ReelayError";
    this.code = code;
    this.provider = details.provider;
    this.task = details.task;
    this.httpStatus = details.httpStatus;
    this.providerCode = details.providerCode;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.charged = details.charged ?? "no";
    this.refunded = details.refunded;
    Object.defineProperty(this, BRAND, { value: true });
  }
  /** True for errors of any installed copy of this package. */
  static is(value) {
    return typeof value === "object" && value !== null && value[BRAND] === true;
  }
};
function invalidInput(problems, provider) {
  const lines = problems.map((problem) => `${problem.field}: ${problem.message}`);
  return new ReelayError("invalid_input", `${lines.join("\n")}
Nothing was submitted and nothing was charged.`, {
    ...provider === void 0 ? {} : { provider },
    charged: "no"
  });
}

// packages/core/src/engine/clip-file/boxes.ts
function followBoxes(events = {}) {
  let at = 0;
  let end = 0;
  let header = [];
  let lost = false;
  let passed = 0;
  let kept2 = null;
  const open3 = (box) => {
    events.onBox?.(box);
    if (box.end !== null && events.keep?.(box)) kept2 = { box, pieces: [] };
    if (box.end === at) close();
  };
  const close = () => {
    if (kept2) events.onContent?.(kept2.box, joined(kept2.pieces));
    kept2 = null;
  };
  return {
    pass(bytes) {
      passed += bytes.byteLength;
      let from = 0;
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < end) {
          const step = Math.min(end - at, bytes.byteLength - from);
          kept2?.pieces.push(bytes.slice(from, from + step));
          from += step;
          at += step;
          if (at === end) close();
          continue;
        }
        header.push(bytes[from++] ?? 0);
        at += 1;
        const size = sizeIn(header);
        if (size === "more") continue;
        const start = at - header.length;
        const type = String.fromCharCode(...header.slice(4, 8));
        if (size === null) {
          lost = true;
          if (isLastBox(header)) open3({ type, start: at, end: null });
          continue;
        }
        header = [];
        end = start + size;
        open3({ type, start: at, end });
      }
    },
    isTorn: () => !lost && header.length === 0 && at < end,
    isLost: () => lost,
    passed: () => passed
  };
}
function joined(pieces) {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
function hasName(header) {
  return header.slice(4, 8).every((byte) => byte >= 32 && byte <= 126 || byte === 169);
}
function isLastBox(header) {
  return hasName(header) && bigEndian(header.slice(0, 4)) === 0;
}
function sizeIn(header) {
  if (header.length < 8) return "more";
  if (!hasName(header)) return null;
  const size = bigEndian(header.slice(0, 4));
  if (size !== 1) return size >= 8 ? size : null;
  if (header.length < 16) return "more";
  const large = bigEndian(header.slice(8, 16));
  return large >= 16 && Number.isSafeInteger(large) ? large : null;
}
function bigEndian(bytes) {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

// packages/core/src/engine/clip-file/box-parts.ts
function childrenOf(view, parent) {
  const parts = [];
  for (let at = parent.start; at + 8 <= parent.end; ) {
    const short = uint32(view, at);
    const wide = short === 1;
    const size = wide ? uint32(view, at + 8) * 2 ** 32 + uint32(view, at + 12) : short === 0 ? parent.end - at : short;
    const header = wide ? 16 : 8;
    if (size < header || at + size > parent.end) break;
    parts.push({ type: name(view, at + 4), start: at + header, end: at + size });
    at += size;
  }
  return parts;
}
function child(view, parent, type) {
  return childrenOf(view, parent).find((part) => part.type === type);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function name(view, at) {
  return String.fromCharCode(byteAt(view, at), byteAt(view, at + 1), byteAt(view, at + 2), byteAt(view, at + 3));
}
function uint32(view, at) {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}
function byteAt(view, at) {
  return at < view.byteLength ? view.getUint8(at) : 0;
}
function uint64(view, at) {
  return uint32(view, at) * 2 ** 32 + uint32(view, at + 4);
}

// packages/core/src/engine/clip-file/fragments.ts
var FRAGMENT_LISTS = /* @__PURE__ */ new Set(["sidx", "mfra"]);
var TOLERANCE = 0.5;
var TOLERANCE_PART = 0.2;
var UNKNOWN = /* @__PURE__ */ new Set([0, 4294967295, 2 ** 64]);
function followFragments() {
  const tracks = /* @__PURE__ */ new Map();
  let announced = 0;
  let moofs = 0;
  let listed = 0;
  let dataBytes = 0;
  let lastByte = 0;
  let hasIntro = false;
  function intro(moov) {
    const view = viewOf(moov);
    const root = { type: "moov", start: 0, end: moov.byteLength };
    const mvex = child(view, root, "mvex");
    if (!mvex || hasIntro) return;
    hasIntro = true;
    const header = timing(view, child(view, root, "mvhd"));
    const whole2 = child(view, mvex, "mehd");
    const stated = whole2 ? (byteAt(view, whole2.start) === 1 ? uint64 : uint32)(view, whole2.start + 4) : 0;
    for (const trak of childrenOf(view, root)) if (trak.type === "trak") addTrack(view, trak);
    for (const trex of childrenOf(view, mvex)) {
      const track = trex.type === "trex" ? tracks.get(uint32(view, trex.start + 4)) : void 0;
      if (!track) continue;
      track.duration = uint32(view, trex.start + 12);
      track.size = uint32(view, trex.start + 16);
    }
    if (header.timescale === 0) return;
    announced = UNKNOWN.has(stated) ? Math.max(announced, header.duration / header.timescale) : stated / header.timescale;
  }
  function addTrack(view, trak) {
    const header = child(view, trak, "tkhd");
    const mdia = child(view, trak, "mdia");
    if (!header || !mdia) return;
    const id = uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12));
    const { timescale, duration } = timing(view, child(view, mdia, "mdhd"));
    const minf = child(view, mdia, "minf");
    const table = minf && child(view, minf, "stbl");
    const times = table && child(view, table, "stts");
    const units = times ? sumOfTimes(view, times) : 0;
    const seconds = timescale > 0 ? units / timescale : 0;
    tracks.set(id, { timescale, duration: 0, size: 0, seconds, from: null, to: 0 });
    if (timescale > 0) announced = Math.max(announced, duration / timescale);
  }
  function fragment(moof) {
    const view = viewOf(moof);
    moofs += 1;
    for (const traf of childrenOf(view, { type: "moof", start: 0, end: moof.byteLength }))
      if (traf.type === "traf") addTo(view, traf);
  }
  function addTo(view, traf) {
    const header = child(view, traf, "tfhd");
    const track = header && tracks.get(uint32(view, header.start + 4));
    if (!header || !track) return;
    const own = defaultsOf(view, header, track);
    const decode = child(view, traf, "tfdt");
    let units = 0;
    for (const run of childrenOf(view, traf)) {
      if (run.type !== "trun") continue;
      const { duration, bytes } = sumOfRun(view, run, own);
      units += duration;
      dataBytes += bytes;
    }
    if (track.timescale === 0) return;
    track.seconds += units / track.timescale;
    if (!decode) return;
    const start = (byteAt(view, decode.start) === 1 ? uint64 : uint32)(view, decode.start + 4) / track.timescale;
    track.from = Math.min(track.from ?? start, start);
    track.to = Math.max(track.to, start + units / track.timescale);
  }
  return {
    read({ type, end }, content) {
      if (type === "moov") intro(content);
      else if (type === "moof") fragment(content);
      else if (type === "sidx" && end !== null) lastByte = Math.max(lastByte, end + spanOf(content));
      else if (type === "mfra") listed = Math.max(listed, fragmentsListed(content));
    },
    problem({ bytes, dataBytes: there }) {
      if (lastByte > bytes) return `its list of parts (sidx) goes on to byte ${lastByte}, and it ends at byte ${bytes}`;
      if (listed > moofs) return `its list (mfra) names ${listed} fragments, and ${moofs} are there`;
      if (dataBytes > there) return `its fragments name ${dataBytes} bytes of frames, and ${there} are there`;
      const seconds = Math.max(0, ...[...tracks.values()].map(lengthOf));
      const missing = announced - seconds;
      if (seconds === 0 || missing <= Math.min(TOLERANCE, announced * TOLERANCE_PART)) return null;
      return `it announces ${inSeconds(announced)} s, and ${inSeconds(seconds)} s are there`;
    }
  };
}
function lengthOf({ seconds, from, to }) {
  return Math.max(seconds, from === null ? 0 : to - from);
}
function inSeconds(seconds) {
  return Math.round(seconds * 10) / 10;
}
function timing(view, header) {
  if (!header) return { timescale: 0, duration: 0 };
  const isLong = byteAt(view, header.start) === 1;
  const duration = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16);
  return { timescale: uint32(view, header.start + (isLong ? 20 : 12)), duration: UNKNOWN.has(duration) ? 0 : duration };
}
function sumOfTimes(view, times) {
  let units = 0;
  const count = Math.min(uint32(view, times.start + 4), (times.end - times.start - 8) / 8);
  for (let at = 0; at < count; at++)
    units += uint32(view, times.start + 8 + at * 8) * uint32(view, times.start + 12 + at * 8);
  return units;
}
function defaultsOf(view, header, track) {
  const flags = uint32(view, header.start);
  let at = header.start + 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
  const duration = flags & 8 ? uint32(view, at) : track.duration;
  at += flags & 8 ? 4 : 0;
  return { duration, size: flags & 16 ? uint32(view, at) : track.size };
}
function sumOfRun(view, run, own) {
  const flags = uint32(view, run.start);
  const [hasDuration, hasSize] = [(flags & 256) !== 0, (flags & 512) !== 0];
  const step = (hasDuration ? 4 : 0) + (hasSize ? 4 : 0) + (flags & 1024 ? 4 : 0) + (flags & 2048 ? 4 : 0);
  const first = run.start + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const stated = uint32(view, run.start + 4);
  const count = step === 0 ? stated : Math.min(stated, Math.max(0, Math.floor((run.end - first) / step)));
  if (!hasDuration && !hasSize) return { duration: count * own.duration, bytes: count * own.size };
  let duration = hasDuration ? 0 : count * own.duration;
  let bytes = hasSize ? 0 : count * own.size;
  for (let at = first; at < first + count * step; at += step) {
    if (hasDuration) duration += uint32(view, at);
    if (hasSize) bytes += uint32(view, at + (hasDuration ? 4 : 0));
  }
  return { duration, bytes };
}
function spanOf(sidx) {
  const view = viewOf(sidx);
  const isLong = byteAt(view, 0) === 1;
  let span = isLong ? uint64(view, 20) : uint32(view, 16);
  const list3 = isLong ? 28 : 20;
  const count = byteAt(view, list3 + 2) << 8 | byteAt(view, list3 + 3);
  for (let at = 0; at < count; at++) span += uint32(view, list3 + 4 + at * 12) & 2147483647;
  return span;
}
function fragmentsListed(mfra) {
  const view = viewOf(mfra);
  let most = 0;
  for (const table of childrenOf(view, { type: "mfra", start: 0, end: mfra.byteLength })) {
    if (table.type !== "tfra") continue;
    const isLong = byteAt(view, table.start) === 1;
    const lengths = uint32(view, table.start + 8);
    const entry = (isLong ? 16 : 8) + (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3;
    const room = Math.floor((table.end - table.start - 16) / entry);
    const offsets = /* @__PURE__ */ new Set();
    for (let at = 0; at < Math.min(uint32(view, table.start + 12), room); at++) {
      const place2 = table.start + 16 + at * entry;
      offsets.add(isLong ? uint64(view, place2 + 8) : uint32(view, place2 + 4));
    }
    most = Math.max(most, offsets.size);
  }
  return most;
}

// packages/core/src/engine/clip-file/matroska.ts
var HEADER = 440786851;
var SEGMENT = 408125543;
var CLUSTER = 524531317;
var DOC_TYPE = "B\x82";
var BLOCKS = /* @__PURE__ */ new Set([163, 160]);
function followElements() {
  let at = 0;
  let skipTo = 0;
  let segmentEnd = null;
  let inSegment = false;
  let frames = false;
  let lost = false;
  let header = [];
  return {
    pass(bytes) {
      let from = 0;
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < skipTo) {
          const step = Math.min(skipTo - at, bytes.byteLength - from);
          from += step;
          at += step;
          continue;
        }
        header.push(bytes[from++] ?? 0);
        at += 1;
        const element = readElement(header);
        if (element === "more") continue;
        header = [];
        if (element === null) {
          lost = true;
          continue;
        }
        const { id, size } = element;
        const end = size === null ? null : at + size;
        if (id === SEGMENT && !inSegment) {
          inSegment = true;
          segmentEnd = end;
        } else if (inSegment ? id === CLUSTER : false) {
        } else {
          if (inSegment && BLOCKS.has(id) && (size ?? 0) > 0) frames = true;
          if (end === null) lost = true;
          else skipTo = end;
        }
      }
    },
    hasFrames: () => frames,
    isTorn: () => !lost && (at < skipTo || segmentEnd !== null && at < segmentEnd),
    isLost: () => lost
  };
}
function readElement(header) {
  const idLength = lengthOf2(header[0] ?? 0);
  if (idLength > 4) return null;
  if (header.length <= idLength) return "more";
  const first = header[idLength] ?? 0;
  const sizeLength = lengthOf2(first);
  if (sizeLength > 8) return null;
  if (header.length < idLength + sizeLength) return "more";
  const id = header.slice(0, idLength).reduce((value, byte) => value * 256 + byte, 0);
  const own = first & 255 >> sizeLength;
  const rest = header.slice(idLength + 1, idLength + sizeLength);
  const unknown2 = own === 255 >> sizeLength && rest.every((byte) => byte === 255);
  const size = rest.reduce((value, byte) => value * 256 + byte, own);
  return { id, size: unknown2 ? null : size };
}
function lengthOf2(first) {
  return first === 0 ? 9 : Math.clz32(first) - 23;
}
function docTypeOf(bytes) {
  if (bytes.byteLength < 8 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== HEADER) return null;
  const text2 = String.fromCharCode(...bytes.subarray(0, 128));
  const at = text2.indexOf(DOC_TYPE);
  return (at === -1 ? null : /[a-z]{4,16}/.exec(text2.slice(at + 2, at + 28))?.[0]) ?? "matroska";
}

// packages/core/src/engine/clip-file/movie.ts
var MOST_ENTRIES = 4e6;
function readMovie(moov) {
  const view = viewOf(moov);
  const root = { type: "moov", start: 0, end: moov.byteLength };
  const parts = childrenOf(view, root);
  const movie = {
    videoTracks: /* @__PURE__ */ new Set(),
    chunks: [],
    fragmented: parts.some(({ type }) => type === "mvex"),
    compressed: parts.some(({ type }) => type === "cmov"),
    picture: { duration: durationIn(view, parts), width: null, height: null }
  };
  const tracks = /* @__PURE__ */ new Set();
  for (const trak of parts.filter(({ type }) => type === "trak")) {
    const mdia = child(view, trak, "mdia");
    const handler = mdia && child(view, mdia, "hdlr");
    if (!mdia || !handler || name(view, handler.start + 8) !== "vide") continue;
    const minf = child(view, mdia, "minf");
    const table = minf && child(view, minf, "stbl");
    const described = table && child(view, table, "stsd");
    if (!table || !described || uint32(view, described.start + 4) === 0) continue;
    const header = child(view, trak, "tkhd");
    if (header && movie.picture.width === null) Object.assign(movie.picture, sizeIn2(view, header));
    if (header) tracks.add(uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12)));
    addChunks(view, table, movie.chunks);
  }
  movie.videoTracks = tracks;
  return movie;
}
function durationIn(view, parts) {
  const header = parts.find(({ type }) => type === "mvhd");
  if (!header) return null;
  const isLong = byteAt(view, header.start) === 1;
  const scale = uint32(view, header.start + (isLong ? 20 : 12));
  const units = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16);
  const seconds = units / scale;
  const isStated = units > 0 && units !== (isLong ? 2 ** 64 : 2 ** 32 - 1) && Number.isFinite(seconds);
  return isStated ? Math.round(seconds * 1e3) / 1e3 : null;
}
function sizeIn2(view, header) {
  const matrix = header.end - 8 - 36;
  if (matrix < header.start) return { width: null, height: null };
  const wide = Math.round(uint32(view, header.end - 8) / 65536);
  const high = Math.round(uint32(view, header.end - 4) / 65536);
  if (wide === 0 || high === 0) return { width: null, height: null };
  const isTurned = uint32(view, matrix) === 0 && uint32(view, matrix + 4) !== 0;
  return isTurned ? { width: high, height: wide } : { width: wide, height: high };
}
function samplesIn(moof, tracks) {
  const view = viewOf(moof);
  let samples = 0;
  for (const traf of childrenOf(view, { type: "moof", start: 0, end: moof.byteLength })) {
    if (traf.type !== "traf") continue;
    const header = child(view, traf, "tfhd");
    if (!header || tracks.size > 0 && !tracks.has(uint32(view, header.start + 4))) continue;
    for (const run of childrenOf(view, traf)) if (run.type === "trun") samples += uint32(view, run.start + 4);
  }
  return samples;
}
function addChunks(view, table, chunks) {
  const offsets = offsetsOf(view, table);
  const runs = child(view, table, "stsc");
  const sizes = sizesOf(view, table);
  const count = runs ? entries(uint32(view, runs.start + 4), runs, 12) : 0;
  if (!runs || !sizes || count === 0) return;
  let run = 0;
  let sample = 0;
  for (const [index, offset] of offsets.entries()) {
    while (run + 1 < count && uint32(view, runs.start + 8 + (run + 1) * 12) <= index + 1) run += 1;
    const samples = Math.min(uint32(view, runs.start + 8 + run * 12 + 4), sizes.count - sample);
    const size = sizes.sum(sample, sample + samples);
    sample += samples;
    if (size === 0) continue;
    const last = chunks.at(-1);
    if (last !== void 0 && last[1] === offset) chunks[chunks.length - 1] = [last[0], offset + size];
    else chunks.push([offset, offset + size]);
  }
}
function offsetsOf(view, table) {
  const small = child(view, table, "stco");
  const large = child(view, table, "co64");
  if (small) {
    const count2 = entries(uint32(view, small.start + 4), small, 4);
    return Array.from({ length: count2 }, (_, index) => uint32(view, small.start + 8 + index * 4));
  }
  if (!large) return [];
  const count = entries(uint32(view, large.start + 4), large, 8);
  return Array.from({ length: count }, (_, index) => {
    const at = large.start + 8 + index * 8;
    return uint32(view, at) * 2 ** 32 + uint32(view, at + 4);
  });
}
function sizesOf(view, table) {
  const plain = child(view, table, "stsz");
  if (plain) {
    const same = uint32(view, plain.start + 4);
    const stated = uint32(view, plain.start + 8);
    if (same > 0) return { count: stated, sum: (from, to) => (to - from) * same };
    const at2 = plain.start + 12;
    return { count: entries(stated, plain, 4, 12), sum: summing((sample) => uint32(view, at2 + sample * 4)) };
  }
  const compact = child(view, table, "stz2");
  if (!compact) return null;
  const bits = byteAt(view, compact.start + 7);
  const at = compact.start + 12;
  const count = entries(uint32(view, compact.start + 8), compact, bits / 8, 12);
  if (bits === 16)
    return { count, sum: summing((sample) => byteAt(view, at + sample * 2) * 256 + byteAt(view, at + sample * 2 + 1)) };
  if (bits === 8) return { count, sum: summing((sample) => byteAt(view, at + sample)) };
  if (bits !== 4) return null;
  return { count, sum: summing((sample) => byteAt(view, at + (sample >> 1)) >> (sample % 2 === 0 ? 4 : 0) & 15) };
}
function summing(sizeOf) {
  return (from, to) => {
    let sum = 0;
    for (let sample = from; sample < to; sample++) sum += sizeOf(sample);
    return sum;
  };
}
function entries(stated, box, size, header = 8) {
  if (stated > MOST_ENTRIES || box.start + header + stated * size > box.end)
    throw new Error("its table of samples is broken");
  return stated;
}

// packages/core/src/engine/clip-file/clip-check.ts
var ANY_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;
function namedAs(name2, kind2) {
  if (kind2 === void 0 || kind2 === "mp4") return name2;
  return `${name2.replace(ANY_ENDING, "")}.${kind2}`;
}
var FIRST_BYTES = 64;
var INDEX_BYTES = 64 * 1024 * 1024;
var MP4_BOXES = /* @__PURE__ */ new Set(["styp", "moov", "moof", "sidx", "emsg", "prft", "uuid", "pdin"]);
var QUICKTIME_BOXES = /* @__PURE__ */ new Set(["wide", "free", "skip", "mdat", "pnot"]);
function readFirstBytes(bytes) {
  const letters = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
  const type = letters(4, 8);
  if (type === "ftyp") return { kind: isQuickTime(bytes) ? "mov" : "mp4" };
  const doc = docTypeOf(bytes);
  if (doc !== null) return { kind: doc === "webm" ? "webm" : "mkv" };
  const size = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (size === 0 || size === 1 || size >= 8) {
    if (MP4_BOXES.has(type)) return { kind: "mp4" };
    if (QUICKTIME_BOXES.has(type)) return { kind: "mov" };
  }
  return insteadOf(bytes);
}
function isQuickTime(bytes) {
  return String.fromCharCode(...bytes.subarray(8, 12)) === "qt  ";
}
var SIGNATURES = [
  ["\x89PNG", "a picture (PNG)"],
  ["\xFF\xD8\xFF", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["RIFF", "a RIFF file (AVI, WebP or sound)"],
  ["FLV", "an FLV file"],
  ["PK", "a zip archive"],
  ["\x8B", "compressed bytes (gzip)"],
  ["%PDF", "a PDF"],
  ["ID3", "sound (MP3)"]
];
function insteadOf(bytes) {
  if (bytes.byteLength === 0) return { instead: "an empty file", text: false };
  const start = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
  const text2 = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^#EXTM3U/.test(text2)) return { instead: "a playlist (HLS)", text: false };
  if (/^[[{"]/.test(text2)) return { instead: "JSON", text: true };
  if (/^<\?xml|^<Error/i.test(text2)) return { instead: "XML", text: true };
  if (/^<(?:!doctype|html|head|body|!--|\w)/i.test(text2)) return { instead: "a web page", text: true };
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known !== void 0) return { instead: known, text: false };
  if (!/[\x00-\x08\x0e-\x1f]/.test(start)) return { instead: "text", text: true };
  return { instead: "no MP4, QuickTime or WebM", text: false };
}
function checkClip(kind2, largest = Number.POSITIVE_INFINITY) {
  return kind2 === "webm" || kind2 === "mkv" ? checkMatroska() : checkMovie(largest);
}
function checkMatroska() {
  const elements = followElements();
  return {
    pass: (bytes) => elements.pass(bytes),
    isTorn: () => elements.isTorn(),
    hopeless: () => elements.isLost() && !elements.hasFrames() ? "its elements cannot be read" : null,
    problem() {
      if (!elements.hasFrames()) return "it holds no frames";
      return elements.isTorn() ? "it ends in the middle" : null;
    },
    picture: () => null
  };
}
var MOST_RANGES = 1e4;
function checkMovie(largest) {
  let movie = null;
  let broken = null;
  let never = null;
  let fragments = 0;
  const announced = followFragments();
  const data = [];
  const boxes = followBoxes({
    onBox(box) {
      if (box.type === "mdat" && data.length < MOST_RANGES) data.push([box.start, box.end]);
      never ??= neverEnds(box, movie !== null);
    },
    keep: ({ type, start, end }) => type === "moov" && movie === null || type === "moof" || FRAGMENT_LISTS.has(type) && end !== null && end - start <= INDEX_BYTES,
    onContent(box, content) {
      const { type } = box;
      announced.read(box, content);
      if (FRAGMENT_LISTS.has(type)) return;
      try {
        if (type === "moov") movie = readMovie(content);
        else fragments += samplesIn(content, movie?.videoTracks ?? /* @__PURE__ */ new Set());
      } catch (error) {
        broken = error.message;
      }
    }
  });
  function neverEnds({ type, start, end }, indexed) {
    if ((type === "moov" || type === "moof") && (end === null || end - start > INDEX_BYTES))
      return `its index (${type}) is larger than ${INDEX_BYTES / 1024 / 1024} MiB`;
    if (end !== null && end > largest) return `it claims to go on to byte ${end}`;
    return end === null && !indexed ? "it has no index (moov)" : null;
  }
  function ofSamples({ chunks, videoTracks, fragmented, compressed }) {
    if (compressed) return data.length > 0 ? null : "it holds no frames (mdat)";
    if (videoTracks.size === 0) return "it has no track of video";
    if (chunks.length === 0) {
      if (fragments === 0) return fragmented ? "it has no fragments with frames" : "its tables name no frames";
      return data.length > 0 ? ofFragments() : "it holds no frames (mdat)";
    }
    const size = boxes.passed();
    const isThere = ([from, to]) => {
      const range = rangeAt(from);
      return range !== void 0 && to <= Math.min(range[1] ?? size, size);
    };
    if (!chunks.every(isThere)) return "its index names frames that are not in the file";
    return fragmented ? ofFragments() : null;
  }
  function ofFragments() {
    const bytes = boxes.passed();
    const isCounted = data.length < MOST_RANGES;
    const dataBytes = isCounted ? data.reduce((sum, [from, to]) => sum + (to ?? bytes) - from, 0) : Number.POSITIVE_INFINITY;
    const missing = announced.problem({ bytes, dataBytes });
    return missing === null ? null : `it was cut off: ${missing}`;
  }
  function rangeAt(place2) {
    let low = 0;
    let high = data.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((data[middle]?.[0] ?? 0) <= place2) low = middle + 1;
      else high = middle;
    }
    return data[low - 1];
  }
  return {
    pass: (bytes) => boxes.pass(bytes),
    isTorn: () => boxes.isTorn(),
    hopeless() {
      if (never !== null) return never;
      if (broken !== null) return broken;
      return boxes.isLost() && movie === null ? "it has no index (moov)" : null;
    },
    problem() {
      if (broken !== null) return broken;
      if (boxes.isTorn()) return "it ends in the middle";
      return movie === null ? "it has no index (moov)" : ofSamples(movie);
    },
    picture: () => movie?.picture ?? null
  };
}

// packages/core/src/video/sentence.ts
function sentence(text2) {
  const trimmed = text2.trim();
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function beginning(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

// packages/core/src/engine/failures/failures.ts
function kind(code, charged, retryable, say) {
  return { code, charged, retryable, say };
}
var NOTHING = "Nothing was submitted and nothing was charged.";
var FAILURES = {
  // Before the submit
  stoppedBefore: kind(
    "aborted",
    "no",
    true,
    (_) => "The run was stopped before this clip was submitted. Nothing was charged."
  ),
  othersRefused: kind(
    "stated",
    "no",
    "stated",
    ({ first }) => `Not submitted, because another clip was refused: ${sentence(first)} This one was not submitted.`
  ),
  imageNotFetched: kind(
    "stated",
    "no",
    "stated",
    ({ image, why }, { name: name2 }) => `The image ${image} could not be fetched: ${why}. ${name2} takes the bytes of an image only, so they are fetched first. ${NOTHING}`
  ),
  imageNotUploaded: kind(
    "stated",
    "no",
    "stated",
    ({ image, why }, { name: name2, words }) => `The image "${image}" could not be uploaded to ${name2}: ${why}. ${NOTHING} Put the image on the web and give its address instead, or ${words.again}.`
  ),
  notPlanned: kind(
    "aborted",
    "no",
    true,
    (_, { words }) => `${beginning(words.other)} gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: ${words.again}.`
  ),
  otherAtWork: kind(
    "timeout",
    "unknown",
    true,
    ({ waited }, { name: name2, words }) => `${beginning(words.other)} has been submitting this clip to ${name2} for more than ${waited} and is still alive. This one submitted nothing, so that the clip is not bought twice. ${beginning(words.again)} when the other has ended.`
  ),
  ledgerOutOfReach: kind(
    "submit_unknown",
    "unknown",
    true,
    ({ why }, { words }) => `The ledger is out of reach (${why}), and ${words.earlier} or ${words.other} may have bought this clip. Nothing was submitted now. ${beginning(words.again)} when the ledger answers, or ${words.buyAgain}.`
  ),
  madeElsewhere: kind(
    "aborted",
    "no",
    true,
    (_, { words }) => `${beginning(words.other)} finished this clip in the meantime: ${words.again} to fetch its file.`
  ),
  failedHere: kind(
    "aborted",
    "unknown",
    true,
    ({ why }, { words }) => `Something failed on this machine: ${sentence(why)} What was bought is recorded: mend it and ${words.again}.`
  ),
  // The submit
  noTimeLeft: kind(
    "rate_limited",
    "no",
    true,
    (_, { name: name2, words }) => `${name2} takes no more requests for now, and the time for this clip is over. ${NOTHING} ${beginning(words.again)} later, or allow more time.`
  ),
  unreachable: kind(
    "network",
    "no",
    true,
    ({ host, why }, { words }) => `The host ${host} could not be reached (${why}). The request never left, and nothing was charged.${then(words.advice.network ?? "")}`
  ),
  refused: kind(
    "stated",
    "no",
    "stated",
    ({ reply, said: said2, advice }, { name: name2 }) => `${name2} refused the request (${reply}): ${sentence(said2)} Nothing was charged.${then(advice)}`
  ),
  ambiguousSubmit: kind(
    "submit_unknown",
    "unknown",
    false,
    ({ doubt, named, advice }, { name: name2, tasksPage, words }) => `Nobody knows whether ${name2} took the request: ${sentence(doubt)}${named} It may have been charged, so Reelay does not send it again. Look at ${tasksPage}.${then(words.settle)}${then(advice)}`
  ),
  ambiguousEarlier: kind(
    "submit_unknown",
    "unknown",
    false,
    ({ when, perhaps }, { name: name2, tasksPage, words }) => `${beginning(words.earlier)} was submitting this clip to ${name2}${when}, and nobody knows whether the provider took it. It may have been charged, so Reelay does not buy it by itself.${perhaps} Look at ${tasksPage}.${then(words.settle)}`
  ),
  failedEarlier: kind(
    "stated",
    "stated",
    false,
    ({ task, moneyBack }, { name: name2, words }) => `${beginning(words.earlier)} paid for this clip at ${name2} and it failed${task}; whether the money came back: ${moneyBack}. Reelay does not buy it again by itself: change the prompt, or ${words.buyAgain}.`
  ),
  boughtElsewhere: kind(
    "stated",
    "stated",
    true,
    ({ where, task }, { words }) => `${beginning(words.earlier)} could not have this clip here and asked ${where} for it${task}. This run has no key for ${where}, so it cannot go on there, and it buys nothing a second time. Give it that key, then ${words.again}.`
  ),
  // The wait
  notShown: kind(
    "stated",
    "stated",
    "stated",
    ({ id, why, advice }, { name: name2 }) => `${name2} did not show the task ${id}: ${sentence(why)}${then(advice)}`
  ),
  noBalance: kind(
    "stated",
    "no",
    "stated",
    ({ why, advice }, { name: name2 }) => `${name2} did not tell the balance: ${sentence(why)}${then(advice)}`
  ),
  lost: kind(
    "stated",
    "stated",
    "stated",
    ({ id, why, advice }, { name: name2 }) => `${name2} does not show task ${id}: ${sentence(why)}${then(advice)}`
  ),
  failed: kind(
    "stated",
    "stated",
    false,
    ({ id, word: word2, why, money, advice }, { name: name2 }) => `${name2} could not make the clip (task ${id}, ${word2}): ${sentence(why)} ${money}${then(advice)}`
  ),
  withoutFile: kind(
    "invalid_response",
    "paid",
    true,
    ({ id }, { name: name2, tasksPage, words }) => `${name2} says that task ${id} is done but names no file. The task is kept: ${words.resume} to look once more, or look at ${tasksPage}.`
  ),
  notReady: kind(
    "timeout",
    "paid",
    true,
    ({ id, seconds, paid, trouble }, { name: name2, words }) => `Task ${id} was not ready within ${seconds} s. It lives on at ${name2}${paid ? " and is paid" : ""}: ${words.resume} to take it up, nothing is bought twice.${trouble}`
  ),
  notSeen: kind(
    "timeout",
    "unknown",
    true,
    ({ id, seconds, trouble }, { name: name2 }) => `Task ${id} was not seen at ${name2} within ${seconds} s, so nobody knows what has become of it, or whether it was charged. Check its id and the provider that it was made at.${trouble}`
  ),
  stoppedWaiting: kind(
    "aborted",
    "paid",
    true,
    ({ id }, { name: name2, words }) => `The run was stopped. Task ${id} lives on at ${name2}: ${words.resume} to take it up.`
  ),
  stoppedUnseen: kind(
    "aborted",
    "unknown",
    true,
    ({ id }, { name: name2 }) => `The run was stopped. Task ${id} was not seen at ${name2} before that.`
  ),
  // The file
  askedTooSoon: kind(
    "timeout",
    "paid",
    true,
    ({ id, status }) => `Task ${id} is not ready yet (${status}). Wait for it first.`
  ),
  endedWithoutVideo: kind(
    "stated",
    "stated",
    false,
    ({ id, status, why }, { words }) => `Task ${id} ended without a video (${status}): ${sentence(why)} Change the prompt, or ${words.buyAgain}.`
  ),
  madeNoFile: kind(
    "stated",
    "stated",
    false,
    ({ id, why, money, advice, answers }, { name: name2 }) => `${name2} made no file for task ${id}: ${sentence(why)} ${money} (${answers}.)${then(advice)}`
  ),
  fileGone: kind(
    "expired",
    "paid",
    false,
    ({ id, answers }, { name: name2, words }) => `The file of task ${id} is gone at ${name2} (${answers}). The clip was made and paid but its link no longer works. Ask the provider, or ${words.buyAgain}.`
  ),
  fileNotFetched: kind(
    "stated",
    "paid",
    true,
    ({ id, why }, { name: name2, words }) => `The file of task ${id} could not be fetched from ${name2}: ${why}. ${kept(words)}`
  ),
  fileTooLate: kind(
    "timeout",
    "paid",
    true,
    ({ id }, { name: name2, words }) => `The file of task ${id} did not arrive in time from ${name2}. The clip is made, paid and kept: ${words.resume} to fetch it, nothing is bought twice.`
  ),
  fileUnplayable: kind(
    "invalid_response",
    "paid",
    true,
    ({ id, place: place2, why }, { words }) => `What ${place2} delivers for task ${id} is no clip that could be played: ${why}. ${kept(words)}`
  ),
  nothingPlayable: kind(
    "invalid_response",
    "paid",
    true,
    ({ id, answers }, { name: name2, words }) => `What ${name2} delivers for task ${id} is no readable video: ${answers}. The clip is paid and kept: ${words.resume} to fetch it once more, or ask the provider.`
  ),
  stoppedFetching: kind(
    "aborted",
    "paid",
    true,
    ({ id }, { words }) => `The run was stopped during the download of task ${id}. The clip is paid: ${words.resume} to fetch it.`
  )
};
function then(said2) {
  return said2 === "" ? "" : ` ${said2}`;
}
function kept({ resume }) {
  return `The clip is paid and kept: ${resume} to fetch it, nothing is bought twice.`;
}

// packages/core/src/engine/failures/error-of.ts
function errorOf({ adapter, words }, which, facts, ...[details]) {
  const row = FAILURES[which];
  const message = row.say(facts, { name: adapter.name, tasksPage: adapter.tasksPage, words }).trim();
  const stated = { ...details };
  const { code = row.code, ...known } = stated;
  const charged = row.charged === "paid" ? adapter.free ? "no" : "yes" : row.charged;
  return new ReelayError(code, message, {
    provider: adapter.id,
    ...charged === "stated" ? {} : { charged },
    ...row.retryable === "stated" ? {} : { retryable: row.retryable },
    ...known
  });
}

// packages/core/src/engine/failures/host-words.ts
var LIBRARY_WORDS = {
  again: "run again",
  resume: "run again",
  earlier: "an earlier run",
  other: "another run",
  settle: "If a task is there, adopt it by its id; if there is none, buy again on purpose.",
  buyAgain: "buy again on purpose",
  baseUrl: "baseUrl",
  enterKey: "Give it as apiKey.",
  advice: {
    auth: "Check the key: it may be mistyped, disabled or of another provider.",
    permission: "The key may not do this: check its group, its IP list and the account's state.",
    insufficient_funds: "Top up the account, then run again.",
    spend_limit: "Raise the key's spend limit at the provider, or wait until its period ends.",
    rate_limited: "The provider kept refusing for minutes. Run again later, or with fewer clips at once.",
    model_unavailable: "Name another model: this one is not served to this key.",
    moderation: "Change the prompt or the image: the provider does not allow this one.",
    invalid_input: "Change what the provider names, then run again.",
    provider_failed: "Run again, or change the prompt.",
    provider_unavailable: "Run again later.",
    network: "Check baseUrl and the network, then run again."
  }
};

// packages/core/src/engine/session/pacer.ts
function createPacer(clock) {
  let until = 0;
  let longestMs = 0;
  let pauses = 0;
  return {
    async ready(signal, end = Number.POSITIVE_INFINITY) {
      for (let waitedFor = -1; ; ) {
        const left = Math.min(until - clock.now(), longestMs);
        const longest = end - clock.now();
        if (left <= 0 || waitedFor === pauses || signal?.aborted) return true;
        if (longest <= 0) return false;
        waitedFor = pauses;
        await clock.sleep(Math.min(longest, left * (1 + 0.1 * clock.random())), signal);
        if (longest < left) return false;
      }
    },
    pause(ms) {
      const now = clock.now();
      const left = Math.min(until - now, longestMs);
      if (left >= ms) return;
      until = now + ms;
      longestMs = ms;
      pauses += 1;
    }
  };
}

// packages/core/src/engine/session/secrets.ts
var SHORTEST = 8;
var MOST_TOKENS = 50;
function createSecrets(lasting) {
  const isSecret = (text2) => text2.length >= SHORTEST;
  const known = new Set(lasting);
  const always = [...known].filter(isSecret).map(spellingsOf);
  const tokens = /* @__PURE__ */ new Map();
  return {
    add(token) {
      if (!isSecret(token) || known.has(token) || tokens.has(token)) return;
      tokens.set(token, spellingsOf(token));
      const [oldest] = tokens.keys();
      if (tokens.size > MOST_TOKENS && oldest !== void 0) tokens.delete(oldest);
    },
    takenOut: (text2) => [...always, ...tokens.values()].reduce((left, spelling) => left.replace(spelling, "***"), text2)
  };
}
function addedTo(request, signed) {
  const headers = Object.entries(signed.headers ?? {}).filter(([name2, value]) => request.headers?.[name2] !== value);
  const before = new URL(request.url).searchParams;
  const query = [...new URL(signed.url).searchParams].filter(([name2, value]) => !before.getAll(name2).includes(value));
  return [...headers, ...query].flatMap(([, value]) => value.split(" "));
}
function spellingsOf(key) {
  const spelt = [...key].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16).padStart(2, "0");
    return `(?:\\\\?\\x${hex}|\\\\u00${hex}|%${hex})`;
  });
  return new RegExp(spelt.join(""), "gi");
}

// packages/core/src/engine/session/session.ts
var REPLY_LIMIT = 4 * 1024 * 1024;
var LOOK_LIMIT = 64 * 1024 * 1024;
function openSession(options) {
  const problems = checkAccount(options);
  if (problems.length > 0) throw invalidInput(problems, options.provider);
  const adapter = ADAPTERS[options.provider];
  const ignored = ignoredBaseUrl(options.provider, options.baseUrl);
  if (ignored !== null) options.log?.("info", ignored);
  const own = ignored === null ? options.baseUrl : void 0;
  const baseUrl = withoutVersion(adapter, (own || adapter.baseUrl || "").replace(/\/+$/, ""));
  const { origin, hostname } = new URL(baseUrl);
  const hosts = baseUrl === adapter.baseUrl ? adapter.hosts ?? {} : {};
  const origins = /* @__PURE__ */ new Set([origin, ...Object.values(hosts).map((host) => new URL(host).origin)]);
  const key = options.apiKey ?? "";
  const secrets = createSecrets([key, ...key.split(":")]);
  const withoutKey = (text2) => secrets.takenOut(text2);
  return {
    adapter,
    baseUrl,
    hosts,
    isPrivate: isPrivateHost(hostname),
    http: adapter.answer ? inProcess(adapter.answer, options.clock) : keptSecret(options.http, withoutKey),
    clock: options.clock,
    log: options.log ?? (() => {
    }),
    words: options.words ?? LIBRARY_WORDS,
    pacer: createPacer(options.clock),
    models: options.models ?? [],
    hasKey: key !== "",
    authorize(request) {
      if (!request.authorized || key === "" || !origins.has(new URL(request.url).origin)) return request;
      const signed = adapter.authorize?.(request, key, options.clock.now()) ?? inHeader(adapter, request, key);
      for (const added of addedTo(request, signed)) secrets.add(added);
      return signed;
    },
    withoutKey
  };
}
function withoutVersion({ versions = [] }, baseUrl) {
  const version = versions.find((end) => baseUrl.endsWith(end));
  return version === void 0 ? baseUrl : baseUrl.slice(0, -version.length);
}
function keptSecret(http, withoutKey) {
  return (request, options) => http(request, options).catch((error) => {
    if (error instanceof Error) error.message = withoutKey(error.message);
    throw error;
  });
}
function inHeader({ keyHeader = ["Authorization", "Bearer "] }, request, key) {
  const [name2, before] = keyHeader;
  return { ...request, headers: { ...request.headers, [name2]: `${before}${key}` } };
}
function checkAccount(options) {
  const { provider, apiKey, baseUrl, words = LIBRARY_WORDS } = options;
  if (!isProviderId(provider)) {
    const message = `"${String(provider)}" is no provider that Reelay knows. Allowed: ${PROVIDER_IDS.join(", ")}.`;
    return [{ field: "provider", value: provider, message }];
  }
  const adapter = ADAPTERS[provider];
  return [checkKey(adapter, apiKey, words), checkBaseUrl(adapter, baseUrl)].filter((problem) => problem !== null);
}
function checkKey(adapter, key, words) {
  if (!adapter.needsKey) return null;
  const problem = (message) => ({
    field: "apiKey",
    value: key === void 0 ? void 0 : "***",
    message
  });
  if (key === void 0 || key.trim() === "")
    return problem(`${adapter.name} needs an API key and none was given. ${words.enterKey}`);
  if (!/^[\x21-\x7e]+$/.test(key))
    return problem("the key holds spaces, line breaks or characters outside ASCII. Copy it again without them.");
  if (adapter.keyPrefix !== null && !key.startsWith(adapter.keyPrefix))
    return problem(
      `keys of ${adapter.name} start with "${adapter.keyPrefix}" and this one does not. Copy it again from the provider's console.`
    );
  return null;
}
function ignoredBaseUrl(provider, baseUrl) {
  const { name: name2, answer } = ADAPTERS[provider];
  if (!answer || baseUrl === void 0 || baseUrl === "") return null;
  return `${name2} answers in this process and asks no host: its base URL is ignored.`;
}
function checkBaseUrl(adapter, baseUrl) {
  if (ignoredBaseUrl(adapter.id, baseUrl) !== null) return null;
  const value = baseUrl?.includes("@") ? "***" : baseUrl;
  const problem = (message) => ({ field: "baseUrl", value, message });
  if (baseUrl === void 0 || baseUrl === "") {
    return adapter.baseUrl === null ? problem(
      `${adapter.id} needs the address of the host, ending in /v1, for example https://gateway.example.com/v1.`
    ) : null;
  }
  if (!URL.canParse(baseUrl))
    return problem(`"${value}" is not an address. Write it like https://gateway.example.com/v1.`);
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "" || /[?#\s]/.test(baseUrl))
    return problem(
      'the address may hold a host, a port and a path, and nothing else: no user name, no space, no "?", no "#".'
    );
  if (url.protocol === "https:" || url.protocol === "http:" && isPrivateHost(url.hostname)) return null;
  return problem(
    `"${url.protocol}//${url.host}" would carry the key in the clear. Use https:; http: is for loopback and private hosts only.`
  );
}
function rootUrl(session, prefix) {
  const { prefixes } = session.adapter;
  return joinUrl(session.baseUrl, prefix !== void 0 && prefixes.includes(prefix) ? prefix : prefixes[0]);
}
function hostUrl(session, host, prefix) {
  return session.hosts[host] ?? rootUrl(session, prefix);
}
async function exchange(session, request, purpose, signal, unsent, {
  limit = REPLY_LIMIT,
  timeoutMs,
  publicOnly = false
} = {}) {
  const options = {
    purpose,
    publicOnly,
    ...signal ? { signal } : {},
    ...unsent ? { unsent } : {},
    ...timeoutMs === void 0 ? {} : { timeoutMs }
  };
  const response = await session.http(session.authorize(request), options);
  const text2 = session.withoutKey(await response.text(limit));
  return { status: response.status, headers: response.headers, text: text2 };
}
function inProcess(answer, clock) {
  return async (request) => {
    const { status, headers, text: text2, bytes } = await answer(request, clock.now(), clock.random());
    return {
      status,
      headers,
      text: async () => text2,
      async *stream() {
        yield bytes ?? new TextEncoder().encode(text2);
      },
      discard() {
      }
    };
  };
}

// packages/core/src/providers/reply-words.ts
var SILENT = { code: null, type: null, message: "", requestId: null };
function heard(reply, readError) {
  const body = readJson(reply);
  const root = object(Array.isArray(body) ? body[0] : body);
  const stated = readError?.(body) ?? readWireError(root);
  if (stated) return { said: "provider", error: withWords(stated, root) };
  if (reply.status < 400 && !(root && saysNo(root))) return { said: "anyone", error: null };
  const message = root ? messageIn(root) ?? codeIn(root) : textOf(reply.text);
  const error = message === void 0 ? null : { ...SILENT, code: (root && codeIn(root)) ?? null, message: message.slice(0, 1e3) };
  return { said: root && error ? "json" : "anyone", error };
}
function withWords(error, root) {
  if (error.message !== NO_REASON || !root) return error;
  const words = messageIn(root) ?? NO_REASON;
  return { ...error, code: error.code ?? codeIn(root) ?? null, message: words.slice(0, 1e3) };
}
var REASONS = [
  "error",
  "message",
  "msg",
  "detail",
  "errormessage",
  "errormsg",
  "errors",
  "errmsg",
  "err",
  "title",
  "fault",
  "faultstring",
  "baseresp",
  "statusmsg",
  "reason",
  "description",
  "errordescription",
  "text",
  "info",
  "details",
  "cause"
];
var AROUND = ["data", "result", "response", "responsemetadata", "metadata"];
var CODES = ["code", "errorcode", "errcode"];
var DEEPEST = 4;
function messageIn(value, depth = 0) {
  const fields = fieldsOf(value);
  if (depth > DEEPEST) return void 0;
  for (const name2 of REASONS) {
    const field = firstOf(fields.get(name2));
    const found = typeof field === "object" ? messageIn(field, depth + 1) : typeof field === "string" ? text(field) : void 0;
    if (found !== void 0) return found;
  }
  for (const name2 of AROUND) {
    const found = messageIn(firstOf(fields.get(name2)), depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function codeIn(value, depth = 0) {
  const fields = fieldsOf(value);
  if (depth > DEEPEST) return void 0;
  for (const name2 of CODES) {
    const code = fields.get(name2);
    if (typeof code === "string" && /[a-z]/i.test(code) && code.length < 200) return code;
  }
  for (const name2 of ["error", "errors", ...AROUND]) {
    const found = codeIn(firstOf(fields.get(name2)), depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function holdsError(root) {
  const fields = fieldsOf(root);
  const around = AROUND.map((name2) => fieldsOf(fields.get(name2)));
  return [fields, ...around].some((part) => ERRORS.some((name2) => isError(part.get(name2))));
}
var ERRORS = ["error", "errors", "err", "errorcode", "errcode"];
function isError(value) {
  if (typeof value === "string")
    return /[^\d\s]/.test(value) && !/^(?:none|null|no error|ok|success|false)$/i.test(value);
  if (typeof value !== "object" || value === null) return value === true || value === 1;
  return Object.keys(value).length > 0;
}
function fieldsOf(value) {
  const entries2 = Object.entries(object(value) ?? {});
  return new Map(entries2.map(([name2, field]) => [name2.toLowerCase().replace(/[^a-z0-9]/g, ""), field]));
}
function firstOf(value) {
  return Array.isArray(value) ? value[0] : value;
}
var STATES = [
  "status_code",
  "statusCode",
  "errcode",
  "err_code",
  "error_code",
  "errorCode",
  "errno",
  "ret",
  "retcode"
];
function saysNo(root) {
  if (root["ok"] === false || root["success"] === "false" || holdsError(root)) return true;
  const word2 = text(root["status"]) ?? text(root["state"]) ?? text(root["result"]);
  if (word2 !== void 0 && /^(?:error|err|fail(?:ed|ure)?|4\d\d)$/i.test(word2)) return true;
  return [root, object(root["base_resp"])].some(
    (part) => STATES.some((name2) => {
      const state = number(part?.[name2]);
      return state !== void 0 && state !== 0 && !(state >= 200 && state < 300) && !(state >= 500 && state < 600);
    })
  );
}
function textOf(body) {
  const line = body.trim();
  return line === "" || line.length > 500 || /^[<{[]|[\p{Cc}\ufffd]/u.test(line) ? void 0 : line;
}

// packages/core/src/providers/submit-rules.ts
var SPEND_LIMIT = {
  name: "429 spend limit",
  codes: ["spend_limit_exceeded"],
  inMessage: true,
  action: "refuse",
  charged: "no",
  error: "spend_limit",
  advice: "Raise the key's spend limit at the provider, or wait until its period ends.",
  source: "the general rule: 429 spend limit"
};
var INVALID_URL = {
  name: '404 "Invalid URL" of a gateway',
  status: [404],
  message: /^Invalid URL/i,
  action: "other-prefix",
  charged: "no",
  error: "invalid_input",
  source: "providers: gateways built on new-api"
};
var COMMON_RULES = [
  SPEND_LIMIT,
  INVALID_URL,
  {
    name: "no money, whatever the status",
    codes: ["insufficient_quota", "insufficient_user_quota", "billing_hard_limit_reached"],
    inMessage: true,
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    source: "OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota"
  },
  {
    name: "429 that speaks of an empty account or a limit of spending",
    said: "anyone",
    status: [429],
    about: ["insufficient_funds", "spend_limit"],
    action: "refuse",
    charged: "no",
    source: 'hosts that say "please recharge" with the status of a rate limit: waiting does not mend it'
  },
  {
    name: "429 rate limit",
    said: "anyone",
    status: [429],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: "the general rule: 429 rate limit. It needs no JSON: whoever answered it (a proxy, say) passed nothing on"
  },
  {
    name: "401 403 404 405 410 411 413 414 415 431 in any form, HTML too",
    said: "anyone",
    status: [401, 403, 404, 405, 410, 411, 413, 414, 415, 431],
    action: "refuse",
    charged: "no",
    source: "RFC 9110: no key, no right, no such route, a request that is not read. Whoever says it did not take it"
  },
  {
    name: "400 402 409 422 in JSON",
    status: [400, 402, 409, 422],
    action: "refuse",
    charged: "no",
    source: "the general rule: refusal, by its code. A bare page with such a status proves nothing"
  },
  {
    name: "406 412 416 417 421 426 428 451 in the provider's own JSON",
    said: "provider",
    status: [406, 412, 416, 417, 421, 426, 428, 451],
    action: "refuse",
    charged: "no",
    source: "RFC 9110, 6585, 7725: the request is not carried out. A server on the way may say it late, the provider not"
  },
  {
    name: "2xx with an explicit error",
    said: "provider",
    status: [200, 201, 202],
    action: "refuse",
    charged: "no",
    source: "the general rule: 2xx with code \u2260 200, success:false, error"
  },
  {
    name: "2xx that says in any shape that there is no money",
    status: [200, 201, 202],
    about: ["insufficient_funds", "spend_limit"],
    action: "refuse",
    charged: "no",
    source: 'hosts that answer 200 with a status of their own, such as base_resp 1008 "insufficient balance"'
  },
  {
    name: "3xx, which is never followed",
    said: "anyone",
    status: Array.from({ length: 100 }, (_, at) => 300 + at),
    action: "refuse",
    charged: "no",
    error: "invalid_input",
    source: "RFC 9110: the answer is elsewhere, so whoever says it has carried nothing out"
  }
];
var UNCLEAR = {
  name: "any other reply",
  action: "unknown",
  charged: "unknown",
  error: "submit_unknown",
  source: "the general rule: submit_unknown"
};
function judgeSubmit({ submitRules, readError }, reply) {
  const { said: said2, error } = heard(reply, readError);
  const facts = { status: reply.status, said: said2, error: error ?? SILENT };
  const fitting = [...submitRules, ...COMMON_RULES].find((candidate) => matches(candidate, facts)) ?? UNCLEAR;
  const rule = isDoubtful(reply, fitting, error) ? UNCLEAR : fitting;
  return { rule, code: rule.error ?? classifyError(reply.status, facts.error), error, said: said2 };
}
function isDoubtful(reply, { action }, error) {
  const body = readJson(reply);
  if (error === null) return ownIdElsewhere(body) !== void 0;
  const isAccepted2 = reply.status >= 200 && reply.status < 300;
  return (isAccepted2 || action === "again") && mayNameTask(body);
}
var WEIGHT = { provider: 2, json: 1, anyone: 0 };
function matches(rule, { status, said: said2, error }) {
  if (WEIGHT[said2] < WEIGHT[rule.said ?? "json"]) return false;
  if (rule.status && !rule.status.includes(status)) return false;
  if ((rule.codes || rule.types) && !names(rule, error)) return false;
  if (rule.message && !rule.message.test(error.message)) return false;
  return !rule.about || rule.about.includes(classifyError(status, error));
}
function names({ codes = [], types = [], inMessage, action }, { code, type, message }) {
  if (codes.includes(code ?? "") || types.includes(type ?? "")) return true;
  if (codes.includes(type ?? "") && (action !== "again" || code === null)) return true;
  return inMessage === true && codes.some((word2) => message.toLowerCase().startsWith(word2));
}

// packages/core/src/engine/download/sources.ts
function sourcesOf(session, task, state) {
  const { adapter } = session;
  const prefixes = /* @__PURE__ */ new Set([task.prefix ?? adapter.prefixes[0], ...adapter.prefixes]);
  const named = namedBy(state);
  const known = [...prefixes].flatMap((prefix) => adapter.assets(rootUrl(session, prefix), task, state));
  const requests = [
    // A file that lies in the reply needs no request at all.
    ...named.filter(isData).map((url) => ({ method: "GET", url, authorized: false })),
    ...known,
    ...named.map((url) => ({ method: "GET", url, authorized: false }))
  ];
  return withoutTwins(
    requests.flatMap(
      (request) => sourcesFor(session, request, named.includes(request.url), rootUrl(session, task.prefix))
    )
  );
}
function sourcesAt(session, addresses, task) {
  const root = rootUrl(session, task.prefix);
  return withoutTwins(
    addresses.flatMap((url) => sourcesFor(session, { method: "GET", url, authorized: false }, true, root))
  );
}
function namedBy({ videoUrl, videoUrls }) {
  return [.../* @__PURE__ */ new Set([...videoUrl === null ? [] : [videoUrl], ...videoUrls ?? []])];
}
function sourcesFor(session, request, isNamed, root) {
  return (isNamed ? resolveAddress(request.url, root) : [request.url]).flatMap((url) => {
    const isOwn = !isData(url) && URL.canParse(url) && new URL(url).origin === new URL(session.baseUrl).origin;
    const withKey = isOwn ? [true, ...isNamed ? [false] : []] : [false];
    return withKey.map((authorized) => ({
      request: { ...request, url, authorized: authorized && (isNamed || request.authorized) },
      id: `${authorized ? "with key " : ""}${placeOf(url)}`,
      isRoute: !isNamed,
      answer: null
    }));
  });
}
function placeOf(url) {
  if (isData(url)) return `data: ${url.length} ${url.slice(-24)}`;
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
function withoutTwins(sources) {
  const seen = /* @__PURE__ */ new Set();
  return sources.filter(({ request: { url, authorized } }) => {
    const key = `${authorized} ${url}`;
    return !seen.has(key) && seen.add(key);
  });
}
function inWords(url) {
  if (isData(url)) return "the data: address in the reply";
  if (!URL.canParse(url)) return `"${url.slice(0, 80)}"`;
  const { protocol, host, pathname } = new URL(url);
  const place2 = /^https?:$/.test(protocol) ? host + pathname : `a ${protocol} address`;
  return place2.length > 160 ? `${place2.slice(0, 157)}...` : place2;
}
var MOST = 24;
var Tour = class {
  #sources;
  #at = 0;
  constructor(sources) {
    this.#sources = sources.slice(0, MOST);
  }
  get all() {
    return this.#sources;
  }
  /** Whose turn it is; undefined where none may be asked any more. */
  current() {
    return this.#sources[this.#at];
  }
  /** On to the next one that may be asked. True when the round is over. */
  advance() {
    for (this.#at += 1; this.#at < this.#sources.length; this.#at++)
      if (this.#sources[this.#at]?.answer?.failing !== "refused") return false;
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== "refused");
    if (this.#at === -1) this.#at = this.#sources.length;
    return true;
  }
  /** Those that an answer named come next. What is there already does not come twice. */
  insert(sources) {
    const have = new Set(this.#sources.map(({ request }) => `${request.authorized} ${request.url}`));
    const fresh = sources.filter(({ request }) => !have.has(`${request.authorized} ${request.url}`));
    const room = MOST - this.#sources.length;
    this.#sources.splice(this.#at + 1, 0, ...fresh.slice(0, Math.max(0, room)));
    return fresh.length > 0 && room > 0;
  }
  /** Begins anew with what a fresh look at the task named. */
  replace(sources) {
    const before = new Map(this.#sources.map((source) => [source.id, source.answer]));
    this.#sources = sources.slice(0, MOST).map((source) => ({ ...source, answer: before.get(source.id) ?? null }));
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== "refused");
    if (this.#at === -1) this.#at = this.#sources.length;
  }
};

// packages/core/src/engine/failures/refusal-words.ts
var BARE = {
  401: () => "Check the key. If it is right, something in front of the provider asks for a login of its own.",
  403: () => "Check the key, its group and its IP list. If they are right, a firewall in front of the provider does not let this machine's address pass.",
  411: ({ baseUrl }) => `Something between here and the provider does not take the request as it is sent: check ${baseUrl} and the proxy.`,
  413: () => "The request is larger than the host takes: use a smaller image, or give its address.",
  414: ({ baseUrl }) => `The address is longer than the host takes: check ${baseUrl}.`,
  415: ({ baseUrl }) => `The host does not take this kind of body: check ${baseUrl}.`,
  431: ({ baseUrl }) => `The headers are larger than the host takes: check the key and ${baseUrl}.`
};
function whatItSays(reply, wire, verdict) {
  if (isRedirect(reply)) return whereTo(reply, wire);
  return verdict.error?.message ?? kindOf(reply);
}
function adviceFor(session, reply, wire, verdict) {
  const { rule, code, said: said2 } = verdict;
  if (isRedirect(reply)) return adviceForRedirect(session, reply, wire);
  if (rule === INVALID_URL || code === "not_found") return adviceForRoute(session);
  return rule.advice ?? (said2 === "anyone" ? BARE[reply.status]?.(session.words) : void 0) ?? session.words.advice[code] ?? "";
}
function describe(reply, { error }) {
  return error ? `HTTP ${reply.status}: ${error.message}` : `HTTP ${reply.status} with ${kindOf(reply)}`;
}
var OF_A_SITE = /* @__PURE__ */ new Set([400, 404, 405, 406, 410, 501]);
function adviceForPage(session, reply) {
  const { status } = reply;
  const isSite = status >= 200 && status < 300 || OF_A_SITE.has(status);
  return isSite && isPage(reply) ? `A web page instead most often means a wrong address in ${session.words.baseUrl}. ${adviceForRoute(session)}` : "";
}
function isPage({ text: text2, headers }) {
  const body = text2.trim();
  return body !== "" && (/^<(?!\?xml)/.test(body) || /html/i.test(headers["content-type"] ?? "")) && !/^[[{]/.test(body);
}
function kindOf(reply) {
  const body = reply.text.trim();
  if (body === "") return "an empty body";
  if (isPage(reply)) {
    const title = /<title[^>]{0,80}>([^<]{1,200})</i.exec(body)?.[1]?.replaceAll(/\s+/g, " ").trim().slice(0, 80);
    return title && !/[?&=]|:\/\//.test(title) ? `a web page ("${title}")` : "a web page";
  }
  return "a body that is no answer of its API";
}
function isRedirect({ status }) {
  return status >= 300 && status < 400;
}
function whereTo({ headers }, wire) {
  const target = targetOf(headers["location"], wire);
  if (target) return `it points to ${place(target)}, and a paid request is never sent on`;
  return headers["location"] === void 0 ? "a redirect that says not where to, and a paid request is never sent on" : "a redirect to something that is no web address";
}
function targetOf(location, wire) {
  if (location === void 0 || !URL.canParse(location, wire.url)) return null;
  const url = new URL(location, wire.url);
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}
function place(url) {
  return `${url.host}${url.pathname}`.slice(0, 300);
}
function adviceForRedirect(session, { headers }, wire) {
  const target = targetOf(headers["location"], wire);
  const { pathname } = new URL(wire.url);
  const base = new URL(session.baseUrl);
  const own = pathname.slice(base.pathname.replace(/\/+$/, "").length);
  const path = target?.pathname.replace(/\/+$/, "") ?? "";
  if (target && path.endsWith(own) && (target.protocol === "https:" || isPrivateHost(target.hostname))) {
    const other = `${target.origin}${path.slice(0, path.length - own.length)}`;
    if (other !== session.baseUrl)
      return `Check ${session.words.baseUrl}: for that address it would be ${other.slice(0, 300)}.`;
  }
  return adviceForRoute(session);
}
function adviceForRoute({ adapter, baseUrl, words }) {
  if (adapter.baseUrl !== null)
    return `Check ${words.baseUrl}: it is everything before the path in the provider\u2019s documentation, as in ${adapter.baseUrl}.`;
  return /\/v\d+\w*$/.test(baseUrl) ? `Check ${words.baseUrl}: the host has no such route under ${baseUrl}. It is everything before /videos in the host's documentation.` : `Check ${words.baseUrl}: it is ${baseUrl}, and it should end in /v1, as in ${baseUrl}/v1.`;
}

// packages/core/src/engine/session/backoff.ts
var LONGEST_MS = 6e4;
var SHORTEST_MS = 1e3;
function backoffMs(attempt, random, limit = 3e4) {
  const ceiling = Math.min(limit, 1e3 * 2 ** Math.min(attempt, 16));
  return ceiling * (0.5 + 0.5 * random);
}
function retryAfterMs(headers, now) {
  return waitIn(headers["retry-after"], now);
}
function askedPauseMs(reply, now) {
  const asked = retryAfterMs(reply.headers, now);
  return asked === null && reply.status >= 400 ? waitIn(text(object(readJson(reply))?.["retry_after"]), now) : asked;
}
function waitIn(said2, now) {
  const value = said2?.trim();
  if (!value) return null;
  const wait = /^\d{1,9}(?:\.\d{1,3})?$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_MS, Math.max(0, wait)) : null;
}
function pauseMs(asked, own) {
  return asked === null ? own : Math.max(SHORTEST_MS, asked);
}

// packages/core/src/engine/session/stopwatch.ts
function startStopwatch(clock) {
  let last = clock.now();
  let elapsedMs = 0;
  return () => {
    const now = clock.now();
    elapsedMs += Math.max(0, now - last);
    last = now;
    return elapsedMs;
  };
}

// packages/core/src/engine/wait/wait.ts
var LASTING_LOOKS = 6;
var LASTING_MS = 15e3;
var MISSING_URL_LOOKS = 10;
var MISSING_URL_MS = 3e3;
var FAILURE_LOOKS = 3;
var LAST_LOOK_MS = 1e4;
async function waitForTask(session, handle, options) {
  const { adapter, clock } = session;
  const { signal, schedule } = options;
  const started = clock.now();
  const elapsed = startStopwatch(clock);
  const submittedAt = Date.parse(handle.submittedAt ?? "");
  const submitted = submittedAt || started;
  const resumed = !(started - submittedAt <= 1e3);
  const task = { ...handle };
  const otherPrefixes = prefixesBeside(session, task);
  const progress = [];
  let polls = 0;
  let failures = 0;
  let missing = 0;
  let failing = 0;
  let tooLarge = 0;
  let switches = 0;
  let lasting = null;
  let estimatedMs = typeof handle["estimatedMs"] === "number" ? handle["estimatedMs"] : void 0;
  let problem = "";
  let sawItWork = false;
  let known = isOurs(handle);
  let gap = resumed ? 0 : nextGap(0);
  function nextGap(floorMs) {
    if (options.pollIntervalMs !== void 0) return Math.max(options.pollIntervalMs, floorMs);
    return schedule.next({ elapsedMs: clock.now() - submitted, polls, progress, estimatedMs, floorMs });
  }
  for (; ; ) {
    const left = options.timeoutMs - elapsed();
    await clock.sleep(Math.max(0, Math.min(gap, left)), signal);
    if (signal?.aborted) throw aborted(session, task, known);
    const { timeoutMs } = options;
    const look = await lookInTime(session, task, { leftMs: timeoutMs - elapsed(), timeoutMs, signal });
    polls += 1;
    if (signal?.aborted && look.state === null) throw aborted(session, task, known);
    tooLarge = look.state === null && look.tooLarge ? tooLarge + 1 : 0;
    if (look.state !== null) {
      failures = 0;
      lasting = null;
      known = true;
      const { state } = look;
      estimatedMs = state.estimatedMs ?? estimatedMs;
      if (state.progress !== null && state.progress !== progress.at(-1)?.percent)
        progress.push({ elapsedMs: clock.now() - submitted, percent: state.progress });
      options.onState?.(state);
      failing = state.failure === null ? 0 : failing + 1;
      if (TERMINAL.has(state.status)) {
        const ready = state.status === "succeeded" && sourcesOf(session, task, state).length > 0;
        const observed = submittedAt > 0 && (sawItWork || !resumed);
        if (observed && (ready || state.status !== "succeeded")) schedule.finished(clock.now() - submitted);
        if (ready) return state;
        if (state.status !== "succeeded" || state.failure?.code === "moderation" || failing >= FAILURE_LOOKS)
          throw failedTask(session, task, state);
        missing += 1;
        if (missing >= MISSING_URL_LOOKS) throw errorOf(session, "withoutFile", { id: task.id }, { task });
        gap = Math.max(MISSING_URL_MS, look.floorMs);
      } else if (failing >= FAILURE_LOOKS) {
        throw failedTask(session, task, state);
      } else {
        sawItWork = true;
        gap = nextGap(look.floorMs);
      }
    } else {
      problem = look.problem;
      const state = tooLarge >= 2 ? filledState() : null;
      if (state !== null && sourcesOf(session, task, state).length > 0) return state;
      const prefix = look.otherPrefix ? otherPrefixes.shift() : void 0;
      if (prefix !== void 0) {
        otherPrefixes.push(task.prefix ?? adapter.prefixes[0]);
        task.prefix = prefix;
        switches += 1;
        if (switches < adapter.prefixes.length) {
          gap = 0;
          continue;
        }
      }
      failures += 1;
      if (look.lasting !== null) {
        lasting = { since: lasting?.since ?? clock.now(), looks: (lasting?.looks ?? 0) + 1 };
        if (lasting.looks >= LASTING_LOOKS && clock.now() - lasting.since >= LASTING_MS)
          throw gone(session, task, look.lasting, problem, known);
      } else lasting = null;
      gap = Math.max(look.floorMs, backoffMs(failures, clock.random()));
    }
    if (elapsed() >= options.timeoutMs) throw timedOut(session, task, options.timeoutMs, problem, known);
  }
}
async function getTask(session, handle, signal, seen = false, timeoutMs) {
  const [otherPrefix] = prefixesBeside(session, handle);
  let look = await lookOnce(session, handle, signal, timeoutMs);
  if (look.state === null && look.otherPrefix && otherPrefix !== void 0)
    look = await lookOnce(session, { ...handle, prefix: otherPrefix }, signal, timeoutMs);
  if (look.state !== null) return look.state;
  const code = look.lasting ?? "provider_unavailable";
  throw errorOf(
    session,
    "notShown",
    { id: handle.id, why: look.problem, advice: session.words.advice[code] ?? "" },
    {
      code,
      task: handle,
      charged: chargedOf(session, seen || isOurs(handle) && !isNowhere(look.lasting)),
      retryable: look.lasting === null || look.unsure === true
    }
  );
}
async function lookInTime(session, task, { leftMs, timeoutMs, signal }) {
  const { clock, pacer } = session;
  const last = clock.now() + Math.max(leftMs, Math.min(LAST_LOOK_MS, Math.max(1e3, timeoutMs)));
  await pacer.ready(signal, last);
  const left = last - clock.now();
  if (left <= 0)
    return { state: null, lasting: null, problem: "the provider asked to be left alone for now", floorMs: 0 };
  return lookOnce(session, task, signal, left);
}
function filledState() {
  return {
    status: "succeeded",
    word: "completed",
    known: true,
    progress: 100,
    videoUrl: null,
    videoUrls: [],
    expiresAt: null,
    cost: null,
    estimatedMs: null,
    failure: null
  };
}
async function lookOnce(session, task, signal, timeoutMs = Number.POSITIVE_INFINITY) {
  const { adapter, clock } = session;
  const root = rootUrl(session, task.prefix);
  const until = clock.now() + timeoutMs;
  let reply;
  let state;
  try {
    const bounds = () => ({ limit: LOOK_LIMIT, timeoutMs: until - clock.now() });
    reply = await exchange(session, adapter.poll(root, task), "free", signal, void 0, bounds());
    const asked = { root, task, now: clock.now() };
    const said2 = adapter.readLook?.(reply) ?? (isAccepted(reply) ? adapter.readPoll(bodyOfLook(reply), asked) : void 0);
    if (said2 && "next" in said2) {
      reply = await exchange(session, said2.next, "free", signal, void 0, bounds());
      state = said2.read(readJson(reply), reply);
    } else state = said2;
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const tooLarge = error.kind === "too-large";
    return { state: null, lasting: null, problem: error.message, floorMs: 0, tooLarge };
  }
  const retryAfter = askedPauseMs(reply, clock.now());
  const pollAfter = Number(reply.headers["openai-poll-after-ms"]);
  const floorMs = Math.max(retryAfter ?? 0, pollAfter > 0 && pollAfter < 6e5 ? pollAfter : 0);
  if (state) return { state: withWholeAddresses(state, root), floorMs };
  if (state === null) return { state, floorMs, lasting: "not_found", unsure: true, problem: "it does not know it" };
  if (reply.status === 429) session.pacer.pause(pauseMs(retryAfter, backoffMs(1, session.clock.random())));
  const verdict = judgeSubmit(adapter, reply);
  const page = adviceForPage(session, reply);
  const problem = page !== "" ? `${describe(reply, verdict)}. ${page}` : verdict.error ? `HTTP ${reply.status}: ${verdict.error.message}` : `HTTP ${reply.status} without a task in it`;
  const isStated = verdict.said !== "anyone" && (reply.status < 300 || reply.status >= 400);
  const lasting = isStated && verdict.rule.action === "refuse" && LASTING.has(verdict.code) ? verdict.code : null;
  return { state: null, lasting, problem, floorMs, otherPrefix: verdict.rule === INVALID_URL };
}
function isAccepted({ status }) {
  return status >= 200 && status < 300;
}
function withWholeAddresses(state, root) {
  const named = state.videoUrls ?? (state.videoUrl === null ? [] : [state.videoUrl]);
  if (named.length === 0) return state;
  const videoUrls = [...new Set(named.flatMap((address) => resolveAddress(address, root)))];
  return { ...state, videoUrl: videoUrls[0] ?? null, videoUrls };
}
var LASTING = /* @__PURE__ */ new Set([
  "auth",
  "permission",
  "not_found",
  "invalid_input",
  "insufficient_funds"
]);
function prefixesBeside(session, task) {
  const { prefixes } = session.adapter;
  return prefixes.filter((prefix) => prefix !== (task.prefix ?? prefixes[0]));
}
function isOurs(handle) {
  return handle.submittedAt !== void 0;
}
function isNowhere(code) {
  return code === "not_found" || code === "invalid_input";
}
function chargedOf(session, known) {
  if (!known) return "unknown";
  return session.adapter.free ? "no" : "yes";
}
function failedTask(session, task, state) {
  const { adapter } = session;
  const reported = state.failure;
  const refunded = !adapter.free ? reported?.refunded ?? "unknown" : "yes";
  const charged = refunded === "yes" ? "no" : refunded === "no" ? "yes" : "unknown";
  const money = adapter.free ? "The sandbox charges nothing." : refunded === "yes" ? adapter.refunds === "yes" ? "The provider refunds failed tasks." : "The provider says that it is not charged." : refunded === "no" ? `The provider charges it all the same${state.cost === null ? "" : `: ${formatUsd(state.cost)}`}.` : "Whether the provider refunds it is not stated: check the balance.";
  const code = reported?.code ?? "provider_failed";
  const why = reported?.message ?? "no reason given";
  return errorOf(
    session,
    "failed",
    { id: task.id, word: state.word, why, money, advice: session.words.advice[code] ?? "" },
    { code, task, charged, refunded, ...reported?.providerCode ? { providerCode: reported.providerCode } : {} }
  );
}
function timedOut(session, task, timeoutMs, problem, known) {
  const facts = {
    id: task.id,
    seconds: Math.round(timeoutMs / 1e3),
    trouble: problem === "" ? "" : ` Last trouble: ${sentence(problem)}`
  };
  return known ? errorOf(session, "notReady", { ...facts, paid: !session.adapter.free }, { task }) : errorOf(session, "notSeen", facts, { task });
}
function aborted(session, task, known) {
  return errorOf(session, known ? "stoppedWaiting" : "stoppedUnseen", { id: task.id }, { task });
}
function gone(session, task, code, problem, known) {
  const { adapter, words } = session;
  const nowhere = isNowhere(code);
  const advice = nowhere ? known ? "The provider no longer knows it, or knows it under another key or address." : "Check its id, and the provider, key and address that it was made with. Whether it was charged, nobody can say." : `Check the key, then ${words.resume}: the task is taken up where it stands.`;
  return errorOf(
    session,
    "lost",
    { id: task.id, why: problem, advice: `${known ? "It was accepted before. " : ""}${advice}` },
    {
      code: code === "invalid_input" ? "not_found" : code,
      task,
      charged: nowhere ? isOurs(task) && adapter.free ? "no" : "unknown" : chargedOf(session, known),
      retryable: !nowhere
    }
  );
}

// packages/core/src/engine/download/download.ts
import { createHash } from "node:crypto";

// packages/core/src/engine/download/data-address.ts
var PIECE = 256 * 1024;
function openData(address) {
  const comma = address.indexOf(",");
  const head = comma === -1 || comma > 300 ? "" : address.slice("data:".length, comma).trim().toLowerCase();
  if (!head.startsWith("video/")) return null;
  const isBase64 = /;\s*base64$/.test(head);
  const pieces = isBase64 ? base64Pieces(address, comma + 1) : percentPieces(address, comma + 1);
  return {
    status: 200,
    headers: { "content-type": head.replace(/;.*$/s, "") },
    async text(limit) {
      const decoder = new TextDecoder();
      let text2 = "";
      for (const piece of pieces) {
        text2 += decoder.decode(piece, { stream: true });
        if (text2.length > limit)
          throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
      }
      return text2 + decoder.decode();
    },
    async *stream() {
      yield* pieces;
    },
    discard() {
    }
  };
}
function* base64Pieces(address, from) {
  let left = "";
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at);
    const letters = unescaped(address.slice(at, end)).replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/");
    at = end;
    const all = left + letters;
    const whole2 = at < address.length ? all.length - all.length % 4 : all.length;
    left = all.slice(whole2);
    yield bytesOf(all.slice(0, whole2));
  }
}
function* percentPieces(address, from) {
  const encoder = new TextEncoder();
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at);
    const bytes = [];
    for (let index = at; index < end; index++) {
      const letter = address[index] ?? "";
      const hex = letter === "%" ? address.slice(index + 1, index + 3) : "";
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes.push(Number.parseInt(hex, 16));
        index += 2;
      } else if (letter <= "\x7F") bytes.push(letter.charCodeAt(0));
      else bytes.push(...encoder.encode(letter));
    }
    at = end;
    yield Uint8Array.from(bytes);
  }
}
function endOfPiece(address, at) {
  const end = Math.min(at + PIECE, address.length);
  if (end === address.length) return end;
  const percent = address.lastIndexOf("%", end - 1);
  return percent > at && percent > end - 3 ? percent : end;
}
function unescaped(text2) {
  return text2.includes("%") ? text2.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text2;
}
function bytesOf(base64) {
  let binary;
  try {
    binary = atob(base64);
  } catch {
    throw new TransportError("address", "no", "the data: address in the reply holds no readable base64");
  }
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

// packages/core/src/engine/download/refused-file.ts
var NOT_OF_THE_CLIP = /\b(?:ip|api[ _-]?key|token|firewall|waf|access|account|user|region|country|network|website|site)\b/i;
var OF_THE_CLIP = /content|moderat|safety|nsfw|polic|violat|sensitive|censor|unsafe|flagged|prompt|responsible|\brai\b|敏感|违规|审核/i;
function refusalIn(body) {
  const text2 = body.trim();
  const json = readJson({ status: 200, headers: {}, text: text2 });
  const reason = json === void 0 || typeof json === "string" ? inWords2(json ?? text2) : inJson(json);
  const said2 = `${reason?.code ?? ""} ${reason?.message ?? ""}`;
  if (reason === null || NOT_OF_THE_CLIP.test(said2) || !OF_THE_CLIP.test(said2)) return null;
  return failureOf("failed", reason, "unknown");
}
function inJson(json) {
  const said2 = [reasonIn(void 0, json), remarkIn(json, false)].find((part) => part !== null && isPlainlyOver(part));
  return said2 ?? filterIn(json);
}
function inWords2(text2) {
  if (text2.length > 500 || /^[<{[]/.test(text2)) return null;
  const reason = { code: null, message: text2 };
  return isPlainlyOver(reason) ? reason : null;
}
var TIMES = 3;
function createRefusals() {
  let last = null;
  let times = 0;
  return {
    hear(failure) {
      times += failure === null ? 0 : 1;
      last = failure ?? last;
    },
    believed: () => times >= TIMES ? last : null
  };
}

// packages/core/src/engine/download/download.ts
var UnreadableVideo = class extends Error {
  /** What tells the place that it came from, and the place in words; undefined where it is not known. */
  source;
  constructor(message, source) {
    super(message);
    this.source = source;
  }
};
var PATIENCE_MS = 5 * 6e4;
var REDIRECTS = 5;
var MAX_BYTES = 4 * 1024 ** 3;
var WRONG_ROUNDS = 4;
var GONE_ROUNDS = 6;
var STUBBORN = 3;
var SLOW_MS = 6e4;
var SLOW_BYTES = 60 * 1024;
var SAID_BYTES = 64 * 1024;
var EARLY_MS = 100;
async function* readClip(session, task, state, options = {}) {
  if (state.status !== "succeeded") throw notThere(session, task, state);
  const { clock } = session;
  const { signal, avoid, maxBytes = MAX_BYTES, leastMs = 0, deadline = Number.POSITIVE_INFINITY } = options;
  const end = Math.max(deadline, clock.now() + leastMs);
  const left = () => end - clock.now();
  const hash = createHash("sha256");
  const tour = new Tour(lastOfAll(sourcesOf(session, task, state), avoid));
  let failure = state.failure;
  const refusals = createRefusals();
  let kind2 = "mp4";
  let check = null;
  let known = null;
  let offset = 0;
  let packed = false;
  let asked = false;
  let goneRounds = 0;
  let wrongRounds = 0;
  let attempt = 0;
  let stubborn = 0;
  let waitMs = null;
  let mayBeLate = false;
  const progress = { at: clock.now(), offset: 0 };
  for (; ; ) {
    const source = tour.current();
    if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
    if (left() <= 0)
      throw hasAnswer(tour.all) ? givenUp(session, task, tour.all, "trouble") : errorOf(session, "fileTooLate", { id: task.id }, { task });
    if (!source) throw givenUp(session, task, tour.all, "wrong", failure);
    if (offset === 0) known = null;
    let response = null;
    let failing = "trouble";
    let said2 = "";
    try {
      const resumed = known?.source === source.id && !packed;
      response = await open(session, source.request, resumed ? offset : 0, resumed ? known : null, left(), signal);
      packed ||= isPacked(response.headers);
      const verdict = await judge(session, response, source, { offset, known, maxBytes });
      if (verdict.kind === "file") {
        known = known?.source === source.id ? known : verdict.known;
        if (offset === 0) {
          kind2 = verdict.clip;
          check = checkClip(kind2, maxBytes);
        }
        const reading = {
          offset,
          skip: verdict.skip,
          hash,
          check,
          total: known.total,
          maxBytes,
          clock
        };
        for await (const chunk of verifiedChunks(verdict.body, reading)) {
          offset += chunk.byteLength;
          if (offset - progress.offset >= SLOW_BYTES || offset === known.total) {
            progress.at = clock.now();
            progress.offset = offset;
          }
          attempt = 0;
          stubborn = 0;
          yield chunk;
          if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
          if (left() <= 0) throw errorOf(session, "fileTooLate", { id: task.id }, { task });
        }
        const torn = check?.isTorn() ?? true;
        const arrived = offset === known.total;
        if (arrived || known.total === null && !torn)
          return ended(session, task, source, { offset, hash, check, kind: kind2 });
        said2 = `the body ended at ${offset} of ${known.total ?? "more"} bytes`;
      } else {
        failing = verdict.kind;
        said2 = verdict.said;
        waitMs = Math.max(waitMs ?? 0, verdict.waitMs ?? 0) || waitMs;
        mayBeLate ||= verdict.mayBeLate ?? false;
        if (source.isRoute) refusals.hear(verdict.refusal ?? null);
        if (verdict.named && tour.insert(sourcesAt(session, verdict.named, task)))
          said2 = `${said2}, which names another address`;
      }
    } catch (error) {
      if (error instanceof TransportError && offset > 0 && offset === known?.total)
        return ended(session, task, source, { offset, hash, check, kind: kind2 });
      if (error instanceof Unplayable) throw unplayable(session, task, source, error.message);
      if (error instanceof TooLarge)
        throw givenUp(session, task, [{ ...source, answer: { failing: "wrong", said: error.message } }], "wrong");
      if (!(error instanceof NotThisFile || error instanceof TransportError)) throw error;
      if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
      if (left() <= EARLY_MS && error instanceof TransportError && !hasAnswer(tour.all))
        throw errorOf(session, "fileTooLate", { id: task.id }, { task });
      failing = error instanceof NotThisFile ? "wrong" : error.kind === "address" ? "refused" : "trouble";
      said2 = error.message;
    } finally {
      response?.discard();
    }
    if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
    source.answer = { failing, said: session.withoutKey(said2) };
    const stays = failing === "trouble" && offset > 0 && known?.source === source.id && ++stubborn < STUBBORN;
    if (!stays) {
      stubborn = 0;
      if (!tour.advance()) continue;
      failure ??= refusals.believed();
      const kinds = new Set(tour.all.map(({ answer }) => answer?.failing ?? "trouble"));
      const hopeful = kinds.has("trouble");
      const isGone = kinds.has("gone") && !kinds.has("wrong") && !kinds.has("refused");
      const mayHaveMoved = kinds.has("gone") || mayBeLate;
      if (!hopeful && isGone) goneRounds += 1;
      else if (!hopeful) wrongRounds += 1;
      if (mayHaveMoved && !asked) {
        asked = true;
        try {
          const fresh = await freshState(session, task, left(), signal);
          if (fresh) {
            failure = fresh.failure;
            tour.replace(lastOfAll(sourcesOf(session, task, fresh), avoid));
            continue;
          }
          if (!hopeful) throw givenUp(session, task, tour.all, isGone ? "gone" : "wrong", failure);
        } catch (error) {
          if (!ReelayError.is(error) || !error.retryable || error.code !== "provider_unavailable") throw error;
          if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
          asked = false;
          goneRounds = 0;
          source.answer = { failing: "trouble", said: error.message };
        }
      }
      if (!hopeful && failure !== null && (asked || !mayHaveMoved)) throw failedWith(session, task, failure, tour.all);
      if (goneRounds >= (options.goneRounds ?? GONE_ROUNDS)) throw givenUp(session, task, tour.all, "gone", failure);
      if (wrongRounds >= WRONG_ROUNDS || goneRounds + wrongRounds >= GONE_ROUNDS)
        throw givenUp(session, task, tour.all, "wrong", failure);
    }
    attempt += 1;
    if (clock.now() - progress.at > (options.patienceMs ?? PATIENCE_MS))
      throw givenUp(session, task, tour.all, "trouble", failure);
    const pause = pauseMs(waitMs, backoffMs(attempt - 1, clock.random(), 1e4));
    await clock.sleep(Math.max(0, Math.min(pause, left())), signal);
    waitMs = null;
  }
}
function ended(session, task, source, { offset, hash, check, kind: kind2 }) {
  if (check?.isTorn()) throw unplayable(session, task, source, `the file ends in the middle, after ${offset} bytes`);
  const problem = check?.problem() ?? "nothing came";
  if (check === null || check.problem() !== null)
    throw unplayable(session, task, source, `${problem} (${offset} bytes)`);
  return { bytes: offset, sha256: hash.digest("hex"), ...kind2 === "mp4" ? {} : { kind: kind2 } };
}
function hasAnswer(sources) {
  return sources.some(({ answer }) => answer !== null);
}
function lastOfAll(sources, avoid) {
  if (!avoid || avoid.size === 0) return sources;
  return [...sources.filter(({ id }) => !avoid.has(id)), ...sources.filter(({ id }) => avoid.has(id))];
}
var NotThisFile = class extends Error {
};
var Unplayable = class extends Error {
};
var TooLarge = class extends Error {
};
async function judge(session, response, source, { offset, known, maxBytes }) {
  const { status, headers } = response;
  if (status !== 200 && status !== 206) return judgeRefusal(session, response, source);
  const isSame = known === null || known.source === source.id;
  const total = totalBytes(status, headers);
  const wrong = (said3) => ({ kind: "wrong", said: said3 });
  if (status === 206 && isPacked(headers)) return { kind: "trouble", said: "it sent a part of a compressed file" };
  if (status === 206 && rangeStart(headers) !== (isSame ? offset : 0))
    return wrong("it answered another range than asked");
  if (known?.total != null && total !== null && total !== known.total) return wrong("the file changed at the host");
  if (total !== null && total > maxBytes)
    return wrong(`the file is larger than ${sizeInWords(maxBytes)} (${total} bytes)`);
  const skip = status === 206 && isSame ? 0 : offset;
  const found = { source: source.id, total, validator: validatorOf(headers) };
  if (status === 206 && isSame && offset > 0)
    return { kind: "file", known: found, skip, clip: "mp4", body: response.stream() };
  const { first, body } = await withFirstBytes(response.stream());
  const begins = readFirstBytes(first);
  if ("kind" in begins) {
    if (first.byteLength < FIRST_BYTES) return wrong(`what it sent is no video: ${first.byteLength} bytes`);
    return { kind: "file", known: found, skip, clip: begins.kind, body };
  }
  const type = (headers["content-type"] ?? "").toLowerCase().slice(0, 60);
  const said2 = `HTTP ${status}, but what it sent is ${begins.instead}${type === "" ? "" : ` (${type})`}`;
  if (!begins.text) return wrong(`${said2} and no video`);
  return judgeText(session, source, said2, begins.instead, body);
}
async function judgeText(session, source, said2, what, body) {
  const limit = what === "JSON" ? LOOK_LIMIT : SAID_BYTES;
  const text2 = await textOf2(body, limit).catch((error2) => {
    if (error2 instanceof TransportError && error2.kind === "too-large") return "";
    throw error2;
  });
  const json = what === "JSON" ? readJson({ status: 200, headers: {}, text: text2 }) : void 0;
  const error = readWireError(json);
  const words = error ? `HTTP 200: ${error.message}` : said2;
  const refusal2 = what === "JSON" || what === "text" ? refusalIn(text2) : null;
  if (refusal2 !== null) return { kind: "wrong", said: `HTTP 200: ${refusal2.message}`, refusal: refusal2 };
  const state = session.adapter.readPoll(json);
  if (state && !("next" in state) && state.status !== "succeeded" && state.known && source.isRoute)
    return { kind: "trouble", said: `it says that the task is ${state.word}`, mayBeLate: true };
  const line = what === "text" ? text2.trim() : "";
  const named = addressesIn(/^(?:https?:\/\/|data:video\/)\S+$/i.test(line) ? line : json);
  return { kind: "wrong", said: words, ...named.length > 0 ? { named } : {} };
}
async function judgeRefusal(session, response, source) {
  const { status, headers } = response;
  const text2 = session.withoutKey(await response.text(SAID_BYTES).catch(() => ""));
  const json = readJson({ status, headers, text: text2 });
  const error = readWireError(json);
  const words = error?.message ?? firstText(object(json)?.["detail"], object(json)?.["message"], object(json)?.["msg"]);
  const type = headers["content-type"] || "no content type";
  const said2 = words === void 0 ? `HTTP ${status} with ${type}` : `HTTP ${status}: ${words}`;
  const waitMs = retryAfterMs(headers, session.clock.now());
  const refusal2 = status >= 400 && status < 500 ? refusalIn(text2) : null;
  if (refusal2 !== null) return { kind: "wrong", said: `HTTP ${status}: ${refusal2.message}`, refusal: refusal2 };
  const notReady = /not completed|not ready|not finished|current status|(?:still|being) (?:processed|processing|generated)/i.test(
    words ?? ""
  );
  if (notReady && status >= 400 && status < 500 || status === 202 || status === 425)
    return { kind: "trouble", said: said2, waitMs };
  if (status === 401 || status === 403) {
    const gone2 = !source.request.authorized || /expire|no longer|gone|deleted|purged|removed/i.test(`${error?.code} ${words}`);
    return { kind: gone2 ? "gone" : "wrong", said: said2, mayBeLate: true };
  }
  if (status === 410) return { kind: "gone", said: said2 };
  if (source.isRoute && (status === 405 || status === 501)) return { kind: "absent", said: said2 };
  if (status === 404) return { kind: source.isRoute && isNoRoute(error) ? "absent" : "gone", said: said2, mayBeLate: true };
  const lasting = status < 300 || status >= 400 && status < 500 && status !== 408 && status !== 429;
  return { kind: lasting ? "wrong" : "trouble", said: said2, waitMs };
}
function isNoRoute(error) {
  if (!error) return true;
  return /invalid url|\broute\b|endpoint|no such path|cannot get|method|^not found\.?$|no handler|unknown (?:url|path)/i.test(
    error.message
  );
}
async function withFirstBytes(stream) {
  const rest = stream[Symbol.asyncIterator]();
  let first = new Uint8Array(0);
  let isOver = false;
  while (!isOver && first.byteLength < FIRST_BYTES) {
    const step = await rest.next();
    if (step.done) isOver = true;
    else first = first.byteLength === 0 ? step.value : concat(first, step.value);
  }
  async function* body() {
    try {
      if (first.byteLength > 0) yield first;
      while (!isOver) {
        const step = await rest.next();
        if (step.done) return;
        yield step.value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { first, body: body() };
}
async function textOf2(body, limit) {
  const decoder = new TextDecoder();
  let text2 = "";
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
    text2 += decoder.decode(chunk, { stream: true });
  }
  return text2 + decoder.decode();
}
async function* verifiedChunks(body, { offset, skip, hash, check, total, maxBytes, clock }) {
  const again = skip > 0 ? createHash("sha256") : null;
  let left = skip;
  let at = offset;
  for await (let chunk of atSpeed(body, clock)) {
    if (again && left > 0) {
      const part = chunk.subarray(0, left);
      again.update(part);
      left -= part.byteLength;
      chunk = chunk.subarray(part.byteLength);
      if (left === 0 && again.digest("hex") !== hash.copy().digest("hex"))
        throw new NotThisFile("it sent another file than before");
    }
    if (total !== null && at + chunk.byteLength > total) chunk = chunk.subarray(0, Math.max(0, total - at));
    if (chunk.byteLength > 0) {
      at += chunk.byteLength;
      if (at > maxBytes) throw new TooLarge(`the file is larger than ${sizeInWords(maxBytes)}`);
      check.pass(chunk);
      const never = check.hopeless();
      if (never !== null)
        throw at === chunk.byteLength ? new NotThisFile(`what it sent is no clip: ${never}`) : new Unplayable(never);
      hash.update(chunk);
      yield chunk;
    }
    if (at === total) return;
  }
}
async function* atSpeed(body, clock) {
  let waited = 0;
  let came = 0;
  let since = clock.now();
  for await (const chunk of body) {
    waited += clock.now() - since;
    came += chunk.byteLength;
    if (waited >= SLOW_MS) {
      if (came < SLOW_BYTES)
        throw new TransportError("timeout", "maybe", `it brought ${came} bytes in ${Math.round(waited / 1e3)} s`);
      waited = 0;
      came = 0;
    }
    yield chunk;
    since = clock.now();
  }
}
function sizeInWords(bytes) {
  return bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes} bytes`;
}
function concat(first, second) {
  const both = new Uint8Array(first.byteLength + second.byteLength);
  both.set(first);
  both.set(second, first.byteLength);
  return both;
}
async function open(session, source, offset, known, timeoutMs, signal) {
  if (isData(source.url)) {
    const file = openData(source.url);
    if (file === null)
      throw new TransportError("address", "no", "refused: it is a data: address of something that is no video");
    return file;
  }
  const own = new URL(session.baseUrl).origin;
  let request = source;
  if (offset > 0) {
    const range = { Range: `bytes=${offset}-` };
    if (known?.validator) range["If-Range"] = known.validator;
    request = { ...source, headers: { ...source.headers, ...range } };
  }
  for (let hop = 0; ; hop++) {
    const isOwn = URL.canParse(request.url) && new URL(request.url).origin === own;
    const refused = refusedAsset(request.url, session.isPrivate || isOwn);
    if (refused !== null) throw new TransportError("address", "no", `the address of the file was refused: ${refused}`);
    const response = await session.http(session.authorize(request), {
      purpose: "asset",
      publicOnly: !session.isPrivate && !isOwn,
      ...timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs: Math.max(1, timeoutMs) },
      ...signal ? { signal } : {}
    });
    const location = response.headers["location"];
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === void 0)
      return response;
    response.discard();
    if (hop >= REDIRECTS) throw new TransportError("address", "no", `more than ${REDIRECTS} redirects`);
    if (!URL.canParse(location, request.url)) throw new TransportError("address", "no", "a redirect to nowhere");
    const next = new URL(location, request.url);
    if (new URL(request.url).protocol === "https:" && next.protocol === "http:")
      throw new TransportError("address", "no", "a redirect from https to http");
    request = { ...request, url: next.href, authorized: request.authorized && next.origin === own };
  }
}
async function freshState(session, task, timeoutMs, signal) {
  try {
    const state = await getTask(session, task, signal, true, timeoutMs);
    return state.status === "succeeded" ? state : null;
  } catch (error) {
    if (ReelayError.is(error) && error.code === "not_found") return null;
    throw error;
  }
}
function totalBytes(status, headers) {
  const range = /\/(\d{1,15})$/.exec(headers["content-range"] ?? "");
  const value = status === 206 ? range?.[1] : isPacked(headers) ? void 0 : headers["content-length"];
  return value !== void 0 && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
function isPacked(headers) {
  return !/^(?:identity)?$/i.test(headers["content-encoding"]?.trim() ?? "");
}
function rangeStart(headers) {
  const match = /^bytes (\d{1,15})-/.exec(headers["content-range"] ?? "");
  return match ? Number(match[1]) : null;
}
function validatorOf(headers) {
  const etag = headers["etag"];
  return etag !== void 0 && !etag.startsWith("W/") ? etag : headers["last-modified"] ?? null;
}
function notThere(session, task, { status, failure: reported }) {
  const { id } = task;
  if (status === "queued" || status === "running") return errorOf(session, "askedTooSoon", { id, status }, { task });
  const refunded = reported?.refunded ?? "unknown";
  return errorOf(
    session,
    "endedWithoutVideo",
    { id, status, why: reported?.message ?? "no reason given" },
    { code: reported?.code ?? "provider_failed", task, charged: chargedAfter(session, refunded), refunded }
  );
}
function failedWith(session, task, reported, sources) {
  const { code, message, refunded, providerCode } = reported;
  const charged = chargedAfter(session, refunded);
  const money = charged === "no" ? "The provider says that it is not charged." : "Whether it is charged is not stated: check the balance.";
  const advice = session.words.advice[code] ?? "";
  return errorOf(
    session,
    "madeNoFile",
    { id: task.id, why: message, money, advice, answers: answersOf(sources) },
    { code, task, charged, refunded, ...providerCode === null ? {} : { providerCode } }
  );
}
function chargedAfter({ adapter }, refunded) {
  if (adapter.free || refunded === "yes") return "no";
  return refunded === "no" ? "yes" : "unknown";
}
function answersOf(sources) {
  const parts = sources.map(({ request, answer }) => `${inWords(request.url)}: ${answer?.said ?? "not asked"}`);
  const all = [...new Set(parts)];
  const more = all.length > 6 ? `; and ${all.length - 6} more` : "";
  return all.slice(0, 6).join("; ") + more;
}
function unplayable(session, task, source, why) {
  const place2 = inWords(source.request.url);
  const cause = new UnreadableVideo(why, { id: source.id, place: place2 });
  return errorOf(session, "fileUnplayable", { id: task.id, place: place2, why }, { task, cause });
}
function givenUp(session, task, sources, why, reported = null) {
  if (reported !== null && why !== "trouble") return failedWith(session, task, reported, sources);
  const { id } = task;
  const answers = answersOf(sources);
  if (why === "gone") return errorOf(session, "fileGone", { id, answers: answers || "no address" }, { task });
  const noPlace = sources.every(({ answer }) => answer?.failing === "absent");
  const reason = noPlace ? `the host names no address, and has no content route (${answers})` : answers;
  const code = why === "wrong" ? "invalid_response" : "network";
  return errorOf(session, "fileNotFetched", { id, why: reason }, { code, task });
}

// packages/core/src/engine/download/fetch-clip.ts
var TRIES = 3;
var MOST_TRIES = 8;
async function fetchClip(session, task, state, save, options = {}) {
  const avoid = /* @__PURE__ */ new Set();
  const answers = /* @__PURE__ */ new Set();
  for (let attempt = 1; ; attempt++) {
    try {
      return await save(readClip(session, task, state, { ...options, avoid }));
    } catch (error) {
      const unreadable = error instanceof ReelayError ? error.cause : error;
      if (!(unreadable instanceof UnreadableVideo)) throw error;
      const { source, message } = unreadable;
      const isNew = source !== void 0 && !avoid.has(source.id);
      if (source !== void 0) avoid.add(source.id);
      answers.add(source === void 0 ? message : `${source.place}: ${message}`);
      if (attempt < TRIES || isNew && attempt < MOST_TRIES) continue;
      const facts = { id: task.id, answers: [...answers].join("; ") };
      throw errorOf(session, "nothingPlayable", facts, { task, cause: error });
    }
  }
}

// packages/core/src/providers/extra-fields.ts
var DEEPEST2 = 32;
function fieldsOf2(extra) {
  const found = [];
  const walk = (value, path, inside, depth) => {
    if (depth > DEEPEST2) return void found.push({ path, name: "", inside });
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(asSent(item), `${path}[${index}]`, inside, depth + 1);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (item === void 0) continue;
      const at = path === "" ? key : `${path}.${key}`;
      const sent = asSent(item);
      const levels = levelsOf(key);
      for (const [index, name2] of levels.entries()) {
        const above = [...inside, ...levels.slice(0, index)];
        found.push({ path: at, name: name2, inside: above, ...index === levels.length - 1 ? { value: sent } : {} });
      }
      walk(sent, at, [...inside, ...levels], depth + 1);
    }
  };
  walk(asSent(extra), "", [], 0);
  return found;
}
function asSent(value) {
  if (typeof value === "string") return settingsIn(value) ?? value;
  const { toJSON } = value ?? {};
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}
function levelsOf(key) {
  const levels = key.split(/[.[\]/]+/).filter((level) => level !== "");
  return levels.length > 1 ? levels : [key];
}
var SETTINGS = [
  /(?:^|[\s?&;,|{"'([])["']?([\p{L}_$][\p{L}\p{N}_.$[\]-]*)["']?\s*=(?!=)\s*[^\s&]/gu,
  new RegExp("(?:^|\\s)--(\\p{L}[\\p{L}\\p{N}_-]*)", "gu"),
  new RegExp("(?:^|\\s)-(\\p{L})(?=[\\s=]*\\d)", "gu"),
  // In a sentence a word may stand before a colon, too; of a setting one word or number is all that follows.
  /(?:^|[\n,;{])[ \t]*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:[ \t]*[^\s,;]+[ \t]*(?=$|[\n,;}])/gu
];
function settingsIn(text2) {
  if (/^\s*["[{]/.test(text2)) {
    try {
      const inner = JSON.parse(text2);
      return typeof inner === "string" ? settingsIn(inner) : inner;
    } catch {
    }
  }
  if (/^\s*(?:data:|[a-z][a-z0-9+.-]*:\/\/)\S*\s*$/i.test(text2)) return null;
  const plain = (/%3D/i.test(text2) ? unescaped2(text2) : text2).normalize("NFKC");
  const names2 = SETTINGS.flatMap((setting) => [...plain.matchAll(setting)].map(([, name2 = ""]) => name2));
  return names2.length === 0 ? null : Object.fromEntries(names2.map((name2) => [name2, true]));
}
function unescaped2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function plainName(name2) {
  return name2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
var KEEPS_THE_PRICE = namesIn(`
  seed random_seed noise_seed
  prompt negative_prompt negative_text negative
  prompt_extend prompt_optimizer prompt_optimization prompt_enhancement prompt_enhancer prompt_expansion prompt_upsampling
  enhance_prompt optimize_prompt expand_prompt enable_prompt_expansion enable_prompt_optimizer enable_prompt_enhancement
  cfg cfg_scale guidance guidance_scale sampler scheduler style
  camera camera_control camera_motion camera_movement camera_fixed fixed_camera
  multi_shot
  first_frame first_frame_image first_frame_image_url first_frame_url first_image start_image start_image_url
  last_frame last_frame_image last_frame_image_url last_frame_url last_image end_image end_image_url end_frame
  image_tail tail_image tail_image_url
  watermark aigc_watermark
  person_generation safety_checker enable_safety_checker safety_tolerance safety_filter moderation content_moderation
  public_figure_threshold
  callback callback_url callback_uri callback_id callback_mode callback_secret callback_headers
  webhook webhook_url webhook_uri webhook_id webhook_secret webhook_key webhook_events webhook_events_filter webhook_headers
  notify_url notify_hook notification_url
  user user_id user_name end_user end_user_id session_id trace_id request_id client_request_id client_id
  external_id external_task_id external_reference idempotency_key correlation_id order_id invoice invoice_id
  timestamp created_at timeout timeout_ms timeout_seconds
  project project_id campaign campaign_id account account_id customer customer_id tenant tenant_id organization
  department team country language locale title description comment note notes label labels tag tags category
`);
var HOLDS_FIELDS = namesIn(`
  input inputs parameter parameters param params config configuration generation_config option options setting settings
  metadata meta extra extras extra_body additional additional_parameters provider_options advanced
`);
var MAY_BE_LISTS = namesIn("label labels tag tags category webhook_events webhook_events_filter");
var CAMERA = namesIn("type config horizontal vertical pan tilt roll zoom direction");
function namesIn(text2) {
  return new Set(text2.trim().split(/\s+/).map(plainName));
}
function billedFields(extra) {
  const fields = fieldsOf2(extra);
  const unknown2 = fields.filter((field) => !isKnownToKeepIt(field)).map(({ path }) => path);
  const several = fields.filter(({ name: name2, value }) => isSeveral(name2, value)).map(({ path }) => path);
  const found = /* @__PURE__ */ new Set([...unknown2, ...several]);
  const holders = new Set(fields.filter(({ value }) => typeof value === "object").map(({ path }) => path));
  const holdsOthers = (path) => holders.has(path) && [...found].some((one) => one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
  return [...new Set(fields.map(({ path }) => path))].filter((path) => found.has(path) && !holdsOthers(path));
}
function isKnownToKeepIt({ name: name2, inside, value }) {
  const plain = plainName(name2);
  if (HOLDS_FIELDS.has(plain)) return value === void 0 || value === null || typeof value === "object";
  return KEEPS_THE_PRICE.has(plain) || CAMERA.has(plain) && inside.some((above) => /^camera/i.test(plainName(above)));
}
function isSeveral(name2, value) {
  return Array.isArray(value) && value.length > 1 && !MAY_BE_LISTS.has(plainName(name2));
}

// packages/core/src/providers/estimate.ts
function estimate(card, request) {
  const priced = fromCard(card, request);
  if (priced.usd === null || priced.usd === 0) return priced;
  const billed = billedFields(request.extra ?? {});
  return billed.length === 0 ? priced : { usd: null, reason: uncertainPrice(billed) };
}
var MOST_NAMED = 5;
function uncertainPrice(billed) {
  const named = billed.slice(0, MOST_NAMED).map((field) => `"${field.length > 80 ? `${field.slice(0, 80)}\u2026` : field}"`);
  const more = billed.length - named.length;
  const words = more > 0 ? [...named, `${more} more`] : named;
  const last = words.at(-1) ?? "";
  const all = words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
  return `extra sets ${all}, which can change the price`;
}
function fromRows(card, price, request) {
  const { defaults = {} } = card;
  const duration = request.duration ?? defaults.duration;
  const asked = {
    resolution: request.resolution ?? defaults.resolution,
    aspectRatio: request.aspectRatio ?? defaults.aspectRatio,
    audio: request.audio ?? defaults.audio,
    image: (request.images?.length ?? 0) > 0,
    references: (request.references?.length ?? 0) > 0,
    video: (request.references ?? []).some((file) => typeof file === "string" && mediaKind(file) === "video"),
    duration
  };
  const row = price.rows.find(
    (row2) => Object.entries(asked).every(([name2, value]) => {
      const wanted = row2[name2];
      return wanted === void 0 || wanted === value;
    })
  );
  if (!row) return { usd: null, reason: `no price is known for such a clip of "${card.model}"` };
  const length = duration ?? Math.max(...card.durations);
  if (row.per === "second" && !Number.isFinite(length))
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` };
  const clip = Math.max(row.usd * (row.per === "second" ? length : 1), row.least ?? 0);
  const total = clip + (row.eachImage ?? 0) * Math.max(0, imagesOf(request) - (row.freeImages ?? 0));
  const atMost = row.per === "second" && duration === void 0 ? [`at most: it is counted as ${length} s`] : [];
  const note = [...atMost, ...price.note === void 0 ? [] : [price.note]].join("; ");
  return { usd: usd(total), source: price.source, row: rowInWords(row), ...note && { note } };
}
function imagesOf({ images = [], endImage, references = [] }) {
  const files = [...images, ...endImage === void 0 ? [] : [endImage], ...references];
  return files.filter((file) => typeof file !== "string" || mediaKind(file) === "image").length;
}
function rowInWords(row) {
  const { per, usd: usd2, resolution: resolution2, aspectRatio, audio, image, references, video, duration, eachImage, freeImages } = row;
  const parts = [
    `${formatUsd(usd2)} a ${per === "second" ? "second" : "clip"}`,
    resolution2,
    aspectRatio,
    duration === void 0 ? void 0 : `${duration} s`,
    audio === void 0 ? void 0 : audio ? "with audio" : "without audio",
    image === void 0 ? void 0 : image ? "from an image" : "from text",
    references ? "with references" : void 0,
    video === void 0 ? void 0 : video ? "with a reference video" : "without a reference video",
    eachImage === void 0 ? void 0 : `${formatUsd(eachImage)} more for each image${freeImages ? ` after ${freeImages}` : ""}`
  ];
  return parts.filter((part) => part !== void 0).join(", ");
}
function fromCard(card, request) {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` };
  const { price } = card;
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` };
  if (price.per === "row") return fromRows(card, price, request);
  const rate = price.per === "call" ? price.usd : request.resolution === void 0 ? void 0 : price.usd[request.resolution];
  if (rate === void 0) return { usd: null, reason: `no price is known for ${request.resolution} of "${card.model}"` };
  const units = price.per === "call" ? 1 : request.duration;
  if (units === void 0)
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` };
  const note = price.note === void 0 ? {} : { note: price.note };
  return { usd: usd(rate * units), source: price.source, ...note };
}

// packages/core/src/video/fields.ts
var FIELDS = {
  /** The provider's own id of the model; its default model where absent. */
  model: { kind: "word", label: "Model", input: "model" },
  /** What the video shows, in words. */
  prompt: { kind: "text", label: "Prompt", input: null },
  /** Seconds. */
  duration: { kind: "seconds", label: "Duration", input: "duration" },
  /** `W:H`, `adaptive`, or a provider's own word such as `landscape`. */
  aspectRatio: { kind: "word", label: "Aspect Ratio", input: "aspect-ratio" },
  /** `720p`, a size in pixels, or a provider's own word such as `standard`. */
  resolution: { kind: "word", label: "Resolution", input: "resolution" },
  /** The first frame; several, or one where the model knows references only, are references. */
  imageUrl: { kind: "files", label: "Image URL", input: "image-url" },
  /** What the video must not show, in words. */
  negativePrompt: { kind: "text", label: "Negative Prompt", input: "negative-prompt", optional: true },
  /** The last frame. */
  endImageUrl: { kind: "file", label: "End Image URL", input: "end-image-url", optional: true },
  /** Images, and video or audio where the model takes them, that the video is to resemble. */
  referenceUrls: { kind: "files", label: "Reference URLs", input: "reference-urls", optional: true },
  /** The same seed gives a similar video, at best. */
  seed: { kind: "whole", label: "Seed", input: "seed", optional: true, range: [0, 2 ** 32 - 1] },
  /** Whether the video has sound. */
  audio: { kind: "flag", label: "Audio", input: "audio", optional: true },
  /** Fields of the provider's own, passed through as they are. */
  extra: { kind: "map", label: "Extra", input: "extra" }
};
var REQUEST_FIELDS = Object.keys(FIELDS);
var FILE_FIELD_NAMES = REQUEST_FIELDS.filter(
  (name2) => FIELDS[name2].kind.startsWith("file")
);
var OPTIONAL_FIELDS = REQUEST_FIELDS.filter((name2) => "optional" in FIELDS[name2]);

// packages/core/src/video/text.ts
function plainText(text2) {
  return text2.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
}
function plainTexts(value) {
  const plain = (inner) => {
    if (typeof inner === "string") return plainText(inner);
    if (Array.isArray(inner)) return inner.map(plain);
    if (Object.prototype.toString.call(inner) !== "[object Object]") return inner;
    if (typeof inner.toJSON === "function") return inner;
    return Object.fromEntries(Object.entries(inner).map(([name2, item]) => [name2, plain(item)]));
  };
  return plain(value);
}

// packages/core/src/providers/own-facts.ts
function findOwn(own, provider, named, card) {
  const common = cardsOf(provider).filter(
    ({ model, aliases, forms }) => model === card?.model || aliases?.includes(named) || Object.values(forms ?? {}).some((form) => form.model === named)
  );
  const names2 = [
    card?.formModel,
    named,
    card?.model,
    ...common.flatMap(({ model, aliases = [] }) => [model, ...aliases])
  ];
  const mine = own.filter((one) => one.provider === provider);
  return names2.flatMap((name2) => mine.find(({ model }) => model === name2) ?? [])[0];
}
function factsOf(card, own, maxImages) {
  if (own === void 0) return card;
  const source = { from: "your own price", asOf: own.asOf ?? "" };
  const base = card ?? {
    provider: own.provider,
    model: own.model,
    durations: [],
    resolutions: [],
    aspectRatios: [],
    images: { min: 0, max: maxImages ?? Number.POSITIVE_INFINITY },
    price: null,
    source
  };
  const lists = {
    durations: own.durations,
    resolutions: own.resolutions?.map((word2) => asCalled(card ? [card] : [], word2)),
    aspectRatios: own.aspectRatios?.map(normaliseRatio)
  };
  const facts = {
    ...base,
    ...over(base, own),
    price: priceOf(own, card, source),
    ...card === null ? { unknown: LISTS.filter((list3) => lists[list3] === void 0) } : {}
  };
  for (const list3 of LISTS) setList(facts, card, list3, lists[list3]);
  const [only, second] = facts.resolutions;
  if (facts.defaults && only !== void 0 && second === void 0)
    facts.defaults = { ...facts.defaults, resolution: facts.defaults.resolution ?? only };
  return facts;
}
var LISTS = ["durations", "resolutions", "aspectRatios"];
var FIELD = { durations: "duration", resolutions: "resolution", aspectRatios: "aspectRatio" };
function over(base, { images, references, promptMax, seed, typicalMs }) {
  const { form } = base;
  return {
    // In these forms the model is given no first frame, whatever it takes else.
    ...images && form !== "text" && form !== "reference" ? { images: { ...base.images, ...given(images) } } : {},
    ...references ? { references: { ...base.references, ...references } } : {},
    ...promptMax === void 0 ? {} : { promptMax },
    ...seed ? { seed: [seed[0], seed[1]] } : {},
    ...typicalMs === void 0 ? {} : { typicalMs }
  };
}
function given({ min, max }) {
  return { ...min === void 0 ? {} : { min }, ...max === void 0 ? {} : { max } };
}
function setList(facts, card, list3, values) {
  const field = FIELD[list3];
  if (values === void 0 || card && (card[list3].length === 0 || card.wire?.[field] === null)) return;
  Object.assign(facts, { [list3]: values });
  if (!facts.defaults || facts.defaults[field] === values[0]) return;
  facts.defaults = { ...facts.defaults, [field]: values[0] };
  facts.required = [...facts.required ?? [], field];
}
function priceOf({ price }, card, source) {
  const per = price.per === "clip" ? "call" : "second";
  const { usd: usd2 } = price;
  const rows = typeof usd2 === "number" ? [{ per, usd: usd2 }] : Object.entries(usd2).map(([word2, usd3]) => ({ per, usd: usd3, resolution: asCalled(card ? [card] : [], word2) }));
  return { per: "row", rows, source };
}

// packages/core/src/engine/order/allowed.ts
function elsewhere(adapter, can) {
  const others = [...cardsOf(adapter.id), ...MODEL_CARDS.filter((card) => card.provider !== adapter.id)];
  const found = others.filter((card) => card.provider !== "sandbox" && can(card)).slice(0, 3);
  if (found.length === 0) return " No model that Reelay has a card for can do it.";
  return ` Could do it: ${found.map((card) => `${card.model} at ${card.provider}${priceHint(card)}`).join(", ")}.`;
}
function priceHint(card) {
  if (card.price?.per === "call") return ` (${formatUsd(card.price.usd)} a clip)`;
  return "";
}
function allowed(values, unit = "") {
  return values.length === 0 ? "It takes no such field: leave it out." : `Allowed: ${list2(values)}${unit}.`;
}
function list2(values) {
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length > 5 && first !== void 0 && last !== void 0 && last - first === numbers.length - 1)
    return `${first} to ${last}`;
  const words = numbers.length === values.length ? numbers : values;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// packages/core/src/engine/order/broken-text.ts
var OBJECT = /\[object (?:Object|Array|Undefined|Null|Promise|Map|Set|WeakMap|WeakSet|Date|RegExp|Error|Function|AsyncFunction|GeneratorFunction|Generator|AsyncGenerator|Symbol|Number|String|Boolean|BigInt|Arguments|Proxy|JSON|Math|global|Window|Module|Response|Request|Headers|FormData|Blob|File|Buffer|ArrayBuffer|DataView|U?[Ii]nt(?:8|16|32)(?:Clamped)?Array|Uint8ClampedArray|Float(?:32|64)Array|Iterator|(?:Array|Map|Set|String) Iterator)\]/i;
var NOTHING2 = /^[\s"'`“”‘’«»,;:()[\]{}<>]*(?:(?:undefined|null|nan|none|nil)[\s"'`“”‘’«»,;:()[\]{}<>]*)+$/i;
var GITHUB = /^\s*(?:Object|Array)\s*$/;
function brokenText(value) {
  if (typeof value !== "string") {
    const what = Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `${String(value)}`;
    return `it is ${what} and no text. Give the words themselves: the field of it that holds the text.`;
  }
  const object2 = OBJECT.exec(value)?.[0];
  if (object2 !== void 0)
    return `it holds "${object2}", which is an object that was put into a text. Name the field of the object that holds the words.`;
  if (NOTHING2.test(value) || GITHUB.test(value))
    return `it is "${value.trim().slice(0, 60)}", which is what an empty variable or expression leaves behind. Check where it comes from.`;
  return null;
}
var HALF_A_CHARACTER = "it holds half of a character, as when a text is cut in the middle of an emoji. Remove that half.";

// packages/core/src/engine/order/prepare-images.ts
function readImages(adapter, card, value, problems) {
  const images = asList(value);
  const add = (image, message) => problems.push({ field: "imageUrl", value: image, message });
  const max = card?.images.max ?? adapter.maxImages ?? Number.POSITIVE_INFINITY;
  if (images.length > max) {
    const model = card ? `"${card.model}" at ${adapter.name}` : adapter.name;
    const other = card?.form === "reference" ? " beside references" : "";
    add(
      `${images.length} images`,
      `${model} takes ${max === 0 ? `no image${other}` : `at most ${max}`}. Remove ${images.length - max}.`
    );
  }
  if (card && images.length < card.images.min)
    add(
      images.length,
      `"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`
    );
  for (const image of images) checkImage(adapter, card, "imageUrl", image, problems);
  return images;
}
function readEndImage(adapter, card, value, images, problems) {
  const [image, ...others] = asList(value);
  if (image === void 0) return void 0;
  const add = (message) => problems.push({ field: "endImageUrl", value: sayable(image), message });
  if (others.length > 0) add(`there are ${others.length + 1} of them, and a video has one last frame. Keep one.`);
  if (images.length === 0) add("a last frame needs a first one. Give imageUrl as well.");
  checkImage(adapter, card, "endImageUrl", image, problems);
  return image;
}
function readReferences(adapter, card, value, problems) {
  const references = asList(value);
  if (references.length < (card?.references?.min ?? 0))
    problems.push({
      field: "referenceUrls",
      value: void 0,
      message: `"${card?.model}" at ${adapter.name} works on what it is given, and nothing was. Name it in referenceUrls.`
    });
  if (references.length === 0) return void 0;
  const max = card?.references?.max ?? Number.POSITIVE_INFINITY;
  if (references.length > max)
    problems.push({
      field: "referenceUrls",
      value: `${references.length} references`,
      message: `"${card?.model}" at ${adapter.name} takes at most ${max}. Remove ${references.length - max}.`
    });
  for (const reference of references) {
    checkImage(adapter, card, "referenceUrls", reference, problems);
    const kind2 = typeof reference === "string" ? mediaKind(reference) : "image";
    const kinds = card?.references?.kinds;
    if (kinds && !kinds.includes(kind2))
      problems.push({
        field: "referenceUrls",
        value: sayable(reference),
        message: `"${card.model}" at ${adapter.name} takes no ${kind2} as a reference. Allowed: ${list2(kinds)}.`
      });
  }
  return references;
}
function asList(value) {
  if (value === void 0 || value === null || value === "") return [];
  return Array.isArray(value) ? [...value] : [value];
}
function checkImage(adapter, card, field, image, problems) {
  const message = typeof image === "string" ? checkImageUrl(adapter, image) : isImageFile(image) ? checkImageFile(adapter, card, image) : "it is neither an address nor the content of a file. Give a public address that starts with https://.";
  if (message !== null) problems.push({ field, value: sayable(image), message });
}
function sayable(image) {
  return typeof image === "string" ? image.slice(0, 200) : isImageFile(image) ? image.name : image;
}
function isImageFile(image) {
  const file = image;
  return typeof file === "object" && typeof file?.mediaType === "string" && file.bytes instanceof Uint8Array;
}
function checkImageUrl({ name: name2, fileSchemes = [], imageAddresses }, image) {
  const advice = "Give a public address that starts with https://.";
  if (!image.isWellFormed()) return HALF_A_CHARACTER;
  if (/^data:/i.test(image)) return `a data: address is not taken. ${advice}`;
  const isKnownThere = fileSchemes.some((scheme) => image.toLowerCase().startsWith(scheme));
  if (!isKnownThere && !(URL.canParse(image) && ["http:", "https:"].includes(new URL(image).protocol)))
    return `"${image.slice(0, 200)}" is no public address. ${advice}`;
  if (imageAddresses === "https" && !isKnownThere && new URL(image).protocol === "http:")
    return `${name2} takes no address that starts with http://. ${advice}`;
  if (image.length > 4096) return `the address is longer than 4096 characters. ${advice}`;
  return null;
}
function checkImageFile(adapter, card, file) {
  if (adapter.imageFiles === null || card?.images.addressesOnly)
    return `${card?.images.addressesOnly ? `"${card.model}" at ` : ""}${adapter.name} takes images by public address only. Put "${file.name}" on the web and give its address, or use a provider that takes files: ${takers()}.`;
  const limits = card?.images;
  const format = file.mediaType.replace(/^image\//, "");
  const formats = limits?.formats ?? ["jpeg", "png", "webp"];
  if (!formats.includes(format)) return `"${file.name}" is ${format}. Allowed: ${list2(formats)}.`;
  const maxBytes = limits?.maxBytes ?? 2e7;
  if (file.bytes.byteLength > maxBytes)
    return `"${file.name}" has ${(file.bytes.byteLength / 1e6).toFixed(1)} MB; at most ${maxBytes / 1e6} MB are taken. Make it smaller.`;
  const shortSide = Math.min(file.width, file.height);
  if (limits?.minShortSide !== void 0 && shortSide < limits.minShortSide)
    return `the short side of "${file.name}" has ${shortSide} px; at least ${limits.minShortSide} are needed.`;
  const ratio = file.width / file.height;
  if (limits?.ratio && (ratio < limits.ratio[0] || ratio > limits.ratio[1]))
    return `"${file.name}" is ${file.width}x${file.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`;
  return null;
}
function takers() {
  return PROVIDER_IDS.filter((id) => ADAPTERS[id].imageFiles !== null && !ADAPTERS[id].free).join(", ");
}

// packages/core/src/engine/order/prepare-size.ts
function knows(card, list3) {
  return card !== null && !card.unknown?.includes(list3);
}
function unset(card, field, values) {
  if (!card?.defaults) return values?.[0];
  const value = card.defaults[field];
  return card.required?.includes(field) ? value ?? values?.[0] : void 0;
}
function readDuration(adapter, card, value, problems) {
  if (value === void 0 || value === null || value === "") return unset(card, "duration", card?.durations);
  const duration = parseDuration(value);
  const add = (message) => problems.push({ field: "duration", value, message });
  if (!Number.isFinite(duration) || duration <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`);
  else if (knows(card, "durations") && !card.durations.includes(duration))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration} s. ${allowed(card.durations, " s")}${elsewhere(
        adapter,
        (other) => other.durations.includes(duration)
      )}`
    );
  return duration;
}
function asCalledHere(card, size) {
  return { ...size, resolution: asCalled(card ? [card] : [], size.resolution) };
}
function readSize(adapter, card, input, hasImage, problems) {
  const asked = input.resolution ? asCalledHere(card, normaliseResolution(input.resolution)) : void 0;
  const ratio = input.aspectRatio ? normaliseRatio(input.aspectRatio) : void 0;
  if (asked?.aspectRatio && ratio && asked.aspectRatio !== ratio)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `${ratio} does not fit the resolution ${input.resolution}, which is ${asked.aspectRatio}. Keep one of the two.`
    });
  const wanted = ratio ?? asked?.aspectRatio;
  if (wanted !== void 0 && !/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(wanted))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `"${input.aspectRatio}" is no ratio. Allowed: ${list2(knows(card, "aspectRatios") ? card.aspectRatios : ["16:9", "9:16"])}.`
    });
  else if (knows(card, "aspectRatios") && wanted !== void 0 && !card.aspectRatios.includes(wanted))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${wanted} video. ${allowed(card.aspectRatios)}${elsewhere(
        adapter,
        (other) => other.aspectRatios.includes(wanted)
      )}`
    });
  if (asked && knows(card, "resolutions") && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. ${allowed(card.resolutions)}${elsewhere(
        adapter,
        (other) => other.resolutions.includes(asked.resolution)
      )}`
    });
  const inPixels = adapter.sizeInPixels === true;
  const usualRatio = knows(card, "aspectRatios") ? unset(card, "aspectRatio", card.aspectRatios) : void 0;
  const usualSize = knows(card, "resolutions") ? unset(card, "resolution", card.resolutions) : void 0;
  const isAsked = inPixels && (asked ?? wanted ?? usualSize ?? (hasImage ? void 0 : usualRatio)) !== void 0;
  const beside = card?.required?.includes("aspectRatio") && usualRatio === "adaptive" ? usualRatio : void 0;
  const ratioOf = () => knows(card, "aspectRatios") ? usualRatio : isAsked ? "16:9" : void 0;
  const aspectRatio = wanted ?? (hasImage ? beside : ratioOf());
  const resolution2 = asked?.resolution ?? (knows(card, "resolutions") ? usualSize : isAsked ? "720p" : void 0);
  const unknownSize = asked !== void 0 && pixelSize({ aspectRatio: "16:9", resolution: asked.resolution }) === null;
  if (inPixels && unknownSize)
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 1024x1024.`
    });
  else if (inPixels && wanted !== void 0 && pixelSize({ aspectRatio, resolution: resolution2 }) === null)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `this wire format has no ratio but a size in pixels, and ${resolution2} in ${wanted} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`
    });
  return { aspectRatio, resolution: resolution2 };
}

// packages/core/src/engine/order/prepare.ts
function prepare(adapter, written, own = []) {
  const problems = [];
  const warnings = [];
  refuseUnknown(written, problems);
  const words = withWords2(written, problems);
  const named = readModel(adapter, words.model, problems);
  const whole2 = named === null ? null : findCard(adapter.id, named);
  const input = withReferences(adapter, whole2, words);
  const card = whole2 && cardFor(whole2, {
    image: !isLeftOut(input.imageUrl),
    endImage: !isLeftOut(input.endImageUrl),
    references: !isLeftOut(input.referenceUrls)
  });
  const facts = named === null ? null : factsOf(card, findOwn(own, adapter.id, named, card), adapter.maxImages);
  const model = named !== null && card?.aliases?.includes(named) ? card.model : named ?? "";
  warnings.push(...modelWarnings(adapter, card, facts, model));
  for (const field of TEXT_FIELDS) {
    const value = input[field];
    if (typeof value === "string" && !value.isWellFormed())
      problems.push({ field, value: value.toWellFormed(), message: HALF_A_CHARACTER });
  }
  const images = readImages(adapter, facts, input.imageUrl, problems);
  const prompt = readPrompt(facts, asPlain(input.prompt), images, problems);
  const duration = readDuration(adapter, facts, input.duration, problems);
  const { aspectRatio, resolution: resolution2 } = readSize(adapter, facts, input, images.length > 0, problems);
  const optional2 = readOptional(adapter, card, facts, input, images, problems);
  if (adapter.framesOrReferences && card === null && optional2.references !== void 0 && images.length > 0)
    problems.push({
      field: "referenceUrls",
      value: `${optional2.references.length} references`,
      message: `${adapter.name} takes no references beside a first or last frame. Keep imageUrl or referenceUrls.`
    });
  const sizeIsSent = pixelSize({ ...given2({ aspectRatio, resolution: resolution2 }) }) !== null;
  const sent = {
    duration: duration !== void 0,
    size: sizeIsSent,
    optional: (field) => !isLeftOut(input[field])
  };
  const extra = readExtra(adapter, card, input.extra, sent, problems);
  if (problems.length > 0) return { ok: false, problems };
  if (images.length > 0 && aspectRatio !== void 0 && card?.images.decidesRatio)
    warnings.push({
      code: "ratio_from_image",
      message: `${adapter.name} takes the ratio from the reference image: aspectRatio ${aspectRatio} has no effect.`
    });
  if (images.length > 0 && aspectRatio === void 0 && adapter.requiredRatio !== void 0 && card !== null && !card.images.decidesRatio)
    warnings.push({
      code: "ratio_from_image",
      message: `${adapter.name} needs a ratio with an image too; ${adapter.requiredRatio} is sent. Name the ratio of your image to get that.`
    });
  const request = {
    model,
    prompt,
    ...given2({ duration, aspectRatio, resolution: resolution2 }),
    images,
    ...optional2,
    extra
  };
  const priced = estimate(facts, request);
  if (priced.usd === null && estimate(facts, { ...request, extra: {} }).usd !== null)
    warnings.push({
      code: "unchecked",
      message: `${uncertainPrice(billedFields(extra))}: no price is known for such a clip, and a limit on the cost refuses it.`
    });
  const asWritten = { prompt: prompt === "" ? "" : input.prompt ?? "", extra: input.extra ?? {} };
  const isPlain = asWritten.prompt === prompt && canonicalize(asWritten.extra) === canonicalize(extra);
  const prepared = {
    request,
    ...isPlain ? {} : { asWritten },
    card,
    facts,
    estimate: priced,
    warnings
  };
  return { ok: true, prepared };
}
function given2(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
var TEXT_FIELDS = REQUEST_FIELDS.filter((name2) => ["word", "text"].includes(FIELDS[name2].kind));
function refuseUnknown(input, problems) {
  for (const [field, value] of Object.entries(input)) {
    if (value === void 0 || field in FIELDS) continue;
    const message = `there is no such field. Allowed: ${REQUEST_FIELDS.join(", ")}. A field of the provider's own goes into extra.`;
    problems.push({ field, value: void 0, message });
  }
}
function readOptional(adapter, card, facts, input, images, problems) {
  const asked = { ...input };
  for (const field of OPTIONAL_FIELDS) {
    if (isLeftOut(input[field])) asked[field] = void 0;
    else if (!canSend(adapter, card, field)) {
      asked[field] = void 0;
      const model = card === null ? adapter.name : `"${card.model}" at ${adapter.name}`;
      const message = `${model} has no ${field}. Leave it out.${elsewhere(adapter, (other) => canSend(ADAPTERS[other.provider], other, field))}`;
      const value = input[field];
      problems.push({ field, value: typeof value === "string" ? value.slice(0, 200) : value, message });
    }
  }
  return given2({
    negativePrompt: readNegative(asked.negativePrompt),
    endImage: readEndImage(adapter, facts, asked.endImageUrl, images, problems),
    references: readReferences(adapter, facts, asked.referenceUrls, problems),
    seed: readSeed(facts, asked.seed, problems),
    audio: readAudio(asked.audio, problems)
  });
}
function isLeftOut(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function readNegative(value) {
  const text2 = value === void 0 || value === null ? "" : plainText(value);
  return text2.trim() === "" ? void 0 : text2;
}
function readSeed(card, value, problems) {
  if (value === void 0 || value === null) return void 0;
  const seed = typeof value === "number" ? value : /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : Number.NaN;
  const [least, most] = card?.seed ?? FIELDS.seed.range;
  if (Number.isInteger(seed) && seed >= least && seed <= most) return seed;
  const message = `"${value}" is no seed. Write a whole number from ${least} to ${most}.`;
  problems.push({ field: "seed", value, message });
  return void 0;
}
function readAudio(value, problems) {
  if (value === void 0 || value === null || typeof value === "boolean") return value ?? void 0;
  const word2 = String(value).trim().toLowerCase();
  if (/^(?:true|on|yes)$/.test(word2)) return true;
  if (/^(?:false|off|no)$/.test(word2)) return false;
  problems.push({ field: "audio", value, message: `"${value}" is neither true nor false. Write one of the two.` });
  return void 0;
}
function withReferences(adapter, card, input) {
  const images = asList(input.imageUrl);
  const wire = wireOf(adapter, card);
  const hasForm = (form) => card?.forms?.[form] !== void 0;
  const takesReferences = wire.references != null || hasForm("reference");
  const takesFrame = card?.forms ? hasForm("image") || hasForm("firstLast") : wire.firstFrame != null;
  if (wire.images != null || !takesReferences || images.length === 0 || images.length === 1 && takesFrame)
    return input;
  return { ...input, imageUrl: void 0, referenceUrls: [...images, ...asList(input.referenceUrls)] };
}
function withWords2(input, problems) {
  const words = { ...input };
  for (const field of TEXT_FIELDS) {
    if (field === "prompt") continue;
    const value = input[field];
    const message = value === void 0 || value === null ? null : brokenText(value);
    if (message === null) continue;
    problems.push({ field, value, message });
    words[field] = void 0;
  }
  return words;
}
function readModel(adapter, value, problems) {
  const named = (value ?? "").trim() || adapter.defaultModel;
  if (problems.some(({ field }) => field === "model")) return null;
  if (named === null) {
    const message = `${adapter.name} has no default model. Name the one that your host serves.`;
    problems.push({ field: "model", value, message });
  }
  return named;
}
function modelWarnings(adapter, card, facts, model) {
  if (!card && facts) return [];
  if (!card)
    return [
      {
        code: "unknown_model",
        message: `Reelay has no card for "${model}" at ${adapter.name}: duration, ratio, resolution and price are not checked, and what is not set is not sent.`
      }
    ];
  if (!card.retired) return [];
  const { by, on, replacement } = card.retired;
  const priced = replacement !== void 0 && !!findCard(adapter.id, replacement)?.price;
  const caution = priced ? "" : " (no price is known here, so a limit on the cost refuses it)";
  const instead = replacement === void 0 ? "" : ` Its successor here is "${replacement}"${caution}.`;
  const message = `${by} switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`;
  return [{ code: "retired_model", message }];
}
function asPlain(prompt) {
  return typeof prompt === "string" ? plainText(prompt) : prompt ?? "";
}
function readPrompt(card, prompt, images, problems) {
  const broken = brokenText(prompt);
  if (broken !== null) {
    problems.push({ field: "prompt", value: prompt, message: broken });
    return "";
  }
  if (prompt.trim() === "") {
    if (card?.promptOptional && images.length > 0) return "";
    const message = card?.promptOptional ? "it is empty. Describe the video in words, or give an image." : "it is empty. Describe the video in words.";
    problems.push({ field: "prompt", value: prompt, message });
    return prompt;
  }
  const han = card?.promptHanTwice ? prompt.match(new RegExp("\\p{Script=Han}", "gu"))?.length ?? 0 : 0;
  const length = (card?.promptInUnits ? prompt.length : [...prompt].length) + han;
  if (card?.promptMax !== void 0 && length > card.promptMax)
    problems.push({
      field: "prompt",
      value: `${prompt.slice(0, 60)}\u2026`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`
    });
  return prompt;
}
function readExtra(adapter, card, extra, sent, problems) {
  const value = extra ?? {};
  const add = (value2, message2) => problems.push({ field: "extra", value: value2, message: message2 });
  if (typeof value !== "object" || Array.isArray(value)) {
    add(value, "it is no map of fields. Write names and values, for example seed: 7.");
    return {};
  }
  const message = notJson(value);
  if (message !== null) {
    add(void 0, message);
    return {};
  }
  for (const { path, number: number3 } of numbersInDoubt(value))
    add(
      number3,
      `"${path}" is the number ${number3}, which may have lost digits already, since JavaScript keeps whole numbers up to 9007199254740991 (2^53 - 1) only: write it as text, in quotes, or choose a smaller one.`
    );
  const leftOut = OPTIONAL_FIELDS.filter((field) => !sent.optional(field));
  const free = new Set(leftOut.flatMap((field) => [nameOnWire(adapter, card, field), nameOnWire(adapter, null, field)]));
  const isFree = (name2) => name2 === "seconds" && !sent.duration || name2 === "size" && !sent.size || free.has(name2);
  const written = new Map(writtenNames(adapter, card).map((field) => [plainName(field), field]));
  const plainPath = (names2) => names2.map(plainName).join(".");
  const paths = new Set(writtenPaths(adapter, card).map((path) => plainPath(path.split("."))));
  const seen = /* @__PURE__ */ new Set();
  for (const { path, name: name2, inside } of fieldsOf2(value)) {
    const field = written.get(plainName(name2));
    const isAround = inside.length === 1 && plainName(inside[0] ?? "") === adapter.body;
    const isOwn = inside.length === 0 || isAround || paths.has(plainPath([...inside, name2]));
    if (field === void 0 || !isOwn || isFree(field) || seen.has(path)) continue;
    seen.add(path);
    const means = field === path ? "" : ` (as ${field})`;
    add(
      path,
      `"${path}" is written by Reelay itself${means} and cannot be set in extra. Use the request's own field for it.`
    );
  }
  return plainTexts(value);
}
function numbersInDoubt(value, path = "") {
  if (typeof value === "number") {
    const isInDoubt = Number.isInteger(value) && !Number.isSafeInteger(value) && !/^-?\d(?:\.\d{1,14})?e/.test(String(value));
    return isInDoubt ? [{ path, number: value }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const below = (key) => Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  return Object.entries(value).flatMap(([key, inner]) => numbersInDoubt(inner, below(key)));
}
function notJson(value) {
  const advice = "Give texts, numbers, true, false, null, lists and objects of these.";
  try {
    canonicalize(value);
    return null;
  } catch (error) {
    return `it cannot be sent as JSON (${error instanceof Error ? error.message : String(error)}). ${advice}`;
  }
}

// packages/core/src/engine/wait/duration-belief.ts
var PRIOR_WEIGHT = 2;
var PRIOR_BELLS = [
  { part: 0.87, spread: 0.2 },
  { part: 0.08, spread: 0.8 }
];
var PRIOR_REFUSED = { part: 0.05, from: 0.02, to: 0.15 };
var DOUBT_WEIGHT = 0.05;
var DOUBT = { from: 1 / 50, to: 4 };
var LATEST = 48;
var LATEST_PART = 0.5;
var STRAY = 3;
var STRAY_WIDTH = 0.2;
var SPREAD = 0.3;
function chanceToHaveEnded(typicalMs, usualMs, endings, atOnce, cells, stepMs) {
  const ended2 = new Float64Array(cells + 1);
  const change = new Float64Array(cells + 2);
  let total = 0;
  const box = (fromMs, toMs, weight) => {
    const from = Math.round(Math.max(0, fromMs / stepMs));
    const to = Math.max(from + 1, Math.round(toMs / stepMs));
    total += weight;
    change[Math.min(cells + 1, from)] += weight / (to - from);
    change[Math.min(cells + 1, to)] -= weight / (to - from);
  };
  const bell = (middleMs, spread2, weight) => {
    const power = Math.PI / Math.sqrt(3) / spread2;
    total += weight;
    for (let i = 1; i <= cells; i++) ended2[i] += weight / (1 + (middleMs / (i * stepMs)) ** power);
  };
  for (const { part, spread: spread2 } of PRIOR_BELLS) bell(typicalMs, spread2, PRIOR_WEIGHT * part);
  box(PRIOR_REFUSED.from * typicalMs, PRIOR_REFUSED.to * typicalMs, PRIOR_WEIGHT * PRIOR_REFUSED.part);
  const octaves = Math.ceil(Math.log2(DOUBT.to / DOUBT.from));
  for (let i = 0; i < octaves; i++) {
    const from = usualMs * DOUBT.from * 2 ** i;
    box(from, from * 2, DOUBT_WEIGHT / octaves);
  }
  const logs = endings.map(({ afterMs, atMs }) => Math.log((Math.max(afterMs, atMs / 2) + atMs) / 2));
  const latest = logs.slice(-Math.max(LATEST, 2 * atOnce));
  const isStray = strayFrom(latest);
  const usual = latest.filter((log) => !isStray(log));
  const { middle, spread } = bellOf(usual);
  const weightOfLatest = LATEST_PART * logs.length / latest.length;
  const width = 0.9 * Math.min(SPREAD, spread) * logs.length ** -0.2;
  for (const [index, { afterMs, atMs }] of endings.entries()) {
    const stray = isStray(logs[index]);
    const isLatest = index >= logs.length - latest.length;
    const half = stray ? STRAY_WIDTH : width;
    box(afterMs * (1 - half), atMs * (1 + half), 1 - LATEST_PART + (stray && isLatest ? weightOfLatest : 0));
  }
  if (usual.length > 0) bell(Math.exp(middle), spread, weightOfLatest * usual.length);
  let density = 0;
  let boxes = 0;
  for (let i = 0; i < cells; i++) {
    density += change[i];
    boxes += density;
    ended2[i + 1] = (ended2[i + 1] + boxes) / total;
  }
  return ended2;
}
function strayFrom(logs) {
  const middle = quantile(logs, 0.5) ?? 0;
  const distances = logs.map((log) => Math.abs(log - middle));
  const spread = Math.max(0.04, (quantile(distances, 0.5) ?? 0) / 0.675);
  return (log) => Math.abs(log - middle) > STRAY * spread;
}
function bellOf(logs) {
  const count = logs.length;
  const middle = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, count);
  const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 0);
  const variance = (squares + SPREAD ** 2) / (count + 1);
  return { middle, spread: Math.sqrt(variance + 0.02 / Math.max(1, count)) };
}
function quantile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(part * values.length)];
}

// packages/core/src/engine/wait/duration-model.ts
var CELLS = 960;
var HORIZON = 4;
function createDurationModel(typicalMs, endings, atOnce, worthMs, limits) {
  const seen = endings.map(({ atMs }) => atMs);
  const usual = Math.max(5 * limits.shortestMs, quantile(seen, 0.5) ?? typicalMs);
  const step = Math.max(usual * HORIZON, 1.5 * (quantile(seen, 0.95) ?? 0)) / CELLS;
  const ended2 = chanceToHaveEnded(typicalMs, usual, endings, atOnce, CELLS, step);
  const shortest = Math.max(1, Math.round(limits.shortestMs / step));
  const longest = Math.max(shortest, Math.min(CELLS, Math.ceil(limits.longestMs / step)));
  const moment = new Float64Array(CELLS + 1);
  for (let i = 0; i < CELLS; i++) moment[i + 1] = moment[i] + (ended2[i + 1] - ended2[i]) * (i + 0.5);
  const cost = new Float64Array(CELLS + 1);
  cost[CELLS] = (1 - ended2[CELLS]) * (4 * worthMs + limits.longestMs / 2);
  const look = (from) => {
    let to = from + shortest;
    let total = Number.POSITIVE_INFINITY;
    for (let next = from + shortest; next <= from + longest; next++) {
      const cell = Math.min(next, CELLS);
      const lag = next * (ended2[cell] - ended2[from]) - (moment[cell] - moment[from]);
      const sum = worthMs * (1 - ended2[from]) + lag * step + cost[cell];
      if (sum < total) {
        total = sum;
        to = next;
      }
    }
    return { to, total };
  };
  for (let from = CELLS - 1; from >= 0; from--) cost[from] = look(from).total;
  const bestGap = (elapsedMs) => {
    const from = Math.floor(elapsedMs / step);
    return from >= CELLS ? limits.longestMs : Math.min(limits.longestMs, (look(from).to - from) * step);
  };
  return {
    bestGap,
    lookBefore(elapsedMs) {
      let at = 0;
      for (let looks = 0; looks < CELLS; looks++) {
        const next = at + bestGap(at);
        if (next >= elapsedMs * 0.98) break;
        at = next;
      }
      return at;
    }
  };
}

// packages/core/src/engine/wait/schedule.ts
var TYPICAL_MS = 1e5;
var HISTORY = 400;
var FAR = 0.5;
var REQUEST_WORTH_MS = 120;
var SHORTEST_MS2 = 2e3;
var LONGEST_GUESS_MS = 24 * 36e5;
var LONGEST_MS2 = { least: 15e3, most: 3e5, partOfTypical: 0.4 };
function createPollSchedule(options = {}) {
  const random = options.random ?? Math.random;
  const shortestMs = Math.max(SHORTEST_MS2, options.minimumMs ?? 0);
  const endings = (options.history ?? []).filter((duration) => duration > 0 && Number.isFinite(duration)).slice(-HISTORY).map((duration) => ({ afterMs: duration, atMs: duration }));
  const usual = options.typicalMs ?? TYPICAL_MS;
  const worthMs = options.requestWorthMs ?? REQUEST_WORTH_MS;
  const models = /* @__PURE__ */ new Map();
  let learned = 0;
  let running = 0;
  let atOnce = 1;
  const modelOf = (typicalMs) => {
    const known = models.get(typicalMs);
    if (known) return known;
    const { least, most, partOfTypical } = LONGEST_MS2;
    const longestMs = Math.max(shortestMs, clamp(typicalMs * partOfTypical, least, most));
    const model = createDurationModel(typicalMs, endings, atOnce, worthMs, { shortestMs, longestMs });
    if (models.size >= 8) models.clear();
    models.set(typicalMs, model);
    return model;
  };
  return {
    get history() {
      return endings.map(({ atMs }) => atMs);
    },
    finished(durationMs) {
      running = Math.max(0, running - 1);
      if (!(durationMs > 0) || !Number.isFinite(durationMs)) return;
      endings.push({ afterMs: modelOf(usual).lookBefore(durationMs), atMs: durationMs });
      if (endings.length > HISTORY) endings.shift();
      learned += 1;
      if (endings.length < 16 || learned % 4 === 0) models.clear();
    },
    next({ elapsedMs, polls, progress, estimatedMs, floorMs }) {
      if (polls === 0) {
        running += 1;
        atOnce = Math.max(atOnce, running);
      }
      const guess = estimatedMs !== void 0 && estimatedMs > 0 && estimatedMs <= LONGEST_GUESS_MS;
      const ageMs = elapsedMs > 0 ? elapsedMs : 0;
      const gap = Math.max(shortestMs, modelOf(guess ? estimatedMs : usual).bestGap(ageMs));
      const towards = towardsSteadyEnd(progress, elapsedMs, shortestMs) ?? towardsEnd(progress, elapsedMs, shortestMs);
      const wished = towards === null ? gap : clamp(towards, shortestMs, 3 * gap);
      return Math.max(floorMs ?? 0, wished * (0.95 + 0.1 * random()));
    }
  };
}
var BELIEVED_VALUES = 4;
function towardsSteadyEnd(progress, elapsedMs, shortestMs) {
  const real = progress.filter(({ percent, elapsedMs: at }) => percent > 0 && percent < 100 && at > 0);
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES) return null;
  const slowest = Math.max(...real.map(({ percent, elapsedMs: at }) => percent / at));
  const fastest = Math.min(...real.map(({ percent, elapsedMs: at }) => (percent + 1) / at));
  if (slowest > fastest) return null;
  const [earliest, latest] = [100 / fastest - elapsedMs, 100 / slowest - elapsedMs];
  return earliest > 2 * shortestMs ? earliest * 0.8 : latest / 0.95;
}
function towardsEnd(progress, elapsedMs, shortestMs) {
  const remaining = remainingMs(progress, elapsedMs);
  if (remaining === null) return null;
  return remaining > 3 * shortestMs ? remaining * FAR : remaining + elapsedMs * 4e-3;
}
function remainingMs(progress, elapsedMs) {
  const real = progress.filter(({ percent }) => percent > 0 && percent < 100);
  const first = real[0];
  const last = real.at(-1);
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES || !first || !last) return null;
  const slope = (last.percent - first.percent) / (last.elapsedMs - first.elapsedMs);
  if (!(slope > 0)) return null;
  return Math.max(0, last.elapsedMs + (100 - last.percent) / slope - elapsedMs);
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// packages/core/src/providers/ids-named.ts
var NAMED_IDS = 3;
function idsNamed(text2) {
  const found = /* @__PURE__ */ new Set();
  for (const [, name2, quoted2, bare] of text2.slice(0, 2e4).matchAll(/"((?:\w{0,40}_)?id|\w{0,40}I[dD]|uuid|name)"\s*:\s*(?:"([\w./:-]{4,200})"|(\d{6,40})(?=[\s,}\]]))/g)) {
    const value = quoted2 ?? bare ?? "";
    if (!value.includes("//") && /\d|^[\w-]{16,}$/.test(value)) found.add(`${name2}: ${value}`);
    if (found.size === NAMED_IDS) break;
  }
  return [...found];
}

// packages/core/src/providers/task-location.ts
var POINTERS = ["location", "operation-location", "content-location"];
var BEFORE_ID = /^(?:videos?|tasks?|jobs?|generations?|predictions?|operations?|requests?|results?)$/;
function idInLocation(headers, sentTo) {
  for (const name2 of POINTERS) {
    const address = headers[name2];
    if (address === void 0 || !URL.canParse(address, sentTo)) continue;
    const parts = partsOf(new URL(address, sentTo));
    const before = new Set(partsOf(new URL(sentTo)));
    const fresh = parts.map((part, at) => ({ part, after: parts[at - 1] ?? "" })).filter(({ part }) => !before.has(part));
    const found = firstId(
      fresh.findLast(({ part, after }) => BEFORE_ID.test(after) && !BEFORE_ID.test(part))?.part,
      fresh.findLast(({ part }) => asId(part) !== void 0)?.part
    );
    if (found !== void 0) return found;
  }
  return void 0;
}
function partsOf({ pathname }) {
  return pathname.split("/").flatMap((part) => part === "" ? [] : [decoded(part)]);
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// packages/core/src/engine/submit/fetch-image.ts
var LIMIT_BYTES = 2e7;
var TIMEOUT_MS = 6e4;
var ATTEMPTS = 3;
var REDIRECTS2 = 5;
var Refused = class extends Error {
};
async function fetchImage(session, url, maxBytes = LIMIT_BYTES, signal) {
  const { clock } = session;
  let problem = "";
  let code = "network";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
    if (attempt > 0) await clock.sleep(backoffMs(attempt - 1, clock.random()), signal);
    try {
      const bytes = await bytesAt(session, url, Math.min(maxBytes, LIMIT_BYTES), signal);
      const mediaType = mediaTypeOf(bytes);
      if (mediaType === null) throw new Refused("what it sent is no image");
      return { name: inWords(url), mediaType, bytes, width: 0, height: 0 };
    } catch (error) {
      if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
      if (!(error instanceof Refused || error instanceof TransportError)) throw error;
      problem = session.withoutKey(error.message);
      const isFinal = error instanceof Refused || error.kind === "address";
      code = isFinal ? "invalid_input" : "network";
      if (isFinal) break;
    }
  }
  const details = { code, retryable: code === "network" };
  throw errorOf(session, "imageNotFetched", { image: inWords(url), why: problem }, details);
}
async function bytesAt(session, url, most, signal) {
  const response = await open2(session, url, signal);
  try {
    const { status } = response;
    if (status === 429 || status >= 500) throw new TransportError("reset", "maybe", `it answered HTTP ${status}`);
    if (status !== 200) throw new Refused(`it answered HTTP ${status}`);
    const pieces = [];
    let length = 0;
    for await (const piece of response.stream()) {
      length += piece.byteLength;
      if (length > most) throw new Refused(`it has more than ${most / 1e6} MB`);
      pieces.push(piece);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  } finally {
    response.discard();
  }
}
async function open2(session, url, signal) {
  let request = { method: "GET", url, authorized: false };
  for (let hop = 0; ; hop++) {
    const refused = refusedAsset(request.url, session.isPrivate);
    if (refused !== null) throw new Refused(refused);
    const response = await session.http(request, {
      purpose: "asset",
      publicOnly: !session.isPrivate,
      timeoutMs: TIMEOUT_MS,
      ...signal ? { signal } : {}
    });
    const location = response.headers["location"];
    if (response.status < 300 || response.status > 399 || location === void 0) return response;
    response.discard();
    if (hop >= REDIRECTS2) throw new Refused(`it has more than ${REDIRECTS2} redirects`);
    if (!URL.canParse(location, request.url)) throw new Refused("it redirects to nowhere");
    request = { ...request, url: new URL(location, request.url).href };
  }
}
function mediaTypeOf(bytes) {
  const begins = String.fromCharCode(...bytes.subarray(0, 16));
  if (begins.startsWith("\x89PNG")) return "image/png";
  if (begins.startsWith("\xFF\xD8\xFF")) return "image/jpeg";
  if (begins.startsWith("RIFF")) return begins.slice(8, 12) === "WEBP" ? "image/webp" : null;
  if (begins.startsWith("GIF8")) return "image/gif";
  if (begins.startsWith("E\xDF\xA3")) return "video/webm";
  if (begins.slice(4, 8) !== "ftyp") return null;
  if (/^(?:heic|heix|heim|heis)/.test(begins.slice(8))) return "image/heic";
  if (/^mi?f1/.test(begins.slice(8))) return "image/heif";
  return begins.startsWith("avif", 8) ? "image/avif" : "video/mp4";
}

// packages/core/src/engine/submit/upload.ts
async function withSentFiles(session, prepared, signal) {
  const { upload, imageFiles, imageAddresses } = session.adapter;
  const send2 = imageFiles === "inline" ? inBody : upload && ((file) => uploadImage(session, upload, file, signal));
  const { request } = prepared;
  const { images, endImage, references } = request;
  const all = [...images, ...endImage === void 0 ? [] : [endImage], ...references ?? []];
  const isFetched = imageAddresses === "fetch";
  if (!send2 || !isFetched && all.every((image) => typeof image === "string")) return prepared;
  const urls = [];
  const had = /* @__PURE__ */ new Map();
  for (const image of all) {
    if (typeof image === "string" && (!isFetched || isData(image))) urls.push(image);
    else if (typeof image === "string") {
      const url = had.get(image) ?? await send2(await fetchImage(session, image, prepared.card?.images.maxBytes, signal));
      had.set(image, url);
      urls.push(url);
    } else urls.push(await send2(image));
  }
  const take = (count) => urls.splice(0, count);
  const uploaded = { ...request, images: take(images.length) };
  const [last] = endImage === void 0 ? [] : take(1);
  return {
    ...prepared,
    request: {
      ...uploaded,
      ...last === void 0 ? {} : { endImage: last },
      ...references ? { references: urls } : {}
    }
  };
}
var PIECE2 = 8192;
function inBody({ mediaType, bytes }) {
  const pieces = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE2)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE2)));
  return `data:${mediaType};base64,${btoa(pieces.join(""))}`;
}
async function uploadImage(session, upload, image, signal) {
  const { adapter, clock } = session;
  let problem = "";
  let code = "provider_unavailable";
  for (let attempt = 0; attempt < 4; attempt++) {
    if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
    const prefix = adapter.prefixes[attempt % adapter.prefixes.length];
    try {
      const reply = await exchange(session, upload.request(hostUrl(session, "upload", prefix), image), "free", signal);
      const place2 = reply.status < 300 ? upload.read(readJson(reply), image) : void 0;
      if (typeof place2 === "string" && URL.canParse(place2)) return place2;
      if (typeof place2 === "object") {
        const next = { ...place2.next, authorized: false };
        const publicOnly = !session.isPrivate;
        const { status } = await exchange(session, next, "free", signal, void 0, { publicOnly });
        if (status < 300) return place2.url;
        problem = `the storage at ${new URL(place2.next.url).host} answered HTTP ${status}`;
        await clock.sleep(backoffMs(attempt, clock.random()), signal);
        continue;
      }
      const verdict = judgeSubmit(adapter, reply);
      problem = describe(reply, verdict);
      const mayMend = verdict.said === "anyone" && (reply.status < 400 || reply.status === 404 || reply.status === 405);
      if (verdict.rule.action === "refuse" && !mayMend) {
        code = verdict.code;
        break;
      }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      problem = error.message;
    }
    await clock.sleep(backoffMs(attempt, clock.random()), signal);
  }
  const details = { code, retryable: code === "provider_unavailable" };
  throw errorOf(session, "imageNotUploaded", { image: image.name, why: problem }, details);
}

// packages/core/src/engine/submit/submit.ts
var GRACE_MS = 5e3;
var UNREACHED_TRIES = 5;
var AGAIN_TRIES = 2;
var WAIT_TRIES = 60;
var WAIT_MS = 15 * 6e4;
var REPLAY_TRIES = 4;
var EARLIER = "an earlier submit with the same key got no clear answer";
async function submit(session, prepared, options = {}) {
  const ready = await withSentFiles(session, prepared, options.signal).catch((error) => {
    throw options.replay && ReelayError.is(error) ? unknown(session, `${EARLIER}, and it could not be asked about now (${error.code})`) : error;
  });
  const cut = afterGrace(session, options.signal);
  try {
    return await send(session, ready, options, cut.signal);
  } finally {
    cut.release();
  }
}
async function send(session, { request, card }, options, cut) {
  const { adapter, clock } = session;
  const { callbackUrl, idempotencyKey } = options;
  const canReplay = adapter.honoursIdempotencyKey && idempotencyKey !== void 0;
  const count = { unreached: 0, again: 0, wait: 0, replay: 0 };
  const { deadline = Number.POSITIVE_INFINITY } = options;
  const patience = Math.min(deadline, clock.now() + WAIT_MS);
  let refused = null;
  let prefixAt = 0;
  let doubt = options.replay ? EARLIER : null;
  for (; ; ) {
    const isReady = await session.pacer.ready(options.signal, deadline);
    if (options.signal?.aborted) throw stopped(session, doubt);
    if (!isReady || clock.now() >= deadline && (refused !== null || doubt !== null))
      throw doubt === null ? refused ?? errorOf(session, "noTimeLeft", {}) : unknown(session, doubt);
    if (options.maySend) await checkClaim(session, options.maySend, doubt);
    if (options.signal?.aborted) throw stopped(session, doubt);
    const prefix = adapter.prefixes[prefixAt] ?? adapter.prefixes[0];
    const wire = adapter.submit(rootUrl(session, prefix), request, {
      card,
      callbackUrl,
      idempotencyKey: canReplay ? idempotencyKey : void 0
    });
    const made = doubt !== null && canReplay ? await findByKey(session, idempotencyKey, wire, options.signal) : null;
    if (made !== null) return handleOf(made, prefix);
    let reply;
    try {
      reply = await exchange(session, wire, "submit", cut, options.signal);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (error.reached === "no") {
        const mayMend = error.kind !== "address" && !options.signal?.aborted;
        if (mayMend && count.unreached++ < UNREACHED_TRIES - 1) {
          await clock.sleep(backoffMs(count.unreached, clock.random()), options.signal);
          continue;
        }
        if (options.signal?.aborted) throw stopped(session, doubt);
        if (doubt !== null) throw unknown(session, doubt);
        throw unreachable(session, wire, error);
      }
      doubt = whatWasLost(error);
      if (canReplay && count.replay++ < REPLAY_TRIES && !options.signal?.aborted) {
        await clock.sleep(backoffMs(count.replay, clock.random()), options.signal);
        continue;
      }
      throw unknown(session, doubt);
    }
    const accepted = acceptedBy(session, reply, wire);
    if (accepted) return handleOf(accepted, prefix);
    const verdict = judgeSubmit(adapter, reply);
    const { action } = verdict.rule;
    if (action === "other-prefix" && prefixAt + 1 < adapter.prefixes.length) {
      prefixAt += 1;
      continue;
    }
    if (action === "wait" && count.wait++ < WAIT_TRIES && clock.now() < patience) {
      refused = refusal(session, wire, reply, verdict);
      session.pacer.pause(pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.wait, clock.random())));
      continue;
    }
    if (action === "again" && count.again++ < AGAIN_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.again, clock.random())),
        options.signal
      );
      continue;
    }
    const open3 = action === "unknown" || action === "replay";
    if (open3) doubt = `it answered ${describe(reply, verdict)}`;
    if (canReplay && open3 && !verdict.rule.final && count.replay++ < REPLAY_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count.replay, clock.random())),
        options.signal
      );
      continue;
    }
    if (doubt !== null)
      throw unknown(session, open3 ? doubt : `${doubt}, and now it says ${describe(reply, verdict)}`, reply, verdict);
    throw refusal(session, wire, reply, verdict);
  }
  function handleOf(accepted, prefix) {
    return {
      ...accepted.handle,
      v: 1,
      provider: adapter.id,
      id: accepted.id,
      model: request.model,
      ...adapter.prefixes.length > 1 ? { prefix } : {},
      ...callbackUrl !== void 0 && callsBack(adapter, request.model) ? { callback: true } : {},
      ...accepted.estimatedMs === void 0 ? {} : { estimatedMs: accepted.estimatedMs },
      submittedAt: new Date(clock.now()).toISOString()
    };
  }
}
function acceptedBy({ adapter }, reply, wire) {
  if (reply.status < 200 || reply.status > 299) return void 0;
  const body = readJson(reply);
  const named = adapter.readSubmit(body, wire);
  if (named || readWireError(body)) return named;
  const id = idInLocation(reply.headers, wire.url);
  return id === void 0 ? void 0 : { id };
}
async function findByKey(session, idempotencyKey, sent, signal) {
  const { byKey } = session.adapter;
  if (!byKey) return null;
  try {
    const reply = await exchange(session, byKey.request(rootUrl(session), idempotencyKey, sent), "free", signal);
    const found = reply.status === 200 ? byKey.read(readJson(reply), sent) : null;
    return typeof found === "string" ? { id: found } : found ?? null;
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}
function refusal(session, wire, reply, verdict) {
  const { rule, code, error } = verdict;
  return errorOf(
    session,
    "refused",
    {
      reply: `HTTP ${reply.status}${error?.code ? ` ${error.code}` : ""}`,
      said: whatItSays(reply, wire, verdict),
      advice: adviceFor(session, reply, wire, verdict)
    },
    {
      code: code === "submit_unknown" ? "provider_unavailable" : code,
      httpStatus: reply.status,
      retryable: rule.action === "wait" || rule.action === "again",
      ...error?.code ? { providerCode: error.code } : {},
      ...requestIdOf(reply, verdict)
    }
  );
}
function unreachable(session, { url }, error) {
  const facts = { host: new URL(url).host, why: error.message };
  return errorOf(session, "unreachable", facts, { cause: error });
}
function unknown(session, doubt, reply, verdict) {
  const ids = reply ? idsNamed(reply.text) : [];
  const named = ids.length === 0 ? "" : ` The reply names ${ids.join(", ")}: that may be the task.`;
  const advice = reply ? adviceForPage(session, reply) : "";
  return errorOf(
    session,
    "ambiguousSubmit",
    { doubt, named, advice },
    {
      ...reply ? { httpStatus: reply.status, ...requestIdOf(reply, verdict) } : {},
      ...verdict?.error?.code ? { providerCode: verdict.error.code } : {}
    }
  );
}
async function checkClaim(session, maySend, doubt) {
  const nothing = doubt ?? "this run sent nothing";
  let holds;
  try {
    holds = await maySend();
  } catch (error) {
    if (ReelayError.is(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw unknown(session, `${nothing}, and the ledger does not say whether the purchase is still this run's (${why})`);
  }
  if (!holds) throw unknown(session, `${nothing}, since another run has gone on with this purchase, or has closed it`);
}
function stopped(session, doubt) {
  if (doubt !== null) return unknown(session, `${doubt}, and the run was stopped`);
  return errorOf(session, "stoppedBefore", {});
}
function requestIdOf(reply, verdict) {
  const requestId = verdict?.error?.requestId ?? reply.headers["x-request-id"] ?? reply.headers["x-oneapi-request-id"];
  return requestId ? { requestId } : {};
}
function whatWasLost(error) {
  if (error.kind === "timeout") return "no reply came in time";
  if (error.kind === "encoding") return `its reply cannot be read (${error.message})`;
  if (error.kind === "aborted") return "the run was stopped while the reply was under way";
  return `the connection was lost after the request was sent (${error.message})`;
}
function afterGrace(session, stop) {
  const cut = new AbortController();
  const over2 = new AbortController();
  const start = () => void session.clock.sleep(GRACE_MS, over2.signal).then(() => cut.abort());
  const forget = onAbort(stop, start);
  if (stop?.aborted) start();
  const release = () => {
    forget();
    over2.abort();
  };
  return { signal: cut.signal, release };
}

// packages/core/src/engine/client.ts
var TIMEOUT_MS2 = 30 * 6e4;
async function readBalance(session, signal) {
  const { adapter } = session;
  if (!adapter.balance) return null;
  try {
    const root = hostUrl(session, "balance");
    const asked = adapter.balance.request(root, session.clock.now());
    if (!asked) return null;
    const reply = await exchange(session, asked, "free", signal);
    const balance = reply.status === 200 ? adapter.balance.read(readJson(reply), root) : void 0;
    if (balance) return balance;
    const verdict = judgeSubmit(adapter, reply);
    const code = verdict.code === "submit_unknown" ? "invalid_response" : verdict.code;
    const facts = {
      why: verdict.error?.message ?? `HTTP ${reply.status}`,
      advice: session.words.advice[code] ?? ""
    };
    const retryable = reply.status >= 500 || reply.status === 429;
    throw errorOf(session, "noBalance", facts, { code, httpStatus: reply.status, retryable });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const facts = { why: error.message, advice: "" };
    throw errorOf(session, "noBalance", facts, { code: "network", retryable: true, cause: error });
  }
}

// packages/core/src/providers/multipart.ts
import { randomUUID } from "node:crypto";
function multipart(form) {
  const boundary = `reelay-${randomUUID()}`;
  const encoder = new TextEncoder();
  const parts = form.flatMap(([name2, value]) => {
    const isText = typeof value === "string";
    const file = isText ? "" : `; filename="${quoted(value.filename)}"\r
Content-Type: ${value.mediaType}`;
    const head = `--${boundary}\r
Content-Disposition: form-data; name="${quoted(name2)}"${file}\r
\r
`;
    return [encoder.encode(head), isText ? encoder.encode(value) : value.bytes, encoder.encode("\r\n")];
  });
  parts.push(encoder.encode(`--${boundary}--\r
`));
  const body = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}
function quoted(text2) {
  return text2.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export {
  readOwnCards,
  ReelayError,
  namedAs,
  FIRST_BYTES,
  readFirstBytes,
  checkClip,
  errorOf,
  backoffMs,
  LIBRARY_WORDS,
  openSession,
  checkAccount,
  ignoredBaseUrl,
  rootUrl,
  hostUrl,
  exchange,
  waitForTask,
  getTask,
  UnreadableVideo,
  readClip,
  fetchClip,
  FIELDS,
  REQUEST_FIELDS,
  FILE_FIELD_NAMES,
  plainText,
  prepare,
  withSentFiles,
  submit,
  findByKey,
  createPollSchedule,
  readBalance,
  multipart
};
