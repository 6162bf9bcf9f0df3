/** Which tables a LevelDB folder really consists of. A process that dies while it makes a table leaves a part of one behind
 *  that nothing refers to: LevelDB removes it at the next start, and it is no damage.
 *  @source leveldb doc/impl.md, db/version_edit.cc */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const LOG_BLOCK_BYTES = 32_768;
const LOG_HEADER_BYTES = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** The records of a log whose checksums were found right. */
function* recordsOf(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let parts: Uint8Array[] = [];
  for (let at = 0; at + LOG_HEADER_BYTES <= bytes.length; ) {
    const left = LOG_BLOCK_BYTES - (at % LOG_BLOCK_BYTES);
    if (left < LOG_HEADER_BYTES) {
      at += left;
      continue;
    }
    const end = at + LOG_HEADER_BYTES + view.getUint16(at + 4, true);
    if (end > bytes.length) return;
    const type = bytes[at + 6]!;
    if (type === FULL || type === FIRST) parts = [];
    parts.push(bytes.subarray(at + LOG_HEADER_BYTES, end));
    if (type === FULL || type === LAST) yield Buffer.concat(parts);
    at = end;
  }
}

class Fields {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 63; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error("a version edit is cut off");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new Error("a version edit holds an endless number");
  }

  skipBytes(): void {
    const length = this.varint();
    this.at += length;
  }
}

/** Applies one version edit to the set of live tables. @throws Error on a field that no LevelDB writes */
function applyEdit(edit: Uint8Array, live: Set<number>): void {
  const fields = new Fields(edit);
  while (fields.more) {
    const tag = fields.varint();
    switch (tag) {
      case 1:
        fields.skipBytes();
        break;
      case 2:
      case 3:
      case 4:
      case 9:
        fields.varint();
        break;
      case 5:
        fields.varint();
        fields.skipBytes();
        break;
      case 6:
        fields.varint();
        live.delete(fields.varint());
        break;
      case 7: {
        fields.varint();
        const number = fields.varint();
        fields.varint();
        fields.skipBytes();
        fields.skipBytes();
        live.add(number);
        break;
      }
      default:
        throw new Error(`a version edit has a field ${tag}`);
    }
  }
}

/** Numbers of the tables that the newest version refers to. @throws Error when CURRENT or its MANIFEST cannot be read */
export function liveTables(folder: string): ReadonlySet<number> {
  const manifest = readFileSync(join(folder, "CURRENT"), "utf8").trim();
  const live = new Set<number>();
  for (const edit of recordsOf(readFileSync(join(folder, manifest)))) applyEdit(edit, live);
  return live;
}
