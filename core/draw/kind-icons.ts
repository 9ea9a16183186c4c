import { type IconNode, TextQuote } from 'lucide';
import type { StatementKind } from '../model/kinds';
import { ofEachKind } from '../model/statement-kinds';

/** An icon's shapes, stroked, not filled, in a square of 24 px: each an SVG element's name and its attributes. */
export type Icon = IconNode;

/** The icon of each kind, the same on the screen and in pictures. */
export const kindIcons: Readonly<Record<StatementKind, Icon>> = ofEachKind(({ icon }) => icon);

/** The icon before the number of a statement's citations. */
export const citationIcon: Icon = TextQuote;
