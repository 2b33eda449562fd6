/**
 * The element tests run four times: on the sources, and on what is published in each of three engines. A property that takes long is
 * shared out among them: each run tries cases of its own, from a seed of its own, so that what fails fails again.
 */
const isPublished = import.meta.url.includes('/published/');
const engines = ['Chrome', 'Firefox', 'WebKit'];
/** Which of the engines this is. Chromium names WebKit too, so that comes last. */
const engine = engines.findIndex((name) => navigator.userAgent.includes(name));

/** On the sources everything is done as often as it should be; elsewhere as often as shows that this engine does it too. */
export const isThorough = !isPublished;

/** This run's part of so many cases. */
export const share = (cases: number) => ({
  numRuns: Math.ceil(cases / (1 + engines.length)),
  seed: 20_260_302 + (isPublished ? 1 + engine : 0),
});

/** Those of some cases that this run tries, where no engine makes a difference: all on the sources, and on what is published each in one engine. */
export const dealt = <T>(cases: readonly T[]): readonly T[] =>
  cases.filter((_, index) => !isPublished || index % engines.length === engine);
