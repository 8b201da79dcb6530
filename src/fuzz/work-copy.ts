import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listBelow } from '../build/list-below.ts';
import { BUNDLES } from '../build/render/bundle-store.ts';
import { writeCorpus } from '../tests/corpus/corpus.ts';
import { copyProject } from '../tests/copy-project.ts';
import { toOuterEnvironment } from '../tests/run-build.ts';

/** A copy of the project beside generated content. */
interface WorkCopy {
  /** Holds all of it. */
  readonly folder: string;
  /** Holds `content/`. */
  readonly content: string;
  readonly start: (output: string) => RunningBuild;
  /** The next build bundles the program anew. */
  readonly forgetBundles: () => void;
  /** @throws Error with all that the build said, where it fails */
  readonly mustBuild: (output: string) => Promise<void>;
}

interface RunningBuild {
  readonly kill: () => void;
  readonly ended: Promise<{ code: number | null; said: string }>;
}

export async function createWorkCopy(size: Parameters<typeof writeCorpus>[1]): Promise<WorkCopy> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-fuzz-builds-')));
  const project = path.join(folder, 'project');
  const content = path.join(folder, 'content-root');
  copyProject(project, { hasOwnCache: true });
  await writeCorpus(content, size);
  const start = (output: string): RunningBuild => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'build'], {
      cwd: project,
      env: { ...toOuterEnvironment(), GLOSA_ROOT: content, OUT_DIR: output },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += String(data);
      });
    return {
      kill: () => child.kill('SIGKILL'),
      ended: new Promise((resolve) => {
        child.on('close', (code) => resolve({ code, said }));
      }),
    };
  };
  return {
    folder,
    content,
    start,
    forgetBundles: () => rmSync(path.join(project, BUNDLES), { recursive: true, force: true }),
    async mustBuild(output) {
      const { code, said } = await start(output).ended;
      if (code !== 0) throw new Error(said);
    },
  };
}

/** Every file of a site with the SHA-256 of its bytes. */
export function readSums(site: string): ReadonlyMap<string, string> {
  return new Map(
    listBelow(site).map((file) => [file, hash('sha256', readFileSync(path.join(site, file)))]),
  );
}

/** Files that one of two sites has not, or has with other bytes. */
export function findDifferent(
  one: ReadonlyMap<string, string>,
  two: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...one.keys(), ...two.keys()])].filter(
    (file) => one.get(file) !== two.get(file),
  );
}
