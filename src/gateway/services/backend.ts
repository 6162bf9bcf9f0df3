import type { AnyMessageType, MessageType } from "../../protobuf/message.js";
import type { MethodInfo, ServiceInfo } from "../../protobuf/service.js";
import { GRPC, GrpcError } from "./grpc-status.js";

export interface CallContext {
  /** The state's height that the client asked for; undefined is the latest. */
  readonly height: bigint | undefined;
}

export interface CallAnswer {
  /** 0 when the call succeeded. */
  readonly code: number;
  readonly message: string;
  readonly response: Uint8Array;
  /** The height whose state answered. */
  readonly height: bigint;
}

/** Answers unary gRPC calls by full method name ("/cosmos.bank.v1beta1.Query/Balance"): REST, gRPC and gateways of their own
 *  process all go through it. */
export interface GrpcBackend {
  readonly services: readonly ServiceInfo[];
  call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer>;
}

type Handler<M extends MethodInfo> =
  M extends { input: MessageType<infer I>; output: MessageType<infer O> } ? (request: I, context: CallContext) => Promise<O> | O : never;

/** One handler a method; a missing one fails to compile. */
export type ServiceHandlers<S extends ServiceInfo> = { readonly [K in keyof S["methods"]]: Handler<S["methods"][K]> };

interface Bound {
  readonly input: AnyMessageType;
  readonly output: AnyMessageType;
  readonly handler: (request: unknown, context: CallContext) => unknown;
}

/** Services that the node itself answers (transactions, blocks, node info), laid over those of the application. */
export class LocalServices implements GrpcBackend {
  private readonly bound = new Map<string, Bound>();
  private readonly own: ServiceInfo[] = [];

  constructor(
    private readonly fallback: GrpcBackend,
    private readonly latestHeight: () => bigint,
  ) {}

  get services(): readonly ServiceInfo[] {
    const named = new Set(this.own.map((s) => s.typeName));
    return [...this.own, ...this.fallback.services.filter((s) => !named.has(s.typeName))];
  }

  add<S extends ServiceInfo>(service: S, handlers: ServiceHandlers<S>): this {
    this.own.push(service);
    for (const [name, method] of Object.entries(service.methods)) {
      const handler = handlers[name as keyof S["methods"]] as Bound["handler"];
      this.bound.set(`/${service.typeName}/${method.name}`, { input: method.input, output: method.output, handler });
    }
    return this;
  }

  async call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const bound = this.bound.get(method);
    if (bound === undefined) return this.fallback.call(method, request, context);
    const height = context.height ?? this.latestHeight();
    try {
      const message: unknown = bound.input.decode(request);
      const response = await bound.handler(message, context);
      return { code: GRPC.OK, message: "", response: bound.output.encode(response), height };
    } catch (e) {
      const code = e instanceof GrpcError ? e.code : GRPC.UNKNOWN;
      return { code, message: e instanceof Error ? e.message : String(e), response: new Uint8Array(0), height };
    }
  }
}
