import { timeless } from './timeless.js';

/** A text never runs as a formula, whatever it begins with. A date is an instant. */
type Cell = string | number | Date | null;

export interface Table {
  readonly sheet: string;
  /** Title of each column, and its width in characters. */
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: readonly (readonly Cell[])[];
}

const typed = (cell: Cell) => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0.0000' } as const;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd hh:mm:ss' } as const;
  return { value: cell, type: String, format: '@' } as const;
};

/** An `.xlsx` file for Excel and LibreOffice; the same table gives the same bytes. The library loads on first use. */
export async function spreadsheet({ sheet, columns, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const head = columns.map(([title]) => ({ value: title, type: String, fontWeight: 'bold' }) as const);
  const data = [head, ...rows.map((row) => row.map(typed))];
  const made = write(data, { sheet, columns: columns.map(([, width]) => ({ width })), stickyRowsCount: 1 });
  return timeless(new Uint8Array(await (await made.toBlob()).arrayBuffer()));
}
