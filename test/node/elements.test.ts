import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import type { LitElement } from 'lit';
import { globSync } from 'tinyglobby';
import * as z from 'zod';
import * as kit from '../../src/index.js';
import { declarationsOf } from '../../scripts/declarations.mjs';
import { cellsByTag, filledIn, manifestFile, withSections, writtenWeights } from '../../scripts/elements.mjs';
import { writeManifest } from '../../scripts/manifest.mjs';
import { surfaceOf } from '../../scripts/surface.mjs';

writeManifest();
const manifest = manifestFile();
const cells = cellsByTag(manifest);
const readme = readFileSync('README.md', 'utf8');

test('README tells of every element: its attributes, events and parts are those it has', () => {
  const weights = writtenWeights(readme);
  const defined = globSync('src/define/*.ts').map((path) => basename(path, '.ts'));
  const tags = defined.filter((name) => !['all', 'define'].includes(name)).map((name) => `nx-${name}`);
  assert.deepEqual(new Set(weights.keys()), new Set(tags));
  for (const [tag, weight] of weights) assert.ok(weight > 10, `${tag} weighs ${weight}`);
  const lines = (text: string) => text.split('\n').map((line) => line.replace(/ +/g, ' '));
  const right = lines(filledIn(withSections(readme, manifest), cells, (tag: string) => String(weights.get(tag))));
  assert.deepEqual(lacking(lines(readme), right), [], 'npm run elements');
});

test('the manifest is one, by the schema of custom elements manifests', () => {
  const schema = createRequire(import.meta.url).resolve('custom-elements-manifest');
  const form = z.fromJSONSchema(JSON.parse(readFileSync(schema, 'utf8')) as z.core.JSONSchema.JSONSchema);
  const result = form.safeParse(manifest);
  assert.ok(result.success, result.error && z.prettifyError(result.error));
  assert.ok(!form.safeParse({ ...manifest, modules: [{ kind: 'unknown' }] }).success);
});

/** True for an element's own file: `src/features/users/users.ts`. */
const isElement = (file: string) => /^src\/features\/([\w-]+)\/\1\.ts$/.test(file);

/** The sources of an element: its file and its imports, without those of other elements, which have their own rows. */
function sourcesOf(file: string, known = new Map<string, string>()): ReadonlyMap<string, string> {
  if (known.has(file) || /^src\/(define|i18n|api)\//.test(file) || !existsSync(file)) return known;
  if (known.size > 0 && isElement(file)) return known;
  const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|import type [^;]*;/g, '');
  known.set(file, text);
  // The dashboard's pages are elements with their own rows.
  const imports = file.startsWith('src/dashboard/') ? text.replace(/import\('\.\.\/features.*/g, '') : text;
  for (const [, path = ''] of imports.matchAll(/(?:from|import|import\() ?'(\.[^']+)\.js'/g))
    sourcesOf(join(dirname(file), `${path}.ts`).replaceAll('\\', '/'), known);
  return known;
}

const found = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].flatMap(([, it = '']) => it.split(' ')));
/** A slot for each page of a host's is documented as `page-[id]`. */
const slotsIn = (text: string) =>
  found(
    text.replace(/<slot name="[^"]+"/g, (tag) => tag.replace(/\$\{(\w+)\}/g, '[$1]')),
    /<slot name="([\w[\]/-]+)"/g,
  );

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members?: readonly (Named & { readonly attribute?: string; readonly reflects?: boolean })[];
}
const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
const lacking = (wanted: Iterable<string>, given: Iterable<string>) => {
  const there = new Set(given);
  return [...wanted].filter((name) => !there.has(name));
};

/** The types of all events, as declared in the code. */
const eventTypes = new Map(
  globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(nx-[\w-]+)': (CustomEvent<.*>);/g)].map(([, name = '', type = '']) => [
      name,
      type.replaceAll('readonly ', ''),
    ]),
  ),
);
const exported = readFileSync('src/index.ts', 'utf8');

