/** The explorer in a real Chromium, on a chain with an order across a border: every page at three widths in light and
 *  dark, by keyboard alone, searches, a transfer signed by a stand-in for Keplr, and a node that goes away and comes back.
 *  Pictures of all pages are written to a folder. Skipped where there is no Chromium. */
import { join } from "node:path";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { SignDoc } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, inPage, openBrowser, pictures, type Visit, visit } from "../support/browser.js";
import { statesetdJson, until } from "../support/chain.js";
import { cosmJsPlayer } from "../support/cosmjs-player.js";
import { type Player, Story } from "../support/scenario-on-a-node.js";

const FILE = "test/scenarios/trade-de-from-us-ddp.yaml";
const WIDTHS = [360, 768, 1280] as const;
/** Of requests that find nothing, which the browser reports although the page expects them. */
const NOTHING_FOUND = /status of 404/;

const program = chromiumPath();
if (program === undefined) console.warn("skipped: no Chromium on PATH, and CHROMIUM names none");

describe.skipIf(program === undefined)("the explorer", () => {
  let browser: Browser;
  let story: Story;
  let player: Player;
  const visits: Visit[] = [];

  const open = async (...options: Parameters<typeof visit> extends [unknown, unknown, ...infer R] ? R : never) => {
    const made = await visit(browser, story.chain.rest, ...options);
    visits.push(made);
    return made;
  };
  const at = (path: string): string => `${story.chain.rest}/${path}`;
  const main = (page: Page) => page.locator("#view");
  const heading = (page: Page) => page.locator("main h1");

  beforeAll(async () => {
    browser = await openBrowser(program!);
    story = await Story.begin({ file: FILE, chainId: "explorer-1", params: { orders: { dispute_window: "30s" } } });
    player = await cosmJsPlayer(story);
    await story.play(player, "order");
  }, 240_000);

  afterEach(async () => {
    const faults = visits.flatMap((v) => v.faults);
    for (const { context } of visits.splice(0)) await context.close();
    expect(faults).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await story?.chain.destroy();
  });

  test("blocks come in by themselves, and nothing jumps", async () => {
    const { page } = await open();
    await page.goto(at(""));
    const newest = () => page.locator("#blocks tbody tr td a").first().textContent();
    const before = Number(await newest());
    expect(before).toBeGreaterThan(1);
    await until("three more blocks", 30_000, async () => (Number(await newest()) >= before + 3 ? true : undefined));
    expect(await page.locator("#blocks tbody tr").count()).toBeGreaterThan(5);
    expect(await page.locator("#state").textContent()).toBe("Live");
    expect(await page.locator("#transactions").textContent()).toContain("Execute order flow");
    expect(await inPage(page, "moved()")).toEqual([]);
    // The focus stays where it is while rows come in.
    await page.locator("header nav a", { hasText: "Blocks" }).focus();
    await page.keyboard.press("Tab");
    const focused = () => inPage<{ name: string }>(page, "focus()");
    const first = await focused();
    const known = Number(await newest());
    await until("another block", 30_000, async () => (Number(await newest()) > known ? true : undefined));
    expect(await focused()).toEqual(first);
  });

  test("a search finds heights, orders, transactions and addresses", async () => {
    const { page } = await open({}, (text) => NOTHING_FOUND.test(text));
    await page.goto(at(""));
    const search = async (text: string) => {
      await page.locator("#query").fill(text);
      await page.keyboard.press("Enter");
    };
    await search("3");
    await heading(page).getByText("Block 3").waitFor();
    await search("order 1");
    await heading(page).getByText("Order 1").waitFor();
    // Both a block and an order have this number.
    await search("1");
    await main(page).getByRole("link", { name: "Order 1" }).waitFor();
    await main(page).getByRole("link", { name: "Block 1" }).click();
    await heading(page).getByText("Block 1").waitFor();
    const buyer = story.address("buyer");
    await search(buyer);
    await main(page).getByText("906.193934 USDC").waitFor();
    await main(page).getByRole("link", { name: "Order 1" }).waitFor();
    const { txs } = await statesetdJson<{ txs: { txhash: string; height: string }[] }>([
      ...["query", "txs", "--query", "message.action='/stateset.orders.v1.MsgExecuteOrderFlow'"],
      ...story.chain.clientFlags,
    ]);
    for (const text of [txs[0]!.txhash, ` 0x${txs[0]!.txhash.toLowerCase()} `]) {
      await search(text);
      await main(page).getByText("Execute order flow").waitFor();
      await main(page).getByRole("link", { name: "Order 1", exact: true }).waitFor();
    }
    await main(page).getByRole("link", { name: txs[0]!.height, exact: true }).click();
    await heading(page).getByText(`Block ${txs[0]!.height}`).waitFor();
  });

  test("what is not there is said in words", async () => {
    const { page } = await open({}, (text) => NOTHING_FOUND.test(text) || /status of (400|500)/.test(text));
    const says = async (path: string, text: string | RegExp) => {
      await page.goto(at(path));
      await main(page).getByText(text).first().waitFor();
    };
    await says("#/order/999", "There is no order 999 yet.");
    await says(`#/tx/${"AB".repeat(32)}`, "There is no transaction ABAB");
    await says("#/block/99999999", "This block is not there yet.");
    await says("#/nowhere", "There is no page /nowhere.");
    await says("#/account/stateset1nonsense", /decoding bech32 failed/);
    const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" });
    await says(`#/account/${(await wallet.getAccounts())[0]!.address}`, "Nothing.");
    await page.locator("#query").fill("what?");
    await page.keyboard.press("Enter");
    await main(page).getByText("Search for a height, a transaction's hash").waitFor();
  });

  test("an order shows payment, screening, landed cost and timeline, and follows what happens to it", async () => {
    const { page } = await open();
    await page.goto(at("#/orders"));
    await main(page).getByRole("link", { name: "Order 1" }).click();
    await heading(page).getByText("Order 1").waitFor();
    const card = (title: string) => main(page).locator(".card", { hasText: title }).locator("strong").first();
    await expectText(card("Total"), "406.151743 USDC");
    await expectText(card("Payment"), "Authorized");
    await expectText(card("Screening"), "Allow");
    const section = (name: string) => main(page).getByRole("region", { name, exact: true }).first();
    const cost = await section("Landed cost").textContent();
    for (const text of ["US → DE, DDP, by air", "28.718813 USDC", "28,718,813 uusdc", "65.087253 USDC", "217.566752"]) {
      expect(cost).toContain(text);
    }
    expect(await section("Screening 1").textContent()).toContain("UN version 1");
    expect(await main(page).locator(".timeline li strong").allTextContents()).toEqual(["Placed"]);
    const steps = () => main(page).locator(".steps li.done strong").allTextContents();
    expect(await steps()).toEqual(["Placed"]);
    // It would be gone after a load.
    await page.evaluate("window.inPage.untouched = true");
    await story.play(player, "declaration");
    await until("the confirmation is shown", 20_000, async () => ((await steps()).length === 2 ? true : undefined));
    expect(await steps()).toEqual(["Placed", "Confirmed"]);
    expect(await inPage(page, "untouched")).toBe(true);
  });

  test("addresses and hashes are copied whole", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(at(`#/account/${story.address("buyer")}`));
    await page.getByRole("button", { name: "Copy address" }).first().click();
    expect(await inPage(page, "clipboard()")).toBe(story.address("buyer"));
  });

  test("everything is reached by keyboard, in order, and one sees where one is", async () => {
    const { page } = await open({}, (text) => NOTHING_FOUND.test(text));
    await page.goto(at(""));
    await page.locator("#blocks").waitFor();
    const names: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      const seen = await inPage<{ name: string; isSeen: boolean }>(page, "focus()");
      expect(seen.isSeen, seen.name).toBe(true);
      names.push(seen.name);
    }
    expect(names.slice(0, 10)).toEqual([
      ...["skip", "StateSet explorer-1", "theme", "Blocks", "Orders", "Validators", "Transfer", "Reference", "query"],
      "Search",
    ]);
    await page.keyboard.press("/");
    await page.keyboard.type("order 1");
    await page.keyboard.press("Escape");
    expect(await page.locator("#query").inputValue()).toBe("");
    await page.keyboard.type("order 1");
    await page.keyboard.press("Enter");
    await heading(page).getByText("Order 1").waitFor();
    expect(await inPage(page, "focus()")).toMatchObject({ name: "view" });
    // The skip link goes to the content and not to another page.
    await page.keyboard.press("Shift+Tab");
    await page.locator("#skip").focus();
    await page.keyboard.press("Enter");
    expect(await inPage(page, "focus()")).toMatchObject({ name: "view" });
    expect(await inPage(page, "place()")).toBe("#/order/1");
  });

  test("the theme follows the system and the button", async () => {
    const back = (page: Page) => inPage<string>(page, "background()");
    const { page: light } = await open({ colorScheme: "light" });
    const { page: dark } = await open({ colorScheme: "dark" });
    for (const page of [light, dark]) await page.goto(at(""));
    const [day, night] = [await back(light), await back(dark)];
    expect(day).not.toBe(night);
    const button = light.locator("#theme");
    await button.click();
    await expectText(button, "Theme: light");
    await button.click();
    await expectText(button, "Theme: dark");
    expect(await back(light)).toBe(night);
    await light.reload();
    expect(await back(light)).toBe(night);
  });

  const pages = () =>
    [
      ["blocks", ""],
      ["block", "#/block/2"],
      ["orders", "#/orders"],
      ["order", "#/order/1"],
      ["account", `#/account/${story.address("buyer")}`],
      ["validators", "#/validators"],
      ["transfer", "#/transfer"],
      ["not-there", "#/order/999"],
      ["search", "#/search/1"],
      ["reference", "docs"],
    ] as const;

  test.each(["light", "dark"] as const)(
    "every page can be read at every width, %s",
    async (colorScheme) => {
      for (const width of WIDTHS) {
        const { page } = await open({ colorScheme, viewport: { width, height: width === 360 ? 780 : 900 } }, (text) =>
          NOTHING_FOUND.test(text),
        );
        for (const [name, path] of pages()) {
          await page.goto(at(path));
          await page.locator("main :is(h1, h2)").first().waitFor();
          await page.screenshot({
            path: join(pictures, `${name}-${width}-${colorScheme}.png`),
            fullPage: name !== "reference",
          });
          expect(await inPage(page, "overflow()"), `${name} at ${width}`).toBe(0);
          expect(await inPage(page, "weakContrasts()"), `${name} at ${width}, ${colorScheme}`).toEqual([]);
        }
      }
    },
    180_000,
  );

  test("Keplr is told of the chain, signs, and the transfer is in a block", async () => {
    const { page } = await open({}, (text) => NOTHING_FOUND.test(text));
    const { mnemonic, address: from } = story.chain.account("buyer");
    const to = story.address("treasury");
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, { prefix: "stateset" });
    const { pubkey } = (await wallet.getAccounts())[0]!;
    const chains: Record<string, unknown>[] = [];
    const docs: SignDoc[] = [];
    await page.exposeFunction("suggested", (chain: Record<string, unknown>) => chains.push(chain));
    await page.exposeFunction(
      "sign",
      async (signer: string, body: number[], auth: number[], id: string, number: string) => {
        const doc = {
          bodyBytes: Uint8Array.from(body),
          authInfoBytes: Uint8Array.from(auth),
          chainId: id,
          accountNumber: BigInt(number),
        };
        docs.push(SignDoc.fromPartial(doc));
        return (await wallet.signDirect(signer, doc)).signature;
      },
    );
    await page.goto(at("#/transfer"));
    await inPage(page, `keplr(${JSON.stringify(from)}, ${JSON.stringify([...pubkey])})`);
    // By keyboard alone, as a form is filled in.
    const toField = page.getByLabel("To", { exact: true });
    await toField.focus();
    await page.keyboard.type(`${to.slice(0, -1)}${to.endsWith("q") ? "p" : "q"}`);
    await main(page).getByText("a letter is wrong").waitFor();
    await page.keyboard.press("Enter");
    expect(chains).toEqual([]);
    await page.keyboard.press("Backspace");
    await page.keyboard.type(to.slice(-1));
    await main(page).getByText("The address is right.").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("1234567");
    await main(page).getByText("= 1.234567 STATE").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await main(page).getByText("Done: in block").waitFor({ timeout: 30_000 });
    expect(chains[0]).toMatchObject({
      chainId: "explorer-1",
      rpc: story.chain.rpc,
      rest: story.chain.rest,
      bip44: { coinType: 118 },
      bech32Config: { bech32PrefixAccAddr: "stateset", bech32PrefixValAddr: "statesetvaloper" },
      currencies: [{ coinDenom: "STATE", coinMinimalDenom: "ustate", coinDecimals: 6 }],
      stakeCurrency: { coinMinimalDenom: "ustate" },
    });
    expect(chains[0]!.feeCurrencies).toMatchObject([{ coinMinimalDenom: "ustate", gasPriceStep: { low: 0.01 } }]);
    expect(docs[0]!.chainId).toBe("explorer-1");
    const balance = await statesetdJson<{ balances: { denom: string; amount: string }[] }>([
      ...["query", "bank", "balances", "treasury", "--keyring-backend", "test"],
      ...story.chain.clientFlags,
    ]);
    expect(balance.balances).toContainEqual({ denom: "ustate", amount: String(1_000_000_000 + 1_234_567) });
    await main(page).locator("a[href^='#/tx/']").click();
    // What somebody wrote is text, whatever it looks like.
    await main(page).getByText("<img src=x onerror=alert(1)>").waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("without Keplr it says where to get it", async () => {
    const { page } = await open();
    await page.goto(at("#/transfer"));
    await page.getByLabel("To", { exact: true }).fill(story.address("seller"));
    await page.getByLabel("Amount, in ustate").fill("1");
    await page.getByRole("button", { name: "Sign with Keplr and send" }).click();
    await main(page).getByText("Keplr is not installed in this browser").waitFor();
  });

  test("a node that stops and starts again: the page says so and goes on", async () => {
    const { page } = await open({}, (text) => /ERR_CONNECTION|ERR_EMPTY|ERR_SOCKET|Failed to load resource/.test(text));
    await page.goto(at(""));
    const newest = async () =>
      Number((await page.locator("#blocks tbody tr td a").first().textContent())?.replaceAll(",", ""));
    const before = await newest();
    await story.chain.stop();
    await page.locator("#state").getByText("No answer, trying again").waitFor({ timeout: 20_000 });
    // What was there can still be read.
    expect(await newest()).toBeGreaterThanOrEqual(before);
    await story.chain.start();
    await page.locator("#state").getByText("Live", { exact: true }).waitFor({ timeout: 30_000 });
    await until("new blocks", 30_000, async () => ((await newest()) > before + 1 ? true : undefined));
  });

  async function expectText(found: ReturnType<Page["locator"]>, text: string): Promise<void> {
    await found.waitFor();
    expect(await found.textContent()).toBe(text);
  }
});
