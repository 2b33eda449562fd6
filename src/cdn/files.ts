/** Every script of `dist/cdn` by its name, with its hash. */
export type Scripts = Readonly<Record<string, { readonly integrity: string }>>;

/** For each element the files of its first view, and for each language besides English the words that each file says. */
export interface PreloadLists {
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An import map under which a browser runs the files of the kit only as they were built. */
export interface ImportMap {
  readonly imports: Readonly<Record<string, string | null>>;
  readonly integrity: Readonly<Record<string, string>>;
}

/** A file that a page will need, as `<link rel="modulepreload">` takes it. */
export interface Preload {
  readonly href: string;
  readonly integrity: string;
}

/** The names by which npm has the same files. */
const names = {
  'nexmo-account-kit/cdn': 'all.js',
  'nexmo-account-kit/cdn/': '',
  'nexmo-account-kit/define/': '',
  'nexmo-account-kit/hydrate.js': 'hydrate.js',
};

/** The address of a folder. A bare name would be no address in an import map, and nothing would be checked. */
function folderOf(base: string) {
  if (/^(\/|\.{1,2}\/|https?:\/\/)/.test(base)) return base.replace(/\/?$/, '/');
  throw new TypeError(`“${base}” is no address: begin it with “/”, “./” or “https://”.`);
}

/**
 * The import map of a folder. Words in languages that the page does not speak are blocked instead: nothing is run unchecked, and
 * the map is a third as long.
 */
export function mapAt(base: string, scripts: Scripts, { words }: PreloadLists, spoken: readonly string[]): ImportMap {
  const folder = folderOf(base);
  const isBlocked = (file: string) => {
    const language = /^chunks\/([a-z]{2})-/.exec(file)?.[1] ?? '';
    return language in words && !spoken.includes(language);
  };
  const named = Object.entries(names).map(([name, file]) => [name, folder + file]);
  const blocked = Object.keys(scripts).filter(isBlocked);
  const checked = Object.entries(scripts).filter(([file]) => !isBlocked(file));
  return {
    imports: Object.fromEntries([...named, ...blocked.map((file) => [folder + file, null])]),
    integrity: Object.fromEntries(checked.map(([file, { integrity }]) => [folder + file, integrity])),
  };
}

/** The files that elements need for their first view, each once. */
export function preloadsAt(
  base: string,
  scripts: Scripts,
  { elements, words }: PreloadLists,
  tags: readonly string[],
  language: string,
): readonly Preload[] {
  const folder = folderOf(base);
  const said = words[language] ?? {};
  const code = tags.flatMap((tag) => {
    if (elements[tag]) return elements[tag];
    throw new TypeError(`<${tag}> is no element of the kit.`);
  });
  const files = new Set(code.flatMap((file) => (said[file] ? [file, said[file]] : [file])));
  return [...files].map((file) => ({ href: folder + file, integrity: scripts[file]?.integrity ?? '' }));
}
