import { describe, expect, test } from "vitest";
import { signSecp256k1 } from "../../src/crypto/secp256k1.js";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { Query } from "../../src/gen/stateset/payments/v1/query.js";
import { ChannelStatus } from "../../src/gen/stateset/payments/v1/state.js";
import * as tx from "../../src/gen/stateset/payments/v1/tx.js";
import { AppChain, responseOf } from "../../test/support/app-chain.js";
import { newPaymentShop, PAYMENT_NAMES, verdict } from "../../test/support/payment-shop.js";
import { claimBytes } from "./channels.js";
import { type Debt, net } from "./netting.js";

const HOUR = 3_600;

async function newChannel() {
  const shop = await newPaymentShop();
  const { publicKey: claimKey, privateKey } = shop.chain.actor("payer");
  const parties = { payer: shop.address("payer"), payee: shop.address("payee") };
  const settleDelay = { seconds: BigInt(HOUR), nanos: 0 };
  const channel = { ...parties, denom: "uusdc", deposit: "100", claimKey, settleDelay };
  await shop.send("payer", tx.MsgOpenChannel, channel, 0);
  const voucher = (nonce: bigint, total: bigint) => ({
    id: 1n,
    nonce,
    total: String(total),
    signature: signSecp256k1(privateKey, claimBytes("test-1", 1n, nonce, total, "uusdc")),
  });
  return {
    ...shop,
    voucher,
    claim: (nonce: bigint, total: bigint, when?: number) =>
      shop.send("payee", tx.MsgClaimChannel, { payee: parties.payee, ...voucher(nonce, total) }, when),
    close: (by: "payer" | "payee", more: object = {}, when?: number) =>
      shop.send(by, tx.MsgCloseChannel, { signer: parties[by], id: 1n, ...more }, when),
    channel: () => shop.chain.query(Query.methods.channel, Query.typeName, { id: 1n }).channel,
  };
}

