import { isOpaque } from './paint.js';
import { elementsIn, nameOf, outwards, stage } from './tree.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** A line of text and its position. */
interface Line {
  readonly text: string;
  readonly holder: Element;
  readonly box: Box;
}

/** Pixels of tolerance, because browsers round. */
const slack = 1;
const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const isEmpty = ({ left, top, right, bottom }: Box) => right - left <= slack || bottom - top <= slack;

/** The box of the letters, which are lower than their line: accents and line spacing may touch. */
const inked = ({ left, top, right, bottom }: Box): Box => {
  const room = (bottom - top) * 0.2;
  return { left, top: top + room, right, bottom: bottom - room };
};

/** Every drawn line of text. */
function* linesIn(root: ParentNode): Generator<Line> {
  const range = document.createRange();
  const shows = (holder: Element) => holder.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  function* linesOf(holder: Element | ShadowRoot): Generator<Line> {
    const element = holder instanceof ShadowRoot ? holder.host : holder;
    for (const node of holder.childNodes) {
      if (!(node instanceof Text) || !node.data.trim() || !shows(element)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 0) yield { text: node.data.trim(), holder: element, box: inked(rect) };
    }
  }
  for (const element of elementsIn(root)) {
    yield* linesOf(element);
    if (element.shadowRoot) yield* linesOf(element.shadowRoot);
  }
}

/** Reads styles and positions once for each element, because a table has thousands of lines. */
function surroundings() {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const boxes = new Map<Element, Box>();
  const remember =
    <V>(known: Map<Element, V>, find: (element: Element) => V) =>
    (element: Element) => {
      const value = known.get(element) ?? find(element);
      known.set(element, value);
      return value;
    };
  return {
    styleOf: remember(styles, (element) => getComputedStyle(element)),
    boxOf: remember(boxes, (element) => element.getBoundingClientRect()),
  };
}
type Surroundings = ReturnType<typeof surroundings>;

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** The visible part of a line, and the element that cuts off a part which no scrolling brings back. */
function seenOf({ holder, box }: Line, { styleOf, boxOf }: Surroundings): { seen?: Box; cutBy?: string } {
  let seen = box;
  let scrolls = false;
  let isFree = false;
  for (const element of outwards(holder)) {
    const { overflowX, overflowY, clipPath, position } = styleOf(element);
    // Text for screen readers only.
    if (clipPath !== 'none') return {};
    // An element that is positioned by an outer one is not clipped by those in between.
    const holds = !isFree || position !== 'static';
    if (holds && (overflowX !== 'visible' || overflowY !== 'visible')) {
      const edge = boxOf(element);
      const sticksOut = seen.left < edge.left - slack || seen.right > edge.right + slack;
      const isTooHigh = seen.top < edge.top - slack || seen.bottom > edge.bottom + slack;
      const isHidden = edge.right - edge.left <= slack || edge.bottom - edge.top <= slack;
      if (isHidden) return {};
      if (!scrolls && ((hides(overflowX) && sticksOut) || (hides(overflowY) && isTooHigh)))
        return { seen: shared(seen, edge), cutBy: nameOf(element) };
      scrolls ||= !hides(overflowX) || !hides(overflowY);
      seen = shared(seen, edge);
    }
    if (holds) isFree = position === 'absolute';
    if (position === 'fixed') break;
  }
  const isBeside = box.left < -slack || box.right > document.documentElement.clientWidth + slack;
  return isBeside && !scrolls ? { seen, cutBy: 'the side of the page' } : { seen };
}

/** True if one of the two is above the other on an opaque background, as a menu is. */
function isAbove(a: Element, b: Element, { styleOf }: Surroundings): boolean {
  const around = new Set(outwards(b));
  for (const element of outwards(a)) {
    if (around.has(element)) return false;
    if (styleOf(element).position !== 'static' && isOpaque(styleOf(element))) return true;
  }
  return false;
}

const quote = (text: string) => `“${text.replace(/\s+/g, ' ').slice(0, 40)}”`;

/** Text that is cut off, sticks out, or overlaps other text. */
export function unreadable(): string[] {
  const around = surroundings();
  const found = new Set<string>();
  const lines: Line[] = [];
  for (const line of linesIn(stage())) {
    const { seen, cutBy } = seenOf(line, around);
    if (cutBy) found.add(`${quote(line.text)} in ${nameOf(line.holder)} is cut off by ${cutBy}`);
    if (seen && !isEmpty(seen)) lines.push({ ...line, box: seen });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [index, line] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      if (isEmpty(shared(line.box, other.box))) continue;
      if (isAbove(line.holder, other.holder, around) || isAbove(other.holder, line.holder, around)) continue;
      found.add(`${quote(line.text)} and ${quote(other.text)} lie on each other in ${nameOf(line.holder)}`);
    }
  return [...found];
}
