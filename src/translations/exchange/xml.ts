import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { ExchangeSyntaxError } from './exchange-file.js';

/** Deeper than any XLIFF file is. */
const MAX_DEPTH = 32;

/** What XML cannot hold, and what it may read as a line feed. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u0085\u2028\u2029]/u;

/** A name, its attributes and what is in it. */
export type Tag = readonly [name: string, attributes?: Record<string, string>, ...children: (Tag | string)[]];

/** How a format writes a character that XML cannot hold, by its number in hexadecimal. */
export type CharTag = (hex: string) => Tag;

/** The document of a tree, indented; texts stand as they are. */
export function writeXml(tree: Tag, charTag: CharTag): string {
  const [name, attributes = {}] = tree;
  const document = new DOMParser().parseFromString(`<${name} xmlns="${attributes.xmlns}"/>`, 'text/xml');
  fill(document, document.documentElement!, tree, charTag, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function fill(
  document: Document,
  element: Element,
  [, attributes = {}, ...children]: Tag,
  charTag: CharTag,
  indent: string,
): void {
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  const isText = children.some((child) => typeof child === 'string');
  for (const child of isText ? children.flatMap((child) => writable(child, charTag)) : children) {
    if (typeof child === 'string') {
      element.appendChild(document.createTextNode(child));
      continue;
    }
    if (!isText) element.appendChild(document.createTextNode(`${indent}  `));
    const inner = document.createElementNS(element.namespaceURI, child[0]);
    fill(document, inner, child, charTag, `${indent}  `);
    element.appendChild(inner);
  }
  if (!isText && children.length > 0) element.appendChild(document.createTextNode(indent));
}

/** The text in pieces that XML can hold. */
function writable(child: Tag | string, charTag: CharTag): (Tag | string)[] {
  if (typeof child !== 'string') return [child];
  const pieces: (Tag | string)[] = [''];
  for (const char of child) {
    if (UNWRITABLE.test(char))
      pieces.push(charTag(char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')), '');
    else pieces.push(`${pieces.pop() as string}${char}`);
  }
  return pieces;
}

/**
 * The root element of a document.
 * @throws ExchangeSyntaxError for what is no XML, has a document type (and so could have entities), or is nested too deep
 */
export function readXml(text: string): Element {
  if (/<!DOCTYPE/i.test(text)) throw new ExchangeSyntaxError('it has a document type, which is not taken');
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  let root: Element | null;
  try {
    root = parser.parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    const { cause, message } = error as Error;
    throw new ExchangeSyntaxError(`it is no XML: ${cause instanceof Error ? cause.message : message}`);
  }
  requireShallow(root!);
  return root!;
}

function requireShallow(root: Element): void {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new ExchangeSyntaxError(`it is nested more than ${MAX_DEPTH} deep`);
    level = level.flatMap((element) => elementsIn(element));
  }
}

/** The elements right in an element, or those of one name, prefixes aside. */
export function elementsIn(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => isElement(node) && (name === undefined || node.localName === name),
  );
}

/** The elements of one name in an element and in the groups into which tools put them. */
export function grouped(parent: Element, name: string): Element[] {
  return elementsIn(parent).flatMap((element) => {
    if (element.localName === 'group') return grouped(element, name);
    return element.localName === name ? [element] : [];
  });
}

/** The text of an element and of all that is in it; `char` reads an element that stands for a character. */
export function textIn(element: Element | undefined, char: (element: Element) => string | undefined): string {
  if (!element) return '';
  return Array.from(element.childNodes, (node) => {
    if (isElement(node)) return char(node) ?? textIn(node, char);
    return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE ? (node.nodeValue ?? '') : '';
  }).join('');
}

export function fromHex(hex: string): string {
  const code = parseInt(hex, 16);
  if (!(code >= 0 && code <= 0x10ffff)) throw new ExchangeSyntaxError(`“${hex}” is the number of no character`);
  return String.fromCodePoint(code);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
