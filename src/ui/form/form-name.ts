/** What may stand around a form and has a name of its own. */
const places = 'dialog, section[aria-label], [role=group][aria-label]';

function nameOf(form: Element): string {
  const place = form.closest(places);
  const title = place?.localName === 'dialog' ? place.querySelector('.nx-title') : undefined;
  const heading = (form.closest('.nx-box') ?? (form.getRootNode() as ParentNode)).querySelector('h2');
  return place?.getAttribute('aria-label') ?? (title ?? heading)?.textContent.trim() ?? '';
}

/**
 * A form is called as what it stands in: its dialog, its section, else its whole element. So is its button, after the button's own word
 * where that says too little alone. Once all is drawn: while a form is made it stands in nothing.
 */
export const nameByPlace = (form: Element, action?: string): void =>
  queueMicrotask(() => {
    const name = nameOf(form);
    if (!name) return;
    form.setAttribute('aria-label', name);
    if (action) form.querySelector('[part=submit]')?.setAttribute('aria-label', `${action}: ${name}`);
  });
