/** The nearest part around a form that may have a name, or else its element: in its own box, or in the page's tree. */
const places = 'dialog, [aria-label], .nx-box, nx-outside';

function nameOf(form: Element): string | undefined {
  const place = form.parentElement?.closest(places);
  return place?.ariaLabel ?? place?.querySelector('.nx-title, h2')?.textContent.trim();
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
