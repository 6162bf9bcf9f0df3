// Generated from proto/ibc/applications/interchain_accounts/host/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../../protobuf/service.js";
import * as ibc_applications_interchain_accounts_host_v1_host from "../../../../../ibc/applications/interchain_accounts/host/v1/host.js";

export interface MsgUpdateParams {
  signer: string;
  params: ibc_applications_interchain_accounts_host_v1_host.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "ibc.applications.interchain_accounts.host.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_host_v1_host.Params, nullable: false },
  ],
  create: () => ({ signer: "", params: ibc_applications_interchain_accounts_host_v1_host.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_applications_interchain_accounts_host_v1_host.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        ibc_applications_interchain_accounts_host_v1_host.Params.read(r, r.end(), m.params);
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
  name: "ibc.applications.interchain_accounts.host.v1.MsgUpdateParamsResponse",
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

export interface MsgModuleQuerySafe {
  signer: string;
  requests: ibc_applications_interchain_accounts_host_v1_host.QueryRequest[];
}

export const MsgModuleQuerySafe: MessageType<MsgModuleQuerySafe> = messageType<MsgModuleQuerySafe>({
  name: "ibc.applications.interchain_accounts.host.v1.MsgModuleQuerySafe",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "requests", prop: "requests", kind: "message", repeated: true, message: () => ibc_applications_interchain_accounts_host_v1_host.QueryRequest, nullable: false },
  ],
  create: () => ({ signer: "", requests: [] }),
  write(m, w) {
    for (let i = m.requests.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_applications_interchain_accounts_host_v1_host.QueryRequest.write(m.requests[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        m.requests.push(ibc_applications_interchain_accounts_host_v1_host.QueryRequest.read(r, r.end(), ibc_applications_interchain_accounts_host_v1_host.QueryRequest.create()));
        break;
      default:
        skipField(MsgModuleQuerySafe, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgModuleQuerySafe);
    return m;
  },
});

export interface MsgModuleQuerySafeResponse {
  height: bigint;
  responses: Uint8Array[];
}

export const MsgModuleQuerySafeResponse: MessageType<MsgModuleQuerySafeResponse> = messageType<MsgModuleQuerySafeResponse>({
  name: "ibc.applications.interchain_accounts.host.v1.MsgModuleQuerySafeResponse",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "responses", prop: "responses", kind: "bytes", repeated: true },
  ],
  create: () => ({ height: 0n, responses: [] }),
  write(m, w) {
    for (let i = m.responses.length - 1; i >= 0; i--) {
      w.bytes(m.responses[i]!);
      w.varint(18);
    }
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
        m.height = r.uint64();
        break;
      case 18:
        m.responses.push(r.bytes());
        break;
      default:
        skipField(MsgModuleQuerySafeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgModuleQuerySafeResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.applications.interchain_accounts.host.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    moduleQuerySafe: { name: "ModuleQuerySafe", input: MsgModuleQuerySafe, output: MsgModuleQuerySafeResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/host/v1/tx.proto",
  package: "ibc.applications.interchain_accounts.host.v1",
  messages: [MsgUpdateParams, MsgUpdateParamsResponse, MsgModuleQuerySafe, MsgModuleQuerySafeResponse],
  services: [Msg],
};
