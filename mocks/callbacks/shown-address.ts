const isSecret = /key|token|secret|sig|pass|auth/i;

/** An address for lists and logs: without user and password, and without the values of parameters that may be secret. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^/]*@/, '//');
  const shown = new URL(url);
  [shown.username, shown.password, shown.hash] = ['', '', ''];
  if (shown.search === '') return shown.href;
  const query = Array.from(shown.searchParams, ([name, value]) => `${name}=${isSecret.test(name) ? '•••' : value}`);
  return `${shown.origin}${shown.pathname}?${query.join('&')}`;
}
