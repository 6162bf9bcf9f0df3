/** What the commands of compliance ask of the chain. */

import type { ListSnapshot as ReadSnapshot } from "../../compliance-worker/lists/snapshot.js";
import type { QueryStatusResponse } from "../../gen/stateset/compliance/v1/query.js";
import { Query } from "../../gen/stateset/compliance/v1/query.js";
import type { AuditAnchor, Case, ListSnapshot, Screening } from "../../gen/stateset/compliance/v1/state.js";
import { bytesEqual } from "../../types/bytes.js";
import { CliError } from "../errors.js";
import { hintFor } from "../refusals.js";
import { createRpcClient } from "../rpc-client.js";

/** sdk/22: there is none. */
const NOT_FOUND = 22;
const PAGE = 100n;
/** Older versions of a list that are looked at for its root. */
const VERSIONS_BACK = 20n;

type Methods = typeof Query.methods;

export interface ComplianceChain {
  newestList(source: string): Promise<ListSnapshot | undefined>;
  /** The version under which this snapshot was published; undefined when it was not, lately. */
  versionOf(
    snapshot: Pick<ReadSnapshot, "source" | "root">,
  ): Promise<{ readonly version: bigint; readonly newest: bigint } | undefined>;
  status(address: string): Promise<QueryStatusResponse>;
  screening(id: bigint): Promise<Screening | undefined>;
  case(id: bigint): Promise<Case | undefined>;
  openCases(): Promise<Case[]>;
  /** 0 is the newest. */
  anchor(sequence: bigint): Promise<AuditAnchor | undefined>;
}

export function complianceChain(node: string): ComplianceChain {
  const client = createRpcClient(node);
  async function ask<K extends keyof Methods>(
    name: K,
    request: Parameters<Methods[K]["input"]["encode"]>[0],
  ): Promise<ReturnType<Methods[K]["output"]["decode"]> | undefined> {
    const method = Query.methods[name];
    const path = `/${Query.typeName}/${method.name}`;
    const answer = await client.abciQuery(path, method.input.encode(request as never));
    if (answer.code === NOT_FOUND) return undefined;
    if (answer.code !== 0) {
      const { codespace, code, log } = answer;
      throw new CliError(`${path}: ${log} (codespace ${codespace}, code ${code})`, hintFor(answer, "check --node"));
    }
    return method.output.decode(answer.value) as ReturnType<Methods[K]["output"]["decode"]>;
  }
  const list = async (source: string, version: bigint) => (await ask("listSnapshot", { source, version }))?.list;
  return {
    newestList: (source) => list(source, 0n),
    async versionOf({ source, root }) {
      const newest = await list(source, 0n);
      if (newest === undefined) return undefined;
      const last = newest.version;
      for (let version = last; version > 0n && version > last - VERSIONS_BACK; version--) {
        const found = version === last ? newest : await list(source, version);
        if (found !== undefined && bytesEqual(found.merkleRoot, root)) return { version, newest: last };
      }
      return undefined;
    },
    async status(address) {
      const found = await ask("status", { address });
      if (found === undefined) throw new CliError(`the chain does not tell the status of ${address}`, "check --node");
      return found;
    },
    screening: async (id) => (await ask("screeningProof", { id }))?.screening,
    case: async (id) => (await ask("case", { id }))?.case,
    async openCases() {
      const cases: Case[] = [];
      for (let key = new Uint8Array(0); ; ) {
        const page = await ask("openCases", {
          pagination: { key, offset: 0n, limit: PAGE, countTotal: false, reverse: false },
        });
        cases.push(...(page?.cases ?? []));
        key = (page?.pagination?.nextKey ?? new Uint8Array(0)) as Uint8Array<ArrayBuffer>;
        if (key.length === 0) return cases;
      }
    },
    anchor: async (sequence) => (await ask("auditAnchor", { sequence }))?.anchor,
  };
}
