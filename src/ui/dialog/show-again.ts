/** Shows an open dialog above the page again: whoever takes it out of the page, and puts it back, leaves it below. */
export function showAgain(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) return;
  dialog.removeAttribute('open');
  dialog.showModal();
}
