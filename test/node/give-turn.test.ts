import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveTurn } from '../../src/api/give-turn.js';

/** Things that a library may have put in the place of the browser's scheduler. */
const schedulers: Readonly<Record<string, unknown>> = {
  none: undefined,
  'without turns': {},
  'with a name for something else': { postTask: 'later' },
  'that throws': {
    postTask: () => {
      throw new Error('not now');
    },
  },
  'that refuses': { postTask: () => Promise.reject(new Error('not now')) },
  'that never comes back': { postTask: () => new Promise(() => {}) },
  'that answers with an id': { postTask: () => 17 },
  'that answers with the value of the task': { postTask: async (task: () => unknown) => task() },
};

for (const [name, scheduler] of Object.entries(schedulers))
  test(`a turn goes on with its value, whatever the page has for a scheduler: one ${name}`, async () => {
    Object.assign(globalThis, { scheduler });
    try {
      assert.equal(await giveTurn('the value'), 'the value');
    } finally {
      delete (globalThis as { scheduler?: unknown }).scheduler;
    }
  });

test('a turn goes on once the browser has come round to it', async () => {
  const tasks: (() => void)[] = [];
  const postTask = (task: () => void) => new Promise<void>((done) => tasks.push(() => done(task())));
  Object.assign(globalThis, { scheduler: { postTask } });
  try {
    const order: string[] = [];
    const turn = giveTurn('its value').then((value) => order.push(value));
    await new Promise((done) => setTimeout(done));
    order.push('another task');
    for (const task of tasks) task();
    await turn;
    assert.deepEqual(order, ['another task', 'its value']);
  } finally {
    delete (globalThis as { scheduler?: unknown }).scheduler;
  }
});
