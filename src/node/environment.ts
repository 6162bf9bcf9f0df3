import type { AppConnection } from "../abci/application.js";
import { type GenesisDoc, genesisToJson } from "../chain/genesis.js";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "../chain/limits.js";
import { roundStateSimpleToJson, roundStateToJson } from "../consensus/round-state-json.js";
import type { Engine } from "../engine/create-engine.js";
import { ABCI_VERSION, COMETBFT_VERSION } from "../engine/stores/chain-state.js";
import type { NodeEnvironment } from "../gateway/environment.js";
import { CheckTxType } from "../gen/tendermint/abci/types.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import type { NodeNetwork } from "./network.js";
import type { Tracing } from "./tracing/open-telemetry.js";

export interface EnvironmentParts {
  readonly engine: Engine;
  /** Nobody traces without it. */
  readonly tracing?: Tracing | undefined;
  readonly app: AppConnection;
  readonly genesis: GenesisDoc;
  readonly clock: Clock;
  readonly log: Logger;
  readonly publicKey: Uint8Array | undefined;
  readonly nodeId: string;
  readonly moniker: string;
  /** Undefined until it is made; the servers answer before. */
  readonly network: () => NodeNetwork | undefined;
  readonly p2pAddress: string;
  readonly externalAddress: string;
  readonly rpcAddress: string;
  readonly broadcastCommitTimeoutMs: number;
}

function startedInfo({ network }: EnvironmentParts) {
  const made = network()?.switch;
  return made?.listenAddress === undefined ? undefined : made.info;
}

/** What the gateway sees of this node. */
export function nodeEnvironment(parts: EnvironmentParts): NodeEnvironment {
  const { engine, app, genesis } = parts;
  const dumpedState = () => engine.consensus.dumpedState(engine.chainState());
  return {
    clock: parts.clock,
    log: parts.log,
    broadcastCommitTimeoutMs: parts.broadcastCommitTimeoutMs,
    blocks: engine.blockStore,
    states: engine.stateStore,
    mempool: parts.tracing?.traced(engine.mempool) ?? engine.mempool,
    tracer: parts.tracing,
    app: {
      query: (req) => app.query(req),
      info: () =>
        app.info({
          version: COMETBFT_VERSION,
          blockVersion: BLOCK_PROTOCOL,
          p2pVersion: P2P_PROTOCOL,
          abciVersion: ABCI_VERSION,
        }),
      checkTx: (tx) => app.checkTx({ tx, type: CheckTxType.NEW }),
    },
    txIndex: engine.indexer?.txs,
    blockIndex: engine.indexer?.blocks,
    events: engine.events,
    consensus: {
      publicKey: parts.publicKey,
      catchingUp: () => parts.network()?.catchingUp() ?? true,
      roundStateJson: () => roundStateToJson(dumpedState()),
      roundStateSimpleJson: () => roundStateSimpleToJson(dumpedState()),
      peerStatesJson: () => parts.network()?.peerStatesJson() ?? [],
    },
    network: {
      nodeInfo: () => ({
        p2pVersion: P2P_PROTOCOL,
        blockVersion: BLOCK_PROTOCOL,
        appVersion: engine.chainState().appVersion,
        id: parts.nodeId,
        listenAddress: startedInfo(parts)?.listenAddr ?? parts.p2pAddress,
        network: genesis.chainId,
        version: COMETBFT_VERSION,
        channels: startedInfo(parts)?.channels ?? new Uint8Array(0),
        moniker: parts.moniker,
        txIndex: engine.indexer === undefined ? "off" : "on",
        rpcAddress: parts.rpcAddress,
      }),
      listening: () => parts.network()?.switch.listenAddress !== undefined,
      listeners: () =>
        parts.network()?.switch.listenAddress === undefined ? [] : [`Listener(@${parts.externalAddress})`],
      peersJson: () => parts.network()?.peersJson() ?? [],
    },
    async addEvidence(evidence) {
      const fault = await engine.evidence.add(evidence);
      if (fault !== undefined) throw new Error(fault);
    },
    genesisJson: genesisToJson(genesis, "compact"),
  };
}
