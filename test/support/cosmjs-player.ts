/** Plays a story by CosmJS with statesetd/client, in both sign modes. */
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet, type OfflineSigner } from "@cosmjs/proto-signing";
import { GasPrice } from "@cosmjs/stargate";
import { expect } from "vitest";
import { encodeObject, ordersTx, responseOf, SigningStatesetClient } from "../../src/client/index.js";
import { jsonOf, messageOf, type Player, type Story } from "./scenario-on-a-node.js";

const PREFIX = "stateset";

export async function cosmJsPlayer({ chain }: Story): Promise<Player> {
  const clients = new Map<string, SigningStatesetClient>();
  for (const [i, { name, mnemonic }] of chain.accounts.entries()) {
    // The buyer, and every second of the others, signs as a hardware wallet does.
    const wallet: OfflineSigner =
      i % 2 === 0
        ? await Secp256k1HdWallet.fromMnemonic(mnemonic, { prefix: PREFIX })
        : await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, { prefix: PREFIX });
    const gasPrice = GasPrice.fromString("0.01ustate");
    const options = { gasPrice, broadcastPollIntervalMs: 100 };
    clients.set(name, await SigningStatesetClient.connectWithSigner(chain.rpc, wallet, options));
  }
  return {
    async send(as, { method, fields }) {
      const client = clients.get(as)!;
      const { address } = chain.account(as);
      const { input, output } = method;
      const value = messageOf(input, fields);
      if (input === ordersTx.MsgExecuteOrderFlow) {
        const placed = await client.executeOrderFlow(address, value);
        expect(placed.height).toBeGreaterThan(0);
        return jsonOf(output, placed);
      }
      return jsonOf(output, responseOf(await client.deliver(address, [encodeObject(input, value)]), output) as object);
    },
    async query({ module, service, method, fields }) {
      const key = Object.keys(service.methods).find((name) => service.methods[name] === method)!;
      const reader = clients.values().next().value!;
      if (service.typeName === "cosmos.bank.v1beta1.Query") {
        return { balance: { ...(await reader.getBalance(String(fields.address), String(fields.denom))) } };
      }
      const group = reader.query[module as "orders"] as unknown as {
        readonly [name: string]: (request: object) => Promise<object>;
      };
      return jsonOf(method.output, await group[key]!(messageOf(method.input, fields)));
    },
  };
}
