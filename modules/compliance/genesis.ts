import { GenesisState } from "../../src/gen/stateset/compliance/v1/genesis.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { anchorHash, NO_ANCHOR } from "./audit.js";
import { complianceErrors as errors } from "./errors.js";
import { defaultParams, validateParams } from "./params.js";
import { validatePolicy } from "./policy.js";

export function defaultGenesis(): GenesisState {
  return GenesisState.from({
    params: defaultParams(),
    nextCredentialId: 1n,
    nextListId: 1n,
    nextScreeningId: 1n,
    nextCaseId: 1n,
    nextTravelRuleId: 1n,
    nextBlockedFundsId: 1n,
    nextErasureId: 1n,
  });
}

/** @throws SdkError that names the field */
export function validateGenesis(app: AppFacts, genesis: GenesisState): void {
  validateParams(app, genesis.params);
  for (const [i, policy] of genesis.policies.entries()) {
    if (policy.version === 0n) throw errors.INVALID_POLICY(`policies[${i}].version must be at least 1`);
    validatePolicy(policy);
  }
  const ids = [
    ["credentials", genesis.nextCredentialId, genesis.credentials],
    ["screenings", genesis.nextScreeningId, genesis.screenings],
    ["cases", genesis.nextCaseId, genesis.cases],
    ["travel_rules", genesis.nextTravelRuleId, genesis.travelRules],
    ["blocked_funds", genesis.nextBlockedFundsId, genesis.blockedFunds],
    ["erasures", genesis.nextErasureId, genesis.erasures],
  ] as const;
  for (const [field, next, entries] of ids) {
    for (const [i, { id }] of entries.entries()) {
      if (id === 0n || id >= next)
        throw errors.INVALID(`${field}[${i}].id must be below the next id ${next}, found ${id}`);
    }
  }
  let previous: Uint8Array = NO_ANCHOR;
  for (const [i, anchor] of genesis.anchors.entries()) {
    const follows = anchor.sequence === BigInt(i + 1) && bytesEqual(anchor.previousHash, previous);
    if (!follows || !bytesEqual(anchor.hash, anchorHash(anchor))) {
      throw errors.BROKEN_CHAIN(`anchors[${i}] does not follow the one before`);
    }
    previous = anchor.hash;
  }
}
