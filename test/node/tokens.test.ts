import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { pairs } from '../../scripts/contrast-pairs.js';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { colorsIn, tokensIn, type Modes } from '../../scripts/token-sets.js';
import { outputs } from '../../scripts/tokens.js';

const modes: readonly Modes[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['normal', 'more'] as const).map((contrast) => ({ theme, contrast })),
);
const nameOf = ({ theme, contrast }: Modes) => `${theme}, ${contrast} contrast`;

for (const [file, text] of Object.entries(outputs()))
  test(`${file} is what the token files say`, () => {
    const plain = (it: string) => it.replace(/[\s"']+/g, '').replaceAll(',', '');
    assert.equal(plain(readFileSync(file, 'utf8')), plain(text), 'run `npm run tokens`');
  });

for (const mode of modes)
  test(`every pair is seen: ${nameOf(mode)}`, () => {
    assert.ok(pairs(mode).length > 10);
    for (const { of, on, ratio, least } of pairs(mode))
      assert.ok(ratio >= least, `${of} on ${on}: ${ratio.toFixed(2)} < ${least}`);
  });

const color = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, '0')}`);
const names = ['accent', 'surface', 'text', 'muted', 'danger', 'edge'] as const;
const settings = fc.record(Object.fromEntries(names.map((name) => [name, color])), { requiredKeys: [] });

test('whatever colours a host sets, every pair is seen', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...modes), (set, mode) => {
      const own = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, String(value)]));
      for (const { of, on, ratio, least } of pairs(mode, own))
        assert.ok(ratio >= least, `${of} on ${on}: ${ratio.toFixed(2)} < ${least}`);
    }),
    { numRuns: 500 },
  );
});

test('the resolver document has every token of every theme, contrast and density', async () => {
  const filename = pathToFileURL('tokens.resolver.json');
  const config = defineConfig({ tokens: [filename.href], lint: { rules: {} } }, { cwd: pathToFileURL('./') });
  const logger = new Logger();
  const { resolver } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], { config, logger });
  for (const mode of modes)
    for (const density of ['comfortable', 'compact'] as const) {
      const { theme, contrast = 'normal' } = mode;
      const read = resolver.apply({ theme, contrast, density });
      const colors = colorsIn(mode);
      for (const { name, type, value } of tokensIn({ ...mode, density })) {
        const found = read[type === 'color' ? `color.${name}` : name]?.$value as { readonly hex?: string } | undefined;
        const where = `${name}: ${theme}, ${contrast}, ${density}`;
        if (type === 'color') assert.equal(found?.hex, colors.get(name), where);
        else assert.deepEqual(found, value, where);
      }
    }
});
