import { html } from 'lit';
import { getUsageTotals, searchRequests } from '../../api/usage.js';
import { products, type Product } from '../../api/choices.js';
import type { TabsProps } from '../../ui/tabs/tabs.js';
import type { UsageHost } from './host.js';

type Host = UsageHost & Pick<Element, 'hasAttribute'> & { product: Product };

/** The product that is shown: the chosen one, or else one that the person may see. */
export class ProductChoice {
  /** True once the person has chosen. */
  #isMade = false;

  constructor(private readonly host: Host) {}

  /** An unknown name counts as the first. Nobody begins at a product that they may not see, unless the host names it. */
  get shown(): Product {
    const { host } = this;
    const named = products.find((it) => it === host.product);
    const first = named ?? products[0];
    if (this.#isMade || (named && host.hasAttribute('product'))) return first;
    return products.find((product) => this.#sees(product)) ?? first;
  }

  tabs({ t }: Pick<Host, 't'>): TabsProps<Product> {
    const names = Object.fromEntries(products.map((name) => [name, t(`usage.${name}`)])) as Record<Product, string>;
    return { name: t('usage.product'), id: 'usage', tabs: names, chosen: this.shown, choose: this.#choose };
  }

  /** A sentence for those who have the permission of Verify alone: what it opens (docs/rules.md#request-search). */
  note({ t }: Pick<Host, 't'>) {
    const { access } = this.host;
    const opens = (product: Product) => access.may(searchRequests, { product }) === true;
    if (this.shown !== 'verify' || products.filter(opens).join() !== 'verify') return '';
    return html`<p class="nx-muted">${t('usage.verifyAlone', { permission: t('access.verify') })}</p>`;
  }

  #sees(product: Product): boolean {
    return [searchRequests, getUsageTotals].some((endpoint) => this.host.access.may(endpoint, { product }));
  }

  readonly #choose = (name: Product) => {
    this.#isMade = true;
    this.host.product = name;
    this.host.requestUpdate();
  };
}
