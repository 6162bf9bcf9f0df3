import type { RequestTracer } from "../../ports/trace.js";
import type { MessageType } from "../../protobuf/message.js";
import type { MethodInfo, ServiceInfo } from "../../protobuf/service.js";

export interface CallContext {
  /** The state's height that the client asked for; undefined is the latest. */
  readonly height: bigint | undefined;
  /** The newest height that the client has seen: gateways answer with no older state. */
  readonly minHeight?: bigint | undefined;
  /** The `traceparent` that came with the call. */
  readonly traceParent?: string | undefined;
}

export interface CallAnswer {
  /** 0 when the call succeeded. */
  readonly code: number;
  readonly message: string;
  readonly response: Uint8Array;
  /** The height whose state answered; undefined when none did. */
  readonly height: bigint | undefined;
  /** More metadata of the answer, besides the height. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** google.rpc.Status of a failure, where there is one. */
  readonly statusDetails?: Uint8Array | undefined;
}

/** Answers unary gRPC calls by full method name ("/cosmos.bank.v1beta1.Query/Balance"): REST, gRPC and gateways of their own
 *  process all go through it. */
export interface GrpcBackend {
  readonly services: readonly ServiceInfo[];
  /** Follows REST requests; nobody does without it. */
  readonly tracer?: RequestTracer | undefined;
  call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer>;
}

type Handler<M extends MethodInfo> = M extends { input: MessageType<infer I>; output: MessageType<infer O> }
  ? (request: I, context: CallContext) => Promise<O> | O
  : never;

/** One handler a method; a missing one fails to compile. */
export type ServiceHandlers<S extends ServiceInfo> = { readonly [K in keyof S["methods"]]: Handler<S["methods"][K]> };
