export { flushSync, hydrate, mount, unmount } from 'svelte';
export { render as rendered } from 'svelte/server';
export { default as Moving } from './moving.svelte';
export { default as MovingPage } from './moving.svelte?server';
export { default as Page } from './page.svelte';
export { default as Still } from './still.svelte';
export { default as StillPage } from './still.svelte?server';
