// Generated from proto/cosmos/base/reflection/v1beta1/reflection.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";

export interface ListAllInterfacesRequest {
}

export const ListAllInterfacesRequest: MessageType<ListAllInterfacesRequest> = messageType<ListAllInterfacesRequest>({
  name: "cosmos.base.reflection.v1beta1.ListAllInterfacesRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(ListAllInterfacesRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(ListAllInterfacesRequest);
    return m;
  },
});

export interface ListAllInterfacesResponse {
  interfaceNames: string[];
}

export const ListAllInterfacesResponse: MessageType<ListAllInterfacesResponse> = messageType<ListAllInterfacesResponse>({
  name: "cosmos.base.reflection.v1beta1.ListAllInterfacesResponse",
  fields: [
    { no: 1, name: "interface_names", prop: "interfaceNames", kind: "string", repeated: true },
  ],
  create: () => ({ interfaceNames: [] }),
  write(m, w) {
    for (let i = m.interfaceNames.length - 1; i >= 0; i--) {
      w.string(m.interfaceNames[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.interfaceNames.push(r.string());
        break;
      default:
        skipField(ListAllInterfacesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListAllInterfacesResponse);
    return m;
  },
});

export interface ListImplementationsRequest {
  interfaceName: string;
}

export const ListImplementationsRequest: MessageType<ListImplementationsRequest> = messageType<ListImplementationsRequest>({
  name: "cosmos.base.reflection.v1beta1.ListImplementationsRequest",
  fields: [
    { no: 1, name: "interface_name", prop: "interfaceName", kind: "string" },
  ],
  create: () => ({ interfaceName: "" }),
  write(m, w) {
    if (m.interfaceName !== "") {
      w.string(m.interfaceName);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.interfaceName = r.string();
        break;
      default:
        skipField(ListImplementationsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListImplementationsRequest);
    return m;
  },
});

export interface ListImplementationsResponse {
  implementationMessageNames: string[];
}

export const ListImplementationsResponse: MessageType<ListImplementationsResponse> = messageType<ListImplementationsResponse>({
  name: "cosmos.base.reflection.v1beta1.ListImplementationsResponse",
  fields: [
    { no: 1, name: "implementation_message_names", prop: "implementationMessageNames", kind: "string", repeated: true },
  ],
  create: () => ({ implementationMessageNames: [] }),
  write(m, w) {
    for (let i = m.implementationMessageNames.length - 1; i >= 0; i--) {
      w.string(m.implementationMessageNames[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.implementationMessageNames.push(r.string());
        break;
      default:
        skipField(ListImplementationsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListImplementationsResponse);
    return m;
  },
});

export const ReflectionService = {
  typeName: "cosmos.base.reflection.v1beta1.ReflectionService",
  methods: {
    listAllInterfaces: { name: "ListAllInterfaces", input: ListAllInterfacesRequest, output: ListAllInterfacesResponse, http: [{"verb":"get","path":"/cosmos/base/reflection/v1beta1/interfaces"}] },
    listImplementations: { name: "ListImplementations", input: ListImplementationsRequest, output: ListImplementationsResponse, http: [{"verb":"get","path":"/cosmos/base/reflection/v1beta1/interfaces/{interface_name}/implementations"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/base/reflection/v1beta1/reflection.proto",
  package: "cosmos.base.reflection.v1beta1",
  messages: [ListAllInterfacesRequest, ListAllInterfacesResponse, ListImplementationsRequest, ListImplementationsResponse],
  services: [ReflectionService],
};
