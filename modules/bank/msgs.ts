/** cosmos.bank.v1beta1.Msg. @spec cosmos-sdk x/bank/keeper/msg_server.go, x/bank/types/inputs_outputs.go */
import type { Input, Output } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import type { Msg } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { readCoins } from "../../src/sdk/coins.js";
import { errors, govErrors, plainError } from "../../src/sdk/errors.js";
import type { AppFacts, MsgHandlers } from "../../src/sdk/module.js";
import type { Address } from "../../src/types/brand.js";
import {
  addCoins,
  type Coins,
  coinsEqual,
  coinsToString,
  denomFault,
  isAllPositive,
  isValidCoins,
  type WireCoin,
} from "../../src/types/coin.js";
import { bankErrors } from "./errors.js";
import type { BankKeeper } from "./keeper.js";
import type { BankState } from "./state.js";

interface Party {
  readonly address: Address;
  readonly text: string;
  readonly coins: Coins;
}

export function bankMsgs(app: AppFacts, state: BankState, keeper: BankKeeper): MsgHandlers<typeof Msg> {
  const addressOf = (text: string, what: string): Address => {
    const fault = app.addresses.fault(text);
    if (fault !== undefined) throw errors.INVALID_ADDRESS(`invalid ${what} address: ${fault}`);
    return app.addresses.parse(text);
  };
  const requireAuthority = (authority: string): void => {
    if (authority !== app.authority) {
      throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${authority}`);
    }
  };
  const partyOf = (party: Input | Output, what: string): Party => ({
    address: addressOf(party.address, what),
    text: party.address,
    coins: positiveCoins(party.coins),
  });
  const refuseBlocked = (address: Address, text: string): void => {
    if (keeper.isBlocked(address)) throw errors.UNAUTHORIZED(`${text} is not allowed to receive funds`);
  };
  return {
    send(ctx, msg) {
      const from = addressOf(msg.fromAddress, "from");
      const to = addressOf(msg.toAddress, "to");
      const amount = positiveCoins(msg.amount);
      keeper.requireSendEnabled(ctx, amount);
      refuseBlocked(to, msg.toAddress);
      keeper.send(ctx, from, to, amount);
      return {};
    },
    multiSend(ctx, msg) {
      const [input] = msg.inputs;
      if (input === undefined) throw bankErrors.NO_INPUTS();
      if (msg.inputs.length !== 1) throw bankErrors.MULTIPLE_SENDERS();
      if (msg.outputs.length === 0) throw bankErrors.NO_OUTPUTS();
      const from = partyOf(input, "input");
      const outputs = msg.outputs.map((output) => partyOf(output, "output"));
      const total = outputs.reduce((sum, output) => addCoins(sum, output.coins), [] as Coins);
      if (!coinsEqual(from.coins, total)) throw bankErrors.INPUT_OUTPUT_MISMATCH();
      keeper.requireSendEnabled(ctx, from.coins);
      for (const output of outputs) refuseBlocked(output.address, output.text);
      keeper.sendMany(ctx, from, outputs);
      return {};
    },
    updateParams(ctx, msg) {
      requireAuthority(msg.authority);
      if (msg.params.sendEnabled.length > 0) {
        throw plainError("use of send_enabled in params is no longer supported");
      }
      state.params.set(ctx, msg.params);
      return {};
    },
    setSendEnabled(ctx, msg) {
      requireAuthority(msg.authority);
      const seen = new Set<string>();
      for (const { denom } of msg.sendEnabled) {
        if (seen.has(denom)) throw errors.INVALID_REQUEST(`duplicate denom entries found for "${denom}"`);
        seen.add(denom);
        const fault = denomFault(denom);
        if (fault !== undefined) throw errors.INVALID_REQUEST(`invalid SendEnabled denom "${denom}": ${fault}`);
      }
      for (const denom of msg.useDefaultFor) {
        const fault = denomFault(denom);
        if (fault !== undefined) throw errors.INVALID_REQUEST(`invalid UseDefaultFor denom "${denom}": ${fault}`);
      }
      for (const { denom, enabled } of msg.sendEnabled) state.sendEnabled.set(ctx, denom, enabled);
      for (const denom of msg.useDefaultFor) state.sendEnabled.remove(ctx, denom);
      return {};
    },
  };
}

function positiveCoins(wire: readonly WireCoin[]): Coins {
  const coins = readCoins(wire);
  if (!isValidCoins(coins) || !isAllPositive(coins)) throw errors.INVALID_COINS(coinsToString(coins));
  return coins;
}
