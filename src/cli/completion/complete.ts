/** What could be typed next, from the tree of commands: for the shells' completion. */
import type { Argument, Command, Option } from "commander";

export interface Candidate {
  readonly value: string;
  /** Why one would take it; shells that can show it beside the value. */
  readonly about: string;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether a file can stand here: the shell knows its own. */
  readonly files: boolean;
}

/** What the tree does not know. Each is asked only where it can stand. */
export interface Lookups {
  keyNames(): readonly string[];
  configKeys(): readonly Candidate[];
}

type Kind = "key" | "keys" | "config_key" | "config_file" | "file" | "other";

const NEW_NAME: ReadonlySet<string> = new Set(["keys add", "keys import", "keys import-hex"]);

function kindOfArgument(command: Command, argument: Argument): Kind {
  const name = argument.name();
  if (name === "config_key" || name === "config_file") return name;
  if (/file|^tx$/.test(name)) return "file";
  if (name === "name" && NEW_NAME.has(`${command.parent?.name()} ${command.name()}`)) return "other";
  return name !== "new_name" && /name|address|account|^to_/.test(name) ? "key" : "other";
}

function kindOfOption(option: Option): Kind {
  const long = (option.long ?? "").replace(/^--/, "");
  if (/^(home|source|output-document|keyring-dir)$/.test(long) || /file|dir$/.test(long)) return "file";
  if (/^(from|fee-payer|fee-granter)$/.test(long)) return "key";
  return long === "multisig" ? "keys" : /address_or_key/.test(option.flags) ? "key" : "other";
}

/** Of the command and those above it, whose flags it takes too. */
function optionsOf(command: Command): Option[] {
  const own = [...command.options];
  return command.parent === null ? own : [...own, ...optionsOf(command.parent)];
}

function takesNext(option: Option): boolean {
  return option.required;
}

interface Position {
  readonly command: Command;
  /** Arguments before the word. */
  readonly args: number;
  /** Whose value the word is. */
  readonly option: Option | undefined;
}

function childOf(command: Command, word: string): Command | undefined {
  return command.commands.find((c) => c.name() === word || c.aliases().includes(word));
}

function walk(program: Command, before: readonly string[]): Position {
  let command = program;
  let args = 0;
  let option: Option | undefined;
  for (const word of before) {
    if (option !== undefined) {
      option = undefined;
      continue;
    }
    if (word.startsWith("-") && word !== "-") {
      const named = optionsOf(command).find((o) => o.long === word || o.short === word);
      if (named !== undefined && takesNext(named)) option = named;
      continue;
    }
    const child = args === 0 ? childOf(command, word) : undefined;
    if (child === undefined) args++;
    else command = child;
  }
  return { command, args, option };
}

function plain(values: readonly string[], about: string): Candidate[] {
  return values.map((value) => ({ value, about }));
}

function ofKind(kind: Kind, word: string, lookups: Lookups): Completion {
  switch (kind) {
    case "key":
      return { candidates: plain(lookups.keyNames(), "key"), files: false };
    case "keys": {
      const before = word.slice(0, word.lastIndexOf(",") + 1);
      const given = before.split(",");
      const left = lookups.keyNames().filter((name) => !given.includes(name));
      return {
        candidates: plain(
          left.map((name) => `${before}${name}`),
          "key",
        ),
        files: false,
      };
    }
    case "config_file":
      return { candidates: plain(["config", "app", "client"], "file"), files: false };
    case "config_key":
      return { candidates: lookups.configKeys(), files: false };
    case "file":
      return { candidates: [], files: true };
    default:
      return { candidates: [], files: false };
  }
}

function ofOption(option: Option, word: string, lookups: Lookups): Completion {
  if (option.argChoices !== undefined) return { candidates: plain(option.argChoices, ""), files: false };
  if (/true\|false/.test(option.flags)) return { candidates: plain(["true", "false"], ""), files: false };
  return ofKind(kindOfOption(option), word, lookups);
}

function firstLine(text: string): string {
  return text.split("\n")[0]!;
}

/** Hidden ones are for those who know them; they come when a part of them was typed. */
function flags(command: Command, word: string): Candidate[] {
  const help: Candidate = { value: "--help", about: "how it is called" };
  const shown = optionsOf(command).filter((o) => o.long !== undefined && (!o.hidden || word.length > 2));
  return [...shown.map((o) => ({ value: o.long!, about: firstLine(o.description) })), help];
}

function here({ command, args }: Position, word: string, lookups: Lookups): Completion {
  if (word.startsWith("-")) return { candidates: flags(command, word), files: false };
  if (args === 0 && command.commands.length > 0) {
    const visible = command.createHelp().visibleCommands(command);
    return { candidates: visible.map((c) => ({ value: c.name(), about: firstLine(c.description()) })), files: false };
  }
  const all = command.registeredArguments;
  const last = all[all.length - 1];
  const argument = all[args] ?? (last?.variadic === true ? last : undefined);
  if (argument?.argChoices !== undefined) return { candidates: plain(argument.argChoices, ""), files: false };
  return argument === undefined
    ? { candidates: [], files: false }
    : ofKind(kindOfArgument(command, argument), word, lookups);
}

/** @param words behind the program's name; the last is the one that is being typed, perhaps empty */
export function complete(program: Command, words: readonly string[], lookups: Lookups): Completion {
  const word = words[words.length - 1] ?? "";
  const position = walk(program, words.slice(0, -1));
  const equals = /^(--[^=]+)=(.*)$/.exec(word);
  const named = optionsOf(position.command).find((o) => o.long === equals?.[1]);
  let found: Completion;
  if (position.option !== undefined) found = ofOption(position.option, word, lookups);
  else if (named !== undefined) {
    const inner = ofOption(named, equals![2]!, lookups);
    found = { ...inner, candidates: inner.candidates.map((c) => ({ ...c, value: `${equals![1]}=${c.value}` })) };
  } else found = here(position, word, lookups);
  const seen = new Set<string>();
  const candidates = found.candidates.filter(({ value }) => {
    const fresh = value.startsWith(word) && !seen.has(value);
    seen.add(value);
    return fresh;
  });
  return { ...found, candidates };
}
