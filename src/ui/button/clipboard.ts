/** Puts a text on the clipboard, also one that has yet to be fetched. False where the browser or the page's policy forbids it. */
export async function copy(text: Promise<string>): Promise<boolean> {
  try {
    // The item takes the promise, so that Safari still knows of the press that asked for it.
    const blob = text.then((it) => new Blob([it], { type: 'text/plain' }));
    // Where the browser refuses before it looks, nobody else hears that there is no text.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}
