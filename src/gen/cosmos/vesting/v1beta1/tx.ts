// Generated from proto/cosmos/vesting/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_vesting_v1beta1_vesting from "../../../cosmos/vesting/v1beta1/vesting.js";

export interface MsgCreateVestingAccount {
  fromAddress: string;
  toAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
  endTime: bigint;
  delayed: boolean;
}

export const MsgCreateVestingAccount: MessageType<MsgCreateVestingAccount> = messageType<MsgCreateVestingAccount>({
  name: "cosmos.vesting.v1beta1.MsgCreateVestingAccount",
  options: {"cosmos.msg.v1.signer":["from_address"],"amino.name":"cosmos-sdk/MsgCreateVestingAccount"},
  fields: [
    { no: 1, name: "from_address", prop: "fromAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "to_address", prop: "toAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 4, name: "end_time", prop: "endTime", kind: "int64" },
    { no: 5, name: "delayed", prop: "delayed", kind: "bool" },
  ],
  create: () => ({ fromAddress: "", toAddress: "", amount: [], endTime: 0n, delayed: false }),
  write(m, w) {
    if (m.delayed) {
      w.bool(m.delayed);
      w.varint(40);
    }
    if (m.endTime !== 0n) {
      w.varint64(m.endTime);
      w.varint(32);
    }
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.toAddress !== "") {
      w.string(m.toAddress);
      w.varint(18);
    }
    if (m.fromAddress !== "") {
      w.string(m.fromAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.fromAddress = r.string();
        break;
      case 18:
        m.toAddress = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 32:
        m.endTime = r.int64();
        break;
      case 40:
        m.delayed = r.bool();
        break;
      default:
        skipField(MsgCreateVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateVestingAccount);
    return m;
  },
});

export interface MsgCreateVestingAccountResponse {
}

export const MsgCreateVestingAccountResponse: MessageType<MsgCreateVestingAccountResponse> = messageType<MsgCreateVestingAccountResponse>({
  name: "cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCreateVestingAccountResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCreateVestingAccountResponse);
    return m;
  },
});

export interface MsgCreatePermanentLockedAccount {
  fromAddress: string;
  toAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgCreatePermanentLockedAccount: MessageType<MsgCreatePermanentLockedAccount> = messageType<MsgCreatePermanentLockedAccount>({
  name: "cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount",
  options: {"cosmos.msg.v1.signer":["from_address"],"amino.name":"cosmos-sdk/MsgCreatePermLockedAccount"},
  fields: [
    { no: 1, name: "from_address", prop: "fromAddress", kind: "string" },
    { no: 2, name: "to_address", prop: "toAddress", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ fromAddress: "", toAddress: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.toAddress !== "") {
      w.string(m.toAddress);
      w.varint(18);
    }
    if (m.fromAddress !== "") {
      w.string(m.fromAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.fromAddress = r.string();
        break;
      case 18:
        m.toAddress = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgCreatePermanentLockedAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreatePermanentLockedAccount);
    return m;
  },
});

export interface MsgCreatePermanentLockedAccountResponse {
}

export const MsgCreatePermanentLockedAccountResponse: MessageType<MsgCreatePermanentLockedAccountResponse> = messageType<MsgCreatePermanentLockedAccountResponse>({
  name: "cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCreatePermanentLockedAccountResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCreatePermanentLockedAccountResponse);
    return m;
  },
});

export interface MsgCreatePeriodicVestingAccount {
  fromAddress: string;
  toAddress: string;
  startTime: bigint;
  vestingPeriods: cosmos_vesting_v1beta1_vesting.Period[];
}

export const MsgCreatePeriodicVestingAccount: MessageType<MsgCreatePeriodicVestingAccount> = messageType<MsgCreatePeriodicVestingAccount>({
  name: "cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount",
  options: {"cosmos.msg.v1.signer":["from_address"],"amino.name":"cosmos-sdk/MsgCreatePeriodVestAccount"},
  fields: [
    { no: 1, name: "from_address", prop: "fromAddress", kind: "string" },
    { no: 2, name: "to_address", prop: "toAddress", kind: "string" },
    { no: 3, name: "start_time", prop: "startTime", kind: "int64" },
    { no: 4, name: "vesting_periods", prop: "vestingPeriods", kind: "message", repeated: true, message: () => cosmos_vesting_v1beta1_vesting.Period, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ fromAddress: "", toAddress: "", startTime: 0n, vestingPeriods: [] }),
  write(m, w) {
    for (let i = m.vestingPeriods.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_vesting_v1beta1_vesting.Period.write(m.vestingPeriods[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.startTime !== 0n) {
      w.varint64(m.startTime);
      w.varint(24);
    }
    if (m.toAddress !== "") {
      w.string(m.toAddress);
      w.varint(18);
    }
    if (m.fromAddress !== "") {
      w.string(m.fromAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.fromAddress = r.string();
        break;
      case 18:
        m.toAddress = r.string();
        break;
      case 24:
        m.startTime = r.int64();
        break;
      case 34:
        m.vestingPeriods.push(cosmos_vesting_v1beta1_vesting.Period.read(r, r.end(), cosmos_vesting_v1beta1_vesting.Period.create()));
        break;
      default:
        skipField(MsgCreatePeriodicVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreatePeriodicVestingAccount);
    return m;
  },
});

export interface MsgCreatePeriodicVestingAccountResponse {
}

export const MsgCreatePeriodicVestingAccountResponse: MessageType<MsgCreatePeriodicVestingAccountResponse> = messageType<MsgCreatePeriodicVestingAccountResponse>({
  name: "cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCreatePeriodicVestingAccountResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCreatePeriodicVestingAccountResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.vesting.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    createVestingAccount: { name: "CreateVestingAccount", input: MsgCreateVestingAccount, output: MsgCreateVestingAccountResponse, http: [] },
    createPermanentLockedAccount: { name: "CreatePermanentLockedAccount", input: MsgCreatePermanentLockedAccount, output: MsgCreatePermanentLockedAccountResponse, http: [] },
    createPeriodicVestingAccount: { name: "CreatePeriodicVestingAccount", input: MsgCreatePeriodicVestingAccount, output: MsgCreatePeriodicVestingAccountResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/vesting/v1beta1/tx.proto",
  package: "cosmos.vesting.v1beta1",
  messages: [MsgCreateVestingAccount, MsgCreateVestingAccountResponse, MsgCreatePermanentLockedAccount, MsgCreatePermanentLockedAccountResponse, MsgCreatePeriodicVestingAccount, MsgCreatePeriodicVestingAccountResponse],
  services: [Msg],
};