for (const { path, declarations } of manifest.modules as readonly { path: string; declarations: readonly Declaration[] }[])
  for (const it of declarations) {
    const surface = surfaceOf({ file: path, name: it.name });
    const sources = sourcesOf(path);
    const text = [...sources.values()].join('\n');
    const ownText = [...sources].flatMap(([file, code]) => (dirname(file) === dirname(path) ? [code] : [])).join('\n');

    test(`<${it.tagName}> documents the events that it fires, and no others, with the types they have`, () => {
      assert.deepEqual(lacking(surface.events, names(it.events)), [], 'fired, and not documented');
      assert.deepEqual(lacking(names(it.events), surface.events), [], 'documented, and never fired');
      assert.deepEqual(
        (it.events ?? []).map(({ name, type }) => [name, type?.text.replaceAll('readonly ', '')]),
        names(it.events).map((name) => [name, eventTypes.get(name)]),
      );
      for (const { type } of it.events ?? [])
        for (const [name] of type?.text.replace('CustomEvent', '').matchAll(/\b[A-Z]\w+/g) ?? [])
          assert.match(exported, new RegExp(`\\b${name}\\b`), 'the type of what an event tells is exported');
    });

    test(`<${it.tagName}> documents every part and state that it shows, itself or by what it uses, and no others`, () => {
      assert.deepEqual(lacking(surface.parts, names(it.cssParts)), [], 'drawn, and not documented');
      assert.deepEqual(lacking(names(it.cssParts), surface.parts), [], 'documented, and not drawn');
      assert.deepEqual(names(it.cssStates).toSorted(), [...surface.states].toSorted());
    });

    test(`<${it.tagName}> lists the members that are meant for a page, in words, and no others`, () => {
      const { elementProperties } = (kit as unknown as Readonly<Record<string, typeof LitElement>>)[it.name]!;
      const settable = [...elementProperties].flatMap(([name, { state }]) => (state ? [] : [String(name)]));
      const marked = found(readFileSync(path, 'utf8'), /@public\s+\*\/\s+(?:(?:get|async) )?(\w+)/g);
      assert.deepEqual(names(it.members).toSorted(), [...settable, ...marked].toSorted());
      for (const { name, description } of it.members ?? []) assert.ok(description, `${name} is described`);
    });

    test(`<${it.tagName}> documents every slot, and none that it does not draw`, () => {
      const slots = [...slotsIn(ownText)].filter((name) => !name.startsWith('nx-'));
      const around = names(it.slots).filter((name) => /^(before|after)-/.test(name));
      const others = names(it.slots).filter((name) => !around.includes(name));
      assert.deepEqual(lacking(slots, others), []);
      assert.deepEqual(
        others.filter((name) => (name ? !slots.includes(name) : !ownText.includes('<slot></slot>'))),
        [],
      );
      const drawn = found(text, /withSlots\('([\w-]+)'/g);
      const sections = new Set(around.map((name) => name.replace(/^(before|after)-/, '')));
      assert.deepEqual(lacking(drawn, sections), [], 'drawn with slots around it, and not documented');
      // Some names are those of a list, such as of tabs.
      const named = text.includes('withSlots(') ? found(text, /'([\w-]+)'/g) : [];
      assert.deepEqual(lacking(sections, named), [], 'documented, and not drawn');
    });

    test(`<${it.tagName}> observes the attributes that are documented, and no others`, () => {
      const element = (kit as unknown as Readonly<Record<string, typeof LitElement>>)[it.name]!;
      const observed = (it.attributes ?? []).filter(({ fieldName }) => fieldName);
      assert.deepEqual(names(observed).toSorted(), [...element.observedAttributes].toSorted());
      for (const { name, fieldName } of observed) {
        const property = element.elementProperties.get(fieldName!);
        assert.ok(property, `${fieldName} is a property`);
        assert.equal(typeof property.attribute === 'string' ? property.attribute : fieldName!.toLowerCase(), name);
        const member = it.members?.find((member) => member.name === fieldName);
        assert.deepEqual([member?.attribute, member?.reflects ?? false], [name, property.reflect ?? false], fieldName);
      }
      // Attributes that the element sets for styles.
      const told = names((it.attributes ?? []).filter(({ fieldName }) => !fieldName));
      assert.deepEqual(told.toSorted(), [...found(text, /this\.toggleAttribute\('(\w+)'/g)].toSorted());
    });

    test(`<${it.tagName}> documents the custom properties that it is drawn with`, () => {
      const drawnWith = found(text, /var\((--nx-[\w-]+)/g);
      if (it.cssProperties) assert.deepEqual(lacking(drawnWith, names(it.cssProperties)), []);
    });
  }

test('what several elements draw is described once, by what draws it', () => {
  const described = globSync('src/{core,sections,ui}/**/*.ts').flatMap((file) =>
    [...declarationsOf(file)].flatMap(([name, { docs, parts }]) => [...docs.keys()].map((part) => ({ part, file, name, parts }))),
  );
  const wrong = described.filter(({ file, part, parts }) => !file.startsWith('src/core/') && !parts.includes(part));
  assert.deepEqual(wrong, []);
  const all = described.map(({ part }) => part);
  assert.ok(all.length > 60);
  assert.equal(new Set(all).size, all.length);
});

test('what an element shows is found through methods, through code that loads later, and not through types', () => {
  const usage = surfaceOf({ file: 'src/features/usage/usage.ts', name: 'NxUsage' });
  for (const part of ['filters', 'picture', 'story', 'cell', 'dialog', 'box']) assert.ok(usage.parts.has(part), part);
  for (const part of ['frame', 'toast', 'preview']) assert.ok(!usage.parts.has(part), part);
  const billing = surfaceOf({ file: 'src/features/billing/billing.ts', name: 'NxBilling' });
  assert.ok(billing.events.has('nx-payment-method-deleted') && billing.parts.has('frame'));
});
