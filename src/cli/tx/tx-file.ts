/** Transactions as files hold them: proto JSON, as --generate-only and tx sign print it. */
import { fromProtoJson } from "../../codec/proto-json.js";
import { encodeTx } from "../../codec/tx-build.js";
import { AuthInfo, Tx, TxBody } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { CliApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { CliError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import { decodeOwnTx } from "./transaction.js";

/** A transaction that has all its parts. */
export interface WholeTx extends Tx {
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
}

/** @param file "-" for the standard input */
export async function readInput(context: CommandContext, file: string): Promise<string> {
  const text = file === "-" ? await context.io.readAll() : readTextFile(file);
  if (text.trim() === "")
    throw new CliError(
      `${nameOf(file)}: is empty`,
      "name the file of a transaction; - reads it from the standard input",
    );
  return text;
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** @throws CliError that names file and field */
export function txFromJson(app: CliApplication, text: string, where: string): WholeTx {
  const tx = fromProtoJson(Tx, text, app.registry);
  const hint = "--generate-only and statesetd tx sign print transactions as this reads them";
  if (!tx.ok) throw new CliError(`${where}: no transaction: ${tx.error}`, hint);
  const { body, authInfo } = tx.value;
  if (body === undefined || body.messages.length === 0)
    throw new CliError(`${where}: the transaction has no messages`, hint);
  if (authInfo === undefined) throw new CliError(`${where}: the transaction has no auth_info`, hint);
  return { ...tx.value, body, authInfo };
}

export async function readTx(context: CommandContext, app: CliApplication, file: string): Promise<WholeTx> {
  return txFromJson(app, await readInput(context, file), nameOf(file));
}

/** All transactions of the files: each file is one, or has one a line. */
export async function readTxs(
  context: CommandContext,
  app: CliApplication,
  files: readonly string[],
): Promise<WholeTx[]> {
  const out: WholeTx[] = [];
  for (const file of files) {
    const text = await readInput(context, file);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    // One that is written over several lines begins with a line that is no object.
    if (lines.length === 1 || !lines[0]!.trimEnd().endsWith("}")) out.push(txFromJson(app, text, nameOf(file)));
    else
      for (const [i, line] of lines.entries()) out.push(txFromJson(app, line, `${nameOf(file)}: transaction ${i + 1}`));
  }
  return out;
}

/** As it goes into a block. @throws CliError when the chain would not decode it */
export function txBytes(app: CliApplication, tx: WholeTx): Uint8Array {
  const parts = { bodyBytes: TxBody.encode(tx.body), authInfoBytes: AuthInfo.encode(tx.authInfo) };
  const bytes = encodeTx(parts, tx.signatures);
  decodeOwnTx(app, bytes);
  return bytes;
}
