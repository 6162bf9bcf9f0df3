// Generated from proto/cosmos/distribution/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_distribution_v1beta1_distribution from "../../../cosmos/distribution/v1beta1/distribution.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.distribution.v1beta1.QueryParamsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

export interface QueryParamsResponse {
  params: cosmos_distribution_v1beta1_distribution.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.distribution.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_distribution_v1beta1_distribution.Params.create() }),
  write(m, w) {
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
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryValidatorDistributionInfoRequest {
  validatorAddress: string;
}

export const QueryValidatorDistributionInfoRequest: MessageType<QueryValidatorDistributionInfoRequest> = messageType<QueryValidatorDistributionInfoRequest>({
  name: "cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ validatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryValidatorDistributionInfoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorDistributionInfoRequest);
    return m;
  },
});

export interface QueryValidatorDistributionInfoResponse {
  operatorAddress: string;
  selfBondRewards: cosmos_base_v1beta1_coin.DecCoin[];
  commission: cosmos_base_v1beta1_coin.DecCoin[];
}

export const QueryValidatorDistributionInfoResponse: MessageType<QueryValidatorDistributionInfoResponse> = messageType<QueryValidatorDistributionInfoResponse>({
  name: "cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse",
  fields: [
    { no: 1, name: "operator_address", prop: "operatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "self_bond_rewards", prop: "selfBondRewards", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins"} },
    { no: 3, name: "commission", prop: "commission", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins"} },
  ],
  create: () => ({ operatorAddress: "", selfBondRewards: [], commission: [] }),
  write(m, w) {
    for (let i = m.commission.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.commission[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.selfBondRewards.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.selfBondRewards[i]!, w);
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
        m.selfBondRewards.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      case 26:
        m.commission.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(QueryValidatorDistributionInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorDistributionInfoResponse);
    return m;
  },
});

export interface QueryValidatorOutstandingRewardsRequest {
  validatorAddress: string;
}

export const QueryValidatorOutstandingRewardsRequest: MessageType<QueryValidatorOutstandingRewardsRequest> = messageType<QueryValidatorOutstandingRewardsRequest>({
  name: "cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ validatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryValidatorOutstandingRewardsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorOutstandingRewardsRequest);
    return m;
  },
});

export interface QueryValidatorOutstandingRewardsResponse {
  rewards: cosmos_distribution_v1beta1_distribution.ValidatorOutstandingRewards;
}

export const QueryValidatorOutstandingRewardsResponse: MessageType<QueryValidatorOutstandingRewardsResponse> = messageType<QueryValidatorOutstandingRewardsResponse>({
  name: "cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse",
  fields: [
    { no: 1, name: "rewards", prop: "rewards", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorOutstandingRewards, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ rewards: cosmos_distribution_v1beta1_distribution.ValidatorOutstandingRewards.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorOutstandingRewards.write(m.rewards, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_distribution_v1beta1_distribution.ValidatorOutstandingRewards.read(r, r.end(), m.rewards);
        break;
      default:
        skipField(QueryValidatorOutstandingRewardsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorOutstandingRewardsResponse);
    return m;
  },
});

export interface QueryValidatorCommissionRequest {
  validatorAddress: string;
}

export const QueryValidatorCommissionRequest: MessageType<QueryValidatorCommissionRequest> = messageType<QueryValidatorCommissionRequest>({
  name: "cosmos.distribution.v1beta1.QueryValidatorCommissionRequest",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ validatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryValidatorCommissionRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorCommissionRequest);
    return m;
  },
});

export interface QueryValidatorCommissionResponse {
  commission: cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission;
}

