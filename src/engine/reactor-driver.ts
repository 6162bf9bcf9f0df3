import { BitArray } from "../chain/bit-array.js";
import { wrapCommit } from "../chain/extended-commit.js";
import { voteExtensionsEnabled } from "../chain/params.js";
import { proposalSizeFault } from "../chain/proposal.js";
import { type Gossip, OWN } from "../consensus/messages.js";
import type { ConsensusState } from "../consensus/state.js";
import type { NewRoundStep, VoteSetBits, VoteSetMaj23 } from "../gen/tendermint/consensus/types.js";
import type { ExtendedCommit, Part, PartSetHeader, Proposal, Vote } from "../gen/tendermint/types/types.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import {
  type Choose,
  type DataMessage,
  type DecidedBlocks,
  majorityClaims,
  nextData,
  nextVote,
  votesForClaim,
} from "../reactors/consensus/gossip.js";
import {
  applyHasVote,
  applyNewRoundStep,
  applyNewValidBlock,
  applyProposalPol,
  applyVoteSetBits,
  ensureVotes,
  newPeerRoundState,
  type PeerRoundState,
  setHasPart,
  setHasProposal,
  setHasVote,
} from "../reactors/consensus/peer-round-state.js";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "../reactors/messages/channels.js";
import {
  type ConsensusMessage,
  decodeConsensusMessage,
  encodeConsensusMessage,
  newRoundStepHeightFault,
} from "../reactors/messages/consensus.js";
import type { PeerChannel } from "../reactors/peer.js";
import type { ConsensusNetwork } from "./driver/consensus-driver.js";
import type { DriverInput } from "./driver/requests.js";
import type { BlockStore } from "./stores/block-store.js";
import type { ChainState } from "./stores/chain-state.js";

/** How often peers are looked at when no event tells to; `peer_gossip_sleep_duration`. */
const GOSSIP_MS = 100;
/** `peer_query_maj23_sleep_duration`. */
const MAJORITY_QUERY_MS = 2000;
/** What others have sent is passed on after a moment: meanwhile those who have it say so. */
const RELAY_DELAY_MS = 10;
/** Votes, or block parts, that nobody else had sent before, after which a peer counts as proven, and again after as many
 *  more. @source cometbft consensus/reactor.go votesToContributeToBecomeGoodPeer */
const PROVEN_CONTRIBUTIONS = 10_000;
/** When a queue was full. */
const RETRY_MS = 5;
/** Messages to one peer before others get their turn. */
const MESSAGES_PER_TURN = 32;
/** Inputs of one peer that wait for consensus; more mean that it sends faster than can be checked. */
const WAITING_INPUTS_MAX = 4000;
/** Heights whose commits are kept at hand for lagging peers. */
const CACHED_HEIGHTS = 8;
const NS_PER_S = 1_000_000_000n;

/** What the reactor needs of the consensus driver. */
export interface ConsensusAccess {
  readonly roundState: ConsensusState;
  /** Own messages are being written to the log: nothing of the round state may be shown. */
  readonly holdsUnsynced: boolean;
  offer(input: DriverInput): boolean;
}

export interface ConsensusReactorDeps {
  readonly consensus: ConsensusAccess;
  readonly blockStore: BlockStore;
  readonly chainState: () => ChainState;
  readonly clock: Clock;
  readonly log: Logger;
  readonly choose: Choose;
  readonly nextTurn: (callback: () => void) => void;
  /** Ends the connection: the peer has broken a rule. */
  readonly disconnect: (peerId: string, reason: string) => void;
  /** The peer has been of use for long: its address is worth keeping. */
  readonly proven?: (peerId: string) => void;
}

interface Peer {
  readonly channel: PeerChannel;
  readonly state: PeerRoundState;
  /** Inputs that consensus had no room for. */
  readonly waiting: DriverInput[];
  /** Of those that it sent, the ones that were new. */
  votes: number;
  blockParts: number;
  awake: boolean;
}

/** What is looked up for peers that lag behind. */
class StoredBlocks implements DecidedBlocks {
  private readonly headers = new Map<bigint, PartSetHeader>();
  private readonly commits = new Map<bigint, ExtendedCommit>();

