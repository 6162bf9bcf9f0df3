/** The recorded queries of the SDK, and a backend that answers one of them. */
import { readdirSync } from "node:fs";
import { fromProtoJson } from "../../src/codec/proto-json.js";
import { type RestRoute, RestRouter, restRoutes } from "../../src/gateway/rest/router.js";
import type { CallAnswer, GrpcBackend } from "../../src/gateway/services/backend.js";
import { allFiles } from "../../src/gen/all.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { loadVectors, vectorPath } from "./load.js";

interface Http {
  readonly verb: string;
  readonly path: string;
  readonly request_body?: string;
  readonly request_headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Case {
  readonly kind?: undefined;
  readonly name: string;
  readonly method?: string;
  readonly request?: string;
  /** Asked by metadata. */
  readonly height?: string;
  readonly grpc?: {
    readonly code: number;
    readonly message?: string;
    readonly response?: string;
    readonly block_height_header?: string;
  };
  readonly http?: Http;
}

const FIELDS = ["name", "method", "request", "request_json", "response_json", "height", "grpc", "http", "abci_query"];

const files = readdirSync(vectorPath("sdk", "queries"))
  .filter((n) => n.endsWith(".json") && n !== "blocks.json")
  .map((n) => n.replace(".json", ""));

export const services = allFiles.flatMap((f) => f.services);
export const router = new RestRouter(restRoutes(services));

/** Any address of the chain tells the prefix. */
function exampleAddress(): string {
  for (const file of files) {
    for (const c of loadVectors<Case>("sdk", `queries/${file}`).cases) {
      const found = /"([a-z]+1[02-9ac-hj-np-z]{38})"/.exec(c.http?.body ?? "");
      if (found !== null) return found[1]!;
    }
  }
  throw new Error("no answer holds an account address");
}

export const json = fullRegistry(exampleAddress());

/** Whether HTTP and gRPC were asked the same: a path cannot say all that a message can. */
export function isOneCall({ grpc, http }: Case): boolean {
  return grpc !== undefined && http !== undefined && (grpc.code === 0) === (http.status === 200);
}

/** Answers what was recorded for exactly these request bytes, and nothing else. */
export function replay(c: Case, calls: string[]): GrpcBackend {
  return {
    services,
    async call(method, request, context): Promise<CallAnswer> {
      calls.push(`${method} ${toHex(request)} ${context.height ?? ""}`);
      const header = c.http!.headers["grpc-metadata-x-cosmos-block-height"];
      const height = header === undefined ? undefined : BigInt(header);
      if (!isOneCall(c) || (c.grpc!.code === 0 && c.grpc!.response === undefined)) {
        // Recorded over HTTP alone, or another call than over gRPC: the answer is read back from its JSON.
        return { ...answerOf(method, c.http!), height };
      }
      const { code, message = "", response = "" } = c.grpc!;
      return { code, message, response: fromHex(response), height };
    },
  };
}

function answerOf(method: string, http: Http): Omit<CallAnswer, "height"> {
  const body = JSON.parse(http.body) as { code?: number; message?: string };
  if (http.status !== 200) return { code: body.code!, message: body.message!, response: new Uint8Array(0) };
  const { output } = routeOf(method);
  const message = fromProtoJson(output, http.body, json);
  if (!message.ok) throw new Error(message.error);
  return { code: 0, message: "", response: output.encode(message.value) };
}

function routeOf(method: string): RestRoute {
  const route = restRoutes(services).find((r) => r.method === method);
  if (route === undefined) throw new Error(`no REST route leads to ${method}`);
  return route;
}

/** The cases by file. @throws Error on what a test does not know */
export function queryCases(): [file: string, cases: readonly Case[]][] {
  if (files.length === 0) throw new Error("there are no recorded queries");
  return files.map((file) => {
    const { cases } = loadVectors<Case>("sdk", `queries/${file}`);
    for (const c of cases) {
      if (c.kind !== undefined) throw new Error(`unknown kind ${String(c.kind)}`);
      const unknown = Object.keys(c).find((k) => !FIELDS.includes(k));
      if (unknown !== undefined) throw new Error(`${c.name}: unknown field ${unknown}`);
    }
    return [file, cases];
  });
}
