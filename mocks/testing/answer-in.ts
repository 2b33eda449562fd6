import type { Engine } from '../engine/engine.js';

// The parts of Playwright that are used. Its own types fit, so that the kit does not depend on it.

interface RoutedRequest {
  method(): string;
  url(): string;
  headers(): Readonly<Record<string, string>>;
  postData(): string | null;
}
interface Route {
  request(): RoutedRequest;
  fulfill(answer: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string | Buffer;
  }): Promise<void>;
}

/** A page or a context of Playwright, whose requests can be answered. */
export interface RoutedPage {
  route(url: RegExp, handler: (route: Route) => Promise<void>): Promise<unknown>;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The page may be of another origin than the address that it calls. */
const forAnyPage = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const preflight = {
  status: 204,
  headers: { ...forAnyPage, 'access-control-allow-methods': '*', 'access-control-allow-headers': '*, authorization' },
  body: '',
};

/** Lets an engine answer a page's requests below an address, where nobody needs to listen. */
export async function answerIn(page: RoutedPage, baseUrl: string, engine: Engine): Promise<void> {
  const base = baseUrl.replace(/\/$/, '');
  await page.route(new RegExp(`^${literal(base)}/`), async (route) => {
    const request = route.request();
    const method = request.method();
    if (method === 'OPTIONS') return route.fulfill(preflight);
    const body = request.postData();
    const url = request.url().slice(base.length);
    const answer = await engine.handle({ method, url, headers: request.headers(), ...(body !== null && { body }) });
    const bytes = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body);
    return route.fulfill({ status: answer.status, headers: { ...answer.headers, ...forAnyPage }, body: bytes });
  });
}
