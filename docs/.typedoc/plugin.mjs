// Sorts the API reference: first by who uses what, then by what it is. It fails where a public name belongs to nobody.
import { Comment, CommentTag, Converter, IndexEvent, ReflectionKind } from 'typedoc';

import { audienceOf, audiences, idleEntries } from './audiences.mjs';

/** @typedef {import('typedoc').DeclarationReflection} Declaration */

/** @param {import('typedoc').Application} app - typedoc, whose options are read */
export function load(app) {
  app.on('bootstrapEnd', () => {
    const site = process.env['SITE_BASE'] ?? '/';
    app.options.setValue('navigationLinks', { Guide: `${site}start`, Events: `${site}events`, 中文: `${site}zh-CN/` });
    app.options.setValue(
      'groupOrder',
      audiences.map(({ title }) => title),
    );
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, findDeclarations);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const declarations = (project.children ?? []).flatMap(({ children = [] }) => children);
    project
      .getReflectionsByKind(ReflectionKind.Constructor)
      .filter(isInjected)
      .forEach((constructor) => project.removeReflection(constructor));
    declarations.forEach(sort);
    for (const name of declarations.map(nameOf).filter((name) => audienceOf(name) === undefined)) {
      app.logger.error(`Who uses ${name}? Say it in docs/.typedoc/audiences.mjs.`);
    }
    for (const start of idleEntries(declarations.map(nameOf))) {
      app.logger.error(`docs/.typedoc/audiences.mjs: ${start} decides for nothing that is public.`);
    }
  });
}

/** @type {(declaration: Declaration) => void} */
function sort(declaration) {
  const name = nameOf(declaration);
  tag(declaration, '@group', audienceOf(name)?.title ?? '');
  tag(declaration, '@category', categoryOf(name, declaration));
}

/**
 * The search finds what has a page of its own, and methods. With the properties of 1,600 types, every page would load
 * 400 kB of them.
 *
 * @type {(event: IndexEvent) => void}
 */
function findDeclarations(event) {
  // From the end, so that a removal moves nothing that is yet to be seen.
  for (const [index, result] of [...event.searchResults.entries()].toReversed()) {
    if (result.kindOf([ReflectionKind.Property, ReflectionKind.Accessor])) {
      event.removeResult(index);
    }
  }
}

/** The file of `src` that declares it, and its name. @type {(declaration: Declaration) => string} */
function nameOf(declaration) {
  const target = declaration.isReference() ? declaration.getTargetReflectionDeep() : declaration;
  const { sources } = /** @type {Declaration} */ (target);
  return `${sources?.[0]?.fullFileName.replace(/^.*\/src\//, '')}#${target.name}`;
}

/** @type {(name: string, declaration: Declaration) => string} */
function categoryOf(name, { kind }) {
  if (name.includes('/events.generated.ts#')) {
    return kind === ReflectionKind.Class ? 'Events' : 'Parts of events';
  }
  if ((/decorators?\.ts#[A-Z]/.test(name) && kind === ReflectionKind.Function) || kind === ReflectionKind.Variable) {
    return 'Decorators';
  }
  return name.includes('/replies.ts#') ? 'Replies' : 'General';
}

/** Nest alone calls the constructors of what it injects, which have no comment. @type {(constructor: import('typedoc').Reflection) => boolean} */
function isInjected(constructor) {
  return constructor.isDeclaration() && !constructor.signatures?.some(({ comment }) => comment);
}

/** @type {(declaration: Declaration, name: `@${string}`, text: string) => void} */
function tag(declaration, name, text) {
  declaration.comment ??= new Comment();
  declaration.comment.blockTags.push(new CommentTag(name, [{ kind: 'text', text }]));
}
