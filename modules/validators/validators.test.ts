import { describe, expect, test } from "vitest";
import { publicKeyToAny } from "../../src/crypto/key-any.js";
import type { SingleKey } from "../../src/crypto/key-types.js";
import { publicKeyAddress } from "../../src/crypto/public-key.js";
import { Query as ConsensusQuery } from "../../src/gen/cosmos/consensus/v1/query.js";
import { MsgUpdateParams } from "../../src/gen/cosmos/consensus/v1/tx.js";
import { Query } from "../../src/gen/stateset/validators/v1/query.js";
import {
  MsgUpdateAuthority,
  MsgUpdateValidators,
  MsgUpdateValidatorsResponse,
} from "../../src/gen/stateset/validators/v1/tx.js";
import type * as abci from "../../src/gen/tendermint/abci/types.js";
import { MisbehaviorType } from "../../src/gen/tendermint/abci/types.js";
import { toHex } from "../../src/types/bytes.js";
import { AppChain, message, responseOf } from "../../test/support/app-chain.js";
import { setFault, TOTAL_POWER_MAX, VALIDATORS_MAX } from "./keeper.js";

const SERVICE = "stateset.validators.v1.Query";
const { params, validatorSet, pendingChanges, misbehaviours, misbehavioursByValidator } = Query.methods;

const key = (n: number): SingleKey => ({ kind: "ed25519", bytes: new Uint8Array(32).fill(n) });
const secpKey: SingleKey = { kind: "secp256k1", bytes: new Uint8Array(33).fill(2) };
const inGenesis = (n: number, power: bigint): abci.ValidatorUpdate => ({
  pubKey: { sum: { kind: "ed25519", value: key(n).bytes } },
  power,
});
const update = (k: number | SingleKey, power: bigint) => ({
  pubKey: publicKeyToAny(typeof k === "number" ? key(k) : k),
  power,
});
const time = (n: number): string => `2026-01-01T00:${String(n).padStart(2, "0")}:00Z`;
/** What the engine is told, as { key: power }. */
const told = (updates: readonly abci.ValidatorUpdate[]) =>
  Object.fromEntries(updates.map((u) => [u.pubKey.sum?.value[0], u.power]));

interface Setup {
  readonly authority?: "carol" | "";
}

/** A chain of two validators, 1 and 2 with power 10, whose authority is carol. */
class Chain {
  private height = 0;
  private constructor(readonly chain: AppChain) {}

  static async create({ authority = "carol" }: Setup = {}): Promise<Chain> {
    // Addresses follow from names, so that the genesis can name one before the chain is made.
    const names = ["carol", "dave"];
    const address = (await AppChain.create(names)).actor("carol").address;
    const chain = await AppChain.create(names, {
      authority: address,
      validators: [inGenesis(1, 10n), inGenesis(2, 10n)],
      state: { validators: { params: { authority: authority === "" ? "" : address }, misbehaviours: [] } },
    });
    return new Chain(chain);
  }

  address(n: number | SingleKey): string {
    const k = typeof n === "number" ? key(n) : n;
    return this.chain.app.facts.consensusAddresses.format(publicKeyAddress(k));
  }

  update(by: string, ...updates: readonly ReturnType<typeof update>[]) {
    const actor = this.chain.actor(by);
    const value = { authority: actor.address, updates: updates.map((u) => ({ ...u })) };
    return { by: actor, messages: [message(MsgUpdateValidators, value)] };
  }

  handOver(by: string, newAuthority: string) {
    return this.updateAuthority(by, { newAuthority, renounce: newAuthority === "" });
  }

  updateAuthority(by: string, fields: Partial<MsgUpdateAuthority>) {
    const actor = this.chain.actor(by);
    return { by: actor, messages: [message(MsgUpdateAuthority, { authority: actor.address, ...fields })] };
  }

  async block(
    txs: Parameters<AppChain["block"]>[1] = [],
    misbehavior: readonly abci.Misbehavior[] = [],
  ): Promise<abci.ResponseFinalizeBlock> {
    this.height++;
    return this.chain.block(time(this.height), txs, misbehavior);
  }

  powers(): Record<string, bigint> {
    const { validators } = this.chain.query(validatorSet, SERVICE, {});
    return Object.fromEntries(validators.map((v) => [v.address, v.power]));
  }
}

