export type AttributeValue = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that can stand between tags, and between the quotes of an attribute. */
export const escaped = (text: unknown): string => String(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Attributes that a strict content policy forbids are refused, as are names that no attribute can have. */
function checked(name: string): string {
  if (!/^[a-z][\w.:-]*$/i.test(name) || /^(on|style$)/i.test(name)) throw new Error(`“${name}” cannot be an attribute.`);
  return name;
}

/** Attributes as they stand in a tag, each after a space: `true` is one without a value, and `false` none. */
export const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      const own = checked(name);
      if (value === undefined || value === false) return '';
      return value === true ? ` ${own}` : ` ${own}="${escaped(value)}"`;
    })
    .join('');
