/** What a gateway answers itself: how it is, what it knows of its nodes, and the administrative paths. */
import type { Incoming, Reply } from "./front.js";
import type { Caller } from "./guard.js";
import type { RegionGateway } from "./region-gateway.js";
import type { Upstream } from "./upstream.js";

/** One administrative call, allowed or not. */
export interface AuditEntry {
  readonly action: string;
  readonly node: string;
  readonly by: string;
  readonly address: string;
  readonly allowed: boolean;
  readonly outcome: string;
}

const JSON_HEADERS = { "content-type": "application/json", "cache-control": "no-store" };
const ADMIN = /^\/gateway\/nodes\/([\x21-\x2e\x30-\x7e]{1,64})\/(drain|restore)$/;

const PATHS = "/gateway/health, /gateway/status or /gateway/nodes/NAME/drain|restore";

type OwnAnswer = readonly [status: number, body: object];

export interface OwnPathsOptions {
  readonly region: string;
  readonly gateway: RegionGateway;
  readonly audit: (entry: AuditEntry) => void;
  /** Takes a node out, or puts it back, wherever this gateway is served from. */
  readonly drain: (node: Upstream, drained: boolean) => void | Promise<void>;
  readonly monotonicMs?: () => number;
}

export class OwnPaths {
  private readonly monotonicMs: () => number;

  constructor(private readonly options: OwnPathsOptions) {
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
  }

  /** Undefined when the path is the nodes'. */
  answer(request: Incoming, caller: Caller): Promise<Reply> | undefined {
    return request.target.startsWith("/gateway/") ? this.answerOwn(request, caller) : undefined;
  }

  private async answerOwn(request: Incoming, caller: Caller): Promise<Reply> {
    const path = request.target.split("?")[0]!;
    const [status, body] =
      path === "/gateway/health"
        ? this.health()
        : path === "/gateway/status"
          ? this.status()
          : await this.administer(path, request, caller);
    return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
  }

  /** 200 while a node can answer. */
  private health(): OwnAnswer {
    const height = this.options.gateway.fleet.best();
    return [height > 0n ? 200 : 503, { ok: height > 0n, height: String(height) }];
  }

  private status(): OwnAnswer {
    const { region, gateway } = this.options;
    const nowMs = this.monotonicMs();
    const nodes = gateway.fleet.upstreams.map((u) => ({
      name: u.name,
      region: u.spec.region,
      up: u.isUp(nowMs),
      drained: u.drained,
      catching_up: u.catchingUp,
      height: String(u.height),
      validator: u.validator,
      latency_ms: Math.round(u.latencyMs * 10) / 10,
      error_rate: Math.round(u.errorRate * 1000) / 1000,
      in_flight: u.inFlight,
    }));
    return [200, { region, height: String(gateway.fleet.best()), nodes }];
  }

  private async administer(path: string, request: Incoming, caller: Caller): Promise<OwnAnswer> {
    const match = ADMIN.exec(path);
    if (match === null) return [404, { error: `no such path: wanted ${PATHS}` }];
    const [, name = "", action = ""] = match;
    const { address } = caller;
    const note = (allowed: boolean, outcome: string): void =>
      this.options.audit({ action, node: name, by: caller.name ?? "anybody", address, allowed, outcome });
    if (!caller.admin) {
      note(false, "refused");
      const error = "wanted an administrator's x-api-key, or a token with that role";
      return [caller.name === undefined ? 401 : 403, { error }];
    }
    if (request.method !== "POST") return [405, { error: "wanted POST" }];
    const node = this.options.gateway.fleet.upstreams.find((u) => u.name === name);
    if (node === undefined) {
      note(true, "no such node");
      return [404, { error: `no node ${name}` }];
    }
    const drained = action === "drain";
    await this.options.drain(node, drained);
    note(true, "done");
    return [200, { node: name, drained }];
  }
}
