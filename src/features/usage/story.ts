import { html, nothing } from 'lit';
import type { UsageRequest } from '../../api/usage.js';
import { countryName } from '../../i18n/countries.js';
import { duration, number, unitPrice, zonedMoment } from '../../i18n/format.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { isolate } from '../../i18n/isolated.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import { statusWords } from './statuses.js';
import type { UsageHost } from './host.js';

const took = (latency: number, locale: string): string =>
  latency < 1000 ? `${number(latency, locale)} ms` : duration(latency / 1000, locale);

/** One request from beginning to end, in words: its content, each status and its time, the cost, and the reason of a failure. */
export function story(host: UsageHost, request: UsageRequest) {
  const { t, locale } = host;
  const { at, product, body, code, reason } = request;
  return html`<p class="nx-muted">${zonedMoment(at, locale)}</p>
    <ol class="nx-timeline" part="story">
      ${steps(host, request).map((words) => html`<li>${words}</li>`)}
    </ol>
    ${reason ? notice('warn', html`<p>${t(`failure.${reason}`)}</p>`, t('story.why')) : nothing}
    ${definitions([
      [t(`story.body.${product}`), html`<span class="nx-web" dir="auto">${body || '–'}</span>`],
      [t('story.code'), code || '–'],
      [t('usage.requestId'), html`<code class="nx-web">${request.id}</code>`],
    ])}`;
}

/** A text or a call that came in has arrived at once, and nothing was asked of the API. */
function arrival({ t }: UsageHost, { product, from, to, status }: UsageRequest): readonly string[] {
  const ends = { from: phoneNumber(from), to: phoneNumber(to) };
  if (product !== 'voice') return [t('story.received.sms', ends)];
  return [t('story.received.voice', ends), t('story.result', { status: statusWords(t, status) })];
}

function steps(host: UsageHost, request: UsageRequest): readonly string[] {
  const { t, locale } = host;
  const { product, direction, from, to, country, network, status, cost, latency } = request;
  const asked = t(`story.asked.${product}`, { from: phoneNumber(from || '–'), to: phoneNumber(to) });
  const price = Number(cost) === 0 ? t('story.free') : t('story.cost', { amount: unitPrice(cost, locale) });
  if (direction === 'inbound') return [...arrival(host, request), price];
  if (status === 'rejected') return [asked, t('story.refused'), price];
  const went = country ? t('story.went', { country: countryName(country, locale), network: isolate(network || '–') }) : '';
  const ended =
    latency === null ? t('story.waits') : t('story.ended', { time: took(latency, locale), status: statusWords(t, status) });
  return [asked, went, ended, price].filter(Boolean);
}
