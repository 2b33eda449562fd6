import type { Catalog } from './catalog.js';

const plain = 'aceilnorsuyzACEILNORSUYZ';
const accented = 'åçéîļñöŕšûýžÅÇÉÎĻÑÖŔŠÛÝŽ';

const accent = (text: string) => text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** Two fifths longer, as many languages are; the brackets show texts that are cut, or put together from pieces. */
const longer = (text: string) => `[${text}${' one two three four five six seven'.slice(0, Math.ceil(text.length * 0.4))}]`;

/** Pseudo-translated texts: a text that stays plain on screen does not come from a catalog. */
export const pseudo = (catalog: Catalog): Catalog =>
  Object.fromEntries(
    Object.entries(catalog).map(([key, text]) => {
      const parts = text.split(/(\{\{\w+\}\})/);
      return [key, longer(parts.map((part, at) => (at % 2 ? part : accent(part))).join(''))];
    }),
  );
