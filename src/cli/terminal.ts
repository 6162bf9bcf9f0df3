/** What people see on a terminal: colours, tables, bars. Machines and pipes get none of it. */
import type { Io } from "./io.js";

type Style = (text: string) => string;

export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
}

const style =
  (on: boolean, code: number): Style =>
  (text) =>
    on && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;

export function paint(on: boolean): Paint {
  return { bold: style(on, 1), dim: style(on, 2), red: style(on, 31), green: style(on, 32), yellow: style(on, 33) };
}

const SGR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Characters that are shown. */
export function shownLength(text: string): number {
  return text.replace(SGR, "").length;
}

type Cell = string | number | bigint;

/** Columns as wide as they need to be; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], { bold }: Paint): string[] {
  const cells = rows.map((row) => row.map(String));
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => shownLength(row[i] ?? ""))));
  const right = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] !== "string"));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const pad = " ".repeat(Math.max(0, widths[i]! - shownLength(cell)));
        return right[i] ? `${pad}${cell}` : `${cell}${pad}`;
      })
      .join("  ")
      .trimEnd();
  return [bold(line(head)), ...cells.map(line)];
}

export interface Progress {
  /** @param text what is being done now */
  update(done: number, total: number, text?: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** Work whose kinds follow each other: a bar for people; otherwise, where `lines` says so, a line for each kind. */
export function stages(
  io: Io,
  label: string,
  lines = false,
): { onProgress: (what: string, done: number, total: number) => void; end: () => void } {
  const bar = progress(io, label);
  let last = "";
  return {
    onProgress(what, done, total) {
      if (lines && io.bars !== true && what !== last) io.err(`${what}\n`);
      last = what;
      bar.update(done, total, what);
    },
    end: () => bar.end(),
  };
}

const BAR_CHARS = 28;
const REDRAW_MS = 100;

/** A bar on standard error while long work goes on; nothing where nobody looks. */
export function progress(io: Io, label: string, nowMs: () => number = () => performance.now()): Progress {
  if (io.bars !== true) return { update: () => undefined, end: () => undefined };
  const begunMs = nowMs();
  let drawnMs = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    update(done, total, text = "") {
      const now = nowMs();
      if (now - drawnMs < REDRAW_MS && (done < total || total <= 0)) return;
      drawnMs = now;
      drawn = true;
      io.err(`\r${barText(label, done, total, now - begunMs)}${text === "" ? "" : `  ${text}`}\u001b[K`);
    },
    end() {
      if (drawn) io.err("\r\u001b[K");
      drawn = false;
    },
  };
}

export function barText(label: string, done: number, total: number, elapsedMs: number): string {
  // Without a total there is no bar: the text beside it tells.
  if (total <= 0) return label;
  const share = Math.min(1, done / total);
  const full = Math.round(share * BAR_CHARS);
  const bar = `${"#".repeat(full)}${".".repeat(BAR_CHARS - full)}`;
  const left = share > 0.02 && share < 1 ? `  ${secondsText((elapsedMs * (1 - share)) / share / 1000)} left` : "";
  return `${label}  [${bar}] ${String(Math.floor(share * 100)).padStart(3)}%${left}`;
}

function secondsText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** The terminal's other screen, so that what was there before comes back. */
export interface Screen {
  /** Lines that do not fit are cut. */
  draw(lines: readonly string[]): void;
  close(): void;
}

export function openScreen(out: (text: string) => void, size: () => { columns: number; rows: number }): Screen {
  out("\u001b[?1049h\u001b[?25l");
  return {
    draw(lines) {
      const { columns, rows } = size();
      const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => cut(line, columns));
      out(`\u001b[H${shown.map((line) => `${line}\u001b[K\n`).join("")}\u001b[J`);
    },
    close: () => out("\u001b[?25h\u001b[?1049l"),
  };
}

/** As much as fits, without cutting through a colour. */
function cut(line: string, columns: number): string {
  return shownLength(line) <= columns ? line : line.replace(SGR, "").slice(0, columns);
}
