import type { Options } from '@swc/core';

/** How the tests compile what they run: with the decorator metadata that Nest's injection needs. */
export const swcOptions = {
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: true,
      verbatimModuleSyntax: true,
    },
  },
} satisfies Options;
