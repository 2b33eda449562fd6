/** The parameter with the token in the fragment of the link in the e-mail. */
const name = 'reset';

/** Removes the token from the page's address, so that it is in no history, bookmark or screenshot, and returns it. */
export function tokenFrom(location: Location): string {
  const found = new URLSearchParams(location.hash.slice(1));
  const token = found.get(name) ?? '';
  if (!token) return '';
  found.delete(name);
  const rest = found.toString();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
  return token;
}
