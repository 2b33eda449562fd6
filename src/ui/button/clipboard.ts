/** Puts a text on the clipboard, which may still be loading. Returns false if the browser or the page's policy forbids it. */
export async function copy(text: Promise<string>): Promise<boolean> {
  try {
    // The item takes the promise, so that Safari still recognizes the press that caused it.
    const blob = text.then((it) => new Blob([it], { type: 'text/plain' }));
    // A browser that refuses first never waits for the text, so its failure is handled here.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}
