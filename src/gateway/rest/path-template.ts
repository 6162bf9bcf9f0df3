/** Path templates of google.api.http as grpc-gateway matches them: literals, {field}, {field=**} (the rest of the path). */
type Segment = { readonly literal: string } | { readonly field: string; readonly rest: boolean };

export interface PathTemplate {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** @throws Error on a template with wildcards that no route of ours uses. */
export function parseTemplate(text: string): PathTemplate {
  const parts = text.replace(/^\//, "").match(/\{[^}]*\}|[^/]+/g) ?? [];
  const segments = parts.map((part): Segment => {
    if (!part.startsWith("{")) return { literal: part };
    const [field, pattern] = part.slice(1, -1).split("=");
    if (pattern !== undefined && pattern !== "**" && pattern !== "*")
      throw new Error(`path template ${text} has the pattern ${pattern}, which is not supported`);
    return { field: field!, rest: pattern === "**" };
  });
  return { text, segments };
}

/** The fields that the path gives, or undefined when it does not match. `parts` is the decoded path split at "/". */
export function matchTemplate(
  template: PathTemplate,
  parts: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  for (const segment of template.segments) {
    if ("field" in segment && segment.rest) {
      fields.set(segment.field, parts.slice(at).join("/"));
      return fields;
    }
    const part = parts[at++];
    if (part === undefined) return undefined;
    if ("literal" in segment) {
      if (part !== segment.literal) return undefined;
    } else fields.set(segment.field, part);
  }
  return at === parts.length ? fields : undefined;
}
