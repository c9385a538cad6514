import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ADAPTERS,
  FIELDS,
  FILE_FIELD_NAMES,
  LIBRARY_WORDS,
  PROVIDER_IDS,
  REQUEST_FIELDS,
  ReelayError,
  UnsafePathError,
  annotate,
  askForFile,
  cardsOf,
  checkAccount,
  createBatch,
  createTransport,
  dearest,
  decide,
  earlierFingerprints,
  errorOf,
  fallbacksOf,
  fingerprint,
  formatUsd,
  ignoredBaseUrl,
  isDatabaseAddress,
  isForAShell,
  isWorthKeeping,
  keepsNumber,
  mask,
  monthOf,
  namedAs,
  openSession,
  openStore,
  openWorkspace,
  pLimit,
  parseTaskHandle,
  partsOf,
  pixelSize,
  plainText,
  prepare,
  priceOfReplay,
  proxyProblems,
  readBalance,
  readImageFile,
  readNamedWay,
  readProvider,
  removeLeftovers,
  saveClip,
  say,
  secretsOf,
  slug,
  spentIn,
  suggest,
  sumUsd,
  systemClock,
  unknownWord,
  wayAt,
  withFormerDefault,
  withSiblings,
  withoutSecrets
} from "./chunk-LCZWEG7J.mjs";
import {
  getInput
} from "./chunk-WFP2TT3L.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-JZ5H7XTY.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base2 = str;
      let prefix = "";
      let glob2 = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base2 && isGlob === true && lastIndex > 0) {
        base2 = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base2 = "";
        glob2 = str;
      } else {
        base2 = str;
      }
      if (base2 && base2 !== "" && base2 !== "/" && base2 !== str) {
        if (isPathSeparator(base2.charCodeAt(base2.length - 1))) {
          base2 = base2.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base2 && backslashes === true) {
          base2 = utils.removeBackslashes(base2);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base: base2,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first2, rest, index) => {
          if (first2 === "\\") {
            backslashes = true;
            return m;
          }
          if (first2 === "?") {
            if (esc) {
              return esc + first2 + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first2 === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first2 === "*") {
            if (esc) {
              return esc + first2 + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob2, options) : picomatch2.makeRe(glob2, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob: glob2, posix: posix2 });
        const result = { glob: glob2, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob2, options, posix2 = options && options.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// packages/github-action/src/run.ts
import { randomUUID } from "node:crypto";

// packages/github-action/src/clips/balances.ts
async function warnAboutBalances({ planned }, sessions) {
  const buying = planned.filter(({ spend }) => spend !== 0);
  for (const provider of new Set(buying.map(({ clips }) => clips[0].provider))) {
    const mine = buying.filter(({ clips }) => clips[0].provider === provider);
    const session = sessions.withKey(provider);
    if (session) await warnAboutBalance(session, sumUsd(mine.map(({ spend }) => spend)), whatFollows(mine));
  }
}
function whatFollows(planned) {
  const falling = planned.filter(({ clips }) => clips[0].others.length > 0).length;
  if (falling === planned.length) return "the clips that it refuses go to their fallback.";
  const refused = `some clips will be refused${falling > 0 ? ", or go to their fallback" : ""}.`;
  return `${refused} Top up, then run again; what is made is reused.`;
}
async function warnAboutBalance(session, spend, follows) {
  if (!session.adapter.balance || !session.hasKey || spend === null || spend === 0) return;
  try {
    const balance = await readBalance(session, AbortSignal.timeout(1e4));
    if (balance?.balanceUsd != null && balance.balanceUsd < spend)
      annotate(
        "warning",
        `The balance at ${session.adapter.name} is ${formatUsd(balance.balanceUsd)} and this run is estimated at ${formatUsd(spend)}: ${follows}`
      );
  } catch (error) {
    if (!ReelayError.is(error)) throw error;
    say(`The balance could not be read: ${error.message}`);
  }
}

// packages/github-action/src/clips/generate.ts
import { dirname } from "node:path";

// packages/github-action/src/runner/words.ts
var MODEL_CARDS_PAGE = "https://github.com/reelay/reelay/blob/v1/docs/reference/model-cards.md";
var ACTION_WORDS = {
  ...LIBRARY_WORDS,
  settle: "",
  buyAgain: "set buy-again to pay for it once more",
  baseUrl: "base-url",
  enterKey: "Store the key as a secret and pass it on as api-key.",
  advice: {}
};

// packages/github-action/src/plan/month-limit.ts
async function readMonth(store, now = /* @__PURE__ */ new Date()) {
  if (!store.seesAllRuns || store.attempts === void 0) return null;
  const name = now.toISOString().slice(0, 7);
  const { usd, unpriced } = spentIn(name, await store.attempts(name));
  return { name, spent: usd, unpriced };
}
function limitProblem(inputs, store, isFree) {
  if (inputs.maxCostMonth === null || store.seesAllRuns || isFree) return null;
  return {
    field: "max-cost-month",
    message: `${store.name} does not show what other runs have bought, so the month cannot be summed. Use a ledger that all runs share: "ledger: git" with "permissions: contents: write", a database, or a folder.`
  };
}
function monthRefusal(plan, { maxCostMonth }, month) {
  if (maxCostMonth === null || month === null || plan.spend === 0) return null;
  const limit = `max-cost-month is ${formatUsd(maxCostMonth)}`;
  if (month.unpriced > 0)
    return `${limit}, and ${countOf(month.unpriced)} of ${month.name} (UTC) ${month.unpriced === 1 ? "has" : "have"} no known cost, beside ${formatUsd(month.spent)}: the sum is not known, which counts as too much. Nothing was submitted. "npx @reelay/core ledger list" shows them. Leave max-cost-month out for this month, or use another ledger.`;
  if (plan.spend === null)
    return `${limit}, and the price of a clip is unknown, which counts as too much. Nothing was submitted. Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost-month out.`;
  if (exceeds(month.spent + plan.spend, maxCostMonth))
    return `${limit}, ${sumOf(month)}, and the run is estimated at ${formatUsd(plan.spend)}. Nothing was submitted. Raise max-cost-month, make fewer or shorter clips, or wait for the next month.`;
  return null;
}
function checkClaim(inputs, store) {
  const { maxCostMonth } = inputs;
  if (maxCostMonth === null) return void 0;
  return async (claim) => {
    const { provider } = claim;
    if (ADAPTERS[provider].free) return;
    const month = await readMonth(store, /* @__PURE__ */ new Date(`${monthOf(claim)}-01T00:00:00Z`));
    if (month !== null && !exceeds(month.spent, maxCostMonth)) return;
    const why = month === null ? `${store.name} does not show what other runs have bought` : `with what other runs are buying now ${sumOf(month)}, this clip included`;
    throw new ReelayError(
      "budget_exceeded",
      `max-cost-month is ${formatUsd(maxCostMonth)}, and ${why}. It was not submitted. Run again when they have ended, or raise max-cost-month.`,
      { provider, charged: "no", retryable: true }
    );
  };
}
function monthNote(month, maxCostMonth) {
  const unpriced = month.unpriced === 0 ? "" : `, and ${countOf(month.unpriced)} whose cost is not known`;
  const limit = maxCostMonth === null ? "" : ` of at most ${formatUsd(maxCostMonth)}`;
  return `Spent this month (${month.name}, UTC), over all runs: ${formatUsd(month.spent)}${limit}${unpriced}.`;
}
function sumOf({ name, spent }) {
  return `${formatUsd(spent)} of it is spent in ${name} (UTC)`;
}
function countOf(count) {
  return count === 1 ? "one purchase" : `${count} purchases`;
}
function exceeds(sum, limit) {
  return Math.round(sum * 1e6) > Math.round(limit * 1e6);
}

// packages/github-action/src/plan/spend.ts
function adoptedTask(clips, { adopt }) {
  return clips.map(({ name }) => adopt.get(name)).find((task) => task !== void 0);
}
function spendOf(decision, clips, inputs) {
  if (adoptedTask(clips, inputs) !== void 0) return { spend: 0, buys: false };
  const [first2] = clips;
  const ways = [first2, ...first2.others];
  if (decision.action === "reconcile") {
    const spend = priceOfReplay(decision.record, ways);
    return { spend, buys: spend !== 0 };
  }
  const buys = decision.action === "buy";
  return { spend: buys ? dearest(ways) : 0, buys: buys && !ADAPTERS[first2.provider].free };
}

// packages/github-action/src/runner/stopping.ts
var LAST_RECORDS_MS = 6e3;
var LAST_WORDS_MS = 6600;
function afterStop(signal, ms) {
  return new Promise((resolve3) => {
    const start = () => void setTimeout(resolve3, ms).unref();
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
}

// packages/github-action/src/clips/delivery-failures.ts
function leftBehind(session) {
  return new ReelayError(
    "aborted",
    "The run was stopped while the ledger did not answer. If this clip was bought, the record is written after the job; run again to see.",
    { provider: session.adapter.id, charged: session.adapter.free ? "no" : "unknown", retryable: true }
  );
}
function lostFile(session, name) {
  return new ReelayError(
    "expired",
    `The finished file of "${name}" went away between plan and delivery. Run again: the next plan counts it as a new purchase.`,
    {
      provider: session.adapter.id,
      charged: "no",
      retryable: true
    }
  );
}
function cannotBeWritten(refused, session, action, task) {
  const spentNothing = action === "buy" || action === "reuse" || session.adapter.free;
  const charged = spentNothing ? "no" : task ? "yes" : "unknown";
  const kept = action === "buy" ? "Nothing was submitted." : "What was bought stays in the ledger: the next run takes it up and buys nothing.";
  return new ReelayError("aborted", `The clip cannot be written: ${refused} ${kept}`, {
    provider: session.adapter.id,
    charged,
    retryable: true,
    ...task === void 0 ? {} : { task }
  });
}
function asReelayError(error, session) {
  if (ReelayError.is(error)) return error;
  if (error instanceof UnsafePathError) return cannotBeWritten(error.message, session, "save");
  const why = error instanceof Error ? error.message : String(error);
  return errorOf(session, "failedHere", { why }, { cause: error });
}

// packages/github-action/src/clips/outcome.ts
function fallenBack(record) {
  const { provider, model, fallbackFrom: from = [] } = record;
  return from.length === 0 ? {} : { made: { provider, model, from } };
}
function succeededOutcome({ task, state, file, record }) {
  const cost = record.provider === "sandbox" ? 0 : state.cost;
  const end = { taskId: task.id, status: "succeeded", file, answered: state, cost, reused: false, error: null };
  return { ...end, bought: record, ...fallenBack(record) };
}
function reusedOutcome(record) {
  return {
    taskId: record.task?.id ?? null,
    status: "succeeded",
    file: record.file ?? null,
    cost: 0,
    bought: record,
    reused: true,
    error: null,
    ...fallenBack(record)
  };
}
function failedOutcome(error, seen = null, made) {
  const { code, message, charged, task } = error;
  const guess = code === "provider_failed" || code === "moderation" ? "failed" : code === "expired" ? "expired" : "running";
  const ended = seen === null || seen === "succeeded" && guess !== "running" ? guess : seen;
  return {
    taskId: task?.id ?? null,
    status: task === void 0 ? null : ended,
    file: null,
    cost: charged === "no" ? 0 : null,
    reused: false,
    error: { code, message, charged },
    ...made === void 0 ? {} : { made }
  };
}
var PLANNED_ONLY = { taskId: null, status: null, file: null, cost: null, reused: false, error: null };
function videosOf(plan, outcome, workspace) {
  const [first2] = plan.clips;
  const { made } = outcome;
  const way = made === void 0 ? first2 : first2.wayOf(made) ?? first2;
  const planned = outcome === PLANNED_ONLY ? plan.spend : way.prepared.estimate.usd;
  return plan.clips.map(
    (clip, index) => video(clip, made === void 0 ? clip : way, outcome, index > 0, planned, workspace)
  );
}
function video(clip, { provider, prepared: { request } }, outcome, isCopy, estimate, workspace) {
  const { file } = outcome;
  const reused = outcome.reused || isCopy && file !== null;
  return {
    prompt: request.prompt,
    source: clip.clip.source,
    provider: outcome.made?.provider ?? provider,
    model: outcome.made?.model ?? request.model,
    taskId: outcome.taskId,
    status: outcome.status,
    path: file === null ? null : workspace.relative(namedAs(clip.target, file.kind)),
    bytes: file?.bytes ?? null,
    sha256: file?.sha256 ?? null,
    duration: file?.duration ?? request.duration ?? null,
    width: file?.width ?? null,
    height: file?.height ?? null,
    audio: request.audio ?? outcome.answered?.audio ?? null,
    seed: outcome.answered?.seed ?? request.seed ?? null,
    estimatedCost: reused || isCopy ? 0 : estimate,
    cost: reused ? 0 : outcome.cost,
    reused,
    fallbackFrom: outcome.made === void 0 ? null : [...outcome.made.from],
    error: outcome.error
  };
}

// packages/github-action/src/clips/generate.ts
async function generate(planned, options) {
  for (const folder of new Set(planned.map(({ clips }) => dirname(clips[0].target))))
    await removeLeftovers(folder, options.disk);
  const records = await recordsOf(planned, options.store);
  const batch = createBatch({
    places: options.inputs.concurrency,
    historyOf: (provider, model) => durationsOf(records, provider, model)
  });
  const tooLate = afterStop(options.signal, LAST_RECORDS_MS).then(() => "left");
  const one = async (plan, turn) => {
    const [{ name, provider }] = plan.clips;
    const session = options.sessions.of(provider);
    let outcome;
    let seen = null;
    let fallen = "record" in plan.decision ? fallenBack(plan.decision.record).made : void 0;
    const onEvent = (clip, event) => {
      if (event.type === "state") seen = event.state.status;
      options.onEvent(clip, event);
    };
    try {
      const onFallback = (failed, { session: { adapter }, prepared }) => {
        const { model } = prepared.request;
        fallen = { provider: adapter.id, model, from: [...fallen?.from ?? [], failed] };
        options.onFallback(name, failed, fallen);
      };
      const ended = await Promise.race([deliver(plan, session, { ...options, onEvent, onFallback }, turn), tooLate]);
      if (ended === "left") throw leftBehind(session);
      outcome = ended;
    } catch (error) {
      const failure = asReelayError(error, session);
      outcome = failedOutcome(failure, seen, fallen);
      if (failure.code === "submit_unknown" && !failure.retryable) outcome = withName(outcome, name);
    }
    options.onOutcome(name, outcome);
    return outcome;
  };
  return Promise.all(planned.map((plan) => batch.run((turn) => one(plan, turn))));
}
async function deliver(plan, session, options, turn) {
  const { sessions, store, disk, inputs, signal } = options;
  const [first2, ...others] = plan.clips;
  const { prepared, fingerprint: fingerprint2, target: target2, name } = first2;
  const choices = { reuse: inputs.reuse, buyAgain: inputs.buyAgain, fileAtHand: false, fileGone: plan.fileGone };
  const share = async (kind) => {
    for (const other of others) await disk.copy(namedAs(target2, kind), namedAs(other.target, kind));
  };
  if (plan.withheld) throw plan.withheld;
  let { decision } = plan;
  for (const { target: place2 } of plan.clips) {
    const refused = decision.action === "refuse" ? null : disk.refusal(place2, "file");
    if (refused !== null) throw cannotBeWritten(refused, session, decision.action);
  }
  if (decision.action === "reuse") {
    const kind = decision.record.file?.kind;
    const isFetched = await store.fetch(decision.record, namedAs(target2, kind)).catch((error) => {
      options.onWarning(name, error.message);
      return false;
    });
    if (isFetched) {
      await share(kind);
      return reusedOutcome(decision.record);
    }
    const { record } = decision;
    const task = parseTaskHandle(record.task);
    if (task === null) throw lostFile(session, name);
    decision = { action: "resume", record, task };
  }
  if (signal.aborted && decision.action === "buy") throw errorOf(session, "stoppedBefore", {});
  const asWay = (way) => ({ session: sessions.of(way.provider), prepared: way.prepared });
  const made = await turn.make([{ session, prepared }, ...first2.others.map(asWay)], fingerprint2, {
    onFallback: options.onFallback,
    elsewhere(record) {
      const way = sessions.withKey(record.provider) && first2.wayOf(record);
      return way && asWay(way);
    },
    isNew: decision.action === "buy",
    ledger: store,
    choices,
    decision: plan.unread ? void 0 : decision,
    hasFile: (record) => store.has(record, target2),
    mayBuy: decision.action === "buy" || plan.buys,
    allowUnrecorded: options.allowUnrecorded,
    adopt: adoptedTask(plan.clips, inputs),
    hasTwins: plan.hasSiblings,
    signal,
    owner: options.owner,
    origin: options.origin,
    onClaimed: checkClaim(inputs, store),
    timeoutMs: inputs.timeoutMs,
    pollIntervalMs: inputs.pollIntervalMs ?? void 0,
    onEvent: (event) => options.onEvent(name, event),
    save: (chunks, { task }) => saveClip(chunks, target2, disk).catch((error) => {
      throw error instanceof UnsafePathError ? cannotBeWritten(error.message, session, "save", task) : error;
    }),
    async keep({ generation }, { kind }) {
      try {
        await store.keep({ fingerprint: fingerprint2, generation }, namedAs(target2, kind));
        return true;
      } catch (error) {
        options.onWarning(
          name,
          `the clip could not be kept for the next run, which will fetch it again: ${String(error)}`
        );
        return false;
      }
    }
  });
  if (made.kind === "finished") {
    const kind = made.record.file?.kind;
    if (!await store.fetch(made.record, namedAs(target2, kind))) throw lostFile(session, name);
    await share(kind);
    return reusedOutcome(made.record);
  }
  await share(made.file.kind);
  const asked = made.record.fallbackFrom ? first2.wayOf(made.record) : null;
  for (const message of unexpected(made.file, (asked?.prepared ?? prepared).request)) options.onWarning(name, message);
  return succeededOutcome(made);
}
var SAMPLE = 400;
async function recordsOf(planned, store) {
  const reused = planned.flatMap(({ decision }) => decision.action === "reuse" ? [decision.record] : []);
  if (reused.length === planned.length) return [];
  const sampled = await store.sample?.(SAMPLE) ?? [];
  return [...new Map([...sampled, ...reused].map((record) => [record.fingerprint, record])).values()];
}
function durationsOf(records, provider, model) {
  return records.filter((record) => record.provider === provider && record.model === model).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).flatMap(({ tookMs }) => typeof tookMs === "number" ? [tookMs] : []);
}
function withName(outcome, name) {
  const { error } = outcome;
  if (error === null) return outcome;
  return { ...outcome, error: { ...error, message: `${error.message} In adopt this clip is called "${name}".` } };
}
function unexpected(file, request) {
  const warnings = [];
  if (file.kind !== void 0)
    warnings.push(`the clip is no MP4: it is delivered as it came, with the ending .${file.kind}`);
  if (request.duration !== void 0 && file.duration !== null && Math.abs(file.duration - request.duration) > 0.75)
    warnings.push(`the clip lasts ${file.duration} s; ${request.duration} s were asked`);
  const size = request.resolution === void 0 ? null : pixelSize(request);
  const got = `${file.width}x${file.height}`;
  if (size !== null && file.width !== null && got !== size)
    warnings.push(`the clip has ${got} pixels; ${size} were asked`);
  return warnings;
}

// packages/github-action/src/clips/progress.ts
var QUIET_MS = 3e4;
function createProgress(total, now) {
  const started = /* @__PURE__ */ new Map();
  const last = /* @__PURE__ */ new Map();
  const width = String(total).length;
  let done = 0;
  const line = (name, text2) => {
    const seconds = Math.round((now() - (started.get(name) ?? now())) / 1e3);
    say(`[${String(done).padStart(width)}/${total}] ${name}: ${text2}${seconds > 0 ? ` (${seconds} s)` : ""}`);
  };
  return {
    event(name, event) {
      if (!started.has(name)) started.set(name, now());
      if (event.type === "submitting") return;
      if (event.type === "waiting")
        return line(name, `${event.resumed ? "taken up again" : "submitted"}, task ${event.task.id}`);
      if (event.type === "downloading") return line(name, "ready, downloading");
      const { status, progress, word, known } = event.state;
      const text2 = known ? status : `${status} ("${word}" is a word that Reelay does not know)`;
      const before = last.get(name);
      const percent = progress ?? 0;
      const worth = before?.text !== text2 || percent - before.percent >= 25 || now() - before.at >= QUIET_MS;
      if (!worth || status !== "queued" && status !== "running") return;
      last.set(name, { text: text2, at: now(), percent });
      line(name, `${text2}${progress === null ? "" : ` ${Math.round(progress)} %`}`);
    },
    outcome(name, outcome) {
      done += 1;
      const { error, file } = outcome;
      if (error) line(name, `\u2717 ${error.code}, charged: ${error.charged}`);
      else if (outcome.reused) line(name, `\u2713 reused, ${formatUsd(0)}`);
      else {
        const words2 = [
          file?.width == null ? null : `${file.width}x${file.height}`,
          file?.duration == null ? null : `${file.duration} s`,
          sizeOf(file?.bytes ?? 0),
          outcome.cost ? formatUsd(outcome.cost) : null
        ];
        line(name, `\u2713 ${words2.filter((word) => word !== null).join(", ")}`);
      }
    }
  };
}
function sizeOf(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// packages/github-action/src/clips/remember-artifacts.ts
async function rememberArtifacts(planned, outcomes, { artifactOf }, { point }, { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run2 = "" }) {
  if (point === void 0 || repository === "" || run2 === "") return;
  const places = /* @__PURE__ */ new Map();
  for (const [at, { clips }] of planned.entries()) {
    const [{ fingerprint: fingerprint2, target: target2 }] = clips;
    const file = outcomes[at]?.file;
    const artifact = file && artifactOf(namedAs(target2, file.kind));
    if (artifact?.id) places.set(fingerprint2, { repository, run: run2, ...artifact });
  }
  await point(places).catch(
    (error) => annotate(
      "warning",
      `ledger: it could not be recorded which artifact holds the clips (${error.message}). Their files are asked for at the provider then.`
    )
  );
}

// packages/github-action/src/prompts/yaml-map.ts
async function readYamlMap(text2, file, firstLine, problems, broken = (slip) => `${slip}. A text with ": " in it or a special character in front needs quotes.`) {
  const yaml2 = await import("./yaml-YIIR4FGX.mjs");
  const { isCollection, isMap, LineCounter, parseDocument, visit } = yaml2;
  const counter = new LineCounter();
  const document = parseDocument(text2, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, merge: true });
  const lineAt = (offset) => offset === void 0 ? firstLine : counter.linePos(offset).line + firstLine - 1;
  let broke = document.errors.length > 0;
  const firstOfLine = new Map(document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error]));
  for (const [line, error] of firstOfLine) {
    const slip = error.code === "MULTIPLE_DOCS" ? 'A line "---" begins a second document, and one is read' : error.message;
    const message = broken(slip.split("\n")[0] ?? "");
    problems.push({ file, line, field: "YAML", message });
  }
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return;
      const message = 'a name is one text, not a list or a map. A variable needs quotes here: "{{name}}".';
      problems.push({ file, line: lineAt(key.range?.[0]), field: "YAML", message });
      broke = true;
      return visit.SKIP;
    }
  });
  for (const { message, pos } of document.warnings)
    problems.push({ file, line: lineAt(pos[0]), field: "YAML", message: unreadWarning(message) });
  if (broke) return null;
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    const message = `it must be a YAML map of "field: value" lines.${mapAdvice(text2)}`;
    problems.push({ file, line: firstLine, field: "YAML", message });
    return null;
  }
  try {
    return entriesOf({ yaml: yaml2, document, lineAt }, document.contents);
  } catch (error) {
    problems.push({ file, line: firstLine, field: "YAML", message: error.message });
    return null;
  }
}
function unreadWarning(message) {
  const [, tag] = /^Unresolved tag: (\S+)/.exec(message) ?? [];
  return tag === void 0 ? `${message.split("\n")[0]}.` : `the tag ${tag} is not read here. Write the value itself instead; a text that begins with "!" needs quotes.`;
}
function mapAdvice(text2) {
  const [, name, written = ""] = /^\s*([A-Za-z_][\w-]*)\s*[=:：]\s*([^\s,;]+)/.exec(text2) ?? [];
  const value = written.length > 10 ? "\u2026" : written;
  return name === void 0 ? "" : ` Write "${name}: ${value}", or {"${name}": ${value}} in one line with others.`;
}
function entriesOf(reading, map) {
  const { isMap } = reading.yaml;
  if (!isMap(map)) return [];
  const own = map.items.filter((pair) => !isMerge(reading, pair)).map((pair) => entryOf(reading, pair));
  const names = new Set(own.map(({ key }) => key));
  const merged = map.items.filter((pair) => isMerge(reading, pair)).flatMap((pair) => merges(reading, pair.value)).filter(({ key }) => !names.has(key) && names.add(key));
  return [...own, ...merged];
}
function isMerge({ yaml: yaml2 }, { key }) {
  return yaml2.isScalar(key) && typeof key.value === "symbol";
}
function merges(reading, value) {
  const { isMap, isSeq } = reading.yaml;
  const node = target(reading, value);
  if (isMap(node)) return entriesOf(reading, node);
  if (isSeq(node)) return node.items.flatMap((item) => merges(reading, item));
  throw new Error('"<<" takes over the lines of another map: give it an alias such as *name.');
}
function entryOf(reading, pair) {
  const { yaml: yaml2, document, lineAt } = reading;
  const toJs = (node2) => node2.toJS(document, { maxAliasCount: 100 });
  const key = pair.key;
  const node = pair.value;
  const resolved = target(reading, node);
  return {
    key: textOf(reading, key)?.text ?? String(toJs(key)),
    line: lineAt(key.range?.[0]),
    value: node === null ? null : toJs(node),
    text: textOf(reading, resolved),
    entries: () => yaml2.isMap(resolved) ? entriesOf(reading, resolved) : null,
    items: () => yaml2.isSeq(resolved) ? resolved.items.map((item) => textOf(reading, item)) : null,
    itemLine: (index) => lineAt(itemOf(resolved, index)?.range?.[0]),
    itemEntries: (index) => {
      const item = target(reading, itemOf(resolved, index));
      return yaml2.isMap(item) ? entriesOf(reading, item) : null;
    },
    lost: () => lostIn(reading, resolved, /* @__PURE__ */ new Set())
  };
}
function itemOf(list, index) {
  return list?.items?.[index] ?? null;
}
function target({ yaml: yaml2, document }, node) {
  return yaml2.isAlias(node) ? node.resolve(document) ?? null : node;
}
function textOf(reading, given) {
  const node = target(reading, given);
  if (!reading.yaml.isScalar(node) || node.value === null || node.value === void 0) return null;
  const { value, source } = node;
  if (typeof value === "string") return { text: value, formerly: value };
  return { text: source?.trim() ?? String(value), formerly: String(value) };
}
function lostIn(reading, given, seen) {
  const { yaml: yaml2 } = reading;
  const node = target(reading, given);
  if (node === null || seen.has(node)) return [];
  seen.add(node);
  if (yaml2.isScalar(node)) {
    const message = whyLost(node.value, node.source);
    return message === null ? [] : [{ line: reading.lineAt(node.range?.[0]), message }];
  }
  const isJson = node.tag === void 0 || /^(?:tag:yaml\.org,2002:(?:map|seq)|!.*)$/.test(node.tag);
  if (!isJson)
    return [
      { line: reading.lineAt(node.range?.[0]), message: `${node.tag} has no place in JSON. Write a list or a map.` }
    ];
  if (yaml2.isMap(node)) return node.items.flatMap((pair) => lostIn(reading, pair.value, seen));
  if (yaml2.isSeq(node))
    return node.items.flatMap((item) => lostIn(reading, yaml2.isPair(item) ? item.value : item, seen));
  return [];
}
function whyLost(value, source) {
  if (typeof value === "number") {
    if (source === void 0 || keepsNumber(source, value)) return null;
    const why = Number.isFinite(value) ? `would arrive as ${JSON.stringify(value)}: a number keeps about 15 digits` : "is no number in JSON";
    return `${source.trim()} ${why}. Write another one, or put it in quotes where the provider takes a text.`;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  return `${source?.trim() ?? "this value"} has no place in JSON. Put it in quotes.`;
}

// packages/github-action/src/inputs/provider-map.ts
var EXAMPLE = `Write one "provider: value" a line, for example "fal: \${{ secrets.FAL_KEY }}".`;
var SLIP = /^(\s*([\w-]+)\s*)(?:[=：]|:(?=\S))\s*/;
function isProviderMap(text2) {
  return /^\s*(?:\{|["']?[\w-]+["']?:(?:\s|$))/.test(text2) || text2.split("\n").some((line) => slipIn(line) !== null);
}
async function readProviderMap(input, text2, add) {
  const found = /* @__PURE__ */ new Map();
  if (text2.trim() === "") return found;
  const broken = [];
  const mended = text2.split("\n").map((line, index) => {
    const slip = slipIn(line);
    if (slip === null) return line;
    add(input, `line ${index + 1}: a colon and a blank belong behind ${slip.provider}. ${EXAMPLE}`);
    return slip.mended;
  });
  const entries = await readYamlMap(mended.join("\n"), "", 1, broken, (slip) => /unique/i.test(slip) ? TWICE : NO_MAP);
  for (const { line, message } of broken) add(input, `line ${line}: ${message === TWICE ? TWICE : NO_MAP} ${EXAMPLE}`);
  for (const entry of entries ?? []) {
    const id = readProvider(entry.key);
    if (typeof id !== "string") add(input, `line ${entry.line}: ${unknownName(entry.key, id.problem)}`);
    else if (!isText(entry)) add(input, `line ${entry.line}: ${id} must be one text. ${EXAMPLE}`);
    else if (found.has(id)) add(input, `line ${entry.line}: ${TWICE} ${EXAMPLE}`);
    else found.set(id, entry.text?.text ?? "");
  }
  return found;
}
var TWICE = "this provider stands twice. Keep one of the two.";
var NO_MAP = 'this is not a YAML map. A key with ": " in it or a special character in front needs quotes.';
function slipIn(line) {
  const [slip, before = "", name = ""] = SLIP.exec(line) ?? [];
  const provider = slip === void 0 ? null : readProvider(name);
  if (slip === void 0 || typeof provider !== "string") return null;
  return { provider, mended: `${before}: ${line.slice(slip.length)}` };
}
function unknownName(name, problem2) {
  if (suggest(name, PROVIDER_IDS) !== null) return problem2;
  return `what stands before the colon is no provider that Reelay knows. Allowed: ${PROVIDER_IDS.join(", ")}. ${EXAMPLE}`;
}
function isText({ text: text2, value }) {
  return text2 !== null || value === null;
}

// packages/github-action/src/inputs/accounts.ts
var NONE = { apiKey: "", keyIn: "api-keys", baseUrl: "" };
async function readAccounts(read, provider, add) {
  const [key, address] = [read("api-key"), read("base-url")];
  const keys = await readProviderMap("api-keys", read("api-keys"), add);
  const addresses = isProviderMap(address) ? await readProviderMap("base-url", address, add) : /* @__PURE__ */ new Map([[provider, address]]);
  const inMap = keys.get(provider) ?? "";
  if (key !== "" && inMap !== "" && inMap !== key)
    add("api-keys", `${provider} has another key here than in api-key. Keep one of the two.`);
  const found = /* @__PURE__ */ new Map();
  for (const id of /* @__PURE__ */ new Set([provider, ...keys.keys(), ...addresses.keys()])) {
    const listed = keys.get(id) ?? "";
    const isAlone = id === provider && (key !== "" || listed === "");
    const apiKey = isAlone ? key : listed;
    found.set(id, { apiKey, keyIn: isAlone ? "api-key" : "api-keys", baseUrl: addresses.get(id) ?? "" });
  }
  return found;
}
function accountOf({ accounts }, provider) {
  return accounts.get(provider) ?? NONE;
}
function lacksKey(inputs, provider) {
  return ADAPTERS[provider].needsKey && accountOf(inputs, provider).apiKey === "";
}
function accountProblems(inputs, providers, env) {
  const wrong = [];
  const missing = /* @__PURE__ */ new Map();
  for (const provider of providers) {
    const isStep = provider === inputs.provider;
    const words2 = isStep ? ACTION_WORDS : { ...ACTION_WORDS, enterKey: "Store the key as a secret and pass it on in api-keys." };
    const account = accountOf(inputs, provider);
    const names = { apiKey: account.keyIn, baseUrl: "base-url" };
    for (const { field, message } of checkAccount({ provider, ...account, words: words2 })) {
      const isOther = field === "baseUrl" && !isStep && account.baseUrl === "";
      const hint2 = isOther ? ` A single address holds for ${inputs.provider}: for several write a line each, "${provider}: https://\u2026".` : "";
      const problem2 = { field: names[field] ?? field, message: message + hint2 };
      if (field !== "apiKey" || !lacksKey(inputs, provider)) wrong.push(problem2);
      else missing.set(provider, { ...problem2, message: message + howToGive(provider, isStep) + forkHint(env) });
    }
  }
  return { wrong, missing };
}
function ignoredAddresses(inputs) {
  return [...inputs.accounts].flatMap(([provider, { baseUrl }]) => {
    const message = ignoredBaseUrl(provider, baseUrl);
    return message === null ? [] : [{ field: "base-url", message }];
  });
}
function howToGive(provider, isStep) {
  if (isStep) return ` In the workflow: "api-key: \${{ secrets.NAME }}".`;
  return ` In the workflow, below "api-keys: |": "${provider}: \${{ secrets.NAME }}".`;
}
function forkHint(env) {
  return (env["GITHUB_EVENT_NAME"] ?? "").startsWith("pull_request") ? " GitHub gives no secrets to pull requests from forks: use provider sandbox or dry-run there." : "";
}

// packages/github-action/src/clips/sessions.ts
function createSessions(inputs, http) {
  const opened = /* @__PURE__ */ new Map();
  const open = (provider) => {
    const { apiKey, baseUrl } = accountOf(inputs, provider);
    const isKeyless = lacksKey(inputs, provider);
    const session = openSession({
      provider,
      apiKey: isKeyless ? "sk-none" : apiKey,
      // An ignored one was told about before anything else.
      baseUrl: ignoredBaseUrl(provider, baseUrl) === null ? baseUrl || void 0 : void 0,
      http,
      clock: systemClock,
      words: ACTION_WORDS,
      log: (level, message) => level === "warning" ? annotate("warning", message) : say(message)
    });
    return isKeyless ? { ...session, hasKey: false } : session;
  };
  const of = (provider) => {
    const session = opened.get(provider) ?? open(provider);
    opened.set(provider, session);
    return session;
  };
  return { of, withKey: (provider) => lacksKey(inputs, provider) ? null : of(provider) };
}

// packages/github-action/src/prompts/document.ts
var BESIDE = { fileName: "word", provider: "word", use: "ways", fallback: "ways" };
var FILE_FIELDS = [
  ...REQUEST_FIELDS.filter((field) => field !== "prompt"),
  ...Object.keys(BESIDE)
];
function kindOf(field) {
  return isBeside(field) ? BESIDE[field] : FIELDS[field].kind;
}
function isBeside(field) {
  return Object.hasOwn(BESIDE, field);
}
function isFileField(name) {
  return FILE_FIELDS.includes(name);
}
function asWritten(text2) {
  return { text: text2, formerly: text2 };
}

// packages/github-action/src/prompts/matrix.ts
var MOST_CLIPS = 1e4;
function checkMatrix({ file, fields, matrix }, used, problems) {
  let good = true;
  const bad = (name, line, message) => {
    good = false;
    problems.push({ file, line, field: name, message });
  };
  for (const [name, axis] of matrix)
    if (!used.has(name)) bad(name, axis.line, whyUnused(name, isFileField(name) ? fields.get(name) : void 0));
  for (const [name, axis] of matrix) {
    const texts = axis.value.map((value) => (typeof value === "string" ? value : value.text).trim());
    const twice = texts.find((text2, at) => texts.indexOf(text2) < at);
    if (twice === void 0) continue;
    bad(
      name,
      axis.line,
      `"${twice}" stands in it twice, and both would be the same clip. Remove one; for several takes of a clip there is the input takes.`
    );
  }
  return good;
}
function whyUnused(name, field) {
  const why = `nothing uses {{${name}}}, so every combination would be the same clip.`;
  if (field !== void 0)
    return `${why} It stands twice: line ${field.line} sets the field ${name} for all of them. Remove one of the two.`;
  const meant = suggest(name, FILE_FIELDS);
  if (meant === null) return `${why} Use it in the prompt, or remove it.`;
  return `${why} Did you mean the field ${meant}? Name it so, and each combination sets it; or use {{${name}}} in the prompt.`;
}
function choicesOf({ file, matrix }, problems) {
  const axes = [...matrix].map(([name, { value }]) => [name, value]);
  const count = axes.reduce((product, [, values]) => product * values.length, 1);
  if (count <= MOST_CLIPS)
    return axes.reduce(
      (chosen, [name, values]) => chosen.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
      [{}]
    );
  const line = [...matrix.values()][0]?.line ?? 1;
  const message = `it makes ${count} clips; at most ${MOST_CLIPS} are allowed. Remove values, or make several files of it.`;
  problems.push({ file, line, field: "matrix", message });
  const first2 = Object.fromEntries(axes.flatMap(([name, [value]]) => value === void 0 ? [] : [[name, value]]));
  return [first2, ...axes.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first2, [name]: value })))];
}

