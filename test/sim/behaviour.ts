/** What a faulty validator does differently from an honest one. */
import { nilBlockId } from "../../src/chain/block-id.js";
import { proposalSignBytes, voteSignBytes } from "../../src/chain/sign-bytes.js";
import type { ConsensusState } from "../../src/consensus/state.js";
import type { Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import { bytesEqual, EMPTY_BYTES } from "../../src/types/bytes.js";
import type { Message } from "./network.js";
import type { Rng } from "./rng.js";

export interface FaultyNode {
  readonly chainId: string;
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
  readonly rng: Rng;
  sign(message: Uint8Array): Uint8Array;
}

export interface Behaviour {
  readonly name: string;
  /** Signs more than one vote for a height, round and type. */
  readonly equivocates: boolean;
  /** What it signs instead. */
  alterVote?(vote: Vote): Vote;
  /** Transactions of its blocks instead of those that wait. */
  txs?(node: FaultyNode): Uint8Array[] | undefined;
  /** What goes to this peer instead; undefined: nothing. */
  transmit?(node: FaultyNode, message: Message, peer: string): Message | undefined;
  /** Before each input. */
  tamper?(state: ConsensusState): void;
}

function toNil(vote: Vote): Vote {
  return { ...vote, blockId: nilBlockId(), extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES };
}

function resign(node: FaultyNode, vote: Vote): Vote {
  return { ...vote, signature: node.sign(voteSignBytes(node.chainId, vote)) };
}

/** Half of the peers, the same for every message. */
function isOtherHalf(peer: string): boolean {
  let h = 0;
  for (const c of peer) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
  return (h & 4) === 0;
}

/** Votes nil whatever is proposed. */
export const nilVoter: Behaviour = { name: "nil-voter", equivocates: false, alterVote: toNil };

/** Takes part in nothing but listening. */
export const silent: Behaviour = { name: "silent", equivocates: false, transmit: () => undefined };

/** Says one thing to some and another to the others. */
export const equivocator: Behaviour = {
  name: "equivocator",
  equivocates: true,
  transmit(node, message, peer) {
    if (message.kind !== "vote" || !isOtherHalf(peer)) return message;
    if (!bytesEqual(message.vote.validatorAddress, node.address)) return message;
    const hash = node.rng.chance(0.5) ? EMPTY_BYTES : new Uint8Array(32).fill(node.rng.below(256));
    const blockId = hash.length === 0 ? nilBlockId() : { hash, partSetHeader: { total: 1, hash } };
    return {
      kind: "vote",
      vote: resign(node, { ...message.vote, blockId, extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES }),
    };
  },
};

/** Sends its proposals and votes only to some, and changes its mind about who they are. */
export const withholder: Behaviour = {
  name: "withholder",
  equivocates: false,
  transmit: (node, message) => (node.rng.chance(0.4) ? message : undefined),
};

/** Forgets its locks. */
export const amnesiac: Behaviour = {
  name: "amnesiac",
  equivocates: false,
  tamper(state) {
    state.lockedBlock = undefined;
    state.lockedRound = -1;
  },
};

/** Proposes what every honest node must refuse. */
export const badProposer: Behaviour = {
  name: "bad-proposer",
  equivocates: false,
  txs: (node) => [new Uint8Array([0x62, 0x61, 0x64, node.rng.below(128)])],
};

/** Claims another proposal of its own towards half of the peers, whose block it does not have. */
export const doubleProposer: Behaviour = {
  name: "double-proposer",
  equivocates: false,
  transmit(node, message, peer) {
    if (message.kind !== "proposal" || !isOtherHalf(peer)) return message;
    const hash = new Uint8Array(32).fill(node.rng.below(256));
    const proposal: Proposal = { ...message.proposal, blockId: { hash, partSetHeader: { total: 1, hash } } };
    const signature = node.sign(proposalSignBytes(node.chainId, proposal));
    return { kind: "proposal", proposal: { ...proposal, signature } };
  },
};

/** Breaks every third message that it sends. */
export const garbler: Behaviour = {
  name: "garbler",
  equivocates: false,
  transmit(node, message) {
    if (!node.rng.chance(0.3)) return message;
    const signature = new Uint8Array(64).fill(node.rng.below(256));
    if (message.kind === "vote") {
      const change = node.rng.pick([
        { signature },
        { validatorIndex: node.rng.below(20) },
        { round: node.rng.below(1000) },
        { height: message.vote.height + BigInt(node.rng.below(3)) },
        { extension: signature },
      ]);
      return { kind: "vote", vote: { ...message.vote, ...change } };
    }
    if (message.kind === "proposal") {
      const change = node.rng.pick([{ signature }, { polRound: node.rng.below(5) }, { round: node.rng.below(5) }]);
      return { kind: "proposal", proposal: { ...message.proposal, ...change } };
    }
    if (message.kind === "blockPart") {
      return { ...message, part: { ...message.part, bytes: message.part.bytes.map((b) => b ^ 1) } };
    }
    return message;
  },
};

export const BEHAVIOURS: readonly Behaviour[] = [
  nilVoter,
  silent,
  equivocator,
  withholder,
  amnesiac,
  badProposer,
  doubleProposer,
  garbler,
];

/** The behaviour of one half of a pair that shares a key: each half is honest for itself. */
export const twin: Behaviour = { name: "twin", equivocates: true };
