/** The page's loader, as the calls meet it: it may have asked for an answer before the code came that wants it. */
type FirstAnswer = (address: string, request: RequestInit) => Promise<Response> | undefined;

/** The name under which a page has its first answers. */
export const firstAnswer = Symbol.for('nexmo-account-kit.answer');

/** A page, which has first answers if a loader has brought the elements. */
export interface PageWithFirstAnswers {
  [firstAnswer]?: FirstAnswer;
}

/** `fetch`, unless the answer is on its way already. */
export const fetchOnce = (address: string, request: RequestInit): Promise<Response> =>
  (globalThis as PageWithFirstAnswers)[firstAnswer]?.(address, request) ?? fetch(address, request);
