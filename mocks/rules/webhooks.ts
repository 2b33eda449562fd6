/** The answer of a web address. `status` is null if no answer comes. */
export interface Reply {
  readonly live: boolean;
  readonly status: number | null;
  readonly milliseconds: number;
  readonly body: string;
}

const replies: Readonly<Record<string, Reply>> = {
  live: { live: true, status: 200, milliseconds: 90, body: 'OK' },
  slow: { live: true, status: 200, milliseconds: 9000, body: 'OK' },
  down: { live: false, status: null, milliseconds: 30_000, body: '' },
  broken: { live: false, status: 500, milliseconds: 120, body: 'Internal Server Error' },
};
const unknown: Reply = {
  live: false,
  status: null,
  milliseconds: 0,
  body: 'This mock calls nobody unless it is told to: it knows …/live, …/slow, …/down.',
};

/** The simulated answer of an address that the mock knows by the end of its path; undefined for all others. */
export function simulatedReply(url: string): Reply | undefined {
  const [, name = ''] = /\/(live|slow|down|broken)\/?(?:[?#]|$)/.exec(url) ?? [];
  return replies[name];
}

/** The result of a test of an address, which is simulated: nothing is called (docs/rules.md#number-settings). */
export const replyOf = (url: string): Reply => simulatedReply(url) ?? unknown;

/** True if an address is known not to answer; unknown addresses are assumed to answer. */
export const isDown = (url: string): boolean => simulatedReply(url)?.live === false;
