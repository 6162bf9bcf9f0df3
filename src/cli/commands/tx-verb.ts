/** Runs a transaction verb: one message, signed by --from. */
import { randomUUID } from "node:crypto";
import { accountOfContext } from "../accounts.js";
import { type CliApplication, loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { sendMessages } from "../tx/send.js";
import { signerAddress } from "../tx/signer.js";
import { scalarJson } from "../verbs/field-values.js";
import { decodeFields, messageFromFile, type Typed, typedFields } from "../verbs/message.js";
import { idField, signerFields, type Verb } from "../verbs/verb.js";

export async function runTxVerb(context: CommandContext, verb: Verb, typed: Typed): Promise<void> {
  const app = loadApplication(context.chain);
  const given = verb.positional.length === 0 ? await fromArgument(context, verb, typed) : {};
  const fields = { ...given, ...(await typedFields(verb, typed, accountOfContext(context))) };
  const from = await fillSigner(context, verb, fields, typed);
  fillClientKey(context, verb, fields);
  const message = decodeFields(app, verb, fields);
  requireSigner(app, verb, message);
  const { input } = verb.method;
  await sendMessages({ context, app, messages: [app.registry.pack(input, message)] }, from);
}

/** The one argument of derived verbs: a file with the message, or the id that it is about. */
async function fromArgument(context: CommandContext, verb: Verb, typed: Typed): Promise<Record<string, never>> {
  const argument = typed.args[0];
  if (argument === undefined) return {};
  const id = idField(verb);
  const looksLikeFile = argument === "-" || argument.trimStart().startsWith("{") || /\.json$/.test(argument);
  if (id !== undefined && !looksLikeFile) return { [id.name]: scalarJson(id, argument, "ID") as never };
  if (!looksLikeFile) throw badValue("FILE", argument, "a file that ends in .json, JSON text, or - for standard input");
  return (await messageFromFile(verb, argument, context.io)) as Record<string, never>;
}

/** Puts the address of --from where the message names its signer, unless that was typed or stands in the file.
 *  @returns who signs: --from, or the signer that was typed ("send alice …") */
async function fillSigner(
  context: CommandContext,
  verb: Verb,
  fields: { [name: string]: unknown },
  typed: Typed,
): Promise<string | undefined> {
  const [signer] = signerFields(verb.method.input);
  const field = verb.method.input.fields.find((f) => f.name === signer);
  if (field === undefined || field.kind !== "string") return undefined;
  const at = verb.positional.findIndex((p) => p.field.name === field.name);
  if (at >= 0) return typed.args[at];
  const own = fields[field.name];
  if (own === undefined) {
    fields[field.name] = await signerAddress(context, undefined);
    return undefined;
  }
  const from = context.text("from");
  if (from !== undefined && (await signerAddress(context, from)) !== own) {
    throw new UsageError(
      `--from is not the ${field.name} of the message, who has to sign: ${String(own)}`,
      "leave --from out, or correct the message",
    );
  }
  return String(own);
}

/** Modules refuse a second message of one signer under one client key, so that a repeat is safe. Who types a message by
 *  hand means a new one. */
function fillClientKey(context: CommandContext, verb: Verb, fields: { [name: string]: unknown }): void {
  const field = verb.method.input.fields.find((f) => f.name === "client_key" && f.kind === "string");
  if (field === undefined || fields[field.name] !== undefined) return;
  const key = randomUUID();
  fields[field.name] = key;
  context.io.err(`client key: ${key} (repeat a failed call with --client-key ${key}, and it counts once)\n`);
}

/** A message of which nobody can be the signer fails here with its reason, not at the node. */
function requireSigner(app: CliApplication, verb: Verb, message: object): void {
  const signers = app.registry.signers(verb.method.input, message);
  if (!signers.ok) throw new CliError(`${verb.method.input.typeName}: ${signers.error}`, "--from NAME says who signs");
}
