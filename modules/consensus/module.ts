/** The consensus parameters, kept in state so that messages can change them.
 *  @spec cosmos-sdk x/consensus/keeper/keeper.go */
import { Query } from "../../src/gen/cosmos/consensus/v1/query.js";
import { Msg, type MsgUpdateParams } from "../../src/gen/cosmos/consensus/v1/tx.js";
import { ConsensusParams } from "../../src/gen/tendermint/types/params.js";
import { protoValue, rememberDecoded } from "../../src/sdk/collections/value-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { GrpcCode, GrpcError, govErrors, plainError } from "../../src/sdk/errors.js";
import { defineModule } from "../../src/sdk/module.js";
import { enableHeightFault, paramsFault } from "./params.js";

/** The message as parameters; what is always part of an update is there. */
function wantedParams(msg: MsgUpdateParams, current: ConsensusParams): ConsensusParams {
  return {
    block: msg.block,
    evidence: msg.evidence,
    validator: msg.validator,
    // Kept elsewhere by the reference, hence reset by every update.
    version: { app: 0n },
    abci: { voteExtensionsEnableHeight: (msg.abci ?? current.abci)?.voteExtensionsEnableHeight ?? 0n },
  };
}

export const consensus = defineModule()({
  name: "consensus",
  consensusVersion: 1,
  proto: { Msg, Query },
  state: (s) => ({ params: s.item("Consensus", rememberDecoded(protoValue(ConsensusParams))) }),
  keeper: ({ state }) => ({
    /** Empty before genesis was read. */
    params: (ctx: Context): ConsensusParams => state.params.get(ctx) ?? NO_PARAMS,
    setParams: (ctx: Context, params: ConsensusParams): void => state.params.set(ctx, params),
  }),
  msgs: ({ app, state }) => ({
    updateParams(ctx, msg) {
      if (msg.authority !== app.authority) {
        throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${msg.authority}`);
      }
      if (msg.block === undefined || msg.evidence === undefined || msg.validator === undefined) {
        throw plainError("all parameters must be present");
      }
      const current = state.params.need(ctx);
      const next = wantedParams(msg, current);
      const fault = paramsFault(next);
      if (fault !== undefined) throw plainError(fault);
      if (msg.abci !== undefined) {
        const enabled = current.abci?.voteExtensionsEnableHeight ?? 0n;
        const wrong = enableHeightFault(enabled, msg.abci.voteExtensionsEnableHeight, ctx.height);
        if (wrong !== undefined) throw plainError(wrong);
      }
      state.params.set(ctx, next);
      ctx.events.emit("update_consensus_params", ["authority", msg.authority], ["parameters", describe(next)]);
      return {};
    },
  }),
  queries: ({ state }) => ({
    params(ctx) {
      const params = state.params.get(ctx);
      if (params === undefined) throw new GrpcError(GrpcCode.INTERNAL, "collections: not found: consensus params");
      return { params };
    },
  }),
});

const NO_PARAMS: ConsensusParams = ConsensusParams.create();

/** For people: events are not hashed. */
function describe(params: ConsensusParams): string {
  const { block, evidence, validator, abci } = params;
  return (
    `block: {max_bytes: ${block?.maxBytes}, max_gas: ${block?.maxGas}} ` +
    `evidence: {max_age_num_blocks: ${evidence?.maxAgeNumBlocks}, max_bytes: ${evidence?.maxBytes}} ` +
    `validator: {pub_key_types: ${validator?.pubKeyTypes.join(",")}} ` +
    `abci: {vote_extensions_enable_height: ${abci?.voteExtensionsEnableHeight}}`
  );
}
