/** The SDK's `tx bank multi-send FROM TO… AMOUNT`: its arguments say less than the message, so it is written by hand. */
import type { Command } from "commander";
import { contextOf } from "../command.js";
import type { Io } from "../io.js";
import { addTxFlags } from "../tx/flags.js";

export const MULTI_SEND = "cosmos.bank.v1beta1.Msg/MultiSend";

export function addMultiSend(group: Command, io: Io): void {
  const command = group
    .command("multi-send")
    .description("send coins from one account to several: multi-send alice bob carol 10ustate")
    .usage("[options] <from_key_or_address> <to_address_1> <to_address_2>... <amount>")
    .argument("<from_key_or_address>", "who sends")
    .argument("<to_and_amount...>", "who gets them, and what each one gets")
    .option("--split", "the amount is divided among them");
  addTxFlags(command);
  command.action(async () => {
    const { multiSend } = await import("../commands/multi-send.js");
    await multiSend(contextOf(io, command), command.args);
  });
}
