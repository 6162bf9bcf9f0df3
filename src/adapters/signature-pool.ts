/** Verifies batches of signatures on worker threads and on the calling one, and remembers the verdicts, so that the
 *  state machine's synchronous checks find them.
 *
 *  How a worker is started: it runs the file signature-worker beside this one. Compiled, that is a .js file that Node
 *  loads as it is. From source (vitest, tsx) it is a .ts file, and the thread imports it through tsx: neither
 *  vitest's transforms nor a --import of the command line reach into threads on Node 20. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { SignatureItem, SignatureScheme, Verifier } from "../crypto/verifier.js";
import { createNativeVerifier } from "./native-crypto.js";
import { hasRightLengths, packItems } from "./signature-record.js";
import type { BatchAnswer, BatchRequest } from "./signature-worker.js";
import { createVerdictCache, verdictKey } from "./verdict-cache.js";

export interface SignaturePoolOptions {
  /** Threads beside the calling one; 0 verifies everything on the caller's. */
  readonly workers?: number;
  /** Verdicts kept. */
  readonly cacheEntriesMax?: number;
  /** Signatures that may be waiting for a verdict; a batch beyond that is refused. */
  readonly pendingMax?: number;
  /** What checks on the calling thread. */
  readonly verifier?: Verifier;
  /** What the threads run, for tests. */
  readonly workerEntry?: URL;
  /** Told once for each thread that ends by itself; its work goes to the calling thread. */
  readonly onWorkerLost?: (reason: Error) => void;
}

export interface SignaturePool {
  /** Verdicts in the order of the items. @throws SignaturePoolFullError, or Error after close */
  verifyBatch(items: readonly SignatureItem[]): Promise<boolean[]>;
  /** Finds the verdicts of a few signatures, together with those that other callers ask for meanwhile, and remembers them
   *  for `verifier`. Undefined when nothing has to be waited for. Never rejects: what is not found out ahead, `verifier`
   *  computes. */
  verifySoon(items: readonly SignatureItem[]): Promise<void> | undefined;
  /** Answers from memory, or computes and remembers. */
  readonly verifier: Verifier;
  /** Signatures waiting for a verdict. */
  readonly pending: number;
  /** Verdicts remembered. */
  readonly remembered: number;
  /** Threads that are alive. */
  readonly workers: number;
  /** Waits for what is under way and ends the threads. */
  close(): Promise<void>;
}

export class SignaturePoolFullError extends Error {
  override name = "SignaturePoolFullError";
}

/** Handing a batch over costs as much as two or three checks. */
const SHARE_MIN = 4;
/** Signatures of several callers that may wait for a busy thread; then the calling thread takes them. */
const CROWD_MAX = 64;
/** Checks on the calling thread between two turns of its event loop: some milliseconds. */
const TURN_ITEMS = 32;

interface Item {
  readonly item: SignatureItem;
  readonly key: string;
  readonly at: number;
}

/** Signatures of several callers that go to a thread together. */
interface Crowd {
  readonly items: Item[];
  readonly done: Promise<void>;
  readonly finish: () => void;
}

interface Thread {
  readonly worker: Worker;
  readonly jobs: Map<number, { readonly share: readonly Item[]; readonly done: (verdicts?: Uint8Array) => void }>;
}

