import { existsSync, readFileSync } from 'node:fs';

/** The anchor of a heading as GitHub makes it: small letters, dashes for spaces, no other punctuation. */
export const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = (markdown: string): string => markdown.replace(/^```[^]*?^```/gm, '');

/** The anchors of a document's headings. The second of two equal headings gets a number. */
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

/** The targets of a document's links. */
export const linksOf = (file: string): readonly string[] =>
  Array.from(
    withoutCode(readFileSync(file, 'utf8'))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
    ([, to = '']) => to,
  );

/** The value at a JSON pointer, if there is one. */
const pointed = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at: unknown, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], document);

/** True if the file exists and contains the anchor or JSON pointer. */
export const leads = (file: string, anchor: string | undefined): boolean => {
  if (!existsSync(file)) return false;
  if (!anchor) return true;
  return file.endsWith('.json')
    ? pointed(JSON.parse(readFileSync(file, 'utf8')), anchor) !== undefined
    : anchorsOf(file).has(anchor);
};
