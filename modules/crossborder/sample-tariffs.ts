/** SAMPLE rows to try the module with. They are made up in the manner of real ones; no authority published them, and nobody
 *  should pay or take duty by them. Amounts are in uusdc, 6 decimals. */
import {
  Basis,
  DeMinimisRow,
  FeeRow,
  Restriction,
  RestrictionKind,
  TariffRow,
  TaxRow,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import type { Rows } from "./checks.js";

const SAMPLE_DENOM = "uusdc";
const { BASIS_CIF, BASIS_FOB } = Basis;

/** Destination, prefix, ppm, basis; the last are origin and preference. */
const TARIFFS: readonly (readonly [string, string, number, number, string?, string?])[] = [
  ["DE", "42", 30_000, BASIS_CIF],
  ["DE", "61", 120_000, BASIS_CIF],
  ["DE", "6109", 120_000, BASIS_CIF],
  ["DE", "6109", 0, BASIS_CIF, "TR", "eur_med"],
  ["DE", "640399", 80_000, BASIS_CIF],
  ["DE", "85", 20_000, BASIS_CIF],
  ["DE", "8517", 0, BASIS_CIF],
  ["US", "61", 160_000, BASIS_FOB],
  ["US", "6109", 165_000, BASIS_FOB],
  ["US", "64", 90_000, BASIS_FOB],
  ["US", "85", 15_000, BASIS_FOB],
  ["US", "95", 0, BASIS_FOB],
];

/** @param fromSeconds since 1970: when the rows begin to hold */
export function sampleTariffSet(fromSeconds: bigint): Rows {
  const effective = { from: { seconds: fromSeconds, nanos: 0 }, to: undefined };
  return {
    tariffs: TARIFFS.map(([destination, hsPrefix, adValoremPpm, basis, origin = "", preference = ""]) =>
      TariffRow.from({
        destination,
        hsPrefix,
        adValoremPpm,
        basis: basis as Basis,
        origin,
        preference,
        effective,
        drawbackPpm: 990_000,
      }),
    ),
    taxes: [
      TaxRow.from({ destination: "DE", ratePpm: 190_000, effective }),
      TaxRow.from({ destination: "DE", hsPrefix: "49", ratePpm: 70_000, effective }),
    ],
    deMinimis: [
      DeMinimisRow.from({ destination: "DE", denom: SAMPLE_DENOM, effective, dutyThreshold: "150000000" }),
      DeMinimisRow.from({ destination: "US", denom: SAMPLE_DENOM, effective }),
    ],
    fees: [
      FeeRow.from({
        destination: "US",
        denom: SAMPLE_DENOM,
        effective,
        ratePpm: 3_464,
        minimum: "32710000",
        maximum: "634620000",
      }),
    ],
    restrictions: [
      Restriction.from({
        destination: "DE",
        hsPrefix: "93",
        effective,
        kind: RestrictionKind.RESTRICTION_KIND_LICENCE,
      }),
      Restriction.from({
        destination: "US",
        hsPrefix: "3604",
        effective,
        kind: RestrictionKind.RESTRICTION_KIND_PROHIBIT,
      }),
    ],
  };
}
