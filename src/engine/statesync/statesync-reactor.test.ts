import { describe, expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { defaultConsensusParams } from "../../chain/params.js";
import type { Snapshot as AbciSnapshot } from "../../gen/tendermint/abci/types.js";
import {
  ResponseApplySnapshotChunk_Result as Apply,
  ResponseOfferSnapshot_Result as Offer,
} from "../../gen/tendermint/abci/types.js";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "../../reactors/messages/channels.js";
import {
  decodeStatesyncMessage,
  encodeStatesyncMessage,
  type StatesyncMessage,
} from "../../reactors/messages/statesync.js";
import { genesisState } from "../stores/chain-state.js";
import type { States, SyncedState } from "./state-provider.js";
import { StatesyncReactor } from "./statesync-reactor.js";
import { TrustError } from "./trusted-headers.js";

const APP_HASH = new Uint8Array(32).fill(5);
const CHUNKS_MAX = 100;

function snapshot(height: number, change: Partial<AbciSnapshot> = {}): AbciSnapshot {
  const metadata = Uint8Array.of(height);
  return { height: BigInt(height), format: 3, chunks: 6, hash: Uint8Array.of(height, 1), metadata, ...change };
}

const chunkBytes = (height: bigint, index: number): Uint8Array => Uint8Array.of(Number(height), index);

/** An application that knows which chunks are right, and what it was asked. */
class ChunkApp {
  readonly offered: bigint[] = [];
  readonly applied: number[] = [];
  restored = 0n;
  appVersion = 0n;
  current: AbciSnapshot | undefined;
  answerOffer = (_: AbciSnapshot): number => Offer.ACCEPT;
  answerChunk = (_index: number): number => Apply.ACCEPT;

  async offerSnapshot(req: { snapshot: AbciSnapshot | undefined }) {
    this.current = req.snapshot!;
    this.offered.push(this.current.height);
    this.applied.length = 0;
    return { result: this.answerOffer(this.current) };
  }

  async applySnapshotChunk({ index, chunk, sender }: { index: number; chunk: Uint8Array; sender: string }) {
    const { height, chunks } = this.current!;
    if (chunk[0] !== Number(height) || chunk[1] !== index) {
      return { result: Apply.RETRY, refetchChunks: [index], rejectSenders: [sender] };
    }
    const result = this.answerChunk(index);
    if (result === Apply.ACCEPT) this.applied.push(index);
    if (this.applied.length === chunks) this.restored = height;
    return { result, refetchChunks: [], rejectSenders: [] };
  }

  async info() {
    const lastBlockAppHash = this.restored === 0n ? new Uint8Array(0) : APP_HASH;
    return { data: "", version: "", appVersion: this.appVersion, lastBlockHeight: this.restored, lastBlockAppHash };
  }
}

interface PeerPlan {
  readonly snapshots: readonly AbciSnapshot[];
  /** Undefined: it does not answer; null: it says that it has not got it. */
  readonly chunk?: (height: bigint, index: number) => Uint8Array | undefined | null;
}

class Rig {
  readonly clock = new VirtualClock();
  readonly log = keptLog();
  readonly app = new ChunkApp();
  readonly dropped: string[] = [];
  readonly requests: { readonly peer: string; readonly index: number }[] = [];
  readonly reactor: StatesyncReactor;
  readonly own: AbciSnapshot[] = [];

  constructor(discoveryTimeMs = 5000) {
    this.reactor = new StatesyncReactor({
      app: Object.assign(this.app, {
        listSnapshots: async () => ({ snapshots: this.own }),
        loadSnapshotChunk: async ({ height, chunk }: { height: bigint; chunk: number }) => ({
          chunk: this.own.some((s) => s.height === height && chunk < s.chunks)
            ? chunkBytes(height, chunk)
            : new Uint8Array(0),
        }),
      }),
      config: { discoveryTimeMs, chunkRequestTimeoutMs: 5000, chunkFetchers: 2 },
      chunksMax: CHUNKS_MAX,
      clock: this.clock,
      hasher: nativeHasher,
      log: this.log,
      choose: () => 0,
      disconnect: (peerId) => {
        this.dropped.push(peerId);
        this.reactor.removePeer(peerId);
      },
    });
  }

  /** A peer of another node. */
  addPeer(id: string, plan: PeerPlan): void {
    const answer = (message: StatesyncMessage): void => {
      const channel = message.kind === "chunkResponse" ? CHUNK_CHANNEL : SNAPSHOT_CHANNEL;
      setImmediate(() => this.reactor.receive(id, channel, encodeStatesyncMessage(message)));
    };
    this.reactor.addPeer({
      id,
      queued: () => 0,
      send: (channel, bytes) => {
        const decoded = decodeStatesyncMessage(channel, bytes, CHUNKS_MAX);
        if (!decoded.ok) throw new Error(decoded.error);
        const message = decoded.value;
        if (message.kind === "snapshotsRequest") {
          for (const value of plan.snapshots) answer({ kind: "snapshotsResponse", value });
        } else if (message.kind === "chunkRequest") {
          const { height, format, index } = message.value;
          this.requests.push({ peer: id, index });
          const chunk = (plan.chunk ?? chunkBytes)(height, index);
          if (chunk === undefined) return true;
          const missing = chunk === null;
          answer({
            kind: "chunkResponse",
            value: { height, format, index, missing, chunk: chunk ?? new Uint8Array() },
          });
        }
        return true;
      },
    });
  }

  /** @param states what is known of heights; all of them when left out */
  async sync(change: Partial<States> = {}): Promise<SyncedState | undefined | Error> {
    let done: { readonly value: SyncedState | undefined | Error } | undefined;
    const states: States = { appHashAfter: async () => APP_HASH, stateAfter: async (h) => syncedState(h), ...change };
    this.reactor.sync(states).then(
      (value) => {
        done = { value };
      },
      (error: Error) => {
        done = { value: error };
      },
    );
    await this.clock.runUntil(() => done !== undefined, 5000);
    return done!.value;
  }
}

function syncedState(height: bigint): SyncedState {
  const state = genesisState({
    chainId: "sync",
    genesisTime: { seconds: 1n, nanos: 0 },
    initialHeight: 1n,
    consensusParams: defaultConsensusParams(),
    validators: [],
    appHash: APP_HASH,
  });
  if (!state.ok) throw new Error(state.error);
  const commit = { height, round: 0, blockId: state.value.lastBlockId, signatures: [] };
  return { state: { ...state.value, lastBlockHeight: height }, commit };
}

const heightOf = (synced: SyncedState | undefined | Error): bigint | undefined => {
  if (synced instanceof Error) throw synced;
  return synced?.state.lastBlockHeight;
};

describe("fetching a snapshot", () => {
  test("the highest is restored, its chunks applied in order, from all who have it", async () => {
    const rig = new Rig();
    for (const id of ["a", "b"]) rig.addPeer(id, { snapshots: [snapshot(8), snapshot(4)] });
    expect(heightOf(await rig.sync())).toBe(8n);
    expect(rig.app.offered).toEqual([8n]);
    expect(rig.app.applied).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rig.dropped).toEqual([]);
  });

  test("peers that come during the search are asked too", async () => {
    const rig = new Rig();
    rig.clock.after(12_000, () => rig.addPeer("late", { snapshots: [snapshot(8)] }));
    expect(heightOf(await rig.sync())).toBe(8n);
  });

  test("while there is none it says so at each look, and why", async () => {
    const rig = new Rig();
    rig.clock.after(7000, () => rig.addPeer("empty", { snapshots: [] }));
    rig.clock.after(12_000, () => rig.addPeer("bad", { snapshots: [snapshot(9)] }));
    rig.clock.after(22_000, () => rig.addPeer("good", { snapshots: [snapshot(8)] }));
    rig.app.answerOffer = ({ height }) => (height === 9n ? Offer.REJECT : Offer.ACCEPT);
    expect(heightOf(await rig.sync())).toBe(8n);
    const told = rig.log.lines.filter(({ message }) => message === "there is no snapshot yet");
    expect(told.map(({ level, fields }) => [level, fields?.reason, fields?.peers])).toEqual([
      ["warn", "no peer is connected", 0],
      ["warn", "no peer offers one", 1],
      ["warn", "what peers offered was rejected", 2],
      ["warn", "what peers offered was rejected", 2],
    ]);
  });

  test("with no time to look and nobody there it fails", async () => {
    expect(await new Rig(0).sync()).toMatchObject({ name: "StateSyncError", message: /no peer has a snapshot/ });
  });

  test("what the application rejects is not offered again: snapshot, format, senders", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9), snapshot(8, { format: 2 }), snapshot(4)] });
    rig.addPeer("b", { snapshots: [snapshot(7)] });
    rig.app.answerOffer = ({ height }) =>
      ({ 9: Offer.REJECT, 8: Offer.REJECT_FORMAT, 7: Offer.REJECT_SENDER })[Number(height)] ?? Offer.ACCEPT;
    expect(heightOf(await rig.sync())).toBe(4n);
    expect(rig.app.offered).toEqual([9n, 8n, 7n, 4n]);
    expect(rig.dropped).toEqual(["b"]);
  });

  test("an application that gives up ends it", async () => {
    const offer = new Rig();
    offer.addPeer("a", { snapshots: [snapshot(9)] });
    offer.app.answerOffer = () => Offer.ABORT;
    expect(await offer.sync()).toMatchObject({ name: "StateSyncError", message: /reset-state/ });
    const chunk = new Rig();
    chunk.addPeer("a", { snapshots: [snapshot(9)] });
    chunk.app.answerChunk = () => Apply.ABORT;
    expect(await chunk.sync()).toMatchObject({ name: "StateSyncError", message: /gives up the restore/ });
  });

  test("a snapshot that turns out bad makes room for the next", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9), snapshot(4)] });
    rig.app.answerChunk = (index) =>
      rig.app.current!.height === 9n && index === 3 ? Apply.REJECT_SNAPSHOT : Apply.ACCEPT;
    expect(heightOf(await rig.sync())).toBe(4n);
    expect(rig.app.offered).toEqual([9n, 4n]);
  });

  test("a snapshot that the application wants again is offered and fetched again", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)] });
    let once = false;
    rig.app.answerChunk = (index) => {
      if (index !== 2 || once) return Apply.ACCEPT;
      once = true;
      return Apply.RETRY_SNAPSHOT;
    };
    expect(heightOf(await rig.sync())).toBe(9n);
    expect(rig.app.offered).toEqual([9n, 9n]);
  });

  test("a restored application with another hash is not believed", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9), snapshot(4)] });
    const states = { stateAfter: async (h: bigint) => ({ ...syncedState(h) }) };
    const other = new Uint8Array(32);
    const stateAfter = async (h: bigint): Promise<SyncedState> => {
      const synced = await states.stateAfter(h);
      return h === 9n ? { ...synced, state: { ...synced.state, appHash: other } } : synced;
    };
    expect(heightOf(await rig.sync({ stateAfter }))).toBe(4n);
    expect(rig.app.offered).toEqual([9n, 4n]);
  });

  test("an application of another version than the chain's ends it", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)] });
    rig.app.appVersion = 7n;
    expect(await rig.sync()).toMatchObject({ message: /is of version 7/ });
  });

  test("headers that are not there yet are waited for; a lie ends it", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)] });
    let tries = 0;
    const appHashAfter = async (): Promise<Uint8Array> => {
      if (++tries < 5) throw new TrustError("unavailable", "not yet");
      return APP_HASH;
    };
    expect(heightOf(await rig.sync({ appHashAfter }))).toBe(9n);
    const attacked = new Rig();
    attacked.addPeer("a", { snapshots: [snapshot(9)] });
    const attack = async (): Promise<never> => Promise.reject(new TrustError("fatal", "an attack"));
    expect(await attacked.sync({ appHashAfter: attack })).toMatchObject({ message: "an attack" });
    const old = new Rig();
    old.addPeer("a", { snapshots: [snapshot(9), snapshot(4)] });
    const never = async (h: bigint): Promise<Uint8Array> => {
      if (h === 9n) throw new TrustError("unavailable", "never");
      return APP_HASH;
    };
    expect(heightOf(await old.sync({ appHashAfter: never }))).toBe(4n);
  });
});

