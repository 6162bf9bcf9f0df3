import type { EventData } from "../../abci/events/event-data.js";
import type { ConsensusEvent } from "../../consensus/messages.js";

/** The event as subscribers see it. */
export function eventOfConsensus(event: ConsensusEvent): EventData {
  switch (event.name) {
    case "Vote":
      return { kind: "Vote", vote: event.vote };
    case "NewRound": {
      const { name: kind, height, round, step, proposer } = event;
      return { kind, height, round, step, proposer };
    }
    case "CompleteProposal": {
      const { name: kind, height, round, step, blockId } = event;
      return { kind, height, round, step, blockId };
    }
    default: {
      const { name: kind, height, round, step } = event;
      return { kind, height, round, step };
    }
  }
}
