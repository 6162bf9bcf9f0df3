/** compliance: what is done beside the chain. */
import { type Command, Option } from "commander";
import { runs } from "../command.js";
import { addKeyringFlags, addNodeFlag, addOutputFlag, smallNumber, wholeNumber } from "../flags.js";
import type { Io } from "../io.js";
import { addTxFlags } from "../tx/flags.js";

const lists = () => import("../commands/compliance-lists.js");
const cases = () => import("../commands/compliance-case-file.js");

/** A flag that may be given several times. */
function several(flags: string, about: string): Option {
  return new Option(flags, about).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

export function addCompliance(program: Command, io: Io): void {
  const compliance = program
    .command("compliance")
    .description("what compliance does off the chain: sanctions lists, screening, the case file");
  addLists(compliance.command("lists").description("sanctions lists, from publishers' files to the chain"), io);
  addScreen(compliance, io);
  addCaseFile(compliance.command("case-file").description("encrypted records that are only ever added"), io);
  addWorker(compliance, io);
}

function addLists(group: Command, io: Io): void {
  const source = (command: Command): Command =>
    command
      .option("--source <name>", "the list's name on the chain (default: OFAC-SDN, UN or EU)")
      .addOption(new Option("--encoding <name>", "of the files").choices(["utf-8", "windows-1252"]));
  const formats =
    "\nFormats: OFAC SDN (SDN.CSV, ALT.CSV, ADD.CSV together; sdn.xml; sdn_advanced.xml), UN (XML), EU (CSV).";
  const parse = source(group.command("parse <files...>").description("print the entries of a list, a line each"));
  runs(io, addOutputFlag(parse).addHelpText("after", formats), async (c, args) => (await lists()).listsParse(c, args));
  const build = source(
    group.command("build <files...>").description("make a snapshot: entries, salted leaves, Merkle root"),
  )
    .option("--published-at <time>", "when the publisher put it out; what the files say when left out")
    .option("--salt-file <file>", "what is mixed into leaves (default: HOME/compliance/list-salt, made when missing)")
    .option("--out <file>", "where it goes (default: HOME/compliance/lists/SOURCE.list)");
  runs(io, addOutputFlag(build).addHelpText("after", formats), async (c, args) => (await lists()).listsBuild(c, args));
  const verify = group
    .command("verify <snapshot_files...>")
    .description("build the trees of snapshots anew; with --node, compare them with the chain")
    .option("--root <hex>", "the root that it must have");
  runs(io, addNodeFlag(addOutputFlag(verify)), async (c, args) => (await lists()).listsVerify(c, args));
  const diff = source(
    group.command("diff <old_file> <new_file>").description("what came, went and changed between two lists"),
  );
  runs(io, addOutputFlag(diff), async (c, args) => (await lists()).listsDiff(c, args[0]!, args[1]!));
  const prove = group
    .command("prove <snapshot_file> [uid]")
    .description("that an entry is in a snapshot, as a screening's proof has it")
    .option("--absent <leaf>", "that this leaf (base64) is not in it: the two between which it would stand");
  runs(io, addNodeFlag(addOutputFlag(prove)), async (c, args) => (await lists()).listsProve(c, args[0]!, args[1]));
  const publish = group
    .command("publish <snapshot_file>")
    .description("put a snapshot's root on the chain, as the next version of its source")
    .option("--list-version <number>", "the version; one more than the chain's when left out", wholeNumber)
    .option("--client-key <key>", "the same key again counts once");
  runs(io, addTxFlags(publish), async (c, args) => (await lists()).listsPublish(c, args[0]!));
}

function addPolicy(command: Command): Command {
  return command
    .option("--review <score>", "from here on there is a case file (default: 85)", smallNumber)
    .option("--hold <score>", "from here on the verdict is HOLD (default: 95)", smallNumber)
    .option("--minimum <score>", "hits below are not told, from 50 on (default: 80)", smallNumber);
}

function addCaseFlags(command: Command): Command {
  return command
    .option("--case-file <dir>", "folder of the case file (default: HOME/compliance/case-file)")
    .option("--master-keys <file>", "keys that wrap the records' keys (default: HOME/compliance/master-keys.json)");
}

function addScreen(group: Command, io: Io): void {
  const screen = group
    .command("screen [names...]")
    .description("compare names with sanctions lists; with --attest, put the verdict on the chain")
    .option("--subject <address_or_key>", "the address; without names, the case file says who it is")
    .option("--input <file>", "names and facts as JSON; - for standard input")
    .addOption(several("--birth-date <date>", "1970-01-31, 1970-01, 1970 or 1970/1975"))
    .addOption(several("--country <country>", "nationality or residence"))
    .addOption(several("--address <text>", "where it is"))
    .addOption(several("--document <number>", "passport, registration or wallet"))
    .addOption(
      new Option("--type <type>", "entries of this type alone").choices(["individual", "entity", "vessel", "aircraft"]),
    )
    .addOption(several("--lists <path>", "snapshots, or folders of them (default: HOME/compliance/lists)"))
    .option("--attest", "keep the result in the case file, and sign and send the screening")
    .option(
      "--confirm <source_and_uid>",
      "with --attest: the subject is this entry, SOURCE:UID; the verdict is BLOCK, with its proof",
    )
    .addOption(
      new Option("--verdict <verdict>", "with --attest and --reason: another verdict than the score's").choices([
        "allow",
        "hold",
        "reject",
      ]),
    )
    .option("--reason <text>", "why; kept in the case file alone")
    .option("--client-key <key>", "the same key again counts once");
  addCaseFlags(addPolicy(screen));
  runs(io, addTxFlags(screen), async (c, args) =>
    (await import("../commands/compliance-screen.js")).complianceScreen(c, args),
  );
}

function addCaseFile(group: Command, io: Io): void {
  const subject = (command: Command): Command => command.option("--subject <address_or_key>", "whom it is about");
  const add = (name: string, about: string): Command => addCaseFlags(group.command(name).description(about));
  const append = subject(add("append", "add a record"))
    .option("--kind <word>", "subject (who an address is), note, or another word (default: note)")
    .option("--input <file>", "the record, as JSON; - for standard input")
    .option("--note <text>", "the record, as text");
  runs(io, addKeyringFlags(addOutputFlag(append)), async (c) => (await cases()).caseFileAppend(c));
  const list = subject(add("list", "all records: their kind, time and subject"));
  runs(io, addKeyringFlags(addOutputFlag(list)), async (c) => (await cases()).caseFileList(c));
  runs(io, addOutputFlag(add("show <sequence>", "one record, decrypted")), async (c, args) =>
    (await cases()).caseFileShow(c, args[0]!),
  );
  const verify = add("verify", "look for damage; with --node, compare the anchors with the chain's").option(
    "--auditor <address_or_key>",
    "whose anchors must be of this file, besides those that it knows",
  );
  runs(io, addKeyringFlags(addNodeFlag(addOutputFlag(verify))), async (c) => (await cases()).caseFileVerify(c));
  const anchor = add("anchor", "put the root over all new records on the chain");
  runs(io, addTxFlags(anchor), async (c) => (await cases()).caseFileAnchor(c));
  const erase = subject(add("erase", "destroy the key of a subject's records, and record that on the chain"));
  runs(io, addTxFlags(erase), async (c) => (await cases()).caseFileErase(c));
  const rotate = add("rotate-keys", "wrap all keys under a new master key, and forget the old one");
  runs(io, addOutputFlag(rotate), async (c) => (await cases()).caseFileRotateKeys(c));
}

function addWorker(group: Command, io: Io): void {
  const worker = group
    .command("worker")
    .description("screen whom the case file knows, on every new list, case and subject, and attest it")
    .addOption(several("--lists <path>", "snapshots, or folders of them (default: HOME/compliance/lists)"))
    .option("--interval <duration>", "how often to look without an event (default: 30s)")
    .option("--once", "do what is due, and end");
  addCaseFlags(addPolicy(worker));
  runs(io, addTxFlags(worker), async (c) => (await import("../commands/compliance-worker.js")).complianceWorker(c));
}
