/** The address book's file, in CometBFT's form: either program goes on with what the other wrote.
 *  @spec cometbft p2p/pex/file.go */
import { err, ok, type Result } from "../../types/result.js";
import { formatRfc3339, parseRfc3339 } from "../../types/rfc3339.js";
import { formatIp, parseIp } from "../ip.js";
import { type NetAddress, netAddressFault } from "../net-address.js";
import {
  AddressBook,
  type AddressBookOptions,
  NEW_BUCKETS,
  NEW_BUCKETS_PER_ADDRESS,
  OLD_BUCKETS,
} from "./address-book.js";
import { type KnownAddress, NEW_BUCKET, OLD_BUCKET } from "./known-address.js";

const NS_PER_SECOND = 1_000_000_000n;
/** Go's zero time. */
const NEVER = "0001-01-01T00:00:00Z";
/** More than a full book has. */
const FILE_CHARS_MAX = 64 * 1024 * 1024;

function timeText(ns: bigint | undefined): string {
  if (ns === undefined) return NEVER;
  return formatRfc3339({ seconds: ns / NS_PER_SECOND, nanos: Number(ns % NS_PER_SECOND) }, "go");
}

function readTime(value: unknown): bigint | undefined {
  const time = typeof value === "string" ? parseRfc3339(value) : undefined;
  if (time === undefined || time.seconds < 0n) return undefined;
  return time.seconds * NS_PER_SECOND + BigInt(time.nanos);
}

function addressJson({ id, ip, port }: NetAddress): unknown {
  return { id, ip: formatIp(ip), port };
}

function readAddress(value: unknown): NetAddress | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, ip: ipText, port } = value as { id?: unknown; ip?: unknown; port?: unknown };
  const ip = typeof ipText === "string" ? parseIp(ipText) : undefined;
  if (typeof id !== "string" || ip === undefined || typeof port !== "number") return undefined;
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { id, ip, port } : undefined;
}

export function formatAddressBook(book: AddressBook): string {
  const addrs = [...book.entries()].map((known) => ({
    addr: addressJson(known.address),
    src: addressJson(known.source),
    buckets: known.buckets,
    attempts: known.attempts,
    bucket_type: known.bucketType,
    last_attempt: timeText(known.lastAttemptNs),
    last_success: timeText(known.lastSuccessNs),
    last_ban_time: timeText(known.lastBanNs),
  }));
  return JSON.stringify({ key: book.key, addrs }, undefined, "\t");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function readBuckets(value: unknown, type: unknown): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [count, most] = type === OLD_BUCKET ? [OLD_BUCKETS, 1] : [NEW_BUCKETS, NEW_BUCKETS_PER_ADDRESS];
  const fits = value.length > 0 && value.length <= most && value.every((i) => isCount(i) && i < count);
  return fits && new Set(value).size === value.length ? (value as number[]) : undefined;
}

function readEntry(value: unknown): KnownAddress | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const json = value as Record<string, unknown>;
  const address = readAddress(json.addr);
  const source = readAddress(json.src);
  const bucketType = json.bucket_type;
  if (bucketType !== NEW_BUCKET && bucketType !== OLD_BUCKET) return undefined;
  const buckets = readBuckets(json.buckets, bucketType);
  if (address === undefined || source === undefined || buckets === undefined || !isCount(json.attempts))
    return undefined;
  if (netAddressFault(address) !== undefined) return undefined;
  return {
    address,
    source,
    buckets,
    attempts: json.attempts,
    bucketType,
    lastAttemptNs: readTime(json.last_attempt) ?? 0n,
    lastSuccessNs: readTime(json.last_success),
    lastBanNs: readTime(json.last_ban_time),
  };
}

export interface ReadBook {
  readonly book: AddressBook;
  /** Entries that could not be used. */
  readonly dropped: number;
}

/** Reads a book; single entries that are damaged are dropped. Never throws.
 *  @param options the key of the file counts, not that of the options */
export function parseAddressBook(text: string, options: AddressBookOptions): Result<ReadBook> {
  if (text.length > FILE_CHARS_MAX)
    return err(`the file has ${text.length} characters, the most are ${FILE_CHARS_MAX}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (e) {
    return err((e as Error).message);
  }
  if (typeof json !== "object" || json === null) return err("no JSON object");
  const { key, addrs } = json as { key?: unknown; addrs?: unknown };
  if (typeof key !== "string" || key === "") return err("has no key");
  const list = addrs ?? [];
  if (!Array.isArray(list)) return err("addrs is no list");
  const book = new AddressBook({ ...options, key });
  let dropped = 0;
  for (const item of list) {
    const entry = readEntry(item);
    if (entry === undefined || !book.restore(entry)) dropped++;
  }
  return ok({ book, dropped });
}
