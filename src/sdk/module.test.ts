import { describe, expect, test } from "vitest";
import { storeSet, testContext } from "../../test/support/sdk-context.js";
import { Metadata, Params } from "../gen/cosmos/bank/v1beta1/bank.js";
import { GenesisState as BankGenesis } from "../gen/cosmos/bank/v1beta1/genesis.js";
import { Query } from "../gen/cosmos/consensus/v1/query.js";
import { Msg, MsgUpdateParams } from "../gen/cosmos/consensus/v1/tx.js";
import type { ValidatorUpdate } from "../gen/tendermint/abci/types.js";
import { ConsensusParams } from "../gen/tendermint/types/params.js";
import { MemoryKv } from "../store/memory-kv.js";
import { AssertionError } from "../types/assert.js";
import { createAddressCodec } from "./address-codec.js";
import { runHooks } from "./block-runner.js";
import { stringKey, uint64Key } from "./collections/key-codec.js";
import { stringValue } from "./collections/value-codec.js";
import { errors } from "./errors.js";
import { type AppFacts, type AppModule, defineModule } from "./module.js";
import { createMsgRouter } from "./msg-router.js";
import { QueryRouter } from "./query-router.js";

const facts: AppFacts = {
  addresses: createAddressCodec("test"),
  operatorAddresses: createAddressCodec("testvaloper"),
  consensusAddresses: createAddressCodec("testvalcons"),
  authority: "test1authority",
  baseDenom: "utest",
  accounts: [],
};

interface Needs {
  readonly greeter: { greet(name: string): string };
}

const definition = defineModule<Needs>()({
  name: "hello",
  consensusVersion: 2,
  proto: { Msg, Query },
  accounts: [{ name: "hello" }],
  state: (s) => ({ log: s.map(0, uint64Key, stringValue), next: s.sequence(1) }),
  keeper: ({ state, greeter }) => ({
    say(ctx: Parameters<typeof state.next.next>[0], name: string): bigint {
      const id = state.next.next(ctx);
      state.log.set(ctx, id, greeter.greet(name));
      return id;
    },
  }),
  msgs: ({ keeper }) => ({
    updateParams(ctx, msg) {
      if (msg.authority === "") throw errors.UNAUTHORIZED("nobody");
      ctx.events.emit("said", ["id", String(keeper.say(ctx, msg.authority))]);
      return {};
    },
  }),
  checks: () => ({
    updateParams(msg) {
      if (msg.authority === "too long") throw errors.INVALID_REQUEST("too long");
    },
  }),
  queries: ({ state }) => ({
    params: (ctx) => ({ params: { ...ConsensusParams.create(), version: { app: state.next.peek(ctx) } } }),
  }),
  invariants: { idsCount: ({ state }, ctx) => (state.next.peek(ctx) < 3n ? undefined : "three were said") },
  migrations: { 1: ({ state }, ctx) => state.next.set(ctx, 2n) },
});

function hello() {
  const module = definition.create(facts, { greeter: { greet: (name) => `hello ${name}` } });
  const ctx = testContext({ hello: new MemoryKv() });
  return { module, ctx };
}

describe("defineModule", () => {
  test("a message with no handler does not compile", () => {
    const incomplete = () =>
      defineModule()({
        name: "incomplete",
        consensusVersion: 1,
        proto: { Msg },
        state: () => ({}),
        // @ts-expect-error updateParams is missing
        msgs: () => ({}),
      }).create(facts, {});
    expect(incomplete).toThrow("no handler for rpc UpdateParams");
  });

  test("a handler of another shape does not compile", () => {
    const wrong = defineModule()({
      name: "wrong",
      consensusVersion: 1,
      proto: { Query },
      state: () => ({}),
      // @ts-expect-error the response is another message
      queries: () => ({ params: () => ({ parameters: undefined }) }),
    });
    expect(wrong.name).toBe("wrong");
  });

  test("needs are handed in, keepers come out, the store bears the module's name", () => {
    const { module, ctx } = hello();
    expect(module.keeper.say(ctx, "ann")).toBe(0n);
    expect(module.state.log.get(ctx, 0n)).toBe("hello ann");
    expect(module.storeKey).toBe("hello");
    expect(definition.accounts).toEqual([{ name: "hello" }]);
  });

  test("invariants and migrations run inside the module", () => {
    const { module, ctx } = hello();
    expect(module.invariants.idsCount!(ctx)).toBeUndefined();
    module.migrations[1]!(ctx);
    module.keeper.say(ctx, "ann");
    expect(module.invariants.idsCount!(ctx)).toBe("three were said");
  });

  test("a module without collections has no store", () => {
    const bare = defineModule()({ name: "bare", consensusVersion: 1, proto: {}, state: () => ({}) });
    expect(bare.create(facts, {}).storeKey).toBeUndefined();
  });
});

