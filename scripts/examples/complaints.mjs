/** Warnings and errors that a page tells its console, from now on. */
export function complaintsOf(page) {
  const complaints = [];
  page.on('console', (it) => ['warning', 'error'].includes(it.type()) && complaints.push(it.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
