import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/github-action/src/output-folder.ts
import { statSync } from "node:fs";
import { join } from "node:path";
var MANIFEST = "manifest.json";
var GALLERY = "index.html";
function outputFolder(inputs, workspace, problems) {
  try {
    workspace.resolve(inputs.outputDir);
    const folder = workspace.target(inputs.outputDir);
    if (folder !== workspace.root && !isFile(folder)) {
      refuseUnsafe(
        workspace,
        problems,
        [folder, "folder"],
        [join(folder, MANIFEST), "file"],
        [join(folder, GALLERY), "file"]
      );
      return folder;
    }
    const what = folder === workspace.root ? "the root of the workspace" : "a file";
    problems.push({
      field: "output-dir",
      message: `"${inputs.outputDir}" is ${what}. Name a folder inside the workspace, for example videos.`
    });
  } catch (error) {
    problems.push({ field: "output-dir", message: error.message });
  }
  return join(workspace.root, "videos");
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
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// packages/github-action/src/stopping.ts
var LAST_RECORDS_MS = 6e3;
var LAST_WORDS_MS = 6600;
function afterStop(signal, ms) {
  return new Promise((resolve) => {
    const start = () => void setTimeout(resolve, ms).unref();
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
}

// packages/github-action/src/problems.ts
function describeProblem({ file, line, field, message }) {
  const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`} `;
  return `${place}${field}: ${message}`;
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

export {
  MANIFEST,
  GALLERY,
  outputFolder,
  refuseUnsafe,
  LAST_RECORDS_MS,
  LAST_WORDS_MS,
  afterStop,
  describeProblem,
  ProblemsError
};
