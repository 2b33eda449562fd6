import { forCopying } from '../../i18n/isolated.js';

/** Puts numbers on the clipboard as programs take them; what is copied from a field stays as it was typed. */
export function copyPlainly(event: ClipboardEvent): void {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const text = String(getSelection());
  const plain = forCopying(text);
  if (plain === text) return;
  event.clipboardData?.setData('text/plain', plain);
  event.preventDefault();
}
