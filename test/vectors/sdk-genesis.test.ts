/** Genesis of auth, bank and consensus params: exports come back as they went, faults are refused, InitChain halts where
 *  the reference does. */
import { describe, expect, test } from "vitest";
import { type JsonValue, parseJson } from "../../src/codec/json-text.js";
import { toProtoJson } from "../../src/codec/proto-json.js";
import { sectionFault } from "../../src/sdk/app-genesis.js";
import type { AppModule } from "../../src/sdk/module.js";
import { loadVectors } from "./load.js";
import { createReferenceApp, type Genesis, initChain, type ReferenceApp, runBlock, timeOf } from "./reference-app.js";

type Json = { [key: string]: unknown };

interface ExportCase {
  readonly module: string;
  readonly genesis?: Json;
  readonly validates?: string;
}

interface ValidationCase {
  readonly kind?: string;
  readonly module?: string;
  readonly name: string;
  readonly genesis?: Json | null;
  readonly genesis_note?: string;
  readonly genesis_text?: string;
  readonly verdict: string | { readonly error: string } | { readonly panic: string } | { readonly halts_with: string };
}

const execution = loadVectors<unknown, { readonly genesis: Genesis }>("sdk", "execution");
const validation = loadVectors<ValidationCase>("sdk", "genesis/validation");
const exports = {
  exported_execution: loadVectors<ExportCase>("sdk", "genesis/exported_execution"),
  exported_rewards: loadVectors<ExportCase>("sdk", "genesis/exported_rewards"),
};
/** The rest of the reference's modules do not exist here yet. */
const MODULES = ["auth", "bank", "consensus"];

function moduleOf(reference: ReferenceApp, name: string): AppModule {
  const module = [reference.auth, reference.bank, reference.consensus].find((m) => m.name === name);
  if (module === undefined) throw new Error(`no module ${name}`);
  return module;
}

function sectionOf(file: { readonly cases: readonly ExportCase[] }, name: string): Json {
  const found = file.cases.find((c) => c.module === name)?.genesis;
  if (found === undefined) throw new Error(`there is no export of ${name}`);
  return found;
}

function jsonOf(value: unknown): JsonValue {
  const json = parseJson(JSON.stringify(value));
  if (!json.ok) throw new Error(json.error);
  return json.value;
}

for (const [name, file] of Object.entries(exports)) {
  describe(`genesis/${name}.json`, () => {
    const state = { auth: sectionOf(file, "auth"), bank: sectionOf(file, "bank") };

    test("sections are valid", () => {
      const reference = createReferenceApp({ chainId: "again-1" });
      for (const c of file.cases) {
        if (!MODULES.includes(c.module) || c.genesis === undefined) continue;
        const fault = sectionFault(reference.registry, moduleOf(reference, c.module), jsonOf(c.genesis));
        expect({ module: c.module, fault }).toEqual({ module: c.module, fault: undefined });
        expect(c.validates).toBe("ok");
      }
    });

    test("a new chain starts from it and exports the same", () => {
      const reference = createReferenceApp({ chainId: "again-1" });
      initChain(reference, { ...execution.genesis, chain_id: "again-1", app_state: state });
      runBlock(reference, 1n, timeOf(execution.genesis.genesis_time));
      const again = new Map(reference.app.exportGenesis());
      expect(JSON.parse(again.get("auth")!)).toEqual(state.auth);
      expect(JSON.parse(again.get("bank")!)).toEqual(state.bank);
      expect(reference.app.brokenInvariants()).toEqual([]);
    });
  });
}