// packages/github-action/src/prompts/no-prompt.ts
var CONTROL = new RegExp("(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}", "u");
function whyNoPrompt(text2) {
  if (isLfsPointer(text2))
    return {
      line: 1,
      message: 'this is a pointer of Git LFS and not the file itself. Fetch it first: actions/checkout does so with "lfs: true".'
    };
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text2))
    return { line: 1, message: "this is a web page in HTML. Put the words of the prompt alone into the file." };
  const lines2 = text2.split("\n");
  const conflict = lines2.findIndex((line) => /^(?:<{7}|>{7})(?: |$)/.test(line));
  if (conflict !== -1)
    return {
      line: conflict + 1,
      message: `"${lines2[conflict]?.slice(0, 40)}" is the mark of a merge conflict. Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>.`
    };
  const control = lines2.findIndex((line) => CONTROL.test(line));
  return control === -1 ? null : { line: control + 1, message: controlIn(lines2[control] ?? "") ?? "" };
}
function controlIn(text2) {
  const found = CONTROL.exec(text2);
  if (found === null) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const before = text2.slice(Math.max(0, found.index - 20), found.index);
  const place2 = before === "" ? "at its start" : `behind ${JSON.stringify(before)}`;
  return `it holds the control character U+${code}, which nobody sees, ${place2}. Remove it.`;
}
function isLfsPointer(text2) {
  return text2.startsWith("version https://git-lfs.github.com/spec/v1");
}

// packages/github-action/src/prompts/template.ts
var BRACES = /\\\{\{|(\{{2,})(?:([^{}]{0,200})\}\})?/g;
var NAME = /^[\w.-]+$/;
function variablesIn(text2) {
  return [...text2.matchAll(BRACES)].flatMap(({ 0: whole, 1: braces, 2: inner, index }) => {
    if (braces === void 0) return [];
    const name = inner?.trim() ?? excerpt(text2.slice(index + whole.length));
    return [{ name, valid: inner !== void 0 && braces.length <= 3 && NAME.test(name) }];
  });
}
function fillIn(text2, values) {
  return text2.replace(BRACES, (whole, braces, inner) => {
    if (braces === void 0) return "{{";
    const name = inner?.trim() ?? "";
    return Object.hasOwn(values, name) ? braces.slice(2) + (values[name] ?? "") : whole;
  });
}
var UNKNOWN_VARIABLE = "no variable has this name";
function plainBraces(value) {
  return value.replaceAll("\\{{", "{{");
}
function whyNotFilled({ name, valid }, known) {
  const literal = "For braces in the prompt itself write \\{{ instead.";
  if (valid)
    return `${UNKNOWN_VARIABLE}. ${known.length === 0 ? "There are none: set it in vars." : `There are: ${known.join(", ")}.`} ${literal}`;
  const n8n = name.includes("$") ? " It looks like an expression of n8n, which fills it in there only: use a variable and set it in vars." : "";
  return `this is no name of a variable: letters, digits, "_", "-" and "." only, between {{ and }}.${n8n} ${literal}`;
}
function excerpt(text2) {
  return (text2.split(/\n|\}\}/)[0] ?? "").trim().slice(0, 40);
}

