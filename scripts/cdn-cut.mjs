// Cuts the code of pages without a bundler into files by what is used together: what one element alone needs is its own file, and
// the rest lies in few shared ones, so that an element costs few requests and few bytes that it does not use.
import { basename, dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { forPages } from './bundle.mjs';

/** Bytes, minified, that are worth one more request. */
const request = 9000;
/** The share of people that open what loads when it is used. */
const opened = 0.1;

/** Elements are entries, and languages go with their domain. */
const isElement = (path) => /^src\/features\/([\w-]+)\/\1\.ts$/.test(path);

/** Languages go with their domain. */
const noLanguages = {
  name: 'no-languages',
  setup: ({ onResolve }) => onResolve({ filter: /\/translations\.js$/ }, ({ path }) => ({ path, external: true })),
};

/** Every module with its weight and its imports, from the sources of the entries. */
async function graphOf(entries) {
  const { metafile } = await build({ ...forPages, entryPoints: entries, plugins: [noLanguages] });
  const weights = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  );
  const weightIn = new Map(weights);
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => {
      const to = (kind) => imports.filter((it) => it.kind === kind && metafile.inputs[it.path]).map((it) => it.path);
      const later = to('dynamic-import').filter((it) => it.endsWith('.ts') && !isElement(it));
      return [path, { weight: weightIn.get(path) ?? 0, now: to('import-statement'), later }];
    }),
  );
}

/** A module and everything that it imports. */
function closure(graph, entry) {
  const found = new Set([entry]);
  for (const it of found) for (const next of graph.get(it).now) found.add(next);
  return found;
}

/** For each entry, and each module that loads later, the modules that it brings and that cannot be there before. */
function broughtBy(graph, entries) {
  const brought = new Map(entries.map((it) => [it, closure(graph, it)]));
  const there = new Map(entries.map((it) => [it, brought.get(it)]));
  for (const [importer, modules] of there)
    for (const { later } of [...modules].map((it) => graph.get(it)))
      for (const entry of later) {
        const before = there.get(importer);
        const known = there.get(entry);
        const all = closure(graph, entry);
        const now = known ? new Set([...known].filter((it) => before.has(it) || all.has(it))) : new Set([...before, ...all]);
        if (known?.size === now.size) continue;
        const missing = [...all].filter((it) => !before.has(it));
        brought.set(entry, new Set([...(brought.get(entry) ?? []), ...missing]));
        there.delete(entry);
        there.set(entry, now);
      }
  return brought;
}

/** The entries that people wait for more often than for others. */
const often = { signup: 12, dashboard: 6, overview: 6 };
const weightOf = (entry, entries) => (entries.has(entry) ? (often[basename(entry, '.ts')] ?? 1) : opened);
const weigh = (users, entries) => users.reduce((sum, it) => sum + weightOf(it, entries), 0);

