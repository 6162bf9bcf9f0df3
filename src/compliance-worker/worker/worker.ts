/** Screens whom it knows whenever that is due: a new list, a new case, a new subject. It looks at what is (the chain's lists,
 *  cases and screenings), so nothing is lost when an event is: events only make it look sooner.
 *
 *  What it attests is written down before it is sent, with its client key: after a crash the same message goes out again, and
 *  the chain counts it once. */
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import type { Logger } from "../../ports/log.js";
import { fromHex, toHex } from "../../types/bytes.js";
import type { ListSnapshot } from "../lists/snapshot.js";
import {
  indexLists,
  type ScreenedSubject,
  type ScreenIndex,
  type ScreenPolicy,
  type ScreenResult,
  screen,
} from "../matching/screen.js";

/** More wait for the next look. */
const QUEUE_MAX = 10_000;
/** How long a subject rests whose attestation was refused. */
const REST_MS = 60_000;

export interface Attestation {
  readonly subject: string;
  readonly versions: readonly { readonly source: string; readonly version: bigint }[];
  readonly verdict: "ALLOW" | "HOLD";
  readonly score: number;
  readonly commitment: Uint8Array;
  readonly clientKey: string;
}

/** The last word of the chain about a subject. */
export interface Standing {
  readonly blocked: boolean;
  readonly verdict: "NONE" | "ALLOW" | "HOLD" | "REJECT" | "BLOCK";
  /** By source: what the newest screening looked at. */
  readonly versions: ReadonlyMap<string, bigint>;
}

/** Refused by the chain for good; anything else that `attest` throws is tried again. */
export class AttestationRefusedError extends Error {
  override name = "AttestationRefusedError";
}

export interface WorkerDeps {
  readonly chain: {
    /** The version of this snapshot's root and the newest one; undefined when it is not published. */
    versionOf(snapshot: ListSnapshot): Promise<{ readonly version: bigint; readonly newest: bigint } | undefined>;
    partiesOfOpenCases(): Promise<readonly string[]>;
    standing(subject: string): Promise<Standing>;
    /** Sends it and waits for its block. @throws AttestationRefusedError */
    attest(attestation: Attestation): Promise<void>;
  };
  readonly loadLists: () => readonly ListSnapshot[];
  /** Whom the case file knows, by address. */
  readonly subjects: () => Promise<ReadonlyMap<string, ScreenedSubject>>;
  /** Keeps what was found. @returns the commitment to it */
  readonly keep: (
    subject: string,
    asked: ScreenedSubject,
    result: ScreenResult,
    lists: readonly ListSnapshot[],
  ) => Promise<Uint8Array>;
  /** Where the worker remembers what it is about to send. */
  readonly statePath: string;
  readonly policy: ScreenPolicy;
  readonly log: Logger;
  readonly nowMs: () => number;
}

interface Current {
  readonly key: string;
  readonly lists: readonly ListSnapshot[];
  readonly versions: readonly { readonly source: string; readonly version: bigint }[];
  readonly index: ScreenIndex;
}

export class Worker {
  /** Subjects in the order in which they came. */
  private readonly queue = new Set<string>();
  /** With which versions a subject was last seen to be in order. */
  private readonly done = new Map<string, string>();
  private readonly restsUntil = new Map<string, number>();
  private readonly unknown = new Set<string>();
  private current: Current | undefined;
  /** As the last look found them. */
  private subjects: ReadonlyMap<string, ScreenedSubject> = new Map();
  private left = false;

  constructor(private readonly deps: WorkerDeps) {}

  get waiting(): number {
    return this.queue.size;
  }

  /** One round: what was about to be sent, then everything that is due. @returns attestations made
   *  @throws Error when node or files cannot be reached; a later round goes on */
  async round(stopping: () => boolean = () => false): Promise<number> {
    let made = await this.resend();
    do {
      await this.look();
      for (let next = this.take(); next !== undefined && !stopping(); next = this.take()) made += await this.work(next);
    } while (this.left && !stopping());
    return made;
  }

  private take(): string | undefined {
    for (const subject of this.queue) {
      this.queue.delete(subject);
      return subject;
    }
    return undefined;
  }

