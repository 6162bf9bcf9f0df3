// Generated from proto/cosmos/vesting/v1beta1/vesting.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_auth_v1beta1_auth from "../../../cosmos/auth/v1beta1/auth.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface BaseVestingAccount {
  baseAccount: cosmos_auth_v1beta1_auth.BaseAccount | undefined;
  originalVesting: cosmos_base_v1beta1_coin.Coin[];
  delegatedFree: cosmos_base_v1beta1_coin.Coin[];
  delegatedVesting: cosmos_base_v1beta1_coin.Coin[];
  endTime: bigint;
}

export const BaseVestingAccount: MessageType<BaseVestingAccount> = messageType<BaseVestingAccount>({
  name: "cosmos.vesting.v1beta1.BaseVestingAccount",
  options: {"amino.name":"cosmos-sdk/BaseVestingAccount"},
  fields: [
    { no: 1, name: "base_account", prop: "baseAccount", kind: "message", message: () => cosmos_auth_v1beta1_auth.BaseAccount, options: {"gogoproto.embed":true} },
    { no: 2, name: "original_vesting", prop: "originalVesting", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 3, name: "delegated_free", prop: "delegatedFree", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 4, name: "delegated_vesting", prop: "delegatedVesting", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 5, name: "end_time", prop: "endTime", kind: "int64" },
  ],
  create: () => ({ baseAccount: undefined, originalVesting: [], delegatedFree: [], delegatedVesting: [], endTime: 0n }),
  write(m, w) {
    if (m.endTime !== 0n) {
      w.varint64(m.endTime);
      w.varint(40);
    }
    for (let i = m.delegatedVesting.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.delegatedVesting[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.delegatedFree.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.delegatedFree[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.originalVesting.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.originalVesting[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.baseAccount !== undefined) {
      const end = w.written;
      cosmos_auth_v1beta1_auth.BaseAccount.write(m.baseAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_auth_v1beta1_auth.BaseAccount.read(r, r.end(), (m.baseAccount ??= cosmos_auth_v1beta1_auth.BaseAccount.create()));
        break;
      case 18:
        m.originalVesting.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 26:
        m.delegatedFree.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 34:
        m.delegatedVesting.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 40:
        m.endTime = r.int64();
        break;
      default:
        skipField(BaseVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BaseVestingAccount);
    return m;
  },
});

export interface ContinuousVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
  startTime: bigint;
}

export const ContinuousVestingAccount: MessageType<ContinuousVestingAccount> = messageType<ContinuousVestingAccount>({
  name: "cosmos.vesting.v1beta1.ContinuousVestingAccount",
  options: {"amino.name":"cosmos-sdk/ContinuousVestingAccount"},
  fields: [
    { no: 1, name: "base_vesting_account", prop: "baseVestingAccount", kind: "message", message: () => BaseVestingAccount, options: {"gogoproto.embed":true} },
    { no: 2, name: "start_time", prop: "startTime", kind: "int64" },
  ],
  create: () => ({ baseVestingAccount: undefined, startTime: 0n }),
  write(m, w) {
    if (m.startTime !== 0n) {
      w.varint64(m.startTime);
      w.varint(16);
    }
    if (m.baseVestingAccount !== undefined) {
      const end = w.written;
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BaseVestingAccount.read(r, r.end(), (m.baseVestingAccount ??= BaseVestingAccount.create()));
        break;
      case 16:
        m.startTime = r.int64();
        break;
      default:
        skipField(ContinuousVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ContinuousVestingAccount);
    return m;
  },
});

export interface DelayedVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
}

export const DelayedVestingAccount: MessageType<DelayedVestingAccount> = messageType<DelayedVestingAccount>({
  name: "cosmos.vesting.v1beta1.DelayedVestingAccount",
  options: {"amino.name":"cosmos-sdk/DelayedVestingAccount"},
  fields: [
    { no: 1, name: "base_vesting_account", prop: "baseVestingAccount", kind: "message", message: () => BaseVestingAccount, options: {"gogoproto.embed":true} },
  ],
  create: () => ({ baseVestingAccount: undefined }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const end = w.written;
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BaseVestingAccount.read(r, r.end(), (m.baseVestingAccount ??= BaseVestingAccount.create()));
        break;
      default:
        skipField(DelayedVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelayedVestingAccount);
    return m;
  },
});

export interface Period {
  length: bigint;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const Period: MessageType<Period> = messageType<Period>({
  name: "cosmos.vesting.v1beta1.Period",
  fields: [
    { no: 1, name: "length", prop: "length", kind: "int64" },
    { no: 2, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ length: 0n, amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.length !== 0n) {
      w.varint64(m.length);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.length = r.int64();
        break;
      case 18:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(Period, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Period);
    return m;
  },
});

export interface PeriodicVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
  startTime: bigint;
  vestingPeriods: Period[];
}

export const PeriodicVestingAccount: MessageType<PeriodicVestingAccount> = messageType<PeriodicVestingAccount>({
  name: "cosmos.vesting.v1beta1.PeriodicVestingAccount",
  options: {"amino.name":"cosmos-sdk/PeriodicVestingAccount"},
  fields: [
    { no: 1, name: "base_vesting_account", prop: "baseVestingAccount", kind: "message", message: () => BaseVestingAccount, options: {"gogoproto.embed":true} },
    { no: 2, name: "start_time", prop: "startTime", kind: "int64" },
    { no: 3, name: "vesting_periods", prop: "vestingPeriods", kind: "message", repeated: true, message: () => Period, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ baseVestingAccount: undefined, startTime: 0n, vestingPeriods: [] }),
  write(m, w) {
    for (let i = m.vestingPeriods.length - 1; i >= 0; i--) {
      const end = w.written;
      Period.write(m.vestingPeriods[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.startTime !== 0n) {
      w.varint64(m.startTime);
      w.varint(16);
    }
    if (m.baseVestingAccount !== undefined) {
      const end = w.written;
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BaseVestingAccount.read(r, r.end(), (m.baseVestingAccount ??= BaseVestingAccount.create()));
        break;
      case 16:
        m.startTime = r.int64();
        break;
      case 26:
        m.vestingPeriods.push(Period.read(r, r.end(), Period.create()));
        break;
      default:
        skipField(PeriodicVestingAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PeriodicVestingAccount);
    return m;
  },
});

export interface PermanentLockedAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
}

export const PermanentLockedAccount: MessageType<PermanentLockedAccount> = messageType<PermanentLockedAccount>({
  name: "cosmos.vesting.v1beta1.PermanentLockedAccount",
  options: {"amino.name":"cosmos-sdk/PermanentLockedAccount"},
  fields: [
    { no: 1, name: "base_vesting_account", prop: "baseVestingAccount", kind: "message", message: () => BaseVestingAccount, options: {"gogoproto.embed":true} },
  ],
  create: () => ({ baseVestingAccount: undefined }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const end = w.written;
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BaseVestingAccount.read(r, r.end(), (m.baseVestingAccount ??= BaseVestingAccount.create()));
        break;
      default:
        skipField(PermanentLockedAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PermanentLockedAccount);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/vesting/v1beta1/vesting.proto",
  package: "cosmos.vesting.v1beta1",
  messages: [BaseVestingAccount, ContinuousVestingAccount, DelayedVestingAccount, Period, PeriodicVestingAccount, PermanentLockedAccount],
  services: [],
};
