/** Milliseconds before the bank answers; it answers once. */
const thinks = 200;

whenGreeted((port) => {
  const answers = {
    yes: { token: 'mock-authenticated' },
    no: { token: 'mock-refused' },
    leave: { left: 'cancelled' },
  };
  const buttons = document.querySelectorAll('button');
  for (const button of buttons) {
    button.disabled = false;
    button.onclick = () => {
      for (const each of buttons) each.disabled = true;
      setTimeout(() => port.postMessage({ ...answers[button.id], reference: payment.reference }), thinks);
    };
  }
});
