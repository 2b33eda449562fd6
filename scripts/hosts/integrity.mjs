// `dist/cdn/integrity.json`: every script for pages with its hash and its purpose, as PCI DSS 6.4.3 asks of payment pages.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { hydrationFile, loaderFile } from '../cdn-loader.mjs';
import { languages } from '../split-locales.mjs';

/** A value for the attribute `integrity` (Subresource Integrity). */
export const integrityOf = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

function purposeOf(file, elements) {
  const element = elements.find(({ tag }) => file === `${tag.slice(3)}.js`);
  if (element) return `<${element.tag}>: ${element.description}`;
  if (file === 'all.js') return 'Every element.';
  if (file === hydrationFile) return 'Lets elements take over what a server or the loader has drawn, with what was typed.';
  if (file === loaderFile)
    return 'Finds the elements of the page, loads their files, and draws the sign-up before they are here.';
  const [, language] = /^chunks\/([a-z]{2})-/.exec(file) ?? [];
  if (languages.includes(language)) return `Words in the language ${language}.`;
  if (file.startsWith('chunks/schemas-')) return 'Checks the answers of the backend, and what is typed.';
  return 'Code that several elements share, or that one fetches when it is used.';
}

/** @returns {Record<string, { integrity: string, bytes: number, purpose: string }>} */
export const inventory = (folder, elements) =>
  Object.fromEntries(
    globSync('**/*.js', { cwd: folder })
      .toSorted()
      .map((file) => {
        const bytes = readFileSync(`${folder}/${file}`);
        return [file, { integrity: integrityOf(bytes), bytes: bytes.length, purpose: purposeOf(file, elements) }];
      }),
  );

export const writeInventory = (folder, elements) =>
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(inventory(folder, elements), null, 1)}\n`);
