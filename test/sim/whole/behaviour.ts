/** Faulty validators as whole nodes: what they do differently is done to what they send, as bytes. */
import { dataHash } from "../../../src/chain/data.js";
import { Message as BlocksyncMessage } from "../../../src/gen/tendermint/blocksync/types.js";
import { Message as WireMessage } from "../../../src/gen/tendermint/consensus/types.js";
import {
  BLOCKSYNC_CHANNEL,
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  MEMPOOL_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "../../../src/reactors/messages/channels.js";
import { encodeEvidenceList } from "../../../src/reactors/messages/evidence.js";
import { bytesEqual, compareBytes } from "../../../src/types/bytes.js";
import { utf8Encode } from "../../../src/types/utf8.js";
import { BEHAVIOURS, type Behaviour, type FaultyNode } from "../behaviour.js";
import type { Message } from "../network.js";

const CONSENSUS_CHANNELS = [STATE_CHANNEL, DATA_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL];

export interface WholeBehaviour extends Behaviour {
  /** The bytes that go to this peer instead; undefined: none. */
  transmitBytes?(node: FaultyNode, channelId: number, bytes: Uint8Array, peer: string): Uint8Array | undefined;
  /** What it says besides, whenever it sends something. */
  aside?(node: FaultyNode, channelId: number, bytes: Uint8Array): Aside | undefined;
}

export interface Aside {
  readonly channelId: number;
  readonly bytes: Uint8Array;
}

/** Promises blocks that nobody has, and hands out changed ones. */
const syncLiar: WholeBehaviour = {
  name: "sync-liar",
  equivocates: false,
  transmitBytes(node, channelId, bytes) {
    if (channelId !== BLOCKSYNC_CHANNEL) return bytes;
    const { sum } = BlocksyncMessage.decode(bytes);
    if (sum?.kind === "statusResponse" && node.rng.chance(0.2)) {
      const height = sum.value.height + BigInt(node.rng.below(1000));
      return BlocksyncMessage.encode({ sum: { kind: "statusResponse", value: { ...sum.value, height } } });
    }
    if (sum?.kind === "blockResponse" && sum.value.block !== undefined && node.rng.chance(0.3)) {
      const { block } = sum.value;
      const signatures = block.lastCommit?.signatures ?? [];
      const lie = node.rng.below(4);
      if (lie < 2) {
        // A sound block, but for the commit that it does not have.
        block.data = { txs: [utf8Encode("forged")] };
        block.header.dataHash = dataHash(block.data.txs);
      } else if (lie === 2 && signatures.length > 0) {
        signatures[0]!.signature = new Uint8Array(64).fill(9);
      } else {
        block.header.appHash = new Uint8Array(32).fill(node.rng.below(256));
      }
      return BlocksyncMessage.encode({ sum });
    }
    return bytes;
  },
};

/** Sends what is no message at all, now and then. */
const babbler: WholeBehaviour = {
  name: "babbler",
  equivocates: false,
  transmitBytes(node, channelId, bytes) {
    if (!node.rng.chance(0.002)) return bytes;
    if (channelId === MEMPOOL_CHANNEL || node.rng.chance(0.3)) return new Uint8Array(node.rng.below(60)).fill(0xff);
    const broken = bytes.slice();
    const at = node.rng.below(broken.length);
    if (broken.length > 0) broken[at] = broken[at]! ^ (1 << node.rng.below(8));
    return broken;
  },
};

/** Accuses others of double votes that it has made up. */
const slanderer: WholeBehaviour = {
  name: "slanderer",
  equivocates: false,
  aside(node, channelId, bytes) {
    if (channelId !== VOTE_CHANNEL || !node.rng.chance(0.02)) return undefined;
    const message = consensusMessage(bytes);
    if (message.kind !== "vote" || bytesEqual(message.vote.validatorAddress, node.address)) return undefined;
    const hash = new Uint8Array(32).fill(node.rng.below(256));
    const signature = new Uint8Array(64).fill(node.rng.below(256));
    const other = { ...message.vote, blockId: { hash, partSetHeader: { total: 1, hash } }, signature };
    const [voteA, voteB] =
      compareBytes(hash, message.vote.blockId.hash) < 0 ? [other, message.vote] : [message.vote, other];
    const value = { voteA, voteB, totalVotingPower: 40n, validatorPower: 10n, timestamp: message.vote.timestamp };
    const evidence = [{ sum: { kind: "duplicateVoteEvidence", value } } as const];
    return { channelId: EVIDENCE_CHANNEL, bytes: encodeEvidenceList(evidence) };
  },
};

export const WHOLE_BEHAVIOURS: readonly WholeBehaviour[] = [...BEHAVIOURS, syncLiar, babbler, slanderer];

function consensusMessage(bytes: Uint8Array): Message {
  const { sum } = WireMessage.decode(bytes);
  if (sum?.kind === "vote" && sum.value.vote !== undefined) return { kind: "vote", vote: sum.value.vote };
  if (sum?.kind === "proposal") return { kind: "proposal", proposal: sum.value.proposal };
  if (sum?.kind === "blockPart") return { kind: "blockPart", ...sum.value };
  return { kind: "other" };
}

function encode(message: Message, bytes: Uint8Array): Uint8Array {
  switch (message.kind) {
    case "vote":
      return WireMessage.encode({ sum: { kind: "vote", value: { vote: message.vote } } });
    case "proposal":
      return WireMessage.encode({ sum: { kind: "proposal", value: { proposal: message.proposal } } });
    case "blockPart": {
      const { height, round, part } = message;
      return WireMessage.encode({ sum: { kind: "blockPart", value: { height, round, part } } });
    }
    default:
      return bytes;
  }
}

/** What a faulty node really sends. */
export function faultyBytes(
  behaviour: WholeBehaviour,
  node: FaultyNode,
  channelId: number,
  bytes: Uint8Array,
  peer: string,
): Uint8Array | undefined {
  if (behaviour.transmitBytes !== undefined) return behaviour.transmitBytes(node, channelId, bytes, peer);
  if (behaviour.transmit === undefined || channelId === EVIDENCE_CHANNEL) return bytes;
  if (!CONSENSUS_CHANNELS.includes(channelId)) return bytes;
  const message = consensusMessage(bytes);
  const sent = behaviour.transmit(node, message, peer);
  if (sent === undefined) return undefined;
  return sent === message ? bytes : encode(sent, bytes);
}