// packages/github-action/src/prompts/texts.ts
function filled(value, values) {
  if (typeof value === "string") return fillIn(value, values);
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [fillIn(name, values), filled(item, values)]));
  return value;
}
function textsOf(document) {
  const fields = [...document.fields.values()].flatMap(
    ({ value, line }) => textsIn(value).map((text2) => ({ text: text2, line }))
  );
  return [{ text: document.prompt.value, line: document.prompt.line }, ...fields];
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, item]) => [name, ...textsIn(item)]);
  return [];
}

// packages/github-action/src/prompts/who-makes.ts
function listedWays({ fields, matrix }) {
  const use = fields.get("use");
  if (use === void 0 || matrix.has("use") || !Array.isArray(use.value) || use.value.length < 2) return null;
  return { value: use.value, line: use.line };
}
function withFieldAxes(document) {
  const fields = new Map(document.fields);
  const matrix = new Map(document.matrix);
  const ways = listedWays(document);
  if (ways) matrix.set("use", { value: ways.value.map((way) => asWritten(String(way))), line: ways.line });
  const used = new Set(textsOf(document).flatMap(({ text: text2 }) => variablesIn(text2).map(({ name }) => name)));
  for (const [name, axis] of matrix) {
    if (!isFileField(name) || used.has(name) && !isBeside(name)) continue;
    const held = fields.get(name);
    if (held === void 0 || ways && name === "use") fields.set(name, { value: `{{${name}}}`, line: axis.line });
  }
  return { ...document, fields, matrix };
}
function whoMakes({ file, fields }, values, problems) {
  const textsAt = (placed2) => [filled(placed2?.value ?? [], values)].flat().map(String);
  const bad = (field, message) => void problems.push({ file, line: fields.get(field)?.line ?? 1, field, message });
  const waysAt = (field) => textsAt(fields.get(field)).flatMap((text2) => {
    const way = readNamedWay(text2);
    if (typeof way !== "string") return [way];
    bad(field, way);
    return [];
  });
  const fallback = fields.has("fallback") ? { fallback: waysAt("fallback") } : {};
  if (fields.has("use")) {
    const beside = ["provider", "model"].find((field) => fields.has(field));
    if (beside !== void 0) bad("use", `it names provider and model, and so does ${beside}. Keep one of the two.`);
    const [way] = waysAt("use");
    return way === void 0 ? null : { ...way, ...fallback };
  }
  const [name] = textsAt(fields.get("provider"));
  if (name === void 0) return fallback;
  const provider = readProvider(name);
  if (typeof provider === "string") return { provider, ...fallback };
  bad("provider", provider.problem);
  return null;
}

// packages/github-action/src/prompts/expand.ts
async function expand(documents, shared, problems) {
  const clips = [];
  for (const document of documents)
    for (const clip of await expandOne(document, documents, shared, problems)) clips.push(clip);
  return clips;
}
async function expandOne(written, all, shared, problems) {
  const document = withFieldAxes(written);
  const { file, matrix } = document;
  const known = /* @__PURE__ */ new Set([
    ...matrix.keys(),
    ...Object.keys(document.row),
    ...Object.keys(document.vars),
    ...Object.keys(shared)
  ]);
  const used = /* @__PURE__ */ new Set();
  let good = true;
  const listed = listedWays(written);
  const ways = (listed?.value ?? []).map((way) => ({ text: String(way), line: listed?.line ?? 1 }));
  for (const { text: text2, line } of [...textsOf(document), ...ways]) {
    for (const use of variablesIn(text2)) {
      used.add(use.name);
      if (use.valid && known.has(use.name)) continue;
      good = false;
      const message = whyNotFilled(use, [...known]);
      problems.push({ file, line: lineOfVariable(document, use.name, line), field: `{{${use.name}}}`, message });
    }
  }
  if (!checkMatrix(document, used, problems)) good = false;
  const sound = good ? document : withoutUnknown(document, known);
  const isUnknown = (field) => document.fields.has(field) && !sound.fields.has(field);
  if (ways.some(({ text: text2 }) => !isFilled(text2, known))) return [];
  if (isUnknown("model") || isUnknown("provider") || isUnknown("use")) return [];
  const choices = choicesOf(document, problems).map((choice) => {
    if (!listed || choice["use"] === void 0) return choice;
    const values = textsFrom(valuesIn(document, shared, choice), "text");
    return { ...choice, use: asWritten(fillIn(choice["use"].text, values)) };
  });
  const siblings = choices.length * all.filter((other) => other.file === file).length;
  const clips = [];
  for (const choice of choices) {
    const clip = await clipOf(sound, shared, choice, siblings, problems);
    if (clip !== null) clips.push(clip);
  }
  return clips;
}
function withoutUnknown(document, known) {
  return { ...document, fields: new Map([...document.fields].filter(([, { value }]) => isFilled(value, known))) };
}
function isFilled(value, known) {
  return textsIn(value).every((text2) => variablesIn(text2).every(({ name, valid }) => valid && known.has(name)));
}
async function clipOf(document, shared, choice, siblings, problems) {
  const lineOf = (field) => field === "prompt" ? document.prompt.line : document.fields.get(field)?.line;
  const values = textsFrom(valuesIn(document, shared, choice), "text");
  const asked = await fill(
    document,
    values,
    false,
    (message) => problems.push({ file: document.file, line: lineOf("extra") ?? document.prompt.line, field: "extra", message })
  );
  const control = controlIn(String(asked.input.prompt));
  if (control !== null)
    problems.push({ file: document.file, line: document.prompt.line, field: "prompt", message: control });
  const formerly = await formerlyAsked(document, shared, choice);
  const isSame2 = formerly === null || JSON.stringify(formerly) === JSON.stringify(asked);
  const fileName = String(filled(document.fields.get("fileName")?.value ?? "", values)).trim();
  const who = whoMakes(document, values, problems);
  if (who === null) return null;
  if (who.model !== void 0) asked.input.model = who.model;
  return {
    ...asked,
    ...isSame2 ? {} : { formerly },
    ...fileName === "" ? {} : { fileName },
    ...who.provider === void 0 ? {} : { provider: who.provider },
    ...who.fallback === void 0 ? {} : { fallback: who.fallback },
    source: { file: document.file, line: document.prompt.line },
    variant: Object.values(choice).map(({ text: text2 }) => text2),
    siblings,
    lineOf
  };
}
async function formerlyAsked(document, shared, choice) {
  const then = document.formerly ?? document;
  const values = valuesIn(then, shared, choice);
  const differs = then !== document || [...then.fields.values()].some((placed2) => "formerly" in placed2) || Object.values(values).some(({ text: text2, formerly }) => plainBraces(text2) !== formerly);
  return differs ? fill(then, textsFrom(values, "formerly"), true, () => {
  }) : null;
}
function valuesIn({ vars, row }, shared, choice) {
  return { ...shared, ...vars, ...row, ...choice };
}
function textsFrom(variables, spelling) {
  const read = (written) => spelling === "text" ? plainBraces(written.text) : written.formerly;
  return Object.fromEntries(Object.entries(variables).map(([name, written]) => [name, read(written)]));
}
async function fill(document, values, formerly, bad) {
  const value = (field) => {
    const placed2 = document.fields.get(field);
    return filled(formerly && placed2 && "formerly" in placed2 ? placed2.formerly : placed2?.value, values);
  };
  const input = { prompt: fillIn(document.prompt.value, values) };
  for (const field of FILE_FIELDS) {
    const found = value(field);
    if (found === void 0 || isBeside(field) || kindOf(field).startsWith("file")) continue;
    if (kindOf(field) !== "map") input[field] = String(found);
    else input[field] = typeof found === "string" ? await parseExtra(found, bad) : found;
  }
  const files = FILE_FIELD_NAMES.flatMap((field) => {
    const found = value(field);
    return found === void 0 ? [] : [[field, [found].flat().map(String)]];
  });
  return { input, files: Object.fromEntries(files) };
}
var EXAMPLE2 = 'Write one "name: value" on each line, or {"name": value} in one.';
async function parseExtra(text2, bad) {
  const found = [];
  const entries = await readYamlMap(text2, "", 1, found, (slip) => `this is not valid YAML: ${slip}. ${EXAMPLE2}`);
  const read = (entries ?? []).map((entry) => ({ ...entry, lost: entry.lost() }));
  const lost = read.flatMap((entry) => entry.lost.map(({ message }) => `${entry.key}: ${message}`));
  for (const message of [...found.map(({ message: message2 }) => message2), ...lost]) bad(message);
  if (!entries) return void 0;
  return Object.fromEntries(read.filter(({ lost: lost2 }) => lost2.length === 0).map(({ key, value }) => [key, value]));
}
function lineOfVariable(document, name, from) {
  const at = document.lines.findIndex(
    (line, index) => index >= from - 1 && variablesIn(line).some((variable) => variable.name === name)
  );
  return at === -1 ? from : at + 1;
}

// packages/github-action/src/prompts/front-matter.ts
function bothCases(names) {
  return [...new Set(names.flatMap((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]))];
}
var GITHUB_KEYS = bothCases(["testData", "evaluators", "responseFormat", "jsonSchema"]);
var GITHUB_PARAMETERS = bothCases([
  "temperature",
  "maxTokens",
  "maxCompletionTokens",
  "topP",
  "topK",
  "stop",
  "frequencyPenalty",
  "presencePenalty",
  "reasoningEffort"
]);
var SITE_KEYS = [
  "title",
  "tags",
  "date",
  "author",
  "draft",
  "layout",
  "slug",
  "categories",
  "lang",
  "permalink"
];
var SILENT_KEYS = ["name", "description"];
function readSettings(entries, file, kind, problems, notices) {
  const fields = [];
  const matrix = [];
  let vars = {};
  let messages = null;
  let prompt = null;
  const bad = (entry, message) => problems.push({ file, line: entry.line, field: entry.key, message });
  const lines2 = /* @__PURE__ */ new Map();
  const isSecond = (name, entry) => {
    const line = lines2.get(name);
    lines2.set(name, line ?? entry.line);
    if (line !== void 0)
      bad(
        entry,
        `it is set twice, on line ${line} and on line ${entry.line}, and only one can hold. Remove one of the two.`
      );
    return line !== void 0;
  };
  const readField = (entry) => {
    if (!isFileField(entry.key)) return false;
    if (entry.value === null) return true;
    const second = isSecond(entry.key, entry);
    const message = wrongType(entry.key, entry.value);
    const lost = entry.key === "extra" ? entry.lost() : [];
    if (message !== null) bad(entry, message);
    else if (lost.length === 0 && !second) fields.push([entry.key, placed(entry)]);
    for (const { line, message: message2 } of lost) problems.push({ file, line, field: entry.key, message: message2 });
    return true;
  };
  const allowed = [
    ...FILE_FIELDS,
    "vars",
    "matrix",
    ...kind === "yaml" ? ["messages", "modelParameters", "prompt"] : []
  ];
  const ignored = [...SITE_KEYS, ...GITHUB_KEYS, ...kind === "yaml" ? GITHUB_PARAMETERS : []];
  for (const entry of entries) {
    if (readField(entry) || SILENT_KEYS.includes(entry.key)) continue;
    if (entry.key === "vars" || entry.key === "variables") {
      isSecond("vars", entry);
      vars = { ...readVariables(entry, bad), ...vars };
    } else if (entry.key === "matrix") matrix.push(...readMatrix(entry, bad));
    else if (entry.key === "messages" && kind === "yaml") messages = entry;
    else if (entry.key === "prompt" && kind === "yaml") prompt = entry;
    else if (entry.key === "modelParameters") {
      const parameters = entry.entries();
      if (!parameters && entry.value !== null) bad(entry, 'it must be a map of "field: value" lines.');
      for (const parameter of parameters ?? []) {
        if (readField(parameter)) continue;
        if ([...GITHUB_PARAMETERS, ...GITHUB_KEYS].includes(parameter.key)) ignore(parameter);
        else bad(parameter, unknownWord(parameter.key, FILE_FIELDS));
      }
    } else if (ignored.includes(entry.key)) ignore(entry);
    else bad(entry, unknownWord(entry.key, allowed));
  }
  return { fields: new Map(fields), vars, matrix: new Map(matrix), messages, prompt };
  function ignore(entry) {
    notices.push({ file, line: entry.line, field: entry.key, message: "it means nothing for a video and is ignored." });
  }
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function placed({ key, value, text: text2, line }) {
  if (key === "duration" || text2 === null) return { value, line };
  const { text: written, formerly } = text2;
  return { value: written, line, ...written === formerly ? {} : { formerly } };
}
function readVariables(entry, bad) {
  const inner = entry.entries();
  if (!inner) bad(entry, 'it must be a map of "name: value" lines.');
  return variablesOf(inner ?? [], (variable, why) => bad(variable, `it ${why}`));
}
function variablesOf(entries, bad) {
  const found = /* @__PURE__ */ new Map();
  for (const variable of entries) {
    if (variable.text !== null) found.set(variable.key, { ...variable.text, line: variable.line });
    else if (variable.value === null)
      bad(variable, 'is empty. Write "" for an empty text, or put a word such as null in quotes.');
    else bad(variable, "must be a text, a number or true/false.");
  }
  return Object.fromEntries(found);
}
function readMatrix(entry, bad) {
  const inner = entry.entries();
  if (!inner) {
    bad(entry, 'it must be a map of names to lists, for example "colour: [red, blue]".');
    return [];
  }
  return inner.flatMap((axis) => {
    const values = axis.items();
    if (values && values.length > 0 && values.every((value) => value !== null)) {
      const value = values.map((one, index) => ({ ...one, line: axis.itemLine(index) }));
      return [[axis.key, { value, line: axis.line }]];
    }
    bad(axis, "it must be a list of texts or numbers that is not empty, for example [red, blue].");
    return [];
  });
}
function wrongType(field, value) {
  const kind = kindOf(field);
  if (kind === "map")
    return typeof value === "object" && !Array.isArray(value) ? null : 'it must be a map of "field: value" lines.';
  if (kind === "flag")
    return typeof value === "boolean" || typeof value === "string" ? null : "it must be true or false.";
  if (kind === "file") return typeof value === "string" ? null : "it must be one address or path.";
  if (kind === "files") {
    const texts = Array.isArray(value) ? value : [value];
    return texts.every((text2) => typeof text2 === "string") ? null : "it must be an address or a path, or a list of them.";
  }
  if (kind === "ways") {
    const texts = Array.isArray(value) ? value : [value];
    const isEmpty2 = texts.length === 0 && field === "use";
    return texts.every((text2) => typeof text2 === "string") && !isEmpty2 ? null : "it must be provider/model, for example fal/bytedance/seedance-2.0, or a list of them.";
  }
  if (kind === "whole")
    return isScalar(value) && typeof value !== "boolean" ? null : "it must be a whole number, for example 7.";
  if (kind === "seconds")
    return isScalar(value) && typeof value !== "boolean" ? null : "it must be a number of seconds, for example 8.";
  return isScalar(value) && typeof value !== "boolean" ? null : `it must be one text${field === "aspectRatio" ? ", for example 16:9" : ""}.`;
}

// packages/github-action/src/prompts/variables.ts
async function readVariablesText(text2, bad) {
  const plain2 = plainText(text2);
  if (plain2.trim() === "") return {};
  const problems = [];
  const entries = await readYamlMap(plain2, "", 1, problems, (slip) => `this is not valid YAML: ${slip}.`);
  const advice = 'Write one "name: value" on each line.';
  for (const { line, message } of problems) bad(line ?? null, `${message} ${advice}`);
  return variablesOf(entries ?? [], ({ key, line }, why) => bad(line, `"${key}" ${why} ${advice}`));
}

// packages/github-action/src/prompts/ways-in.ts
function waysIn(text2) {
  return text2.trim() === "[]" ? [] : text2.split(/[\s,]+/).filter((way) => way !== "");
}

// packages/github-action/src/inputs/adopt.ts
var LINE = "Write a line clip=task-id; the error about the clip names it.";
var TASK_ID = /^[^\s\p{Cc},;]{1,2048}$/u;
function readAdopt(entries, add) {
  const found = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const at = entry.indexOf("=");
    const [clip, task] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    if (at <= 0 || clip === "" || task === "") add("adopt", `"${entry}" is not allowed. ${LINE}`);
    else if (!TASK_ID.test(task))
      add("adopt", `"${entry}" is not allowed: the id of a task has no blanks, commas or semicolons. ${LINE}`);
    else if (found.has(clip)) twice.add(clip);
    else found.set(clip, task);
  }
  for (const clip of twice) add("adopt", `"${clip}" stands in several lines. A clip has one task: keep one line.`);
  return found;
}

// packages/github-action/src/inputs/misspelled.ts
var PREFIX = "INPUT_";
function misspelledInputs(env, names) {
  return writtenInputs(env).flatMap(({ name, value }) => {
    if (names.has(name) || value.trim() === "") return [];
    const meant = suggest(name, [...names]);
    if (meant === null) return [];
    return [
      {
        field: name,
        message: `there is no such input, so it would count for nothing. Did you mean ${meant}? Write ${meant} in its place.`
      }
    ];
  });
}
function writtenInputs(env) {
  return Object.entries(env).flatMap(
    ([variable, value = ""]) => variable.toUpperCase().startsWith(PREFIX) ? [{ name: variable.slice(PREFIX.length).toLowerCase(), value }] : []
  );
}

// packages/github-action/src/inputs/not-filled-in.ts
function notFilledIn(path) {
  return isForAShell(path) ? `"${path}" would be a folder of that name: "~" and variables of a shell are not filled in here.` : null;
}

