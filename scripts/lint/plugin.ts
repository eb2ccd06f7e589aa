import { relative, sep } from 'node:path';
import { asciiOnlyEscapes } from './ascii-classes.ts';
import { layerFault, zoneOf } from './layers.ts';

/** The project's own lint rules, in the shape that oxlint loads (ESLint's). What they read of a syntax tree is typed here and no more. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
interface Context {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { readonly node: unknown; readonly message: string }): void;
}
type Visitor = Readonly<Record<string, (node: Node) => void>>;

const pathOf = (context: Context) => relative(context.cwd, context.filename).split(sep).join('/');
const named = (node: unknown, key: string): unknown => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined);

/** Imports stay within the layers of scripts/lint/layers.ts, and JSX within components and entry points. */
const layers = {
  create(context: Context): Visitor {
    const from = pathOf(context);
    const check = (node: Node) => {
      const specifier = named(node['source'], 'value');
      if (typeof specifier !== 'string') return;
      const typeOnly = node['importKind'] === 'type' || node['exportKind'] === 'type';
      const message = layerFault({ from, specifier, typeOnly });
      if (message) context.report({ node, message });
    };
    const checkType = (node: Node) => check({ ...node, importKind: 'type' });
    const noJsx = (node: Node) => {
      if (from.startsWith('utils/')) context.report({ node, message: `JSX belongs to components: ${zoneOf(from)} returns data.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: checkType,
      JSXElement: noJsx,
      JSXFragment: noJsx,
    };
  },
};

/** Members that turn a string into live markup when they are set or called. */
const HTML_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
const HTML_METHODS = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'write', 'writeln']);

/** The member that an expression reads (`a.b`, `a['b']`); empty for any other expression. */
function member(node: unknown): string {
  const property = named(node, 'property');
  const key = named(node, 'computed') ? named(property, 'value') : named(property, 'name');
  return typeof key === 'string' ? key : '';
}

/** Markup enters a document in two places alone: where it is made safe, and where the safe story is inserted. */
const htmlSinks = {
  create(context: Context): Visitor {
    const report = (node: unknown, sink: string) =>
      context.report({
        node,
        message: `${sink} turns text into live markup. Build nodes, or text by textContent; a story's HTML goes through utils/article/sanitize.ts and is inserted by components/reader/ArticleBody.tsx alone.`,
      });
    return {
      AssignmentExpression(node) {
        const sink = member(node['left']);
        if (HTML_PROPERTIES.has(sink)) report(node, sink);
      },
      CallExpression(node) {
        const sink = member(node['callee']);
        const isDocumentWrite = !sink.startsWith('write') || /document$/i.test(String(named(named(node['callee'], 'object'), 'name')));
        if (HTML_METHODS.has(sink) && isDocumentWrite) report(node, sink);
      },
      Property(node) {
        const sink = named(node['key'], 'name') ?? named(node['key'], 'value');
        const isValue = named(node['value'], 'type') !== 'AssignmentPattern' && node['shorthand'] !== true;
        if (isValue && HTML_PROPERTIES.has(String(sink))) report(node, String(sink));
      },
      JSXAttribute(node) {
        const sink = String(named(node['name'], 'name'));
        if (HTML_PROPERTIES.has(sink) || sink === 'srcDoc') report(node, sink);
      },
    };
  },
};

/** `\w`, `\W`, `\b` and `\B` hold every Arabic letter for punctuation. */
const arabicRegex = {
  create(context: Context): Visitor {
    const check = (node: unknown, pattern: unknown) => {
      const escapes = typeof pattern === 'string' ? [...new Set(asciiOnlyEscapes(pattern))] : [];
      if (escapes.length === 0) return;
      context.report({
        node,
        message: `${escapes.join(' ')} knows ASCII alone, with the u flag too. Use words() or fold() of utils/arabic/normalize.ts, or [\\p{L}\\p{M}\\p{N}] with look-arounds (?<![\\p{L}\\p{N}]) (?![\\p{L}\\p{N}]).`,
      });
    };
    const construct = (node: Node) => {
      if (named(node['callee'], 'name') !== 'RegExp') return;
      const first = Array.isArray(node['arguments']) ? (node['arguments'][0] as unknown) : undefined;
      const isRaw = named(first, 'type') === 'TaggedTemplateExpression';
      check(node, named(first, 'value'));
      const quasis = named(isRaw ? named(first, 'quasi') : first, 'quasis');
      for (const part of Array.isArray(quasis) ? quasis : []) check(node, named(named(part, 'value'), isRaw ? 'raw' : 'cooked'));
    };
    return {
      Literal: (node) => check(node, named(node['regex'], 'pattern')),
      NewExpression: construct,
      CallExpression: construct,
    };
  },
};

export default { meta: { name: 'safa' }, rules: { layers, 'html-sinks': htmlSinks, 'arabic-regex': arabicRegex } };
