const thing =
  '(?:(?:the|this|that|de|deze|die|het|dit) )?(?:requested |opgevraagde )?(?:web ?)?(?:page|content|article|pagina|inhoud|artikel)';
const gone = [
  '(?:was |is )?not found',
  '(?:is |werd )?niet gevonden',
  "(?:doesn't|does not|no longer) exists?",
  "(?:isn't|is not|is no longer) available",
  "(?:can't|cannot|couldn't|could not) be found",
  'bestaat niet(?: meer)?',
  '(?:kan|kon) niet (?:worden )?gevonden(?: worden)?',
  'is niet (?:meer )?beschikbaar',
].join('|');
const asked = "(?: you requested| you(?: a|')re looking for| you were looking for| die u zoekt| die je zoekt)?";

const wordings = [
  '(?:http )?(?:error |fout |status )?404(?: error)?(?: (?:not found|niet gevonden))?',
  'not found|niet gevonden',
  `(?:404 )?(?:oops |sorry )?${thing}${asked} (?:${gone})`,
  `(?:oops |sorry )?we (?:can't|cannot|couldn't|could not) find (?:the|that|this) page${asked}`,
  `(?:sorry )?we (?:kunnen|konden) (?:de|deze|die) pagina${asked} niet vinden`,
];
const whole = new RegExp(`^(?:${wordings.join('|')})$`);

/**
 * Whether a title or heading says that the page itself is missing, though the server answered 200.
 * Only a whole part of the title counts: "Application not found in directory" is the subject of a page that exists.
 */
export function saysMissing(heading: string): boolean {
  const parts = heading
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+[-–—|·•:]\s+|: /);
  return parts.some((part) =>
    whole.test(
      part
        .replace(/[.,!?:"()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}
