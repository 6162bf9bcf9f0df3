import { publicKeyToJson } from "../../../chain/json/validator.js";
import type { Validator } from "../../../chain/validator.js";
import { ed25519Address } from "../../../crypto/address.js";
import { GO_ZERO_SECONDS } from "../../../protobuf/well-known.js";
import { toBase64 } from "../../../types/base64.js";
import { bytesEqual, toHexUpper } from "../../../types/bytes.js";
import { formatRfc3339 } from "../../../types/rfc3339.js";
import { utf8Encode } from "../../../types/utf8.js";
import type { NodeEnvironment, NodeInfo } from "../../environment.js";
import { JsonText, RpcFailure } from "../protocol.js";
import { type Routes, route, uncommittedHeight } from "../route.js";

const GENESIS_CHUNK_BYTES = 16 * 1024 * 1024;

export function nodeInfoJson(info: NodeInfo): unknown {
  return {
    protocol_version: { p2p: String(info.p2pVersion), block: String(info.blockVersion), app: String(info.appVersion) },
    id: info.id,
    listen_addr: info.listenAddress,
    network: info.network,
    version: info.version,
    channels: toHexUpper(info.channels),
    moniker: info.moniker,
    other: { tx_index: info.txIndex, rpc_address: info.rpcAddress },
  };
}

function syncInfo(env: NodeEnvironment): unknown {
  const height = env.blocks.height;
  const latest = height === 0n ? undefined : env.blocks.loadMeta(height);
  const base = env.blocks.base;
  const earliest = base === 0n ? undefined : env.blocks.loadMeta(base);
  // A node without blocks shows the epoch, as time.Unix(0, 0) prints.
  const time = (meta: typeof latest): string =>
    formatRfc3339(
      meta === undefined || meta.header.time.seconds === GO_ZERO_SECONDS ? { seconds: 0n, nanos: 0 } : meta.header.time,
    );
  return {
    latest_block_hash: latest === undefined ? "" : toHexUpper(latest.blockId.hash),
    latest_app_hash: latest === undefined ? "" : toHexUpper(latest.header.appHash),
    latest_block_height: String(height),
    latest_block_time: time(latest),
    earliest_block_hash: earliest === undefined ? "" : toHexUpper(earliest.blockId.hash),
    earliest_app_hash: earliest === undefined ? "" : toHexUpper(earliest.header.appHash),
    earliest_block_height: String(earliest === undefined ? 0n : base),
    earliest_block_time: time(earliest),
    catching_up: env.consensus.catchingUp(),
  };
}

function validatorInfo(env: NodeEnvironment, set: readonly Validator[]): unknown {
  const key = env.consensus.publicKey;
  if (key === undefined) return { address: "", pub_key: null, voting_power: "0" };
  const address = ed25519Address(key);
  const own = set.find((v) => bytesEqual(v.address, address));
  const pubKey = publicKeyToJson({ kind: "ed25519", bytes: key });
  return { address: toHexUpper(address), pub_key: pubKey, voting_power: String(own?.power ?? 0n) };
}

/** The last status of a node, and what it depends on. */
interface KeptStatus {
  readonly height: bigint;
  readonly base: bigint;
  readonly catchingUp: boolean;
  readonly status: JsonText;
}

const kept = new WeakMap<NodeEnvironment, KeptStatus>();

/** Said anew only when something has changed: monitors, balancers and clients ask for it more than for anything else. */
function statusOf(env: NodeEnvironment): unknown {
  const { height, base } = env.blocks;
  const catchingUp = env.consensus.catchingUp();
  const last = kept.get(env);
  if (last !== undefined && last.height === height && last.base === base && last.catchingUp === catchingUp) {
    return last.status;
  }
  const set = env.states.loadValidators(uncommittedHeight(env))?.validators;
  const status = {
    node_info: nodeInfoJson(env.network.nodeInfo()),
    sync_info: syncInfo(env),
    validator_info: validatorInfo(env, set ?? []),
  };
  // The set comes a moment after the block.
  if (set === undefined || height === 0n) return status;
  const made = new JsonText(status);
  kept.set(env, { height, base, catchingUp, status: made });
  return made;
}

export const infoRoutes: Routes = {
  health: route({ params: {}, call: () => ({}) }),
  status: route({ params: {}, call: statusOf }),
  net_info: route({
    params: {},
    call: (env) => {
      const peers = env.network.peersJson();
      return {
        listening: env.network.listening(),
        listeners: env.network.listeners(),
        n_peers: String(peers.length),
        peers,
      };
    },
  }),
  genesis: route({
    params: {},
    cacheableWith: [],
    call: (env) => {
      if (env.genesisJson.length > GENESIS_CHUNK_BYTES) {
        throw new RpcFailure("genesis response is large, please use the genesis_chunked API instead");
      }
      return { genesis: JSON.parse(env.genesisJson) as unknown };
    },
  }),
  genesis_chunked: route({
    params: { chunk: "uint" },
    cacheableWith: [],
    call: (env, { chunk }) => {
      const bytes = utf8Encode(env.genesisJson);
      const total = Math.max(1, Math.ceil(bytes.length / GENESIS_CHUNK_BYTES));
      const id = Number(chunk);
      if (id > total - 1) throw new RpcFailure(`there are ${total - 1} chunks, ${chunk} is invalid`);
      const data = toBase64(bytes.subarray(id * GENESIS_CHUNK_BYTES, (id + 1) * GENESIS_CHUNK_BYTES));
      return { chunk: String(id), total: String(total), data };
    },
  }),
};
