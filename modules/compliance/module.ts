/** Who may pay whom: credentials, screenings against published lists, dated policies, cases that officers decide, the
 *  travel rule, segregated funds, anchored audits. Names stay off chain. */
import { GenesisState } from "../../src/gen/stateset/compliance/v1/genesis.js";
import { Query } from "../../src/gen/stateset/compliance/v1/query.js";
import { Msg } from "../../src/gen/stateset/compliance/v1/tx.js";
import { defineModule } from "../../src/sdk/module.js";
import { defaultGenesis, validateGenesis } from "./genesis.js";
import { anchorFault, blockedFundsFault, velocityFault } from "./invariants.js";
import { BLOCKED_ACCOUNT, ComplianceKeeper } from "./keeper.js";
import { complianceChecks, complianceMsgs } from "./msgs.js";
import type { ComplianceNeeds } from "./ports.js";
import { complianceQueries } from "./queries.js";
import { complianceState } from "./state.js";

export const compliance = defineModule<ComplianceNeeds>()({
  name: "compliance",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  accounts: [{ name: BLOCKED_ACCOUNT }],
  state: complianceState,
  keeper: ({ app, state, bank }) => new ComplianceKeeper(app, state, bank),
  msgs: ({ app, state, keeper, bank, clientKeys }) => complianceMsgs(app, state, keeper, { bank, clientKeys }),
  checks: ({ app }) => complianceChecks(app),
  queries: ({ state, keeper }) => complianceQueries(state, keeper),
  genesis: ({ app }) => ({ default: defaultGenesis, validate: (genesis) => validateGenesis(app, genesis) }),
  endBlock: ({ keeper }, ctx) => keeper.timeOutDue(ctx),
  invariants: {
    blockedFundsAreThere: ({ state, bank }, ctx) => blockedFundsFault(state, bank, ctx),
    anchorsAreAChain: ({ state }, ctx) => anchorFault(state, ctx),
    sumsAreThoseOfTheirEntries: ({ state }, ctx) => velocityFault(state, ctx),
  },
});
