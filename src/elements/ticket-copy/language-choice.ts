import { element } from '../shared/nodes.ts';
import { both, chooseCopyLanguage } from './chosen.ts';
import type { Languages } from './ticket-texts.ts';

let choices = 0;

/** The choice of the language in which texts are copied; remembered, and the same all over the page. */
export function languageChoice({ all, own }: Languages): HTMLElement {
  const name = `ticket-language-${(choices += 1)}`;
  const choice = (value: string, label: string, attributes: Record<string, string> = {}) => {
    const radio = element('input', { type: 'radio', name, value, 'data-copy-choice': '' });
    radio.addEventListener('change', () => chooseCopyLanguage(value));
    return element('label', {}, radio, ' ', element('span', attributes, label));
  };
  // No fieldset: within the picker that would be one of its questions.
  return element(
    'div',
    { class: 'ticket-language', role: 'radiogroup', 'aria-labelledby': `${name}-label` },
    element('span', { id: `${name}-label` }, own.t('ticket.language')),
    ...all.map(({ lang, tag, label }) => choice(lang, label, { lang: tag })),
    choice(both, own.t('ticket.both')),
  );
}