describe("the authority", () => {
  test("changes powers, adds and removes; the engine is told once, two heights ahead", async () => {
    const c = await Chain.create();
    await c.block();
    const made = await c.block([c.update("carol", update(1, 7n), update(2, 0n), update(3, 5n))]);
    expect(made.txResults[0]).toMatchObject({ code: 0, log: "" });
    expect(responseOf(made.txResults[0]!, MsgUpdateValidatorsResponse)).toEqual({ effectiveHeight: 4n });
    expect(told(made.validatorUpdates)).toEqual({ 1: 7n, 2: 0n, 3: 5n });
    expect(c.powers()).toEqual({ [c.address(1)]: 7n, [c.address(3)]: 5n });
    const events = made.events.filter((e) => e.type === "stateset.validators.v1.EventPowerChanged");
    expect(events).toHaveLength(3);
    expect(events.map((e) => e.attributes.find((a) => a.key === "effective_height")?.value)).toEqual(
      Array(3).fill('"4"'),
    );
    for (const h of [2, 3, 4]) {
      const { changes } = c.chain.query(pendingChanges, SERVICE, {});
      expect(changes.map((p) => [p.address, p.fromPower, p.toPower, p.effectiveHeight])).toHaveLength(h < 4 ? 3 : 0);
      expect(told((await c.block()).validatorUpdates)).toEqual({});
    }
  });

  test("is who genesis names, and nobody when it names none", async () => {
    const c = await Chain.create();
    const refused = await c.block([c.update("dave", update(3, 5n))]);
    expect(refused.txResults[0]).toMatchObject({ codespace: "validators", code: 3 });
    expect(refused.validatorUpdates).toEqual([]);
    const off = await Chain.create({ authority: "" });
    const { txResults } = await off.block([off.update("carol", update(3, 5n))]);
    expect(txResults[0]).toMatchObject({ codespace: "validators", code: 2 });
    expect(txResults[0]!.log).toMatch(/app_state.validators.params.authority of the genesis is empty/);
  });

  test("hands over to another account, and to nobody for good", async () => {
    const c = await Chain.create();
    const dave = c.chain.actor("dave").address;
    const codes = async (...txs: Parameters<Chain["block"]>[0] & object) =>
      (await c.block(txs)).txResults.map((r) => r.code);
    expect(await codes(c.handOver("dave", ""))).toEqual([3]);
    expect(await codes(c.handOver("carol", dave), c.update("carol", update(3, 1n)))).toEqual([0, 3]);
    expect(c.chain.query(params, SERVICE, {}).params).toEqual({ authority: dave });
    expect(await codes(c.update("dave", update(3, 1n)), c.handOver("dave", ""))).toEqual([0, 0]);
    expect(await codes(c.update("dave", update(3, 2n)))).toEqual([2]);
    expect(c.powers()[c.address(3)]).toBe(1n);
  });
});

test.each([
  ["an address that is none", "stateset1nonsense", 7],
  ["oneself", undefined, 4],
])("the authority cannot be handed over to %s", async (_name, to, code) => {
  const c = await Chain.create();
  const made = await c.block([c.handOver("carol", to ?? c.chain.actor("carol").address)]);
  expect(made.txResults.map((r) => r.code)).toEqual([code]);
});

test.each([
  ["neither named nor given up", { newAuthority: "", renounce: false }],
  ["both named and given up", { newAuthority: "stateset1x", renounce: true }],
])("an authority that is %s", async (_name, fields) => {
  const c = await Chain.create();
  const made = await c.block([c.updateAuthority("carol", fields)]);
  expect(made.txResults[0]).toMatchObject({ codespace: "validators", code: 4 });
});

