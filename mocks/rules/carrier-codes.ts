/** The service's words for the codes of carriers. */
const labels: Readonly<Record<string, string>> = {
  0: 'Delivered',
  1: 'Unknown',
  2: 'Absent Subscriber - Temporary',
  3: 'Absent Subscriber - Permanent',
  14: 'Number Blocked by Carrier',
};

export const errorLabel = (code: string): string => labels[code] ?? 'General Error';
