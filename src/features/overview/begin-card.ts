import { html } from 'lit';
import { Lazy } from '../../core/lazy.js';
import type { FirstCall } from '../../sections/first-steps/first-call.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import { icon } from '../../ui/content/icon.js';
import { circleCheck } from '../../ui/icons/circle-check.js';
import { circle } from '../../ui/icons/circle.js';
import { skeleton } from '../../ui/status/skeleton.js';
import type { Account } from './account.js';
import { actionsCard } from './actions-card.js';
import { stepsOf, type Step } from './checklist.js';
import type { OverviewHost } from './host.js';

/** The pages of the steps that are done elsewhere. */
const pages = { payment: 'billing', number: 'buy-numbers', reload: 'billing/reload' } as const;

/** The first steps of an account until all are done, and then its most frequent tasks. */
export class BeginCard {
  readonly #call: FirstCall;
  readonly #how: Lazy;

  constructor(
    private readonly host: OverviewHost,
    private readonly account: Account,
  ) {
    this.#call = account.firstCall;
    this.#how = new Lazy(host, async () => (await import('./lazy.js')).firstSteps(host, account));
  }

  view() {
    const { numbers, reload, firstCall } = this.account;
    const { t, headingLevel } = this.host;
    const title = { title: t('overview.getStarted'), level: headingLevel + 1 };
    if ([numbers.query, reload.query, firstCall.query].some(({ isLoading }) => isLoading)) return card(title, skeleton(t));
    const steps = stepsOf(this.account.beginnings);
    const done = steps.filter(({ isDone }) => isDone).length;
    if (done === steps.length && !this.#call.isAwaited) return actionsCard(this.host);
    const progress = html`<span class="nx-muted">${t('overview.progress', { done, all: steps.length })}</span>`;
    return card(
      { ...title, actions: progress },
      html`<ol class="nx-list">
        ${steps.map((step) => html`<li class="nx-step">${this.#step(step)}</li>`)}
      </ol>`,
    );
  }

  #step(step: Step) {
    const { t, openPage } = this.host;
    const { name, isDone } = step;
    const label = t(`overview.step.${name}`);
    const mark = html`${icon(isDone ? circleCheck : circle, 'large')}
      <span class="nx-hidden">${t(isDone ? 'parts.stepDone' : 'parts.stepNext')}</span>`;
    if (name === 'request' && this.#call.isAwaited) return [mark, this.#request(label)];
    if (isDone || name === 'phone' || name === 'request') return [mark, html`<span class="nx-muted">${label}</span>`];
    return [
      mark,
      button({ label, name: `${label}: ${t('overview.getStarted')}`, look: 'link', onClick: () => openPage(pages[name]) }),
    ];
  }

  /** Open as long as it waits: whoever signs in sees how it is done until it is (docs/rules.md#getting-started). */
  #request(label: string) {
    return html`<details open>
      <summary>${label}</summary>
      <div class="nx-stack">${this.#how.view()}</div>
    </details>`;
  }
}
