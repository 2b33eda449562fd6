type Warnings = typeof import('./developer-warnings.js');

/** Warns the page's developer. The texts load with the first warning; if they do not come, nobody is told. */
export const warn = (tell: (warnings: Warnings) => void): void =>
  void import('./developer-warnings.js').then(tell, () => undefined);
