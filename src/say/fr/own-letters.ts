import type {Translation} from '../translation';

/** The user's own letters: the desk's page for them, and why a file or a letter cannot be used. */
export const ownLetters = {
  'ownLetters.noFile':
    'Ce n’est pas un fichier de lettres. Un tel fichier commence par { "afterword": "letters" }.',
  'ownLetters.version': 'Le fichier n’indique aucune version connue ici ; ce devrait être 1.',
  'ownLetters.noLetters': 'Le fichier n’a pas de liste « letters ».',
  'ownLetters.tooMany': 'Il y a plus de {most} lettres dans le fichier.',
  'ownLetters.tooLong': 'Le fichier dépasse un million de caractères.',
  'ownLetters.noLetter': 'Il faudrait ici une lettre entre accolades.',
  'ownLetters.noText': '« {field} » devrait être un texte entre guillemets.',
  'ownLetters.field': 'Une lettre n’a pas de « {field} ». Elle a {fields}.',
  'ownLetters.json.unexpected': 'La forme du fichier se rompt ici, à {found}.',
  'ownLetters.json.unfinished': 'Le fichier s’arrête au milieu.',
  'ownLetters.json.twice': '« {found} » figure ici une deuxième fois.',
  'ownLetters.json.too-deep': 'Il y a trop de parenthèses les unes dans les autres.',

  'ownLetters.for': 'Il n’y a pas d’occasion nommée « {found} ».',
  'ownLetters.language': 'Les lettres s’écrivent en {known}, pas en « {found} ».',
  'ownLetters.tone': 'Les tons de cette langue sont {known}, pas « {found} ».',
  'ownLetters.terms': '« terms » est polite ou familiar, pas « {found} ».',
  'ownLetters.long': 'C’est plus long que {most} caractères.',
  'ownLetters.unseen': 'Cette ligne contient un caractère qui ne se voit pas.',
  'ownLetters.emptyTitle': 'Le titre est vide.',
  'ownLetters.empty': 'La lettre est vide.',
  'ownLetters.slot': '{found} ne peut pas être rempli. Ce qui peut l’être : {known}.',
  'ownLetters.brace': 'Une accolade est seule ici. Ce qui est à remplir en a une de chaque côté.',
} satisfies Translation;
