/** config: read, change and check the configuration. */
import type { Command } from "commander";
import { runs } from "../command.js";
import { addOutputFlag } from "../flags.js";
import type { Io } from "../io.js";

const work = () => import("../commands/config.js");

export function addConfig(program: Command, io: Io): void {
  const config = program.command("config").description("the configuration");
  const show = addOutputFlag(config.command("show [config_file]").alias("view"));
  show.description("what acts: files, environment and flags together; one file (config, app, client) or all");
  runs(io, show, async (c, args) => (await work()).configShow(c, args[0]));
  const get = addOutputFlag(config.command("get <config_key...>"));
  get.description("the value of a key, as it acts: rpc.laddr, app.api.enable");
  runs(io, get, async (c, args) => (await work()).configGet(c, args));
  const set = addOutputFlag(config.command("set <config_key> <value...>"));
  set.description("write a key into its file, whose comments stay; the value is checked first");
  runs(io, set, async (c, args) => (await work()).configSet(c, args));
  const validate = addOutputFlag(config.command("validate").description("check all files"));
  runs(io, validate, async (c) => (await work()).configValidate(c));
  const diff = addOutputFlag(config.command("diff").description("keys whose values are not the defaults"));
  runs(io, diff, async (c) => (await work()).configDiff(c));
  const home = addOutputFlag(config.command("home").description("the folder of configuration and data"));
  runs(io, home, async (c) => (await work()).configHome(c));
}
