import { describe, expect, test } from "vitest";
import { decodeChecked } from "../../src/chain/decode.js";
import { headerFault, headerHash, headerLeaves } from "../../src/chain/header.js";
import { Header } from "../../src/gen/tendermint/types/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { type HeaderJson, header, type Verdict } from "./chain-values.js";
import { loadVectors } from "./load.js";

interface Case {
  why: string;
  kind?: undefined;
  header: HeaderJson;
  proto: string;
  hash: string;
  leaves?: string[];
  validate_basic: Verdict;
  decode: Verdict;
}

describe("header.json", () => {
  const { cases } = loadVectors<Case>("comet", "header");
  cases.forEach((c, i) => {
    test(`${i} ${c.why}`, () => {
      if (c.kind !== undefined) throw new Error(`unknown kind ${c.kind}`);
      const h = header(c.header);
      expect(toHex(Header.encode(h))).toBe(c.proto);
      expect(toHex(headerHash(h))).toBe(c.hash);
      if (c.leaves !== undefined) expect(headerLeaves(h).map(toHex)).toEqual(c.leaves);
      else expect(c.hash).toBe("");
      expect(headerFault(h) === undefined, c.validate_basic.error).toBe(c.validate_basic.ok);
      const decoded = decodeChecked(Header, fromHex(c.proto), headerFault);
      expect(decoded.ok, c.decode.error).toBe(c.decode.ok);
      if (decoded.ok) expect(decoded.value).toEqual(h);
    });
  });
});
