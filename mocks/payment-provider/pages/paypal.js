const by = (id) => document.getElementById(id);

/** Sends the answer to the page that opened this one, and to no other. */
const goBack = (answer) => opener?.postMessage({ ...answer, reference: payment.reference }, payment.opener);

document.forms[0].onsubmit = (event) => {
  event.preventDefault();
  const [serial] = crypto.getRandomValues(new Uint32Array(1));
  const flags = by('noreload').checked ? '+noreload' : '';
  goBack({ token: `mock-paypal-${by('account').value}-${serial.toString(36)}${flags}` });
};
by('leave').onclick = () => goBack({ left: 'cancelled' });
for (const button of document.querySelectorAll('button')) button.disabled = false;
