/**
 * Records the names of the files that the kit hands to the browser, and saves none, because some browsers focus what they save.
 */
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
