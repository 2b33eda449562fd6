import { isSupportInfo } from '../../api/templates.js';
import { optionalText, text } from '../../ui/fields/text.js';

const judge: NonNullable<typeof text.judge> = ({ value }) =>
  value.trim() && !isSupportInfo(value) ? { code: 'notReachable' } : undefined;

/** The contact for help: a toll-free number or an e-mail address. */
export const support: typeof text = { ...text, judge };
export const optionalSupport: typeof text = { ...optionalText, judge };
