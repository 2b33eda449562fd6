import type { ReactiveControllerHost } from 'lit';

/** Makes the browser ask before the page is left, while there is unsaved input. */
export function guard(host: ReactiveControllerHost, isTyped: () => boolean): void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isTyped()) event.preventDefault();
  };
  host.addController({
    hostConnected: () => globalThis.addEventListener('beforeunload', ask),
    hostDisconnected: () => globalThis.removeEventListener('beforeunload', ask),
  });
}
