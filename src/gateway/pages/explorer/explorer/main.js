/** The explorer: pages by the part of the address behind "#", drawn from the REST interface of whoever served them. */
import * as api from "./api.js";
import { home, oneBlock, validatorSet } from "./blocks-view.js";
import { account, order, transaction } from "./details-view.js";
import { alertOf, el } from "./dom.js";
import { transfer } from "./transfer-view.js";

const view = document.getElementById("view");
const ROUTES = [
  [/^\/?$/, home],
  [/^\/block\/([0-9]{1,18})$/, oneBlock],
  [/^\/tx\/([0-9A-Fa-f]{64})$/, transaction],
  [/^\/account\/([a-z0-9]{1,100})$/, account],
  [/^\/order\/([0-9]{1,18})$/, order],
  [/^\/validators$/, validatorSet],
  [/^\/transfer$/, transfer],
];

let turn = 0;

async function show() {
  const mine = ++turn;
  const path = location.hash.slice(1);
  for (const [pattern, draw] of ROUTES) {
    const match = pattern.exec(path);
    if (match === null) continue;
    view.replaceChildren(el("p", {}, "Loading …"));
    try {
      await draw(view, () => turn === mine, ...match.slice(1));
    } catch (error) {
      if (turn === mine) view.replaceChildren(alertOf(error));
    }
    return;
  }
  view.replaceChildren(alertOf(new Error(`There is no page ${path}.`)));
}

/** Where a search leads; undefined when it is none of ours. */
export function placeOf(text) {
  const wanted = text.trim();
  const order = /^(?:order|o)[\s:#/]*([0-9]{1,18})$/i.exec(wanted);
  if (order !== null) return `#/order/${order[1]}`;
  if (/^[0-9]{1,18}$/.test(wanted)) return `#/block/${wanted}`;
  const hash = /^(?:0x)?([0-9a-f]{64})$/i.exec(wanted);
  if (hash !== null) return `#/tx/${hash[1].toUpperCase()}`;
  return /^[a-z]{1,40}1[02-9ac-hj-np-z]{38,90}$/.test(wanted) ? `#/account/${wanted}` : undefined;
}

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  const input = document.getElementById("query");
  const place = placeOf(input.value);
  if (place === undefined) {
    view.replaceChildren(
      alertOf(new Error("Search for a height, a transaction's hash, an address, or an order such as “order 7”.")),
    );
    turn++;
    return;
  }
  input.value = "";
  if (location.hash === place) show();
  else location.hash = place;
});
addEventListener("hashchange", () => {
  show();
  view.focus({ preventScroll: true });
});
api.nodeInfo().then(
  ({ default_node_info: info }) => {
    document.getElementById("chain").textContent = info.network;
  },
  () => undefined,
);
show();
