import { existsSync, readFileSync } from 'node:fs';

/** The anchor that a heading gets, as GitHub makes it: small letters, spaces as dashes, no other punctuation. */
export const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = (markdown: string): string => markdown.replace(/^```[^]*?^```/gm, '');

/** What can be linked to in a document: the anchors of its headings; a second heading of the same words counts on. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(readFileSync(file, 'utf8')).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const base = slug(heading);
    let anchor = base;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${base}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Where the links of a document lead. */
export const linksOf = (file: string): readonly string[] =>
  Array.from(
    withoutCode(readFileSync(file, 'utf8'))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
    ([, to = '']) => to,
  );

/** What a JSON pointer leads to, if it leads anywhere. */
const pointed = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at: unknown, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], document);

/** Whether there is such a file, and in it what the anchor or JSON pointer names. */
export const leads = (file: string, anchor: string | undefined): boolean => {
  if (!existsSync(file)) return false;
  if (!anchor) return true;
  return file.endsWith('.json')
    ? pointed(JSON.parse(readFileSync(file, 'utf8')), anchor) !== undefined
    : anchorsOf(file).has(anchor);
};
