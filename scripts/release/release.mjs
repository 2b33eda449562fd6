// `npm run release`: builds and checks the package, lists what it is made of (CycloneDX), and publishes it with provenance.
// `-- --dry-run` does all of it except publishing. Provenance needs a build service that npm knows.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const npm = process.env.npm_execpath ?? 'npm';
const isDry = process.argv.includes('--dry-run');

function run(what, args, options = {}) {
  console.log(`\n${what}`);
  const [command, first] = npm.endsWith('js') ? [process.execPath, [npm]] : [npm, []];
  const { status, stdout } = spawnSync(command, [...first, ...args], { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

run('Build', ['run', 'build', '--silent']);
run('Check of the package', ['run', 'test:package', '--silent']);
const sbom = run(
  'List of what it is made of',
  ['sbom', '--omit=dev', '--omit=peer', '--sbom-format=cyclonedx', '--package-lock-only'],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  },
);
writeFileSync('dist/sbom.cdx.json', sbom);
run('Publish', ['publish', '--ignore-scripts', '--access=public', ...(isDry ? ['--dry-run'] : ['--provenance'])]);
if (!isDry) {
  // The next release is compared with what has been published, and with nothing else.
  run('Surface of this release', ['run', 'surface', '--silent']);
  console.log('\nCommit scripts/release/released.json with the version.');
}
