import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  doesNotExist,
  readTextFile
} from "./chunk-KPT455KP.mjs";
import {
  readOwnCards,
  suggest
} from "./chunk-LCZWEG7J.mjs";
import "./chunk-WFP2TT3L.mjs";
import "./chunk-PQQXHOG7.mjs";
import "./chunk-JZ5H7XTY.mjs";

// packages/github-action/src/inputs/models-file.ts
var FIELD = "models";
var MOST_MB = 10;
async function loadModels({ modelsFile: file }, workspace, problems) {
  try {
    const found = [];
    const cards = await readModelsText(readTextFile(workspace.resolve(file), MOST_MB), file, found);
    problems.push(...found);
    return found.length === 0 ? cards : [];
  } catch (error) {
    const missing = error.code === "ENOENT";
    const message = missing ? doesNotExist(file) : error.message;
    problems.push(missing || message.includes(file) ? { field: FIELD, message } : { file, field: FIELD, message });
    return [];
  }
}
async function readModelsText(text, file, problems) {
  const { LineCounter, parseDocument } = await import("./yaml-YIIR4FGX.mjs");
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, merge: true });
  for (const error of document.errors) {
    const slip = error.code === "MULTIPLE_DOCS" ? 'A line "---" begins a second document, and one is read' : error.message;
    const line = counter.linePos(error.pos[0]).line;
    if (problems.some((known) => known.line === line)) continue;
    problems.push({ file, line, field: FIELD, message: `this is not valid YAML: ${slip.split("\n")[0] ?? ""}.` });
  }
  if (problems.length > 0) return [];
  const found = readOwnCards(document.toJS({ maxAliasCount: 100 }));
  const lineOf = await linesOf(document, counter);
  for (const problem of found.problems)
    problems.push({ file, line: lineOf(problem.path), field: nameOf(problem.path), message: meant(problem) });
  return found.cards;
}
function nameOf(path) {
  const names = (path[0] === FIELD ? path.slice(1) : path).map(
    (name) => typeof name === "number" ? `[${name}]` : `.${name}`
  );
  return `${FIELD}${names.join("")}`;
}
function meant({ message, unknown }) {
  const word = unknown && suggest(unknown.word, unknown.allowed);
  return word ? message.replace(/ Allowed: /, ` Did you mean ${word}? Allowed: `) : message;
}
async function linesOf(document, counter) {
  const { isAlias, isMap, isPair, isScalar, isSeq } = await import("./yaml-YIIR4FGX.mjs");
  return (path) => {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const name of path) {
      if (isAlias(node)) node = node.resolve(document);
      const inside = isMap(node) ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name)) : isSeq(node) ? node.items[Number(name)] : void 0;
      if (inside === void 0) break;
      const [at, below] = isPair(inside) ? [inside.key, inside.value] : [inside, inside];
      offset = at.range?.[0] ?? offset;
      node = below;
    }
    return counter.linePos(offset).line;
  };
}
export {
  loadModels
};
