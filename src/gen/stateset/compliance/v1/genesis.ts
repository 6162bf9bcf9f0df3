// Generated from proto/stateset/compliance/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_compliance_v1_state from "../../../stateset/compliance/v1/state.js";

/** The module's whole state. */
export interface GenesisState {
  params: stateset_compliance_v1_state.Params;
  nextCredentialId: bigint;
  credentials: stateset_compliance_v1_state.Credential[];
  nextListId: bigint;
  lists: stateset_compliance_v1_state.ListSnapshot[];
  nextScreeningId: bigint;
  screenings: stateset_compliance_v1_state.Screening[];
  blockedParties: stateset_compliance_v1_state.BlockedParty[];
  policies: stateset_compliance_v1_state.Policy[];
  buckets: stateset_compliance_v1_state.VelocityBucket[];
  velocity: stateset_compliance_v1_state.VelocityEntry[];
  nextCaseId: bigint;
  cases: stateset_compliance_v1_state.Case[];
  nextTravelRuleId: bigint;
  travelRules: stateset_compliance_v1_state.TravelRuleRecord[];
  anchors: stateset_compliance_v1_state.AuditAnchor[];
  nextBlockedFundsId: bigint;
  blockedFunds: stateset_compliance_v1_state.BlockedFunds[];
  nextErasureId: bigint;
  erasures: stateset_compliance_v1_state.Erasure[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.compliance.v1.GenesisState",
  doc: "The module's whole state.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_compliance_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "next_credential_id", prop: "nextCredentialId", kind: "uint64" },
    { no: 3, name: "credentials", prop: "credentials", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Credential, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "next_list_id", prop: "nextListId", kind: "uint64" },
    { no: 5, name: "lists", prop: "lists", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.ListSnapshot, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "next_screening_id", prop: "nextScreeningId", kind: "uint64" },
    { no: 7, name: "screenings", prop: "screenings", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Screening, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "blocked_parties", prop: "blockedParties", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.BlockedParty, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "policies", prop: "policies", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Policy, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 10, name: "buckets", prop: "buckets", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.VelocityBucket, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 11, name: "velocity", prop: "velocity", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.VelocityEntry, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 12, name: "next_case_id", prop: "nextCaseId", kind: "uint64" },
    { no: 13, name: "cases", prop: "cases", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Case, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 14, name: "next_travel_rule_id", prop: "nextTravelRuleId", kind: "uint64" },
    { no: 15, name: "travel_rules", prop: "travelRules", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.TravelRuleRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 16, name: "anchors", prop: "anchors", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.AuditAnchor, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 17, name: "next_blocked_funds_id", prop: "nextBlockedFundsId", kind: "uint64" },
    { no: 18, name: "blocked_funds", prop: "blockedFunds", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.BlockedFunds, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 19, name: "next_erasure_id", prop: "nextErasureId", kind: "uint64" },
    { no: 20, name: "erasures", prop: "erasures", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Erasure, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_compliance_v1_state.Params.create(), nextCredentialId: 0n, credentials: [], nextListId: 0n, lists: [], nextScreeningId: 0n, screenings: [], blockedParties: [], policies: [], buckets: [], velocity: [], nextCaseId: 0n, cases: [], nextTravelRuleId: 0n, travelRules: [], anchors: [], nextBlockedFundsId: 0n, blockedFunds: [], nextErasureId: 0n, erasures: [] }),
  write(m, w) {
    for (let i = m.erasures.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Erasure.write(m.erasures[i]!, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    if (m.nextErasureId !== 0n) {
      w.varint64(m.nextErasureId);
      w.varint(152);
    }
    for (let i = m.blockedFunds.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.BlockedFunds.write(m.blockedFunds[i]!, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    if (m.nextBlockedFundsId !== 0n) {
      w.varint64(m.nextBlockedFundsId);
      w.varint(136);
    }
    for (let i = m.anchors.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.AuditAnchor.write(m.anchors[i]!, w);
      w.lengthFrom(end);
      w.varint(130);
    }
    for (let i = m.travelRules.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.TravelRuleRecord.write(m.travelRules[i]!, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.nextTravelRuleId !== 0n) {
      w.varint64(m.nextTravelRuleId);
      w.varint(112);
    }
    for (let i = m.cases.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Case.write(m.cases[i]!, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.nextCaseId !== 0n) {
      w.varint64(m.nextCaseId);
      w.varint(96);
    }
    for (let i = m.velocity.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.VelocityEntry.write(m.velocity[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    for (let i = m.buckets.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.VelocityBucket.write(m.buckets[i]!, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    for (let i = m.policies.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Policy.write(m.policies[i]!, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    for (let i = m.blockedParties.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.BlockedParty.write(m.blockedParties[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.screenings.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Screening.write(m.screenings[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.nextScreeningId !== 0n) {
      w.varint64(m.nextScreeningId);
      w.varint(48);
    }
    for (let i = m.lists.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.ListSnapshot.write(m.lists[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.nextListId !== 0n) {
      w.varint64(m.nextListId);
      w.varint(32);
    }
    for (let i = m.credentials.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Credential.write(m.credentials[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.nextCredentialId !== 0n) {
      w.varint64(m.nextCredentialId);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_compliance_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Params.read(r, r.end(), m.params);
        break;
      case 16:
        m.nextCredentialId = r.uint64();
        break;
      case 26:
        m.credentials.push(stateset_compliance_v1_state.Credential.read(r, r.end(), stateset_compliance_v1_state.Credential.create()));
        break;
      case 32:
        m.nextListId = r.uint64();
        break;
      case 42:
        m.lists.push(stateset_compliance_v1_state.ListSnapshot.read(r, r.end(), stateset_compliance_v1_state.ListSnapshot.create()));
        break;
      case 48:
        m.nextScreeningId = r.uint64();
        break;
      case 58:
        m.screenings.push(stateset_compliance_v1_state.Screening.read(r, r.end(), stateset_compliance_v1_state.Screening.create()));
        break;
      case 66:
        m.blockedParties.push(stateset_compliance_v1_state.BlockedParty.read(r, r.end(), stateset_compliance_v1_state.BlockedParty.create()));
        break;
      case 74:
        m.policies.push(stateset_compliance_v1_state.Policy.read(r, r.end(), stateset_compliance_v1_state.Policy.create()));
        break;
      case 82:
        m.buckets.push(stateset_compliance_v1_state.VelocityBucket.read(r, r.end(), stateset_compliance_v1_state.VelocityBucket.create()));
        break;
      case 90:
        m.velocity.push(stateset_compliance_v1_state.VelocityEntry.read(r, r.end(), stateset_compliance_v1_state.VelocityEntry.create()));
        break;
      case 96:
        m.nextCaseId = r.uint64();
        break;
      case 106:
        m.cases.push(stateset_compliance_v1_state.Case.read(r, r.end(), stateset_compliance_v1_state.Case.create()));
        break;
      case 112:
        m.nextTravelRuleId = r.uint64();
        break;
      case 122:
        m.travelRules.push(stateset_compliance_v1_state.TravelRuleRecord.read(r, r.end(), stateset_compliance_v1_state.TravelRuleRecord.create()));
        break;
      case 130:
        m.anchors.push(stateset_compliance_v1_state.AuditAnchor.read(r, r.end(), stateset_compliance_v1_state.AuditAnchor.create()));
        break;
      case 136:
        m.nextBlockedFundsId = r.uint64();
        break;
      case 146:
        m.blockedFunds.push(stateset_compliance_v1_state.BlockedFunds.read(r, r.end(), stateset_compliance_v1_state.BlockedFunds.create()));
        break;
      case 152:
        m.nextErasureId = r.uint64();
        break;
      case 162:
        m.erasures.push(stateset_compliance_v1_state.Erasure.read(r, r.end(), stateset_compliance_v1_state.Erasure.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/compliance/v1/genesis.proto",
  package: "stateset.compliance.v1",
  messages: [GenesisState],
  services: [],
};
