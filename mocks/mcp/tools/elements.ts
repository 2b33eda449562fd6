import * as z from 'zod/mini';
import { elements } from '../manifest.js';
import { holds, Refusal, search, text, tool } from '../tool.js';

export const elementTools = [
  tool({
    name: 'list_elements',
    title: 'Elements of the kit',
    description: 'Lists the custom elements of the Nexmo account kit: tag and purpose.',
    does: 'reads',
    input: z.strictObject({ search }),
    async run({ search: wanted }) {
      const all = (await elements()).map(({ tag, description }) => ({ tag, description }));
      return all.filter((it) => holds(`${it.tag} ${it.description}`, wanted));
    },
  }),
  tool({
    name: 'describe_element',
    title: 'One element',
    description:
      'Tells all about one element: attributes, properties, events with their types, slots, parts for ::part(), states for :state().',
    does: 'reads',
    input: z.strictObject({ tag: text('The tag: nx-signup.') }),
    async run({ tag }) {
      const all = await elements();
      const found = all.find((it) => it.tag === tag);
      if (!found) throw new Refusal(`There is no element “${tag}”. The elements are ${all.map((it) => it.tag).join(', ')}.`);
      return found;
    },
  }),
];
