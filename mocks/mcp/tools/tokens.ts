import * as z from 'zod/mini';
import { pageOf } from '../bounded.js';
import { packageData } from '../package-files.js';
import { holds, page, search, tool } from '../tool.js';

interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description?: string;
}
type Tokens = Readonly<Record<string, Readonly<Record<string, Token>>>>;

/** A colour as people write it; other values as they are. */
const written = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'hex' in value ? value.hex : value);

export const tokenTools = [
  tool({
    name: 'list_tokens',
    title: 'Design tokens',
    description:
      'Lists the design tokens with their value in each theme. A host sets one as the custom property --nx-<name> and everything follows.',
    does: 'reads',
    input: z.strictObject({ search, ...page }),
    async run({ search: wanted, ...asked }) {
      const themes = Object.entries(await packageData<Tokens>('tokens.json'));
      const names = [...new Set(themes.flatMap(([, tokens]) => Object.keys(tokens)))];
      const all = names.map((name) => {
        const of = themes.flatMap(([theme, tokens]) => (tokens[name] ? [[theme, tokens[name]] as const] : []));
        const { $type: type, $description: description } = of[0]![1];
        const values = Object.fromEntries(of.map(([theme, { $value }]) => [theme, written($value)]));
        return { name, property: `--nx-${name}`, type, description, values };
      });
      return pageOf(
        all.filter((it) => holds(`${it.name} ${it.type} ${it.description}`, wanted)),
        asked,
      );
    },
  }),
];
