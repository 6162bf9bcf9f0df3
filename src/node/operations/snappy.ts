const LITERAL = 0;
const COPY_1 = 1;
const COPY_2 = 2;
/** No block of a table is larger; a damaged length must not reserve memory without end. */
const BYTES_MAX = 64 << 20;

/** The bytes that Snappy compressed. @throws Error when they are not what Snappy writes
 *  @source google/snappy format_description.txt */
export function snappyUncompress(input: Uint8Array): Uint8Array {
  const fail = (): never => {
    throw new Error("compressed bytes do not decompress");
  };
  let at = 0;
  let length = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = input[at++] ?? fail();
    length += (byte & 127) * scale;
    if (byte < 128) break;
    if (scale > BYTES_MAX) fail();
  }
  if (length > BYTES_MAX) fail();
  const out = new Uint8Array(length);
  let filled = 0;
  const number = (bytes: number): number => {
    if (at + bytes > input.length) fail();
    let value = 0;
    for (let i = 0; i < bytes; i++) value += input[at + i]! * 256 ** i;
    at += bytes;
    return value;
  };
  while (at < input.length) {
    const tag = input[at++]!;
    const kind = tag & 3;
    if (kind === LITERAL) {
      const short = tag >> 2;
      const bytes = 1 + (short < 60 ? short : number(short - 59));
      if (at + bytes > input.length || filled + bytes > length) fail();
      out.set(input.subarray(at, at + bytes), filled);
      at += bytes;
      filled += bytes;
      continue;
    }
    const bytes = kind === COPY_1 ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const back = kind === COPY_1 ? (tag >> 5) * 256 + number(1) : number(kind === COPY_2 ? 2 : 4);
    if (back === 0 || back > filled || filled + bytes > length) fail();
    // Byte by byte: a copy may reach into what it is writing.
    for (let i = 0; i < bytes; i++, filled++) out[filled] = out[filled - back]!;
  }
  if (filled !== length) fail();
  return out;
}