describe("several messages in one block", () => {
  test("add up; what joins and leaves in one block is not told to the engine", async () => {
    const c = await Chain.create();
    const made = await c.block([
      c.update("carol", update(3, 5n), update(1, 20n)),
      c.update("carol", update(3, 0n)),
      c.update("carol", update(1, 10n), update(2, 9n)),
      c.update("carol", update(2, 8n)),
    ]);
    expect(made.txResults.map((r) => r.code)).toEqual([0, 0, 0, 0]);
    expect(told(made.validatorUpdates)).toEqual({ 2: 8n });
  });

  test("of which one fails: nothing of it stays", async () => {
    const c = await Chain.create();
    const made = await c.block([
      c.update("carol", update(3, 5n), update(4, 0n)),
      c.update("carol", update(1, 0n)),
      c.update("carol", update(2, 0n)),
    ]);
    expect(made.txResults.map((r) => [r.codespace, r.code])).toEqual([
      ["validators", 4],
      ["", 0],
      ["validators", 5],
    ]);
    expect(made.txResults[0]!.log).toMatch(/is not in the validator set/);
    expect(made.txResults[2]!.log).toMatch(/no validator would be left/);
    expect(told(made.validatorUpdates)).toEqual({ 1: 0n });
  });

  test("change one validator in each of three blocks", async () => {
    const c = await Chain.create();
    for (const power of [11n, 12n, 13n]) {
      expect(told((await c.block([c.update("carol", update(1, power))])).validatorUpdates)).toEqual({ 1: power });
    }
    const { changes } = c.chain.query(pendingChanges, SERVICE, {});
    expect(changes.map((p) => [p.effectiveHeight, p.fromPower, p.toPower])).toEqual([
      [4n, 11n, 12n],
      [5n, 12n, 13n],
    ]);
  });
});

describe("what the engine would halt on is refused", () => {
  const cases: readonly [name: string, updates: readonly ReturnType<typeof update>[], code: number, text: RegExp][] = [
    ["no update", [], 4, /updates must be from 1 to 1000, found 0/],
    ["a key twice", [update(3, 1n), update(4, 1n), update(3, 2n)], 4, /updates\[2\] has the key of updates\[0\]/],
    ["negative power", [update(3, -1n)], 4, /updates\[0\].power must be from 0/],
    ["power over the limit", [update(3, TOTAL_POWER_MAX + 1n)], 4, /power must be from 0 to 1152921504606846975/],
    ["sum over the limit", [update(3, TOTAL_POWER_MAX - 19n)], 5, /powers sum to 1152921504606846976/],
    ["an empty set", [update(1, 0n), update(2, 0n)], 5, /no validator would be left/],
    ["a stranger removed", [update(9, 0n)], 4, /not in the validator set/],
    ["a key type that the params do not allow", [update(secpKey, 1n)], 4, /of type secp256k1, the chain takes ed25519/],
    ["a short key", [update({ kind: "ed25519", bytes: new Uint8Array(31) }, 1n)], 4, /must have 32 bytes/],
    ["no key", [{ pubKey: undefined as never, power: 1n }], 4, /updates\[0\].pub_key is missing/],
  ];
  test.each(cases)("%s", async (_name, updates, code, text) => {
    const c = await Chain.create();
    await c.block();
    const made = await c.block([c.update("carol", ...updates)]);
    expect(made.txResults[0]).toMatchObject({ codespace: "validators", code });
    expect(made.txResults[0]!.log).toMatch(text);
    expect(made.validatorUpdates).toEqual([]);
    expect(Object.values(c.powers())).toEqual([10n, 10n]);
  });

  test("the whole limit may be had, and all may be replaced at once", async () => {
    const c = await Chain.create();
    const made = await c.block([c.update("carol", update(1, 0n), update(2, 0n), update(3, TOTAL_POWER_MAX))]);
    expect(told(made.validatorUpdates)).toEqual({ 1: 0n, 2: 0n, 3: TOTAL_POWER_MAX });
  });

  test("more validators than a commit has room for", () => {
    const powers = Array<bigint>(VALIDATORS_MAX).fill(1n);
    expect(setFault(powers)).toBeUndefined();
    expect(setFault([...powers, 1n])).toBe("10001 validators, at most 10000 are possible");
  });

  test("a key type that the params of the block did not allow when it began", async () => {
    const c = await Chain.create();
    await c.block();
    const { params: now } = c.chain.query(ConsensusQuery.methods.params, "cosmos.consensus.v1.Query", {});
    const carol = c.chain.actor("carol");
    const allow = (pubKeyTypes: string[]) => {
      const value = { ...now, authority: carol.address, validator: { pubKeyTypes } };
      return { by: carol, messages: [message(MsgUpdateParams, value)] };
    };
    // The engine judges the changes of a block by the params that it began with.
    const early = await c.block([allow(["ed25519", "secp256k1"]), c.update("carol", update(secpKey, 3n))]);
    expect(early.txResults.map((r) => r.code)).toEqual([0, 4]);
    expect(early.consensusParamUpdates?.validator?.pubKeyTypes).toEqual(["ed25519", "secp256k1"]);
    const made = await c.block([allow(["ed25519"]), c.update("carol", update(secpKey, 3n))]);
    expect(made.txResults.map((r) => r.code)).toEqual([0, 0]);
    expect(made.validatorUpdates.map((u) => [u.pubKey.sum?.kind, u.power])).toEqual([["secp256k1", 3n]]);
    const late = await c.block([c.update("carol", update(secpKey, 4n)), c.update("carol", update(secpKey, 0n))]);
    expect(late.txResults.map((r) => r.code)).toEqual([4, 0]);
  });
});

