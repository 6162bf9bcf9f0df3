/** Whatever a peer sends on the two channels of state sync, a node goes on: while it hands out snapshots and while it looks
 *  for one. And whatever a snapshot holds, it is refused or becomes the state that was asked for. */
import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nativeHasher } from "../../src/adapters/native-crypto.js";
import type { SyncedState } from "../../src/engine/statesync/state-provider.js";
import { StatesyncReactor } from "../../src/engine/statesync/statesync-reactor.js";
import { TrustError } from "../../src/engine/statesync/trusted-headers.js";
import {
  ResponseApplySnapshotChunk_Result,
  ResponseOfferSnapshot_Result,
} from "../../src/gen/tendermint/abci/types.js";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "../../src/reactors/messages/channels.js";
import { encodeStatesyncMessage, type StatesyncMessage } from "../../src/reactors/messages/statesync.js";
import { ImportError } from "../../src/store/iavl/export.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { Multistore } from "../../src/store/multistore.js";
import { SnapshotReader, snapshotItems } from "../../src/store/snapshots/items.js";
import { concatBytes, toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { keptLog } from "../support/kept-log.js";
import { settle, VirtualClock } from "../support/virtual-clock.js";
import { fuzzOptions } from "./options.js";

const CHUNKS_MAX = 50;
const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const height = fc.oneof(fc.bigInt(0n, 12n), fc.bigInt(0n, (1n << 64n) - 1n));
const uint32 = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 0xffffffff }));

const message: fc.Arbitrary<StatesyncMessage> = fc.oneof(
  fc.constant<StatesyncMessage>({ kind: "snapshotsRequest", value: {} }),
  fc
    .record({ height, format: uint32, chunks: uint32, hash: bytes(40), metadata: bytes(200) })
    .map((value): StatesyncMessage => ({ kind: "snapshotsResponse", value })),
  fc
    .record({ height, format: uint32, index: uint32 })
    .map((value): StatesyncMessage => ({ kind: "chunkRequest", value })),
  fc
    .record({ height, format: uint32, index: uint32, chunk: bytes(300), missing: fc.boolean() })
    .map((value): StatesyncMessage => ({ kind: "chunkResponse", value })),
);

/** Whole messages, messages with some bytes changed or cut off, and noise. */
const packet = fc.oneof(
  message.map(encodeStatesyncMessage),
  fc
    .tuple(
      message.map(encodeStatesyncMessage),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))),
      fc.nat(),
    )
    .map(([whole, changes, cut]) => {
      const out = whole.slice(0, whole.length === 0 ? 0 : whole.length - (cut % whole.length));
      for (const [at, by] of changes) if (out.length > 0) out[at % out.length] = by;
      return out;
    }),
  bytes(100),
);

const traffic = fc.array(fc.tuple(fc.constantFrom(SNAPSHOT_CHANNEL, CHUNK_CHANNEL, 0x20), packet), { maxLength: 40 });

/** Messages that nothing is wrong with but what they say: such a peer stays. */
const plausible: fc.Arbitrary<StatesyncMessage> = fc.oneof(
  fc
    .record({
      height: fc.bigInt(1n, 9n),
      format: fc.integer({ min: 1, max: 4 }),
      chunks: fc.integer({ min: 1, max: 5 }),
      hash: fc.uint8Array({ minLength: 1, maxLength: 32 }),
      metadata: bytes(40),
    })
    .map((value): StatesyncMessage => ({ kind: "snapshotsResponse", value })),
  fc
    .record({ height: fc.bigInt(1n, 9n), format: fc.integer({ min: 1, max: 4 }), index: fc.nat(6), chunk: bytes(4) })
    .map((value): StatesyncMessage => ({ kind: "chunkResponse", value: { ...value, missing: false } })),
);
const polite = fc
  .array(plausible, { maxLength: 40 })
  .map((list) =>
    list.map((m): [number, Uint8Array] => [
      m.kind === "chunkResponse" ? CHUNK_CHANNEL : SNAPSHOT_CHANNEL,
      encodeStatesyncMessage(m),
    ]),
  );
/** Offers at once; whatever else when it is asked for a chunk. */
const isOffer = ([channel]: readonly [number, Uint8Array]): boolean => channel === SNAPSHOT_CHANNEL;

class Node {
  readonly clock = new VirtualClock();
  readonly dropped: string[] = [];
  readonly asked: (readonly [peer: string, index: number])[] = [];
  sentBytes = 0;
  current: { readonly height: bigint; readonly chunks: number } | undefined;
  applied = 0;
  readonly reactor: StatesyncReactor;

  constructor() {
    const { ACCEPT } = ResponseOfferSnapshot_Result;
    this.reactor = new StatesyncReactor({
      app: {
        listSnapshots: async () => ({
          snapshots: [{ height: 5n, format: 3, chunks: 2, hash: new Uint8Array(32), metadata: new Uint8Array(9) }],
        }),
        loadSnapshotChunk: async (req) => ({ chunk: req.height === 5n ? new Uint8Array(1000) : new Uint8Array(0) }),
        offerSnapshot: async ({ snapshot }) => {
          this.current = snapshot!;
          this.applied = 0;
          return { result: ACCEPT };
        },
        applySnapshotChunk: async ({ index, chunk, sender }) => {
          const good = chunk.length === 2 && chunk[0] === 0xab && chunk[1] === index % 256;
          if (good) this.applied++;
          const { ACCEPT: accept, RETRY: retry } = ResponseApplySnapshotChunk_Result;
          return good
            ? { result: accept, refetchChunks: [], rejectSenders: [] }
            : { result: retry, refetchChunks: [index], rejectSenders: [sender] };
        },
        info: async () => ({
          data: "",
          version: "",
          appVersion: 0n,
          lastBlockHeight: this.applied === this.current?.chunks ? this.current.height : 0n,
          lastBlockAppHash: new Uint8Array(32),
        }),
      },
      config: { discoveryTimeMs: 5000, chunkRequestTimeoutMs: 5000, chunkFetchers: 3 },
      chunksMax: CHUNKS_MAX,
      clock: this.clock,
      hasher: nativeHasher,
      log: keptLog(),
      choose: () => 0,
      disconnect: (peerId) => {
        this.dropped.push(peerId);
        this.reactor.removePeer(peerId);
      },
    });
  }

