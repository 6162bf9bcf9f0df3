/** app.toml: the application's side of a node. Keys of the Cosmos SDK that have a meaning here, and `[chain]`, ours.
 *  @spec cosmos-sdk server/config */
import { denomFault } from "../types/coin.js";
import { parseDecCoins } from "../types/dec-coin.js";
import { listenAddressFault } from "./address.js";
import { bool, type ConfigOf, type FileSchema, int, list, oneOf, text } from "./schema.js";

const digits = (value: string) => (/^[0-9]{1,15}$/.test(value) ? undefined : 'a whole number in quotes, such as "100"');
const noCache = "statesetd keeps its tree in memory and has no such switch";
const noTelemetry = "metrics are switched on by [instrumentation] of config.toml";

/** Why the text is no list of gas prices; undefined when it is one. Empty is one. */
export function gasPricesFault(value: string): string | undefined {
  return parseDecCoins(value).ok ? undefined : "prices such as 0.025ustate, several of them separated by commas";
}

export const appSchema = {
  file: "app.toml",
  intro:
    "Configuration of the application: fees, state, REST and gRPC. Keys are named as in the Cosmos SDK.\n" +
    "Each can also be set by an environment variable (api.address: STATESETD_API_ADDRESS) and by a flag of start\n" +
    "(--api.address).",
  root: {
    "minimum-gas-prices": text(
      "0ustate",
      "What a transaction has to pay for each unit of gas before this node takes it: 0.025ustate, or several prices\n" +
        "separated by commas, of which one is enough.",
      gasPricesFault,
    ),
    "query-gas-limit": int(0, "Gas that a query may use; 0: no limit."),
    pruning: oneOf(
      "default",
      ["default", "nothing", "everything", "custom"],
      "Which old states are kept: default: the last 362880; nothing: all; everything: the last 2; custom: as the two\n" +
        "keys below say.",
    ),
    "pruning-keep-recent": text("0", "With custom: how many.", digits),
    "pruning-interval": text("0", "With custom: after how many blocks the others are removed. At least 10.", digits),
    "halt-height": int(0, "Stop after this height; 0: never."),
    "halt-time": int(0, "Stop at the first block whose time (seconds since 1970) is not before this; 0: never."),
    "min-retain-blocks": int(0, "Blocks that are kept for peers and queries; 0: all."),
    "index-events": list([], 'Events that are indexed, as "type.attribute"; []: all.'),
  },
  sections: {
    chain: {
      title: "The chain (statesetd's own)",
      fields: {
        "bech32-prefix": text("stateset", "What addresses begin with.", (v) =>
          /^[a-z][a-z0-9]{0,39}$/.test(v) && !v.includes("1")
            ? undefined
            : "lower-case letters and digits without 1, a letter first",
        ),
        "fee-denom": text("ustate", "The token that pays fees.", (v) =>
          denomFault(v) === undefined ? undefined : "a denom such as ustate",
        ),
      },
    },
    api: {
      title: "REST",
      fields: {
        enable: bool(true, "Whether REST is served."),
        swagger: bool(true, "Whether pages are served with it: the explorer at /, the reference at /docs."),
        address: text("tcp://localhost:1317", "Its address.", listenAddressFault),
        "max-open-connections": int(1000, "Connections at one time; 0: no limit."),
        "rpc-read-timeout": int(10, "Seconds that a request may take to arrive; 0: no limit."),
        "rpc-write-timeout": int(0, "Seconds that an answer may take; 0: no limit."),
        "rpc-max-body-bytes": int(1_000_000, "Largest request body."),
        "rate-limit-per-second": int(
          0,
          "statesetd's own: requests a second that one remote address may send in the long run; more are answered with\n" +
            "status 429. Programs of this machine are not limited. 0: no limit.",
        ),
        "rate-limit-burst": int(200, "Requests that such an address may send at once after a rest.", 1),
        "enabled-unsafe-cors": bool(false, "Whether web pages of any origin may call."),
      },
    },
    grpc: {
      title: "gRPC",
      fields: {
        enable: bool(true, "Whether gRPC is served."),
        address: text("localhost:9090", "Its address.", listenAddressFault),
        "max-recv-msg-size": int(10_485_760, "Largest request, in bytes.", 1, 2 ** 31 - 1),
        "max-send-msg-size": int(2 ** 31 - 1, "Largest answer, in bytes.", 1, 2 ** 31 - 1),
      },
    },
    "state-sync": {
      title: "Snapshots for joining nodes",
      fields: {
        "snapshot-interval": int(0, "Blocks between snapshots; 0: none."),
        "snapshot-keep-recent": int(2, "Snapshots that are kept; 0: all."),
      },
    },
  },
  ignored: {
    "inter-block-cache": noCache,
    "iavl-cache-size": noCache,
    "iavl-disable-fastnode": noCache,
    "app-db-backend": "statesetd writes LevelDB",
    "telemetry.*": noTelemetry,
    "grpc.skip-check-header": "gRPC answers carry no header checks",
    "grpc.historical-grpc-address-block-range": "old heights are answered from this node's own history",
    "grpc-web.*": "gRPC-Web is served beside REST",
    "streaming.*": "plugins of Go programs cannot be loaded",
    "streaming.abci.*": "plugins of Go programs cannot be loaded",
    "mempool.*": "the limits of waiting transactions are in [mempool] of config.toml",
  },
} satisfies FileSchema;

export type AppConfig = ConfigOf<typeof appSchema>;

/** What single keys cannot say: [path, wanted]. */
export function appFaults(config: AppConfig): [path: string, wanted: string][] {
  const faults: [string, string][] = [];
  if (config.minimumGasPrices === "") {
    faults.push(["minimum-gas-prices", `a price; 0${config.chain.feeDenom} takes transactions without fees`]);
  }
  if (config.pruning === "custom") {
    if (Number(config.pruningKeepRecent) < 2)
      faults.push(["pruning-keep-recent", "at least 2, because pruning is custom"]);
    if (Number(config.pruningInterval) < 10)
      faults.push(["pruning-interval", "at least 10, because pruning is custom"]);
  }
  if (config.pruning === "everything" && config.stateSync.snapshotInterval > 0) {
    faults.push(["state-sync.snapshot-interval", "0, because pruning is everything"]);
  }
  return faults;
}
