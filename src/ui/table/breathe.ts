/** Lets the page paint and answer keys, and then continues. */
export const breathe = () =>
  new Promise<void>((goOn) => {
    // A page without a screen (jsdom) has no channels.
    if (!globalThis.MessageChannel) return void setTimeout(goOn);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(undefined);
  });
