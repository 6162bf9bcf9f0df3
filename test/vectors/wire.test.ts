import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/crypto/hasher.js";
import { PacketMsg } from "../../src/gen/tendermint/p2p/conn.js";
import { MConnection, mConnectionDefaults } from "../../src/p2p/mconnection.js";
import { PING_PACKET, PONG_PACKET, packetBytes, writePacket } from "../../src/p2p/packet.js";
import { decodePexMessage, encodeAddresses, PEX_REQUEST } from "../../src/p2p/pex/messages.js";
import {
  decodeBlocksyncMessage,
  encodeBlocksyncMessage,
  glanceAtBlocksync,
} from "../../src/reactors/messages/blocksync.js";
import {
  decodeConsensusMessage,
  encodeConsensusMessage,
  newRoundStepHeightFault,
} from "../../src/reactors/messages/consensus.js";
import { decodeEvidenceList, encodeEvidenceList } from "../../src/reactors/messages/evidence.js";
import { decodeTxs, encodeTxs, mempoolBytesFault } from "../../src/reactors/messages/mempool.js";
import { decodeStatesyncMessage, encodeStatesyncMessage } from "../../src/reactors/messages/statesync.js";
import { concatBytes, EMPTY_BYTES, fromHex, toHex } from "../../src/types/bytes.js";
import type { Result } from "../../src/types/result.js";
import { utf8Encode } from "../../src/types/utf8.js";
import type { Verdict } from "./chain-values.js";
import { loadVectors } from "./load.js";

interface MessageCase {
  why: string;
  bytes: string;
  channel: number;
  decode: Verdict;
  unwrap?: Verdict;
  accept?: Verdict;
  filter?: Verdict;
  type?: string;
  fields?: Record<string, unknown>;
  re_encoded?: string;
  max_tx_bytes?: number;
  max_batch_bytes?: number;
}
type Case =
  | ({ kind: "consensus" | "pex" | "mempool" | "evidence" | "blocksync" | "statesync" } & MessageCase)
  | {
      kind: "block_response_filter";
      why: string;
      commit_signatures: number;
      extended_signatures: number;
      bytes_length: number;
      bytes_sha256: string;
      filter: Verdict;
    }
  | ({
      kind: "new_round_step_height";
      height: string;
      initial_height: string;
      last_commit_round: number;
      why: string;
    } & Verdict)
  | { kind: "packet"; why: string; bytes: string; channel?: number; data?: string; eof?: boolean }
  | ({
      kind: "mconnection";
      why: string;
      packets: string[];
      received: { channel: number; length: number; sha256: string }[];
      replies: string;
    } & Verdict);

const MAX_CHUNKS = 100_000;

interface Read {
  readonly type: string;
  readonly fields: unknown;
  readonly bytes: Uint8Array;
}

const upperFirst = (s: string) => s[0]!.toUpperCase() + s.slice(1);
const snake = (s: string) => s.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** A message as the vectors show it: snake_case, 64-bit integers in text, bytes in hex. */
function shown(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [snake(k), shown(v)]));
}

function shownFields(kind: string, value: unknown): unknown {
  const fields = shown(value) as Record<string, unknown>;
  if (kind === "newValidBlock") {
    const { block_part_set_header: header, ...rest } = fields as { block_part_set_header: { total: number } };
    return { ...rest, total: header.total };
  }
  const id = fields.block_id as { hash: string; part_set_header: unknown } | undefined;
  return id === undefined ? fields : { ...fields, block_id: { hash: id.hash, parts: id.part_set_header } };
}

function readSum<S extends { kind: string; value: unknown }>(
  name: string,
  result: Result<S>,
  encode: (sum: S) => Uint8Array,
): Result<Read> {
  if (!result.ok) return result;
  const { kind, value } = result.value;
  const type = `*${name}.${upperFirst(kind).replace(/Pol$/, "POL")}`;
  return { ok: true, value: { type, fields: shownFields(kind, value), bytes: encode(result.value) } };
}

function readMessage(
  c: Extract<Case, { kind: "consensus" | "pex" | "mempool" | "evidence" | "blocksync" | "statesync" }>,
): Result<Read> {
  const bytes = fromHex(c.bytes);
  switch (c.kind) {
    case "consensus":
      return readSum("consensus", decodeConsensusMessage(c.channel, bytes), encodeConsensusMessage);
    case "statesync":
      return readSum("statesync", decodeStatesyncMessage(c.channel, bytes, MAX_CHUNKS), encodeStatesyncMessage);
    case "blocksync":
      return readSum("blocksync", decodeBlocksyncMessage(bytes), encodeBlocksyncMessage);
    case "evidence": {
      const list = decodeEvidenceList(bytes);
      if (!list.ok) return list;
      return {
        ok: true,
        value: { type: "*types.EvidenceList", fields: undefined, bytes: encodeEvidenceList(list.value) },
      };
    }
    case "mempool": {
      const limits = { maxTxBytes: c.max_tx_bytes!, maxBatchBytes: c.max_batch_bytes! };
      expect(mempoolBytesFault(bytes, limits) === undefined, c.filter!.error).toBe(c.filter!.ok);
      const txs = decodeTxs(bytes, limits);
      return txs.ok
        ? { ok: true, value: { type: "*mempool.Txs", fields: undefined, bytes: encodeTxs(txs.value) } }
        : txs;
    }
    case "pex": {
      const message = decodePexMessage(bytes);
      if (!message.ok) return message;
      const isRequest = message.value.kind === "request";
      const encoded = message.value.kind === "request" ? PEX_REQUEST : encodeAddresses(message.value.addresses);
      return {
        ok: true,
        value: { type: `*p2p.Pex${isRequest ? "Request" : "Addrs"}`, fields: undefined, bytes: encoded },
      };
    }
  }
}

