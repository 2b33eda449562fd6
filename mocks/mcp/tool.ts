import * as z from 'zod/mini';

/** A wish of the caller's that can not be met, with words that tell how it can. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Hints about a tool, by the Model Context Protocol. None of these reaches beyond this process. */
interface Hints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: false;
}

const reads: Hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const writes: Hints = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false };
const removes: Hints = { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false };
const hints = { reads, writes, removes };

interface Described<S extends z.ZodMiniObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly does: keyof typeof hints;
  readonly input: S;
  /** Answers with data, or with a text. Throws a `Refusal` with words for the caller. */
  readonly run: (input: z.output<S>) => unknown;
}

/** A tool as it is listed and run. */
export interface Tool {
  readonly name: string;
  readonly listed: object;
  readonly run: (input: unknown) => unknown;
}

/** A tool whose input is checked before it runs. */
export function tool<S extends z.ZodMiniObject>({ name, title, description, does, input, run }: Described<S>): Tool {
  const { $schema: _, ...inputSchema } = z.toJSONSchema(input, { io: 'input' });
  return {
    name,
    listed: { name, title, description, inputSchema, annotations: { title, ...hints[does] } },
    run(data) {
      const result = input.safeParse(data);
      if (!result.success) throw new Refusal(result.error.issues.map((it) => `${name}: ${wrong(it)}`).join('\n'));
      return run(result.data);
    },
  };
}

/** The words for one thing that is wrong with an input. */
function wrong(issue: z.core.$ZodIssue): string {
  const at = issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'the input';
  if (issue.code === 'unrecognized_keys') return `there is no ${issue.keys.map((it) => `“${it}”`).join(', ')}`;
  if (issue.code === 'invalid_type') return `${at} must be of the type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `${at} must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `${at} may be ${issue.maximum} at most`;
  if (issue.code === 'too_small') return `${at} must be ${issue.minimum} at least`;
  return `${at} has the wrong form`;
}

/** A text of an input, which has a length and a description. */
export const text = (description: string) => z.string().check(z.minLength(1), z.maxLength(200), z.describe(description));

/** The page of a list that an input asks for. */
export const page = {
  skip: z.optional(
    z.int().check(z.gte(0), z.lte(999_999_999), z.describe('Leaves out so many from the beginning; 0 by default.')),
  ),
  size: z.optional(z.int().check(z.gte(1), z.lte(1000), z.describe('The most in one answer; 50 by default.'))),
};

/** Words that must all be in what is found. */
export const search = z.optional(text('Words that must all be there, in any case.'));

/** True if all words of a search are in a text. */
export const holds = (found: string, wanted = ''): boolean =>
  wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.toLowerCase().includes(word));
