import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { FailureReason } from '../../src/api/schemas/failure-reasons.js';
import { signIn } from '../../src/api/session.js';
import { changed } from '../../src/core/backend.js';
import { en as reasons } from '../../src/i18n/failure-reasons/en.js';
import { daysOf, rows, tell, visit } from './usage-stage.js';
import { all, gone, pick, press, seen, until, words } from './user.js';

describe('the details of a request in <nx-usage>', () => {
  it('tells the whole story of a request that went wrong: what, where, when, at what price, and why', async () => {
    const { it, found, last } = await visit();
    await pick(it, 'Status', 'Failed');
    const [request] = await found({ status: 'failed', ...last(30) });
    await until(() => rows(it).every((row) => row.includes('Failed')), 'only those');
    const dialog = await tell(it);
    const told = words(dialog);
    expect(told).to.include(`SMS from ${request!.from} to +${request!.to} requested.`);
    expect(told).to.include(`via ${request!.network}`);
    expect(told).to.match(/After [^:]+: Failed\./);
    expect(told).to.include('Charged €');
    expect(told).to.include(`Reason for failure ${reasons[`failure.${request!.reason!}`]}`);
    expect(told).to.include(`API code ${request!.code}`);
    expect(told).to.include(request!.body);
  });

  it('says of what was refused that nothing was tried, and that it cost nothing', async () => {
    const { it } = await visit();
    await pick(it, 'Status', 'Rejected');
    await until(() => rows(it).every((row) => row.includes('Rejected')), 'only those');
    const told = words(await tell(it));
    expect(told).to.include('Rejected by the API. Nothing was sent. No charge.');
  });

  it('knows words for every cause', () => {
    for (const reason of FailureReason.options) expect(reasons).to.have.property(`failure.${reason}`);
  });

  it('goes from product to product, each with what it is asked', async () => {
    const { it } = await visit();
    for (const [tab, asked] of [
      ['Voice', 'Call from'],
      ['Verify', 'PIN for'],
      ['Number Insight', 'Number Insight lookup for'],
    ] as const) {
      (await until(() => all(it, '[role=tab]').find((found) => words(found) === tab), tab)).click();
      await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
      const dialog = await tell(it);
      expect(words(dialog)).to.include(asked);
      await press(dialog, 'Close');
    }
    expect(it.getAttribute('product')).to.equal('numberInsight');
  });

  it('follows the clock: what is new is there, and an open story goes on', async () => {
    const { it, client, engine } = await visit();
    const days = (await daysOf(it)).until;
    const dialog = await tell(it);
    const before = words(dialog);
    const send = (to: string) =>
      engine.handle({
        url: '/sms/json',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` },
        body: JSON.stringify({ from: 'Nexmo', to, text: 'Hello' }),
      });
    engine.advance(2 * 86_400_000);
    await send('447700900321');
    await client.call(signIn, { email: ada.email, password: ada.password }).then(({ token }) => client.authorize?.(token));
    changed(client);
    await seen(it, '+447700900321');
    expect(words(dialog)).to.equal(before);
    await press(dialog, 'Close');
    expect((await daysOf(it)).until > days).to.equal(true);
    await seen(it, 'In transit');
    await tell(it);
    await seen(it, 'Waiting for the final status.');
    engine.advance(60_000);
    changed(client);
    await gone(it, 'Waiting for the final status.');
    await seen(it, ': Delivered.');
  });
});
