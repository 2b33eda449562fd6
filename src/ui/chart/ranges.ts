/** The ranges that people choose from, in days. */
export const ranges: readonly number[] = [7, 30, 90];
