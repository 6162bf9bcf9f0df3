import { evidenceFault, evidenceHash } from "../../../chain/evidence.js";
import { DUPLICATE_VOTE_NAME, LIGHT_CLIENT_ATTACK_NAME } from "../../../chain/json/evidence.js";
import { consensusParamsToJson } from "../../../chain/json/params.js";
import { evidenceFromJson } from "../../../chain/json/readers.js";
import { validatorToJson } from "../../../chain/json/validator.js";
import { toBase64 } from "../../../types/base64.js";
import { InvalidParams, RpcFailure } from "../protocol.js";
import { heightOrLatest, perPageOf, type Routes, route, skipOf, uncommittedHeight } from "../route.js";

export const consensusRoutes: Routes = {
  validators: route({
    params: { height: "optional int64", page: "optional int", per_page: "optional int" },
    cacheableWith: ["height"],
    call: (env, p) => {
      const height = heightOrLatest(env, uncommittedHeight(env), p.height);
      const all = env.states.loadValidators(height)?.validators;
      if (all === undefined) throw new RpcFailure(`could not find validator set for height #${height}`);
      const perPage = perPageOf(p.per_page);
      const skip = skipOf(p.page, perPage, all.length);
      const validators = all.slice(skip, skip + perPage);
      return {
        block_height: String(height),
        validators: validators.map(validatorToJson),
        count: String(validators.length),
        total: String(all.length),
      };
    },
  }),
  consensus_params: route({
    params: { height: "optional int64" },
    cacheableWith: ["height"],
    call: (env, p) => {
      const height = heightOrLatest(env, uncommittedHeight(env), p.height);
      const params = env.states.loadConsensusParams(height);
      if (params === undefined) throw new RpcFailure(`could not find consensus params for height #${height}`);
      return { block_height: String(height), consensus_params: consensusParamsToJson(params) };
    },
  }),
  dump_consensus_state: route({
    params: {},
    call: (env) => ({ round_state: env.consensus.roundStateJson(), peers: env.consensus.peerStatesJson() }),
  }),
  consensus_state: route({ params: {}, call: (env) => ({ round_state: env.consensus.roundStateSimpleJson() }) }),
  broadcast_evidence: route({
    params: { evidence: "json" },
    call: async (env, p) => {
      if (p.evidence === undefined) throw new RpcFailure("no evidence was provided");
      const { type } = Object(JSON.parse(p.evidence.raw)) as { readonly type?: unknown };
      if (type !== DUPLICATE_VOTE_NAME && type !== LIGHT_CLIENT_ATTACK_NAME) {
        throw new InvalidParams(`unknown type ${JSON.stringify(type ?? "")}`);
      }
      const evidence = evidenceFromJson(JSON.parse(p.evidence.raw));
      if (!evidence.ok) throw new InvalidParams(evidence.error);
      const fault = evidenceFault(evidence.value);
      if (fault !== undefined) throw new RpcFailure(`evidence.ValidateBasic failed: ${fault}`);
      try {
        await env.addEvidence(evidence.value);
      } catch (e) {
        throw new RpcFailure(`failed to add evidence: ${e instanceof Error ? e.message : String(e)}`);
      }
      return { hash: toBase64(evidenceHash(evidence.value)) };
    },
  }),
};
