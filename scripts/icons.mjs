// `npm run icons`: writes src/ui/icons/<name>.ts from icons/<name>.svg (Lucide, 24 × 24), one module each: a bundle holds those it draws.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const constant = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The shapes of an icon, without their frame. */
function shapesIn(text, name) {
  const [, inner] = /<svg[^>]*viewBox="0 0 24 24"[^>]*>(.*)<\/svg>/s.exec(text) ?? [];
  if (inner === undefined) throw new Error(`icons/${name}.svg is not drawn on 24 × 24`);
  return inner.trim().replace(/>\s+</g, '><');
}

const moduleOf = (name, text) => `import { svg } from 'lit';

// prettier-ignore
export const ${constant(name)} = svg\`${shapesIn(text, name)}\`;
`;

/** Modules by path, as the drawings say. */
export const iconModules = () =>
  new Map(
    readdirSync('icons')
      .filter((file) => file.endsWith('.svg'))
      .map((file) => basename(file, '.svg'))
      .map((name) => [`src/ui/icons/${name}.ts`, moduleOf(name, readFileSync(`icons/${name}.svg`, 'utf8'))]),
  );

if (process.argv[1]?.endsWith('icons.mjs')) {
  rmSync('src/ui/icons', { recursive: true, force: true });
  mkdirSync('src/ui/icons');
  for (const [file, text] of iconModules()) writeFileSync(file, text);
}
