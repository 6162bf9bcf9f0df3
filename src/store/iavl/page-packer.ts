import type { KvOp } from "../../ports/disk.js";
import { pageKey } from "../layout.js";
import { HEIGHT_MAX, type NodeId, PAGE_NODES_MAX } from "./arena.js";
import { joinPage } from "./page-codec.js";

/** A page is closed when its nodes have this many bytes; one large value may make it longer. */
const PAGE_BYTES = 8192;

/** Nodes of about the same height live about equally long: near the root for a version, leaves until they are written
 *  again. Kept apart they let most pages die whole when old versions are pruned. */
const CLASS_OF_HEIGHT = Array.from({ length: HEIGHT_MAX + 1 }, (_, h) => (h < 5 ? h : h < 7 ? 5 : h < 9 ? 6 : 7));
const CLASSES = 8;

/** Places 0, 1, 2 … in a new page. */
const PLACES = Uint8Array.from({ length: PAGE_NODES_MAX }, (_, i) => i);

/** A page that is being filled: the next node goes to `bytes` at `at`. */
export interface OpenPage {
  number: number;
  count: number;
  at: number;
  bytes: Uint8Array;
  /** Of `bytes`. */
  view: DataView;
  readonly lengths: Uint32Array;
}

/** Packs nodes into pages, as they come. */
export class PagePacker {
  private readonly pages = Array.from({ length: CLASSES }, (): OpenPage => {
    const bytes = new Uint8Array(2 * PAGE_BYTES);
    return {
      number: 0,
      count: 0,
      at: 0,
      bytes,
      view: new DataView(bytes.buffer),
      lengths: new Uint32Array(PAGE_NODES_MAX),
    };
  });
  private store = "";
  private nextPage = 0;
  private spread = true;
  private ops: KvOp[] = [];

  /** @param spread whether heights are kept apart: with few nodes it would only make small pages */
  start(store: string, firstPage: number, spread: boolean): void {
    for (const page of this.pages) page.count = page.at = 0;
    this.store = store;
    this.nextPage = firstPage;
    this.spread = spread;
    this.ops = [];
  }

  /** The page that the next node of this height goes into, with room for so many bytes. */
  pageFor(height: number, room: number): OpenPage {
    const page = this.pages[this.spread ? CLASS_OF_HEIGHT[height]! : 0]!;
    if (page.count === 0) page.number = this.nextPage++;
    if (page.at + room > page.bytes.length) {
      const more = new Uint8Array((page.at + room) * 2);
      more.set(page.bytes.subarray(0, page.at));
      page.bytes = more;
      page.view = new DataView(more.buffer);
    }
    return page;
  }

  /** The id of the node that goes to `page` next. */
  nextId(page: OpenPage): NodeId {
    return page.number * PAGE_NODES_MAX + page.count;
  }

  /** The node was written to the page, up to `end`. */
  added(page: OpenPage, end: number): void {
    page.lengths[page.count++] = end - page.at;
    page.at = end;
    if (page.count === PAGE_NODES_MAX || end >= PAGE_BYTES) this.close(page);
  }

  /** The pages that were closed since the last call. */
  takeOps(): KvOp[] {
    const { ops } = this;
    this.ops = [];
    return ops;
  }

  /** Closes all pages. @returns the first page number that was not used */
  finish(): number {
    for (const page of this.pages) if (page.count > 0) this.close(page);
    return this.nextPage;
  }

  private close(page: OpenPage): void {
    const value = joinPage(PLACES, page.lengths, page.count, page.bytes);
    this.ops.push({ type: "put", key: pageKey(this.store, page.number), value });
    page.count = 0;
    page.at = 0;
  }
}
