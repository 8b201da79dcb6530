import path from 'node:path';
import { readModel } from '../../cli/read-model.ts';
import type { TaggerModel } from '../../extract/index.ts';
import { readSite } from '../../load/read-site.ts';
import { DESK_FAULTS } from '../messages.ts';
import type { Once } from '../model/about.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { YamlEditError } from '../model/yaml-text.ts';
import { beginArticle, type Beginning } from './begin-article.ts';
import { type ContentFiles, createContentFiles } from './content-file.ts';
import { DeskFault } from './desk-fault.ts';
import { drawEntryMap } from './draw-entry-map.ts';
import { runIntent, toRawTexts } from './intents/run-intent.ts';
import { createJournal } from './journal.ts';
import { createListReader } from './list-articles.ts';
import { type DroppedFile, readDropped } from './read-dropped.ts';
import { createRegisterReader } from './register.ts';
import { toRegisterRows } from './register-rows.ts';
import { viewCorrection } from './view-correction.ts';
import { viewWorkspace } from './view-workspace.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

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

/** An act, and how it is told from the same act sent before. */
type ActOnce = Act & { readonly once?: Once };

/** Read when it is first asked for, and once. */
let model: TaggerModel | undefined;
const getModel = (): TaggerModel => (model ??= readModel());

export function createAnswers({ root, journals, files }: AnswerOptions): DeskAnswers {
  const content = files ?? createContentFiles(root);
  const readRegister = createRegisterReader(root);
  const readList = createListReader(root);
  const workspaces = new Map<string, Workspace>();
  const now = (): string => new Date().toISOString();
  let queue: Promise<unknown> = Promise.resolve();

  function open(slug: string): Workspace {
    const file = toArticleFile(slug);
    let workspace = workspaces.get(slug);
    if (!workspace) {
      if (content.read(file) === null) throw new DeskFault(DESK_FAULTS.noArticle(file));
      workspace = openWorkspace(content, createJournal(path.join(journals, `${slug}.jsonl`)), now);
      workspace.read(file);
      workspaces.set(slug, workspace);
    }
    workspace.refresh();
    return workspace;
  }

  /** @returns what is to be in hand next, if anything */
  async function run(
    slug: string,
    workspace: Workspace,
    { once, ...wanted }: ActOnce,
  ): Promise<string | null> {
    const act = once?.id;
    const known = act === undefined ? undefined : workspace.focusAfter(act);
    if (known !== undefined) return known;
    const way = act === undefined ? {} : { act };
    switch (wanted.want) {
      case 'undo':
      case 'redo':
        if (!(wanted.want === 'undo' ? workspace.undo(way) : workspace.redo(way)))
          throw new DeskFault(DESK_FAULTS[wanted.want]);
        return null;
      case 'restore':
        if (!workspace.undo({ id: wanted.id, ...way })) throw new DeskFault(DESK_FAULTS.undo);
        return null;
      case 'choose':
        if (!workspace.choose(wanted.file, wanted.sum, wanted.choices))
          throw new DeskFault(DESK_FAULTS.choose);
        return null;
      default: {
        const { data: site } = await readSite(root);
        const outcome = await runIntent(wanted, {
          ...{ root, slug, file: toArticleFile(slug), readModel: getModel },
          read: workspace.read,
          register: readRegister(),
          timeZone: site?.timeZone ?? 'UTC',
          about: once?.about ?? null,
        });
        const { label, note, focus } = outcome;
        const after = toRawTexts(outcome, workspace.read);
        workspace.commit({ label, note, after, ...way, ...(focus !== undefined && { focus }) });
        return focus ?? null;
      }
    }
  }

  async function view(slug: string, workspace: Workspace): Promise<DeskView> {
    const correction = await viewCorrection(root, slug);
    const place = { slug, file: toArticleFile(slug) };
    return viewWorkspace(place, workspace, readRegister(), correction);
  }

  async function act(slug: string, wanted: ActOnce): Promise<unknown> {
    const workspace = open(slug);
    const focus = await run(slug, workspace, wanted);
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
            ? beginArticle(body as Beginning, {
                ...{ root, content, readModel: getModel },
                register: readRegister(),
              })
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

function toArticleFile(slug: string): string {
  return `content/articles/${slug}.md`;
}
