/** compliance case-file: encrypted records, their chain, its anchors, erasure. */
import type { AnchorNote, CheckedFile } from "../../compliance-worker/case-file/case-file.js";
import { merkleRoot } from "../../crypto/merkle.js";
import { toHex } from "../../types/bytes.js";
import { accountOfContext } from "../accounts.js";
import { openCaseFile, telling } from "../compliance/files.js";
import { jsonIn, subjectOf } from "../compliance/subject.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import { confirm } from "../io.js";
import { print } from "../output.js";

/** Kinds that commands write themselves. */
const RESERVED = new Set(["anchor", "erasure"]);
const NO_ANCHOR = "00".repeat(32);
/** Anchors of others that may have come since ours. */
const ANCHORS_BACK = 1_000n;

async function addressOf(context: CommandContext): Promise<string> {
  const typed = context.text("subject");
  return typed === undefined ? "" : accountOfContext(context)(typed, "--subject");
}

export function caseFileAppend(context: CommandContext): Promise<void> {
  return telling(async () => {
    const kind = context.text("kind") ?? "note";
    if (!/^[a-z][a-z0-9-]{0,31}$/.test(kind) || RESERVED.has(kind))
      throw badValue("--kind", kind, "a word of small letters that is neither anchor nor erasure");
    const address = await addressOf(context);
    const input = context.text("input");
    const note = context.text("note");
    if ((input === undefined) === (note === undefined)) {
      throw new UsageError(
        "the record has no content",
        "add --input FILE (JSON, - for standard input) or --note TEXT, one of them",
      );
    }
    const data =
      input === undefined ? { note } : jsonIn(input === "-" ? await context.io.readAll() : readTextFile(input), input);
    if (kind === "subject") {
      if (address === "") throw new UsageError("--kind subject needs an address", "add --subject ADDRESS");
      subjectOf(data, input ?? "--note");
    }
    const { file } = await openCaseFile(context, true);
    const record = await file.append(kind, address, data);
    print(context.io, context.format, {
      sequence: String(record.sequence),
      commitment: toHex(record.commitment),
      hash: toHex(record.hash),
    });
  });
}

export function caseFileList(context: CommandContext): Promise<void> {
  return telling(async () => {
    const wanted = await addressOf(context);
    const { file } = await openCaseFile(context, false);
    const records: Record<string, unknown>[] = [];
    for await (const { record, content } of file.records()) {
      if (wanted !== "" && content?.subject !== wanted) continue;
      const { kind = "erased", subject = "", at = "" } = content ?? {};
      records.push({ sequence: String(record.sequence), kind, subject, at, commitment: toHex(record.commitment) });
    }
    print(context.io, context.format, { records });
  });
}

export function caseFileShow(context: CommandContext, sequence: string): Promise<void> {
  return telling(async () => {
    const { file } = await openCaseFile(context, false);
    for await (const { record, content } of file.records()) {
      if (String(record.sequence) !== sequence) continue;
      if (content === undefined)
        throw new CliError(`record ${sequence} was erased`, "its key was destroyed; nobody can read it");
      const commitment = toHex(record.commitment);
      print(context.io, context.format, { sequence, ...content, commitment, hash: toHex(record.hash) });
      return;
    }
    throw new CliError(`there is no record ${sequence}`, "statesetd compliance case-file list shows what there is");
  });
}

/** With --node, the anchors are compared with the chain's. @throws CliError when anything is wrong */
export function caseFileVerify(context: CommandContext): Promise<void> {
  return telling(async () => {
    const { file } = await openCaseFile(context, false);
    const checked = await file.verify();
    const faults = [...checked.faults];
    if (context.text("node") !== undefined) faults.push(...(await chainFaults(context, checked)));
    const last = checked.anchors.at(-1);
    print(context.io, context.format, {
      records: String(checked.records),
      erased: String(checked.erased),
      head: toHex(checked.head),
      anchors: String(checked.anchors.length),
      anchored_to: String(last?.last ?? 0),
      faults,
    });
    if (faults.length > 0) {
      throw new CliError(
        `the case file is damaged: ${faults.join("; ")}`,
        "keep it as it is, and take a copy from before; anchors on the chain tell which copy is right",
      );
    }
  });
}

/** What the chain says otherwise. */
async function chainFaults(context: CommandContext, checked: CheckedFile): Promise<string[]> {
  const { complianceChain } = await import("../compliance/chain.js");
  const chain = complianceChain(context.client.node);
  const faults: string[] = [];
  for (const note of checked.anchors) {
    const anchor = await chain.anchor(BigInt(note.sequence));
    if (anchor === undefined) faults.push(`anchor ${note.sequence}: is not on the chain`);
    else if (toHex(anchor.merkleRoot) !== note.merkle_root || toHex(anchor.hash) !== note.hash)
      faults.push(`records ${note.first} to ${note.last}: anchor ${note.sequence} on the chain is over others`);
  }
  const typed = context.text("auditor");
  const auditors = new Set(checked.anchors.map((a) => a.auditor));
  if (typed !== undefined) auditors.add(await accountOfContext(context)(typed, "--auditor"));
  const known = BigInt(checked.anchors.at(-1)?.sequence ?? "0");
  const newest = (await chain.anchor(0n))?.sequence ?? 0n;
  for (let sequence = known + 1n; sequence <= newest && sequence <= known + ANCHORS_BACK; sequence++) {
    const anchor = await chain.anchor(sequence);
    if (anchor === undefined || !auditors.has(anchor.auditor)) continue;
    const first = (checked.anchors.at(-1)?.last ?? 0) + 1;
    const own = merkleRoot(checked.hashes.slice(first - 1, first - 1 + Number(anchor.count)));
    if (toHex(own) !== toHex(anchor.merkleRoot)) {
      faults.push(
        `anchor ${sequence} on the chain is over ${anchor.count} records that are not here: records are missing or changed from ${first} on`,
      );
    }
  }
  return faults;
}

