/** Whatever peers say, in whatever pieces: no crash, no memory without bound, and who says what no honest node says is
 *  disconnected while the others stay. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createNativeVerifier } from "../../src/adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../../src/adapters/native-peer-crypto.js";
import { Message as BlocksyncMessage } from "../../src/gen/tendermint/blocksync/types.js";
import { Message as ConsensusMessage } from "../../src/gen/tendermint/consensus/types.js";
import { Message as MempoolMessage } from "../../src/gen/tendermint/mempool/types.js";
import { AuthSigMessage, Packet } from "../../src/gen/tendermint/p2p/conn.js";
import { Message as PexMessage } from "../../src/gen/tendermint/p2p/pex.js";
import { DefaultNodeInfo } from "../../src/gen/tendermint/p2p/types.js";
import { Message as StatesyncMessage } from "../../src/gen/tendermint/statesync/types.js";
import { EvidenceList } from "../../src/gen/tendermint/types/evidence.js";
import { PeerHandshake } from "../../src/p2p/handshake.js";
import { formatIp, parseIp } from "../../src/p2p/ip.js";
import { MConnection, mConnectionDefaults } from "../../src/p2p/mconnection.js";
import { formatNetAddress, parseHostPort, parseNetAddress, parsePeerAddress } from "../../src/p2p/net-address.js";
import { decodeNodeInfo, encodeNodeInfo, incompatibility, nodeInfoFault } from "../../src/p2p/node-info.js";
import { formatAddressBook, parseAddressBook } from "../../src/p2p/pex/address-book-json.js";
import { decodePexMessage, encodeAddresses } from "../../src/p2p/pex/messages.js";
import { FrameOpener, FrameSealer } from "../../src/p2p/secret-connection.js";
import { type Upgraded, upgradeSocket } from "../../src/p2p/upgrade.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import {
  decodeBlocksyncMessage,
  encodeBlocksyncMessage,
  glanceAtBlocksync,
} from "../../src/reactors/messages/blocksync.js";
import {
  blocksyncChannel,
  CHUNK_CHANNEL,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
  SNAPSHOT_CHANNEL,
  statesyncChannels,
} from "../../src/reactors/messages/channels.js";
import { decodeConsensusMessage, encodeConsensusMessage } from "../../src/reactors/messages/consensus.js";
import { decodeEvidenceList, encodeEvidenceList } from "../../src/reactors/messages/evidence.js";
import { decodeTxs, encodeTxs } from "../../src/reactors/messages/mempool.js";
import { decodeStatesyncMessage, encodeStatesyncMessage } from "../../src/reactors/messages/statesync.js";
import { concatBytes, fromHex, toHex } from "../../src/types/bytes.js";
import type { Result } from "../../src/types/result.js";
import { MemoryNetwork } from "../support/memory-network.js";
import { identityOf, type Rig, rigSwitch } from "../support/node-rig.js";
import { randomMessage } from "../support/random-message.js";
import { settle, VirtualClock } from "../support/virtual-clock.js";
import { loadVectors } from "../vectors/load.js";
import { damage, damaged, damagedBytes } from "./damage.js";
import { fuzzOptions, keptSeeds } from "./options.js";

const seeds = keptSeeds<{ messages: string[]; streams: string[]; texts: string[] }>("p2p");
const MEMPOOL_LIMITS = { maxTxBytes: 1000, maxBatchBytes: 2000 };
const verifier = createNativeVerifier();
const crypto = createPeerCrypto();

/** A decoder of one channel with its encoder, as one function that must never throw. */
interface Codec {
  readonly channelId: number;
  readonly type: AnyMessageType;
  /** What came out, encoded again. */
  decode(bytes: Uint8Array): Result<Uint8Array>;
}

function codec<T>(
  channelId: number,
  type: AnyMessageType,
  decode: (bytes: Uint8Array) => Result<T>,
  encode: (value: T) => Uint8Array,
): Codec {
  return {
    channelId,
    type,
    decode(bytes) {
      const decoded = decode(bytes);
      return decoded.ok ? { ok: true, value: encode(decoded.value) } : decoded;
    },
  };
}