describe("bad peers", () => {
  test("a peer whose chunk is wrong is dropped, and the chunk comes from another", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)], chunk: () => Uint8Array.of(0xbd) });
    rig.addPeer("b", { snapshots: [snapshot(9)] });
    expect(heightOf(await rig.sync())).toBe(9n);
    expect(rig.dropped).toEqual(["a"]);
  });

  test("a peer that does not answer, or has not got it, does not hold up the others", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)], chunk: () => undefined });
    rig.addPeer("b", { snapshots: [snapshot(9)], chunk: () => null });
    rig.addPeer("c", { snapshots: [snapshot(9)] });
    expect(heightOf(await rig.sync())).toBe(9n);
    expect(rig.dropped).toEqual([]);
  });

  test("a snapshot that nobody delivers is given up for the next", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9)], chunk: () => undefined });
    rig.addPeer("b", { snapshots: [snapshot(4)] });
    expect(heightOf(await rig.sync())).toBe(4n);
  });

  test("a snapshot of too many chunks is refused with its peer (cometbft #5549)", async () => {
    const rig = new Rig();
    rig.addPeer("a", { snapshots: [snapshot(9, { chunks: CHUNKS_MAX + 1 })] });
    rig.addPeer("b", { snapshots: [snapshot(4)] });
    expect(heightOf(await rig.sync())).toBe(4n);
    expect(rig.dropped).toEqual(["a"]);
  });

  test("chunks that were not asked for, and messages on the wrong channel, end the connection", () => {
    const rig = new Rig();
    const value = { height: 4n, format: 3, index: 0, chunk: Uint8Array.of(1), missing: false };
    rig.addPeer("a", { snapshots: [] });
    rig.reactor.receive("a", CHUNK_CHANNEL, encodeStatesyncMessage({ kind: "chunkResponse", value }));
    rig.addPeer("b", { snapshots: [] });
    rig.reactor.receive("b", CHUNK_CHANNEL, encodeStatesyncMessage({ kind: "snapshotsRequest", value: {} }));
    rig.addPeer("c", { snapshots: [] });
    rig.reactor.receive("c", SNAPSHOT_CHANNEL, Uint8Array.of(0xff));
    expect(rig.dropped).toEqual(["a", "b", "c"]);
  });

  test("offers without end are no answer", async () => {
    const rig = new Rig();
    const many = Array.from({ length: 250 }, (_, i) => snapshot(i + 1));
    rig.addPeer("a", { snapshots: many });
    rig.addPeer("b", { snapshots: [snapshot(4)] });
    expect(heightOf(await rig.sync())).toBe(4n);
    expect(rig.dropped).toEqual(["a"]);
  });
});

