import type { SnapshotCalls } from "../../adapters/local-app.js";
import type { SnapshotFiles } from "../../adapters/snapshot-files.js";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import type * as abci from "../../gen/tendermint/abci/types.js";
import { ResponseApplySnapshotChunk_Result, ResponseOfferSnapshot_Result } from "../../gen/tendermint/abci/types.js";
import type { Logger } from "../../ports/log.js";
import { ImportError } from "../../store/iavl/export.js";
import { SNAPSHOT_FORMAT } from "../../store/snapshots/items.js";
import { snapshotFault, snapshotFromAbci, snapshotToAbci } from "../../store/snapshots/records.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import { ChunkHashError, canRestore, emptyState, type RestoreDeps, SnapshotRestore } from "./restore.js";

export interface SnapshotServiceDeps extends RestoreDeps {
  readonly files: SnapshotFiles;
  /** `state-sync.snapshot-interval`; 0 takes none. */
  readonly interval: bigint;
  /** `state-sync.snapshot-keep-recent`; 0 keeps all. */
  readonly keepRecent: number;
  /** Writes the chunks of a height on another thread. */
  readonly take: (height: bigint) => Promise<Snapshot>;
  /** The state is another one now. */
  readonly onReplaced: () => void;
  readonly log: Logger;
}

/** Snapshots of the application: taken every so many heights beside the making of blocks, handed out, and restored from.
 *  One of these at a time, as in the SDK.
 *  @spec cosmossdk.io/store snapshots/manager.go, cosmos-sdk baseapp/abci.go */
export class SnapshotService implements SnapshotCalls {
  /** The height that is being taken; its state must stay readable. */
  private taking: bigint | undefined;
  private work: Promise<void> = Promise.resolve();
  private restore: SnapshotRestore | undefined;
  private closed = false;

  constructor(private readonly deps: SnapshotServiceDeps) {}

  /** The lowest height that pruning must leave alone; undefined when there is none. */
  get heldHeight(): bigint | undefined {
    return this.taking;
  }

  /** Told after each commit that is on the disk. */
  committed(height: bigint): void {
    const { interval, log } = this.deps;
    if (interval === 0n || height % interval !== 0n || this.closed) return;
    if (this.taking !== undefined) {
      log.warn("no snapshot is taken: the last one is still being written", {
        height: String(height),
        last: String(this.taking),
      });
      return;
    }
    this.taking = height;
    this.work = this.takeSnapshot(height).finally(() => {
      this.taking = undefined;
    });
  }

  private async takeSnapshot(height: bigint): Promise<void> {
    const { files, keepRecent, log } = this.deps;
    try {
      const snapshot = await this.deps.take(height);
      await files.save(snapshot);
      log.info("took a snapshot", { height: String(height), chunks: snapshot.chunks });
      if (keepRecent > 0) await files.prune(keepRecent);
    } catch (error) {
      if (!this.closed) log.error("the snapshot failed", { height: String(height), error: String(error) });
      await files.remove(height, SNAPSHOT_FORMAT).catch(() => undefined);
    }
  }

  async listSnapshots(): Promise<abci.ResponseListSnapshots> {
    return { snapshots: (await this.deps.files.list()).map(snapshotToAbci) };
  }

  async loadSnapshotChunk(req: abci.RequestLoadSnapshotChunk): Promise<abci.ResponseLoadSnapshotChunk> {
    const { files } = this.deps;
    // Of one that is still written or restored, nothing is handed out.
    const known = files.get(req.height, req.format) !== undefined;
    const chunk = known ? await files.readChunk(req.height, req.format, req.chunk) : undefined;
    return { chunk: chunk ?? EMPTY_BYTES };
  }

  async offerSnapshot(req: abci.RequestOfferSnapshot): Promise<abci.ResponseOfferSnapshot> {
    const { ACCEPT, ABORT, REJECT, REJECT_FORMAT } = ResponseOfferSnapshot_Result;
    const { log, store } = this.deps;
    const offered = req.snapshot === undefined ? undefined : snapshotFromAbci(req.snapshot);
    if (offered?.ok !== true) return { result: REJECT };
    const snapshot = offered.value;
    const fault = snapshotFault(snapshot);
    if (fault !== undefined) {
      log.warn("the snapshot is refused", { height: String(snapshot.height), reason: fault.text });
      return { result: { format: REJECT_FORMAT, metadata: REJECT, height: ABORT }[fault.kind] };
    }
    if (!canRestore(store)) {
      log.error("no snapshot can be restored: the application has a state of its own", {
        height: String(store.latestVersion),
      });
      return { result: ABORT };
    }
    await this.giveUp();
    await this.empty();
    // What a crash has left of the same snapshot.
    await this.deps.files.remove(snapshot.height, snapshot.format);
    const appHash = req.appHash.length === 0 ? undefined : req.appHash;
    this.restore = new SnapshotRestore(this.deps, snapshot, appHash, this.deps.files);
    return { result: ACCEPT };
  }

  async applySnapshotChunk(req: abci.RequestApplySnapshotChunk): Promise<abci.ResponseApplySnapshotChunk> {
    const { ACCEPT, ABORT, RETRY, RETRY_SNAPSHOT, REJECT_SNAPSHOT } = ResponseApplySnapshotChunk_Result;
    const answer = (result: number, refetchChunks: number[] = [], rejectSenders: string[] = []) => {
      return { result, refetchChunks, rejectSenders };
    };
    const { restore } = this;
    const { log, onReplaced } = this.deps;
    if (restore === undefined) return answer(ABORT);
    if (req.index !== restore.wanted) return answer(RETRY_SNAPSHOT);
    const { height } = restore.snapshot;
    try {
      if (await restore.apply(req.chunk)) {
        this.restore = undefined;
        onReplaced();
        log.info("restored a snapshot", { height: String(height) });
      }
      return answer(ACCEPT);
    } catch (error) {
      const reason = (error as Error).message;
      if (error instanceof ChunkHashError) {
        log.warn("a chunk is refused", { sender: req.sender, reason });
        return answer(RETRY, [req.index], req.sender === "" ? [] : [req.sender]);
      }
      log.error("the snapshot cannot be restored", { height: String(height), reason });
      await this.giveUp();
      await this.empty();
      // The SDK asks for an end of all here, because it cannot go back; we can, and one bad snapshot must not keep a node out.
      return answer(error instanceof ImportError ? REJECT_SNAPSHOT : ABORT);
    }
  }

  private async giveUp(): Promise<void> {
    const { restore } = this;
    if (restore === undefined) return;
    this.restore = undefined;
    restore.stop();
    await this.deps.files.remove(restore.snapshot.height, restore.snapshot.format);
  }

  private async empty(): Promise<void> {
    await emptyState(this.deps);
    this.deps.onReplaced();
  }

  /** Returns when nothing is written any more. @param stop ends the thread that takes a snapshot */
  async close(stop: () => Promise<void>): Promise<void> {
    this.closed = true;
    await stop();
    await this.work;
    this.restore?.stop();
  }
}
