/** Pages of a collection, exactly as the SDK cuts them.
 *  @spec cosmos-sdk types/query/collections_pagination.go, pagination.go */
import type { PageRequest, PageResponse } from "../../gen/cosmos/base/query/v1beta1/pagination.js";
import type { KvIterator } from "../../store/kv-store.js";
import { concatBytes, EMPTY_BYTES, prefixEnd } from "../../types/bytes.js";
import { UINT64_MAX } from "../../types/int-math.js";
import type { KvMap } from "../collections/collection.js";
import type { KeyPrefix } from "../collections/key-codec.js";
import type { Context } from "../context.js";
import { plainError } from "../errors.js";

const LIMIT_DEFAULT = 100n;

export interface Page<T> {
  readonly items: T[];
  readonly pagination: PageResponse;
}

export interface PageOptions<K, V> {
  /** Only keys that begin with these parts; keys of pages leave them out. */
  readonly prefix?: KeyPrefix<K>;
  /** Entries that do not pass are not counted. */
  readonly filter?: (key: K, value: V) => boolean;
}

interface Request {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

function withDefaults(request: PageRequest | undefined): Request {
  const { key, offset, limit, countTotal, reverse } = request ?? {
    key: EMPTY_BYTES,
    offset: 0n,
    limit: 0n,
    countTotal: false,
    reverse: false,
  };
  if (offset > 0n && key.length > 0) {
    throw plainError("invalid request, either offset or key is expected, got both");
  }
  return limit === 0n
    ? { key, offset, limit: LIMIT_DEFAULT, countTotal: true, reverse }
    : { key, offset, limit, countTotal, reverse };
}

function emptyPage(): PageResponse {
  return { nextKey: EMPTY_BYTES, total: 0n };
}

/** @param transform makes an item of an entry on the page; entries that are only counted are not decoded by it
 *  @throws SdkError on a request with both key and offset */
export function paginate<K, V, T>(
  ctx: Context,
  map: KvMap<K, V>,
  pageRequest: PageRequest | undefined,
  transform: (key: K, value: V) => T,
  options: PageOptions<K, V> = {},
): Page<T> {
  const request = withDefaults(pageRequest);
  const prefix = options.prefix === undefined ? EMPTY_BYTES : map.keyCodec.encodeParts(options.prefix);
  const it = openCursor(ctx, map, prefix, request);
  if (it === undefined) return { items: [], pagination: emptyPage() };
  try {
    const skip = map.prefix.length + prefix.length;
    return request.key.length > 0
      ? pageByKey(map, it, skip, request, transform, options)
      : pageByOffset(map, it, skip, request, transform, options);
  } finally {
    it.close();
  }
}

function openCursor<K, V>(
  ctx: Context,
  map: KvMap<K, V>,
  prefix: Uint8Array,
  request: Request,
): KvIterator | undefined {
  const lower = concatBytes(map.prefix, prefix);
  const from = concatBytes(lower, request.key);
  if (!request.reverse) return map.cursor(ctx, { start: from, end: prefixEnd(lower) }, false);
  return map.cursor(ctx, { start: lower, end: prefixEnd(from) }, true);
}

function pageByOffset<K, V, T>(
  map: KvMap<K, V>,
  it: KvIterator,
  skip: number,
  { offset, limit, countTotal }: Request,
  transform: (key: K, value: V) => T,
  { filter }: PageOptions<K, V>,
): Page<T> {
  for (let i = 0n; i < offset; i++) {
    if (!it.valid) return { items: [], pagination: emptyPage() };
    it.next();
  }
  const items: T[] = [];
  let count = 0n;
  let nextKey: Uint8Array = EMPTY_BYTES;
  for (; it.valid; it.next()) {
    if (count === limit) nextKey = it.key().slice(skip);
    if (count >= limit && !countTotal) break;
    if (count >= limit && filter === undefined) {
      count++;
      continue;
    }
    const key = map.readKey(it.key());
    const value = map.valueCodec.decode(it.value());
    if (filter !== undefined && !filter(key, value)) continue;
    if (count < limit) items.push(transform(key, value));
    count++;
  }
  return { items, pagination: { nextKey, total: countTotal ? count + offset : 0n } };
}

function pageByKey<K, V, T>(
  map: KvMap<K, V>,
  it: KvIterator,
  skip: number,
  { limit }: Request,
  transform: (key: K, value: V) => T,
  { filter }: PageOptions<K, V>,
): Page<T> {
  const items: T[] = [];
  let nextKey: Uint8Array = EMPTY_BYTES;
  for (; it.valid; it.next()) {
    const key = map.readKey(it.key());
    const value = map.valueCodec.decode(it.value());
    if (filter !== undefined && !filter(key, value)) continue;
    if (BigInt(items.length) === limit) {
      nextKey = it.key().slice(skip);
      break;
    }
    items.push(transform(key, value));
  }
  return { items, pagination: { nextKey, total: 0n } };
}

/** The older way, which some queries of the SDK still have: an offset behind the last entry is no special case, and
 *  all entries are counted. */
export function paginateOldStyle<K, V, T>(
  ctx: Context,
  map: KvMap<K, V>,
  pageRequest: PageRequest | undefined,
  transform: (key: K, value: V) => T,
): Page<T> {
  const request = withDefaults(pageRequest);
  const it = openCursor(ctx, map, EMPTY_BYTES, request);
  const items: T[] = [];
  if (it === undefined) return { items, pagination: emptyPage() };
  const { offset, limit } = request;
  const countTotal = request.countTotal && request.key.length === 0;
  const end = BigInt.asUintN(64, offset + limit);
  let count = 0n;
  let nextKey: Uint8Array = EMPTY_BYTES;
  for (; it.valid; it.next()) {
    count++;
    if (count <= offset) continue;
    if (count <= end) {
      items.push(transform(map.readKey(it.key()), map.valueCodec.decode(it.value())));
      continue;
    }
    if (count === end + 1n) nextKey = it.key().slice(map.prefix.length);
    if (!countTotal) break;
  }
  it.close();
  return { items, pagination: { nextKey, total: countTotal ? count : 0n } };
}

/** All entries on one page. */
export const ALL_PAGES: PageRequest = {
  key: EMPTY_BYTES,
  offset: 0n,
  limit: UINT64_MAX,
  countTotal: false,
  reverse: false,
};
