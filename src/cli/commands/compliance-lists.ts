/** compliance lists: from publishers' files to snapshots, and a snapshot's root to the chain. */
import { statSync } from "node:fs";
import { diffLists } from "../../compliance-worker/lists/diff.js";
import type { ListEntry, ParsedList } from "../../compliance-worker/lists/entry.js";
import { readList } from "../../compliance-worker/lists/read-list.js";
import {
  buildSnapshot,
  type EntryProof,
  type ListSnapshot,
  proveAbsence,
  proveEntry,
  readSnapshot,
  snapshotLines,
} from "../../compliance-worker/lists/snapshot.js";
import { type ListEncoding, textOfFile } from "../../compliance-worker/lists/source.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { toHex } from "../../types/bytes.js";
import { listSalt, snapshotPath, snapshotPaths, telling, writeSecret } from "../compliance/files.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print } from "../output.js";

const LEAF_BYTES = 32;
const SOURCE = /^[A-Za-z0-9._-]{1,32}$/;

function parseFiles(context: CommandContext, files: readonly string[]): ParsedList {
  const source = context.text("source");
  if (source !== undefined && !SOURCE.test(source))
    throw badValue("--source", source, "1 to 32 letters, digits, dots, dashes");
  const encoding = (context.text("encoding") ?? "utf-8") as ListEncoding;
  return readList(
    files.map((file) => textOfFile(file, encoding)),
    source,
  );
}

/** Entries as they stand in a snapshot, one JSON object a line. */
export function listsParse(context: CommandContext, files: readonly string[]): Promise<void> {
  return telling(() => {
    const list = parseFiles(context, files);
    for (const entry of list.entries) context.io.out(`${JSON.stringify(entry)}\n`);
    const names = list.entries.reduce((sum, e) => sum + e.names.length, 0);
    context.io.err(`${list.source} (${list.format}): ${list.entries.length} entries with ${names} names\n`);
  });
}

/** When the publisher put it out: what is typed, else what the files say, else when they were written. */
function publishedAt(context: CommandContext, list: ParsedList, files: readonly string[]): bigint {
  const typed = context.text("publishedAt");
  if (typed !== undefined) {
    const ms = Date.parse(typed);
    if (Number.isNaN(ms)) throw badValue("--published-at", typed, "a time such as 2026-01-31T00:00:00Z");
    return BigInt(Math.floor(ms / 1000));
  }
  if (list.publishedAt !== undefined) return list.publishedAt;
  const seconds = Math.max(...files.map((file) => Math.floor(statSync(file).mtimeMs / 1000)));
  context.io.err(
    "the files do not say when they were published: taking their time on the disk (--published-at says it)\n",
  );
  return BigInt(seconds);
}

function summary(snapshot: ListSnapshot, file: string): Record<string, unknown> {
  return {
    source: snapshot.source,
    entry_count: String(snapshot.entries.length),
    merkle_root: toHex(snapshot.root),
    merkle_root_base64: toBase64(snapshot.root),
    published_at: new Date(Number(snapshot.publishedAt) * 1000).toISOString(),
    file,
  };
}

export function listsBuild(context: CommandContext, files: readonly string[]): Promise<void> {
  return telling(() => {
    const list = parseFiles(context, files);
    const snapshot = buildSnapshot(list, listSalt(context), publishedAt(context, list, files));
    const path = snapshotPath(context, snapshot.source);
    writeSecret(path, [...snapshotLines(snapshot)].join(""));
    print(context.io, context.format, summary(snapshot, path));
  });
}

/** Builds every tree anew; with --node, compares the roots with those on the chain. */
export function listsVerify(context: CommandContext, paths: readonly string[]): Promise<void> {
  return telling(async () => {
    const root = context.text("root");
    const results: Record<string, unknown>[] = [];
    for (const path of snapshotPaths(paths)) {
      const snapshot = readSnapshot(textOfFile(path));
      if (root !== undefined && toHex(snapshot.root) !== root.toLowerCase())
        throw new CliError(`${path}: its root is ${toHex(snapshot.root)}, not ${root}`, "take the file of that root");
      results.push({ ...summary(snapshot, path), ...(await onChain(context, path, snapshot)) });
    }
    print(context.io, context.format, results.length === 1 ? results[0] : results);
  });
}

async function onChain(context: CommandContext, path: string, snapshot: ListSnapshot): Promise<object> {
  if (context.text("node") === undefined) return {};
  const { complianceChain } = await import("../compliance/chain.js");
  const found = await complianceChain(context.client.node).versionOf(snapshot);
  if (found !== undefined) return { version: String(found.version), newest: found.version === found.newest };
  throw new CliError(
    `${path}: its root is not on the chain`,
    "statesetd compliance lists publish FILE --from KEY publishes it",
  );
}

