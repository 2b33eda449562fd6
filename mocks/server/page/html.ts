const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const text = (value: string): string => value.replace(/[&<>"']/g, (it) => escapes[it]!);
export const code = (value: string): string => `<code>${text(value)}</code>`;

const row = (cells: readonly string[]): string => `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`;

/** A table, labelled by the element with the id `id`; its cells are HTML already. */
export const table = (id: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table aria-labelledby="${id}"><thead><tr>${heads.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map(row).join('\n')}</tbody></table>`;

export const section = (id: string, title: string, inner: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${inner}</section>`;
