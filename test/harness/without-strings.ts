import ts from 'typescript';

const TEXTS = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.RegularExpressionLiteral,
]);

/** Code in which every string is the same one and no comment is left: what must not differ between two languages. */
export function withoutStrings(code: string, language: string): string {
  return language === 'ts' || language === 'js'
    ? tokensOf(code).join(' ')
    : code
        .replace(/(?<=^|\s)#.*$/gm, '')
        .replace(/"[^"]*"/g, '""')
        .replace(/[ \t]+$/gm, '');
}

function tokensOf(code: string): string[] {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(source) > 0) {
      node.getChildren(source).forEach(visit);
    } else if (node.kind < ts.SyntaxKind.FirstJSDocNode || node.kind > ts.SyntaxKind.LastJSDocNode) {
      tokens.push(TEXTS.has(node.kind) ? "''" : node.getText(source));
    }
  };
  visit(source);
  return tokens;
}
