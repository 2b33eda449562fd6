type Bytes = Uint8Array<ArrayBuffer>;

const lineEnd = 10;

/** The lines of a text that comes in chunks of bytes. */
export class SnapshotLines {
  /** The parts of a line of which the end has not come. */
  #parts: Bytes[] = [];

  /** The lines that end in a chunk. */
  *in(chunk: Bytes): Iterable<Bytes> {
    let from = 0;
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      this.#parts.push(chunk.subarray(from, end));
      from = end + 1;
      yield this.rest();
    }
    if (from < chunk.length) this.#parts.push(chunk.subarray(from));
  }

  /** Takes what there is of the line that has no end yet. */
  rest(): Bytes {
    const parts = this.#parts;
    this.#parts = [];
    return parts.length === 1 ? parts[0]! : joined(parts);
  }
}

export function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const encoder = new TextEncoder();

/** The lines of a whole text as bytes. */
export function* linesIn(text: string | Bytes): Iterable<Bytes> {
  const isText = typeof text === 'string';
  for (let [from, end] = [0, 0]; end >= 0; from = end + 1) {
    end = isText ? text.indexOf('\n', from) : text.indexOf(lineEnd, from);
    const to = end < 0 ? text.length : end;
    yield isText ? encoder.encode(text.slice(from, to)) : text.subarray(from, to);
  }
}
