/** Pages that come with the program, from memory, with a policy that lets them load nothing from elsewhere. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export interface Page {
  readonly contentType: string;
  readonly body: Buffer;
  readonly etag: string;
}

/** Pages by path. */
export type Pages = Pick<ReadonlyMap<string, Page>, "get">;

const TYPES: { readonly [extension: string]: string } = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
const FILES_MAX = 200;

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-cache",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

export function page(name: string, body: Buffer): Page {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { contentType: TYPES[extname(name)] ?? "application/octet-stream", body, etag };
}

/** Files of a folder by the path that serves them; index.html is the folder's own. Empty when there is no such folder.
 *  @param prefix without a slash at its end: "/docs" */
export function pagesOf(folder: string, prefix: string): Map<string, Page> {
  const pages = new Map<string, Page>();
  if (!existsSync(folder)) return pages;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  for (const { name, parentPath } of files.slice(0, FILES_MAX)) {
    const path = join(parentPath, name);
    const below = path.slice(folder.length).replaceAll("\\", "/");
    const made = page(name, readFileSync(path));
    pages.set(`${prefix}${below}`, made);
    if (below === "/index.html") pages.set(prefix === "" ? "/" : prefix, made);
  }
  return pages;
}
