import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { type Need, specsByNeed } from './spec-needs.js';

const specs = specsByNeed();
const isOf = (need: Need, { moduleId }: TestSpecification): boolean => specs[need].includes(moduleId);

/** What waits most: for a browser, for Redis, for processes. The others fill the time. */
const GROUPS: readonly ((spec: TestSpecification) => boolean)[] = [
  (spec) => isOf('browser', spec),
  // Its specs follow each other, since processes serve one project only.
  ({ project }) => project.name === 'nest-11',
  (spec) => isOf('redis', spec),
  (spec) => isOf('app', spec),
];

export default class WaitingFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = (spec: TestSpecification): number => {
      const group = GROUPS.findIndex((has) => has(spec));
      return group === -1 ? GROUPS.length : group;
    };
    const sorted = await super.sort(specs);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
