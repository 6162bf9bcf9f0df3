import type { AppendFile, FileFolder } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import type { UnixTime } from "../../types/rfc3339.js";
import {
  encodeWalRecord,
  readWalRecord,
  type TimedWalMessage,
  type WalMessage,
  type WalMessageCheck,
} from "./wal-record.js";

/** Size at which the head is put aside under a number, and size of all files from which on the oldest are removed.
 *  @source cometbft libs/autofile/group.go */
const HEAD_BYTES_MAX = 10 * 1024 * 1024;
const TOTAL_BYTES_MAX = 1024 * 1024 * 1024;

const NUMBERED = /^(.+)\.([0-9]{3,})$/;

export interface WalOptions {
  readonly folder: FileFolder;
  /** Name of the head file, "wal". */
  readonly name: string;
  readonly now: () => UnixTime;
  readonly check: WalMessageCheck;
  readonly log: Logger;
  readonly headBytesMax?: number;
  readonly totalBytesMax?: number;
}

export interface WalDamage {
  readonly file: string;
  readonly offset: number;
  readonly error: string;
}

export type WalSearch =
  | { readonly found: false }
  /** What stands behind the mark, up to the end or to the first damaged record. */
  | { readonly found: true; readonly entries: readonly TimedWalMessage[]; readonly damage: WalDamage | undefined };

/** The write-ahead log of consensus: every message is appended before it is acted on, and what this node itself signs is
 *  on the disk before anybody sees it. One file "wal" grows; full ones are put aside as wal.000, wal.001, …
 *  A tail that a crash left torn is cut off when the log is opened (a copy stays as wal.CORRUPTED). */
export class Wal {
  private file: AppendFile;
  /** The number that the head gets when it is put aside. */
  private headIndex: number;
  /** Bytes of the numbered files that are there, by number. */
  private readonly sizes: Map<number, number>;
  private work: Promise<void> = Promise.resolve();
  /** Records that arrived while the head is being put aside. */
  private held: Uint8Array[] | undefined;
  private readonly headBytesMax: number;
  private readonly totalBytesMax: number;

  private constructor(
    private readonly options: WalOptions,
    file: AppendFile,
    sizes: Map<number, number>,
  ) {
    this.file = file;
    this.sizes = sizes;
    this.headIndex = sizes.size === 0 ? 0 : Math.max(...sizes.keys()) + 1;
    this.headBytesMax = options.headBytesMax ?? HEAD_BYTES_MAX;
    this.totalBytesMax = options.totalBytesMax ?? TOTAL_BYTES_MAX;
  }

  /** Opens or begins the log. A new one starts with the mark of height 0. */
  static async open(options: WalOptions): Promise<Wal> {
    const { folder, name } = options;
    await cutTornTail(options);
    const sizes = new Map<number, number>();
    for (const file of folder.list()) {
      const [, base, digits] = NUMBERED.exec(file) ?? [];
      if (base !== name || digits === undefined) continue;
      const numbered = folder.openAppend(file);
      sizes.set(Number(digits), numbered.size);
      await numbered.close();
    }
    const wal = new Wal(options, folder.openAppend(name), sizes);
    if (wal.file.size === 0 && sizes.size === 0) {
      wal.append({ kind: "endHeight", value: { height: 0n } }, options.now());
      await wal.sync();
    }
    return wal;
  }

  /** Hands a message to the operating system; `sync` brings it to the disk.
   *  @throws Error when the disk refuses; nothing was appended then */
  append(message: WalMessage, time: UnixTime): void {
    const record = encodeWalRecord(time, message);
    if (this.held !== undefined) this.held.push(record);
    else this.file.append(record);
  }

  /** Returns when all that was appended before is on the disk. */
  sync(): Promise<void> {
    const done = this.work.then(async () => {
      await this.file.flush();
      if (this.file.size >= this.headBytesMax) await this.rotate();
    });
    this.work = done.catch(() => undefined);
    return done;
  }

  private async rotate(): Promise<void> {
    const { folder, name, log } = this.options;
    const held: Uint8Array[] = [];
    this.held = held;
    const index = this.headIndex;
    this.sizes.set(index, this.file.size);
    await this.file.close();
    await folder.rename(name, numbered(name, index));
    this.headIndex = index + 1;
    this.file = folder.openAppend(name);
    this.held = undefined;
    for (const record of held) this.file.append(record);
    let total = [...this.sizes.values()].reduce((a, b) => a + b, this.file.size);
    for (const old of [...this.sizes.keys()].sort((a, b) => a - b)) {
      if (total <= this.totalBytesMax) break;
      await folder.remove(numbered(name, old));
      total -= this.sizes.get(old)!;
      this.sizes.delete(old);
      log.debug("removed an old part of the consensus log", { file: numbered(name, old) });
    }
  }

