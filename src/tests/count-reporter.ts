import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line of counts, for machines that read no colours. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((each) => each === state).length;
    const failedModules = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      `${count('passed')} passed, ${count('failed') + failedModules} failed, ${count('skipped')} skipped`,
    );
  }
}
