import { html } from 'lit';

/** The name that password managers keep a password for, in a form that does not ask for it. It is not sent. */
export const username = (email: string) => html`<input hidden autocomplete="username" .value=${email} />`;
