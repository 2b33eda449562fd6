import { html } from 'lit';
import type { FeatureHost } from '../../core/host.js';
import { number } from '../../i18n/format.js';
import type { Column } from '../../ui/table/column.js';
import { asked } from './host-code.js';
import type { HostColumn } from './host-table.js';

/** A column of the host's own as the table draws it; `place` is the property in which it was declared. */
export function columnOf<R>(
  host: FeatureHost,
  place: string,
  { id, label, value, align }: HostColumn<never>,
  seen: (row: R) => never,
): Column<R> {
  const name = `value of ${place} “${id}”`;
  const cell = (row: R) => {
    const content = asked(host, name, () => value(seen(row)), isContent, 'a text, a number or null');
    return html`<bdi>${typeof content === 'number' ? number(content, host.locale) : content === null ? '–' : content}</bdi>`;
  };
  return { key: `own-${id}`, title: label, labelled: true, end: align === 'end', cell };
}

const isContent = (it: unknown): it is string | number | null => it === null || typeof it === 'string' || Number.isFinite(it);
