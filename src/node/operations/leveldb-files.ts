/** Looks for damage in the files of a LevelDB folder that nobody has open. LevelDB itself is silent about it: it passes
 *  over damaged records of its log (whole batches are gone then), and reads do not look at checksums of tables.
 *  @source leveldb doc/log_format.md, doc/table_format.md */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32c } from "../../engine/wal/crc32c.js";
import { liveTables } from "./leveldb-manifest.js";
import { snappyUncompress } from "./snappy.js";

export interface FileDamage {
  readonly file: string;
  readonly offset: number;
  readonly problem: string;
}

const LOG_BLOCK_BYTES = 32_768;
const LOG_HEADER_BYTES = 7;
const FOOTER_BYTES = 48;
const TRAILER_BYTES = 5;
const TABLE_MAGIC = 0xdb4775248b80fb57n;
const CRC_MASK = 0xa282ead8;
const SNAPPY = 1;

function unmask(masked: number): number {
  const rotated = (masked - CRC_MASK) >>> 0;
  return ((rotated >>> 17) | (rotated << 15)) >>> 0;
}

/** The first place in a log at which a record is damaged although whole records follow; `torn` when none follow, as a
 *  crash leaves it. Undefined: every record is whole. */
export function logDamage(bytes: Uint8Array): { offset: number; problem: string; torn: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let bad: { offset: number; problem: string } | undefined;
  /** A record that began and has not ended. */
  let open = false;
  for (let at = 0; at < bytes.length; ) {
    const left = LOG_BLOCK_BYTES - (at % LOG_BLOCK_BYTES);
    if (left < LOG_HEADER_BYTES) {
      at += left;
      continue;
    }
    const problem = recordProblem(bytes, view, at, left);
    if (problem !== undefined) {
      bad ??= { offset: at, problem };
      open = false;
      // Where the record ends is as unsure as the rest of it: LevelDB goes on with the next block, and loses what lies
      // between.
      if (wholeRecordWithin(bytes, view, at + 1, at + left)) return { ...bad, torn: false };
      at += left;
      continue;
    }
    const type = bytes[at + 6]!;
    // The rest of a record whose beginning was damaged says nothing.
    if (bad !== undefined && (type === FULL || type === FIRST)) return { ...bad, torn: false };
    if (bad === undefined && (type === FULL || type === FIRST) === open) {
      return { offset: at, problem: "the parts of a record do not follow each other", torn: false };
    }
    open = type === FIRST || type === MIDDLE;
    at += LOG_HEADER_BYTES + view.getUint16(at + 4, true);
  }
  return bad && { ...bad, torn: true };
}

/** Whether a record begins anywhere in a part of a block. A checksum that fits by chance is one in four thousand million. */
function wholeRecordWithin(bytes: Uint8Array, view: DataView, from: number, end: number): boolean {
  for (let at = from; at + LOG_HEADER_BYTES < Math.min(end, bytes.length); at++) {
    const type = bytes[at + 6]!;
    if (type !== FULL && type !== FIRST) continue;
    if (recordProblem(bytes, view, at, end - at) === undefined) return true;
  }
  return false;
}

const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

function recordProblem(bytes: Uint8Array, view: DataView, at: number, left: number): string | undefined {
  if (at + LOG_HEADER_BYTES > bytes.length) return "a record is cut off";
  const length = view.getUint16(at + 4, true);
  const type = bytes[at + 6]!;
  if (LOG_HEADER_BYTES + length > left) return "a record is longer than its block";
  if (at + LOG_HEADER_BYTES + length > bytes.length) return "a record is cut off";
  if (type < FULL || type > LAST) return `a record has type ${type}`;
  const crc = crc32c(bytes.subarray(at + 6, at + LOG_HEADER_BYTES + length));
  return crc === unmask(view.getUint32(at, true)) ? undefined : "a record does not match its checksum";
}

