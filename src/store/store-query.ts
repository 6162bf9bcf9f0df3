import { encodeUvarint } from "../crypto/uvarint.js";
import { CommitmentProof } from "../gen/cosmos/ics23/v1/proofs.js";
import type { ProofOps } from "../gen/tendermint/crypto/proof.js";
import { concatBytes, EMPTY_BYTES, prefixEnd } from "../types/bytes.js";
import { ICS23_IAVL, storeProofOp } from "./commit-info.js";
import { storeErrors } from "./errors.js";
import { membershipProof, nonMembershipProof } from "./iavl/proof.js";
import type { KvIterator, KvPair } from "./kv-store.js";
import type { Multistore } from "./multistore.js";

/** An ABCI query of a store: path "/<store>/key" or "/<store>/subspace". */
export interface StoreQuery {
  readonly path: string;
  /** The key, or what the keys start with. */
  readonly data: Uint8Array;
  /** 0: the version before the latest, because its root is in the latest header. */
  readonly height: bigint;
  /** Only acts on "/key". */
  readonly prove: boolean;
}

export interface StoreAnswer {
  readonly height: bigint;
  readonly key: Uint8Array;
  /** Undefined: there is no such key, or no such version (then `log` says so). */
  readonly value: Uint8Array | undefined;
  readonly log: string;
  /** Verifies against the app hash of `height`, which stands in the header of height + 1. */
  readonly proofOps: ProofOps | undefined;
}

/** @throws SdkError of codespace "store"
 *  @spec cosmos-sdk store/rootmulti/store.go Query, store/iavl/store.go Query */
export function queryStore(stores: Multistore, query: StoreQuery): StoreAnswer {
  if (!query.path.startsWith("/")) throw storeErrors.UNKNOWN_REQUEST(`invalid path: ${query.path}`);
  const slash = query.path.indexOf("/", 1);
  const store = slash < 0 ? query.path.slice(1) : query.path.slice(1, slash);
  const subpath = slash < 0 ? "" : query.path.slice(slash);
  const kind = stores.kindOf(store);
  if (kind === undefined) throw storeErrors.UNKNOWN_REQUEST(`no such store: ${store}`);
  if (kind !== "iavl") {
    const type = kind === "transient" ? "*transient.Store" : "*mem.Store";
    throw storeErrors.UNKNOWN_REQUEST(`store ${store} (type ${type}) doesn't support queries`);
  }
  // Asked for a proof, the multistore looks at nothing but whether there is one.
  if (query.prove && subpath === "/key") return proveKey(stores, store, query);
  if (query.data.length === 0) throw storeErrors.TX_DECODE("query cannot be zero length");
  const height = heightOf(stores, store, query);
  if (subpath === "/key") {
    const tree = stores.treeAt(store, height);
    const log = tree === undefined ? "version does not exist" : "";
    return { height: BigInt(height), key: query.data, value: tree?.get(query.data), log, proofOps: undefined };
  }
  if (subpath === "/subspace") {
    // The working state, whatever the height: so does the reference.
    const value = encodePairs(stores.store(store).iterate(query.data, prefixEnd(query.data)));
    return { height: BigInt(height), key: query.data, value, log: "", proofOps: undefined };
  }
  throw storeErrors.UNKNOWN_REQUEST(`unexpected query path: ${subpath}`);
}

function proveKey(stores: Multistore, store: string, query: StoreQuery): StoreAnswer {
  const height = heightOf(stores, store, query);
  const tree = query.data.length === 0 ? undefined : stores.treeAt(store, height);
  if (tree === undefined) {
    throw storeErrors.INVALID_REQUEST("proof is unexpectedly empty; ensure height has not been pruned");
  }
  const key = query.data;
  const value = tree.get(key);
  const make = value === undefined ? nonMembershipProof : membershipProof;
  const data = CommitmentProof.encode(make(tree.nodes, tree.root, key));
  const simple = storeProofOp(stores.commitInfoAt(height), store, stores.hasher);
  return { height: BigInt(height), key, value, log: "", proofOps: { ops: [{ type: ICS23_IAVL, key, data }, simple] } };
}

/** A height beyond all numbers names no version. */
function heightOf(stores: Multistore, store: string, query: StoreQuery): number {
  if (query.height !== 0n) return Number(query.height);
  const latest = Number(stores.latestVersion);
  return stores.hasVersion(store, latest - 1) ? latest - 1 : latest;
}

/** cosmos.store.internal.kv.v1beta1.Pairs: repeated Pair { bytes key = 1; bytes value = 2 } pairs = 1. */
function encodePairs(entries: KvIterator): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const pair of entries) {
    const bytes = encodePair(pair);
    parts.push(Uint8Array.of(0x0a), encodeUvarint(bytes.length), bytes);
  }
  return concatBytes(...parts);
}

function encodePair([key, value]: KvPair): Uint8Array {
  const first = concatBytes(Uint8Array.of(0x0a), encodeUvarint(key.length), key);
  const second =
    value.length === 0 ? EMPTY_BYTES : concatBytes(Uint8Array.of(0x12), encodeUvarint(value.length), value);
  return concatBytes(first, second);
}
