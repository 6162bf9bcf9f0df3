/** The tree of commands. What a command does is imported when it runs, so that asking for the version costs nothing. */
import { Argument, Command, Option } from "commander";
import { contextOf, type Run, runs } from "./command.js";
import { addConfigFlags } from "./config-flags.js";
import { addKeyringFlags, addNodeFlag, addOutputFlag, smallNumber } from "./flags.js";
import { addCompliance } from "./groups/compliance.js";
import { addConfig } from "./groups/config.js";
import { addKeys } from "./groups/keys.js";
import { addOperations } from "./groups/operations.js";
import { addSnapshots } from "./groups/snapshots.js";
import { addTestnet } from "./groups/testnet.js";
import type { Io } from "./io.js";

export function createProgram(io: Io): Command {
  const program = new Command("statesetd")
    .description("StateSet Commerce Network: node, keys, queries and transactions")
    .option("--home <dir>", "folder of configuration and data (default: ~/.statesetd)")
    .option("--trace", "show where an error comes from")
    .addHelpText("after", "\nExit codes: 0 done; 1 failed, also when a node refuses a transaction; 2 called wrongly.")
    .helpCommand(true);
  addNodeCommands(program, io);
  addRunCommands(program, io);
  addKeys(program, io);
  addGenesis(program, io);
  addTestnet(program, io);
  addConfig(program, io);
  addCompliance(program, io);
  addSmallCommands(program, io);
  return program;
}

function addNodeCommands(program: Command, io: Io): void {
  const init = program
    .command("init <moniker>")
    .description("write the home of a new node and chain, whose only validator is this node")
    .option("--chain-id <id>", "name of the chain; random when left out")
    .option("-o, --overwrite", "replace a genesis.json that is there; keys stay")
    .option("--recover", "make the validator key from a mnemonic that is read from standard input")
    .option("--default-denom <denom>", "token of fees and balances (default: ustate)")
    .option("--bech32-prefix <prefix>", "what addresses begin with (default: stateset)")
    .option("--initial-height <height>", "height of the first block")
    .option("--validator-authority <address>", "who may change the validators (default: nobody)")
    .option("--genesis <file_or_url>", "join the chain of this genesis: a file, its address, or that of an RPC server")
    .option("--genesis-sha256 <hash>", "that the genesis must have, in hex")
    .option("--persistent-peers <peers>", "whom to connect to: ID@HOST:PORT,...")
    .option("--sync-from <urls>", "join by a snapshot: RPC servers that vouch for a header, URL,URL")
    .addOption(new Option("--output <format>", "text for people, json for machines").choices(["text", "json"]));
  runs(io, init, async (context, args) => (await import("./commands/init.js")).init(context, args[0]!));
}

function addDev(command: Command, io: Io): void {
  const work = () => import("./commands/dev-admin.js");
  const add = (name: string, about: string, run: Run) => {
    const made = command.command(name).description(about);
    made.option("--admin <url>", "what the chain printed behind admin (default: http://127.0.0.1:26670)");
    runs(io, addOutputFlag(made), run);
  };
  add("snapshot [name]", "keep the state of the chain that runs, to go back to", async (c, args) =>
    (await work()).devSnapshot(c, args[0]),
  );
  add("revert [name]", "go back to a snapshot, which stays; to the newest when none is named", async (c, args) =>
    (await work()).devRevert(c, args[0]),
  );
  add("snapshots", "those that there are", async (c) => (await work()).devSnapshots(c));
  command
    .option("--admin-port <port>", "where snapshots are asked for (default: 26670, or a free one)", smallNumber)
    .option("--block-time <duration>", "pace of blocks (default: one at once for each transaction, else every second)")
    .option("--faucet", "give coins away over HTTP, as @cosmjs/faucet does");
  addFaucetFlags(command);
}

function addFaucetFlags(command: Command): void {
  command
    .option("--faucet-host <address>", "where the faucet listens (default: 127.0.0.1)")
    .option("--faucet-port <port>", "its port (default: 8000)", smallNumber)
    .option("--faucet-amount <coins>", "what it gives at a time (default: 10000000 of the fee token)")
    .option("--faucet-cooldown <duration>", "how long an address waits for more (default: 10s)")
    .option("--faucet-limit <number>", "requests of one remote address a minute (default: 120)", smallNumber);
}

