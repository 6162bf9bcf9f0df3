/** config.toml: every key of CometBFT v0.38 with its default, and ours beside them (which cometbft ignores).
 *  @spec cometbft config/config.go, config/toml.go */
import { listenAddressFault, optionalListenAddressFault } from "./address.js";
import { bool, type ConfigOf, commaList, duration, type FileSchema, float, int, list, oneOf, text } from "./schema.js";

const SEMVER = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const NODE_ID = /^[0-9a-fA-F]{40}$/;
const INT32_MAX = 2 ** 31 - 1;
const UINT32_MAX = 2 ** 32 - 1;

function commaParts(value: string): string[] {
  return value
    .split(",")
    .map((p) => p.trim())
    .filter((p) => p !== "");
}

function peersFault(value: string): string | undefined {
  const good = commaParts(value).every((peer) => {
    const [id = "", address = "", ...more] = peer.replace(/^tcp:\/\//, "").split("@");
    return more.length === 0 && NODE_ID.test(id) && listenAddressFault(address) === undefined;
  });
  return good ? undefined : "peers as ID@HOST:PORT with an ID of 40 hex digits, separated by commas";
}

function nodeIdsFault(value: string): string | undefined {
  return commaParts(value).every((id) => NODE_ID.test(id))
    ? undefined
    : "node ids of 40 hex digits, separated by commas";
}

const notEmpty = (value: string) => (value === "" ? "a path" : undefined);

/** Peers refuse a node of another name, and cometbft does not start with it. */
export function monikerFault(value: string): string | undefined {
  if (/^[\x20-\x7e]+$/.test(value) && value.trim() !== "") return undefined;
  return "a name of ASCII letters, digits and signs, without tabs";
}

export function otlpEndpointFault(value: string): string | undefined {
  if (value === "" || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return undefined;
  return "the URL of a collector, such as http://127.0.0.1:4318/v1/traces";
}

export const cometSchema = {
  file: "config.toml",
  intro:
    "Configuration of the node: consensus, peers, RPC, mempool. CometBFT v0.38 reads the same file.\n" +
    "Paths are relative to the home directory unless they start with a slash. Times are written as 1s, 100ms, 1h30m.\n" +
    "Each key can also be set by an environment variable (rpc.laddr: STATESETD_RPC_LADDR) and by a flag of start\n" +
    "(--rpc.laddr); a flag counts more than a variable, a variable more than this file.",
  root: {
    version: text("0.38.25", "The CometBFT release that this file is written for.", (v) =>
      v === "" || SEMVER.test(v) ? undefined : "a version such as 0.38.25",
    ),
    proxy_app: text(
      "tcp://127.0.0.1:26658",
      "Where cometbft finds the application when it runs from this home. statesetd carries its application in itself\n" +
        "and does not read this key: an external one is named by the flag --proxy-app.",
    ),
    moniker: text("node", "A name of this node for people; its peers see it.", monikerFault),
    db_backend: oneOf(
      "goleveldb",
      ["goleveldb", "cleveldb", "boltdb", "rocksdb", "badgerdb"],
      "Kind of the databases. statesetd writes LevelDB, which cometbft calls goleveldb.",
    ),
    db_dir: text("data", "Folder of the databases.", notEmpty),
    log_level: text(
      "info",
      "What to log: debug, info, warn, error or none; by part of the node: consensus:debug,*:info.",
      logLevelFault,
    ),
    log_format: oneOf("plain", ["plain", "json"], "plain for people, json for machines."),
    genesis_file: text("config/genesis.json", "How the chain began: validators, parameters, state.", notEmpty),
    priv_validator_key_file: text(
      "config/priv_validator_key.json",
      "The key that signs votes and proposals.",
      notEmpty,
    ),
    priv_validator_state_file: text(
      "data/priv_validator_state.json",
      "What that key signed last. It is what keeps the key from signing twice: never copy an old one back.",
      notEmpty,
    ),
    priv_validator_laddr: text(
      "",
      "Address on which a remote signer dials in; empty when the key file is used.",
      optionalListenAddressFault,
    ),
    node_key_file: text("config/node_key.json", "The key by which peers know this node.", notEmpty),
    abci: oneOf("socket", ["socket", "grpc"], "How cometbft speaks to the application at proxy_app."),
    filter_peers: bool(false, "Whether the application is asked about each new peer."),
    event_bus_buffer_capacity: int(0, "Events that wait for a slow subscriber before publishing blocks."),
  },
  sections: {
    rpc: {
      title: "JSON-RPC and WebSocket",
      fields: {
        laddr: text("tcp://127.0.0.1:26657", "Address of the RPC server. Empty: no RPC.", optionalListenAddressFault),
        cors_allowed_origins: list([], 'Origins whose web pages may call: [] none, ["*"] all.'),
        cors_allowed_methods: list(["HEAD", "GET", "POST"], "Methods that such pages may use."),
        cors_allowed_headers: list(
          ["Origin", "Accept", "Content-Type", "X-Requested-With", "X-Server-Time"],
          "Headers that such pages may send.",
        ),
        grpc_laddr: text(
          "",
          "Address of the small gRPC server that only broadcasts; empty: none.",
          optionalListenAddressFault,
        ),
        grpc_max_open_connections: int(900, "Connections to it at one time; 0: no limit."),
        unsafe: bool(
          false,
          "Whether cometbft serves the routes that act on the node (dial_seeds, dial_peers, unsafe_flush_mempool); statesetd never does.",
        ),
        max_open_connections: int(900, "Connections at one time, WebSockets included; 0: no limit."),
        max_subscription_clients: int(100, "Clients that may subscribe at one time."),
        max_subscriptions_per_client: int(5, "Subscriptions of one client."),
        experimental_subscription_buffer_size: int(
          200,
          "Events that one subscription may lag behind. At least 100.",
          100,
        ),
        experimental_websocket_write_buffer_size: int(
          200,
          "Answers that wait for a WebSocket client. At least experimental_subscription_buffer_size.",
        ),
        experimental_close_on_slow_client: bool(
          false,
          "Whether a client that reads too slowly is cut off instead of losing events.",
        ),
        timeout_broadcast_tx_commit: duration(10_000, "How long broadcast_tx_commit waits for the block."),
        max_request_batch_size: int(10, "Requests in one batch; 0: no limit."),
        max_body_bytes: int(1_000_000, "Largest request body."),
        max_header_bytes: int(1_048_576, "Largest request header."),
        rate_limit_per_second: int(
          0,
          "statesetd's own, ignored by cometbft: requests a second that one remote address may send in the long run, those\n" +
            "over WebSockets included; more are answered with status 429. Programs of this machine are not limited. 0: no limit.",
        ),
        rate_limit_burst: int(200, "Requests that such an address may send at once after a rest.", 1),
        tls_cert_file: text(
          "",
          "Certificate (chain) and key make the server speak HTTPS; both or none. Relative to config/.",
        ),
        tls_key_file: text("", "The key of the certificate."),
        pprof_laddr: text("", "Address for cometbft's profiler. statesetd has none.", optionalListenAddressFault),
      },
    },
    p2p: {
      title: "Peers",
      fields: {
        laddr: text("tcp://0.0.0.0:26656", "Address on which peers dial in.", listenAddressFault),
        external_address: text(
          "",
          "Address that peers are told, HOST:PORT; empty: found out.",
          optionalListenAddressFault,
        ),
        seeds: text("", "Nodes that are asked for addresses, ID@HOST:PORT, separated by commas.", peersFault),
        persistent_peers: text("", "Nodes to stay connected with, ID@HOST:PORT, separated by commas.", peersFault),
        addr_book_file: text("config/addrbook.json", "Known addresses.", notEmpty),
        addr_book_strict: bool(
          true,
          "Whether only addresses that are routable on the internet are kept; false in private networks.",
        ),
        max_num_inbound_peers: int(40, "Peers that dialled in."),
        max_num_outbound_peers: int(10, "Peers that were dialled, persistent ones not counted."),
        unconditional_peer_ids: text(
          "",
          "Node ids that are let in whatever the limits, separated by commas.",
          nodeIdsFault,
        ),
        persistent_peers_max_dial_period: duration(
          0,
          "Longest pause between dials of a persistent peer; 0s: grows without limit.",
        ),
        flush_throttle_timeout: duration(100, "How long small messages wait for company."),
        max_packet_msg_payload_size: int(1024, "Payload of a packet, in bytes."),
        send_rate: int(5_120_000, "Bytes a second to one peer."),
        recv_rate: int(5_120_000, "Bytes a second from one peer."),
        pex: bool(true, "Whether addresses are exchanged with peers."),
        seed_mode: bool(false, "Whether the node only crawls and hands out addresses. Needs pex."),
        private_peer_ids: text("", "Node ids whose addresses are never handed out, separated by commas.", nodeIdsFault),
        allow_duplicate_ip: bool(false, "Whether several peers may share one IP address."),
        handshake_timeout: duration(20_000, "Time for the handshake of a new connection."),
        dial_timeout: duration(3_000, "Time for dialling."),
      },
    },
    mempool: {
      title: "Waiting transactions",
      fields: {
        type: oneOf("flood", ["flood", "nop", ""], "flood: keep and pass on; nop: no mempool at all."),
        recheck: bool(true, "Whether what still waits is checked again after each block."),
        recheck_timeout: duration(1_000, "Time that an external application has for that."),
        broadcast: bool(true, "Whether transactions are passed on to peers."),
        wal_dir: text("", "Folder of cometbft's log of the mempool; empty: none."),
        size: int(5000, "Transactions that may wait."),
        max_txs_bytes: int(1_073_741_824, "Their bytes, all together."),
        cache_size: int(10_000, "Transactions that are remembered after they went, to refuse repeats."),
        "keep-invalid-txs-in-cache": bool(false, "Whether refused ones are remembered too."),
        max_tx_bytes: int(1_048_576, "Bytes of one transaction."),
        max_batch_bytes: int(0, "Unused by CometBFT."),
        experimental_max_gossip_connections_to_persistent_peers: int(
          0,
          "Persistent peers that are sent transactions; 0: all.",
        ),
        experimental_max_gossip_connections_to_non_persistent_peers: int(0, "The same for other peers; 0: all."),
      },
    },
    statesync: {
      title: "Joining from a snapshot",
      fields: {
        enable: bool(false, "Whether an empty node asks peers for a snapshot instead of replaying all blocks."),
        rpc_servers: commaList([], "At least two RPC servers, separated by commas, that vouch for the header below."),
        trust_height: int(0, "A height and the hash of its header that you know to be right."),
        trust_hash: text("", "", (v) => (/^([0-9a-fA-F]{2})*$/.test(v) ? undefined : "a hash in hex")),
        trust_period: duration(
          604_800_000,
          "How long validators can be held to what they signed: about two thirds of the unbonding time.",
        ),
        discovery_time: duration(15_000, "How long to look for snapshots before choosing one; 0s or at least 5s."),
        temp_dir: text("", "Folder for chunks; empty: the system's."),
        chunk_request_timeout: duration(10_000, "When a chunk is asked of another peer. At least 5s."),
        chunk_fetchers: int(4, "Chunks that are fetched at one time.", 0, INT32_MAX),
        max_snapshot_chunks: int(100_000, "Chunks that a snapshot may have.", 0, UINT32_MAX),
      },
    },
    blocksync: {
      title: "Catching up",
      fields: { version: oneOf("v0", ["v0"], "The only one there is.") },
    },
    consensus: {
      title: "Consensus",
      fields: {
        target_block_interval: duration(
          1_000,
          "statesetd's own, ignored by cometbft: the next height starts this long after the last one started, so that\n" +
            "blocks come evenly whatever rounds cost. 0s: wait timeout_commit after each commit, as cometbft does.",
        ),
        wal_file: text("data/cs.wal/wal", "Log of votes and proposals, written before they count.", notEmpty),
        timeout_propose: duration(3_000, "How long to wait for a proposal."),
        timeout_propose_delta: duration(500, "What each further round of a height adds."),
        timeout_prevote: duration(1_000, "How long to wait for more prevotes once two thirds have come."),
        timeout_prevote_delta: duration(500, "What each further round adds."),
        timeout_precommit: duration(1_000, "How long to wait for more precommits once two thirds have come."),
        timeout_precommit_delta: duration(500, "What each further round adds."),
        timeout_commit: duration(1_000, "How long to collect late precommits after a block is decided."),
        double_sign_check_height: int(
          0,
          "Refuse to start when this key signed one of so many last blocks; 0: do not look.",
        ),
        skip_timeout_commit: bool(false, "Whether to go on at once when all precommits are there."),
        create_empty_blocks: bool(true, "Whether blocks are made when no transaction waits."),
        create_empty_blocks_interval: duration(0, "Pause between empty blocks."),
        peer_gossip_sleep_duration: duration(100, "Pause of gossip that finds nothing to send."),
        peer_query_maj23_sleep_duration: duration(2_000, "Pause between questions about majorities."),
        block_time_tolerance: duration(60_000, "How far the time of a proposal may be ahead of our clock.", {
          positive: true,
        }),
      },
    },
    storage: {
      title: "Storage",
      fields: {
        discard_abci_responses: bool(
          false,
          "Whether results of transactions are thrown away; block_results then knows only the last.",
        ),
      },
    },
    tx_index: {
      title: "Index of transactions and blocks",
      fields: {
        indexer: oneOf("kv", ["kv", "null", "psql"], "kv: in LevelDB; null: none; psql: for cometbft, in PostgreSQL."),
        "psql-conn": text("", "postgresql://USER:PASSWORD@HOST:PORT/DB?OPTIONS"),
      },
    },
    instrumentation: {
      title: "Metrics",
      fields: {
        prometheus: bool(false, "Whether metrics are served at /metrics."),
        prometheus_listen_addr: text(":26660", "Their address.", optionalListenAddressFault),
        max_open_connections: int(3, "Connections at one time; 0: no limit."),
        namespace: text("cometbft", "What their names begin with."),
        otlp_endpoint: text(
          "",
          "statesetd's own: where traces of requests and blocks are sent, as http://127.0.0.1:4318/v1/traces (OpenTelemetry,\n" +
            "OTLP over HTTP); empty: nowhere.",
          otlpEndpointFault,
        ),
        otlp_sample_ratio: float(0.1, "Share of requests and heights that are traced, unless the caller says.", 0, 1),
      },
    },
  },
  ignored: {
    home: "the home directory is given by --home",
    "p2p.test_dial_fail": "a switch of CometBFT's own tests",
    "p2p.test_fuzz": "a switch of CometBFT's own tests",
    "p2p.test_fuzz_config.*": "a switch of CometBFT's own tests",
  },
} satisfies FileSchema;

export type CometConfig = ConfigOf<typeof cometSchema>;

function logLevelFault(value: string): string | undefined {
  const levels = ["trace", "debug", "info", "warn", "error", "fatal", "none", "disabled"];
  const good = value.split(",").every((part) => {
    const colon = part.lastIndexOf(":");
    return levels.includes(part.slice(colon + 1)) && colon !== 0;
  });
  return good ? undefined : `one of ${levels.join(", ")}, or parts such as consensus:debug,*:info`;
}

/** What single keys cannot say: [path, wanted]. */
export function cometFaults(config: CometConfig): [path: string, wanted: string][] {
  const faults: [string, string][] = [];
  const { rpc, statesync } = config;
  if (rpc.experimentalWebsocketWriteBufferSize < rpc.experimentalSubscriptionBufferSize) {
    const wanted = `at least experimental_subscription_buffer_size (${rpc.experimentalSubscriptionBufferSize})`;
    faults.push(["rpc.experimental_websocket_write_buffer_size", wanted]);
  }
  if ((rpc.tlsCertFile === "") !== (rpc.tlsKeyFile === "")) {
    faults.push([
      rpc.tlsCertFile === "" ? "rpc.tls_cert_file" : "rpc.tls_key_file",
      "a file, as the other TLS key names one",
    ]);
  }
  if (config.mempool.type === "nop" && !config.consensus.createEmptyBlocks) {
    faults.push(["consensus.create_empty_blocks", "true, because mempool.type is nop"]);
  }
  if (!statesync.enable) return faults;
  if (statesync.rpcServers.length < 2) faults.push(["statesync.rpc_servers", "at least two servers"]);
  if (statesync.trustHeight <= 0) faults.push(["statesync.trust_height", "a height above 0"]);
  if (statesync.trustHash === "") faults.push(["statesync.trust_hash", "the hash of the header at trust_height"]);
  if (statesync.trustPeriodMs <= 0) faults.push(["statesync.trust_period", "a duration above zero"]);
  if (statesync.discoveryTimeMs !== 0 && statesync.discoveryTimeMs < 5_000) {
    faults.push(["statesync.discovery_time", "0s or at least 5s"]);
  }
  if (statesync.chunkRequestTimeoutMs < 5_000) faults.push(["statesync.chunk_request_timeout", "at least 5s"]);
  if (statesync.chunkFetchers < 1) faults.push(["statesync.chunk_fetchers", "at least 1"]);
  if (statesync.maxSnapshotChunks < 1) faults.push(["statesync.max_snapshot_chunks", "at least 1"]);
  return faults;
}
