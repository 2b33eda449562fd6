/** Hands a file to the browser, which saves it like a download. */
export function saveFile({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser holds the file by the end of this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
