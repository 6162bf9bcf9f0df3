/** What is known of a peer as dump_consensus_state shows it. @spec cometbft consensus/types/peer_round_state.go */
import { bitArrayToJson } from "../../chain/json/bit-array.js";
import { hexToJson, int64ToJson, type JsonObject, timeToJson } from "../../chain/json/values.js";
import { timeFromNs, ZERO_TIME } from "../../chain/time.js";
import type { PeerRoundState } from "./peer-round-state.js";

export function peerStateToJson(
  p: PeerRoundState,
  stats: { readonly votes: number; readonly blockParts: number },
): JsonObject {
  const bits = (array: Parameters<typeof bitArrayToJson>[0] | undefined) =>
    array === undefined ? null : bitArrayToJson(array);
  return {
    round_state: {
      height: int64ToJson(p.height),
      round: p.round,
      step: p.step,
      start_time: timeToJson(p.startTimeNs === 0n ? ZERO_TIME : timeFromNs(p.startTimeNs)),
      proposal: p.proposal,
      proposal_block_part_set_header: { total: p.partSetHeader.total, hash: hexToJson(p.partSetHeader.hash) },
      proposal_block_parts: bits(p.parts),
      proposal_pol_round: p.polRound,
      proposal_pol: bits(p.pol),
      prevotes: bits(p.prevotes),
      precommits: bits(p.precommits),
      last_commit_round: p.lastCommitRound,
      last_commit: bits(p.lastCommit),
      catchup_commit_round: p.catchupRound,
      catchup_commit: bits(p.catchup),
    },
    stats: { votes: String(stats.votes), block_parts: String(stats.blockParts) },
  };
}