/** A snapshot, or a publisher's file. */
function loadEntries(context: CommandContext, file: string): readonly ListEntry[] {
  const { value } = textOfFile(file).chunks[Symbol.iterator]().next() as { value?: string };
  const isSnapshot = value?.startsWith('{"format":"stateset-list-snapshot') === true;
  return isSnapshot ? readSnapshot(textOfFile(file)).entries : parseFiles(context, [file]).entries;
}

export function listsDiff(context: CommandContext, before: string, after: string): Promise<void> {
  return telling(() => {
    const { added, removed, changed } = diffLists(loadEntries(context, before), loadEntries(context, after));
    const brief = ({ uid, type, names }: ListEntry) => ({ uid, type, name: names[0]?.name ?? "" });
    print(context.io, context.format, {
      added: added.map(brief),
      removed: removed.map(brief),
      changed: changed.map((c) => ({ ...brief(c.after), fields: c.fields })),
    });
  });
}

function proofJson(proof: EntryProof): object {
  return { leaf: toBase64(proof.leaf), index: String(proof.index), aunts: proof.aunts.map(toBase64) };
}

/** That an entry is in a snapshot, as a screening's `proof` has it (its version is the chain's when --node is given), or
 *  that a leaf is not. */
export function listsProve(context: CommandContext, file: string, uid: string | undefined): Promise<void> {
  return telling(async () => {
    const absent = context.text("absent");
    if ((uid === undefined) === (absent === undefined))
      throw new UsageError("name an entry, or a leaf with --absent, one of them");
    const snapshot = readSnapshot(textOfFile(file));
    const { version = "0" } = (await onChain(context, file, snapshot)) as { version?: string };
    const list = { source: snapshot.source, version };
    if (uid !== undefined) {
      const proof = proveEntry(snapshot, uid);
      if (proof === undefined)
        throw new CliError(
          `${file}: there is no entry ${uid}`,
          "statesetd compliance screen shows the numbers of entries",
        );
      print(context.io, context.formatJsonByDefault, { ...list, ...proofJson(proof) });
      return;
    }
    const neighbours = proveAbsence(snapshot, leafOf(absent!));
    if (neighbours === undefined)
      throw new CliError(`${file}: the leaf is in the list`, "there is no proof that it is not");
    const { before, after } = neighbours;
    print(context.io, context.formatJsonByDefault, {
      ...list,
      entry_count: String(snapshot.entries.length),
      before: before === undefined ? null : proofJson(before),
      after: after === undefined ? null : proofJson(after),
    });
  });
}

function leafOf(text: string): Uint8Array {
  try {
    const leaf = fromBase64(text);
    if (leaf.length === LEAF_BYTES) return leaf;
  } catch {
    // Told below.
  }
  throw badValue("--absent", text, "the base64 of a leaf's 32 bytes");
}

/** Publishes the root as the next version of its source. */
export function listsPublish(context: CommandContext, file: string): Promise<void> {
  return telling(async () => {
    const snapshot = readSnapshot(textOfFile(file));
    const { loadApplication } = await import("../application.js");
    const { MsgPublishList } = await import("../../gen/stateset/compliance/v1/tx.js");
    const { signerAddress } = await import("../tx/signer.js");
    const { sendMessages } = await import("../tx/send.js");
    const app = loadApplication(context.chain);
    const version = context.bigint("listVersion") ?? (await nextVersion(context, snapshot));
    const message = MsgPublishList.from({
      publisher: await signerAddress(context, undefined),
      source: snapshot.source,
      version,
      merkleRoot: snapshot.root,
      entryCount: BigInt(snapshot.entries.length),
      publishedAt: { seconds: snapshot.publishedAt, nanos: 0 },
      clientKey: context.text("clientKey") ?? `list-${snapshot.source}-${version}`,
    });
    await sendMessages({ context, app, messages: [app.registry.pack(MsgPublishList, message)] }, undefined);
  });
}

async function nextVersion(context: CommandContext, snapshot: ListSnapshot): Promise<bigint> {
  const { complianceChain } = await import("../compliance/chain.js");
  const newest = await complianceChain(context.client.node).newestList(snapshot.source);
  if (newest !== undefined && toHex(newest.merkleRoot) === toHex(snapshot.root)) {
    throw new CliError(
      `${snapshot.source} version ${newest.version} has this root already`,
      "there is nothing to publish; --list-version publishes it all the same",
    );
  }
  return (newest?.version ?? 0n) + 1n;
}
