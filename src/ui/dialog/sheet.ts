import type { DialogHost } from './dialog-host.js';

/** Brings the styles of sheets. Without them, a sheet is a dialog like others. */
export const dressAsSheet = (host: DialogHost): Promise<void> =>
  import('./sheet.styles.js').then(
    ({ sheets }) => host.wear([sheets]),
    () => {},
  );
