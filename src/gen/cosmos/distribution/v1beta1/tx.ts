// Generated from proto/cosmos/distribution/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_distribution_v1beta1_distribution from "../../../cosmos/distribution/v1beta1/distribution.js";

export interface MsgSetWithdrawAddress {
  delegatorAddress: string;
  withdrawAddress: string;
}

export const MsgSetWithdrawAddress: MessageType<MsgSetWithdrawAddress> = messageType<MsgSetWithdrawAddress>({
  name: "cosmos.distribution.v1beta1.MsgSetWithdrawAddress",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgModifyWithdrawAddress"},
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
        skipField(MsgSetWithdrawAddress, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetWithdrawAddress);
    return m;
  },
});

export interface MsgSetWithdrawAddressResponse {
}

export const MsgSetWithdrawAddressResponse: MessageType<MsgSetWithdrawAddressResponse> = messageType<MsgSetWithdrawAddressResponse>({
  name: "cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSetWithdrawAddressResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSetWithdrawAddressResponse);
    return m;
  },
});

export interface MsgWithdrawDelegatorReward {
  delegatorAddress: string;
  validatorAddress: string;
}

export const MsgWithdrawDelegatorReward: MessageType<MsgWithdrawDelegatorReward> = messageType<MsgWithdrawDelegatorReward>({
  name: "cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgWithdrawDelegationReward"},
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
        skipField(MsgWithdrawDelegatorReward, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgWithdrawDelegatorReward);
    return m;
  },
});

export interface MsgWithdrawDelegatorRewardResponse {
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgWithdrawDelegatorRewardResponse: MessageType<MsgWithdrawDelegatorRewardResponse> = messageType<MsgWithdrawDelegatorRewardResponse>({
  name: "cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse",
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgWithdrawDelegatorRewardResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgWithdrawDelegatorRewardResponse);
    return m;
  },
});

export interface MsgWithdrawValidatorCommission {
  validatorAddress: string;
}

export const MsgWithdrawValidatorCommission: MessageType<MsgWithdrawValidatorCommission> = messageType<MsgWithdrawValidatorCommission>({
  name: "cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission",
  options: {"cosmos.msg.v1.signer":["validator_address"],"amino.name":"cosmos-sdk/MsgWithdrawValCommission"},
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
        skipField(MsgWithdrawValidatorCommission, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgWithdrawValidatorCommission);
    return m;
  },
});

export interface MsgWithdrawValidatorCommissionResponse {
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgWithdrawValidatorCommissionResponse: MessageType<MsgWithdrawValidatorCommissionResponse> = messageType<MsgWithdrawValidatorCommissionResponse>({
  name: "cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse",
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgWithdrawValidatorCommissionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgWithdrawValidatorCommissionResponse);
    return m;
  },
});

export interface MsgFundCommunityPool {
  amount: cosmos_base_v1beta1_coin.Coin[];
  depositor: string;
}

export const MsgFundCommunityPool: MessageType<MsgFundCommunityPool> = messageType<MsgFundCommunityPool>({
  name: "cosmos.distribution.v1beta1.MsgFundCommunityPool",
  options: {"cosmos.msg.v1.signer":["depositor"],"amino.name":"cosmos-sdk/MsgFundCommunityPool"},
  fields: [
    { no: 1, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ amount: [], depositor: "" }),
  write(m, w) {
    if (m.depositor !== "") {
      w.string(m.depositor);
      w.varint(18);
    }
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.depositor = r.string();
        break;
      default:
        skipField(MsgFundCommunityPool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgFundCommunityPool);
    return m;
  },
});

export interface MsgFundCommunityPoolResponse {
}

