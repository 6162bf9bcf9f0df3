/** Examples in the help of each command. A test runs every line of them through the parser. */
import type { Command } from "commander";

const ALICE = "stateset1ay6h83mhmfhjyl4ekk885kt885d8phvypx0gwu";
const HASH = "8F2A55C4BDB9D3C1B5D8E25D5F6DF1DB1A2C1A8C8C5B2C2F1B5D6C3F6E9A0B1C";

/** By path below `statesetd`. Verbs of modules have theirs from their proto files. */
const EXAMPLES: { readonly [path: string]: readonly string[] } = {
  init: [
    "statesetd init my-node --chain-id my-chain-1",
    "statesetd init my-node --chain-id my-chain-1 --bech32-prefix shop --default-denom ushop",
    "statesetd init my-node --recover < words.txt",
    "statesetd init my-node --genesis genesis.json --persistent-peers 4e6b6b4fd9d7ec5b0cb1e0a3e7f6f7d7a29c1d4b@10.0.0.1:26656",
    "statesetd init my-node --genesis https://example.com/genesis.json --genesis-sha256 9f2fb6c1a3b5d7e9f1023456789abcdef0123456789abcdef0123456789abcde --persistent-peers 4e6b6b4fd9d7ec5b0cb1e0a3e7f6f7d7a29c1d4b@10.0.0.1:26656 --sync-from http://10.0.0.1:26657,http://10.0.0.2:26657",
  ],
  start: [
    "statesetd start",
    "statesetd start --rpc.laddr tcp://127.0.0.1:36657 --api.enable=false --log_level debug",
    "statesetd start --abci tcp://127.0.0.1:26658 --node tcp://127.0.0.1:26657",
    "statesetd start --proxy-app grpc://127.0.0.1:26658",
  ],
  signer: [
    "statesetd signer --addr tcp://10.0.0.5:26659 --chain-id stateset-1",
    "statesetd signer --addr unix:///run/statesetd/signer.sock --home ./validator",
  ],
  gateway: [
    "statesetd gateway --region us-east-1",
    "statesetd gateway --region us-east-1 --topology genesis/network.json --config gateway.toml --backup",
  ],
  dev: ["statesetd dev", "statesetd dev --faucet", "statesetd dev --home ./chain --block-time 5s"],
  "dev snapshot": ["statesetd dev snapshot", "statesetd dev snapshot before-orders --output json"],
  "dev revert": ["statesetd dev revert", "statesetd dev revert before-orders --admin http://127.0.0.1:26670"],
  "dev snapshots": ["statesetd dev snapshots"],
  faucet: [
    "statesetd faucet --from faucet --home ./net/node0 --node tcp://localhost:26657",
    "statesetd faucet --from faucet --faucet-amount 5000000ustate --faucet-cooldown 1h --faucet-port 8001",
  ],
  localnet: ["statesetd localnet", "statesetd localnet --reset"],
  "keys add": [
    "statesetd keys add alice",
    "statesetd keys add alice --recover < words.txt",
    "statesetd keys add alice --interactive --keyring-backend file",
    "statesetd keys add board --multisig alice,bob,carol --multisig-threshold 2",
    `statesetd keys add watched --pubkey '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"A6p3ZiA+2uZE5uDjBtSJjnKHa+Vo40GjQPFXPAjkHVB1"}'`,
  ],
  "keys mnemonic": ["statesetd keys mnemonic", "statesetd keys mnemonic --unsafe-entropy --yes < throws-of-dice.txt"],
  "keys list": ["statesetd keys list", "statesetd keys list --list-names --keyring-backend file"],
  "keys show": [
    "statesetd keys show alice",
    "statesetd keys show alice --address",
    "statesetd keys show alice bob carol --multisig-threshold 2",
  ],
  "keys parse": [`statesetd keys parse ${ALICE}`, "statesetd keys parse E93573C777DA6F227EB9B58E7A59673D1A70DD84"],
  "keys list-key-types": ["statesetd keys list-key-types"],
  "keys rename": ["statesetd keys rename alice alice-old", "statesetd keys rename alice alice-old --yes"],
  "keys delete": ["statesetd keys delete alice", "statesetd keys delete alice bob --yes"],
  "keys migrate": ["statesetd keys migrate", "statesetd keys migrate --keyring-backend file --home ~/.old-chain"],
  "keys export": [
    "statesetd keys export alice > alice.asc",
    "statesetd keys export alice < passphrase.txt > alice.asc",
    "statesetd keys export alice --unarmored-hex --unsafe",
  ],
  "keys import": ["statesetd keys import alice alice.asc", "statesetd keys import alice alice.asc < passphrase.txt"],
  "keys import-hex": ["statesetd keys import-hex alice < alice.hex"],
  "genesis add-genesis-account": [
    "statesetd genesis add-genesis-account alice 1000000000ustate,5000000uusdc",
    `statesetd genesis add-genesis-account ${ALICE} 1000ustate --append`,
  ],
  "genesis add-validator": [
    "statesetd genesis add-validator",
    `statesetd genesis add-validator '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"NcPuAyp85weo19NCS9mMDy9r8xNNjHzlelYFFuNiOSE="}' --power 7`,
  ],
  "genesis set-validator-authority": [
    "statesetd genesis set-validator-authority alice",
    `statesetd genesis set-validator-authority ${ALICE}`,
    "statesetd genesis set-validator-authority none",
  ],
  "genesis add-trade-reference": [
    "statesetd genesis add-trade-reference --sample-tariffs",
    "statesetd genesis add-trade-reference genesis/sample-tariffs.json",
  ],
  "genesis show-trade-reference": [
    "statesetd genesis show-trade-reference hs",
    "statesetd genesis show-trade-reference sample-tariffs --from 2026-01-01",
  ],
  "genesis validate": ["statesetd genesis validate", "statesetd genesis validate ./genesis.json"],
  "compliance lists parse": [
    "statesetd compliance lists parse sdn.csv alt.csv add.csv",
    "statesetd compliance lists parse consolidated.xml",
  ],
  "compliance lists build": [
    "statesetd compliance lists build sdn.csv alt.csv add.csv --published-at 2026-04-01",
    "statesetd compliance lists build eu.csv --source EU --out eu.list",
  ],
  "compliance lists verify": [
    "statesetd compliance lists verify OFAC-SDN.list",
    "statesetd compliance lists verify OFAC-SDN.list UN.list --node tcp://localhost:26657",
  ],
  "compliance lists diff": [
    "statesetd compliance lists diff UN-1.list UN-2.list",
    "statesetd compliance lists diff UN.list consolidated.xml",
  ],
  "compliance lists prove": ["statesetd compliance lists prove OFAC-SDN.list 990001 --node tcp://localhost:26657"],
  "compliance lists publish": ["statesetd compliance lists publish OFAC-SDN.list --from publisher --yes"],
  "compliance screen": [
    'statesetd compliance screen "Testimir Zorvakovic" --birth-date 1970-01-31 --country NO',
    `statesetd compliance screen --input subject.json --subject ${ALICE} --attest --from attestor --yes`,
    `statesetd compliance screen --subject ${ALICE} --attest --confirm OFAC-SDN:990001 --from attestor --yes`,
  ],
  "compliance worker": [
    "statesetd compliance worker --node tcp://localhost:26657 --from attestor --lists ./lists",
    "statesetd compliance worker --from attestor --once",
  ],
  "compliance case-file append": [
    `statesetd compliance case-file append --kind subject --subject ${ALICE} --input subject.json`,
    `statesetd compliance case-file append --subject ${ALICE} --note "the passport was seen"`,
  ],
  "compliance case-file list": [
    "statesetd compliance case-file list",
    `statesetd compliance case-file list --subject ${ALICE}`,
  ],
  "compliance case-file show": ["statesetd compliance case-file show 3 --output json"],
  "compliance case-file verify": [
    "statesetd compliance case-file verify",
    "statesetd compliance case-file verify --node tcp://localhost:26657 --auditor auditor",
  ],
  "compliance case-file anchor": ["statesetd compliance case-file anchor --from auditor"],
  "compliance case-file erase": [`statesetd compliance case-file erase --subject ${ALICE} --from officer`],
  "compliance case-file rotate-keys": ["statesetd compliance case-file rotate-keys"],
  "testnet plan": ["statesetd testnet plan", "statesetd testnet plan --topology genesis/network-4.json --json"],
  "testnet init": ["statesetd testnet init --validators 4 --home ./net"],
  "testnet up": ["statesetd testnet up", "statesetd testnet up --validators 7 --plain"],
  "testnet status": ["statesetd testnet status"],
  "testnet load": ["statesetd testnet load --rate 50 --seconds 60"],
  "testnet kill": [
    "statesetd testnet kill 2",
    "statesetd testnet kill us-east-1/primary",
    "statesetd testnet kill us-east-1",
  ],
  "testnet restart": ["statesetd testnet restart 2", "statesetd testnet restart us-east-1"],
  "testnet pause": ["statesetd testnet pause 1"],
  "testnet resume": ["statesetd testnet resume 1"],
  "testnet partition": ["statesetd testnet partition '0,1|2,3'"],
  "testnet heal": ["statesetd testnet heal"],
  "testnet lag": ["statesetd testnet lag eu-west-1 120"],
  "config show": ["statesetd config show", "statesetd config show app --output json"],
  "config get": ["statesetd config get rpc.laddr", "statesetd config get client chain-id"],
  "config set": [
    "statesetd config set consensus.timeout_commit 500ms",
    "statesetd config set client keyring-backend file",
    "statesetd config set rpc.cors_allowed_origins https://shop.example,https://admin.example",
  ],
  "config validate": ["statesetd config validate", "statesetd config validate --home ~/.my-chain"],
  "config diff": ["statesetd config diff", "statesetd config diff --output json"],
  "config home": ["statesetd config home"],
  "comet reset-state": ["statesetd comet reset-state"],
  "comet unsafe-reset-all": ["statesetd comet unsafe-reset-all --keep-addr-book"],
  "comet show-node-id": ["statesetd comet show-node-id"],
  "comet show-validator": ["statesetd comet show-validator"],
  "comet show-address": ["statesetd comet show-address"],
  "comet version": ["statesetd comet version"],
  rollback: ["statesetd rollback", "statesetd rollback --heights 3 --hard --yes"],
  export: [
    "statesetd export > genesis.json",
    "statesetd export --height 1000 --for-zero-height --chain-id my-chain-2 --output-document genesis.json",
  ],
  "snapshots list": ["statesetd snapshots list", "statesetd snapshots list --output json"],
  "snapshots export": ["statesetd snapshots export", "statesetd snapshots export --height 1000"],
  "snapshots restore": ["statesetd snapshots restore 1000 3"],
  "snapshots delete": ["statesetd snapshots delete 1000 3"],
  "snapshots dump": ["statesetd snapshots dump 1000 3", "statesetd snapshots dump 1000 3 --output state.tar.gz"],
  "snapshots load": ["statesetd snapshots load 1000-3.tar.gz"],
  "comet bootstrap-state": ["statesetd comet bootstrap-state", "statesetd tendermint bootstrap-state --height 1000"],
  prune: ["statesetd prune", "statesetd prune custom --keep-recent 100 --min-retain-blocks 1000"],
  "db du": ["statesetd db du", "statesetd db du --output json"],
  "db check": ["statesetd db check", "statesetd db check --deep"],
  "db seal": ["statesetd db seal"],
  "debug apphash": ["statesetd debug apphash", "statesetd debug apphash --height 1000"],
  doctor: [
    "statesetd doctor",
    "statesetd doctor --topology genesis/network-4.json",
    "statesetd doctor --offline --output json",
  ],
  "reset-state": ["statesetd reset-state"],
  "unsafe-reset-all": ["statesetd unsafe-reset-all --keep-addr-book"],
  "registry export": [
    "statesetd registry export",
    "statesetd registry export ./out --topology genesis/network-4.json --chain-name stateset --network-type mainnet",
    "statesetd registry export --rpc https://rpc.example.com --rest https://api.example.com --stdout",
  ],
  status: [
    "statesetd status",
    "statesetd status --node tcp://10.0.0.1:26657",
    "statesetd status --watch",
    "statesetd status --watch --output json --interval 5s",
  ],
  completion: [
    "source <(statesetd completion bash)",
    "statesetd completion zsh > ~/.zfunc/_statesetd",
    "statesetd completion fish > ~/.config/fish/completions/statesetd.fish",
  ],
  version: ["statesetd version", "statesetd version --long --output json"],
  "tx sign": [
    "statesetd tx sign unsigned.json --from alice --output-document signed.json",
    "statesetd tx sign unsigned.json --multisig board --from alice --output-document alice.json",
    "statesetd tx sign unsigned.json --from alice --offline --chain-id my-chain-1 --account-number 7 --sequence 3",
  ],
  "tx sign-batch": [
    "statesetd tx sign-batch transactions.jsonl --from alice --output-document signed.jsonl",
    "statesetd tx sign-batch first.json second.json --from alice",
  ],
  "tx multisign": ["statesetd tx multisign unsigned.json board alice.json bob.json --output-document signed.json"],
  "tx broadcast": [
    "statesetd tx broadcast signed.json",
    "statesetd tx broadcast - --broadcast-mode async < signed.json",
  ],
  "tx encode": ["statesetd tx encode signed.json"],
  "tx decode": [
    "statesetd tx decode CpIBCo8BChwvY29zbW9zLmJhbmsudjFiZXRhMS5Nc2dTZW5k",
    "statesetd tx decode --hex 0a92010a8f01",
    "statesetd tx encode signed.json | statesetd tx decode -",
  ],
  "tx simulate": ["statesetd tx simulate unsigned.json --from alice"],
  "tx validate-signatures": [
    "statesetd tx validate-signatures signed.json",
    "statesetd tx validate-signatures signed.json --offline",
  ],
  "tx bank multi-send": [
    "statesetd tx bank multi-send alice bob carol 10ustate",
    "statesetd tx bank multi-send alice bob carol 10ustate --split --yes",
  ],
  "query tx": [`statesetd query tx ${HASH}`, `statesetd query tx --type=acc_seq ${ALICE}/3`],
  "query txs": [
    `statesetd query txs --query "message.sender='${ALICE}' AND tx.height > 5"`,
    `statesetd query txs --query "transfer.recipient='${ALICE}'" --limit 10 --page 2 --order_by desc`,
  ],
  "query wait-tx": [
    `statesetd query wait-tx ${HASH} --timeout 30s`,
    "statesetd tx bank send alice bob 10ustate --yes | statesetd query wait-tx",
  ],
  "query block": [
    "statesetd query block",
    "statesetd query block --type=height 5",
    `statesetd query block --type=hash ${HASH}`,
  ],
  "query blocks": ['statesetd query blocks --query "block.height > 5 AND block.height < 9" --order_by asc'],
  "query block-results": ["statesetd query block-results 5"],
  "query comet-validator-set": [
    "statesetd query comet-validator-set",
    "statesetd query comet-validator-set 5 --page 2",
  ],
};

const given = new WeakMap<Command, readonly string[]>();

/** For commands that are not known by name. */
export function giveExamples(command: Command, examples: readonly string[]): void {
  given.set(command, examples);
}

function pathOf(command: Command): string {
  const parent = command.parent;
  if (parent === null || parent === undefined) return "";
  return `${pathOf(parent)} ${command.name()}`.trim();
}

/** Whole lines, as one would type them. */
export function examplesOf(command: Command): readonly string[] {
  return EXAMPLES[pathOf(command)] ?? given.get(command) ?? [];
}

/** Put together only when help is shown. */
export function showExamples(command: Command): void {
  command.addHelpText("after", () => {
    const lines = examplesOf(command);
    return lines.length === 0 ? "" : `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
  });
}
