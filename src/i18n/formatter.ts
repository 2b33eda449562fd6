type Kind = 'Collator' | 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'RelativeTimeFormat';
type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];

const formatters = new Map<string, unknown>();

/** A formatter, kept for its locale and options, because making one takes a thousand times as long as using it. */
export function formatter<K extends Kind>(kind: K, locale: string, options: Options<K>): InstanceType<(typeof Intl)[K]> {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new (Intl[kind] as new (locale: string, options: Options<K>) => unknown)(locale, options);
  formatters.set(key, known);
  return known as InstanceType<(typeof Intl)[K]>;
}

let warm: number | undefined;

/** Makes a page's first formatter in idle time, as while an answer is on its way: it takes 20 ms, and those of numbers little after it. */
export function warmUp(): void {
  warm ??= globalThis.requestIdleCallback?.(() => new Intl.DateTimeFormat());
}
