import { second } from '../time/durations.js';
import type { VerificationStep } from '../world/verification-entities.js';

type Step = readonly [channel: VerificationStep['channel'], seconds: number];

/** The workflows by their numbers: what is tried, and how long it is waited for (docs/rules.md#verifications). */
const workflows: Readonly<Record<string, readonly Step[]>> = {
  1: [['sms', 125], ['voice', 180], ['voice', 300]],
  2: [['sms', 125], ['sms', 180], ['voice', 300]],
  3: [['voice', 150], ['voice', 150]],
  4: [['sms', 120], ['sms', 180]],
  5: [['sms', 120], ['voice', 180]],
  6: [['sms', 300]],
  7: [['voice', 300]],
}; // prettier-ignore

/** Seconds for which a code counts unless told. */
const usualExpiry = 300;

/** Wishes for the times of a verification, in seconds. */
export interface Timing {
  readonly expiry: number | undefined;
  readonly wait: number | undefined;
}

export interface Workflow {
  readonly steps: readonly Pick<VerificationStep, 'channel' | 'wait'>[];
  /** Milliseconds for which a code counts. */
  readonly codeLasts: number;
}

/**
 * The steps of a workflow with the wished times; undefined for a number that none has. A code counts for a whole number of waits: if
 * both are wished and do not agree, it counts for one.
 */
export function workflowOf(number: string, { expiry, wait }: Timing): Workflow | undefined {
  const steps = Object.hasOwn(workflows, number) ? workflows[number]! : undefined;
  if (!steps) return undefined;
  const lasts = expiry !== undefined && wait !== undefined && expiry % wait !== 0 ? wait : (expiry ?? usualExpiry);
  // A single step ends with its code.
  const waitOf = (usual: number) => (steps.length === 1 ? (expiry ?? wait ?? usual) : (wait ?? usual));
  return { steps: steps.map(([channel, usual]) => ({ channel, wait: waitOf(usual) * second })), codeLasts: lasts * second };
}
