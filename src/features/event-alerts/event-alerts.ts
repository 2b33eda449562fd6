import { html, nothing } from 'lit';
import { getEventAlerts, putEventAlerts } from '../../api/short-codes.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { Lazy } from '../../core/lazy.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { eventAlertsWords, type EventAlertsWords } from '../../i18n/event-alerts/words.js';
import type { OptInsWords } from '../../i18n/opt-ins/en.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { templateWords, type TemplateWords } from '../../i18n/templates/words.js';
import { EventAlertsSection } from './event-alerts-section.js';
import { withSlots } from '../../sections/host-slots.js';
import { shortCodes } from '../../sections/short-codes/short-codes.styles.js';
import { badges } from '../../ui/content/badge.styles.js';
import { section } from '../../ui/content/content.js';
import { content } from '../../ui/content/content.styles.js';
import { CopyButton } from '../../ui/button/copy-button.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { plane } from '../../ui/content/plane.js';

/**
 * Event alerts by a shared US short code: up to six templates, with a preview on a phone, counted and priced; their purpose and
 * the contact for help; and the numbers that have opted in or out.
 *
 * @section alerts - the templates and their program.
 * @section website - the tag for the website that collects opt-ins.
 * @section opt-ins - the numbers that have opted in or out.
 * @csspart preview - The preview of the template that is being written.
 * @csspart phone - The phone in the preview.
 * @csspart section - A part of the page with its own heading.
 * @csspart filters - The search among the opted-in numbers, once there are any.
 * @csspart field - A template with its label.
 * @csspart label - The label of a template.
 */
export class NxEventAlerts extends NxTableFeature<
  EventAlertsWords & TemplateWords & AccessWords & PartWords & OptInsWords,
  'event-alerts'
> {
  static override styles = [NxTableFeature.styles, forms, content, badges, shortCodes];
  static override endpoints = [getEventAlerts, putEventAlerts];
  static override words: typeof NxTableFeature.words = [eventAlertsWords, templateWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #alerts = new EventAlertsSection(this);
  readonly #optIns = new Lazy(this, async () => (await import('./lazy.js')).optIns(this));
  readonly #tag = new CopyButton(this);

  protected override view() {
    const { t, headingLevel, access } = this;
    const alerts = this.#alerts.query.data;
    return html`<div class="nx-stack">
      ${pageHeader({ title: t('eventAlerts.title'), description: t('eventAlerts.lead'), level: headingLevel })}
      ${withSlots('alerts', plane(access.query.isLoading ? access.query.view(() => '', 'form') : this.#alerts.view()))}
      ${alerts?.active ? [withSlots('website', this.#website(alerts.optInId)), this.#optIns.view()] : nothing}
    </div>`;
  }

  /** The tag that shows the five facts on the website that collects opt-ins. */
  #website(optInId: string) {
    const { t, headingLevel } = this;
    const tag = `<nx-opt-in opt-in-id="${optInId}"></nx-opt-in>`;
    return section(
      { title: t('eventAlerts.website'), level: headingLevel + 1 },
      html`<p class="nx-muted">${t('eventAlerts.websiteWhy')}</p>
        <div class="nx-actions">
          <code class="nx-web" dir="ltr">${tag}</code> ${this.#tag.view(t('eventAlerts.website'), async () => tag, t)}
        </div>`,
    );
  }
}
