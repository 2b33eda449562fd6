declare module '*.svelte?server' {
  import type { Component } from 'svelte';
  const page: Component;
  export default page;
}

declare module '*.svelte' {
  import type { Component } from 'svelte';
  const page: Component<{ words?: string }, { say(text: string): void }>;
  export default page;
}
