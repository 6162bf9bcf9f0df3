/** ABCI as a gRPC service: what server and client have in common.
 *  @spec cometbft proto/tendermint/abci/types.proto service ABCI */
import type { MethodDefinition } from "@grpc/grpc-js";
import { ABCI } from "../gen/tendermint/abci/types.js";
import type { MessageType } from "../protobuf/message.js";
import { ABCI_MESSAGE_BYTES_MAX, type AbciRequest, type AbciResponse } from "./abci-socket-messages.js";

export type AbciKind = Extract<AbciRequest["kind"], keyof typeof ABCI.methods>;
export const ABCI_KINDS = Object.keys(ABCI.methods) as AbciKind[];

type RequestValue = AbciRequest["value"];
type ResponseValue = Exclude<AbciResponse, { kind: "exception" }>["value"];

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes fields are views on the message's own buffer, which nobody uses again. */
function asBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

export function abciMethod(kind: AbciKind): MethodDefinition<RequestValue, ResponseValue> {
  const method = ABCI.methods[kind];
  const input = method.input as MessageType<RequestValue>;
  const output = method.output as MessageType<ResponseValue>;
  return {
    path: `/${ABCI.typeName}/${method.name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (value) => asBuffer(input.encode(value)),
    requestDeserialize: (buffer) => input.decode(asBytes(buffer)),
    responseSerialize: (value) => asBuffer(output.encode(value)),
    responseDeserialize: (buffer) => output.decode(asBytes(buffer)),
  };
}

/** Blocks are larger than what gRPC allows by itself (4 MB). */
export const GRPC_LIMITS = {
  "grpc.max_receive_message_length": ABCI_MESSAGE_BYTES_MAX,
  "grpc.max_send_message_length": ABCI_MESSAGE_BYTES_MAX,
} as const;
