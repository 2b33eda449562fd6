// The start of every page in a frame: the surrounding page sends one message with its look and a port.

/** Calls back with the port of the surrounding page's first message, and takes over that page's look. */
// eslint-disable-next-line no-unused-vars -- the scripts after this one call it
function whenGreeted(begin) {
  addEventListener('message', function hear({ data, ports: [port] }) {
    if (data?.type !== 'hello' || !port) return;
    removeEventListener('message', hear);
    const { color, fontFamily, fontSize, colorScheme } = data.look;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root {}');
    const { style } = sheet.cssRules[0];
    for (const [name, value] of Object.entries({
      color,
      'font-family': fontFamily,
      'font-size': fontSize,
      'color-scheme': colorScheme,
    }))
      style.setProperty(name, value);
    document.adoptedStyleSheets = [sheet];
    document.title = data.title;
    begin(port, data);
    port.postMessage({ type: 'ready' });
  });
}
