#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderElement, type Rendering } from '../server/index.js';

const usage = `nexmo-account-shell <element>…: writes the HTML of elements before any script, for pages of any server.

  nexmo-account-shell signup --lang de --styles /kit/styles > signup.de.html
  nexmo-account-shell signup sign-in --lang en --lang de --styles /kit/styles --to shells

  --lang <language>          the language of the page: en, de, fr, es, pt, it, pl, ja, zh, ar (en)
  --styles <address>         where the page finds the folder nexmo-account-kit/dist/styles
  --attribute <name=value>   an attribute of the element, as country=GB; may be given again
  --prefix <word>            the beginning of the elements' names (nx)
  --to <folder>              writes a file for each element and language, as signup.de.html
  --help                     this text`;

function fail(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', multiple: true, default: ['en'] },
        styles: { type: 'string' },
        attribute: { type: 'string', multiple: true, default: [] },
        prefix: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

function attributeIn(text: string): readonly [string, string | true] {
  const at = text.indexOf('=');
  return at < 0 ? [text, true] : [text.slice(0, at), text.slice(at + 1)];
}

const { values, positionals: names } = options();
const { lang: languages, styles, attribute, prefix, to, help } = values;
if (help) {
  console.log(usage);
  process.exit(0);
}
if (names.length === 0) fail('Name an element.');
if (to === undefined && names.length * languages.length > 1) fail('More than one needs a folder: --to.');

const how: Rendering = {
  attributes: Object.fromEntries(attribute.map(attributeIn)),
  ...(styles !== undefined && { styles }),
  ...(prefix !== undefined && { prefix }),
};

function shellOf(name: string, lang: string) {
  try {
    return renderElement(`nx-${name}`, { ...how, lang });
  } catch (error) {
    return fail((error as Error).message);
  }
}

const shells = languages.flatMap((lang) => names.map((name) => [`${name}.${lang}.html`, `${shellOf(name, lang)}\n`] as const));
if (to === undefined) process.stdout.write(shells.map(([, html]) => html).join(''));
else {
  mkdirSync(to, { recursive: true });
  for (const [file, html] of shells) writeFileSync(join(to, file), html);
}
