import type { StockNumber } from '../world/number-entities.js';
import type { StockFilters } from '../rules/stock.js';
import type { Params } from '../engine/router.js';

/** The service's names for the types of numbers. */
export const typeNames = { mobile: 'mobile-lvn', landline: 'landline', tollFree: 'landline-toll-free' } as const;
const types = new Map(Object.entries(typeNames).map(([type, name]) => [name as string, type as StockNumber['type']]));

/** The values of `search_pattern`, which is a number: its place in this list. */
const matches = ['starts', 'contains', 'ends'] as const;
const features: readonly string[] = ['SMS', 'VOICE', 'MMS'];

/** The filters of a search; `features` may contain names that no number has here. */
export interface NumberQuery extends Omit<StockFilters, 'country' | 'features'> {
  readonly features: readonly string[];
  readonly offset: number;
  readonly size: number;
}

const isCount = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);
const checks: Readonly<Record<string, (text: string) => boolean>> = {
  pattern: (text) => /^\d{1,15}$/.test(text),
  search_pattern: (text) => /^[012]$/.test(text),
  features: (text) => text.split(',').every((it) => features.includes(it.trim().toUpperCase())),
  type: (text) => types.has(text),
  size: isCount,
  index: isCount,
  has_application: (text) => /^(true|false)$/.test(text),
};

/** Reasons why parameters of a search are wrong, by name. An empty parameter counts as missing. */
export const wrongIn = (params: Params, needed: readonly string[] = []): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(needed.filter((name) => !params[name]).map((name) => [name, 'Is required.'])),
  ...Object.fromEntries(
    Object.entries(checks).flatMap(([name, isRight]) => (params[name] && !isRight(params[name]) ? [[name, 'Is invalid.']] : [])),
  ),
});

/** The largest page; larger requests get this. */
const largest = 100;

/** The filters in valid parameters of a search. */
export function queryIn(params: Params): NumberQuery {
  const size = Math.min(largest, Number(params['size'] || 10));
  return {
    type: types.get(params['type'] ?? ''),
    digits: params['pattern'] || undefined,
    match: matches[Number(params['search_pattern'] || 0)],
    features: params['features'] ? params['features'].split(',').map((it) => it.trim().toUpperCase()) : [],
    offset: (Number(params['index'] || 1) - 1) * size,
    size,
  };
}
