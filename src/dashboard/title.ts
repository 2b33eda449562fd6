/** Who says a title now, of as many dashboards as a page may have; and what it was before the first of them. */
const saying = new Set<Title>();
let before = '';

/** The title of the document: the page's own before the one that the host has written. */
export class Title {
  set(title: string): void {
    if (saying.size === 0) before = document.title;
    saying.add(this);
    document.title = before ? `${title} – ${before}` : title;
  }

  giveBack(): void {
    if (saying.delete(this) && saying.size === 0) document.title = before;
  }
}
