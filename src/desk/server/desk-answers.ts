import { DESK_FAULTS } from '../messages/faults.ts';
import type { DeskView } from '../model/view.ts';
import { YamlEditError } from '../model/yaml/yaml-value.ts';
import { toArticleFile } from './article-file.ts';
import { beginArticle, type Beginning } from './begin-article.ts';
import { type ContentFiles, createContentFiles } from './content-file.ts';
import { DeskFault } from './desk-fault.ts';
import { drawEntryMap } from './draw-entry-map.ts';
import { createListReader } from './list-articles.ts';
import { openWorkspaces } from './open-workspaces.ts';
import { type DroppedFile, readDropped } from './read-dropped.ts';
import { createRegisterReader } from './register.ts';
import { toRegisterRows } from './register-rows.ts';
import { type ActOnce, runAct } from './run-act.ts';
import { viewCorrection } from './view-correction.ts';
import { viewWorkspace } from './view-workspace.ts';
import type { Workspace } from './workspace.ts';

export interface AnswerOptions {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  /** Absolute path of the folder for journals. */
  readonly journals: string;
  readonly files?: ContentFiles;
}

/** What the desk answers, as plain data for JSON. */
export interface DeskAnswers {
  /** @throws DeskFault where there is no such thing */
  readonly read: (name: string, query: URLSearchParams) => Promise<unknown>;
  /** Acts go one after the other: each starts from what the one before left. @throws DeskFault */
  readonly act: (name: string, query: URLSearchParams, body: unknown) => Promise<unknown>;
}

export function createAnswers({ root, journals, files }: AnswerOptions): DeskAnswers {
  const content = files ?? createContentFiles(root);
  const readRegister = createRegisterReader(root);
  const readList = createListReader(root);
  const open = openWorkspaces(content, journals);
  let queue: Promise<unknown> = Promise.resolve();

  async function view(slug: string, workspace: Workspace): Promise<DeskView> {
    const correction = await viewCorrection(root, slug);
    const place = { slug, file: toArticleFile(slug) };
    return viewWorkspace(place, workspace, readRegister(), correction);
  }

  async function act(slug: string, wanted: ActOnce): Promise<unknown> {
    const workspace = open(slug);
    const place = { root, slug, file: toArticleFile(slug), register: readRegister() };
    const focus = await runAct(wanted, { ...place, workspace });
    return { view: await view(slug, workspace), focus };
  }

  return {
    async read(name, query) {
      switch (name) {
        case 'lista':
          return readList(readRegister());
        case 'articulo': {
          const slug = query.get('slug') ?? '';
          return { view: await view(slug, open(slug)), focus: null };
        }
        case 'registro':
          return toRegisterRows(readRegister());
        case 'mapa':
          return drawEntryMap(query.get('ref') ?? '', readRegister());
        default:
          throw new DeskFault(DESK_FAULTS.noAddress);
      }
    },
    act(name, query, body) {
      const result = queue.then(() =>
        name === 'leer'
          ? readDropped(body as DroppedFile, root)
          : name === 'empezar'
            ? beginArticle(body as Beginning, { root, content, register: readRegister() })
            : act(query.get('slug') ?? '', body as ActOnce),
      );
      queue = result.catch(() => {});
      return result;
    },
  };
}

/** The sentence for an editor; null where the fault is the desk's own. */
export function toFault(error: unknown): string | null {
  if (error instanceof DeskFault) return error.message;
  if (error instanceof RangeError || error instanceof SyntaxError) return DESK_FAULTS.wrongRequest;
  return error instanceof YamlEditError ? DESK_FAULTS.unreadable : null;
}
