import * as z from 'zod/mini';
import { pageOf, pieceOf } from '../bounded.js';
import { pages } from '../pages.js';
import { holds, page, Refusal, search, text, tool } from '../tool.js';

export const pageTools = [
  tool({
    name: 'list_pages',
    title: 'Pages of the documentation',
    description: 'Lists the pages of the documentation: the overview, one for each element, one for each rule of the product.',
    does: 'reads',
    input: z.strictObject({ search, ...page }),
    async run({ search: wanted, ...asked }) {
      const found = (await pages()).filter((it) => holds(`${it.name} ${it.title} ${it.text}`, wanted));
      return pageOf(
        found.map(({ name, title }) => ({ page: name, title })),
        asked,
      );
    },
  }),
  tool({
    name: 'read_page',
    title: 'One page of the documentation',
    description: 'Reads a page in Markdown. What the contract cites as docs/rules.md#pins is the page rules/pins.',
    does: 'reads',
    input: z.strictObject({
      page: text('The name of the page: overview, nx-signup, rules/pins.'),
      offset: z.optional(z.int().check(z.gte(0), z.describe('The character to begin at; 0 by default.'))),
    }),
    async run({ page: name, offset = 0 }) {
      const found = (await pages()).find((it) => it.name === name);
      if (!found) throw new Refusal(`There is no page “${name}”. list_pages lists all, and searches in them.`);
      return pieceOf(found.text, offset);
    },
  }),
];
