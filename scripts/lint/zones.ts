import path from 'node:path';
import type { Rule } from 'eslint';
import type {
  ExportAllDeclaration,
  ExportNamedDeclaration,
  ImportDeclaration,
  ImportExpression,
} from 'estree';

/** `from` is a file or, ending in a slash, a folder; so is each of `to`. Paths start at the project's root. */
export interface ImportZone {
  readonly from: string;
  readonly to: readonly string[];
}

export interface PackageZone {
  readonly packages: readonly string[];
  readonly from: readonly string[];
}

interface Options {
  readonly root: string;
  readonly importZones: readonly ImportZone[];
  readonly packageZones: readonly PackageZone[];
}

type ImportLike =
  ImportDeclaration | ImportExpression | ExportNamedDeclaration | ExportAllDeclaration;

/** Lint rule: holds the import zones of docs/architecture.md. */
export const zones: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      zone: "{{file}} must not import {{target}}: see 'Import zones' in docs/architecture.md.",
      package: "{{file}} must not import '{{target}}': see 'Import zones' in docs/architecture.md.",
    },
  },
  create(context) {
    // ESLint hands options over unchecked; the schema above only knows that it is an object.
    const { root, importZones, packageZones } = context.options[0] as Options;
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const zone = importZones.find((candidate) => covers(candidate.from, file));

    function check(node: ImportLike): void {
      const source = 'source' in node ? node.source : null;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const target = source.value;
      if (target.startsWith('.')) {
        const resolved = path.posix.join(path.posix.dirname(file), target);
        if (zone && !zone.to.some((allowed) => covers(allowed, resolved)))
          context.report({ node, messageId: 'zone', data: { file, target: resolved } });
        return;
      }
      if (isTypeOnly(node)) return;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      for (const { packages, from } of packageZones)
        if (packages.includes(name) && !from.some((allowed) => covers(allowed, file)))
          context.report({ node, messageId: 'package', data: { file, target } });
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

function covers(zone: string, file: string): boolean {
  return zone.endsWith('/') ? file.startsWith(zone) : file === zone;
}

function isTypeOnly(node: ImportLike): boolean {
  return (
    ('importKind' in node && node.importKind === 'type') ||
    ('exportKind' in node && node.exportKind === 'type')
  );
}
