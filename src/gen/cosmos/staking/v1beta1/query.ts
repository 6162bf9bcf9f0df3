// Generated from proto/cosmos/staking/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_staking_v1beta1_staking from "../../../cosmos/staking/v1beta1/staking.js";

export interface QueryValidatorsRequest {
  status: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryValidatorsRequest: MessageType<QueryValidatorsRequest> = messageType<QueryValidatorsRequest>({
  name: "cosmos.staking.v1beta1.QueryValidatorsRequest",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "string" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ status: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.status !== "") {
      w.string(m.status);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.status = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryValidatorsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorsRequest);
    return m;
  },
});

export interface QueryValidatorsResponse {
  validators: cosmos_staking_v1beta1_staking.Validator[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryValidatorsResponse: MessageType<QueryValidatorsResponse> = messageType<QueryValidatorsResponse>({
  name: "cosmos.staking.v1beta1.QueryValidatorsResponse",
  fields: [
    { no: 1, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.Validator, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ validators: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validators.push(cosmos_staking_v1beta1_staking.Validator.read(r, r.end(), cosmos_staking_v1beta1_staking.Validator.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryValidatorsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorsResponse);
    return m;
  },
});

export interface QueryValidatorRequest {
  validatorAddr: string;
}

export const QueryValidatorRequest: MessageType<QueryValidatorRequest> = messageType<QueryValidatorRequest>({
  name: "cosmos.staking.v1beta1.QueryValidatorRequest",
  fields: [
    { no: 1, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ validatorAddr: "" }),
  write(m, w) {
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorAddr = r.string();
        break;
      default:
        skipField(QueryValidatorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorRequest);
    return m;
  },
});

export interface QueryValidatorResponse {
  validator: cosmos_staking_v1beta1_staking.Validator;
}

export const QueryValidatorResponse: MessageType<QueryValidatorResponse> = messageType<QueryValidatorResponse>({
  name: "cosmos.staking.v1beta1.QueryValidatorResponse",
  fields: [
    { no: 1, name: "validator", prop: "validator", kind: "message", message: () => cosmos_staking_v1beta1_staking.Validator, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validator: cosmos_staking_v1beta1_staking.Validator.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Validator.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Validator.read(r, r.end(), m.validator);
        break;
      default:
        skipField(QueryValidatorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorResponse);
    return m;
  },
});

export interface QueryValidatorDelegationsRequest {
  validatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryValidatorDelegationsRequest: MessageType<QueryValidatorDelegationsRequest> = messageType<QueryValidatorDelegationsRequest>({
  name: "cosmos.staking.v1beta1.QueryValidatorDelegationsRequest",
  fields: [
    { no: 1, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ validatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorAddr = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryValidatorDelegationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorDelegationsRequest);
    return m;
  },
});

export interface QueryValidatorDelegationsResponse {
  delegationResponses: cosmos_staking_v1beta1_staking.DelegationResponse[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryValidatorDelegationsResponse: MessageType<QueryValidatorDelegationsResponse> = messageType<QueryValidatorDelegationsResponse>({
  name: "cosmos.staking.v1beta1.QueryValidatorDelegationsResponse",
  fields: [
    { no: 1, name: "delegation_responses", prop: "delegationResponses", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.DelegationResponse, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"DelegationResponses"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ delegationResponses: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.delegationResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.DelegationResponse.write(m.delegationResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegationResponses.push(cosmos_staking_v1beta1_staking.DelegationResponse.read(r, r.end(), cosmos_staking_v1beta1_staking.DelegationResponse.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryValidatorDelegationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorDelegationsResponse);
    return m;
  },
});

export interface QueryValidatorUnbondingDelegationsRequest {
  validatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryValidatorUnbondingDelegationsRequest: MessageType<QueryValidatorUnbondingDelegationsRequest> = messageType<QueryValidatorUnbondingDelegationsRequest>({
  name: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest",
  fields: [
    { no: 1, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ validatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validatorAddr = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryValidatorUnbondingDelegationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorUnbondingDelegationsRequest);
    return m;
  },
});

export interface QueryValidatorUnbondingDelegationsResponse {
  unbondingResponses: cosmos_staking_v1beta1_staking.UnbondingDelegation[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryValidatorUnbondingDelegationsResponse: MessageType<QueryValidatorUnbondingDelegationsResponse> = messageType<QueryValidatorUnbondingDelegationsResponse>({
  name: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse",
  fields: [
    { no: 1, name: "unbonding_responses", prop: "unbondingResponses", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.UnbondingDelegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ unbondingResponses: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.unbondingResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.UnbondingDelegation.write(m.unbondingResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.unbondingResponses.push(cosmos_staking_v1beta1_staking.UnbondingDelegation.read(r, r.end(), cosmos_staking_v1beta1_staking.UnbondingDelegation.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryValidatorUnbondingDelegationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorUnbondingDelegationsResponse);
    return m;
  },
});

export interface QueryDelegationRequest {
  delegatorAddr: string;
  validatorAddr: string;
}

export const QueryDelegationRequest: MessageType<QueryDelegationRequest> = messageType<QueryDelegationRequest>({
  name: "cosmos.staking.v1beta1.QueryDelegationRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ delegatorAddr: "", validatorAddr: "" }),
  write(m, w) {
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        m.validatorAddr = r.string();
        break;
      default:
        skipField(QueryDelegationRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationRequest);
    return m;
  },
});

export interface QueryDelegationResponse {
  delegationResponse: cosmos_staking_v1beta1_staking.DelegationResponse | undefined;
}

export const QueryDelegationResponse: MessageType<QueryDelegationResponse> = messageType<QueryDelegationResponse>({
  name: "cosmos.staking.v1beta1.QueryDelegationResponse",
  fields: [
    { no: 1, name: "delegation_response", prop: "delegationResponse", kind: "message", message: () => cosmos_staking_v1beta1_staking.DelegationResponse },
  ],
  create: () => ({ delegationResponse: undefined }),
  write(m, w) {
    if (m.delegationResponse !== undefined) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.DelegationResponse.write(m.delegationResponse, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.DelegationResponse.read(r, r.end(), (m.delegationResponse ??= cosmos_staking_v1beta1_staking.DelegationResponse.create()));
        break;
      default:
        skipField(QueryDelegationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegationResponse);
    return m;
  },
});

export interface QueryUnbondingDelegationRequest {
  delegatorAddr: string;
  validatorAddr: string;
}

export const QueryUnbondingDelegationRequest: MessageType<QueryUnbondingDelegationRequest> = messageType<QueryUnbondingDelegationRequest>({
  name: "cosmos.staking.v1beta1.QueryUnbondingDelegationRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ delegatorAddr: "", validatorAddr: "" }),
  write(m, w) {
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        m.validatorAddr = r.string();
        break;
      default:
        skipField(QueryUnbondingDelegationRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnbondingDelegationRequest);
    return m;
  },
});

export interface QueryUnbondingDelegationResponse {
  unbond: cosmos_staking_v1beta1_staking.UnbondingDelegation;
}

export const QueryUnbondingDelegationResponse: MessageType<QueryUnbondingDelegationResponse> = messageType<QueryUnbondingDelegationResponse>({
  name: "cosmos.staking.v1beta1.QueryUnbondingDelegationResponse",
  fields: [
    { no: 1, name: "unbond", prop: "unbond", kind: "message", message: () => cosmos_staking_v1beta1_staking.UnbondingDelegation, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ unbond: cosmos_staking_v1beta1_staking.UnbondingDelegation.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.UnbondingDelegation.write(m.unbond, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.UnbondingDelegation.read(r, r.end(), m.unbond);
        break;
      default:
        skipField(QueryUnbondingDelegationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUnbondingDelegationResponse);
    return m;
  },
});

export interface QueryDelegatorDelegationsRequest {
  delegatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDelegatorDelegationsRequest: MessageType<QueryDelegatorDelegationsRequest> = messageType<QueryDelegatorDelegationsRequest>({
  name: "cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ delegatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryDelegatorDelegationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorDelegationsRequest);
    return m;
  },
});

export interface QueryDelegatorDelegationsResponse {
  delegationResponses: cosmos_staking_v1beta1_staking.DelegationResponse[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDelegatorDelegationsResponse: MessageType<QueryDelegatorDelegationsResponse> = messageType<QueryDelegatorDelegationsResponse>({
  name: "cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse",
  fields: [
    { no: 1, name: "delegation_responses", prop: "delegationResponses", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.DelegationResponse, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ delegationResponses: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.delegationResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.DelegationResponse.write(m.delegationResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegationResponses.push(cosmos_staking_v1beta1_staking.DelegationResponse.read(r, r.end(), cosmos_staking_v1beta1_staking.DelegationResponse.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDelegatorDelegationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorDelegationsResponse);
    return m;
  },
});

export interface QueryDelegatorUnbondingDelegationsRequest {
  delegatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDelegatorUnbondingDelegationsRequest: MessageType<QueryDelegatorUnbondingDelegationsRequest> = messageType<QueryDelegatorUnbondingDelegationsRequest>({
  name: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ delegatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryDelegatorUnbondingDelegationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorUnbondingDelegationsRequest);
    return m;
  },
});

export interface QueryDelegatorUnbondingDelegationsResponse {
  unbondingResponses: cosmos_staking_v1beta1_staking.UnbondingDelegation[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDelegatorUnbondingDelegationsResponse: MessageType<QueryDelegatorUnbondingDelegationsResponse> = messageType<QueryDelegatorUnbondingDelegationsResponse>({
  name: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse",
  fields: [
    { no: 1, name: "unbonding_responses", prop: "unbondingResponses", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.UnbondingDelegation, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ unbondingResponses: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.unbondingResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.UnbondingDelegation.write(m.unbondingResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.unbondingResponses.push(cosmos_staking_v1beta1_staking.UnbondingDelegation.read(r, r.end(), cosmos_staking_v1beta1_staking.UnbondingDelegation.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDelegatorUnbondingDelegationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorUnbondingDelegationsResponse);
    return m;
  },
});

export interface QueryRedelegationsRequest {
  delegatorAddr: string;
  srcValidatorAddr: string;
  dstValidatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryRedelegationsRequest: MessageType<QueryRedelegationsRequest> = messageType<QueryRedelegationsRequest>({
  name: "cosmos.staking.v1beta1.QueryRedelegationsRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "src_validator_addr", prop: "srcValidatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "dst_validator_addr", prop: "dstValidatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 4, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ delegatorAddr: "", srcValidatorAddr: "", dstValidatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.dstValidatorAddr !== "") {
      w.string(m.dstValidatorAddr);
      w.varint(26);
    }
    if (m.srcValidatorAddr !== "") {
      w.string(m.srcValidatorAddr);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        m.srcValidatorAddr = r.string();
        break;
      case 26:
        m.dstValidatorAddr = r.string();
        break;
      case 34:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryRedelegationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRedelegationsRequest);
    return m;
  },
});

export interface QueryRedelegationsResponse {
  redelegationResponses: cosmos_staking_v1beta1_staking.RedelegationResponse[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryRedelegationsResponse: MessageType<QueryRedelegationsResponse> = messageType<QueryRedelegationsResponse>({
  name: "cosmos.staking.v1beta1.QueryRedelegationsResponse",
  fields: [
    { no: 1, name: "redelegation_responses", prop: "redelegationResponses", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.RedelegationResponse, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ redelegationResponses: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.redelegationResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.RedelegationResponse.write(m.redelegationResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.redelegationResponses.push(cosmos_staking_v1beta1_staking.RedelegationResponse.read(r, r.end(), cosmos_staking_v1beta1_staking.RedelegationResponse.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryRedelegationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRedelegationsResponse);
    return m;
  },
});

export interface QueryDelegatorValidatorsRequest {
  delegatorAddr: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = messageType<QueryDelegatorValidatorsRequest>({
  name: "cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ delegatorAddr: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
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
  validators: cosmos_staking_v1beta1_staking.Validator[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = messageType<QueryDelegatorValidatorsResponse>({
  name: "cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse",
  fields: [
    { no: 1, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => cosmos_staking_v1beta1_staking.Validator, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ validators: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validators.push(cosmos_staking_v1beta1_staking.Validator.read(r, r.end(), cosmos_staking_v1beta1_staking.Validator.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDelegatorValidatorsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorValidatorsResponse);
    return m;
  },
});

export interface QueryDelegatorValidatorRequest {
  delegatorAddr: string;
  validatorAddr: string;
}

export const QueryDelegatorValidatorRequest: MessageType<QueryDelegatorValidatorRequest> = messageType<QueryDelegatorValidatorRequest>({
  name: "cosmos.staking.v1beta1.QueryDelegatorValidatorRequest",
  fields: [
    { no: 1, name: "delegator_addr", prop: "delegatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_addr", prop: "validatorAddr", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
  ],
  create: () => ({ delegatorAddr: "", validatorAddr: "" }),
  write(m, w) {
    if (m.validatorAddr !== "") {
      w.string(m.validatorAddr);
      w.varint(18);
    }
    if (m.delegatorAddr !== "") {
      w.string(m.delegatorAddr);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddr = r.string();
        break;
      case 18:
        m.validatorAddr = r.string();
        break;
      default:
        skipField(QueryDelegatorValidatorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorValidatorRequest);
    return m;
  },
});

export interface QueryDelegatorValidatorResponse {
  validator: cosmos_staking_v1beta1_staking.Validator;
}

export const QueryDelegatorValidatorResponse: MessageType<QueryDelegatorValidatorResponse> = messageType<QueryDelegatorValidatorResponse>({
  name: "cosmos.staking.v1beta1.QueryDelegatorValidatorResponse",
  fields: [
    { no: 1, name: "validator", prop: "validator", kind: "message", message: () => cosmos_staking_v1beta1_staking.Validator, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ validator: cosmos_staking_v1beta1_staking.Validator.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Validator.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Validator.read(r, r.end(), m.validator);
        break;
      default:
        skipField(QueryDelegatorValidatorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDelegatorValidatorResponse);
    return m;
  },
});

export interface QueryHistoricalInfoRequest {
  height: bigint;
}

export const QueryHistoricalInfoRequest: MessageType<QueryHistoricalInfoRequest> = messageType<QueryHistoricalInfoRequest>({
  name: "cosmos.staking.v1beta1.QueryHistoricalInfoRequest",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
  ],
  create: () => ({ height: 0n }),
  write(m, w) {
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      default:
        skipField(QueryHistoricalInfoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHistoricalInfoRequest);
    return m;
  },
});

export interface QueryHistoricalInfoResponse {
  hist: cosmos_staking_v1beta1_staking.HistoricalInfo | undefined;
}

export const QueryHistoricalInfoResponse: MessageType<QueryHistoricalInfoResponse> = messageType<QueryHistoricalInfoResponse>({
  name: "cosmos.staking.v1beta1.QueryHistoricalInfoResponse",
  fields: [
    { no: 1, name: "hist", prop: "hist", kind: "message", message: () => cosmos_staking_v1beta1_staking.HistoricalInfo },
  ],
  create: () => ({ hist: undefined }),
  write(m, w) {
    if (m.hist !== undefined) {
      const end = w.written;
      cosmos_staking_v1beta1_staking.HistoricalInfo.write(m.hist, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.HistoricalInfo.read(r, r.end(), (m.hist ??= cosmos_staking_v1beta1_staking.HistoricalInfo.create()));
        break;
      default:
        skipField(QueryHistoricalInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHistoricalInfoResponse);
    return m;
  },
});

export interface QueryPoolRequest {
}

export const QueryPoolRequest: MessageType<QueryPoolRequest> = messageType<QueryPoolRequest>({
  name: "cosmos.staking.v1beta1.QueryPoolRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryPoolRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryPoolRequest);
    return m;
  },
});

export interface QueryPoolResponse {
  pool: cosmos_staking_v1beta1_staking.Pool;
}

export const QueryPoolResponse: MessageType<QueryPoolResponse> = messageType<QueryPoolResponse>({
  name: "cosmos.staking.v1beta1.QueryPoolResponse",
  fields: [
    { no: 1, name: "pool", prop: "pool", kind: "message", message: () => cosmos_staking_v1beta1_staking.Pool, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ pool: cosmos_staking_v1beta1_staking.Pool.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Pool.write(m.pool, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Pool.read(r, r.end(), m.pool);
        break;
      default:
        skipField(QueryPoolResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPoolResponse);
    return m;
  },
});

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.staking.v1beta1.QueryParamsRequest",
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
  params: cosmos_staking_v1beta1_staking.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.staking.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_staking_v1beta1_staking.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_staking_v1beta1_staking.Params.create() }),
  write(m, w) {
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
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.staking.v1beta1.Query",
  methods: {
    validators: { name: "Validators", input: QueryValidatorsRequest, output: QueryValidatorsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators"}], options: {"cosmos.query.v1.module_query_safe":true} },
    validator: { name: "Validator", input: QueryValidatorRequest, output: QueryValidatorResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators/{validator_addr}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    validatorDelegations: { name: "ValidatorDelegations", input: QueryValidatorDelegationsRequest, output: QueryValidatorDelegationsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators/{validator_addr}/delegations"}], options: {"cosmos.query.v1.module_query_safe":true} },
    validatorUnbondingDelegations: { name: "ValidatorUnbondingDelegations", input: QueryValidatorUnbondingDelegationsRequest, output: QueryValidatorUnbondingDelegationsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators/{validator_addr}/unbonding_delegations"}], options: {"cosmos.query.v1.module_query_safe":true} },
    delegation: { name: "Delegation", input: QueryDelegationRequest, output: QueryDelegationResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    unbondingDelegation: { name: "UnbondingDelegation", input: QueryUnbondingDelegationRequest, output: QueryUnbondingDelegationResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}/unbonding_delegation"}], options: {"cosmos.query.v1.module_query_safe":true} },
    delegatorDelegations: { name: "DelegatorDelegations", input: QueryDelegatorDelegationsRequest, output: QueryDelegatorDelegationsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/delegations/{delegator_addr}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    delegatorUnbondingDelegations: { name: "DelegatorUnbondingDelegations", input: QueryDelegatorUnbondingDelegationsRequest, output: QueryDelegatorUnbondingDelegationsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/delegators/{delegator_addr}/unbonding_delegations"}], options: {"cosmos.query.v1.module_query_safe":true} },
    redelegations: { name: "Redelegations", input: QueryRedelegationsRequest, output: QueryRedelegationsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/delegators/{delegator_addr}/redelegations"}], options: {"cosmos.query.v1.module_query_safe":true} },
    delegatorValidators: { name: "DelegatorValidators", input: QueryDelegatorValidatorsRequest, output: QueryDelegatorValidatorsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators"}], options: {"cosmos.query.v1.module_query_safe":true} },
    delegatorValidator: { name: "DelegatorValidator", input: QueryDelegatorValidatorRequest, output: QueryDelegatorValidatorResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators/{validator_addr}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    historicalInfo: { name: "HistoricalInfo", input: QueryHistoricalInfoRequest, output: QueryHistoricalInfoResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/historical_info/{height}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    pool: { name: "Pool", input: QueryPoolRequest, output: QueryPoolResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/pool"}], options: {"cosmos.query.v1.module_query_safe":true} },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/staking/v1beta1/params"}], options: {"cosmos.query.v1.module_query_safe":true} },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/staking/v1beta1/query.proto",
  package: "cosmos.staking.v1beta1",
  messages: [QueryValidatorsRequest, QueryValidatorsResponse, QueryValidatorRequest, QueryValidatorResponse, QueryValidatorDelegationsRequest, QueryValidatorDelegationsResponse, QueryValidatorUnbondingDelegationsRequest, QueryValidatorUnbondingDelegationsResponse, QueryDelegationRequest, QueryDelegationResponse, QueryUnbondingDelegationRequest, QueryUnbondingDelegationResponse, QueryDelegatorDelegationsRequest, QueryDelegatorDelegationsResponse, QueryDelegatorUnbondingDelegationsRequest, QueryDelegatorUnbondingDelegationsResponse, QueryRedelegationsRequest, QueryRedelegationsResponse, QueryDelegatorValidatorsRequest, QueryDelegatorValidatorsResponse, QueryDelegatorValidatorRequest, QueryDelegatorValidatorResponse, QueryHistoricalInfoRequest, QueryHistoricalInfoResponse, QueryPoolRequest, QueryPoolResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
