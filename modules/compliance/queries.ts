import type { Query } from "../../src/gen/stateset/compliance/v1/query.js";
import { notFound } from "../../src/sdk/errors.js";
import type { QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import { nanosOf } from "../../src/types/block-time.js";
import { credentialOf, isFresh, newestList, newestScreening, policyAt } from "./assess.js";
import type { ComplianceKeeper } from "./keeper.js";
import type { ComplianceState } from "./state.js";
import { sums } from "./velocity.js";

export function complianceQueries(state: ComplianceState, keeper: ComplianceKeeper): QueryHandlers<typeof Query> {
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw notFound(`${what} not found`);
    return value;
  };
  return {
    status(ctx, { address }) {
      const screening = newestScreening(ctx, state, address);
      const policy = policyAt(ctx, state, ctx.timeNs);
      return {
        blocked: state.blockedParties.has(ctx, address),
        credential: credentialOf(ctx, state, address),
        screeningId: screening?.id ?? 0n,
        screeningFresh: screening !== undefined && isFresh(ctx, state, policy, screening),
      };
    },
    listSnapshot(ctx, { source, version }) {
      const list = version === 0n ? newestList(ctx, state, source) : state.lists.get(ctx, [source, version]);
      return { list: found(list, `list ${source} version ${version}`) };
    },
    credential: (ctx, { id }) => ({ credential: found(state.credentials.get(ctx, id), `credential ${id}`) }),
    screeningProof(ctx, { id }) {
      const screening = found(state.screenings.get(ctx, id), `screening ${id}`);
      const { proof } = screening;
      const list = proof === undefined ? undefined : state.lists.get(ctx, [proof.source, proof.version]);
      return { screening, merkleRoot: list?.merkleRoot ?? new Uint8Array(0) };
    },
    travelRule: (ctx, { id }) => ({ record: found(state.travelRules.get(ctx, id), `travel rule record ${id}`) }),
    travelRuleByPayment(ctx, { paymentId }) {
      const id = state.travelRules.indexes.byPayment.keyOf(ctx, paymentId);
      const record = id === undefined ? undefined : state.travelRules.get(ctx, id);
      return { record: found(record, `travel rule record of payment ${paymentId}`) };
    },
    policy: (ctx, { at }) => ({ policy: policyAt(ctx, state, at === undefined ? ctx.timeNs : nanosOf(at)) }),
    case: (ctx, { id }) => ({ case: found(state.cases.get(ctx, id), `case ${id}`) }),
    openCases(ctx, { pagination }) {
      const page = paginate(ctx, state.cases.indexes.byTimeout.map, pagination, ([, id]) => state.cases.need(ctx, id));
      return { cases: page.items, pagination: page.pagination };
    },
    blockedFunds: (ctx, { id }) => ({ funds: found(state.blockedFunds.get(ctx, id), `blocked funds ${id}`) }),
    auditAnchor(ctx, { sequence }) {
      if (sequence !== 0n) return { anchor: found(state.anchors.get(ctx, sequence), `audit anchor ${sequence}`) };
      for (const anchor of state.anchors.values(ctx, { reverse: true })) return { anchor };
      throw notFound("there is no audit anchor yet");
    },
    velocity(ctx, { payer, denom }) {
      const { daySum, dayCount, monthSum } = sums(ctx, state, payer, denom);
      return { daySum: String(daySum), dayCount, monthSum: String(monthSum) };
    },
    params: (ctx) => ({ params: keeper.params(ctx) }),
  };
}