  /** Finds who is due. */
  private async look(): Promise<void> {
    const { chain, log, nowMs } = this.deps;
    this.left = false;
    const current = await this.refreshLists();
    if (current === undefined) return;
    const subjects = await this.deps.subjects();
    this.subjects = subjects;
    const parties = await chain.partiesOfOpenCases();
    for (const party of parties) {
      if (subjects.has(party) || this.unknown.has(party)) continue;
      this.unknown.add(party);
      log.warn("the case file does not say who a party of an open case is", { subject: party });
    }
    // Parties of cases first: people wait for them.
    for (const subject of new Set([...parties.filter((p) => subjects.has(p)), ...subjects.keys()])) {
      this.unknown.delete(subject);
      if (this.done.get(subject) === current.key || this.queue.has(subject)) continue;
      if ((this.restsUntil.get(subject) ?? 0) > nowMs()) continue;
      if (this.queue.size >= QUEUE_MAX) {
        this.left = true;
        return;
      }
      this.queue.add(subject);
    }
  }

  /** The snapshots that are the newest on the chain; what is older or not published is not used. */
  private async refreshLists(): Promise<Current | undefined> {
    const lists: ListSnapshot[] = [];
    const versions: { source: string; version: bigint }[] = [];
    for (const list of this.deps.loadLists()) {
      const found = await this.deps.chain.versionOf(list);
      if (found === undefined || found.version !== found.newest) {
        const why =
          found === undefined ? "is not published" : `is version ${found.version}, the chain has ${found.newest}`;
        this.deps.log.warn("a list is not used", { source: list.source, reason: `the snapshot ${why}` });
        continue;
      }
      lists.push(list);
      versions.push({ source: list.source, version: found.version });
    }
    const key = versions.map((v) => `${v.source}:${v.version}`).join(",");
    if (lists.length === 0) this.current = undefined;
    else if (this.current?.key !== key) {
      this.current = { key, lists, versions, index: indexLists(lists) };
      this.deps.log.info("lists", { versions: key, entries: this.current.index.entries });
    }
    return this.current;
  }

  private async work(subject: string): Promise<number> {
    const { chain, log, policy } = this.deps;
    const { current } = this;
    const asked = this.subjects.get(subject);
    if (asked === undefined || current === undefined) return 0;
    const standing = await chain.standing(subject);
    // A new verdict would lift what people have decided.
    const decided = standing.blocked || standing.verdict === "BLOCK" || standing.verdict === "REJECT";
    const fresh = current.versions.every(({ source, version }) => standing.versions.get(source) === version);
    if (decided || fresh) {
      if (decided) log.info("left to people: the subject is blocked or rejected", { subject });
      this.done.set(subject, current.key);
      return 0;
    }
    const result = screen(asked, current.index, policy);
    const commitment = await this.deps.keep(subject, asked, result, current.lists);
    const attestation: Attestation = {
      subject,
      versions: current.versions,
      verdict: result.verdict,
      score: result.score,
      commitment,
      clientKey: `worker-${toHex(commitment).slice(0, 40)}`,
    };
    this.remember(attestation);
    return (await this.send(attestation, current.key)) ? 1 : 0;
  }

  private async send(attestation: Attestation, key: string | undefined): Promise<boolean> {
    const { log, nowMs } = this.deps;
    const { subject, verdict, score } = attestation;
    try {
      await this.deps.chain.attest(attestation);
      log.info("screened", { subject, verdict, score });
      if (key !== undefined) this.done.set(subject, key);
      this.remember(undefined);
      return true;
    } catch (e) {
      if (!(e instanceof AttestationRefusedError)) throw e;
      log.error("the chain refused a screening", { subject, reason: e.message });
      this.restsUntil.set(subject, nowMs() + REST_MS);
      this.remember(undefined);
      return false;
    }
  }

  private async resend(): Promise<number> {
    const attestation = this.remembered();
    if (attestation === undefined) return 0;
    this.deps.log.info("sending again what may not have arrived", { subject: attestation.subject });
    return (await this.send(attestation, undefined)) ? 1 : 0;
  }

  private remember(a: Attestation | undefined): void {
    const waiting =
      a === undefined
        ? null
        : {
            ...a,
            commitment: toHex(a.commitment),
            versions: a.versions.map((v) => ({ source: v.source, version: String(v.version) })),
          };
    replaceFileSync(this.deps.statePath, `${JSON.stringify({ v: 1, waiting })}\n`, SECRET_MODE);
  }

  private remembered(): Attestation | undefined {
    const text = readIfThere(this.deps.statePath);
    if (text === undefined) return undefined;
    try {
      const { waiting } = JSON.parse(text) as { waiting: null | (Attestation & { commitment: string }) };
      if (waiting === null) return undefined;
      const versions = waiting.versions.map(({ source, version }) => ({ source, version: BigInt(version) }));
      return { ...waiting, versions, commitment: fromHex(waiting.commitment as unknown as string) };
    } catch {
      throw new Error(
        `${this.deps.statePath}: is no state of a worker; remove it, and the worker looks at the chain alone`,
      );
    }
  }
}
