import { second } from '../time/durations.js';
import type { Verification } from '../world/verification-entities.js';
import { known, type World } from '../world/world.js';
import { callBack, withdrawn, type CallbackDraft } from './callback-outbox.js';

/** The words of the younger API for the ways in which a verification and its steps end. */
const words: Readonly<Record<Verification['status'], string>> = {
  pending: 'expired',
  succeeded: 'completed',
  failed: 'failed',
  expired: 'expired',
  cancelled: 'cancelled',
};

const iso = (at: number): string => new Date(at).toISOString();

/** One step of a verification that has begun, or will: the times of its beginning and its end. */
interface Stage {
  readonly channel: string;
  readonly begins: number;
  readonly ends: number;
}

/** The steps as they will go on if nobody does anything; the last of those that have begun ends when the verification does. */
function stagesOf({ steps, events, nextAt, endedAt }: Verification): readonly Stage[] {
  let at = endedAt ?? nextAt;
  const begun = events.map(({ channel, at: begins }, step) => ({ channel, begins, ends: events[step + 1]?.at ?? at }));
  if (endedAt !== null) return begun;
  const ahead = steps.slice(events.length).map(({ channel, wait }) => ({ channel, begins: at, ends: (at += wait) }));
  return [...begun, ...ahead];
}

/** The callbacks from a step on: the end of each step, and then a summary. */
function draftsOf(verification: Verification, from: number): readonly CallbackDraft[] {
  const { id, eventUrl: url, clientRef, status, steps, startedAt } = verification;
  const stages = stagesOf(verification);
  const named = { request_id: id, ...(clientRef && { client_ref: clientRef }) };
  const last = stages.length - 1;
  const ended = stages.map(({ channel, begins, ends }): CallbackDraft => {
    const fields = {
      ...named,
      triggered_at: iso(begins),
      type: 'event',
      channel,
      status: words[status],
      finalized_at: iso(ends),
    };
    return { kind: 'verifyEvent', url, fields, dueAt: ends };
  });
  const fields = { ...named, submitted_at: iso(startedAt), status: words[status], type: 'summary' };
  const workflow = steps.map(({ channel }, at) => {
    const stage = stages[at];
    if (!stage) return { channel, status: 'unused' };
    return { channel, initiated_at: iso(stage.begins), status: at === last ? words[status] : 'expired' };
  });
  const body = JSON.stringify({ ...fields, channel_timeout: steps[0]!.wait / second, workflow });
  const summary: CallbackDraft = { kind: 'verifyEvent', url, fields, body, dueAt: stages[last]!.ends };
  return [...ended.slice(from), summary];
}

/**
 * Schedules what a program hears of a verification as things stand, in place of what it would have heard: how each step ended, and
 * a summary (docs/rules.md#events-of-verifications). `cutShort` is true if a step has just ended because the next one was wanted.
 */
export function withEvents(world: World, id: string, cutShort = false): World {
  const verification = known(world.verifications, id);
  if (!verification.eventUrl) return world;
  const cleared = withdrawn(world, ({ kind, fields }) => kind === 'verifyEvent' && fields['request_id'] === id);
  const running = verification.events.length - 1;
  return callBack(cleared, verification.accountId, draftsOf(verification, cutShort ? running - 1 : running));
}
