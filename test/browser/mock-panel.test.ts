import { expect } from '@open-wc/testing';
import { createEngine, scenarios } from '../../mocks/index.js';
import { mockPanel, steerEngine, TokenWanted, type Steering } from '../../mocks/panel/panel.js';
import { control, enter, gone, neverShown, press, seen, words } from './user.js';

/** A server that wants to know who steers it. */
function guarded(right: string): Steering {
  const engine = steerEngine(createEngine({ world: scenarios.live() }));
  let known = '';
  const guard =
    <A extends unknown[], R>(ask: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      known === right ? ask(...args) : Promise.reject(new TokenWanted());
  return {
    clock: guard(engine.clock),
    move: guard(engine.move),
    outbox: guard(engine.outbox),
    happened: guard(engine.happened),
    scenarios: guard(engine.scenarios),
    reset: guard(engine.reset),
    authorize: (token) => void (known = token),
  };
}

it('the panel asks for the token of a server that wants one, keeps it out of sight, and goes on', async () => {
  const panel = mockPanel(guarded('right horse'), { changed: () => {} });
  document.body.replaceChildren(panel);
  await seen(panel, 'Token');
  expect((await control(panel, 'Token')).type).to.equal('password');
  await enter(panel, 'Token', 'wrong horse');
  await press(panel, 'Steer it');
  await seen(panel, 'Token');
  await enter(panel, 'Token', 'right horse');
  await press(panel, 'Steer it');
  await seen(panel, 'UTC');
  await seen(panel, 'Nobody has signed up.');
  await gone(panel, 'Token');
  await press(panel, '+ 1 day');
  await seen(panel, '2026-03-03');
  neverShown(document.body, ['right horse', 'The backend does not answer.']);
  expect(panel.outerHTML).not.to.include('right horse');
  expect(words(panel)).to.include('Begin anew');
});
