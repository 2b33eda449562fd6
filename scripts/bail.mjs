// Ends the run at the first failure, because one is enough.
export default async function* bail(events) {
  for await (const { type } of events) if (type === 'test:fail') process.exit(1);
  yield '';
}
