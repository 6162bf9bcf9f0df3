import * as abci from "../../gen/tendermint/abci/types.js";
import type { AnyMessageType } from "../../protobuf/message.js";
import { ProtobufError } from "../../protobuf/reader.js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import { defineErrors, type SdkError } from "../../types/errors.js";
import type { NodeEnvironment } from "../environment.js";
import type { CallAnswer, CallContext, GrpcBackend, ServiceHandlers } from "./backend.js";
import { GRPC, GrpcError } from "./grpc-status.js";
import { abciFailureOf, grpcFailureOf } from "./query-failure.js";

interface Bound {
  readonly input: AnyMessageType;
  readonly output: AnyMessageType;
  readonly handler: (request: unknown, context: CallContext) => unknown;
}

const errors = defineErrors("sdk", {
  INVALID_REQUEST: [18, "invalid request"],
  INVALID_HEIGHT: [26, "invalid height"],
});
const negativeHeight = (): SdkError =>
  errors.INVALID_REQUEST("cannot query with height < 0; please provide a valid height");
const futureHeight = (): SdkError =>
  errors.INVALID_HEIGHT("cannot query with height in the future; please provide a valid height");

/** Simulation is the application's, whoever serves the rest of its service. */
const SIMULATE = "/cosmos.tx.v1beta1.Service/Simulate";

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

  private find(method: string): Bound | undefined {
    return method === SIMULATE ? undefined : this.bound.get(method);
  }

  private async answer(bound: Bound, request: Uint8Array, context: CallContext): Promise<Uint8Array> {
    let message: unknown;
    try {
      message = bound.input.decode(request);
    } catch (e) {
      if (e instanceof ProtobufError)
        throw new GrpcError(GRPC.INTERNAL, `grpc: error unmarshalling request: ${e.message}`);
      throw e;
    }
    return bound.output.encode(await bound.handler(message, context));
  }

  private async callApplication(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const at = method.lastIndexOf("/");
    const service = this.services.find((s) => s.typeName === method.slice(1, at));
    const name = method.slice(at + 1);
    if (service !== undefined && Object.values(service.methods).some((m) => m.name === name)) {
      return this.fallback.call(method, request, context);
    }
    const message =
      service === undefined
        ? `unknown service ${method.slice(1, at)}`
        : `unknown method ${name} for service ${service.typeName}`;
    return { code: GRPC.UNIMPLEMENTED, message, response: EMPTY_BYTES, height: undefined };
  }

  async call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const latest = this.latestHeight();
    if (context.height !== undefined && context.height > latest) {
      return { ...grpcFailureOf(futureHeight()), response: EMPTY_BYTES, height: undefined };
    }
    const bound = this.find(method);
    if (bound === undefined) return this.callApplication(method, request, context);
    const height = context.height ?? latest;
    try {
      return { code: GRPC.OK, message: "", response: await this.answer(bound, request, context), height };
    } catch (e) {
      return { ...grpcFailureOf(e), response: EMPTY_BYTES, height };
    }
  }

  /** Answers an ABCI query for one of the own services; undefined when the path is the application's. */
  async abciQuery(req: abci.RequestQuery): Promise<abci.ResponseQuery | undefined> {
    const bound = this.find(req.path);
    if (bound === undefined) return undefined;
    const latest = this.latestHeight();
    const refusal = req.height < 0n ? negativeHeight() : req.height > latest ? futureHeight() : undefined;
    if (refusal !== undefined) {
      const { codespace, code, message } = refusal;
      return abci.ResponseQuery.from({ codespace, code, log: message });
    }
    const height = req.height === 0n ? latest : req.height;
    try {
      const value = await this.answer(bound, req.data, { height: req.height === 0n ? undefined : height });
      return abci.ResponseQuery.from({ value, height });
    } catch (e) {
      return abci.ResponseQuery.from({ ...abciFailureOf(e), height });
    }
  }
}

/** The same node, whose abci_query reaches the own services on their gRPC paths too: CosmJS asks that way. */
export function withLocalServices(env: NodeEnvironment, services: LocalServices): NodeEnvironment {
  const query = async (req: abci.RequestQuery): Promise<abci.ResponseQuery> =>
    (await services.abciQuery(req)) ?? env.app.query(req);
  const app = { query, info: () => env.app.info(), checkTx: (tx: Uint8Array) => env.app.checkTx(tx) };
  // A view: what the node replaces later (getters) is seen through it.
  return Object.create(env, { app: { value: app, enumerable: true } }) as NodeEnvironment;
}
