/** What a Prometheus server asks of a node: under CometBFT's names where the chain stands, who signs, peers, and what waits;
 *  under `stateset_` what the modules did; and the process. Nothing of it is made where metrics are switched off. */
import type { AppConnection } from "../../abci/application.js";
import type { Engine } from "../../engine/create-engine.js";
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import type { EngineObserver } from "../../engine/observer.js";
import type { ChainState } from "../../engine/stores/chain-state.js";
import { Registry } from "../../metrics/registry.js";
import type { PeerTraffic } from "../../p2p/switch-parts.js";
import type { NodeNetwork } from "../network.js";
import { ConsensusMetrics } from "./consensus-metrics.js";
import { ModuleMetrics } from "./module-metrics.js";
import { ApplicationMetrics, MempoolMetrics, NetworkMetrics } from "./network-metrics.js";
import { measureProcess } from "./process-metrics.js";

export interface NodeMetricsParts {
  readonly chainId: string;
  /** What CometBFT's names begin with. */
  readonly namespace: string;
  readonly version: string;
  /** Of the key that this node signs with. */
  readonly publicKey: Uint8Array | undefined;
  readonly monotonicMs: () => number;
}

type MeteredEngine = Pick<Engine, "blockStore" | "chainState" | "consensus" | "mempool">;
type MeteredNetwork = Pick<NodeNetwork, "switch" | "catchingUp" | "restoring" | "servedPeers">;

export class NodeMetrics implements EngineObserver {
  readonly registry: Registry;
  readonly consensus: ConsensusMetrics;
  readonly mempool: MempoolMetrics;
  readonly traffic: PeerTraffic;
  private readonly network: NetworkMetrics;
  private readonly application: ApplicationMetrics;
  private readonly modules: ModuleMetrics;
  private readonly endProcess: () => void;
  private engine: MeteredEngine | undefined;
  private peers: () => MeteredNetwork | undefined = () => undefined;

  constructor(parts: NodeMetricsParts) {
    const { chainId, namespace, version } = parts;
    const registry = new Registry({ chain_id: chainId });
    this.registry = registry;
    this.consensus = new ConsensusMetrics(registry, namespace, parts.publicKey, parts.monotonicMs);
    this.mempool = new MempoolMetrics(registry, namespace, () => this.engine?.mempool);
    this.network = new NetworkMetrics(registry, namespace);
    this.traffic = this.network;
    this.application = new ApplicationMetrics(registry, namespace);
    this.modules = new ModuleMetrics(registry);
    registry
      .gauge({ name: "stateset_build_info", help: "1; what runs is in the labels.", labels: ["version"] })
      .with(version)
      .set(1);
    this.endProcess = measureProcess(registry);
  }

  /** The same connection, its calls timed. */
  timed(app: AppConnection): AppConnection {
    return this.application.timed(app);
  }

  /** Tells where the standing numbers are read from. */
  readFrom(engine: MeteredEngine, network: () => MeteredNetwork | undefined): void {
    this.engine = engine;
    this.peers = network;
    this.consensus.readFrom({
      state: () => engine.consensus.roundState,
      chain: () => engine.chainState(),
      height: () => engine.blockStore.height,
    });
    this.network.readFrom(() => {
      const made = network();
      if (made === undefined) return undefined;
      return {
        peers: () => made.switch.peers(),
        servedPeers: () => made.servedPeers(),
        catchingUp: () => made.catchingUp(),
        restoring: () => made.restoring(),
      };
    });
  }

  applied(block: AppliedBlock, state: ChainState): void {
    const bytes = Number(this.engine?.blockStore.loadMeta(block.block.header.height)?.blockSize ?? 0n);
    this.consensus.applied(block, state, bytes);
    if (this.peers()?.catchingUp() === true) this.network.fetched(block, bytes);
    this.application.applied(block);
    this.modules.applied(block);
  }

  text(): string {
    return this.registry.text();
  }

  close(): void {
    this.endProcess();
  }
}
