/** Changes one key of a configuration file and nothing else of it: comments, order and other values stay. */
import { parse as parseToml, TomlError } from "smol-toml";

const HEADER = /^\s*\[([^[\]]+)\]\s*(#.*)?$/;
const KEY = /^\s*([A-Za-z0-9_.-]+|"[^"]*"|'[^']*')\s*=/;

function parses(text: string): Record<string, unknown> | undefined {
  try {
    return parseToml(text, { integersAsBigInt: true });
  } catch (e) {
    if (e instanceof TomlError) return undefined;
    throw e;
  }
}

interface Place {
  /** Lines of the key and its value; from === to: there is no such key, and it goes here. */
  readonly from: number;
  readonly to: number;
  readonly sectionThere: boolean;
}

/** Lists may run over several lines. */
function endOfValue(lines: readonly string[], from: number): number {
  for (let to = from + 1; to <= lines.length; to++) {
    if (parses(lines.slice(from, to).join("\n")) !== undefined) return to;
  }
  return from + 1;
}

function placeOf(lines: readonly string[], section: string, key: string): Place {
  let current = "";
  let last: number | undefined = section === "" ? 0 : undefined;
  for (let i = 0; i < lines.length; ) {
    const header = HEADER.exec(lines[i]!);
    if (header !== null) {
      current = header[1]!.trim();
      if (current === section) last = i + 1;
      i++;
      continue;
    }
    const name = KEY.exec(lines[i]!)?.[1]?.replace(/^["']|["']$/g, "");
    const to = name === undefined ? i + 1 : endOfValue(lines, i);
    if (name !== undefined && current === section) {
      if (name === key) return { from: i, to, sectionThere: true };
      last = to;
    }
    i = to;
  }
  const at = last ?? lines.length;
  return { from: at, to: at, sectionThere: last !== undefined };
}

/** What stands behind the value: " # why". A "#" inside a text is none. */
function commentBehind(lines: readonly string[]): string {
  const line = lines.join("\n");
  for (let at = line.lastIndexOf("\n") + 1; (at = line.indexOf("#", at)) >= 0; at++) {
    if (parses(line.slice(0, at)) !== undefined) return ` ${line.slice(at).trimEnd()}`;
  }
  return "";
}

/** The text with one key set. It must be valid TOML.
 *  @param section "" for keys before the first section
 *  @param value as TOML writes it: "5s" in quotes */
export function withKey(text: string, section: string, key: string, value: string): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  const { from, to, sectionThere } = placeOf(lines, section, key);
  const old = lines.slice(from, to);
  const indent = /^\s*/.exec(old[0] ?? "")?.[0] ?? "";
  const line = `${indent}${key} = ${value}${commentBehind(old)}`;
  if (sectionThere) lines.splice(from, to - from, line);
  else {
    while (lines.length > 0 && lines[lines.length - 1]!.trim() === "") lines.pop();
    if (lines.length > 0) lines.push("");
    lines.push(`[${section}]`, line, "");
  }
  return lines.join(newline);
}
