/**
 * Says beside the way to each group of results how many it has. A way stands where it leads to some, and none
 * where there is but one group.
 * @param nav with a link to each group by its id, and a place for the count in it
 */
export function createResultTabs(nav: HTMLElement): (group: string, count: number) => void {
  return (group, count) => {
    const links = [...nav.querySelectorAll('a')];
    for (const link of links) {
      const place = link.querySelector('span');
      if (!place || link.hash !== `#${group}`) continue;
      place.textContent = count.toLocaleString('es');
      link.hidden = count === 0;
    }
    nav.hidden = links.filter(({ hidden }) => !hidden).length < 2;
  };
}
