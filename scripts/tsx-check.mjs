// Compiles a page in TSX against the published types, as a host with React does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bin } from './commands.mjs';

const page = `import 'nexmo-account-kit/jsx';
import type { NxSignup } from 'nexmo-account-kit';
import { createEngine, inProcess } from 'nexmo-account-kit/mocks';
import { useRef } from 'react';

export function Page() {
  const signup = useRef<NxSignup>(null);
  return (
    <nx-provider base-url="/account-api" locale="de">
      <nx-signup ref={signup} country="GB" heading-level={3} onnx-signup-started={({ detail }) => detail.channel} />
      <nx-usage product="verify" adapter={inProcess(createEngine())} className="wide" key="usage">
        Loading…
      </nx-usage>
      {/* @ts-expect-error — no such product */}
      <nx-usage product="fax" />
      {/* @ts-expect-error — no such attribute */}
      <nx-signup counrty="GB" />
      {/* @ts-expect-error — a level is a number */}
      <nx-balance heading-level="three" />
      {/* @ts-expect-error — the detail of this event holds no PIN */}
      <nx-signup onnx-signup-started={({ detail }) => detail.pin} />
    </nx-provider>
  );
}
`;
const compilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  target: 'es2022',
  module: 'nodenext',
  jsx: 'react-jsx',
  lib: ['esnext', 'dom', 'dom.iterable'],
  types: [],
};

/** The errors of the compiler about the page: none if it compiles while its planted mistakes do not. */
export function tsxFindings() {
  const folder = '.test/tsx';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/page.tsx`, page);
  const samples = [...readFileSync('stories/embed.mdx', 'utf8').matchAll(/```tsx\n([^]*?)```/g)];
  if (samples.length === 0) return ['stories/embed.mdx has no sample in TSX'];
  for (const [at, [, sample]] of samples.entries()) writeFileSync(`${folder}/sample-${at}.tsx`, sample);
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.tsx'] }));
  const { stdout } = spawnSync(process.execPath, [bin('typescript', 'tsc'), '-p', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter(Boolean);
}
