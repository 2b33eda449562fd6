// The sign-up as a server writes it without the kit: the same fields, words and countries.
const fields = [
  ['companyName', 'Company name', 'text', 'organization', 'Shown on your invoices.'],
  ['name', 'Your name', 'text', 'name', ''],
  ['email', 'Email', 'email', 'username', ''],
  ['password', 'Password', 'password', 'new-password', 'At least 8 characters. A sentence is fine.'],
  ['phone', 'Mobile phone', 'tel', 'tel', 'We’ll send a PIN to this number. Any format is fine.'],
];
const facts = ['€2.00 free credit', 'No card needed', 'Send your first SMS right away'];

/** @param {readonly (readonly [code: string, name: string])[]} countries */
export const formOf = (countries) => `<h1>Create your account</h1><form method="post">${fields
  .map(
    ([name, label, type, autocomplete, hint]) =>
      `<label>${label}<span class="muted">${hint}</span><input name="${name}" type="${type}" autocomplete="${autocomplete}" required></label>`,
  )
  .join('')}<label>Country<select name="country" required><option></option>${countries
  .map(([code, name]) => `<option value="${code}"${code === 'GB' ? ' selected' : ''}>${name}</option>`)
  .join('')}</select></label>
<fieldset><legend>PIN delivery</legend><label><input type="radio" name="channel" value="sms" checked>Text message</label>
<label><input type="radio" name="channel" value="voice">Voice call</label></fieldset>
<button>Sign up</button></form><ul>${facts.map((it) => `<li>${it}</li>`).join('')}</ul>`;
