/** Hands a file to the browser, which saves it as it saves every other. */
export function saveFile({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