/** For engine and application in processes of their own. */
function addPartFlags(command: Command): void {
  command
    .option("--proxy-app <address>", "run an application behind this ABCI address (tcp, unix, grpc) instead of ours")
    .addOption(new Option("--transport <kind>", "how engine and application speak").choices(["socket", "grpc"]))
    .option("--node <address>", "with --abci: RPC of the engine, for what REST and gRPC tell of blocks and send to it");
}

/** Commands that run a node; how they differ is which home they run. */
function addRunCommands(program: Command, io: Io): void {
  const add = (name: string, text: string, reset: boolean) => {
    const command = program.command(name).description(text);
    if (reset) command.option("--reset", "begin a new chain");
    if (name === "dev") addDev(command, io);
    if (!reset) addPartFlags(command);
    const configFlags = addConfigFlags(command);
    command.action(async () => {
      const work = await import("./commands/start.js");
      const context = contextOf(io, command, { configFlags: configFlags() });
      await (name === "start" ? work.start : name === "dev" ? work.dev : work.localnet)(context);
    });
  };
  const signer = program
    .command("signer")
    .description("sign for a node of another home or machine, which listens at its priv_validator_laddr")
    .requiredOption("--addr <address>", "where the node listens: tcp://[ID@]HOST:PORT or unix:///PATH")
    .option("--chain-id <id>", "the only chain to sign for")
    .addOption(new Option("--log_level <level>", "which lines are shown").choices(["debug", "info", "warn", "error"]));
  runs(io, signer, async (context) => (await import("./commands/signer.js")).signer(context));
  const gateway = program
    .command("gateway")
    .description("run a region's front door: RPC, WebSocket, REST and gRPC over all its nodes")
    .requiredOption("--region <name>", "a region of the topology")
    .option("--topology <file>", "regions, distances and nodes (default: genesis/network-4.json)")
    .option("--config <file>", "gateway.toml: limits, TLS, keys (default: none)")
    .option("--backup", "the region's second gateway: ports 1,000 lower")
    .option("--json-logs", "log lines for machines")
    .addOption(new Option("--log_level <level>", "which lines are shown").choices(["debug", "info", "warn", "error"]));
  runs(io, gateway, async (context) => (await import("./commands/gateway.js")).gateway(context));
  const faucet = program
    .command("faucet")
    .description("give coins of a test chain away over HTTP, as @cosmjs/faucet does")
    .option("--from <name_or_address>", "whose coins")
    .option("--gas-prices <prices>", "what its transactions pay for gas");
  addFaucetFlags(addKeyringFlags(addNodeFlag(faucet)));
  runs(io, faucet, async (context) => (await import("./commands/faucet.js")).faucet(context));
  add("start", "run the node of a home", false);
  add("dev", "run a new chain with funded accounts, gone at the end unless --home says where to keep it", true);
  add("localnet", "run the chain of this checkout, in .localnet", true);
}

