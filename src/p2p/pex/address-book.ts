/** Addresses of nodes, in buckets by where they are and who told us, so that nobody can fill the book with his own.
 *  Time and chance are handed in. @spec cometbft p2p/pex/addrbook.go */
import { nobleHasher } from "../../crypto/hasher.js";
import type { TimeNs } from "../../ports/time.js";
import { assert } from "../../types/assert.js";
import { concatBytes } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import {
  formatIp,
  HURRICANE_ELECTRIC,
  type IpBytes,
  inRange,
  isLocalIp,
  isRoutableIp,
  isV4,
  maskIp,
  NAT64,
  ONION_CAT,
  SIX_TO_FOUR,
  TEREDO,
  TRANSLATED,
} from "../ip.js";
import { formatNetAddress, isRoutable, type NetAddress, netAddressFault } from "../net-address.js";
import { type BucketType, isBad, type KnownAddress, NEW_BUCKET, OLD_BUCKET } from "./known-address.js";

export const NEW_BUCKETS = 256;
export const OLD_BUCKETS = 64;
const BUCKET_SIZE = 64;
const NEW_BUCKETS_PER_GROUP = 32;
const OLD_BUCKETS_PER_GROUP = 4;
export const NEW_BUCKETS_PER_ADDRESS = 4;
const NEED_MORE_BELOW = 1000;
const SELECTION_MIN = 32;
const SELECTION_MAX = 250;
const SELECTION_PERCENT = 23;
const BANNED_MAX = 10_000;

export interface AddressBookOptions {
  /** Whether only addresses that are reachable over the internet are kept. */
  readonly strict: boolean;
  /** Secret text that scatters addresses over buckets; kept in the file. */
  readonly key: string;
  readonly nowNs: () => TimeNs;
  /** From 0 to 1, 1 excluded. */
  readonly chance: () => number;
}

type Bucket = Map<string, KnownAddress>;

function makeBuckets(count: number): Bucket[] {
  return Array.from({ length: count }, () => new Map<string, KnownAddress>());
}

export class AddressBook {
  readonly key: string;
  private readonly byId = new Map<string, KnownAddress>();
  private readonly banned = new Map<string, KnownAddress>();
  private readonly ours = new Set<string>();
  private readonly privateIds = new Set<string>();
  private readonly buckets = { [NEW_BUCKET]: makeBuckets(NEW_BUCKETS), [OLD_BUCKET]: makeBuckets(OLD_BUCKETS) };
  private readonly counts = { [NEW_BUCKET]: 0, [OLD_BUCKET]: 0 };

  constructor(private readonly options: AddressBookOptions) {
    this.key = options.key;
  }

  get size(): number {
    return this.byId.size;
  }

  get needsMore(): boolean {
    return this.size < NEED_MORE_BELOW;
  }

