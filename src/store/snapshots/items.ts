/** What a snapshot carries: a stream of delimited SnapshotItems, as chunks hold it once they are inflated.
 *  @spec cosmossdk.io/store snapshots/README.md, rootmulti/store.go Snapshot and Restore */
import { SnapshotItem } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import { ProtobufError } from "../../protobuf/reader.js";
import { concatBytes, EMPTY_BYTES } from "../../types/bytes.js";
import { type ExportedNode, exportNodes, ImportError } from "../iavl/export.js";
import type { Multistore } from "../multistore.js";
import type { StateImport } from "../state-import.js";

/** The format that is written and read. It fixes the three numbers below as well: whoever writes another stream or cuts it
 *  otherwise makes chunks that nobody shares. */
export const SNAPSHOT_FORMAT = 3;
/** Bytes of each chunk but the last. */
export const SNAPSHOT_CHUNK_BYTES = 10_000_000;
/** Of zlib. */
export const SNAPSHOT_COMPRESSION_LEVEL = 7;
/** Bytes of one item; there is no other limit on keys and values. */
const ITEM_BYTES_MAX = 64_000_000;
/** Bytes of the longest length that an item may state. */
const LENGTH_BYTES_MAX = 4;

/** State that an application keeps outside its stores, and wants in snapshots. */
export interface SnapshotExtension {
  readonly name: string;
  /** Written; others may be readable. */
  readonly format: number;
  readonly readableFormats: readonly number[];
  payloads(height: bigint): Iterable<Uint8Array>;
  /** Takes all that was written for a snapshot of this height. @throws Error when it does not fit */
  restore(height: bigint, format: number, payloads: readonly Uint8Array[]): void;
}

type Item = NonNullable<SnapshotItem["item"]>;

const delimited = (item: Item): Uint8Array => SnapshotItem.encodeDelimited({ item });

/** The stream of a version, item by item. @throws VersionNotFoundError */
export function* snapshotItems(
  stores: Multistore,
  version: number,
  extensions: readonly SnapshotExtension[] = [],
): Generator<Uint8Array> {
  for (const { name } of stores.commitInfoAt(version).storeInfos) {
    const tree = stores.treeAt(name, version);
    if (tree === undefined) continue;
    yield delimited({ kind: "store", value: { name } });
    for (const { key, value, height, version: at } of exportNodes(tree.nodes, tree.root)) {
      yield delimited({ kind: "iavl", value: { key, value: value ?? EMPTY_BYTES, version: BigInt(at), height } });
    }
  }
  for (const extension of [...extensions].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name, format } = extension;
    yield delimited({ kind: "extension", value: { name, format } });
    for (const payload of extension.payloads(BigInt(version))) {
      yield delimited({ kind: "extensionPayload", value: { payload } });
    }
  }
}

interface OpenExtension {
  readonly extension: SnapshotExtension;
  readonly format: number;
  readonly payloads: Uint8Array[];
}

/** Takes a stream in pieces of any size and fills the stores of an import. Holds one incomplete item at most, and the
 *  payloads of one extension. */
export class SnapshotReader {
  private rest: Uint8Array = EMPTY_BYTES;
  private open: OpenExtension | undefined;
  /** Extensions come after all stores. */
  private storesEnded = false;

  constructor(
    private readonly state: StateImport,
    private readonly extensions: readonly SnapshotExtension[] = [],
  ) {}

  /** @param bytes kept, and not to be changed
   *  @throws ImportError */
  push(bytes: Uint8Array): void {
    const buffer = this.rest.length === 0 ? bytes : concatBytes(this.rest, bytes);
    let at = 0;
    for (;;) {
      const head = readLength(buffer, at);
      if (head === undefined || head.start + head.length > buffer.length) break;
      at = head.start + head.length;
      this.take(decodeItem(buffer.subarray(head.start, at)));
    }
    this.rest = buffer.subarray(at);
  }

  /** The stream is at its end. @throws ImportError when it ends within an item */
  finish(): void {
    if (this.rest.length > 0) throw new ImportError("the snapshot ends in the middle of an item");
    this.closeExtension();
  }

  private take(item: Item): void {
    switch (item.kind) {
      case "store":
        if (this.storesEnded) throw new ImportError("the snapshot has a store after an extension");
        this.state.startStore(item.value.name);
        return;
      case "iavl":
        if (this.storesEnded) throw new ImportError("the snapshot has a node after an extension");
        this.state.add(nodeOf(item.value));
        return;
      case "extension": {
        const { name, format } = item.value;
        this.closeExtension();
        this.storesEnded = true;
        const extension = this.extensions.find((e) => e.name === name);
        if (extension === undefined) throw new ImportError(`the snapshot has the unknown extension ${name}`);
        if (!extension.readableFormats.includes(format)) {
          throw new ImportError(`the snapshot has extension ${name} in the unknown format ${format}`);
        }
        this.open = { extension, format, payloads: [] };
        return;
      }
      case "extensionPayload":
        if (this.open === undefined) throw new ImportError("the snapshot has a payload before its extension");
        this.open.payloads.push(item.value.payload);
        return;
    }
  }

  private closeExtension(): void {
    const { open } = this;
    this.open = undefined;
    open?.extension.restore(BigInt(this.state.version), open.format, open.payloads);
  }
}

function readLength(buffer: Uint8Array, at: number): { readonly length: number; readonly start: number } | undefined {
  let length = 0;
  for (let i = 0; i < LENGTH_BYTES_MAX; i++) {
    const byte = buffer[at + i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte >= 0x80) continue;
    if (length > ITEM_BYTES_MAX) break;
    return { length, start: at + i + 1 };
  }
  throw new ImportError(`the snapshot has an item of more than ${ITEM_BYTES_MAX} bytes`);
}

function decodeItem(bytes: Uint8Array): Item {
  try {
    const { item } = SnapshotItem.decode(bytes);
    if (item !== undefined) return item;
  } catch (e) {
    if (!(e instanceof ProtobufError)) throw e;
    throw new ImportError(`the snapshot has an item that does not decode: ${e.message}`);
  }
  throw new ImportError("the snapshot has an item of no known kind");
}

/** An empty value is not written, so a leaf without one has an empty one. */
function nodeOf(item: (Item & { kind: "iavl" })["value"]): ExportedNode {
  const { key, value, height, version } = item;
  return { key, value: height === 0 ? value : undefined, height, version: Number(version) };
}
