// Generated from proto/cosmos/params/v1beta1/params.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

export interface ParameterChangeProposal {
  title: string;
  description: string;
  changes: ParamChange[];
}

export const ParameterChangeProposal: MessageType<ParameterChangeProposal> = messageType<ParameterChangeProposal>({
  name: "cosmos.params.v1beta1.ParameterChangeProposal",
  options: {"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"],"amino.name":"cosmos-sdk/ParameterChangeProposal"},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
    { no: 3, name: "changes", prop: "changes", kind: "message", repeated: true, message: () => ParamChange, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ title: "", description: "", changes: [] }),
  write(m, w) {
    for (let i = m.changes.length - 1; i >= 0; i--) {
      const end = w.written;
      ParamChange.write(m.changes[i]!, w);
      w.lengthFrom(end);
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
        m.changes.push(ParamChange.read(r, r.end(), ParamChange.create()));
        break;
      default:
        skipField(ParameterChangeProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ParameterChangeProposal);
    return m;
  },
});

export interface ParamChange {
  subspace: string;
  key: string;
  value: string;
}

export const ParamChange: MessageType<ParamChange> = messageType<ParamChange>({
  name: "cosmos.params.v1beta1.ParamChange",
  fields: [
    { no: 1, name: "subspace", prop: "subspace", kind: "string" },
    { no: 2, name: "key", prop: "key", kind: "string" },
    { no: 3, name: "value", prop: "value", kind: "string" },
  ],
  create: () => ({ subspace: "", key: "", value: "" }),
  write(m, w) {
    if (m.value !== "") {
      w.string(m.value);
      w.varint(26);
    }
    if (m.key !== "") {
      w.string(m.key);
      w.varint(18);
    }
    if (m.subspace !== "") {
      w.string(m.subspace);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.subspace = r.string();
        break;
      case 18:
        m.key = r.string();
        break;
      case 26:
        m.value = r.string();
        break;
      default:
        skipField(ParamChange, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ParamChange);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/params/v1beta1/params.proto",
  package: "cosmos.params.v1beta1",
  messages: [ParameterChangeProposal, ParamChange],
  services: [],
};
