/** Regions on a map of dots, and a card for each. */
import { badge, el } from "./dom.js";
import { grouped } from "./format.js";

/** City, longitude and latitude of regions of the usual names. */
const PLACES = {
  "us-east-1": ["Virginia", -77.5, 38.9],
  "us-east-2": ["Ohio", -83, 40],
  "us-west-1": ["California", -121.9, 37.4],
  "us-west-2": ["Oregon", -119.7, 45.8],
  "ca-central-1": ["Montreal", -73.6, 45.5],
  "sa-east-1": ["São Paulo", -46.6, -23.5],
  "eu-west-1": ["Ireland", -6.3, 53.3],
  "eu-west-2": ["London", -0.1, 51.5],
  "eu-west-3": ["Paris", 2.4, 48.9],
  "eu-central-1": ["Frankfurt", 8.7, 50.1],
  "eu-north-1": ["Stockholm", 18.1, 59.3],
  "eu-south-1": ["Milan", 9.2, 45.5],
  "me-south-1": ["Bahrain", 50.6, 26.2],
  "af-south-1": ["Cape Town", 18.4, -33.9],
  "ap-south-1": ["Mumbai", 72.9, 19.1],
  "ap-southeast-1": ["Singapore", 103.8, 1.3],
  "ap-southeast-2": ["Sydney", 151.2, -33.9],
  "ap-northeast-1": ["Tokyo", 139.7, 35.7],
  "ap-northeast-2": ["Seoul", 127, 37.6],
  "ap-east-1": ["Hong Kong", 114.2, 22.3],
};

/** Land, coarsely: a row for every 8 degrees from 76° north on, a letter for every 8 degrees from 176° west on. */
const LAND = [
  "........#####.#####.....#....#....###..##....",
  ".####.##########.###....####################.",
  "..###.#####..##..#.....##################.##.",
  "......##########......#.###################..",
  ".......########......####.#..##########.#....",
  ".......######........###..###########.###....",
  "........##..#.......########.##.######.......",
  ".........##.##......#######.##..##.##........",
  "...........#.#......#########...#..#.#.......",
  "............####.....##.#####.....##.##......",
  "............######......####.......#.#.##....",
  ".............#####......####.#........###....",
  "..............####......###.#........####....",
  ".............####.......###..........#####...",
  ".............###.....................#..##..#",
  ".............##.........................#..#.",
  ".............#...............................",
];
const STEP = 8;
const WEST = -180;
const NORTH = 80;

const SVG = "http://www.w3.org/2000/svg";

function land() {
  const columns = LAND[0].length;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${columns} ${LAND.length}`);
  svg.setAttribute("aria-hidden", "true");
  LAND.forEach((row, y) => {
    for (let x = 0; x < columns; x++) {
      if (row[x] !== "#") continue;
      const dot = document.createElementNS(SVG, "circle");
      dot.setAttribute("cx", x + 0.5);
      dot.setAttribute("cy", y + 0.5);
      dot.setAttribute("r", 0.3);
      svg.append(dot);
    }
  });
  return svg;
}

/** How a region is, and the words for it. */
function stateOf({ nodes, validators }, signed) {
  if (nodes.length > 0) {
    const up = nodes.filter((n) => n.up).length;
    const tone = up === nodes.length ? "good" : up === 0 ? "bad" : "wait";
    return { tone, text: up === 0 ? "Down" : `${up} of ${nodes.length} up` };
  }
  const signing = validators.filter((v) => signed.has(v.hex)).length;
  const tone = signing === validators.length ? "good" : signing === 0 ? "bad" : "wait";
  return { tone, text: `${signing} of ${validators.length} signing` };
}

/** @param regions of regionsOf  @param signers of the newest block that is known */
export function regionMap(regions, signers) {
  const signed = new Set(signers);
  const map = el("div", { class: "map", "aria-hidden": true }, land());
  const columns = LAND[0].length * STEP;
  const rows = LAND.length * STEP;
  for (const region of regions) {
    const [, longitude, latitude] = PLACES[region.name] ?? [];
    if (longitude === undefined) continue;
    const { tone } = stateOf(region, signed);
    const pin = el("span", { class: `pin ${tone}` }, el("span", {}, region.name));
    // By property, which a content security policy allows, unlike a style attribute.
    pin.style.left = `${((longitude - WEST) / columns) * 100}%`;
    pin.style.top = `${((NORTH - latitude) / rows) * 100}%`;
    map.append(pin);
  }
  const cards = regions.map((region) => regionCard(region, stateOf(region, signed)));
  return el("div", { class: "regions" }, map, el("ul", { class: "cards plain", "aria-label": "Regions" }, cards));
}

function regionCard({ name, nodes, validators }, { tone, text }) {
  const height = nodes.reduce((most, n) => Math.max(most, Number(n.height)), 0);
  const share = validators.reduce((sum, v) => sum + v.percent, 0);
  const latency = nodes.filter((n) => n.up).map((n) => n.latency_ms);
  const rows = [
    height > 0 ? `Height ${grouped(height)}` : undefined,
    validators.length > 0
      ? `${validators.length} validator${validators.length > 1 ? "s" : ""}, ${share.toFixed(1)} % of power`
      : undefined,
    latency.length > 0 ? `${Math.min(...latency).toFixed(1)} ms from this gateway` : undefined,
  ];
  return el(
    "li",
    { class: "card", "data-region": name },
    el("div", { class: "row" }, el("strong", {}, name), badge(text, tone)),
    el("span", { class: "quiet" }, PLACES[name]?.[0] ?? ""),
    rows.filter((row) => row !== undefined).map((row) => el("span", { class: "quiet below" }, row)),
  );
}

/** Where no region is known: a tile for each validator. */
export function validatorTiles(validators, signers) {
  const signed = new Set(signers);
  const tiles = validators.map((v) =>
    el(
      "li",
      { class: "card", title: v.address },
      el(
        "div",
        { class: "row" },
        el("strong", {}, v.name || v.hex.slice(0, 8)),
        signed.has(v.hex) ? badge("Signing", "good") : badge("Silent", "bad"),
      ),
      el("span", { class: "quiet" }, `${v.percent.toFixed(1)} % of power`),
    ),
  );
  return el("ul", { class: "cards plain", "aria-label": "Validators" }, tiles);
}
