/** gateway.toml: what a region's front door allows. */
import { otlpEndpointFault } from "./comet-schema.js";
import { bool, type ConfigOf, commaList, duration, type FileSchema, float, int, list, text } from "./schema.js";

const MEGABYTE = 1_000_000;

export const gatewaySchema = {
  file: "gateway.toml",
  intro:
    "Configuration of a gateway: statesetd gateway --region R --topology FILE --config gateway.toml. Every key may be left\n" +
    "out. Each can also be set by an environment variable (limits.per-second: STATESETD_GATEWAY_LIMITS_PER_SECOND).",
  root: {
    workers: int(
      1,
      "Processes that serve at the same ports: as many as cores. Each keeps answers of its own and has its share of the bounds\n" +
        "on connections, clients and requests under way; rates are counted for all of them together.",
      1,
      64,
    ),
  },
  sections: {
    listen: {
      title: "Where clients find it; ports of the region's number when empty",
      fields: {
        host: text("127.0.0.1", "The interface: 0.0.0.0 for all."),
        rpc: int(0, "Port of JSON-RPC and WebSocket; 0: 25057 and 100 for each region before this one.", 0, 65_535),
        rest: int(0, "Port of REST, gRPC-web, explorer and reference; 0: 25017 and so on.", 0, 65_535),
        grpc: int(0, "Port of gRPC; 0: 25090 and so on.", 0, 65_535),
        metrics: int(0, "Port of /metrics; 0: 25060 and so on.", 0, 65_535),
      },
    },
    limits: {
      title: "Limits",
      fields: {
        "per-second": int(100, "Requests a second of one remote address in the long run; 0: no limit."),
        burst: int(200, "Requests that such an address may send at once after a rest.", 1),
        "limit-loopback": bool(false, "Whether programs of this machine are limited too."),
        "max-in-flight": int(2_000, "Requests under way at once; one more is answered with 503 and Retry-After.", 1),
        "max-open-connections": int(900, "Connections of each interface at one time; 0: no limit."),
        "max-body-bytes": int(MEGABYTE, "Largest request body.", 1),
        "max-batch": int(10, "Requests in one JSON-RPC batch.", 1),
        "max-websockets": int(100, "WebSocket clients.", 1),
        "max-websocket-buffer": int(4 * MEGABYTE, "Bytes that wait for a WebSocket client who does not read.", 1),
      },
    },
    cache: {
      title: "Answers that are kept",
      fields: {
        "max-bytes": int(64 * MEGABYTE, "Memory for them in each process; 0: none are kept."),
      },
    },
    cors: {
      title: "Web pages of other origins",
      fields: {
        "allowed-origins": list(["*"], 'Origins that may call: "*" is all of them, "https://*.example.com" many.'),
      },
    },
    tls: {
      title: "TLS 1.3; off while both are empty",
      fields: {
        cert: text("", "Certificate with its chain, PEM. Files that change are read anew."),
        key: text("", "Its key, PEM."),
      },
    },
    auth: {
      title: "Who may use protected paths, and more than strangers",
      fields: {
        "api-keys-file": text(
          "",
          'JSON: [{"name": "shop", "sha256": "…", "per_second": 500, "burst": 1000, "admin": false}]; sha256 is the hash of the\n' +
            "key in hex, the key itself comes in the header x-api-key.",
        ),
        "jwks-file": text("", "Public keys (JWKS) of those who issue tokens; empty: no tokens."),
        "jwt-issuer": text("", "What the claim iss of a token must be; empty: anything."),
        "jwt-audience": text("", "What the claim aud must hold; empty: anything."),
        "admin-role": text("admin", 'Claim "role" of a token that may use the administrative paths.'),
      },
    },
    audit: {
      title: "Administrative calls",
      fields: {
        file: text("", "JSON lines: who did what, when, and whether it was allowed; empty: the log alone."),
      },
    },
    tracing: {
      title: "OpenTelemetry",
      fields: {
        "otlp-endpoint": text(
          "",
          "Where traces of requests are sent, as http://127.0.0.1:4318/v1/traces (OTLP over HTTP); empty: nowhere. A\n" +
            "traceparent that comes with a request goes to the node in any case.",
          otlpEndpointFault,
        ),
        "otlp-sample-ratio": float(0.1, "Share of requests that are traced, unless the caller says.", 0, 1),
      },
    },
    tuning: {
      title: "Nodes",
      fields: {
        "min-height-wait": duration(3_000, "How long a client is kept that asks for a height no node has yet."),
        regions: commaList([], "Regions whose nodes may be asked; empty: all of the topology, nearest first."),
      },
    },
  },
  ignored: {},
} satisfies FileSchema;

export type GatewayConfig = ConfigOf<typeof gatewaySchema>;

/** What single keys cannot say: [path, wanted]. */
export function gatewayFaults({ tls }: GatewayConfig): [path: string, wanted: string][] {
  if (tls.cert !== "" && tls.key === "") return [["tls.key", "the key of tls.cert"]];
  if (tls.key !== "" && tls.cert === "") return [["tls.cert", "the certificate of tls.key"]];
  return [];
}
