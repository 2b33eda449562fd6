import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { searchRequests, type UsageRequest } from '../../src/api/usage.js';
import { turnable } from './backends.js';
import { watchSaved } from './saved.js';
import { counted, customDays, rows, traffic, visit } from './usage-stage.js';
import { control, enter, enterDay, gone, open, pick, press, seen, until, words } from './user.js';

describe('the search of <nx-usage>', () => {
  const saved = watchSaved();

  it('finds by number in any spelling, by status, by day, as one types', async () => {
    const { it, found, last } = await visit();
    const all90 = await found();
    const days = last(30);
    const { to } = all90[0]!;
    await enter(it, 'Phone number', `+${to.slice(0, 2)} ${to.slice(2, 6)}-${to.slice(6)}`);
    await counted(it, (await found({ ...days, number: to })).length);
    await enter(it, 'Phone number', '');
    await pick(it, 'Status', 'Rejected');
    const refused = await found({ ...days, status: 'rejected' });
    await counted(it, refused.length);
    expect(rows(it)).not.to.deep.equal([]);
    expect(rows(it).every((row) => row.includes('Rejected'))).to.equal(true);
    await pick(it, 'Status', 'Any');
    await enterDay(await customDays(it), 'From', '2025-12-24');
    await counted(it, (await found({ ...days, from: '2025-12-24' })).length);
  });

  it('asks once for what is typed fast', async () => {
    const { client } = await traffic();
    const asked = new Set<unknown>();
    const call: Client['call'] = (row, input, ...rest) => {
      const { number } = input as { number?: string };
      if (row.id === 'searchRequests' && number) asked.add(number);
      return client.call(row, input, ...rest);
    };
    const it = open('nx-usage', { adapter: { ...client, call } });
    await until(() => rows(it).length > 0, 'rows');
    (await control(it, 'Phone number')).focus();
    for (const digit of '4477') {
      document.execCommand('insertText', false, digit);
      await it.updateComplete;
    }
    await until(() => asked.has('4477'), 'the search for what was typed');
    expect([...asked]).to.deep.equal(['4477']);
  });

  it('finds by id whatever the days are', async () => {
    const { client, it, found, last } = await visit();
    const { from } = last(30);
    const old = (await found({ until: '2025-12-05' }))[0]!;
    expect(old.at.slice(0, 10) < from).to.equal(true);
    await enter(it, 'Request ID', ` ${old.id} `);
    await counted(it, 1);
    expect(await client.call(searchRequests, { product: 'sms', requestId: old.id })).to.have.property('total', 1);
    await enter(it, 'Request ID', 'nothing');
    await seen(it, 'No results');
    await press(it, 'Clear filters');
    expect((await control(it, 'Request ID')).value).to.equal('');
    await gone(it, 'No results');
    // A field that is removed while it is edited fires an event, which must not draw again.
    const warnings = [...((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? [])];
    expect(warnings.filter((warning) => warning.includes('nx-usage'))).to.deep.equal([]);
  });

  it('downloads what was found', async () => {
    const { client } = await traffic();
    const { asked, client: seenBy } = turnable(client);
    let input: unknown;
    const spy: Client = {
      ...seenBy,
      call: (row, given, signal) => {
        if (row.id === 'exportRequests') input = given;
        return seenBy.call(row, given, signal);
      },
    };
    const it = open('nx-usage', { adapter: spy });
    await until(() => /\d requests?\b/.test(words(it)), 'the requests found');
    await pick(it, 'Status', 'Rejected');
    await press(it, 'Export results');
    await seen(it, 'File saved.');
    expect(asked).to.include('exportRequests');
    expect(input).to.have.property('status', 'rejected');
    expect(saved).to.deep.equal(['requests.xlsx']);
  });

  it('shows a status and a sender that it does not know as they are', async () => {
    const { client } = await traffic();
    const strange: Client = {
      ...client,
      async call(row, input, signal) {
        const answer = await client.call(row, input, signal);
        if (row.id !== 'searchRequests') return answer;
        const { items, ...page } = answer as { items: readonly UsageRequest[] };
        return { ...page, items: items.map((it) => ({ ...it, status: 'parked', to: 'nobody' })) } as typeof answer;
      },
    };
    const it = open('nx-usage', { adapter: strange });
    await until(() => rows(it)[0]?.includes('parked'), 'the status');
    expect(rows(it)[0]).to.include('nobody');
  });
});
