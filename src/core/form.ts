import type { AnyEndpoint, InputOf, InputSchemaOf, OutputOf } from '../api/endpoint.js';
import type { FormOptions } from './form-options.js';
import type { FeatureHost } from './host.js';
import { Mutation, type Written } from './mutation.js';
import { SchemaForm } from './schema-form.js';

interface WriteOptions<E extends AnyEndpoint> extends FormOptions<InputOf<E>> {
  /** The value before the write, for `done`. */
  readonly stands?: () => OutputOf<E> | undefined;
  readonly done: (output: OutputOf<E>, written: Written<E>) => string | void;
}

/** The form for one endpoint's input, which it sends there. */
export class Form<E extends AnyEndpoint> extends SchemaForm<InputSchemaOf<E>> {
  constructor(host: FeatureHost, endpoint: E, options: WriteOptions<E>) {
    const { done, stands } = options;
    const taken = (output: OutputOf<E>, written: Written<E>) => {
      this.clear();
      return done(output, written);
    };
    const asked = { id: endpoint.id, input: async () => (await endpoint.schemas()).input };
    super(host, asked, new Mutation(host, endpoint, taken, stands), options);
  }
}
