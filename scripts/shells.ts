// `npm run shells` draws every element in a page without a backend and writes what it shows then, with places for texts and values,
// to src/server/shells.ts; a test checks that it is up to date.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { jsdomPage } from '../test/node/jsdom-page.js';

const script = `
  import './src/define/all.ts';
  import { contract } from './src/api/contract.ts';
  window.waiting = Object.fromEntries(Object.keys(contract).map((call) => [call, () => new Promise(() => {})]));`;

/** Fields that attributes of an element fill in. */
const prefilled = ['companyName', 'name', 'email', 'phone', 'country'];

/** Texts in which a key stands for itself, as `{{signIn.title}}`. */
const keys = { exists: () => true, t: (key: string) => `{{${key}}}` };

/** Every element that shows something of its own. */
const tags = globSync('src/define/*.ts')
  .map((path) => basename(path, '.ts'))
  .filter((name) => !['define', 'all', 'provider'].includes(name))
  .map((name) => `nx-${name}`)
  .toSorted();

interface Shell {
  readonly light: boolean;
  readonly html: string;
}

/** A form that cannot be sent, not even by the Enter key: its first button for that is disabled, and the visible one sends nothing. */
function disarm(form: Element) {
  for (const button of form.querySelectorAll('button:not([type])')) button.setAttribute('type', 'button');
  form.insertAdjacentHTML('afterbegin', '<button type="submit" disabled="" hidden=""></button>');
}

function openPlaces(root: Element, tag: string) {
  for (const heading of root.querySelectorAll('h2[part=heading]')) heading.setAttribute('aria-level', '{{level}}');
  for (const dialog of root.querySelectorAll('dialog')) dialog.remove();
  for (const form of root.querySelectorAll('form')) disarm(form);
  for (const select of root.querySelectorAll('select')) {
    for (const name of Object.keys(select.dataset)) delete select.dataset[name];
    select.append('{{countries}}');
  }
  for (const region of root.querySelectorAll('[data-region]')) region.setAttribute('data-region', '{{region}}');
  if (tag !== 'nx-signup') return;
  for (const name of prefilled) {
    const control = root.querySelector(`[name="${name}"]`);
    const field = control?.closest('.nx-field');
    if (control?.localName === 'input') control.setAttribute('value', `{{${name}}}`);
    field?.before(`{{#${name}}}`);
    field?.after(`{{/${name}}}`);
  }
}

const htmlOf = (root: Element) =>
  root.innerHTML
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/=""/g, '')
    .replaceAll(/nx-form-\d+-/g, '{{id}}-')
    .trim();

/** The shell of each element: all that it shows before its backend has answered. */
export async function drawnShells(): Promise<Readonly<Record<string, Shell>>> {
  const troubles: unknown[] = [];
  const window = await jsdomPage({ stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' } }, troubles);
  const { waiting: adapter } = window as unknown as { readonly waiting: object };
  const shells: Record<string, Shell> = {};
  for (const tag of tags) {
    const element = Object.assign(window.document.createElement(tag), { adapter, messages: keys });
    window.document.body.replaceChildren(element);
    const { updateComplete } = element as unknown as { readonly updateComplete: Promise<unknown> };
    await updateComplete;
    // Forms are named when all is drawn.
    await Promise.resolve();
    const outside = window.Element.prototype.querySelector.call(element, 'nx-outside');
    const drawn = outside ?? element.shadowRoot?.querySelector('.nx-box');
    if (!drawn) throw new Error(`<${tag}> has drawn nothing.`);
    openPlaces(drawn, tag);
    shells[tag] = { light: outside !== null, html: htmlOf(drawn) };
  }
  window.close();
  if (troubles.length > 0) throw new Error(troubles.map(String).join('\n'));
  return shells;
}

const written = (shells: Readonly<Record<string, Shell>>): string => `// Written by \`npm run shells\` from the elements.

/** All that each element shows before any answer: in its box, or in the page's own tree; \`{{…}}\` are places for texts and values. */
export const shells: Readonly<Record<string, { readonly light: boolean; readonly html: string }>> = ${JSON.stringify(shells, null, 2)};
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('src/server/shells.ts', written(await drawnShells()));