  constructor(
    private readonly store: BlockStore,
    private readonly chainState: () => ChainState,
  ) {}

  get base(): bigint {
    return this.store.base;
  }

  get height(): bigint {
    return this.store.height;
  }

  partSetHeader(height: bigint): PartSetHeader | undefined {
    return cached(this.headers, height, () => this.store.loadMeta(height)?.blockId.partSetHeader);
  }

  part(height: bigint, index: number): Part | undefined {
    return this.store.loadPart(height, index);
  }

  commit(height: bigint): ExtendedCommit | undefined {
    return this.stored(height) ?? this.seen(height);
  }

  /** The last block's own commit comes with the next block: until then, what was seen of it. Without it a peer one height
   *  behind that holds other votes of equivocators would never be told which block has the majority. */
  private seen(height: bigint): ExtendedCommit | undefined {
    const commit = height === this.store.height ? this.store.loadSeenCommit(height) : undefined;
    return commit && wrapCommit(commit);
  }

  private stored(height: bigint): ExtendedCommit | undefined {
    return cached(this.commits, height, () => {
      if (voteExtensionsEnabled(this.chainState().consensusParams, height)) {
        return this.store.loadExtendedCommit(height);
      }
      const commit = this.store.loadCommit(height);
      return commit && wrapCommit(commit);
    });
  }
}

function cached<T>(map: Map<bigint, T>, height: bigint, load: () => T | undefined): T | undefined {
  const known = map.get(height);
  if (known !== undefined) return known;
  const loaded = load();
  if (loaded === undefined) return undefined;
  if (map.size >= CACHED_HEIGHTS) map.delete(map.keys().next().value!);
  map.set(height, loaded);
  return loaded;
}

/** Tells peers what this node has and sends them what they lack, driven by what happens and, at the latest, by the
 *  clock; hands what they send to consensus.
 *  @source cometbft consensus/reactor.go */
export class ConsensusReactor implements ConsensusNetwork {
  private readonly peers = new Map<string, Peer>();
  private readonly blocks: StoredBlocks;
  private syncing = false;
  private stopped = false;
  private pumpAsked = false;
  private cancelRelay: (() => void) | undefined;
  private cancelRetry: (() => void) | undefined;
  private cancelGossip: () => void = () => undefined;
  private cancelQuery: () => void = () => undefined;

  constructor(private readonly deps: ConsensusReactorDeps) {
    this.blocks = new StoredBlocks(deps.blockStore, deps.chainState);
  }

  /** @param syncing blocks are fetched first: proposals, parts and votes are not taken until `stopSyncing` */
  start(syncing: boolean): void {
    this.syncing = syncing;
    const { clock } = this.deps;
    const gossip = (): void => {
      this.wakeAll();
      this.cancelGossip = clock.after(GOSSIP_MS, gossip);
    };
    const query = (): void => {
      this.queryMajorities();
      this.cancelQuery = clock.after(MAJORITY_QUERY_MS, query);
    };
    this.cancelGossip = clock.after(GOSSIP_MS, gossip);
    this.cancelQuery = clock.after(MAJORITY_QUERY_MS, query);
  }

  /** Blocks are caught up with: consensus takes part from now on. */
  stopSyncing(): void {
    this.syncing = false;
    for (const peer of this.peers.values()) this.tellRoundStep(peer);
    this.wakeAll();
  }

  stop(): void {
    this.stopped = true;
    this.cancelGossip();
    this.cancelQuery();
    this.cancelRelay?.();
    this.cancelRetry?.();
  }

  addPeer(channel: PeerChannel): void {
    const peer: Peer = {
      channel,
      state: newPeerRoundState(),
      waiting: [],
      votes: 0,
      blockParts: 0,
      awake: false,
    };
    this.peers.set(channel.id, peer);
    if (!this.syncing) this.tellRoundStep(peer);
  }

  removePeer(peerId: string): void {
    this.peers.delete(peerId);
  }

