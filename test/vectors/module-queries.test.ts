/** Queries of auth, bank and consensus params: gRPC bytes and codes, abci_query codes and heights. The state is that of
 *  the first blocks, replayed, and that of the export at the recorded height. */
import { describe, expect, test } from "vitest";
import { fromProtoJson } from "../../src/codec/proto-json.js";
import { GrpcError } from "../../src/sdk/errors.js";
import { type AppModule, defineModule } from "../../src/sdk/module.js";
import { bytesEqual, fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";
import {
  createReferenceApp,
  type Genesis,
  importer,
  initChain,
  type ReferenceApp,
  runBlock,
  timeOf,
} from "./reference-app.js";

interface QueryCase {
  readonly name: string;
  readonly method?: string;
  readonly request?: string;
  readonly height?: string;
  readonly grpc?: { readonly code: number; readonly response?: string };
  readonly abci_query?: {
    readonly code: number;
    readonly codespace: string;
    readonly height: string;
    readonly value?: string;
    readonly log?: string;
  };
  readonly response_json?: { readonly timestamp?: string };
}

interface Layout {
  readonly height: string;
  readonly stores: readonly { readonly store: string; readonly pairs: readonly (readonly [string, string])[] }[];
}

type QueryFile = { readonly height: string };
const files = {
  auth: loadVectors<QueryCase, QueryFile>("sdk", "queries/auth"),
  bank: loadVectors<QueryCase, QueryFile>("sdk", "queries/bank"),
  node: loadVectors<QueryCase, QueryFile>("sdk", "queries/node"),
};
const HEIGHT = BigInt(files.auth.height);
const SERVICES = ["/cosmos.auth.v1beta1.Query/", "/cosmos.bank.v1beta1.Query/", "/cosmos.consensus.v1.Query/"];
const layouts = loadVectors<Layout>("sdk", "state_layout");
const execution = loadVectors<
  { readonly height: string; readonly time: string; readonly txs?: readonly { readonly tx: string }[] | null },
  { readonly genesis: Genesis }
>("sdk", "execution");
const exported = loadVectors<{ readonly module: string; readonly genesis?: object }>(
  "sdk",
  "genesis/exported_execution",
);

/** Replaces what auth and bank hold by the exported genesis, in the block that the export was made after. */
const swap = defineModule<{ readonly modules: readonly AppModule[]; readonly sections: () => Map<string, object> }>()({
  name: "swap",
  consensusVersion: 1,
  proto: {},
  state: () => ({}),
  beginBlock({ modules, sections }, ctx) {
    if (ctx.height !== HEIGHT) return;
    for (const module of modules) {
      const store = ctx.kv(module.storeKey!);
      for (const [key] of [...store.iterate()]) store.delete(key);
      module.genesis!.init(ctx, sections().get(module.name)!);
    }
  },
});

function recordedTime(): string {
  const status = files.node.cases.find((c) => c.response_json?.timestamp !== undefined);
  if (status === undefined) throw new Error("queries/node.json does not tell the block's time");
  return status.response_json!.timestamp!;
}

function start(): ReferenceApp {
  const layout = layouts.cases.find((c) => c.height === "1");
  if (layout === undefined) throw new Error("state_layout.json has no state of height 1");
  const pairs = ["acc", "bank", "consensus"].flatMap((store) =>
    layout.stores.find((s) => s.store === store)!.pairs.map(([key, value]) => [store, key, value] as const),
  );
  let imported = false;
  const holder: { reference?: ReferenceApp } = {};
  const sections = (): Map<string, object> => {
    const { auth, bank, registry } = holder.reference!;
    return new Map(
      [auth, bank].map((module) => {
        const json = exported.cases.find((c) => c.module === module.name)?.genesis;
        const section = fromProtoJson<object>(module.genesis!.type, JSON.stringify(json), registry);
        if (!section.ok) throw new Error(section.error);
        return [module.name, section.value];
      }),
    );
  };
  const reference = createReferenceApp({
    chainId: execution.genesis.chain_id,
    extra: (facts, { auth, bank }) => [
      importer(() => (imported ? [] : pairs)).create(facts, {}),
      swap.create(facts, { modules: [auth, bank], sections }),
    ],
  });
  holder.reference = reference;
  initChain(reference, { ...execution.genesis, app_state: {} });
  for (let height = 1n; height <= HEIGHT; height++) {
    // The first blocks as they were, as far as heights are asked for; of the rest only the last one counts.
    const block = height <= 3n ? execution.cases.find((c) => BigInt(c.height) === height) : undefined;
    const txs = (block?.txs ?? []).map(({ tx }) => fromHex(tx));
    runBlock(reference, height, timeOf(block?.time ?? recordedTime()), txs);
    imported = true;
  }
  return reference;
}

function grpcAnswer({ app }: ReferenceApp, c: QueryCase): { code: number; response: string } {
  try {
    const response = app.queryGrpc(c.method!, fromHex(c.request ?? ""), BigInt(c.height ?? 0));
    return { code: 0, response: toHex(response) };
  } catch (e) {
    if (!(e instanceof GrpcError)) throw e;
    return { code: e.code, response: "" };
  }
}

describe("queries of auth, bank and consensus params", () => {
  const reference = start();
  for (const [name, file] of Object.entries(files)) {
    for (const c of file.cases) {
      if (c.method === undefined || !SERVICES.some((service) => c.method!.startsWith(service))) continue;
      test(`${name}: ${c.name}`, () => {
        const wanted = c.grpc!;
        expect(grpcAnswer(reference, c)).toEqual({ code: wanted.code, response: wanted.response ?? "" });
        const { abci_query } = c;
        if (abci_query === undefined) return;
        const data = fromHex(c.request ?? "");
        const answer = reference.app.query({ path: c.method!, data, height: BigInt(c.height ?? 0), prove: false });
        expect({ code: answer.code, codespace: answer.codespace, height: String(answer.height) }, answer.log).toEqual({
          code: abci_query.code,
          codespace: abci_query.codespace,
          height: abci_query.height,
        });
        if (answer.code === 0) {
          expect(bytesEqual(answer.value, fromHex(abci_query.value ?? wanted.response ?? ""))).toBe(true);
        }
      });
    }
  }
});
