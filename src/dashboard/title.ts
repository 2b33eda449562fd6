/** The dashboards that have set a title now, and the title before the first of them. */
const saying = new Set<Title>();
let before = '';

/** The title of the document: the page's name before the host's own title. */
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
