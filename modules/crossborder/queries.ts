import type { Query } from "../../src/gen/stateset/crossborder/v1/query.js";
import type { Context } from "../../src/sdk/context.js";
import { notFound } from "../../src/sdk/errors.js";
import type { QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import { nanosOf } from "../../src/types/block-time.js";
import { requireConsignment, requireHsCode, requireRoute } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import { INCOTERMS } from "./incoterms.js";
import { MINOR_UNITS } from "./reference/currencies.js";
import { chapterTitle } from "./reference/hs.js";
import { papersFor, vantageOf } from "./routes.js";
import type { CrossborderState } from "./state.js";
import { landedCostOf, tariffFor, taxFor, type Vantage } from "./tariffs.js";

const CODES_MAX = 100;

export function crossborderQueries(state: CrossborderState): QueryHandlers<typeof Query> {
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw notFound(`${what} not found`);
    return value;
  };
  /** A version of 0 is the newest, no time the block's. */
  const vantage = (
    ctx: Context,
    version: bigint,
    at: { readonly seconds: bigint; readonly nanos: number } | undefined,
  ): Vantage => {
    const now = vantageOf(ctx, state);
    return { at: at === undefined ? now.at : nanosOf(at), version: version === 0n ? now.version : version };
  };
  return {
    corridor: (ctx, { origin, destination }) => ({
      corridor: found(state.corridors.get(ctx, [origin, destination]), `corridor ${origin} to ${destination}`),
    }),
    corridors(ctx, { pagination }) {
      const page = paginate(ctx, state.corridors, pagination, (_key, corridor) => corridor);
      return { corridors: page.items, pagination: page.pagination };
    },
    landedCost(ctx, { consignment, tariffVersion, at }) {
      requireConsignment(consignment, state.params.need(ctx).maxLines);
      return { cost: landedCostOf(ctx, state, consignment, vantage(ctx, tariffVersion, at)) };
    },
    landedCostQuote: (ctx, { id }) => ({ quote: found(state.quotes.get(ctx, id), `quote ${id}`) }),
    quoteByOrder(ctx, { orderId }) {
      const id = found(state.quotes.indexes.byOrder.keyOf(ctx, orderId), `quote of order ${orderId}`);
      return { quote: state.quotes.need(ctx, id) };
    },
    fxQuote: (ctx, { id }) => ({ quote: found(state.fxQuotes.get(ctx, id), `exchange quote ${id}`) }),
    tariffAt(ctx, { destination, hsCode, origin, preference, tariffVersion, at }) {
      requireHsCode(hsCode, "hs_code");
      const seen = vantage(ctx, tariffVersion, at);
      return {
        tariff: tariffFor(ctx, state, { destination, hsCode, origin, preference }, seen),
        tax: taxFor(ctx, state, destination, hsCode, seen),
      };
    },
    tariffSet: (ctx, { version }) => ({ set: found(state.sets.get(ctx, version), `tariff set ${version}`) }),
    declaration: (ctx, { id }) => ({ declaration: found(state.declarations.get(ctx, id), `declaration ${id}`) }),
    declarationByQuote(ctx, { quoteId }) {
      const id = found(state.declarations.indexes.byQuote.keyOf(ctx, quoteId), `declaration of quote ${quoteId}`);
      return { declaration: state.declarations.need(ctx, id) };
    },
    requiredDocs(ctx, { origin, destination, hsCodes }) {
      requireRoute(origin, destination);
      if (hsCodes.length > CODES_MAX) throw errors.INVALID(`hs_codes must be at most ${CODES_MAX}`);
      for (const [i, code] of hsCodes.entries()) requireHsCode(code, `hs_codes[${i}]`);
      const lines = hsCodes.map((hsCode) => ({ hsCode, originCountry: origin }));
      const { documents, licensed, prohibited } = papersFor(ctx, state, { origin, destination, lines });
      return { documents: [...documents], licensed: [...licensed], prohibited: [...prohibited] };
    },
    maker: (ctx, { address }) => ({ maker: found(state.makers.get(ctx, address), `maker ${address}`) }),
    document: (ctx, { id }) => ({ document: found(state.documents.get(ctx, id), `document ${id}`) }),
    drawback: (ctx, { id }) => ({ drawback: found(state.drawbacks.get(ctx, id), `drawback ${id}`) }),
    hsCode(_ctx, { code }) {
      requireHsCode(code, "code");
      return { heading: code.slice(0, 4), chapter: code.slice(0, 2), title: chapterTitle(code)! };
    },
    currency: (_ctx, { code }) => ({ code, minorUnits: found(MINOR_UNITS.get(code), `currency ${code}`) }),
    incoterms: () => ({ rules: [...INCOTERMS.values()] }),
    params: (ctx) => ({ params: state.params.need(ctx) }),
  };
}