describe("misbehaviour", () => {
  const misbehaviour = (
    n: number,
    height: bigint,
    type: number = MisbehaviorType.DUPLICATE_VOTE,
  ): abci.Misbehavior => ({
    type,
    validator: { address: publicKeyAddress(key(n)), power: 10n },
    height,
    time: { seconds: 1_767_225_600n, nanos: 5 },
    totalVotingPower: 20n,
  });

  test("is recorded once for validator, height and type, counted, and announced", async () => {
    const c = await Chain.create();
    await c.block();
    const twice = await c.block([], [misbehaviour(2, 1n), misbehaviour(2, 1n), misbehaviour(1, 1n)]);
    const events = twice.events.filter((e) => e.type === "stateset.validators.v1.EventMisbehaviour");
    expect(events.map((e) => e.attributes.map((a) => a.value))).toEqual(
      [2, 1].map((n) => [
        JSON.stringify(c.address(n)),
        '"MISBEHAVIOUR_TYPE_DUPLICATE_VOTE"',
        '"1"',
        '"10"',
        '"20"',
        "BeginBlock",
      ]),
    );
    await c.block([], [misbehaviour(2, 1n), misbehaviour(2, 1n, MisbehaviorType.LIGHT_CLIENT_ATTACK)]);
    const found = c.chain.query(misbehavioursByValidator, SERVICE, { address: c.address(2) }).misbehaviours;
    expect(found.map((m) => [m.type, m.height, m.reports, m.recordedHeight])).toEqual([
      [1, 1n, 3n, 2n],
      [2, 1n, 1n, 3n],
    ]);
    expect(c.chain.query(misbehaviours, SERVICE, {}).misbehaviours).toHaveLength(3);
    expect(() => c.chain.query(misbehavioursByValidator, SERVICE, { address: "stateset1x" })).toThrow(/address: /);
  });

  test("leaves with the export and comes back with the import", async () => {
    const c = await Chain.create();
    await c.block([], [misbehaviour(2, 1n)]);
    const section = (chain: AppChain): unknown =>
      JSON.parse(chain.app.app.exportGenesis().find(([name]) => name === "validators")![1]);
    const exported = section(c.chain) as { params: { authority: string }; misbehaviours: object[] };
    expect(exported.params.authority).toBe(c.chain.actor("carol").address);
    expect(exported.misbehaviours).toEqual([
      {
        address: c.address(2),
        type: "MISBEHAVIOUR_TYPE_DUPLICATE_VOTE",
        height: "1",
        time: "2026-01-01T00:00:00.000000005Z",
        power: "10",
        total_power: "20",
        recorded_height: "1",
        reports: "1",
      },
    ]);
    const again = await AppChain.create(["carol"], { state: { validators: exported } });
    await again.block(time(1));
    expect(section(again)).toEqual(exported);
  });

  test("genesis is checked", async () => {
    const start = (state: object) => AppChain.create(["carol"], { state: { validators: state } });
    await expect(start({ params: { authority: "nobody" } })).rejects.toThrow(/app_state.validators: params.authority/);
    const record = { address: "stateset1x", type: "MISBEHAVIOUR_TYPE_DUPLICATE_VOTE", height: "1", time: time(0) };
    await expect(start({ params: {}, misbehaviours: [record] })).rejects.toThrow(/misbehaviours\[0\].address/);
  });
});

test("the same blocks lead to the same state, whatever the order of the updates in a message", async () => {
  const hashes = [];
  for (const flip of [false, true]) {
    const c = await Chain.create();
    const updates = [update(5, 1n), update(3, 2n), update(1, 3n)];
    const made = await c.block([c.update("carol", ...(flip ? [...updates].reverse() : updates))]);
    hashes.push(made.validatorUpdates.map((u) => toHex(u.pubKey.sum!.value)));
  }
  expect(hashes[0]).toEqual(hashes[1]);
});
