import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects whose specs wait most: for a browser, for Redis, for processes. The others fill the time. */
const ORDER = ['browser', 'redis', 'nest-11', 'app', 'unit'];

export default class WaitingFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ project }: TestSpecification): number => ORDER.indexOf(project.name);
    const sorted = await super.sort(specs);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
