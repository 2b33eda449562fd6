// Leaves out of a style sheet what can not concern a piece of HTML that no script changes: rules whose classes, tags and attributes it
// lacks, and properties that nothing uses.

/** Declarations and blocks one after the other; a block has a body. */
function itemsOf(css) {
  const items = [];
  let [start, depth, open] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '{' && depth++ === 0) open = at;
    if (sign === '}' && --depth === 0) items.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    if ((sign === '}' || sign === ';') && depth === 0) {
      if (sign === ';') items.push({ head: css.slice(start, at).trim() });
      start = at + 1;
    }
  }
  return [...items, { head: css.slice(start).trim() }].filter(({ head, body }) => head !== '' || body !== undefined);
}

const written = (items) => items.map(({ head, body }) => (body === undefined ? `${head};` : `${head}{${body}}`)).join('\n');

/** The selectors of a list; commas in brackets are none of its own. */
const selectorsIn = (list) => list.match(/(?:[^,([]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\])+/g) ?? [];

const impossible = '.impossible';
const innermost = /:([\w-]+)\(([^()]*)\)/;

/** Attributes of the element and its box, which the host and the language decide on. */
const open = ['frame', 'lang', 'dir', 'hidden'];

/** The values of each attribute. */
function attributesIn(html) {
  const found = new Map();
  for (const [, name, value = ''] of html.matchAll(/ ([a-z][\w-]*)(?:="([^"]*)")?(?=[ >])/gi))
    found.set(name, [...(found.get(name) ?? []), value]);
  return found;
}

/** The test for selectors that can concern a piece of HTML. */
function concernsIn(html) {
  const attributes = attributesIn(`${html}<div class="nx-box" part="box">`);
  const words = (name) => new Set((attributes.get(name) ?? []).flatMap((value) => value.split(' ')));
  const classes = words('class');
  const tags = new Set(['div', 'slot', ...[...html.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag)]);
  const has = ([, name, sign, value]) => {
    const values = attributes.get(name) ?? [];
    if (open.includes(name) || values.some((it) => it.includes('{{'))) return true;
    if (sign === undefined) return values.length > 0;
    return sign === '~=' ? words(name).has(value) : sign !== '=' || values.includes(value);
  };
  return function concerns(selector) {
    let rest = selector.trim();
    for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
      const [whole, name, inside] = found;
      const isChoice = name === 'is' || name === 'where';
      // Not nothing, because a list has no empty selectors.
      rest = rest.replace(whole, () => (isChoice && !selectorsIn(inside).some(concerns) ? impossible : '*'));
    }
    if (![...rest.matchAll(/\[([\w-]+)(?:([~|^$*]?=)["']?([^"'\]]*)["']?)?\]/g)].every(has)) return false;
    const plain = rest.replace(/\[[^\]]*\]/g, '').replace(/::?[\w-]+/g, '');
    if (![...plain.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name))) return false;
    const named = plain.replace(/[.#][\w-]+/g, '').match(/[a-z][\w-]*/gi) ?? [];
    return named.every((tag) => tags.has(tag));
  };
}

/** A style sheet without the rules that can not concern `html`. */
export function concerning(html, css) {
  const concerns = concernsIn(html);
  const left = (text) =>
    itemsOf(text).flatMap((item) => {
      if (item.body === undefined || /^@(?!media|container|supports)/.test(item.head)) return [item];
      const isGroup = item.head.startsWith('@');
      const head = isGroup ? item.head : selectorsIn(item.head).filter(concerns).join();
      const body = head && written(left(item.body));
      return body ? [{ head, body }] : [];
    });
  return written(left(css.replace(/\/\*[^]*?\*\//g, '')));
}

const ofHost = /^:host(\([^)]+\))?$/;

/** A style sheet without the properties that it gives the element itself, for what inherits them from it. */
export const withoutInherited = (css) =>
  written(
    itemsOf(css).flatMap(({ head, body }) => {
      if (body === undefined) return [{ head }];
      const left = ofHost.test(head)
        ? written(itemsOf(body).filter((it) => !it.head.startsWith('--')))
        : head.startsWith('@')
          ? withoutInherited(body)
          : body;
      return left ? [{ head, body: left }] : [];
    }),
  );

/** Style sheets without the properties of their own (`--_…`) that none of them uses. */
export function withoutUnused(sheets) {
  let texts = sheets;
  for (;;) {
    const used = new Set(texts.flatMap((css) => [...css.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, name]) => name)));
    const left = (css) =>
      written(
        itemsOf(css).flatMap(({ head, body }) => {
          if (body !== undefined) return [{ head, body: left(body) }];
          const [, name] = /^(--_[\w-]+)\s*:/.exec(head) ?? [];
          return name && !used.has(name) ? [] : [{ head }];
        }),
      );
    const fewer = texts.map(left);
    if (fewer.join('').length === texts.join('').length) return fewer;
    texts = fewer;
  }
}
