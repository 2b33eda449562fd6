import { mostExtensions } from '../../src/api/extension-limits.js';
import type { Extensions } from '../../src/api/schemas/extensions.js';

/**
 * The answers to a host's own fields after an update: those that it does not name stay (docs/rules.md#extensions). Undefined if they
 * are too many together.
 */
export function updatedExtensions(kept: Extensions = {}, named: Extensions = {}): Extensions | undefined {
  const all = { ...kept, ...named };
  return Object.keys(all).length > mostExtensions ? undefined : all;
}
