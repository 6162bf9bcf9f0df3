// Generated from proto/cosmos/staking/v1beta1/staking.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { decText, intText } from "../../../../protobuf/numbers.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as tendermint_abci_types from "../../../tendermint/abci/types.js";
import * as tendermint_types_types from "../../../tendermint/types/types.js";

export type BondStatus = number;
export const BondStatus = {
  BOND_STATUS_UNSPECIFIED: 0,
  BOND_STATUS_UNBONDED: 1,
  BOND_STATUS_UNBONDING: 2,
  BOND_STATUS_BONDED: 3,
} as const;
export const BondStatus$: EnumInfo = { typeName: "cosmos.staking.v1beta1.BondStatus", values: BondStatus };

export type Infraction = number;
export const Infraction = {
  INFRACTION_UNSPECIFIED: 0,
  INFRACTION_DOUBLE_SIGN: 1,
  INFRACTION_DOWNTIME: 2,
} as const;
export const Infraction$: EnumInfo = { typeName: "cosmos.staking.v1beta1.Infraction", values: Infraction };

export interface HistoricalInfo {
  header: tendermint_types_types.Header;
  valset: Validator[];
}

export const HistoricalInfo: MessageType<HistoricalInfo> = messageType<HistoricalInfo>({
  name: "cosmos.staking.v1beta1.HistoricalInfo",
  fields: [
    { no: 1, name: "header", prop: "header", kind: "message", message: () => tendermint_types_types.Header, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "valset", prop: "valset", kind: "message", repeated: true, message: () => Validator, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ header: tendermint_types_types.Header.create(), valset: [] }),
  write(m, w) {
    for (let i = m.valset.length - 1; i >= 0; i--) {
      const end = w.written;
      Validator.write(m.valset[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_types_types.Header.write(m.header, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Header.read(r, r.end(), m.header);
        break;
      case 18:
        m.valset.push(Validator.read(r, r.end(), Validator.create()));
        break;
      default:
        skipField(HistoricalInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(HistoricalInfo);
    return m;
  },
});

export interface CommissionRates {
  rate: string;
  maxRate: string;
  maxChangeRate: string;
}

export const CommissionRates: MessageType<CommissionRates> = messageType<CommissionRates>({
  name: "cosmos.staking.v1beta1.CommissionRates",
  fields: [
    { no: 1, name: "rate", prop: "rate", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 2, name: "max_rate", prop: "maxRate", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 3, name: "max_change_rate", prop: "maxChangeRate", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
  ],
  create: () => ({ rate: "", maxRate: "", maxChangeRate: "" }),
  write(m, w) {
    {
      w.string(m.maxChangeRate === "" ? "0" : m.maxChangeRate);
      w.varint(26);
    }
    {
      w.string(m.maxRate === "" ? "0" : m.maxRate);
      w.varint(18);
    }
    {
      w.string(m.rate === "" ? "0" : m.rate);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rate = decText(r.string(), m.rate);
        break;
      case 18:
        m.maxRate = decText(r.string(), m.maxRate);
        break;
      case 26:
        m.maxChangeRate = decText(r.string(), m.maxChangeRate);
        break;
      default:
        skipField(CommissionRates, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommissionRates);
    return m;
  },
});

export interface Commission {
  commissionRates: CommissionRates;
  updateTime: google_protobuf_timestamp.Timestamp;
}

export const Commission: MessageType<Commission> = messageType<Commission>({
  name: "cosmos.staking.v1beta1.Commission",
  fields: [
    { no: 1, name: "commission_rates", prop: "commissionRates", kind: "message", message: () => CommissionRates, nullable: false, options: {"gogoproto.embed":true,"amino.dont_omitempty":true} },
    { no: 2, name: "update_time", prop: "updateTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
  ],
  create: () => ({ commissionRates: CommissionRates.create(), updateTime: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updateTime, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      CommissionRates.write(m.commissionRates, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        CommissionRates.read(r, r.end(), m.commissionRates);
        break;
      case 18:
        m.updateTime = readStdTime(r);
        break;
      default:
        skipField(Commission, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Commission);
    return m;
  },
});

export interface Description {
  moniker: string;
  identity: string;
  website: string;
  securityContact: string;
  details: string;
}

export const Description: MessageType<Description> = messageType<Description>({
  name: "cosmos.staking.v1beta1.Description",
  fields: [
    { no: 1, name: "moniker", prop: "moniker", kind: "string" },
    { no: 2, name: "identity", prop: "identity", kind: "string" },
    { no: 3, name: "website", prop: "website", kind: "string" },
    { no: 4, name: "security_contact", prop: "securityContact", kind: "string" },
    { no: 5, name: "details", prop: "details", kind: "string" },
  ],
  create: () => ({ moniker: "", identity: "", website: "", securityContact: "", details: "" }),
  write(m, w) {
    if (m.details !== "") {
      w.string(m.details);
      w.varint(42);
    }
    if (m.securityContact !== "") {
      w.string(m.securityContact);
      w.varint(34);
    }
    if (m.website !== "") {
      w.string(m.website);
      w.varint(26);
    }
    if (m.identity !== "") {
      w.string(m.identity);
      w.varint(18);
    }
    if (m.moniker !== "") {
      w.string(m.moniker);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.moniker = r.string();
        break;
      case 18:
        m.identity = r.string();
        break;
      case 26:
        m.website = r.string();
        break;
      case 34:
        m.securityContact = r.string();
        break;
      case 42:
        m.details = r.string();
        break;
      default:
        skipField(Description, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Description);
    return m;
  },
});

export interface Validator {
  operatorAddress: string;
  consensusPubkey: google_protobuf_any.Any | undefined;
  jailed: boolean;
  status: number;
  tokens: string;
  delegatorShares: string;
  description: Description;
  unbondingHeight: bigint;
  unbondingTime: google_protobuf_timestamp.Timestamp;
  commission: Commission;
  minSelfDelegation: string;
  unbondingOnHoldRefCount: bigint;
  unbondingIds: bigint[];
}

export const Validator: MessageType<Validator> = messageType<Validator>({
  name: "cosmos.staking.v1beta1.Validator",
  fields: [
    { no: 1, name: "operator_address", prop: "operatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "consensus_pubkey", prop: "consensusPubkey", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.crypto.PubKey"} },
    { no: 3, name: "jailed", prop: "jailed", kind: "bool" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: BondStatus$ },
    { no: 5, name: "tokens", prop: "tokens", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 6, name: "delegator_shares", prop: "delegatorShares", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 7, name: "description", prop: "description", kind: "message", message: () => Description, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "unbonding_height", prop: "unbondingHeight", kind: "int64" },
    { no: 9, name: "unbonding_time", prop: "unbondingTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 10, name: "commission", prop: "commission", kind: "message", message: () => Commission, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 11, name: "min_self_delegation", prop: "minSelfDelegation", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 12, name: "unbonding_on_hold_ref_count", prop: "unbondingOnHoldRefCount", kind: "int64" },
    { no: 13, name: "unbonding_ids", prop: "unbondingIds", kind: "uint64", repeated: true },
  ],
  create: () => ({ operatorAddress: "", consensusPubkey: undefined, jailed: false, status: 0, tokens: "", delegatorShares: "", description: Description.create(), unbondingHeight: 0n, unbondingTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, commission: Commission.create(), minSelfDelegation: "", unbondingOnHoldRefCount: 0n, unbondingIds: [] }),
  write(m, w) {
    if (m.unbondingIds.length > 0) {
      const end = w.written;
      for (let i = m.unbondingIds.length - 1; i >= 0; i--) w.varint64(m.unbondingIds[i]!);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.varint64(m.unbondingOnHoldRefCount);
      w.varint(96);
    }
    {
      w.string(m.minSelfDelegation === "" ? "0" : m.minSelfDelegation);
      w.varint(90);
    }
    {
      const end = w.written;
      Commission.write(m.commission, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.unbondingTime, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.unbondingHeight !== 0n) {
      w.varint64(m.unbondingHeight);
      w.varint(64);
    }
    {
      const end = w.written;
      Description.write(m.description, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      w.string(m.delegatorShares === "" ? "0" : m.delegatorShares);
      w.varint(50);
    }
    {
      w.string(m.tokens === "" ? "0" : m.tokens);
      w.varint(42);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.jailed) {
      w.bool(m.jailed);
      w.varint(24);
    }
    if (m.consensusPubkey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.consensusPubkey, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.operatorAddress !== "") {
      w.string(m.operatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.operatorAddress = r.string();
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.consensusPubkey ??= google_protobuf_any.Any.create()));
        break;
      case 24:
        m.jailed = r.bool();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.tokens = intText(r.string(), m.tokens);
        break;
      case 50:
        m.delegatorShares = decText(r.string(), m.delegatorShares);
        break;
      case 58:
        Description.read(r, r.end(), m.description);
        break;
      case 64:
        m.unbondingHeight = r.int64();
        break;
      case 74:
        m.unbondingTime = readStdTime(r);
        break;
      case 82:
        Commission.read(r, r.end(), m.commission);
        break;
      case 90:
        m.minSelfDelegation = intText(r.string(), m.minSelfDelegation);
        break;
      case 96:
        m.unbondingOnHoldRefCount = r.int64();
        break;
      case 104:
        m.unbondingIds.push(r.uint64());
        break;
      case 106: {
        const end = r.end();
        while (r.pos < end) m.unbondingIds.push(r.uint64());
        break;
      }
      default:
        skipField(Validator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Validator);
    return m;
  },
});

export interface ValAddresses {
  addresses: string[];
}

export const ValAddresses: MessageType<ValAddresses> = messageType<ValAddresses>({
  name: "cosmos.staking.v1beta1.ValAddresses",
  fields: [
    { no: 1, name: "addresses", prop: "addresses", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ addresses: [] }),
  write(m, w) {
    for (let i = m.addresses.length - 1; i >= 0; i--) {
      w.string(m.addresses[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addresses.push(r.string());
        break;
      default:
        skipField(ValAddresses, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValAddresses);
    return m;
  },
});

export interface DVPair {
  delegatorAddress: string;
  validatorAddress: string;
}

export const DVPair: MessageType<DVPair> = messageType<DVPair>({
  name: "cosmos.staking.v1beta1.DVPair",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "" }),
  write(m, w) {
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      default:
        skipField(DVPair, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DVPair);
    return m;
  },
});

export interface DVPairs {
  pairs: DVPair[];
}

export const DVPairs: MessageType<DVPairs> = messageType<DVPairs>({
  name: "cosmos.staking.v1beta1.DVPairs",
  fields: [
    { no: 1, name: "pairs", prop: "pairs", kind: "message", repeated: true, message: () => DVPair, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ pairs: [] }),
  write(m, w) {
    for (let i = m.pairs.length - 1; i >= 0; i--) {
      const end = w.written;
      DVPair.write(m.pairs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pairs.push(DVPair.read(r, r.end(), DVPair.create()));
        break;
      default:
        skipField(DVPairs, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DVPairs);
    return m;
  },
});

export interface DVVTriplet {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
}

export const DVVTriplet: MessageType<DVVTriplet> = messageType<DVVTriplet>({
  name: "cosmos.staking.v1beta1.DVVTriplet",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_src_address", prop: "validatorSrcAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "validator_dst_address", prop: "validatorDstAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ delegatorAddress: "", validatorSrcAddress: "", validatorDstAddress: "" }),
  write(m, w) {
    if (m.validatorDstAddress !== "") {
      w.string(m.validatorDstAddress);
      w.varint(26);
    }
    if (m.validatorSrcAddress !== "") {
      w.string(m.validatorSrcAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorSrcAddress = r.string();
        break;
      case 26:
        m.validatorDstAddress = r.string();
        break;
      default:
        skipField(DVVTriplet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DVVTriplet);
    return m;
  },
});

export interface DVVTriplets {
  triplets: DVVTriplet[];
}

export const DVVTriplets: MessageType<DVVTriplets> = messageType<DVVTriplets>({
  name: "cosmos.staking.v1beta1.DVVTriplets",
  fields: [
    { no: 1, name: "triplets", prop: "triplets", kind: "message", repeated: true, message: () => DVVTriplet, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ triplets: [] }),
  write(m, w) {
    for (let i = m.triplets.length - 1; i >= 0; i--) {
      const end = w.written;
      DVVTriplet.write(m.triplets[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.triplets.push(DVVTriplet.read(r, r.end(), DVVTriplet.create()));
        break;
      default:
        skipField(DVVTriplets, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DVVTriplets);
    return m;
  },
});

export interface Delegation {
  delegatorAddress: string;
  validatorAddress: string;
  shares: string;
}

export const Delegation: MessageType<Delegation> = messageType<Delegation>({
  name: "cosmos.staking.v1beta1.Delegation",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "shares", prop: "shares", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", shares: "" }),
  write(m, w) {
    {
      w.string(m.shares === "" ? "0" : m.shares);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        m.shares = decText(r.string(), m.shares);
        break;
      default:
        skipField(Delegation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Delegation);
    return m;
  },
});

export interface UnbondingDelegation {
  delegatorAddress: string;
  validatorAddress: string;
  entries: UnbondingDelegationEntry[];
}

export const UnbondingDelegation: MessageType<UnbondingDelegation> = messageType<UnbondingDelegation>({
  name: "cosmos.staking.v1beta1.UnbondingDelegation",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => UnbondingDelegationEntry, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", entries: [] }),
  write(m, w) {
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      UnbondingDelegationEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        m.entries.push(UnbondingDelegationEntry.read(r, r.end(), UnbondingDelegationEntry.create()));
        break;
      default:
        skipField(UnbondingDelegation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(UnbondingDelegation);
    return m;
  },
});

export interface UnbondingDelegationEntry {
  creationHeight: bigint;
  completionTime: google_protobuf_timestamp.Timestamp;
  initialBalance: string;
  balance: string;
  unbondingId: bigint;
  unbondingOnHoldRefCount: bigint;
}

export const UnbondingDelegationEntry: MessageType<UnbondingDelegationEntry> = messageType<UnbondingDelegationEntry>({
  name: "cosmos.staking.v1beta1.UnbondingDelegationEntry",
  fields: [
    { no: 1, name: "creation_height", prop: "creationHeight", kind: "int64" },
    { no: 2, name: "completion_time", prop: "completionTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 3, name: "initial_balance", prop: "initialBalance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 4, name: "balance", prop: "balance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 5, name: "unbonding_id", prop: "unbondingId", kind: "uint64" },
    { no: 6, name: "unbonding_on_hold_ref_count", prop: "unbondingOnHoldRefCount", kind: "int64" },
  ],
  create: () => ({ creationHeight: 0n, completionTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, initialBalance: "", balance: "", unbondingId: 0n, unbondingOnHoldRefCount: 0n }),
  write(m, w) {
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.varint64(m.unbondingOnHoldRefCount);
      w.varint(48);
    }
    if (m.unbondingId !== 0n) {
      w.varint64(m.unbondingId);
      w.varint(40);
    }
    {
      w.string(m.balance === "" ? "0" : m.balance);
      w.varint(34);
    }
    {
      w.string(m.initialBalance === "" ? "0" : m.initialBalance);
      w.varint(26);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.completionTime, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.creationHeight !== 0n) {
      w.varint64(m.creationHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.creationHeight = r.int64();
        break;
      case 18:
        m.completionTime = readStdTime(r);
        break;
      case 26:
        m.initialBalance = intText(r.string(), m.initialBalance);
        break;
      case 34:
        m.balance = intText(r.string(), m.balance);
        break;
      case 40:
        m.unbondingId = r.uint64();
        break;
      case 48:
        m.unbondingOnHoldRefCount = r.int64();
        break;
      default:
        skipField(UnbondingDelegationEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(UnbondingDelegationEntry);
    return m;
  },
});

export interface RedelegationEntry {
  creationHeight: bigint;
  completionTime: google_protobuf_timestamp.Timestamp;
  initialBalance: string;
  sharesDst: string;
  unbondingId: bigint;
  unbondingOnHoldRefCount: bigint;
}

export const RedelegationEntry: MessageType<RedelegationEntry> = messageType<RedelegationEntry>({
  name: "cosmos.staking.v1beta1.RedelegationEntry",
  fields: [
    { no: 1, name: "creation_height", prop: "creationHeight", kind: "int64" },
    { no: 2, name: "completion_time", prop: "completionTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 3, name: "initial_balance", prop: "initialBalance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 4, name: "shares_dst", prop: "sharesDst", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 5, name: "unbonding_id", prop: "unbondingId", kind: "uint64" },
    { no: 6, name: "unbonding_on_hold_ref_count", prop: "unbondingOnHoldRefCount", kind: "int64" },
  ],
  create: () => ({ creationHeight: 0n, completionTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, initialBalance: "", sharesDst: "", unbondingId: 0n, unbondingOnHoldRefCount: 0n }),
  write(m, w) {
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.varint64(m.unbondingOnHoldRefCount);
      w.varint(48);
    }
    if (m.unbondingId !== 0n) {
      w.varint64(m.unbondingId);
      w.varint(40);
    }
    {
      w.string(m.sharesDst === "" ? "0" : m.sharesDst);
      w.varint(34);
    }
    {
      w.string(m.initialBalance === "" ? "0" : m.initialBalance);
      w.varint(26);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.completionTime, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.creationHeight !== 0n) {
      w.varint64(m.creationHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.creationHeight = r.int64();
        break;
      case 18:
        m.completionTime = readStdTime(r);
        break;
      case 26:
        m.initialBalance = intText(r.string(), m.initialBalance);
        break;
      case 34:
        m.sharesDst = decText(r.string(), m.sharesDst);
        break;
      case 40:
        m.unbondingId = r.uint64();
        break;
      case 48:
        m.unbondingOnHoldRefCount = r.int64();
        break;
      default:
        skipField(RedelegationEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RedelegationEntry);
    return m;
  },
});

export interface Redelegation {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
  entries: RedelegationEntry[];
}

export const Redelegation: MessageType<Redelegation> = messageType<Redelegation>({
  name: "cosmos.staking.v1beta1.Redelegation",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_src_address", prop: "validatorSrcAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "validator_dst_address", prop: "validatorDstAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 4, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => RedelegationEntry, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorSrcAddress: "", validatorDstAddress: "", entries: [] }),
  write(m, w) {
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      RedelegationEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.validatorDstAddress !== "") {
      w.string(m.validatorDstAddress);
      w.varint(26);
    }
    if (m.validatorSrcAddress !== "") {
      w.string(m.validatorSrcAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorSrcAddress = r.string();
        break;
      case 26:
        m.validatorDstAddress = r.string();
        break;
      case 34:
        m.entries.push(RedelegationEntry.read(r, r.end(), RedelegationEntry.create()));
        break;
      default:
        skipField(Redelegation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Redelegation);
    return m;
  },
});

export interface Params {
  unbondingTime: google_protobuf_duration.Duration;
  maxValidators: number;
  maxEntries: number;
  historicalEntries: number;
  bondDenom: string;
  minCommissionRate: string;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.staking.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/staking/Params"},
  fields: [
    { no: 1, name: "unbonding_time", prop: "unbondingTime", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdduration":true} },
    { no: 2, name: "max_validators", prop: "maxValidators", kind: "uint32" },
    { no: 3, name: "max_entries", prop: "maxEntries", kind: "uint32" },
    { no: 4, name: "historical_entries", prop: "historicalEntries", kind: "uint32" },
    { no: 5, name: "bond_denom", prop: "bondDenom", kind: "string" },
    { no: 6, name: "min_commission_rate", prop: "minCommissionRate", kind: "string", nullable: false, options: {"gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true,"cosmos_proto.scalar":"cosmos.Dec"} },
  ],
  create: () => ({ unbondingTime: google_protobuf_duration.Duration.create(), maxValidators: 0, maxEntries: 0, historicalEntries: 0, bondDenom: "", minCommissionRate: "" }),
  write(m, w) {
    {
      w.string(m.minCommissionRate === "" ? "0" : m.minCommissionRate);
      w.varint(50);
    }
    if (m.bondDenom !== "") {
      w.string(m.bondDenom);
      w.varint(42);
    }
    if (m.historicalEntries !== 0) {
      w.varint(m.historicalEntries);
      w.varint(32);
    }
    if (m.maxEntries !== 0) {
      w.varint(m.maxEntries);
      w.varint(24);
    }
    if (m.maxValidators !== 0) {
      w.varint(m.maxValidators);
      w.varint(16);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.unbondingTime, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.unbondingTime = readStdDuration(r);
        break;
      case 16:
        m.maxValidators = r.uint32();
        break;
      case 24:
        m.maxEntries = r.uint32();
        break;
      case 32:
        m.historicalEntries = r.uint32();
        break;
      case 42:
        m.bondDenom = r.string();
        break;
      case 50:
        m.minCommissionRate = decText(r.string(), m.minCommissionRate);
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export interface DelegationResponse {
  delegation: Delegation;
  balance: cosmos_base_v1beta1_coin.Coin;
}

export const DelegationResponse: MessageType<DelegationResponse> = messageType<DelegationResponse>({
  name: "cosmos.staking.v1beta1.DelegationResponse",
  fields: [
    { no: 1, name: "delegation", prop: "delegation", kind: "message", message: () => Delegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "balance", prop: "balance", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegation: Delegation.create(), balance: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.balance, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      Delegation.write(m.delegation, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Delegation.read(r, r.end(), m.delegation);
        break;
      case 18:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.balance);
        break;
      default:
        skipField(DelegationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelegationResponse);
    return m;
  },
});

export interface RedelegationEntryResponse {
  redelegationEntry: RedelegationEntry;
  balance: string;
}

export const RedelegationEntryResponse: MessageType<RedelegationEntryResponse> = messageType<RedelegationEntryResponse>({
  name: "cosmos.staking.v1beta1.RedelegationEntryResponse",
  fields: [
    { no: 1, name: "redelegation_entry", prop: "redelegationEntry", kind: "message", message: () => RedelegationEntry, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "balance", prop: "balance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
  ],
  create: () => ({ redelegationEntry: RedelegationEntry.create(), balance: "" }),
  write(m, w) {
    {
      w.string(m.balance === "" ? "0" : m.balance);
      w.varint(34);
    }
    {
      const end = w.written;
      RedelegationEntry.write(m.redelegationEntry, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        RedelegationEntry.read(r, r.end(), m.redelegationEntry);
        break;
      case 34:
        m.balance = intText(r.string(), m.balance);
        break;
      default:
        skipField(RedelegationEntryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RedelegationEntryResponse);
    return m;
  },
});

export interface RedelegationResponse {
  redelegation: Redelegation;
  entries: RedelegationEntryResponse[];
}

export const RedelegationResponse: MessageType<RedelegationResponse> = messageType<RedelegationResponse>({
  name: "cosmos.staking.v1beta1.RedelegationResponse",
  fields: [
    { no: 1, name: "redelegation", prop: "redelegation", kind: "message", message: () => Redelegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => RedelegationEntryResponse, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ redelegation: Redelegation.create(), entries: [] }),
  write(m, w) {
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      RedelegationEntryResponse.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      Redelegation.write(m.redelegation, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Redelegation.read(r, r.end(), m.redelegation);
        break;
      case 18:
        m.entries.push(RedelegationEntryResponse.read(r, r.end(), RedelegationEntryResponse.create()));
        break;
      default:
        skipField(RedelegationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RedelegationResponse);
    return m;
  },
});

export interface Pool {
  notBondedTokens: string;
  bondedTokens: string;
}

export const Pool: MessageType<Pool> = messageType<Pool>({
  name: "cosmos.staking.v1beta1.Pool",
  fields: [
    { no: 1, name: "not_bonded_tokens", prop: "notBondedTokens", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 2, name: "bonded_tokens", prop: "bondedTokens", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ notBondedTokens: "", bondedTokens: "" }),
  write(m, w) {
    {
      w.string(m.bondedTokens === "" ? "0" : m.bondedTokens);
      w.varint(18);
    }
    {
      w.string(m.notBondedTokens === "" ? "0" : m.notBondedTokens);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.notBondedTokens = intText(r.string(), m.notBondedTokens);
        break;
      case 18:
        m.bondedTokens = intText(r.string(), m.bondedTokens);
        break;
      default:
        skipField(Pool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Pool);
    return m;
  },
});

export interface ValidatorUpdates {
  updates: tendermint_abci_types.ValidatorUpdate[];
}

export const ValidatorUpdates: MessageType<ValidatorUpdates> = messageType<ValidatorUpdates>({
  name: "cosmos.staking.v1beta1.ValidatorUpdates",
  fields: [
    { no: 1, name: "updates", prop: "updates", kind: "message", repeated: true, message: () => tendermint_abci_types.ValidatorUpdate, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ updates: [] }),
  write(m, w) {
    for (let i = m.updates.length - 1; i >= 0; i--) {
      const end = w.written;
      tendermint_abci_types.ValidatorUpdate.write(m.updates[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.updates.push(tendermint_abci_types.ValidatorUpdate.read(r, r.end(), tendermint_abci_types.ValidatorUpdate.create()));
        break;
      default:
        skipField(ValidatorUpdates, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorUpdates);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/staking/v1beta1/staking.proto",
  package: "cosmos.staking.v1beta1",
  messages: [HistoricalInfo, CommissionRates, Commission, Description, Validator, ValAddresses, DVPair, DVPairs, DVVTriplet, DVVTriplets, Delegation, UnbondingDelegation, UnbondingDelegationEntry, RedelegationEntry, Redelegation, Params, DelegationResponse, RedelegationEntryResponse, RedelegationResponse, Pool, ValidatorUpdates],
  services: [],
};