  /** 0 while it is not known. */
  peerHeight(peerId: string): bigint {
    return this.peers.get(peerId)?.state.height ?? 0n;
  }

  /** For dumps. */
  peerStates(): { readonly id: string; readonly state: PeerRoundState; votes: number; blockParts: number }[] {
    return [...this.peers].map(([id, { state, votes, blockParts }]) => ({ id, state, votes, blockParts }));
  }

  /** There is room again in a queue that was full. */
  room(peerId: string): void {
    const peer = this.peers.get(peerId);
    if (peer !== undefined) this.wake(peer);
  }

  receive(peerId: string, channelId: number, bytes: Uint8Array): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined || this.stopped) return;
    const decoded = decodeConsensusMessage(channelId, bytes);
    const fault = decoded.ok ? this.take(peer, decoded.value) : decoded.error;
    if (fault !== undefined) this.deps.disconnect(peerId, fault);
  }

  /** Returns why the peer is to be disconnected. */
  private take(peer: Peer, message: ConsensusMessage): string | undefined {
    const { state } = peer;
    switch (message.kind) {
      case "newRoundStep":
        return this.takeRoundStep(peer, message.value);
      case "newValidBlock": {
        const { height, round, blockPartSetHeader: partSetHeader, isCommit } = message.value;
        const parts = BitArray.fromProto(message.value.blockParts);
        if (!parts.ok) return parts.error;
        applyNewValidBlock(state, { height, round, partSetHeader, parts: parts.value, isCommit });
        this.wake(peer);
        return undefined;
      }
      case "hasVote":
        applyHasVote(state, message.value);
        return undefined;
      case "voteSetMaj23":
        return this.takeClaim(peer, message.value);
      default:
    }
    if (this.syncing) return undefined;
    switch (message.kind) {
      case "proposal":
        return this.takeProposal(peer, message.value.proposal);
      case "proposalPol": {
        const { height, proposalPolRound, proposalPol } = message.value;
        const pol = BitArray.fromProto(proposalPol);
        if (!pol.ok) return pol.error;
        applyProposalPol(state, height, proposalPolRound, pol.value);
        this.wake(peer);
        return undefined;
      }
      case "blockPart": {
        const { height, round, part } = message.value;
        setHasPart(state, height, round, part.index);
        return this.offer(peer, { kind: "blockPart", height, round, part, peerId: peer.channel.id });
      }
      case "vote":
        return this.takeVote(peer, message.value.vote);
      case "voteSetBits":
        return this.takeVoteSetBits(peer, message.value);
      default:
        return undefined;
    }
  }

  private takeRoundStep(peer: Peer, message: NewRoundStep): string | undefined {
    const fault = newRoundStepHeightFault(message, this.deps.chainState().initialHeight);
    if (fault !== undefined) return fault;
    applyNewRoundStep(peer.state, message, this.deps.clock.nowNs());
    this.wake(peer);
    return undefined;
  }

  private takeProposal(peer: Peer, proposal: Proposal): string | undefined {
    const { maxBytes } = this.deps.chainState().consensusParams.block;
    const fault = proposalSizeFault(proposal, maxBytes);
    if (fault !== undefined) return fault;
    setHasProposal(peer.state, proposal);
    return this.offer(peer, { kind: "proposal", proposal, peerId: peer.channel.id });
  }

  private takeVote(peer: Peer, vote: Vote): string | undefined {
    const { at } = this.deps.consensus.roundState;
    if (at !== undefined) {
      ensureVotes(peer.state, at.height, at.chain.validators.size);
      ensureVotes(peer.state, at.height - 1n, at.lastCommit?.size ?? 0);
    }
    setHasVote(peer.state, vote.height, vote.round, vote.type, vote.validatorIndex);
    // What is known already needs no place in the queue.
    if (at !== undefined && vote.height === at.height && at.votes.has(vote)) return undefined;
    return this.offer(peer, { kind: "vote", vote, peerId: peer.channel.id });
  }

  private takeClaim(peer: Peer, claim: VoteSetMaj23): string | undefined {
    const { at } = this.deps.consensus.roundState;
    if (at === undefined || at.height !== claim.height) return undefined;
    const { height, round, type, blockId } = claim;
    const votes = votesForClaim(at, claim)?.toProto() ?? { bits: 0n, elems: [] };
    const answer: ConsensusMessage = { kind: "voteSetBits", value: { height, round, type, blockId, votes } };
    peer.channel.send(VOTE_SET_BITS_CHANNEL, encodeConsensusMessage(answer));
    if (this.syncing) return undefined;
    return this.offer(peer, { kind: "majorityClaim", height, round, type, blockId, peerId: peer.channel.id });
  }

  private takeVoteSetBits(peer: Peer, message: VoteSetBits): string | undefined {
    const votes = BitArray.fromProto(message.votes);
    if (!votes.ok) return votes.error;
    const { at } = this.deps.consensus.roundState;
    const ours = at?.height === message.height ? votesForClaim(at, message) : undefined;
    applyVoteSetBits(peer.state, message, votes.value, ours);
    this.wake(peer);
    return undefined;
  }

  /** Inputs of a peer keep their order. */
  private offer(peer: Peer, input: DriverInput): string | undefined {
    if (peer.waiting.length === 0 && this.deps.consensus.offer(input)) return undefined;
    if (peer.waiting.length >= WAITING_INPUTS_MAX) return "sends more than can be checked";
    peer.waiting.push(input);
    this.retryLater();
    return undefined;
  }

  private drainWaiting(): boolean {
    for (const { waiting } of this.peers.values()) {
      let taken = 0;
      while (taken < waiting.length && this.deps.consensus.offer(waiting[taken]!)) taken++;
      waiting.splice(0, taken);
      if (waiting.length > 0) return false;
    }
    return true;
  }

  private retryLater(): void {
    this.cancelRetry ??= this.deps.clock.after(RETRY_MS, () => {
      this.cancelRetry = undefined;
      if (this.stopped) return;
      if (!this.drainWaiting()) this.retryLater();
      this.pumpAwake();
    });
  }

  // What happens at this node.

  gossip(message: Gossip): void {
    if (this.stopped) return;
    switch (message.kind) {
      case "newRoundStep":
        if (!this.syncing) this.broadcast({ kind: "newRoundStep", value: this.roundStep(message) });
        this.wakeAll();
        return;
      case "newValidBlock": {
        const { height, round, partSetHeader: blockPartSetHeader, parts, isCommit } = message;
        const value = { height, round, blockPartSetHeader, blockParts: parts.toProto(), isCommit };
        this.broadcast({ kind: "newValidBlock", value });
        this.wakeAll();
        return;
      }
      case "hasVote": {
        const { height, round, type, validatorIndex: index } = message.vote;
        this.broadcast({ kind: "hasVote", value: { height, round, type, index } });
        break;
      }
      default:
    }
    if (message.peerId === OWN) {
      this.wakeAll();
      return;
    }
    if (message.kind !== "hasProposal") this.credit(message.peerId, message.kind);
    this.relayLater();
  }

  private credit(peerId: string, kind: "hasVote" | "hasBlockPart"): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined) return;
    const contributed = kind === "hasVote" ? ++peer.votes : ++peer.blockParts;
    if (contributed % PROVEN_CONTRIBUTIONS === 0) this.deps.proven?.(peerId);
  }

  /** Only what a sound peer cannot pass on is held against it: it may have been handed two proposals, or votes of two
   *  rounds, by somebody else. */
  rejected(peerId: string, what: string, reason: string): void {
    if (peerId === OWN || !/^(invalid_signature|not signed by the proposer)/.test(reason)) return;
    this.deps.disconnect(peerId, `${what}: ${reason}`);
  }

  private broadcast(message: ConsensusMessage): void {
    const bytes = encodeConsensusMessage(message);
    for (const { channel } of this.peers.values()) channel.send(STATE_CHANNEL, bytes);
  }

  private roundStep(of: Gossip & { readonly kind: "newRoundStep" }): NewRoundStep {
    const { height, round, step, lastCommitRound } = of;
    const secondsSinceStartTime = (this.deps.clock.nowNs() - of.startTimeNs) / NS_PER_S;
    return { height, round, step, secondsSinceStartTime, lastCommitRound };
  }

  private tellRoundStep({ channel }: Peer): void {
    const { at, round, step } = this.deps.consensus.roundState;
    if (at === undefined) return;
    const { height, startTimeNs, lastCommit } = at;
    const lastCommitRound = lastCommit?.round ?? -1;
    const value = this.roundStep({ kind: "newRoundStep", height, round, step, startTimeNs, lastCommitRound });
    channel.send(STATE_CHANNEL, encodeConsensusMessage({ kind: "newRoundStep", value }));
  }

  // What peers lack.

  private wake(peer: Peer): void {
    peer.awake = true;
    if (this.pumpAsked || this.stopped) return;
    this.pumpAsked = true;
    this.deps.nextTurn(() => {
      this.pumpAsked = false;
      this.pumpAwake();
    });
  }

  private wakeAll(): void {
    for (const peer of this.peers.values()) this.wake(peer);
  }

  private relayLater(): void {
    this.cancelRelay ??= this.deps.clock.after(RELAY_DELAY_MS, () => {
      this.cancelRelay = undefined;
      this.wakeAll();
    });
  }

  private pumpAwake(): void {
    // Own messages that are on their way to the log are shown when they are there: that wakes again.
    if (this.stopped || this.syncing || this.deps.consensus.holdsUnsynced) return;
    for (const peer of this.peers.values()) {
      if (!peer.awake) continue;
      peer.awake = false;
      this.pump(peer);
    }
  }

  private pump(peer: Peer): void {
    const { roundState: s } = this.deps.consensus;
    const { at } = s;
    if (at === undefined) return;
    const { blocks } = this;
    const { choose } = this.deps;
    for (let sent = 0; ; sent++) {
      if (sent === MESSAGES_PER_TURN) {
        this.wake(peer);
        return;
      }
      const data = nextData(s, at, blocks, peer.state, choose);
      const dataSent = data !== undefined && this.sendData(peer, data);
      const vote = nextVote(s, at, blocks, peer.state, choose);
      const voteSent = vote !== undefined && this.sendVote(peer, vote);
      if (!dataSent && !voteSent) {
        if (data !== undefined || vote !== undefined) this.wakeLater(peer);
        return;
      }
    }
  }

  private wakeLater(peer: Peer): void {
    peer.awake = true;
    this.retryLater();
  }

  private sendData({ channel, state }: Peer, data: DataMessage): boolean {
    const encode = encodeConsensusMessage;
    if (data.kind === "part") {
      const { height, round, part } = data;
      if (!channel.send(DATA_CHANNEL, encode({ kind: "blockPart", value: { height, round, part } }))) return false;
      setHasPart(state, state.height, state.round, part.index);
      return true;
    }
    const { proposal, pol } = data;
    if (!channel.send(DATA_CHANNEL, encode({ kind: "proposal", value: { proposal } }))) return false;
    setHasProposal(state, proposal);
    const proposalPol = pol?.toProto();
    if (proposalPol !== undefined) {
      const { height, polRound: proposalPolRound } = proposal;
      channel.send(DATA_CHANNEL, encode({ kind: "proposalPol", value: { height, proposalPolRound, proposalPol } }));
    }
    return true;
  }

  private sendVote({ channel, state }: Peer, vote: Vote): boolean {
    if (!channel.send(VOTE_CHANNEL, encodeConsensusMessage({ kind: "vote", value: { vote } }))) return false;
    setHasVote(state, vote.height, vote.round, vote.type, vote.validatorIndex);
    return true;
  }

  private queryMajorities(): void {
    const { at } = this.deps.consensus.roundState;
    if (at === undefined || this.syncing) return;
    for (const { channel, state } of this.peers.values()) {
      for (const value of majorityClaims(at, this.blocks, state)) {
        channel.send(STATE_CHANNEL, encodeConsensusMessage({ kind: "voteSetMaj23", value }));
      }
    }
  }
}
