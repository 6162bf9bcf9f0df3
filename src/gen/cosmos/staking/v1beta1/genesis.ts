// Generated from proto/cosmos/staking/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { readIntBytes, TEXT_ZERO } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_staking_v1beta1_staking from "../../../cosmos/staking/v1beta1/staking.js";

export interface GenesisState {
  params: cosmos_staking_v1beta1_staking.Params;
  lastTotalPower: Uint8Array;
  lastValidatorPowers: LastValidatorPower[];
  validators: cosmos_staking_v1beta1_staking.Validator[];
  delegations: cosmos_staking_v1beta1_staking.Delegation[];
  unbondingDelegations: cosmos_staking_v1beta1_staking.UnbondingDelegation[];
  redelegations: cosmos_staking_v1beta1_staking.Redelegation[];
  exported: boolean;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.staking.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_staking_v1beta1_staking.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "last_total_power", prop: "lastTotalPower", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 3, name: "last_validator_powers", prop: "lastValidatorPowers", kind: "message", repeated: true, message: () => LastValidatorPower, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.Validator, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "delegations", prop: "delegations", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.Delegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "unbonding_delegations", prop: "unbondingDelegations", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.UnbondingDelegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "redelegations", prop: "redelegations", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.Redelegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "exported", prop: "exported", kind: "bool" },
  ],
  create: () => ({ params: cosmos_staking_v1beta1_staking.Params.create(), lastTotalPower: EMPTY_BYTES, lastValidatorPowers: [], validators: [], delegations: [], unbondingDelegations: [], redelegations: [], exported: false }),
  write(m, w) {
    if (m.exported) {
      w.bool(m.exported);
      w.varint(64);
    }
    for (let i = m.redelegations.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Redelegation.write(m.redelegations[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.unbondingDelegations.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.UnbondingDelegation.write(m.unbondingDelegations[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.delegations.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Delegation.write(m.delegations[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.lastValidatorPowers.length - 1; i >= 0; i--) {
      const end = w.written;
      LastValidatorPower.write(m.lastValidatorPowers[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      w.bytes(m.lastTotalPower.length === 0 ? TEXT_ZERO : m.lastTotalPower);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Params.read(r, r.end(), m.params);
        break;
      case 18:
        m.lastTotalPower = readIntBytes(r, m.lastTotalPower);
        break;
      case 26:
        m.lastValidatorPowers.push(LastValidatorPower.read(r, r.end(), LastValidatorPower.create()));
        break;
      case 34:
        m.validators.push(cosmos_staking_v1beta1_staking.Validator.read(r, r.end(), cosmos_staking_v1beta1_staking.Validator.create()));
        break;
      case 42:
        m.delegations.push(cosmos_staking_v1beta1_staking.Delegation.read(r, r.end(), cosmos_staking_v1beta1_staking.Delegation.create()));
        break;
      case 50:
        m.unbondingDelegations.push(cosmos_staking_v1beta1_staking.UnbondingDelegation.read(r, r.end(), cosmos_staking_v1beta1_staking.UnbondingDelegation.create()));
        break;
      case 58:
        m.redelegations.push(cosmos_staking_v1beta1_staking.Redelegation.read(r, r.end(), cosmos_staking_v1beta1_staking.Redelegation.create()));
        break;
      case 64:
        m.exported = r.bool();
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface LastValidatorPower {
  address: string;
  power: bigint;
}

export const LastValidatorPower: MessageType<LastValidatorPower> = messageType<LastValidatorPower>({
  name: "cosmos.staking.v1beta1.LastValidatorPower",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "power", prop: "power", kind: "int64" },
  ],
  create: () => ({ address: "", power: 0n }),
  write(m, w) {
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(16);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 16:
        m.power = r.int64();
        break;
      default:
        skipField(LastValidatorPower, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LastValidatorPower);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/staking/v1beta1/genesis.proto",
  package: "cosmos.staking.v1beta1",
  messages: [GenesisState, LastValidatorPower],
  services: [],
};
