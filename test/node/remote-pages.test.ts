import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWhole, type AnyPage } from '../../src/core/any-page.js';
import { RemotePages } from '../../src/core/remote-pages.js';

type Row = number;
type Ask = { readonly after?: string; readonly offset?: number; readonly size?: number };
type Backend = (ask: Ask) => AnyPage<Row>;

const rows = (count: number, from = 0): readonly Row[] => Array.from({ length: Math.max(0, count) }, (_, at) => from + at);

/** Backends with a list of so many rows, of which they give `cap` at most, by their abilities. */
const backends: Readonly<Record<string, (count: number, cap: number) => Backend>> = {
  'counts and goes anywhere':
    (count, cap) =>
    ({ after, offset = 0, size = cap }) => {
      const from = (after === undefined ? 0 : Number(after) + 1) + offset;
      const items = rows(Math.min(size, cap, count - from), from);
      return { items, next: from + items.length < count ? String(items.at(-1)) : null, total: count, offset };
    },
  'is asked by offset alone':
    (count, cap) =>
    ({ offset = 0, size = cap }) => ({
      items: rows(Math.min(size, cap, count - offset), offset),
      total: count,
    }),
  'counts, and goes from page to page':
    (count, cap) =>
    ({ after }) => {
      const from = after === undefined ? 0 : Number(after) + 1;
      const items = rows(Math.min(cap, count - from), from);
      return { items, next: from + items.length < count ? String(items.at(-1)) : null, total: count };
    },
  'goes from page to page':
    (count, cap) =>
    ({ after }) => {
      const from = after === undefined ? 0 : Number(after) + 1;
      const items = rows(Math.min(cap, count - from), from);
      return { items, next: from + items.length < count ? String(items.at(-1)) : null };
    },
};

/** Looks at some rows until all of them are here, and returns how many pages came. */
function look(pages: RemotePages<Row>, ask: Backend, from: number, until: number): number {
  let asked = 0;
  for (let missing = pages.missing(from, until); missing.length > 0 && asked < 5000; missing = pages.missing(from, until)) {
    for (const number of missing) pages.add(number, ask(pages.parametersOf(number)));
    asked += missing.length;
  }
  return asked;
}

for (const [how, make] of Object.entries(backends)) {
  test(`each row is where it belongs, whatever is looked at, where a backend ${how}`, () =>
    fc.assert(
      fc.property(
        fc.nat(700),
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.tuple(fc.nat(700), fc.integer({ min: 1, max: 40 })), { maxLength: 8 }),
        (count, cap, looks) => {
          const ask = make(count, cap);
          const pages = new RemotePages(ask({}));
          assert.equal(isWhole(ask({})), count <= cap);
          for (const [from, some] of looks) {
            look(pages, ask, from, from + some);
            assert.equal(pages.isBroken, false);
            for (let at = from; at < Math.min(from + some, pages.length); at++) assert.equal(pages.at(at), at);
          }
          if (!pages.isOpen) assert.equal(pages.length, count);
          look(pages, ask, count - 1, count);
          if (count > 0 && !pages.isOpen) assert.equal(pages.at(count - 1), count - 1);
        },
      ),
    ));
}

test('the end of ten million rows is one page away, and few pages are kept', () => {
  const ask = backends['counts and goes anywhere']!(10_000_000, 100);
  const pages = new RemotePages(ask({}));
  assert.equal(look(pages, ask, 9_999_980, 10_000_000), 1);
  assert.equal(pages.at(9_999_999), 9_999_999);
  for (let at = 0; at < 100; at++) look(pages, ask, at * 5000, at * 5000 + 10);
  const here = rows(10_000_000 / 100).filter((number) => pages.at(number * 100) !== undefined);
  assert.ok(here.length <= 22, `${here.length} pages`);
});

test('rows that are new since the first page move none of the others', () => {
  let news = 0;
  const all = backends['counts and goes anywhere']!;
  // The backend's numbers go up, and the newest comes first: a new row makes each older one’s place one higher.
  const ask: Backend = (wanted) => {
    const page = all(1000 + news, 50)({ ...wanted, ...(wanted.after && { after: String(Number(wanted.after) + news) }) });
    return { ...page, items: page.items.map((it) => it - news), next: page.next && String(Number(page.next) - news) };
  };
  const pages = new RemotePages(ask({}));
  news = 7;
  look(pages, ask, 0, 1000);
  assert.deepEqual(rows(1000).map((at) => pages.at(at)), rows(1000)); // prettier-ignore
});

test('a page that is being asked for again shows its former rows', () => {
  const ask = backends['counts and goes anywhere']!(300, 100);
  const former = new RemotePages(ask({}));
  look(former, ask, 100, 150);
  const pages = new RemotePages(ask({}), former);
  assert.deepEqual([pages.at(120), pages.missing(100, 150)], [120, [1]]);
});

test('a list that goes from page to page keeps its former rows until it has come as far again, or ends', () => {
  for (const [count, length] of [
    [300, 300],
    [150, 150],
  ] as const) {
    const former = new RemotePages(backends['goes from page to page']!(300, 100)({}));
    look(former, backends['goes from page to page']!(300, 100), 0, 290);
    const ask = backends['goes from page to page']!(count, 100);
    const pages = new RemotePages(ask({}), former);
    assert.deepEqual([pages.length, pages.at(250)], [300, 250]);
    assert.equal(new RemotePages(ask({}), pages).at(250), 250, 'once more, before that');
    assert.equal(look(pages, ask, 240, 260), count > 200 ? 2 : 1);
    assert.deepEqual([pages.length, pages.at(250)], [length, count > 250 ? 250 : undefined]);
  }
});

const lies: Readonly<Record<string, Backend>> = {
  'leads nowhere': ({ after }) => (after ? { items: [], next: 'x', total: 90 } : { items: rows(10), next: 'x', total: 90 }),
  'goes in a circle': () => ({ items: rows(10), next: 'x' }),
  'ends before its end': () => ({ items: rows(10), next: null, total: 90, offset: 0 }),
  'has more than it counted': () => ({ items: rows(10), next: 'x', total: 10, offset: 0 }),
  'leaves out nothing': () => ({ items: rows(10), next: 'x', total: 90, offset: 0 }),
  'stops short': ({ offset = 0 }) => ({ items: rows(offset > 0 ? 4 : 10, offset), total: 90 }),
};
for (const [how, ask] of Object.entries(lies))
  test(`says that rows are missing where a backend ${how}, and asks for no more`, () => {
    const pages = new RemotePages(ask({}));
    const asked = look(pages, ask, 0, 90);
    assert.equal(pages.isBroken, true);
    assert.ok(asked <= 9 && pages.length >= 10 && pages.length <= 90);
    assert.deepEqual(pages.missing(0, 90), []);
    assert.equal(pages.at(0), 0);
  });
