/** Policies: the rules as dated data. */
import { Policy } from "../../src/gen/stateset/compliance/v1/state.js";
import { nanosOf } from "../../src/types/block-time.js";
import { denomFault } from "../../src/types/coin.js";
import { intFromWire } from "../../src/types/int.js";
import { utf8Length } from "../../src/types/utf8.js";
import { complianceErrors as errors } from "./errors.js";

const ROWS_MAX = 1_000;
const SOURCE_BYTES_MAX = 32;
const ECCN = /^(EAR99|[0-9][A-E][0-9]{3}(\.[a-z0-9.]{1,16})?)$/;
const COUNTRY = /^[A-Z]{2}$/;

/** Before the first policy everything is allowed that nobody is blocked from. */
export function openPolicy(): Policy {
  return Policy.create();
}

export function isCountry(text: string): boolean {
  return COUNTRY.test(text);
}

export function isEccn(text: string): boolean {
  return ECCN.test(text);
}

export function isSource(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text) && utf8Length(text) <= SOURCE_BYTES_MAX;
}

function requireAmount(text: string, field: string): void {
  const parsed = intFromWire(text);
  if (!parsed.ok || (parsed.value ?? 0n) < 0n) throw errors.INVALID_POLICY(`${field} must be an integer from 0 on`);
}

function requireRows(rows: readonly unknown[], field: string): void {
  if (rows.length > ROWS_MAX)
    throw errors.INVALID_POLICY(`${field} must have at most ${ROWS_MAX} rows, found ${rows.length}`);
}

function requireUnique(keys: readonly string[], field: string): void {
  requireRows(keys, field);
  const seen = new Set<string>();
  for (const [i, key] of keys.entries()) {
    if (seen.has(key)) throw errors.INVALID_POLICY(`${field}[${i}] is there twice`);
    seen.add(key);
  }
}

/** @throws SdkError that names the field */
export function validatePolicy(policy: Policy): void {
  for (const [field, countries] of [
    ["blocked_countries", policy.blockedCountries],
    ["high_risk_countries", policy.highRiskCountries],
  ] as const) {
    requireUnique(countries, field);
    for (const [i, country] of countries.entries()) {
      if (!isCountry(country))
        throw errors.INVALID_POLICY(`${field}[${i}] must be two capital letters, found ${JSON.stringify(country)}`);
    }
  }
  requireUnique(
    policy.tierLimits.map((l) => `${l.tier}/${l.denom}`),
    "tier_limits",
  );
  for (const [i, limit] of policy.tierLimits.entries()) {
    requireDenom(limit.denom, `tier_limits[${i}].denom`);
    requireAmount(limit.perPayment, `tier_limits[${i}].per_payment`);
    requireAmount(limit.perDay, `tier_limits[${i}].per_day`);
    requireAmount(limit.perMonth, `tier_limits[${i}].per_month`);
  }
  requireUnique(
    policy.structuring.map((r) => r.denom),
    "structuring",
  );
  for (const [i, rule] of policy.structuring.entries()) {
    requireDenom(rule.denom, `structuring[${i}].denom`);
    requireAmount(rule.threshold, `structuring[${i}].threshold`);
  }
  requireUnique(
    policy.travelRule.map((r) => `${r.country}/${r.denom}`),
    "travel_rule",
  );
  for (const [i, row] of policy.travelRule.entries()) {
    if (row.country !== "" && !isCountry(row.country))
      throw errors.INVALID_POLICY(`travel_rule[${i}].country must be two capital letters`);
    requireDenom(row.denom, `travel_rule[${i}].denom`);
    requireAmount(row.threshold, `travel_rule[${i}].threshold`);
  }
  requireUnique(
    policy.exportControls.map((r) => `${r.eccn}/${r.destination}/${r.endUse}`),
    "export_controls",
  );
  for (const [i, row] of policy.exportControls.entries()) {
    if (!isEccn(row.eccn))
      throw errors.INVALID_POLICY(
        `export_controls[${i}].eccn must be EAR99 or like 5A002, found ${JSON.stringify(row.eccn)}`,
      );
    if (row.destination !== "" && !isCountry(row.destination)) {
      throw errors.INVALID_POLICY(`export_controls[${i}].destination must be two capital letters`);
    }
  }
  requireUnique(
    policy.retention.map((r) => r.country),
    "retention",
  );
  for (const [i, row] of policy.retention.entries()) {
    if (!isCountry(row.country)) throw errors.INVALID_POLICY(`retention[${i}].country must be two capital letters`);
    if (nanosOf(row.period) < 0n) throw errors.INVALID_POLICY(`retention[${i}].period must not be negative`);
  }
  requireUnique(policy.requiredSources, "required_sources");
  for (const [i, source] of policy.requiredSources.entries()) {
    if (!isSource(source)) throw errors.INVALID_POLICY(`required_sources[${i}] must be letters, digits, dots, dashes`);
  }
  if (nanosOf(policy.maxListLag) < 0n) throw errors.INVALID_POLICY("max_list_lag must not be negative");
}

function requireDenom(denom: string, field: string): void {
  const fault = denomFault(denom);
  if (fault !== undefined) throw errors.INVALID_POLICY(`${field}: ${fault}`);
}

/** The threshold of one country, its own row before the row of all others; undefined when there is none. */
function thresholdOf(policy: Policy, country: string, denom: string): bigint | undefined {
  const rows = policy.travelRule.filter((row) => row.denom === denom);
  const row = rows.find((r) => r.country !== "" && r.country === country) ?? rows.find((r) => r.country === "");
  return row === undefined ? undefined : BigInt(row.threshold);
}

/** Whether originator and beneficiary must be told of each other: from the lowest threshold of both on (C8). */
export function needsTravelRule(policy: Policy, countries: readonly string[], denom: string, amount: bigint): boolean {
  const thresholds = countries.flatMap((country) => thresholdOf(policy, country, denom) ?? []);
  return thresholds.some((threshold) => amount >= threshold);
}

/** Whether a line may go there without a licence. */
export function isExportFree(
  policy: Policy,
  line: { readonly eccn: string; readonly endUse: string; readonly licenceRef: string },
  destination: string,
): boolean {
  if (line.eccn === "" || line.licenceRef !== "") return true;
  return !policy.exportControls.some(
    (row) =>
      row.eccn === line.eccn &&
      (row.destination === "" || row.destination === destination) &&
      (row.endUse === "" || row.endUse === line.endUse),
  );
}