export function createSignaturePool(options: SignaturePoolOptions = {}): SignaturePool {
  const { cacheEntriesMax = 100_000, pendingMax = 50_000, verifier = createNativeVerifier() } = options;
  const cache = createVerdictCache(cacheEntriesMax);
  const running = new Set<Promise<unknown>>();
  let threads: Thread[] = [];
  let pending = 0;
  let jobId = 0;
  let closed = false;

  function lose(thread: Thread, reason: Error): void {
    if (!threads.includes(thread)) return;
    threads = threads.filter((t) => t !== thread);
    for (const job of thread.jobs.values()) job.done();
    thread.jobs.clear();
    if (!closed) options.onWorkerLost?.(reason);
    flush();
  }

  function startThread(): void {
    const thread: Thread = { worker: startWorker(options.workerEntry), jobs: new Map() };
    thread.worker.unref();
    thread.worker.on("message", (answer: BatchAnswer) => {
      thread.jobs.get(answer.id)?.done(answer.verdicts);
      thread.jobs.delete(answer.id);
      if (thread.jobs.size === 0) thread.worker.unref();
    });
    thread.worker.on("error", (error) => lose(thread, error as Error));
    thread.worker.on("exit", (code) => lose(thread, new Error(`signature worker ended with code ${code}`)));
    threads.push(thread);
  }

  /** Resolves to nothing when the thread is lost before it answers. */
  function runOn(thread: Thread, share: readonly Item[]): Promise<Uint8Array | undefined> {
    return new Promise((done) => {
      const id = jobId++;
      const records = packItems(share.map((s) => s.item));
      const request: BatchRequest = { id, count: share.length, records };
      thread.jobs.set(id, { share, done });
      thread.worker.ref();
      thread.worker.postMessage(request, [records.buffer]);
    });
  }

  async function runHere(share: readonly Item[], verdicts: boolean[]): Promise<void> {
    for (let i = 0; i < share.length; i++) {
      if (i > 0 && i % TURN_ITEMS === 0) await nextTurn();
      const { item, key, at } = share[i]!;
      const verdict = verifier[item.scheme](item.publicKey, item.message, item.signature);
      cache.set(key, verdict);
      verdicts[at] = verdict;
    }
  }

  async function runThere(thread: Thread, share: readonly Item[], verdicts: boolean[]): Promise<void> {
    const answer = await runOn(thread, share);
    if (answer === undefined) return runHere(share, verdicts);
    for (let i = 0; i < share.length; i++) {
      const { key, at } = share[i]!;
      const verdict = answer[i] === 1;
      cache.set(key, verdict);
      verdicts[at] = verdict;
    }
  }

  async function verify(items: readonly SignatureItem[]): Promise<boolean[]> {
    const verdicts = new Array<boolean>(items.length).fill(false);
    const unknown: Item[] = [];
    for (let at = 0; at < items.length; at++) {
      const item = items[at]!;
      if (!hasRightLengths(item)) continue;
      const key = verdictKey(item);
      const known = cache.get(key);
      if (known === undefined) unknown.push({ item, key, at });
      else verdicts[at] = known;
    }
    const used = unknown.length < 2 * SHARE_MIN ? [] : threads;
    const shareSize = Math.max(SHARE_MIN, Math.ceil(unknown.length / (used.length + 1)));
    const shares: Promise<void>[] = [];
    let from = 0;
    for (const thread of used) {
      if (from >= unknown.length - shareSize) break;
      shares.push(runThere(thread, unknown.slice(from, from + shareSize), verdicts));
      from += shareSize;
    }
    shares.push(runHere(unknown.slice(from), verdicts));
    await Promise.all(shares);
    return verdicts;
  }

  let crowd: Crowd | undefined;
  let flushing = false;

  /** The turn of the event loop is over: whoever reads requests has read what was there. */
  function flushSoon(): void {
    if (flushing) return;
    flushing = true;
    setImmediate(() => {
      flushing = false;
      flush();
    });
  }

  /** Hands the crowd to an idle thread. While all are busy it grows; one signature alone is done sooner here. */
  function flush(): void {
    if (crowd === undefined) return;
    const { items, finish } = crowd;
    const idle = threads.find((t) => t.jobs.size === 0);
    if (idle === undefined && threads.length > 0 && items.length < CROWD_MAX) return;
    crowd = undefined;
    const run = idle === undefined || items.length === 1 ? runHere(items, []) : runThere(idle, items, []);
    const after = (): void => {
      running.delete(end);
      pending -= items.length;
      finish();
      flush();
    };
    const end = run.then(after, after);
    running.add(end);
  }

  function verifySoon(items: readonly SignatureItem[]): Promise<void> | undefined {
    if (closed || pending + items.length > pendingMax) return undefined;
    let waits = false;
    for (const item of items) {
      if (!hasRightLengths(item)) continue;
      const key = verdictKey(item);
      if (cache.get(key) !== undefined) continue;
      crowd ??= newCrowd();
      crowd.items.push({ item, key, at: 0 });
      pending++;
      waits = true;
    }
    if (!waits) return undefined;
    flushSoon();
    return crowd!.done;
  }

  async function verifyBatch(items: readonly SignatureItem[]): Promise<boolean[]> {
    if (closed) throw new Error("signature pool is closed");
    if (pending + items.length > pendingMax) {
      throw new SignaturePoolFullError(`signature pool is full: ${pending} waiting, at most ${pendingMax} may`);
    }
    pending += items.length;
    const run = verify(items);
    running.add(run);
    try {
      return await run;
    } finally {
      running.delete(run);
      pending -= items.length;
    }
  }

  const remembering =
    (scheme: SignatureScheme) => (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => {
      const item: SignatureItem = { scheme, publicKey, message, signature };
      if (!hasRightLengths(item)) return false;
      const key = verdictKey(item);
      const known = cache.get(key);
      if (known !== undefined) return known;
      const verdict = verifier[scheme](publicKey, message, signature);
      cache.set(key, verdict);
      return verdict;
    };

  for (let i = 0; i < (options.workers ?? 1); i++) startThread();

  return {
    verifyBatch,
    verifySoon,
    verifier: { ed25519: remembering("ed25519"), secp256k1: remembering("secp256k1") },
    get pending() {
      return pending;
    },
    get remembered() {
      return cache.size;
    },
    get workers() {
      return threads.length;
    },
    async close() {
      closed = true;
      crowd?.finish();
      crowd = undefined;
      await Promise.allSettled([...running]);
      await Promise.all(threads.map((t) => t.worker.terminate()));
    },
  };
}

function newCrowd(): Crowd {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { items: [], done, finish };
}

/** A thread holds the batch that it works on, and the curve's tables. */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

function startWorker(entry: URL | undefined): Worker {
  const resourceLimits = THREAD_LIMITS;
  if (entry !== undefined) return new Worker(entry, { resourceLimits });
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./signature-worker.js", import.meta.url), { resourceLimits });
  const [tsx, source] = [import.meta.resolve("tsx/esm/api"), new URL("./signature-worker.ts", import.meta.url).href];
  const script = `import(${JSON.stringify(tsx)}).then((tsx) => tsx.tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`;
  return new Worker(script, { eval: true });
}
