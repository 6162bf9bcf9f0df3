/** Merlin transcripts over STROBE-128: what both ends of a handshake have said, turned into a challenge.
 *  @spec merlin.cool/transcript; strobe.sourceforge.io/specs 1.0.2 */
import { keccakP } from "@noble/hashes/sha3.js";
import { assert } from "../types/assert.js";
import { utf8Encode } from "../types/utf8.js";

/** Bytes that are absorbed between two permutations: Keccak's 200 less twice the security of 128 bits, less two. */
const RATE_BYTES = 166;
const STATE_BYTES = 200;

const FLAG_INBOUND = 1;
const FLAG_APPLICATION = 2;
const FLAG_CIPHER = 4;
const FLAG_META = 16;
const FLAG_KEY = 32;

/** The part of STROBE that Merlin needs: associated data, its meta form, and random output. */
class Strobe {
  private readonly state = new Uint8Array(STATE_BYTES);
  /** Keccak works on words in the order of the machine, which is little-endian wherever Node runs. */
  private readonly words = new Uint32Array(this.state.buffer);
  private pos = 0;
  private begin = 0;
  private flags = 0;

  constructor(protocol: string) {
    this.state.set([1, RATE_BYTES + 2, 1, 0, 1, 96]);
    this.state.set(utf8Encode("STROBEv1.0.2"), 6);
    keccakP(this.words);
    this.metaData(utf8Encode(protocol), false);
  }

  /** @param more goes on with the operation before */
  metaData(data: Uint8Array, more: boolean): void {
    this.operate(FLAG_META | FLAG_APPLICATION, more);
    this.absorb(data);
  }

  data(data: Uint8Array): void {
    this.operate(FLAG_APPLICATION, false);
    this.absorb(data);
  }

  random(length: number): Uint8Array {
    this.operate(FLAG_INBOUND | FLAG_APPLICATION | FLAG_CIPHER, false);
    const out = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      out[i] = this.state[this.pos]!;
      this.state[this.pos++] = 0;
      if (this.pos === RATE_BYTES) this.permute();
    }
    return out;
  }

  private operate(flags: number, more: boolean): void {
    if (more) {
      assert(flags === this.flags, "a STROBE operation goes on as it began");
      return;
    }
    const previous = this.begin;
    this.begin = this.pos + 1;
    this.flags = flags;
    this.absorb(new Uint8Array([previous, flags]));
    if ((flags & (FLAG_CIPHER | FLAG_KEY)) !== 0 && this.pos !== 0) this.permute();
  }

  private absorb(data: Uint8Array): void {
    for (let i = 0; i < data.length; i++) {
      this.state[this.pos] = this.state[this.pos]! ^ data[i]!;
      if (++this.pos === RATE_BYTES) this.permute();
    }
  }

  private permute(): void {
    const { state, pos } = this;
    state[pos] = state[pos]! ^ this.begin;
    state[pos + 1] = state[pos + 1]! ^ 0x04;
    state[RATE_BYTES + 1] = state[RATE_BYTES + 1]! ^ 0x80;
    keccakP(this.words);
    this.pos = 0;
    this.begin = 0;
  }
}

function lengthLe32(length: number): Uint8Array {
  return new Uint8Array([length & 255, (length >>> 8) & 255, (length >>> 16) & 255, length >>> 24]);
}

export class MerlinTranscript {
  private readonly strobe = new Strobe("Merlin v1.0");

  constructor(label: string) {
    this.append("dom-sep", utf8Encode(label));
  }

  append(label: string, message: Uint8Array): void {
    this.strobe.metaData(utf8Encode(label), false);
    this.strobe.metaData(lengthLe32(message.length), true);
    this.strobe.data(message);
  }

  /** Bytes that depend on all that was appended and extracted before. */
  extract(label: string, length: number): Uint8Array {
    this.strobe.metaData(utf8Encode(label), false);
    this.strobe.metaData(lengthLe32(length), true);
    return this.strobe.random(length);
  }
}
