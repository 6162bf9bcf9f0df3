import type { Params } from "../../src/gen/stateset/crossborder/v1/state.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { nanosOf } from "../../src/types/block-time.js";
import { crossborderErrors as errors } from "./errors.js";

const DAY_SECONDS = 86_400n;
const ROLE_HOLDERS_MAX = 100;
/** Bounds of the counts: [name, lowest, highest]. */
const COUNTS = {
  maxLines: ["max_lines", 1, 1_000],
  maxRowsPerSet: ["max_rows_per_set", 1, 10_000],
  maxExpiriesPerBlock: ["max_expiries_per_block", 1, 10_000],
} as const;

export function defaultParams(): Params {
  return {
    publishers: [],
    customsAccount: "",
    customsOfficers: [],
    brokers: [],
    maxQuotePeriod: { seconds: 30n * DAY_SECONDS, nanos: 0 },
    maxLines: 100,
    maxRowsPerSet: 1_000,
    maxExpiriesPerBlock: 100,
  };
}

/** @throws SdkError that names the parameter, what was found and what is wanted */
export function validateParams(app: AppFacts, p: Params): void {
  const roles = { publishers: p.publishers, customs_officers: p.customsOfficers, brokers: p.brokers };
  for (const [field, addresses] of Object.entries(roles)) {
    if (addresses.length > ROLE_HOLDERS_MAX) {
      throw errors.INVALID_PARAMS(`${field} must be at most ${ROLE_HOLDERS_MAX}, found ${addresses.length}`);
    }
    for (const [i, address] of addresses.entries()) {
      const fault = app.addresses.fault(address);
      if (fault !== undefined) throw errors.INVALID_PARAMS(`${field}[${i}]: ${fault}`);
      if (addresses.indexOf(address) !== i) throw errors.INVALID_PARAMS(`${field}[${i}] is there twice`);
    }
  }
  const fault = p.customsAccount === "" ? undefined : app.addresses.fault(p.customsAccount);
  if (fault !== undefined) throw errors.INVALID_PARAMS(`customs_account: ${fault}`);
  if (nanosOf(p.maxQuotePeriod) <= 0n) throw errors.INVALID_PARAMS("max_quote_period must be positive");
  for (const [prop, [name, lowest, highest]] of Object.entries(COUNTS)) {
    const found = p[prop as keyof typeof COUNTS];
    if (found < lowest || found > highest) {
      throw errors.INVALID_PARAMS(`${name} must be from ${lowest} to ${highest}, found ${found}`);
    }
  }
}
