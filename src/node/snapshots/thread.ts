import { Worker } from "node:worker_threads";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import type { SnapshotAnswer, SnapshotWorkerData } from "./worker.js";

/** Writes the chunks of a height on a thread of its own, which ends with the work: the next one is hours away. */
export class SnapshotThread {
  private worker: Worker | undefined;

  constructor(private readonly data: Omit<SnapshotWorkerData, "height" | "folder">) {}

  /** @throws Error when the thread fails or is stopped */
  async take(height: bigint, folder: string): Promise<Snapshot> {
    const worker = startWorker({ ...this.data, height, folder });
    this.worker = worker;
    const answer = await new Promise<SnapshotAnswer>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the thread that takes the snapshot ended")));
    });
    await this.ended();
    if (answer.kind === "failed") throw new Error(answer.error);
    return answer.snapshot;
  }

  private async ended(): Promise<void> {
    const { worker } = this;
    if (worker === undefined) return;
    this.worker = undefined;
    await worker.terminate();
  }

  /** Ends what is under way; chunks that were written have no record and go at the next start. */
  stop(): Promise<void> {
    return this.ended();
  }
}

/** From source (tsx) the thread has to load TypeScript itself; see signature-pool. */
function startWorker(workerData: SnapshotWorkerData): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const [tsx, source] = [import.meta.resolve("tsx/esm/api"), new URL("./worker.ts", import.meta.url).href];
  const script = `import(${JSON.stringify(tsx)}).then((tsx) => tsx.tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`;
  return new Worker(script, { eval: true, workerData });
}
