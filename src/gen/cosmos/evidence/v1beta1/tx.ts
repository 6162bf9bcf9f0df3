// Generated from proto/cosmos/evidence/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface MsgSubmitEvidence {
  submitter: string;
  evidence: google_protobuf_any.Any | undefined;
}

export const MsgSubmitEvidence: MessageType<MsgSubmitEvidence> = messageType<MsgSubmitEvidence>({
  name: "cosmos.evidence.v1beta1.MsgSubmitEvidence",
  options: {"cosmos.msg.v1.signer":["submitter"],"amino.name":"cosmos-sdk/MsgSubmitEvidence"},
  fields: [
    { no: 1, name: "submitter", prop: "submitter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "evidence", prop: "evidence", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.evidence.v1beta1.Evidence"} },
  ],
  create: () => ({ submitter: "", evidence: undefined }),
  write(m, w) {
    if (m.evidence !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.submitter !== "") {
      w.string(m.submitter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.submitter = r.string();
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.evidence ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(MsgSubmitEvidence, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitEvidence);
    return m;
  },
});

export interface MsgSubmitEvidenceResponse {
  hash: Uint8Array;
}

export const MsgSubmitEvidenceResponse: MessageType<MsgSubmitEvidenceResponse> = messageType<MsgSubmitEvidenceResponse>({
  name: "cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse",
  fields: [
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(34);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 34:
        m.hash = r.bytes();
        break;
      default:
        skipField(MsgSubmitEvidenceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitEvidenceResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.evidence.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    submitEvidence: { name: "SubmitEvidence", input: MsgSubmitEvidence, output: MsgSubmitEvidenceResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/evidence/v1beta1/tx.proto",
  package: "cosmos.evidence.v1beta1",
  messages: [MsgSubmitEvidence, MsgSubmitEvidenceResponse],
  services: [Msg],
};
