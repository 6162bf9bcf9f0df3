import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliInput, cli, cliJson, type FakeNode, fakeNode, type RpcHandlers } from "../../../test/support/cli.js";
import { decodeTx } from "../../codec/decode-tx.js";
import { signBytes } from "../../codec/sign-modes.js";
import { verifySecp256k1 } from "../../crypto/secp256k1.js";
import { QueryAccountInfoResponse } from "../../gen/cosmos/auth/v1beta1/query.js";
import { PubKey } from "../../gen/cosmos/crypto/secp256k1/keys.js";
import { SimulateRequest, SimulateResponse } from "../../gen/cosmos/tx/v1beta1/service.js";
import { TxRaw } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { fromHex } from "../../types/bytes.js";
import { loadApplication } from "../application.js";

const CHAIN = "test-chain-1";
const app = loadApplication({ bech32Prefix: "stateset", feeDenom: "ustate" });
let home = "";
let alice = "";
let bob = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "statesetd-tx-"));
  for (const name of ["alice", "bob"]) await cli(["keys", "add", name, "--home", home]);
  alice = (await cli(["keys", "show", "alice", "-a", "--home", home])).out.trim();
  bob = (await cli(["keys", "show", "bob", "-a", "--home", home])).out.trim();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface NodeState {
  sequence: bigint;
  accountNumber: bigint;
  gasUsed: bigint;
  /** The mempool's next sequence. */
  pending: bigint;
  readonly sent: Uint8Array[];
}

/** A node with one account, that checks sequences as the ante handler does. */
async function withNode<T>(
  act: (node: FakeNode, state: NodeState) => Promise<T>,
  over: Partial<NodeState> = {},
): Promise<T> {
  const state: NodeState = { sequence: 4n, accountNumber: 7n, gasUsed: 60_000n, pending: 4n, sent: [], ...over };
  const handlers: RpcHandlers = {
    abci_query: ({ path, data }) => ({ response: answer(state, path!, fromHex(data!)) }),
    broadcast_tx_sync: ({ tx }) => check(state, fromBase64(tx!)),
  };
  const node = await fakeNode(handlers);
  try {
    return await act(node, state);
  } finally {
    await node.close();
  }
}

function answer(state: NodeState, path: string, data: Uint8Array): object {
  if (path === "/cosmos.auth.v1beta1.Query/AccountInfo") {
    const { accountNumber, sequence } = state;
    const info = { address: alice, pubKey: undefined, accountNumber, sequence };
    return { code: 0, value: toBase64(QueryAccountInfoResponse.encode({ info })) };
  }
  if (path === "/cosmos.tx.v1beta1.Service/Simulate") {
    const decoded = decodeTx(app.registry, SimulateRequest.decode(data).txBytes);
    if (!decoded.ok) throw decoded.error;
    const { sequence } = decoded.value.authInfo.signerInfos[0]!;
    // A simulation wraps the words, and answers with a code of its own.
    if (sequence !== state.pending)
      return { code: 6, codespace: "sdk", log: `rpc error: code = Unknown desc = ${mismatch(state, sequence)}` };
    const gasInfo = { gasWanted: 0n, gasUsed: state.gasUsed };
    return { code: 0, value: toBase64(SimulateResponse.encode(SimulateResponse.from({ gasInfo }))) };
  }
  throw new Error(`nobody answers ${path}`);
}

const mismatch = (state: NodeState, got: bigint): string =>
  `account sequence mismatch, expected ${state.pending}, got ${got}: incorrect account sequence`;

function check(state: NodeState, tx: Uint8Array) {
  const decoded = decodeTx(app.registry, tx);
  if (!decoded.ok) throw decoded.error;
  const { sequence } = decoded.value.authInfo.signerInfos[0]!;
  const hash = "AB".repeat(32);
  if (sequence !== state.pending) {
    return { code: 32, codespace: "sdk", log: mismatch(state, sequence), data: "", hash };
  }
  state.sent.push(tx);
  return { code: 0, codespace: "", log: "", data: "", hash };
}

const flags = (node: FakeNode, ...more: string[]) => [
  ...["--home", home, "--node", node.url, "--chain-id", CHAIN, ...more],
];

/** Whether the one signature of the transaction is right for this account state. */
function isSigned(tx: Uint8Array, accountNumber: bigint, sequence: bigint): boolean {
  const decoded = decodeTx(app.registry, tx);
  if (!decoded.ok) throw decoded.error;
  const info = decoded.value.authInfo.signerInfos[0]!;
  const mode = info.modeInfo!.sum!.kind === "single" ? info.modeInfo!.sum!.value.mode : -1;
  const signer = { chainId: CHAIN, accountNumber, sequence, address: alice, publicKey: info.publicKey };
  const bytes = signBytes(app.registry, mode, signer, decoded.value);
  if (!bytes.ok) throw new Error(bytes.error);
  return verifySecp256k1(PubKey.decode(info.publicKey!.value).key, bytes.value, TxRaw.decode(tx).signatures[0]!);
}

