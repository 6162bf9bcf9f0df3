/** A peer that misuses the keys of validators: it signs what contradicts itself and tells it to whom it likes, over the
 *  real wire. */
import type { Ed25519Pair } from "../../src/adapters/key-file.js";
import { headerHash } from "../../src/chain/header.js";
import type { LightBlock } from "../../src/chain/light-block.js";
import { voteSignBytes } from "../../src/chain/sign-bytes.js";
import { addNs, type ChainTime } from "../../src/chain/time.js";
import { createValidator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { PRECOMMIT, PREVOTE } from "../../src/chain/vote.js";
import { signEd25519 } from "../../src/crypto/ed25519.js";
import { sha256 } from "../../src/crypto/hasher.js";
import type { Evidence } from "../../src/gen/tendermint/types/evidence.js";
import { type BlockID, type Commit, Header, type Vote } from "../../src/gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import { lightClientAttackEvidence } from "../../src/light/divergence.js";
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
import type { TestNetwork } from "./network.js";
import { type Rig, rigSwitch } from "./node-rig.js";

const SECOND_NS = 1_000_000_000n;

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

function setOf(members: Parameters<typeof ValidatorSet.create>[0]): ValidatorSet {
  const set = ValidatorSet.create(members);
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

export interface LunaticAttack {
  readonly net: TestNetwork;
  /** Whose validator keys sign a header that no chain has. They must hold a third of the power. */
  readonly culprits: readonly number[];
  /** The last height that attackers and chain have in common, and its time. The attack is at the next one. */
  readonly commonHeight: bigint;
  readonly commonTime: ChainTime;
}

/** Evidence that validators deceived light clients with a header of a made-up state, and a set of none but themselves. */
export function lunaticEvidence({ net, culprits, commonHeight, commonTime }: LunaticAttack): Evidence {
  const { chainId, validators } = net.genesis;
  const all = setOf(validators);
  const keys = culprits.map((i) => net.nodes[i]!.made.validatorKey);
  const attackers = setOf(
    keys.map((k) => ({
      ...createValidator({ kind: "ed25519", bytes: k.publicKey }, all.getByAddress(k.address)!.power),
    })),
  );
  const hash = (text: string): Uint8Array => sha256(utf8Encode(`${text} of nobody, ${commonHeight}`));
  const header = Header.from({
    version: { block: 11n, app: 0n },
    chainId,
    height: commonHeight + 1n,
    time: addNs(commonTime, SECOND_NS),
    lastBlockId: { hash: hash("block"), partSetHeader: { total: 1, hash: hash("parts") } },
    lastCommitHash: hash("commit"),
    dataHash: hash("data"),
    validatorsHash: attackers.hash(),
    nextValidatorsHash: attackers.hash(),
    consensusHash: hash("params"),
    appHash: hash("state"),
    lastResultsHash: hash("results"),
    evidenceHash: hash("evidence"),
    proposerAddress: attackers.proposer()!.address,
  });
  const conflicting: LightBlock = { header, commit: commitOf(header, attackers, keys), validators: attackers };
  // What is the chain's own is known by its height, time and validators alone.
  const common = { ...conflicting, header: { ...header, height: commonHeight, time: commonTime }, validators: all };
  const trusted = { ...conflicting, header: { ...header, appHash: hash("another state") } };
  const evidence = lightClientAttackEvidence(conflicting, trusted, common);
  if (!evidence.ok) throw new Error(evidence.error);
  return { sum: { kind: "lightClientAttackEvidence", value: evidence.value } };
}

function commitOf(header: Header, set: ValidatorSet, keys: readonly Ed25519Pair[]): Commit {
  const hash = headerHash(header);
  const blockId = { hash, partSetHeader: { total: 1, hash: sha256(hash) } };
  const timestamp = addNs(header.time, SECOND_NS);
  const signatures = set.validators.map(({ address }) => {
    const key = keys.find((k) => bytesEqual(k.address, address))!;
    const vote = { type: PRECOMMIT, height: header.height, round: 0, blockId, timestamp };
    return {
      blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      validatorAddress: address,
      timestamp,
      signature: signEd25519(key.privateKey, voteSignBytes(header.chainId, vote)),
    };
  });
  return { height: header.height, round: 0, blockId, signatures };
}
