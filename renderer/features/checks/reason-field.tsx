import { useEffect, useRef } from 'react';
import type { Finding } from '../../../core/check/finding';
import { ignoreFinding } from '../../../core/edit/map/ignore-finding';
import { commitDraft, dropDraft } from '../../state/field-draft';
import { unlessComposing } from '../../ui/composing';
import { DraftField } from '../fields/draft-field';
import { keyOf } from './findings';
import { panelField } from './panel';

/** Asks why a finding can be left as it is. Enter keeps the reason, and so does leaving the field; Escape gives it up. */
export function ReasonField({ finding }: { finding: Finding }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current!.querySelector('input')!.focus(), []);
  const { check, place, others } = finding;
  const end = () => panelField.patch({ asking: null });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the field was left
    <div
      ref={box}
      className="finding-reason"
      onBlur={({ currentTarget }) => {
        if (document.hasFocus() && !currentTarget.contains(document.activeElement)) end();
      }}
    >
      <DraftField
        label="Why can it be left as it is?"
        unlabelled
        placeholder="Why can it be left as it is?"
        field={`ignore ${keyOf(finding)}`}
        value=""
        keep={(reason) => ({
          title: 'Ignore finding',
          edits: [(map) => ignoreFinding(map, { check, place, ...(others && { others }), reason })],
        })}
        onKeyDown={unlessComposing((event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') commitDraft();
          else dropDraft();
          end();
        })}
      />
    </div>
  );
}
