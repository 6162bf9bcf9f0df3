import { describe, expect, test } from "vitest";
import { BitArray } from "../../src/chain/bit-array.js";
import { bitArrayFromJson, bitArrayToJson } from "../../src/chain/json/bit-array.js";
import { BitArray as ProtoBitArray } from "../../src/gen/tendermint/libs/bits/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import type { Verdict } from "./chain-values.js";
import { loadVectors } from "./load.js";

type Case =
  | {
      kind: "value";
      absent?: boolean;
      bits: string;
      bytes?: string;
      elems?: string[];
      empty: boolean;
      full: boolean;
      json: string;
      not: string | null;
      proto?: string;
      size: number;
      text: string;
    }
  | {
      kind: "pair";
      a: string;
      b: string;
      and: string | null;
      or: string | null;
      sub: string | null;
      update: string | null;
    }
  | ({ kind: "json"; text: string; size?: number } & Verdict)
  | ({ kind: "received"; elems: string[]; size: string } & Verdict);

function bits(text: string): BitArray {
  const read = BitArray.fromBits(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** No bit array is null in the vectors. */
function nullable(array: BitArray): string | null {
  return array.size === 0 ? null : array.bits();
}

function check(c: Case): void {
  switch (c.kind) {
    case "value": {
      const array = bits(c.bits);
      expect(array.size).toBe(c.size);
      expect(array.toString()).toBe(c.text);
      expect(JSON.stringify(bitArrayToJson(array))).toBe(c.json);
      expect(array.isEmpty()).toBe(c.empty);
      expect(array.isFull()).toBe(c.full);
      expect(nullable(array.not())).toBe(c.not);
      const proto = array.toProto();
      expect(proto === undefined).toBe(c.absent ?? false);
      if (proto === undefined) return;
      expect(array.elems().map(String)).toEqual(c.elems);
      expect(toHex(array.bytes())).toBe(c.bytes);
      expect(toHex(ProtoBitArray.encode(proto))).toBe(c.proto);
      const read = BitArray.fromProto(ProtoBitArray.decode(fromHex(c.proto!)));
      expect(read.ok && read.value.equals(array)).toBe(true);
      return;
    }
    case "pair": {
      const [a, b] = [bits(c.a), bits(c.b)];
      expect(nullable(a.or(b))).toBe(c.or);
      expect(nullable(a.and(b))).toBe(c.and);
      expect(nullable(a.sub(b))).toBe(c.sub);
      const updated = a.copy();
      updated.update(b);
      expect(nullable(updated)).toBe(c.update);
      expect(a.bits()).toBe(c.a);
      return;
    }
    case "json": {
      const read = bitArrayFromJson(JSON.parse(c.text));
      expect(read.ok, c.error).toBe(c.ok);
      if (read.ok) expect(read.value.size).toBe(c.size);
      return;
    }
    case "received": {
      const read = BitArray.fromProto({ bits: BigInt(c.size), elems: c.elems.map(BigInt) });
      expect(read.ok, c.error).toBe(c.ok);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("bit_array.json", () => {
  loadVectors<Case>("comet", "bit_array").cases.forEach((c, i) => {
    test(`${i} ${c.kind}`, () => check(c));
  });
});
