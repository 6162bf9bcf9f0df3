/** Gives coins of a test chain away over HTTP. */
import { parseDurationMs } from "../../config/duration.js";
import type { Coin } from "../../types/coin.js";
import { Dec } from "../../types/dec.js";
import { accountAddress } from "../addresses.js";
import { gasPrices, wholeCoins } from "../coins.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { FaucetHolder, type HolderParts } from "../faucet/holder.js";
import { type FaucetServer, serveFaucet } from "../faucet/server.js";
import { createRpcClient } from "../rpc-client.js";
import { requireLocal, signerOf } from "../tx/signer.js";

/** @cosmjs/faucet's own. */
const PORT_DEFAULT = 8000;
/** Ten whole tokens. */
const CREDIT_AMOUNT = 10_000_000n;
const COOLDOWN_DEFAULT = "10s";
const REQUESTS_PER_MINUTE_DEFAULT = 120;
const FEE_GAS = 150_000n;
const PORT_MAX = 65_535;

export async function faucet(context: CommandContext): Promise<void> {
  const key = await signerOf(context, context.text("from"));
  requireLocal(key);
  const ring = await context.keyring();
  const server = await startFaucet(context, {
    nodeUrl: context.client.node,
    publicKey: key.publicKey,
    sign: (bytes) => ring.sign(key.name, bytes),
  });
  context.io.err(`faucet  ${server.url}  (Ctrl-C ends it)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

interface FaucetKey extends Pick<HolderParts, "publicKey" | "sign"> {
  readonly nodeUrl: string;
}

/** Serves as the flags say: --faucet-port, --faucet-amount, --faucet-cooldown, --faucet-limit. @throws CliError */
export async function startFaucet(context: CommandContext, key: FaucetKey): Promise<FaucetServer> {
  const { chain } = context;
  const port = context.number("faucetPort") ?? PORT_DEFAULT;
  if (port > PORT_MAX) throw badValue("--faucet-port", String(port), `a port from 0 to ${PORT_MAX}`);
  const text = context.text("faucetAmount");
  const credits =
    text === undefined ? [{ denom: chain.feeDenom, amount: CREDIT_AMOUNT }] : wholeCoins([text], "--faucet-amount");
  if (credits.length === 0) throw badValue("--faucet-amount", text ?? "", `amounts such as 10000000${chain.feeDenom}`);
  const cooldown = context.text("faucetCooldown") ?? COOLDOWN_DEFAULT;
  const cooldownMs = parseDurationMs(cooldown);
  if (!cooldownMs.ok || cooldownMs.value < 0) throw badValue("--faucet-cooldown", cooldown, "a duration such as 10s");
  const limits = {
    cooldownMs: cooldownMs.value,
    requestsPerMinute: context.number("faucetLimit") ?? REQUESTS_PER_MINUTE_DEFAULT,
  };
  const holder = new FaucetHolder({
    client: createRpcClient(key.nodeUrl),
    chain,
    address: accountAddress(chain.bech32Prefix, key.publicKey),
    publicKey: key.publicKey,
    sign: key.sign,
    credits,
    fee: feeOf(context),
  });
  await holder.ready();
  const host = context.text("faucetHost") ?? "127.0.0.1";
  try {
    return await serveFaucet(holder, limits, { host, port }, (line) => context.io.err(`${line}\n`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new CliError(`another program listens at ${host}:${port}`, "choose another port: --faucet-port PORT");
  }
}

/** The first price of client.toml, or --gas-prices. */
function feeOf(context: CommandContext): Coin[] {
  const text = context.client.gasPrices;
  if (text === "") return [];
  const [price] = gasPrices(text, "gas-prices");
  if (price === undefined) return [];
  const amount = price.amount.mul(Dec.fromInt(FEE_GAS)).ceil().truncateInt();
  return amount > 0n ? [{ denom: price.denom, amount }] : [];
}
