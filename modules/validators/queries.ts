import type { Query } from "../../src/gen/stateset/validators/v1/query.js";
import { invalidArgument } from "../../src/sdk/errors.js";
import type { AppFacts, QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import type { ValidatorsState } from "./state.js";

export function validatorsQueries(app: AppFacts, state: ValidatorsState): QueryHandlers<typeof Query> {
  return {
    params: (ctx) => ({ params: state.params.need(ctx) }),
    validatorSet(ctx, { pagination: request }) {
      const { items, pagination } = paginate(ctx, state.validators, request, (_, validator) => validator);
      return { validators: items, pagination };
    },
    pendingChanges(ctx, { pagination: request }) {
      const { items, pagination } = paginate(ctx, state.changes, request, (_, change) => change);
      return { changes: items, pagination };
    },
    misbehaviours(ctx, { pagination: request }) {
      const { items, pagination } = paginate(ctx, state.misbehaviours, request, (_, found) => found);
      return { misbehaviours: items, pagination };
    },
    misbehavioursByValidator(ctx, { address, pagination: request }) {
      const fault = app.consensusAddresses.fault(address);
      if (fault !== undefined) throw invalidArgument(`address: ${fault}`);
      const prefix = [address] as const;
      const { items, pagination } = paginate(ctx, state.misbehaviours, request, (_, found) => found, { prefix });
      return { misbehaviours: items, pagination };
    },
  };
}
