import { useEffect, useState } from 'react';
import type { RecentMap } from '../../../bridge/host';
import { useApp } from '../../state/app-context';
import { open } from '../documents/file-commands';
import { whenText } from './when-text';

interface Props {
  readonly onOpen: () => void;
  /** Called with the id of the map that was chosen. */
  readonly onChoose: (id: string) => void;
}

/** The maps that were opened or saved lately, and the way to all others. */
export function RecentList({ onOpen, onChoose }: Props) {
  const { host } = useApp();
  const [maps, setMaps] = useState<readonly RecentMap[] | null>(null);
  useEffect(() => {
    void host.call('recent.list', null).then((listed) => setMaps(listed.ok ? listed.value : []));
  }, [host]);
  const clear = async () => {
    await host.call('recent.clear', null);
    setMaps([]);
  };
  return (
    <section className="recent" aria-labelledby="start-recent">
      <h2 id="start-recent" className="start-heading">
        Recent
        {maps && maps.length > 0 && (
          <button type="button" className="recent-clear" data-choice onClick={() => void clear()}>
            Clear list
          </button>
        )}
      </h2>
      <div className="recent-list">
        {maps?.length === 0 && <p className="recent-none">No recent maps.</p>}
        {maps && maps.length > 0 && (
          <ul className="recent-maps">
            {maps?.map(({ id, name, when }) => (
              <li key={id}>
                <button type="button" className="recent-map" data-choice onClick={() => onChoose(id)}>
                  <span className="recent-name" title={name}>
                    {name}
                  </span>
                  <span className="recent-when">{whenText(when, Date.now())}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="button recent-open" data-choice onClick={onOpen}>
        {open.title}
      </button>
    </section>
  );
}
