import { partFault } from "../../chain/part-set.js";
import { proposalFault } from "../../chain/proposal.js";
import { voteFault } from "../../chain/vote.js";
import type { Message } from "../../gen/tendermint/consensus/types.js";
import type { WalMessage } from "./wal-record.js";

/** Why a message of the log must not be acted on; undefined when it may. */
export function walMessageFault(message: WalMessage): string | undefined {
  if (message.kind === "timeoutInfo") {
    const { step } = message.value;
    return step > 0xff ? `denying message due to possible overflow: step ${step}` : undefined;
  }
  if (message.kind !== "msgInfo") return undefined;
  const fault = messageFault(message.value.msg);
  return fault === undefined ? undefined : `msgInfo from proto error: ${fault}`;
}

function messageFault({ sum }: Message): string | undefined {
  switch (sum?.kind) {
    case undefined:
      return "unknown consensus message";
    case "proposal":
      return proposalFault(sum.value.proposal);
    case "blockPart": {
      const { height, round, part } = sum.value;
      if (height < 0n) return "negative Height";
      return round < 0 ? "negative Round" : partFault(part);
    }
    case "vote":
      return sum.value.vote === undefined ? "nil vote" : voteFault(sum.value.vote);
    default:
      // What only reactors exchange has no effect when it is read from the log.
      return undefined;
  }
}