/** Debts among parties a, b, c, … whose order is that of their names. */
function settle(debts: readonly (readonly [string, string, bigint])[], free: { readonly [name: string]: bigint }) {
  const list = debts.map(([debtor, creditor, amount], i): Debt => ({ id: BigInt(i + 1), debtor, creditor, amount }));
  const made = net(
    list,
    (name) => free[name] ?? 0n,
    (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  );
  return {
    settled: made.settled.map((d) => d.id),
    dropped: made.dropped.map((d) => d.id),
    positions: made.positions.map((p) => `${p.address} ${p.net}`),
  };
}

describe("channels", () => {
  test("P8: claims are totals, not amounts: 30 and then 70 in all pay 30 and 40", async () => {
    const c = await newChannel();
    expect(responseOf(await c.claim(1n, 30n), tx.MsgClaimChannelResponse).paid).toBe("30");
    expect(responseOf(await c.claim(2n, 70n), tx.MsgClaimChannelResponse).paid).toBe("40");
    expect([c.balance("payee"), c.escrow("payments_channels")]).toEqual(["1000070", "30"]);
  });

  test("P8: nonce and total must both be above the last ones, and the total within the deposit", async () => {
    const c = await newChannel();
    await c.claim(5n, 30n);
    expect(verdict(await c.claim(5n, 40n))).toBe("payments/16");
    expect(verdict(await c.claim(6n, 30n))).toBe("payments/16");
    expect(verdict(await c.claim(6n, 101n))).toBe("payments/9");
    expect(verdict(await c.claim(6n, 31n))).toBe("ok");
  });

  test("P8: what another key, or the payer for another channel, signed is no claim", async () => {
    const c = await newChannel();
    const message = { payee: c.address("payee"), ...c.voucher(1n, 30n) };
    expect(verdict(await c.send("payee", tx.MsgClaimChannel, { ...message, total: "31" }))).toBe("payments/16");
    const elsewhere = claimBytes("test-1", 2n, 1n, 30n, "uusdc");
    const signature = signSecp256k1(c.chain.actor("payer").privateKey, elsewhere);
    expect(verdict(await c.send("payee", tx.MsgClaimChannel, { ...message, signature }))).toBe("payments/16");
    const own = signSecp256k1(c.chain.actor("payee").privateKey, claimBytes("test-1", 1n, 1n, 30n, "uusdc"));
    expect(verdict(await c.send("payee", tx.MsgClaimChannel, { ...message, signature: own }))).toBe("payments/16");
  });

  test("P8: the payee closes at once, with a last claim; an old one makes the whole close fail", async () => {
    const c = await newChannel();
    await c.claim(2n, 70n);
    expect(verdict(await c.close("payee", c.voucher(1n, 30n)))).toBe("payments/16");
    const closed = await c.close("payee", c.voucher(3n, 90n));
    expect(responseOf(closed, tx.MsgCloseChannelResponse)).toMatchObject({
      status: ChannelStatus.CHANNEL_STATUS_CLOSED,
      returned: "10",
    });
    expect([c.balance("payer"), c.balance("payee")]).toEqual(["999910", "1000090"]);
  });

  test("P8 G1: the payer's close starts the delay, ignores an old claim, and ends with the delay to the second", async () => {
    const c = await newChannel();
    await c.claim(2n, 70n);
    expect(verdict(await c.close("payer", c.voucher(1n, 30n), 10))).toBe("ok");
    expect(c.channel()).toMatchObject({ status: ChannelStatus.CHANNEL_STATUS_CLOSING, claimed: "70", nonce: 2n });
    expect(verdict(await c.claim(3n, 80n, 9 + HOUR))).toBe("ok");
    expect(verdict(await c.claim(4n, 90n, 10 + HOUR))).toBe("payments/17");
    expect(c.channel().status).toBe(ChannelStatus.CHANNEL_STATUS_CLOSED);
    expect([c.balance("payer"), c.balance("payee"), c.escrow("payments_channels")]).toEqual(["999920", "1000080", "0"]);
  });
});

describe("netting", () => {
  test("P9: short is who owes more than is free in the net, not debt by debt", () => {
    const circle = [
      ["a", "b", 1000n],
      ["b", "c", 1000n],
      ["c", "a", 1000n],
    ] as const;
    expect(settle(circle, {})).toEqual({ settled: [1n, 2n, 3n], dropped: [], positions: [] });
    expect(settle([["a", "b", 5n]], { a: 5n })).toMatchObject({ settled: [1n], positions: ["a -5", "b 5"] });
    expect(settle([["a", "b", 6n]], { a: 5n })).toMatchObject({ settled: [], dropped: [1n] });
  });

  test("P9: a short debtor drops its newest debt, not its largest, nor all of them", () => {
    const debts = [
      ["a", "b", 60n],
      ["a", "c", 30n],
      ["a", "b", 20n],
    ] as const;
    expect(settle(debts, { a: 90n })).toMatchObject({ settled: [1n, 2n], dropped: [3n] });
    expect(settle(debts, { a: 89n })).toMatchObject({ settled: [1n], dropped: [3n, 2n] });
  });

  test("P9: of several short ones the lowest address drops first", () => {
    // a owes 20 and has 10, b owes 10 net and has nothing.
    const debts = [
      ["a", "c", 10n],
      ["a", "b", 10n],
      ["b", "c", 20n],
    ] as const;
    expect(settle(debts, { a: 10n })).toEqual({ settled: [1n], dropped: [2n, 3n], positions: ["a -10", "c 10"] });
  });

  test("P9: nets are computed anew: who was paid by a dropped debt may be short now", () => {
    // a could pay c with what b owes; b cannot pay both its debts, and drops the newest, the one to a.
    const debts = [
      ["a", "c", 40n],
      ["b", "c", 30n],
      ["b", "a", 50n],
    ] as const;
    expect(settle(debts, { b: 40n })).toEqual({ settled: [2n], dropped: [3n, 1n], positions: ["b -30", "c 30"] });
  });

  test("P9: what was dropped is in the next cycle", async () => {
    const shop = await newPaymentShop();
    const owe = (amount: string) => ({
      debtor: shop.address("payer"),
      creditor: shop.address("payee"),
      denom: "uusdc",
      amount,
    });
    const close = async () => {
      const made = await shop.send("other", tx.MsgCloseNettingCycle, { signer: shop.address("other"), denom: "uusdc" });
      return responseOf(made, tx.MsgCloseNettingCycleResponse);
    };
    await shop.send("payer", tx.MsgSubmitObligation, owe("900000"));
    await shop.send("payer", tx.MsgSubmitObligation, owe("100001"));
    expect(await close()).toEqual({ id: 1n, settled: 1, dropped: 1 });
    expect([shop.balance("payer"), shop.balance("payee")]).toEqual(["100000", "1900000"]);
    const give = { fromAddress: shop.address("payee"), toAddress: shop.address("payer") };
    await shop.send("payee", MsgSend, { ...give, amount: [{ denom: "uusdc", amount: "1" }] });
    expect(await close()).toEqual({ id: 2n, settled: 1, dropped: 0 });
    expect(shop.balance("payer")).toBe("0");
  });
});

describe("stablecoins", () => {
  /** "payer" owns uusdc with all roles and may mint 100. */
  async function newCoin() {
    const owner = AppChain.addressesOf(PAYMENT_NAMES).get("payer")!;
    const roles = { owner, master_minter: owner, pauser: owner, blacklister: owner };
    const shop = await newPaymentShop({
      payments: {
        params: {
          max_lines: 10,
          max_captures: 10,
          max_split_recipients: 10,
          max_expiries_per_block: 10,
          max_obligations_per_cycle: 10,
          default_authorization_period: "100s",
          default_capture_period: "1000s",
          default_refund_period: "1000s",
          max_period: "1000s",
          min_settle_delay: "1s",
          max_settle_delay: "1000s",
        },
        next_payment_id: "1",
        next_channel_id: "1",
        next_obligation_id: "1",
        next_cycle_id: "1",
        stablecoins: [{ denom: "uusdc", version: "1", ...roles, minted: "3000000", burned: "0" }],
        minters: [{ denom: "uusdc", address: owner, allowance: "100" }],
      },
    });
    const minter = { minter: owner, denom: "uusdc" };
    return {
      ...shop,
      mint: (amount: string) => shop.send("payer", tx.MsgMint, { ...minter, amount, recipient: shop.address("other") }),
      burn: (amount: string) => shop.send("payer", tx.MsgBurn, { ...minter, amount }),
      pause: (paused: boolean) => shop.send("payer", tx.MsgSetPaused, { pauser: owner, denom: "uusdc", paused }),
      list: (name: string, blacklisted: boolean) =>
        shop.send("payer", tx.MsgSetBlacklisted, {
          blacklister: owner,
          denom: "uusdc",
          address: shop.address(name),
          blacklisted,
        }),
    };
  }

  test("P10: a pause stops movement, new hold, mint and burn of its denom, not unlocking, nor another denom", async () => {
    const coin = await newCoin();
    await coin.send("payer", tx.MsgAuthorize, coin.authorize({ maxFeeBps: 0 }));
    await coin.pause(true);
    const send = (denom: string) =>
      coin.send("payer", MsgSend, {
        fromAddress: coin.address("payer"),
        toAddress: coin.address("other"),
        amount: [{ denom, amount: "1" }],
      });
    expect(verdict(await send("uusdc"))).toBe("payments/24");
    expect(verdict(await coin.send("payer", tx.MsgAuthorize, coin.authorize({ maxFeeBps: 0 })))).toBe("payments/24");
    expect(verdict(await coin.mint("1"))).toBe("payments/24");
    expect(verdict(await coin.burn("1"))).toBe("payments/24");
    expect(verdict(await send("ustate"))).toBe("ok");
    expect(verdict(await coin.send("payee", tx.MsgVoid, { signer: coin.address("payee"), id: 1n }))).toBe("ok");
    expect(coin.spendable("payer")).toBe("1000000");
  });

  test("P10: burning restores no allowance", async () => {
    const coin = await newCoin();
    expect(responseOf(await coin.mint("60"), tx.MsgMintResponse).allowance).toBe("40");
    await coin.burn("60");
    expect(verdict(await coin.mint("41"))).toBe("payments/26");
    expect(verdict(await coin.mint("40"))).toBe("ok");
  });

  test("P10: a blacklist covers sender and recipient of its denom only", async () => {
    const coin = await newCoin();
    await coin.list("payee", true);
    const send = (from: string, to: string, denom = "uusdc") =>
      coin.send(from, MsgSend, {
        fromAddress: coin.address(from),
        toAddress: coin.address(to),
        amount: [{ denom, amount: "1" }],
      });
    expect(verdict(await send("payee", "other"))).toBe("payments/25");
    expect(verdict(await send("other", "payee"))).toBe("payments/25");
    expect(verdict(await send("payee", "other", "ustate"))).toBe("ok");
    expect(verdict(await send("other", "payer"))).toBe("ok");
    await coin.list("payee", false);
    expect(verdict(await send("other", "payee"))).toBe("ok");
  });
});

test("P11: escrow, channels, blocked funds lie in accounts of their own; a hold lies in its owner's", async () => {
  const shop = await newPaymentShop();
  await shop.send("payer", tx.MsgAuthorize, shop.authorize({ amount: "70" }));
  await shop.send("payer", tx.MsgAuthorize, shop.authorize({ amount: "50", escrow: true }));
  await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 2n, amount: "20" });
  const { publicKey: claimKey } = shop.chain.actor("payer");
  await shop.send("payer", tx.MsgOpenChannel, {
    payer: shop.address("payer"),
    payee: shop.address("payee"),
    denom: "uusdc",
    deposit: "7",
    claimKey,
    settleDelay: { seconds: 3_600n, nanos: 0 },
  });
  // 1,000,000 − 20 − 7 own, of which 70 and 30 are locked.
  expect([shop.balance("payer"), shop.spendable("payer")]).toEqual(["999973", "999873"]);
  expect([shop.escrow("payments_escrow"), shop.escrow("payments_channels"), shop.escrow("compliance_blocked")]).toEqual(
    ["20", "7", "0"],
  );
});

