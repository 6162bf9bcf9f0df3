/** The case file: records that are only ever added, each sealed under its subject's key and chained to the one before.
 *
 *  A folder holds `records.jsonl`, `head.json` (where it ends, authenticated) and `keys/`. Whoever cuts, changes or reorders
 *  records without the keys is found out by the chain of hashes and by the head; whoever has the keys is, by the anchors. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { LockedError, lockFolder } from "../../adapters/process-lock.js";
import { merkleRoot } from "../../crypto/merkle.js";
import { bytesEqual, fromHex, toHex } from "../../types/bytes.js";
import type { KeyProvider } from "./key-provider.js";
import {
  type CaseRecord,
  keyed,
  NO_RECORD,
  openRecord,
  parseRecordLine,
  RECORD_BYTES_MAX,
  recordHash,
  recordLine,
  type SealedRecord,
  sealRecord,
} from "./record.js";
import { type ErasedKey, SubjectKeys } from "./subject-keys.js";

const CHUNK_BYTES = 256 * 1024;
const LINE_BYTES_MAX = 2 * RECORD_BYTES_MAX;
const LOCK_ATTEMPTS = 100;
const LOCK_PAUSE_MS = 50;
const FAULTS_MAX = 20;

export class CaseFileError extends Error {
  override name = "CaseFileError";
}

export interface Stored {
  readonly record: SealedRecord;
  /** undefined when its key was destroyed. */
  readonly content: CaseRecord | undefined;
}

/** What `anchor` writes down. */
export interface AnchorNote {
  readonly sequence: string;
  readonly first: number;
  readonly last: number;
  readonly merkle_root: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly auditor: string;
}

export interface CheckedFile {
  readonly records: number;
  readonly head: Uint8Array;
  readonly erased: number;
  readonly anchors: readonly AnchorNote[];
  /** Each begins with the record or line that it is about. */
  readonly faults: readonly string[];
  readonly hashes: readonly Uint8Array[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** Where the next one begins. */
  readonly end: number;
  readonly whole: boolean;
}

export class CaseFile {
  private readonly path: string;
  private readonly headPath: string;
  readonly keys: SubjectKeys;

  private constructor(
    readonly folder: string,
    provider: KeyProvider,
    private readonly now: () => Date,
  ) {
    this.path = join(folder, "records.jsonl");
    this.headPath = join(folder, "head.json");
    this.keys = new SubjectKeys(join(folder, "keys"), provider);
  }

  /** @param make whether a folder that is not there is made */
  static async open(
    folder: string,
    provider: KeyProvider,
    make: boolean,
    now: () => Date = () => new Date(),
  ): Promise<CaseFile> {
    if (!make && !existsSync(folder)) throw new CaseFileError(`${folder}: there is no case file`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = new CaseFile(folder, provider, now);
    await file.keys.init(!existsSync(file.path));
    return file;
  }

  /** In bytes: grows with every record. */
  size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0;
  }

  /** Adds a record; when this returns it is on the disk. @throws CaseFileError when the file is damaged */
  append(kind: string, subject: string, data: unknown): Promise<SealedRecord> {
    return this.exclusively(() => this.write(kind, subject, data));
  }

  /** Destroys the subject's key, and writes down that it did. Done twice, it is done once. */
  erase(subject: string): Promise<ErasedKey> {
    return this.exclusively(async () => {
      const erased = await this.keys.commitmentOf(subject);
      if (erased === undefined) throw new CaseFileError("there are no records of this subject");
      const had = this.keys.state(erased.id) === "there";
      await this.keys.destroy(subject);
      if (had) await this.write("erasure", "", { key: erased.id, commitment: toHex(erased.commitment) });
      return erased;
    });
  }

  /** Wraps all keys anew under a new master key, and forgets the old ones. */
  rotateKeys(provider: KeyProvider): Promise<{ readonly current: string; readonly keys: number }> {
    return this.exclusively(async () => {
      const current = await provider.rotate();
      const keys = await this.keys.rewrap();
      await provider.retireOld();
      return { current, keys };
    });
  }

  /** Records in their order, opened where the key is there. @throws CaseFileError at the first that is damaged */
  async *records(): AsyncIterable<Stored> {
    let previous: Uint8Array = NO_RECORD;
    let sequence = 0;
    for (const line of this.lines()) {
      const record = line.whole ? parseRecordLine(line.text) : undefined;
      const fault = record === undefined ? "is no record" : linkFault(record, sequence, previous);
      if (record === undefined || fault !== undefined) throw new CaseFileError(`${this.path}:${line.number}: ${fault}`);
      sequence = record.sequence;
      previous = record.hash;
      const key = await this.keys.find(record.keyId);
      const content = key === undefined ? undefined : openRecord(record, key);
      if (key !== undefined && content === undefined) {
        throw new CaseFileError(
          `${this.path}:${line.number}: record ${sequence} does not open under its key: it was changed`,
        );
      }
      yield { record, content };
    }
  }

