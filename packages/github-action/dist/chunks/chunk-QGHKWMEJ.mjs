import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  object
} from "./chunk-LCZWEG7J.mjs";

// packages/core/src/providers/with-extra.ts
function withExtra(body, extra) {
  const merged = { ...body };
  for (const [name, added] of Object.entries(extra)) {
    const own = body[name];
    const [inner, more] = [object(own), object(added)];
    if (own === void 0) merged[name] = added;
    else if (Array.isArray(own)) merged[name] = [own, added].flat();
    else if (inner && more) merged[name] = withExtra(inner, more);
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !isEmpty(value)));
}
function isEmpty(value) {
  const fields = object(value);
  return value === void 0 || fields !== void 0 && Object.values(fields).every((field) => field === void 0);
}

export {
  withExtra
};
