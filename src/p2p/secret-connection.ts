/** The encrypted connection between two peers, over bytes alone: no socket, no clock, no chance of its own.
 *
 *  Each end sends a fresh X25519 key; both derive two keys and a challenge from what was said, and each signs the
 *  challenge with its node key in the first encrypted frame.
 *  @spec cometbft p2p/conn/secret_connection.go */
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ED25519_PUBLIC_KEY_BYTES } from "../crypto/ed25519.js";
import type { Verifier } from "../crypto/verifier.js";
import { BytesValue } from "../gen/google/protobuf/wrappers.js";
import { AuthSigMessage } from "../gen/tendermint/p2p/conn.js";
import { AEAD_TAG_BYTES, type FrameCipher, type PeerCrypto } from "../ports/peer-crypto.js";
import { assert } from "../types/assert.js";
import { compareBytes, concatBytes, EMPTY_BYTES } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { decodeFrom } from "./decode.js";
import { DelimitedReader } from "./delimited.js";
import { MerlinTranscript } from "./merlin.js";

const KEY_BYTES = 32;
const FRAME_LENGTH_BYTES = 4;
/** Data of one frame. */
export const FRAME_DATA_BYTES = 1024;
const FRAME_PLAIN_BYTES = FRAME_LENGTH_BYTES + FRAME_DATA_BYTES;
/** Every frame on the wire, however little is in it. */
export const FRAME_SEALED_BYTES = FRAME_PLAIN_BYTES + AEAD_TAG_BYTES;
/** Honest messages of the handshake have about 100 bytes; the original takes up to 1 MiB from anybody. */
const HANDSHAKE_MESSAGE_BYTES_MAX = 1024;

const HKDF_INFO = utf8Encode("TENDERMINT_SECRET_CONNECTION_KEY_AND_CHALLENGE_GEN");

/** The key by which peers know a node. */
export interface NodeIdentity {
  /** ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}

export interface SessionKeys {
  readonly send: Uint8Array;
  readonly receive: Uint8Array;
  /** What each end signs. */
  readonly challenge: Uint8Array;
}

/** What both ends compute alike once they know each other's ephemeral key.
 *  @param sharedSecret the X25519 result, not all zero */
export function deriveSessionKeys(localKey: Uint8Array, remoteKey: Uint8Array, sharedSecret: Uint8Array): SessionKeys {
  const isLower = compareBytes(localKey, remoteKey) <= 0;
  const transcript = new MerlinTranscript("TENDERMINT_SECRET_CONNECTION_TRANSCRIPT_HASH");
  transcript.append("EPHEMERAL_LOWER_PUBLIC_KEY", isLower ? localKey : remoteKey);
  transcript.append("EPHEMERAL_UPPER_PUBLIC_KEY", isLower ? remoteKey : localKey);
  transcript.append("DH_SECRET", sharedSecret);
  const material = hkdf(sha256, sharedSecret, undefined, HKDF_INFO, 96);
  const [first, second] = [material.slice(0, 32), material.slice(32, 64)];
  return {
    send: isLower ? second : first,
    receive: isLower ? first : second,
    challenge: transcript.extract("SECRET_CONNECTION_MAC", 32),
  };
}

/** 4 zero bytes and a counter of 64 bits, little-endian. */
class Nonce {
  readonly bytes = new Uint8Array(12);
  private count = 0;

