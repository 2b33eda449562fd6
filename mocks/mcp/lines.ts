/** A line of a stream; undefined for one that was too long, of which nothing is kept. */
export type Line = string | undefined;

/** The lines of a stream of bytes. A line that is longer than `most` bytes is thrown away as it comes. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let size = 0;
  const keep = (bytes: Uint8Array) => {
    size += bytes.length;
    kept = size > most ? [] : [...kept, bytes];
  };
  const taken = (): Line => {
    const line = size > most ? undefined : Buffer.concat(kept).toString('utf8');
    [kept, size] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield taken();
}
