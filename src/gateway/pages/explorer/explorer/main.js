/** The explorer: pages by the part of the address behind "#", drawn from the REST interface of whoever served them. */
import * as api from "./api.js";
import { home, oneBlock, validators } from "./blocks-view.js";
import { account, search, transaction } from "./details-view.js";
import { alertOf, el, empty } from "./dom.js";
import { learnDenoms } from "./format.js";
import { keepAsking } from "./live.js";
import { order, orders } from "./order-view.js";
import { transfer } from "./transfer-view.js";

const view = document.getElementById("view");
const query = document.getElementById("query");
const ROUTES = [
  [/^\/?$/, home, "Blocks"],
  [/^\/block\/([0-9]{1,18})$/, oneBlock, "Block"],
  [/^\/tx\/([0-9A-Fa-f]{64})$/, transaction, "Transaction"],
  [/^\/account\/([a-z0-9]{1,100})$/, account, "Account"],
  [/^\/orders$/, orders, "Orders"],
  [/^\/order\/([0-9]{1,18})$/, order, "Order"],
  [/^\/search\/([0-9]{1,18})$/, search, "Search"],
  [/^\/validators$/, validators, "Validators"],
  [/^\/transfer$/, transfer, "Transfer"],
];

let turn = 0;

function fail(message) {
  turn++;
  view.replaceChildren(el("h1", {}, "Not found"), alertOf(new Error(message)));
}

async function show() {
  const mine = ++turn;
  const path = location.hash.slice(1);
  const route = ROUTES.find(([pattern]) => pattern.test(path));
  for (const a of document.querySelectorAll("header nav a")) {
    const current = a.pathname === "/" && (a.hash.slice(1) || "/") === (path || "/");
    if (current) a.setAttribute("aria-current", "page");
    else a.removeAttribute("aria-current");
  }
  if (route === undefined) return fail(`There is no page ${path}.`);
  const [pattern, draw, title] = route;
  const [, argument] = pattern.exec(path);
  document.title = `${[title, argument?.slice(0, 16)].filter((part) => part !== undefined).join(" ")} – StateSet`;
  view.replaceChildren(empty("Loading …"));
  try {
    await draw(view, () => turn === mine, argument);
  } catch (error) {
    if (turn === mine) view.replaceChildren(alertOf(error));
  }
}

/** Where a search leads; undefined when it is none of ours. */
function placeOf(text) {
  const wanted = text.trim();
  const named = /^(order|o|block|height)?[\s:#/]*([0-9][0-9,_ ]{0,24})$/i.exec(wanted);
  if (named !== null) {
    const number = named[2].replace(/[^0-9]/g, "").replace(/^0+(?=[0-9])/, "");
    if (number.length > 18) return undefined;
    if (named[1] === undefined) return `#/search/${number}`;
    return /^o/i.test(named[1]) ? `#/order/${number}` : `#/block/${number}`;
  }
  const hash = /^(?:0x)?([0-9a-f]{64})$/i.exec(wanted);
  if (hash !== null) return `#/tx/${hash[1].toUpperCase()}`;
  return /^[a-z]{1,40}1[02-9ac-hj-np-z]{38,90}$/.test(wanted) ? `#/account/${wanted}` : undefined;
}

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  if (query.value.trim() === "") return;
  const place = placeOf(query.value);
  if (place === undefined) {
    return fail("Search for a height, a transaction's hash, an address, or an order such as “order 7”.");
  }
  query.value = "";
  if (location.hash === place) show();
  else location.hash = place;
});
query.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  if (query.value === "") query.blur();
  query.value = "";
});
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select") !== null;
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  query.focus();
});
document.getElementById("skip").addEventListener("click", (event) => {
  // The part of the address behind "#" names the page.
  event.preventDefault();
  view.focus();
});
addEventListener("hashchange", () => {
  show();
  scrollTo(0, 0);
  view.focus({ preventScroll: true });
});
document.body.append(el("p", { id: "spoken", class: "hidden", role: "status" }));

/** Again until there is an answer: the page may have been opened before the node was ready. */
async function introduce() {
  try {
    const [{ default_node_info: info, application_version: app }, metadata] = await Promise.all([
      api.nodeInfo(),
      api.denoms(),
    ]);
    learnDenoms(metadata);
    document.getElementById("chain").textContent = info.network;
    document.getElementById("about").textContent =
      `${info.network}, served by ${info.moniker || "a gateway"}, ${app.app_name || app.name} ${app.version}`;
  } catch {
    setTimeout(introduce, 2_000);
  }
}
introduce();
show();
keepAsking();
