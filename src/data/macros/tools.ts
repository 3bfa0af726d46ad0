import type { Site } from '../../routes/site.ts';
import { freshdesk } from './freshdesk.ts';
import { jira } from './jira.ts';
import type { MacroFile, TicketTool } from './macro.ts';
import { servicenow } from './servicenow.ts';
import { topdesk } from './topdesk.ts';
import { zendesk } from './zendesk.ts';

/** The tools that macros are made for. Another one is a file beside these, a name here, and a section of the helpdesk page. */
export const ticketTools: readonly TicketTool[] = [topdesk, servicenow, zendesk, jira, freshdesk];

/** The downloads of a site: none where its own address is not known, because a ticket needs whole addresses. */
export function macroFiles({ origin }: Pick<Site, 'origin'>, tool?: string): readonly MacroFile[] {
  return origin === undefined ? [] : ticketTools.filter(({ id }) => tool === undefined || id === tool).flatMap(({ files }) => files);
}
