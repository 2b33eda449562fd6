// What every page in a frame begins with: the page around it says hello, once, and hands over the way to talk.

/** Calls back with the port, once the page around has said hello; takes over how that page looks. */
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
