// `npm run define`: writes src/define/<name>.ts, which registers one element, for each element of the table in src/index.ts.
import { readFileSync, writeFileSync } from 'node:fs';

/** The modules in src/define by path, from the text of src/index.ts. */
export function defineModules(index) {
  const paths = new Map([...index.matchAll(/^import \{ (Nx\w+) \} from '\.\/(.+)';$/gm)].map(([, kind, path]) => [kind, path]));
  const [, table] = /^const elements = \{\n([^}]*)\}/m.exec(index) ?? [];
  if (!table) throw new Error('src/index.ts has no table of elements');
  const rows = [...table.matchAll(/^ {2}'?([\w-]+)'?: (Nx\w+),$/gm)];
  return new Map(rows.map(([, name, kind]) => [`src/define/${name}.ts`, moduleOf(name, kind, paths.get(kind))]));
}

const moduleOf = (name, kind, path) => `import { ${kind} } from '../${path}';
import { define } from './define.js';

define('${name}', ${kind});

declare global {
  interface HTMLElementTagNameMap {
    'nx-${name}': ${kind};
  }
}
`;

export function writeDefineModules() {
  for (const [file, text] of defineModules(readFileSync('src/index.ts', 'utf8'))) writeFileSync(file, text);
}

if (process.argv[1]?.endsWith('define.mjs')) writeDefineModules();
