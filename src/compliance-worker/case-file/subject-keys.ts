/** A data key for each subject, wrapped by the key provider, in a file of its own: to destroy the file is to erase the
 *  subject. Names of files tell no address. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { sha256 } from "../../crypto/hasher.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { concatBytes, fromHex, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { newKey } from "./envelope.js";
import { KeyError, type KeyProvider } from "./key-provider.js";
import { keyed } from "./record.js";

/** For what concerns nobody: anchors, erasures. It also hides which file is whose. */
export const SYSTEM_KEY = "system";
const ID = /^(system|[0-9a-f]{32}-[0-9]{1,6})$/;

export interface SubjectKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** What is left of a key that was destroyed. */
export interface ErasedKey {
  readonly id: string;
  readonly commitment: Uint8Array;
}

function context(id: string): string {
  return `stateset case key ${id}`;
}

/** Commits to the subject under a salt that goes with its key. */
function subjectCommitment(key: Uint8Array, subject: string): Uint8Array {
  return sha256(concatBytes(utf8Encode("stateset case subject 1\n"), keyed(key, "subject salt"), utf8Encode(subject)));
}

export class SubjectKeys {
  private readonly opened = new Map<string, Uint8Array>();

  constructor(
    private readonly folder: string,
    private readonly provider: KeyProvider,
  ) {}

  /** @param fresh whether there are no records yet: only then is the system's key made when it is missing */
  async init(fresh: boolean): Promise<void> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    if (fresh && !existsSync(this.path(SYSTEM_KEY))) await this.make(SYSTEM_KEY);
  }

  system(): Promise<Uint8Array> {
    return this.keyOf(SYSTEM_KEY);
  }

  /** The subject's key, made when it has none or its last one was destroyed. */
  async forSubject(subject: string): Promise<SubjectKey> {
    if (subject === "") return { id: SYSTEM_KEY, key: await this.system() };
    const id = await this.currentId(subject);
    const taken = this.state(id);
    if (taken === "there") return { id, key: await this.keyOf(id) };
    const [tag, number] = id.split("-") as [string, string];
    const next = taken === "missing" ? id : `${tag}-${Number(number) + 1}`;
    return { id: next, key: await this.make(next) };
  }

  /** Of the newest key of the subject: a first one when it never had any. */
  private async currentId(subject: string): Promise<string> {
    const tag = toHex(keyed(await this.system(), `subject ${subject}`).subarray(0, 16));
    let number = 1;
    while (this.state(`${tag}-${number + 1}`) !== "missing") number++;
    return `${tag}-${number}`;
  }

  state(id: string): "there" | "erased" | "missing" {
    if (!ID.test(id)) return "missing";
    const text = readIfThere(this.path(id));
    if (text === undefined) return "missing";
    return (JSON.parse(text) as { erased?: unknown }).erased === true ? "erased" : "there";
  }

  /** undefined when there is none, or it was destroyed. @throws KeyError when it does not open */
  async find(id: string): Promise<Uint8Array | undefined> {
    return this.state(id) === "there" ? this.keyOf(id) : undefined;
  }

  /** What the chain is told of an erasure: known before the key is destroyed, and kept after. */
  async commitmentOf(subject: string): Promise<ErasedKey | undefined> {
    const id = await this.currentId(subject);
    const state = this.state(id);
    if (state === "missing") return undefined;
    if (state === "there") return { id, commitment: subjectCommitment(await this.keyOf(id), subject) };
    return { id, commitment: fromHex((JSON.parse(readIfThere(this.path(id))!) as { commitment: string }).commitment) };
  }

  /** Overwrites the wrapped key, then leaves a note in its place. Copies elsewhere are for who made them to destroy. */
  async destroy(subject: string): Promise<ErasedKey> {
    const erased = await this.commitmentOf(subject);
    if (erased === undefined) throw new KeyError("there is no key of this subject");
    const path = this.path(erased.id);
    if (this.state(erased.id) === "there") {
      const fd = openSync(path, "r+");
      try {
        writeSync(fd, new Uint8Array(statSync(path).size));
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
      const note = { v: 1, id: erased.id, erased: true, commitment: toHex(erased.commitment) };
      replaceFileSync(path, `${JSON.stringify(note)}\n`, SECRET_MODE);
    }
    this.opened.get(erased.id)?.fill(0);
    this.opened.delete(erased.id);
    return erased;
  }

  /** Wraps every key anew, under the provider's current one. @returns how many */
  async rewrap(): Promise<number> {
    let count = 0;
    for (const name of readdirSync(this.folder)) {
      const id = name.replace(/\.json$/, "");
      if (this.state(id) !== "there") continue;
      await this.store(id, await this.keyOf(id));
      count++;
    }
    return count;
  }

  private path(id: string): string {
    return join(this.folder, `${id}.json`);
  }

  private async make(id: string): Promise<Uint8Array> {
    const key = newKey();
    await this.store(id, key);
    this.opened.set(id, key);
    return key;
  }

  private async store(id: string, key: Uint8Array): Promise<void> {
    const { wrappedBy, nonce, bytes } = await this.provider.wrap(key, context(id));
    const json = { v: 1, id, wrapped_by: wrappedBy, nonce: toBase64(nonce), wrapped: toBase64(bytes) };
    replaceFileSync(this.path(id), `${JSON.stringify(json)}\n`, SECRET_MODE);
  }

  private async keyOf(id: string): Promise<Uint8Array> {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    let wrapped: { wrapped_by: string; nonce: string; wrapped: string };
    try {
      wrapped = JSON.parse(readIfThere(path) ?? "") as typeof wrapped;
    } catch {
      throw new KeyError(`${path}: is missing or no key file`);
    }
    const parts = {
      wrappedBy: wrapped.wrapped_by,
      nonce: fromBase64(wrapped.nonce),
      bytes: fromBase64(wrapped.wrapped),
    };
    const key = await this.provider.unwrap(parts, context(id));
    this.opened.set(id, key);
    return key;
  }
}
