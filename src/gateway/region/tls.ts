/** Certificate and key of a server, read anew when the files change. */
import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { createSecureContext } from "node:tls";
import type { Logger } from "../../ports/log.js";

export interface TlsPair {
  readonly cert: string;
  readonly key: string;
}

const WATCH_MS = 2_000;

export class TlsFiles {
  private pair: TlsPair;
  private readonly listeners = new Set<(pair: TlsPair) => void>();

  /** @throws Error that names the file that cannot be used */
  constructor(
    private readonly files: { readonly cert: string; readonly key: string },
    private readonly log: Logger,
  ) {
    this.pair = this.read();
    for (const file of [files.cert, files.key])
      watchFile(file, { interval: WATCH_MS, persistent: false }, () => this.reload());
  }

  private read(): TlsPair {
    const { cert, key } = this.files;
    const pair = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
    try {
      createSecureContext(pair);
    } catch (e) {
      throw new Error(`${cert} and ${key} are no certificate and its key, both in PEM: ${(e as Error).message}`);
    }
    return pair;
  }

  current(): TlsPair {
    return this.pair;
  }

  onChange(listener: (pair: TlsPair) => void): void {
    this.listeners.add(listener);
  }

  /** Files that do not fit (yet) leave the old pair in use. */
  reload(): void {
    try {
      this.pair = this.read();
    } catch (e) {
      this.log.error("the certificate was not replaced", { error: (e as Error).message });
      return;
    }
    for (const listener of this.listeners) listener(this.pair);
    this.log.info("the certificate was replaced");
  }

  close(): void {
    for (const file of [this.files.cert, this.files.key]) unwatchFile(file);
  }
}
