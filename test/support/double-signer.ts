/** A peer that misuses the keys of validators: it signs what contradicts itself and tells it to whom it likes, over the
 *  real wire. */
import type { Ed25519Pair } from "../../src/adapters/key-file.js";
import { voteSignBytes } from "../../src/chain/sign-bytes.js";
import type { ValidatorSet } from "../../src/chain/validator-set.js";
import { PRECOMMIT, PREVOTE } from "../../src/chain/vote.js";
import { signEd25519 } from "../../src/crypto/ed25519.js";
import { sha256 } from "../../src/crypto/hasher.js";
import type { Evidence } from "../../src/gen/tendermint/types/evidence.js";
import type { BlockID, Vote } from "../../src/gen/tendermint/types/types.js";
import {
  blocksyncChannel,
  consensusChannels,
  EVIDENCE_CHANNEL,
  evidenceChannel,
  mempoolChannel,
  VOTE_CHANNEL,
} from "../../src/reactors/messages/channels.js";
import { decodeConsensusMessage, encodeConsensusMessage } from "../../src/reactors/messages/consensus.js";
import { encodeEvidenceList } from "../../src/reactors/messages/evidence.js";
import { bytesEqual, EMPTY_BYTES } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { until } from "./chain.js";
import { setOf } from "./lunatic-attack.js";
import type { TestNetwork } from "./network.js";
import { type Rig, rigSwitch } from "./node-rig.js";

interface Step {
  readonly height: bigint;
  readonly round: number;
}

export interface DoubleSignerOptions {
  readonly net: TestNetwork;
  /** Nodes to connect to. */
  readonly nodes: readonly number[];
  /** Which node's validator key it votes with; that node does not run. */
  readonly culprit: number;
}

export class DoubleSigner {
  private readonly steps = new Map<string, Step>();
  private readonly key: Ed25519Pair;
  private readonly set: ValidatorSet;
  private readonly index: number;
  private readonly rig: Rig;

  private constructor(private readonly options: DoubleSignerOptions) {
    const { net, nodes, culprit } = options;
    this.key = net.nodes[culprit]!.made.validatorKey;
    this.set = setOf(net.genesis.validators);
    this.index = this.set.validators.findIndex((v) => bytesEqual(v.address, this.key.address));
    const persistentPeers = nodes.map((i) => ({
      id: net.nodes[i]!.id,
      host: "127.0.0.1",
      port: net.nodes[i]!.p2pPort,
    }));
    this.rig = rigSwitch({ persistentPeers }, {}, { network: net.genesis.chainId, moniker: "double-signer" });
    this.rig.node.addReactor(consensusChannels, {
      onReceive: (peer, channelId, bytes) => {
        const message = decodeConsensusMessage(channelId, bytes);
        if (message.ok && message.value.kind === "newRoundStep") this.steps.set(peer.id, message.value.value);
      },
    });
    this.rig.node.addReactor([blocksyncChannel, mempoolChannel(1_048_576), evidenceChannel], {
      onReceive: () => undefined,
    });
  }

  get address(): Uint8Array {
    return this.key.address;
  }

  /** Connected to all of its nodes, whose heights it hears. */
  static async join(options: DoubleSignerOptions): Promise<DoubleSigner> {
    const made = new DoubleSigner(options);
    await made.rig.node.start();
    for (const i of options.nodes) {
      await until(`node ${i} tells its round`, 20_000, async () => made.steps.get(options.net.nodes[i]!.id));
    }
    return made;
  }

  stop(): Promise<void> {
    return this.rig.node.stop();
  }

  /** Votes for two blocks in the round where one node is, tells only that node, and does so again until it was in time.
   *  @returns the height at which it did */
  async voteTwice(node: number, notAt: (height: bigint) => boolean): Promise<bigint> {
    const { id } = this.options.net.nodes[node]!;
    const { height, round } = await until(`node ${node} is at another height`, 30_000, async () => {
      const step = this.steps.get(id);
      return step === undefined || notAt(step.height) ? undefined : step;
    });
    for (const type of [PREVOTE, PRECOMMIT]) {
      for (const name of ["one block", "another block"]) {
        const hash = sha256(utf8Encode(`${name} of height ${height}`));
        const vote = this.vote(type, height, round, { hash, partSetHeader: { total: 1, hash } });
        this.send(node, VOTE_CHANNEL, encodeConsensusMessage({ kind: "vote", value: { vote } }));
      }
    }
    return height;
  }

  tellEvidence(node: number, evidence: Evidence): void {
    this.send(node, EVIDENCE_CHANNEL, encodeEvidenceList([evidence]));
  }

  private send(node: number, channel: number, bytes: Uint8Array): void {
    const peer = this.rig.node.peer(this.options.net.nodes[node]!.id);
    if (peer === undefined) throw new Error(`node ${node} has hung up: ${JSON.stringify(this.rig.lines.slice(-5))}`);
    if (!peer.send(channel, bytes)) throw new Error(`node ${node} takes no more`);
  }

  private vote(type: number, height: bigint, round: number, blockId: BlockID): Vote {
    const unsigned: Vote = {
      type,
      height,
      round,
      blockId,
      timestamp: { seconds: BigInt(Math.floor(Date.now() / 1000)), nanos: 0 },
      validatorAddress: this.key.address,
      validatorIndex: this.index,
      signature: EMPTY_BYTES,
      extension: EMPTY_BYTES,
      extensionSignature: EMPTY_BYTES,
    };
    const bytes = voteSignBytes(this.options.net.genesis.chainId, unsigned);
    return { ...unsigned, signature: signEd25519(this.key.privateKey, bytes) };
  }
}
