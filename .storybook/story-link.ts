/** The event that tells the seconds by which the story's clock was moved. */
export const clockMoved = 'nexmo/clock';

/** The address of a story, with its clock where it was moved: a page opened by it shows the same. */
export function linkTo(address: URL, clock: number): string {
  const others = (address.searchParams.get('globals') ?? '').split(';').filter((it) => it && !it.startsWith('clock:'));
  const globals = [...others, ...(clock > 0 ? [`clock:${clock}`] : [])].join(';');
  if (globals) address.searchParams.set('globals', globals);
  else address.searchParams.delete('globals');
  return address.href;
}
