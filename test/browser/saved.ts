/** The names of the files that were handed to the browser, which saves none: some give the focus to what they save. */
export function watchSaved(): string[] {
  const saved: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push(this.download);
    else click.call(this);
  };
  after(() => (HTMLAnchorElement.prototype.click = click));
  return saved;
}
