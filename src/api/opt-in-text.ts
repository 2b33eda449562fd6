import { isLink } from './links.js';
import type { OptInFacts } from './opt-ins.js';

/** What the text is written from: the settings of an account's alerts, saved or not, and the code. */
export type Facts = Omit<OptInFacts, 'text' | 'html'>;

const messages = (count: number): string => (count === 1 ? '1 message a day' : `up to ${count} messages a day`);

/** What the website that collects opt-ins must say, apart from the links (docs/rules.md#opt-in-text). */
const said = ({ programName, messagesPerDay, shortCode, supportInfo }: Facts): readonly string[] => [
  `${programName}: ${messages(messagesPerDay)}.`,
  `Text STOP to ${shortCode} to get no more messages.`,
  `Text HELP to ${shortCode} for help, or write or call ${supportInfo}.`,
  'Message and data rates may apply.',
];

/** The five things as text, a line for each. */
export const optInText = (facts: Facts): string =>
  [...said(facts), `Terms and conditions: ${facts.termsUrl}`, `Privacy policy: ${facts.privacyUrl}`].join('\n');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Settings that nobody has checked yet are shown as well: what may not be a link is none. */
const link = (url: string, label: string): string =>
  isLink(url) ? `<a href="${escaped(url)}">${label}</a>` : `${label}: ${escaped(url)}`;

/** The same as HTML, to be put into a page as it is: whatever was written in the settings stays text. */
export const optInHtml = (facts: Facts): string => {
  const lines = said(facts).map((line) => `<p>${escaped(line)}</p>`);
  const links = `${link(facts.termsUrl, 'Terms and conditions')} · ${link(facts.privacyUrl, 'Privacy policy')}`;
  return [...lines, `<p>${links}</p>`].join('\n');
};
