import { isLink } from './links.js';
import type { OptInFacts } from './opt-ins.js';

/** The facts in the text: the settings of an account's short code, saved or not, and the code itself. */
export type Facts = Omit<OptInFacts, 'text' | 'html'>;

function frequency({ programName, messagesPerDay }: Facts): string {
  if (messagesPerDay === null) return `${programName} security codes: 1 message for each code that you request.`;
  return `${programName}: ${messagesPerDay === 1 ? '1 message a day' : `up to ${messagesPerDay} messages a day`}.`;
}

/** The sentences that a website which collects opt-ins must show, besides the links (docs/rules.md#opt-in-text). */
const said = (facts: Facts): readonly string[] => [
  frequency(facts),
  `Text STOP to ${facts.shortCode} to get no more messages.`,
  `Text HELP to ${facts.shortCode} for help, or write or call ${facts.supportInfo}.`,
  'Message and data rates may apply.',
];

/** The five facts as text, one on each line. */
export const optInText = (facts: Facts): string =>
  [...said(facts), `Terms and conditions: ${facts.termsUrl}`, `Privacy policy: ${facts.privacyUrl}`].join('\n');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Settings may not have been checked yet, so an unsafe address becomes no link. */
const link = (url: string, label: string): string =>
  isLink(url) ? `<a href="${escaped(url)}">${label}</a>` : `${label}: ${escaped(url)}`;

/** The same as HTML, ready to insert into a page: texts of the settings are escaped. */
export const optInHtml = (facts: Facts): string => {
  const lines = said(facts).map((line) => `<p>${escaped(line)}</p>`);
  const links = `${link(facts.termsUrl, 'Terms and conditions')} · ${link(facts.privacyUrl, 'Privacy policy')}`;
  return [...lines, `<p>${links}</p>`].join('\n');
};
