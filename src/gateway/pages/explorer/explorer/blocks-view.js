/** The front page: the chain's pulse, regions, the last blocks and transactions; one block; the validators. */
import * as api from "./api.js";
import { namesOf, RECENT, recentBlocks, regionsOf, validatorSet } from "./chain-view.js";
import {
  alertOf,
  badge,
  brief,
  card,
  copyButton,
  el,
  empty,
  facts,
  fullTime,
  hash,
  link,
  section,
  table,
  time,
} from "./dom.js";
import { base64ToHex, grouped, messageName, shortHash } from "./format.js";
import { live, newestHead } from "./live.js";
import { regionMap, validatorTiles } from "./regions-view.js";

const BLOCKS_SHOWN = 12;
const TXS_SHOWN = 8;
/** How far back transactions are looked for, so that the search stays small. */
const TXS_WITHIN = 100_000;

const height = async () => newestHead()?.height ?? Number((await api.head()).height);

export function home(view, alive) {
  let lastWithTxs = 0;
  let txs;
  live(
    view,
    alive,
    async () => {
      const top = await height();
      const [blocks, set] = await Promise.all([recentBlocks(top), validatorSet()]);
      const newestTxs = blocks.find((b) => b.txs > 0)?.height ?? 0;
      if (txs === undefined || newestTxs > lastWithTxs) {
        txs = (await api.transactions(`tx.height>${Math.max(0, top - TXS_WITHIN)}`, TXS_SHOWN)) ?? {
          tx_responses: null,
        };
        // The index may be a block behind: ask again at the next one then.
        const seen = Number(txs.tx_responses?.[0]?.height ?? 0);
        lastWithTxs = txs.tx_responses === null || seen >= newestTxs ? newestTxs : lastWithTxs;
      }
      return { blocks, set, txs };
    },
    drawHome,
  );
}

const signersOf = (blocks) => blocks[0]?.signers ?? [];

function drawHome({ blocks, set, txs }) {
  const [first] = blocks;
  if (first === undefined) return [el("h1", {}, "Now"), empty("There is no block yet.")];
  // The first block has the time of genesis, which may be long ago.
  const paced = blocks.filter((b) => b.height > 1);
  const span = paced.length < 2 ? 0 : (Date.parse(first.time) - Date.parse(paced.at(-1).time)) / 1_000;
  const count = blocks.reduce((sum, b) => sum + b.txs, 0);
  const names = namesOf(set.validators);
  const regions = regionsOf(set);
  const columns = [
    ["Height", (b) => link(`#/block/${b.height}`, grouped(b.height)), "number first"],
    ["Age", (b) => time(b.time)],
    ["Txs", (b) => String(b.txs), "number"],
    ["Proposer", (b) => names.get(b.proposer) ?? brief(b.proposer), "clip"],
    ["Hash", (b) => brief(b.hash, `#/block/${b.height}`), "wide"],
  ];
  return [
    el("h1", {}, "Now"),
    el(
      "div",
      { class: "cards" },
      card("Height", grouped(first.height), time(first.time)),
      card(
        "Seconds a block",
        paced.length > 1 ? (span / (paced.length - 1)).toFixed(2) : "–",
        `over ${paced.length} blocks`,
      ),
      card("Transactions", grouped(count), `in ${blocks.length} blocks`),
      card("Validators", String(set.validators.length), `power ${grouped(set.total)}`),
    ),
    regions.length > 0
      ? section("Regions", regionMap(regions, signersOf(blocks)))
      : section("Validators", validatorTiles(set.validators, signersOf(blocks))),
    el(
      "div",
      { class: "columns" },
      section("Blocks", table("The last blocks", columns, blocks.slice(0, BLOCKS_SHOWN), { id: "blocks" })),
      section("Transactions", recentTransactions(txs)),
    ),
  ];
}

const txColumns = [
  ["Hash", (t) => brief(t.txhash, `#/tx/${t.txhash}`), "first"],
  ["What", (t) => whatOf(t), "clip"],
  ["Height", (t) => link(`#/block/${t.height}`, grouped(t.height)), "number roomy"],
  ["Result", (t) => (t.code === 0 ? badge("Done", "good") : badge("Refused", "bad"))],
  ["Age", (t) => time(t.timestamp), "wide"],
];

function whatOf({ tx }) {
  const [first, ...others] = tx.body.messages.map((m) => messageName(m["@type"]));
  return others.length === 0 ? (first ?? "") : `${first} and ${others.length} more`;
}

function recentTransactions({ tx_responses: found }) {
  if (found === null || found === undefined) return empty("This server keeps no index of transactions.");
  if (found.length === 0) return empty("None yet. The transfer page sends one.");
  return table("The last transactions", txColumns, found, { id: "transactions" });
}

