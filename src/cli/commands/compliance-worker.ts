/** compliance worker: a process beside the node that screens whom the case file knows. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { createLogger } from "../../adapters/logs.js";
import type { CaseFile } from "../../compliance-worker/case-file/case-file.js";
import { type ListSnapshot, readSnapshot } from "../../compliance-worker/lists/snapshot.js";
import { ListError, textOfFile } from "../../compliance-worker/lists/source.js";
import type { ScreenedSubject } from "../../compliance-worker/matching/screen.js";
import { watchCompliance } from "../../compliance-worker/worker/events.js";
import {
  type Attestation,
  AttestationRefusedError,
  type Standing,
  Worker,
} from "../../compliance-worker/worker/worker.js";
import { parseDurationMs } from "../../config/duration.js";
import { MsgSubmitScreening } from "../../gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../gen/stateset/compliance/v1/verdict.js";
import { loadApplication } from "../application.js";
import { complianceChain } from "../compliance/chain.js";
import { listsFolder, openCaseFile, snapshotPaths, telling } from "../compliance/files.js";
import { resultJson } from "../compliance/result-json.js";
import { subjectOf } from "../compliance/subject.js";
import { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { print } from "../output.js";
import { rpcUrl } from "../rpc-client.js";
import { QueryRefusedError } from "../tx/chain-queries.js";
import { signerAddress } from "../tx/signer.js";
import { commitMessages, TxRefusedError } from "../tx/submit.js";
import { policyOf } from "./compliance-screen.js";

type Logger = ReturnType<typeof createLogger>;

const INTERVAL_DEFAULT = "30s";
const PAUSE_AFTER_FAILURE_MS = 5_000;

function workerLog(context: CommandContext): Logger {
  const format = context.text("output") === "json" ? "json" : "plain";
  return createLogger({ level: "info", format, colour: context.io.colour, write: (line) => context.io.err(line) });
}

/** Who is known, read anew only when the file has grown. */
function subjectsOf(file: CaseFile, log: Logger): () => Promise<ReadonlyMap<string, ScreenedSubject>> {
  let known: { readonly size: number; readonly subjects: ReadonlyMap<string, ScreenedSubject> } | undefined;
  return async () => {
    const size = file.size();
    if (known?.size === size) return known.subjects;
    const subjects = new Map<string, ScreenedSubject>();
    for await (const { content, record } of file.records()) {
      if (content?.kind !== "subject") continue;
      try {
        subjects.set(content.subject, subjectOf(content.data, `record ${record.sequence}`));
      } catch (e) {
        log.warn("a record of a subject is not used", { reason: (e as Error).message });
      }
    }
    known = { size, subjects };
    return subjects;
  };
}

/** Snapshots of the folder; one that is damaged is told and left out. Unchanged files are not read again. */
function listLoader(context: CommandContext, log: Logger): () => readonly ListSnapshot[] {
  const named = context.options.lists;
  const places = Array.isArray(named) ? (named as string[]) : [listsFolder(context)];
  const read = new Map<string, { readonly stamp: string; readonly list: ListSnapshot | undefined }>();
  return () =>
    snapshotPaths(places).flatMap((path) => {
      const stamp = stampOf(path);
      const known = read.get(path);
      if (known?.stamp === stamp) return known.list === undefined ? [] : [known.list];
      let list: ListSnapshot | undefined;
      try {
        list = readSnapshot(textOfFile(path));
      } catch (e) {
        if (!(e instanceof ListError)) throw e;
        log.error("a snapshot is not used", { reason: e.message });
      }
      read.set(path, { stamp, list });
      return list === undefined ? [] : [list];
    });
}

function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}/${size}`;
}

export function complianceWorker(context: CommandContext): Promise<void> {
  return telling(async () => {
    const log = workerLog(context);
    const { file } = await openCaseFile(context, true);
    const worker = await createWorker(context, file, log);
    if (context.flag("once")) {
      print(context.io, context.format, { attested: String(await worker.round()) });
      return;
    }
    await keepWorking(context, worker, log);
  });
}

async function createWorker(given: CommandContext, file: CaseFile, log: Logger): Promise<Worker> {
  // What sending says to people, message for message, is not for a log. Passwords are asked for as ever.
  const context = new CommandContext({ ...given.io, err: () => {} }, given.options);
  const chain = complianceChain(context.client.node);
  const app = loadApplication(context.chain);
  const attestor = await signerAddress(context, undefined);
  // Asked for now, not at the first screening.
  if ((await (await context.keyring()).list()).length === 0) {
    throw new CliError("the keyring is empty", "statesetd keys add NAME; --keyring-backend and --home say where it is");
  }
  return new Worker({
    chain: {
      versionOf: (snapshot) => chain.versionOf(snapshot),
      partiesOfOpenCases: async () => (await chain.openCases()).flatMap((c) => c.parties),
      async standing(subject): Promise<Standing> {
        const { blocked, screeningId } = await chain.status(subject);
        const screening = screeningId === 0n ? undefined : await chain.screening(screeningId);
        const name = Object.entries(Verdict).find(([, value]) => value === screening?.verdict)?.[0];
        const verdict = (name?.replace("VERDICT_", "") ?? "NONE") as Standing["verdict"];
        return { blocked, verdict, versions: new Map(screening?.listVersions.map((v) => [v.source, v.version])) };
      },
      async attest(a: Attestation) {
        const message = MsgSubmitScreening.from({
          attestor,
          subject: a.subject,
          listVersions: [...a.versions],
          verdict: Verdict[`VERDICT_${a.verdict}`],
          score: a.score,
          caseCommitment: a.commitment,
          clientKey: a.clientKey,
        });
        try {
          await commitMessages({ context, app, messages: [app.registry.pack(MsgSubmitScreening, message)] }, undefined);
        } catch (e) {
          if (e instanceof TxRefusedError || e instanceof QueryRefusedError)
            throw new AttestationRefusedError(e.message);
          throw e;
        }
      },
    },
    loadLists: listLoader(context, log),
    subjects: subjectsOf(file, log),
    async keep(subject, asked, result, lists) {
      const record = await file.append("screening", subject, {
        asked,
        result: resultJson(result, lists),
        verdict: result.verdict,
      });
      return record.commitment;
    },
    statePath: join(file.folder, "worker.json"),
    policy: policyOf(context),
    log,
    nowMs: () => Date.now(),
  });
}

/** Until it is told to stop. A failure is told, and tried again. */
async function keepWorking(context: CommandContext, worker: Worker, log: Logger): Promise<void> {
  const text = context.text("interval") ?? INTERVAL_DEFAULT;
  const interval = parseDurationMs(text);
  if (!interval.ok || interval.value < 100) throw badValue("--interval", text, "a duration such as 30s");
  let stopping = false;
  let awake = false;
  let wakeUp = (): void => {};
  const wake = (): void => {
    awake = true;
    wakeUp();
  };
  const stop = (): void => {
    stopping = true;
    wake();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const watch = watchCompliance(rpcUrl(context.client.node), wake, log);
  log.info("working", { node: context.client.node });
  try {
    while (!stopping) {
      awake = false;
      let pauseMs = interval.value;
      try {
        await worker.round(() => stopping);
      } catch (e) {
        log.warn("a round failed; the next one goes on", { reason: (e as Error).message.split("\n")[0] });
        pauseMs = Math.min(pauseMs, PAUSE_AFTER_FAILURE_MS);
      }
      if (awake) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    watch.stop();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
  }
  log.info("stopped");
}