describe("handing out", () => {
  interface Sent {
    readonly channel: number;
    readonly message: StatesyncMessage;
  }

  function listening(rig: Rig, queued: () => number = () => 0): Sent[] {
    const sent: Sent[] = [];
    rig.reactor.addPeer({
      id: "a",
      queued,
      send: (channel, bytes) => {
        const decoded = decodeStatesyncMessage(channel, bytes, CHUNKS_MAX);
        if (decoded.ok) sent.push({ channel, message: decoded.value });
        return true;
      },
    });
    return sent;
  }

  test("the ten newest snapshots are told, not more often than once a second", async () => {
    const rig = new Rig();
    for (let height = 1; height <= 14; height++) rig.own.push(snapshot(height));
    const sent = listening(rig);
    const request = encodeStatesyncMessage({ kind: "snapshotsRequest", value: {} });
    for (let i = 0; i < 50; i++) rig.reactor.receive("a", SNAPSHOT_CHANNEL, request);
    await settle();
    const heights = sent.map(({ message }) => (message.kind === "snapshotsResponse" ? message.value.height : 0n));
    expect(heights).toEqual([14n, 13n, 12n, 11n, 10n, 9n, 8n, 7n, 6n, 5n]);
  });

  test("chunks go out as the peer's queue empties; those that are not there are said to be missing", async () => {
    const rig = new Rig();
    rig.own.push(snapshot(9));
    let queued = 0;
    const sent = listening(rig, () => queued);
    const ask = (index: number): void => {
      const value = { height: 9n, format: 3, index };
      rig.reactor.receive("a", CHUNK_CHANNEL, encodeStatesyncMessage({ kind: "chunkRequest", value }));
    };
    ask(0);
    await settle();
    queued = 1;
    ask(1);
    ask(77);
    await settle();
    expect(sent.length).toBe(1);
    queued = 0;
    rig.reactor.room("a");
    await settle();
    const answers = sent.map(({ message }) => message.value as { index: number; missing: boolean });
    expect(answers.map(({ index, missing }) => [index, missing])).toEqual([
      [0, false],
      [1, false],
      [77, true],
    ]);
    expect(rig.dropped).toEqual([]);
  });

  test("a peer that asks for more than it takes waits", async () => {
    const rig = new Rig();
    rig.own.push(snapshot(9));
    const sent = listening(rig, () => 5);
    for (let i = 0; i < 5000; i++) {
      const value = { height: 9n, format: 3, index: i % 6 };
      rig.reactor.receive("a", CHUNK_CHANNEL, encodeStatesyncMessage({ kind: "chunkRequest", value }));
    }
    await settle();
    expect(sent).toEqual([]);
    expect(rig.clock.waiting).toBe(1);
  });
});
