// `npm run contrast [-- --accent='#ffe600' …]` prints the contrast of every pair in every theme; below the bar it fails.
import { pairs, type Compared } from './contrast-pairs.js';
import type { Modes } from './token-sets.js';

const set = Object.fromEntries(
  process.argv.slice(2).flatMap((it) => {
    const [, name, color] = /^--([a-z-]+)=(.+)$/.exec(it) ?? [];
    return name && color ? [[name, color] as const] : [];
  }),
);
const modes: readonly Modes[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['normal', 'more'] as const).map((contrast) => ({ theme, contrast })),
);

const line = ({ of, on, ratio, least }: Compared) =>
  `${ratio >= least ? '✓' : '✗'} ${`${of} on ${on}`.padEnd(26)} ${ratio.toFixed(2).padStart(6)}   at least ${least}`;

let low = 0;
for (const mode of modes) {
  console.log(`\n${mode.theme}${mode.contrast === 'more' ? ', more contrast' : ''}`);
  for (const pair of pairs(mode, set)) {
    console.log(line(pair));
    if (pair.ratio < pair.least) low++;
  }
}
console.log(low === 0 ? '\nEvery pair is seen.' : `\n${low} pairs are not seen well enough.`);
process.exit(low === 0 ? 0 : 1);