function checkMessage(c: Parameters<typeof readMessage>[0]): void {
  const verdicts = [c.filter, c.decode, c.unwrap, c.accept].filter((v) => v !== undefined);
  const refusal = verdicts.find((v) => !v.ok);
  // A message that is decoded was also judged further.
  expect(c.decode.ok && c.unwrap === undefined).toBe(false);
  const read = readMessage(c);
  expect(read.ok, refusal?.error ?? (read.ok ? "" : read.error)).toBe(refusal === undefined);
  if (!read.ok) return;
  expect(read.value.type).toBe(c.type);
  if (c.fields !== undefined) expect(read.value.fields).toEqual(c.fields);
  if (c.kind === "statesync" && c.why.includes("empty chunk")) {
    // The original cannot send an empty chunk; we can, and read it again.
    expect(toHex(read.value.bytes)).toBe(c.bytes);
  } else if (!hasMappedAddress(c)) {
    expect(toHex(read.value.bytes)).toBe(c.re_encoded ?? c.bytes);
  }
}

/** An IPv4 address in its mapped form is written dotted, as the original's address book would. */
function hasMappedAddress(c: { kind: string; why: string }): boolean {
  return c.kind === "pex" && c.why.includes("::ffff:");
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

function field(tag: number, content: Uint8Array): Uint8Array {
  return concatBytes(new Uint8Array([tag, ...varint(content.length)]), content);
}

function repeated(count: number): Uint8Array {
  return Uint8Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 0x22 : 0));
}

function blockResponse(commitSignatures: number, extendedSignatures: number): Uint8Array {
  const block = field(0x0a, field(0x22, repeated(commitSignatures)));
  const extended = extendedSignatures === 0 ? EMPTY_BYTES : field(0x12, repeated(extendedSignatures));
  return field(0x1a, concatBytes(block, extended));
}

const CHANNELS = [
  { id: 1, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 3000 },
  { id: 2, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 100 },
];

function packet(channelId: number, eof: boolean, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(packetBytes(channelId, eof, data.length));
  expect(writePacket(out, 0, channelId, eof, data)).toBe(out.length);
  return out;
}

function checkConnection(c: Extract<Case, { kind: "mconnection" }>, cut: boolean): void {
  const connection = new MConnection(mConnectionDefaults, CHANNELS, 0);
  const stream = concatBytes(...c.packets.map(fromHex), packet(1, true, utf8Encode("marker")));
  const received: unknown[] = [];
  let fault: string | undefined;
  const size = cut ? 7 : stream.length;
  for (let at = 0; at < stream.length && fault === undefined; at += size) {
    const step = connection.receive(stream.subarray(at, at + size), 0);
    for (const { channelId, bytes } of step.messages) {
      received.push({ channel: channelId, length: bytes.length, sha256: toHex(sha256(bytes)) });
    }
    fault = step.fault;
  }
  expect(fault === undefined, `${c.error} / ${fault}`).toBe(c.ok);
  expect(received).toEqual(c.received);
  expect(toHex(connection.takeOutput(0) ?? EMPTY_BYTES)).toBe(c.replies);
}

function check(c: Case): void {
  switch (c.kind) {
    case "consensus":
    case "pex":
    case "mempool":
    case "evidence":
    case "blocksync":
    case "statesync":
      checkMessage(c);
      return;
    case "block_response_filter": {
      const bytes = blockResponse(c.commit_signatures, c.extended_signatures);
      expect(bytes.length).toBe(c.bytes_length);
      expect(toHex(sha256(bytes))).toBe(c.bytes_sha256);
      expect(glanceAtBlocksync(bytes).kind, c.filter.error).toBe(c.filter.ok ? "blockResponse" : "fault");
      return;
    }
    case "new_round_step_height": {
      const message = { height: BigInt(c.height), lastCommitRound: c.last_commit_round };
      expect(newRoundStepHeightFault(message, BigInt(c.initial_height)) === undefined, c.error).toBe(c.ok);
      return;
    }
    case "packet": {
      if (c.channel === undefined) {
        expect(toHex(c.why === "ping" ? PING_PACKET : PONG_PACKET)).toBe(c.bytes);
        expect(["ping", "pong"]).toContain(c.why);
        return;
      }
      const data = fromHex(c.data!);
      expect(toHex(packet(c.channel, c.eof!, data))).toBe(c.bytes);
      const inner = PacketMsg.encode({ channelId: c.channel, eof: c.eof!, data });
      expect(toHex(inner)).toBe(c.bytes.slice(6));
      return;
    }
    case "mconnection":
      checkConnection(c, false);
      checkConnection(c, true);
      return;
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("wire.json", () => {
  loadVectors<Case>("comet", "wire").cases.forEach((c, i) => {
    test(`${i} ${c.kind} ${c.why}`, () => check(c));
  });
});