// packages/github-action/src/inputs/inputs.ts
var ARTIFACT_FORBIDDEN = /["':<>|*?\r\n\\/]/;
async function readInputs(problems) {
  const names = /* @__PURE__ */ new Set();
  const read = (name) => {
    names.add(name);
    return getInput(name);
  };
  const add = (field, message) => void problems.push({ field, message });
  function oneOf(name, words2, fallback) {
    const value = read(name) || fallback;
    const found = words2.find((word) => word === value.toLowerCase());
    if (found !== void 0) return found;
    const meant = suggest(value, words2);
    add(
      name,
      `"${value}" is not allowed. ${meant === null ? "" : `Did you mean ${meant}? `}Allowed: ${words2.join(", ")}.`
    );
    return fallback;
  }
  function amount(name, allowed, fits) {
    const text2 = read(name);
    if (text2 === "") return null;
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text2) ? Number(text2) : Number.NaN;
    if (Number.isFinite(value) && fits(value)) return value;
    add(name, `"${text2}" is not allowed. Write ${allowed}.`);
    return null;
  }
  const flag = (name, fallback) => oneOf(name, ["true", "false"], fallback ? "true" : "false") === "true";
  const wholeFrom1 = (value) => Number.isInteger(value) && value >= 1;
  const prompt = read("prompt");
  const globs = lines(read("prompts"));
  if (prompt !== "" && globs.length > 0)
    add("prompt", "both prompt and prompts are set, and each would make clips of its own. Keep one of the two.");
  const provider = read("provider");
  if (provider === "") add("provider", `it is required and empty. Allowed: ${PROVIDER_IDS.join(", ")}.`);
  const chosen = provider === "" ? "sandbox" : oneOf("provider", PROVIDER_IDS, "sandbox");
  for (const { name } of variablesIn(read("model")))
    add("model", `{{${name}}} is not filled in here: variables stand in prompt files and in the input prompt.`);
  const artifactName = read("artifact-name") || "videos";
  if (ARTIFACT_FORBIDDEN.test(artifactName))
    add("artifact-name", `"${artifactName}" holds one of " ' : < > | * ? \\ / which no artifact may have.`);
  const shard = readShard(read("shard"), add);
  const [ledger, clipsDir] = [read("ledger") || "auto", read("clips-dir")];
  if (clipsDir !== "" && !isDatabaseAddress(ledger) && !/^git(?::|$)/i.test(ledger))
    add(
      "clips-dir",
      "it goes with a ledger that keeps no clips itself: git, git:<branch>, or a database. Name one of these in ledger, or leave clips-dir out: auto, the cache, the tool cache and a folder keep their clips."
    );
  const unfilled = notFilledIn(clipsDir);
  if (unfilled !== null) add("clips-dir", `${unfilled} Write the whole path.`);
  const inputs = Object.freeze({
    provider: chosen,
    accounts: await readAccounts(read, chosen, add),
    fallback: readFallback(read("fallback"), add),
    prompts: globs.length > 0 || prompt !== "" ? globs : ["prompts/**"],
    promptsAreDefault: globs.length === 0 || globs.length === 1 && globs[0] === "prompts/**",
    prompt,
    vars: await readVariablesText(read("vars"), (line, message) => add("vars", atLine(read("vars"), line, message))),
    varsFile: read("vars-file"),
    modelsFile: read("models"),
    defaults: readDefaults(read),
    takes: amount("takes", "a whole number from 1 to 20", (value) => wholeFrom1(value) && value <= 20) ?? 1,
    outputDir: read("output-dir") || "videos",
    artifact: oneOf("artifact", ["bundle", "each", "none"], "bundle"),
    artifactName: shard !== null && artifactName === "videos" ? `videos-${shard.index}-of-${shard.count}` : artifactName,
    retentionDays: amount("retention-days", "a whole number from 1 to 90", (value) => wholeFrom1(value) && value <= 90),
    maxCost: amount("max-cost", "an amount of USD, for example 2.50", (value) => value >= 0),
    maxCostMonth: amount("max-cost-month", "an amount of USD, for example 20", (value) => value >= 0),
    concurrency: amount("concurrency", "a whole number from 1 to 100", (value) => wholeFrom1(value) && value <= 100) ?? 5,
    timeoutMs: (amount("timeout-minutes", "minutes above 0, at most 1440", (value) => value > 0 && value <= 1440) ?? 30) * 6e4,
    pollIntervalMs: scale(
      amount("poll-interval", "seconds from 0.1 to 600", (value) => value >= 0.1 && value <= 600),
      1e3
    ),
    reuse: flag("reuse", true),
    ledger,
    githubToken: tokenOf(read("github-token")),
    clipsDir,
    buyAgain: readBuyAgain(read("buy-again"), add),
    adopt: readAdopt(lines(read("adopt")), add),
    extra: await readExtra(read("extra"), add),
    shard,
    dryRun: flag("dry-run", false),
    onError: oneOf("on-error", ["fail", "warn"], "fail"),
    allowUntrusted: flag("allow-untrusted", false)
  });
  problems.push(...misspelledInputs(process.env, names));
  return inputs;
}
function tokenOf(text2) {
  return text2.startsWith("${{") ? "" : text2;
}
function readDefaults(read) {
  return Object.fromEntries(
    REQUEST_FIELDS.flatMap((name) => {
      const { kind, input } = FIELDS[name];
      if (input === null || kind === "map") return [];
      return [[name, kind.startsWith("file") ? lines(read(input)) : read(input)]];
    })
  );
}
function scale(value, factor) {
  return value === null ? null : value * factor;
}
function lines(text2) {
  return text2.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function atLine(text2, line, message) {
  return line === null || !/[\r\n]/.test(text2) ? message : `line ${line}: ${message}`;
}
async function readExtra(text2, add) {
  if (text2.trim() === "") return {};
  const found = await parseExtra(text2, (message) => add("extra", message));
  if (!found) return {};
  for (const { name } of variablesIn(JSON.stringify(found)))
    add("extra", `{{${name}}} is not filled in here: variables stand in prompt files and in the input prompt.`);
  return found;
}
function readFallback(text2, add) {
  return waysIn(text2).flatMap((one) => {
    const way = readNamedWay(one);
    if (typeof way !== "string") return [way];
    add("fallback", way);
    return [];
  });
}
function readShard(text2, add) {
  if (text2 === "") return null;
  const match = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text2);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= count) return { index, count };
  add("shard", `"${text2}" is not allowed. Write this part and the number of parts, from 1/4 to 4/4 for example.`);
  return null;
}
function readBuyAgain(text2, add) {
  const words2 = text2.toLowerCase().split(/[\s,]+/).filter((word) => word !== "");
  const chosen = /* @__PURE__ */ new Set();
  for (const word of words2) {
    if (word === "both") chosen.add("failed").add("unknown");
    else if (word === "failed" || word === "unknown" || word === "gone") chosen.add(word);
    else if (word !== "and") add("buy-again", `"${word}" is not allowed. Allowed: failed, unknown, both, gone.`);
  }
  return chosen;
}

// packages/github-action/src/prompts/discover.ts
import { join as join3 } from "node:path";

// node_modules/tinyglobby/dist/index.mjs
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { isAbsolute, posix, resolve as resolve2 } from "path";
import { fileURLToPath } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename, dirname as dirname2, normalize, relative, resolve, sep } from "path";
import * as nativeFs from "fs";
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
  let normalized = normalize(path);
  if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
var SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
  return path.replace(SLASHES_REGEX, separator);
}
var WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
  return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
  const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
  if (resolvePaths) path = resolve(path);
  if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
  if (path === ".") return "";
  const needsSeperator = path[path.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  const { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
var pushDirectory = (directoryPath, paths) => {
  paths.push(directoryPath || ".");
};
var pushDirectoryFilter = (directoryPath, paths, filters) => {
  const path = directoryPath || ".";
  if (filters.every((filter) => filter(path, true))) paths.push(path);
};
var empty$2 = () => {
};
function build$6(root, options) {
  const { includeDirs, filters, relativePaths } = options;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
var pushFileFilterAndCount = (filename, _paths, counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) counts.files++;
};
var pushFileFilter = (filename, paths, _counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
var pushFileCount = (_filename, _paths, counts, _filters) => {
  counts.files++;
};
var pushFile = (filename, paths) => {
  paths.push(filename);
};
var empty$1 = () => {
};
function build$5(options) {
  const { excludeFiles, filters, onlyCounts } = options;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
var getArray = (paths) => {
  return paths;
};
var getArrayGroup = () => {
  return [""].slice(0, 0);
};
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
var groupFiles = (groups, directory, files) => {
  groups.push({
    directory,
    files,
    dir: directory
  });
};
var empty = () => {
};
function build$3(options) {
  return options.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  fs.realpath(path, (error, resolvedPath) => {
    if (error) return queue.dequeue(suppressErrors ? null : error, state);
    fs.stat(resolvedPath, (error$1, stat2) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat2.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat2, resolvedPath);
      queue.dequeue(null, state);
    });
  });
};
var resolveSymlinks = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    const resolvedPath = fs.realpathSync(path);
    const stat2 = fs.statSync(resolvedPath);
    if (stat2.isDirectory() && isRecursive(path, resolvedPath, state)) return;
    callback$1(stat2, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options, isSynchronous) {
  if (!options.resolveSymlinks || options.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = dirname2(path);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = dirname2(parent);
  }
  state.symlinks.set(path, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
var onlyCountsSync = (state) => {
  return state.counts;
};
var groupsSync = (state) => {
  return state.groups;
};
var defaultSync = (state) => {
  return state.paths;
};
var limitFilesSync = (state) => {
  return state.paths.slice(0, state.options.maxFiles);
};
var onlyCountsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.counts, state.options.suppressErrors);
  return null;
};
var defaultAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths, state.options.suppressErrors);
  return null;
};
var limitFilesAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
  return null;
};
var groupsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.groups, state.options.suppressErrors);
  return null;
};
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
var readdirOpts = { withFileTypes: true };
var walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  state.queue.enqueue();
  if (currentDepth < 0) return state.queue.dequeue(null, state);
  const { fs } = state;
  state.visited.push(crawlPath);
  state.counts.directories++;
  fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
    callback$1(entries, directoryPath, currentDepth);
    state.queue.dequeue(state.options.suppressErrors ? null : error, state);
  });
};
var walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  const { fs } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath);
  state.counts.directories++;
  let entries = [];
  try {
    entries = fs.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
  count = 0;
  constructor(onQueueEmpty) {
    this.onQueueEmpty = onQueueEmpty;
  }
  enqueue() {
    this.count++;
    return this.count;
  }
  dequeue(error, output) {
    if (this.onQueueEmpty && (--this.count <= 0 || error)) {
      this.onQueueEmpty(error, output);
      if (error) {
        output.controller.abort();
        this.onQueueEmpty = void 0;
      }
    }
  }
};
var Counter = class {
  _files = 0;
  _directories = 0;
  set files(num) {
    this._files = num;
  }
  get files() {
    return this._files;
  }
  set directories(num) {
    this._directories = num;
  }
  get directories() {
    return this._directories;
  }
  /**
  * @deprecated use `directories` instead
  */
  /* c8 ignore next 3 */
  get dirs() {
    return this._directories;
  }
};
var Aborter = class {
  aborted = false;
  abort() {
    this.aborted = true;
  }
};
var Walker = class {
  root;
  isSynchronous;
  state;
  joinPath;
  pushDirectory;
  pushFile;
  getArray;
  groupFiles;
  resolveSymlink;
  walkDirectory;
  callbackInvoker;
  constructor(root, options, callback$1) {
    this.isSynchronous = !callback$1;
    this.callbackInvoker = build$1(options, this.isSynchronous);
    this.root = normalizePath(root, options);
    this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options,
      queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options.fs || nativeFs
    };
    this.joinPath = build$7(this.root, options);
    this.pushDirectory = build$6(this.root, options);
    this.pushFile = build$5(options);
    this.getArray = build$4(options);
    this.groupFiles = build$3(options);
    this.resolveSymlink = build$2(options, this.isSynchronous);
    this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
    this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
    return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries, directoryPath, depth) => {
    const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    const files = this.getArray(this.state.paths);
    for (let i = 0; i < entries.length; ++i) {
      const entry = entries[i];
      if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        const filename = this.joinPath(entry.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry.isDirectory()) {
        let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry.name, path)) continue;
        this.pushDirectory(path, paths, filters);
        this.walkDirectory(this.state, path, path, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry.isSymbolicLink()) {
        let path = joinPathWithBasePath(entry.name, directoryPath);
        this.resolveSymlink(path, this.state, (stat2, resolvedPath) => {
          if (stat2.isDirectory()) {
            resolvedPath = normalizePath(resolvedPath, this.state.options);
            if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path;
            const filename = basename(resolvedPath);
            const directoryPath$1 = normalizePath(dirname2(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1);
            this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  let walker = new Walker(root, options, callback$1);
  walker.start();
}
function sync(root, options) {
  const walker = new Walker(root, options);
  return walker.start();
}
var APIBuilder = class {
  constructor(root, options) {
    this.root = root;
    this.options = options;
  }
  withPromise() {
    return promise(this.root, this.options);
  }
  withCallback(cb) {
    callback(this.root, this.options, cb);
  }
  sync() {
    return sync(this.root, this.options);
  }
};
var pm = null;
var Builder = class {
  globCache = {};
  options = {
    maxDepth: Infinity,
    suppressErrors: true,
    pathSeparator: sep,
    filters: []
  };
  globFunction;
  constructor(options) {
    this.options = {
      ...this.options,
      ...options
    };
    this.globFunction = this.options.globFunction;
  }
  group() {
    this.options.group = true;
    return this;
  }
  withPathSeparator(separator) {
    this.options.pathSeparator = separator;
    return this;
  }
  withBasePath() {
    this.options.includeBasePath = true;
    return this;
  }
  withRelativePaths() {
    this.options.relativePaths = true;
    return this;
  }
  withDirs() {
    this.options.includeDirs = true;
    return this;
  }
  withMaxDepth(depth) {
    this.options.maxDepth = depth;
    return this;
  }
  withMaxFiles(limit) {
    this.options.maxFiles = limit;
    return this;
  }
  withFullPaths() {
    this.options.resolvePaths = true;
    this.options.includeBasePath = true;
    return this;
  }
  withErrors() {
    this.options.suppressErrors = false;
    return this;
  }
  withSymlinks({ resolvePaths = true } = {}) {
    this.options.resolveSymlinks = true;
    this.options.useRealPaths = resolvePaths;
    return this.withFullPaths();
  }
  withAbortSignal(signal) {
    this.options.signal = signal;
    return this;
  }
  normalize() {
    this.options.normalizePath = true;
    return this;
  }
  filter(predicate) {
    this.options.filters.push(predicate);
    return this;
  }
  onlyDirs() {
    this.options.excludeFiles = true;
    this.options.includeDirs = true;
    return this;
  }
  exclude(predicate) {
    this.options.exclude = predicate;
    return this;
  }
  onlyCounts() {
    this.options.onlyCounts = true;
    return this;
  }
  crawl(root) {
    return new APIBuilder(root || ".", this.options);
  }
  withGlobFunction(fn) {
    this.globFunction = fn;
    return this;
  }
  /**
  * @deprecated Pass options using the constructor instead:
  * ```ts
  * new fdir(options).crawl("/path/to/root");
  * ```
  * This method will be removed in v7.0
  */
  /* c8 ignore next 4 */
  crawlWithOptions(root, options) {
    this.options = {
      ...this.options,
      ...options
    };
    return new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    if (this.globFunction) return this.globWithOptions(patterns);
    return this.globWithOptions(patterns, ...[{ dot: true }]);
  }
  globWithOptions(patterns, ...options) {
    const globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    if (!isMatch) {
      isMatch = globFn(patterns, ...options);
      this.globCache[patterns.join("\0")] = isMatch;
    }
    this.options.filters.push((path) => isMatch(path));
    return this;
  }
};

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = __toESM(require_picomatch2(), 1);
var isReadonlyArray = Array.isArray;
var BACKSLASHES = /\\/g;
var DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
var isWin = process.platform === "win32";
var ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
var WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
var isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => posix.relative(cwd, p) || ".";
  return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path) {
  return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
var splitPatternOptions = { parts: true };
function splitPattern(path) {
  var _result$parts;
  const result = import_picomatch.default.scan(path, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
var POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
var WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
var escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
  if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
var PARENT_DIRECTORY = /^(\/?\.\.)+/;
var ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      const part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  const cwd = options.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options, patterns, props);
  if (options.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === false,
    noglobstar: options.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path = format(p, isDirectory);
      const matches = matcher(path) && !ignore(path);
      if (matches) log(`matched ${path}`);
      return matches;
    } : (p, isDirectory) => {
      const path = format(p, isDirectory);
      return matcher(path) && !ignore(path);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  if (options.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
var defaultOptions = {
  caseSensitiveMatch: true,
  debug: !!process.env.TINYGLOBBY_DEBUG,
  expandDirectories: true,
  followSymbolicLinks: true,
  onlyFiles: true
};
function getOptions(options) {
  const opts = Object.assign({}, options);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve2(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || readdir,
    readdirSync: opts.fs.readdirSync || readdirSync,
    realpath: opts.fs.realpath || realpath,
    realpathSync: opts.fs.realpathSync || realpathSync,
    stat: opts.fs.stat || stat,
    statSync: opts.fs.statSync || statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  const [crawler, relative2] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative2) : [];
}

// packages/github-action/src/prompts/exclusions.ts
import { basename as basename2 } from "node:path";

// packages/github-action/src/prompts/globs.ts
import { lstatSync } from "node:fs";
import { join, sep as sep2 } from "node:path";
var ALWAYS_LEFT = ["**/node_modules/**", "**/.git/**"];
var GLOB = { followSymbolicLinks: false, onlyFiles: true, expandDirectories: true };
async function globsOf(pattern, { root }) {
  const slashes = pattern.replace(/\\/g, "/").replace(/^\.\//, "");
  const written = sep2 === "/" ? pattern.replace(/^\.\//, "") : slashes;
  if (isThere(join(root, written))) return [escapePath(written)];
  const spellings = spellingsOf(slashes);
  const there = spellings.filter((path) => isThere(join(root, path)));
  if (there.length > 0) return there.map(escapePath);
  const asNames = spellings.map((path) => path.replace(/[^*?/]+/g, escapePath));
  const hasBoth = /[()[\]{}!+@]/.test(slashes) && /[*?]/.test(slashes);
  if (hasBoth && (await glob(asNames, { ...GLOB, cwd: root, ignore: ["**/node_modules/**"] })).length > 0)
    return asNames;
  return spellings.map((path) => withFoldersAsNamed(path, root));
}
function spellingsOf(path) {
  const ways = path.split("/").map((part) => [.../* @__PURE__ */ new Set([part, part.normalize("NFC"), part.normalize("NFD")])]);
  if (ways.filter(({ length }) => length > 1).length > 8) return [path];
  return ways.reduce(
    (before, part, index) => index === 0 ? part : before.flatMap((start) => part.map((spelling) => `${start}/${spelling}`)),
    []
  );
}
function withFoldersAsNamed(path, root) {
  const parts = path.split("/");
  let there = 0;
  while (there < parts.length && isThere(join(root, ...parts.slice(0, there + 1)))) there += 1;
  return [...parts.slice(0, there).map(escapePath), ...parts.slice(there)].join("/");
}
function isLink(path) {
  return isThere(path) && lstatSync(path).isSymbolicLink();
}
function isThere(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}

// packages/github-action/src/prompts/exclusions.ts
async function refuseIdleExclusions(excluded, left, included, { root }, problems, notices) {
  if (excluded.length === 0 || included.length === 0) return;
  const without = (ignore) => glob([...included], { ...GLOB, onlyFiles: false, dot: true, cwd: root, ignore: [...ALWAYS_LEFT, ...ignore] });
  const all = await without([]);
  for (const [index, pattern] of excluded.entries()) {
    if (/(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.test(pattern)) continue;
    if ((await without(left[index] ?? [])).length < all.length) continue;
    const meant = nearIn(pattern, all);
    const message = `"!${pattern}" excludes nothing: no file that the other lines take matches it.`;
    if (meant !== null) problems.push({ field: "prompts", message: `${message} Did you mean "!${meant}"?` });
    else if (!pattern.startsWith("**/"))
      notices.push({ field: "prompts", message: `${message} Correct it, or remove it.`, kind: "warning" });
  }
}
function nearIn(pattern, all) {
  const written = pattern.replace(/\\/g, "/").replace(/^\.?\//, "");
  const paths = all.map((path) => path.replace(/\\/g, "/"));
  const below = paths.find((path) => path.replace(/\/$/, "").endsWith(`/${written.replace(/\/(?:\*\*)?$/, "")}`));
  if (below !== void 0) return below.endsWith("/") ? `${below}**` : below;
  const files = new Set(paths.filter((path) => !path.endsWith("/")).map((path) => basename2(path)));
  const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1)));
  const parts = written.split("/");
  for (const [index, part] of parts.entries()) {
    const known = [...index === parts.length - 1 ? files : [], ...folders];
    if (/[*?[\]{}()!]/.test(part) || known.includes(part)) continue;
    const near = nearName(part, known);
    if (near === null) continue;
    const held = files.has(near) ? paths.find((path) => basename2(path) === near) : void 0;
    return held ?? [...parts.slice(0, index), near, ...parts.slice(index + 1)].join("/");
  }
  return null;
}
function nearName(name, known) {
  const stem = (text2) => text2.replace(/(?:\.prompt)?\.\w+$/, "");
  const digits = (text2) => text2.replace(/\D+/g, " ").trim();
  const alike = known.filter((one) => stem(one).length > 2 && digits(stem(one)) === digits(stem(name)));
  const meant = stem(name).length > 2 ? suggest(stem(name), alike.map(stem)) : null;
  return meant === null ? null : alike.find((one) => stem(one) === meant) ?? null;
}

// packages/github-action/src/prompts/invisible.ts
var INVISIBLE = new RegExp("[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u2800]|(?!\\s)\\p{Cc}", "gu");
function visible(text2) {
  return text2.replace(INVISIBLE, "");
}

// packages/github-action/src/prompts/front-matter-block.ts
var NONE2 = { kind: "none" };
var FENCE = /^---\s*$/;
var KNOWN = new Set(
  [...FILE_FIELDS, "vars", "variables", "matrix", "messages", "modelParameters", "title", "tags"].map(plain)
);
var OURS = new Set([...FILE_FIELDS, "matrix", "vars"].map(plain));
function findFrontMatter(text2) {
  const written = text2.split("\n");
  const lines2 = written.map(withPlainFence);
  const start = skipToText(lines2);
  if (start === null) return NONE2;
  const { at, opening } = start;
  const isFirst = at === 0 && opening === visible(lines2[0] ?? "") && FENCE.test(opening);
  const broken = (message) => ({ kind: "broken", line: at + 1, message });
  if (/^[ \t]*---\s*$/.test(opening)) {
    const end = lines2.findIndex((line, index) => index > at && FENCE.test(line));
    const inside = lines2.slice(at + 1, end === -1 ? void 0 : end);
    const isMeant = isFirst || (end === -1 ? startsWith(inside, KNOWN) : inside.every(isBlank) || isField(first(inside)));
    if (!isMeant && brokenIndent(lines2, at)) return broken(INDENTED);
    if (!isMeant) return furtherDown(lines2, at + 1, ABOVE) ?? NONE2;
    if (/^(?:\t| {4})/.test(opening) || !isFirst && brokenIndent(lines2, at)) return broken(INDENTED);
    if (end === -1) return broken('it is opened by "---" and never closed. Add a line "---" below the fields.');
    const second = furtherDown(lines2, end + 1, "one file is one prompt. Give this one a file of its own.");
    if (second) return second;
    const body = written.slice(end + 1).join("\n");
    return { kind: "found", yaml: inside.join("\n"), yamlLine: at + 2, body, bodyLine: end + 2 };
  }
  const other = otherKind(lines2, at, opening);
  return other === null ? furtherDown(lines2, at + 1, ABOVE) ?? NONE2 : broken(other);
}
function lineOfFields(text2) {
  const found = findFrontMatter(text2);
  if (found.kind === "found" && startsWith(found.yaml.split("\n"), OURS)) return found.yamlLine - 1;
  const lines2 = text2.split("\n").map(withPlainFence);
  const start = skipToText(lines2);
  if (start !== null && isBareHead(lines2, start.at, start.opening)) return start.at + 1;
  return furtherDown(lines2, 0, ABOVE)?.line ?? null;
}
function withPlainFence(line) {
  const seen = visible(line);
  return /^\s*---\s*$/.test(seen) ? seen : line;
}
var ABOVE = 'the fields between "---" have to stand above the text. Move them to the top.';
function furtherDown(lines2, from, message) {
  let isCode = false;
  for (let at = from; at < lines2.length; at++) {
    const line = lines2[at] ?? "";
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || !FENCE.test(line) || !startsWith(lines2.slice(at + 1, at + 20), OURS)) continue;
    const end = lines2.findIndex((one, index) => index > at && FENCE.test(one));
    if (end !== -1 && lines2.slice(at + 1, end).every(isFieldOrBelow)) return { kind: "broken", line: at + 1, message };
  }
  return null;
}
var INDENTED = 'it is indented. Move the lines "---" and the fields between them to the left edge.';
function brokenIndent(lines2, at) {
  const opening = lines2[at] ?? "";
  const inside = lines2.slice(at + 1);
  if (!/^[ \t]/.test(opening) || !/^[ \t]/.test(first(inside))) return false;
  return startsWith(inside, KNOWN) || isField(first(inside)) && inside.some((line) => /^[ \t]+---[ \t]*$/.test(line));
}
function otherKind(lines2, at, opening) {
  const word = opening.trim();
  const inside = lines2.slice(at + 1);
  const write = 'Write it as YAML, one "field: value" on each line, between two lines of exactly "---".';
  const isClosed = inside.some((line) => line.trim() === word);
  if (/^\+{3,}$/.test(word) && (isClosed || /^\s*[\w.-]+\s*=/.test(first(inside))))
    return `this is TOML, which is not read here. ${write}`;
  if (/^;{3,}$/.test(word) && (isClosed || /^\s*[{"]/.test(first(inside))))
    return `this is JSON, which is not read here. ${write}`;
  if (/^\{(?!\{)/.test(word) && isObjectAboveText(lines2.slice(at)))
    return `this is JSON, which is not read here. ${write}`;
  if (/^(?:[-–—_*=~][-–—_*=~ ]*|---.{1,40}|```.{0,20}|~~~.{0,20})$/.test(word) && startsWith(inside, KNOWN))
    return `it begins with "${word}". Write the fields between two lines of exactly "---".`;
  const fence = lines2.findIndex((line, index) => index > at && FENCE.test(line));
  if (fence !== -1 && startsWith(lines2.slice(at, fence), OURS) && lines2.slice(at, fence).every(isFieldOrBelow))
    return 'the line "---" above the fields is missing. Write the fields between two lines of exactly "---".';
  if (isBareHead(lines2, at, opening))
    return 'these lines would be words of the prompt. Write the fields between two lines of exactly "---".';
  return null;
}
function isBareHead(lines2, at, opening) {
  if (isBareField(opening)) return true;
  const end = lines2.findIndex((line, index) => index > at && isBlank(line));
  const head = [opening, ...lines2.slice(at + 1, end === -1 ? void 0 : end)];
  return head.some(isBareField) && head.every((line) => OURS.has(plain(fieldOf(line) ?? "")));
}
function isBareField(line) {
  const value = String.raw`["']?(?:\d+(?:\.\d+)?s?|\d+:\d+|\d+[pk]|\d+x\d+|portrait|landscape|\{\{.*\}\})["']?`;
  return new RegExp(String.raw`^(?:duration|aspect[ _-]?ratio|resolution):\s+${value}\s*$`, "i").test(line);
}
function skipToText(lines2) {
  let at = 0;
  let rest = visible(lines2[0] ?? "");
  for (; ; ) {
    if (isBlank(rest)) {
      at += 1;
      const next = lines2[at];
      if (next === void 0) return null;
      rest = visible(next);
    } else if (/^\s*<!--/.test(rest)) {
      while (!rest.includes("-->")) {
        at += 1;
        const next = lines2[at];
        if (next === void 0) return null;
        rest = next;
      }
      rest = rest.slice(rest.indexOf("-->") + 3);
    } else return { at, opening: rest };
  }
}
function isBlank(line) {
  return visible(line).trim() === "";
}
function first(lines2) {
  return lines2.find((line) => !isBlank(line) && !visible(line).trim().startsWith("#")) ?? "";
}
function fieldOf(line) {
  return /^\s*["']?([A-Za-z_][\w -]{0,40}?)["']?[ \t]*:(?:\s|$)/.exec(visible(line))?.[1] ?? null;
}
function isField(line) {
  return fieldOf(line) !== null;
}
function isFieldOrBelow(line) {
  return isBlank(line) || /^\s*(?:#|- )/.test(line) || /^\s+\S/.test(line) || isField(line);
}
function startsWith(lines2, names) {
  const name = fieldOf(first(lines2));
  return name !== null && names.has(plain(name));
}
function plain(name) {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
function isObjectAboveText(lines2) {
  let depth = 0;
  for (const [index, line] of lines2.entries()) {
    depth += line.split(/[{[]/).length - line.split(/[}\]]/).length;
    if (depth > 0) continue;
    const names = [
      ...lines2.slice(0, index + 1).join("\n").matchAll(/["']?([A-Za-z_][\w-]*)["']?\s*:/g)
    ];
    const isOurs = names.some(([, name = ""]) => KNOWN.has(plain(name)));
    return isOurs && lines2.slice(index + 1).some((below) => !isBlank(below));
  }
  return false;
}

// packages/github-action/src/prompts/left-out.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { extname, join as join2 } from "node:path";

// packages/github-action/src/prompts/messages.ts
function readSaid(messages, prompt, file, problems, notices) {
  const said = messages && readMessages(messages, file, problems, notices);
  if (!prompt) return said ?? { value: "", line: 1 };
  const bad = (message) => void problems.push({ file, line: prompt.line, field: "prompt", message });
  if (messages) bad("messages says it too. Keep one of the two.");
  if (typeof prompt.value !== "string") bad("it must be a text. Put it in quotes.");
  const text2 = typeof prompt.value === "string" ? prompt.value.trim() : allOf(prompt.value);
  return { value: said ? `${said.value}

${text2}` : text2, line: prompt.line };
}
function readMessages(messages, file, problems, notices) {
  const bad = (line2, message) => void problems.push({ file, line: line2, field: "messages", message });
  if (!Array.isArray(messages.value)) {
    bad(messages.line, "it must be a list of messages, each with role and content.");
    return { value: allOf(messages.value), line: messages.line };
  }
  const parts = { system: [], user: [], mistaken: [] };
  let line = messages.line;
  messages.value.forEach((message, index) => {
    const { role, content } = typeof message === "object" && message !== null ? message : {};
    const at = messages.itemLine(index);
    for (const entry of messages.itemEntries(index) ?? [])
      if (entry.key !== "role" && entry.key !== "content")
        problems.push({ file, line: entry.line, field: entry.key, message: unknownPart(entry.key) });
    if (typeof content !== "string") {
      bad(at, "each message needs a content that is a text.");
      parts.mistaken.push(allOf(message));
    } else if (role === "system") parts.system.push(content.trim());
    else if (role === "user") {
      if (parts.user.length === 0) line = at;
      parts.user.push(content.trim());
    } else if (role === "assistant")
      notices.push({
        file,
        line: at,
        field: "messages",
        message: "a message of the assistant means nothing for a video and is ignored."
      });
    else {
      bad(at, `the role ${JSON.stringify(role) ?? "is missing and"} is not known. Allowed: system, user.`);
      parts.mistaken.push(content.trim());
    }
  });
  return { value: [...parts.system, ...parts.user, ...parts.mistaken].join("\n\n"), line };
}
function unknownPart(key) {
  return isFileField(key) ? "it would not be read within a message. Write it at the left edge, beside messages." : unknownWord(key, ["role", "content"]);
}
function allOf(value) {
  return textsIn(value).join("\n").trim() || String(JSON.stringify(value));
}

// packages/github-action/src/prompts/heading.ts
function fieldOf2(name) {
  const plain2 = visible(name).toLowerCase().replace(/\s+/g, "");
  return ["prompt", ...FILE_FIELDS].find((field) => field.toLowerCase() === plain2) ?? null;
}

// packages/github-action/src/prompts/table-rows.ts
var SEPARATORS = [",", ";", "	", "|"];
var WORDS = { ",": "commas", ";": "semicolons", "	": "tabs", "|": '"|"' };
var TOP = 50;
function statedSeparator(lines2) {
  const at = lines2.findIndex((line) => line.trim() !== "");
  const match = /^\s*"?sep=(\t|\\t|[^\s"\p{L}\p{N}])"?[\s,;]*$/iu.exec(visible(lines2[at] ?? ""));
  if (!match) return null;
  return { separator: match[1] === "\\t" ? "	" : match[1], line: at + 1 };
}
function guessSeparator(parse, text2) {
  const heads = SEPARATORS.map((separator) => {
    try {
      const top = parse(text2, { ...OPTIONS, delimiter: separator, to: TOP });
      return { separator, names: top.find((cells) => !isEmpty(cells)) ?? [] };
    } catch {
      return { separator, names: headLine(text2, separator) };
    }
  });
  const named = heads.find(({ names }) => names.some((name) => fieldOf2(name) === "prompt"));
  const blank = heads.find(({ names }) => names.length === 0);
  return (named ?? blank ?? heads.reduce((most, head) => head.names.length > most.names.length ? head : most)).separator;
}
function headLine(text2, separator) {
  const line = text2.split("\n").find((one) => one.trim() !== "") ?? "";
  return line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}
var OPTIONS = { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true };
function readRows(parse, text2, separator, lines2, skipped, bad) {
  const table = skipped === 0 ? text2 : "\n".repeat(skipped) + lines2.slice(skipped).join("\n");
  try {
    const records = parse(table, { ...OPTIONS, info: true, delimiter: separator });
    return records.map(({ record }, index) => ({
      cells: record,
      line: lineAfter(lines2, index === 0 ? skipped : records[index - 1]?.info.lines ?? 0)
    })).filter(({ cells }) => !isEmpty(cells));
  } catch (error) {
    const { lines: at = 1, code = "" } = error;
    bad(
      at,
      `${whatIsBroken(code, error)} A cell with a separator, a quote or a line break in it needs double quotes around it, and a quote in such a cell is written twice: "a 12"" disc".`
    );
    return null;
  }
}
function whatIsBroken(code, { message }) {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "a double quote is opened in a row above, or in this one, and never closed.";
  if (/OPENING_QUOTE/.test(code)) return "a double quote stands in the middle of a cell.";
  if (/CLOSING_QUOTE/.test(code)) return "something stands between a closing double quote and the end of its cell.";
  return `${message}.`;
}
function isEmpty(cells) {
  return cells.every(isBlank2);
}
function isBlank2(cell) {
  return (cell ?? "").trim() === "";
}
function lineAfter(lines2, end) {
  let next = end;
  while (next < lines2.length && lines2[next]?.trim() === "") next += 1;
  return next + 1;
}

// packages/github-action/src/prompts/table-checks.ts
function checkHeadings(header, columns, bad) {
  const names = columns.filter(({ name }) => !isBlank2(name)).map(({ name, field }) => field ?? name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  for (const name of twice) bad(header.line, `the column "${name}" is there twice.`);
  return twice;
}
function checkShape(header, columns, rows, bad) {
  const nameless = columns.filter(({ name }) => isBlank2(name));
  const last = header.cells.length;
  return rows.filter(({ cells, line }) => {
    if (columns.every(({ name, index }) => isSame(cells[index] ?? "", name))) {
      bad(line, "the row is the first one again, with the names of the columns. Remove it.");
      return false;
    }
    const extra = cells.findIndex((cell, index) => index >= last && !isBlank2(cell));
    const under = nameless.find(({ index }) => !isBlank2(cells[index]));
    const [at, what] = extra !== -1 ? [extra, "more cells than there are columns"] : [under?.index ?? -1, "a cell below no name"];
    if (at === -1) return true;
    const text2 = cells[at] ?? "";
    bad(
      line,
      `the row has ${what}: "${text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2}". A cell with a separator in it needs double quotes around it; each other cell needs a name in the first row.`
    );
    return false;
  });
}
function isSame(cell, name) {
  return cell.trim().toLowerCase() === name.trim().toLowerCase();
}
function checkSeparator(parse, header, columns, rows, separator, lines2, bad) {
  if (header.cells.length < 2) return [...rows];
  return rows.filter(({ cells, line }) => {
    if (cells.slice(1).some((cell) => !isBlank2(cell))) return true;
    const other = SEPARATORS.find((one) => one !== separator && cutsInto(parse, lines2[line - 1] ?? "", one, columns));
    if (other === void 0) return true;
    const text2 = cells[0] ?? "";
    const [here, there] = [other, separator].map((one) => WORDS[one] ?? `"${one}"`);
    bad(
      line,
      `the row is one cell, "${text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2}": its cells are separated by ${here}, those of the first row by ${there}. Use the same in all rows. If it is one prompt, put double quotes around it.`
    );
    return false;
  });
}
function cutsInto(parse, row, separator, columns) {
  const cut = (options) => {
    try {
      return parse(row, { ...OPTIONS, ...options, delimiter: separator })[0] ?? [];
    } catch {
      return [];
    }
  };
  const cells = cut({});
  const last = cells.findLastIndex((cell) => !isBlank2(cell));
  if (last < 1) return false;
  const fields = columns.filter(({ index, field }) => field !== null && field !== "prompt" && !isBlank2(cells[index]));
  if (columns.every(({ index }) => index < last)) return false;
  if (fields.length > 0) return fields.every(({ field, index }) => isLike(field, cells[index] ?? ""));
  return cut({ trim: false }).every((cell) => !/^\s/.test(cell));
}
function isLike(field, cell) {
  if (field === "duration") return /^\d+(?:[.,]\d+)?\s*(?:s|secs?|seconds?)?$/i.test(cell);
  if (field === "aspectRatio") return /^(?:\d+\s*[:x/]\s*\d+.*|portrait|landscape|adaptive|square)$/i.test(cell);
  return /^\S+$/.test(cell);
}

// packages/github-action/src/prompts/table-columns.ts
function columnsOf(header, rows) {
  const used = usedIn(rows);
  return header.cells.flatMap((name, index) => {
    if (isBlank2(name) && rows.every(({ cells }) => isBlank2(cells[index]))) return [];
    const isExact = name === "prompt" || isFileField(name);
    return [{ name, index, field: !isExact && used.has(name) ? null : fieldOf2(name) }];
  });
}
function usedIn(rows) {
  return new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => variablesIn(cell).map(({ name }) => name))));
}
function noPrompt(columns, separator, isStated) {
  const names = columns.map(({ name }) => `"${name.length > 60 ? `${name.slice(0, 60)}\u2026` : name}"`);
  const read = `The columns read are ${names.slice(0, 20).join(", ")}, separated by ${WORDS[separator] ?? `"${separator}"`}.`;
  if (columns.some(({ field }) => field === "prompt"))
    return `cells are separated by commas, semicolons or tabs. ${read} Save it with one of those, or write "sep=${separator}" in a line above.`;
  const meant = columns.find(({ name }) => suggest(name, ["prompt"]) !== null);
  const advice = meant ? `"${meant.name}" looks like prompt: name it so.` : `The first row names the columns, for example prompt${separator === "	" ? " and duration" : `${separator}duration`}.`;
  const only = columns.length === 1 && !isStated ? columns[0]?.name ?? "" : null;
  const held = only === null ? void 0 : SEPARATORS.find((one) => headLine(only, one).some((name) => fieldOf2(name) === "prompt"));
  if (held !== void 0)
    return `no column is called prompt. ${read} The whole row is one cell, since double quotes stand around it: remove them, so that ${WORDS[held]} separate the cells.`;
  const other = only === null ? "" : " Cells are separated by commas, semicolons or tabs.";
  return `no column is called prompt. ${read} ${advice}${other}`;
}
function checkColumns(file, line, columns, rows, problems, notices) {
  const used = usedIn(rows);
  const idle = [];
  for (const { name, field } of columns) {
    if (isBlank2(name) || field !== null || used.has(name)) continue;
    const meant = suggest(name, ["prompt", ...FILE_FIELDS]);
    if (meant === null) idle.push(name);
    else {
      const message2 = `nothing uses this column, and it looks like ${meant}. Name it ${meant}, or use {{${name}}} in a prompt.`;
      problems.push({ file, line, field: name, message: message2 });
    }
  }
  if (idle.length === 0) return;
  const message = idle.length === 1 ? "nothing uses this column." : "nothing uses these columns.";
  notices.push({ file, line, field: idle.join(", "), message, kind: "warning" });
}

// packages/github-action/src/prompts/table.ts
async function readTable(common, text2, problems, notices) {
  const { file, lines: lines2 } = common;
  const { parse } = await import("./sync-HZAZVCN4.mjs");
  const bad = (line, message, field = "CSV") => void problems.push({ file, line, field, message });
  const stated = statedSeparator(lines2);
  const separator = stated?.separator ?? guessSeparator(parse, text2);
  const rows = readRows(parse, text2, separator, lines2, stated?.line ?? 0, bad);
  if (!rows) return [];
  const [header, ...below] = rows;
  if (!header) {
    bad(1, "it is empty. The first row names the columns, for example prompt,duration.");
    return [];
  }
  const columns = columnsOf(header, below);
  if (!columns.some(({ field }) => field === "prompt") || separator === "|" && !stated) {
    bad(header.line, noPrompt(columns, separator, stated !== null));
    return [];
  }
  const told = checkHeadings(header, columns, bad);
  const shaped = checkShape(header, columns, below, bad);
  const sound = checkSeparator(parse, header, columns, shaped, separator, lines2, bad);
  checkColumns(file, header.line, columns, below, problems, notices);
  if (below.length === 0) bad(header.line, "it has a head and no rows. Add a row for each clip.");
  if (["model", "provider", "use"].some((field) => told.has(field))) return [];
  const single = columns.filter(
    ({ name, field }, index) => field === "prompt" || !told.has(field ?? name) || field === null && columns.findIndex((one) => one.field === null && one.name === name) === index
  );
  return sound.map((row) => documentOf(common, single, row));
}
function documentOf(common, columns, row) {
  const cell = ({ index }) => row.cells[index] ?? "";
  const prompts = columns.filter(({ field }) => field === "prompt");
  const prompt = prompts.find((column) => !isBlank2(cell(column))) ?? prompts[0];
  return {
    ...common,
    prompt: { value: prompt ? cell(prompt) : "", line: row.line },
    fields: new Map(
      columns.flatMap(
        (column) => column.field === null || column.field === "prompt" || isBlank2(cell(column)) ? [] : [[column.field, cellValue(column.field, cell(column), row.line)]]
      )
    ),
    row: Object.fromEntries(
      // Columns such as fileName were variables to earlier releases: they have a meaning now, and are still variables.
      columns.filter(({ field }) => field === null || field !== "prompt" && isBeside(field)).map((column) => [column.name, asWritten(cell(column))])
    )
  };
}
function cellValue(field, value, line) {
  if (kindOf(field) === "files" && value.includes("\n"))
    return { value: value.split("\n").map((image) => image.trim()), line };
  if (kindOf(field) === "ways") return { value: waysIn(value), line };
  const ratio = field === "aspectRatio" ? ratioOfTime(value) : value;
  return { value: ratio, line, ...ratio === value ? {} : { formerly: value } };
}
function ratioOfTime(value) {
  const [, hours, minutes, half] = /^\s*0?(\d{1,2}):0?(\d{1,2})(?::00)?(?:\s*([ap])\.?m\.?)?\s*$/i.exec(value) ?? [];
  if (hours === void 0 || minutes === void 0) return value;
  const later = half === void 0 ? 0 : (/p/i.test(half) ? 12 : 0) - (hours === "12" ? 12 : 0);
  const ratio = `${Number(hours) + later}:${Number(minutes)}`;
  return ratio === value.trim() || ratio.startsWith("0") ? value : ratio;
}

// packages/github-action/src/prompts/text-model.ts
var TEXT_MODEL = /^(?:[\w.-]+\/)*(?:gpt-|chatgpt|o[1-9](?:-|$)|text-embedding|claude|(?:meta-)?llama|phi-?\d|mistral|ministral|mixtral|codestral|magistral|(?:cohere-)?command-|deepseek|grok-\d|gemini|gemma|qwen|jais|(?:ai21-)?jamba|mai-ds|kimi-k|nova-(?:lite|micro|pro))/i;
var VIDEO = /video|veo|sora|[ti]2v|omni|imagine|image/i;
function isTextModel(model) {
  const name = model.trim();
  return TEXT_MODEL.test(name) && !VIDEO.test(name);
}

// packages/github-action/src/prompts/parse.ts
var PROMPT_ENDINGS = [".prompt.yml", ".prompt.yaml", ".md", ".txt", ".csv"];
function promptEnding(file) {
  return PROMPT_ENDINGS.find((ending) => file.toLowerCase().endsWith(ending)) ?? null;
}
async function parsePromptFile(file, text2, problems, notices, options = { named: true }) {
  const documents = await parseText(file, plainText(text2), problems, notices, options);
  const before = text2.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  if (!before.includes("\r")) return documents;
  const formerly = await parseText(file, before, [], [], options);
  if (formerly.length !== documents.length) return documents;
  return documents.map((document, index) => {
    const same = formerly[index];
    return same && words(same) === words(document) ? { ...document, formerly: same } : document;
  });
}
function words({ prompt }) {
  return prompt.value.replace(/\s+/g, " ");
}
async function parseText(file, text2, problems, notices, options) {
  const mistake = whyNoPrompt(text2);
  if (mistake !== null) {
    problems.push({ file, line: mistake.line, field: "prompt", message: mistake.message });
    return [];
  }
  switch (promptEnding(file)) {
    case ".txt":
      return plainFile(file, text2, problems);
    case ".md":
      return markdown(file, text2, problems, notices, options);
    case ".csv":
      return readTable(base(file, text2), text2, problems, notices);
    default:
      return yaml(file, text2, problems, notices, options);
  }
}
function base(file, text2) {
  return { file, lines: text2.split("\n"), fields: /* @__PURE__ */ new Map(), row: {}, vars: {}, matrix: /* @__PURE__ */ new Map() };
}
function plainFile(file, text2, problems) {
  const line = lineOfFields(text2);
  if (line !== null) {
    const message = 'a .txt file is a prompt as a whole, these lines too. Rename it to .md with these lines at the top between two lines of exactly "---", and they set the fields.';
    problems.push({ file, line, field: "front matter", message });
    return [];
  }
  return [{ ...base(file, text2), prompt: trimmed(text2, 1) }];
}
function trimmed(text2, line) {
  const before = /^\s*/.exec(text2)?.[0] ?? "";
  return { value: text2.trim(), line: line + (before.match(/\n/g)?.length ?? 0) };
}
async function markdown(file, text2, problems, notices, options) {
  const found = findFrontMatter(text2);
  if (found.kind === "none") return [{ ...base(file, text2), prompt: trimmed(text2, 1) }];
  if (found.kind === "broken") {
    problems.push({ file, line: found.line, field: "front matter", message: found.message });
    return [];
  }
  const entries = await readYamlMap(found.yaml, file, found.yamlLine, problems);
  if (!entries || isForText(entries, file, problems, notices, options)) return [];
  const settings = readSettings(entries, file, "markdown", problems, notices);
  return [{ ...base(file, text2), ...settings, prompt: trimmed(found.body, found.bodyLine) }];
}
async function yaml(file, text2, problems, notices, options) {
  const entries = await readYamlMap(text2, file, 1, problems);
  if (!entries || isForText(entries, file, problems, notices, options)) return [];
  const { messages, prompt, ...settings } = readSettings(entries, file, "yaml", problems, notices);
  return [{ ...base(file, text2), ...settings, prompt: readSaid(messages, prompt, file, problems, notices) }];
}
function isForText(entries, file, problems, notices, { named }) {
  const parameters = entries.find(({ key }) => key === "modelParameters")?.entries() ?? [];
  const model = [...entries, ...parameters].find(({ key }) => key === "model");
  if (typeof model?.value !== "string" || !isTextModel(model.value)) return false;
  const what = `"${model.value}" writes text and makes no video`;
  const place2 = { file, line: model.line, field: "model" };
  if (named)
    problems.push({
      ...place2,
      message: `${what}. Name a video model, or leave the file out with a line "!${file}" in prompts.`
    });
  else notices.push({ ...place2, message: `${what}: this prompt is left out.` });
  return true;
}

// packages/github-action/src/prompts/text-file.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
function readTextFile(path, mostMb) {
  const found = statSync2(path);
  if (found.isDirectory()) throw new Error("it is a folder. Name a file.");
  if (found.size > mostMb * 1e6) throw new Error(`it is larger than ${mostMb} MB. Make it smaller, or split it.`);
  const bytes = readFileSync(path);
  const notText = (but = "") => new Error(`it is not UTF-8 text${but}. Save it as UTF-8.`);
  const nuls = bytes.reduce((sum, byte) => byte === 0 ? sum + 1 : sum, 0);
  if (nuls * 4 > bytes.length) throw notText(" but UTF-16 or no text at all");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
    throw notText(utf16 ? " but UTF-16" : "");
  }
}

// packages/github-action/src/prompts/left-out.ts
var YAML = "name it .prompt.yml";
var MARKDOWN = "name it .md";
var SHEET = "save it as .csv";
var WORDS2 = "save it as .md or .txt";
var OTHER_ENDINGS = {
  ...{ ".yml": YAML, ".yaml": YAML, ".json": "write it as .prompt.yml", ".jsonl": "write it as .csv" },
  ...{ ".markdown": MARKDOWN, ".mdx": MARKDOWN, ".text": "name it .txt", ".tsv": "name it .csv" },
  ...{ ".xlsx": SHEET, ".xls": SHEET, ".ods": SHEET, ".docx": WORDS2, ".odt": WORDS2, ".rtf": WORDS2 }
};
var MOST_NAMED = 5;
async function noteLeftOut({ globs, ignore, seen, isDefault }, workspace, notices) {
  if (globs.length === 0) return;
  const options = { ...GLOB, onlyFiles: false, dot: true, cwd: workspace.root, ignore: [...ignore] };
  const paths = (await glob([...globs], options)).map((path) => path.replace(/\\/g, "/"));
  const links = paths.flatMap((path) => path.endsWith("/") ? linksIn(path, workspace) : []);
  const reasons = [
    ...links.map((link) => `${link} (a link, which is not followed)`),
    ...paths.flatMap((path) => {
      const why = path.endsWith("/") || seen.has(path) ? null : whyLeftOut(path, isDefault, workspace);
      return why === null ? [] : [`${path} (${why})`];
    })
  ].sort();
  if (reasons.length === 0) return;
  const more = reasons.length > MOST_NAMED ? ` and ${reasons.length - MOST_NAMED} more` : "";
  notices.push({
    field: "prompts",
    message: `left out, so that no clip is made of them: ${reasons.slice(0, MOST_NAMED).join(", ")}${more}.`
  });
}
function linksIn(folder, { root }) {
  try {
    return readdirSync2(join2(root, folder), { withFileTypes: true }).flatMap(
      (entry) => entry.isSymbolicLink() && (promptEnding(entry.name) !== null || extname(entry.name) === "") ? [`${folder}${entry.name}`] : []
    );
  } catch {
    return [];
  }
}
function whyLeftOut(path, isDefault, workspace) {
  const isHidden = path.split("/").some((part) => part.startsWith("."));
  if (promptEnding(path) === null) return isHidden ? null : OTHER_ENDINGS[extname(path).toLowerCase()] ?? null;
  if (isDefault && promptEnding(path) === ".md" && isPlain(path, workspace)) return null;
  return "its name, or a folder\u2019s, begins with a dot";
}
function isPlain(path, workspace) {
  try {
    return findFrontMatter(plainText(readTextFile(workspace.resolve(path), 1))).kind === "none";
  } catch {
    return true;
  }
}

// packages/github-action/src/prompts/discover.ts
async function discoverPrompts({ patterns, isDefault, others }, workspace, problems, notices) {
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1).trim());
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const add = (message) => void problems.push({ field: "prompts", message });
  if (included.length === 0) add('every line starts with "!". Add a line that takes something, for example prompts/**.');
  const outside = [...included, ...excluded].flatMap((pattern) => workspace.outsideProblem(pattern) ?? []);
  if (outside.length > 0) {
    for (const message of outside) add(message);
    return [];
  }
  const globs = (await Promise.all(included.map((path) => globsOf(path, workspace)))).flat();
  const left = await Promise.all(excluded.map((path) => globsOf(path, workspace)));
  await refuseIdleExclusions(excluded, left, globs, workspace, problems, notices);
  const ignore = [...ALWAYS_LEFT, ...left.flat()];
  const found = /* @__PURE__ */ new Map();
  const seen = new Set(others.map((path) => path.replace(/\\/g, "/").replace(/^\.\//, "")));
  for (const pattern of included) {
    const files = await glob(await globsOf(pattern, workspace), { ...GLOB, cwd: workspace.root, ignore });
    let taken = 0;
    for (const path of files) {
      const file = readPrompt(path, workspace, problems);
      if (file === "refused") taken += 1;
      if (file !== null) seen.add(path);
      if (file === null || file === "refused") continue;
      if (isDefault && isPlainMarkdown(file)) continue;
      taken += 1;
      found.set(file.file, file);
    }
    if (taken === 0)
      add(
        `"${pattern}" matches no prompt file. ${isLink(join3(workspace.root, pattern)) ? "It is a link, which is not followed: name the file itself. " : ""}Prompt files end in ${PROMPT_ENDINGS.join(", ")}${isDefault ? " (.md with front matter)" : ""}; patterns start at the root of the repository. Is it checked out?`
      );
  }
  await noteLeftOut({ globs, ignore, seen, isDefault }, workspace, notices);
  return [...found.values()].sort((a, b) => a.file < b.file ? -1 : 1);
}
function isPlainMarkdown({ file, text: text2 }) {
  return promptEnding(file) === ".md" && !isLfsPointer(text2) && findFrontMatter(plainText(text2)).kind === "none";
}
function readPrompt(path, workspace, problems) {
  const file = path.replace(/\\/g, "/");
  if (promptEnding(file) === null) return null;
  try {
    return { file, text: readTextFile(workspace.resolve(path), 1) };
  } catch (error) {
    problems.push({ file, field: "prompts", message: error.message });
    return "refused";
  }
}

// packages/github-action/src/prompts/inline.ts
import { join as join4 } from "node:path";
function inlineDocument(prompt) {
  const common = { file: "", lines: prompt.split("\n"), fields: /* @__PURE__ */ new Map(), row: {}, vars: {}, matrix: /* @__PURE__ */ new Map() };
  return { ...common, prompt: { value: prompt, line: 1 } };
}
function whyNoInlinePrompt(prompt, { root }) {
  const text2 = plainText(prompt);
  const found = whyNoPrompt(text2);
  if (found !== null) return found.line === 1 ? found.message : `line ${found.line}: ${found.message}`;
  const line = lineOfFields(text2);
  if (line !== null)
    return `line ${line}: these lines would be words of the prompt. Write the fields as inputs of the step, such as duration: 8, or put the prompt into a .md file.`;
  const isPath = !/\n/.test(text2.trim()) && isThere(join4(root, text2.trim()));
  return isPath ? `"${text2.trim()}" is there in the workspace, and the input prompt holds the words themselves. Did you mean the input prompts? If the words are meant, add a full stop.` : null;
}

// packages/github-action/src/prompts/unused.ts
function noteUnused(documents, vars, { name: file, variables: fromFile }, notices) {
  if (documents.length === 0) return;
  for (const document of documents) noteOwn(document, notices);
  const used = usedIn2(documents);
  const unused = (variables) => Object.keys(variables).filter((name) => !used.has(name));
  const where = "It changes nothing, and clips that were made before are reused. Write it into the prompt, or remove it.";
  for (const name of unused(vars))
    notices.push({ field: "vars", message: `no prompt uses {{${name}}}. ${where}${hint(name, documents, used)}` });
  const idle = unused(fromFile);
  if (idle.length === 0) return;
  const names = idle.slice(0, 10).map((name) => `{{${name}}}`);
  const more = idle.length > 10 ? ` and ${idle.length - 10} more` : "";
  notices.push({ file, field: "vars-file", message: `no prompt uses ${names.join(", ")}${more}.` });
}
function noteOwn(document, notices) {
  const used = usedIn2([document]);
  for (const [name, { line = 1 }] of Object.entries(document.vars)) {
    if (used.has(name)) continue;
    const message = `nothing in this file uses {{${name}}}, so that it changes nothing. Write it into the prompt, or remove it.${hint(name, [document], used)}`;
    notices.push({ file: document.file, line, field: name, message });
  }
}
function usedIn2(documents) {
  return new Set(documents.flatMap(textsOf).flatMap(({ text: text2 }) => variablesIn(text2).map(({ name }) => name)));
}
function hint(name, documents, used) {
  if (documents.flatMap(textsOf).some(({ text: text2 }) => text2.includes(`{${name}}`)))
    return ` {${name}} is sent as it stands: a variable has two braces on either side, {{${name}}}.`;
  const meant = name.length < 3 ? null : suggest(name, [...used]);
  return meant === null ? "" : ` The text has {{${meant}}}: is that the same?`;
}

// packages/github-action/src/prompts/values.ts
function refuseBracesInValues(documents, vars, { name: varsFile, variables: fromFile }, problems) {
  const told = /* @__PURE__ */ new Set();
  const check = (written, place2, name = "") => {
    if (told.has(written) || variablesIn(written.text).length === 0) return;
    told.add(written);
    problems.push({ ...place2, message: `${name}${whyNot(written.text)}` });
  };
  for (const document of documents) {
    const { file, row, vars: own, matrix, prompt } = withFieldAxes(document);
    const listed = listedWays(document);
    const texts = [...textsOf(withFieldAxes(document)).map(({ text: text2 }) => text2), ...(listed?.value ?? []).map(String)];
    for (const name of new Set(texts.flatMap(variablesIn).map((use) => use.name))) {
      const held = (variables) => Object.hasOwn(variables, name) ? variables[name] : void 0;
      const axis = listed && name === "use" ? { value: [], line: 1 } : matrix.get(name);
      const [inRow, inFile, given, common] = [row, own, vars, fromFile].map(held);
      if (axis) for (const one of axis.value) check(one, { file, line: one.line ?? axis.line, field: name });
      else if (inRow) check(inRow, { file, line: prompt.line, field: name });
      else if (inFile) check(inFile, { file, line: inFile.line ?? 1, field: name });
      else if (given) check(given, { field: "vars" }, `"${name}": `);
      else if (common) check(common, { file: varsFile, line: common.line ?? 1, field: "vars-file" }, `"${name}": `);
    }
  }
}
function whyNot(text2) {
  const shown = text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
  return `"${shown}" holds {{, which would be sent, since a value is filled in as it stands. Write the words themselves; for braces in the prompt write \\{{ instead.`;
}

// packages/github-action/src/inputs/does-not-exist.ts
function doesNotExist(file) {
  const one = /[,;|\r\n]/.test(file) ? " Name one file: several are not read here." : "";
  return `"${file}" does not exist in the workspace.${one}`;
}

// packages/github-action/src/inputs/load-prompts.ts
async function loadPrompts(inputs, workspace, problems, notices) {
  const fromFile = await readVarsFile(inputs, workspace, problems);
  const shared = { ...fromFile, ...inputs.vars };
  const isWhole = !problems.some(({ field }) => field === "vars" || field === "vars-file");
  const isReal = (problem2) => isWhole || !isUnknownVariable(problem2);
  const common = { name: inputs.varsFile, variables: fromFile };
  const all = [];
  if (inputs.prompt !== "") {
    const why = whyNoInlinePrompt(inputs.prompt, workspace);
    if (why !== null) {
      problems.push({ field: "prompt", message: why });
      return [];
    }
    const document = inlineDocument(inputs.prompt);
    const found = [];
    const clips2 = await expand([document], shared, found);
    noteUnused([document], inputs.vars, common, notices);
    refuseBracesInValues([document], inputs.vars, common, problems);
    problems.push(...found.filter(isReal).map(({ field, message }) => ({ field: `prompt ${field}`, message })));
    return clips2.map((clip) => ({ ...clip, source: null }));
  }
  const named = !inputs.promptsAreDefault;
  const asked = {
    patterns: inputs.prompts,
    isDefault: inputs.promptsAreDefault,
    others: [inputs.varsFile, inputs.modelsFile]
  };
  const files = await discoverPrompts(asked, workspace, problems, notices);
  const clips = [];
  for (const { file, text: text2 } of files) {
    const documents = await parsePromptFile(file, text2, problems, notices, { named });
    noteComments(documents, notices);
    all.push(...documents);
    const found = [];
    for (const clip of await expand(documents, shared, found)) clips.push(clip);
    problems.push(...found.filter(isReal));
  }
  noteUnused(all, inputs.vars, common, notices);
  refuseBracesInValues(all, inputs.vars, common, problems);
  return clips;
}
function isUnknownVariable({ field, message }) {
  return field.startsWith("{{") && message.startsWith(UNKNOWN_VARIABLE);
}
function noteComments(documents, notices) {
  for (const { file, prompt, lines: lines2 } of documents) {
    if (!/<!--[\s\S]*?-->/.test(prompt.value)) continue;
    const at = lines2.findIndex((line, index) => index >= prompt.line - 1 && line.includes("<!--"));
    notices.push({
      file,
      line: at === -1 ? prompt.line : at + 1,
      field: "prompt",
      message: "the comment <!-- \u2026 --> is a part of the prompt and is sent with it. Remove it if that is not meant.",
      kind: "warning"
    });
  }
}
async function readVarsFile(inputs, workspace, problems) {
  const file = inputs.varsFile;
  if (file === "") return {};
  try {
    return await readVariablesText(
      readTextFile(workspace.resolve(file), 10),
      (line, message) => problems.push({ file, ...line === null ? {} : { line }, field: "vars-file", message })
    );
  } catch (error) {
    const missing = error.code === "ENOENT";
    const message = missing ? doesNotExist(file) : error.message;
    problems.push(
      missing || message.includes(file) ? { field: "vars-file", message } : { file, field: "vars-file", message }
    );
    return {};
  }
}

// packages/github-action/src/inputs/models-input.ts
async function modelsOf(inputs, workspace, problems) {
  if (inputs.modelsFile === "") return [];
  const { loadModels } = await import("./models-file-NO7G2QU5.mjs");
  return loadModels(inputs, workspace, problems);
}

// packages/github-action/src/inputs/secrets.ts
var SECRET = ["api-key", "api-keys", "github-token"];
async function maskInputs(env) {
  const read = (name) => env[`INPUT_${name}`]?.trim() ?? "";
  const misspelled = writtenInputs(env).filter(({ name }) => !SECRET.includes(name) && suggest(name, SECRET) !== null);
  const whole = [read("API-KEY"), read("GITHUB-TOKEN"), ...misspelled.map(({ value }) => value.trim())].filter(
    (secret) => secret !== ""
  );
  const keys = await secretsInKeys(read("API-KEYS"));
  const parts = whole.flatMap(partsOf).filter(isNoName);
  for (const secret of /* @__PURE__ */ new Set([...whole, ...secretsOf(read("LEDGER")), ...keys, ...parts])) mask(secret);
}
async function secretsInKeys(text2) {
  const entries = text2 === "" ? [] : await readYamlMap(text2, "", 1, []);
  if (!entries?.every((entry) => entry.text !== null || entry.value === null)) return partsOf(text2).filter(isNoName);
  const values = entries.flatMap(({ text: key }) => key === null || key.text === "" ? [] : [key.text]);
  const names = entries.map(({ key }) => key).filter((name) => suggest(name, PROVIDER_IDS) === null);
  return [...values, ...[...values, ...names].flatMap(partsOf).filter(isNoName)];
}
function isNoName(part) {
  const plain2 = part.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, "");
  return !PROVIDER_IDS.includes(plain2);
}

// packages/github-action/src/mistakes/problems.ts
function describeProblem({ file, line, field, message }) {
  const place2 = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`} `;
  return `${place2}${field}: ${message}`;
}
function byPlace(a, b) {
  const [one, other] = [a.file ?? "", b.file ?? ""];
  return one === other ? (a.line ?? 0) - (b.line ?? 0) : one < other ? -1 : 1;
}
var ProblemsError = class extends Error {
  problems;
  constructor(problems) {
    const sorted = problems.toSorted(byPlace);
    super(sorted.map(describeProblem).join("\n"));
    this.name = "ProblemsError";
    this.problems = sorted;
  }
};

// packages/github-action/src/plan/adopted.ts
var FIELD = "adopt";
function adoptProblems({ adopt }, checked, isWhole) {
  const prints = new Map(checked.map(({ name, fingerprint: fingerprint2 }) => [name, fingerprint2]));
  const some = [...prints.keys()].slice(0, 20).join(", ");
  const unknown = [...adopt.keys()].filter((name) => isWhole && !prints.has(name));
  const given = [...adopt].map(([name, task]) => ({ name, task, print: prints.get(name) ?? name }));
  const others = given.flatMap((one, index) => {
    const before = given.slice(0, index);
    const sameTask = before.find(({ task, print }) => task === one.task && print !== one.print);
    if (sameTask)
      return [
        `task ${one.task} stands for "${sameTask.name}" and for "${one.name}", and it is the clip of one of them.`
      ];
    const sameClip = before.find(({ task, print }) => task !== one.task && print === one.print);
    return sameClip ? [
      `"${sameClip.name}" and "${one.name}" ask for the very same clip and have two tasks here. Keep one of the lines.`
    ] : [];
  });
  return [...unknown.map((name) => `no clip is called "${name}". There are: ${some}.`), ...others].map((message) => ({
    field: FIELD,
    message
  }));
}
function unusableAdoptions({ planned }, { adopt }) {
  const nameOf2 = ({ clips: [{ name }] }) => name;
  return planned.flatMap((plan) => {
    const [name, task] = plan.clips.map((clip) => [clip.name, adopt.get(clip.name)]).find(([, id]) => id) ?? [];
    if (name === void 0 || task === void 0 || plan.unread) return [];
    const own = settledTask(plan);
    if (own === task) return [];
    const other = planned.find((one) => one !== plan && recordOf(one)?.task?.id === task);
    if (other)
      return [
        problem(`task ${task} is recorded for "${nameOf2(other)}" already: a clip is fetched for one record only.`)
      ];
    if (own === null) return [];
    return [
      problem(
        `"${name}" has task ${own} in the ledger already, so ${task} would not be used. Take the line away; or, where ${own} is the wrong one, remove it from a ledger in git, a database or a folder with "npx @reelay/core ledger forget <ledger> ${own}" and run again.`
      )
    ];
  });
}
function problem(message) {
  return { field: FIELD, message: `${message} Nothing was submitted.` };
}
function recordOf({ decision }) {
  return "record" in decision ? decision.record : null;
}
function settledTask({ decision }) {
  if (decision.action === "reuse") return decision.record.task?.id ?? "of an earlier run";
  return decision.action === "resume" && decision.record.state === "submitted" ? decision.task.id : null;
}

// packages/github-action/src/plan/look-up.ts
async function lookUp(clips, store, reuse) {
  const record = await store.read(clips[0].fingerprint);
  if (record !== null) return { clips, record };
  const under = async (fingerprint2) => store.read(fingerprint2).catch((error) => {
    throw ReelayError.is(error) ? error : formerOutOfReach(store, error);
  });
  const [first2, ...others] = clips;
  for (const fingerprint2 of new Set(clips.flatMap(({ earlier }) => earlier))) {
    const former = await under(fingerprint2);
    if (former === null) continue;
    const rename = (clip) => ({ ...clip, fingerprint: fingerprint2 });
    return { clips: [rename(first2), ...others.map(rename)], record: former };
  }
  for (const fingerprint2 of first2.atFormerDefault?.fingerprints ?? []) {
    const former = await under(fingerprint2);
    if (former === null || !isWorthKeeping(former, reuse)) continue;
    const stay = (clip) => ({
      ...clip,
      fingerprint: fingerprint2,
      prepared: clip.atFormerDefault?.prepared ?? clip.prepared,
      stays: true
    });
    return { clips: [stay(first2), ...others.map(stay)], record: former };
  }
  return { clips, record: null };
}
function formerOutOfReach(store, cause) {
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  const message = `An earlier version of Reelay may have bought this clip and recorded it under another name, which ${store.name} does not show now${why}. Nothing was submitted. Run again when it answers.`;
  return new ReelayError("submit_unknown", message, { charged: "unknown", retryable: true, cause });
}
function staysWith(kept) {
  const names = kept.slice(0, 10).map(({ name }) => name);
  const more = kept.length > names.length ? ` and ${kept.length - names.length} more` : "";
  const model = kept[0]?.prepared.request.model;
  return `Bought before with ${model}, the default model of an earlier version, and kept: ${names.join(", ")}${more}. To make them with today's default, name it in model.`;
}

// packages/github-action/src/mistakes/model-hint.ts
function modelHint(provider, model) {
  const digits = (name) => name.replace(/\D/g, "");
  const known = cardsOf(provider).map((card) => card.model);
  const meant = suggest(
    model,
    known.filter((name) => digits(name) === digits(model))
  );
  return meant === null ? "" : ` Did you mean "${meant}"?`;
}

// packages/github-action/src/plan/model-warnings.ts
function modelWarnings(planned) {
  const warnings = planned.flatMap(
    ({ clips: [first2] }) => [first2, ...first2.others].flatMap(
      ({ provider, prepared }) => prepared.warnings.map(
        ({ code, message }) => code === "unknown_model" ? message + modelHint(provider, prepared.request.model) : message
      )
    )
  );
  return new Set(warnings);
}

// packages/github-action/src/plan/announce.ts
var WHAT = {
  buy: "make",
  reuse: "reuse",
  resume: "take up",
  reconcile: "look for",
  refuse: "refuse"
};
function announce(plan, inputs, storeName) {
  const providers = [...new Set(plan.planned.map(({ clips }) => clips[0].provider))];
  const makers = providers.length === 0 ? inputs.provider : providers.join(", ");
  say(
    `Reelay: ${plan.planned.length} clip${plan.planned.length === 1 ? "" : "s"} with ${makers}; purchases are recorded in ${storeName}.`
  );
  for (const { clips, decision, spend } of plan.planned) {
    const [{ name, prepared, others, ...first2 }] = clips;
    const { duration, aspectRatio, resolution } = sizeOf2(prepared);
    const made = "record" in decision ? decision.record : { provider: first2.provider, model: prepared.request.model };
    const { provider, model } = made;
    const why = decision.action === "buy" && decision.why !== "new" ? ` (${decision.why})` : "";
    const copies = clips.length > 1 ? `, delivered to ${clips.length} prompts` : "";
    const at = providers.length > 1 || provider !== providers[0] ? `${provider}/${model}` : model;
    const what = [at, duration, aspectRatio, resolution].filter((part) => part !== void 0).join(" \xB7 ");
    const price = spend === null ? "price unknown" : formatUsd(spend);
    const else_ = decision.action === "buy" ? waysInWords(others) : "";
    say(
      `  ${WHAT[decision.action]} ${name}${why}: ${what}, ${(others.length > 0 || duration?.startsWith("up to")) && spend !== 0 && spend !== null ? "at most " : ""}${price}${else_}${copies}`
    );
  }
  const kept = plan.planned.flatMap(({ clips: [clip] }) => clip.stays ? [clip] : []);
  if (kept.length > 0) annotate("notice", staysWith(kept));
  for (const message of modelWarnings(plan.planned)) annotate("warning", message);
  say(
    `Estimated new spending: ${formatUsd(plan.spend)}${inputs.maxCost === null ? "" : ` of at most ${formatUsd(inputs.maxCost)}`}.`
  );
}
function sizeOf2({ request, facts }) {
  const { durations = [], defaults = {} } = facts ?? {};
  const seconds = request.duration ?? defaults.duration;
  const longest = facts?.defaults && durations.length > 1 ? `up to ${Math.max(...durations)} s` : void 0;
  const duration = seconds === void 0 ? longest : `${seconds} s`;
  const { aspectRatio, resolution = defaults.resolution } = request;
  return {
    ...duration ? { duration } : {},
    ...aspectRatio ? { aspectRatio } : {},
    ...resolution ? { resolution } : {}
  };
}
function waysInWords(others) {
  return others.map(({ provider, prepared: { request, estimate } }) => {
    const price = estimate.usd === null ? "an unknown price" : formatUsd(estimate.usd);
    return `, else ${provider}/${request.model} for ${price}`;
  }).join("");
}

// packages/github-action/src/plan/broken-ledger.ts
async function brokenLedger(plan, store) {
  const mayBuy = plan.planned.some(({ buys }) => buys);
  if (!mayBuy) return null;
  const trouble = plan.ledgerTrouble ?? await store.checkWritable?.().then(() => null, errorText) ?? null;
  if (trouble === null || store.mayBuyUnrecorded) return null;
  const message = `${store.name} cannot be used: ${trouble}. Nothing was bought, since a purchase that is not recorded is made again by the next run. ${store.mend}`.trim();
  return { field: "ledger", message };
}
function errorText(error) {
  return error instanceof Error ? error.message : String(error);
}

// packages/github-action/src/plan/trust.ts
import { readFileSync as readFileSync2 } from "node:fs";
var MAY_SPEND = {
  /** Needs write access. */
  push: "trusted",
  create: "trusted",
  delete: "trusted",
  release: "trusted",
  workflow_dispatch: "trusted",
  repository_dispatch: "trusted",
  /** Nobody: the clock, by a file on the default branch. */
  schedule: "trusted",
  /** Somebody with write access put an accepted pull request into the queue. */
  merge_group: "trusted",
  /** From a branch of this repository, which needs write access; from a fork anybody's. */
  pull_request: "own-pull-request",
  /** As trusted as the run that it follows. */
  workflow_run: "by-cause"
};
var STRANGERS = {
  pull_request_target: "runs with the secrets of this repository on the word of anybody who opens a pull request",
  pull_request_review: "runs on the word of anybody who reviews a pull request",
  pull_request_review_comment: "runs on the word of anybody who comments on a pull request",
  pull_request_comment: "runs on the word of anybody who comments on a pull request",
  issues: "runs on the word of anybody who opens an issue",
  issue_comment: "runs on the word of anybody who writes a comment",
  discussion: "runs on the word of anybody who starts a discussion",
  discussion_comment: "runs on the word of anybody who writes in a discussion",
  commit_comment: "runs on the word of anybody who comments on a commit",
  fork: "runs whenever anybody forks this repository",
  watch: "runs whenever anybody stars this repository",
  gollum: "runs whenever anybody who may edit the wiki does so",
  public: "runs when this repository becomes public",
  check_run: "is caused by apps, also for the pull requests of strangers",
  check_suite: "is caused by apps, also for the pull requests of strangers",
  status: "is caused by services, also for the pull requests of strangers",
  deployment: "is caused by services, also for the pull requests of strangers",
  deployment_status: "is caused by services, also for the pull requests of strangers",
  page_build: "is caused by a service after a change, not by a person with write access",
  registry_package: "is caused by a registry, from wherever a package was published",
  image_version: "is caused by a service, from wherever an image was published",
  label: "runs when labels are edited, which says nothing about who wrote the prompts",
  milestone: "runs when milestones are edited, which says nothing about who wrote the prompts",
  project: "runs when project boards are edited, which says nothing about who wrote the prompts",
  project_card: "runs when project boards are edited, which says nothing about who wrote the prompts",
  project_column: "runs when project boards are edited, which says nothing about who wrote the prompts",
  branch_protection_rule: "runs when the rules of a branch are edited, which is no reason to make clips"
};
function distrust(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "") return null;
  const trust = trustOf(event);
  if (trust === null) return `${event} ${whyNot2(event)}`;
  if (trust === "trusted") return null;
  const payload = readEvent(env["GITHUB_EVENT_PATH"]);
  const own = text(payload, "repository", "full_name") ?? env["GITHUB_REPOSITORY"] ?? "";
  return trust === "own-pull-request" ? fromElsewhere(text(payload, "pull_request", "head", "repo", "full_name"), own, "this pull request comes from") : distrustCause(payload, own);
}
function distrustCause(payload, own) {
  const cause = text(payload, "workflow_run", "event");
  if (cause === void 0) return "this workflow_run does not say what caused it";
  const trust = trustOf(cause);
  if (trust === "by-cause") return `this workflow_run follows another ${cause}, and does not say what caused that`;
  if (trust === null) return `this workflow_run was caused by ${cause}, which ${whyNot2(cause)}`;
  return fromElsewhere(
    text(payload, "workflow_run", "head_repository", "full_name"),
    own,
    "this workflow_run was caused by"
  );
}
function fromElsewhere(head, own, what) {
  if (head === void 0 || head === "")
    return `${what} a repository that the event does not name, a deleted fork perhaps`;
  return head.toLowerCase() === own.toLowerCase() ? null : `${what} a fork`;
}
function trustOf(event) {
  return Object.hasOwn(MAY_SPEND, event) ? MAY_SPEND[event] ?? null : null;
}
function whyNot2(event) {
  const known = Object.hasOwn(STRANGERS, event) ? STRANGERS[event] : void 0;
  return known ?? "is an event that Reelay does not know, so strangers may have caused it";
}
function readEvent(path) {
  try {
    return path === void 0 ? void 0 : JSON.parse(readFileSync2(path, "utf8"));
  } catch {
    return void 0;
  }
}
function text(value, ...path) {
  const found = path.reduce(
    (at, name) => typeof at === "object" && at !== null ? at[name] : void 0,
    value
  );
  return typeof found === "string" ? found : void 0;
}
function mayLeaveRecords(inputs, env) {
  return !inputs.dryRun && (inputs.allowUntrusted || distrust(env) === null);
}

// packages/github-action/src/plan/budget.ts
async function monthBefore(plan, inputs, store, isFree) {
  if (inputs.maxCostMonth === null || plan.spend === 0) return null;
  const noSum = limitProblem(inputs, store, isFree);
  if (noSum) throw new ProblemsError([noSum]);
  return readMonth(store).catch((error) => {
    const message = `the purchases of this month cannot be read from ${store.name} (${String(error)}). Nothing was submitted. Run again when it answers.`;
    throw new ProblemsError([{ field: "max-cost-month", message }]);
  });
}
function refusePlan(plan, inputs, env, month) {
  const { maxCost, provider } = inputs;
  const details = { provider, charged: "no" };
  if (maxCost !== null && (plan.spend === null || plan.spend > maxCost)) {
    const why = plan.spend === null ? `the price of a clip is unknown (${whatIsUnknown(plan)}), which counts as too much` : `the run is estimated at ${formatUsd(plan.spend)}`;
    const advice = plan.spend === null ? `Choose a model with a price (${MODEL_CARDS_PAGE}), say the price in a file that models names, or leave max-cost out.` : "Raise max-cost, or make fewer or shorter clips.";
    return new ReelayError(
      "budget_exceeded",
      `max-cost is ${formatUsd(maxCost)} and ${why}. Nothing was submitted. ${advice}`,
      details
    );
  }
  const overMonth = monthRefusal(plan, inputs, month);
  if (overMonth !== null) return new ReelayError("budget_exceeded", overMonth, details);
  const suspicion = distrust(env);
  if (suspicion === null || inputs.allowUntrusted || inputs.dryRun || !plan.planned.some(({ buys }) => buys))
    return null;
  return new ReelayError(
    "permission",
    `Nothing was submitted: ${suspicion}, and this run would spend money. Use dry-run or provider sandbox there, or set allow-untrusted: true if you know what you do.`,
    details
  );
}
function whatIsUnknown({ planned }) {
  const [first2] = planned.find(({ spend }) => spend === null)?.clips ?? [];
  if (first2 === void 0) return "no price";
  const isUnpriced = ({ prepared }) => prepared.estimate.usd === null;
  const way = [first2, ...first2.others].find(isUnpriced) ?? first2;
  const { estimate } = way.prepared;
  const where = way === first2 ? "" : ", its fallback";
  return `${first2.name}${where}: ${"reason" in estimate ? estimate.reason : "no price"}`;
}

// packages/github-action/src/plan/clip-names.ts
import { createHash } from "node:crypto";
var LONGEST = 120;
var VIDEO_ENDING = /\.(?:mp4|m4v|mov|webm|mkv)$/i;
function nameClips(clips, takes) {
  const bases = clips.map(baseName);
  const counts = /* @__PURE__ */ new Map();
  for (const base2 of bases) counts.set(base2, (counts.get(base2) ?? 0) + 1);
  const seen = /* @__PURE__ */ new Set();
  return clips.map((clip, index) => {
    const base2 = bases[index];
    const distinct = counts.get(base2) === 1 ? base2 : `${base2}-${hash(clip)}`;
    const named = (name) => takesOf(name, takes, clip.fileName === void 0 ? "-take" : "-");
    let names = named(distinct);
    for (let copy = 2; names.some((name) => seen.has(name)); copy++) names = named(`${distinct}-${copy}`);
    for (const name of names) seen.add(name);
    return names;
  });
}
function sharedNames(clips) {
  const named = /* @__PURE__ */ new Map();
  for (const clip of clips) {
    if (clip.fileName === void 0) continue;
    const name = baseName(clip);
    named.set(name, [...named.get(name) ?? [], clip]);
  }
  return [...named].flatMap(([name, [first2, second, ...others]]) => {
    if (!first2 || !second) return [];
    const [one, other] = [placeOf(first2), placeOf(second)];
    const places = [one, ...other === one ? [] : [other]].join(" and ");
    const count = others.length + 2;
    const message = `${count} clips are called "${name}" (${places}), so each file has a mark of its own behind the name. To choose it yourself, put a variable into fileName.`;
    return [{ ...place(second), field: "fileName", message }];
  });
}
function place(clip) {
  const line = clip.lineOf("fileName");
  return { ...clip.source === null ? {} : { file: clip.source.file }, ...line === void 0 ? {} : { line } };
}
function placeOf(clip) {
  const { file, line } = place(clip);
  return `${file}:${line}`;
}
function takesOf(name, takes, mark) {
  return Array.from({ length: takes }, (_, take) => take === 0 ? name : `${name}${mark}${take + 1}`);
}
function baseName(clip) {
  const { source, variant, siblings, input, fileName } = clip;
  if (fileName !== void 0) return nameOf(fileName.replace(VIDEO_ENDING, ""), LONGEST);
  if (source === null) return nameOf(firstWords(input.prompt ?? ""), 60);
  const ending = promptEnding(source.file) ?? "";
  const file = nameOf(source.file.slice(0, source.file.length - ending.length).replace(/^(?:.*\/)?prompts\//, ""), 60);
  if (siblings === 1) return file;
  return nameOf(`${file}-${variant.length > 0 ? variant.join("-") : firstWords(input.prompt ?? "")}`, LONGEST);
}
function firstWords(prompt) {
  return prompt.trim().split(/\s+/).slice(0, 6).join(" ");
}
function hash({ source, input, files, variant, provider }) {
  const { prompt, model, duration, aspectRatio, resolution, extra, ...later } = input;
  const maker = provider === void 0 ? [] : [provider];
  const { imageUrl = [], ...otherFiles } = files;
  const others = Object.keys(otherFiles).length === 0 ? [] : [otherFiles];
  const identity = JSON.stringify([
    source?.file,
    { prompt, model, duration, aspectRatio, resolution, extra, ...later },
    imageUrl,
    variant,
    ...others,
    ...maker
  ]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 8);
}
function nameOf(text2, longest) {
  return slug(text2, (name) => Buffer.byteLength(name) <= longest) || "clip";
}

// packages/github-action/src/plan/needed.ts
function neededBy({ planned }) {
  return new Set(
    planned.flatMap(({ decision, clips: [first2], buys }) => {
      if (decision.action === "reuse") return [];
      const made = "record" in decision ? [decision.record.provider] : [];
      return decision.action === "buy" || buys ? [...made, first2.provider, ...first2.others.map(({ provider }) => provider)] : made;
    })
  );
}

// packages/github-action/src/plan/plan.ts
import { join as join7 } from "node:path";

// packages/github-action/src/inputs/output-folder.ts
import { statSync as statSync3 } from "node:fs";
import { join as join5 } from "node:path";
var MANIFEST = "manifest.json";
var GALLERY = "index.html";
function outputFolder(inputs, workspace, problems) {
  const unfilled = notFilledIn(inputs.outputDir);
  if (unfilled !== null) {
    problems.push({
      field: "output-dir",
      message: `${unfilled} Name a folder inside the workspace, for example videos.`
    });
    return join5(workspace.root, "videos");
  }
  try {
    workspace.resolve(inputs.outputDir);
    const folder = workspace.target(inputs.outputDir);
    if (folder !== workspace.root && !isFile(folder)) {
      const refused = workspace.disk.refusal(folder, "folder");
      if (refused === null) {
        refuseUnsafe(workspace, problems, [join5(folder, MANIFEST), "file"], [join5(folder, GALLERY), "file"]);
        return folder;
      }
      problems.push({ field: "output-dir", message: refused });
      return join5(workspace.root, "videos");
    }
    const what = folder === workspace.root ? "the root of the workspace" : "a file";
    problems.push({
      field: "output-dir",
      message: `"${inputs.outputDir}" is ${what}. Name a folder inside the workspace, for example videos.`
    });
  } catch (error) {
    problems.push({ field: "output-dir", message: error.message });
  }
  return join5(workspace.root, "videos");
}
function refuseUnsafe({ disk }, problems, ...targets) {
  const told = new Set(problems.filter(({ field }) => field === "output-dir").map(({ message }) => message));
  for (const [path, kind] of targets) {
    const message = disk.refusal(path, kind);
    if (message === null || told.has(message)) continue;
    told.add(message);
    problems.push({ field: "output-dir", message });
  }
}
function isFile(path) {
  try {
    return statSync3(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

// packages/github-action/src/plan/files.ts
import { dirname as dirname3, join as join6 } from "node:path";
async function readFiles(clip, inputs, workspace, add) {
  const read = {};
  for (const field of FILE_FIELD_NAMES) {
    const own = clip.files[field] ?? [];
    const isOwn = own.length > 0;
    const folder = isOwn && clip.source !== null ? dirname3(join6(workspace.root, clip.source.file)) : workspace.root;
    const images = [];
    for (const image of isOwn ? own : inputs.defaults[field] ?? []) {
      if (/^[a-z][a-z0-9+.-]+:/i.test(image)) images.push(image);
      else {
        try {
          images.push(await readImageFile(workspace.resolve(image, folder)));
        } catch (error) {
          const why = error.message.replace(/\.$/, "");
          add(
            field,
            `"${image}" cannot be used: ${why}. Give a public address (https://\u2026) or the path of an image in the repository, relative to ${isOwn ? "the prompt file" : "its root"}.`
          );
        }
      }
    }
    read[field] = images;
  }
  return read;
}

// packages/github-action/src/plan/plan.ts
async function checkClips(clips, inputs, workspace, problems, models) {
  const names = nameClips(clips, inputs.takes);
  const outputDir = outputFolder(inputs, workspace, problems);
  const seen = /* @__PURE__ */ new Set();
  const unusable = /* @__PURE__ */ new Map();
  const checked = [];
  for (const [index, clip] of clips.entries()) {
    const add = (field, message) => {
      const problem2 = locate(clip, field, message);
      const key = JSON.stringify(problem2);
      if (!seen.has(key)) problems.push(problem2);
      seen.add(key);
    };
    const files = await readFiles(clip, inputs, workspace, add);
    const { provider = inputs.provider } = clip;
    const adapter = ADAPTERS[provider];
    const { baseUrl: own } = accountOf(inputs, provider);
    const baseUrl = URL.canParse(own) ? own : adapter.baseUrl;
    const input = withDefaults(clip, inputs, files);
    const result = prepare(adapter, input, models);
    if (!result.ok) {
      for (const { field, message } of result.problems) add(field, message);
      continue;
    }
    const first2 = { provider, prepared: result.prepared };
    const { source } = clip;
    const others = fallbacksOf(first2, clip.fallback ?? inputs.fallback, input, models, (message) => {
      if (clip.fallback !== void 0 || source === null) add("fallback", message);
      else unusable.set(message, [...unusable.get(message) ?? [], `${source.file}:${source.line}`]);
    });
    const wayOf = (record) => {
      const made = (way2) => way2.provider === record.provider && way2.prepared.request.model === record.model;
      const way = others.find(made) ?? wayAt(record, input, models);
      return "mistakes" in way ? null : way;
    };
    const readings = formerReadings(clip, inputs, result.prepared);
    const former = withFormerDefault(adapter, input, models);
    for (const [take, name] of (names[index] ?? []).entries()) {
      const common = { provider: adapter.id, baseUrl, take: take + 1 };
      const identity = { ...common, request: result.prepared.request };
      const formerly = former && { ...common, request: former.request };
      const earlierOf = (one) => readings.flatMap((reading) => earlierFingerprints(one, reading));
      checked.push({
        clip,
        name,
        ...first2,
        others,
        wayOf,
        fingerprint: fingerprint(identity),
        earlier: earlierOf(identity),
        atFormerDefault: former && formerly && { prepared: former, fingerprints: [fingerprint(formerly), ...earlierOf(formerly)] },
        target: join7(outputDir, `${name}.mp4`)
      });
    }
  }
  for (const [message, places] of unusable)
    problems.push({ field: "fallback", message: `${message} This is about ${placesInWords(places)}.` });
  refuseUnsafe(workspace, problems, ...checked.map(({ target: target2 }) => [target2, "file"]));
  return checked;
}
async function makePlan(checked, inputs, store, askForFile2, isOfThisRun = () => false) {
  const groups = /* @__PURE__ */ new Map();
  for (const clip of checked) {
    const group = groups.get(clip.fingerprint);
    if (group) group.push(clip);
    else groups.set(clip.fingerprint, [clip]);
  }
  const siblings = withSiblings(
    checked.flatMap(
      ({ fingerprint: fingerprint2, prepared, others }) => [prepared, ...others.map((way) => way.prepared)].map(({ request }) => ({ fingerprint: fingerprint2, request }))
    )
  );
  const { shard } = inputs;
  const mine = [...groups.values()].filter((_, index) => shard === null || index % shard.count === shard.index - 1);
  let ledgerTrouble = null;
  const { reuse, buyAgain } = inputs;
  const one = async (group) => {
    const hasSiblings = siblings.has(group[0].fingerprint);
    try {
      const { clips, record } = await lookUp(group, store, reuse);
      const keeps = reuse || record !== null && isOfThisRun(record);
      const { fileAtHand, fileGone } = await findFile(record, clips[0], { reuse: keeps, buyAgain }, store, askForFile2);
      const decision = decide(record, { reuse: keeps, buyAgain, fileAtHand, fileGone });
      return { clips, decision, unread: false, fileGone, ...spendOf(decision, clips, inputs), hasSiblings };
    } catch (error) {
      const decision = decide(null, { reuse, buyAgain, fileAtHand: false });
      const unread = { clips: group, decision, unread: true, hasSiblings };
      if (ReelayError.is(error)) return { ...unread, withheld: error, spend: 0, buys: false };
      ledgerTrouble = error instanceof Error ? error.message : String(error);
      return { ...unread, ...spendOf(decision, group, inputs) };
    }
  };
  const limit = pLimit(8);
  const planned = await Promise.all(mine.map((group) => limit(() => one(group))));
  return { planned, spend: sumUsd(planned.map(({ spend }) => spend)), ledgerTrouble };
}
async function findFile(record, { target: target2, name }, { reuse, buyAgain }, store, askForFile2) {
  if (record?.state !== "finished" || !reuse) return { fileAtHand: false, fileGone: false };
  if (await store.has(record, target2)) return { fileAtHand: true, fileGone: false };
  const task = parseTaskHandle(record.task);
  const [atProvider, artifact] = await Promise.all([
    task === null ? "gone" : askForFile2(task, record),
    store.inArtifact?.(record) ?? { is: "none" }
  ]);
  if (atProvider === "there") return { fileAtHand: false, fileGone: false };
  if (artifact.is === "there") return { fileAtHand: true, fileGone: false };
  const anyway = buyAgain.has("gone");
  if (artifact.is === "unclear" && atProvider === "gone" && !anyway)
    throw new ReelayError(
      "expired",
      `"${name}" was bought before. Its file is gone at the provider, and ${artifact.why} Nothing was bought. To buy it again all the same: buy-again: gone.`,
      { provider: record.provider, charged: "no", retryable: true }
    );
  return { fileAtHand: false, fileGone: atProvider === "gone" || anyway };
}
function withDefaults(clip, inputs, files) {
  const { input, provider = inputs.provider } = clip;
  const given = { ...inputs.defaults };
  const isStep = provider === inputs.provider;
  if (!isStep) delete given["model"];
  for (const [name, value] of Object.entries(input)) if (value !== void 0) given[name] = value;
  return { ...given, ...files, extra: { ...isStep ? inputs.extra : {}, ...input.extra } };
}
function formerReadings({ formerly }, inputs, prepared) {
  const asWritten2 = prepared.asWritten ?? {};
  return formerly ? [{ ...formerly.input, extra: { ...inputs.extra, ...formerly.input.extra } }, asWritten2] : [asWritten2];
}
function placesInWords(places) {
  const all = [...new Set(places)];
  const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
  return `${all.slice(0, 3).join(", ")}${more}: name another fallback there, or none with \`fallback: []\``;
}
function locate(clip, field, message) {
  const line = clip.lineOf(field);
  if (clip.source !== null && line !== void 0) return { file: clip.source.file, line, field, message };
  if (clip.source !== null && (field === "prompt" || message.includes("none was given")))
    return { file: clip.source.file, line: clip.source.line, field, message };
  return { field: (field in FIELDS ? FIELDS[field].input : null) ?? field, message };
}

// packages/github-action/src/plan/unused-cards.ts
function unusedCards(models, checked, file) {
  const ways = checked.flatMap(({ provider, prepared, others }) => [{ provider, prepared }, ...others]);
  return models.flatMap(({ provider, model }) => {
    const used = ways.filter((way) => way.provider === provider).map(({ prepared }) => prepared.request.model);
    const isKnown = cardsOf(provider).some((card) => card.model === model || card.aliases?.includes(model));
    if (checked.length === 0 || isKnown || used.includes(model)) return [];
    const meant = suggest(model, used);
    const hint2 = meant === null ? modelHint(provider, model) : ` Did you mean "${meant}"?`;
    if (hint2 === "") return [];
    return [{ file, field: "models", message: `no clip uses the card of "${model}" at ${provider}.${hint2}` }];
  });
}

// packages/github-action/src/runner/this-run.ts
function originOf({ GITHUB_RUN_ID: run2, GITHUB_REPOSITORY: repository }) {
  return { ...run2 ? { run: run2 } : {}, ...repository ? { repository } : {} };
}
function isRerun({ GITHUB_RUN_ATTEMPT: attempt }) {
  return Number(attempt ?? "1") > 1;
}
function isOfEarlierAttempt(env, { run: run2, repository }) {
  const own = originOf(env);
  return isRerun(env) && run2 !== void 0 && run2 === own.run && repository === own.repository;
}

// packages/github-action/src/run.ts
async function run(env, signal) {
  await maskInputs(env);
  const workspace = openWorkspace(env["GITHUB_WORKSPACE"] || process.cwd());
  try {
    return await runChecked(env, workspace, signal);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const { reportProblems } = await import("./report-run-VG3STJXU.mjs");
    const told = error.problems.map((one) => ({
      ...one,
      field: withoutSecrets(one.field),
      message: withoutSecrets(one.message)
    }));
    await reportProblems(told, env);
    return 1;
  }
}
async function runChecked(env, workspace, signal) {
  const problems = [];
  const notices = [];
  const inputs = await readInputs(problems);
  notices.push(...ignoredAddresses(inputs));
  const models = await modelsOf(inputs, workspace, problems);
  const clips = await loadPrompts(inputs, workspace, problems, notices);
  notices.push(...sharedNames(clips));
  const checked = await checkClips(clips, inputs, workspace, problems, models);
  notices.push(...unusedCards(models, checked, inputs.modelsFile));
  if (clips.length === 0 && problems.length === 0)
    problems.push({ field: "prompts", message: "there is no prompt to make a clip of." });
  problems.push(...adoptProblems(inputs, checked, problems.length === 0));
  const providers = /* @__PURE__ */ new Set([
    ...checked.length === 0 ? [inputs.provider] : [],
    ...checked.flatMap(({ provider, others }) => [provider, ...others.map((way) => way.provider)])
  ]);
  const isFree = [...providers].every((provider) => ADAPTERS[provider].free);
  if (!isFree) problems.push(...proxyProblems(env).map(({ field, message }) => ({ field, message })));
  const { store, owner } = await openStoreOrProblem(inputs, workspace, env, isFree, problems);
  const noSum = store && limitProblem(inputs, store, isFree);
  if (noSum) problems.push(noSum);
  const { wrong, missing } = accountProblems(inputs, providers, env);
  problems.push(...wrong);
  if (problems.length > 0 && !inputs.dryRun) problems.push(...missing.values());
  if (problems.length > 0 || !store) throw new ProblemsError(problems);
  for (const { file, line, field, message, kind } of notices)
    annotate(kind ?? "notice", `${field}: ${message}`, {
      ...file === void 0 ? {} : { file },
      ...line === void 0 ? {} : { startLine: line }
    });
  const transport = createTransport();
  try {
    const sessions = createSessions(inputs, transport.http);
    const plan = await makePlan(
      checked,
      inputs,
      store,
      async (task, record) => {
        const session = sessions.withKey(task.provider);
        return session ? askForFile(session, task, record) : "unclear";
      },
      (record) => isOfEarlierAttempt(env, record)
    );
    const unusable = unusableAdoptions(plan, inputs);
    if (unusable.length > 0) throw new ProblemsError(unusable);
    const noKey = [...neededBy(plan)].flatMap((provider) => missing.get(provider) ?? []);
    if (noKey.length > 0 && !inputs.dryRun) throw new ProblemsError(noKey);
    const broken = await brokenLedger(plan, store);
    if (broken !== null && !inputs.dryRun) throw new ProblemsError([broken]);
    if (broken !== null) annotate("warning", `${broken.field}: ${broken.message}`);
    announce(plan, inputs, store.name);
    const refused = refusePlan(plan, inputs, env, await monthBefore(plan, inputs, store, isFree));
    if (refused !== null) annotate("error", refused.message);
    const allowed = inputs.dryRun ? [] : plan.planned.filter(({ buys }) => refused === null || !buys);
    const made = await makeAll(
      { ...plan, planned: allowed },
      inputs,
      sessions,
      isFree,
      store,
      workspace.disk,
      owner,
      env,
      signal
    );
    const outcomes = plan.planned.map((planned) => {
      const outcome = made[allowed.indexOf(planned)];
      return outcome ?? (refused === null ? PLANNED_ONLY : failedOutcome(refused));
    });
    const manifest = summarise(plan.planned, outcomes, workspace);
    const { reportRun } = await import("./report-run-VG3STJXU.mjs");
    const reported = await reportRun({
      manifest,
      plan,
      outcomes,
      inputs,
      workspace,
      env,
      storeName: store.name,
      month: await readMonth(store).catch(() => null),
      signal,
      aborted: signal.aborted,
      refused: refused !== null
    });
    if (reported.published !== null && mayLeaveRecords(inputs, env))
      await rememberArtifacts(plan.planned, outcomes, reported.published, store, env);
    return exitCode(manifest, inputs, reported, refused !== null || signal.aborted);
  } finally {
    await store.close(signal.aborted);
    await transport.close();
  }
}
async function openStoreOrProblem(inputs, workspace, env, isFree, problems) {
  try {
    const mayCopy = mayLeaveRecords(inputs, env);
    return await openStore({ ...inputs, isFree, mayCopy }, workspace, env, randomUUID());
  } catch (error) {
    problems.push({ field: "ledger", message: error.message });
    return { store: null, owner: "" };
  }
}
async function makeAll(plan, inputs, sessions, isFree, store, disk, owner, env, signal) {
  const allowUnrecorded = isFree || store.mayBuyUnrecorded && (!isRerun(env) || inputs.buyAgain.has("unknown"));
  if (plan.ledgerTrouble !== null && !isFree) {
    const what = allowUnrecorded ? "Purchases of this run are not protected against being made again." : "This is a re-run, so nothing is bought.";
    annotate("warning", `${store.name} could not be read: ${plan.ledgerTrouble}. ${what}`);
  }
  await warnAboutBalances(plan, sessions);
  const progress = createProgress(plan.planned.length, () => Date.now());
  return generate(plan.planned, {
    inputs,
    sessions,
    store,
    disk,
    allowUnrecorded,
    owner,
    origin: originOf(env),
    signal,
    onEvent: progress.event,
    onOutcome: progress.outcome,
    onWarning: (name, message) => annotate("warning", `${name}: ${message}`),
    onFallback: (name, failed, next) => annotate("warning", `${name}: ${fallbackWords(failed, next)}`)
  });
}
function fallbackWords({ provider, model, code, message }, next) {
  const key = code === "auth" || code === "permission" ? ` Check the key of ${provider}.` : "";
  return `${provider}/${model} did not make it, and nothing was charged: ${message}${key} Now ${next.provider}/${next.model} is asked.`;
}
function summarise(planned, outcomes, workspace) {
  const videos = planned.flatMap((plan, index) => videosOf(plan, outcomes[index] ?? PLANNED_ONLY, workspace));
  return {
    version: 1,
    videos,
    succeeded: videos.filter(({ path }) => path !== null).length,
    failed: videos.filter(({ error }) => error !== null).length,
    reused: videos.filter(({ reused }) => reused).length,
    estimatedCost: sumUsd(videos.map(({ estimatedCost }) => estimatedCost)),
    cost: sumUsd(videos.map(({ cost }) => cost))
  };
}
function exitCode(manifest, inputs, reported, stopped) {
  if (stopped || reported.failed) return 1;
  if (manifest.videos.some(({ error }) => error?.code === "submit_unknown")) return 1;
  return manifest.failed > 0 && inputs.onError === "fail" ? 1 : 0;
}

export {
  monthNote,
  LAST_WORDS_MS,
  afterStop,
  readTextFile,
  doesNotExist,
  describeProblem,
  MANIFEST,
  GALLERY,
  run
};
