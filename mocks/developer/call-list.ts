import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import { statusOf } from '../rules/call-control.js';
import type { Call } from '../world/call-entities.js';
import type { World } from '../world/world.js';
import { apiProblem } from './api-problem.js';
import { invalid, voiceServing } from './call-serving.js';
import { shownCall } from './calls.js';

const largestPage = 100;
const usualPage = 10;
const statuses = 'started ringing answered machine completed busy cancelled failed rejected timeout unanswered'.split(' ');

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text);
const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));

/** The filters: true for a value that one may have. */
const filters: Readonly<Record<string, (text: string) => boolean>> = {
  status: (text) => statuses.includes(text),
  date_start: isTime,
  date_end: isTime,
  page_size: (text) => isCount(text) && Number(text) >= 1 && Number(text) <= largestPage,
  record_index: isCount,
  order: (text) => text === 'asc' || text === 'desc',
};

/** The calls of an account that pass the filters of a request, in the order of it. */
function matching(world: World, accountId: string, params: Params): readonly Call[] {
  const { status, date_start: start, date_end: end, conversation_uuid: conversation, order } = params;
  const found = world.calls
    .values()
    .filter(
      (it) =>
        it.accountId === accountId &&
        (!status || statusOf(it, world.now) === status) &&
        (!start || it.begunAt >= Date.parse(start)) &&
        (!end || it.begunAt <= Date.parse(end)) &&
        (!conversation || it.conversation === conversation),
    );
  const inOrder = found.toSorted((a, b) => a.record - b.record);
  return order === 'desc' ? inOrder.toReversed() : inOrder;
}

/** An address of the service, because the official client reads the next place from it. */
const address = (params: Params, size: number, index: number) => {
  const kept = Object.entries(params).filter(
    ([name, value]) => value && (Object.hasOwn(filters, name) || name === 'conversation_uuid'),
  );
  const query = new URLSearchParams({ ...Object.fromEntries(kept), page_size: String(size), record_index: String(index) });
  return { href: `https://api.nexmo.com/v1/calls?${query.toString()}` };
};

/** `GET /v1/calls`: page by page, oldest first unless told. */
export const listCalls = voiceServing((world, { account, params }) => {
  const wrong = Object.entries(filters).filter(([name, isRight]) => params[name] && !isRight(params[name]));
  if (wrong.length > 0)
    return apiProblem(world, ...invalid, { invalid_parameters: wrong.map(([name]) => ({ name, reason: 'is not valid' })) });
  const [size, index] = [Number(params['page_size'] || usualPage), Number(params['record_index'] || 0)];
  const all = matching(world, account.id, params);
  const link = (at: number) => address(params, size, at);
  return json({
    count: all.length,
    page_size: size,
    record_index: index,
    _links: {
      self: link(index),
      first: link(0),
      last: link(Math.max(0, Math.ceil(all.length / size) - 1) * size),
      ...(index > 0 && { prev: link(Math.max(0, index - size)) }),
      ...(index + size < all.length && { next: link(index + size) }),
    },
    _embedded: { calls: all.slice(index, index + size).map((it) => shownCall(world, it)) },
  });
});
