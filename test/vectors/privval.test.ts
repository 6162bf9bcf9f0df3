import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createSigner, type FileSigner, openFileSigner, readSignState } from "../../src/adapters/file-signer.js";
import { formatValidatorKey, generatePair, parseKeyFile, readKeyFile } from "../../src/adapters/key-file.js";
import { checkStep, formatSignState, parseSignState } from "../../src/adapters/sign-state.js";
import { SignedMsgType } from "../../src/gen/tendermint/types/types.js";
import { EMPTY_BYTES, fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface Time {
  seconds: string;
  nanos: number;
}
interface BlockId {
  hash: string;
  parts: { total: number; hash: string };
}
interface Request {
  op: "vote" | "proposal";
  note: string;
  chain_id: string;
  type?: number;
  height: string;
  round: number;
  pol_round?: number;
  time: Time;
  block_id: BlockId;
  extension?: string;
  result: { ok: boolean; error?: string };
  signature?: string;
  extension_signature?: string;
  signed_time?: Time;
  state_changed: boolean;
  state_file?: string;
}
type Step = Request | { op: "restart" };
type Case =
  | { kind: "sequence"; why: string; key_file: string; state_file: string; ed25519_seed: string; steps: Step[] }
  | {
      kind: "state_file";
      why: string;
      text: string;
      ok: boolean;
      height?: string;
      round?: number;
      step?: number;
      signature?: string;
      sign_bytes?: string;
      check_7_2_3?: { ok: boolean; same: boolean };
    }
  | { kind: "key_file"; why: string; text: string; ok: boolean; derived_address?: string; derived_public?: string };

const folder = mkdtempSync(join(tmpdir(), "statesetd-privval-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keyFile = join(folder, "priv_validator_key.json");
const stateFile = join(folder, "priv_validator_state.json");

const timeOf = (t: Time) => ({ seconds: BigInt(t.seconds), nanos: t.nanos });
const blockIdOf = (id: BlockId) => ({
  hash: fromHex(id.hash),
  partSetHeader: { total: id.parts.total, hash: fromHex(id.parts.hash) },
});

async function ask(signer: FileSigner, step: Request) {
  const common = {
    height: BigInt(step.height),
    round: step.round,
    blockId: blockIdOf(step.block_id),
    timestamp: timeOf(step.time),
    signature: EMPTY_BYTES,
  };
  if (step.op === "proposal") {
    const type = SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL;
    const signed = await signer.signProposal(step.chain_id, { ...common, type, polRound: step.pol_round! });
    return { ...signed, extensionSignature: EMPTY_BYTES };
  }
  return signer.signVote(step.chain_id, {
    ...common,
    type: step.type!,
    validatorAddress: EMPTY_BYTES,
    validatorIndex: 0,
    extension: fromHex(step.extension!),
    extensionSignature: EMPTY_BYTES,
  });
}

async function play(c: Extract<Case, { kind: "sequence" }>): Promise<void> {
  writeFileSync(keyFile, c.key_file);
  writeFileSync(stateFile, c.state_file);
  expect(formatValidatorKey(generatePair(fromHex(c.ed25519_seed)))).toBe(c.key_file);
  let signer = await openFileSigner({ keyFile, stateFile });
  let asked = 0;
  try {
    for (const step of c.steps) {
      if (step.op === "restart") {
        await signer.close();
        signer = await openFileSigner({ keyFile, stateFile });
        continue;
      }
      asked++;
      const before = readFileSync(stateFile, "utf8");
      const where = `step ${asked} ${step.note}`;
      if (step.result.ok) {
        const signed = await ask(signer, step);
        expect(toHex(signed.signature), where).toBe(step.signature);
        expect(toHex(signed.extensionSignature), where).toBe(step.extension_signature ?? "");
        expect(signed.timestamp, where).toEqual(timeOf(step.signed_time!));
      } else {
        await expect(ask(signer, step), where).rejects.toThrow();
      }
      expect(readFileSync(stateFile, "utf8"), where).toBe(step.state_changed ? step.state_file : before);
    }
  } finally {
    await signer.close();
  }
  expect(asked).toBeGreaterThan(0);
}

describe("the file signer does what CometBFT's does", () => {
  const { cases } = loadVectors<Case>("comet", "privval");
  test.each(cases.map((c, i) => [`${i} ${c.kind}: ${c.why}`, c] as const))("%s", async (_, c) => {
    switch (c.kind) {
      case "sequence":
        return play(c);
      case "state_file": {
        const parsed = parseSignState(c.text);
        expect(parsed.ok).toBe(c.ok);
        if (!parsed.ok) return;
        const s = parsed.value;
        expect([s.height.toString(), s.round, s.step]).toEqual([c.height, c.round, c.step]);
        expect([toHex(s.signature), toHex(s.signBytes)]).toEqual([c.signature, c.sign_bytes]);
        const check = checkStep(s, 7n, 2, 3);
        expect(check.ok).toBe(c.check_7_2_3!.ok);
        expect(check.ok && check.value.same).toBe(c.check_7_2_3!.same);
        expect(parseSignState(formatSignState(s))).toEqual(parsed);
        return;
      }
      case "key_file": {
        const parsed = parseKeyFile(c.text);
        expect(parsed.ok).toBe(c.ok);
        if (!parsed.ok) return;
        expect(toHex(parsed.value.address)).toBe(c.derived_address);
        expect(toHex(parsed.value.publicKey)).toBe(c.derived_public);
        writeFileSync(keyFile, c.text);
        expect(readKeyFile(keyFile)).toEqual(parsed.value);
        return;
      }
      default:
        throw new Error(`unknown kind in privval.json: ${JSON.stringify(c)}`);
    }
  });
});

test("a state whose sign bytes are no message refuses anything else for that step", async () => {
  const state = parseSignState('{"height":"7","round":2,"step":3,"signature":"AAAA","signbytes":"0a0b"}');
  if (!state.ok) throw new Error(state.error);
  writeFileSync(stateFile, formatSignState(state.value));
  const signer = createSigner(generatePair(), readSignState(stateFile), { replace: async () => {} });
  const vote = { ...nilVote(), type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT, height: 7n, round: 2 };
  await expect(signer.signVote("chain", vote)).rejects.toThrow("conflicting data");
});

function nilVote() {
  return {
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE as number,
    height: 1n,
    round: 0,
    blockId: { hash: EMPTY_BYTES, partSetHeader: { total: 0, hash: EMPTY_BYTES } },
    timestamp: { seconds: 1n, nanos: 0 },
    validatorAddress: EMPTY_BYTES,
    validatorIndex: 0,
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}