  next(): void {
    this.count++;
    assert(this.count <= Number.MAX_SAFE_INTEGER, "a connection ends before its nonces do");
    let rest = this.count;
    for (let i = 4; i < 12; i++) {
      this.bytes[i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
}

/** Turns data into frames of one direction. */
export class FrameSealer {
  private readonly nonce = new Nonce();
  private readonly plain = new Uint8Array(FRAME_PLAIN_BYTES);

  constructor(private readonly cipher: FrameCipher) {}

  /** Frames for all of the data; padding is zero. No data makes no frame. */
  seal(data: Uint8Array): Uint8Array {
    const { plain } = this;
    const frames = Math.ceil(data.length / FRAME_DATA_BYTES);
    const out = new Uint8Array(frames * FRAME_SEALED_BYTES);
    for (let i = 0; i < frames; i++) {
      const chunk = data.subarray(i * FRAME_DATA_BYTES, (i + 1) * FRAME_DATA_BYTES);
      plain[0] = chunk.length & 255;
      plain[1] = chunk.length >>> 8;
      plain.set(chunk, FRAME_LENGTH_BYTES);
      plain.fill(0, FRAME_LENGTH_BYTES + chunk.length);
      this.cipher.seal(this.nonce.bytes, plain, out.subarray(i * FRAME_SEALED_BYTES, (i + 1) * FRAME_SEALED_BYTES));
      this.nonce.next();
    }
    return out;
  }
}

export interface Opened {
  /** Data of the whole frames so far; fresh. */
  readonly data: Uint8Array;
  /** Why nothing more can come; the data in front of it is good. */
  readonly fault: string | undefined;
}

/** Turns frames of one direction back into data. Holds less than one frame. */
export class FrameOpener {
  private readonly nonce = new Nonce();
  private readonly plain = new Uint8Array(FRAME_PLAIN_BYTES);
  private pending: Uint8Array = EMPTY_BYTES;
  private fault: string | undefined;

  constructor(private readonly cipher: FrameCipher) {}

  /** Takes the next bytes of the stream, cut anywhere. After a fault it takes nothing. */
  open(bytes: Uint8Array): Opened {
    if (this.fault !== undefined) return { data: EMPTY_BYTES, fault: this.fault };
    const stream = this.pending.length === 0 ? bytes : concatBytes(this.pending, bytes);
    const frames = Math.floor(stream.length / FRAME_SEALED_BYTES);
    const out = new Uint8Array(frames * FRAME_DATA_BYTES);
    let length = 0;
    for (let i = 0; i < frames; i++) {
      const data = this.openFrame(stream.subarray(i * FRAME_SEALED_BYTES, (i + 1) * FRAME_SEALED_BYTES));
      if (data === undefined) break;
      out.set(data, length);
      length += data.length;
    }
    this.pending = this.fault === undefined ? stream.slice(frames * FRAME_SEALED_BYTES) : EMPTY_BYTES;
    return { data: out.subarray(0, length), fault: this.fault };
  }

  private openFrame(sealed: Uint8Array): Uint8Array | undefined {
    const { plain } = this;
    if (!this.cipher.open(this.nonce.bytes, sealed, plain)) {
      this.fault = "a frame is not authentic";
      return undefined;
    }
    this.nonce.next();
    const length = plain[0]! + plain[1]! * 2 ** 8 + plain[2]! * 2 ** 16 + plain[3]! * 2 ** 24;
    if (length > FRAME_DATA_BYTES) {
      this.fault = `a frame says that it holds ${length} bytes, more than ${FRAME_DATA_BYTES}`;
      return undefined;
    }
    // What follows is padding, which the original fills with old bytes.
    return plain.subarray(FRAME_LENGTH_BYTES, FRAME_LENGTH_BYTES + length);
  }
}

/** A connection whose ends know each other. */
export interface SecretSession {
  /** The ed25519 key that the other end has proven to hold. */
  readonly remoteKey: Uint8Array;
  readonly sealer: FrameSealer;
  readonly opener: FrameOpener;
  /** Data that came right behind the handshake. */
  readonly data: Uint8Array;
}

export type HandshakeStep =
  | { readonly kind: "more"; readonly send: Uint8Array }
  | { readonly kind: "done"; readonly send: Uint8Array; readonly session: SecretSession }
  | { readonly kind: "fault"; readonly reason: string };

interface Sealed {
  readonly keys: SessionKeys;
  readonly sealer: FrameSealer;
  readonly opener: FrameOpener;
  readonly reader: DelimitedReader;
}

/** One end of the handshake: send `hello`, then what each step says, until it is done or refuses. */
export class SecretHandshake {
  readonly hello: Uint8Array;
  private readonly localKey: Uint8Array;
  private readonly reader = new DelimitedReader(HANDSHAKE_MESSAGE_BYTES_MAX);
  private sealed: Sealed | undefined;

  /** @param ephemeralKey 32 private bytes, fresh for this connection */
  constructor(
    private readonly identity: NodeIdentity,
    private readonly ephemeralKey: Uint8Array,
    private readonly crypto: PeerCrypto,
    private readonly verifier: Verifier,
  ) {
    this.localKey = crypto.x25519PublicKey(ephemeralKey);
    this.hello = BytesValue.encodeDelimited({ value: this.localKey });
  }

  /** Takes the next bytes of the stream, cut anywhere. */
  receive(bytes: Uint8Array): HandshakeStep {
    if (this.sealed !== undefined) return this.authenticate(this.sealed, bytes, EMPTY_BYTES);
    this.reader.push(bytes);
    const cut = this.reader.next();
    if (cut.kind === "fault") return cut;
    if (cut.kind === "more") return { kind: "more", send: EMPTY_BYTES };
    const value = decodeFrom(BytesValue, cut.bytes);
    if (!value.ok) return { kind: "fault", reason: `ephemeral key: ${value.error}` };
    const remoteKey = exactKey(value.value.value);
    const secret = this.crypto.x25519(this.ephemeralKey, remoteKey);
    if (secret === undefined) return { kind: "fault", reason: "ephemeral key of low order" };
    const keys = deriveSessionKeys(this.localKey, remoteKey, secret);
    this.sealed = {
      keys,
      sealer: new FrameSealer(this.crypto.cipher(keys.send)),
      opener: new FrameOpener(this.crypto.cipher(keys.receive)),
      reader: new DelimitedReader(HANDSHAKE_MESSAGE_BYTES_MAX),
    };
    const proof = AuthSigMessage.encodeDelimited({
      pubKey: { sum: { kind: "ed25519", value: this.identity.publicKey } },
      sig: this.identity.sign(keys.challenge),
    });
    return this.authenticate(this.sealed, this.reader.rest(), this.sealed.sealer.seal(proof));
  }

  private authenticate(sealed: Sealed, bytes: Uint8Array, send: Uint8Array): HandshakeStep {
    const opened = sealed.opener.open(bytes);
    sealed.reader.push(opened.data);
    const cut = sealed.reader.next();
    if (cut.kind === "fault") return cut;
    if (cut.kind === "more") {
      return opened.fault === undefined ? { kind: "more", send } : { kind: "fault", reason: opened.fault };
    }
    const proof = decodeFrom(AuthSigMessage, cut.bytes);
    if (!proof.ok) return { kind: "fault", reason: `proof of identity: ${proof.error}` };
    const { pubKey, sig } = proof.value;
    if (pubKey.sum === undefined) return { kind: "fault", reason: "proof of identity without a key" };
    if (pubKey.sum.kind !== "ed25519")
      return { kind: "fault", reason: `the key of a node is ed25519, not ${pubKey.sum.kind}` };
    const remoteKey = pubKey.sum.value.slice();
    if (remoteKey.length !== ED25519_PUBLIC_KEY_BYTES) {
      return { kind: "fault", reason: `a key of ${remoteKey.length} bytes` };
    }
    if (!this.verifier.ed25519(remoteKey, sealed.keys.challenge, sig)) {
      return { kind: "fault", reason: "the peer does not hold the key that it names" };
    }
    const { sealer, opener } = sealed;
    return { kind: "done", send, session: { remoteKey, sealer, opener, data: sealed.reader.rest().slice() } };
  }
}

/** The original copies the bytes into an array of 32: more are cut off, less are filled up with zeros. */
function exactKey(bytes: Uint8Array): Uint8Array {
  const key = new Uint8Array(KEY_BYTES);
  key.set(bytes.subarray(0, KEY_BYTES));
  return key;
}
