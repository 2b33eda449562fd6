import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenStyles } from '../../scripts/token-styles.js';
import { tokensIn } from '../../scripts/token-sets.js';

const measure = (name: string) => {
  const { value } = tokensIn({ theme: 'light' }).find((token) => token.name === name)!;
  return (value as { readonly value: number }).value;
};

test('the corners of cards follow those of controls, whoever sets them', () => {
  assert.equal(measure('card-radius'), measure('radius') * 1.5);
  assert.match(tokenStyles(), /--_card-radius: var\(--nx-card-radius, min\(1\.5rem, var\(--_radius\) \* 1\.5\)\);/);
  for (const preset of ['nexmo', 'ink', 'vivid'])
    assert.doesNotMatch(readFileSync(`themes/${preset}.css`, 'utf8'), /card-radius/);
});
