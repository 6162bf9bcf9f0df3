/** Traces from a request over CheckTx to the block that holds its transaction, sent by OTLP over HTTP. This file is imported
 *  where config.toml names a collector, and only there. */
import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace-base";
import type { AppConnection } from "../../abci/application.js";
import type { Output } from "../../consensus/messages.js";
import { stepName } from "../../consensus/round-step.js";
import type { ConsensusState } from "../../consensus/state.js";
import type { DriverInput } from "../../engine/driver/requests.js";
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import type { EngineObserver } from "../../engine/observer.js";
import type { MempoolAccess } from "../../gateway/environment.js";
import type { GrpcBackend } from "../../gateway/services/backend.js";
import type { RequestTracer } from "../../ports/trace.js";
import { toHex } from "../../types/bytes.js";
import { wrapCalls } from "../app-calls.js";

export interface TracingOptions {
  /** What the program calls itself in traces. */
  readonly service: string;
  /** Where an OTLP collector takes traces: http://HOST:4318/v1/traces */
  readonly endpoint: string;
  /** Share of the requests without a parent, and of the blocks, that are traced; 0 to 1. */
  readonly sampleRatio: number;
  readonly chainId: string;
  readonly moniker: string;
  readonly nodeId: string;
  readonly version: string;
}

/** Transactions whose block is awaited; older ones are forgotten first. */
const TXS_AWAITED_MAX = 10_000;
const EXPORT_TIMEOUT_MS = 3_000;
const EXPORT_DELAY_MS = 1_000;
const TRACE_PARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const TRACED_CALLS: ReadonlySet<string> = new Set(["prepareProposal", "processProposal", "finalizeBlock", "commit"]);

const NOTHING = (): void => undefined;

function parentContext(header: string): Context {
  const found = TRACE_PARENT.exec(header);
  if (found === null || /^0+$/.test(found[1]!) || /^0+$/.test(found[2]!)) return ROOT_CONTEXT;
  const spanContext: SpanContext = {
    traceId: found[1]!,
    spanId: found[2]!,
    traceFlags: Number.parseInt(found[3]!, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  };
  return trace.setSpanContext(ROOT_CONTEXT, spanContext);
}

function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
}

export class Tracing implements RequestTracer, EngineObserver {
  readonly mempool: EngineObserver["mempool"] = {
    added: NOTHING,
    failed: NOTHING,
    rejected: NOTHING,
    evicted: NOTHING,
    rechecked: NOTHING,
  };
  readonly consensus: EngineObserver["consensus"];
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;
  /** The request that runs. */
  private readonly current = new AsyncLocalStorage<Context>();
  /** Checked transactions by hash, and when their check ended. */
  private readonly awaited = new Map<string, { readonly parent: Context; readonly checkedAt: Date }>();
  /** The height that is being decided, and the step in it. */
  private height: { readonly span: Span; readonly context: Context } | undefined;
  private step: { readonly span: Span; readonly name: string } | undefined;

