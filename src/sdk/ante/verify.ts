/** Verification of a signer's signature or multisig. @spec cosmos-sdk x/auth/signing/verify.go, crypto/keys/multisig */
import type { PublicKey } from "../../crypto/key-types.js";
import type { SignatureItem, Verifier } from "../../crypto/verifier.js";
import { err, ok, type Result } from "../../types/result.js";
import { bitAt, bitCount, type SignatureData, trueBits } from "./signature-data.js";

/** Bytes that were signed in a mode, or why that mode cannot sign this transaction. */
export type SignBytes = (mode: number) => Result<Uint8Array>;

/** Checks one signature over given bytes; a memory of verdicts may stand behind it. */
export type CheckSignature = (item: SignatureItem) => boolean;

export function checkWith(verifier: Verifier): CheckSignature {
  return ({ scheme, publicKey, message, signature }) => verifier[scheme](publicKey, message, signature);
}

/** Never throws, but for what `check` throws. */
export function verifySignature(
  key: PublicKey,
  data: SignatureData | undefined,
  signBytes: SignBytes,
  check: CheckSignature,
): Result<void> {
  if (data === undefined) return err("unexpected SignatureData <nil>");
  if (data.kind === "multi") {
    return key.kind === "multisig" ? verifyMulti(key, data, signBytes, check) : err("expected a multisig key");
  }
  if (key.kind === "multisig") return err("a multisig key cannot verify a single signature");
  const bytes = signBytes(data.mode);
  if (!bytes.ok) return bytes;
  return check({ scheme: key.kind, publicKey: key.bytes, message: bytes.value, signature: data.signature })
    ? ok(undefined)
    : err("unable to verify single signer signature");
}

function verifyMulti(
  key: Extract<PublicKey, { kind: "multisig" }>,
  data: Extract<SignatureData, { kind: "multi" }>,
  signBytes: SignBytes,
  check: CheckSignature,
): Result<void> {
  const { bits, signatures } = data;
  const size = bitCount(bits);
  if (key.members.length !== size) return err(`bit array size is incorrect, expecting: ${key.members.length}`);
  if (signatures.length < key.threshold || signatures.length > size) {
    return err(`signature size is incorrect ${signatures.length}`);
  }
  const set = trueBits(bits);
  if (set < key.threshold) return err(`not enough signatures set, have ${set}, expected ${key.threshold}`);
  let next = 0;
  for (let i = 0; i < size; i++) {
    if (!bitAt(bits, i)) continue;
    const inner = signatures[next];
    if (inner === undefined) return err(`signature size is incorrect ${signatures.length}`);
    const verdict = verifySignature(key.members[i]!, inner, signBytes, check);
    if (!verdict.ok) return err(`unable to verify signature at index ${i}: ${verdict.error}`);
    next++;
  }
  return ok(undefined);
}

/** The signatures that `verifySignature` would check, without checking them: for a pool that works ahead.
 *  Never throws; what does not fit together has none. */
export function listSignatures(
  key: PublicKey,
  data: SignatureData | undefined,
  signBytes: SignBytes,
): readonly SignatureItem[] {
  const items: SignatureItem[] = [];
  verifySignature(key, data, signBytes, (item) => {
    items.push(item);
    return true;
  });
  return items;
}
