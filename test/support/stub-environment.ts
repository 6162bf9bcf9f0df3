import { createSystemClock } from "../../src/adapters/system-clock.js";
import { txHash } from "../../src/chain/data.js";
import { createEventBus, type EventBus } from "../../src/engine/events/event-bus.js";
import type { NodeEnvironment } from "../../src/gateway/environment.js";
import { ResponseCheckTx, ResponseInfo, ResponseQuery } from "../../src/gen/tendermint/abci/types.js";
import { keptLog, type LogLine } from "./kept-log.js";

export interface StubEnvironment {
  readonly env: NodeEnvironment;
  readonly events: EventBus;
  readonly logLines: readonly LogLine[];
}

/** A node without blocks, for tests of what does not look at any. */
export function stubEnvironment(changes: Partial<NodeEnvironment> = {}): StubEnvironment {
  const events = createEventBus();
  const log = keptLog();
  const none = (): undefined => undefined;
  const env: NodeEnvironment = {
    clock: createSystemClock(),
    log,
    blocks: {
      base: 0n,
      height: 0n,
      loadBlock: none,
      loadMeta: none,
      loadBlockByHash: none,
      loadMetaByHash: none,
      loadCommit: none,
      loadSeenCommit: none,
    },
    states: { loadValidators: none, loadConsensusParams: none, loadFinalizeBlockResponse: none },
    mempool: {
      checkTx: async (tx) => ({ hash: txHash(tx), response: ResponseCheckTx.create() }),
      reapMaxTxs: () => [],
      size: 0,
      sizeBytes: 0,
    },
    app: {
      query: async (req) => ResponseQuery.from({ key: req.data }),
      info: async () => ResponseInfo.create(),
      checkTx: async () => ResponseCheckTx.create(),
    },
    txIndex: { get: none, search: async () => [] },
    blockIndex: { search: async () => [] },
    events,
    consensus: {
      publicKey: undefined,
      catchingUp: () => false,
      roundStateJson: () => ({}),
      roundStateSimpleJson: () => ({}),
      peerStatesJson: () => [],
    },
    network: {
      nodeInfo: () => ({
        p2pVersion: 8n,
        blockVersion: 11n,
        appVersion: 0n,
        id: "",
        listenAddress: "",
        network: "stub",
        version: "0.38.25",
        channels: new Uint8Array(0),
        moniker: "stub",
        txIndex: "on",
        rpcAddress: "",
      }),
      listening: () => false,
      listeners: () => [],
      peersJson: () => [],
    },
    addEvidence: async () => undefined,
    genesisJson: "{}",
    ...changes,
  };
  return { env, events, logLines: log.lines };
}
