/** What the keys of each database stand for. */
import { indexRowOf } from "../../engine/indexer/index-rows.js";
import type { KvEntry } from "../../ports/disk.js";
import { utf8Decode } from "../../types/utf8.js";
import type { DatabaseName } from "./database-files.js";

const BLOCK_KINDS: Readonly<Record<string, string>> = {
  H: "headers",
  P: "parts",
  C: "commits",
  SC: "seen commits",
  EC: "extended commits",
  BH: "hashes",
};

const STATE_KINDS: Readonly<Record<string, string>> = {
  validatorsKey: "validators",
  consensusParamsKey: "consensus params",
  abciResponsesKey: "results",
};

const UNKNOWN = "other";

function textKind(kinds: Readonly<Record<string, string>>, key: Uint8Array): string {
  const text = utf8Decode(key.subarray(0, 32));
  const colon = text.indexOf(":");
  // A key alone is a record: where the store stands, the last results.
  if (colon < 0) return /^[A-Za-z]+$/.test(text) ? "records" : UNKNOWN;
  return kinds[text.slice(0, colon)] ?? UNKNOWN;
}

function applicationKind(key: Uint8Array): string {
  switch (String.fromCharCode(key[0] ?? 0)) {
    case "n":
      return `nodes of ${utf8Decode(key.subarray(2, 2 + (key[1] ?? 0)))}`;
    case "v":
      return "versions";
    case "o":
      return "orphans";
    case "l":
    case "p":
      return "records";
    default:
      return UNKNOWN;
  }
}

/** The kind of an entry, as `db du` and `db check` name it. */
export function keyKind(database: DatabaseName, entry: KvEntry): string {
  const [key] = entry;
  switch (database) {
    case "application.db":
      return applicationKind(key);
    case "blockstore.db":
      return textKind(BLOCK_KINDS, key);
    case "state.db":
      return textKind(STATE_KINDS, key);
    case "tx_index.db":
      return indexRowOf(entry)?.kind ?? UNKNOWN;
    default:
      return key[0] === 0 ? "committed" : key[0] === 1 ? "pending" : UNKNOWN;
  }
}
