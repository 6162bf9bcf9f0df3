/** Whether a landed-cost quote is about an order's goods. Pure. */
import type { Consignment } from "../../src/gen/stateset/crossborder/v1/state.js";

/** What an order says of its goods; a quote must say the same. */
export interface OrderGoods {
  readonly origin: string;
  readonly destination: string;
  readonly denom: string;
  readonly incoterm: number;
  readonly mode: number;
  readonly lines: readonly {
    readonly line: number;
    readonly hsCode: string;
    /** Country of origin of the goods; left out: whatever the quote says. */
    readonly originCountry?: string;
    readonly quantity: bigint;
    /** Net of discount. */
    readonly value: bigint;
  }[];
}

/** The first thing that differs. */
export function mismatch(consignment: Consignment, goods: OrderGoods): string | undefined {
  for (const field of ["origin", "destination", "denom", "incoterm", "mode"] as const) {
    if (consignment[field] !== goods[field]) return `${field} is ${consignment[field]}, the order has ${goods[field]}`;
  }
  if (consignment.lines.length !== goods.lines.length) {
    return `it has ${consignment.lines.length} lines, the order ${goods.lines.length}`;
  }
  for (const wanted of goods.lines) {
    const found = consignment.lines.find((l) => l.line === wanted.line);
    if (found === undefined) return `it has no line ${wanted.line}`;
    if (wanted.originCountry !== undefined && found.origin !== wanted.originCountry) {
      return `line ${wanted.line}: origin ${found.origin}, not ${wanted.originCountry}`;
    }
    if (found.hsCode !== wanted.hsCode) return `line ${wanted.line}: hs_code ${found.hsCode}, not ${wanted.hsCode}`;
    if (found.quantity !== wanted.quantity) {
      return `line ${wanted.line}: quantity ${found.quantity}, not ${wanted.quantity}`;
    }
    if (BigInt(found.value || "0") !== wanted.value) {
      return `line ${wanted.line}: value ${found.value}, not ${wanted.value}`;
    }
  }
  return undefined;
}
