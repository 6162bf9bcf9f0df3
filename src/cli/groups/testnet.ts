/** testnet: networks of many validators on this machine. */
import { type Command, Option } from "commander";
import { type Run, runs } from "../command.js";
import { addOutputFlag, smallNumber } from "../flags.js";
import type { Io } from "../io.js";

export function addTestnet(program: Command, io: Io): void {
  const testnet = program.command("testnet").description("networks of several regions on this machine");
  addMaking(testnet, io);
  addWatching(testnet, io);
  addActing(testnet, io);
  const json = () => new Option("--json", "the same as --output json");
  for (const command of testnet.commands) if (command.name() !== "up") addOutputFlag(command).addOption(json());
}

const topology = () => new Option("--topology <file>", "regions and distances (default: genesis/network-4.json)");

function addNetworkFlags(command: Command): Command {
  return command
    .option("--validators <number>", "nodes, shared out in the proportions of the topology (default: 4)", smallNumber)
    .option("--chain-id <id>", "name of the chain (default: stateset-local-1)")
    .option("--default-denom <denom>", "token of fees and balances (default: ustate)")
    .option("--bech32-prefix <prefix>", "what addresses begin with (default: stateset)")
    .option("--validator-authority <address>", "who may change the validators: alice, bob, carol or an address")
    .addOption(topology());
}

function addMaking(testnet: Command, io: Io): void {
  const plan = testnet
    .command("plan")
    .description("tell for the loss of each region whether the chain goes on")
    .option("--topology <file>", "regions and distances (default: genesis/network.json)")
    .option("--validators <number>", "so many, in its proportions (default: as the topology says)", smallNumber);
  runs(io, plan, async (c) => (await import("../commands/testnet-plan.js")).testnetPlan(c));
  const init = addNetworkFlags(
    testnet.command("init").description("write the homes of all nodes: DIR/node0, node1, …"),
  );
  runs(io, init, async (c) => (await import("../commands/testnet-init.js")).testnetInit(c));
  const up = addNetworkFlags(testnet.command("up").description("run all nodes until Ctrl-C; writes their homes first"));
  up.option("--gateways", "two gateways for each region as well, primary and backup");
  up.option("--plain", "lines instead of a screen, on a terminal too");
  runs(io, up, async (c) => (await import("../commands/testnet-up.js")).testnetUp(c));
}

function addWatching(testnet: Command, io: Io): void {
  const status = testnet.command("status").description("what the nodes of a running testnet say");
  runs(io, status, async (c) => (await import("../commands/testnet-control.js")).testnetStatus(c));
  const load = testnet
    .command("load")
    .description("send transfers to all nodes")
    .option("--rate <number>", "transfers a second, all nodes together (default: 20)", smallNumber)
    .option("--seconds <number>", "how long (default: 30)", smallNumber);
  runs(io, load, async (c) => (await import("../commands/testnet-load.js")).testnetLoad(c));
}

function addActing(testnet: Command, io: Io): void {
  const act = (usage: string, text: string) => {
    const verb = usage.split(" ")[0]!;
    const run: Run = async (c, args) => (await import("../commands/testnet-control.js")).testnetAct(c, verb, args);
    runs(io, testnet.command(usage).description(text), run);
  };
  act(
    "kill <node>",
    "end a node (0, 1, …), gateway (us-east-1/primary) or region (us-east-1) as kill -9 does; it stays down",
  );
  act("restart <node>", "start a node, gateway or region that is down; one that runs is stopped first");
  act("pause <node>", "stop a node where it stands, with its connections open");
  act("resume <node>", "let a paused node go on");
  act("partition <groups>", "part nodes or regions: 0,1|2,3 or us-east-1|eu-west-1; those not named form a group too");
  act("heal", "end the partition");
  act("lag <region> <ms>", "add milliseconds, one way, to what goes into and out of a region; 0 takes them away");
}