/** Changes that the file tells by name only. */
const CHANGES: { readonly [name: string]: (genesis: Json) => void } = {
  "zero max_memo_characters": (g) => set(g, "max_memo_characters", "0"),
  "zero tx_sig_limit": (g) => set(g, "tx_sig_limit", "0"),
  "zero tx_size_cost_per_byte": (g) => set(g, "tx_size_cost_per_byte", "0"),
  "an account twice": (g) => {
    const accounts = g.accounts as unknown[];
    accounts.push(accounts[0]);
  },
  "number as a JSON number (accepted)": (g) => set(g, "tx_sig_limit", 7),
  "unknown field": (g) => {
    g.surprise = 1;
  },
  "account of an unknown type": (g) => {
    (g.accounts as Json[])[0]!["@type"] = "/x.Account";
  },
  "account address invalid": (g) => {
    (g.accounts as Json[])[0]!.address = "nobody";
  },
};

function set(genesis: Json, param: string, value: unknown): void {
  (genesis.params as Json)[param] = value;
}

function faultOf(reference: ReferenceApp, c: ValidationCase): string | undefined {
  const module = moduleOf(reference, c.module!);
  if (c.genesis_text !== undefined) {
    const json = parseJson(c.genesis_text);
    return json.ok ? sectionFault(reference.registry, module, json.value) : json.error;
  }
  let section = c.genesis;
  if (c.genesis_note !== undefined) {
    const change = CHANGES[c.name];
    if (change === undefined) throw new Error(`no change is known by the name "${c.name}"`);
    section = structuredClone(sectionOf(exports.exported_execution, c.module!));
    change(section);
  }
  return sectionFault(reference.registry, module, jsonOf(section ?? null));
}

describe("genesis/validation.json: sections", () => {
  const reference = createReferenceApp({ chainId: "again-1" });
  const cases = validation.cases.filter((c) => c.kind === undefined && MODULES.includes(c.module ?? ""));
  expect(cases.length).toBeGreaterThan(0);
  for (const c of cases) {
    test(`${c.module}: ${c.name}`, () => {
      const fault = faultOf(reference, c);
      expect({ accepted: fault === undefined, fault }).toEqual({ accepted: c.verdict === "ok", fault });
      const { genesis } = moduleOf(reference, c.module!);
      if (c.name === "default genesis" && genesis !== undefined) {
        const json = toProtoJson(genesis.type, genesis.default(), reference.registry);
        expect(JSON.parse(json)).toEqual(c.genesis);
      }
    });
  }
});

/** They are about gentxs and staking. */
const WAITING = new Set([
  "no gentx: no validator",
  "bond denom that nobody holds",
  "the gentx signer has no account",
  "the gentx signer has no balance",
  "commission of the gentx below the floor",
]);
const INIT_CHANGES: { readonly [name: string]: (state: { [module: string]: Json }) => void } = {
  untouched: () => {},
  "supply stated wrongly": (s) => {
    s.bank!.supply = [{ denom: "ustate", amount: "5" }];
  },
  "a module's section is missing": (s) => {
    delete s.mint;
  },
  "an unknown module's section": (s) => {
    s.surprise = {};
  },
  "unknown field in a section": (s) => {
    s.bank!.surprise = 1;
  },
};

describe("genesis/validation.json: InitChain", () => {
  const cases = validation.cases.filter((c) => c.kind !== undefined);
  for (const c of cases) {
    if (c.kind !== "init_chain") throw new Error(`unknown kind ${c.kind}`);
    if (WAITING.has(c.name)) continue;
    test(c.name, () => {
      const change = INIT_CHANGES[c.name];
      if (change === undefined) throw new Error(`no change is known by the name "${c.name}"`);
      const state = structuredClone(execution.genesis.app_state) as { [module: string]: Json };
      change(state);
      const reference = createReferenceApp({ chainId: execution.genesis.chain_id });
      const start = (): unknown => initChain(reference, { ...execution.genesis, app_state: state });
      if (c.verdict === "ok") expect(start).not.toThrow();
      else expect(start).toThrow();
    });
  }
});

describe("InitChain", () => {
  test("answers with the hash of nothing, whatever genesis wrote", () => {
    const reference = createReferenceApp({ chainId: execution.genesis.chain_id });
    const { appHash } = initChain(reference, execution.genesis);
    expect(Buffer.from(appHash).toString("hex")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });
});
