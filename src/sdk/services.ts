/** Query services beside those of modules: simulation, node settings, the types that an Any may hold. */
import type { Registry } from "../codec/registry.js";
import type { GasInfo, SimulationResponse, Result as TxResult } from "../gen/cosmos/base/abci/v1beta1/abci.js";
import {
  type ConfigResponse,
  Service as NodeService,
  type StatusResponse,
} from "../gen/cosmos/base/node/v1beta1/query.js";
import {
  type ListImplementationsRequest,
  type ListImplementationsResponse,
  ReflectionService,
} from "../gen/cosmos/base/reflection/v1beta1/reflection.js";
import { type SimulateRequest, type SimulateResponse, Service as TxService } from "../gen/cosmos/tx/v1beta1/service.js";
import { Tx } from "../gen/cosmos/tx/v1beta1/tx.js";
import { timestampOf } from "../types/block-time.js";
import { type DecCoins, decCoinsToString } from "../types/dec-coin.js";
import type { Context } from "./context.js";
import { GrpcCode, GrpcError, invalidArgument } from "./errors.js";
import type { ErasedHandlers } from "./module.js";
import type { QueryService } from "./query-router.js";
import type { TxOutcome } from "./tx-runner.js";

export interface Simulation {
  readonly outcome: TxOutcome;
}

/** Gas and result of a simulated transaction, as /app/simulate answers them. */
export function simulationResponse(outcome: TxOutcome): SimulationResponse {
  return { gasInfo: gasInfo(outcome), result: txResult(outcome) };
}

function gasInfo({ gasWanted, gasUsed }: TxOutcome): GasInfo {
  return { gasWanted, gasUsed };
}

function txResult(outcome: TxOutcome): TxResult {
  return { data: outcome.data, log: "", events: [...outcome.events], msgResponses: [...outcome.responses] };
}

/** Simulate alone; what reads blocks is the node's business. */
export function txService(simulate: (tx: Uint8Array) => Simulation): QueryService {
  const handlers = {
    simulate(_ctx: Context, request: SimulateRequest): SimulateResponse {
      let { txBytes } = request;
      if (txBytes.length === 0 && request.tx !== undefined) txBytes = Tx.encode(request.tx);
      if (txBytes.length === 0) throw invalidArgument("empty txBytes is not allowed");
      const { outcome } = simulate(txBytes);
      if (outcome.error !== undefined) {
        const text = `${outcome.error.message} with gas used: '${outcome.gasUsed}'`;
        throw new GrpcError(GrpcCode.UNKNOWN, text);
      }
      return { gasInfo: gasInfo(outcome), result: txResult(outcome) };
    },
  };
  return { service: TxService, handlers: handlers as unknown as ErasedHandlers };
}

export interface NodeFacts {
  readonly minGasPrices: DecCoins;
  /** Versions kept, 0 for all of them; and how many blocks lie between two prunings. */
  readonly pruningKeepRecent: bigint;
  readonly pruningInterval: bigint;
  readonly earliestHeight: () => bigint;
}

export function nodeService(facts: NodeFacts): QueryService {
  const handlers = {
    config: (): ConfigResponse => ({
      minimumGasPrice: decCoinsToString(facts.minGasPrices),
      pruningKeepRecent: String(facts.pruningKeepRecent),
      pruningInterval: String(facts.pruningInterval),
      haltHeight: 0n,
    }),
    status: (ctx: Context): StatusResponse => ({
      earliestStoreHeight: facts.earliestHeight(),
      height: ctx.height,
      timestamp: timestampOf(ctx.timeNs),
      appHash: ctx.block.appHash,
      validatorHash: ctx.block.nextValidatorsHash,
    }),
  };
  return { service: NodeService, handlers: handlers as unknown as ErasedHandlers };
}

export function reflectionService(registry: Registry): QueryService {
  const handlers = {
    listAllInterfaces: () => ({ interfaceNames: [...registry.interfaces()] }),
    listImplementations: (_ctx: Context, request: ListImplementationsRequest): ListImplementationsResponse => {
      if (request.interfaceName === "") throw invalidArgument("invalid interface name");
      return { implementationMessageNames: [...registry.implementations(request.interfaceName)] };
    },
  };
  return { service: ReflectionService, handlers: handlers as unknown as ErasedHandlers };
}
