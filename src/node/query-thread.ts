import { Worker } from "node:worker_threads";
import { type RequestQuery, ResponseQuery } from "../gen/tendermint/abci/types.js";
import type { Logger } from "../ports/log.js";
import { GrpcCode, GrpcError } from "../sdk/errors.js";
import type { QueryAnswer, QueryRequest, QueryWorkerData } from "./query-worker.js";

/** Requests that may wait for the thread; one more is refused. */
const WAITING_MAX = 256;

interface Waiting {
  readonly resolve: (response: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** Queries of old heights, answered on a thread that starts with the first of them. A thread that ends by itself fails what
 *  waited for it, and the next query starts another. */
export class QueryThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private closing = false;
  private paused = false;

  constructor(
    private readonly data: QueryWorkerData,
    private readonly log: Logger,
  ) {}

  /** @throws GrpcError */
  async grpc(path: string, data: Uint8Array, height: bigint): Promise<Uint8Array> {
    return this.ask({ kind: "grpc", path, data, height });
  }

  async abci({ path, data, height, prove }: RequestQuery): Promise<ResponseQuery> {
    return ResponseQuery.decode(await this.ask({ kind: "abci", path, data, height, prove }));
  }

  private ask(request: WithoutId<QueryRequest>): Promise<Uint8Array> {
    if (this.closing) throw new GrpcError(GrpcCode.UNAVAILABLE, "the node is stopping");
    if (this.paused) throw new GrpcError(GrpcCode.UNAVAILABLE, "the database is being opened again; try again later");
    if (this.waiting.size >= WAITING_MAX) {
      throw new GrpcError(
        GrpcCode.RESOURCE_EXHAUSTED,
        `${WAITING_MAX} queries of old heights are waiting; try again later`,
      );
    }
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread().postMessage({ id, ...request } as QueryRequest);
    });
  }

  private thread(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = startWorker(this.data);
    worker.on("message", (answer: QueryAnswer) => this.settle(answer));
    worker.on("error", (error) => this.log.error("the query thread failed", { error: error.stack ?? error.message }));
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values())
        reject(new GrpcError(GrpcCode.UNAVAILABLE, "the query thread ended; try again"));
      this.waiting.clear();
    });
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private settle(answer: QueryAnswer): void {
    const waiting = this.waiting.get(answer.id);
    if (waiting === undefined) return;
    this.waiting.delete(answer.id);
    if (answer.kind === "ok") waiting.resolve(answer.response);
    else if (answer.kind === "status") waiting.reject(new GrpcError(answer.code, answer.status));
    else waiting.reject(new GrpcError(GrpcCode.INTERNAL, answer.error));
  }

  /** Runs something while no thread has the database open; queries are refused meanwhile. */
  async pausedFor(act: () => Promise<void>): Promise<void> {
    this.paused = true;
    try {
      await this.end();
      await act();
    } finally {
      this.paused = false;
    }
  }

  /** Ends the thread after what it is at. */
  async close(): Promise<void> {
    this.closing = true;
    await this.end();
  }

  private async end(): Promise<void> {
    const { worker } = this;
    if (worker === undefined) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage("close");
    const timer = setTimeout(() => void worker.terminate(), 1_000);
    await ended;
    clearTimeout(timer);
  }
}

/** From source (tsx) the thread has to load TypeScript itself; see signature-pool. */
function startWorker(workerData: QueryWorkerData): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./query-worker.js", import.meta.url), { workerData });
  const [tsx, source] = [import.meta.resolve("tsx/esm/api"), new URL("./query-worker.ts", import.meta.url).href];
  const script = `import(${JSON.stringify(tsx)}).then((tsx) => tsx.tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`;
  return new Worker(script, { eval: true, workerData });
}
