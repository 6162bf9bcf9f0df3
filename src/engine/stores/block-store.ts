import { plainCommit } from "../../chain/extended-commit.js";
import { headerHash } from "../../chain/header.js";
import type { PartSet } from "../../chain/part-set.js";
import { type Hasher, nobleHasher } from "../../crypto/hasher.js";
import { BlockStoreState } from "../../gen/tendermint/store/types.js";
import { Block } from "../../gen/tendermint/types/block.js";
import { BlockMeta, Commit, ExtendedCommit, Part } from "../../gen/tendermint/types/types.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import { assert } from "../../types/assert.js";
import { concatBytes, toHex } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";

const STATE_KEY = utf8Encode("blockStore");
/** Blocks that one batch takes out of the store. */
const PRUNE_BATCH_BLOCKS = 1000;

const metaKey = (height: bigint) => utf8Encode(`H:${height}`);
const partKey = (height: bigint, index: number) => utf8Encode(`P:${height}:${index}`);
const commitKey = (height: bigint) => utf8Encode(`C:${height}`);
const seenCommitKey = (height: bigint) => utf8Encode(`SC:${height}`);
const extendedCommitKey = (height: bigint) => utf8Encode(`EC:${height}`);
const hashKey = (hash: Uint8Array) => utf8Encode(`BH:${toHex(hash)}`);

const put = (key: Uint8Array, value: Uint8Array): KvOp => ({ type: "put", key, value });
const del = (key: Uint8Array): KvOp => ({ type: "del", key });

/** The precommits that this node saw for a block: with vote extensions where they are enabled. */
export type SeenCommit =
  | { readonly kind: "commit"; readonly commit: Commit }
  | { readonly kind: "extended"; readonly commit: ExtendedCommit };

/** Blocks without gaps from `base` to `height`, under CometBFT's keys. What is stored is trusted: bytes that do not
 *  decode mean a damaged database and throw.
 *  @source cometbft store/store.go */
export class BlockStore {
  private state: BlockStoreState;
  /** Saving and pruning both change `state`: one after the other. */
  private writing: Promise<void> = Promise.resolve();
  /** Lowest height whose header and commit are still there, for evidence; below `base`. Undefined: not looked for yet. */
  private evidenceBase: bigint | undefined;
  /** The block that was saved last, as long as somebody has it anyway: clients ask for it as soon as it is out. */
  private recent: { readonly height: bigint; readonly block: WeakRef<Block> } | undefined;

  constructor(
    private readonly db: KvDatabase,
    private readonly hasher: Hasher = nobleHasher,
  ) {
    const stored = db.get(STATE_KEY);
    this.state = stored === undefined ? BlockStoreState.create() : BlockStoreState.decode(stored);
    if (this.state.height > 0n && this.state.base === 0n) this.state.base = 1n;
  }

  /** Height of the first block, 0 when there is none. */
  get base(): bigint {
    return this.state.base;
  }

  /** Height of the last block, 0 when there is none. */
  get height(): bigint {
    return this.state.height;
  }

  get size(): bigint {
    return this.state.height === 0n ? 0n : this.state.height - this.state.base + 1n;
  }

  loadMeta(height: bigint): BlockMeta | undefined {
    const bytes = this.db.get(metaKey(height));
    return bytes && BlockMeta.decode(bytes);
  }

  /** The block's own bytes, as its parts carry them. */
  loadBlockBytes(height: bigint): Uint8Array | undefined {
    const meta = this.loadMeta(height);
    if (meta === undefined) return undefined;
    const parts: Uint8Array[] = [];
    for (let i = 0; i < meta.blockId.partSetHeader.total; i++) {
      const part = this.loadPart(height, i);
      if (part === undefined) return undefined;
      parts.push(part.bytes);
    }
    return parts.length === 1 ? parts[0]! : concatBytes(...parts);
  }

