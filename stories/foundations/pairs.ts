/** Colours that meet on screen: the drawn one, its background, and whether it is text or the edge of a control. */
export interface Pair {
  readonly of: string;
  readonly on: string;
  readonly kind: 'words' | 'edge';
}

const words = ['text', 'muted', 'link', 'danger', 'good', 'warn'];

export const pairs: readonly Pair[] = [
  ...['surface', 'canvas', 'raised'].flatMap((on) => [
    ...words.map((of) => ({ of, on, kind: 'words' }) as const),
    { of: 'edge', on, kind: 'edge' } as const,
  ]),
  ...['danger', 'good', 'warn'].map((of) => ({ of, on: `${of}-soft`, kind: 'words' }) as const),
  { of: 'link', on: 'info-soft', kind: 'words' },
  { of: 'muted', on: 'neutral-soft', kind: 'words' },
  ...['info', 'danger', 'good', 'warn', 'neutral'].map((on) => ({ of: 'text', on: `${on}-soft`, kind: 'words' }) as const),
  ...['accent', 'danger'].map((on) => ({ of: `on-${on}`, on, kind: 'words' }) as const),
];

/** The contrast that WCAG 2.2 requires: AA, or AAA for words when more contrast is wanted. */
export const least = ({ kind }: Pair, more: boolean): number => (kind === 'words' ? (more ? 7 : 4.5) : more ? 4.5 : 3);