  /** Everything that can be known without the chain. Damage is told, not thrown. */
  async verify(): Promise<CheckedFile> {
    const faults: string[] = [];
    const tell = (fault: string): void => {
      if (faults.length < FAULTS_MAX) faults.push(fault);
    };
    const hashes: Uint8Array[] = [];
    const anchors: AnchorNote[] = [];
    const erasedKeys = new Set<string>();
    const closed: SealedRecord[] = [];
    let previous: Uint8Array = NO_RECORD;
    let sequence = 0;
    for (const line of this.lines()) {
      const where = `line ${line.number}`;
      if (!line.whole) {
        tell(`${where}: the last record is cut off`);
        break;
      }
      const record = parseRecordLine(line.text);
      if (record === undefined) {
        tell(`${where}: is no record: it was changed`);
        sequence++;
        continue;
      }
      const fault = linkFault(record, sequence, previous);
      if (fault !== undefined) tell(`${where}: ${fault}`);
      hashes.push(record.hash);
      sequence = record.sequence;
      previous = record.hash;
      const content = await this.contentOf(record, tell, closed);
      if (content?.kind === "anchor") anchors.push(content.data as AnchorNote);
      if (content?.kind === "erasure") erasedKeys.add((content.data as { key: string }).key);
    }
    for (const record of closed) {
      if (!erasedKeys.has(record.keyId))
        tell(`record ${record.sequence}: its key is missing, and no erasure is written down`);
    }
    for (const anchor of anchors) {
      const root = merkleRoot(hashes.slice(anchor.first - 1, anchor.last));
      if (toHex(root) !== anchor.merkle_root)
        tell(`records ${anchor.first} to ${anchor.last}: are not those of anchor ${anchor.sequence}`);
    }
    const head = await this.headFault(hashes.length, previous);
    if (head !== undefined) tell(head);
    return { records: hashes.length, head: previous, erased: closed.length, anchors, faults, hashes };
  }

  private async contentOf(
    record: SealedRecord,
    tell: (fault: string) => void,
    closed: SealedRecord[],
  ): Promise<CaseRecord | undefined> {
    let key: Uint8Array | undefined;
    try {
      key = await this.keys.find(record.keyId);
    } catch (e) {
      tell(`record ${record.sequence}: ${(e as Error).message}`);
      return undefined;
    }
    if (key === undefined) {
      closed.push(record);
      return undefined;
    }
    const content = openRecord(record, key);
    if (content === undefined) tell(`record ${record.sequence}: does not open under its key: it was changed`);
    return content;
  }

