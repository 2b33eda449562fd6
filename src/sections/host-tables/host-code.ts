import { reportDeclaration } from '../../core/developer-warnings.js';

/**
 * The answer of a function of the host's, if it is a right one. A wrong answer and a thrown error are told in the console, and take
 * nothing down.
 */
export function asked<T>(
  host: Element,
  name: string,
  ask: () => unknown,
  isRight: (answer: unknown) => answer is T,
  right: string,
) {
  try {
    const answer = ask();
    if (isRight(answer)) return answer;
    reportDeclaration(host, `${name} must return ${right}.`);
  } catch (error) {
    reportDeclaration(host, `${name} has thrown.`, error);
  }
  return undefined;
}
