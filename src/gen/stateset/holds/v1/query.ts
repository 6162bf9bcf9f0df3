// Generated from proto/stateset/holds/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as stateset_holds_v1_state from "../../../stateset/holds/v1/state.js";

/** One hold. */
export interface QueryHoldRequest {
  id: bigint;
}

export const QueryHoldRequest: MessageType<QueryHoldRequest> = messageType<QueryHoldRequest>({
  name: "stateset.holds.v1.QueryHoldRequest",
  doc: "One hold.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
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
        m.id = r.uint64();
        break;
      default:
        skipField(QueryHoldRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldRequest);
    return m;
  },
});

/** The answer to Hold. */
export interface QueryHoldResponse {
  hold: stateset_holds_v1_state.Hold;
}

export const QueryHoldResponse: MessageType<QueryHoldResponse> = messageType<QueryHoldResponse>({
  name: "stateset.holds.v1.QueryHoldResponse",
  doc: "The answer to Hold.",
  fields: [
    { no: 1, name: "hold", prop: "hold", kind: "message", message: () => stateset_holds_v1_state.Hold, nullable: false },
  ],
  create: () => ({ hold: stateset_holds_v1_state.Hold.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_holds_v1_state.Hold.write(m.hold, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_holds_v1_state.Hold.read(r, r.end(), m.hold);
        break;
      default:
        skipField(QueryHoldResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldResponse);
    return m;
  },
});

/** Holds of an owner, by id. */
export interface QueryHoldsByOwnerRequest {
  owner: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryHoldsByOwnerRequest: MessageType<QueryHoldsByOwnerRequest> = messageType<QueryHoldsByOwnerRequest>({
  name: "stateset.holds.v1.QueryHoldsByOwnerRequest",
  doc: "Holds of an owner, by id.",
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ owner: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryHoldsByOwnerRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldsByOwnerRequest);
    return m;
  },
});

/** The answer to HoldsByOwner. */
export interface QueryHoldsByOwnerResponse {
  holds: stateset_holds_v1_state.Hold[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryHoldsByOwnerResponse: MessageType<QueryHoldsByOwnerResponse> = messageType<QueryHoldsByOwnerResponse>({
  name: "stateset.holds.v1.QueryHoldsByOwnerResponse",
  doc: "The answer to HoldsByOwner.",
  fields: [
    { no: 1, name: "holds", prop: "holds", kind: "message", repeated: true, message: () => stateset_holds_v1_state.Hold, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ holds: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.holds.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_holds_v1_state.Hold.write(m.holds[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.holds.push(stateset_holds_v1_state.Hold.read(r, r.end(), stateset_holds_v1_state.Hold.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryHoldsByOwnerResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryHoldsByOwnerResponse);
    return m;
  },
});

/** The sum of an owner's holds. */
export interface QueryLockedRequest {
  owner: string;
}

export const QueryLockedRequest: MessageType<QueryLockedRequest> = messageType<QueryLockedRequest>({
  name: "stateset.holds.v1.QueryLockedRequest",
  doc: "The sum of an owner's holds.",
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ owner: "" }),
  write(m, w) {
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      default:
        skipField(QueryLockedRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLockedRequest);
    return m;
  },
});

/** The answer to Locked. */
export interface QueryLockedResponse {
  coins: cosmos_base_v1beta1_coin.Coin[];
}

export const QueryLockedResponse: MessageType<QueryLockedResponse> = messageType<QueryLockedResponse>({
  name: "stateset.holds.v1.QueryLockedResponse",
  doc: "The answer to Locked.",
  fields: [
    { no: 1, name: "coins", prop: "coins", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false },
  ],
  create: () => ({ coins: [] }),
  write(m, w) {
    for (let i = m.coins.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.coins[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.coins.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(QueryLockedResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryLockedResponse);
    return m;
  },
});

/** Reads what is locked. */
export const Query = {
  typeName: "stateset.holds.v1.Query",
  doc: "Reads what is locked.",
  methods: {
    hold: { name: "Hold", input: QueryHoldRequest, output: QueryHoldResponse, http: [{"verb":"get","path":"/stateset/holds/v1/holds/{id}"}], doc: "One hold." },
    holdsByOwner: { name: "HoldsByOwner", input: QueryHoldsByOwnerRequest, output: QueryHoldsByOwnerResponse, http: [{"verb":"get","path":"/stateset/holds/v1/holds/by_owner/{owner}"}], doc: "Holds of an owner, by id." },
    locked: { name: "Locked", input: QueryLockedRequest, output: QueryLockedResponse, http: [{"verb":"get","path":"/stateset/holds/v1/locked/{owner}"}], doc: "The sum of an owner's holds." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/holds/v1/query.proto",
  package: "stateset.holds.v1",
  messages: [QueryHoldRequest, QueryHoldResponse, QueryHoldsByOwnerRequest, QueryHoldsByOwnerResponse, QueryLockedRequest, QueryLockedResponse],
  services: [Query],
};
