import path from 'node:path';
import { DESK_FAULTS } from '../messages/faults.ts';
import { toArticleFile } from './article-file.ts';
import type { ContentFiles } from './content-file.ts';
import { DeskFault } from './desk-fault.ts';
import { createJournal } from './journal.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/**
 * The workspaces of all articles that were asked for, each with what is on the disk now.
 * @param journals absolute path of the folder for journals
 * @returns opens that of an article by its slug; throws a DeskFault where there is no such article
 */
export function openWorkspaces(
  content: ContentFiles,
  journals: string,
): (slug: string) => Workspace {
  const open = new Map<string, Workspace>();
  const now = (): string => new Date().toISOString();
  return (slug) => {
    const file = toArticleFile(slug);
    let workspace = open.get(slug);
    if (!workspace) {
      if (content.read(file) === null) throw new DeskFault(DESK_FAULTS.noArticle(file));
      workspace = openWorkspace(content, createJournal(path.join(journals, `${slug}.jsonl`)), now);
      workspace.read(file);
      open.set(slug, workspace);
    }
    workspace.refresh();
    return workspace;
  };
}
