/** Each charge to the gas meter, per ante step and message, for the modules that exist: auth and bank. */
import { describe, expect, test } from "vitest";
import type { BankState } from "../../modules/bank/state.js";
import type { Timestamp } from "../../src/gen/google/protobuf/timestamp.js";
import { type AddressCodec, moduleAddress } from "../../src/sdk/address-codec.js";
import { AnteTx } from "../../src/sdk/ante/ante-tx.js";
import { readCoins } from "../../src/sdk/coins.js";
import { type BlockInfo, Context } from "../../src/sdk/context.js";
import { EventManager } from "../../src/sdk/events.js";
import { FREE_GAS, InfiniteGasMeter } from "../../src/sdk/gas.js";
import { defineModule } from "../../src/sdk/module.js";
import { fromHex } from "../../src/types/bytes.js";
import type { Coins, WireCoin } from "../../src/types/coin.js";
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
import { standIns } from "./stand-ins.js";

interface Step {
  readonly step: string;
  readonly charges: readonly (readonly [reason: string, amount: string])[] | null;
}

interface TraceCase {
  readonly name: string;
  readonly height: string;
  readonly time: string;
  readonly tx: string;
  readonly gas_used: string;
  readonly steps: readonly Step[];
}

interface Layout {
  readonly height: string;
  readonly stores: readonly { readonly store: string; readonly pairs: readonly (readonly [string, string])[] }[];
}

const file = loadVectors<TraceCase>("sdk", "gas_trace");
const layouts = loadVectors<Layout>("sdk", "state_layout");
const { genesis } = loadVectors<unknown, { readonly genesis: Genesis }>("sdk", "execution");
const START = BigInt(file.cases[0]!.height) - 1n;

class RecordingMeter extends InfiniteGasMeter {
  charges: [string, string][] = [];

  override charge(amount: number, reason: string): void {
    this.charges.push([reason, String(amount)]);
    super.charge(amount, reason);
  }

  take(): [string, string][] {
    const taken = this.charges;
    this.charges = [];
    return taken;
  }
}

interface GovExport {
  readonly module: string;
  readonly genesis: {
    readonly deposits: readonly {
      readonly proposal_id: string;
      readonly depositor: string;
      readonly amount: WireCoin[];
    }[];
    readonly proposals: readonly {
      readonly id: string;
      readonly deposit_end_time: string;
      readonly voting_end_time: string | null;
      readonly messages: readonly {
        readonly recipient?: string;
        readonly to_address?: string;
        readonly amount?: WireCoin[];
      }[];
    }[];
  };
}

const exported = loadVectors<GovExport>("sdk", "genesis/exported_execution").cases.find((c) => c.module === "gov");
if (exported === undefined) throw new Error("genesis/exported_execution.json has no section of gov");

const ns = ({ seconds, nanos }: Timestamp): bigint => seconds * 1_000_000_000n + BigInt(nanos);

/** What gov pays when proposals end in this span of time: deposits go back, and a passed proposal may spend. */
function payments(from: bigint, to: bigint): { readonly receiver: string; readonly coins: Coins }[] {
  return exported!.genesis.proposals.flatMap(({ id, deposit_end_time, voting_end_time, messages }) => {
    const end = ns(timeOf(voting_end_time ?? deposit_end_time));
    if (end <= from || end > to) return [];
    const deposits = exported!.genesis.deposits.filter((d) => d.proposal_id === id);
    const back = deposits.map((d) => ({ receiver: d.depositor, coins: readCoins(d.amount) }));
    const spent = messages.flatMap(({ recipient, to_address, amount }) => {
      const receiver = recipient ?? to_address;
      return receiver === undefined || amount === undefined ? [] : [{ receiver, coins: readCoins(amount) }];
    });
    return voting_end_time === null ? back : [...back, ...spent];
  });
}

/** Times of the blocks so far. */
const times: bigint[] = [];

/** What other modules do to balances between the transactions, as far as it shows in the price of reading them: the fees
 *  of a block are distributed at the start of the next one, and gov pays at the end of a block. */
function settle(state: BankState, ctx: Context, addresses: AddressCodec): void {
  emptyFeeCollector(state, ctx);
  const [before = 0n, last = 0n] = times.slice(-2);
  for (const { receiver, coins } of payments(before, last)) {
    for (const { denom, amount } of coins) {
      const key = [addresses.parse(receiver), denom] as const;
      state.balances.set(ctx, key, (state.balances.get(ctx, key) ?? 0n) + amount);
    }
  }
}

