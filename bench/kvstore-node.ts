/** A node of our engine with CometBFT's kvstore application inside, its pairs in memory as in `cometbft node
 *  --proxy_app=kvstore`: what bench/network.ts puts beside cometbft.
 *
 *  Usage: tsx bench/kvstore-node.ts HOME */
import { createLogger } from "../src/adapters/logs.js";
import { readNodeConfig } from "../src/config/home.js";
import { keepHeapSmall } from "../src/node/heap-growth.js";
import { startEngineNode } from "../src/node/proxied-node.js";
import type { KvDatabase, KvEntry, KvOp } from "../src/ports/disk.js";
import { KvstoreApp } from "../test/support/kvstore-app.js";

/** Pairs by key, one character a byte: a text is one thing to the collector of garbage, an array of bytes three. The
 *  application scans only while it opens, when there are none. */
class MemoryPairs implements KvDatabase {
  private readonly pairs = new Map<string, string>();

  get(key: Uint8Array): Uint8Array | undefined {
    const value = this.pairs.get(text(key));
    return value === undefined ? undefined : new Uint8Array(Buffer.from(value, "latin1"));
  }

  async write(ops: readonly KvOp[]): Promise<void> {
    for (const op of ops) {
      if (op.type === "put") this.pairs.set(text(op.key), text(op.value));
      else this.pairs.delete(text(op.key));
    }
  }

  async *scan(): AsyncGenerator<KvEntry> {}

  async approximateSize(): Promise<number> {
    return 0;
  }

  async compact(): Promise<void> {}

  async close(): Promise<void> {}
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

const home = process.argv[2];
if (home === undefined) throw new Error("usage: kvstore-node HOME");
keepHeapSmall();
const log = createLogger({
  level: process.env.BENCH_LOG ?? "error",
  format: "plain",
  colour: false,
  write: (line) => void process.stderr.write(line),
});
const config = readNodeConfig(home, { env: {} });
const app = await KvstoreApp.open(new MemoryPairs());
const node = await startEngineNode(
  {
    config,
    log,
    version: { version: "bench", commit: "" },
    onFatal: (error) => {
      log.error("the node stops", { error: error.message });
      process.exit(1);
    },
    onHalt: () => undefined,
  },
  async () => Object.assign(app, { close: () => undefined }),
);
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => void node.stop().then(() => process.exit(0)));
