import * as z from 'zod/mini';
import { pageOf } from '../bounded.js';
import { maskedBy } from '../masked-texts.js';
import { page, text, tool, type Tool } from '../tool.js';
import { steer, type Worlds } from '../worlds.js';
import { world } from './calls.js';
import { reveal } from './worlds.js';

const point = (what: string) => z.optional(z.int().check(z.gte(0), z.lte(999_999_999), z.describe(what)));

const readOutbox = (worlds: Worlds): Tool =>
  tool({
    name: 'read_outbox',
    title: 'Messages that were sent',
    description:
      'Reads the e-mails, text messages and calls that a world has sent, the latest first. PINs, temporary passwords and links that still work are hidden unless reveal is true.',
    does: 'reads',
    input: z.strictObject({
      world,
      kind: z.optional(z.enum(['email', 'sms', 'call']).check(z.describe('Only these.'))),
      to: z.optional(text('Only those to this address or number.')),
      ...page,
      reveal,
    }),
    run({ world: name, kind, to, reveal: asked, ...range }) {
      const { engine } = worlds.named(name);
      const mask = asked ? (it: string) => it : maskedBy(engine.world);
      const sent = engine.outbox(kind && { kind }).filter((it) => to === undefined || it.to === to);
      const shown = sent.map(({ at, ...it }) => ({ at: new Date(at).toISOString(), ...it, text: mask(it.text) }));
      return pageOf(shown.toReversed(), range);
    },
  });

const whatChanged = (worlds: Worlds): Tool =>
  tool({
    name: 'what_changed',
    title: 'What has changed',
    description:
      'Lists the differences that the latest change has made to a world, or those between two of its changes: path, before, after. Secrets are hidden. It also lists the latest changes, with their numbers.',
    does: 'reads',
    input: z.strictObject({
      world,
      from: point('The number of the change before.'),
      to: point('The number of the change after.'),
      ...page,
    }),
    async run({ world: name, from, to, ...range }) {
      const { engine } = worlds.named(name);
      const { changes, total, ...between } = await steer(engine, 'GET', '/_mock/changes', { from, to });
      const { changes: latest } = await steer(engine, 'GET', '/_mock/history', { size: 10 });
      return { ...between, differences: pageOf(changes as readonly unknown[], range), total, latest };
    },
  });

/** The tools that look at what has come of calls and of time. */
export const lookingTools = (worlds: Worlds): readonly Tool[] => [readOutbox(worlds), whatChanged(worlds)];