export function oneBlock(view, alive, wanted) {
  live(
    view,
    alive,
    async () => {
      const top = await height();
      if (Number(wanted) > top) return { waits: true };
      const [found, set, txs] = await Promise.all([
        api.block(wanted),
        validatorSet(),
        api.transactions(`tx.height=${wanted}`, 100),
      ]);
      const isWhole = (txs?.tx_responses?.length ?? 0) >= Math.min(100, found.block.data.txs.length);
      return { found, names: [...namesOf(set.validators)], txs, isWhole, isLast: Number(wanted) === top };
    },
    (loaded) => drawBlock(wanted, loaded),
    ({ waits, isWhole, isLast, txs }) => !waits && !isLast && (isWhole || txs === undefined),
  );
}

function drawBlock(wanted, { waits, found, names, txs, isLast }) {
  if (waits) {
    return [
      el("h1", {}, `Block ${grouped(wanted)}`),
      empty("This block is not there yet. It is shown as soon as it is."),
    ];
  }
  const { block_id: id, block } = found;
  const { header, data, last_commit: commit } = block;
  const signed = (commit?.signatures ?? []).filter((s) => s.block_id_flag === "BLOCK_ID_FLAG_COMMIT").length;
  const proposer = base64ToHex(header.proposer_address);
  const name = new Map(names).get(proposer);
  const count = data.txs.length;
  return [
    el(
      "div",
      { class: "title" },
      el("h1", {}, `Block ${grouped(wanted)}`),
      el(
        "nav",
        { "aria-label": "Neighbouring blocks", class: "pages" },
        Number(wanted) > 1 ? link(`#/block/${Number(wanted) - 1}`, "← Previous") : undefined,
        isLast ? undefined : link(`#/block/${Number(wanted) + 1}`, "Next →"),
      ),
    ),
    facts([
      ["Time", fullTime(header.time)],
      ["Hash", hash(base64ToHex(id.hash), "block hash")],
      ["App hash", hash(base64ToHex(header.app_hash), "app hash")],
      ["Proposer", [name === undefined ? "" : `${name} `, hash(proposer, "validator address")]],
      ["Signatures", `${signed} of ${commit?.signatures.length ?? 0} signed the block before`],
      ["Evidence", block.evidence.evidence.length === 0 ? "none" : String(block.evidence.evidence.length)],
    ]),
    section(
      `Transactions (${grouped(count)})`,
      count === 0
        ? empty("None in this block.")
        : txs === undefined
          ? empty("This server keeps no index of transactions.")
          : table("Transactions", txColumns, txs.tx_responses ?? []),
    ),
  ];
}

export function validators(view, alive) {
  live(
    view,
    alive,
    async () => {
      const [set, blocks] = await Promise.all([validatorSet(), height().then(recentBlocks)]);
      return { set, blocks };
    },
    drawValidators,
  );
}

function drawValidators({ set, blocks }) {
  const { validators: all, total, height: at } = set;
  // The signatures of a block are in the one after it.
  const commits = blocks.filter((b) => b.height > 1).slice(0, RECENT);
  const signedBy = (v) => commits.filter((b) => b.signers.includes(v.hex)).length;
  const proposed = (v) => blocks.filter((b) => b.proposer === v.hex).length;
  const regions = regionsOf(set);
  const strength = (v) => {
    const bar = el("span", { class: "share", "aria-hidden": true });
    bar.style.setProperty("--share", `${v.percent}%`);
    return el("span", {}, bar, `${v.percent.toFixed(1)} %`);
  };
  const columns = [
    ["Name", (v) => v.name || "–", "first"],
    ...(regions.length > 0 ? [["Region", (v) => v.region ?? "–"]] : []),
    ["Power", (v) => grouped(v.voting_power), "number"],
    ["Share", strength, "number"],
    [
      "Signed",
      (v) => {
        const n = signedBy(v);
        return badge(`${n} of ${commits.length}`, n === commits.length ? "good" : n === 0 ? "bad" : "wait");
      },
    ],
    ["Proposed", (v) => String(proposed(v)), "number"],
    [
      "Address",
      (v) =>
        el(
          "span",
          { class: "row" },
          el("code", { title: v.address }, shortHash(v.address)),
          copyButton(v.address, "address"),
        ),
    ],
  ];
  return [
    el("h1", {}, "Validators"),
    el(
      "div",
      { class: "cards" },
      card("Validators", String(all.length)),
      card("Power", grouped(total), "a block needs more than two thirds"),
      card("At height", grouped(at)),
    ),
    regions.length > 0
      ? section("Regions", regionMap(regions, signersOf(blocks)))
      : section("Grid", validatorTiles(all, signersOf(blocks)), empty("This node knows of no regions.")),
    all.length === 0
      ? alertOf(new Error("There are no validators."))
      : section(`The last ${blocks.length} blocks`, table("Validators", columns, all)),
  ];
}