function addGenesis(program: Command, io: Io): void {
  const genesis = program.command("genesis").description("how a chain begins");
  const account = genesis
    .command("add-genesis-account <address_or_key_name> <coins>")
    .alias("add-account")
    .description("give an account coins at the beginning: 1000000ustate,5uusdc")
    .option("--append", "add to what the account has already");
  addKeyringFlags(addOutputFlag(account));
  const run: Run = async (context, args) =>
    (await import("./commands/genesis.js")).addGenesisAccount(context, args[0]!, args[1]!);
  runs(io, account, run);
  const validator = genesis
    .command("add-validator [pubkey]")
    .description("add a validator by its key (as comet show-validator prints it); this node's own when left out")
    .option("--power <number>", "voting power (default: 10)")
    .option("--name <text>", "a name for people");
  runs(io, addOutputFlag(validator), async (context, args) =>
    (await import("./commands/genesis.js")).addValidator(context, args[0]),
  );
  const authority = genesis
    .command("set-validator-authority <address_or_key_name>")
    .description("name who may change the validators; none: nobody");
  addKeyringFlags(addOutputFlag(authority));
  runs(io, authority, async (context, args) =>
    (await import("./commands/validator-authority.js")).setValidatorAuthority(context, args[0]!),
  );
  const trade = genesis
    .command("add-trade-reference [file]")
    .description("let the chain begin with corridors and a tariff set: of a file, or the labelled sample")
    .option("--sample-tariffs", "the made-up rows to try trade across borders with")
    .option("--from <time>", "when sample rows begin to hold; the time of the genesis when left out");
  runs(io, addOutputFlag(trade), async (context, args) =>
    (await import("./commands/genesis-trade.js")).addTradeReference(context, args[0]),
  );
  const reference = genesis
    .command("show-trade-reference")
    .addArgument(new Argument("<table>", "which one").choices(["hs", "countries", "currencies", "sample-tariffs"]))
    .description("print a table that codes are checked against (HS 2022, ISO 3166, ISO 4217), or the sample rows")
    .option("--from <time>", "when sample rows begin to hold");
  runs(io, addOutputFlag(reference), async (context, args) =>
    (await import("./commands/genesis-trade.js")).showTradeReference(context, args[0]!),
  );
  const validate = genesis
    .command("validate [file]")
    .alias("validate-genesis")
    .description("check genesis.json with every module");
  runs(io, addOutputFlag(validate), async (context, args) =>
    (await import("./commands/genesis.js")).validateGenesis(context, args[0]),
  );
}

function addSmallCommands(program: Command, io: Io): void {
  const comet = program.command("comet").alias("tendermint").alias("cometbft").description("keys and ids of this node");
  const run = (name: string, text: string, act: Run) =>
    runs(io, addOutputFlag(comet.command(name).description(text)), act);
  addOperations(program, comet, io);
  addSnapshots(program, comet, io);
  run("show-node-id", "the id by which peers know this node", async (c) =>
    (await import("./commands/comet.js")).showNodeId(c),
  );
  run("show-validator", "the public key of the validator", async (c) =>
    (await import("./commands/comet.js")).showValidator(c),
  );
  run("show-address", "the consensus address of the validator", async (c) =>
    (await import("./commands/comet.js")).showAddress(c),
  );
  run("version", "versions of the protocols", async (c) => (await import("./commands/comet.js")).cometVersion(c));
  const status = addOutputFlag(
    addNodeFlag(program.command("status").description("what a running node says of itself"))
      .option("-w, --watch", "again and again: a screen for people, with --output json a line each time")
      .option("--interval <duration>", "with --watch: how often (default: 1s)")
      .option("--count <number>", "with --watch: how many times (default: until Ctrl-C)", smallNumber),
  );
  runs(io, status, async (c) => (await import("./commands/status.js")).status(c));
  const registry = program.command("registry").description("what wallets and explorers know the chain by");
  const exporting = registry
    .command("export [folder]")
    .description("write chain.json, assetlist.json (chain registry) and keplr.json (default folder: registry)")
    .option("--topology <file>", "whose rpc_endpoints and api_endpoints are named; the node of this home otherwise")
    .option("--chain-id <id>", "of the chain; that of genesis when left out")
    .option("--chain-name <name>", "lower-case letters and digits; from the chain id when left out")
    .option("--pretty-name <name>", "for people (default: StateSet Commerce Network)")
    .addOption(new Option("--network-type <type>", "of the chain").choices(["mainnet", "testnet", "devnet"]))
    .option("--rpc <urls>", "RPC servers: URL,URL")
    .option("--rest <urls>", "REST servers")
    .option("--grpc <addresses>", "gRPC servers: HOST:PORT")
    .option("--stdout", "print all three as one JSON object instead");
  runs(io, addOutputFlag(exporting), async (c, args) =>
    (await import("./commands/registry.js")).exportRegistry(c, args[0]),
  );
  const completion = program
    .command("completion")
    .addArgument(new Argument("<shell>", "which one").choices(["bash", "zsh", "fish"]))
    .description("completion of commands, flags and names of keys for bash, zsh or fish");
  runs(io, completion, async (c, args) => (await import("./commands/completion.js")).printCompletion(c, args[0]!));
  const version = addOutputFlag(program.command("version"));
  version.description("version of this program").option("--long", "with its parts");
  runs(io, version, async (c) => (await import("./commands/version.js")).version(c));
}
