// The elements for the templates of Vue and Svelte, as their language tools check them. An attribute may be set by its own name, and
// by that of its field.

/** Vue: `@nx-signup-started` is the property `onNxSignupStarted`. */
export const vueTypes = () => `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, CamelCase, Elements, Fields, Listeners, Properties } from './tags.js';

/** An element with its properties, in the shape of a component. */
type Component<P> = new () => { $props: P & HTMLAttributes & PublicProps };

type Handlers<L> = { [N in keyof L as \`on\${Capitalize<CamelCase<N> & string>}\`]: L[N] };

type Tags = {
[T in keyof Elements]: Component<Attributes[T] & Fields<T> & Properties[T] & Handlers<Listeners[T]>>;
};

declare module 'vue' {
interface GlobalComponents extends Tags {}
}
`;

export const svelteTypes = () => `import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Fields, Listeners, Prefixed, Properties } from './tags.js';

type Tags = {
[T in keyof Elements]: HTMLAttributes<Elements[T]> & Attributes[T] & Fields<T> & Properties[T] & Prefixed<'on', Listeners[T]>;
};

declare module 'svelte/elements' {
interface SvelteHTMLElements extends Tags {}
}
`;
