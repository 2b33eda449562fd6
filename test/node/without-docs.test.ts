import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutDocs } from '../../scripts/without-docs.mjs';

const cases: readonly (readonly [code: string, expected: string])[] = [
  ['/** A number. */\nconst a = 1;\n', 'const a = 1;\n'],
  ['const a = {\n  /** One. */\n  b: 1,\n};\n', 'const a = {\n  b: 1,\n};\n'],
  ['/**\n * Two\n * lines.\n */\nlet a;\n', 'let a;\n'],
  ['f(/** of it */ a);\n', 'f( a);\n'],
  ['const a = "/** none */"; const b = `/** none */`;\n', 'const a = "/** none */"; const b = `/** none */`;\n'],
  ['const a = /* @__PURE__ */ f(); // kept\n', 'const a = /* @__PURE__ */ f(); // kept\n'],
  ['/** One. */\n/** Two. */\nlet a;\n', 'let a;\n'],
];
for (const [code, expected] of cases)
  test(`published code has no doc comments: ${JSON.stringify(code)}`, () => assert.equal(withoutDocs(code), expected));
