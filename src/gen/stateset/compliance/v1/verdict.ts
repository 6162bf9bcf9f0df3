// Generated from proto/stateset/compliance/v1/verdict.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

/** What compliance says to a payment or an order. The strictest of all parties and rules wins. */
export type Verdict = number;
export const Verdict = {
  VERDICT_UNSPECIFIED: 0,
  VERDICT_ALLOW: 1,
  VERDICT_HOLD: 2,
  VERDICT_REJECT: 3,
  VERDICT_BLOCK: 4,
} as const;
export const Verdict$: EnumInfo = { typeName: "stateset.compliance.v1.Verdict", values: Verdict };

export const $file: FileInfo = {
  path: "stateset/compliance/v1/verdict.proto",
  package: "stateset.compliance.v1",
  messages: [],
  services: [],
};
