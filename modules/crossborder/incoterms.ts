/** Incoterms 2020: who bears what, and where risk passes. @source ICC, Incoterms 2020, articles A2–A9 and B2–B9 */
import { Incoterm, type IncotermRule, TransportMode } from "../../src/gen/stateset/crossborder/v1/state.js";
import { crossborderErrors as errors } from "./errors.js";

interface Terms {
  readonly code: string;
  readonly seaOnly?: boolean;
  readonly freight?: boolean;
  readonly insures?: boolean;
  /** All but EXW. */
  readonly exports?: boolean;
  readonly duty?: boolean;
  readonly riskPasses: string;
}

const TERMS: readonly (readonly [number, Terms])[] = [
  [Incoterm.INCOTERM_EXW, { code: "EXW", exports: false, riskPasses: "at the seller's premises, not loaded" }],
  [Incoterm.INCOTERM_FCA, { code: "FCA", riskPasses: "with the buyer's carrier" }],
  [Incoterm.INCOTERM_CPT, { code: "CPT", freight: true, riskPasses: "with the first carrier" }],
  [Incoterm.INCOTERM_CIP, { code: "CIP", freight: true, insures: true, riskPasses: "with the first carrier" }],
  [Incoterm.INCOTERM_DAP, { code: "DAP", freight: true, riskPasses: "at the destination, ready to unload" }],
  [Incoterm.INCOTERM_DPU, { code: "DPU", freight: true, riskPasses: "at the destination, unloaded" }],
  [
    Incoterm.INCOTERM_DDP,
    { code: "DDP", freight: true, duty: true, riskPasses: "at the destination, ready to unload" },
  ],
  [Incoterm.INCOTERM_FAS, { code: "FAS", seaOnly: true, riskPasses: "alongside the ship" }],
  [Incoterm.INCOTERM_FOB, { code: "FOB", seaOnly: true, riskPasses: "on board the ship" }],
  [Incoterm.INCOTERM_CFR, { code: "CFR", seaOnly: true, freight: true, riskPasses: "on board the ship" }],
  [
    Incoterm.INCOTERM_CIF,
    { code: "CIF", seaOnly: true, freight: true, insures: true, riskPasses: "on board the ship" },
  ],
];

export const INCOTERMS: ReadonlyMap<number, IncotermRule> = new Map(
  TERMS.map(([incoterm, t]) => [
    incoterm,
    {
      incoterm,
      code: t.code,
      seaOnly: t.seaOnly ?? false,
      sellerPaysFreight: t.freight ?? false,
      sellerInsures: t.insures ?? false,
      sellerClearsExport: t.exports ?? true,
      sellerPaysDuty: t.duty ?? false,
      riskPasses: t.riskPasses,
    } as IncotermRule,
  ]),
);

/** @throws SdkError when there is no such Incoterm or mode, or they do not fit */
export function requireIncoterm(incoterm: number, mode: number): IncotermRule {
  const rule = INCOTERMS.get(incoterm);
  if (rule === undefined) throw errors.INVALID(`incoterm ${incoterm} is none of Incoterms 2020`);
  if (mode === 0 || !Object.values(TransportMode).includes(mode as never)) {
    throw errors.INVALID(`mode ${mode} is no mode of transport`);
  }
  if (rule.seaOnly && mode !== TransportMode.TRANSPORT_MODE_SEA) {
    throw errors.INCOTERM_MODE(`${rule.code} is for carriage by sea, found mode ${mode}`);
  }
  return rule;
}

export function isDdp(incoterm: number): boolean {
  return incoterm === Incoterm.INCOTERM_DDP;
}
