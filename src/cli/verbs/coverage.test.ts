/** No rpc of ours without its verb, and no verb without an example. */
import { type Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { allFiles } from "../../gen/all.js";
import type { Io } from "../io.js";
import { programFor } from "../run.js";
import { kebabOfRpc } from "./verb.js";

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

function find(tree: Command, path: readonly string[]): Command | undefined {
  let at: Command | undefined = tree;
  for (const name of path) at = at?.commands.find((c) => c.name() === name);
  return at;
}

const rpcs = allFiles
  .filter((file) => file.package.startsWith("stateset."))
  .flatMap((file) =>
    file.services.flatMap((service) =>
      Object.values(service.methods).map((method) => {
        const [, module] = file.package.split(".");
        const group = service.typeName.endsWith(".Msg") ? "tx" : "query";
        return { path: [group, module!, kebabOfRpc(method.name)], method };
      }),
    ),
  );

const tree = await programFor(["tx"], io);

test("every module of commerce has both services", () => {
  for (const module of ["orders", "payments", "compliance", "crossborder"]) {
    for (const group of ["tx", "query"]) {
      expect(
        rpcs.some(({ path }) => path[0] === group && path[1] === module),
        `${group} ${module}`,
      ).toBe(true);
    }
  }
  expect(rpcs.length).toBeGreaterThan(130);
});

test.each(rpcs.map(({ path, method }) => [path.join(" "), path, method] as const))(
  "statesetd %s is there, takes each field of its message, and --help shows an example",
  async (name, path, method) => {
    const command = find(tree, path);
    expect(command).toBeDefined();
    said = "";
    try {
      await command!.parseAsync(["--help"], { from: "user" });
    } catch (e) {
      if (!(e instanceof CommanderError)) throw e;
    }
    expect(said).toContain("Examples:\n");
    expect(said.slice(said.indexOf("Examples:\n"))).toContain(`  statesetd ${name}`);
    const signers = method.input.options["cosmos.msg.v1.signer"] as readonly string[] | undefined;
    const positional = command!.registeredArguments.map((a) => a.name());
    for (const field of method.input.fields) {
      if (signers?.includes(field.name) || field.message?.().typeName.endsWith(".PageRequest")) continue;
      const flag = `--${field.name.replaceAll("_", "-")}`;
      const asFlag = command!.options.some((o) => o.long === flag || o.long === `--field-${flag.slice(2)}`);
      expect(asFlag || positional.includes(field.name), `${field.name} of ${method.input.typeName}`).toBe(true);
    }
  },
);
