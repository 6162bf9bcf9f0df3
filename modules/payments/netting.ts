/** Multilateral netting: pending debts of a denom become one position each (P9). */
import { assert } from "../../src/types/assert.js";

export interface Debt {
  readonly id: bigint;
  /** Bech32 text. */
  readonly debtor: string;
  readonly creditor: string;
  readonly amount: bigint;
}

export interface Netted {
  /** Sorted by address; positive receives. Positions of 0 are left out. */
  readonly positions: readonly { readonly address: string; readonly net: bigint }[];
  readonly settled: readonly Debt[];
  /** In the order of their dropping. */
  readonly dropped: readonly Debt[];
}

function netsOf(debts: readonly Debt[]): Map<string, bigint> {
  const nets = new Map<string, bigint>();
  for (const { debtor, creditor, amount } of debts) {
    nets.set(debtor, (nets.get(debtor) ?? 0n) - amount);
    nets.set(creditor, (nets.get(creditor) ?? 0n) + amount);
  }
  return nets;
}

/** While any debtor's net is more than it can pay, the lowest address among them drops its newest outgoing debt, and all
 *  nets are computed anew.
 *  @param debts by ascending id  @param free what an address can spend  @param compare addresses */
export function net(
  debts: readonly Debt[],
  free: (address: string) => bigint,
  compare: (a: string, b: string) => number,
): Netted {
  const settled = [...debts];
  const dropped: Debt[] = [];
  const nets = netsOf(settled);
  const known = new Map<string, bigint>();
  const freeOf = (address: string): bigint => {
    let amount = known.get(address);
    if (amount === undefined) {
      amount = free(address);
      known.set(address, amount);
    }
    return amount;
  };
  for (;;) {
    let short: string | undefined;
    for (const [address, position] of nets) {
      if (position >= 0n || -position <= freeOf(address)) continue;
      if (short === undefined || compare(address, short) < 0) short = address;
    }
    if (short === undefined) break;
    const index = settled.findLastIndex(({ debtor }) => debtor === short);
    assert(index >= 0, "a short debtor has no outgoing debt");
    const [debt] = settled.splice(index, 1);
    dropped.push(debt!);
    nets.set(debt!.debtor, nets.get(debt!.debtor)! + debt!.amount);
    nets.set(debt!.creditor, nets.get(debt!.creditor)! - debt!.amount);
  }
  const positions = [...nets]
    .filter(([, position]) => position !== 0n)
    .sort(([a], [b]) => compare(a, b))
    .map(([address, position]) => ({ address, net: position }));
  return { positions, settled, dropped };
}
