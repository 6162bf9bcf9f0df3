// Generated from proto/stateset/validators/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

/** A key and the power that it gets. */
export interface ValidatorUpdate {
  pubKey: google_protobuf_any.Any | undefined;
  /** 0 removes. */
  power: bigint;
}

export const ValidatorUpdate: MessageType<ValidatorUpdate> = messageType<ValidatorUpdate>({
  name: "stateset.validators.v1.ValidatorUpdate",
  doc: "A key and the power that it gets.",
  fields: [
    { no: 1, name: "pub_key", prop: "pubKey", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.crypto.PubKey"} },
    { no: 2, name: "power", prop: "power", kind: "int64", doc: "0 removes." },
  ],
  create: () => ({ pubKey: undefined, power: 0n }),
  write(m, w) {
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(16);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.pubKey ??= google_protobuf_any.Any.create()));
        break;
      case 16:
        m.power = r.int64();
        break;
      default:
        skipField(ValidatorUpdate, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorUpdate);
    return m;
  },
});

/** The authority sets powers of validators: new ones join, power 0 leaves. Acts two blocks later. */
export interface MsgUpdateValidators {
  authority: string;
  /** Each key once; who is not named stays as it is. */
  updates: ValidatorUpdate[];
}

export const MsgUpdateValidators: MessageType<MsgUpdateValidators> = messageType<MsgUpdateValidators>({
  name: "stateset.validators.v1.MsgUpdateValidators",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/validators/MsgUpdateValidators"},
  doc: "The authority sets powers of validators: new ones join, power 0 leaves. Acts two blocks later.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "updates", prop: "updates", kind: "message", repeated: true, message: () => ValidatorUpdate, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Each key once; who is not named stays as it is." },
  ],
  create: () => ({ authority: "", updates: [] }),
  write(m, w) {
    for (let i = m.updates.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorUpdate.write(m.updates[i]!, w);
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
        m.updates.push(ValidatorUpdate.read(r, r.end(), ValidatorUpdate.create()));
        break;
      default:
        skipField(MsgUpdateValidators, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateValidators);
    return m;
  },
});

/** The answer to UpdateValidators. */
export interface MsgUpdateValidatorsResponse {
  /** The first block that is made by the new set. */
  effectiveHeight: bigint;
}

export const MsgUpdateValidatorsResponse: MessageType<MsgUpdateValidatorsResponse> = messageType<MsgUpdateValidatorsResponse>({
  name: "stateset.validators.v1.MsgUpdateValidatorsResponse",
  doc: "The answer to UpdateValidators.",
  fields: [
    { no: 1, name: "effective_height", prop: "effectiveHeight", kind: "int64", doc: "The first block that is made by the new set." },
  ],
  create: () => ({ effectiveHeight: 0n }),
  write(m, w) {
    if (m.effectiveHeight !== 0n) {
      w.varint64(m.effectiveHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.effectiveHeight = r.int64();
        break;
      default:
        skipField(MsgUpdateValidatorsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateValidatorsResponse);
    return m;
  },
});

/** The authority hands over to another account, or to nobody. */
export interface MsgUpdateAuthority {
  authority: string;
  newAuthority: string;
  /** Instead of a new authority: nobody changes the validators any more. */
  renounce: boolean;
}

export const MsgUpdateAuthority: MessageType<MsgUpdateAuthority> = messageType<MsgUpdateAuthority>({
  name: "stateset.validators.v1.MsgUpdateAuthority",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/validators/MsgUpdateAuthority"},
  doc: "The authority hands over to another account, or to nobody.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "new_authority", prop: "newAuthority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "renounce", prop: "renounce", kind: "bool", doc: "Instead of a new authority: nobody changes the validators any more." },
  ],
  create: () => ({ authority: "", newAuthority: "", renounce: false }),
  write(m, w) {
    if (m.renounce) {
      w.bool(m.renounce);
      w.varint(24);
    }
    if (m.newAuthority !== "") {
      w.string(m.newAuthority);
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
        m.newAuthority = r.string();
        break;
      case 24:
        m.renounce = r.bool();
        break;
      default:
        skipField(MsgUpdateAuthority, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateAuthority);
    return m;
  },
});

/** The answer to UpdateAuthority. */
export interface MsgUpdateAuthorityResponse {
}

export const MsgUpdateAuthorityResponse: MessageType<MsgUpdateAuthorityResponse> = messageType<MsgUpdateAuthorityResponse>({
  name: "stateset.validators.v1.MsgUpdateAuthorityResponse",
  doc: "The answer to UpdateAuthority.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateAuthorityResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateAuthorityResponse);
    return m;
  },
});

/** Changes the validators' powers, and who may. */
export const Msg = {
  typeName: "stateset.validators.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  doc: "Changes the validators' powers, and who may.",
  methods: {
    updateValidators: { name: "UpdateValidators", input: MsgUpdateValidators, output: MsgUpdateValidatorsResponse, http: [], doc: "The authority sets powers of validators: new ones join, power 0 leaves. Acts two blocks later." },
    updateAuthority: { name: "UpdateAuthority", input: MsgUpdateAuthority, output: MsgUpdateAuthorityResponse, http: [], doc: "The authority hands over to another account, or to nobody." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/validators/v1/tx.proto",
  package: "stateset.validators.v1",
  messages: [ValidatorUpdate, MsgUpdateValidators, MsgUpdateValidatorsResponse, MsgUpdateAuthority, MsgUpdateAuthorityResponse],
  services: [Msg],
};
