/**
 * The element tests run four times: on the sources, and on what is published in each of three engines. A property that takes long is
 * shared out among them: each run tries cases of its own, from a seed of its own, so that what fails fails again.
 */
const { userAgent } = navigator;
const engine = userAgent.includes('Firefox') ? 3 : userAgent.includes('Chrome') ? 1 : 2;
const isPublished = import.meta.url.includes('/published/');

/** On the sources everything is done as often as it should be; elsewhere as often as shows that this engine does it too. */
export const isThorough = !isPublished;

/** This run's part of so many cases. */
export const share = (cases: number) => ({ numRuns: Math.ceil(cases / 4), seed: 20_260_302 + (isPublished ? engine : 0) });

/** Those of some cases that this run tries, where no engine makes a difference: all on the sources, and on what is published each in one engine. */
export const dealt = <T>(cases: readonly T[]): readonly T[] =>
  cases.filter((_, index) => !isPublished || index % 3 === engine - 1);
