import { MsgMultiSend } from "../../gen/cosmos/bank/v1beta1/tx.js";
import { type Coin, coinsToWire, mulCoins, quoCoins } from "../../types/coin.js";
import { accountOfContext } from "../accounts.js";
import { loadApplication } from "../application.js";
import { wholeCoins } from "../coins.js";
import type { CommandContext } from "../context.js";
import { badValue, UsageError } from "../errors.js";
import { sendMessages } from "../tx/send.js";

/** @param args FROM, at least one TO, AMOUNT. With --split what does not divide evenly stays with the sender. */
export async function multiSend(context: CommandContext, args: readonly string[]): Promise<void> {
  const [from = "", ...rest] = args;
  const text = rest.pop() ?? "";
  if (rest.length === 0) throw new UsageError("AMOUNT is missing: multi-send FROM TO_1 TO_2… AMOUNT");
  const coins = wholeCoins([text], "AMOUNT");
  if (coins.length === 0) throw badValue("AMOUNT", text, "an amount above zero");
  const addressOf = accountOfContext(context);
  const sender = await addressOf(from, "FROM_KEY_OR_ADDRESS");
  const each = context.flag("split") ? shares(coins, BigInt(rest.length), text) : coins;
  const outputs = [];
  for (const to of rest) outputs.push({ address: await addressOf(to, "TO_ADDRESS"), coins: coinsToWire(each) });
  const input = { address: sender, coins: coinsToWire(mulCoins(each, BigInt(rest.length))) };
  const app = loadApplication(context.chain);
  const message = app.registry.pack(MsgMultiSend, { inputs: [input], outputs });
  await sendMessages({ context, app, messages: [message] }, from);
}

function shares(coins: readonly Coin[], parts: bigint, text: string): readonly Coin[] {
  const each = quoCoins(coins, parts);
  if (each.some((coin) => coin.amount === 0n))
    throw badValue("AMOUNT", text, `at least ${parts} of each denom to split`);
  return each;
}
