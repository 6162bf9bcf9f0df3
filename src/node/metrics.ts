/** What a Prometheus server asks of a node, under CometBFT's names: where the chain stands, who signs, peers, and what
 *  waits. @spec cometbft v0.38 {consensus,p2p,mempool,blocksync}/metrics.gen.go */
import { createServer, type Server } from "node:http";
import { parseEventQuery } from "../abci/event-query.js";
import { parseListenAddress } from "../config/address.js";
import type { CometConfig } from "../config/comet-schema.js";
import type { Engine } from "../engine/create-engine.js";
import type { Block } from "../gen/tendermint/types/block.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import type { NodeNetwork } from "./network.js";
import type { Teardown } from "./teardown.js";

export interface MetricsParts {
  readonly chainId: string;
  readonly engine: Pick<Engine, "blockStore" | "chainState" | "consensus" | "events" | "mempool">;
  readonly network: () => Pick<NodeNetwork, "switch" | "catchingUp"> | undefined;
}

/** Seconds; those that the Prometheus client of Go has by itself. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const WAITING_MAX = 64;
const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Serves /metrics where config.toml says so. @throws Error when the address cannot be listened on */
export async function serveMetrics(comet: CometConfig, parts: MetricsParts, teardown: Teardown): Promise<void> {
  const { prometheus, prometheusListenAddr, maxOpenConnections, namespace } = comet.instrumentation;
  if (!prometheus || prometheusListenAddr === "") return;
  const address = parseListenAddress(prometheusListenAddr);
  if (!address.ok) throw new Error(`config.toml: instrumentation.prometheus_listen_addr: ${address.error}`);
  const metrics = new NodeMetrics(namespace, parts);
  const server = createServer((request, response) => {
    const found = request.url?.split("?")[0] === "/metrics";
    response.writeHead(found ? 200 : 404, { "content-type": CONTENT_TYPE });
    response.end(found ? metrics.text() : "metrics are at /metrics\n");
  });
  server.maxConnections = maxOpenConnections === 0 ? Number.POSITIVE_INFINITY : maxOpenConnections;
  await listen(server, address.value.kind === "tcp" ? address.value : { path: address.value.path });
  teardown.add("the metrics server", () => {
    metrics.close();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
}

function listen(server: Server, where: { readonly host: string; readonly port: number } | { readonly path: string }) {
  return new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

type Kind = "gauge" | "histogram";

export class NodeMetrics {
  private readonly intervals = { counts: BUCKETS.map(() => 0), count: 0, sum: 0 };
  private lastTimeMs: number | undefined;
  private txs = 0;
  private totalTxs = 0;
  private byzantine = 0;
  private missing = { validators: 0, power: 0n };
  private readonly unsubscribe: () => void;

  constructor(
    private readonly namespace: string,
    private readonly parts: MetricsParts,
  ) {
    const { events } = parts.engine;
    const query = parseEventQuery("tm.event = 'NewBlock'");
    const subscription = events.subscribe("metrics", query, WAITING_MAX);
    subscription.onReady(() => {
      for (let message = subscription.take(); message !== undefined; message = subscription.take()) {
        if (message.data.kind === "NewBlock") this.count(message.data.block);
      }
    });
    this.unsubscribe = () => events.unsubscribe("metrics", query);
  }

  close(): void {
    this.unsubscribe();
  }

  private count({ header, data, evidence, lastCommit }: Block): void {
    const timeMs = Number(header.time.seconds) * 1000 + header.time.nanos / 1e6;
    if (this.lastTimeMs !== undefined) this.observe((timeMs - this.lastTimeMs) / 1000);
    this.lastTimeMs = timeMs;
    this.txs = data.txs.length;
    this.totalTxs += data.txs.length;
    this.byzantine = evidence.evidence.length;
    const { lastValidators } = this.parts.engine.chainState();
    const absent = (lastCommit?.signatures ?? []).flatMap(({ blockIdFlag }, i) =>
      blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT ? [i] : [],
    );
    const power = absent.reduce((sum, i) => sum + (lastValidators.getByIndex(i)?.power ?? 0n), 0n);
    this.missing = { validators: absent.length, power };
  }

  private observe(seconds: number): void {
    const { counts } = this.intervals;
    this.intervals.count++;
    this.intervals.sum += seconds;
    BUCKETS.forEach((bound, i) => {
      if (seconds <= bound) counts[i]!++;
    });
  }

  /** All of them, in Prometheus's text form. */
  text(): string {
    const { engine, chainId } = this.parts;
    const { blockStore, mempool, consensus } = engine;
    const network = this.parts.network();
    const { validators } = engine.chainState();
    const { at, round } = consensus.roundState;
    const { height } = blockStore;
    const label = `chain_id="${chainId.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
    const lines: string[] = [];
    const head = (name: string, kind: Kind, help: string): string => {
      const full = `${this.namespace}_${name}`;
      lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`);
      return full;
    };
    const gauge = (name: string, help: string, value: number | bigint): void => {
      lines.push(`${head(name, "gauge", help)}{${label}} ${value}`);
    };
    gauge("consensus_height", "Height that is being decided.", at?.height ?? height);
    gauge("consensus_latest_block_height", "Height of the last block.", height);
    gauge("consensus_rounds", "Round of the height that is being decided.", round);
    gauge("consensus_validators", "Validators.", validators.size);
    gauge("consensus_validators_power", "Power of all validators.", validators.totalPower);
    gauge("consensus_missing_validators", "Validators who did not sign the last commit.", this.missing.validators);
    gauge("consensus_missing_validators_power", "Their power.", this.missing.power);
    gauge("consensus_byzantine_validators", "Pieces of evidence in the last block.", this.byzantine);
    gauge("consensus_num_txs", "Transactions of the last block.", this.txs);
    gauge("consensus_total_txs", "Transactions since the node runs.", this.totalTxs);
    gauge("consensus_block_size_bytes", "Size of the last block.", blockStore.loadMeta(height)?.blockSize ?? 0n);
    const { counts, count, sum } = this.intervals;
    const interval = head("consensus_block_interval_seconds", "histogram", "Time between a block and the last one.");
    BUCKETS.forEach((bound, i) => void lines.push(`${interval}_bucket{${label},le="${bound}"} ${counts[i]}`));
    lines.push(`${interval}_bucket{${label},le="+Inf"} ${count}`);
    lines.push(`${interval}_sum{${label}} ${sum}`, `${interval}_count{${label}} ${count}`);
    gauge("p2p_peers", "Peers.", network?.switch.peers().length ?? 0);
    gauge("mempool_size", "Transactions that wait.", mempool.size);
    gauge("mempool_size_bytes", "Bytes of all of them.", mempool.sizeBytes);
    gauge("blocksync_syncing", "1 while blocks are fetched from peers.", network?.catchingUp() === true ? 1 : 0);
    return `${lines.join("\n")}\n`;
  }
}
