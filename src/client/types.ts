/** All messages of the commerce modules for CosmJS's registry. */
import type { EncodeObject, GeneratedType } from "@cosmjs/proto-signing";
import { Registry } from "@cosmjs/proto-signing";
import { defaultRegistryTypes } from "@cosmjs/stargate";
import { Msg as ComplianceMsg } from "../gen/stateset/compliance/v1/tx.js";
import { Msg as CrossborderMsg } from "../gen/stateset/crossborder/v1/tx.js";
import { Msg as OrdersMsg } from "../gen/stateset/orders/v1/tx.js";
import { Msg as PaymentsMsg } from "../gen/stateset/payments/v1/tx.js";
import type { AnyMessageType, MessageType } from "../protobuf/message.js";
import type { ServiceInfo } from "../protobuf/service.js";
import { type Input, messageFrom } from "./input.js";

const MSG_SERVICES: readonly ServiceInfo[] = [OrdersMsg, PaymentsMsg, ComplianceMsg, CrossborderMsg];

/** Every message that can be signed, in the order of the proto files. */
export const COMMERCE_MSGS: readonly AnyMessageType[] = MSG_SERVICES.flatMap((service) =>
  Object.values(service.methods).map((method) => method.input),
);

/** A message type in the form that CosmJS's Registry calls. It stands by itself: it does not write into a parent's
 *  writer. */
export function generatedType(type: AnyMessageType): GeneratedType {
  const codec = {
    typeUrl: `/${type.typeName}`,
    encode(message: object, writer?: unknown) {
      if (writer !== undefined) throw new Error(`${type.typeName}: writing into another message is not supported`);
      return { finish: () => type.encode(message) };
    },
    decode: (input: Uint8Array) => type.decode(input) as object,
    fromPartial: (input: object) => messageFrom(type, input) as object,
  };
  return codec as unknown as GeneratedType;
}

/** For `new Registry([...defaultRegistryTypes, ...statesetTypes])`: the messages and their responses. */
export const statesetTypes: readonly (readonly [string, GeneratedType])[] = MSG_SERVICES.flatMap((service) =>
  Object.values(service.methods).flatMap(({ input, output }) =>
    [input, output].map((type) => [`/${type.typeName}`, generatedType(type)] as const),
  ),
);

/** What CosmJS knows by itself, and the commerce modules. */
export function statesetRegistry(): Registry {
  return new Registry([
    ...defaultRegistryTypes,
    ...statesetTypes.map(([url, type]): [string, GeneratedType] => [url, type]),
  ]);
}

/** A message for signAndBroadcast: `encodeObject(ordersTx.MsgConfirmOrder, { seller, id: 7, clientKey: "c-7" })`.
 *  @throws InputError that names the field */
export function encodeObject<T extends object>(
  type: MessageType<T>,
  fields: Input<T>,
): EncodeObject & { readonly value: T } {
  return { typeUrl: `/${type.typeName}`, value: messageFrom(type, fields) };
}
