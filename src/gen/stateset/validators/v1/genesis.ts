// Generated from proto/stateset/validators/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_validators_v1_state from "../../../stateset/validators/v1/state.js";

/** The validators themselves are those of the genesis document. */
export interface GenesisState {
  params: stateset_validators_v1_state.Params;
  misbehaviours: stateset_validators_v1_state.Misbehaviour[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.validators.v1.GenesisState",
  doc: "The validators themselves are those of the genesis document.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_validators_v1_state.Params, nullable: false },
    { no: 2, name: "misbehaviours", prop: "misbehaviours", kind: "message", repeated: true, message: () => stateset_validators_v1_state.Misbehaviour, nullable: false },
  ],
  create: () => ({ params: stateset_validators_v1_state.Params.create(), misbehaviours: [] }),
  write(m, w) {
    for (let i = m.misbehaviours.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_validators_v1_state.Misbehaviour.write(m.misbehaviours[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      stateset_validators_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_validators_v1_state.Params.read(r, r.end(), m.params);
        break;
      case 18:
        m.misbehaviours.push(stateset_validators_v1_state.Misbehaviour.read(r, r.end(), stateset_validators_v1_state.Misbehaviour.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/validators/v1/genesis.proto",
  package: "stateset.validators.v1",
  messages: [GenesisState],
  services: [],
};
