import { expect } from '@open-wc/testing';
import { callbacksOf, createEngine, scenarios } from '../../mocks/index.js';
import { mockPanel, steerEngine, TokenWanted, type Steering } from '../../mocks/panel/panel.js';
import { requestPasswordReset } from '../../src/api/password-reset.js';
import { toWire } from '../../src/api/wire.js';
import { watchSaved } from './saved.js';
import { all, control, enter, gone, neverShown, press, seen, until, words } from './user.js';

/** A server that requires a token. */
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
    recentEvents: guard(engine.recentEvents),
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
  await press(panel, 'Use token');
  await seen(panel, 'Token');
  await enter(panel, 'Token', 'right horse');
  await press(panel, 'Use token');
  await seen(panel, 'UTC');
  await seen(panel, 'Nobody has signed up.');
  await gone(panel, 'Token');
  await press(panel, '+ 1 day');
  await seen(panel, '2026-03-03');
  neverShown(document.body, ['right horse', 'The backend didn’t respond.']);
  expect(panel.outerHTML).not.to.include('right horse');
  expect(words(panel)).to.include('Start scenario');
});

it('the mailbox opens what is attached, and its links lead to this page', async () => {
  const portal = location.href.replace(/#.*/, '');
  const engine = createEngine({ world: scenarios.history(), portal });
  await engine.handle(toWire(requestPasswordReset, { email: 'ada@example.com' }));
  const panel = mockPanel(steerEngine(engine), { changed: () => {} });
  document.body.replaceChildren(panel);
  const unfold = async (subject: string) =>
    (await until(() => all(panel, 'summary').find((it) => it.textContent.includes(subject)), subject)).click();
  await unfold('Reset your password');
  const link = await until(() => all<HTMLAnchorElement>(panel, 'a')[0], 'the link');
  expect(link.href).to.match(/#reset=\w+$/);
  expect(link.href.startsWith(portal)).to.equal(true);
  const saved = watchSaved();
  await unfold('Invoice NX-000006');
  await press(panel, 'NX-000006.pdf');
  await until(() => saved.length > 0, 'the file');
  expect(saved).to.deep.equal(['NX-000006.pdf']);
});

it('the phone texts and calls a number, and says so when nobody is there', async () => {
  const engine = createEngine({ world: scenarios.numbers() });
  const panel = mockPanel(steerEngine(engine), { changed: () => {} });
  document.body.replaceChildren(panel);
  (await until(() => all(panel, 'summary').find((it) => it.textContent === 'Text or call a number'), 'the form')).click();
  await enter(panel, 'Number to reach', '+44 7700 900098');
  await enter(panel, 'Text', 'yes please');
  await press(panel, 'Text number');
  await seen(panel, 'The text was sent.');
  expect(callbacksOf(engine).map(({ fields }) => fields['keyword'])).to.deep.equal(['YES']);
  await enter(panel, 'Number to reach', '+44 20 7946 0098');
  await press(panel, 'Call number');
  await seen(panel, 'The call was placed.');
  await seen(panel, 'A call from +447700900500 to +442079460098, forwarded.');
  await enter(panel, 'Number to reach', '+44 7700 900777');
  await press(panel, 'Text number');
  await seen(panel, 'Not reached');
});
