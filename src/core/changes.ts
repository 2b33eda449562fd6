import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { list } from '../i18n/format.js';

/** A message with the names of changed values: "Saved: limit and finance addresses." */
export function savedWords<V extends object>(
  t: Translate<CommonWords>,
  locale: string,
  names: Readonly<Record<keyof V & string, string>>,
  before: V | undefined,
  after: V,
): string {
  const keys = Object.keys(names) as (keyof V & string)[];
  const changed = keys.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return t('state.unchanged');
  return t('state.saved', {
    what: list(
      changed.map((key) => names[key]),
      locale,
    ),
  });
}
