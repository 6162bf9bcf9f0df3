/** What goods cost at a border (X2–X5). Pure: rows and amounts in, amounts out, in minor units of one denom. */
import {
  Basis,
  type FeeRow,
  Rounding,
  type TariffRow,
  type TaxRow,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import { splitLargestRemainder } from "../../src/types/largest-remainder.js";
import { ceilDiv, floorDiv, halfEvenDiv, halfUpDiv } from "../../src/types/rounding.js";

export const PPM = 1_000_000n;

export interface GoodsLine {
  readonly line: number;
  readonly quantity: bigint;
  /** Net of discount. */
  readonly value: bigint;
  /** The row that applies; undefined only when neither duty nor tax is due. */
  readonly tariff: TariffRow | undefined;
  /** Without a row there is no tax. */
  readonly tax: TaxRow | undefined;
}

export interface Goods {
  readonly lines: readonly GoodsLine[];
  readonly freight: bigint;
  /** The part of the freight that is behind the border. */
  readonly freightAfterBorder: bigint;
  readonly insurance: bigint;
  readonly dutyExempt: boolean;
  readonly taxExempt: boolean;
  readonly fee: FeeRow | undefined;
}

export interface LineCost {
  readonly line: number;
  readonly customsValue: bigint;
  readonly duty: bigint;
  readonly tax: bigint;
}

export interface Costs {
  readonly lines: readonly LineCost[];
  readonly duty: bigint;
  readonly tax: bigint;
  readonly fee: bigint;
}

const DIVISIONS: ReadonlyMap<number, (dividend: bigint, divisor: bigint) => bigint> = new Map([
  [Rounding.ROUNDING_DOWN, floorDiv],
  [Rounding.ROUNDING_UP, ceilDiv],
  [Rounding.ROUNDING_HALF_UP, halfUpDiv],
  [Rounding.ROUNDING_HALF_EVEN, halfEvenDiv],
]);

/** A rate of an amount, by the row's rounding or the default one. */
function rateOf(amount: bigint, ppm: number, rounding: number, otherwise: typeof ceilDiv): bigint {
  return (DIVISIONS.get(rounding) ?? otherwise)(amount * BigInt(ppm), PPM);
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** clamp(half-up(Σ customs value × ppm), minimum, maximum), a maximum of 0 being none (X5). */
export function merchandiseFee(row: FeeRow | undefined, customsValue: bigint): bigint {
  if (row === undefined) return 0n;
  const fee = halfUpDiv(customsValue * BigInt(row.ratePpm), PPM);
  const minimum = BigInt(row.minimum);
  const maximum = BigInt(row.maximum);
  if (fee < minimum) return minimum;
  return maximum > 0n && fee > maximum ? maximum : fee;
}

export function landedCosts(goods: Goods): Costs {
  const values = goods.lines.map((l) => l.value);
  const quantities = goods.lines.map((l) => l.quantity);
  const share = (total: bigint): bigint[] => splitLargestRemainder(total, values, quantities);
  const before = share(goods.freight - goods.freightAfterBorder);
  const after = share(goods.freightAfterBorder);
  const insurance = share(goods.insurance);
  const lines = goods.lines.map(({ line, value, quantity, tariff, tax }, i): LineCost => {
    const cif = tariff?.basis === Basis.BASIS_CIF;
    const customsValue = value + (cif ? before[i]! + insurance[i]! : 0n);
    const freightNotCounted = after[i]! + (cif ? 0n : before[i]!);
    let duty = 0n;
    if (tariff !== undefined && !goods.dutyExempt) {
      const specific = BigInt(tariff.specificPerUnit) * quantity;
      duty = rateOf(customsValue, tariff.adValoremPpm, tariff.rounding, ceilDiv) + specific;
    }
    const base = customsValue + duty + freightNotCounted;
    const due = tax === undefined || goods.taxExempt ? 0n : rateOf(base, tax.ratePpm, tax.rounding, halfUpDiv);
    return { line, customsValue, duty, tax: due };
  });
  return {
    lines,
    duty: sum(lines.map((l) => l.duty)),
    tax: sum(lines.map((l) => l.tax)),
    fee: merchandiseFee(goods.fee, sum(lines.map((l) => l.customsValue))),
  };
}
