// Tells what failed, and how many passed: thousands of ticks would hide it.
import { inspect } from 'node:util';

export default async function* report(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    // Suites and files come as tests of their own; they are counted by what is in them.
    const inner = data?.details?.type !== 'suite' && data?.details?.error?.failureType !== 'subtestsFailed';
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && inner && !data.skip && !data.todo) count.passed++;
    if (type === 'test:fail' && inner && !data.todo) {
      count.failed++;
      const { cause, message } = data.details.error;
      yield `\n✗ ${data.name}\n  ${data.file ?? ''}\n${indented(cause?.stack ?? (cause ? inspect(cause) : message))}\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed\n`;
}

const indented = (text) =>
  text
    .split('\n')
    .filter((line) => !line.includes('at ') || !line.includes('node:internal'))
    .map((line) => `    ${line}`)
    .join('\n');
