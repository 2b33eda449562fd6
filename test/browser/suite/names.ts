import { expect } from '@open-wc/testing';
import { all, own } from '../user.js';
import { working, type Case } from './case.js';
import { tagOf } from './keyboard.js';

/** The accessible name in a screen reader's list of buttons, links, forms and landmarks. */
function nameOf(it: Element): string {
  const ids = it.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = it.getRootNode() as Document | ShadowRoot;
  if (ids.length > 0) return ids.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
  return it.matches('form, [role=tablist]') ? (it.ariaLabel ?? '') : own(it);
}

/** Controls without a name, or with the name of another one. Two links to one address may share a name. */
export function nameless(root: Element): string[] {
  const kinds = ['button', 'a[href]', 'form', '[role=tablist]'];
  return kinds.flatMap((kind) => {
    const named = new Map<string, Element>();
    return all(root, kind).flatMap((it) => {
      const name = nameOf(it);
      const other = named.get(name);
      named.set(name, it);
      const isSame = other instanceof HTMLAnchorElement && other.href === (it as HTMLAnchorElement).href;
      return !name ? `no name: ${tagOf(it)}` : other && !isSame ? `twice “${name}”: ${tagOf(it)}` : [];
    });
  });
}

export function names(the: Case): void {
  it('gives each button, link and form a name that makes sense alone', async () => {
    const { it: feature } = await working(the);
    expect(nameless(feature)).to.deep.equal([]);
  });
}
