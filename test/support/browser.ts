/** A real Chromium that looks at the pages as people do, and what it must not do on the way. */
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** CHROMIUM names the program; otherwise it is looked for on PATH. Undefined where there is none. */
export function chromiumPath(): string | undefined {
  const { CHROMIUM: named, PATH = "" } = process.env;
  if (named !== undefined && named !== "") return named;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((path) => existsSync(path));
}

/** Where pictures go: SCREENSHOTS, or a folder of the system's for what is temporary. */
export const pictures = process.env.SCREENSHOTS ?? join(tmpdir(), "statesetd-screenshots");

export async function openBrowser(executablePath: string): Promise<Browser> {
  mkdirSync(pictures, { recursive: true });
  // Chromium's own sandbox does not run as root, which containers are.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...args, "--disable-dev-shm-usage", "--disable-gpu"] });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to other origins, console errors, violations of the policy and exceptions; empty when all is well. */
  readonly faults: string[];
}

/** @param isExpected failures that the test brings about: of a node that is stopped, of a search that finds nothing */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
  isExpected: (text: string) => boolean = () => false,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript({ path: fileURLToPath(new URL("in-page.js", import.meta.url)) });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") faults.push(`a request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const text = `${message.text()} ${message.location().url}`;
    if (!isExpected(text)) faults.push(`console: ${text}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.stack ?? error.message}`));
  return { context, page, faults };
}

/** Calls a function of in-page.js. */
export const inPage = <T>(page: Page, call: string): Promise<T> => page.evaluate<T>(`window.inPage.${call}`);
