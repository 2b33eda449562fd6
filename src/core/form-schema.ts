import type * as z from 'zod/mini';
import { fetched } from '../api/errors.js';

/** The input that a form asks for, and the name under which its draft is kept. */
export interface Asked<I extends z.ZodMiniObject> {
  readonly id: string;
  /** Loads the schema. */
  readonly input: () => Promise<I>;
}

/** A form's schema, which loads while the person fills the form in. */
export class FormSchema<I extends z.ZodMiniObject> {
  #loaded: I | undefined;

  constructor(private readonly asked: Asked<I>) {}

  /** Begins to load it. A failure shows when the form is sent, which loads it again. */
  readonly prepare = (): void => void this.load().catch(() => {});

  async load(): Promise<I> {
    return (this.#loaded ??= await fetched(this.asked.input(), this.asked.id));
  }

  /** Calls `act` with the schema: at once if it is there, or when it comes. */
  with(act: (schema: I) => void): void {
    if (this.#loaded) act(this.#loaded);
    else void this.load().then(act, () => {});
  }
}
