/** A line of the case file: what is sealed, what binds it to its place, and what the chain may know of it. */
import { createHmac } from "node:crypto";
import { sha256 } from "../../crypto/hasher.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { concatBytes, fromHex, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { open, seal } from "./envelope.js";

export const RECORD_BYTES_MAX = 1024 * 1024;
/** What the first record follows. */
export const NO_RECORD = new Uint8Array(32);

export interface CaseRecord {
  /** "subject", "screening", "case", "note", "anchor", "erasure" or another word. */
  readonly kind: string;
  /** The address that it is about; empty for what concerns nobody. */
  readonly subject: string;
  /** When it was written, ISO 8601. */
  readonly at: string;
  readonly data: unknown;
}

export interface SealedRecord {
  readonly sequence: number;
  readonly previous: Uint8Array;
  readonly keyId: string;
  readonly nonce: Uint8Array;
  readonly bytes: Uint8Array;
  /** To the clear text under a salt that goes with the key: what may stand on the chain. */
  readonly commitment: Uint8Array;
  /** Over all of the above. */
  readonly hash: Uint8Array;
}

function bound(r: Pick<SealedRecord, "sequence" | "previous" | "keyId" | "commitment">): Uint8Array {
  const head = utf8Encode(`stateset case record 1\n${r.sequence}\n${r.keyId}\n`);
  return concatBytes(head, r.previous, r.commitment);
}

export function recordHash(r: Omit<SealedRecord, "hash">): Uint8Array {
  return sha256(concatBytes(bound(r), sha256(concatBytes(r.nonce, r.bytes))));
}

export function keyed(key: Uint8Array, what: string): Uint8Array {
  return new Uint8Array(createHmac("sha256", key).update(what, "utf8").digest());
}

function commitmentOf(key: Uint8Array, sequence: number, plain: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8Encode("stateset case commitment 1\n"), keyed(key, `salt ${sequence}`), plain));
}

export function sealRecord(
  place: { readonly sequence: number; readonly previous: Uint8Array; readonly keyId: string },
  key: Uint8Array,
  record: CaseRecord,
): SealedRecord {
  const plain = utf8Encode(JSON.stringify(record));
  if (plain.length > RECORD_BYTES_MAX)
    throw new RangeError(`the record has ${plain.length} bytes, more than ${RECORD_BYTES_MAX}`);
  const commitment = commitmentOf(key, place.sequence, plain);
  const { nonce, bytes } = seal(key, plain, bound({ ...place, commitment }));
  const whole = { ...place, nonce, bytes, commitment };
  return { ...whole, hash: recordHash(whole) };
}

/** undefined when it does not open under the key, or its commitment is another's */
export function openRecord(r: SealedRecord, key: Uint8Array): CaseRecord | undefined {
  const plain = open(key, r, bound(r));
  if (plain === undefined || toHex(commitmentOf(key, r.sequence, plain)) !== toHex(r.commitment)) return undefined;
  return JSON.parse(new TextDecoder().decode(plain)) as CaseRecord;
}

export function recordLine(r: SealedRecord): string {
  const json = {
    v: 1,
    seq: r.sequence,
    prev: toHex(r.previous),
    key: r.keyId,
    nonce: toBase64(r.nonce),
    data: toBase64(r.bytes),
    commitment: toHex(r.commitment),
    hash: toHex(r.hash),
  };
  return `${JSON.stringify(json)}\n`;
}

/** undefined when the line is no record */
export function parseRecordLine(line: string): SealedRecord | undefined {
  try {
    const json = JSON.parse(line) as { readonly [name: string]: unknown };
    const text = (name: string): string => {
      const value = json[name];
      if (typeof value !== "string") throw new Error(name);
      return value;
    };
    const hash = (name: string): Uint8Array => {
      const bytes = fromHex(text(name));
      if (bytes.length !== 32) throw new Error(name);
      return bytes;
    };
    if (json.v !== 1 || typeof json.seq !== "number" || !Number.isSafeInteger(json.seq)) return undefined;
    const record = {
      sequence: json.seq,
      previous: hash("prev"),
      keyId: text("key"),
      nonce: fromBase64(text("nonce")),
      bytes: fromBase64(text("data")),
      commitment: hash("commitment"),
      hash: hash("hash"),
    };
    // One form for one record: what reads the same but is written otherwise was changed.
    return recordLine(record) === `${line}\n` ? record : undefined;
  } catch {
    return undefined;
  }
}
