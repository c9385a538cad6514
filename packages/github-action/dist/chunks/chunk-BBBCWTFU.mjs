import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/github-action/src/prompts/text-file.ts
import { readFileSync, statSync } from "node:fs";
function readTextFile(path, mostMb) {
  const found = statSync(path);
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

export {
  readTextFile
};
