/** The stores of auth, bank and consensus params, key by key and value by value, and their roots. */
import { describe, expect, test } from "vitest";
import { accountToAny } from "../../modules/auth/account.js";
import { toProtoJson } from "../../src/codec/proto-json.js";
import { Params as AuthParams } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import { Params as BankParams, Metadata } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import { Any } from "../../src/gen/google/protobuf/any.js";
import { ConsensusParams } from "../../src/gen/tendermint/types/params.js";
import { Context, NO_BLOCK } from "../../src/sdk/context.js";
import { EventManager } from "../../src/sdk/events.js";
import { FREE_GAS } from "../../src/sdk/gas.js";
import { EMPTY_BYTES, fromHex, toHex } from "../../src/types/bytes.js";
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

type Pair = readonly [key: string, value: string, decoded?: unknown];

interface LayoutCase {
  readonly height: string;
  readonly roots: readonly { readonly name: string; readonly root: string }[];
  readonly stores: readonly { readonly store: string; readonly pairs: readonly Pair[] }[];
}

const STORES = ["acc", "bank", "consensus"];
const file = loadVectors<LayoutCase>("sdk", "state_layout");
const execution = loadVectors<{ readonly height: string; readonly time: string }, { readonly genesis: Genesis }>(
  "sdk",
  "execution",
);

function pairsOf(c: LayoutCase, store: string): readonly Pair[] {
  const found = c.stores.find((s) => s.store === store);
  if (found === undefined) throw new Error(`height ${c.height} has no store ${store}`);
  return found.pairs;
}

function contextOver({ store }: ReferenceApp): Context {
  return new Context({
    block: NO_BLOCK,
    mode: "genesis",
    state: store.branch(),
    gas: FREE_GAS,
    blockGas: FREE_GAS,
    events: new EventManager(),
    consensusParams: ConsensusParams.create(),
    minGasPrices: [],
    txBytes: EMPTY_BYTES,
  });
}

/** Writes through the collections what the pairs that are no index say, and reads all pairs back. */
class Rebuilder {
  readonly reference = createReferenceApp({ chainId: "stateset-exec-1" });
  readonly ctx = contextOver(this.reference);

  json(store: string, [key, value]: Pair): unknown {
    const { auth, bank, registry } = this.reference;
    const bytes = fromHex(value);
    const id = `${store}/${key.slice(0, 2)}`;
    switch (id) {
      case "acc/00":
        return JSON.parse(toProtoJson(AuthParams, AuthParams.decode(bytes), registry));
      case "acc/01": {
        const account = auth.state.accounts.valueCodec.decode(bytes);
        return JSON.parse(toProtoJson(Any, accountToAny(account), registry));
      }
      case "bank/00":
        return String(bank.state.supply.valueCodec.decode(bytes));
      case "bank/01":
        return JSON.parse(toProtoJson(Metadata, Metadata.decode(bytes), registry));
      case "bank/02":
        return String(bank.state.balances.valueCodec.decode(bytes));
      case "bank/04":
        return bank.state.sendEnabled.valueCodec.decode(bytes);
      case "bank/05":
        return JSON.parse(toProtoJson(BankParams, BankParams.decode(bytes), registry));
      case "consensus/43":
        return JSON.parse(toProtoJson(ConsensusParams, ConsensusParams.decode(bytes), registry));
      default:
        return undefined;
    }
  }

  /** @returns false for an entry of an index, which must follow from the others */
  write(store: string, [key, value]: Pair): boolean {
    const { auth, bank, consensus } = this.reference;
    const { ctx } = this;
    const storeKey = fromHex(key);
    const bytes = fromHex(value);
    switch (`${store}/${key.slice(0, 2)}`) {
      case "acc/00":
        auth.state.params.set(ctx, AuthParams.decode(bytes));
        return true;
      case "acc/01":
        auth.state.accounts.set(
          ctx,
          auth.state.accounts.map.readKey(storeKey),
          auth.state.accounts.valueCodec.decode(bytes),
        );
        return true;
      case "acc/02":
        auth.state.accountNumber.set(ctx, new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
        return true;
      case "acc/5a":
        auth.state.unorderedNonces.add(ctx, auth.state.unorderedNonces.map.readKey(storeKey));
        return true;
      case "acc/61":
      case "bank/03":
        return false;
      case "bank/00":
        bank.state.supply.set(ctx, bank.state.supply.readKey(storeKey), bank.state.supply.valueCodec.decode(bytes));
        return true;
      case "bank/01":
        bank.state.denomMetadata.set(ctx, bank.state.denomMetadata.readKey(storeKey), Metadata.decode(bytes));
        return true;
      case "bank/02":
        bank.state.balances.set(
          ctx,
          bank.state.balances.map.readKey(storeKey),
          bank.state.balances.valueCodec.decode(bytes),
        );
        return true;
      case "bank/04":
        bank.state.sendEnabled.set(
          ctx,
          bank.state.sendEnabled.readKey(storeKey),
          bank.state.sendEnabled.valueCodec.decode(bytes),
        );
        return true;
      case "bank/05":
        bank.state.params.set(ctx, BankParams.decode(bytes));
        return true;
      case "consensus/43":
        consensus.keeper.setParams(ctx, ConsensusParams.decode(bytes));
        return true;
      default:
        throw new Error(`store ${store} has a key with the unknown prefix ${key.slice(0, 2)}`);
    }
  }

  pairs(store: string): (readonly [string, string])[] {
    return [...this.ctx.state.store(store).iterate()].map(([key, value]) => [toHex(key), toHex(value)] as const);
  }
}

describe("state_layout.json", () => {
  for (const c of file.cases) {
    for (const store of STORES) {
      test(`height ${c.height}: ${store} is what its collections write`, () => {
        const rebuilder = new Rebuilder();
        const pairs = pairsOf(c, store);
        expect(pairs.length).toBeGreaterThan(0);
        for (const pair of pairs) {
          rebuilder.write(store, pair);
          const json = rebuilder.json(store, pair);
          if (json !== undefined) expect(json).toEqual(pair[2]);
        }
        expect(rebuilder.pairs(store)).toEqual(pairs.map(([key, value]) => [key, value]));
      });
    }
  }

  test("the first version has the reference's roots", () => {
    const first = file.cases.find((c) => c.height === "1");
    if (first === undefined) throw new Error("there is no state of height 1");
    const pairs = STORES.flatMap((store) => pairsOf(first, store).map(([k, v]) => [store, k, v] as const));
    const reference = createReferenceApp({
      chainId: execution.genesis.chain_id,
      extra: (facts) => [importer(() => pairs).create(facts, {})],
    });
    initChain(reference, { ...execution.genesis, app_state: {} });
    runBlock(reference, 1n, timeOf(execution.genesis.genesis_time));
    const { storeInfos } = reference.store.commitInfoAt(1);
    for (const name of STORES) {
      const root = storeInfos.find((info) => info.name === name)!.commitId.hash;
      expect({ name, root: toHex(root) }).toEqual({ name, root: first.roots.find((r) => r.name === name)!.root });
    }
  });
});
