/** Something that time has brought. */
export interface WorldEvent {
  readonly at: number;
  readonly type: string;
  readonly account: string | null;
  readonly summary: string;
}
