import { describe, expect, test } from "vitest";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../../src/chain/sign-bytes.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { type BlockIdJson, blockId, type TimeJson, time, type VoteJson, vote } from "./chain-values.js";
import { loadVectors } from "./load.js";

type Case = { why: string; chain_id: string; sign_bytes: string } & (
  | { kind: "vote"; vote: VoteJson }
  | {
      kind: "proposal";
      proposal: {
        type: number;
        height: string;
        round: number;
        pol_round: number;
        block_id: BlockIdJson;
        time: TimeJson;
      };
    }
  | { kind: "vote_extension"; extension: string; height: string; round: number }
);

function signBytes(c: Case): Uint8Array {
  switch (c.kind) {
    case "vote":
      return voteSignBytes(c.chain_id, vote(c.vote));
    case "proposal":
      return proposalSignBytes(c.chain_id, {
        type: c.proposal.type,
        height: BigInt(c.proposal.height),
        round: c.proposal.round,
        polRound: c.proposal.pol_round,
        blockId: blockId(c.proposal.block_id),
        timestamp: time(c.proposal.time),
        signature: new Uint8Array(0),
      });
    case "vote_extension":
      return voteExtensionSignBytes(c.chain_id, {
        extension: fromHex(c.extension),
        height: BigInt(c.height),
        round: c.round,
      });
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("sign_bytes.json", () => {
  const { cases } = loadVectors<Case>("comet", "sign_bytes");
  cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why}`, () => expect(toHex(signBytes(c))).toBe(c.sign_bytes));
  });
});
