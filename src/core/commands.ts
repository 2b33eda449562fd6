/** The actions of an element, each by the command that the page gives. */
export type Commands = Readonly<Record<`--${string}`, () => unknown>>;

/** The event of a button with `commandfor` and `command` (HTML, invoker commands). */
interface CommandEvent extends Event {
  readonly command: keyof Commands;
}

/** Lets buttons of the page act on an element, without any script: `<button commandfor="money" command="--reload">`. */
export function obey(element: HTMLElement, commands: Commands): void {
  element.addEventListener('command', (event) => commands[(event as CommandEvent).command]?.());
}
