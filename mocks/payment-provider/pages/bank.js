whenGreeted((port) => {
  const answers = {
    yes: { token: 'mock-authenticated' },
    no: { token: 'mock-refused' },
    leave: { left: 'cancelled' },
  };
  for (const [id, answer] of Object.entries(answers))
    document.getElementById(id).onclick = () => port.postMessage({ ...answer, reference: payment.reference });
});
