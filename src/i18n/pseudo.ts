import type { Catalog } from './catalog.js';

const plain = 'aceilnorsuyzACEILNORSUYZ';
const accented = 'åçéîļñöŕšûýžÅÇÉÎĻÑÖŔŠÛÝŽ';

const accent = (text: string) => text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** Four tenths longer, as many a language is; the brackets show where a text is cut, or put together of pieces. */
const longer = (text: string) => `[${text}${' one two three four five six seven'.slice(0, Math.ceil(text.length * 0.4))}]`;

/** Texts that anyone can read and nobody wrote: what stays plain on screen does not come from a catalog. */
export const pseudo = (catalog: Catalog): Catalog =>
  Object.fromEntries(
    Object.entries(catalog).map(([key, text]) => {
      const parts = text.split(/(\{\{\w+\}\})/);
      return [key, longer(parts.map((part, at) => (at % 2 ? part : accent(part))).join(''))];
    }),
  );