  loadBlock(height: bigint): Block | undefined {
    const recent = this.recent?.height === height ? this.recent.block.deref() : undefined;
    if (recent !== undefined) return recent;
    const bytes = this.loadBlockBytes(height);
    return bytes && Block.decode(bytes);
  }

  heightOfHash(hash: Uint8Array): bigint | undefined {
    const bytes = this.db.get(hashKey(hash));
    return bytes && BigInt(utf8Decode(bytes));
  }

  loadBlockByHash(hash: Uint8Array): Block | undefined {
    const height = this.heightOfHash(hash);
    return height === undefined ? undefined : this.loadBlock(height);
  }

  loadMetaByHash(hash: Uint8Array): BlockMeta | undefined {
    const height = this.heightOfHash(hash);
    return height === undefined ? undefined : this.loadMeta(height);
  }

  loadPart(height: bigint, index: number): Part | undefined {
    const bytes = this.db.get(partKey(height, index));
    return bytes && Part.decode(bytes);
  }

  /** The commit of `height` that block `height + 1` carries. */
  loadCommit(height: bigint): Commit | undefined {
    const bytes = this.db.get(commitKey(height));
    return bytes && Commit.decode(bytes);
  }

  /** The precommits that this node saw when it committed `height`. */
  loadSeenCommit(height: bigint): Commit | undefined {
    const bytes = this.db.get(seenCommitKey(height));
    return bytes && Commit.decode(bytes);
  }

  /** The precommits with their vote extensions, for heights where those are enabled. */
  loadExtendedCommit(height: bigint): ExtendedCommit | undefined {
    const bytes = this.db.get(extendedCommitKey(height));
    return bytes && ExtendedCommit.decode(bytes);
  }

  /** Stores the next block in one batch and returns when it is on the disk. */
  async saveBlock(block: Block, parts: PartSet, seen: SeenCommit): Promise<void> {
    const { height } = block.header;
    assert(this.state.base === 0n || height === this.state.height + 1n, "blocks are stored without gaps");
    assert(parts.isComplete(), "a block is stored with all of its parts");
    assert(seen.commit.height === height, "the seen commit is of the block that is stored");
    assert(block.lastCommit !== undefined, "a block carries its last commit");
    const ops: KvOp[] = [];
    for (let i = 0; i < parts.total; i++) ops.push(put(partKey(height, i), Part.encode(parts.part(i)!)));
    const hash = headerHash(block.header, this.hasher);
    const meta = BlockMeta.encode({
      blockId: { hash, partSetHeader: parts.header },
      blockSize: BigInt(parts.byteSize),
      header: block.header,
      numTxs: BigInt(block.data.txs.length),
    });
    ops.push(put(metaKey(height), meta), put(hashKey(hash), utf8Encode(height.toString())));
    ops.push(put(commitKey(height - 1n), Commit.encode(block.lastCommit)));
    const seenCommit = seen.kind === "commit" ? seen.commit : plainCommit(seen.commit);
    ops.push(put(seenCommitKey(height), Commit.encode(seenCommit)));
    if (seen.kind === "extended") ops.push(put(extendedCommitKey(height), ExtendedCommit.encode(seen.commit)));
    await this.writeWithState(ops, ({ base }) => ({ base: base === 0n ? height : base, height }));
    this.recent = { height, block: new WeakRef(block) };
  }

  /** What state sync has of a block that it does not fetch. */
  async saveSeenCommit(height: bigint, commit: Commit): Promise<void> {
    await this.db.write([put(seenCommitKey(height), Commit.encode(commit))], { sync: true });
  }

  private writeWithState(ops: readonly KvOp[], change: (state: BlockStoreState) => BlockStoreState): Promise<void> {
    const done = this.writing.then(async () => {
      const next = change(this.state);
      await this.db.write([...ops, put(STATE_KEY, BlockStoreState.encode(next))], { sync: true });
      this.state = next;
    });
    this.writing = done.catch(() => undefined);
    return done;
  }

