/** A bank takes its time, and one answer. */
const thinks = 200;

whenGreeted((port) => {
  const answers = {
    yes: { token: 'mock-authenticated' },
    no: { token: 'mock-refused' },
    leave: { left: 'cancelled' },
  };
  for (const [id, answer] of Object.entries(answers))
    document.getElementById(id).onclick = () => {
      for (const button of document.querySelectorAll('button')) button.disabled = true;
      setTimeout(() => port.postMessage({ ...answer, reference: payment.reference }), thinks);
    };
});
