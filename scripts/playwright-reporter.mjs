// Reports each journey or picture to `npm test`, and ends with the plain line.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { report } from './report.mjs';

export default class {
  #sum = { passed: 0, failed: 0 };

  printsToStdio() {
    return true;
  }

  onTestEnd(test, { status, duration, errors, retry }) {
    if (retry < test.retries && status !== 'passed' && status !== 'skipped') return;
    const isRight = status === test.expectedStatus;
    if (status !== 'skipped') this.#sum[isRight ? 'passed' : 'failed']++;
    const place = `${relative('.', test.location.file).replaceAll('\\', '/')}:${test.location.line}`;
    const error = stripVTControlCharacters(errors.map(({ stack, message }) => stack ?? message).join('\n\n'));
    report({
      name: test.titlePath().slice(3).join(' › '),
      place,
      ms: duration,
      status: status === 'skipped' ? 'skipped' : isRight ? 'passed' : 'failed',
      ...(error && { error }),
    });
  }

  onEnd() {
    console.log(`${this.#sum.passed} passed, ${this.#sum.failed} failed`);
  }
}
