// Shows the payment, whose data is in the page's address.
const payment = Object.fromEntries(new URLSearchParams(location.search));
document.getElementById('amount').textContent = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(
  Number(payment.amount) / 100,
);
document.getElementById('reference').textContent = payment.reference;
