import { ApiError } from '../../api/errors.js';
import { skeleton } from '../../ui/status/skeleton.js';
import { failure } from '../../ui/status/states.js';
import type { OwnHost } from './host.js';
import type { OwnFieldsPart } from './part.js';

/** The host's own fields at the end of a form, whose code loads with the first of them. */
export class OwnFields {
  /** Undefined until its code has loaded. */
  part: OwnFieldsPart | undefined;
  #isBegun = false;
  #error: ApiError | undefined;
  #isDrawn = false;

  constructor(
    private readonly host: OwnHost,
    private readonly load: () => Promise<OwnFieldsPart>,
  ) {}

  view(): unknown {
    this.#isDrawn = this.part !== undefined;
    return this.part?.view() ?? this.meanwhile();
  }

  /** Stands in for the part until it is there. */
  meanwhile(): unknown {
    const { t, locale, signIn, fields } = this.host;
    if (!fields?.length || this.part) return '';
    if (!this.#isBegun) void this.#bring();
    const error = this.#error;
    return error ? failure(t, { error, locale, signIn, retry: this.#again }) : skeleton(t, 'form');
  }

  /** Refuses a form that is sent without its fields. */
  need(): boolean {
    if (!this.host.fields?.length || this.#isDrawn) return true;
    this.#again();
    throw new ApiError('unavailable');
  }

  async #bring() {
    this.#isBegun = true;
    try {
      this.part = await this.load();
    } catch (cause) {
      this.#error = new ApiError('unavailable', { cause });
    }
    this.host.requestUpdate();
  }

  readonly #again = () => {
    if (this.#error) [this.#error, this.#isBegun] = [undefined, false];
    this.host.requestUpdate();
  };
}
