// Generated from proto/cosmos/distribution/v1beta1/distribution.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { decText } from "../../../../protobuf/numbers.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface Params {
  communityTax: string;
  baseProposerReward: string;
  bonusProposerReward: string;
  withdrawAddrEnabled: boolean;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.distribution.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/distribution/Params"},
  fields: [
    { no: 1, name: "community_tax", prop: "communityTax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 2, name: "base_proposer_reward", prop: "baseProposerReward", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true,"deprecated":true} },
    { no: 3, name: "bonus_proposer_reward", prop: "bonusProposerReward", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true,"deprecated":true} },
    { no: 4, name: "withdraw_addr_enabled", prop: "withdrawAddrEnabled", kind: "bool" },
  ],
  create: () => ({ communityTax: "", baseProposerReward: "", bonusProposerReward: "", withdrawAddrEnabled: false }),
  write(m, w) {
    if (m.withdrawAddrEnabled) {
      w.bool(m.withdrawAddrEnabled);
      w.varint(32);
    }
    {
      w.string(m.bonusProposerReward === "" ? "0" : m.bonusProposerReward);
      w.varint(26);
    }
    {
      w.string(m.baseProposerReward === "" ? "0" : m.baseProposerReward);
      w.varint(18);
    }
    {
      w.string(m.communityTax === "" ? "0" : m.communityTax);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.communityTax = decText(r.string(), m.communityTax);
        break;
      case 18:
        m.baseProposerReward = decText(r.string(), m.baseProposerReward);
        break;
      case 26:
        m.bonusProposerReward = decText(r.string(), m.bonusProposerReward);
        break;
      case 32:
        m.withdrawAddrEnabled = r.bool();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export interface ValidatorHistoricalRewards {
  cumulativeRewardRatio: cosmos_base_v1beta1_coin.DecCoin[];
  referenceCount: number;
}

export const ValidatorHistoricalRewards: MessageType<ValidatorHistoricalRewards> = messageType<ValidatorHistoricalRewards>({
  name: "cosmos.distribution.v1beta1.ValidatorHistoricalRewards",
  fields: [
    { no: 1, name: "cumulative_reward_ratio", prop: "cumulativeRewardRatio", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
    { no: 2, name: "reference_count", prop: "referenceCount", kind: "uint32" },
  ],
  create: () => ({ cumulativeRewardRatio: [], referenceCount: 0 }),
  write(m, w) {
    if (m.referenceCount !== 0) {
      w.varint(m.referenceCount);
      w.varint(16);
    }
    for (let i = m.cumulativeRewardRatio.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.cumulativeRewardRatio[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.cumulativeRewardRatio.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      case 16:
        m.referenceCount = r.uint32();
        break;
      default:
        skipField(ValidatorHistoricalRewards, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorHistoricalRewards);
    return m;
  },
});

export interface ValidatorCurrentRewards {
  rewards: cosmos_base_v1beta1_coin.DecCoin[];
  period: bigint;
}

export const ValidatorCurrentRewards: MessageType<ValidatorCurrentRewards> = messageType<ValidatorCurrentRewards>({
  name: "cosmos.distribution.v1beta1.ValidatorCurrentRewards",
  fields: [
    { no: 1, name: "rewards", prop: "rewards", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
    { no: 2, name: "period", prop: "period", kind: "uint64" },
  ],
  create: () => ({ rewards: [], period: 0n }),
  write(m, w) {
    if (m.period !== 0n) {
      w.varint64(m.period);
      w.varint(16);
    }
    for (let i = m.rewards.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.rewards[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rewards.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      case 16:
        m.period = r.uint64();
        break;
      default:
        skipField(ValidatorCurrentRewards, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorCurrentRewards);
    return m;
  },
});

export interface ValidatorAccumulatedCommission {
  commission: cosmos_base_v1beta1_coin.DecCoin[];
}

export const ValidatorAccumulatedCommission: MessageType<ValidatorAccumulatedCommission> = messageType<ValidatorAccumulatedCommission>({
  name: "cosmos.distribution.v1beta1.ValidatorAccumulatedCommission",
  fields: [
    { no: 1, name: "commission", prop: "commission", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
  ],
  create: () => ({ commission: [] }),
  write(m, w) {
    for (let i = m.commission.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.commission[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.commission.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(ValidatorAccumulatedCommission, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorAccumulatedCommission);
    return m;
  },
});

export interface ValidatorOutstandingRewards {
  rewards: cosmos_base_v1beta1_coin.DecCoin[];
}

export const ValidatorOutstandingRewards: MessageType<ValidatorOutstandingRewards> = messageType<ValidatorOutstandingRewards>({
  name: "cosmos.distribution.v1beta1.ValidatorOutstandingRewards",
  fields: [
    { no: 1, name: "rewards", prop: "rewards", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
  ],
  create: () => ({ rewards: [] }),
  write(m, w) {
    for (let i = m.rewards.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.rewards[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rewards.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(ValidatorOutstandingRewards, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorOutstandingRewards);
    return m;
  },
});

export interface ValidatorSlashEvent {
  validatorPeriod: bigint;
  fraction: string;
}

export const ValidatorSlashEvent: MessageType<ValidatorSlashEvent> = messageType<ValidatorSlashEvent>({
  name: "cosmos.distribution.v1beta1.ValidatorSlashEvent",
  fields: [
    { no: 1, name: "validator_period", prop: "validatorPeriod", kind: "uint64" },
    { no: 2, name: "fraction", prop: "fraction", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ validatorPeriod: 0n, fraction: "" }),
  write(m, w) {
    {
      w.string(m.fraction === "" ? "0" : m.fraction);
      w.varint(18);
    }
    if (m.validatorPeriod !== 0n) {
      w.varint64(m.validatorPeriod);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.validatorPeriod = r.uint64();
        break;
      case 18:
        m.fraction = decText(r.string(), m.fraction);
        break;
      default:
        skipField(ValidatorSlashEvent, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorSlashEvent);
    return m;
  },
});

export interface ValidatorSlashEvents {
  validatorSlashEvents: ValidatorSlashEvent[];
}

export const ValidatorSlashEvents: MessageType<ValidatorSlashEvents> = messageType<ValidatorSlashEvents>({
  name: "cosmos.distribution.v1beta1.ValidatorSlashEvents",
  fields: [
    { no: 1, name: "validator_slash_events", prop: "validatorSlashEvents", kind: "message", repeated: true, message: () => ValidatorSlashEvent, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorSlashEvents: [] }),
  write(m, w) {
    for (let i = m.validatorSlashEvents.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorSlashEvent.write(m.validatorSlashEvents[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorSlashEvents.push(ValidatorSlashEvent.read(r, r.end(), ValidatorSlashEvent.create()));
        break;
      default:
        skipField(ValidatorSlashEvents, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorSlashEvents);
    return m;
  },
});

export interface FeePool {
  communityPool: cosmos_base_v1beta1_coin.DecCoin[];
}

export const FeePool: MessageType<FeePool> = messageType<FeePool>({
  name: "cosmos.distribution.v1beta1.FeePool",
  fields: [
    { no: 1, name: "community_pool", prop: "communityPool", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins"} },
  ],
  create: () => ({ communityPool: [] }),
  write(m, w) {
    for (let i = m.communityPool.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.communityPool[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.communityPool.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(FeePool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FeePool);
    return m;
  },
});

export interface CommunityPoolSpendProposal {
  title: string;
  description: string;
  recipient: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const CommunityPoolSpendProposal: MessageType<CommunityPoolSpendProposal> = messageType<CommunityPoolSpendProposal>({
  name: "cosmos.distribution.v1beta1.CommunityPoolSpendProposal",
  options: {"deprecated":true,"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"]},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
    { no: 3, name: "recipient", prop: "recipient", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ title: "", description: "", recipient: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(26);
    }
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.title = r.string();
        break;
      case 18:
        m.description = r.string();
        break;
      case 26:
        m.recipient = r.string();
        break;
      case 34:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(CommunityPoolSpendProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommunityPoolSpendProposal);
    return m;
  },
});

export interface DelegatorStartingInfo {
  previousPeriod: bigint;
  stake: string;
  height: bigint;
}

export const DelegatorStartingInfo: MessageType<DelegatorStartingInfo> = messageType<DelegatorStartingInfo>({
  name: "cosmos.distribution.v1beta1.DelegatorStartingInfo",
  fields: [
    { no: 1, name: "previous_period", prop: "previousPeriod", kind: "uint64" },
    { no: 2, name: "stake", prop: "stake", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 3, name: "height", prop: "height", kind: "uint64", options: {"amino.field_name":"creation_height","amino.dont_omitempty":true} },
  ],
  create: () => ({ previousPeriod: 0n, stake: "", height: 0n }),
  write(m, w) {
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    {
      w.string(m.stake === "" ? "0" : m.stake);
      w.varint(18);
    }
    if (m.previousPeriod !== 0n) {
      w.varint64(m.previousPeriod);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.previousPeriod = r.uint64();
        break;
      case 18:
        m.stake = decText(r.string(), m.stake);
        break;
      case 24:
        m.height = r.uint64();
        break;
      default:
        skipField(DelegatorStartingInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelegatorStartingInfo);
    return m;
  },
});

export interface DelegationDelegatorReward {
  validatorAddress: string;
  reward: cosmos_base_v1beta1_coin.DecCoin[];
}

export const DelegationDelegatorReward: MessageType<DelegationDelegatorReward> = messageType<DelegationDelegatorReward>({
  name: "cosmos.distribution.v1beta1.DelegationDelegatorReward",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "reward", prop: "reward", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", reward: [] }),
  write(m, w) {
    for (let i = m.reward.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.reward[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        break;
      case 18:
        m.reward.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(DelegationDelegatorReward, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelegationDelegatorReward);
    return m;
  },
});

export interface CommunityPoolSpendProposalWithDeposit {
  title: string;
  description: string;
  recipient: string;
  amount: string;
  deposit: string;
}

export const CommunityPoolSpendProposalWithDeposit: MessageType<CommunityPoolSpendProposalWithDeposit> = messageType<CommunityPoolSpendProposalWithDeposit>({
  name: "cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit",
  options: {"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"]},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
    { no: 3, name: "recipient", prop: "recipient", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string" },
    { no: 5, name: "deposit", prop: "deposit", kind: "string" },
  ],
  create: () => ({ title: "", description: "", recipient: "", amount: "", deposit: "" }),
  write(m, w) {
    if (m.deposit !== "") {
      w.string(m.deposit);
      w.varint(42);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(34);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(26);
    }
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.title = r.string();
        break;
      case 18:
        m.description = r.string();
        break;
      case 26:
        m.recipient = r.string();
        break;
      case 34:
        m.amount = r.string();
        break;
      case 42:
        m.deposit = r.string();
        break;
      default:
        skipField(CommunityPoolSpendProposalWithDeposit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommunityPoolSpendProposalWithDeposit);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/distribution/v1beta1/distribution.proto",
  package: "cosmos.distribution.v1beta1",
  messages: [Params, ValidatorHistoricalRewards, ValidatorCurrentRewards, ValidatorAccumulatedCommission, ValidatorOutstandingRewards, ValidatorSlashEvent, ValidatorSlashEvents, FeePool, CommunityPoolSpendProposal, DelegatorStartingInfo, DelegationDelegatorReward, CommunityPoolSpendProposalWithDeposit],
  services: [],
};
