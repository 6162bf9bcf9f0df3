/** A transfer that Keplr signs. The page builds the transaction's bytes itself, so it needs no library from elsewhere. */
import * as api from "./api.js";
import { bech32Decode } from "./bech32.js";
import { alertOf, el, exactMoney, facts, hash, link } from "./dom.js";
import { amountTexts, denomOf } from "./format.js";
import { authInfo, fromBase64, toBase64, txBody, txRaw } from "./tx-bytes.js";

const GAS = 120_000n;
/** Where the node names no price, wallets still want three. */
const PRICE_USUAL = 0.01;
const AMOUNT_DIGITS_MAX = 60;

export async function transfer(view, alive) {
  const [{ default_node_info: info }, network, prefix, gasPrice] = await Promise.all([
    api.nodeInfo(),
    api.network(),
    api.prefix(),
    api.gasPrice(),
  ]);
  if (!alive()) return;
  const denom = /[a-zA-Z][a-zA-Z0-9/:._-]*$/.exec(gasPrice.split(",")[0])?.[0] ?? "ustate";
  const price = Number.parseFloat(gasPrice) || 0;
  const chain = chainInfo(info.network, prefix, denom, price, network);
  const fee = { denom, amount: String(Math.ceil(price * Number(GAS))) };
  const said = el("div", { role: "status", class: "said" });
  const to = el("input", {
    id: "to",
    name: "to",
    required: true,
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    placeholder: `${prefix}1…`,
    "aria-describedby": "to-hint",
  });
  const amount = el("input", {
    id: "amount",
    name: "amount",
    required: true,
    inputmode: "numeric",
    autocomplete: "off",
    pattern: "[1-9][0-9]*",
    maxlength: AMOUNT_DIGITS_MAX,
    placeholder: "1000000",
    "aria-describedby": "amount-hint",
  });
  const memo = el("input", { id: "memo", name: "memo", maxlength: 256, autocomplete: "off" });
  const toHint = el("small", { id: "to-hint", class: "quiet" });
  const amountHint = el("small", { id: "amount-hint", class: "quiet" });
  const button = el("button", { type: "submit", class: "primary" }, "Sign with Keplr and send");
  const { symbol } = denomOf(denom);
  const hintAmount = () => {
    const valid = /^[1-9][0-9]*$/.test(amount.value);
    const texts = valid ? amountTexts({ denom, amount: amount.value }) : undefined;
    amountHint.textContent =
      texts === undefined
        ? `Whole ${denom}; ${amountTexts({ denom, amount: "1000000" }).exact} are ${amountTexts({ denom, amount: "1000000" }).whole} ${symbol}.`
        : `= ${texts.whole} ${texts.symbol}`;
    amount.setCustomValidity(valid || amount.value === "" ? "" : `a whole number of ${denom}, above 0`);
  };
  const checkTo = () => {
    const text = to.value.trim();
    const fault = text === "" ? "" : faultOf(text, prefix);
    to.setCustomValidity(fault);
    toHint.textContent =
      fault === ""
        ? text === ""
          ? `An address of this chain: ${prefix}1…`
          : "The address is right."
        : sentenceOf(fault);
    toHint.className = fault === "" ? "quiet" : "bad";
  };
  to.addEventListener("input", checkTo);
  amount.addEventListener("input", hintAmount);
  checkTo();
  hintAmount();
  const field = (input, label, hint) =>
    el("div", { class: "field" }, el("label", { for: input.id }, label), input, hint);
  const form = el(
    "form",
    { class: "form" },
    field(to, "To", toHint),
    field(amount, `Amount, in ${denom}`, amountHint),
    field(memo, "Memo (anybody can read it)"),
    facts([["Fee", fee.amount === "0" ? "none" : exactMoney(fee)]]),
    button,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    const say = (text) => said.replaceChildren(el("p", {}, text));
    try {
      const wanted = { to: to.value.trim(), amount: amount.value, memo: memo.value, denom, fee };
      const found = await send(chain, wanted, say);
      said.replaceChildren(
        el("p", { class: "good" }, "Done: in block ", link(`#/block/${found.height}`, found.height), "."),
        facts([["Transaction", hash(found.txhash, "transaction hash", `#/tx/${found.txhash}`)]]),
      );
    } catch (error) {
      said.replaceChildren(alertOf(error));
    } finally {
      button.disabled = false;
    }
  });
  view.replaceChildren(
    el("h1", {}, "Transfer"),
    el("p", { class: "quiet" }, "Keplr holds the keys and shows what it signs; this page never sees them."),
    form,
    said,
  );
}

const sentenceOf = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Why it is no address to send to; "" when it is one. */
function faultOf(text, prefix) {
  const decoded = bech32Decode(text);
  if (decoded === undefined) return "this is no address: a letter is wrong, or missing";
  return decoded.prefix === prefix
    ? ""
    : `this is an address of another chain or kind: those here begin with ${prefix}1`;
}

/** What Keplr has to know of a chain. @see https://docs.keplr.app */
function chainInfo(chainId, prefix, denom, price, { rpc_port: rpcPort }) {
  const { symbol, decimals } = denomOf(denom);
  const currency = { coinDenom: symbol, coinMinimalDenom: denom, coinDecimals: decimals };
  const rpc = new URL(location.origin);
  rpc.port = String(rpcPort);
  const low = price || PRICE_USUAL;
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
    feeCurrencies: [{ ...currency, gasPriceStep: { low, average: low * 2.5, high: low * 4 } }],
    stakeCurrency: currency,
    features: [],
  };
}

/** The transaction, once it is in a block. @throws Error that says what went wrong */
async function send(chain, { to, amount, memo, denom, fee }, say) {
  const { keplr } = window;
  if (keplr === undefined) {
    throw new Error("Keplr is not installed in this browser: get it from keplr.app, then load this page again.");
  }
  say("Waiting for Keplr …");
  await keplr.experimentalSuggestChain(chain);
  await keplr.enable(chain.chainId);
  const signer = keplr.getOfflineSigner(chain.chainId);
  const [from] = await signer.getAccounts();
  const known = await api.account(from.address);
  if (known === undefined) throw new Error(`${from.address} has never received anything: there is nothing to send.`);
  const { account_number: accountNumber, sequence } = known.info;
  const bodyBytes = txBody({ from: from.address, to, amount: { denom, amount }, memo });
  const authInfoBytes = authInfo({ publicKey: from.pubkey, sequence: BigInt(sequence), fee, gas: GAS });
  const { signed, signature } = await signer.signDirect(from.address, {
    bodyBytes,
    authInfoBytes,
    chainId: chain.chainId,
    accountNumber: BigInt(accountNumber),
  });
  const bytes = txRaw(signed.bodyBytes, signed.authInfoBytes, fromBase64(signature.signature));
  say("Sending …");
  const response = await fetch("/cosmos/tx/v1beta1/txs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ tx_bytes: toBase64(bytes), mode: "BROADCAST_MODE_SYNC" }),
  });
  const { tx_response: result, message } = await response.json();
  if (result === undefined) throw new Error(message);
  if (result.code !== 0) throw new Error(`refused: ${result.raw_log}`);
  say("Sent; waiting for its block …");
  return committed(result.txhash);
}

const LOOKS = 60;
const LOOK_MS = 500;

async function committed(txhash) {
  for (let i = 0; i < LOOKS; i++) {
    const found = await api.transaction(txhash).catch(() => undefined);
    if (found !== undefined) {
      if (found.tx_response.code !== 0) throw new Error(`refused in the block: ${found.tx_response.raw_log}`);
      return found.tx_response;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`${txhash} is not in a block yet; look for it later.`);
}
