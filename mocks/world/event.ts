/** An event that happened by time. */
export interface WorldEvent {
  readonly at: number;
  readonly type: string;
  readonly account: string | null;
  readonly summary: string;
}
