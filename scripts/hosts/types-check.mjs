// Compiles pages in TSX, and pages of other frameworks, against the published types, as hosts do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bin } from '../commands.mjs';

/** Every page holds planted mistakes: a check that finds nothing wrong anywhere would not compile them. */
const pages = {
  'react.tsx': `import 'nexmo-account-kit/jsx';
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
`,
  'react-components.tsx': `import type { NxSignup as Element } from 'nexmo-account-kit';
import { createEngine, inProcess } from 'nexmo-account-kit/mocks';
import { NxProvider, NxSignup, NxUsage, type NxUsageProps } from 'nexmo-account-kit/react';
import { NxBalance } from 'nexmo-account-kit/react/balance.js';
import { useRef } from 'react';

const usage: NxUsageProps = { product: 'verify' };

export function Page() {
  const signup = useRef<Element>(null);
  return (
    <NxProvider adapter={inProcess(createEngine())} locale="de" onSessionStarted={({ detail }) => detail.user}>
      <NxSignup ref={signup} country="GB" supportUrl="/help" headingLevel={3} onSignupStarted={({ detail }) => detail.channel} />
      <NxUsage {...usage} className="wide" id="usage">
        Loading…
      </NxUsage>
      <NxBalance aria-label="Balance" />
      {/* @ts-expect-error — no such product */}
      <NxUsage product="fax" />
      {/* @ts-expect-error — no such property */}
      <NxSignup counrty="GB" />
      {/* @ts-expect-error — the detail of this event holds no PIN */}
      <NxSignup onSignupStarted={({ detail }) => detail.pin} />
    </NxProvider>
  );
}
`,
  'preact.tsx': `/** @jsxImportSource preact */
import 'nexmo-account-kit/preact';

export const page = (
  <nx-provider base-url="/account-api" locale="de">
    <nx-usage product="verify" class="wide" key="usage" onnx-error={({ detail }) => detail.code} />
    {/* @ts-expect-error — no such product */}
    <nx-usage product="fax" />
    {/* @ts-expect-error — no such attribute */}
    <nx-signup counrty="GB" />
  </nx-provider>
);
`,
  'solid.tsx': `/** @jsxImportSource solid-js */
import 'nexmo-account-kit/solid';
import { createEngine, inProcess } from 'nexmo-account-kit/mocks';

export const page = () => (
  <nx-provider base-url="/account-api" locale="de" prop:adapter={inProcess(createEngine())}>
    <nx-usage product="verify" class="wide" on:nx-error={({ detail }) => detail.code} />
    {/* @ts-expect-error — no such product */}
    <nx-usage product="fax" />
    {/* @ts-expect-error — no such attribute */}
    <nx-signup counrty="GB" />
  </nx-provider>
);
`,
  'everything.ts': `import 'nexmo-account-kit/cdn';

document.querySelector('nx-provider')!.requestIdHeader = 'x-request-id';
document.querySelector('nx-signup')!.addEventListener('nx-session-started', ({ detail }) => detail.user.name);
// @ts-expect-error — no such property
document.querySelector('nx-signup')!.counrty = 'GB';
`,
  'vue.ts': `import 'nexmo-account-kit/vue';
import type { GlobalComponents } from 'vue';

type PropsOf<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

export const usage: PropsOf<'nx-usage'> = { product: 'verify', class: 'wide', key: 'usage', onNxError: ({ detail }) => detail.code };
export const signup: PropsOf<'nx-signup'> = { 'support-url': '/help', headingLevel: 3 };
// @ts-expect-error — no such product
export const fax: PropsOf<'nx-usage'> = { product: 'fax' };
// @ts-expect-error — no such attribute
export const typo: PropsOf<'nx-signup'> = { counrty: 'GB' };
`,
  'angular.ts': `import type { NxSignup as Element } from 'nexmo-account-kit';
import { NxSignup, NxUsage } from 'nexmo-account-kit/angular';

export function set(usage: NxUsage, signup: NxSignup): Element {
  usage.product = 'verify';
  signup.headingLevel = undefined;
  // @ts-expect-error — no such product
  usage.product = 'fax';
  // @ts-expect-error — no such input
  signup.counrty = 'GB';
  return signup.element;
}
`,
  'svelte.ts': `import 'nexmo-account-kit/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const usage: SvelteHTMLElements['nx-usage'] = { product: 'verify', class: 'wide', 'onnx-error': ({ detail }) => detail.code };
export const signup: SvelteHTMLElements['nx-signup'] = { 'support-url': '/help', headingLevel: 3 };
// @ts-expect-error — no such product
export const fax: SvelteHTMLElements['nx-usage'] = { product: 'fax' };
// @ts-expect-error — no such level
export const typo: SvelteHTMLElements['nx-signup'] = { headingLevel: 'three' };
`,
};

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

/** The errors of the compiler: none if the pages compile while their planted mistakes do not. */
export function typesOfHostsFindings() {
  const folder = '.test/hosts';
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(pages)) writeFileSync(`${folder}/${file}`, text);
  const samples = [...readFileSync('stories/embed.mdx', 'utf8').matchAll(/```tsx\n([^]*?)```/g)];
  if (samples.length === 0) return ['stories/embed.mdx has no sample in TSX'];
  for (const [at, [, sample]] of samples.entries()) writeFileSync(`${folder}/sample-${at}.tsx`, sample);
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.tsx', '*.ts'] }));
  const { stdout } = spawnSync(process.execPath, [bin('typescript', 'tsc'), '-p', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter(Boolean);
}
