import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/core/src/video/money.ts
var MICRO = 1e6;
function usd(amount) {
  return Math.round(amount * MICRO) / MICRO;
}
function sumUsd(amounts) {
  let micro = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    micro += Math.round(amount * MICRO);
  }
  return micro / MICRO;
}
function formatUsd(amount) {
  if (amount === null) return "unknown";
  const cents = usd(amount * 100);
  return `$${Number.isInteger(cents) ? amount.toFixed(2) : String(usd(amount))}`;
}

// packages/core/src/providers/forms.ts
function cardFor(card3, { image: image2, endImage, references }) {
  if (!card3.forms || card3.form) return card3;
  if (references) return inForm(card3, "reference");
  if (endImage) return inForm(card3, card3.forms.firstLast ? "firstLast" : "image");
  return inForm(card3, image2 ? "image" : "text");
}
function formsOf(card3) {
  return Object.entries(card3.forms ?? {});
}
var NOT_IN = {
  text: { firstFrame: null, lastFrame: null, references: null },
  image: { references: null },
  firstLast: { references: null },
  reference: { firstFrame: null, lastFrame: null }
};
function inForm(card3, form) {
  const asked = card3.forms?.[form];
  if (!asked) return { ...card3, form, wire: { ...card3.wire, references: null, lastFrame: null } };
  const { model, wire, ...rest } = asked;
  const images = form === "text" || form === "reference" ? { min: 0, max: 0 } : { ...card3.images, min: 1, max: Math.max(1, card3.images.max) };
  return {
    ...card3,
    images,
    ...rest,
    form,
    ...model === void 0 ? {} : { formModel: model },
    wire: { ...card3.wire, ...NOT_IN[form], ...wire }
  };
}

// packages/core/src/providers/adapter.ts
function apiGet(url, headers) {
  return { method: "GET", url, authorized: true, ...headers ? { headers } : {} };
}
function apiPost(url, json2, headers) {
  return { method: "POST", url, json: withoutUndefined(json2), authorized: true, ...headers ? { headers } : {} };
}
function segment(id) {
  return encodeURIComponent(id.toWellFormed());
}
function withoutUndefined(value) {
  return JSON.parse(JSON.stringify(value));
}
function publicAsset(url) {
  return url === null ? [] : [{ method: "GET", url, authorized: false }];
}
function callsBack({ callbacks, isSilent }, model) {
  return callbacks && !(model !== void 0 && isSilent?.(model));
}

// packages/core/src/video/request.ts
var SIZES = {
  "720p": ["1280x720", "720x1280"],
  "1024p": ["1792x1024", "1024x1792"],
  "1080p": ["1920x1080", "1080x1920"]
};
function pixelSize(request) {
  const resolution2 = request.resolution ?? "720p";
  const sizes = SIZES[resolution2];
  if (!sizes) return /^\d{2,5}x\d{2,5}$/.test(resolution2) ? resolution2 : null;
  if (request.aspectRatio === "16:9") return sizes[0];
  if (request.aspectRatio === "9:16") return sizes[1];
  return null;
}
var RATIO_WORDS = {
  landscape: "16:9",
  horizontal: "16:9",
  portrait: "9:16",
  vertical: "9:16"
};
var RESOLUTION_WORDS = { standard: "720p", high: "1024p", hd: "720p" };
function normaliseRatio(value) {
  const word = value.trim().toLowerCase();
  return RATIO_WORDS[word] ?? word;
}
function normaliseResolution(value) {
  const word = value.trim().toLowerCase().replace("\xD7", "x").replace("*", "x");
  for (const [resolution2, [landscape, portrait]] of Object.entries(SIZES)) {
    if (word === landscape) return { resolution: resolution2, aspectRatio: "16:9" };
    if (word === portrait) return { resolution: resolution2, aspectRatio: "9:16" };
  }
  return { resolution: RESOLUTION_WORDS[word] ?? word };
}
function parseDuration(value) {
  if (typeof value === "number") return value;
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*s?\s*$/i.exec(value);
  return match ? Number(match[1]) : Number.NaN;
}

// packages/core/src/providers/request-body.ts
function wireOf({ wire }, card3) {
  return { ...wire, ...card3?.wire };
}
var ON_THE_WIRE = {
  negativePrompt: "negativePrompt",
  endImageUrl: "lastFrame",
  referenceUrls: "references",
  seed: "seed",
  audio: "audio"
};
function canSend(adapter19, card3, field) {
  const forms = card3 === null || card3.form ? [] : formsOf(card3);
  const cards = forms.length === 0 ? [card3] : forms.map(([form]) => inForm(card3, form));
  return cards.some((one2) => wireOf(adapter19, one2)[ON_THE_WIRE[field]] != null);
}
function writtenNames({ wire, ownNames = [] }, card3) {
  const names = Object.values({ ...wire, ...withoutNulls(card3?.wire ?? {}) }).map((entry) => lastName(entry));
  return [...names, ...ownNames];
}
function writtenPaths({ wire }, card3) {
  const entries = Object.values({ ...wire, ...withoutNulls(card3?.wire ?? {}) });
  return entries.map((entry) => typeof entry === "string" ? entry : entry[0]).filter((path) => path.includes("."));
}
function nameOnWire(adapter19, card3, field) {
  const entry = wireOf(adapter19, card3)[ON_THE_WIRE[field]];
  return entry == null ? void 0 : lastName(entry);
}
function lastName(entry) {
  const path = typeof entry === "string" ? entry : entry[0];
  return path.slice(path.lastIndexOf(".") + 1);
}
function withoutNulls(wire) {
  return Object.fromEntries(Object.entries(wire).filter(([, entry]) => entry !== null));
}
function requestBody(adapter19, request, { card: card3, callbackUrl }) {
  const { images, endImage, references = [], aspectRatio } = request;
  const values = {
    ...request,
    model: card3?.formModel ?? request.model,
    aspectRatio: aspectRatio ?? (card3 === null || images.length === 0 ? void 0 : adapter19.requiredRatio),
    size: pixelSize(request) ?? void 0,
    images: addresses(images),
    firstFrame: addresses(images)?.[0],
    lastFrame: addresses(endImage === void 0 ? [] : [endImage])?.[0],
    references: addresses(references),
    callbackUrl
  };
  const body = {};
  for (const [field, entry] of Object.entries(wireOf(adapter19, card3))) {
    const value = values[field];
    if (entry === null || entry === void 0) continue;
    const [path, write] = typeof entry === "string" ? [entry, void 0] : entry;
    put(body, path.split("."), write === void 0 || value === void 0 ? value : write(value));
  }
  const inside = adapter19.body === void 0 ? body : put(body, [adapter19.body], body[adapter19.body] ?? {});
  Object.assign(inside, request.extra);
  return body;
}
function addresses(images) {
  const urls = images.filter((image2) => typeof image2 === "string");
  return urls.length > 0 ? urls : void 0;
}
function put(body, [name = "", ...deeper], value) {
  if (deeper.length === 0) {
    body[name] = value;
    return value;
  }
  body[name] ??= {};
  return put(body[name], deeper, value);
}

// packages/core/src/providers/json.ts
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function text(value) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : value;
  return typeof value === "number" ? String(value) : void 0;
}
function number(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  if (typeof value !== "string") return void 0;
  const match = /^\s*(-?\d{1,15}(?:\.\d{1,9})?)\s*%?\s*$/.exec(value);
  return match ? Number(match[1]) : void 0;
}
function firstText(...values) {
  for (const value of values) {
    const found = text(Array.isArray(value) ? value[0] : value);
    if (found !== void 0) return found;
  }
  return void 0;
}
function isoTime(value) {
  const seconds3 = number(value);
  const time = seconds3 === void 0 ? Date.parse(text(value) ?? "") : seconds3 > 1e11 ? seconds3 : seconds3 * 1e3;
  return Number.isFinite(time) && Math.abs(time) < 864e13 ? new Date(time).toISOString() : null;
}

// packages/core/src/video/status.ts
var WORDS = {
  queued: "queued pending submitted not_start created starting preparing dispatched unknown in_queue waiting queuing throttled queueing",
  running: "processing in_progress running generating dreaming",
  succeeded: "completed complete success succeeded succeed finished done",
  // Ends only: what may also mean "held back for now" (blocked, flagged, under_review, suspended, …) is no known word, and
  // ends a task only beside the provider's own refusal, said again and again.
  failed: "failed failure fail error errored nsfw rejected declined denied refused moderated censored content_filtered content_blocked content_rejected content_moderated moderation_blocked moderation_failed moderation_rejected content_policy_violation policy_violation unsafe terminated killed dead crashed timeout timed_out timedout task_failed generation_failed system_error internal_error",
  canceled: "cancelled canceled aborted revoked",
  expired: "expired"
};
var STATUS_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status2, words3]) => words3.split(" ").map((word) => [word, status2]))
);
function isPlainFailure(word) {
  return /^(?:failed|failure|fail|error|nsfw)$/.test(word.trim().toLowerCase());
}
function readStatus(word) {
  const status2 = STATUS_BY_WORD.get(word.trim().toLowerCase());
  return status2 ? { status: status2, known: true } : { status: "running", known: false };
}

// packages/core/src/providers/address-words.ts
var OTHER_THING = /thumb|cover|poster|preview|image|img|photo|picture|frame|sprite|storyboard|webhook|callback|notif|docs?(?:url|uri|link|s)?$|documentation|help|support|status|cancel|poll|logs?(?:url)?$|upload|request|param|prompt|option|setting|config|audio|music|sound|voice|subtitle|caption|srt$|vtt$|gif|avatar|icon|logo|website|homepage|pricing|billing|dashboard|console|account|user|owner|author|profile|terms|policy|error|warning|reason|message|progress|share|m3u8|hls|dash|endpoint/;
var GOES_IN = /^(?:input|init|base(?!64)|driving|mask|control|guide|ref|source|src(?=.))/;
var HARMLESS = /(?:image|img|text|frames?|audio)s?(?:to|2)video|with(?:out)?(?:audio|sound)/g;
var WAY_TO_TASK = /^(?:get|self|web|stream|next|prev|previous|parent|me|page)$/;
var OTHER_KIND = /^(?:image|img|picture|photo|thumbnail|thumb|cover|poster|preview|frame|audio|music|voice|subtitle|caption|input|reference|source|gif|text|log|self|next|prev|cancel|status|docs|documentation|help|image\/.*|audio\/.*|text\/.*|application\/(?:json|pdf|zip))$/i;
var OTHER_ENDING = /\.(?:png|jpe?g|webp|gif|avif|bmp|svg|heic|mp3|wav|aac|flac|ogg|m4a|srt|vtt|ass|json|html?|md|txt|pdf|zip|m3u8|mpd)$/i;
var VIDEO_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;
function wordOf(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isOtherThing(word) {
  const bare2 = word.replace(HARMLESS, "video");
  return OTHER_THING.test(bare2) || GOES_IN.test(bare2) || WAY_TO_TASK.test(bare2);
}
function isOtherKind(fields) {
  const kinds = [fields["type"], fields["kind"], fields["role"], fields["rel"], fields["mime_type"], fields["mimeType"]];
  kinds.push(fields["content_type"], fields["contentType"], fields["media_type"], fields["mediaType"]);
  return kinds.some((kind) => typeof kind === "string" && OTHER_KIND.test(kind.trim()));
}
function parsed(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
var INNER_JSON = 64 * 1024;
function isData(address) {
  return /^data:/i.test(address);
}
function pathOf(text3) {
  return isData(text3) ? "" : /^[^?#]*/.exec(text3.slice(0, 8192))?.[0] ?? "";
}
var ENTITIES = [
  [/&(?:amp|#38|#x26);/gi, "&"],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:#47|#x2f);/gi, "/"]
];
function cleaned(value) {
  if (value.length > INNER_JSON) return value;
  const text3 = value.trim();
  if (/^[[{]/.test(text3)) return text3;
  const bare2 = /^[<"'`(]+(https?:[^\s<>"'`]+?)[>"'`)]+$/i.exec(text3)?.[1] ?? text3;
  if (!/^https?:/i.test(bare2) && !bare2.startsWith("/")) return bare2;
  return unescaped(bare2);
}
function unescaped(text3) {
  return ENTITIES.reduce((all, [entity, letter]) => all.replace(entity, letter), text3.replaceAll("\\/", "/"));
}

// packages/core/src/providers/addresses-elsewhere.ts
var IN_TEXT = /https?:\/\/[^\s<>"'`\\|^{}，。；！、）】]{4,2000}/gi;
var TAIL = /[.,;:!?)\]*_]+$/;
var OF_THE_CLIP = /video|clip|movie|film|download|ready|done|finish|complete|result|watch|here|generated|视频|影片|下载|完成|生成|\.mp4/i;
var PAGE_HOST = /^(?:docs?|help|support|developers?|status|blog|console|dashboard|platform)\./i;
var PAGE = /\/(?:docs?|documentation|guides?|help|support|faq|pricing|terms|polic(?:y|ies)|legal|dashboard|console|billing|log-?in|sign-?in|account|settings|blog)(?:\/|$)/i;
var WAY_TO_TASK2 = /\/(?:videos|tasks|jobs|generations|predictions|operations)\/[^/]+(?:\/(?:status|cancel))?\/?$/;
var PICTURE = /!\[[^\]]{0,300}\]\(\s*$|<img\b[^>]{0,300}$|\bposter\s*=\s*["']?$/i;
var ASKED = /prompt|query|instruction|caption/;
var DEPTH = 8;
var NODES = 5e3;
function addressesElsewhere(reply) {
  const found = [];
  let nodes = 0;
  const look3 = (value, name, depth) => {
    if (depth > DEPTH || ++nodes > NODES) return;
    if (typeof value === "string") {
      if (value.length > INNER_JSON) return;
      const inner = /^\s*[[{]/.test(value) ? parsed(value) : void 0;
      if (inner !== void 0) look3(inner, name, depth + 1);
      else found.push(...inText(value, name));
      return;
    }
    if (Array.isArray(value)) {
      for (const item3 of value) look3(item3, name, depth + 1);
      return;
    }
    const fields = object(value);
    if (!fields || isOtherKind(fields) && typeof fields["text"] !== "string") return;
    for (const [field, inside] of Object.entries(fields)) {
      const word = wordOf(field);
      const isChat = word === "message" || word === "delta";
      if (ASKED.test(word) || isOtherThing(word) && !isChat) continue;
      look3(inside, word, depth + 1);
    }
  };
  look3(reply, "", 0);
  return [...found.filter(({ isVideo: isVideo3 }) => isVideo3), ...found.filter(({ isVideo: isVideo3 }) => !isVideo3)].map(
    ({ address }) => address
  );
}
function inText(value, name) {
  const text3 = unescaped(value);
  const whole2 = cleaned(value);
  const isWhole = /^https?:\/\/\S+$/i.test(whole2);
  const found = isWhole ? [whole2] : inSentence(text3);
  return found.flatMap((address) => {
    const isVideo3 = VIDEO_ENDING.test(pathOf(address));
    if (OTHER_ENDING.test(pathOf(address)) || !isVideo3 && isPage(address)) return [];
    const isPlain = name !== "message" && (isWhole || OF_THE_CLIP.test(text3));
    return isVideo3 || isPlain ? [{ address, isVideo: isVideo3 }] : [];
  });
}
function inSentence(text3) {
  return [...text3.matchAll(IN_TEXT)].flatMap((match) => {
    const before = text3.slice(Math.max(0, match.index - 320), match.index);
    if (PICTURE.test(before)) return [];
    const [linked = ""] = before.endsWith("](") ? match[0].split(")") : [match[0]];
    return [linked.replace(TAIL, "")];
  });
}
function isPage(address) {
  if (!URL.canParse(address)) return true;
  const { host, pathname, search } = new URL(address);
  const isRoot = pathname === "/" && search === "";
  return isRoot || PAGE_HOST.test(host) || PAGE.test(pathname) || WAY_TO_TASK2.test(pathname);
}

// packages/core/src/providers/addresses.ts
var HOLDS_ADDRESS = /(?:url|uri|href|src|link|path|location|mp4|webm|mov|video|file|download|output|result|response|content|asset|media|artifact|generation|prediction|creation|work|clip|sample|item|resource|data|metadata|payload|body|task|job|detail|info|choice|variant|json)s?$/;
var IS_ADDRESS = /(?:url|uri|href|src|link)s?$/;
var IS_BASE64 = /(?:b64|base64|b64json|base64encoded|bytes)$/;
var DEPTH2 = 8;
var NODES2 = 5e3;
var MOST = 12;
function addressesIn(reply) {
  return [.../* @__PURE__ */ new Set([...plainAddressesIn(reply), ...addressesElsewhere(reply)])].slice(0, MOST);
}
function plainAddressesIn(reply) {
  const found = [];
  let nodes = 0;
  const look3 = (value, name, rank, depth) => {
    if (depth > DEPTH2 || ++nodes > NODES2) return;
    if (typeof value === "string") {
      lookAtText(value, name, rank, depth);
      return;
    }
    if (Array.isArray(value)) {
      for (const item3 of value) look3(item3, name, rank, depth + 1);
      return;
    }
    const fields = object(value);
    if (!fields || isOtherKind(fields)) return;
    const own = saysVideo(fields) ? Math.min(rank, 1) : rank;
    for (const [field, inside] of Object.entries(fields)) {
      const word = /^\d+$/.test(field) ? name : wordOf(field);
      if (IS_BASE64.test(word) && typeof inside === "string") lookAtBase64(inside);
      if (word !== name && (!HOLDS_ADDRESS.test(word) || isOtherThing(word))) continue;
      look3(inside, word, /video|mp4|webm|mov$/.test(word) ? Math.min(own, 1) : own, depth + 1);
    }
  };
  const lookAtText = (value, name, rank, depth) => {
    const text3 = cleaned(value);
    if (/^[[{]/.test(text3) && text3.length <= INNER_JSON) {
      look3(parsed(text3), name, rank, depth + 1);
      return;
    }
    if (!(IS_ADDRESS.test(name) ? looksLikeAddress(text3) : isPlainAddress(text3))) return;
    const path = pathOf(text3);
    if (OTHER_ENDING.test(path)) return;
    const marked = /watermark/.test(name) && !/(?:no|non|without|un)watermark/.test(name);
    const last = marked || isData(text3) && !isVideoData(text3);
    const own = last ? 4 : VIDEO_ENDING.test(path) || isData(text3) ? Math.min(rank, 1) : rank;
    found.push({ address: text3, rank: own, at: found.length });
  };
  const lookAtBase64 = (value) => {
    const type = /^AAAA[A-Za-z0-9+/_-]GZ0eX/.test(value) ? "mp4" : /^GkXfo/.test(value) ? "webm" : null;
    if (type !== null) found.push({ address: `data:video/${type};base64,${value}`, rank: 1, at: found.length });
  };
  if (typeof reply === "string") look3(reply, "url", 2, 0);
  else look3(reply, "", 2, 0);
  found.sort((one2, other) => one2.rank - other.rank || one2.at - other.at);
  return [...new Set(found.map(({ address }) => address))].slice(0, MOST);
}
function saysVideo(fields) {
  const kinds = [fields["type"], fields["kind"], fields["mime_type"], fields["mimeType"], fields["content_type"]];
  return kinds.some((kind) => typeof kind === "string" && /^video/i.test(kind));
}
function isVideoData(address) {
  return /^data:video\//i.test(address);
}
function isPlainAddress(text3) {
  if (/^https?:\/\/\S+$/i.test(text3) || isData(text3)) return true;
  return VIDEO_ENDING.test(pathOf(text3)) && isRelative(text3);
}
function looksLikeAddress(text3) {
  return isPlainAddress(text3) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(text3) || isRelative(text3);
}
function isRelative(text3) {
  if (text3.length > 4096 || /\s|^n\/a$/i.test(text3) || /^[a-z][a-z0-9+.-]*:/i.test(text3)) return false;
  return /^\.{0,2}\//.test(text3) || /^[^/?#]+\/./.test(text3) || VIDEO_ENDING.test(pathOf(text3));
}
function resolveAddress(address, root) {
  if (isData(address) || !isRelative(address)) return [address];
  const base = `${root.replace(/\/+$/, "")}/`;
  const below = address.startsWith("/") ? address.replace(/^\/+/, "") : address;
  const candidates = address.startsWith("//") ? [address] : address.startsWith("/") ? [address, below] : [address, `/${below}`];
  const urls = candidates.flatMap((candidate) => URL.canParse(candidate, base) ? [new URL(candidate, base).href] : []);
  return urls.length === 0 ? [address] : [...new Set(urls)];
}

// packages/core/src/providers/money-words.ts
var MEANS = "(?:balances?|credits?|funds|money|wallet|prepaid|resource pack(?:age)?s?|saldos?|soldes?|cr[\xE9e]dit[oi]?s?|fondos|fondi|fundos|guthaben|kontostand|bakiye)";
var MEANS_ZH = "(?:\u4F59\u989D|\u9918\u984D|(?<!\u5E76\u53D1|\u4E26\u767C|\u8BF7\u6C42|\u8ACB\u6C42|\u8C03\u7528|\u8ABF\u7528|\u5206\u949F|\u5206\u9418)[\u989D\u984D]\u5EA6|\u79EF\u5206|\u7A4D\u5206|\u70B9\u6570|\u9EDE\u6578|\u8D44\u6E90\u5305|\u8CC7\u6E90\u5305|\u91D1\u989D|\u91D1\u984D|\u91D1\u5E01|\u91D1\u5E63|\u91D1\u8C46|\u94BB\u77F3|\u947D\u77F3|\u7075\u611F\u503C|\u4EE3\u91D1\u5238|\u7B97\u529B|\u8D44\u91D1|\u8CC7\u91D1|\u5957\u9910)";
var NO_MONEY = either(
  // Not enough balance, out of credits, no resource package …
  `(?:\\b(?:insufficient|inadequate|not (?:have |be )?(?:enough|sufficient|any)|lack(?:s|ing)?(?: of)?|low on|(?:run |ran )?out of|yetersiz)|n['\u2019]t (?:have |be )?(?:enough|sufficient|any)) (?:\\S+ ){0,3}${MEANS}\\b`,
  `\\b(?:exhausted|depleted|negative|zero|no(?: more| remaining)?|kein) (?:account |prepaid |api |free )?${MEANS}\\b(?! card)`,
  // … and the other way round: balance too low, credits used up.
  `\\b${MEANS} (?:\\S+ ){0,4}?(?:insufficient|not (?:be )?(?:enough|sufficient)|too low|is low|exhausted|depleted|used up|run out|ran out|negative|is (?:0|zero|empty)(?! ?\\d)|insuficientes?|insuffisants?|insufficienti?|aufgebraucht|reicht nicht|nicht ausreichend|unzureichend|yetersiz)`,
  // Nothing of it: "0 credits left", "remaining balance: $0.00", and a quota whose limit is 0.
  `(?<!\\d[ ,]?)\\b0(?: 0+)? ${MEANS} (?:left|remaining|available)`,
  `\\b(?:balance|credits?|funds|quota)(?: (?:is|left|remaining|remain|available|of))*[ =]*[$\xA5\u20AC]?0(?: 0+)?(?! ?\\d)`,
  "\\bquota\\b.{0,200}\\blimit 0(?! ?\\d)",
  "\\b(?:insufficient|not enough|out of) (?:points|coins|diamonds|gems)\\b|\\b(?:points|coins) (?:are |is )?(?:insufficient|not enough)",
  "\\barrears?\\b|\\barrearage\\b|\\boverdue\\b|\\bunpaid\\b|\\bpast due\\b|\\bpayment (?:is )?required\\b|\\baccount deficit\\b",
  "\\bbilling (?:hard limit|is not active|not active|inactive|disabled|error)",
  "\\bsuspended\\W+(?:\\S+ ){0,6}(?:billing|payment|invoice|balance)",
  "\\bonly afford\\b|\\bcan(?:not|[\u2019']t) afford\\b|\\bpre consumed? (?:\\S+ )?quota failed|\\bneed quota\\b",
  "\u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E (?:\u0441\u0440\u0435\u0434\u0441\u0442\u0432|\u043A\u0440\u0435\u0434\u0438\u0442\u043E\u0432|\u0431\u0430\u043B\u0430\u043D\u0441\u0430)|\u043F\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435|\u6B8B\u9AD8.{0,4}\u4E0D\u8DB3|\u30AF\u30EC\u30B8\u30C3\u30C8.{0,6}(?:\u4E0D\u8DB3|\u8DB3\u308A\u307E\u305B\u3093)",
  "\uC794\uC561.{0,4}\uBD80\uC871|\uD06C\uB808\uB527.{0,4}\uBD80\uC871|s\u1ED1 d\u01B0.{0,12}kh\xF4ng \u0111\u1EE7|saldo (?:\\S+ ){0,2}tidak",
  `${MEANS_ZH}.{0,12}?(?:\u4E0D\u8DB3|\u4E0D\u591F|\u4E0D\u5920|\u7528\u5B8C|\u7528\u5C3D|\u7528\u76E1|\u8017\u5C3D|\u8017\u76E1|\u4E3A0|\u4E3A\u96F6|\u4E3A\u8D1F|\u70BA\u8CA0|\u5C0F\u4E8E|\u5C0F\u65BC|\u5DF2\u8FC7\u671F)`,
  `(?:\u6CA1\u6709|\u6C92\u6709|\u65E0|\u7121)(?:\u8DB3\u591F|\u8DB3\u5920|\u53EF\u7528|\u5269\u4F59|\u5269\u9918)\u7684?${MEANS_ZH}`,
  "\u6B20\u8D39|\u6B20\u8CBB|\u6B20\u6B3E|\u9884\u6263\u8D39|\u9810\u6263\u8CBB|\u8BF7.{0,6}(?:\u5145\u503C|\u7F34\u8D39|\u7EED\u8D39)|\u8ACB.{0,6}(?:\u5145\u503C|\u7E73\u8CBB|\u7E8C\u8CBB)|\u5132\u503C"
);
var PERHAPS_NO_MONEY = either(
  "\\bexceeded (?:\\S+ ){0,3}quota\\b|\\binsufficient (?:\\S+ ){0,2}quota\\b|\\bno (?:remaining|available|more) quota\\b",
  "\\bquotas? (?:\\S+ ){0,3}?(?:exceeded|reached|exhausted|depleted|used up|run out|ran out|insufficient|not enough|limit)",
  "\\brecharge\\b|\\btop[- ]?up\\b|\\b(?:add|buy|purchase) (?:\\S+ ){0,2}(?:credits?|funds|resource pack(?:age)?s?)\\b",
  "\\b(?:deposit|refill|replenish|reload) (?:\\S+ ){0,2}(?:funds|balance|account|credits?|wallet)\\b",
  "\\bbilling (?:details|limit|account|issue|problem)|\\bplan and billing\\b|\\bbilling (?:to be |must be |is not |not )?enabled\\b",
  "\\b(?:exceeded|exhausted|depleted|spent|consumed|used) (?:\\S+ ){0,4}?(?:credits?|balance|funds)\\b",
  "\\bcredits? (?:\\S+ ){0,3}?(?:consumed|spent|used|expired)\\b|\\b(?:credit|hard) limit\\b",
  "\\b(?:need|require)s? (?:more|at least|\\S+ more) (?:\\S+ ){0,3}(?:credits?|balance|funds)\\b",
  "\\brequires? \\S+ credits?,? (?:\\S+ ){0,3}(?:only|but|have)\\b",
  "\\bfree (?:tier|trial|quota|plan|usage|allowance) (?:\\S+ ){0,5}?(?:only|exhausted|ended|expired|over|used up)\\b|\\bupgrade (?:\\S+ )?plan to continue\\b",
  "\\bsubscription (?:\\S+ ){0,2}(?:expired|required|inactive|ended|lapsed)\\b|\\bno active subscription\\b|\\bpayment method\\b|\\bgood standing\\b",
  "\u5145\u503C|(?:\u914D\u989D|\u914D\u984D|\u989D\u5EA6|\u984D\u5EA6).{0,8}?(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D|\u4E0A\u9650|\u8D85)|\u6B21\u6570.{0,4}(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D)"
);
var SPEND_LIMIT = either(
  "\\b(?:spend|spending|budget|usage|cost) (?:limits?|caps?)\\b|\\bmonthly (?:limit|cap)\\b|\\bmax(?:imum)? budget\\b",
  "\\bbudget (?:\\S+ ){0,3}exceeded\\b|\\bexceeded (?:\\S+ ){0,3}budget\\b",
  "(?:\u6D88\u8D39|\u6D88\u8CBB|\u652F\u51FA|\u9884\u7B97|\u9810\u7B97).{0,6}(?:\u4E0A\u9650|\u9650\u989D|\u9650\u984D|\u8D85)"
);
var RATE = either(
  "\\bper (?:second|sec|minute|min|hour|day|s|m)\\b|\\b(?:requests?|tokens?|videos?|tasks?|jobs?|\\d) ?/ ?(?:s|sec|second|m|min|minute|h|hour|d|day)\\b",
  "\\b(?:minute|hourly|second|requests?|concurrency) quota|\\bquota increase\\b|\\b(?:an|in|every|within) (?:\\d+ ?)?(?:s|sec|seconds?|min|minutes?|hours?)\\b",
  "\\b[rtqi]p[smhd]\\b|\\brate ?limit|\\brequests? limit|\\btoo many\\b|\\btoo fast\\b|\\bconcurren|\\bparallel\\b|\\bthrottl|\\bslow down\\b|\\btemporar|\\bbusy\\b|\\boverloaded\\b",
  "\\b(?:retry|try again) (?:in \\d|after \\d|later)",
  "\u6BCF(?:\u4E00)?(?:\u79D2|\u5206|\u5C0F\u65F6|\u5C0F\u6642|\u5929|\u65E5)|\\d ?(?:\u79D2|\u5206\u949F|\u5206\u9418|\u5C0F\u65F6|\u5C0F\u6642)\u5185|\u9891\u7387|\u983B\u7387|\u9891\u7E41|\u983B\u7E41|\u9650\u6D41|\u9650\u901F|\u901F\u7387|\u5E76\u53D1|\u4E26\u767C|\u7A0D\u540E|\u7A0D\u5F8C"
);
function either(...patterns) {
  return new RegExp(patterns.join("|"), "i");
}
function words(text3) {
  return (text3 ?? "").slice(0, 1e3).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ").replaceAll(/[\s_.:-]+/g, " ");
}
function aboutMoney(error) {
  const codes = [words(error.code), words(error.type)];
  const all = [...codes, words(error.message)];
  const isRate = all.some((said) => RATE.test(said));
  if (codes.some((code) => /^insufficient (?:user )?quota$/i.test(code))) return "insufficient_funds";
  if (codes.some((code) => SPEND_LIMIT.test(code) && !isRate)) return "spend_limit";
  if (all.some((said) => NO_MONEY.test(said))) return "insufficient_funds";
  if (isRate) return void 0;
  if (all.some((said) => SPEND_LIMIT.test(said))) return "spend_limit";
  return all.some((said) => PERHAPS_NO_MONEY.test(said)) ? "insufficient_funds" : void 0;
}

// packages/core/src/providers/classify.ts
var MODERATION = /moderat|content[ _-]?polic|safety|sensitive|nsfw|violat|inappropriate|prohibited|not allowed by our|敏感|违规|审核/i;
var BY_CODE = [
  [/^(spend_limit_exceeded)$/i, "spend_limit"],
  [/^(pre_consume_token_quota_failed)$/i, "insufficient_funds"],
  [/^(invalid_api_key|invalid_token|unauthorized)$/i, "auth"],
  [/^(ip_not_allowed|permission_denied|forbidden|access_denied)$/i, "permission"],
  [/^(model_not_found|invalid_model|model_price_error|get_channel_failed|missing_model)$/i, "model_unavailable"],
  [/^(task_not_found|task_not_exist|video_not_found)$/i, "not_found"],
  [/^(moderation_blocked|content_policy_violation|sensitive_words_detected|moderation)$/i, "moderation"],
  [/^(rate_limit_exceeded|rate_limit_error)$/i, "rate_limited"],
  [/^(invalid_request|invalid_request_error|build_request_failed|invalid_value|invalid_parameter)$/i, "invalid_input"]
];
var BY_MESSAGE = [
  [/无权访问|token group|vip group|ip .{0,40}not allowed/i, "permission"],
  [/model .{0,80}(?:not found|not exist|not supported|is not available)|模型.{0,80}不存在/i, "model_unavailable"]
];
var BY_STATUS = {
  400: "invalid_input",
  401: "auth",
  402: "insufficient_funds",
  403: "permission",
  404: "not_found",
  405: "not_found",
  406: "invalid_input",
  409: "invalid_input",
  410: "not_found",
  411: "invalid_input",
  412: "invalid_input",
  413: "invalid_input",
  414: "invalid_input",
  415: "invalid_input",
  416: "invalid_input",
  417: "invalid_input",
  421: "invalid_input",
  422: "invalid_input",
  426: "invalid_input",
  428: "invalid_input",
  429: "rate_limited",
  431: "invalid_input",
  451: "moderation"
};
var OPEN_CODES = /* @__PURE__ */ new Set(["invalid_input", "rate_limited", "permission"]);
function classifyError(status2, error) {
  const byCode = error.code === null ? void 0 : BY_CODE.find(([pattern]) => pattern.test(error.code ?? ""))?.[1];
  if (byCode && !OPEN_CODES.has(byCode)) return byCode;
  const isModeration = MODERATION.test(`${error.code} ${error.type} ${error.message}`);
  const mayRepeat = ![402, 403, 429].includes(status2) && (isModeration || /\bprompt\b|提示词/i.test(error.message));
  const money = aboutMoney(mayRepeat ? { ...error, message: "" } : error);
  if (money) return money;
  if (byCode && byCode !== "invalid_input") return byCode;
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1];
  if (byMessage) return byMessage;
  if (status2 !== 401 && status2 !== 402 && isModeration) return "moderation";
  const stated = /^\d{3}$/.test(error.code ?? "") && status2 < 300 ? Number(error.code) : status2;
  return byCode ?? BY_STATUS[stated] ?? "provider_unavailable";
}

// packages/core/src/providers/filter-words.ts
var FILTERED = /content[ _-]?filter|filtered|censor|blocked|responsible ?ai|\brai\b|unsafe|guideline|flagged|risk[ _-]?control|风控/i;
var HARMLESS2 = /\bpass(?:ed|es)\b|\bcleared\b|\bapproved\b|[:=] ?(?:ok|none|safe)\b|\b(?:no|without|zero) (?:\w+ ){0,3}(?:violations?|issues?|problems?|concerns?|flags?)\b|\b(?:not|never|nothing|none|n't)(?: was| were| been| is)? (?:blocked|flagged|filtered|moderated|rejected|censored|violat\w+|sensitive)\b|通过|无违规|無違規|未违规|未发现|没有违规/i;
var NOT_PASSED = /\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|unable to)(?: \w+){0,2} (?:pass|cleared|approved)|(?:未|不|没有|没|沒有)(?:能)?通[过過]/i;
var NOT_THE_END = /warn|notice|\binfo\b|adjusted|rewritten|retry|pending|review/i;
var THE_END = /block|reject|refus|den(?:y|ied)|filter|censor|flagged|moderated|unsafe|nsfw|violat|prohibit|not allowed|not permitted|could not|cannot|can't|unable|fail|will not be|not pass|拒绝|违规|無法|无法|敏感|[未不]通过/i;
function saysFiltered(said) {
  return (MODERATION.test(said) || FILTERED.test(said)) && (!HARMLESS2.test(said) || NOT_PASSED.test(said));
}
function isPlainlyOver({ code, message }) {
  const said = `${code ?? ""} ${message}`;
  return saysFiltered(said) && THE_END.test(said) && !NOT_THE_END.test(said);
}
var ABOUT_FILTER = /moderation|safety|nsfw|contentfilter|refusal|censor|promptfeedback|incompletedetail|(?:finish|stop|block|filter)reasons?$/;
var STRUCK = /^(?:is|has|was)?(?:nsfw|blocked|flagged|filtered|moderated|censored)(?:content|concepts|detected|contentdetected)?$/;
var STRUCK_WORD = /^(?:content[_ -]?filter(?:ed)?|(?:image_|video_)?safety|prohibited(?:_content)?|moderation|moderated|blocklist|spii|refusal|block(?:ed)?|reject(?:ed)?|fail(?:ed)?|flagged|denied|refused|unsafe|nsfw|violation|sensitive|censored)$/i;
var CLEARED = /^(?:is)?(?:pass(?:ed)?|ok|safe|approved?|allow(?:ed)?|clear(?:ed)?|compliant|success|completed?|none)$/i;
var SAYS_WHY = [
  "reason",
  "message",
  "msg",
  "detail",
  "details",
  "description",
  "explanation",
  "categories",
  "category"
];
var GOES_IN2 = /^(?:input|prompt|request|params?|parameters|options|settings|config)/;
var DEEPEST = 6;
var MOST2 = 500;
function filterIn(reply) {
  let nodes = 0;
  const look3 = (value, about, depth) => {
    if (depth > DEEPEST || ++nodes > MOST2) return null;
    if (Array.isArray(value)) {
      for (const item3 of value) {
        const found = look3(item3, about, depth + 1);
        if (found) return found;
      }
      return null;
    }
    if (about !== "" && typeof value === "string") return struck(value, about);
    const fields = object(value);
    if (!fields || about !== "" && isCleared(fields)) return null;
    let bare2 = null;
    for (const [name, inside] of Object.entries(fields)) {
      const word = wordOf2(name);
      if (GOES_IN2.test(word) && word !== "promptfeedback") continue;
      const isFlag = STRUCK.test(word) && isTrue(inside);
      const found = isFlag ? { code: name, message: "" } : look3(inside, ABOUT_FILTER.test(word) ? name : about, depth + 1);
      if (found && found.message !== "") return found;
      const why = found && (isFlag || about !== "") ? whyIn(fields) : "";
      if (found && why !== "") return { ...found, message: why };
      bare2 ??= found;
    }
    return bare2;
  };
  return withWords(look3(reply, "", 0));
}
function struck(value, about) {
  const said = value.trim();
  if (STRUCK_WORD.test(said)) return { code: saysFiltered(said) ? said : `${about}: ${said}`, message: "" };
  const reason = { code: null, message: said.slice(0, 1e3) };
  return isPlainlyOver(reason) ? reason : null;
}
function withWords(reason) {
  return reason === null || saysFiltered(`${reason.code ?? ""} ${reason.message}`) ? reason : { code: "content_filter", message: reason.message || (reason.code ?? "") };
}
function isCleared(fields) {
  return Object.entries(fields).some(([name, value]) => {
    const word = wordOf2(name);
    if (value === false) return STRUCK.test(word);
    if (value === true) return CLEARED.test(word);
    return typeof value === "string" && /(?:status|result|decision|verdict|action)$/.test(word) && CLEARED.test(value);
  });
}
function wordOf2(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isTrue(value) {
  if (Array.isArray(value)) return value.some(isTrue);
  return value === true || value === "true";
}
function whyIn(fields) {
  for (const name of SAYS_WHY) {
    const value = fields[name];
    const said = (Array.isArray(value) ? value : [value]).map(text).filter((part) => part !== void 0);
    if (said.length > 0 && !STRUCK_WORD.test(said.join(", "))) return said.join(", ").slice(0, 1e3);
  }
  return "";
}
function withFilter(said, filter) {
  if (filter === null || said !== null && saysFiltered(`${said.code ?? ""} ${said.message}`)) return said;
  return { code: filter.code ?? "content_filter", message: filter.message || (said?.message ?? "") };
}

// packages/core/src/providers/http.ts
function readJson(reply) {
  try {
    const text3 = reply.text.replace(/^\ufeff/, "");
    return JSON.parse(/\d{16}/.test(text3) ? text3.replace(STRING_OR_NUMBER, unrounded) : text3);
  } catch {
    return void 0;
  }
}
var STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function unrounded(token) {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}
function joinUrl(base, path) {
  return base.replace(/\/+$/, "") + path;
}

// packages/core/src/providers/status-word.ts
var STATUS_FIELDS = /^(?:(?:task|video|job|generation|run|process)?(?:status|state|statustext|statusname)|phase|stage)$/;
var AROUND = ["data", "task", "job", "result", "output", "video", "response", "status", "state"];
var DEEPEST2 = 2;
var DONE = /^(?:is)?(?:done|finished|completed)$/;
function bodyOfLook(reply) {
  const word = reply.text.trim();
  return readJson(reply) ?? (/^\w{2,20}$/.test(word) ? word : void 0);
}
function statusWord(stated, reply) {
  const word = text(stated) ?? wordIn(reply);
  const inside = wordInside(reply);
  if (word === void 0) return inside ?? endWord(reply);
  const { status: status2, known } = readStatus(word);
  if (inside === void 0 || known && status2 !== "succeeded") return word;
  return !known || isUnderWay(inside) ? inside : word;
}
function isUnderWay(word) {
  const { status: status2 } = readStatus(word);
  return status2 === "queued" || status2 === "running";
}
function wordInside(value, depth = 0) {
  const fields = object(value);
  if (!fields || depth >= DEEPEST2) return void 0;
  for (const name of AROUND) {
    const found = wordInside(fields[name], depth + 1) ?? wordIn(one(fields[name]));
    if (found !== void 0) return found;
  }
  return void 0;
}
function one(value) {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
function wordIn(value) {
  const entries = Object.entries(object(value) ?? {}).map(([name, field]) => [wordOf3(name), field]);
  const named = entries.filter(([name]) => STATUS_FIELDS.test(name)).map(([, field]) => text(field));
  const known = named.find((word) => word !== void 0 && readStatus(word).known);
  if (known !== void 0) return known;
  const done = entries.find(([name, field]) => DONE.test(name) && typeof field === "boolean");
  return done === void 0 ? void 0 : done[1] === true ? "done" : "running";
}
function endWord(reply) {
  const fields = object(reply);
  const word = text(fields ? fields["result"] ?? fields["output"] ?? fields["data"] : reply)?.replace(/[.!]$/, "");
  if (word === void 0 || readStatus(word).status !== "succeeded") return void 0;
  return fields && saysMore(fields) ? void 0 : word;
}
function saysMore(fields) {
  const progress = number(fields["progress"]);
  const error = fields["error"] ?? fields["errors"];
  return progress !== void 0 && progress < 100 || fields["success"] === false || Boolean(error);
}
function wordOf3(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// packages/core/src/providers/task-failure.ts
var REASON_FIELDS = [
  "error",
  "errors",
  "fail_reason",
  "failReason",
  "failure_reason",
  "failureReason",
  "failure_reasons",
  "error_message",
  "errorMessage",
  "error_msg",
  "errorMsg",
  "err_msg",
  "error_detail",
  "error_details",
  "failure",
  "failures",
  "failed_reason",
  "fail_msg",
  "failMsg",
  "failed_msg",
  "reject_reason",
  "block_reason",
  "blockReason",
  "block_reasons",
  "moderation_reason",
  "rai_media_filtered_reasons",
  "raiMediaFilteredReasons"
];
var INSIDE = [
  "data",
  "result",
  "results",
  "output",
  "outputs",
  "response",
  "task",
  "metadata",
  "task_result",
  "video",
  "videos",
  "generateVideoResponse",
  "generations"
];
var NO_ERROR = /^(?:|0|200|ok|none|null|no error|success(?:ful(?:ly)?)?|succeeded|completed?|false|n\/a|-)$/i;
var REMARK_FIELDS = [
  "message",
  "msg",
  "detail",
  "details",
  "reason",
  "reasons",
  "refusal",
  "status_message",
  "statusMessage",
  "status_msg",
  "status_reason",
  "status_details",
  "task_status_msg",
  "notice",
  "note",
  "remark",
  "info",
  "warning",
  "warnings",
  "text"
];
var INSIDE_REMARKS = ["data", "result", "task", "output"];
function remarkIn(reply, described, depth = 0) {
  const fields = object(reply);
  if (!fields || depth > 2) return null;
  for (const name of INSIDE_REMARKS) {
    const inner = typeof fields[name] === "string" ? readReason(fields[name]) : remarkIn(fields[name], described, depth + 1);
    if (inner) return inner;
  }
  for (const name of [...REMARK_FIELDS, ...described ? ["description"] : []]) {
    const reason = readReason(fields[name]);
    if (reason) return reason;
  }
  return null;
}
function reasonIn(error, reply) {
  return readReason(error) ?? reasonBelow(reply, 0);
}
function reasonBelow(value, depth) {
  if (Array.isArray(value)) {
    for (const item3 of value.slice(0, 20)) {
      const reason = reasonBelow(item3, depth + 1);
      if (reason) return reason;
    }
    return null;
  }
  const fields = object(value);
  if (!fields || depth > 4) return null;
  for (const name of REASON_FIELDS) {
    const reason = readReason(fields[name]);
    if (reason) return reason;
  }
  for (const name of INSIDE) {
    const reason = reasonBelow(fields[name], depth + 1);
    if (reason) return reason;
  }
  return null;
}
var INNER = ["error", "inner", "innererror", "innerError", "errors", "details", "cause"];
function readReason(value, depth = 0) {
  if (Array.isArray(value)) {
    const parts = value.slice(0, 20).map((part) => readReason(part, depth + 1));
    const said2 = parts.filter((part) => part !== null);
    const message2 = said2.map((part) => part.message).filter((part) => part !== "");
    return said2.length === 0 ? null : { code: said2.find(({ code: code2 }) => code2 !== null)?.code ?? null, message: message2.join(" ").slice(0, 1e3) };
  }
  const body = object(value);
  if (!body) {
    const said2 = text(value);
    if (said2 === void 0 || NO_ERROR.test(said2.trim()) || /^(?:https?:|data:)/i.test(said2)) return null;
    return { code: null, message: said2.slice(0, 1e3) };
  }
  const code = firstText(body["code"], body["type"], body["status"], body["reason"]) ?? "";
  const said = firstText(
    body["message"],
    body["msg"],
    body["detail"],
    body["description"],
    body["reason"],
    body["error"]
  );
  const message = said !== void 0 && !NO_ERROR.test(said.trim()) ? said : "";
  if (message === "" && depth < 3)
    for (const name of INNER) {
      const inner = readReason(body[name], depth + 1);
      if (inner) return inner;
    }
  if (message === "" && NO_ERROR.test(code.trim())) return null;
  return { code: code === "" ? null : code, message: message.slice(0, 1e3) };
}
var THIS = "(?:this|the|your) (?:request|task|video|generation|attempt)";
var HELPERS = "(?: (?:has|have|had|was|were|will|is|are|be|been|not|never|fully|automatically|\\w+n['\u2019]t))*";
var NOT_CHARGED = new RegExp(
  `^(?:${[
    `(?=.* (?:not|never|\\w+n['\u2019]t) )(?:you|your account|it|${THIS})${HELPERS} (?:charged|billed)(?: for (?:it|this|${THIS}))?`,
    "no charge(?: (?:was|is|will be|has been) made)?",
    "no credits? (?:was|were|have been|has been|will be) (?:charged|deducted|used|consumed|taken)",
    `(?:(?:your|the) )?(?:credits?|cost|amount|fee|payment|points?)(?= (?!.*(?:not|never|n['\u2019]t) ))${HELPERS} (?:refunded|returned|restored)(?: (?:automatically|in full|to (?:you|your account|your balance)))?`,
    "refunded(?: automatically| in full)?",
    "(?:\u672C\u6B21)?(?:\u4E0D(?:\u4F1A|\u4E88)?(?:\u6263|\u6536)\u8D39|\u672A\u6263\u8D39|\u5DF2\u9000\u6B3E|(?:\u79EF\u5206|\u8D39\u7528)\u5DF2?(?:\u9000\u8FD8|\u8FD4\u8FD8))"
  ].join("|")})$`,
  "i"
);
var SENTENCES = new RegExp("[.!?;\u3002\uFF01\uFF1F\uFF1B\uFF0C]+\\s*|,(?=\\p{Script=Han})|\\n+", "u");
var CHARGED = /(?:not|n't|never|cannot|no longer)(?: \w+){0,3} (?:refund|returned|restored)|\bno refunds?\b|non-?refundable|(?:still|nevertheless|already) (?:be |been )?charged|(?:will|have|has|was|were) (?:still )?(?:be |been )?charged (?:for|in full|anyway)|不(?:会|予)?退/gi;
function refundSaid(message, promised) {
  const rest = message.replace(CHARGED, " ");
  const charged = rest !== message;
  const sentences = rest.split(SENTENCES).map((part) => part.trim());
  const last = sentences.filter((part) => part !== "").at(-1) ?? "";
  const free = NOT_CHARGED.test(last);
  const isMixed = free && sentences.some((part) => part !== last && /charg|billed|deduct|扣|收费/i.test(part));
  return charged === free || isMixed ? promised : charged ? "no" : "yes";
}
function failureOf(status2, reason, refunded) {
  const code = reason?.code ?? null;
  const words3 = reason?.message ?? "";
  const message = words3 !== "" ? words3 : code !== null ? `${code}` : `the provider gave no reason (${status2})`;
  const said = `${code ?? ""} ${words3}`;
  return {
    code: status2 === "expired" ? "expired" : saysFiltered(said) ? "moderation" : "provider_failed",
    message,
    providerCode: code,
    // Refunds are promised for tasks that failed; of one that was canceled or expired no provider says anything.
    refunded: refundSaid(words3, status2 === "failed" || refunded !== "yes" ? refunded : "unknown")
  };
}

// packages/core/src/providers/wire.ts
var NO_REASON = "the provider gave no reason";
function readWireError(body) {
  const root = object(body);
  if (!root) return void 0;
  const nested = object(root["error"]);
  if (nested) {
    const said2 = firstText(nested["message"], nested["msg"], nested["detail"], nested["reason"]);
    return wireError(nested["code"] ?? nested["status"], nested["type"], said2, root);
  }
  if (typeof root["error"] === "string" && root["error"] !== "")
    return wireError(root["code"], root["type"], root["error"], root);
  const code = text(root["code"]);
  const failed2 = root["success"] === false || code !== void 0 && !isSuccessCode(code);
  if (!failed2) return void 0;
  const [first2] = Array.isArray(root["errors"]) ? root["errors"] : [];
  const said = firstText(root["message"], root["msg"], object(first2)?.["message"]);
  return wireError(root["code"], root["type"], said, root);
}
function wireError(code, type, message, root) {
  const said = (message ?? NO_REASON).slice(0, 1e3);
  const inMessage = /\(request id: ([\w-]{1,80})\)/i.exec(said);
  return {
    code: text(code) ?? null,
    type: text(type) ?? null,
    message: said,
    requestId: inMessage?.[1] ?? firstText(root["request_id"], root["requestId"]) ?? null
  };
}
function isSuccessCode(code) {
  return /^(?:2\d\d|0|success|ok)$/i.test(code);
}
function videoUrlOf(body) {
  const metadata = object(body["metadata"]);
  return firstText(body["url"], body["video_url"], metadata?.["url"], metadata?.["video_url"], body["result_url"]);
}
function taskState(parts) {
  const word = statusWord(parts.word, parts.reply);
  if (word === void 0) return void 0;
  const { status: status2, known } = readStatus(word);
  const percent = number(parts.progress);
  const seconds3 = number(parts.estimatedSeconds);
  const urls = status2 === "succeeded" || !known ? filesOf(parts.url, parts.reply) : [];
  const base = {
    status: status2,
    word,
    known,
    progress: status2 === "succeeded" ? 100 : percent === void 0 ? null : Math.min(100, Math.max(0, percent)),
    videoUrl: status2 === "succeeded" ? urls[0] ?? null : null,
    videoUrls: status2 === "succeeded" ? urls : [],
    expiresAt: parts.expiresAt === void 0 || parts.expiresAt === null ? null : isoTime(parts.expiresAt),
    cost: number(parts.cost) ?? null,
    estimatedMs: seconds3 === void 0 || seconds3 <= 0 ? null : seconds3 * 1e3
  };
  const stated = reasonIn(parts.error, parts.reply);
  const remark = stated === null ? remarkIn(parts.reply, status2 !== "succeeded") : null;
  const filter = filterIn(parts.reply);
  if (status2 === "failed" || status2 === "canceled" || status2 === "expired") {
    const promised = status2 === "failed" && !isPlainFailure(word) ? "unknown" : parts.refunded;
    return { ...base, failure: failureOf(status2, withFilter(stated ?? remark, filter), promised) };
  }
  const none = { ...base, failure: null };
  const hasFile = parts.url !== void 0 || plainAddressesIn(parts.reply).length > 0;
  if (hasFile || known && status2 !== "succeeded") return none;
  const plain = [remark, filter].find((said) => said !== null && (said === filter || isPlainlyOver(said))) ?? null;
  const over2 = stated ?? (filter !== null && isPlainlyOver(filter) ? filter : null);
  const reason = known ? stated === null ? plain : withFilter(stated, filter) : over2 !== null && isPlainlyOver(over2) ? over2 : null;
  return reason === null ? none : { ...base, failure: failureOf("failed", reason, "unknown") };
}
function filesOf(url, reply) {
  return [.../* @__PURE__ */ new Set([...url === void 0 ? [] : [url], ...addressesIn(reply)])];
}
function openAiVideoState(body, refunded) {
  const root = object(body);
  const inner = object(root?.["data"]);
  const task = inner && (root?.["status"] === void 0 || inner["status"] !== void 0) ? inner : root ?? {};
  return taskState({
    word: task["status"],
    progress: task["progress"],
    url: videoUrlOf(task) ?? envelopeUrl(task),
    expiresAt: task["expires_at"],
    error: task["error"] ?? (envelopeUrl(task) === void 0 ? task["fail_reason"] : void 0),
    refunded,
    reply: body
  });
}
function envelopeUrl(task) {
  const reason = text(task["fail_reason"]);
  return reason !== void 0 && /^(?:https?:|data:video\/)/i.test(reason) ? reason : void 0;
}

// packages/core/src/providers/task-id.ts
var ID_MAX = 2048;
function firstId(...values) {
  return values.map((value) => Array.isArray(value) ? value[0] : value).filter((value) => typeof value !== "number" || Number.isSafeInteger(value)).map(text).find((id) => id !== void 0 && id.length <= ID_MAX && id.isWellFormed() && !/^\.{1,2}$/.test(id));
}
var AROUND2 = /^(?:data|task|video|result|output|job|generation|prediction|operation|creation|run|response|resp|payload|item)s?$/;
var ID_NAMES = /^(?:task|video|generation|gen|job|prediction|operation|inference|creation|work|run)(?:id|uuid)$/;
var REQUEST_ID = /^request(?:id|uuid)$/;
function idElsewhere(body) {
  const things = thingsIn(body);
  const requests = things.flatMap((thing) => fieldsLike(thing, REQUEST_ID)).map(asId);
  return ownIdElsewhere(body) ?? requests.find((id) => id !== void 0 && !OTHER_VALUE.test(id));
}
function ownIdElsewhere(body) {
  const things = thingsIn(body);
  const named = things.map((thing) => firstId(...fieldsLike(thing, ID_NAMES)));
  const plain = things.map((thing) => firstId(thing["id"], thing["uuid"]));
  const root = first(body);
  const own = object(root);
  const bare2 = [root, ...["data", "task", "video", "job", "result"].map((name) => first(own?.[name]))].map(asId);
  return readWireError(root) ? void 0 : [...named, ...plain, ...bare2].find((id) => id !== void 0);
}
function idBesideCallNumber(body) {
  const root = object(first(body));
  return ownIdElsewhere(body) ?? (firstText(root?.["status"], root?.["state"]) ? idElsewhere(body) : void 0);
}
function thingsIn(body) {
  const root = first(body);
  if (readWireError(root)) return [];
  const inside = around(root).flatMap((value) => [value, ...around(value)]);
  return [...inside, root].map(object).filter((thing) => thing !== void 0);
}
function around(value) {
  return fieldsLike(object(value) ?? {}, AROUND2).map(first);
}
function fieldsLike(thing, pattern) {
  const entries = Object.entries(thing).filter(([name]) => pattern.test(name.toLowerCase().replace(/[^a-z0-9]/g, "")));
  return entries.map(([, value]) => value);
}
function asId(value) {
  return typeof value === "string" && /^(?=.*\d)[\w-]{6,128}$/.test(value) && !/(?:2|to[-_]?)v(?:id)?/i.test(value) ? value : void 0;
}
function first(value) {
  return Array.isArray(value) ? value[0] : value;
}
var OTHER_ID = /^(?:req|request|trace|log|correlation|session|user|account|org|organi[sz]ation|project|event|span|model)_?id$/i;
var OTHER_VALUE = /^(?:req|err|trace|log)[_-]/i;
var DEEPEST3 = 8;
function mayNameTask(body, depth = 0) {
  if (depth > DEEPEST3) return false;
  if (Array.isArray(body)) return body.some((value) => mayNameTask(value, depth + 1));
  return Object.entries(object(body) ?? {}).some(([name, value]) => {
    if (/^errors?$/i.test(name)) return false;
    if (typeof value === "object") return mayNameTask(value, depth + 1);
    const id = /^(?:data|task|video|job)$/.test(name) ? asId(value) : namesId(name) ? firstId(value) : void 0;
    return id !== void 0 && !OTHER_VALUE.test(id);
  });
}
function namesId(name) {
  return /(?:^|_)(?:id|uuid)$|[a-z]I[dD]$|^ID$/.test(name) && !OTHER_ID.test(name);
}

// packages/core/src/providers/aivideoapi/adapter.ts
var USD_PER_CREDIT = 5e-3;
var adapter = {
  id: "aivideoapi",
  name: "AIVideoAPI",
  about: {
    summary: "Sora, Seedance, Wan, Grok and others",
    summaryZh: "Sora\u3001Seedance\u3001Wan\u3001HappyHorse\u3001Grok Imagine",
    keyHelp: "From the AIVideoAPI dashboard, under API keys"
  },
  keyTest: "/v1/credits",
  baseUrl: "https://api.aivideoapi.ai",
  prefixes: ["/v1"],
  defaultModel: "doubao-seedance-2.0",
  formerDefault: "sora-2",
  keyPrefix: "sk-",
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    callbackUrl: "callback_url",
    prompt: "input.prompt",
    duration: "input.duration",
    aspectRatio: "input.aspect_ratio",
    resolution: "input.resolution",
    images: "input.image_urls"
  },
  // Its pages require it of the models that they name, with an image too.
  requiredRatio: "16:9",
  body: "input",
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "yes",
  minimumPollMs: 2e3,
  tasksPage: "https://aivideoapi.ai (Dashboard, Logs)",
  submitRules: [
    {
      name: "503 upstream_error",
      said: "provider",
      status: [503],
      codes: ["upstream_error"],
      action: "refuse",
      charged: "no",
      error: "provider_unavailable",
      advice: "The provider names three reasons: sensitive content, an outage upstream, or a parameter that the model does not take. Change the prompt, or run again later.",
      source: "its API page: upstream_error (503), refunded"
    },
    {
      name: "500 internal_error",
      status: [500],
      action: "unknown",
      charged: "unknown",
      error: "submit_unknown",
      source: "its API page: internal_error says nothing of a refund"
    }
  ],
  /** `{status, data: {error}}`: what it says of a task, and in some replies of the request itself. */
  readError(body) {
    const error = object(body)?.["data"];
    const stated = object(error)?.["error"];
    return typeof stated === "string" || object(stated) ? readWireError({ error: stated }) : void 0;
  },
  submit: (root, request, extras) => apiPost(`${root}/videos/generations`, requestBody(adapter, request, extras)),
  readSubmit(body) {
    const data = object(object(body)?.["data"]);
    const id = firstId(data?.["taskId"], data?.["task_id"], data?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),
  readPoll(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root ?? {};
    const output = object(task["output"]);
    return taskState({
      word: task["status"],
      progress: task["progress"],
      url: firstText(output?.["urls"], output?.["url"]),
      expiresAt: output?.["expires_at"],
      error: task["error"],
      refunded: "yes",
      reply: body
    });
  },
  /** A pre-signed address on another host: no Authorization. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/credits`),
    read(body) {
      const credits2 = number(object(object(body)?.["data"])?.["balance"]);
      if (credits2 === void 0) return void 0;
      return { balance: credits2, unit: "credits", balanceUsd: usd(credits2 * USD_PER_CREDIT), unlimited: false };
    }
  }
};

// packages/core/src/providers/card.ts
function seconds(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// packages/core/src/providers/retired-sora-2.ts
var RETIRED_SORA_2 = {
  by: "OpenAI",
  on: "2026-09-24",
  source: "https://developers.openai.com/api/docs/models/sora-2"
};
var SORA_2 = { aspectRatios: ["16:9", "9:16"], typicalMs: 11e4, retired: RETIRED_SORA_2 };
var apiPage = (page5) => ({ from: page5, asOf: "2026-11-20" });

// packages/core/src/providers/aivideoapi/models.ts
var AIVIDEOAPI = apiPage("AIVideoAPI, Sora 2");
var docs = (page5) => ({
  from: `https://aivideoapi.ai/docs/en/video-generation/${page5}`,
  asOf: "2026-11-20"
});
var WIDE = ["16:9", "9:16", "1:1", "4:3", "3:4"];
var PHOTO = ["jpeg", "png", "webp"];
function aivideoapi(card3) {
  const { page: page5, usd: usd2, note, ...rest } = card3;
  const source = docs(page5);
  return {
    typicalMs: 15e4,
    ...rest,
    provider: "aivideoapi",
    price: { per: "second", usd: usd2, source, ...note === void 0 ? {} : { note } },
    source
  };
}
var models = [
  {
    ...SORA_2,
    provider: "aivideoapi",
    model: "sora-2",
    durations: [4, 8, 12],
    resolutions: ["720p"],
    wire: { resolution: null },
    images: {
      min: 0,
      max: 1,
      formats: ["jpeg", "png", "webp"],
      maxBytes: 1e7,
      minShortSide: 300,
      ratio: [2 / 5, 5 / 2]
    },
    promptMax: 5e3,
    price: { per: "second", usd: { "720p": 0.125 }, source: AIVIDEOAPI },
    retired: { ...RETIRED_SORA_2, replacement: "doubao-seedance-2.0" },
    source: AIVIDEOAPI
  },
  aivideoapi({
    model: "doubao-seedance-2.0",
    durations: seconds(4, 15),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9", "adaptive"],
    images: { min: 0, max: 9 },
    usd: { "480p": 0.1, "720p": 0.21, "1080p": 0.51 },
    note: "without a reference video",
    page: "seedance-2"
  }),
  aivideoapi({
    model: "doubao-seedance-2.0-fast",
    durations: seconds(4, 15),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9", "adaptive"],
    images: { min: 0, max: 9 },
    usd: { "480p": 0.08, "720p": 0.175 },
    note: "without a reference video",
    page: "seedance-2-fast"
  }),
  aivideoapi({
    model: "doubao-seedance-1.5-pro",
    durations: seconds(4, 12),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"],
    images: { min: 0, max: 2 },
    usd: { "480p": 0.035, "720p": 0.07, "1080p": 0.15 },
    note: "with audio, which is the default",
    page: "seedance-1-5-pro"
  }),
  aivideoapi({
    model: "wan-2.6-text-to-video",
    durations: seconds(2, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 1500,
    usd: { "720p": 0.12, "1080p": 0.2 },
    page: "wan-2-6"
  }),
  aivideoapi({
    model: "wan-2.7-text-to-video",
    durations: seconds(2, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 5e3,
    usd: { "720p": 0.12, "1080p": 0.2 },
    page: "wan-2-7"
  }),
  aivideoapi({
    model: "happyhorse-1.0-text-to-video",
    durations: seconds(3, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 2500,
    usd: { "720p": 0.17, "1080p": 0.335 },
    page: "happyhorse-1"
  }),
  aivideoapi({
    model: "grok-imagine-text-to-video",
    durations: seconds(6, 30),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "2:3", "3:2", "1:1"],
    images: { min: 0, max: 0 },
    promptMax: 5e3,
    usd: { "480p": 0.012, "720p": 0.0225 },
    page: "grok-imagine"
  }),
  aivideoapi({
    model: "grok-imagine-image-to-video",
    durations: seconds(6, 30),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "2:3", "3:2", "1:1"],
    images: { min: 1, max: 7, formats: PHOTO, maxBytes: 1e7 },
    promptMax: 5e3,
    promptOptional: true,
    usd: { "480p": 0.012, "720p": 0.0225 },
    page: "grok-imagine"
  })
];

// packages/core/src/providers/alibaba/rules.ts
var REFUSED = { said: "provider", action: "refuse", charged: "no" };
var CODES = "Alibaba Cloud Model Studio, error codes (read 2026-11-25)";
var REGIONS = "Key, model and address belong to one region: of another one than Singapore, set the base URL to the host that the console shows there.";
var submitRules = [
  {
    ...REFUSED,
    name: "400 Arrearage",
    codes: ["Arrearage"],
    error: "insufficient_funds",
    advice: "Pay what is overdue, or top up, in the Alibaba Cloud console.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "403, the free quota is used up",
    status: [403],
    codes: ["AllocationQuota.FreeTierOnly"],
    error: "insufficient_funds",
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES
  },
  {
    ...REFUSED,
    name: "403, the free quota is used up, in words",
    status: [403],
    message: /free[ -]?tier ?only|free (?:tier|quota) .{0,60}exhausted/i,
    error: "insufficient_funds",
    advice: 'Switch "free quota only" off for this model in the Model Studio console.',
    source: CODES
  },
  {
    name: "429 Throttling, of a rate, a burst or the quota of the account",
    said: "provider",
    status: [429],
    codes: ["Throttling", "Throttling.RateQuota", "Throttling.BurstRate", "Throttling.AllocationQuota"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a wrong key, or one of another region",
    codes: ["InvalidApiKey"],
    error: "auth",
    advice: REGIONS,
    source: CODES
  },
  {
    ...REFUSED,
    name: "Model Studio is not activated",
    codes: ["AccessDenied.Unpurchased"],
    error: "permission",
    advice: "Activate Model Studio in the console first.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "no right to the model or the workspace",
    codes: ["Workspace.AccessDenied", "Model.AccessDenied"],
    error: "permission",
    advice: "Give the workspace of the key the right to this model in the console.",
    source: CODES
  },
  {
    ...REFUSED,
    name: "no such model in this region",
    codes: ["ModelNotFound", "ModelNotExist", "model_not_found"],
    error: "model_unavailable",
    advice: `${REGIONS} Wan 3.0 has hosts of workspaces only: https://{WorkspaceId}.{region}.maas.aliyuncs.com.`,
    source: CODES
  },
  {
    ...REFUSED,
    name: "what was asked or shown is not allowed",
    codes: ["DataInspectionFailed", "IPInfringementSuspect"],
    error: "moderation",
    source: CODES
  },
  {
    ...REFUSED,
    name: "a file that could not be fetched",
    status: [400],
    message: /download the media|media resource|during the data inspection/i,
    error: "invalid_input",
    advice: "Put the file where Alibaba reaches it quickly, best in the region of the key, or send it as a file.",
    source: "griptape-ai/griptape-nodes-engine issue 3296; error codes: InvalidParameter.DataInspection"
  }
];

// packages/core/src/providers/media-kind.ts
var DATA = /^data:(image|video|audio)\//i;
var VIDEO = /\.(?:mp4|mov|webm|m4v|mkv)$/i;
var AUDIO = /\.(?:mp3|wav|m4a|aac|flac|ogg)$/i;
function mediaKind(address) {
  const named = DATA.exec(address)?.[1];
  if (named !== void 0) return named.toLowerCase();
  const path = address.replace(/[?#].*$/s, "");
  return VIDEO.test(path) ? "video" : AUDIO.test(path) ? "audio" : "image";
}
function byMediaKind(addresses2) {
  const of2 = (kind) => addresses2.filter((address) => mediaKind(address) === kind);
  return { image: of2("image"), video: of2("video"), audio: of2("audio") };
}
function filled(lists) {
  return Object.fromEntries(Object.entries(lists).filter(([, list3]) => list3.length > 0));
}

// packages/core/src/providers/alibaba/wire.ts
var MEDIA = {
  model: "model",
  prompt: ["input.prompt", (prompt) => prompt === "" ? void 0 : prompt],
  negativePrompt: "input.negative_prompt",
  // These three become the list `media`.
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "references",
  // Their words are upper case.
  resolution: ["parameters.resolution", (resolution2) => resolution2.toUpperCase()],
  aspectRatio: "parameters.ratio",
  duration: "parameters.duration",
  audio: "parameters.audio",
  seed: "parameters.seed"
};
var LEGACY = {
  firstFrame: "input.img_url",
  lastFrame: null,
  references: "input.reference_urls"
};
var OWN_NAMES = [
  "input",
  "parameters",
  "size",
  "img_url",
  "first_frame_url",
  "last_frame_url",
  "reference_urls"
];
function isLegacy(model) {
  return /^wan(?:x|2\.[0-6])/i.test(model);
}
function isOfFrames(model) {
  return isLegacy(model) && /-kf2v/i.test(model);
}
function wireByName(model) {
  if (!isLegacy(model)) return MEDIA;
  const firstFrame = isOfFrames(model) ? "input.first_frame_url" : LEGACY.firstFrame;
  return { ...MEDIA, ...LEGACY, firstFrame, lastFrame: "input.last_frame_url" };
}
function pathOf2(model) {
  return `/services/aigc/${isOfFrames(model) ? "image2video" : "video-generation"}/video-synthesis`;
}
function shaped(flat, usual = {}) {
  const { first_frame: first2, last_frame: last, references = [], ...body } = flat;
  const model = String(body["model"]);
  const [input, parameters] = [object(body["input"]) ?? {}, object(body["parameters"]) ?? {}];
  if (isLegacy(model))
    return { ...body, parameters: /-(?:i2v|kf2v)/i.test(model) ? parameters : sized(parameters, usual) };
  const media = [
    ...item("first_frame", first2),
    ...item("last_frame", last),
    ...referred(model, references)
  ];
  return { ...body, input: media.length === 0 ? input : { ...input, media } };
}
function item(type, url) {
  return url === void 0 ? [] : [{ type, url }];
}
function referred(model, references) {
  return references.map((url) => {
    const kind = mediaKind(url);
    return { type: kind === "video" && /edit/.test(model) ? "video" : `reference_${kind}`, url };
  });
}
var SIZES2 = {
  "480P": { "16:9": "832*480", "9:16": "480*832", "1:1": "624*624" },
  "720P": { "16:9": "1280*720", "9:16": "720*1280", "1:1": "960*960", "4:3": "1088*832", "3:4": "832*1088" },
  "1080P": { "16:9": "1920*1080", "9:16": "1080*1920", "1:1": "1440*1440", "4:3": "1632*1248", "3:4": "1248*1632" }
};
function sized(parameters, usual) {
  const { resolution: resolution2, ratio, ...rest } = parameters;
  if (resolution2 === void 0 && ratio === void 0) return rest;
  const asked = String(resolution2 ?? usual.resolution ?? "1080p").toUpperCase();
  const inPixels = /^\d+X\d+$/.test(asked) ? asked.replace("X", "*") : void 0;
  const size = inPixels ?? SIZES2[asked]?.[String(ratio ?? usual.aspectRatio ?? "16:9")];
  return size === void 0 ? parameters : { size, ...rest };
}
var IN_INPUT = /* @__PURE__ */ new Set(["negative_prompt", "audio_url", "template"]);
function withExtra(body, { media, ...extra }) {
  const of2 = (isWanted) => Object.fromEntries(Object.entries(extra).filter(([name]) => isWanted(name)));
  const own = set(body["input"]);
  const input = { ...of2((name) => IN_INPUT.has(name)), ...own };
  const parameters = { ...of2((name) => !IN_INPUT.has(name)), ...set(body["parameters"]) };
  const files = [own["media"], media].flat().filter((file2) => file2 !== void 0);
  return { ...body, input: files.length === 0 ? input : { ...input, media: files }, parameters };
}
function set(fields) {
  return Object.fromEntries(Object.entries(object(fields) ?? {}).filter(([, value]) => value !== void 0));
}

// packages/core/src/providers/alibaba/adapter.ts
var ASYNC = { "X-DashScope-Async": "enable" };
var UPLOADED = { "X-DashScope-OssResourceResolve": "enable" };
var KEPT_MS = 24 * 36e5;
var adapter2 = {
  id: "alibaba",
  name: "Alibaba",
  about: {
    summary: "Wan and HappyHorse from their maker, at Alibaba Cloud Model Studio; its region by the base URL",
    summaryZh: "\u963F\u91CC\u4E91\u767E\u70BC\u5B98\u65B9\uFF1A\u4E07\u76F8 Wan 3.0\u30012.7\u30012.6 \u548C HappyHorse\uFF1B`base-url` \u9009\u5730\u57DF",
    keyHelp: "From Alibaba Cloud Model Studio in Singapore; a key of another region needs the host of that region as the base URL"
  },
  keyTest: "/api/v1/tasks?page_no=1&page_size=1",
  baseUrl: "https://dashscope-intl.aliyuncs.com",
  prefixes: ["/api/v1"],
  // The second is that of the same host's OpenAI API, which makes no videos.
  versions: ["/api/v1", "/compatible-mode/v1"],
  // Wan 3.0 has hosts of workspaces only, which nobody knows beforehand.
  defaultModel: "wan2.7",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: MEDIA,
  ownNames: OWN_NAMES,
  imageFiles: "inline",
  fileSchemes: ["oss:"],
  honoursIdempotencyKey: false,
  callbacks: false,
  // Only the seconds of a video that succeeded are billed [docs: billing of image and video generation].
  refunds: "yes",
  // 20 looks a second are allowed for the whole account; Alibaba's own client looks every 5 s.
  minimumPollMs: 5e3,
  tasksPage: "https://modelstudio.console.alibabacloud.com (in China https://bailian.console.aliyun.com)",
  submitRules,
  submit(root, request, extras) {
    const { card: card3 } = extras;
    const wire = card3 ? MEDIA : wireByName(request.model);
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras);
    const body = withExtra(shaped(flat, card3?.defaults), request.extra);
    const isUploaded = /"oss:\/\//i.test(JSON.stringify(body));
    return apiPost(`${root}${pathOf2(request.model)}`, body, {
      ...ASYNC,
      ...isUploaded ? UPLOADED : {}
    });
  },
  /** A request_id is the number of the call, in every reply. */
  readSubmit(body) {
    const output = object(object(body)?.["output"]);
    const id = firstId(output?.["task_id"]) ?? idBesideCallNumber(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),
  readPoll(body, asked) {
    const root = object(body) ?? {};
    const output = object(root["output"]) ?? root;
    const url = text(output["video_url"]);
    const state = taskState({
      word: output["task_status"],
      url,
      expiresAt: url === void 0 ? void 0 : endOf(url),
      error: reasonOf(output),
      refunded: "yes",
      reply: body
    });
    if (!state) return void 0;
    if (/^\s*unknown\s*$/i.test(state.word)) return isOver(asked) ? over(state) : null;
    const { failure } = state;
    return {
      ...state,
      failure: failure && isModerated(failure.providerCode) ? { ...failure, code: "moderation" } : failure
    };
  },
  // The address is signed, and takes no key.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Of the last day. It shows neither prompt nor length, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}/tasks?page_no=1&page_size=100`),
    hasMore(body) {
      const [tasks, total] = [object(body)?.["data"], number(object(body)?.["total"])];
      return Array.isArray(tasks) && total !== void 0 ? total > tasks.length : null;
    },
    read(body, lost) {
      const asked = object(lost?.sent.json)?.["model"];
      const tasks = object(body)?.["data"];
      if (!Array.isArray(tasks)) return void 0;
      return tasks.flatMap((item3) => {
        const task = object(item3);
        const id = firstId(task?.["task_id"]);
        if (!task || id === void 0) return [];
        const name = text(task["model_name"]) ?? null;
        const model = name !== null && name === asked ? lost?.model ?? name : name;
        return [{ id, model, prompt: null, seconds: null, size: null, createdAt: number(task["gmt_create"]) ?? null }];
      });
    }
  }
};
function reasonOf(output) {
  const [code, message] = [text(output["code"]), text(output["message"])];
  return code === void 0 && message === void 0 ? void 0 : { code, message };
}
function isModerated(code) {
  return /^(?:DataInspectionFailed|IPInfringementSuspect)$/i.test(code ?? "");
}
function isOver(asked) {
  return asked !== void 0 && asked.now - Date.parse(asked.task.submittedAt ?? "") >= KEPT_MS;
}
function over(state) {
  const message = "it was submitted more than 24 hours ago, and Model Studio keeps a task and its file for 24 hours only";
  const failure = { code: "expired", message, providerCode: state.word, refunded: "unknown" };
  return { ...state, status: "expired", known: false, failure };
}
function endOf(url) {
  return URL.canParse(url) ? new URL(url).searchParams.get("Expires") ?? void 0 : void 0;
}

// packages/core/src/providers/alibaba/models.ts
var page = (path, asOf) => ({
  from: `https://www.alibabacloud.com/help/en/model-studio/${path}`,
  asOf
});
var WAN_3 = page("wan3-video-generation-api-reference", "2026-10-15");
var WAN_27 = page("image-to-video-general-api-reference", "2026-06-16");
var OLDER = page("text-to-video-api-reference", "2026-06-16");
var HAPPYHORSE = { ...page("happyhorse-reference-to-video", "2026-08-08"), thirdParty: true };
var PRICES = { from: "price lists of resellers of Model Studio", asOf: "2026-09-30", thirdParty: true };
var FIVE = ["16:9", "9:16", "1:1", "4:3", "3:4"];
var SEED = [0, 2147483647];
var BASE = {
  provider: "alibaba",
  aspectRatios: FIVE,
  images: { min: 0, max: 1, formats: ["jpeg", "png", "bmp", "webp"], minShortSide: 240, ratio: [1 / 8, 8] },
  seed: SEED,
  price: null,
  typicalMs: 15e4
};
var ONE = { ...BASE.images, min: 1 };
var FROM_IMAGE = {
  images: { ...ONE, decidesRatio: true },
  wire: { aspectRatio: null }
};
function dated(card3, model, form) {
  const { model: _, ...asked } = card3.forms?.[form] ?? {};
  const images = form === "text" ? { min: 0, max: 0 } : asked.images ?? card3.images;
  const wire = form === "text" ? { ...card3.wire, firstFrame: null, lastFrame: null, references: null } : card3.wire;
  return { ...card3, model, images, ...wire ? { wire } : {}, forms: { [form]: asked } };
}
var wan3 = {
  ...BASE,
  durations: seconds(2, 30),
  resolutions: ["1080p", "720p", "480p"],
  aspectRatios: ["adaptive", ...FIVE],
  images: { ...BASE.images, maxBytes: 2e7 },
  // Ten images, five videos and five sounds.
  references: { max: 20 },
  promptMax: 2e4,
  promptOptional: true,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "adaptive", audio: true },
  wire: { negativePrompt: null },
  forms: { text: {}, image: {}, firstLast: {}, reference: {} },
  source: WAN_3
};
var rates = (more = {}) => [
  { per: "second", usd: 0.084, resolution: "720p", ...more },
  { per: "second", usd: 0.14, resolution: "1080p", ...more }
];
var price = (rows2) => ({ per: "row", rows: rows2, source: PRICES });
var WAN_27_FORMS = {
  text: { model: "wan2.7-t2v" },
  image: { model: "wan2.7-i2v", ...FROM_IMAGE },
  // Alibaba's advice for two frames.
  firstLast: { model: "wan2.7-i2v-2026-04-25", ...FROM_IMAGE },
  reference: {
    model: "wan2.7-r2v",
    images: BASE.images,
    references: { max: 5, kinds: ["image", "video"] },
    wire: { firstFrame: "first_frame" },
    // The seconds of a video that goes in are paid, too, and nobody knows them before.
    price: price(rates({ video: false }))
  }
};
var wan27 = {
  ...BASE,
  model: "wan2.7",
  durations: seconds(2, 15),
  resolutions: ["1080p", "720p"],
  promptMax: 5e3,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  // It has sound whatever is asked.
  wire: { audio: null },
  forms: WAN_27_FORMS,
  price: price(rates()),
  source: WAN_27
};
var wan27Edit = {
  ...wan27,
  model: "wan2.7-videoedit",
  images: { min: 0, max: 0 },
  // Unless it is said, it is as long as the video.
  defaults: { resolution: "1080p" },
  wire: { audio: null, firstFrame: null, lastFrame: null },
  references: { min: 1, kinds: ["video", "image"] },
  forms: { reference: {} },
  price: null
};
var wan26 = {
  ...BASE,
  model: "wan2.6",
  durations: [5, 10, 15],
  resolutions: ["1080p", "720p"],
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: LEGACY,
  forms: {
    text: { model: "wan2.6-t2v" },
    image: { model: "wan2.6-i2v", durations: seconds(2, 15), ...FROM_IMAGE },
    reference: { model: "wan2.6-r2v", references: { max: 5, kinds: ["image", "video"] } }
  },
  source: OLDER
};
var wan25 = {
  ...BASE,
  model: "wan2.5",
  durations: [5, 10],
  resolutions: ["1080p", "720p", "480p"],
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: { ...LEGACY, references: null, audio: null },
  forms: {
    // In 480p it has no others.
    text: { model: "wan2.5-t2v-preview", aspectRatios: ["16:9", "9:16", "1:1"] },
    image: { model: "wan2.5-i2v-preview", ...FROM_IMAGE }
  },
  source: OLDER
};
var happyhorse = {
  ...BASE,
  model: "happyhorse-1.1",
  durations: seconds(3, 15),
  resolutions: ["1080p", "720p", "480p"],
  aspectRatios: [...FIVE, "4:5", "5:4", "9:21", "21:9"],
  // A longer one is cut in silence, and paid.
  promptMax: 5e3,
  promptHanTwice: true,
  defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9", audio: true },
  wire: { audio: null, negativePrompt: null, lastFrame: null },
  forms: {
    text: { model: "happyhorse-1.1-t2v" },
    image: { model: "happyhorse-1.1-i2v", ...FROM_IMAGE },
    reference: { model: "happyhorse-1.1-r2v", references: { max: 9, kinds: ["image"] } }
  },
  source: HAPPYHORSE
};
var models2 = [
  wan27,
  { ...wan3, model: "wan3.0-video" },
  { ...wan3, model: "wan3.0-video-prime" },
  dated(wan27, "wan2.7-t2v-2026-06-12", "text"),
  dated(wan27, "wan2.7-r2v-2026-06-12", "reference"),
  wan27Edit,
  wan26,
  dated(wan26, "wan2.6-i2v-flash", "image"),
  dated(wan26, "wan2.6-r2v-flash", "reference"),
  wan25,
  happyhorse
];

// packages/core/src/providers/apimart/adapter.ts
var adapter3 = {
  id: "apimart",
  name: "APIMart",
  about: {
    summary: "Sora and Wan",
    summaryZh: "Sora \u548C Wan\uFF1B\u5E42\u7B49\u952E\u80FD\u627E\u56DE\u4E22\u5931\u7684\u63D0\u4EA4",
    keyHelp: "From the APIMart console, under API keys"
  },
  keyTest: "/v1/balance",
  baseUrl: "https://api.apimart.ai",
  prefixes: ["/v1"],
  defaultModel: "wan2.6",
  formerDefault: "sora-2-preview",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    aspectRatio: "aspect_ratio",
    resolution: "resolution",
    images: "image_urls",
    callbackUrl: "webhook"
  },
  imageFiles: "upload",
  honoursIdempotencyKey: true,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://apimart.ai (Console, Tasks)",
  submitRules: [
    {
      name: "409 idempotency_in_progress",
      codes: ["idempotency_in_progress"],
      inMessage: true,
      action: "replay",
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "409 idempotency_result_indeterminate",
      codes: ["idempotency_result_indeterminate"],
      inMessage: true,
      action: "unknown",
      final: true,
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency (stop)"
    },
    {
      // This request was not executed, but another with the key of this very clip was: a record of it was lost.
      name: "409 idempotency_key_reused",
      codes: ["idempotency_key_reused"],
      inMessage: true,
      action: "unknown",
      final: true,
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "503 idempotency_unavailable",
      codes: ["idempotency_unavailable"],
      inMessage: true,
      action: "wait",
      charged: "no",
      error: "provider_unavailable",
      source: "providers: APIMart idempotency (not executed)"
    },
    {
      name: "500 build_request_failed",
      status: [500],
      codes: ["build_request_failed"],
      inMessage: true,
      action: "refuse",
      charged: "no",
      error: "invalid_input",
      source: 'providers: validation may arrive as HTTP 500 "build_request_failed: \u2026"'
    }
  ],
  submit(root, request, extras) {
    const { idempotencyKey } = extras;
    return apiPost(
      `${root}/videos/generations`,
      requestBody(adapter3, request, extras),
      idempotencyKey === void 0 ? void 0 : { "Idempotency-Key": idempotencyKey }
    );
  },
  /** Both reply versions: `data: [{task_id}]` (its API page) and `data: {id}` (2026-07-27). */
  readSubmit(body) {
    const data = object(body)?.["data"];
    const task = object(Array.isArray(data) ? data[0] : data);
    const id = firstId(task?.["task_id"], task?.["id"]) ?? idElsewhere(body);
    const seconds3 = number(task?.["estimated_time"]);
    return id === void 0 ? void 0 : { id, ...seconds3 === void 0 ? {} : { estimatedMs: seconds3 * 1e3 } };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}?language=en`),
  readPoll(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root ?? {};
    const result = object(task["result"]);
    const videos = result?.["videos"];
    const video = object(Array.isArray(videos) ? videos[0] : videos);
    return taskState({
      word: task["status"],
      progress: task["progress"],
      url: firstText(video?.["url"], result?.["url"], result?.["video_url"]),
      expiresAt: video?.["expires_at"],
      cost: task["cost"],
      estimatedSeconds: task["estimated_time"],
      error: task["error"],
      refunded: "unknown",
      reply: body
    });
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/balance`),
    read(body) {
      const root = object(body);
      const remaining = number(root?.["remain_balance"]);
      if (root?.["success"] === false || remaining === void 0) return void 0;
      const unlimited = root?.["unlimited_quota"] === true || remaining === -1;
      const balance = unlimited ? null : remaining;
      return { balance, unit: "USD", balanceUsd: balance, unlimited };
    }
  },
  upload: {
    request: (root, file2) => ({
      method: "POST",
      url: `${root}/uploads/images`,
      form: [["file", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(body)?.["url"], object(object(body)?.["data"])?.["url"])
  }
};

// packages/core/src/providers/wire-map.ts
function words2(table) {
  return (value) => table[value] ?? value;
}

// packages/core/src/providers/apimart/models.ts
var APIMART = apiPage("APIMart, Sora 2");
var apimartDocs = (page5) => ({
  from: `https://docs.apimart.ai/en/api-reference/videos/${page5}`,
  asOf: "2026-11-20"
});
var APIMART_PRICES = {
  from: "https://github.com/apimart001a/unified-ai-api-model-catalog",
  asOf: "2026-09-21",
  thirdParty: true
};
var APIMART_SORA = {
  ...SORA_2,
  provider: "apimart",
  durations: [4, 8, 12],
  images: { min: 0, max: 1, decidesRatio: true, formats: ["jpeg", "png", "webp"], maxBytes: 1e7 },
  price: null,
  source: APIMART
};
var models3 = [
  { ...APIMART_SORA, model: "sora-2-preview", resolutions: ["720p"], wire: { resolution: null } },
  {
    ...APIMART_SORA,
    model: "sora-2-pro-preview",
    resolutions: ["720p", "1024p"],
    wire: { resolution: ["resolution", words2({ "720p": "standard", "1024p": "high" })] }
  },
  {
    provider: "apimart",
    model: "wan2.6",
    durations: [5, 10, 15],
    resolutions: ["720p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, decidesRatio: true },
    price: { per: "second", usd: { "720p": 0.05, "1080p": 0.084 }, source: APIMART_PRICES },
    typicalMs: 15e4,
    source: apimartDocs("wan2.6/generation")
  }
];

// packages/core/src/providers/apimaster/adapter.ts
var GATEWAY_CODES = [
  "build_request_failed",
  "do_request_failed",
  "fail_to_fetch_task",
  "get_channel_failed",
  "model_price_error",
  "upstream_error"
];
var adapter4 = {
  id: "apimaster",
  name: "APIMaster",
  about: {
    summary: "Sora and Sora Pro",
    summaryZh: "sora-2 \u548C sora-2-pro",
    keyHelp: "From the APIMaster console, under API keys"
  },
  keyTest: "/v1/models",
  baseUrl: "https://apimaster.ai",
  // Its API page says /v1/v1, first-party clients use /v1 on the same host.
  prefixes: ["/v1/v1", "/v1"],
  defaultModel: "seedance-2.5",
  formerDefault: "sora-2",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    resolution: "resolution",
    aspectRatio: "aspect_ratio",
    images: "image_urls"
  },
  imageFiles: "upload",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "yes",
  minimumPollMs: 8e3,
  tasksPage: "https://apimaster.ai (Task Logs)",
  submitRules: [
    {
      name: "500/502 with one of the gateway's own codes",
      said: "provider",
      status: [500, 502],
      // A number is no code of the gateway: every proxy can repeat the HTTP status.
      codes: GATEWAY_CODES,
      types: ["new_api_error"],
      action: "again",
      charged: "no",
      error: "provider_unavailable",
      source: 'its API page: "Temporary error, retry"; new-api refunds on an error reply'
    }
  ],
  submit: (root, request, extras) => apiPost(`${root}/videos/generations`, requestBody(adapter4, request, extras)),
  readSubmit(body) {
    const root = object(body);
    const data = root?.["data"];
    const task = object(Array.isArray(data) ? data[0] : data) ?? root;
    const id = firstId(task?.["task_id"], task?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "yes"),
  /** "Use it directly" (its API page) where the address is APIMaster's own; both forms need the key. */
  assets(root, task, state) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content`);
    return ownAddress(state.videoUrl, root) ? [apiGet(state.videoUrl), content] : [content];
  },
  upload: {
    // Inferred: the gateway's upload route is on no public page. An upload is free; a 404 asks for a public address.
    request: (root, file2) => ({
      method: "POST",
      url: `${root}/uploads/images`,
      form: [["file", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(body)?.["url"], object(object(body)?.["data"])?.["url"])
  }
};
function ownAddress(url, root) {
  return url !== null && URL.canParse(url) && new URL(url).origin === new URL(root).origin;
}

// packages/core/src/providers/apimaster/models.ts
var APIMASTER = apiPage("APIMaster, Sora 2 video generation API");
var models4 = [
  {
    ...SORA_2,
    provider: "apimaster",
    model: "sora-2",
    aliases: ["sora"],
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p"],
    images: { min: 0, max: 1 },
    price: { per: "second", usd: { "720p": 0.08 }, source: APIMASTER },
    retired: { ...RETIRED_SORA_2, replacement: "seedance-2.5" },
    source: APIMASTER
  },
  {
    ...SORA_2,
    provider: "apimaster",
    model: "sora-2-pro",
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p", "1024p", "1080p"],
    images: { min: 0, max: 1 },
    price: { per: "second", usd: { "720p": 0.24, "1024p": 0.4, "1080p": 0.56 }, source: APIMASTER },
    retired: { ...RETIRED_SORA_2, replacement: "seedance-2.5" },
    source: APIMASTER
  }
];

// packages/core/src/providers/artifex/adapter.ts
var adapter5 = {
  id: "artifex",
  name: "Artifex",
  about: {
    summary: "Sora, one price a clip",
    summaryZh: "sora-2\uFF0C\u6BCF\u6BB5\u56FA\u5B9A\u4EF7\u683C",
    keyHelp: "From the Artifex console, under tokens"
  },
  keyTest: "/v1/models",
  baseUrl: "https://artifex.help",
  prefixes: ["/v1"],
  defaultModel: "sora-2",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: ["prompt", (prompt) => prompt === "" ? void 0 : prompt],
    aspectRatio: "aspect_ratio",
    duration: "duration",
    resolution: "resolution",
    // One image is a string in the example of the API page; several are an array.
    images: ["image", (images) => images.length === 1 ? images[0] : images]
  },
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "unknown",
  minimumPollMs: 8e3,
  tasksPage: "https://artifex.help (console, task log)",
  submitRules: [
    {
      name: "403 without the vip group",
      status: [403],
      message: /group|分组|vip/i,
      action: "refuse",
      charged: "no",
      error: "permission",
      advice: "Artifex serves video only to keys of the vip group: create a key in that group in its console.",
      source: "its API page: vip group, otherwise 403"
    }
  ],
  submit: (root, request, extras) => apiPost(`${root}/videos`, requestBody(adapter5, request, extras)),
  readSubmit(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    const id = firstId(task?.["id"], task?.["task_id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "unknown"),
  assets: (_root, _task, state) => publicAsset(state.videoUrl)
};

// packages/core/src/providers/artifex/models.ts
var ARTIFEX = apiPage("Artifex, Sora 2");
var models5 = [
  {
    ...SORA_2,
    provider: "artifex",
    model: "sora-2",
    durations: [12],
    resolutions: ["720p"],
    wire: { resolution: null },
    // "string | array" (its API page); how many is not stated.
    images: { min: 0, max: 10 },
    promptOptional: true,
    price: { per: "call", usd: 0.9, source: ARTIFEX },
    retired: { ...RETIRED_SORA_2, replacement: "video-pro-720p" },
    source: ARTIFEX
  }
];

// packages/core/src/providers/bytedance/rules.ts
var REFUSED2 = { said: "provider", action: "refuse", charged: "no" };
var CODES2 = "BytePlus ModelArk and Volcengine Ark, error codes (1299023)";
var MEASURED = "measured on a video submit, 2026-07: 403, and no task was made";
var FACES = [
  "InputImageSensitiveContentDetected.PrivacyInformation",
  "InputVideoSensitiveContentDetected.PrivacyInformation"
];
var submitRules2 = [
  {
    ...REFUSED2,
    name: "an overdue account",
    codes: ["AccountOverdueError", "ServiceOverdue"],
    error: "insufficient_funds",
    advice: "Pay what is overdue in the console, or buy a pack for the model there.",
    source: MEASURED
  },
  {
    ...REFUSED2,
    name: "429 that waiting does not mend: the free trial is used up",
    codes: ["QuotaExceeded"],
    error: "insufficient_funds",
    advice: "The free trial of this model is used up: switch on payment for it in the console.",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "429 that waiting does not mend: the limit of spending of one\u2019s own",
    codes: ["SetLimitExceeded"],
    error: "spend_limit",
    advice: "Raise the limit that was set for this model in the console.",
    source: CODES2
  },
  {
    name: "429 that waiting mends",
    said: "provider",
    status: [429],
    codes: [
      "RateLimitExceeded",
      "RateLimitExceeded.EndpointRPMExceeded",
      "RateLimitExceeded.EndpointTPMExceeded",
      "ServerOverloaded"
    ],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "a model that was not activated",
    codes: ["ServiceNotOpen", "ModelNotOpen"],
    error: "model_unavailable",
    advice: "Activate the model in the console of BytePlus ModelArk or Volcengine Ark first.",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "a closed endpoint",
    codes: ["InvalidEndpoint.ClosedEndpoint"],
    error: "model_unavailable",
    advice: "Open the endpoint in the console, or name a model.",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "404 for the model",
    status: [404],
    message: /\b(?:model|endpoint)\b.{0,300}(?:not exist|not found|no access|not have access)/i,
    error: "model_unavailable",
    advice: "BytePlus calls its models dreamina-seedance-\u2026, Volcengine doubao-seedance-\u2026: check the model, the base URL, and that it is activated.",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "real faces",
    codes: FACES,
    error: "moderation",
    advice: "Faces of real people are taken from the asset library only: register them there, and give asset://<id> as the address.",
    source: "BytePlus ModelArk, asset library"
  },
  {
    ...REFUSED2,
    name: "moderation that is called a risk",
    codes: ["InputTextRiskDetection", "InputImageRiskDetection"],
    error: "moderation",
    source: CODES2
  },
  {
    ...REFUSED2,
    name: "a wrong key",
    status: [401],
    codes: ["AuthenticationError"],
    error: "auth",
    advice: "A key of Volcengine Ark is none of BytePlus ModelArk: with one of Volcengine the base URL is https://ark.cn-beijing.volces.com.",
    source: CODES2
  }
];

// packages/core/src/providers/bytedance/adapter.ts
var TASKS = "/contents/generations/tasks";
var adapter6 = {
  id: "bytedance",
  name: "ByteDance",
  about: {
    summary: "Seedance at BytePlus ModelArk; with the base URL of Volcengine Ark, there",
    summaryZh: "BytePlus \u7684 Seedance\uFF1B\u586B\u706B\u5C71\u65B9\u821F\u7684 `base-url` \u5C31\u7528\u706B\u5C71\u5F15\u64CE",
    keyHelp: "An API key of BytePlus ModelArk. One of Volcengine Ark needs https://ark.cn-beijing.volces.com as the base URL"
  },
  keyTest: `/api/v3${TASKS}?page_size=1`,
  baseUrl: "https://ark.ap-southeast.bytepluses.com",
  prefixes: ["/api/v3"],
  versions: ["/api/v3"],
  defaultModel: "dreamina-seedance-2-5-260628",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    // These five become the list `content`.
    prompt: "content",
    firstFrame: "first_frame",
    lastFrame: "last_frame",
    references: "references",
    resolution: ["resolution", (resolution2) => resolution2 === "2160p" ? "4k" : resolution2],
    aspectRatio: "ratio",
    duration: "duration",
    seed: "seed",
    audio: "generate_audio",
    callbackUrl: "callback_url"
  },
  imageFiles: "inline",
  // The asset library, where the faces of real people are registered.
  fileSchemes: ["asset:"],
  // X-Client-Request-Id is for tracing only.
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only what succeeded is billed, and moderation is not [BytePlus ModelArk, billing].
  refunds: "yes",
  minimumPollMs: 3e3,
  tasksPage: "https://console.byteplus.com/ark (at Volcengine https://console.volcengine.com/ark)",
  submitRules: submitRules2,
  submit(root, request, extras) {
    const { model, content, first_frame, last_frame, references, ...rest } = requestBody(adapter6, request, extras);
    const files = Array.isArray(references) ? references : [];
    const length = rest["omni_reference_task_type"] === "edit" ? { duration: -1 } : {};
    return apiPost(`${root}${TASKS}`, {
      model: idAt(root, String(model)),
      content: [
        { type: "text", text: content },
        ...frame("first_frame", first_frame),
        ...frame("last_frame", last_frame),
        ...files.map((url) => medium(mediaKind(url), url, `reference_${mediaKind(url)}`))
      ],
      ...rest,
      ...length
    });
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}${TASKS}/${segment(task.id)}`),
  readPoll(body) {
    const task = object(body) ?? {};
    const state = taskState({
      word: task["status"],
      url: text(object(task["content"])?.["video_url"]),
      error: task["error"],
      refunded: "yes",
      reply: body
    });
    if (!state) return void 0;
    const [seed, audio] = [number(task["seed"]), task["generate_audio"]];
    const { failure } = state;
    return {
      ...state,
      ...seed !== void 0 && Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {},
      ...typeof audio === "boolean" ? { audio } : {},
      failure: failure && isModerated2(failure.providerCode) ? { ...failure, code: "moderation" } : failure
    };
  },
  /** Of the last seven days. It does not say the prompts, so that nothing in it is certain: it names what may be a lost one. */
  list: {
    request: (root) => apiGet(`${root}${TASKS}?page_size=500`),
    hasMore(body) {
      const [items2, total] = [object(body)?.["items"], number(object(body)?.["total"])];
      return Array.isArray(items2) && total !== void 0 ? total > items2.length : null;
    },
    read(body) {
      const items2 = object(body)?.["items"];
      if (!Array.isArray(items2)) return void 0;
      return items2.flatMap((item3) => {
        const task = object(item3);
        const id = firstId(task?.["id"]);
        if (!task || id === void 0) return [];
        const created2 = number(task["created_at"]);
        return [
          {
            id,
            model: text(task["model"]) ?? null,
            prompt: null,
            // What is not known before it is made is 0 or -1.
            seconds: positive(task["duration"]),
            size: null,
            createdAt: created2 === void 0 ? null : created2 * 1e3
          }
        ];
      });
    }
  },
  // The address is signed already, and a second Authorization breaks it.
  assets: (_root, _task, state) => publicAsset(state.videoUrl)
};
function isModerated2(code) {
  return /SensitiveContentDetected|RiskDetection/i.test(code ?? "");
}
function positive(value) {
  const seconds3 = number(value);
  return seconds3 !== void 0 && seconds3 > 0 ? seconds3 : null;
}
function frame(role, url) {
  return typeof url === "string" ? [medium("image", url, role)] : [];
}
function medium(kind, url, role) {
  const type = `${kind}_url`;
  return { type, [type]: { url }, role };
}
function idAt(root, model) {
  const [, tail, generation2] = /^(?:dreamina-|doubao-)?(seedance-(\d+)-.+)$/.exec(model) ?? [];
  if (tail === void 0) return model;
  const { hostname } = new URL(root);
  if (hostname.endsWith(".volces.com")) return `doubao-${tail}`;
  if (hostname.endsWith(".bytepluses.com")) return Number(generation2) > 1 ? `dreamina-${tail}` : tail;
  return model;
}

// packages/core/src/providers/bytedance/models.ts
var DOCS = { from: "https://docs.byteplus.com/en/docs/ModelArk/1520757", asOf: "2026-11-25" };
var REFERENCE = { ...DOCS, thirdParty: true };
var PRICES2 = {
  from: "https://docs.byteplus.com/en/docs/ModelArk/1544106",
  asOf: "2026-10-09",
  thirdParty: true
};
var TOKENS = { "480p": 10044, "720p": 21600, "1080p": 48600 };
function second(resolution2, usd2, more = {}) {
  return { per: "second", usd: Math.round(TOKENS[resolution2] * usd2) / 1e6, resolution: resolution2, ...more };
}
var RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "adaptive"];
var FIRST_FORMATS = ["jpeg", "png", "webp", "bmp", "tiff", "gif"];
var FORMATS = [...FIRST_FORMATS, "heic", "heif"];
var IMAGES = {
  min: 0,
  max: 1,
  maxBytes: 3e7,
  minShortSide: 300,
  ratio: [0.4, 2.5]
};
var FORMS = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} };
var TWO = {
  provider: "bytedance",
  durations: seconds(4, 15),
  resolutions: ["720p", "480p", "1080p", "2160p"],
  aspectRatios: RATIOS,
  images: { ...IMAGES, formats: FORMATS },
  references: { max: 15 },
  defaults: { duration: 5, resolution: "720p", aspectRatio: "adaptive", audio: true },
  forms: { ...FORMS, reference: {} },
  price: null,
  typicalMs: 18e4,
  source: DOCS
};
var TWO_SMALL = { ...TWO, resolutions: ["720p", "480p"], source: REFERENCE };
var ADAPTIVE = {
  images: { ...TWO.images, min: 1, decidesRatio: true },
  wire: { aspectRatio: ["ratio", () => "adaptive"] }
};
var TWO_FIVE = {
  ...TWO,
  durations: seconds(4, 30),
  resolutions: ["720p", "480p", "1080p"],
  references: { max: 50 },
  defaults: { resolution: "720p", aspectRatio: "adaptive", audio: true },
  // Without it the model chooses, and what it chooses is paid: 10 s have been seen.
  required: ["duration"],
  forms: {
    text: {},
    image: { ...ADAPTIVE, wire: { ...ADAPTIVE.wire, lastFrame: null } },
    firstLast: ADAPTIVE,
    reference: {}
  },
  source: REFERENCE
};
var ONE_FIVE = {
  ...TWO,
  durations: seconds(4, 12),
  resolutions: ["720p", "480p", "1080p"],
  wire: { references: null },
  forms: FORMS,
  typicalMs: 12e4
};
var ONE2 = {
  ...TWO,
  durations: seconds(2, 12),
  resolutions: ["720p", "480p", "1080p"],
  images: { ...IMAGES, formats: FIRST_FORMATS },
  defaults: {},
  wire: { references: null, audio: null },
  forms: FORMS,
  typicalMs: 6e4
};
var ONE_FIVE_ROWS = Object.keys(TOKENS).flatMap((resolution2) => [
  second(resolution2, 1.2, { audio: false }),
  second(resolution2, 2.4)
]);
var TWO_FIVE_ROWS = [
  second("480p", 10.7, { video: false }),
  second("720p", 10.7, { video: false }),
  second("1080p", 11.7, { video: false })
];
var byTokens = (rows2) => ({
  per: "row",
  rows: rows2,
  source: PRICES2,
  note: "computed from tokens for 16:9 at BytePlus, where one more frame is counted"
});
function both(name, atBytePlus, card3, price6 = null) {
  return [
    { ...card3, model: `${atBytePlus}${name}`, price: price6 },
    { ...card3, model: `doubao-${name}` }
  ];
}
var models6 = [
  ...both("seedance-2-5-260628", "dreamina-", TWO_FIVE, byTokens(TWO_FIVE_ROWS)),
  ...both("seedance-2-0-260128", "dreamina-", TWO),
  ...both("seedance-2-0-fast-260128", "dreamina-", TWO_SMALL),
  ...both("seedance-2-0-mini-260615", "dreamina-", TWO_SMALL),
  ...both("seedance-1-5-pro-251215", "", ONE_FIVE, byTokens(ONE_FIVE_ROWS)),
  ...both("seedance-1-0-pro-250528", "", ONE2),
  ...both("seedance-1-0-pro-fast-251015", "", { ...ONE2, forms: { text: {}, image: FORMS.image } }),
  ...both("seedance-1-0-lite-t2v-250428", "", {
    ...ONE2,
    images: { min: 0, max: 0 },
    wire: { ...ONE2.wire, firstFrame: null, lastFrame: null },
    forms: { text: {} }
  }),
  ...both("seedance-1-0-lite-i2v-250428", "", {
    ...ONE2,
    images: { ...ONE2.images, min: 1 },
    references: { max: 4 },
    wire: { audio: null },
    forms: { image: FORMS.image, firstLast: {}, reference: {} }
  })
];

// packages/core/src/providers/fal/adapter.ts
var adapter7 = {
  id: "fal",
  name: "fal",
  about: {
    summary: "Kling, Veo, Seedance, Wan and MiniMax with one key",
    summaryZh: "\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Veo\u3001Seedance\u3001Wan \u548C MiniMax",
    keyHelp: "From fal.ai/dashboard/keys; it has two parts with a colon between"
  },
  keyTest: "/v1/models/requests/by-endpoint?endpoint_id=fal-ai/veo3.1&limit=1",
  keyTestHost: "balance",
  baseUrl: "https://queue.fal.run",
  hosts: { upload: "https://rest.fal.ai", balance: "https://api.fal.ai" },
  prefixes: [""],
  defaultModel: "fal-ai/kling-video/v3/standard",
  keyPrefix: null,
  needsKey: true,
  keyHeader: ["Authorization", "Key "],
  free: false,
  // Most models take the length as text; those that take a number say so in their cards.
  wire: {
    prompt: "prompt",
    duration: ["duration", String],
    aspectRatio: ["aspect_ratio", (ratio) => ratio === "adaptive" ? "auto" : ratio],
    resolution: "resolution",
    firstFrame: "image_url",
    lastFrame: "end_image_url",
    references: "image_urls",
    negativePrompt: "negative_prompt",
    seed: "seed",
    audio: "generate_audio"
  },
  imageFiles: "upload",
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://fal.ai/dashboard/requests",
  submitRules: [
    {
      name: "locked: no balance",
      message: /user is locked.{0,200}(?:balance|top[ _-]?up)|exhausted balance/i,
      action: "refuse",
      charged: "no",
      error: "insufficient_funds",
      advice: "Top up at fal.ai/dashboard/billing; it may take some minutes until it counts.",
      source: 'fal-ai/fal issues 1163, 1147: "User is locked. Reason: Exhausted balance" with 403, seen with 200, too'
    },
    {
      name: "locked by the provider",
      message: /user is locked/i,
      action: "refuse",
      charged: "no",
      error: "permission",
      advice: "Ask fal's support to unlock the account.",
      source: 'fal-ai/fal issue 1168: "Admin lock"'
    }
  ],
  readError,
  submit(root, request, extras) {
    const { callbackUrl, card: card3 } = extras;
    const path = (card3?.formModel ?? request.model).split("/").map(segment).join("/");
    const query = callbackUrl === void 0 ? "" : `?fal_webhook=${encodeURIComponent(callbackUrl)}`;
    return apiPost(`${root}/${path}${query}`, byMedia(requestBody(adapter7, request, extras)));
  },
  /** The addresses to ask at are the reply's: the published id of a model may stand for another app. */
  readSubmit(body) {
    const reply = object(body);
    const [statusUrl, resultUrl] = [text(reply?.["status_url"]), text(reply?.["response_url"])];
    const isQueued = statusUrl !== void 0 || /^(?:in_queue|in_progress|completed)$/i.test(text(reply?.["status"]) ?? "");
    const id = (isQueued ? firstId(reply?.["request_id"]) : void 0) ?? idElsewhere(body);
    if (id === void 0) return void 0;
    return { id, handle: { ...statusUrl ? { statusUrl } : {}, ...resultUrl ? { resultUrl } : {} } };
  },
  poll: (root, task) => apiGet(ownAddress2(root, task["statusUrl"]) ?? `${requestOf(root, task)}/status`),
  readPoll(body, asked) {
    const reply = object(body);
    const word = text(reply?.["status"]);
    const error = firstText(reply?.["error"]);
    if (word === void 0 || error !== void 0 || !asked || !/^(?:completed|ok)$/i.test(word))
      return taskState({
        // There is no word for a failure: it is done, and says what went wrong.
        word: error === void 0 ? word : reply?.["error_type"] === "client_cancelled" ? "canceled" : "failed",
        error: error === void 0 ? void 0 : { code: reply?.["error_type"], message: error },
        refunded: "yes",
        reply: body
      });
    const { root, task } = asked;
    return { next: apiGet(ownAddress2(root, task["resultUrl"]) ?? requestOf(root, task)), read: readResult };
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/v1/account/billing?expand=credits`),
    read(body) {
      const credits2 = object(object(body)?.["credits"]);
      const balance = number(credits2?.["current_balance"] ?? credits2?.["balance"]);
      if (balance === void 0) return void 0;
      return { balance, unit: "USD", balanceUsd: balance, unlimited: false };
    }
  },
  /** It is announced first; then its bytes go to where the reply says, without the key. */
  upload: {
    request: (root, file2) => apiPost(`${root}/storage/upload/initiate?storage_type=fal-cdn-v3`, {
      content_type: file2.mediaType,
      file_name: file2.name
    }),
    read(body, { mediaType, bytes }) {
      const [url, place] = [text(object(body)?.["file_url"]), text(object(body)?.["upload_url"])];
      if (url === void 0 || place === void 0 || !URL.canParse(place)) return void 0;
      return { url, next: { method: "PUT", url: place, file: { mediaType, bytes }, authorized: false } };
    }
  }
};
function readError(body) {
  const error = detailOf(body);
  return error && (error.code !== null || /^user is locked/i.test(error.message)) ? error : void 0;
}
function detailOf(body) {
  const reply = object(body);
  const { detail } = reply ?? {};
  const [first2] = Array.isArray(detail) ? detail : [detail];
  const said = object(first2);
  const message = firstText(said?.["msg"], said?.["message"], first2);
  if (message === void 0) return void 0;
  const loc = said?.["loc"];
  const parts = (Array.isArray(loc) ? loc.slice(1) : []).map(text).filter((part) => part !== void 0);
  const place = parts.length === 0 ? "" : `${parts.join(".")}: `;
  const code = text(said?.["type"]) ?? text(reply?.["error_type"]) ?? null;
  return { code, type: null, message: `${place}${message}`.slice(0, 1e3), requestId: null };
}
function readResult(body, { status: status2 }) {
  const reply = object(body);
  if (status2 < 300) {
    const state = taskState({
      word: "completed",
      url: firstText(object(reply?.["video"])?.["url"]),
      refunded: "unknown",
      reply: body
    });
    const seed = number(reply?.["seed"]);
    return state && (seed === void 0 ? state : { ...state, seed });
  }
  const error = detailOf(body);
  if (!error) return void 0;
  if (/still in progress/i.test(error.message)) return taskState({ word: "in_progress", refunded: "unknown" });
  if ([401, 403, 404, 408, 429].includes(status2)) return void 0;
  if (status2 >= 500 && text(reply?.["error_type"]) === void 0) return void 0;
  const word = error.code === "client_cancelled" ? "canceled" : "failed";
  const refunded = status2 >= 500 ? "yes" : "unknown";
  return taskState({ word, error: { code: error.code, message: error.message }, refunded });
}
function ownAddress2(root, value) {
  if (typeof value !== "string" || !URL.canParse(value)) return void 0;
  const { hostname, pathname, search } = new URL(value);
  const prefix = new URL(root).pathname.replace(/\/$/, "");
  const isOfGateway = !hostname.endsWith("fal.run") && pathname.startsWith(`${prefix}/`);
  return `${root}${isOfGateway ? pathname.slice(prefix.length) : pathname}${search}`;
}
function requestOf(root, { id, model = adapter7.defaultModel ?? "" }) {
  const app = model.split("/").slice(0, 2).map(segment).join("/");
  return `${root}/${app}/requests/${segment(id)}`;
}
function byMedia({ image_urls: urls, ...rest }) {
  if (!Array.isArray(urls)) return rest;
  const { image: image2, video, audio } = byMediaKind(urls);
  return { ...rest, ...filled({ image_urls: image2, video_urls: video, audio_urls: audio }) };
}

// packages/core/src/providers/fal/models.ts
var page2 = (model) => ({
  from: `https://fal.ai/models/${model}`,
  asOf: "2026-08-24",
  thirdParty: true
});
var RATIOS2 = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var FROM_IMAGE2 = { wire: { aspectRatio: null } };
var whole = { duration: "duration" };
var s = (text3) => (value) => `${value}${text3}`;
var withAudio = (silent, audible) => [
  { per: "second", usd: silent, audio: false },
  { per: "second", usd: audible }
];
var KLING = {
  provider: "fal",
  durations: seconds(3, 15),
  aspectRatios: ["16:9", "9:16", "1:1"],
  images: { min: 0, max: 1, decidesRatio: true, formats: ["jpeg", "png"], maxBytes: 5e7, minShortSide: 300 },
  defaults: { duration: 5, aspectRatio: "16:9", audio: true },
  wire: { resolution: null, seed: null, references: null, firstFrame: "start_image_url" },
  typicalMs: 12e4
};
function kling(tier, resolution2, silent, audible) {
  const model = `fal-ai/kling-video/v3/${tier}`;
  return {
    ...KLING,
    model,
    resolutions: [resolution2],
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...FROM_IMAGE2 }
    },
    price: { per: "row", rows: withAudio(silent, audible), source: page2(model) },
    source: page2(model)
  };
}
var veoFrames = { aspectRatios: ["adaptive", "16:9", "9:16"] };
function veo(model, silent, audible, references) {
  return {
    provider: "fal",
    model,
    durations: [4, 6, 8],
    resolutions: ["720p", "1080p"],
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 1 },
    references: { max: 3 },
    defaults: { duration: 8, resolution: "720p", aspectRatio: "16:9", audio: true },
    wire: { duration: ["duration", s("s")] },
    forms: {
      text: { model },
      image: { model: `${model}/image-to-video`, ...veoFrames, wire: { lastFrame: null } },
      firstLast: {
        model: `${model}/first-last-frame-to-video`,
        ...veoFrames,
        wire: { firstFrame: "first_frame_url", lastFrame: "last_frame_url" }
      },
      ...references ? { reference: { model: `${model}/reference-to-video`, wire: { seed: null, negativePrompt: null } } } : {}
    },
    price: { per: "row", rows: withAudio(silent, audible), source: page2(model) },
    typicalMs: 12e4,
    source: page2(model)
  };
}
function seedance(model, longest, usd2, frames2 = {}) {
  const rows2 = Object.entries(usd2).map(([resolution2, rate]) => ({ per: "second", usd: rate, resolution: resolution2 }));
  return {
    provider: "fal",
    model,
    durations: seconds(4, longest),
    resolutions: ["720p", ...Object.keys(usd2).filter((resolution2) => resolution2 !== "720p")],
    aspectRatios: ["adaptive", ...RATIOS2],
    images: { min: 0, max: 1, formats: ["jpeg", "png", "webp"], maxBytes: 3e7 },
    references: { max: 12 },
    defaults: { resolution: "720p", aspectRatio: "adaptive", audio: true },
    wire: { seed: null, negativePrompt: null, resolution: ["resolution", words2({ "2160p": "4k" })] },
    forms: {
      text: { model: `${model}/text-to-video` },
      image: { model: `${model}/image-to-video`, ...frames2 },
      reference: { model: `${model}/reference-to-video` }
    },
    price: {
      per: "row",
      rows: rows2,
      source: page2(model),
      note: "computed from tokens for 16:9"
    },
    typicalMs: 15e4,
    source: page2(model)
  };
}
var models7 = [
  kling("standard", "720p", 0.084, 0.126),
  kling("pro", "1080p", 0.112, 0.168),
  veo("fal-ai/veo3.1", 0.2, 0.4, true),
  veo("fal-ai/veo3.1/fast", 0.1, 0.15, false),
  seedance("bytedance/seedance-2.0", 15, { "480p": 0.141, "720p": 0.303, "1080p": 0.68, "2160p": 1.555 }),
  seedance("bytedance/seedance-2.0/fast", 15, { "480p": 0.113, "720p": 0.242 }),
  seedance(
    "bytedance/seedance-2.5",
    30,
    { "480p": 0.215, "720p": 0.462, "1080p": 1.137 },
    { aspectRatios: ["adaptive"] }
  ),
  {
    provider: "fal",
    model: "minimax/h3",
    durations: seconds(5, 15),
    resolutions: ["1440p", "480p", "768p", "2160p"],
    aspectRatios: RATIOS2,
    images: { min: 0, max: 1, decidesRatio: true },
    defaults: { duration: 5, resolution: "1440p" },
    wire: {
      ...whole,
      resolution: ["resolution", words2({ "480p": "480P", "768p": "768P", "1440p": "2K", "2160p": "4K" })],
      negativePrompt: null,
      audio: null
    },
    forms: {
      text: { model: "minimax/h3/text-to-video" },
      image: { model: "minimax/h3/image-to-video", ...FROM_IMAGE2 },
      reference: { model: "minimax/h3/reference-to-video" }
    },
    price: {
      per: "row",
      rows: [
        { per: "second", usd: 0.05, resolution: "480p" },
        { per: "second", usd: 0.06, resolution: "768p" },
        { per: "second", usd: 0.13, resolution: "1440p" },
        { per: "second", usd: 0.16, resolution: "2160p" }
      ],
      source: page2("minimax/h3")
    },
    typicalMs: 18e4,
    source: page2("minimax/h3")
  },
  {
    provider: "fal",
    model: "fal-ai/wan/v2.7",
    durations: seconds(2, 15),
    resolutions: ["1080p", "720p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, decidesRatio: true, maxBytes: 2e7 },
    promptMax: 5e3,
    seed: [0, 2147483647],
    defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9" },
    // fal's own client has the length as text; its OpenAPI, which counts, as a number.
    wire: { ...whole, references: null, audio: null },
    forms: {
      text: { model: "fal-ai/wan/v2.7/text-to-video" },
      image: { model: "fal-ai/wan/v2.7/image-to-video", ...FROM_IMAGE2 }
    },
    price: {
      per: "row",
      rows: [
        { per: "second", usd: 0.1, resolution: "720p" },
        { per: "second", usd: 0.15, resolution: "1080p" }
      ],
      source: page2("fal-ai/wan/v2.7")
    },
    typicalMs: 18e4,
    source: page2("fal-ai/wan/v2.7")
  }
];

// packages/core/src/providers/google/models.ts
var third = (from, asOf) => ({ from, asOf, thirdParty: true });
var OMNI_PAGE = third("https://ai.google.dev/gemini-api/docs/omni", "2026-08-28");
var OMNI_PRICES = third("resellers at list price, and Vertex AI", "2026-08-28");
var VEO_PAGE = third("https://ai.google.dev/gemini-api/docs/video", "2026-10-07");
var VEO_PRICES = third("https://ai.google.dev/gemini-api/docs/pricing", "2026-10-07");
var ENDED = "https://ai.google.dev/gemini-api/docs/deprecations";
var RESOLUTION_WORDS2 = words2({ "2160p": "4k" });
var perSecond = (usd2) => Object.entries(usd2).map(([resolution2, rate]) => ({ per: "second", usd: rate, resolution: resolution2 }));
var IMAGE_BYTES = 14e6;
var OMNI = {
  provider: "google",
  aspectRatios: ["16:9", "9:16"],
  images: { min: 0, max: 1, formats: ["jpeg", "png", "webp", "heic", "heif"], maxBytes: IMAGE_BYTES },
  references: { max: 6 },
  // Without a duration the model chooses one.
  defaults: { resolution: "720p", audio: true },
  typicalMs: 3e4
};
var OMNI_NOTE = "computed from tokens of video; what goes in costs a little more";
var VEO_WIRE = {
  model: null,
  prompt: "prompt",
  firstFrame: "image",
  lastFrame: "lastFrame",
  references: "referenceImages",
  // Google's tables print a text; both of its clients send a number.
  duration: "durationSeconds",
  aspectRatio: "aspectRatio",
  resolution: ["resolution", RESOLUTION_WORDS2],
  negativePrompt: "negativePrompt",
  callbackUrl: ["webhookConfig", (url) => ({ uris: [url] })]
};
function veo2(tier, usd2, references) {
  return {
    provider: "google",
    model: `veo-3.1-${tier}generate-preview`,
    durations: [4, 6, 8],
    resolutions: Object.keys(usd2),
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 1, formats: ["jpeg", "png"], maxBytes: IMAGE_BYTES },
    references: { max: 3 },
    defaults: { duration: 8, resolution: "720p", aspectRatio: "16:9", audio: true },
    wire: VEO_WIRE,
    forms: {
      text: {},
      image: { wire: { lastFrame: null } },
      firstLast: { durations: [8] },
      ...references ? { reference: { durations: [8] } } : {}
    },
    price: { per: "row", rows: perSecond(usd2), source: VEO_PRICES },
    typicalMs: 9e4,
    retired: { by: "Google", on: "2026-10-22", source: ENDED, replacement: "gemini-omni-1.1-flash" },
    source: VEO_PAGE
  };
}
var models8 = [
  {
    ...OMNI,
    model: "gemini-omni-1.1-flash",
    durations: seconds(3, 10),
    resolutions: ["720p", "360p", "1080p", "2160p"],
    price: {
      per: "row",
      rows: perSecond({ "360p": 0.03, "720p": 0.1, "1080p": 0.15, "2160p": 0.3 }),
      source: OMNI_PRICES,
      note: OMNI_NOTE
    },
    source: OMNI_PAGE
  },
  {
    ...OMNI,
    // On Google Cloud since 2026-11-05; that the Gemini API serves it, only resellers and Google's own client say.
    model: "gemini-omni-1.2-flash",
    durations: seconds(3, 15),
    resolutions: ["720p", "360p", "1080p", "2160p"],
    price: {
      per: "row",
      rows: perSecond({ "720p": 0.07 }),
      source: third("https://docs.laozhang.ai", "2026-11-11"),
      note: OMNI_NOTE
    },
    source: third("https://docs.laozhang.ai", "2026-11-11")
  },
  {
    ...OMNI,
    model: "gemini-omni-flash-preview",
    durations: seconds(3, 10),
    resolutions: ["720p"],
    // Last frames came with 1.1.
    wire: { lastFrame: null },
    price: {
      per: "row",
      rows: perSecond({ "720p": 0.1 }),
      source: third("https://ai.google.dev/gemini-api/docs/pricing", "2026-07-09"),
      note: OMNI_NOTE
    },
    retired: { by: "Google", on: "2026-09-30", source: ENDED, replacement: "gemini-omni-1.1-flash" },
    source: OMNI_PAGE
  },
  veo2("", { "720p": 0.4, "1080p": 0.4, "2160p": 0.6 }, true),
  veo2("fast-", { "720p": 0.1, "1080p": 0.12, "2160p": 0.3 }, true),
  veo2("lite-", { "720p": 0.05, "1080p": 0.08 }, false)
];

// packages/core/src/providers/google/body.ts
var OMNI_WIRE = {
  model: "model",
  prompt: "prompt",
  firstFrame: "image",
  lastFrame: "lastFrame",
  references: "referenceImages",
  // Text with its unit here, a number in Veo's dialect.
  duration: ["duration", (seconds3) => `${seconds3}s`],
  aspectRatio: "aspect_ratio",
  resolution: ["resolution", words2({ "2160p": "4k" })],
  callbackUrl: ["webhook_config", (url) => ({ uris: [url] })]
};
var IN_FORMAT = ["delivery"];
var IN_INSTANCE = ["video", "mask"];
var AT_TOP = ["webhookConfig", "labels"];
function omniBody(request, extras) {
  const { model, prompt, image: image2, lastFrame, referenceImages, duration, aspect_ratio, resolution: resolution2, ...rest } = partsOf(
    OMNI_WIRE,
    request,
    extras
  );
  const [format, more] = split(request.extra, IN_FORMAT);
  return {
    model,
    input: omniInput(prompt ?? "", image2, lastFrame, referenceImages ?? []),
    background: true,
    response_format: { type: "video", duration, aspect_ratio, resolution: resolution2, ...format },
    ...rest,
    ...more
  };
}
function omniInput(prompt, first2, last, references) {
  const frames2 = [
    ["FIRST_FRAME", first2],
    ["LAST_FRAME", last]
  ];
  const named = [...frames2, ...references.map((url, at) => [`IMAGE_REF_${at}`, url])];
  const media = named.filter((entry) => entry[1] !== void 0);
  if (media.length === 0) return prompt;
  const isNamed = /<(?:FIRST_FRAME|LAST_FRAME|IMAGE_REF_\d+)>/.test(prompt);
  const names = media.filter(([, url]) => !isVideo(url)).map(([name], at) => `<${name}>@Image${at + 1}`);
  const under = (title, kind) => {
    const list3 = names.filter((name) => kind.test(name));
    return list3.length === 0 ? [] : [`[# ${title} ${list3.join(" ")}]`];
  };
  const told = [...under("Sources", /FRAME>/), ...under("References", /IMAGE_REF/)];
  const text3 = isNamed ? prompt : [...told, prompt].join(" ");
  return [...media.map(([, url]) => omniPart(url)), { type: "text", text: text3 }];
}
function omniPart(url) {
  const { mediaType, data } = inData(url);
  const type = isVideo(url) ? "video" : "image";
  return data === void 0 ? { type, uri: url } : { type, mime_type: mediaType, data };
}
function veoBody(request, extras) {
  const { model, prompt, image: image2, lastFrame, referenceImages, webhookConfig, ...parameters } = partsOf(
    VEO_WIRE,
    request,
    extras
  );
  const [instance, others] = split(request.extra, IN_INSTANCE);
  const [top, rest] = split(others, AT_TOP);
  return {
    instances: [
      {
        prompt,
        image: image2 === void 0 ? void 0 : veoImage(image2),
        lastFrame: lastFrame === void 0 ? void 0 : veoImage(lastFrame),
        referenceImages: referenceImages?.map((url) => ({ image: veoImage(url), referenceType: "asset" })),
        ...instance
      }
    ],
    parameters: { ...parameters, ...rest },
    webhookConfig,
    ...top
  };
}
function veoImage(url) {
  const { mediaType, data } = inData(url);
  return data === void 0 ? { uri: url } : { bytesBase64Encoded: data, mimeType: mediaType };
}
function partsOf(wire, request, extras) {
  return requestBody({ wire }, { ...request, extra: {} }, extras);
}
function isVideo(url) {
  return /^data:video\//i.test(url);
}
function inData(url) {
  const head = /^data:([\w.+/-]+);base64,/.exec(url.slice(0, 200));
  return head ? { mediaType: head[1], data: url.slice(head[0].length) } : {};
}
function split(fields, names) {
  const pick = (isIn) => Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name) === isIn));
  return [pick(true), pick(false)];
}

// packages/core/src/providers/google/replies.ts
function readError2(body) {
  const [first2] = Array.isArray(body) ? body : [body];
  const error = object(object(first2)?.["error"]);
  const status2 = text(error?.["status"]);
  if (error === void 0 || status2 === void 0 || !/^[A-Z]+(?:_[A-Z]+)*$/.test(status2)) return void 0;
  const details = (Array.isArray(error["details"]) ? error["details"] : []).map(object);
  const reason = details.map((detail) => text(detail?.["reason"])).find((word) => word !== void 0);
  const hasDelay = details.some((detail) => text(detail?.["retryDelay"]) !== void 0);
  const message = (text(error["message"]) ?? NO_REASON).slice(0, 1e3);
  return { code: reason ?? status2, type: hasDelay ? "RetryInfo" : status2, message, requestId: null };
}
function readOperation(body, isAsked) {
  const reply = object(body);
  if (!reply || reply["status"] !== void 0) return void 0;
  const isNamed = /(?:^|\/)operations\//.test(text(reply["name"]) ?? "");
  const done = reply["done"];
  if (done !== true) {
    if (!(isNamed || done === false || isAsked && Object.keys(reply).length === 0)) return void 0;
    return reply["error"] === void 0 && reply["response"] === void 0 ? taskState({ word: "running", refunded: "unknown" }) : void 0;
  }
  if (object(reply["error"])) return failed(reply["error"], reply);
  const response = object(reply["response"]);
  const result = object(response?.["generateVideoResponse"]);
  const samples = result?.["generatedSamples"] ?? result?.["generatedVideos"];
  const filtered = (number(result?.["raiMediaFilteredCount"]) ?? 0) > 0;
  const reasons = result?.["raiMediaFilteredReasons"];
  if (result && !(Array.isArray(samples) && samples.length > 0)) {
    const said = (Array.isArray(reasons) ? reasons : []).map(text).filter((reason) => reason !== void 0);
    const message = said.length > 0 ? said.join(" ") : NOTHING;
    return failed({ code: filtered ? "raiMediaFiltered" : "no_video", message }, {});
  }
  const video = object(object(Array.isArray(samples) ? samples[0] : void 0)?.["video"]);
  return taskState({ word: "done", url: fileIn(video), refunded: "unknown", reply: response });
}
var NOTHING = "it finished without a video: it was filtered, or video is not offered in this region";
function readInteraction(body) {
  const reply = object(body);
  const word = text(reply?.["status"]);
  if (!reply || word === void 0) return taskState({ word, refunded: "unknown", reply: body });
  const steps = [reply["steps"], reply["outputs"]].find(Array.isArray)?.map(object);
  const out = steps?.filter((step) => step?.["type"] !== "user_input" && step?.["type"] !== "thought");
  const contents = (out ?? []).flatMap((step) => {
    const inside = step?.["content"];
    return Array.isArray(inside) ? inside.map(object) : [step];
  });
  const video = contents.find((content) => content?.["type"] === "video") ?? object(reply["output_video"]);
  const url = fileIn(video);
  const { steps: _, outputs: __, input: ___, output_video: ____, ...rest } = reply;
  const plain = word.trim().toLowerCase();
  const isCut = plain === "incomplete" || plain === "budget_exceeded";
  const isOver2 = plain === "completed" && out !== void 0 && (out.length > 0 || reply["usage"] !== void 0);
  if ((isOver2 || isCut) && video === void 0) {
    const said = contents.map((content) => text(content?.["text"])).find((words3) => words3 !== void 0);
    const message = said === void 0 ? NOTHING : `${NOTHING}. It said: ${said.slice(0, 500)}`;
    return failed(isCut ? { code: plain, message: said ?? plain } : { code: "no_video", message }, rest);
  }
  return taskState({ word: isCut ? "completed" : word, url, refunded: "unknown", reply: rest });
}
function failed(error, reply) {
  return taskState({ word: "failed", error, refunded: "unknown", reply });
}
function fileIn(video) {
  const address = firstText(video?.["uri"], video?.["url"]);
  if (address !== void 0) return address;
  const held = firstText(video?.["data"], video?.["bytesBase64Encoded"], video?.["encodedVideo"]);
  if (held === void 0 || isData(held)) return held;
  const type = firstText(video?.["mime_type"], video?.["mimeType"], video?.["encoding"]);
  return `data:${type !== void 0 && /^video\/[\w.+-]+$/.test(type) ? type : "video/mp4"};base64,${held}`;
}

// packages/core/src/providers/google/adapter.ts
var FILE = /\/v1(?:beta)?\/files\/[^/]+:download$/;
var OPERATION = /^(?:[\w.-]+\/)*operations\/[\w.-]+$/;
var adapter8 = {
  id: "google",
  name: "Google",
  about: {
    summary: "Gemini Omni, and Veo at hosts that copy its API",
    summaryZh: "Gemini Omni\uFF1B\u8FD8\u5728\u63D0\u4F9B Veo \u7684\u4E3B\u673A\u4E5F\u53EF\u4EE5\u7528",
    keyHelp: "From aistudio.google.com/apikey, of a project on the paid tier: video has no free quota"
  },
  keyTest: "/v1beta/models?pageSize=1",
  // A bad key is a 400 here.
  keyTestRefusals: [400, 401, 403],
  baseUrl: "https://generativelanguage.googleapis.com",
  prefixes: ["/v1beta"],
  versions: ["/v1beta", "/v1"],
  defaultModel: "gemini-omni-1.1-flash",
  keyPrefix: null,
  needsKey: true,
  keyHeader: ["x-goog-api-key", ""],
  free: false,
  wire: OMNI_WIRE,
  // Without `background` the submit would last as long as the clip, and without `store` it could not be asked for again.
  ownNames: ["input", "background", "store", "stream", "response_format", "instances", "parameters"],
  imageFiles: "inline",
  imageAddresses: "fetch",
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 5e3,
  tasksPage: "https://aistudio.google.com/usage",
  submitRules: [
    {
      name: "400 wrong key",
      codes: ["API_KEY_INVALID"],
      action: "refuse",
      charged: "no",
      error: "auth",
      advice: "Copy the key again from aistudio.google.com/apikey.",
      source: "replies of the Gemini API, seen 2026-10-03: a bad key is a 400 with this reason, no 401"
    },
    {
      name: "401 a key of a kind that is not taken",
      codes: ["ACCESS_TOKEN_TYPE_UNSUPPORTED"],
      action: "refuse",
      charged: "no",
      error: "auth",
      advice: "Make a new key at aistudio.google.com/apikey.",
      source: "discuss.ai.google.dev 170537, 174585: some new keys are answered so"
    },
    {
      name: "403 a key without the right",
      codes: ["API_KEY_SERVICE_BLOCKED"],
      action: "refuse",
      charged: "no",
      error: "permission",
      advice: "Restrict the key to the Generative Language API: unrestricted ones are refused.",
      source: "ai.google.dev/gemini-api/docs/api-key, and replies of the API"
    },
    {
      name: "400 billing is not enabled",
      codes: ["FAILED_PRECONDITION"],
      message: /\bbilling\b/i,
      action: "refuse",
      charged: "no",
      error: "insufficient_funds",
      advice: "Video needs the paid tier: enable billing for the project of the key.",
      source: "ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing"
    },
    {
      name: "400 not in this region",
      codes: ["FAILED_PRECONDITION"],
      message: /\b(?:location|region|country)\b/i,
      action: "refuse",
      charged: "no",
      error: "permission",
      source: "ai.google.dev/gemini-api/docs/troubleshooting: FAILED_PRECONDITION, region or billing"
    },
    {
      name: "404 a model that has ended",
      status: [404],
      message: /is no longer available|is not found for api version/i,
      action: "refuse",
      charged: "no",
      error: "model_unavailable",
      source: "ai.google.dev/gemini-api/docs/deprecations, and replies of the API for retired models"
    },
    {
      name: "429 with the time to wait",
      status: [429],
      types: ["RetryInfo"],
      action: "wait",
      charged: "no",
      error: "rate_limited",
      // Its words, "check your plan and billing details", would be read as an empty account.
      source: "replies of the Gemini API: RESOURCE_EXHAUSTED with details[] RetryInfo"
    }
  ],
  readError: readError2,
  submit(root, request, extras) {
    const { model } = request;
    if (!isVeo(model)) return apiPost(`${root}/interactions`, omniBody(request, extras));
    return apiPost(`${root}/models/${segment(bare(model))}:predictLongRunning`, veoBody(request, extras));
  },
  /** An operation is named by its path, an interaction by an id. */
  readSubmit(body) {
    const { name, id, error } = object(body) ?? {};
    const operation = firstId(typeof name === "string" && OPERATION.test(name) ? name : void 0);
    const found = operation ?? (error === void 0 ? firstId(id) : void 0) ?? idElsewhere(body);
    return found === void 0 ? void 0 : { id: found };
  },
  poll: (root, { id }) => apiGet(`${root}/${wayTo(id)}`),
  readPoll(body, asked) {
    const isOperation = asked !== void 0 && isPath(asked.task.id);
    return readOperation(body, isOperation) ?? readInteraction(body);
  },
  /** The key belongs on a download of the API itself. A gateway serves it under the same path. */
  assets(root, _task, { videoUrl }) {
    if (videoUrl === null) return [];
    const place = (url, authorized) => ({ method: "GET", url, authorized });
    if (isData(videoUrl) || !URL.canParse(videoUrl)) return [place(videoUrl, false)];
    const { origin, pathname, search } = new URL(videoUrl);
    const isOwn = origin === new URL(root).origin;
    const below = pathname.slice(pathname.indexOf("/files/"));
    return [...!isOwn && FILE.test(pathname) ? [place(`${root}${below}${search}`, true)] : [], place(videoUrl, isOwn)];
  }
};
function bare(model) {
  return model.replace(/^models\//, "");
}
function isVeo(model) {
  return /^veo\b/i.test(bare(model));
}
function isPath(id) {
  return OPERATION.test(id) && !id.split("/").some((part) => /^\.+$/.test(part));
}
function wayTo(id) {
  return isPath(id) ? id.split("/").map(segment).join("/") : `interactions/${segment(id)}`;
}

// packages/core/src/providers/kie/adapter.ts
import { createHash } from "node:crypto";

// packages/core/src/providers/kie/rules.ts
var SOURCE = "docs.kie.ai/market/common/get-task-detail, response codes";
var ACCEPTED = [200, 201, 202];
var beside = (codes) => [...ACCEPTED, ...codes.map(Number)];
function refused(name, codes, error, more = {}) {
  return {
    ...{ name, said: "provider", status: beside(codes), codes },
    ...{ action: "refuse", charged: "no", error, source: SOURCE, ...more }
  };
}
var NO_RECORD = /record ?info is null|task not found/i;
function isNoRecord(body) {
  const error = readWireError(body);
  return error !== void 0 && NO_RECORD.test(error.message);
}
var submitRules3 = [
  refused("422 recordInfo is null", ["404", "422"], "not_found", { message: NO_RECORD }),
  refused("401: the IP address", ["401", "403"], "permission", {
    message: /\b(?:ip|white ?list)\b/i,
    advice: "The key may be used from some addresses only: look at its list at kie.ai/api-key.",
    source: "kie.ai/api-key: a key may have a list of IP addresses; the words of the refusal are not known"
  }),
  refused("401: the key", ["401"], "auth", { advice: "Copy the key again from kie.ai/api-key." }),
  refused("402: no credits", ["402"], "insufficient_funds", { advice: "Buy credits at kie.ai/pricing." }),
  {
    name: "200 with 429: too many at once",
    said: "provider",
    status: ACCEPTED,
    codes: ["429"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: "docs.kie.ai: 20 new tasks in 10 s; what is more is refused and does not enter the queue"
  },
  refused("433: a limit of the key", ["433"], "spend_limit", {
    advice: "The key has a limit of its own by the hour, by the day or in all: raise it at kie.ai/api-key, or wait.",
    source: 'seen by others: "The current number of points used by apiKey has exceeded the daily limit"'
  }),
  refused("455: maintenance", ["455"], "provider_unavailable", {
    advice: "kie is under maintenance and takes nothing: run again later."
  }),
  refused("505: switched off", ["505"], "model_unavailable"),
  refused("500: the model is paused", ["500"], "model_unavailable", {
    message: /\btemporarily paused\b/i,
    advice: "kie has paused this model: name another one, or run again later.",
    source: "elibarnett/kie-mcp 4.0.6: paused models answer 500"
  }),
  refused("422: no such model", ["422"], "model_unavailable", {
    message: /model name.{0,80}not supported|page does not exist|not published/i,
    source: "seen by others: an unknown model is a 422"
  }),
  {
    // Whether anything was taken, it does not say.
    name: "200 with 408, 5xx: an error on their side",
    said: "provider",
    status: ACCEPTED,
    codes: ["408", ...Array.from({ length: 100 }, (_, at) => String(500 + at))],
    action: "unknown",
    charged: "unknown",
    error: "submit_unknown",
    source: SOURCE
  }
];

// packages/core/src/providers/kie/wire.ts
var JOBS = {
  model: "model",
  callbackUrl: "callBackUrl",
  prompt: "input.prompt",
  negativePrompt: "input.negative_prompt",
  firstFrame: "input.first_frame_url",
  lastFrame: "input.last_frame_url",
  references: "input.reference_image_urls",
  resolution: "input.resolution",
  aspectRatio: "input.aspect_ratio",
  duration: "input.duration",
  audio: "input.generate_audio",
  seed: "input.seed"
};
var BEHIND = "+last";
function frameList(name) {
  return { firstFrame: [name, (url) => [url]], lastFrame: `${name}${BEHIND}` };
}
var VEO = {
  prompt: "prompt",
  ...frameList("imageUrls"),
  references: "imageUrls",
  resolution: ["resolution", (resolution2) => resolution2 === "2160p" ? "4k" : resolution2],
  aspectRatio: ["aspect_ratio", auto],
  duration: "duration",
  negativePrompt: null,
  audio: null,
  seed: null
};
function auto(ratio) {
  return ratio === "adaptive" ? "auto" : ratio;
}
function isOlderVeo(model) {
  return typeof model === "string" && /^veo3(?:_fast|_lite)?$/.test(model);
}
function shaped2(body, given2, list3) {
  const shape = (fields) => withModelsOwn(withLists(fields, list3), given2);
  const input = object(body["input"]);
  return input === void 0 ? shape(body) : { ...body, input: shape(input) };
}
function withLists(fields, list3) {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    if (name.endsWith(BEHIND)) return [];
    const last = fields[`${name}${BEHIND}`];
    if (last !== void 0) return [[name, [...items(value), last]]];
    return name === list3 && Array.isArray(value) ? Object.entries(byKind(name, value, fields)) : [[name, value]];
  });
  return Object.fromEntries(entries);
}
function byKind(name, files, fields) {
  const { image: image2, video, audio } = byMediaKind(files);
  const list3 = (kind, own) => {
    const named = name.replace("image", kind);
    return { [named]: [...own, ...items(fields[named])] };
  };
  return filled({ [name]: image2, ...list3("video", video), ...list3("audio", audio) });
}
function items(value) {
  return Array.isArray(value) ? value : [];
}
function withModelsOwn(fields, { model, images, references = [] }) {
  const way = references.length > 0 ? "REFERENCE_2_VIDEO" : images.length > 0 ? "FIRST_AND_LAST_FRAMES_2_VIDEO" : "TEXT_2_VIDEO";
  if (isOlderVeo(model)) return { ...fields, generationType: way };
  if (model === "veo-3-1") return { ...fields, generation_type: way };
  return /^kling-(?:3\.0\/video|2\.6)/.test(model) ? { ...fields, sound: fields["sound"] ?? false } : { ...fields };
}

// packages/core/src/providers/kie/adapter.ts
var USD_A_CREDIT = 5e-3;
var KEPT_MS2 = 24 * 36e5;
var adapter9 = {
  id: "kie",
  name: "kie.ai",
  about: {
    summary: "Kling, Seedance, Wan, MiniMax, Veo and Grok with one key; a lost submit is found by hand only",
    summaryZh: "\u4E00\u4E2A\u5BC6\u94A5\u7528\u53EF\u7075\u3001Seedance\u3001Wan\u3001MiniMax\u3001Veo \u548C Grok\uFF1B\u4E22\u5931\u7684\u63D0\u4EA4\u53EA\u80FD\u624B\u52A8\u67E5\u627E",
    keyHelp: "From kie.ai/api-key"
  },
  // The mark at its end: a path without one looks like a key to those who check n8n's packages.
  keyTest: "/api/v1/chat/credit?",
  keyTestCodes: [401],
  baseUrl: "https://api.kie.ai",
  hosts: { upload: "https://kieai.redpandaai.co" },
  prefixes: [""],
  versions: ["/api/v1"],
  defaultModel: "kling-3.0/video",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: JOBS,
  body: "input",
  ownNames: ["reference_video_urls", "reference_audio_urls", "generationType", "generation_type"],
  imageFiles: "upload",
  framesOrReferences: true,
  honoursIdempotencyKey: false,
  callbacks: true,
  // Others have seen that a failed task costs nothing; its pages do not promise it.
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://kie.ai/logs",
  submitRules: submitRules3,
  submit(root, request, extras) {
    const isOlder3 = isOlderVeo(request.model);
    const body = requestBody(isOlder3 ? { wire: adapter9.wire } : adapter9, request, extras);
    const list3 = nameOnWire(adapter9, extras.card, "referenceUrls");
    return apiPost(`${root}/api/v1/${isOlder3 ? "veo/generate" : "jobs/createTask"}`, shaped2(body, request, list3));
  },
  /** A task beside another code than 200 is none. The record's id is another one. */
  readSubmit(body) {
    if (readWireError(body)) return void 0;
    const data = object(object(body)?.["data"]);
    const id = firstId(data?.["taskId"], data?.["task_id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => look(root, isOlderVeo(task.model), task.id),
  readPoll(body, asked) {
    if (asked && asked.task.model === void 0 && isNoRecord(body))
      return { next: look(asked.root, true, asked.task.id), read: readTask };
    return readTask(body);
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/api/v1/chat/credit`),
    read(body) {
      const balance = readWireError(body) ? void 0 : number(object(body)?.["data"]);
      if (balance === void 0) return void 0;
      return { balance, unit: "credits", balanceUsd: usd(balance * USD_A_CREDIT), unlimited: false };
    }
  },
  upload: {
    request: (root, { name, mediaType, bytes }) => {
      const fileName = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${mediaType.split("/").pop()}`;
      return {
        method: "POST",
        url: `${root}/api/file-stream-upload`,
        form: [
          ["file", { filename: name, mediaType, bytes }],
          ["uploadPath", "reelay"],
          ["fileName", fileName]
        ],
        authorized: true
      };
    },
    read(body) {
      const data = object(object(body)?.["data"]);
      return readWireError(body) ? void 0 : firstText(data?.["downloadUrl"], data?.["fileUrl"]);
    }
  }
};
function look(root, isOlder3, id) {
  return apiGet(`${root}/api/v1/${isOlder3 ? "veo/record-info" : "jobs/recordInfo"}?taskId=${segment(id)}`);
}
var FLAGS = { 0: "generating", 1: "success", 2: "fail", 3: "fail" };
function readTask(body) {
  const root = object(body);
  const { param: _, paramJson: __, ...task } = object(root?.["data"]) ?? root ?? {};
  const word = text(task["state"]) ?? FLAGS[text(task["successFlag"]) ?? ""];
  const isFailed = word !== void 0 && readStatus(word).status === "failed";
  if (readWireError(root) && !isFailed) return void 0;
  const credits2 = number(task["creditsConsumed"]);
  const url = fileOf(task);
  const done = number(task["completeTime"]);
  const message = firstText(task["failMsg"], task["errorMessage"]);
  return taskState({
    word,
    progress: task["progress"],
    url,
    expiresAt: url === void 0 || done === void 0 ? void 0 : isoTime(done + KEPT_MS2),
    cost: credits2 === void 0 ? void 0 : usd(credits2 * USD_A_CREDIT),
    error: isFailed ? { code: firstText(task["failCode"], task["errorCode"]), message } : void 0,
    // A 0 may be what the field begins with: kie promises nothing of a failed task.
    refunded: (credits2 ?? 0) > 0 ? "no" : "unknown",
    reply: task
  });
}
function fileOf(task) {
  const places = [parsed2(task["resultJson"]), object(task["response"]), task];
  return firstText(...places.flatMap((place) => [place?.["resultUrls"], place?.["videoUrls"], place?.["videoUrl"]]));
}
function parsed2(value) {
  if (typeof value !== "string") return object(value);
  try {
    return object(JSON.parse(value));
  } catch {
    return void 0;
  }
}

// packages/core/src/providers/kie/rates.ts
var page3 = (model, asOf = "2026-10-08") => ({
  from: `https://docs.kie.ai/market/${model}`,
  asOf,
  thirdParty: true
});
var PRICES3 = { from: "https://kie.ai/pricing", asOf: "2026-10-07", thirdParty: true };
function second2(credits2, more = {}) {
  return Object.entries(credits2).map(([resolution2, count]) => ({
    per: "second",
    usd: usd(count * 5e-3),
    resolution: resolution2,
    ...more
  }));
}
var NO_VIDEO = { video: false };
var price2 = (rows2) => ({ per: "row", rows: rows2, source: PRICES3 });
var sounding = (silent, audible) => price2([...second2(silent, { audio: false }), ...second2(audible, { audio: true })]);
var REQUIRED = ["duration", "resolution", "aspectRatio"];
var SIZED = ["duration", "resolution"];
var SEED2 = [0, 2147483647];
var PLAIN = { negativePrompt: null, seed: null };
var FROM_IMAGE3 = { wire: { aspectRatio: null } };
var ONE_FRAME = { wire: { aspectRatio: null, lastFrame: null } };
var TO_4K = words2({ "2160p": "4k" });
var AS_TEXT = ["input.duration", String];

// packages/core/src/providers/kie/kling.ts
var KLING2 = {
  provider: "kie",
  durations: seconds(3, 15),
  aspectRatios: ["16:9", "9:16", "1:1"],
  images: { min: 0, max: 1, decidesRatio: true, formats: ["jpeg", "png"], maxBytes: 1e7, minShortSide: 300 },
  promptMax: 2500,
  typicalMs: 12e4
};
var KLINGS = [
  {
    ...KLING2,
    model: "kling-3.0/video",
    resolutions: ["720p", "1080p", "2160p"],
    promptMax: 5e3,
    defaults: { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: false },
    required: SIZED,
    wire: {
      ...PLAIN,
      ...frameList("input.image_urls"),
      references: null,
      duration: AS_TEXT,
      resolution: ["input.mode", words2({ "720p": "std", "1080p": "pro", "2160p": "4K" })],
      audio: "input.sound"
    },
    forms: { text: { required: REQUIRED }, image: ONE_FRAME, firstLast: FROM_IMAGE3 },
    price: sounding({ "720p": 14, "1080p": 18, "2160p": 67 }, { "720p": 20, "1080p": 27, "2160p": 67 }),
    source: page3("kling/kling-3-0")
  },
  {
    ...KLING2,
    model: "kling-3.0-omni",
    resolutions: ["720p", "1080p", "2160p"],
    references: { max: 8, kinds: ["image", "video"] },
    defaults: { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: false },
    required: SIZED,
    wire: {
      ...PLAIN,
      ...frameList("input.image_urls"),
      references: "input.image_urls",
      resolution: ["input.resolution", TO_4K],
      audio: "input.audio"
    },
    forms: {
      text: { model: "kling-3.0-omni/text-to-video", required: REQUIRED },
      image: { model: "kling-3.0-omni/image-to-video", ...ONE_FRAME },
      firstLast: { model: "kling-3.0-omni/image-to-video", ...FROM_IMAGE3 },
      reference: { model: "kling-3.0-omni/reference-to-video", required: REQUIRED }
    },
    price: price2([
      ...second2({ "720p": 14, "1080p": 18 }, { audio: false, ...NO_VIDEO }),
      ...second2({ "1080p": 27 }, { audio: true, ...NO_VIDEO })
    ]),
    source: page3("kling/kling-3-0-omni")
  },
  {
    ...KLING2,
    model: "kling/v3-turbo",
    resolutions: ["720p", "1080p"],
    // Sound is always on, and there is no field that turns it off.
    defaults: { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: true },
    required: SIZED,
    wire: { ...PLAIN, ...frameList("input.image_urls"), references: null, duration: AS_TEXT, audio: null },
    forms: {
      text: { model: "kling/v3-turbo-text-to-video", required: REQUIRED },
      image: { model: "kling/v3-turbo-image-to-video", ...ONE_FRAME }
    },
    price: price2(second2({ "720p": 18, "1080p": 22.5 })),
    source: page3("kling/v3-turbo-text-to-video")
  },
  {
    ...KLING2,
    model: "kling-2.6",
    durations: [5, 10],
    resolutions: [],
    defaults: { duration: 5, aspectRatio: "16:9", audio: false },
    required: ["duration"],
    wire: {
      ...PLAIN,
      ...frameList("input.image_urls"),
      references: null,
      resolution: null,
      duration: AS_TEXT,
      audio: "input.sound"
    },
    forms: {
      text: { model: "kling-2.6/text-to-video", required: ["duration", "aspectRatio"] },
      image: { model: "kling-2.6/image-to-video", ...ONE_FRAME }
    },
    price: null,
    source: page3("kling/text-to-video")
  },
  {
    ...KLING2,
    model: "kling/v2-5-turbo",
    durations: [5, 10],
    resolutions: [],
    defaults: { duration: 5, aspectRatio: "16:9" },
    required: ["duration"],
    wire: {
      firstFrame: "input.image_url",
      lastFrame: "input.tail_image_url",
      references: null,
      resolution: null,
      duration: AS_TEXT,
      audio: null,
      seed: null
    },
    forms: {
      text: { model: "kling/v2-5-turbo-text-to-video-pro" },
      image: { model: "kling/v2-5-turbo-image-to-video-pro", ...ONE_FRAME },
      firstLast: { model: "kling/v2-5-turbo-image-to-video-pro", ...FROM_IMAGE3 }
    },
    price: null,
    source: page3("kling/v2-5-turbo-text-to-video-pro")
  },
  {
    ...KLING2,
    model: "kling/v2-1-pro",
    durations: [5, 10],
    resolutions: [],
    aspectRatios: [],
    images: { ...KLING2.images, min: 1 },
    defaults: { duration: 5 },
    required: ["duration"],
    wire: {
      firstFrame: "input.image_url",
      lastFrame: "input.tail_image_url",
      references: null,
      resolution: null,
      aspectRatio: null,
      duration: AS_TEXT,
      audio: null,
      seed: null
    },
    price: price2([
      { per: "call", usd: 0.25, duration: 5 },
      { per: "call", usd: 0.5, duration: 10 }
    ]),
    source: page3("kling/v2-1-pro")
  }
];

// packages/core/src/providers/kie/seedance.ts
var FRAMED = {
  aspectRatios: ["adaptive", "16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
  defaults: { resolution: "720p", aspectRatio: "adaptive", audio: true }
};
function seedance2(model, credits2, rest = {}, asOf) {
  return {
    provider: "kie",
    model: `bytedance/${model}`,
    durations: seconds(4, 15),
    resolutions: ["720p", ...Object.keys(credits2).filter((resolution2) => resolution2 !== "720p")],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "adaptive"],
    images: {
      min: 0,
      max: 1,
      formats: ["jpeg", "png", "webp", "bmp", "tiff", "gif"],
      maxBytes: 3e7,
      minShortSide: 300,
      ratio: [0.4, 2.5]
    },
    // Nine images, three videos and three sounds.
    references: { max: 15 },
    promptMax: 2e4,
    defaults: { resolution: "720p", aspectRatio: "16:9", audio: true },
    required: REQUIRED,
    wire: PLAIN,
    forms: { text: {}, image: { ...FRAMED, wire: { lastFrame: null } }, firstLast: FRAMED, reference: {} },
    price: price2(second2(credits2, NO_VIDEO)),
    typicalMs: 18e4,
    source: page3(`bytedance/${model}`, asOf),
    ...rest
  };
}
var SEEDANCES = [
  seedance2(
    "seedance-2-5",
    { "480p": 28, "720p": 63, "1080p": 158 },
    { durations: seconds(4, 30), references: { max: 50 }, typicalMs: 24e4 }
  ),
  seedance2("seedance-2", { "480p": 19, "720p": 41, "1080p": 102 }),
  seedance2("seedance-2-fast", { "480p": 11.7, "720p": 24.8 }),
  seedance2("seedance-2-mini", { "480p": 3.8, "720p": 8.2 }, {}, "2026-08-28"),
  {
    provider: "kie",
    model: "bytedance/seedance-1.5-pro",
    durations: [4, 8, 12],
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
    // What its field for images is called, its copies do not agree on.
    images: { min: 0, max: 0 },
    promptMax: 2500,
    defaults: { resolution: "720p", aspectRatio: "16:9" },
    required: REQUIRED,
    wire: { ...PLAIN, firstFrame: null, lastFrame: null, references: null, duration: AS_TEXT },
    price: null,
    typicalMs: 12e4,
    source: page3("bytedance/seedance-1-5-pro", "2026-04-05")
  }
];

// packages/core/src/providers/kie/models.ts
function wan32(model, credits2) {
  return {
    provider: "kie",
    model,
    durations: seconds(2, 30),
    resolutions: ["1080p", "720p", "480p"],
    aspectRatios: ["adaptive", "16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, maxBytes: 2e7, minShortSide: 240 },
    // Ten images, five videos and five sounds.
    references: { max: 20 },
    promptMax: 2e4,
    seed: SEED2,
    defaults: { duration: 5, resolution: "1080p", aspectRatio: "adaptive", audio: true },
    wire: {
      negativePrompt: null,
      resolution: ["input.resolution", (resolution2) => resolution2.toUpperCase()],
      audio: "input.audio"
    },
    forms: { text: {}, image: { wire: { lastFrame: null } }, firstLast: {}, reference: {} },
    price: price2(second2(credits2, NO_VIDEO)),
    typicalMs: 24e4,
    source: page3(model, "2026-08-28")
  };
}
var OTHERS = [
  wan32("wan/3-0-video", { "480p": 8, "720p": 16, "1080p": 32 }),
  wan32("wan/3-0-video-prime", { "480p": 12.2, "720p": 25.2, "1080p": 50.4 }),
  {
    provider: "kie",
    model: "wan/2-7",
    durations: seconds(2, 15),
    resolutions: ["1080p", "720p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, decidesRatio: true },
    references: { max: 10, kinds: ["image", "video"] },
    promptMax: 5e3,
    seed: SEED2,
    defaults: { duration: 5, resolution: "1080p", aspectRatio: "16:9" },
    wire: { references: "input.reference_image", aspectRatio: "input.ratio", audio: null },
    forms: {
      text: { model: "wan/2-7-text-to-video" },
      image: { model: "wan/2-7-image-to-video", ...ONE_FRAME },
      firstLast: { model: "wan/2-7-image-to-video", ...FROM_IMAGE3 },
      reference: { model: "wan/2-7-r2v" }
    },
    price: price2(second2({ "720p": 16, "1080p": 24 }, NO_VIDEO)),
    typicalMs: 18e4,
    source: page3("wan/2-7-text-to-video", "2026-08-22")
  },
  {
    provider: "kie",
    model: "minimax-h3",
    durations: seconds(4, 15),
    resolutions: ["1440p", "768p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
    images: { min: 0, max: 1, decidesRatio: true },
    // Nine images, three videos and three sounds.
    references: { max: 15 },
    promptMax: 7e3,
    defaults: { resolution: "1440p", aspectRatio: "16:9" },
    required: ["duration"],
    wire: { ...PLAIN, resolution: ["input.resolution", words2({ "768p": "768P", "1440p": "2K" })], audio: null },
    forms: {
      text: { model: "minimax-h3/text-to-video", required: ["duration", "aspectRatio"] },
      image: { model: "minimax-h3/image-to-video", ...ONE_FRAME },
      firstLast: { model: "minimax-h3/image-to-video", ...FROM_IMAGE3 },
      reference: {
        model: "minimax-h3/reference-to-video",
        aspectRatios: ["adaptive", "16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
        defaults: { resolution: "1440p" },
        // Two lists name two prices.
        price: null
      }
    },
    price: price2(second2({ "768p": 8, "1440p": 13 })),
    typicalMs: 18e4,
    source: page3("minimax-h3/text-to-video", "2026-08-05")
  },
  {
    provider: "kie",
    model: "grok-imagine-video-1-5-preview",
    durations: seconds(1, 15),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "1:1", "3:2", "2:3", "adaptive"],
    // Without one it is refused, whatever its page says.
    images: { min: 1, max: 1, decidesRatio: true },
    promptMax: 4096,
    defaults: { resolution: "720p" },
    required: SIZED,
    wire: {
      ...PLAIN,
      firstFrame: frameList("input.image_urls").firstFrame,
      lastFrame: null,
      references: null,
      aspectRatio: ["input.aspect_ratio", auto],
      audio: null
    },
    price: price2(second2({ "720p": 4.5 })),
    typicalMs: 6e4,
    source: page3("grok-imagine/video-1-5-preview", "2026-08-05")
  },
  {
    provider: "kie",
    model: "google/gemini-omni-flash-1-1",
    durations: [4, 6, 8, 10],
    resolutions: ["1080p", "720p", "2160p"],
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 0 },
    references: { max: 7, kinds: ["image"] },
    seed: SEED2,
    defaults: { aspectRatio: "16:9" },
    required: SIZED,
    wire: {
      negativePrompt: null,
      firstFrame: null,
      lastFrame: null,
      references: "input.image_urls",
      duration: AS_TEXT,
      resolution: ["input.resolution", TO_4K],
      audio: null
    },
    forms: { text: {}, reference: {} },
    price: price2([
      { per: "call", usd: 0.315, resolution: "1080p", duration: 4 },
      { per: "call", usd: 0.525, resolution: "1080p", duration: 8 },
      { per: "call", usd: 0.63, resolution: "1080p", duration: 10 }
    ]),
    typicalMs: 9e4,
    source: page3("google/gemini-omni-flash-1-1")
  }
];
var VEO_FORMS = {
  text: {},
  image: { wire: { lastFrame: null } },
  firstLast: {}
};
var VEO_REFERENCES = { reference: { durations: [8] } };
function veo3(model, usd2, rest) {
  return {
    provider: "kie",
    model,
    durations: [8, 6, 4],
    // The one whose price is known first.
    resolutions: ["1080p", "720p", "2160p"],
    aspectRatios: ["16:9", "9:16", "adaptive"],
    images: { min: 0, max: 1 },
    references: { max: 3, kinds: ["image"] },
    defaults: { duration: 8, aspectRatio: "16:9", audio: true },
    required: SIZED,
    forms: { ...VEO_FORMS, ...VEO_REFERENCES },
    price: price2([{ per: "call", usd: usd2, resolution: "1080p" }]),
    typicalMs: 15e4,
    source: page3("google/veo-3-1", "2026-08-22"),
    ...rest
  };
}
var VEOS = [
  veo3("veo-3-1", 0.325, {
    wire: {
      ...PLAIN,
      ...frameList("input.image_urls"),
      references: "input.image_urls",
      resolution: ["input.resolution", TO_4K],
      aspectRatio: ["input.aspect_ratio", auto],
      audio: null
    },
    source: page3("google/veo-3-1")
  }),
  veo3("veo3_fast", 0.325, { wire: VEO }),
  veo3("veo3_lite", 0.175, { wire: VEO }),
  veo3("veo3", 1.275, { wire: { ...VEO, references: null }, forms: VEO_FORMS })
];
var models9 = [...KLINGS, ...SEEDANCES, ...OTHERS, ...VEOS];

// packages/core/src/providers/with-extra.ts
function withExtra2(body, extra) {
  const merged = { ...body };
  for (const [name, added] of Object.entries(extra)) {
    const own = body[name];
    const [inner, more] = [object(own), object(added)];
    if (own === void 0) merged[name] = added;
    else if (Array.isArray(own) && Array.isArray(added)) merged[name] = [...own, ...added];
    else if (inner && more) merged[name] = withExtra2(inner, more);
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !isEmpty(value)));
}
function isEmpty(value) {
  const fields = object(value);
  return value === void 0 || fields !== void 0 && Object.values(fields).every((field) => field === void 0);
}

// packages/core/src/providers/kling/key.ts
import { createHmac } from "node:crypto";
var LASTS = 1800;
var BEFORE = 5;
function bearer(key, now) {
  const pair = pairIn(key);
  return `Bearer ${pair === null ? key : signed(pair, Math.floor(now / 1e3))}`;
}
function pairIn(key) {
  const at = key.indexOf(":");
  return at > 0 && at < key.length - 1 ? { access: key.slice(0, at), secret: key.slice(at + 1) } : null;
}
function signed({ access, secret }, now) {
  const part = (value) => urlSafe(btoa(JSON.stringify(value)));
  const text3 = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: access, exp: now + LASTS, nbf: now - BEFORE })}`;
  return `${text3}.${createHmac("sha256", secret).update(text3).digest("base64url")}`;
}
function urlSafe(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// packages/core/src/providers/kling/rules.ts
var SOURCE2 = "kling.ai/document-api, error codes";
function refused2(name, codes, error, more = {}) {
  return { name, said: "provider", codes, action: "refuse", charged: "no", error, source: SOURCE2, ...more };
}
var submitRules4 = [
  {
    // Another send of this very purchase was taken: it is found by its name.
    name: "1201, the external_task_id is taken",
    said: "provider",
    codes: ["1201", "1200"],
    message: /already (?:exist|used|been used)|duplicate/i,
    action: "replay",
    charged: "unknown",
    error: "submit_unknown",
    source: "a second submit with the same external_task_id, measured by aself101/kling-api on 2026-09-20"
  },
  refused2("1201, no such task", ["1201"], "not_found", {
    message: /task not found/i,
    source: "a look at an unknown id, measured by aself101/kling-api on 2026-09-20"
  }),
  refused2("1101, 1102: no money", ["1101", "1102"], "insufficient_funds", {
    advice: "Buy a resource pack or top up at kling.ai/dev; 1102 says that a pack is used up or has expired."
  }),
  refused2("1002, a pair of keys at the new API", ["1002"], "auth", {
    message: /AK\s*\/\s*SK/i,
    advice: "A pair ACCESS:SECRET buys the models of the older API only (kling-v3, kling-v2-6, \u2026): name one of those, or make an API key at kling.ai/dev/api-key.",
    source: "measured by aself101/kling-api on 2026-09-20"
  }),
  refused2("1003, 1004: the token is not valid now", ["1003", "1004"], "auth", {
    advice: "The token is signed with the time of this machine: set its clock."
  }),
  refused2("1000, 1001, 1002: the key", ["1000", "1001", "1002"], "auth"),
  refused2("1103: not open to this account", ["1103"], "permission"),
  refused2("1304: the IP address", ["1304"], "permission"),
  refused2("1202, 1203: no such model or method", ["1202", "1203"], "model_unavailable"),
  refused2("1300, 1301: content", ["1300", "1301"], "moderation"),
  {
    name: "1302, 1303: too many at once",
    said: "provider",
    codes: ["1302", "1303"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: SOURCE2
  },
  refused2("1100: the account", ["1100"], "permission", {
    advice: "Kling says that something is wrong with the account: look at kling.ai/dev."
  }),
  refused2("1200, 1201: what was asked", ["1200", "1201"], "invalid_input")
];

// packages/core/src/providers/kling/wire.ts
import { createHash as createHash2 } from "node:crypto";
var NEW = {
  prompt: "prompt",
  duration: "settings.duration",
  aspectRatio: "settings.aspect_ratio",
  resolution: ["settings.resolution", words2({ "2160p": "4k" })],
  audio: ["settings.audio", (on) => on ? "native" : "off"],
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "refer_image",
  callbackUrl: "options.callback_url"
};
var LEGACY2 = {
  model: "model_name",
  prompt: "prompt",
  negativePrompt: "negative_prompt",
  duration: ["duration", String],
  aspectRatio: "aspect_ratio",
  resolution: ["mode", words2({ "720p": "std", "1080p": "pro", "2160p": "4k" })],
  audio: ["sound", (on) => on ? "on" : "off"],
  firstFrame: "image",
  lastFrame: "image_tail",
  references: "image_list",
  callbackUrl: "callback_url"
};
var LEGACY_OMNI = {
  ...LEGACY2,
  negativePrompt: null,
  firstFrame: "first_frame",
  lastFrame: "end_frame"
};
function isLegacy2(model) {
  return /^kling-(?:v\d|video-)/i.test(model);
}
function isOmni(model) {
  return /omni|-o\d/i.test(model);
}
function pathOf3({ model, images, references = [] }) {
  const fromImage = images.length > 0;
  if (!isLegacy2(model)) {
    const kind = isOmni(model) || references.length > 0 ? "omni-video" : fromImage ? "image-to-video" : "text-to-video";
    return `/${kind}/${encodeURIComponent(model)}`;
  }
  if (isOmni(model)) return "/v1/videos/omni-video";
  if (references.length > 0) return "/v1/videos/multi-image2video";
  return fromImage ? "/v1/videos/image2video" : "/v1/videos/text2video";
}
function legacyPath(url) {
  return typeof url === "string" ? /\/v1\/videos\/[\w-]{1,40}(?=$|[?#])/.exec(url)?.[0] : void 0;
}
function externalId(idempotencyKey) {
  return `reelay-${createHash2("sha256").update(idempotencyKey).digest("hex").slice(0, 32)}`;
}
function shaped3(model, flat) {
  if (isLegacy2(model)) return isOmni(model) ? omniLists(flat) : plainFrames(flat);
  const { prompt, first_frame, last_frame, refer_image, ...rest } = flat;
  const references = list(refer_image);
  const contents = [
    ...item2("first_frame", first_frame),
    ...item2("last_frame", last_frame),
    // The prompt speaks of them as @image_1, @image_2, …
    ...references.filter(isImage).map((url, at) => ({ type: "refer_image", url: raw(url), id: `image_${at + 1}` })),
    ...references.filter(isVideo2).map((url) => ({ type: "feature_video", url }))
  ];
  return isOmni(model) || contents.length > 0 ? { contents: [{ type: "prompt", text: prompt }, ...contents], ...rest } : { prompt, ...rest };
}
function plainFrames(flat) {
  const { image: image2, image_tail, image_list, ...rest } = flat;
  return {
    ...rest,
    ...given("image", raw(image2)),
    ...given("image_tail", raw(image_tail)),
    ...image_list === void 0 ? {} : { image_list: list(image_list).map((url) => ({ image: raw(url) })) }
  };
}
function omniLists(flat) {
  const { first_frame, end_frame, image_list, ...rest } = flat;
  const references = list(image_list);
  const images = [
    ...first_frame === void 0 ? [] : [{ image_url: raw(first_frame), type: "first_frame" }],
    ...end_frame === void 0 ? [] : [{ image_url: raw(end_frame), type: "end_frame" }],
    ...references.filter(isImage).map((url) => ({ image_url: raw(url) }))
  ];
  const videos = references.filter(isVideo2).map((url) => ({ video_url: url, refer_type: "feature" }));
  return {
    ...rest,
    ...images.length > 0 ? { image_list: images } : {},
    ...videos.length > 0 ? { video_list: videos } : {}
  };
}
function item2(type, url) {
  return url === void 0 ? [] : [{ type, url: raw(url) }];
}
function given(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function raw(url) {
  return typeof url === "string" ? url.replace(/^data:[^,]*;base64,/i, "") : url;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function isVideo2(url) {
  return /\.(?:mp4|mov)(?:[?#]|$)/i.test(url);
}
function isImage(url) {
  return !isVideo2(url);
}

// packages/core/src/providers/kling/adapter.ts
var AS_JSON = { "Content-Type": "application/json" };
var look2 = (url) => apiGet(url, AS_JSON);
var KEPT_MS3 = 30 * 24 * 36e5;
var USD_A_UNIT = 0.14;
var adapter10 = {
  id: "kling",
  name: "Kling",
  about: {
    summary: "Kling 3, its omni models and the older ones, from their maker",
    summaryZh: "\u53EF\u7075\u5B98\u65B9\uFF1AKling 3\u3001Omni \u548C\u4EE5\u524D\u7684\u578B\u53F7\uFF1B\u4E22\u5931\u7684\u63D0\u4EA4\u80FD\u6309\u540D\u5B57\u627E\u56DE",
    keyHelp: "From kling.ai/dev/api-key; an older pair is written ACCESS:SECRET"
  },
  keyTest: "/account/costs?start_time=1790000000000&end_time=1790003600000",
  baseUrl: "https://api-singapore.klingai.com",
  prefixes: [""],
  versions: ["/v1"],
  // Both kinds of keys may buy it.
  defaultModel: "kling-v3",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEW,
  imageFiles: "inline",
  // A name of ours is taken once in an account: a second submit with it is refused.
  honoursIdempotencyKey: true,
  callbacks: true,
  // An older page on resource packs promised it, today's pages do not.
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://kling.ai/dev",
  submitRules: submitRules4,
  authorize: (request, key, now) => ({
    ...request,
    url: pairIn(key) === null ? request.url : forPairs(request.url),
    headers: { ...request.headers, Authorization: bearer(key, now) }
  }),
  submit(root, request, extras) {
    const { card: card3, idempotencyKey } = extras;
    const { model } = request;
    const inLegacy = isLegacy2(model);
    const wire = card3 || !inLegacy ? NEW : isOmni(model) ? nonNull(LEGACY_OMNI) : LEGACY2;
    const flat = requestBody({ wire }, { ...request, extra: {} }, extras);
    const name = idempotencyKey === void 0 ? {} : { external_task_id: externalId(idempotencyKey) };
    const body = shaped3(model, flat);
    const named = inLegacy ? { ...body, ...name } : { ...body, options: { ...object(body["options"]), ...name } };
    return apiPost(`${root}${pathOf3(request)}`, withExtra2(named, request.extra));
  },
  readSubmit(body, sent) {
    const task = object(object(body)?.["data"]);
    const isOwn = object(body)?.["code"] !== void 0;
    const id = firstId(task?.["id"], task?.["task_id"]) ?? (isOwn ? ownIdElsewhere(body) : idElsewhere(body));
    return id === void 0 ? void 0 : { id, ...handleOf(sent) };
  },
  /** An id alone is asked for at the new API, which shows the tasks of both. */
  poll(root, task) {
    const path = legacyPath(task["path"]);
    return look2(
      path === void 0 ? `${root}/tasks?task_ids=${segment(task.id)}` : `${root}${path}/${segment(task.id)}`
    );
  },
  readPoll(body, asked) {
    const { data } = object(body) ?? {};
    const isList = Array.isArray(data);
    if (isList && data.length === 0 && asked && legacyPath(asked.task["path"]) === void 0)
      return { next: look2(`${asked.root}${guessedPath(asked.task)}/${segment(asked.task.id)}`), read: readTask2 };
    return readTask2(body, asked?.task.id);
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Resource packs, in units. Money that was paid in beside them is told nowhere. */
  balance: {
    request: (root, now) => look2(`${root}/account/costs?start_time=${now - 365 * 864e5}&end_time=${now}`),
    read(body) {
      const packs = object(object(body)?.["data"])?.["resource_pack_subscribe_infos"];
      if (!Array.isArray(packs) || packs.length === 0) return void 0;
      const open = packs.map(object).filter((pack) => text(pack?.["status"]) === "online");
      const balance = open.reduce((sum, pack) => sum + (number(pack?.["remaining_quantity"]) ?? 0), 0);
      return { balance, unit: "credits", balanceUsd: usd(balance * USD_A_UNIT), unlimited: false };
    }
  },
  byKey: {
    request(root, idempotencyKey, sent) {
      const [name, path] = [externalId(idempotencyKey), legacyPath(sent.url)];
      return look2(path === void 0 ? `${root}/tasks?external_task_ids=${name}` : `${root}${path}/${name}`);
    },
    read(body, sent) {
      const { data } = object(body) ?? {};
      if (Array.isArray(data) && data.length === 0) return null;
      const task = object(Array.isArray(data) ? data[0] : data);
      const id = firstId(task?.["id"], task?.["task_id"]);
      if (id === void 0 || isOther(task, sent)) return void 0;
      return { id, ...handleOf(sent) };
    }
  }
};
function handleOf(sent) {
  const path = legacyPath(sent?.url);
  return path === void 0 ? {} : { handle: { path } };
}
function isOther(task, { json: json2 }) {
  const asked = object(json2);
  const name = asked?.["external_task_id"] ?? object(asked?.["options"])?.["external_task_id"];
  const said = firstText(task?.["external_id"], object(task?.["task_info"])?.["external_task_id"]);
  return said !== void 0 && name !== void 0 && said !== name;
}
function guessedPath({ model = adapter10.defaultModel ?? "" }) {
  return `/v1/videos/${isOmni(model) ? "omni-video" : "text2video"}`;
}
function forPairs(url) {
  const named = /^(.*)\/tasks\?task_ids=([^&,]+)$/.exec(url);
  return named ? `${named[1]}${guessedPath({})}/${named[2]}` : url;
}
function nonNull(wire) {
  const { negativePrompt: _, ...rest } = wire;
  return rest;
}
function readTask2(body, id) {
  const root = object(body);
  const { data } = root ?? {};
  const tasks = Array.isArray(data) ? data.map(object) : [object(data) ?? root];
  const task = tasks.find((one2) => one2?.["id"] === id && id !== void 0) ?? tasks[0];
  if (!task) return void 0;
  const word = text(task["status"]) ?? text(task["task_status"]);
  const isOver2 = /^fail/i.test(word ?? "");
  const reason = firstText(task["message"], task["task_status_msg"]);
  const cost = costOf(task);
  const changed = number(task["update_time"]) ?? number(task["updated_at"]);
  const url = fileOf2(task);
  return taskState({
    word,
    url,
    // The link lasts as long as the file [measured by others].
    expiresAt: url === void 0 || changed === void 0 ? void 0 : isoTime(changed + KEPT_MS3),
    cost,
    error: isOver2 ? reason : void 0,
    refunded: cost === void 0 ? "unknown" : cost === 0 ? "yes" : "no",
    // "SUCCEED" beside it is said of the look, of a failed task as well.
    reply: task
  });
}
function fileOf2(task) {
  const outputs = Array.isArray(task["outputs"]) ? task["outputs"].map(object) : [];
  const video = outputs.find((output) => /^video$/i.test(text(output?.["type"]) ?? ""));
  const videos = object(task["task_result"])?.["videos"];
  return firstText(video?.["url"], object(Array.isArray(videos) ? videos[0] : videos)?.["url"]);
}
function costOf(task) {
  const { billing } = task;
  if (Array.isArray(billing) && billing.length > 0) {
    const parts = billing.map(object).map((part) => {
      const amount = number(part?.["amount"]);
      if (amount === void 0) return void 0;
      if (part?.["charge_type"] === "unit") return amount * USD_A_UNIT;
      return /^usd$/i.test(text(part?.["currency"]) ?? "usd") ? amount : void 0;
    });
    const known = parts.filter((part) => part !== void 0);
    return known.length === parts.length ? usd(known.reduce((sum, part) => sum + part, 0)) : void 0;
  }
  const units = number(task["final_unit_deduction"]);
  const money = number(object(task["final_balance_deduction"])?.["quota"]);
  return units === void 0 && money === void 0 ? void 0 : usd((units ?? 0) * USD_A_UNIT + (money ?? 0));
}

// packages/core/src/providers/kling/models.ts
var PAGE2 = "https://kling.ai/document-api";
var docs2 = { from: PAGE2, asOf: "2026-09-20" };
var prices = { from: `${PAGE2} (price list)`, asOf: "2026-10-08" };
var RATIOS3 = ["16:9", "9:16", "1:1"];
var FROM_IMAGE4 = { wire: { aspectRatio: null } };
var NO_AUDIO = { audio: null };
var FRAMES = {
  formats: ["jpeg", "png"],
  maxBytes: 5e7,
  minShortSide: 300,
  ratio: [1 / 2.5, 2.5],
  decidesRatio: true
};
var LEGACY_FRAMES = { ...FRAMES, maxBytes: 1e7 };
var rows = (rates2, also) => Object.entries(rates2).map(([resolution2, usd2]) => ({ per: "second", usd: usd2, resolution: resolution2, ...also }));
function priced(silent, { audible, video } = {}) {
  const list3 = [
    ...video ? rows(video, { video: true }) : [],
    ...audible ? rows(audible, { audio: true }) : [],
    ...rows(silent, audible ? { audio: false } : {})
  ];
  return { per: "row", rows: list3, source: prices, note: "at $0.14 a unit" };
}
var FOUR = { "720p": 0.084, "1080p": 0.112, "2160p": 0.42 };
var V3 = priced(FOUR, { audible: { "720p": 0.126, "1080p": 0.168, "2160p": 0.42 } });
var OMNI_VIDEO = { "720p": 0.126, "1080p": 0.168, "2160p": 0.42 };
var OMNI2 = priced(FOUR, { audible: { "720p": 0.112, "1080p": 0.14, "2160p": 0.42 }, video: OMNI_VIDEO });
var O1 = priced({ "720p": 0.084, "1080p": 0.112 }, { video: { "720p": 0.126, "1080p": 0.168 } });
var OLDER2 = { "720p": 0.042, "1080p": 0.07 };
var V26 = priced(OLDER2, { audible: { "1080p": 0.14 } });
var V25 = priced(OLDER2);
var SILENT = { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: false };
var LAST_IN_1080P = {
  resolutions: ["1080p"],
  defaults: { ...SILENT, resolution: "1080p" },
  required: ["resolution"]
};
var BASE2 = {
  provider: "kling",
  aspectRatios: RATIOS3,
  images: { min: 0, max: 1, ...FRAMES },
  promptMax: 2500,
  defaults: SILENT,
  typicalMs: 12e4,
  source: docs2
};
var TO_4K2 = ["720p", "1080p", "2160p"];
var TO_1080P = ["720p", "1080p"];
function omni({ wire, durations, last }) {
  const ratio = { required: ["aspectRatio"] };
  const frames2 = wire ?? {};
  return {
    forms: {
      text: ratio,
      image: { ...FROM_IMAGE4, ...durations ? { durations } : {} },
      firstLast: FROM_IMAGE4,
      reference: {
        ...ratio,
        images: { min: 0, max: 1, ...wire ? LEGACY_FRAMES : FRAMES },
        references: { max: 7 },
        wire: {
          firstFrame: frames2.firstFrame ?? "first_frame",
          lastFrame: last ? frames2.lastFrame ?? "last_frame" : null
        }
      }
    }
  };
}
var NEW_MODELS = [
  {
    ...BASE2,
    model: "kling-3.0-turbo",
    durations: seconds(3, 15),
    resolutions: TO_1080P,
    promptMax: 3072,
    // Sound is always on, and dearer for it: there is no field that turns it off.
    defaults: { ...SILENT, audio: true },
    wire: { references: null, lastFrame: null, ...NO_AUDIO },
    forms: { text: {}, image: { ...FROM_IMAGE4, promptMax: 2500 } },
    price: priced({ "720p": 0.112, "1080p": 0.14 }),
    typicalMs: 6e4
  },
  {
    ...BASE2,
    model: "kling-3.0",
    durations: seconds(3, 15),
    resolutions: TO_4K2,
    promptMax: 3072,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: FROM_IMAGE4 },
    price: V3
  },
  {
    ...BASE2,
    model: "kling-3.0-omni",
    durations: seconds(3, 15),
    resolutions: TO_4K2,
    promptMax: 3072,
    ...omni({ wire: void 0, last: true }),
    price: OMNI2
  },
  {
    ...BASE2,
    model: "kling-o1",
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    wire: NO_AUDIO,
    ...omni({ wire: void 0, durations: [5, 10], last: false }),
    price: O1
  },
  {
    ...BASE2,
    model: "kling-2.6",
    durations: [5, 10],
    resolutions: TO_1080P,
    wire: { references: null },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: { ...FROM_IMAGE4, ...LAST_IN_1080P } },
    price: V26
  },
  {
    ...BASE2,
    model: "kling-2.5-turbo",
    durations: [5, 10],
    resolutions: TO_1080P,
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: { ...FROM_IMAGE4, ...LAST_IN_1080P } },
    price: V25
  }
];
function announced(model, longest, resolutions, typicalMs) {
  return {
    ...BASE2,
    model,
    durations: seconds(3, longest),
    resolutions,
    aspectRatios: [...RATIOS3, "21:9"],
    promptMax: 26e3,
    // They have sound whatever is asked.
    defaults: { audio: true },
    wire: { references: null, ...NO_AUDIO },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: FROM_IMAGE4 },
    price: null,
    typicalMs,
    source: { from: "https://docs.comfy.org (comfy-router kling-4-0)", asOf: "2026-10-18", thirdParty: true }
  };
}
function legacy(model, card3) {
  const { wire, ...rest } = card3;
  return {
    ...BASE2,
    model,
    images: { min: 0, max: 1, ...LEGACY_FRAMES },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: FROM_IMAGE4 },
    ...rest,
    wire: { ...LEGACY2, references: null, ...wire }
  };
}
var LAST_LEGACY = { text: {}, image: FROM_IMAGE4, firstLast: { ...FROM_IMAGE4, ...LAST_IN_1080P } };
var old = { durations: [5, 10], resolutions: TO_1080P, price: null };
var LEGACY_MODELS = [
  legacy("kling-v3", { durations: seconds(3, 15), resolutions: TO_4K2, price: V3 }),
  legacy("kling-v3-omni", {
    durations: seconds(3, 15),
    resolutions: TO_4K2,
    price: OMNI2,
    wire: LEGACY_OMNI,
    ...omni({ wire: LEGACY_OMNI, last: true })
  }),
  legacy("kling-video-o1", {
    durations: seconds(3, 10),
    resolutions: TO_1080P,
    price: O1,
    wire: { ...LEGACY_OMNI, ...NO_AUDIO },
    ...omni({ wire: LEGACY_OMNI, durations: [5, 10], last: false })
  }),
  legacy("kling-v2-6", { durations: [5, 10], resolutions: TO_1080P, price: V26, forms: LAST_LEGACY }),
  legacy("kling-v2-5-turbo", {
    durations: [5, 10],
    resolutions: TO_1080P,
    price: V25,
    forms: LAST_LEGACY,
    wire: NO_AUDIO
  }),
  ...["kling-v2-1", "kling-v2-1-master", "kling-v2-master"].map((model) => legacy(model, { ...old, wire: NO_AUDIO })),
  legacy("kling-v1-6", {
    ...old,
    wire: { ...NO_AUDIO, references: LEGACY2.references },
    forms: { text: {}, image: FROM_IMAGE4, firstLast: FROM_IMAGE4, reference: { references: { max: 4 } } }
  })
];
var models10 = [
  ...LEGACY_MODELS.slice(0, 1),
  ...NEW_MODELS,
  announced("kling-4.0", 30, TO_1080P, 18e4),
  announced("kling-4.0-flash", 20, ["720p"], 86e3),
  ...LEGACY_MODELS.slice(1)
];

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object2) {
  if (object2 === null || typeof object2 !== "object") {
    return serializePrimitive(object2);
  }
  const seen = /* @__PURE__ */ new Set();
  const root = enterValue(object2, seen);
  if (typeof root !== "object") {
    return root;
  }
  let result = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame4 = stack[stack.length - 1];
      const container = frame4.container;
      if (frame4.keys === null) {
        while (frame4.index < container.length) {
          const i = frame4.index++;
          if (i > 0) {
            result += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys = frame4.keys;
        while (frame4.index < keys.length) {
          const key = keys[frame4.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame4.first) {
              frame4.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame4.first) {
            frame4.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen.delete(container);
      if (frame4.wrappers !== null) {
        for (const wrapper of frame4.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// packages/core/src/providers/luma/list.ts
function listed(body, lost) {
  const generations = object(body)?.["generations"];
  return Array.isArray(generations) ? generations.flatMap((entry) => entryOf(object(entry), lost)) : void 0;
}
function hasMore(body) {
  const more = object(body)?.["has_more"];
  return typeof more === "boolean" ? more : null;
}
function entryOf(entry, lost) {
  const id = firstId(entry?.["id"]);
  if (!entry || id === void 0) return [];
  const asked = object(entry["request"]);
  const created2 = Date.parse(text(entry["created_at"]) ?? "");
  return [
    {
      id,
      model: text(entry["model"]) ?? text(asked?.["model"]) ?? null,
      prompt: text(asked?.["prompt"]) ?? null,
      seconds: number(text(asked?.["duration"])?.replace(/s$/, "")) ?? null,
      size: null,
      createdAt: Number.isNaN(created2) ? null : created2,
      isOrder: lost === void 0 ? null : isOrder(asked, object(lost.sent.json))
    }
  ];
}
var USUAL = { generation_type: "video", aspect_ratio: "16:9", loop: false };
var CALL = "callback_url";
function isOrder(shown, sent) {
  if (!shown || !sent || text(shown["model"]) === void 0 || text(shown["prompt"]) === void 0) return null;
  const isSame = (name) => canonicalize(withoutNulls2(shown[name] ?? USUAL[name])) === canonicalize(sent[name] ?? USUAL[name]);
  const asked = Object.keys(sent).filter((name) => name !== CALL);
  if (!asked.every(isSame)) return false;
  const more = Object.keys(shown).filter((name) => name !== CALL && shown[name] !== null && !asked.includes(name));
  return more.every(isSame) ? true : null;
}
function withoutNulls2(value) {
  return JSON.parse(JSON.stringify(value ?? null), (_, inner) => inner === null ? void 0 : inner);
}

// packages/core/src/providers/luma/rules.ts
var submitRules5 = [
  {
    name: "401, a key of the other API",
    status: [401],
    action: "refuse",
    charged: "no",
    error: "auth",
    advice: "Luma has two APIs with keys of their own: ray-3.2 takes one of the Agents API (it begins with luma-api-), ray-2 and ray-flash-2 take one of Dream Machine.",
    source: "docs.agents.lumalabs.ai: error handling"
  },
  {
    name: "402 Insufficient credits",
    status: [402],
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    advice: "Add credits at platform.lumalabs.ai. Nothing was queued.",
    source: "docs.agents.lumalabs.ai: error handling"
  },
  {
    name: "429 Too many concurrent jobs",
    status: [429],
    message: /^too many concurrent jobs/i,
    action: "wait",
    charged: "no",
    error: "rate_limited",
    advice: "Luma makes ten clips at once where nothing else was agreed: set a lower concurrency.",
    source: "docs.agents.lumalabs.ai: rate limits"
  }
];

// packages/core/src/providers/luma/wire.ts
var AGENTS_HOST = "https://agents.lumalabs.ai";
var DREAM_MACHINE_HOST = "https://api.lumalabs.ai";
var seconds2 = (duration) => `${duration}s`;
var generation = (address) => /^generation:(?:\/\/)?(.+)$/i.exec(address)?.[1];
function imageRef(address) {
  const id = generation(address);
  if (id !== void 0) return { generation_id: id };
  const [, mediaType, data] = /^data:([^;,]+);base64,(.*)$/is.exec(address) ?? [];
  return data === void 0 ? { url: address } : { data, media_type: mediaType };
}
function keyframe(address) {
  const id = generation(address);
  return id === void 0 ? { type: "image", url: address } : { type: "generation", id };
}
var AGENTS = {
  model: "model",
  prompt: "prompt",
  aspectRatio: "aspect_ratio",
  resolution: "video.resolution",
  duration: ["video.duration", seconds2],
  firstFrame: ["video.start_frame", imageRef],
  lastFrame: ["video.end_frame", imageRef]
};
var DREAM_MACHINE = {
  model: "model",
  prompt: "prompt",
  aspectRatio: "aspect_ratio",
  resolution: ["resolution", words2({ "2160p": "4k" })],
  duration: ["duration", seconds2],
  firstFrame: ["keyframes.frame0", keyframe],
  lastFrame: ["keyframes.frame1", keyframe],
  callbackUrl: "callback_url"
};
function isDreamMachine(model) {
  return /^ray-(?:1|2|flash)\b/i.test(model ?? "");
}
function dreamMachine(root) {
  return `${root === AGENTS_HOST ? DREAM_MACHINE_HOST : root}/dream-machine/v1`;
}

// packages/core/src/providers/luma/adapter.ts
var NOBODYS = "00000000-0000-0000-0000-000000000000";
var adapter11 = {
  id: "luma",
  name: "Luma",
  about: {
    summary: "Ray 3.2 from its maker, without sound, and Ray 2 for keys of the older Dream Machine API",
    summaryZh: "Luma \u5B98\u65B9\uFF1ARay 3.2\uFF08\u65E0\u58F0\uFF09\uFF0C\u5931\u8D25\u4F1A\u9000\u6B3E\uFF1B\u65E7\u7684 Dream Machine \u5BC6\u94A5\u53EF\u7528 Ray 2",
    keyHelp: "From platform.lumalabs.ai; it begins with luma-api-. A key of the older Dream Machine API buys ray-2 and ray-flash-2 only, with the base URL https://api.lumalabs.ai/dream-machine."
  },
  // A good key is told that there is no such generation.
  keyTest: `/v1/generations/${NOBODYS}`,
  baseUrl: AGENTS_HOST,
  prefixes: [""],
  hosts: { list: DREAM_MACHINE_HOST },
  versions: ["/dream-machine/v1", "/dream-machine", "/v1"],
  defaultModel: "ray-3.2",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: AGENTS,
  imageFiles: "inline",
  // An earlier clip of Luma's: the new one begins where that one ends.
  fileSchemes: ["generation:"],
  honoursIdempotencyKey: false,
  callbacks: true,
  // Only Dream Machine calls, without a signature: a hint to look.
  isSilent: (model) => !isDreamMachine(model),
  // Of the Agents API; Dream Machine says nothing of it [docs: error handling].
  refunds: "yes",
  minimumPollMs: 2e3,
  tasksPage: "https://platform.lumalabs.ai",
  submitRules: submitRules5,
  submit(root, request, extras) {
    const isOlder3 = isDreamMachine(request.model);
    const { type = "video", ...extra } = request.extra;
    const wire = isOlder3 ? DREAM_MACHINE : AGENTS;
    const { model, ...rest } = requestBody({ wire }, { ...request, extra: {} }, extras);
    return isOlder3 ? apiPost(`${dreamMachine(root)}/generations/video`, withExtra2({ model, ...rest }, request.extra)) : (
      // Without a type it makes an image.
      apiPost(`${root}/v1/generations`, withExtra2({ model, type, ...rest }, extra))
    );
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${isOlder(root, task) ? dreamMachine(root) : `${root}/v1`}/generations/${segment(task.id)}`),
  readPoll(body) {
    const { request: _, ...task } = object(body) ?? {};
    const [code, message] = [text(task["failure_code"]), text(task["failure_reason"])];
    const url = firstText(object(task["assets"])?.["video"]) ?? videoIn(task["output"]);
    const state = taskState({
      word: task["state"],
      url,
      expiresAt: url === void 0 ? void 0 : endOf2(url),
      error: code === void 0 && message === void 0 ? void 0 : { code, message },
      refunded: isOfAgents(task) ? "yes" : "unknown",
      reply: object(body) ? task : body
    });
    return state?.failure ? { ...state, failure: { ...state.failure, ...KINDS[code ?? ""] } } : state;
  },
  /** The address is signed for an hour, and another look gives a fresh one. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  /** Only Dream Machine tells it, to its own keys. */
  balance: {
    request: (root) => root === AGENTS_HOST ? void 0 : apiGet(`${dreamMachine(root)}/credits`),
    read(body) {
      const cents = number(object(body)?.["credit_balance"]);
      if (cents === void 0) return void 0;
      return { balance: usd(cents / 100), unit: "USD", balanceUsd: usd(cents / 100), unlimited: false };
    }
  },
  list: {
    request: (root, { model }) => isDreamMachine(model) ? apiGet(`${dreamMachine(root)}/generations?limit=100&offset=0`) : void 0,
    read: listed,
    hasMore
  }
};
function isOlder(root, { model }) {
  return isDreamMachine(model) || model === void 0 && root === DREAM_MACHINE_HOST;
}
function isOfAgents(task) {
  return !("assets" in task) && ("output" in task || "failure_code" in task);
}
function videoIn(output) {
  const entries = Array.isArray(output) ? output.map(object) : [];
  return firstText(entries.find((entry) => /^video$/i.test(text(entry?.["type"]) ?? ""))?.["url"]);
}
function endOf2(url) {
  if (!URL.canParse(url)) return void 0;
  const { searchParams } = new URL(url);
  const [date, lasts] = [searchParams.get("X-Amz-Date"), number(searchParams.get("X-Amz-Expires"))];
  const began = Date.parse((date ?? "").replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(began) || lasts === void 0 ? void 0 : isoTime(began + lasts * 1e3) ?? void 0;
}
var INPUT = { code: "invalid_input" };
var KINDS = {
  content_moderated: { code: "moderation" },
  image_too_large: INPUT,
  unsupported_format: INPUT,
  corrupt_input: INPUT,
  invalid_request: INPUT,
  rate_limited: { code: "provider_unavailable" }
};

// packages/core/src/providers/luma/models.ts
var DOCS2 = "https://docs.agents.lumalabs.ai";
var GUIDE = { from: `${DOCS2} (video generation)`, asOf: "2026-09-02", thirdParty: true };
var PRICES4 = { from: `${DOCS2} (pricing)`, asOf: "2026-07-10", thirdParty: true };
var CLIENT = { from: "https://www.npmjs.com/package/lumaai/v/1.19.1", asOf: "2026-11-28" };
var RESOLD = { from: "https://docs.comfy.org (partner nodes, pricing)", asOf: "2025-12-31", thirdParty: true };
function clips(table) {
  return Object.entries(table).flatMap(
    ([resolution2, lengths]) => Object.entries(lengths).map(
      ([duration, usd2]) => ({
        per: "call",
        usd: usd2,
        resolution: resolution2,
        duration: Number(duration)
      })
    )
  );
}
var OLDER3 = {
  provider: "luma",
  durations: [5, 9],
  resolutions: ["720p", "540p", "1080p", "2160p"],
  aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"],
  images: { min: 0, max: 1, addressesOnly: true },
  wire: DREAM_MACHINE,
  defaults: { aspectRatio: "16:9", audio: false },
  // What it takes without them is said nowhere, and they decide the price.
  required: ["duration", "resolution"],
  typicalMs: 12e4,
  source: CLIENT
};
var SHORT = { durations: [5] };
var models11 = [
  {
    provider: "luma",
    model: "ray-3.2",
    durations: [5, 10],
    resolutions: ["720p", "360p", "540p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"],
    images: { min: 0, max: 1, formats: ["jpeg", "png", "webp"], maxBytes: 5e7 },
    promptMax: 6e3,
    defaults: { duration: 5, resolution: "720p", audio: false },
    forms: { text: {}, image: { ...SHORT, wire: { lastFrame: null } }, firstLast: SHORT },
    price: {
      per: "row",
      rows: clips({
        "360p": { 10: 0.18 },
        "540p": { 5: 0.15, 10: 0.45 },
        "720p": { 5: 0.3, 10: 0.9 },
        "1080p": { 5: 1.2, 10: 3.6 }
      }),
      source: PRICES4
    },
    typicalMs: 9e4,
    source: GUIDE
  },
  {
    ...OLDER3,
    model: "ray-2",
    price: {
      per: "row",
      rows: clips({
        "540p": { 5: 0.4, 9: 0.72 },
        "720p": { 5: 0.71, 9: 1.27 },
        "1080p": { 5: 1.59, 9: 2.87 },
        "2160p": { 5: 6.37, 9: 11.47 }
      }),
      source: RESOLD,
      note: "a reseller's price"
    }
  },
  { ...OLDER3, model: "ray-flash-2", price: null }
];

// packages/core/src/providers/minimax/wire.ts
function isOlder2(model) {
  return /hailuo|^(?:[tis]2v|video)-/i.test(model);
}
var resolution = (asked) => asked === "1440p" ? "2K" : asked.toUpperCase();
var NEWER = {
  model: "model",
  // These four become the list `content`.
  prompt: "content",
  firstFrame: "first_frame",
  lastFrame: "last_frame",
  references: "references",
  resolution: ["resolution", resolution],
  duration: "duration",
  aspectRatio: "ratio",
  callbackUrl: "callback_url"
};
var subject = (image2) => [{ type: "character", image: image2 }];
var OLDER4 = {
  ...NEWER,
  prompt: "prompt",
  firstFrame: "first_frame_image",
  lastFrame: "last_frame_image",
  references: ["subject_reference", subject]
};
var OLDER_CARD = { ...OLDER4, lastFrame: null, references: null, aspectRatio: null };
function withContent(flat) {
  const { model, content, first_frame: first2, last_frame: last, references, ...rest } = flat;
  const files = Array.isArray(references) ? references : [];
  return {
    model,
    content: [
      { type: "text", text: content },
      ...frame2("first_frame", first2),
      ...frame2("last_frame", last),
      ...files.map((url) => medium2(mediaKind(url), url, `reference_${mediaKind(url)}`))
    ],
    ...rest
  };
}
function frame2(role, url) {
  return typeof url === "string" ? [medium2("image", url, role)] : [];
}
function medium2(kind, url, role) {
  const type = `${kind}_url`;
  return { type, [type]: { url }, role };
}

// packages/core/src/providers/minimax/list.ts
var PAGE3 = 100;
var list2 = {
  // What the older API has made is not in it.
  request: (root, { model }) => isOlder2(model) ? void 0 : apiGet(
    `${root}/v2/query/video_generation?page_num=1&page_size=${PAGE3}&filter.model=${encodeURIComponent(model.toWellFormed())}`
  ),
  hasMore(body) {
    const [items2, total] = [object(body)?.["items"], number(object(body)?.["total"])];
    return Array.isArray(items2) && total !== void 0 ? total > items2.length : null;
  },
  read(body, lost) {
    const items2 = object(body)?.["items"];
    if (!Array.isArray(items2)) return void 0;
    return items2.flatMap((item3) => listed2(object(item3), lost));
  }
};
function listed2(task, lost) {
  const id = firstId(task?.["id"]);
  if (!task || id === void 0) return [];
  const created2 = number(task["created_at"]);
  return [
    {
      id,
      model: text(task["model"]) ?? null,
      // What was rewritten says nothing of what was asked.
      prompt: isRewritten(text(task["model"])) ? null : promptOf(task) ?? null,
      seconds: number(task["duration"]) ?? null,
      size: null,
      createdAt: created2 === void 0 ? null : created2 * 1e3,
      isOrder: lost === void 0 ? null : orderIn(task, lost)
    }
  ];
}
function promptOf(task) {
  return text(object(task["content"])?.["prompt"]);
}
function isRewritten(model = "") {
  return /-Max$/i.test(model);
}
var SHOWN = ["model", "content", "resolution", "duration", "ratio", "callback_url"];
function orderIn(task, { model, sent }) {
  const asked = object(sent.json) ?? {};
  const isOther2 = (name, wanted) => {
    const said = text(task[name]);
    return said !== void 0 && wanted !== void 0 && said.toLowerCase() !== String(wanted).toLowerCase();
  };
  if (isOther2("model", model) || isOther2("resolution", asked["resolution"])) return false;
  if (isOther2("duration", asked["duration"]) || isOther2("task_type", "generation")) return false;
  const content = Array.isArray(asked["content"]) ? asked["content"].map(object) : [];
  const hasFiles = content.length !== 1;
  if (!hasFiles && isOther2("ratio", asked["ratio"])) return false;
  const prompt = promptOf(task);
  if (prompt === void 0) return null;
  if (prompt !== content[0]?.["text"]) return isRewritten(model) ? null : false;
  return hasFiles || Object.keys(asked).some((name) => !SHOWN.includes(name)) ? null : true;
}

// packages/core/src/providers/minimax/rules.ts
var BELOW_500 = [200, 201, 202, ...Array.from({ length: 100 }, (_, at) => 400 + at)];
var REFUSED3 = {
  ...{ said: "provider", status: BELOW_500, action: "refuse", charged: "no" }
};
var CODES3 = "platform.minimax.io/docs, error codes";
var OWN_CLIENT = "MiniMax-AI/cli, which reads these codes so (mmx-cli 1.0.27)";
var MODERATED = ["1026", "1027"];
var INVALID = "2013";
var submitRules6 = [
  {
    ...REFUSED3,
    name: "1004, 2049: the key",
    codes: ["1004", "2049"],
    error: "auth",
    advice: "A key of the platform in China works at https://api.minimaxi.com alone: with one of these, give that as the base URL.",
    source: CODES3
  },
  {
    ...REFUSED3,
    name: "1008: no money",
    codes: ["1008"],
    types: ["insufficient_balance_error"],
    error: "insufficient_funds",
    advice: "Top up at platform.minimax.io. A Token Plan does not pay for every model.",
    source: CODES3
  },
  {
    ...REFUSED3,
    name: "1028, 1030: the quota is used up",
    codes: ["1028", "1030"],
    error: "insufficient_funds",
    advice: "Take a larger plan, or a pay-as-you-go key (it begins with sk-api-), at platform.minimax.io.",
    source: OWN_CLIENT
  },
  {
    ...REFUSED3,
    name: "2061: the plan does not hold this model",
    codes: ["2061"],
    error: "model_unavailable",
    advice: "Use a pay-as-you-go key (it begins with sk-api-), or a plan that holds the model.",
    source: OWN_CLIENT
  },
  {
    ...REFUSED3,
    name: "2056: the window of a Token Plan is used up",
    codes: ["2056"],
    error: "spend_limit",
    advice: "Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).",
    source: `${CODES3}; MiniMax-AI/cli issue 173: said with HTTP 200`
  },
  {
    name: "1002, 1039: too many at once",
    said: "provider",
    codes: ["1002", "1039"],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: CODES3
  },
  {
    ...REFUSED3,
    name: "1026, 1027: content",
    codes: MODERATED,
    error: "moderation",
    advice: "Change the prompt or the image.",
    source: CODES3
  },
  {
    ...REFUSED3,
    name: "2013: no such task",
    codes: [INVALID],
    message: /(?:invalid|no such|unknown) task_?id|\btask(?:_?id)?\b.{0,40}\bnot (?:found|exist)/i,
    error: "not_found",
    source: `${CODES3}; a task is shown for seven days`
  },
  {
    ...REFUSED3,
    name: "2013: what was asked",
    codes: [INVALID],
    error: "invalid_input",
    source: CODES3
  },
  {
    name: "1000, 1001, 1013, 1024, 1033: an error of the service",
    codes: ["1000", "1001", "1013", "1024", "1033"],
    action: "unknown",
    charged: "unknown",
    error: "submit_unknown",
    source: `${CODES3}: unknown error, timeout, internal error. The older API says so with HTTP 200, and it proves nothing`
  },
  {
    ...REFUSED3,
    name: "a Token Plan that is used up, without a code",
    message: /token plan/i,
    error: "spend_limit",
    advice: "Wait until the next window of the plan begins, or use a pay-as-you-go key (it begins with sk-api-).",
    source: "MiniMax-AI/cli issue 173"
  }
];
function readError3(body) {
  const root = object(body);
  const base = object(root?.["base_resp"]);
  const code = number(base?.["status_code"]);
  if (root && code !== void 0 && code !== 0)
    return {
      code: String(code),
      type: null,
      message: (text(base?.["status_msg"]) ?? NO_REASON).slice(0, 1e3),
      requestId: firstText(root["request_id"], root["trace_id"]) ?? null
    };
  const stated = root?.["type"] === "error" ? readWireError(root) : void 0;
  if (!stated) return void 0;
  return { ...stated, code: /\((\d{4})\)\s*$/.exec(stated.message)?.[1] ?? stated.code };
}

// packages/core/src/providers/minimax/adapter.ts
var adapter12 = {
  id: "minimax",
  name: "MiniMax",
  about: {
    summary: "H3 with sound, H3-Max and Hailuo from their maker; with the base URL of the platform in China, there",
    summaryZh: "MiniMax \u5B98\u65B9\uFF1A\u5E26\u58F0\u97F3\u7684 H3\u3001H3-Max \u548C\u6D77\u87BA\uFF1B\u586B\u56FD\u5185\u5E73\u53F0\u7684 `base-url` \u5C31\u7528\u56FD\u5185\u7684\u5BC6\u94A5",
    keyHelp: "From platform.minimax.io; H3 wants one of pay as you go, which begins with sk-api-. A key of the platform in China needs https://api.minimaxi.com as the base URL"
  },
  keyTest: "/v2/query/video_generation?page_num=1&page_size=1",
  baseUrl: "https://api.minimax.io",
  prefixes: [""],
  versions: ["/v1", "/v2"],
  defaultModel: "MiniMax-H3",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: NEWER,
  ownNames: ["prompt", "first_frame_image", "last_frame_image", "subject_reference"],
  imageFiles: "inline",
  framesOrReferences: true,
  // What was uploaded before; it lives for seven days.
  fileSchemes: ["mm_file:"],
  honoursIdempotencyKey: false,
  callbacks: true,
  // A package is not reduced by what failed or was moderated [docs]; of pay as you go nothing is said.
  refunds: "unknown",
  // The documentation asks every 10 s, MiniMax's own client every 5 s.
  minimumPollMs: 5e3,
  tasksPage: "https://platform.minimax.io",
  submitRules: submitRules6,
  readError: readError3,
  submit(root, request, extras) {
    if (isOlder2(request.model)) {
      const wire = extras.card ? NEWER : OLDER4;
      return apiPost(`${root}${OLD}/video_generation`, requestBody({ wire }, request, extras));
    }
    return apiPost(`${root}${NEW2}/video_generation`, withContent(requestBody(adapter12, request, extras)));
  },
  readSubmit(body, sent) {
    const id = readError3(body) ? void 0 : firstId(object(body)?.["task_id"]) ?? idBesideCallNumber(body);
    if (id === void 0) return void 0;
    return { id, ...sent?.url.endsWith(`${OLD}/video_generation`) ? { handle: { api: "v1" } } : {} };
  },
  poll: (root, task) => isOlderTask(task) === false ? lookNewer(root, task) : lookOlder(root, task),
  readPoll(body, asked) {
    const state = readTask3(body);
    if (!asked) return state;
    const { root, task } = asked;
    if (!state && isOlderTask(task) === void 0 && readError3(body)?.code === INVALID)
      return { next: lookNewer(root, task), read: (newer) => readTask3(newer) };
    const fileId = firstText(object(body)?.["file_id"]);
    if (state?.status !== "succeeded" || state.videoUrl !== null || fileId === void 0) return state;
    return { next: apiGet(`${root}${OLD}/files/retrieve?file_id=${segment(fileId)}`), read: readFile };
  },
  // Anybody may fetch it, for about an hour; another look gives a fresh address.
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}/account/query_balance`),
    read(body, root) {
      const balance = readError3(body) ? void 0 : number(object(body)?.["available_amount"]);
      if (balance === void 0) return void 0;
      const isUsd = root === void 0 || new URL(root).hostname === "api.minimax.io";
      return { balance, unit: isUsd ? "USD" : "credits", balanceUsd: isUsd ? balance : null, unlimited: false };
    }
  },
  list: list2,
  /** Before its first news of a task it asks whether anybody is there, and wants to hear its own word. */
  answerCall(body) {
    const challenge = text(object(body)?.["challenge"]);
    return challenge === void 0 ? void 0 : { challenge };
  }
};
var OLD = "/v1";
var NEW2 = "/v2";
function isOlderTask({ api, model }) {
  if (api === "v1") return true;
  return model === void 0 ? void 0 : isOlder2(model);
}
function lookNewer(root, { id }) {
  return apiGet(`${root}${NEW2}/query/video_generation/${segment(id)}`);
}
function lookOlder(root, { id }) {
  return apiGet(`${root}${OLD}/query/video_generation?task_id=${segment(id)}`);
}
function readTask3(body) {
  const root = object(body) ?? {};
  const task = object(root["task"]) ?? root;
  const stated = readError3(root);
  if (stated && text(task["status"]) === void 0) return void 0;
  const state = taskState({
    word: task["status"],
    url: firstText(object(task["content"])?.["url"]),
    error: stated ? { code: stated.code, message: stated.message } : task["error"],
    refunded: "unknown",
    reply: task
  });
  if (!state?.failure) return state;
  const { failure, status: status2 } = state;
  return {
    ...state,
    failure: {
      ...failure,
      code: MODERATED.includes(failure.providerCode ?? "") ? "moderation" : failure.code,
      // Only what has not begun can be cancelled, and it is not charged [docs: delete].
      refunded: status2 === "canceled" ? "yes" : failure.refunded
    }
  };
}
function readFile(body, { status: status2 }) {
  const file2 = object(object(body)?.["file"]);
  if (status2 >= 400 || !file2 || readError3(body)) return void 0;
  return taskState({ word: "Success", url: firstText(file2["download_url"]), refunded: "unknown", reply: file2 });
}

// packages/core/src/providers/minimax/models.ts
var third2 = (asOf) => ({ from: "https://platform.minimax.io/docs", asOf, thirdParty: true });
var DOCS3 = third2("2026-10-08");
var PRICES5 = third2("2026-10-24");
var price3 = (rows2, note) => ({
  per: "row",
  rows: rows2,
  source: PRICES5,
  ...note === void 0 ? {} : { note }
});
var PAY_AS_YOU_GO = "pay as you go on the global platform";
var RATIOS4 = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var H3_IMAGES = {
  min: 0,
  max: 1,
  formats: ["jpeg", "png", "webp", "heic", "heif"],
  maxBytes: 3e7,
  minShortSide: 256,
  ratio: [0.4, 2.5]
};
var FRAMES2 = {
  image: { images: { ...H3_IMAGES, min: 1, decidesRatio: true }, wire: { aspectRatio: null, lastFrame: null } },
  firstLast: {
    images: { ...H3_IMAGES, min: 1, decidesRatio: true, maxBytes: 23e6 },
    wire: { aspectRatio: null }
  }
};
var TEXT = { required: ["duration", "resolution", "aspectRatio"] };
var H3 = {
  provider: "minimax",
  aspectRatios: RATIOS4,
  images: H3_IMAGES,
  promptMax: 7e3,
  required: ["duration", "resolution"],
  defaults: { audio: true },
  source: DOCS3
};
var OLDER_IMAGES = {
  min: 0,
  max: 1,
  formats: ["jpeg", "png", "webp"],
  maxBytes: 19999999,
  minShortSide: 301,
  ratio: [0.4, 2.5]
};
var OLD2 = {
  provider: "minimax",
  durations: [6, 10],
  resolutions: ["768p", "1080p"],
  aspectRatios: [],
  images: OLDER_IMAGES,
  promptMax: 2e3,
  defaults: { duration: 6, resolution: "768p", audio: false },
  wire: OLDER_CARD,
  typicalMs: 18e4,
  source: DOCS3
};
function clips2(table) {
  const rows2 = Object.entries(table).flatMap(
    ([resolution2, usd2]) => usd2.map((each, at) => ({ per: "call", usd: each, resolution: resolution2, duration: at === 0 ? 6 : 10 }))
  );
  return price3(rows2, PAY_AS_YOU_GO);
}
var FIRST = {
  ...OLD2,
  durations: [6],
  resolutions: ["720p"],
  defaults: { duration: 6, resolution: "720p", audio: false },
  price: null
};
var FROM_WORDS = {
  ...FIRST,
  images: { min: 0, max: 0 },
  wire: { ...OLDER_CARD, firstFrame: null },
  forms: { text: {} }
};
var FROM_AN_IMAGE = { ...FIRST, images: { ...OLDER_IMAGES, min: 1 }, forms: { image: {} } };
var models12 = [
  {
    ...H3,
    model: "MiniMax-H3",
    durations: seconds(4, 15),
    resolutions: ["768p", "1440p"],
    references: { max: 12 },
    forms: { text: TEXT, ...FRAMES2, reference: { aspectRatios: [...RATIOS4, "adaptive"] } },
    // The seconds of a reference video are paid as well, and nobody knows them before.
    price: price3(
      [
        { per: "second", usd: 0.08, resolution: "768p", video: false, eachImage: 0.04, freeImages: 5 },
        { per: "second", usd: 0.13, resolution: "1440p", video: false, eachImage: 0.04, freeImages: 5 }
      ],
      PAY_AS_YOU_GO
    ),
    typicalMs: 12e4
  },
  {
    ...H3,
    model: "MiniMax-H3-Max",
    durations: seconds(5, 15),
    resolutions: ["480p", "768p"],
    // The AI SDK says that it takes no references, the price list names them: until that is settled they are refused.
    wire: { references: null },
    forms: { text: TEXT, ...FRAMES2 },
    price: price3(
      [
        { per: "second", usd: 0.05, resolution: "480p" },
        { per: "second", usd: 0.08, resolution: "768p" }
      ],
      PAY_AS_YOU_GO
    ),
    typicalMs: 6e4
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-2.3",
    forms: { text: {}, image: {} },
    price: clips2({ "768p": [0.28, 0.56], "1080p": [0.49] })
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-2.3-Fast",
    images: { ...OLDER_IMAGES, min: 1 },
    forms: { image: {} },
    price: clips2({ "768p": [0.19, 0.32], "1080p": [0.33] })
  },
  {
    ...OLD2,
    model: "MiniMax-Hailuo-02",
    resolutions: ["768p", "1080p", "512p"],
    wire: { ...OLDER_CARD, lastFrame: OLDER4.lastFrame },
    forms: {
      text: { resolutions: OLD2.resolutions },
      image: { wire: { lastFrame: null } },
      firstLast: { resolutions: OLD2.resolutions }
    },
    price: clips2({ "768p": [0.28, 0.56], "1080p": [0.49], "512p": [0.1, 0.15] })
  },
  { ...FROM_WORDS, model: "T2V-01-Director" },
  { ...FROM_WORDS, model: "T2V-01" },
  { ...FROM_AN_IMAGE, model: "I2V-01-Director" },
  { ...FROM_AN_IMAGE, model: "I2V-01-live" },
  { ...FROM_AN_IMAGE, model: "I2V-01" },
  {
    ...FIRST,
    model: "S2V-01",
    // A face that is kept.
    references: { min: 1, max: 1, kinds: ["image"] },
    images: { min: 0, max: 0 },
    wire: { ...OLDER_CARD, firstFrame: null, references: OLDER4.references },
    forms: { reference: {} }
  }
];

// packages/core/src/providers/openai-compatible/adapter.ts
var adapter13 = {
  id: "openai-compatible",
  name: "OpenAI-compatible",
  about: {
    summary: "Any host that speaks the OpenAI video API: a gateway, or your own server",
    summaryZh: "\u4EFB\u4F55\u517C\u5BB9 OpenAI \u89C6\u9891 API \u7684\u4E3B\u673A\uFF1A\u8981\u7ED9 `base-url` \u548C `model`",
    keyHelp: "The key of your gateway or server. A server without keys takes any text."
  },
  keyTest: "/models",
  credential: "OpenAiCompatible",
  baseUrl: null,
  prefixes: [""],
  defaultModel: null,
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: ["seconds", String],
    size: "size",
    images: ["input_reference", ([image2]) => ({ image_url: image2 })]
  },
  sizeInPixels: true,
  maxImages: 1,
  imageFiles: "multipart",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "the list of videos at the host (GET /videos)",
  submitRules: [],
  submit(root, request, extras) {
    const url = `${root}/videos`;
    const fields = requestBody(adapter13, request, extras);
    const file2 = request.images.find((image2) => typeof image2 !== "string");
    if (file2 === void 0) return apiPost(url, fields);
    const { name: filename, mediaType, bytes } = file2;
    const texts = Object.entries(fields).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]]
    );
    return {
      method: "POST",
      url,
      form: [...texts, ["input_reference", { filename, mediaType, bytes }]],
      authorized: true
    };
  },
  readSubmit(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    const id = firstId(task?.["id"], task?.["task_id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "unknown"),
  /** The content route first, with the key; a public address that the task names is the second way. */
  assets: (root, task, state) => [apiGet(`${root}/videos/${segment(task.id)}/content`), ...publicAsset(state.videoUrl)],
  list: {
    request: (root) => apiGet(`${root}/videos?limit=100&order=desc`),
    hasMore(body) {
      const more = object(body)?.["has_more"];
      return typeof more === "boolean" ? more : null;
    },
    read(body) {
      const data = object(body)?.["data"];
      if (!Array.isArray(data)) return void 0;
      return data.flatMap((entry) => {
        const video = object(entry);
        const id = firstId(video?.["id"], video?.["task_id"]);
        if (!video || id === void 0) return [];
        const created2 = number(video["created_at"]);
        return [
          {
            id,
            model: text(video["model"]) ?? null,
            prompt: text(video["prompt"]) ?? null,
            seconds: number(video["seconds"]) ?? null,
            size: text(video["size"]) ?? null,
            createdAt: created2 === void 0 ? null : created2 * 1e3
          }
        ];
      });
    }
  }
};

// packages/core/src/providers/openai-compatible/models.ts
var models13 = [];

// packages/core/src/providers/openrouter/rules.ts
var REFUSED4 = { said: "provider", action: "refuse", charged: "no" };
var ERRORS = "openrouter.ai/docs, errors and debugging (2026-08-22)";
var submitRules7 = [
  {
    ...REFUSED4,
    name: "no credits",
    status: [402],
    codes: ["payment_required", "402"],
    error: "insufficient_funds",
    advice: "Add credits at openrouter.ai/credits, or raise the limit of the key.",
    source: ERRORS
  },
  {
    ...REFUSED4,
    name: "content",
    status: [400, 403],
    codes: ["content_policy_violation", "refusal", "moderation"],
    error: "moderation",
    source: `${ERRORS}: 400 by its error_type, 403 by its reasons`
  },
  {
    ...REFUSED4,
    name: "no provider that keeps no data",
    status: [400, 404],
    codes: ["privacy_restricted", "constraint_filtered"],
    error: "permission",
    advice: "The privacy settings of the account leave no provider for this model: see openrouter.ai/settings/privacy.",
    source: `${ERRORS}: with zero data retention no video model is left`
  },
  {
    ...REFUSED4,
    name: "no such model for video",
    status: [400, 404],
    codes: ["model_not_found", "wrong_endpoint", "no_endpoints", "model_deprecated"],
    error: "model_unavailable",
    advice: "GET https://openrouter.ai/api/v1/videos/models lists the ids that are served.",
    source: ERRORS
  },
  {
    ...REFUSED4,
    name: "an image that it cannot have",
    status: [400, 404, 413],
    codes: [
      "invalid_image",
      "image_too_large",
      "image_too_small",
      "unsupported_image_format",
      "image_download_failed",
      "image_not_found"
    ],
    error: "invalid_input",
    advice: "An address must answer 200 with an image, without a login.",
    source: ERRORS
  }
];
function readError4(body) {
  const error = object(object(body)?.["error"]);
  const message = text(error?.["message"]);
  if (!error || message === void 0) return void 0;
  const metadata = object(error["metadata"]);
  const isFlagged = Array.isArray(metadata?.["reasons"]);
  const code = firstText(object(error["availability"])?.["code"], metadata?.["error_type"]);
  if (code === void 0 && !isFlagged) return void 0;
  return { code: code ?? "moderation", type: null, message: message.slice(0, 1e3), requestId: null };
}

// packages/core/src/providers/openrouter/adapter.ts
var adapter14 = {
  id: "openrouter",
  name: "OpenRouter",
  about: {
    summary: "Kling, Veo, Seedance, Wan, MiniMax, Grok and Runway with one key and one balance",
    summaryZh: "\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Veo\u3001Seedance\u3001Wan\u3001MiniMax \u7B49\uFF1B\u6BCF\u6BB5\u90FD\u4F1A\u544A\u77E5\u5B9E\u9645\u8D39\u7528",
    keyHelp: "From openrouter.ai/settings/keys; a management key buys nothing"
  },
  keyTest: "/api/v1/key",
  baseUrl: "https://openrouter.ai",
  prefixes: ["/api/v1"],
  versions: ["/api/v1", "/api"],
  defaultModel: "kwaivgi/kling-v3.0-std",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    resolution: ["resolution", words2({ "1k": "1K", "1440p": "2K", "2k": "2K", "2160p": "4K", "4k": "4K" })],
    aspectRatio: "aspect_ratio",
    // These two become the list `frame_images`.
    firstFrame: "first_frame",
    lastFrame: "last_frame",
    references: "input_references",
    seed: "seed",
    audio: "generate_audio",
    callbackUrl: "callback_url"
  },
  ownNames: ["frame_images"],
  // With frames it drops the references in silence, and the clip is paid without them.
  framesOrReferences: true,
  imageFiles: "inline",
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://openrouter.ai/activity",
  submitRules: submitRules7,
  readError: readError4,
  submit(root, request, extras) {
    const { first_frame, last_frame, input_references, generate_audio, ...rest } = requestBody(adapter14, request, extras);
    const frames2 = [...frame3("first_frame", first_frame), ...frame3("last_frame", last_frame)];
    const references = Array.isArray(input_references) ? input_references : [];
    return apiPost(`${root}/videos`, {
      ...rest,
      frame_images: frames2.length === 0 ? void 0 : frames2,
      input_references: references.length === 0 ? void 0 : references.map(reference),
      // Its pages contradict each other on the default, and sound has its price.
      generate_audio: generate_audio ?? extras.card?.defaults?.audio
    });
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll(body) {
    const task = object(body) ?? {};
    const urls = task["unsigned_urls"];
    const usage = object(task["usage"]);
    return taskState({
      word: task["status"],
      url: Array.isArray(urls) ? text(urls[0]) : void 0,
      cost: costOf2(usage),
      error: task["error"],
      refunded: refundedBy(usage),
      reply: body
    });
  },
  /**
   * "Unsigned" means that the key must be sent along. Behind a base URL of a person's own the reply still names OpenRouter's
   * host, and the gateway has the file under the same path. Any other host sees no key.
   */
  assets(root, task, { videoUrl }) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content?index=0`);
    if (videoUrl === null || !URL.canParse(videoUrl)) return [content];
    const { origin, pathname } = new URL(videoUrl);
    const named = { method: "GET", url: videoUrl, authorized: origin === new URL(root).origin };
    if (named.url === content.url) return [content];
    return !named.authorized && CONTENT.test(pathname) ? [content, named] : [named, content];
  },
  served: {
    request: (root) => ({ method: "GET", url: `${root}/videos/models`, authorized: false }),
    read(body) {
      const list3 = object(body)?.["data"];
      const ids = Array.isArray(list3) ? list3.map((model) => firstText(object(model)?.["id"])) : [];
      return ids.filter((id) => id !== void 0 && /^[\w.-]+\/[\w.:-]+$/.test(id));
    }
  },
  /** What the key may still spend: the balance of the account is told to management keys only, which buy nothing. */
  balance: {
    request: (root) => apiGet(`${root}/key`),
    read(body) {
      const key = object(object(body)?.["data"]);
      if (!key) return void 0;
      const left = number(key["limit_remaining"]);
      if (left !== void 0) return { balance: left, unit: "USD", balanceUsd: left, unlimited: false };
      const isUnlimited = key["limit_remaining"] === null && key["limit"] === null;
      return isUnlimited ? { balance: null, unit: "USD", balanceUsd: null, unlimited: true } : void 0;
    }
  }
};
var CONTENT = /\/videos\/[^/]+\/content$/;
function costOf2(usage) {
  return usage?.["is_byok"] === true ? void 0 : number(usage?.["cost"]);
}
function refundedBy(usage) {
  const cost = costOf2(usage);
  return cost === void 0 ? "unknown" : cost === 0 ? "yes" : "no";
}
function frame3(type, url) {
  return typeof url === "string" ? [{ ...medium3("image", url), frame_type: type }] : [];
}
function reference(given2) {
  return typeof given2 === "string" ? medium3(mediaKind(given2), given2) : given2;
}
function medium3(kind, url) {
  const type = `${kind}_url`;
  return { type, [type]: { url } };
}

// packages/core/src/providers/openrouter/prices.ts
var LIST = { from: "https://openrouter.ai/api/v1/videos/models", asOf: "2026-09-10", thirdParty: true };
var price4 = (rows2, note) => ({
  per: "row",
  rows: rows2,
  source: LIST,
  ...note === void 0 ? {} : { note }
});
var byResolution = (usd2, more = {}) => Object.entries(usd2).map(([resolution2, rate]) => ({ per: "second", usd: rate, resolution: resolution2, ...more }));
var withAudio2 = (silent, audible, more = {}) => [
  { per: "second", usd: silent, audio: false, ...more },
  { per: "second", usd: audible, ...more }
];
var TOKENS2 = {
  "480p": [9607.5, 12600],
  "720p": [21600, 28350],
  "1080p": [48600, 63787.5],
  "2160p": [194400, 255150]
};
function byTokens2(usd2, more = {}) {
  return Object.entries(usd2).flatMap(([resolution2, rate]) => {
    const [wide, longest] = TOKENS2[resolution2] ?? [Number.NaN, Number.NaN];
    const row = { per: "second", resolution: resolution2, video: false, ...more };
    const at = (tokens) => Math.round(tokens * rate) / 1e6;
    return [
      { ...row, usd: at(longest), aspectRatio: "21:9" },
      { ...row, usd: at(longest), aspectRatio: "9:21" },
      { ...row, usd: at(wide) }
    ];
  });
}
var TOKEN_NOTE = "computed from tokens of 16:9 where no ratio is set: a wider image costs up to a third more";

// packages/core/src/providers/openrouter/models.ts
var NO_LAST = { lastFrame: null };
var NO_REFERENCES = { references: null };
var NO_SEED = { seed: null };
var NO_AUDIO2 = { audio: null };
var FORMS2 = { text: {}, image: { wire: NO_LAST }, firstLast: {}, reference: {} };
var FORMS_WITHOUT_LAST = { text: {}, image: { wire: NO_LAST }, reference: {} };
var IMAGES_ONLY = { kinds: ["image"] };
function card({ sound, ...facts }) {
  const { wire, resolutions } = facts;
  return {
    provider: "openrouter",
    images: { min: 0, max: 1 },
    required: resolutions.length > 1 ? ["duration", "resolution"] : ["duration"],
    source: LIST,
    ...facts,
    defaults: sound ? { audio: true } : {},
    wire: { ...sound ? {} : NO_AUDIO2, ...wire }
  };
}
var SEEDANCE_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"];
function seedance3(model, longest, rows2, more) {
  return card({
    model,
    durations: seconds(4, longest),
    resolutions: ["720p", "480p"],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS2,
    sound: true,
    price: price4(rows2, TOKEN_NOTE),
    typicalMs: 18e4,
    ...more
  });
}
function kling2(tier, silent, audible) {
  return card({
    model: `kwaivgi/kling-v3.0-${tier}`,
    durations: seconds(3, 15),
    resolutions: ["720p"],
    aspectRatios: ["16:9", "9:16", "1:1"],
    promptMax: 2500,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price4(withAudio2(silent, audible)),
    typicalMs: 12e4
  });
}
function veo4(tier, resolutions, rows2) {
  return card({
    model: `google/veo-3.1${tier}`,
    durations: [4, 6, 8],
    resolutions,
    aspectRatios: ["16:9", "9:16"],
    sound: true,
    wire: {
      ...NO_REFERENCES,
      // What is meant for another provider than the one that serves the model is dropped in silence; of Veo it is known.
      negativePrompt: [
        "provider",
        (words3) => ({ options: { "google-vertex": { parameters: { negativePrompt: words3 } } } })
      ]
    },
    price: price4(rows2),
    typicalMs: 9e4
  });
}
function wan(tier, usd2, more) {
  return card({
    model: `alibaba/wan-3.0${tier}`,
    durations: seconds(2, 30),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    sound: true,
    price: price4(byResolution(usd2)),
    typicalMs: 18e4,
    ...more
  });
}
function grok(model, usd2, image2, more) {
  return card({
    model: `x-ai/${model}`,
    durations: seconds(1, 15),
    resolutions: Object.keys(usd2),
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
    // Whether the sound can be switched off, the list does not say.
    sound: false,
    wire: { ...NO_SEED, ...more.wire },
    price: price4(byResolution(usd2, { eachImage: image2 })),
    typicalMs: 6e4,
    ...more
  });
}
var MINIMAX_RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var models14 = [
  kling2("std", 0.084, 0.126),
  kling2("pro", 0.112, 0.168),
  seedance3("bytedance/seedance-2.0", 15, byTokens2({ "480p": 7, "720p": 7, "1080p": 7.7, "2160p": 4 }), {
    resolutions: ["720p", "480p", "1080p", "2160p"]
  }),
  seedance3("bytedance/seedance-2.0-fast", 15, byTokens2({ "480p": 4.2, "720p": 4.2 }), {}),
  seedance3("bytedance/seedance-2.0-mini", 15, byTokens2({ "480p": 3.5, "720p": 3.5 }), {}),
  seedance3("bytedance/seedance-2.5", 30, byTokens2({ "480p": 10.7, "720p": 10.7 }), {
    aspectRatios: SEEDANCE_RATIOS.filter((ratio) => ratio !== "9:21"),
    typicalMs: 263e3
  }),
  seedance3(
    "bytedance/seedance-1-5-pro",
    12,
    [
      ...byTokens2({ "480p": 1.2, "720p": 1.2, "1080p": 1.2 }, { audio: false }),
      ...byTokens2({ "480p": 2.4, "720p": 2.4, "1080p": 2.4 })
    ],
    { resolutions: ["720p", "480p", "1080p"], forms: {}, wire: NO_REFERENCES, typicalMs: 12e4 }
  ),
  veo4(
    "-lite",
    ["720p", "1080p"],
    [...withAudio2(0.03, 0.05, { resolution: "720p" }), ...withAudio2(0.05, 0.08, { resolution: "1080p" })]
  ),
  veo4(
    "-fast",
    ["720p", "1080p", "2160p"],
    [
      ...withAudio2(0.08, 0.1, { resolution: "720p" }),
      ...withAudio2(0.1, 0.12, { resolution: "1080p" }),
      ...withAudio2(0.25, 0.3, { resolution: "2160p" })
    ]
  ),
  veo4("", ["720p", "1080p", "2160p"], [...withAudio2(0.4, 0.6, { resolution: "2160p" }), ...withAudio2(0.2, 0.4)]),
  wan("", { "720p": 0.1, "480p": 0.05, "1080p": 0.2 }, { forms: FORMS_WITHOUT_LAST, references: IMAGES_ONLY }),
  wan("-prime", { "720p": 0.14, "480p": 0.068, "1080p": 0.28 }, { wire: { ...NO_REFERENCES, ...NO_LAST } }),
  card({
    model: "alibaba/wan-2.7",
    durations: seconds(2, 10),
    resolutions: ["720p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
    forms: FORMS2,
    references: IMAGES_ONLY,
    sound: true,
    price: price4([{ per: "second", usd: 0.1 }]),
    typicalMs: 18e4
  }),
  card({
    model: "alibaba/happyhorse-1.1",
    durations: seconds(3, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: SEEDANCE_RATIOS,
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY,
    // As for Grok.
    sound: false,
    price: price4(byResolution({ "720p": 0.0988, "1080p": 0.1278 })),
    typicalMs: 18e4
  }),
  card({
    model: "minimax/hailuo-3",
    durations: seconds(5, 15),
    resolutions: ["1440p"],
    aspectRatios: MINIMAX_RATIOS,
    forms: FORMS2,
    references: IMAGES_ONLY,
    sound: true,
    wire: NO_SEED,
    price: price4([{ per: "second", usd: 0.13, eachImage: 0.04 }]),
    typicalMs: 18e4
  }),
  card({
    model: "minimax/hailuo-3-max",
    durations: seconds(5, 15),
    resolutions: ["768p", "480p"],
    aspectRatios: MINIMAX_RATIOS,
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price4(byResolution({ "768p": 0.08, "480p": 0.05 })),
    typicalMs: 9e4
  }),
  card({
    model: "minimax/hailuo-2.3",
    durations: [6, 10],
    resolutions: ["1080p"],
    aspectRatios: ["16:9"],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST, ...NO_SEED },
    price: price4([{ per: "second", usd: 0.0817 }]),
    typicalMs: 18e4
  }),
  grok("grok-imagine-video", { "720p": 0.07, "480p": 0.05 }, 2e-3, {
    forms: FORMS_WITHOUT_LAST,
    references: IMAGES_ONLY
  }),
  grok("grok-imagine-video-1.5", { "720p": 0.14, "480p": 0.08, "1080p": 0.25 }, 0.01, {
    forms: { text: {}, image: { wire: NO_LAST } }
  }),
  card({
    model: "black-forest-labs/flux-3-video",
    durations: seconds(5, 20),
    resolutions: ["720p", "1080p"],
    aspectRatios: MINIMAX_RATIOS,
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED },
    price: price4(byResolution({ "720p": 0.17, "1080p": 0.29 })),
    typicalMs: 12e4
  }),
  card({
    model: "runway/gen-4.5",
    durations: seconds(2, 10),
    resolutions: ["720p"],
    aspectRatios: ["16:9", "9:16"],
    sound: false,
    wire: { ...NO_REFERENCES, ...NO_LAST },
    price: price4([{ per: "second", usd: 0.12 }]),
    typicalMs: 9e4
  }),
  card({
    ...SORA_2,
    model: "openai/sora-2-pro",
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p", "1080p"],
    images: { min: 0, max: 0 },
    sound: true,
    wire: { ...NO_REFERENCES, ...NO_SEED, firstFrame: null, ...NO_LAST },
    price: price4(byResolution({ "720p": 0.3, "1080p": 0.5 }))
  })
];

// packages/core/src/providers/replicate/rules.ts
var REFERENCE2 = "replicate.com/docs/reference/http";
var submitRules8 = [
  {
    name: "402 Insufficient credit",
    status: [402],
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    advice: "Buy credit at replicate.com/account/billing; it may take some minutes until it counts.",
    source: "replicate.com/docs/topics/billing/prepaid-credit: without credit no new work starts"
  },
  {
    name: "422 Input validation failed",
    status: [422],
    message: /^(?:Input validation failed|- input\b)/i,
    action: "refuse",
    charged: "no",
    error: "invalid_input",
    source: REFERENCE2
  },
  {
    // It speaks of credit, of which too little makes the rate lower: waiting mends it all the same.
    name: "429 throttled",
    status: [429],
    message: /^Request was throttled/i,
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: "replicate.com/docs/topics/predictions/rate-limits"
  }
];

// packages/core/src/providers/replicate/adapter.ts
var KEPT_MS4 = 36e5;
var CLOCK_SKEW_MS = 6e4;
var adapter15 = {
  id: "replicate",
  name: "Replicate",
  about: {
    summary: "Kling, Seedance, Veo, Wan and Hailuo with one key, and any other model by its version",
    summaryZh: "\u4E00\u4E2A\u5BC6\u94A5\u7528 Kling\u3001Seedance\u3001Veo\u3001Wan \u548C Hailuo\uFF0C\u5176\u4ED6\u6A21\u578B\u5199\u7248\u672C\u53F7",
    keyHelp: "From replicate.com/account/api-tokens; it begins with r8_"
  },
  keyTest: "/v1/account",
  baseUrl: "https://api.replicate.com",
  prefixes: ["/v1"],
  versions: ["/v1"],
  defaultModel: "kwaivgi/kling-v3-video",
  // Gateways and older accounts have others.
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    // Only what is bought by its version has it in the body.
    model: "version",
    prompt: "input.prompt",
    duration: "input.duration",
    aspectRatio: "input.aspect_ratio",
    resolution: ["input.resolution", (resolution2) => resolution2 === "2160p" ? "4k" : resolution2],
    firstFrame: "input.image",
    lastFrame: "input.last_frame_image",
    references: "input.reference_images",
    negativePrompt: "input.negative_prompt",
    seed: "input.seed",
    audio: "input.generate_audio",
    callbackUrl: "webhook"
  },
  body: "input",
  ownNames: ["reference_images", "reference_videos", "reference_audios", "webhook_events_filter"],
  imageFiles: "upload",
  honoursIdempotencyKey: false,
  callbacks: true,
  // Whether a failed prediction of an official model is charged is said nowhere.
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://replicate.com/predictions",
  submitRules: submitRules8,
  submit(root, request, extras) {
    const { version, input, webhook, ...rest } = requestBody(adapter15, request, extras);
    const hook = webhook === void 0 ? {} : { webhook, webhook_events_filter: ["completed"] };
    const order = { input: byMedia2(object(input) ?? {}), ...hook, ...rest };
    const model = String(version);
    return isVersion(model) ? apiPost(`${root}/predictions`, { version: model, ...order }) : apiPost(`${root}/models/${model.split("/").map(segment).join("/")}/predictions`, order);
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/predictions/${segment(task.id)}`),
  /** A failed prediction is read with HTTP 200, too. A callback is the prediction itself. */
  readPoll(body) {
    const prediction = object(body) ?? {};
    const url = firstText(prediction["output"]);
    const isGone = url === void 0 && prediction["data_removed"] === true && isSuccess(prediction["status"]);
    if (isGone) return removed();
    const ended = Date.parse(text(prediction["completed_at"]) ?? "");
    const state = taskState({
      word: prediction["status"],
      url,
      expiresAt: url === void 0 || Number.isNaN(ended) ? void 0 : isoTime(ended + KEPT_MS4),
      error: reasonOf2(prediction["error"]),
      refunded: "unknown",
      reply: withoutWhatWentIn(prediction)
    });
    return state && withMoney(state);
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  upload: {
    request: (root, file2) => ({
      method: "POST",
      url: `${root}/files`,
      form: [["content", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(object(body)?.["urls"])?.["get"])
  },
  /** It shows the whole input of each prediction, so that a lost one is told from all others. */
  list: {
    request(root, { since }) {
      const after = new Date(Math.max(0, since - CLOCK_SKEW_MS)).toISOString();
      return apiGet(`${root}/predictions?created_after=${encodeURIComponent(after)}`);
    },
    hasMore(body) {
      const next = object(body)?.["next"];
      return next === void 0 ? null : next !== null;
    },
    read(body, lost) {
      const results = object(body)?.["results"];
      return Array.isArray(results) ? results.flatMap((entry) => listed3(object(entry), lost)) : void 0;
    }
  }
};
function isVersion(model) {
  return /^(?:[^/]+\/[^/]+:)?[0-9a-f]{64}$/i.test(model);
}
function isSuccess(word) {
  return /^succeeded$/i.test((text(word) ?? "").trim());
}
function removed() {
  const message = "Replicate has removed the file, as it does an hour after the end";
  const state = taskState({ word: "expired", error: { message }, refunded: "no" });
  return state?.failure ? { ...state, failure: { ...state.failure, refunded: "no" } } : state;
}
function reasonOf2(error) {
  const message = text(error);
  const code = /\((?:code: ?)?(E\d{3,5}|PA)\)/.exec(message ?? "")?.[1];
  return message === void 0 || code === void 0 ? error : { code, message };
}
function withoutWhatWentIn({ input: _, logs: __, urls: ___, ...rest }) {
  return rest;
}
function withMoney(state) {
  const word = state.word.trim().toLowerCase();
  if (!state.failure || state.status !== "canceled") return state;
  const refunded = word === "aborted" ? "yes" : word === "canceled" ? "no" : state.failure.refunded;
  return { ...state, failure: { ...state.failure, refunded } };
}
function byMedia2(input) {
  const { references, ...rest } = input;
  if (!Array.isArray(references)) return rest;
  const { image: image2, video, audio } = byMediaKind(references);
  return { ...rest, ...filled({ reference_images: image2, reference_videos: video, reference_audios: audio }) };
}
function listed3(entry, lost) {
  const id = firstId(entry?.["id"]);
  if (!entry || id === void 0) return [];
  const input = object(entry["input"]);
  const created2 = Date.parse(text(entry["created_at"]) ?? "");
  return [
    {
      id,
      model: text(entry["model"]) ?? null,
      prompt: text(input?.["prompt"]) ?? null,
      seconds: null,
      size: null,
      createdAt: Number.isNaN(created2) ? null : created2,
      isOrder: lost === void 0 ? null : isOrder2(entry, input, lost)
    }
  ];
}
function isOrder2(entry, input, { model, sent }) {
  const [name, version] = isVersion(model) ? [void 0, model.split(":").at(-1)] : [model, void 0];
  const said = name === void 0 ? entry["version"] : entry["model"];
  if (typeof said === "string" && said !== (name ?? version)) return false;
  if (typeof said !== "string" || input === void 0 || Object.keys(input).length === 0) return null;
  return canonicalize(input) === canonicalize(object(sent.json)?.["input"]);
}

// packages/core/src/providers/replicate/models.ts
var page4 = (model) => ({
  from: `https://replicate.com/${model}`,
  asOf: "2026-09-30",
  thirdParty: true
});
var RATIOS5 = ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"];
var FRAMES3 = { text: {}, image: { wire: { lastFrame: null } }, firstLast: {} };
function kling3(model, resolutions, rows2) {
  return {
    provider: "replicate",
    model,
    durations: seconds(3, 15),
    resolutions,
    aspectRatios: ["16:9", "9:16", "1:1"],
    images: { min: 0, max: 1, decidesRatio: true },
    defaults: { duration: 5, resolution: "720p", aspectRatio: "16:9" },
    // Which mode it takes by itself nobody has noted, and a mode is a price.
    required: ["resolution"],
    wire: {
      resolution: ["input.mode", words2({ "720p": "standard", "1080p": "pro", "2160p": "4k" })],
      firstFrame: "input.start_image",
      lastFrame: "input.end_image",
      references: null,
      seed: null
    },
    forms: FRAMES3,
    price: rows2.length === 0 ? null : { per: "row", rows: rows2, source: page4(model), note: "as noted by others; for 1080p the higher of two" },
    typicalMs: 12e4,
    source: page4(model)
  };
}
var KLING_ROWS = [
  { per: "second", usd: 0.084, resolution: "720p", audio: false },
  { per: "second", usd: 0.126, resolution: "720p" },
  { per: "second", usd: 0.168, resolution: "1080p" }
];
function seedance4(model, longest, changes) {
  return {
    provider: "replicate",
    model,
    durations: seconds(4, longest),
    resolutions: ["720p", "480p", "1080p", "2160p"],
    aspectRatios: [...RATIOS5, "adaptive"],
    images: { min: 0, max: 1 },
    references: { max: 15 },
    promptMax: 4e3,
    defaults: { duration: 5, resolution: "720p", aspectRatio: "16:9", audio: true },
    wire: { references: "input.references", negativePrompt: null },
    forms: { ...FRAMES3, reference: {} },
    price: null,
    typicalMs: 12e4,
    source: page4(model),
    ...changes
  };
}
var ADAPTIVE2 = {
  aspectRatios: ["adaptive"],
  required: ["aspectRatio"],
  defaults: { duration: 5, resolution: "720p", aspectRatio: "adaptive", audio: true }
};
function veo5(model, references) {
  return {
    provider: "replicate",
    model,
    durations: [4, 6, 8],
    resolutions: ["1080p", "720p"],
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 1 },
    references: { max: 3 },
    defaults: { duration: 8, resolution: "1080p", aspectRatio: "16:9", audio: true },
    wire: { lastFrame: "input.last_frame" },
    forms: { ...FRAMES3, ...references ? { reference: { durations: [8], aspectRatios: ["16:9"] } } : {} },
    price: null,
    typicalMs: 11e4,
    source: page4(model)
  };
}
function hailuo(model, [six, ten, large], images = 0) {
  return {
    provider: "replicate",
    model,
    durations: [6, 10],
    resolutions: ["768p", "1080p"],
    aspectRatios: [],
    images: { min: images, max: 1 },
    defaults: { duration: 6, resolution: "768p" },
    // What is taken where it is not named nobody has noted, and both are the price.
    required: ["duration", "resolution"],
    wire: {
      firstFrame: "input.first_frame_image",
      lastFrame: null,
      references: null,
      aspectRatio: null,
      negativePrompt: null,
      seed: null,
      audio: null
    },
    price: {
      per: "row",
      rows: [
        { per: "call", usd: six, resolution: "768p", duration: 6 },
        { per: "call", usd: ten, resolution: "768p", duration: 10 },
        { per: "call", usd: large, resolution: "1080p", duration: 6 }
      ],
      source: page4(model)
    },
    typicalMs: 12e4,
    source: page4(model)
  };
}
var models15 = [
  kling3("kwaivgi/kling-v3-video", ["720p", "1080p", "2160p"], KLING_ROWS),
  // Of what else it takes nobody has noted the names.
  kling3("kwaivgi/kling-v3-omni-video", ["720p", "1080p"], []),
  seedance4("bytedance/seedance-2.0", 15, {}),
  seedance4("bytedance/seedance-2.5", 30, {
    resolutions: ["720p", "480p"],
    references: { max: 50 },
    forms: {
      text: {},
      image: { ...ADAPTIVE2, wire: { lastFrame: null } },
      firstLast: ADAPTIVE2,
      reference: {}
    },
    // The seconds of a video among the references count, too, and nobody knows them before.
    price: {
      per: "row",
      rows: [{ per: "second", usd: 0.2312, resolution: "720p", video: false }],
      source: page4("bytedance/seedance-2.5")
    },
    typicalMs: 224e3
  }),
  veo5("google/veo-3.1", true),
  veo5("google/veo-3.1-fast", false),
  veo5("google/veo-3.1-lite", false),
  {
    provider: "replicate",
    model: "alibaba/wan-3",
    durations: seconds(2, 30),
    resolutions: ["1080p", "720p", "480p"],
    aspectRatios: ["adaptive", "16:9", "9:16", "1:1", "4:3", "3:4"],
    images: { min: 0, max: 1, formats: ["jpeg", "png", "bmp", "webp"], maxBytes: 1e7 },
    defaults: { duration: 5, resolution: "1080p" },
    wire: { lastFrame: null, references: null, audio: null },
    price: null,
    typicalMs: 322e3,
    source: page4("alibaba/wan-3")
  },
  hailuo("minimax/hailuo-2.3", [0.28, 0.56, 0.49]),
  // From an image only.
  hailuo("minimax/hailuo-2.3-fast", [0.19, 0.32, 0.33], 1)
];

// packages/core/src/providers/runway/rules.ts
var REFUSED5 = { said: "provider", action: "refuse", charged: "no" };
var ERRORS2 = "docs.dev.runwayml.com/errors/errors";
var submitRules9 = [
  {
    ...REFUSED5,
    name: "400 without credits",
    message: /^you do not have enough credits/i,
    error: "insufficient_funds",
    advice: "Buy credits at dev.runwayml.com: those of the Runway app are another purse.",
    source: "runwayml/sdk-node issue 28, okou-ai/vm0-skills issue 25: a 400 with these words"
  },
  {
    ...REFUSED5,
    name: "401 wrong key",
    status: [401],
    error: "auth",
    advice: "Copy the key again from dev.runwayml.com; a key of the Runway app is none of its API.",
    source: ERRORS2
  }
];

// packages/core/src/providers/runway/sizes.ts
var SIX = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];
var FIVE2 = SIX.slice(0, 5);
var TWO2 = SIX.slice(0, 2);
function of(ratios, resolutions) {
  const row = (sizes) => Object.fromEntries(sizes.split(" ").map((size, at) => [ratios[at], size]));
  return Object.fromEntries(Object.entries(resolutions).map(([resolution2, sizes]) => [resolution2, row(sizes)]));
}
var GEN4 = of(SIX, { "720p": "1280:720 720:1280 960:960 1104:832 832:1104 1584:672" });
var VEO2 = of(TWO2, { "720p": "1280:720 720:1280", "1080p": "1920:1080 1080:1920" });
var A_480P = "864:496 496:864 640:640 752:560 560:752 992:432";
var A_720P = "1280:720 720:1280 960:960 1112:834 834:1112 1470:630";
var B_1080P = "1920:1080 1080:1920 1440:1440 1664:1248 1248:1664 2206:946";
var SEEDANCE_SMALL = of(SIX, { "720p": A_720P, "480p": A_480P });
var WAN = of(FIVE2, {
  "720p": "1280:720 720:1280 960:960 1104:832 832:1104",
  "480p": "832:480 480:832 624:624 720:544 544:720",
  "1080p": "1920:1080 1080:1920 1440:1440 1648:1248 1248:1648"
});
var SIZES3 = {
  "gen4.5": GEN4,
  gen4_turbo: GEN4,
  "veo3.1": VEO2,
  "veo3.1_fast": VEO2,
  seedance2: of(SIX, {
    "720p": A_720P,
    "480p": A_480P,
    "1080p": B_1080P,
    "2160p": "3840:2160 2160:3840 3840:3840 3840:2880 2880:3840 3840:1646"
  }),
  seedance2_fast: SEEDANCE_SMALL,
  seedance2_mini: SEEDANCE_SMALL,
  seedance2_5: of(SIX, {
    "720p": A_720P,
    "480p": "854:480 480:854 640:640 752:560 560:752 992:432",
    "1080p": B_1080P
  }),
  happyhorse_1_0: of(FIVE2, {
    "720p": "1280:720 720:1280 960:960 1108:832 832:1108",
    "1080p": "1920:1080 1080:1920 1440:1440 1662:1248 1248:1662"
  }),
  gemini_omni_flash: of(TWO2, { "720p": "1280:720 720:1280" }),
  "gemini_omni_flash_1.1": of(TWO2, {
    "720p": "1280:720 720:1280",
    "360p": "640:360 360:640",
    "1080p": "1920:1080 1080:1920",
    "2160p": "3840:2160 2160:3840"
  }),
  wan3: WAN,
  wan3_prime: WAN
};
function sizeOf(model, isKnown, ratio, resolution2) {
  const sizes = SIZES3[model] ?? (isKnown ? void 0 : VEO2);
  return sizes?.[String(resolution2 ?? "720p")]?.[String(ratio)];
}

// packages/core/src/providers/runway/adapter.ts
var VERSION = { "X-Runway-Version": "2024-11-06" };
var ORGANIZATION = "/organization";
var USD_A_CREDIT2 = 0.01;
var adapter16 = {
  id: "runway",
  name: "Runway",
  about: {
    summary: "Gen-4.5, Gen-4 Turbo and Aleph 2 from their maker, and Veo, Seedance, MiniMax and Wan with the same key",
    summaryZh: "Runway \u5B98\u65B9\uFF1AGen-4.5\u3001Gen-4 Turbo \u548C Aleph 2\uFF1B\u8FD8\u6709 Veo\u3001Seedance\u3001MiniMax\u3001Wan \u548C Grok",
    keyHelp: "From dev.runwayml.com; credits of the Runway app do not count there"
  },
  keyTest: `/v1${ORGANIZATION}`,
  keyTestHeaders: VERSION,
  baseUrl: "https://api.dev.runwayml.com",
  prefixes: ["/v1"],
  versions: ["/v1"],
  defaultModel: "gen4.5",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: ["promptText", (prompt) => prompt === "" ? void 0 : prompt],
    // A last frame makes a list of it.
    firstFrame: "promptImage",
    lastFrame: "lastFrame",
    // By what they are, they become one of three fields.
    references: "references",
    // These two become one, a size in pixels, at most models.
    aspectRatio: "ratio",
    resolution: "resolution",
    duration: "duration",
    seed: "seed",
    audio: "audio",
    negativePrompt: "negativePrompt"
  },
  ownNames: ["referenceVideos", "referenceAudio"],
  requiredRatio: "16:9",
  imageFiles: "upload",
  imageAddresses: "https",
  // What was uploaded before; it lives for a day.
  fileSchemes: ["runway:"],
  honoursIdempotencyKey: false,
  callbacks: false,
  // A task says itself what it cost in the end; the older replies say nothing.
  refunds: "unknown",
  minimumPollMs: 5e3,
  tasksPage: "https://dev.runwayml.com",
  submitRules: submitRules9,
  readError: readError5,
  submit(root, request, extras) {
    const { promptImage, lastFrame, references, ratio, resolution: resolution2, ...rest } = requestBody(adapter16, request, extras);
    const size = sizeOf(request.model, extras.card !== null, ratio, resolution2);
    const body = {
      ...rest,
      promptImage: lastFrame === void 0 ? promptImage : frames(promptImage, lastFrame),
      ...size === void 0 ? { ratio, resolution: resolution2 } : { ratio: size },
      ...byKind2(request.model, references)
    };
    return apiPost(`${root}/${wayOf(body)}`, body, VERSION);
  },
  readSubmit(body) {
    const id = firstId(object(body)?.["id"]) ?? idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`, VERSION),
  readPoll(body) {
    const task = object(body) ?? {};
    const [progress, credits2] = [number(task["progress"]), number(object(task["cost"])?.["credits"])];
    const [code, message] = [text(task["failureCode"]), text(task["failure"])];
    const state = taskState({
      word: task["status"],
      progress: progress === void 0 ? void 0 : progress * 100,
      url: Array.isArray(task["output"]) ? firstText(task["output"][0]) : void 0,
      cost: credits2 === void 0 ? void 0 : usd(credits2 * USD_A_CREDIT2),
      error: code === void 0 && message === void 0 ? void 0 : { code, message },
      refunded: "unknown",
      reply: body
    });
    if (!state?.failure) return state;
    const refunded = refundedBy2(credits2, code) ?? state.failure.refunded;
    return { ...state, failure: { ...state.failure, ...kindOf(code), refunded } };
  },
  /** The address is signed, and another look gives a fresh one. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  balance: {
    request: (root) => apiGet(`${root}${ORGANIZATION}`, VERSION),
    read(body) {
      const balance = number(object(body)?.["creditBalance"]);
      if (balance === void 0) return void 0;
      return { balance, unit: "credits", balanceUsd: usd(balance * USD_A_CREDIT2), unlimited: false };
    }
  },
  /** It is announced first; then it goes to a storage, with the fields that the announcement gave and without the key. */
  upload: {
    request: (root, file2) => apiPost(`${root}/uploads`, { filename: file2.name, type: "ephemeral" }, VERSION),
    read(body, { name, mediaType, bytes }) {
      const { runwayUri, uploadUrl, fields } = object(body) ?? {};
      const [url, place] = [text(runwayUri), text(uploadUrl)];
      if (url === void 0 || place === void 0 || !URL.canParse(place)) return void 0;
      const form = Object.entries(object(fields) ?? {}).map(([field, value]) => [
        field,
        text(value) ?? ""
      ]);
      form.push(["file", { filename: name, mediaType, bytes }]);
      return { url, next: { method: "POST", url: place, form, authorized: false } };
    }
  }
};
function readError5(body) {
  const reply = object(body);
  const said = firstText(reply?.["error"]);
  if (said === void 0) return void 0;
  const issues = Array.isArray(reply?.["issues"]) ? reply["issues"].slice(0, 5).map(issueIn) : [];
  const message = [said, ...issues.filter((issue) => issue !== void 0)].join("; ").slice(0, 1e3);
  return { code: text(reply?.["code"]) ?? null, type: null, message, requestId: null };
}
function issueIn(value) {
  const issue = object(value);
  const message = text(issue?.["message"]);
  const path = Array.isArray(issue?.["path"]) ? issue["path"].map(text).filter((part) => part !== void 0) : [];
  return message === void 0 ? void 0 : [...path.length === 0 ? [] : [path.join(".")], message].join(": ");
}
function refundedBy2(credits2, code) {
  if (credits2 !== void 0) return credits2 === 0 ? "yes" : "no";
  return /^SAFETY\.INPUT\b/.test(code ?? "") ? "no" : void 0;
}
function kindOf(code) {
  if (/^SAFETY\b/.test(code ?? "")) return { code: "moderation" };
  return /^ASSET\.INVALID\b/.test(code ?? "") ? { code: "invalid_input" } : {};
}
function wayOf(body) {
  if (body["promptImage"] !== void 0) return "image_to_video";
  return body["videoUri"] === void 0 && body["promptVideo"] === void 0 ? "text_to_video" : "video_to_video";
}
function frames(first2, last) {
  return [
    { uri: first2, position: "first" },
    { uri: last, position: "last" }
  ];
}
function byKind2(model, references) {
  if (!Array.isArray(references)) return {};
  const { image: image2, video, audio } = byMediaKind(references);
  const typed = (type) => (uri) => /^gemini/.test(model) ? { uri } : { type, uri };
  return filled({
    references: image2.map((uri) => ({ uri })),
    referenceVideos: video.map(typed("video")),
    referenceAudio: audio.map(typed("audio"))
  });
}

// packages/core/src/providers/runway/models.ts
var CLIENT2 = { from: "https://www.npmjs.com/package/@runwayml/sdk/v/4.20.1", asOf: "2026-09-23" };
var PRICES6 = { from: "https://docs.dev.runwayml.com/guides/pricing", asOf: "2026-08-13", thirdParty: true };
var NEWER_PRICES = { ...PRICES6, asOf: "2026-09-16" };
var IMAGES2 = { min: 0, max: 1, formats: ["jpeg", "png", "webp"], maxBytes: 16e6 };
var REQUIRED2 = ["duration", "resolution", "aspectRatio"];
function sizedBy(sizes) {
  return { resolutions: Object.keys(sizes), aspectRatios: Object.keys(Object.values(sizes)[0] ?? {}) };
}
function credits(table, more = {}) {
  return Object.entries(table).map(([resolution2, rate]) => ({ per: "second", usd: rate / 100, resolution: resolution2, ...more }));
}
function price5(rows2, source = PRICES6, note) {
  return { per: "row", rows: rows2, source, ...note === void 0 ? {} : { note } };
}
function card2(model, rest) {
  return { provider: "runway", model, images: IMAGES2, promptInUnits: true, required: REQUIRED2, source: CLIENT2, ...rest };
}
var PLAIN2 = { audio: null, negativePrompt: null, seed: null };
var text2 = {};
var image = { wire: { lastFrame: null } };
var byImage = { wire: { aspectRatio: null, lastFrame: null }, images: { ...IMAGES2, min: 1, decidesRatio: true } };
function veo6(model, audible, silent) {
  return card2(model, {
    durations: [4, 6, 8],
    ...sizedBy(SIZES3[model]),
    promptMax: 1e3,
    promptOptional: true,
    wire: { references: null },
    defaults: { audio: true },
    forms: { text: text2, image, firstLast: {} },
    price: price5([
      { per: "second", usd: silent / 100, audio: false },
      { per: "second", usd: audible / 100 }
    ]),
    typicalMs: 9e4
  });
}
var NO_VIDEO2 = { video: false };
function seedance5(model, rest) {
  return card2(model, {
    durations: seconds(4, 15),
    ...sizedBy(SIZES3[model]),
    references: { max: 15 },
    promptMax: 3500,
    promptOptional: true,
    wire: { negativePrompt: null },
    defaults: { audio: true },
    forms: { text: text2, image, firstLast: {}, reference: {} },
    typicalMs: 12e4,
    ...rest
  });
}
function wan2(model, cost) {
  const auto2 = {
    images: { ...IMAGES2, min: 1, minShortSide: 300, decidesRatio: true },
    wire: { aspectRatio: null, resolution: ["ratio", (resolution2) => `auto_${resolution2}`] }
  };
  return card2(model, {
    durations: seconds(2, 30),
    ...sizedBy(SIZES3[model]),
    promptMax: 2e4,
    wire: { negativePrompt: null, seed: null },
    defaults: { audio: true },
    forms: { text: text2, image: { ...auto2, wire: { ...auto2.wire, lastFrame: null } }, firstLast: auto2, reference: {} },
    price: cost,
    typicalMs: 12e4
  });
}
function gemini(model, rest) {
  return card2(model, {
    durations: seconds(3, 10),
    ...sizedBy(SIZES3[model]),
    wire: PLAIN2,
    price: null,
    typicalMs: 6e4,
    ...rest
  });
}
var models16 = [
  card2("gen4.5", {
    durations: seconds(2, 10),
    ...sizedBy(SIZES3["gen4.5"]),
    promptMax: 1e3,
    wire: { audio: null, negativePrompt: null, references: null },
    forms: { text: { aspectRatios: ["16:9", "9:16"] }, image },
    price: price5([{ per: "second", usd: 0.12 }]),
    typicalMs: 3e4
  }),
  {
    ...card2("gen4_turbo", {
      durations: seconds(2, 10),
      ...sizedBy(SIZES3.gen4_turbo),
      promptMax: 1e3,
      promptOptional: true,
      wire: { audio: null, negativePrompt: null, references: null, lastFrame: null },
      price: price5([{ per: "second", usd: 0.05 }]),
      typicalMs: 3e4
    }),
    images: { ...IMAGES2, min: 1 }
  },
  veo6("veo3.1", 40, 20),
  veo6("veo3.1_fast", 15, 10),
  seedance5("seedance2", {
    price: price5(credits({ "480p": 36, "720p": 36, "1080p": 40, "2160p": 150 }, NO_VIDEO2))
  }),
  seedance5("seedance2_fast", { price: price5(credits({ "480p": 29, "720p": 29 }, NO_VIDEO2)) }),
  seedance5("seedance2_mini", { price: price5(credits({ "480p": 16, "720p": 16 }, { ...NO_VIDEO2, least: 0.64 })) }),
  seedance5("seedance2_5", {
    durations: seconds(4, 30),
    references: { max: 50 },
    promptMax: 15e3,
    images: { ...IMAGES2, minShortSide: 300 },
    price: price5(credits({ "480p": 20, "720p": 30, "1080p": 68 }, { ...NO_VIDEO2, least: 0.8 }), NEWER_PRICES),
    typicalMs: 18e4
  }),
  card2("hailuo3", {
    durations: seconds(5, 15),
    resolutions: ["768p", "1440p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
    references: { max: 15 },
    promptMax: 6e3,
    wire: { ...PLAIN2, resolution: ["resolution", words2({ "1440p": "2k" })] },
    forms: {
      text: text2,
      image: { ...byImage, wire: { aspectRatio: ["ratio", () => "adaptive"], lastFrame: null } },
      firstLast: { ...byImage, wire: { aspectRatio: ["ratio", () => "adaptive"] } },
      reference: {}
    },
    price: price5(credits({ "768p": 10, "1440p": 15 }, { eachImage: 0.02, ...NO_VIDEO2 })),
    typicalMs: 12e4
  }),
  card2("grok_imagine_1_5", {
    durations: seconds(1, 15),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
    references: { max: 7, kinds: ["image", "audio"] },
    promptMax: 2500,
    promptOptional: true,
    wire: PLAIN2,
    forms: { text: text2, image: byImage, reference: { resolutions: ["720p", "480p"] } },
    price: price5(credits({ "480p": 10, "720p": 16, "1080p": 29 }, { eachImage: 0.01 })),
    typicalMs: 6e4
  }),
  card2("happyhorse_1_0", {
    durations: seconds(3, 15),
    ...sizedBy(SIZES3.happyhorse_1_0),
    promptMax: 2500,
    promptOptional: true,
    wire: { ...PLAIN2, references: null },
    forms: { text: text2, image: byImage },
    price: price5(credits({ "720p": 15, "1080p": 30 })),
    typicalMs: 9e4
  }),
  gemini("gemini_omni_flash", {
    promptMax: 4e3,
    promptOptional: true,
    wire: { ...PLAIN2, references: null },
    forms: { text: text2, image },
    price: price5(credits({ "720p": 10 }))
  }),
  gemini("gemini_omni_flash_1.1", {
    references: { kinds: ["image", "video"] },
    forms: { text: text2, image: {}, firstLast: {}, reference: {} }
  }),
  wan2("wan3", price5(credits({ "480p": 5, "720p": 10, "1080p": 20 }, NO_VIDEO2), NEWER_PRICES)),
  wan2("wan3_prime", null),
  card2("h3_max", {
    durations: seconds(5, 15),
    resolutions: ["768p", "480p"],
    aspectRatios: [],
    wire: { audio: null, negativePrompt: null, references: null, aspectRatio: null },
    forms: {
      text: text2,
      image: { wire: { lastFrame: null }, images: { ...IMAGES2, min: 1, minShortSide: 256, decidesRatio: true } },
      firstLast: { images: { ...IMAGES2, min: 1, minShortSide: 256, decidesRatio: true } }
    },
    price: price5(credits({ "480p": 5, "768p": 8 }), NEWER_PRICES),
    typicalMs: 12e4
  }),
  card2("aleph2", {
    // As long as the video that it edits.
    durations: [],
    resolutions: [],
    aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"],
    // Of many addresses nobody can tell that it is a video.
    references: { min: 1, max: 1 },
    promptMax: 1e3,
    required: [],
    defaults: {},
    wire: {
      audio: null,
      negativePrompt: null,
      resolution: null,
      aspectRatio: "targetAspectRatio",
      firstFrame: null,
      lastFrame: null,
      references: ["videoUri", ([video]) => video]
    },
    forms: { reference: {} },
    price: price5([{ per: "second", usd: 0.28, least: 0.56 }], PRICES6, "by the length of the video that is edited"),
    typicalMs: 12e4
  })
];

// packages/core/src/providers/sandbox/adapter.ts
import { createHash as createHash3 } from "node:crypto";

// packages/core/src/providers/sandbox/templates.ts
var CLIP_TEMPLATES = {
  "1280x720": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAOpbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAvh0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABQAAAALQAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAJwbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACG21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAdtzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABQAC0ABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAo/+EAG2dkACisUokBQBbsBEAAAAMAQAAAAwKDxgxiYAEAB2jojgYSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAAKbwAACm8AAAAGHN0dHMAAAAAAAAAAQAAABQAAEZQAAAAFHN0c3MAAAAAAAAAAQAAAAEAAABQY3R0cwAAAAAAAAAIAAAADQAAjKAAAAABAADS8AAAAAEAAEZQAAAAAQAA0vAAAAABAABGUAAAAAEAAIygAAAAAQAA0vAAAAABAABGUAAAABxzdHNjAAAAAAAAAAEAAAABAAAAFAAAAAEAAABkc3RzegAAAAAAAAAAAAAAFAAABHsAAADUAAAA/AAAAPMAAAE7AAABDQAAAOAAAAD5AAAA9AAAANEAAACzAAAAtgAAALMAAAEpAAAAkAAAAP8AAADTAAAA1gAAALYAAACHAAAAFHN0Y28AAAAAAAAAAQAAA9kAAAA9dWR0YQAAADVtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABtZGlyYXBwbAAAAAAAAAAAAAAAAAhpbHN0AAAACGZyZWUAABTmbWRhdAAAAq8GBf//q9xF6b3m2Ui3lizYINkj7u94MjY0IC0gY29yZSAxNjQgcjMwOTUgYmFlZTQwMCAtIEguMjY0L01QRUctNCBBVkMgY29kZWMgLSBDb3B5bGVmdCAyMDAzLTIwMjIgLSBodHRwOi8vd3d3LnZpZGVvbGFuLm9yZy94MjY0Lmh0bWwgLSBvcHRpb25zOiBjYWJhYz0xIHJlZj04IGRlYmxvY2s9MTowOjAgYW5hbHlzZT0weDM6MHgxMzMgbWU9dGVzYSBzdWJtZT0xMSBwc3k9MSBwc3lfcmQ9MS4wMDowLjAwIG1peGVkX3JlZj0xIG1lX3JhbmdlPTI0IGNocm9tYV9tZT0xIHRyZWxsaXM9MiA4eDhkY3Q9MSBjcW09MCBkZWFkem9uZT0yMSwxMSBmYXN0X3Bza2lwPTAgY2hyb21hX3FwX29mZnNldD0tMiB0aHJlYWRzPTMgbG9va2FoZWFkX3RocmVhZHM9MSBzbGljZWRfdGhyZWFkcz0wIG5yPTAgZGVjaW1hdGU9MSBpbnRlcmxhY2VkPTAgYmx1cmF5X2NvbXBhdD0wIGNvbnN0cmFpbmVkX2ludHJhPTAgYmZyYW1lcz0xNiBiX3B5cmFtaWQ9MiBiX2FkYXB0PTIgYl9iaWFzPTAgZGlyZWN0PTMgd2VpZ2h0Yj0xIG9wZW5fZ29wPTAgd2VpZ2h0cD0yIGtleWludD0yMCBrZXlpbnRfbWluPTIgc2NlbmVjdXQ9NDAgaW50cmFfcmVmcmVzaD0wIHJjX2xvb2thaGVhZD0yMCByYz1jcmYgbWJ0cmVlPTEgY3JmPTUwLjAgcWNvbXA9MC42MCBxcG1pbj0wIHFwbWF4PTY5IHFwc3RlcD00IGlwX3JhdGlvPTEuNDAgYXE9MToxLjAwAIAAAAHEZYiCAAJf/l4eBQtAgCaFsIZjWcVwEhY7pwAAAwAAAwAAAwABYl5rByQAAAMAdSIAAxzYABxLAAFPGAARg4ABGAwAEl3AAU48ABwwAAKboABCygAHSoAArQAAE2AAAigAAEUAAAkQAAFDAVUNETwAADCgAAcMAADxAAAhQAAFaAnw7A5wCuAASAVN4+G1HJitzoAAAAMC76Kmv/+AA09EwuDKrdcQicf0GOM41fUA6OGpHFl3yLijvBWAAAADAAADAZZuOvjzU8tk6ZqVVxUj9+aYiiO1dH4YIk+HeFK0NZTH5eEhm5oeu4ghoAAHaengd19xssMJe4mMcI/uLVLD2/Wajwvc92lAAAO/Yb5RPfVdYKHhojqbN1ehz+GFP8bEtGWrUAAAAwINKRwx9BscjXOsiRFMIDxcko0s7DfDHW3ZLIlBp/M7Q19COx3I/ZZq+JZawTeNDB1paj+xOv26pUMLUf+FO6wZ+qyPlil3AOfTYZqrQ4Fiy5xFjZOvusX913UGnyuX+EyBuOAxGvAAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAl4EAAADQQZoQLYgl/wAAAwAAAwAAAwAAAwABDue9fqAEe3bCPWaKqgdJoNaaGLfpMpM8cEn6GYqH7gu30KVtdhENPG7LmDE7UqW3N+dvYKC5TWDwz2ADMVQTGfZc3OfE0NEHq7LkLBwKVG4K8ByZLqir4FTupP1gHcElvAraw55ifnI8qtfua160Yz4BZmjgDNew3eETQAMluxZ7i3yOsyevM/KKkGv7nwEzGsAFsVZNYA22yzYLTs422FleeQkZsJ7cPkwLRXaDLdL+QwgFQYcfHoQ44AAAAPhBmiBL8EGTKYQS/wAAAwAAAwAAAwAAAwHWKpT1dRr472IM3vj8u3R64SQkNLlxACuuEZwT94c9S6C0ONieCNWgBiAOEJqKOxjqH2413cEoNb8YSC1MVb7G+GMh5kinKnEEDHbNGqmjkcznwQtHb+Fz74dmlj/5FWbFfgUGUBvleLXJl+RrYGaPwXi+5RwwTjxAAAADAAADACXf1d7QHGmkhx326j1x9qsgAAADAw6P26M7i3i8OH1fqe+8AABrPt/MGKWm5rfAeG4qfwAAAwJMEaqgdLjm1DFDdhlz7vi1vokbgUJVRXey2orE8PllUAAAAwAAAwAGpQAAAO9BmjBpPBB5MpgQS/8AAAMAAAMAAAMAA0/gIMs7/AALna0s0nnUutsqbNlCYJf7QAWvKzO6pN1nEmJZBdk8A+DO6h3BL1pqkHVy7noDHzvwerYny/+l4/+QoY12k2RwLNBz5l2yRNVeBqls7thCwFfOIUyB3oe/gEvQEqDHCXdOcn2h6esTTapsUev16L7mAABFBc0RHqkIbwYhQAAAAwAAsfx8wy/lGHV7tpbDpNg45v+1v1MAAAMAE0FhVRAekL3/POMPp6YnQAAGXwmURF/M9SmhwhV0C8f3Fkeszhyl9NwATZCCJoin4AAAAwAQ8AAAATdBmkCJfBB+TKYBBL8AAAMAAAMAAAMAwfzq6cE2y9PaGb5QfmBV1tD3NbZo7Ac5WKkR6luXHOry9C0iW0mFWB64AguCbL+3y6PP6/Tdavg0ZQbmBRXjBJ0WjmqpkD7DKrQSWOLgK2uERdemaqXoWRAmFJkBb6z846mmApEQ+Ox/G8RA+TGwGGACwtYMKtfjJc/tBI0uT4E1PTogAFg9ajybOHmrSGa5oLC1vkELTZg4iV8AGRQlhAj6KYHNKWAAAAMAAAMAAHGNX1vq7SQ1uVGXu0+C806agum+2gAAAwAAx+zkpZhFVQxGRnvkBo4zZ22KyZ6DuuK9yiFEA5hNiUr6j33VwFfUJYgAAAMAQ5addfrq8fs4xofFz+z3ZedfZ3subGVvWCD8qAEYM1tkTGNY3eQQqVbXMQAAAQlBmlCpvBB/kymAEEv/AAADAAADAAFR41V+AAWMrMUsekj4piJh6gviGwA/0OpFsbCUWoRo064ZC/b4/u3JZbHNkuUWVHpqwSgWrCW+0MuJ8R+Jh8yY9BAvY1+2PVZ1+b1yPSwW5C3hXMWr2ZR2Sy7galFVbzMMz5PxMp2Yver05uecuXFDSKCY4PncjoxCGtqxFkCpLOb0jwzHg/d+upAc+55daTtgrQzwjD2sJX3K+7X6CfziRqROqXdOE4FyQ2HWmw3D9kVLn9J+o/a5Qdp1QdXQ9qfcBaukZeoBaD3vrrsvGrf+I2gc/yGKbvW+WAJIQ8PJiUAc1qhdLudg2CtSutZAAAADAAm5AAAA3EGaYMn8EH/kymABBL8AAAMAAAMATGX1ADnpsUuDcLnagkjue8OXnjIYbGupxaPnZBW64YKT+ubRZjTSSqcDBoVD/1T1qAQj5N0NFI9g7gX4Rwy2994q76mDJtL85x7p3j0XzosbbyPOr7lyO/MNC1ouPeRASF19dWKsyVGryS3YiXxqToZUNILCX4L+McMA3M6UMq0hZqjcFgDq7mTLBQicEViRn7chXgOpwkpKXmLAy4mqiF0vfsfv1G8AkDcpxXEIXuWpMub5B8AFagAtNQUiH4KX7gAAAwAACXkAAAD1QZpw54IP/yZTAAIJfwAAAwAAAwJEyTm3wTqePRkBT1reE9l3M0JXfsJTUvhYx6sO3O2Znir0A0ls2hOHtDZxCWN3tlp6pkzx65z+z8W5tb/hc1UNUsoQiYy43HpnfTpIHIm0/ctVBLv8eB8knIxzsVcqc5JSUXcw+Cnk/6t/M1oIZOZ37t7wwioE7nG9TovMzyiL8f/p+1+oXR6bZNBpuBwNdjeMXFhxfXvo50a7gbCritp8L/hClwsKCLp3yYAAAAMAAAMAAARF6aJkIrdIHu67anhAWp6lnP/D0QkNVEkKyAAAAwANzF6qmWABeAAAAwAARsEAAADwQZqBCJ8EH/+TKYAAQS8AAAMAABFue9fqAEi+aaCjqiIF0JHa2+YeO8PJ1Idz5GDjqlxOT9wO0UQSA842X/Grg74BrXz2WjBSbmCgXDG1k910QVm84U57EcBUHhAviWFvcLRWORud1+IC296YjIhgMSYPeZFD+RAAG5GygyqayId2C/TGJroAYj28muISbPOJ3T20Ru5tup8WbicKqmj4N7RZZaMKIRgNUhJmayvQCpxXEPiuSb4RjoNxICKZjfcgjGJvyPGpRWRlgAAAAwAAGd/U8wz0fpq5SCVphNtUywGd+o/v7UnaFMVxnVzEaDo/AAAAzUGakSifBB//kymAAEEvAAADAACGH/IfWi2+3/CeEnB0ekmLQ1P1RgqmSEqJ1g0TT+thKmge0gmqnBU5p2fVmPlVEv3XVfVxGYHftud7OQX+T+s4ZM5GtTF1i+fb8NsccQZlEofW7riNTksk0jWSKuX0N5t2kXELs7EUwgzuunFOC9VOBejNdVdr9UUaQN9rhxk7lnoRiQjMpr3ktb7gLpKDo35LkkKq3H+xbBnCA+H2ObgtSUWBWwYG6VDawbq3lygkZcQAAAMAAAMAGzAAAACvQZqhSJ8EH/+TKYAAQS8AAAMAAH6CnwnosrpeUAedwhTtFnBPyFs9aBWuSn2zq7Qs1GG3kTrhaaWdYKyOmDCnSohLr/SF7wrHDsmVlH7uKBZkur4Qqw/Mm/VxJ4hfeJoXlboVvispmISUF7X+eoPRyuDVragCMYXzHQJOMPIOhzO6OU/YvXyEQJX6phs+9NWCzr64OArJjIKYz26Ks5xe5ZYQL6y+JQAAAwAAAwADUwAAALJBmrFonwQf/5MpgABBLwAAAwAAe8LEUPHdYlrGlmFEu6Uax4zl72Y6zSIF1Obsm30jg3p9gz8jj7BpW54YdSIS9eAjk1l5Ke5aHZe7EjTmoW/mwNaTQOqhqreM9BTHTSr22nptEY8J1S4uP/5QGgQTvecozm4n9svPGByu7WCXlzAeBkU5DroHbfZXmjEXmmGRaD6usDv7KvaAOD5FNBes5azZcC/hO3HVT9AOW3F3GWOAAAAAr0GawYifBB//kymAAEEvAAADAAB2TSzcnB7dM3c5HP4zj5ZyHpNBspn1XUAOfSVYFcD/3fUuQ06mF7Kck1XlLf/HSl8OeC9X60utYHLSqn9HJf1dAB64+OpMfR3kkgsRgXPR5kRsME1tRCyZLrMm5jXpwZNAolFvCyKYOA6Uzd6lSif7zoMB5Onimb9nnZKYAUB1decKm4Uz+tKiY7QCpTaIJDpiT/OzDCAAAAMACPgAAAElQZrRyJ8EH/+TKYAAoQj4Jf8AAAMAAA7KgTXxOPAlBAIMCsqFudkVmvVBsH8rXhhvlwHkF/8AA1X3TzqhgHDudQOmkFdgRkXYU1J6SoBiuTcIphiTFmmxszFWytMaX9Ow24OPdK0/N1/eIb4SCEQT3lAqyb8FXiP9OgJQtcafVssbtR0CwkIcIFoPY819t7YgWqsFDxehxOrMy64wZp1SR/asXIPDhrde0Lv3EnVt/RQXP+5781SXq2kq2Jy/1KyN7QR1xe2qoVY0SjrJoqzg5jTtlnGbIK1dc2LwPtnmBGsQY8L6VtXLwnKN6K/X6Wmtv42txM0eZ7ak+oNpgopbMBr0DJmphXsZWHxupFKei/x7mH5OWi6U8rS0vjB1qgAAAwAA+YEAAACMAZ7hpNIf/wAAAwAAJ6NGHpktryA9o3Lcm8r3XpcRg9UBYrMxbfcDA4rU8Xd+oSDVzwxmfnvt7pRmbFbX+fhLw2kEDbiLFwtSh3UpNN8K8c0SNeDQTa4nTy2NSGRRJkAZXOHHDN/DssEeHNaH2F8E2A/Dtj7zUkgB6T51uVwDRGPkANWwqbJAAAADARMAAAD7QZriB4IP/yZTAAUfBH8AAAMAAAMAQbnhycNzVRA4ByUhMaKAAADuAAh/wHFBSFqDdIssjFt19Z8KlWixTNzFG7LhUlQTS8jyUqO/sWmPA71w28V/O90VMKK6p3mdyYrkbsGxtwwByGdTU+rEgX+g3LxmBOiXSh26OK4bbQVpGaNflE5EBk2w1QHD+ABrP9DigqoNDlS6R2P+Qs3hrQas/GoI8rNHJ/UXosmJxpW5+uj0Syla4t4V4ZaKQpYyJievD5nXTcXQzyigf/5jQ1EON0ihx1RuK5th1+GbL4erV8agmZ7TSHx++UGQRiCryQjmaRSP4iwAAAMADUkAAADPAZ7x5NIf/wAAAwAABFQAE0EAACWoAaT5lJkOKw6T24+Q18cg6QRDwjQhDHAQyOGNNNXV+iJqZ3/xb/CUUnceS+LmTAa7yM5rdO0ZX9o6X5+RrEMk36NEYQOh2xop2gmGxwDH9LDP0G5DcalckZpKymx2/u3z/KJXT86mHrEz6MA3cCftlYaTNsdg+ovxeYLQblmWH3CRTV523ShyKLMBrHmAB05/r66vw66wtfDabq6aZJgp8/RFXotedkkwh8JHRKRbKdklyd4AAAMAAGLAAAAA0kGa8ieCD/8mUwACCP8AAAMAAAMAAAMAk3PDi4rMCuvv96n6GyjA35gCB5WQtFE0cjiew4Zx3ByUi0PRB+PAG4DqHCeVDkK5a3webMFk5sP+l7NUfMOPTAV5geWqNPPKJ+5PfgzUlEdCXmpUCqMD4SAXit/CHjDFptkFNsa3uzxojtOreABGASRGoypg2VVJqef88n8p/TllIeRDqQVEKHHHp3b8+Dtz3VG9YYkf70jeHz+2VJ1LYMXXZhFV2r56FwjZ+EuMSc8XjSr3FgAAAwABQQAAALJBmwJonwQf/5MpgAChCPh//wAAAwAAAwAAAwAEe5v6YqcgRauBlFJWQsIHwujuq5IYrAAMAteH65NwTC2AVIRz/AAUqMVl+SIa8VjDQZ5A67wW81N5WrG1ckxYMMDRxMIJY9zbgixK9CtXiPClDbWV7Z2xkx4feqt//XDIETah1K2wg6PFP0TtcIjSv4qgkDFAse70UAUhtzskIy4zx8zlTurRJS0+GF5HfxxAAAADAA+ZAAAAgwGfEkzSH/8AAAMAAAMAAAMAJaAAGTWXXbDL5JtYffKVTmfyvyLMlHaPJsfCdid/CNKynyPOo6pfIOopat97BtV4kT38q17ACjGSLHovx9Vf8XHJHQ1Te9mbisFYnOqyNQplqr0B4GqdiOy+PDlwPqMKGtJH2FjX2uovIYurNgAAAwGL",
  "720x1280": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAOxbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAwB0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAtAAAAUAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAJ4bWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACI21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAeNzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAtAFAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAo/+EAG2dkACisUokC0ChsBEAAAAMAQAAAAwKDxgxiYAEAB2jojgYSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAAK/gAACv4AAAAGHN0dHMAAAAAAAAAAQAAABQAAEZQAAAAFHN0c3MAAAAAAAAAAQAAAAEAAABYY3R0cwAAAAAAAAAJAAAACgAAjKAAAAABAAEZQAAAAAIAAEZQAAAAAQAAjKAAAAABAAFfkAAAAAEAAIygAAAAAQAAAAAAAAABAABGUAAAAAIAAIygAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAUAAAAAQAAAGRzdHN6AAAAAAAAAAAAAAAUAAAEwQAAAPUAAAFzAAABLgAAAQoAAAEBAAABNgAAAPQAAAD9AAAA3AAAAKUAAACwAAAAeAAAAJEAAAEpAAAAmwAAALwAAADWAAABFAAAAM8AAAAUc3RjbwAAAAAAAAABAAAD4QAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAFgRtZGF0AAACrwYF//+r3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTE2IGJfcHlyYW1pZD0yIGJfYWRhcHQ9MiBiX2JpYXM9MCBkaXJlY3Q9MyB3ZWlnaHRiPTEgb3Blbl9nb3A9MCB3ZWlnaHRwPTIga2V5aW50PTIwIGtleWludF9taW49MiBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTIwIHJjPWNyZiBtYnRyZWU9MSBjcmY9NTAuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAAgpliIIAAl/+Xh4FC0CAJoWwhmNZxXASFjunAAADAAADAAAb+hxayeAAESGAU6oExlBURgcQYLRaEk3CI1BMownCYWWoN12IgAGvAEeADlACrgCTgCEgCJgCKACQACRACRACagCdgC4gC8ADaADbADfADxAD2gD7AFaAGXAHOAIUALiANkAO6ARQAXgAeIAigAvAA+wBfxdlhoAjQk21HIfGYlpJwfu8Esy+LFZWujORqDR3wAABJPU/kRK2i0Rsw/zsM7TsVZ2+S9C9Ah9EE0y8uNOVP9ECby9cO5gO/kybbhP6EpUkB8taoXAAACd6Hl3/r+RHAP3BsvOvW7hJqVdx583wg2urbsCcODn3kVmnAAANGDvw6N1W30ATaX2Fr6QyntgrRuaZx/510gOoAAi4PsqhvZBDNnm+ypevCgIs7rDQGyOpPG2g5FKS3YAA5v21grbKRBgZo4EHL6//HymCIXVyZACPYLc/IT15iTyrPE57h0sAgE60FeWK8tH+RHaR12z4qlIItJz8yNnmM6A237IsIM9bczgtlxe4FQYbrCS9BavHDN9rFqSJvyLbiJBtOgcnxumnrCAAAAMAAPA8RFgDAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAm8AAADxQZoQLYgl/wAAAwAAAwAAAwAAAwACRiDPsDMqT0pZp41WOaL2VxvIaK+TSC36D3UgL/hpgz3zOBi5J8upotkwXyYdimf+jcHgBsOrr7ffmiSpYiAtOxjMlahfoFzSRwvVGmV++2NDWzmHcT2q0L5awFwAAAMAAThqW6vb54cEQP+6yPLRYwPyPtmBcuNYNl2kS8yzMhQGmmmeZMpjz03P14URNRBIH/WH2oH1bjJcxNvqiMk/HnsupgAAAwDLqq1z9jvmi4ret5HtoVCUs/2ZnvCtoCQ+wJANPJS1151GbgCPat4pv2L8kJskw6ImeNom6QAAAW9BmiBL8EGTKYQS/wAAAwAAAwAAAwAAAwLZx4sBiAGjnFOia8UgoseNHpAlYu0aGEDDl+gW5Q53aBHrR5flTMR91wAlgueyYRZ5pBXB3ZKY2Vq79gpHoruG5GR3HI+2DcrwoYNbvh7YE4XHDXLv5sq0gHwDw7vvNjM+ny3LEocmwcX6iqaQFbN2dTKQ+TgirXJDcB2DJxyOs7QOfmexjIqM3yQ/hKitW2dwMT+D1LquWufOVCD6STzhBBT7ZeFI3RMCsAABsTdPb82+CllzwTDiAedT7UuaMrwAAChcI4c7NlXYFwFPrus10puBHJj+oAEviTUk5+YZp4a+itjFAf7bQTv1jcNVl7+T4CbgGifrYAArlaeDKyn414FtQFpkc1Ye17x/k9MyMl9u5Fv5ywMPY+/hPe3wuE++8VChmRRb5LSyvYYiSOEhQEvjYABSwADZw7UKevR1QTQ1ZMtPCMLwhAfjz3i20yq2e13wAAEnAAABKkGaMGk8EHkymBBL/wAAAwAAAwAAAwADa/f1sCjNVRM+ayKIK96sZxFQAli2k00B0026bWoWnbQe4FWueKsXO7+uiSmiYNpP6c8UnfZqX2whLBC7KIq5Ds9IG27aQeNO11DUnkaAG4GRk7mpGwjNLQW/nWVjwSOeAAM0AAC0m2AcGMwAAAkuOnHt73gMBu9tQnaTfOyeS2i5LSsho/Bm2HL+DvszZzl+lMux+xGCcIZto3FmuAALkp3/Q7pmAFtNFhvXJUxx/1H5NKo+kcCqDIE1w2tjIlQFmOTsyl7sW9ADKNr7hUKL2NETykE+82fKcdTIzZNSIi9AoXQDxiMuLrX7W+axoLZ9Dn4WAAADALhuUAAAAwAAAwAyIAAAAwCM2qZYDvgAAAMAAYEAAAEGQZpAiXwQfkymAQS/AAADAAADAAADAWedIkJgiQq3LS8CgQ1lCKw5j3pQExKApbg/tazfhFQD/7C4wolvqCaqAQvPFhaJvgKnOZSs9eig34b0cnE9BW5W3ioVdwpf3VXIKpAkGKdUV2RURAD/bR2msX9jjcj7/B2jxNXjPIwqGBJCiFP8ZTmzCf4jZIKh3EKn/VZNrquIV0XS9v+LvcngQzw4v/wt9hJT0AeGUzYkZoNh3v/PN+f6OpoARhBEp2g0ESN6eg7w22DzdBl3KLN7pV4Cb61tfLYBW5IR0AAMoAiisPwTI5vh+gAAO0AAAAMAAAMAxwAAAwAAnFtSqAesAAADAAC2gQAAAP1BmlCpvBB/kymAEEv/AAADAAADAACJJaobAQzNq76Mz9L+9dJ4nvYNGV48wu2ErWYLkHEz1H3uXZzZGoruKV1/KbJHhgUXlycWnogbvznhJJScm2aQ4T+cACs1fTIPMnrl5gBoBPk/OWbu1Fo7vJ+3MyLaduoBpcQeBOa4l9p31Jky6O1uBcKLxlorO1sQM4gM+JEsWAxEYLcN3bukwKNoE30dtHsaw8qHG2mnU5guXT7DWiM5RzvpIrAwH7bnCa6MAcqIcFWMfnLuIlwAACAACFBY3gTfLuFSliORRdagiwAA6gAAAwAAAwANSAAAAwAam1TLAAADAAADACDhAAABMkGaYMn8EH/kymABBL8AAAMAAAMAM7ugX6gBHhuZ8/eyBq8FnffiVjVfXTyalI2yqAvS0XO2nbRqbLO3zLj2n2Qtth/uGemwvmRjC/HJOdyZepl/AgiucMtvwxpwf4HrCsgzgMxC4KdGltteihbPqc3X5S9OJ4RVLFfSgSt6clA1Cv4JM4iLbBZxm3RNr7izIKMrcb6grDZMiHzdNYNGCIjU5cAmQAASXpcf+Li0LWGx136qBN4I8fuP9lAPfwm8yyyNeNyRIvqT4jo5f4SYEVNCLdnthPue4LHx8PNccdF8NVz/hYByXXW+q47+0H6oElhICgkQ6xY3enABfyoYaivFVYgrtbj+VlJafBDiY+ppAaVpkpA5jgAAGsAAAAMAAAMBXVwAAAaO1TLAAAADAAAIOQAAAPBBmnDngg//JlMAAgl/AAADAAADAgSWqCMD/ZVGijM0TxXkv2GVuLmkeoe+aXy4r3SpG+bucZ0hVdZljOcvpFXPNC0dW/hVRgerXBICrNGW5fxfxyMqaynP5gACBpykUrwJ3iE1F4LcTw5/OXuWerTjtFp585ecRyv1tZHhU+z1lf6L+oKwzlal3fAR8Q5+64rii5X1ugtw3UPT8OnvMT73z04NgJF+ZqMU8ir+JWQOSPgCuYPOnLB5DU4wRvH3u9FzUbR4eQCgnQLpAyxWNmfxXDnvzvlaHAhZqmHgaU1sTEXUtPo7DntUAAADAAADATcAAAD5QZqBCJ8EH/+TKYAAQS8AAAMAABQ7Vr/4GPCuiBUGJ/AO4xPeeKvq6ksxTm+CSiLAh3x0tUP+wUrebChnVVDS6Vp+RZoulsS/okB8giOk1bPrxmH/ICQqANil5BfQQdlYP2Jdkrg69hWE2XtEozgtmm9xOqpPC50shmlIbI4mdc/nRexUuSeRyLrekE1KjCZnEccxPhx3Kyl7HCX3RRrCPS2bYjRCBYFViHOuFMz0oAE2c1JxhSESFS3+m5xqxE1/sZKtXBByDYl7B2bWYrP+agbgE+irJefPeX0jOfnL221QV+GcA1mWOQrgwl4Y7R3v7LAAAAMAAB/gAAAA2EGakSifBB//kymAAEE/AAADAABrAwpDOLG2jqAFWC54mVkkPRbNPJaxSYh2bQlDgDF7+CYUuLlF9pugVthe/w11R3wt1ebZeo6gIAAABtuwurYwx18FqJrSsxnAKNpOBhQ39YCqfHDW6L3KxSfZlvdCE0YL9vxgTyduAiv7N1ooqNxRGeRKQcp8M/XuA91vWSB/WzkjSzmQUpssQbPsT3jifN4CYyacqlPq/e8pLL8tQGm21QnTw0OvDoyFvGwrROL6Ds65jm/pj5yn99baIhIpwAAAAwABdwAAAKFBmqGInwQf/5MpgABBLwAAAwAAwywMxpu2WABiAD2BGQ4Z7ZMPj4aL5JtohoBFbXHCbXcsKaplpKPkk2F9zOg9avwl4ZOzqWE/W9lQ33AoKtEd3Y+Gb3SEwI7RsfG3afL1fviWf4Q4ftMp6i8vMFxi2mvcX2fAoMIGA4kCsxdxTudf0QlIuDuYFcXSYnorP78UAxZXLZlxaPIokqVXsKMNbQAAAKxBnrFE8oQj4If/AAADAA54NSymoYVnuTkGmWYhj/KDm31rXH48MhcZRWPOsoC6xcSZjAAAI4xAs7VbzpQ8pX0NQ1dpw8IghL7vXO9EYihuz/II4pEX7CFzNx4S39YQ+Dn29FyRhIfBhC54jX2RKWfzt+FWpcWa1DNHrqY+cb5MyXxAD/UZWcyLd7NYSFl67rzoLhAMBcBw/BjqhMHKAAADAAADAAADAAADALaAAAAAdAGewWzSH/8AAAMADyAMPquHXDLFIzbJvd9+UXU0hy9NrO5oJNjHCs25vUX/kD+w/X+gUwUPxhHsJL/YwOCOcA44A1JXZUUTyKX9DtrhR3urEFJ4E9Ibh7m8e//KkOkZqt9NIiYCPNAAAAMAH034AAADAAGtAAAAjUGawaaggWv8mUwACCX/AAADAAASyYLMBMJBNO7R2sR1pvOE9on7whkpUzQyBA41JOBCLWUpP4zpHC2RgRC9vY11tStRYRD5pwzNxNI+XaC/vW8+m95+Tcy8KK02AffTGjFduM7W+WVUI7cLjTuDj1uAY2V+4D8gpokallAJJWyAxSHfs5BngAAAAwAPaQAAASVBmtIonwQUtf5MpgABBH8AAAMAAAMCLc8OThuao4OlOT/V/Uf5pYOAAALOwFgJ4AJ4IgEQg53vol4CLcCJQelhshlVgLg/CkRljyw5YrG47wT74heFEfTl3V/4ABrazk0oWvwS1AWp/KRjCvN4GotyJaFlT8rhlNbfz1Vv1pAjHXmeHKYy/JWcIbO447+OeAnFdVRaQAj0kTp30Sivn8RUz3AAiVFZhcy3bz/DKnQwU7s2oCJg1lIUshk72YvXWkx4KHezJPQkmb9NfMZE8EAhv9Gg1/Pq3fWkUGKhjz/qSIjv/HrqYsq+hAlSwI2XZKOaDw2+zZztpbPMyw9qTfasU4ofZyTztzn7idV9JzNM8CQqoRaeKt/740voYfSjAAADAABcQQAAAJdBnuHs8oQj4If/AAADAAAiIAAA59RnrFdLirDT/iwnWYLo+M075pMRackG5VMRnFs7jWK/k+1EM7qPV2sfyZInelJQY0MZItalHSL76uX9WIr2L7g9UlYMg9dUwJmFJ9hByxcDLqmgD95NW089vOzjgULnF0X6PVJ/JwZ/oLVc9qxXxOIic47GbDxMvS2AAAADAAADABNxAAAAuAGe8cyoh/8AAAMAACSgAAAlGmfmE4mCSNVpFML7QBiEjtsrys4itl3llO03GfdT6SNg0rOkUJtsxtnsk7nHAEAui88Ij1Z5GzWiA5g2BkHKT+sHv71SopLZlNv9HqV57HMMrrBX90UVAQjny1LFhgH5RRIolaNjKT0Ajhi0VPFu+j2yN6BOH9tfiAPAo0AJpyKzQfzBsT2zxgRvjeT697O3Xx5yHa9CWS7vggAAAwAAAwAAAwAAXcAAAADSAZ7yDNIf/wAAAwAAAwAIqAAAO5YSufzBBNXLqQIVDB6O/q+os6jl5Aaqd3LjUU54k93v+zLpHLAWkHK3i/Kg3Blw2N5se0UIddlaqiiap1tYb+amU1TT9lMT/BKwGPVcddOKptsFSAjQRzK3Vw1iM3m7Bs1l0qGqlQfiL4bNqsMoiFGCIo7ISMS2gsTAIdP/B7FvVXV2I5cY1Z+qTZKK/9BwA5inuQVOEfEjalN+jrgttE0DgAW6kBB2tZi5hFQ6eucXo018VmhAAAADAAADAAEvAAABEEGa8kaggWqWsmUwACCH/wAAAwAAAwAAAwAD9QVI7+bVnr3HW/2xPiREVIb70TZsc5n9OfnIIM0r4sZ0Q8Ik2LufRJVeq0YTDhvwDPFl63NAHR0besMMZWWG+p6uDaYDSBXaqTX+CO1hbR5y8s7e56+NzR/ksFKOExB2hHLsm3Kf6NcAZ5YWedoCySdR+ihb24SQjv0O4NOUXvnhYH968MSI9WTr/xVxF4cCKhhdyf9PC/JG2fGPwGAa3HdNo4eADWas5ojxVAha6d+udFwMnqmM3qrCV6smLBuEbX+JvFkj65GfRsqXR+K9JA4Kc+352K9ThGPtf89APwmugXZlnT74mVdDYABOqnhAAAADAAJfAAAAy0GbAmifBBS1S1kymAAEP/8AAAMAAAMAAAMAAATTNs3sdZtzf57R2MSuyD2n7gdGn+iRYmcYbX8BpvCjlxtwGGRZmywNaymjp3I3fhBMNPzJQg5n6YI+qGHPNvN+25Yn7S5EEkDq486Acf8wcsjeh6NGsIjl0yGdrM+an+UcWtCeOhOSq51+BuyB3kOkwOG2Jf5jtS+bs0Iyo2mJfq21Ib72bM4Z2gffyQnFa60n5QmFiZ2AIK6rinEPcEtaexnXoAAOieEAAAMAAAl4",
  "1792x1024": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAANBbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAApB0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABwAAAAQAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAFfkAABAAAAAAIIbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAABs21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAXNzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABwAEAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAy/+EAG2dkADKsUgkBwAgbARAAAAMAEAAAAwBA8YMYmAEAB2jojgYSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAAKPAAACjwAAAAGHN0dHMAAAAAAAAAAQAAAAgAAK/IAAAAFHN0c3MAAAAAAAAAAQAAAAEAAAAYY3R0cwAAAAAAAAABAAAACAABX5AAAAAcc3RzYwAAAAAAAAABAAAAAQAAAAgAAAABAAAANHN0c3oAAAAAAAAAAAAAAAgAAAYJAAAB/wAAAngAAAKzAAAB9QAAAbcAAAGxAAAB6AAAABRzdGNvAAAAAAAAAAEAAANxAAAAPXVkdGEAAAA1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAbWRpcmFwcGwAAAAAAAAAAAAAAAAIaWxzdAAAAAhmcmVlAAAUgG1kYXQAAAKsBgX//6jcRem95tlIt5Ys2CDZI+7veDI2NCAtIGNvcmUgMTY0IHIzMDk1IGJhZWU0MDAgLSBILjI2NC9NUEVHLTQgQVZDIGNvZGVjIC0gQ29weWxlZnQgMjAwMy0yMDIyIC0gaHR0cDovL3d3dy52aWRlb2xhbi5vcmcveDI2NC5odG1sIC0gb3B0aW9uczogY2FiYWM9MSByZWY9OCBkZWJsb2NrPTE6MDowIGFuYWx5c2U9MHgzOjB4MTMzIG1lPXRlc2Egc3VibWU9MTEgcHN5PTEgcHN5X3JkPTEuMDA6MC4wMCBtaXhlZF9yZWY9MSBtZV9yYW5nZT0yNCBjaHJvbWFfbWU9MSB0cmVsbGlzPTIgOHg4ZGN0PTEgY3FtPTAgZGVhZHpvbmU9MjEsMTEgZmFzdF9wc2tpcD0wIGNocm9tYV9xcF9vZmZzZXQ9LTIgdGhyZWFkcz0zIGxvb2thaGVhZF90aHJlYWRzPTEgc2xpY2VkX3RocmVhZHM9MCBucj0wIGRlY2ltYXRlPTEgaW50ZXJsYWNlZD0wIGJsdXJheV9jb21wYXQ9MCBjb25zdHJhaW5lZF9pbnRyYT0wIGJmcmFtZXM9NyBiX3B5cmFtaWQ9MiBiX2FkYXB0PTIgYl9iaWFzPTAgZGlyZWN0PTMgd2VpZ2h0Yj0xIG9wZW5fZ29wPTAgd2VpZ2h0cD0yIGtleWludD04IGtleWludF9taW49MSBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTggcmM9Y3JmIG1idHJlZT0xIGNyZj01MC4wIHFjb21wPTAuNjAgcXBtaW49MCBxcG1heD02OSBxcHN0ZXA9NCBpcF9yYXRpbz0xLjQwIGFxPTE6MS4wMACAAAADVWWIggAFf/5vDzK734hZIQtwpITIBbN6XbFtogAAAwAAAwAAAwAAAwGPPW1/dwAAAwAADQbAAABGOQAAAwKe8AAAHUkAAAMBXwAAAwASYMAAASXcAAAU48AAAdMAAAMAKboAAARcoAAAdKgAAArQAAADAUMAAAMAKUAAAAUoAAADAK0AAAMAGAAAAwADNAAAAwBzQAAADnAAAAMB4gAAAwBFAAADAArQAAADAcUAAAMARQAAAwAMQAAAAwIoAAADAGIAAAMAEUAAAAMDEAAAAwCKAAADABmgAAAEUAAAAwDNAAADACKAAAAHNAAAAwFKAAADAEUBh429MAG/akB5SslhhJ0p5zXjwCWq6LElWdXrAlQPKg+4PxeI6y+nMlwOMcuR0O5Lthe8VMgV5O4w1pHnEodsQBjUfqmmuU5gqa9boAAAAwAACiYYqb5ftwu8hc5KLD38bebDdeyEClr24fZJZ0Q0x/t5Bhr1ZW8DpLNVOVhj7uD21eYxxmWQFYGiAAAGzlASytL/83/qe5ERtA/ViWwnyEVwAZe9DZ7I7D60s13KxdbXBcRzgAALhf4/8vLilY4Vy6t8wA8okB8KiDQ/IPIhOwAXBHLx7LHQTDxVq6MQAAADABdIXhtamkCRSre87hozXf4IMQvEek/7mveeJ/yjPvSywAAAAwG/zHMrilzRU2DzDU3A7z4XgrcOHZtF0fA1otFWH0AAABzFP+brZHyGxUI8hSgrYL+1UL21JDrvB37A8DPgHOr2fFBjEBQwAAADAAADAEYFAAFVIoQAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMADWkAAAH7QZoQWxBX/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAmPRS1PLwAB2L6C/mmOWwaJ+X42KGgqyY6E6EEewN5M1YHKOKTCfRytggssVXLS3bgtp2VyY6TfdD+Zk4MghCafr999IZ4h8efjz3nLO2NM+F/KcwKzG4iEZsH+gWtQwopUChU760x6LjcUCtCRPRNFrs1hlFUxCVdFkpEeuyowDI/cbWFeoZwHfmErwttEx1u/lmL8OvZIizJEBgqqmoMyKlRnns9DyJRmO4rMiTY+a0uT+vKParFJlcsH1s9bWVDy/wKsARVf2Ra4O03kLJolguSTs8nSQGxHyDX4gAAAMAAAMAD4nFtuVV2ubhhiO9oqY2mY3X2t+StLZ7gMDly0yCtd5up4J7aoAUQAAAAwBrNBV+49tlqml5mQF9Cr+azB+3jBAABni4Q2DrAylbdgbOAKAT0XQZ8NitlluZvLiaG89/YyCLZr2nfl9FjkMQ6OGBSmorj2KeiBOR/cc7hyWSxyktTVvPFm0ZBnYKca3SznET7gNqEYZgdJaPQfOQzlBYAAceCpePz2Oj++CKQ8loaPUXnYoSt2IAAAMAKdYtuxL3u2qZzl8E7f3DiDGon/Mx/bdIuv5tfG6ftgAnMys2p4H3lgCQBRg1wjYe8a0YkbIdQigwxERpyMTEAAACdEGaIJfggyZTCCv/AAADAAADAAADAAADAAADAAE8mn8AAcj9SuxBVwTNxwiBBBVVRMq58QfvnnAYHKB2ONu3n9JaF5e1Y+rWYNcHLnntUhVoNiBEMzAzrOfVLQPsVTCHRYeJbNIRsTDGTnjkBBLBP/gTvUtH7O3U5RwphG9ZR/xl6GUaBPmFY/TRjm9nM83kCPRJTqiSZBi9hXl3zZWNogjkoYZ9ciNnGSykD3xgvk1qNuSwvm3nohdIriIyT3hd3SNVpsPbmrU1cjDMMGa1cfA+ryaf/wLf7iGWx14HVtvmw3qdZg2mmAyauC26SoIpDkEgBHwHy+RhW++RyxcW9vQgDRgSpAmIBpecgkyV7u1AQXsPNtMR2JxLSs84pqfRPh8Z3F5DJVDK+vLs4gM9Zsbz9EFeNKVl9hfsf+7TnzBJgvXiWMe+EVY4jmgE3Yz1MfJFI1okFtwzJyKBTMpz8juSusTmAlJL2Q0hWwB/HrxWUQRPgrLdFKGRbvSY49WFfIrGvjEaDrUk1nMtMyQ+5+a0pLqqm9NkiNFLUiTFV3HlS2++zh259WJaymTxPbtbNVAYfBizRuO8/htkPvgnZPOvGXuScyXZVg2AEZTiz/7z2y2ZokudmTSVwijNunMYncWWHRYLyaM1Pgo5A5G/JCJU+xw4BtBgjE9dbOPg4fSFrVG/+Fa9jkQlSVoeObL9dJyGCNOSnz4N7rK5UVUvR9nijw0TQqAAA1xoYEILzKkYgAAAAwAAAwAAAwAImDTAUeTefE/qnKgAAAMAIvlTe+7aplgCEkHmSLl/fqyNaYCuw9aOh6xyhzR3R9CrDVjxktGdbsEAAAKvQZow0ngg8mUwIK//AAADAAADAAADAAADAfXxOs/gAEH/xPCS1gA2rxB5vkjbuXng1NBivE+KkTPqBA6raG/hKqih8O8odX/lrid56FSx3RAeCydHhJnqXfN0Vq0mgmtw4ULzQN15CQuKJNuHopUNK9zfMu4xUXIdvFqXiorxIni3rTxsTS45zXnoSV63DOyfnE6yiXEXWr45a8jzQdRAAtxztNMHRFavlDlG3WFz351DvxcF25P3Af+Yt7jDCRM7XFnr60mtwMCrBedvVuBdxpyI3hhWo5t6xqC2sNKp4DxEGI6P7T8lyKGp5ShtwBWMalgd5Y5Fm+F7HkPxDvhoe88D9XvpzDcoG2exnJNr7zHFp12z6j40OhvLctQGXdt73xxVWiGY2zILsdWly0DRIBBTbe65/Tzcs/+ExucGH1dATJrd2/GU6J57qfsQR3diRQEQGe1kNHNa9nI0HLdZYSfW3X7ApmgbpjiVlKTFu2o9Uwv/lviugcGl1WAKLZ9gUQTaexg/8iUG02pdFLw0Y9W41W3rvzuF/u8v9kLNVWTjd9cZeurot87xn3499eApLsfGnBzoEryuOWLoctbuIyg/Uen0n0OTCYRbqRENMwU+XJKuTMjLSbKbDiJ8jNled7Scr8SCY9ngVMUp3dS3/+tNFn+Yj/RF3D+Hd7WbwXF4HkkAbYozNdlrworB7K9SMz0PQtAT0TjqdXBgWZ43XCGFSCG0kBfohCW+YjZSuP//boHhEeC3juQR+boUMCPxDxtBiirT1nUv2NR7PNoRkSno2FnoDi0AI8zpOyaioBSmKsY3DIqwXDRxtA/Aj6i9c7hqLoAAAAMAAAMAABQ1Iy3yspOKTZEEACEiUIZwBCz3snYAAAMAFhr9qeHOUq4IAAADAAADAAADAAADAIOAAAAB8UGaQRL4IPyZTAIKfwAAAwAAAwAAAwADueIqfUAGpn85dhzH5j1/GG7DQBByB/5atOO9iAYujpNlR9a8ZctmViyZOEcV3mU6+aWR4MxUfs7j3g1lF85HKyFwXnJntzextedOu22yo9D6mgq8H8aHMdvJ/YSv9uYpZSHs+JAEDhcfwefeMwAI74LrT6NpCzxJlCEOSfESwSL6AF8yG7gXpVXYQACXLHO3lMacCKMAWKZh276N7UCXsbiiKDHtVThlJR11o++JGnmw+4/1cqtkwC5gBi0NXgslnKRxHPnzzH3BpsLw2OCIbHMGFAys1qyg3hUp3eG9x1ewBfbSw0/DdNgkKr9UbG7MMejfn6GfzA8D7hLyHZ76twsvP1tH7d616Ukf8ccZGyahkkJQMq0z8FjTRzh3+4W+NXRGT36CbIwBVj/9suNAmekAqLhobt0lBvmkIAKuc7p89ch3bXW+0ZndelcKPBhYKhPcgF8a8ANoJmL+K3kESTbeiw94mchw/iFon37i+AQVEq8pI7P2ps2314KyQ/mHBZH2cOgAAoChnJocAERcw/zZB1E3MicGtiO8w3qYoEJ2eHSB3AGLOqSNymT6dQAAAwAAAwAAAwBxe7Q715GjLABTSrEGHPLaR8fg/R/EHIQRAiJESKEZIygZAAABs0GaUVN4IP8mUwAgp/8AAAMAAAMAAAMAPG7qigiOAoAAAAMATqNZr27AADZnydiBgGSzrrLyN5JS1AS2wEg8Q7ghIbSUzDTfyXgxns4fHol//GQ7lQRmL5dfYWQyGARmY89WmeZwODuzqLsK9pDZeemA7KsMs/PViWq+vXX6a8anR1mBfuHTtWkfe51BwEPyMaZ48Wzz7PGopiOGmktTd9uggUsE17jMXxcn9klaOX2eyF/vWAj7obtvHCcgufXn9mTfx2FX+VCjSo5S+jdbkj+PpfXJZW6ONhgLXhohh1NrZUSKIsJdqG8ojKiGAeIwxpaNgpCZyCp0TFdwHKEraWzTJJOpsQ0n4OnYFnUtyH8krHCbHhKl70Vn06eXJjP83ck6pE+Jlk4Re5jc9yPmwxJ/9F0IRhnR6AHwgTsCxGwTUrwqSqCl3V7qFDkluxFs/euU+faAOifa37j5914+Oje53G8AJW7IbwGrtqjLun/Tb2N4aOXil6FIAAADAAADAAEmwAAVD3Uu7jaeEC7W1QA8OooGAA7MZYB6jJgNoSsc0rJFx5y8EpICQEhJDCIkRIofcQAAAa1BmmGT+CD/yZTAAgp/AAADAAADAAADAAADAq/BsZeApJPGEWdZgC11wLW0cOOj75/bNDPbSrrLA6oYCG4GgCjRAtSBXz53kHyPm+NsJ5UmIcOk2C2BfGcRpOg/Kz7/hZ/4gEplG0FSwoyysNPgIO3n2dG7G1TlCIErO+dKxCOgvdMdS9PQa7GzV4P9p/5tZzSn9EOP8l5RUn0aGKUY3GEgX7bNl6KagyZNGn8eES+z8JL2Wc0URoC3fHrMOsMiWG+udiTLP0Pk3S+e6QQOiN6pO1ngvVsEsQmvg2+sF8CcVaUlL77U/e/z0WeEadDBQeLk3taLCWe00t1MvYnMRljS4AUNJFMJek0/ty405y0QDA4c6oqR5AhU4da75GS+pDH0gcCmTNHJ/FD0v1y30gnTk5s23cyIPZNCDl9T4oVMXLI6eRcwaQ4Q9xxbnYnSyDVteJ96RazvBRNz1uW6nGE3gHibJPTOnTMDoZF2ligULQAAAwAAAwAAAwHNfAAHM7tqmWAqOQD5NbpOlfRkMMl/gAAAAwAAAwABZ4HM/lUAAAMAAAMAAAMAAAMACLkAAAHkQZpxzwQf/kymAAQS/wAAAwAAAwAAAwAAAwAAAwAC+YNS5ODita2FYEGxqFGHAk73bfaRnjbk2nGt+A68MUmZnCeJz3IBtifcrDaLcKbyORP97ZNh7nAAQpYhZ1Mmw9zgB1FpKH8UdivH0NQum41MmxXo9yqAEnfha0hsM6j5kbA2QSHeJDxAC2dKAhvByj/KrVuvLUwF75Qf3Ii7MMboO4WYmqgWGniJkyQd/dioQZSm6zoYKvNKia7OD0DG1gFdcRL2FFR6P7ASZQIf+xL0NdueGKiV5D7PP3C6rD/Gl8MG/MGE7pjTepqf1Is6r/lA/Hp4TpbqLoSESkmol+RAZY7AO8tqZDWJtvceVur19oq7K75aC4gorIjwo2BIm6qZkl+2MPlHleN7FEoHypE8nIqxWhqS7iIOeyF7UvSEcCR02KxyuKB5gGggHNhUkVj00iAjT2RHDr6fBxYEw0aQOSy/LS2VE+NnZhoXme8ZrihxRvC1RJqgAMjxKAN+YGyXHsfogLMI/AzrEBa84WCWrjhKzhmpyiP5Cm02v3x9OUxVp61aTfJkAAADAAFO9C7R+lNyWAGU7rio2nhAJdXjq3yybHeEiax69k/QTDHKJqAD6VtOIAAAAwAAAwAAAwAAAwAN6Q==",
  "1024x1792": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAANBbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAApB0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABAAAAAcAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAFfkAABAAAAAAIIbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAABs21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAXNzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABAAHAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAy/+EAG2dkADKsUgkBAA4bARAAAAMAEAAAAwBA8YMYmAEAB2jojgYSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAAKYgAACmIAAAAGHN0dHMAAAAAAAAAAQAAAAgAAK/IAAAAFHN0c3MAAAAAAAAAAQAAAAEAAAAYY3R0cwAAAAAAAAABAAAACAABX5AAAAAcc3RzYwAAAAAAAAABAAAAAQAAAAgAAAABAAAANHN0c3oAAAAAAAAAAAAAAAgAAAYbAAAC4QAAAikAAAH1AAACBQAAAXEAAAHtAAACRwAAABRzdGNvAAAAAAAAAAEAAANxAAAAPXVkdGEAAAA1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAbWRpcmFwcGwAAAAAAAAAAAAAAAAIaWxzdAAAAAhmcmVlAAAUzG1kYXQAAAKsBgX//6jcRem95tlIt5Ys2CDZI+7veDI2NCAtIGNvcmUgMTY0IHIzMDk1IGJhZWU0MDAgLSBILjI2NC9NUEVHLTQgQVZDIGNvZGVjIC0gQ29weWxlZnQgMjAwMy0yMDIyIC0gaHR0cDovL3d3dy52aWRlb2xhbi5vcmcveDI2NC5odG1sIC0gb3B0aW9uczogY2FiYWM9MSByZWY9OCBkZWJsb2NrPTE6MDowIGFuYWx5c2U9MHgzOjB4MTMzIG1lPXRlc2Egc3VibWU9MTEgcHN5PTEgcHN5X3JkPTEuMDA6MC4wMCBtaXhlZF9yZWY9MSBtZV9yYW5nZT0yNCBjaHJvbWFfbWU9MSB0cmVsbGlzPTIgOHg4ZGN0PTEgY3FtPTAgZGVhZHpvbmU9MjEsMTEgZmFzdF9wc2tpcD0wIGNocm9tYV9xcF9vZmZzZXQ9LTIgdGhyZWFkcz0zIGxvb2thaGVhZF90aHJlYWRzPTEgc2xpY2VkX3RocmVhZHM9MCBucj0wIGRlY2ltYXRlPTEgaW50ZXJsYWNlZD0wIGJsdXJheV9jb21wYXQ9MCBjb25zdHJhaW5lZF9pbnRyYT0wIGJmcmFtZXM9NyBiX3B5cmFtaWQ9MiBiX2FkYXB0PTIgYl9iaWFzPTAgZGlyZWN0PTMgd2VpZ2h0Yj0xIG9wZW5fZ29wPTAgd2VpZ2h0cD0yIGtleWludD04IGtleWludF9taW49MSBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTggcmM9Y3JmIG1idHJlZT0xIGNyZj01MC4wIHFjb21wPTAuNjAgcXBtaW49MCBxcG1heD02OSBxcHN0ZXA9NCBpcF9yYXRpbz0xLjQwIGFxPTE6MS4wMACAAAADZ2WIggAFf/5vDzK734hZIQtwpITIBbN6XbFtogAAAwAAAwAAAwAbcceWKbYAAA/VAAUm0AK88AHAkAFfAAEmDAEl3AFOPAG6oAIemANsQAT98AigABCAACKAAEUAAJEAATwAAwAABsgADdAAHiAAQQAArQABrAADxAAIoAAYAABCAADEAAIgAAZoABFAADNAAIoAAa4ABFAADZAAIoAAboABSgAEIAAOOAApQACGAAHHAAVgABEAADmgAK0AAigABzgAFaAARQAA5wAC1AAIoAAc4ABagAEUAAOcAArQACKAAHOAAVoABFAADnAALsgy5AeSDAANtpwv3IOURxgLawscEs8Y1PSI48IAAAMADRsw6SY7Ga4tObvZTPKUN5cz9t03Y1XAPObO6HWes/Ki8oBlEutXFsmmLhmmV1qDM8YQweKIwwg0Fs8ewxxeg4JGfOY6P4AAAAMAXl3jE9PA+yhOIvlnCI6WmwjdNxA5sbPa04txfo1gz32WesUVzMJEvMFQQ9rZiqeNgAAAAwKV29XZ1ca4379FH6zLlaPCclphze8UcgKa6DYQlTu7KgF7sSTvxvu0AAAFk7l0HYPffwBp/TI3iQjFxyvuK+k1WRA6zmFO3KMooKdq+0DLKwWAAAD3aM7E9371CJ0izWDsozAKc6QKb0pEvr2pFIAAHGe3EW6RUxn9wwiLY8YY/sr/ZW1R1j79watFZi6twAE94KVyAkwwiKOJsw2drK1EV92H8pIIpTj6TrYgSbniAAADAOxbQ68C4cIDaYLwSV+mzwbwighyCmPi9UYrEnK3wAAAAwACJlh/inf2Qk2cTSXaMAEEzSpLUTE3bQAAGQ1rbr8l6TKWTORzQQM5LpF8MiABGh6ik4K1CHSpFgp3jkS3AVgjphjr8OgC4Ms0YTvbJjtJesmeN0YBz0EhaMuNDUnCCC9iDRVdSEi0mubh0GFeAAADAXu0fWydH+oAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAKOEAAALdQZoQWxBX/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAmm5OAC4GA1w/5jed8sEJVP7AyV3qU5uLfUFIY4jxObbKwXqFPuhzfhB1IQCzJcD/FhduTZl6aQPySDmA8KWvCeXMNxoT7l+wuOXJ1xURLRyHQV+uXpYmsJq4M4Nlb2fYYtyJll3vsnUsyxlu69Mfg25iSKyn+CrMApKfK1IoFV0z7/Zn5ZiuInbF+2RgCFEEDUG+9QqujUwbEYNXZWqzW/MlEE1acUaybclEQhso1MwJE7SlQOALbuAtt7p03g+90F4289ybxU4wucsqxIADN2JHwi1OBSo1Yvi+Xs2Xf3gAAAMAeU82zKxbT43wvy4UvH32uS528iAvPWeh+SRKmHWAAAB2e2D2UvpolXYswACm9qNOGlbN4+HyYBcGXb1l8deVtNsrG5Eg7EYV1wBl4IW5fdpulgfrNTAhkn+Mzhs18AEypvlH4wcKGqXBZmcpAb2WvwAi9LS/dl6gpDVdfqi58YnmEAbL3x8nC1R4E6UWxS1gpqwYSEklZ2fIAE33ej96u5pZHR2x9Ae2oFECprnAolmbvLU6OO3dAnw5j8/llTibvsjJJtDsBH2LFe+ywAKKNh9VFg0D356z7Jzh7mIQxz2+c+CvqT1aRQYTfStRrJSeu344Ep9mb860L+DfdnGDT9raFxXBd/IYtamBylgo7BG2RVv6uGCiwZ49yMtu3VwvgD7mRDS2bcxxdYshMlUAbGX5kXbzOVSJbIicCjn8X+BrEm6ljfkmmKsy5vbuZejMU7RVIFtN61TzMLqPuSkGQTTknMVF91TTNseYVjhK0H1xACnAdBcr34F6PSrrngrpCLAR59oQJSQmtdOsfT8wCvrcJiJYE+CA54CgSNrFDdNQky6uGtlVOlFOJp5qpImYu2OglNW9GJFSdYLSnhBLriA7r0Qn9CueJz8R0e9ne4htOgokDBdYsWLfYAAAAiVBmiCX4IMmUwgr/wAAAwAAAwAAAwAAAwAAAwAGtx/6gAuBgArtdxHNWhrQA2JD615GTOHVTMLUSYOLWbBINoSX4bAIv7s7FhilQmyHAFwWSUK3CmiBPuBfmp60xgIAjja6WqxfXusv2XPFP5poLXXznzSj/o4vHRRTJpjz8jIo702o6/4KLPmKwDUoZU2sfWuv6BZSLlvWyUNR6qns/ArG19ZYT4C729AE+lYSt9fJE3pIgkIhvao70DM589PKnrrOPOmNr0tK6Dby5JkioOTUPKmY576fu1n4qklPWkxNpa67QgA+A4ZMmqkO7xXksoPce0CjlnYYdY+AqQMOSA6t31fNKpQiADDanh5h1h/rPq7tFJt+Ttc8NrePNfScRAKiJBpnZduNLMmcW9loX6AGofHPzvlcAGy5oOTrU5tr38bNmLjj/UEVsAEKRFacCddipL5Ry3ZH7J0jiyCh8JL5HnLVxOV/sQ5ufK5P3VES3iikz8l/bp7oYCbo8uDX8MCVRjgEcs+ZehOqDUz/seN4MEuAoLaOv1XJtDWzWZeGJHNjThuD1K06YnRcY5nJfUcKVmZvQ7cQjzK23o4shfCq7jgrFlIENrhSLrbfaUICOUvBLPEyhOWLFEAAFWP53wAAclgAoQA/qRBgRrMAACAgAAADAAAqrAAGCAADkH+DQBf4Ab4CKAAAB0PB7Z3sgMBQLLCk3F7WGAAAAwAAAwAAAwAAe0EAAAHxQZow0ngg8mUwIK//AAADAAADAAADAAAFL9WcjYAA5BPld04gJVP0fcgNXBgekZh0x8uO6H31qYCdjsX/B/XyYbKxarc6IKXLirLzrpoJZp4Y4bBfEceeSq4+110jCTzEo9F4cicoXw6/vA+xI04Et6LphagrWmHYx9v0pdOJIPaNS5pQSFjYDGz0nTAPjEaGt9fwdIxjfeQBv1uyEWacPXHQwGiugSACviPp8VQsLhjcB5nh7yDU4wqNXlmkEMDq+wU9ZAHwEFQ0ufQAEbsG5xWkU72nVxPDd1Uldj0lRoXReetBVlP+v/t+ZZxXz3+zD5y2oD8E7OB/iisKdLpwSXyJXzvz2iR3UTGGGmgQXr03iLlBwZpA+yJT9GsoWWPg3OzTGr80KYVUeJZv1/OgWvVIMeZ+jlcb8gsJuK7V/Df9JdQRVVKrIB8XqxRceH/GVKeuNDD2IDxZJiYBo/4fWjqp+dXInj10TJTNUXy2wddyLpD41cU7LwSmMFvPPfFJFyQROasF5NoJVvdVIUXXtSLmh32RazmmjiUF+hOGqCJIMuOfSFyYVwYmvT8QgOVOa6k2AAAm1AoAAAMAAMzcDQwW5awrNrDgPp4AAA2gAAAMMABhgAQQAC7AAfUAGRaMsE0nK4AAAAMAAAMAAAMABiwAAAIBQZpBEvgg/JlMAgp/AAADAAADAAADABY/Trb+oAPMjMExhkQje03OqXnqd3aGNs1S7uSWSTPQzv3Pw7px6Cm5uHRDfNZw7SfMQIbfWpbbWDoc70k8Y0BP+0bERnp6OxcYbwweHKwCtUIiQWrteGxG6ZYhsGiV5t8/dYrwZaLiedrx63HkG2SEGy3/bD0AQKVfJH26Uqz2FItw/KkL77eTCoeq2hCz/PG6PI4JdT3DNgjZNdDN9gmDr6jjpFlH1KcDnbwp7DH37hPPg2Ir/8ZNTrAaAALLefaAs6OfgGqx73+X7Iyk6TMdj9vlha75v9NSYfpXNxFAGnDBmZFfLiueJeHn+OyH3RraOB3U8K9TPqP63mgVT94QeiyApCkpO5jNy4ZnorMYkMGEB7yuIASD6f3lM4nQEniafE90CBLkmRYrh3wNBfaCYz1+qj9gAwJsRRTFepZmXfev/j7eto85toyiyyGXoWCzClCFyHyrafqsRTaSUv9Pf+mBRMx8Hbpy5zLPqE6YguaCyh9H2dazBBotXBl5VkMdsbi3suPXgaMcQrtAHPw6j9pt/57VdwPKLJizxwUi7RrbW33/gRaV8RgqU8m8GWNUdFQEEOhW4tX1kXFgWwpFwhXFrgIJHMdmIjS/QAGrVAAABkQXrp4QAAADAAADAAADAAADAAADAB6RAAABbUGaUVN4IP8mUwAgp/8AAAMAAAMAAAMAFph1oZeCUxfgAAADAKDxIAAElBjyS4bl72Xyqgaf3pES2Kyt1rxj6/WS6mVe8A7FLW6t3BZ4Y7iEkHFuzP6po1955c7o8n1X9Bymu5eo7nRUSI+oChYpcJrtM8NyyoKpssEgSrwbeJbmpiE+wS7ELB4UJja+XljNZadHEz3CdfKqTOpUCN9MwFYX3fruOu1iqGTvfUhTvgh/PBO4H+P5gBN5nqer8IDql4/ZsAFKyr2l5RNtLwH7CAPMzLlZKiU7++BTeoK7Qb3E0evHYAZV2bXN+ZyVqxzdVgVU5IjiO9sZ0o3TVxf3IrLD+5zVgCEAvTXEQvc3LHJ3albY7arwbEexlCFAV7hpYgHSM9fUqQBOFCbkVGwjUHhSKNE2XNJ3UIrWp+dZ4aGtmKqdUXFh5BrYBYKAAB0m/uA5cZYdniwm+2Ykta18pT4e97uB1AqO5pqz05MNAAAB6UGaYZP4IP/JlMACCn8AAAMAAAMAAAMAACSKM0prfM8SuvuZsYpQYfAPzqUYh1nnEd5jLZgKv5boGbupcQCArR7tT/0zUZjzT72OoKwWwLYF2ShVKIfWwLYFsJ6OobvjbAtgWwn+n8L9bAtgWwn+j8L9bAtgWwno70FYs6mTYeIX/gAEEVjaNO+M4holn/ApjB7lpfp8Cml8Z9+LvXa7X+BPoZKtz6OGiFNprPRJOFI1SxOMH6SpHMABmbAe2AJFk3iAVZletQc+q14O5r+6TnOtmplKMgf0rdyy0kcb7gNx5aEJ0xoY8vIJDkWtSHTLTDnQ5qSB/x6hcGmIV2xEYvHxn7qRLNIn0Zwkw2I9M50cEFLAJrydJBfQL8OHcceuCtzDoRierq/c1A8ULT3SHAke9EnjnosBZF4CqliSIHXQkGj4tGNNxprjeMkMmThfBz3kF1A/inBhtk5shr6g5j2RGe/O1tP0+sz0F6BFf36IX8OiWFL/PWy8Cr38GoqtzSuAcCg9Uljx9lbLlVt+iYdfSea7/ZH2ujPy0jqNnWgW+1gzaooXTTUvXVjjYwleoC51jgZcBT2mlKK2Y4+jL0T7Jkl4vSr/tg5ALwL+LE6YUuD01FzGTvqxELqAAAADAAADAAADAAALKQAAAkNBmnHPBB/+TKYABBL/AAADAAADAAADAAADAAADABTx/yiu0GEtl+PrViRqohxd+jFIM1bCtnou00i3JpVIshkXqYw1CmINQdkFOE2rHPjFZQYg3tokcIueT0dTvFO5ZWOEXP5rmuegVPcsrHCLn81zaXXag3KxwjfOnvugUs9ysdBgnABTGkIQhCCE5sAegobKbSf9n6s3w/CtDzAhcnAABYy+O3V5Ph7ko50TDUpMnZu+Wuj9weS/M+alcfFJ6crNz2ZF/t2ItG9ODDWm3KpneQk6ZV/4Ni/IZZjcx5SpSPqvHCWhAPu48UxRugcRd6eJ7fb8GoxrrO+n3fYLLxqxq6g6jbYsfNd2JuI3EeWZ5WIf4uEak26wezOZkyFeT7+gubR8Ewmxti0PHyZ4mOtm7g1AF91ngZjNce0PvWDrWrDGU39A4nVoSG+5+XWPBy/oAJyEpgdxqVaMsxyVZ/ebC0K5bxloAAADABDoWEgqC1W/4krLEAKeFAa6WQr4V8lQr1Arp2qAAhJH/5YchgalbGtRgaV5ylK0CzTXdHTbque+8CaOKDJTMBNgeSNtApTssGZ9/NI1yK2A3N4QSrSFPTUWQYAcPlxGftEyzC3E3hvuV47Qbpgl8P4eT3oWDofzJioIHmdTidP7YnWzpc4N+pDnQtN31NH1lf/SmIba7GJCBnkdjhlNP5iJANZ08bkvjvjMZVZySHkbSkkmzFYBzzHFPK2YD+o3hjBAQ+5t22biV175gAAAAwAAAwAAAwAAFTE=",
  "1920x1080": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAANCbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAApF0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAB4AAAAQ4AAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAFfkAABAAAAAAIJbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAABtG1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAXRzdGJsAAAAxHN0c2QAAAAAAAAAAQAAALRhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAB4AEOABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOmF2Y0MBZAAy/+EAHGdkADKsUgkB4AiflwEQAAADABAAAAMAQPGDGJgBAAdo6I4GEsiw/fj4AAAAABBwYXNwAAAAAQAAAAEAAAAUYnRydAAAAAAAACvMAAArzAAAABhzdHRzAAAAAAAAAAEAAAAIAACvyAAAABRzdHNzAAAAAAAAAAEAAAABAAAAGGN0dHMAAAAAAAAAAQAAAAgAAV+QAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAIAAAAAQAAADRzdHN6AAAAAAAAAAAAAAAIAAAFuQAAAegAAANZAAACwgAAAmYAAAHhAAACFwAAAcwAAAAUc3RjbwAAAAAAAAABAAADcgAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAFe5tZGF0AAACrAYF//+o3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTcgYl9weXJhbWlkPTIgYl9hZGFwdD0yIGJfYmlhcz0wIGRpcmVjdD0zIHdlaWdodGI9MSBvcGVuX2dvcD0wIHdlaWdodHA9MiBrZXlpbnQ9OCBrZXlpbnRfbWluPTEgc2NlbmVjdXQ9NDAgaW50cmFfcmVmcmVzaD0wIHJjX2xvb2thaGVhZD04IHJjPWNyZiBtYnRyZWU9MSBjcmY9NTAuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAAwVliIIABX/+bw8yu9+IWSELcKSEyAWzel2xbaIAAAMAAAMAAAMAAAMAY89bX93AAAADAADQbAAAAwEY5AAAAwKe8AAAB1JAAAAV8AAAAwBJgwAAAwEl3AAABTjwAAAdMAAAAwCm6AAABFygAAAdKgAAAwCtAAADAAUgAAADAClAAAADAUoAAAMACtAAAAMAYUAAAAMDNAAAAwAc4AAAAwDnAAADAAeIAAADAEUAAAMAArQAAAMAHLAAAAMBFAAAAwAMQAAAAwCKAAADAAYgAAADAEUAAAMAAxAAAAMAIoAAAAMBmgAAAwARQAAAAwDNAAADAAigAAADAHOAAAAFKAAAAwBFAAADAAOcAAADAClApgk+YAOFXCfnWJefP4L/sgZQuvStL9SRgSNohm3hQF2poyxYMMZdgAmu2U98g3SxG4EdPqCho2do8FWUSSeGHF7DuC1K+pGZZP1C+sotKWwCXtFAAAADAAADAAAFAAvO+XZudLnpedoGXzysmmPCCBcCL9IuLPTHBtpwg5/c/plSR9eoI63mfLTSr6LUoAAAAwAAY4U3oYi008YpWldcn2zB6h7ICZtzxfrOTZqt2epSHjOE9maK3G1nBsfmooeQhgAAAwAAAwB4AoEA8nUtzQvMoQuhSeSYvwEhZkJd8wbtXu1zZqqNSWqAAAADAAAak+FFhVWMaynr0jCT0dJmejuGvhTjK5BHOazcQRW4g695tO4AAAMAAAMB7NLN0SaMsVlvJnGZy4j3foLNMAIrZPtp4XMmFB3nV1egAAAOYZ/H8ohBw1jaq9oQnhf6OAmoYNZwWTZ0vOc0AH10UOiO7H4k5FDaTjyoOQAAB3DfDYSpyQAAAwAAAwHIAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAHVHcWGQm7FsgAAAwAAAwAB/QAAAeRBmhBbEFf/AAADAAADAAADAAADAAADAAADAAADAAADAAA1XidZ/AAHIHnGpZmSTR4wJDDmdKRD9f5GKt4r41EOQYhdGfYBJ35pl+Hb9LynBwyddTDEPLnsekyuT7Qz1593dGyow+ODal/eKxi1KdY4gtyi9j/7/Jn7vBSSj11iuASLj7dgaWpz4w15Uv3lu85iAF/ib99VMcjO2y1jgGEGFoqGSH6jLEv7yV9lHdOaWHH4MxQhl6NpYewx/owVV0pRpkFzny9msSkQBYZI5JR/SVN4rJTrvIQAAAMAAcoNo5UZ8Guv3Nw9g66nfIx2ZPoxDrAjJ5XPt0wkGjP3KezFUzEVcP5C2MWgAAHDRK+HR/7cFOYBZMmoYk8EWY3BWbNpeaJcPUM4SkPe/qL5Cs9Sp4OexwI4kEmJ1UAFulwxwAADaiGirJf1xsuckgdeM8wFtEV7EeARJovGm/66LTuOFr4w+aOv7SEqkD1NpRE5+8qGFTyB/mGcg6fTqTYS/ZmlEBz7JY+S0xGUrQrGV2uz37X+sWoABRfb0SrbTJZunL7zuBDnCyy/bfr/jbBczpHzuHMutHzpkRK4AVasKwWrbxPNSBSEyvN43bE/hLsaMYf5luTlv9Jg+sNEeMXUK/inI0WoAAADVUGaIJfggyZTCCv/AAADAAADAAADAAADAAADAAADAC8epg/EAHCqlNmbKc0M+w5erdPCLHK0lUTo77U+dUwInT2qySgAYf99sdx3NecY8DyjI/BB0IwgVOdkHyxSgNEPmAHai9oSxAIwXIEyjRDcGJ3j90LpFt9EqTzXIV69L3cpgABQr79EWVVG9HlO31hvw5z8NDVjmf2Q9lGCEIwl6CHv38xmk19KaYCo9sMF0L59erTG8rdVOv2nTTF77n6SccRuf3Pj6nldXN1XdshWtzjDVw6qg+ih4YngavJ6VonEYLSLA+Hqeli6bgFIpWAADpAK5js9aUU/cInWoFfAAAADAEqK1/+WDHCR3oS969rbetKMXnSM4rQhI1OBjwcgTgAAEB3q7UqRCXgTjNErBStipqgY3kLCNovOvbeNrgmyu2fbiAB4pjy7pQWQ+E/VQAQQS8ZYoZN9Iw0BSWDdANoXiK/HEWNhk8zdxq1KFL5W3qS9WzLCYrlu4UQpHOXM/h6lwADCix0N6EdtQBFT4v1XviQW4dTrDsfGA//fCeVsOjY3R00QedQs5in1LWNoe0t+vhY6/lJXrSR/+OFCtu2KN80vRQe3AhcwAvM+5ZIbiz3rCg/5AAO1/iWkFs/s2vfWaIl0jJ4KEABJ/RJFqZNkjAFdTePT4SPz/CsgPhPw9adTNOs6OINbAGdEsAMHVN/mSVn8WD/1WWBLDM2jKRaxO9eKePUphAAAAwAAAwAGZSEshU0kgZqgieB6GPz1QwAlVhi+T3RzWSWoBO0Kg5zvszeFO8bMa8QLbENc4hGzLW7UgAAAAwAAUaezAlMR+SYNjiAjo6R9TySkLAcmBcM/ec+h6zp5yED0zKjbFhfUq2cE1kumLjk0C2i4KAAAAwAAAwBdcnP3ap5IAAADAAOOkRxhgRUzHSUAAAMAAAMAJQ+H+3Fm4rW6xAKkcMbXiAGUlQxWo/gPyotZT3RgAAAwXNjllDiQbVKoA3plseuS03F4VWIRoza89toOcKfighS4zVjFFXiobAAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAqYEAAAK+QZow0ngg8mUwIK//AAADAAADAAADAAADAAD6+HjfEAHCqlNmbKc0M+w5erdPCLHK0lUTo7l6YdfOJUoMqspmiYJjeLyLuMYypAYmmQ59rNOVD9ZCcW+Y0Pga/5Q+nX//gfkywCEE+Ld7ZNSfTefmMoobXXu0YsA70AFhaGilWq9gBLjqPKPRlFQxxv+gnmlM/bv3kZmQ5hxApIqHBMvB3RDX8+NrSyXfPWxyT5QmgZbEVL80Mq2sy0oWEzWPcRtod+YvbSMklbb9TzQB7N5opDNhhtMOQpVWAri2OvIMDE4L3PKDIWjiFk51XU3nE60qZrRexxOFG83hN8qJHYcJPgFkXV5NvF6jS0l05GBK9zOPkxgrCztLqfm0Mj7zHNhZVm5ObRT2UT/Ue/1FORLBRyiOAFBFNx8+gto/zuLtLL1zMzQ5zsIWiiD9MtwzUxPi0n1wAq9m4zPyIkYVwnW7yb/UCv+etp88V1zy0qrFPfoM2LNfd1h9DS+7lzGh5IsV2j1GPjyfh1pi40mgIGRhbmF9HgLsC4Xv0P8h7HhdgwTRcxtQlHQjc98g3wGL2ydQTE7/k4YfNxPsJJBDdu7mELn0ZLC7AP6d/32YtuiS6preRMgyyaZnCl6dhGr1uhBZC99jz6/U9knKyzGlZx0Ln79VEQALVt2qmCb2pgNPONEdsXljQuRzeukj4Z/qEtHnJVDdBrssh4unuMmvsUwEH0ikjtpwyhe/yIKoPD2jmGkDjjcZni5KsuKb4dEnx8udwxT5UgR+DUe6pw3mhprYH8Idt2g8qVAAAK8m40iy0DKgD9QwQZamkxOrR7D/4kF2wAI4g3kxSRRVVNsAUmU42cqJxUahsAAAAwAAAwAAAwAAAwAAAwAHHF921TLABnfpbnguQh3kqH564MEF8kMjjEZoYAAAAwAAAwAAAwKCAAACYkGaQRL4IPyZTAIKfwAAAwAAAwAAAwAAN3wCLbnDqAEpwVWGRCN4WEe9dUb22g+qLxlMWJjrRxP3QYeaVuc0cZkg/MmZs/z9PUFr+h9NIsIbYJb/azrn+pIiD7OvsOiyKlVuxLhEI5eL2FNpn83DVgQLbYvtqCUC4cWjRjG9i9wAUAEfOd+oSIcm6mEllUcA5eacwk5aVqnR4B2//wl/JVEU7B4IE5r7uAHC6aySAEUEDonA0BjmAA4FXU+zY9od3QEwB1lH+8zOWOo43KRX1n+ZoNqDNB9fnqFYsVFcmyjjFr8KXIIz0nZAFHV33I+38wlBJjALLX4W4yOE08wO76viRRTVFB/kdA5IVYFhPVDJ5tDpXkeH/N7rcNAk+C9U0DGtPtntppw+E0+IZoFw+PT4AeghKYLy/WXVJ0T4kVfzZSy7CVGKTeTJ8igfLqKsDC5o0PbbaF+tPjn/NJPI+DLA/r3C5ahZiELtFkA7hP7kIOnrRC+oeoYQK/rqp4QskRoWyjIE8CkrgLkOxOc9Lw6ZCwzxmge4k/sdz7kRu4eCnzeX+wwWl+ki6yLiesVAcg3yO93HigufIRZQhWvgtx73q8VkfAEyAAADAD/cNq3YNmQmpVeIaoSI34dh9Tjqu3M+peR50/tOlykQ1MaZz0G4EAAAF/N2FAuU9EuPkRUXyowABPSkY+831gO7A6C/MpTqSsW8FNzEQN6UwmAwxWixNxpgqS/niGFHIh1R0ZloDliEsxfwM7k0j2HlboWmcJJ/GUFWoQrLaFKXjZXp6ECVhQK2Rx4eyQAA4wAAAwAAwYEAAAHdQZpRU3gg/yZTACCn/wAAAwAAAwAAAwAAOa7qif2AUz5HAAADABGjrdVK+AAlMrgfybodNuvWG5kZA5iGLc47Ni/MqjXLcWAu2MI130j9D6Cce0xvQlD5Eu3vFFEyO/ZIGuaDkPW+2DiIIlnHzOtwAwwK0Hoz8scmY8aexZLRSWAhky6VHGYW1FEPgrReam7PS7jIWw5aFv84RbEQhrESQCdHSJIxIrOJE6JHALWDi1C/KnXdy6tml7fyBFcCZ91UU7YJAY2uJaJCkWeaLPiMyAl4un0BQh0NesdDlgGUthf0RoqxQR9TbTKPsTByXGjwWBg7yHeBazBEbU2Rx7h1gkGSZ++Fbmwh3Cqxhzr8TzppLBMZ6bY78PTJ2BFjgMmSqFqnuokcKZ6d7nrjllCq/v7ONu62yIl6mkRQ7TI6mdw6Zy7VzAm3HJXpKNCMoqXmvIYT9qfBGIdiUozIB1ELQfqkutvhn8CRxAAAAwNLloVPFaV/gvoDK2oHspRgC0AAIFzmzl0gwSnHk8PRZyAtvCPn/h2WKuKbiC+pNJIpGqmH4Gc3hECI+GCkLOmCrhnRMR+PrI80eNwAMIUw9AbDrXq44T4kjIwsQAAAAwAAAwAAAwAAAwBqsBVMP5TBAAACE0GaYZP4IP/JlMACCn8AAAMAAAMAAAMAAAMAFykf4/JpZXlCAoAMjhUiWWSF7iIMRGktpK0EUo9hsN/k+D/TUrTWcL+CQd8VaDGfv21ibBbRRj/G/xEL9bDqNedsGflZB7rqSasox+HEUwAfqixSwamOO1pVcfJLNzY+kHvs7e1MAN6e2MV4YtTVWmjGH/M40f0lfo/1UEkFYGJLeTsm5m14FtI7H0oBNgEtBeCX0P9qTGTqqMz8JyQhfN311ezUwhPaY3HolUSdtUHRtQtINe/ElHCZgpxibL+7+HaSih3swPplIE7rFKboxKX9B8zjfcy2MC8DqTWiKwz489LmA8IpYzaB35/KZCfXKaLAZ8k5/kcRiawLGBhktrBCgTwZzwDYESk9h/ODWJzUlleuIxN9FLAz5QV5tnk6tLlNMh7buZoI+89ViytHl6p7lq4bZrLyRE82frWOZM6YMchs/kKWAAERRUd6JdB0jrNCT+siweAAASiSjvsyShiB2IuQ2gnG9/m/c7RWzuawf0du4BpOw13Y/pmEU9//GFQy4qhVX2FabNZ4QW3Eg9IxLPpKFYbLdULLLFNRGm5VfxBXFZReEwfeSEks44AM4Waf841udCa/N1RPohZtSEyvHfZ84EJHF9SF5M0kmquvFR5qfNACEUcxtvTnN7LYFBPk8wa5yQtBoAAAAwAAAwAAAwAAAwABZQAAAchBmnHPBB/+TKYABBL/AAADAAADAAADAAADAAADAAAHkCxFSgfeCqD6rUVGr2PeUecI47YuI7sHN191kxXz069TeNtfiTAEvry7O7fRIkLoEo7VZTPoue9smw7VZTICvkof9w4O9CjVz+zpP4o7FePUUsuTcaqbhwd6iMv1Xm43MQRcIhxybyw/S0a7+UWL365vMALbavUn8QVHp6l0fuQ7kbCQH9p9lT0OlpEJyBp68dGXJHnIX3KJHe/NrTF9ibIdJGJRrv4Zs7H6JjS1wGAFxqYUR9oVpcdyYE05qpOeGUmf00T7UpSzsq1597hiO+hAxKaYx0c3HHzVp2VH8fLm68xCX3/I97Ljup+B23u35EPEGZD7mXs7ZxaDqsOIWg7+BklIRXLetOXkC+Bl/5vlRiDmdtTrlkZSh+mZoRDF3NONwddpF3z17fjM2U2qT9gebU2ZEhdR7t1+G0mxmD0ZY8cnJ5DwE9UNa8Y8UCE9crMHpaiEUSyIosfbQ+QIxNk4Bbx6PbstVzEIzHxKpwswZeV6ll+jRub46BaByoHGxLa/KqLF9yWUVpVQAAAHzMBJleTAbfeqAAADAAADAAADAAADAAADAtM=",
  "1080x1920": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAANabW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAql0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABDgAAAeAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAFfkAABAAAAAAIhbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAABzG1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAYxzdGJsAAAAxHN0c2QAAAAAAAAAAQAAALRhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABDgHgABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOmF2Y0MBZAAy/+EAHGdkADKsUgkBEA8eXwEQAAADABAAAAMAQPGDGJgBAAdo6I4GEsiw/fj4AAAAABBwYXNwAAAAAQAAAAEAAAAUYnRydAAAAAAAAC0KAAAtCgAAABhzdHRzAAAAAAAAAAEAAAAIAACvyAAAABRzdHNzAAAAAAAAAAEAAAABAAAAMGN0dHMAAAAAAAAABAAAAAQAAV+QAAAAAQACD1gAAAABAACvyAAAAAIAAV+QAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAIAAAAAQAAADRzdHN6AAAAAAAAAAAAAAAIAAAGPQAAAvUAAAJ6AAACuAAAAdwAAAHtAAAB0wAAAoUAAAAUc3RjbwAAAAAAAAABAAADigAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAFo1tZGF0AAACrAYF//+o3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTcgYl9weXJhbWlkPTIgYl9hZGFwdD0yIGJfYmlhcz0wIGRpcmVjdD0zIHdlaWdodGI9MSBvcGVuX2dvcD0wIHdlaWdodHA9MiBrZXlpbnQ9OCBrZXlpbnRfbWluPTEgc2NlbmVjdXQ9NDAgaW50cmFfcmVmcmVzaD0wIHJjX2xvb2thaGVhZD04IHJjPWNyZiBtYnRyZWU9MSBjcmY9NTAuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAA4lliIIABX/+bw8yu9+IWSELcKSEyAWzel2xbaIAAAMAAAMAAAMADKHna/u4AAADA0OwAIxyACeWAAwfoASZMAIcGAEl3ACnHgBvgABRtABBygA59AArQAAmQAAigAAigAAkQAAnwAAwQAA2gAA3gAA8QABBgABWgABrgAB4gACKAADBAAEKAAGIAAIkAAM0AARQAAZoAAigAA2IABFAABtAACKAADeAAFKAAIUAAOWAAUoAAhoAA5YABWgACJAADnAAFaAAIoAAOcAAVoAAigAA5wABbAACKAADnAAFsAAIoAAOcAAVoAAigAA5wABWgACKAADnAAF3AAIoAAPCAAXcAAigAA8SPLkB3jwABz0cKwqxp2BVMwbYhwmvJtdgUK/HmpBtgAAAAwCAmJH2rA3+kwikAl13djphocTankXMxWc2dyYB73U/fvfKVjnZ5LLXHKNvLtlDKVqjvWu/M9XrVicjGMX1217vRsqjh0G1wU/igABm6uKH5LY2Xsg8k7bINrRLL9HowBhtizgNPdcr7wrLDG5XeaJr2fuD+q10ZgtcgcaUVfJc9c4rgAA2JcRQ//u1IQ54HyCYrM2BtUa+w8wTIeIMcJZ5v5Ebx/+Jg3z+pBUeax62bLn/j4AAALvUf0/0WKyTE2M6azAUNWS3v6V6oXw5O5l1LrUqlgdZGIxnmwGgdQgAABVOjR3FHrXtmabeF3EC+G97dhezOGAqegcKuF6rBILTpGAAAE936FVRkEW625xDTjL7r63w6QdJRc/8nJmOZ2RTAAAxnTbKi/jFYAUMsDpGdzJoi8ZMpxtYQhbQClAAFty6sGSPX0XsD6nmLUDN+wjfXO+OJa0hmQABGGE/5NSXRGe5evrYT80UbJFCMYYjTNWlMvFAj9SoADJ0i6DLe8I3EKUqht7gvxn7VyIJs30AA7+gtWkn0AUBovviACAzZDLT14CGM2gxfOzqR5lhkBRSpx/9AAAEoh7xpdqfFgAATd9FXta7rACRU4QAB2i9q6dYAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAASUQAAAvFBmhBbEFf/AAADAAADAAADAAADAAADAAADAAADAAADAAAy3idLeAAOQT5XdN+2ExEdl9cGxHk3ioJbYXbSJ3Z1ygQFtj1R2Ng/nBaIiMcaGOTyeDdwheVDj1OP/oWRTvi/yTDZ2AT9jBrS2oxkN2XDt0JbCMWYYVH+7O1RFDrQIN+l/nEe17n7A69iYBG7cldRjALMEU9BPNTAcrjSgou2NDoLtc6YqDteRqIIUg+v3+MOkD+YI6GQqLdOVHX+cqWh23kTdvLlUvtEwhuFQyfAhswAAQin4m3/r2WaLa5gJNzVb9pywuhgAAADAGC23H629qfjtKmpLUsnDYAATHzQ0pW89a30Vzu0mh5yolVnf5V1KSxkJb38i4CW/aYfALVsiZ9rnEIbrldesG5P2Zo5i0ULyCXlBixVUtGy6vAtqdmG7mBGSfPuxuVUixkTykuqfY3+V/aAS7gTCMAAAAMAxXqOYxoFzq96fV0WgAB4goESPJt2RnbjNDMtsYlAEr7tr0s3w1D6hHLtgeQhReUlsOCABOlZ/2kfBVCn0ZENST/NSAD7Jl2/lQydcefo9lB5BDKSpus90Ag9z280/GNKaIl/Dba0M09960AAZrkNtAfajtGbf2tqZnrzfyB5Og5VbEAAVOpTsQ3uW08NpCUvrSmLATQnj/du8Utffy7G/ShuGzdtp2/7LKcqcPrBxUqk3Vp1RPRVgs7DPrein5L5ywTdgbBxNE34N+lAovUZiLUevE5H++ba5u8iSlsoXrOLttG7Gzy9wk5+UBC+kxqFfI6BfsIlRe5dDfnlWLLnJ6pFvO/g92K24s0A2r6fLZ+noFmig+cQHj0wZM7SptgwfR6k8h6DUAAnFXLGB4Hf/pbuQAAnewerIgYEnISVF1oAAAMAAAMAsVp+COHIEgsne9rUqgI/pFmSIi1Em7Fn2fY4plvrtXxfE7DU2T2A2U0oviTHM31yjBfqAeEAEgGwOunKJAAAAwAAAwAAAwAADFgAAAJ2QZogl+CDJlMIK/8AAAMAAAMAAAMAAAMAAAMAAAMAOp4eN8QAcKqU2ZspzNAWNAOrdBsChgwYllWGJJ2EnsWDq7lFWLOAvn3/R2krlreEwKX3d2H6eOjTzXta7SsLEeYm1vpYQG0SPLlQT9AQ9vucWJ4Icg3WN5RGJm1y7hN8I+qO3RV9bYZY9fI8Yba73uW6LB9CFnykHC3EvASwJZqZD3aK3MzPlTcpxQVTxBpvZslSo6THvXqTyAOn94tVUjyjbMqXvDFml93u/MXzDWvtAAAJ2gy+ybImxE3G1XnMx6/NWgAAJMaF/Fd/LSsWD8rumtCLpymX2SSYSZrWAJjczPEh2AOc7+XHhKDIsS4ueUMeQYwApg3gXf8UGqIVIlhVKO09ZAbx3fihXrb/wzgSZKQFb4bo84BXABlVZINdl+Y4wAnFKvgEjRKw+V4tIZwBlxysnbBUqkkbAJFwCeTj6ejYdhLiNE6j+9nz/QTiWyhJgsTyF1lBcDSWo7FjOALUgEFADPZRKS1qXVj1EP4t9gie92Zr3IMR1c8CXxJo++njmHJIFwYh2cbulmvMv/hMcG45Q78AUQYjz3Rxtwn7BfYLRyUeKUW4thyVlnqqOrKKV10ZXDcvK1kemSUvWymLx9j8+GlJnFWU15t0vT63HYR+OazFOMOJEVJ2nFR0MUuxJyhxyi7vAb/nMeyNMGTIZY5601oiBEAEcIAAH2QgBLAGGCbNAm5RhsFcJT5nunaT8CQYdAAAN30NUywGKsi+kUAAAAMAA1gAh1Twgezt2yKT73KKjoC19HUXvPb7YAAAAwDrt4QAAAMAAAMAAAMAAAMAAErBAAACtEGaMNJ4IPJlMCCv/wAAAwAAAwAAAwAAAwACu+rORsAAmWEDvlq7qhKfoCcoZuClSpu79sSinZde1FreuvA2OP1AiIaClQIZsNiF1rmZjfU37L0tmlhvpZko15W1TwABsHZwvohQrUGGu2vkkDZ03bxwZcyPZrby4QRpMzDpbkQ3ghm7bXbPIz/8OcfwhLzKIOGPuw1MlaZeAMjKze6vaMxzvamvrC+v0fI+j37pFyev7xuAAAVqwRT+ZwcxgV3Kx9ByjIVe+PVJf+KDKxmR0Bd/ZEyGaxh3iatmWB2Pl+c/HHcCPuh3pcF6WwunuS4baEiCkiGN5EooeQQA23OPM2DPEqvVY9O3D19HtmwJtmbZZ6EdjU1+CtdWkQ3pOQcNQTyd4+hHkXQZld19O58yZBXQlYGZ7ziZGGrCwEzaq2Pz5A1yAQ8vhXZClLacZSuB7CMhl1U7aGD/sSNUFQigdNJjCuYcjtokREbREdDYUQDati7+Fk7/VTGpD/pFn55UPdf69BZigBU1xmwyTWNFoto6GzRMzoBpCQ/caFNb8VlnVRCL0fFM2lD+wBQtMVxz7HdiMe41uUo1J32jE+b9bLaxD1GjbeBfflL4hRNnncKWi5QsXTmSvWMLs8pneORFLE4t3xk9NDQIEHBEwl66unxJtnf73sDfPv5NyJkk5cHTuyol0lVXt6cI/PgrE3Dfeb3L91lXXAvKKg5Hu58Dc8x1YA62gsoxK0DeHkvPxoYehFBCVPcuRQAio+rgkhchVv/bVflxi/fl7TYLmu36LvTz4OwnIegEeGa3DpHi/F297Qp/7PAFgM6ilDbN+3ugTEABiz+ElxGtHWG2QHhMB7AlmhbRYAdkw0VBgAAAAwAA04AaiqZYId4btUbwY2kDgHAgB1QAAAMAAAMAAAMAAAMAACZgAAAB2EGaQVL4IPyZTAIKfwAAAwAAAwAAAwAAAwAZAkVFlfGwAABBETwRmaIFqX/MXaZAY2SJJ3rt+xs2BxohhRGL7J+lWvmlsjqmFAAAwVrR5Ip0OmpZdaEF0f+Ur4AWvdjh/6gA1iWQOw23xmmhfAWN3XgidAFaY616BIWoBRcoPOLsfkqmrA/9pGr5OrnfJ0ANm97h7BsgeVezAK4hwvFXkfp8FFYA0InXUF0xe8QKs+mD+vkm4bHkgo8BEsCmE6/CEkOVge719XF34D9vTwQv/H6JSYZ0ZbK2aWEeTBIfJAce4fz8Y5iYAAaRCsrjnCloPg3KZ65wNK9bkn7rR0g/DhWV3B3qw0vBkQKgXzG/KOI2up1XUV49K5QCl395K1Ka4bnNzmVF6N0ngjSlHrZFIEHViX9dFzpxIsiPnlR6UhAurxW6bllFdPe++7SFwMMRSM4D606B3jBO2o/dOAM2sfpDLGyuQwJ5W6GhmbCATWRGMgBeCRanf9uKVw06VPNappkEIDWbkQUgsY2ihMKAMjEqA9cnP2ZjADSOwaWiswSLOXUX5UtpM3Ptt8F0tPIAADzMMAAADGIAADtoB9/KxHw9MYhMDlwJFoAAAAMAAAMAAAMAAAMAA9MAAAHpAZ5RCSQS/wAAAwAAAwAAAwAC4f5v44b4rPIOJcitjvKzGd7mVo0C+7EdE9kLKhor52niM9kbk76DLGe4Iy6vVfddXQ0DRbcKcLBfEKeaJ67wcGNF1xHrxmiHkbjsq58pe7RiB6BENW5iaUNgtzPyrZHWN8ddoqwT+uoVqyPDfufe4lMcT1Ql5CGXoGJSo2KzEyTmouoyLE7vOQrUpvvgAJpk88cQ4Iu9nzuGDqxAd4WLbithxRQyCeJXGMQbVHFMZIJjfNOdmG5q0ythhWUx5PTQg+aDWuAFqOXAlCEVOc7EhL4MaQwF9+YFnxdn+hy2Ud4jDZo6/iUrAPo60b+AHhCkg3hWM8y2XcBXiNWB6j0OWsew69UcYmk2bRpcu+5IGoXjWQcZpVtiFaQfHsVAS7lKXgnpwpGc/q2nszgQ/qoXm0nwCoXnddwCSwt8NhmT1co99nH2+Fmz2s/SYaOJRMkAawkzUxYnYwk0yK3dXOOahkesNwTE6ofG1uwz+firebfieiFycLg3CaDN/VN9G8Y/og5kxnHsVM0BKKo755VVLJ3h23lXhMaOStXPS+OsCLLx11kHIM5YFcgAAAMAAAMAAAMADUVbcLpUm33BWlQImJSdHNImRbEQAAADAAADAAADAAADAAHtAAABz0GaUZN4IP8mUwAgp/8AAAMAAAMAAAMAAAMAFXh1ofatneM7IAAAFnaDfFHaHAYrIU5/eyoWt0TKyqSA70e2PsM8uf6MA+rPe8vY5PAs97y5vVba3ve8vjPNG1ve97fGXyfqz3veXX+afoWta1oc0B9wRES0cQmBT/ti3O6cfVj0midv+HIxs48aPa6zcFfNHOtXQKQTEUAg2/8AAg9k3YjQmL5OS+i/tFAFZ9N8Y6T/NhP8QAaQv6GJ0PRT6zSutHjgJdok8d6noCn7j0geb27yF1pVbmPFRfcexJ7O9twpXrI2fxUm8Eu3LDHaq3vN8viIAsl5OAbIKb/JV5zRQiCyaw0GxiY3gReZCm8hjKqJwpaPBe+OO76uNhrcuXrDX65AkbLlKWjTWe6NcA52ii5LNaLuGZQ7t0MZjGH/ag13PigUlo8ppS89Nfmvo5nV/cTIiP14IOgiWJPxs0oGZm+04MQAhsofLcV3U2rsk1BYLkvy8z/QIBkf2JYlKoENztSCjtW8vbcmWMBYMLZ0k4p4oA2VVpUYrxqfIUk8hyaxzCJF0AjO32u9bM206PI2DAIMuAJXllPjl1V+2qZYAAADAAADAAADAAADAAADAYEAAAKBQZph0/gg/8mUwAIJfwAAAwAAAwAAAwAAAwAAAwAAAwCwiNS5ODitTa8SjiIXWCX37lPbH7yvWBaVGUOb7Crqu+XfU0Bg+HlGrCCYbpbbI2dKyHjYhkP4QKD3S2zJfRW6X4YA+8N/2eiX2vwwB94ceSa5JQ/hAlsShwAZtEWvtfhfeG2ZCNw5Fr7X4dazIJiC92GNY77EWFecXxIl/xJwAAHQAoYC9pgCf/+AAWMsW7DVzHrMXugo55Lno7/lUVv/sJtth9Djxo0d6WmvmTas+L3BWBuOer4Syjt/q/NzNXMJiktMA9mAzRD718SFwRKeeCDCIB2hm2X6hG3RNr+PvQ0ZXbL6UDACoUKOy5GsPPgZgVnmBFINDg0YQAAzaRvIBoETSL4blhbkiqkWy7FD/K9B8hNZt2qQTKMKWjmkQvaXGJ3fa1n2AZO1qm/MV1ccFAAAZqTASwiQFdNzrZyCZQdIfHIZLOLwAABm6sINpGDkUqgoOARAmvLptfWQAJ7SX/4YKbvUPbl1OQ/WQdKgSSTSAAADA8YBuKeYqm4fZTBAcAHOlP0n5pMpWKin0R4mAAMYpCt9I6OXTyiDzaQAH1ffcP/h4BtjLiDgNWc3pKhpYAwDRTsPE5TvGgBgKwrPVXLk8DSgAIqt3l6rkSVrk7UTfvZfdNAQqG96nk2k9gAgJJN5ri1lwlo3R5DE8iRcmqgHjzweW15RjoB05PC33RwegyxJ8MerNxNthJU33I+kFEGHuyyJeCfPPfLza8HsutsI/7Koktw81RpJKnq/J9qazI3L10fuFWilicCmjwgpppolZigANQgAA2u6ztUAAAMAAAMAAAMAAAMAAAMATcE="
};

// packages/core/src/providers/sandbox/clip.ts
var TEMPLATE_SECONDS = 4;
function sandboxClip(size, duration) {
  const template = CLIP_TEMPLATES[size] ?? CLIP_TEMPLATES["1280x720"] ?? "";
  const clip = Uint8Array.from(atob(template), (character) => character.charCodeAt(0));
  const view = new DataView(clip.buffer);
  for (const box of ["mvhd", "mdhd"]) {
    const at = findBox(clip, box);
    const field = at + 4 + 12;
    view.setUint32(field, Math.round(view.getUint32(field) * TEMPLATE_SECONDS / duration));
  }
  return clip;
}
function findBox(bytes, type) {
  const codes = [...type].map((letter) => letter.charCodeAt(0));
  return bytes.findIndex((_, at) => codes.every((code, offset) => bytes[at + offset] === code));
}

// packages/core/src/providers/sandbox/adapter.ts
var WORK_MS = 3e3;
var LINK_MS = 36e5;
var adapter17 = {
  id: "sandbox",
  name: "Sandbox",
  about: {
    summary: "A playable test clip after three seconds, without a key, a network or any cost",
    summaryZh: "\u4E09\u79D2\u505A\u51FA\u80FD\u64AD\u653E\u7684\u6D4B\u8BD5\u7247\u6BB5\uFF0C\u4E0D\u8981\u5BC6\u94A5\uFF0C\u4E0D\u7528\u8054\u7F51",
    keyHelp: "None is needed"
  },
  // Reserved by RFC 2606: it can never name a real host, and no request leaves this process.
  baseUrl: "https://sandbox.invalid",
  prefixes: ["/v1"],
  defaultModel: "sandbox",
  keyPrefix: null,
  needsKey: false,
  free: true,
  // It stands in for any model, so it takes whatever one of them may have.
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "seconds",
    size: "size",
    images: "image_urls",
    lastFrame: "end_image_url",
    references: "reference_urls",
    negativePrompt: "negative_prompt",
    seed: "seed",
    audio: "audio"
  },
  imageFiles: "multipart",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "no",
  minimumPollMs: 500,
  tasksPage: "nowhere: the sandbox keeps no list",
  submitRules: [],
  submit: (root, request, extras) => apiPost(`${root}/videos`, {
    ...request.extra,
    ...requestBody(adapter17, { ...request, extra: {} }, extras),
    size: pixelSize(request) ?? "1280x720"
  }),
  readSubmit(body) {
    const id = firstText(object(body)?.["id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${task.id}`),
  readPoll(body) {
    const state = openAiVideoState(body, "no");
    return state && { ...state, cost: number(object(body)?.["cost"]) ?? null };
  },
  assets: (root, task) => [apiGet(`${root}/videos/${task.id}/content`)],
  async answer(request, now, random) {
    const path = new URL(request.url).pathname;
    if (request.method === "POST") return json(200, created(request, now, random));
    const [, id, content] = /^\/v1\/videos\/([^/]+)(\/content)?$/.exec(path) ?? [];
    if (id === void 0) return json(200, { object: "list", data: [] });
    const task = readTask4(id);
    if (!task) return json(404, { error: { code: "task_not_found", message: `the sandbox knows no task "${id}"` } });
    return content === void 0 ? json(200, status(id, task, now)) : file(sandboxClip(task.size, task.seconds));
  }
};
function created(request, now, random) {
  const body = object(request.json) ?? {};
  const prompt = text(body["prompt"]) ?? "";
  const task = {
    at: now,
    work: prompt.includes("[slow]") ? WORK_MS * 4 : WORK_MS,
    size: text(body["size"]) ?? "1280x720",
    seconds: number(body["seconds"]) ?? 4,
    fate: prompt.includes("[moderated]") ? "moderated" : prompt.includes("[fail]") ? "fail" : "done",
    mark: createHash3("sha256").update(`${random} ${prompt}`).digest("hex").slice(0, 8)
  };
  return status(taskId(task), task, now);
}
function status(id, task, now) {
  const done = Math.min(1, Math.max(0, (now - task.at) / task.work));
  const base = { id, object: "video", seconds: String(task.seconds), size: task.size };
  if (done < 1) return { ...base, status: done === 0 ? "queued" : "in_progress", progress: Math.floor(done * 100) };
  if (task.fate === "done")
    return {
      ...base,
      status: "completed",
      progress: 100,
      video_url: addressOf(sandboxClip(task.size, task.seconds)),
      expires_at: new Date(task.at + task.work + LINK_MS).toISOString(),
      cost: 0
    };
  const error = task.fate === "moderated" ? { code: "moderation_blocked", message: "the prompt asked the sandbox for a moderation block" } : { code: "task_failed", message: "the prompt asked the sandbox for a failure" };
  return { ...base, status: "failed", error, cost: 0 };
}
function addressOf(clip) {
  return `data:video/mp4;base64,${btoa(Array.from(clip, (byte) => String.fromCharCode(byte)).join(""))}`;
}
function taskId({ at, work, size, seconds: seconds3, fate, mark }) {
  return `sandbox-${at.toString(36)}-${work}-${size}-${seconds3}-${fate}-${mark}`;
}
function readTask4(id) {
  const match = /^sandbox-([0-9a-z]{1,12})-(\d{1,9})-(\d{2,5}x\d{2,5})-(\d{1,4}(?:\.\d{1,3})?)-(done|fail|moderated)-([0-9a-f]{8})$/.exec(
    id
  );
  if (!match) return void 0;
  const [, at = "", work, size = "", seconds3, fate, mark = ""] = match;
  return {
    at: Number.parseInt(at, 36),
    work: Number(work),
    size,
    seconds: Number(seconds3),
    fate,
    mark
  };
}
function json(code, body) {
  return { status: code, headers: { "content-type": "application/json" }, text: JSON.stringify(body) };
}
function file(bytes) {
  const headers = { "content-type": "video/mp4", "content-length": String(bytes.byteLength) };
  return { status: 200, headers, text: "", bytes };
}

// packages/core/src/providers/sandbox/models.ts
var models17 = [
  {
    provider: "sandbox",
    model: "sandbox",
    durations: [4, ...seconds(1, 60).filter((length) => length !== 4)],
    resolutions: ["720p", "1024p", "1080p"],
    aspectRatios: ["16:9", "9:16"],
    images: { min: 0, max: 10 },
    price: { per: "call", usd: 0, source: { from: "Reelay", asOf: "2026-11-20" } },
    typicalMs: 3e3,
    source: { from: "Reelay", asOf: "2026-11-20" }
  }
];

// packages/core/src/providers/xai/rules.ts
var REFUSED6 = { said: "provider", action: "refuse", charged: "no" };
var KEY = /\b(?:incorrect|invalid|no|missing)(?: |%20)api(?: |%20)key/i;
var NO_CREDITS = /used all available credits|(?:no|n['’]t have any|run out of|out of) credits/i;
var submitRules10 = [
  {
    ...REFUSED6,
    name: "a key that is none",
    status: [400, 401, 403],
    message: KEY,
    error: "auth",
    advice: "Copy the key again from console.x.ai.",
    source: 'continuedev/continue issues 10161, 10778: 400 "Incorrect API key provided"'
  },
  {
    ...REFUSED6,
    name: "no credits, or the limit of a month",
    status: [400, 402, 403, 429],
    message: NO_CREDITS,
    error: "insufficient_funds",
    advice: "Buy credits at console.x.ai, or raise the spending limit of the month there.",
    source: "continuedev/continue issues 10373, 10740 (429), warpdotdev/warp issue 14863 (403): both are said in one"
  },
  {
    ...REFUSED6,
    name: "a team with Zero Data Retention",
    status: [400],
    message: /zero data retention/i,
    error: "permission",
    advice: "xAI keeps no file for such a team, so there is none to download: use a key of a team without Zero Data Retention.",
    source: "tetsuo-ai/agenc-core issue 2349: every submit without output.upload_url is a 400"
  },
  {
    ...REFUSED6,
    name: "what the rules do not allow",
    status: [400, 403, 422, 451],
    about: ["moderation"],
    error: "moderation",
    advice: "Change the prompt or the image. At another of its APIs xAI takes a fee for such requests: look at the usage.",
    source: "docs.x.ai, pricing: generations are charged all the same; what is caught before them, in the Responses API"
  }
];
function isAboutKey({ message }) {
  return KEY.test(message) || NO_CREDITS.test(message);
}
var CANNOT_BE_DONE = /^(?:client specified an invalid argument|invalid[-_]argument|failed[-_]precondition)$/i;
var SAYS_NOTHING = [401, 404, 408, 409, 425, 429];
function isAboutTask(status2, body, { code, message }) {
  if (typeof body["error"] !== "string" || text(body["code"]) === void 0) return false;
  if (status2 >= 500 || SAYS_NOTHING.includes(status2)) return false;
  return saysFiltered(message) || status2 !== 403 && CANNOT_BE_DONE.test(code ?? "");
}

// packages/core/src/providers/xai/adapter.ts
var inObject = (url) => ({ url });
var adapter18 = {
  id: "xai",
  name: "xAI",
  about: {
    summary: "Grok Imagine, with sound, from its maker; what moderation stops is charged there",
    summaryZh: "xAI \u5B98\u65B9\uFF1AGrok Imagine\u30011.5 \u548C 1.5 Lite\uFF0C\u5E26\u58F0\u97F3\uFF1B\u88AB\u5BA1\u6838\u62E6\u4E0B\u7684\u7247\u6BB5\u4E5F\u8981\u4ED8\u8D39",
    keyHelp: "From console.x.ai; it begins with xai- and needs credits of the API"
  },
  keyTest: "/v1/api-key",
  // A key that is none is answered with 400.
  keyTestRefusals: [400, 401, 403],
  baseUrl: "https://api.x.ai",
  prefixes: ["/v1"],
  versions: ["/v1"],
  defaultModel: "grok-imagine-video",
  keyPrefix: null,
  needsKey: true,
  free: false,
  wire: {
    model: "model",
    prompt: "prompt",
    duration: "duration",
    aspectRatio: "aspect_ratio",
    resolution: "resolution",
    firstFrame: ["image", inObject],
    lastFrame: ["last_frame", inObject],
    // Parted by what they are: sounds go into a list of their own.
    references: "reference_images",
    audio: "generate_audio"
  },
  // Other names of the length and of the image.
  ownNames: ["seconds", "image_url"],
  imageFiles: "inline",
  honoursIdempotencyKey: false,
  callbacks: false,
  // What breaks the rules is charged [docs: pricing]; of other failures nothing is said.
  refunds: "unknown",
  // The documentation asks every 5 s, xAI's own client every second.
  minimumPollMs: 2e3,
  tasksPage: "https://console.x.ai (Usage)",
  submitRules: submitRules10,
  submit: (root, request, extras) => apiPost(`${root}/videos/generations`, byKind3(requestBody(adapter18, request, extras))),
  /** The task is called a request here, as the number of a mere call is elsewhere: beside an error it is none. */
  readSubmit(body) {
    const named = readWireError(body) ? void 0 : firstId(object(body)?.["request_id"]);
    const id = named !== void 0 && /^[0-9a-f]{8}-/i.test(named) ? named : idElsewhere(body);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readLook(reply) {
    const body = readJson(reply);
    if (reply.status === 202) return readTask5(object(body)) ?? taskState({ word: "pending", refunded: "unknown" });
    return reply.status >= 400 ? readFailure(reply, object(body)) : void 0;
  },
  readPoll: (body) => readTask5(object(body), body),
  // Anybody may fetch it, for a while.
  assets: (_root, _task, state) => publicAsset(state.videoUrl)
};
function byKind3({ reference_images: files, ...body }) {
  if (!Array.isArray(files)) return body;
  const { image: image2, video, audio } = byMediaKind(files);
  const { reference_audios: voices } = body;
  const audios = [...audio.map(inObject), ...Array.isArray(voices) ? voices : []];
  return { ...body, ...filled({ reference_images: [...image2, ...video].map(inObject), reference_audios: audios }) };
}
function readTask5(reply = {}, body = reply) {
  const video = object(reply["video"]);
  const url = firstText(video?.["url"], object(video?.["file_output"])?.["public_url"]);
  const isBlocked = url === void 0 && video?.["respect_moderation"] === false;
  const word = text(reply["status"]) ?? (url === void 0 ? void 0 : "done");
  return withMoney2(
    reply,
    taskState({
      word: isBlocked ? "moderated" : word,
      progress: reply["progress"],
      url,
      error: isBlocked ? { code: "respect_moderation", message: "The video was blocked by moderation." } : reply["error"],
      refunded: "unknown",
      reply: body
    })
  );
}
function readFailure(reply, body) {
  const error = readWireError(body);
  if (!body || !error || isAboutKey(error)) return void 0;
  if (costIn(body) === null && !isAboutTask(reply.status, body, error)) return void 0;
  const stated = { code: error.code, message: error.message };
  return withMoney2(body, taskState({ word: "failed", error: stated, refunded: "unknown" }));
}
function withMoney2(reply, state) {
  const cost = costIn(reply);
  if (!state || cost === null) return state;
  const { failure } = state;
  return { ...state, cost, failure: failure && { ...failure, refunded: cost === 0 ? "yes" : "no" } };
}
var TICKS_A_USD = 1e10;
function costIn(reply) {
  const ticks = number(object(reply["usage"])?.["cost_in_usd_ticks"]);
  return ticks === void 0 || ticks < 0 ? null : usd(ticks / TICKS_A_USD);
}

// packages/core/src/providers/xai/models.ts
var third3 = (from, asOf) => ({ from, asOf, thirdParty: true });
var GUIDE2 = third3("https://docs.x.ai/docs/model-capabilities/video/generation", "2026-11-06");
var PRICES7 = third3("https://docs.x.ai/developers/models", "2026-11-06");
function second3(usd2, eachImage) {
  return Object.entries(usd2).map(([resolution2, rate]) => ({
    per: "second",
    usd: rate,
    resolution: resolution2,
    ...eachImage === void 0 ? {} : { eachImage }
  }));
}
var CARD = {
  provider: "xai",
  durations: seconds(1, 15),
  aspectRatios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "5:2"],
  // A request has 48 MB at most, and base64 makes a third more of a file: two of these fit.
  images: { min: 0, max: 1, formats: ["jpeg", "png", "webp"], maxBytes: 17e6 },
  // An image without words is taken, and then fails: a prompt is wanted in any case.
  promptMax: 4096,
  defaults: { duration: 8, resolution: "480p", aspectRatio: "16:9", audio: true },
  typicalMs: 6e4,
  source: GUIDE2
};
var models18 = [
  {
    ...CARD,
    model: "grok-imagine-video",
    resolutions: ["480p", "720p"],
    references: { max: 7, kinds: ["image"] },
    wire: { lastFrame: null },
    forms: { text: {}, image: {}, reference: { durations: seconds(1, 10) } },
    price: { per: "row", rows: second3({ "480p": 0.05, "720p": 0.07 }, 2e-3), source: PRICES7 }
  },
  {
    ...CARD,
    model: "grok-imagine-video-1.5",
    aliases: ["grok-imagine-video-1.5-preview", "grok-imagine-video-1.5-2026-05-30"],
    resolutions: ["480p", "720p", "1080p"],
    // Seven images and three sounds.
    references: { max: 10, kinds: ["image", "audio"] },
    forms: {
      text: {},
      image: { wire: { lastFrame: null } },
      firstLast: {},
      // Beside them it takes a first frame, but no last one.
      reference: {
        resolutions: ["480p", "720p"],
        images: CARD.images,
        wire: { firstFrame: ["image", (url) => ({ url })] }
      }
    },
    price: { per: "row", rows: second3({ "480p": 0.08, "720p": 0.14, "1080p": 0.25 }, 0.01), source: PRICES7 }
  },
  {
    ...CARD,
    model: "grok-imagine-video-1.5-lite",
    // 1080p is made larger from 720p.
    resolutions: ["480p", "720p", "1080p"],
    wire: { lastFrame: null, references: null },
    forms: { text: {}, image: {} },
    price: { per: "row", rows: second3({ "480p": 0.02, "720p": 0.03, "1080p": 0.14 }), source: PRICES7 }
  }
];

// packages/core/src/providers/registry.ts
var ADAPTERS = {
  apimaster: adapter4,
  aivideoapi: adapter,
  apimart: adapter3,
  artifex: adapter5,
  "openai-compatible": adapter13,
  fal: adapter7,
  kling: adapter10,
  bytedance: adapter6,
  google: adapter8,
  openrouter: adapter14,
  runway: adapter16,
  replicate: adapter15,
  xai: adapter18,
  minimax: adapter12,
  luma: adapter11,
  kie: adapter9,
  alibaba: adapter2,
  sandbox: adapter17
};
var MODELS = {
  apimaster: models4,
  aivideoapi: models,
  apimart: models3,
  artifex: models5,
  "openai-compatible": models13,
  fal: models7,
  kling: models10,
  bytedance: models6,
  google: models8,
  openrouter: models14,
  runway: models16,
  replicate: models15,
  xai: models18,
  minimax: models12,
  luma: models11,
  kie: models9,
  alibaba: models2,
  sandbox: models17
};

// packages/core/src/engine/session/on-abort.ts
var waiting = /* @__PURE__ */ new WeakMap();
function onAbort(signal, act) {
  if (signal === void 0 || signal.aborted) return () => {
  };
  const acts = waiting.get(signal) ?? [];
  if (!waiting.has(signal)) {
    waiting.set(signal, acts);
    signal.addEventListener("abort", () => [...acts].forEach((each) => void each()), { once: true });
  }
  acts.push(act);
  return () => {
    const at = acts.indexOf(act);
    const last = at === -1 ? void 0 : acts.pop();
    if (last !== void 0 && last !== act) acts[at] = last;
  };
}

export {
  cardFor,
  formsOf,
  inForm,
  usd,
  sumUsd,
  formatUsd,
  callsBack,
  object,
  text,
  number,
  firstText,
  pixelSize,
  normaliseRatio,
  normaliseResolution,
  parseDuration,
  wireOf,
  canSend,
  writtenNames,
  writtenPaths,
  nameOnWire,
  isData,
  addressesIn,
  resolveAddress,
  classifyError,
  isPlainlyOver,
  filterIn,
  readJson,
  joinUrl,
  bodyOfLook,
  remarkIn,
  reasonIn,
  failureOf,
  NO_REASON,
  readWireError,
  firstId,
  ownIdElsewhere,
  asId,
  mayNameTask,
  mediaKind,
  canonicalize,
  ADAPTERS,
  MODELS,
  onAbort
};
