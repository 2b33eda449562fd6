// Checks the package that `npm publish` would send: as bundlers and Node find it (publint), and as the compilers of its users
// find it (attw).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { npmSync } from './npm.mjs';

/** The bytes of the tarball. */
export function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const output = npmSync('pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const bytes = readFileSync(join(folder, JSON.parse(output)[0].filename));
  rmSync(folder, { recursive: true });
  return new Uint8Array(bytes);
}

/** Findings of publint, its suggestions included. */
export async function publintFindings(bytes) {
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

/**
 * The kit consists of ES modules, for Node since 16 and for bundlers. Resolutions without `exports` or `import` are not checked.
 */
const notAsked = ['node10', 'node16-cjs'];

/** Entries whose types are missing or do not match the module. */
export async function typesFindings(bytes, entries) {
  const analysis = await checkPackage(createPackageFromTarballData(bytes), { includeEntrypoints: entries });
  return analysis.problems
    .map((problem) => ({ ...problem, how: problem.resolutionKind ?? problem.resolutionOption ?? '' }))
    .filter(({ how }) => !notAsked.includes(how))
    .map(({ kind, entrypoint, fileName, how }) => `${kind} ${entrypoint ?? fileName} ${how}`.trim());
}
