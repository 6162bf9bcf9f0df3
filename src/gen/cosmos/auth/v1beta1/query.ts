// Generated from proto/cosmos/auth/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_auth_v1beta1_auth from "../../../cosmos/auth/v1beta1/auth.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface QueryAccountsRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryAccountsRequest: MessageType<QueryAccountsRequest> = messageType<QueryAccountsRequest>({
  name: "cosmos.auth.v1beta1.QueryAccountsRequest",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryAccountsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountsRequest);
    return m;
  },
});

export interface QueryAccountsResponse {
  accounts: google_protobuf_any.Any[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryAccountsResponse: MessageType<QueryAccountsResponse> = messageType<QueryAccountsResponse>({
  name: "cosmos.auth.v1beta1.QueryAccountsResponse",
  fields: [
    { no: 1, name: "accounts", prop: "accounts", kind: "message", repeated: true, message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.auth.v1beta1.AccountI"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ accounts: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.accounts.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.accounts[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.accounts.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryAccountsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountsResponse);
    return m;
  },
});

export interface QueryAccountRequest {
  address: string;
}

export const QueryAccountRequest: MessageType<QueryAccountRequest> = messageType<QueryAccountRequest>({
  name: "cosmos.auth.v1beta1.QueryAccountRequest",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
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
      default:
        skipField(QueryAccountRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountRequest);
    return m;
  },
});

export interface QueryAccountResponse {
  account: google_protobuf_any.Any | undefined;
}

export const QueryAccountResponse: MessageType<QueryAccountResponse> = messageType<QueryAccountResponse>({
  name: "cosmos.auth.v1beta1.QueryAccountResponse",
  fields: [
    { no: 1, name: "account", prop: "account", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.auth.v1beta1.AccountI"} },
  ],
  create: () => ({ account: undefined }),
  write(m, w) {
    if (m.account !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.account, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.account ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryAccountResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountResponse);
    return m;
  },
});

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.auth.v1beta1.QueryParamsRequest",
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
  params: cosmos_auth_v1beta1_auth.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.auth.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_auth_v1beta1_auth.Params, nullable: false },
  ],
  create: () => ({ params: cosmos_auth_v1beta1_auth.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_auth_v1beta1_auth.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_auth_v1beta1_auth.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryModuleAccountsRequest {
}

export const QueryModuleAccountsRequest: MessageType<QueryModuleAccountsRequest> = messageType<QueryModuleAccountsRequest>({
  name: "cosmos.auth.v1beta1.QueryModuleAccountsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryModuleAccountsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryModuleAccountsRequest);
    return m;
  },
});

export interface QueryModuleAccountsResponse {
  accounts: google_protobuf_any.Any[];
}

export const QueryModuleAccountsResponse: MessageType<QueryModuleAccountsResponse> = messageType<QueryModuleAccountsResponse>({
  name: "cosmos.auth.v1beta1.QueryModuleAccountsResponse",
  fields: [
    { no: 1, name: "accounts", prop: "accounts", kind: "message", repeated: true, message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.auth.v1beta1.ModuleAccountI"} },
  ],
  create: () => ({ accounts: [] }),
  write(m, w) {
    for (let i = m.accounts.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.accounts[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.accounts.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryModuleAccountsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryModuleAccountsResponse);
    return m;
  },
});

export interface QueryModuleAccountByNameRequest {
  name: string;
}

export const QueryModuleAccountByNameRequest: MessageType<QueryModuleAccountByNameRequest> = messageType<QueryModuleAccountByNameRequest>({
  name: "cosmos.auth.v1beta1.QueryModuleAccountByNameRequest",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
  ],
  create: () => ({ name: "" }),
  write(m, w) {
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      default:
        skipField(QueryModuleAccountByNameRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryModuleAccountByNameRequest);
    return m;
  },
});

export interface QueryModuleAccountByNameResponse {
  account: google_protobuf_any.Any | undefined;
}

export const QueryModuleAccountByNameResponse: MessageType<QueryModuleAccountByNameResponse> = messageType<QueryModuleAccountByNameResponse>({
  name: "cosmos.auth.v1beta1.QueryModuleAccountByNameResponse",
  fields: [
    { no: 1, name: "account", prop: "account", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.auth.v1beta1.ModuleAccountI"} },
  ],
  create: () => ({ account: undefined }),
  write(m, w) {
    if (m.account !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.account, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.account ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryModuleAccountByNameResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryModuleAccountByNameResponse);
    return m;
  },
});

export interface Bech32PrefixRequest {
}

export const Bech32PrefixRequest: MessageType<Bech32PrefixRequest> = messageType<Bech32PrefixRequest>({
  name: "cosmos.auth.v1beta1.Bech32PrefixRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(Bech32PrefixRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(Bech32PrefixRequest);
    return m;
  },
});

export interface Bech32PrefixResponse {
  bech32Prefix: string;
}

export const Bech32PrefixResponse: MessageType<Bech32PrefixResponse> = messageType<Bech32PrefixResponse>({
  name: "cosmos.auth.v1beta1.Bech32PrefixResponse",
  fields: [
    { no: 1, name: "bech32_prefix", prop: "bech32Prefix", kind: "string" },
  ],
  create: () => ({ bech32Prefix: "" }),
  write(m, w) {
    if (m.bech32Prefix !== "") {
      w.string(m.bech32Prefix);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.bech32Prefix = r.string();
        break;
      default:
        skipField(Bech32PrefixResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Bech32PrefixResponse);
    return m;
  },
});

export interface AddressBytesToStringRequest {
  addressBytes: Uint8Array;
}

export const AddressBytesToStringRequest: MessageType<AddressBytesToStringRequest> = messageType<AddressBytesToStringRequest>({
  name: "cosmos.auth.v1beta1.AddressBytesToStringRequest",
  fields: [
    { no: 1, name: "address_bytes", prop: "addressBytes", kind: "bytes" },
  ],
  create: () => ({ addressBytes: EMPTY_BYTES }),
  write(m, w) {
    if (m.addressBytes.length !== 0) {
      w.bytes(m.addressBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addressBytes = r.bytes();
        break;
      default:
        skipField(AddressBytesToStringRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AddressBytesToStringRequest);
    return m;
  },
});

export interface AddressBytesToStringResponse {
  addressString: string;
}

export const AddressBytesToStringResponse: MessageType<AddressBytesToStringResponse> = messageType<AddressBytesToStringResponse>({
  name: "cosmos.auth.v1beta1.AddressBytesToStringResponse",
  fields: [
    { no: 1, name: "address_string", prop: "addressString", kind: "string" },
  ],
  create: () => ({ addressString: "" }),
  write(m, w) {
    if (m.addressString !== "") {
      w.string(m.addressString);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addressString = r.string();
        break;
      default:
        skipField(AddressBytesToStringResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AddressBytesToStringResponse);
    return m;
  },
});

export interface AddressStringToBytesRequest {
  addressString: string;
}

export const AddressStringToBytesRequest: MessageType<AddressStringToBytesRequest> = messageType<AddressStringToBytesRequest>({
  name: "cosmos.auth.v1beta1.AddressStringToBytesRequest",
  fields: [
    { no: 1, name: "address_string", prop: "addressString", kind: "string" },
  ],
  create: () => ({ addressString: "" }),
  write(m, w) {
    if (m.addressString !== "") {
      w.string(m.addressString);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addressString = r.string();
        break;
      default:
        skipField(AddressStringToBytesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AddressStringToBytesRequest);
    return m;
  },
});

export interface AddressStringToBytesResponse {
  addressBytes: Uint8Array;
}

export const AddressStringToBytesResponse: MessageType<AddressStringToBytesResponse> = messageType<AddressStringToBytesResponse>({
  name: "cosmos.auth.v1beta1.AddressStringToBytesResponse",
  fields: [
    { no: 1, name: "address_bytes", prop: "addressBytes", kind: "bytes" },
  ],
  create: () => ({ addressBytes: EMPTY_BYTES }),
  write(m, w) {
    if (m.addressBytes.length !== 0) {
      w.bytes(m.addressBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addressBytes = r.bytes();
        break;
      default:
        skipField(AddressStringToBytesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AddressStringToBytesResponse);
    return m;
  },
});

export interface QueryAccountAddressByIDRequest {
  id: bigint;
  accountId: bigint;
}

export const QueryAccountAddressByIDRequest: MessageType<QueryAccountAddressByIDRequest> = messageType<QueryAccountAddressByIDRequest>({
  name: "cosmos.auth.v1beta1.QueryAccountAddressByIDRequest",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "int64", options: {"deprecated":true} },
    { no: 2, name: "account_id", prop: "accountId", kind: "uint64" },
  ],
  create: () => ({ id: 0n, accountId: 0n }),
  write(m, w) {
    if (m.accountId !== 0n) {
      w.varint64(m.accountId);
      w.varint(16);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.int64();
        break;
      case 16:
        m.accountId = r.uint64();
        break;
      default:
        skipField(QueryAccountAddressByIDRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountAddressByIDRequest);
    return m;
  },
});

export interface QueryAccountAddressByIDResponse {
  accountAddress: string;
}

export const QueryAccountAddressByIDResponse: MessageType<QueryAccountAddressByIDResponse> = messageType<QueryAccountAddressByIDResponse>({
  name: "cosmos.auth.v1beta1.QueryAccountAddressByIDResponse",
  fields: [
    { no: 1, name: "account_address", prop: "accountAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ accountAddress: "" }),
  write(m, w) {
    if (m.accountAddress !== "") {
      w.string(m.accountAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.accountAddress = r.string();
        break;
      default:
        skipField(QueryAccountAddressByIDResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountAddressByIDResponse);
    return m;
  },
});

export interface QueryAccountInfoRequest {
  address: string;
}

export const QueryAccountInfoRequest: MessageType<QueryAccountInfoRequest> = messageType<QueryAccountInfoRequest>({
  name: "cosmos.auth.v1beta1.QueryAccountInfoRequest",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
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
      default:
        skipField(QueryAccountInfoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountInfoRequest);
    return m;
  },
});

export interface QueryAccountInfoResponse {
  info: cosmos_auth_v1beta1_auth.BaseAccount | undefined;
}

export const QueryAccountInfoResponse: MessageType<QueryAccountInfoResponse> = messageType<QueryAccountInfoResponse>({
  name: "cosmos.auth.v1beta1.QueryAccountInfoResponse",
  fields: [
    { no: 1, name: "info", prop: "info", kind: "message", message: () => cosmos_auth_v1beta1_auth.BaseAccount },
  ],
  create: () => ({ info: undefined }),
  write(m, w) {
    if (m.info !== undefined) {
      const end = w.written;
      cosmos_auth_v1beta1_auth.BaseAccount.write(m.info, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_auth_v1beta1_auth.BaseAccount.read(r, r.end(), (m.info ??= cosmos_auth_v1beta1_auth.BaseAccount.create()));
        break;
      default:
        skipField(QueryAccountInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAccountInfoResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.auth.v1beta1.Query",
  methods: {
    accounts: { name: "Accounts", input: QueryAccountsRequest, output: QueryAccountsResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/accounts"}], options: {"cosmos.query.v1.module_query_safe":true} },
    account: { name: "Account", input: QueryAccountRequest, output: QueryAccountResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/accounts/{address}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    accountAddressByID: { name: "AccountAddressByID", input: QueryAccountAddressByIDRequest, output: QueryAccountAddressByIDResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/address_by_id/{id}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/params"}], options: {"cosmos.query.v1.module_query_safe":true} },
    moduleAccounts: { name: "ModuleAccounts", input: QueryModuleAccountsRequest, output: QueryModuleAccountsResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/module_accounts"}], options: {"cosmos.query.v1.module_query_safe":true} },
    moduleAccountByName: { name: "ModuleAccountByName", input: QueryModuleAccountByNameRequest, output: QueryModuleAccountByNameResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/module_accounts/{name}"}], options: {"cosmos.query.v1.module_query_safe":true} },
    bech32Prefix: { name: "Bech32Prefix", input: Bech32PrefixRequest, output: Bech32PrefixResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/bech32"}] },
    addressBytesToString: { name: "AddressBytesToString", input: AddressBytesToStringRequest, output: AddressBytesToStringResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/bech32/{address_bytes}"}] },
    addressStringToBytes: { name: "AddressStringToBytes", input: AddressStringToBytesRequest, output: AddressStringToBytesResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/bech32/{address_string}"}] },
    accountInfo: { name: "AccountInfo", input: QueryAccountInfoRequest, output: QueryAccountInfoResponse, http: [{"verb":"get","path":"/cosmos/auth/v1beta1/account_info/{address}"}], options: {"cosmos.query.v1.module_query_safe":true} },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/auth/v1beta1/query.proto",
  package: "cosmos.auth.v1beta1",
  messages: [QueryAccountsRequest, QueryAccountsResponse, QueryAccountRequest, QueryAccountResponse, QueryParamsRequest, QueryParamsResponse, QueryModuleAccountsRequest, QueryModuleAccountsResponse, QueryModuleAccountByNameRequest, QueryModuleAccountByNameResponse, Bech32PrefixRequest, Bech32PrefixResponse, AddressBytesToStringRequest, AddressBytesToStringResponse, AddressStringToBytesRequest, AddressStringToBytesResponse, QueryAccountAddressByIDRequest, QueryAccountAddressByIDResponse, QueryAccountInfoRequest, QueryAccountInfoResponse],
  services: [Query],
};
