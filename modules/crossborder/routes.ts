/** Whether goods may go from one country to another, and with what papers. */
import {
  type Corridor,
  CorridorStatus,
  type Document,
  RestrictionKind,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { requireHsCode, requireRoute } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import { requireIncoterm } from "./incoterms.js";
import type { CrossborderState } from "./state.js";
import { restrictionsFor, type Vantage } from "./tariffs.js";

export interface RouteLine {
  readonly hsCode: string;
  /** Country of origin of the goods. */
  readonly originCountry: string;
  /** Empty: none. */
  readonly licenceRef: string;
}

export interface Route {
  readonly origin: string;
  readonly destination: string;
  readonly denom: string;
  /** Of the whole order. */
  readonly total: bigint;
  readonly incoterm: number;
  readonly mode: number;
  readonly lines: readonly RouteLine[];
  readonly documentIds: readonly bigint[];
}

export function vantageOf(ctx: Context, state: CrossborderState): Vantage {
  return { at: ctx.timeNs, version: state.nextSetVersion.peek(ctx) - 1n };
}

export function needDocument(ctx: Context, state: CrossborderState, id: bigint): Document {
  const found = state.documents.get(ctx, id);
  if (found === undefined) throw errors.NOT_FOUND(`document ${id}`);
  return found;
}

/** What goods need on a route. */
export interface Papers {
  readonly documents: ReadonlySet<string>;
  readonly licensed: ReadonlySet<string>;
  readonly prohibited: ReadonlySet<string>;
}

export function papersFor(
  ctx: Context,
  state: CrossborderState,
  route: Pick<Route, "origin" | "destination"> & { readonly lines: readonly Omit<RouteLine, "licenceRef">[] },
): Papers {
  const corridor = state.corridors.get(ctx, [route.origin, route.destination]);
  const restricted = corridor?.status === CorridorStatus.CORRIDOR_STATUS_RESTRICTED;
  const documents = new Set(restricted ? corridor.requiredDocuments : []);
  const licensed = new Set<string>();
  const prohibited = new Set<string>();
  const seen = vantageOf(ctx, state);
  for (const { hsCode, originCountry } of route.lines) {
    const goods = { destination: route.destination, hsCode, origins: [originCountry, route.origin] };
    for (const { kind, documentType } of restrictionsFor(ctx, state, goods, seen)) {
      if (kind === RestrictionKind.RESTRICTION_KIND_PROHIBIT) prohibited.add(hsCode);
      if (kind === RestrictionKind.RESTRICTION_KIND_LICENCE) licensed.add(hsCode);
      if (kind === RestrictionKind.RESTRICTION_KIND_DOCUMENT) documents.add(documentType);
    }
  }
  return { documents, licensed, prohibited };
}

/** @throws SdkError that names the types that are missing */
export function requireDocuments(
  ctx: Context,
  state: CrossborderState,
  wanted: ReadonlySet<string>,
  ids: readonly bigint[],
): void {
  const given = new Set(ids.map((id) => needDocument(ctx, state, id).type));
  const missing = [...wanted].filter((type) => !given.has(type));
  if (missing.length > 0) throw errors.DOCUMENT_REQUIRED(missing.join(", "));
}

function requireOpen(ctx: Context, state: CrossborderState, route: Route): Corridor {
  const between = `${route.origin} to ${route.destination}`;
  const corridor = state.corridors.get(ctx, [route.origin, route.destination]);
  if (corridor === undefined || corridor.status === CorridorStatus.CORRIDOR_STATUS_CLOSED) {
    throw errors.CORRIDOR_CLOSED(between);
  }
  const cap = corridor.denoms.find(({ denom }) => denom === route.denom);
  if (cap === undefined) {
    throw errors.DENOM_NOT_ACCEPTED(
      `${route.denom}; ${between} takes ${corridor.denoms.map((c) => c.denom).join(", ") || "none"}`,
    );
  }
  const most = BigInt(cap.perOrder);
  if (most > 0n && route.total > most) {
    throw errors.CAP_EXCEEDED(`${route.total}${route.denom}; ${between} lets through ${most}`);
  }
  return corridor;
}

/** @throws SdkError that says why goods may not go */
export function checkRoute(ctx: Context, state: CrossborderState, route: Route): void {
  requireRoute(route.origin, route.destination);
  requireIncoterm(route.incoterm, route.mode);
  for (const [i, line] of route.lines.entries()) requireHsCode(line.hsCode, `lines[${i}].hs_code`);
  requireOpen(ctx, state, route);
  const papers = papersFor(ctx, state, route);
  for (const [i, { hsCode, licenceRef }] of route.lines.entries()) {
    if (papers.prohibited.has(hsCode)) throw errors.PROHIBITED(`lines[${i}]: HS ${hsCode} into ${route.destination}`);
    if (papers.licensed.has(hsCode) && licenceRef === "") {
      throw errors.LICENCE_REQUIRED(`lines[${i}]: HS ${hsCode} into ${route.destination}`);
    }
  }
  requireDocuments(ctx, state, papers.documents, route.documentIds);
}
