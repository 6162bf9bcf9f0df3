/** Addresses to listen on, as they stand in the configuration files. */
import { err, ok, type Result } from "../types/result.js";

export type ListenAddress =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

/** "tcp://127.0.0.1:26657", "localhost:9090", ":26660", "[::1]:26657", "unix:///run/node.sock". An empty host means all
 *  interfaces. Never throws; the error is the wanted form. */
export function parseListenAddress(text: string): Result<ListenAddress> {
  const wanted = "an address such as tcp://127.0.0.1:26657 or unix:///run/node.sock";
  if (text.startsWith("unix://")) {
    const path = text.slice("unix://".length);
    return path === "" ? err(wanted) : ok({ kind: "unix", path });
  }
  const scheme = /^([a-z]+):\/\//.exec(text);
  if (scheme !== null && scheme[1] !== "tcp") return err(wanted);
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:/\s]*):([0-9]{1,5})$/.exec(
    scheme === null ? text : text.slice(scheme[0].length),
  );
  if (match === null) return err(wanted);
  const port = Number(match[2]);
  if (port > 65535) return err("a port from 0 to 65535");
  const host = match[1]!.replace(/^\[|\]$/g, "");
  return ok({ kind: "tcp", host: host === "" ? "0.0.0.0" : host, port });
}

export function listenAddressFault(text: string): string | undefined {
  const parsed = parseListenAddress(text);
  return parsed.ok ? undefined : parsed.error;
}

/** For keys that may be left empty to switch a listener off. */
export function optionalListenAddressFault(text: string): string | undefined {
  return text === "" ? undefined : listenAddressFault(text);
}
