/** Odd transactions through CheckTx: the codes, the gas, and the gas limit of the reference. */

import { describe, expect, test } from "vitest";
import type { BankState } from "../../modules/bank/state.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { defineModule } from "../../src/sdk/module.js";
import { fromHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";
import { createReferenceApp, type Genesis, initChain, runBlock, timeOf } from "./reference-app.js";
import { standIns } from "./stand-ins.js";

interface Case {
  readonly name: string;
  readonly tx: string;
  readonly check_tx: {
    readonly code: number;
    readonly codespace: string;
    readonly gas_used: string;
    readonly gas_wanted: string;
    readonly log: string;
  };
}

const file = loadVectors<Case, { readonly genesis: Genesis }>("sdk", "tx_malformed");

/** In the first block, before fees are first distributed, minted coins wait in the fee collector: three digits of them,
 *  which cost gas to read. */
const mint = defineModule<{ readonly bank: { readonly state: BankState } }>()({
  name: "mint",
  consensusVersion: 1,
  proto: {},
  state: () => ({}),
  beginBlock({ bank }, ctx) {
    const key = [moduleAddress("fee_collector"), "ustate"] as const;
    if (ctx.height === 1n) bank.state.balances.set(ctx, key, 100n);
    if (ctx.height === 2n) bank.state.balances.remove(ctx, key);
  },
});

describe("tx_malformed.json: CheckTx", () => {
  const reference = createReferenceApp({
    chainId: file.genesis.chain_id,
    extra: (facts, { bank }) => [...standIns(), mint.create(facts, { bank })],
  });
  initChain(reference, file.genesis);
  let height = 0n;
  const time = timeOf(file.genesis.genesis_time);
  const nextBlock = (): void => {
    height++;
    runBlock(reference, height, { seconds: time.seconds + height, nanos: time.nanos });
  };

  for (const c of file.cases) {
    test(c.name, () => {
      // A new block gives the mempool a new state: what an earlier case changed is gone.
      nextBlock();
      const answer = reference.app.checkTx({ tx: fromHex(c.tx), type: 0 });
      const { code, codespace, gasUsed, gasWanted } = answer;
      expect({ code, codespace, gas_used: String(gasUsed), gas_wanted: String(gasWanted) }, answer.log).toEqual({
        code: c.check_tx.code,
        codespace: c.check_tx.codespace,
        gas_used: c.check_tx.gas_used,
        gas_wanted: c.check_tx.gas_wanted,
      });
    });
  }
});
