import type { SingleKey } from "../../crypto/key-types.js";
import type { PageRequest } from "../../gen/cosmos/base/query/v1beta1/pagination.js";
import type { Service, VersionInfo } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import { ProofOp, ProofOps } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import type { Block as SdkBlock } from "../../gen/cosmos/base/tendermint/v1beta1/types.js";
import { PubKey as Ed25519PubKey } from "../../gen/cosmos/crypto/ed25519/keys.js";
import { PubKey as Secp256k1PubKey } from "../../gen/cosmos/crypto/secp256k1/keys.js";
import { Any } from "../../gen/google/protobuf/any.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { BlockMeta } from "../../gen/tendermint/types/types.js";
import type { AppAccess, BlockReader, ConsensusReader, NetworkReader, StateReader } from "../environment.js";
import { perPageOf, skipOf } from "../rpc/route.js";
import type { ServiceHandlers } from "./backend.js";
import { GRPC, GrpcError } from "./grpc-status.js";

export interface TendermintServiceOptions {
  /** Text form of a consensus address ("statesetvalcons1…"). */
  readonly consensusAddress: (address: Uint8Array) => string;
  readonly version: VersionInfo;
}

export type BlockSource = Pick<BlockReader, "base" | "height" | "loadBlock" | "loadMeta">;

/** What the service needs of a node: the node itself, or what was fetched of one for a single call. */
export interface TendermintSource {
  readonly blocks: BlockSource;
  readonly states: Pick<StateReader, "loadValidators">;
  readonly network: Pick<NetworkReader, "nodeInfo">;
  readonly consensus: Pick<ConsensusReader, "catchingUp">;
  readonly app: Pick<AppAccess, "query">;
}

const PAGE_LIMIT_DEFAULT = 100n;

/** Page and rows a page, as the SDK reads a PageRequest for calls that CometBFT pages. */
function pageOf(pagination: PageRequest | undefined): { page: number; perPage: number } {
  const limit = pagination === undefined || pagination.limit === 0n ? PAGE_LIMIT_DEFAULT : pagination.limit;
  const offset = pagination?.offset ?? 0n;
  return { page: Number(offset / limit) + 1, perPage: perPageOf(Number(limit)) };
}

function keyAny(key: SingleKey): Any {
  const type = key.kind === "ed25519" ? Ed25519PubKey : Secp256k1PubKey;
  return Any.from({ typeUrl: `/${type.typeName}`, value: type.encode({ key: key.bytes }) });
}

/** @throws Error worded as CometBFT's RPC words it */
export function loadBlock(
  env: { readonly blocks: BlockSource },
  height: bigint,
): { readonly block: Block; readonly meta: BlockMeta } {
  if (height <= 0n) throw new Error(`height must be greater than 0, but got ${height}`);
  const block = env.blocks.loadBlock(height);
  const meta = env.blocks.loadMeta(height);
  if (block === undefined || meta === undefined) {
    throw new Error(`height ${height} is not available, lowest height is ${env.blocks.base}`);
  }
  return { block, meta };
}

export function tendermintService(
  env: TendermintSource,
  options: TendermintServiceOptions,
): ServiceHandlers<typeof Service> {
  const sdkBlock = (block: Block): SdkBlock => ({
    header: { ...block.header, proposerAddress: options.consensusAddress(block.header.proposerAddress) },
    data: block.data,
    evidence: block.evidence,
    lastCommit: block.lastCommit,
  });
  const blockAt = (height: bigint) => {
    const { block, meta } = loadBlock(env, height);
    return { blockId: meta.blockId, block, sdkBlock: sdkBlock(block) };
  };
  const refuseFuture = (height: bigint): void => {
    if (height > env.blocks.height)
      throw new GrpcError(GRPC.INVALID_ARGUMENT, "requested block height is bigger then the chain length");
  };
  const validatorsAt = (height: bigint, pagination: PageRequest | undefined) => {
    if (height <= 0n) throw new Error(`height must be greater than 0, but got ${height}`);
    const all = env.states.loadValidators(height)?.validators;
    if (all === undefined) throw new Error(`could not find validator set for height #${height}`);
    const { page, perPage } = pageOf(pagination);
    const skip = skipOf(page, perPage, all.length);
    return {
      blockHeight: height,
      validators: all.slice(skip, skip + perPage).map((v) => ({
        address: options.consensusAddress(v.address),
        pubKey: keyAny(v.pubKey),
        votingPower: v.power,
        proposerPriority: v.proposerPriority,
      })),
      pagination: { nextKey: new Uint8Array(0), total: BigInt(all.length) },
    };
  };
  return {
    getNodeInfo() {
      const info = env.network.nodeInfo();
      return {
        defaultNodeInfo: {
          protocolVersion: { p2p: info.p2pVersion, block: info.blockVersion, app: info.appVersion },
          defaultNodeId: info.id,
          listenAddr: info.listenAddress,
          network: info.network,
          version: info.version,
          channels: info.channels,
          moniker: info.moniker,
          other: { txIndex: info.txIndex, rpcAddress: info.rpcAddress },
        },
        applicationVersion: options.version,
      };
    },
    getSyncing: () => ({ syncing: env.consensus.catchingUp() }),
    getLatestBlock: () => blockAt(env.blocks.height),
    getBlockByHeight(request) {
      refuseFuture(request.height);
      return blockAt(request.height);
    },
    getLatestValidatorSet: (request) => validatorsAt(env.blocks.height, request.pagination),
    getValidatorSetByHeight(request) {
      refuseFuture(request.height);
      return validatorsAt(request.height, request.pagination);
    },
    async aBCIQuery(request) {
      if (request.path === "") throw new GrpcError(GRPC.INVALID_ARGUMENT, "empty query path");
      if (!/^\/?(app|store|p2p|custom)(\/|$)/.test(request.path)) {
        throw new GrpcError(GRPC.INVALID_ARGUMENT, `unsupported ABCI query path: ${request.path}`);
      }
      const r = await env.app.query({
        path: request.path,
        data: request.data,
        height: request.height,
        prove: request.prove,
      });
      const ops =
        r.proofOps === undefined ? undefined : ProofOps.from({ ops: r.proofOps.ops.map((o) => ProofOp.from(o)) });
      return { ...r, proofOps: ops };
    },
  };
}

/** What clients look for in GetNodeInfo: Hermes reads build_deps for a cometbft, a cosmos-sdk and an ibc-go it can speak to. */
export function versionInfo(name: string, version: string, commit: string): VersionInfo {
  const dep = (path: string, v: string) => ({ path, version: v, sum: "" });
  return {
    name,
    appName: `${name}d`,
    version,
    gitCommit: commit,
    buildTags: "",
    goVersion: "",
    buildDeps: [
      dep("github.com/cometbft/cometbft", "v0.38.25"),
      dep("github.com/cosmos/cosmos-sdk", "v0.53.8"),
      dep("github.com/cosmos/ibc-go/v10", "v10.7.0"),
    ],
    cosmosSdkVersion: "v0.53.8",
  };
}
