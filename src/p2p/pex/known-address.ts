/** What an address book remembers of one address. @spec cometbft p2p/pex/known_address.go */
import type { TimeNs } from "../../ports/time.js";
import type { NetAddress } from "../net-address.js";

/** Values of `bucket_type` in the file: heard of, and proven. */
export const NEW_BUCKET = 1;
export const OLD_BUCKET = 2;
export type BucketType = typeof NEW_BUCKET | typeof OLD_BUCKET;

export interface KnownAddress {
  readonly address: NetAddress;
  /** Who told us. */
  readonly source: NetAddress;
  /** Indexes of the buckets that it is in. */
  buckets: number[];
  /** Dials since the last success. */
  attempts: number;
  bucketType: BucketType;
  /** Undefined: never. */
  lastAttemptNs: TimeNs;
  lastSuccessNs: TimeNs | undefined;
  lastBanNs: TimeNs | undefined;
}

const MINUTE_NS = 60_000_000_000n;
const WEEK_NS = 7n * 24n * 60n * MINUTE_NS;
/** Without any success. */
const RETRIES_MAX = 3;
const FAILURES_MAX = 10;

/** An address that was only heard of and is likely worth nothing: the first to go when a bucket is full. */
export function isBad(known: KnownAddress, nowNs: TimeNs): boolean {
  if (known.bucketType === OLD_BUCKET) return false;
  if (known.lastAttemptNs > nowNs - MINUTE_NS) return false;
  if (known.lastAttemptNs < nowNs - WEEK_NS) return true;
  if (known.lastSuccessNs === undefined) return known.attempts >= RETRIES_MAX;
  return known.lastSuccessNs < nowNs - WEEK_NS && known.attempts >= FAILURES_MAX;
}
