import type { Service } from "../../gen/cosmos/base/node/v1beta1/query.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { ServiceHandlers } from "./backend.js";
import type { BlockSource } from "./tendermint-service.js";

/** What app.toml says of this node, for those who send transactions to it. */
export interface NodeServiceOptions {
  /** DecCoins, "0.025000000000000000ustate". */
  readonly minimumGasPrices: string;
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  readonly haltHeight: bigint;
}

/** cosmos.base.node.v1beta1.Service. */
export function nodeService(
  env: { readonly blocks: BlockSource },
  options: NodeServiceOptions,
): ServiceHandlers<typeof Service> {
  return {
    config: () => ({
      minimumGasPrice: options.minimumGasPrices,
      pruningKeepRecent: options.pruningKeepRecent,
      pruningInterval: options.pruningInterval,
      haltHeight: options.haltHeight,
    }),
    status(_request, context) {
      const height = context.height ?? env.blocks.height;
      const header = env.blocks.loadMeta(height)?.header;
      return {
        // The reference leaves it at 0 too.
        earliestStoreHeight: 0n,
        height,
        timestamp: header?.time,
        appHash: header?.appHash ?? EMPTY_BYTES,
        validatorHash: header?.nextValidatorsHash ?? EMPTY_BYTES,
      };
    },
  };
}
