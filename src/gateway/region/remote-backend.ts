/** gRPC calls at the nodes behind a gateway, as the backend that a gRPC server stands on. */
import { Client, type ClientUnaryCall, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import type { RequestTracer } from "../../ports/trace.js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { CallAnswer, CallContext, GrpcBackend } from "../services/backend.js";
import { GRPC } from "../services/grpc-status.js";
import type { Fleet } from "./fleet.js";
import type { Upstream } from "./upstream.js";

const HEIGHT_HEADER = "x-cosmos-block-height";
const DETAILS_TRAILER = "grpc-status-details-bin";
const ATTEMPTS_MAX = 4;
/** A read that is not answered by then is asked of the next node too, and the first answer counts. */
const HEDGE_MS = 1_000;
const CALL_TIMEOUT_MS = 12_000;
const ANSWER_BYTES_MAX = 2 ** 31 - 1;
const BROADCAST = "/cosmos.tx.v1beta1.Service/BroadcastTx";

export interface RemoteBackendOptions {
  /** How long a client who has seen a height that no node has yet is kept waiting. */
  readonly heightWaitMs: number;
  readonly tracer?: RequestTracer | undefined;
}

export class RemoteBackend implements GrpcBackend {
  private readonly clients = new Map<Upstream, Client>();

  constructor(
    readonly services: readonly ServiceInfo[],
    private readonly fleet: Fleet,
    private readonly options: RemoteBackendOptions = { heightWaitMs: 0 },
  ) {}

  private clientOf(upstream: Upstream): Client {
    let client = this.clients.get(upstream);
    if (client === undefined) {
      client = new Client(upstream.spec.grpc, credentials.createInsecure(), {
        "grpc.max_receive_message_length": ANSWER_BYTES_MAX,
        "grpc.max_send_message_length": ANSWER_BYTES_MAX,
        "grpc.initial_reconnect_backoff_ms": 200,
        "grpc.max_reconnect_backoff_ms": 2_000,
      });
      this.clients.set(upstream, client);
    }
    return client;
  }

  /** A write goes to a second node as well. */
  call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const { tracer } = this.options;
    const work = () => this.forward(method, request, context);
    if (tracer === undefined) return work();
    // Under the span of the HTTP request, where gRPC-web came by one.
    const parent = tracer.traceParent() === undefined ? context.traceParent : undefined;
    return tracer.request(`grpc ${method}`, { "rpc.system": "grpc", "rpc.method": method }, parent, work);
  }

  private async forward(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const { height = 0n, minHeight = 0n } = context;
    const { fleet } = this;
    if (minHeight > fleet.best() && !(await fleet.whenReached(minHeight, this.options.heightWaitMs))) {
      return unavailable(`no node has reached height ${minHeight} yet (the highest is ${fleet.best()})`);
    }
    const able = fleet.candidates(height <= fleet.best() && height > minHeight ? height : minHeight);
    const isWrite = method === BROADCAST;
    if (isWrite && able.length > 1) void this.ask(able[1]!, method, request, context);
    return this.firstAnswer(able.slice(0, ATTEMPTS_MAX), (upstream) => this.ask(upstream, method, request, context), {
      hedgeMs: isWrite ? undefined : HEDGE_MS,
    });
  }

  /** Of the nodes in their order: the next one is asked when one cannot be reached, or takes long. */
  private firstAnswer(
    able: readonly Upstream[],
    ask: (upstream: Upstream) => Promise<CallAnswer>,
    { hedgeMs }: { readonly hedgeMs: number | undefined },
  ): Promise<CallAnswer> {
    return new Promise((resolve) => {
      const left = [...able];
      let pending = 0;
      let timer: NodeJS.Timeout | undefined;
      const finish = (answer: CallAnswer): void => {
        left.length = 0;
        clearTimeout(timer);
        resolve(answer);
      };
      const next = (): void => {
        const upstream = left.shift();
        if (upstream === undefined) return;
        pending++;
        clearTimeout(timer);
        if (hedgeMs !== undefined) timer = setTimeout(next, hedgeMs);
        void ask(upstream).then((answer) => {
          pending--;
          if (answer.code !== GRPC.UNAVAILABLE) return finish(answer);
          this.fleet.failed(upstream, answer.message);
          next();
          if (pending === 0) finish(answer);
        });
      };
      next();
      if (pending === 0) finish(unavailable("no node of any region is reachable"));
    });
  }

  private ask(upstream: Upstream, method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const metadata = new Metadata();
    const { height } = context;
    if (height !== undefined) metadata.set(HEIGHT_HEADER, String(height));
    const traceParent = this.options.tracer?.traceParent() ?? context.traceParent;
    if (traceParent !== undefined) metadata.set("traceparent", traceParent);
    const bytes = (message: Uint8Array): Buffer => Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    // What the node has now at least; its answer may be of a later block.
    const { height: known } = upstream;
    return new Promise((resolve) => {
      let answeredAt: bigint | undefined;
      const done = (error: ServiceError | null, response: Uint8Array = EMPTY_BYTES): void => {
        const from = { "x-region": upstream.spec.region, "x-block-height": String(answeredAt ?? height ?? known) };
        const told = { height: answeredAt, metadata: from };
        if (error === null) resolve({ code: GRPC.OK, message: "", response, ...told });
        else {
          const [details] = error.metadata.get(DETAILS_TRAILER);
          const statusDetails = typeof details === "object" ? details : undefined;
          resolve({ code: error.code, message: error.details, response: EMPTY_BYTES, statusDetails, ...told });
        }
      };
      const deadline = Date.now() + CALL_TIMEOUT_MS;
      const read = (b: Buffer): Buffer => b;
      let call: ClientUnaryCall;
      try {
        call = this.clientOf(upstream).makeUnaryRequest(method, bytes, read, request, metadata, { deadline }, done);
      } catch (e) {
        // The gateway stops, and its connections are closed.
        resolve(unavailable((e as Error).message));
        return;
      }
      call.on("metadata", (got) => {
        const [text] = got.get(HEIGHT_HEADER);
        if (typeof text === "string" && /^[0-9]{1,18}$/.test(text)) answeredAt = BigInt(text);
      });
    });
  }

  close(): void {
    for (const client of this.clients.values()) client.close();
  }
}

function unavailable(message: string): CallAnswer {
  return { code: GRPC.UNAVAILABLE, message, response: EMPTY_BYTES, height: undefined };
}
