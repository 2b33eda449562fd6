// Reports failures and the number of passed tests, because thousands of ticks would hide them.
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { sourceOf } from './compile-node.mjs';
import { report } from './report.mjs';

export default async function* reporter(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    // Suites and files are reported as tests as well; only the tests in them are counted.
    const isTest = data?.details?.type !== 'suite' && data?.details?.error?.failureType !== 'subtestsFailed';
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || !isTest || data.todo || data.name === 'files are loaded') continue;
    const check = { name: data.name, place: placeOf(data), ms: data.details.duration_ms };
    if (data.skip) report({ ...check, status: 'skipped' });
    else if (type === 'test:pass') {
      count.passed++;
      report({ ...check, status: 'passed' });
    } else {
      count.failed++;
      const { cause, message } = data.details.error;
      const error = indented(cause ? told(cause) : message);
      report({ ...check, status: 'failed', error });
      yield `\n✗ ${data.name}\n  ${check.place}\n${error}\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed\n`;
}

/** An error with what caused it: `fetch failed` alone tells nobody why. */
const told = (error) => [error.stack ?? inspect(error), ...(error.cause ? [`caused by ${told(error.cause)}`] : [])].join('\n');

const placeOf = ({ file, line }) => (file ? `${sourceOf(relative(process.cwd(), file))}${line ? `:${line}` : ''}` : '');

const indented = (text) =>
  text
    .split('\n')
    .filter((line) => !line.includes('at ') || !line.includes('node:internal'))
    .map((line) => `    ${line}`)
    .join('\n');
