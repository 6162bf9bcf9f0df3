/** gRPC calls at the nodes behind a gateway, as the backend that a gRPC server stands on. */
import { Client, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { CallAnswer, CallContext, GrpcBackend } from "../services/backend.js";
import { GRPC } from "../services/grpc-status.js";
import type { Fleet } from "./fleet.js";
import type { Upstream } from "./upstream.js";

const HEIGHT_HEADER = "x-cosmos-block-height";
const ATTEMPTS_MAX = 4;
const CALL_TIMEOUT_MS = 12_000;
const ANSWER_BYTES_MAX = 2 ** 31 - 1;
const BROADCAST = "/cosmos.tx.v1beta1.Service/BroadcastTx";

export class RemoteBackend implements GrpcBackend {
  private readonly clients = new Map<Upstream, Client>();

  constructor(
    readonly services: readonly ServiceInfo[],
    private readonly fleet: Fleet,
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
  async call(method: string, request: Uint8Array, context: CallContext): Promise<CallAnswer> {
    const able = this.fleet.candidates(
      context.height !== undefined && context.height <= this.fleet.best() ? context.height : 0n,
    );
    if (method === BROADCAST && able.length > 1) void this.ask(able[1]!, method, request, context);
    let last: CallAnswer | undefined;
    for (const upstream of able.slice(0, ATTEMPTS_MAX)) {
      last = await this.ask(upstream, method, request, context);
      if (last.code !== GRPC.UNAVAILABLE) return last;
      this.fleet.failed(upstream, last.message);
    }
    const message = "no node of any region is reachable";
    return last ?? { code: GRPC.UNAVAILABLE, message, response: EMPTY_BYTES, height: undefined };
  }

  private ask(upstream: Upstream, method: string, request: Uint8Array, { height }: CallContext): Promise<CallAnswer> {
    const metadata = new Metadata();
    if (height !== undefined) metadata.set(HEIGHT_HEADER, String(height));
    const bytes = (message: Uint8Array): Buffer => Buffer.from(message.buffer, message.byteOffset, message.byteLength);
    return new Promise((resolve) => {
      let answeredAt: bigint | undefined;
      const done = (error: ServiceError | null, response?: Uint8Array): void => {
        if (error === null)
          resolve({ code: GRPC.OK, message: "", response: response ?? EMPTY_BYTES, height: answeredAt });
        else resolve({ code: error.code, message: error.details, response: EMPTY_BYTES, height: answeredAt });
      };
      const deadline = Date.now() + CALL_TIMEOUT_MS;
      const call = this.clientOf(upstream).makeUnaryRequest(
        method,
        bytes,
        (b: Buffer) => b,
        request,
        metadata,
        { deadline },
        done,
      );
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
