import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { specsByNeed } from './spec-needs.js';

/**
 * What waits most comes first: for a browser, for Redis, for processes. The others fill the time. The specs of a project
 * follow each other, since processes serve one project only.
 */
const ORDER = ['browser', 'nest-11', 'redis', 'app', 'unit'];

export default class WaitingFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const needs = new Map(Object.entries(specsByNeed()).flatMap(([need, paths]) => paths.map((path) => [path, need])));
    const rankOf = ({ project, moduleId }: TestSpecification): number =>
      ORDER.indexOf(project.name === 'nest-11' ? project.name : (needs.get(moduleId) ?? 'unit'));
    const sorted = await super.sort(specs);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