export const MsgFundCommunityPoolResponse: MessageType<MsgFundCommunityPoolResponse> = messageType<MsgFundCommunityPoolResponse>({
  name: "cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgFundCommunityPoolResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgFundCommunityPoolResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_distribution_v1beta1_distribution.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.distribution.v1beta1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/distribution/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_distribution_v1beta1_distribution.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_distribution_v1beta1_distribution.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_distribution_v1beta1_distribution.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        cosmos_distribution_v1beta1_distribution.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "cosmos.distribution.v1beta1.MsgUpdateParamsResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

export interface MsgCommunityPoolSpend {
  authority: string;
  recipient: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgCommunityPoolSpend: MessageType<MsgCommunityPoolSpend> = messageType<MsgCommunityPoolSpend>({
  name: "cosmos.distribution.v1beta1.MsgCommunityPoolSpend",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/distr/MsgCommunityPoolSpend"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "recipient", prop: "recipient", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ authority: "", recipient: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        m.recipient = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgCommunityPoolSpend, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCommunityPoolSpend);
    return m;
  },
});

export interface MsgCommunityPoolSpendResponse {
}

export const MsgCommunityPoolSpendResponse: MessageType<MsgCommunityPoolSpendResponse> = messageType<MsgCommunityPoolSpendResponse>({
  name: "cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCommunityPoolSpendResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCommunityPoolSpendResponse);
    return m;
  },
});

export interface MsgDepositValidatorRewardsPool {
  depositor: string;
  validatorAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgDepositValidatorRewardsPool: MessageType<MsgDepositValidatorRewardsPool> = messageType<MsgDepositValidatorRewardsPool>({
  name: "cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool",
  options: {"amino.name":"cosmos-sdk/distr/MsgDepositValRewards","cosmos.msg.v1.signer":["depositor"]},
  fields: [
    { no: 1, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.encoding":"legacy_coins","amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ depositor: "", validatorAddress: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.depositor !== "") {
      w.string(m.depositor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.depositor = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgDepositValidatorRewardsPool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDepositValidatorRewardsPool);
    return m;
  },
});

export interface MsgDepositValidatorRewardsPoolResponse {
}

export const MsgDepositValidatorRewardsPoolResponse: MessageType<MsgDepositValidatorRewardsPoolResponse> = messageType<MsgDepositValidatorRewardsPoolResponse>({
  name: "cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgDepositValidatorRewardsPoolResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgDepositValidatorRewardsPoolResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.distribution.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    setWithdrawAddress: { name: "SetWithdrawAddress", input: MsgSetWithdrawAddress, output: MsgSetWithdrawAddressResponse, http: [] },
    withdrawDelegatorReward: { name: "WithdrawDelegatorReward", input: MsgWithdrawDelegatorReward, output: MsgWithdrawDelegatorRewardResponse, http: [] },
    withdrawValidatorCommission: { name: "WithdrawValidatorCommission", input: MsgWithdrawValidatorCommission, output: MsgWithdrawValidatorCommissionResponse, http: [] },
    fundCommunityPool: { name: "FundCommunityPool", input: MsgFundCommunityPool, output: MsgFundCommunityPoolResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    communityPoolSpend: { name: "CommunityPoolSpend", input: MsgCommunityPoolSpend, output: MsgCommunityPoolSpendResponse, http: [] },
    depositValidatorRewardsPool: { name: "DepositValidatorRewardsPool", input: MsgDepositValidatorRewardsPool, output: MsgDepositValidatorRewardsPoolResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/distribution/v1beta1/tx.proto",
  package: "cosmos.distribution.v1beta1",
  messages: [MsgSetWithdrawAddress, MsgSetWithdrawAddressResponse, MsgWithdrawDelegatorReward, MsgWithdrawDelegatorRewardResponse, MsgWithdrawValidatorCommission, MsgWithdrawValidatorCommissionResponse, MsgFundCommunityPool, MsgFundCommunityPoolResponse, MsgUpdateParams, MsgUpdateParamsResponse, MsgCommunityPoolSpend, MsgCommunityPoolSpendResponse, MsgDepositValidatorRewardsPool, MsgDepositValidatorRewardsPoolResponse],
  services: [Msg],
};