  private async exclusively<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const lock = await lockFolder(join(this.folder, "lock"), `the case file ${this.folder}`);
        try {
          return await work();
        } finally {
          await lock.release();
        }
      } catch (e) {
        if (!(e instanceof LockedError) || attempt >= LOCK_ATTEMPTS) throw e;
        await sleep(LOCK_PAUSE_MS);
      }
    }
  }

  /** Where a new record goes. What a crash left half written goes away: nobody was told that it is there. */
  private async end(): Promise<{ readonly sequence: number; readonly hash: Uint8Array }> {
    const { size } = existsSync(this.path) ? statSync(this.path) : { size: 0 };
    // The head vouches for the last record, and each record for the one before: the rest is for `verify` to read.
    const tail = this.lastRecord(size);
    if (tail !== undefined && (await this.isHead(tail))) return tail;
    let last: { readonly sequence: number; readonly hash: Uint8Array } = { sequence: 0, hash: NO_RECORD };
    let sound = 0;
    let cut = false;
    for (const line of this.lines()) {
      if (!line.whole) {
        cut = true;
        break;
      }
      const record = parseRecordLine(line.text);
      const fault = record === undefined ? "is no record: it was changed" : linkFault(record, last.sequence, last.hash);
      if (record === undefined || fault !== undefined) throw new CaseFileError(`${this.path}:${line.number}: ${fault}`);
      last = { sequence: record.sequence, hash: record.hash };
      sound = line.end;
    }
    const fault = await this.headFault(last.sequence, last.hash);
    if (fault !== undefined) throw new CaseFileError(`${this.path}: ${fault}`);
    if (cut) truncateSync(this.path, sound);
    return last;
  }

  private async write(kind: string, subject: string, data: unknown): Promise<SealedRecord> {
    const { sequence, hash } = await this.end();
    const { id, key } = await this.keys.forSubject(subject);
    const content: CaseRecord = { kind, subject, at: this.now().toISOString(), data };
    const record = sealRecord({ sequence: sequence + 1, previous: hash, keyId: id }, key, content);
    const fd = openSync(this.path, "a", SECRET_MODE);
    try {
      const bytes = Buffer.from(recordLine(record), "utf8");
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    await this.writeHead(record);
    return record;
  }

  private async headMac(sequence: number, hash: string): Promise<string> {
    return toHex(keyed(await this.keys.system(), `head ${sequence} ${hash}`));
  }

  private async writeHead({ sequence, hash }: SealedRecord): Promise<void> {
    const json = { sequence, hash: toHex(hash), mac: await this.headMac(sequence, toHex(hash)) };
    replaceFileSync(this.headPath, `${JSON.stringify(json)}\n`, SECRET_MODE);
  }

  private async isHead({ sequence, hash }: SealedRecord): Promise<boolean> {
    const text = readIfThere(this.headPath);
    const expected = { sequence, hash: toHex(hash), mac: await this.headMac(sequence, toHex(hash)) };
    return text === `${JSON.stringify(expected)}\n`;
  }

  /** The head may be one record behind: a crash came between the two writes. */
  private async headFault(records: number, last: Uint8Array): Promise<string | undefined> {
    const text = readIfThere(this.headPath);
    if (text === undefined) return records <= 1 ? undefined : "head.json is missing";
    let head: { sequence: number; hash: string; mac: string };
    try {
      head = JSON.parse(text) as typeof head;
      if (head.mac !== (await this.headMac(head.sequence, head.hash))) return "head.json was changed";
    } catch {
      return "head.json is no head";
    }
    const { sequence, hash } = head;
    if (records < sequence)
      return `the file ends at record ${records}, its head says ${sequence}: records are missing at the end`;
    if (records === sequence)
      return bytesEqual(fromHex(hash), last) ? undefined : "the last record is not the one of the head";
    return records === sequence + 1 ? undefined : `the file has ${records} records, its head says ${sequence}`;
  }

  /** The last line, when it is a whole record. */
  private lastRecord(size: number): SealedRecord | undefined {
    const length = Math.min(size, CHUNK_BYTES);
    if (length === 0) return undefined;
    const buffer = Buffer.alloc(length);
    const fd = openSync(this.path, "r");
    try {
      if (readSync(fd, buffer, 0, length, size - length) !== length) return undefined;
    } finally {
      closeSync(fd);
    }
    const begin = buffer.lastIndexOf(0x0a, length - 2) + 1;
    if (buffer[length - 1] !== 0x0a || (begin === 0 && length < size)) return undefined;
    const record = parseRecordLine(buffer.toString("utf8", begin, length - 1));
    return record !== undefined && bytesEqual(recordHash(record), record.hash) ? record : undefined;
  }

  private *lines(): Iterable<Line> {
    if (!existsSync(this.path)) return;
    const fd = openSync(this.path, "r");
    try {
      const size = statSync(this.path).size;
      const buffer = Buffer.alloc(CHUNK_BYTES);
      let rest = Buffer.alloc(0);
      let begin = 0;
      let number = 1;
      for (let at = 0; at < size; ) {
        const length = readSync(fd, buffer, 0, CHUNK_BYTES, at);
        if (length === 0) break;
        at += length;
        rest = Buffer.concat([rest, buffer.subarray(0, length)]);
        for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
          begin += end + 1;
          yield { number: number++, text: rest.toString("utf8", 0, end), end: begin, whole: true };
          rest = rest.subarray(end + 1);
        }
        if (rest.length > LINE_BYTES_MAX) throw new CaseFileError(`${this.path}:${number}: the line is too long`);
      }
      if (rest.length > 0) yield { number, text: "", end: size, whole: false };
    } finally {
      closeSync(fd);
    }
  }
}

function linkFault(record: SealedRecord, last: number, previous: Uint8Array): string | undefined {
  const { sequence } = record;
  if (!bytesEqual(recordHash(record), record.hash))
    return `record ${sequence}: its hash is not that of its content: it was changed`;
  if (sequence !== last + 1) {
    const why =
      sequence > last + 1 ? "records are missing or in another order" : "records are repeated or in another order";
    return `record ${sequence}: stands where record ${last + 1} belongs: ${why}`;
  }
  return bytesEqual(record.previous, previous) ? undefined : `record ${sequence}: does not follow the record before it`;
}
