// Generated from proto/cosmos/distribution/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_distribution_v1beta1_distribution from "../../../cosmos/distribution/v1beta1/distribution.js";

export interface DelegatorWithdrawInfo {
  delegatorAddress: string;
  withdrawAddress: string;
}

export const DelegatorWithdrawInfo: MessageType<DelegatorWithdrawInfo> = messageType<DelegatorWithdrawInfo>({
  name: "cosmos.distribution.v1beta1.DelegatorWithdrawInfo",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "withdraw_address", prop: "withdrawAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ delegatorAddress: "", withdrawAddress: "" }),
  write(m, w) {
    if (m.withdrawAddress !== "") {
      w.string(m.withdrawAddress);
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
        m.withdrawAddress = r.string();
        break;
      default:
        skipField(DelegatorWithdrawInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelegatorWithdrawInfo);
    return m;
  },
});

export interface ValidatorOutstandingRewardsRecord {
  validatorAddress: string;
  outstandingRewards: cosmos_base_v1beta1_coin.DecCoin[];
}

export const ValidatorOutstandingRewardsRecord: MessageType<ValidatorOutstandingRewardsRecord> = messageType<ValidatorOutstandingRewardsRecord>({
  name: "cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "outstanding_rewards", prop: "outstandingRewards", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", outstandingRewards: [] }),
  write(m, w) {
    for (let i = m.outstandingRewards.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.outstandingRewards[i]!, w);
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
        m.outstandingRewards.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(ValidatorOutstandingRewardsRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorOutstandingRewardsRecord);
    return m;
  },
});

export interface ValidatorAccumulatedCommissionRecord {
  validatorAddress: string;
  accumulated: cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission;
}

export const ValidatorAccumulatedCommissionRecord: MessageType<ValidatorAccumulatedCommissionRecord> = messageType<ValidatorAccumulatedCommissionRecord>({
  name: "cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "accumulated", prop: "accumulated", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", accumulated: cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.write(m.accumulated, w);
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
        cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.read(r, r.end(), m.accumulated);
        break;
      default:
        skipField(ValidatorAccumulatedCommissionRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorAccumulatedCommissionRecord);
    return m;
  },
});

export interface ValidatorHistoricalRewardsRecord {
  validatorAddress: string;
  period: bigint;
  rewards: cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards;
}

export const ValidatorHistoricalRewardsRecord: MessageType<ValidatorHistoricalRewardsRecord> = messageType<ValidatorHistoricalRewardsRecord>({
  name: "cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "period", prop: "period", kind: "uint64" },
    { no: 3, name: "rewards", prop: "rewards", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", period: 0n, rewards: cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards.write(m.rewards, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.period !== 0n) {
      w.varint64(m.period);
      w.varint(16);
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
      case 16:
        m.period = r.uint64();
        break;
      case 26:
        cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards.read(r, r.end(), m.rewards);
        break;
      default:
        skipField(ValidatorHistoricalRewardsRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorHistoricalRewardsRecord);
    return m;
  },
});

export interface ValidatorCurrentRewardsRecord {
  validatorAddress: string;
  rewards: cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards;
}

export const ValidatorCurrentRewardsRecord: MessageType<ValidatorCurrentRewardsRecord> = messageType<ValidatorCurrentRewardsRecord>({
  name: "cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "rewards", prop: "rewards", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", rewards: cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards.write(m.rewards, w);
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
        cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards.read(r, r.end(), m.rewards);
        break;
      default:
        skipField(ValidatorCurrentRewardsRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorCurrentRewardsRecord);
    return m;
  },
});

export interface DelegatorStartingInfoRecord {
  delegatorAddress: string;
  validatorAddress: string;
  startingInfo: cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo;
}

export const DelegatorStartingInfoRecord: MessageType<DelegatorStartingInfoRecord> = messageType<DelegatorStartingInfoRecord>({
  name: "cosmos.distribution.v1beta1.DelegatorStartingInfoRecord",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "starting_info", prop: "startingInfo", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", startingInfo: cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo.write(m.startingInfo, w);
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
        cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo.read(r, r.end(), m.startingInfo);
        break;
      default:
        skipField(DelegatorStartingInfoRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DelegatorStartingInfoRecord);
    return m;
  },
});

export interface ValidatorSlashEventRecord {
  validatorAddress: string;
  height: bigint;
  period: bigint;
  validatorSlashEvent: cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent;
}

export const ValidatorSlashEventRecord: MessageType<ValidatorSlashEventRecord> = messageType<ValidatorSlashEventRecord>({
  name: "cosmos.distribution.v1beta1.ValidatorSlashEventRecord",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "height", prop: "height", kind: "uint64" },
    { no: 3, name: "period", prop: "period", kind: "uint64" },
    { no: 4, name: "validator_slash_event", prop: "validatorSlashEvent", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validatorAddress: "", height: 0n, period: 0n, validatorSlashEvent: cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.write(m.validatorSlashEvent, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.period !== 0n) {
      w.varint64(m.period);
      w.varint(24);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
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
      case 16:
        m.height = r.uint64();
        break;
      case 24:
        m.period = r.uint64();
        break;
      case 34:
        cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.read(r, r.end(), m.validatorSlashEvent);
        break;
      default:
        skipField(ValidatorSlashEventRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorSlashEventRecord);
    return m;
  },
});

