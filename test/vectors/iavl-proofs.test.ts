/** ICS-23 proofs over IAVL trees: verdicts of the reference, and the bytes of the proofs that it makes. */
import { describe, expect, test } from "vitest";
import { CommitmentProof } from "../../src/gen/cosmos/ics23/v1/proofs.js";
import { ProtobufError } from "../../src/protobuf/reader.js";
import { combineProofs, decompress } from "../../src/store/ics23/compress.js";
import { IAVL_SPEC } from "../../src/store/ics23/spec.js";
import { membershipFault, nonMembershipFault } from "../../src/store/ics23/verify.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface ProofCase {
  readonly name: string;
  readonly kind: string;
  readonly root: string;
  readonly key: string;
  readonly value?: string;
  readonly proof: string;
  readonly valid: boolean;
  readonly stage?: string;
}

const { cases } = loadVectors<ProofCase>("sdk", "iavl_proofs");

function decode(c: ProofCase): CommitmentProof | undefined {
  try {
    return CommitmentProof.decode(fromHex(c.proof));
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
}

describe("sdk/iavl_proofs: verdicts", () => {
  cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.name}`, () => {
      const proof = decode(c);
      expect(proof === undefined, "does not decode").toBe(c.stage === "decode");
      if (proof === undefined) return;
      let fault: string | undefined;
      if (c.kind === "existence") {
        fault = membershipFault(IAVL_SPEC, fromHex(c.root), proof, fromHex(c.key), fromHex(c.value!));
      } else if (c.kind === "absence") {
        fault = nonMembershipFault(IAVL_SPEC, fromHex(c.root), proof, fromHex(c.key));
      } else {
        throw new Error(`unknown kind ${c.kind}`);
      }
      if (c.valid) expect(fault).toBeUndefined();
      else expect(fault).toBeTypeOf("string");
    });
  });
});

test("a compressed batch survives unpacking and packing, byte for byte", () => {
  let seen = 0;
  for (const c of cases) {
    const proof = decode(c);
    if (proof?.proof?.kind !== "compressed" || c.stage === "panic") continue;
    const plain = decompress(proof);
    expect(plain.ok).toBe(true);
    if (plain.ok) expect(toHex(CommitmentProof.encode(combineProofs([plain.value])))).toBe(c.proof);
    seen++;
  }
  expect(seen).toBeGreaterThan(0);
});
