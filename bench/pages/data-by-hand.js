// The lower limit of a page of data: `path` is asked of the backend, and its `columns` are drawn as rows, with nothing but the browser's
// own means.
const rowsOf = (answer) => answer.items ?? [answer];

customElements.define(
  'by-hand-data',
  class extends HTMLElement {
    async connectedCallback() {
      const { url, token } = globalThis.backend;
      const answer = await fetch(url + this.getAttribute('path'), { headers: { authorization: `Bearer ${token}` } });
      const names = this.getAttribute('columns').split(' ');
      const table = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('table'));
      for (const row of rowsOf(await answer.json()))
        for (const [at, name] of names.entries())
          (at === 0 ? table.insertRow() : table.rows[table.rows.length - 1]).insertCell().textContent = row[name];
    }
  },
);
