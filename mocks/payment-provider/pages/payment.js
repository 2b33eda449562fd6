// What a page of the provider's knows of the payment: it was told in its address.
const payment = Object.fromEntries(new URLSearchParams(location.search));
document.getElementById('amount').textContent = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(
  Number(payment.amount) / 100,
);
document.getElementById('reference').textContent = payment.reference;