  /** For the file. */
  entries(): Iterable<KnownAddress> {
    return this.byId.values();
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  isOld(id: string): boolean {
    return this.byId.get(id)?.bucketType === OLD_BUCKET;
  }

  addOurs(address: NetAddress): void {
    this.ours.add(formatNetAddress(address));
    this.remove(address.id);
  }

  addPrivateIds(ids: Iterable<string>): void {
    for (const id of ids) this.privateIds.add(id);
  }

  /** Takes an address, or tells why not. An address that is in several buckets already is seldom put into one more.
   *  @param source who told us */
  add(address: NetAddress, source: NetAddress): string | undefined {
    const fault = this.refusal(address, source);
    if (fault !== undefined) return fault;
    const known = this.byId.get(address.id);
    if (known !== undefined) {
      // What is proven, or told anew at another place, does not move.
      if (known.bucketType === OLD_BUCKET || known.buckets.length >= NEW_BUCKETS_PER_ADDRESS) return undefined;
      if (this.options.chance() >= 1 / (2 * known.buckets.length)) return undefined;
      this.putNew(known, this.newBucketOf(known.address, source));
      return undefined;
    }
    const fresh: KnownAddress = {
      address,
      source,
      buckets: [],
      attempts: 0,
      bucketType: NEW_BUCKET,
      lastAttemptNs: this.options.nowNs(),
      lastSuccessNs: undefined,
      lastBanNs: undefined,
    };
    this.putNew(fresh, this.newBucketOf(address, source));
    return undefined;
  }

  private refusal(address: NetAddress, source: NetAddress): string | undefined {
    const fault = netAddressFault(address);
    if (fault !== undefined) return fault;
    if (this.banned.has(address.id)) return "banned";
    if (this.privateIds.has(address.id)) return "private";
    if (this.privateIds.has(source.id)) return "told by a private node";
    if (this.ours.has(formatNetAddress(address))) return "our own address";
    return this.options.strict && !isRoutable(address) ? "not reachable over the internet" : undefined;
  }

  /** Puts back an entry of the file as it was. False when it does not fit. */
  restore(known: KnownAddress): boolean {
    if (this.byId.has(known.address.id) || known.buckets.length === 0) return false;
    const text = formatNetAddress(known.address);
    const buckets = known.buckets.map((i) => this.buckets[known.bucketType][i]);
    if (buckets.some((b) => b === undefined || b.size >= BUCKET_SIZE)) return false;
    for (const bucket of buckets) bucket!.set(text, known);
    this.byId.set(known.address.id, known);
    this.counts[known.bucketType]++;
    return true;
  }

  remove(id: string): void {
    const known = this.byId.get(id);
    if (known !== undefined) this.takeOut(known);
  }

  /** A dial failed. */
  markAttempt(id: string): void {
    const known = this.byId.get(id);
    if (known === undefined) return;
    known.lastAttemptNs = this.options.nowNs();
    known.attempts++;
  }

  /** The node has proven itself: it moves to an old bucket. */
  markGood(id: string): void {
    const known = this.byId.get(id);
    if (known === undefined) return;
    known.lastAttemptNs = this.options.nowNs();
    known.lastSuccessNs = known.lastAttemptNs;
    known.attempts = 0;
    if (known.bucketType === NEW_BUCKET) this.promote(known);
  }

  /** Takes the address out for a while, and refuses it. */
  markBad(id: string, banMs: number): void {
    const known = this.byId.get(id);
    if (known === undefined) return;
    this.takeOut(known);
    if (this.banned.size >= BANNED_MAX) return;
    known.lastBanNs = this.options.nowNs() + BigInt(banMs) * 1_000_000n;
    this.banned.set(id, known);
  }

  isBanned(id: string): boolean {
    return this.banned.has(id);
  }

  /** Takes those back whose time is over. */
  reinstate(): void {
    const nowNs = this.options.nowNs();
    for (const [id, known] of this.banned) {
      if ((known.lastBanNs ?? 0n) > nowNs) continue;
      this.banned.delete(id);
      known.bucketType = NEW_BUCKET;
      if (!this.byId.has(id)) this.putNew(known, this.newBucketOf(known.address, known.source));
    }
  }

  /** One address by chance. @param newPercent 0 prefers proven ones, 100 those only heard of */
  pick(newPercent: number): NetAddress | undefined {
    const bias = Math.min(100, Math.max(0, newPercent));
    const oldWeight = Math.sqrt(this.counts[OLD_BUCKET]) * (100 - bias);
    const newWeight = Math.sqrt(this.counts[NEW_BUCKET]) * bias;
    if (oldWeight + newWeight === 0) return undefined;
    const type = this.options.chance() * (oldWeight + newWeight) < oldWeight ? OLD_BUCKET : NEW_BUCKET;
    const filled = this.buckets[type].filter((b) => b.size > 0);
    const bucket = filled[this.below(filled.length)];
    if (bucket === undefined) return undefined;
    return [...bucket.values()][this.below(bucket.size)]?.address;
  }

  private selectionSize(): number {
    const size = this.size;
    const part = Math.floor((size * SELECTION_PERCENT) / 100);
    return Math.min(SELECTION_MAX, Math.max(Math.min(SELECTION_MIN, size), part));
  }

  /** Some addresses for a peer that asks: about a quarter, at most 250. */
  selection(): NetAddress[] {
    return this.some(
      [...this.byId.values()].map((k) => k.address),
      this.selectionSize(),
    );
  }

  /** The same with a share of those only heard of. */
  biasedSelection(newPercent: number): NetAddress[] {
    const size = this.selectionSize();
    const bias = Math.min(100, Math.max(0, newPercent));
    const wantedNew = Math.max(Math.round((bias * size) / 100), size - this.counts[OLD_BUCKET]);
    const ofType = (type: BucketType) =>
      [...this.byId.values()].filter((k) => k.bucketType === type).map((k) => k.address);
    const fresh = this.some(ofType(NEW_BUCKET), wantedNew);
    return [...fresh, ...this.some(ofType(OLD_BUCKET), size - fresh.length)];
  }

  /** So many of them in an order of chance. */
  private some<T>(items: T[], count: number): T[] {
    const n = Math.min(count, items.length);
    for (let i = 0; i < n; i++) {
      const j = i + this.below(items.length - i);
      [items[i], items[j]] = [items[j]!, items[i]!];
    }
    return items.slice(0, n);
  }

  private below(n: number): number {
    return Math.floor(this.options.chance() * n);
  }

  private putNew(known: KnownAddress, index: number): void {
    assert(known.bucketType === NEW_BUCKET, "a proven address does not go back to a new bucket by being told");
    const bucket = this.buckets[NEW_BUCKET][index]!;
    const text = formatNetAddress(known.address);
    if (bucket.has(text)) return;
    if (bucket.size >= BUCKET_SIZE) this.makeRoom(index);
    bucket.set(text, known);
    known.buckets.push(index);
    if (known.buckets.length === 1) {
      this.counts[NEW_BUCKET]++;
      this.byId.set(known.address.id, known);
    }
  }

  /** Drops a bad address of a new bucket, or the one that was tried longest ago. */
  private makeRoom(index: number): void {
    const bucket = this.buckets[NEW_BUCKET][index]!;
    const nowNs = this.options.nowNs();
    const victim = [...bucket.values()].find((k) => isBad(k, nowNs)) ?? longestAgo(bucket);
    bucket.delete(formatNetAddress(victim.address));
    victim.buckets = victim.buckets.filter((i) => i !== index);
    if (victim.buckets.length === 0) this.forget(victim);
  }

  private promote(known: KnownAddress): void {
    this.takeOut(known);
    known.bucketType = OLD_BUCKET;
    const index = this.oldBucketOf(known.address);
    const bucket = this.buckets[OLD_BUCKET][index]!;
    if (bucket.size >= BUCKET_SIZE) {
      const oldest = longestAgo(bucket);
      this.takeOut(oldest);
      oldest.bucketType = NEW_BUCKET;
      this.putNew(oldest, this.newBucketOf(oldest.address, oldest.source));
    }
    bucket.set(formatNetAddress(known.address), known);
    known.buckets = [index];
    this.counts[OLD_BUCKET]++;
    this.byId.set(known.address.id, known);
  }

  private takeOut(known: KnownAddress): void {
    const text = formatNetAddress(known.address);
    for (const index of known.buckets) this.buckets[known.bucketType][index]!.delete(text);
    known.buckets = [];
    this.forget(known);
  }

  private forget(known: KnownAddress): void {
    this.counts[known.bucketType]--;
    this.byId.delete(known.address.id);
  }

  /** Addresses of one source's group lie in few buckets, however many it tells. */
  private newBucketOf(address: NetAddress, source: NetAddress): number {
    const sourceGroup = this.group(source);
    const inGroup = this.hash(this.group(address), sourceGroup) % BigInt(NEW_BUCKETS_PER_GROUP);
    return Number(this.hash(sourceGroup, inGroup.toString()) % BigInt(NEW_BUCKETS));
  }

  private oldBucketOf(address: NetAddress): number {
    const inGroup = this.hash(formatNetAddress(address)) % BigInt(OLD_BUCKETS_PER_GROUP);
    return Number(this.hash(this.group(address), inGroup.toString()) % BigInt(OLD_BUCKETS));
  }

  /** 64 bits of a keyed hash. Buckets are kept in the file, so that it need not be the original's. */
  private hash(...parts: readonly string[]): bigint {
    const bytes = nobleHasher.sha256(concatBytes(...[this.key, ...parts].map((p) => utf8Encode(`${p}\n`))));
    return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  }

  private group({ ip }: NetAddress): string {
    if (this.options.strict && isLocalIp(ip)) return "local";
    if (this.options.strict && !isRoutableIp(ip)) return "unroutable";
    return groupOf(ip);
  }
}

function longestAgo(bucket: Bucket): KnownAddress {
  let oldest: KnownAddress | undefined;
  for (const known of bucket.values()) {
    if (oldest === undefined || known.lastAttemptNs < oldest.lastAttemptNs) oldest = known;
  }
  assert(oldest !== undefined, "only a full bucket is asked for its oldest address");
  return oldest;
}

function v4Group(bytes: Uint8Array): string {
  return `${bytes[0]}.${bytes[1]}.0.0`;
}

/** The part of the internet that one owner is likely to have: /16 of IPv4, /32 of IPv6. */
function groupOf(ip: IpBytes): string {
  if (isV4(ip) || inRange(ip, TRANSLATED) || inRange(ip, NAT64)) return v4Group(ip.subarray(12));
  if (inRange(ip, SIX_TO_FOUR)) return v4Group(ip.subarray(2));
  if (inRange(ip, TEREDO)) return v4Group(ip.subarray(12).map((b) => b ^ 0xff));
  if (inRange(ip, ONION_CAT)) return `tor:${ip[6]! & 15}`;
  return formatIp(maskIp(ip, inRange(ip, HURRICANE_ELECTRIC) ? 36 : 32));
}
