/** Archives of a few plain files: the ustar form, as Go's archive/tar writes it and reads it. */
import { concatBytes, EMPTY_BYTES } from "../types/bytes.js";

const BLOCK_BYTES = 512;
/** What pads a file to whole blocks. */
const PADDING = new Uint8Array(BLOCK_BYTES);
const SIZE_MAX = 0o77777777777;

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands before a file's bytes. @throws Error when name or size do not fit */
function header({ name, bytes }: ArchiveFile): Uint8Array {
  const block = Buffer.alloc(BLOCK_BYTES);
  if (Buffer.byteLength(name) > 100 || bytes.length > SIZE_MAX) throw new Error(`${name} does not fit into an archive`);
  block.write(name, 0);
  const octal = (value: number, at: number, length: number): void => {
    block.write(value.toString(8).padStart(length - 1, "0"), at);
  };
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(bytes.length, 124, 12);
  octal(0, 136, 12);
  block.fill(" ", 148, 156);
  block.write("0", 156);
  block.write("ustar\u000000", 257, "latin1");
  const sum = block.reduce((a, b) => a + b, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148, "latin1");
  return new Uint8Array(block);
}

/** The bytes of an archive, piece by piece. */
export async function* archive(files: AsyncIterable<ArchiveFile>): AsyncIterable<Uint8Array> {
  for await (const file of files) {
    yield header(file);
    yield file.bytes;
    yield PADDING.subarray(0, (BLOCK_BYTES - (file.bytes.length % BLOCK_BYTES)) % BLOCK_BYTES);
  }
  yield new Uint8Array(2 * BLOCK_BYTES);
}

function number(block: Uint8Array, at: number, length: number): number {
  const text = Buffer.from(block.subarray(at, at + length))
    .toString("latin1")
    .replace(/[\0 ]+$/, "")
    .trim();
  if (!/^[0-7]+$/.test(text)) throw new Error("the archive has a header that does not read");
  return Number.parseInt(text, 8);
}

/** The files of an archive as they come. What is no plain file is passed over.
 *  @param bytesMax of one file
 *  @throws Error when it is none, or a file is larger */
export async function* unarchive(pieces: AsyncIterable<Uint8Array>, bytesMax: number): AsyncIterable<ArchiveFile> {
  let rest: Uint8Array = EMPTY_BYTES;
  let open: { readonly name: string; readonly size: number; readonly plain: boolean } | undefined;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    // Large files come in many pieces: they are put together once.
    parts.push(piece);
    size += piece.length;
    const wanted = open === undefined ? BLOCK_BYTES : Math.ceil(open.size / BLOCK_BYTES) * BLOCK_BYTES;
    if (rest.length + size < wanted) continue;
    rest = concatBytes(rest, ...parts);
    parts = [];
    size = 0;
    for (;;) {
      if (open === undefined) {
        if (rest.length < BLOCK_BYTES) break;
        const block = rest.subarray(0, BLOCK_BYTES);
        rest = rest.subarray(BLOCK_BYTES);
        if (block.every((b) => b === 0)) continue;
        if (Buffer.from(block.subarray(257, 262)).toString("latin1") !== "ustar") throw new Error("this is no archive");
        const end = block.indexOf(0);
        const name = Buffer.from(block.subarray(0, Math.min(end < 0 ? 100 : end, 100))).toString("utf8");
        const bytes = number(block, 124, 12);
        if (bytes > bytesMax) throw new Error(`the archive has a file of ${bytes} bytes, the most are ${bytesMax}`);
        const kind = block[156]!;
        open = { name, size: bytes, plain: kind === 0 || kind === 0x30 };
      }
      const padded = Math.ceil(open.size / BLOCK_BYTES) * BLOCK_BYTES;
      if (rest.length < padded) break;
      if (open.plain) yield { name: open.name, bytes: rest.slice(0, open.size) };
      rest = rest.subarray(padded);
      open = undefined;
    }
  }
  if (open !== undefined || rest.length + size > 0) throw new Error("the archive is cut short");
}