test("earlier fault: a partial refund from escrow pays back what it says, not everything", async () => {
  const shop = await newPaymentShop();
  await shop.send("payer", tx.MsgAuthorize, shop.authorize({ escrow: true }));
  await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "1000" });
  const refund = { payee: shop.address("payee"), id: 1n, lines: [{ line: 0, amount: "300" }] };
  await shop.send("payee", tx.MsgRefund, refund);
  expect([shop.balance("payer"), shop.escrow("payments_escrow")]).toEqual(["999300", "700"]);
});

test("earlier fault: partial payment refunds keep a running total that never passes what was captured", async () => {
  const shop = await newPaymentShop();
  await shop.send("payer", tx.MsgAuthorize, shop.authorize());
  await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "1000" });
  const refund = (amount: string) =>
    shop.send("payee", tx.MsgRefund, { payee: shop.address("payee"), id: 1n, lines: [{ line: 0, amount }] });
  expect(verdict(await refund("600"))).toBe("ok");
  expect(verdict(await refund("401"))).toBe("payments/9");
  expect(verdict(await refund("400"))).toBe("ok");
  expect([shop.payment(1n).refunded, shop.balance("payer")]).toEqual(["1000", "1000000"]);
});

test("earlier fault: ids count on, they do not start again at 1", async () => {
  const shop = await newPaymentShop();
  const ids: bigint[] = [];
  for (const _ of [1, 2, 3]) {
    const made = await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    ids.push(responseOf(made, tx.MsgAuthorizeResponse).id);
  }
  expect(ids).toEqual([1n, 2n, 3n]);
});