/** Groups of modules with the same users. */
function byUsers(graph, brought) {
  const users = new Map();
  for (const [entry, modules] of brought) for (const it of modules) users.set(it, [...(users.get(it) ?? []), entry]);
  const groups = new Map();
  for (const [path, all] of users) {
    const key = all.toSorted().join();
    const group = groups.get(key) ?? { users: new Set(all), modules: [], weight: 0 };
    group.modules.push(path);
    group.weight += graph.get(path).weight;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** True if a group needs another one by way of a third, so that the two as one would need themselves. */
function isApart(next, a, b) {
  return [
    [a, b],
    [b, a],
  ].every(([from, to]) => {
    const found = new Set([...next.get(from)].filter((it) => it && it !== from && it !== to));
    for (const it of found) for (const further of next.get(it)) if (further && further !== it) found.add(further);
    return !found.has(to);
  });
}

function gain(a, b, entries) {
  const both = [...a.users].filter((it) => b.users.has(it));
  if (both.length === 0) return 0;
  const shared = weigh(both, entries);
  const only = ({ users }) => weigh([...users], entries) - shared;
  return request * shared - b.weight * only(a) - a.weight * only(b);
}

/** Makes one group of two, as long as that is worth it. */
function merged(graph, all, entries) {
  let groups = all;
  const known = new Map(all.map((it) => [it, new Map()]));
  const gainOf = (a, b) => {
    if (!known.get(a).has(b)) known.get(a).set(b, gain(a, b, entries));
    return known.get(a).get(b);
  };
  for (;;) {
    const of = new Map(groups.flatMap((group) => group.modules.map((it) => [it, group])));
    const next = new Map(
      groups.map((group) => [group, new Set(group.modules.flatMap((it) => graph.get(it).now.map((to) => of.get(to))))]),
    );
    const pairs = groups.flatMap((a, at) => groups.slice(at + 1).map((b) => ({ a, b, gain: gainOf(a, b) })));
    const best = pairs
      .filter((it) => it.gain > 0)
      .toSorted((one, other) => other.gain - one.gain)
      .find(({ a, b }) => isApart(next, a, b));
    if (!best) return groups;
    const { a, b } = best;
    const one = { users: new Set([...a.users, ...b.users]), modules: [...a.modules, ...b.modules], weight: a.weight + b.weight };
    known.set(one, new Map());
    groups = [...groups.filter((it) => it !== a && it !== b), one];
  }
}

/** The modules that one entry alone needs. */
const ownOf = (groups, entry) => groups.find(({ users }) => users.size === 1 && users.has(entry))?.modules ?? [];

/**
 * The file of each module: the shared ones first, the most used of them before the others, then the elements' own. Nearly every
 * page has a provider, so that it lies in the first one.
 */
export async function cut(entries) {
  const graph = await graphOf(entries);
  const known = new Set(entries);
  const groups = byUsers(graph, broughtBy(graph, entries));
  const shared = merged(
    graph,
    groups.filter(({ users }) => users.size > 1),
    known,
  ).toSorted((a, b) => weigh([...b.users], known) - weigh([...a.users], known));
  const provider = entries.find((it) => basename(it) === 'provider.ts');
  const files = shared.map(({ modules }, at) => [named[at] ?? `shared-${at}`, modules]);
  const own = entries.map((it) => [it === provider ? 'kit' : basename(it, '.ts'), ownOf(groups, it)]);
  const fileOf = new Map([...files, ...own].flatMap(([name, modules]) => modules.map((it) => [resolve(it), name])));
  for (const it of alwaysUsed) fileOf.set(resolve(it), 'kit');
  return { names: files.map(([name]) => name), fileOf };
}

/** The most used files; the words of the second go with those of the first. */
const named = ['kit', 'forms'];
/** Loads later, or by the build alone, and in every page. */
const alwaysUsed = [
  'src/core/other-windows.ts',
  'src/core/portal-tag.ts',
  ...['hydrate', 'take-over', 'typed'].map((it) => `src/hydration/${it}.ts`),
];
const helpers = /@oxc-project/;
/** The checks of answers, with what they alone need in every page. */
const schemas = /[/\\](src[/\\]api[/\\](schemas|extension-limits)|node_modules[/\\]zod)[/\\.]/;
const language = /[/\\]src[/\\]i18n[/\\]([\w-]+)[/\\](\w+)\.js$/;

/** The groups of Rolldown's `codeSplitting`: code by its users, and the words of each language by the code that says them. */
export async function sharedFiles(entries) {
  const { names, fileOf } = await cut(entries);
  const isIn = (name) => (id) => fileOf.get(id) === name || (name === 'kit' && helpers.test(id));
  const wordsOf = (id) => {
    const [, domain, code] = language.exec(id);
    const file = fileOf.get(resolve(dirname(id), 'words.ts')) ?? domain;
    return `${code}-${named.includes(file) ? 'kit' : file}`;
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'schemas', test: schemas },
      ...names.map((name) => ({ name, test: isIn(name) })),
      { name: wordsOf, debugName: 'words', test: language },
    ],
  };
}
