// Generated from proto/cosmos/upgrade/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_upgrade_v1beta1_upgrade from "../../../cosmos/upgrade/v1beta1/upgrade.js";

export interface QueryCurrentPlanRequest {
}

export const QueryCurrentPlanRequest: MessageType<QueryCurrentPlanRequest> = messageType<QueryCurrentPlanRequest>({
  name: "cosmos.upgrade.v1beta1.QueryCurrentPlanRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryCurrentPlanRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryCurrentPlanRequest);
    return m;
  },
});

export interface QueryCurrentPlanResponse {
  plan: cosmos_upgrade_v1beta1_upgrade.Plan | undefined;
}

export const QueryCurrentPlanResponse: MessageType<QueryCurrentPlanResponse> = messageType<QueryCurrentPlanResponse>({
  name: "cosmos.upgrade.v1beta1.QueryCurrentPlanResponse",
  fields: [
    { no: 1, name: "plan", prop: "plan", kind: "message", message: () => cosmos_upgrade_v1beta1_upgrade.Plan },
  ],
  create: () => ({ plan: undefined }),
  write(m, w) {
    if (m.plan !== undefined) {
      const end = w.written;
      cosmos_upgrade_v1beta1_upgrade.Plan.write(m.plan, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_upgrade_v1beta1_upgrade.Plan.read(r, r.end(), (m.plan ??= cosmos_upgrade_v1beta1_upgrade.Plan.create()));
        break;
      default:
        skipField(QueryCurrentPlanResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCurrentPlanResponse);
    return m;
  },
});

export interface QueryAppliedPlanRequest {
  name: string;
}

export const QueryAppliedPlanRequest: MessageType<QueryAppliedPlanRequest> = messageType<QueryAppliedPlanRequest>({
  name: "cosmos.upgrade.v1beta1.QueryAppliedPlanRequest",
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
        skipField(QueryAppliedPlanRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAppliedPlanRequest);
    return m;
  },
});

export interface QueryAppliedPlanResponse {
  height: bigint;
}

export const QueryAppliedPlanResponse: MessageType<QueryAppliedPlanResponse> = messageType<QueryAppliedPlanResponse>({
  name: "cosmos.upgrade.v1beta1.QueryAppliedPlanResponse",
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
        skipField(QueryAppliedPlanResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAppliedPlanResponse);
    return m;
  },
});

export interface QueryUpgradedConsensusStateRequest {
  lastHeight: bigint;
}

