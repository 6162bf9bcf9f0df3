/** One change of a key-value database. Keys and values are never mutated after they were handed over. */
export type KvOp =
  | { readonly type: "put"; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly type: "del"; readonly key: Uint8Array };

/** What the synchronous core may do with a database: look up a key. */
export interface KvReader {
  /** The value, or undefined when the key is absent. The caller owns what it gets. */
  get(key: Uint8Array): Uint8Array | undefined;
}

export interface ScanRange {
  /** First key, included; from the very first when left out. */
  readonly start?: Uint8Array;
  /** Where to stop, excluded; to the very last when left out. */
  readonly end?: Uint8Array;
  /** From the end to the start. */
  readonly reverse?: boolean;
  /** Number of entries, all when left out. */
  readonly limit?: number;
}

export type KvEntry = readonly [key: Uint8Array, value: Uint8Array];

/** An ordered key-value database with one writer. */
export interface KvDatabase extends KvReader {
  /** All of the operations or, after a crash, none of them. With `sync` it returns only when they are on the disk;
   *  without, a crash of the machine may lose the newest batches, never parts of one, never an older one alone.
   *  @throws Error when the disk refuses (full, failing); nothing of the batch is visible then. */
  write(ops: readonly KvOp[], options?: { readonly sync?: boolean }): Promise<void>;
  /** Entries in order of their keys, as the database was when the scan began. */
  scan(range: ScanRange): AsyncIterable<KvEntry>;
  /** Bytes on disk that the keys from `start` to `end` (excluded) take, roughly; 0 where it is not known. */
  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number>;
  /** Reclaims the space of deleted entries between the two keys. */
  compact(start: Uint8Array, end: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A file that only grows, such as a segment of a write-ahead log. */
export interface AppendFile {
  /** Bytes that were appended since the file was created, flushed or not. */
  readonly size: number;
  /** Hands the bytes to the operating system, in order. @throws Error when the disk refuses; then `size` is as before. */
  append(bytes: Uint8Array): void;
  /** Returns when all that was appended has reached the disk (fsync). */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** The files of one folder, by name. Names have no separators. */
export interface FileFolder {
  list(): readonly string[];
  /** The whole file, or undefined when there is none. */
  read(name: string): Uint8Array | undefined;
  /** Replaces the file by one with these bytes: after a crash the old or the new content is there, whole. Returns when
   *  the new one is on the disk (write beside, fsync, rename, fsync of the folder). */
  replace(name: string, bytes: Uint8Array): Promise<void>;
  /** Opens for appending; a missing file is created. */
  openAppend(name: string): AppendFile;
  rename(from: string, to: string): Promise<void>;
  /** Cuts the file to its first `size` bytes and flushes it. */
  truncate(name: string, size: number): Promise<void>;
  /** No error when there is no such file. */
  remove(name: string): Promise<void>;
}