  addPeer(id: string, onChunkRequest: (index: number) => void = () => undefined): void {
    this.reactor.addPeer({
      id,
      queued: () => 0,
      send: (channel, sent) => {
        this.sentBytes += sent.length;
        if (channel === CHUNK_CHANNEL && sent[0] === 0x1a) {
          this.asked.push([id, 0]);
          // height (2 bytes), format (2 bytes), index when it is not 0.
          onChunkRequest(sent.length > 6 ? sent[7]! : 0);
        }
        return true;
      },
    });
  }
}

test("a node that hands out snapshots outlives any peer", async () => {
  await fc.assert(
    fc.asyncProperty(traffic, async (packets) => {
      const node = new Node();
      node.addPeer("attacker");
      for (const [channel, packet] of packets) node.reactor.receive("attacker", channel, packet);
      await settle(4);
      // What goes out is bounded by what may be asked for, not by how often it is.
      expect(node.sentBytes).toBeLessThan(40 * 2000);
      node.reactor.stop();
    }),
    fuzzOptions,
  );
}, 120_000);

test("a node that looks for a snapshot finds the honest one, whatever others send", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(traffic, polite), async (packets) => {
      const node = new Node();
      node.addPeer("attacker", () => {
        for (const [channel, packet] of packets) node.reactor.receive("attacker", channel, packet);
      });
      const honest = { height: 6n, format: 3, chunks: 4, hash: new Uint8Array(32), metadata: new Uint8Array(4) };
      node.addPeer("honest", (index) => {
        const chunk = Uint8Array.of(0xab, index);
        const value = { height: 6n, format: 3, index, chunk, missing: false };
        setImmediate(() =>
          node.reactor.receive("honest", CHUNK_CHANNEL, encodeStatesyncMessage({ kind: "chunkResponse", value })),
        );
      });
      let synced: SyncedState | Error | undefined;
      const states = {
        // Heights that do not exist have no header.
        appHashAfter: async (h: bigint) => {
          if (h !== 6n) throw new TrustError("unavailable", "there is no such height");
          return new Uint8Array(32);
        },
        stateAfter: async (h: bigint) =>
          ({ state: { lastBlockHeight: h, appHash: new Uint8Array(32), appVersion: 0n } }) as unknown as SyncedState,
      };
      const run = node.reactor.sync(states).then(
        (value) => {
          synced = value;
        },
        (error: Error) => {
          synced = error;
        },
      );
      for (const [channel, packet] of packets.filter(isOffer)) node.reactor.receive("attacker", channel, packet);
      node.reactor.receive(
        "honest",
        SNAPSHOT_CHANNEL,
        encodeStatesyncMessage({ kind: "snapshotsResponse", value: honest }),
      );
      await node.clock.runUntil(() => synced !== undefined, 20_000);
      await run;
      if (synced instanceof Error) throw synced;
      expect(synced!.state.lastBlockHeight).toBe(6n);
      expect(node.dropped).not.toContain("honest");
      node.reactor.stop();
    }),
    { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 6) },
  );
}, 300_000);

function sample(): { readonly stream: Uint8Array; readonly appHash: Uint8Array } {
  const db = new MemoryDatabase();
  const stores = open(db);
  for (let i = 0; i < 60; i++) {
    stores.store("a").set(utf8Encode(`key ${i % 40}`), utf8Encode(`value ${i}`));
    if (i % 20 !== 19) continue;
    const { ops, version } = stores.commit();
    db.apply(ops);
    stores.written(version);
  }
  return { stream: concatBytes(...snapshotItems(stores, 3)), appHash: stores.appHash };
}

function open(db: MemoryDatabase): Multistore {
  return new Multistore({ mounts: ["a", "b"].map((name) => ({ name, kind: "iavl" as const })) }, { db });
}

test("a snapshot that was changed anywhere is refused, or has the same state", () => {
  const { stream, appHash } = sample();
  const change = fc.tuple(
    fc.nat(stream.length - 1),
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom("set", "cut", "insert"),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), fc.integer({ min: 1, max: 600 }), (changes, piece) => {
      let bad: Uint8Array = stream.slice();
      for (const [at, by, how] of changes) {
        if (how === "set") bad[at % bad.length] = by;
        else if (how === "cut") bad = bad.slice(0, Math.max(1, at % (bad.length + 1)));
        else bad = concatBytes(bad.subarray(0, at % bad.length), Uint8Array.of(by), bad.subarray(at % bad.length));
      }
      const stores = open(new MemoryDatabase());
      const state = stores.startImport(3n);
      const reader = new SnapshotReader(state);
      try {
        for (let at = 0; at < bad.length; at += piece) reader.push(bad.slice(at, at + piece));
        reader.finish();
        stores.finishImport(state, appHash);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        expect(stores.latestVersion).toBe(0n);
        return;
      }
      expect(toHex(stores.appHash)).toBe(toHex(appHash));
    }),
    fuzzOptions,
  );
  // The stream itself is whole, through zlib as well.
  expect(toHex(new Uint8Array(inflateSync(deflateSync(stream))))).toBe(toHex(stream));
});