export interface GenesisState {
  params: cosmos_distribution_v1beta1_distribution.Params;
  feePool: cosmos_distribution_v1beta1_distribution.FeePool;
  delegatorWithdrawInfos: DelegatorWithdrawInfo[];
  previousProposer: string;
  outstandingRewards: ValidatorOutstandingRewardsRecord[];
  validatorAccumulatedCommissions: ValidatorAccumulatedCommissionRecord[];
  validatorHistoricalRewards: ValidatorHistoricalRewardsRecord[];
  validatorCurrentRewards: ValidatorCurrentRewardsRecord[];
  delegatorStartingInfos: DelegatorStartingInfoRecord[];
  validatorSlashEvents: ValidatorSlashEventRecord[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.distribution.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "fee_pool", prop: "feePool", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.FeePool, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "delegator_withdraw_infos", prop: "delegatorWithdrawInfos", kind: "message", repeated: true, message: () => DelegatorWithdrawInfo, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "previous_proposer", prop: "previousProposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "outstanding_rewards", prop: "outstandingRewards", kind: "message", repeated: true, message: () => ValidatorOutstandingRewardsRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "validator_accumulated_commissions", prop: "validatorAccumulatedCommissions", kind: "message", repeated: true, message: () => ValidatorAccumulatedCommissionRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "validator_historical_rewards", prop: "validatorHistoricalRewards", kind: "message", repeated: true, message: () => ValidatorHistoricalRewardsRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "validator_current_rewards", prop: "validatorCurrentRewards", kind: "message", repeated: true, message: () => ValidatorCurrentRewardsRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "delegator_starting_infos", prop: "delegatorStartingInfos", kind: "message", repeated: true, message: () => DelegatorStartingInfoRecord, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 10, name: "validator_slash_events", prop: "validatorSlashEvents", kind: "message", repeated: true, message: () => ValidatorSlashEventRecord, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_distribution_v1beta1_distribution.Params.create(), feePool: cosmos_distribution_v1beta1_distribution.FeePool.create(), delegatorWithdrawInfos: [], previousProposer: "", outstandingRewards: [], validatorAccumulatedCommissions: [], validatorHistoricalRewards: [], validatorCurrentRewards: [], delegatorStartingInfos: [], validatorSlashEvents: [] }),
  write(m, w) {
    for (let i = m.validatorSlashEvents.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorSlashEventRecord.write(m.validatorSlashEvents[i]!, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    for (let i = m.delegatorStartingInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      DelegatorStartingInfoRecord.write(m.delegatorStartingInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    for (let i = m.validatorCurrentRewards.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorCurrentRewardsRecord.write(m.validatorCurrentRewards[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.validatorHistoricalRewards.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorHistoricalRewardsRecord.write(m.validatorHistoricalRewards[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.validatorAccumulatedCommissions.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorAccumulatedCommissionRecord.write(m.validatorAccumulatedCommissions[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.outstandingRewards.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorOutstandingRewardsRecord.write(m.outstandingRewards[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.previousProposer !== "") {
      w.string(m.previousProposer);
      w.varint(34);
    }
    for (let i = m.delegatorWithdrawInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      DelegatorWithdrawInfo.write(m.delegatorWithdrawInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.FeePool.write(m.feePool, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_distribution_v1beta1_distribution.Params.read(r, r.end(), m.params);
        break;
      case 18:
        cosmos_distribution_v1beta1_distribution.FeePool.read(r, r.end(), m.feePool);
        break;
      case 26:
        m.delegatorWithdrawInfos.push(DelegatorWithdrawInfo.read(r, r.end(), DelegatorWithdrawInfo.create()));
        break;
      case 34:
        m.previousProposer = r.string();
        break;
      case 42:
        m.outstandingRewards.push(ValidatorOutstandingRewardsRecord.read(r, r.end(), ValidatorOutstandingRewardsRecord.create()));
        break;
      case 50:
        m.validatorAccumulatedCommissions.push(ValidatorAccumulatedCommissionRecord.read(r, r.end(), ValidatorAccumulatedCommissionRecord.create()));
        break;
      case 58:
        m.validatorHistoricalRewards.push(ValidatorHistoricalRewardsRecord.read(r, r.end(), ValidatorHistoricalRewardsRecord.create()));
        break;
      case 66:
        m.validatorCurrentRewards.push(ValidatorCurrentRewardsRecord.read(r, r.end(), ValidatorCurrentRewardsRecord.create()));
        break;
      case 74:
        m.delegatorStartingInfos.push(DelegatorStartingInfoRecord.read(r, r.end(), DelegatorStartingInfoRecord.create()));
        break;
      case 82:
        m.validatorSlashEvents.push(ValidatorSlashEventRecord.read(r, r.end(), ValidatorSlashEventRecord.create()));
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
  path: "cosmos/distribution/v1beta1/genesis.proto",
  package: "cosmos.distribution.v1beta1",
  messages: [DelegatorWithdrawInfo, ValidatorOutstandingRewardsRecord, ValidatorAccumulatedCommissionRecord, ValidatorHistoricalRewardsRecord, ValidatorCurrentRewardsRecord, DelegatorStartingInfoRecord, ValidatorSlashEventRecord, GenesisState],
  services: [],
};
