// The elements for the templates of Vue and Svelte, as their language tools check them.
import { comment, typeOf } from './kit-elements.mjs';

/** An attribute may be set by its own name, and by that of its field. */
const props = (element) =>
  element.props.flatMap((it) =>
    [...new Set([it.attribute ?? it.name, it.name])].map(
      (name) => `${comment(it.description)}'${name}'?: ${typeOf(element, it)};`,
    ),
  );

const events = (element, name) =>
  element.events.map((it) => `${comment(it.description)}'${name(it.name)}'?: On<'${it.name}'> | undefined;`);

const head = `import type * as kit from './index.js';

type On<N extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[N]) => void;
`;

/** Vue: `@nx-signup-started` is the property `onNxSignupStarted`. */
const vueEvent = (name) => `on${name.replaceAll(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase())}`;

export const vueTypes = (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
${head}
/** An element with its properties, in the shape of a component. */
type Tag<P> = new () => { $props: P & HTMLAttributes & PublicProps };

declare module 'vue' {
interface GlobalComponents {
${elements
  .map((it) => `${comment(it.description)}'${it.tag}': Tag<{\n${[...props(it), ...events(it, vueEvent)].join('\n')}\n}>;`)
  .join('\n')}
}
}
`;

export const svelteTypes = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${head}
declare module 'svelte/elements' {
interface SvelteHTMLElements {
${elements
  .map(
    (it) =>
      `${comment(it.description)}'${it.tag}': HTMLAttributes<kit.${it.type}> & {\n${[
        ...props(it),
        ...events(it, (name) => `on${name}`),
      ].join('\n')}\n};`,
  )
  .join('\n')}
}
}
`;
