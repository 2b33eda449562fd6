/** Records what is written to `console.error` meanwhile, a line for each call. */
export async function withErrors<T>(during: (said: readonly string[]) => Promise<T>): Promise<T> {
  const said: string[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    return await during(said);
  } finally {
    console.error = error;
  }
}
