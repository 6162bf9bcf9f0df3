/** The front page: the chain's pulse, regions, and the last blocks; and one block. */
import * as api from "./api.js";
import { alertOf, base64ToHex, card, el, facts, grouped, link, sha256Hex, shortHash, table, timeText } from "./dom.js";

const SHOWN = 15;
const REFRESH_MS = 1_000;

/** Where regions of the usual names lie on a grid of 24 by 9; others line up below. */
const PLACES = {
  "us-east-1": [6, 3],
  "us-west-2": [2, 3],
  "eu-west-1": [11, 2],
  "eu-central-1": [13, 3],
  "ap-southeast-1": [19, 6],
  "ap-northeast-1": [21, 3],
  "sa-east-1": [8, 7],
};

export async function home(view, alive) {
  const pulse = el("div", { class: "cards" });
  const map = el("div");
  const list = el("div");
  view.replaceChildren(el("h2", {}, "Now"), pulse, map, el("h2", {}, "Blocks"), list);
  const blocks = [];
  while (alive()) {
    try {
      await refresh(blocks, pulse, list);
      map.replaceChildren(...regions(await api.gatewayStatus()));
      document.getElementById("state").textContent = `Height ${grouped(blocks[0].height)}`;
    } catch (error) {
      document.getElementById("state").textContent = `No answer: ${error.message}; trying again`;
    }
    await new Promise((resolve) => setTimeout(resolve, REFRESH_MS));
  }
}

const rowOf = ({ block_id: id, block: { header, data } }) => ({
  height: Number(header.height),
  time: header.time,
  hash: base64ToHex(id.hash),
  txs: data.txs.length,
  proposer: base64ToHex(header.proposer_address),
  appHash: base64ToHex(header.app_hash),
});

async function refresh(blocks, pulse, list) {
  const newest = rowOf(await api.latestBlock());
  const known = blocks[0]?.height ?? Math.max(0, newest.height - SHOWN);
  const missing = [];
  for (let h = Math.max(known + 1, newest.height - SHOWN + 1, 1); h < newest.height; h++) missing.push(api.block(h));
  const found = (await Promise.all(missing)).map(rowOf);
  if (newest.height > known) found.push(newest);
  if (found.length === 0) return;
  blocks.unshift(...found.reverse());
  blocks.splice(SHOWN);
  const [first] = blocks;
  const last = blocks.at(-1);
  const interval =
    blocks.length > 1 ? (Date.parse(first.time) - Date.parse(last.time)) / (blocks.length - 1) / 1000 : undefined;
  const txs = blocks.reduce((sum, b) => sum + b.txs, 0);
  pulse.replaceChildren(
    card("Height", grouped(first.height)),
    card("Seconds a block", interval === undefined ? "–" : interval.toFixed(2)),
    card(`Transactions in ${blocks.length} blocks`, grouped(txs)),
    card("App hash", el("code", {}, shortHash(first.appHash))),
  );
  const columns = [
    ["Height", (b) => link(`#/block/${b.height}`, grouped(b.height)), true],
    ["Time", (b) => timeText(b.time)],
    ["Transactions", (b) => String(b.txs), true],
    ["Hash", (b) => el("code", {}, shortHash(b.hash))],
    ["Proposer", (b) => el("code", {}, shortHash(b.proposer))],
  ];
  list.replaceChildren(table("The last blocks", columns, blocks, (b) => b.height));
  for (const row of found) list.querySelector(`[data-key="${row.height}"]`)?.classList.add("fresh");
}

/** Regions with their nodes; nothing at a node, which knows of no regions. */
function regions(status) {
  if (status === undefined) return [];
  const byRegion = Map.groupBy === undefined ? groupBy(status.nodes) : Map.groupBy(status.nodes, (n) => n.region);
  let below = 0;
  const places = [...byRegion].map(([name, nodes]) => {
    const up = nodes.filter((n) => n.up).length;
    const [column, row] = PLACES[name] ?? [1 + 6 * (below++ % 4), 9];
    const height = nodes.reduce((most, n) => Math.max(most, Number(n.height)), 0);
    const state = up === nodes.length ? "good" : "bad";
    return el(
      "li",
      { style: undefined, "data-region": name, "data-column": column, "data-row": row },
      el("strong", {}, name),
      el("br"),
      el("span", { class: state }, `${up} of ${nodes.length} up`),
      ` · ${grouped(height)}`,
    );
  });
  for (const place of places) {
    // By property, which a content security policy allows, unlike a style attribute.
    place.style.setProperty("--column", place.dataset.column);
    place.style.setProperty("--row", place.dataset.row);
  }
  return [el("h2", {}, "Regions"), el("ul", { class: "map", "aria-label": "Regions" }, places)];
}

function groupBy(nodes) {
  const groups = new Map();
  for (const node of nodes) groups.set(node.region, [...(groups.get(node.region) ?? []), node]);
  return groups;
}

export async function oneBlock(view, _alive, height) {
  const { block_id: id, block } = await api.block(height);
  const { header, data, last_commit: commit } = block;
  const hashes = await Promise.all(data.txs.map(sha256Hex));
  const signed = (commit?.signatures ?? []).filter((s) => s.block_id_flag === "BLOCK_ID_FLAG_COMMIT").length;
  view.replaceChildren(
    el("h2", {}, `Block ${grouped(height)}`),
    facts([
      ["Time", timeText(header.time)],
      ["Hash", el("code", {}, base64ToHex(id.hash))],
      ["App hash", el("code", {}, base64ToHex(header.app_hash))],
      ["Proposer", el("code", {}, base64ToHex(header.proposer_address))],
      ["Signatures of the block before", `${signed} of ${commit?.signatures.length ?? 0}`],
      ["Evidence", String(block.evidence.evidence.length)],
    ]),
    el(
      "p",
      {},
      height > 1 ? link(`#/block/${Number(height) - 1}`, "The one before") : "",
      " ",
      link(`#/block/${Number(height) + 1}`, "The next one"),
    ),
    el("h3", {}, `Transactions (${hashes.length})`),
    hashes.length === 0
      ? el("p", {}, "None.")
      : table("Transactions", [["Hash", (hash) => link(`#/tx/${hash}`, hash, { class: "mono" })]], hashes),
  );
}

export async function validatorSet(view) {
  const { validators, block_height: height } = await api.validators();
  const total = validators.reduce((sum, v) => sum + BigInt(v.voting_power), 0n);
  const share = (power) => `${(Number((BigInt(power) * 10_000n) / total) / 100).toFixed(2)} %`;
  const columns = [
    ["Address", (v) => el("code", {}, v.address)],
    ["Power", (v) => grouped(v.voting_power), true],
    ["Share", (v) => share(v.voting_power), true],
    ["Priority", (v) => grouped(v.proposer_priority), true],
  ];
  view.replaceChildren(
    el("h2", {}, "Validators"),
    el(
      "div",
      { class: "cards" },
      card("Validators", String(validators.length)),
      card("Power", grouped(total)),
      card("At height", grouped(height)),
    ),
    ...regions(await api.gatewayStatus().catch(() => undefined)),
    validators.length === 0 ? alertOf(new Error("There are no validators.")) : table("Validators", columns, validators),
  );
}