export const QueryValidatorCommissionResponse: MessageType<QueryValidatorCommissionResponse> = messageType<QueryValidatorCommissionResponse>({
  name: "cosmos.distribution.v1beta1.QueryValidatorCommissionResponse",
  fields: [
    { no: 1, name: "commission", prop: "commission", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ commission: cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.write(m.commission, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_distribution_v1beta1_distribution.ValidatorAccumulatedCommission.read(r, r.end(), m.commission);
        break;
      default:
        skipField(QueryValidatorCommissionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorCommissionResponse);
    return m;
  },
});

export interface QueryValidatorSlashesRequest {
  validatorAddress: string;
  startingHeight: bigint;
  endingHeight: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryValidatorSlashesRequest: MessageType<QueryValidatorSlashesRequest> = messageType<QueryValidatorSlashesRequest>({
  name: "cosmos.distribution.v1beta1.QueryValidatorSlashesRequest",
  fields: [
    { no: 1, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "starting_height", prop: "startingHeight", kind: "uint64" },
    { no: 3, name: "ending_height", prop: "endingHeight", kind: "uint64" },
    { no: 4, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ validatorAddress: "", startingHeight: 0n, endingHeight: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.endingHeight !== 0n) {
      w.varint64(m.endingHeight);
      w.varint(24);
    }
    if (m.startingHeight !== 0n) {
      w.varint64(m.startingHeight);
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
        m.startingHeight = r.uint64();
        break;
      case 24:
        m.endingHeight = r.uint64();
        break;
      case 34:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryValidatorSlashesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorSlashesRequest);
    return m;
  },
});

export interface QueryValidatorSlashesResponse {
  slashes: cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryValidatorSlashesResponse: MessageType<QueryValidatorSlashesResponse> = messageType<QueryValidatorSlashesResponse>({
  name: "cosmos.distribution.v1beta1.QueryValidatorSlashesResponse",
  fields: [
    { no: 1, name: "slashes", prop: "slashes", kind: "message", repeated: true, message: () => cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ slashes: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.slashes.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.write(m.slashes[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.slashes.push(cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.read(r, r.end(), cosmos_distribution_v1beta1_distribution.ValidatorSlashEvent.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryValidatorSlashesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorSlashesResponse);
    return m;
  },
});

export interface QueryDelegationRewardsRequest {
  delegatorAddress: string;
  validatorAddress: string;
}

export const QueryDelegationRewardsRequest: MessageType<QueryDelegationRewardsRequest> = messageType<QueryDelegationRewardsRequest>({
  name: "cosmos.distribution.v1beta1.QueryDelegationRewardsRequest",
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
        skipField(QueryDelegationRewardsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationRewardsRequest);
    return m;
  },
});

export interface QueryDelegationRewardsResponse {
  rewards: cosmos_base_v1beta1_coin.DecCoin[];
}

export const QueryDelegationRewardsResponse: MessageType<QueryDelegationRewardsResponse> = messageType<QueryDelegationRewardsResponse>({
  name: "cosmos.distribution.v1beta1.QueryDelegationRewardsResponse",
  fields: [
    { no: 1, name: "rewards", prop: "rewards", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins"} },
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
        skipField(QueryDelegationRewardsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationRewardsResponse);
    return m;
  },
});

export interface QueryDelegationTotalRewardsRequest {
  delegatorAddress: string;
}

export const QueryDelegationTotalRewardsRequest: MessageType<QueryDelegationTotalRewardsRequest> = messageType<QueryDelegationTotalRewardsRequest>({
  name: "cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ delegatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryDelegationTotalRewardsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationTotalRewardsRequest);
    return m;
  },
});

export interface QueryDelegationTotalRewardsResponse {
  rewards: cosmos_distribution_v1beta1_distribution.DelegationDelegatorReward[];
  total: cosmos_base_v1beta1_coin.DecCoin[];
}

export const QueryDelegationTotalRewardsResponse: MessageType<QueryDelegationTotalRewardsResponse> = messageType<QueryDelegationTotalRewardsResponse>({
  name: "cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse",
  fields: [
    { no: 1, name: "rewards", prop: "rewards", kind: "message", repeated: true, message: () => cosmos_distribution_v1beta1_distribution.DelegationDelegatorReward, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "total", prop: "total", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins"} },
  ],
  create: () => ({ rewards: [], total: [] }),
  write(m, w) {
    for (let i = m.total.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.total[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.rewards.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.DelegationDelegatorReward.write(m.rewards[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rewards.push(cosmos_distribution_v1beta1_distribution.DelegationDelegatorReward.read(r, r.end(), cosmos_distribution_v1beta1_distribution.DelegationDelegatorReward.create()));
        break;
      case 18:
        m.total.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(QueryDelegationTotalRewardsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationTotalRewardsResponse);
    return m;
  },
});

export interface QueryDelegatorValidatorsRequest {
  delegatorAddress: string;
}

export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = messageType<QueryDelegatorValidatorsRequest>({
  name: "cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ delegatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryDelegatorValidatorsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorValidatorsRequest);
    return m;
  },
});

export interface QueryDelegatorValidatorsResponse {
  validators: string[];
}

export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = messageType<QueryDelegatorValidatorsResponse>({
  name: "cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse",
  fields: [
    { no: 1, name: "validators", prop: "validators", kind: "string", repeated: true },
  ],
  create: () => ({ validators: [] }),
  write(m, w) {
    for (let i = m.validators.length - 1; i >= 0; i--) {
      w.string(m.validators[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validators.push(r.string());
        break;
      default:
        skipField(QueryDelegatorValidatorsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorValidatorsResponse);
    return m;
  },
});

export interface QueryDelegatorWithdrawAddressRequest {
  delegatorAddress: string;
}

export const QueryDelegatorWithdrawAddressRequest: MessageType<QueryDelegatorWithdrawAddressRequest> = messageType<QueryDelegatorWithdrawAddressRequest>({
  name: "cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest",
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ delegatorAddress: "" }),
  write(m, w) {
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
      default:
        skipField(QueryDelegatorWithdrawAddressRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorWithdrawAddressRequest);
    return m;
  },
});

export interface QueryDelegatorWithdrawAddressResponse {
  withdrawAddress: string;
}

export const QueryDelegatorWithdrawAddressResponse: MessageType<QueryDelegatorWithdrawAddressResponse> = messageType<QueryDelegatorWithdrawAddressResponse>({
  name: "cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse",
  fields: [
    { no: 1, name: "withdraw_address", prop: "withdrawAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ withdrawAddress: "" }),
  write(m, w) {
    if (m.withdrawAddress !== "") {
      w.string(m.withdrawAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.withdrawAddress = r.string();
        break;
      default:
        skipField(QueryDelegatorWithdrawAddressResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorWithdrawAddressResponse);
    return m;
  },
});

export interface QueryCommunityPoolRequest {
}

export const QueryCommunityPoolRequest: MessageType<QueryCommunityPoolRequest> = messageType<QueryCommunityPoolRequest>({
  name: "cosmos.distribution.v1beta1.QueryCommunityPoolRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryCommunityPoolRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryCommunityPoolRequest);
    return m;
  },
});

export interface QueryCommunityPoolResponse {
  pool: cosmos_base_v1beta1_coin.DecCoin[];
}

export const QueryCommunityPoolResponse: MessageType<QueryCommunityPoolResponse> = messageType<QueryCommunityPoolResponse>({
  name: "cosmos.distribution.v1beta1.QueryCommunityPoolResponse",
  fields: [
    { no: 1, name: "pool", prop: "pool", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.DecCoin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.DecCoins","amino.dont_omitempty":true} },
  ],
  create: () => ({ pool: [] }),
  write(m, w) {
    for (let i = m.pool.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.DecCoin.write(m.pool[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pool.push(cosmos_base_v1beta1_coin.DecCoin.read(r, r.end(), cosmos_base_v1beta1_coin.DecCoin.create()));
        break;
      default:
        skipField(QueryCommunityPoolResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCommunityPoolResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.distribution.v1beta1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/params"}] },
    validatorDistributionInfo: { name: "ValidatorDistributionInfo", input: QueryValidatorDistributionInfoRequest, output: QueryValidatorDistributionInfoResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/validators/{validator_address}"}] },
    validatorOutstandingRewards: { name: "ValidatorOutstandingRewards", input: QueryValidatorOutstandingRewardsRequest, output: QueryValidatorOutstandingRewardsResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/validators/{validator_address}/outstanding_rewards"}] },
    validatorCommission: { name: "ValidatorCommission", input: QueryValidatorCommissionRequest, output: QueryValidatorCommissionResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/validators/{validator_address}/commission"}] },
    validatorSlashes: { name: "ValidatorSlashes", input: QueryValidatorSlashesRequest, output: QueryValidatorSlashesResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/validators/{validator_address}/slashes"}] },
    delegationRewards: { name: "DelegationRewards", input: QueryDelegationRewardsRequest, output: QueryDelegationRewardsResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards/{validator_address}"}] },
    delegationTotalRewards: { name: "DelegationTotalRewards", input: QueryDelegationTotalRewardsRequest, output: QueryDelegationTotalRewardsResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards"}] },
    delegatorValidators: { name: "DelegatorValidators", input: QueryDelegatorValidatorsRequest, output: QueryDelegatorValidatorsResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/delegators/{delegator_address}/validators"}] },
    delegatorWithdrawAddress: { name: "DelegatorWithdrawAddress", input: QueryDelegatorWithdrawAddressRequest, output: QueryDelegatorWithdrawAddressResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/delegators/{delegator_address}/withdraw_address"}] },
    communityPool: { name: "CommunityPool", input: QueryCommunityPoolRequest, output: QueryCommunityPoolResponse, http: [{"verb":"get","path":"/cosmos/distribution/v1beta1/community_pool"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/distribution/v1beta1/query.proto",
  package: "cosmos.distribution.v1beta1",
  messages: [QueryParamsRequest, QueryParamsResponse, QueryValidatorDistributionInfoRequest, QueryValidatorDistributionInfoResponse, QueryValidatorOutstandingRewardsRequest, QueryValidatorOutstandingRewardsResponse, QueryValidatorCommissionRequest, QueryValidatorCommissionResponse, QueryValidatorSlashesRequest, QueryValidatorSlashesResponse, QueryDelegationRewardsRequest, QueryDelegationRewardsResponse, QueryDelegationTotalRewardsRequest, QueryDelegationTotalRewardsResponse, QueryDelegatorValidatorsRequest, QueryDelegatorValidatorsResponse, QueryDelegatorWithdrawAddressRequest, QueryDelegatorWithdrawAddressResponse, QueryCommunityPoolRequest, QueryCommunityPoolResponse],
  services: [Query],
};
