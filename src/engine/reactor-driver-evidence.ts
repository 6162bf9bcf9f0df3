import { evidenceHeight } from "../chain/evidence.js";
import type { Evidence } from "../gen/tendermint/types/evidence.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { EVIDENCE_CHANNEL } from "../reactors/messages/channels.js";
import { decodeEvidenceList, encodeEvidenceList } from "../reactors/messages/evidence.js";
import type { PeerChannel } from "../reactors/peer.js";
import type { EvidencePool } from "./evidence/evidence-pool.js";
import type { ChainState } from "./stores/chain-state.js";

/** What is pending is offered again so often: a peer may have lagged behind, or lost it. */
const REPEAT_MS = 10_000;
/** Lists of one peer that wait to be verified; more are dropped, for they come again. */
const LISTS_WAITING_MAX = 16;

export interface EvidenceReactorDeps {
  readonly pool: EvidencePool;
  readonly chainState: () => ChainState;
  readonly peerHeight: (peerId: string) => bigint;
  readonly clock: Clock;
  readonly log: Logger;
  readonly disconnect: (peerId: string, reason: string) => void;
}

interface Peer {
  readonly channel: PeerChannel;
  lists: (readonly Evidence[])[];
  busy: boolean;
}

/** Passes evidence of misbehaviour on to peers that can judge it.
 *  @source cometbft evidence/reactor.go */
export class EvidenceReactor {
  private readonly peers = new Map<string, Peer>();
  private syncing = false;
  private stopped = false;
  private cancelRepeat: () => void = () => undefined;

  constructor(private readonly deps: EvidenceReactorDeps) {}

  start(syncing: boolean): void {
    this.syncing = syncing;
    this.deps.pool.onAdded = (evidence) => {
      for (const peer of this.peers.values()) this.tell(peer, [evidence]);
    };
    const repeat = (): void => {
      const { evidence } = this.deps.pool.pending(-1n);
      if (evidence.length > 0) for (const peer of this.peers.values()) this.tell(peer, evidence);
      this.cancelRepeat = this.deps.clock.after(REPEAT_MS, repeat);
    };
    this.cancelRepeat = this.deps.clock.after(REPEAT_MS, repeat);
  }

  stopSyncing(): void {
    this.syncing = false;
  }

  stop(): void {
    this.stopped = true;
    this.cancelRepeat();
  }

  addPeer(channel: PeerChannel): void {
    const peer: Peer = { channel, lists: [], busy: false };
    this.peers.set(channel.id, peer);
    this.tell(peer, this.deps.pool.pending(-1n).evidence);
  }

  removePeer(peerId: string): void {
    this.peers.delete(peerId);
  }

  /** One message each: together they might be larger than the channel takes. What the queue does not hold comes with
   *  the next repetition. */
  private tell({ channel }: Peer, list: readonly Evidence[]): void {
    const height = this.deps.peerHeight(channel.id);
    const { maxAgeNumBlocks } = this.deps.chainState().consensusParams.evidence;
    for (const evidence of list) {
      const of = evidenceHeight(evidence);
      if (height <= of || height - of > maxAgeNumBlocks) continue;
      if (!channel.send(EVIDENCE_CHANNEL, encodeEvidenceList([evidence]))) return;
    }
  }

  receive(peerId: string, _channelId: number, bytes: Uint8Array): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined || this.syncing || this.stopped) return;
    const list = decodeEvidenceList(bytes);
    if (!list.ok) {
      this.deps.disconnect(peerId, list.error);
      return;
    }
    if (peer.lists.length >= LISTS_WAITING_MAX) return;
    peer.lists.push(list.value);
    if (!peer.busy) this.judge(peer);
  }

  private async judge(peer: Peer): Promise<void> {
    peer.busy = true;
    for (let list = peer.lists.shift(); list !== undefined && !this.stopped; list = peer.lists.shift()) {
      for (const evidence of list) {
        // Of a height that is not here yet: we lag behind, the peer is sound.
        if (evidenceHeight(evidence) > this.deps.chainState().lastBlockHeight) continue;
        const fault = await this.deps.pool.add(evidence).catch((error: Error) => {
          this.deps.log.error("evidence could not be kept", { error: error.message });
          return undefined;
        });
        if (fault === undefined) continue;
        this.deps.disconnect(peer.channel.id, `invalid evidence: ${fault}`);
        return;
      }
    }
    peer.busy = false;
  }
}
