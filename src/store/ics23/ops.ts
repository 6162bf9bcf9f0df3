/** The steps of an ICS-23 proof: what they compute, and what a spec allows them to be. */

import type { Hasher } from "../../crypto/hasher.js";
import { encodeUvarint } from "../../crypto/uvarint.js";
import { HashOp, type InnerOp, type LeafOp, LengthOp, type ProofSpec } from "../../gen/cosmos/ics23/v1/proofs.js";
import { concatBytes, startsWith } from "../../types/bytes.js";
import { err, ok, type Result } from "../../types/result.js";
import { isIavlSpec } from "./spec.js";

/** A step with the hash of SHA-256 only: no spec in use asks for another, and a proof whose steps differ from the spec
 *  is refused anyhow. */
function hashWith(op: number, data: Uint8Array, hasher: Hasher): Result<Uint8Array> {
  return op === HashOp.SHA256 ? ok(hasher.sha256(data)) : err(`unsupported hash op ${op}`);
}

function withLength(op: number, data: Uint8Array): Result<Uint8Array> {
  switch (op) {
    case LengthOp.NO_PREFIX:
      return ok(data);
    case LengthOp.VAR_PROTO:
      return ok(concatBytes(encodeUvarint(data.length), data));
    case LengthOp.REQUIRE_32_BYTES:
      return data.length === 32 ? ok(data) : err(`data has ${data.length} bytes, not 32`);
    case LengthOp.REQUIRE_64_BYTES:
      return data.length === 64 ? ok(data) : err(`data has ${data.length} bytes, not 64`);
    case LengthOp.FIXED32_BIG:
      return ok(concatBytes(fixed32(data.length, false), data));
    case LengthOp.FIXED32_LITTLE:
      return ok(concatBytes(fixed32(data.length, true), data));
    case LengthOp.FIXED64_BIG:
      return ok(concatBytes(new Uint8Array(4), fixed32(data.length, false), data));
    case LengthOp.FIXED64_LITTLE:
      return ok(concatBytes(fixed32(data.length, true), new Uint8Array(4), data));
    default:
      return err(`unsupported length op ${op}`);
  }
}

function fixed32(value: number, littleEndian: boolean): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, littleEndian);
  return out;
}

function leafPart(hashOp: number, lengthOp: number, data: Uint8Array, hasher: Hasher): Result<Uint8Array> {
  const hashed = hashOp === HashOp.NO_HASH ? ok(data) : hashWith(hashOp, data, hasher);
  return hashed.ok ? withLength(lengthOp, hashed.value) : hashed;
}

export function applyLeaf(op: LeafOp, key: Uint8Array, value: Uint8Array, hasher: Hasher): Result<Uint8Array> {
  if (key.length === 0) return err("leaf op needs key");
  if (value.length === 0) return err("leaf op needs value");
  const keyPart = leafPart(op.prehashKey, op.length, key, hasher);
  if (!keyPart.ok) return keyPart;
  const valuePart = leafPart(op.prehashValue, op.length, value, hasher);
  if (!valuePart.ok) return valuePart;
  return hashWith(op.hash, concatBytes(op.prefix, keyPart.value, valuePart.value), hasher);
}

export function applyInner(op: InnerOp, child: Uint8Array, hasher: Hasher): Result<Uint8Array> {
  if (child.length === 0) return err("inner op needs child value");
  return hashWith(op.hash, concatBytes(op.prefix, child, op.suffix), hasher);
}

/** Why the leaf step is not what the spec asks for; undefined when it is. */
export function leafFault(op: LeafOp, spec: ProofSpec): string | undefined {
  const wanted = spec.leafSpec;
  if (wanted === undefined) return "the spec has no leaf spec";
  if (isIavlSpec(spec)) {
    const fault = iavlPrefixFault(op, 0);
    if (fault !== undefined) return fault;
  }
  if (op.hash !== wanted.hash) return `unexpected hash op ${op.hash}`;
  if (op.prehashKey !== wanted.prehashKey) return `unexpected prehash_key ${op.prehashKey}`;
  if (op.prehashValue !== wanted.prehashValue) return `unexpected prehash_value ${op.prehashValue}`;
  if (op.length !== wanted.length) return `unexpected length op ${op.length}`;
  return startsWith(op.prefix, wanted.prefix) ? undefined : "the leaf prefix does not start as the spec says";
}

/** @param layer 1 for the step above the leaf, and so on */
export function innerFault(op: InnerOp, spec: ProofSpec, layer: number): string | undefined {
  const inner = spec.innerSpec;
  if (inner === undefined || spec.leafSpec === undefined) return "the spec is not complete";
  if (op.hash !== inner.hash) return `unexpected hash op ${op.hash}`;
  if (isIavlSpec(spec)) {
    const fault = iavlPrefixFault(op, layer);
    if (fault !== undefined) return fault;
  }
  if (startsWith(op.prefix, spec.leafSpec.prefix)) return "an inner prefix starts like a leaf";
  if (op.prefix.length < inner.minPrefixLength) return `an inner prefix is too short: ${op.prefix.length} bytes`;
  const prefixMax = inner.maxPrefixLength + (inner.childOrder.length - 1) * inner.childSize;
  if (op.prefix.length > prefixMax) return `an inner prefix is too long: ${op.prefix.length} bytes`;
  if (inner.childSize <= 0) return "the spec's child size is not positive";
  return op.suffix.length % inner.childSize === 0 ? undefined : "an inner suffix is not a whole number of children";
}

/** An IAVL prefix is three non-negative varints (height, size, version), the height not below the layer; then nothing
 *  in a leaf, and in an inner node one length byte, with the other child before it or not. */
function iavlPrefixFault(
  op: { readonly prefix: Uint8Array; readonly hash: number },
  layer: number,
): string | undefined {
  let at = 0;
  for (let i = 0; i < 3; i++) {
    const read = readVarint(op.prefix, at);
    if (read === undefined) return "an IAVL prefix is cut off or has a number that is too large";
    if (read.value < 0n) return "an IAVL prefix has a negative number";
    if (i === 0 && read.value < BigInt(layer)) return "the height in an IAVL prefix is below its step";
    at = read.end;
  }
  const rest = op.prefix.length - at;
  if (layer === 0) return rest === 0 ? undefined : "an IAVL leaf prefix is too long";
  return (rest === 1 || rest === 34) && op.hash === HashOp.SHA256
    ? undefined
    : "an IAVL inner prefix has a wrong length";
}

/** Zigzag, as Go's binary.ReadVarint: overlong forms are taken, more than 64 bits are not. */
function readVarint(bytes: Uint8Array, start: number): { readonly value: bigint; readonly end: number } | undefined {
  let raw = 0n;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[start + i];
    if (byte === undefined || (i === 9 && byte > 1)) return undefined;
    raw |= BigInt(byte & 127) << BigInt(7 * i);
    if (byte < 128) return { value: (raw & 1n) === 0n ? raw >> 1n : -(raw >> 1n) - 1n, end: start + i + 1 };
  }
  return undefined;
}
