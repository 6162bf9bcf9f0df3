import { describe, expect, test } from "vitest";
import { createNativeVerifier } from "../../src/adapters/native-crypto.js";
import { createPeerCrypto, openSslPeerCrypto } from "../../src/adapters/native-peer-crypto.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../../src/crypto/ed25519.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { MerlinTranscript } from "../../src/p2p/merlin.js";
import { noblePeerCrypto } from "../../src/p2p/noble-crypto.js";
import {
  deriveSessionKeys,
  FRAME_SEALED_BYTES,
  type HandshakeStep,
  type NodeIdentity,
  SecretHandshake,
  type SecretSession,
} from "../../src/p2p/secret-connection.js";
import type { PeerCrypto } from "../../src/ports/peer-crypto.js";
import { concatBytes, EMPTY_BYTES, fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface Derived {
  challenge: string;
  dh_secret: string;
  key_0: string;
  key_1: string;
}
type Payload = { hex: string } | { pattern: { start: number; step: number; length: number } };
interface End {
  auth_message: string;
  ed25519_public: string;
  ed25519_seed: string;
  ephemeral_message: string;
  ephemeral_private: string;
  ephemeral_public: string;
  frames: { sealed?: string; sealed_sha256: string; zero_padded_sha256: string }[];
  payloads: Payload[] | null;
  recv_key: string;
  send_key: string;
  wire_length: number;
  wire_sha256: string;
}
type Case =
  | {
      kind: "merlin";
      why: string;
      transcript: string;
      ops: { op: string; label: string; data?: string; length?: number; bytes?: string }[];
    }
  | {
      kind: "derive";
      derived: Derived;
      local_is_lower: boolean;
      local_private: string;
      local_public: string;
      remote_public: string;
    }
  | { kind: "session"; why: string; a: End; b: End; a_is_lower: boolean; derived: Derived }
  | {
      kind: "peer";
      why: string;
      ok: boolean;
      error?: string;
      local_ed25519_seed: string;
      local_ephemeral_private: string;
      peer_sends: string[];
      remote_key?: string;
      read?: string;
      read_end?: string;
    };

const verifier = createNativeVerifier();
const cryptos: readonly [string, PeerCrypto][] = [
  ["noble", noblePeerCrypto],
  ["OpenSSL", openSslPeerCrypto],
  ["native", createPeerCrypto()],
];

function identity(seed: string): NodeIdentity {
  const key = ed25519KeyFromSeed(fromHex(seed));
  return { publicKey: ed25519PublicKey(key), sign: (message) => signEd25519(key, message) };
}

function payloadBytes(payload: Payload): Uint8Array {
  if ("hex" in payload) return fromHex(payload.hex);
  const { start, step, length } = payload.pattern;
  return Uint8Array.from({ length }, (_, i) => (start + step * (i % 251)) % 256);
}

function handshake(seed: string, ephemeral: string, crypto: PeerCrypto): SecretHandshake {
  return new SecretHandshake(identity(seed), fromHex(ephemeral), crypto, verifier);
}

function sentBy(step: HandshakeStep): Uint8Array {
  if (step.kind === "fault") throw new Error(step.reason);
  return step.send;
}

function sessionOf(step: HandshakeStep): SecretSession {
  if (step.kind !== "done") throw new Error(`the handshake is not done: ${JSON.stringify(step)}`);
  return step.session;
}

/** Feeds the bytes in pieces of odd lengths. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7 + 3) % 1500) {
    if (size === 0) size = 1;
    yield bytes.subarray(at, at + size);
  }
}

function checkSession(c: Extract<Case, { kind: "session" }>, crypto: PeerCrypto): void {
  const ends = [c.a, c.b] as const;
  const [left, right] = ends.map((e) => handshake(e.ed25519_seed, e.ephemeral_private, crypto));
  expect(toHex(left!.hello)).toBe(c.a.ephemeral_message);
  expect(toHex(right!.hello)).toBe(c.b.ephemeral_message);
  const authA = sentBy(left!.receive(right!.hello));
  const authB = sentBy(right!.receive(left!.hello));
  const sessionA = sessionOf(left!.receive(authB));
  const sessionB = sessionOf(right!.receive(authA));
  expect(toHex(sessionA.remoteKey)).toBe(c.b.ed25519_public);
  expect(toHex(sessionB.remoteKey)).toBe(c.a.ed25519_public);
  const sides = [
    { end: c.a, auth: authA, from: sessionA, to: sessionB },
    { end: c.b, auth: authB, from: sessionB, to: sessionA },
  ];
  for (const { end, auth, from, to } of sides) {
    const payloads = (end.payloads ?? []).map(payloadBytes);
    // Each payload was written by itself, so frames are not shared.
    const frames = [auth, ...payloads.map((p) => from.sealer.seal(p))];
    const wire = concatBytes(...frames);
    expect(wire.length).toBe(end.frames.length * FRAME_SEALED_BYTES);
    expect(wire.length + end.ephemeral_message.length / 2).toBe(end.wire_length);
    end.frames.forEach((frame, i) => {
      const sealed = wire.subarray(i * FRAME_SEALED_BYTES, (i + 1) * FRAME_SEALED_BYTES);
      expect(toHex(sha256(sealed))).toBe(frame.zero_padded_sha256);
    });
    // What the original sent, where it was recorded in full: its padding holds old bytes, which must not matter.
    const recorded = end.frames.slice(1).map((f, i) => (f.sealed === undefined ? undefined : ([f.sealed, i] as const)));
    const theirs = recorded.every((r) => r !== undefined)
      ? concatBytes(...recorded.map((r) => fromHex(r![0])))
      : concatBytes(...frames.slice(1));
    let read: Uint8Array = EMPTY_BYTES;
    for (const piece of pieces(theirs)) {
      const opened = to.opener.open(piece);
      expect(opened.fault).toBeUndefined();
      read = concatBytes(read, opened.data);
    }
    expect(toHex(read)).toBe(toHex(concatBytes(...payloads)));
  }
}

/** What a reader gets out of the frames behind the handshake, and whether they ended in a fault. */
function checkPeer(c: Extract<Case, { kind: "peer" }>, crypto: PeerCrypto, cut: boolean): void {
  const local = handshake(c.local_ed25519_seed, c.local_ephemeral_private, crypto);
  const sends = c.peer_sends.map(fromHex);
  let session: SecretSession | undefined;
  let read: Uint8Array = EMPTY_BYTES;
  let fault: string | undefined;
  for (const bytes of cut ? pieces(concatBytes(...sends)) : sends) {
    if (fault !== undefined) break;
    if (session === undefined) {
      const step = local.receive(bytes);
      if (step.kind === "fault") fault = step.reason;
      if (step.kind === "done") {
        session = step.session;
        read = session.data;
        fault = session.opener.open(EMPTY_BYTES).fault;
      }
    } else {
      const opened = session.opener.open(bytes);
      read = concatBytes(read, opened.data);
      fault = opened.fault;
    }
  }
  expect(session !== undefined, c.error).toBe(c.ok);
  if (session === undefined) {
    // At the end of the stream a content end is still waiting; every other error is ours to find.
    const ended = c.error === "EOF" || c.error === "unexpected EOF";
    expect(fault === undefined, fault).toBe(ended);
    return;
  }
  expect(toHex(session.remoteKey)).toBe(c.remote_key);
  expect(toHex(read)).toBe(c.read);
  expect(fault === undefined, fault).toBe(c.read_end === "EOF" || c.read_end === "unexpected EOF");
}

function check(c: Case, crypto: PeerCrypto): void {
  switch (c.kind) {
    case "merlin": {
      const transcript = new MerlinTranscript(c.transcript);
      for (const op of c.ops) {
        if (op.op === "append") transcript.append(op.label, fromHex(op.data!));
        else if (op.op === "extract") expect(toHex(transcript.extract(op.label, op.length!))).toBe(op.bytes);
        else throw new Error(`unknown operation ${op.op}`);
      }
      return;
    }
    case "derive": {
      const [local, remote] = [fromHex(c.local_public), fromHex(c.remote_public)];
      expect(toHex(crypto.x25519PublicKey(fromHex(c.local_private)))).toBe(c.local_public);
      const secret = crypto.x25519(fromHex(c.local_private), remote)!;
      expect(toHex(secret)).toBe(c.derived.dh_secret);
      const keys = deriveSessionKeys(local, remote, secret);
      expect(toHex(keys.receive)).toBe(c.local_is_lower ? c.derived.key_0 : c.derived.key_1);
      expect(toHex(keys.send)).toBe(c.local_is_lower ? c.derived.key_1 : c.derived.key_0);
      expect(toHex(keys.challenge)).toBe(c.derived.challenge);
      return;
    }
    case "session":
      checkSession(c, crypto);
      return;
    case "peer":
      checkPeer(c, crypto, false);
      checkPeer(c, crypto, true);
      return;
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe.each(cryptos)("secret_connection.json with %s", (_name, crypto) => {
  loadVectors<Case>("comet", "secret_connection").cases.forEach((c, i) => {
    test(`${i} ${c.kind} ${"why" in c ? c.why : ""}`, () => check(c, crypto));
  });
});
