/**
 * The element tests run four times: on the sources, and on the published files in each of three engines. A long property is
 * shared among the runs: each tries other cases, from a fixed seed, so that a failure can be repeated.
 */
const isPublished = import.meta.url.includes('/published/');
const engines = ['Chrome', 'Firefox', 'WebKit'];
/** The index of this engine. Chromium's name includes WebKit, so WebKit comes last. */
const engine = engines.findIndex((name) => navigator.userAgent.includes(name));

/** True on the sources, where every case runs; elsewhere a few cases show that the engine behaves the same. */
export const isThorough = !isPublished;

/** This run's share of a number of cases. */
export const share = (cases: number) => ({
  numRuns: Math.ceil(cases / (1 + engines.length)),
  seed: 20_260_302 + (isPublished ? 1 + engine : 0),
});

/**
 * This run's share of cases that do not depend on the engine: all on the sources, and each in one engine on the published files.
 */
export const dealt = <T>(cases: readonly T[]): readonly T[] =>
  cases.filter((_, index) => !isPublished || index % engines.length === engine);
