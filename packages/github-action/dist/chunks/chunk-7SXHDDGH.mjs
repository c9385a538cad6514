import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var SEEDANCE_COMMANDS={rs:"resolution",resolution:"resolution",dur:"duration",duration:"duration",frames:"duration",rt:"aspectRatio",ratio:"aspectRatio"};export{SEEDANCE_COMMANDS};