const codecs: readonly Codec[] = [
  ...consensusChannels.map(({ id }) =>
    codec(id, ConsensusMessage, (b) => decodeConsensusMessage(id, b), encodeConsensusMessage),
  ),
  codec(mempoolChannel(1000).id, MempoolMessage, (b) => decodeTxs(b, MEMPOOL_LIMITS), encodeTxs),
  codec(evidenceChannel.id, EvidenceList, decodeEvidenceList, encodeEvidenceList),
  codec(blocksyncChannel.id, BlocksyncMessage, decodeBlocksyncMessage, encodeBlocksyncMessage),
  ...[SNAPSHOT_CHANNEL, CHUNK_CHANNEL].map((id) =>
    codec(id, StatesyncMessage, (b) => decodeStatesyncMessage(id, b, 100), encodeStatesyncMessage),
  ),
  codec(0, PexMessage, decodePexMessage, (m) => encodeAddresses(m.kind === "addresses" ? m.addresses : [])),
];

const recorded = loadVectors<{ bytes?: string; channel?: number }>("comet", "wire")
  .cases.filter((c) => c.bytes !== undefined)
  .map((c) => ({ channelId: c.channel ?? 0, bytes: fromHex(c.bytes!), eof: true }));
const corpus = [...recorded.map((r) => r.bytes), ...seeds.messages.map(fromHex)];

/** Recorded bytes with a few things done to them. */
const mutated = damagedBytes(corpus);

/** A message of the type with random fields, with its length in front or without. */
function ofType(type: AnyMessageType, delimited = false): fc.Arbitrary<Uint8Array> {
  return fc.gen().map((g) => {
    const message = randomMessage(type, g);
    return delimited ? type.encodeDelimited(message) : type.encode(message);
  });
}

function checkCodec({ decode }: Codec, bytes: Uint8Array): void {
  const before = bytes.slice();
  const first = decode(bytes);
  expect(bytes).toEqual(before);
  if (!first.ok) {
    // A reason goes into the log: it must not be as long as what a peer sends.
    expect(first.error.length).toBeLessThan(400);
    return;
  }
  const again = decode(first.value);
  expect(again.ok && toHex(again.value)).toBe(toHex(first.value));
}

describe("message decoders", () => {
  test("kept and recorded messages on every channel", () => {
    for (const c of codecs) for (const bytes of corpus) if (c.channelId !== 0) checkCodec(c, bytes);
    for (const bytes of corpus) decodePexMessage(bytes);
  });

  test("random bytes, damaged messages, messages of the right type", () => {
    const cases = fc.constantFrom(...codecs.filter((c) => c.channelId !== 0)).chain((c) =>
      fc.tuple(
        fc.constant(c),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          mutated,
          ofType(c.type),
          fc.tuple(ofType(c.type), damage).map(([b, d]) => damaged(b, d)),
        ),
      ),
    );
    fc.assert(
      fc.property(cases, ([c, bytes]) => checkCodec(c, bytes)),
      { ...fuzzOptions, numRuns: 10 * fuzzOptions.numRuns },
    );
  });

  test("what the mempool's filter lets through keeps to its limits when decoded", () => {
    const txs = fc.array(fc.uint8Array({ maxLength: 1200 }), { maxLength: 6 });
    const bytes = fc.tuple(txs, fc.array(damage, { maxLength: 3 })).map(([t, d]) => d.reduce(damaged, encodeTxs(t)));
    fc.assert(
      fc.property(bytes, (message) => {
        const decoded = decodeTxs(message, MEMPOOL_LIMITS);
        if (!decoded.ok) return;
        for (const tx of decoded.value) {
          expect(tx.length).toBeLessThanOrEqual(MEMPOOL_LIMITS.maxTxBytes);
          expect(tx.length).toBeGreaterThan(0);
        }
        const total = decoded.value.reduce((sum, tx) => sum + tx.length, 0);
        expect(total).toBeLessThanOrEqual(MEMPOOL_LIMITS.maxBatchBytes);
      }),
      fuzzOptions,
    );
  });

  test("a glance at a blocksync message agrees with the decoder on what it is", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        const decoded = decodeBlocksyncMessage(bytes);
        if (!decoded.ok) return;
        if (decoded.value.kind === "blockResponse") expect(glanceAtBlocksync(bytes).kind).toBe("blockResponse");
      }),
      fuzzOptions,
    );
  });

  test("node info", () => {
    const ours = DefaultNodeInfo.create();
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), ofType(DefaultNodeInfo), mutated);
    fc.assert(
      fc.property(bytes, (b) => {
        const info = decodeNodeInfo(b);
        if (!info.ok) return;
        nodeInfoFault(info.value);
        incompatibility(ours, info.value);
        encodeNodeInfo(info.value);
      }),
      fuzzOptions,
    );
  });

  test("addresses and address books in text", () => {
    const options = { strict: false, key: "k", nowNs: () => 0n, chance: () => 0.5 };
    const check = (text: string) => {
      parseHostPort(text);
      parsePeerAddress(text);
      const address = parseNetAddress(text);
      if (address.ok) {
        const again = parseNetAddress(formatNetAddress(address.value));
        expect(again).toEqual(address);
      }
      const ip = parseIp(text);
      if (ip !== undefined) expect(parseIp(formatIp(ip))).toEqual(ip);
      const book = parseAddressBook(text, options);
      if (book.ok) expect(parseAddressBook(formatAddressBook(book.value.book), options).ok).toBe(true);
    };
    seeds.texts.forEach(check);
    const id = "7acc110fb030d8b022221e376b45c2567227461f";
    const nearly = fc
      .tuple(
        fc.constantFrom(`${id}@1.2.3.4:26656`, `tcp://${id}@[2001:db8::1]:80`, "::ffff:1.2.3.4", "fe80::1"),
        fc.nat(),
        fc.string({ maxLength: 3 }),
      )
      .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length));
    const entry = fc.record(
      {
        addr: fc.oneof(fc.constant({ id, ip: "1.2.3.4", port: 1 }), fc.jsonValue()),
        src: fc.oneof(fc.constant({ id, ip: "1.2.3.4", port: 1 }), fc.jsonValue()),
        buckets: fc.oneof(fc.array(fc.integer({ min: -1, max: 300 })), fc.jsonValue()),
        attempts: fc.oneof(fc.nat(), fc.jsonValue()),
        bucket_type: fc.oneof(fc.constantFrom(1, 2, 3), fc.jsonValue()),
        last_attempt: fc.oneof(fc.constant("2026-11-22T14:53:28.72Z"), fc.string()),
      },
      { requiredKeys: [] },
    );
    const books = fc.array(entry, { maxLength: 5 }).map((addrs) => JSON.stringify({ key: "k", addrs }));
    fc.assert(fc.property(fc.oneof(fc.string(), nearly, fc.ipV6(), fc.ipV4(), books, fc.json()), check), {
      ...fuzzOptions,
      numRuns: 3 * fuzzOptions.numRuns,
    });
  });
});

