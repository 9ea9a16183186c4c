import { parseSync } from 'vite';

/** One place at which a file names another one, or a package. */
export interface ImportFound {
  /** As it is written; undefined where it is computed, so that nobody can say what it is. */
  readonly specifier: string | undefined;
  /** Whether only types are taken, so that nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

type Node = { readonly type: string; readonly start: number } & { readonly [key: string]: unknown };

/**
 * All that a source file imports: static and dynamic imports, re-exports, types, `require`, Vite's globs and
 * `new URL(…, import.meta.url)`, and TypeScript's reference comments.
 *
 * @param path its name, which tells the language
 * @throws where it does not parse
 */
export function readImports(path: string, text: string): readonly ImportFound[] {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const found: ImportFound[] = [];
  const add = (at: number, specifier: string | undefined, typeOnly = false) => {
    found.push({ specifier, typeOnly, line: text.slice(0, at).split('\n').length });
  };
  visit(program, (node) => {
    for (const { specifier, typeOnly } of importsOf(node)) add(node.start, specifier, typeOnly);
  });
  for (const { value, start } of comments) {
    const reference = /^\/\s*<reference\s+(?:path|types)\s*=\s*["']([^"']+)["']/.exec(value);
    if (reference) add(start, /\bpath\s*=/.test(value) ? beside(reference[1]) : reference[1], true);
  }
  return found;
}

/** A reference comment and a URL may leave out the `./`. */
function beside(path: string | undefined): string | undefined {
  return path === undefined || /^(\.|\/|[a-z]+:)/.test(path) ? path : `./${path}`;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function importsOf(node: Node): readonly Omit<ImportFound, 'line'>[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ specifier: literal(node.source), typeOnly: takesTypesOnly(node, 'importKind') }];
    case 'ExportNamedDeclaration':
      return node.source
        ? [{ specifier: literal(node.source), typeOnly: takesTypesOnly(node, 'exportKind') }]
        : [];
    case 'ExportAllDeclaration':
      return [{ specifier: literal(node.source), typeOnly: node.exportKind === 'type' }];
    case 'ImportExpression':
      return [{ specifier: literal(node.source), typeOnly: false }];
    case 'TSImportType':
      return [{ specifier: literal(node.source ?? node.argument), typeOnly: true }];
    case 'TSExternalModuleReference':
      return [{ specifier: literal(node.expression), typeOnly: false }];
    case 'CallExpression':
      return calledImports(node).map((specifier) => ({ specifier, typeOnly: false }));
    case 'NewExpression': {
      const [target, base] = node.arguments as readonly Node[];
      const fromHere = nameOf(node.callee) === 'URL' && nameOf(base) === 'import.meta.url';
      const specifier = fromHere ? beside(literal(target)) : undefined;
      return specifier === undefined ? [] : [{ specifier, typeOnly: false }];
    }
    default:
      return [];
  }
}

/** `import type …` and `import { type A, type B } …`; an import for its effects alone takes more than types. */
function takesTypesOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  const names = node.specifiers as readonly Node[];
  return node[kind] === 'type' || (names.length > 0 && names.every((name) => name[kind] === 'type'));
}

function calledImports(node: Node): readonly (string | undefined)[] {
  const [first] = node.arguments as readonly Node[];
  const callee = nameOf(node.callee);
  if (callee === 'require' || callee === 'require.resolve') return [literal(first)];
  if (callee !== 'import.meta.glob') return [];
  const patterns = first?.type === 'ArrayExpression' ? (first.elements as readonly Node[]) : [first];
  return patterns.map(literal);
}

/** A dotted name; undefined for any other expression. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MetaProperty') return `${nameOf(node.meta)}.${nameOf(node.property)}`;
  if (node.type === 'MemberExpression' && !node.computed)
    return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return undefined;
}

/** The text of a string, or of a template with nothing to fill in. */
function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TSLiteralType') return literal(node.literal);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [quasi, ...more] = node.quasis as readonly { readonly value: { readonly cooked?: string } }[];
  return more.length === 0 ? quasi?.value.cooked : undefined;
}
