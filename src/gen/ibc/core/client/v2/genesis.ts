// Generated from proto/ibc/core/client/v2/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_client_v2_counterparty from "../../../../ibc/core/client/v2/counterparty.js";

export interface GenesisCounterpartyInfo {
  clientId: string;
  counterpartyInfo: ibc_core_client_v2_counterparty.CounterpartyInfo;
}

export const GenesisCounterpartyInfo: MessageType<GenesisCounterpartyInfo> = messageType<GenesisCounterpartyInfo>({
  name: "ibc.core.client.v2.GenesisCounterpartyInfo",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "counterparty_info", prop: "counterpartyInfo", kind: "message", message: () => ibc_core_client_v2_counterparty.CounterpartyInfo, nullable: false },
  ],
  create: () => ({ clientId: "", counterpartyInfo: ibc_core_client_v2_counterparty.CounterpartyInfo.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v2_counterparty.CounterpartyInfo.write(m.counterpartyInfo, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 18:
        ibc_core_client_v2_counterparty.CounterpartyInfo.read(r, r.end(), m.counterpartyInfo);
        break;
      default:
        skipField(GenesisCounterpartyInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisCounterpartyInfo);
    return m;
  },
});

export interface GenesisState {
  counterpartyInfos: GenesisCounterpartyInfo[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.client.v2.GenesisState",
  fields: [
    { no: 1, name: "counterparty_infos", prop: "counterpartyInfos", kind: "message", repeated: true, message: () => GenesisCounterpartyInfo, nullable: false },
  ],
  create: () => ({ counterpartyInfos: [] }),
  write(m, w) {
    for (let i = m.counterpartyInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      GenesisCounterpartyInfo.write(m.counterpartyInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.counterpartyInfos.push(GenesisCounterpartyInfo.read(r, r.end(), GenesisCounterpartyInfo.create()));
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
  path: "ibc/core/client/v2/genesis.proto",
  package: "ibc.core.client.v2",
  messages: [GenesisCounterpartyInfo, GenesisState],
  services: [],
};
