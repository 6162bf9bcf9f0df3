/** What was found out about transactions, for the next time they come by: decoding, and verdicts on signatures.
 *
 *  A transaction is checked on arrival, perhaps checked again after each block, proposed, and executed. What it was decoded
 *  to is kept while it is checked, and then forgotten: to decode it again is cheaper than to drag thousands of such trees
 *  through the garbage collector until their block comes. A few numbers stay.
 *  A remembered verdict counts only for the very key, message and signature that it was given for, so it can never be
 *  wrong; it does not matter to the state machine whether it is there. The verifier behind this may remember for longer. */
import type { DecodedTx } from "../codec/decode-tx.js";
import { decodeTx } from "../codec/decode-tx.js";
import type { Registry } from "../codec/registry.js";
import type { Hasher } from "../crypto/hasher.js";
import type { SignatureItem, Verifier } from "../crypto/verifier.js";
import { toBinaryString } from "../store/binary-string.js";
import { bytesEqual } from "../types/bytes.js";
import type { SdkError } from "../types/errors.js";
import type { Result } from "../types/result.js";
import { AnteTx } from "./ante/ante-tx.js";
import { checkWith } from "./ante/verify.js";

/** Transactions in each of two generations; the older one is dropped when the younger is full. */
const OPEN_MAX = 256;
const OPEN_BYTES_MAX = 4 << 20;
/** The same of those that passed their check. */
const PASSED_MAX = 50_000;

interface Verdict {
  readonly item: SignatureItem;
  readonly valid: boolean;
}

/** What stays of a transaction that passed its check. */
interface PassedTx {
  readonly gas: bigint;
  /** Of each signature that was found good. */
  readonly good: readonly string[];
}

export interface RememberedTx {
  readonly id: string;
  readonly decoded: Result<DecodedTx, SdkError>;
  /** The same for the ante chain; undefined when it does not decode. */
  readonly ante: AnteTx | undefined;
  readonly verdicts: Verdict[];
  /** Of an earlier time. */
  readonly good: readonly string[];
}

function sameItem(a: SignatureItem, b: SignatureItem): boolean {
  return (
    a.scheme === b.scheme &&
    bytesEqual(a.signature, b.signature) &&
    bytesEqual(a.publicKey, b.publicKey) &&
    bytesEqual(a.message, b.message)
  );
}

export class TxMemory {
  private young = new Map<string, RememberedTx>();
  private old = new Map<string, RememberedTx>();
  private youngBytes = 0;
  private passed = new Map<string, PassedTx>();
  private passedBefore = new Map<string, PassedTx>();
  private readonly verify: (item: SignatureItem) => boolean;

  constructor(
    private readonly registry: Registry,
    private readonly hasher: Hasher,
    verifier: Verifier,
  ) {
    this.verify = checkWith(verifier);
  }

  /** Decodes, or remembers having decoded. What is found must not be changed. */
  open(bytes: Uint8Array): RememberedTx {
    const id = this.idOf(bytes);
    const known = this.opened(id);
    if (known !== undefined) return known;
    const entry = this.decode(id, bytes);
    if (this.young.size >= OPEN_MAX || this.youngBytes + bytes.length > OPEN_BYTES_MAX) {
      this.old = this.young;
      this.young = new Map();
      this.youngBytes = 0;
    }
    this.young.set(id, entry);
    this.youngBytes += bytes.length;
    return entry;
  }

  /** Its check is over. @param passes whether it now waits for a block */
  close({ id, decoded, verdicts, good }: RememberedTx, passes: boolean): void {
    this.forget(id);
    if (!passes || !decoded.ok) return;
    if (this.passed.size >= PASSED_MAX) {
      this.passedBefore = this.passed;
      this.passed = new Map();
    }
    const found = verdicts.filter((verdict) => verdict.valid).map((verdict) => this.digest(verdict.item));
    this.passed.set(id, { gas: gasLimit(decoded.value), good: good.length === 0 ? found : [...good, ...found] });
  }

  /** Whether its signatures were found good once. */
  hasPassed(bytes: Uint8Array): boolean {
    return this.passage(this.idOf(bytes)) !== undefined;
  }

  /** The gas that a transaction asks for; undefined when it does not decode. */
  gasOf(bytes: Uint8Array): bigint | undefined {
    const known = this.passage(this.idOf(bytes));
    if (known !== undefined) return known.gas;
    const { decoded } = this.open(bytes);
    return decoded.ok ? gasLimit(decoded.value) : undefined;
  }

  /** open() for a transaction that is being executed, and then forgotten: it will not come again. */
  take(bytes: Uint8Array): RememberedTx {
    const id = this.idOf(bytes);
    const entry = this.opened(id) ?? this.decode(id, bytes);
    this.forget(id);
    this.passed.delete(id);
    this.passedBefore.delete(id);
    return entry;
  }

  /** Looks up the verdict on a signature of the transaction, or gives one and remembers it. */
  check(entry: RememberedTx, item: SignatureItem): boolean {
    const known = entry.verdicts.find((verdict) => sameItem(verdict.item, item));
    if (known !== undefined) return known.valid;
    if (entry.good.length > 0 && entry.good.includes(this.digest(item))) return true;
    const valid = this.verify(item);
    entry.verdicts.push({ item, valid });
    return valid;
  }

  knows(entry: RememberedTx, item: SignatureItem): boolean {
    return entry.verdicts.some((verdict) => sameItem(verdict.item, item));
  }

  /** Takes a verdict that somebody worked out ahead. */
  remember(entry: RememberedTx, item: SignatureItem, valid: boolean): void {
    if (!this.knows(entry, item)) entry.verdicts.push({ item, valid });
  }

  private opened(id: string): RememberedTx | undefined {
    return this.young.get(id) ?? this.old.get(id);
  }

  private forget(id: string): void {
    this.young.delete(id);
    this.old.delete(id);
    if (this.young.size === 0) this.youngBytes = 0;
  }

  private passage(id: string): PassedTx | undefined {
    return this.passed.get(id) ?? this.passedBefore.get(id);
  }

  /** Of a signature; no two of them share the bytes that are hashed. */
  private digest({ scheme, publicKey, signature, message }: SignatureItem): string {
    const head = publicKey.length + signature.length;
    const bytes = new Uint8Array(3 + head + message.length);
    // What is longer than a byte tells is no good signature of any scheme.
    bytes[0] = scheme === "ed25519" ? 0 : 1;
    bytes[1] = publicKey.length;
    bytes[2] = signature.length;
    bytes.set(publicKey, 3);
    bytes.set(signature, 3 + publicKey.length);
    bytes.set(message, 3 + head);
    return this.idOf(bytes);
  }

  private idOf(bytes: Uint8Array): string {
    return toBinaryString(this.hasher.sha256(bytes));
  }

  private decode(id: string, bytes: Uint8Array): RememberedTx {
    const decoded = decodeTx(this.registry, bytes);
    return {
      id,
      decoded,
      ante: decoded.ok ? new AnteTx(decoded.value) : undefined,
      verdicts: [],
      good: this.passage(id)?.good ?? [],
    };
  }
}

function gasLimit({ authInfo }: DecodedTx): bigint {
  return authInfo.fee?.gasLimit ?? 0n;
}
