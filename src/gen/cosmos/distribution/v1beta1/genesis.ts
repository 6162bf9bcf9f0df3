// Generated from proto/cosmos/distribution/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        return true;
      case 18:
        m.withdrawAddress = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_v1beta1_coin.DecCoin, m.outstandingRewards[i]!);
      w.varint(18);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        return true;
      case 18:
        m.outstandingRewards.push(readMessage(r, cosmos_base_v1beta1_coin.DecCoin, cosmos_base_v1beta1_coin.DecCoin.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission, m.accumulated);
      w.varint(18);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        return true;
      case 18:
        readMessage(r, cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission, m.accumulated);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards, m.rewards);
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        return true;
      case 16:
        m.period = r.uint64();
        return true;
      case 26:
        readMessage(r, cosmos_distribution_v1beta1_distribution.ValidatorHistoricalRewards, m.rewards);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards, m.rewards);
      w.varint(18);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        return true;
      case 18:
        readMessage(r, cosmos_distribution_v1beta1_distribution.ValidatorCurrentRewards, m.rewards);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo, m.startingInfo);
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        return true;
      case 18:
        m.validatorAddress = r.string();
        return true;
      case 26:
        readMessage(r, cosmos_distribution_v1beta1_distribution.DelegatorStartingInfo, m.startingInfo);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent, m.validatorSlashEvent);
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.validatorAddress = r.string();
        return true;
      case 16:
        m.height = r.uint64();
        return true;
      case 24:
        m.period = r.uint64();
        return true;
      case 34:
        readMessage(r, cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent, m.validatorSlashEvent);
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ValidatorSlashEventRecord, m.validatorSlashEvents[i]!);
      w.varint(82);
    }
    for (let i = m.delegatorStartingInfos.length - 1; i >= 0; i--) {
      writeMessage(w, DelegatorStartingInfoRecord, m.delegatorStartingInfos[i]!);
      w.varint(74);
    }
    for (let i = m.validatorCurrentRewards.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorCurrentRewardsRecord, m.validatorCurrentRewards[i]!);
      w.varint(66);
    }
    for (let i = m.validatorHistoricalRewards.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorHistoricalRewardsRecord, m.validatorHistoricalRewards[i]!);
      w.varint(58);
    }
    for (let i = m.validatorAccumulatedCommissions.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorAccumulatedCommissionRecord, m.validatorAccumulatedCommissions[i]!);
      w.varint(50);
    }
    for (let i = m.outstandingRewards.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorOutstandingRewardsRecord, m.outstandingRewards[i]!);
      w.varint(42);
    }
    if (m.previousProposer !== "") {
      w.string(m.previousProposer);
      w.varint(34);
    }
    for (let i = m.delegatorWithdrawInfos.length - 1; i >= 0; i--) {
      writeMessage(w, DelegatorWithdrawInfo, m.delegatorWithdrawInfos[i]!);
      w.varint(26);
    }
    {
      writeMessage(w, cosmos_distribution_v1beta1_distribution.FeePool, m.feePool);
      w.varint(18);
    }
    {
      writeMessage(w, cosmos_distribution_v1beta1_distribution.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_distribution_v1beta1_distribution.Params, m.params);
        return true;
      case 18:
        readMessage(r, cosmos_distribution_v1beta1_distribution.FeePool, m.feePool);
        return true;
      case 26:
        m.delegatorWithdrawInfos.push(readMessage(r, DelegatorWithdrawInfo, DelegatorWithdrawInfo.create()));
        return true;
      case 34:
        m.previousProposer = r.string();
        return true;
      case 42:
        m.outstandingRewards.push(readMessage(r, ValidatorOutstandingRewardsRecord, ValidatorOutstandingRewardsRecord.create()));
        return true;
      case 50:
        m.validatorAccumulatedCommissions.push(readMessage(r, ValidatorAccumulatedCommissionRecord, ValidatorAccumulatedCommissionRecord.create()));
        return true;
      case 58:
        m.validatorHistoricalRewards.push(readMessage(r, ValidatorHistoricalRewardsRecord, ValidatorHistoricalRewardsRecord.create()));
        return true;
      case 66:
        m.validatorCurrentRewards.push(readMessage(r, ValidatorCurrentRewardsRecord, ValidatorCurrentRewardsRecord.create()));
        return true;
      case 74:
        m.delegatorStartingInfos.push(readMessage(r, DelegatorStartingInfoRecord, DelegatorStartingInfoRecord.create()));
        return true;
      case 82:
        m.validatorSlashEvents.push(readMessage(r, ValidatorSlashEventRecord, ValidatorSlashEventRecord.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/distribution/v1beta1/genesis.proto",
  package: "cosmos.distribution.v1beta1",
  messages: [DelegatorWithdrawInfo, ValidatorOutstandingRewardsRecord, ValidatorAccumulatedCommissionRecord, ValidatorHistoricalRewardsRecord, ValidatorCurrentRewardsRecord, DelegatorStartingInfoRecord, ValidatorSlashEventRecord, GenesisState],
  services: [],
};