  constructor(options: TracingOptions) {
    const exporter = new OTLPTraceExporter({ url: options.endpoint, timeoutMillis: EXPORT_TIMEOUT_MS });
    this.provider = new BasicTracerProvider({
      resource: resourceFromAttributes({
        "service.name": options.service,
        "service.version": options.version,
        "service.instance.id": options.nodeId,
        "stateset.chain_id": options.chainId,
        "stateset.moniker": options.moniker,
      }),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.sampleRatio) }),
      spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: EXPORT_DELAY_MS })],
    });
    this.tracer = this.provider.getTracer("statesetd", options.version);
    this.consensus = {
      taking: NOTHING,
      taken: (state, input, outputs) => this.follow(state, input, outputs),
    };
  }

  async request<T>(
    name: string,
    attributes: Readonly<Record<string, string>>,
    parent: string | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const from = parent === undefined ? (this.current.getStore() ?? ROOT_CONTEXT) : parentContext(parent);
    const span = this.tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: { ...attributes } }, from);
    return this.current.run(trace.setSpan(from, span), () => ended(span, work));
  }

  traceParent(): string | undefined {
    const context = this.current.getStore();
    const span = context === undefined ? undefined : trace.getSpanContext(context);
    if (span === undefined) return undefined;
    return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, "0")}`;
  }

  /** The same pool, whose checks are spans of the request that brings the transaction. */
  traced(mempool: MempoolAccess): MempoolAccess {
    const checkTx: MempoolAccess["checkTx"] = async (tx) => {
      const from = this.current.getStore();
      // What no request brought (there is none) is not followed.
      if (from === undefined) return mempool.checkTx(tx);
      const span = this.tracer.startSpan("CheckTx", { attributes: { "tx.bytes": tx.length } }, from);
      const checked = await ended(
        span,
        () => mempool.checkTx(tx),
        ({ hash, response }) => ({
          "tx.hash": toHex(hash).toUpperCase(),
          "tx.code": response.code,
          "tx.gas_wanted": Number(response.gasWanted),
        }),
      );
      if (checked.response.code === 0 && isSampled(span)) {
        this.await(toHex(checked.hash), trace.setSpan(from, span));
      }
      return checked;
    };
    return {
      checkTx,
      reapMaxTxs: (max) => mempool.reapMaxTxs(max),
      get size() {
        return mempool.size;
      },
      get sizeBytes() {
        return mempool.sizeBytes;
      },
    };
  }

  /** The same services, each call of which is a span. */
  tracedBackend(backend: GrpcBackend): GrpcBackend {
    const call: GrpcBackend["call"] = (method, request, context) =>
      this.request(`grpc ${method}`, { "rpc.system": "grpc", "rpc.method": method }, context.traceParent, () =>
        backend.call(method, request, context),
      );
    return { services: backend.services, tracer: this, call };
  }

  private await(hash: string, parent: Context): void {
    if (this.awaited.size >= TXS_AWAITED_MAX) this.awaited.delete(this.awaited.keys().next().value!);
    this.awaited.set(hash, { parent, checkedAt: new Date() });
  }

  /** The same connection; its calls for blocks are spans of the height. */
  timed(app: AppConnection): AppConnection {
    return wrapCalls(app, (name, call) => {
      if (!TRACED_CALLS.has(name)) return call;
      return (req) => {
        if (this.height === undefined) return call(req);
        return ended(this.tracer.startSpan(name, {}, this.height.context), () => call(req));
      };
    });
  }

  private follow(state: ConsensusState, _input: DriverInput, outputs: readonly Output[]): void {
    for (const output of outputs) {
      if (output.kind !== "newRoundStep") continue;
      const name = stepName(output.step).replace("RoundStep", "");
      if (name === "NewHeight") {
        this.step?.span.end();
        this.step = undefined;
        this.height?.span.end();
        const attributes = { "block.height": Number(output.height) };
        const span = this.tracer.startSpan("height", { attributes }, ROOT_CONTEXT);
        this.height = { span, context: trace.setSpan(ROOT_CONTEXT, span) };
      }
      if (this.height === undefined || this.step?.name === name) continue;
      this.step?.span.end();
      const attributes = { "consensus.round": state.round };
      this.step = { span: this.tracer.startSpan(name, { attributes }, this.height.context), name };
    }
  }

  applied({ block, txHashes, response }: AppliedBlock): void {
    if (this.awaited.size === 0) return;
    const height = Number(block.header.height);
    const links = this.height === undefined ? [] : [{ context: this.height.span.spanContext() }];
    txHashes.forEach((hash, index) => {
      const key = toHex(hash);
      const found = this.awaited.get(key);
      if (found === undefined) return;
      this.awaited.delete(key);
      const { code, gasUsed } = response.txResults[index]!;
      const attributes: Attributes = {
        "block.height": height,
        "tx.index": index,
        "tx.code": code,
        "tx.gas_used": Number(gasUsed),
      };
      // From the end of its check until it is committed.
      this.tracer.startSpan("block", { attributes, links, startTime: found.checkedAt }, found.parent).end();
    });
  }

  /** Sends what is left, as far as the collector takes it. */
  async close(): Promise<void> {
    this.step?.span.end();
    this.height?.span.end();
    await this.provider.shutdown().catch(NOTHING);
  }
}

const isSampled = (span: Span): boolean => (span.spanContext().traceFlags & TraceFlags.SAMPLED) !== 0;

/** Runs `work` and ends the span with it, whatever comes of it. */
async function ended<T>(span: Span, work: () => Promise<T>, attributes?: (result: T) => Attributes): Promise<T> {
  try {
    const result = await work();
    if (attributes !== undefined) span.setAttributes(attributes(result));
    return result;
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}
