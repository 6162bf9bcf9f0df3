import fc from "fast-check";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { appSchema } from "./app-schema.js";
import { clientSchema } from "./client-schema.js";
import { cometSchema } from "./comet-schema.js";
import { withKey } from "./edit.js";
import { renderConfig } from "./render.js";
import { fieldsOf } from "./schema.js";

test.each<[string, string, string, string]>([
  ["a line", 'a = 1\nb = "x" # why # so\n# end\n', 'a = 1\nb = "new" # why # so\n# end\n', "b"],
  ["a text with a #", 'b = "x#y"\n', 'b = "new"\n', "b"],
  ["a list over lines", 'b = [\n  "x", # one\n  "y",\n] # both\nc = 1\n', 'b = "new" # both\nc = 1\n', "b"],
  ["a quoted key, indented", '  "b" = 1\n', '  b = "new"\n', "b"],
  ["a key that is missing", "a = 1\n\n[s]\nb = 2\n", 'a = 1\nb = "new"\n\n[s]\nb = 2\n', "b"],
  ["an empty file", "", 'b = "new"\n', "b"],
  ["a key in a section", "b = 1\n[s] # here\nb = 2\n[t]\nb = 3\n", 'b = 1\n[s] # here\nb = "new"\n[t]\nb = 3\n', "s.b"],
  ["a missing key in a section", "[s]\na = 1\n\n[t]\nb = 3\n", '[s]\na = 1\nb = "new"\n\n[t]\nb = 3\n', "s.b"],
  ["a missing section", "a = 1\n\n\n", 'a = 1\n\n[s]\nb = "new"\n', "s.b"],
  ["lines as Windows ends them", "a = 1\r\nb = 2\r\n", 'a = 1\r\nb = "new"\r\n', "b"],
])("%s", (_, before, after, path) => {
  const [key = "", section = ""] = path.split(".").reverse();
  expect(withKey(before, section, key, '"new"')).toBe(after);
});

test("any key of the written files is set, and nothing else changes", () => {
  const all = [cometSchema, appSchema, clientSchema].flatMap((schema) =>
    fieldsOf(schema).map((field) => ({ text: renderConfig(schema), field })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.string(), ({ text, field }, value) => {
      const quoted = JSON.stringify(value).replaceAll("\u007f", "\\u007f");
      const changed = withKey(text, field.section, field.key, quoted);
      const [was, is] = [parse(text), parse(changed)];
      const table = field.section === "" ? was : (was[field.section] as Record<string, unknown>);
      table[field.key] = value;
      expect(is).toEqual(was);
      const [old, now] = [text.split("\n"), changed.split("\n")];
      expect(now).toHaveLength(old.length);
      expect(now.filter((line, i) => line !== old[i]).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
