/** The inputs that the log keeps, in the log's own form, and back. The rest (answers, claims, transactions waiting) is
 *  not logged: a node that reads its log asks again.
 *  @spec cometbft proto/tendermint/consensus/wal.proto, consensus/replay.go */
import { durationFromNs, durationToNs, timeToNs } from "../chain/time.js";
import type { Message } from "../gen/tendermint/consensus/types.js";
import type { ConsensusMessage, Input, TimeoutFired, WalMessage } from "./messages.js";
import { isStep } from "./round-step.js";

const NS_PER_MS = 1_000_000n;

function peerMessage(input: ConsensusMessage): Message {
  switch (input.kind) {
    case "proposal":
      return { sum: { kind: "proposal", value: { proposal: input.proposal } } };
    case "blockPart": {
      const { height, round, part } = input;
      return { sum: { kind: "blockPart", value: { height, round, part } } };
    }
    case "vote":
      return { sum: { kind: "vote", value: { vote: input.vote } } };
  }
}

export function walOfMessage(input: ConsensusMessage): WalMessage {
  return { kind: "msgInfo", value: { msg: peerMessage(input), peerId: input.peerId } };
}

export function walOfTimeout(input: TimeoutFired): WalMessage {
  const duration = durationFromNs(BigInt(Math.round(input.durationMs)) * NS_PER_MS);
  const { height, round, step } = input;
  return { kind: "timeoutInfo", value: { duration, height, round, step } };
}

/** The input that a record stands for; undefined for marks and for what is not fed again.
 *  @param time of the record */
export function inputOfWal(
  message: WalMessage,
  time: { readonly seconds: bigint; readonly nanos: number },
): Input | undefined {
  const nowNs = timeToNs(time);
  if (message.kind === "timeoutInfo") {
    const { height, round, step, duration } = message.value;
    if (!isStep(step)) return undefined;
    return { kind: "timeout", height, round, step, durationMs: Number(durationToNs(duration) / NS_PER_MS), nowNs };
  }
  if (message.kind !== "msgInfo") return undefined;
  const { msg, peerId } = message.value;
  switch (msg.sum?.kind) {
    case "proposal":
      return { kind: "proposal", proposal: msg.sum.value.proposal, peerId, nowNs };
    case "blockPart": {
      const { height, round, part } = msg.sum.value;
      return { kind: "blockPart", height, round, part, peerId, nowNs };
    }
    case "vote": {
      const { vote } = msg.sum.value;
      return vote && { kind: "vote", vote, peerId, nowNs };
    }
    default:
      return undefined;
  }
}
