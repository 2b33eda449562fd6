/** The parts of a page that elements can not do without, with the sentence for a page that lacks them. */
const needed = {
  customElements: 'It has no custom elements',
  ShadowRoot: 'It has no shadow roots',
  MutationObserver: 'It does not observe changes',
} as const;

type Page = Window & typeof globalThis;

/** A dialog that opens and closes, without the layer above the page. */
function addDialogs({ HTMLDialogElement: Dialog, Event }: Page): void {
  if (Dialog === undefined || 'showModal' in Dialog.prototype) return;
  function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  }
  function close(this: HTMLDialogElement, value?: string) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    if (value !== undefined) this.returnValue = value;
    this.dispatchEvent(new Event('close'));
  }
  Object.assign(Dialog.prototype, { show: open, showModal: open, close });
}

/** The states of an element, where nothing selects by them. */
function addStates({ HTMLElement: Any }: Page): void {
  if ('attachInternals' in Any.prototype) return;
  Object.assign(Any.prototype, { attachInternals: () => ({ states: new Set<string>() }) });
}

/**
 * Makes a page without layout, such as jsdom's or happy-dom's, ready for the elements, with the dialogs and states that it
 * lacks. Throws a sentence that names what can not be made up for.
 */
export function prepareDom(page: Page = window): void {
  const lacking = Object.entries(needed).filter(([name]) => !(name in page));
  if (lacking.length > 0)
    throw new Error(`The kit's elements can not be drawn on this page. ${lacking.map(([, why]) => `${why}.`).join(' ')}`);
  addDialogs(page);
  addStates(page);
}
