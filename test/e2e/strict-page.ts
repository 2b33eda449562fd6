import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { published } from '../../scripts/compile-browser.mjs';

/** The policy of a careful host. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

interface StrictPage {
  readonly html: string;
  /** A TypeScript module at the root of the project; its imports of the kit are the published files. */
  readonly script: string;
  readonly policy?: string;
  /** Files beside the page, by their address. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Collects violations of the page's policy. */
const watchViolations = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
`;
export const violations = () => (window as unknown as { violations: string[] }).violations;

/** Serves a page under a strict policy. */
export async function serveStrictly({ html, script, policy = strictPolicy, files = {} }: StrictPage) {
  const { outputFiles } = await build({
    stdin: { contents: watchViolations + script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    entryNames: 'page',
    logLevel: 'error',
    plugins: [published],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const all = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
  for (const [path, text] of Object.entries({ '/': html, ...files })) all.set(path, text);
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  const server = createServer(({ url = '/' }, response) => {
    const type = types[url.split('.').pop() ?? ''] ?? 'text/html';
    response.writeHead(all.has(url) ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
    response.end(all.get(url));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}
