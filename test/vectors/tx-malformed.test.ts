/** sdk/tx_malformed.json, the verdicts of the decoder; the codes of CheckTx need a chain and are tested with it. */
import { expect, test } from "vitest";
import { decodeTx } from "../../src/codec/decode-tx.js";
import { fromHex } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { loadVectors } from "./load.js";

interface Case {
  readonly name: string;
  readonly tx: string;
  readonly decode: { readonly verdict: string; readonly codespace?: string; readonly code?: number };
}

const file = loadVectors<Case, { keys: { address: string }[] }>("sdk", "tx_malformed");
const registry = fullRegistry(file.keys[0]!.address);

file.cases.forEach((c, i) => {
  test(`${i} ${c.name}`, () => {
    const bytes = fromHex(c.tx);
    const decoded = decodeTx(registry, bytes);
    switch (c.decode.verdict) {
      case "ok":
        expect(decoded.ok ? "ok" : decoded.error.message).toBe("ok");
        return;
      case "error":
        expect(decoded.ok ? "accepted" : { codespace: decoded.error.codespace, code: decoded.error.code }).toEqual({
          codespace: c.decode.codespace,
          code: c.decode.code,
        });
        return;
      default:
        throw new Error(`unknown kind of verdict: ${c.decode.verdict}`);
    }
  });
});