const otherModules = defineModule<{ readonly bank: { readonly state: BankState } }>()({
  name: "others",
  consensusVersion: 1,
  proto: {},
  state: () => ({}),
  beginBlock: ({ bank, app }, ctx) => settle(bank.state, ctx, app.addresses),
});

function emptyFeeCollector(state: BankState, ctx: Context): void {
  const address = moduleAddress("fee_collector");
  for (const key of [...state.balances.keys(ctx, { prefix: [address] })]) state.balances.remove(ctx, key);
}

function start(): ReferenceApp {
  const layout = layouts.cases.find((c) => BigInt(c.height) === START);
  if (layout === undefined) throw new Error(`state_layout.json has no state of height ${START}`);
  const pairs = ["acc", "bank", "consensus"].flatMap((store) =>
    layout.stores.find((s) => s.store === store)!.pairs.map(([key, value]) => [store, key, value] as const),
  );
  let imported = false;
  const reference = createReferenceApp({
    chainId: genesis.chain_id,
    feeGrants: { useGrantedFees() {} },
    extra: (facts, { bank }) => [
      otherModules.create(facts, { bank }),
      importer(() => (imported ? [] : pairs)).create(facts, {}),
      ...standIns(),
    ],
  });
  initChain(reference, { ...genesis, app_state: {}, initial_height: String(START) });
  runBlock(reference, START, timeOf(genesis.genesis_time));
  imported = true;
  return reference;
}

function traceOf({ app, store, bank, facts }: ReferenceApp, c: TraceCase): Map<string, [string, string][]> {
  const time = timeOf(c.time);
  const block: BlockInfo = {
    ...app.queryContext(store.latestVersion, false).block,
    height: BigInt(c.height),
    timeNs: time.seconds * 1_000_000_000n + BigInt(time.nanos),
  };
  const meter = new RecordingMeter();
  const tx = fromHex(c.tx);
  const free = new Context({
    block,
    mode: "finalize",
    state: store.branch(),
    gas: FREE_GAS,
    blockGas: FREE_GAS,
    events: new EventManager(),
    consensusParams: {
      block: undefined,
      evidence: undefined,
      validator: undefined,
      version: undefined,
      abci: undefined,
    },
    minGasPrices: [],
    txBytes: tx,
  });
  settle(bank.state, free, facts.addresses);
  const ctx = free.with({ gas: meter });
  const { decoded } = app.memory.open(tx);
  if (!decoded.ok) throw decoded.error;
  const steps = new Map<string, [string, string][]>();
  const check = (): boolean => true;
  app.ante.steps(ctx, new AnteTx(decoded.value), false, check, (step) => steps.set(`ante: ${step}`, meter.take()));
  decoded.value.messages.forEach(({ typeUrl, value }, i) => {
    app.router.dispatch(ctx, typeUrl, value);
    steps.set(`message ${i}: ${typeUrl}`, meter.take());
  });
  return steps;
}

/** What cannot hold without the module that charges it. */
function isMissing(c: TraceCase, step: string): boolean {
  if (step.startsWith("message")) return !step.includes("/cosmos.bank.v1beta1.");
  return step === "ante: deduct fee" && c.name.includes("granter");
}

describe("gas_trace.json", () => {
  const reference = start();
  let compared = 0;
  for (const c of file.cases) {
    test(`${c.height}: ${c.name}`, () => {
      const steps = traceOf(reference, c);
      for (const { step, charges } of c.steps) {
        if (isMissing(c, step)) continue;
        expect({ step, charges: steps.get(step) }).toEqual({ step, charges: charges ?? [] });
        compared++;
      }
      const { txResults } = runBlock(reference, BigInt(c.height), timeOf(c.time), [fromHex(c.tx)]);
      times.push(ns(timeOf(c.time)));
      expect(txResults[0]!.log).toBe("");
      const complete = !c.steps.some(({ step }) => isMissing(c, step));
      if (complete) expect(String(txResults[0]!.gasUsed)).toBe(c.gas_used);
    });
  }

  test("most steps were compared", () => {
    const all = file.cases.reduce((n, c) => n + c.steps.length, 0);
    expect(compared).toBeGreaterThan(all * 0.8);
  });
});
