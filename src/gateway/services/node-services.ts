import { Service as NodeService } from "../../gen/cosmos/base/node/v1beta1/query.js";
import { Service as TendermintService } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import { Service as TxService } from "../../gen/cosmos/tx/v1beta1/service.js";
import type { NodeEnvironment } from "../environment.js";
import type { GrpcBackend } from "./backend.js";
import type { DecodeTx } from "./decode-tx.js";
import { LocalServices } from "./local-services.js";
import { type NodeServiceOptions, nodeService } from "./node-service.js";
import { type TendermintServiceOptions, tendermintService } from "./tendermint-service.js";
import { txService } from "./tx-service.js";

export interface NodeServicesOptions extends TendermintServiceOptions {
  readonly decodeTx: DecodeTx;
  readonly node: NodeServiceOptions;
}

/** Everything that gRPC and REST clients may ask: the application's queries, and the tx, tendermint and node services. */
export function nodeServices(
  env: NodeEnvironment,
  application: GrpcBackend,
  options: NodeServicesOptions,
): LocalServices {
  return new LocalServices(application, () => env.blocks.height)
    .add(TxService, txService(env, application, options.decodeTx))
    .add(TendermintService, tendermintService(env, options))
    .add(NodeService, nodeService(env, options.node));
}