test.each(["direct", "amino-json"])("signs in mode %s what the chain verifies", (mode) =>
  withNode(async (node, state) => {
    const args = ["tx", "bank", "send", "alice", bob, "5ustate", "--yes", "--note", "<&>", "--sign-mode", mode];
    const answered = await cliJson<{ txhash: string; code: number }>([...args, ...flags(node)]);
    expect(answered).toMatchObject({ code: 0, txhash: "AB".repeat(32) });
    expect(isSigned(state.sent[0]!, 7n, 4n)).toBe(true);
    expect(isSigned(state.sent[0]!, 8n, 4n)).toBe(false);
  }),
);

test("gas is measured and multiplied, fees are its price rounded up", () =>
  withNode(async (node, state) => {
    const args = [
      "tx",
      "bank",
      "send",
      "alice",
      "bob",
      "5ustate",
      "--yes",
      "--gas-adjustment",
      "1.25",
      "--gas-prices",
      "0.0125ustate",
    ];
    const run = await cli([...args, ...flags(node)]);
    expect(run.err).toContain("gas estimate: 75000");
    const decoded = decodeTx(app.registry, state.sent[0]!);
    if (!decoded.ok) throw decoded.error;
    // 75000 × 0.0125 = 937.5
    expect(decoded.value.authInfo.fee).toMatchObject({
      gasLimit: 75_000n,
      amount: [{ denom: "ustate", amount: "938" }],
    });
  }));

test("a sequence that moved on is taken over once", () =>
  withNode(
    async (node, state) => {
      const run = await cli([
        "tx",
        "bank",
        "send",
        "alice",
        "bob",
        "5ustate",
        "--yes",
        "--gas",
        "100000",
        ...flags(node),
      ]);
      expect(run.code).toBe(0);
      expect(run.err).toContain("has moved on to 6: trying again");
      expect(isSigned(state.sent[0]!, 7n, 6n)).toBe(true);
      expect(node.calls.filter((c) => c.method === "broadcast_tx_sync")).toHaveLength(2);
    },
    { pending: 6n },
  ));

test("a sequence that moved on before the gas was measured is taken over too, without asking twice", () =>
  withNode(
    async (node, state) => {
      const run = await cli(["tx", "bank", "send", "alice", bob, "5ustate", "--yes", ...flags(node)]);
      expect(run.code).toBe(0);
      expect(run.err).toContain(`the sequence of ${alice} has moved on to 6: trying again\n`);
      expect(isSigned(state.sent[0]!, 7n, 6n)).toBe(true);
      expect(node.calls.filter(({ method }) => method === "broadcast_tx_sync")).toHaveLength(1);
      const typed = await cli([
        "tx",
        "bank",
        "send",
        "alice",
        bob,
        "5ustate",
        "--yes",
        "--sequence",
        "9",
        ...flags(node),
      ]);
      expect(typed).toMatchObject({ code: 1, out: "" });
      expect(typed.err).toContain("\nleave --sequence out, and the client asks the node for it; or --sequence 6\n");
    },
    { pending: 6n },
  ));

test("a sequence that was typed is not changed", () =>
  withNode(async (node, state) => {
    const args = ["tx", "bank", "send", "alice", "bob", "5ustate", "--yes", "--gas", "100000", "--sequence", "9"];
    const run = await cli([...args, "--output", "json", ...flags(node)]);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ code: 32, codespace: "sdk" });
    expect(run.err).toContain("expected 4, got 9");
    expect(state.sent).toEqual([]);
  }));

test("without --yes the transaction is shown, and sent only after a yes", () =>
  withNode(async (node, state) => {
    const send = (input: CliInput) =>
      cli(["tx", "bank", "send", "alice", "bob", "5ustate", "--gas", "9", ...flags(node)], input);
    expect(await send({ stdin: ["n"] })).toMatchObject({ code: 1 });
    expect(await send({})).toMatchObject({ code: 1 });
    expect(state.sent).toEqual([]);
    const agreed = await send({ stdin: ["y"] });
    expect(agreed.code).toBe(0);
    expect(agreed.err).toContain(`"to_address":"${bob}"`);
    expect(state.sent).toHaveLength(1);
  }));

test("--offline signs without a node, --generate-only without a key", async () => {
  const base = ["tx", "bank", "send", "alice", "bob", "5ustate", "--home", home, "--chain-id", CHAIN];
  const signed = await cliJson<{ signatures: string[]; auth_info: { fee: { gas_limit: string } } }>([
    ...[...base, "--offline", "--yes", "-a", "7", "-s", "3"],
  ]);
  expect(signed.signatures).toHaveLength(1);
  expect(signed.auth_info.fee.gas_limit).toBe("200000");
  const stranger = "stateset1xsxq3m2yax5eh7mfsj5mmh0ey234gkhef3nmyf";
  const unsigned = await cliJson<{ signatures: string[]; body: { messages: object[] } }>([
    "tx",
    "bank",
    "send",
    stranger,
    "bob",
    "5ustate",
    "--generate-only",
    "--home",
    home,
  ]);
  expect(unsigned).toMatchObject({ signatures: [], body: { messages: [{ from_address: stranger, to_address: bob }] } });
  expect(await cli([...base, "--offline", "--yes"])).toMatchObject({ code: 2 });
});

