import { extensionText, longestExtension } from '../../api/extension-limits.js';
import type { Issue } from '../../api/errors.js';
import { checkbox } from '../../ui/fields/checkbox.js';
import type { Part } from '../../ui/fields/field.js';
import { select } from '../../ui/fields/select.js';
import { text } from '../../ui/fields/text.js';
import type { HostField } from './host-field.js';
import { whole } from './rules.js';

const empty: Issue = { code: 'empty' };
const written = ({ value }: { readonly value: string }) => (value.trim() ? value : '');

/** A line of text, by the host's limits. */
export const textOf = ({ required, maxLength = longestExtension, pattern }: HostField): Part<string> => ({
  draw: (props) => text.draw({ ...props, optional: !required }),
  read: written,
  judge(control) {
    const value = written(control);
    if (!value) return required ? empty : undefined;
    if (value.length > maxLength) return { code: 'too_big', origin: 'string', maximum: maxLength };
    if (!extensionText.test(value)) return { code: 'characters' };
    return pattern && !whole(pattern).test(value) ? { code: 'invalid_format' } : undefined;
  },
});

/** One of the offered answers, by their values. An answer that is no longer offered stays to choose. */
export const choiceOf = ({ required }: HostField, offered: ReadonlyMap<string, string>, placeholder: string): Part<string> => ({
  draw: (props) => {
    const { value } = props;
    const kept = value && !offered.has(value) ? { [value]: value } : {};
    const options = { ...Object.fromEntries(offered), ...kept };
    return select.draw({ ...props, optional: !required, options, placeholder });
  },
  read: written,
  judge: (control) => (required && !control.value ? empty : undefined),
});

/** A box to tick. */
export const tickOf = ({ required }: HostField): Part<boolean> => ({
  ...checkbox,
  judge: (control, locale) => (required && !checkbox.read(control, locale) ? empty : undefined),
});
