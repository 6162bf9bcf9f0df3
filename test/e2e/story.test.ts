/** The whole story on a real node: a buyer in DE orders from a seller in US, delivered duty paid, screened, duty escrowed,
 *  shipped in two parts, one line returned, all settled; every balance to the minor unit. Once as one would type it, once
 *  by CosmJS with statesetd/client, in both sign modes. The scenario file has the numbers. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { queryVerbs, txVerbs, type Verb } from "../../src/cli/verbs/verb.js";
import { TxMsgData } from "../../src/gen/cosmos/base/abci/v1beta1/abci.js";
import { fromHex } from "../../src/types/bytes.js";
import type { Json } from "../scenarios/scenario.js";
import { statesetd, statesetdJson } from "../support/chain.js";
import { cosmJsPlayer } from "../support/cosmjs-player.js";
import { type Call, jsonOf, type Player, Story } from "../support/scenario-on-a-node.js";

const FILE = "test/scenarios/trade-de-from-us-ddp.yaml";
const begun: Story[] = [];

afterAll(async () => {
  for (const story of begun) await story.chain.destroy();
});

/** @param disputeWindow long enough for the return to be received within it on a busy machine */
async function begin(chainId: string, disputeWindow: string): Promise<Story> {
  const story = await Story.begin({ file: FILE, chainId, params: { orders: { dispute_window: disputeWindow } } });
  begun.push(story);
  return story;
}

function commandLine({ chain }: Story): Player {
  const online = [...chain.clientFlags, "--keyring-backend", "test", "--chain-id", chain.chainId];
  const verbFor = (verbs: readonly Verb[], { method }: Call): Verb => verbs.find((v) => v.method === method)!;
  let files = 0;
  return {
    async send(as, call) {
      const file = join(chain.home, `message-${++files}.json`);
      writeFileSync(file, JSON.stringify(call.fields));
      const verb = verbFor(txVerbs(call.service), call);
      const args = ["tx", call.module, verb.name, file, "--from", as, "--gas", "1000000", "--yes", ...online];
      const sent = await statesetd([...args, "--output", "json"]);
      if (sent.code !== 0) throw new Error(sent.stderr);
      const { txhash } = JSON.parse(sent.stdout) as { txhash: string };
      const tx = await statesetdJson<{ code: number; codespace: string; raw_log: string; data: string }>([
        ...["query", "wait-tx", txhash, ...chain.clientFlags],
      ]);
      if (tx.code !== 0) throw new Error(`${tx.codespace}/${tx.code}: ${tx.raw_log}`);
      const [response] = TxMsgData.decode(fromHex(tx.data)).msgResponses;
      return jsonOf(call.method.output, call.method.output.decode(response!.value) as object);
    },
    async query(call) {
      const verb = verbFor(queryVerbs(call.service), call);
      const at = verb.positional.map(({ field }) => field.name);
      const flags = Object.entries(call.fields)
        .filter(([name]) => !at.includes(name))
        .flatMap(([name, value]) => [`--${name.replaceAll("_", "-")}`, String(value)]);
      const args = ["query", call.module, verb.name, ...at.map((name) => String(call.fields[name])), ...flags];
      return statesetdJson<Json>([...args, ...chain.clientFlags]);
    },
  };
}

test.concurrent("by the command line", async () => {
  const story = await begin("story-cli-1", "90s");
  expect(await story.play(commandLine(story))).toBe(story.scenario.steps.length);
}, 600_000);

test.concurrent("by CosmJS with statesetd/client", async () => {
  const story = await begin("story-js-1", "30s");
  expect(await story.play(await cosmJsPlayer(story))).toBe(story.scenario.steps.length);
}, 600_000);
