// Holds the changesets that wait for a release to what has changed of the public surface.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { difference, sizeFor, sizes } from './semver.mjs';
import { releasedFile, surface } from './surface.mjs';

/** The largest size of the changesets that wait. */
const announced = () =>
  globSync('.changeset/*.md', { dot: true, ignore: ['**/README.md'] })
    .map((file) => /^'[^']+': (\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 'none')
    .reduce((largest, size) => (sizes.indexOf(size) > sizes.indexOf(largest) ? size : largest), 'none');

/** The findings: none if the changesets are as large as the change. */
export function semverFindings() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const changed = difference(JSON.parse(readFileSync(releasedFile, 'utf8')), surface());
  const needed = sizeFor(changed, version);
  if (sizes.indexOf(announced()) >= sizes.indexOf(needed)) return [];
  return [
    `a ${needed} change is announced as ${announced()}`,
    ...changed.gone.map((it) => `gone: ${it}`),
    ...changed.added.map((it) => `new: ${it}`),
  ];
}
