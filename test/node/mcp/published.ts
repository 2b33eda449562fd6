import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after } from 'node:test';
import { compiledFolder } from '../../../scripts/compile-node.mjs';
import { elementPage, llmsText } from '../../../scripts/hosts/element-pages.mjs';
import { kitElements } from '../../../scripts/hosts/kit-elements.mjs';
import { writeManifest } from '../../../scripts/manifest.mjs';

const folder = `.test/mcp-${process.pid}`;

/** The files of the package that the server reads, and the code of the tests in the place of the published one; its command. */
export function publishedCommand(): string {
  after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(`${folder}/dist/docs/elements`, { recursive: true });
  for (const file of ['package.json', 'openapi.json', 'tokens.json', 'docs/rules.md']) cpSync(file, `${folder}/${file}`);
  for (const part of ['src', 'mocks']) cpSync(`${compiledFolder}/${part}`, `${folder}/dist/${part}`, { recursive: true });
  writeManifest(folder);
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; description: string; bin: object };
  const elements = kitElements(JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')));
  writeFileSync(`${folder}/dist/docs/llms.txt`, llmsText(elements, own));
  for (const it of elements) writeFileSync(`${folder}/dist/docs/elements/${it.tag}.md`, elementPage(it, own));
  return `${folder}/${(own.bin as Record<string, string>)['nexmo-account-kit-mcp']}`;
}
