/** tx broadcast, encode, decode, simulate, validate-signatures: transactions in files. */
import { decodeTx } from "../../codec/decode-tx.js";
import { toProtoJson } from "../../codec/proto-json.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import { SimulateResponse } from "../../gen/cosmos/tx/v1beta1/service.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { bytesEqual, fromHex } from "../../types/bytes.js";
import { formatAddress } from "../addresses.js";
import { loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print } from "../output.js";
import { createRpcClient } from "../rpc-client.js";
import { simulateTx } from "../tx/chain-queries.js";
import { checkSignature, signersOfTx } from "../tx/sign-file.js";
import { type KeySignature, signaturesIn } from "../tx/signatures.js";
import { accountNumbers, signerOf, signerWithState } from "../tx/signer.js";
import { type SignModeName, simulationOf, txJson } from "../tx/transaction.js";
import { readTx, txBytes } from "../tx/tx-file.js";
import { printBroadcast } from "../tx/tx-response.js";

export async function txBroadcast(context: CommandContext, file: string): Promise<void> {
  if (context.flag("offline")) throw new UsageError("--offline cannot send anything", "leave --offline out");
  const app = loadApplication(context.chain);
  const tx = await readTx(context, app, file);
  if (tx.signatures.length === 0) {
    throw new CliError(`${file}: nobody has signed the transaction`, `statesetd tx sign ${file} --from NAME signs it`);
  }
  const mode = context.client.broadcastMode as "sync" | "async";
  printBroadcast(context, await createRpcClient(context.client.node).broadcast(mode, txBytes(app, tx)));
}

export async function txEncode(context: CommandContext, file: string): Promise<void> {
  const app = loadApplication(context.chain);
  context.io.out(`${toBase64(txBytes(app, await readTx(context, app, file)))}\n`);
}

/** @param text base64 or, with --hex, hex; "-" reads it from the standard input */
export async function txDecode(context: CommandContext, text: string): Promise<void> {
  const app = loadApplication(context.chain);
  const given = (text === "-" ? await context.io.readAll() : text).trim();
  const bytes = context.flag("hex") ? hexBytes(given) : base64Bytes(given);
  const decoded = decodeTx(app.registry, bytes);
  if (!decoded.ok)
    throw new CliError(
      `TX: these bytes are no transaction: ${decoded.error.message}`,
      "statesetd tx encode FILE prints bytes as this reads them; the tx of an RPC answer is such text too",
    );
  context.io.out(`${JSON.stringify(txJson(app, Tx.decode(bytes)))}\n`);
}

const SHOWN_MAX = 40;

function shown(text: string): string {
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

function hexBytes(text: string): Uint8Array {
  const digits = text.replace(/^0x/, "");
  if (!/^([0-9a-fA-F]{2})+$/.test(digits)) throw badValue("TX", shown(text), "an even number of hex digits");
  return fromHex(digits);
}

function base64Bytes(text: string): Uint8Array {
  const fits = text !== "" && text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  if (!fits) throw badValue("TX", shown(text), "base64 (hex needs --hex)");
  return fromBase64(text);
}

export async function txSimulate(context: CommandContext, file: string): Promise<void> {
  const app = loadApplication(context.chain);
  const tx = await readTx(context, app, file);
  const signer = await signerWithState(context, await signerOf(context, undefined));
  const mode = (context.text("signMode") ?? "direct") as SignModeName;
  const bytes = simulationOf(tx.body, tx.authInfo.fee, signer, mode);
  const answer = await simulateTx(createRpcClient(context.client.node), bytes);
  print(context.io, context.formatJsonByDefault, JSON.parse(toProtoJson(SimulateResponse, answer, app.registry)));
}

interface Verdict {
  readonly address: string;
  /** Undefined: the signature is right. */
  readonly fault: string | undefined;
}

/** Whether the right accounts have signed in the right order and, unless --offline, what they have signed. */
export async function txValidateSignatures(context: CommandContext, file: string): Promise<void> {
  const app = loadApplication(context.chain);
  const tx = await readTx(context, app, file);
  const prefix = context.chain.bech32Prefix;
  const signers = signersOfTx(app, tx);
  const there = signaturesIn(tx);
  if (!there.ok)
    throw new CliError(`${file}: ${there.error}`, "sign it anew: statesetd tx sign FILE --from NAME --overwrite");
  const verify = async (signature: KeySignature, i: number): Promise<Verdict> => {
    const bytes = publicKeyAddress(signature.key);
    const address = formatAddress(prefix, "acc", bytes);
    const expected = signers[i];
    if (expected === undefined || !bytesEqual(bytes, expected)) {
      return { address, fault: "signature does not match its respective signer" };
    }
    if (context.flag("offline")) return { address, fault: undefined };
    const account = { chainId: context.chainId, address, ...(await accountNumbers(context, address)) };
    const verdict = checkSignature(app, tx, account, signature);
    return { address, fault: verdict.ok ? undefined : verdict.error };
  };
  const verdicts: Verdict[] = [];
  for (const [i, signature] of there.value.entries()) verdicts.push(await verify(signature, i));
  report(
    context,
    signers.map((s) => formatAddress(prefix, "acc", s)),
    verdicts,
  );
  const missing = signers.length - verdicts.length;
  if (missing > 0) {
    throw new CliError(
      `${file}: ${missing} of ${signers.length} signatures are missing`,
      `statesetd tx sign ${file} --from NAME adds one`,
    );
  }
  if (missing < 0) throw new CliError(`${file}: there are ${-missing} signatures too many`, "sign with --overwrite");
  if (verdicts.some((v) => v.fault !== undefined)) {
    throw new CliError(
      `${file}: some signatures are wrong`,
      `statesetd tx sign ${file} --from NAME --overwrite signs anew`,
    );
  }
}

function report(context: CommandContext, signers: readonly string[], verdicts: readonly Verdict[]): void {
  if (context.text("output") === "json") {
    const signatures = verdicts.map(({ address, fault }) => ({
      address,
      valid: fault === undefined,
      error: fault ?? "",
    }));
    print(context.io, "json", { signers, signatures });
    return;
  }
  const lines = ["Signers:", ...signers.map((address, i) => `  ${i}: ${address}`), "", "Signatures:"];
  for (const [i, { address, fault }] of verdicts.entries()) {
    lines.push(`  ${i}: ${address}\t\t\t[${fault === undefined ? "OK" : `ERROR: ${fault}`}]`);
  }
  context.io.out(`${lines.join("\n")}\n`);
}