export const QueryUpgradedConsensusStateRequest: MessageType<QueryUpgradedConsensusStateRequest> = messageType<QueryUpgradedConsensusStateRequest>({
  name: "cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "last_height", prop: "lastHeight", kind: "int64" },
  ],
  create: () => ({ lastHeight: 0n }),
  write(m, w) {
    if (m.lastHeight !== 0n) {
      w.varint64(m.lastHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.lastHeight = r.int64();
        break;
      default:
        skipField(QueryUpgradedConsensusStateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUpgradedConsensusStateRequest);
    return m;
  },
});

export interface QueryUpgradedConsensusStateResponse {
  upgradedConsensusState: Uint8Array;
}

export const QueryUpgradedConsensusStateResponse: MessageType<QueryUpgradedConsensusStateResponse> = messageType<QueryUpgradedConsensusStateResponse>({
  name: "cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse",
  options: {"deprecated":true},
  fields: [
    { no: 2, name: "upgraded_consensus_state", prop: "upgradedConsensusState", kind: "bytes" },
  ],
  create: () => ({ upgradedConsensusState: EMPTY_BYTES }),
  write(m, w) {
    if (m.upgradedConsensusState.length !== 0) {
      w.bytes(m.upgradedConsensusState);
      w.varint(18);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 18:
        m.upgradedConsensusState = r.bytes();
        break;
      default:
        skipField(QueryUpgradedConsensusStateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryUpgradedConsensusStateResponse);
    return m;
  },
});

export interface QueryModuleVersionsRequest {
  moduleName: string;
}

export const QueryModuleVersionsRequest: MessageType<QueryModuleVersionsRequest> = messageType<QueryModuleVersionsRequest>({
  name: "cosmos.upgrade.v1beta1.QueryModuleVersionsRequest",
  fields: [
    { no: 1, name: "module_name", prop: "moduleName", kind: "string" },
  ],
  create: () => ({ moduleName: "" }),
  write(m, w) {
    if (m.moduleName !== "") {
      w.string(m.moduleName);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.moduleName = r.string();
        break;
      default:
        skipField(QueryModuleVersionsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryModuleVersionsRequest);
    return m;
  },
});

export interface QueryModuleVersionsResponse {
  moduleVersions: cosmos_upgrade_v1beta1_upgrade.ModuleVersion[];
}

export const QueryModuleVersionsResponse: MessageType<QueryModuleVersionsResponse> = messageType<QueryModuleVersionsResponse>({
  name: "cosmos.upgrade.v1beta1.QueryModuleVersionsResponse",
  fields: [
    { no: 1, name: "module_versions", prop: "moduleVersions", kind: "message", repeated: true, message: () => cosmos_upgrade_v1beta1_upgrade.ModuleVersion },
  ],
  create: () => ({ moduleVersions: [] }),
  write(m, w) {
    for (let i = m.moduleVersions.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_upgrade_v1beta1_upgrade.ModuleVersion.write(m.moduleVersions[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.moduleVersions.push(cosmos_upgrade_v1beta1_upgrade.ModuleVersion.read(r, r.end(), cosmos_upgrade_v1beta1_upgrade.ModuleVersion.create()));
        break;
      default:
        skipField(QueryModuleVersionsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryModuleVersionsResponse);
    return m;
  },
});

export interface QueryAuthorityRequest {
}

export const QueryAuthorityRequest: MessageType<QueryAuthorityRequest> = messageType<QueryAuthorityRequest>({
  name: "cosmos.upgrade.v1beta1.QueryAuthorityRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryAuthorityRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryAuthorityRequest);
    return m;
  },
});

export interface QueryAuthorityResponse {
  address: string;
}

export const QueryAuthorityResponse: MessageType<QueryAuthorityResponse> = messageType<QueryAuthorityResponse>({
  name: "cosmos.upgrade.v1beta1.QueryAuthorityResponse",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string" },
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
        skipField(QueryAuthorityResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAuthorityResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.upgrade.v1beta1.Query",
  methods: {
    currentPlan: { name: "CurrentPlan", input: QueryCurrentPlanRequest, output: QueryCurrentPlanResponse, http: [{"verb":"get","path":"/cosmos/upgrade/v1beta1/current_plan"}] },
    appliedPlan: { name: "AppliedPlan", input: QueryAppliedPlanRequest, output: QueryAppliedPlanResponse, http: [{"verb":"get","path":"/cosmos/upgrade/v1beta1/applied_plan/{name}"}] },
    upgradedConsensusState: { name: "UpgradedConsensusState", input: QueryUpgradedConsensusStateRequest, output: QueryUpgradedConsensusStateResponse, http: [{"verb":"get","path":"/cosmos/upgrade/v1beta1/upgraded_consensus_state/{last_height}"}], options: {"deprecated":true} },
    moduleVersions: { name: "ModuleVersions", input: QueryModuleVersionsRequest, output: QueryModuleVersionsResponse, http: [{"verb":"get","path":"/cosmos/upgrade/v1beta1/module_versions"}] },
    authority: { name: "Authority", input: QueryAuthorityRequest, output: QueryAuthorityResponse, http: [{"verb":"get","path":"/cosmos/upgrade/v1beta1/authority"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/upgrade/v1beta1/query.proto",
  package: "cosmos.upgrade.v1beta1",
  messages: [QueryCurrentPlanRequest, QueryCurrentPlanResponse, QueryAppliedPlanRequest, QueryAppliedPlanResponse, QueryUpgradedConsensusStateRequest, QueryUpgradedConsensusStateResponse, QueryModuleVersionsRequest, QueryModuleVersionsResponse, QueryAuthorityRequest, QueryAuthorityResponse],
  services: [Query],
};
