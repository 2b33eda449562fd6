/**
 * The element tests run four times: on the sources, and on what is published in each of three engines. What an engine can change is
 * tried in each: focus and keys, layout and colours, fields and forms, elements and their attributes being defined, policies, storage,
 * frames and windows, the order in which things happen. What follows from data alone is the same in all, and is dealt out among them.
 */
const isPublished = import.meta.url.includes('/published/');
const engines = ['Chrome', 'Firefox', 'WebKit'];
/** The index of this engine. Chromium names WebKit too, so that comes last. */
const engine = engines.findIndex((name) => navigator.userAgent.includes(name));

/** On the sources everything is done as often as it should be; elsewhere as often as shows that this engine does it too. */
export const isThorough = !isPublished;

/** This run's part of so many cases. */
export const share = (cases: number) => ({
  numRuns: Math.ceil(cases / (1 + engines.length)),
  seed: 20_260_302 + (isPublished ? 1 + engine : 0),
});

/** The same for the same name, and evenly spread (FNV-1a). */
const hashOf = (name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);

/** True where this run is to try the case of that name: on the sources always, on what is published in one engine of the three. */
export const isDealt = (name: string): boolean => isThorough || hashOf(name) % engines.length === engine;

/** A test of what no engine can change, of one subject among many. */
export function itOnce(subject: string, title: string, test: Mocha.Func | Mocha.AsyncFunc): void {
  if (isDealt(`${subject} ${title}`)) it(title, test);
}