test("a message comes from a file, with flags on top and the signer from --from", async () => {
  const file = join(home, "order.json");
  writeFileSync(
    file,
    JSON.stringify({ seller: bob, denom: "ustate", lines: [{ sku: "a", quantity: "1", unit_price: "5" }] }),
  );
  const unsigned = await cliJson<{ body: { messages: Record<string, unknown>[] } }>([
    ...["tx", "orders", "create-order", file, "--denom", "uusdc", "--from", "alice", "--generate-only", "--home", home],
  ]);
  expect(unsigned.body.messages[0]).toMatchObject({ buyer: alice, seller: bob, denom: "uusdc" });
  expect(String(unsigned.body.messages[0]!.client_key)).toMatch(/^[0-9a-f-]{36}$/);
  const confirm = await cliJson<{ body: { messages: Record<string, unknown>[] } }>([
    ...["tx", "orders", "confirm-order", "12", "--client-key", "k", "--from", "bob", "--generate-only", "--home", home],
  ]);
  expect(confirm.body.messages[0]).toMatchObject({ seller: bob, id: "12", client_key: "k" });
  const wrong = join(home, "wrong.json");
  writeFileSync(wrong, JSON.stringify({ buyr: alice }));
  const refused = await cli([
    "tx",
    "orders",
    "create-order",
    wrong,
    "--from",
    "alice",
    "--generate-only",
    "--home",
    home,
  ]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("buyr");
});

test("multi-send gives each the amount, or a share of it", async () => {
  const send = (...more: string[]) =>
    cliJson<{ body: { messages: object[] } }>([
      "tx",
      "bank",
      "multi-send",
      "alice",
      ...more,
      "--generate-only",
      "--home",
      home,
    ]);
  const coins = (amount: string) => [{ denom: "ustate", amount }];
  expect((await send("bob", alice, "10ustate")).body.messages[0]).toMatchObject({
    inputs: [{ address: alice, coins: coins("20") }],
    outputs: [
      { address: bob, coins: coins("10") },
      { address: alice, coins: coins("10") },
    ],
  });
  const split = (await send("bob", alice, "9ustate", "--split")).body.messages[0];
  expect(split).toMatchObject({
    inputs: [{ coins: coins("8") }],
    outputs: [{ coins: coins("4") }, { coins: coins("4") }],
  });
  const short = await cli(["tx", "bank", "multi-send", "alice", "bob", alice, "1ustate", "--split", "--home", home]);
  expect(short).toMatchObject({ code: 2 });
});

test.each<[string[], number, string]>([
  [["--from", "alice", "--fees", "10"], 2, '--fees: found "10", wanted amounts such as 10ustate'],
  [["--fees", "1ustate", "--gas-prices", "1ustate"], 2, "--fees and --gas-prices exclude each other"],
  [["--note", `${"abandon ".repeat(11)}about`], 2, "--note: these are the words of a key"],
  [["--gas", "lots"], 1, 'flag --gas: gas: found "lots", wanted a number above 0, or auto'],
  [["--offline", "--gas", "auto", "-a", "1", "-s", "1"], 2, "--gas"],
  [["--fee-granter", "nobody"], 1, '--fee-granter: "nobody" is neither an address'],
  [["--chain-id", ""], 1, "the chain id is not known\nadd --chain-id"],
  [["--sign-mode", "textual"], 2, "Allowed choices are direct, amino-json"],
])("%j is refused: %d %s", (more, code, text) =>
  withNode(async (node) => {
    const base = ["tx", "bank", "send", "alice", "bob", "5ustate", "--yes", "--gas", "100000"];
    const run = await cli([
      ...base,
      "--home",
      home,
      "--chain-id",
      CHAIN,
      ...(more.includes("--offline") ? [] : ["--node", node.url]),
      ...more,
    ]);
    expect(run.err).toContain(text);
    expect(run.code).toBe(code);
  }),
);

test("what the node refuses is told with codespace and code", async () => {
  const refusal = {
    response: { code: 5, codespace: "sdk", log: "spendable balance 0ustate is smaller: insufficient funds" },
  };
  const info = { address: alice, pubKey: undefined, accountNumber: 1n, sequence: 1n };
  const account = { response: { value: toBase64(QueryAccountInfoResponse.encode({ info })) } };
  const node = await fakeNode({ abci_query: ({ path }) => (path!.endsWith("Simulate") ? refusal : account) });
  const run = await cli(["tx", "bank", "send", "alice", "bob", "5ustate", "--yes", ...flags(node)]);
  await node.close();
  expect(run.code).toBe(1);
  expect(run.err).toContain(
    "the transaction would fail: spendable balance 0ustate is smaller: insufficient funds (codespace sdk, code 5)",
  );
});