const cuts = fc.infiniteStream(fc.integer({ min: 1, max: 1500 }));

function* pieces(bytes: Uint8Array, sizes: Iterator<number>): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const next = at + (sizes.next().value as number);
    yield bytes.slice(at, next);
    at = next;
  }
}

const CHANNELS = [
  { id: 1, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 3000 },
  { id: 2, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 100 },
];

describe("state machines", () => {
  /** Packets of all kinds, some damaged. */
  const packets = fc
    .array(
      fc.tuple(
        fc.oneof(
          ofType(Packet, true),
          fc
            .tuple(fc.constantFrom(1, 2, 2, 1, 3), fc.boolean(), fc.uint8Array({ maxLength: 120 }))
            .map(([channelId, eof, data]) =>
              Packet.encodeDelimited({ sum: { kind: "packetMsg", value: { channelId, eof, data } } }),
            ),
          fc.uint8Array({ maxLength: 30 }),
        ),
        fc.option(damage, { freq: 6 }),
      ),
      { maxLength: 30 },
    )
    .map((list) => concatBytes(...list.map(([b, d]) => (d === null ? b : damaged(b, d)))));

  function run(bytes: Uint8Array, sizes: Iterator<number>): { messages: string[]; fault: string | undefined } {
    const connection = new MConnection(mConnectionDefaults, CHANNELS, 0);
    const messages: string[] = [];
    for (const piece of pieces(bytes, sizes)) {
      const r = connection.receive(piece, 0);
      for (const m of r.messages) {
        expect(m.bytes.length).toBeLessThanOrEqual(m.channelId === 1 ? 3000 : 100);
        messages.push(`${m.channelId}:${toHex(m.bytes)}`);
      }
      if (r.fault !== undefined) return { messages, fault: r.fault };
    }
    // It can always be asked for what to send.
    expect(connection.takeOutput(0)?.length ?? 0).toBeLessThanOrEqual(3);
    return { messages, fault: undefined };
  }

  test("a connection makes the same of a stream however it is cut", () => {
    const whole = (function* () {
      for (;;) yield 1_000_000;
    })();
    for (const text of seeds.streams) run(fromHex(text), whole);
    fc.assert(
      fc.property(packets, cuts, (bytes, sizes) => {
        const a = run(bytes, whole);
        const b = run(bytes, sizes);
        expect(b.messages).toEqual(a.messages);
        expect(b.fault).toBe(a.fault);
      }),
      fuzzOptions,
    );
  });

  test("pieces without end hold no more than the channel takes", () => {
    const connection = new MConnection({ ...mConnectionDefaults, recvRate: 0 }, CHANNELS, 0);
    const piece = Packet.encodeDelimited({
      sum: { kind: "packetMsg", value: { channelId: 1, eof: false, data: new Uint8Array(1000) } },
    });
    expect(connection.receive(concatBytes(piece, piece, piece), 0).fault).toBeUndefined();
    expect(connection.receive(piece, 0).fault).toContain("exceeds 3000 bytes");
    const empty = Packet.encodeDelimited({
      sum: { kind: "packetMsg", value: { channelId: 2, eof: false, data: new Uint8Array(0) } },
    });
    const patient = new MConnection({ ...mConnectionDefaults, recvRate: 0 }, CHANNELS, 0);
    const many = concatBytes(...new Array<Uint8Array>(10_000).fill(empty));
    for (let i = 0; i < 20; i++) expect(patient.receive(many, 0)).toEqual({ messages: [], fault: undefined });
  });

  const own = (n: number) => {
    const identity = identityOf(new Uint8Array(32).fill(n));
    const info = {
      ...DefaultNodeInfo.create(),
      defaultNodeId: rigSwitch({}, { identity }).node.id,
      listenAddr: "1.2.3.4:5",
      network: "fuzz",
      moniker: "m",
      channels: new Uint8Array([1]),
    };
    return { identity, info };
  };
  const [left, right] = [own(1), own(2)];
  const start = (side: typeof left, n: number) =>
    new PeerHandshake(side, undefined, new Uint8Array(32).fill(n), crypto, verifier);

  /** All that an honest peer sends in a handshake with the left side. */
  function honestStream(): Uint8Array {
    const [a, b] = [start(left, 3), start(right, 4)];
    const reply = a.receive(b.hello);
    if (reply.kind !== "more") throw new Error("unexpected");
    const first = b.receive(a.hello);
    if (first.kind !== "more") throw new Error("unexpected");
    const second = b.receive(reply.send);
    if (second.kind === "fault") throw new Error(second.reason);
    return concatBytes(b.hello, first.send, second.send);
  }

  function receiveAll(stream: Iterable<Uint8Array>): "more" | "done" | "fault" {
    const handshake = start(left, 3);
    for (const piece of stream) {
      const step = handshake.receive(piece);
      if (step.kind === "fault") return "fault";
      if (step.kind === "done") {
        expect(step.peer.id).toBe(right.info.defaultNodeId);
        return "done";
      }
    }
    return "more";
  }

  test("a handshake ends well with the very bytes of the peer, and with no others", () => {
    const honest = honestStream();
    expect(receiveAll([honest])).toBe("done");
    fc.assert(
      fc.property(damage, cuts, (d, sizes) => {
        const stream = damaged(honest, d);
        const same = toHex(stream) === toHex(honest);
        const result = receiveAll(pieces(stream, sizes));
        if (same) expect(result).toBe("done");
        // What is inserted behind the end belongs to the connection.
        else if (toHex(stream).startsWith(toHex(honest))) expect(result).toBe("done");
        else expect(result).not.toBe("done");
      }),
      fuzzOptions,
    );
  });

  test("a peer that holds the keys and lies in its proof or node info", () => {
    const key = new Uint8Array(32).fill(9);
    fc.assert(
      fc.property(fc.oneof(ofType(AuthSigMessage, true), fc.uint8Array({ maxLength: 1500 })), (bytes) => {
        const opener = new FrameOpener(crypto.cipher(key));
        const opened = opener.open(new FrameSealer(crypto.cipher(key)).seal(bytes));
        expect(opened).toEqual({ data: bytes, fault: undefined });
      }),
      fuzzOptions,
    );
  });
});

