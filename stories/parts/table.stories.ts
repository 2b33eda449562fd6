import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { euros } from '../../src/i18n/format.js';
import { isolate } from '../../src/i18n/isolated.js';
import { badge } from '../../src/ui/content/badge.js';
import { button } from '../../src/ui/button/button.js';
import { empty } from '../../src/ui/content/content.js';
import { pager } from '../../src/ui/table/pager.js';
import type { RemoteRows } from '../../src/ui/table/rows.js';
import { Table } from '../../src/ui/table/table.js';
import type { Column } from '../../src/ui/table/table-head.js';
import { living } from './draw.js';

/**
 * Rows below column names. A press on a name sorts upward, a second one downward, a third restores the order. In narrow places each
 * row becomes a card that repeats the names. Long lists draw only the visible rows, while keys and screen readers still reach all
 * of them. More than ten rows are one Tab stop: arrows move from row to row, Enter presses the control of a row.
 *
 * **Do** put the identification of a row first and figures at the line's end. **Don't** put data for decisions into a column that
 * cannot be sorted.
 */
export default { title: 'Parts/Table' } satisfies Meta;

interface Row {
  readonly msisdn: string;
  readonly country: string;
  readonly price: string;
  readonly isActive: boolean;
}
const countries = ['GB', 'US', 'DE', 'FR'];
const made = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({
    msisdn: `44770090${String(at).padStart(5, '0')}`,
    country: countries[at % 4]!,
    price: `${1 + (at % 7)}.25`,
    isActive: at % 5 > 0,
  }));

const columnsIn = (locale: string): readonly Column<Row>[] => [
  { key: 'number', title: 'Number', cell: ({ msisdn }) => isolate(`+${msisdn}`), by: ({ msisdn }) => msisdn, share: 2 },
  { key: 'country', title: 'Country', cell: ({ country }) => country, by: ({ country }) => country },
  {
    key: 'state',
    title: 'State',
    cell: ({ isActive }) => badge(isActive ? 'Active' : 'Expiring', isActive ? 'good' : 'warn'),
    by: ({ isActive }) => (isActive ? 1 : 0),
  },
  { key: 'price', title: 'Price', cell: ({ price }) => euros(price, locale), by: ({ price }) => Number(price), end: true },
  { key: 'do', title: 'Action', cell: () => button({ label: 'Edit', look: 'link', onClick: () => {} }) },
];

/** Rows of a backend that are all here, on pages. */
const onPages = (whole: readonly Row[], size: number): RemoteRows<Row> => ({
  length: whole.length,
  at: (index) => whole[index],
  whole,
  canSort: false,
  isOpen: false,
  pages: { size, steps: pager },
  question: '',
  look: () => {},
  sort: () => {},
});

const story = (count: number, size?: number): StoryObj => {
  const rows = size ? onPages(made(count), size) : made(count);
  return {
    render: living((host) => {
      const table = new Table<Row>(host);
      const columns = columnsIn(host.locale);
      return ({ locale, t }) =>
        html`${table.view({
          id: 't',
          caption: 'Your numbers',
          columns,
          rows,
          keyOf: ({ msisdn }) => msisdn,
          locale,
          t,
          empty: empty('No numbers yet', 'Rent one, and texts and calls to it reach your application.'),
        })}`;
    }),
  };
};

export const Short: StoryObj = story(6);
export const Pages: StoryObj = story(95, 8);
export const HundredThousand: StoryObj = { name: '100,000 rows', tags: ['changing'], ...story(100_000) };
export const NoRows: StoryObj = story(0);
