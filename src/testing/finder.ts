// The parts of Testing Library that the steps use. Its own types fit, so that the kit does not depend on it.

type Role = 'button' | 'checkbox' | 'combobox' | 'dialog';

interface Queries {
  queryAllByRole(role: Role, options?: { readonly name?: RegExp }): HTMLElement[];
  queryAllByLabelText(label: RegExp): HTMLElement[];
  queryAllByText(text: RegExp): HTMLElement[];
}

/** The functions of Testing Library, and the place to look in. */
export interface TestingLibrary {
  /** `within` of `@testing-library/dom`, or of a package for a framework. */
  readonly within: (element: HTMLElement) => Queries;
  /** The result of `userEvent.setup()`. */
  readonly user: {
    click(element: Element): Promise<unknown>;
    type(
      element: Element,
      text: string,
      options?: { readonly initialSelectionStart?: number; readonly initialSelectionEnd?: number },
    ): Promise<unknown>;
    selectOptions(element: Element, value: string): Promise<unknown>;
    keyboard(text: string): Promise<unknown>;
  };
  /** The element to look in, through open shadow roots; the page's body by default. */
  readonly container?: HTMLElement;
  /** Milliseconds after which something that is not there fails the step; 5000 by default. */
  readonly timeout?: number;
}

/** The element and the open shadow roots below it. */
function* rootsOf(root: Element | ShadowRoot): Generator<Element | ShadowRoot> {
  yield root;
  for (const it of [root, ...root.querySelectorAll('*')]) if ('shadowRoot' in it && it.shadowRoot) yield* rootsOf(it.shadowRoot);
}

// Also while a test stands still the page's clock.
const later = globalThis.setTimeout;

/** Finds what a screen shows, through shadow roots, and waits for it. */
export interface Finder {
  readonly until: <T>(look: () => T | undefined, what: string) => Promise<T>;
  /** Everything that a query finds. */
  readonly all: (find: (queries: Queries) => HTMLElement[]) => readonly HTMLElement[];
  /** The one field with a label. */
  readonly field: (label: RegExp) => Promise<HTMLElement>;
  /** The one control of a role and a name. */
  readonly control: (role: Role, name: RegExp, where?: 'dialog') => Promise<HTMLElement>;
}

export function finderOf({ within, container, timeout = 5000 }: TestingLibrary): Finder {
  const root = () => container ?? document.body;
  // Testing Library takes any node that can be asked by a selector.
  const findIn = (from: Element, find: (queries: Queries) => HTMLElement[]): HTMLElement[] => [
    ...new Set([...rootsOf(from)].flatMap((it) => find(within(it as HTMLElement)))),
  ];

  async function until<T>(look: () => T | undefined, what: string): Promise<T> {
    for (let waited = 0; waited <= timeout; waited += 10) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((then) => later(then, 10));
    }
    throw new Error(`Waited in vain for ${what}`);
  }
  const one = (look: () => readonly HTMLElement[], what: string) =>
    until(() => {
      const found = look();
      if (found.length > 1) throw new Error(`There are ${found.length} of ${what}: give a smaller container`);
      return found[0];
    }, what);

  return {
    until,
    all: (find) => findIn(root(), find),
    field: (label) => one(() => findIn(root(), (it) => it.queryAllByLabelText(label)), `the field ${label}`),
    control: (role, name, where) =>
      one(() => {
        const from = where ? findIn(root(), (it) => it.queryAllByRole(where))[0] : root();
        return from ? findIn(from, (it) => it.queryAllByRole(role, { name })) : [];
      }, `the ${role} ${name}`),
  };
}
