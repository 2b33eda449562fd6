import type { Extensions } from '../../api/schemas/extensions.js';
import type { FeatureHost } from '../../core/host.js';
import type { FieldOptions, Part } from '../../ui/fields/field.js';
import type { HostField } from './host-field.js';

/** An element with room for fields of the host's own. */
export type OwnHost = FeatureHost & { readonly fields?: readonly HostField[] };

export type Name = `extensions.${string}`;

/** The form that draws the fields. */
export interface OwnForm {
  readonly field: <V, O extends object>(part: Part<V, O>, name: Name, options: FieldOptions<V> & NoInfer<O>) => unknown;
}

/** The answers until now. */
export type Kept = () => Extensions | undefined;
