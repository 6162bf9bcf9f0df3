/** What of a node survives a crash: its log up to the last sync (and perhaps a little more), its blocks, its state. */

import { timeFromNs } from "../../src/chain/time.js";
import type { WalMessage, WholeBlock } from "../../src/consensus/messages.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import { TimedWALMessage } from "../../src/gen/tendermint/consensus/wal.js";
import type { ExtendedCommit } from "../../src/gen/tendermint/types/types.js";
import type { Rng } from "./rng.js";

interface LogRecord {
  readonly message: WalMessage;
  readonly timeNs: bigint;
}

export interface StoredBlock {
  readonly block: WholeBlock;
  readonly commit: ExtendedCommit;
  readonly extensionsEnabled: boolean;
}

export class SimDisk {
  private log: LogRecord[] = [{ message: { kind: "endHeight", value: { height: 0n } }, timeNs: 0n }];
  private synced = 1;
  private readonly blocks = new Map<bigint, StoredBlock>();
  /** Height of the last block that is stored. */
  height = 0n;

  constructor(
    /** After the last block that was executed. */
    public state: ChainState,
  ) {}

  append(message: WalMessage, timeNs: bigint): void {
    this.log.push({ message, timeNs });
  }

  sync(): void {
    this.synced = this.log.length;
  }

  /** The machine loses power: of what was not synced some is lost, from some point on. */
  crash(rng: Rng): void {
    const kept = rng.between(this.synced, this.log.length);
    this.log.length = kept;
    this.synced = kept;
  }

  saveBlock(stored: StoredBlock): void {
    this.height = stored.block.block.header.height;
    this.blocks.set(this.height, stored);
  }

  block(height: bigint): StoredBlock | undefined {
    return this.blocks.get(height);
  }

  /** Drops blocks that nobody will ask for, so that long runs stay small. */
  prune(below: bigint): void {
    for (const height of this.blocks.keys()) {
      if (height >= below) return;
      this.blocks.delete(height);
    }
  }

  /** The records after the end of a height, as they are read from a file; undefined when its mark is missing. */
  logAfter(height: bigint): TimedWALMessage[] | undefined {
    const at = this.log.findLastIndex((r) => r.message.kind === "endHeight" && r.message.value.height === height);
    if (at < 0) return undefined;
    return this.log.slice(at + 1).map(({ message, timeNs }) => {
      const bytes = TimedWALMessage.encode({ time: timeFromNs(timeNs), msg: { sum: message } });
      return TimedWALMessage.decode(bytes);
    });
  }

  /** Records before the last two heights are of no use any more. */
  trimLog(): void {
    const ends = this.log.flatMap((r, i) => (r.message.kind === "endHeight" ? [i] : []));
    const from = ends.at(-2);
    if (from === undefined || from === 0) return;
    this.log.splice(0, from);
    this.synced -= from;
  }
}
