/** The file of an article, from the folder that holds `content/`. */
export function toArticleFile(slug: string): string {
  return `content/articles/${slug}.md`;
}
