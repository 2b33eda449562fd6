// The lower limit: a sign-up of eight fields as one bare element, with nothing but the browser's own means.
const fields = [
  ['companyName', 'Company name', 'text', 'organization'],
  ['firstName', 'First name', 'text', 'given-name'],
  ['lastName', 'Last name', 'text', 'family-name'],
  ['email', 'Email', 'email', 'email'],
  ['password', 'Password', 'password', 'new-password'],
  ['phone', 'Phone', 'tel', 'tel'],
  ['city', 'City', 'text', 'address-level2'],
];
const countries = ['United Kingdom', 'Germany', 'France', 'Spain', 'Brazil', 'Italy', 'Poland', 'Japan', 'China', 'Egypt'];
const template = document.createElement('template');
template.innerHTML = `<style>*{box-sizing:border-box}form{display:grid;gap:1rem}label{display:grid;gap:.25rem}
  input,select,button{min-height:2.75rem;padding:.5rem .75rem;border:1px solid #6b7280;border-radius:.5rem;font:inherit}
  button{border:0;background:#1d4ed8;color:#fff}.error{min-height:1.4em;color:#b42318}</style><form novalidate>${fields
    .map(
      ([name, label, type, autocomplete]) =>
        `<label>${label}<input name="${name}" type="${type}" autocomplete="${autocomplete}" required><span class="error" aria-live="polite"></span></label>`,
    )
    .join('')}<label>Country<select name="country" required>${countries
    .map((name) => `<option>${name}</option>`)
    .join('')}</select><span class="error" aria-live="polite"></span></label><button>Create account</button></form>`;

customElements.define(
  'by-hand',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
      const form = this.shadowRoot.querySelector('form');
      const blame = (control) => (control.parentElement.querySelector('.error').textContent = control.validationMessage);
      form.addEventListener('focusout', ({ target }) => target.name && blame(target));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        for (const control of form.elements) if (control.name) blame(control);
        const wrong = form.querySelector(':invalid');
        if (wrong) wrong.focus();
        else void fetch('/sign-ups', { method: 'POST', body: JSON.stringify(Object.fromEntries(new FormData(form))) });
      });
    }
  },
);
