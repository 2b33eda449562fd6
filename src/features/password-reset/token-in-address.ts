/** The name of the token behind the `#` of the link in the e-mail. */
const name = 'reset';

/** Takes the token out of the page's address, so that it stays in no history, no bookmark and no screenshot. */
export function tokenFrom(location: Location): string {
  const found = new URLSearchParams(location.hash.slice(1));
  const token = found.get(name) ?? '';
  if (!token) return '';
  found.delete(name);
  const rest = found.toString();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
  return token;
}