describe("a node among hostile peers", () => {
  const clock = new VirtualClock();
  const network = new MemoryNetwork();
  const allChannels = [
    ...consensusChannels,
    mempoolChannel(1000),
    evidenceChannel,
    blocksyncChannel,
    ...statesyncChannels,
  ];
  let hub: Rig;
  let friend: Rig;
  let heard = 0;
  let refused = 0;
  let hostiles = 0;

  beforeAll(async () => {
    const place = (n: number) => ({ listen: { host: `10.0.0.${n}`, port: 26656 }, maxInbound: 1000, pex: true });
    hub = rigSwitch(place(1), {
      clock,
      network: network.of("10.0.0.1"),
      identity: identityOf(new Uint8Array(32).fill(1)),
    });
    friend = rigSwitch(place(2), {
      clock,
      network: network.of("10.0.0.2"),
      identity: identityOf(new Uint8Array(32).fill(2)),
    });
    hub.node.addReactor(allChannels, {
      onReceive(peer, channelId, bytes) {
        const read = codecs.find((c) => c.channelId === channelId)!.decode(bytes);
        if (read.ok) heard++;
        else {
          refused++;
          hub.node.stopPeerForError(peer, read.error, 1000);
        }
      },
    });
    friend.node.addReactor(allChannels, { onReceive() {} });
    await hub.node.start();
    await friend.node.start();
    const dialled = await friend.node.dial({ id: hub.node.id, host: "10.0.0.1", port: 26656 });
    expect(dialled.ok).toBe(true);
  });

  /** A peer that has shaken hands and may then say anything. */
  async function hostile(): Promise<Upgraded> {
    hostiles++;
    const seed = new Uint8Array(32);
    new DataView(seed.buffer).setUint32(0, 1000 + hostiles);
    const identity = identityOf(seed);
    const info = { ...friend.node.info, defaultNodeId: rigSwitch({}, { identity }).node.id };
    const socket = await network.of("10.6.6.6").dial({ host: "10.0.0.1", port: 26656 }, 1000);
    const deps = { crypto, verifier, random: systemRandom, clock };
    const upgraded = await upgradeSocket(socket, { identity, info }, hub.node.id, 1000, deps);
    if (!upgraded.ok) throw new Error(upgraded.error.reason);
    upgraded.value.attach({ data() {}, drain() {}, close() {} });
    await settle();
    return upgraded.value;
  }

  const saying = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("raw" as const), bytes: fc.uint8Array({ maxLength: 3000 }) }),
      fc.record({ kind: fc.constant("stream" as const), bytes: fc.uint8Array({ maxLength: 300 }) }),
      fc.constantFrom(...recorded).map((r) => ({ kind: "message" as const, ...r })),
      fc.record({
        kind: fc.constant("message" as const),
        channelId: fc.constantFrom(...allChannels.map((c) => c.id), 0, 0x99),
        bytes: fc.oneof(mutated, fc.uint8Array({ maxLength: 100 }), fc.constantFrom(...corpus)),
        eof: fc.boolean(),
      }),
    ),
    { minLength: 1, maxLength: 8 },
  );

  test("it stays up, and its friends stay with it", async () => {
    await fc.assert(
      fc.asyncProperty(saying, async (says) => {
        const { socket, acquaintance } = await hostile();
        for (const say of says) {
          if (say.kind === "raw") socket.write(say.bytes);
          else if (say.kind === "stream") socket.write(acquaintance.sealer.seal(say.bytes));
          else {
            const value = { channelId: say.channelId, eof: say.eof, data: say.bytes.slice(0, 1000) };
            socket.write(acquaintance.sealer.seal(Packet.encodeDelimited({ sum: { kind: "packetMsg", value } })));
          }
        }
        await settle();
        const stillThere = hub.node.peer(acquaintance.id);
        // Raw bytes are never authentic, once a frame is full.
        const rawBytes = says.reduce((n, s) => (s.kind === "raw" ? n + s.bytes.length : n), 0);
        if (rawBytes >= 2088) expect(stillThere).toBeUndefined();
        expect(hub.node.peer(friend.node.id)).toBeDefined();
        socket.destroy();
        await settle();
      }),
      { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 3) },
    );
    expect(heard).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(hub.node.peers().map((p) => p.id)).toEqual([friend.node.id]);
    // Each end of a connection has its line with who and why.
    const downs = hub.lines.filter((l) => l.message.startsWith("peer d"));
    expect(downs.every((l) => typeof l.fields?.peer === "string" && String(l.fields.reason).length > 3)).toBe(true);
    expect(downs.every((l) => String(l.fields?.reason).length < 500)).toBe(true);
    expect(hub.lines.filter((l) => l.level === "error")).toEqual([]);
  });

  test("garbage before and in the handshake", async () => {
    const stranger = network.of("10.6.6.6");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 1500 }), { maxLength: 4 }), async (writes) => {
        const socket = await stranger.dial({ host: "10.0.0.1", port: 26656 }, 1000);
        socket.handle({ data() {}, drain() {}, close() {} });
        for (const bytes of writes) socket.write(bytes);
        await settle();
        socket.destroy();
        await settle();
      }),
      { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 3) },
    );
    expect(hub.node.peers().map((p) => p.id)).toEqual([friend.node.id]);
    await friend.node.stop();
    await hub.node.stop();
    expect(clock.waiting).toBe(0);
  });
});
