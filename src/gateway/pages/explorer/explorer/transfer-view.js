/** A transfer that Keplr signs. The page builds the transaction's bytes itself, so it needs no library from elsewhere. */
import * as api from "./api.js";
import { alertOf, el, link } from "./dom.js";
import { authInfo, fromBase64, toBase64, txBody, txRaw } from "./tx-bytes.js";

const GAS = 120_000n;

export async function transfer(view) {
  const [{ default_node_info: info }, network, prefix, gasPrice] = await Promise.all([
    api.nodeInfo(),
    api.network(),
    api.prefix(),
    api.gasPrice(),
  ]);
  const denom = /[a-zA-Z][a-zA-Z0-9/:._-]*$/.exec(gasPrice.split(",")[0])?.[0] ?? "ustate";
  const chain = chainInfo(info.network, prefix, denom, network);
  const said = el("p", { role: "status" });
  const to = el("input", {
    name: "to",
    required: true,
    autocomplete: "off",
    spellcheck: "false",
    placeholder: `${prefix}1…`,
  });
  const amount = el("input", {
    name: "amount",
    required: true,
    inputmode: "numeric",
    pattern: "[1-9][0-9]*",
    placeholder: "1000000",
  });
  const memo = el("input", { name: "memo", maxlength: 256 });
  const form = el(
    "form",
    { class: "form" },
    el("label", {}, "To", to),
    el("label", {}, `Amount, in ${denom}`, amount),
    el("label", {}, "Memo", memo),
    el("button", { type: "submit" }, "Sign with Keplr and send"),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.replaceChildren("Waiting for Keplr …");
    try {
      const hash = await send(chain, { to: to.value.trim(), amount: amount.value, memo: memo.value, denom, gasPrice });
      said.replaceChildren("Sent: ", link(`#/tx/${hash}`, hash, { class: "mono" }));
    } catch (error) {
      said.replaceChildren(alertOf(error));
    }
  });
  view.replaceChildren(el("h2", {}, "Transfer"), form, said);
}

/** What Keplr has to know of a chain. @see https://docs.keplr.app */
function chainInfo(chainId, prefix, denom, { rpc_port: rpcPort }) {
  const display = denom.replace(/^u/, "").toUpperCase();
  const currency = { coinDenom: display, coinMinimalDenom: denom, coinDecimals: 6 };
  const rpc = new URL(location.origin);
  rpc.port = String(rpcPort);
  return {
    chainId,
    chainName: `StateSet ${chainId}`,
    rpc: rpc.origin,
    rest: location.origin,
    bip44: { coinType: 118 },
    bech32Config: {
      bech32PrefixAccAddr: prefix,
      bech32PrefixAccPub: `${prefix}pub`,
      bech32PrefixValAddr: `${prefix}valoper`,
      bech32PrefixValPub: `${prefix}valoperpub`,
      bech32PrefixConsAddr: `${prefix}valcons`,
      bech32PrefixConsPub: `${prefix}valconspub`,
    },
    currencies: [currency],
    feeCurrencies: [{ ...currency, gasPriceStep: { low: 0.01, average: 0.025, high: 0.04 } }],
    stakeCurrency: currency,
  };
}

/** Hash of the transaction, once it is in a block. @throws Error that says what went wrong */
async function send(chain, { to, amount, memo, denom, gasPrice }) {
  const { keplr } = window;
  if (keplr === undefined)
    throw new Error("Keplr is not installed in this browser: get it from keplr.app, then load this page again.");
  await keplr.experimentalSuggestChain(chain);
  await keplr.enable(chain.chainId);
  const signer = keplr.getOfflineSigner(chain.chainId);
  const [from] = await signer.getAccounts();
  const known = await api.account(from.address);
  if (known === undefined) throw new Error(`${from.address} has never received anything: there is nothing to send.`);
  const { account_number: accountNumber, sequence } = known.info;
  const price = Number.parseFloat(gasPrice) || 0;
  const fee = { denom, amount: String(Math.ceil(price * Number(GAS))) };
  const bodyBytes = txBody({ from: from.address, to, amount: { denom, amount }, memo });
  const authInfoBytes = authInfo({ publicKey: from.pubkey, sequence: BigInt(sequence), fee, gas: GAS });
  const { signed, signature } = await signer.signDirect(from.address, {
    bodyBytes,
    authInfoBytes,
    chainId: chain.chainId,
    accountNumber: BigInt(accountNumber),
  });
  const bytes = txRaw(signed.bodyBytes, signed.authInfoBytes, fromBase64(signature.signature));
  const response = await fetch("/cosmos/tx/v1beta1/txs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ tx_bytes: toBase64(bytes), mode: "BROADCAST_MODE_SYNC" }),
  });
  const { tx_response: result, message } = await response.json();
  if (result === undefined) throw new Error(message);
  if (result.code !== 0) throw new Error(`refused: ${result.raw_log}`);
  return committed(result.txhash);
}

async function committed(hash) {
  for (let i = 0; i < 30; i++) {
    const found = await api.transaction(hash);
    if (found !== undefined) {
      if (found.tx_response.code !== 0) throw new Error(`refused in the block: ${found.tx_response.raw_log}`);
      return hash;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error(`${hash} is not in a block yet; look for it later.`);
}
