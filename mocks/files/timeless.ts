const [endRecord, inDirectory] = [0x06054b50, 0x02014b50];
/** 1 January 1980, the earliest time that a zip file can hold. */
const epoch = 0x00210000;

/** The same zip file without its times of creation, so that the same content gives the same bytes. */
export function timeless(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  let end = copy.length - 22;
  while (view.getUint32(end, true) !== endRecord) end--;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === inDirectory) {
    view.setUint32(at + 12, epoch, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, epoch, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}
