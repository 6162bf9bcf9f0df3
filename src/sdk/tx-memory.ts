/** What was found out about transactions, for the next time they come by: decoding, and verdicts on signatures.
 *
 *  A transaction is checked on arrival, perhaps checked again after each block, proposed, and executed. A remembered
 *  verdict counts only for the very key, message and signature that it was given for, so it can never be wrong; it does
 *  not matter to the state machine whether it is there. */
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
const GENERATION_MAX = 10_000;
const GENERATION_BYTES_MAX = 32 << 20;

interface Verdict {
  readonly item: SignatureItem;
  readonly valid: boolean;
}

export interface RememberedTx {
  readonly decoded: Result<DecodedTx, SdkError>;
  /** The same for the ante chain; undefined when it does not decode. */
  readonly ante: AnteTx | undefined;
  readonly verdicts: Verdict[];
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
    const known = this.young.get(id) ?? this.old.get(id);
    if (known !== undefined) return known;
    const entry = this.decode(bytes);
    if (this.young.size >= GENERATION_MAX || this.youngBytes + bytes.length > GENERATION_BYTES_MAX) {
      this.old = this.young;
      this.young = new Map();
      this.youngBytes = 0;
    }
    this.young.set(id, entry);
    this.youngBytes += bytes.length;
    return entry;
  }

  /** The same for a transaction that is being executed, and then forgets it: it will not come again. */
  take(bytes: Uint8Array): RememberedTx {
    const id = this.idOf(bytes);
    const known = this.young.get(id) ?? this.old.get(id);
    if (known === undefined) return this.decode(bytes);
    this.young.delete(id);
    this.old.delete(id);
    return known;
  }

  /** Looks up the verdict on a signature of the transaction, or gives one and remembers it. */
  check(entry: RememberedTx, item: SignatureItem): boolean {
    const known = entry.verdicts.find((verdict) => sameItem(verdict.item, item));
    if (known !== undefined) return known.valid;
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

  private idOf(bytes: Uint8Array): string {
    return toBinaryString(this.hasher.sha256(bytes));
  }

  private decode(bytes: Uint8Array): RememberedTx {
    const decoded = decodeTx(this.registry, bytes);
    return { decoded, ante: decoded.ok ? new AnteTx(decoded.value) : undefined, verdicts: [] };
  }
}
