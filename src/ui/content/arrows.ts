/** The step that a key stands for in something that runs as one reads: forward, back, or none. */
export function stepOf(key: string, along: Element): -1 | 0 | 1 {
  const forward = getComputedStyle(along).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === forward ? 1 : key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
}
