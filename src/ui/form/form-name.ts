/** Parts around a form that may have a name. */
const places = 'dialog, section[aria-label], [role=group][aria-label]';

function nameOf(form: Element): string {
  const place = form.closest(places);
  const title = place?.localName === 'dialog' ? place.querySelector('.nx-title') : undefined;
  const heading = (form.closest('.nx-box') ?? (form.getRootNode() as ParentNode)).querySelector('h2');
  return place?.getAttribute('aria-label') ?? (title ?? heading)?.textContent.trim() ?? '';
}

/**
 * Names a form after its dialog, its section, or else its whole element; its button too, after the button's own label if that is
 * too short alone. Runs when all is drawn, because a new form is in no element yet.
 */
export const nameByPlace = (form: Element, action?: string): void =>
  queueMicrotask(() => {
    const name = nameOf(form);
    if (!name) return;
    form.setAttribute('aria-label', name);
    if (action) form.querySelector('[part=submit]')?.setAttribute('aria-label', `${action}: ${name}`);
  });
