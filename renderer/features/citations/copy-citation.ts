import type { Host } from '../../../bridge/host';
import { CITATION_STYLES } from '../../../core/formats/citations/citation-styles';
import { plainText } from '../../../core/formats/rich-text';
import type { Id } from '../../../core/model/id';
import { useSession } from '../../state/session';
import { tell } from '../../ui/ask';
import { notify } from '../../ui/notify';
import { citationChoiceField } from './citation-choice';
import { setReferences } from './set-references';

/** Copies what a list of sources says of one, in the style that was chosen last. */
export async function copyCitation(host: Host, source: Id): Promise<void> {
  const choice = citationChoiceField.get();
  const { map } = useSession.getState();
  const { list, cited, remark } = await setReferences(
    map,
    [[{ source }]],
    choice,
    new AbortController().signal,
  );
  // A style may number its list, at the margin; one source alone has no number.
  const text = plainText(list[0]?.filter(({ margin }) => !margin) ?? cited[0]?.[0]?.notes[0] ?? []);
  const copied = await host.call('clipboard.write', { text });
  if (!copied.ok) return tell('Nothing was copied', copied.error.message);
  if (remark) return tell('The citation was copied', remark);
  notify(
    choice.style === 'plain'
      ? 'The citation was copied.'
      : `The citation was copied: ${CITATION_STYLES[choice.style]}.`,
  );
}