  private parts(): { file: string; head: boolean }[] {
    const { name } = this.options;
    const numbers = [...this.sizes.keys()].sort((a, b) => a - b);
    return [...numbers.map((i) => ({ file: numbered(name, i), head: false })), { file: name, head: true }];
  }

  private read(file: string): Uint8Array {
    return this.options.folder.read(file) ?? new Uint8Array(0);
  }

  /** Looks for the mark that ends `height`, from the newest part backwards. Damage in front of it is passed over. */
  search(height: bigint): WalSearch {
    const parts = this.parts();
    for (let p = parts.length - 1; p >= 0; p--) {
      const bytes = this.read(parts[p]!.file);
      let behind: number | undefined;
      let lastMark: bigint | undefined;
      let damaged = 0;
      let firstDamage: { readonly offset: number; readonly error: string } | undefined;
      for (let offset = 0; ; ) {
        const reading = readWalRecord(bytes, offset, this.options.check);
        if (reading.kind === "end") break;
        if (reading.kind === "damage") {
          damaged++;
          firstDamage ??= { offset, error: reading.error };
          offset = reading.next;
          continue;
        }
        offset = reading.next;
        const { message } = reading.entry;
        if (message.kind !== "endHeight") continue;
        lastMark = message.value.height;
        if (lastMark === height) behind = offset;
      }
      if (firstDamage !== undefined) {
        this.options.log.warn("passed over damaged records of the consensus log", {
          file: parts[p]!.file,
          records: damaged,
          ...firstDamage,
        });
      }
      if (behind !== undefined) return this.collect(bytes, behind, parts, p);
      if (lastMark !== undefined && lastMark > 0n && lastMark < height) break;
    }
    return { found: false };
  }

  private collect(bytes: Uint8Array, from: number, parts: readonly { file: string }[], p: number): WalSearch {
    const entries: TimedWalMessage[] = [];
    let offset = from;
    for (let part = p, content = bytes; ; ) {
      const reading = readWalRecord(content, offset, this.options.check);
      if (reading.kind === "damage") {
        return { found: true, entries, damage: { file: parts[part]!.file, offset, error: reading.error } };
      }
      if (reading.kind === "record") {
        entries.push(reading.entry);
        offset = reading.next;
        continue;
      }
      part++;
      if (part === parts.length) return { found: true, entries, damage: undefined };
      content = this.read(parts[part]!.file);
      offset = 0;
    }
  }

  /** Cuts the log off in front of the damage. What is cut stays beside it in files that end in .CORRUPTED. */
  async repair(damage: WalDamage): Promise<void> {
    const { folder, name, log } = this.options;
    await this.file.close();
    const parts = this.parts();
    const first = parts.findIndex((part) => part.file === damage.file);
    for (const { file, head } of parts.slice(first)) {
      await folder.replace(`${file}.CORRUPTED`, this.read(file));
      if (file === damage.file) {
        await folder.truncate(file, damage.offset);
        if (!head) this.sizes.set(numberOf(file), damage.offset);
      } else if (head) {
        await folder.truncate(file, 0);
      } else {
        await folder.remove(file);
        this.sizes.delete(numberOf(file));
      }
    }
    this.file = folder.openAppend(name);
    log.warn("cut the consensus log in front of a damaged record; the rest is kept beside it", { ...damage });
  }

  async close(): Promise<void> {
    await this.work;
    await this.file.flush();
    await this.file.close();
  }
}

function numbered(name: string, index: number): string {
  return `${name}.${String(index).padStart(3, "0")}`;
}

function numberOf(file: string): number {
  return Number(NUMBERED.exec(file)![2]);
}

/** A crash can leave a part of a record, or zeros, at the end of the head: behind those no later record could be read. */
async function cutTornTail({ folder, name, check, log }: WalOptions): Promise<void> {
  const bytes = folder.read(name);
  if (bytes === undefined) return;
  let whole = 0;
  let error = "";
  for (let offset = 0; ; ) {
    const reading = readWalRecord(bytes, offset, check);
    if (reading.kind === "end") break;
    offset = reading.next;
    if (reading.kind === "record") whole = offset;
    else if (error === "" || whole > 0) error = reading.error;
  }
  if (whole === bytes.length) return;
  await folder.replace(`${name}.CORRUPTED`, bytes);
  await folder.truncate(name, whole);
  log.warn("cut a torn tail off the consensus log; the file as it was is kept beside it", {
    file: name,
    bytes: bytes.length - whole,
    error,
  });
}
