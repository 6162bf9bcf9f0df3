import type { Logger } from "../../src/ports/log.js";

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly message: string;
  readonly fields: Record<string, unknown> | undefined;
}

/** A log that keeps its lines for the test to look at. */
export function keptLog(lines: LogLine[] = []): Logger & { readonly lines: LogLine[] } {
  const at = (level: LogLine["level"]) => (message: string, fields?: Record<string, unknown>) => {
    lines.push({ level, message, fields });
  };
  return {
    lines,
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: () => keptLog(lines),
  };
}
