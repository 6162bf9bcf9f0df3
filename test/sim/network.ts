/** Links between simulated nodes: slow, lossy, doubling, reordering, cut. */
import type { BitArray } from "../../src/chain/bit-array.js";
import type { BlockID, Part, PartSetHeader, Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import type { EventQueue } from "./event-queue.js";
import type { Rng } from "./rng.js";

/** Which votes of one round and type a node has. */
export interface VotesStatus {
  readonly round: number;
  readonly type: number;
  readonly has: BitArray;
  readonly hasMajority: boolean;
}

/** What a node tells a peer that it has, to be sent what it lacks. */
export interface Status {
  readonly height: bigint;
  readonly round: number;
  readonly hasProposal: boolean;
  readonly partSetHeader: PartSetHeader | undefined;
  readonly parts: BitArray | undefined;
  readonly votes: readonly VotesStatus[];
  readonly lastCommit: BitArray | undefined;
}

export type Message =
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "blockPart"; readonly height: bigint; readonly round: number; readonly part: Part }
  | { readonly kind: "vote"; readonly vote: Vote }
  | {
      readonly kind: "majorityClaim";
      readonly height: bigint;
      readonly round: number;
      readonly type: number;
      readonly blockId: BlockID;
    }
  | { readonly kind: "status"; readonly status: Status }
  /** Something that no faulty node changes. */
  | { readonly kind: "other" };

export interface LinkQuality {
  readonly latencyUs: number;
  readonly jitterUs: number;
  readonly loss: number;
  readonly duplicate: number;
}

export const GOOD_LINK: LinkQuality = { latencyUs: 20_000, jitterUs: 20_000, loss: 0, duplicate: 0 };

export interface Endpoint {
  readonly id: string;
  receive(from: string, message: Message): void;
}

/** Drops what it is true for. */
export type Censor = (from: string, to: string, message: Message) => boolean;

export class Network {
  private readonly endpoints = new Map<string, Endpoint>();
  private readonly cut = new Set<string>();
  private readonly censors = new Set<Censor>();
  quality: LinkQuality = GOOD_LINK;
  sent = 0;

  constructor(
    private readonly queue: EventQueue,
    private readonly rng: Rng,
  ) {}

  join(endpoint: Endpoint): void {
    this.endpoints.set(endpoint.id, endpoint);
  }

  peersOf(id: string): string[] {
    return [...this.endpoints.keys()].filter((other) => other !== id);
  }

  /** Cuts the way from one node to another; the way back stays. */
  cutLink(from: string, to: string): void {
    this.cut.add(`${from}>${to}`);
  }

  /** Nodes of different groups do not hear each other. */
  partition(groups: readonly (readonly string[])[]): void {
    for (const a of groups) {
      for (const b of groups) if (a !== b) for (const from of a) for (const to of b) this.cutLink(from, to);
    }
  }

  /** Until `uncensor` or `heal`. */
  censor(censor: Censor): void {
    this.censors.add(censor);
  }

  uncensor(censor: Censor): void {
    this.censors.delete(censor);
  }

  /** All links are whole again. */
  heal(): void {
    this.cut.clear();
    this.censors.clear();
  }

  private passes(from: string, to: string, message: Message): boolean {
    if (this.cut.has(`${from}>${to}`)) return false;
    for (const censor of this.censors) if (censor(from, to, message)) return false;
    return true;
  }

  send(from: string, to: string, message: Message): void {
    this.sent++;
    const { loss, duplicate } = this.quality;
    if (this.rng.chance(loss)) return;
    this.deliverLater(from, to, message);
    if (this.rng.chance(duplicate)) this.deliverLater(from, to, message);
  }

  private deliverLater(from: string, to: string, message: Message): void {
    const { latencyUs, jitterUs } = this.quality;
    // Mostly near the latency, now and then far behind: later messages overtake.
    const tail = this.rng.chance(0.05) ? 10 : 1;
    this.queue.after(latencyUs + this.rng.unit() * jitterUs * tail, () => {
      if (this.passes(from, to, message)) this.endpoints.get(to)?.receive(from, message);
    });
  }
}