/** Puts the root over all records since the last anchor on the chain, and writes that down. */
export function caseFileAnchor(context: CommandContext): Promise<void> {
  return telling(async () => {
    const { file } = await openCaseFile(context, false);
    const checked = await file.verify();
    if (checked.faults.length > 0)
      throw new CliError(`the case file is damaged: ${checked.faults.join("; ")}`, "nothing was anchored");
    const before = checked.anchors.at(-1);
    const first = (before?.last ?? 0) + 1;
    const last = checked.records;
    // The note of the last anchor alone needs no other one.
    if (last < first || (before !== undefined && last === first)) {
      throw new CliError("every record is anchored", "statesetd compliance case-file list shows them");
    }
    const root = merkleRoot(checked.hashes.slice(first - 1, last));
    const note = await anchor(context, { first, last, root, known: BigInt(before?.sequence ?? "0") });
    await file.append("anchor", "", note);
    print(context.io, context.format, note);
  });
}

interface Batch {
  readonly first: number;
  readonly last: number;
  readonly root: Uint8Array;
  /** The last anchor that the file knows of. */
  readonly known: bigint;
}

async function anchor(context: CommandContext, batch: Batch): Promise<AnchorNote> {
  const { complianceChain } = await import("../compliance/chain.js");
  const { loadApplication } = await import("../application.js");
  const { commitMessages } = await import("../tx/submit.js");
  const { signerAddress } = await import("../tx/signer.js");
  const { MsgAnchorAudit } = await import("../../gen/stateset/compliance/v1/tx.js");
  const chain = complianceChain(context.client.node);
  const auditor = await signerAddress(context, undefined);
  const { first, last, root } = batch;
  /** A crash may have come between the block and the note. */
  const find = async () => {
    const newest = (await chain.anchor(0n))?.sequence ?? 0n;
    for (let sequence = newest; sequence > batch.known && sequence > newest - ANCHORS_BACK; sequence--) {
      const found = await chain.anchor(sequence);
      if (found !== undefined && found.auditor === auditor && toHex(found.merkleRoot) === toHex(root)) return found;
    }
    return undefined;
  };
  let found = await find();
  if (found === undefined) {
    const previousHash = (await chain.anchor(0n))?.hash ?? new Uint8Array(32);
    const app = loadApplication(context.chain);
    const clientKey = `anchor-${toHex(root).slice(0, 24)}-${toHex(previousHash).slice(0, 16)}`;
    const message = MsgAnchorAudit.from({
      auditor,
      merkleRoot: root,
      count: BigInt(last - first + 1),
      previousHash,
      clientKey,
    });
    await commitMessages({ context, app, messages: [app.registry.pack(MsgAnchorAudit, message)] }, undefined);
    found = await find();
  }
  if (found === undefined)
    throw new CliError("the anchor is in a block, and the node does not show it yet", "run the command again");
  const { sequence, previousHash, hash } = found;
  return {
    sequence: String(sequence),
    first,
    last,
    merkle_root: toHex(root),
    previous_hash: previousHash.length === 0 ? NO_ANCHOR : toHex(previousHash),
    hash: toHex(hash),
    auditor,
  };
}

/** Asks the chain whether it may be, destroys the subject's key, and records that on the chain. */
export function caseFileErase(context: CommandContext): Promise<void> {
  return telling(async () => {
    const subject = await addressOf(context);
    if (subject === "") throw new UsageError("nobody is named", "add --subject ADDRESS");
    const { loadApplication } = await import("../application.js");
    const { commitMessages } = await import("../tx/submit.js");
    const { measureMessages } = await import("../tx/send.js");
    const { signerAddress } = await import("../tx/signer.js");
    const { MsgRecordErasure } = await import("../../gen/stateset/compliance/v1/tx.js");
    const { file } = await openCaseFile(context, false);
    const found = await file.keys.commitmentOf(subject);
    if (found === undefined)
      throw new CliError("there are no records of this subject", "statesetd compliance case-file list shows them");
    const app = loadApplication(context.chain);
    const officer = await signerAddress(context, undefined);
    const clientKey = `erasure-${toHex(found.commitment).slice(0, 32)}`;
    const message = MsgRecordErasure.from({ officer, subject, commitment: found.commitment, clientKey });
    const given = { context, app, messages: [app.registry.pack(MsgRecordErasure, message)] };
    // Before the law lets it go the chain refuses, and nothing is destroyed.
    await measureMessages(given, undefined);
    if (
      !context.flag("yes") &&
      !(await confirm(context.io, `nobody will read the records of ${subject} again: destroy their key`))
    )
      throw new CliError("nothing was erased", "answer y, or add --yes");
    await file.erase(subject);
    const { hash, height } = await commitMessages(given, undefined);
    print(context.io, context.format, { subject, commitment: toHex(found.commitment), txhash: hash, height });
  });
}

export function caseFileRotateKeys(context: CommandContext): Promise<void> {
  return telling(async () => {
    const { file, provider } = await openCaseFile(context, false);
    const { current, keys } = await file.rotateKeys(provider);
    print(context.io, context.format, { current, keys_wrapped: String(keys) });
  });
}
