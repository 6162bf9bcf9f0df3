// Generated from proto/cosmos/staking/v1beta1/authz.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export type AuthorizationType = number;
export const AuthorizationType = {
  AUTHORIZATION_TYPE_UNSPECIFIED: 0,
  AUTHORIZATION_TYPE_DELEGATE: 1,
  AUTHORIZATION_TYPE_UNDELEGATE: 2,
  AUTHORIZATION_TYPE_REDELEGATE: 3,
  AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION: 4,
} as const;
export const AuthorizationType$: EnumInfo = { typeName: "cosmos.staking.v1beta1.AuthorizationType", values: AuthorizationType };

export interface StakeAuthorization {
  maxTokens: cosmos_base_v1beta1_coin.Coin | undefined;
  authorizationType: number;
  validators:
    | { kind: "allowList"; value: StakeAuthorization_Validators }
    | { kind: "denyList"; value: StakeAuthorization_Validators }
    | undefined;
}

export const StakeAuthorization: MessageType<StakeAuthorization> = messageType<StakeAuthorization>({
  name: "cosmos.staking.v1beta1.StakeAuthorization",
  options: {"cosmos_proto.implements_interface":["cosmos.authz.v1beta1.Authorization"],"amino.name":"cosmos-sdk/StakeAuthorization"},
  fields: [
    { no: 1, name: "max_tokens", prop: "maxTokens", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coin"} },
    { no: 2, name: "allow_list", prop: "allowList", kind: "message", message: () => StakeAuthorization_Validators, oneof: "validators", options: {"amino.oneof_name":"cosmos-sdk/StakeAuthorization/AllowList"} },
    { no: 3, name: "deny_list", prop: "denyList", kind: "message", message: () => StakeAuthorization_Validators, oneof: "validators", options: {"amino.oneof_name":"cosmos-sdk/StakeAuthorization/DenyList"} },
    { no: 4, name: "authorization_type", prop: "authorizationType", kind: "enum", enum: AuthorizationType$ },
  ],
  create: () => ({ maxTokens: undefined, authorizationType: 0, validators: undefined }),
  write(m, w) {
    if (m.authorizationType !== 0) {
      w.int32(m.authorizationType);
      w.varint(32);
    }
    if (m.validators?.kind === "denyList") {
      const end = w.written;
      StakeAuthorization_Validators.write(m.validators.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validators?.kind === "allowList") {
      const end = w.written;
      StakeAuthorization_Validators.write(m.validators.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.maxTokens !== undefined) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.maxTokens, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), (m.maxTokens ??= cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.validators = { kind: "allowList", value: StakeAuthorization_Validators.read(r, r.end(), StakeAuthorization_Validators.create()) };
        break;
      case 26:
        m.validators = { kind: "denyList", value: StakeAuthorization_Validators.read(r, r.end(), StakeAuthorization_Validators.create()) };
        break;
      case 32:
        m.authorizationType = r.int32();
        break;
      default:
        skipField(StakeAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StakeAuthorization);
    return m;
  },
});

export interface StakeAuthorization_Validators {
  address: string[];
}

export const StakeAuthorization_Validators: MessageType<StakeAuthorization_Validators> = messageType<StakeAuthorization_Validators>({
  name: "cosmos.staking.v1beta1.StakeAuthorization.Validators",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: [] }),
  write(m, w) {
    for (let i = m.address.length - 1; i >= 0; i--) {
      w.string(m.address[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address.push(r.string());
        break;
      default:
        skipField(StakeAuthorization_Validators, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StakeAuthorization_Validators);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/staking/v1beta1/authz.proto",
  package: "cosmos.staking.v1beta1",
  messages: [StakeAuthorization, StakeAuthorization_Validators],
  services: [],
};
