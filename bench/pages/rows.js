/** The rows that every list shows. */
export const make = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    number: `+1415${5_550_000 + at}`,
    country: ['US', 'GB', 'DE', 'FR'][at % 4],
    price: (1 + (at % 7) / 4).toFixed(2),
    status: at % 5 ? 'active' : 'expiring',
  }));
