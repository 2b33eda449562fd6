import { ownFields as part } from '../../sections/own-fields/part.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';

/** The host's own fields, with the styles of checkboxes, of which a sign-up has no others. */
export const ownFields: typeof part = (host, ...form) => {
  host.wear([fieldKinds]);
  return part(host, ...form);
};
