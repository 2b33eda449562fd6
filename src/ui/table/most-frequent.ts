/** The number that occurs most often; the first of those that do. */
export const mostFrequent = (numbers: readonly number[]) => {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return numbers.reduce((most, number) => (times.get(number)! > times.get(most)! ? number : most));
};
