// The sources of the style sheets of shells, which scripts/shell-files.mjs bundles.
export * as kit from '../src/index.js';
export { shells } from '../src/server/shells.js';
export { nested } from '../src/ui/styles/light.js';
