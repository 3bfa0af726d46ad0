import '../extras.ts';
import { keepAnswers } from './picked.ts';
import type { SymptomPickerElement } from '../symptom-picker/symptom-picker.ts';
import { addStepTools } from './step-tools.ts';
import { outcomeSubject, pageSubject, type Subject } from './subject.ts';
import { TicketBar } from './ticket-bar.ts';
import { loadEntry, loadLanguages } from './ticket-texts.ts';

/** Gives a `<ticket-copy>` its buttons: of a page and its steps, or of what the picker's answers lead to; undefined, and none shown, where their texts do not arrive. */
export async function startBar(host: HTMLElement): Promise<TicketBar | undefined> {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\.json$/.exec(host.dataset['ticket'] ?? '') ?? [];
  if (!name) throw new Error('<ticket-copy> needs data-ticket.');
  const picker = host.closest<SymptomPickerElement>('symptom-picker');
  const languages = await loadLanguages(folder);
  // The permanent address still stands there.
  host.hidden = !languages;
  if (!languages) return undefined;
  if (picker) {
    const bar = new TicketBar(host, folder, languages, outcomeOf(picker, folder));
    picker.addEventListener('guides-shown', () => {
      keepAnswers(picker.given);
      bar.follow(outcomeOf(picker, folder));
    });
    // An empty picker has no answers: those of the caller before are none of this one's.
    keepAnswers(picker.given);
    return bar;
  }
  const entry = await loadEntry(folder, name);
  host.hidden = !entry;
  if (!entry) return undefined;
  addStepTools(entry, languages);
  return new TicketBar(host, folder, languages, pageSubject(entry));
}

/** What the picker shows now. */
function outcomeOf(picker: SymptomPickerElement, folder: string): Promise<Subject> {
  const guides = [...picker.querySelectorAll<HTMLElement>('[data-guide]')].map(({ dataset }) => dataset['guide'] ?? '');
  return outcomeSubject(folder, picker.given, picker.querySelector('[data-none]:not([hidden])') ? [] : guides);
}
