import { useEffect, useState } from 'preact/hooks';
import type { MapPanel } from '../../map/types.ts';
import { api } from './api.ts';

/** The point of a place on a small map. @param print changes whenever the map may */
export function EntryMap({ entryRef, print }: { entryRef: string; print: string }) {
  const [panel, setPanel] = useState<MapPanel | null>(null);
  useEffect(() => {
    let isGone = false;
    api.map(entryRef).then(
      (answer) => {
        if (!isGone) setPanel(answer.panel);
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [entryRef, print]);
  if (!panel) return null;
  const { width, height, step, land, borders, areas, markers, neighbours } = panel;
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g transform={`scale(${step})`}>
        <path class="land" d={land} fill-rule="evenodd" />
        <path class="area" d={areas} fill-rule="evenodd" />
        <path class="border" d={borders} />
      </g>
      {neighbours.map(({ lines, x, y, anchor }) => (
        <text key={lines.join(' ')} x={x} y={y} text-anchor={anchor} class="neighbour">
          {lines.join(' ')}
        </text>
      ))}
      {markers.map(({ id, x, y, hasDot, label }) => (
        <g key={id}>
          {hasDot && <circle cx={x} cy={y} r={9} />}
          {label && (
            <text x={label.x} y={label.y} text-anchor={label.anchor}>
              {label.lines.join(' ')}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
