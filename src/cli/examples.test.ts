import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { examplesOf } from "./examples.js";
import type { Io } from "./io.js";
import { everyCommand, programFor } from "./run.js";

/** Words as a shell would hand them to the statesetd of the line; files and pipes around it are left away. */
function callsIn(line: string): string[][] {
  const calls: string[][] = [[]];
  let word: string | undefined;
  let redirected = false;
  const finish = () => {
    if (word !== undefined && !redirected) calls[calls.length - 1]!.push(word);
    if (word !== undefined) redirected = false;
    word = undefined;
  };
  for (const [token] of line.matchAll(/'[^']*'|"[^"]*"|<\(|[\s|<>)]|[^\s|<>)'"]+/g)) {
    if (token === "|") {
      finish();
      calls.push([]);
    } else if (token === "<(" || token === ")") {
      finish();
      if (token === "<(") calls.push([]);
    } else if (token === "<" || token === ">") {
      finish();
      redirected = true;
    } else if (/^\s$/.test(token)) finish();
    else word = (word ?? "") + token.replace(/^(['"])(.*)\1$/, "$2");
  }
  finish();
  return calls.filter((call) => call[0] === "statesetd").map((call) => call.slice(1));
}

let said = "";
const io: Io = {
  env: {},
  out: (text) => {
    said += text;
  },
  err: (text) => {
    said += text;
  },
  readLine: async () => undefined,
  readSecret: async () => undefined,
  readAll: async () => "",
  interactive: false,
  colour: false,
  exitCode: 0,
};

function pathOf(command: Command): string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()];
}

const tree = await programFor(["tx"], io);
const leaves: Command[] = [];
/** Those that do something themselves, though they have commands of their own. */
const GROUPS_THAT_RUN = ["dev"];
const isCall = (command: Command): boolean =>
  command.commands.length === 0 || GROUPS_THAT_RUN.includes(pathOf(command).join(" "));
everyCommand(tree, (command) => {
  if (isCall(command) && command.parent !== null) leaves.push(command);
});
const cases = leaves.map((command) => [pathOf(command).join(" "), examplesOf(command)] as const);

test("there are commands of all kinds", () => {
  const paths = cases.map(([path]) => path);
  for (const path of ["keys add", "tx sign", "tx bank send", "query bank balances", "start"]) {
    expect(paths).toContain(path);
  }
});

/** Which commands a line calls. @throws Error when one of its calls is none */
async function reachedBy(line: string): Promise<string[]> {
  const calls = callsIn(line);
  const reached: string[] = [];
  for (const call of calls) {
    said = "";
    const program = await programFor(["tx"], io);
    everyCommand(program, (command) => {
      if (isCall(command)) command.action(() => void reached.push(pathOf(command).join(" ")));
    });
    try {
      await program.parseAsync(call, { from: "user" });
    } catch (e) {
      if (e instanceof CommanderError) throw new Error(`${line}\n${said}`);
      throw e;
    }
  }
  expect(reached, line).toHaveLength(calls.length);
  return reached;
}

test.each(cases)("the examples of %s are calls of it", async (path, lines) => {
  expect(lines.length, "a command without an example").toBeGreaterThan(0);
  for (const line of lines) expect(await reachedBy(line), line).toContain(path);
});

/** They run until they are told to stop, print a script for a shell, or ask for a file by that name. */
const WITHOUT_OUTPUT = ["signer", "gateway", "faucet", "start", "dev", "localnet", "testnet up", "completion"];

test("every other command gives its result to machines as well", () => {
  const takesOutput = (command: Command) => command.options.some(({ long }) => long === "--output");
  const without = leaves.filter((command) => !takesOutput(command)).map((command) => pathOf(command).join(" "));
  expect(without.sort()).toEqual([...WITHOUT_OUTPUT].sort());
});

const modules = new URL("../../modules/", import.meta.url);
const readmes = readdirSync(modules)
  .map((name) => [name, new URL(`${name}/README.md`, modules)] as const)
  .filter(([, file]) => existsSync(file));

test.each(readmes)("the commands in the README of %s are calls", async (_name, file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  for (const line of lines.filter((text) => text.startsWith("statesetd "))) {
    expect(await reachedBy(line.replace(/\s+#.*$/, "")), line).toHaveLength(1);
  }
});

test.each(cases)("the help of %s shows them", async (path, lines) => {
  said = "";
  const program = await programFor(["tx"], io);
  const help = program.parseAsync([...path.split(" "), "--help"], { from: "user" });
  await expect(help).rejects.toThrow("(outputHelp)");
  expect(said).toContain("Examples:\n");
  for (const line of lines) expect(said).toContain(line);
});