/** What is wrong with the logs of a folder; a tail that a crash tore off the newest one is not. */
export function logFilesDamage(folder: string): FileDamage | undefined {
  if (!existsSync(folder)) return undefined;
  const logs = readdirSync(folder).filter((name) => /^[0-9]+\.log$/.test(name));
  logs.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  for (const [i, name] of logs.entries()) {
    const damage = logDamage(readFileSync(join(folder, name)));
    if (damage === undefined || (damage.torn && i === logs.length - 1)) continue;
    return { file: name, offset: damage.offset, problem: damage.problem };
  }
  return undefined;
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

/** Reads numbers of seven bits a byte. */
class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new Error("a number is cut off");
  }

  handle(): Handle {
    return { offset: this.varint(), size: this.varint() };
  }
}

/** What is wrong with a table; undefined when every block matches its checksum. */
export function tableDamage(bytes: Uint8Array): { offset: number; problem: string } | undefined {
  const footerAt = bytes.length - FOOTER_BYTES;
  if (footerAt < 0) return { offset: 0, problem: "the table is cut off" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getBigUint64(bytes.length - 8, true) !== TABLE_MAGIC) {
    return { offset: footerAt, problem: "the table does not end as tables do" };
  }
  let at: Handle = { offset: footerAt, size: 0 };
  try {
    const footer = new Cursor(bytes.subarray(footerAt));
    const directories = [footer.handle(), footer.handle()];
    for (const directory of directories) {
      at = directory;
      for (const handle of handlesOf(blockAt(bytes, view, directory))) {
        at = handle;
        checkBlock(bytes, view, handle);
      }
    }
    return undefined;
  } catch (error) {
    return { offset: at.offset, problem: (error as Error).message };
  }
}

function checkBlock(bytes: Uint8Array, view: DataView, { offset, size }: Handle): void {
  if (offset + size + TRAILER_BYTES > bytes.length) throw new Error("a block lies behind the end of the table");
  const crc = crc32c(bytes.subarray(offset, offset + size + 1));
  if (crc !== unmask(view.getUint32(offset + size + 1, true))) throw new Error("a block does not match its checksum");
}

function blockAt(bytes: Uint8Array, view: DataView, handle: Handle): Uint8Array {
  checkBlock(bytes, view, handle);
  const block = bytes.subarray(handle.offset, handle.offset + handle.size);
  return bytes[handle.offset + handle.size] === SNAPPY ? snappyUncompress(block) : block;
}

/** The places that the entries of a directory block point to. */
function handlesOf(block: Uint8Array): Handle[] {
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  if (block.length < 4) throw new Error("a block is cut off");
  const end = block.length - 4 * (1 + view.getUint32(block.length - 4, true));
  if (end < 0) throw new Error("a block is cut off");
  const handles: Handle[] = [];
  const cursor = new Cursor(block);
  while (cursor.at < end) {
    cursor.varint();
    const keyBytes = cursor.varint();
    const valueBytes = cursor.varint();
    const valueAt = cursor.at + keyBytes;
    handles.push(new Cursor(block, valueAt).handle());
    cursor.at = valueAt + valueBytes;
  }
  return handles;
}

/** Reads every file of a folder and compares all of it with its checksums.
 *  @param onFile told of each table before it is read: for showing progress */
export function filesDamage(folder: string, onFile: (name: string) => void = () => undefined): FileDamage[] {
  const found: FileDamage[] = [];
  const log = logFilesDamage(folder);
  if (log !== undefined) found.push(log);
  let live: ReadonlySet<number>;
  try {
    live = liveTables(folder);
  } catch (error) {
    return [...found, { file: "MANIFEST", offset: 0, problem: (error as Error).message }];
  }
  for (const number of live) {
    const names = [".ldb", ".sst"].map((ending) => `${String(number).padStart(6, "0")}${ending}`);
    if (!names.some((name) => existsSync(join(folder, name)))) {
      found.push({ file: names[0]!, offset: 0, problem: "the table is missing" });
    }
  }
  for (const name of readdirSync(folder).sort()) {
    onFile(name);
    if (/^MANIFEST-[0-9]+$/.test(name)) {
      const damage = logDamage(readFileSync(join(folder, name)));
      if (damage !== undefined) found.push({ file: name, offset: damage.offset, problem: damage.problem });
    }
    if (!/^[0-9]+\.(ldb|sst)$/.test(name) || !live.has(Number.parseInt(name, 10))) continue;
    const damage = tableDamage(readFileSync(join(folder, name)));
    if (damage !== undefined) found.push({ file: name, ...damage });
  }
  return found;
}
