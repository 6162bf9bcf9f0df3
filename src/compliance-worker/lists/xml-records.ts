/** Elements of an XML file that stand for one thing each, as small trees; all else is passed over. */
import { ListError, type ListText } from "./source.js";
import { readXml } from "./xml.js";

/** More is no entry of a list. */
const RECORD_NODES_MAX = 50_000;
const RECORD_CHARACTERS_MAX = 4 * 1024 * 1024;

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Its own text, without that of its children. */
  text: string;
  readonly line: number;
}

/** @param names of the elements that are handed out, whole, when they end
 *  @param root name of the root that the file must have
 *  @throws ListError */
export function readXmlRecords(
  text: ListText,
  root: readonly string[],
  names: ReadonlySet<string>,
  take: (node: XmlNode) => void,
): XmlNode {
  let top: XmlNode | undefined;
  const stack: XmlNode[] = [];
  let nodes = 0;
  let characters = 0;
  readXml(text, {
    open(name, attributes, line) {
      const node: XmlNode = { name, attributes, children: [], text: "", line };
      if (top === undefined) {
        if (!root.includes(name)) {
          throw new ListError(text.file, line, `the root is <${name}>, wanted <${root.join("> or <")}>`);
        }
        top = node;
        return;
      }
      const parent = stack.at(-1);
      if (parent === undefined && !names.has(name)) return;
      if (parent === undefined) {
        nodes = 0;
        characters = 0;
      }
      if (++nodes > RECORD_NODES_MAX)
        throw new ListError(text.file, line, `an entry has more than ${RECORD_NODES_MAX} elements`);
      parent?.children.push(node);
      stack.push(node);
    },
    text(part, line) {
      const node = stack.at(-1);
      if (node === undefined) return;
      characters += part.length;
      if (characters > RECORD_CHARACTERS_MAX)
        throw new ListError(text.file, line, `an entry has more than ${RECORD_CHARACTERS_MAX} characters`);
      node.text += part;
    },
    close(name) {
      const node = stack.at(-1);
      if (node === undefined || node.name !== name) return;
      stack.pop();
      if (stack.length === 0) take(node);
    },
  });
  return top!;
}

export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((c) => c.name === name);
}

export function childrenOf(node: XmlNode, ...path: readonly string[]): XmlNode[] {
  return path.reduce<XmlNode[]>(
    (nodes, name) => nodes.flatMap((n) => n.children.filter((c) => c.name === name)),
    [node],
  );
}

/** Text of a child, with its blanks in order; empty when there is none. */
export function textOf(node: XmlNode, name: string): string {
  return clean(child(node, name)?.text ?? "");
}

/** Blanks of all kinds become one space; NFC. */
export function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
