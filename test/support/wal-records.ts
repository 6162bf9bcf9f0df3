/** What a node signed, read from its consensus log. */
import { readWalRecord } from "../../src/engine/wal/wal-record.js";
import { toHex } from "../../src/types/bytes.js";

export interface SignedRecord {
  /** Height, round and kind. */
  readonly key: string;
  /** Block and signature. */
  readonly content: string;
}

/** Own votes and proposals of one log file: messages without a peer. Damage (a torn end) is passed over. */
export function* walRecords(bytes: Uint8Array): Generator<SignedRecord> {
  for (let offset = 0; ; ) {
    const reading = readWalRecord(bytes, offset, () => undefined);
    if (reading.kind === "end") return;
    offset = reading.next;
    if (reading.kind === "damage" || reading.entry.message.kind !== "msgInfo") continue;
    const { msg, peerId } = reading.entry.message.value;
    if (peerId !== "") continue;
    if (msg.sum?.kind === "vote") {
      const vote = msg.sum.value.vote!;
      yield {
        key: `${vote.height}/${vote.round}/${vote.type}`,
        content: `${toHex(vote.blockId.hash)} ${toHex(vote.signature)}`,
      };
    } else if (msg.sum?.kind === "proposal") {
      const { proposal } = msg.sum.value;
      yield {
        key: `${proposal.height}/${proposal.round}/proposal`,
        content: `${toHex(proposal.blockId.hash)} ${toHex(proposal.signature)}`,
      };
    }
  }
}
