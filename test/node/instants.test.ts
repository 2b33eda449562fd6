import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Instant } from '../../src/api/schemas/values.js';

const instants: readonly [told: string, understood: string | undefined][] = [
  ['2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00.000Z'],
  ['2026-02-28T23:30:00.5-09:30', '2026-03-01T09:00:00.500Z'],
  ['2026-03-01T09:00:00', undefined],
  ['2026-02-30T09:00:00+01:00', undefined],
  ['yesterday', undefined],
];
for (const [told, understood] of instants)
  test(`the instant “${told}” is ${understood ?? 'refused'}`, () => assert.equal(Instant.safeParse(told).data, understood));
