// Generated from proto/ibc/applications/interchain_accounts/genesis/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../../protobuf/service.js";
import * as ibc_applications_interchain_accounts_controller_v1_controller from "../../../../../ibc/applications/interchain_accounts/controller/v1/controller.js";
import * as ibc_applications_interchain_accounts_host_v1_host from "../../../../../ibc/applications/interchain_accounts/host/v1/host.js";

export interface GenesisState {
  controllerGenesisState: ControllerGenesisState;
  hostGenesisState: HostGenesisState;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.applications.interchain_accounts.genesis.v1.GenesisState",
  fields: [
    { no: 1, name: "controller_genesis_state", prop: "controllerGenesisState", kind: "message", message: () => ControllerGenesisState, nullable: false },
    { no: 2, name: "host_genesis_state", prop: "hostGenesisState", kind: "message", message: () => HostGenesisState, nullable: false },
  ],
  create: () => ({ controllerGenesisState: ControllerGenesisState.create(), hostGenesisState: HostGenesisState.create() }),
  write(m, w) {
    {
      const end = w.written;
      HostGenesisState.write(m.hostGenesisState, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      ControllerGenesisState.write(m.controllerGenesisState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ControllerGenesisState.read(r, r.end(), m.controllerGenesisState);
        break;
      case 18:
        HostGenesisState.read(r, r.end(), m.hostGenesisState);
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface ControllerGenesisState {
  activeChannels: ActiveChannel[];
  interchainAccounts: RegisteredInterchainAccount[];
  ports: string[];
  params: ibc_applications_interchain_accounts_controller_v1_controller.Params;
}

export const ControllerGenesisState: MessageType<ControllerGenesisState> = messageType<ControllerGenesisState>({
  name: "ibc.applications.interchain_accounts.genesis.v1.ControllerGenesisState",
  fields: [
    { no: 1, name: "active_channels", prop: "activeChannels", kind: "message", repeated: true, message: () => ActiveChannel, nullable: false },
    { no: 2, name: "interchain_accounts", prop: "interchainAccounts", kind: "message", repeated: true, message: () => RegisteredInterchainAccount, nullable: false },
    { no: 3, name: "ports", prop: "ports", kind: "string", repeated: true },
    { no: 4, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_controller_v1_controller.Params, nullable: false },
  ],
  create: () => ({ activeChannels: [], interchainAccounts: [], ports: [], params: ibc_applications_interchain_accounts_controller_v1_controller.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_applications_interchain_accounts_controller_v1_controller.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.ports.length - 1; i >= 0; i--) {
      w.string(m.ports[i]!);
      w.varint(26);
    }
    for (let i = m.interchainAccounts.length - 1; i >= 0; i--) {
      const end = w.written;
      RegisteredInterchainAccount.write(m.interchainAccounts[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.activeChannels.length - 1; i >= 0; i--) {
      const end = w.written;
      ActiveChannel.write(m.activeChannels[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.activeChannels.push(ActiveChannel.read(r, r.end(), ActiveChannel.create()));
        break;
      case 18:
        m.interchainAccounts.push(RegisteredInterchainAccount.read(r, r.end(), RegisteredInterchainAccount.create()));
        break;
      case 26:
        m.ports.push(r.string());
        break;
      case 34:
        ibc_applications_interchain_accounts_controller_v1_controller.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(ControllerGenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ControllerGenesisState);
    return m;
  },
});

export interface HostGenesisState {
  activeChannels: ActiveChannel[];
  interchainAccounts: RegisteredInterchainAccount[];
  port: string;
  params: ibc_applications_interchain_accounts_host_v1_host.Params;
}

export const HostGenesisState: MessageType<HostGenesisState> = messageType<HostGenesisState>({
  name: "ibc.applications.interchain_accounts.genesis.v1.HostGenesisState",
  fields: [
    { no: 1, name: "active_channels", prop: "activeChannels", kind: "message", repeated: true, message: () => ActiveChannel, nullable: false },
    { no: 2, name: "interchain_accounts", prop: "interchainAccounts", kind: "message", repeated: true, message: () => RegisteredInterchainAccount, nullable: false },
    { no: 3, name: "port", prop: "port", kind: "string" },
    { no: 4, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_host_v1_host.Params, nullable: false },
  ],
  create: () => ({ activeChannels: [], interchainAccounts: [], port: "", params: ibc_applications_interchain_accounts_host_v1_host.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_applications_interchain_accounts_host_v1_host.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.port !== "") {
      w.string(m.port);
      w.varint(26);
    }
    for (let i = m.interchainAccounts.length - 1; i >= 0; i--) {
      const end = w.written;
      RegisteredInterchainAccount.write(m.interchainAccounts[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.activeChannels.length - 1; i >= 0; i--) {
      const end = w.written;
      ActiveChannel.write(m.activeChannels[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.activeChannels.push(ActiveChannel.read(r, r.end(), ActiveChannel.create()));
        break;
      case 18:
        m.interchainAccounts.push(RegisteredInterchainAccount.read(r, r.end(), RegisteredInterchainAccount.create()));
        break;
      case 26:
        m.port = r.string();
        break;
      case 34:
        ibc_applications_interchain_accounts_host_v1_host.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(HostGenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(HostGenesisState);
    return m;
  },
});

export interface ActiveChannel {
  connectionId: string;
  portId: string;
  channelId: string;
  isMiddlewareEnabled: boolean;
}

export const ActiveChannel: MessageType<ActiveChannel> = messageType<ActiveChannel>({
  name: "ibc.applications.interchain_accounts.genesis.v1.ActiveChannel",
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 2, name: "port_id", prop: "portId", kind: "string" },
    { no: 3, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 4, name: "is_middleware_enabled", prop: "isMiddlewareEnabled", kind: "bool" },
  ],
  create: () => ({ connectionId: "", portId: "", channelId: "", isMiddlewareEnabled: false }),
  write(m, w) {
    if (m.isMiddlewareEnabled) {
      w.bool(m.isMiddlewareEnabled);
      w.varint(32);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(26);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(18);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      case 18:
        m.portId = r.string();
        break;
      case 26:
        m.channelId = r.string();
        break;
      case 32:
        m.isMiddlewareEnabled = r.bool();
        break;
      default:
        skipField(ActiveChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ActiveChannel);
    return m;
  },
});

export interface RegisteredInterchainAccount {
  connectionId: string;
  portId: string;
  accountAddress: string;
}

export const RegisteredInterchainAccount: MessageType<RegisteredInterchainAccount> = messageType<RegisteredInterchainAccount>({
  name: "ibc.applications.interchain_accounts.genesis.v1.RegisteredInterchainAccount",
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 2, name: "port_id", prop: "portId", kind: "string" },
    { no: 3, name: "account_address", prop: "accountAddress", kind: "string" },
  ],
  create: () => ({ connectionId: "", portId: "", accountAddress: "" }),
  write(m, w) {
    if (m.accountAddress !== "") {
      w.string(m.accountAddress);
      w.varint(26);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(18);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      case 18:
        m.portId = r.string();
        break;
      case 26:
        m.accountAddress = r.string();
        break;
      default:
        skipField(RegisteredInterchainAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RegisteredInterchainAccount);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/genesis/v1/genesis.proto",
  package: "ibc.applications.interchain_accounts.genesis.v1",
  messages: [GenesisState, ControllerGenesisState, HostGenesisState, ActiveChannel, RegisteredInterchainAccount],
  services: [],
};
