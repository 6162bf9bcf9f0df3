/** Runs a query verb: abci_query on the gRPC path of its method. */
import { toProtoJson } from "../../codec/proto-json.js";
import { accountOfContext } from "../accounts.js";
import { loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print } from "../output.js";
import { hintFor } from "../refusals.js";
import { createRpcClient, type RpcClient } from "../rpc-client.js";
import type { Json } from "../verbs/field-values.js";
import { decodeFields, type Typed, typedFields } from "../verbs/message.js";
import { PAGE_REQUEST, type Verb } from "../verbs/verb.js";

export async function runQueryVerb(context: CommandContext, verb: Verb, typed: Typed): Promise<void> {
  const app = loadApplication(context.chain);
  const fields = await typedFields(verb, typed, accountOfContext(context));
  const page = verb.flags.find((f) => f.message?.().typeName === PAGE_REQUEST);
  const pageFields = pageJson(context);
  if (page !== undefined && pageFields !== undefined) fields[page.name] = pageFields;
  const client = createRpcClient(context.client.node);
  const answer = await queryMethod(client, verb, decodeFields(app, verb, fields), context.bigint("height"));
  print(context.io, context.format, JSON.parse(toProtoJson(verb.method.output, answer, app.registry)));
}

/** @throws CliError with the application's codespace, code and text */
export async function queryMethod<T extends object>(
  client: RpcClient,
  verb: Pick<Verb, "service" | "method">,
  request: object,
  height?: bigint,
): Promise<T> {
  const { service, method } = verb;
  const path = `/${service.typeName}/${method.name}`;
  const answer = await client.abciQuery(path, method.input.encode(request), height);
  if (answer.code !== 0) {
    const { codespace, code, log } = answer;
    const message = `${path} was refused: ${log} (codespace ${codespace}, code ${code})`;
    throw new CliError(message, hintFor(answer, "check the arguments: --help shows them"));
  }
  return method.output.decode(answer.value) as T;
}

function pageJson(context: CommandContext): Json | undefined {
  const limit = context.bigint("limit") ?? context.bigint("pageLimit");
  const number = context.bigint("page");
  const offset = context.bigint("offset") ?? context.bigint("pageOffset");
  const page: { [name: string]: Json } = {};
  const key = context.text("pageKey");
  if (key !== undefined) page.key = key;
  if (limit !== undefined) page.limit = limit.toString();
  if (offset !== undefined) page.offset = offset.toString();
  if (number !== undefined) {
    if (offset !== undefined) throw new UsageError("--page and --offset exclude each other: give one of them");
    if (number === 0n) throw badValue("--page", "0", "a number from 1");
    page.offset = ((number - 1n) * (limit ?? 100n)).toString();
  }
  if (context.flag("countTotal") || context.flag("pageCountTotal")) page.count_total = true;
  if (context.flag("reverse") || context.flag("pageReverse")) page.reverse = true;
  return Object.keys(page).length === 0 ? undefined : page;
}
