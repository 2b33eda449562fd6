import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** The address of the mock in the examples: of `npx nexmo-account-mock`. */
const written = 'http://127.0.0.1:4010';

/** Copies an example as people do, with the package beside it, for a mock at another address. */
export function copyExample(source, folder, tarball, backend) {
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  writeFileSync(join(folder, 'nexmo-account-kit.tgz'), tarball);
  const texts = globSync('**/*.{html,js,ts,tsx,vue,svelte,astro}', { cwd: folder, absolute: true }).map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]);
  const naming = texts.filter(([, text]) => text.includes(written));
  if (naming.length !== 1) throw new Error(`${naming.length} files name ${written}`);
  for (const [file, text] of naming) writeFileSync(file, text.replace(written, backend));
}
