import type { CSSResult } from 'lit';
import { ApiError } from '../api/errors.js';
import type { Words } from '../i18n/catalog.js';
import { loadWords } from '../i18n/i18n.js';
import { skeleton, type Shape } from '../ui/status/skeleton.js';
import { failure } from '../ui/status/states.js';
import type { FeatureHost } from './host.js';

interface Part {
  view(): unknown;
}
interface Loaded {
  /** Makes the part once its code is loaded. */
  readonly make: () => Part;
  readonly words: readonly Words[];
  readonly styles: readonly CSSResult[];
}

/** A part of an element that few people open: its code, words and styles load when it is first shown. */
export class Lazy {
  #part: Part | undefined;
  #loaded: Loaded | undefined;
  #work: Promise<void> | undefined;
  #failed = false;
  #isAhead = false;

  constructor(
    private readonly host: FeatureHost,
    private readonly load: () => Promise<Loaded>,
    private readonly shape: Shape = 'text',
  ) {}

  /** `meanwhile` is there until it has loaded. */
  view(meanwhile?: unknown): unknown {
    const { t, locale, signIn } = this.host;
    if (this.#failed) return failure(t, { error: new ApiError('unavailable'), locale, signIn, retry: this.#again });
    const waits = this.#loaded?.words.map((words) => loadWords(words, locale)).filter(Boolean);
    if (this.#part && waits?.length === 0) return this.#part.view();
    if (!this.#work) this.#work = this.#bring();
    return meanwhile ?? skeleton(t, this.shape);
  }

  /** Fetches code and words before the part is shown, for a part that follows as soon as other answers are here. */
  ahead(): void {
    if (this.#isAhead) return;
    this.#isAhead = true;
    // Data that is asked for now comes first: over HTTP/1.1, a browser loads six files at a time.
    setTimeout(() =>
      // A failure is told once the part is shown.
      this.load().then(this.#words, () => {}),
    );
  }

  /** The same for a part that is shown with the first answers: it is made as soon as it can be, and asks for its own data. */
  begin(): void {
    if (this.#isAhead) return;
    this.#isAhead = true;
    setTimeout(() => (this.#work ??= this.#bring()));
  }

  readonly #words = ({ words }: Loaded) => Promise.all(words.map((it) => loadWords(it, this.host.locale)));

  async #bring() {
    try {
      this.#loaded ??= await this.load();
      await this.#words(this.#loaded);
      this.#part ??= this.#made(this.#loaded);
    } catch {
      this.#failed = true;
    }
    this.#work = undefined;
    this.host.requestUpdate();
  }

  #made({ make, styles }: Loaded): Part {
    this.host.wear(styles);
    return make();
  }

  readonly #again = () => {
    this.#failed = false;
    this.host.requestUpdate();
  };
}
