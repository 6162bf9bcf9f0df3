/** compliance screen: a subject against lists, and the attestation of what was found. */

import { type ListSnapshot, proveEntry } from "../../compliance-worker/lists/snapshot.js";
import {
  DEFAULT_POLICY,
  indexLists,
  requirePolicy,
  type ScreenedSubject,
  type ScreenPolicy,
  type ScreenResult,
  screen,
} from "../../compliance-worker/matching/screen.js";
import { toHex } from "../../types/bytes.js";
import { accountOfContext } from "../accounts.js";
import { loadSnapshots, openCaseFile, telling } from "../compliance/files.js";
import { resultJson } from "../compliance/result-json.js";
import { knownSubject, typedSubject } from "../compliance/subject.js";
import type { CommandContext } from "../context.js";
import { CliError, UsageError } from "../errors.js";
import { print } from "../output.js";

type VerdictName = "ALLOW" | "HOLD" | "REJECT" | "BLOCK";

/** @throws UsageError when the thresholds make no sense */
export function policyOf(context: CommandContext): ScreenPolicy {
  const policy = {
    review: context.number("review") ?? DEFAULT_POLICY.review,
    hold: context.number("hold") ?? DEFAULT_POLICY.hold,
    minimum: context.number("minimum") ?? Math.min(DEFAULT_POLICY.minimum, context.number("review") ?? 100),
  };
  try {
    requirePolicy(policy);
  } catch (e) {
    throw new UsageError(`--review, --hold, --minimum: ${(e as Error).message}`);
  }
  return policy;
}

export function complianceScreen(context: CommandContext, names: readonly string[]): Promise<void> {
  return telling(async () => {
    const policy = policyOf(context);
    const address = await subjectAddress(context);
    const subject = (await typedSubject(context, names)) ?? (await fromCaseFile(context, address));
    const lists = loadSnapshots(context);
    const result = screen(subject, indexLists(lists), policy);
    if (!context.flag("attest")) {
      for (const flag of ["confirm", "verdict", "reason"]) {
        if (context.text(flag) !== undefined) throw new UsageError(`--${flag} goes with --attest`);
      }
      print(context.io, context.format, resultJson(result, lists));
      return;
    }
    if (address === undefined) throw new UsageError("--attest needs an address", "add --subject ADDRESS");
    await attest(context, { address, subject, lists, result, policy });
  });
}

async function subjectAddress(context: CommandContext): Promise<string | undefined> {
  const typed = context.text("subject");
  return typed === undefined ? undefined : accountOfContext(context)(typed, "--subject");
}

async function fromCaseFile(context: CommandContext, address: string | undefined): Promise<ScreenedSubject> {
  if (address === undefined)
    throw new UsageError(
      "nobody is named",
      "type names, or --input FILE, or --subject ADDRESS that the case file knows",
    );
  const known = await knownSubject((await openCaseFile(context, false)).file, address);
  if (known !== undefined) return known;
  throw new CliError(
    `the case file does not say who ${address} is`,
    `statesetd compliance case-file append --kind subject --subject ${address} --input FILE`,
  );
}

interface Found {
  readonly address: string;
  readonly subject: ScreenedSubject;
  readonly lists: readonly ListSnapshot[];
  readonly result: ScreenResult;
  readonly policy: ScreenPolicy;
}

/** By score ALLOW or HOLD. BLOCK only where somebody confirms the entry (C1); another verdict only with a reason. */
function verdictOf(context: CommandContext, result: ScreenResult): VerdictName {
  const typed = context.text("verdict")?.toUpperCase() as VerdictName | undefined;
  if (context.text("confirm") !== undefined) {
    if (typed !== undefined) throw new UsageError("--confirm and --verdict exclude each other: give one of them");
    return "BLOCK";
  }
  if (typed === undefined) return result.verdict;
  if (context.text("reason") === undefined) {
    throw new UsageError(
      "--verdict needs a reason",
      "add --reason TEXT: it goes into the case file, encrypted, and nowhere else",
    );
  }
  return typed;
}

async function attest(context: CommandContext, found: Found): Promise<void> {
  const { complianceChain } = await import("../compliance/chain.js");
  const { loadApplication } = await import("../application.js");
  const { sendMessages } = await import("../tx/send.js");
  const { signerAddress } = await import("../tx/signer.js");
  const { MsgSubmitScreening } = await import("../../gen/stateset/compliance/v1/tx.js");
  const { Verdict } = await import("../../gen/stateset/compliance/v1/verdict.js");
  const { address, lists, result } = found;
  const attestor = await signerAddress(context, undefined);
  const chain = complianceChain(context.client.node);
  const verdict = verdictOf(context, result);
  const versions = new Map<string, bigint>();
  for (const list of lists) versions.set(list.source, await versionOf(context, chain, list));
  const proof = proofOf(context, lists, versions);
  const { blocked } = await chain.status(address);
  if (blocked && verdict !== "BLOCK" && context.text("verdict") === undefined) {
    throw new CliError(
      `${address} is blocked, and a screening with another verdict would lift that`,
      "add --verdict allow --reason TEXT where that is meant",
    );
  }
  const { file } = await openCaseFile(context, true);
  const record = await file.append("screening", address, {
    asked: found.subject,
    result: resultJson(result, lists),
    policy: found.policy,
    versions: Object.fromEntries([...versions].map(([source, version]) => [source, String(version)])),
    verdict,
    confirmed: context.text("confirm"),
    reason: context.text("reason"),
  });
  const message = MsgSubmitScreening.from({
    attestor,
    subject: address,
    listVersions: [...versions].map(([source, version]) => ({ source, version })),
    verdict: Verdict[`VERDICT_${verdict}`],
    score: result.score,
    caseCommitment: record.commitment,
    proof,
    clientKey: context.text("clientKey") ?? `screening-${toHex(record.commitment).slice(0, 32)}`,
  });
  // Without names: what is said here may be kept by who runs the command.
  context.io.err(
    `${verdict}, score ${result.score}, hits ${result.hits.length}; record ${record.sequence} of the case file\n`,
  );
  const app = loadApplication(context.chain);
  await sendMessages({ context, app, messages: [app.registry.pack(MsgSubmitScreening, message)] }, undefined);
}

type Chain = ReturnType<typeof import("../compliance/chain.js").complianceChain>;

async function versionOf(context: CommandContext, chain: Chain, list: ListSnapshot): Promise<bigint> {
  const known = await chain.versionOf(list);
  if (known === undefined) {
    throw new CliError(
      `the root of the snapshot of ${list.source} is not on the chain`,
      "statesetd compliance lists publish FILE --from KEY, or name the snapshot that is published: --lists FILE",
    );
  }
  if (known.version !== known.newest) {
    context.io.err(
      `${list.source}: this snapshot is version ${known.version}, the chain's newest is ${known.newest}\n`,
    );
  }
  return known.version;
}

function proofOf(context: CommandContext, lists: readonly ListSnapshot[], versions: ReadonlyMap<string, bigint>) {
  const confirmed = context.text("confirm");
  if (confirmed === undefined) return undefined;
  const [source = "", uid = ""] = confirmed.split(":");
  const list = lists.find((l) => l.source === source);
  const proof = list === undefined ? undefined : proveEntry(list, uid);
  if (proof === undefined) {
    throw new CliError(
      `--confirm: there is no entry ${JSON.stringify(confirmed)} in the lists`,
      "it looks like OFAC-SDN:12345",
    );
  }
  return { source, version: versions.get(source)!, leaf: proof.leaf, index: proof.index, aunts: [...proof.aunts] };
}
