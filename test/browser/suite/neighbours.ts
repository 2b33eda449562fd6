import { inEvery } from '../words.js';
import { expect } from '@open-wc/testing';
import { changed } from '../../../src/core/backend.js';
import { define } from '../../../src/define/define.js';
import { adapterOf, turnable } from '../backends.js';
import { all, seen, words } from '../user.js';
import { itOnce } from '../share.js';
import { place, working, type Case, type Feature, whole } from './case.js';

let prefixes = 0;
const another = () => `other${++prefixes}`;

/** An element beside others of its kind, under another tag, on any host's page. */
export function neighbours(the: Case): void {
  const { name, kind, ready, stage } = the;

  it('does not mix with another of its kind that has another backend', async () => {
    const [one, two] = await Promise.all([stage(), stage()]).then((stages) => stages.map(({ client }) => turnable(client)));
    const first = place(`nx-${name}`, one!.client);
    const second = document.createElement(`nx-${name}`) as Feature;
    second.adapter = two!.client;
    first.after(second);
    await whole(first, ready);
    await whole(second, ready);
    const ids = all(document.body, '[id]').map(({ id }) => id);
    if (kind.light) expect(new Set(ids).size, 'ids are unique in a document').to.equal(ids.length);
    two!.asked.length = 0;
    changed(one!.client);
    await first.updateComplete;
    expect(two!.asked).to.deep.equal([]);
  });

  it('takes another prefix', async () => {
    const prefix = another();
    define(name, kind, prefix);
    const feature = place(`${prefix}-${name}`, (await stage()).client);
    await seen(feature, ready);
    expect(getComputedStyle(all(feature, 'h2')[0]!).marginTop, 'its styles go with it').to.equal('0px');
  });

  it('takes attributes and properties in any order, before and after it is defined', async () => {
    const [prefix, { client }] = [another(), await stage()];
    const early = place(`${prefix}-${name}`, client, 'de');
    early.setAttribute('heading-level', '4');
    define(name, kind, prefix);
    const late = document.createElement(`${prefix}-${name}`) as Feature;
    document.body.append(late);
    late.setAttribute('lang', 'de');
    late.adapter = client;
    late.headingLevel = 4;
    for (const feature of [early, late]) {
      const german = (await kind.words[0]!.others.de()).default as Readonly<Record<string, string>>;
      await seen(feature, german[the.title]!);
      expect(all(feature, 'h2')[0]!.ariaLevel).to.equal('4');
    }
  });

  it('shows what the host put between its tags until it is ready, and not after', async () => {
    const prefix = another();
    const feature = place(`${prefix}-${name}`, (await stage()).client);
    feature.append('One moment, please');
    expect(words(feature)).to.equal('One moment, please');
    define(name, kind, prefix);
    await seen(feature, ready);
    expect(words(feature)).not.to.include('One moment');
  });

  it('goes on showing it while its language is on the way', async () => {
    const prefix = another();
    let arrive = () => {};
    const de = () => new Promise<{ default: Record<string, string> }>((then) => (arrive = () => then({ default: {} })));
    class Waiting extends kind {
      static override readonly words = [...kind.words, { en: {}, others: inEvery(de) }];
    }
    define(name, Waiting, prefix);
    const feature = place(`${prefix}-${name}`, (await stage()).client, 'de');
    feature.append('One moment, please');
    await new Promise(requestAnimationFrame);
    await seen(feature, 'One moment, please');
    arrive();
    await feature.updateComplete;
    expect(words(feature)).not.to.include('One moment');
  });

  // The list of an adapter's calls, and the words for a missing one, depend on no engine.
  itOnce(name, 'works with an adapter object, and says so where that lacks a call', async () => {
    const { client } = await stage();
    const feature = place(`nx-${name}`, adapterOf(client));
    await seen(feature, ready);
    expect(feature.matches('[unsupported]')).to.equal(false);
    for (const { id } of kind.endpoints) {
      const lacking = turnable(client);
      const poor = place(`nx-${name}`, adapterOf(lacking.client, [id]));
      await seen(poor, 'This feature isn’t available here.');
      expect(poor.matches('[unsupported]')).to.equal(true);
      expect(all(poor, 'button, input').length).to.equal(0);
      expect(lacking.asked, 'it asks nothing for a job that it cannot do').to.deep.equal([]);
    }
    feature.remove();
  });

  it('puts no style into attributes or elements, which a strict policy would refuse', async () => {
    const violations: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => violations.push(event.violatedDirective);
    document.addEventListener('securitypolicyviolation', note);
    const { it: feature } = await working(the);
    // A chart sets sizes by properties, which no policy refuses; they show as attributes too.
    const styled = all(feature, '[style], style').filter((it) => !it.closest('.uplot'));
    expect(styled.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    document.removeEventListener('securitypolicyviolation', note);
    expect(violations).to.deep.equal([]);
  });
}
