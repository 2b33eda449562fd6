/** A backend does something else. Holds what was asked for and what came, never a secret. */
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
