/** Puts verbs that were derived from proto files into the tree of commands. */
import { Argument, type Command, Option } from "commander";
import type { FieldInfo } from "../../protobuf/message.js";
import { contextOf } from "../command.js";
import { giveExamples } from "../examples.js";
import { addKeyringFlags, addNodeFlag, addOutputFlag, wholeNumber } from "../flags.js";
import type { Io } from "../io.js";
import { addTxFlags } from "../tx/flags.js";
import { memberNames, valueLabel } from "./field-values.js";
import type { Typed } from "./message.js";
import { addMultiSend, MULTI_SEND } from "./multi-send.js";
import { flagOf, idField, type ModuleServices, PAGE_REQUEST, queryVerbs, txVerbs, type Verb } from "./verb.js";
import { verbExamples } from "./verb-examples.js";

function isPage(field: FieldInfo): boolean {
  return field.message?.().typeName === PAGE_REQUEST;
}

/** Flags of the fields, and how to read them back. A name that a common flag has taken gets "field-" in front. */
function addFieldFlags(command: Command, verb: Verb): () => Typed["flags"] {
  const readers: (() => void)[] = [];
  const found = new Map<string, string[]>();
  for (const field of verb.flags) {
    if (isPage(field)) continue;
    const taken = command.options.some((o) => o.long === `--${flagOf(field)}`);
    const name = taken ? `field-${flagOf(field)}` : flagOf(field);
    const about = [field.doc?.split("\n")[0], memberNames(field), field.repeated ? "may be repeated" : undefined];
    const text = about.filter((t) => t !== undefined).join(" ");
    // "--active" says as much as "--active true".
    const flag = field.kind === "bool" && field.repeated !== true;
    const option = new Option(`--${name} ${flag ? "[true|false]" : `<${valueLabel(field)}>`}`, text);
    if (flag) option.preset("true");
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
    readers.push(() => {
      const texts = command.opts()[option.attributeName()] as string[] | undefined;
      if (texts !== undefined) found.set(field.name, texts);
    });
  }
  return () => {
    for (const read of readers) read();
    return found;
  };
}

function addPositional(command: Command, verb: Verb): void {
  for (const { field, label, variadic } of verb.positional) {
    const optional = variadic && verb.service.typeName.endsWith(".Query");
    const text = `${label}${variadic ? "..." : ""}`;
    command.addArgument(new Argument(optional ? `[${text}]` : `<${text}>`, field.doc?.split("\n")[0] ?? ""));
  }
}

function addMessageArgument(command: Command, verb: Verb): void {
  const json = "the message as JSON: a file, text, or - for standard input";
  if (idField(verb) === undefined) command.argument("[file]", json);
  else command.argument("[id_or_file]", `the id that it is about, or ${json}`);
}

/** The SDK's names for pages, old and new. */
function addPageFlags(command: Command): void {
  command
    .option("--page-key <base64>", "go on where an answer's next_key says")
    .option("--offset <number>", "entries to pass over", wholeNumber)
    .option("--limit <number>", "entries to show (default: 100)", wholeNumber)
    .option("--page <number>", "page of --limit entries", wholeNumber)
    .option("--count-total", "count all entries")
    .option("--reverse", "from the last to the first");
  for (const name of ["offset", "limit"]) {
    command.addOption(new Option(`--page-${name} <number>`).argParser(wholeNumber).hideHelp());
  }
  for (const name of ["count-total", "reverse"]) command.addOption(new Option(`--page-${name}`).hideHelp());
}

/** `query MODULE VERB`: one for each rpc of the module's Query service. */
export function addQueryVerbs(parent: Command, io: Io, modules: readonly ModuleServices[]): void {
  for (const module of modules) {
    if (module.query === undefined) continue;
    const group = parent.command(module.name).description(`queries of ${module.name}`);
    for (const verb of queryVerbs(module.query)) {
      const command = group.command(verb.name).description(verb.summary);
      for (const alias of verb.aliases) command.alias(alias);
      addPositional(command, verb);
      addOutputFlag(addNodeFlag(command)).option("--height <number>", "state at this height", wholeNumber);
      addKeyringFlags(command);
      if (verb.flags.some(isPage)) addPageFlags(command);
      const flags = addFieldFlags(command, verb);
      giveExamples(command, verbExamples("query", module.name, verb));
      command.action(async () => {
        const { runQueryVerb } = await import("../commands/query-verb.js");
        await runQueryVerb(contextOf(io, command), verb, { args: command.args, flags: flags() });
      });
    }
  }
}

/** `tx MODULE VERB`: one for each rpc of the module's Msg service. */
export function addTxVerbs(parent: Command, io: Io, modules: readonly ModuleServices[]): void {
  for (const module of modules) {
    if (module.msg === undefined) continue;
    const group = parent.command(module.name).description(`transactions of ${module.name}`);
    for (const verb of txVerbs(module.msg)) {
      if (`${verb.service.typeName}/${verb.method.name}` === MULTI_SEND) {
        addMultiSend(group, io);
        continue;
      }
      const command = group.command(verb.name).description(verb.summary);
      for (const alias of verb.aliases) command.alias(alias);
      addPositional(command, verb);
      if (verb.positional.length === 0) addMessageArgument(command, verb);
      addTxFlags(command);
      const flags = addFieldFlags(command, verb);
      giveExamples(command, verbExamples("tx", module.name, verb));
      command.action(async () => {
        const { runTxVerb } = await import("../commands/tx-verb.js");
        await runTxVerb(contextOf(io, command), verb, { args: command.args, flags: flags() });
      });
    }
  }
}
