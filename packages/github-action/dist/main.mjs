import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{tooOldNode}from"./chunks/chunk-EJ2J7DKM.mjs";import"./chunks/chunk-EYNTMI2S.mjs";var tooOld=tooOldNode("24");tooOld===void 0?await import("./chunks/step-HG3467N5.mjs"):(process.stderr.write(`error: ${tooOld}
`),process.exitCode=1);
