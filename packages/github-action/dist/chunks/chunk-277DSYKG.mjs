import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  onRunner
} from "./chunk-ZWBDQVX5.mjs";

// packages/github-action/src/captured-output.ts
import { AsyncLocalStorage } from "node:async_hooks";
var capture = new AsyncLocalStorage();
var installed = false;
async function withCapturedOutput(work, chunks = []) {
  install();
  const result = await capture.run(chunks, work);
  const lines = linesOf(chunks);
  const troubles = lines.flatMap((line) => {
    const match = /^::(?:warning|error)[^:]{0,500}::(.*)$/.exec(line);
    return match ? [decode(match[1] ?? "")] : [];
  });
  return { result, lines, troubles };
}
function linesOf(chunks) {
  return chunks.join("").split(/\r?\n/).filter((line) => line !== "");
}
function install() {
  if (installed) return;
  installed = true;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk, ...rest) => {
    const chunks = capture.getStore();
    const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    if (!chunks) return write(chunk, ...rest);
    if (text.startsWith("::add-mask::")) return onRunner() ? write(chunk, ...rest) : true;
    chunks.push(text);
    return true;
  });
}
function decode(message) {
  return message.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
}

export {
  withCapturedOutput,
  linesOf
};