describe("the message router", () => {
  const URL = "/cosmos.consensus.v1.MsgUpdateParams";

  test("dispatches to the module, with checks and events of its own", () => {
    const { module, ctx } = hello();
    const router = createMsgRouter([module]);
    expect(router.dispatch(ctx, URL, MsgUpdateParams.from({ authority: "ann" }))).toEqual({});
    expect(ctx.events.events.map((e) => e.type)).toEqual(["said"]);
    expect(router.find(URL)).toMatchObject({ module: "hello", eventModule: "consensus" });
    expect(() => router.dispatch(ctx, URL, MsgUpdateParams.from({ authority: "too long" }))).toThrow("too long");
    expect(() => router.dispatch(ctx, URL, MsgUpdateParams.create())).toThrow("unauthorized");
    expect(ctx.events.events.length).toBe(1);
    expect(() => router.dispatch(ctx, "/x.Y", {})).toThrow("unrecognized message route");
  });

  test("refuses two handlers for one message, two answers for one path", () => {
    const { module } = hello();
    expect(() => createMsgRouter([module, module])).toThrow("two modules handle");
    expect(() => new QueryRouter([module, module])).toThrow("two services answer");
  });

  test("queries go by path, on bytes", () => {
    const { module, ctx } = hello();
    const route = new QueryRouter([module]).find("/cosmos.consensus.v1.Query/Params")!;
    module.keeper.say(ctx, "ann");
    expect([...route.handleBytes(ctx, new Uint8Array(0))]).toEqual([10, 4, 34, 2, 8, 1]);
    expect(() => route.handleBytes(ctx, new Uint8Array([0x0a]))).toThrow();
  });
});

describe("derived genesis", () => {
  const bankLike = defineModule()({
    name: "banklike",
    consensusVersion: 1,
    proto: { GenesisState: BankGenesis },
    state: (s) => ({
      params: s.item(0, Params),
      denomMetadata: s.map(1, stringKey, Metadata, { keyOf: (m) => m.base }),
      sendEnabled: s.map(
        2,
        stringKey,
        { encode: () => new Uint8Array(0), decode: () => ({ denom: "", enabled: false }) },
        { keyOf: (e) => e.denom },
      ),
      balances: s.map(
        3,
        stringKey,
        { encode: () => new Uint8Array(0), decode: () => ({ address: "", coins: [] }) },
        { keyOf: (b) => b.address },
      ),
      supply: s.map(
        4,
        stringKey,
        { encode: () => new Uint8Array(0), decode: () => ({ denom: "", amount: "" }) },
        { keyOf: (c) => c.denom },
      ),
    }),
  });

  test("fills the collections of the same names and reads them back", () => {
    const { genesis } = bankLike.create(facts, {});
    const ctx = testContext({ banklike: new MemoryKv() });
    const state = BankGenesis.from({
      params: { sendEnabled: [], defaultSendEnabled: true },
      denomMetadata: [Metadata.from({ base: "ub" }), Metadata.from({ base: "ua" })],
    });
    genesis!.validate(state);
    genesis!.init(ctx, state);
    const out = genesis!.export(ctx) as BankGenesis;
    expect(out.params).toEqual(state.params);
    expect(out.denomMetadata.map((m) => m.base)).toEqual(["ua", "ub"]);
  });

  test("an entry twice is refused, with its place", () => {
    const { genesis } = bankLike.create(facts, {});
    const twice = BankGenesis.from({ denomMetadata: [Metadata.from({ base: "u" }), Metadata.from({ base: "u" })] });
    expect(() => genesis!.validate(twice)).toThrow("denom_metadata[1]");
  });

  test("a field without a collection is an error of the definition", () => {
    const unfinished = defineModule()({
      name: "unfinished",
      consensusVersion: 1,
      proto: { GenesisState: BankGenesis },
      state: (s) => ({ params: s.item(0, Params) }),
    });
    expect(() => unfinished.create(facts, {})).toThrow("has no collection balances");
  });
});

describe("block hooks", () => {
  const update: ValidatorUpdate = { pubKey: { sum: undefined }, power: 1n };
  const hooked = (name: string, body: (ctx: ReturnType<typeof testContext>) => readonly ValidatorUpdate[]): AppModule =>
    defineModule()({
      name,
      consensusVersion: 1,
      proto: {},
      state: (s) => ({ done: s.item(0, stringValue) }),
      endBlock: ({ state }, ctx) => {
        state.done.set(ctx, name);
        ctx.events.emit(`${name} ran`);
        return body(ctx);
      },
    }).create(facts, {});

  test("one that throws is undone and reported; the others stand", () => {
    const good = hooked("good", () => [update]);
    const bad = hooked("bad", () => {
      throw new Error("broken inside");
    });
    const stores = { good: new MemoryKv(), bad: new MemoryKv() };
    const ctx = testContext(stores).with({ state: storeSet(stores) });
    const reports: unknown[] = [];
    const result = runHooks(ctx, [bad, good], "endBlock", (message, fields) => reports.push([message, fields]));
    expect(result.validatorUpdates).toEqual([update]);
    expect(result.events.map((e) => e.type)).toEqual(["hook_failed", "good ran"]);
    expect(result.events[0]!.attributes.map(({ key, value }) => [key, value])).toEqual([
      ["module", "bad"],
      ["hook", "endBlock"],
      ["reason", "broken inside"],
      ["mode", "EndBlock"],
    ]);
    expect(reports.length).toBe(1);
    expect([stores.good.has(new Uint8Array([0])), stores.bad.has(new Uint8Array([0]))]).toEqual([true, false]);
  });

  test("a broken assertion, or two modules that change validators, halt the node", () => {
    const failing = hooked("failing", () => {
      throw new AssertionError("impossible");
    });
    const stores = { failing: new MemoryKv(), a: new MemoryKv(), b: new MemoryKv() };
    const ctx = testContext(stores);
    expect(() => runHooks(ctx, [failing], "endBlock", () => {})).toThrow(AssertionError);
    const both = [hooked("a", () => [update]), hooked("b", () => [update])];
    expect(() => runHooks(ctx, both, "endBlock", () => {})).toThrow("two modules change the validators");
  });
});
