import {
  AuditAnchor,
  BlockedFunds,
  BlockedParty,
  Case,
  CaseStatus,
  Credential,
  Erasure,
  ListSnapshot,
  Params,
  Policy,
  Screening,
  TravelRuleRecord,
  TravelRuleStatus,
  VelocityBucket,
  VelocityEntry,
} from "../../src/gen/stateset/compliance/v1/state.js";
import { pairKey, stringKey, timeKey, tripleKey, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { nanosOf } from "../../src/types/block-time.js";

export function complianceState(s: SchemaBuilder) {
  return {
    params: s.item(0, Params),
    nextCredentialId: s.sequence(1, 1n),
    credentials: s.indexedMap(
      2,
      uint64Key,
      Credential,
      (ix) => ({ bySubject: ix.multi(3, stringKey, (c) => c.subject) }),
      { keyOf: (c) => c.id },
    ),
    nextListId: s.sequence(4, 1n),
    /** [source, version] */
    lists: s.map(5, pairKey(stringKey, uint64Key), ListSnapshot, { keyOf: (l) => [l.source, l.version] as const }),
    nextScreeningId: s.sequence(6, 1n),
    screenings: s.indexedMap(
      7,
      uint64Key,
      Screening,
      (ix) => ({ bySubject: ix.multi(8, stringKey, (r) => r.subject) }),
      { keyOf: (r) => r.id },
    ),
    blockedParties: s.map(9, stringKey, BlockedParty, { keyOf: (b) => b.address }),
    policies: s.indexedMap(
      10,
      uint64Key,
      Policy,
      (ix) => ({ byStart: ix.multi(11, timeKey, (p) => nanosOf(p.effectiveFrom)) }),
      { keyOf: (p) => p.version },
    ),
    /** [payer, denom] */
    buckets: s.map(12, pairKey(stringKey, stringKey), VelocityBucket, { keyOf: (b) => [b.payer, b.denom] as const }),
    /** [payer, denom, sequence] */
    velocity: s.map(13, tripleKey(stringKey, stringKey, uint64Key), VelocityEntry, {
      keyOf: (e) => [e.payer, e.denom, e.sequence] as const,
    }),
    nextCaseId: s.sequence(14, 1n),
    cases: s.indexedMap(
      15,
      uint64Key,
      Case,
      (ix) => ({
        /** Open cases: the queue that the end of a block works off. */
        byTimeout: ix.multi(16, timeKey, (c) =>
          c.status === CaseStatus.CASE_STATUS_OPEN ? nanosOf(c.timesOutAt) : undefined,
        ),
      }),
      { keyOf: (c) => c.id },
    ),
    nextTravelRuleId: s.sequence(17, 1n),
    travelRules: s.indexedMap(
      18,
      uint64Key,
      TravelRuleRecord,
      (ix) => ({
        byPayment: ix.unique(19, uint64Key, (r) => r.paymentId),
        byTimeout: ix.multi(20, timeKey, (r) => (isWaiting(r) ? nanosOf(r.expiresAt) : undefined)),
      }),
      { keyOf: (r) => r.id },
    ),
    anchors: s.map(21, uint64Key, AuditAnchor, { keyOf: (a) => a.sequence }),
    nextBlockedFundsId: s.sequence(22, 1n),
    blockedFunds: s.map(23, uint64Key, BlockedFunds, { keyOf: (b) => b.id }),
    nextErasureId: s.sequence(24, 1n),
    erasures: s.map(25, uint64Key, Erasure, { keyOf: (e) => e.id }),
  };
}

/** Neither accepted nor rejected yet. */
export function isWaiting({ status }: TravelRuleRecord): boolean {
  return status === TravelRuleStatus.TRAVEL_RULE_STATUS_PENDING || status === TravelRuleStatus.TRAVEL_RULE_STATUS_SENT;
}

export type ComplianceState = ReturnType<typeof complianceState>;
