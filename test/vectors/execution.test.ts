/** The blocks of execution.json before the first one that needs a module which does not exist here: verdicts of CheckTx,
 *  results, gas, events, and the root of the accounts' store. */
import { describe, expect, test } from "vitest";
import type { BankState } from "../../modules/bank/state.js";
import { SignMode } from "../../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import type { Event } from "../../src/gen/tendermint/abci/types.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { defineModule } from "../../src/sdk/module.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
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

type WireEvent = readonly [
  type: string,
  attributes: readonly (readonly [key: string, value: string, index: boolean])[],
];

interface TxCase {
  readonly name: string;
  readonly tx: string;
  readonly check_tx: {
    readonly code: number;
    readonly codespace: string;
    readonly gas_used: string;
    readonly gas_wanted: string;
  };
  readonly result: {
    readonly code: number;
    readonly codespace: string;
    readonly data: string;
    readonly gas_used: string;
    readonly gas_wanted: string;
    readonly events: readonly WireEvent[] | null;
  };
}

interface Block {
  readonly height: string;
  readonly time: string;
  readonly txs?: readonly TxCase[] | null;
  readonly store_roots: readonly { readonly name: string; readonly root: string }[];
}

interface Layout {
  readonly height: string;
  readonly stores: readonly { readonly store: string; readonly pairs: readonly (readonly [string, string])[] }[];
}

const file = loadVectors<Block, { readonly genesis: Genesis }>("sdk", "execution");
const layouts = loadVectors<Layout>("sdk", "state_layout");

/** The fees of a block are distributed at the start of the next one. */
const distribution = defineModule<{ readonly bank: { readonly state: BankState } }>()({
  name: "distribution",
  consensusVersion: 1,
  proto: {},
  state: () => ({}),
  beginBlock({ bank: { state } }, ctx) {
    if (ctx.height === 1n) return;
    const address = moduleAddress("fee_collector");
    for (const key of [...state.balances.keys(ctx, { prefix: [address] })]) state.balances.remove(ctx, key);
  },
});

function start(): ReferenceApp {
  const layout = layouts.cases.find((c) => c.height === "1");
  if (layout === undefined) throw new Error("state_layout.json has no state of height 1");
  const pairs = ["acc", "bank", "consensus"].flatMap((store) =>
    layout.stores.find((s) => s.store === store)!.pairs.map(([key, value]) => [store, key, value] as const),
  );
  let imported = false;
  const reference = createReferenceApp({
    chainId: file.genesis.chain_id,
    extra: (facts, { bank }) => [
      distribution.create(facts, { bank }),
      importer(() => (imported ? [] : pairs)).create(facts, {}),
    ],
  });
  initChain(reference, { ...file.genesis, app_state: {} });
  runBlock(reference, 1n, timeOf(file.cases[0]!.time));
  imported = true;
  return reference;
}

/** Whether the reference answers as an application without the missing modules and sign modes does. */
function isCovered({ app }: ReferenceApp, tx: TxCase): boolean {
  const { decoded } = app.memory.open(fromHex(tx.tx));
  if (!decoded.ok || (tx.result.codespace === "sdk" && tx.result.code === 6)) return true;
  const { messages, authInfo } = decoded.value;
  const modes = authInfo.signerInfos.map(({ modeInfo }) => modeInfo?.sum);
  if (modes.some((mode) => mode?.kind === "single" && mode.value.mode === SignMode.SIGN_MODE_TEXTUAL)) return false;
  return messages.every(({ typeUrl }) => app.router.find(typeUrl) !== undefined);
}

function wireEvents(events: readonly Event[]): WireEvent[] {
  return events.map((e) => [e.type, e.attributes.map((a) => [a.key, a.value, a.index] as const)] as const);
}

describe("execution.json", () => {
  const reference = start();
  const blocks: Block[] = [];
  for (const block of file.cases.slice(1)) {
    if (!(block.txs ?? []).every((tx) => isCovered(reference, tx))) break;
    blocks.push(block);
  }

  test("there are blocks to replay", () => {
    expect(blocks.flatMap((b) => b.txs ?? []).length).toBeGreaterThan(20);
  });

  for (const block of blocks) {
    test(`block ${block.height}`, () => {
      const txs = block.txs ?? [];
      for (const tx of txs) {
        const { code, codespace, gasUsed, gasWanted, log } = reference.app.checkTx({ tx: fromHex(tx.tx), type: 0 });
        expect(
          { name: tx.name, code, codespace, gas_used: String(gasUsed), gas_wanted: String(gasWanted) },
          log,
        ).toEqual({
          name: tx.name,
          code: tx.check_tx.code,
          codespace: tx.check_tx.codespace,
          gas_used: tx.check_tx.gas_used,
          gas_wanted: tx.check_tx.gas_wanted,
        });
      }
      const bytes = txs.map((tx) => fromHex(tx.tx));
      const { txResults } = runBlock(reference, BigInt(block.height), timeOf(block.time), bytes);
      txResults.forEach((result, i) => {
        const { name, result: wanted } = txs[i]!;
        expect(
          { name, code: result.code, codespace: result.codespace, used: String(result.gasUsed) },
          result.log,
        ).toEqual({
          name,
          code: wanted.code,
          codespace: wanted.codespace,
          used: wanted.gas_used,
        });
        expect(String(result.gasWanted)).toBe(wanted.gas_wanted);
        expect(toHex(result.data)).toBe(wanted.data);
        expect(wireEvents(result.events)).toEqual(wanted.events ?? []);
      });
      const { storeInfos } = reference.store.commitInfoAt(Number(block.height));
      for (const name of ["acc", "consensus"]) {
        const root = toHex(storeInfos.find((info) => info.name === name)!.commitId.hash);
        expect({ name, root }).toEqual({ name, root: block.store_roots.find((r) => r.name === name)!.root });
      }
    });
  }
});
