import { isScenario, type ScenarioName } from '../../mocks/scenarios/index.js';
import { languages } from '../../src/i18n/catalog.js';

/**
 * A state of the portal in its address, as it is sent with a report: `?world=live&at=2026-03-05T12:00Z&page=billing&theme=dark&lang=ar`.
 * With a mock server (`?backend=…`), `world` is the id of a world there, and `at` one of its steps.
 */
export interface PortalLink {
  /** The scenario of the world in the page. */
  readonly scenario?: ScenarioName;
  /** The id of a world at the server. */
  readonly world?: string;
  /** The instant of the world in the page, in epoch milliseconds. */
  readonly instant?: number;
  /** The step of the world at the server. */
  readonly step?: number;
  readonly page?: string;
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  /** Parts that could not be understood, as they were written. */
  readonly refused: readonly string[];
}

const isTheme = (text: string): text is 'light' | 'dark' => text === 'light' || text === 'dark';
const isLanguage = (text: string) => text === 'en' || languages.some((language) => language === text);

/** The reading of each part; undefined if the text means nothing. */
const readings = {
  page: (text: string) => (/^[a-z-]+(\/[a-z-]+)?$/.test(text) ? { page: text } : undefined),
  theme: (text: string) => (isTheme(text) ? { theme: text } : undefined),
  lang: (text: string) => (isLanguage(text) ? { lang: text } : undefined),
} as const;
const inPage = {
  ...readings,
  world: (text: string) => (isScenario(text) ? { scenario: text } : undefined),
  at: (text: string) => (text.endsWith('Z') && !Number.isNaN(Date.parse(text)) ? { instant: Date.parse(text) } : undefined),
} as const;
const atServer = {
  ...readings,
  world: (text: string) => (/^[\w-]{1,64}$/.test(text) ? { world: text } : undefined),
  at: (text: string) => (/^\d{1,9}$/.test(text) ? { step: Number(text) } : undefined),
} as const;

/** The state that an address asks for. */
export function readLink(search: string): PortalLink {
  const asked = new URLSearchParams(search);
  const parts = asked.has('backend') ? atServer : inPage;
  const read = Object.entries(parts).flatMap(([name, reading]) => {
    const text = asked.get(name);
    return text === null ? [] : [reading(text) ?? { refused: `${name}=${text}` }];
  });
  const refused = read.flatMap((part) => ('refused' in part ? [part.refused] : []));
  return { ...Object.assign({}, ...read.filter((part) => !('refused' in part))), refused };
}
