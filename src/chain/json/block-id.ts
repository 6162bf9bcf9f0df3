import type { BlockID, PartSetHeader } from "../../gen/tendermint/types/types.js";
import { hexToJson, type JsonObject } from "./values.js";

export function partSetHeaderToJson(header: PartSetHeader): JsonObject {
  return { total: header.total, hash: hexToJson(header.hash) };
}

export function blockIdToJson(id: BlockID): JsonObject {
  return { hash: hexToJson(id.hash), parts: partSetHeaderToJson(id.partSetHeader) };
}
