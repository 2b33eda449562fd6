import { contrastOn, groundOf } from './paint.js';
import { around, elementsIn, nameOf, outwards, stage } from './tree.js';

/** Contrast after WCAG 1.4.11, as for the edge of a control. */
const least = 3;
const events = ['focus', 'blur', 'focusin', 'focusout'];
const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [role=tab], [role=menuitem]';

/** The focused element, in whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Runs without events reaching the page: a blurred field would show its error. */
function unheard(run: () => void): void {
  const hush = (event: Event) => event.stopImmediatePropagation();
  // Focus events inside a shadow root do not reach the document, so each root is listened to.
  const roots = [...elementsIn(document)].map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null);
  const places = [window, ...roots];
  for (const place of places) for (const name of events) place.addEventListener(name, hush, true);
  const before = focused();
  if (before instanceof HTMLElement) before.blur();
  try {
    run();
  } finally {
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    else (focused() as HTMLElement | null)?.blur();
    for (const place of places) for (const name of events) place.removeEventListener(name, hush, true);
  }
}

/** The elements that may bear the ring: the control, its box, or the mark beside it. */
const bearersOf = (control: Element): readonly Element[] =>
  [...outwards(control)].slice(0, 3).concat(control.nextElementSibling ?? []);

const ringOf = (element: Element): string => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  return [outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow].join();
};

function isSeen(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  // The browser's own ring has two colours, one of which is always visible.
  if (outlineStyle === 'auto') return true;
  const ground = groundOf(around(element));
  const colours = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1 ? [] : [outlineColor]),
    ...(boxShadow.match(/^[\w-]+\([^)]*\)/) ?? []),
  ];
  return colours.some((colour) => contrastOn(ground, colour) >= least);
}

/** Controls without a visible focus ring. */
export function lostRings(): string[] {
  const found: string[] = [];
  unheard(() => {
    for (const control of elementsIn(stage())) {
      if (!(control instanceof HTMLElement) || !control.matches(controls)) continue;
      const bearers = bearersOf(control);
      const before = bearers.map(ringOf);
      control.focus({ preventScroll: true });
      if (focused() !== control) continue;
      if (!bearers.some((bearer, index) => ringOf(bearer) !== before[index] && isSeen(bearer)))
        found.push(`no ring is seen around ${nameOf(control)} when it has the focus`);
    }
  });
  return found;
}
