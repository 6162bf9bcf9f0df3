/** The chain's newest height, asked every second while somebody looks, and who wants to know of it. */
import * as api from "./api.js";
import { alertOf, empty, redraw } from "./dom.js";
import { grouped } from "./format.js";

const ASK_MS = 1_000;
const listeners = new Set();
let newest;
let failing = false;

export const newestHead = () => newest;

/** @param {(head: {height: number, timestamp: string}) => void} listener told of the newest at once, then of each newer one
 *  @returns what ends it */
function onHead(listener) {
  listeners.add(listener);
  if (newest !== undefined) listener(newest);
  return () => listeners.delete(listener);
}

function showState(text, tone) {
  const state = document.getElementById("state");
  state.dataset.tone = tone;
  if (state.textContent !== text) state.textContent = text;
}

async function ask() {
  try {
    const { height, timestamp } = await api.head();
    const head = { height: Number(height), timestamp };
    const again = failing;
    failing = false;
    showState("Live", "good");
    document.getElementById("about").dataset.height = height;
    // Also after a silence without a new block: who waited for an answer may have one now.
    if (newest?.height !== head.height || again) {
      newest = head;
      for (const listener of [...listeners]) listener(head);
    }
  } catch (error) {
    failing = true;
    showState(`No answer, trying again: ${error.message}`, "bad");
  }
}

function untilVisible() {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
}

export async function keepAsking() {
  for (;;) {
    await untilVisible();
    await ask();
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
}

/** Shows a page and keeps it as the chain has it: asked anew at each block, drawn anew when something has changed.
 *  @param load answers what is shown; may throw  @param draw elements of what was loaded
 *  @param isFinal nothing will change any more */
export function live(view, alive, load, draw, isFinal = () => false) {
  let before;
  let busy = false;
  let wanted = false;
  const stop = onHead(refresh);
  if (newest === undefined) refresh();
  async function refresh() {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted && alive()) {
      wanted = false;
      await show();
    }
    busy = false;
    if (!alive()) stop();
  }
  async function show() {
    try {
      const found = await load();
      if (!alive()) return;
      const text = JSON.stringify(found);
      if (text !== before) redraw(view, draw(found));
      before = text;
      if (isFinal(found)) stop();
    } catch (error) {
      if (!alive()) return;
      if (error instanceof api.Unreachable) {
        // What is shown stays; the state above says that it may be old.
        if (before === undefined) redraw(view, empty("Waiting for an answer …"));
        return;
      }
      before = undefined;
      redraw(view, alertOf(error));
    }
  }
}

export const heightText = () => (newest === undefined ? "" : grouped(newest.height));
