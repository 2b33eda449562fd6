/** Thrown when a backend fails a requirement. Holds the expected and the actual value, never a secret. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
  constructor(
    readonly what: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${what}: expected ${expected}, got ${got}`);
  }
}

/** Thrown when a backend lacks a route of the mock's own control. Its message is that route. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}
