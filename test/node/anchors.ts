import { readFileSync } from 'node:fs';

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
