/** Who is screened: as typed, as a file says, or as the case file knows the address. */
import type { CaseFile } from "../../compliance-worker/case-file/case-file.js";
import { ENTRY_TYPES, type EntryType } from "../../compliance-worker/lists/entry.js";
import type { ScreenedSubject } from "../../compliance-worker/matching/screen.js";
import type { CommandContext } from "../context.js";
import { CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";

/** Names that one question may have. */
const VALUES_MAX = 100;
const CHARACTERS_MAX = 500;

const FIELDS = ["names", "birth_dates", "countries", "addresses", "documents"] as const;

/** @throws CliError that names the field; never what stands in it */
export function subjectOf(json: unknown, where: string): ScreenedSubject {
  const hint = 'it looks like {"names": ["…"], "birth_dates": ["1970-01-31"], "countries": ["NO"]}';
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new CliError(`${where}: wanted a JSON object`, hint);
  const object = json as Record<string, unknown>;
  const unknown = Object.keys(object).find((key) => key !== "type" && !FIELDS.some((f) => f === key));
  if (unknown !== undefined) throw new CliError(`${where}: ${JSON.stringify(unknown)} is no field`, hint);
  const list = (field: (typeof FIELDS)[number]): string[] => {
    const value = object[field] ?? [];
    const sound = Array.isArray(value) && value.length <= VALUES_MAX;
    if (!sound || !value.every((v) => typeof v === "string" && v.trim() !== "" && v.length <= CHARACTERS_MAX))
      throw new CliError(
        `${where}: ${field}: wanted at most ${VALUES_MAX} texts of 1 to ${CHARACTERS_MAX} characters`,
        hint,
      );
    return value as string[];
  };
  const type = object.type;
  if (type !== undefined && !ENTRY_TYPES.some((t) => t === type)) {
    throw new CliError(`${where}: type must be one of ${ENTRY_TYPES.join(", ")}`, hint);
  }
  const names = list("names");
  if (names.length === 0) throw new CliError(`${where}: names: wanted at least one`, hint);
  return {
    names,
    birthDates: list("birth_dates"),
    countries: list("countries"),
    addresses: list("addresses"),
    documents: list("documents"),
    type: type as EntryType | undefined,
  };
}

export function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(`${where}: is no JSON`, "correct it; --input - reads the standard input");
  }
}

/** The newest record that says who an address is; undefined when there is none, or it was erased. */
export async function knownSubject(file: CaseFile, address: string): Promise<ScreenedSubject | undefined> {
  let known: ScreenedSubject | undefined;
  for await (const { content, record } of file.records()) {
    if (content?.kind === "subject" && content.subject === address)
      known = subjectOf(content.data, `record ${record.sequence}`);
  }
  return known;
}

/** What the command line says, if it says anything. @throws UsageError */
export async function typedSubject(
  context: CommandContext,
  names: readonly string[],
): Promise<ScreenedSubject | undefined> {
  const input = context.text("input");
  if (input !== undefined) {
    if (names.length > 0) throw new UsageError("names and --input exclude each other: give one of them");
    const text = input === "-" ? await context.io.readAll() : readTextFile(input);
    return subjectOf(jsonIn(text, input), input);
  }
  if (names.length === 0) return undefined;
  const many = (option: string): unknown => context.options[option];
  const type = context.text("type");
  const typed = {
    names,
    birth_dates: many("birthDate"),
    countries: many("country"),
    addresses: many("address"),
    documents: many("document"),
    ...(type === undefined ? {} : { type }),
  };
  return subjectOf(typed, "the command line");
}
