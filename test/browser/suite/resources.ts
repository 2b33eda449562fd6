/** Counts leaks: listeners on objects that outlive an element, and repeating timers. */
export function watchResources() {
  const held = new Map<string, string>();
  const targets = new Map<EventTarget, number>();
  const heard = new Map<unknown, number>();
  const number = <T>(known: Map<T, number>, it: T) => known.get(it) ?? (known.set(it, known.size), known.size - 1);

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { setInterval, clearInterval } = window;
  const name = (target: EventTarget, type: string, listener: unknown) =>
    `${number(targets, target)} ${type} ${number(heard, listener)}`;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    if (target instanceof AbortSignal || (target instanceof Element && target !== document.documentElement)) return;
    const id = name(target, type, listener);
    held.set(id, `${target.constructor.name} “${type}”`);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) addEventListener.call(signal, 'abort', () => held.delete(id), { once: true });
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    removeEventListener.call(this ?? window, type, listener, options);
    held.delete(name(this ?? window, type, listener));
  };
  window.setInterval = ((...all: Parameters<typeof setInterval>) => {
    const id = setInterval(...all);
    held.set(`timer ${id}`, 'a timer');
    return id;
  }) as typeof setInterval;
  window.clearInterval = (id) => {
    clearInterval(id);
    held.delete(`timer ${id}`);
  };

  return {
    get left() {
      return [...held.values()];
    },
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(window, { setInterval, clearInterval });
    },
  };
}
