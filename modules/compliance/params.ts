import type { Params } from "../../src/gen/stateset/compliance/v1/state.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { nanosOf } from "../../src/types/block-time.js";
import { complianceErrors as errors } from "./errors.js";

const ROLE_HOLDERS_MAX = 100;
const TIMEOUTS_PER_BLOCK_MAX = 10_000;
const DAY_SECONDS = 86_400n;

export function defaultParams(): Params {
  return {
    issuers: [],
    publishers: [],
    attestors: [],
    officers: [],
    auditors: [],
    licensors: [],
    holdTimeout: { seconds: 7n * DAY_SECONDS, nanos: 0 },
    travelRuleTimeout: { seconds: 7n * DAY_SECONDS, nanos: 0 },
    maxTimeoutsPerBlock: 100,
  };
}

/** @throws SdkError that names the parameter, what was found and what is wanted */
export function validateParams(app: AppFacts, p: Params): void {
  const { issuers, publishers, attestors, officers, auditors, licensors } = p;
  for (const [role, holders] of Object.entries({ issuers, publishers, attestors, officers, auditors, licensors })) {
    if (holders.length > ROLE_HOLDERS_MAX) {
      throw errors.INVALID_PARAMS(`${role} must be at most ${ROLE_HOLDERS_MAX}, found ${holders.length}`);
    }
    for (const [i, holder] of holders.entries()) {
      const fault = app.addresses.fault(holder);
      if (fault !== undefined) throw errors.INVALID_PARAMS(`${role}[${i}]: ${fault}`);
      if (holders.indexOf(holder) !== i) throw errors.INVALID_PARAMS(`${role}[${i}] is there twice`);
    }
  }
  if (nanosOf(p.holdTimeout) <= 0n) throw errors.INVALID_PARAMS("hold_timeout must be positive");
  if (nanosOf(p.travelRuleTimeout) <= 0n) throw errors.INVALID_PARAMS("travel_rule_timeout must be positive");
  if (p.maxTimeoutsPerBlock < 1 || p.maxTimeoutsPerBlock > TIMEOUTS_PER_BLOCK_MAX) {
    throw errors.INVALID_PARAMS(
      `max_timeouts_per_block must be from 1 to ${TIMEOUTS_PER_BLOCK_MAX}, found ${p.maxTimeoutsPerBlock}`,
    );
  }
}