  /** Heights below `height` whose headers and commits need not be kept for evidence any more: the lowest ones up to the
   *  first that is not expired. */
  expiredHeaders(height: bigint, isExpired: (meta: BlockMeta) => boolean): HeightRange {
    const from = (this.evidenceBase ??= this.lowestMeta());
    let to = from;
    while (to < height) {
      const meta = this.loadMeta(to);
      if (meta !== undefined && !isExpired(meta)) break;
      to++;
    }
    return { from, to };
  }

  /** Removes the blocks below `height`. Headers and commits from `evidenceTo` on stay: evidence of misbehaviour is
   *  verified against them. Not flushed: what a crash brings back is removed again.
   *  @returns how many blocks went, and from which height on headers are still there */
  async prune(height: bigint, isExpired: (meta: BlockMeta) => boolean): Promise<PruneResult> {
    assert(height > 0n && height <= this.state.height, "only heights that are stored can be pruned");
    this.recent = undefined;
    const from = this.state.base;
    if (height <= from) return { pruned: 0n, evidenceFrom: from, evidenceTo: from };
    const expired = this.expiredHeaders(height, isExpired);
    let ops: KvOp[] = [];
    for (let h = expired.from; h < height; h++) {
      // Everything between was kept for evidence before, and still is.
      if (h >= expired.to && h < from) h = from;
      const meta = this.loadMeta(h);
      if (h < expired.to) ops.push(del(metaKey(h)), del(commitKey(h)), del(extendedCommitKey(h)));
      if (h >= from && meta !== undefined) {
        ops.push(del(hashKey(meta.blockId.hash)), del(seenCommitKey(h)));
        for (let i = 0; i < meta.blockId.partSetHeader.total; i++) ops.push(del(partKey(h, i)));
      }
      if (h < from || (h + 1n - from) % BigInt(PRUNE_BATCH_BLOCKS) !== 0n) continue;
      const base = h + 1n;
      await this.writeWithState(ops, (state) => ({ ...state, base }));
      ops = [];
    }
    await this.writeWithState(ops, (state) => ({ ...state, base: height }));
    this.evidenceBase = expired.to;
    return { pruned: height - from, evidenceFrom: expired.from, evidenceTo: expired.to };
  }

  /** Headers below the base are there without gaps, or not at all: a search by halves finds the first. */
  private lowestMeta(): bigint {
    const { base } = this.state;
    let step = 1n;
    while (base - step > 0n && this.db.get(metaKey(base - step)) !== undefined) step *= 2n;
    let low = base - step < 0n ? 0n : base - step;
    let high = base - step / 2n;
    while (high - low > 1n) {
      const middle = (low + high) / 2n;
      if (this.db.get(metaKey(middle)) === undefined) low = middle;
      else high = middle;
    }
    return high;
  }

  /** Takes the last block away (rollback). The commit that it carried for the height below stays. */
  async deleteLatestBlock(): Promise<void> {
    const { base, height } = this.state;
    assert(height > 0n, "there is a block to take away");
    this.recent = undefined;
    const ops: KvOp[] = [];
    const meta = this.loadMeta(height);
    if (meta !== undefined) {
      ops.push(del(hashKey(meta.blockId.hash)));
      for (let i = 0; i < meta.blockId.partSetHeader.total; i++) ops.push(del(partKey(height, i)));
    }
    ops.push(del(commitKey(height)), del(seenCommitKey(height)), del(extendedCommitKey(height)), del(metaKey(height)));
    const last = height - 1n;
    await this.writeWithState(ops, () => (last < base ? { base: 0n, height: 0n } : { base, height: last }));
  }
}

/** The first is included, the last is not. */
export interface HeightRange {
  readonly from: bigint;
  readonly to: bigint;
}

export interface PruneResult {
  readonly pruned: bigint;
  /** Headers and commits of these heights (first included, last excluded) went. */
  readonly evidenceFrom: bigint;
  readonly evidenceTo: bigint;
}
