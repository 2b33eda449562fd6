import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { itOnce } from './share.js';
import * as kit from '../../src/index.js';

kit.defineAll();

/** Every element, by its name in the kit. A Node test checks that the manifest lists all their attributes. */
const elements = Object.entries(kit as unknown as Readonly<Record<string, unknown>>).filter(
  (it): it is [string, typeof LitElement] => it[0].startsWith('Nx') && typeof it[1] === 'function',
);

it('is a kit of many elements', () => expect(elements.length).to.be.greaterThan(20));

for (const [name, element] of elements)
  for (const [property, { attribute, type, reflect }] of element.elementProperties) {
    if (attribute === false || typeof property !== 'string') continue;
    const written = typeof attribute === 'string' ? attribute : property.toLowerCase();
    const value = type === Boolean ? true : type === Number ? 3 : property === 'page' ? 'billing' : 'de';
    const text = value === true ? '' : String(value);
    const make = () => new element() as LitElement & Record<string, unknown>;

    itOnce(name, `${name}: the attribute ${written} sets the property ${property}`, () => {
      const it = make();
      it.setAttribute(written, text);
      expect(it[property]).to.equal(value);
    });

    itOnce(
      name,
      `${name}: the property ${property} ${reflect ? 'shows as' : 'leaves alone'} the attribute ${written}`,
      async () => {
        const it = make();
        it[property] = value;
        document.body.replaceChildren(it);
        await it.updateComplete;
        expect(it.getAttribute(written)).to.equal(reflect ? text : null);
        it.remove();
      },
    );
  }
